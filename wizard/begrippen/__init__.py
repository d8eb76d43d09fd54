"""The glossary: the words of the domain in plain language, and which of them occur in a text or at a question."""

from __future__ import annotations

import re
from functools import cache

from wizard.begrippen.begrip import Begrip
from wizard.begrippen.beveiliging import BEVEILIGING
from wizard.begrippen.gegevens import GEGEVENS
from wizard.begrippen.mogen import MOGEN
from wizard.begrippen.organisaties import ORGANISATIES
from wizard.begrippen.rollen import ROLLEN
from wizard.begrippen.stukken import STUKKEN
from wizard.begrippen.verouderd import VEROUDERD
from wizard.begrippen.werk import WERK
from wizard.begrippen.wetten import WETTEN
from wizard.soorten import KeuzeSoort
from wizard.velden import Veld

__all__ = ["BEGRIPPEN", "Begrip", "alle_begrippen_bij", "begrippen_bij", "begrippen_in", "plaatsen_in"]

_ALLE = (*GEGEVENS, *MOGEN, *ROLLEN, *WERK, *STUKKEN, *BEVEILIGING, *WETTEN, *ORGANISATIES, *VEROUDERD)
BEGRIPPEN: dict[str, Begrip] = {begrip.term: begrip for begrip in sorted(_ALLE, key=lambda begrip: begrip.term.casefold())}
"""Every word by its name, in the order of the alphabet."""


@cache
def _per_vorm() -> dict[str, Begrip]:
    return {_sleutel(vorm): begrip for begrip in BEGRIPPEN.values() for vorm in begrip.vormen}


def _sleutel(vorm: str) -> str:
    """A form with a capital is that form only: WGS and Wgs are two laws. Any other may begin a sentence."""
    return vorm if vorm != vorm.lower() else vorm.casefold()


@cache
def _patroon() -> re.Pattern[str]:
    """Whole words, the longest first; a hyphen or an apostrophe ends a word: DPIA-lijst, FG's."""
    vormen = sorted((vorm for begrip in BEGRIPPEN.values() for vorm in begrip.vormen), key=len, reverse=True)
    delen = (re.escape(vorm) if vorm != vorm.lower() else f"(?i:{re.escape(vorm)})" for vorm in vormen)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(delen)})(?!\w)")


def plaatsen_in(tekst: str) -> list[tuple[int, int, Begrip]]:
    """Every place of a text where a word of the glossary stands: where it begins, where it ends, and the word."""
    return [(gevonden.start(), gevonden.end(), _begrip(gevonden[0])) for gevonden in _patroon().finditer(tekst)]


def _begrip(vorm: str) -> Begrip:
    per_vorm = _per_vorm()
    return per_vorm.get(vorm) or per_vorm[vorm.casefold()]


def begrippen_in(tekst: str) -> list[Begrip]:
    """The words of the glossary in a text, each once, in the order of the text."""
    return list(dict.fromkeys(begrip for _, _, begrip in plaatsen_in(tekst)))


def begrippen_bij(veld: Veld) -> list[Begrip]:
    """The words of the glossary in what a question says: its text, its explanation and its example."""
    vraag = veld.vraag
    return begrippen_in("\n".join((vraag.tekst, vraag.uitleg, vraag.voorbeeld)))


def alle_begrippen_bij(veld: Veld) -> list[Begrip]:
    """The same, and then those in its choices and in whom to ask."""
    keuzes = [optie.zin or optie.label for optie in veld.soort.lijst.opties] if isinstance(veld.soort, KeuzeSoort) else []
    return list(dict.fromkeys((*begrippen_bij(veld), *begrippen_in("\n".join((*keuzes, veld.vraag.vraag_aan))))))

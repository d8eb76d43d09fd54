"""The marks in a template: places that print an answer, sections shown by a condition, repetition over a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import Literal

from wizard.feiten import FEITEN
from wizard.keuzelijst import GEEN, ONBEKEND
from wizard.soorten import KeuzeSoort, Soort
from wizard.soorten.basis import AfgeleidSoort, JaNeeSoort
from wizard.velden import VELDEN
from wizard.voorwaarde import Als, Feit, Gevuld, Voorwaarde

MERK = re.compile(r"\{\{\s*((?:(?!\}\}).)*?)\s*\}\}", re.DOTALL)
INGEBOUWD = frozenset(
    "status concept definitief telling uitslag uitslag_rechtmatigheid partners_kort gegevens_kort gemaakt_op fictief fictief_kort "
    "nummer titel".split()
)
"""Places that are no question: about the document, and inside a repetition the record's number and name.
*concept* has something to say only in a draft, *definitief* only in a final version: their paragraph goes with them."""
_VAN_BEVINDING = ("regel", "titel", "ernst", "tekst", "betekenis", "remedie", "redenen", "bron", "aanvaard")
REEKSEN: dict[str, tuple[str, ...]] = {
    "vragen": ("vraag", "antwoord"),
    "overige": ("overige_vraag", "overige_antwoord"),
    "bevindingen": tuple(f"bevinding_{deel}" for deel in _VAN_BEVINDING),
    "uitgewerkt": tuple(f"uitgewerkt_{deel}" for deel in _VAN_BEVINDING),
    "rechtmatigheid": tuple(f"rechtmatigheid_{deel}" for deel in _VAN_BEVINDING),
    "open_punten": ("open_vraag", "open_stap", "open_stand"),
    "grootste_risicos": ("risico_kort", "risico_maatregel"),
    "eerste_mijlpalen": ("mijlpaal_kort", "mijlpaal_datum"),
    "criteria": ("criterium", "criterium_gekozen", "criterium_volgt", "criterium_redenen"),
    "niet_te_beoordelen": ("niet_te_beoordelen",),
    "uitvraag": ("uitvraag_collega", "uitvraag_samenwerking", "uitvraag_aantal"),
    "uitvraag_vragen": tuple(f"uitvraag_{deel}" for deel in ("nr", "vraag", "waar", "waarom", "voorbeeld", "keuzes", "stand")),
}
"""The series that are no list of the dossier, each with the places of one row. *vragen*: of the record that is repeated.
*overige*: what has no place. *bevindingen*: what the rules found; of that *uitgewerkt* is what follows from an answer and is not
only about what is empty, *rechtmatigheid* what stands in the way in step 7.
*open_punten*: the questions that this document waits for. *grootste_risicos*, *eerste_mijlpalen*: a summary of those lists.
*criteria*: of the DPIA-pre-scan.
*niet_te_beoordelen*: what stays for people to judge. *uitvraag*, *uitvraag_vragen*: only in the questions for one colleague.
A row or paragraph with such a place repeats by itself, a part of the template between `per` and `einde`."""
REEKS_VAN = {plaats: naam for naam, plaatsen in REEKSEN.items() for plaats in plaatsen}


class SjabloonFout(Exception):
    """A template that cannot be filled; the text is Dutch: what is wrong, and what to do about it when that is known."""

    def __init__(self, wat: str, doe: str = "") -> None:
        super().__init__(f"{wat} {doe}".strip())
        self.wat, self.doe = wat, doe


@dataclass(frozen=True)
class Plaats:
    """`{{ naam }}` or `{{ naam | anders }}`; with `open` only the open point is printed."""

    naam: str
    anders: str | None = None
    open: bool = False


@dataclass(frozen=True)
class Grens:
    """The begin or end of a section; it stands alone in its paragraph."""

    soort: Literal["als", "per", "einde"]
    naam: str
    voorwaarde: Voorwaarde | None = None


def plaatsen_in(tekst: str) -> list[Plaats]:
    """The places in a text, in order; raises SjabloonFout for one that names nothing."""
    return [_plaats(merk[1]) for merk in MERK.finditer(tekst)] if "{{" in tekst else []


def grens_van(tekst: str) -> Grens | None:
    """The section mark that a paragraph is, None when it is text."""
    tekst = tekst.strip()
    if not tekst.startswith("{{") or not (merk := MERK.fullmatch(tekst)):
        return None
    return _grens(merk[1])


@lru_cache(maxsize=2048)
def _plaats(inhoud: str) -> Plaats:
    inhoud = " ".join(inhoud.split())  # Word sets a non-breaking space now and then
    naam, streep, anders = (deel.strip() for deel in inhoud.partition("|"))
    if naam.startswith("open "):
        return Plaats(_bekend(naam.removeprefix("open ").strip()), open=True)
    if naam not in INGEBOUWD and naam not in REEKS_VAN:
        _bekend(naam, [*VELDEN, *INGEBOUWD, *REEKS_VAN])
    return Plaats(naam, anders if streep else None)


def _bekend(naam: str, namen: Iterable[str] = VELDEN) -> str:
    """The name when it is a question's; `namen` are all that could have been meant."""
    if naam not in VELDEN:
        raise SjabloonFout(f"Het sjabloon noemt '{naam}', maar die vraag bestaat niet.", bedoeld(naam, namen))
    return naam


def bedoeld(naam: str, namen: Iterable[str]) -> str:
    """A hint about the known name that comes nearest."""
    lijkt = get_close_matches(naam.casefold().replace(" ", "_"), list(namen), 1, 0.55)
    return f"Bedoelt u '{lijkt[0]}'? Schrijf het dan zo." if lijkt else "Zie 'samenwerkwijzer vragenlijst' voor alle namen."


@lru_cache(maxsize=512)
def _grens(inhoud: str) -> Grens | None:
    woord, _, rest = " ".join(inhoud.split()).partition(" ")
    if woord == "als":
        return Grens("als", rest.removeprefix("niet ").split()[0] if rest else "", _voorwaarde(rest))
    if woord == "per" and (rest in REEKSEN or (rest in VELDEN and VELDEN[rest].is_lijst)):
        return Grens("per", rest)
    if woord == "einde":
        return Grens("einde", rest)
    if woord == "per":
        lijsten = [*(veld.id for veld in VELDEN.values() if veld.is_lijst), *REEKSEN]
        raise SjabloonFout(f"Het sjabloon herhaalt '{rest}', maar dat is geen lijst.", bedoeld(rest, lijsten))
    return None


def _voorwaarde(tekst: str) -> Voorwaarde:
    """'niet wgs', 'risicos', 'vrijwilligers is ja', 'convenant_soort is convenant of combinatie'."""
    if tekst.startswith("niet "):
        return ~_voorwaarde(tekst.removeprefix("niet ").strip())
    naam, is_, keuzes = (deel.strip() for deel in tekst.partition(" is "))
    if naam in FEITEN and not is_:
        return Feit(naam)
    soort = VELDEN[_bekend(naam, [*VELDEN, *FEITEN])].soort
    if not is_:
        return Gevuld(naam)
    codes: list[str] = []
    for keuze in keuzes.split(" of "):
        code = _code(soort, keuze.strip())
        if code is None:
            raise SjabloonFout(f"Het sjabloon vergelijkt '{naam}' met '{keuze}', maar die keuze bestaat niet.", _kies(soort))
        codes.append(code)
    return Als(naam, *codes)


def _code(soort: Soort, keuze: str) -> str | None:
    """The code of a choice, None when the question can never be answered so; every list may say that there are none."""
    if keuze in (ONBEKEND, GEEN):
        return keuze
    if isinstance(soort, KeuzeSoort):
        return soort.lijst.vind(keuze)
    return keuze if isinstance(soort, JaNeeSoort | AfgeleidSoort) and keuze in ("ja", "nee") else None


def _kies(soort: Soort) -> str:
    """A hint about the choices that there are."""
    if isinstance(soort, KeuzeSoort):
        return f"Kies uit: {', '.join(optie.code for optie in soort.lijst.opties)}."
    if isinstance(soort, JaNeeSoort | AfgeleidSoort):
        return "Kies uit: ja, nee."
    return "Bij deze vraag hoort geen keuze. Laat 'is' en wat erachter staat weg."

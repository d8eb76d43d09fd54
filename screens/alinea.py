"""What the answer to a question becomes in the documents: the paragraphs as they would be printed now."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from screens.dialogen import Dialoog
from wizard.dossier import Dossier
from wizard.opslag.storing import reden
from wizard.tekst import telling
from wizard.vragenlijst import Plek
from wizard.word import DOCUMENTEN, TITELS, SjabloonFout, zoek_sjablonen
from wizard.word.alinea import Proefdruk, maak_proefdruk, waarom_niet

if TYPE_CHECKING:
    from screens.sessie import Sessie

_HOOGSTENS = 4
"""So many places are shown of one document; a name may stand in dozens."""
_BEZIG = "Bezig met invullen van de documenten …"
_UITLEG = "Zo staat het nu in het document. Uw antwoord staat tussen » en «."


class AlineaDialoog(Dialoog[None]):
    """The paragraphs that the answer at one place fills."""

    HULP = "Hier ziet u waar uw antwoord in de documenten komt. Met de pijltjes schuift u door de tekst."
    LEZEN = True
    BINDINGS = [Binding("escape,f3", "annuleer", "sluiten", key_display="Esc")]

    def __init__(self, sessie: Sessie, plek: Plek) -> None:
        super().__init__(plek.veld.vraag.tekst)
        self._sessie = sessie
        self._plek = plek

    def inhoud(self) -> ComposeResult:
        yield Static(_BEZIG, id="alineas", markup=False)

    @work
    async def on_mount(self) -> None:
        """Fill the documents off the screen's thread, unless nothing changed since the last time."""
        try:
            tekst = toon(self._plek, await proefdrukken(self._sessie))
        except SjabloonFout as fout:
            tekst = Text(str(fout))
        except OSError as fout:
            tekst = Text(f"De sjablonen kunnen niet worden gelezen: {reden(fout)}.")
        self.query_one("#alineas", Static).update(tekst)


async def proefdrukken(sessie: Sessie) -> tuple[Proefdruk, ...]:
    """Both documents as they are printed now; raises SjabloonFout and OSError."""
    versie = sessie.bewerking.versie
    if sessie.proefdrukken is None or sessie.proefdrukken[0] != versie:
        dossier = sessie.dossier.model_copy(deep=True)
        sjablonen = zoek_sjablonen(sessie.bestand.parent)
        sessie.proefdrukken = (versie, await asyncio.to_thread(_maak, dossier, sjablonen))
    return sessie.proefdrukken[1]


def _maak(dossier: Dossier, sjablonen: Path | None) -> tuple[Proefdruk, ...]:
    return tuple(maak_proefdruk(dossier, soort, sjablonen) for soort in DOCUMENTEN)


def toon(plek: Plek, documenten: tuple[Proefdruk, ...]) -> Text:
    """Where an answer stands in each document, or why it stands in none."""
    gevonden = {proefdruk.soort: proefdruk.met(plek) for proefdruk in documenten}
    if not any(gevonden.values()):
        return Text(waarom_niet(plek, documenten))
    tekst = Text(_UITLEG)
    for soort, alineas in gevonden.items():
        tekst.append("\n\n").append(TITELS[soort], style="bold underline")
        tekst.append_text(_alineas(alineas) if alineas else Text("\nHier komt dit antwoord niet in."))
    return tekst


def _alineas(alineas: list[tuple[str, str]]) -> Text:
    """The first of these places, each heading once for those that stand under it."""
    tekst, vorige = Text(), ""
    for nr, (kop, alinea) in enumerate(alineas[:_HOOGSTENS]):
        tekst.append("\n\n" if nr else "\n")
        if kop != vorige:
            tekst.append(f"{kop}\n", style="bold")
        tekst.append(alinea)
        vorige = kop
    if meer := telling(max(0, len(alineas) - _HOOGSTENS), "andere plaats", "andere plaatsen"):
        tekst.append(f"\n\nEn nog op {meer}.")
    return tekst

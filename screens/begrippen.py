"""The glossary: the words of the question where one was first, and any other by typing a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.widgets import Input, OptionList, Static

from screens.uitleg import LeesDialoog, met_koppen
from screens.zoeklijst import ZoekLijst
from wizard.begrippen import Begrip, alle_begrippen_bij
from wizard.begrippen.zoeken import zoek
from wizard.tekst import telling
from wizard.uitleg import over_begrip
from wizard.velden import VELDEN

if TYPE_CHECKING:
    from screens.sessie import Sessie

_HOOG = 18
"""From this many lines there is room for the whole meaning under the list."""


class BegrippenScherm(ZoekLijst):
    """One word with its meaning per line, and the whole meaning of the current one under the list."""

    HULP = (
        "Hier leest u wat de woorden in de vragen betekenen. Bovenaan staan de woorden van de vraag waar u was. "
        "Typ een deel van een woord om te zoeken. Met het pijltje omlaag gaat u naar de lijst, Enter vertelt alles over een woord."
    )
    titel = "Begrippen"
    hint = "typ een woord of een deel ervan"

    def __init__(self, sessie: Sessie, vraag: str | None) -> None:
        super().__init__(sessie)
        self._vraag = VELDEN[vraag] if vraag else None
        self._getoond: dict[str, Begrip] = {}

    def onder(self) -> ComposeResult:
        yield Static("", id="betekenis", markup=False)

    def on_resize(self) -> None:
        self.query_one("#betekenis").display = self.size.height >= _HOOG

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("ongedaan", "opnieuw"):
            return False  # nothing changes here
        return super().check_action(action, parameters)

    def ververs(self) -> None:
        gevonden = zoek(self.gezocht)
        self._getoond = {}
        regels: list[tuple[str, str | Text]] = []
        if self._vraag and not self.gezocht and (bij_vraag := alle_begrippen_bij(self._vraag)):
            regels = [("", f"BIJ DE VRAAG: {self._vraag.vraag.tekst}"), *self._regels("hier", bij_vraag), ("", "\n  ALLE BEGRIPPEN")]
        wat = "gevonden" if self.gezocht else "uitgelegd"
        aantal = telling(len(gevonden), "woord", "woorden")
        self.leid_in(f"{aantal} {wat}." if aantal else "Geen woord gevonden. Probeer minder letters, of een ander woord.")
        self.lijst.toon(regels + self._regels("", gevonden))
        self._toon_betekenis()

    def _regels(self, waar: str, begrippen: list[Begrip]) -> list[tuple[str, str | Text]]:
        namen = {f"{waar}:{begrip.term}": begrip for begrip in begrippen}
        self._getoond |= namen
        return [(naam, Text.assemble((begrip.term, "bold"), f"  {begrip.zin}")) for naam, begrip in namen.items()]

    @property
    def _hier(self) -> Begrip | None:
        return self._getoond.get(self.lijst.hier or "")

    @on(OptionList.OptionHighlighted)
    def _toon_betekenis(self) -> None:
        begrip = self._hier
        self.query_one("#betekenis", Static).update(Text.assemble((begrip.term, "bold"), f"\n{begrip.zin}") if begrip else "")

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Tell everything about the word at the cursor, from the field about the first."""
        if begrip := self._hier:
            self.app.push_screen(LeesDialoog(begrip.term, met_koppen(over_begrip(begrip))))

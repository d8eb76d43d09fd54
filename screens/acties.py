"""What is still to be done, by date: what, who, when; one key to the question, and a file for Excel or a calendar."""

from __future__ import annotations

import textwrap
from datetime import date
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import naar_vraag
from screens.lijstscherm import LijstScherm
from wizard.acties import Actie, acties
from wizard.acties.verslag import Vorm, maak_bestand, wie_wanneer
from wizard.opslag.map import DOCUMENTENMAP
from wizard.opslag.storing import reden
from wizard.tekst import telling

if TYPE_CHECKING:
    from screens.sessie import Sessie

_LEEG = (
    "Er is nu niets te doen. Hier komt wat u nog uitzoekt (Ctrl+T bij een vraag), uw mijlpalen, stukken die ontbreken, "
    "bevindingen en open opmerkingen."
)


class ActiesScherm(LijstScherm):
    """Two lines per action: what is to be done, and by when and by whom."""

    HULP = "Hier staat wat er nog moet gebeuren, op datum. Enter gaat naar de vraag waar u het regelt."
    titel = "Acties"
    BINDINGS = [
        Binding("t", "bestand('csv')", "tabel voor Excel"),
        Binding("k", "bestand('ics')", "voor uw agenda"),
    ]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self._acties: dict[str, Actie] = {}
        self._uitkomst = ""

    def on_resize(self) -> None:
        self.ververs()

    def ververs(self) -> None:
        gevonden = acties(self.sessie.dossier, self.sessie.bevindingen())
        self._acties = {actie.merk: actie for actie in gevonden}
        self.leid_in("\n".join(filter(None, (self._inleiding(gevonden), self._uitkomst))))
        regels: list[tuple[str, str | Text]] = []
        kop = ""
        for merk, actie in self._acties.items():
            if kop != (kop := _kop(actie)):
                regels.append(("", kop))
            regels.append((merk, self._regel(actie)))
        self.lijst.toon(regels)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action, parameters:
            case "bestand", ("ics",):
                return any(actie.dag for actie in self._acties.values())
            case "bestand", _:
                return bool(self._acties)
        return super().check_action(action, parameters)

    def _inleiding(self, gevonden: list[Actie]) -> str:
        if not gevonden:
            return _LEEG
        te_laat = sum(actie.dag is not None and actie.dag < date.today() for actie in gevonden)
        zonder = sum(not actie.wie for actie in gevonden)
        delen = (
            telling(len(gevonden), "actie", "acties"),
            f"{te_laat} over de datum" if te_laat else "",
            f"{zonder} van nog niemand" if zonder else "",
        )
        return " · ".join(filter(None, delen))

    def _regel(self, actie: Actie) -> Text:
        breedte = max(20, self.size.width - 8)
        regels = textwrap.wrap(textwrap.shorten(actie.wat, 3 * breedte, placeholder=" …"), breedte)
        te_laat = "over de datum: " if actie.dag and actie.dag < date.today() else ""
        return Text.assemble(("\n    ".join(regels), "bold"), f"\n    {te_laat}{wie_wanneer(actie)}")

    # keys

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the question where this is arranged; Esc comes straight back."""
        if actie := self._acties.get(self.lijst.hier or ""):
            pad = actie.pad
            self.post_message(naar_vraag(pad))

    def action_bestand(self, vorm: Vorm) -> None:
        """Write the actions as a file beside the documents, and say where it is."""
        folder = self.sessie.bestand.parent / DOCUMENTENMAP
        try:
            pad = maak_bestand(self.sessie.dossier, list(self._acties.values()), vorm, folder, date.today())
        except OSError as fout:
            self._uitkomst = f"Dat lukt niet in de map {folder}: {reden(fout)}."
        else:
            self._uitkomst = f"{'Tabel' if vorm == 'csv' else 'Agendabestand'} gemaakt:\n{pad}"
        self.ververs()


def _kop(actie: Actie) -> str:
    return "MET EEN DATUM" if actie.dag else "MET EEN TERMIJN IN WOORDEN" if actie.wanneer else "ZONDER DATUM"

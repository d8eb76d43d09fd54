"""Answers without a question: kept when the questions changed, to look at, to copy from, and to remove."""

from __future__ import annotations

import json
from typing import Any

from rich.text import Text
from textual import on, work
from textual.binding import Binding
from textual.widgets import OptionList

from screens.dialogen import Bevestig
from screens.lijstscherm import LijstScherm
from screens.uitleg import LeesDialoog
from wizard.tekst import telling
from wizard.velden import VELDEN

_LANGST = 120


class KistScherm(LijstScherm):
    """Each answer that no question takes: where it came from, and what it says."""

    HULP = (
        "Hier staan antwoorden waarvoor geen vraag (meer) bestaat. Zij blijven bewaard en komen in geen document. "
        "Enter toont een antwoord helemaal. Heeft u het overgenomen of niet meer nodig? Verwijder het met x."
    )
    titel = "Antwoorden zonder vraag"
    BINDINGS = [
        Binding("c", "kopieer", "kopiëren"),
        Binding("x", "verwijder", "verwijderen"),
    ]

    def ververs(self) -> None:
        kist = self.sessie.dossier.kist
        aantal = telling(len(kist), "antwoord past", "antwoorden passen")
        bewaard = "Het blijft apart bewaard." if len(kist) == 1 else "Zij blijven apart bewaard."
        self.leid_in(f"{aantal} niet op een vraag van deze samenwerkwijzer. {bewaard}" if kist else "Hier staat niets meer.")
        self.lijst.toon([(f"kist/{naam}", _regel(naam, waarde)) for naam, waarde in kist.items()])
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return bool(self.sessie.dossier.kist) if action in ("kopieer", "verwijder") else super().check_action(action, parameters)

    @property
    def _hier(self) -> str | None:
        return self.lijst.hier.removeprefix("kist/") if self.lijst.hier else None

    @on(OptionList.OptionSelected)
    def action_lees(self) -> None:
        """Show the whole answer."""
        if (naam := self._hier) is not None:
            self.app.push_screen(LeesDialoog(in_woorden(naam), Text(f"{als_tekst(self.sessie.dossier.kist[naam])}\n\n")))

    def action_kopieer(self) -> None:
        """Copy the answer, to put it in a field with Ctrl+V."""
        if (naam := self._hier) is not None:
            self.app.copy_to_clipboard(als_tekst(self.sessie.dossier.kist[naam]))
            self.notify("Gekopieerd. Ga naar een vraag en plak de tekst met Ctrl+V.")

    @work
    async def action_verwijder(self) -> None:
        """Remove the answer at the cursor, after confirmation."""
        if (naam := self._hier) is None:
            return
        tekst = f"{in_woorden(naam)}: {_kort(self.sessie.dossier.kist[naam])}\nMet F8 maakt u dat ongedaan."
        if await self.app.push_screen_wait(Bevestig("Dit antwoord verwijderen?", tekst, "Ja, verwijderen")):
            self.sessie.bewerking.haal_uit_kist(naam)
            self.sessie.bewaar()
            self.ververs()


def in_woorden(naam: str) -> str:
    """Where an answer stood, as far as there are words for it."""
    delen = [VELDEN[deel].vraag.tekst if deel in VELDEN else deel for deel in naam.rstrip("'").split("/")]
    return " › ".join(delen)


def als_tekst(waarde: Any) -> str:
    """An answer without a question, to read."""
    if waarde is None:
        return "(leeg)"
    if isinstance(waarde, str):
        return waarde
    if isinstance(waarde, list) and all(isinstance(deel, str) for deel in waarde):
        return "\n".join(waarde)
    return json.dumps(waarde, ensure_ascii=False, indent=1)


def _kort(waarde: Any) -> str:
    tekst = " ".join(als_tekst(waarde).split())
    return tekst if len(tekst) <= _LANGST else f"{tekst[:_LANGST]}…"


def _regel(naam: str, waarde: Any) -> Text:
    return Text.assemble((in_woorden(naam), "bold"), f"\n    {_kort(waarde)}")

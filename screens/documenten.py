"""The documents: what can be made now, what is still missing, and what was made."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.dossier import Dossier
from wizard.opslag.storing import reden
from wizard.word import DOCUMENTEN, TITELS, SjabloonFout, bezwaren, maak

BEIDE = "+beide"


class DocumentenScherm(DossierScherm):
    """Making the Word files; a draft can always be made."""

    def compose(self) -> ComposeResult:
        yield Kop("Documenten", self.sessie.stand)
        yield Static("Een concept kunt u altijd maken. Wat nog open staat, ziet u in het document.", id="inleiding", markup=False)
        yield Regels()
        yield Static("", id="uitkomst", markup=False)
        yield Toetsen()

    def on_mount(self) -> None:
        self.ververs()
        self.query_one(Regels).focus()

    def ververs(self) -> None:
        regels: list[tuple[str, str | Text]] = [(soort, f"{TITELS[soort]:<18} {self._stand(soort)}") for soort in DOCUMENTEN]
        self.query_one(Regels).toon([*regels, (BEIDE, "Beide maken")])

    def _stand(self, soort: str) -> str:
        aantal = len(bezwaren(self.sessie.dossier, soort))
        return "alles ingevuld" if not aantal else "concept · nog 1 open punt" if aantal == 1 else f"concept · nog {aantal} open punten"

    @on(OptionList.OptionSelected)
    def action_maak(self) -> None:
        """Make the document at the cursor, or both."""
        hier = self.query_one(Regels).hier
        self.query_one("#uitkomst", Static).update("Bezig met maken …")
        self._maak(DOCUMENTEN if hier == BEIDE else (str(hier),), self.sessie.dossier.model_copy(deep=True))

    @work(thread=True, exclusive=True)
    def _maak(self, soorten: tuple[str, ...], dossier: Dossier) -> None:
        folder = self.sessie.bestand.parent / "documenten"
        try:
            gemaakt = [maak(dossier, soort, folder) for soort in soorten]
        except SjabloonFout as fout:
            self.app.call_from_thread(self._toon, str(fout))
        except OSError as fout:
            self.app.call_from_thread(self._toon, f"Dat lukt niet in de map {folder}: {reden(fout)}. Staat het document nog open in Word?")
        else:
            self.app.call_from_thread(self._toon, self._verslag(gemaakt))

    def _verslag(self, gemaakt: list[Path]) -> str:
        namen = "\n".join(f"  {pad.name}" for pad in gemaakt)
        return (
            f"Gemaakt in {gemaakt[0].parent}:\n{namen}\n\n"
            "Wat nu? Laat de privacy officer, de FG en de jurist het concept toetsen.\n"
            "Zij werken in Word verder; het bevoegde orgaan besluit."
        )

    def _toon(self, tekst: str) -> None:
        self.query_one("#uitkomst", Static).update(tekst)
        self.ververs()

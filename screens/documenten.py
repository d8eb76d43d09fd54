"""The documents: how far the whole is, what stands in the way, what can be made now, and what was made."""

from __future__ import annotations

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.berichten import NaarStukken
from screens.gemaakt import Gemaakt, Stuk
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, in_de_weg, oordeel
from wizard.dossier import Dossier
from wizard.opslag.map import DOCUMENTENMAP
from wizard.opslag.storing import reden
from wizard.tekst import opsomming
from wizard.tekst import telling as woorden
from wizard.word import DOCUMENTEN, TITELS, SjabloonFout, eigen_sjabloon, lees_vooruit, maak_alle, open_punten, zoek_sjablonen

BEIDE = "+beide"
_MENSENWERK = "Wat het programma niet kan beoordelen:\n" + "\n".join(f"- {zin}" for zin in NIET_TE_BEOORDELEN)


class _Leesvak(VerticalScroll):
    """Text to read; the keys go there only when there is more than fits."""

    def allow_focus(self) -> bool:
        return self.max_scroll_y > 0


class DocumentenScherm(DossierScherm):
    """How far the whole is, and making the Word files; a draft can always be made."""

    HULP = "Hier maakt u de Word-bestanden. Een concept kan altijd. Bovenaan staat wat nog ontbreekt."

    BINDINGS = [
        Binding("s", "stukken", "stukken die u nodig heeft"),
        Binding("o", "opmerkingen", "met of zonder opmerkingen"),
    ]

    _opmerkingen = False

    def compose(self) -> ComposeResult:
        yield Kop("Documenten", self.sessie.stand)
        inleiding = "Een concept kunt u altijd maken. Wat nog open staat, ziet u in het document."
        yield Static(f"{inleiding}\n{self._sjablonen()}", id="inleiding", markup=False)
        yield Static("Het dossier wordt nagekeken …", id="oordeel", markup=False)
        yield Regels()
        with _Leesvak(id="onder"):
            yield Static("", id="uitkomst", markup=False)
            yield Static("", id="mensenwerk", markup=False)
        yield Toetsen()

    def on_mount(self) -> None:
        self.query_one(Regels).focus()
        self._maak_gereed()

    @work(thread=True, exit_on_error=False)
    def _maak_gereed(self) -> None:
        """Read the templates of the program while the user looks, when nothing did so yet."""
        lees_vooruit()

    def _sjablonen(self) -> str:
        """Which templates are used, in words."""
        try:
            folder = zoek_sjablonen(self.sessie.bestand.parent)
        except SjabloonFout as fout:
            return str(fout)
        eigen = [soort for soort in DOCUMENTEN if eigen_sjabloon(soort, folder)]
        if not eigen:
            return "Sjablonen: die van het programma."
        welke = [f"{TITELS[soort]}: {'uw eigen sjabloon' if soort in eigen else 'het sjabloon van het programma'}." for soort in DOCUMENTEN]
        return f"{' '.join(welke)}\nUw eigen sjablonen staan in {folder}."

    def on_screen_resume(self) -> None:
        self.ververs()

    def ververs(self) -> None:
        open_ = {soort: len(open_punten(self.sessie.dossier, soort)) for soort in DOCUMENTEN}
        regels: list[tuple[str, str | Text]] = [(soort, f"{TITELS[soort]:<18} {_stand(open_[soort])}") for soort in DOCUMENTEN]
        self.query_one(Regels).toon([*regels, (BEIDE, "Beide maken")])
        self._beoordeel()

    @work(exclusive=True, group="oordeel")
    async def _beoordeel(self) -> None:
        """Run the rules, in steps so that the keys keep working, and say how far the whole is."""
        dossier, bevindingen = self.sessie.dossier, await self.sessie.zoek_bevindingen()
        if bevindingen is None:
            return
        stand = oordeel(dossier, bevindingen)
        self.query_one("#oordeel", Static).update(f"Stand van de stukken: {stand}.\n{in_de_weg(dossier, bevindingen)}")
        self._schrijf("#mensenwerk", _MENSENWERK if stand == "gereed voor besluitvorming" else "")

    def _schrijf(self, vak: str, tekst: str) -> None:
        """Show this text below the list; without text it takes no room."""
        static = self.query_one(vak, Static)
        static.update(tekst)
        static.display = bool(tekst)

    def action_opmerkingen(self) -> None:
        """Put Word comments in the next documents, or leave them out again."""
        self._opmerkingen = not self._opmerkingen
        wat = "met opmerkingen bij wat open staat of opvalt" if self._opmerkingen else "zonder opmerkingen"
        self.notify(f"De volgende documenten komen {wat}.")

    def action_stukken(self) -> None:
        """Show which documents this samenwerking needs."""
        self.post_message(NaarStukken())

    @on(OptionList.OptionSelected)
    def action_maak(self) -> None:
        """Make the document at the cursor, or both."""
        hier = self.query_one(Regels).hier
        self._schrijf("#uitkomst", "Bezig met maken …")
        self._maak(DOCUMENTEN if hier == BEIDE else (str(hier),), self.sessie.dossier.model_copy(deep=True))

    @work(thread=True, exclusive=True)
    def _maak(self, soorten: tuple[str, ...], dossier: Dossier) -> None:
        folder = self.sessie.bestand.parent / DOCUMENTENMAP
        try:
            sjablonen = zoek_sjablonen(self.sessie.bestand.parent)
            gemaakt = maak_alle(dossier, soorten, folder, opmerkingen=self._opmerkingen, sjablonen=sjablonen)
        except SjabloonFout as fout:
            self.app.call_from_thread(self._toon, str(fout))
        except OSError as fout:
            self.app.call_from_thread(self._toon, f"Dat lukt niet in de map {folder}: {reden(fout)}. Staat het document nog open in Word?")
        else:
            stukken = [Stuk(soort, pad, len(open_punten(dossier, soort))) for soort, pad in zip(soorten, gemaakt, strict=True)]
            self.app.call_from_thread(self._klaar, stukken)

    def _klaar(self, stukken: list[Stuk]) -> None:
        """Say what was made: on a screen that stays, or in passing when one has left."""
        tekst = f"Gemaakt in {stukken[0].pad.parent}: {opsomming([stuk.pad.name for stuk in stukken])}."
        if self.is_current:
            self._schrijf("#uitkomst", tekst)
            self.app.push_screen(Gemaakt(self.sessie, stukken))
        else:
            self.app.notify(tekst, timeout=10)

    def _toon(self, tekst: str) -> None:
        if not self.is_current:
            self.app.notify(tekst, severity="error", timeout=10)
            return
        self._schrijf("#uitkomst", tekst)
        self.query_one("#onder").scroll_visible(animate=False)  # on a low screen it stands below the edge
        self.ververs()


def _stand(open_punten: int) -> str:
    """How far one document is filled in."""
    return f"nog {woorden(open_punten, 'open punt', 'open punten')}" if open_punten else "alles ingevuld"

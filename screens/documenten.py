"""The documents: how far the whole is, what stands in the way, what can be made now, and what was made."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.berichten import NaarStukken
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.controles import Bevinding
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, oordeel, telling
from wizard.dossier import Dossier
from wizard.opslag.storing import reden
from wizard.stukken import adviezen
from wizard.tekst import opsomming
from wizard.tekst import telling as woorden
from wizard.vragenlijst import plekken
from wizard.word import DOCUMENTEN, TITELS, SjabloonFout, eigen_sjabloon, maak, open_punten, zoek_sjablonen

BEIDE = "+beide"
_MENSENWERK = "Wat het programma niet kan beoordelen:\n" + "\n".join(f"- {zin}" for zin in NIET_TE_BEOORDELEN)


class _Leesvak(VerticalScroll):
    """Text to read; the keys go there only when there is more than fits."""

    def allow_focus(self) -> bool:
        return self.max_scroll_y > 0


class DocumentenScherm(DossierScherm):
    """How far the whole is, and making the Word files; a draft can always be made."""

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
        self.query_one("#oordeel", Static).update(f"Stand van het geheel: {stand}.\n{_in_de_weg(dossier, bevindingen)}")
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
        folder = self.sessie.bestand.parent / "documenten"
        try:
            sjablonen = zoek_sjablonen(self.sessie.bestand.parent)
            gemaakt = [maak(dossier, soort, folder, opmerkingen=self._opmerkingen, sjablonen=sjablonen) for soort in soorten]
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
        self._schrijf("#uitkomst", tekst)
        self.query_one("#onder").scroll_visible(animate=False)  # on a low screen it stands below the edge
        self.ververs()


def _stand(open_punten: int) -> str:
    """How far one document is filled in."""
    return f"nog {woorden(open_punten, 'open punt', 'open punten')}" if open_punten else "alles ingevuld"


def _in_de_weg(dossier: Dossier, bevindingen: list[Bevinding]) -> str:
    """What keeps the whole from being ready for a decision, what people still have to look at, and what is not listed."""
    open_ = {bevinding.pad for bevinding in bevindingen if bevinding.is_open_vraag}
    half = sum(plek.half and plek.pad not in open_ for plek in plekken(dossier))
    blokkerend = sum(b.ernst == "blokkerend" and not b.is_open_vraag for b in bevindingen)
    aanvaard = sum(bool(bevinding.aanvaard) for bevinding in bevindingen)
    te_bekijken = telling(bevindingen)["waarschuwing"] - aanvaard
    ontbreekt = sum(advies.ontbreekt and advies.nodig == "verplicht" for advies in adviezen(dossier))
    weg = [
        woorden(len(open_), "open vraag", "open vragen"),
        woorden(half, "antwoord dat nog niet vaststaat", "antwoorden die nog niet vaststaan"),
        woorden(blokkerend, "blokkerende bevinding", "blokkerende bevindingen"),
    ]
    zinnen = [
        f"In de weg: {opsomming([deel for deel in weg if deel])}." if any(weg) else "Niets blokkeert.",
        f"Nog te bekijken: {woorden(te_bekijken, 'waarschuwing', 'waarschuwingen')}." if te_bekijken else "",
        f"Aanvaard met een reden: {aanvaard}." if aanvaard else "",
        f"Nog niet in uw lijst: {woorden(ontbreekt, 'verplicht stuk', 'verplichte stukken')} (s)." if ontbreekt else "",
    ]
    return " ".join(filter(None, zinnen))

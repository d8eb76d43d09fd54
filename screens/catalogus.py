"""The partner catalogue: partners that fit this kind of samenwerking, to search and to choose several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widget import Widget
from textual.widgets import Input, Static

from screens.bezet import TERUG, WEG, KiesUit
from screens.kop import Kop
from screens.tekstveld import Regelveld
from screens.toetsen import Toetsen
from screens.vinklijst import HOOG, Vinklijst, Vinkregels
from screens.zoeklijst import ZoekLijst
from wizard.hierna import erbij
from wizard.tekst import telling, vergelijkbaar
from wizard.voorzet import kandidaten, kies_partners, naam_van
from wizard.voorzet.catalogus import KAARTEN, Kaart

if TYPE_CHECKING:
    from screens.sessie import Sessie

_ZETTEN = "zetten"


class CatalogusScherm(Vinklijst, ZoekLijst):
    """Every kind of partner that is not in the list yet; each that is ticked becomes a partner with proposed answers."""

    HULP = (
        "Kies met de spatiebalk de partners die meedoen en druk op Ctrl+N. Typ een paar letters om een partner te zoeken. "
        "Het programma vult bij elke partner in wat hij meestal doet. U bevestigt of wijzigt dat."
    )
    titel = "Partners kiezen"
    hint = "typ een naam of een woord om te zoeken"
    BINDINGS = [Binding("ctrl+n", "doe", "zet in uw lijst", priority=True)]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self.vinkjes = set()

    def compose(self) -> ComposeResult:
        yield Kop(self.titel, self.sessie.stand)
        yield Regelveld(hint=self.hint)
        yield Static("", id="inleiding", markup=False)
        yield Vinkregels()
        yield Toetsen()

    @property
    def begin(self) -> Widget:
        return self.lijst

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "alles":
            return False  # nobody works with everyone, and a letter searches
        if action == "doe" and self.vinkjes:
            return True  # also when who is ticked is out of sight
        return super().check_action(action, parameters)

    # searching

    def on_key(self, event: events.Key) -> None:
        """A letter in the list begins a new search."""
        if event.character and event.character.isalnum() and self.focused is self.lijst:
            event.stop()
            self.action_naar_veld()
            self.veld.replace(event.character, *self.veld.selection)

    def naar_eerste(self) -> None:
        """Stand at the first whose name fits, else at the first of which a text does."""
        woorden = vergelijkbaar(self.gezocht)
        op_naam = (code for code in self._namen if woorden in vergelijkbaar(naam_van(self.sessie.dossier, code)))
        if self._namen:
            self.lijst.wijs_aan(next(op_naam, self._namen[0]))

    @on(Input.Submitted)
    def _naar_gevonden(self) -> None:
        self.action_naar_lijst()

    def _past(self, code: str) -> bool:
        woorden = vergelijkbaar(self.gezocht).split()
        tekst = vergelijkbaar(" ".join([naam_van(self.sessie.dossier, code), *_onder(KAARTEN[code])]))
        return all(woord in tekst for woord in woorden)

    # showing

    def ververs(self) -> None:
        alle = kandidaten(self.sessie.dossier)
        groepen = [(kop, [(code, self._regel(code)) for code in codes if self._past(code)]) for kop, codes in alle]
        erbij = "\nStaat iemand er niet bij? Voeg die zelf toe in uw lijst." if self.size.height >= HOOG else ""
        self.leid_in(f"Wie doet mee? Hun taak, wet en gegevens komen er als voorstel bij.{erbij}")
        aantal = telling(len(self.vinkjes), "partner", "partners")
        doe = f"Zet {aantal} in uw lijst (Ctrl+N)" if aantal else "Niets aangekruist"
        leeg = "Niets gevonden. Probeer minder letters." if self.gezocht else "Alle partners uit de lijst doen al mee."
        if aantal:
            leeg += f" Ctrl+N zet {aantal} in uw lijst."
        self.toon_vinkjes(doe, [(kop, groep) for kop, groep in groepen if groep], leeg)

    def _regel(self, code: str) -> Text:
        return self.regel(naam_van(self.sessie.dossier, code), *_onder(KAARTEN[code]))

    # doing

    async def action_doe(self) -> None:
        """Put who is ticked in the list, also who is out of sight because one searches."""
        codes = [code for _, groep in kandidaten(self.sessie.dossier) for code in groep if code in self.vinkjes]
        if not codes:
            self.notify("Kruis eerst aan wie meedoet.", severity="warning")
            return
        nieuw = kies_partners(self.sessie.bewerking, codes)
        self.sessie.bewaar()
        self.app.notify(f"{erbij(self.sessie.dossier, nieuw)} Kijk de voorstellen per partner na. F8 maakt het ongedaan.")
        self.dismiss(None)

    @work
    async def action_terug(self) -> None:  # type: ignore[override]  # a dialog is waited for in a task of its own
        """Go back; what is ticked is asked about first."""
        if self.vinkjes:
            aantal = telling(len(self.vinkjes), "partner", "partners")
            keuzes = [(TERUG, "Hier blijven"), (_ZETTEN, f"{aantal} in uw lijst zetten"), (WEG, "De kruisjes weggooien")]
            match await self.app.push_screen_wait(KiesUit("U kruiste partners aan", f"Er staan kruisjes bij {aantal}.", keuzes)):
                case "zetten":
                    await self.action_doe()
                case "weg":
                    self.dismiss(None)
        else:
            self.dismiss(None)


def _onder(kaart: Kaart) -> tuple[str, ...]:
    """What the catalogue tells about a partner."""
    taken = "; ".join(f"{taak.omschrijving} ({taak.wet or 'zoek de wettelijke taak op met de jurist'})" for taak in kaart.taken)
    return (kaart.rol, f"Taak: {taken}.", f"Gegevens: {kaart.gegevens}.") if taken else (kaart.rol,)

"""The eight steps as a list of tasks: how far each is, what is still open, and where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.berichten import NaarControles, NaarDocumenten, NaarNakijken, NaarPlek, NaarRooster, NaarStap
from screens.dialogen import DOELNAMEN, KiesDoel
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.controles import Bevinding
from wizard.controles.oordeel import oordeel
from wizard.dossier import DOELEN, Dossier, Pad
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van
from wizard.vragenlijst import Voortgang, pad_van, voortgang

if TYPE_CHECKING:
    from screens.sessie import Sessie

VERDER = "+verder"
_BREED = 70
"""From this many columns a step fits on one line."""


class Overzicht(DossierScherm):
    """Shown when a dossier opens and at every return; the steps may be done in any order."""

    BINDINGS = [
        Binding("v", "verder", "verder"),
        Binding("o", "open_vragen", "open vragen"),
        Binding("c", "controles", "controles"),
        Binding("g", "rooster", "gegevensstromen"),
        Binding("n", "nakijken", "nakijken"),
        Binding("d", "documenten", "documenten"),
        Binding("w", "doel", "doel wijzigen"),
    ]

    def __init__(self, sessie: Sessie, plek: str | None = None) -> None:
        super().__init__(sessie)
        self._plek = pad_van(sessie.dossier, plek) if plek else None

    def compose(self) -> ComposeResult:
        yield Kop(rechts=self.sessie.stand)
        yield Static("", id="inleiding", markup=False)
        yield Regels(id="stappen")
        yield Static("", id="verder", markup=False)
        yield Toetsen()

    def on_mount(self) -> None:
        self.query_one(Regels).focus()
        if self._plek is not None:
            self.post_message(NaarPlek(self._plek))

    def on_screen_resume(self) -> None:
        self.ververs()

    def on_resize(self) -> None:
        self.ververs()

    def ververs(self) -> None:
        dossier = self.sessie.dossier
        stappen = voortgang(dossier)
        bevindingen = self.sessie.bevindingen()
        aantal = sum(len(stap.open) for stap in stappen)
        stand = "geen open vragen" if not aantal else "nog 1 vraag open" if aantal == 1 else f"nog {aantal} vragen open"
        fictief = " · fictief voorbeeld" if dossier.fictief else ""
        self.query_one(Kop).links = f"{dossier.naam or 'Zonder naam'}{fictief}"
        self.query_one("#inleiding", Static).update(
            f"U werkt toe naar: {DOELNAMEN[dossier.doel]} · {stand}\nHet geheel: {oordeel(dossier, bevindingen)}"
        )
        regels: list[tuple[str, str | Text]] = []
        if (plek := self.sessie.plek) is not None:
            regels.append((VERDER, f"Verder waar u was: {_waar(dossier, plek)}"))
        regels += [
            (stap.stap.naam, _regel(stap, _opvallend(dossier, stap, bevindingen), smal=self.size.width < _BREED)) for stap in stappen
        ]
        self.query_one(Regels).toon(regels)

    async def action_terug(self) -> None:
        self.sessie.bewaar(gewijzigd=False)
        self.dismiss(None)

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Open the step at the cursor."""
        match self.query_one(Regels).hier:
            case None:
                return
            case "+verder":
                self.action_verder()
            case stap:
                self.post_message(NaarStap(stap))

    def action_verder(self) -> None:
        """Go on where one was, or at the first question that is open."""
        plek = self.sessie.plek or next((stap.open[0].pad for stap in voortgang(self.sessie.dossier) if stap.open), None)
        if plek is None:
            self.notify("Er staat geen vraag open. Kies een stap, of maak de documenten met d.")
        else:
            self.post_message(NaarPlek(plek))

    def action_open_vragen(self) -> None:
        """List every question that is open."""
        self.post_message(NaarNakijken(None))

    def action_controles(self) -> None:
        """Show what the rules find."""
        self.post_message(NaarControles())

    def action_rooster(self) -> None:
        """Show the gegevensstromen side by side."""
        self.post_message(NaarRooster())

    def action_nakijken(self) -> None:
        """Check the answers of the step at the cursor."""
        hier = self.query_one(Regels).hier
        if hier and hier != VERDER:
            self.post_message(NaarNakijken(hier))
        else:
            self.notify("Kies eerst een stap met de pijltjes.")

    def action_documenten(self) -> None:
        """Go to the documents."""
        self.post_message(NaarDocumenten())

    @work
    async def action_doel(self) -> None:
        """Choose another goal."""
        gekozen = await self.app.push_screen_wait(KiesDoel(self.sessie.dossier.doel))
        for doel in DOELEN:
            if doel == gekozen:
                self.sessie.bewerking.werk_toe_naar(doel)
                self.sessie.bewaar()
                self.ververs()


def _opvallend(dossier: Dossier, stap: Voortgang, bevindingen: list[Bevinding]) -> str:
    """What the rules find in a step, counted; open questions are counted apart."""
    hier = [
        b
        for b in bevindingen
        if b.plek.veld.stap is stap.stap and not b.is_open_vraag and b.volgt and b.plek.veld.getoond_voor(dossier.doel)
    ]
    blokkerend = sum(b.ernst == "blokkerend" for b in hier)
    rest = len(hier) - blokkerend
    delen = [f"{blokkerend} blokkerend"] if blokkerend else []
    delen += [f"{rest} {'bevinding' if rest == 1 else 'bevindingen'}" if not blokkerend else f"{rest} overig"] if rest else []
    return ", ".join(delen)


def _regel(stap: Voortgang, opvallend: str, *, smal: bool) -> str:
    """A step on one line, in a narrow window on two."""
    nr = str(stap.stap.nr) if stap.stap.nr else " "
    open_ = f"{len(stap.open)} open" if stap.open else ""
    if smal:
        return f"{nr}  {stap.stap.titel}\n     {' · '.join(filter(None, (stap.status, open_, opvallend)))}"
    return f"{nr}  {stap.stap.titel:<25} {stap.status:<22} {open_:<8} {opvallend}".rstrip()


def _waar(dossier: Dossier, plek: Pad) -> str:
    veld = VELDEN[plek[-1]]
    nr = f"stap {veld.stap.nr}" if veld.stap.nr else veld.stap.titel.lower()
    record = f", {titel_van(dossier, plek[:-1])}" if len(plek) > 2 else ""
    return f"{nr}{record}, “{veld.vraag.tekst}”"

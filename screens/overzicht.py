"""The eight steps as a list of tasks: how far each is, what is still open, and where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.berichten import (
    NaarActies,
    NaarBegrippen,
    NaarControles,
    NaarDocumenten,
    NaarKist,
    NaarNakijken,
    NaarPlek,
    NaarRooster,
    NaarStap,
    NaarVersies,
    NaarVoorzetten,
    NaarVragen,
    NaarZoeken,
    VerlaatDossier,
)
from screens.dialogen import KiesDoel
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.controles import Bevinding
from wizard.controles.oordeel import oordeel
from wizard.dossier import DOELEN, Dossier, Pad, stap_pad
from wizard.hierna import volgende_open, vordering
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van
from wizard.voortgang import Voortgang, voortgang
from wizard.vragenlijst import pad_van
from wizard.woorden import DOELNAMEN

if TYPE_CHECKING:
    from screens.sessie import Sessie

VERDER = "+verder"
_HOOG = 18
"""From this many lines there is room for a bar that shows how far one is."""
_WEER_VERS = "Probeer gerust. Opnieuw? Verwijder het in de lijst met x en open het weer."
_BREED = 70
"""From this many columns a step fits on one line."""


class Overzicht(DossierScherm):
    """Shown when a dossier opens and at every return; the steps may be done in any order."""

    HULP = (
        "Hier ziet u alle stappen en hoe ver elke stap is. U mag ze in elke volgorde doen. Enter opent de stap die u aanwijst. "
        "Met v gaat u verder waar u was, of bij de eerste open vraag. Met w wijzigt u waar u naartoe werkt. "
        "Met e ziet u de eerdere versies van dit dossier en zet u er een terug."
    )

    BINDINGS = [
        Binding("v", "verder", "verder"),
        Binding("o", "open_vragen", "vragen"),
        Binding("slash", "zoeken", "zoeken", key_display="/"),
        Binding("c", "controles", "controles"),
        Binding("a", "acties", "acties"),
        Binding("n", "nakijken", "nakijken"),
        Binding("g", "rooster", "stromen"),
        Binding("p", "voorzetten", "voorstellen"),
        Binding("d", "documenten", "documenten"),
        Binding("b", "begrippen", "begrippen"),
        Binding("e", "versies", "eerdere versies"),
        # these two are told on the screen itself
        Binding("w", "doel", "doel wijzigen", show=False),
        Binding("k", "kist", "antwoorden zonder vraag", show=False),
    ]

    def __init__(self, sessie: Sessie, plek: str | None = None) -> None:
        super().__init__(sessie)
        self._plek = pad_van(sessie.dossier, plek) if plek else None
        self._klaar: set[str] | None = None

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
        balk = f"{vordering(stappen)}\n" if self.size.height >= _HOOG else ""
        fictief = " · verzonnen voorbeeld" if dossier.fictief else ""
        self.query_one(Kop).links = f"{dossier.naam or 'Zonder naam'}{fictief}"
        vers = f"\n{_WEER_VERS}" if dossier.fictief and self.size.height >= _HOOG else ""
        doel = f"U werkt toe naar: {DOELNAMEN[dossier.doel]} (w wijzigt dat) · {stand}"
        self.query_one("#inleiding", Static).update(f"{doel}\n{balk}Stand van de stukken: {oordeel(dossier, bevindingen)}{vers}")
        self.query_one("#verder", Static).update(_over_kist(len(dossier.kist)))
        regels: list[tuple[str, str | Text]] = []
        if (plek := self.sessie.plek) is not None:
            regels.append((VERDER, f"Verder waar u was: {_waar(dossier, plek)}"))
        regels += [
            (stap.stap.naam, _regel(stap, _opvallend(dossier, stap, bevindingen), smal=self.size.width < _BREED)) for stap in stappen
        ]
        self.query_one(Regels).toon(regels, self._na_klaar(stappen))

    def _na_klaar(self, stappen: list[Voortgang]) -> str | None:
        """The step to go on with when one has been finished since the last time."""
        namen = [stap.stap.naam for stap in stappen]
        was, self._klaar = self._klaar, {naam for naam in namen if self.sessie.dossier.bijschrift(stap_pad(naam)).klaar}
        if was is None or not (nieuw := self._klaar - was):
            return None
        volgende = volgende_open(stappen, max(nieuw, key=namen.index)) or next((stap for stap in stappen if stap.open), None)
        return volgende.stap.naam if volgende else None

    async def action_terug(self) -> None:
        self.sessie.bewaar(gewijzigd=False)
        if await self.sessie.leg_vast_rustig():
            self.dismiss(None)
        else:
            self.post_message(VerlaatDossier())

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
        self.post_message(NaarVragen())

    def action_zoeken(self) -> None:
        """Search through questions and answers."""
        self.post_message(NaarZoeken())

    def action_acties(self) -> None:
        """List what is still to be done."""
        self.post_message(NaarActies())

    def action_controles(self) -> None:
        """Show what the rules find."""
        self.post_message(NaarControles())

    def action_voorzetten(self) -> None:
        """Look at all that the program proposes for what is still empty."""
        self.post_message(NaarVoorzetten())

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

    def action_begrippen(self) -> None:
        """Look up a word, first those of the question where one was."""
        plek = self.sessie.plek
        self.post_message(NaarBegrippen(plek[-1] if plek else None))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "versies":
                return not self.sessie.alleen_lezen
            case "kist":
                return bool(self.sessie.dossier.kist)
            case _:
                return super().check_action(action, parameters)

    async def action_versies(self) -> None:
        """Show the previous versions of this dossier."""
        await self.sessie.leg_vast_rustig()
        self.post_message(NaarVersies())

    def action_kist(self) -> None:
        """Show the answers that have no question."""
        self.post_message(NaarKist())

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
                self.notify(f"U werkt toe naar: {DOELNAMEN[doel]}. Met w kiest u een ander doel.")


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


def _over_kist(aantal: int) -> str:
    """That there are answers without a question, and how to see them."""
    if not aantal:
        return ""
    return f"  {telling(aantal, 'antwoord past', 'antwoorden passen')} niet (meer) op een vraag. Met k ziet u wat er bewaard is."


def _waar(dossier: Dossier, plek: Pad) -> str:
    veld = VELDEN[plek[-1]]
    nr = f"stap {veld.stap.nr}" if veld.stap.nr else veld.stap.titel.lower()
    record = f", {titel_van(dossier, plek[:-1])}" if len(plek) > 2 else ""
    return f"{nr}{record}, “{veld.vraag.tekst}”"

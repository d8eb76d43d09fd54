"""A form shown a part at a time, for a step or for a record; it writes what is answered and shows what follows."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from screens.dialogen import DOELNAMEN, Gezegd, RuimSchrijven, WeetNogNiet
from screens.invoer import Invoer
from screens.kop import Kop
from screens.lijstbeheer import Lijstbeheer
from screens.recordlijst import RecordLijst
from screens.tekstveld import Alineaveld
from screens.toetsen import Toetsen
from screens.uitleg import UitlegDialoog, UitlegPaneel
from screens.vraagblok import VraagBlok
from wizard.delen import Deel
from wizard.dossier import Pad, Stand
from wizard.lezing import Lezing
from wizard.velden import Veld
from wizard.verwijzen import vind
from wizard.vragenlijst import Plek, plek_van

if TYPE_CHECKING:
    from screens.sessie import Sessie

_BREED = 100
"""From this many columns the explanation stands beside the form."""


class Formulier(Lijstbeheer):
    """The parts of one form. Subclasses say which parts, where the answers stand and what comes after the last."""

    AUTO_FOCUS = ""  # the form stands at a question of its own choice

    # Priority: the app then does these before it hands the next key to a field that may be about to go.
    BINDINGS = [
        Binding("tab", "app.focus_next", "volgende vraag", key_display="Tab", priority=True),
        Binding("shift+tab", "app.focus_previous", "vorige vraag", show=False, priority=True),
        Binding("ctrl+n", "verder", "volgend deel", priority=True),
        Binding("ctrl+r", "vorige", "vorig deel", priority=True),
        Binding("ctrl+t", "weet_niet", "weet ik nog niet", priority=True),
        Binding("f1,ctrl+g", "uitleg", "uitleg", key_display="F1", priority=True),
        Binding("ctrl+l", "alles", "alles", priority=True),
        Binding("f8", "ongedaan", "ongedaan", priority=True),
        Binding("f9", "opnieuw", "opnieuw doen", show=False, priority=True),
        Binding("escape", "terug", "terug", priority=True),
    ]

    def __init__(self, sessie: Sessie, delen: tuple[Deel, ...], houder: Pad, vraag: str | None) -> None:
        super().__init__(sessie)
        self._delen = delen
        self._houder = houder
        self._naar = vraag
        self._nr = next((nr for nr, deel in enumerate(delen) if vraag in {veld.id for veld in deel.velden}), -1)
        self._alles = False
        self._paneel = True
        self._blokken: list[VraagBlok] = []

    def titel(self) -> str:
        """What the head says before the part."""
        return ""

    def toevoeging(self) -> str:
        """What the head says after the part, when there is room."""
        return ""

    def na_laatste(self) -> None:
        """Where to go after the last part."""

    def compose(self) -> ComposeResult:
        yield Kop(rechts=self.sessie.stand)
        with Horizontal(id="midden"):
            yield VerticalScroll(id="vragen", can_focus=False)
            yield UitlegPaneel()
        yield Toetsen()

    async def on_mount(self) -> None:
        if self._nr < 0:
            self._nr = next((nr for nr, deel in enumerate(self._delen) if self._zichtbaar(deel)), 0)
        await self._toon_deel(self._naar)

    def on_resize(self) -> None:
        self._toon_paneel()

    # showing

    def _plek(self, veld: Veld, lezing: Lezing) -> Plek:
        return plek_van(self.sessie.dossier, (*self._houder, veld.id), lezing)

    def _velden(self, deel: Deel) -> tuple[Veld, ...]:
        return deel.velden if self._alles else deel.voor(self.sessie.dossier.doel)

    def _zichtbaar(self, deel: Deel) -> bool:
        lezing = Lezing(self.sessie.dossier)
        return any(self._plek(veld, lezing).getoond for veld in self._velden(deel))

    async def _toon_deel(self, vraag: str | None = None) -> None:
        """Show the current part and stand at a question, by default the first."""
        deel = self._delen[self._nr]
        lezing = Lezing(self.sessie.dossier)
        blokken = self._blokken = [VraagBlok(self._plek(veld, lezing), self.sessie.dossier.doel) for veld in self._velden(deel)]
        vragen = self.query_one("#vragen", VerticalScroll)
        async with self.batch():
            await vragen.remove_children()
            await vragen.mount_all([*blokken, Static(self._weggelaten(deel), classes="weggelaten", markup=False)])
            vragen.scroll_home(animate=False)
            self._toon_kop()
            zichtbaar = [blok for blok in blokken if blok.plek.getoond]
            if zichtbaar:
                next((blok for blok in zichtbaar if blok.plek.veld.id == vraag), zichtbaar[0]).focus_veld()

    def _toon_kop(self) -> None:
        delen = [deel for deel in self._delen if self._zichtbaar(deel)]
        huidig = self._delen[self._nr]
        nr = delen.index(huidig) + 1 if huidig in delen else 1
        teller = f" › {nr} van {len(delen)}: {huidig.titel}" if len(delen) > 1 else f" › {huidig.titel}" if huidig.titel else ""
        self.query_one(Kop).links = f"{self.titel()}{teller}{self.toevoeging()}"

    def _weggelaten(self, deel: Deel) -> str:
        lezing = Lezing(self.sessie.dossier)
        weg = [veld for veld in deel.velden if veld not in self._velden(deel) and self._plek(veld, lezing).getoond]
        if not weg:
            return ""
        aantal = "1 vraag is" if len(weg) == 1 else f"{len(weg)} vragen zijn"
        return f"{aantal} nog niet nodig voor: {DOELNAMEN[self.sessie.dossier.doel]}. Ctrl+L toont alles."

    def ververs(self) -> None:
        if not self._bestaat():
            self.dismiss(None)
            return
        lezing = Lezing(self.sessie.dossier)
        for blok in self.query(VraagBlok):
            blok.toon(self._plek(blok.plek.veld, lezing))
            for lijst in blok.query(RecordLijst):
                lijst.toon(blok.plek)
        self._toon_kop()

    async def toon_plek(self, pad: Pad) -> None:
        """After undo: show the part where it happened, with what now stands there."""
        vraag = pad[len(self._houder)] if len(pad) > len(self._houder) and pad[: len(self._houder)] == self._houder else None
        self._nr = next((nr for nr, deel in enumerate(self._delen) if vraag in {veld.id for veld in deel.velden}), self._nr)
        if self._bestaat():
            await self._toon_deel(vraag)
        else:
            self.dismiss(None)

    def _bestaat(self) -> bool:
        """Whether what the form is about is still in the dossier: undo may have taken it away."""
        try:
            vind(self.sessie.dossier, (*self._houder, ""))
        except KeyError:
            return False
        return True

    # answering

    @on(VraagBlok.Beantwoord)
    def _beantwoord(self, event: VraagBlok.Beantwoord) -> None:
        event.stop()
        if event.blok in self._blokken:  # else the part was left, and what stood there was written then
            self._neem_aan(event.blok, event.ruw, event.af)

    def _neem_aan(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Take an answer in; forms that ask something first do so here."""
        self._verwerk(blok, ruw, af)

    def _verwerk(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        if blok.plek.veld.is_lijst or blok.plek.veld.afgeleid:
            return
        versie = self.sessie.bewerking.versie
        leeg = ruw in ("", []) or ruw == {"keuze": None, "toelichting": ""}
        if leeg and blok.plek.waarde is None and blok.plek.bijschrift.ruw is None:
            melding = ""
        else:
            melding = self.sessie.bewerking.antwoord(blok.plek.pad, ruw, beurt=blok.beurt)
        if af or not melding:
            blok.meld(melding)
        if self.sessie.bewerking.versie != versie:
            self.sessie.ben_bij(blok.plek.pad)
            self.sessie.bewaar()
            self._volg(blok)
        self.call_after_refresh(self._breng_in_beeld)  # a message, or a question that came, may have moved the field

    def _volg(self, beantwoord: VraagBlok) -> None:
        """Show what the answer changed on this part: questions that come or go, states, the title."""
        lezing = Lezing(self.sessie.dossier)
        for blok in self.query(VraagBlok):
            blok.toon(self._plek(blok.plek.veld, lezing))
        self._toon_kop()

    async def rond_af(self) -> None:
        """Write what is still being typed; the fields first take in the keys that wait for them."""
        for veld in self.query("Regelveld, Alineaveld, Keuzeveld"):
            verwerkt = asyncio.Event()
            veld.call_next(verwerkt.set)
            await verwerkt.wait()
        for blok in self.query(VraagBlok):
            if blok.gewijzigd:
                self._verwerk(blok, blok.neem_over(), True)

    @on(VraagBlok.Bezocht)
    def _bezocht(self, event: VraagBlok.Bezocht) -> None:
        event.stop()
        if self.sessie.dossier.plek != (plek := "/".join(event.blok.plek.pad)):
            self.sessie.dossier.plek = plek
            self.sessie.bewaar(gewijzigd=False)
        self.call_after_refresh(self._breng_in_beeld)
        if self._paneel:
            self.query_one(UitlegPaneel).toon(event.blok.plek.veld, event.blok.bevindingen)

    def _breng_in_beeld(self) -> None:
        """Scroll so that the question is seen with its field, on a low screen at least the field."""
        blok, veld = self._blok, self.focused
        if blok is None or veld is None:
            return
        vragen = self.query_one("#vragen", VerticalScroll)
        plaats, hoogte = blok.virtual_region, vragen.scrollable_content_region.height
        boven = veld.region.y - blok.region.y + plaats.y
        onder = min(boven + veld.region.height, boven + hoogte)
        if plaats.height < hoogte:
            boven, onder = plaats.y, plaats.bottom + 1
        elif onder <= plaats.y + hoogte:
            boven = plaats.y
        if boven < vragen.scroll_offset.y or onder > vragen.scroll_offset.y + hoogte:
            vragen.scroll_to(y=min(boven, onder - hoogte) if plaats.height < hoogte else max(boven, onder - hoogte), animate=False)

    # keys

    @property
    def _blok(self) -> VraagBlok | None:
        """The question where the user is."""
        voorouders = self.focused.ancestors_with_self if self.focused is not None else []
        return next((knoop for knoop in voorouders if isinstance(knoop, VraagBlok)), None)

    async def action_verder(self) -> None:
        """Go to the next part, after the last to what comes then."""
        await self._blader(range(self._nr + 1, len(self._delen)))

    async def action_vorige(self) -> None:
        """Go to the part before."""
        await self._blader(range(self._nr - 1, -1, -1))

    async def _blader(self, nummers: range) -> None:
        await self.rond_af()
        for nr in nummers:
            if self._zichtbaar(self._delen[nr]):
                self._nr = nr
                await self._toon_deel()
                return
        if nummers.step > 0:
            self.na_laatste()

    async def action_alles(self) -> None:
        """Show, or fold away, the questions that the goal does not need yet."""
        await self.rond_af()
        self._alles = not self._alles
        blok = self._blok
        await self._toon_deel(blok.plek.veld.id if blok else None)

    async def action_terug(self) -> None:
        await self.rond_af()
        self.dismiss(None)

    async def action_ongedaan(self) -> None:
        await self.rond_af()
        await super().action_ongedaan()

    async def action_opnieuw(self) -> None:
        await self.rond_af()
        await super().action_opnieuw()

    def action_uitleg(self) -> None:
        """Explain the question: over the form, or beside it on a wide screen."""
        if self.size.width >= _BREED:
            self._paneel = not self._paneel
            self._toon_paneel()
        elif blok := self._blok:
            self.app.push_screen(UitlegDialoog(blok.plek.veld, blok.bevindingen))

    def _toon_paneel(self) -> None:
        for paneel in self.query(UitlegPaneel):  # none while the screen comes or goes
            paneel.display = self._paneel and self.size.width >= _BREED
            if paneel.display and (blok := self._blok):
                paneel.toon(blok.plek.veld, blok.bevindingen)

    # not known yet, and long texts

    # These run in the app, like the keys: never while another key is changing the form.

    @on(Invoer.WeetNogNiet)
    def _kiest_weet_niet(self, event: Invoer.WeetNogNiet) -> None:
        event.stop()
        self.app.call_later(self.action_weet_niet)

    async def action_weet_niet(self) -> None:
        """Say that the answer is not known yet, or that the question does not apply."""
        await self.rond_af()
        blok = self._blok
        if blok is None or blok.plek.veld.afgeleid or not self.is_current:
            return
        if blok.plek.veld.is_lijst and blok.plek.waarde:
            self.notify("In deze lijst staat al iets. Verwijder dat eerst met x.", severity="warning")
            return
        plek, bij = blok.plek, blok.plek.bijschrift

        async def zeg(gezegd: Gezegd | None) -> None:
            if gezegd is not None:
                stand: Stand = "nvt" if gezegd.stand == "nvt" else "onbekend"
                self.sessie.bewerking.zeg(plek.pad, stand, wie=gezegd.wie, wanneer=gezegd.wanneer, reden=gezegd.reden)
                self.sessie.ben_bij(plek.pad)
                self.sessie.bewaar()
            if self in self.app.screen_stack:  # else Esc was quicker
                await self._toon_deel(plek.veld.id)

        dialoog = WeetNogNiet(
            plek.veld.vraag.tekst, mag_nvt=plek.veld.vraag.verpl != "J", wie=bij.wie, wanneer=bij.wanneer, reden=bij.reden
        )
        await self.app.push_screen(dialoog, partial(self.app.call_next, zeg))  # the dialog is gone before the form is drawn anew

    async def action_ruim(self) -> None:
        """Write a long text with the whole screen."""
        await self.rond_af()
        blok, veld = self._blok, self.focused
        if blok is None or not isinstance(veld, Alineaveld):
            return

        async def klaar(_: None) -> None:
            if self in self.app.screen_stack:  # else Esc was quicker, and what stood there was written then
                self._verwerk(blok, blok.neem_over(), True)
                await self._toon_deel(blok.plek.veld.id)

        await self.app.push_screen(RuimSchrijven(blok.plek.veld.vraag.tekst, veld), partial(self.app.call_next, klaar))

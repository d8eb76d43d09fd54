"""A form as it looks, a part at a time, for a step or for a record: the questions, what stands there and what is left out."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from screens.kop import Kop
from screens.lijstbeheer import Lijstbeheer
from screens.recordlijst import RecordLijst
from screens.toetsen import Toetsen
from screens.uitleg import UitlegPaneel
from screens.vraagblok import VraagBlok
from wizard.delen import Deel
from wizard.dossier import Pad
from wizard.lezing import Lezing
from wizard.velden import VELDEN, Veld
from wizard.verwijzen import vind
from wizard.vragenlijst import Plek, plek_van
from wizard.woorden import DOELNAMEN

if TYPE_CHECKING:
    from screens.sessie import Sessie

_BREED = 100
"""From this many columns the explanation stands beside the form."""


class Vragenblad(Lijstbeheer):
    """The parts of one form. Subclasses say which parts, where the answers stand and what comes after the last."""

    AUTO_FOCUS = ""  # the form stands at a question of its own choice

    def __init__(self, sessie: Sessie, delen: tuple[Deel, ...], houder: Pad, vraag: str | None) -> None:
        super().__init__(sessie)
        self._delen = delen
        self._houder = houder
        self._naar = vraag
        self._nr = next((nr for nr, deel in enumerate(delen) if vraag in {veld.id for veld in deel.velden}), -1)
        self._alles = vraag is not None and not VELDEN[vraag].getoond_voor(sessie.dossier.doel)
        self._paneel = True
        self._blokken: list[VraagBlok] = []

    def titel(self) -> str:
        """What the head says before the part."""
        return ""

    def toevoeging(self) -> str:
        """What the head says after the part, when there is room."""
        return ""

    def wat_volgt(self) -> str:
        """What comes after the last part, in words."""
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
        await self._toon_deel(self._naar or self._waar_men_was())

    def on_resize(self) -> None:
        self._toon_paneel()

    # which questions

    def _plek(self, veld: Veld, lezing: Lezing) -> Plek:
        return plek_van(self.sessie.dossier, (*self._houder, veld.id), lezing)

    def _velden(self, deel: Deel) -> tuple[Veld, ...]:
        return deel.velden if self._alles else deel.voor(self.sessie.dossier.doel)

    def _zichtbaar(self, deel: Deel) -> bool:
        lezing = Lezing(self.sessie.dossier)
        return any(self._plek(veld, lezing).getoond for veld in self._velden(deel))

    async def _toon_deel(self, vraag: str | None = None) -> None:
        """Show the current part and stand at a question, by default the first without an answer."""
        deel = self._delen[self._nr]
        lezing = Lezing(self.sessie.dossier)
        blokken = self._blokken = [VraagBlok(self._plek(veld, lezing), self.sessie.dossier.doel) for veld in self._velden(deel)]
        vragen = self.query_one("#vragen", VerticalScroll)
        async with self.batch():
            await vragen.remove_children()
            onderaan = [Static(self._weggelaten(deel), classes="weggelaten", markup=False), Static("", id="hierna", markup=False)]
            await vragen.mount_all([*blokken, *onderaan])
            vragen.scroll_home(animate=False)
            self._toon_kop()
            zichtbaar = [blok for blok in blokken if blok.plek.getoond]
            if zichtbaar:
                gevraagd = (blok for blok in zichtbaar if blok.plek.veld.id == vraag)
                open_ = (blok for blok in zichtbaar if not (blok.plek.beantwoord or blok.plek.veld.afgeleid))
                next(chain(gevraagd, open_, zichtbaar)).focus_veld()

    def _waar_men_was(self) -> str | None:
        """The question of this form where one was, None when one was elsewhere."""
        plek, diep = self.sessie.plek or (), len(self._houder)
        return plek[diep] if len(plek) > diep and plek[:diep] == self._houder else None

    def _toon_kop(self) -> None:
        delen = [deel for deel in self._delen if self._zichtbaar(deel)]
        huidig = self._delen[self._nr]
        nr = delen.index(huidig) + 1 if huidig in delen else 1
        teller = f" › deel {nr} van {len(delen)}: {huidig.titel}" if len(delen) > 1 else f" › {huidig.titel}" if huidig.titel else ""
        self.query_one(Kop).links = f"{self.titel()}{teller}{self.toevoeging()}"
        hierna = f"deel {nr + 1} van {len(delen)}, {delen[nr].titel}" if nr < len(delen) else self.wat_volgt()
        self.query_one("#hierna", Static).update(f"Hierna (Ctrl+N): {hierna}.")

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

    @property
    def bestaat(self) -> bool:
        return self._bestaat()

    async def neem_over(self, anders: set[Pad]) -> None:
        blok = self._blok
        if any(pad[: len(plek)] == plek for plek in (b.plek.pad for b in self._blokken) for pad in anders):
            await self._toon_deel(blok.plek.veld.id if blok else None)
        else:
            self.ververs()

    def _bestaat(self) -> bool:
        """Whether what the form is about is still in the dossier: undo may have taken it away."""
        try:
            vind(self.sessie.dossier, (*self._houder, ""))
        except KeyError:
            return False
        return True

    def _volg(self, beantwoord: VraagBlok) -> None:
        """Show what the answer changed on this part: questions that come or go, states, the title."""
        lezing = Lezing(self.sessie.dossier)
        for blok in self.query(VraagBlok):
            blok.toon(self._plek(blok.plek.veld, lezing))
        self._toon_kop()

    # where one is

    @property
    def _blok(self) -> VraagBlok | None:
        """The question where the user is."""
        voorouders = self.focused.ancestors_with_self if self.focused is not None else []
        return next((knoop for knoop in voorouders if isinstance(knoop, VraagBlok)), None)

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
        begin = vragen.scroll_offset.y
        if boven < begin or onder > begin + hoogte:
            begin = min(boven, onder - hoogte) if plaats.height < hoogte else max(boven, onder - hoogte)
        for fout in (ander.virtual_region.bottom for ander in self._blokken if ander.plek.getoond and ander.fout):
            if begin + hoogte < fout <= boven + hoogte:
                begin = fout - hoogte  # what is wrong just below is seen too
        begin = self._na_halve_vraag(begin)
        if (tekort := begin - vragen.max_scroll_y) > 0:  # the last questions: room under them lets the view begin at a whole one
            onderaan = self.query_one("#hierna").styles
            onderaan.margin = (0, 0, onderaan.margin.bottom + tekort, 0)
            self.call_after_refresh(vragen.scroll_to, y=begin, animate=False)
        else:
            vragen.scroll_to(y=begin, animate=False)

    def _na_halve_vraag(self, begin: int) -> int:
        """Where the view begins: never halfway another question, so that its field would stand there without its text."""
        plaatsen = (blok.virtual_region for blok in self._blokken if blok is not self._blok)
        return next((plaats.bottom + 1 for plaats in plaatsen if plaats.y < begin < plaats.bottom), begin)

    # the explanation beside it

    @property
    def is_breed(self) -> bool:
        """Whether the explanation fits beside the form."""
        return self.size.width >= _BREED

    def _toon_paneel(self) -> None:
        for paneel in self.query(UitlegPaneel):  # none while the screen comes or goes
            paneel.display = self._paneel and self.is_breed
            if paneel.display and (blok := self._blok):
                paneel.toon(blok.plek.veld, blok.bevindingen)

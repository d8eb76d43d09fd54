"""The previous versions of a dossier: what changed when; look at one, compare it with now, put it back."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import OptionList, Static

from screens.berichten import Bekijk, VoegBij
from screens.bezet import in_woorden, waarom_niet
from screens.dialogen import Bevestig, Mededeling
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from screens.uitleg import LeesDialoog, met_koppen
from wizard.dossier import Dossier
from wizard.opslag.bestand import herstel
from wizard.opslag.houvast import Botsing
from wizard.opslag.kop import Kop as Dossierkop
from wizard.opslag.kop import lees_kop
from wizard.opslag.lezen import lees
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.storing import reden
from wizard.opslag.versies import Versie, versies
from wizard.samenvoegen import verschillen
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.vergelijking import Anders, Regel, in_record, vergelijk, wat_anders
from wizard.woorden import moment

if TYPE_CHECKING:
    from screens.sessie import Sessie

_NAMEN = 2
"""How many changed questions are named."""
_LEEG = "Er zijn nog geen vorige versies. Het programma bewaart er een bij elke keer dat u aan het werk gaat."
_LANGST = 120
"""So many signs of an answer are shown in the list of differences; Enter reads all of it."""
_AANLOOP = 20
"""So many of them come before the first that differs."""


class VersieLijst(Screen[None]):
    """A head, a word before it, a list, and the keys: what both screens here are made of."""

    BINDINGS = [Binding("escape", "terug", "terug")]

    def compose(self) -> ComposeResult:
        yield Kop()
        yield Static("", id="inleiding", markup=False)
        yield Regels()
        yield Toetsen()

    def on_mount(self) -> None:
        self.query_one(Regels).focus()

    def action_terug(self) -> None:
        """Go back to the screen before this one."""
        self.dismiss(None)


class VersiesScherm(VersieLijst):
    """The versions, newest first; what changed in each is worked out while one reads."""

    HULP = (
        "Hier staan de vorige versies van dit dossier, de nieuwste eerst. Enter bekijkt er een, b vergelijkt hem met nu, z zet hem terug. "
        "Wat er nu staat wordt eerst als versie bewaard, dus terugzetten kost u niets. "
        "Staat er iets apart, omdat een ander het dossier ook wijzigde? Dan voegt s het samen met wat er nu staat."
    )
    BINDINGS = [
        Binding("b", "vergelijk", "vergelijken met nu"),
        Binding("z", "zet_terug", "terugzetten"),
        Binding("s", "voeg_samen", "samenvoegen"),
    ]

    def __init__(self, pad: Path, ident: str, sessie: Sessie | None = None) -> None:
        super().__init__()
        self._pad = pad
        self._ident = ident
        self._sessie = sessie
        self._versies: dict[str, Versie] = {}
        self._anders: dict[str, str] = {}
        self._vergeleken: list[str] = []
        """The versions of which it was worked out what changed; a version never changes."""

    def on_screen_resume(self) -> None:
        self.ververs()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "voeg_samen":
            return (hier := self._hier) is not None and hier.opzij
        return bool(self._versies) if action in ("vergelijk", "zet_terug") else True

    @on(OptionList.OptionHighlighted)
    def _andere_versie(self) -> None:
        self.refresh_bindings()  # only what was put aside can be brought together with now

    def ververs(self) -> None:
        """Read the folder again."""
        kop = lees_kop(self._pad)
        try:
            self._versies = {versie.pad.name: versie for versie in versies(self._pad, self._ident)}
            inleiding = _inleiding(kop, list(self._versies.values()))
        except OSError as fout:
            self._versies, inleiding = {}, f"De vorige versies kunnen niet worden gelezen: {reden(fout)}."
        self.query_one(Kop).links = f"{kop.naam} › vorige versies"
        self.query_one("#inleiding", Static).update(inleiding)
        self._toon()
        self.refresh_bindings()
        if list(self._versies) != self._vergeleken:
            self._zoek_uit()

    def _toon(self) -> None:
        self.query_one(Regels).toon([(naam, self._regel(versie)) for naam, versie in self._versies.items()])

    def _regel(self, versie: Versie) -> Text:
        kop = versie.kop
        delen = [moment(kop.gewijzigd) or "onbekend wanneer", _stap(kop.plek)]
        if versie.opzij:
            delen.append("apart gezet: een ander wijzigde het dossier ook")
        anders = kop.fout or self._anders.get(versie.pad.name, "…")
        return Text.assemble((" · ".join(filter(None, delen)), "bold"), f"\n    {anders}")

    @work(exclusive=True, group="vergelijken")
    async def _zoek_uit(self) -> None:
        """Compare each version with the one before it, giving way to the keyboard in between."""
        vorige: tuple[str, Dossier] | None = None
        namen = list(self._versies)
        for naam, versie in self._versies.items():
            await asyncio.sleep(0)
            try:
                dossier = lees(versie.pad)
            except (Onleesbaar, OSError):
                continue
            if vorige is not None:
                self._anders[vorige[0]] = _in_het_kort(wat_anders(dossier, vorige[1]))
            vorige = naam, dossier
        if vorige is not None:
            self._anders[vorige[0]] = "de oudste die is bewaard"
        self._vergeleken = namen
        if self.is_mounted:
            self._toon()

    # keys

    @property
    def _hier(self) -> Versie | None:
        return self._versies.get(self.query_one(Regels).hier or "")

    @on(OptionList.OptionSelected)
    def action_bekijk(self) -> None:
        """Look at the version at the cursor."""
        if versie := self._hier:
            self.post_message(Bekijk(versie.pad, f"versie van {moment(versie.kop.gewijzigd)}"))

    def action_vergelijk(self) -> None:
        """List what differs between the version at the cursor and now."""
        if (versie := self._hier) is None:
            return
        try:
            toen, nu = lees(versie.pad), self._sessie.dossier if self._sessie else lees(self._pad)
        except (Onleesbaar, OSError) as fout:
            self.app.push_screen(Mededeling("Vergelijken lukt niet", in_woorden(fout, versie.pad)))
        else:
            self.app.push_screen(VerschilScherm(moment(versie.kop.gewijzigd), toen, nu))

    @work
    async def action_zet_terug(self) -> None:
        """Make the dossier what it was in the version at the cursor, after confirmation."""
        if (versie := self._hier) is None:
            return
        toen = moment(versie.kop.gewijzigd) or "die versie"
        tekst = f"Het dossier wordt weer zoals het was: {toen}. Wat er nu staat blijft bewaard, als vorige versie."
        if not await self.app.push_screen_wait(Bevestig("Deze versie terugzetten?", tekst, "Ja, terugzetten")):
            return
        try:
            if self._sessie is None:
                herstel(self._pad, versie)
            elif await self._sessie.leg_vast_rustig():
                self._sessie.neem_over(lees(versie.pad))
                if not await self._sessie.leg_vast_rustig():
                    wat = f"Op het scherm staat de versie van {toen}, maar die is nog niet opgeslagen. {waarom_niet(self._sessie)}"
                    self.app.push_screen(Mededeling("Terugzetten is niet opgeslagen", wat))
                    return
            elif self._sessie.botst:
                raise Botsing
            else:
                self.app.push_screen(
                    Mededeling("Terugzetten lukt niet", f"Wat er nu staat is niet opgeslagen. {waarom_niet(self._sessie)}")
                )
                return
        except Botsing:
            self.app.push_screen(
                Mededeling("Terugzetten lukt niet", "Iemand anders wijzigt dit dossier op dit moment. Probeer het zo weer.")
            )
        except (Onleesbaar, OSError) as fout:
            self.app.push_screen(Mededeling("Terugzetten lukt niet", in_woorden(fout, self._pad)))
        else:
            self.notify(f"Teruggezet: {toen}. Wat er stond, staat nu bovenaan in deze lijst.", timeout=8)
            self.ververs()

    def action_voeg_samen(self) -> None:
        """Bring what was put aside together with what the dossier is now, in the open dossier."""
        if versie := self._hier:
            self.post_message(VoegBij(self._pad, versie.pad))


class VerschilScherm(VersieLijst):
    """Every difference in words: the question, what stood there then and what now."""

    HULP = "Hier staat per vraag wat er toen stond en wat er nu staat. Enter leest beide helemaal. Esc gaat terug naar de versies."

    def __init__(self, moment_: str, toen: Dossier, nu: Dossier) -> None:
        super().__init__()
        self._moment = moment_
        self._toen = toen
        self._nu = nu
        self._regels: list[Regel] = []

    def on_mount(self) -> None:
        super().on_mount()
        self.query_one(Kop).links = f"Verschillen tussen {self._moment} en nu"
        self._regels = regels = vergelijk(self._toen, self._nu)
        plekken = [in_record(verschil.pad, self._nu, self._toen) for verschil in verschillen(self._toen, self._nu)]
        aantal = telling(len(regels), "verschil", "verschillen")
        self.query_one("#inleiding", Static).update(aantal or "Er is geen verschil met nu.")
        plekken += [""] * (len(regels) - len(plekken))  # what has no question stands last
        paren = zip(regels, plekken, strict=True)
        self.query_one(Regels).toon([(str(nr), _verschil(regel, waar)) for nr, (regel, waar) in enumerate(paren)])

    @on(OptionList.OptionSelected)
    def _lees(self, event: OptionList.OptionSelected) -> None:
        """Both answers at the cursor as a whole."""
        regel = self._regels[event.option_index]
        self.app.push_screen(LeesDialoog(regel.vraag, met_koppen([("Toen", regel.ons), ("Nu", regel.hun)])))


def _verschil(regel: Regel, waar: str) -> Text:
    toen, nu = (" ".join(tekst.split()) for tekst in (regel.ons, regel.hun))
    gelijk = next((nr for nr, (een, ander) in enumerate(zip(toen, nu, strict=False)) if een != ander), min(len(toen), len(nu)))
    begin = toen.rfind(" ", 0, gelijk - _AANLOOP) + 1 if max(len(toen), len(nu)) > _LANGST and gelijk > _AANLOOP else 0
    plek = f"\n    {waar}" if waar else ""
    return Text.assemble((regel.vraag, "bold"), f"{plek}\n    toen: {_kort(toen, begin)}\n    nu:   {_kort(nu, begin)}")


def _kort(tekst: str, begin: int) -> str:
    """So much of an answer as a list can show, from where it begins to differ."""
    einde = begin + _LANGST
    return f"{'…' if begin else ''}{tekst[begin:einde]}{'…' if len(tekst) > einde else ''}"


def _inleiding(kop: Dossierkop, bewaard: list[Versie]) -> str:
    nu = f"Dit dossier kan niet worden gelezen: {kop.fout}." if kop.fout else f"Nu: {moment(kop.gewijzigd)}."
    apart = sum(versie.opzij for versie in bewaard)
    wacht = f" Apart gezet: {apart}. Met s voegt u dat samen met nu." if apart else ""
    return f"{nu} {telling(len(bewaard), 'vorige versie', 'vorige versies')}.{wacht}" if bewaard else _LEEG


def _in_het_kort(anders: Anders) -> str:
    """How much changed, and the first questions."""
    namen = ", ".join(f"“{vraag}”" for vraag in anders.vragen[:_NAMEN])
    return anders.zin + (f": {namen}{' …' if len(anders.vragen) > _NAMEN else ''}" if namen else "")


def _stap(plek: str) -> str:
    """The step in which one was."""
    veld = VELDEN.get(plek.split("/")[0])
    return "" if veld is None else f"stap {veld.stap.nr}" if veld.stap.nr else veld.stap.titel.lower()

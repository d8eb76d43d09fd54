"""The app's open dossiers: what is told and asked when a save fails, when two people wrote, and at the end."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import App
from textual.screen import ModalScreen

from screens import bezet
from screens.basis import DossierScherm
from screens.berichten import Bewaard
from screens.dialogen import Mededeling
from screens.dossiers import Dossiers

if TYPE_CHECKING:
    from textual.driver import Driver

    from screens.botsing import Hun
    from screens.sessie import Sessie
    from wizard.opslag.slot import Gebruiker

_RUST = 1.5
"""Seconds without a change after which one is no longer typing, and may be asked something."""


class MetSessies(App[int]):
    """An app that has dossiers open and sees to it that they are saved."""

    def __init__(self, map: Path, driver_class: type[Driver] | None = None) -> None:
        super().__init__(driver_class=driver_class)
        self.map = map
        self.sessie: Sessie | None = None
        self._onder: list[Sessie] = []
        """What was open when one began to look at a version."""

    @property
    def sessies(self) -> list[Sessie]:
        """Every dossier that is open, the one in view last."""
        return [*self._onder, self.sessie] if self.sessie is not None else []

    def _bewaard(self, tekst: str, gelukt: bool) -> None:
        """Called by the saver, on its own thread."""
        self.post_message(Bewaard(tekst, gelukt))

    @on(Bewaard)
    def _toon_bewaard(self, event: Bewaard) -> None:
        for scherm in self.screen_stack:
            if isinstance(scherm, DossierScherm):
                scherm.toon_bewaard()
        self._ververs()
        if not event.gelukt and not any(sessie.gemeld or sessie.staat_apart for sessie in self.sessies):
            self.notify(event.tekst, severity="error", timeout=10)
        for sessie in self.sessies:
            self._kijk_naar(sessie)

    def _kijk_naar(self, sessie: Sessie) -> None:
        """Tell what changed in how saving goes: it fails, it works again, somebody took the dossier over."""
        mis = bool(sessie.fout) or sessie.botst
        if mis and not sessie.gemeld:
            self._vraag_raad(sessie, na_rust=True)
        elif sessie.gemeld and not mis:
            self.notify("Het bewaren lukt weer. Alles is opgeslagen.")
        sessie.gemeld = mis
        if (ander := sessie.overname) is not None:
            sessie.overname = None
            self._meld_overname(sessie, ander)
        if not mis:
            sessie.net_samengevoegd = False

    @work
    async def _meld_overname(self, sessie: Sessie, ander: Gebruiker) -> None:
        """Tell that somebody took the dossier over; saving goes on here."""
        await self._wacht_op_rust(sessie)
        if sessie in self.sessies:
            self.push_screen(bezet.overgenomen(ander))

    async def _wacht_op_rust(self, sessie: Sessie) -> None:
        """Wait until one is no longer typing, and nothing else is asked."""
        versie = -1
        while versie != sessie.bewerking.versie or isinstance(self.screen, ModalScreen):
            versie = sessie.bewerking.versie
            await asyncio.sleep(_RUST)

    @work
    async def _vraag_raad(self, sessie: Sessie, *, na_rust: bool) -> None:
        """Ask what to do about a save that failed, never while one is typing."""
        if na_rust or isinstance(self.screen, ModalScreen):
            await self._wacht_op_rust(sessie)
        if sessie not in self.sessies:
            return
        self.clear_notifications()  # they would lie over the question
        if sessie.botst:
            await self._los_op(sessie)
        elif sessie.fout and await self.push_screen_wait(bezet.niet_opgeslagen(sessie)) == bezet.ELDERS:
            await bezet.vraag_andere_plek(self, sessie)

    async def _los_op(self, sessie: Sessie) -> None:
        """Bring what somebody else wrote together with ours."""
        from screens.botsing import gewijzigd_door_ander
        from wizard.opslag.ontleden import Onleesbaar

        await self._rond_af()
        await sessie.leg_vast_rustig()  # what was typed last is put aside too
        if sessie.net_samengevoegd:
            self.notify("De ander wijzigde het intussen opnieuw. Kies nog een keer.", severity="warning", timeout=10)
        try:
            hun = gewijzigd_door_ander(sessie)
        except (Onleesbaar, OSError) as fout:
            tekst = bezet.in_woorden(fout, sessie.bestand)
            self.push_screen(Mededeling("Samenvoegen lukt nu niet", f"{tekst} Uw wijzigingen staan apart. Probeer het later met Ctrl+S."))
        else:
            await self._voeg_samen(sessie, hun)

    async def _voeg_samen(self, sessie: Sessie, hun: Hun) -> None:
        """Take over what does not clash; of the rest the user chooses, now or later."""
        from screens.botsing import BotsingScherm, breng_samen

        if hun.samen(sessie.dossier).botsingen:
            scherm = BotsingScherm(sessie, hun)
            await self.push_screen_wait(scherm)
            if not scherm.klaar:
                self.notify("Er is niets samengevoegd.", severity="warning")
                return
        sessie.gemeld, sessie.net_samengevoegd = False, True
        await breng_samen(self, sessie, hun)

    @work(exclusive=True, group="bewaren")
    async def action_bewaar(self) -> None:
        """Save at once, or tell why that does not work and what one may do."""
        sessie = self.sessie
        if sessie is None or isinstance(self.screen, ModalScreen) or self.screen.id == "botsing":
            return
        await self._rond_af()
        if await sessie.leg_vast_rustig():
            self.notify(f"Alles is {sessie.stand}." if sessie.stand.startswith("opgeslagen") else "Er is niets te bewaren.")
        elif sessie.alleen_lezen:
            self.notify("U leest dit dossier alleen. Als u het verlaat, kunt u een kopie bewaren.", severity="warning")
        elif sessie.is_aangeboden and (sessie.fout or sessie.botst):
            sessie.gemeld = True
            self._vraag_raad(sessie, na_rust=False)
        else:
            self.call_later(self._zeg_waarom, sessie)  # after what the saver told, which would lie over it

    def _zeg_waarom(self, sessie: Sessie) -> None:
        self.clear_notifications()
        self.push_screen(Mededeling("Uw laatste wijziging is NIET opgeslagen", bezet.waarom_niet(sessie)))

    async def _rond_af(self) -> None:
        for scherm in list(self.screen_stack):
            if isinstance(scherm, DossierScherm):
                await scherm.rond_af()

    async def leg_vast(self) -> bool:
        """Write what waits; False when it is not on disk."""
        gelukt = [await sessie.leg_vast_rustig() for sessie in self.sessies]  # each of them, also after one that fails
        return all(gelukt)

    async def action_quit(self) -> None:
        """Stop; what waits is written first, and only when that fails the user is asked."""
        await self._rond_af()
        if await self.leg_vast():
            self.exit(0)
        elif isinstance(self.screen, bezet.KiesUit):
            self.notify("Kies eerst hier hoe u verder wilt, of druk op Esc.")
        else:
            self._vraag_en_stop()

    @work
    async def _vraag_en_stop(self) -> None:
        for sessie in reversed(self.sessies):
            if not await sessie.leg_vast_rustig() and not await bezet.mag_weg(self, sessie, self.map):
                return
        gelukt = [sessie.alleen_lezen or await sessie.leg_vast_rustig() for sessie in self.sessies]
        self.exit(0 if all(gelukt) else 1)

    def on_unmount(self) -> None:
        """Nobody has the dossiers open any more."""
        for sessie in self.sessies:
            sessie.laat_los()

    def _ververs(self) -> None:
        if isinstance(self.screen, Dossiers):
            self.screen.ververs()

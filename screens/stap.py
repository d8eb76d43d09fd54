"""One step of the stappenplan as a form in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding

from screens.berichten import NaarNakijken, NaarPrescan
from screens.voorstel import MetVoorstellen
from wizard.delen import delen_van_stap, stap_van
from wizard.prescan import CRITERIA

if TYPE_CHECKING:
    from screens.sessie import Sessie


class StapScherm(MetVoorstellen):
    """The questions of one step; after the last part comes its check page."""

    HULP = (
        "Hier beantwoordt u vragen, een deel tegelijk. Alles wordt vanzelf bewaard. Weet u iets nog niet? Zeg dat met Ctrl+T en ga verder."
    )

    BINDINGS = [Binding("f4", "prescan", "pre-scan", priority=True)]

    _in_prescan = False

    def __init__(self, sessie: Sessie, stap: str, vraag: str | None = None) -> None:
        super().__init__(sessie, delen_van_stap(stap), (), vraag)
        self._stap = stap_van(stap)

    def titel(self) -> str:
        return f"{self._stap.nr} {self._stap.titel}" if self._stap.nr else self._stap.titel

    def wat_volgt(self) -> str:
        return "uw antwoorden van deze stap nakijken"

    def na_laatste(self) -> None:
        self.post_message(NaarNakijken(self._stap.naam, wissel=True))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "prescan":
            return any(blok.plek.veld.id == CRITERIA and blok.plek.getoond for blok in self._blokken)
        return super().check_action(action, parameters)

    async def action_prescan(self) -> None:
        """Show what the answers say about the DPIA."""
        await self.rond_af()
        self._in_prescan = True
        self.post_message(NaarPrescan())

    async def on_screen_resume(self) -> None:
        """Back from the pre-scan, which may have answered a question of this part."""
        if self._in_prescan:
            self._in_prescan = False
            await self._toon_deel(CRITERIA)

"""What every screen of an open dossier shares: the head, the saved state, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import Binding
from textual.screen import Screen

from screens.kop import Kop

if TYPE_CHECKING:
    from screens.sessie import Sessie
    from wizard.dossier import Pad


class DossierScherm(Screen[None]):
    """A screen of one open dossier."""

    BINDINGS = [
        Binding("f8", "ongedaan", "ongedaan"),
        Binding("f9", "opnieuw", "opnieuw doen", show=False),
        Binding("escape", "terug", "terug"),
    ]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__()
        self.sessie = sessie

    def ververs(self) -> None:
        """Show the dossier as it is now."""

    async def rond_af(self) -> None:
        """Write what is not in the dossier yet."""

    def oogst(self) -> None:
        """Take what the fields hold into the dossier as it is, without a word or a drawing: the program is ending."""

    @property
    def bestaat(self) -> bool:
        """Whether what the screen is about is still in the dossier."""
        return True

    async def neem_over(self, anders: set[Pad]) -> None:
        """Show the dossier after it came together with that of somebody else, which changed these places."""
        if self.is_current:  # else it shows itself anew at the return
            self.ververs()

    def toon_bewaard(self) -> None:
        """Show how the last save ended."""
        if kop := self.query(Kop):
            kop.first().rechts = self.sessie.stand

    async def action_terug(self) -> None:
        """Go back to the screen before this one."""
        self.dismiss(None)

    async def action_ongedaan(self) -> None:
        """Take back the last change."""
        await self._na_terugnemen(self.sessie.bewerking.ongedaan(), "Ongedaan gemaakt", "Er is niets om ongedaan te maken.")

    async def action_opnieuw(self) -> None:
        """Do again what was taken back."""
        await self._na_terugnemen(self.sessie.bewerking.opnieuw(), "Opnieuw gedaan", "Er is niets om opnieuw te doen.")

    async def _na_terugnemen(self, pad: Pad | None, wat: str, anders: str) -> None:
        if pad is None:
            self.notify(anders)
            return
        self.sessie.bewaar()
        if waar := self.waar_was(pad):
            self.notify(f"{wat} {waar}", timeout=3)
        await self.toon_plek(pad)

    def waar_was(self, pad: Pad) -> str:
        """What was taken back or done again at this place, in words; '' when the screen itself tells."""
        from wizard.velden import VELDEN  # not at the top: the first screen does without the questions

        return f"bij: {VELDEN[pad[-1]].vraag.tekst}" if pad and pad[-1] in VELDEN else ""

    async def toon_plek(self, pad: Pad) -> None:
        """Show where something changed; a screen without that place shows itself again."""
        self.ververs()

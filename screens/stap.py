"""One step of the stappenplan as a form in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.berichten import NaarNakijken
from screens.formulier import Formulier
from wizard.delen import delen_van_stap, stap_van

if TYPE_CHECKING:
    from screens.sessie import Sessie


class StapScherm(Formulier):
    """The questions of one step; after the last part comes its check page."""

    def __init__(self, sessie: Sessie, stap: str, vraag: str | None = None) -> None:
        super().__init__(sessie, delen_van_stap(stap), (), vraag)
        self._stap = stap_van(stap)

    def titel(self) -> str:
        return f"{self._stap.nr} {self._stap.titel}" if self._stap.nr else self._stap.titel

    def na_laatste(self) -> None:
        self.post_message(NaarNakijken(self._stap.naam, wissel=True))

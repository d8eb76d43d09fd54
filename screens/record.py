"""One record (a partner, a gegevensstroom …) as a form in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.formulier import Formulier
from wizard.delen import delen_van_record
from wizard.dossier import Pad
from wizard.verwijzen import titel_van

if TYPE_CHECKING:
    from screens.sessie import Sessie


class RecordScherm(Formulier):
    """The questions of one record; after the last part one is back at the list."""

    def __init__(self, sessie: Sessie, pad: Pad, vraag: str | None = None) -> None:
        super().__init__(sessie, delen_van_record(pad[-2]), pad, vraag)

    def titel(self) -> str:
        return titel_van(self.sessie.dossier, self._houder)

    def na_laatste(self) -> None:
        self.dismiss(None)

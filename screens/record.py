"""One record (a partner, a gegevensstroom …) as a form in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.formulier import Formulier
from wizard.delen import delen_van_record
from wizard.dossier import Pad
from wizard.velden import VELDEN
from wizard.verwijzen import naam_van, nummer, vind
from wizard.vraag import Record

if TYPE_CHECKING:
    from screens.sessie import Sessie


class RecordScherm(Formulier):
    """The questions of one record; after the last part one is back at the list."""

    def __init__(self, sessie: Sessie, pad: Pad, vraag: str | None = None) -> None:
        super().__init__(sessie, delen_van_record(pad[-2]), pad, vraag)
        record = vind(sessie.dossier, pad)
        assert isinstance(record, Record)
        self._getoond = record

    def titel(self) -> str:
        nr = nummer(self.sessie.dossier, self._houder)
        return f"{self._getoond.enkelvoud.capitalize()} {nr}"

    def toevoeging(self) -> str:
        naam = naam_van(self._getoond, VELDEN[self._houder[-2]])
        return f" ({naam})" if naam else ""

    def na_laatste(self) -> None:
        self.dismiss(None)

"""One record (a partner, a gegevensstroom …) as a form in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screens.voorstel import MetVoorstellen
from wizard.delen import delen_van_record
from wizard.dossier import Pad
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import naam_van, nummer, vind
from wizard.voorzet import paar, stel_voor
from wizard.vraag import Record

if TYPE_CHECKING:
    from screens.sessie import Sessie


class RecordScherm(MetVoorstellen):
    """The questions of one record; after the last part one is back at the list."""

    HULP = (
        "Hier beantwoordt u vragen over één onderdeel van een lijst, zoals een partner. "
        "Alles wordt vanzelf bewaard. Esc gaat terug naar de lijst."
    )

    def __init__(self, sessie: Sessie, pad: Pad, vraag: str | None = None) -> None:
        super().__init__(sessie, delen_van_record(pad[-2]), pad, vraag)
        record = vind(sessie.dossier, pad)
        assert isinstance(record, Record)
        self._getoond = record
        self._paar = self._van_naar()

    def titel(self) -> str:
        nr = nummer(self.sessie.dossier, self._houder)
        return f"{self._getoond.enkelvoud.capitalize()} {nr}"

    def toevoeging(self) -> str:
        naam = naam_van(self._getoond, VELDEN[self._houder[-2]])
        return f" ({naam})" if naam else ""

    def wat_volgt(self) -> str:
        return f"terug naar de lijst met {self._getoond.meervoud}"

    def na_laatste(self) -> None:
        self.dismiss(None)

    async def _blader(self, nummers: range) -> None:
        await self.rond_af()
        self._stel_voor()
        await super()._blader(nummers)

    async def action_terug(self) -> None:
        await self.rond_af()
        self._stel_voor()
        await super().action_terug()

    def _van_naar(self) -> tuple[str, ...]:
        """Of a gegevensstroom: who gives and who get."""
        return paar(self.sessie.dossier, self._houder) if self._houder[-2] == STROMEN and self._bestaat() else ()

    def _stel_voor(self) -> None:
        """Once it is said who gives whom, propose what follows; once only, so that what was taken back stays away."""
        was, self._paar = self._paar, self._van_naar()
        if self._paar == was:
            return
        if aantal := stel_voor(self.sessie.bewerking, self._houder):
            vragen = "Bij 1 vraag staat nu een voorstel" if aantal == 1 else f"Bij {aantal} vragen staat nu een voorstel"
            self.notify(f"{vragen}. Kijk of het klopt: Ctrl+B bevestigt.")
        self.sessie.bewaar()

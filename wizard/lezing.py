"""Reading a dossier as conditions read it: a hidden or empty answer is no answer, a record reads itself first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from wizard.dossier import NIETS_BEKEND, Bijschrift, Dossier, Pad, sleutel
from wizard.feiten import FEITEN
from wizard.keuzelijst import GEEN, ONBEKEND
from wizard.soorten import Verwijst
from wizard.velden import VELDEN, Veld
from wizard.voorwaarde import ALTIJD
from wizard.vraag import Formulier, Record

if TYPE_CHECKING:
    from wizard.vragenlijst import Doorloop


class Lezing:
    """One look at a dossier; what it finds is remembered, so make a new one after a change."""

    def __init__(self, dossier: Dossier, pad: Pad = (), houder: Formulier | None = None, ouder: Lezing | None = None) -> None:
        self.dossier = dossier
        self.pad = pad
        self._houder = houder if houder is not None else dossier.antwoorden
        self._ouder = ouder
        self._lijst = pad[-2] if pad else None
        self._hier = sleutel((*pad, ""))
        self.doorloop: Doorloop | None = None
        """The questions that apply, once the engine walked through them."""
        self._toont: dict[str, bool] = {}
        self._lijst_toont: bool | None = None
        self._feiten: dict[str, bool] = {}
        self._codes: dict[str, tuple[str, ...]] = {}
        self._binnen: dict[tuple[str, str], Lezing] = ouder._binnen if ouder else {}
        self._records: dict[tuple[Lezing, str], tuple[Lezing, ...]] = ouder._records if ouder else {}
        self._aangewezen: dict[str, dict[str, Lezing]] = ouder._aangewezen if ouder else {}
        self._noemers: dict[str, dict[str, list[Lezing]]] = ouder._noemers if ouder else {}

    def vergeet(self) -> None:
        """Let go of all that was found. Readings know each other: else they stay until Python looks for loose cycles."""
        self.doorloop = None
        for gevonden in (self._binnen, self._records, self._aangewezen, self._noemers):
            gevonden.clear()

    @property
    def formulier(self) -> Formulier:
        """The record, or the answers as a whole, that is read here."""
        return self._houder

    def bij(self, veld: Veld) -> Lezing | None:
        """The reading in which this question stands: this record, one around it, or the dossier."""
        lijst = veld.ouder.id if veld.ouder else None
        return self if lijst == self._lijst else self._over(lijst)

    def waarover(self, feit: str) -> Lezing | None:
        """The reading that a fact is about, None when it is about a record and none is read here."""
        over = FEITEN[feit].over
        return self._over(None if over == "dossier" else over)

    def _over(self, lijst: str | None) -> Lezing | None:
        lezing: Lezing | None = self
        while lezing is not None and lezing._lijst != lijst:
            lezing = lezing._ouder
        return lezing

    def waarde(self, vraag_id: str) -> Any:
        """The answer as stored, None when it is empty or the question is not shown."""
        plek = self.bij(VELDEN[vraag_id])
        return plek.eigen(vraag_id) if plek and plek.toont(vraag_id) else None

    def eigen(self, vraag_id: str) -> Any:
        """The answer that stands in this record itself, shown or not."""
        return getattr(self._houder, vraag_id)

    def bijschrift(self, vraag_id: str) -> Bijschrift:
        """What is known about the answer that stands in this record itself."""
        return self.dossier.bij.get(self._hier + vraag_id) or NIETS_BEKEND

    def toont(self, vraag_id: str) -> bool:
        """Whether the question applies: its own condition holds and the list it stands in applies too."""
        gezien = self._toont.get(vraag_id)
        if gezien is None:
            if self._lijst_toont is None:
                self._lijst_toont = self._ouder is None or self._lijst is None or self._ouder.toont(self._lijst)
            wanneer = VELDEN[vraag_id].vraag.wanneer
            gezien = self._toont[vraag_id] = self._lijst_toont and (wanneer is ALTIJD or wanneer.waar(self))
        return gezien

    def gesteld(self, vraag_id: str) -> bool:
        plek = self.bij(VELDEN[vraag_id])
        return plek is not None and plek.toont(vraag_id)

    def codes(self, vraag_id: str) -> tuple[str, ...]:
        codes = self._codes.get(vraag_id)
        if codes is None:
            codes = self._codes[vraag_id] = self._lees_codes(vraag_id)
        return codes

    def _lees_codes(self, vraag_id: str) -> tuple[str, ...]:
        waarde = self.waarde(vraag_id)
        if waarde is not None and waarde != []:
            return VELDEN[vraag_id].soort.codes(waarde)
        plek = self.bij(VELDEN[vraag_id])
        stand = plek.bijschrift(vraag_id).stand if plek is not None and plek.toont(vraag_id) else None
        return (stand,) if stand in (ONBEKEND, GEEN) else ()

    def getal(self, vraag_id: str) -> float | None:
        waarde = self.waarde(vraag_id)
        return waarde if isinstance(waarde, int | float) else None

    def datum(self, vraag_id: str) -> date | None:
        waarde = self.waarde(vraag_id)
        return waarde if isinstance(waarde, date) else None

    def gevuld(self, vraag_id: str) -> bool:
        return bool(self.waarde(vraag_id)) or self.getal(vraag_id) is not None

    def aantal(self, vraag_id: str) -> int:
        waarde = self.waarde(vraag_id)
        return len(waarde) if isinstance(waarde, list) else int(waarde is not None)

    def tekst(self, vraag_id: str) -> str:
        waarde = self.waarde(vraag_id)
        return "" if waarde is None else VELDEN[vraag_id].soort.toon(waarde)

    def records(self, vraag_id: str) -> Iterator[Lezing]:
        merk = (self, vraag_id)
        records = self._records.get(merk)
        if records is None:
            records = self._records[merk] = tuple(self._lees_records(vraag_id))
        return iter(records)

    def _lees_records(self, vraag_id: str) -> Iterator[Lezing]:
        veld = VELDEN[vraag_id]
        waarde = self.waarde(vraag_id) or []
        if isinstance(veld.soort, Verwijst):
            bestaand = self._per_id(veld.soort.lijst)
            yield from (bestaand[v] for v in ([waarde] if isinstance(waarde, str) else waarde) if v in bestaand)
            return
        plek = self.bij(veld)
        assert plek is not None
        for record in waarde:
            yield plek.van(vraag_id, record)

    def van(self, lijst: str, record: Record) -> Lezing:
        """The reading of one record of a list that stands here."""
        merk = (lijst, record.id)
        if merk not in self._binnen:
            self._binnen[merk] = Lezing(self.dossier, (*self.pad, lijst, record.id), record, self)
        return self._binnen[merk]

    def _per_id(self, lijst: str) -> dict[str, Lezing]:
        if lijst not in self._aangewezen:
            self._aangewezen[lijst] = {lezing.pad[-1]: lezing for lezing in self._boven().records(lijst)}
        return self._aangewezen[lijst]

    def noemers(self, vraag_id: str) -> dict[str, list[Lezing]]:
        """For every record that the answers to a reference name: the records, of a list of the dossier, that name it."""
        if vraag_id not in self._noemers:
            lijst = VELDEN[vraag_id].ouder
            assert lijst is not None
            per_id = self._noemers[vraag_id] = {}
            for record in self._boven().records(lijst.id):
                waarde = record.waarde(vraag_id) or ()
                for genoemd in (waarde,) if isinstance(waarde, str) else waarde:
                    per_id.setdefault(genoemd, []).append(record)
        return self._noemers[vraag_id]

    def _boven(self) -> Lezing:
        """The reading of the dossier as a whole."""
        return self if self._ouder is None else self._ouder._boven()

    def feit(self, naam: str) -> bool:
        lezing = self.waarover(naam)
        if lezing is None:
            return False
        if naam not in lezing._feiten:
            lezing._feiten[naam] = FEITEN[naam].geldt.waar(lezing)
        return lezing._feiten[naam]

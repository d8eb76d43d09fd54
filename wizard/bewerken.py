"""The answer store: the one way to change a dossier, with undo and redo."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from wizard.dossier import Doel, Dossier, Pad, Stand, nieuw_id, sleutel, stap_pad
from wizard.soorten import LijstSoort, Ongeldig, Verwijst
from wizard.tekst import een_regel, schoon
from wizard.velden import VELDEN
from wizard.verwijzen import gebruikt_in, losse_naam, vind, zoek
from wizard.vraag import Formulier, Record

_ER_NIET: Any = object()
"""What stands under a key that is not there; None is an answer like any other in the `kist`."""


@dataclass
class _Verandering:
    """One attribute of one object, or one key, before and after."""

    doel: Any
    naam: str
    oud: Any
    nieuw: Any

    def zet(self, waarde: Any) -> None:
        if isinstance(self.doel, dict):
            self.doel.pop(self.naam, None)
            if waarde is not _ER_NIET:
                self.doel[self.naam] = waarde
        else:
            setattr(self.doel, self.naam, waarde)


@dataclass
class _Handeling:
    """What the user did in one go, and where; undone and redone as a whole."""

    pad: Pad
    veranderingen: list[_Verandering] = field(default_factory=list)
    beurt: str = ""
    kon_opnieuw: list[_Handeling] = field(default_factory=list)
    """What could be redone before it; known of the last step only."""


class Bewerking:
    """Changes a dossier; every public method is one step for undo, `in_een_stap` makes one of several. `versie` rises at each change."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.versie = 0
        self._gedaan: list[_Handeling] = []
        self._teruggenomen: list[_Handeling] = []
        self._bezig: _Handeling | None = None

    # answers

    def antwoord(self, pad: Pad, ruw: object, *, beurt: str = "") -> str:
        """Answer a question with what someone wrote or chose.

        Answers to one question in one `beurt` (a visit to its field) are one step for undo. Returns '' or, when it is
        no valid answer, a Dutch sentence; the text is then kept beside the question.
        """
        with self._handeling(pad, beurt):
            return self._antwoord(pad, ruw)

    def _antwoord(self, pad: Pad, ruw: object) -> str:
        veld = VELDEN[pad[-1]]
        try:
            waarde = veld.soort.lees(ruw)
        except Ongeldig as fout:
            with self._handeling(pad):
                self._zet(vind(self.dossier, pad), veld.id, None)
                self._beschrijf(pad, ruw=schoon(str(ruw)), stand=None, voorgesteld=False, aanvaard={})
            return str(fout)
        if isinstance(veld.soort, Verwijst) and waarde is not None:
            delen = [waarde] if isinstance(waarde, str) else waarde
            gevonden = [zoek(self.dossier, pad, deel) for deel in delen]
            waarde = gevonden[0] if isinstance(waarde, str) else gevonden
        self.zet(pad, waarde)
        return ""

    def zet(self, pad: Pad, waarde: Any, *, voorgesteld: bool = False) -> None:
        """Store a value that `lees` of the question's kind gave; None clears the answer and its state.

        It is an answer, also when the same was proposed before; with `voorgesteld` it is only proposed. What was accepted
        here was accepted of the old answer, and goes.
        """
        houder = vind(self.dossier, pad)
        bijschrift = self.dossier.bijschrift(pad)
        voorgesteld = voorgesteld and waarde is not None and waarde != []
        zelfde = getattr(houder, pad[-1]) == waarde and bijschrift.voorgesteld == voorgesteld
        if zelfde and bijschrift.stand is None and bijschrift.ruw is None:
            return
        with self._handeling(pad):
            self._zet(houder, pad[-1], waarde)
            self._beschrijf(pad, stand=None, reden="", wie="", wanneer="", ruw=None, voorgesteld=voorgesteld, aanvaard={})

    def zeg(self, pad: Pad, stand: Stand, *, reden: str = "", wie: str = "", wanneer: str = "") -> None:
        """Say that an answer is not known yet, does not apply, or that a list has nothing to hold.

        What stood there goes: a value is cleared, each record of a list deleted.
        """
        with self._handeling(pad):
            if VELDEN[pad[-1]].is_lijst:
                for record in list(self._records(pad)):
                    self.verwijder((*pad, record.id))
            else:
                self._zet(vind(self.dossier, pad), pad[-1], None)
            self._beschrijf(
                pad, stand=stand, reden=schoon(reden), wie=een_regel(wie), wanneer=een_regel(wanneer), ruw=None, voorgesteld=False
            )

    # proposals

    def bevestig(self, *paden: Pad) -> int:
        """Make answers of what is proposed at these places; returns how many there were."""
        voorstellen = [pad for pad in paden if self.dossier.bijschrift(pad).voorgesteld]
        with self._handeling(voorstellen[0] if voorstellen else ()):
            for voorstel in voorstellen:
                self._beschrijf(voorstel, voorgesteld=False)
        return len(voorstellen)

    # records

    def voeg_toe(self, lijst: Pad) -> Pad:
        """Add an empty record at the end of a list; returns its place."""
        record = _nieuw_record(lijst)
        self._plaats(lijst, record, len(self._records(lijst)))
        return (*lijst, record.id)

    def kopieer(self, pad: Pad) -> Pad:
        """Add a copy of a record right after it; returns its place. What was accepted of the one is not of the other."""
        records = self._records(pad[:-1])
        plaats = next(nr for nr, record in enumerate(records) if record.id == pad[-1])
        namen: dict[str, str] = {}
        kopie = _met_nieuwe_ids(records[plaats].model_copy(deep=True), namen)
        naamveld = VELDEN[pad[-2]].naamveld.id
        if isinstance(naam := getattr(kopie, naamveld), str) and not isinstance(VELDEN[naamveld].soort, Verwijst):
            namen_nu = {getattr(record, naamveld) for record in records}
            setattr(kopie, naamveld, _kopienaam(naam, namen_nu) if VELDEN[naamveld].soort.naam in ("regel", "alinea") else naam)
        with self._handeling((*pad[:-1], kopie.id)):
            self._plaats(pad[:-1], kopie, plaats + 1)
            for merk, bijschrift in list(self.dossier.bij.items()):
                if merk.startswith(sleutel(pad) + "/"):
                    nieuw = "/".join(namen.get(deel, deel) for deel in merk.split("/"))
                    kaal = bijschrift.model_copy(deep=True, update={"aanvaard": {}})
                    self._zet(self.dossier.bij, nieuw, _ER_NIET if kaal.leeg() else kaal)
        return (*pad[:-1], kopie.id)

    def verplaats(self, pad: Pad, stappen: int) -> None:
        """Move a record up (negative) or down in its list."""
        records = list(self._records(pad[:-1]))
        plaats = next(nr for nr, record in enumerate(records) if record.id == pad[-1])
        doel = max(0, min(len(records) - 1, plaats + stappen))
        if doel != plaats:
            records.insert(doel, records.pop(plaats))
            with self._handeling(pad):
                self._zet(vind(self.dossier, pad[:-1]), pad[-2], records)

    def verwijder(self, pad: Pad) -> None:
        """Delete a record; what referred to it keeps its name as text, so that nothing disappears silently."""
        record_namen = {
            verwijzing: losse_naam(self.dossier, lijst, verwijzing) for lijst, verwijzing in _records_in(vind(self.dossier, pad), pad[-2])
        }
        with self._handeling(pad[:-1]):
            for plek in gebruikt_in(self.dossier, pad):
                houder = vind(self.dossier, plek)
                waarde = getattr(houder, plek[-1])
                los = record_namen.get(waarde, waarde) if isinstance(waarde, str) else [record_namen.get(v, v) for v in waarde]
                self._zet(houder, plek[-1], los)
            blijft = [record for record in self._records(pad[:-1]) if record.id != pad[-1]]
            self._zet(vind(self.dossier, pad[:-1]), pad[-2], blijft)
            for merk in [merk for merk in self.dossier.bij if merk.startswith(sleutel(pad) + "/")]:
                self._zet(self.dossier.bij, merk, _ER_NIET)

    def _plaats(self, lijst: Pad, record: Record, plaats: int) -> None:
        records = list(self._records(lijst))
        records.insert(plaats, record)
        with self._handeling((*lijst, record.id)):
            self._zet(vind(self.dossier, lijst), lijst[-1], records)
            self._beschrijf(lijst, stand=None, reden="", wie="", wanneer="")

    def _records(self, lijst: Pad) -> list[Record]:
        records: list[Record] = getattr(vind(self.dossier, lijst), lijst[-1])
        return records

    # the dossier as a whole

    def werk_toe_naar(self, doel: Doel) -> None:
        """Choose the goal that decides which questions are asked."""
        with self._handeling(()):
            self._zet(self.dossier, "doel", doel)

    def markeer(self, stap: str, klaar: bool) -> None:
        """Say that a step is finished, or not any more."""
        with self._handeling(stap_pad(stap)):
            self._beschrijf(stap_pad(stap), klaar=klaar)

    def opmerking(self, pad: Pad, tekst: str, *, afgehandeld: bool = False) -> None:
        """Write a remark beside an answer, open or settled; '' removes it."""
        tekst = schoon(tekst)
        with self._handeling(pad):
            self._beschrijf(pad, opmerking=tekst, afgehandeld=afgehandeld and bool(tekst))

    @contextmanager
    def in_een_stap(self, pad: Pad, *, beurt: str = "") -> Iterator[None]:
        """Make one step for undo, at this place, of all that is changed inside, and of all such steps of one `beurt`."""
        with self._handeling(pad, beurt):
            yield

    def neem_terug(self, beurt: str) -> None:
        """Take back what was done last, when that was in this `beurt`, as if it never was: what could be redone before it can be again."""
        if self._gedaan and self._gedaan[-1].beurt == beurt:
            kon_opnieuw = self._gedaan[-1].kon_opnieuw
            self.ongedaan()
            self._teruggenomen = kon_opnieuw

    def aanvaard(self, pad: Pad, regel: str, reden: str) -> None:
        """Record why what a rule says here is accepted; '' takes that back."""
        redenen = {**self.dossier.bijschrift(pad).aanvaard, regel: schoon(reden)}
        with self._handeling(pad):
            self._beschrijf(pad, aanvaard={naam: tekst for naam, tekst in redenen.items() if tekst})

    def haal_uit_kist(self, naam: str) -> None:
        """Remove an answer that has no question."""
        with self._handeling(()):
            self._zet(self.dossier.kist, naam, _ER_NIET)

    def vervang(self, door: Dossier) -> None:
        """Make all answers those of another dossier, in the records that both have; this cannot be taken back."""
        _giet_over(door.antwoorden, self.dossier.antwoorden)
        self.dossier.doel, self.dossier.bij, self.dossier.kist = door.doel, door.bij, door.kist
        self._gedaan.clear()
        self._teruggenomen.clear()
        self.versie += 1

    # undo and redo

    def ongedaan(self) -> Pad | None:
        """Take back the last step; returns where it was, None when there is nothing to take back."""
        if not self._gedaan:
            return None
        handeling = self._gedaan.pop()
        for verandering in reversed(handeling.veranderingen):
            verandering.zet(verandering.oud)
        handeling.kon_opnieuw = []
        self._teruggenomen.append(handeling)
        self.versie += 1
        return handeling.pad

    def opnieuw(self) -> Pad | None:
        """Do again what was taken back; returns where it was, None when there is nothing."""
        if not self._teruggenomen:
            return None
        handeling = self._teruggenomen.pop()
        for verandering in handeling.veranderingen:
            verandering.zet(verandering.nieuw)
        self._gedaan.append(handeling)
        self.versie += 1
        return handeling.pad

    @contextmanager
    def _handeling(self, pad: Pad, beurt: str = "") -> Iterator[None]:
        if self._bezig is not None:
            yield
            return
        self._bezig = _Handeling(pad, beurt=beurt)
        try:
            yield
        finally:
            handeling, self._bezig = self._bezig, None
            if handeling.veranderingen:
                self._voeg_bij(handeling)
                self._teruggenomen = []
                self.versie += 1

    def _voeg_bij(self, handeling: _Handeling) -> None:
        vorige = self._gedaan[-1] if self._gedaan else None
        if vorige is not None and handeling.beurt and (vorige.pad, vorige.beurt) == (handeling.pad, handeling.beurt):
            vorige.veranderingen += handeling.veranderingen
            return
        if vorige is not None:
            vorige.kon_opnieuw = []
        handeling.kon_opnieuw = self._teruggenomen
        self._gedaan.append(handeling)

    def _zet(self, doel: Any, naam: str, nieuw: Any) -> None:
        """The one place where something in the dossier changes."""
        oud = doel.get(naam, _ER_NIET) if isinstance(doel, dict) else getattr(doel, naam)
        if oud == nieuw and type(oud) is type(nieuw):
            return
        verandering = _Verandering(doel, naam, oud, nieuw)
        verandering.zet(nieuw)
        assert self._bezig is not None
        self._bezig.veranderingen.append(verandering)

    def _beschrijf(self, pad: Pad, **velden: Any) -> None:
        nieuw = self.dossier.bijschrift(pad).model_copy(update=velden)
        self._zet(self.dossier.bij, sleutel(pad), _ER_NIET if nieuw.leeg() else nieuw)


def _giet_over(van: Formulier, naar: Formulier) -> None:
    """Give one form the answers of another; a record that both have stays the object that screens refer to."""
    for naam in type(naar).model_fields:
        waarde = getattr(van, naam)
        if isinstance(waarde, list):
            eigen = {record.id: record for record in getattr(naar, naam) or () if isinstance(record, Record)}
            waarde = [_gevuld(eigen.get(deel.id), deel) if isinstance(deel, Record) else deel for deel in waarde]
        setattr(naar, naam, waarde)


def _gevuld(eigen: Record | None, nieuw: Record) -> Record:
    if eigen is None:
        return nieuw
    _giet_over(nieuw, eigen)
    return eigen


def _kopienaam(naam: str, namen: set[str]) -> str:
    """A name for a copy that no other record has."""
    nr, kopie = 1, f"{naam} (kopie)"
    while kopie in namen:
        nr += 1
        kopie = f"{naam} (kopie {nr})"
    return kopie


def _nieuw_record(lijst: Pad) -> Record:
    soort = VELDEN[lijst[-1]].soort
    assert isinstance(soort, LijstSoort)
    assert issubclass(soort.record, Record)
    return soort.record(id=nieuw_id())


def _met_nieuwe_ids(record: Record, namen: dict[str, str]) -> Record:
    """The record itself, with new ids for it and what is nested in it; `namen` tells which became which."""
    oud, record.id = record.id, nieuw_id()
    namen[oud] = record.id
    for naam in type(record).model_fields:
        waarde = getattr(record, naam)
        if isinstance(waarde, list):
            for deel in waarde:
                if isinstance(deel, Record):
                    _met_nieuwe_ids(deel, namen)
    return record


def _records_in(record: Formulier, lijst: str) -> Iterator[tuple[str, str]]:
    """A record and those nested in it: the list each stands in, and its id."""
    if isinstance(record, Record):
        yield lijst, record.id
    for naam in type(record).model_fields:
        waarde = getattr(record, naam)
        if isinstance(waarde, list):
            for deel in waarde:
                if isinstance(deel, Record):
                    yield from _records_in(deel, naam)

"""The one engine: which questions apply, what stands at each, which are open, and why a question is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from wizard.dossier import Bijschrift, Doel, Dossier, Pad
from wizard.feiten import FEITEN
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.verwijzen import noem_verwijzing, nummer, vind, waarde_van
from wizard.voorwaarde import ALTIJD, Namen
from wizard.vraag import Record

Toestand = Literal["leeg", "ingevuld", "voorgesteld", "onbekend", "nvt", "geen", "ongeldig"]
"""What stands at a question: nothing, an answer, one that is proposed and not confirmed yet, not known yet, does not apply,
there are none, or no valid answer."""

_BEANTWOORD = frozenset({"ingevuld", "nvt", "geen"})


def _toestand(lezing: Lezing, vraag_id: str) -> Toestand:
    bijschrift, waarde = lezing.bijschrift(vraag_id), lezing.eigen(vraag_id)
    if bijschrift.ruw is not None:
        return "ongeldig"
    if waarde is not None and waarde != []:
        return "voorgesteld" if bijschrift.voorgesteld else "ingevuld"
    return bijschrift.stand or "leeg"


@dataclass(slots=True, eq=False)
class Plek:
    """One question at one place in one dossier."""

    pad: Pad
    veld: Veld
    lezing: Lezing

    @property
    def waarde(self) -> Any:
        """The answer as stored, shown or not."""
        return self.lezing.eigen(self.veld.id)

    @property
    def bijschrift(self) -> Bijschrift:
        """What is known about the answer."""
        return self.lezing.bijschrift(self.veld.id)

    @property
    def getoond(self) -> bool:
        """Whether the question applies."""
        return self.lezing.toont(self.veld.id)

    @property
    def toestand(self) -> Toestand:
        """What stands here."""
        return _toestand(self.lezing, self.veld.id)

    @property
    def beantwoord(self) -> bool:
        """Whether this counts as an answer: a value, 'there are none', or does not apply with a reason."""
        return self.toestand in _BEANTWOORD

    def open_voor(self, doel: Doel) -> bool:
        """Whether this goal still waits for an answer here."""
        return self.veld.verplicht_voor(doel) and not self.beantwoord and self.verplicht_voor(doel)

    def verplicht_voor(self, doel: Doel) -> bool:
        """Whether this goal needs an answer here."""
        return self.veld.verplicht_voor(doel) and self.getoond and self.veld.vraag.nodig_als.waar(self.lezing)

    def open_punt_voor(self, doel: Doel) -> bool:
        """Whether a document for this goal shows an open point here."""
        return self.open_voor(doel) or (self.half and self.getoond and self.veld.getoond_voor(doel))

    @property
    def half(self) -> bool:
        """Whether something was said here that is no answer yet: found out later, only proposed, or not valid."""
        return self.toestand in ("onbekend", "voorgesteld", "ongeldig")

    @property
    def tekst(self) -> str:
        """The answer in print, '' when there is none; a derived answer is worked out."""
        if self.veld.afgeleid:
            return afgeleide_tekst(self)
        waarde = self.waarde
        if waarde is None or self.veld.is_lijst:
            return ""
        return self.veld.soort.toon(waarde, lambda v: noem_verwijzing(self.lezing.dossier, self.veld, v))

    @property
    def plaats(self) -> str:
        """The place as people and the command line read it: gegevensstromen[3].stroom_doel."""
        return plaats_van(self.lezing.dossier, self.pad)


def afgeleide_waarde(plek: Plek) -> int | str | None:
    """The answer that the wizard works out: the number of a stroom, whether a DPIA is needed; None when too early."""
    if plek.veld.id == "stroom_nr":
        return nummer(plek.lezing.dossier, plek.pad[:-1])
    if plek.lezing.feit(plek.veld.id):
        return "ja"
    return "nee" if plek.lezing.gevuld("dpia_criteria") and plek.lezing.gevuld("dpia_ap_lijst") else None


def afgeleide_tekst(plek: Plek) -> str:
    """The worked-out answer in print."""
    waarde = afgeleide_waarde(plek)
    return "nog niet te zeggen" if waarde is None else str(waarde)


def plaats_van(dossier: Dossier, pad: Pad) -> str:
    """A place in reading form, records by number from 1."""
    delen: list[str] = []
    for begin in range(0, len(pad) - 1, 2):
        delen.append(f"{pad[begin]}[{nummer(dossier, pad[: begin + 2])}]")
    if len(pad) % 2:
        delen.append(pad[-1])
    return ".".join(delen)


def pad_van(dossier: Dossier, plaats: str) -> Pad | None:
    """The place behind its reading form; None when there is no such place."""
    pad: list[str] = []
    for deel in plaats.split("."):
        naam, _, nr = deel.rstrip("]").partition("[")
        if naam not in VELDEN or len(pad) % 2 == 1:
            return None
        pad.append(naam)
        try:
            records = waarde_van(dossier, tuple(pad))
            if nr and int(nr) < 1:
                return None
            if nr:
                pad.append(records[int(nr) - 1].id)
        except (KeyError, AttributeError, ValueError, IndexError, TypeError):
            return None
    return tuple(pad)


def plekken(dossier: Dossier, *, verborgen: bool = False, lezing: Lezing | None = None) -> Iterator[Plek]:
    """Every question of a dossier in order, records included; only those that apply unless `verborgen`.

    Those that apply are looked for once in a reading.
    """
    lezing = lezing or Lezing(dossier)
    return _hoofdplekken(lezing, verborgen=True) if verborgen else iter(_doorloop(lezing).plekken)


def onbeantwoord(lezing: Lezing) -> tuple[Plek, ...]:
    """The questions that apply in this reading of a dossier and have no answer, in order; looked for once."""
    return _doorloop(lezing).onbeantwoord


class Doorloop:
    """One walk through the questions that apply: what the rules and a document both go by."""

    def __init__(self, plekken: Iterator[Plek]) -> None:
        self.plekken = tuple(plekken)

    @cached_property
    def onbeantwoord(self) -> tuple[Plek, ...]:
        """Those without an answer."""
        return tuple(plek for plek in self.plekken if plek.toestand not in _BEANTWOORD)


def _doorloop(lezing: Lezing) -> Doorloop:
    if lezing.doorloop is None:
        lezing.doorloop = Doorloop(_hoofdplekken(lezing, verborgen=False))
    return lezing.doorloop


def _hoofdplekken(lezing: Lezing, *, verborgen: bool) -> Iterator[Plek]:
    for veld in HOOFDVELDEN:
        yield from plekken_van(Plek((veld.id,), veld, lezing), verborgen=verborgen)


def plekken_van(plek: Plek, *, verborgen: bool = False) -> Iterator[Plek]:
    """A question and, when it is a list, the questions of its records."""
    if not verborgen and not plek.getoond:
        return
    yield plek
    if plek.veld.is_lijst:
        for record in plek.waarde:
            yield from plekken_in(plek, plek.lezing.van(plek.veld.id, record), verborgen=verborgen)


def plekken_in(lijst: Plek, lezing: Lezing, *, verborgen: bool = False) -> Iterator[Plek]:
    """The questions of one record."""
    for veld in lijst.veld.kinderen:
        if veld.is_lijst:
            yield from plekken_van(Plek((*lezing.pad, veld.id), veld, lezing), verborgen=verborgen)
        elif verborgen or lezing.toont(veld.id):
            yield Plek((*lezing.pad, veld.id), veld, lezing)


def plek_van(dossier: Dossier, pad: Pad, lezing: Lezing | None = None) -> Plek:
    """The question at one place; raises KeyError when the record is gone."""
    lezing = lezing or Lezing(dossier)
    for lijst, record_id in zip(pad[::2], pad[1::2], strict=False):
        record = next((r for r in lezing.eigen(lijst) if r.id == record_id), None)
        if record is None:
            raise KeyError(record_id)
        lezing = lezing.van(lijst, record)
    return Plek(pad, VELDEN[pad[-1]], lezing)


def is_leeg(dossier: Dossier, record: Pad) -> bool:
    """Whether nothing was said in a record; False when it is gone."""
    try:
        houder = vind(dossier, record)
    except KeyError:
        return False
    assert isinstance(houder, Record)
    lijst = plek_van(dossier, record[:-1])
    binnen = plekken_in(lijst, lijst.lezing.van(record[-2], houder), verborgen=True)
    return all(plek.toestand == "leeg" or plek.veld.afgeleid for plek in binnen)


def waar_men_was(dossier: Dossier) -> Pad | None:
    """The question where the user was, None when there is none (any more)."""
    pad = tuple(dossier.plek.split("/")) if dossier.plek else ()
    if not pad or pad[-1] not in VELDEN:
        return None
    try:
        vind(dossier, pad)
    except (KeyError, AttributeError):
        return None
    return pad


class _Woorden:
    """The names by which a condition is read aloud."""

    def vraag(self, vraag_id: str) -> str:
        return f"“{VELDEN[vraag_id].vraag.tekst}”"

    def keuze(self, vraag_id: str, code: str) -> str:
        soort = VELDEN[vraag_id].soort
        return soort.lijst.zin(code) if isinstance(soort, KeuzeSoort) else code

    def feit(self, naam: str) -> str:
        return FEITEN[naam].zin


NAMEN: Namen = _Woorden()


def zin_van_voorwaarde(veld: Veld) -> str:
    """When a question is asked, as a Dutch sentence; '' when always."""
    if veld.vraag.wanneer is ALTIJD:
        return ""
    return f"Alleen als dit geldt: {veld.vraag.wanneer.zin(NAMEN)}."

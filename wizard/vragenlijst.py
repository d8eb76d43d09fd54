"""The one engine: which questions apply, which are open, how far each step is, and why a question is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from wizard.dossier import Bijschrift, Doel, Dossier, Pad, stap_pad
from wizard.feiten import FEITEN
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.stappen import STAPPEN, Stap
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.verwijzen import noem_verwijzing, nummer, waarde_van
from wizard.voorwaarde import ALTIJD, Namen

Toestand = Literal["leeg", "ingevuld", "voorgesteld", "onbekend", "nvt", "geen", "ongeldig"]
"""What stands at a question: nothing, an answer, one that is proposed and not confirmed yet, not known yet, does not apply,
there are none, or no valid answer."""

Status = Literal["nog niet begonnen", "bezig", "ingevuld", "klaar", "klaar met open vragen", "later"]


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
        return self.lezing.dossier.bijschrift(self.pad)

    @property
    def getoond(self) -> bool:
        """Whether the question applies."""
        return self.lezing.toont(self.veld.id)

    @property
    def toestand(self) -> Toestand:
        """What stands here."""
        bijschrift, waarde = self.bijschrift, self.waarde
        if bijschrift.ruw is not None:
            return "ongeldig"
        if waarde is not None and waarde != []:
            return "voorgesteld" if bijschrift.voorgesteld else "ingevuld"
        return bijschrift.stand or "leeg"

    @property
    def beantwoord(self) -> bool:
        """Whether this counts as an answer: a value, 'there are none', or does not apply with a reason."""
        return self.toestand in ("ingevuld", "nvt", "geen")

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
    """Every question of a dossier in order, records included; only those that apply unless `verborgen`."""
    lezing = lezing or Lezing(dossier)
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
        yield from plekken_van(Plek((*lezing.pad, veld.id), veld, lezing), verborgen=verborgen)


def plek_van(dossier: Dossier, pad: Pad, lezing: Lezing | None = None) -> Plek:
    """The question at one place; raises KeyError when the record is gone."""
    lezing = lezing or Lezing(dossier)
    for lijst, record_id in zip(pad[::2], pad[1::2], strict=False):
        record = next((r for r in lezing.eigen(lijst) if r.id == record_id), None)
        if record is None:
            raise KeyError(record_id)
        lezing = lezing.van(lijst, record)
    return Plek(pad, VELDEN[pad[-1]], lezing)


def open_vragen(dossier: Dossier, doel: Doel | None = None) -> list[Plek]:
    """The questions that the goal (by default the dossier's own) still waits for."""
    return [plek for plek in plekken(dossier) if plek.open_voor(doel or dossier.doel)]


@dataclass(frozen=True)
class Voortgang:
    """How far one step is for a goal."""

    stap: Stap
    status: Status
    open: tuple[Plek, ...]


def voortgang(dossier: Dossier, doel: Doel | None = None) -> list[Voortgang]:
    """How far each step is; 'klaar' is what the user said, 'ingevuld' what the answers say."""
    doel = doel or dossier.doel
    per_stap: dict[str, list[Plek]] = {stap.naam: [] for stap in STAPPEN}
    for plek in plekken(dossier):
        if plek.veld.getoond_voor(doel):
            per_stap[plek.veld.stap.naam].append(plek)
    return [_voortgang_van(dossier, doel, stap, per_stap[stap.naam]) for stap in STAPPEN]


def _voortgang_van(dossier: Dossier, doel: Doel, stap: Stap, gevraagd: list[Plek]) -> Voortgang:
    open_ = tuple(plek for plek in gevraagd if plek.open_voor(doel))
    status: Status
    if not gevraagd:
        status = "later"
    elif dossier.bijschrift(stap_pad(stap.naam)).klaar:
        status = "klaar met open vragen" if open_ else "klaar"
    elif all(plek.toestand == "leeg" or plek.veld.afgeleid for plek in gevraagd):
        status = "nog niet begonnen"
    else:
        status = "bezig" if open_ else "ingevuld"
    return Voortgang(stap, status, open_)


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

"""Which standard proposals there are for what is still empty, and taking them over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.lezing import Lezing
from wizard.soorten import Verwijst
from wizard.velden import VELDEN
from wizard.verwijzen import noem_verwijzing, zoek
from wizard.voorzet.tabel import LIJSTEN, TEKSTEN
from wizard.voorzet.vorm import Rij, Ruw, ingevuld, passend
from wizard.vragenlijst import Plek, plek_van, plekken

Waarden = Mapping[str, Any]
"""The values of one record, by question."""


@dataclass(frozen=True, eq=False)
class Aanbod:
    """What is proposed at one place: a value, or the records of a list."""

    plek: Plek
    waarde: Any = None
    rijen: tuple[Waarden, ...] = ()

    @property
    def teksten(self) -> tuple[str, ...]:
        """What is proposed in words, a line for each record: its name, and what tells most about it."""
        if not self.plek.veld.is_lijst:
            return (self._toon(self.plek.veld.id, self.waarde),)
        return tuple(self._regel(rij) for rij in self.rijen)

    def _regel(self, rij: Waarden) -> str:
        """What a record is called, and the first text in it that tells more; the rest one sees in the record."""
        naamveld = self.plek.veld.naamveld.id
        naam = self._toon(naamveld, rij[naamveld])
        teksten = {VELDEN[vraag].soort.naam: self._toon(vraag, rij[vraag]) for vraag in reversed(list(rij)) if vraag != naamveld}
        meer = teksten.get("alinea") or teksten.get("regel", "")
        return f"{naam.removesuffix('.')} ({meer.removesuffix('.')})" if meer and meer != naam else naam

    def _toon(self, vraag: str, waarde: Any) -> str:
        veld = VELDEN[vraag]
        return veld.soort.toon(waarde, lambda v: noem_verwijzing(self.plek.lezing.dossier, veld, v))


def aanbod_bij(plek: Plek) -> Aanbod | None:
    """What is proposed here; None when something stands here, the goal does not ask it, or nothing fits."""
    veld, doel = plek.veld, plek.lezing.dossier.doel
    if plek.toestand != "leeg" or not plek.getoond or not veld.getoond_voor(doel):
        return None
    if veld.is_lijst:
        rijen = tuple(rij for voorzet in LIJSTEN.get(veld.id, ()) for rij in _rijen(voorzet, plek))
        return Aanbod(plek, rijen=rijen) if rijen else None
    for voorzet in TEKSTEN.get(veld.id, ()):
        for lezing in passend(voorzet, plek.lezing):
            if (waarde := _waarde(voorzet.waarde, plek.pad, lezing)) is not None:
                return Aanbod(plek, waarde)
    return None


def _rijen(voorzet: Rij, plek: Plek) -> Iterator[Waarden]:
    """The records that one row makes, with the questions that the goal asks; without its name a record is none."""
    doel = plek.lezing.dossier.doel
    for lezing in passend(voorzet, plek.lezing):
        gelezen = {vraag: _waarde(ruw, (*plek.pad, "", vraag), lezing) for vraag, ruw in voorzet.waarden.items()}
        if gelezen[plek.veld.naamveld.id] is not None:
            yield {vraag: waarde for vraag, waarde in gelezen.items() if waarde is not None and VELDEN[vraag].getoond_voor(doel)}


def _waarde(ruw: Ruw, pad: Pad, lezing: Lezing) -> Any:
    """The value to store; None when an answer that it names is not there."""
    gevuld = ingevuld(ruw, lezing)
    if gevuld is None:
        return None
    veld = VELDEN[pad[-1]]
    waarde = veld.soort.lees(list(gevuld) if isinstance(gevuld, tuple) else str(gevuld) if isinstance(gevuld, int) else gevuld)
    return zoek(lezing.dossier, pad, waarde) if isinstance(veld.soort, Verwijst) else waarde


def aanbiedingen(dossier: Dossier, onder: Pad = ()) -> list[Aanbod]:
    """All that is proposed now, in the order of the questionnaire; `onder` a place only what lies in it."""
    gevonden = (aanbod_bij(plek) for plek in plekken(dossier) if plek.pad[: len(onder)] == onder)
    return [aanbod for aanbod in gevonden if aanbod is not None]


def te_bevestigen(dossier: Dossier) -> dict[Pad, list[Plek]]:
    """What is proposed and waits for somebody: by question, in a record by record."""
    per_plaats: dict[Pad, list[Plek]] = {}
    for plek in plekken(dossier):
        if plek.toestand == "voorgesteld":
            per_plaats.setdefault(plek.pad[:-1] or plek.pad, []).append(plek)
    return per_plaats


def neem_over(bewerking: Bewerking, aanbod: Iterable[Aanbod]) -> int:
    """Put what is proposed in the dossier, marked as proposed, as one step for undo; returns how many answers.

    What is no longer empty by now stays as it is.
    """
    aanbod = list(aanbod)
    aantal = 0
    with bewerking.in_een_stap(aanbod[0].plek.pad if aanbod else ()):
        for deel in aanbod:
            if plek_van(bewerking.dossier, deel.plek.pad).toestand != "leeg":
                continue
            if not deel.plek.veld.is_lijst:
                bewerking.zet(deel.plek.pad, deel.waarde, voorgesteld=True)
                aantal += 1
            for rij in deel.rijen:
                record = bewerking.voeg_toe(deel.plek.pad)
                for vraag, waarde in rij.items():
                    bewerking.zet((*record, vraag), waarde, voorgesteld=True)
                    aantal += 1
    return aantal

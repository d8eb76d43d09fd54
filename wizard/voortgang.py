"""How far a dossier is: what a goal still waits for, and how far each step is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from wizard.dossier import Doel, Dossier, stap_pad
from wizard.lezing import Lezing
from wizard.stappen import STAPPEN, Stap
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.vraag import Record
from wizard.vragenlijst import Plek, plekken

Status = Literal["nog niet begonnen", "bezig", "ingevuld", "klaar", "klaar met open vragen", "later"]


def open_vragen(dossier: Dossier, doel: Doel | None = None) -> list[Plek]:
    """The questions that the goal (by default the dossier's own) still waits for."""
    doel = doel or dossier.doel
    besproken = {pad.rpartition("/")[2] for pad in dossier.bij}
    return list(_open_in(Lezing(dossier), _te_tellen("", doel), doel, besproken))


class _Telling(NamedTuple):
    """What to look at in the dossier itself or in a record: the questions that a goal needs, and the lists in which such may stand."""

    velden: tuple[Veld, ...]
    namen: tuple[str, ...]
    nodig: frozenset[str]
    diep: bool
    """Whether there are lists among them."""

    def vol(self, record: Record, besproken: set[str]) -> bool:
        """Whether a record has all these answers and nothing is said about them, so that nothing can be open in it."""
        return not self.diep and besproken.isdisjoint(self.namen) and all(_gevuld(getattr(record, naam)) for naam in self.namen)


def _open_in(lezing: Lezing, telling: _Telling, doel: Doel, besproken: set[str]) -> Iterator[Plek]:
    """The open questions of the dossier itself or of a record; each save counts them, so what is looked up quickest goes first."""
    houder = lezing.formulier
    for veld in telling.velden:
        naam = veld.id
        waarde = getattr(houder, naam)
        if not veld.is_lijst and naam not in besproken and _gevuld(waarde):
            continue
        if naam in telling.nodig and lezing.toont(naam):
            plek = Plek((*lezing.pad, naam), veld, lezing)
            if plek.open_voor(doel):
                yield plek
        if veld.is_lijst and waarde and lezing.toont(naam):
            binnen = _te_tellen(naam, doel)
            for record in waarde:
                if not binnen.vol(record, besproken):
                    yield from _open_in(lezing.van(naam, record), binnen, doel, besproken)


@cache
def _te_tellen(lijst: str, doel: Doel) -> _Telling:
    """What to look at in the dossier itself ('') or in a record of this list."""
    alle = VELDEN[lijst].kinderen if lijst else HOOFDVELDEN
    velden = tuple(veld for veld in alle if veld.is_lijst or veld.verplicht_voor(doel))
    nodig = frozenset(veld.id for veld in velden if veld.verplicht_voor(doel))
    return _Telling(velden, tuple(veld.id for veld in velden), nodig, any(veld.is_lijst for veld in velden))


def _gevuld(waarde: Any) -> bool:
    return waarde is not None and waarde != []


@dataclass(frozen=True)
class Voortgang:
    """How far one step is for a goal."""

    stap: Stap
    status: Status
    open: tuple[Plek, ...]
    nodig: int
    """How many answers the goal needs, the open ones among them."""


def voortgang(dossier: Dossier, doel: Doel | None = None) -> list[Voortgang]:
    """How far each step is; 'klaar' is what the user said, 'ingevuld' what the answers say."""
    doel = doel or dossier.doel
    per_stap: dict[str, list[Plek]] = {stap.naam: [] for stap in STAPPEN}
    for plek in plekken(dossier):
        if plek.veld.getoond_voor(doel):
            per_stap[plek.veld.stap.naam].append(plek)
    return [_voortgang_van(dossier, doel, stap, per_stap[stap.naam]) for stap in STAPPEN]


def _voortgang_van(dossier: Dossier, doel: Doel, stap: Stap, gevraagd: list[Plek]) -> Voortgang:
    nodig = [plek for plek in gevraagd if plek.verplicht_voor(doel)]
    open_ = tuple(plek for plek in nodig if not plek.beantwoord)
    status: Status
    if not gevraagd:
        status = "later"
    elif dossier.bijschrift(stap_pad(stap.naam)).klaar:
        status = "klaar met open vragen" if open_ else "klaar"
    elif all(plek.toestand == "leeg" or plek.veld.afgeleid for plek in gevraagd):
        status = "nog niet begonnen"
    else:
        status = "bezig" if open_ else "ingevuld"
    return Voortgang(stap, status, open_, len(nodig))

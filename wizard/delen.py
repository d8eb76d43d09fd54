"""The parts of a form: a few questions at a time, under a heading, for a step or for a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wizard.dossier import Doel
from wizard.stappen import STAPPEN, Herlezing, Stap
from wizard.velden import HOOFDVELDEN, VELDEN, Veld


@dataclass(frozen=True, eq=False)
class Deel:
    """A part of a form: its heading and its questions."""

    titel: str
    velden: tuple[Veld, ...]
    herlezing: bool = False

    def voor(self, doel: Doel) -> tuple[Veld, ...]:
        """The questions of this part that a goal asks."""
        return tuple(veld for veld in self.velden if veld.getoond_voor(doel))


@cache
def delen_van_stap(naam: str) -> tuple[Deel, ...]:
    """The parts of a step, page after page."""
    delen: list[Deel] = []
    for blad in stap_van(naam).bladen:
        if isinstance(blad, Herlezing):
            delen.append(Deel(blad.titel, tuple(VELDEN[vraag] for vraag in blad.vragen), herlezing=True))
        else:
            velden = [veld for veld in HOOFDVELDEN if veld.id in blad.model_fields and veld.bladtitel == blad.titel]
            delen.extend(_delen(velden, blad.titel))
    return tuple(delen)


@cache
def delen_van_record(lijst: str) -> tuple[Deel, ...]:
    """The parts of a record of this list."""
    return tuple(_delen([veld for veld in VELDEN[lijst].kinderen if not veld.afgeleid], ""))


def _delen(velden: list[Veld], titel: str) -> Iterator[Deel]:
    groep: list[Veld] = []
    for veld in velden:
        if veld.vraag.kop and groep:
            yield Deel(titel, tuple(groep))
            groep = []
        titel = veld.vraag.kop or titel
        groep.append(veld)
    if groep:
        yield Deel(titel, tuple(groep))


def stap_van(naam: str) -> Stap:
    """The step with this name; raises KeyError."""
    for stap in STAPPEN:
        if stap.naam == naam:
            return stap
    raise KeyError(naam)

"""Measuring: cases in turn within one run, medians, and one line of the table for each ratio."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

Tijden = dict[str, list[float]]


@dataclass(frozen=True)
class Regel:
    """One line of the table; without a goal it is only told."""

    naam: str
    verhouding: float | None
    doel: float | None = None
    noot: str = ""

    def __str__(self) -> str:
        getal = "–" if self.verhouding is None else f"{self.verhouding:.2f}"
        doel = "" if self.doel is None else f"≤ {self.doel}"
        gehaald = "" if self.doel is None or self.verhouding is None else "ja" if self.verhouding <= self.doel else "NEE"
        return f"{self.naam:<52} {getal:>10}  {doel:<6} {gehaald:<8} {self.noot}".rstrip()


def om_beurten(gevallen: Mapping[str, Callable[[], object]], rondes: int, *, rekent: bool = False) -> Tijden:
    """The seconds of each case, measured in turn; a case that returns a float timed itself. The first round warms up.

    `rekent` says that nothing waits: then it is processor time, which other programs on the machine disturb less.
    """
    tijden: Tijden = {naam: [] for naam in gevallen}
    klok = process_time if rekent else perf_counter
    gc.collect()
    gc.freeze()  # what stands in memory already is not to be walked through within a case
    for ronde in range(rondes + 1):
        for naam, doe in gevallen.items():
            gc.collect()  # what the case before left behind is not to be cleared in the time of this one
            begin = klok()
            uit = doe()
            duur = uit if isinstance(uit, float) else klok() - begin
            tijden[naam] += [duur] if ronde else []
    gc.unfreeze()
    return tijden


def verhouding(tijden: Tijden, geval: str, anker: str = "anker") -> float:
    """The median of a case to the median of its anchor."""
    return median(tijden[geval]) / median(tijden[anker])


def p99(waarden: list[float]) -> float:
    """The value that one in a hundred exceeds."""
    return sorted(waarden)[int(len(waarden) * 0.99)]

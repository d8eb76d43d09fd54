"""Measuring: cases in turn within one run, medians, and one line of the table for each ratio."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import perf_counter

Tijden = dict[str, list[float]]


@dataclass(frozen=True)
class Regel:
    """One line of the table; without a goal it is only told."""

    naam: str
    verhouding: float | None
    doel: float | None = None
    noot: str = ""

    @property
    def oordeel(self) -> str:
        """Whether the goal is met."""
        if self.verhouding is None:
            return "overgeslagen"
        return "" if self.doel is None else "ja" if self.verhouding <= self.doel else "NEE"


def om_beurten(gevallen: Mapping[str, Callable[[], object]], rondes: int) -> Tijden:
    """The seconds of each case, measured in turn; a case that returns a float timed itself. The first round warms up."""
    tijden: Tijden = {naam: [] for naam in gevallen}
    for ronde in range(rondes + 1):
        for naam, doe in gevallen.items():
            begin = perf_counter()
            uit = doe()
            if ronde:
                tijden[naam].append(uit if isinstance(uit, float) else perf_counter() - begin)
    return tijden


def verhouding(tijden: Tijden, geval: str, anker: str) -> float:
    """The median of a case to the median of its anchor."""
    return statistics.median(tijden[geval]) / statistics.median(tijden[anker])


def deel_van(waarden: list[float], deel: float) -> float:
    """The value below which this share of the values lies."""
    return sorted(waarden)[min(len(waarden) - 1, int(len(waarden) * deel))]

"""Run the benchmarks and print the table; the exit code is 0 whatever it says."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

from tests.benchmarks import rekenwerk, scherm
from tests.benchmarks.meten import Regel
from tests.benchmarks.terminal import NietGezien

_GROEPEN: dict[str, Callable[[Path, int], Iterator[Regel]]] = {
    "beeld": scherm.eerste_beeld,
    "toetsen": scherm.toetsen,
    "deel": scherm.volgend_deel,
    "opslag": rekenwerk.opslag,
    "documenten": rekenwerk.documenten,
    "motor": rekenwerk.motor,
    "opstarten": rekenwerk.opstarten,
}


def main() -> None:
    """Measure the groups that are asked for, by default all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Snelheid als verhouding tot een kaal anker in dezelfde run.")
    parser.add_argument("groepen", nargs="*", metavar="GROEP", help=f"{', '.join(_GROEPEN)} (standaard: alle)")
    parser.add_argument("--rondes", type=int, default=5, help="hoe vaak elk geval aan de beurt komt (standaard 5)")
    keuze = parser.parse_args()
    if onbekend := set(keuze.groepen) - set(_GROEPEN):
        parser.error(f"onbekende groep: {', '.join(sorted(onbekend))}")
    begin = perf_counter()
    _druk("naam", "verhouding", "doel", "gehaald")
    with tempfile.TemporaryDirectory() as map:
        for naam in keuze.groepen or _GROEPEN:
            try:
                for regel in _GROEPEN[naam](Path(map), max(1, keuze.rondes)):
                    getal = "–" if regel.verhouding is None else f"{regel.verhouding:.2f}"
                    _druk(regel.naam, getal, "" if regel.doel is None else f"≤ {regel.doel}", regel.oordeel, regel.noot)
            except NietGezien as fout:
                _druk(naam, "–", "", "mislukt", str(fout))
    sys.stdout.write(f"\n{keuze.rondes} rondes, {perf_counter() - begin:.0f} s\n")


def _druk(naam: str, getal: str, doel: str, oordeel: str, noot: str = "") -> None:
    sys.stdout.write(f"{naam:<52} {getal:>10}  {doel:<6} {oordeel:<8} {noot}".rstrip() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

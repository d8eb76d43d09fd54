"""Run the benchmarks and print the table; the exit code is 0 whatever it says."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from tests.benchmarks import rekenwerk, scherm
from tests.benchmarks.terminal import NietGezien

_GROEPEN = {
    "beeld": scherm.eerste_beeld,
    "toetsen": scherm.toetsen,
    "deel": scherm.volgend_deel,
    "opslag": rekenwerk.opslag,
    "lijst": rekenwerk.lijst,
    "documenten": rekenwerk.documenten,
    "export": rekenwerk.export,
    "motor": rekenwerk.motor,
    "regels": rekenwerk.regels,
    "opstarten": rekenwerk.opstarten,
}

_OP_VERZOEK = {"export"}
"""Groups that take minutes and gigabytes."""


def main() -> None:
    """Measure the groups that are asked for, by default all."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description="Snelheid, als verhouding tot een kaal anker.")
    parser.add_argument(
        "groepen", nargs="*", metavar="GROEP", help=f"{', '.join(_GROEPEN)} (standaard: alle behalve {', '.join(_OP_VERZOEK)})"
    )
    parser.add_argument("--rondes", type=int, default=5, help="hoe vaak elk geval aan de beurt komt (standaard 5)")
    keuze = parser.parse_args()
    begin = perf_counter()
    _druk(f"{'naam':<52} {'verhouding':>10}  doel   gehaald")
    for naam in (naam for naam in _GROEPEN if naam in (keuze.groepen or set(_GROEPEN) - _OP_VERZOEK)):
        with tempfile.TemporaryDirectory() as folder:
            try:
                for regel in _GROEPEN[naam](Path(folder), max(1, keuze.rondes)):
                    _druk(str(regel))
            except NietGezien as fout:
                _druk(f"{naam}: niet gemeten, {fout}")
    _druk(f"\n{keuze.rondes} rondes, {perf_counter() - begin:.0f} s")


def _druk(regel: str) -> None:
    sys.stdout.write(f"{regel}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

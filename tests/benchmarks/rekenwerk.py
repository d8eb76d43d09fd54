"""What happens behind the screen: saving, loading, documents, the engine, and the import of a command."""

from __future__ import annotations

import json
import math
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import perf_counter

import docx

from tests.benchmarks.dossiers import groot, zet_neer
from tests.benchmarks.meten import Regel, om_beurten, verhouding
from tests.benchmarks.terminal import omgeving
from tests.hulp import WORTEL, voorbeeld
from wizard.dossier import Dossier
from wizard.opslag.bestand import afdruk, als_bytes, bewaar, lees, werk_kop_bij
from wizard.opslag.schrijf import schrijf
from wizard.vragenlijst import voortgang
from wizard.word import DOCUMENTEN, vul_document


def opslag(map: Path, rondes: int) -> Iterator[Regel]:
    """Saving and loading the worked example, against the same bytes without any care."""
    dossier = voorbeeld()
    pad, kaal = zet_neer(dossier, map / "opslag" / "dossier.json"), map / "opslag" / "kaal"
    inhoud = pad.read_bytes()

    def anker() -> None:
        with kaal.open("wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())

    tijden = om_beurten(
        {
            "anker": anker,
            "bewaar": lambda: bewaar(dossier, pad),
            "kop": lambda: werk_kop_bij(dossier),
            "dump en teruglezen": lambda: als_bytes(dossier),
            "waarvan dump": lambda: dossier.model_dump_json(indent=1, exclude_none=True),
            "waarvan teruglezen": lambda: Dossier.model_validate_json(inhoud),
            "schijf": lambda: (schrijf(pad, inhoud), afdruk(inhoud)),
            "json": lambda: json.loads(pad.read_text("utf-8")),
            "lees": lambda: lees(pad),
        },
        rondes * 3,
    )
    yield Regel("bewaren", verhouding(tijden, "bewaar", "anker"), 2.0, f"{len(inhoud) // 1000} kB")
    for fase in ("kop", "dump en teruglezen", "waarvan dump", "waarvan teruglezen", "schijf"):
        yield Regel(f"  {fase}", verhouding(tijden, fase, "anker"))
    yield Regel("openen", verhouding(tijden, "lees", "json"), 2.5)


def documenten(map: Path, rondes: int) -> Iterator[Regel]:
    """Making a document, against python-docx that opens and saves the finished one; the first in a session against the second."""
    dossier = voorbeeld()
    for soort in DOCUMENTEN:
        try:
            klaar = vul_document(dossier, soort)
        except FileNotFoundError as fout:
            yield Regel(f"document {soort}", None, 2.0, f"{Path(str(fout.filename)).name} is er nog niet")
            continue
        tijden = om_beurten(
            {"anker": lambda klaar=klaar: docx.Document(BytesIO(klaar)).save(BytesIO()), "maak": lambda soort=soort: vul_document(dossier, soort)},
            rondes,
        )
        yield Regel(f"document {soort}", verhouding(tijden, "maak", "anker"), 2.0)
        eerste, tweede = zip(*(_in_verse_sessie(soort) for _ in range(max(2, rondes // 2))), strict=True)
        yield Regel(f"document {soort}, eerste ÷ tweede", statistics.median(eerste) / statistics.median(tweede), 1.3)


def _in_verse_sessie(soort: str) -> list[float]:
    uit = subprocess.run([sys.executable, "-m", __name__, soort], cwd=WORTEL, env=omgeving(), capture_output=True, check=True)
    tijden: list[float] = json.loads(uit.stdout)
    return tijden


def _twee_keer(soort: str) -> list[float]:
    """The seconds of the first and of the second document in this process."""
    dossier, tijden = voorbeeld(), []
    for _ in range(2):
        begin = perf_counter()
        vul_document(dossier, soort)
        tijden.append(perf_counter() - begin)
    return tijden


def motor(map: Path, rondes: int) -> Iterator[Regel]:
    """How far each step is, in a dossier of 30 partners and 300 or 3,000 gegevensstromen."""
    klein, veel = groot(30, 300), groot(30, 3000)
    tekst = als_bytes(klein).decode()
    tijden = om_beurten(
        {"anker": lambda: json.loads(tekst), "300": lambda: voortgang(klein), "3000": lambda: voortgang(veel)}, max(1, rondes // 2)
    )
    yield Regel("voortgang, 300 stromen", verhouding(tijden, "300", "anker"), None, f"{len(tekst) // 1000} kB")
    yield Regel("voortgang, groeimacht van 300 naar 3.000", math.log10(verhouding(tijden, "3000", "300")), 1.1)


def opstarten(map: Path, rondes: int) -> Iterator[Regel]:
    """The processor time of a command that needs nothing."""
    tijden = om_beurten(
        {"anker": lambda: _processortijd("-c", "pass"), "help": lambda: _processortijd("-m", "wizard", "--help")}, rondes * 3
    )
    yield Regel("commando --help, processortijd", verhouding(tijden, "help", "anker"), 3.5)


def _processortijd(*argumenten: str) -> float:
    proces = subprocess.Popen([sys.executable, *argumenten], cwd=WORTEL, env=omgeving(), stdout=subprocess.DEVNULL)
    _, stand, gebruik = os.wait4(proces.pid, 0)
    proces.returncode = os.waitstatus_to_exitcode(stand)
    return gebruik.ru_utime + gebruik.ru_stime


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_twee_keer(sys.argv[1])))

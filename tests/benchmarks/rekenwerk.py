"""What happens behind the screen: saving, loading, documents, the engine, and the import of a command."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median
from time import process_time

import docx

from tests.benchmarks.meten import Regel, om_beurten, verhouding
from tests.benchmarks.terminal import omgeving
from tests.hulp import WORTEL, voorbeeld
from wizard.bewerken import Bewerking
from wizard.controles import controleer
from wizard.dossier import Dossier
from wizard.opslag.bestand import als_bytes, bewaar, lees, werk_kop_bij
from wizard.opslag.schrijf import schrijf
from wizard.vraag import Record
from wizard.vragenlijst import voortgang
from wizard.word import DOCUMENTEN, vul_document


def opslag(map: Path, rondes: int) -> Iterator[Regel]:
    """Saving and loading the worked example, against the same bytes without any care."""
    dossier, pad, kaal = voorbeeld(), map / "dossier.json", map / "kaal"
    bewaar(dossier, pad)
    inhoud = pad.read_bytes()

    def schrijf_kaal() -> None:
        with kaal.open("wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())

    fasen = {
        "kop": lambda: werk_kop_bij(dossier),
        "dump en teruglezen": lambda: als_bytes(dossier),
        "schijf": lambda: schrijf(pad, inhoud),
    }
    tijden = om_beurten({"anker": schrijf_kaal, "bewaar": lambda: bewaar(dossier, pad), **fasen}, rondes * 8)
    yield Regel("bewaren", verhouding(tijden, "bewaar"), 2.0, f"{len(inhoud) // 1000} kB")
    yield from (Regel(f"  waarvan {fase}", verhouding(tijden, fase)) for fase in fasen)
    tijden = om_beurten({"anker": lambda: json.loads(pad.read_text("utf-8")), "lees": lambda: lees(pad)}, rondes * 8, rekent=True)
    yield Regel("openen", verhouding(tijden, "lees"), 2.5)


def documenten(map: Path, rondes: int) -> Iterator[Regel]:
    """Making a document, against python-docx that opens and saves the finished one; the first in a session against the second."""
    for soort in DOCUMENTEN:
        maak = partial(vul_document, voorbeeld(), soort)
        try:
            klaar = maak()
        except FileNotFoundError as fout:
            yield Regel(f"document {soort}", None, 2.0, f"{Path(str(fout.filename)).name} is er nog niet")
            continue
        tijden = om_beurten({"anker": partial(_open_en_bewaar, klaar), "maak": maak}, rondes, rekent=True)
        yield Regel(f"document {soort}", verhouding(tijden, "maak"), 2.0)
        eerste, tweede = zip(*(_in_verse_sessie(soort) for _ in range(max(2, rondes // 2))), strict=True)
        yield Regel(f"document {soort}, eerste ÷ tweede", median(eerste) / median(tweede), 1.3)


def export(map: Path, rondes: int) -> Iterator[Regel]:
    """A document with this many rows (gegevensstromen), against python-docx that opens and saves the finished one.

    The rules that decide what it says of itself are part of it, and so is the proof that every answer is in it.
    """
    for soort in DOCUMENTEN:
        duur: dict[int, float] = {}
        for rijen, doel in ((10, 1.5), (100, 1.5), (1000, 2.0), (5000, 2.0)):
            maak = partial(vul_document, _met_stromen(rijen), soort)
            klaar = maak()
            keren = rondes if rijen < 1000 else 1
            tijden = om_beurten({"anker": partial(_open_en_bewaar, klaar), "maak": maak}, keren, rekent=True)
            duur[rijen] = median(tijden["maak"])
            yield Regel(f"export {soort}, {rijen} rijen", verhouding(tijden, "maak"), doel, f"{len(klaar) // 1000} kB")
        begin = process_time()
        vul_document(_met_stromen(20_000), soort)
        macht = math.log((process_time() - begin) / duur[1000], 20)
        yield Regel(f"export {soort}, groeimacht van 1.000 naar 20.000", macht, 1.1)


def _met_stromen(aantal: int) -> Dossier:
    """The worked example with this many gegevensstromen."""
    dossier = voorbeeld()
    stromen: list[Record] = getattr(dossier.antwoorden, "gegevensstromen")
    eigen = list(stromen)
    stromen += [eigen[nr % len(eigen)].model_copy(update={"id": f"rij{nr}"}, deep=True) for nr in range(aantal - len(eigen))]
    del stromen[aantal:]
    return dossier


def _open_en_bewaar(inhoud: bytes) -> None:
    docx.Document(BytesIO(inhoud)).save(BytesIO())


def _in_verse_sessie(soort: str) -> list[float]:
    uit = subprocess.run([sys.executable, "-m", __name__, soort], cwd=WORTEL, env=omgeving(), capture_output=True, check=True)
    tijden: list[float] = json.loads(uit.stdout)
    return tijden


def _twee_keer(soort: str) -> list[float]:
    """The seconds of the first and of the second document in this process."""
    dossier, momenten = voorbeeld(), [process_time()]
    for _ in range(2):
        vul_document(dossier, soort)
        momenten.append(process_time())
    return [momenten[1] - momenten[0], momenten[2] - momenten[1]]


def motor(map: Path, rondes: int) -> Iterator[Regel]:
    """How far each step is, in a dossier of 30 partners and 300 or 3,000 gegevensstromen."""
    klein, groot = _gegroeid(30, 300), _gegroeid(30, 3000)
    tekst = als_bytes(klein).decode()
    tijden = om_beurten({"anker": lambda: json.loads(tekst), "300": lambda: voortgang(klein)}, rondes, rekent=True)
    yield Regel("voortgang, 300 stromen", verhouding(tijden, "300"), None, f"{len(tekst) // 1000} kB")
    tijden = om_beurten({"300": lambda: voortgang(klein), "3000": lambda: voortgang(groot)}, max(1, rondes // 2), rekent=True)
    yield Regel("voortgang, groeimacht van 300 naar 3.000", math.log10(verhouding(tijden, "3000", "300")), 1.1)


def regels(map: Path, rondes: int) -> Iterator[Regel]:
    """The rules over the worked example, and over 30 partners with 300 or 3,000 gegevensstromen, against loading that file."""
    for naam, dossier in (("voorbeeld", voorbeeld()), ("300 stromen", _gegroeid(30, 300))):
        bewaar(dossier, pad := map / "dossier.json")
        tijden = om_beurten({"anker": partial(lees, pad), "regels": partial(controleer, dossier)}, rondes, rekent=True)
        yield Regel(f"regels, {naam}", verhouding(tijden, "regels"), 10.0, f"{median(tijden['regels']) * 1000:.0f} ms")
    klein, groot = _gegroeid(30, 300), _gegroeid(30, 3000)
    tijden = om_beurten({"300": partial(controleer, klein), "3000": partial(controleer, groot)}, max(1, rondes // 2), rekent=True)
    yield Regel("regels, groeimacht van 300 naar 3.000", math.log10(verhouding(tijden, "3000", "300")), 1.2)


def _gegroeid(partners: int, stromen: int) -> Dossier:
    """The worked example with this many partners and gegevensstromen."""
    dossier = voorbeeld()
    for lijst, aantal in (("partners", partners), ("gegevensstromen", stromen)):
        plaatsen = [(lijst, record.id) for record in getattr(dossier.antwoorden, lijst)]
        for nr in range(aantal - len(plaatsen)):
            Bewerking(dossier).kopieer(plaatsen[nr % len(plaatsen)])
    return dossier


def opstarten(map: Path, rondes: int) -> Iterator[Regel]:
    """The processor time of a command that needs nothing."""
    gevallen = {"anker": partial(_processortijd, "-c", "pass"), "help": partial(_processortijd, "-m", "wizard", "--help")}
    yield Regel("commando --help, processortijd", verhouding(om_beurten(gevallen, rondes * 3), "help"), 3.5)


def _processortijd(*argumenten: str) -> float:
    proces = subprocess.Popen([sys.executable, *argumenten], cwd=WORTEL, env=omgeving(), stdout=subprocess.DEVNULL)
    _, stand, gebruik = os.wait4(proces.pid, 0)
    proces.returncode = os.waitstatus_to_exitcode(stand)
    return gebruik.ru_utime + gebruik.ru_stime


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_twee_keer(sys.argv[1])))

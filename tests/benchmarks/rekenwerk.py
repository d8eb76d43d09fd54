"""What happens behind the screen: saving, loading, documents, the engine, and the import of a command."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
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
from wizard.dossier import Dossier, nieuw_id
from wizard.opslag.bestand import als_bytes, bewaar, werk_kop_bij
from wizard.opslag.houvast import Houvast
from wizard.opslag.lezen import als_json, lees
from wizard.opslag.lijst import GEHEUGEN_VARIABELE, koppen, vergeet
from wizard.opslag.map import bestandsnaam
from wizard.opslag.schrijf import schrijf
from wizard.voortgang import voortgang
from wizard.vraag import Record
from wizard.word import DOCUMENTEN, lees_vooruit, vul_document, vul_documenten


def opslag(map: Path, rondes: int) -> Iterator[Regel]:
    """Saving and loading a small, a usual and a large dossier, against the same bytes without any care."""
    for dossier in (_klein(), voorbeeld(), _met_stromen(25)):
        (folder := map / nieuw_id()).mkdir()
        yield from _opslag(folder, dossier, rondes)


def _opslag(map: Path, dossier: Dossier, rondes: int) -> Iterator[Regel]:
    """'bewaren' is each save of a sitting but those, one in ten minutes, that also keep what stood there as a version."""
    houvast = Houvast(map / "dossier.json")
    bewaar(dossier, houvast.pad, houvast)
    inhoud = houvast.pad.read_bytes()
    grootte = f"{len(inhoud) // 1000} kB"
    gevallen: dict[str, Callable[[], object]] = {
        "bewaren": partial(bewaar, dossier, houvast.pad, houvast),
        "bewaren, met een versie": partial(bewaar, dossier, houvast.pad, houvast, houd_vorige=True),
    }
    fasen: dict[str, Callable[[], object]] = {
        "  waarvan kop": partial(werk_kop_bij, dossier),
        "  waarvan dump en teruglezen": partial(als_bytes, dossier),
        "  waarvan schijf": partial(schrijf, map / "naast", inhoud),
    }
    tijden = om_beurten({"anker": partial(_schrijf_kaal, map / "kaal", inhoud), **gevallen, **fasen}, rondes * 8)
    yield from (Regel(naam, verhouding(tijden, naam), 2.0, grootte) for naam in gevallen)
    yield from (Regel(naam, verhouding(tijden, naam)) for naam in fasen)
    lezingen: dict[str, Callable[[], object]] = {
        "anker": lambda: json.loads(houvast.pad.read_text("utf-8")),
        "openen": partial(lees, houvast.pad),
    }
    tijden = om_beurten(lezingen, rondes * 8, rekent=True)
    yield Regel("openen", verhouding(tijden, "openen"), 2.5, grootte)


def _schrijf_kaal(pad: Path, inhoud: bytes) -> None:
    with pad.open("wb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())


def _klein() -> Dossier:
    """What stands in the worked example before the samenwerking itself is described: the partners and the goal."""
    dossier = voorbeeld()
    for naam, waarde in dossier.antwoorden:
        if isinstance(waarde, list) and naam != "partners":
            waarde.clear()
    return dossier


def lijst(map: Path, rondes: int) -> Iterator[Regel]:
    """The list of 10,000 dossiers, against asking the system for the same files: with what is remembered of them, and without."""
    os.environ[GEHEUGEN_VARIABELE] = str(map / "geheugen")
    (folder := map / "dossiers").mkdir()
    dossier = voorbeeld()
    for nr in range(10_000):
        dossier.id, dossier.naam, dossier.gewijzigd = (
            f"{nr * 7919 % 10_000:012x}",
            f"Samenwerking {nr}",
            f"2027-01-01T{nr % 24:02}:{nr % 60:02}:00+01:00",
        )
        (folder / bestandsnaam(dossier.naam, dossier.id)).write_bytes(als_json(dossier)[:4096])

    def vraag_systeem() -> None:
        with os.scandir(folder) as inhoud:
            for item in inhoud:
                item.stat()

    def zonder() -> float:
        vergeet(folder)
        begin = process_time()
        koppen(folder)
        return process_time() - begin

    gevallen = {"anker": vraag_systeem, "zonder": zonder, "met": lambda: koppen(folder)}
    tijden = om_beurten(gevallen, rondes, rekent=True)
    yield Regel("lijst van 10.000, met geheugen", verhouding(tijden, "met"), 2.0, f"{median(tijden['met']) * 1000:.0f} ms")
    yield Regel("lijst van 10.000, zonder geheugen", verhouding(tijden, "zonder"), 6.0, f"{median(tijden['zonder']) * 1000:.0f} ms")


def documenten(map: Path, rondes: int) -> Iterator[Regel]:
    """Making a document, against python-docx that opens and saves the finished one; the first in a session against the second.

    The app reads the templates while the user looks; on the command line the first document does so itself.
    """
    for soort in DOCUMENTEN:
        maak = partial(vul_document, voorbeeld(), soort)
        try:
            klaar = maak()
        except FileNotFoundError as fout:
            yield Regel(f"document {soort}", None, 2.0, f"{Path(str(fout.filename)).name} is er nog niet")
            continue
        tijden = om_beurten({"anker": partial(_open_en_bewaar, klaar), "maak": maak}, rondes, rekent=True)
        yield Regel(f"document {soort}", verhouding(tijden, "maak"), 2.0)
        for hoe, wanneer in (("", "eerste ÷ tweede"), ("vooruit", "sjablonen gelezen, eerste ÷ tweede")):
            eerste, tweede = zip(*(_in_verse_sessie(soort, hoe) for _ in range(max(2, rondes // 2))), strict=True)
            yield Regel(f"document {soort}, {wanneer}", median(eerste) / median(tweede), 1.3)


def export(map: Path, rondes: int) -> Iterator[Regel]:
    """Documents with this many rows (gegevensstromen), against python-docx that opens and saves the finished ones.

    The rules that decide what a document says of itself are part of each line, and so is the proof that every answer is in
    it. 'beide' is both documents as people make them: of one dossier, read and checked once.
    """
    for naam, soorten in (*((soort, (soort,)) for soort in DOCUMENTEN), ("beide", DOCUMENTEN)):
        duur: dict[int, float] = {}
        for rijen, doel in ((10, 1.5), (100, 1.5), (1000, 2.0), (5000, 2.0)):
            maak = partial(vul_documenten, _met_stromen(rijen), soorten)
            klaar = maak()
            keren = rondes if rijen < 1000 else 1
            tijden = om_beurten({"anker": partial(_open_en_bewaar, *klaar), "maak": maak}, keren, rekent=True)
            duur[rijen] = median(tijden["maak"])
            yield Regel(f"export {naam}, {rijen} rijen", verhouding(tijden, "maak"), doel, f"{sum(len(stuk) for stuk in klaar) // 1000} kB")
        if naam != "beide":
            begin = process_time()
            vul_document(_met_stromen(20_000), naam)
            macht = math.log((process_time() - begin) / duur[1000], 20)
            yield Regel(f"export {naam}, groeimacht van 1.000 naar 20.000", macht, 1.1)


def _met_stromen(aantal: int) -> Dossier:
    """The worked example with this many gegevensstromen."""
    dossier = voorbeeld()
    stromen: list[Record] = getattr(dossier.antwoorden, "gegevensstromen")
    eigen = list(stromen)
    stromen += [eigen[nr % len(eigen)].model_copy(update={"id": f"rij{nr}"}, deep=True) for nr in range(aantal - len(eigen))]
    del stromen[aantal:]
    return dossier


def _open_en_bewaar(*stukken: bytes) -> None:
    for inhoud in stukken:
        docx.Document(BytesIO(inhoud)).save(BytesIO())


def _in_verse_sessie(soort: str, hoe: str) -> list[float]:
    uit = subprocess.run([sys.executable, "-m", __name__, soort, hoe], cwd=WORTEL, env=omgeving(), capture_output=True, check=True)
    tijden: list[float] = json.loads(uit.stdout)
    return tijden


def _twee_keer(soort: str, hoe: str) -> list[float]:
    """The seconds of the first and of the second document in this process; `vooruit` with the templates read before."""
    dossier = voorbeeld()
    if hoe == "vooruit":
        lees_vooruit()
    momenten = [process_time()]
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
    sys.stdout.write(json.dumps(_twee_keer(*sys.argv[1:])))

"""Nothing is lost on a disk that fails: killed at every call, refused at every call, and after the power went off."""

from __future__ import annotations

import functools
import itertools
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.hulp import dossier_van
from tests.schijf import FOUTEN, Log, Map, als_map, na_stroomuitval, schijf, zet_neer
from tests.verleden import OUD as VERLEDEN
from tests.verleden import programma_van_versie_3
from wizard.bewerken import Bewerking
from wizard.opslag.bestand import als_bytes, bewaar, herstel, kopieer, naar_prullenbak, nieuw, uit_prullenbak, wis
from wizard.opslag.bewaarder import Bewaarder
from wizard.opslag.houvast import Houvast
from wizard.opslag.lezen import lees, lees_met_houvast
from wizard.opslag.map import PRULLENBAK
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.schrijf import TIJDELIJK
from wizard.opslag.storing import reden
from wizard.opslag.versies import versies

pytestmark = pytest.mark.skipif(sys.platform not in ("linux",), reason="processes are copied, and killed as POSIX does")

OUD, NIEUW = "Eerst stond er dit.", "Nu staat er dat."


@dataclass(frozen=True)
class Handeling:
    """Something that changes files, with what stands in the folder before."""

    begin: Callable[[Path], None]
    doe: Callable[[Path], None]
    blijft: str = OUD
    """The answer that must be found afterwards, now or in a version; '' when it may be gone."""
    komt: str = ""
    """The answer that must be found when the program said that it was done."""
    altijd: bool = False
    """Whether the first must be found also when the other came in its place."""
    zoals_het_was: bool = False
    """Whether the file of before must be found as it was, byte for byte."""
    programma: Callable[[], AbstractContextManager[None]] = nullcontext
    """The program that does it, and reads it afterwards."""


def _pad(folder: Path) -> Path:
    return next(pad for pad in sorted(folder.glob("*.json")))


def _met_dossier(folder: Path) -> None:
    bewaar(dossier_van({"dossier_naam": "Proef", "doel_hoofd": OUD}), folder / "proef-1.json")


def _met_versie(folder: Path) -> None:
    dossier = dossier_van({"dossier_naam": "Proef", "doel_hoofd": NIEUW})
    pad = folder / "proef-1.json"
    bewaar(dossier, pad)
    dossier, houvast = lees_met_houvast(pad)
    Bewerking(dossier).antwoord(("doel_hoofd",), OUD)
    bewaar(dossier, pad, houvast)


def _met_ouder(folder: Path) -> None:
    """A dossier as somebody else could have written it: it is put right when it is opened."""
    data = json.loads(als_bytes(dossier_van({"dossier_naam": "Proef", "doel_hoofd": OUD})))
    data["antwoorden"]["oude_vraag"] = "bewaren"
    (folder / "proef-1.json").write_text(json.dumps(data), "utf-8")


def _met_versie_1(folder: Path) -> None:
    (folder / "proef-1.json").write_text(json.dumps(VERLEDEN), "utf-8")


def _weggegooid(folder: Path) -> None:
    _met_dossier(folder)
    naar_prullenbak(_pad(folder))


def _nieuw(folder: Path) -> None:
    nieuw(NIEUW, folder)


def _wijzig(folder: Path) -> None:
    dossier, houvast = lees_met_houvast(_pad(folder))
    Bewerking(dossier).antwoord(("doel_hoofd",), NIEUW)
    bewaar(dossier, _pad(folder), houvast)


def _wijzig_tegelijk(folder: Path) -> None:
    """Somebody else changes it first; what we have goes aside."""
    pad = _pad(folder)
    dossier = lees(pad)
    Bewerking(dossier).antwoord(("doel_hoofd",), NIEUW)
    bewaarder = Bewaarder(Houvast(pad, b"anders"), dossier.id, lambda uitslag: None)
    uitslag = bewaarder._schrijf(als_bytes(dossier), bewaarder.houvast)
    bewaarder.sluit()
    if uitslag.fout:
        raise OSError(28, uitslag.fout)
    assert uitslag.botst


def _middag(folder: Path) -> None:
    """An afternoon: made, changed, copied, put back, changed again."""
    _, pad = nieuw("Proef", folder)
    dossier, houvast = lees_met_houvast(pad)
    for tekst in ("een", "twee", OUD):
        Bewerking(dossier).antwoord(("doel_hoofd",), tekst)
        bewaar(dossier, pad, houvast, houd_vorige=True)
    kopieer(pad)
    herstel(pad, versies(pad, dossier.id)[1])
    dossier, houvast = lees_met_houvast(pad)
    Bewerking(dossier).antwoord(("doel_hoofd",), NIEUW)
    bewaar(dossier, pad, houvast)


def _herstel(folder: Path) -> None:
    pad = _pad(folder)
    herstel(pad, versies(pad, lees(pad).id)[0])


HANDELINGEN = {
    "maken": Handeling(lambda folder: None, _nieuw, blijft="", komt=NIEUW),
    "wijzigen": Handeling(_met_dossier, _wijzig, komt=NIEUW),
    "tegelijk wijzigen": Handeling(_met_dossier, _wijzig_tegelijk, komt=NIEUW),
    "een ouder bestand wijzigen": Handeling(_met_ouder, _wijzig, komt=NIEUW),
    "migreren": Handeling(
        _met_versie_1,
        _wijzig,
        blijft=VERLEDEN["antwoorden"]["doel_hoofd"],
        komt=NIEUW,
        altijd=True,
        zoals_het_was=True,
        programma=programma_van_versie_3,
    ),
    "terugzetten": Handeling(_met_versie, _herstel, komt=NIEUW, altijd=True),
    "een middag": Handeling(lambda folder: None, _middag, blijft="", komt=NIEUW),
    "kopieren": Handeling(_met_dossier, lambda folder: _stil(kopieer(_pad(folder)))),
    "naar de prullenbak": Handeling(_met_dossier, lambda folder: _stil(naar_prullenbak(_pad(folder)))),
    "uit de prullenbak": Handeling(_weggegooid, lambda folder: _stil(uit_prullenbak(_pad(folder / PRULLENBAK)))),
    "wissen": Handeling(_met_versie, lambda folder: _stil(wis(_pad(folder))), blijft=""),
}


KORT = [naam for naam in HANDELINGEN if naam != "een middag"]
"""The middag as a whole is for on demand."""
ZONDER_WISSEN = [naam for naam in HANDELINGEN if naam != "wissen"]


def _stil(_: object) -> None:
    """An outcome that does not matter here."""


def _antwoorden(folder: Path) -> set[str]:
    """Every answer that can be read back somewhere in a folder; a dossier that cannot be opened is a loss by itself."""
    gevonden: set[str] = set()
    for pad in folder.rglob("*.json"):
        if not pad.name.startswith("."):
            dossier = lees(pad)
            gevonden |= {str(getattr(dossier.antwoorden, naam)) for naam in ("doel_hoofd", "dossier_naam")}
    return gevonden


def _niets_kwijt(folder: Path, handeling: Handeling, begin: Map, gemeld: bool) -> str:
    """What is missing, '' when nothing is."""
    try:
        with handeling.programma():
            gevonden = _antwoorden(folder)
    except Onleesbaar as fout:
        return str(fout)
    vervangen = gemeld and handeling.komt in gevonden and not handeling.altijd
    if handeling.blijft and handeling.blijft not in gevonden and not vervangen:
        return f"weg: {handeling.blijft}"
    if handeling.zoals_het_was and not set(begin.values()) <= set(als_map(folder).values()):
        return "het bestand van toen is weg"
    if gemeld and handeling.komt and handeling.komt not in gevonden:
        return f"gemeld en weg: {handeling.komt}"
    return ""


@functools.cache
def _begin(naam: str, folder: Path) -> Map:
    """What stands in the folder before, made once."""
    _verse_map(folder, {})
    HANDELINGEN[naam].begin(folder)
    return als_map(folder)


def _verse_map(folder: Path, inhoud: Map) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    zet_neer(inhoud)


def _log(naam: str, folder: Path) -> Log:
    """The calls that it takes."""
    _verse_map(folder, _begin(naam, folder))
    with HANDELINGEN[naam].programma(), schijf() as deze:
        HANDELINGEN[naam].doe(folder)
    assert deze.buitenom == [], "a change of files that this test does not see"
    return deze.log


def _in_kind(doe: Callable[[], None]) -> tuple[bool, int]:
    """Do this in a copy of the process; whether it said that it was done, and how it ended."""
    lezen, schrijven = os.pipe()
    kind = os.fork()
    if kind == 0:
        os.close(lezen)
        try:
            doe()
            os.write(schrijven, b"klaar")
        except OSError:
            os.write(schrijven, b"fout")
        finally:
            os._exit(0)
    os.close(schrijven)
    with os.fdopen(lezen, "rb") as pijp:
        gezegd = pijp.read()
    return gezegd == b"klaar", os.waitstatus_to_exitcode(os.waitpid(kind, 0)[1])


def _dood(naam: str, folder: Path, nummers: Iterable[int], log: Log) -> int:
    """Kill it at these calls; how many points that were."""
    handeling, begin, punten = HANDELINGEN[naam], _begin(naam, folder), 0
    for nr in nummers:
        for wanneer in ("dood", "dood na", *(["dood half"] if log[nr][0] == "write" else [])):
            _verse_map(folder, begin)

            def doe(nr: int = nr, wanneer: str = wanneer) -> None:
                with handeling.programma(), schijf(nr, wanneer):
                    handeling.doe(folder)

            gemeld, einde = _in_kind(doe)
            assert einde == -signal.SIGKILL, (nr, wanneer)
            assert _niets_kwijt(folder, handeling, begin, gemeld) == "", (nr, wanneer)
            punten += 1
    return punten


def _geweigerd(naam: str, folder: Path, nummers: Iterable[int], log: Log) -> int:
    """Refuse these calls, once and from then on, in every way; how many points that were."""
    handeling, begin, punten = HANDELINGEN[naam], _begin(naam, folder), 0
    for nr, hoe, steeds in itertools.product(nummers, (*map(str, FOUTEN), "kort"), (False, True)):
        if hoe == "kort" and log[nr][0] != "write":
            continue
        _verse_map(folder, begin)
        gemeld = False
        with handeling.programma(), schijf(nr, hoe, steeds=steeds) as deze:
            try:
                handeling.doe(folder)
                gemeld = True
            except OSError as fout:
                assert hoe != "kort"
                assert reden(fout) not in ("", "het systeem weigert het"), fout.errno
        assert len(deze.log) > nr
        assert _niets_kwijt(folder, handeling, begin, gemeld) == "", (nr, hoe, steeds)
        punten += 1
    return punten


def _stroom_uit(naam: str, folder: Path, log: Log) -> tuple[int, list[str]]:
    """Every state in which the power may leave the disk: how many there are, and what could be missing."""
    begin, punten, kwijt = _begin(naam, folder), 0, []
    for tot in range(len(log) + 1):
        for stand in na_stroomuitval(log[:tot], begin):
            _verse_map(folder, {pad: inhoud for pad, inhoud in stand.items() if not pad.endswith(TIJDELIJK)})
            punten += 1
            if wat := _niets_kwijt(folder, HANDELINGEN[naam], begin, tot == len(log)):
                kwijt.append(f"{tot}: {wat}")
    return punten, kwijt


def _steekproef(log: Log) -> range:
    """Some calls, the first and the last among them where possible."""
    return range((len(log) - 1) % 5, len(log), 5)


@pytest.mark.parametrize("naam", KORT)
def test_killed_at_a_call_nothing_is_lost(tmp_path: Path, naam: str) -> None:
    log = _log(naam, tmp_path / "map")
    assert _dood(naam, tmp_path / "map", _steekproef(log), log) >= 2


@pytest.mark.parametrize("naam", KORT)
def test_refused_at_a_call_nothing_is_lost_and_the_reason_is_said(tmp_path: Path, naam: str) -> None:
    log = _log(naam, tmp_path / "map")
    assert _geweigerd(naam, tmp_path / "map", _steekproef(log), log) >= 12


@pytest.mark.parametrize("naam", sorted({*KORT} & {*ZONDER_WISSEN}))
def test_after_a_power_failure_nothing_that_was_reported_is_lost(tmp_path: Path, naam: str) -> None:
    _, kwijt = _stroom_uit(naam, tmp_path / "map", _log(naam, tmp_path / "map"))
    assert kwijt == []


@pytest.mark.parametrize("soort", ["bestand", "map"])
def test_without_one_of_the_syncs_something_would_be_lost(tmp_path: Path, soort: str) -> None:
    """The test above has teeth: it fails as soon as a file, or the folder, is not synced."""
    log = _log("wijzigen", tmp_path / "map")
    zonder = [(naam, args) for naam, args in log if naam != "fsync" or str(args[0]).endswith(TIJDELIJK) != (soort == "bestand")]
    assert len(zonder) < len(log)
    assert _stroom_uit("wijzigen", tmp_path / "map", zonder)[1] != []


@pytest.mark.lang
def test_at_every_call_of_every_action_nothing_is_lost(tmp_path: Path) -> None:
    folder = tmp_path / "map"
    logs = {naam: _log(naam, folder) for naam in HANDELINGEN}
    assert sum(_dood(naam, folder, range(len(log)), log) for naam, log in logs.items()) >= 300
    assert sum(_geweigerd(naam, folder, range(len(log)), log) for naam, log in logs.items()) >= 500
    assert sum(_stroom_uit(naam, folder, logs[naam])[0] for naam in ZONDER_WISSEN) >= 300

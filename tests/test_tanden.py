"""The tests have teeth: take one safeguard out of a copy of the program, and one of its tests fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.hulp import WORTEL

pytestmark = pytest.mark.lang


class Greep(NamedTuple):
    """A piece of the program that keeps something safe, what comes in its place, and the tests that must notice."""

    bestand: str
    weg: str
    anders: str
    tests: tuple[str, ...]


GREPEN = {
    "antwoorden schoonmaken": Greep("wizard/tekst.py", "    return _ONBRUIKBAAR.sub(", "    return tekst or _ONBRUIKBAAR.sub(", ("tekst",)),
    "schoonmaken voor het vullen": Greep(
        "wizard/word/druk.py", 'schoon(gedrukt.tekst or "") or None', "gedrukt.tekst or None", ("word_waarden",)
    ),
    "de poort": Greep("wizard/word/sjabloon.py", "    keur(inhoud)\n", "", ("word_poort",)),
    "het bewijs": Greep("wizard/word/__init__.py", "    bewijs(inhoud, sjabloon.verhalen, hier.besturing)\n", "", ("word_besturing",)),
    "de verwijzingen bijwerken": Greep(
        "wizard/word/afwerken.py", "        zet_verwijzing(veld, bladwijzers, nummers)\n", "        pass\n", ("word_stuk",)
    ),
    "het bestand naar de schijf": Greep(
        "wizard/opslag/schrijf.py", "        os.fsync(beschrijving)\n        if", "        if", ("schijf",)
    ),
    "de map naar de schijf": Greep("wizard/opslag/schrijf.py", "        raise\n    leg_map_vast(pad.parent)", "        raise", ("schijf",)),
    "vergelijken voor het bewaren": Greep("wizard/opslag/houvast.py", "raise Botsing", "pass", ("schijf", "opslag")),
}


@pytest.fixture(scope="module")
def kopie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program and its tests, to break."""
    folder = tmp_path_factory.mktemp("kopie")
    for naam in ("wizard", "screens", "templates_docx", "tests", "tools", "pyproject.toml"):
        bron = WORTEL / naam
        if bron.is_dir():
            shutil.copytree(bron, folder / naam, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(bron, folder / naam)
    return folder


def _draai(folder: Path, tests: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    bestanden = [f"tests/test_{naam}.py" for naam in tests]
    opdracht = [sys.executable, "-m", "pytest", "-q", "-x", "-n", "0", "-p", "no:cacheprovider", *bestanden]
    omgeving = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(opdracht, cwd=folder, env=omgeving, capture_output=True, text=True, timeout=600, check=False)


@pytest.mark.parametrize("naam", list(GREPEN))
def test_without_this_a_test_fails(kopie: Path, naam: str) -> None:
    greep = GREPEN[naam]
    pad = kopie / greep.bestand
    heel = pad.read_text("utf-8")
    assert heel.count(greep.weg) == 1, "the program changed: say here again what keeps this safe"
    pad.write_text(heel.replace(greep.weg, greep.anders), "utf-8")
    try:
        assert _draai(kopie, greep.tests).returncode == pytest.ExitCode.TESTS_FAILED
    finally:
        pad.write_text(heel, "utf-8")


def test_the_copy_itself_is_whole(kopie: Path) -> None:
    uit = _draai(kopie, ("tekst", "schijf"))
    assert uit.returncode == pytest.ExitCode.OK, uit.stdout

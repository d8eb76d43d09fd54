"""What holds for every test: no network, and a folder of its own."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.zonder_netwerk import sitecustomize
from wizard.opslag.bewaarder import Bewaarder

settings.register_profile("gewoon", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
settings.load_profile("gewoon")

# the guard holds here because it was imported, and in every Python that a test starts because Python finds it there by its name
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(Path(sitecustomize.__file__).parent), os.environ.get("PYTHONPATH"))))


@pytest.fixture(autouse=True)
def _alleen_hier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dossiers without a path go to the test's own folder, and so does what the program remembers."""
    monkeypatch.setenv("SAMENWERKWIJZER_MAP", str(tmp_path))
    monkeypatch.setenv("SAMENWERKWIJZER_GEHEUGEN", str(tmp_path / "geheugen"))
    monkeypatch.setenv("SAMENWERKWIJZER_INSTELLINGEN", str(tmp_path / "instellingen" / "instellingen.json"))
    monkeypatch.delenv("SAMENWERKWIJZER_SJABLONEN", raising=False)


@pytest.fixture(autouse=True)
def _geen_bewaarder_blijft(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A saver stops with its test, without a last save: its thread would keep the whole app in memory."""
    gemaakt: list[Bewaarder] = []
    maak = Bewaarder.__init__

    def onthoud(self: Bewaarder, *argumenten: Any, **benoemd: Any) -> None:
        maak(self, *argumenten, **benoemd)
        gemaakt.append(self)

    monkeypatch.setattr(Bewaarder, "__init__", onthoud)
    yield
    for bewaarder in gemaakt:
        with bewaarder._slot:
            bewaarder._wachtend, bewaarder._dicht = None, True
            bewaarder._slot.notify_all()


def pytest_collection_finish() -> None:
    """What was loaded stays to the end: not looking for garbage in it saves a fifth of the time of a walk through the app."""
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)

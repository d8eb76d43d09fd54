"""What holds for every test: no network, and a folder of its own."""

from __future__ import annotations

import socket
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("gewoon", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
settings.load_profile("gewoon")


@pytest.fixture(autouse=True)
def _alleen_hier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches the network, and dossiers without a path go to the test's own folder."""

    def geen_verbinding(*_: object, **__: object) -> NoReturn:
        raise AssertionError("this program never opens a network connection")

    for naam in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, naam, geen_verbinding)
    monkeypatch.setattr(socket, "create_connection", geen_verbinding)
    monkeypatch.setenv("SAMENWERKWIJZER_MAP", str(tmp_path))
    monkeypatch.delenv("SAMENWERKWIJZER_SJABLONEN", raising=False)

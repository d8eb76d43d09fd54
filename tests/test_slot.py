"""Who has a dossier open: told to who comes second, never in the way of who is alone, and never a crash."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hulp import WORTEL
from wizard.opslag.slot import Slot, slotpad, wie_heeft

_HOUD_VAST = (
    "import sys; from pathlib import Path; from wizard.opslag.slot import Slot\n"
    "slot = Slot(Path(sys.argv[1])); print(slot.neem(), flush=True); sys.stdin.read(1)\n"
    "if sys.argv[2] == 'netjes': slot.geef_terug()\n"
)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    return tmp_path / "proef.json"


def _ander(dossier: Path, einde: str) -> subprocess.Popen[bytes]:
    """Another program that opened the dossier; it goes when its input ends."""
    proces = subprocess.Popen(
        [sys.executable, "-c", _HOUD_VAST, str(dossier), einde], cwd=WORTEL, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert proces.stdout is not None
    assert proces.stdout.readline().strip() == b"True"
    return proces


def _met(dossier: Path, **velden: object) -> None:
    """A lock as somebody else could have left it."""
    gewoon = {"wie": "Aisha", "waar": socket.gethostname(), "sinds": "2026-11-22T10:00:00+01:00", "pid": os.getpid(), "teken": "ander"}
    slotpad(dossier).write_text(json.dumps(gewoon | velden), "utf-8")


def test_of_two_programs_the_second_hears_who_was_first(dossier: Path) -> None:
    with _ander(dossier, "netjes") as eerste:
        slot = Slot(dossier)
        assert not slot.neem()
        assert slot.ander is not None
        assert slot.ander.pid == eerste.pid
        assert slot.ander.sinds[:2] == "20"
        slot.geef_terug()
        assert slotpad(dossier).exists(), "it is not ours to give back"
        eerste.communicate(b"x", timeout=30)
    assert not slotpad(dossier).exists()
    assert slot.neem()
    assert slot.van_ons


def test_a_program_that_died_holds_nobody_up(dossier: Path) -> None:
    with _ander(dossier, "dood") as eerste:
        eerste.communicate(b"x", timeout=30)
    assert slotpad(dossier).exists()
    assert wie_heeft(slotpad(dossier)) is None
    slot = Slot(dossier)
    assert slot.neem()
    assert slot.van_ons


def test_a_lock_that_is_taken_over_is_no_longer_ours(dossier: Path) -> None:
    eerste, tweede = Slot(dossier), Slot(dossier)
    assert eerste.neem()
    assert not tweede.neem()
    assert tweede.neem(over=True)
    assert tweede.van_ons
    assert not eerste.van_ons
    eerste.geef_terug()
    assert tweede.van_ons


def test_of_another_machine_nobody_can_tell_so_it_counts(dossier: Path) -> None:
    _met(dossier, waar="laptop-van-aisha", pid=1)
    slot = Slot(dossier)
    assert not slot.neem()
    assert slot.ander is not None
    assert (slot.ander.wie, slot.ander.waar) == ("Aisha", "laptop-van-aisha")
    assert slot.neem(over=True)


@pytest.mark.parametrize(
    "inhoud", [b"", b"\0" * 50, b"[]", b"{}", b'{"wie": 1}', b"\xff\xfe", b"[" * 9000, b'{"pid": "x", "wie": "a"}', b"9" * 9000]
)
def test_rubbish_in_a_lock_holds_nobody_up(dossier: Path, inhoud: bytes) -> None:
    slotpad(dossier).write_bytes(inhoud)
    slot = Slot(dossier)
    assert slot.neem()
    assert slot.van_ons
    slot.geef_terug()
    assert not slotpad(dossier).exists()


@pytest.mark.parametrize("pid", [-1, 0, 10**12, True])
def test_a_strange_process_number_is_no_crash(dossier: Path, pid: int) -> None:
    _met(dossier, pid=pid)
    slot = Slot(dossier)
    slot.neem()
    assert slot.neem(over=True)


@pytest.mark.parametrize("soort", ["map", "pijp", "kring"])
@pytest.mark.skipif(os.name == "nt", reason="these are a matter of POSIX")
def test_a_lock_that_is_no_file_holds_nobody_up(dossier: Path, soort: str) -> None:
    pad = slotpad(dossier)
    if soort == "map":
        pad.mkdir()
    elif soort == "pijp":
        os.mkfifo(pad)
    else:
        pad.symlink_to(pad)
    slot = Slot(dossier)
    assert slot.neem()
    slot.geef_terug()


def test_where_no_file_can_be_made_nobody_is_warned_and_nothing_breaks(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weiger(*_: object, **__: object) -> int:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "open", weiger)
    slot = Slot(dossier)
    assert slot.neem()
    assert not slot.van_ons
    slot.geef_terug()
    assert os.listdir(dossier.parent) == []

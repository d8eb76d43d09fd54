"""Who has a dossier open: a small file beside it that says who, where and since when.

It warns people; it does not protect the file. What protects it is that every save compares first (houvast.py).
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import secrets
import socket
from pathlib import Path
from typing import NamedTuple

from wizard.opslag.map import nu
from wizard.opslag.ontleden import Onleesbaar, lees_bytes
from wizard.opslag.schrijf import PRIVE, schrijf
from wizard.tekst import een_regel

_MAX = 4096


class Gebruiker(NamedTuple):
    """Who has a dossier open, on which machine, in which program, since when."""

    wie: str
    waar: str
    sinds: str
    pid: int
    teken: str

    @property
    def bent_u(self) -> bool:
        """Whether it is the same user on the same machine, in another window."""
        return (self.wie, self.waar) == (_gebruiker(), _machine())

    @property
    def leeft(self) -> bool:
        """Whether that program may still be running; of another machine nobody can tell."""
        if self.waar != _machine() or self.pid <= 0:
            return True
        if os.name == "nt":
            return True  # there os.kill would end it
        try:
            os.kill(self.pid, 0)
        except (ProcessLookupError, OverflowError):
            return False
        except OSError:
            return True
        return True


class Slot:
    """The lock of one opened dossier; `ander` is who had it open already. Where the folder takes no file, nobody is warned."""

    def __init__(self, dossier: Path) -> None:
        self.pad = slotpad(dossier)
        self.ander: Gebruiker | None = None
        self._teken = secrets.token_hex(8)

    def neem(self, *, over: bool = False) -> bool:
        """Take the lock; False when somebody has it, unless it is taken over."""
        self.ander = None if over else wie_heeft(self.pad)
        if self.ander is not None:
            return False
        ik = Gebruiker(_gebruiker(), _machine(), nu(), os.getpid(), self._teken)
        inhoud = json.dumps(ik._asdict(), ensure_ascii=False).encode()
        with contextlib.suppress(OSError):
            if over or not self._maak(inhoud):
                schrijf(self.pad, inhoud)
        self.ander = None if over else self._voorgegaan()
        return self.ander is None

    def geef_terug(self) -> None:
        """Let go of the lock, when it is still ours."""
        if self.van_ons:
            with contextlib.suppress(OSError):
                self.pad.unlink()

    @property
    def van_ons(self) -> bool:
        """Whether nobody took the lock over."""
        houder = _lees(self.pad)
        return houder is not None and houder.teken == self._teken

    def _maak(self, inhoud: bytes) -> bool:
        """Make the file when it is not there; of two at once, one does."""
        try:
            beschrijving = os.open(self.pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), PRIVE)
        except FileExistsError:
            houder = _lees(self.pad)
            return houder is not None and houder.leeft
        with os.fdopen(beschrijving, "wb") as bestand:
            bestand.write(inhoud)
        return True

    def _voorgegaan(self) -> Gebruiker | None:
        """Who was quicker, between looking and taking."""
        houder = _lees(self.pad)
        return houder if houder is not None and houder.teken != self._teken and houder.leeft else None


def slotpad(dossier: Path) -> Path:
    """Where the lock of a dossier stands."""
    return dossier.with_name(f".{dossier.stem}.slot")


def wie_heeft(pad: Path) -> Gebruiker | None:
    """Who holds this lock; None when nobody does, or only a program that is no longer there."""
    houder = _lees(pad)
    return houder if houder is not None and houder.leeft else None


def _lees(pad: Path) -> Gebruiker | None:
    try:
        gegevens = json.loads(lees_bytes(pad)[:_MAX])
        wie, waar = (een_regel(str(gegevens[veld]))[:80] for veld in ("wie", "waar"))
        return Gebruiker(wie, waar, str(gegevens["sinds"]), int(gegevens["pid"]), str(gegevens["teken"]))
    except (OSError, Onleesbaar, ValueError, KeyError, TypeError, RecursionError, OverflowError):
        return None


def _gebruiker() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "onbekend"


def _machine() -> str:
    return socket.gethostname() or "deze computer"

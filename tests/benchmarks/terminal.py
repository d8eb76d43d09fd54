"""A program in a pseudo-terminal of 120 by 40, and the moment when a text appears on it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import struct
import subprocess
import sys
import termios
from time import perf_counter

from tests.hulp import WORTEL

_ANTWOORDEN = {b"\x1b[?2026$p": b"\x1b[?2026;2$y", b"\x1b[?2048$p": b"\x1b[?2048;0$y", b"\x1b[c": b"\x1b[?62;22c"}
"""What a terminal says when it is asked what it can do: paint in one go, no reports of its size, its kind."""


class NietGezien(RuntimeError):
    """What was waited for did not come on the screen."""


def omgeving(map: str = "") -> dict[str, str]:
    """The environment of a measured program: the same for every case."""
    rest = {naam: waarde for naam, waarde in os.environ.items() if naam not in ("COLUMNS", "LINES", "NO_COLOR")}
    return rest | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(WORTEL), "SAMENWERKWIJZER_MAP": map}


class Terminal:
    """`python -m` with these arguments in a terminal; ends with the block."""

    def __init__(self, *argumenten: str, map: str = "") -> None:
        self._meester, slaaf = pty.openpty()
        fcntl.ioctl(slaaf, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._uit = b""
        self.begonnen = perf_counter()
        self._proces = subprocess.Popen(
            [sys.executable, "-m", *argumenten],
            stdin=slaaf, stdout=slaaf, stderr=slaaf, cwd=WORTEL, env=omgeving(map), start_new_session=True,
        )  # fmt: skip
        os.close(slaaf)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self._proces.kill()
        self._proces.wait()
        os.close(self._meester)

    def _lees(self, wacht: float) -> bool:
        """Take in what comes next; False when nothing comes in time."""
        if not select.select([self._meester], [], [], wacht)[0]:
            return False
        try:
            deel = os.read(self._meester, 65536)
        except OSError:  # the program ended and closed its side
            raise NietGezien(f"het programma stopte: {self._uit[-200:]!r}") from None
        self._uit += deel
        for vraag, antwoord in _ANTWOORDEN.items():
            if vraag in deel:
                os.write(self._meester, antwoord)
        return True

    def rust(self, seconden: float = 0.0) -> None:
        """Take in everything until nothing came for this long, or nothing but a blinking cursor."""
        tot = perf_counter() + 2 * seconden + 0.2
        while self._lees(seconden) and perf_counter() < tot:
            pass
        self._uit = b""

    def wacht_op(self, *teksten: str) -> float:
        """The moment when all these texts have been painted since the last rest."""
        tot = perf_counter() + 15
        while not all(tekst.encode() in self._uit for tekst in teksten):
            if not self._lees(max(0.0, tot - perf_counter())):
                raise NietGezien(f"{teksten} kwam niet op het scherm")
        return perf_counter()

    def druk(self, toets: str, *teksten: str) -> float:
        """Press a key; the seconds until these texts are painted."""
        self.rust()
        begin = perf_counter()
        os.write(self._meester, toets.encode())
        return self.wacht_op(*teksten) - begin

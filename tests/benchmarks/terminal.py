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
from collections.abc import Sequence
from time import perf_counter

from tests.hulp import WORTEL

_ANTWOORDEN = {
    b"\x1b[?2026$p": b"\x1b[?2026;2$y",  # synchronised output: supported
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",  # resize reports: not known
    b"\x1b[c": b"\x1b[?62;22c",
    b"\x1b[?u": b"\x1b[?0u",
    b"\x1b]11;?": b"\x1b]11;rgb:0000/0000/0000\x1b\\",
}
"""What a terminal says when it is asked what it can do."""


class NietGezien(RuntimeError):
    """What was waited for did not come on the screen."""


def omgeving(map: str = "") -> dict[str, str]:
    """The environment of a measured program: the same for every case."""
    kaal = {naam: waarde for naam, waarde in os.environ.items() if naam not in ("COLUMNS", "LINES", "NO_COLOR")}
    return kaal | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(WORTEL), "SAMENWERKWIJZER_MAP": map}


class Terminal:
    """`python -m` with these arguments in a terminal; ends with the block."""

    def __init__(self, argumenten: Sequence[str], map: str = "") -> None:
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
            raise NietGezien(f"het programma stopte: {self._uit[-400:]!r}") from None
        self._uit += deel
        for vraag, antwoord in _ANTWOORDEN.items():
            if vraag in deel:
                os.write(self._meester, antwoord)
        return True

    def stil(self, rust: float = 0.0) -> None:
        """Take in everything until nothing came for this long, or nothing but a blinking cursor."""
        tot = perf_counter() + 2 * rust + 0.2
        while self._lees(rust) and perf_counter() < tot:
            pass
        self._uit = b""

    def wacht_op(self, *teksten: str, hooguit: float = 20.0) -> float:
        """The moment when all these texts have been painted since the last rest."""
        gezocht = [tekst.encode() for tekst in teksten]
        tot = perf_counter() + hooguit
        while not all(tekst in self._uit for tekst in gezocht):
            if not self._lees(max(0.0, tot - perf_counter())):
                raise NietGezien(f"{teksten} kwam niet op het scherm")
        return perf_counter()

    def druk(self, toets: str, *teksten: str) -> float:
        """Press a key; the seconds until these texts are painted."""
        self.stil()
        begin = perf_counter()
        os.write(self._meester, toets.encode())
        return self.wacht_op(*teksten) - begin

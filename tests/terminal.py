"""A real terminal for tests: the program in a pty, keys in, and the screen read back as a person sees it."""

from __future__ import annotations

import codecs
import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import pyte

from tests.hulp import WORTEL

GEDULD = 40.0
"""Seconds after which something that should happen is given up."""

TOETSEN = {
    "enter": "\r",
    "tab": "\t",
    "shift+tab": "\x1b[Z",
    "esc": "\x1b",
    "omhoog": "\x1b[A",
    "omlaag": "\x1b[B",
    "rechts": "\x1b[C",
    "links": "\x1b[D",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "spatie": " ",
    "f1": "\x1bOP",
    "f5": "\x1b[15~",
    "f8": "\x1b[19~",
    **{f"ctrl+{letter}": chr(ord(letter) - 96) for letter in "abcdefghijklmnopqrstuvwxyz"},
}

# What pyte does not know and would show as letters: keyboard protocols, questions to the terminal, and strings such as a title.
_ONBEKEND = re.compile(r"\x1b\[[<>=?][0-9;]*u|\x1b\[\??[0-9;]*\$p|\x1b\[>[0-9;]*[a-z]|\x1b[P\]_^X].*?(?:\x07|\x1b\\)", re.DOTALL)
_HALF = re.compile(r"\x1b(?:\[[0-9;<>=?$]*|[P\]_^X][^\x07\x1b]*)?$")


class Terminal:
    """The program in a terminal of its own; use it as a context, so that nothing is left behind."""

    def __init__(
        self,
        opdracht: Sequence[str] = (sys.executable, "-m", "wizard"),
        *,
        folder: Path,
        breed: int = 80,
        hoog: int = 24,
        omgeving: Mapping[str, str] | None = None,
    ) -> None:
        self._scherm = pyte.Screen(breed, hoog)
        self._stroom = pyte.Stream(self._scherm)
        self._letters = codecs.getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self.uitvoer = ""
        """Everything that the program has written."""
        self._hoofd, self._bij = pty.openpty()
        fcntl.ioctl(self._bij, termios.TIOCSWINSZ, struct.pack("HHHH", hoog, breed, 0, 0))
        self._begin = termios.tcgetattr(self._bij)
        self.programma = subprocess.Popen(
            list(opdracht),
            stdin=self._bij,
            stdout=self._bij,
            stderr=self._bij,
            cwd=WORTEL,
            env=omgeving_voor(folder, omgeving),
            start_new_session=True,
            preexec_fn=_neem_terminal,
        )

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None) -> None:
        self.dood()
        self.sluit_venster()

    # what one sees

    @property
    def regels(self) -> list[str]:
        """The lines on the screen."""
        return [regel.rstrip() for regel in self._scherm.display]

    @property
    def tekst(self) -> str:
        """All that is on the screen."""
        return "\n".join(self.regels)

    @property
    def lopend(self) -> str:
        """All that is on the screen as running text, without frames."""
        return " ".join(re.sub("[│╭╮╰╯─]", " ", self.tekst).split())

    @property
    def hier(self) -> str:
        """The line of the cursor in a list."""
        return next((regel for regel in self.regels if regel.lstrip().startswith(">")), "")

    def lees(self, seconden: float = 0.0) -> bool:
        """Take in what the program writes within so many seconds; whether there was anything."""
        if not select.select([self._hoofd], [], [], seconden)[0]:
            return False
        try:
            nieuw = self._letters.decode(os.read(self._hoofd, 65536))
        except OSError:  # the other side is closed
            return False
        self.uitvoer += nieuw
        tekst = self._rest + nieuw
        half = _HALF.search(tekst)
        self._rest = tekst[half.start() :] if half else ""
        self._stroom.feed(_ONBEKEND.sub("", tekst[: half.start()] if half else tekst))
        return True

    def wacht(self, op: str | Callable[[], object], geduld: float = GEDULD) -> None:
        """Wait until this text is on the screen, or this holds."""
        einde = time.monotonic() + geduld
        while not (op in self.lopend if isinstance(op, str) else op()):
            if time.monotonic() > einde:
                raise AssertionError(f"{op!r} komt niet op het scherm:\n{self.tekst}")
            self.lees(0.05)

    # what one does

    def toets(self, *toetsen: str) -> None:
        """Press these keys, by name or by letter."""
        for toets in toetsen:
            self.typ(TOETSEN.get(toets, toets))
            if toets == "esc":
                self.rust(0.15)  # a key right behind it would be one key with it

    def typ(self, tekst: str) -> None:
        """Send this as it is, and take in what it does."""
        self.stuur(tekst.encode())
        self.rust()

    def stuur(self, ruw: bytes, *, lees: bool = True) -> None:
        """Send these bytes, taking in meanwhile what the program writes: else it would wait for us, and we for it."""
        rest = memoryview(ruw)
        while rest:
            if select.select([], [self._hoofd], [], 0.01)[1]:
                rest = rest[os.write(self._hoofd, rest[:1024]) :]
            if lees:
                self.lees()

    def toets_tot_anders(self, toets: str, lees: Callable[[], str]) -> None:
        """Press a key and wait until what is read is no longer what it was."""
        was = lees()
        self.toets(toets)
        self.wacht(lambda: lees() != was)

    def naar(self, tekst: str) -> None:
        """Walk down a list to the line with this text."""
        self.toets("home")
        while tekst not in self.hier:
            self.toets_tot_anders("omlaag", lambda: self.hier)

    def vervorm(self, breed: int, hoog: int, *, lees: bool = True) -> None:
        """Give the window another size."""
        self._scherm.resize(hoog, breed)
        fcntl.ioctl(self._bij, termios.TIOCSWINSZ, struct.pack("HHHH", hoog, breed, 0, 0))
        if lees:
            self.rust(0.1)

    def rust(self, stil: float = 0.04) -> None:
        """Read until the program has been silent for a moment: then it waits for a key."""
        einde = time.monotonic() + GEDULD
        while self.lees(stil) and time.monotonic() < einde:
            pass

    def stop(self) -> int:
        """Leave with Ctrl+Q; the exit status."""
        os.write(self._hoofd, TOETSEN["ctrl+q"].encode())
        return self.einde()

    def einde(self, geduld: float = GEDULD) -> int:
        """Wait until the program has ended by itself; the exit status."""
        einde = time.monotonic() + geduld
        while self.programma.poll() is None:
            assert time.monotonic() < einde, f"het programma stopt niet:\n{self.tekst}"
            self.lees(0.05)
        while self.lees(0.05):
            pass
        return self.programma.returncode

    def sluit_venster(self) -> None:
        """Close the window: the system tells the program so with SIGHUP."""
        for kant in (self._bij, self._hoofd):
            with contextlib.suppress(OSError):  # it was closed before
                os.close(kant)

    def dood(self) -> None:
        """End the program as a power cut does."""
        if self.programma.poll() is None:
            self.programma.send_signal(signal.SIGKILL)
            self.programma.wait()

    @property
    def slot(self) -> str:
        """What the program said after it left the screen."""
        return re.sub(r"\x1b\[[?0-9;]*[a-z]", "", self.uitvoer.rpartition("\x1b[?1049l")[2])

    @property
    def hersteld(self) -> bool:
        """Whether the terminal is as it was: its settings, the ordinary screen, a cursor, no mouse, no paste marks."""
        aan_uit = re.findall(r"\x1b\[\?([0-9;]+)([hl])", self.uitvoer)
        stand = {nummer: teken for nummers, teken in aan_uit for nummer in nummers.split(";")}
        gewenst = {"1049": "l", "25": "h", "1000": "l", "1003": "l", "2004": "l"}
        return termios.tcgetattr(self._bij) == self._begin and all(stand.get(nr, teken) == teken for nr, teken in gewenst.items())


def _neem_terminal() -> None:
    """In the program, before it starts: this terminal is its own, as in a window; closing it sends SIGHUP."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def omgeving_voor(folder: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of the program: an ordinary terminal, and this folder for the dossiers."""
    weg = ("COLUMNS", "LINES", "NO_COLOR", "COLORTERM", "TEXTUAL", "CI")
    schoon = {naam: waarde for naam, waarde in os.environ.items() if naam not in weg}
    return {**schoon, "TERM": "xterm-256color", "SAMENWERKWIJZER_MAP": str(folder), **(extra or {})}


@contextlib.contextmanager
def wizard(folder: Path, *argumenten: str, **keuzes: Any) -> Iterator[Terminal]:
    """The wizard in a terminal, once its first screen is there."""
    with Terminal((sys.executable, "-m", "wizard", *argumenten), folder=folder, **keuzes) as terminal:
        terminal.wacht("Ctrl+Q stoppen")
        terminal.rust()
        yield terminal

"""What comes in from the terminal: no byte stops the program, a paste comes as one text, and a window that closes is noticed."""

from __future__ import annotations

import errno
import os
import re
import select
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from textual import events
from textual.driver import Driver

if TYPE_CHECKING:
    from screens.app import Samenwerkwijzer

BEGIN, SLUIT = "\x1b[200~", "\x1b[201~"
"""What a terminal sends around a paste."""
_BEGIN_HALF = re.compile(r"\x1b\[2(?:0(?:0)?)?\Z")
_SLUIT_HALF = re.compile(r"\x1b(?:\[(?:2(?:0(?:1)?)?)?)?\Z")
_STROOM = 64
"""So many letters at once nobody types: that is a paste from a terminal that does not say so."""
_GEDULD = 1.0
"""Seconds of silence after which a paste that never ends is taken as it is."""
_STILTE = 0.05
"""Seconds without input after which one looks whether Esc stood alone."""
_BLOK = 65_536


class Plakken:
    """Tells the pastes in what comes in from the keys. A paste is a `Paste`, the rest is text for the parser of keys."""

    def __init__(self) -> None:
        self._rest = ""
        self._plak: list[str] | None = None
        self._laatst = 0.0

    def voer(self, tekst: str, nu: float) -> Iterator[str | events.Paste]:
        """Take in what was read at this moment, in seconds."""
        tekst, self._rest, self._laatst = self._rest + tekst, "", nu
        while tekst:
            if self._plak is None:
                voor, begin, tekst = tekst.partition(BEGIN)
                if begin:
                    self._plak = []
                elif half := _BEGIN_HALF.search(voor):
                    voor, self._rest = voor[: half.start()], half[0]
                yield from _getypt(voor)
            else:
                plak, einde, tekst = tekst.partition(SLUIT)
                if not einde and (half := _SLUIT_HALF.search(plak)):
                    plak, self._rest = plak[: half.start()], half[0]
                self._plak.append(plak)
                if einde:
                    yield self._geplakt()

    def tik(self, nu: float) -> Iterator[str | events.Paste]:
        """Nothing came in: give what waited too long for its end."""
        if self._plak is not None and nu - self._laatst > _GEDULD:
            self._plak.append(self._rest)
            self._rest = ""
            yield self._geplakt()
        elif self._plak is None and self._rest:
            rest, self._rest = self._rest, ""
            yield rest

    def _geplakt(self) -> events.Paste:
        tekst, self._plak = "".join(self._plak or []), None
        return events.Paste(tekst)


def _getypt(tekst: str) -> Iterator[str | events.Paste]:
    if len(tekst) >= _STROOM and all(teken.isprintable() or teken in "\r\n\t" for teken in tekst):
        yield events.Paste(tekst)
    elif tekst:
        yield tekst


class Uitvoer:
    """A stream to the terminal that takes no notice when nobody is there any more: the program must be able to save and end."""

    def __init__(self, stroom: Any) -> None:
        self._stroom = stroom
        self.weg = False
        """Whether the terminal is gone."""

    def write(self, tekst: str) -> None:
        """Write, as long as there is somebody to read."""
        self._probeer(self._stroom.write, tekst)

    def flush(self) -> None:
        """Send it on its way."""
        self._probeer(self._stroom.flush)

    def fileno(self) -> int:
        """The number of the stream below."""
        return int(self._stroom.fileno())

    def _probeer(self, doe: Any, *met: str) -> None:
        if not self.weg:
            try:
                doe(*met)
            except (OSError, ValueError):
                self.weg = True


def stuurprogramma() -> type[Driver] | None:
    """The driver for this system; None leaves the choice to Textual: in Windows what is typed comes in as letters, not as bytes."""
    if sys.platform == "win32":
        return None
    from textual._xterm_parser import XTermParser
    from textual.drivers.linux_driver import LinuxDriver

    class Stuurprogramma(LinuxDriver):
        """Textual's driver with a reading loop of its own: that loop is where a byte that is not UTF-8 ends the program."""

        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._file = cast(Any, Uitvoer(self._file))

        def start_application_mode(self) -> None:
            """A terminal that stops reading for a while, as over a bad line, may not keep the program from taking in keys and saving."""
            super().start_application_mode()  # type: ignore[no-untyped-call]  # Textual gives it no types
            if self._writer_thread is not None:
                self._writer_thread._queue.maxsize = 0

        def run_input_thread(self) -> None:
            """Read until the program or the terminal ends; runs on a thread of its own."""
            letters = getincrementaldecoder("utf-8")("replace")
            plakken = Plakken()
            self._toetsen = XTermParser()  # never with its log: that would hold every answer
            while not self.exit_event.is_set():
                if not self.er_is_invoer(_STILTE):
                    self._verwerk(plakken.tik(monotonic()))
                    self._verwerk_toetsen(self._toetsen.tick())
                elif ruw := self._lees():
                    self._verwerk(plakken.voer(letters.decode(ruw), monotonic()))
                else:
                    self._loop.call_soon_threadsafe(cast("Samenwerkwijzer", self._app).terminal_weg)
                    return

        def process_message(self, message: Any) -> None:
            """A mouse outside the window would take the focus away, and the next letters would be lost."""
            if isinstance(message, events.MouseEvent) and not self._app.size.region.contains(int(message.x), int(message.y)):
                return
            super().process_message(message)

        def er_is_invoer(self, seconden: float = 0.0) -> bool:
            """Whether something waits to be read, or comes within so many seconds."""
            try:
                return bool(select.select([self.fileno], [], [], seconden)[0])
            except OSError:
                return True  # then reading says what is wrong

        def _lees(self) -> bytes:
            """What waits; with a stream of letters all of it. Empty at the end of the input."""
            ruw = self._lees_blok()
            while _STROOM <= len(ruw) < _BLOK and self.er_is_invoer(0.01) and (meer := self._lees_blok()):
                ruw += meer
            return ruw

        def _lees_blok(self) -> bytes:
            try:
                return os.read(self.fileno, _BLOK)
            except OSError as fout:
                if fout.errno in (errno.EINTR, errno.EAGAIN):
                    return self._lees_blok() if self.er_is_invoer(0.1) else b""
                return b""

        def _verwerk(self, delen: Iterator[str | events.Paste]) -> None:
            for deel in delen:
                if isinstance(deel, events.Paste):
                    self.process_message(deel)
                    continue
                for teken in deel:
                    self._verwerk_toetsen(self._toetsen.feed(teken))

        def _verwerk_toetsen(self, toetsen: Any) -> None:
            try:
                for toets in toetsen:
                    self.process_message(toets)
            except Exception:  # a sequence with impossible numbers, say: line noise
                self._toetsen = XTermParser()

    return Stuurprogramma

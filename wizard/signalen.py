"""Signals that end the program: what is going on is rounded off instead of broken off."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

STOPPENDE = tuple(getattr(signal, naam) for naam in ("SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, naam))
"""The signals with which a system asks a program to stop; of a window that closes Windows has SIGBREAK, the others SIGHUP."""


def code_van(nummer: int) -> int:
    """The exit code of a program that a signal ended, as every shell has it."""
    return 128 + nummer


class Beeindigd(BaseException):
    """The system asks the program to stop; no `except Exception` may keep it from that."""

    def __init__(self, nummer: int) -> None:
        super().__init__(nummer)
        self.nummer = nummer


class Uitstel:
    """Lets a signal wait until the program comes to a place where it may stop. Only the newest counts."""

    def __init__(self) -> None:
        self.gekomen: int | None = None
        """The signal that came, if one did."""
        self._mag = False

    def komt(self, nummer: int) -> None:
        """A signal is there; raises Beeindigd when one may stop here."""
        self.gekomen = nummer
        if self._mag:
            raise Beeindigd(nummer)

    @contextlib.contextmanager
    def mag_stoppen(self) -> Iterator[None]:
        """Here one may stop; raises Beeindigd at once when a signal came before."""
        self._mag = True
        try:
            if self.gekomen is not None:
                raise Beeindigd(self.gekomen)
            yield
        finally:
            self._mag = False


_uitstel: list[Uitstel] = []


def _komt(nummer: int, _: FrameType | None) -> None:
    if not _uitstel:
        raise Beeindigd(nummer)
    _uitstel[-1].komt(nummer)


@contextlib.contextmanager
def opgevangen() -> Iterator[None]:
    """For as long as this lasts such a signal raises Beeindigd. One that is ignored, as with nohup, stays ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    vorige = {nummer: signal.getsignal(nummer) for nummer in STOPPENDE}
    for nummer in STOPPENDE:
        if vorige[nummer] is signal.SIG_DFL:
            signal.signal(nummer, _komt)
    try:
        yield
    finally:
        for nummer, was in vorige.items():
            signal.signal(nummer, was)


@contextlib.contextmanager
def uitgesteld() -> Iterator[Uitstel]:
    """For as long as this lasts a signal only stops the program where it may."""
    uitstel = Uitstel()
    _uitstel.append(uitstel)
    try:
        yield uitstel
    finally:
        _uitstel.remove(uitstel)

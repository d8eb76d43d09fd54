"""No answer outside the dossier: not in the traceback of a thread, not in what Python says at its end, not in a core dump."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import Protocol

from wizard.opslag.storing import noteer


class _Gemeld(Protocol):
    """What Python tells of an error that nobody caught."""

    @property
    def exc_value(self) -> BaseException | None: ...


@contextlib.contextmanager
def zonder_sporen() -> Iterator[None]:
    """For as long as this lasts such an error goes to the logbook, as its kind and place; its text may hold an answer."""
    draad, los = threading.excepthook, sys.unraisablehook
    threading.excepthook = sys.unraisablehook = _noteer
    try:
        with _zonder_kerndump():
            yield
    finally:
        threading.excepthook, sys.unraisablehook = draad, los


def _noteer(gemeld: _Gemeld) -> None:
    from wizard.opslag.map import standaardmap

    if gemeld.exc_value is not None:
        noteer(gemeld.exc_value, standaardmap())


@contextlib.contextmanager
def _zonder_kerndump() -> Iterator[None]:
    """A core dump is all that stood in memory, on disk."""
    try:
        import resource
    except ImportError:  # Windows
        yield
        return
    zacht, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (zacht, hard))

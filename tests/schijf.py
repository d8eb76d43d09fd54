"""A disk that fails at command: every call by which the program changes files is counted, and can be the last one, or refused.

All changes go through these few functions of `os`; an audit hook tells when one does not. Of the calls a log is kept, from which
the states follow that a disk may be in after the power went off.
"""

from __future__ import annotations

import errno
import itertools
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

AANROEPEN = ("open", "write", "fsync", "replace", "link", "unlink", "rmdir", "mkdir", "fchmod", "fchown", "chown", "chmod")
FOUTEN = (errno.EIO, errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EDQUOT, errno.EMFILE)
_BUITENOM = {"os.rename", "os.link", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate", "os.symlink"}
"""What Python reports when a name on disk changes."""


Log = list[tuple[str, tuple[Any, ...]]]
"""The calls, each with what has to be remembered of it."""


@dataclass
class Schijf:
    """The calls so far, and what happens at the one that is numbered `bij`."""

    bij: int = -1
    doe: str = ""
    """'dood' before, 'dood na' or 'dood half' in the call, the number of an error, or 'kort' for a write of one byte."""
    steeds: bool = False
    log: Log = field(default_factory=list)
    buitenom: list[str] = field(default_factory=list)
    namen: dict[int, str] = field(default_factory=dict)
    """Which file stands behind a descriptor."""

    def grijp_in(self, naam: str, echt: Callable[..., Any], args: tuple[Any, ...], kw: dict[str, Any]) -> Any:
        nr = len(self.log)
        self.log.append((naam, self._gezien(naam, args)))
        raak = nr == self.bij or (self.steeds and nr > self.bij >= 0)
        if raak and self.doe == "dood":
            os.kill(os.getpid(), signal.SIGKILL)
        if raak and self.doe in ("kort", "dood half") and naam == "write":
            kort = echt(args[0], bytes(args[1][: 1 if self.doe == "kort" else len(args[1]) // 2]))
            if self.doe == "kort":
                return kort
            os.kill(os.getpid(), signal.SIGKILL)
        if raak and self.doe.isdigit():
            raise OSError(int(self.doe), os.strerror(int(self.doe)))
        try:
            uit: Any = echt(*args, **kw) if naam != "fsync" else None  # what a sync is worth is worked out from the log
        finally:
            if raak and self.doe == "dood na":
                os.kill(os.getpid(), signal.SIGKILL)
        if naam == "open":
            self.namen[uit] = os.fspath(args[0])
        return uit

    def _gezien(self, naam: str, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """What of a call has to be remembered to tell what it may leave behind."""
        if naam in ("write", "fsync", "fchmod", "fchown"):
            inhoud = (bytes(args[1]),) if naam == "write" else ()
            return (self.namen.get(args[0], "?"), *inhoud)
        if naam == "open":
            return (os.fspath(args[0]), bool(args[1] & os.O_CREAT))
        if naam == "mkdir":
            return (os.fspath(args[0]), not Path(args[0]).exists())
        return tuple(os.fspath(arg) for arg in args[:2] if isinstance(arg, str | os.PathLike))


_luisteraars: list[Callable[[str, tuple[Any, ...]], None]] = []
"""Who is told what Python reports."""


@cache
def _luister() -> None:
    """Have Python report; once, for that never ends, and everything that comes after is slower by each time it is asked."""

    def geef_door(gebeurtenis: str, args: tuple[Any, ...]) -> None:
        for luister in _luisteraars:
            luister(gebeurtenis, args)

    sys.addaudithook(geef_door)


@contextmanager
def schijf(bij: int = -1, doe: str = "", *, steeds: bool = False) -> Iterator[Schijf]:
    """Put the failing disk in place of the real one."""
    deze = Schijf(bij, doe, steeds)
    echte = {naam: getattr(os, naam) for naam in AANROEPEN}
    binnen = [0]

    def vervanger(naam: str) -> Callable[..., Any]:
        def aanroep(*args: Any, **kw: Any) -> Any:
            binnen[0] += 1
            try:
                return deze.grijp_in(naam, echte[naam], args, kw)
            finally:
                binnen[0] -= 1

        return aanroep

    def luister(gebeurtenis: str, args: tuple[Any, ...]) -> None:
        if binnen[0]:
            return
        schrijft = gebeurtenis == "open" and isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if schrijft or gebeurtenis in _BUITENOM:
            deze.buitenom.append(f"{gebeurtenis} {args[0]}")

    _luister()
    _luisteraars.append(luister)
    try:
        for naam in AANROEPEN:
            setattr(os, naam, vervanger(naam))
        yield deze
    finally:
        _luisteraars.remove(luister)
        for naam in AANROEPEN:
            setattr(os, naam, echte[naam])


# after the power went off

Map = dict[str, bytes]
"""The files of a folder, by path."""


@dataclass
class _Stand:
    """What certainly is on disk, and what the system still has in hand."""

    inhoud: dict[str, bytes]
    """By file, whatever its name is now."""
    namen: dict[str, str]
    """The names as the program sees them, each with its file."""
    vast: dict[str, str]
    """The names that are on disk."""
    geheel: set[str]
    """The files of which every byte is on disk."""
    los: list[tuple[str, ...]] = field(default_factory=list)
    """Changes of names that may or may not be on disk, in whatever order."""
    mappen: set[str] = field(default_factory=set)
    """The folders that were made; what stands in one whose name is not on disk, is not there."""
    vaste_mappen: set[str] = field(default_factory=set)

    def volg(self, naam: str, args: tuple[Any, ...]) -> None:
        """Take one call in."""
        pad = str(args[0]) if args else ""
        if naam == "open" and args[1] and pad not in self.namen:
            self.namen[pad] = f"{pad}#{len(self.inhoud)}"
            self.inhoud[self.namen[pad]] = b""
            self.los.append(("naam", pad, self.namen[pad]))
        elif naam == "write" and pad in self.namen:
            self.inhoud[self.namen[pad]] += args[1]
        elif naam == "fsync" and pad in self.namen:
            self.geheel.add(self.namen[pad])
        elif naam == "mkdir" and args[1]:
            self.mappen.add(pad)
            self.los.append(("map", pad))
        elif naam == "fsync":
            for wijziging in [w for w in self.los if str(Path(w[1]).parent) == pad]:
                self.los.remove(wijziging)
                _wijzig(self.vast, self.vaste_mappen, wijziging)
        elif naam in ("replace", "link"):
            self.namen[str(args[1])] = self.namen[pad]
            self.los.append(("naam", str(args[1]), self.namen[pad]))
        if naam in ("replace", "unlink") and pad in self.namen:
            del self.namen[pad]
            self.los.append(("weg", pad))

    def mogelijk(self) -> Iterator[Map]:
        """Every folder that may be found."""
        for gebeurd in itertools.product((True, False), repeat=len(self.los)):
            namen, mappen = dict(self.vast), set(self.vaste_mappen)
            for wijziging in itertools.compress(self.los, gebeurd):
                _wijzig(namen, mappen, wijziging)
            weg = self.mappen - mappen
            namen = {pad: bestand for pad, bestand in namen.items() if weg.isdisjoint(map(str, Path(pad).parents))}
            for deel in (1.0, 0.5, 0.0, -1.0):
                yield {pad: self._gevonden(bestand, deel) for pad, bestand in namen.items()}
                if self.geheel.issuperset(namen.values()):
                    break

    def _gevonden(self, bestand: str, deel: float) -> bytes:
        inhoud = self.inhoud[bestand]
        if bestand in self.geheel:
            return inhoud
        return bytes(len(inhoud)) if deel < 0 else inhoud[: int(len(inhoud) * deel)]


def na_stroomuitval(log: Log, begin: Map) -> Iterator[Map]:
    """The folders that a disk may hold when the power goes off after these calls.

    Bytes that were not synced may be there, half there, missing or zeros; names that were not synced may have changed or not.
    """
    stand = _Stand(dict(begin), {pad: pad for pad in begin}, {pad: pad for pad in begin}, set(begin))
    for naam, args in log:
        stand.volg(naam, args)
    yield from stand.mogelijk()


def _wijzig(namen: dict[str, str], mappen: set[str], wijziging: tuple[str, ...]) -> None:
    if wijziging[0] == "map":
        mappen.add(wijziging[1])
    elif wijziging[0] == "naam":
        namen[wijziging[1]] = wijziging[2]
    else:
        namen.pop(wijziging[1], None)


def als_map(folder: Path) -> Map:
    """The files in a folder and those below."""
    return {str(pad): pad.read_bytes() for pad in folder.rglob("*") if pad.is_file()}


def zet_neer(inhoud: Map) -> None:
    """Put these files on the real disk."""
    for pad, bytes_ in inhoud.items():
        Path(pad).parent.mkdir(parents=True, exist_ok=True)
        Path(pad).write_bytes(bytes_)

"""Putting bytes on disk so that a reader finds the old file or the new one, never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Iterator
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows has no locks on folders
    fcntl = None  # type: ignore[assignment]  # the rest asks whether it is there

PRIVE = 0o600
PRIVEMAP = 0o700
TIJDELIJK = ".tmp"
"""How the name of a file ends that is being written."""
_GEDULD = 5.0
"""Seconds to wait while another program writes in the same folder."""
_KAN_NIET = {errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What a disk says of something that it does not know."""
_ZONDER_KOPPELING = _KAN_NIET | {errno.EPERM, errno.EXDEV, errno.EMLINK, errno.EACCES}
"""What a disk says that cannot give one file two names: a stick, some network disks."""
_BEZET = 1.0
"""Seconds in which Windows may hold on to a file that another program is reading."""


def schrijf(pad: Path, inhoud: bytes, *, zoals: Path | None = None) -> None:
    """Replace a file as a whole; returns only when the bytes and their name are on disk.

    Who may read and write it stays as it was, or is as with the file `zoals`; a link is not followed. Raises OSError: the old
    file is then untouched, or the new one stands there and may be gone after a power failure.
    """
    tijdelijk = pad.with_name(f".{secrets.token_hex(6)}{TIJDELIJK}")
    try:
        _schrijf_nieuw(tijdelijk, inhoud, _rechten(zoals or pad))
        _vervang(tijdelijk, pad)
    except BaseException as fout:
        if isinstance(fout, OSError):
            fout.filename, fout.filename2 = str(pad), None  # who reads it knows this name
        with contextlib.suppress(OSError):
            tijdelijk.unlink()
        raise
    leg_map_vast(pad.parent)


def _vervang(van: Path, naar: Path) -> None:
    uiterlijk = time.monotonic() + _BEZET
    while True:
        try:
            os.replace(van, naar)
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > uiterlijk:
                raise
            time.sleep(0.02)


def _schrijf_nieuw(pad: Path, inhoud: bytes, rechten: os.stat_result | None) -> None:
    """Make a file that is not there yet, and see to it that its bytes are on disk."""
    beschrijving = os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), PRIVE)
    try:
        rest = memoryview(inhoud)
        while rest:
            rest = rest[os.write(beschrijving, rest) :]
        os.fsync(beschrijving)
        if rechten is not None and os.name != "nt":
            with contextlib.suppress(OSError):  # a group that one is no member of
                os.fchown(beschrijving, -1, rechten.st_gid)
            with contextlib.suppress(OSError):  # a disk on which all have the same
                os.fchmod(beschrijving, stat.S_IMODE(rechten.st_mode))
    finally:
        os.close(beschrijving)


def houd_vast(pad: Path, ook: Path) -> None:
    """Give a file a second name, under which it stays when the first is replaced; where the disk cannot, a copy. Raises OSError."""
    maak_map(ook.parent)
    try:
        os.link(pad, ook, follow_symlinks=False)
    except FileExistsError:
        return  # it was kept before
    except OSError as fout:
        if fout.errno not in _ZONDER_KOPPELING:
            raise
        schrijf(ook, pad.read_bytes(), zoals=pad)
    leg_map_vast(ook.parent)


def maak_map(folder: Path) -> None:
    """Make a folder, and those around it, for who may use the one it stands in; their names are on disk then. Raises OSError."""
    if folder.is_dir():
        return
    maak_map(folder.parent)
    try:
        folder.mkdir(PRIVEMAP)
    except FileExistsError:
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder)) from None
        return  # somebody was quicker
    if os.name != "nt":
        rechten = folder.parent.stat()
        with contextlib.suppress(OSError):  # a group that one is no member of
            os.chown(folder, -1, rechten.st_gid)
        with contextlib.suppress(OSError):  # a disk on which all have the same
            folder.chmod(stat.S_IMODE(rechten.st_mode))
    leg_map_vast(folder.parent)


def schrijf_naast(map: Path, naam: str, uitgang: str, inhoud: bytes) -> Path:
    """Write a file that people may work on; returns it. One that is there and differs is left alone: the new one gets a number."""
    map.mkdir(parents=True, exist_ok=True)
    nr, pad = 1, map / f"{naam}.{uitgang}"
    while pad.exists() and pad.read_bytes() != inhoud:
        nr += 1
        pad = map / f"{naam}-{nr}.{uitgang}"
    schrijf(pad, inhoud)
    return pad


def verplaats(van: Path, naar: Path) -> None:
    """Move a file to another folder on the same disk, in one turn; it is never in neither.

    Raises OSError; the file is then in the old place, in both, or in the new one but not for certain.
    """
    maak_map(naar.parent)
    with beurt(van.parent):  # else what somebody saves meanwhile would go, not what was moved
        try:
            os.link(van, naar, follow_symlinks=False)
        except OSError as fout:
            if fout.errno not in _ZONDER_KOPPELING:
                raise
            os.replace(van, naar)
        leg_map_vast(naar.parent)
        van.unlink(missing_ok=True)
    leg_map_vast(van.parent)


@contextlib.contextmanager
def beurt(folder: Path) -> Iterator[None]:
    """Let one program at a time compare and write in a folder; raises OSError when another one does not let go.

    The system lets go when a program dies. Where it knows no locks (Windows, some network disks) nobody waits: what was
    compared just before is then all that keeps two writers apart.
    """
    if fcntl is None:
        yield
        return
    beschrijving = os.open(folder, os.O_RDONLY)
    try:
        _wacht_op_beurt(beschrijving)
        yield
    finally:
        os.close(beschrijving)


def _wacht_op_beurt(beschrijving: int) -> None:
    assert fcntl is not None
    uiterlijk = time.monotonic() + _GEDULD
    while True:
        try:
            fcntl.flock(beschrijving, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > uiterlijk:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY)) from None
            time.sleep(0.01)
        except OSError:
            return  # no locks on this disk
        else:
            return


def _rechten(pad: Path) -> os.stat_result | None:
    """Who may read and write a file; None when it is not there, or is no file."""
    try:
        gegevens = pad.lstat()
    except FileNotFoundError:
        return None
    return gegevens if stat.S_ISREG(gegevens.st_mode) else None


def leg_map_vast(folder: Path) -> None:
    """fsync of a folder makes a rename last; Windows and some network disks cannot. Raises OSError."""
    if os.name == "nt":
        return
    beschrijving = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(beschrijving)
    except OSError as fout:
        if fout.errno not in _KAN_NIET:
            raise
    finally:
        os.close(beschrijving)

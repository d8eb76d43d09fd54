"""Putting bytes on disk so that a reader finds the old file or the new one, never half of either."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
from pathlib import Path

PRIVE = 0o600


def schrijf(pad: Path, inhoud: bytes) -> None:
    """Replace a file as a whole; returns only when the bytes and their name are on disk.

    The previous mode is kept, a link is not followed. Raises OSError; the old file is then untouched.
    """
    tijdelijk = pad.with_name(f".{secrets.token_hex(6)}.tmp")
    modus = _modus(pad)
    try:
        with os.fdopen(os.open(tijdelijk, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), PRIVE), "wb") as bestand:
            bestand.write(inhoud)
            bestand.flush()
            os.fsync(bestand.fileno())
            if modus is not None and hasattr(os, "fchmod"):
                os.fchmod(bestand.fileno(), modus)
        os.replace(tijdelijk, pad)
    except BaseException:
        with contextlib.suppress(OSError):
            tijdelijk.unlink()
        raise
    _leg_map_vast(pad.parent)


def verplaats(van: Path, naar: Path) -> None:
    """Move a file to another folder on the same disk, and fix both folders on disk."""
    naar.parent.mkdir(parents=True, exist_ok=True)
    os.replace(van, naar)
    _leg_map_vast(naar.parent)
    _leg_map_vast(van.parent)


def _modus(pad: Path) -> int | None:
    try:
        gegevens = pad.lstat()
    except FileNotFoundError:
        return None
    return stat.S_IMODE(gegevens.st_mode) if stat.S_ISREG(gegevens.st_mode) else None


def _leg_map_vast(folder: Path) -> None:
    """fsync of a folder makes a rename last; Windows cannot and need not."""
    if os.name == "nt":
        return
    beschrijving = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(beschrijving)
    finally:
        os.close(beschrijving)

"""One file on disk of which we know what it held: replaced only as long as nobody else changed it."""

from __future__ import annotations

import errno
import os
import stat
import time
from pathlib import Path

from wizard.opslag.schrijf import beurt, houd_vast, schrijf
from wizard.opslag.versies import afdruk, beschadigdpad, dun_uit, ident_van, versiepad

HOUD_ELKE = 600.0
"""Seconds after which what stood on disk is kept as a version at the next save."""


class Botsing(Exception):
    """Somebody else changed the file since we read or wrote it; it was left as it is."""


class Houvast:
    """A file and what we last saw in it: what was read, then what was written; None when we have not looked yet.

    `bewaar_eerst` says that what stands there must be kept as a version before it is replaced: what we made of it is something else.
    """

    def __init__(self, pad: Path, gezien: bytes | None = None, *, bewaar_eerst: bool = False) -> None:
        self.pad = pad
        self.gezien = gezien
        self.bewaar_eerst = bewaar_eerst
        self._gehouden = -HOUD_ELKE

    @property
    def bekend(self) -> str:
        """The hash of what we last saw; '' when we have not looked yet."""
        return "" if self.gezien is None else afdruk(self.gezien)

    def vervang(self, inhoud: bytes, *, houd_vorige: bool = False) -> None:
        """Write this in place of what we know; returns only when it is on disk.

        What stood there is kept as a version: the first time, then once in `HOUD_ELKE` seconds, and when `houd_vorige`.
        A file that is gone is made again. Raises Botsing and OSError; the file is then untouched, or holds this but not for certain.
        """
        with beurt(self.pad.parent):
            oud = _inhoud(self.pad)
            if oud is not None and self.gezien is not None and oud != self.gezien:
                raise Botsing
            eerst = self.bewaar_eerst
            moet = houd_vorige or eerst
            gehouden = oud is not None and (moet or self._is_tijd()) and self._houd_vorige(oud, moet=moet)
            try:
                schrijf(self.pad, inhoud)
            except OSError:
                if self._staat_er(inhoud):
                    self.gezien = inhoud  # else we would clash with ourselves
                raise
            self.gezien = inhoud
            if eerst:  # else it was asked while we were writing, of the next time
                self.bewaar_eerst = False
        if gehouden:
            self._gehouden = time.monotonic()

    def _staat_er(self, inhoud: bytes) -> bool:
        try:
            return _inhoud(self.pad) == inhoud
        except OSError:
            return False

    def _houd_vorige(self, oud: bytes, *, moet: bool) -> bool:
        """Keep what stands on disk as a version; saving goes before it, unless it must."""
        versie = versiepad(self.pad, oud) or (beschadigdpad(self.pad, ident_van(self.pad), oud) if moet else None)
        if versie is None:
            return False
        try:
            houd_vast(self.pad, versie)
        except OSError:
            if moet:
                raise
            return False
        dun_uit(versie.parent, behoud=versie)
        return True

    def _is_tijd(self) -> bool:
        return time.monotonic() - self._gehouden >= HOUD_ELKE


def _inhoud(pad: Path) -> bytes | None:
    try:
        if not stat.S_ISREG(pad.stat().st_mode):  # a pipe in its place would let us wait for ever
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(pad))
        return pad.read_bytes()
    except FileNotFoundError:
        return None

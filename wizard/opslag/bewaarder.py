"""Saving in the background: what is offered last is written, and is only called saved when it is on disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wizard.opslag.schrijf import schrijf
from wizard.opslag.storing import reden

Bericht = Callable[["Uitslag"], None]


@dataclass(frozen=True)
class Uitslag:
    """How a save ended: when, or why it did not."""

    om: datetime
    fout: str = ""


class Bewaarder:
    """Writes one file on a thread of its own; only the newest content waits. `bericht` is called on that thread."""

    def __init__(self, pad: Path, bericht: Bericht) -> None:
        self.pad = pad
        self._bericht = bericht
        self._wachtend: bytes | None = None
        self._mislukt: bytes | None = None
        self._bezig = False
        self._slot = threading.Condition()
        self._dicht = False
        self._draad = threading.Thread(target=self._werk, name="bewaarder", daemon=True)
        self._draad.start()

    def bewaar(self, inhoud: bytes) -> None:
        """Write this as soon as possible; what still waited is replaced by it."""
        with self._slot:
            self._wachtend = inhoud
            self._slot.notify_all()

    def wacht(self, seconden: float = 10.0) -> bool:
        """Wait until nothing waits any more; False when that takes too long or the last write failed."""
        with self._slot:
            stil = self._slot.wait_for(lambda: self._wachtend is None and not self._bezig, seconden)
            return stil and self._mislukt is None

    def leg_vast(self) -> bool:
        """Write what waits, and once more what failed; False when it is not on disk then."""
        with self._slot:
            if self._wachtend is None and self._mislukt is not None:
                self._wachtend, self._mislukt = self._mislukt, None
                self._slot.notify_all()
        return self.wacht()

    def sluit(self) -> bool:
        """Write what waits and stop; False when it is not on disk."""
        klaar = self.leg_vast()
        with self._slot:
            self._dicht = True
            self._slot.notify_all()
        return klaar

    def _werk(self) -> None:
        while True:
            with self._slot:
                self._slot.wait_for(lambda: self._wachtend is not None or self._dicht)
                if self._wachtend is None:
                    return
                inhoud, self._wachtend, self._bezig = self._wachtend, None, True
            try:
                schrijf(self.pad, inhoud)
                uitslag = Uitslag(datetime.now())
            except OSError as fout:
                uitslag = Uitslag(datetime.now(), reden(fout))
            with self._slot:
                self._bezig = False
                self._mislukt = inhoud if uitslag.fout and self._wachtend is None else None
                self._slot.notify_all()
            self._bericht(uitslag)

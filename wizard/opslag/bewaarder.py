"""Saving in the background: what is offered last is written, and is only called saved when it is on disk."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wizard.opslag.houvast import Botsing, Houvast
from wizard.opslag.schrijf import houd_vast, maak_map, schrijf
from wizard.opslag.storing import noteer, reden
from wizard.opslag.versies import botsingspad, versiepad

Bericht = Callable[["Uitslag"], None]
_GEDULD = 10.0
"""Seconds to wait for the disk."""


@dataclass(frozen=True)
class Uitslag:
    """How a save ended: when, or why it did not; `botst` when somebody else changed the file."""

    om: datetime
    fout: str = ""
    botst: bool = False

    @property
    def gelukt(self) -> bool:
        """Whether it is on disk, in the dossier itself."""
        return not self.fout and not self.botst

    @property
    def zin(self) -> str:
        """Why it is not, and where the answers are then; '' when it is."""
        if self.botst:
            bij = f"Uw wijzigingen konden niet apart worden gezet: {self.fout}." if self.fout else "Uw wijzigingen staan apart."
            return f"NIET opgeslagen: iemand anders heeft dit dossier intussen gewijzigd. {bij}"
        return f"NIET opgeslagen: {self.fout}. Uw antwoorden staan nog in het geheugen." if self.fout else ""


class Bewaarder:
    """Writes one file on a thread of its own; only the newest content waits. `bericht` is called on that thread."""

    def __init__(self, houvast: Houvast, ident: str, bericht: Bericht) -> None:
        self.houvast = houvast
        self.opzij: Path | None = None
        """Where our changes wait after a conflict."""
        self._opzij_in = 0
        """The turn in which that was."""
        self._ident = ident
        self._bericht = bericht
        self._beurt = 0
        """Rises when it goes on in another file: how an earlier write ended then means nothing any more."""
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

    def wacht(self, seconden: float | None = None) -> bool:
        """Wait until nothing waits any more; False when that takes too long or the last write failed."""
        with self._slot:
            stil = self._slot.wait_for(lambda: self.stil, _GEDULD if seconden is None else seconden)
            return stil and self._mislukt is None

    @property
    def stil(self) -> bool:
        """Whether nothing waits or is being written."""
        return self._wachtend is None and not self._bezig

    def leg_vast(self) -> bool:
        """Write what waits, and once more what failed; False when it is not on disk then."""
        if self.wacht():
            return True
        with self._slot:
            if not self.stil:
                return False  # the disk takes too long
            self._wachtend, self._mislukt = self._mislukt, None
            self._slot.notify_all()
        return self.wacht()

    def verder(self, houvast: Houvast) -> None:
        """Go on in another file, or against what somebody else wrote; what could not be saved is offered anew by the caller."""
        with self._slot:
            self._slot.wait_for(lambda: not self._bezig, _GEDULD)
            self._beurt += 1
            self.houvast, self._wachtend, self._mislukt = houvast, None, None

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
                inhoud, self._wachtend, self._mislukt, self._bezig = self._wachtend, None, None, True
                houvast, beurt = self.houvast, self._beurt
            uitslag = self._schrijf(inhoud, houvast)
            if beurt == self._beurt:
                self._meld(uitslag)  # first: who waits may want to know why
            with self._slot:
                self._bezig = False
                if beurt == self._beurt and not uitslag.gelukt and self._wachtend is None:
                    self._mislukt = inhoud
                self._slot.notify_all()

    def _meld(self, uitslag: Uitslag) -> None:
        try:
            self._bericht(uitslag)
        except Exception as fout:  # this thread may not end: the next change is written again
            noteer(fout, self.houvast.pad.parent)

    def _schrijf(self, inhoud: bytes, houvast: Houvast) -> Uitslag:
        try:
            houvast.vervang(inhoud)
            self._maak_versie_van_opzij()
            return Uitslag(datetime.now())
        except Botsing:
            return Uitslag(datetime.now(), self._leg_opzij(inhoud, houvast.pad), botst=True)
        except OSError as fout:
            return Uitslag(datetime.now(), reden(fout))
        except Exception as fout:
            noteer(fout, houvast.pad.parent)
            return Uitslag(datetime.now(), "er ging iets mis in het programma")

    def _leg_opzij(self, inhoud: bytes, dossier: Path) -> str:
        """Put what cannot go into the dossier beside it, so that it is safe until somebody chose; says why when that fails."""
        pad = botsingspad(dossier, self._ident, inhoud)
        try:
            maak_map(pad.parent)
            schrijf(pad, inhoud, zoals=dossier)
        except OSError as fout:
            return reden(fout)
        if self.opzij is not None and pad != self.opzij:
            if self._opzij_in == self._beurt:
                with contextlib.suppress(OSError):
                    self.opzij.unlink()  # what is put aside now goes on from it
            else:
                self._maak_versie_van_opzij()
        self.opzij, self._opzij_in = pad, self._beurt
        return ""

    def _maak_versie_van_opzij(self) -> None:
        """What was put aside is an ordinary version from now on: the user may have chosen the other's answers."""
        if self.opzij is not None:
            with contextlib.suppress(OSError):
                if (versie := versiepad(self.houvast.pad, self.opzij.read_bytes())) is not None:
                    houd_vast(self.opzij, versie)
                self.opzij.unlink()
            self.opzij = None

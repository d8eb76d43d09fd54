"""One dossier that is open: the answer store, its file, and the saver that keeps them equal."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, Onderzoek, controleer
from wizard.dossier import Dossier, Pad, nieuw_id, sleutel
from wizard.opslag.bestand import als_bytes, bewaar, ruim_halve_op, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.opslag.houvast import Botsing, Houvast
from wizard.opslag.lezen import Nieuwer, bekijk, lees_met_houvast, uit_bytes
from wizard.opslag.map import bestandsnaam
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.slot import Gebruiker, Slot, wie_heeft
from wizard.samenvoegen import verschillen
from wizard.vragenlijst import waar_men_was
from wizard.woorden import moment

if TYPE_CHECKING:
    from wizard.word.alinea import Proefdruk

Melder = Callable[[str, bool], None]
Gezegd = TypeVar("Gezegd")
NIET_OPGESLAGEN = "NIET opgeslagen"
ALLEEN_LEZEN = "alleen lezen"
_ADEM = 0.5
"""Seconds between two saves while one is typing: what is typed is safe well within two seconds, and a large dossier stays quick."""


class Sessie:
    """An open dossier. `melder` is told, from another thread, how each save ended.

    With `alleen_lezen`, the reason why, nothing is ever written: one may look, and even try things.
    """

    def __init__(self, bestand: Path, melder: Melder, *, alleen_lezen: str = "", slot: Slot | None = None) -> None:
        self.bestand = bestand
        self.alleen_lezen = alleen_lezen
        self.dossier, houvast = _om_te_zien(bestand) if alleen_lezen else lees_met_houvast(bestand)
        self.dossier.volgt_op = houvast.bekend
        self.bewerking = Bewerking(self.dossier)
        self.stand = self._eerste_stand()
        """How the last save ended, short enough for the head of a narrow screen."""
        self.uitslag: Uitslag | None = None
        """How the last save ended, None as long as there was none."""
        self.gemeld = False
        """Whether the user was asked what to do about a save that failed."""
        self.proefdrukken: tuple[int, tuple[Proefdruk, ...]] | None = None
        """The documents as they would be printed, with the version of the answers that they hold."""
        self._slot = slot
        self.overname: Gebruiker | None = None
        """Who took the dossier over, until the user is told."""
        self._overgenomen = False
        self._aangeboden = (self.bewerking.versie, self.dossier.plek)
        self._anders = False
        self._klok: asyncio.TimerHandle | None = None
        self._laatst = -_ADEM
        self._bevindingen: tuple[int, list[Bevinding]] | None = None
        self._melder = melder
        self._bewaarder = Bewaarder(houvast, self.dossier.id, self._bericht)
        if not alleen_lezen:
            with contextlib.suppress(OSError):
                ruim_halve_op(bestand, self.dossier.id)

    def _eerste_stand(self) -> str:
        if self.alleen_lezen:
            return f"{ALLEEN_LEZEN}: {self.alleen_lezen}"
        return f"opgeslagen {moment(self.dossier.gewijzigd).replace('vandaag', 'om')}" if self.dossier.gewijzigd else ""

    # saving

    def bewaar(self, *, gewijzigd: bool = True, rustig: bool = False) -> None:
        """Offer the dossier to the saver; `gewijzigd` is untrue when only the user moved. Nothing new is not written.

        `rustig` while one is typing: what follows soon goes along with it.
        """
        if self.alleen_lezen or self._is_aangeboden:
            return
        self._anders |= gewijzigd
        wacht = self._laatst + _ADEM - monotonic()
        if not rustig or wacht <= 0:
            self._bied_aan()
        elif self._klok is None:
            self._klok = asyncio.get_running_loop().call_later(wacht, self._bied_aan)

    def schrijf_mee(self, pad: Pad, leg_vast: Callable[[Gezegd], None]) -> Callable[[Gezegd | None], None]:
        """For a dialog about this place: keeps what it is given at every change, as one step for undo; None takes it back."""
        beurt = nieuw_id()

        def schrijf(gezegd: Gezegd | None) -> None:
            if gezegd is None:
                self.bewerking.neem_terug(beurt)
            else:
                with self.bewerking.in_een_stap(pad, beurt=beurt):
                    leg_vast(gezegd)
            self.bewaar(rustig=True)

        return schrijf

    def _bied_aan(self) -> None:
        if self._klok is not None:
            self._klok.cancel()
            self._klok = None
        if self._is_aangeboden:
            return
        stand = (self.bewerking.versie, self.dossier.plek)
        try:
            werk_kop_bij(self.dossier, gewijzigd=self._anders)
            self._bewaarder.bewaar(als_bytes(self.dossier))
            self._aangeboden, self._anders, self._laatst = stand, False, monotonic()
        except (Onleesbaar, ValueError):
            self.stand = NIET_OPGESLAGEN
            self._melder("NIET opgeslagen: maak de laatste wijziging ongedaan (F8).", False)

    @property
    def _is_aangeboden(self) -> bool:
        return self._aangeboden == (self.bewerking.versie, self.dossier.plek)

    def leg_vast(self) -> bool:
        """Offer what is new and wait until it is on disk; False when it is not, as with changes in what one only reads."""
        if self.alleen_lezen:
            return not self.gewijzigd
        self._bied_aan()
        return self._bewaarder.leg_vast() and self._is_aangeboden

    async def leg_vast_rustig(self) -> bool:
        """The same, giving way to the screen while the disk works."""
        if self.alleen_lezen:
            return not self.gewijzigd
        self._bied_aan()
        return await asyncio.to_thread(self._bewaarder.leg_vast) and self._is_aangeboden

    def sluit(self) -> bool:
        """Write what waits, stop saving and let go of the dossier; False when it is not on disk."""
        if not self.alleen_lezen:
            self._bied_aan()
        klaar = self._bewaarder.sluit()
        self.laat_los()
        return klaar and (self._is_aangeboden or (bool(self.alleen_lezen) and not self.gewijzigd))

    def laat_los(self) -> None:
        """Others may open the dossier."""
        if self._slot is not None:
            self._slot.geef_terug()

    @property
    def gewijzigd(self) -> bool:
        """Whether answers changed since the dossier was opened."""
        return self.bewerking.versie > 0

    @property
    def fout(self) -> str:
        """Why the last save failed, '' when it did not, or when somebody else changed the file."""
        return self.uitslag.fout if self.uitslag and not self.uitslag.botst else ""

    @property
    def botst(self) -> bool:
        """Whether somebody else changed the file since; what we have is put aside."""
        return self.uitslag is not None and self.uitslag.botst

    @property
    def staat_apart(self) -> bool:
        """Whether our changes are safe beside the file that somebody else changed."""
        return self.uitslag is not None and self.uitslag.botst and not self.uitslag.fout

    # another place

    def verhuis(self, folder: Path) -> None:
        """Write the dossier in another folder and go on there. Raises OSError, Onleesbaar and Botsing; then nothing changed."""
        pad = folder / bestandsnaam(self.dossier.naam, self.dossier.id)
        werk_kop_bij(self.dossier)
        inhoud = als_bytes(self.dossier)
        folder.mkdir(parents=True, exist_ok=True)
        houvast = Houvast(pad, b"")  # a file that is there already is not ours to replace
        houvast.vervang(inhoud)
        self._bewaarder.verder(houvast)
        self.bestand, self._aangeboden = pad, (self.bewerking.versie, self.dossier.plek)
        if self._slot is not None:
            self._slot.geef_terug()
            self._slot = Slot(pad)
            self._slot.neem()
        self._bericht(Uitslag(datetime.now()))

    def bewaar_kopie(self, *mappen: Path) -> Path:
        """Write a copy with an id and a name of its own in the first of these folders that takes it. Raises OSError."""
        kopie = self.dossier.model_copy(deep=True, update={"id": nieuw_id(), "naam": f"{self.dossier.naam} (kopie)"})
        setattr(kopie.antwoorden, "dossier_naam", kopie.naam)
        for folder in mappen[:-1]:
            with contextlib.suppress(OSError):
                return _schrijf_in(folder, kopie)
        return _schrijf_in(mappen[-1], kopie)

    def red(self, *mappen: Path) -> Path | None:
        """At a sudden end: see to it that the answers are on disk, if need be as a copy in one of these folders; returns where."""
        if self.leg_vast():
            return self.bestand
        if self.staat_apart:
            return self._bewaarder.opzij
        try:
            return self.bewaar_kopie(*mappen)
        except (OSError, Onleesbaar, ValueError):
            return None

    # what somebody else made of it

    @property
    def _gezien(self) -> bytes:
        """What we last saw in the file."""
        return self._bewaarder.houvast.gezien or b""

    @property
    def basis(self) -> Dossier | None:
        """The dossier as we last saw it on disk; None when that can no longer be told."""
        try:
            return uit_bytes(self._gezien, self.bestand)
        except Onleesbaar:
            return None

    def neem_over(self, samen: Dossier, hun: bytes | None = None) -> set[Pad]:
        """Go on with this dossier in place of ours, in the same object; returns the places that changed.

        `hun` is what somebody else wrote in our file, when that is in it. What stands there is kept as a version, and the next save
        replaces it.
        """
        anders = {verschil.pad for verschil in verschillen(self.dossier, samen)}
        if hun is not None:
            self.dossier.revisie = max(self.dossier.revisie, uit_bytes(hun, self.bestand).revisie)
            houvast = Houvast(self.bestand, hun)
            self.dossier.volgt_op = houvast.bekend
            self._bewaarder.verder(houvast)
        self._bewaarder.houvast.bewaar_eerst = True
        self.bewerking.vervang(samen)
        self.bewaar()
        return anders

    def zet_terug(self, toen: Dossier) -> None:
        """Make the dossier what it was in this version; what it is now is kept as a version first.

        Raises Botsing when somebody else changed it, and OSError when what it is now is not on disk.
        """
        if not self.leg_vast():
            raise Botsing if self.botst else OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        self.neem_over(toen)

    @property
    def ander(self) -> Gebruiker | None:
        """Who else says to have this dossier open now."""
        return wie_heeft(self._slot.pad) if self._slot is not None and not self._slot.van_ons else None

    # what the rules find

    def bevindingen(self) -> list[Bevinding]:
        """What the rules find now."""
        if self._bevindingen is None or self._bevindingen[0] != self.bewerking.versie:
            self._bevindingen = (self.bewerking.versie, controleer(self.dossier))
        return self._bevindingen[1]

    async def zoek_bevindingen(self) -> list[Bevinding] | None:
        """The same, giving way to the screen between the rules; None when the dossier changed meanwhile."""
        versie = self.bewerking.versie
        if self._bevindingen is None or self._bevindingen[0] != versie:
            onderzoek = Onderzoek(self.dossier)
            for _ in onderzoek.regel_voor_regel():
                await asyncio.sleep(0)
                if self.bewerking.versie != versie:
                    return None
            self._bevindingen = (versie, onderzoek.uitslag())
        return self._bevindingen[1]

    # where one is

    def ben_bij(self, pad: Pad) -> None:
        """Remember the question where the user is, for the next time."""
        self.dossier.plek = sleutel(pad)

    @property
    def plek(self) -> Pad | None:
        """The question where the user was, None when there is none (any more)."""
        return waar_men_was(self.dossier)

    def _bericht(self, uitslag: Uitslag) -> None:
        """Called by the saver, on its own thread."""
        self.uitslag = uitslag
        if not self._overgenomen and (ander := self.ander) is not None:  # told once; saving goes on, and what clashes is told then
            self._overgenomen, self.overname = True, ander
        if uitslag.botst:
            self.stand = f"{NIET_OPGESLAGEN} (Ctrl+S): iemand anders wijzigde dit"
            bij = f" Zij konden niet apart worden gezet: {uitslag.fout}." if uitslag.fout else " Uw wijzigingen staan apart."
            self._melder(f"NIET opgeslagen: iemand anders heeft dit dossier intussen gewijzigd.{bij}", False)
        elif uitslag.fout:
            self.stand = f"{NIET_OPGESLAGEN} (Ctrl+S): {uitslag.fout}"
            self._melder(f"NIET opgeslagen: {uitslag.fout}. Uw antwoorden staan nog in het geheugen.", False)
        else:
            self.stand = f"opgeslagen om {uitslag.om:%H:%M}"
            self._melder(self.stand, True)


def _schrijf_in(folder: Path, dossier: Dossier) -> Path:
    pad = folder / bestandsnaam(dossier.naam, dossier.id)
    bewaar(dossier, pad)
    return pad


def _om_te_zien(bestand: Path) -> tuple[Dossier, Houvast]:
    """The dossier to look at; of a newer program what this one understands."""
    try:
        return lees_met_houvast(bestand)
    except Nieuwer:
        return bekijk(bestand), Houvast(bestand)

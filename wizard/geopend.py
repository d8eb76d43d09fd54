"""One dossier that is open: the answer store, its file, and the saver that keeps them equal; screens and line mode add the words."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, controleer
from wizard.dossier import Dossier, Pad, nieuw_id, sleutel
from wizard.opslag.bestand import als_bytes, bewaar, ruim_halve_op, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.opslag.houvast import Houvast
from wizard.opslag.lezen import Nieuwer, bekijk, lees_met_houvast, uit_bytes
from wizard.opslag.map import bestandsnaam
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.slot import Gebruiker, Slot, wie_heeft
from wizard.samenvoegen import verschillen


class Geopend:
    """An open dossier. With `alleen_lezen`, the reason why, nothing is ever written: one may look, and even try things.

    Opening raises Onleesbaar and OSError.
    """

    def __init__(self, bestand: Path, *, alleen_lezen: str = "", slot: Slot | None = None) -> None:
        self.bestand = bestand
        self.alleen_lezen = alleen_lezen
        self.dossier, houvast = _om_te_zien(bestand) if alleen_lezen else lees_met_houvast(bestand)
        self.dossier.volgt_op = houvast.bekend
        self.bewerking = Bewerking(self.dossier)
        self.uitslag: Uitslag | None = None
        """How the last save ended, None as long as there was none."""
        self._slot = slot
        self._overgenomen = False
        self._aangeboden = self._stand
        self._anders = False
        self._bevindingen: tuple[int, list[Bevinding]] | None = None
        self._bewaarder = Bewaarder(houvast, self.dossier.id, self._bericht)
        if not alleen_lezen:
            with contextlib.suppress(OSError):
                ruim_halve_op(bestand, self.dossier.id)

    # saving

    def bied_aan(self) -> None:
        """Offer what is new to the saver. Raises Onleesbaar and ValueError for what cannot be written."""
        if self.alleen_lezen or self.is_aangeboden:
            return
        stand = self._stand
        werk_kop_bij(self.dossier, gewijzigd=self._anders)
        self._bewaarder.bewaar(als_bytes(self.dossier))
        self._aangeboden, self._anders = stand, False

    @property
    def is_aangeboden(self) -> bool:
        """Whether the saver has all there is."""
        return self._aangeboden == self._stand

    @property
    def _stand(self) -> tuple[int, str]:
        return self.bewerking.versie, self.dossier.plek

    def leg_vast(self) -> bool:
        """Offer what is new and wait until it is on disk; False when it is not, as with changes in what one only reads."""
        if self.alleen_lezen:
            return not self.gewijzigd
        self.bied_aan()
        return self._bewaarder.leg_vast() and self.is_aangeboden

    def sluit(self) -> bool:
        """Write what waits, stop saving and let go of the dossier; False when it is not on disk."""
        with contextlib.suppress(Onleesbaar, ValueError):
            self.bied_aan()
        klaar = self._bewaarder.sluit()
        self.laat_los()
        return not self.gewijzigd if self.alleen_lezen else klaar and self.is_aangeboden

    def laat_los(self) -> None:
        """Others may open the dossier."""
        if self._slot is not None:
            self._slot.geef_terug()

    def _bericht(self, uitslag: Uitslag) -> None:
        """Called by the saver, on its own thread."""
        self.uitslag = uitslag

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

    @property
    def alles_apart(self) -> bool:
        """Whether that holds for all there is now, not for what there was a moment ago."""
        return self.staat_apart and self.is_aangeboden and self._bewaarder.stil

    # another place

    def verhuis(self, folder: Path) -> None:
        """Write the dossier in another folder and go on there. Raises OSError, Onleesbaar, ValueError and Botsing; then it stays here."""
        pad = folder / bestandsnaam(self.dossier.naam, self.dossier.id)
        werk_kop_bij(self.dossier)
        inhoud = als_bytes(self.dossier)
        folder.mkdir(parents=True, exist_ok=True)
        houvast = Houvast(pad, b"")  # a file that is there already is not ours to replace
        houvast.vervang(inhoud)
        self._bewaarder.verder(houvast)
        self.bestand, self._aangeboden = pad, self._stand
        if self._slot is not None:
            self._slot.geef_terug()
            self._slot = Slot(pad)
            self._slot.neem()
        self._bericht(Uitslag(datetime.now()))

    def bewaar_kopie(self, *mappen: Path) -> Path:
        """Write a copy with an id and a name of its own in the first of these folders that takes it.

        Raises OSError, and Onleesbaar or ValueError when it cannot be written anywhere.
        """
        kopie = self.dossier.model_copy(deep=True, update={"id": nieuw_id(), "naam": f"{self.dossier.naam} (kopie)"})
        setattr(kopie.antwoorden, "dossier_naam", kopie.naam)
        for folder in mappen[:-1]:
            with contextlib.suppress(OSError):
                return _schrijf_in(folder, kopie)
        return _schrijf_in(mappen[-1], kopie)

    def red(self, *mappen: Path) -> Path | None:
        """At the end: see to it that the answers are on disk, if need be as a copy in one of these folders; returns where."""
        try:
            if self.leg_vast():
                return self.bestand
            if self.alles_apart:
                return self._bewaarder.opzij
            return self.bewaar_kopie(*mappen)
        except (OSError, Onleesbaar, ValueError):
            return None

    # what somebody else made of it

    @property
    def ander(self) -> Gebruiker | None:
        """Who else says to have this dossier open now."""
        return wie_heeft(self._slot.pad) if self._slot is not None and not self._slot.van_ons else None

    def wie_nam_over(self) -> Gebruiker | None:
        """Who took the dossier over, once: saving goes on, and what clashes is told then."""
        if self._overgenomen or (ander := self.ander) is None:
            return None
        self._overgenomen = True
        return ander

    @property
    def basis(self) -> Dossier | None:
        """The dossier as we last saw it on disk; None when that can no longer be told."""
        try:
            return uit_bytes(self._bewaarder.houvast.gezien or b"", self.bestand)
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
        self._anders = True
        return anders

    # the answers

    def bevindingen(self) -> list[Bevinding]:
        """What the rules find now."""
        if self._bevindingen is None or self._bevindingen[0] != self.bewerking.versie:
            self._bevindingen = (self.bewerking.versie, controleer(self.dossier))
        return self._bevindingen[1]

    def ben_bij(self, pad: Pad) -> None:
        """Remember the question where the user is, for the next time."""
        self.dossier.plek = sleutel(pad)


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

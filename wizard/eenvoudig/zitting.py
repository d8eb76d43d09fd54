"""One dossier that is open in line mode: the answer store, its file, and the conversation about it."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Callable
from pathlib import Path

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, controleer
from wizard.dossier import Dossier, Pad, sleutel
from wizard.eenvoudig.bezet import wie_heeft_het_open
from wizard.eenvoudig.gesprek import Gesprek, Opdracht
from wizard.opslag.bestand import als_bytes, ruim_halve_op, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.opslag.houvast import Houvast
from wizard.opslag.lezen import lees_met_houvast, uit_bytes
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.slot import Slot, wie_heeft
from wizard.samenvoegen import verschillen
from wizard.vragenlijst import Plek, plek_van

Weg = Callable[["Zitting", str], None]
"""What a command that works everywhere does; the text is what stood behind the command."""


class Zitting:
    """An open dossier and who talks about it. `wegen` are the commands that work everywhere; `alles` asks what can wait too."""

    def __init__(self, pad: Path, gesprek: Gesprek, wegen: dict[str, Weg], slot: Slot) -> None:
        self.pad = pad
        self.gesprek = gesprek
        self.wegen = wegen
        self.alles = False
        self.dossier, houvast = lees_met_houvast(pad)
        self.dossier.volgt_op = houvast.bekend
        with contextlib.suppress(OSError):
            ruim_halve_op(pad, self.dossier.id)
        self.bewerking = Bewerking(self.dossier)
        self._bewaard = (self.bewerking.versie, self.dossier.plek)
        self._bevindingen: tuple[int, list[Bevinding]] | None = None
        self._uitslag: Uitslag | None = None
        self._slot = slot
        self._overgenomen = False
        self._bewaarder = Bewaarder(houvast, self.dossier.id, self._bericht)

    def plek(self, pad: Pad) -> Plek:
        """The question at a place as it is now; raises KeyError when its record is gone."""
        return plek_van(self.dossier, pad)

    def bevindingen(self, pad: Pad | None = None) -> list[Bevinding]:
        """What the rules find now; with `pad` what they say of the answer there. Open questions say so themselves."""
        if self._bevindingen is None or self._bevindingen[0] != self.bewerking.versie:
            self._bevindingen = (self.bewerking.versie, controleer(self.dossier))
        gevonden = self._bevindingen[1]
        return gevonden if pad is None else [b for b in gevonden if b.pad == pad and b.volgt and not b.is_open_vraag]

    def bewaar(self, *, gewijzigd: bool = True) -> bool:
        """Write what is new and wait until it is on disk; when it is not, say so. `gewijzigd` is untrue when one only moved."""
        stand = (self.bewerking.versie, self.dossier.plek)
        if stand == self._bewaard:
            return True
        try:
            werk_kop_bij(self.dossier, gewijzigd=gewijzigd)
            self._bewaarder.bewaar(als_bytes(self.dossier))
        except (Onleesbaar, ValueError):
            self.gesprek.zeg("NIET opgeslagen: dit antwoord kan niet worden bewaard. Neem het terug met /ongedaan.")
            return False
        gelukt = self._bewaarder.wacht()
        if gelukt:
            self._bewaard = stand
        else:
            self.gesprek.zeg(self._waarom_niet())
        self._meld_overname()
        return gelukt

    def _waarom_niet(self) -> str:
        uitslag = self._uitslag
        if uitslag is None or uitslag.gelukt:
            return "NIET opgeslagen: het schrijven duurt te lang. Uw antwoorden staan nog in het geheugen."
        if uitslag.botst:
            bij = f"Zij konden niet apart worden gezet: {uitslag.fout}." if uitslag.fout else "Uw wijzigingen staan apart."
            return f"NIET opgeslagen: iemand anders heeft dit dossier intussen gewijzigd. {bij} /samen voegt ze samen."
        return f"NIET opgeslagen: {uitslag.fout}. Uw antwoorden staan nog in het geheugen."

    def _meld_overname(self) -> None:
        """Say it once when somebody else took the dossier over; saving goes on, and what clashes is told then."""
        if not self._overgenomen and not self._slot.van_ons and (ander := wie_heeft(self._slot.pad)) is not None:
            self._overgenomen = True
            self.gesprek.zeg(f"Let op: {wie_heeft_het_open(ander)} Spreek af wie verdergaat.")

    # what somebody else made of it

    @property
    def botst(self) -> bool:
        """Whether somebody else changed the file since; what we have is put aside."""
        return self._uitslag is not None and self._uitslag.botst

    @property
    def basis(self) -> Dossier | None:
        """The dossier as we last saw it on disk; None when that can no longer be told."""
        try:
            return uit_bytes(self._bewaarder.houvast.gezien or b"", self.pad)
        except Onleesbaar:
            return None

    def neem_over(self, samen: Dossier, hun: bytes) -> int:
        """Go on with this dossier, in which is what somebody else wrote (`hun`); returns how many places changed."""
        anders = verschillen(self.dossier, samen)
        houvast = Houvast(self.pad, hun, bewaar_eerst=True)
        self.dossier.revisie = max(self.dossier.revisie, uit_bytes(hun, self.pad).revisie)
        self.dossier.volgt_op = houvast.bekend
        self._bewaarder.verder(houvast)
        self.bewerking.vervang(samen)
        return len(anders)

    @property
    def waar_het_staat(self) -> str:
        """Where the answers are that could not be saved in the dossier."""
        if (opzij := self._bewaarder.opzij) is None:
            return f"Zij is ook nergens anders bewaard. Het dossier tot dan toe staat in {self.pad}"
        return f"Zij staat apart. Zo voegt u beide samen: samenwerkwijzer voegsamen {shlex.quote(str(self.pad))} {shlex.quote(str(opzij))}"

    def sluit(self) -> bool:
        """Write what waits and stop saving; False when it is not on disk."""
        return self.bewaar(gewijzigd=False) & self._bewaarder.sluit()

    def _bericht(self, uitslag: Uitslag) -> None:
        self._uitslag = uitslag

    def ben_bij(self, pad: Pad) -> None:
        """Remember the question where the user is, for the next time."""
        self.dossier.plek = sleutel(pad)

    def doe(self, opdracht: Opdracht) -> None:
        """A command that works everywhere; of any other say that it does nothing here."""
        if weg := self.wegen.get(opdracht.naam):
            weg(self, opdracht.bij)
        else:
            self.gesprek.zeg(f"/{opdracht.naam} doet hier niets. /opdrachten vertelt wanneer het wel kan.")

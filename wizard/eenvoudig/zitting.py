"""The open dossier as line mode knows it: each answer is saved before the next question, and how that ended is said."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

from wizard.controles import Bevinding
from wizard.dossier import Pad
from wizard.eenvoudig.bezet import wie_heeft_het_open
from wizard.eenvoudig.gesprek import Gesprek, Opdracht
from wizard.geopend import Geopend
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.slot import Slot
from wizard.vragenlijst import Plek, plek_van

Weg = Callable[["Zitting", str], None]
"""What a command that works everywhere does; the text is what stood behind the command."""


class Zitting(Geopend):
    """An open dossier and who talks about it. `wegen` are the commands that work everywhere; `alles` asks what can wait too."""

    def __init__(self, bestand: Path, gesprek: Gesprek, wegen: dict[str, Weg], slot: Slot | None, alleen_lezen: str = "") -> None:
        super().__init__(bestand, alleen_lezen=alleen_lezen, slot=slot)
        self.gesprek = gesprek
        self.wegen = wegen
        self.alles = False

    def plek(self, pad: Pad) -> Plek:
        """The question at a place as it is now; raises KeyError when its record is gone."""
        return plek_van(self.dossier, pad)

    def bevindingen(self, pad: Pad | None = None) -> list[Bevinding]:
        """What the rules find now; with `pad` what they say of the answer there. Open questions say so themselves."""
        gevonden = super().bevindingen()
        return gevonden if pad is None else [b for b in gevonden if b.pad == pad and b.volgt and not b.is_open_vraag]

    def bewaar(self, *, gewijzigd: bool = True) -> bool:
        """Write what is new and wait until it is on disk; when it is not, say so. `gewijzigd` is untrue when one only moved."""
        self._anders |= gewijzigd
        try:
            gelukt = self.leg_vast()
        except (Onleesbaar, ValueError):
            self.gesprek.zeg("NIET opgeslagen: dit antwoord kan niet worden bewaard. Neem het terug met /ongedaan.")
            return False
        if not gelukt:
            self.gesprek.zeg(self._waarom_niet())
        if (ander := self.wie_nam_over()) is not None:
            self.gesprek.zeg(f"Let op: {wie_heeft_het_open(ander)} Spreek af wie verdergaat.")
        return gelukt

    def _waarom_niet(self) -> str:
        uitslag = self.uitslag
        if self.alleen_lezen:
            return f"NIET opgeslagen: u leest dit dossier alleen ({self.alleen_lezen})."
        if uitslag is None or uitslag.gelukt:
            return "NIET opgeslagen: het schrijven duurt te lang. Uw antwoorden staan nog in het geheugen."
        return f"{uitslag.zin} /samen voegt ze samen." if uitslag.botst else uitslag.zin

    def rond_af(self) -> str:
        """Write what waits and stop saving; '' when it is in the dossier, else where it is then."""
        if self.alleen_lezen:
            self.sluit()
            return ""
        waar = self.red(self.bestand.parent, Path.home())
        self.sluit()
        if waar == self.bestand:
            return ""
        if waar is None:
            return f"Zij is ook nergens anders bewaard. Het dossier tot dan toe staat in {self.bestand}"
        if waar != self._bewaarder.opzij:
            return f"Al uw antwoorden staan in een kopie: {waar}"
        return (
            f"Zij staat apart. Zo voegt u beide samen: samenwerkwijzer voegsamen {shlex.quote(str(self.bestand))} {shlex.quote(str(waar))}"
        )

    def doe(self, opdracht: Opdracht) -> None:
        """A command that works everywhere; of any other say that it does nothing here."""
        if weg := self.wegen.get(opdracht.naam):
            weg(self, opdracht.bij)
        else:
            self.gesprek.zeg(f"/{opdracht.naam} doet hier niets. /opdrachten vertelt wanneer het wel kan.")

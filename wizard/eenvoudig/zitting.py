"""One dossier that is open in line mode: the answer store, its file, and the conversation about it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, controleer
from wizard.dossier import Pad, sleutel
from wizard.eenvoudig.gesprek import Gesprek, Opdracht
from wizard.opslag.bestand import als_bytes, ruim_halve_op, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.opslag.lezen import lees_met_houvast
from wizard.opslag.ontleden import Onleesbaar
from wizard.vragenlijst import Plek, plek_van

Weg = Callable[["Zitting", str], None]
"""What a command that works everywhere does; the text is what stood behind the command."""


class Zitting:
    """An open dossier and who talks about it. `wegen` are the commands that work everywhere; `alles` asks what can wait too."""

    def __init__(self, pad: Path, gesprek: Gesprek, wegen: dict[str, Weg]) -> None:
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
        if self._bewaarder.wacht():
            self._bewaard = stand
            return True
        self.gesprek.zeg(self._waarom_niet())
        return False

    def _waarom_niet(self) -> str:
        uitslag = self._uitslag
        if uitslag is None or uitslag.gelukt:
            return "NIET opgeslagen: het schrijven duurt te lang. Uw antwoorden staan nog in het geheugen."
        if uitslag.botst:
            return "NIET opgeslagen: iemand anders heeft dit dossier intussen gewijzigd. Uw wijzigingen staan apart."
        return f"NIET opgeslagen: {uitslag.fout}. Uw antwoorden staan nog in het geheugen."

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

"""One dossier that is open: the answer store, its file, and the saver that keeps them equal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, Onderzoek, controleer
from wizard.dossier import Pad, sleutel
from wizard.opslag.bestand import Onleesbaar, als_bytes, lees, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.velden import VELDEN
from wizard.verwijzen import vind

Melder = Callable[[str, bool], None]


class Sessie:
    """An open dossier. `melder` is told, from another thread, how each save ended."""

    def __init__(self, bestand: Path, melder: Melder) -> None:
        self.bestand = bestand
        self.dossier = lees(bestand)
        self.bewerking = Bewerking(self.dossier)
        self.stand = ""
        self._aangeboden = (self.bewerking.versie, self.dossier.plek)
        self._bevindingen: tuple[int, list[Bevinding]] | None = None
        self._melder = melder
        self._bewaarder = Bewaarder(bestand, self._bericht)

    def bewaar(self, *, gewijzigd: bool = True) -> None:
        """Offer the dossier to the saver; `gewijzigd` is untrue when only the user moved. Nothing new is not written."""
        stand = (self.bewerking.versie, self.dossier.plek)
        if stand == self._aangeboden:
            return
        try:
            werk_kop_bij(self.dossier, gewijzigd=gewijzigd)
            self._bewaarder.bewaar(als_bytes(self.dossier))
            self._aangeboden = stand
        except (Onleesbaar, ValueError):
            self._meld("niet opgeslagen: maak de laatste wijziging ongedaan (F8)", False)

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

    def leg_vast(self) -> bool:
        """Offer what is new and wait until it is on disk; False when it is not."""
        self.bewaar()
        return self._bewaarder.leg_vast() and self._aangeboden == (self.bewerking.versie, self.dossier.plek)

    def sluit(self) -> bool:
        """Write what waits and stop saving; False when it is not on disk."""
        return self._bewaarder.sluit()

    def ben_bij(self, pad: Pad) -> None:
        """Remember the question where the user is, for the next time."""
        self.dossier.plek = sleutel(pad)

    @property
    def plek(self) -> Pad | None:
        """The question where the user was, None when there is none (any more)."""
        pad = tuple(self.dossier.plek.split("/")) if self.dossier.plek else ()
        if not pad or pad[-1] not in VELDEN:
            return None
        try:
            vind(self.dossier, pad)
        except (KeyError, AttributeError):
            return None
        return pad

    def _bericht(self, uitslag: Uitslag) -> None:
        if uitslag.fout:
            self._meld(f"NIET opgeslagen: {uitslag.fout}. Uw antwoorden staan nog in het geheugen.", False)
        else:
            self._meld(f"opgeslagen om {uitslag.om:%H:%M}", True)

    def _meld(self, tekst: str, gelukt: bool) -> None:
        self.stand = tekst
        self._melder(tekst, gelukt)

"""The open dossier as the screens know it: saved while one types, with how that ended in a few words for the head of the screen."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from wizard.controles import Bevinding, Onderzoek
from wizard.dossier import Dossier, Pad, nieuw_id
from wizard.geopend import Geopend
from wizard.opslag.bewaarder import Uitslag
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.slot import Gebruiker, Slot
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
_TRAAG = 3.0
"""Seconds after which one is told that the disk does not answer."""


class Sessie(Geopend):
    """An open dossier on the screens. `melder` is told, from another thread, how each save ended."""

    def __init__(self, bestand: Path, melder: Melder, *, alleen_lezen: str = "", slot: Slot | None = None) -> None:
        super().__init__(bestand, alleen_lezen=alleen_lezen, slot=slot)
        self.stand = self._eerste_stand()
        """How the last save ended, short enough for the head of a narrow screen."""
        self.gemeld = False
        """Whether the user was asked what to do about a save that failed."""
        self.net_samengevoegd = False
        """Whether what both wrote was just brought together, and not saved since."""
        self.overname: Gebruiker | None = None
        """Who took the dossier over, until the user is told."""
        self.proefdrukken: tuple[int, tuple[Proefdruk, ...]] | None = None
        """The documents as they would be printed, with the version of the answers that they hold."""
        self._klok: asyncio.TimerHandle | None = None
        self._laatst = -_ADEM
        self._melder = melder

    def _eerste_stand(self) -> str:
        if self.alleen_lezen:
            return f"{ALLEEN_LEZEN}: {self.alleen_lezen}"
        return f"opgeslagen {moment(self.dossier.gewijzigd).replace('vandaag', 'om')}" if self.dossier.gewijzigd else ""

    # saving

    def bewaar(self, *, gewijzigd: bool = True, rustig: bool = False) -> None:
        """Offer the dossier to the saver; `gewijzigd` is untrue when only the user moved. Nothing new is not written.

        `rustig` while one is typing: what follows soon goes along with it.
        """
        if self.alleen_lezen or self.is_aangeboden:
            return
        self._anders |= gewijzigd
        wacht = self._laatst + _ADEM - monotonic()
        if not rustig or wacht <= 0:
            self.bied_aan()
        elif self._klok is None:
            self._klok = asyncio.get_running_loop().call_later(wacht, self.bied_aan)

    def bied_aan(self) -> None:
        """Offer what is new to the saver; what cannot be written is told."""
        if self._klok is not None:
            self._klok.cancel()
            self._klok = None
        try:
            if not self.is_aangeboden:
                super().bied_aan()
                self._laatst = monotonic()
                self._let_op_de_schijf()
        except (Onleesbaar, ValueError):
            self.stand = NIET_OPGESLAGEN
            self._melder("NIET opgeslagen: maak de laatste wijziging ongedaan (F8).", False)

    def _let_op_de_schijf(self) -> None:
        """Say so when what was offered now has not been written after a while."""
        toen = self.uitslag

        def kijk() -> None:
            if self.uitslag is toen and not self._bewaarder.stil:
                self.stand = f"{NIET_OPGESLAGEN}: de schijf reageert niet"
                self._melder("NOG NIET opgeslagen: de schijf reageert niet. Uw antwoorden staan nog in het geheugen.", False)

        with contextlib.suppress(RuntimeError):  # nobody looks at a screen
            asyncio.get_running_loop().call_later(_TRAAG, kijk)

    async def leg_vast_rustig(self) -> bool:
        """What `leg_vast` does, giving way to the screen while the disk works; what is typed meanwhile is taken along."""
        if self.alleen_lezen:
            return not self.gewijzigd
        self.bied_aan()
        while await asyncio.to_thread(self._bewaarder.leg_vast):
            if self.is_aangeboden and self._bewaarder.wacht(0):
                return True
            self.bied_aan()
            if not self.is_aangeboden:  # it cannot be written
                return False
        return False

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

    def neem_over(self, samen: Dossier, hun: bytes | None = None) -> set[Pad]:
        anders = super().neem_over(samen, hun)
        self.bewaar()
        return anders

    def _bericht(self, uitslag: Uitslag) -> None:
        super()._bericht(uitslag)
        self.overname = self.wie_nam_over() or self.overname
        if uitslag.gelukt:
            self.stand = f"opgeslagen om {uitslag.om:%H:%M}"
        else:
            self.stand = f"{NIET_OPGESLAGEN} (Ctrl+S): {'iemand anders wijzigde dit' if uitslag.botst else uitslag.fout}"
        self._melder(uitslag.zin or self.stand, uitslag.gelukt)

    # what the rules find

    async def zoek_bevindingen(self) -> list[Bevinding] | None:
        """The same as `bevindingen`, giving way to the screen between the rules; None when the dossier changed meanwhile."""
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

    @property
    def plek(self) -> Pad | None:
        """The question where the user was, None when there is none (any more)."""
        return waar_men_was(self.dossier)

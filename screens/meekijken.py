"""A form that tells quietly what the rules find at a question, and what a choice would change before it is made."""

from __future__ import annotations

import asyncio
from functools import partial

from textual import on, work

from screens.dialogen import Bevestig
from screens.formulier import Formulier
from screens.invoer import Invoer
from screens.keuzeveld import Keuzeveld
from screens.recordlijst import RecordLijst
from screens.vraagblok import VraagBlok
from wizard.controles import Bevinding
from wizard.gevolgen import gevolg_in_stappen, zou_verbergen
from wizard.persoonsgegevens import waarschuwing
from wizard.vragenlijst import Plek

_NAKIJKEN, _VOORUIT = "nakijken", "vooruit"
_RUST = 0.3
"""Seconds of rest before the rules run: never while one is typing or walking past choices."""
_MEEST = 4
"""So many questions that go out of sight are named."""


class Meekijken(Formulier):
    """The findings stand under the question they are about; a question that is merely open says so itself."""

    # what the rules find

    async def _toon_deel(self, vraag: str | None = None) -> None:
        for groep in (_NAKIJKEN, _VOORUIT):
            self.workers.cancel_group(self, groep)  # the questions it is about are going
        await super()._toon_deel(vraag)
        self._kijk_na()

    def ververs(self) -> None:
        super().ververs()
        self._kijk_na()

    @on(VraagBlok.Bezocht)
    def _kijk_na_bezoek(self) -> None:
        self._kijk_na()

    def _verwerk(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        super()._verwerk(blok, ruw, af)
        if af:
            blok.toon_gevolg("")
            self._kijk_na()

    @work(exclusive=True, group=_NAKIJKEN)
    async def _kijk_na(self) -> None:
        await asyncio.sleep(_RUST)
        bevindingen = await self.sessie.zoek_bevindingen()
        if bevindingen is not None and self.is_current and self.is_mounted:
            self._toon_bevindingen([b for b in bevindingen if not b.is_open_vraag and b.volgt])

    def _toon_bevindingen(self, bevindingen: list[Bevinding]) -> None:
        for blok in filter(lambda blok: blok.is_mounted, self._blokken):
            hier = [b for b in bevindingen if b.pad == blok.plek.pad]
            if hier or blok.bevindingen:
                blok.toon_bevindingen(hier)
            blok.toon_waarschuwing(waarschuwing(blok.plek))
            for lijst in blok.query(RecordLijst):
                lijst.toon_bevindingen(bevindingen)
        self._toon_paneel()
        self.call_after_refresh(self._breng_in_beeld)

    # what a choice would change

    @on(Keuzeveld.Overwogen)
    def _overweegt(self, event: Keuzeveld.Overwogen) -> None:
        event.stop()
        if (blok := self._blok) is not None:
            self._kijk_vooruit(blok, event.kiest)

    @work(exclusive=True, group=_VOORUIT)
    async def _kijk_vooruit(self, blok: VraagBlok, kiest: list[str]) -> None:
        blok.toon_gevolg("")
        await asyncio.sleep(_RUST)
        nu, versie = await self.sessie.zoek_bevindingen(), self.sessie.bewerking.versie
        if nu is None or not self._staat_er(blok) or kiest == blok.query_one(Keuzeveld).gekozen:
            return
        ruw = blok.query_one(Invoer).ruw_bij(kiest)
        for gevolg in gevolg_in_stappen(self.sessie.dossier, blok.plek.pad, ruw, nu):
            await asyncio.sleep(0)
            if self.sessie.bewerking.versie != versie:
                return
            if gevolg and self._staat_er(blok):
                blok.toon_gevolg(f"Kiest u dit: {gevolg.zin}")
                self.call_after_refresh(self._breng_in_beeld)

    def _staat_er(self, blok: VraagBlok) -> bool:
        """Whether the question is still on the form with its choices: meanwhile one may have gone on."""
        return self.is_current and blok.is_mounted and blok in self._blokken and bool(blok.query(Keuzeveld))

    def _neem_aan(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Before a choice hides answers, say which and ask."""
        weg = zou_verbergen(self.sessie.dossier, blok.plek.pad, ruw) if af and blok.query(Keuzeveld) else ()
        if not weg:
            super()._neem_aan(blok, ruw, af)
            return

        async def na(ja: bool | None) -> None:
            if ja and blok in self._blokken:
                self._verwerk(blok, ruw, af)
            if self in self.app.screen_stack:
                await self._toon_deel(blok.plek.veld.id)

        vraag = Bevestig("Wilt u dit veranderen?", _wat_verdwijnt(weg), "Ja, veranderen")
        self.app.push_screen(vraag, partial(self.app.call_next, na))


def _wat_verdwijnt(weg: tuple[Plek, ...]) -> str:
    namen = [f"- {plek.veld.vraag.tekst}" for plek in weg[:_MEEST]]
    if len(weg) > _MEEST:
        namen.append(f"- en nog {len(weg) - _MEEST}")
    antwoorden = "Dit antwoord verdwijnt" if len(weg) == 1 else f"Deze {len(weg)} antwoorden verdwijnen"
    return f"{antwoorden} dan uit beeld en uit de stukken:\n" + "\n".join(namen) + "\nZe blijven wel bewaard in het dossier."

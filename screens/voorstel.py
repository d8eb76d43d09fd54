"""A form on which some answers are only proposed: they look proposed until somebody confirms or changes them."""

from __future__ import annotations

from textual.binding import Binding

from screens.keuzeveld import Keuzeveld
from screens.meekijken import Meekijken
from screens.vraagblok import VraagBlok
from wizard.soorten import Ongeldig
from wizard.vragenlijst import Plek


class MetVoorstellen(Meekijken):
    """Ctrl+B confirms the proposal at the question where one is, else every proposal of the part in view."""

    BINDINGS = [Binding("ctrl+b", "bevestig", "voorstel bevestigen", priority=True)]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "bevestig":
            return bool(self._voorstellen())
        return super().check_action(action, parameters)

    def _voorstellen(self) -> list[VraagBlok]:
        return [blok for blok in self._blokken if blok.plek.toestand == "voorgesteld" and blok.plek.getoond]

    async def action_bevestig(self) -> None:
        """Make answers of what is proposed."""
        await self.rond_af()
        voorstellen, blok = self._voorstellen(), self._blok
        self._bevestig([blok] if blok in voorstellen and blok is not None else voorstellen)

    def _bevestig(self, blokken: list[VraagBlok]) -> None:
        aantal = self.sessie.bewerking.bevestig(*(blok.plek.pad for blok in blokken))
        if aantal > 1:
            self.notify(f"{aantal} voorstellen bevestigd. Met F8 maakt u dat ongedaan.")
        self.sessie.bewaar()
        self.ververs()

    def ververs(self) -> None:
        super().ververs()
        self.refresh_bindings()

    def _volg(self, beantwoord: VraagBlok) -> None:
        super()._volg(beantwoord)
        self.refresh_bindings()

    async def _toon_deel(self, vraag: str | None = None) -> None:
        await super()._toon_deel(vraag)
        self.refresh_bindings()

    def _neem_aan(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        if _bevestigt(blok, ruw):
            self._verwerk(blok, ruw, af)
        else:
            super()._neem_aan(blok, ruw, af)

    def _verwerk(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Looking at a proposal changes nothing, and pressing the proposed choice says that it is right."""
        if _bevestigt(blok, ruw):
            waarde = blok.plek.waarde
            blok.query_one(Keuzeveld).kies(waarde if isinstance(waarde, list) else [waarde])
            self._bevestig([blok])
        elif blok.plek.toestand != "voorgesteld" or not _zelfde(blok.plek, ruw):
            super()._verwerk(blok, ruw, af)


def _bevestigt(blok: VraagBlok, ruw: object) -> bool:
    """Whether the choice that was proposed has been pressed; of an answer that would take it away."""
    return blok.plek.toestand == "voorgesteld" and ruw in ("", []) and bool(blok.query(Keuzeveld))


def _zelfde(plek: Plek, ruw: object) -> bool:
    """Whether what stands in the field is what is proposed."""
    try:
        return bool(plek.veld.soort.lees(ruw) == plek.waarde)
    except Ongeldig:
        return False

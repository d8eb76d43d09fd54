"""A form on which some answers are only proposed: they look proposed until somebody confirms or changes them."""

from __future__ import annotations

from textual.binding import Binding

from screens.berichten import NaarCatalogus, NaarVoorzetten
from screens.keuzeveld import Keuzeveld
from screens.opmerking import MetOpmerkingen
from screens.vraagblok import VraagBlok
from wizard.dossier import sleutel
from wizard.hierna import erbij
from wizard.soorten import KeuzeSoort, Ongeldig, ToelichtingSoort
from wizard.tekst import een_regel
from wizard.voorzet import Aanbod, aanbod_bij, neem_over
from wizard.vragenlijst import Plek

_PARTNERS = "partners"
_NOG_EENS = "Lees wat er nu staat. Klopt het? Druk dan nog eens op Ctrl+B."
_UIT_LIJST = "Ctrl+B: partners kiezen uit een lijst, met hun taak en wet als voorstel"


class MetVoorstellen(MetOpmerkingen):
    """Ctrl+B is the key of proposals.

    At an empty question it takes over what the program proposes; there, or from the catalogue of partners. At a proposal it
    confirms it, elsewhere it confirms every proposal of the part in view. F6 lists the proposals of the part: to take over, and
    then to confirm, those in records too.
    """

    BINDINGS = [
        Binding("ctrl+b,f7", "kies_partners", "partners kiezen", key_display="Ctrl+B", priority=True),
        Binding("ctrl+b,f7", "neem_over", "voorstel overnemen", key_display="Ctrl+B", priority=True),
        Binding("ctrl+b,f7", "bevestig", "voorstel bevestigen", key_display="Ctrl+B", priority=True),
        Binding("f6", "voorzetten", "alle voorstellen", priority=True),
        Binding("ctrl+b,f7", "geen_voorstel('bij deze vraag')", "hier is geen voorstel", show=False, priority=True),
        Binding("f6", "geen_voorstel('op deze bladzijde')", "hier zijn geen voorstellen", show=False, priority=True),
    ]

    _in_lijst = False

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "kies_partners":
                return self._bij_partners
            case "neem_over":
                return not self._bij_partners and (blok := self._blok) is not None and self._aanbod(blok) is not None
            case "bevestig":
                return bool(self._voorstellen())
            case "voorzetten":
                return any(self._aanbod(blok) for blok in self._blokken) or self._wacht()
            case _:
                return super().check_action(action, parameters)

    def action_geen_voorstel(self, waar: str) -> None:
        """Say that the key has nothing to do here."""
        self.notify(f"Het programma heeft {waar} geen voorstel.")

    # what the program proposes for an empty question

    def _aanbod(self, blok: VraagBlok) -> Aanbod | None:
        """What is proposed here; nothing once something was typed, also when it is not in the dossier yet."""
        return aanbod_bij(blok.plek) if blok.is_mounted and not blok.gewijzigd else None

    @property
    def _bij_partners(self) -> bool:
        """Whether one stands at the list of partners, which has a catalogue."""
        blok = self._blok
        return blok is not None and blok.plek.veld.id == _PARTNERS

    async def action_kies_partners(self) -> None:
        """Choose partners from their catalogue."""
        await self.rond_af()
        self._in_lijst = True
        self.post_message(NaarCatalogus())

    async def action_neem_over(self) -> None:
        """Take over what is proposed at this question."""
        await self.rond_af()
        if (blok := self._blok) is None:
            return
        if aanbod := aanbod_bij(blok.plek):
            neem_over(self.sessie.bewerking, [aanbod])
            self.sessie.ben_bij(blok.plek.pad)
            self.sessie.bewaar()
            if aanbod.rijen:
                self.notify(erbij(self.sessie.dossier, [(*blok.plek.pad, record.id) for record in blok.plek.waarde]))
            else:
                self.notify(_NOG_EENS, timeout=4)
            await self._toon_deel(blok.plek.veld.id)

    async def action_voorzetten(self) -> None:
        """Look at all that is proposed on this part, and take it over together."""
        await self.rond_af()
        self._in_lijst = True
        over_te_nemen = any(self._aanbod(blok) for blok in self._blokken)
        self.post_message(NaarVoorzetten(frozenset(blok.plek.pad for blok in self._blokken), bevestigen=not over_te_nemen))

    def _wacht(self) -> bool:
        """Whether on this part, or in a record of it, a proposal waits to be confirmed."""
        hier = tuple(f"{sleutel(blok.plek.pad)}/" for blok in self._blokken)
        return any(bij.voorgesteld and f"{plek}/".startswith(hier) for plek, bij in self.sessie.dossier.bij.items())

    async def on_screen_resume(self) -> None:
        """Back from a list of proposals, which may have answered questions of this part."""
        if self._in_lijst:
            self._in_lijst = False
            blok = self._blok
            await self._toon_deel(blok.plek.veld.id if blok else None)

    def _toon_aanbod(self) -> None:
        """Say quietly at each empty question what the program would propose."""
        for blok in self._blokken:
            aanbod = self._aanbod(blok)
            uit_lijst = _UIT_LIJST if blok.plek.veld.id == _PARTNERS else ""
            blok.toon_aanbod(uit_lijst if aanbod is None else _in_een_regel(aanbod))
        self.refresh_bindings()

    # confirming

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
        self._toon_aanbod()

    def _volg(self, beantwoord: VraagBlok) -> None:
        super()._volg(beantwoord)
        self._toon_aanbod()

    async def _toon_deel(self, vraag: str | None = None) -> None:
        await super()._toon_deel(vraag)
        self._toon_aanbod()

    def _neem_aan(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Pressing the proposed choice says that it is right."""
        if af and _bevestigt(blok, ruw):
            waarde = blok.plek.waarde
            if isinstance(waarde, list):  # of several the press took it away
                blok.query_one(Keuzeveld).kies(waarde)
            self._bevestig([blok])
        else:
            super()._neem_aan(blok, ruw, af)

    def _verwerk(self, blok: VraagBlok, ruw: object, af: bool) -> None:
        """Looking at a proposal changes nothing."""
        if blok.plek.toestand != "voorgesteld" or not _zelfde(blok.plek, ruw):
            super()._verwerk(blok, ruw, af)


def _in_een_regel(aanbod: Aanbod) -> str:
    """What is proposed, on one line of which the screen shows what fits."""
    aantal = len(aanbod.rijen)
    wat = f"deze {aantal} voorstellen" if aantal > 1 else "dit voorstel"
    return f"Ctrl+B neemt {wat} over: “{een_regel('; '.join(_teksten(aanbod)))}”"


def _teksten(aanbod: Aanbod) -> tuple[str, ...]:
    """What is proposed; of a choice the sentence that stands on the form."""
    soort = aanbod.plek.veld.soort
    if not isinstance(soort, KeuzeSoort) or isinstance(soort, ToelichtingSoort):
        return aanbod.teksten
    return tuple(soort.lijst.zin(code) for code in (aanbod.waarde if soort.meer else [aanbod.waarde]))


def _bevestigt(blok: VraagBlok, ruw: object) -> bool:
    """Whether the choice that was proposed has been pressed; of several the last one."""
    if blok.plek.toestand != "voorgesteld" or not any(veld.has_focus for veld in blok.query(Keuzeveld)):
        return False
    return not blok.query_one(Keuzeveld).gekozen if ruw == [] else _zelfde(blok.plek, ruw)


def _zelfde(plek: Plek, ruw: object) -> bool:
    """Whether what stands in the field is what is proposed."""
    try:
        return bool(plek.veld.soort.lees(ruw) == plek.waarde)
    except Ongeldig:
        return False

"""All proposals in full, to look at first and then do together: take over what is proposed, confirm what was taken over."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text
from textual.binding import Binding

from screens.berichten import OVERAL, NaarVoorzetten
from screens.dialogen import Bevestig
from screens.vinklijst import HOOG, Vinklijst
from wizard.dossier import Pad, sleutel
from wizard.stappen import Stap
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van, waar
from wizard.voorzet import Aanbod, aanbiedingen, neem_over, te_bevestigen
from wizard.vragenlijst import Plek

if TYPE_CHECKING:
    from screens.sessie import Sessie


class _PerStap(Vinklijst):
    """Proposals under the title of their step, on one part of a form or everywhere."""

    def __init__(self, sessie: Sessie, plekken: frozenset[Pad] = OVERAL) -> None:
        super().__init__(sessie)
        self._plekken = plekken

    def _binnen(self, pad: Pad) -> bool:
        """Whether a place lies on the part that was asked for."""
        return any(pad[: len(plek)] == plek for plek in self._plekken)

    def _per_stap(self, regels: dict[Pad, Text]) -> list[tuple[str, list[tuple[str, Text]]]]:
        groepen = groupby(regels.items(), key=lambda paar: VELDEN[paar[0][0]].stap)
        return [(_kop(stap), [(sleutel(pad), regel) for pad, regel in groep]) for stap, groep in groepen]


class VoorzettenScherm(_PerStap):
    """Every proposal for what is still empty, ticked; the top line takes the ticked ones over."""

    HULP = (
        "Hier staan antwoorden die het programma voorstelt bij lege vragen. Haal met de spatiebalk weg wat u niet wilt en druk op Ctrl+N. "
        "Wat u overneemt, blijft een voorstel tot u het bevestigt."
    )
    BINDINGS = [
        Binding("ctrl+n", "doe", "overnemen", priority=True),
        Binding("b", "naar_bevestigen", "te bevestigen"),
    ]
    titel = "Voorstellen overnemen"

    def __init__(self, sessie: Sessie, plekken: frozenset[Pad] = OVERAL) -> None:
        super().__init__(sessie, plekken)
        self.vinkjes = {sleutel(pad) for pad in self._aanbod()}
        self._gevraagd = False

    def _aanbod(self) -> dict[Pad, Aanbod]:
        return {aanbod.plek.pad: aanbod for aanbod in aanbiedingen(self.sessie.dossier) if self._binnen(aanbod.plek.pad)}

    def ververs(self) -> None:
        aanbod = self._aanbod()
        aantal = telling(len(self._aangekruist(aanbod)), "voorstel", "voorstellen")
        erna = "\nZolang u dat niet doet, staat het in de stukken als ‘nog te bevestigen’." if self.size.height >= HOOG else ""
        self.leid_in(f"Kijk wat het programma voorstelt. U bevestigt of wijzigt daarna elk voorstel.{erna}")
        regels = {pad: self._regel(deel) for pad, deel in aanbod.items()}
        leeg = "Er is hier niets over te nemen. Met b ziet u welke voorstellen u nog moet bevestigen."
        self.toon_vinkjes(f"Neem {aantal} over" if aantal else "Niets aangekruist", self._per_stap(regels), leeg)

    def _aangekruist(self, aanbod: dict[Pad, Aanbod]) -> list[Aanbod]:
        return [deel for pad, deel in aanbod.items() if sleutel(pad) in self.vinkjes]

    def _regel(self, aanbod: Aanbod) -> Text:
        plek = aanbod.plek
        waarbij = f"{titel_van(self.sessie.dossier, plek.pad[:-1])}: " if len(plek.pad) > 1 else ""
        punt = "- " if plek.veld.is_lijst else ""
        return self.regel(f"{waarbij}{plek.veld.vraag.tekst}", *(f"{punt}{tekst}" for tekst in aanbod.teksten))

    async def action_doe(self) -> None:
        """Take over what is ticked; several at once only when one means it, which is asked one time."""
        aantal = len(self._aangekruist(self._aanbod()))
        if not aantal:
            self.notify("Kruis eerst aan wat u wilt overnemen.", severity="warning")
        elif aantal == 1 or self._gevraagd:
            self._neem_over()
        else:
            vraag = Bevestig(f"{aantal} voorstellen overnemen?", "U bevestigt of wijzigt ze daarna zelf, een voor een.", "Ja, overnemen")
            await self.app.push_screen(vraag, self._na_vraag)

    def _na_vraag(self, ja: bool | None) -> None:
        if ja:
            self._gevraagd = True
            self._neem_over()

    def _neem_over(self) -> None:
        er_waren = self._aanbod()
        gekozen = self._aangekruist(er_waren)
        neem_over(self.sessie.bewerking, gekozen)
        self.sessie.bewaar()
        over = "1 voorstel staat" if len(gekozen) == 1 else f"{len(gekozen)} voorstellen staan"
        if nieuw := self._aanbod().keys() - er_waren.keys():
            self.vinkjes = {sleutel(pad) for pad in nieuw}
            self.notify(f"{over} nu bij de vragen. Daardoor komen er nieuwe voorstellen bij.")
            self.ververs()
        else:
            self.app.notify(f"{over} nu bij de vragen. Bevestig of wijzig ze daar. F8 maakt het ongedaan.")
            self.dismiss(None)

    def action_naar_bevestigen(self) -> None:
        """Show what was taken over and waits to be confirmed."""
        self.post_message(NaarVoorzetten(self._plekken, bevestigen=True, wissel=True))


class BevestigScherm(_PerStap):
    """Every proposal that was taken over, a record as one line; none is ticked, so that one ticks what one has read."""

    HULP = (
        "Hier staan de voorstellen die nog niemand heeft bevestigd. Lees ze, kruis met de spatiebalk aan wat klopt en druk op Ctrl+N. "
        "Klopt iets niet? Wijzig het dan bij de vraag zelf."
    )
    BINDINGS = [Binding("ctrl+n", "doe", "bevestigen", priority=True)]
    titel = "Voorstellen bevestigen"

    def __init__(self, sessie: Sessie, plekken: frozenset[Pad] = OVERAL) -> None:
        super().__init__(sessie, plekken)
        self.vinkjes = set()

    def _voorstellen(self) -> dict[Pad, list[Plek]]:
        alle = te_bevestigen(self.sessie.dossier).items()
        hier = {pad: [plek for plek in plekken if self._binnen(plek.pad)] for pad, plekken in alle}
        return {pad: plekken for pad, plekken in hier.items() if plekken}

    def ververs(self) -> None:
        voorstellen = self._voorstellen()
        aantal = sum(len(plekken) for pad, plekken in voorstellen.items() if sleutel(pad) in self.vinkjes)
        self.leid_in("Lees wat hier staat en kruis aan wat klopt. Wat u bevestigt, is uw eigen antwoord.")
        regels = {pad: self._regel(pad, plekken) for pad, plekken in voorstellen.items()}
        doe = f"Bevestig {telling(aantal, 'antwoord', 'antwoorden')}" if aantal else "Niets aangekruist"
        self.toon_vinkjes(doe, self._per_stap(regels), "Er is hier geen voorstel dat op bevestiging wacht.")

    def _regel(self, pad: Pad, plekken: list[Plek]) -> Text:
        if len(pad) == 1:
            return self.regel(plekken[0].veld.vraag.tekst, plekken[0].tekst)
        naam = waar(self.sessie.dossier, pad)
        return self.regel(f"{naam[0].upper()}{naam[1:]}", *(f"{plek.veld.vraag.tekst} {plek.tekst}" for plek in plekken))

    async def action_doe(self) -> None:
        """Make answers of what is ticked."""
        gekozen = [plek.pad for pad, plekken in self._voorstellen().items() if sleutel(pad) in self.vinkjes for plek in plekken]
        if not gekozen:
            self.notify("Kruis eerst aan wat klopt.", severity="warning")
            return
        aantal = self.sessie.bewerking.bevestig(*gekozen)
        self.sessie.bewaar()
        self.notify(f"{telling(aantal, 'antwoord', 'antwoorden')} bevestigd. Met F8 maakt u dat ongedaan.")
        self.vinkjes = set()
        self.ververs()


def _kop(stap: Stap) -> str:
    return f"{stap.nr or ''} {stap.titel}".strip()

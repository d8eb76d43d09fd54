"""The DPIA pre-scan as a table in words: what the user ticked, what follows from the answers, and what that means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import NaarPlek
from screens.lijstscherm import LijstScherm
from screens.uitleg import LeesDialoog, met_koppen
from wizard.gronden import in_woorden
from wizard.lezing import Lezing
from wizard.prescan import AP_LIJST, CRITERIA, Criterium, conclusie, neem_over, prescan
from wizard.uitleg import bronnen_voluit
from wizard.velden import VELDEN
from wizard.vragenlijst import plek_van

if TYPE_CHECKING:
    from screens.sessie import Sessie

_KOPPEN = {CRITERIA: "KENMERKEN VAN EEN HOOG RISICO", AP_LIJST: "LIJST VAN VERPLICHTE DPIA'S (AP)"}
_GEDEELD = "persoonsgegevens_gedeeld"
_NAAM, _KEUZE = 42, 9
"""The width of the first two columns."""
_BREED = 76
"""From this many columns a criterion fits on one line."""


class PrescanScherm(LijstScherm):
    """The conclusion on top; per criterion what was ticked and what follows, with the reason under it."""

    HULP = "Hier ziet u of een DPIA nodig is. Links wat u koos, rechts wat uit uw antwoorden volgt."

    titel = "DPIA: moet het onderzoek er komen?"
    BINDINGS = [
        Binding("f1", "uitleg", "waarom"),
        Binding("o", "neem_over", "overnemen wat volgt"),
    ]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self._criteria: dict[str, Criterium] = {}

    def on_resize(self) -> None:
        self.ververs()

    def ververs(self) -> None:
        dossier = self.sessie.dossier
        lezing = Lezing(dossier)
        criteria = prescan(dossier, lezing) if lezing.feit("gegevens") else []
        self._criteria = {criterium.code: criterium for criterium in criteria}
        uitkomst = conclusie(dossier, lezing)
        volgt = sum(criterium.over_te_nemen for criterium in criteria)
        over = f"\nUit uw antwoorden volgt meer dan u koos ({volgt} keer). Met o neemt u dat over." if volgt else ""
        self.leid_in(f"{uitkomst.zin}{over}")
        self.lijst.toon(self._regels(criteria, lezing) if criteria else [(_GEDEELD, self._gedeeld())])
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return bool(self._criteria) if action in ("uitleg", "neem_over") else True

    def _regels(self, criteria: list[Criterium], lezing: Lezing) -> list[tuple[str, str | Text]]:
        regels: list[tuple[str, str | Text]] = []
        for vraag_id, kop in _KOPPEN.items():
            niet = "nee" if plek_van(self.sessie.dossier, (vraag_id,)).beantwoord else "nog niet"
            wit = "\n  " if regels else ""
            smal = self.size.width < _BREED
            regels.append(("", f"{wit}{kop}" if smal else f"{wit}{kop:<{_NAAM}} {'u koos':<{_KEUZE}} volgt uit antwoorden"))
            regels += [(criterium.code, _regel(criterium, niet, smal=smal)) for criterium in criteria if criterium.vraag_id == vraag_id]
        return regels

    def _gedeeld(self) -> str:
        return f"{VELDEN[_GEDEELD].vraag.tekst}\n      {in_woorden(plek_van(self.sessie.dossier, (_GEDEELD,)))}"

    @property
    def _hier(self) -> Criterium | None:
        return self._criteria.get(self.lijst.hier or "")

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the question in which one ticks this."""
        criterium = self._hier
        self.post_message(NaarPlek((criterium.vraag_id if criterium else _GEDEELD,)))

    def action_uitleg(self) -> None:
        """Tell from which answers the criterion at the cursor follows."""
        if criterium := self._hier:
            self.app.push_screen(LeesDialoog(criterium.label, _uitleg(criterium)))

    def action_neem_over(self) -> None:
        """Tick what follows from the answers."""
        aantal = neem_over(self.sessie.bewerking)
        if not aantal:
            self.notify("Er is niets over te nemen: alles wat uit uw antwoorden volgt, koos u al.")
            return
        self.sessie.bewaar()
        self.ververs()
        self.notify(f"{aantal} overgenomen. Kijk zelf of er nog meer past, en bevestig dan bij de vraag. F8 maakt dit ongedaan.")


def _regel(criterium: Criterium, niet: str, *, smal: bool) -> Text:
    koos = "ja" if criterium.gekozen else niet
    if smal:
        regel = Text(f"{criterium.label}\n      u koos: {koos} · uit uw antwoorden: {criterium.volgt}")
    else:
        regel = Text(f"{criterium.label:<{_NAAM}} {koos:<{_KEUZE}} {criterium.volgt}")
    return regel.append(f"\n      omdat: {criterium.omdat}") if criterium.afgeleid else regel


def _uitleg(criterium: Criterium) -> Text:
    vraag = VELDEN[criterium.vraag_id].vraag
    if not criterium.afleidbaar:
        volgt = "Dit is niet uit uw andere antwoorden af te leiden. U weet zelf of het past."
    elif criterium.afgeleid:
        volgt = f"Ja: {criterium.omdat}."
    elif criterium.onzeker:
        volgt = "Nog niet: een vraag die hier telt, is nog open."
    else:
        volgt = "Nee. U kunt het wel zelf kiezen."
    return met_koppen(
        [
            ("Koos u dit?", "Ja." if criterium.gekozen else "Nee."),
            ("Volgt het uit uw antwoorden?", volgt),
            ("Op welke antwoorden rust dat?", "\n".join(f"- {grond.zin}" for grond in criterium.gronden)),
            ("Waar kiest u dit?", vraag.tekst),
            ("Bronnen", bronnen_voluit(vraag.bron)),
        ]
    )

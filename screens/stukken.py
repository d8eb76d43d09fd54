"""Which documents this samenwerking needs: mandatory, advised and not needed, with how far each is and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import NaarPlek, NaarRecord
from screens.dialogen import Bevestig
from screens.lijstscherm import LijstScherm
from screens.uitleg import LeesDialoog, met_koppen
from wizard.lezing import Lezing
from wizard.stukken import LIJST, NODIG, Advies, adviezen, neem_op
from wizard.tekst import opsomming
from wizard.uitleg import bronnen_voluit

if TYPE_CHECKING:
    from screens.sessie import Sessie

_ONZEKER = "onzeker"
_KOPPEN = {
    "verplicht": "VERPLICHT",
    "aanbevolen": "AANBEVOLEN",
    _ONZEKER: "NOG NIET TE ZEGGEN",
    "niet nodig": "NIET NODIG VOLGENS UW ANTWOORDEN",
}
_NAAM = 38
"""The width of the column of names; a longer name pushes the rest aside."""


class StukkenScherm(LijstScherm):
    """Two lines per kind of document: its name and how far it is, and why it is needed or not."""

    HULP = "Hier ziet u welke stukken uw samenwerking nodig heeft, en waarom."

    titel = "Welke stukken heeft u nodig?"
    BINDINGS = [
        Binding("f1", "uitleg", "waarom"),
        Binding("a", "neem_op", "ontbrekende in uw lijst zetten"),
    ]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self._adviezen: dict[str, Advies] = {}

    def ververs(self) -> None:
        gevonden = adviezen(self.sessie.dossier)
        self._adviezen = {advies.soort: advies for advies in gevonden}
        self.leid_in(_inleiding(gevonden))
        regels: list[tuple[str, str | Text]] = []
        for kop in _KOPPEN:
            groep = [advies for advies in gevonden if (_ONZEKER if advies.onzeker else advies.nodig) == kop]
            if groep:
                wit = "\n  " if regels else ""
                regels += [("", f"{wit}{_KOPPEN[kop]}"), *((advies.soort, _regel(advies)) for advies in groep)]
        self.lijst.toon(regels)

    @property
    def _hier(self) -> Advies | None:
        return self._adviezen.get(self.lijst.hier or "")

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the document at the cursor, to the list when it holds several, or say why there should be one."""
        match self._hier:
            case Advies(records=(record,)):
                self.post_message(NaarRecord(record.pad))
            case Advies(records=(_, *_)):
                self.post_message(NaarPlek((LIJST,)))
            case _:
                self.action_uitleg()

    def action_uitleg(self) -> None:
        """Tell why the document at the cursor is needed or not."""
        if advies := self._hier:
            self.app.push_screen(LeesDialoog(advies.naam, _uitleg(advies)))

    @work
    async def action_neem_op(self) -> None:
        """List the documents that are needed and not listed yet."""
        namen = [advies.naam for advies in self._adviezen.values() if advies.ontbreekt]
        if not namen:
            self.notify("Elk stuk dat u nodig heeft, staat al in uw lijst.")
            return
        tekst = f"Dit komt in uw lijst bij stap 8, met de stand ‘ontbreekt’: {opsomming(namen)}."
        if await self.app.push_screen_wait(Bevestig("In uw lijst zetten?", tekst, "Ja, zet ze in mijn lijst")):
            aantal = neem_op(self.sessie.bewerking)
            self.sessie.bewaar()
            self.ververs()
            self.notify(f"{_stukken(aantal)} in uw lijst gezet. F8 maakt dat ongedaan.")


def _stukken(aantal: int) -> str:
    return "1 stuk" if aantal == 1 else f"{aantal} stukken"


def _inleiding(gevonden: list[Advies]) -> str:
    ontbreekt = sum(advies.ontbreekt for advies in gevonden)
    aantallen = {nodig: sum(advies.nodig == nodig for advies in gevonden) for nodig in NODIG}
    nodig = f"Verplicht: {_stukken(aantallen['verplicht'])}. Aanbevolen: {_stukken(aantallen['aanbevolen'])}."
    if not ontbreekt:
        return f"{nodig} Ze staan allemaal in uw lijst."
    return f"{nodig} Nog niet in uw lijst: {_stukken(ontbreekt)}. Met a zet u ze erin."


def _regel(advies: Advies) -> Text:
    return Text.assemble((f"{advies.naam:<{_NAAM}} {advies.stand}".rstrip(), "bold"), f"\n      {advies.waarom}")


def _nodig(advies: Advies) -> str:
    return "Dat is nog niet te zeggen." if advies.onzeker else f"{advies.nodig.capitalize()}."


def _status(record: Lezing) -> str:
    return record.tekst("doc_status") or "zonder stand"


def _uitleg(advies: Advies) -> Text:
    in_lijst = [
        ", ".join(filter(None, (_status(record), record.tekst("doc_datum"), record.tekst("doc_eigenaar")))) for record in advies.records
    ]
    return met_koppen(
        [
            ("Is dit stuk nodig?", f"{_nodig(advies)} {advies.waarom}"),
            ("Op welke antwoorden rust dat?", "\n".join(f"- {grond.zin}" for grond in advies.gronden) or "Dit geldt altijd."),
            ("Wat maakt dit programma?", advies.maakt),
            ("In uw lijst", "\n".join(in_lijst) or "Staat er niet in."),
            ("Bronnen", bronnen_voluit(advies.bron)),
        ]
    )

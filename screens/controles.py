"""What the rules find: what stands out, why it matters, what to do; one key to the question and back."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import NaarNakijken, naar_vraag
from screens.dialogen import Aanvaarden
from screens.genummerd import Genummerd
from screens.uitleg import LeesDialoog, waarom
from wizard.controles import ERNSTEN, Bevinding
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, in_aantallen, oordeel
from wizard.stappen import STAPPEN
from wizard.verwijzen import waar

if TYPE_CHECKING:
    from screens.sessie import Sessie

_LANGST = 400


class Controles(Genummerd):
    """The findings, the most serious first; open questions are counted per step.

    What only says that something is empty is folded away: the open questions say that already.
    """

    HULP = "Hier staat wat opvalt in uw antwoorden, het ernstigste eerst. Typ een nummer of druk op Enter om naar de vraag te gaan."

    titel = "Controles"
    BINDINGS = [
        Binding("f1", "waarom", "waarom", key_display="F1"),
        Binding("a", "aanvaard", "aanvaarden"),
        Binding("l", "alles", "alles tonen"),
    ]

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self._alles = self._is_meer = False
        self._getoond: dict[str, Bevinding] = {}
        self._open: list[Bevinding] = []

    def on_resize(self) -> None:
        self.ververs()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self._is_meer if action == "alles" else True

    def ververs(self) -> None:
        dossier = self.sessie.dossier
        alles = self.sessie.bevindingen()
        self._open = [b for b in alles if b.is_open_vraag and (self._alles or b.plek.veld.getoond_voor(dossier.doel))]
        inhoud = [b for b in alles if not b.is_open_vraag]
        nu = [b for b in inhoud if self._alles or (b.volgt and b.plek.veld.getoond_voor(dossier.doel))]
        self._getoond = {b.merk: b for b in nu}
        self._is_meer = self._alles or len(nu) < len(inhoud)
        self.refresh_bindings()
        regels = [f"Stand van de stukken: {oordeel(dossier, alles)}", in_aantallen(nu)]
        if len(nu) < len(inhoud):
            regels.append(f"Nog {len(inhoud) - len(nu)} gaan over wat leeg is of later komt; l toont ze.")
        self.leid_in("\n".join(filter(None, regels)))
        self.lijst.toon(self._lijst())

    # the list

    def _lijst(self) -> list[tuple[str, str | Text]]:
        regels: list[tuple[str, str | Text]] = []
        nummers = self.nummer(list(self._getoond))
        for ernst in ERNSTEN:
            groep: list[tuple[str, str | Text]] = [
                (merk, self._regel(nummers[merk], b)) for merk, b in self._getoond.items() if b.ernst == ernst
            ]
            if ernst == "blokkerend":
                groep += self._open_per_stap()
            if groep:
                regels += [("", Text(ernst.upper(), style="bold")), *groep]
        return regels or [("", "De regels vinden niets in wat u heeft ingevuld."), *self._niet_te_beoordelen()]

    def _regel(self, nummer: str, bevinding: Bevinding) -> Text:
        """What stands out first, then where, then what to do; a number to type before it."""
        breedte = max(20, self.size.width - 8)
        bij = [waar(self.sessie.dossier, bevinding.pad)] if len(bevinding.pad) > 1 else []
        bij.append(f"aanvaard: {bevinding.aanvaard}" if bevinding.aanvaard else f"doe: {bevinding.regel.remedie}")
        regels = textwrap.wrap(_kort(bevinding.zegt), breedte)
        inspringing = f"\n{' ' * (self._breed + 4)}"
        onder = [textwrap.shorten(_kort(tekst), breedte, placeholder=" …") for tekst in bij]
        return Text.assemble((f"{nummer:{self._breed}}  {inspringing.join(regels)}", "bold"), *(f"{inspringing}{tekst}" for tekst in onder))

    @property
    def _breed(self) -> int:
        """How many digits a number has."""
        return 1 if len(self._getoond) < 10 else 2

    def _open_per_stap(self) -> list[tuple[str, str | Text]]:
        regels: list[tuple[str, str | Text]] = []
        for stap in STAPPEN:
            if aantal := sum(b.plek.veld.stap is stap for b in self._open):
                vragen = "1 verplichte vraag is" if aantal == 1 else f"{aantal} verplichte vragen zijn"
                nr = f"Stap {stap.nr}" if stap.nr else stap.titel
                regels.append((f"+{stap.naam}", f"{' ' * self._breed}  {nr}: {vragen} nog open."))
        return regels

    def _niet_te_beoordelen(self) -> list[tuple[str, str | Text]]:
        kop = Text("Wat het programma niet kan beoordelen:", style="bold")
        return [("", kop), *(("", f"  {zin}") for zin in NIET_TE_BEOORDELEN)]

    # keys

    @property
    def _hier(self) -> Bevinding | None:
        return self._getoond.get(self.lijst.hier or "")

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the question of the finding at the cursor, or to the open questions of a step."""
        hier = self.lijst.hier or ""
        if hier in self._getoond:
            self.ga_naar(hier)
        elif hier.startswith("+"):
            self.post_message(NaarNakijken(hier[1:]))

    def ga_naar(self, naam: str) -> None:
        """Show the question of a finding, with nothing between it and this screen: Esc comes straight back."""
        pad = self._getoond[naam].pad
        self.post_message(naar_vraag(pad))

    def action_waarom(self) -> None:
        """Tell everything about the finding at the cursor."""
        if bevinding := self._hier:
            self.app.push_screen(LeesDialoog(bevinding.tekst, waarom(bevinding)))

    async def action_aanvaard(self) -> None:
        """Accept a warning, with the reason; nothing else can be accepted."""
        bevinding = self._hier
        if bevinding is None or bevinding.ernst != "waarschuwing":
            self.notify("Alleen een waarschuwing kunt u met een reden aanvaarden. Een blokkerende bevinding lost u op.")
            return

        def leg_vast(reden: str) -> None:
            self.sessie.bewerking.aanvaard(bevinding.pad, bevinding.regel.id, reden)

        schrijf = self.sessie.schrijf_mee(bevinding.pad, leg_vast)

        def klaar(reden: str | None) -> None:
            if reden is not None:
                schrijf(reden)
            self.ververs()

        await self.app.push_screen(Aanvaarden(bevinding.tekst, bevinding.aanvaard, schrijf), klaar)

    def action_alles(self) -> None:
        """Show, or fold away, what is only about empty answers or belongs to a later goal."""
        self._alles = not self._alles
        self.ververs()


def _kort(tekst: str) -> str:
    """So much of a text as a list can show; a name may be a page long."""
    return tekst if len(tekst) <= _LANGST else f"{tekst[:_LANGST]}…"

"""The questions that one wants to see now: chosen by how they stand and whom to ask, with a number to type before each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import naar_vraag
from screens.dialogen import Dialoog
from screens.genummerd import Genummerd
from screens.keuzelijst import Regels
from wizard.controles import Bevinding
from wizard.dossier import Dossier, Pad, sleutel
from wizard.gronden import in_woorden, opmerking_in_woorden
from wizard.lezing import Lezing
from wizard.opslag.map import DOCUMENTENMAP
from wizard.opslag.storing import reden
from wizard.schifting import ZEVEN, Schifting, wie_vragen
from wizard.stappen import Stap
from wizard.tekst import opsomming, telling
from wizard.verwijzen import titel_van
from wizard.vragenlijst import Plek, plek_van
from wizard.woorden import DOELNAMEN

if TYPE_CHECKING:
    from screens.sessie import Sessie

_IEDEREEN = "+iedereen"
_LANGST = 70
_GEEN_VRAGEN = "Hier zijn geen vragen."


class KiesCollega(Dialoog[str]):
    """Whom one wants to ask, with how many questions there are for each."""

    def __init__(self, collegas: list[tuple[str, int]], aan: str) -> None:
        super().__init__("Aan wie wilt u vragen stellen?")
        self._regels: list[tuple[str, str | Text]] = [(_IEDEREEN, "iedereen")]
        self._regels += [(naam, f"{naam}   {telling(aantal, 'vraag', 'vragen')}") for naam, aantal in collegas]
        self._aan = aan

    def inhoud(self) -> ComposeResult:
        yield Regels()

    def on_mount(self) -> None:
        lijst = self.query_one(Regels)
        lijst.toon(self._regels, self._aan or None)
        lijst.focus()

    @on(OptionList.OptionSelected)
    def _gekozen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss("" if event.option_id == _IEDEREEN else str(event.option_id))


class VragenScherm(Genummerd):
    """One question with how it stands per line; Enter or its number goes there, and Esc comes back to the same line."""

    HULP = (
        "Hier staan de vragen die u nu wilt zien. Met de pijltjes naar links en rechts kiest u welke. "
        "Typ het nummer van een vraag, of druk op Enter, om erheen te gaan."
    )
    titel = "Vragen"
    BINDINGS = [
        Binding("right", "zeef(1)", "andere vragen", key_display="← →", priority=True),
        Binding("left", "zeef(-1)", "vorige keuze", show=False, priority=True),
        Binding("w", "wie", "aan wie"),
        Binding("p", "papier", "lijst voor een collega (Word)"),
        Binding("h", "handel_af", "opmerking afgehandeld"),
        Binding("l", "alles", "ook wat later komt"),
    ]

    def __init__(self, sessie: Sessie, zeef: str) -> None:
        super().__init__(sessie)
        self._zeef = next(nr for nr, deel in enumerate(ZEVEN) if deel.code == zeef)
        self._aan = ""
        self._alles = False
        self._uitkomst = ""
        self._schifting = Schifting(sessie.dossier)
        self._plekken: dict[str, Plek] = {}

    # showing

    def ververs(self) -> None:
        per_plek: dict[Pad, list[Bevinding]] = {}
        for bevinding in self.sessie.bevindingen():
            if not bevinding.is_open_vraag and bevinding.volgt:
                per_plek.setdefault(bevinding.pad, []).append(bevinding)
        self._schifting = Schifting(self.sessie.dossier, per_plek, alles=self._alles)
        gevonden = self._schifting.vragen(self._code, self._aan)
        self._plekken = {sleutel(plek.pad): plek for plek in gevonden}
        self.leid_in(self._inleiding())
        nummers = self.nummer(list(self._plekken))
        regels: list[tuple[str, str | Text]] = []
        stap: Stap | None = None
        for naam, plek in self._plekken.items():
            if plek.veld.stap is not stap:
                stap = plek.veld.stap
                regels.append(("", f"{stap.nr or ''} {stap.titel}".strip().upper()))
            regels.append((naam, self._regel(nummers[naam], plek, per_plek.get(plek.pad, []))))
        self.lijst.toon(regels)
        self.refresh_bindings()

    @property
    def _code(self) -> str:
        return ZEVEN[self._zeef].code

    def _inleiding(self) -> Text:
        """The choices in a row, the one that counts between brackets; then whom to ask and for which goal."""
        rij = Text()
        for nr, zeef in enumerate(ZEVEN):
            aantal = f"{zeef.naam} {len(self._schifting.vragen(zeef.code, self._aan))}"
            rij.append(f"[{aantal}]" if nr == self._zeef else f" {aantal} ", style="bold" if nr == self._zeef else "").append(" ")
        doel = "elk doel" if self._alles else DOELNAMEN[self.sessie.dossier.doel]
        regels = [f"Aan wie: {self._aan or 'iedereen'} · voor: {doel} · typ een nummer of druk op Enter", self._uitkomst]
        if not self._plekken:
            regels.append(f"\nVoor {self._aan} is hier geen vraag." if self._aan else f"\n{ZEVEN[self._zeef].leeg}")
        return Text("\n").join([rij, *map(Text, filter(None, regels))])

    def _regel(self, nummer: str, plek: Plek, bevindingen: list[Bevinding]) -> Text:
        """The number and the question; under it how it stands, what was remarked, and what the rules say or whom to ask."""
        waar = f"{titel_van(self.sessie.dossier, plek.pad[:-1])}: " if len(plek.pad) > 1 else ""
        onder = [] if plek.toestand == "leeg" else [in_woorden(plek, _LANGST)]
        onder += [opmerking] if (opmerking := opmerking_in_woorden(plek)) else []
        if self._code == "bevinding":
            onder += [f"{bevinding.ernst}: {bevinding.zegt}" for bevinding in bevindingen]
        elif not onder and not self._aan and (wie := wie_vragen(plek)):
            onder.append(f"te vragen aan: {opsomming(list(wie), 'of')}")
        wit = f"\n{' ' * (len(nummer) + 4)}"
        return Text.assemble((f"{nummer}  {waar}{plek.veld.vraag.tekst}", "bold"), *(f"{wit}{tekst}" for tekst in onder))

    # keys

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "handel_af":
                return self._code == "opmerking" and bool(self._plekken)
            case "alles":
                return self.sessie.dossier.doel != "start"
        return super().check_action(action, parameters)

    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the question at the cursor."""
        if hier := self.lijst.hier:
            self.ga_naar(hier)

    def ga_naar(self, naam: str) -> None:
        """Show the question, with nothing between it and this screen: Esc comes straight back."""
        pad = self._plekken[naam].pad
        self.post_message(naar_vraag(pad))

    def action_zeef(self, stappen: int) -> None:
        """Choose which questions are shown."""
        self._zeef = (self._zeef + stappen) % len(ZEVEN)
        self.ververs()

    def action_alles(self) -> None:
        """Show, or fold away, what the goal does not need yet."""
        self._alles = not self._alles
        self.ververs()

    def action_handel_af(self) -> None:
        """Settle the remark at the cursor, or open it again."""
        if plek := self._plekken.get(self.lijst.hier or ""):
            bij = plek.bijschrift
            self.sessie.bewerking.opmerking(plek.pad, bij.opmerking, afgehandeld=not bij.afgehandeld)
            self.sessie.bewaar()
            self.ververs()

    @work
    async def action_wie(self) -> None:
        """Choose whom the questions are for."""
        if self._schifting.vragen(self._code):
            await self._kies_collega()
        else:
            self.notify(_GEEN_VRAGEN)

    async def _kies_collega(self) -> None:
        gekozen = await self.app.push_screen_wait(KiesCollega(self._schifting.collegas(self._code), self._aan))
        if gekozen is not None:
            self._aan, self._uitkomst = gekozen, ""
            self.ververs()

    # the list on paper

    @work
    async def action_papier(self) -> None:
        """Make a Word file with the questions for one colleague."""
        if not self._plekken:
            self.notify(_GEEN_VRAGEN)
            return
        if not self._aan:
            await self._kies_collega()
        if self._aan and self._plekken:
            self._zeg("Bezig met maken …")
            self._maak(self._aan, [plek.pad for plek in self._plekken.values()], self.sessie.dossier.model_copy(deep=True))

    @work(thread=True, exclusive=True)
    def _maak(self, aan: str, paden: list[Pad], dossier: Dossier) -> None:
        from wizard.word.uitvraag import maak_uitvraag  # not at the top: Word is loaded only when it is asked for

        folder = self.sessie.bestand.parent / DOCUMENTENMAP
        try:
            lezing = Lezing(dossier)
            pad = maak_uitvraag(dossier, aan, [plek_van(dossier, plek, lezing) for plek in paden], folder)
        except OSError as fout:
            self.app.call_from_thread(self._zeg, f"Dat lukt niet in de map {folder}: {reden(fout)}.")
        else:
            self.app.call_from_thread(self._zeg, f"De lijst voor {aan} staat klaar als Word-bestand:\n{pad}")

    def _zeg(self, tekst: str) -> None:
        """Say it before the list, where it stays."""
        self._uitkomst = tekst
        if self.is_mounted:
            self.leid_in(self._inleiding())

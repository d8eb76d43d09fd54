"""One question on a form: its text, its field, and one line of help or error."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from textual import events, on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static

from screens.invoer import AfgeleidInvoer, Invoer, maak_invoer
from screens.keuzeveld import HOOGSTE
from wizard.controles import Bevinding
from wizard.dossier import Doel, Pad
from wizard.soorten import MeerkeuzeSoort, Ongeldig
from wizard.uitleg import raadgever
from wizard.vragenlijst import Plek

_RUST = 0.4
"""Seconds after which what is being typed goes to the dossier."""


class VraagBlok(Vertical):
    """A question with its field; it hands what is answered upwards and shows what it is told."""

    @dataclass
    class Beantwoord(Message):
        """Something was answered; `af` when the user is done with it for now."""

        blok: VraagBlok
        pad: Pad
        ruw: object
        af: bool

    @dataclass
    class Bezocht(Message):
        """The user came to this question."""

        blok: VraagBlok

    def __init__(self, plek: Plek, doel: Doel) -> None:
        super().__init__()
        self.plek = plek
        self._doel: Doel = doel
        self.beurt = ""
        self._klok: Timer | None = None
        self._ruw: object = None
        self._begin: object = None
        self._getoonde_tekst = self._vraagtekst(plek)
        self.bevindingen: list[Bevinding] = []

    def compose(self) -> ComposeResult:
        yield Static(self._getoonde_tekst, classes="vraagtekst", markup=False)
        yield maak_invoer(self.plek)
        yield Static("", classes="melding", markup=False)

    def on_mount(self) -> None:
        self.toon(self.plek)
        self.meld(self.fout)
        self._begin = self._ruw = self.query_one(Invoer).ruw()

    def toon(self, plek: Plek) -> None:
        """Show whether the question applies and how it stands."""
        self.plek = plek
        if self.display != plek.getoond:
            self.display = plek.getoond
        if (tekst := self._vraagtekst(plek)) != self._getoonde_tekst:
            self._getoonde_tekst = tekst
            self.query_one(".vraagtekst", Static).update(tekst)
        for afgeleid in self.query(AfgeleidInvoer):
            afgeleid.toon(plek)

    def meld(self, tekst: str) -> None:
        """Show what is wrong with the answer, or nothing."""
        melding = self.query_one(".melding", Static)
        melding.update(f"! {tekst}" if tekst else "")
        melding.display = bool(tekst)

    def toon_bevindingen(self, bevindingen: list[Bevinding]) -> None:
        """Show what the rules say of this answer, or nothing."""
        self.bevindingen = bevindingen
        self._onderaan("bevinding", "\n".join(map(_kort, bevindingen)))

    def toon_waarschuwing(self, tekst: str) -> None:
        """Show that the answer seems to hold something of a person, or nothing."""
        self._onderaan("persoon", f"! {tekst}" if tekst else "")

    def toon_opmerking(self, tekst: str) -> None:
        """Show the remark that someone made here, or nothing."""
        self._onderaan("opmerking", tekst)

    def toon_aanbod(self, tekst: str) -> None:
        """Show that the program has a proposal for this question, or nothing."""
        self._onderaan("aanbod", tekst)

    def toon_gevolg(self, tekst: str) -> None:
        """Show what the choice at the cursor would change, or nothing."""
        self._onderaan("gevolg", tekst)

    def _onderaan(self, soort: str, tekst: str) -> None:
        """A line under the field, made only when there is something to say."""
        regels = self.query(f".{soort}")
        if regels:
            regels.first(Static).update(tekst)
            regels.first().display = bool(tekst)
        elif tekst:
            self.mount(Static(tekst, classes=soort, markup=False))

    def _vraagtekst(self, plek: Plek) -> str:
        return f"{plek.veld.vraag.tekst}{self._stand(plek)}{self._aantal(plek)}"

    def _stand(self, plek: Plek) -> str:
        bij = plek.bijschrift
        match plek.toestand:
            case "onbekend":
                wie_wanneer = ", ".join(deel for deel in (bij.wie, bij.wanneer) if deel)
                return f"   [weet ik nog niet{f' → {wie_wanneer}' if wie_wanneer else ''}]"
            case "nvt":
                return f"   [niet van toepassing: {bij.reden}]"
            case "voorgesteld":
                return "   [voorstel: klopt dit? Ctrl+B bevestigt]"
            case _:
                if plek.veld.afgeleid:
                    return "   (volgt uit uw antwoorden)"
                if not plek.veld.getoond_voor(self._doel):
                    return "   (nu nog niet nodig)"
                raad = raadgever(plek.veld) if plek.toestand == "leeg" else ""
                vraag_aan = f"   (vraag dit aan uw {raad})" if raad else ""
                return vraag_aan if plek.verplicht_voor(self._doel) else f"   (niet verplicht){vraag_aan}"

    def _aantal(self, plek: Plek) -> str:
        """How many are chosen, from a list of which some are out of sight."""
        soort = plek.veld.soort
        schuift = isinstance(soort, MeerkeuzeSoort) and len(soort.lijst.opties) > HOOGSTE
        return f"   ({len(plek.waarde)} gekozen)" if schuift and plek.waarde else ""

    @on(Invoer.Veranderd)
    def _veranderd(self, event: Invoer.Veranderd) -> None:
        event.stop()
        if event.af:
            self.geef_door(af=True)
        elif self._klok is None:
            self._klok = self.set_timer(_RUST, self.geef_door)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        self.beurt = f"{id(self)}:{monotonic()}"
        self.post_message(self.Bezocht(self))

    def on_descendant_blur(self, event: events.DescendantBlur) -> None:
        if self._klok is not None or self.plek.toestand == "ongeldig":
            self.geef_door(af=True)

    def geef_door(self, af: bool = False) -> None:
        """Hand over what stands in the field now."""
        self.post_message(self.Beantwoord(self, self.plek.pad, self.neem_over(), af))

    def neem_over(self) -> object:
        """What stands in the field now; nothing waits any more."""
        if self._klok is not None:
            self._klok.stop()
            self._klok = None
        self._ruw = self.query_one(Invoer).ruw()
        return self._ruw

    @property
    def gewijzigd(self) -> bool:
        """Whether the field holds something else than when it was drawn or last handed over."""
        return self.query_one(Invoer).ruw() != self._ruw

    @property
    def aangeraakt(self) -> bool:
        """Whether the user changed something here since it was drawn, handed over or not."""
        return self._begin != self._ruw or self.gewijzigd

    @property
    def fout(self) -> str:
        """Why what was typed here is no answer yet, '' when it is."""
        if (ruw := self.plek.bijschrift.ruw) is not None:
            try:
                self.plek.veld.soort.lees(ruw)
            except Ongeldig as fout:
                return str(fout)
        return ""

    def focus_veld(self) -> None:
        """Stand in the field of this question."""
        for kind in self.query("*"):
            if kind.focusable:
                self.screen.set_focus(kind, scroll_visible=False)  # at once: the next key belongs there
                return


def _kort(bevinding: Bevinding) -> str:
    """A finding on one line; the explanation of the question tells the rest."""
    if bevinding.aanvaard:
        return f"✓ aanvaard: {bevinding.aanvaard}"
    return f"! {bevinding.ernst}: {bevinding.zegt}"

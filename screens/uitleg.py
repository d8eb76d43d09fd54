"""The explanation of a question: why it is asked, a good answer, whom to ask, sources, where it lands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from screens.dialogen import Dialoog
from wizard.bronnen import Verwijzing
from wizard.controles import Bevinding
from wizard.soorten import datum_voluit
from wizard.velden import Veld
from wizard.vragenlijst import zin_van_voorwaarde


def uitleg_van(veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> Text:
    """Everything that is known about a question, in reading order; what the rules say of its answer first."""
    vraag = veld.vraag
    delen = [
        *((f"Wat opvalt ({b.ernst}, {b.regel.id})", f"{b.zegt} {b.regel.betekenis} {b.regel.remedie}") for b in bevindingen),
        ("Waarom vragen we dit?", vraag.uitleg),
        ("Zo ziet een goed antwoord eruit", vraag.voorbeeld),
        ("Bij wie kunt u terecht?", vraag.vraag_aan),
        ("Wanneer vragen we dit?", zin_van_voorwaarde(veld)),
        ("In welk document komt het?", _landt(veld)),
        ("Bronnen", bronnen_voluit(vraag.bron)),
    ]
    return met_koppen(delen)


def bronnen_voluit(bronnen: Iterable[Verwijzing]) -> str:
    """Sources with publisher, place and how far they may be trusted, one on a line."""
    return "\n".join(
        f"{verwijzing.bron.titel}, {verwijzing.bron.uitgever}{f': {verwijzing.plaats}' if verwijzing.plaats else ''} "
        f"({verwijzing.bron.status}{f', nagelezen {datum_voluit(verwijzing.bron.gelezen)}' if verwijzing.bron.gelezen else ''})"
        for verwijzing in bronnen
    )


def waarom(bevinding: Bevinding) -> Text:
    """What a finding means, what to do, which answers led to it and what it rests on."""
    regel = bevinding.regel
    zekerheid = f"{regel.zekerheid}{f' ({regel.twijfel})' if regel.twijfel else ''}"
    return met_koppen(
        [
            ("Hoe ernstig is het?", f"{bevinding.ernst} · regel {regel.id}"),
            ("Waarom doet het ertoe?", regel.betekenis),
            ("Wat kunt u doen?", regel.remedie),
            ("Aanvaard, met deze reden", bevinding.aanvaard),
            ("Welke antwoorden leiden hiertoe?", "\n".join(f"- {grond.zin}" for grond in bevinding.gronden)),
            ("Hoe zeker is deze regel?", zekerheid),
            ("Bronnen", bronnen_voluit(regel.bron)),
        ]
    )


def met_koppen(delen: list[tuple[str, str]]) -> Text:
    """Text to read, each piece under its heading; a heading without text is left out."""
    tekst = Text()
    for kop, inhoud in delen:
        if inhoud:
            tekst.append(f"{kop}\n", style="bold")
            tekst.append(f"{inhoud}\n\n")
    return tekst


def _landt(veld: Veld) -> str:
    waar = []
    if hoofdstukken := [deel[1:] for deel in veld.landt if deel[0] == "P"]:
        waar.append(f"Plan van aanpak, hoofdstuk {', '.join(hoofdstukken)}")
    if any(deel[0] in "KA" for deel in veld.landt):
        waar.append("Convenant")
    if bijlagen := [deel[1:] for deel in veld.landt if deel[0] == "B"]:
        waar.append(f"Bijlage {', '.join(bijlagen)} van het convenant")
    return "; ".join(waar)


class UitlegPaneel(VerticalScroll, can_focus=False):
    """The explanation beside the form, on a wide screen."""

    def compose(self) -> ComposeResult:
        yield Static("", markup=False)

    def toon(self, veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> None:
        """Explain this question."""
        self.query_one(Static).update(Text.assemble((f"{veld.vraag.tekst}\n\n", "bold"), uitleg_van(veld, bevindingen)))
        self.scroll_home(animate=False)


class LeesDialoog(Dialoog[None]):
    """Text with headings to read and scroll through."""

    LEZEN = True
    BINDINGS = [Binding("escape,f1,ctrl+g", "annuleer", "sluiten", key_display="Esc")]

    def __init__(self, titel: str, inhoud: Text) -> None:
        super().__init__(titel)
        self._inhoud = inhoud

    def inhoud(self) -> ComposeResult:
        yield Static(self._inhoud, markup=False)


class UitlegDialoog(LeesDialoog):
    """The explanation over the form, on a narrow screen."""

    def __init__(self, veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> None:
        super().__init__(veld.vraag.tekst, uitleg_van(veld, bevindingen))

"""The explanation of a question: why it is asked, a good answer, whom to ask, sources, where it lands."""

from __future__ import annotations

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from screens.dialogen import Dialoog
from wizard.soorten import datum_voluit
from wizard.velden import Veld
from wizard.vragenlijst import zin_van_voorwaarde


def uitleg_van(veld: Veld) -> Text:
    """Everything that is known about a question, in reading order."""
    vraag = veld.vraag
    bronnen = [
        f"{verwijzing.bron.titel}, {verwijzing.bron.uitgever}{f': {verwijzing.plaats}' if verwijzing.plaats else ''} "
        f"({verwijzing.bron.status}{f', nagelezen {datum_voluit(verwijzing.bron.gelezen)}' if verwijzing.bron.gelezen else ''})"
        for verwijzing in vraag.bron
    ]
    delen = [
        ("Waarom vragen we dit?", vraag.uitleg),
        ("Zo ziet een goed antwoord eruit", vraag.voorbeeld),
        ("Bij wie kunt u terecht?", vraag.vraag_aan),
        ("Wanneer vragen we dit?", zin_van_voorwaarde(veld)),
        ("In welk document komt het?", _landt(veld)),
        ("Bronnen", "\n".join(bronnen)),
    ]
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

    def toon(self, veld: Veld) -> None:
        """Explain this question."""
        self.query_one(Static).update(Text.assemble((f"{veld.vraag.tekst}\n\n", "bold"), uitleg_van(veld)))
        self.scroll_home(animate=False)


class UitlegDialoog(Dialoog[None]):
    """The explanation over the form, on a narrow screen."""

    LEZEN = True
    BINDINGS = [Binding("escape,f1,ctrl+g", "annuleer", "sluiten", key_display="Esc")]

    def __init__(self, veld: Veld) -> None:
        super().__init__(veld.vraag.tekst)
        self._veld = veld

    def inhoud(self) -> ComposeResult:
        yield Static(uitleg_van(self._veld), markup=False)

"""The explanation of a question: why it is asked, a good answer, whom to ask, sources, where it lands."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from screens.berichten import NaarBegrippen
from screens.dialogen import Dialoog
from screens.hulp import over_scherm
from wizard.controles import Bevinding
from wizard.uitleg import over_bevinding, over_vraag
from wizard.velden import Veld


def uitleg_van(veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> Text:
    """Everything that is known about a question, in reading order; what the rules say of its answer first."""
    return met_koppen(over_vraag(veld, bevindingen))


def waarom(bevinding: Bevinding) -> Text:
    """What a finding means, what to do, which answers led to it and what it rests on."""
    return met_koppen(over_bevinding(bevinding))


def met_koppen(delen: list[tuple[str, str]]) -> Text:
    """Text to read, each piece under its heading; a heading without text is left out."""
    tekst = Text()
    for kop, inhoud in delen:
        if inhoud:
            tekst.append(f"{kop}\n", style="bold")
            tekst.append(f"{inhoud}\n\n")
    return tekst


class UitlegPaneel(VerticalScroll, can_focus=False):
    """The explanation beside the form, on a wide screen."""

    def compose(self) -> ComposeResult:
        yield Static("", markup=False)

    def toon(self, veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> None:
        """Explain this question."""
        self.query_one(Static).update(Text.assemble((f"{veld.vraag.tekst}\n\n", "bold"), uitleg_van(veld, bevindingen)))
        self.scroll_home(animate=False)


class LeesDialoog(Dialoog[None]):
    """Text with headings to read and scroll through; help with the screen below it comes last."""

    HULP = "Hier leest u alleen. Met de pijltjes schuift u door de tekst."
    LEZEN = True
    BINDINGS = [Binding("escape,f1,ctrl+g,question_mark", "annuleer", "sluiten", key_display="Esc")]

    def __init__(self, titel: str, inhoud: Text) -> None:
        super().__init__(titel)
        self._inhoud = inhoud

    def inhoud(self) -> ComposeResult:
        if self._inhoud:
            yield Static(self._inhoud, markup=False)
        yield Static(over_scherm(self.app.screen_stack[-2]), markup=False)


class UitlegDialoog(LeesDialoog):
    """The explanation over the form, on a narrow screen."""

    BINDINGS = [Binding("b,ctrl+f", "begrippen", "begrippen")]

    def __init__(self, veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> None:
        super().__init__(veld.vraag.tekst, uitleg_van(veld, bevindingen))
        self._veld = veld

    def action_begrippen(self) -> None:
        """Look up the words of this question; Esc comes back here."""
        self.post_message(NaarBegrippen(self._veld.id))

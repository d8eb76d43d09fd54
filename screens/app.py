"""The app: which dossier is open and which screen is next. Models are imported after the first frame."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import events, on, work
from textual.binding import Binding

from screens.dossiers import Dossiers
from screens.einde import FOUT, GEEN_LEZER, Einde
from screens.openen import MetDossier
from screens.stuurprogramma import stuurprogramma
from screens.tekstveld import Alineaveld, Regelveld, mag_bewegen
from screens.themas import NAMEN, STANDAARD, THEMAS
from screens.weergave import Weergave
from wizard.opslag import instellingen
from wizard.opslag.storing import reden

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.notifications import SeverityLevel
    from textual.types import AnimationLevel


_ERNST: dict[SeverityLevel, str] = {"information": "", "warning": "Let op", "error": "Fout"}
_RUST = 0.2
"""Seconds that the first screen gets for itself before models are imported."""


class Samenwerkwijzer(MetDossier):
    """The samenwerkwijzer in a terminal."""

    TITLE = "samenwerkwijzer"
    CSS_PATH = "stijl.tcss"
    ENABLE_COMMAND_PALETTE = False
    VERTICAL_BREAKPOINTS = [(0, "-laag"), (16, "-gewoon")]
    BINDINGS = [
        Binding("f1", "hulp", "hulp"),
        Binding("question_mark", "vraagteken", "hulp", show=False),
        Binding("f2", "weergave", "weergave", show=False, priority=True),
        Binding("ctrl+s", "bewaar", "nu bewaren", show=False, priority=True),
        Binding("ctrl+q", "quit", "stoppen", priority=True),
    ]

    def __init__(self, map: Path, dossier: Path | None = None, plek: str | None = None) -> None:
        super().__init__(map, stuurprogramma())
        self.einde = Einde(self)
        self._eerst = dossier
        self._plek = plek
        self._beweging: AnimationLevel = self.animation_level
        for thema in THEMAS:
            self.register_theme(thema)
        self._stel_in(instellingen.lees())

    def on_mount(self) -> None:
        self.push_screen(Dossiers(self.map))
        if self._eerst is not None:
            self.open(self._eerst, self._plek)
        else:
            self.set_timer(_RUST, self._laad_vooruit)

    @work(thread=True, exit_on_error=False)
    def _laad_vooruit(self) -> None:
        """Import what the next screens need while the user reads the first."""
        import screens.overzicht
        import screens.wegwijzer  # noqa: F401  # imported for its cost
        from wizard.word import lees_vooruit

        lees_vooruit()

    # how it looks

    def _stel_in(self, gekozen: instellingen.Instellingen) -> None:
        """Let the screen look like this. What the system says of movement holds unless someone wants less."""
        self._instellingen = replace(gekozen, thema=gekozen.thema if gekozen.thema in NAMEN else STANDAARD)
        self.theme = self._instellingen.thema
        self.animation_level = "none" if gekozen.rustig else self._beweging

    def action_weergave(self) -> None:
        """Choose the colours, and whether anything may move."""
        if not isinstance(self.screen, Weergave):
            self.push_screen(Weergave(self._instellingen))

    @on(Weergave.Gekozen)
    def _weergave_gekozen(self, event: Weergave.Gekozen) -> None:
        self._stel_in(event.instellingen)
        for scherm in self.screen_stack:
            for veld in (*scherm.query(Regelveld), *scherm.query(Alineaveld)):
                veld.cursor_blink = mag_bewegen(self)
        try:
            instellingen.bewaar(self._instellingen)
        except OSError as fout:
            self.notify(f"Deze keuze geldt tot u stopt. Bewaren lukt niet: {reden(fout)}.", severity="warning")

    def notify(
        self, message: str, *, title: str = "", severity: SeverityLevel = "information", timeout: float | None = None, markup: bool = False
    ) -> None:
        """Show a message for a moment; how serious it is stands in words too, and what it says is never read as markup."""
        super().notify(message, title=title or _ERNST[severity], severity=severity, timeout=timeout, markup=False)

    def action_hulp(self) -> None:
        """Say what the screen is for and which keys work on it."""
        from screens.uitleg import LeesDialoog

        self.push_screen(LeesDialoog("Hulp bij dit scherm", Text()))

    def on_paste(self, event: events.Paste) -> None:
        """No field took the text."""
        if event.text:
            self.notify("Hier staat geen invulveld open. Er is niets geplakt.", severity="warning")

    def action_vraagteken(self) -> None:
        """The same key for who has no F1: GNOME's terminal keeps that for itself."""
        self.simulate_key("f1")

    # the end of the program

    def action_help_quit(self) -> None:
        """Ctrl+C stops nothing here; say which key does."""
        self.notify("Stoppen doet u met Ctrl+Q. Bewaren hoeft niet, dat gaat vanzelf.")

    def on_load(self) -> None:
        """Before the screen is there: from now on nothing ends the program unsaved."""
        self.einde.luister()

    def terminal_weg(self) -> None:
        """The window was closed: save and stop."""
        self.einde.door_signaal(GEEN_LEZER)

    def _fatal_error(self) -> None:
        """A fault of our own."""
        self.einde.door_fout(self._exception)

    def panic(self, *renderables: RenderableType) -> None:
        """The same; what Textual wants to show of it may hold answers."""
        self.einde.door_fout(self._exception)

    def _print_error_renderables(self) -> None:
        """The terminal is itself again: what is left to say is said."""
        self.einde.spreek()


def start(map: Path, dossier: Path | None = None, plek: str | None = None) -> int:
    """Run the app; returns the exit status."""
    app = Samenwerkwijzer(map, dossier, plek)
    try:
        code = app.run() or app.return_code or 0
    except Exception as fout:  # so broken that Textual could not end it
        app.einde.door_fout(fout)
        app.einde.spreek()
        return FOUT
    if code == 0 and not any(sessie.alleen_lezen for sessie in app.sessies):
        map = app.sessie.bestand.parent if app.sessie else app.map
        with contextlib.suppress(OSError, ValueError):  # nobody may be reading any more
            sys.stdout.write(f"Alles is bewaard in {map}.\n")
            sys.stdout.flush()
    return code

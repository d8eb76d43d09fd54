"""A screen of a dossier that is one list to walk through, with a word before it."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from screens.basis import DossierScherm
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen


class LijstScherm(DossierScherm):
    """Subclasses fill the list and the word before it in `ververs`."""

    titel: ClassVar[str] = ""

    def compose(self) -> ComposeResult:
        yield Kop(self.titel, self.sessie.stand)
        yield Static("", id="inleiding", markup=False)
        yield Regels()
        yield Toetsen()

    def on_mount(self) -> None:
        self.begin.focus()

    def on_screen_resume(self) -> None:
        self.ververs()

    @property
    def begin(self) -> Widget:
        """Where the keys go first."""
        return self.lijst

    @property
    def lijst(self) -> Regels:
        """The list."""
        return self.query_one(Regels)

    def leid_in(self, tekst: str | Text) -> None:
        """Say this before the list."""
        self.query_one("#inleiding", Static).update(tekst)

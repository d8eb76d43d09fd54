"""The anchors: Textual apps with nothing in them but what is measured, as `python -m tests.benchmarks.kaal`."""

from __future__ import annotations

import sys
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import Input, Static, TextArea

BEELD = "hier staat het"


class Kaal(App[None]):
    """One widget of the kind that the first argument names; the numbers after it are the fields of each part.

    Ctrl+n pushes the next part, ctrl+r goes back.
    """

    BINDINGS: ClassVar = [Binding("ctrl+n", "verder", priority=True), Binding("ctrl+r", "terug", priority=True)]

    def compose(self) -> ComposeResult:
        match sys.argv[1]:
            case "regel":
                yield Input(placeholder=BEELD)
            case "alinea":
                yield TextArea(placeholder=BEELD)
            case _:
                yield Static(BEELD)

    def action_verder(self) -> None:
        nr = len(self.screen_stack) - 1
        self.push_screen(Deel(nr, int(sys.argv[2:][nr])))

    def action_terug(self) -> None:
        self.pop_screen()


class Deel(Screen[None]):
    """A title with this many fields under it, each with its label."""

    def __init__(self, nr: int, aantal: int) -> None:
        super().__init__()
        self._nr, self._aantal = nr, aantal

    def compose(self) -> ComposeResult:
        yield Static(f"Deel {self._nr} van velen")
        for veld in range(self._aantal):
            yield Static(f"Vraag {self._nr}.{veld}")
            yield Input(compact=True)


if __name__ == "__main__":
    Kaal().run()

"""A list to search: a field to type in and under it what fits; the arrows go from the one to the other."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widget import Widget
from textual.widgets import Input, Static

from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.lijstscherm import LijstScherm
from screens.tekstveld import Regelveld
from screens.toetsen import Toetsen


class ZoekLijst(LijstScherm):
    """Subclasses fill the list in `ververs` with what fits `gezocht`; the best stands on top while one types."""

    hint: ClassVar[str] = ""
    BINDINGS = [
        Binding("down", "naar_lijst", "naar de lijst", key_display="↓", priority=True),
        Binding("slash", "naar_veld", "ander woord", key_display="/"),
    ]

    def compose(self) -> ComposeResult:
        yield Kop(self.titel, self.sessie.stand)
        yield Regelveld(hint=self.hint)
        yield Static("", id="inleiding", markup=False)
        yield Regels()
        yield from self.onder()
        yield Toetsen()

    def onder(self) -> ComposeResult:
        """What stands under the list."""
        yield from ()

    @property
    def veld(self) -> Regelveld:
        """The field."""
        return self.query_one(Regelveld)

    @property
    def begin(self) -> Widget:
        return self.veld

    @property
    def gezocht(self) -> str:
        """What one typed."""
        return self.veld.value.strip()

    @on(Input.Changed)
    def _volg(self) -> None:
        self.ververs()
        self.naar_eerste()

    def naar_eerste(self) -> None:
        """Stand at what fits best."""
        self.lijst.action_first()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "naar_lijst":
                return isinstance(self.focused, Regelveld)
            case "naar_veld":
                return isinstance(self.focused, Regels)
        return super().check_action(action, parameters)

    def on_descendant_focus(self) -> None:
        """In the field other keys work than in the list."""
        self.refresh_bindings()

    def action_naar_lijst(self) -> None:
        """Go from the field to what fits."""
        if self.lijst.option_count:
            self.lijst.focus()

    def action_naar_veld(self) -> None:
        """Go back to the field; what one types there comes in the place of the old word."""
        self.veld.focus()
        self.veld.select_all()

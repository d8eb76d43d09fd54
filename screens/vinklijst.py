"""A list in which one ticks what one wants, with the line that does it on top."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.lijstscherm import LijstScherm
from screens.toetsen import Toetsen

HOOG = 18
"""From this many lines there is room for a longer word before the list."""
_DOE = "+doe"
_INGESPRONGEN = " " * 6


class Vinkregels(Regels):
    """Its lines are ticked, not opened."""

    BINDINGS = [Binding("enter", "select", "aankruisen of doen")]


class Vinklijst(LijstScherm):
    """Subclasses show their lines with `toon_vinkjes` and do in `action_doe` what the top line says; with Ctrl+N from anywhere."""

    BINDINGS = [
        Binding("space", "vink", "aan of uit"),
        Binding("a", "alles", "alles aan of uit"),
    ]

    vinkjes: set[str]
    _namen: Sequence[str] = ()

    def compose(self) -> ComposeResult:
        yield Kop(self.titel, self.sessie.stand)
        yield Static("", id="inleiding", markup=False)
        yield Vinkregels()
        yield Toetsen()

    def on_resize(self) -> None:
        self.ververs()

    def toon_vinkjes(self, doe: str, groepen: Sequence[tuple[str, Sequence[tuple[str, Text]]]], leeg: str) -> None:
        """Show what the top line would do, then the lines under their headings; `leeg` when there are none.

        One begins at the first line: the top one is for who has read them.
        """
        regels: list[tuple[str, str | Text]] = []
        for kop, groep in groepen:
            regels.append(("", kop.upper()))
            regels += [(naam, Text("[x] " if naam in self.vinkjes else "[ ] ").append_text(tekst)) for naam, tekst in groep]
        self._namen = [naam for _, groep in groepen for naam, _ in groep]
        eerste = self._namen[0] if self._namen and self.lijst.hier is None else None
        self.lijst.toon([(_DOE, doe), *regels] if regels else [("", leeg)], eerste)
        self.refresh_bindings()

    def regel(self, naam: str, *onder: str) -> Text:
        """A line: a name, and under it texts in full."""
        breed = max(24, (self.size.width or 80) - 10)
        regel = Text(f"\n{_INGESPRONGEN}".join(textwrap.wrap(naam, breed)), style="bold")
        for tekst in onder:
            regel.append("".join(f"\n{_INGESPRONGEN}{deel}" for deel in textwrap.wrap(tekst, breed)), style="not bold")
        return regel

    async def action_doe(self) -> None:
        """Do it with what is ticked."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("vink", "alles", "doe"):
            return bool(self._namen)
        return super().check_action(action, parameters)

    @on(OptionList.OptionSelected)
    async def _gekozen(self, event: OptionList.OptionSelected) -> None:
        if event.option_id == _DOE:
            await self.action_doe()
        else:
            self.action_vink()

    def action_vink(self) -> None:
        """Tick the line here, or take the tick away."""
        if (hier := self.lijst.hier) is not None and hier != _DOE:
            self.vinkjes ^= {hier}
            self.ververs()

    def action_alles(self) -> None:
        """Tick everything, or nothing when everything is ticked."""
        self.vinkjes = set() if self.vinkjes >= set(self._namen) else set(self._namen)
        self.ververs()

"""A list to walk through: one line or a few per item, the current one marked with > as well as with colour."""

from __future__ import annotations

from rich.text import Text
from textual.binding import Binding
from textual.widgets import OptionList
from textual.widgets.option_list import Option

_SCHERMVOL = 60
"""So many lines are shown at once; the rest follows after the first paint."""


class Regels(OptionList):
    """Readable lines of which one is current; each has a name of its own. A line without a name is a heading."""

    BINDINGS = [Binding("enter", "select", "openen")]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, compact=True, markup=False)
        self._gemerkt: int | None = None
        self._ronde = 0

    def toon(self, regels: list[tuple[str, str | Text]], hier: str | None = None) -> None:
        """Show these lines (name and text) and stand at `hier`, or where one stood."""
        hier, was = hier or self.hier, self.highlighted or 0
        self.clear_options()
        self._gemerkt = None
        namen = [naam for naam, _ in regels]
        nu = namen.index(hier) if hier in namen else min(was, len(namen) - 1)
        scherm = max(_SCHERMVOL, nu + 1)
        self._voeg_toe(regels[:scherm])
        if namen:
            self.highlighted = nu + (not namen[nu])  # a heading is never the last line
        self._ronde += 1
        if len(regels) > scherm:
            self.call_after_refresh(self._voeg_rest_toe, self._ronde, regels[scherm:])

    def _voeg_rest_toe(self, ronde: int, regels: list[tuple[str, str | Text]]) -> None:
        if ronde == self._ronde:  # else other lines are shown by now
            self._voeg_toe(regels)

    def _voeg_toe(self, regels: list[tuple[str, str | Text]]) -> None:
        self.add_options([Option(_met_rand(tekst), id=naam or None, disabled=not naam) for naam, tekst in regels])

        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Enter does nothing where there is nothing to choose."""
        return self.hier is not None if action == "select" else super().check_action(action, parameters)

    @property
    def hier(self) -> str | None:
        """The name of the current line."""
        if self.highlighted is None or not self.option_count:
            return None
        return self.get_option_at_index(self.highlighted).id

    def wijs_aan(self, naam: str) -> None:
        """Stand at the line with this name."""
        self.highlighted = self.get_option_index(naam)

    def watch_highlighted(self, highlighted: int | None) -> None:
        super().watch_highlighted(highlighted)
        self._merk(self._gemerkt, " ")
        self._gemerkt = highlighted
        self._merk(self._gemerkt, ">" if self.has_focus else " ")
        if highlighted and all(option.disabled for option in self.options[:highlighted]):
            self.scroll_home(animate=False)  # the heading above the first line comes into view too

    def on_focus(self) -> None:
        """The keys go here from now on."""
        self._merk(self._gemerkt, ">")

    def on_blur(self) -> None:
        """The keys go elsewhere: no line is marked."""
        self._merk(self._gemerkt, " ")

    def _merk(self, nr: int | None, teken: str) -> None:
        """Put this mark before a line."""
        if nr is None or nr >= self.option_count:
            return
        tekst = self.get_option_at_index(nr).prompt
        assert isinstance(tekst, Text)
        kopie = tekst.copy()
        kopie.plain = teken + kopie.plain[1:]
        self.replace_option_prompt_at_index(nr, kopie)


def _met_rand(tekst: str | Text) -> Text:
    """A line with room before it for the mark."""
    if isinstance(tekst, str):
        return Text(f"  {tekst}")
    regel = Text("  ")
    regel.append_text(tekst)
    return regel

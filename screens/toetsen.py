"""The keys that work here, on as many lines as they need; each can be clicked too."""

from __future__ import annotations

from rich.style import Style
from rich.text import Text
from textual import events
from textual.geometry import Size
from textual.screen import Screen
from textual.widget import Widget

_NAMEN = {
    "enter": "Enter", "escape": "Esc", "tab": "Tab", "space": "Spatie", "up": "↑", "down": "↓", "delete": "Del",
}  # fmt: skip


_LAATST = ("F8", "Esc", "Ctrl+Q")
"""The keys that lead away stand at the end."""


def toetsnaam(toets: str) -> str:
    """A key as people read it: 'ctrl+n' is 'Ctrl+N'."""
    if toets in _NAMEN:
        return _NAMEN[toets]
    delen = toets.split("+")
    return "+".join([*(deel.capitalize() for deel in delen[:-1]), delen[-1].upper() if len(delen) > 1 or toets[0] == "f" else toets])


class Toetsen(Widget):
    """The footer of every screen."""

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._opnieuw)

    def _opnieuw(self, _: Screen[object]) -> None:
        """Show other keys; the screen is laid out anew only when they need more or fewer lines."""
        self.refresh(layout=len(self._regels(self.content_size.width)) != self.content_size.height)

    def on_click(self, event: events.Click) -> None:
        """A click on a key is a press of it."""
        if toets := event.style.meta.get("toets"):
            self.app.simulate_key(toets)

    def _paren(self) -> list[tuple[str, str, str]]:
        """Each action once: how its key is called, what it does, and the key itself."""
        gezien: dict[str, tuple[str, str, str]] = {}
        for _, binding, aan, _ in self.screen.active_bindings.values():
            if binding.show and aan and binding.action not in gezien:
                gezien[binding.action] = (binding.key_display or toetsnaam(binding.key), binding.description, binding.key)
        return sorted(gezien.values(), key=lambda paar: _LAATST.index(paar[0]) + 1 if paar[0] in _LAATST else 0)

    def _regels(self, breedte: int) -> list[Text]:
        """The keys in lines; on a low screen the middle ones give way, the keys that lead away stay."""
        regels = [Text(no_wrap=True)]
        for genoemd, naam, toets in self._paren():
            stuk = Text.assemble((genoemd, "bold"), f" {naam}")
            stuk.stylize(Style.from_meta({"toets": toets}))
            if regels[-1].cell_len and regels[-1].cell_len + 2 + stuk.cell_len > breedte:
                regels.append(Text(no_wrap=True))
            if regels[-1].cell_len:
                regels[-1].append("  ")
            regels[-1].append_text(stuk)
        hoogst = max(1, self.screen.size.height // 6)
        return regels if len(regels) <= hoogst else [*regels[: hoogst - 1], regels[-1]]

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return max(1, len(self._regels(width)))

    def render(self) -> Text:
        return Text("\n").join(self._regels(self.content_size.width or 80))

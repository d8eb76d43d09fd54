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
    "left": "←", "right": "→", "home": "Home", "end": "End", "question_mark": "?", "slash": "/",
}  # fmt: skip


_WEG = ("F8", "F1", "Esc", "Ctrl+Q")
"""The keys that help one out stand at the end; the last three stay on the smallest screen."""


def toetsnaam(toets: str) -> str:
    """A key as people read it: 'ctrl+n' is 'Ctrl+N'."""
    if toets in _NAMEN:
        return _NAMEN[toets]
    *voor, laatste = toets.split("+")
    if len(laatste) > 1:
        return "+".join([*voor, _NAMEN.get(laatste, laatste)]).title()
    return "+".join([*(deel.capitalize() for deel in voor), laatste.upper() if voor else laatste])


def toetsen_van(scherm: Screen[object], *, alle: bool = False) -> list[tuple[str, str, str]]:
    """The keys of a screen, each action once: how its key is called, what it does, and the key itself.

    `alle` takes in those that the screen has itself and does not show.
    """
    eigen = {actie for ouder in type(scherm).__mro__ if alle and _van_ons(ouder) for actie in _acties(ouder)}
    gezien: dict[str, tuple[str, str, str]] = {}
    for knoop, binding, aan, _ in scherm.active_bindings.values():
        if (binding.show or (knoop is scherm and binding.action in eigen)) and aan and binding.action not in gezien:
            gezien[binding.action] = (binding.key_display or toetsnaam(binding.key), binding.description, binding.key)
    return sorted(gezien.values(), key=lambda paar: _WEG.index(paar[0]) + 1 if paar[0] in _WEG else 0)


def _van_ons(klasse: type) -> bool:
    return klasse.__module__.startswith("screens.")


def _acties(klasse: type) -> list[str]:
    """What the keys of a class do."""
    return [binding.action for binding in klasse.__dict__.get("BINDINGS", ())]


def _in_regels(paren: list[tuple[str, str, str]], breedte: int) -> list[Text]:
    """These keys in as many lines as they need."""
    regels = [Text(no_wrap=True)]
    for genoemd, naam, toets in paren:
        stuk = Text.assemble((genoemd, "bold"), f" {naam}")
        stuk.stylize(Style.from_meta({"toets": toets}))
        stuk.truncate(max(1, breedte), overflow="ellipsis")
        if regels[-1].cell_len and regels[-1].cell_len + 2 + stuk.cell_len > breedte:
            regels.append(Text(no_wrap=True))
        if regels[-1].cell_len:
            regels[-1].append("  ")
        regels[-1].append_text(stuk)
    return regels


def in_hoogstens(hoogst: int, paren: list[tuple[str, str, str]], breedte: int) -> list[Text]:
    """These keys in so many lines; where they do not fit the last ones give way, but those that lead to help and away stay."""
    slot = [paar for paar in paren if paar[0] in _WEG[1:]]
    rest = [paar for paar in paren if paar[0] not in _WEG[1:]]
    while rest and len(_in_regels([*rest, *slot], breedte)) > hoogst:
        rest.pop()
    return _in_regels([*rest, *slot], breedte)[-hoogst:]


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

    def _regels(self, breedte: int) -> list[Text]:
        """The keys in lines, on a low screen in few."""
        return in_hoogstens(max(1, self.screen.size.height // 6), toetsen_van(self.screen), breedte)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return max(1, len(self._regels(width)))

    def render(self) -> Text:
        return Text("\n").join(self._regels(self.content_size.width or 80))

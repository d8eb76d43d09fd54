"""The head of every screen: where one is on the left, whether it is saved on the right."""

from __future__ import annotations

from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget


class Kop(Widget):
    """One line and a rule under it; the left side gives way when the two do not fit."""

    links = reactive("")
    rechts = reactive("")

    def __init__(self, links: str = "", rechts: str = "") -> None:
        super().__init__()
        self.set_reactive(Kop.links, links)
        self.set_reactive(Kop.rechts, rechts)

    def render(self) -> Text:
        breedte = max(1, self.content_size.width)
        kort = self.rechts.partition(": ")[0]  # in a narrow window the reason gives way
        rechts = Text(next((tekst for tekst in (self.rechts, kort) if len(tekst) + 12 < breedte), ""))
        links = Text(self.links, style="bold", no_wrap=True)
        links.truncate(max(1, breedte - rechts.cell_len - 2), overflow="ellipsis", pad=True)
        return Text.assemble(links, "  ", rechts, "\n", "─" * breedte)

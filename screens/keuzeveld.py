"""Choosing from a list; what is chosen can be read without colour: (o) and ( ), [x] and [ ]."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

_RAND = 7
"""What stands before an option and, when there is more, behind it."""
HOOGSTE = 9
"""The most lines that a long list shows at once."""


class Keuzeveld(Widget, can_focus=True):
    """Choices side by side when they fit on one line, else under each other; one or several may be chosen."""

    BINDINGS = [
        Binding("up,left", "ga(-1)", "vorige keuze", show=False),
        Binding("down,right", "ga(1)", "volgende keuze", show=False),
        Binding("home", "ga(-999)", "eerste keuze", show=False),
        Binding("end", "ga(999)", "laatste keuze", show=False),
        Binding("space,enter", "kies", "kiezen", key_display="Spatie/Enter"),
        Binding("delete", "wis", "keuze wissen"),
    ]

    @dataclass
    class Gekozen(Message):
        """A choice was made; `laatste` is the option that was pressed, '' when the choice was taken away."""

        veld: Keuzeveld
        laatste: str

        @property
        def control(self) -> Keuzeveld:
            return self.veld

    @dataclass
    class Overwogen(Message):
        """The cursor came to an option that is not chosen; `kiest` is what would be chosen then."""

        veld: Keuzeveld
        kiest: list[str]

    def __init__(
        self, opties: list[tuple[str, str]], gekozen: list[str], *, meer: bool = False, alleen: str = "", mag_leeg: bool = False
    ) -> None:
        """`opties` are code and sentence; `alleen` is the code that excludes the others; with `mag_leeg` a choice may be taken away."""
        super().__init__()
        self.mag_leeg = mag_leeg
        self.opties = opties
        self.gekozen = [code for code, _ in opties if code in gekozen]
        self._meer = meer
        self._alleen = alleen
        codes = [code for code, _ in opties]
        self._cursor = codes.index(self.gekozen[0]) if self.gekozen else 0

    def _stuk(self, nr: int, breedte: int = 0) -> Text:
        """An option with its mark; with a width on as many lines as it needs."""
        code, zin = self.opties[nr]
        aan = code in self.gekozen
        merk = ("[x]" if aan else "[ ]") if self._meer else ("(o)" if aan else "( )")
        hier = self.has_focus and nr == self._cursor
        tekst = "\n     ".join(wrap(zin, breedte - _RAND)) if breedte > 2 * _RAND else zin
        return Text(f"{'>' if hier else ' '}{merk} {tekst}", style="bold reverse" if hier else "bold" if aan else "", no_wrap=True)

    def _regels(self, breedte: int) -> list[tuple[int, Text]]:
        """The options under each other: which it is, and a line of it."""
        return [(nr, regel) for nr in range(len(self.opties)) for regel in self._stuk(nr, breedte).split("\n")]

    def _naast_elkaar(self, breedte: int) -> bool:
        return len(self.opties) <= 4 and sum(len(zin) + 7 for _, zin in self.opties) <= breedte

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return 1 if self._naast_elkaar(width) else min(len(self._regels(width)), HOOGSTE, max(3, viewport.height - 8))

    def _in_beeld(self) -> tuple[list[tuple[int, Text]], bool, bool]:
        """The lines in view, with all of the option at the cursor; and whether there are more above and below."""
        regels, hoogte = self._regels(self.content_size.width), max(1, self.content_size.height)
        hier = [plaats for plaats, (nr, _) in enumerate(regels) if nr == self._cursor]
        eerste = min(hier[0], max(hier[0] - hoogte // 2, hier[-1] + 1 - hoogte))
        eerste = max(0, min(eerste, len(regels) - hoogte))
        return regels[eerste : eerste + hoogte], eerste > 0, eerste + hoogte < len(regels)

    def render(self) -> Text:
        if not self.opties:
            return Text("(nog niets om uit te kiezen)", style="italic")
        if self._naast_elkaar(self.content_size.width):
            return Text("  ").join(self._stuk(nr) for nr in range(len(self.opties)))
        zichtbaar, boven, onder = self._in_beeld()
        regels = [regel for _, regel in zichtbaar]
        if boven:
            regels[0].append(" ↑")
        if onder:
            regels[-1].append(" ↓")
        return Text("\n").join(regels)

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def action_ga(self, stappen: int) -> None:
        """Move the cursor."""
        self._cursor = max(0, min(len(self.opties) - 1, self._cursor + stappen))
        self.refresh()
        if self.opties:
            self.post_message(self.Overwogen(self, self._na(self.opties[self._cursor][0])))

    def _na(self, code: str) -> list[str]:
        """What is chosen once this option is pressed."""
        if not self._meer:
            return [code]  # pressed again it stays: only Delete takes it away
        if code in self.gekozen:
            return [keuze for keuze in self.gekozen if keuze != code]
        if code == self._alleen:
            return [code]
        return [keuze for keuze in self.gekozen if keuze != self._alleen] + [code]

    def action_kies(self) -> None:
        """Choose the option at the cursor; where several may be chosen, or unchoose it."""
        if not self.opties:
            return
        code = self.opties[self._cursor][0]
        self.kies(self._na(code))
        self.post_message(self.Gekozen(self, code))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return (self.mag_leeg and not self._meer and bool(self.gekozen)) if action == "wis" else True

    def action_wis(self) -> None:
        """Take the choice away."""
        self.kies([])
        self.post_message(self.Gekozen(self, ""))

    def on_key(self, event: events.Key) -> None:
        """A letter goes to the next choice that begins with it."""
        teken = (event.character or "").lower()
        if not teken.isalnum() or not self.opties:
            return
        volgorde = [*range(self._cursor + 1, len(self.opties)), *range(self._cursor + 1)]
        for nr in volgorde:
            if self.opties[nr][1].lower().startswith(teken):
                self._cursor = nr
                self.refresh()
                event.stop()
                return

    def on_click(self, event: events.Click) -> None:
        """The mouse chooses at once."""
        nr = self._bij(event.x, event.y)
        if nr is not None:
            self._cursor = nr
            self.action_kies()

    def _bij(self, x: int, y: int) -> int | None:
        if not self._naast_elkaar(self.content_size.width):
            zichtbaar, *_ = self._in_beeld()
            return zichtbaar[y][0] if 0 <= y < len(zichtbaar) else None
        begin = 0
        for nr in range(len(self.opties)):
            einde = begin + self._stuk(nr).cell_len
            if begin <= x < einde:
                return nr
            begin = einde + 2
        return None

    def kies(self, codes: list[str]) -> None:
        """Show another choice, without a message."""
        self.gekozen = [code for code, _ in self.opties if code in codes]
        self.refresh()
        self.refresh_bindings()

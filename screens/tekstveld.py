"""Fields to type in: one line, or a text of several paragraphs."""

from __future__ import annotations

import re
from typing import Any

from textual import events
from textual.app import App
from textual.binding import Binding
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, TextArea

from wizard.tekst import met_regeleinden, zichtbaar


def mag_bewegen(app: App[Any]) -> bool:
    """Whether anything may move or blink on its own."""
    return app.animation_level != "none"


LANGST = 50_000
"""So many characters a pasted answer may have, some fifteen pages; with more of them every key becomes slow."""
_KLEUR = re.compile(r"\x1b\[[0-9;:?]*[ -/]*[@-~]")
"""How a terminal is told to change colour; it comes along with text that was copied from one."""

# As in Word. Home goes to where Ctrl+A goes in a terminal.
_ALLES = Binding("ctrl+a", "select_all", "alles selecteren", show=False)


def _past(veld: Regelveld | Alineaveld, event: events.Paste, staat_er: int) -> bool:
    """Make a pasted text fit to read. One that is too long is refused as a whole: then nothing is lost without a word."""
    geplakt = _KLEUR.sub("", event.text)
    event.text = zichtbaar(geplakt)
    if (lengte := staat_er + len(event.text)) > LANGST:
        hoeveel, ruimte = (f"{aantal:,}".replace(",", ".") for aantal in (lengte, LANGST))
        zin = f"Met deze tekst heeft uw antwoord {hoeveel} tekens. Er passen er {ruimte}. Er is niets geplakt."
        veld.notify(zin, severity="warning", timeout=10)
        event.prevent_default().stop()
        return False
    if event.text != met_regeleinden(geplakt):
        veld.notify("Uit de geplakte tekst zijn onzichtbare tekens weggelaten.")
    return True


class Regelveld(Input):
    """One line of text. A key here lays out this line only, not the whole screen."""

    BINDINGS = [_ALLES]
    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, waarde: str = "", hint: str = "") -> None:
        super().__init__(waarde, placeholder=hint, compact=True, select_on_focus=False)

    def on_mount(self) -> None:
        self.cursor_blink = mag_bewegen(self.app)

    def _on_paste(self, event: events.Paste) -> None:
        """Keep every pasted line; the field has one, so they come behind each other. Input itself pastes after this."""
        if not _past(self, event, len(self.value) - len(self.selected_text)):
            return
        regels = event.text.splitlines()
        if len(regels) > 1:
            begin = " " * event.text.startswith(" ")
            event.text = begin + " ".join(regel.strip() for regel in regels if regel.strip())
            self.notify("De geplakte regels staan nu achter elkaar op één regel.")


class Dialoogveld(Regelveld):
    """Such a line in a dialog, where Enter goes on to the next."""

    BINDINGS = [Binding("enter", "submit", "volgend veld")]


class Slotveld(Dialoogveld):
    """The last such line of a dialog, where Enter keeps what was written."""

    BINDINGS = [Binding("enter", "screen.klaar", "bewaren")]


class Alineaveld(TextArea):
    """A text of several paragraphs; Tab goes to the next question."""

    BINDINGS = [_ALLES]

    def __init__(self, waarde: str = "", hint: str = "") -> None:
        super().__init__(waarde, placeholder=hint, compact=True, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")
        self.cursor_location = self.document.end

    def on_mount(self) -> None:
        self.cursor_blink = mag_bewegen(self.app)

    async def _on_paste(self, event: events.Paste) -> None:
        """TextArea itself pastes after this."""
        _past(self, event, len(self.text) - len(self.selected_text))
        event.stop()


class Formulierveld(Alineaveld):
    """Such a text on a form, from where one may go and write it with the whole screen."""

    BINDINGS = [Binding("ctrl+o", "screen.ruim", "ruim schrijven", key_display="Ctrl+O")]

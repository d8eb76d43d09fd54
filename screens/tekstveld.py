"""Fields to type in: one line, or a text of several paragraphs."""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input, TextArea


class Regelveld(Input):
    """One line of text. A key here lays out this line only, not the whole screen."""

    virtual_size = Reactive(Size(0, 0), layout=False)

    def __init__(self, waarde: str = "", hint: str = "") -> None:
        super().__init__(waarde, placeholder=hint, compact=True, select_on_focus=False)

    def _on_paste(self, event: events.Paste) -> None:
        """Keep every pasted line; the field has one, so they come behind each other. Input itself pastes after this."""
        regels = event.text.splitlines()
        if len(regels) > 1:
            event.text = " ".join(regel.strip() for regel in regels if regel.strip())
            self.notify("De geplakte regels staan nu achter elkaar op één regel.")


class Alineaveld(TextArea):
    """A text of several paragraphs; Tab goes to the next question."""

    def __init__(self, waarde: str = "", hint: str = "") -> None:
        super().__init__(waarde, placeholder=hint, compact=True, soft_wrap=True, show_line_numbers=False, tab_behavior="focus")
        self.cursor_location = self.document.end


class Formulierveld(Alineaveld):
    """Such a text on a form, from where one may go and write it with the whole screen."""

    BINDINGS = [Binding("ctrl+o", "screen.ruim", "ruim schrijven", key_display="Ctrl+O")]

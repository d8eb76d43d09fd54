"""Going to a question, wherever it stands: the step, then the records it lies in, then the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from screens.record import RecordScherm
from screens.stap import StapScherm
from wizard.velden import VELDEN

if TYPE_CHECKING:
    from textual.app import App

    from screens.sessie import Sessie
    from wizard.dossier import Pad


def open_plek(app: App[Any], sessie: Sessie, pad: Pad) -> None:
    """Show the question at this place; Esc goes back screen by screen."""
    app.push_screen(StapScherm(sessie, VELDEN[pad[0]].stap.naam, pad[0]))
    for diepte in range(2, len(pad) - len(pad) % 2 + 1, 2):
        vraag = pad[diepte] if diepte < len(pad) else None
        app.push_screen(RecordScherm(sessie, pad[:diepte], vraag))

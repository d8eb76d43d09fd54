"""The way from screen to screen inside a dossier: what is asked for in a message, and which screen that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from screens.berichten import (
    Naar,
    NaarControles,
    NaarDocumenten,
    NaarNakijken,
    NaarPlek,
    NaarPrescan,
    NaarRecord,
    NaarRooster,
    NaarStap,
    NaarStukken,
)
from screens.controles import Controles
from screens.documenten import DocumentenScherm
from screens.nakijken import Nakijken
from screens.prescan import PrescanScherm
from screens.record import RecordScherm
from screens.rooster import RoosterScherm
from screens.stap import StapScherm
from screens.stukken import StukkenScherm
from wizard.velden import VELDEN
from wizard.verwijzen import vind

if TYPE_CHECKING:
    from textual.app import App

    from screens.sessie import Sessie
    from wizard.dossier import Pad


async def wijs(app: App[Any], sessie: Sessie, bericht: Naar) -> None:
    """Show the screen that a message asks for; of a place that is gone by now, nothing."""
    if isinstance(bericht, NaarRecord | NaarPlek) and not _bestaat(sessie, bericht.pad):
        return
    match bericht:
        case NaarStap(stap, wissel):
            await _toon(app, StapScherm(sessie, stap), wissel)
        case NaarNakijken(stap, wissel):
            await _toon(app, Nakijken(sessie, stap), wissel)
        case NaarRecord(pad, vraag):
            await _toon(app, RecordScherm(sessie, pad, vraag))
        case NaarRooster(stroom):
            await _toon(app, RoosterScherm(sessie, stroom))
        case NaarPlek(pad):
            await _open_plek(app, sessie, pad)
        case NaarControles():
            await _toon(app, Controles(sessie))
        case NaarDocumenten():
            await _toon(app, DocumentenScherm(sessie))
        case NaarStukken():
            await _toon(app, StukkenScherm(sessie))
        case NaarPrescan():
            await _toon(app, PrescanScherm(sessie))
        case _:
            raise TypeError(type(bericht).__name__)


def _bestaat(sessie: Sessie, pad: Pad) -> bool:
    try:
        vind(sessie.dossier, pad)
    except KeyError:
        return False
    return True


async def _toon(app: App[Any], scherm: Screen[Any], wissel: bool = False) -> None:
    await (app.switch_screen(scherm) if wissel else app.push_screen(scherm))


async def _open_plek(app: App[Any], sessie: Sessie, pad: Pad) -> None:
    """The step, then the records that the question lies in; Esc goes back screen by screen."""
    await _toon(app, StapScherm(sessie, VELDEN[pad[0]].stap.naam, pad[0]))
    for diepte in range(2, len(pad) - len(pad) % 2 + 1, 2):
        await _toon(app, RecordScherm(sessie, pad[:diepte], pad[diepte] if diepte < len(pad) else None))

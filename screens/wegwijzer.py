"""The way from screen to screen inside a dossier: what is asked for in a message, and which screen that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.app import App
from textual.dom import DOMNode
from textual.screen import Screen

from screens.acties import ActiesScherm
from screens.begrippen import BegrippenScherm
from screens.berichten import (
    Naar,
    NaarActies,
    NaarBegrippen,
    NaarCatalogus,
    NaarControles,
    NaarDocumenten,
    NaarKist,
    NaarNakijken,
    NaarPlek,
    NaarPrescan,
    NaarRecord,
    NaarRooster,
    NaarStap,
    NaarStukken,
    NaarVersies,
    NaarVoorzetten,
    NaarVragen,
    NaarZoeken,
)
from screens.catalogus import CatalogusScherm
from screens.controles import Controles
from screens.documenten import DocumentenScherm
from screens.kist import KistScherm
from screens.nakijken import Nakijken
from screens.prescan import PrescanScherm
from screens.record import RecordScherm
from screens.rooster import RoosterScherm
from screens.stap import StapScherm
from screens.stukken import StukkenScherm
from screens.versies import VersiesScherm
from screens.voorzetten import BevestigScherm, VoorzettenScherm
from screens.vragen import VragenScherm
from screens.zoeken import ZoekScherm
from wizard.velden import VELDEN
from wizard.verwijzen import vind

if TYPE_CHECKING:
    from screens.sessie import Sessie
    from wizard.dossier import Pad


async def wijs(app: App[Any], sessie: Sessie, bericht: Naar) -> None:
    """Show the screen that a message asks for; nothing of a place that is gone by now, or when the asker is out of view by now."""
    if isinstance(bericht, NaarRecord | NaarPlek) and not _bestaat(sessie, bericht.pad):
        return
    if _komt_te_laat(app, bericht):
        return
    match bericht:
        case NaarStap(stap, wissel):
            await _toon(app, StapScherm(sessie, stap), wissel)
        case NaarNakijken(stap, wissel):
            await _toon(app, Nakijken(sessie, stap), wissel)
        case NaarVragen(zeef):
            await _toon(app, VragenScherm(sessie, zeef))
        case NaarActies():
            await _toon(app, ActiesScherm(sessie))
        case NaarBegrippen(vraag):
            await _toon(app, BegrippenScherm(sessie, vraag))
        case NaarZoeken():
            await _toon(app, ZoekScherm(sessie))
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
        case NaarVoorzetten(plekken, bevestigen, wissel):
            await _toon(app, (BevestigScherm if bevestigen else VoorzettenScherm)(sessie, plekken), wissel)
        case NaarCatalogus():
            await _toon(app, CatalogusScherm(sessie))
        case NaarVersies():
            await _toon(app, VersiesScherm(sessie.bestand, sessie.dossier.id, sessie))
        case NaarKist():
            await _toon(app, KistScherm(sessie))
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


def _komt_te_laat(app: App[Any], bericht: Naar) -> bool:
    """Whether the screen that asks already lies under another: its key was pressed twice."""
    vrager = bericht._sender
    scherm = vrager.screen if isinstance(vrager, DOMNode) and not isinstance(vrager, App) else app.screen
    return scherm is not app.screen and scherm in app.screen_stack


async def _toon(app: App[Any], scherm: Screen[Any], wissel: bool = False) -> None:
    await (app.switch_screen(scherm) if wissel else app.push_screen(scherm))


async def _open_plek(app: App[Any], sessie: Sessie, pad: Pad) -> None:
    """The step, then the records that the question lies in; Esc goes back screen by screen."""
    await _toon(app, StapScherm(sessie, VELDEN[pad[0]].stap.naam, pad[0]))
    for diepte in range(2, len(pad) - len(pad) % 2 + 1, 2):
        await _toon(app, RecordScherm(sessie, pad[:diepte], pad[diepte] if diepte < len(pad) else None))

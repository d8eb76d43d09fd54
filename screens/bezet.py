"""When a dossier cannot simply be opened, saved or left: what is the matter in words, and what one may choose."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult

from screens.dialogen import Bevestig, Dialoog, InvulDialoog, Mededeling
from screens.keuzeveld import Keuzeveld
from screens.tekstveld import Regelveld, Slotveld
from wizard.opslag.houvast import Botsing
from wizard.opslag.map import standaardmap
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.storing import reden
from wizard.woorden import moment

if TYPE_CHECKING:
    from textual.app import App

    from screens.sessie import Sessie
    from wizard.opslag.slot import Gebruiker

LEZEN, KOPIE, OVER, TERUG = "lezen", "kopie", "over", "terug"
SAMEN, ELDERS, WEG = "samen", "elders", "weg"
VERSIES = "versies"


class KiesUit(Dialoog[str]):
    """One of several ways on, each in a sentence; the first is the safe one."""

    HULP = "Lees wat er aan de hand is en kies hoe u verder wilt. Met Esc verandert er niets."

    def __init__(self, titel: str, tekst: str, keuzes: list[tuple[str, str]]) -> None:
        super().__init__(titel, tekst)
        self._keuzes = keuzes

    def inhoud(self) -> ComposeResult:
        yield Keuzeveld(self._keuzes, [])

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        self.dismiss(event.laatste)


class AnderePlek(InvulDialoog[Path]):
    """The folder in which a dossier goes on when its own cannot be written."""

    HULP = "Typ de map waarin het dossier moet komen en druk op Enter. Met Esc verandert er niets."
    MIST = "Typ een map, of druk op Esc."

    def __init__(self, voorstel: Path, waarom: str = "") -> None:
        tekst = "Een map op een schijf waar wel plaats is, of een USB-stick. Bestaat de map nog niet? Dan wordt hij gemaakt."
        super().__init__("In welke map moet het dossier komen?", f"{waarom}\n{tekst}".strip())
        self._voorstel = voorstel

    def inhoud(self) -> ComposeResult:
        yield Slotveld(str(self._voorstel))

    def uitkomst(self) -> Path | None:
        map = self.query_one(Regelveld).value.strip()
        if not map:
            return None
        with contextlib.suppress(RuntimeError):  # ~niemand
            return Path(map).expanduser().absolute()
        return Path(map).absolute()


def in_woorden(fout: Exception, pad: Path) -> str:
    """Why a file cannot be used, as a sentence."""
    return str(fout) if isinstance(fout, Onleesbaar) else f"{pad}: {reden(fout) if isinstance(fout, OSError) else 'dat lukt niet'}."


# opening


def schrijfverbod(pad: Path) -> str:
    """Why this dossier can only be read, '' when it may be written."""
    if not os.access(pad.parent, os.W_OK):
        return "in deze map mag u niet schrijven"
    return "" if os.access(pad, os.W_OK) else "dit bestand mag u niet wijzigen"


def bezet(ander: Gebruiker) -> KiesUit:
    """Somebody has the dossier open: who, where and since when."""
    sinds = f", sinds {moment(ander.sinds)}" if moment(ander.sinds) else ""
    waar = "U heeft dit dossier open in een ander venster" if ander.bent_u else f"{ander.wie} heeft dit dossier open op {ander.waar}"
    return KiesUit(
        "Dit dossier is al open",
        f"{waar}{sinds}.",
        [
            (LEZEN, "Alleen lezen: u kijkt mee, er wordt niets bewaard"),
            (KOPIE, "Een kopie maken en daarin verdergaan"),
            (OVER, f"Overnemen: u werkt hier verder; {'het andere venster' if ander.bent_u else ander.wie} krijgt daar bericht van"),
            (TERUG, "Terug naar de lijst"),
        ],
    )


def overgenomen(ander: Gebruiker) -> Mededeling:
    """Somebody took the dossier over that is open here."""
    wie = "U heeft het nu ook open in een ander venster" if ander.bent_u else f"{ander.wie} heeft het nu open, op {ander.waar}"
    tekst = (
        f"{wie}. Wat u hier schrijft, wordt nog steeds bewaard. Wijzigt u beiden hetzelfde antwoord, dan vraagt het programma wat blijft. "
        "Spreek af wie verdergaat. Met Esc gaat u hier verder."
    )
    return Mededeling("Dit dossier is overgenomen", tekst)


def nieuwer() -> KiesUit:
    """A newer program made the dossier."""
    return KiesUit(
        "Dit dossier is van een nieuwere samenwerkwijzer",
        "U kunt het bekijken; misschien is niet alles te zien. Het bestand wordt niet veranderd. Werk het programma bij om verder te gaan.",
        [(LEZEN, "Alleen lezen"), (TERUG, "Terug naar de lijst")],
    )


def beschadigd(waarom: str, aantal: int) -> KiesUit:
    """The dossier cannot be read, but previous versions of it are kept."""
    eerder = "Er is 1 vorige versie bewaard." if aantal == 1 else f"Er zijn {aantal} vorige versies bewaard."
    return KiesUit(
        "Dit dossier gaat niet open",
        f"{waarom}\n{eerder} U kunt er een bekijken of terugzetten.",
        [(VERSIES, "De vorige versies tonen"), (TERUG, "Terug naar de lijst")],
    )


def geopend_door(ander: Gebruiker) -> str:
    """Why one only reads, for the head of the screen."""
    return "open in een ander venster" if ander.bent_u else f"geopend door {ander.wie}"


# saving


def noodplek(bestand: Path) -> Path:
    """A folder to offer when the dossier cannot be saved where it stands: in the documents, else one's own folder."""
    plekken = [standaardmap(), standaardmap().parent, Path.home()]
    return next((plek for plek in plekken if plek != bestand.parent and os.access(_bestaande(plek), os.W_OK)), Path.home())


def _bestaande(plek: Path) -> Path:
    """The folder itself, or the nearest one above it that is there."""
    return next((map for map in (plek, *plek.parents) if map.exists()), plek)


_LATER = "Zet het nieuwe bestand daar later bij: u kunt de twee dan samenvoegen."


async def vraag_andere_plek(app: App[Any], sessie: Sessie) -> bool:
    """Ask for a folder until the dossier is written in one; False when the user leaves it."""
    oud, plek, waarom = sessie.bestand, noodplek(sessie.bestand), ""
    while (gekozen := await app.push_screen_wait(AnderePlek(plek, waarom))) is not None:
        try:
            sessie.verhuis(gekozen)
        except Botsing:
            plek, waarom = gekozen, "Daar staat al een versie van dit dossier. Kies een andere map."
        except OSError as fout:
            plek, waarom = gekozen, f"Daar lukt het niet: {in_woorden(fout, gekozen)}"
        except (Onleesbaar, ValueError) as fout:
            return await _meld_nergens(app, fout)
        else:
            verhaal = f"U werkt verder in {sessie.bestand}.\nIn {oud.parent} staat nog de oude versie. " + _LATER
            await app.push_screen_wait(Mededeling("Het dossier staat nu op een andere plek", verhaal))
            return True
    return False


async def _meld_nergens(app: App[Any], fout: Exception) -> bool:
    """Another place does not help: the dossier itself cannot be written."""
    await app.push_screen_wait(Mededeling("Dit dossier kan niet worden bewaard", _wat_niet_past(fout)))
    return False


def _wat_niet_past(fout: Exception) -> str:
    tekst = str(fout) if isinstance(fout, Onleesbaar) else "In een antwoord staat een teken dat niet kan worden bewaard."
    return tekst if "ongedaan" in tekst else f"{tekst} U kunt de laatste wijziging ook ongedaan maken, met F8."


def waarom_niet(sessie: Sessie) -> str:
    """Why what there is now is not on disk, in a sentence."""
    from wizard.opslag.bestand import als_bytes  # not at the top: the first screen does without the questions

    if not sessie.is_aangeboden:
        try:
            als_bytes(sessie.dossier)
        except (Onleesbaar, ValueError) as fout:
            return _wat_niet_past(fout)
    if sessie.uitslag is not None and sessie.uitslag.fout:
        return f"De reden: {sessie.uitslag.fout}."
    return "De schijf reageert niet."


def niet_opgeslagen(sessie: Sessie) -> KiesUit:
    """A save failed: why, and what one may do."""
    return KiesUit(
        "Uw laatste wijziging is NIET opgeslagen",
        f"De reden: {sessie.fout}. Het gaat om {sessie.bestand}. Uw antwoorden staan nog in het geheugen van het programma.",
        [
            (TERUG, "Later: ik werk door, en bij elke wijziging probeert het programma het opnieuw"),
            (ELDERS, "Op een andere plek bewaren en daar verdergaan"),
        ],
    )


# leaving


async def mag_weg(app: App[Any], sessie: Sessie, map: Path) -> bool:
    """Ask what to do with changes that are not on disk; whether the dossier may be left now."""
    apart = sessie.alles_apart
    if sessie.alleen_lezen:
        keuzes = [(TERUG, "Blijven"), (KOPIE, "Als kopie bewaren"), (WEG, "Weggooien wat u wijzigde")]
        tekst = f"U leest dit dossier alleen ({sessie.alleen_lezen}). Wat u wijzigde is nergens bewaard."
    elif apart:
        keuzes = [(TERUG, "Blijven, en samenvoegen met Ctrl+S"), (WEG, "Weggaan: uw wijzigingen blijven apart staan")]
        tekst = "Iemand anders wijzigde dit dossier ook. Wat u wijzigde staat apart, bij de vorige versies (v in de lijst)."
    else:
        keuzes = [(TERUG, "Blijven"), (ELDERS, "Op een andere plek bewaren"), (WEG, "Weggaan en de laatste wijziging kwijtraken")]
        ander = "Iemand anders wijzigde dit dossier ook, en wat u wijzigde kon niet apart worden gezet. " if sessie.botst else ""
        tekst = f"{ander}De laatste wijziging staat niet op de schijf. {waarom_niet(sessie)}"
    match await app.push_screen_wait(KiesUit("Er is iets niet bewaard", tekst, keuzes)):
        case "kopie":
            return await _bewaar_kopie(app, sessie, map)
        case "elders":
            return await vraag_andere_plek(app, sessie)
        case "weg" if apart:
            return True
        case "weg":
            zeker: bool | None = await app.push_screen_wait(
                Bevestig("Zeker weten?", "Wat niet bewaard is, is dan echt weg.", "Ja, weggooien")
            )
            return bool(zeker)
        case _:
            return False


async def _bewaar_kopie(app: App[Any], sessie: Sessie, map: Path) -> bool:
    plek: Path | None = map
    while plek is not None:
        try:
            pad = sessie.bewaar_kopie(plek)
        except OSError as fout:
            plek = await app.push_screen_wait(AnderePlek(noodplek(plek / "x"), f"Daar lukt het niet: {reden(fout)}."))
        except (Onleesbaar, ValueError) as fout:
            return await _meld_nergens(app, fout)
        else:
            app.notify(f"De kopie heet “{sessie.dossier.naam} (kopie)”: {pad}", timeout=10)
            return True
    return False

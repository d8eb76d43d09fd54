"""Makes the pictures of the manual from the worked example, at 80 by 24; with --controleer it only compares, with --alle it draws all.

A picture holds, as text, what the screen said. So it is compared without the letters that it was drawn with.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import struct
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))

from rich.segment import Segment  # noqa: E402
from rich.style import Style  # noqa: E402
from textual.app import App  # noqa: E402

from screens.app import Samenwerkwijzer  # noqa: E402
from wizard.bewerken import Bewerking  # noqa: E402
from wizard.dossier import Dossier  # noqa: E402
from wizard.opslag.bestand import bewaar, nieuw  # noqa: E402
from wizard.opslag.lezen import lees  # noqa: E402
from wizard.verwijzen import records_van, waarde_van  # noqa: E402
from wizard.voorbeeld import maak_voorbeeld  # noqa: E402

PLAATJES = WORTEL / "docs" / "plaatjes"
BREED, HOOG = 80, 24
_KENMERK = "Description"
"""The name under which a PNG keeps a text about itself."""
_GEDULD, _RUST = 30.0, 0.2
_TIJD, _OM = re.compile(r"(opgeslagen om|vandaag) \d\d:\d\d"), "14:03"
_LETTERTYPEN = ("DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf")
_LETTER, _CEL = 20, (12, 24)
"""The size of a letter and of its place, in pixels: at 20 a letter of this type is 12 wide."""
_KLEUREN = 32

Voorbereiding = Callable[[Dossier], None]
Kleur = tuple[int, ...]


# what is shown


def _niets(dossier: Dossier) -> None:
    """The example as it is."""


def _nog_bezig(dossier: Dossier) -> None:
    """Some answers are missing, and two steps are not finished."""
    bewerking = Bewerking(dossier)
    bewerking.werk_toe_naar("convenant")
    for vraag in ("budget", "trekker", "selectiecriteria", "klachten", "bewaar_dossier"):
        bewerking.zet((vraag,), None)
    bewerking.zeg(("fg_advies",), "onbekend", wie="FG", wanneer="1 december 2026")
    for stap in ("plan", "draagvlak", "rechtmatigheid"):
        bewerking.markeer(stap, False)


def _blokkerend(dossier: Dossier) -> None:
    """The FG was not asked."""
    Bewerking(dossier).zet(("fg_betrokken",), "nee")


def _met_voorstel(dossier: Dossier) -> None:
    """Two answers of the first gegevensstroom are only proposed."""
    stroom, _ = next(records_van(dossier, "gegevensstromen"))
    for vraag in ("stroom_grondslag_verstrekker", "stroom_grondslag_ontvanger"):
        Bewerking(dossier).zet((*stroom, vraag), waarde_van(dossier, (*stroom, vraag)), voorgesteld=True)


@dataclass(frozen=True)
class Plaatje:
    """One picture: which question is open, which keys are pressed, and a text that is on the screen when it is ready.

    Without a `plek` the list of dossiers is shown; an empty one is the overview. Without the `voorbeeld` it is a new dossier, or none.
    """

    naam: str
    tot: str
    plek: str | None = ""
    toetsen: tuple[str, ...] = ()
    vooraf: Voorbereiding = _niets
    voorbeeld: bool = True


SCHERMEN = (
    Plaatje("welkom", "Welkom", plek=None, voorbeeld=False),
    Plaatje("dossiers", "Uw samenwerkingen", plek=None),
    Plaatje("overzicht", "Documentcheck en start", toetsen=("home",), vooraf=_nog_bezig),
    Plaatje("vraag", "Welk probleem", plek="doel_hoofd"),
    Plaatje("uitleg", "Waarom vragen we dit?", plek="doel_hoofd", toetsen=("f1",)),
    Plaatje("in-het-document", "Zo staat het nu", plek="doel_hoofd", toetsen=("f3",)),
    Plaatje("weet-ik-nog-niet", "Wie zoekt het uit?", plek="budget", toetsen=("ctrl+t", *"controller"), vooraf=_nog_bezig),
    Plaatje("partners", "Partner toevoegen", plek="partners"),
    Plaatje("voorstel", "klopt dit?", plek="gegevensstromen[1].stroom_grondslag_verstrekker", vooraf=_met_voorstel),
    Plaatje("voorstellen", "voorstellen over", toetsen=("p",), voorbeeld=False),
    Plaatje("controles", "BLOKKEREND", toetsen=("c",), vooraf=_blokkerend),
    Plaatje("gegevensstromen", "kolom 1 van", toetsen=("g",)),
    Plaatje("open-vragen", "Aan wie:", toetsen=("o",), vooraf=_nog_bezig),
    Plaatje("acties", "MET EEN DATUM", toetsen=("a",), vooraf=_nog_bezig),
    Plaatje("zoeken", "gevonden", toetsen=("slash", *"huisbezoek")),
    Plaatje("begrippen", "woorden uitgelegd", toetsen=("b", "down", "down")),
    Plaatje("documenten", "Gemaakt in", toetsen=("d", "end", "enter")),
)


# what is on the screen


async def _neem_op(plaatje: Plaatje) -> list[list[Segment]]:
    """The lines of the screen, once it is ready."""
    with tempfile.TemporaryDirectory() as tijdelijk, contextlib.chdir(tijdelijk):
        os.environ["SAMENWERKWIJZER_INSTELLINGEN"] = "instellingen.json"  # nobody's own choices
        folder = Path("Documenten", "samenwerkwijzer")  # as short as a path on the screen should be, and the same everywhere
        folder.mkdir(parents=True)
        bestand = _maak_dossier(plaatje, folder)
        app = Samenwerkwijzer(folder, bestand if plaatje.plek is not None else None, plaatje.plek or None)
        async with app.run_test(size=(BREED, HOOG)) as pilot:
            await pilot.pause(_RUST)
            for toets in plaatje.toetsen:
                await pilot.press(toets)
                await pilot.pause()
            einde = time.monotonic() + _GEDULD
            while plaatje.tot not in _tekst(regels := _regels(app)):
                if time.monotonic() > einde:
                    raise SystemExit(f"{plaatje.naam}: '{plaatje.tot}' komt niet op het scherm:\n{_tekst(regels)}")
                await pilot.pause(0.05)
            await pilot.pause(_RUST)
            return _regels(app)


def _maak_dossier(plaatje: Plaatje, folder: Path) -> Path | None:
    """The dossier that is shown, on disk."""
    if not plaatje.voorbeeld:
        return None if plaatje.plek is None else nieuw("Wijkteam Oost", folder)[1]
    bestand = maak_voorbeeld(folder)
    dossier = lees(bestand)
    plaatje.vooraf(dossier)
    bewaar(dossier, bestand)
    return bestand


def _regels(app: App[Any]) -> list[list[Segment]]:
    return [list(strip) for strip in app.screen._compositor.render_strips()]


def _tekst(regels: list[list[Segment]]) -> str:
    """What the screen says, with one and the same time of saving."""
    tekst = "\n".join("".join(deel.text for deel in regel).rstrip() for regel in regels)
    return _TIJD.sub(rf"\1 {_OM}", tekst)


# as a picture


def _teken(regels: list[list[Segment]], tekst: str, naar: Path) -> None:
    """Draw the screen letter by letter on its grid, and write it with what it says."""
    from PIL import Image, ImageDraw, ImageFont
    from PIL.PngImagePlugin import PngInfo

    letters = [ImageFont.truetype(naam, _LETTER) for naam in _LETTERTYPEN]
    beeld = Image.new("RGB", (BREED * _CEL[0], HOOG * _CEL[1]))
    pen = ImageDraw.Draw(beeld)
    plaatsen = list(_plaatsen(regels, tekst))
    for links, boven, _, stijl in plaatsen:  # all of the ground first: some letters are higher than their place
        pen.rectangle((links, boven, links + _CEL[0] - 1, boven + _CEL[1] - 1), fill=_kleuren(stijl)[1])
    for links, boven, letter, stijl in plaatsen:
        pen.text((links, boven + 1), letter, fill=_kleuren(stijl)[0], font=letters[bool(stijl.bold)])
    gezegd = PngInfo()
    gezegd.add_itxt(_KENMERK, tekst)
    beeld.quantize(_KLEUREN, dither=Image.Dither.NONE).save(naar, pnginfo=gezegd, optimize=True)


def _plaatsen(regels: list[list[Segment]], tekst: str) -> Iterator[tuple[int, int, str, Style]]:
    """Every letter with its place in pixels and its style."""
    for rij, (regel, zin) in enumerate(zip(regels, tekst.split("\n"), strict=True)):
        stijlen = (deel.style or Style() for deel in regel for _ in deel.text)
        for kolom, (letter, stijl) in enumerate(zip(zin.ljust(BREED), stijlen, strict=False)):
            yield kolom * _CEL[0], rij * _CEL[1], letter, stijl


def _kleuren(stijl: Style) -> tuple[Kleur, Kleur]:
    """The colours of letters and ground as a terminal shows them."""
    voor: Kleur = tuple(stijl.color.get_truecolor()) if stijl.color else (224, 224, 224)
    achter: Kleur = tuple(stijl.bgcolor.get_truecolor(foreground=False)) if stijl.bgcolor else (18, 18, 18)
    if stijl.dim:
        voor = (_tussen(voor[0], achter[0]), _tussen(voor[1], achter[1]), _tussen(voor[2], achter[2]))
    return (achter, voor) if stijl.reverse else (voor, achter)


def _tussen(een: int, ander: int) -> int:
    return (een + ander) // 2


def _gelezen(plaatje: Path) -> str:
    """The text that a picture was made of; '' when there is no picture, or none of ours."""
    if not plaatje.is_file():
        return ""
    inhoud, plaats = plaatje.read_bytes(), 8
    while plaats < len(inhoud):
        (lengte,) = struct.unpack(">I", inhoud[plaats : plaats + 4])
        naam, _, rest = inhoud[plaats + 8 : plaats + 8 + lengte].partition(b"\0")
        if inhoud[plaats + 4 : plaats + 8] == b"iTXt" and naam == _KENMERK.encode():
            return rest[4:].decode()  # behind it: not compressed, no method, no language, no translated name
        plaats += 12 + lengte
    return ""


def main() -> int:
    """Returns 1 when a picture does not show the screen of now and only a check was asked."""
    alleen_kijken = "--controleer" in sys.argv
    anders = 0
    for plaatje in SCHERMEN:
        naar = PLAATJES / f"{plaatje.naam}.png"
        regels = asyncio.run(_neem_op(plaatje))
        tekst = _tekst(regels)
        if _gelezen(naar) == tekst and "--alle" not in sys.argv:
            continue
        anders += 1
        if alleen_kijken:
            print(f"{naar.relative_to(WORTEL)} toont een ander scherm dan het programma. Draai: python tools/plaatjes.py")
        else:
            _teken(regels, tekst, naar)
            print(f"{naar.relative_to(WORTEL)} gemaakt")
    return 1 if anders and alleen_kijken else 0


if __name__ == "__main__":
    sys.exit(main())

"""The commands that open the wizard; without a terminal they say so at once."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from pathlib import Path

from wizard.cli import toegang
from wizard.cli.documenten import DOCUMENTENMAP, maak_documenten
from wizard.cli.uitvoer import GELUKT, Gestopt, druk

_PLAATS = re.compile(r"(?:[a-z0-9_]+\[[1-9][0-9]{0,5}\]\.)*[a-z0-9_]+(?:\[[1-9][0-9]{0,5}\])?")
_GEEN_TERMINAL = (
    "De wizard heeft een terminal nodig, en die is er hier niet. Start 'samenwerkwijzer' in een terminalvenster. "
    "Zonder terminal werken de andere commando's: zie 'samenwerkwijzer --help'."
)


def begin(keuze: Namespace) -> int:
    """Open the wizard on the list of dossiers."""
    _eis_terminal()
    from wizard.opslag.map import standaardmap

    return _start(standaardmap())


def open_dossier(keuze: Namespace) -> int:
    """Open the wizard in one dossier, at a question when one is named."""
    _eis_terminal()
    pad = toegang.vind(keuze.dossier)
    if keuze.plaats is not None:
        _eis_plaats(keuze.plaats)
    return _start(pad.parent, pad, keuze.plaats)


def voorbeeld(keuze: Namespace) -> int:
    """Open the worked example; without a terminal make its dossier and its documents."""
    from wizard.opslag.map import standaardmap
    from wizard.voorbeeld import maak_voorbeeld

    folder = Path(keuze.map).expanduser() if keuze.map else standaardmap()
    pad = maak_voorbeeld(folder)
    if heeft_terminal():
        return _start(folder, pad)
    dossier, pad = toegang.lees(str(pad))
    from wizard.word import DOCUMENTEN

    for gemaakt in (pad, *maak_documenten(dossier, DOCUMENTEN, folder / DOCUMENTENMAP, bij=folder)):
        druk(str(gemaakt))
    return GELUKT


def heeft_terminal() -> bool:
    """Whether there is a screen to draw on and a keyboard to read."""
    aangesloten = all(stroom is not None and stroom.isatty() for stroom in (sys.stdin, sys.stdout, sys.stderr))
    return aangesloten and (os.name == "nt" or os.environ.get("TERM", "") not in ("", "dumb"))


def _eis_terminal() -> None:
    if not heeft_terminal():
        raise Gestopt(_GEEN_TERMINAL)


def _eis_plaats(plaats: str) -> None:
    """Refuse a place that no question can have; whether the record is there shows when the dossier is open."""
    from wizard.velden import VELDEN

    if not _PLAATS.fullmatch(plaats):
        raise Gestopt("Dit is geen plaats in een dossier. Schrijf die als doel_hoofd of gegevensstromen[3].stroom_doel.")
    for vraag_id in re.findall(r"[a-z0-9_]+(?![a-z0-9_]*\])", plaats):
        if vraag_id not in VELDEN:
            raise Gestopt(f"De vraag '{vraag_id[:80]}' bestaat niet. Zie 'samenwerkwijzer vragenlijst'.")


def _start(folder: Path, dossier: Path | None = None, plek: str | None = None) -> int:
    from screens.app import start

    return start(folder, dossier, plek)

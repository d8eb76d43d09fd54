"""The commands that open the wizard, on the screen or as plain lines; without a terminal they say so at once."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from pathlib import Path
from typing import TextIO

from wizard.cli import toegang
from wizard.cli.documenten import maak_documenten
from wizard.cli.uitvoer import GELUKT, Gestopt, druk
from wizard.opslag.map import DOCUMENTENMAP

_PLAATS = re.compile(r"(?:[a-z0-9_]+\[[1-9][0-9]{0,5}\]\.)*[a-z0-9_]+(?:\[[1-9][0-9]{0,5}\])?")
_TOEGANKELIJK = "ACCESSIBLE"
"""The environment variable with which people who need it ask every program for plain lines; empty and 0 mean no."""
_KAN_NIET_TEKENEN = "dumb"
_GEEN_TERMINAL = (
    "De wizard heeft een terminal nodig, en die is er hier niet. Start 'samenwerkwijzer' in een terminalvenster. "
    "Zonder terminal werkt 'samenwerkwijzer --eenvoudig', met vragen in gewone regels, en werken de andere commando's."
)


def begin(keuze: Namespace) -> int:
    """Open the wizard on the list of dossiers."""
    eenvoudig = _wil_eenvoudig(keuze)
    from wizard.opslag.map import standaardmap

    return _start(standaardmap(), eenvoudig=eenvoudig)


def open_dossier(keuze: Namespace) -> int:
    """Open the wizard in one dossier, at a question when one is named."""
    eenvoudig = _wil_eenvoudig(keuze)
    pad = toegang.vind(keuze.dossier)
    if keuze.plaats is not None:
        _eis_plaats(keuze.plaats)
    return _start(pad.parent, pad, keuze.plaats, eenvoudig=eenvoudig)


def voorbeeld(keuze: Namespace) -> int:
    """Open the worked example; without a terminal make its dossier and its documents."""
    from wizard.opslag.map import standaardmap
    from wizard.voorbeeld import maak_voorbeeld

    folder = Path(keuze.map).expanduser() if keuze.map else standaardmap()
    pad = maak_voorbeeld(folder)
    if heeft_terminal():
        return _start(folder, pad, eenvoudig=_wil_eenvoudig(keuze))
    dossier, pad = toegang.lees(str(pad))
    from wizard.word import DOCUMENTEN

    for gemaakt in (pad, *maak_documenten(dossier, DOCUMENTEN, folder / DOCUMENTENMAP, bij=folder)):
        druk(str(gemaakt))
    return GELUKT


def heeft_terminal() -> bool:
    """Whether there is a screen to draw on and a keyboard to read."""
    tekent = os.name == "nt" or os.environ.get("TERM", "") not in ("", _KAN_NIET_TEKENEN)
    return tekent and _is_aangesloten(sys.stdin, sys.stdout, sys.stderr)


def _is_aangesloten(*stromen: TextIO | None) -> bool:
    return all(stroom is not None and stroom.isatty() for stroom in stromen)


def _wil_eenvoudig(keuze: Namespace) -> bool:
    """Whether to talk in plain lines: it is asked for here or by the environment, or the terminal can do no more.

    Raises Gestopt when it is not, and there is no terminal to draw on either.
    """
    if keuze.eenvoudig or os.environ.get(_TOEGANKELIJK, "") not in ("", "0"):
        return True
    if os.environ.get("TERM") == _KAN_NIET_TEKENEN and _is_aangesloten(sys.stdin, sys.stdout):
        return True
    if not heeft_terminal():
        raise Gestopt(_GEEN_TERMINAL)
    return False


def _eis_plaats(plaats: str) -> None:
    """Refuse a place that no question can have; whether the record is there shows when the dossier is open."""
    from wizard.velden import VELDEN

    if not _PLAATS.fullmatch(plaats):
        raise Gestopt("Dit is geen plaats in een dossier. Schrijf die als doel_hoofd of gegevensstromen[3].stroom_doel.")
    for vraag_id in re.findall(r"[a-z0-9_]+(?![a-z0-9_]*\])", plaats):
        if vraag_id not in VELDEN:
            raise Gestopt(f"De vraag '{vraag_id[:80]}' bestaat niet. Zie 'samenwerkwijzer vragenlijst'.")


def _start(folder: Path, dossier: Path | None = None, plaats: str | None = None, *, eenvoudig: bool) -> int:
    if eenvoudig:
        from wizard.eenvoudig import start as praat
        from wizard.opslag.ontleden import Onleesbaar

        try:
            return praat(folder, dossier, plaats)
        except Onleesbaar as fout:
            raise Gestopt(str(fout)) from None
    from screens.app import start

    return start(folder, dossier, plaats)

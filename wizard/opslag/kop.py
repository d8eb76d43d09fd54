"""The header of a dossier: its first bytes, which say enough for a list. Imports no models."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from wizard import SCHEMA_VERSIE
from wizard.opslag.storing import reden
from wizard.tekst import een_regel

NIEUWER = "gemaakt met een nieuwere samenwerkwijzer"
"""The fault of a dossier that can still be looked at."""
_LENGTE = 2048
_ALLEEN_LEZEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""A pipe that somebody called a dossier is not waited for."""
_GEWOON = re.compile(
    r'\{\s*"schema_versie": (\d{1,9}),\s*"id": "([^"\\]*)",\s*"naam": "([^"\\]*)",\s*"gewijzigd": "([^"\\]*)",\s*"doel": "([^"\\]*)",'
    r'\s*"plek": "([^"\\]*)",\s*"open": (\d{1,9}),\s*"fictief": (true|false),\s*"revisie": (\d{1,9}),'
)
"""A header as we write it, without escapes: the quick way for nearly every file."""
_DOELEN = ("verkennen", "plan", "convenant", "start")
_BESCHADIGD = "dit dossier is beschadigd"
_TEKSTVELDEN = ("id", "naam", "gewijzigd", "doel", "plek")


class Kop(NamedTuple):
    """What a list shows of a dossier; `fout` says why it cannot be opened."""

    bestand: str
    id: str = ""
    naam: str = ""
    gewijzigd: str = ""
    doel: str = ""
    plek: str = ""
    open: int = 0
    fictief: bool = False
    revisie: int = 0
    fout: str = ""
    tweede: bool = False
    """Whether another file holds a later version of the same dossier: a copy that some program made."""

    @property
    def pad(self) -> Path:
        """The file."""
        return Path(self.bestand)


def lees_kop(bestand: str | Path) -> Kop:
    """The header of the dossier in a file; `fout` says what is wrong when there is none."""
    try:
        beschrijving = os.open(bestand, _ALLEEN_LEZEN)
        try:
            begin = os.read(beschrijving, _LENGTE)
        finally:
            os.close(beschrijving)
    except OSError as fout:
        return Kop(str(bestand), naam=Path(bestand).stem, fout=f"dit bestand kan niet worden gelezen ({reden(fout)})")
    return kop_van(begin, bestand)


def kop_van(inhoud: bytes, bestand: str | Path) -> Kop:
    """The header of a dossier in its first bytes."""
    begin = inhoud[:_LENGTE].decode("utf-8", "replace")
    if (gewoon := _GEWOON.match(begin)) is not None:
        versie, ident, naam, gewijzigd, doel, plek, open_, fictief, revisie = gewoon.groups()
        return _kop(bestand, int(versie), (ident, naam, gewijzigd, doel, plek), int(open_), fictief == "true", int(revisie))
    velden = _velden(begin)
    if velden is None or not isinstance(velden.get("id"), str) or "schema_versie" not in velden:
        return Kop(str(bestand), naam=Path(bestand).stem, fout="dit is geen leesbaar dossier")
    teksten = [velden.get(veld, "") for veld in _TEKSTVELDEN]
    fout = "" if all(isinstance(tekst, str) for tekst in teksten) else _BESCHADIGD
    goed = [tekst if isinstance(tekst, str) else "" for tekst in teksten]
    getallen = _getal(velden, "open"), velden.get("fictief") is True, _getal(velden, "revisie")
    return _kop(bestand, _getal(velden, "schema_versie"), goed, *getallen, fout)


def _kop(bestand: str | Path, versie: int, teksten: Sequence[str], open_: int, fictief: bool, revisie: int, fout: str = "") -> Kop:
    ident, naam, gewijzigd, doel, plek = teksten
    if versie > SCHEMA_VERSIE:
        fout = NIEUWER
    elif doel not in _DOELEN:
        fout = _BESCHADIGD
    if not naam.isprintable():
        naam = een_regel(naam)
    return Kop(str(bestand), ident, naam or Path(bestand).stem, gewijzigd, doel, plek, open_, fictief, revisie, fout)


def _velden(begin: str) -> dict[str, object] | None:
    """What stands before the answers; None when that is no JSON."""
    begin = begin.removeprefix("\ufeff")
    knip = begin.find('"antwoorden"')
    kop = begin[:knip].rstrip(" \t\r\n,") + "}" if knip > 0 else begin
    try:
        velden = json.loads(kop)
    except (ValueError, RecursionError):
        return None
    return velden if isinstance(velden, dict) else None


def _getal(velden: dict[str, object], naam: str) -> int:
    waarde = velden.get(naam)
    return waarde if type(waarde) is int and 0 <= waarde < 10**9 else 0

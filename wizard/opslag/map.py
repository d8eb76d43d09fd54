"""The folder of dossiers: where it is, what is in it by header, and how files are named. Imports no models."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from wizard import SCHEMA_VERSIE
from wizard.opslag.storing import reden

MAP_VARIABELE = "SAMENWERKWIJZER_MAP"
PRULLENBAK = "prullenbak"
_KOP_LENGTE = 2048
_DOELEN = ("verkennen", "plan", "convenant", "start")
_KOPVELDEN = ("schema_versie", "id", "naam", "gewijzigd", "doel", "plek", "open", "fictief")


class Kop(NamedTuple):
    """What the list shows of a dossier; `fout` says why it cannot be opened."""

    pad: Path
    id: str = ""
    naam: str = ""
    gewijzigd: str = ""
    doel: str = ""
    open: int = 0
    fictief: bool = False
    fout: str = ""


class NietGevonden(Exception):
    """No dossier, or more than one, is meant by what was written; the text is a Dutch sentence."""


def standaardmap() -> Path:
    """The folder where dossiers stand: what the environment says, else a folder in the user's documents."""
    if eigen := os.environ.get(MAP_VARIABELE):
        return Path(eigen).expanduser()
    from platformdirs import user_documents_path

    return user_documents_path() / "samenwerkwijzer"


def slak(naam: str) -> str:
    """A name as part of a file name that every system accepts."""
    kaal = "".join(t for t in unicodedata.normalize("NFD", naam.lower()) if not unicodedata.combining(t))
    return re.sub(r"[^a-z0-9]+", "-", kaal).strip("-")[:40].strip("-") or "dossier"


def bestandsnaam(naam: str, ident: str) -> str:
    """The file name of a new dossier: readable, and unique by its id."""
    return f"{slak(naam)}-{ident[:8]}.json"


def koppen(folder: Path) -> list[Kop]:
    """The dossiers in a folder, last changed first; unreadable ones at the end with the reason."""
    try:
        gevonden = [lees_kop(pad) for pad in _bestanden(folder)]
    except FileNotFoundError:
        return []
    gevonden.sort(key=lambda kop: kop.gewijzigd, reverse=True)
    return sorted(gevonden, key=lambda kop: bool(kop.fout))


def _bestanden(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as inhoud:
        for item in inhoud:
            if item.name.endswith(".json") and not item.name.startswith(".") and item.is_file():
                yield Path(item.path)


def lees_kop(pad: Path) -> Kop:
    """The header of a dossier, read from the first bytes of its file."""
    try:
        with pad.open("rb") as bestand:
            begin = bestand.read(_KOP_LENGTE).decode("utf-8-sig", errors="replace")
    except OSError as fout:
        return Kop(pad, naam=pad.stem, fout=f"dit bestand kan niet worden gelezen ({reden(fout)})")
    knip = begin.find('"antwoorden"')
    try:
        velden = json.loads(begin[:knip].rstrip().rstrip(",") + "}" if knip > 0 else begin)
    except ValueError:
        velden = None
    if not isinstance(velden, dict) or not isinstance(velden.get("id"), str) or "schema_versie" not in velden:
        return Kop(pad, naam=pad.stem, fout="dit is geen leesbaar dossier")
    if isinstance(versie := velden["schema_versie"], int) and versie > SCHEMA_VERSIE:
        return Kop(pad, naam=str(velden.get("naam") or pad.stem), fout="gemaakt met een nieuwere samenwerkwijzer")
    if velden.get("doel") not in _DOELEN:
        return Kop(pad, naam=str(velden.get("naam") or pad.stem), fout="dit dossier is beschadigd")
    tekst = {naam: str(velden.get(naam, "")) for naam in _KOPVELDEN}
    open_ = velden.get("open")
    return Kop(
        pad,
        id=tekst["id"],
        naam=tekst["naam"] or pad.stem,
        gewijzigd=tekst["gewijzigd"],
        doel=tekst["doel"],
        open=open_ if isinstance(open_, int) else 0,
        fictief=velden.get("fictief") is True,
    )


def zoek(genoemd: str, folder: Path) -> Path:
    """The file that is meant by a path or by the name of a dossier; raises NietGevonden."""
    pad = Path(genoemd).expanduser()
    if pad.is_file() or pad.suffix == ".json":
        if pad.is_file():
            return pad
        if (folder / pad).is_file():
            return folder / pad
        raise NietGevonden(f"Het bestand '{genoemd}' bestaat niet.")
    gezocht = unicodedata.normalize("NFC", genoemd).casefold().strip()
    gevonden = koppen(folder)
    passend = [kop for kop in gevonden if kop.naam.casefold() == gezocht] or [
        kop for kop in gevonden if kop.pad.stem.rpartition("-")[0] == slak(genoemd) or kop.pad.stem == genoemd
    ]
    if len(passend) == 1:
        return passend[0].pad
    if passend:
        namen = ", ".join(f"'{kop.pad}'" for kop in passend)
        raise NietGevonden(f"De naam '{genoemd}' past op meer dossiers: {namen}. Geef het hele pad op.")
    raise NietGevonden(f"Er is geen dossier '{genoemd}' in {folder}. Zie 'samenwerkwijzer lijst'.")


def nu() -> str:
    """The moment of now as it is stored: local time with offset, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")

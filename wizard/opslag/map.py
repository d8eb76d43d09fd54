"""The folder of dossiers: where it is, and how what stands in it is named. Imports no models."""

from __future__ import annotations

import os
import re
import unicodedata
from datetime import datetime
from pathlib import Path

MAP_VARIABELE = "SAMENWERKWIJZER_MAP"
PRULLENBAK = "prullenbak"
DOCUMENTENMAP = "documenten"
"""The folder beside a dossier where its Word files and lists are made."""


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


def nu() -> str:
    """The moment of now as it is stored: local time with offset, to the second."""
    return datetime.now().astimezone().isoformat(timespec="seconds")

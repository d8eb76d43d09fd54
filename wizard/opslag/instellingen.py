"""What someone chose for the program itself, on this computer: no answer ever stands here. Imports no models."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from wizard.opslag.schrijf import schrijf

VARIABELE = "SAMENWERKWIJZER_INSTELLINGEN"


@dataclass(frozen=True)
class Instellingen:
    """How the screen looks; a theme that does not exist is the business of who draws it."""

    thema: str = ""
    rustig: bool = False
    """Nothing moves or blinks on its own."""


def pad() -> Path:
    """The file: what the environment says, else one in the folder that the system keeps for settings."""
    if eigen := os.environ.get(VARIABELE):
        return Path(eigen).expanduser()
    from platformdirs import user_config_path

    return user_config_path("samenwerkwijzer", appauthor=False) / "instellingen.json"


def lees() -> Instellingen:
    """What was chosen before; of what cannot be read, or is of the wrong kind, the default."""
    try:
        gelezen = json.loads(pad().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Instellingen()
    if not isinstance(gelezen, dict):
        return Instellingen()
    thema, rustig = gelezen.get("thema"), gelezen.get("rustig")
    return Instellingen(thema if isinstance(thema, str) else "", rustig is True)


def bewaar(instellingen: Instellingen) -> None:
    """Keep these, readable for this user only. Raises OSError."""
    bestand = pad()
    bestand.parent.mkdir(parents=True, exist_ok=True)
    schrijf(bestand, json.dumps(asdict(instellingen), indent=2).encode())

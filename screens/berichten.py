"""What screens and widgets tell those above them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual.message import Message


@dataclass
class OpenDossier(Message):
    """Open this dossier."""

    pad: Path


@dataclass
class KopieerDossier(Message):
    """Make a copy of this dossier."""

    pad: Path


@dataclass
class VerwijderDossier(Message):
    """Move this dossier to the bin."""

    pad: Path


@dataclass
class NieuwDossier(Message):
    """Make a dossier with this name, working towards this goal, and open it."""

    naam: str
    doel: str


class OpenVoorbeeld(Message):
    """Open the worked example."""


@dataclass
class Bewaard(Message):
    """A save ended; `tekst` says how."""

    tekst: str
    gelukt: bool

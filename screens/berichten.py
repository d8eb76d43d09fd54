"""What screens and widgets tell those above them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from wizard.dossier import Pad


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


class Naar(Message):
    """Show another screen of the open dossier; which one the subclass says."""


@dataclass
class NaarStap(Naar):
    """Show this step; `wissel` in place of the screen that asks."""

    stap: str
    wissel: bool = False


@dataclass
class NaarNakijken(Naar):
    """Show the check page of this step, or with None what is open everywhere; `wissel` in place of the asker."""

    stap: str | None
    wissel: bool = False


@dataclass
class NaarRecord(Naar):
    """Show this record, at a question of it when one is named."""

    pad: Pad
    vraag: str | None = None


@dataclass
class NaarRooster(Naar):
    """Show the grid of gegevensstromen, at this one when it is named."""

    stroom: Pad | None = None


@dataclass
class NaarPlek(Naar):
    """Go to the question at this place."""

    pad: Pad


class NaarDocumenten(Naar):
    """Show the documents."""


class NaarStukken(Naar):
    """Show which documents this samenwerking needs."""


class NaarPrescan(Naar):
    """Show the DPIA pre-scan."""


class NaarControles(Naar):
    """Show what the rules find."""

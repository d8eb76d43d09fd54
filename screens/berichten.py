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
    """Open this dossier; with `alleen_lezen`, the reason why, only to look at."""

    pad: Path
    alleen_lezen: str = ""


@dataclass
class VoegBij(Message):
    """Bring a second version of a dossier into it."""

    pad: Path
    tweede: Path


@dataclass
class Bekijk(Message):
    """Look at a version of a dossier, beside what is open."""

    pad: Path
    alleen_lezen: str


class VerlaatDossier(Message):
    """Leave the overview; what is not on disk is asked about first."""


@dataclass
class KopieerDossier(Message):
    """Make a copy of this dossier."""

    pad: Path


@dataclass
class VerwijderDossier(Message):
    """Move this dossier to the bin, or delete it for good with all its versions."""

    pad: Path
    helemaal: bool = False


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
    """Show the check page of this step; `wissel` in place of the asker."""

    stap: str
    wissel: bool = False


@dataclass
class NaarVragen(Naar):
    """Show the questions that are open, or that pass another of the choices in `wizard.schifting`."""

    zeef: str = "open"


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


OVERAL: frozenset[Pad] = frozenset({()})
"""The place in which every other place lies."""


@dataclass
class NaarVoorzetten(Naar):
    """Show what is proposed at these places, by default everywhere: to take it over, or to confirm what was taken over."""

    plekken: frozenset[Pad] = OVERAL
    bevestigen: bool = False
    wissel: bool = False


class NaarCatalogus(Naar):
    """Show the partners that one can choose from."""


class NaarPrescan(Naar):
    """Show the DPIA pre-scan."""


class NaarControles(Naar):
    """Show what the rules find."""


class NaarActies(Naar):
    """Show what is still to be done."""


@dataclass
class NaarBegrippen(Naar):
    """Show the glossary, at the words of this question when one is named."""

    vraag: str | None = None


class NaarVersies(Naar):
    """Show the previous versions of the dossier."""


class NaarKist(Naar):
    """Show the answers that have no question."""


class NaarZoeken(Naar):
    """Search through questions and answers."""


def naar_vraag(pad: Pad) -> Naar:
    """Go to the question at this place; one in a record is shown in that record."""
    return NaarPlek(pad) if len(pad) == 1 else NaarRecord(pad[:-1], pad[-1])

"""From what the user wrote to a dossier, or to a sentence that says why not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli.uitvoer import Gestopt

if TYPE_CHECKING:
    from wizard.dossier import Dossier


def vind(genoemd: str) -> Path:
    """The file of the dossier that is meant."""
    from wizard.opslag.map import NietGevonden, standaardmap, zoek

    if not genoemd.strip():
        raise Gestopt("Geef het pad of de naam van een dossier op. Zie 'samenwerkwijzer lijst'.")
    try:
        return zoek(genoemd, standaardmap())
    except NietGevonden as fout:
        raise Gestopt(str(fout)) from None


def lees(genoemd: str) -> tuple[Dossier, Path]:
    """The dossier that is meant, with its file."""
    pad = vind(genoemd)
    from wizard.opslag import bestand

    try:
        return bestand.lees(pad), pad
    except bestand.Onleesbaar as fout:
        raise Gestopt(str(fout)) from None


def bewaar(dossier: Dossier, pad: Path) -> None:
    """Write a dossier back to its file."""
    from wizard.opslag import bestand

    try:
        bestand.bewaar(dossier, pad)
    except bestand.Onleesbaar as fout:
        raise Gestopt(str(fout)) from None

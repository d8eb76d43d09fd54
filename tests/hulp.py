"""Builders for tests: dossiers from flat JSON, the worked example, and what a dossier says about itself."""

from __future__ import annotations

import copy
import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, cast

from wizard.dossier import Doel, Dossier
from wizard.plat import uit_plat

GEGEVENS = Path(__file__).parent / "gegevens"
WORTEL = Path(__file__).parent.parent
"""The folder of the repository, to run the program from in a subprocess."""


def dossier_van(plat: dict[str, Any], doel: str = "start") -> Dossier:
    """A dossier that holds these answers; fails when one of them is no valid answer."""
    dossier = Dossier(doel=cast(Doel, doel))
    fouten = uit_plat(dossier, copy.deepcopy(plat)).fouten
    assert not fouten, [str(fout) for fout in fouten]
    return dossier


@cache
def _voorbeeldtekst() -> str:
    return files("wizard.voorbeeld").joinpath("adresteam_lindewaard.json").read_text("utf-8")


def voorbeeld_plat() -> dict[str, Any]:
    """The answers of the worked example as flat JSON; a fresh copy each time."""
    plat: dict[str, Any] = json.loads(_voorbeeldtekst())
    return plat


@cache
def _voorbeeld() -> Dossier:
    return dossier_van(voorbeeld_plat())


def voorbeeld() -> Dossier:
    """The worked example as a dossier; a fresh copy each time."""
    return _voorbeeld().model_copy(deep=True)


def vraag_ids() -> list[str]:
    """The ids of every question that the questionnaire must hold."""
    return (GEGEVENS / "vraag_ids.txt").read_text("utf-8").split()

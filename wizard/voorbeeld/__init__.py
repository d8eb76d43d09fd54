"""The worked example: a fictitious samenwerking in which every question has an answer."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.opslag.bestand import bewaar
from wizard.opslag.lijst import koppen
from wizard.opslag.map import bestandsnaam
from wizard.opslag.ontleden import ontleed
from wizard.plat import uit_plat
from wizard.stappen import STAPPEN

BESTAND = "adresteam_lindewaard.json"


def maak_voorbeeld(folder: Path) -> Path:
    """Write the example as a dossier in this folder, or find the one that stands there; returns its file."""
    antwoorden = ontleed(files(__name__).joinpath(BESTAND).read_bytes(), BESTAND)
    naam = antwoorden["dossier_naam"]
    for kop in koppen(folder):
        if kop.fictief and kop.naam == naam:
            return kop.pad
    dossier = _ingevuld(antwoorden)
    pad = folder / bestandsnaam(naam, dossier.id)
    bewaar(dossier, pad)
    return pad


def _ingevuld(antwoorden: object) -> Dossier:
    dossier = Dossier(doel="start", fictief=True)
    if fouten := uit_plat(dossier, antwoorden).fouten:
        raise ValueError(f"het voorbeeld past niet op de vragenlijst: {[fout.plaats for fout in fouten]}")
    bewerking = Bewerking(dossier)
    for stap in STAPPEN:
        bewerking.markeer(stap.naam, True)
    return dossier

"""The dossiers that are measured: empty, the worked example, and large ones grown from it."""

from __future__ import annotations

from pathlib import Path

from tests.hulp import voorbeeld
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.opslag.bestand import als_bytes, bewaar


def leeg() -> Dossier:
    """A dossier without answers that works towards the last goal, so that every question is asked."""
    return Dossier(doel="start", naam="Leeg")


def vul_map(map: Path, aantal: int) -> Path:
    """A folder with this many small dossiers."""
    map.mkdir()
    for nr in range(aantal):
        (map / f"dossier-{nr:04}.json").write_bytes(als_bytes(Dossier(doel="plan", naam=f"Dossier {nr}", gewijzigd="2027-01-04T10:00:00+01:00")))
    return map


def zet_neer(dossier: Dossier, pad: Path) -> Path:
    """Write one dossier in a folder of its own."""
    pad.parent.mkdir()
    bewaar(dossier, pad)
    return pad


def groot(partners: int, stromen: int) -> Dossier:
    """The worked example with this many partners and gegevensstromen."""
    dossier = voorbeeld()
    for lijst, aantal in (("partners", partners), ("gegevensstromen", stromen)):
        bewerking = Bewerking(dossier)
        records = getattr(dossier.antwoorden, lijst)
        plaatsen = [(lijst, record.id) for record in records]
        for nr in range(aantal - len(records)):
            bewerking.kopieer(plaatsen[nr % len(plaatsen)])
    return dossier

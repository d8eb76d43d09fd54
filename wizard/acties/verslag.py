"""The actions as text, as plain data, and as a file beside the documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Literal

from wizard.acties.actie import Actie
from wizard.acties.agenda import ics_bytes
from wizard.acties.tabel import csv_bytes
from wizard.dossier import Dossier
from wizard.opslag.map import slak
from wizard.opslag.schrijf import schrijf_naast
from wizard.vragenlijst import plaats_van

Vorm = Literal["csv", "ics"]
NIETS_TE_DOEN = "Er is niets te doen: geen uitzoekpunten, geen mijlpalen, geen bevindingen."


def verslag_object(dossier: Dossier, acties: Sequence[Actie]) -> dict[str, Any]:
    """Every action with its place."""
    return {"acties": [_object(dossier, actie) for actie in acties]}


def _object(dossier: Dossier, actie: Actie) -> dict[str, Any]:
    return {
        "soort": actie.soort,
        "wat": actie.wat,
        "toelichting": actie.erbij,
        "wie": actie.wie,
        "wanneer": actie.wanneer,
        "datum": actie.dag.isoformat() if actie.dag else None,
        "plaats": plaats_van(dossier, actie.pad),
    }


def verslag_tekst(dossier: Dossier, acties: Sequence[Actie]) -> str:
    """The same to read: what is to be done, and under it who, when and where."""
    regels: list[str] = []
    for actie in acties:
        regels.append(actie.wat)
        regels.append(f"    {wie_wanneer(actie)} · waar: {plaats_van(dossier, actie.pad)}")
    return "\n".join(regels) or NIETS_TE_DOEN


def wie_wanneer(actie: Actie) -> str:
    """Who does it and by when, also when that was not said."""
    return f"{actie.wanneer or 'zonder datum'} · {actie.wie or 'nog niemand'}"


def maak_bestand(dossier: Dossier, acties: Sequence[Actie], vorm: Vorm, map: Path, vandaag: date) -> Path:
    """Write the actions in a folder as a table or as a calendar; returns the file. One that is there and differs stays.

    Raises OSError when it cannot be written.
    """
    inhoud = csv_bytes(dossier, acties) if vorm == "csv" else ics_bytes(dossier, acties, vandaag)
    return schrijf_naast(map, f"{slak(dossier.naam)}-acties", vorm, inhoud)

"""The actions as a table for Excel: CSV as the Dutch edition opens it."""

from __future__ import annotations

import csv
from codecs import BOM_UTF8
from collections.abc import Sequence
from io import StringIO

from wizard.acties.actie import Actie
from wizard.dossier import Dossier
from wizard.tekst import een_regel
from wizard.velden import VELDEN
from wizard.vragenlijst import plaats_van

KOLOMMEN = ("datum", "wanneer", "wie", "wat", "toelichting", "soort", "stap", "vraag", "plaats")
_FORMULE = ("=", "+", "-", "@", "\t", "\r")
"""How a cell begins that a spreadsheet would work out instead of show."""


def csv_bytes(dossier: Dossier, acties: Sequence[Actie]) -> bytes:
    """The table with a row of headings; cells are apart by a semicolon, and no cell is ever worked out as a formula."""
    uit = StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    for actie in acties:
        schrijver.writerow(map(_cel, _rij(dossier, actie)))
    return BOM_UTF8 + uit.getvalue().encode()


def _rij(dossier: Dossier, actie: Actie) -> tuple[str, ...]:
    veld = VELDEN[actie.pad[-1]]
    return (
        f"{actie.dag:%d-%m-%Y}" if actie.dag else "",
        actie.wanneer,
        actie.wie,
        actie.wat,
        actie.erbij,
        actie.soort,
        f"{veld.stap.nr} {veld.stap.titel}".strip() if veld.stap.nr else veld.stap.titel,
        veld.vraag.tekst,
        plaats_van(dossier, actie.pad),
    )


def _cel(tekst: str) -> str:
    """A text as one cell shows it; an apostrophe before it keeps it a text."""
    tekst = een_regel(tekst)
    return f"'{tekst}" if tekst.startswith(_FORMULE) else tekst

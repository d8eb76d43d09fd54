"""The commands about the questionnaire itself: the questions for reading, and the schema of a dossier."""

from __future__ import annotations

from argparse import Namespace

from wizard.cli.uitvoer import GELUKT, druk, druk_json


def vragenlijst(keuze: Namespace) -> int:
    """Show every question: short, as JSON, or as a reading copy."""
    from wizard import rapport

    if keuze.json:
        druk_json(rapport.vragenlijst_object())
    else:
        druk(rapport.vragenlijst_markdown() if keuze.markdown else rapport.vragenlijst_tekst())
    return GELUKT


def schema(keuze: Namespace) -> int:
    """Give the JSON Schema of a dossier file."""
    from wizard.rapport import dossier_schema

    druk_json(dossier_schema())
    return GELUKT

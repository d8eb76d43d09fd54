"""The command that runs the rules over a dossier."""

from __future__ import annotations

from argparse import Namespace

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, druk, druk_json


def controle(keuze: Namespace) -> int:
    """Show what the rules find; the exit code says whether something blocks."""
    dossier, _ = toegang.lees(keuze.dossier)
    from wizard.controles import controleer
    from wizard.controles.verslag import verslag_object, verslag_tekst

    bevindingen = controleer(dossier)
    if keuze.json:
        druk_json(verslag_object(bevindingen))
    else:
        druk(verslag_tekst(dossier, bevindingen))
    return NOG_NIET if any(bevinding.ernst == "blokkerend" for bevinding in bevindingen) else GELUKT

"""The command that tells what is still to be done, also as a table or a calendar."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, aantal, druk, druk_json
from wizard.opslag.map import DOCUMENTENMAP


def acties(keuze: Namespace) -> int:
    """Show the actions, or write them in a file beside the documents and print its path."""
    dossier, pad = toegang.lees(keuze.dossier)
    from wizard.acties import acties as alle_acties
    from wizard.acties.verslag import maak_bestand, verslag_object, verslag_tekst
    from wizard.controles import controleer

    gevonden = alle_acties(dossier, controleer(dossier))
    if keuze.vorm == "ics" and not any(actie.dag for actie in gevonden):
        raise Gestopt("Er is niets voor de agenda: geen enkele actie heeft een datum.", code=NOG_NIET)
    if keuze.vorm in ("csv", "ics"):
        folder = Path(keuze.naar).expanduser() if keuze.naar else pad.parent / DOCUMENTENMAP
        druk(str(maak_bestand(dossier, gevonden, keuze.vorm, folder, date.today())))
    elif keuze.vorm == "json":
        druk_json(verslag_object(dossier, gevonden))
    else:
        druk(f"{dossier.naam or 'Dossier zonder naam'} – {aantal(len(gevonden), 'actie', 'acties')}\n")
        druk(verslag_tekst(dossier, gevonden))
    return GELUKT

"""The command about the questions for one colleague: who can help, and the list on paper."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, Gestopt, druk, druk_json
from wizard.opslag.map import DOCUMENTENMAP


def vragen(keuze: Namespace) -> int:
    """Show whom one can ask and how much, or make the Word file for one of them and print its path."""
    dossier, pad = toegang.lees(keuze.dossier)
    from wizard.schifting import Schifting, collega

    schifting = Schifting(dossier)
    collegas = schifting.collegas("open")
    if keuze.wie is None:
        if keuze.json:
            druk_json({"collegas": [{"wie": naam, "vragen": hoeveel} for naam, hoeveel in collegas]})
        else:
            druk("\n".join(f"{hoeveel:>4}  {naam}" for naam, hoeveel in collegas) or "Er staat geen vraag open.")
        return GELUKT
    wie = collega(keuze.wie)
    gevonden = schifting.vragen("open", wie)
    if not gevonden:
        raise Gestopt(f"Voor '{wie}' staat geen vraag open. Wie u wel iets kunt vragen: samenwerkwijzer vragen \"{keuze.dossier}\"")
    if keuze.json:
        druk_json({"wie": wie, "vragen": [{"plaats": plek.plaats, "vraag": plek.veld.vraag.tekst} for plek in gevonden]})
        return GELUKT
    from wizard.word.uitvraag import maak_uitvraag

    folder = Path(keuze.naar).expanduser() if keuze.naar else pad.parent / DOCUMENTENMAP
    druk(str(maak_uitvraag(dossier, wie, gevonden, folder)))
    return GELUKT

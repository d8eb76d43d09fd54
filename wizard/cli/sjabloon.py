"""The commands about templates: check one, and copy those of the program to start from."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, aantal, druk, meld
from wizard.opslag.storing import reden

if TYPE_CHECKING:
    from wizard.word.nazien import Probleem

_BREEDTE = 100


def controleer(keuze: Namespace) -> int:
    """Show every problem of a template; the exit code says whether there is one."""
    pad = Path(keuze.bestand).expanduser()
    from wizard.word import BESTANDEN, SjabloonFout
    from wizard.word.keuring import keur_sjabloon
    from wizard.word.nazien import Probleem
    from wizard.word.poort import lees_bestand

    soort = keuze.voor or next((naam for naam, bestand in BESTANDEN.items() if pad.name == bestand), None)
    try:
        problemen = keur_sjabloon(lees_bestand(pad), soort)
    except SjabloonFout as fout:
        problemen = [Probleem("", "", fout.wat, fout.doe, stopt=True)]
    except OSError as fout:
        raise Gestopt(f"{pad}: {reden(fout)}.") from None
    druk("\n".join(_verslag(pad.name, problemen)))
    return NOG_NIET if problemen else GELUKT


def _verslag(naam: str, problemen: list[Probleem]) -> list[str]:
    if not problemen:
        return [f"{naam}: in orde. Het programma vindt niets dat niet klopt."]
    stopt = any(probleem.stopt for probleem in problemen)
    gevolg = " Een punt met een uitroepteken houdt het vullen tegen." if stopt else ""
    regels = [f"{naam}: {aantal(len(problemen), 'punt', 'punten')}.{gevolg}"]
    for nr, probleem in enumerate(problemen, start=1):
        waar = f"{probleem.waar[:1].upper()}{probleem.waar[1:] or 'Het hele bestand'}"
        regels += ["", f"{nr:>3}.{'!' if probleem.stopt else ' '} {waar}" + (f": ‘{probleem.alinea}’" if probleem.alinea else "")]
        regels += wrap(probleem.wat, _BREEDTE, initial_indent="      ", subsequent_indent="      ", break_on_hyphens=False)
        if probleem.doe:
            regels += wrap(
                f"Wat u kunt doen: {probleem.doe}", _BREEDTE, initial_indent="      ", subsequent_indent="      ", break_on_hyphens=False
            )
    return regels


def kopieer(keuze: Namespace) -> int:
    """Put copies of the shipped templates in a folder, and print their paths; a file that is there is left alone."""
    from wizard.word import BESTANDEN, lees_sjabloon

    folder = Path(keuze.map).expanduser()
    folder.mkdir(parents=True, exist_ok=True)
    code = GELUKT
    for soort, naam in BESTANDEN.items():
        pad = folder / naam
        try:
            with pad.open("xb") as bestand:
                bestand.write(lees_sjabloon(soort))
        except FileExistsError:
            meld(f"{pad} bestaat al en is niet veranderd. Kies een andere map, of geef dat bestand een andere naam.")
            code = NOG_NIET
        else:
            druk(str(pad))
    return code

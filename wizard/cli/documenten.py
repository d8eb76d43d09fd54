"""The command that makes the Word files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, druk
from wizard.opslag.map import DOCUMENTENMAP

if TYPE_CHECKING:
    from wizard.dossier import Dossier


def document(keuze: Namespace) -> int:
    """Make one document or all, and print their paths."""
    dossier, pad = toegang.lees(keuze.dossier)
    from wizard.word import DOCUMENTEN

    soorten = DOCUMENTEN if keuze.soort == "alle" else (keuze.soort,)
    folder = Path(keuze.naar).expanduser() if keuze.naar else pad.parent / DOCUMENTENMAP
    genoemd = Path(keuze.sjablonen).expanduser() if keuze.sjablonen else None
    gemaakt = maak_documenten(
        dossier, soorten, folder, bij=pad.parent, definitief=keuze.definitief, opmerkingen=keuze.opmerkingen, sjablonen=genoemd
    )
    for bestand in gemaakt:
        druk(str(bestand))
    return GELUKT


def maak_documenten(
    dossier: Dossier,
    soorten: tuple[str, ...],
    folder: Path,
    *,
    bij: Path,
    definitief: bool = False,
    opmerkingen: bool = False,
    sjablonen: Path | None = None,
) -> list[Path]:
    """Make these documents in a folder; a final version only when all of them can be final. `bij` is where the dossier stands."""
    from wizard.word import Geweigerd, SjabloonFout, bezwaren, maak_alle, zoek_sjablonen

    if definitief and (open_ := list(dict.fromkeys(bezwaar for soort in soorten for bezwaar in bezwaren(dossier, soort)))):
        raise Gestopt("Een definitieve versie kan nog niet. Dit staat nog open:", *open_, code=NOG_NIET)
    try:
        huisstijl = zoek_sjablonen(bij, sjablonen)
        folder.mkdir(parents=True, exist_ok=True)
        return maak_alle(dossier, soorten, folder, definitief=definitief, opmerkingen=opmerkingen, sjablonen=huisstijl)
    except Geweigerd as fout:
        raise Gestopt(str(fout), code=NOG_NIET) from None
    except SjabloonFout as fout:
        raise Gestopt(*str(fout).splitlines()) from None

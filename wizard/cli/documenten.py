"""The command that makes the Word files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, druk

if TYPE_CHECKING:
    from wizard.dossier import Dossier

DOCUMENTENMAP = "documenten"


def document(keuze: Namespace) -> int:
    """Make one document or all, and print their paths."""
    dossier, pad = toegang.lees(keuze.dossier)
    from wizard.word import DOCUMENTEN

    soorten = DOCUMENTEN if keuze.soort == "alle" else (keuze.soort,)
    folder = Path(keuze.naar).expanduser() if keuze.naar else pad.parent / DOCUMENTENMAP
    sjablonen = Path(keuze.sjablonen).expanduser() if keuze.sjablonen else None
    if sjablonen and not sjablonen.is_dir():
        raise Gestopt(f"De map met sjablonen {sjablonen} bestaat niet.")
    for gemaakt in maak_documenten(dossier, soorten, folder, definitief=keuze.definitief, sjablonen=sjablonen):
        druk(str(gemaakt))
    return GELUKT


def maak_documenten(
    dossier: Dossier, soorten: tuple[str, ...], folder: Path, *, definitief: bool = False, sjablonen: Path | None = None
) -> list[Path]:
    """Make these documents in a folder; a final version only when all of them can be final."""
    from wizard.word import Geweigerd, SjabloonFout, bezwaren, maak

    if definitief and (open_ := list(dict.fromkeys(bezwaar for soort in soorten for bezwaar in bezwaren(dossier, soort)))):
        raise Gestopt("Een definitieve versie kan nog niet. Dit staat nog open:", *open_, code=NOG_NIET)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return [maak(dossier, soort, folder, definitief=definitief, sjablonen=sjablonen) for soort in soorten]
    except Geweigerd as fout:
        raise Gestopt(str(fout), code=NOG_NIET) from None
    except SjabloonFout as fout:
        raise Gestopt(*str(fout).splitlines()) from None

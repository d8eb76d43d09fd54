"""Writes the reading copies in docs/, the JSON Schema and the shape of the format from what the program itself knows.

With --controleer it only compares. The shape is not written when an older file would no longer fit.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))

from tests import vorm  # noqa: E402
from wizard.begrippen.leesversie import leesversie as begrippen  # noqa: E402
from wizard.controles.leesversie import leesversie as controles  # noqa: E402
from wizard.rapport import dossier_schema  # noqa: E402


def schema() -> str:
    """The JSON Schema of a dossier file."""
    return json.dumps(dossier_schema(), ensure_ascii=False, indent=1) + "\n"


def vormversie() -> str:
    """The shape of the format of this version, a line for each place."""
    regels = (f" {json.dumps(pad)}: {json.dumps(vorm_)}" for pad, vorm_ in vorm.huidige_vorm().items())
    return "{\n" + ",\n".join(regels) + "\n}\n"


LEESVERSIES = {
    "docs/begrippen.md": begrippen,
    "docs/controles.md": controles,
    "docs/dossier.schema.json": schema,
    vorm.BESTAND: vormversie,
}


def main() -> int:
    """Returns 1 when a file differs and only a check was asked, or when the format broke."""
    if breuken := _breuken():
        print(f"{vorm.WAT_TE_DOEN}\n{breuken}")
        return 1
    verschil = [naam for naam, maak in LEESVERSIES.items() if not _is_gelijk(WORTEL / naam, maak())]
    for naam in verschil:
        if "--controleer" in sys.argv:
            print(f"{naam} is niet gelijk aan het programma. Draai: python tools/leesversies.py")
        else:
            (WORTEL / naam).write_text(LEESVERSIES[naam](), "utf-8")
            print(f"{naam} geschreven")
    return 1 if verschil and "--controleer" in sys.argv else 0


def _breuken() -> str:
    pad = WORTEL / vorm.BESTAND
    return "\n".join(vorm.gebroken(json.loads(pad.read_bytes()), vorm.huidige_vorm())) if pad.is_file() else ""


def _is_gelijk(pad: Path, tekst: str) -> bool:
    return pad.is_file() and pad.read_text("utf-8") == tekst


if __name__ == "__main__":
    sys.exit(main())

"""Writes the reading copies in docs/ from what the program itself knows; with --controleer it only compares."""

from __future__ import annotations

import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))

from wizard.controles.leesversie import leesversie  # noqa: E402

LEESVERSIES = {"docs/controles.md": leesversie}


def main() -> int:
    """Returns 1 when a reading copy differs and only a check was asked."""
    verschil = [naam for naam, maak in LEESVERSIES.items() if not _is_gelijk(WORTEL / naam, maak())]
    for naam in verschil:
        if "--controleer" in sys.argv:
            print(f"{naam} is niet gelijk aan het programma. Draai: python tools/leesversies.py")
        else:
            (WORTEL / naam).write_text(LEESVERSIES[naam](), "utf-8")
            print(f"{naam} geschreven")
    return 1 if verschil and "--controleer" in sys.argv else 0


def _is_gelijk(pad: Path, tekst: str) -> bool:
    return pad.is_file() and pad.read_text("utf-8") == tekst


if __name__ == "__main__":
    sys.exit(main())

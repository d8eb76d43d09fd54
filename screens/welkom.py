"""The first words: what one reads as long as there is no samenwerking yet."""

from __future__ import annotations

from pathlib import Path

from textual.geometry import Size

_RUIM = Size(70, 22)
"""The smallest screen that holds the whole welcome, with its choices and keys."""

_WELKOM = """\
Welkom. U heeft nog geen samenwerkingen.

Gaat uw gemeente met partners samenwerken, en deelt u daarbij gegevens?
Dit programma stelt u de vragen die daarbij horen, in acht stappen.
Uw antwoorden komen in een plan van aanpak en een convenant, in Word.

- U hoeft niet alles te weten. “Weet ik nog niet” is ook een antwoord.
- U kunt altijd stoppen. Alles wordt vanzelf bewaard.
- Het programma stuurt niets over het internet. Uw antwoorden komen in
  de map {map}
- Mensen beslissen. Dit programma geeft geen juridisch advies.

Wat wilt u doen? Kies met de pijltjes en druk op Enter."""

_KORT = "Welkom. U heeft nog geen samenwerkingen. U beantwoordt vragen. Daaruit komen een plan en een convenant. Niets gaat over internet."
_KORTST = "Welkom. U beantwoordt vragen; daaruit komen een plan en een convenant. Niets gaat over internet."
_GEWOON = Size(60, 20)
"""A smaller screen than this works, but not easily."""
KLEIN = "Dit venster is klein. Groter werkt prettiger; of start met --eenvoudig."


def is_klein(scherm: Size) -> bool:
    """Whether one would work more easily in a larger window, or without a drawn screen."""
    return scherm.width < _GEWOON.width or scherm.height < _GEWOON.height


def welkom(map: Path, scherm: Size) -> str:
    """What this program is and what it does with answers, as long as the screen allows."""
    if scherm.width >= _RUIM.width and scherm.height >= _RUIM.height:
        return _WELKOM.format(map=map)
    return f"{_KORTST}\n{KLEIN}" if is_klein(scherm) else _KORT

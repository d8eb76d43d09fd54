"""Help with a screen: what it is for, the keys that work on it, and the keys that work everywhere."""

from __future__ import annotations

from rich.text import Text
from textual.screen import Screen

from screens.toetsen import toetsen_van

_OVERAL = (
    ("Tab en Shift+Tab", "naar het volgende veld, en terug"),
    ("pijltjes", "naar een andere regel of keuze"),
    ("Home en End", "naar de eerste of de laatste"),
    ("Enter of Spatie", "openen of kiezen wat u aanwijst"),
    ("F1", "uitleg en hulp; waar u niet typt ook ?"),
    ("F2", "de kleuren kiezen, en of er iets mag bewegen"),
    ("F8 en F9", "ongedaan maken, en toch weer doen"),
    ("Esc", "terug naar het vorige scherm"),
    ("Ctrl+S", "nu bewaren; en zien wat u kunt doen als dat niet lukt"),
    ("Ctrl+Q", "stoppen; alles wordt bewaard"),
)
_VAST = ("Tab", "Shift+Tab", "F2", "F8", "F9", "Esc", "Ctrl+S", "Ctrl+Q")
_TYPEN = (
    ("Ctrl+A", "alles in het veld selecteren, daarna kopieert Ctrl+C"),
    ("Ctrl+Z", "uw laatste letters terugnemen, in een veld van meer regels"),
    ("Ctrl+V", "terugzetten wat u hier kopieerde; tekst van buiten plakt u met de toets van uw terminal, vaak Ctrl+Shift+V"),
)


def over_scherm(scherm: Screen[object]) -> Text:
    """What this screen is for and its keys; also those for which the bottom line has no room."""
    hier = [(naam, wat) for naam, wat, _ in toetsen_van(scherm, alle=True)]
    tekst = Text()
    if doel := getattr(scherm, "HULP", ""):
        tekst.append("Wat doet u op dit scherm?\n", style="bold").append(f"{doel}\n\n")
    for kop, toetsen in (
        ("Toetsen op dit scherm", [paar for paar in hier if paar[0] not in _VAST]),
        ("Toetsen die overal werken", list(_OVERAL)),
        ("Toetsen waar u typt", list(_TYPEN)),
    ):
        if toetsen:
            tekst.append(f"{kop}\n", style="bold")
            for naam, wat in toetsen:
                tekst.append(naam, style="bold").append(f": {wat}\n")
            tekst.append("\n")
    tekst.rstrip()
    return tekst

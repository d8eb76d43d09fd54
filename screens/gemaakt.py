"""After making documents: what was made, where it is, what comes next and who decides."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.widgets import Static

from screens.basis import DossierScherm
from screens.berichten import NaarVragen
from screens.kop import Kop
from screens.toetsen import Toetsen
from screens.uitleg import met_koppen
from wizard.hierna import WAT_NU, WIE_BESLIST
from wizard.tekst import telling
from wizard.word import TITELS

if TYPE_CHECKING:
    from screens.sessie import Sessie


@dataclass(frozen=True)
class Stuk:
    """A document that was made, with the open points in it."""

    soort: str
    pad: Path
    open_punten: int


class Gemaakt(DossierScherm):
    """Stays until one goes back."""

    HULP = "Hier leest u welke documenten zijn gemaakt, waar ze staan en wat u ermee doet."
    BINDINGS = [Binding("o", "open_vragen", "open vragen")]

    def __init__(self, sessie: Sessie, stukken: list[Stuk]) -> None:
        super().__init__(sessie)
        self._stukken = stukken

    def compose(self) -> ComposeResult:
        yield Kop("Documenten › gemaakt", self.sessie.stand)
        with VerticalScroll(id="gemaakt"):
            yield Static(met_koppen(self._delen()), markup=False)
        yield Toetsen()

    def on_mount(self) -> None:
        self.query_one("#gemaakt").focus()

    def _delen(self) -> list[tuple[str, str]]:
        return [
            (f"Gemaakt in {self._stukken[0].pad.parent}", "\n".join(f"{stuk.pad.name}\n  {_stand(stuk)}" for stuk in self._stukken)),
            ("Let op", self._let_op()),
            ("Wat nu?", "\n".join(f"{nr}. {zin}" for nr, zin in enumerate(WAT_NU, 1))),
            ("Wie beslist?", "\n".join(WIE_BESLIST[stuk.soort] for stuk in self._stukken)),
        ]

    def _let_op(self) -> str:
        """What a reader of a draft has to know."""
        if any(stuk.open_punten for stuk in self._stukken):
            return "Dit is een concept. Wat nog open is, staat tussen [vierkante haken] en op een rij in de laatste bijlage."
        return "Alles is ingevuld. Het blijft een concept tot mensen het hebben getoetst."

    def action_open_vragen(self) -> None:
        """List what is still open."""
        self.post_message(NaarVragen())


def _stand(stuk: Stuk) -> str:
    open_ = telling(stuk.open_punten, "open punt", "open punten")
    return f"{TITELS[stuk.soort]}, concept met {f'nog {open_}' if open_ else 'alles ingevuld'}"

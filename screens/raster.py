"""A grid of short texts to walk over cell by cell; the current cell is marked with > as well as with colour."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from textwrap import wrap

from rich.text import Text
from textual.binding import Binding
from textual.coordinate import Coordinate
from textual.widgets import DataTable

_REGELS = 2
"""The lines of a row."""
_SMAL = 60
"""On fewer columns of the screen only the first column of the grid stays in view."""
_BALK = 1
"""The scroll bar at the side; its room is always kept."""

Vak = tuple[str, bool]
"""The text of a cell, and whether it gets a ! behind it."""


class Raster(DataTable[Text]):
    """The first `vast` columns stay in view, the others scroll by whole columns."""

    BINDINGS = [Binding("enter", "select_cursor", "naar de vraag")]

    def __init__(self, vast: int) -> None:
        super().__init__(cursor_type="cell", cell_padding=0, fixed_columns=vast, zebra_stripes=True)
        self._vast = vast
        self._koppen: Sequence[tuple[str, int]] = ()
        self._rijen: Sequence[Sequence[Vak]] = ()

    def toon(self, koppen: Sequence[tuple[str, int]], rijen: Sequence[Sequence[Vak]], rij: int) -> None:
        """Show these columns (heading and width) and rows, and stand on a row, in the column where one stood."""
        self._koppen, self._rijen = koppen, rijen
        kolom = self.cursor_column
        self.clear(columns=True)
        self.fixed_columns = self._vast if self.screen.size.width >= _SMAL else 1
        self.header_height = max(kop.count("\n") + 1 for kop, _ in koppen)
        for (kop, _), breedte in zip(koppen, self._breedtes(), strict=True):
            self.add_column(_met_rand(kop.split("\n")), width=breedte)
        for vakken in rijen:
            self.add_row(*(_gedrukt(vak, breedte) for vak, (_, breedte) in zip(vakken, koppen, strict=True)), height=_REGELS)
        if rijen:
            self.move_cursor(row=rij, column=kolom)
            self._merk(self.cursor_coordinate, ">")

    def on_resize(self) -> None:
        """The columns fit the screen, and the cursor stays in view when there is less room."""
        if self._rijen and self._breedtes() != [kolom.width for kolom in self.ordered_columns]:
            self.toon(self._koppen, self._rijen, self.cursor_row)
        self.call_after_refresh(self._scroll_cursor_into_view)

    def watch_cursor_coordinate(self, old_coordinate: Coordinate, new_coordinate: Coordinate) -> None:
        super().watch_cursor_coordinate(old_coordinate, new_coordinate)
        self._merk(old_coordinate, " ")
        self._merk(new_coordinate, ">")

    def _merk(self, plaats: Coordinate, teken: str) -> None:
        """Put this mark before a cell."""
        if self.is_valid_coordinate(plaats):
            kopie = self.get_cell_at(plaats).copy()
            kopie.plain = teken + kopie.plain[1:]
            self.update_cell_at(plaats, kopie)

    def _breedtes(self) -> list[int]:
        """How wide each column is with its mark; the last takes what makes the last page begin with a whole column."""
        breedtes = [breedte + 1 for _, breedte in self._koppen]
        los = breedtes[self.fixed_columns :]
        ruimte = self.screen.size.width - _BALK - sum(breedtes[: self.fixed_columns])
        begin = next((begin for begin in accumulate(los, initial=0) if begin >= sum(los) - ruimte), 0)
        breedtes[-1] += max(0, begin + ruimte - sum(los))
        return breedtes

    def _scroll_cursor_into_view(self, animate: bool = False) -> None:
        """Scroll by whole columns, so that none is cut on its left."""
        super()._scroll_cursor_into_view(animate=False)
        breedtes = [kolom.width for kolom in self.ordered_columns[self.fixed_columns :]]
        links = next((begin for begin in accumulate(breedtes, initial=0) if begin >= self.scroll_target_x), 0)
        self.scroll_to(x=links, animate=False)


def _gedrukt(vak: Vak, breedte: int) -> Text:
    """A text in so many columns and the lines of a row; what does not fit is cut, the ! stays."""
    tekst, valt_op = vak
    staart = " !" if valt_op else ""
    regels = wrap(tekst + staart, breedte, break_long_words=False, break_on_hyphens=False) or [""]
    if len(regels) > _REGELS:
        rest = " ".join(regels[_REGELS - 1 :]).removesuffix(staart)
        regels = [*regels[: _REGELS - 1], f"{rest[: breedte - 1 - len(staart)].rstrip(' ,;')}…{staart}"]
    return _met_rand([regel if len(regel) <= breedte else f"{regel[: breedte - 1]}…" for regel in regels])


def _met_rand(regels: list[str]) -> Text:
    """Lines with room before them for the mark."""
    return Text("\n".join(f" {regel}" for regel in regels), no_wrap=True)

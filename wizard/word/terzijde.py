"""Tables in which there is nothing to finish wait aside meanwhile: of a long document they are nearly all."""

from __future__ import annotations

import re

_PLAATS = re.compile(rb'<w:tbl terzijde="(\d+)"/>')
"""No answer can look like this: in text the signs < and > have lost their meaning."""


class Terzijde:
    """The tables of one document that wait; an empty table keeps the place of each."""

    def __init__(self) -> None:
        self._tabellen: list[str] = []

    def leg(self, tabel: str) -> str:
        """Lay a table aside; gives what keeps its place."""
        self._tabellen.append(tabel)
        return f'<w:tbl terzijde="{len(self._tabellen) - 1}"/>'

    def zet_terug(self, verhaal: bytes) -> bytes:
        """The story with its tables again."""
        delen = _PLAATS.split(verhaal)
        delen[1::2] = [als_bytes(self._tabellen[int(nr)]) for nr in delen[1::2]]
        return b"".join(delen)


def als_bytes(xml: str) -> bytes:
    """Text of a story as it is kept; what is no text goes along, and is refused by who reads it back."""
    return xml.encode("utf-8", "surrogatepass")

"""One thing that somebody still has to do, and by when."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wizard.dossier import Pad, sleutel
from wizard.soorten import Ongeldig, datum_voluit
from wizard.soorten.tijd import DatumSoort
from wizard.tekst import een_regel

Soort = Literal["uitzoeken", "mijlpaal", "evaluatie", "open punt", "stuk", "bevinding", "opmerking"]
_VOORZETSEL = re.compile(r"(?:voor|vóór|uiterlijk|op|per|rond)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Termijn:
    """By when: the words in which it is told, and the day when they name one."""

    woorden: str = ""
    dag: date | None = None

    @classmethod
    def op(cls, dag: date | None) -> Termijn:
        """A day that was answered; none when there is none."""
        return cls(datum_voluit(dag), dag) if dag else cls()


def termijn(getypt: str) -> Termijn:
    """The term in words as somebody typed them: 'voor 1 december 2026' names a day, 'na de zomer' does not."""
    woorden = een_regel(getypt)
    try:
        dag = DatumSoort().lees(_VOORZETSEL.sub("", woorden, count=1))
    except Ongeldig:
        dag = None
    return Termijn(woorden, dag)


@dataclass(frozen=True, eq=False)
class Actie:
    """What is to be done, at which place of the dossier, by whom ('' when nobody is named) and by when.

    `erbij` says more in a sentence. `nader` tells actions of one kind at one place apart.
    """

    soort: Soort
    wat: str
    pad: Pad
    wie: str = ""
    termijn: Termijn = Termijn()
    erbij: str = ""
    nader: str = ""

    @property
    def wanneer(self) -> str:
        """By when in words, '' when nothing was said."""
        return self.termijn.woorden

    @property
    def dag(self) -> date | None:
        """The day, None when the words name none."""
        return self.termijn.dag

    @property
    def merk(self) -> str:
        """What tells this action from every other of the same dossier; it stays the same as long as the place does."""
        return "/".join(filter(None, (self.soort, self.nader, sleutel(self.pad))))

"""Search through the questions that apply: their text, the answers, the remarks and the choices."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from wizard.dossier import Dossier, Pad
from wizard.gronden import in_woorden, opmerking_in_woorden
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van
from wizard.vragenlijst import Plek, plekken


@dataclass(frozen=True, eq=False)
class Treffer:
    """A question that was found, and what it asks, of a record with its name.

    `bij` are the other words in which it was found: an answer, a choice or a remark.
    """

    plek: Plek
    vraag: str
    bij: str = ""


@dataclass(frozen=True, slots=True)
class _Tekst:
    """A text as it is shown and as it is compared."""

    tekst: str
    kaal: str


@dataclass(frozen=True, eq=False)
class _Ingang:
    """One question made ready to search: what it asks, and each text that stands with it."""

    plek: Plek
    vraag: _Tekst
    erbij: tuple[_Tekst, ...]

    def zoek(self, woorden: list[str]) -> Treffer | None:
        """The question when each of these words stands somewhere in it."""
        rest = [woord for woord in woorden if woord not in self.vraag.kaal]
        if not rest:
            return Treffer(self.plek, self.vraag.tekst)
        if not all(any(woord in deel.kaal for deel in self.erbij) for woord in rest):
            return None
        meeste = max(self.erbij, key=lambda deel: sum(woord in deel.kaal for woord in rest))
        return Treffer(self.plek, self.vraag.tekst, meeste.tekst)


class Zoeker:
    """The questions of a dossier for its goal made ready to search; what applies later is found when it is answered.

    Make a new one after a change.
    """

    def __init__(self, dossier: Dossier) -> None:
        self._namen: dict[Pad, str] = {}
        self._ingangen = [
            _Ingang(plek, _tekst(self._vraag(plek)), tuple(_erbij(plek)))
            for plek in plekken(dossier, lezing=Lezing(dossier))
            if plek.veld.getoond_voor(dossier.doel) or plek.toestand != "leeg"
        ]

    def zoek(self, tekst: str) -> list[Treffer]:
        """The questions in which every word stands, those that ask it first; without words every question."""
        woorden = kaal(tekst).split()
        gevonden = [treffer for ingang in self._ingangen if (treffer := ingang.zoek(woorden)) is not None]
        return sorted(gevonden, key=lambda treffer: bool(treffer.bij))

    def _vraag(self, plek: Plek) -> str:
        if len(plek.pad) == 1:
            return plek.veld.vraag.tekst
        record = plek.pad[:-1]
        if record not in self._namen:
            self._namen[record] = titel_van(plek.lezing.dossier, record, plek.lezing.formulier)
        return f"{self._namen[record]}: {plek.veld.vraag.tekst}"


def kaal(tekst: str) -> str:
    """A text as it is compared: without accents and capitals."""
    tekst = tekst.casefold()
    if tekst.isascii():
        return tekst
    return "".join(teken for teken in unicodedata.normalize("NFD", tekst) if not unicodedata.combining(teken))


def _tekst(tekst: str) -> _Tekst:
    return _Tekst(tekst, kaal(tekst))


def _erbij(plek: Plek) -> Iterator[_Tekst]:
    if plek.toestand != "leeg":
        yield _tekst(in_woorden(plek))
    if opmerking := opmerking_in_woorden(plek):
        yield _tekst(opmerking)
    yield from _keuzes(plek.veld.id)


@cache
def _keuzes(vraag_id: str) -> tuple[_Tekst, ...]:
    """The choices of a question."""
    soort = VELDEN[vraag_id].soort
    return tuple(_tekst(f"keuze: {optie.zin or optie.label}") for optie in soort.lijst.opties) if isinstance(soort, KeuzeSoort) else ()

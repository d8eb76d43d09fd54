"""Filling a template: each step of it adds what it prints to the text of the document.

What a template holds is known (vorm.py) before anything is filled. An answer only ever comes in as the text of a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from wizard.lezing import Lezing
from wizard.velden import VELDEN
from wizard.voorwaarde import Niet, Voorwaarde
from wizard.word.besturing import Besturing
from wizard.word.druk import Druk, Drukker
from wizard.word.lopen import Gat
from wizard.word.plaatsen import Plaats
from wizard.word.terzijde import Terzijde, als_bytes


@dataclass(slots=True)  # not frozen: there is one for each row, and that would take twice the time
class Hier:
    """Where the filling is: in which record, and in which row of a series."""

    drukker: Drukker
    besturing: Besturing
    terzijde: Terzijde
    lezing: Lezing
    rij: Mapping[str, Druk] = field(default_factory=dict)

    def records(self, lijst: str) -> Iterator[Hier]:
        """Each record of a list that can be read here."""
        for record in self.lezing.records(lijst):
            yield Hier(self.drukker, self.besturing, self.terzijde, record, self.rij)

    def rijen(self, reeks: str) -> Iterator[Hier]:
        """Each row of a series; each is filled before the next comes, so one place serves them all."""
        hier = Hier(self.drukker, self.besturing, self.terzijde, self.lezing)
        for rij in self.drukker.reeks(reeks, self.lezing):
            hier.rij = {**self.rij, **rij} if self.rij else rij
            yield hier

    def zet(self, gat: Gat, druk: Druk, tekst: str) -> str:
        """The run that fills a gap, in a control when it is an answer."""
        if druk.van is not None and gat.bestuurbaar:
            return self.besturing.om(druk.van, tekst, gat.run(tekst))
        if "{{" in tekst or "}}" in tekst:
            self.besturing.los.add(tekst)
        return gat.run(tekst, druk.open is not None)


class Stap(Protocol):
    """A part of a template; filling it says whether a paragraph or row came of it."""

    def vul(self, hier: Hier, uit: list[str]) -> bool: ...


@dataclass(frozen=True, slots=True)
class Vast:
    """What stands in every document."""

    xml: str
    telt: bool = True
    """Whether it holds a paragraph that can end a cell."""

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        uit.append(self.xml)
        return self.telt


@dataclass(frozen=True, slots=True)
class Reeks:
    """Steps one after the other."""

    stappen: tuple[Stap, ...]

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        gevuld = False
        for stap in self.stappen:
            gevuld |= stap.vul(hier, uit)
        return gevuld


@dataclass(frozen=True, slots=True)
class Als:
    """A section that is printed when its condition holds; an answer that is only proposed counts there as not given."""

    voorwaarde: Voorwaarde
    vragen: frozenset[str]
    binnen: Stap

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        hier.drukker.bereikt.update(self.vragen)
        return self._geldt(hier) and self.binnen.vul(hier, uit)

    def _geldt(self, hier: Hier) -> bool:
        """Whether it is to be printed; a section names one question at most, so without an answer only 'niet' holds."""
        if hier.drukker.met_voorstellen:
            for vraag in self.vragen:
                if (bij := hier.lezing.bij(VELDEN[vraag])) and bij.bijschrift(vraag).voorgesteld:
                    return isinstance(self.voorwaarde, Niet)
        return self.voorwaarde.waar(hier.lezing)


@dataclass(frozen=True, slots=True)
class PerRecord:
    """What is printed for each record of a list, or what stands there when it has none."""

    lijst: str
    binnen: Stap
    leeg: Stap | None = None

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        gevuld, records = False, False
        for record in hier.records(self.lijst):
            records = True
            gevuld |= self.binnen.vul(record, uit)
        return gevuld if records or self.leeg is None else self.leeg.vul(hier, uit)


@dataclass(frozen=True, slots=True)
class PerRij:
    """What is printed for each row of a series that the program makes."""

    reeks: str
    binnen: Stap

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        gevuld = False
        for rij in hier.rijen(self.reeks):
            gevuld |= self.binnen.vul(rij, uit)
        return gevuld


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph with places; it goes when one of them says nothing."""

    begin: str
    gaten: tuple[Gat, ...]
    alleen: bool
    """Whether its only place is all that stands in it."""
    in_cel: bool = False
    """Whether it stands in a table; an open point is short there."""

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        gedrukt: list[tuple[Gat, Druk, str]] = []
        for gat in self.gaten:
            druk = hier.drukker.druk(gat.plaats, hier.lezing, hier.rij)
            if (tekst := druk.tekst) is None:
                return False
            gedrukt.append((gat, druk, druk.kort if self.in_cel and druk.kort else tekst))
        uit.append(self.begin)
        for gat, druk, tekst in gedrukt:
            if druk.open is not None:
                hier.drukker.genoemd.add(druk.open)
            if self.alleen and "\n" in tekst:
                uit[-1] = self._alineas(hier, gat, druk, tekst)
                break
            uit.append(hier.zet(gat, druk, tekst))
            uit.append(gat.daarna if gat.zonder_punt is None or not tekst.endswith(".") else gat.zonder_punt)
        return True

    def _alineas(self, hier: Hier, gat: Gat, druk: Druk, tekst: str) -> str:
        """An answer of several paragraphs, as paragraphs of the document."""
        regels = [regel.strip() for regel in tekst.split("\n") if regel.strip()]
        xml = "".join(f"{self.begin}{gat.run(regel, druk.open is not None)}{gat.daarna}" for regel in regels)
        if druk.van is not None and gat.bestuurbaar:
            return hier.besturing.om(druk.van, "\n".join(regels), xml)
        hier.besturing.los.update(regels)
        return xml


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table of which rows have places; without any of those rows it disappears."""

    delen: tuple[Stap, ...]
    terzijde: bool
    """Whether it can wait aside until the document is finished."""
    lijst: str = ""
    """The list of which it holds the records and nothing else."""
    leeg: Stap | None = None
    """What stands there instead when that list has none."""

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        if self.leeg is not None and next(hier.records(self.lijst), None) is None:
            return self.leeg.vul(hier, uit)
        binnen: list[str] = []
        gevuld = False
        for deel in self.delen:
            gevuld |= deel.vul(hier, binnen) and not isinstance(deel, Vast)
        if gevuld and self.terzijde:
            uit.append(hier.terzijde.leg("".join(binnen)))
        elif gevuld:
            uit += binnen
        return False


@dataclass(frozen=True, slots=True)
class Rij:
    """A table row; it goes when none of these places says anything."""

    plaatsen: tuple[Plaats, ...]
    delen: tuple[Stap, ...]

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        if not self._zegt_iets(hier):
            return False
        for deel in self.delen:
            deel.vul(hier, uit)
        return True

    def _zegt_iets(self, hier: Hier) -> bool:
        for plaats in self.plaatsen:
            if hier.drukker.druk(plaats, hier.lezing, hier.rij).tekst is not None:
                return True
        return not self.plaatsen


@dataclass(frozen=True, slots=True)
class Houder:
    """What Word wants a paragraph in, like a cell: this one stands there when no other remains."""

    binnen: Stap
    leeg: str

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        if not self.binnen.vul(hier, uit):
            uit.append(self.leeg)
        return True


@dataclass(frozen=True, slots=True)
class Vorm:
    """A story of a template (body, header, footer, notes): what stands around its blocks, and the step that fills it."""

    begin: str
    binnen: Stap
    einde: str
    vast: bool
    """Whether there is nothing to fill."""
    geplaatst: frozenset[str]
    """The ids of the questions for which it has a place or a section."""

    def vul(self, hier: Hier) -> bytes:
        """The filled story."""
        uit = [self.begin]
        self.binnen.vul(hier, uit)
        uit.append(self.einde)
        return als_bytes("".join(uit))

"""Filling a template: each step of it adds what it prints to the text of the document.

What a template holds is known (vorm.py) before anything is filled. An answer only ever comes in as the text of a run.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from wizard.lezing import Lezing
from wizard.voorwaarde import Voorwaarde
from wizard.word.besturing import Besturing
from wizard.word.druk import Druk, Drukker
from wizard.word.lopen import Gat
from wizard.word.plaatsen import Plaats


@dataclass(frozen=True, slots=True)
class Hier:
    """Where the filling is: in which record, and in which row of a series."""

    drukker: Drukker
    besturing: Besturing
    lezing: Lezing
    rij: Mapping[str, Druk] = field(default_factory=dict)

    def druk(self, plaats: Plaats) -> Druk:
        """What this place prints here."""
        return self.drukker.druk(plaats, self.lezing, self.rij)

    def records(self, lijst: str) -> Iterator[Hier]:
        """Each record of a list that can be read here."""
        for record in self.lezing.records(lijst):
            yield Hier(self.drukker, self.besturing, record, self.rij)

    def rijen(self, reeks: str) -> Iterator[Hier]:
        """Each row of a series."""
        for rij in self.drukker.reeks(reeks, self.lezing):
            yield Hier(self.drukker, self.besturing, self.lezing, {**self.rij, **rij})

    def zet(self, gat: Gat, druk: Druk) -> str:
        """The run that fills a gap, in a control when it is an answer."""
        tekst = druk.tekst or ""
        run = gat.run(tekst, druk.open is not None)
        if druk.van is not None and gat.bestuurbaar:
            return self.besturing.om(druk.van, tekst, run)
        if "{{" in tekst or "}}" in tekst:
            self.besturing.los.add(tekst)
        return run


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
    """A section that is printed when its condition holds."""

    voorwaarde: Voorwaarde
    vragen: frozenset[str]
    binnen: Stap

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        hier.drukker.bereikt.update(self.vragen)
        return self.voorwaarde.waar(hier.lezing) and self.binnen.vul(hier, uit)


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

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        gedrukt = [hier.druk(gat.plaats) for gat in self.gaten]
        for druk in gedrukt:
            if druk.tekst is None:
                return False
        hier.drukker.noem(gedrukt)
        if self.alleen and "\n" in (gedrukt[0].tekst or ""):
            uit.append(self._alineas(hier, gedrukt[0]))
            return True
        uit.append(self.begin)
        for druk, gat in zip(gedrukt, self.gaten, strict=True):
            uit.append(hier.zet(gat, druk))
            met_punt = gat.zonder_punt is not None and (druk.tekst or "").endswith(".")
            uit.append(gat.zonder_punt or "" if met_punt else gat.daarna)
        return True

    def _alineas(self, hier: Hier, druk: Druk) -> str:
        """An answer of several paragraphs, as paragraphs of the document."""
        (gat,) = self.gaten
        regels = [regel.strip() for regel in (druk.tekst or "").split("\n") if regel.strip()]
        xml = "".join(f"{self.begin}{gat.run(regel, druk.open is not None)}{gat.daarna}" for regel in regels)
        if druk.van is not None and gat.bestuurbaar:
            return hier.besturing.om(druk.van, "\n".join(regels), xml)
        hier.besturing.los.update(regels)
        return xml


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table of which rows have places; without any of those rows it disappears."""

    delen: tuple[Stap, ...]

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        binnen: list[str] = []
        gevuld = False
        for deel in self.delen:
            gevuld |= deel.vul(hier, binnen) and not isinstance(deel, Vast)
        if gevuld:
            uit += binnen
        return False


@dataclass(frozen=True, slots=True)
class Rij:
    """A table row; it goes when none of these places says anything."""

    plaatsen: tuple[Plaats, ...]
    delen: tuple[Stap, ...]

    def vul(self, hier: Hier, uit: list[str]) -> bool:
        if self.plaatsen and all(hier.druk(plaats).tekst is None for plaats in self.plaatsen):
            return False
        for deel in self.delen:
            deel.vul(hier, uit)
        return True


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
        return "".join(uit).encode("utf-8", "surrogatepass")  # who reads it back refuses what is no text

"""A rule that reads the dossier, the cases in which it speaks, and the finding that it leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from wizard.bronnen import Verwijzing, verwijzingen
from wizard.controles.toetsen import DEELT
from wizard.dossier import Pad, sleutel
from wizard.gronden import Grond, gronden
from wizard.lezing import Lezing
from wizard.velden import STROMEN, VELDEN, Veld
from wizard.verwijzen import titel_van, waar
from wizard.voorwaarde import Namen, Voorwaarde
from wizard.vragenlijst import Plek

Ernst = Literal["blokkerend", "waarschuwing", "aandachtspunt"]
ERNSTEN: tuple[Ernst, ...] = ("blokkerend", "waarschuwing", "aandachtspunt")
"""How serious a finding is, the most serious first. *blokkerend*: the convenant may not be called ready, a draft always may.
*waarschuwing*: may be signed with a recorded reason. *aandachtspunt*: a tip."""

Zekerheid = Literal["hoog", "middel", "laag", "ontwerpregel"]
"""How sure a rule is. *hoog*: straight from the law or a clear source. *middel*: a defensible reading, or known without
the text at hand. *laag*: a rule of thumb. *ontwerpregel*: a choice of this program, no law asks it."""


@dataclass(frozen=True, eq=False)
class Vondst:
    """What one case of a rule found: the question to go to, what stands out there, and the answers that say so.

    `ernst` None means as serious as the rule is.
    """

    plek: Plek
    wat: str
    gronden: tuple[Grond, ...]
    ernst: Ernst | None = None


class Geval(Protocol):
    """One case in which a rule speaks."""

    @property
    def naar(self) -> tuple[str, ...]:
        """The questions to which its findings may lead."""
        ...

    def vondsten(self, dossier: Lezing, eerder: list[Bevinding]) -> Iterator[Vondst]:
        """What it finds in this dossier, where other rules found something before."""
        ...

    def zin(self, namen: Namen) -> str:
        """When it speaks, as a Dutch clause."""
        ...


@dataclass(frozen=True, eq=False)
class Bij:
    """The case that a condition holds at a question: of the dossier, or of each record in which the question stands.

    `{partner}` in what it says is the partner that the reasons are about.
    """

    vraag_id: str
    als: Voorwaarde
    wat: str
    ernst: Ernst | None = None

    @property
    def naar(self) -> tuple[str, ...]:
        return (self.vraag_id,)

    def vondsten(self, dossier: Lezing, eerder: list[Bevinding]) -> Iterator[Vondst]:
        for lezing in lezingen(dossier, VELDEN[self.vraag_id].ouder):
            if lezing.toont(self.vraag_id) and self.als.waar(lezing):
                redenen = gronden(self.als, lezing)
                yield Vondst(plek_in(lezing, self.vraag_id), self._zin(redenen), redenen, self.ernst)

    def _zin(self, redenen: tuple[Grond, ...]) -> str:
        """What stands out; with `{partner}` a sentence for each partner that the reasons are about."""
        if "{partner}" not in self.wat:
            return self.wat
        partners = {grond.plek.pad[:2]: grond.plek.lezing.dossier for grond in redenen if grond.plek.pad[0] == "partners"}
        return " ".join(self.wat.replace("{partner}", titel_van(dossier, pad)) for pad, dossier in partners.items())

    def zin(self, namen: Namen) -> str:
        return self.als.zin(namen)


Zoeker = Callable[[Lezing], Iterator[Vondst]]


@dataclass(frozen=True, eq=False)
class Zoek:
    """A case that no plain condition can tell: a function that looks for it, and the sentence that says what it does."""

    naar: tuple[str, ...]
    wanneer: str
    zoeker: Zoeker

    def vondsten(self, dossier: Lezing, eerder: list[Bevinding]) -> Iterator[Vondst]:
        return (vondst for vondst in self.zoeker(dossier) if vondst.plek.getoond)

    def zin(self, namen: Namen) -> str:
        return self.wanneer


@dataclass(frozen=True, eq=False)
class Regel:
    """One rule: what it looks for, what that means, what to do about it, and what it rests on.

    `twijfel` says what a jurist should judge first; '' when nothing. `ook_zonder_gegevens` rules also run when no personal
    data are shared.
    """

    id: str
    ernst: Ernst
    titel: str
    betekenis: str
    remedie: str
    bron: tuple[Verwijzing, ...]
    zekerheid: Zekerheid
    gevallen: tuple[Geval, ...]
    twijfel: str = ""
    ook_zonder_gegevens: bool = False


def regel(
    id: str,
    ernst: Ernst,
    titel: str,
    *gevallen: Geval,
    betekenis: str,
    remedie: str,
    bron: str,
    zekerheid: Zekerheid = "hoog",
    twijfel: str = "",
    ook_zonder_gegevens: bool = False,
) -> Regel:
    """Declare a rule; `bron` names its sources by code and place, as a question does."""
    return Regel(id, ernst, titel, betekenis, remedie, verwijzingen(bron), zekerheid, gevallen, twijfel, ook_zonder_gegevens)


@dataclass(frozen=True, eq=False)
class Bevinding:
    """What a rule says about one place of one dossier."""

    regel: Regel
    ernst: Ernst
    plek: Plek
    wat: str
    gronden: tuple[Grond, ...]

    @property
    def pad(self) -> Pad:
        """The question to go to."""
        return self.plek.pad

    @property
    def tekst(self) -> str:
        """The finding as a sentence; about a record it begins with that record."""
        if len(self.pad) == 1:
            return self.zegt
        record = waar(self.plek.lezing.dossier, self.pad)
        return f"{record[:1].upper()}{record[1:]}: {self.zegt}"

    @property
    def zegt(self) -> str:
        """What stands out, and who finds it out when somebody does."""
        bij = self.plek.bijschrift
        if bij.stand != "onbekend" or self.regel.id == "C00":
            return self.wat
        wie = ", ".join(deel for deel in (bij.wie, bij.wanneer) if deel)
        return f"{self.wat} U zoekt dit nog uit{f' ({wie})' if wie else ''}."

    @property
    def aanvaard(self) -> str:
        """The recorded reason for which this is accepted, '' when it is not; only a waarschuwing can be."""
        return self.plek.bijschrift.aanvaard.get(self.regel.id, "") if self.ernst == "waarschuwing" else ""

    @property
    def merk(self) -> str:
        """What tells this finding from every other of the same dossier."""
        return f"{self.regel.id}/{sleutel(self.pad)}"

    @property
    def is_open_vraag(self) -> bool:
        """Whether it only says that a mandatory question is open (C00)."""
        return self.regel.id == "C00"

    @property
    def volgt(self) -> bool:
        """Whether it follows from something that was answered, and not only from what is open."""
        return any(grond.plek.toestand != "leeg" for grond in self.gronden)


def lezingen(dossier: Lezing, lijst: Veld | None) -> Iterator[Lezing]:
    """The reading of every record of a list, nested lists followed; of no list the dossier itself.

    The gegevensstromen are read only when the dossier says that personal data are shared.
    """
    if lijst is None:
        yield dossier
    elif lijst.id != STROMEN or DEELT.waar(dossier):
        for boven in lezingen(dossier, lijst.ouder):
            yield from boven.records(lijst.id)


def plek_in(lezing: Lezing, vraag_id: str) -> Plek:
    """A question at the place that is being read: in this record, one around it, or the dossier."""
    veld = VELDEN[vraag_id]
    eigen = lezing.bij(veld)
    assert eigen is not None
    return Plek((*eigen.pad, vraag_id), veld, eigen)

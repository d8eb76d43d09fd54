"""Which documents a samenwerking needs, why, on which answers that rests, and what this program makes of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.bewerken import Bewerking
from wizard.bronnen import Verwijzing
from wizard.dossier import Dossier
from wizard.gronden import Grond, gronden, nog_open
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.stukken.tabel import NODIG, STUKKEN, Nodig, Stuk
from wizard.velden import VELDEN, gelezen

__all__ = ["LIJST", "NODIG", "STUKKEN", "Advies", "adviezen", "neem_op", "verplicht"]

LIJST = "documenten"
ONTBREEKT = "ontbreekt"


@dataclass(frozen=True, eq=False)
class Advies:
    """What this dossier says about one kind of document; `records` are the documents of that kind that it lists.

    `onzeker` when it is not needed so far, and a question is open that may change that.
    """

    soort: str
    naam: str
    nodig: Nodig
    waarom: str
    gronden: tuple[Grond, ...]
    bron: tuple[Verwijzing, ...]
    maakt: str
    records: tuple[Lezing, ...]
    onzeker: bool = False

    @property
    def ontbreekt(self) -> bool:
        """Whether it is needed and the dossier does not list it."""
        return self.nodig != "niet nodig" and not self.records

    @property
    def stand(self) -> str:
        """How far it is according to the list of documents, '' when there is nothing to say."""
        match self.records:
            case ():
                return "nog niet in uw lijst" if self.ontbreekt else ""
            case (record,):
                return ", ".join(filter(None, (f"{_status(record)} {_datum(record)}".rstrip(), record.tekst("doc_eigenaar"))))
            case records:
                return f"{len(records)} keer: {', '.join(dict.fromkeys(map(_status, records)))}"


def adviezen(dossier: Dossier, lezing: Lezing | None = None) -> list[Advies]:
    """What is to be said about every kind of document: first the mandatory ones, last those that are not needed."""
    lezing = lezing or Lezing(dossier)
    per_soort = _vastgelegd(lezing)
    open_ = nog_open(lezing)
    gevonden = [_advies(stuk, lezing, per_soort.get(stuk.soort, []), open_) for stuk in STUKKEN.values()]
    return sorted(gevonden, key=lambda advies: NODIG.index(advies.nodig))


def verplicht(soort: str, lezing: Lezing) -> bool:
    """Whether this kind of document (a code of `doc_soort`) is mandatory here."""
    stuk = STUKKEN.get(soort)
    return stuk is not None and stuk.nodig == "verplicht" and stuk.wanneer.waar(lezing)


def neem_op(bewerking: Bewerking) -> int:
    """List every document that is needed and not listed yet, as missing; one step for undo. Returns how many."""
    nieuw = [advies.soort for advies in adviezen(bewerking.dossier) if advies.ontbreekt]
    with bewerking.in_een_stap((LIJST,)):
        for soort in nieuw:
            record = bewerking.voeg_toe((LIJST,))
            bewerking.zet((*record, "doc_soort"), soort)
            bewerking.zet((*record, "doc_status"), ONTBREEKT)
    return len(nieuw)


def _vastgelegd(lezing: Lezing) -> dict[str, list[Lezing]]:
    per_soort: dict[str, list[Lezing]] = {}
    for record in _documenten(lezing):
        for soort in record.codes("doc_soort"):
            per_soort.setdefault(soort, []).append(record)
    return per_soort


def _documenten(lezing: Lezing) -> Iterator[Lezing]:
    return (record for record in lezing.records(LIJST) if isinstance(record, Lezing))


def _advies(stuk: Stuk, lezing: Lezing, records: list[Lezing], open_: frozenset[str]) -> Advies:
    if stuk.wanneer.waar(lezing):
        nodig, waarom, rust_op, onzeker = stuk.nodig, stuk.waarom, stuk.wanneer, False
    else:
        nodig, waarom, rust_op = "niet nodig", f"Alleen nodig als {stuk.als}.", ~stuk.wanneer
        onzeker = not open_.isdisjoint(gelezen(stuk.wanneer))
    redenen = gronden(rust_op, lezing)
    return Advies(stuk.soort, _naam(stuk.soort), nodig, waarom, redenen, stuk.bron, stuk.maakt, tuple(records), onzeker)


def _naam(soort: str) -> str:
    """How people call this kind of document."""
    keuze = VELDEN["doc_soort"].soort
    assert isinstance(keuze, KeuzeSoort)
    return keuze.lijst.label(soort)


def _status(record: Lezing) -> str:
    return record.tekst("doc_status") or "zonder stand"


def _datum(record: Lezing) -> str:
    """A short date; a line has no room for the month in full."""
    dag = record.datum("doc_datum")
    return f"{dag.day}-{dag.month}-{dag.year}" if dag else ""

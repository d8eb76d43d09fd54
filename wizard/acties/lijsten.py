"""The records that are work to do by themselves: milestones, open points, and documents that are not ready or to be looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.acties.actie import Actie, Soort, Termijn
from wizard.lezing import Lezing
from wizard.tekst import een_regel
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van
from wizard.voorwaarde import Als, Gevuld, Voorwaarde


@dataclass(frozen=True, eq=False)
class Werklijst:
    """A list of which each record is an action when `telt` holds: what to do with it, who does it, and by when."""

    soort: Soort
    lijst: str
    begin: str
    telt: Voorwaarde
    wie: str
    dag: str
    stand: str = ""


WERKLIJSTEN = (
    Werklijst("mijlpaal", "mijlpalen", "Mijlpaal", ~Als("mp_status", "gereed"), "mp_verantwoordelijke", "mp_datum", "mp_status"),
    Werklijst("open punt", "openstaande_punten", "Los op", ~Als("op_status", "gesloten"), "op_eigenaar", "op_deadline", "op_ernst"),
    Werklijst("stuk", "documenten", "Maak klaar", ~Als("doc_status", "vastgesteld", "niet_nodig"), "doc_eigenaar", "", "doc_status"),
    Werklijst("stuk", "documenten", "Bekijk opnieuw", Gevuld("doc_herzien_op"), "doc_eigenaar", "doc_herzien_op"),
)


def uit_lijsten(dossier: Lezing) -> Iterator[Actie]:
    """The actions of every such list."""
    for werk in WERKLIJSTEN:
        for record in dossier.records(werk.lijst):
            assert isinstance(record, Lezing)
            if werk.telt.waar(record):
                yield _actie(werk, record)


def _actie(werk: Werklijst, record: Lezing) -> Actie:
    naam = VELDEN[werk.lijst].naamveld.id
    stand = [record.tekst(werk.stand)] if werk.stand else []
    stand += ["nog een voorstel"] if record.bijschrift(naam).voorgesteld else []
    erbij = ", ".join(filter(None, stand))
    wat = f"{werk.begin}: {een_regel(titel_van(record.dossier, record.pad, record.formulier))}{f' ({erbij})' if erbij else ''}"
    termijn = Termijn.op(record.datum(werk.dag)) if werk.dag else Termijn()
    return Actie(werk.soort, wat, (*record.pad, werk.dag or werk.stand), record.tekst(werk.wie), termijn)

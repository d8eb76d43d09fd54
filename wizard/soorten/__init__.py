"""The kinds of answers: the type of a question says how it is answered."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from wizard.keuzelijst import Keuzelijst
from wizard.soorten.basis import Afgeleid, Alinea, JaNee, Noemer, Ongeldig, Regel, Soort
from wizard.soorten.gegevens import Gegeven, Gegevens
from wizard.soorten.getallen import Bedrag, Getal
from wizard.soorten.keuze import KeuzeSoort, MeerkeuzeSoort, Toelichting, ToelichtingSoort
from wizard.soorten.tijd import Bewaartermijn, Datum, DatumOfOnbepaald, Termijn, datum_voluit
from wizard.soorten.verwijzing import Verwijst, VerwijstMeer

__all__ = [
    "Afgeleid", "Alinea", "Bedrag", "Bewaartermijn", "Datum", "DatumOfOnbepaald", "Gegeven", "Gegevens", "Getal",
    "JaNee", "KeuzeSoort", "LijstSoort", "MeerkeuzeSoort", "Noemer", "Ongeldig", "Regel", "Soort", "Termijn",
    "Toelichting", "ToelichtingSoort", "Verwijst", "VerwijstMeer", "datum_voluit", "soort_van",
]  # fmt: skip


class LijstSoort(Soort):
    """Records, each a small form of its own."""

    naam = "lijst"
    meer = True

    def __init__(self, record: type[BaseModel]) -> None:
        self.record = record


def soort_van(veld: FieldInfo) -> Soort:
    """The kind of answer that a field's type asks for; raises TypeError for a type that is no kind of answer."""
    if get_origin(veld.annotation) is list:
        (record,) = get_args(veld.annotation)
        if isinstance(record, type) and issubclass(record, BaseModel):
            return LijstSoort(record)
    meer = any(get_origin(deel) is list for deel in get_args(veld.annotation))
    for merk in veld.metadata:
        if isinstance(merk, Keuzelijst):
            return _keuze(merk, veld.annotation, meer)
        if type(merk) is Verwijst and meer:
            return VerwijstMeer(merk.lijst, merk.via)
        if isinstance(merk, Soort):
            return merk
    raise TypeError(f"Geen soort antwoord: {veld.annotation}")


def _keuze(lijst: Keuzelijst, annotatie: Any, meer: bool) -> Soort:
    if Toelichting in get_args(annotatie):
        return ToelichtingSoort(lijst)
    return MeerkeuzeSoort(lijst) if meer else KeuzeSoort(lijst)

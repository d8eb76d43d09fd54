"""How an answer is typed: what to type, the text as one would type it, and where the records to choose from come from."""

from __future__ import annotations

from typing import Any

from wizard.soorten import Verwijst
from wizard.soorten.gegevens import KLASSEN
from wizard.soorten.getallen import Getal
from wizard.soorten.tijd import ONBEPAALD
from wizard.velden import Veld
from wizard.vragenlijst import Plek

_HINTS = {
    "datum": "bijvoorbeeld 1 maart 2027",
    "datum_of_onbepaald": "een datum, of onbepaald",
    "bedrag": "in hele euro's, bijvoorbeeld 25.000",
    "bewaartermijn": "bijvoorbeeld 6 maanden na afsluiten, of niet bewaren",
}
_WAAR = {
    "partners": "Voeg eerst een partner toe in stap 1.",
    "partners.partner_taken": "Kies eerst de partner, en geef die partner in stap 1 een taak.",
    "systemen": "Voeg eerst een systeem toe in stap 3.",
    "bestaande_afspraken": "Voeg eerst een bestaande afspraak toe in stap 8.",
    "gegevensstromen": "Voeg eerst een gegevensstroom toe in stap 7.",
}


def hint(veld: Veld) -> str:
    """What to type for this kind of answer, '' when any words will do."""
    return veld.soort.eenheid if isinstance(veld.soort, Getal) else _HINTS.get(veld.soort.naam, "")


def zonder_keuze(veld: Veld) -> str:
    """What to do first when there is no record yet that this reference can choose."""
    return _WAAR.get(veld.soort.lijst, "") if isinstance(veld.soort, Verwijst) else ""


def getypte_tekst(plek: Plek) -> str:
    """The answer as one would type it: what was typed and is no answer yet, else the value."""
    if (ruw := plek.bijschrift.ruw) is not None:
        return ruw
    if plek.waarde is None:
        return ""
    if plek.waarde == ONBEPAALD:
        return ONBEPAALD
    if plek.veld.soort.naam == "gegevens":
        return "\n".join(f"{g.term}: {g.klasse}" if g.klasse else g.term for g in plek.waarde)
    if isinstance(plek.veld.soort, Getal):
        return str(plek.waarde).replace(".", ",")  # 1.125 would be read as a thousand and more
    return plek.veld.soort.toon(plek.waarde)


def gegevens_uit(tekst: str) -> list[Any]:
    """Personal data as they are typed, one kind on a line; behind a colon the class, if one wants."""
    delen: list[Any] = []
    for regel in tekst.splitlines():
        term, streep, klasse = regel.rpartition(": ")
        delen.append({"term": term, "klasse": klasse} if streep and _is_klasse(klasse) else regel)
    return delen


def _is_klasse(woord: str) -> bool:
    """Whether a word behind a colon is a class; other words belong to the term."""
    return any(optie.code == KLASSEN.vind(woord) for optie in KLASSEN.opties)

"""References to records of the same dossier: stored by id, read and printed by name."""

from __future__ import annotations

from wizard.soorten.basis import Noemer, Ongeldig, Soort, tekst_van
from wizard.tekst import een_regel, opsomming


class Verwijst(Soort):
    """Points at a record of `lijst`; with `via` at one of the nested records of the partners named there.

    The stored text is the record's id. A name that no record has is stored as it is written: a dangling
    reference, visible and printed, never silently lost.
    """

    naam = "verwijzing"

    def __init__(self, lijst: str, via: str = "") -> None:
        self.lijst = lijst
        self.via = via

    def lees(self, ruw: object) -> str | None:
        if isinstance(ruw, int) and not isinstance(ruw, bool):
            return str(ruw)
        return een_regel(tekst_van(ruw, "een naam uit uw eigen lijst")) or None

    def toon(self, waarde: str, noemer: Noemer = str) -> str:
        return noemer(waarde)


class VerwijstMeer(Verwijst):
    """Points at several records."""

    naam = "verwijzingen"
    meer = True

    def lees(self, ruw: object) -> list[str]:  # type: ignore[override]  # several instead of one
        delen = ruw if isinstance(ruw, list) else [ruw]
        namen = [naam for deel in delen if (naam := super(VerwijstMeer, self).lees(deel))]
        if len(set(namen)) < len(namen):
            raise Ongeldig("Dezelfde naam staat er twee keer.")
        return namen

    def toon(self, waarde: list[str], noemer: Noemer = str) -> str:  # type: ignore[override]  # several instead of one
        return opsomming([noemer(deel) for deel in waarde])

    def plat(self, waarde: list[str], noemer: Noemer = str) -> list[str]:
        return [noemer(deel) for deel in waarde]

"""References in one dossier made of two versions: the record that they name may be gone there, or have stayed."""

from __future__ import annotations

from contextlib import suppress

from wizard.dossier import Dossier, Pad
from wizard.soorten import Verwijst
from wizard.velden import VELDEN
from wizard.verwijzen import doellijst, losse_naam, records_van, verwijzingen, vind

_LIJSTEN = tuple(dict.fromkeys(doellijst(veld) for veld in VELDEN.values() if isinstance(veld.soort, Verwijst)))
"""The lists of which a record can be referred to."""


def noem_wat_weg_is(dossier: Dossier, *versies: Dossier) -> None:
    """What refers to a record that only one of these versions still has keeps its name as text, as when somebody deletes it here."""
    er_is = _ids(dossier)
    nog_in = {ident: versie for versie in reversed(versies) for ident in _ids(versie) - er_is}
    for pad, verwijzing in list(verwijzingen(dossier)):
        if verwijzing in nog_in:
            _vervang(dossier, pad, verwijzing, losse_naam(nog_in[verwijzing], doellijst(VELDEN[pad[-1]]), verwijzing))


def wijs_weer_aan(dossier: Dossier, basis: Dossier, *versies: Dossier) -> None:
    """What became a name because one of these versions deleted the record refers to it again, now that it stays."""
    weg = set().union(*(_ids(basis) - _ids(versie) for versie in versies))
    terug = weg & _ids(dossier)
    for pad, verwijzing in verwijzingen(basis) if terug else ():
        if verwijzing in terug:
            with suppress(KeyError):  # the record in which the reference stood may be gone
                _vervang(dossier, pad, losse_naam(basis, doellijst(VELDEN[pad[-1]]), verwijzing), verwijzing)


def _ids(dossier: Dossier) -> set[str]:
    return {record.id for lijst in _LIJSTEN for _, record in records_van(dossier, lijst)}


def _vervang(dossier: Dossier, pad: Pad, oud: str, nieuw: str) -> None:
    houder = vind(dossier, pad)
    waarde = getattr(houder, pad[-1])
    if isinstance(waarde, list):
        setattr(houder, pad[-1], [nieuw if deel == oud else deel for deel in waarde])
    elif waarde == oud:
        setattr(houder, pad[-1], nieuw)

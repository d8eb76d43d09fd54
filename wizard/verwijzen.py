"""References between records: who can be chosen, how a record is called, and who points at it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wizard.dossier import Dossier, Pad
from wizard.soorten import Verwijst
from wizard.tekst import vergelijkbaar
from wizard.velden import STROMEN, VELDEN, Veld
from wizard.vraag import Formulier, Record


def records_van(dossier: Dossier, lijst: str) -> Iterator[tuple[Pad, Record]]:
    """Every record of a list with its place, nested lists included."""
    veld = VELDEN[lijst]
    if veld.ouder is None:
        for record in getattr(dossier.antwoorden, lijst):
            yield (lijst, record.id), record
        return
    for pad, ouder in records_van(dossier, veld.ouder.id):
        for record in getattr(ouder, lijst):
            yield (*pad, lijst, record.id), record


def vind(dossier: Dossier, pad: Pad) -> Formulier:
    """The record, or the answers as a whole, that a place lies in; raises KeyError when it is gone.

    `("partners", id, "partner_naam")` and `("partners", id)` both give the partner.
    """
    formulier: Formulier = dossier.antwoorden
    for lijst, record_id in zip(pad[::2], pad[1::2], strict=False):
        formulier = next((r for r in getattr(formulier, lijst) if r.id == record_id), None) or _weg(record_id)
    return formulier


def _weg(record_id: str) -> Formulier:
    raise KeyError(record_id)


def waarde_van(dossier: Dossier, pad: Pad) -> Any:
    """The stored answer at a place."""
    return getattr(vind(dossier, pad), pad[-1])


def nummer(dossier: Dossier, pad: Pad) -> int:
    """The place of a record in its list, from 1."""
    lijst: list[Record] = getattr(vind(dossier, pad[:-2]), pad[-2])
    return next(nr for nr, record in enumerate(lijst, 1) if record.id == pad[-1])


def nummers(dossier: Dossier, lijst: str) -> dict[str, int]:
    """The place of every record of a list of the dossier itself, by its id: for who asks for many at once."""
    return {record.id: nr for nr, (_, record) in enumerate(records_van(dossier, lijst), 1)}


def noem(dossier: Dossier, lijst: str, verwijzing: str) -> str:
    """The name of the record that a reference holds; a dangling reference is its own name."""
    for nr, (_, record) in enumerate(records_van(dossier, lijst), 1):
        if record.id == verwijzing:
            return str(nr) if lijst == STROMEN else (naam_van(record, VELDEN[lijst]) or f"{record.enkelvoud} {nr}")
    return verwijzing


def losse_naam(dossier: Dossier, lijst: str, verwijzing: str) -> str:
    """What a reference becomes when its record goes: the name; of a stroom who gives whom, for its number would point at another."""
    record = next((gevonden for gevonden in records_van(dossier, lijst) if gevonden[1].id == verwijzing), None)
    return titel_van(dossier, *record) if record and lijst == STROMEN else noem(dossier, lijst, verwijzing)


def bestaat(dossier: Dossier, lijst: str, verwijzing: str) -> bool:
    """Whether a reference points at a record."""
    return any(record.id == verwijzing for _, record in records_van(dossier, lijst))


def naam_van(record: Record, lijst: Veld) -> str:
    """A record's own name: the answer to its first question."""
    veld = lijst.naamveld
    waarde = getattr(record, veld.id)
    return "" if not waarde or isinstance(veld.soort, Verwijst) else veld.soort.toon(waarde)


def titel_van(dossier: Dossier, pad: Pad, record: Formulier | None = None) -> str:
    """How a screen calls a record: its name, of a gegevensstroom who gives whom; 'partner 3' without one.

    Give the record when it is at hand already: then it need not be looked for.
    """
    record = vind(dossier, pad) if record is None else record
    assert isinstance(record, Record)
    if pad[-2] == STROMEN:
        van = getattr(record, "stroom_verstrekker", None)
        naar = getattr(record, "stroom_ontvanger", None) or []
        namen = [noem(dossier, "partners", verwijzing) for verwijzing in naar]
        titel = f"{noem(dossier, 'partners', van) if van else '…'} → {', '.join(namen) or '…'}" if van or naar else ""
    else:
        veld = VELDEN[pad[-2]].naamveld
        waarde = getattr(record, veld.id)
        titel = "" if not waarde else veld.soort.toon(waarde, lambda v: noem_verwijzing(dossier, veld, v))
    return titel or f"{record.enkelvoud} {nummer(dossier, pad)}"


def waar(dossier: Dossier, pad: Pad) -> str:
    """A place in words: 'processtap 1 (Signaal ontvangen)', or the question when it stands in no record."""
    if len(pad) == 1:
        return f"“{VELDEN[pad[-1]].vraag.tekst}”"
    record_pad = pad[: len(pad) - len(pad) % 2]
    record = vind(dossier, record_pad)
    assert isinstance(record, Record)
    genoemd = f"{record.enkelvoud} {nummer(dossier, record_pad)}"
    titel = titel_van(dossier, record_pad)
    return genoemd if titel == genoemd else f"{genoemd} ({titel})"


def noem_verwijzing(dossier: Dossier, veld: Veld, verwijzing: str) -> str:
    """The name behind a reference that is the answer to this question."""
    return noem(dossier, doellijst(veld), verwijzing) if isinstance(veld.soort, Verwijst) else verwijzing


def doellijst(veld: Veld) -> str:
    """The list that a reference points into."""
    assert isinstance(veld.soort, Verwijst)
    return veld.soort.lijst.split(".")[-1]


def kandidaten(dossier: Dossier, pad: Pad) -> list[tuple[str, str]]:
    """The records that a reference at this place may choose: id and name."""
    veld = VELDEN[pad[-1]]
    soort = veld.soort
    assert isinstance(soort, Verwijst)
    lijst = doellijst(veld)
    records = records_van(dossier, lijst)
    if soort.via:
        aangewezen = getattr(vind(dossier, pad), soort.via) or []
        partners = {aangewezen} if isinstance(aangewezen, str) else set(aangewezen)
        records = ((plek, record) for plek, record in records if plek[1] in partners)
    return [(record.id, noem(dossier, lijst, record.id)) for _, record in records]


def zoek(dossier: Dossier, pad: Pad, naam: str) -> str:
    """The id behind a name at this place; the name itself when no record, or more than one, is called so."""
    gezocht = vergelijkbaar(naam)
    passend = [ident for ident, genoemd in kandidaten(dossier, pad) if gezocht in (vergelijkbaar(genoemd), ident)]
    return passend[0] if len(passend) == 1 else naam


def verwijzingen(dossier: Dossier) -> Iterator[tuple[Pad, str]]:
    """Every reference in the dossier: where it stands and what it holds."""
    for veld in VELDEN.values():
        if not isinstance(veld.soort, Verwijst):
            continue
        houders: list[tuple[Pad, Formulier]] = (
            [(pad, record) for pad, record in records_van(dossier, veld.ouder.id)] if veld.ouder else [((), dossier.antwoorden)]
        )
        for pad, houder in houders:
            waarde = getattr(houder, veld.id)
            for verwijzing in [waarde] if isinstance(waarde, str) else waarde or []:
                yield (*pad, veld.id), verwijzing


def gebruikt_in(dossier: Dossier, pad: Pad) -> list[Pad]:
    """The places that refer to a record, or to a record nested in it."""
    record = vind(dossier, pad)
    ids = _ids_in(record)
    return [plek for plek, verwijzing in verwijzingen(dossier) if verwijzing in ids and plek[: len(pad)] != pad]


def _ids_in(record: Formulier) -> set[str]:
    ids = {record.id} if isinstance(record, Record) else set()
    for info in type(record).model_fields:
        waarde = getattr(record, info)
        if isinstance(waarde, list):
            for deel in waarde:
                if isinstance(deel, Record):
                    ids |= _ids_in(deel)
    return ids

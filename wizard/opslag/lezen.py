"""A dossier out of a file: what is older is brought up to date, what does not fit is kept, what is newer is only looked at."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from wizard import SCHEMA_VERSIE
from wizard.dossier import Dossier, nieuw_id
from wizard.opslag.houvast import Houvast
from wizard.opslag.migraties import PAST_NIET, migreer, naar_kist
from wizard.opslag.ontleden import MAX_DIEPTE, Onleesbaar, lees_bytes, ontleed
from wizard.tekst import schoon
from wizard.vraag import Record

_DOSSIER = TypeAdapter(Dossier)
"""Gives the bytes themselves; a model only gives text."""
_ONGEWOON = re.compile(rb'\\[^n"]')
"""Any escape but those of a line break and a quotation mark; the other characters are cleaned out of answers."""
_GEWOON = bytes(range(32, 127)) + b"\n"
_ID = re.compile(rb'"id": "([^"]*)"')


class Nieuwer(Onleesbaar):
    """A dossier of a newer program: it can be looked at, and is never written over."""


def lees(pad: Path) -> Dossier:
    """The dossier in a file; answers that no question takes go to the `kist`. Raises Onleesbaar and OSError."""
    return lees_met_houvast(pad)[0]


def lees_met_houvast(pad: Path) -> tuple[Dossier, Houvast]:
    """The dossier in a file, and what its next save is compared with. Raises Onleesbaar and OSError."""
    inhoud = lees_bytes(pad)
    if (dossier := _zoals_geschreven(inhoud)) is not None:
        return dossier, Houvast(pad, inhoud)
    return _met_alle_zorg(inhoud, pad), Houvast(pad, inhoud, bewaar_eerst=True)


def uit_bytes(inhoud: bytes, pad: Path) -> Dossier:
    """The dossier in these bytes, which a file holds or held. Raises Onleesbaar."""
    dossier = _zoals_geschreven(inhoud)
    return _met_alle_zorg(inhoud, pad) if dossier is None else dossier


def _zoals_geschreven(inhoud: bytes) -> Dossier | None:
    """The dossier in these bytes; None when they are not to the byte what we would write."""
    try:
        dossier = Dossier.model_validate_json(inhoud)
    except ValidationError:
        return None
    return dossier if dossier.schema_versie == SCHEMA_VERSIE and _schreven_wij(inhoud, dossier) else None


def _schreven_wij(inhoud: bytes, dossier: Dossier) -> bool:
    """Whether this is to the byte what we would write: then nothing in it is double, unknown or out of sight."""
    if _ONGEWOON.search(inhoud) or not inhoud.translate(None, _GEWOON).decode().isprintable():
        return False
    ids = _ID.findall(inhoud)
    return len(set(ids)) == len(ids) and als_json(dossier) == inhoud


def _met_alle_zorg(inhoud: bytes, pad: Path) -> Dossier:
    data = _als_dossier(ontleed(inhoud, str(pad)), pad)
    if data["schema_versie"] > SCHEMA_VERSIE:
        raise Nieuwer(f"{pad} is gemaakt met een nieuwere samenwerkwijzer. Werk het programma bij; het bestand is niet veranderd.")
    if data["schema_versie"] < SCHEMA_VERSIE:
        return _uit_oudere(data, pad)
    try:
        dossier = Dossier.model_validate_json(inhoud.removeprefix(BOM_UTF8))
    except ValidationError:
        dossier = _met_kist(data, pad)
    return dossier if _is_van_ons(data) else _hersteld(data, dossier)


def als_json(dossier: Dossier) -> bytes:
    """The dossier as it is written, header first. Raises ValueError for what cannot be written."""
    return _DOSSIER.dump_json(dossier, indent=1, exclude_none=True, warnings="error")


def bekijk(pad: Path) -> Dossier:
    """What this program understands of a dossier of a newer one; never to be saved over it. Raises Onleesbaar and OSError."""
    data = _als_dossier(ontleed(lees_bytes(pad), str(pad)), pad)
    data["schema_versie"] = SCHEMA_VERSIE
    for onbekend in set(data) - set(Dossier.model_fields):
        naar_kist(data, onbekend, data.pop(onbekend))
    return _hersteld(data, _met_kist(data, pad))


def _als_dossier(data: Any, pad: Path) -> dict[str, Any]:
    """The JSON of a dossier of any version; raises Onleesbaar when it is something else."""
    if not isinstance(data, dict) or not isinstance(data.get("id"), str):
        raise Onleesbaar(f"{pad} is geen dossier van de samenwerkwijzer.")
    versie = data.get("schema_versie")
    if type(versie) is not int or versie < 1:
        raise Onleesbaar(f"{pad} is geen dossier van de samenwerkwijzer: het versienummer ontbreekt.")
    if not isinstance(data.get("antwoorden"), dict) or not isinstance(data.get("kist") or {}, dict):
        raise Onleesbaar(f"{pad} is beschadigd: de antwoorden ontbreken.")
    return data


def _uit_oudere(data: dict[str, Any], pad: Path) -> Dossier:
    try:
        migreer(data)
    except PAST_NIET:
        raise Onleesbaar(f"{pad} is van een oudere versie en beschadigd. Het bestand is niet veranderd.") from None
    return _hersteld(data, _met_kist(data, pad))


def _is_van_ons(data: Any) -> bool:
    """Whether every text can stand on a screen and every record has an id of its own, as in a file that we wrote."""
    ids: set[str] = set()
    te_zien = [data]
    while te_zien:
        deel = te_zien.pop()
        if isinstance(deel, str):
            if not deel.isprintable() and schoon(deel) != deel.strip():
                return False
        elif isinstance(deel, list):
            te_zien += deel
        elif isinstance(deel, dict):
            if isinstance(ident := deel.get("id"), str):
                if ident in ids:
                    return False
                ids.add(ident)
            te_zien += deel.values()
    return True


def _hersteld(data: Any, dossier: Dossier) -> Dossier:
    """The dossier with its texts cleaned, and with a new id for a record that has that of another."""
    schoongemaakt = Dossier.model_validate_json(json.dumps(_geschoond(dossier.model_dump(mode="json"))))
    gezien: set[str] = set()
    houders: list[Any] = [schoongemaakt.antwoorden]
    while houders:
        houder = houders.pop()
        for naam in type(houder).model_fields:
            for record in waarde if isinstance(waarde := getattr(houder, naam), list) else ():
                if isinstance(record, Record):
                    if record.id in gezien:
                        record.id = nieuw_id()
                    gezien.add(record.id)
                    houders.append(record)
    return schoongemaakt


def _geschoond(deel: Any) -> Any:
    if isinstance(deel, str):
        return schoon(deel)
    if isinstance(deel, list):
        return [_geschoond(kind) for kind in deel]
    if isinstance(deel, dict):
        return {naam: _geschoond(kind) for naam, kind in deel.items()}
    return deel


def _met_kist(data: dict[str, Any], pad: Path) -> Dossier:
    """The dossier without the answers that no question takes; these go, one by one, to the `kist`."""
    data["kist"] = dict(data.get("kist") or {})
    for _ in range(MAX_DIEPTE):
        try:
            return Dossier.model_validate_json(json.dumps(data))
        except ValidationError as fout:
            plaatsen = {deel["loc"] for deel in fout.errors(include_input=False)}
            van_achter = sorted(plaatsen, key=lambda plaats: [str(deel).zfill(8) for deel in plaats], reverse=True)
            if not all(_zet_apart(data, plaats) for plaats in van_achter):
                break
    raise Onleesbaar(f"{pad} is beschadigd en kan niet worden geopend. Het bestand is niet veranderd.")


def _zet_apart(data: dict[str, Any], plaats: tuple[int | str, ...]) -> bool:
    """Move what stands at this place of the answers, or around it as near as it goes, to the `kist`."""
    houders: list[Any] = [data]
    for deel in plaats:
        try:
            houders.append(houders[-1][deel])
        except (KeyError, IndexError, TypeError):
            break
    diepte = len(houders) - 1
    if diepte < 2 or plaats[0] != "antwoorden":
        return False
    naar_kist(data, "/".join(str(deel) for deel in plaats[1:diepte]), houders[-2].pop(plaats[diepte - 1]))
    return True

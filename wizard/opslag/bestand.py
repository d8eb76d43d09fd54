"""One dossier and its file: read with every check, write only what can be read back."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from hashlib import sha256
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from wizard import SCHEMA_VERSIE
from wizard.dossier import Antwoorden, Dossier, nieuw_id
from wizard.opslag.map import PRULLENBAK, bestandsnaam, nu
from wizard.opslag.schrijf import schrijf, verplaats
from wizard.tekst import schoon
from wizard.vraag import Record
from wizard.vragenlijst import open_vragen

MAX_BYTES = 20_000_000
MAX_DIEPTE = 32
MAX_NAAM = 200
"""The longest name in the header, which must fit in what the list of dossiers reads."""


class Onleesbaar(Exception):
    """A file that is no dossier or cannot be used here; the text is a Dutch sentence without answers in it."""


def lees_json(pad: Path) -> Any:
    """The JSON in a file; raises Onleesbaar when it is too big, not JSON, or ambiguous, and OSError."""
    return ontleed(_lees_bytes(pad), str(pad))


def _lees_bytes(pad: Path) -> bytes:
    grootte = pad.stat().st_size
    if grootte > MAX_BYTES:
        raise Onleesbaar(f"Het bestand {pad} is {grootte // 1_000_000} MB. Een dossier is hooguit {MAX_BYTES // 1_000_000} MB.")
    with pad.open("rb") as bestand:
        return bestand.read(MAX_BYTES + 1)


def ontleed(inhoud: bytes, bron: str) -> Any:
    """The JSON in these bytes; `bron` names the file in messages. Raises Onleesbaar."""
    if len(inhoud) > MAX_BYTES:
        raise Onleesbaar(f"De invoer uit {bron} is groter dan {MAX_BYTES // 1_000_000} MB.")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Onleesbaar(f"{bron} is geen leesbare tekst. Bewaar het bestand als UTF-8.") from None
    if not tekst.strip():
        raise Onleesbaar(f"{bron} is leeg.")
    try:
        data = json.loads(tekst, object_pairs_hook=_zonder_dubbele, parse_constant=_geen_getal)
    except json.JSONDecodeError as fout:
        raise Onleesbaar(f"{bron} is geen geldige JSON: fout op regel {fout.lineno}, teken {fout.colno}.") from None
    except RecursionError:
        raise Onleesbaar(f"{bron} is te diep genest.") from None
    except _Dubbelzinnig as fout:
        raise Onleesbaar(f"{bron} kan niet worden gelezen: {fout}") from None
    except ValueError:
        raise Onleesbaar(f"{bron} kan niet worden gelezen: een getal is te lang.") from None
    if _diepte(data) > MAX_DIEPTE:
        raise Onleesbaar(f"{bron} is te diep genest.")
    return data


class _Dubbelzinnig(ValueError):
    """JSON that Python reads and other programs may read otherwise."""


def _zonder_dubbele(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(paren)
    if len(data) < len(paren):
        raise _Dubbelzinnig("een naam staat er twee keer in.")
    return data


def _geen_getal(woord: str) -> Any:
    raise _Dubbelzinnig(f"{woord} is geen getal.")


def _diepte(data: Any) -> int:
    diepte, laag = 0, [data]
    while laag and diepte <= MAX_DIEPTE:
        laag = [kind for deel in laag if isinstance(deel, dict | list) for kind in (deel.values() if isinstance(deel, dict) else deel)]
        diepte += 1
    return diepte


def lees(pad: Path) -> Dossier:
    """The dossier in a file; answers that no question takes go to the `kist`. Raises Onleesbaar and OSError."""
    inhoud = _lees_bytes(pad)
    data = ontleed(inhoud, str(pad))
    if not isinstance(data, dict) or not isinstance(data.get("id"), str):
        raise Onleesbaar(f"{pad} is geen dossier van de samenwerkwijzer.")
    versie = data.get("schema_versie")
    if type(versie) is not int or versie < 1:
        raise Onleesbaar(f"{pad} is geen dossier van de samenwerkwijzer: het versienummer ontbreekt.")
    if versie > SCHEMA_VERSIE:
        raise Onleesbaar(f"{pad} is gemaakt met een nieuwere samenwerkwijzer. Werk het programma bij; het bestand is niet veranderd.")
    if not isinstance(data.get("antwoorden"), dict) or not isinstance(data.get("kist") or {}, dict):
        raise Onleesbaar(f"{pad} is beschadigd: de antwoorden ontbreken.")
    try:
        dossier = Dossier.model_validate_json(inhoud.removeprefix(BOM_UTF8))
    except ValidationError:
        dossier = _met_kist(data, pad)
    return dossier if _is_van_ons(data) else _hersteld(data, dossier)


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
    kist = data.get("kist")
    if not isinstance(data.get("antwoorden"), dict) or not isinstance(kist if kist is not None else {}, dict):
        raise Onleesbaar(f"{pad} is beschadigd: de antwoorden ontbreken.")
    data["kist"] = dict(kist or {})
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
    naam = "/".join(str(deel) for deel in plaats[1:diepte])
    while naam in data["kist"]:
        naam += "'"
    data["kist"][naam] = houders[-2].pop(plaats[diepte - 1])
    return True


def als_bytes(dossier: Dossier) -> bytes:
    """The dossier as it is written, header first; proved to read back to the same dossier."""
    inhoud = dossier.model_dump_json(indent=1, exclude_none=True, warnings="error").encode()
    if Dossier.model_validate_json(inhoud) != dossier:
        raise Onleesbaar("Dit dossier kan niet worden bewaard zoals het is. Maak de laatste wijziging ongedaan.")
    if len(inhoud) > MAX_BYTES:
        raise Onleesbaar(
            f"Dit dossier is te groot om te bewaren: een dossier is hooguit {MAX_BYTES // 1_000_000} MB. Kort een antwoord in."
        )
    return inhoud


def werk_kop_bij(dossier: Dossier, *, gewijzigd: bool = True) -> None:
    """Bring the header in line with the answers: name, how much is open, and the time when they changed."""
    for vraag_id in ("dossier_naam", "samenwerking_naam"):
        if naam := getattr(dossier.antwoorden, vraag_id):
            dossier.naam = naam[:MAX_NAAM]
            break
    if gewijzigd or not dossier.gewijzigd:
        dossier.gewijzigd = nu()
    dossier.open = len(open_vragen(dossier))


def bewaar(dossier: Dossier, pad: Path) -> str:
    """Write a dossier; returns the hash of what now stands on disk. Raises OSError and Onleesbaar."""
    werk_kop_bij(dossier)
    inhoud = als_bytes(dossier)
    pad.parent.mkdir(parents=True, exist_ok=True)
    schrijf(pad, inhoud)
    return afdruk(inhoud)


def afdruk(inhoud: bytes) -> str:
    """What tells two contents apart."""
    return sha256(inhoud).hexdigest()


def nieuw(naam: str, folder: Path, *, doel: str = "plan") -> tuple[Dossier, Path]:
    """Make a new dossier with this name and write it; returns it with its file."""
    dossier = Dossier.model_validate({"doel": doel, "naam": naam})
    dossier.antwoorden = Antwoorden.model_validate({"dossier_naam": naam})
    pad = folder / bestandsnaam(naam, dossier.id)
    bewaar(dossier, pad)
    return dossier, pad


def kopieer(pad: Path) -> Path:
    """Write a copy of a dossier beside it, with an id and a name of its own; returns its file."""
    dossier = lees(pad)
    dossier.id = nieuw_id()
    naam = f"{dossier.naam} (kopie)"
    setattr(dossier.antwoorden, "dossier_naam", naam)
    doel = pad.with_name(bestandsnaam(naam, dossier.id))
    bewaar(dossier, doel)
    return doel


def naar_prullenbak(pad: Path) -> Path:
    """Move a dossier to the bin folder beside it; returns where it stands now."""
    doel = pad.parent / PRULLENBAK / pad.name
    if doel.exists():
        doel = doel.with_name(f"{pad.stem}-{nieuw_id()[:4]}{pad.suffix}")
    verplaats(pad, doel)
    return doel

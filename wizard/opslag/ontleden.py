"""The JSON in a file, with every check before anything is believed. Imports no models."""

from __future__ import annotations

import json
import os
import stat
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path
from typing import Any

MAX_BYTES = 20_000_000
MAX_DIEPTE = 32
_SLOT = 64
"""So many bytes at the end of a file hold its last brace."""


class Onleesbaar(Exception):
    """A file that is no dossier or cannot be used here; the text is a Dutch sentence without answers in it."""


def lees_json(pad: Path) -> Any:
    """The JSON in a file; raises Onleesbaar when it is too big, not JSON, or ambiguous, and OSError."""
    return ontleed(lees_bytes(pad), str(pad))


def lees_bytes(pad: Path) -> bytes:
    """What a file holds, unless it is too big to be a dossier. Raises Onleesbaar and OSError."""
    gegevens = pad.stat()
    if not stat.S_ISREG(gegevens.st_mode):  # a pipe would let us wait for ever
        raise Onleesbaar(f"{pad} is geen gewoon bestand, en dus geen dossier.")
    grootte = gegevens.st_size
    if grootte > MAX_BYTES:
        raise Onleesbaar(f"Het bestand {pad} is {grootte // 1_000_000} MB. Een dossier is hooguit {MAX_BYTES // 1_000_000} MB.")
    with pad.open("rb", buffering=0) as bestand:
        inhoud = bestand.read(grootte + 1) or b""
        return inhoud if len(inhoud) <= grootte else inhoud + (bestand.read(MAX_BYTES) or b"")  # it grew


def is_afgebroken(pad: Path) -> bool:
    """Whether the end of a file is missing, as with one that was copied half: a quick look, which proves nothing. Raises OSError."""
    with pad.open("rb") as bestand:
        bestand.seek(max(0, bestand.seek(0, os.SEEK_END) - _SLOT))
        return not bestand.read(_SLOT).rstrip().endswith(b"}")


def ontleed(inhoud: bytes, bron: str) -> Any:
    """The JSON in these bytes; `bron` names the file in messages. Raises Onleesbaar."""
    if len(inhoud) > MAX_BYTES:
        raise Onleesbaar(f"De invoer uit {bron} is groter dan {MAX_BYTES // 1_000_000} MB.")
    if not inhoud.strip(b" \t\r\n\0"):
        raise Onleesbaar(f"{bron} is leeg.")
    try:
        data = json.loads(_tekst(inhoud, bron), object_pairs_hook=_zonder_dubbele, parse_constant=_geen_getal, parse_float=_getal)
    except json.JSONDecodeError as fout:
        raise Onleesbaar(_wat_er_staat(inhoud, bron, fout)) from None
    except RecursionError:
        raise Onleesbaar(f"{bron} is te diep genest.") from None
    except _Dubbelzinnig as fout:
        raise Onleesbaar(f"{bron} kan niet worden gelezen: {fout}") from None
    except ValueError:
        raise Onleesbaar(f"{bron} kan niet worden gelezen: een getal is te lang.") from None
    if _diepte(data) > MAX_DIEPTE:
        raise Onleesbaar(f"{bron} is te diep genest.")
    return data


def _tekst(inhoud: bytes, bron: str) -> str:
    if inhoud.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or b"\0" in inhoud[:2]:
        raise Onleesbaar(f"{bron} is bewaard als UTF-16. Bewaar het bestand als UTF-8.")
    try:
        return inhoud.removeprefix(BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        raise Onleesbaar(f"{bron} is geen leesbare tekst. Bewaar het bestand als UTF-8.") from None


def _wat_er_staat(inhoud: bytes, bron: str, fout: json.JSONDecodeError) -> str:
    """What these bytes probably are, when they are no JSON."""
    begin = inhoud.removeprefix(BOM_UTF8).lstrip()[:200].lower()
    if begin.startswith((b"<!doctype", b"<html", b"<?xml")):
        return f"{bron} is een webpagina en geen dossier. Misschien is bij het ophalen eerst om een wachtwoord gevraagd."
    if b"\n<<<<<<< " in inhoud and b"\n>>>>>>> " in inhoud:
        return f"In {bron} staan twee versies door elkaar. Een ander programma heeft die niet kunnen samenvoegen."
    if begin.startswith(b"pk\x03\x04"):
        return f"{bron} is een Word-bestand of een ander ingepakt bestand, en geen dossier."
    if b"\0" in inhoud:
        return f"{bron} is beschadigd: een deel van het bestand is leeg."
    if begin.startswith(b"{") and not inhoud.rstrip().endswith(b"}"):
        return f"{bron} is niet heel: het einde ontbreekt."
    return f"{bron} is geen geldige JSON: fout op regel {fout.lineno}, teken {fout.colno}."


class _Dubbelzinnig(ValueError):
    """JSON that Python reads and other programs may read otherwise."""


def _zonder_dubbele(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(paren)
    if len(data) < len(paren):
        raise _Dubbelzinnig("een naam staat er twee keer in.")
    return data


def _geen_getal(woord: str) -> Any:
    raise _Dubbelzinnig(f"{woord} is geen getal.")


def _getal(cijfers: str) -> float:
    getal = float(cijfers)
    if getal in (float("inf"), float("-inf")):
        raise _Dubbelzinnig("een getal is te groot.")
    return getal


def _diepte(data: Any) -> int:
    diepte, laag = 0, [data]
    while laag and diepte <= MAX_DIEPTE:
        laag = [kind for deel in laag if isinstance(deel, dict | list) for kind in (deel.values() if isinstance(deel, dict) else deel)]
        diepte += 1
    return diepte

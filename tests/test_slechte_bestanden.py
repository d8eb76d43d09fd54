"""A hundred files that are no dossier, or no good one: each a sentence in Dutch, none changed, and no answer told."""

from __future__ import annotations

import json
import os
import random
import signal
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.hulp import dossier_van
from wizard import SCHEMA_VERSIE
from wizard.cli.programma import main
from wizard.opslag.bestand import als_bytes, werk_kop_bij
from wizard.opslag.kop import lees_kop
from wizard.opslag.lezen import lees
from wizard.opslag.lijst import koppen
from wizard.opslag.ontleden import Onleesbaar
from wizard.tekst import opsomming

MERK = "MERKTEKST7"
"""Stands in the answers: no message may hold it."""
_DOSSIER = dossier_van({"dossier_naam": "Proef", "doel_hoofd": MERK, "probleem": f"Eén {MERK}", "partners": [{"partner_naam": MERK}]})
werk_kop_bij(_DOSSIER)
GOED = als_bytes(_DOSSIER)


def _met(**velden: Any) -> bytes:
    return json.dumps(json.loads(GOED) | velden).encode()


def _zonder(veld: str) -> bytes:
    return json.dumps({naam: waarde for naam, waarde in json.loads(GOED).items() if naam != veld}).encode()


def _tekst(oud: bytes, nieuw: bytes) -> bytes:
    assert oud in GOED
    return GOED.replace(oud, nieuw, 1)


def _zip() -> bytes:
    with zipfile.ZipFile(uit := BytesIO(), "w") as ingepakt:
        ingepakt.writestr("dossier.json", GOED)
    return uit.getvalue()


def _slecht() -> Iterator[tuple[str, bytes]]:
    yield from {"leeg": b"", "spaties": b" \n\t ", "nullen": bytes(4096), "een nul": b"\0", "alleen een merk": b"\xef\xbb\xbf"}.items()
    for nr in range(20):
        yield f"afgebroken na {nr * 5}%", GOED[: max(1, len(GOED) * nr // 20)]
    yield "zonder laatste accolade", GOED[:-1]
    yield "begin ontbreekt", GOED[len(GOED) // 3 :]
    for codering in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        yield codering, GOED.decode().encode(codering)
    yield "latin-1", GOED.decode().encode("latin-1")
    yield "twee merken", b"\xef\xbb\xbf\xef\xbb\xbf" + GOED
    yield "gat aan het einde", GOED[:-200] + bytes(200)
    yield "gat in het midden", GOED[:400] + bytes(64) + GOED[464:]
    yield "webpagina", f"<!DOCTYPE html><html><body>{MERK} Log in</body></html>".encode()
    yield "webpagina na wit", b"\n\n  <html><body>Inloggen</body></html>"
    yield "xml", b"<?xml version='1.0'?><fout/>"
    yield "platte tekst", f"Beste collega, {MERK}".encode()
    yield "yaml", f"id: abc\ndoel_hoofd: {MERK}\n".encode()
    yield "csv", f"id;doel_hoofd\n1;{MERK}\n".encode()
    yield "twee versies door elkaar", _tekst(b' "naam"', b'<<<<<<< HEAD\n "naam": "a",\n=======\n "naam"') + b"\n>>>>>>> anders\n"
    yield "twee dossiers achter elkaar", GOED + GOED
    yield "iets erachter", GOED + b"\n" + MERK.encode()
    yield "komma te veel", GOED[:-1] + b",}"
    yield "opmerking", b"// van mij\n" + GOED
    yield "enkele aanhalingstekens", GOED.replace(b'"', b"'")
    yield "zip", _zip()
    yield "pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + MERK.encode()
    yield "gzip", b"\x1f\x8b\x08\x00" + bytes(range(256))
    for zaad in range(8):
        yield f"ruis {zaad}", random.Random(zaad).randbytes(700)
    for getal in ("NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5000):
        yield f"getal {getal[:9]}", _tekst(b'"antwoorden": {', f'"antwoorden": {{"budget": {getal}, '.encode())
    yield "dubbele kop", _tekst(b' "naam"', b' "naam": "a",\n "naam"')
    yield "dubbel antwoord", _tekst(b'"doel_hoofd"', b'"doel_hoofd": "x", "doel_hoofd"')
    yield "dubbel in een record", _tekst(b'"partner_naam"', b'"partner_naam": "x", "partner_naam"')
    yield "diep", b"[" * 100_000 + b"]" * 100_000
    yield "diep in de kist", _tekst(b'"kist": {', b'"kist": {"a": ' + b"[" * 40 + b"]" * 40)
    yield "diep objecten", b'{"a":' * 50_000 + b"1" + b"}" * 50_000
    yield from {
        "null": b"null",
        "waar": b"true",
        "getal": b"12",
        "tekst": f'"{MERK}"'.encode(),
        "lijst": b"[]",
        "leeg object": b"{}",
    }.items()
    versies: list[Any] = [True, False, "1", 1.0, 1.5, 0, -1, None, [], {}, 10**30]
    for versie in versies:
        yield f"versie {versie!r:.12}", _met(schema_versie=versie)
    yield "een nieuwere versie", _met(schema_versie=SCHEMA_VERSIE + 1)
    yield "een veel nieuwere versie", _met(schema_versie=SCHEMA_VERSIE + 999, antwoorden={"onbekend": MERK}, nieuw_deel={"a": MERK})
    verkeerd: list[Any] = [3, True, None, [], {"a": MERK}]
    for veld in ("id", "naam", "gewijzigd", "doel", "plek", "volgt_op"):
        yield from ((f"{veld} is {type(waarde).__name__}", _met(**{veld: waarde})) for waarde in verkeerd)
    for veld in ("open", "revisie", "fictief"):
        yield from ((f"{veld} is {type(waarde).__name__}", _met(**{veld: waarde})) for waarde in (1.5, *verkeerd[2:]))
    for veld in ("antwoorden", "bij", "kist"):
        yield from ((f"{veld} is {type(waarde).__name__}", _met(**{veld: waarde})) for waarde in (MERK, [MERK], 3))
    yield "onbekend doel", _met(doel=MERK)
    yield "onbekend kopveld", _met(merk=MERK)
    yield "onbekende stand", _met(bij={"doel_hoofd": {"stand": MERK}})
    yield "onbekend bijschrift", _met(bij={"doel_hoofd": {"merk": MERK}})
    yield "bijschrift is tekst", _met(bij={"doel_hoofd": MERK})
    yield "zonder id", _zonder("id")
    yield "zonder versie", _zonder("schema_versie")
    yield "zonder antwoorden", _zonder("antwoorden")
    yield "platte antwoorden", json.dumps({"doel_hoofd": MERK}).encode()
    yield "een ander programma", json.dumps({"name": MERK, "version": "1.0.0", "id": "x"}).encode()


SLECHT = dict(_slecht())


def _zegt(opdracht: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    code = main(opdracht)
    uit, fout = capsys.readouterr()
    return code, uit + fout


def _is_een_zin(tekst: str) -> bool:
    engels = ("Traceback", "Error", "expected", "invalid", "Input should", "ging iets mis in het programma", "None")
    return tekst.strip().endswith(".") and len(tekst.strip().splitlines()) == 1 and not any(woord in tekst for woord in engels)


def test_there_are_a_hundred_of_them() -> None:
    assert len(SLECHT) >= 100


def test_every_bad_file_is_one_dutch_sentence_and_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the loader, by the list, and by a command."""
    fouten = []
    for naam, inhoud in SLECHT.items():
        (pad := tmp_path / "slecht.json").write_bytes(inhoud)
        try:
            lees(pad)
            fouten.append(f"{naam}: opened")
            continue
        except Onleesbaar as fout:
            gezegd = [str(fout)]
        kop = lees_kop(pad)
        code, tekst = _zegt(["status", str(pad)], capsys)
        lijstcode, lijst = _zegt(["lijst"], capsys)
        gezegd += [tekst, kop.fout]
        fouten += [f"{naam}: {tekst!r}"] * (code != 2 or not _is_een_zin(tekst) or not _is_een_zin(gezegd[0]))
        fouten += [f"{naam}: {kop.fout!r} {lijst!r}"] * (lijstcode != 0 or MERK in lijst.replace("van MERK", ""))
        fouten += [f"{naam}: listed as good"] * (naam.partition(" is ")[0] in ("id", "naam", "gewijzigd", "doel", "plek") and not kop.fout)
        fouten += [f"{naam}: tells {opsomming(gezegd)}"] * any(MERK in zin for zin in gezegd)
        fouten += [f"{naam}: changed"] * (pad.read_bytes() != inhoud or os.listdir(tmp_path) != ["slecht.json"])
    assert fouten == []


@pytest.fixture
def wekker() -> Iterator[None]:
    """Ends a test that waits for a pipe."""

    def wek(*_: object) -> NoReturn:
        raise AssertionError("it waits")

    signal.signal(signal.SIGALRM, wek)
    signal.alarm(5)
    yield
    signal.alarm(0)


@pytest.mark.skipif(os.name == "nt", reason="these are a matter of POSIX")
@pytest.mark.usefixtures("wekker")
@pytest.mark.parametrize("soort", ["pijp", "map", "kring", "nergens", "naar een map", "naar een pijp", "apparaat"])
def test_what_is_no_file_is_a_sentence_and_nobody_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str], soort: str) -> None:
    pad, elders = tmp_path / "slecht.json", tmp_path / "elders"
    naar = {"kring": pad, "nergens": elders, "naar een map": elders, "naar een pijp": elders, "apparaat": Path("/dev/zero")}
    if soort in naar:
        pad.symlink_to(naar[soort])
    plaats = elders if soort.startswith("naar een") else pad
    if soort.endswith("pijp"):
        os.mkfifo(plaats)
    elif soort.endswith("map"):
        plaats.mkdir()
    (tmp_path / "goed.json").write_bytes(GOED)
    with pytest.raises((Onleesbaar, OSError)):
        lees(pad)
    assert lees_kop(pad).fout
    gevonden = koppen(tmp_path)
    assert gevonden[0].naam == "Proef"
    assert all(kop.fout for kop in gevonden[1:])
    assert len(gevonden) == (1 if soort in ("pijp", "map") else 2)
    code, tekst = _zegt(["status", str(pad)], capsys)
    assert code == 2
    assert _is_een_zin(tekst), tekst


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nobody is refused")
def test_a_file_without_permission_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (pad := tmp_path / "slecht.json").write_bytes(GOED)
    pad.chmod(0)
    code, tekst = _zegt(["status", str(pad)], capsys)
    assert (code, "rechten" in tekst) == (2, True)
    assert "rechten" in koppen(tmp_path)[0].fout

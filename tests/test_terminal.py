"""The program in a real terminal: start, stop, a power cut, small windows, and no terminal at all."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from zipfile import is_zipfile

import pytest

from tests.hulp import WORTEL
from tests.terminal import Terminal, omgeving_voor, wizard
from wizard.dossier import Dossier
from wizard.opslag.bestand import nieuw
from wizard.opslag.lezen import lees
from wizard.opslag.slot import slotpad

ZIN = re.compile(r"De wizard heeft een terminal nodig\b.*\n")


def _enige(folder: Path) -> Dossier:
    (pad,) = folder.glob("*.json")
    return lees(pad)


@pytest.mark.lang
def test_een_middag_werk_en_de_volgende_dag_verder(tmp_path: Path) -> None:
    with wizard(tmp_path) as t:
        t.toets("n")
        t.wacht("Hoe noemt u deze samenwerking?")
        t.typ("Wijkteam Oost")
        t.toets("enter")
        t.wacht("Waar werkt u naartoe?")
        t.toets("end", "enter")
        t.wacht("Welke gemeente neemt het initiatief?")
        t.rust()
        t.typ("Rivierdam")
        t.toets("esc")
        t.wacht("Verder waar u was")
        _beantwoord_elke_stap(t)
        _open_stap(t, "Documentcheck en start")
        t.toets("n")
        t.wacht("Hoe heet deze")
        t.rust()
        t.typ("Afspraak 2019")
        assert t.stop() == 0
        assert t.hersteld
    antwoorden = _enige(tmp_path).antwoorden
    assert {naam: getattr(antwoorden, naam) for naam in _GETYPT} == _GETYPT
    assert getattr(antwoorden, "toezichthouders_nodig") == "ja"
    (partner,) = getattr(antwoorden, "partners")
    (stroom,) = getattr(antwoorden, "gegevensstromen")
    assert (partner.partner_naam, stroom.stroom_verstrekker) == ("Thuisbasis", partner.id)

    with wizard(tmp_path) as t:
        t.wacht("> Wijkteam Oost")
        t.toets("enter")
        t.wacht("> Verder waar u was: stap 8")
        t.toets("enter")
        t.wacht("█ Afspraak 2019")
        t.rust()
        t.toets("end")
        t.typ(", herzien")
        t.toets("esc")
        t.wacht("1 Afspraak 2019, herzien")
        t.toets("esc")
        t.wacht("Verder waar u was")
        t.toets("d")
        t.wacht("Beide maken")
        t.toets("end", "enter")
        t.wacht("Gemaakt in")
        assert t.stop() == 0
    assert len(gemaakt := list((tmp_path / "documenten").glob("*.docx"))) == 2
    assert all(is_zipfile(pad) for pad in gemaakt)


_GETYPT = {
    "samenwerking_naam": "Wijkteam Oost",
    "gemeente_naam": "Rivierdam",
    "externe_aanleiding": "Partners vroegen erom.",
    "probleem": "Mensen wachten te lang.",
    "aanleiding": "Een motie.",
    "bestuurlijk_opdrachtgever": "wethouder Zorg",
}


def _beantwoord_elke_stap(t: Terminal) -> None:
    for titel, vraag in (
        ("Partners", "externe_aanleiding"),
        ("Doel en noodzaak", "probleem"),
        ("Plan van aanpak", "aanleiding"),
        ("Draagvlak", "bestuurlijk_opdrachtgever"),
    ):
        _open_stap(t, titel)
        t.typ(_GETYPT[vraag])
        if titel == "Partners":
            t.toets("ctrl+n")
            t.wacht("> Partner toevoegen")
            t.toets("n")
            t.wacht("Hoe heet deze partner")
            t.rust()
            t.typ("Thuisbasis")
            t.toets("esc")
            t.wacht("1 Thuisbasis")
        t.toets("esc")
        t.wacht("Verder waar u was")
    _open_stap(t, "Team en rollen")
    t.toets("n")
    t.wacht("Welke functie")
    t.rust()
    t.typ("projectleider")
    t.toets("esc")
    t.wacht("1 projectleider")
    t.toets("esc")
    _voeg_stroom_toe(t)


def _voeg_stroom_toe(t: Terminal) -> None:
    _open_stap(t, "Over deze samenwerking")
    t.toets("ctrl+n")
    t.wacht(">( ) ja")
    t.toets("spatie")
    t.wacht("(o) ja")
    t.toets("esc")
    _open_stap(t, "Randvoorwaarden")
    t.toets("spatie")
    t.wacht("(o) ja")
    t.toets("esc")
    _open_stap(t, "Rechtmatigheid")
    while "Gegevensstroom toevoegen" not in t.tekst:
        t.toets_tot_anders("ctrl+n", lambda: t.regels[0])
        t.rust()
    t.toets("n")
    t.wacht("( ) Thuisbasis")
    t.toets("spatie")
    t.wacht("(o) Thuisbasis")
    t.toets("esc")
    t.wacht("Thuisbasis → …")
    t.toets("esc")


def _open_stap(t: Terminal, titel: str) -> None:
    t.wacht("Verder waar u was")
    t.rust()
    t.naar(titel)
    t.toets("enter")
    t.wacht(lambda: titel in t.regels[0])
    t.rust()


def test_stroom_valt_uit_onder_het_typen(tmp_path: Path) -> None:
    nieuw("Proef", tmp_path)
    letters = "abcdefghijklmnopqrstuvwxyz" * 3
    with wizard(tmp_path, "open", "Proef", "gemeente_naam") as t:
        t.wacht("Welke gemeente neemt het initiatief?")
        t.rust()
        getypt: list[float] = []
        for letter in letters[:60]:
            getypt.append(time.monotonic())
            t.typ(letter)
            if len(getypt) == 54:
                break
            time.sleep(max(0.0, getypt[0] + len(getypt) / 20 - time.monotonic()))
        einde = time.monotonic()
        t.dood()
    zeker = sum(moment < einde - 2 for moment in getypt)
    (pad,) = tmp_path.glob("*.json")
    assert json.loads(pad.read_text("utf-8"))["naam"] == "Proef"
    bewaard = getattr(lees(pad).antwoorden, "gemeente_naam")
    assert letters.startswith(bewaard)
    assert zeker > 5
    assert len(bewaard) >= zeker
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted([slotpad(pad).name, pad.name, "versies"]), "nothing half is left behind"

    with wizard(tmp_path) as t:
        t.toets("enter")
        t.wacht("Verder waar u was")
        t.toets("enter")
        t.wacht(bewaard)
        t.rust()
        t.toets("end")
        t.typ("!")
        t.wacht(f"{bewaard}!")
        assert t.stop() == 0
    assert getattr(lees(pad).antwoorden, "gemeente_naam") == f"{bewaard}!"


def test_zonder_terminal_een_zin_en_geen_wachten(tmp_path: Path) -> None:
    gedaan = subprocess.run(
        [sys.executable, "-m", "wizard"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=WORTEL,
        env=omgeving_voor(tmp_path),
        timeout=20,
        check=False,
    )
    assert gedaan.returncode == 2
    assert ZIN.fullmatch(gedaan.stderr)
    assert gedaan.stdout == ""


@pytest.mark.parametrize("kant", ["stdin", "stdout", "stderr"])
def test_een_halve_terminal_is_er_geen(tmp_path: Path, kant: str) -> None:
    hoofd, bij = pty.openpty()
    try:
        kanten = {"stdin": bij, "stdout": bij, "stderr": bij, kant: subprocess.DEVNULL}
        omgeving = omgeving_voor(tmp_path)
        gedaan = subprocess.run([sys.executable, "-m", "wizard"], **kanten, cwd=WORTEL, env=omgeving, timeout=20, check=False)  # type: ignore[call-overload]  # one stream of three
    finally:
        os.close(hoofd)
        os.close(bij)
    assert gedaan.returncode == 2


def test_een_terminal_zonder_naam(tmp_path: Path) -> None:
    with Terminal(folder=tmp_path, omgeving={"TERM": ""}) as t:
        assert t.einde() == 2
        assert ZIN.fullmatch(t.uitvoer.replace("\r\n", "\n"))


def test_een_terminal_die_niet_kan_tekenen_krijgt_gewone_regels(tmp_path: Path) -> None:
    with Terminal(folder=tmp_path, omgeving={"TERM": "dumb"}) as t:
        t.wacht("/stop stopt.")
        assert "\x1b" not in t.uitvoer
        t.typ("/stop\n")
        assert t.einde() == 0


@pytest.mark.lang
def test_zonder_kleur_zijn_de_keuzes_te_lezen(tmp_path: Path) -> None:
    nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", "persoonsgegevens_gedeeld", omgeving={"NO_COLOR": "1"}) as t:
        t.wacht(">( ) ja ( ) nee ( ) weet ik nog niet")
        t.rust()
        t.toets("rechts", "spatie")
        t.wacht("( ) ja >(o) nee ( ) weet ik nog niet")
        assert t.stop() == 0


@pytest.mark.lang
@pytest.mark.parametrize(("breed", "hoog"), [(60, 20), (40, 12)])
def test_een_klein_venster(tmp_path: Path, breed: int, hoog: int) -> None:
    with wizard(tmp_path, breed=breed, hoog=hoog) as t:
        t.toets("n")
        t.wacht("Hoe noemt u")
        t.typ("Klein")
        t.toets("enter")
        t.wacht("Waar werkt u naartoe?")
        t.toets("enter")
        t.wacht("Welke gemeente neemt het initiatief?")
        t.rust()
        t.typ("Team")
        t.wacht("Team")
        assert t.stop() == 0
    assert getattr(_enige(tmp_path).antwoorden, "gemeente_naam") == "Team"


@pytest.mark.lang
def test_een_venster_dat_kleiner_wordt_houdt_het_veld_in_beeld(tmp_path: Path) -> None:
    nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", "domeinen") as t:
        t.wacht("Welke beleidsterreinen doen mee")
        t.rust()
        t.vervorm(40, 12)
        t.wacht(lambda: any(regel.lstrip().startswith(">[ ]") for regel in t.regels))
        t.vervorm(120, 30)
        t.wacht("Waarom vragen we dit?")
        assert t.stop() == 0


# rough terminals: what comes in, and what should stand there then

_WOORDEN = b"woord " * 8000
_INVOER: dict[str, tuple[bytes, str]] = {
    "latin-1": (b"caf\xe9 bij", "caf\ufffd bij"),
    "plak met kleuren en besturing": (b"\x1b[200~een\x1b[31mrood\x1b[0m\x07 twee\rdrie \x1bvier\x1b[201~", "eenrood twee drie vier"),
    "toets met een onmogelijk nummer": (b"\x1b[99999999999uabc", "abc"),
    "8 kB zonder plaktekens": (_WOORDEN[:8000], _WOORDEN[:8000].decode().strip()),
    "ruis": (b"\xff\xfe\x80ok", "\ufffd\ufffd\ufffdok"),
    "te lang gecodeerd": (b"\xc0\xafa", "\ufffd\ufffda"),
    "half teken in UTF-8": (b"\xed\xa0\x80a", "\ufffd\ufffd\ufffda"),
    "twee bytes na elkaar": ("Coöperatie ’t Dijkje €".encode(), "Coöperatie ’t Dijkje €"),
    "breed schrift": ("東京 مرحبا 👍".encode(), "東京 مرحبا 👍"),
    "NUL en DEL": (b"a\x00bc\x7f", "ab"),
    "onmogelijke maat": (b"\x1b[48;;;;tabc", "[48;;;;tabc"),
    "muis buiten beeld": (b"\x1b[<64;999;999Mabc", "abc"),
    "einde van een plak zonder begin": (b"\x1b[201~abc", "abc"),
    "plak zonder einde": (b"\x1b[200~halve plak", "halve plak"),
    "twee plakken": (b"\x1b[200~een\x1b[201~\x1b[200~ twee\x1b[201~", "een twee"),
    "lege plak": (b"\x1b[200~\x1b[201~abc", "abc"),
    "plak in latin-1": (b"\x1b[200~caf\xe9\x1b[201~", "caf\ufffd"),
    "plak met richtingstekens": ("\x1b[200~a\u202eb\u200bc\x1b[201~".encode(), "abc"),
    "plak met regels": (b"\x1b[200~een\r\n\r\ntwee\x1b[201~", "een twee"),
    "40 kB": (b"\x1b[200~" + _WOORDEN[:40000] + b"\x1b[201~", _WOORDEN[:40000].decode().strip()),
    "1 MB past niet en dat staat er": (b"\x1b[200~" + _WOORDEN * 21 + b"\x1b[201~over", "over"),
    "regels zonder plaktekens": (b"regel tekst\r" * 100, "regel tekst " * 99 + "regel tekst"),
}
_IN_CI = ["latin-1", "plak met kleuren en besturing", "toets met een onmogelijk nummer", "8 kB zonder plaktekens"]


@pytest.mark.parametrize("namen", [_IN_CI, pytest.param([naam for naam in _INVOER if naam not in _IN_CI], marks=pytest.mark.lang)])
def test_wat_er_ook_binnenkomt(tmp_path: Path, namen: list[str]) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", "gemeente_naam") as t:
        for naam in namen:
            ruw, gewenst = _INVOER[naam]
            t.stuur(ruw)
            t.wacht(lambda gewenst=gewenst: (getattr(lees(pad).antwoorden, "gemeente_naam") or "") == gewenst, 10)  # type: ignore[misc]  # a default keeps it
            if "past niet" in naam:
                t.wacht("Er is niets geplakt.")
            t.stuur(b"\x01\x7f")  # Ctrl+A and Backspace: the next begins with an empty field
            t.wacht(lambda: getattr(lees(pad).antwoorden, "gemeente_naam") is None)
        assert t.stop() == 0
        assert t.hersteld


@pytest.mark.lang
def test_een_plak_van_een_megabyte_in_een_lang_veld_houdt_niets_op(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", "probleem") as t:
        for ruw in (b"\x1b[200~" + b"x" * 1_000_000 + b"\x1b[201~", b"\x1b[200~" + b"x" * 49_000 + b"\x1b[201~"):
            t.stuur(ruw)
            t.rust()
            begin = time.monotonic()
            for _ in range(5):
                t.typ("y")
            assert time.monotonic() - begin < 2.5
        assert t.stop() == 0
    assert getattr(lees(pad).antwoorden, "probleem") == "yyyyy" + "x" * 49_000 + "yyyyy"


_MATEN = [(40, 12), (20, 5), (10, 2), (1, 1), (500, 200), (0, 0)]
_OMGEVINGEN = [
    {"TERM": "bestaat-niet"},
    {"TERM": "vt100"},
    {"NO_COLOR": "1"},
    {"LC_ALL": "C", "LANG": "C"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "latin-1"},
    {"COLUMNS": "0", "LINES": "0"},
    {"COLUMNS": "veel"},
    {"TEXTUAL": "debug,devtools", "TEXTUAL_DEBUG": "1", "TEXTUAL_LOG": "/bestaat/niet"},
    {"TERM": "linux", "COLORTERM": "truecolor"},
]


@pytest.mark.lang
@pytest.mark.parametrize("maat", _MATEN, ids=str)
def test_elke_maat(tmp_path: Path, maat: tuple[int, int]) -> None:
    _typ_erin(tmp_path, breed=maat[0], hoog=maat[1])


@pytest.mark.lang
@pytest.mark.parametrize("omgeving", _OMGEVINGEN, ids=str)
def test_elke_omgeving(tmp_path: Path, omgeving: dict[str, str]) -> None:
    _typ_erin(tmp_path, omgeving=omgeving)


def _typ_erin(folder: Path, **keuzes: Any) -> None:
    _, pad = nieuw("Proef", folder)
    with Terminal((sys.executable, "-m", "wizard", "open", "Proef", "gemeente_naam"), folder=folder, **keuzes) as t:
        t.wacht(lambda: "\x1b[?2004h" in t.uitvoer)
        t.rust(0.4)
        t.typ("Coöperatie")
        t.wacht(lambda: getattr(lees(pad).antwoorden, "gemeente_naam") == "Coöperatie", 10)
        assert t.stop() == 0
        assert t.hersteld


@pytest.mark.lang
def test_een_venster_dat_onder_het_typen_van_maat_wisselt(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    letters = "abcdefghijklmnop"
    with wizard(tmp_path, "open", "Proef", "gemeente_naam") as t:
        for letter, maat in zip(letters, [*_MATEN[:5], (80, 24)] * 3, strict=False):
            t.stuur(letter.encode())
            t.vervorm(*maat)
        assert t.stop() == 0
    assert getattr(lees(pad).antwoorden, "gemeente_naam") == letters


@pytest.mark.lang
@pytest.mark.parametrize("dicht", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_dichte_kanalen(tmp_path: Path, dicht: str) -> None:
    gedaan = subprocess.run(
        ["sh", "-c", f'"$0" -m wizard {dicht}', sys.executable],
        capture_output=True,
        text=True,
        cwd=WORTEL,
        env=omgeving_voor(tmp_path),
        timeout=20,
        check=False,
    )
    assert gedaan.returncode == 2
    assert "Traceback" not in gedaan.stderr

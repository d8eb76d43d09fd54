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
from zipfile import is_zipfile

import pytest

from tests.hulp import WORTEL
from tests.terminal import Terminal, omgeving_voor, wizard
from wizard.dossier import Dossier
from wizard.opslag.bestand import lees, nieuw

ZIN = re.compile(r"De wizard heeft een terminal nodig\b.*\n")


def _enige(folder: Path) -> Dossier:
    (pad,) = folder.glob("*.json")
    return lees(pad)


def test_een_middag_werk_en_de_volgende_dag_verder(tmp_path: Path) -> None:
    with wizard(tmp_path) as t:
        t.toets("n")
        t.wacht("Hoe noemt u deze samenwerking?")
        t.typ("Wijkteam Oost")
        t.toets("enter")
        t.wacht("Waar werkt u naartoe?")
        t.toets("end", "enter")
        t.wacht("Hoe heet de samenwerking?")
        t.rust()
        t.typ("Team Oost")
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
    "samenwerking_naam": "Team Oost",
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
    assert sorted(p.name for p in tmp_path.iterdir()) == [pad.name], "nothing half is left behind"

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


@pytest.mark.parametrize("term", ["dumb", ""])
def test_een_terminal_die_niets_kan(tmp_path: Path, term: str) -> None:
    with Terminal(folder=tmp_path, omgeving={"TERM": term}) as t:
        assert t.einde() == 2
        assert ZIN.fullmatch(t.uitvoer.replace("\r\n", "\n"))


def test_zonder_kleur_zijn_de_keuzes_te_lezen(tmp_path: Path) -> None:
    nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", "persoonsgegevens_gedeeld", omgeving={"NO_COLOR": "1"}) as t:
        t.wacht(">( ) ja ( ) nee ( ) weet ik nog niet")
        t.rust()
        t.toets("rechts", "spatie")
        t.wacht("( ) ja >(o) nee ( ) weet ik nog niet")
        assert t.stop() == 0


@pytest.mark.parametrize(("breed", "hoog"), [(60, 20), (40, 12)])
def test_een_klein_venster(tmp_path: Path, breed: int, hoog: int) -> None:
    with wizard(tmp_path, breed=breed, hoog=hoog) as t:
        t.toets("n")
        t.wacht("Hoe noemt u")
        t.typ("Klein")
        t.toets("enter")
        t.wacht("Waar werkt u naartoe?")
        t.toets("enter")
        t.wacht("Hoe heet de samenwerking?")
        t.rust()
        t.typ("Team")
        t.wacht("Team")
        assert t.stop() == 0
    assert getattr(_enige(tmp_path).antwoorden, "samenwerking_naam") == "Team"


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


_STUK = """
import sys
from pathlib import Path
from screens.formulier import Formulier
from screens.app import start

def action_uitleg(self):
    antwoord = "GEHEIM-ANTWOORD"
    raise ValueError(antwoord)

Formulier.action_uitleg = action_uitleg
sys.exit(start(Path(sys.argv[1]), Path(sys.argv[2]), "gemeente_naam"))
"""


def test_een_fout_in_het_programma_eindigt_netjes(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with Terminal((sys.executable, "-c", _STUK, str(tmp_path), str(pad)), folder=tmp_path) as t:
        t.wacht("Welke gemeente neemt het initiatief?")
        t.rust()
        t.typ("Rivierdam")
        t.wacht(lambda: getattr(lees(pad).antwoorden, "gemeente_naam") == "Rivierdam")
        t.typ("\x1bOP")
        assert t.einde() == 1
        assert t.hersteld
        slot = t.uitvoer.rpartition("\x1b[?1049l")[2]
    assert "gestopt door een fout in het programma" in slot
    assert "Uw antwoorden zijn bewaard." in slot
    assert not re.search("GEHEIM|Traceback|Rivierdam|Error:", slot)
    assert getattr(lees(pad).antwoorden, "gemeente_naam") == "Rivierdam"

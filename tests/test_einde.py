"""The end of the program: whatever ends it, what was typed is on disk, the terminal is itself again, and no answer leaks."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from textual import events
from textual.worker import WorkerFailed

from screens.app import Samenwerkwijzer
from screens.einde import Einde
from screens.stuurprogramma import Plakken
from screens.tekstveld import Regelveld
from tests.hulp import WORTEL, voorbeeld
from tests.terminal import Terminal, omgeving_voor, wizard
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.opslag.bestand import bewaar, nieuw
from wizard.opslag.lezen import lees
from wizard.velden import VELDEN

VRAAG = "gemeente_naam"
STOPT = {signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGINT: 130}
MERK = "zwaluwstaart"
"""A word that is in no text of the program; planted as an answer it may show nowhere else."""


def _antwoord(pad: Path) -> str:
    return getattr(lees(pad).antwoorden, VRAAG) or ""


# signals while somebody types


@pytest.mark.parametrize(
    "nummer", [pytest.param(nummer, id=nummer.name, marks=[pytest.mark.lang] if nr else []) for nr, nummer in enumerate(STOPT)]
)
def test_een_signaal_verliest_geen_letter(tmp_path: Path, nummer: int) -> None:
    _, pad = nieuw("Proef", tmp_path)
    getypt = "Rivierdam" * 6
    with wizard(tmp_path, "open", "Proef", VRAAG) as t:
        t.stuur(getypt.encode())
        t.programma.send_signal(nummer)
        assert t.einde() == STOPT[signal.Signals(nummer)]
        assert t.hersteld
        slot = t.slot
    assert _antwoord(pad) == getypt
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == [pad.name], "nothing half, no lock is left behind"
    if nummer == signal.SIGHUP:
        assert slot == "", "nobody is there to read it"
    else:
        assert f"Uw antwoorden zijn bewaard.\r\nHet dossier staat in {pad}\r\n" in slot
        assert "Traceback" not in slot


async def test_toetsen_die_nog_wachten_tellen_mee(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    app = Samenwerkwijzer(tmp_path, pad, VRAAG)
    async with app.run_test() as pilot:
        while not isinstance(app.focused, Regelveld):
            await pilot.pause(0.05)
        for letter in "Rivierdam" * 9:
            app.post_message(events.Key(letter, letter))
        app.einde.door_signaal(signal.SIGTERM)
        await _tot_het_einde(app)
    assert app.return_code == 143
    assert _antwoord(pad) == "Rivierdam" * 9


def test_een_venster_dat_dichtgaat_op_windows() -> None:
    proef = (
        "import os, signal; signal.SIGBREAK = signal.SIGUSR1\n"  # what Windows sends has no other name here
        "from wizard.signalen import Beeindigd, opgevangen\n"
        "try:\n"
        "    with opgevangen(): os.kill(os.getpid(), signal.SIGBREAK)\n"
        "except Beeindigd as einde: print(einde.nummer == signal.SIGBREAK)"
    )
    assert subprocess.run([sys.executable, "-c", proef], cwd=WORTEL, capture_output=True, timeout=20).stdout == b"True\n"


async def _tot_het_einde(app: Samenwerkwijzer) -> None:
    einde = time.monotonic() + 10
    while app.return_code is None and time.monotonic() < einde:
        await asyncio.sleep(0.02)


def test_een_venster_dat_dichtgaat(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", VRAAG) as t:
        t.typ("Rivierdam")
        t.wacht("Rivierdam")
        t.sluit_venster()
        assert t.programma.wait(20) == 129
    assert _antwoord(pad) == "Rivierdam"


@pytest.mark.lang
def test_een_terminal_die_niet_meer_leest(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", VRAAG, breed=200, hoog=60) as t:
        for nr in range(60):
            t.vervorm(200 + nr % 2, 60, lees=False)  # drawn anew each time, more than the system holds
            time.sleep(0.03)
        t.stuur(b"Rivierdam", lees=False)
        t.programma.send_signal(signal.SIGTERM)
        assert t.programma.wait(15) == 143
    assert _antwoord(pad) == "Rivierdam"


@pytest.mark.lang
@pytest.mark.parametrize(("toets", "titel", "veld"), [("f5", "Opmerking bij", "opmerking"), ("ctrl+t", "Wie zoekt het uit", "wie")])
def test_wat_in_een_dialoog_in_de_maak_is_blijft(tmp_path: Path, toets: str, titel: str, veld: str) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with wizard(tmp_path, "open", "Proef", VRAAG) as t:
        t.toets(toets)
        t.wacht(titel)
        t.rust()
        t.typ("Nog vragen")
        t.programma.send_signal(signal.SIGTERM)
        assert t.einde() == 143
    assert getattr(lees(pad).bijschrift((VRAAG,)), veld) == "Nog vragen"


@pytest.mark.lang
@pytest.mark.parametrize("reeks", range(20))
def test_tien_willekeurige_signalen(tmp_path: Path, reeks: int) -> None:
    kans = random.Random(reeks)
    for nr in range(10):
        nummer = kans.choice([signal.SIGKILL, *STOPT])
        _, pad = nieuw(f"Proef {nr}", tmp_path)
        with wizard(tmp_path, "open", str(pad), VRAAG) as t:
            getypt = _typ_tot(t, kans, kans.uniform(2.2, 3) if nummer == signal.SIGKILL else kans.uniform(0, 1))
            einde = time.monotonic()
            t.programma.send_signal(nummer)
            if nummer == signal.SIGKILL:
                t.programma.wait()
            else:
                t.stuur(b"z" * kans.randrange(3))  # keys go on coming in while it ends
                assert t.einde() == STOPT[nummer]
                assert t.hersteld
        zeker = sum(moment < einde - 2 for moment, _ in getypt) if nummer == signal.SIGKILL else len(getypt)
        tekst = "".join(letter for _, letter in getypt)
        bewaard = _antwoord(pad).rstrip("z")
        assert len(bewaard) >= zeker, (nummer, tekst, bewaard)
        assert tekst.startswith(bewaard)
        pad.unlink()
        half = list(tmp_path.glob(".*.tmp"))  # a kill in the middle of a save leaves what was being written
        assert not half or nummer == signal.SIGKILL
        for rest in half:
            rest.unlink()


def _typ_tot(t: Terminal, kans: random.Random, duur: float) -> list[tuple[float, str]]:
    """Type letters at random moments for so many seconds; returns when each went."""
    getypt: list[tuple[float, str]] = []
    einde = time.monotonic() + duur
    while time.monotonic() < einde:
        letter = kans.choice("abcdefghij")
        getypt.append((time.monotonic(), letter))
        t.stuur(letter.encode())
        t.lees(kans.choice([0.0, 0.01, 0.05]))
    return getypt


def test_in_gewone_regels_telt_wat_getypt_is(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    with Terminal((sys.executable, "-m", "wizard", "open", str(pad), "probleem", "--eenvoudig"), folder=tmp_path) as t:
        t.wacht("Een regel met alleen een punt sluit af.")
        t.typ("Mensen wachten.\nTe lang.\n")
        t.programma.send_signal(signal.SIGTERM)
        assert t.einde() == 143
        assert "Alles wat u antwoordde is bewaard." in t.lopend
    assert getattr(lees(pad).antwoorden, "probleem") == "Mensen wachten.\nTe lang."


def test_een_commando_dat_wacht_stopt_met_een_zin(tmp_path: Path) -> None:
    begin = (
        "from wizard.cli import dossiers\nimport sys, time\ndossiers.lijst = lambda keuze: print('klaar', flush=True) or time.sleep(30)\n"
    )
    opdracht = begin + "from wizard.cli.programma import main\nsys.exit(main(['lijst']))"
    gestart = subprocess.Popen(
        [sys.executable, "-c", opdracht],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=WORTEL,
        env=omgeving_voor(tmp_path),
    )
    assert gestart.stdout is not None
    gestart.stdout.readline()
    gestart.send_signal(signal.SIGTERM)
    _, gezegd = gestart.communicate(timeout=20)
    assert (gestart.returncode, gezegd) == (143, "Gestopt, omdat het systeem daarom vroeg.\n")


# faults of our own

_STUK = """
import sys
from pathlib import Path
import screens
import {module} as huis

*namen, naam = "{naam}".split(".")
for deel in namen:
    huis = getattr(huis, deel)
goed = getattr(huis, naam)

def stuk(*dingen, **met):
    if Path(sys.argv[2]).exists():
        antwoord = "{merk}"
        raise {fout}(antwoord, *dingen)
    return goed(*dingen, **met)

setattr(huis, naam, stuk)
from wizard.cli.programma import main
sys.exit(main(["open", sys.argv[1], "gemeente_naam"]))
"""

_UITLEG = "\x07"
_STUKKEN = [
    ("screens.formulier", "Formulier.action_lees_uitleg", "ValueError", _UITLEG),
    ("wizard.opslag.schrijf", "os.replace", "ValueError", "x"),
    ("wizard.bewerken", "Bewerking.antwoord", "KeyError", "x"),
    ("wizard.geopend", "als_bytes", "RuntimeError", "x"),
    ("wizard.geopend", "werk_kop_bij", "TypeError", "x"),
    ("wizard.opslag.houvast", "Houvast.vervang", "RuntimeError", "x"),
    ("screens.vraagblok", "VraagBlok.toon", "AssertionError", "x"),
    ("screens.invoer", "RegelInvoer.ruw", "IndexError", "x"),
    ("screens.kop", "Kop.render", "RecursionError", _UITLEG),
    ("screens.tekstveld", "_past", "UnicodeError", f"\x1b[200~{MERK}\x1b[201~"),
    ("screens.tekstveld", "Regelveld.render_line", "ZeroDivisionError", "x"),
    ("textual.app", "App.on_event", "MemoryError", "x"),
]
"""Where it goes wrong, how, and what one does then."""
_NIET_TE_BEWAREN = {"os.replace", "Bewerking.antwoord", "als_bytes", "werk_kop_bij", "Houvast.vervang", "RegelInvoer.ruw"}


@pytest.mark.parametrize(
    ("module", "naam", "fout", "doe"),
    [pytest.param(*geval, marks=[pytest.mark.lang] if nr > 0 else [], id=geval[1]) for nr, geval in enumerate(_STUKKEN)],
)
def test_een_fout_in_het_programma_eindigt_netjes(tmp_path: Path, module: str, naam: str, fout: str, doe: str) -> None:
    _, pad = nieuw("Proef", tmp_path)
    _plant(pad)
    code = _STUK.format(module=module, naam=naam, fout=fout, merk=MERK)
    omgeving = {"PYTHONDEVMODE": "1", "PYTHONFAULTHANDLER": "1", "TEXTUAL_LOG": str(tmp_path / "textual.log"), "TEXTUAL_DEBUG": "1"}
    with Terminal((sys.executable, "-c", code, str(pad), str(tmp_path / "nu")), folder=tmp_path, omgeving=omgeving) as t:
        t.wacht("Ctrl+Q stoppen")
        t.rust()
        t.typ("Rivierdam")
        t.wacht(lambda: _antwoord(pad) == "Rivierdam")
        (tmp_path / "nu").touch()
        t.typ(doe)
        with contextlib.suppress(AssertionError):
            t.wacht(lambda: t.programma.poll() is not None, 1.5)
        t.programma.send_signal(signal.SIGTERM)
        assert t.einde() in (1, 143)
        assert t.hersteld
        slot = t.slot
    if naam not in ("os.replace", "Houvast.vervang", "Kop.render", "als_bytes", "werk_kop_bij"):
        assert f"gestopt door een fout in het programma ({fout}, <string>:" in slot
    assert ("Uw antwoorden zijn bewaard." in slot) != (naam in _NIET_TE_BEWAREN), slot
    assert "Traceback" not in slot
    assert MERK not in slot
    assert _antwoord(pad).startswith("Rivierdam")
    _geen_merk(tmp_path)


def test_van_een_fout_in_een_taak_staan_soort_en_plek_in_het_logboek(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ZeroDivisionError) as gevangen:
        _ = 1 // 0
    taak = WorkerFailed(gevangen.value)
    app: Any = SimpleNamespace(screen_stack=[], sessies=[], map=tmp_path, _driver=None)
    einde = Einde(app)
    einde.door_fout(taak)
    einde.spreek()
    assert "(ZeroDivisionError, test_einde.py:" in capsys.readouterr().err
    assert " ZeroDivisionError " + __file__ in (tmp_path / "logboek.txt").read_text("utf-8")


def _plant(pad: Path) -> None:
    """Put the word in every text question but the name by which a dossier is listed."""
    dossier = lees(pad)
    bewerking = Bewerking(dossier)
    for ident, veld in VELDEN.items():
        if veld.soort.naam in ("regel", "alinea", "tekst") and hasattr(dossier.antwoorden, ident) and ident not in (VRAAG, "dossier_naam"):
            bewerking.antwoord((ident,), f"{MERK} {ident}")
    bewaar(dossier, pad)


def _geen_merk(folder: Path) -> None:
    """No file but a dossier or a version of it holds the word."""
    for pad in folder.rglob("*"):
        if pad.is_file() and pad.suffix != ".json":
            assert MERK.encode() not in pad.read_bytes(), pad
    assert not [naam for naam in os.listdir(WORTEL) if naam.startswith("core") or naam == "keys.log"]
    assert not list(folder.rglob("*.tmp"))


_VERKEERD: list[list[str]] = [
    ["lijst"],
    ["toon", "{pad}", MERK],
    ["controle", "{stuk}"],
    ["vul", "{stuk}", f"probleem={MERK}"],
    ["vul", "{pad}", f"partners[9].partner_naam={MERK}"],
    ["vul", "{pad}", f"startdatum={MERK}", f"persoonsgegevens_gedeeld={MERK}"],
    ["open", "{stuk}", "--eenvoudig"],
    ["versies", "{stuk}"],
    ["voegsamen", "{pad}", "{stuk}"],
    ["maak", "{stuk}"],
    ["kopieer", "{stuk}"],
    ["controle", "{pad}", "--wat"],
]


def test_wat_een_commando_weigert_verraadt_geen_antwoord(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad, stuk = tmp_path / "heel.json", tmp_path / "stuk.json"
    dossier = voorbeeld()
    bewaar(dossier, pad)
    _plant(pad)
    heel = pad.read_text("utf-8")
    varianten = [
        heel[: len(heel) // 2],
        heel.replace('"gewijzigd": "', f'"gewijzigd": "{MERK}'),
        heel.replace('"id": "', '"id": 12, "x": "', 1),
    ]
    for inhoud in varianten:
        stuk.write_text(inhoud, "utf-8")
        for opdracht in _VERKEERD:
            argumenten = [deel.format(pad=pad, stuk=stuk) for deel in opdracht]
            code = main(argumenten)
            gezegd = capsys.readouterr().err
            getypt = MERK in " ".join(argumenten)
            assert "Traceback" not in gezegd
            assert getypt or MERK not in gezegd, (argumenten, gezegd)
            assert code or inhoud != varianten[0] or argumenten[0] in ("lijst", "versies"), argumenten
        assert stuk.read_text("utf-8") == inhoud
    _geen_merk(tmp_path)


@pytest.mark.parametrize("waar", ["wizard.cli.toegang.lees", "wizard.controles.controleer", "wizard.opslag.ontleden.ontleed"])
def test_een_fout_in_een_commando_verraadt_geen_antwoord(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, waar: str
) -> None:
    def stuk(*dingen: object) -> None:
        raise ValueError(MERK, dingen)

    bewaar(voorbeeld(), pad := tmp_path / "heel.json")
    monkeypatch.setattr(waar, stuk)
    for opdracht in (["controle", str(pad)], ["toon", str(pad)], ["maak", str(pad)]):
        main(opdracht)
        uit = capsys.readouterr()
        assert MERK not in uit.err
        assert "Traceback" not in uit.err
    _geen_merk(tmp_path)


# what is pasted


def _gevoerd(*delen: str) -> list[str]:
    plakken = Plakken()
    uit = [deel for nr, stuk in enumerate(delen) for deel in plakken.voer(stuk, float(nr) / 100)]
    uit += plakken.tik(9)
    return [deel if isinstance(deel, str) else f"plak:{deel.text}" for deel in uit]


def test_plakken_komt_er_heel_uit_waar_de_lezer_ook_knipt() -> None:
    stroom = "ab\x1b[200~een\x1btwee\r\x1b[20drie\x1b[201~cd"
    for knip in range(1, len(stroom)):
        uit = _gevoerd(stroom[:knip], stroom[knip:])
        if stroom[:knip] in ("ab\x1b", "ab\x1b["):  # then the parser of keys sees the paste itself
            continue
        assert [deel for deel in uit if deel.startswith("plak")] == ["plak:een\x1btwee\r\x1b[20drie"], knip
        assert "".join(deel for deel in uit if not deel.startswith("plak")) == "abcd"


def test_een_plak_zonder_einde_en_een_zonder_begin() -> None:
    assert _gevoerd("\x1b[200~half") == ["plak:half"]
    assert _gevoerd("\x1b[200") == ["\x1b[200"]
    assert _gevoerd("a" * 200) == [f"plak:{'a' * 200}"]
    assert _gevoerd("\x1b[A" * 40) == ["\x1b[A" * 40]

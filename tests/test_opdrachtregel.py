"""The command line as people and programs meet it: what it says, where, and with which exit code; never a hang."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.hulp import WORTEL, voorbeeld_plat, vraag_ids
from tests.test_plat import blaadjes, gelijk, op
from wizard import SCHEMA_VERSIE, __version__
from wizard.cli.programma import main
from wizard.dossier import DOELEN, Doel
from wizard.opslag.bestand import nieuw
from wizard.opslag.lezen import lees
from wizard.opslag.storing import LOGBOEK
from wizard.rapport import status_object
from wizard.velden import VELDEN
from wizard.voortgang import open_vragen

MERK = "MERKTEKST7"
ONBRUIKBARE_BRONNEN = ("S000", "S001", "S002", "S003", "S004")
SECONDEN = 60
"""Long enough for any command, short enough to call a hang a hang."""

Uitvoer = tuple[int, str, str]
Doe = Callable[..., Uitvoer]


@pytest.fixture
def doe(capsys: pytest.CaptureFixture[str]) -> Doe:
    """Runs a command here; gives its exit code, what it printed and what it said beside that."""

    def voer_uit(*argumenten: object) -> Uitvoer:
        code = main([str(deel) for deel in argumenten])
        uit, fout = capsys.readouterr()
        return code, uit, fout

    return voer_uit


def los(*argumenten: object, invoer: bytes = b"", **omgeving: str) -> subprocess.CompletedProcess[bytes]:
    """Runs the program on its own, without a terminal."""
    with tempfile.TemporaryFile() as bron:
        bron.write(invoer)
        bron.seek(0)
        return subprocess.run(
            [sys.executable, "-m", "wizard", *map(str, argumenten)],
            cwd=WORTEL,
            env={**os.environ, **omgeving},
            stdin=bron if invoer else subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDEN,
            check=False,
        )


def geladen(*argumenten: object) -> tuple[int, set[str]]:
    """The exit code of a command and the packages it imported, in a process of its own."""
    code = (
        "import sys, io, contextlib\n"
        "from wizard.cli.programma import main\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):\n"
        f"    code = main({[str(deel) for deel in argumenten]!r})\n"
        "print(code, *sorted({naam.partition('.')[0] for naam in sys.modules}))\n"
    )
    gedaan = subprocess.run(
        [sys.executable, "-c", code], cwd=WORTEL, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDEN, text=True, check=True
    )
    eerste, *namen = gedaan.stdout.split()
    return int(eerste), set(namen)


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """A dossier with a name, in the default folder."""
    return nieuw("Adresteam", tmp_path, doel="start")[1]


def json_bestand(folder: Path, data: object, naam: str = "antwoorden.json") -> Path:
    """A file with this JSON."""
    bestand = folder / "invoer" / naam
    bestand.parent.mkdir(exist_ok=True)
    bestand.write_text(json.dumps(data), encoding="utf-8")
    return bestand


# vragenlijst


@pytest.fixture(scope="module")
def vragen() -> dict[str, dict[str, Any]]:
    """What `vragenlijst --json` says, by id."""
    gedaan = los("vragenlijst", "--json")
    assert gedaan.returncode == 0
    assert gedaan.stderr == b""
    lijst = json.loads(gedaan.stdout)["vragen"]
    per_id = {vraag["id"]: vraag for vraag in lijst}
    assert len(per_id) == len(lijst)
    return per_id


def test_the_questionnaire_holds_every_agreed_question(vragen: dict[str, dict[str, Any]]) -> None:
    assert len(vraag_ids()) == 461
    assert [vraag_id for vraag_id in vraag_ids() if vraag_id not in vragen] == []


def test_every_question_has_text_kind_and_step(vragen: dict[str, dict[str, Any]]) -> None:
    zonder = [v["id"] for v in vragen.values() if not (v["tekst"].strip() and v["soort"].strip() and v["stap"].strip())]
    assert zonder == []
    assert [v["id"] for v in vragen.values() if len(v["tekst"].split()) > 15] == []


def test_every_question_has_a_source_with_title_publisher_and_status(vragen: dict[str, dict[str, Any]]) -> None:
    def volledig(bron: dict[str, Any]) -> bool:
        return all(isinstance(bron[deel], str) and bron[deel].strip() for deel in ("titel", "uitgever", "status"))

    assert [v["id"] for v in vragen.values() if not v["bron"] or not all(map(volledig, v["bron"]))] == []


def test_no_question_rests_on_a_source_of_this_house(vragen: dict[str, dict[str, Any]]) -> None:
    tekst = json.dumps(list(vragen.values()))
    assert [code for code in ONBRUIKBARE_BRONNEN if code in tekst] == []


def test_worked_out_answers_say_so(vragen: dict[str, dict[str, Any]]) -> None:
    afgeleid = {v["id"] for v in vragen.values() if v["soort"] == "afgeleid"}
    assert afgeleid == {veld.id for veld in VELDEN.values() if veld.afgeleid}
    assert {"stroom_nr", "dpia_nodig"} <= afgeleid
    assert [v for v in afgeleid if vragen[v]["nodig_voor"]] == []


def test_the_reading_copy_and_the_short_list_hold_every_question(doe: Doe) -> None:
    _, kort, _ = doe("vragenlijst")
    _, lang, _ = doe("vragenlijst", "--markdown")
    assert [v for v in VELDEN if f"[{v}: " not in kort] == []
    assert [v for v in VELDEN if f"- Id: `{v}`" not in lang] == []


def test_the_schema_describes_a_dossier_file_and_names_its_questions(doe: Doe, pad: Path) -> None:
    code, uit, _ = doe("schema")
    schema = json.loads(uit)
    assert code == 0
    assert "2020-12" in schema["$schema"]
    assert set(json.loads(pad.read_bytes())) <= set(schema["properties"])
    velden = {naam for deel in schema["$defs"].values() for naam in deel.get("properties", {})}
    assert [v for v in VELDEN if v not in velden] == []
    assert "<" not in schema["title"]


# vul, antwoorden, status


def test_filling_the_example_loses_nothing_and_leaves_nothing_open(doe: Doe, tmp_path: Path, pad: Path) -> None:
    erin = voorbeeld_plat()
    code, _, fout = doe("vul", pad, "--uit", json_bestand(tmp_path, erin))
    assert (code, fout) == (0, "")
    code, uit, _ = doe("antwoorden", pad)
    assert code == 0
    eruit = json.loads(uit)
    assert [plek for plek, veld, waarde in blaadjes(erin) if not gelijk(veld, waarde, op(eruit, plek))] == []
    code, uit, _ = doe("status", pad, "--json")
    assert code == 0
    assert json.loads(uit)["open"] == 0


def test_answers_go_through_a_file_and_a_pipe_alike(doe: Doe, tmp_path: Path, pad: Path) -> None:
    doe("vul", pad, "--uit", json_bestand(tmp_path, voorbeeld_plat()))
    uit = tmp_path / "uit.json"
    code, gezegd, _ = doe("antwoorden", pad, "--naar", uit)
    assert (code, gezegd.strip()) == (0, str(uit))
    tweede = nieuw("Tweede", tmp_path, doel="start")[1]
    gedaan = los("vul", tweede, "--uit", "-", invoer=uit.read_bytes())
    assert gedaan.returncode == 0
    derde = los("antwoorden", tweede)
    assert json.loads(derde.stdout) == json.loads(uit.read_bytes())


def test_answers_are_not_written_over_a_dossier_or_a_folder(doe: Doe, tmp_path: Path, pad: Path) -> None:
    oud = pad.read_bytes()
    for naar in (pad, tmp_path, tmp_path / "nergens" / "uit.json"):
        code, _, fout = doe("antwoorden", pad, "--naar", naar)
        assert (code, str(naar) in fout or str(naar.parent) in fout) == (2, True)
    assert pad.read_bytes() == oud


@pytest.mark.parametrize("doel", DOELEN)
def test_status_tells_what_the_engine_finds_open(doe: Doe, pad: Path, doel: Doel) -> None:
    code, uit, _ = doe("status", pad, "--voor", doel, "--json")
    stand = json.loads(uit)
    dossier = lees(pad)
    open_ = [plek.plaats for plek in open_vragen(dossier, doel)]
    assert code == 1
    assert sorted(plaats for stap in stand["stappen"] for plaats in stap["open"]) == sorted(open_)
    assert stand["open"] == len(open_) > 0
    assert stand == status_object(dossier, doel)
    code, tekst, _ = doe("status", pad, "--voor", doel)
    assert code == 1
    assert [plaats for plaats in open_ if f"{plaats}: " not in tekst] == []


def test_the_state_of_a_step_follows_what_is_answered(doe: Doe, tmp_path: Path, pad: Path) -> None:
    def standen() -> dict[str, str]:
        return {stap["naam"]: stap["status"] for stap in json.loads(doe("status", pad, "--json")[1])["stappen"]}

    assert standen()["doel"] == "nog niet begonnen"
    doe("vul", pad, "--uit", json_bestand(tmp_path, {"doel_hoofd": "Rust in de wijk"}))
    assert standen()["doel"] == "bezig"
    doe("vul", pad, "--uit", json_bestand(tmp_path, voorbeeld_plat()))
    assert standen()["doel"] == "ingevuld"


def test_remarks_about_references_are_said_and_nothing_is_lost(doe: Doe, tmp_path: Path, pad: Path) -> None:
    plat = {"partners": [{"partner_naam": "A"}], "gegevensstromen": [{"stroom_verstrekker": "B"}]}
    code, _, fout = doe("vul", pad, "--uit", json_bestand(tmp_path, plat))
    assert code == 0
    assert fout.startswith("gegevensstromen[1].stroom_verstrekker: ")
    assert json.loads(doe("antwoorden", pad)[1])["gegevensstromen"][0]["stroom_verstrekker"] == "B"


FOUT: dict[str, tuple[dict[str, Any], str, str]] = {
    "onbekend id": ({"vraag_bestaat_niet": MERK}, "vraag_bestaat_niet", "bestaat niet"),
    "verkeerde soort": ({"doel_hoofd": [MERK]}, "doel_hoofd", "tekst"),
    "onmogelijke keuze": ({"wgs_verband": MERK}, "wgs_verband", "Kies uit"),
    "geen datum": ({"datum_opgesteld": MERK}, "datum_opgesteld", "1 maart 2027"),
    "in een record": ({"partners": [{"partner_onmisbaar": MERK}]}, "partners[1].partner_onmisbaar", "ja of nee"),
}


@pytest.mark.parametrize("naam", list(FOUT))
def test_a_wrong_answer_is_named_and_nothing_is_written(doe: Doe, tmp_path: Path, pad: Path, naam: str) -> None:
    plat, plaats, reden = FOUT[naam]
    oud = pad.read_bytes()
    code, uit, fout = doe("vul", pad, "--uit", json_bestand(tmp_path, {"probleem": MERK, **plat}))
    assert (code, uit) == (2, "")
    assert fout.startswith(f"{plaats}: ")
    assert reden in fout
    assert "Er is niets veranderd" in fout
    assert MERK not in fout
    assert pad.read_bytes() == oud


ONLEESBAAR: dict[str, tuple[bytes, str]] = {
    "kapotte JSON": (f'{{"doel_hoofd": "{MERK}",\n "probleem": }}'.encode(), "regel 2"),
    "afgebroken": (f'{{"doel_hoofd": "{MERK}'.encode(), "het einde ontbreekt"),
    "leeg": (b"", "leeg"),
    "geen object": (f'["{MERK}"]'.encode(), "object"),
    "utf-16": (f'{{"doel_hoofd": "{MERK}"}}'.encode("utf-16"), "UTF-8"),
    "dubbele naam": (f'{{"doel_hoofd": "{MERK}", "doel_hoofd": "b"}}'.encode(), "twee keer"),
    "NaN": (b'{"budget": NaN}', "geen getal"),
    "diep": (b'{"doel_hoofd": ' + b"[" * 5000 + b"]" * 5000 + b"}", "te diep"),
}


@pytest.mark.parametrize("naam", list(ONLEESBAAR))
@pytest.mark.parametrize("weg", ["bestand", "stdin"])
def test_input_that_cannot_be_read_is_named_and_nothing_is_written(
    doe: Doe, tmp_path: Path, pad: Path, naam: str, weg: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inhoud, reden = ONLEESBAAR[naam]
    bestand = tmp_path / "invoer.txt"
    bestand.write_bytes(inhoud)
    oud = pad.read_bytes()
    with bestand.open("r", encoding="utf-8") as invoer:
        monkeypatch.setattr(sys, "stdin", invoer)
        code, uit, fout = doe("vul", pad, "--uit", bestand if weg == "bestand" else "-")
    assert (code, uit) == (2, "")
    assert reden in fout
    assert (str(bestand) if weg == "bestand" else "stdin") in fout or naam == "geen object"
    assert MERK not in fout
    assert pad.read_bytes() == oud


def test_a_file_of_100_mb_is_refused_with_its_name_and_nothing_is_written(tmp_path: Path, pad: Path) -> None:
    groot = tmp_path / "groot.json"
    with groot.open("wb") as bestand:
        bestand.truncate(100_000_000)
    oud = pad.read_bytes()
    gedaan = los("vul", pad, "--uit", groot)
    assert gedaan.returncode == 2
    assert f"{groot} is 100 MB".encode() in gedaan.stderr
    with groot.open("rb") as invoer:
        gedaan = subprocess.run(
            [sys.executable, "-m", "wizard", "vul", str(pad), "--uit", "-"],
            cwd=WORTEL, stdin=invoer, capture_output=True, timeout=SECONDEN, check=False,
        )  # fmt: skip
    assert gedaan.returncode == 2
    assert b"stdin" in gedaan.stderr
    assert pad.read_bytes() == oud


@pytest.mark.parametrize("argumenten", [("--uit", "{tmp}/weg.json"), ("--uit", "{tmp}")])
def test_input_that_is_not_there_is_a_dutch_sentence(doe: Doe, tmp_path: Path, pad: Path, argumenten: tuple[str, ...]) -> None:
    oud = pad.read_bytes()
    code, _, fout = doe("vul", pad, *(deel.format(tmp=tmp_path) for deel in argumenten))
    assert code == 2
    assert str(tmp_path) in fout
    assert "Traceback" not in fout
    assert "Errno" not in fout
    assert pad.read_bytes() == oud


def test_filling_a_dossier_that_is_not_there_makes_none(doe: Doe, tmp_path: Path) -> None:
    bestand = json_bestand(tmp_path, {"doel_hoofd": "x"})
    for genoemd in ("Bestaat niet", tmp_path / "weg.json", ""):
        code, _, fout = doe("vul", genoemd, "--uit", bestand)
        assert code == 2
        assert fout.strip().endswith(".")
    assert [p.name for p in tmp_path.iterdir()] == ["invoer"]


def test_a_damaged_dossier_is_never_written_over(doe: Doe, tmp_path: Path) -> None:
    stuk = tmp_path / "stuk.json"
    for inhoud in (b"{", b'{"schema_versie": 99, "id": "a", "antwoorden": {}}', b"<html>"):
        stuk.write_bytes(inhoud)
        for opdracht in (
            ("vul", stuk, "--uit", json_bestand(tmp_path, {"doel_hoofd": "x"})),
            ("status", stuk),
            ("antwoorden", stuk),
            ("document", stuk),
        ):
            code, uit, fout = doe(*opdracht)
            assert (code, uit) == (2, ""), opdracht
            assert str(stuk) in fout
        assert stuk.read_bytes() == inhoud


def test_an_unexpected_error_goes_to_the_logbook_without_answers(
    doe: Doe, tmp_path: Path, pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ontplof(*_: object) -> None:
        raise RuntimeError(MERK)

    monkeypatch.setattr("wizard.plat.uit_plat", ontplof)
    code, _, fout = doe("vul", pad, "--uit", json_bestand(tmp_path, {"doel_hoofd": MERK}))
    assert code == 2
    assert "RuntimeError" in fout
    logboek = (tmp_path / LOGBOEK).read_text(encoding="utf-8")
    assert "RuntimeError" in logboek
    assert MERK not in fout + logboek
    assert "Traceback" not in fout


def test_an_interrupt_ends_with_130_and_one_line(doe: Doe, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onderbreek(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("wizard.rapport.status_object", onderbreek)
    assert doe("status", pad) == (130, "", "Onderbroken.\n")


# nieuw, lijst


def test_a_new_dossier_is_empty_and_listed(doe: Doe, tmp_path: Path) -> None:
    code, uit, _ = doe("nieuw", "Zorg & Veiligheid", "--doel", "verkennen")
    gemaakt = Path(uit.strip())
    assert code == 0
    assert gemaakt.parent == tmp_path
    dossier = lees(gemaakt)
    assert (dossier.naam, dossier.doel, dossier.schema_versie) == ("Zorg & Veiligheid", "verkennen", SCHEMA_VERSIE)
    code, uit, _ = doe("lijst", "--json")
    (regel,) = json.loads(uit)["dossiers"]
    assert code == 0
    assert regel["id"] == dossier.id
    assert regel["naam"] == "Zorg & Veiligheid"
    assert Path(regel["pad"]) == gemaakt
    assert regel["open"] == len(open_vragen(dossier))
    assert set(regel) == {"id", "naam", "pad", "doel", "open", "gewijzigd"}
    assert "Zorg & Veiligheid" in doe("lijst")[1]


@pytest.mark.parametrize("naam", ["", "   ", "\t", "x" * 300])
def test_a_name_that_is_no_name_makes_nothing(doe: Doe, tmp_path: Path, naam: str) -> None:
    code, uit, fout = doe("nieuw", naam)
    assert (code, uit) == (2, "")
    assert fout
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_taken_is_refused(doe: Doe, tmp_path: Path, pad: Path) -> None:
    code, _, fout = doe("nieuw", "ADRESTEAM")
    assert code == 2
    assert str(pad) in fout
    assert list(tmp_path.iterdir()) == [pad]


def test_a_name_that_fits_two_dossiers_names_both(doe: Doe, tmp_path: Path, pad: Path) -> None:
    tweede = nieuw("adresteam", tmp_path)[1]
    code, _, fout = doe("status", "Adresteam")
    assert code == 2
    assert str(pad) in fout
    assert str(tweede) in fout


def test_an_empty_folder_is_no_error(doe: Doe) -> None:
    assert json.loads(doe("lijst", "--json")[1]) == {"dossiers": []}
    code, uit, _ = doe("lijst")
    assert code == 0
    assert "nieuw" in uit


# wrong use and help


@pytest.mark.parametrize(
    "argumenten",
    [
        ("bestaatniet",),
        ("--bestaatniet",),
        ("vul",),
        ("vul", "x"),
        ("status",),
        ("status", "x", "--voor", "alles"),
        ("nieuw",),
        ("nieuw", "a", "b"),
        ("document", "x", "brief"),
        ("vragenlijst", "--json", "--markdown"),
        ("lijst", "--json=ja"),
        ("vul", "x", "--ui", "y"),
    ],
)
def test_wrong_use_is_a_dutch_sentence(doe: Doe, argumenten: tuple[str, ...]) -> None:
    code, uit, fout = doe(*argumenten)
    assert (code, uit) == (2, "")
    assert "--help'" in fout
    engels = ("error", "usage", "invalid", "required", "unrecognized", "expected", "argument ", "choose", "allowed")
    assert [woord for woord in engels if woord in fout] == []


@pytest.mark.parametrize(
    "opdracht",
    ["", "open", "voorbeeld", "nieuw", "lijst", "status", "vul", "antwoorden", "document", "vragenlijst", "schema"],
)
def test_help_is_dutch_and_begins_with_examples(doe: Doe, opdracht: str) -> None:
    code, uit, fout = doe(*([opdracht] if opdracht else []), "--help")
    assert (code, fout) == (0, "")
    assert uit.startswith("voorbeelden:\n  samenwerkwijzer")
    engels = ("usage", "options", "positional", "show this", "optional", "default")
    assert [woord for woord in engels if woord in uit] == []


def test_the_version_is_told(doe: Doe) -> None:
    assert doe("--version") == (0, f"samenwerkwijzer {__version__}\n", "")


# what a command needs

ZWAAR = {"textual", "rich", "docx", "lxml", "pydantic", "pydantic_core"}


@pytest.mark.parametrize("argumenten", [("--help",), ("--version",), ("vul", "--help"), ("bestaatniet",), ("status",)])
def test_help_and_wrong_use_load_nothing_heavy(argumenten: tuple[str, ...]) -> None:
    _, namen = geladen(*argumenten)
    assert "wizard" in namen
    assert namen & ZWAAR == set()


def test_the_list_of_dossiers_loads_no_models(pad: Path) -> None:
    code, namen = geladen("lijst", "--json")
    assert code == 0
    assert namen & ZWAAR == set()


def test_no_command_without_a_screen_loads_textual(tmp_path: Path, pad: Path) -> None:
    invoer = json_bestand(tmp_path, voorbeeld_plat())
    opdrachten: list[tuple[object, ...]] = [
        ("vul", pad, "--uit", invoer),
        ("antwoorden", pad),
        ("status", pad),
        ("vragenlijst", "--markdown"),
        ("schema",),
        ("nieuw", "Nog een"),
    ]
    for opdracht in opdrachten:
        code, namen = geladen(*opdracht)
        assert code in (0, 1), opdracht
        assert namen & {"textual", "rich", "screens", "docx"} == set(), opdracht


def test_making_documents_loads_no_screens(pad: Path) -> None:
    code, namen = geladen("document", pad)
    assert code == 0
    assert namen & {"textual", "rich", "screens"} == set()


# without a terminal


@pytest.mark.parametrize("argumenten", [(), ("open", "Adresteam"), ("open", "Adresteam", "doel_hoofd")])
def test_the_wizard_without_a_terminal_says_so_and_stops(pad: Path, argumenten: tuple[str, ...]) -> None:
    gedaan = los(*argumenten)
    assert gedaan.returncode == 2
    assert gedaan.stdout == b""
    assert "terminal" in gedaan.stderr.decode()
    assert "samenwerkwijzer --eenvoudig" in gedaan.stderr.decode()
    assert len(gedaan.stderr.decode().splitlines()) == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals here")
@pytest.mark.parametrize(("soort", "code", "zegt"), [("", 2, b"terminal"), ("dumb", 0, b"gewone regels")])
def test_a_terminal_that_cannot_draw_gets_plain_lines_or_a_clear_sentence(pad: Path, soort: str, code: int, zegt: bytes) -> None:
    import pty

    meester, slaaf = pty.openpty()
    try:
        os.write(meester, b"/stop\n")
        gedaan = subprocess.run(
            [sys.executable, "-m", "wizard", "open", str(pad)],
            cwd=WORTEL, env={**os.environ, "TERM": soort}, stdin=slaaf, stdout=slaaf, stderr=slaaf, timeout=SECONDEN, check=False,
        )  # fmt: skip
        assert gedaan.returncode == code
        assert zegt in os.read(meester, 4096)
    finally:
        os.close(meester)
        os.close(slaaf)


@pytest.mark.parametrize(
    ("argumenten", "omgeving", "code"),
    [
        (("--eenvoudig", "open", "Adresteam"), {}, 1),
        (("open", "Adresteam", "doel_hoofd", "--eenvoudig"), {"ACCESSIBLE": "0"}, 1),
        ((), {"ACCESSIBLE": "1"}, 1),
        ((), {"ACCESSIBLE": "0", "TERM": "dumb"}, 2),
    ],
)
def test_line_mode_is_asked_for_by_an_option_or_by_the_environment(
    pad: Path, monkeypatch: pytest.MonkeyPatch, argumenten: tuple[str, ...], omgeving: dict[str, str], code: int
) -> None:
    for naam, inhoud in omgeving.items():
        monkeypatch.setenv(naam, inhoud)
    gedaan = los(*argumenten)
    assert gedaan.returncode == code
    assert (b"gewone regels" in gedaan.stdout) == (code == 1)


def test_line_mode_loads_no_screens(pad: Path) -> None:
    code, namen = geladen("open", pad, "--eenvoudig")
    assert code == 1
    assert namen & {"textual", "rich", "screens", "docx"} == set()


def test_no_command_waits_for_an_answer(tmp_path: Path, pad: Path) -> None:
    """Without a terminal every command ends by itself; `los` fails when one does not."""
    opdrachten: dict[tuple[object, ...], int] = {
        ("nieuw", "Anders"): 0,
        ("lijst",): 0,
        ("status", pad): 1,
        ("antwoorden", pad): 0,
        ("vul", pad, "--uit", "-"): 2,
        ("vragenlijst",): 0,
    }
    for opdracht, code in opdrachten.items():
        assert los(*opdracht).returncode == code, opdracht


def test_the_example_without_a_terminal_walks_to_the_end(tmp_path: Path) -> None:
    gedaan = los("voorbeeld", "--map", tmp_path / "proef")
    assert gedaan.returncode == 0, gedaan.stderr
    paden = [Path(regel) for regel in gedaan.stdout.decode().splitlines()]
    assert [p.suffix for p in paden] == [".json", ".docx", ".docx"]
    assert all(p.is_file() and tmp_path / "proef" in p.parents for p in paden)
    assert los("status", paden[0]).returncode == 0
    assert lees(paden[0]).fictief
    opnieuw = los("voorbeeld", "--map", tmp_path / "proef")
    assert opnieuw.stdout == gedaan.stdout


def test_output_is_utf8_whatever_the_system_says(tmp_path: Path, pad: Path) -> None:
    plat = {"doel_hoofd": "één ✅ € 5"}
    los("vul", pad, "--uit", json_bestand(tmp_path, plat), LC_ALL="C", PYTHONIOENCODING="ascii")
    uit = los("antwoorden", pad, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="latin-1:strict").stdout
    assert json.loads(uit.decode("utf-8"))["doel_hoofd"] == plat["doel_hoofd"]


@pytest.mark.skipif(os.name == "nt", reason="pipes break differently there")
def test_a_reader_that_goes_away_is_no_error(pad: Path) -> None:
    gedaan = subprocess.run(
        f'"{sys.executable}" -m wizard vragenlijst --markdown | head -1; exit "${{PIPESTATUS[0]}}"',
        shell=True, executable="/bin/bash", cwd=WORTEL, stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDEN, check=False,
    )  # fmt: skip
    assert gedaan.returncode == 0
    assert gedaan.stderr == b""


# document


def test_documents_are_made_and_their_paths_printed(doe: Doe, tmp_path: Path, pad: Path) -> None:
    code, uit, _ = doe("document", pad)
    paden = [Path(regel) for regel in uit.splitlines()]
    assert code == 0
    assert len(paden) == 2
    assert all(p.is_file() and p.parent == tmp_path / "documenten" for p in paden)
    code, uit, _ = doe("document", pad, "plan", "--naar", tmp_path / "elders")
    assert [p.parent for p in map(Path, uit.splitlines())] == [tmp_path / "elders"]


@pytest.mark.parametrize("soort", ["plan", "convenant", "alle"])
def test_a_final_version_waits_for_what_is_open(doe: Doe, tmp_path: Path, pad: Path, soort: str) -> None:
    code, uit, fout = doe("document", pad, soort, "--definitief")
    assert (code, uit) == (1, "")
    dossier = lees(pad)
    doelen: list[Doel] = [doel for doel in DOELEN if doel in {"plan", "convenant"} and soort in {doel, "alle"}]
    for doel in doelen:
        for plek in open_vragen(dossier, doel):
            assert f"{plek.plaats}: " in fout
    assert list(tmp_path.rglob("*.docx")) == []
    doe("vul", pad, "--uit", json_bestand(tmp_path, voorbeeld_plat()))
    code, uit, _ = doe("document", pad, soort, "--definitief")
    assert (code, len(uit.splitlines())) == (0, len(doelen))


def test_a_folder_of_templates_that_is_not_there_is_named(doe: Doe, tmp_path: Path, pad: Path) -> None:
    code, _, fout = doe("document", pad, "--sjablonen", tmp_path / "weg")
    assert code == 2
    assert str(tmp_path / "weg") in fout
    assert list(tmp_path.rglob("*.docx")) == []

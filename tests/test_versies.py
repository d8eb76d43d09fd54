"""Previous versions, comparing, merging and deleting on the command line; and two programs that write one dossier."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.hulp import WORTEL, dossier_van, voorbeeld
from tests.test_opdrachtregel import Doe, doe, json_bestand
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.opslag.bestand import bewaar, herstel, naar_prullenbak, nieuw, wis
from wizard.opslag.herkomst import gezamenlijk
from wizard.opslag.lezen import lees, lees_met_houvast
from wizard.opslag.slot import Slot, slotpad
from wizard.opslag.versies import dun_uit, versiemap, versies
from wizard.plat import uit_plat
from wizard.samenvoegen import staten
from wizard.velden import VELDEN
from wizard.vergelijking import vergelijk

__all__ = ["doe"]  # a fixture

DOEL: Pad = ("doel_hoofd",)
PROBLEEM: Pad = ("probleem",)


@pytest.fixture(scope="module")
def gewerkt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier in which somebody worked three times: made, answered, answered otherwise."""
    folder = tmp_path_factory.mktemp("gewerkt")
    pad = nieuw("Adresteam", folder)[1]
    for antwoorden in (
        {"doel_hoofd": "Eerst", "partners": [{"partner_naam": "Politie"}]},
        {"doel_hoofd": "Daarna", "probleem": {"stand": "onbekend", "wie": "FG"}},
    ):
        dossier, houvast = lees_met_houvast(pad)
        dossier.volgt_op = houvast.bekend
        assert not uit_plat(dossier, antwoorden).fouten
        bewaar(dossier, pad, houvast)
    return folder


@pytest.fixture
def pad(gewerkt: Path, tmp_path: Path) -> Path:
    """That dossier, with its versions, in a folder of the test."""
    shutil.copytree(gewerkt, tmp_path, dirs_exist_ok=True)
    return next(tmp_path.glob("*.json"))


def vul(doe: Doe, pad: Path, **antwoorden: Any) -> None:
    """Fill a dossier from the command line."""
    assert doe("vul", pad, "--uit", json_bestand(pad.parent, antwoorden))[0] == 0


def _tekst(pad: Path, vraag: Pad = DOEL) -> str:
    return str(getattr(lees(pad).antwoorden, vraag[0]))


# versies and herstel


def test_every_sitting_leaves_a_version_with_what_changed_and_no_answer(doe: Doe, pad: Path) -> None:
    code, uit, fout = doe("versies", "Adresteam")
    assert (code, fout) == (0, "")
    assert "Wat wilt u met de samenwerking bereiken?" in uit
    assert "2 wijzigingen sinds de versie ervoor" in uit
    assert not {woord for woord in ("Eerst", "Daarna", "Politie", "FG") if woord in uit.replace("Eerste", "")}
    rijen = json.loads(doe("versies", pad, "--json")[1])["versies"]
    assert [(rij["nummer"], rij["wijzigingen"]) for rij in rijen] == [("nu", 2), ("2", 2), ("1", None)]
    assert rijen[0]["vragen"] == [VELDEN["probleem"].vraag.tekst, VELDEN["doel_hoofd"].vraag.tekst]
    assert [Path(rij["pad"]).is_file() for rij in rijen] == [True] * 3


def test_never_more_than_two_versions_are_in_memory_at_once(doe: Doe, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vul(doe, pad, doel_hoofd="Nog een keer")
    gelezen: list[weakref.ref[Dossier]] = []
    meest: list[int] = []

    def tel(plek: Path) -> Dossier:
        dossier = lees(plek)
        gelezen.append(weakref.ref(dossier))
        meest.append(sum(een() is not None for een in gelezen))
        return dossier

    monkeypatch.setattr("wizard.opslag.lezen.lees", tel)
    assert doe("versies", pad)[0] == 0
    assert (len(meest), max(meest)) == (4, 2)


def test_the_step_where_one_was_is_told(doe: Doe, pad: Path) -> None:
    dossier = lees(pad)
    dossier.plek = "partners"
    bewaar(dossier, pad)
    assert "bij stap ‘Partners’" in doe("versies", pad)[1]


def test_a_dossier_is_put_back_and_back_again(doe: Doe, pad: Path) -> None:
    toen = pad.read_bytes()
    code, uit, _ = doe("herstel", pad, "2")
    assert code == 0
    assert "bewaard als versie" in uit
    assert _tekst(pad) == "Eerst"
    nummers = [rij["nummer"] for rij in json.loads(doe("versies", pad, "--json")[1])["versies"]]
    assert nummers == ["nu", "3", "2", "1"]
    assert doe("herstel", pad, "3")[0] == 0
    assert staten(lees(pad)) == staten(Dossier.model_validate_json(toen))


@pytest.mark.parametrize("schade", [lambda inhoud: inhoud[:700], lambda inhoud: b"", lambda inhoud: bytes(len(inhoud))])
def test_a_damaged_dossier_is_put_back_and_the_damaged_file_is_kept(doe: Doe, pad: Path, schade: Callable[[bytes], bytes]) -> None:
    stuk = schade(pad.read_bytes())
    pad.write_bytes(stuk)
    assert "kan niet worden gelezen" in doe("versies", pad)[1]
    assert doe("herstel", pad, "2")[0] == 0
    assert _tekst(pad) == "Eerst"
    assert stuk in [bestand.read_bytes() for bestand in (pad.parent / "versies").rglob("beschadigd-*")]


def test_a_newer_dossier_is_not_replaced(doe: Doe, pad: Path) -> None:
    pad.write_text(pad.read_text("utf-8").replace('"schema_versie": 1', '"schema_versie": 99', 1), "utf-8")
    toen = pad.read_bytes()
    code, _, fout = doe("herstel", pad, "2")
    assert (code, "nieuwere" in fout, pad.read_bytes()) == (2, True, toen)


@pytest.mark.parametrize("nummer", ["9", "0", "-1", "nu", "twee", ""])
def test_a_version_that_is_not_there_is_a_sentence(doe: Doe, pad: Path, nummer: str) -> None:
    toen = pad.read_bytes()
    code, _, fout = doe("herstel", pad, nummer)
    assert code == 2
    assert "versie" in fout or "--help" in fout
    assert pad.read_bytes() == toen


# what somebody else changed meanwhile


def test_filling_a_file_that_changed_meanwhile_leaves_it_alone(doe: Doe, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from wizard import plat

    echt = plat.uit_plat

    def tussendoor(*gegeven: Any) -> Any:
        bewaar(dossier_van({"doel_hoofd": "Van een ander"}), pad)
        return echt(*gegeven)

    monkeypatch.setattr(plat, "uit_plat", tussendoor)
    code, uit, fout = doe("vul", pad, "--uit", json_bestand(pad.parent, {"doel_hoofd": "Van ons"}))
    assert (code, uit) == (2, "")
    assert "door een ander veranderd" in fout
    assert _tekst(pad) == "Van een ander"


def test_old_versions_are_thinned_out_but_what_was_put_aside_stays(tmp_path: Path) -> None:
    dossier, pad = nieuw("Adresteam", tmp_path)
    folder = versiemap(pad, dossier.id)
    folder.mkdir(parents=True)
    opzij = [folder / f"botsing-{nr:012x}.json" for nr in range(80)]
    oud = [folder / f"{nr:06}-202601{nr // 5 + 1:02}T10{nr % 60:02}00-{nr:012x}.json" for nr in range(150)]
    for bestand in (*opzij, *oud):
        bestand.write_bytes(b"{}")
    dun_uit(folder)
    over = {bestand.name for bestand in folder.iterdir()}
    assert {bestand.name for bestand in opzij} <= over
    assert {bestand.name for bestand in oud[-20:]} <= over
    dagen = [bestand.name[7:15] for bestand in oud if bestand.name in over and bestand not in oud[-20:]]
    assert len(dagen) == len(set(dagen)) == 26


def test_the_version_just_kept_stays_also_when_the_revision_went_back(tmp_path: Path) -> None:
    dossier, pad = nieuw("Adresteam", tmp_path)
    (folder := versiemap(pad, dossier.id)).mkdir(parents=True)
    for nr in range(100, 160):
        (folder / f"{nr:06}-20260101T10{nr % 60:02}00-{nr:012x}.json").write_bytes(b"{}")
    (net := folder / "000003-20260101T090000-0000000000aa.json").write_bytes(b"{}")
    (later := folder / "000004-20260102T090000-0000000000bb.json").write_bytes(b"{}")
    dun_uit(folder, behoud=net)
    assert net.exists()
    dun_uit(folder)
    assert not net.exists()
    assert later.exists(), "new by the clock"


def test_putting_a_damaged_dossier_back_does_not_put_its_revision_back(tmp_path: Path) -> None:
    dossier, pad = nieuw("Adresteam", tmp_path)
    dossier, houvast = lees_met_houvast(pad)
    for _ in range(3):
        bewaar(dossier, pad, houvast, houd_vorige=True)
    pad.write_bytes(b"{")
    oudste = versies(pad, dossier.id)[-1]
    herstel(pad, oudste)
    assert lees(pad).revisie > versies(pad, dossier.id)[0].kop.revisie > oudste.kop.revisie


def test_who_has_the_dossier_open_is_told_before_it_is_written(doe: Doe, pad: Path) -> None:
    Slot(pad).neem()
    _, _, fout = doe("vul", pad, "--uit", json_bestand(pad.parent, {"doel_hoofd": "x"}))
    assert "heeft dit dossier open" in fout
    assert _tekst(pad) == "x"
    assert "heeft dit dossier open" in doe("herstel", pad, "2")[2]
    assert "heeft dit dossier open" in doe("wis", pad, "--ja")[2]


# verschil


def test_equal_dossiers_give_0_and_different_ones_name_each_place_in_words(doe: Doe, pad: Path) -> None:
    code, uit, _ = doe("verschil", "Adresteam", pad)
    assert (code, "hetzelfde" in uit) == (0, True)
    code, uit, fout = doe("verschil", "Adresteam@2", "Adresteam")
    assert (code, fout) == (1, "")
    for regel in ("doel_hoofd", "  A: Eerst", "  B: Daarna", "  B: nog niet bekend, wie: FG", "2 verschillen."):
        assert regel in uit.splitlines()
    data = json.loads(doe("verschil", f"{pad}@1", pad, "--json")[1])
    partner = next(regel for regel in data["verschillen"] if regel["plaats"] == "partners[1]")
    assert (partner["a"], partner["b"]) == ("(niets)", "partner ‘Politie’, 1 antwoord")


def test_what_is_known_about_an_answer_and_what_has_no_question_differ_too() -> None:
    ons = voorbeeld()
    hun = ons.model_copy(deep=True)
    bewerking = Bewerking(hun)
    bewerking.werk_toe_naar("plan")
    bewerking.markeer("partners", True)
    bewerking.zet(DOEL, "Een voorstel", voorgesteld=True)
    bewerking.antwoord(("datum_opgesteld",), "ergens in maart")
    bewerking.opmerking(PROBLEEM, "Klopt dit?")
    bewerking.aanvaard(("budget",), "C12", "weten wij")
    bewerking.verplaats(("partners", hun.antwoorden.partners[0].id), 1)  # type: ignore[attr-defined]  # the answers are made of all pages at run time
    hun.kist["oud"] = ["een"]
    regels = {regel.plaats: regel.hun for regel in vergelijk(ons, hun)}
    assert regels["doel"] == "plan van aanpak"
    assert regels["stap.partners"] == "klaar"
    assert regels["doel_hoofd"] == "voorstel: Een voorstel"
    assert regels["datum_opgesteld"] == "nog geen geldig antwoord: ergens in maart"
    assert regels["probleem"].endswith("opmerking: Klopt dit?")
    assert regels["budget"].endswith("bevinding C12 aanvaard: weten wij")
    assert regels["partners"].startswith("in deze volgorde: ")
    assert regels["kist: oud"] == '["een"]'
    assert len(regels) == 8


@pytest.mark.parametrize("genoemd", ["Adresteam@99", "bestaat niet", "weg.json", "@"])
def test_a_side_that_is_not_there_is_a_sentence(doe: Doe, pad: Path, genoemd: str) -> None:
    code, uit, fout = doe("verschil", pad, genoemd)
    assert (code, uit) == (2, "")
    assert len(fout.splitlines()) == 1


# voegsamen


@pytest.fixture
def kopie(doe: Doe, pad: Path) -> Path:
    """A second version: both were changed after it was made."""
    kopie = pad.with_name(f"{pad.stem}-LAPTOP.json")
    kopie.write_bytes(pad.read_bytes())
    vul(doe, pad, probleem="Van ons")
    vul(doe, kopie, aanleiding="Van hen", systemen=[{"sys_naam": "Van hen"}])
    return kopie


def test_two_sides_that_changed_other_questions_become_one(doe: Doe, pad: Path, kopie: Path) -> None:
    toen = pad.read_bytes()
    code, uit, _ = doe("voegsamen", pad, kopie)
    assert (code, "2 wijzigingen" in uit) == (0, True)
    assert (_tekst(pad, PROBLEEM), _tekst(pad, ("aanleiding",)), _tekst(pad)) == ("Van ons", "Van hen", "Daarna")
    assert toen in [versie.pad.read_bytes() for versie in versies(pad, lees(pad).id)]
    code, uit, _ = doe("voegsamen", pad, kopie)
    assert (code, "staat alles al" in uit) == (0, True)


def test_a_conflict_is_named_and_nothing_is_written_until_somebody_chooses(doe: Doe, pad: Path, kopie: Path) -> None:
    vul(doe, pad, doel_hoofd="Wij")
    vul(doe, kopie, doel_hoofd="Zij")
    toen = pad.read_bytes()
    code, uit, fout = doe("voegsamen", pad, kopie)
    assert (code, pad.read_bytes()) == (1, toen)
    assert "--bij-botsing" in fout
    assert "eerdere versie gevonden" not in fout
    assert [regel for regel in uit.splitlines() if regel.startswith("  ")] == [
        f"  {VELDEN['doel_hoofd'].vraag.tekst}", "  A: Wij", "  B: Zij",
    ]  # fmt: skip
    naar = pad.parent / "samen" / "nieuw.json"
    naar.parent.mkdir()
    assert doe("voegsamen", pad, kopie, "--bij-botsing", "ons", "--naar", naar)[0] == 0
    assert (_tekst(naar), _tekst(naar, ("aanleiding",)), pad.read_bytes()) == ("Wij", "Van hen", toen)
    assert doe("voegsamen", pad, kopie, "--naar", naar)[0] == 2
    assert doe("voegsamen", pad, kopie, "--bij-botsing", "hun")[0] == 0
    assert (_tekst(pad), _tekst(pad, PROBLEEM)) == ("Zij", "Van ons")


def test_without_an_earlier_version_every_difference_is_asked(doe: Doe, pad: Path, kopie: Path) -> None:
    vul(doe, kopie, doel_hoofd="Zij")
    for versie in versies(pad, lees(pad).id):
        versie.pad.unlink()
    assert gezamenlijk(pad, kopie, []) is None
    code, uit, fout = doe("voegsamen", pad, kopie)
    assert (code, "geen eerdere versie gevonden" in fout) == (1, True)
    assert "  B: Zij" in uit.splitlines()


def test_an_untouched_copy_is_itself_the_earlier_version(doe: Doe, pad: Path) -> None:
    kopie = pad.with_name("kopie.json")
    kopie.write_bytes(pad.read_bytes())
    vul(doe, pad, doel_hoofd="Verder")
    for een, ander in ((pad, kopie), (kopie, pad)):
        assert doe("voegsamen", een, ander)[0] == 0
        assert _tekst(een) == "Verder"


def test_different_dossiers_and_versions_are_not_merged_into(doe: Doe, tmp_path: Path, pad: Path) -> None:
    ander = nieuw("Iets anders", tmp_path)[1]
    for argumenten in ((pad, ander), (f"{pad}@1", pad)):
        code, _, fout = doe("voegsamen", *argumenten)
        assert (code, len(fout.splitlines())) == (2, 1)


# wis


def test_without_a_terminal_nothing_is_deleted_unless_it_is_said(doe: Doe, pad: Path) -> None:
    code, _, fout = doe("wis", pad)
    assert (code, "--ja" in fout, pad.is_file()) == (2, True, True)


@pytest.mark.parametrize(("antwoord", "weg"), [("ja\n", True), ("nee\n", False), ("\n", False), ("", False)])
def test_on_a_terminal_it_is_asked(doe: Doe, pad: Path, monkeypatch: pytest.MonkeyPatch, antwoord: str, weg: bool) -> None:
    from io import StringIO

    invoer = StringIO(antwoord)
    monkeypatch.setattr(invoer, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", invoer)
    assert doe("wis", pad)[0] == (0 if weg else 1)
    assert pad.exists() != weg


def test_with_the_dossier_go_its_versions_lock_and_half_files_but_not_its_documents(doe: Doe, tmp_path: Path, pad: Path) -> None:
    document = tmp_path / "documenten" / "adresteam-plan-van-aanpak.docx"
    document.parent.mkdir()
    document.write_bytes(b"van iemand")
    Slot(pad).neem()
    half = tmp_path / ".123456abcdef.tmp"
    half.write_bytes(pad.read_bytes()[:600])
    ander = nieuw("Ander", tmp_path)[1]
    code, uit, fout = doe("wis", "Adresteam", "--ja")
    assert (code, "2 eerdere versies" in uit) == (0, True)
    assert str(document) in fout
    over = {str(bestand.relative_to(tmp_path)) for bestand in tmp_path.rglob("*") if bestand.is_file()}
    assert over == {ander.name, f"documenten/{document.name}"}
    assert not slotpad(pad).exists()


def test_a_second_version_keeps_the_versions(doe: Doe, pad: Path, kopie: Path) -> None:
    code, _, fout = doe("wis", pad, "--ja")
    assert (code, str(kopie) in fout) == (0, True)
    assert len(versies(kopie, lees(kopie).id)) >= 3


def _in_de_bak(pad: Path) -> Path:
    """A copy of this dossier, thrown away."""
    kopie = pad.with_name(f"{pad.stem} (1).json")
    kopie.write_bytes(pad.read_bytes())
    return naar_prullenbak(kopie)


def test_what_lies_of_it_in_the_bin_goes_too(doe: Doe, tmp_path: Path, pad: Path) -> None:
    _in_de_bak(pad)
    ander = naar_prullenbak(nieuw("Ander", tmp_path)[1])
    code, uit, _ = doe("wis", "Adresteam", "--ja")
    assert (code, "2 eerdere versies en 1 exemplaar in de prullenbak" in uit) == (0, True)
    assert [bestand for bestand in tmp_path.rglob("*") if bestand.is_file()] == [ander]


def test_with_a_second_version_the_bin_is_left_alone_and_that_is_said(pad: Path) -> None:
    weg = _in_de_bak(pad)
    kopie = pad.with_name("kopie.json")
    kopie.write_bytes(pad.read_bytes())
    assert wis(pad) == f"Dit dossier staat ook in {kopie}. Dat blijft, met de eerdere versies. Ook in de prullenbak ligt het nog."
    assert weg.exists()


def test_a_damaged_dossier_takes_its_versions_along_when_its_name_tells_whose_they_are(doe: Doe, tmp_path: Path, pad: Path) -> None:
    pad.write_bytes(bytes(500))
    assert doe("wis", pad, "--ja")[0] == 0
    assert not list(tmp_path.rglob("*.json"))


@pytest.mark.parametrize("naam", ["dossier.json", "verslag-{}.json"])
def test_versions_that_may_be_of_another_stay_and_that_is_said(doe: Doe, pad: Path, naam: str) -> None:
    ident = lees(pad).id
    pad = pad.rename(pad.with_name(naam.format(ident[:5])))
    pad.write_bytes(bytes(500))
    assert doe("wis", pad, "--ja")[0] == 2
    assert "niet te zien" in wis(pad)
    assert (pad.exists(), len(versies(pad, ident))) == (False, 2)


def test_what_is_no_dossier_is_not_deleted(doe: Doe, tmp_path: Path) -> None:
    bestand = json_bestand(tmp_path, {"doel_hoofd": "x"})
    code, _, fout = doe("wis", bestand, "--ja")
    assert (code, "niet gewist" in fout, bestand.exists()) == (2, True, True)


# two programs


_WERK = """
import json, sys
from pathlib import Path
from wizard.bewerken import Bewerking
from wizard.opslag.bestand import als_bytes, werk_kop_bij
from wizard.opslag.bewaarder import Bewaarder
from wizard.opslag.lezen import lees_met_houvast
pad, naam, keren = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
gemeld, geweigerd, bewaarder = [], [], None
for nr in range(keren):
    if bewaarder is None:
        dossier, houvast = lees_met_houvast(pad)
        uitslagen = []
        bewaarder = Bewaarder(houvast, dossier.id, uitslagen.append)
    teken = f"{naam}{nr}."
    Bewerking(dossier).antwoord(("doel_hoofd",), f"{dossier.antwoorden.doel_hoofd or ''} {teken}")
    werk_kop_bij(dossier)
    bewaarder.bewaar(als_bytes(dossier))
    bewaarder.wacht()
    while len(uitslagen) < 1: pass
    uitslag = uitslagen.pop()
    assert not uitslag.fout, uitslag.fout
    (geweigerd if uitslag.botst else gemeld).append(teken)
    if uitslag.botst or nr % 3 == 2:
        bewaarder = None
print(json.dumps([gemeld, geweigerd]))
"""


@pytest.mark.parametrize("keren", [10, pytest.param(200, marks=pytest.mark.lang)])
def test_of_two_programs_that_save_at_once_nothing_is_lost_in_silence(tmp_path: Path, keren: int) -> None:
    pad = nieuw("Samen", tmp_path)[1]
    programmas = [
        subprocess.Popen([sys.executable, "-c", _WERK, str(pad), naam, str(keren)], cwd=WORTEL, stdout=subprocess.PIPE) for naam in "ab"
    ]
    uitkomsten = [json.loads(programma.communicate(timeout=120)[0]) for programma in programmas]
    gemeld = {teken for uitkomst in uitkomsten for teken in uitkomst[0]}
    geweigerd = {teken for uitkomst in uitkomsten for teken in uitkomst[1]}
    assert len(gemeld) + len(geweigerd) == 2 * keren
    assert gemeld <= set(_tekst(pad).split())
    opzij = [_tekst(versie.pad) for versie in versies(pad, lees(pad).id) if versie.opzij]
    assert geweigerd <= {teken for tekst in opzij for teken in tekst.split()}
    if keren > 100:
        assert geweigerd, "the two never met: this proves nothing"

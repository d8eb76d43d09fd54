"""Saved means saved: whole files or the old ones, every bad file named in Dutch and left alone."""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from wizard import SCHEMA_VERSIE
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.opslag.bestand import als_bytes, bewaar, kopieer, naar_prullenbak, nieuw, ruim_halve_op
from wizard.opslag.bewaarder import Bewaarder, Uitslag
from wizard.opslag.houvast import Houvast
from wizard.opslag.kop import lees_kop
from wizard.opslag.lezen import lees
from wizard.opslag.lijst import NietGevonden, koppen, zoek
from wizard.opslag.map import PRULLENBAK, bestandsnaam, slak, standaardmap
from wizard.opslag.ontleden import MAX_BYTES, Onleesbaar, ontleed
from wizard.opslag.schrijf import schrijf, verplaats
from wizard.opslag.versies import afdruk, versies

posix = pytest.mark.skipif(os.name == "nt", reason="file modes are a matter of POSIX")


# writing


def test_what_is_saved_reads_back_the_same(tmp_path: Path) -> None:
    dossier = voorbeeld()
    antwoorden = dossier.antwoorden.model_dump()
    bewaar(dossier, tmp_path / "map" / "dossier.json")
    terug = lees(tmp_path / "map" / "dossier.json")
    assert terug == dossier
    assert terug.antwoorden.model_dump() == antwoorden


@settings(max_examples=25)
@given(plat=platte_dossiers())
def test_any_dossier_reads_back_the_same(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    assert Dossier.model_validate_json(als_bytes(dossier)) == dossier


def test_after_saving_we_know_the_hash_of_what_stands_on_disk(tmp_path: Path) -> None:
    houvast = Houvast(tmp_path / "dossier.json")
    bewaar(dossier_van({"doel_hoofd": "Rust"}), houvast.pad, houvast)
    assert houvast.bekend == afdruk(houvast.pad.read_bytes())


def test_the_header_comes_before_the_answers(tmp_path: Path) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(voorbeeld(), pad)
    namen = list(json.loads(pad.read_bytes()))
    assert namen[:8] == ["schema_versie", "id", "naam", "gewijzigd", "doel", "plek", "open", "fictief"]
    assert namen.index("antwoorden") > 7


def test_saving_brings_name_and_open_count_up_to_date(tmp_path: Path) -> None:
    dossier = dossier_van({"samenwerking_naam": "Adresteam", "dossier_naam": "Dossier A"}, doel="verkennen")
    bewaar(dossier, tmp_path / "dossier.json")
    kop = lees_kop(tmp_path / "dossier.json")
    assert kop.naam == "Dossier A"
    assert kop.open > 0
    Bewerking(dossier).antwoord(("dossier_naam",), "Dossier B")
    bewaar(dossier, tmp_path / "dossier.json")
    assert lees_kop(tmp_path / "dossier.json").naam == "Dossier B"


@pytest.mark.parametrize("stap", ["replace", "fsync"])
def test_a_failing_disk_leaves_the_old_file_and_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stap: str) -> None:
    pad = tmp_path / "dossier.json"
    schrijf(pad, b"oud")

    def weiger(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, stap, weiger)
    with pytest.raises(OSError, match="No space left"):
        schrijf(pad, b"nieuw")
    assert pad.read_bytes() == b"oud"
    assert os.listdir(tmp_path) == ["dossier.json"]


def test_an_interrupted_write_leaves_the_old_file_and_no_rubbish(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = tmp_path / "dossier.json"
    schrijf(pad, b"oud")

    def onderbreek(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", onderbreek)
    with pytest.raises(KeyboardInterrupt):
        schrijf(pad, b"nieuw")
    assert pad.read_bytes() == b"oud"
    assert os.listdir(tmp_path) == ["dossier.json"]


def test_the_bytes_are_on_disk_before_they_get_their_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gedaan: list[str] = []
    echte_fsync, echte_replace = os.fsync, os.replace

    def fsync(beschrijving: int) -> None:
        gedaan.append("map" if stat.S_ISDIR(os.fstat(beschrijving).st_mode) else "bestand")
        echte_fsync(beschrijving)

    def replace(van: Path, naar: Path) -> None:
        gedaan.append("naam")
        echte_replace(van, naar)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    schrijf(tmp_path / "dossier.json", b"inhoud")
    assert gedaan[:2] == ["bestand", "naam"]
    assert os.name == "nt" or gedaan[2:] == ["map"]


@posix
@pytest.mark.parametrize("modus", [0o600, 0o640, 0o664])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, modus: int) -> None:
    pad = tmp_path / "dossier.json"
    schrijf(pad, b"oud")
    pad.chmod(modus)
    schrijf(pad, b"nieuw")
    assert stat.S_IMODE(pad.stat().st_mode) == modus
    assert pad.read_bytes() == b"nieuw"


@posix
def test_a_new_file_is_for_its_owner_only(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    assert stat.S_IMODE(pad.stat().st_mode) == 0o600


@posix
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    doel = tmp_path / "elders.txt"
    doel.write_bytes(b"van een ander")
    pad = tmp_path / "dossier.json"
    pad.symlink_to(doel)
    schrijf(pad, b"nieuw")
    assert doel.read_bytes() == b"van een ander"
    assert pad.read_bytes() == b"nieuw"


def test_a_dossier_that_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    dossier = voorbeeld()
    pad = tmp_path / "dossier.json"
    bewaar(dossier, pad)
    oud = pad.read_bytes()
    dossier.naam = ""
    object.__setattr__(dossier.antwoorden, "doel_hoofd", ["geen tekst"])
    with pytest.raises((Onleesbaar, ValueError)):
        bewaar(dossier, pad)
    assert pad.read_bytes() == oud


# reading what is no dossier


def _dossier_bytes(**velden: Any) -> bytes:
    basis = {"schema_versie": SCHEMA_VERSIE, "id": "abc", "antwoorden": {}}
    return json.dumps({**basis, **velden}).encode()


SLECHT: dict[str, tuple[bytes, str]] = {
    "leeg": (b"", "is leeg"),
    "alleen wit": (b" \n\t", "is leeg"),
    "afgebroken": (_dossier_bytes(naam="x" * 50)[:-20], "het einde ontbreekt"),
    "html": (b"<!DOCTYPE html><html><body>Log in</body></html>", "een webpagina"),
    "twee versies door elkaar": (b'{"id": "a",\n<<<<<<< HEAD\n"naam": "x"\n=======\n"naam": "y"\n>>>>>>> b\n}', "twee versies door elkaar"),
    "Word-bestand": (b"PK\x03\x04" + b"x" * 30, "Word-bestand"),
    "gat in het bestand": (_dossier_bytes()[:30] + bytes(50), "een deel van het bestand is leeg"),
    "te groot getal": (b'{"schema_versie": 1, "id": "a", "antwoorden": {"budget": 1e999}}', "te groot"),
    "geen JSON": (b'{"id": a}', "geen geldige JSON: fout op regel 1"),
    "utf-16": (_dossier_bytes().decode().encode("utf-16"), "UTF-8"),
    "utf-16 zonder merk": (_dossier_bytes().decode().encode("utf-16-le"), "UTF-16"),
    "latin-1": ('{"naam": "coördinator"}'.encode("latin-1"), "UTF-8"),
    "dubbele naam": (b'{"schema_versie": 1, "id": "a", "id": "b", "antwoorden": {}}', "twee keer"),
    "dubbel in antwoorden": (
        b'{"schema_versie": 1, "id": "a", "antwoorden": {"doel_hoofd": "GEHEIM", "doel_hoofd": "b"}}',
        "twee keer",
    ),
    "NaN": (b'{"schema_versie": 1, "id": "a", "antwoorden": {"budget": NaN}}', "geen getal"),
    "oneindig": (b'{"schema_versie": 1, "id": "a", "antwoorden": {"budget": -Infinity}}', "geen getal"),
    "diep genest": (b"[" * 100_000 + b"]" * 100_000, "te diep genest"),
    "wat diep genest": (b'{"id": "a", "kist": ' + b"[" * 40 + b"]" * 40 + b"}", "te diep genest"),
    "lang getal": (b'{"id": "a", "budget": ' + b"9" * 5000 + b"}", "getal"),
    "lijst": (b"[]", "geen dossier"),
    "platte antwoorden": (b'{"doel_hoofd": "GEHEIM"}', "geen dossier"),
    "id is geen tekst": (_dossier_bytes(id=3), "geen dossier"),
    "zonder versie": (b'{"id": "a", "antwoorden": {}}', "versienummer"),
    "versie 0": (_dossier_bytes(schema_versie=0), "versienummer"),
    "versie is waar": (_dossier_bytes(schema_versie=True), "versienummer"),
    "nieuwere versie": (_dossier_bytes(schema_versie=SCHEMA_VERSIE + 1), "nieuwere samenwerkwijzer"),
    "zonder antwoorden": (b'{"schema_versie": 1, "id": "a"}', "beschadigd"),
    "antwoorden als lijst": (_dossier_bytes(antwoorden=[]), "beschadigd"),
    "kist als tekst": (_dossier_bytes(kist="GEHEIM"), "beschadigd"),
    "onbekend doel": (_dossier_bytes(doel="GEHEIM"), "beschadigd"),
    "onbekend kopveld": (_dossier_bytes(GEHEIM="x"), "beschadigd"),
    "onbekende stand": (_dossier_bytes(bij={"doel_hoofd": {"stand": "GEHEIM"}}), "beschadigd"),
    "21 MB": (_dossier_bytes(naam="x" * 21_000_000), "21 MB"),
}


@pytest.mark.parametrize("naam", list(SLECHT))
def test_a_bad_file_is_named_in_dutch_and_left_alone(tmp_path: Path, naam: str) -> None:
    inhoud, zin = SLECHT[naam]
    pad = tmp_path / "dossier.json"
    pad.write_bytes(inhoud)
    with pytest.raises(Onleesbaar, match=zin) as fout:
        lees(pad)
    assert str(pad) in str(fout.value)
    assert str(fout.value).endswith(".")
    assert "GEHEIM" not in str(fout.value)
    assert pad.read_bytes() == inhoud
    assert os.listdir(tmp_path) == ["dossier.json"]


def test_a_missing_file_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        lees(tmp_path / "weg.json")


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = tmp_path / "groot.json"
    with pad.open("wb") as bestand:
        bestand.truncate(100_000_000)

    def lees_niet(*_: object, **__: object) -> None:
        raise AssertionError("the file was opened")

    monkeypatch.setattr(Path, "open", lees_niet)
    with pytest.raises(Onleesbaar, match="100 MB"):
        lees(pad)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    pad = tmp_path / "dossier.json"
    dossier = dossier_van({"doel_hoofd": "Rust"})
    bewaar(dossier, pad)
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes())
    assert lees(pad) == dossier
    assert lees_kop(pad).id == dossier.id


def test_input_that_is_too_big_is_refused() -> None:
    with pytest.raises(Onleesbaar, match="stdin"):
        ontleed(b" " * (MAX_BYTES + 1), "stdin")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(inhoud=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: json.dumps({"id": t, "schema_versie": 1}).encode()))
def test_any_bytes_at_all_are_a_dossier_or_a_dutch_sentence(tmp_path: Path, inhoud: bytes) -> None:
    pad = tmp_path / "willekeurig.json"
    pad.write_bytes(inhoud)
    with pytest.raises(Onleesbaar):
        lees(pad)
    assert lees_kop(pad).pad == pad


# answers without a question


def test_answers_without_a_question_go_to_the_chest_and_stay_in_the_file(tmp_path: Path) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(dossier_van({"doel_hoofd": "Rust"}), pad)
    data = json.loads(pad.read_bytes())
    data["antwoorden"] |= {"vraag_van_vroeger": {"a": [1, "twee"]}, "doel_hoofd": ["geen tekst"]}
    data["kist"] = {"nog_ouder": "oud"}
    pad.write_text(json.dumps(data), encoding="utf-8")

    dossier = lees(pad)
    verwacht = {"nog_ouder": "oud", "vraag_van_vroeger": {"a": [1, "twee"]}, "doel_hoofd": ["geen tekst"]}
    assert dossier.kist == verwacht
    assert getattr(dossier.antwoorden, "doel_hoofd") is None

    bewaar(dossier, pad)
    assert json.loads(pad.read_bytes())["kist"] == verwacht
    assert lees(pad) == dossier


def test_many_answers_without_a_question_do_not_hide_the_good_ones(tmp_path: Path) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(voorbeeld(), pad)
    data = json.loads(pad.read_bytes())
    vreemd = {f"vraag_{nr}": f"antwoord {nr}" for nr in range(50)}
    data["antwoorden"] |= vreemd
    pad.write_text(json.dumps(data), encoding="utf-8")
    dossier = lees(pad)
    assert dossier.kist == vreemd
    assert getattr(dossier.antwoorden, "doel_hoofd")


def test_half_typed_text_and_remarks_come_back(tmp_path: Path) -> None:
    dossier = dossier_van({})
    bewerking = Bewerking(dossier)
    assert bewerking.antwoord(("datum_opgesteld",), "ergens in maart")
    bewerking.opmerking(("doel_hoofd",), "nog bespreken")
    bewerking.zeg(("probleem",), "onbekend", wie="Aisha", wanneer="1 mei")
    bewaar(dossier, tmp_path / "d.json")
    terug = lees(tmp_path / "d.json")
    assert terug.bijschrift(("datum_opgesteld",)).ruw == "ergens in maart"
    assert terug.bijschrift(("doel_hoofd",)).opmerking == "nog bespreken"
    assert terug.bijschrift(("probleem",)).wie == "Aisha"


# the folder


def test_the_folder_is_what_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMENWERKWIJZER_MAP", str(tmp_path / "hier"))
    assert standaardmap() == tmp_path / "hier"
    monkeypatch.delenv("SAMENWERKWIJZER_MAP")
    assert standaardmap().name == "samenwerkwijzer"


@pytest.mark.parametrize(
    ("naam", "verwacht"),
    [
        ("Adresteam Lindewaard", "adresteam-lindewaard"),
        ("Zorg & Veiligheid: coördinatie", "zorg-veiligheid-coordinatie"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON?*<>|", "con"),
        ("😀", "dossier"),
        ("", "dossier"),
    ],
)
def test_a_name_becomes_a_safe_file_name(naam: str, verwacht: str) -> None:
    assert slak(naam) == verwacht


@given(st.text(max_size=300))
def test_any_name_becomes_a_file_name_that_every_system_takes(naam: str) -> None:
    bestand = bestandsnaam(naam, "0123456789ab")
    assert bestand.isascii()
    assert len(bestand) <= 60
    assert not set(bestand) & set('/\\:*?"<>| ')
    assert not bestand.startswith((".", "-"))


def test_the_list_shows_headers_newest_first_and_unreadable_files_last(tmp_path: Path) -> None:
    for naam, moment in (("Oud", "2026-01-01T10:00:00+01:00"), ("Nieuw", "2026-05-01T10:00:00+02:00")):
        _, pad = nieuw(naam, tmp_path)
        data = json.loads(pad.read_bytes())
        data["gewijzigd"] = moment
        pad.write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "kapot.json").write_text("{", encoding="utf-8")
    (tmp_path / ".verborgen.json").write_text("{", encoding="utf-8")
    (tmp_path / "brief.txt").write_text("x", encoding="utf-8")
    gevonden = koppen(tmp_path)
    assert [kop.naam for kop in gevonden] == ["Nieuw", "Oud", "kapot"]
    assert [bool(kop.fout) for kop in gevonden] == [False, False, True]


def test_a_folder_that_is_not_there_holds_no_dossiers(tmp_path: Path) -> None:
    assert koppen(tmp_path / "nergens") == []


def test_a_header_with_a_very_long_name_is_still_read(tmp_path: Path) -> None:
    dossier = dossier_van({"dossier_naam": "Ω" * 5000})
    bewaar(dossier, tmp_path / "d.json")
    kop = lees_kop(tmp_path / "d.json")
    assert not kop.fout
    assert kop.id == dossier.id
    assert lees(tmp_path / "d.json") == dossier


def test_a_dossier_is_found_by_path_name_and_file_name(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam Lindewaard", tmp_path)
    nieuw("Iets anders", tmp_path)
    for genoemd in (str(pad), pad.name, pad.stem, "adresteam lindewaard", " Adresteam Lindewaard ", "ADRESTEAM-LINDEWAARD"):
        assert zoek(genoemd, tmp_path) == pad, genoemd


def test_a_name_that_fits_two_dossiers_names_both(tmp_path: Path) -> None:
    paden = [nieuw("Adresteam", tmp_path)[1] for _ in range(2)]
    with pytest.raises(NietGevonden) as fout:
        zoek("adresteam", tmp_path)
    assert all(str(pad) in str(fout.value) for pad in paden)


@pytest.mark.parametrize("genoemd", ["bestaat niet", "weg.json"])
def test_a_dossier_that_is_not_there_is_a_dutch_sentence(tmp_path: Path, genoemd: str) -> None:
    with pytest.raises(NietGevonden, match=genoemd):
        zoek(genoemd, tmp_path)


def test_a_copy_has_its_own_id_and_name(tmp_path: Path) -> None:
    dossier, pad = nieuw("Adresteam", tmp_path)
    oud = pad.read_bytes()
    kopie = lees(kopieer(pad))
    assert kopie.id != dossier.id
    assert kopie.naam == "Adresteam (kopie)"
    assert pad.read_bytes() == oud


def test_the_bin_keeps_dossiers_of_the_same_file_name(tmp_path: Path) -> None:
    inhoud = []
    for nr in range(2):
        pad = tmp_path / "adresteam.json"
        bewaar(dossier_van({"doel_hoofd": f"doel {nr}"}), pad)
        inhoud.append(pad.read_bytes())
        weg = naar_prullenbak(pad)
        assert not pad.exists()
        assert weg.parent == tmp_path / PRULLENBAK
    assert sorted(p.read_bytes() for p in (tmp_path / PRULLENBAK).iterdir()) == sorted(inhoud)
    assert koppen(tmp_path) == []


def test_a_move_makes_the_folder_it_needs(tmp_path: Path) -> None:
    van = tmp_path / "a.json"
    van.write_bytes(b"x")
    verplaats(van, tmp_path / "diep" / "er" / "b.json")
    assert (tmp_path / "diep" / "er" / "b.json").read_bytes() == b"x"
    assert not van.exists()


# saving in the background


class Gesprek:
    """Collects what a saver says, and lets a test wait for it."""

    def __init__(self) -> None:
        self.uitslagen: list[Uitslag] = []
        self._er_is_er_een = threading.Semaphore(0)

    def __call__(self, uitslag: Uitslag) -> None:
        self.uitslagen.append(uitslag)
        self._er_is_er_een.release()

    def wacht_op_een(self) -> Uitslag:
        """The next outcome."""
        assert self._er_is_er_een.acquire(timeout=10)
        return self.uitslagen[-1]


def _traag_schrijven(monkeypatch: pytest.MonkeyPatch) -> tuple[threading.Event, threading.Event, list[bytes]]:
    """Let the saver's write begin, wait and go on at command; also gives what was written."""
    begonnen, verder, geschreven = threading.Event(), threading.Event(), []
    echt: Callable[[Path, bytes], None] = schrijf

    def traag(pad: Path, inhoud: bytes, **_: object) -> None:
        begonnen.set()
        assert verder.wait(10)
        geschreven.append(inhoud)
        echt(pad, inhoud)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", traag)
    return begonnen, verder, geschreven


def test_the_saver_writes_the_last_content_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begonnen, verder, geschreven = _traag_schrijven(monkeypatch)
    pad = tmp_path / "d.json"
    bewaarder = Bewaarder(Houvast(pad), "d", Gesprek())
    bewaarder.bewaar(b"0")
    assert begonnen.wait(10)
    for nr in range(1, 100):
        bewaarder.bewaar(str(nr).encode())
    verder.set()
    assert bewaarder.sluit()
    assert pad.read_bytes() == b"99"
    assert geschreven == [b"0", b"99"]


def test_the_saver_says_saved_only_after_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begonnen, verder, geschreven = _traag_schrijven(monkeypatch)
    gesprek = Gesprek()
    bewaarder = Bewaarder(Houvast(tmp_path / "d.json"), "d", gesprek)
    bewaarder.bewaar(b"inhoud")
    assert begonnen.wait(10)
    assert gesprek.uitslagen == []
    assert not bewaarder.wacht(0.01)
    verder.set()
    assert gesprek.wacht_op_een().fout == ""
    assert geschreven == [b"inhoud"]
    assert bewaarder.sluit()


def test_the_saver_tells_why_it_failed_and_goes_on(tmp_path: Path) -> None:
    gesprek = Gesprek()
    folder = tmp_path / "weg"
    bewaarder = Bewaarder(Houvast(folder / "d.json"), "d", gesprek)
    bewaarder.bewaar(b"een")
    assert gesprek.wacht_op_een().fout
    folder.mkdir()
    bewaarder.bewaar(b"twee")
    assert gesprek.wacht_op_een().fout == ""
    assert (folder / "d.json").read_bytes() == b"twee"
    assert bewaarder.sluit()


def test_what_failed_is_never_written_over_what_came_after_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt, begonnen, verder = schrijf, threading.Event(), threading.Event()

    def eerst_vol(pad: Path, inhoud: bytes, **_: object) -> None:
        if inhoud == b"oud":
            raise OSError(errno.ENOSPC, "vol")
        begonnen.set()
        assert verder.wait(10)
        echt(pad, inhoud)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", eerst_vol)
    gesprek = Gesprek()
    bewaarder = Bewaarder(Houvast(tmp_path / "d.json"), "d", gesprek)
    bewaarder.bewaar(b"oud")
    assert gesprek.wacht_op_een().fout
    bewaarder.bewaar(b"nieuw")
    assert begonnen.wait(10)
    threading.Timer(0.05, verder.set).start()
    assert bewaarder.leg_vast()
    assert bewaarder.sluit()
    assert (tmp_path / "d.json").read_bytes() == b"nieuw"


def test_how_a_write_in_the_old_place_ended_means_nothing_in_the_new_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt, begonnen, verder = schrijf, threading.Event(), threading.Event()

    def hangt(pad: Path, inhoud: bytes, **_: object) -> None:
        if inhoud == b"oud":
            begonnen.set()
            assert verder.wait(10)
            raise OSError(errno.EIO, "hangt")
        echt(pad, inhoud)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", hangt)
    monkeypatch.setattr("wizard.opslag.bewaarder._GEDULD", 0.05)
    uitslagen: list[Uitslag] = []
    bewaarder = Bewaarder(Houvast(tmp_path / "oud.json"), "d", uitslagen.append)
    bewaarder.bewaar(b"oud")
    assert begonnen.wait(10)
    bewaarder.verder(Houvast(tmp_path / "nieuw.json"))
    verder.set()
    bewaarder.bewaar(b"nieuw")
    assert bewaarder.wacht(10)
    assert bewaarder.leg_vast()
    assert bewaarder.sluit()
    assert (tmp_path / "nieuw.json").read_bytes() == b"nieuw"
    assert [uitslag.fout for uitslag in uitslagen] == [""]


def test_what_must_be_kept_next_time_is_not_forgotten_by_a_write_that_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier, pad = nieuw("Proef", tmp_path)
    houvast, echt = Houvast(pad, pad.read_bytes()), schrijf

    def intussen(*gegeven: Any, **bij: Any) -> None:
        houvast.bewaar_eerst = True
        echt(*gegeven, **bij)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", intussen)
    bewaar(dossier, pad, houvast)
    assert houvast.bewaar_eerst


def test_the_saver_lives_on_when_nobody_takes_its_word(tmp_path: Path) -> None:
    def doof(_: Uitslag) -> None:
        raise RuntimeError("de lus is dicht")

    bewaarder = Bewaarder(Houvast(tmp_path / "d.json"), "d", doof)
    for inhoud in (b"een", b"twee"):
        bewaarder.bewaar(inhoud)
        assert bewaarder.wacht()
    assert bewaarder.sluit()
    assert (tmp_path / "d.json").read_bytes() == b"twee"


def test_what_was_put_aside_stays_as_a_version_when_the_other_is_chosen(tmp_path: Path) -> None:
    dossier = dossier_van({"dossier_naam": "Proef", "doel_hoofd": "van mij"})
    pad, mijn = tmp_path / "d.json", als_bytes(dossier)
    pad.write_bytes(hun := als_bytes(dossier_van({"dossier_naam": "Proef", "doel_hoofd": "van de ander"})))
    bewaarder = Bewaarder(Houvast(pad, b"anders"), dossier.id, lambda _: None)
    bewaarder.bewaar(mijn)
    assert not bewaarder.wacht()
    bewaarder.verder(Houvast(pad, hun))
    bewaarder.bewaar(hun)
    assert bewaarder.sluit()
    assert [(versie.pad.read_bytes(), versie.opzij) for versie in versies(pad, dossier.id)] == [(mijn, False)]


@pytest.mark.skipif(os.name == "nt", reason="rights are those of POSIX")
def test_who_may_use_a_shared_folder_may_use_the_versions_in_it(tmp_path: Path) -> None:
    (folder := tmp_path / "gedeeld").mkdir()
    folder.chmod(0o2770)
    dossier, pad = nieuw("Proef", folder)
    pad.chmod(0o660)
    houvast = Houvast(pad, pad.read_bytes())
    bewaar(dossier, pad, houvast)
    houvast.gezien = b"anders"
    bewaarder = Bewaarder(houvast, dossier.id, lambda _: None)
    bewaarder.bewaar(als_bytes(dossier))
    assert not bewaarder.sluit()
    gemaakt = {item: stat.S_IMODE(item.stat().st_mode) for item in (folder / "versies").rglob("*")}
    assert {modus for item, modus in gemaakt.items() if item.is_dir()} == {0o2770}
    assert {modus for item, modus in gemaakt.items() if item.is_file()} == {0o660}
    assert len(gemaakt) == 3


@pytest.mark.parametrize("fout", [errno.EINVAL, errno.ENOTSUP, errno.EPERM])
def test_a_disk_that_cannot_give_a_file_two_names_gets_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fout: int) -> None:
    def kan_niet(*_: object, **__: object) -> None:
        raise OSError(fout, "kan niet")

    monkeypatch.setattr(os, "link", kan_niet)
    dossier, pad = nieuw("Proef", tmp_path)
    oud = pad.read_bytes()
    bewaar(dossier, pad, Houvast(pad, oud, bewaar_eerst=True))
    assert [versie.pad.read_bytes() for versie in versies(pad, dossier.id)] == [oud]
    assert naar_prullenbak(pad).exists()
    assert not pad.exists()


@pytest.mark.skipif(os.name == "nt", reason="folders are not synced there")
def test_a_folder_that_cannot_be_synced_makes_no_clash_with_oneself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossier, pad = nieuw("Proef", tmp_path)
    houvast, echt = Houvast(pad, pad.read_bytes()), os.fsync

    def weiger(fout: int) -> None:
        def fsync(beschrijving: int) -> None:
            if stat.S_ISDIR(os.fstat(beschrijving).st_mode):
                raise OSError(fout, "kan niet")
            echt(beschrijving)

        monkeypatch.setattr(os, "fsync", fsync)

    weiger(errno.EINVAL)  # it never can: then it need not
    bewaar(dossier, pad, houvast)
    weiger(errno.EIO)  # it can, and fails: then nothing is called saved
    with pytest.raises(OSError):
        bewaar(dossier, pad, houvast)
    monkeypatch.setattr(os, "fsync", echt)
    bewaar(dossier, pad, houvast)
    assert lees(pad) == dossier


def test_closing_an_idle_saver_writes_nothing(tmp_path: Path) -> None:
    bewaarder = Bewaarder(Houvast(tmp_path / "d.json"), "d", Gesprek())
    assert bewaarder.sluit()
    assert os.listdir(tmp_path) == []


def test_one_answer_that_no_question_takes_leaves_the_others_where_they_are(tmp_path: Path) -> None:
    _, pad = nieuw("Proef", tmp_path)
    data = json.loads(pad.read_text(encoding="utf-8"))
    data["antwoorden"]["partners"] = [
        {"id": "a", "partner_naam": "Politie", "rommel": 1},
        {"partner_naam": "zonder id"},
        {"id": "b", "partner_naam": "GGD", "partner_soort": "bestaat niet"},
    ]
    pad.write_text(json.dumps(data), encoding="utf-8")
    gelezen = lees(pad)
    assert [partner.partner_naam for partner in getattr(gelezen.antwoorden, "partners")] == ["Politie", "GGD"]
    assert sorted(gelezen.kist.values(), key=str) == sorted([1, {"partner_naam": "zonder id"}, "bestaat niet"], key=str)


def test_what_a_foreign_hand_wrote_is_cleaned_on_reading_and_the_file_is_left(tmp_path: Path) -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Rood"}, {"partner_naam": "Blauw"}]})
    pad = tmp_path / "vreemd.json"
    bewaar(dossier, pad)
    ids = [record.id for record in getattr(dossier.antwoorden, "partners")]
    tekst = pad.read_text("utf-8").replace("Rood", "\\u001b[31mRood\\u0007").replace(ids[1], ids[0])
    pad.write_text(tekst, "utf-8")
    gelezen = lees(pad)
    eerste, tweede = getattr(gelezen.antwoorden, "partners")
    assert (eerste.partner_naam, tweede.partner_naam) == ("[31mRood", "Blauw")
    assert eerste.id != tweede.id
    assert pad.read_text("utf-8") == tekst


def test_a_dossier_that_could_not_be_read_again_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.opslag.bestand.MAX_BYTES", 5_000)
    with pytest.raises(Onleesbaar, match="te groot"):
        bewaar(dossier_van({"doel_hoofd": "x" * 6_000}), tmp_path / "groot.json")
    assert not list(tmp_path.iterdir())


def test_what_a_broken_off_save_left_goes_once_it_is_old_enough(tmp_path: Path) -> None:
    dossier, pad = nieuw("Proef", tmp_path)
    oud, jong, ander = (tmp_path / f".{naam}.tmp" for naam in ("oud", "jong", "ander"))
    for half in (oud, jong):
        half.write_bytes(pad.read_bytes()[:900])
    ander.write_bytes(als_bytes(dossier_van({})))
    for half in (oud, ander):
        os.utime(half, (0, 0))
    ruim_halve_op(pad, dossier.id)
    assert not oud.exists()
    assert jong.exists(), "this may be a save that is going on"
    assert ander.exists(), "this is of another dossier"

"""The list of dossiers: copies that a sync program makes are told as second versions, and what is remembered may go at any time."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from tests.hulp import dossier_van
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.opslag import lijst
from wizard.opslag.bestand import bewaar, nieuw
from wizard.opslag.kop import Kop, lees_kop
from wizard.opslag.lezen import lees
from wizard.opslag.lijst import GEHEUGEN_VARIABELE, koppen, vergeet, zoek

NAMEN = [
    "{}-LAPTOP-AISHA.json", "{} (1).json", "{} (2).json", "{} - Copy.json", "{} - Kopie.json", "{}_conflict-20261122-101500.json",
    "{} (Aisha's conflicted copy 2026-11-22).json", "{}.sync-conflict-20261122-101500-ABCDEFG.json", "{}-conflict.json",
    "Kopie van {}.json", "{} (Conflicterend exemplaar van Aisha 2026-11-22).json", "helemaal anders.json",
]  # fmt: skip
"""As OneDrive, SharePoint, Dropbox, Syncthing, file managers and people call a second file."""


@pytest.mark.parametrize("vorm", NAMEN)
@pytest.mark.parametrize("later", ["eigen", "kopie"])
def test_a_copy_under_any_name_is_a_second_version(tmp_path: Path, vorm: str, later: str) -> None:
    dossier, pad = nieuw("Adresteam", tmp_path)
    kopie = tmp_path / vorm.format(pad.stem)
    kopie.write_bytes(pad.read_bytes())
    Bewerking(dossier).antwoord(("doel_hoofd",), "later")
    bewaar(dossier, pad if later == "eigen" else kopie)
    os.utime(pad, (0, 0))
    gevonden = {kop.pad: kop.tweede for kop in koppen(tmp_path)}
    assert gevonden == {pad: later == "kopie", kopie: later == "eigen"}
    assert zoek("Adresteam", tmp_path) == (pad if later == "eigen" else kopie)


def test_of_two_equal_files_the_one_with_our_name_stands_for_the_dossier(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    for vorm in NAMEN:
        (tmp_path / vorm.format(pad.stem)).write_bytes(pad.read_bytes())
    gevonden = koppen(tmp_path)
    assert [kop.pad for kop in gevonden if not kop.tweede] == [pad]
    assert len(gevonden) == len(NAMEN) + 1


def test_the_command_tells_of_a_second_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    kopie = tmp_path / f"{pad.stem} (1).json"
    kopie.write_bytes(pad.read_bytes())
    assert main(["lijst"]) == 0
    uit, fout = capsys.readouterr()
    assert "Adresteam (tweede versie)" in uit
    assert str(kopie) in fout
    assert main(["lijst", "--json"]) == 0
    assert [bool(kop.get("tweede")) for kop in json.loads(capsys.readouterr()[0])["dossiers"]] in ([False, True], [True, False])
    assert main(["status", "Adresteam"]) == 1
    assert str(kopie) in capsys.readouterr()[1]


async def test_wie_een_van_twee_versies_wist_hoort_wat_er_blijft(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    kopie = tmp_path / "kopie.json"
    kopie.write_bytes(pad.read_bytes())
    async with wandeling(tmp_path) as w:
        await w.toets("x", "end", "enter")
        await w.tot("Er is een tweede versie van")
        await w.toets("down", "space")
        await w.tot(lambda: "Dat blijft, met de eerdere versies." in w.lopend.replace("▌ ", ""))
    assert pad.exists() != kopie.exists()


def test_a_copy_made_with_the_program_is_a_dossier_of_its_own(tmp_path: Path) -> None:
    nieuw("Een", tmp_path)
    nieuw("Twee", tmp_path)
    assert not any(kop.tweede for kop in koppen(tmp_path))


@pytest.mark.parametrize("wanneer", ["voor de blik", "na de blik"])
def test_a_file_that_goes_while_the_folder_is_read_takes_no_other_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wanneer: str
) -> None:
    """Before or after its size and time are asked."""
    eigen, weg = nieuw("Een", tmp_path)[1], nieuw("Twee", tmp_path)[1]
    kopie = tmp_path / "kopie.json"
    kopie.write_bytes(eigen.read_bytes())
    toen = lijst._gelezen

    def gelezen(folder: Path, items: Iterable[os.DirEntry[str]]) -> list[Kop]:
        items = list(items)
        weg.unlink()
        return toen(folder, items)

    def lees(bestand: str | Path) -> Kop:
        if Path(bestand) == weg:
            weg.unlink()
        return lees_kop(bestand)

    monkeypatch.setattr(lijst, *(("_gelezen", gelezen) if wanneer == "voor de blik" else ("lees_kop", lees)))
    assert {kop.pad for kop in koppen(tmp_path)} == {eigen, kopie}


# what is remembered of a large folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Some dossiers and a damaged one, for a program that remembers from three on."""
    monkeypatch.setattr(lijst, "_GROOT", 3)
    monkeypatch.setenv(GEHEUGEN_VARIABELE, str(tmp_path / "geheugen"))
    folder = tmp_path / "map"
    for nr in range(5):
        bewaar(dossier_van({"dossier_naam": f"Dossier {nr} é\n{nr}"}), folder / f"dossier {nr}.json")
    (folder / "stuk.json").write_text("{", "utf-8")
    (folder / "verwijzing.json").symlink_to(folder / "dossier 1.json")
    return folder


def _geheugen(folder: Path) -> Path:
    return next((folder.parent / "geheugen").iterdir())


def test_what_is_remembered_gives_the_same_list(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    eerst = koppen(folder)
    assert [kop.fout for kop in eerst if kop.fout] == ["dit is geen leesbaar dossier"]
    gelezen: list[str] = []

    def tel(bestand: str | Path) -> Kop:
        gelezen.append(Path(bestand).name)
        return lees_kop(bestand)

    monkeypatch.setattr(lijst, "lees_kop", tel)
    weer = koppen(folder)
    assert weer == eerst
    assert all(type(a) is type(b) for kop, toen in zip(weer, eerst, strict=True) for a, b in zip(kop, toen, strict=True))
    assert gelezen == ["verwijzing.json"]


@pytest.mark.parametrize(
    "bederf",
    [
        lambda pad: pad.unlink(),
        lambda pad: pad.write_bytes(b""),
        lambda pad: pad.write_bytes(b"\0" * 100),
        lambda pad: pad.write_bytes(pad.read_bytes()[:-40]),
        lambda pad: pad.write_bytes(pad.read_bytes().replace(b"Dossier", b"Anders!")),
        lambda pad: pad.write_bytes(pad.read_bytes().replace(b"samenwerkwijzer", b"samenwerkwijzer 9.9")),
        lambda pad: (pad.unlink(), pad.mkdir()),
        lambda pad: pad.write_bytes(b"samenwerkwijzer 0.1.0 1 00000000\n[" + b"[" * 99_999),
    ],
    ids=["weg", "leeg", "nullen", "afgebroken", "veranderd", "andere versie", "een map", "diep"],
)
def test_without_memory_or_with_rubbish_in_it_the_list_is_the_same(folder: Path, bederf: Callable[[Path], object]) -> None:
    eerst = koppen(folder)
    bederf(_geheugen(folder))
    assert koppen(folder) == eerst
    assert koppen(folder) == eerst


def test_what_changed_meanwhile_is_read_again(folder: Path) -> None:
    koppen(folder)
    pad = folder / "dossier 2.json"
    dossier = lees(pad)
    Bewerking(dossier).antwoord(("dossier_naam",), "Heet nu anders")
    bewaar(dossier, pad)
    (folder / "dossier 3.json").unlink()
    nieuw("Erbij", folder)
    for _ in range(2):
        namen = {kop.naam for kop in koppen(folder)}
        assert {"Heet nu anders", "Erbij", "stuk"} < namen
        assert not any("Dossier 3" in naam for naam in namen)


def test_what_is_remembered_is_for_the_owner_only_and_can_be_forgotten(folder: Path) -> None:
    koppen(folder)
    pad = _geheugen(folder)
    if os.name != "nt":
        assert pad.stat().st_mode & 0o777 == 0o600
    vergeet(folder)
    vergeet(folder)
    assert not pad.exists()


def test_where_nothing_can_be_remembered_the_list_is_still_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder.parent / "bestand").write_text("x", "utf-8")
    monkeypatch.setenv(GEHEUGEN_VARIABELE, str(folder.parent / "bestand" / "geen map"))
    assert len(koppen(folder)) == 7


def test_a_small_folder_leaves_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(GEHEUGEN_VARIABELE, str(tmp_path / "geheugen"))
    nieuw("Een", tmp_path)
    koppen(tmp_path)
    assert not (tmp_path / "geheugen").exists()

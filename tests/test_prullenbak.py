"""What was thrown away can be put back; and what the list says of a dossier that stands in two files."""

from __future__ import annotations

from pathlib import Path

import pytest

from screens.dossierregel import regel
from screens.dossiers import Dossiers
from screens.keuzelijst import Regels
from screens.openen import _is_van_ons
from screens.overzicht import Overzicht
from screens.prullenbak import PrullenbakScherm
from tests.hulp import dossier_van
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.opslag.bestand import bewaar, kopieer, naar_prullenbak, nieuw, uit_prullenbak, wis_uit_prullenbak
from wizard.opslag.houvast import Houvast
from wizard.opslag.kop import Kop, lees_kop
from wizard.opslag.lezen import lees
from wizard.opslag.map import PRULLENBAK
from wizard.opslag.ontleden import is_afgebroken
from wizard.opslag.slot import Slot
from wizard.opslag.versies import versiemap


def _met_versie(pad: Path) -> Path:
    """Save a dossier once more, so that a previous version is kept; returns the folder of its versions."""
    dossier = lees(pad)
    bewaar(dossier, pad, Houvast(pad, pad.read_bytes()), houd_vorige=True)
    return versiemap(pad, dossier.id)


def _in_de_bak(folder: Path) -> list[Path]:
    return sorted((folder / PRULLENBAK).glob("*.json"))


# on disk


def test_what_is_put_back_is_what_was_thrown_away_and_lies_over_nothing(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    inhoud = pad.read_bytes()
    weg = naar_prullenbak(pad)
    assert uit_prullenbak(weg) == pad
    assert (pad.read_bytes(), weg.exists()) == (inhoud, False)
    weg = naar_prullenbak(pad)
    pad.write_bytes(b"iets anders")
    terug = uit_prullenbak(weg)
    assert (pad.read_bytes(), terug.read_bytes(), terug.parent) == (b"iets anders", inhoud, tmp_path)


def test_wiping_out_of_the_bin_takes_the_versions_when_nothing_else_may_need_them(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    versies = _met_versie(pad)
    weg = naar_prullenbak(pad)
    nieuw("Een ander dossier", tmp_path)
    assert wis_uit_prullenbak(weg)
    assert not weg.exists()
    assert not versies.exists()


@pytest.mark.parametrize("waar", ["lijst", "bak", "beschadigd"])
def test_versions_stay_while_another_file_is_or_may_be_the_dossier(tmp_path: Path, waar: str) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    versies = _met_versie(pad)
    weg = naar_prullenbak(pad)
    ander = (weg.parent if waar == "bak" else tmp_path) / "ander.json"
    ander.write_bytes(b"{" if waar == "beschadigd" else weg.read_bytes())
    assert not wis_uit_prullenbak(weg)
    assert not weg.exists()
    assert ander.exists()
    assert list(versies.iterdir())


# the list


@pytest.mark.parametrize("eigen", [True, False])
def test_only_a_lock_that_this_program_left_behind_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, eigen: bool) -> None:
    pad = tmp_path / "dossier.json"
    assert Slot(pad).neem()
    slot = Slot(pad)
    assert not slot.neem()
    if not eigen:
        monkeypatch.setattr("screens.openen.os.getpid", lambda: 1)
    assert _is_van_ons(slot) == slot.van_ons == eigen


@pytest.mark.parametrize(("breedte", "ruimte"), [(80, 28), (60, 26)])
def test_of_a_name_that_does_not_fit_the_end_stays(breedte: int, ruimte: int) -> None:
    def getekend(naam: str) -> str:
        return regel(Kop("x.json", "x", naam, "2026-01-02T03:04:05+01:00", "plan", "", 85), breedte).plain

    lang = "Zwerfjongeren onder dak Waterstad"
    assert getekend(f"{lang} (kopie)")[:ruimte].endswith("… (kopie)")
    assert getekend(lang)[:ruimte].endswith(" Waterstad")
    assert getekend("x" * 200)[ruimte:] == getekend("kort")[ruimte:], "the columns stay in line"


def test_a_second_version_that_was_cut_off_is_called_damaged(tmp_path: Path) -> None:
    _, pad = nieuw("Adresteam", tmp_path)
    tweede = lees_kop(pad)._replace(tweede=True)
    assert "tweede versie van dit dossier" in regel(tweede, 80).plain
    pad.write_bytes(pad.read_bytes()[:-40])
    assert is_afgebroken(pad)
    assert "beschadigd" in regel(tweede, 80).plain


async def test_weggooien_terughalen_en_wissen(tmp_path: Path) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(dossier_van({"dossier_naam": "Proef"}), pad)
    inhoud = pad.read_bytes()
    nieuw("Ander", tmp_path)
    async with wandeling(tmp_path) as w:
        await w.regel("Proef")
        assert "prullenbak" not in w.regels[-1] + w.regels[-2]
        await w.toets("x", "down", "enter")
        await w.tot("Met F8 haalt u het")
        await w.tot("F8 terughalen")
        await w.toets("f8")
        await w.tot("staat weer in de lijst")
        assert pad.read_bytes() == inhoud
        await w.toets("x", "down", "enter")
        await w.tot(lambda: _in_de_bak(tmp_path) and "p prullenbak" in w.scherm)
        await w.toets("p")
        await w.tot("1 dossier ligt in de prullenbak.")
        assert isinstance(w.app.screen, PrullenbakScherm)
        assert "Proef" in w.scherm
        await w.toets("z", "escape")
        await w.tot(lambda: isinstance(w.app.screen, Dossiers) and "> Proef" in w.scherm)
        assert pad.read_bytes() == inhoud
        await w.toets("x", "down", "enter")
        await w.tot(lambda: _in_de_bak(tmp_path) and "p prullenbak" in w.scherm)
        await w.toets("p", "x", "down", "enter")
        await w.tot("De prullenbak is leeg.")
    assert _in_de_bak(tmp_path) == []
    assert not pad.exists()


async def test_een_tweede_versie_die_later_komt_en_een_die_beschadigd_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.dossiers._KIJK", 0.05)
    dossier, pad = nieuw("Adresteam", tmp_path)
    kopieer(pad)
    tweede, half = tmp_path / "helemaal anders.json", tmp_path / "half.json"
    async with wandeling(tmp_path) as w:
        assert isinstance(w.app.screen, Dossiers)
        w.app.screen.query_one(Regels).wijs_aan(str(pad))
        half.write_bytes(pad.read_bytes()[:-40])
        tweede.write_bytes(pad.read_bytes())
        Bewerking(dossier).antwoord(("doel_hoofd",), "later")
        bewaar(dossier, pad)
        await w.tot("tweede versie van dit dossier")
        assert w.app.screen._gekozen is not None
        assert w.app.screen._gekozen.pad == pad
        await w.regel("beschadigd: ")
        await w.toets("enter")
        await w.tot("Een van de twee versies is beschadigd")
        await w.toets("end", "enter")
        await w.tot("Met F8 haalt u het")
        assert [weg.name for weg in _in_de_bak(tmp_path)] == [half.name]
        w.app.clear_notifications()
        w.app.screen.query_one(Regels).wijs_aan(str(pad))
        await w.toets("enter")
        await w.tot(lambda: isinstance(w.app.screen, Overzicht) and "tweede versie van dit dossier" in w.lopend.replace("▌ ", ""))
        w.sessie.verhuis(tmp_path / "elders")
        await w.toets("escape")
        await w.tot("nieuwer op een andere plek")
        await w.tot("U werkte verder in")

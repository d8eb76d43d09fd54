"""A file of today opens in ten years: migrations lose nothing, and the format does not change without one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from screens.sessie import Sessie
from tests.hulp import WORTEL
from tests.verleden import OUD, programma_van_versie_3, van_1_naar_2
from tests.vorm import BESTAND, WAT_TE_DOEN, gebroken, huidige_vorm
from wizard import SCHEMA_VERSIE
from wizard.bewerken import Bewerking
from wizard.opslag.bestand import bewaar
from wizard.opslag.lezen import als_json, lees, lees_met_houvast
from wizard.opslag.migraties import MIGRATIES
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.versies import versies
from wizard.samenvoegen import staten
from wizard.velden import VELDEN
from wizard.vragenlijst import plek_van

DOSSIERS = WORTEL / "tests" / "dossiers"


@pytest.fixture
def van_toen(tmp_path: Path) -> Iterator[Path]:
    """A file of version 1, for a program that is at version 3."""
    (pad := tmp_path / "oud.json").write_text(json.dumps(OUD), "utf-8")
    with programma_van_versie_3():
        yield pad


def test_an_old_file_opens_with_every_answer_and_what_was_said_about_it(van_toen: Path) -> None:
    dossier = lees(van_toen)
    er_is = {
        pad: (plek_van(dossier, pad).tekst, staat.bij) for pad, staat in staten(dossier).items() if pad[-1] in VELDEN and pad[0] != "stap"
    }
    teksten = {pad: tekst for pad, (tekst, _) in er_is.items() if tekst}
    assert teksten == {
        ("doel_hoofd",): "Rust",
        ("probleem",): "Overlast",
        ("partners", "aa", "partner_naam"): "Politie",
        ("partners", "aa", "partner_contact_functie"): "teamleider",
        ("partners", "aa", "partner_taken", "bb", "taak_omschrijving"): "toezicht",
        ("partners", "aa", "partner_taken", "bb", "taak_wet"): "Politiewet",
        ("partners", "aa", "partner_taken", "bb", "taak_artikel"): "art. 3",
        ("partners", "aa", "partner_taken", "cc", "taak_omschrijving"): "hulp",
        ("partners", "dd", "partner_naam"): "GGD",
        ("partners", "dd", "partner_contact_functie"): "teamleider",
    }
    assert er_is[("partners", "aa", "partner_taken", "bb", "taak_wet")][1].opmerking == "nakijken"
    assert er_is[("partners", "aa", "partner_taken", "cc", "taak_wet")][1].wie == "jurist"
    assert er_is[("probleem",)][1].voorgesteld
    assert er_is[("partners", "dd", "partner_contact_functie")][1].opmerking == "per partner?"
    assert dossier.bijschrift(("budget",)).opmerking == "schatting"
    assert dossier.bijschrift(("stap", "partners")).klaar
    assert dossier.plek.startswith("partners/aa/partner_taken/bb/")


def test_what_does_not_fit_any_more_is_kept_apart(van_toen: Path) -> None:
    assert lees(van_toen).kist == {
        "nog_ouder": "bewaard",
        "budget": "ongeveer duizend",
        "partners/dd/probleem": "Zorgen",
        "partners/dd/probleem (erbij)": {"opmerking": "van de GGD"},
    }


def test_the_old_file_is_kept_when_the_new_one_is_saved(van_toen: Path) -> None:
    oud = van_toen.read_bytes()
    dossier, houvast = lees_met_houvast(van_toen)
    assert van_toen.read_bytes() == oud
    Bewerking(dossier).antwoord(("doel_hoofd",), "Meer rust")
    bewaar(dossier, van_toen, houvast)
    assert [versie.pad.read_bytes() for versie in versies(van_toen, dossier.id)] == [oud]
    assert lees(van_toen) == dossier
    assert json.loads(van_toen.read_bytes())["schema_versie"] == 3


def test_without_room_for_the_old_file_the_new_one_is_not_saved(van_toen: Path) -> None:
    oud = van_toen.read_bytes()
    (van_toen.parent / "versies").write_text("in de weg", "utf-8")
    dossier, houvast = lees_met_houvast(van_toen)
    with pytest.raises(OSError):
        bewaar(dossier, van_toen, houvast)
    assert van_toen.read_bytes() == oud


def test_the_wizard_too_keeps_the_old_file_or_says_that_it_cannot_save(van_toen: Path) -> None:
    oud, in_de_weg = van_toen.read_bytes(), van_toen.parent / "versies"
    in_de_weg.write_text("in de weg", "utf-8")
    gemeld: list[tuple[str, bool]] = []
    sessie = Sessie(van_toen, lambda tekst, gelukt: gemeld.append((tekst, gelukt)))
    sessie.bewerking.antwoord(("doel_hoofd",), "Meer rust")
    assert not sessie.leg_vast()
    assert van_toen.read_bytes() == oud
    assert gemeld[-1][0].startswith("NIET opgeslagen")
    in_de_weg.unlink()
    assert sessie.sluit()
    assert [versie.pad.read_bytes() for versie in versies(van_toen, sessie.dossier.id)] == [oud]
    assert lees(van_toen).antwoorden == sessie.dossier.antwoorden


def test_one_answer_of_another_kind_than_expected_does_not_close_the_dossier(van_toen: Path) -> None:
    van_toen.write_text(van_toen.read_text("utf-8").replace('"ongeveer duizend"', '["een", "lijst"]'), "utf-8")
    assert lees(van_toen).kist["budget"] == ["een", "lijst"]


def test_a_damaged_old_file_is_a_dutch_sentence_and_is_left_alone(van_toen: Path) -> None:
    van_toen.write_text(json.dumps(OUD | {"bij": ["geen bijschriften"]}), "utf-8")
    oud = van_toen.read_bytes()
    with pytest.raises(Onleesbaar, match="oudere versie"):
        lees(van_toen)
    assert van_toen.read_bytes() == oud


def test_a_step_that_is_missing_is_a_dutch_sentence(van_toen: Path) -> None:
    with programma_van_versie_3({1: van_1_naar_2}), pytest.raises(Onleesbaar, match="oudere versie"):
        lees(van_toen)


def test_every_version_has_a_step_to_the_next() -> None:
    assert sorted(MIGRATIES) == list(range(1, SCHEMA_VERSIE))


# files of every released version


@pytest.mark.parametrize("versie", range(1, SCHEMA_VERSIE + 1))
def test_a_file_of_every_version_opens_to_the_known_answers(versie: int) -> None:
    """What comes out of an older one stands in `.verwacht.json`; one of today comes out as it is."""
    pad = DOSSIERS / f"versie-{versie}.json"
    verwacht = DOSSIERS / f"versie-{versie}.verwacht.json"
    bekend = json.loads((verwacht if versie < SCHEMA_VERSIE else pad).read_bytes())
    nu = json.loads(als_json(lees(pad)))
    leeg: tuple[Any, ...] = (None, [], "", 0)
    assert {naam: waarde for naam, waarde in nu.items() if naam != "antwoorden"} == {k: v for k, v in bekend.items() if k != "antwoorden"}
    nieuw_en_leeg = {naam for naam, waarde in nu["antwoorden"].items() if naam not in bekend["antwoorden"] and waarde in leeg}
    assert _zonder_leeg({k: v for k, v in nu["antwoorden"].items() if k not in nieuw_en_leeg}) == _zonder_leeg(bekend["antwoorden"])


def _zonder_leeg(deel: Any) -> Any:
    """Without lists that hold nothing: a list that a later program asks for is there and empty."""
    if isinstance(deel, dict):
        return {naam: _zonder_leeg(kind) for naam, kind in deel.items() if kind != []}
    return [_zonder_leeg(kind) for kind in deel] if isinstance(deel, list) else deel


def test_the_file_of_version_1_holds_every_state() -> None:
    dossier = lees(DOSSIERS / "versie-1.json")
    gevonden = {plek_van(dossier, pad).toestand for pad in staten(dossier) if pad[-1] in VELDEN and pad[0] != "stap"}
    assert gevonden == {"ingevuld", "voorgesteld", "onbekend", "nvt", "geen", "ongeldig"}
    wie = dossier.bijschrift(("probleem",))
    assert (wie.wie, wie.wanneer) == ("beleidsadviseur", "1 mei 2027")
    assert dossier.bijschrift(("datum_opgesteld",)).ruw == "ergens in maart"
    assert dossier.bijschrift(("budget",)).aanvaard == {"C12": "De opdrachtgever weet het."}
    assert dossier.kist["partners/0/oude_vraag"] == {"a": [1, "twee", None]}
    assert len(staten(dossier)) > 500


# the format


def test_the_format_did_not_change_without_a_new_version() -> None:
    """Fails when a question is taken away, gets another name or kind, or loses a choice."""
    breuken = gebroken(json.loads((WORTEL / BESTAND).read_bytes()), huidige_vorm())
    assert breuken == [], WAT_TE_DOEN


def test_what_was_added_to_the_format_is_written_down() -> None:
    assert json.loads((WORTEL / BESTAND).read_bytes()) == huidige_vorm(), "Draai: python tools/leesversies.py"


def test_a_change_of_the_format_is_seen() -> None:
    nu = huidige_vorm()
    soort, *keuzes = nu["antwoorden.partners[].partner_soort"]
    anders = {
        **nu,
        "antwoorden.budget": ["null of string"],
        "antwoorden.partners[].partner_soort": [soort, *keuzes[1:]],
        "nieuw": ["string"],
    }
    del anders["antwoorden.partners[].partner_taken[].taak_wet"]
    assert gebroken(nu, anders) == [
        "antwoorden.budget: was integer of null, is nu null of string",
        f"antwoorden.partners[].partner_soort: keuze weg: {keuzes[0]}",
        "antwoorden.partners[].partner_taken[].taak_wet: weg, of heet nu anders",
    ]

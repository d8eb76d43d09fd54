"""A file of today opens in ten years: migrations lose nothing, and the format does not change without one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screens.kist import als_tekst
from screens.sessie import Sessie
from tests.hulp import WORTEL
from tests.verleden import OUD, programma_van_versie_3, van_1_naar_2
from tests.vorm import BESTAND, WAT_TE_DOEN, gebroken, huidige_vorm
from wizard import SCHEMA_VERSIE
from wizard.bewerken import Bewerking
from wizard.opslag.bestand import bewaar
from wizard.opslag.lezen import als_json, lees, lees_met_houvast
from wizard.opslag.migraties import MIGRATIES, hernoem, splits, verplaats, zet_om
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


# two answers for one place


def _oud(antwoorden: dict[str, Any], **bij: str) -> dict[str, Any]:
    """The JSON of an older dossier, with these remarks; `__` stands for the `/` of a place."""
    return {
        "schema_versie": 1,
        "antwoorden": antwoorden,
        "bij": {pad.replace("__", "/"): {"opmerking": tekst} for pad, tekst in bij.items()},
    }


def test_a_name_that_is_taken_gives_way_to_the_kist_with_what_was_known_about_it() -> None:
    data = _oud({"a": "x", "b": "y", "p": [{"id": "1", "a": "z", "b": "q"}]}, a="bij x", b="bij y", p__1__b="bij q")
    hernoem(data, "a", "b")
    assert data["antwoorden"] == {"b": "x", "p": [{"id": "1", "b": "z"}]}
    assert data["bij"] == {"b": {"opmerking": "bij x"}}
    assert data["kist"] == {"b": "y", "b (erbij)": {"opmerking": "bij y"}, "p/1/b": "q", "p/1/b (erbij)": {"opmerking": "bij q"}}


def test_an_answer_stays_where_only_something_is_known_about_the_other() -> None:
    data = _oud({"a": [], "b": "y", "c": [], "p": [{"id": "1"}, {"id": "2", "d": "z"}]}, a="bij niets", p__1__d="bij leeg")
    hernoem(data, "a", "b")
    hernoem(data, "c", "e")
    verplaats(data, "d", "p", "")
    assert data["antwoorden"] == {"b": "y", "d": "z", "e": [], "p": [{"id": "1"}, {"id": "2"}]}
    assert data["kist"] == {"a (erbij)": {"opmerking": "bij niets"}, "p/1/d (erbij)": {"opmerking": "bij leeg"}}
    assert data["bij"] == {}


def test_a_list_that_gives_way_takes_along_what_is_known_within_it() -> None:
    data = _oud({"p": [{"id": "1", "a": "x"}], "q": [{"id": "2", "a": "y"}]}, p__1__a="bij x", q__2__a="bij y")
    hernoem(data, "p", "q")
    assert data["antwoorden"] == {"q": [{"id": "1", "a": "x"}]}
    assert data["bij"] == {"q/1/a": {"opmerking": "bij x"}}
    assert data["kist"] == {"q": [{"id": "2", "a": "y"}], "q/2/a (erbij)": {"opmerking": "bij y"}}


def test_parts_and_moved_answers_leave_nothing_overwritten() -> None:
    data = _oud({"a": "x y", "b": "eigen", "p": [{"id": "1", "c": "ook"}]}, a="bij xy", b="bij eigen")
    splits(data, "a", {"b": lambda w: w.split()[0], "c": lambda w: w.split()[1]})
    assert (data["antwoorden"]["b"], data["antwoorden"]["c"], data["bij"]) == ("x", "y", {"b": {"opmerking": "bij xy"}})
    verplaats(data, "c", "", "p")
    assert data["antwoorden"]["p"] == [{"id": "1", "c": "y"}]
    assert data["kist"] == {"b": "eigen", "b (erbij)": {"opmerking": "bij eigen"}, "p/1/c": "ook"}


@pytest.mark.parametrize(("waarde", "tekst"), [(None, "(leeg)"), (["een", "twee"], "een\ntwee"), ({"a": None}, '{\n "a": null\n}')])
def test_whatever_is_in_the_kist_can_be_read(waarde: object, tekst: str) -> None:
    assert als_tekst(waarde) == tekst


def test_what_becomes_nothing_is_kept() -> None:
    data = _oud({"a": "x", "b": "y"})
    splits(data, "a", {"c": lambda _: None})
    zet_om(data, "b", lambda _: None)
    assert (data["antwoorden"], data["kist"]) == ({}, {"a": "x", "b": "y"})


def test_a_list_moved_into_records_is_of_each_record_by_itself() -> None:
    """Were it one and the same, then a next step would change it twice."""
    data = _oud({"q": [{"id": "9", "a": "x"}], "p": [{"id": "1"}, {"id": "2"}]}, q__9__a="bij x")
    verplaats(data, "q", "", "p")
    hernoem(data, "a", "b")
    assert data["antwoorden"] == {"p": [{"id": nr, "q": [{"id": "9", "b": "x"}]} for nr in "12"]}
    assert data["bij"] == {f"p/{nr}/q/9/b": {"opmerking": "bij x"} for nr in "12"}


_NAMEN = st.sampled_from("abpq")
"""Two questions and two lists, which may also be called by each other's names."""


@st.composite
def _oude_dossiers(draw: st.DrawFn) -> dict[str, Any]:
    """Any answers under few names, in records and records within, and remarks anywhere; every text and remark is another."""
    nummers = count()

    def houder(diepte: int) -> dict[str, Any]:
        namen = draw(st.sets(_NAMEN))
        return {
            naam: draw(st.sampled_from((None, [], ""))) if draw(st.integers(0, 5)) == 0 else waarde(naam, diepte) for naam in sorted(namen)
        }

    def waarde(naam: str, diepte: int) -> Any:
        if naam in "ab" or diepte == 2:
            return f"tekst {next(nummers)}."
        return [{"id": ident} | houder(diepte + 1) for ident in draw(st.lists(st.sampled_from("12"), max_size=2))]

    antwoorden = houder(0)
    plaats = st.tuples(_NAMEN, st.sampled_from("12")).map("/".join)
    paden = st.builds(lambda houders, naam: "/".join((*houders, naam)), st.lists(plaats, max_size=2), _NAMEN)
    bij = {pad: {"opmerking": f"tekst {next(nummers)}."} for pad in sorted(draw(st.sets(paden, max_size=6)))}
    return {"schema_versie": 1, "antwoorden": antwoorden, "bij": bij, "kist": {"a": f"tekst {next(nummers)}."}}


def _of_niets(waarde: Any) -> Any:
    """A part that takes some texts, makes nothing of others, and knows no lists."""
    return waarde.upper().lower() if "1" in waarde else None


@st.composite
def _stappen(draw: st.DrawFn) -> list[tuple[Any, ...]]:
    namen = st.lists(_NAMEN, min_size=2, max_size=2, unique=True)
    lijst = st.sampled_from(("", "p", "q"))
    delen = st.lists(_NAMEN, min_size=1, unique=True).map(lambda namen: {naam: (str, _of_niets)[nr % 2] for nr, naam in enumerate(namen)})
    stap = st.one_of(
        namen.map(lambda paar: (hernoem, *paar)),
        st.tuples(st.just(zet_om), _NAMEN, st.just(_of_niets)),
        st.tuples(st.just(splits), _NAMEN, delen),
        st.tuples(st.just(verplaats), _NAMEN, lijst, lijst),
    )
    return draw(st.lists(stap, min_size=1, max_size=3))


@settings(max_examples=150)
@given(_oude_dossiers(), _stappen())
def test_no_step_loses_anything(data: dict[str, Any], stappen: list[tuple[Any, ...]]) -> None:
    voor = _teksten(data)
    for stap, *wat in stappen:
        stap(data, *wat)
    assert not voor - _teksten(data)


def _teksten(data: dict[str, Any]) -> set[str]:
    """Every text and remark in a dossier; a list that became a text holds what it held."""
    return set(re.findall(r"tekst \d+\.", json.dumps([data["antwoorden"], data["bij"], data["kist"]])))


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

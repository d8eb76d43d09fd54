"""Flat JSON: what goes in comes out, what cannot be an answer is named, and then nothing has changed."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld, voorbeeld_plat
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.plat import Fout, naar_plat, uit_plat
from wizard.soorten import KeuzeSoort, Verwijst
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.verwijzen import bestaat, doellijst, verwijzingen
from wizard.voortgang import open_vragen

MERK = "MERKTEKST7"
"""Stands in wrong answers: no message may repeat it."""

Blaadje = tuple[tuple[str | int, ...], Veld, Any]


def blaadjes(houder: dict[str, Any], pad: tuple[str | int, ...] = ()) -> Iterator[Blaadje]:
    """Every answer in flat JSON that is no list of records: where it stands, its question, its value."""
    for vraag_id, waarde in houder.items():
        if vraag_id == "id":
            continue
        veld = VELDEN[{"dg_naam": "deelnemer_naam", "dg_orgaan": "deelnemer_orgaan"}.get(vraag_id, vraag_id)]
        if veld.is_lijst and isinstance(waarde, list):
            for nr, record in enumerate(waarde):
                yield from blaadjes(record, (*pad, veld.id, nr))
        else:
            yield (*pad, veld.id), veld, waarde


def op(plat: Any, pad: tuple[str | int, ...]) -> Any:
    """What stands in flat JSON at this place."""
    for deel in pad:
        plat = plat[deel]
    return plat


def gelijk(veld: Veld, een: Any, ander: Any) -> bool:
    """Whether two ways of writing are the same answer: choices by code, the rest to the letter."""
    if isinstance(veld.soort, KeuzeSoort):
        return bool(veld.soort.lees(een) == veld.soort.lees(ander))
    if isinstance(een, str) and isinstance(ander, str):
        return " ".join(een.split()) == " ".join(ander.split())
    return bool(een == ander)


# in and out


def test_the_example_fills_without_errors_and_nothing_is_open() -> None:
    dossier = Dossier(doel="start")
    inlezing = uit_plat(dossier, voorbeeld_plat())
    assert inlezing.fouten == []
    assert inlezing.meldingen == []
    assert open_vragen(dossier) == []


def test_every_value_of_the_example_comes_back() -> None:
    erin = voorbeeld_plat()
    eruit = naar_plat(voorbeeld())
    alle = list(blaadjes(erin))
    assert len(alle) > 700
    anders = [pad for pad, veld, waarde in alle if not gelijk(veld, waarde, op(eruit, pad))]
    assert anders == []


def test_the_example_gets_no_values_that_were_not_given() -> None:
    gegeven = {pad for pad, _, _ in blaadjes(voorbeeld_plat())}
    bij = [pad for pad, veld, _ in blaadjes(naar_plat(voorbeeld())) if pad not in gegeven and not veld.afgeleid]
    assert bij == []


def test_every_reference_of_the_example_finds_its_record() -> None:
    dossier = voorbeeld()
    alle = list(verwijzingen(dossier))
    assert len(alle) > 50
    assert [pad for pad, id_ in alle if not bestaat(dossier, doellijst(VELDEN[pad[-1]]), id_)] == []


def test_filling_the_example_with_its_own_answers_changes_nothing() -> None:
    dossier = voorbeeld()
    oud = dossier.model_dump()
    assert uit_plat(dossier, naar_plat(dossier)).fouten == []
    assert dossier.model_dump() == oud


def test_what_is_known_about_an_answer_survives_filling_it_again() -> None:
    dossier = voorbeeld()
    bewerking = Bewerking(dossier)
    stroom = getattr(dossier.antwoorden, "gegevensstromen")[2]
    for pad in (("doel_hoofd",), ("gegevensstromen", stroom.id, "stroom_doel")):
        bewerking.opmerking(pad, "nog bespreken met de FG")
    oud = copy.deepcopy(dossier.bij)
    uit_plat(dossier, naar_plat(dossier))
    assert dossier.bij == oud


def test_hidden_answers_come_out_too() -> None:
    """A condition that does not hold hides an answer; it is not lost."""
    dossier = dossier_van(voorbeeld_plat() | {"persoonsgegevens_gedeeld": "nee"})
    uit = naar_plat(dossier)
    assert uit["gegevensstromen"][0]["stroom_doel"] == voorbeeld_plat()["gegevensstromen"][0]["stroom_doel"]
    assert uit["verantwoordelijkheidsmodel"]


def test_answers_are_plain_json() -> None:
    plat = naar_plat(voorbeeld())
    assert json.loads(json.dumps(plat)) == plat


@settings(max_examples=100)
@given(plat=platte_dossiers())
def test_answers_taken_out_fill_a_new_dossier_the_same(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    uit = json.loads(json.dumps(naar_plat(dossier)))
    tweede = Dossier(doel="start")
    assert uit_plat(tweede, uit).fouten == []
    assert naar_plat(tweede) == uit


@settings(max_examples=100)
@given(plat=platte_dossiers())
def test_filling_a_dossier_with_its_own_answers_gives_the_same_dossier(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    oud = dossier.model_dump()
    assert uit_plat(dossier, naar_plat(dossier)).fouten == []
    assert dossier.model_dump() == oud


@settings(max_examples=60)
@given(plat=platte_dossiers())
def test_no_given_answer_is_lost(plat: dict[str, Any]) -> None:
    uit = naar_plat(dossier_van(plat))
    kwijt = [vraag for vraag, waarde in plat.items() if waarde not in ([], "") and vraag not in uit and not _leeg(waarde)]
    assert kwijt == []
    for vraag, waarde in plat.items():
        if VELDEN[vraag].is_lijst and isinstance(waarde, list) and waarde:
            assert len(uit[vraag]) == len(waarde)


def _leeg(waarde: Any) -> bool:
    """Whether there is nothing in this answer once white space is cleaned away."""
    return isinstance(waarde, list) and not any(waarde)


@settings(max_examples=40)
@given(plat=platte_dossiers(), ander=platte_dossiers())
def test_keys_left_out_stay(plat: dict[str, Any], ander: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    oud = dossier.antwoorden.model_dump()
    rest = {vraag: waarde for vraag, waarde in ander.items() if not VELDEN[vraag].is_lijst}
    assert uit_plat(dossier, rest).fouten == []
    nieuw = dossier.antwoorden.model_dump()
    blijft = [veld.id for veld in HOOFDVELDEN if not veld.afgeleid and veld.id not in rest]
    assert [vraag for vraag in blijft if nieuw[vraag] != oud[vraag]] == []


# clearing and states


def test_null_clears_an_answer_a_list_and_a_state() -> None:
    dossier = dossier_van(
        {"doel_hoofd": "Rust", "partners": [{"partner_naam": "Politie"}], "probleem": {"stand": "onbekend", "wie": "Aisha"}}
    )
    assert uit_plat(dossier, {"doel_hoofd": None, "partners": None, "probleem": None}).fouten == []
    assert {v: naar_plat(dossier).get(v) for v in ("doel_hoofd", "partners", "probleem")} == dict.fromkeys(
        ("doel_hoofd", "partners", "probleem")
    )
    assert dossier.bij == {}


@pytest.mark.parametrize(
    ("vraag", "geschreven", "terug"),
    [
        ("persoonsgegevens_gedeeld", "onbekend", "onbekend"),
        ("persoonsgegevens_gedeeld", "Onbekend.", "onbekend"),
        ("persoonsgegevens_gedeeld", {"stand": "onbekend"}, "onbekend"),
        (
            "persoonsgegevens_gedeeld",
            {"stand": "onbekend", "wie": "de FG", "wanneer": "1 mei"},
            {"stand": "onbekend", "wie": "de FG", "wanneer": "1 mei"},
        ),
        ("doel_hoofd", {"stand": "onbekend"}, {"stand": "onbekend", "wie": "", "wanneer": ""}),
        ("partners", {"stand": "onbekend", "wie": "ik"}, {"stand": "onbekend", "wie": "ik", "wanneer": ""}),
    ],
)
def test_not_known_yet_is_kept_with_who_and_when(vraag: str, geschreven: object, terug: object) -> None:
    dossier = dossier_van({vraag: geschreven})
    assert dossier.bijschrift((vraag,)).stand == "onbekend"
    assert naar_plat(dossier)[vraag] == terug


def _eerste(verpl: str, **eisen: str) -> str:
    """The first question of a step itself with this duty and kind."""
    return next(v.id for v in HOOFDVELDEN if v.vraag.verpl == verpl and not v.afgeleid and all(v.soort.naam == s for s in eisen.values()))


def test_not_applicable_needs_a_reason_and_an_optional_duty() -> None:
    kan, moet = _eerste("V"), _eerste("J")
    dossier = dossier_van({kan: {"stand": "nvt", "reden": "dat speelt hier niet"}})
    assert naar_plat(dossier)[kan] == {"stand": "nvt", "reden": "dat speelt hier niet"}
    for fout in ({kan: {"stand": "nvt"}}, {kan: {"stand": "nvt", "reden": " "}}, {moet: {"stand": "nvt", "reden": "zomaar"}}):
        assert len(uit_plat(Dossier(), fout).fouten) == 1, fout


def test_an_empty_list_says_there_are_none_where_that_is_an_answer() -> None:
    mag = next(v.id for v in HOOFDVELDEN if v.vraag.mag_leeg)
    mag_niet = next(v.id for v in HOOFDVELDEN if v.is_lijst and not v.vraag.mag_leeg)
    dossier = dossier_van({mag: [], mag_niet: []})
    assert dossier.bijschrift((mag,)).stand == "geen"
    assert naar_plat(dossier) == {mag: []} | {v: w for v, w in naar_plat(dossier).items() if VELDEN[v].afgeleid}


def test_half_typed_text_goes_out_and_comes_back_as_what_it_is() -> None:
    """Typed text that is no value still has to be mended; flat JSON keeps it apart from an answer."""
    dossier = Dossier()
    Bewerking(dossier).antwoord(("datum_opgesteld",), "in maart")
    assert naar_plat(dossier)["datum_opgesteld"] == {"ruw": "in maart"}
    opnieuw = dossier_van(naar_plat(dossier))
    assert opnieuw.bijschrift(("datum_opgesteld",)).ruw == "in maart"
    assert [f.plaats for f in uit_plat(Dossier(), {"datum_opgesteld": "in maart"}).fouten] == ["datum_opgesteld"]


# records


def test_a_list_replaces_the_list_and_keeps_records_by_name() -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Politie", "partner_meerwaarde": "straat"}, {"partner_naam": "GGD"}]})
    politie, ggd = [p.id for p in getattr(dossier.antwoorden, "partners")]
    uit_plat(dossier, {"partners": [{"partner_naam": "RIEC"}, {"partner_naam": "politie.", "partner_fg": "FG politie"}]})
    na = getattr(dossier.antwoorden, "partners")
    assert [p.id == politie for p in na] == [False, True]
    assert ggd not in {p.id for p in na}
    assert na[1].partner_meerwaarde == "straat"
    assert na[1].partner_fg == "FG politie"


def test_an_id_in_a_record_wins_over_its_name() -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Politie"}, {"partner_naam": "GGD"}]})
    ggd = getattr(dossier.antwoorden, "partners")[1].id
    uit_plat(dossier, {"partners": [{"id": ggd, "partner_naam": "GGD Noord"}, {"partner_naam": "Politie"}]})
    assert [(p.partner_naam, p.id == ggd) for p in getattr(dossier.antwoorden, "partners")] == [("GGD Noord", True), ("Politie", False)]


def test_a_record_that_falls_out_leaves_its_name_in_references() -> None:
    dossier = dossier_van(
        {
            "partners": [{"partner_naam": "Politie"}, {"partner_naam": "GGD"}],
            "gegevensstromen": [{"stroom_verstrekker": "Politie", "stroom_ontvanger": ["GGD"]}],
        }
    )
    inlezing = uit_plat(dossier, {"partners": [{"partner_naam": "GGD"}]})
    assert naar_plat(dossier)["gegevensstromen"][0]["stroom_verstrekker"] == "Politie"
    assert len(inlezing.meldingen) == 1
    assert "gegevensstromen[1].stroom_verstrekker" in inlezing.meldingen[0]
    uit_plat(dossier, {"partners": [{"partner_naam": "GGD"}, {"partner_naam": "politie"}]})
    assert naar_plat(dossier)["gegevensstromen"][0]["stroom_verstrekker"] == "politie"


def test_references_are_read_whatever_the_order_of_the_keys() -> None:
    stromen = {"gegevensstromen": [{"stroom_verstrekker": "politie", "stroom_ontvanger": ["GGD"]}]}
    partners = {"partners": [{"partner_naam": "Politie"}, {"partner_naam": "GGD"}]}
    for plat in (stromen | partners, partners | stromen):
        dossier = Dossier()
        assert uit_plat(dossier, plat).meldingen == []
        assert naar_plat(dossier)["gegevensstromen"][0]["stroom_verstrekker"] == "Politie"


def test_a_stroom_is_named_by_its_number() -> None:
    stroom = {"stroom_verstrekker": "A", "stroom_ontvanger": ["B"]}
    veld = next(v for v in VELDEN.values() if isinstance(v.soort, Verwijst) and doellijst(v) == "gegevensstromen")
    assert veld.ouder
    plat: dict[str, Any] = {"gegevensstromen": [stroom, stroom], veld.ouder.id: [{veld.id: [2] if veld.soort.meer else 2}]}
    dossier = dossier_van(plat)
    (_, verwijzing) = next(item for item in verwijzingen(dossier) if item[0][-1] == veld.id)
    assert verwijzing == getattr(dossier.antwoorden, "gegevensstromen")[1].id
    assert naar_plat(dossier)[veld.ouder.id][0][veld.id] in (2, [2])


def test_old_names_of_questions_still_fill() -> None:
    (ouder,) = {VELDEN[v].ouder for v in ("deelnemer_naam", "deelnemer_orgaan")}
    assert ouder
    dossier = dossier_van({ouder.id: [{"dg_naam": "Aisha", "dg_orgaan": "college"}]})
    assert naar_plat(dossier)[ouder.id] == [{"deelnemer_naam": "Aisha", "deelnemer_orgaan": "college"}]


def test_worked_out_answers_that_differ_are_reported_and_skipped() -> None:
    plat = voorbeeld_plat()
    andere = "nee" if naar_plat(voorbeeld())["dpia_nodig"] == "ja" else "ja"
    dossier = Dossier()
    inlezing = uit_plat(dossier, plat | {"dpia_nodig": andere})
    assert inlezing.fouten == []
    assert [m.partition(":")[0] for m in inlezing.meldingen] == ["dpia_nodig"]
    assert naar_plat(dossier)["dpia_nodig"] != andere


# what cannot be an answer

FOUT: dict[str, tuple[dict[str, Any], str]] = {
    "onbekende vraag": ({"doel_hoofdd": MERK}, "doel_hoofdd"),
    "onbekende vraag in record": ({"partners": [{"partner_naam": "x"}, {"naam": MERK}]}, "partners[2].naam"),
    "vraag van een record bovenaan": ({"partner_naam": MERK}, "partner_naam"),
    "id buiten een record": ({"id": MERK}, "id"),
    "getal als tekst": ({"doel_hoofd": 3}, "doel_hoofd"),
    "lijst als tekst": ({"doel_hoofd": [MERK]}, "doel_hoofd"),
    "object als tekst": ({"doel_hoofd": {"tekst": MERK}}, "doel_hoofd"),
    "waar als tekst": ({"doel_hoofd": True}, "doel_hoofd"),
    "te lange tekst": ({"doel_hoofd": MERK * 20_000}, "doel_hoofd"),
    "tekst als lijst": ({"partners": MERK}, "partners"),
    "object als lijst": ({"partners": {"partner_naam": MERK}}, "partners"),
    "teksten als records": ({"partners": [MERK]}, "partners"),
    "records gemengd": ({"partners": [{"partner_naam": "x"}, MERK]}, "partners"),
    "ja en nee anders": ({"persoonsgegevens_gedeeld": MERK}, "persoonsgegevens_gedeeld"),
    "ja en nee als getal": ({"persoonsgegevens_gedeeld": 1}, "persoonsgegevens_gedeeld"),
    "keuze bestaat niet": ({"wgs_verband": MERK}, "wgs_verband"),
    "een van de keuzes bestaat niet": ({"dpia_criteria": ["crit1", MERK]}, "dpia_criteria"),
    "geen en nog iets": ({"dpia_ap_lijst": ["geen", "profilering"]}, "dpia_ap_lijst"),
    "datum bestaat niet": ({"datum_opgesteld": "30 februari 2027"}, "datum_opgesteld"),
    "geen datum": ({"datum_opgesteld": MERK}, "datum_opgesteld"),
    "geen getal": ({"betrokkenen_aantal": MERK}, "betrokkenen_aantal"),
    "negatief getal": ({"betrokkenen_aantal": -1}, "betrokkenen_aantal"),
    "waar als getal": ({"betrokkenen_aantal": True}, "betrokkenen_aantal"),
    "geen bedrag": ({"budget": MERK}, "budget"),
    "halve euro": ({"budget": 0.5}, "budget"),
    "stand bestaat niet": ({"doel_hoofd": {"stand": MERK}}, "doel_hoofd"),
    "stand 'geen' los": ({"doel_hoofd": {"stand": "geen"}}, "doel_hoofd"),
    "stand met iets erbij": ({"doel_hoofd": {"stand": "onbekend", MERK: 1}}, "doel_hoofd"),
    "wie is geen tekst": ({"doel_hoofd": {"stand": "onbekend", "wie": [MERK]}}, "doel_hoofd"),
    "stand is een lijst": ({"doel_hoofd": {"stand": [MERK]}}, "doel_hoofd"),
    "twee partners van een naam": ({"partners": [{"partner_naam": MERK}, {"partner_naam": f"{MERK.lower()} "}]}, "partners"),
    "fout in een record in een record": (
        {"partners": [{"partner_naam": "x", "partner_taken": [{"taak_soort": MERK}]}]},
        "partners[1].partner_taken[1].taak_soort",
    ),
}


@pytest.mark.parametrize("naam", list(FOUT))
def test_what_cannot_be_an_answer_is_named_and_changes_nothing(naam: str) -> None:
    plat, plaats = FOUT[naam]
    dossier = voorbeeld()
    oud = dossier.model_dump()
    inlezing = uit_plat(dossier, {"probleem": "een goed antwoord", **plat})
    assert [fout.plaats for fout in inlezing.fouten] == [plaats]
    assert MERK.lower() not in str(inlezing.fouten[0]).lower()
    assert inlezing.fouten[0].tekst.endswith((".", "]", "}"))
    assert dossier.model_dump() == oud


@pytest.mark.parametrize("data", [None, [], "tekst", 3, [{"doel_hoofd": "x"}]])
def test_anything_but_an_object_is_refused(data: object) -> None:
    dossier = voorbeeld()
    oud = dossier.model_dump()
    assert [fout.plaats for fout in uit_plat(dossier, data).fouten] == ["bestand"]
    assert dossier.model_dump() == oud


def test_every_error_is_named_at_once() -> None:
    alles: dict[str, Any] = {"onbekend_a": 1, "onbekend_b": 2, "doel_hoofd": 3, "partners": [{"x": 1}, {"y": 2}]}
    plaatsen = [fout.plaats for fout in uit_plat(Dossier(), alles).fouten]
    assert plaatsen == ["onbekend_a", "onbekend_b", "doel_hoofd", "partners[1].x", "partners[2].y"]


def test_a_very_long_key_is_cut_in_the_message() -> None:
    (fout,) = uit_plat(Dossier(), {"x" * 10_000: 1}).fouten
    assert isinstance(fout, Fout)
    assert len(str(fout)) < 200


_DEEL = st.none() | st.booleans() | st.integers(-(10**6), 10**6) | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8)
_SLEUTEL = st.sampled_from(["id", "stand", "keuze", "term", "wie", "x"])
_JSON = st.recursive(_DEEL, lambda deel: st.lists(deel, max_size=3) | st.dictionaries(_SLEUTEL, deel, max_size=3), max_leaves=6)


@settings(max_examples=150)
@given(data=st.dictionaries(st.sampled_from([veld.id for veld in HOOFDVELDEN]) | st.text(max_size=5), _JSON, max_size=6))
def test_any_json_fills_or_is_refused_without_a_crash(data: dict[str, Any]) -> None:
    dossier = Dossier(doel="start")
    oud = copy.deepcopy(dossier)
    inlezing = uit_plat(dossier, data)
    if inlezing.fouten:
        assert dossier == oud
    else:
        Dossier.model_validate_json(dossier.model_dump_json(warnings="error"))


def test_odd_spellings_of_the_same_answer_are_one_answer() -> None:
    een = dossier_van({"datum_opgesteld": "1 maart 2027", "budget": "€ 180.000", "persoonsgegevens_gedeeld": True})
    ander = dossier_van({"datum_opgesteld": date(2027, 3, 1).isoformat(), "budget": 180_000, "persoonsgegevens_gedeeld": "Ja"})
    assert een.antwoorden == ander.antwoorden

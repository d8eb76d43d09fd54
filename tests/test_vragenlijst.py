"""The engine: what applies, what is open, how far each step is; every way to ask gives the same answer."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given, settings

from tests.hulp import dossier_van, voorbeeld, voorbeeld_plat, vraag_ids
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.delen import delen_van_record, delen_van_stap, stap_van
from wizard.dossier import DOELEN, Doel, Dossier
from wizard.lezing import Lezing
from wizard.plat import naar_plat
from wizard.rapport import status_object, status_tekst
from wizard.stappen import STAPPEN
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.voortgang import Status, open_vragen, voortgang
from wizard.vragenlijst import Plek, afgeleide_waarde, pad_van, plaats_van, plek_van, plekken

Plat = dict[str, Any]


def plek(dossier: Dossier, *pad: str) -> Plek:
    """The question at a place, read afresh."""
    return plek_van(dossier, pad)


def status_van(dossier: Dossier, stap: str, doel: Doel | None = None) -> Status:
    """How far one step is."""
    return next(deel.status for deel in voortgang(dossier, doel) if deel.stap.naam == stap)


def mandatory(doel: Doel, dossier: Dossier) -> set[str]:
    """The mandatory questions of an empty dossier, worked out without the engine's list of open questions."""
    lezing = Lezing(dossier)
    return {veld.id for veld in HOOFDVELDEN if veld.vraag.verpl != "N" and veld.getoond_voor(doel) and lezing.toont(veld.id)} - {
        "dpia_nodig"
    }


# the worked example and the empty dossier


def test_the_example_holds_an_answer_to_every_question_and_nothing_is_open() -> None:
    dossier = voorbeeld()
    assert {veld.id for veld in HOOFDVELDEN} - set(naar_plat(dossier)) - set(voorbeeld_plat()) == {
        veld.id for veld in HOOFDVELDEN if not Lezing(dossier).toont(veld.id)
    } - set(voorbeeld_plat())
    for doel in DOELEN:
        assert open_vragen(dossier, doel) == []
        assert status_object(dossier, doel)["open"] == 0


@pytest.mark.parametrize("doel", DOELEN)
def test_every_mandatory_question_of_an_empty_dossier_is_open_once(doel: Doel) -> None:
    dossier = dossier_van({}, doel)
    open_ = [plek.veld.id for plek in open_vragen(dossier)]
    assert len(open_) == len(set(open_))
    assert set(open_) == mandatory(doel, dossier)
    assert len(open_) > 5


@pytest.mark.parametrize("doel", DOELEN)
def test_an_empty_dossier_has_begun_nowhere(doel: Doel) -> None:
    for deel in voortgang(dossier_van({}, doel)):
        assert deel.status in ("nog niet begonnen", "later")
        assert deel.status == "nog niet begonnen" or not deel.open


def test_exploring_asks_the_first_steps_only() -> None:
    later = {deel.stap.naam for deel in voortgang(dossier_van({}, "verkennen")) if deel.status == "later"}
    assert later == {stap.naam for stap in STAPPEN} - {"kenmerken", "partners", "doel"}
    assert not any(deel.status == "later" for deel in voortgang(dossier_van({}, "start")))


def test_a_goal_asks_of_a_gegevensstroom_no_more_than_it_needs() -> None:
    plan = {veld.id for veld in VELDEN["gegevensstromen"].kinderen if veld.getoond_voor("plan")}
    assert {"stroom_verstrekker", "stroom_ontvanger", "stroom_doel", "stroom_gegevens", "stroom_wet_artikel"} <= plan
    assert "stroom_bewaartermijn" not in plan
    alles = {veld.id for veld in VELDEN["gegevensstromen"].kinderen}
    assert alles == {veld.id for veld in VELDEN["gegevensstromen"].kinderen if veld.getoond_voor("convenant")}


# the states of an answer


@pytest.mark.parametrize(
    ("waarde", "toestand", "open_"),
    [
        (None, "leeg", True),
        ("Een doel", "ingevuld", False),
        ({"stand": "onbekend", "wie": "jurist", "wanneer": "volgende week"}, "onbekend", True),
    ],
)
def test_the_state_of_a_mandatory_answer(waarde: object, toestand: str, open_: bool) -> None:
    gevonden = plek(dossier_van({"doel_hoofd": waarde}), "doel_hoofd")
    assert gevonden.toestand == toestand
    assert gevonden.open_voor("plan") is open_
    assert gevonden.beantwoord is not open_


def test_yes_or_no_that_is_not_known_yet_counts_as_open_and_not_as_yes() -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "onbekend", "regionaal": "onbekend"})
    assert plek(dossier, "persoonsgegevens_gedeeld").toestand == "onbekend"
    assert plek(dossier, "persoonsgegevens_gedeeld").open_voor("start")
    assert plek(dossier, "persoonsgegevens_gedeeld").tekst == ""
    assert not plek(dossier, "deelnemende_gemeenten").getoond


def test_does_not_apply_with_a_reason_is_an_answer() -> None:
    dossier = dossier_van({"regionaal": "ja", "deelnemende_gemeenten": {"stand": "nvt", "reden": "Nog niet benaderd"}})
    gevonden = plek(dossier, "deelnemende_gemeenten")
    assert gevonden.toestand == "nvt"
    assert gevonden.beantwoord
    assert not gevonden.open_voor("start")
    assert gevonden.bijschrift.reden == "Nog niet benaderd"


def test_there_are_none_is_an_answer_only_where_that_is_offered() -> None:
    dossier = dossier_van({"bestaande_samenwerkingen": [], "partners": []})
    assert plek(dossier, "bestaande_samenwerkingen").toestand == "geen"
    assert not plek(dossier, "bestaande_samenwerkingen").open_voor("start")
    assert plek(dossier, "partners").toestand == "leeg"
    assert plek(dossier, "partners").open_voor("start")


def test_text_that_is_no_valid_answer_yet_is_open() -> None:
    bewerking = Bewerking(dossier_van({"samenwerking_start": "2027-03-01"}))
    assert not plek(bewerking.dossier, "samenwerking_start").open_voor("plan")
    assert bewerking.antwoord(("samenwerking_start",), "ergens in maart")
    gevonden = plek(bewerking.dossier, "samenwerking_start")
    assert gevonden.toestand == "ongeldig"
    assert gevonden.open_voor("plan")
    assert gevonden.tekst == ""


def test_a_record_with_a_name_only_is_open_where_its_questions_are_mandatory() -> None:
    open_ = {plek.plaats for plek in open_vragen(dossier_van({"partners": [{"partner_naam": "Politie"}, {}]}))}
    assert "partners[1].partner_naam" not in open_
    assert "partners[2].partner_naam" in open_
    assert "partners" not in open_


# the progress of a step


def test_a_step_goes_from_not_begun_to_finished_as_its_answers_come_in() -> None:
    bewerking = Bewerking(dossier_van({}, "plan"))
    dossier = bewerking.dossier
    assert status_van(dossier, "kenmerken") == "nog niet begonnen"
    bewerking.antwoord(("gemeente_naam",), "gemeente Rivierdam")
    assert status_van(dossier, "kenmerken") == "bezig"
    for vraag_id in [plek.veld.id for plek in open_vragen(dossier) if plek.veld.stap.naam == "kenmerken"]:
        bewerking.antwoord((vraag_id,), voorbeeld_plat()[vraag_id])
    assert status_van(dossier, "kenmerken") == "ingevuld"
    bewerking.markeer("kenmerken", True)
    assert status_van(dossier, "kenmerken") == "klaar"
    bewerking.antwoord(("gemeente_naam",), "")
    assert status_van(dossier, "kenmerken") == "klaar met open vragen"
    bewerking.markeer("kenmerken", False)
    assert status_van(dossier, "kenmerken") == "bezig"


def test_saying_that_something_is_not_known_yet_is_a_beginning() -> None:
    assert status_van(dossier_van({"doel_hoofd": {"stand": "onbekend"}}, "plan"), "doel") == "bezig"


def test_a_step_of_another_goal_is_for_later_whatever_it_holds() -> None:
    assert status_van(voorbeeld(), "documenten", "verkennen") == "later"


# one engine: every way to ask gives the same


@settings(max_examples=40)
@given(platte_dossiers())
def test_every_way_to_ask_what_is_open_gives_the_same(plat: Plat) -> None:
    for doel in DOELEN:
        dossier = dossier_van(plat, doel)
        lezing = Lezing(dossier)
        nagerekend = [
            plek
            for plek in plekken(dossier, verborgen=True)
            if plek.veld.verplicht_voor(doel)
            and plek.getoond
            and plek.veld.vraag.nodig_als.waar(plek.lezing)
            and plek.toestand in ("leeg", "voorgesteld", "onbekend", "ongeldig")
        ]
        open_ = open_vragen(dossier)
        plaatsen = [plek.plaats for plek in open_]
        assert plaatsen == [plek.plaats for plek in nagerekend]
        assert len(plaatsen) == len(set(plaatsen))
        per_stap = [plek.plaats for deel in voortgang(dossier) for plek in deel.open]
        assert sorted(per_stap) == sorted(plaatsen)
        status = status_object(dossier, doel)
        assert [plaats for stap in status["stappen"] for plaats in stap["open"]] == per_stap
        assert status["open"] == len(plaatsen)
        assert [stap["naam"] for stap in status["stappen"]] == [stap.naam for stap in STAPPEN]
        assert {stap["status"] for stap in status["stappen"]} <= set(get_args(Status))
        tekst = status_tekst(dossier, doel)
        assert all(f"    {plaats}: " in tekst for plaats in plaatsen)
        assert tekst.count("\n    ") == len(plaatsen)
        gezien = [plek.plaats for plek in plekken(dossier, lezing=lezing)]
        assert set(plaatsen) <= set(gezien)
        assert gezien == [plek.plaats for plek in plekken(dossier, verborgen=True) if plek.getoond]


@settings(max_examples=40)
@given(platte_dossiers())
def test_every_place_is_found_back_from_its_reading_form(plat: Plat) -> None:
    dossier = dossier_van(plat)
    for gevonden in plekken(dossier, verborgen=True):
        assert pad_van(dossier, gevonden.plaats) == gevonden.pad
        opnieuw = plek_van(dossier, gevonden.pad)
        assert (opnieuw.getoond, opnieuw.toestand, opnieuw.tekst) == (gevonden.getoond, gevonden.toestand, gevonden.tekst)


@settings(max_examples=40)
@given(platte_dossiers())
def test_what_a_form_shows_is_what_the_engine_lists(plat: Plat) -> None:
    """Walking the parts of the forms, as screens do, meets every place that applies exactly once."""
    dossier = dossier_van(plat)

    def loop(velden: tuple[Veld, ...], lezing: Lezing) -> list[str]:
        gevonden: list[str] = []
        for veld in velden:
            if not lezing.toont(veld.id):
                continue
            gevonden.append(plaats_van(dossier, (*lezing.pad, veld.id)))
            for record in lezing.eigen(veld.id) if veld.is_lijst else ():
                for deel in delen_van_record(veld.id):
                    gevonden += loop(deel.velden, lezing.van(veld.id, record))
        return gevonden

    lezing = Lezing(dossier)
    gezien = [
        plaats for stap in STAPPEN for deel in delen_van_stap(stap.naam) if not deel.herlezing for plaats in loop(deel.velden, lezing)
    ]
    assert sorted(gezien) == sorted(plek.plaats for plek in plekken(dossier) if plek.veld.id != "stroom_nr")


# places


def test_a_place_reads_as_lists_with_numbers_from_one() -> None:
    dossier = voorbeeld()
    partner = dossier.antwoorden.partners[2]  # type: ignore[attr-defined]  # the answers are made of all pages at run time
    pad = ("partners", partner.id, "partner_taken", partner.partner_taken[1].id, "taak_wet")
    assert plaats_van(dossier, pad) == "partners[3].partner_taken[2].taak_wet"
    assert plaats_van(dossier, pad[:2]) == "partners[3]"
    assert pad_van(dossier, "partners[3].partner_taken[2].taak_wet") == pad
    assert pad_van(dossier, "partners[3]") == pad[:2]
    assert plek_van(dossier, pad).tekst == "Wet BRP"


@pytest.mark.parametrize(
    "plaats",
    [
        "", "bestaat_niet", "partners[0]", "partners[-1]", "partners[99]", "partners[een]", "partners.partner_naam", "partner_naam",
        "partners[1].bestaat_niet", "partners[1].doel_hoofd", "doel_hoofd[1]", "doel_hoofd.probleem", "partners[1].", ".partners", "[1]",
        "stroom_nr", "partners[1].partner_taken[9].taak_wet",
    ],
)  # fmt: skip
def test_what_is_no_place_is_not_found(plaats: str) -> None:
    assert pad_van(voorbeeld(), plaats) is None


def test_a_record_that_is_gone_has_no_place() -> None:
    with pytest.raises(KeyError):
        plek_van(voorbeeld(), ("partners", "weg", "partner_naam"))


# worked-out answers


def test_the_number_of_a_stroom_follows_the_order_of_the_list() -> None:
    dossier = voorbeeld()
    nummers = [plek for plek in plekken(dossier) if plek.veld.id == "stroom_nr"]
    assert [plek.tekst for plek in nummers] == [str(nr) for nr in range(1, len(nummers) + 1)]
    assert len(nummers) > 2
    assert [afgeleide_waarde(plek) for plek in nummers] == list(range(1, len(nummers) + 1))


@pytest.mark.parametrize(
    ("plat", "antwoord"),
    [
        ({}, "nog niet te zeggen"),
        ({"dpia_criteria": ["geen"]}, "nog niet te zeggen"),
        ({"dpia_criteria": ["geen"], "dpia_ap_lijst": ["geen"]}, "nee"),
        ({"dpia_ap_lijst": ["cameratoezicht"]}, "ja"),
    ],
)
def test_whether_a_dpia_is_needed_is_worked_out(plat: Plat, antwoord: str) -> None:
    assert plek(dossier_van(plat), "dpia_nodig").tekst == antwoord


# steps


def test_the_steps_stand_in_their_order() -> None:
    assert [stap.nr for stap in STAPPEN] == list(range(9))
    assert stap_van("doel").nr == 2
    with pytest.raises(KeyError):
        stap_van("onzin")


def test_a_dossier_where_everything_is_answered_meets_every_question() -> None:
    """The example and its opposite together show every question of the model."""
    gezien = {plek.veld.id for plek in plekken(voorbeeld())}
    plat = voorbeeld_plat() | {
        "regionaal": "ja",
        "deelnemende_gemeenten": [{"deelnemer_naam": "Meerwoude"}],
        "wgs_verband": "riec",
        "samenwerking_type": "vroegsignalering",
        "startbesluit": "ja",
        "samenwerking_onbepaald": "nee",
        "raad_betrokken": "geinformeerd",
        "budget": 5,
        "vrijwilligers": "ja",
    }
    gezien |= {plek.veld.id for plek in plekken(dossier_van(plat))}
    gezien |= {
        plek.veld.id for plek in plekken(dossier_van(plat | {"samenwerking_type": "casusoverleg", "startbesluit": "voorwaardelijk"}))
    }
    assert len(set(vraag_ids()) - gezien) < 25

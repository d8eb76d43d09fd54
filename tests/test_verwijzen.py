"""References between records: chosen by name, held by id, and never pointing at the wrong one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.plat import naar_plat
from wizard.soorten import Verwijst
from wizard.velden import VELDEN, verwijzers
from wizard.verwijzen import (
    bestaat,
    doellijst,
    gebruikt_in,
    kandidaten,
    naam_van,
    noem,
    nummer,
    records_van,
    titel_van,
    verwijzingen,
    vind,
    waarde_van,
    zoek,
)
from wizard.vragenlijst import pad_van, plek_van, plekken

PLAT: dict[str, Any] = {
    "partners": [
        {"partner_naam": "Politie", "partner_taken": [{"taak_omschrijving": "handhaven"}, {"taak_omschrijving": "helpen"}]},
        {"partner_naam": "GGD", "partner_taken": [{"taak_omschrijving": "helpen"}]},
        {"partner_naam": "Corporatie"},
    ],
    "systemen": [{"sys_naam": "Casussysteem"}],
    "gegevensstromen": [
        {
            "stroom_verstrekker": "Politie",
            "stroom_ontvanger": ["GGD", "Corporatie"],
            "stroom_taak_verstrekker": "helpen",
            "stroom_taak_ontvanger": "helpen",
            "stroom_systeem": "casussysteem",
        },
        {"stroom_verstrekker": "GGD", "stroom_ontvanger": ["Politie"]},
    ],
    "datalek_ap_melder": "politie",
    "werkproces_stappen": [{"wp_stap": "intake", "wp_gegevensstroom": [2, 1]}],
}


def pad(dossier: Dossier, plaats: str) -> Pad:
    """The place behind its reading form."""
    gevonden = pad_van(dossier, plaats)
    assert gevonden is not None, plaats
    return gevonden


def tekst(dossier: Dossier, plaats: str) -> str:
    """The answer at a place in print."""
    return plek_van(dossier, pad(dossier, plaats)).tekst


def test_every_reference_question_points_into_a_list_that_exists() -> None:
    gevonden = [veld for veld in VELDEN.values() if isinstance(veld.soort, Verwijst)]
    assert len(gevonden) == 11
    for veld in gevonden:
        assert isinstance(veld.soort, Verwijst)
        assert VELDEN[doellijst(veld)].is_lijst
        assert veld in verwijzers(doellijst(veld))
        if veld.soort.via:
            assert VELDEN[veld.soort.via].ouder is veld.ouder
            assert isinstance(VELDEN[veld.soort.via].soort, Verwijst)


def test_a_name_becomes_a_reference_to_the_record_of_that_name() -> None:
    dossier = dossier_van(PLAT)
    politie = pad(dossier, "partners[1]")[-1]
    assert waarde_van(dossier, pad(dossier, "gegevensstromen[1].stroom_verstrekker")) == politie
    assert waarde_van(dossier, ("datalek_ap_melder",)) == politie
    assert tekst(dossier, "datalek_ap_melder") == "Politie"
    assert tekst(dossier, "gegevensstromen[1].stroom_ontvanger") == "GGD en Corporatie"
    assert tekst(dossier, "gegevensstromen[1].stroom_systeem") == "Casussysteem"
    assert tekst(dossier, "werkproces_stappen[1].wp_gegevensstroom") == "2 en 1"


def test_a_task_is_looked_for_with_the_partner_of_the_stroom_only() -> None:
    dossier = dossier_van(PLAT)
    taak_politie = pad(dossier, "partners[1].partner_taken[2]")[-1]
    taak_ggd = pad(dossier, "partners[2].partner_taken[1]")[-1]
    assert waarde_van(dossier, pad(dossier, "gegevensstromen[1].stroom_taak_verstrekker")) == taak_politie
    assert waarde_van(dossier, pad(dossier, "gegevensstromen[1].stroom_taak_ontvanger")) == taak_ggd
    assert kandidaten(dossier, pad(dossier, "gegevensstromen[2].stroom_taak_verstrekker")) == [(taak_ggd, "helpen")]
    assert [naam for _, naam in kandidaten(dossier, pad(dossier, "gegevensstromen[2].stroom_taak_ontvanger"))] == ["handhaven", "helpen"]


def test_without_a_partner_there_is_no_task_to_choose() -> None:
    dossier = dossier_van({"partners": PLAT["partners"], "gegevensstromen": [{}]})
    assert kandidaten(dossier, pad(dossier, "gegevensstromen[1].stroom_taak_verstrekker")) == []
    assert len(kandidaten(dossier, pad(dossier, "gegevensstromen[1].stroom_verstrekker"))) == 3


def test_a_name_that_no_record_has_is_kept_and_printed() -> None:
    dossier = dossier_van({**PLAT, "datalek_ap_melder": "Brandweer", "werkproces_stappen": [{"wp_stap": "x", "wp_gegevensstroom": [7]}]})
    assert tekst(dossier, "datalek_ap_melder") == "Brandweer"
    assert not bestaat(dossier, "partners", "Brandweer")
    assert tekst(dossier, "werkproces_stappen[1].wp_gegevensstroom") == "7"
    assert naar_plat(dossier)["werkproces_stappen"][0]["wp_gegevensstroom"] == [7]


def test_a_name_that_two_records_have_points_at_neither() -> None:
    dossier = dossier_van({"capaciteit": [{}]})
    bewerking = Bewerking(dossier)
    for _ in range(2):
        bewerking.antwoord((*bewerking.voeg_toe(("partners",)), "partner_naam"), "Politie")
    plaats = pad(dossier, "capaciteit[1].cap_partner")
    assert zoek(dossier, plaats, "Politie") == "Politie"
    assert zoek(dossier, plaats, pad(dossier, "partners[2]")[-1]) == pad(dossier, "partners[2]")[-1]


@pytest.mark.parametrize("geschreven", ["Politie", "politie", " POLITIE. "])
def test_a_name_is_found_however_it_is_written(geschreven: str) -> None:
    dossier = dossier_van(PLAT)
    assert zoek(dossier, ("datalek_ap_melder",), geschreven) == pad(dossier, "partners[1]")[-1]


def test_renaming_a_partner_shows_wherever_it_is_named() -> None:
    dossier = voorbeeld()
    oud = dossier.antwoorden.partners[0].partner_naam  # type: ignore[attr-defined]  # the answers are made of all pages at run time
    verwijzend = [plek.pad for plek in plekken(dossier, verborgen=True) if isinstance(plek.veld.soort, Verwijst) and oud in plek.tekst]
    assert len(verwijzend) > 3
    Bewerking(dossier).antwoord(pad(dossier, "partners[1].partner_naam"), "Nieuwe naam & co")
    for plaats in verwijzend:
        assert "Nieuwe naam & co" in plek_van(dossier, plaats).tekst
    for plek in plekken(dossier, verborgen=True):
        if isinstance(plek.veld.soort, Verwijst):
            assert oud not in plek.tekst


def test_a_reference_stays_with_its_record_when_a_list_is_put_in_another_order() -> None:
    dossier = dossier_van(PLAT)
    bewerking = Bewerking(dossier)
    bewerking.verplaats(pad(dossier, "partners[1]"), 2)
    assert tekst(dossier, "partners[3].partner_naam") == "Politie"
    assert tekst(dossier, "datalek_ap_melder") == "Politie"
    bewerking.verplaats(pad(dossier, "gegevensstromen[2]"), -1)
    assert tekst(dossier, "werkproces_stappen[1].wp_gegevensstroom") == "1 en 2"
    assert tekst(dossier, "gegevensstromen[1].stroom_verstrekker") == "GGD"


def test_a_deleted_partner_leaves_its_name_and_comes_back_with_one_undo() -> None:
    dossier = dossier_van(PLAT)
    vooraf = dossier.model_copy(deep=True)
    bewerking = Bewerking(dossier)
    politie = pad(dossier, "partners[1]")
    assert len(gebruikt_in(dossier, politie)) == 4
    bewerking.verwijder(politie)
    assert [partner["partner_naam"] for partner in naar_plat(dossier)["partners"]] == ["GGD", "Corporatie"]
    assert tekst(dossier, "datalek_ap_melder") == "Politie"
    assert tekst(dossier, "gegevensstromen[1].stroom_verstrekker") == "Politie"
    assert tekst(dossier, "gegevensstromen[1].stroom_taak_verstrekker") == "helpen"
    assert tekst(dossier, "gegevensstromen[2].stroom_ontvanger") == "Politie"
    assert tekst(dossier, "gegevensstromen[1].stroom_ontvanger") == "GGD en Corporatie"
    assert politie[-1] not in dossier.model_dump_json()
    assert bewerking.ongedaan() is not None
    assert dossier == vooraf
    assert bewerking.ongedaan() is None


def test_a_deleted_stroom_does_not_become_the_next_one() -> None:
    """A stroom is called by its number; what pointed at stroom 1 must not point at what is number 1 afterwards."""
    dossier = dossier_van({**PLAT, "werkproces_stappen": [{"wp_stap": "intake", "wp_gegevensstroom": [1]}]})
    Bewerking(dossier).verwijder(pad(dossier, "gegevensstromen[1]"))
    genoemd = tekst(dossier, "werkproces_stappen[1].wp_gegevensstroom")
    assert genoemd not in ("", "1")
    opnieuw = dossier_van(naar_plat(dossier))
    assert tekst(opnieuw, "werkproces_stappen[1].wp_gegevensstroom") == genoemd
    verwijzing = waarde_van(opnieuw, pad(opnieuw, "werkproces_stappen[1].wp_gegevensstroom"))[0]
    assert not bestaat(opnieuw, "gegevensstromen", verwijzing)


def test_deleting_a_record_that_nobody_uses_touches_nothing_else() -> None:
    dossier = dossier_van(PLAT)
    corporatie = pad(dossier, "partners[3]")
    Bewerking(dossier).antwoord(pad(dossier, "gegevensstromen[1].stroom_ontvanger"), ["GGD"])
    assert gebruikt_in(dossier, corporatie) == []
    vooraf = naar_plat(dossier)
    Bewerking(dossier).verwijder(corporatie)
    assert naar_plat(dossier) == {**vooraf, "partners": vooraf["partners"][:2]}


def test_a_partner_is_used_where_its_task_is() -> None:
    dossier = dossier_van({**PLAT, "datalek_ap_melder": None})
    plaatsen = gebruikt_in(dossier, pad(dossier, "partners[2].partner_taken[1]"))
    assert plaatsen == [pad(dossier, "gegevensstromen[1].stroom_taak_ontvanger")]
    assert set(plaatsen) < set(gebruikt_in(dossier, pad(dossier, "partners[2]")))


@pytest.mark.parametrize(
    ("plaats", "titel"),
    [
        ("partners[1]", "Politie"),
        ("partners[1].partner_taken[2]", "helpen"),
        ("gegevensstromen[1]", "Politie → GGD, Corporatie"),
        ("capaciteit[1]", "GGD"),
        ("capaciteit[2]", "inzet 2"),
    ],
)
def test_how_a_screen_calls_a_record(plaats: str, titel: str) -> None:
    dossier = dossier_van({**PLAT, "capaciteit": [{"cap_partner": "GGD"}, {}]})
    gevonden = titel_van(dossier, pad(dossier, plaats))
    if plaats == "capaciteit[2]":
        assert gevonden.endswith(" 2")
    else:
        assert gevonden == titel


def test_a_record_without_a_name_is_called_by_its_number() -> None:
    dossier = dossier_van({"partners": [{}, {"partner_naam": "B"}], "gegevensstromen": [{"stroom_verstrekker": "B"}, {}]})
    assert titel_van(dossier, pad(dossier, "partners[1]")) == "partner 1"
    assert titel_van(dossier, pad(dossier, "gegevensstromen[1]")) == "B → …"
    assert titel_van(dossier, pad(dossier, "gegevensstromen[2]")) == "gegevensstroom 2"
    naamloos = pad(dossier, "partners[1]")[-1]
    assert noem(dossier, "partners", naamloos) == "partner 1"
    record = vind(dossier, pad(dossier, "partners[2]"))
    assert naam_van(record, VELDEN["partners"]) == "B"  # type: ignore[arg-type]  # a place of a record gives a record


def test_a_place_that_is_gone_says_so() -> None:
    with pytest.raises(KeyError):
        vind(voorbeeld(), ("partners", "weg"))


@settings(max_examples=40)
@given(platte_dossiers())
def test_every_reference_is_a_record_or_its_own_name(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    ids = {lijst: {record.id for _, record in records_van(dossier, lijst)} for lijst in VELDEN if VELDEN[lijst].is_lijst}
    for plaats, verwijzing in verwijzingen(dossier):
        lijst = doellijst(VELDEN[plaats[-1]])
        assert bestaat(dossier, lijst, verwijzing) == (verwijzing in ids[lijst])
        if not bestaat(dossier, lijst, verwijzing):
            assert noem(dossier, lijst, verwijzing) == verwijzing
            assert zoek(dossier, plaats, verwijzing) == verwijzing
    for lijst in ids:
        for plaats, record in records_van(dossier, lijst):
            assert vind(dossier, plaats) is record
            assert nummer(dossier, plaats) >= 1
            assert titel_van(dossier, plaats)
            for gebruik in gebruikt_in(dossier, plaats):
                assert isinstance(VELDEN[gebruik[-1]].soort, Verwijst)

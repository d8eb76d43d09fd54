"""The answer store: one way to change a dossier, and every step can be taken back and done again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers, waarden
from wizard.bewerken import Bewerking
from wizard.dossier import DOELEN, Dossier, Pad, Stand
from wizard.opslag.bestand import als_bytes
from wizard.plat import naar_plat
from wizard.stappen import STAPPEN
from wizard.velden import VELDEN
from wizard.verwijzen import records_van, waarde_van
from wizard.vragenlijst import pad_van, plek_van, plekken


def pad(dossier: Dossier, plaats: str) -> Pad:
    """The place behind its reading form."""
    gevonden = pad_van(dossier, plaats)
    assert gevonden is not None, plaats
    return gevonden


DOEL: Pad = ("doel_hoofd",)


# answers


def test_an_answer_is_stored_as_its_kind_reads_it() -> None:
    bewerking = Bewerking(dossier_van({}))
    assert bewerking.antwoord(("samenwerking_start",), "1 maart 2027") == ""
    assert bewerking.antwoord(("domeinen",), ["Wmo", "BRP"]) == ""
    assert bewerking.antwoord(DOEL, "  A & B <c>\r\n{{ x }}\x00 ") == ""
    assert naar_plat(bewerking.dossier) == {
        "samenwerking_start": "2027-03-01",
        "domeinen": ["Wmo", "burgerzaken"],
        "doel_hoofd": "A & B <c>\n{{ x }}",
    }


def test_what_is_no_valid_answer_is_kept_beside_the_question() -> None:
    bewerking = Bewerking(dossier_van({"samenwerking_start": "2027-03-01"}))
    plaats: Pad = ("samenwerking_start",)
    melding = bewerking.antwoord(plaats, "31 februari\x00")
    assert melding.endswith(".")
    assert "februari" not in melding
    assert waarde_van(bewerking.dossier, plaats) is None
    assert bewerking.dossier.bijschrift(plaats).ruw == "31 februari"
    assert bewerking.antwoord(plaats, "28 februari 2027") == ""
    assert bewerking.dossier.bijschrift(plaats).leeg()
    assert "samenwerking_start" not in bewerking.dossier.bij
    for _ in range(2):
        bewerking.ongedaan()
    assert naar_plat(bewerking.dossier)["samenwerking_start"] == "2027-03-01"
    assert not bewerking.dossier.bij


@pytest.mark.parametrize("stand", ["onbekend", "nvt"])
def test_a_state_takes_the_place_of_an_answer_and_an_answer_that_of_a_state(stand: Stand) -> None:
    bewerking = Bewerking(dossier_van({"opschaling": "Zo.", "samenwerking_type": "casusoverleg"}))
    plaats: Pad = ("opschaling",)
    bewerking.zeg(plaats, stand, reden="r\x00", wie=" de\njurist ", wanneer="morgen")
    bijschrift = bewerking.dossier.bijschrift(plaats)
    assert waarde_van(bewerking.dossier, plaats) is None
    assert (bijschrift.stand, bijschrift.reden, bijschrift.wie, bijschrift.wanneer) == (stand, "r", "de jurist", "morgen")
    assert plek_van(bewerking.dossier, plaats).toestand == stand
    bewerking.antwoord(plaats, "Toch zo.")
    assert bewerking.dossier.bijschrift(plaats).leeg()
    bewerking.ongedaan()
    assert bewerking.dossier.bijschrift(plaats) == bijschrift


def test_clearing_an_answer_clears_its_state_and_keeps_the_remark() -> None:
    bewerking = Bewerking(dossier_van({"doel_hoofd": {"stand": "onbekend", "wie": "FG"}}))
    bewerking.opmerking(DOEL, "nog eens navragen")
    bewerking.antwoord(DOEL, "")
    assert plek_van(bewerking.dossier, DOEL).toestand == "leeg"
    bijschrift = bewerking.dossier.bijschrift(DOEL)
    assert (bijschrift.stand, bijschrift.wie, bijschrift.opmerking) == (None, "", "nog eens navragen")
    bewerking.opmerking(DOEL, "")
    assert not bewerking.dossier.bij


def test_a_record_in_a_list_of_none_takes_that_back() -> None:
    bewerking = Bewerking(dossier_van({"bestaande_samenwerkingen": []}))
    lijst: Pad = ("bestaande_samenwerkingen",)
    assert plek_van(bewerking.dossier, lijst).toestand == "geen"
    bewerking.voeg_toe(lijst)
    assert plek_van(bewerking.dossier, lijst).toestand == "ingevuld"
    assert not bewerking.dossier.bij
    bewerking.ongedaan()
    assert plek_van(bewerking.dossier, lijst).toestand == "geen"


def test_answering_the_same_again_is_no_step() -> None:
    bewerking = Bewerking(dossier_van({"doel_hoofd": "x"}))
    versie = bewerking.versie
    bewerking.antwoord(DOEL, " x ")
    bewerking.markeer("doel", False)
    bewerking.opmerking(DOEL, "")
    bewerking.werk_toe_naar("start")
    assert bewerking.versie == versie
    assert bewerking.ongedaan() is None


def test_a_refused_reference_list_and_a_reference_by_name() -> None:
    bewerking = Bewerking(dossier_van({"partners": [{"partner_naam": "Politie"}], "gegevensstromen": [{}]}))
    plaats = pad(bewerking.dossier, "gegevensstromen[1].stroom_ontvanger")
    assert "twee keer" in bewerking.antwoord(plaats, ["Politie", "Politie"])
    assert bewerking.antwoord(plaats, ["politie", "Nog onbekend"]) == ""
    assert waarde_van(bewerking.dossier, plaats) == [pad(bewerking.dossier, "partners[1]")[-1], "Nog onbekend"]


# typing goes on: one step for undo


def test_what_is_typed_in_one_go_is_taken_back_in_one_go() -> None:
    bewerking = Bewerking(dossier_van({"doel_hoofd": "begin"}))
    for tekst in ("begin e", "begin en", "begin en eind"):
        bewerking.antwoord(DOEL, tekst, beurt="eerste")
    assert bewerking.ongedaan() == DOEL
    assert naar_plat(bewerking.dossier)["doel_hoofd"] == "begin"
    assert bewerking.ongedaan() is None
    assert bewerking.opnieuw() == DOEL
    assert naar_plat(bewerking.dossier)["doel_hoofd"] == "begin en eind"


def test_typing_elsewhere_begins_a_new_step() -> None:
    bewerking = Bewerking(dossier_van({}))
    bewerking.antwoord(DOEL, "een", beurt="eerste")
    bewerking.antwoord(("probleem",), "twee", beurt="tweede")
    bewerking.antwoord(DOEL, "drie", beurt="derde")
    assert [bewerking.ongedaan() for _ in range(4)] == [DOEL, ("probleem",), DOEL, None]


def test_going_on_typing_without_change_keeps_the_earlier_step() -> None:
    bewerking = Bewerking(dossier_van({}))
    bewerking.antwoord(DOEL, "een", beurt="eerste")
    bewerking.antwoord(DOEL, "een", beurt="eerste")
    assert bewerking.ongedaan() == DOEL
    assert bewerking.ongedaan() is None


def test_typing_after_another_kind_of_step_is_a_step_of_its_own() -> None:
    bewerking = Bewerking(dossier_van({}))
    bewerking.antwoord(DOEL, "een", beurt="eerste")
    bewerking.zeg(DOEL, "onbekend", wie="FG")
    bewerking.antwoord(DOEL, "twee", beurt="eerste")
    bewerking.ongedaan()
    assert bewerking.dossier.bijschrift(DOEL).wie == "FG"


def test_not_known_yet_about_a_list_deletes_its_records_and_leaves_names() -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Politie"}], "gegevensstromen": [{"stroom_verstrekker": "Politie"}]})
    voor = naar_plat(dossier)
    bewerking = Bewerking(dossier)
    bewerking.zeg(("partners",), "onbekend")
    assert naar_plat(dossier)["gegevensstromen"][0]["stroom_verstrekker"] == "Politie"
    bewerking.ongedaan()
    assert naar_plat(dossier) == voor


# records


def test_a_copy_is_a_record_of_its_own_with_a_name_of_its_own() -> None:
    dossier = voorbeeld()
    bewerking = Bewerking(dossier)
    eerste = pad(dossier, "partners[1]")
    kopie = bewerking.kopieer(eerste)
    plat = naar_plat(dossier)["partners"]
    assert pad(dossier, "partners[2]") == kopie
    assert plat[1] == {**plat[0], "partner_naam": f"{plat[0]['partner_naam']} (kopie)"}
    bewerking.antwoord((*kopie, "partner_meerwaarde"), "iets anders")
    bewerking.antwoord(pad(dossier, "partners[2].partner_taken[1].taak_omschrijving"), "andere taak")
    assert naar_plat(dossier)["partners"][0] == plat[0]
    ids = [record.id for lijst in VELDEN if VELDEN[lijst].is_lijst for _, record in records_van(dossier, lijst)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("van", "stappen", "volgorde"),
    [(1, 1, "bacd"), (1, 2, "bcad"), (4, -3, "dabc"), (2, 99, "acdb"), (3, -99, "cabd"), (1, -1, "abcd"), (4, 1, "abcd"), (2, 0, "abcd")],
)
def test_a_record_moves_within_its_list(van: int, stappen: int, volgorde: str) -> None:
    bewerking = Bewerking(dossier_van({"partners": [{"partner_naam": naam} for naam in "abcd"]}))
    bewerking.verplaats(pad(bewerking.dossier, f"partners[{van}]"), stappen)
    assert "".join(partner["partner_naam"] for partner in naar_plat(bewerking.dossier)["partners"]) == volgorde
    assert (bewerking.ongedaan() is None) == (volgorde == "abcd")
    assert "".join(partner["partner_naam"] for partner in naar_plat(bewerking.dossier)["partners"]) == "abcd"


def test_what_is_known_about_a_record_goes_and_comes_with_it() -> None:
    bewerking = Bewerking(dossier_van({"partners": [{"partner_naam": "a"}, {"partner_naam": "b"}]}))
    eerste = pad(bewerking.dossier, "partners[1]")
    bewerking.zeg((*eerste, "partner_meerwaarde"), "onbekend", wie="FG")
    bewerking.zeg((*pad(bewerking.dossier, "partners[2]"), "partner_meerwaarde"), "onbekend")
    bewerking.verwijder(eerste)
    assert len(bewerking.dossier.bij) == 1
    bewerking.ongedaan()
    assert bewerking.dossier.bijschrift((*eerste, "partner_meerwaarde")).wie == "FG"


# undo and redo


def test_a_new_step_forgets_what_was_taken_back() -> None:
    bewerking = Bewerking(dossier_van({}))
    bewerking.antwoord(DOEL, "een")
    bewerking.ongedaan()
    bewerking.antwoord(DOEL, "twee")
    assert bewerking.opnieuw() is None
    assert naar_plat(bewerking.dossier)["doel_hoofd"] == "twee"


def test_the_version_rises_with_every_change_and_with_nothing_else() -> None:
    bewerking = Bewerking(dossier_van({}))
    versies = [bewerking.versie]
    stappen: list[Callable[[], object]] = [
        lambda: bewerking.antwoord(DOEL, "een"),
        lambda: bewerking.markeer("doel", True),
        bewerking.ongedaan,
        bewerking.opnieuw,
        lambda: bewerking.werk_toe_naar("verkennen"),
    ]
    for stap in stappen:
        stap()
        versies.append(bewerking.versie)
    assert versies == sorted(set(versies))
    assert bewerking.opnieuw() is None
    assert bewerking.versie == versies[-1]


def test_a_step_that_is_dropped_is_not_done_again_and_leaves_what_could_be() -> None:
    """A dialog writes along while one types in it, and is then cancelled."""
    bewerking = Bewerking(dossier_van({}))
    for tekst in ("een", "twee"):
        bewerking.antwoord(DOEL, tekst)
    for _ in range(2):
        bewerking.ongedaan()
    for letter in ("h", "ha"):
        with bewerking.in_een_stap(DOEL, beurt="dialoog"):
            bewerking.opmerking(DOEL, letter)
    assert bewerking.opnieuw() is None
    bewerking.neem_terug("dialoog")
    bewerking.neem_terug("dialoog")
    assert not bewerking.dossier.bij
    for tekst in ("een", "twee"):
        assert bewerking.opnieuw() == DOEL
        assert naar_plat(bewerking.dossier) == {"doel_hoofd": tekst}
    assert bewerking.opnieuw() is None


def test_a_step_that_is_dropped_brings_back_nothing_of_after_it() -> None:
    bewerking = Bewerking(dossier_van({}))
    bewerking.antwoord(DOEL, "een")
    bewerking.ongedaan()
    bewerking.antwoord(DOEL, "twee", beurt="dialoog")
    bewerking.antwoord(("probleem",), "drie")
    bewerking.neem_terug("dialoog")
    assert naar_plat(bewerking.dossier) == {"doel_hoofd": "twee", "probleem": "drie"}
    bewerking.ongedaan()
    bewerking.neem_terug("dialoog")
    assert bewerking.opnieuw() is None
    assert naar_plat(bewerking.dossier) == {}


@pytest.mark.parametrize("waarde", [None, "x", [], {"a": None}])
def test_every_answer_without_a_question_can_be_removed_and_brought_back(waarde: object) -> None:
    bewerking = Bewerking(Dossier(kist={"oud": waarde}))
    bewerking.haal_uit_kist("oud")
    assert bewerking.dossier.kist == {}
    bewerking.ongedaan()
    assert bewerking.dossier.kist == {"oud": waarde}
    bewerking.opnieuw()
    assert bewerking.dossier.kist == {}


@st.composite
def handelingen(draw: st.DrawFn, bewerking: Bewerking) -> None:
    """One random act of a user on this dossier."""
    dossier = bewerking.dossier
    plaatsen = [plek for plek in plekken(dossier, verborgen=True) if not plek.veld.afgeleid]
    records = [plaats for lijst in VELDEN if VELDEN[lijst].is_lijst for plaats, _ in records_van(dossier, lijst)]
    soort = draw(
        st.sampled_from(("antwoord", "rommel", "leeg", "stand", "nieuw", "kopie", "verplaats", "weg", "klaar", "doel", "opmerking"))
    )
    plek = draw(st.sampled_from(plaatsen))
    lijsten = [plek for plek in plaatsen if plek.veld.is_lijst]
    if soort == "nieuw":
        bewerking.voeg_toe(draw(st.sampled_from(lijsten)).pad)
    elif soort in ("kopie", "verplaats", "weg"):
        if records:
            record = draw(st.sampled_from(records))
            if soort == "kopie":
                bewerking.kopieer(record)
            elif soort == "verplaats":
                bewerking.verplaats(record, draw(st.integers(-2, 2)))
            else:
                bewerking.verwijder(record)
    elif soort == "klaar":
        bewerking.markeer(draw(st.sampled_from(STAPPEN)).naam, draw(st.booleans()))
    elif soort == "doel":
        bewerking.werk_toe_naar(draw(st.sampled_from(DOELEN)))
    elif soort == "opmerking":
        bewerking.opmerking(plek.pad, draw(st.sampled_from(("", "let op"))))
    elif soort == "stand":
        bewerking.zeg(plek.pad, draw(st.sampled_from(("onbekend", "nvt"))), reden="r", wie="w")
    elif not plek.veld.is_lijst:
        ruw: object = {"rommel": "31-2-2027", "leeg": ""}.get(soort)
        bewerking.antwoord(plek.pad, draw(waarden(plek.veld)) if ruw is None else ruw)


@settings(max_examples=40)
@given(platte_dossiers(6), st.data())
def test_undo_and_redo_go_back_and_forth_through_exactly_the_same_dossiers(plat: dict[str, Any], data: st.DataObject) -> None:
    dossier = dossier_van(plat)
    bewerking = Bewerking(dossier)
    stadia = [dossier.model_copy(deep=True)]
    for _ in range(data.draw(st.integers(1, 8))):
        versie = bewerking.versie
        data.draw(handelingen(bewerking))
        if bewerking.versie != versie:
            stadia.append(dossier.model_copy(deep=True))
            als_bytes(dossier)
    for stadium in reversed(stadia[:-1]):
        assert bewerking.ongedaan() is not None
        assert dossier == stadium
    assert bewerking.ongedaan() is None
    for stadium in stadia[1:]:
        assert bewerking.opnieuw() is not None
        assert dossier == stadium
    assert bewerking.opnieuw() is None
    halverwege = data.draw(st.integers(0, len(stadia) - 1))
    for _ in range(halverwege):
        bewerking.ongedaan()
    assert dossier == stadia[len(stadia) - 1 - halverwege]


def test_every_copy_gets_a_name_of_its_own() -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "A"}]})
    werk = Bewerking(dossier)
    eerste = ("partners", getattr(dossier.antwoorden, "partners")[0].id)
    for _ in range(3):
        werk.kopieer(eerste)
    namen = [record.partner_naam for record in getattr(dossier.antwoorden, "partners")]
    assert sorted(namen) == ["A", "A (kopie 2)", "A (kopie 3)", "A (kopie)"]

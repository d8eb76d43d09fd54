"""Two versions of one dossier: nothing that somebody wrote disappears, and only what both changed is asked."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.samenvoegen import DOEL, Kant, staten, verschillen, voeg_samen
from wizard.velden import HOOFDVELDEN, VELDEN
from wizard.vraag import Record
from wizard.vragenlijst import plekken


def test_a_record_that_one_deleted_and_the_other_changed_is_asked_about() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    weg, ook_weg = (("gegevensstromen", stroom.id) for stroom in _stromen(basis)[:2])
    for stroom in (weg, ook_weg):
        Bewerking(ons).verwijder(stroom)
    Bewerking(hun).zet((*weg, "stroom_doel"), "Nu anders.")
    samen = voeg_samen(basis, ons, hun)
    assert [botsing.pad for botsing in samen.botsingen] == [weg]
    assert [stroom.id for stroom in _stromen(basis) if stroom.id != ook_weg[1]] == [stroom.id for stroom in _stromen(samen.dossier)]


def _stromen(dossier: Dossier) -> list[Record]:
    stromen: list[Record] = getattr(dossier.antwoorden, "gegevensstromen")
    return stromen


def _gewijzigd(basis: Dossier, zaad: int, merk: str) -> tuple[Dossier, set[Pad]]:
    """A copy in which somebody did five things, and which texts they wrote where."""
    kopie = basis.model_copy(deep=True)
    bewerking, toeval, geschreven = Bewerking(kopie), random.Random(zaad), set()
    for nr in range(5):
        teksten = [plek.pad for plek in plekken(kopie) if plek.veld.soort.naam in ("regel", "alinea") and not plek.veld.afgeleid]
        lijsten = [plek.pad for plek in plekken(kopie) if plek.veld.is_lijst]
        wat = toeval.randrange(5)
        if wat == 0 and lijsten:
            bewerking.antwoord((*(nieuw := bewerking.voeg_toe(toeval.choice(lijsten))), VELDEN[nieuw[-2]].naamveld.id), f"{merk}{nr}")
        elif wat == 1 and (records := [plek.pad for plek in plekken(kopie) if plek.veld.is_lijst and plek.waarde]):
            lijst = toeval.choice(records)
            record = toeval.choice(next(plek.waarde for plek in plekken(kopie) if plek.pad == lijst))
            bewerking.verwijder((*lijst, record.id))
        elif teksten:
            pad = toeval.choice(teksten)
            bewerking.antwoord(pad, f"{merk}{nr}")
            geschreven.add(pad)
    return kopie, {pad for pad in geschreven if pad in staten(kopie)}


@settings(max_examples=12)
@given(plat=platte_dossiers(), zaad=st.integers(0, 10**6))
def test_a_change_on_one_side_stands(plat: dict[str, Any], zaad: int) -> None:
    basis = dossier_van(plat)
    anders, _ = _gewijzigd(basis, zaad, "hun")
    for ons, hun in ((basis, anders), (anders, basis), (anders, anders)):
        samen = voeg_samen(basis, ons.model_copy(deep=True), hun)
        assert samen.botsingen == []
        assert staten(samen.dossier) == staten(anders)
    assert verschillen(basis, basis.model_copy(deep=True)) == []


@settings(max_examples=15)
@given(plat=platte_dossiers(), zaad=st.integers(0, 10**6), met_basis=st.booleans())
def test_whatever_both_did_every_text_is_in_the_result_or_asked_about(plat: dict[str, Any], zaad: int, met_basis: bool) -> None:
    basis = dossier_van(plat)
    (ons, van_ons), (hun, van_hun) = _gewijzigd(basis, zaad, "ons"), _gewijzigd(basis, zaad + 1, "hun")
    samen = voeg_samen(basis if met_basis else None, ons, hun)
    er_is = staten(samen.dossier)
    gevraagd = {botsing.pad for botsing in samen.botsingen}
    for dossier, geschreven in ((ons, van_ons), (hun, van_hun)):
        for pad in geschreven:
            terug = er_is.get(pad) == staten(dossier)[pad]
            assert terug or any(pad[: len(vraag)] == vraag for vraag in gevraagd), pad
    for kant in ("ons", "hun"):
        keuzes: dict[Pad, Kant] = dict.fromkeys(gevraagd, kant)
        gekozen = voeg_samen(basis if met_basis else None, ons, hun, keuzes)
        assert {botsing.pad for botsing in gekozen.botsingen} == gevraagd
        for botsing in samen.botsingen:
            if len(botsing.pad) % 2 and not VELDEN.get(botsing.pad[-1], HOOFDVELDEN[0]).is_lijst:
                assert staten(gekozen.dossier).get(botsing.pad) == (staten(ons) if kant == "ons" else staten(hun)).get(botsing.pad)
    assert Dossier.model_validate_json(samen.dossier.model_dump_json(exclude_none=True)) == samen.dossier


def test_the_same_question_answered_twice_is_asked() -> None:
    basis = dossier_van({"doel_hoofd": "was", "probleem": "blijft"})
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    Bewerking(ons).antwoord(("doel_hoofd",), "van ons")
    Bewerking(hun).antwoord(("doel_hoofd",), "van hen")
    Bewerking(hun).werk_toe_naar("verkennen")
    samen = voeg_samen(basis, ons, hun)
    assert [botsing.pad for botsing in samen.botsingen] == [("doel_hoofd",)]
    assert samen.dossier.doel == "verkennen"
    assert getattr(samen.dossier.antwoorden, "doel_hoofd") == "van ons"
    hunne = voeg_samen(basis, ons, hun, {("doel_hoofd",): "hun"})
    assert getattr(hunne.dossier.antwoorden, "doel_hoofd") == "van hen"


def test_a_record_that_one_deletes_and_the_other_changes_is_asked_and_kept_meanwhile() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    partner = ("partners", getattr(ons.antwoorden, "partners")[1].id)
    Bewerking(ons).verwijder(partner)
    Bewerking(hun).antwoord((*partner, "partner_naam"), "Andere naam")
    samen = voeg_samen(basis, ons, hun)
    assert partner in [botsing.pad for botsing in samen.botsingen]
    assert ("partners", partner[1], "partner_naam") in staten(samen.dossier)
    weg = voeg_samen(basis, ons, hun, {botsing.pad: "ons" for botsing in samen.botsingen})
    assert ("partners", partner[1], "partner_naam") not in staten(weg.dossier)


def test_the_goal_is_a_place_that_no_question_has() -> None:
    assert DOEL[0] not in VELDEN
    assert "stap" not in VELDEN

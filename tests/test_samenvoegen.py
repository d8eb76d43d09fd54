"""Two versions of one dossier: nothing that somebody said disappears, and only what both changed is asked."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from wizard import vergelijking
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.dossier import Bijschrift, Dossier, Pad
from wizard.opslag.bestand import bewaar
from wizard.opslag.herkomst import gezamenlijk
from wizard.samenvoegen import DOEL, Kant, Staat, losse_bij, staten, verschillen, voeg_samen
from wizard.soorten import KeuzeSoort, Verwijst
from wizard.velden import STROMEN, VELDEN
from wizard.vergelijking import NIETS, in_record, of_weg, vergelijk
from wizard.verwijzen import doellijst, kandidaten, losse_naam, records_van, verwijzingen, waarde_van
from wizard.vraag import Record
from wizard.vragenlijst import plekken


def _stromen(dossier: Dossier) -> list[Record]:
    stromen: list[Record] = getattr(dossier.antwoorden, STROMEN)
    return stromen


def test_a_record_that_one_deleted_and_the_other_changed_is_asked_about_and_stays_meanwhile() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    weg, ook_weg = ((STROMEN, stroom.id) for stroom in _stromen(basis)[:2])
    for stroom in (weg, ook_weg):
        Bewerking(ons).verwijder(stroom)
    Bewerking(hun).zet((*weg, "stroom_doel"), "Nu anders.")
    samen = voeg_samen(basis, ons, hun)
    assert [botsing.pad for botsing in samen.botsingen] == [weg]
    assert [stroom.id for stroom in _stromen(basis) if stroom.id != ook_weg[1]] == [stroom.id for stroom in _stromen(samen.dossier)]
    gekozen = voeg_samen(basis, ons, hun, {weg: "ons"})
    assert weg[1] not in [stroom.id for stroom in _stromen(gekozen.dossier)]


# whatever two people do

_GEBLEVEN = "oude_vraag"
"""A question that is not there any more, of which something is still kept."""


_SAMENHANG: dict[str, Any] = {
    "partners": [{"partner_naam": naam, "partner_taken": [{"taak_omschrijving": "toezicht"}]} for naam in ("Politie", "GGD")],
    "systemen": [{"sys_naam": "Mail"}],
    "gegevensstromen": [
        {"stroom_verstrekker": "Politie", "stroom_ontvanger": ["GGD"], "stroom_systeem": "Mail"},
        {"stroom_verstrekker": "GGD", "stroom_ontvanger": ["Politie", "Iemand"]},
    ],
    "werkproces_stappen": [{"wp_stap": "een", "wp_gegevensstroom": [1, 2]}, {"wp_stap": "twee", "wp_gegevensstroom": [2]}],
}
_PLAT = st.one_of(platte_dossiers(), st.just(_SAMENHANG))


def _zeg_iets(bewerking: Bewerking, toeval: random.Random, pad: Pad, merk: str) -> None:
    """Do one thing at a place that a screen could do there."""
    veld, wat = VELDEN[pad[-1]], toeval.randrange(6)
    records = waarde_van(bewerking.dossier, pad) if veld.is_lijst else []
    if wat == 0 or (veld.afgeleid and wat > 1):
        bewerking.opmerking(pad, merk, afgehandeld=toeval.random() < 0.5)
    elif wat == 1:
        bewerking.aanvaard(pad, f"C{toeval.randrange(3)}", merk)
    elif wat == 2 and not veld.is_lijst:
        bewerking.zeg(pad, "onbekend", wie=merk)
    elif wat == 2 and veld.vraag.mag_leeg:
        bewerking.zeg(pad, "geen")
    elif veld.is_lijst and wat == 3 and records:
        bewerking.verwijder((*pad, toeval.choice(records).id))
    elif veld.is_lijst and wat == 4 and records:
        bewerking.verplaats((*pad, toeval.choice(records).id), toeval.choice((-1, 1)))
    elif veld.is_lijst:
        nieuw = bewerking.voeg_toe(pad)
        bewerking.antwoord((*nieuw, veld.naamveld.id), merk)
    else:
        bewerking.antwoord(pad, _ruw(bewerking.dossier, toeval, pad, merk))


def _ruw(dossier: Dossier, toeval: random.Random, pad: Pad, merk: str) -> str | list[str]:
    """An answer to write here: a choice, a record or a text; a text that is no valid answer is kept as it was typed."""
    soort = VELDEN[pad[-1]].soort
    keuzes = [optie.code for optie in soort.lijst.opties] if isinstance(soort, KeuzeSoort) else []
    if isinstance(soort, Verwijst):
        keuzes = [ident for ident, _ in kandidaten(dossier, pad)]
    if soort.naam in ("meerkeuze", "verwijzingen"):
        return toeval.sample(keuzes, min(2, len(keuzes))) or [merk]
    return toeval.choice(keuzes) if keuzes and toeval.random() < 0.8 else merk


def _gewijzigd(basis: Dossier, zaad: int, merk: str) -> Dossier:
    """A copy in which somebody did twelve things; with the same number half of them at the same places."""
    kopie = basis.model_copy(deep=True)
    toeval, bewerking = random.Random(f"{merk}{zaad}"), Bewerking(kopie)
    gedeeld = random.Random(zaad).sample(_plekken(basis), 10)
    for nr in range(12):
        er_is = _plekken(kopie)
        soms = [
            [pad for pad in gedeeld if pad in er_is],
            er_is,
            [pad for pad in er_is if len(pad) > 1],
            _aanwijzers(er_is),
            _lijsten(er_is),
        ]
        _zeg_iets(bewerking, toeval, toeval.choice(toeval.choice(soms) or er_is), f"{merk}{nr}")
    ook_los: list[tuple[dict[str, Any], object]] = [(kopie.kist, [merk]), (cast("dict[str, Any]", kopie.bij), Bijschrift(opmerking=merk))]
    for los, nieuw in ook_los:
        wat = toeval.randrange(3)
        if wat:
            los.pop(_GEBLEVEN, None)
        if wat == 1:
            los[_GEBLEVEN] = nieuw
    return kopie


def _plekken(dossier: Dossier) -> list[Pad]:
    return [plek.pad for plek in plekken(dossier, verborgen=True)]


def _aanwijzers(paden: list[Pad]) -> list[Pad]:
    return [pad for pad in paden if isinstance(VELDEN[pad[-1]].soort, Verwijst) or VELDEN[pad[-1]].afgeleid]


def _lijsten(paden: list[Pad]) -> list[Pad]:
    return [pad for pad in paden if VELDEN[pad[-1]].is_lijst]


def _basis(plat: dict[str, Any]) -> Dossier:
    dossier = dossier_van(plat)
    dossier.kist[_GEBLEVEN], dossier.bij[_GEBLEVEN] = "was", Bijschrift(opmerking="was")
    return dossier


def _gezegd(dossier: Dossier) -> dict[Pad, Staat]:
    """What somebody said at each question, worked out ones too: found as the screens find it, not as merging does."""
    uit = {}
    for plek in plekken(dossier, verborgen=True):
        waarde = tuple(getattr(deel, "id", deel) for deel in plek.waarde) if isinstance(plek.waarde, list) else plek.waarde
        uit[plek.pad] = Staat(waarde, plek.bijschrift)
    return {pad: staat for pad, staat in uit.items() if not staat.leeg}


def _ids(dossier: Dossier) -> set[str]:
    return {record.id for veld in VELDEN.values() if veld.is_lijst for _, record in records_van(dossier, veld.id)}


def _staat_er(pad: Pad, gezegd: Staat, nu: Staat, van: Dossier, basis: Dossier) -> bool:
    """Whether what was said here stands there now; a reference by name when its record is gone, and again when it stayed."""
    soort = VELDEN[pad[-1]].soort if pad[-1] in VELDEN else None
    if soort is not None and soort.naam == "lijst":
        erbij = {ident for ident in gezegd.waarde or () if ident not in _ids(basis)}
        zelfde_bij = gezegd.bij.leeg() or gezegd.bij in (nu.bij, basis.bijschrift(pad))
        return zelfde_bij and erbij <= set(nu.waarde or ())
    if not isinstance(soort, Verwijst):
        return gezegd == nu
    lijst = doellijst(VELDEN[pad[-1]])
    toen, nieuw = ((waarde,) if isinstance(waarde, str) else waarde or () for waarde in (gezegd.waarde, nu.waarde))
    paren = zip(toen, nieuw, strict=False)
    zelfde = all(b in (a, losse_naam(van, lijst, a)) or losse_naam(basis, lijst, b) == a for a, b in paren)
    return gezegd.bij == nu.bij and len(toen) == len(nieuw) and zelfde


@settings(max_examples=12)
@given(plat=_PLAT, zaad=st.integers(0, 10**6))
def test_a_change_on_one_side_stands(plat: dict[str, Any], zaad: int) -> None:
    basis = _basis(plat)
    anders = _gewijzigd(basis, zaad, "hun")
    for ons, hun in ((basis, anders), (anders, basis), (anders, anders)):
        samen = voeg_samen(basis, ons.model_copy(deep=True), hun)
        assert samen.botsingen == []
        assert (staten(samen.dossier), _gezegd(samen.dossier)) == (staten(anders), _gezegd(anders))
        assert (samen.dossier.kist, losse_bij(samen.dossier)) == (anders.kist, losse_bij(anders))
        assert vergelijk(anders, samen.dossier) == []
    assert verschillen(basis, basis.model_copy(deep=True)) == []


@settings(max_examples=15)
@given(plat=_PLAT, zaad=st.integers(0, 10**6), met_basis=st.booleans())
def test_whatever_both_did_all_they_said_is_in_the_result_or_asked_about(plat: dict[str, Any], zaad: int, met_basis: bool) -> None:
    basis = _basis(plat)
    ons, hun = _gewijzigd(basis, zaad, "ons"), _gewijzigd(basis, zaad, "hun")
    toen, kanten = _gezegd(basis), {"ons": _gezegd(ons), "hun": _gezegd(hun)}
    samen = voeg_samen(basis if met_basis else None, ons, hun)
    er_is = _gezegd(samen.dossier)
    gevraagd = {botsing.pad for botsing in samen.botsingen}
    for kant, dossier in (("ons", ons), ("hun", hun)):
        for pad, staat in kanten[kant].items():
            records_om = {pad[:diepte] for diepte in range(2, len(pad), 2)}
            if staat != toen.get(pad) and not gevraagd & {pad, *records_om}:
                assert _staat_er(pad, staat, er_is.get(pad, Staat()), dossier, basis), pad
        for los, was, nu in ((dossier.kist, basis.kist, samen.dossier.kist), (losse_bij(dossier), basis.bij, losse_bij(samen.dossier))):
            assert all(waarde in nu.values() for waarde in los.values() if waarde not in was.values())
    for keuze in ("ons", "hun"):
        keuzes: dict[Pad, Kant] = dict.fromkeys(gevraagd, keuze)
        gekozen = voeg_samen(basis if met_basis else None, ons, hun, keuzes)
        assert {botsing.pad for botsing in gekozen.botsingen} == gevraagd
        for pad in gevraagd:
            if len(pad) % 2 and not (pad[-1] in VELDEN and VELDEN[pad[-1]].is_lijst):
                gekozen_staat, staat_er = kanten[keuze].get(pad, Staat()), _gezegd(gekozen.dossier).get(pad, Staat())
                assert _staat_er(pad, gekozen_staat, staat_er, ons if keuze == "ons" else hun, basis), pad
        for dossier in (samen.dossier, gekozen.dossier):
            weg = (_ids(basis) | _ids(ons) | _ids(hun)) - _ids(dossier)
            assert not [pad for pad, verwijzing in verwijzingen(dossier) if verwijzing in weg]
    assert Dossier.model_validate_json(samen.dossier.model_dump_json(exclude_none=True)) == samen.dossier


def test_a_new_order_stands_also_when_the_records_are_not_the_same_any_more() -> None:
    basis = dossier_van({"werkproces_stappen": [{"wp_stap": naam} for naam in "abc"]})
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    a, b, c = (("werkproces_stappen", stap.id) for stap in getattr(basis.antwoorden, "werkproces_stappen"))
    Bewerking(hun).verplaats(c, -2)
    d = Bewerking(hun).voeg_toe(c[:1])
    e = Bewerking(ons).voeg_toe(c[:1])
    samen = voeg_samen(basis, ons, hun)
    assert samen.botsingen == []
    assert _stappen(samen.dossier) == [c[1], a[1], b[1], d[1], e[1]]
    assert _stappen(voeg_samen(basis, hun, ons).dossier)[:3] == [c[1], a[1], b[1]]
    Bewerking(ons).verplaats(b, -1)
    assert [botsing.pad for botsing in voeg_samen(basis, ons, hun).botsingen] == [c[:1]]
    assert _stappen(voeg_samen(basis, ons, hun, {c[:1]: "ons"}).dossier)[:2] == [b[1], a[1]]


def _stappen(dossier: Dossier) -> list[str]:
    return [stap.id for stap in getattr(dossier.antwoorden, "werkproces_stappen")]


# what refers to a record, what has no question


def test_a_reference_to_a_record_that_the_other_deleted_keeps_its_name() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    partner, stroom = getattr(basis.antwoorden, "partners")[-1], _stromen(basis)[-1]
    Bewerking(hun).verwijder(("partners", partner.id))
    Bewerking(hun).verwijder((STROMEN, stroom.id))
    bewerking = Bewerking(ons)
    nieuw, stap = bewerking.voeg_toe((STROMEN,)), bewerking.voeg_toe(("werkproces_stappen",))
    bewerking.zet((*nieuw, "stroom_ontvanger"), [partner.id, "Nog iemand"])
    bewerking.zet((*nieuw, "stroom_verstrekker"), partner.id)
    bewerking.zet((*stap, "wp_gegevensstroom"), [stroom.id])
    for een, ander in ((ons, hun), (hun, ons)):
        samen = voeg_samen(basis, een, ander)
        assert samen.botsingen == []
        assert waarde_van(samen.dossier, (*nieuw, "stroom_ontvanger")) == [partner.partner_naam, "Nog iemand"]
        assert waarde_van(samen.dossier, (*nieuw, "stroom_verstrekker")) == partner.partner_naam
        assert waarde_van(samen.dossier, (*stap, "wp_gegevensstroom")) == [losse_naam(ons, STROMEN, stroom.id)]
    assert waarde_van(ons, (*nieuw, "stroom_verstrekker")) == partner.id, "what was merged is left as it was"


def test_a_record_that_stays_is_referred_to_as_before() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    partner = _ontvanger(basis)
    Bewerking(hun).verwijder(("partners", partner))
    Bewerking(ons).antwoord(("partners", partner, "partner_naam"), "Andere naam")
    for een, ander, wie_bleef in ((ons, hun, "ons"), (hun, ons, "hun")):
        keuze: Kant = "ons" if wie_bleef == "ons" else "hun"
        blijft = voeg_samen(basis, een, ander, {("partners", partner): keuze})
        assert [botsing.pad for botsing in blijft.botsingen] == [("partners", partner)]
        assert _ontvanger(blijft.dossier) == partner
        weg = voeg_samen(basis, een, ander, {("partners", partner): "hun" if keuze == "ons" else "ons"})
        assert _ontvanger(weg.dossier) == losse_naam(basis, "partners", partner)


def _ontvanger(dossier: Dossier) -> str:
    ontvangers: list[str] = getattr(_stromen(dossier)[0], "stroom_ontvanger")
    return ontvangers[0]


def test_what_is_said_about_a_worked_out_answer_is_merged_as_any_other() -> None:
    basis = voorbeeld()
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    stroom = (STROMEN, _stromen(basis)[0].id, "stroom_nr")
    Bewerking(hun).opmerking(("dpia_nodig",), "Vraag de FG.")
    Bewerking(hun).aanvaard(stroom, "C12", "weten wij")
    samen = voeg_samen(basis, ons, hun)
    assert samen.botsingen == []
    assert samen.dossier.bijschrift(("dpia_nodig",)).opmerking == "Vraag de FG."
    assert samen.dossier.bijschrift(stroom).aanvaard == {"C12": "weten wij"}
    assert [regel.hun for regel in vergelijk(basis, hun)] == ["bevinding C12 aanvaard: weten wij", "opmerking: Vraag de FG."]
    Bewerking(ons).opmerking(("dpia_nodig",), "Al gevraagd.")
    assert [botsing.pad for botsing in voeg_samen(basis, ons, hun).botsingen] == [("dpia_nodig",)]


def test_of_what_has_no_question_both_are_kept_and_a_difference_is_told() -> None:
    basis = dossier_van({})
    ons, hun = basis.model_copy(deep=True), basis.model_copy(deep=True)
    ons.bij["oud"], hun.bij["oud"], hun.bij["ouder"] = (Bijschrift(opmerking=tekst) for tekst in ("ons", "hun", "alleen hun"))
    ons.kist["oud"], hun.kist["oud"] = "ons", None
    samen = voeg_samen(basis, ons, hun).dossier
    assert {naam: bij.opmerking for naam, bij in samen.bij.items()} == {"oud": "ons", "oud'": "hun", "ouder": "alleen hun"}
    assert samen.kist == {"oud": "ons", "oud'": None}
    assert voeg_samen(basis, samen, hun).dossier == samen, "a second time adds nothing"
    assert {(regel.plaats, regel.hun) for regel in vergelijk(ons, samen)} >= {
        ("bij: oud'", "opmerking: hun"),
        ("bij: ouder", "opmerking: alleen hun"),
    }


# two files


def test_of_two_files_with_the_same_bytes_these_are_the_past_that_they_share(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad, kopie = tmp_path / "proef-1.json", tmp_path / "proef-1 (1).json"
    dossier = dossier_van({"dossier_naam": "Proef"})
    bewaar(dossier, pad)
    kopie.write_bytes(pad.read_bytes())
    basis = gezamenlijk(pad, kopie, [])
    assert basis is not None
    assert basis.antwoorden == dossier.antwoorden
    assert main(["voegsamen", str(pad), str(kopie)]) == 0
    assert "staat alles al" in capsys.readouterr().out
    assert kopie.read_bytes() == pad.read_bytes()


# in words


def test_a_dossier_is_looked_through_once_however_many_records_differ(monkeypatch: pytest.MonkeyPatch) -> None:
    ons = dossier_van({"partners": [{"partner_naam": f"P{nr}"} for nr in range(20)]})
    hun = dossier_van({"partners": [{"partner_naam": f"Q{nr}", "partner_taken": [{"taak_omschrijving": "toezicht"}]} for nr in range(20)]})
    gekeken: list[Dossier] = []
    monkeypatch.setattr(vergelijking, "staten", lambda dossier: gekeken.append(dossier) or staten(dossier))  # type: ignore[func-returns-value]  # it is remembered, then done
    regels = vergelijk(ons, hun)
    assert len(gekeken) <= 2
    assert (regels[0].ons, regels[-1].hun) == ("partner ‘P0’, 1 antwoord", "partner ‘Q19’, 3 antwoorden")


def test_a_difference_says_in_which_record_it_lies_and_that_one_side_deleted_it() -> None:
    ons = voorbeeld()
    hun = ons.model_copy(deep=True)
    partner = ("partners", getattr(ons.antwoorden, "partners")[0].id)
    Bewerking(hun).antwoord((*partner, "partner_naam"), "Nieuw")
    assert (in_record(partner, hun, ons), in_record((*partner, "partner_naam"), hun, ons)) == ("partner 1 (Nieuw)",) * 2
    Bewerking(hun).verwijder(partner)
    assert in_record(partner, hun, ons) == in_record(partner, ons) != ""
    assert in_record(partner, hun) == ""
    assert [in_record(pad, ons) for pad in (DOEL, ("stap", "partners"), ("doel_hoofd",))] == ["", "", ""]
    assert of_weg(partner, NIETS) == "verwijderd"
    assert of_weg((*partner, "partner_naam"), NIETS) == NIETS
    assert of_weg(partner, "partner ‘Nieuw’, 1 antwoord") == "partner ‘Nieuw’, 1 antwoord"


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


def test_the_goal_is_a_place_that_no_question_has() -> None:
    assert DOEL[0] not in VELDEN
    assert "stap" not in VELDEN

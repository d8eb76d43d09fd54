"""The rules: each case speaks where it should and stays silent next door, and what holds for all findings of any dossier."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings

from tests.hulp import GEGEVENS, dossier_van, voorbeeld, voorbeeld_plat
from tests.regelgevallen import POLITIE, PROEVEN, THUISBASIS, Plat
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.controles import ERNSTEN, LAATST, REGELS, ZONDER_GEGEVENS, Bevinding, Ernst, controleer
from wizard.controles.regel import Bij, lezingen
from wizard.dossier import Dossier, Pad
from wizard.lezing import Lezing
from wizard.velden import STROMEN, VELDEN
from wizard.voortgang import open_vragen
from wizard.vragenlijst import pad_van, plek_van, plekken

MEER_DAN_TE_PROEVEN = 20
"""A case that may lead to more questions than this is not proved for each of them."""

LANGSTE_ZIN = 25
"""The most words that people read in one go."""

# changing the worked example


@contextmanager
def veranderd(veranderingen: Plat) -> Iterator[Dossier]:
    """The worked example with other answers at these places, as long as it lasts."""
    bewerking = Bewerking(_voorbeeld())
    try:
        for plaats, antwoord in veranderingen.items():
            _antwoord(bewerking, _pad(bewerking, plaats), antwoord)
        yield bewerking.dossier
    finally:
        while bewerking.ongedaan():
            pass


@cache
def _voorbeeld() -> Dossier:
    return voorbeeld()


def _pad(bewerking: Bewerking, plaats: str) -> Pad:
    pad = pad_van(bewerking.dossier, plaats)
    if pad is None:  # one record more
        lijst = pad_van(bewerking.dossier, plaats.rpartition("[")[0])
        assert lijst is not None, plaats
        pad = bewerking.voeg_toe(lijst)
    return pad


def _antwoord(bewerking: Bewerking, pad: Pad, antwoord: Any) -> None:
    if len(pad) % 2 == 0:  # a record
        for vraag_id, deel in antwoord.items():
            _antwoord(bewerking, (*pad, vraag_id), deel)
        return
    veld = VELDEN[pad[-1]]
    if antwoord == "onbekend" and veld.soort.naam == "ja_nee":
        antwoord = {"stand": "onbekend"}
    match antwoord:
        case {"stand": _}:
            bewerking.zeg(pad, **antwoord)
        case {"ruw": ruw}:
            assert bewerking.antwoord(pad, ruw), "this is a good answer"
        case {"voorstel": waarde}:
            bewerking.zet(pad, waarde, voorgesteld=True)
        case None:
            bewerking.zet(pad, [] if veld.is_lijst else None)
        case [*records] if veld.is_lijst:
            bewerking.zet(pad, [])
            for record in records:
                _antwoord(bewerking, bewerking.voeg_toe(pad), record)
        case _:
            assert not bewerking.antwoord(pad, antwoord), (pad, antwoord)


def ernst_van(regel: str, plaats: str, veranderingen: Plat) -> Ernst | None:
    """How serious the finding of a rule at a place is, None when it finds nothing there."""
    return _ernsten(json.dumps(veranderingen)).get((regel, plaats))


@cache
def _ernsten(veranderingen: str) -> dict[tuple[str, str], Ernst]:
    with veranderd(json.loads(veranderingen)) as dossier:
        return {(b.regel.id, b.plek.plaats): b.ernst for b in controleer(dossier)}


def sprekend(regel: str, plaats: str, veranderingen: Plat) -> frozenset[int]:
    """The cases of a rule, by number, that find something at a place."""
    return _sprekend(regel, plaats, json.dumps(veranderingen))


@cache
def _sprekend(regel: str, plaats: str, veranderingen: str) -> frozenset[int]:
    with veranderd(json.loads(veranderingen)) as dossier:
        lezing = Lezing(dossier)
        eerder = [bevinding for bevinding in controleer(dossier) if bevinding.regel.id != LAATST] if regel == LAATST else []
        return frozenset(
            nr
            for nr, geval in enumerate(REGELS[regel].gevallen)
            if any(vondst.plek.plaats == plaats for vondst in geval.vondsten(lezing, eerder))
        )


# each case of each rule


@pytest.mark.parametrize("regel", REGELS)
def test_a_rule_speaks_where_it_should_and_not_with_one_answer_changed(regel: str) -> None:
    for proef in PROEVEN:
        if proef.regel == regel:
            assert ernst_van(regel, proef.plaats, proef.als) == (proef.ernst or REGELS[regel].ernst), str(proef)
            for buur in proef.naast():
                assert ernst_van(regel, proef.plaats, buur) is None, f"{proef}, with {buur}"
                assert not sprekend(regel, proef.plaats, buur), f"{proef}, with {buur}: not even before others are heard"


@pytest.mark.parametrize("regel", REGELS)
def test_every_case_of_a_rule_has_been_proved(regel: str) -> None:
    bewezen = {
        (nr, proef.plaats.rpartition(".")[2])
        for proef in PROEVEN
        if proef.regel == regel
        for nr in sprekend(regel, proef.plaats, proef.als)
    }
    for nr, geval in enumerate(REGELS[regel].gevallen):
        plaatsen = {vraag_id for van, vraag_id in bewezen if van == nr}
        assert plaatsen if len(geval.naar) > MEER_DAN_TE_PROEVEN else plaatsen == set(geval.naar), (regel, nr, geval.naar)


def test_the_rules_stand_in_order_and_say_where_a_jurist_should_look_first() -> None:
    assert list(REGELS) == [f"C{nr:02}" for nr in range(87)]
    eerst = "C08 C10 C19 C31 C41 C44 C55 C57 C58 C63 C64 C74 C79"
    assert all(REGELS[regel].twijfel for regel in eerst.split())


def test_what_a_rule_says_is_short() -> None:
    for regel in REGELS.values():
        gevallen = [geval.wat for geval in regel.gevallen if isinstance(geval, Bij)]
        for tekst in (regel.titel, regel.betekenis, regel.remedie, *gevallen):
            assert all(len(zin.split()) <= LANGSTE_ZIN for zin in tekst.split(". ")), (regel.id, tekst)


# what counts as an answer

LEEGGEMAAKT = {(proef.regel, proef.plaats): proef.als for proef in PROEVEN if proef.als.get(proef.plaats, "") is None}
"""The places where a rule speaks because there is no answer."""
MAG_NVT = ("art26_contactpunt",)


def test_what_is_not_known_yet_is_no_answer_for_a_rule() -> None:
    for (regel, plaats), als in LEEGGEMAAKT.items():
        assert sprekend(regel, plaats, {**als, plaats: {"stand": "onbekend"}}), (regel, plaats)


def test_what_does_not_apply_is_an_answer_for_c00_and_none_for_the_other_rules() -> None:
    nvt = {"stand": "nvt", "reden": "dat speelt hier niet"}
    for (regel, plaats), als in LEEGGEMAAKT.items():
        anders = {**als, plaats: nvt}
        if VELDEN[plaats.rpartition(".")[2]].vraag.verpl == "J":
            continue  # cannot be said there
        assert not sprekend("C00", plaats, anders), plaats
        assert bool(sprekend(regel, plaats, anders)) == (regel != "C00" and plaats not in MAG_NVT), (regel, plaats)


def test_geen_is_an_answer_for_c00_and_none_for_the_rules_that_need_something() -> None:
    for plaats, zo in (
        ("partners[1].partner_geheimhouding", {}),
        ("gegevensstromen[6].stroom_wpg_basis", {}),
        ("gegevensstromen[5].stroom_bsn_basis", {}),
        ("gegevensstromen[1].stroom_eer_grond", {"gegevensstromen[1].stroom_buiten_eer": "ja"}),
        ("dpia_criteria", {}),
        ("fg_advies", {}),
    ):
        lijst = VELDEN[plaats.rpartition(".")[2]].soort.naam == "meerkeuze"
        assert sprekend("C00", plaats, {**zo, plaats: None})
        assert not sprekend("C00", plaats, {**zo, plaats: ["geen"] if lijst else "geen"})


def test_two_cases_at_one_place_are_one_finding_as_serious_as_the_worst() -> None:
    with veranderd({"burgemeester_bevoegd": "ja", "besluiten[1].bes_status": "in voorbereiding"}) as dossier:
        [bevinding] = [b for b in controleer(dossier) if b.plek.plaats == "besluiten"]
        assert bevinding.ernst == "blokkerend"
        assert "burgemeester" in bevinding.tekst
        assert "college" in bevinding.tekst


def test_a_finding_about_one_of_the_ontvangers_rests_on_that_one() -> None:
    met_politie = {"gegevensstromen[7].stroom_ontvanger": [THUISBASIS, POLITIE]}
    with veranderd(met_politie) as dossier:
        [bevinding] = [b for b in controleer(dossier) if b.regel.id == "C05"]
        plaatsen = {grond.plek.plaats for grond in bevinding.gronden}
    assert "partners[4].partner_soort" in plaatsen
    assert "partners[5].partner_soort" not in plaatsen


def test_only_a_waarschuwing_can_be_accepted() -> None:
    with veranderd({"fg_betrokken": "nee"}) as dossier:
        bewerking = Bewerking(dossier)
        for bevinding in controleer(dossier):
            bewerking.aanvaard(bevinding.pad, bevinding.regel.id, "zo besloten")
        for bevinding in controleer(dossier):
            assert bool(bevinding.aanvaard) == (bevinding.ernst == "waarschuwing")
        while bewerking.ongedaan():
            pass


# the worked example and its variants


def test_the_worked_example_has_two_warnings_and_nothing_that_blocks() -> None:
    bevindingen = controleer(voorbeeld())
    assert [(b.regel.id, b.ernst, b.plek.plaats) for b in bevindingen] == [
        ("C83", "waarschuwing", "bestaande_samenwerkingen[1].bs_in_register"),
        ("C70", "waarschuwing", "toezichthouders[2].th_domeinkennis"),
    ]


def per_ernst(bevindingen: list[Bevinding]) -> dict[str, set[str]]:
    """The ids of the rules that speak, by how serious they are."""
    return {ernst: {b.regel.id for b in bevindingen if b.ernst == ernst} for ernst in ERNSTEN}


VARIANTEN: list[dict[str, Any]] = json.loads((GEGEVENS / "varianten.json").read_text("utf-8"))


@pytest.mark.parametrize("variant", VARIANTEN, ids=lambda variant: str(variant["naam"]))
def test_each_variant_of_the_example_gives_just_what_was_promised(variant: dict[str, Any]) -> None:
    with veranderd(variant["wijzig"]) as dossier:
        gevonden = per_ernst(controleer(dossier))
    verwacht = {ernst: set(variant["extra"].get(ernst, ())) for ernst in ERNSTEN}
    verwacht["waarschuwing"] |= {"C70", "C83"}
    for ernst in ERNSTEN:
        assert gevonden[ernst] - {"C00", "C85"} == verwacht[ernst], ernst
    assert ("C85" in gevonden["blokkerend"]) == bool(verwacht["blokkerend"])


# what holds for all findings of any dossier


def houdt_stand(dossier: Dossier) -> None:
    """What must hold for the findings of this dossier."""
    bevindingen = controleer(dossier)
    gezegd = [(b.regel.id, b.pad, b.ernst, b.tekst) for b in bevindingen]
    assert gezegd == [(b.regel.id, b.pad, b.ernst, b.tekst) for b in controleer(dossier)], "the same twice"
    assert len({(b.regel.id, b.pad) for b in bevindingen}) == len(bevindingen), "each rule once at a place"
    gesteld = {plek.pad: nr for nr, plek in enumerate(plekken(dossier))}
    volgorde = [(ERNSTEN.index(b.ernst), gesteld[b.pad]) for b in bevindingen]
    assert volgorde == sorted(volgorde)
    for bevinding in bevindingen:
        assert plek_van(dossier, bevinding.pad).getoond, bevinding.tekst  # a question that exists
        assert bevinding.tekst.strip()
        assert bevinding.gronden, (bevinding.regel.id, bevinding.plek.plaats)
        assert bevinding.regel.bron
        assert all(grond.plek.getoond and str(grond) for grond in bevinding.gronden), bevinding.tekst
    _c00_en_de_rest(dossier, bevindingen)
    _alleen_waar_gegevens_zijn(dossier, bevindingen)


def _c00_en_de_rest(dossier: Dossier, bevindingen: list[Bevinding]) -> None:
    """Every open question is named, by C00 unless another rule blocks there."""
    blokkerend = {b.pad for b in bevindingen if b.ernst == "blokkerend" and b.regel.id != "C00"}
    algemeen = {b.pad for b in bevindingen if b.regel.id == "C00"}
    assert algemeen == {plek.pad for plek in open_vragen(dossier, "start")} - blokkerend


LEZEN_ALLES = {"C00"}
"""The rule that reads any open question, whatever is said about personal data."""


def _alleen_waar_gegevens_zijn(dossier: Dossier, bevindingen: list[Bevinding]) -> None:
    gedeeld = Lezing(dossier).codes("persoonsgegevens_gedeeld")
    if gedeeld == ("nee",):
        assert {b.regel.id for b in bevindingen} <= ZONDER_GEGEVENS
    if gedeeld != ("ja",):
        over_stromen = [b for b in bevindingen if b.pad[0] == STROMEN and len(b.pad) > 1]
        assert {b.regel.id for b in over_stromen} <= LEZEN_ALLES


def test_the_findings_of_an_empty_and_of_a_half_filled_dossier_are_well_formed() -> None:
    houdt_stand(dossier_van({}))
    helft = dict(list(voorbeeld_plat().items())[::2])
    houdt_stand(dossier_van(helft))
    houdt_stand(dossier_van(helft | {"persoonsgegevens_gedeeld": "ja"}))


OVERAL_MIS: Plat = {
    "gegevensstromen[2].stroom_doel": "de GBA bijhouden",
    "gegevensstromen[2].stroom_systeem": "Weg",
    "gegevensstromen[3].stroom_verstrekker": "Weg",
    "gegevensstromen[4].stroom_wet_artikel": "Wams",
    "gegevensstromen[5].stroom_kanaal": "WhatsApp",
    "partners[1].partner_avg_rol": None,
    "klachten": None,
    "fg_betrokken": "nee",
}


@pytest.mark.parametrize("gedeeld", ["ja", "nee", "onbekend", None])
def test_without_personal_data_only_the_rules_that_do_not_need_them_run(gedeeld: str | None) -> None:
    with veranderd(OVERAL_MIS | {"persoonsgegevens_gedeeld": gedeeld}) as dossier:
        houdt_stand(dossier)


def verborgen(dossier: Dossier) -> list[tuple[str, str]]:
    """The rules with the question to which a case that is true would lead, were it not hidden.

    What a rule misses is read as missing also where the question is not asked.
    """
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(Lezing, "gesteld", lambda *_: True)
        return [
            (regel.id, geval.vraag_id)
            for regel in REGELS.values()
            for geval in regel.gevallen
            if isinstance(geval, Bij)
            for lezing in lezingen(Lezing(dossier), VELDEN[geval.vraag_id].ouder)
            if geval.als.waar(lezing) and not lezing.toont(geval.vraag_id)
        ]


@given(platte_dossiers(20))
@settings(max_examples=25)
def test_the_findings_of_any_dossier_are_well_formed(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    houdt_stand(dossier)
    if Lezing(dossier).feit("gegevens"):
        assert not verborgen(dossier)

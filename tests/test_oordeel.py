"""The judgement of the whole, and what is accepted: when a dossier is concept, ter toetsing or gereed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.hulp import dossier_van, voorbeeld, voorbeeld_plat
from wizard.bewerken import Bewerking
from wizard.controles import OPEN, controleer
from wizard.controles.oordeel import in_aantallen, oordeel, telling
from wizard.dossier import Dossier
from wizard.vragenlijst import pad_van, plek_van
from wizard.word import Geweigerd, bezwaren, vul_document

CONCEPT, TOETSEN, GEREED = "concept – niet ter ondertekening", "ter toetsing", "gereed voor besluitvorming"


def zonder_waarschuwingen() -> dict[str, Any]:
    """The worked example with its two warnings mended."""
    plat = voorbeeld_plat()
    plat["toezichthouders"][1]["th_domeinkennis"] = "ja"
    plat["bestaande_samenwerkingen"][0]["bs_in_register"] = "ja"
    return plat


def stand(dossier: Dossier) -> str:
    return oordeel(dossier, controleer(dossier))


@pytest.mark.parametrize(
    ("wijziging", "verwacht"),
    [
        ({}, GEREED),
        ({"raad_betrokken": "onbekend"}, GEREED),
        ({"nationaliteit": "ja"}, TOETSEN),
        ({"fg_betrokken": "nee"}, CONCEPT),
        ({"doel_hoofd": None}, CONCEPT),
        ({"externe_aanleiding": {"stand": "onbekend"}}, CONCEPT),
        ({"externe_aanleiding": {"voorstel": "een brief van de raad"}}, CONCEPT),
        ({"datum_opgesteld": {"ruw": "ergens in het voorjaar"}}, CONCEPT),
    ],
)
def test_the_three_words(wijziging: dict[str, Any], verwacht: str) -> None:
    assert stand(dossier_van({**zonder_waarschuwingen(), **wijziging})) == verwacht


@pytest.mark.parametrize("half", [{"stand": "onbekend"}, {"ruw": "ergens in het voorjaar"}])
def test_an_optional_answer_that_is_half_given_keeps_a_document_from_being_final_and_is_printed(half: object) -> None:
    dossier = dossier_van({**zonder_waarschuwingen(), "datum_opgesteld": half})
    assert any(regel.startswith("datum_opgesteld: ") for regel in bezwaren(dossier, "plan"))
    with pytest.raises(Geweigerd):
        vul_document(dossier, "plan", definitief=True)


def test_an_accepted_warning_is_still_to_be_judged_and_lapses_with_the_answer() -> None:
    dossier = voorbeeld()
    werk = Bewerking(dossier)
    bevinding = next(b for b in controleer(dossier) if b.regel.id == "C70")
    werk.aanvaard(bevinding.pad, "C70", " training in maart ")
    assert next(b for b in controleer(dossier) if b.regel.id == "C70").aanvaard == "training in maart"
    assert stand(dossier) == TOETSEN
    werk.antwoord(bevinding.pad, "ja")
    werk.antwoord(bevinding.pad, "nee")
    assert next(b for b in controleer(dossier) if b.regel.id == "C70").aanvaard == "", "it was said of another answer"
    werk.ongedaan()
    werk.ongedaan()
    assert next(b for b in controleer(dossier) if b.regel.id == "C70").aanvaard == "training in maart"
    werk.aanvaard(bevinding.pad, "C70", "")
    assert not dossier.bijschrift(bevinding.pad).aanvaard


def test_what_is_found_out_is_told_with_who_and_when() -> None:
    dossier = dossier_van({**voorbeeld_plat(), "trekker": {"stand": "onbekend", "wie": "wethouder", "wanneer": "1 maart"}})
    bevinding = next(b for b in controleer(dossier) if b.regel.id == "C81")
    assert bevinding.tekst == "Er staat nog niet wie de trekker is. U zoekt dit nog uit (wethouder, 1 maart)."


def test_an_open_question_that_a_blocking_rule_names_is_named_once() -> None:
    dossier = dossier_van({**voorbeeld_plat(), "datalek_ap_melder": None})
    pad = pad_van(dossier, "datalek_ap_melder")
    assert [b.regel.id for b in controleer(dossier) if b.pad == pad] == ["C64"]
    dossier = dossier_van({**voorbeeld_plat(), "trekker": None})
    assert plek_van(dossier, ("trekker",)).open_voor("start")
    assert [b.regel.id for b in controleer(dossier) if b.pad == ("trekker",)] == ["C00", "C81"]


def test_counting_in_words() -> None:
    bevindingen = controleer(dossier_van({**voorbeeld_plat(), "fg_betrokken": "nee", "convenant_openbaar": "niet"}))
    assert in_aantallen(bevindingen) == "2 blokkerend · 2 waarschuwingen · 1 aandachtspunt"
    assert telling(bevindingen) == {"blokkerend": 2, "waarschuwing": 2, "aandachtspunt": 1}
    assert in_aantallen([]) == ""
    assert not any(b.regel in OPEN for b in bevindingen)

"""The findings on the screen: how they are reached, how they come quietly under a question, and what a choice would change."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from screens.controles import Controles
from screens.formulier import Formulier
from screens.overzicht import Overzicht
from screens.sessie import Sessie
from tests.hulp import dossier_van, voorbeeld, voorbeeld_plat
from tests.test_wandeling import SMAL, Wandelaar, wandeling
from wizard.bewerken import Bewerking
from wizard.controles import OPEN, Bevinding, controleer
from wizard.dossier import Dossier
from wizard.gevolgen import gevolg_in_stappen, zou_verbergen
from wizard.opslag.bestand import bewaar


def met_twintig() -> Dossier:
    """The worked example with answers that give twenty findings, in records and outside."""
    plat = voorbeeld_plat()
    stromen: list[dict[str, Any]] = plat["gegevensstromen"]
    for stroom in stromen:
        stroom |= {"stroom_kanaal": "gewone e-mail", "stroom_verenigbaar": "nee"}
    plat |= {"raad_betrokken": "onbekend", "fg_betrokken": "nee", "po_betrokken": "nee", "register_verwerkingen": "nee"}
    plat |= {"startbesluit": "nog niet", "burgers_geinformeerd": "nee", "convenant_openbaar": "niet"}
    return dossier_van(plat)


def te_vinden(dossier: Dossier) -> list[Bevinding]:
    """The findings that follow from what was answered."""
    return [b for b in controleer(dossier) if b.regel not in OPEN and b.volgt]


def _staat_bij(w: Wandelaar, bevinding: Bevinding) -> bool:
    return isinstance(w.app.screen, Formulier) and w.app.focused is not None and w.blok.plek.pad == bevinding.pad


@pytest.mark.parametrize("elke", [5, pytest.param(1, marks=pytest.mark.lang)])
async def test_each_of_twenty_findings_is_three_keys_from_the_overview_and_the_way_back_returns(tmp_path: Path, elke: int) -> None:
    dossier = met_twintig()
    bevindingen = te_vinden(dossier)
    assert len(bevindingen) >= 20
    async with wandeling(tmp_path, dossier) as w:
        for nr, bevinding in list(enumerate(bevindingen, 1))[::elke]:
            await w.toets("c", *f"{nr:02}")
            await w.tot(partial(_staat_bij, w, bevinding))
            await w.toets("escape")
            assert isinstance(w.app.screen, Controles), w.scherm
            assert any(regel.startswith("> ") and f"{nr:02}" in regel for regel in w.regels), w.scherm
            await w.toets("escape")
            assert isinstance(w.app.screen, Overzicht)


async def test_the_overview_counts_per_step_and_the_list_is_grouped_by_kind(tmp_path: Path) -> None:
    async with wandeling(tmp_path, met_twintig()) as w:
        assert "Stand van de stukken: concept – niet ter ondertekening" in w.scherm
        assert any("Rechtmatigheid" in regel and "blokkerend" in regel for regel in w.regels)
        assert any("Draagvlak" in regel and "1 bevinding" in regel for regel in w.regels)
        await w.toets("c")
        assert "BLOKKEREND" in w.scherm
        await w.toets("end")
        assert "AANDACHTSPUNT" in w.scherm


async def test_open_questions_stand_there_as_one_line_per_step(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}, "plan")) as w:
        await w.toets("c")
        await w.regel("Stap 2:")
        await w.toets("enter")
        await w.tot("Controleer uw antwoorden")
        await w.toets("escape")
        assert isinstance(w.app.screen, Controles)
        leeg = len([b for b in controleer(w.dossier) if b.regel not in OPEN])
        assert f"Nog {leeg} gaan over wat leeg is of later komt" in w.lopend, "an empty dossier is not scolded"
        await w.toets("l", "home")
        assert "Het doel van de samenwerking staat er nog niet." in w.lopend


async def test_a_warning_is_accepted_with_a_reason_and_a_blocking_finding_never(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld()) as w:
        await w.toets("c", "2", "escape", "a")
        await w.typ("Training op 1 maart")
        await w.toets("enter")
        assert "aanvaard: Training op 1 maart" in w.lopend
        gelezen = controleer(w.op_schijf())
        assert [(b.regel.id, b.aanvaard) for b in gelezen] == [("C83", ""), ("C70", "Training op 1 maart")]
        assert "Stand van de stukken: ter toetsing" in w.scherm, "an accepted warning still has to be judged"
        await w.toets("f8")
        assert "aanvaard:" not in w.scherm
    blokkerend = met_twintig()
    pad = te_vinden(blokkerend)[0]
    Bewerking(blokkerend).aanvaard(pad.pad, pad.regel.id, "toch")
    assert te_vinden(blokkerend)[0].aanvaard == ""


async def test_a_finding_comes_under_the_question_when_one_leaves_it_and_f1_tells_the_rest(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld(), "fg_betrokken") as w:
        await w.toets("right", "space")
        await w.tot("! blokkerend: Er staat niet dat de functionaris gegevensbescherming (FG) is betrokken.")
        await w.toets("f1")
        await w.tot("Wat opvalt (blokkerend, C43)")


async def test_while_one_types_nothing_is_said(tmp_path: Path) -> None:
    dossier = dossier_van({**voorbeeld_plat(), "doel_hoofd": "Meer"})
    async with wandeling(tmp_path, dossier, "doel_hoofd") as w:
        await w.tot("Het doel is erg kort.")
        await w.typ("x" * 80)
        await w.tot(lambda: len(w.waarde("doel_hoofd")) > 60)
        assert "Het doel is erg kort." in w.scherm, "it goes when the question is left, not in the middle of a word"
        await w.toets("tab")
        await w.tot(lambda: "Het doel is erg kort." not in w.scherm)


async def test_an_answer_about_a_person_is_warned_about_when_one_leaves_it(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"probleem": "Bel met 06-12345678."}), "probleem") as w:
        await w.tot("! Hier lijkt een telefoonnummer te staan.")


async def test_an_empty_form_does_not_complain(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"persoonsgegevens_gedeeld": "ja"}), "doel_hoofd") as w:
        await w.pilot.pause(0.6)
        assert "blokkerend" not in w.scherm


async def test_a_record_line_counts_its_findings(tmp_path: Path) -> None:
    async with wandeling(tmp_path, met_twintig(), "gegevensstromen") as w:
        await w.tot("2 bevindingen")


async def test_a_choice_tells_beforehand_what_it_changes_and_asks_before_answers_go(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld(), "toezichthouders_nodig") as w:
        await w.toets("right")
        await w.tot("Kiest u dit:")
        assert "verdwijnen uit beeld" in w.lopend
        assert w.waarde("toezichthouders_nodig") == "ja"
        await w.toets("space")
        await w.tot("Wilt u dit veranderen?")
        assert w.waarde("toezichthouders_nodig") == "ja"
        await w.toets("enter")
        assert w.waarde("toezichthouders_nodig") == "ja"
        assert w.vraag == "toezichthouders_nodig"
        await w.toets("right", "space")
        await w.tot("Wilt u dit veranderen?")
        await w.kies("Ja, veranderen")
        assert w.waarde("toezichthouders_nodig") == "nee"
        assert len(w.waarde("toezichthouders")) == 2, "what is out of sight is kept"


async def test_a_low_window_still_tells_what_and_where_to(tmp_path: Path) -> None:
    async with wandeling(tmp_path, met_twintig(), maat=SMAL) as w:
        await w.toets("c")
        assert "doe:" in w.scherm
        await w.toets("f1")
        await w.tot("Hoe ernstig is het?")


# what an answer would change, without a screen


def test_what_an_answer_would_change_is_told_and_nothing_changes() -> None:
    dossier = voorbeeld()
    voor = dossier.model_copy(deep=True)
    *_, gevolg = gevolg_in_stappen(dossier, ("burgemeester_bevoegd",), "ja", controleer(dossier))
    assert gevolg is not None
    assert dossier == voor
    Bewerking(dossier).antwoord(("burgemeester_bevoegd",), "ja")
    assert {b.merk for b in gevolg.bevindingen} == {b.merk for b in te_vinden(dossier)} - {b.merk for b in te_vinden(voor)}


@pytest.mark.parametrize(("pad", "ruw"), [(("doel_hoofd",), "Een ander doel"), (("pilot",), "nee")])
def test_an_answer_that_steers_nothing_hides_nothing(pad: tuple[str, ...], ruw: str) -> None:
    assert zou_verbergen(voorbeeld(), pad, ruw) == ()


# a dossier that changes while the rules run


async def test_rules_that_were_overtaken_by_an_answer_say_nothing(tmp_path: Path) -> None:
    bewaar(voorbeeld(), pad := tmp_path / "dossier.json")
    sessie = Sessie(pad, lambda *_: None)
    bezig = asyncio.create_task(sessie.zoek_bevindingen())
    for _ in range(5):
        await asyncio.sleep(0)
    sessie.bewerking.antwoord(("fg_betrokken",), "nee")
    assert await bezig is None, "half of it was read before, half after"
    assert "C43" in {b.regel.id for b in await sessie.zoek_bevindingen() or []}
    assert sessie.sluit()


def test_what_is_only_empty_is_no_consequence_of_a_choice() -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "nee"})
    *_, gevolg = gevolg_in_stappen(dossier, ("persoonsgegevens_gedeeld",), "ja", controleer(dossier))
    assert gevolg is not None
    assert len(gevolg.nieuw) > 50
    assert [b.regel.id for b in gevolg.bevindingen] == ["C02"], "new questions are empty, that is all"

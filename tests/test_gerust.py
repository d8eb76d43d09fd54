"""What keeps a user at ease: seeing what an answer becomes, what comes next, that it is saved, and where documents are."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from textual.events import Paste
from textual.geometry import Size

from screens.alinea import AlineaDialoog, toon
from screens.gemaakt import Gemaakt
from screens.welkom import welkom
from tests.hulp import dossier_van, lees_document, voorbeeld
from tests.test_wandeling import SMAL, wandeling
from wizard.dossier import Bijschrift, Dossier
from wizard.hierna import na_stap, vordering
from wizard.opslag.bewaarder import Uitslag
from wizard.opslag.lezen import lees
from wizard.voortgang import voortgang
from wizard.vragenlijst import Plek, pad_van, plek_van, plekken
from wizard.word import DOCUMENTEN, open_punten, vul_document
from wizard.word.alinea import Proefdruk, maak_proefdruk

TWEE: dict[str, Any] = {"samenwerking_naam": "Team Oost", "partners": [{"partner_naam": "Politie"}, {"partner_naam": "GGD"}]}


def _plek(dossier: Dossier, plaats: str) -> Plek:
    pad = pad_van(dossier, plaats)
    assert pad is not None
    return plek_van(dossier, pad)


def _drukken(dossier: Dossier) -> tuple[Proefdruk, ...]:
    return tuple(maak_proefdruk(dossier, soort) for soort in DOCUMENTEN)


# what an answer becomes


@pytest.fixture(scope="module")
def van_voorbeeld() -> tuple[Dossier, tuple[Proefdruk, ...]]:
    dossier = voorbeeld()
    return dossier, _drukken(dossier)


def test_an_answer_is_shown_in_its_sentence_under_its_numbered_article(van_voorbeeld: tuple[Dossier, tuple[Proefdruk, ...]]) -> None:
    dossier, (plan, convenant) = van_voorbeeld
    plek = _plek(dossier, "samenwerking_type")
    assert plan.met(plek) == [("Aanleiding en probleem", f"Soort samenwerking: » {plek.tekst} «.")]
    assert convenant.met(plek) == [("Artikel 3 Reikwijdte en doelgroep", f"De samenwerking heeft deze vorm: » {plek.tekst} «.")]


def test_a_table_row_is_shown_in_words_with_only_the_answer_marked(van_voorbeeld: tuple[Dossier, tuple[Proefdruk, ...]]) -> None:
    dossier, (plan, _) = van_voorbeeld
    (kop, rij), (_, bijlage) = plan.met(plek := _plek(dossier, "gegevensstromen[3].stroom_doel"))
    assert kop == "Gegevensdeling en rechtmatigheid › Wie welke gegevens aan wie geeft"
    assert rij.startswith("Nr: 3\nVan: Afdeling Toezicht en Handhaving Wonen, gemeente Lindewaard\nNaar: ")
    assert f"\nDoel: » {plek.tekst} «\n" in rij
    assert rij.count("»") == 1
    assert bijlage == f"{plek.veld.vraag.tekst} » {plek.tekst} «"


def test_every_printed_answer_is_found_and_stands_whole_between_the_marks(van_voorbeeld: tuple[Dossier, tuple[Proefdruk, ...]]) -> None:
    """The proof reads the documents for itself: what they hold as an answer is what the preview shows."""
    dossier, drukken = van_voorbeeld
    gevonden = 0
    for plek in list(plekken(dossier))[::7]:
        if plek.toestand != "ingevuld" or plek.veld.is_lijst or plek.veld.afgeleid:
            continue
        for druk in drukken:
            for _, tekst in druk.met(plek):
                gevonden += 1
                assert " ".join(plek.tekst.split()).rstrip(".") in " ".join(tekst.partition("» ")[2].split()), plek.plaats
    assert gevonden > 150


def test_what_is_shown_is_what_the_document_holds(van_voorbeeld: tuple[Dossier, tuple[Proefdruk, ...]]) -> None:
    dossier, drukken = van_voorbeeld
    for druk in drukken:
        alineas = {" ".join(a.text.split()) for a in lees_document(vul_document(dossier, druk.soort)).paragraphs}
        for plaats in ("doel_hoofd", "samenwerking_type", "probleem"):
            for _, tekst in druk.met(_plek(dossier, plaats)):
                assert " ".join(tekst.replace("» ", "").replace(" «", "").split()) in alineas


def test_an_open_point_is_shown_at_its_own_record() -> None:
    dossier = dossier_van(TWEE)
    _, convenant = _drukken(dossier)
    for nr, naam in ((1, "Politie"), (2, "GGD")):
        plek = _plek(dossier, f"partners[{nr}].partner_avg_rol")
        ((_, rij),) = convenant.met(plek)
        assert rij.startswith(f"Deelnemer: {naam}\n")
        assert "» [nog in te vullen] «" in rij, "in a table it is short; the annex has the question"
        assert "\ue000" not in rij


def test_looking_changes_nothing_in_what_is_printed() -> None:
    dossier = dossier_van(TWEE)
    voor = [vul_document(dossier, soort) for soort in DOCUMENTEN]
    _drukken(dossier)
    assert [vul_document(dossier, soort) for soort in DOCUMENTEN] == voor


def test_a_list_shows_where_its_records_stand_and_how_many_more_there_are() -> None:
    dossier = dossier_van(TWEE)
    tekst = toon(_plek(dossier, "partners"), _drukken(dossier)).plain
    assert "» Politie «" in tekst
    assert "» GGD «" in tekst
    assert re.search(r"En nog op \d+ andere plaatsen\.", tekst)


@pytest.mark.parametrize(
    ("plat", "plaats", "zin"),
    [
        ({"wgs_verband": "nee"}, "wgs_verband", "bepaalt wel welke zinnen"),
        ({}, "fg_regionaal", "nog geen antwoord"),
        ({"fg_regionaal": {"stand": "nvt", "reden": "geen regio"}}, "fg_regionaal", "niet van toepassing"),
    ],
)
def test_an_answer_that_is_not_printed_says_so(plat: dict[str, Any], plaats: str, zin: str) -> None:
    dossier = dossier_van(plat)
    drukken, plek = _drukken(dossier), _plek(dossier, plaats)
    assert not any(druk.met(plek) for druk in drukken)
    assert zin in toon(plek, drukken).plain


async def test_one_key_shows_it_at_a_question_and_the_next_time_it_is_there_at_once(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"doel_hoofd": "Minder schulden"}), "doel_hoofd") as w:
        await w.typ("!")
        await w.toets("f3")
        await w.tot("» Minder schulden! «")
        assert "Doel, noodzaak en resultaat" in w.scherm
        eerste = w.sessie.proefdrukken
        await w.toets("escape", "tab", "f3")
        await w.tot(lambda: isinstance(w.app.screen, AlineaDialoog) and "Bezig" not in w.scherm)
        assert w.sessie.proefdrukken is eerste, "nothing changed, so nothing was filled again"
        await w.toets("escape", "shift+tab", "f8", "f3")
        await w.tot("» Minder schulden «")


# what comes next


def test_after_a_step_comes_the_next_one_with_something_open() -> None:
    dossier = dossier_van({}, doel="plan")
    assert na_stap(dossier, "kenmerken") == "Hierna: stap 1 (Partners), nog 2 open."
    assert na_stap(dossier, "documenten").startswith("Hierna: het overzicht. In “Over deze samenwerking” staan nog")
    assert na_stap(voorbeeld(), "partners") == "Hierna: het overzicht. Er staat niets meer open: u kunt daar de documenten maken."


def test_the_bar_and_its_words_say_how_far_one_is() -> None:
    leeg = vordering(voortgang(dossier_van({}, doel="plan")))
    assert re.fullmatch(r"\[-{20}\] 0 van \d+ nodige vragen beantwoord", leeg)
    vol = vordering(voortgang(voorbeeld()))
    assert re.fullmatch(r"\[#{20}\] (\d+) van \1 nodige vragen beantwoord", vol)


# the first screen


def test_the_welcome_fits_the_screen_and_says_where_answers_go() -> None:
    ruim = welkom(Path("/home/p/dossiers"), Size(80, 24))
    assert "/home/p/dossiers" in ruim
    assert len(ruim.splitlines()) <= 15
    assert max(map(len, ruim.splitlines())) <= 78
    assert len(welkom(Path("/home/p/dossiers"), Size(*SMAL))) <= 5 * 38


async def test_the_first_screen_welcomes_with_three_choices_also_when_small(tmp_path: Path) -> None:
    async with wandeling(tmp_path, maat=SMAL) as w:
        for keuze in ("Beginnen met een nieuwe", "Het uitgewerkte voorbeeld", "Hulp"):
            assert keuze in w.scherm
        await w.regel("Hulp")
        await w.toets("enter")
        await w.tot("Zo werkt de")


# saved, and made


async def test_a_failed_save_stays_in_the_head_of_every_screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Proef"}), "gemeente_naam") as w:
        assert "opgeslagen" in w.regels[0]
        monkeypatch.setattr(w.sessie._bewaarder, "bewaar", lambda _: w.sessie._bericht(Uitslag(datetime.now(), "de schijf is vol")))
        await w.typ("R")
        await w.tot(lambda: "NIET opgeslagen" in w.regels[0])
        await w.tot("de schijf is vol")
        for toets in ("escape", "d"):
            await w.toets(toets)
            assert "NIET opgeslagen" in w.regels[0]


async def test_what_is_typed_in_a_dialog_is_safe_before_it_is_closed(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Proef"}), "gemeente_naam") as w:

        def op_schijf() -> Bijschrift:
            return lees(w.sessie.bestand).bijschrift(("gemeente_naam",))

        await w.toets("f5")
        await w.typ("Nog vragen aan Oost")
        await w.tot(lambda: op_schijf().opmerking == "Nog vragen aan Oost")
        await w.toets("escape", "down", "enter")
        await w.tot(lambda: op_schijf().opmerking == "")
        await w.toets("f5")
        await w.typ("Toch vragen")
        await w.toets("ctrl+n", "f8")
        await w.tot(lambda: op_schijf().opmerking == "")
        await w.toets("f9", "ctrl+t")
        await w.typ("FG")
        await w.tot(lambda: op_schijf().wie == "FG")
        await w.toets("escape", "down", "enter")
        await w.tot(lambda: op_schijf() == Bijschrift(opmerking="Toch vragen"))


async def test_an_answer_goes_only_when_one_says_so(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"gemeente_naam": "Rivierdam"}), "gemeente_naam") as w:
        await w.toets("ctrl+t")
        await w.typ("FG")
        assert w.op_schijf().bijschrift(("gemeente_naam",)).wie == ""
        assert w.waarde("gemeente_naam") == "Rivierdam"
        await w.toets("ctrl+n")
        await w.tot(lambda: w.dossier.bijschrift(("gemeente_naam",)).wie == "FG")
        assert w.waarde("gemeente_naam") is None


async def test_after_making_one_sees_what_where_what_next_and_who_decides(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Team Oost"}, doel="plan")) as w:
        await w.toets("d", "home", "enter")
        await w.tot(lambda: isinstance(w.app.screen, Gemaakt))
        open_ = len(open_punten(w.dossier, "plan"))
        assert str(tmp_path / "documenten") in "".join(w.lopend.split(" "))
        for tekst in ("team-oost-plan-van-aanpak.docx", f"nog {open_} open punten", "Dit is een concept", "Wat nu?", "opdrachtgever"):
            assert tekst in w.lopend
        assert "Het convenant" not in w.scherm, "only what was made"
        await w.toets("escape")
        assert "Gemaakt in" in w.scherm, "and it stays where it was made"


async def test_a_paste_of_a_million_signs_does_not_freeze_and_leaves_the_answer_as_it_was(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"gemeente_naam": "Rivierdam"}), "gemeente_naam") as w:
        w.app.post_message(Paste("een regel\n" * 100_000))
        await w.tot("Er is niets geplakt.")
        await w.toets("tab")
        assert w.waarde("gemeente_naam") == "Rivierdam"
        assert w.dossier.bijschrift(("gemeente_naam",)).ruw is None

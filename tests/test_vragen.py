"""The questionnaire as content: complete, sourced, short, and the same wherever it can be read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.hulp import vraag_ids
from wizard.bronnen import BRONNEN, verwijzingen
from wizard.delen import delen_van_record, delen_van_stap
from wizard.dossier import DOELEN
from wizard.rapport import dossier_schema, vragenlijst_markdown, vragenlijst_object, vragenlijst_tekst
from wizard.stappen import STAPPEN, Herlezing
from wizard.velden import HOOFDVELDEN, VELDEN
from wizard.voorwaarde import ALTIJD

VRAGEN: list[dict[str, Any]] = vragenlijst_object()["vragen"]
PER_ID = {vraag["id"]: vraag for vraag in VRAGEN}
SOORTEN = {
    "regel", "alinea", "ja_nee", "keuze", "meerkeuze", "keuze_toelichting", "datum", "datum_of_onbepaald", "getal", "bedrag",
    "bewaartermijn", "gegevens", "verwijzing", "verwijzingen", "lijst", "afgeleid",
}  # fmt: skip


def test_every_question_of_the_model_is_asked_and_each_once() -> None:
    ids = [vraag["id"] for vraag in VRAGEN]
    assert len(ids) == len(set(ids))
    assert set(vraag_ids()) - set(ids) == set()
    assert set(ids) - set(vraag_ids()) == set()


def test_a_question_is_short_has_a_kind_and_says_on_what_it_rests() -> None:
    stappen = {stap.naam for stap in STAPPEN}
    for vraag_id in vraag_ids():
        vraag = PER_ID[vraag_id]
        assert vraag["tekst"].strip() == vraag["tekst"] != "", vraag_id
        assert len(vraag["tekst"].split()) <= 15, vraag_id
        assert vraag["soort"] in SOORTEN, vraag_id
        assert vraag["stap"] in stappen, vraag_id
        assert vraag["bron"], vraag_id
        for bron in vraag["bron"]:
            assert all(bron[deel] for deel in ("titel", "uitgever", "status")), vraag_id
            assert not re.search(r"\bS00[0-4]\b", " ".join(str(waarde) for waarde in bron.values())), vraag_id
        if vraag["soort"] != "afgeleid":
            assert vraag["tekst"].endswith("?"), vraag_id
            assert all(vraag[deel] for deel in ("uitleg", "voorbeeld", "vraag_aan")), vraag_id


def test_the_internal_numbers_of_the_source_files_are_never_shown() -> None:
    for tekst in (json.dumps(vragenlijst_object(), ensure_ascii=False), vragenlijst_markdown(), json.dumps(dossier_schema())):
        assert not re.search(r"\bS00[0-9]\b", tekst)


def test_what_the_wizard_works_out_is_called_derived() -> None:
    assert {vraag["id"] for vraag in VRAGEN if vraag["soort"] == "afgeleid"} == {"stroom_nr", "dpia_nodig"}
    assert all(not VELDEN[vraag_id].verplicht_voor(doel) for vraag_id in ("stroom_nr", "dpia_nodig") for doel in DOELEN)


def test_old_law_is_never_named_as_current() -> None:
    oud = re.compile(r"\b(Wbp|CBP|BIG|bewerkers?|bewerkersovereenkomst|College bescherming persoonsgegevens)\b")
    for veld in VELDEN.values():
        vraag = veld.vraag
        for tekst in (vraag.tekst, vraag.uitleg, vraag.voorbeeld):
            assert not oud.search(tekst), veld.id


def test_the_user_is_addressed_as_u() -> None:
    tutoyeren = re.compile(r"\b(je|jij|jouw|jullie)\b", re.IGNORECASE)
    for veld in VELDEN.values():
        assert not tutoyeren.search(f"{veld.vraag.tekst} {veld.vraag.uitleg}"), veld.id


def test_a_question_that_is_mandatory_for_a_goal_is_asked_for_it() -> None:
    for vraag in VRAGEN:
        assert set(vraag["nodig_voor"]) <= set(vraag["getoond_voor"]), vraag["id"]
        assert "start" in vraag["getoond_voor"], vraag["id"]
    per_doel = {doel: sum(doel in vraag["getoond_voor"] for vraag in VRAGEN) for doel in DOELEN}
    assert 0 < per_doel["verkennen"] < per_doel["plan"] < per_doel["start"]
    assert 0 < per_doel["convenant"] < per_doel["start"]


def test_the_name_of_a_record_is_its_first_question_and_always_mandatory() -> None:
    for veld in VELDEN.values():
        if veld.is_lijst:
            assert veld.kinderen
            assert veld.naamveld.vraag.verpl == "J", veld.id


def test_the_sentence_of_a_condition_reads_without_codes_or_ids() -> None:
    for veld in VELDEN.values():
        zin = PER_ID[veld.id]["wanneer"]
        assert bool(zin) == (veld.vraag.wanneer is not ALTIJD), veld.id
        if zin:
            assert re.fullmatch(r"Alleen als .+\.", zin), veld.id
            assert "_" not in zin, veld.id


def test_chapters_are_those_of_the_two_documents() -> None:
    for veld in VELDEN.values():
        assert all(re.fullmatch(r"(P|K|A|B)\d{1,2}", hoofdstuk) for hoofdstuk in veld.landt), veld.id


def test_every_source_has_a_title_publisher_and_status() -> None:
    for code, bron in BRONNEN.items():
        assert bron.code == code
        assert bron.titel
        assert bron.uitgever
        assert bron.kort
        assert (bron.gelezen is not None) or bron.status in ("niet geverifieerd", "eigen keuze"), code
        assert not bron.url or bron.url.startswith("http"), code


def test_a_reference_names_a_known_source_and_a_place() -> None:
    eerste, tweede = verwijzingen("avg art. 5 lid 1; eigen")
    assert (eerste.bron.code, eerste.plaats) == ("avg", "art. 5 lid 1")
    assert str(tweede) == tweede.bron.kort
    with pytest.raises(ValueError, match="onbekende bron 'S001'"):
        verwijzingen("S001 blz. 3")


def test_every_question_stands_on_exactly_one_part_of_the_forms() -> None:
    gezien: list[str] = []
    for stap in STAPPEN:
        delen = delen_van_stap(stap.naam)
        gezien += [veld.id for deel in delen if not deel.herlezing for veld in deel.velden]
        assert all(deel.titel and deel.velden for deel in delen)
        herlezingen = [blad for blad in stap.bladen if isinstance(blad, Herlezing)]
        assert [tuple(v.id for v in deel.velden) for deel in delen if deel.herlezing] == [blad.vragen for blad in herlezingen]
    assert sorted(gezien) == sorted(veld.id for veld in HOOFDVELDEN)
    for veld in VELDEN.values():
        if veld.is_lijst:
            kinderen = [kind.id for deel in delen_van_record(veld.id) for kind in deel.velden]
            assert kinderen == [kind.id for kind in veld.kinderen if not kind.afgeleid]


@pytest.mark.parametrize("tekst", [vragenlijst_markdown(), vragenlijst_tekst()], ids=["markdown", "kort"])
def test_the_reading_copies_hold_every_question(tekst: str) -> None:
    for veld in VELDEN.values():
        assert re.search(rf"[`\[]{veld.id}[`:]", tekst), veld.id
        assert veld.vraag.tekst in tekst


def test_the_reading_copy_for_jurists_holds_what_is_known_of_each_question() -> None:
    tekst = vragenlijst_markdown()
    for vraag in VRAGEN:
        for deel in (vraag["uitleg"], vraag["voorbeeld"], vraag["wanneer"], vraag["bron"][0]["titel"]):
            assert deel in tekst, vraag["id"]
    assert "None" not in tekst


def test_the_schema_describes_every_question_at_its_field() -> None:
    schema = dossier_schema()
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    velden: dict[str, Any] = {}
    for deel in schema["$defs"].values():
        velden |= {naam: veld for naam, veld in deel.get("properties", {}).items() if "x-vraag" in veld}
    assert set(velden) == set(VELDEN)
    for naam, veld in velden.items():
        assert veld["title"] == VELDEN[naam].vraag.tekst
        assert veld["x-vraag"]["bron"]
    json.dumps(schema)

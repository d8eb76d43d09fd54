"""The value lists: every choice is found by each of its writings, and no writing means two choices."""

from __future__ import annotations

import re
from typing import Annotated, Any, cast

import pytest
from pydantic import TypeAdapter, ValidationError

from tests.hulp import dossier_van
from wizard.keuzelijst import ANDERS, Keuzelijst, gesloten, met_anders, open_lijst, optie
from wizard.opslag.bestand import als_bytes
from wizard.soorten import KeuzeSoort, MeerkeuzeSoort, ToelichtingSoort
from wizard.tekst import vergelijkbaar
from wizard.velden import VELDEN, Veld

KEUZEVRAGEN = [veld for veld in VELDEN.values() if isinstance(veld.soort, KeuzeSoort)]


def lijst_van(veld: Veld) -> Keuzelijst:
    """The value list of a choice question."""
    assert isinstance(veld.soort, KeuzeSoort)
    return veld.soort.lijst


def test_there_are_choice_questions_of_every_kind() -> None:
    namen = {veld.soort.naam for veld in KEUZEVRAGEN}
    assert namen == {"keuze", "meerkeuze", "keuze_toelichting"}
    assert {(lijst_van(veld).anders, lijst_van(veld).open) for veld in KEUZEVRAGEN} == {(False, False), (True, False), (False, True)}


def test_every_writing_of_a_choice_leads_to_that_choice_alone() -> None:
    for veld in KEUZEVRAGEN:
        lijst = lijst_van(veld)
        assert len(lijst.opties) >= 2, veld.id
        eigenaar: dict[str, str] = {}
        for keuze in lijst.opties:
            plaats = f"{veld.id}: {keuze.code}"
            assert re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", keuze.code), plaats
            for vorm in (keuze.code, keuze.label, keuze.label.upper(), f"  {keuze.label}. ", *keuze.synoniemen):
                assert lijst.vind(vorm) == keuze.code, f"{plaats}: {vorm}"
            for vorm in keuze.schrijfwijzen():
                assert eigenaar.setdefault(vorm, keuze.code) == keuze.code, f"{plaats}: {vorm}"
            assert lijst.label(keuze.code) == keuze.label, plaats
            assert lijst.zin(keuze.code) == (keuze.zin or keuze.label), plaats
            assert lijst.code(keuze.code) == keuze.code, plaats
            assert keuze.label == keuze.label.strip(), plaats
        assert len({keuze.code for keuze in lijst.opties}) == len(lijst.opties), veld.id
        assert len({vergelijkbaar(keuze.label) for keuze in lijst.opties}) == len(lijst.opties), veld.id


def test_every_choice_is_stored_printed_and_read_back() -> None:
    for veld in KEUZEVRAGEN:
        soort = veld.soort
        for keuze in lijst_van(veld).opties:
            waarde = soort.lees([keuze.label] if isinstance(soort, MeerkeuzeSoort) else keuze.label)
            assert soort.codes(waarde) == (keuze.code,), veld.id
            assert soort.toon(waarde) == keuze.label, veld.id
            assert soort.lees(soort.plat(waarde)) == waarde, veld.id


def test_every_choice_of_every_list_can_be_saved() -> None:
    hoogste = max(len(lijst_van(veld).opties) for veld in KEUZEVRAGEN)
    for nr in range(hoogste):
        plat: dict[str, Any] = {}
        for veld in KEUZEVRAGEN:
            opties = lijst_van(veld).opties
            if veld.ouder is None and nr < len(opties):
                plat[veld.id] = opties[nr].code
            elif veld.ouder is not None and veld.ouder.ouder is None and nr < len(opties):
                plat.setdefault(veld.ouder.id, [{}])[0][veld.id] = opties[nr].code
        als_bytes(dossier_van(plat))


def test_conditions_need_no_words_of_ones_own_so_anders_has_one_code() -> None:
    for veld in KEUZEVRAGEN:
        lijst = lijst_van(veld)
        assert lijst.anders == any(keuze.code == ANDERS for keuze in lijst.opties)
        if lijst.anders:
            assert lijst.code("anders: iets heel eigens") == ANDERS
        if not lijst.open:
            assert lijst.vind("iets heel eigens") is None


def test_a_stored_choice_outside_a_closed_list_is_refused_when_a_file_is_read() -> None:
    def adapter(lijst: Keuzelijst, soort: Any) -> TypeAdapter[Any]:
        return TypeAdapter(cast("Any", Annotated[soort, lijst]))  # pyright: ignore[reportInvalidTypeForm]  # a type made at run time

    dicht = adapter(gesloten("rood", "blauw"), str | None)
    assert dicht.validate_python("rood") == "rood"
    assert dicht.validate_python(None) is None
    anders = adapter(met_anders("rood"), str | None)
    assert anders.validate_python("anders: iets") == "anders: iets"
    for verkeerd, soort in ((dicht, "groen"), (anders, "groen"), (anders, "anders: "), (dicht, 5)):
        with pytest.raises(ValidationError):
            verkeerd.validate_python(soort)
    meer = adapter(gesloten("rood", "blauw"), list[str] | None)
    assert meer.validate_python(["rood", "blauw"]) == ["rood", "blauw"]
    with pytest.raises(ValidationError):
        meer.validate_python(["groen"])
    assert adapter(open_lijst("rood"), str | None).validate_python("zeegroen") == "zeegroen"


def test_a_label_without_its_brackets_and_its_sentence_are_writings_too() -> None:
    lijst = gesloten(optie("k", "klas (groep 3)", "derde", zin="De derde groep"), "rest")
    for vorm in ("klas", "klas (groep 3)", "Derde", "de derde groep", "k"):
        assert lijst.vind(vorm) == "k"
    assert lijst.vind("groep 3") is None
    assert lijst.vind("") is None


def test_words_that_begin_with_a_choice_are_that_choice_only_for_a_kind_with_words() -> None:
    met_woorden = [veld for veld in KEUZEVRAGEN if isinstance(veld.soort, ToelichtingSoort)]
    assert len(met_woorden) >= 3
    for veld in met_woorden:
        eerste = lijst_van(veld).opties[0]
        waarde = veld.soort.lees(f"{eerste.label}, en daarom")
        assert waarde.keuze == eerste.code
        assert veld.soort.toon(waarde) == f"{eerste.label}, en daarom"

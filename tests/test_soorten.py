"""The kinds of answers: what people write, what is stored, what is printed, and what is refused."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, get_args

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.hulp import dossier_van
from tests.strategie import waarden
from wizard.keuzelijst import Keuzelijst, gesloten, met_anders, open_lijst, optie
from wizard.opslag.bestand import als_bytes
from wizard.plat import uit_plat
from wizard.soorten import Alinea as AlineaType
from wizard.soorten import (
    Bedrag,
    Bewaartermijn,
    Datum,
    DatumOfOnbepaald,
    Gegeven,
    Gegevens,
    Getal,
    JaNee,
    KeuzeSoort,
    MeerkeuzeSoort,
    Ongeldig,
    Regel,
    Soort,
    Termijn,
    Toelichting,
    ToelichtingSoort,
    Verwijst,
    VerwijstMeer,
    soort_van,
)
from wizard.velden import VELDEN

MERK = "zeergeheimantwoord"
NBSP = "\N{NO-BREAK SPACE}"
_VRAAGBAAR = [veld for veld in VELDEN.values() if not veld.is_lijst and not veld.afgeleid]
_VERSCHILLEND = list({(veld.soort.naam, id(getattr(veld.soort, "lijst", veld.soort.naam))): veld for veld in _VRAAGBAAR}.values())
"""One question of each kind and each value list."""


def soort(annotatie: Any) -> Soort:
    """The kind behind a type such as `Datum`."""
    merk = get_args(annotatie)[1]
    assert isinstance(merk, Soort)
    return merk


DATUM = soort(Datum)
KLEUREN = gesloten("rood", optie("blauw", "blauw (als de lucht)", "azuur", zin="Zo blauw als de lucht"), "geen")
KLEUREN_ANDERS = met_anders("rood", optie("blauw", "donkerblauw", "marine"))
KLEUREN_OPEN = open_lijst("rood", optie("blauw", "donkerblauw", "marine"), "geen")


# dates


@pytest.mark.parametrize(
    "getypt",
    [
        "2027-03-01",
        "2027-3-1",
        "1-3-2027",
        "01-03-2027",
        "1/3/2027",
        "1.3.2027",
        "1 3 2027",
        "1 - 3 - 2027",
        "1 maart 2027",
        "1 mrt 2027",
        "1 mrt. 2027",
        "1 MAART 2027",
        " 1 maart 2027. ",
    ],
)
def test_a_date_as_people_write_it(getypt: str) -> None:
    assert DATUM.lees(getypt) == date(2027, 3, 1)


@pytest.mark.parametrize("maand", range(1, 13))
def test_every_month_is_printed_and_read_back(maand: int) -> None:
    dag = date(2026, maand, 28)
    assert DATUM.lees(DATUM.toon(dag)) == dag
    assert DATUM.lees(f"28 {DATUM.toon(dag).split()[1][:3]} 2026") == dag or maand == 3


@given(st.dates())
def test_a_date_survives_print_and_flat_json(dag: date) -> None:
    assert DATUM.lees(DATUM.plat(dag)) == dag
    if dag.year >= 1000:
        assert DATUM.lees(DATUM.toon(dag)) == dag


def test_a_date_is_printed_in_words() -> None:
    assert DATUM.toon(date(2027, 3, 1)) == "1 maart 2027"


@pytest.mark.parametrize(
    "getypt",
    [
        "31-2-2027",
        "29 februari 2027",
        "0-1-2027",
        "1-13-2027",
        "2027-13-01",
        "1 foo 2027",
        "0000-01-01",
        "morgen",
        "maart 2027",
        "1-3-27",
        "2027",
        2027,
        True,
        ["1-3-2027"],
        {"dag": 1},
    ],
)
def test_what_is_no_date_is_refused(getypt: object) -> None:
    with pytest.raises(Ongeldig, match=r"[Dd]atum"):
        DATUM.lees(getypt)


@pytest.mark.parametrize("getypt", ["onbepaald", "Onbepaald", "onbepaalde tijd"])
def test_a_date_may_be_indefinite_where_that_is_offered(getypt: str) -> None:
    kind = soort(DatumOfOnbepaald)
    assert kind.lees(getypt) == "onbepaald"
    assert kind.lees(kind.plat("onbepaald")) == "onbepaald"
    assert kind.toon("onbepaald") == "voor onbepaalde tijd"
    assert kind.lees("1-3-2027") == date(2027, 3, 1)
    assert kind.plat(date(2027, 3, 1)) == "2027-03-01"
    with pytest.raises(Ongeldig):
        DATUM.lees(getypt)


# numbers and amounts


@pytest.mark.parametrize(
    ("eenheid", "getypt", "getal"),
    [
        ("uur per week", "8", 8),
        ("uur per week", 8, 8),
        ("uur per week", "8 uur", 8),
        ("uur per week", "8 uren per week", 8),
        ("uur per week", "8u", 8),
        ("uur per week", "12,5 uur per week", 12.5),
        ("uur per week", "1.5", 1.5),
        ("uur per week", "acht uur", 8),
        ("maanden", "6 maanden", 6),
        ("maanden", "1 maand", 1),
        ("maanden", "3 mnd", 3),
        ("maanden", "één maand", 1),
        ("per jaar", "1.250 per jaar", 1250),
        ("per jaar", "1.250.000", 1250000),
        ("per jaar", "1250", 1250),
        ("per jaar", 0, 0),
        ("per jaar", 3.0, 3),
        ("", "5", 5),
    ],
)  # fmt: skip
def test_a_number_with_or_without_its_unit(eenheid: str, getypt: object, getal: float) -> None:
    gelezen = Getal(eenheid).lees(getypt)
    assert gelezen == getal
    assert type(gelezen) is type(getal)


@pytest.mark.parametrize(
    "getypt",
    [
        "8 dagen",
        "8 uur per maand",
        "veel",
        "-3",
        -3,
        "8 of 9",
        "8-9",
        "1.2.3",
        "12.50.1",
        True,
        [8],
        float("nan"),
        float("inf"),
        10**13,
        "9" * 500,
    ],
)
def test_another_unit_or_no_number_is_refused(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        Getal("uur per week").lees(getypt)


def test_a_number_without_unit_takes_no_unit() -> None:
    with pytest.raises(Ongeldig, match="eenheid"):
        Getal().lees("5 dagen")


@pytest.mark.parametrize(("getypt", "goed"), [(1, True), (5, True), ("vijf", True), (0, False), (6, False), ("zes", False)])
def test_a_number_stays_within_its_bounds(getypt: object, goed: bool) -> None:
    kans = Getal("", 1, 5)
    if goed:
        assert kans.lees(getypt) in (1, 5)
    else:
        with pytest.raises(Ongeldig, match="van 1 tot en met 5"):
            kans.lees(getypt)


def test_a_number_is_printed_the_dutch_way() -> None:
    assert Getal("uur per week").toon(1250.5) == "1.250,5 uur per week"
    assert Getal().toon(3) == "3"


@given(st.one_of(st.integers(0, 10**12), st.integers(0, 10**6).map(lambda n: n / 4)))
def test_a_printed_number_is_read_back(getal: float) -> None:
    kind = Getal("per jaar")
    assert kind.lees(kind.toon(getal)) == getal
    assert kind.lees(kind.plat(getal)) == getal


@pytest.mark.parametrize(
    ("getypt", "bedrag"),
    [
        ("25000", 25000), ("25.000", 25000), ("€ 25.000", 25000), ("€25.000,-", 25000), ("€ 25.000,--", 25000), ("25 000 euro", 25000),
        ("25.000,00", 25000), (25000, 25000), (25000.0, 25000), ("geen", 0), ("Geen.", 0), ("0", 0), (0, 0), ("1.250.000", 1250000),
    ],
)  # fmt: skip
def test_an_amount_as_people_write_it(getypt: object, bedrag: int) -> None:
    gelezen = soort(Bedrag).lees(getypt)
    assert gelezen == bedrag
    assert type(gelezen) is int


@pytest.mark.parametrize(
    "getypt",
    ["veel", "-5", -5, "12,50", 12.5, "€ 25k", True, [1], "..€", "1.2.3", "25.0000", float("inf"), float("nan"), 10**13, "9" * 500],
)
def test_what_is_no_whole_amount_is_refused(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        soort(Bedrag).lees(getypt)


@given(st.integers(0, 10**12))
def test_a_printed_amount_is_read_back(bedrag: int) -> None:
    kind = soort(Bedrag)
    assert kind.lees(kind.toon(bedrag)) == bedrag
    assert kind.lees(kind.plat(bedrag)) == bedrag


def test_an_amount_is_printed_the_dutch_way() -> None:
    assert soort(Bedrag).toon(1250000) == f"€{NBSP}1.250.000"


# how long data are kept


@pytest.mark.parametrize(
    ("getypt", "getal", "eenheid", "vanaf", "toelichting"),
    [
        ("6 maanden na afsluiten", 6, "maanden", "afsluiten", ""),
        ("volgens Participatiewet-dossier, 10 jaar", 10, "jaren", "", "volgens Participatiewet-dossier"),
        ("twee weken", 2, "weken", "", ""),
        ("volgens selectielijst", None, None, "", "volgens selectielijst"),
        ("1,5 jaar vanaf het besluit", 1.5, "jaren", "het besluit", ""),
        ("Eén dag", 1, "dagen", "", ""),
        ("hooguit 30 dagen na de melding", 30, "dagen", "de melding", "hooguit"),
        ("vijf jaar, daarna vernietigen", 5, "jaren", "", "daarna vernietigen"),
        ("zolang als nodig", None, None, "", "zolang als nodig"),
        ("1.000 dagen", 1000, "dagen", "", ""),
        ("1,333 jaar", 1.333, "jaren", "", ""),
        ("1.2345 jaar", None, None, "", "1.2345 jaar"),
        ("9" * 400 + " jaar", None, None, "", "9" * 400 + " jaar"),
    ],
)
def test_a_retention_period_is_read_from_words_and_printed_as_written(
    getypt: str, getal: float | None, eenheid: str | None, vanaf: str, toelichting: str
) -> None:
    kind = soort(Bewaartermijn)
    termijn = kind.lees(getypt)
    assert isinstance(termijn, Termijn)
    assert (termijn.getal, termijn.eenheid, termijn.vanaf, termijn.toelichting) == (getal, eenheid, vanaf, toelichting)
    assert kind.toon(termijn) == getypt
    assert kind.lees(kind.plat(termijn)) == termijn


@pytest.mark.parametrize("getypt", ["niet bewaren", "Niet bewaren.", "niet", "niet_bewaren"])
def test_not_keeping_is_an_answer_of_its_own(getypt: str) -> None:
    kind = soort(Bewaartermijn)
    assert kind.lees(getypt) == "niet_bewaren"
    assert kind.toon("niet_bewaren") == "niet bewaren"


@pytest.mark.parametrize(
    ("getypt", "maanden"), [("1 jaar", 12), ("6 maanden", 6), ("365 dagen", 12), ("365 weken", 84), ("naar bevind", None)]
)
def test_a_retention_period_in_months(getypt: str, maanden: float | None) -> None:
    assert soort(Bewaartermijn).lees(getypt).maanden == (None if maanden is None else pytest.approx(maanden))


# yes or no, words


@pytest.mark.parametrize(
    ("getypt", "antwoord"), [("ja", "ja"), ("Ja.", "ja"), (" NEE ", "nee"), (True, "ja"), (False, "nee"), ("", None), (" ", None)]
)
def test_yes_or_no(getypt: object, antwoord: str | None) -> None:
    kind = soort(JaNee)
    assert kind.lees(getypt) == antwoord
    if antwoord:
        assert kind.codes(antwoord) == (antwoord,)


@pytest.mark.parametrize("getypt", ["misschien", "ja en nee", 1, 0, ["ja"], {"ja": True}])
def test_what_is_neither_yes_nor_no_is_refused(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        soort(JaNee).lees(getypt)


def test_words_keep_their_lines_only_where_there_is_room() -> None:
    assert soort(AlineaType).lees(" een\r\n\r\ntwee ") == "een\n\ntwee"
    assert soort(Regel).lees(" een\r\n\r\ntwee ") == "een twee"


@pytest.mark.parametrize("leeg", ["", "   ", "\n\t", "\u200b", "\x00"])
def test_nothing_written_is_no_answer_of_any_kind(leeg: str) -> None:
    for veld in _VRAAGBAAR:
        assert veld.soort.lees(leeg) in (None, []), veld.id


def test_a_text_that_is_too_long_is_refused_and_one_that_just_fits_is_kept() -> None:
    for kind in (soort(Regel), soort(AlineaType)):
        assert kind.lees("a" * 100_000) == "a" * 100_000
        with pytest.raises(Ongeldig, match=r"100\.000"):
            kind.lees("a" * 100_001)


# choices


@pytest.mark.parametrize(
    ("getypt", "code"),
    [
        ("rood", "rood"), ("ROOD.", "rood"), ("blauw", "blauw"), ("blauw (als de lucht)", "blauw"), ("Azuur", "blauw"),
        ("zo blauw als de lucht", "blauw"), ("geen", "geen"), ("", None),
    ],
)  # fmt: skip
def test_a_choice_by_code_label_synonym_or_sentence(getypt: str, code: str | None) -> None:
    assert KeuzeSoort(KLEUREN).lees(getypt) == code


@pytest.mark.parametrize("getypt", ["groen", "anders", "anders: groen", 1, True, ["rood"], {"keuze": "rood"}])
def test_a_closed_list_refuses_anything_else_and_names_its_choices(getypt: object) -> None:
    with pytest.raises(Ongeldig) as fout:
        KeuzeSoort(KLEUREN).lees(getypt)
    if isinstance(getypt, str):
        assert "rood; blauw (als de lucht); geen" in str(fout.value)


@pytest.mark.parametrize("getypt", ["anders: paars", "Anders : paars", "anders, paars", "ANDERS:paars"])
def test_anders_keeps_the_words_that_follow(getypt: str) -> None:
    kind = KeuzeSoort(KLEUREN_ANDERS)
    waarde = kind.lees(getypt)
    assert waarde == "anders: paars"
    assert kind.codes(waarde) == ("anders",)
    assert kind.toon(waarde) == "paars"
    assert kind.lees(kind.plat(waarde)) == waarde


def test_anders_alone_is_a_choice_and_words_without_anders_are_not() -> None:
    kind = KeuzeSoort(KLEUREN_ANDERS)
    assert kind.lees("anders") == "anders"
    with pytest.raises(Ongeldig):
        kind.lees("paars")


def test_an_open_list_keeps_what_it_does_not_know_and_recognises_what_it_does() -> None:
    kind = KeuzeSoort(KLEUREN_OPEN)
    assert kind.lees("  zee  groen ") == "zee groen"
    assert kind.lees("Marine") == "blauw"
    assert kind.toon("zee groen") == "zee groen"
    assert kind.lees(kind.plat("zee groen")) == "zee groen"


@pytest.mark.parametrize(
    ("getypt", "codes"),
    [
        (["rood", "azuur"], ["rood", "blauw"]),
        (["rood", "Rood.", "rood"], ["rood"]),
        ("rood", ["rood"]),
        (["geen"], ["geen"]),
        ([], []),
        (["", "rood"], ["rood"]),
    ],
)
def test_several_choices_each_once(getypt: object, codes: list[str]) -> None:
    kind = MeerkeuzeSoort(KLEUREN)
    assert kind.lees(getypt) == codes
    assert kind.codes(codes) == tuple(codes)
    assert kind.lees(kind.plat(codes)) == codes


@pytest.mark.parametrize("lijst", [KLEUREN, KLEUREN_OPEN], ids=["gesloten", "open"])
def test_geen_excludes_the_others(lijst: Keuzelijst) -> None:
    with pytest.raises(Ongeldig, match="'geen' alleen"):
        MeerkeuzeSoort(lijst).lees(["rood", "geen"])


@pytest.mark.parametrize("getypt", [["groen"], [["rood"]], [1], {"rood": True}, 5])
def test_several_choices_refuse_what_is_no_choice(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        MeerkeuzeSoort(KLEUREN).lees(getypt)


def test_several_choices_are_printed_as_an_enumeration() -> None:
    assert MeerkeuzeSoort(KLEUREN_ANDERS).toon(["rood", "blauw", "anders: paars"]) == "rood, donkerblauw en paars"


@pytest.mark.parametrize(
    ("getypt", "keuze", "toelichting", "print"),
    [
        ("sectorwet", "sectorwet", "", "sectorwet"),
        ("sectorwet: Jeugdwet 7.2.1", "sectorwet", "sectorwet: Jeugdwet 7.2.1", "sectorwet: Jeugdwet 7.2.1"),
        ({"keuze": "sectorwet", "toelichting": "Jeugdwet 7.2.1"}, "sectorwet", "Jeugdwet 7.2.1", "sectorwet: Jeugdwet 7.2.1"),
        ({"keuze": "sectorwet"}, "sectorwet", "", "sectorwet"),
        (
            "Wabb 10 omdat het college zijn taak doet",
            "wabb10",
            "Wabb 10 omdat het college zijn taak doet",
            "Wabb 10 omdat het college zijn taak doet",
        ),
    ],
)
def test_a_choice_with_words_beside_it(getypt: object, keuze: str, toelichting: str, print: str) -> None:
    kind = VELDEN["stroom_bsn_basis"].soort
    waarde = kind.lees(getypt)
    assert waarde == Toelichting(keuze=keuze, toelichting=toelichting)
    assert kind.toon(waarde) == print
    assert kind.codes(waarde) == (keuze,)
    assert kind.lees(kind.plat(waarde)) == waarde


@pytest.mark.parametrize(
    "getypt",
    [
        "sectorwetten bestaan hier niet",
        "iets anders",
        {"keuze": "onzin"},
        {"keuze": "sectorwet", "extra": 1},
        {"toelichting": 5},
        5,
        ["sectorwet"],
    ],
)
def test_a_choice_with_words_refuses_what_begins_with_no_choice(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        VELDEN["stroom_bsn_basis"].soort.lees(getypt)


def test_an_open_choice_with_words_keeps_words_alone() -> None:
    kind = ToelichtingSoort(KLEUREN_OPEN)
    waarde = kind.lees("zoals afgesproken")
    assert waarde == Toelichting(keuze=None, toelichting="zoals afgesproken")
    assert waarde is not None
    assert kind.toon(waarde) == "zoals afgesproken"
    assert kind.codes(waarde) == ()
    assert kind.lees(kind.plat(waarde)) == waarde
    assert kind.lees({"keuze": None, "toelichting": ""}) is None


def test_the_longest_choice_wins_at_the_beginning_of_words() -> None:
    lijst = gesloten(optie("kort", "Wpg 20"), optie("lang", "Wpg 20 lid 3"))
    assert lijst.vind_begin("Wpg 20 lid 3, dus gezamenlijk") == "lang"
    assert lijst.vind_begin("Wpg 20, dus samen") == "kort"
    assert lijst.vind_begin("Wpg 201") is None


# personal data and references


def test_personal_data_are_terms_with_a_class() -> None:
    kind = soort(Gegevens)
    waarde = kind.lees(["naam", {"term": "BSN", "klasse": "nummer"}, {"term": "foto", "klasse": "eigen klasse"}, ""])
    assert waarde == [Gegeven(term="naam"), Gegeven(term="BSN", klasse="nummer"), Gegeven(term="foto", klasse="eigen klasse")]
    assert kind.toon(waarde) == "naam, BSN (nummer) en foto (eigen klasse)"
    assert kind.lees(kind.plat(waarde)) == waarde
    assert kind.lees("naam") == [Gegeven(term="naam")]


@pytest.mark.parametrize(
    "getypt", [[5], [{"term": "naam", "soort": "x"}], [{"klasse": "nummer"}], [{"term": "naam", "klasse": 5}], [["naam"]], 5]
)
def test_personal_data_refuse_what_is_no_term(getypt: object) -> None:
    with pytest.raises(Ongeldig):
        soort(Gegevens).lees(getypt)


def test_references_are_names_or_numbers_each_once() -> None:
    assert Verwijst("partners").lees(" Politie\n") == "Politie"
    assert Verwijst("gegevensstromen").lees(3) == "3"
    assert VerwijstMeer("partners").lees(["Politie", "", 2]) == ["Politie", "2"]
    assert VerwijstMeer("partners").lees("Politie") == ["Politie"]
    assert VerwijstMeer("partners").toon(["a", "b"], {"a": "Politie", "b": "OM"}.__getitem__) == "Politie en OM"
    with pytest.raises(Ongeldig, match="twee keer"):
        VerwijstMeer("partners").lees(["Politie", "Politie"])
    for fout in (True, 1.5, {"naam": "x"}, [["x"]]):
        with pytest.raises(Ongeldig):
            VerwijstMeer("partners").lees(fout)


# what holds for every kind


@settings(max_examples=300)
@given(st.data())
def test_a_valid_answer_survives_flat_json(data: st.DataObject) -> None:
    veld = VELDEN[data.draw(st.sampled_from([veld.id for veld in _VERSCHILLEND]))]
    kind = veld.soort
    waarde = kind.lees(data.draw(waarden(veld)))
    if waarde is not None:
        assert kind.lees(kind.plat(waarde)) == waarde
        assert isinstance(kind.toon(waarde), str)
        assert all(isinstance(code, str) for code in kind.codes(waarde))


_ROMMEL = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"(€ ?)?-?[0-9.,]{0,12}( ?(uur|maanden|jaar|weken|euro))?( na .{0,5})?", fullmatch=True),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.recursive(
        st.text(max_size=5),
        lambda kind: st.one_of(
            st.lists(kind, max_size=3),
            st.dictionaries(st.sampled_from(["keuze", "toelichting", "term", "klasse", "x"]), kind, max_size=3),
        ),
        max_leaves=5,
    ),
)


@settings(max_examples=300)
@given(st.sampled_from([veld.id for veld in _VERSCHILLEND if veld.ouder is None or veld.ouder.ouder is None]), _ROMMEL)
@example("stroom_bewaartermijn", "9" * 400 + " jaar")
@example("budget", "..€")
def test_whatever_is_written_is_refused_with_a_reason_or_can_be_saved(vraag_id: str, ruw: object) -> None:
    veld = VELDEN[vraag_id]
    plat: dict[str, Any] = {veld.id: ruw} if veld.ouder is None else {veld.ouder.id: [{veld.id: ruw}]}
    dossier = dossier_van({})
    inlezing = uit_plat(dossier, plat)
    if inlezing.fouten:
        assert all(fout.tekst.endswith(".") for fout in inlezing.fouten)
        assert not dossier.bij
    als_bytes(dossier)


@pytest.mark.parametrize(
    "vorm",
    [MERK, [MERK], {MERK: MERK}, [[MERK]], {"keuze": MERK}, {"term": 1, "klasse": MERK}, [{"term": [MERK]}], MERK * 10_000],
    ids=lambda v: str(v)[:20],
)
def test_a_refusal_never_repeats_the_answer(vorm: object) -> None:
    geweigerd = 0
    for veld in _VERSCHILLEND:
        try:
            veld.soort.lees(vorm)
        except Ongeldig as fout:
            geweigerd += 1
            assert MERK not in str(fout), veld.id
            assert str(fout).endswith("."), veld.id
            assert fout.__cause__ is None, veld.id
    assert geweigerd >= len(_VERSCHILLEND) // 2


def test_a_field_that_is_no_kind_of_answer_is_refused() -> None:
    class Fout(BaseModel):
        getal: int = 0
        tekst: Annotated[str, "zomaar"] = ""

    for info in Fout.model_fields.values():
        with pytest.raises(TypeError, match="Geen soort antwoord"):
            soort_van(info)

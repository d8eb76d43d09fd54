"""What looks like a personal detail is told, and nothing else is: an alarm that is often false is not read."""

from __future__ import annotations

import random
from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from wizard.bewerken import Bewerking
from wizard.persoonsgegevens import BSN, MAIL, TELEFOON, lijkt_op, waarschuwing
from wizard.vragenlijst import plek_van, plekken


def _bsns(aantal: int) -> list[str]:
    """Made-up numbers that pass the 11-proef."""
    toeval = random.Random(7)
    uit: list[str] = []
    while len(uit) < aantal:
        acht = [toeval.randrange(10) for _ in range(8)]
        laatste = sum(cijfer * (9 - nr) for nr, cijfer in enumerate(acht)) % 11
        if laatste < 10 and acht[0]:
            uit.append("".join(map(str, [*acht, laatste])))
    return uit


@pytest.mark.parametrize("vorm", ["{}", "BSN {}.", "bsn:{}, geboren in mei", "({})", "nummer {}\nen verder"])
def test_a_bsn_is_seen_however_it_is_written(vorm: str) -> None:
    for bsn in _bsns(40):
        for geschreven in (bsn, f"{bsn[:3]}.{bsn[3:6]}.{bsn[6:]}", f"{bsn[:4]}.{bsn[4:6]}.{bsn[6:]}", f"{bsn[:3]} {bsn[3:6]} {bsn[6:]}"):
            assert lijkt_op(vorm.format(geschreven)) == [BSN], geschreven


def test_a_bsn_of_eight_digits_is_seen_but_a_date_and_nine_noughts_are_not() -> None:
    assert lijkt_op("cliënt 10000008") == lijkt_op("BSN: 10000008") == [BSN]
    assert lijkt_op("order 10000008") == []
    assert lijkt_op("000000000") == []
    datums = [f"{date(2027, maand, dag):{vorm}}" for maand in range(1, 13) for dag in range(1, 29) for vorm in ("%Y%m%d", "%d%m%Y")]
    assert [tekst for tekst in datums if lijkt_op(tekst)] == []


def test_nine_digits_that_do_not_pass_or_belong_to_something_else_are_no_bsn() -> None:
    for bsn in _bsns(40):
        ander = f"{bsn[:8]}{(int(bsn[8]) + 1) % 10}"
        for tekst in (ander, f"1{bsn}", f"{bsn}0", f"Z-{bsn}", f"{bsn}-01", f"2027/{bsn}", f"AB{bsn}", f"€ {bsn[:3]}.{bsn[3:6]}.{bsn[6:]}",
                      f"{bsn} euro", f"zaaknummer {bsn}", f"kenmerk: {bsn}", f"RSIN {bsn}", f"{bsn},50"):  # fmt: skip
            assert BSN not in lijkt_op(tekst), tekst


@pytest.mark.parametrize("adres", ["j.jansen@lindewaard.nl", "Karin.de.Vries@politie.nl", "mail naar p.bakker+werk@ggd-regio.nl."])
def test_an_address_of_a_person_is_seen(adres: str) -> None:
    assert lijkt_op(adres) == [MAIL]


@pytest.mark.parametrize(
    "adres", ["info@lindewaard.nl", "privacy@x.nl", "fg@gemeente.nl", "datalek.meldpunt@x.nl", "team-zorg@x.nl", "@naam", "a@b"]
)
def test_an_address_of_a_function_is_not(adres: str) -> None:
    assert lijkt_op(adres) == []


@pytest.mark.parametrize(
    "nummer",
    ["0612345678", "06-12345678", "06 12 34 56 78", "+31 6 12345678", "+31612345678", "0031612345678", "020-1234567", "(020) 123 45 67",
     "0512-345678", "+31 (0)20 1234567"],
)  # fmt: skip
def test_a_telephone_number_is_seen(nummer: str) -> None:
    assert lijkt_op(f"bel {nummer}.") == [TELEFOON]
    assert lijkt_op(f"3{nummer}9" if nummer[0].isdigit() else f"{nummer}9") == []


@pytest.mark.parametrize(
    "tekst",
    [
        "1 maart 2027", "2027-03-01", "01-03-2027", "artikel 6 lid 1 onder e", "art. 3.1.2", "AVG art. 9", "€ 12.500", "7411 AB",
        "€ 1.234.567,00", "KvK 12345678", "KvK-nummer: 10000008", "NL91 ABNA 0417 1643 00", "NL91ABNA0417164300", "Z/2027/001234",
        "D2027-0612345", "ISO 27001", "0800-1234", "14 0570", "112", "088", "25 uur", "1.000.000", "versie 1.2.3.4", "10:30-12:00",
        "2026-11-22T10:00:00+01:00", "123456", "OIN 00000001234567890000", "telefoon", "e-mail", "bsn",
    ],
)  # fmt: skip
def test_other_numbers_raise_no_alarm(tekst: str) -> None:
    assert lijkt_op(tekst) == []


def test_the_worked_example_raises_no_alarm() -> None:
    assert [(plek.plaats, plek.tekst) for plek in plekken(voorbeeld(), verborgen=True) if waarschuwing(plek)] == []


@settings(max_examples=60)
@given(tekst=st.text(st.characters(exclude_categories=("Nd", "Cs"), exclude_characters="@")))
def test_without_digits_or_an_address_there_is_never_an_alarm(tekst: str) -> None:
    assert lijkt_op(tekst) == []


@pytest.mark.parametrize("tekst", ["a" * 1_000_000, "1" * 1_000_000, "06 " * 300_000, "1.2-" * 250_000, "a@" * 500_000])
def test_a_very_long_answer_takes_no_time(tekst: str) -> None:
    begin = process_time()
    lijkt_op(tekst)
    assert process_time() - begin < 2


def test_the_warning_says_what_it_saw_and_not_the_text() -> None:
    dossier = dossier_van({"doel_hoofd": "Bel Jan op 06-12345678 of j.jansen@x.nl"})
    zin = waarschuwing(plek_van(dossier, ("doel_hoofd",)))
    assert TELEFOON in zin
    assert MAIL in zin
    assert "12345678" not in zin
    assert "jansen" not in zin
    Bewerking(dossier).opmerking(("probleem",), f"BSN {_bsns(1)[0]}")
    assert BSN in waarschuwing(plek_van(dossier, ("probleem",)))

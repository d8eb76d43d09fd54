"""Text as people type and paste it: cleaned, comparable and fit to print."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.tekst import code_van, een_regel, opsomming, schoon, vergelijkbaar

ALLES = st.text(st.characters(), max_size=60)
"""Any text a keyboard, a clipboard or a broken file can give, lone surrogates included."""
LASTIG = st.lists(
    st.sampled_from([*"ab e\u0301\u0300\u200b\u202e\u2066\u200f\ufeff\x00\x07\x1b\r\n\t\u2028\x85\ud83d\udc00", "\r\n", "e\u200b\u0301"]),
    max_size=12,
).map("".join)
INVOER = st.one_of(ALLES, LASTIG)


@given(INVOER)
def test_cleaning_twice_is_cleaning_once(tekst: str) -> None:
    assert schoon(schoon(tekst)) == schoon(tekst)


@given(INVOER)
def test_clean_text_holds_nothing_that_word_json_or_the_eye_cannot_carry(tekst: str) -> None:
    klaar = schoon(tekst)
    assert unicodedata.is_normalized("NFC", klaar)
    assert klaar == klaar.strip()
    for teken in klaar:
        assert teken in "\n\t" or unicodedata.category(teken) not in ("Cc", "Cs"), f"U+{ord(teken):04X}"
        assert unicodedata.bidirectional(teken) not in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
        assert ord(teken) & 0xFFFE != 0xFFFE
        assert not 0xFDD0 <= ord(teken) <= 0xFDEF
        assert teken not in "\u200b\u2060\ufeff\u200e\u200f\u061c\u2028\u2029"
    klaar.encode("utf-8")


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1))
def test_plain_text_is_left_alone(tekst: str) -> None:
    assert schoon(tekst) == tekst


@pytest.mark.parametrize(
    ("getypt", "bewaard"),
    [
        ("  twee woorden \n", "twee woorden"),
        ("een\r\ntwee\rdrie", "een\ntwee\ndrie"),
        ("een\u2028twee\u2029drie", "een\ntwee\ndrie"),
        ("cafe\u0301", "café"),
        ("cafe\u200b\u0301", "café"),
        ("a\tb", "a\tb"),
        ("rood\u202egroen", "roodgroen"),
        ("bel\x07 en null\x00", "bel en null"),
        ("half \ud83d teken", "half  teken"),
        ("👩\u200d👧 blijft", "👩\u200d👧 blijft"),
        ("A & B <b> {{ x }}", "A & B <b> {{ x }}"),
        ("laatste \U0002fffe teken", "laatste  teken"),
        ("", ""),
    ],
)
def test_cleaning_examples(getypt: str, bewaard: str) -> None:
    assert schoon(getypt) == bewaard


@given(INVOER)
def test_one_line_holds_no_line_end_and_no_double_space(tekst: str) -> None:
    regel = een_regel(tekst)
    assert een_regel(regel) == regel
    assert len(regel.splitlines()) <= 1
    assert regel == " ".join(regel.split())


@given(INVOER)
def test_comparable_form_is_stable(tekst: str) -> None:
    assert vergelijkbaar(vergelijkbaar(tekst)) == vergelijkbaar(tekst)


@pytest.mark.parametrize("vorm", ["e-mail beleid", "E-Mail  Beleid", "e–mail beleid", "e‑mail_beleid.", " e-mail\nbeleid ?! "])
def test_writings_of_the_same_thing_compare_equal(vorm: str) -> None:
    assert vergelijkbaar(vorm) == "e-mail beleid"


def test_different_words_compare_different() -> None:
    assert vergelijkbaar("Wijkteam Noord") != vergelijkbaar("Wijkteam Zuid")
    assert vergelijkbaar("één") != vergelijkbaar("een")


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Veilig Thuis", "veilig_thuis"),
        ("financiële situatie", "financiele_situatie"),
        ("Jeugd/toegang", "jeugd_toegang"),
        ("NEN 7510", "nen_7510"),
    ],
)
def test_code_of_a_label(label: str, code: str) -> None:
    assert code_van(label) == code


@pytest.mark.parametrize(("delen", "tekst"), [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")])
def test_enumeration(delen: list[str], tekst: str) -> None:
    assert opsomming(delen) == tekst


def test_enumeration_with_another_conjunction() -> None:
    assert opsomming(["a", "b", "c"], "of") == "a, b of c"

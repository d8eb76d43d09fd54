"""Awkward values in the Word documents: whatever stands in a dossier comes out whole, in the body, header, footer and title."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import docx
import pytest
from docx.oxml.ns import qn

import wizard.word
from tests.hulp import lees_document
from wizard.dossier import Dossier
from wizard.tekst import schoon
from wizard.word import SjabloonFout, druk, lees_terug, vul_document

DAG = date(2027, 3, 1)
FAMILIE = "👩‍👩‍👧"
WAARDEN = (
    # what XML reads
    "A & B", "&amp;", "&#65;", "&#0;", "<b>vet</b>", "a < b > c", "]]>", "<![CDATA[x]]>", "<!-- weg -->", "<?xml version='1.0'?>",
    "<w:p/>", "</w:t></w:r></w:p>", "\"dubbel\" en 'enkel'", "<!DOCTYPE x>", "%s %d {0}",
    # what a template reads
    "{{ doel_hoofd }}", "{{", "}}", "{{ als pilot is ja }}", "{{ einde partners }}", "{{ per partners }}", "{", "{{{", "}}}}", "{% if x %}",
    "{{ samenwerking_naam }}{{ probleem }}", "| anders",
    # white space
    "een\ntwee", "een\n\n\ntwee", "een\ttab", "\tvooraan", "achteraan\t", "een\r\ntwee", "een\rtwee", "  spaties  ", "a  b   c",
    "een\u2028twee", "een\u2029twee", "hard\N{NO-BREAK SPACE}wit", "smal\N{NARROW NO-BREAK SPACE}wit", "\n", " \t ",
    # characters
    "👍", FAMILIE, "👍🏽", "🇳🇱", "e\u0301\u0301 en n\u0303", "ﬁ ½ ① Å", "中文", "العربية", "עברית", "𝔊𝔬𝔱𝔥",
    "\u202egespiegeld", "on\u200bzichtbaar", "\ufeffbom", "bel\x07 nul\x00 esc\x1b", "vt\x0b ff\x0c del\x7f", "c1\x85\x9f",
    "\ud800half", "half\udfff", "\ufffe\uffff\ufdd0",
    "\U0001fffe", "zachte\u00adstreep", "= 1+1", "@som", "None", "['a']", "0",
    # size
    "lang " * 20_000, "x" * 100_000, "regel\n" * 2_000, FAMILIE * 60,
)  # fmt: skip

Maak = Callable[[str], bytes]


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory: pytest.TempPathFactory) -> Maak:
    """A document with this value, put in the dossier as it is, in every kind of place."""
    folder = tmp_path_factory.mktemp("sjablonen")
    sjabloon = docx.Document()
    sjabloon.sections[0].header.paragraphs[0].text = "Kop {{ samenwerking_naam | leeg }}."
    sjabloon.sections[0].footer.paragraphs[0].text = "{{ samenwerking_naam }}"
    for tekst in ("Begin", "Zo [{{ samenwerking_naam | leeg }}] en niet anders.", "{{ probleem }}", "Slot"):
        sjabloon.add_paragraph(tekst)
    rij = sjabloon.add_table(rows=1, cols=2).rows[0]
    rij.cells[0].text, rij.cells[1].text = "{{ doel_hoofd }}", "vast"
    sjabloon.save(str(folder / "plan_van_aanpak.docx"))

    def maak(waarde: str) -> bytes:
        dossier = Dossier()
        for vraag in ("samenwerking_naam", "probleem", "doel_hoofd"):
            setattr(dossier.antwoorden, vraag, waarde)  # as an old file may bring it: nothing has cleaned it
        return vul_document(dossier, "plan", sjablonen=folder, dag=DAG)

    return maak


def blokken(tekst: str) -> str:
    """Text that stands alone: its paragraphs, without the blank lines between them."""
    return "\n".join(regel.strip() for regel in tekst.split("\n") if regel.strip())


def titel_van(inhoud: bytes) -> str:
    """The title in the properties."""
    titel: str = docx.Document(BytesIO(inhoud)).core_properties.title
    return titel


def test_there_are_enough_values() -> None:
    assert len(set(WAARDEN)) >= 60


@pytest.mark.parametrize("waarde", WAARDEN, ids=range(len(WAARDEN)))
def test_an_awkward_value_comes_out_whole(gevuld: Maak, waarde: str) -> None:
    inhoud = gevuld(waarde)
    schone = schoon(waarde)
    gelezen = lees_terug(inhoud)
    verwacht = {"samenwerking_naam": schone, "probleem": blokken(schone), "doel_hoofd": blokken(schone)}
    assert gelezen == {vraag: tekst for vraag, tekst in verwacht.items() if schone}
    sectie = lees_document(inhoud).sections[0]
    assert sectie.header.paragraphs[0].text == f"Kop {(schone or 'leeg').removesuffix('.')}."
    assert "\n".join(alinea.text for alinea in sectie.footer.paragraphs if alinea.text) == blokken(schone)
    alineas = [alinea.text for alinea in lees_document(inhoud).paragraphs if alinea.text]
    assert alineas[:2] == ["Begin", f"Zo [{schone or 'leeg'}] en niet anders."]
    assert alineas[-1] == "Slot"
    titel = titel_van(inhoud)
    heel = f"Plan van aanpak {schone}".strip()
    assert titel == heel if len(heel) <= 255 else heel.startswith(titel) and len(titel) > 235


@pytest.mark.parametrize("teken", [FAMILIE, "👍🏽", "🇳🇱", "e\u0323\u0302", "❤️"])
def test_a_long_title_is_cut_between_characters(gevuld: Maak, teken: str) -> None:
    """Whatever the place of the cut: no half emoji, flag or accent is left at the end."""
    heel = normalize("NFC", teken)
    for begin in range(len(heel) + 1):
        titel = titel_van(gevuld("x" * begin + heel * 200)).removeprefix("Plan van aanpak ").lstrip("x")
        assert titel == heel * (len(titel) // len(heel)), (begin, ascii(titel[-8:]))


@pytest.mark.parametrize("waarde", ["bel\x07", "half\ud800", "een\rtwee", "\ufffe"])
def test_without_cleaning_there_is_no_document(gevuld: Maak, monkeypatch: pytest.MonkeyPatch, waarde: str) -> None:
    """What would make a file that Word cannot read, or a text that reads otherwise, is found before there is a file."""
    monkeypatch.setattr(druk, "schoon", lambda tekst: tekst)
    with pytest.raises(SjabloonFout):
        gevuld(waarde)


def test_cleaning_is_the_last_thing_before_a_value_goes_in(gevuld: Maak, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(druk, "schoon", str.upper)
    monkeypatch.setattr(wizard.word, "schoon", str.upper)
    inhoud = gevuld("naam")
    assert set(lees_terug(inhoud).values()) == {"NAAM"}
    assert titel_van(inhoud) == "Plan van aanpak NAAM"


def test_one_answer_of_two_hundred_lines_in_a_sentence_is_one_paragraph(gevuld: Maak) -> None:
    inhoud = gevuld("regel\n" * 200)
    (zin,) = (alinea for alinea in lees_document(inhoud).paragraphs if alinea.text.startswith("Zo ["))
    assert len(zin._p.findall(f".//{qn('w:br')}")) == 199


def test_the_file_of_a_document_can_be_read_from_disk(gevuld: Maak, tmp_path: Path) -> None:
    pad = tmp_path / "stuk.docx"
    pad.write_bytes(gevuld("A & B <c> {{ x }} 👍"))
    assert lees_terug(pad.read_bytes())["samenwerking_naam"] == "A & B <c> {{ x }} 👍"

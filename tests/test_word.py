"""The Word documents: small templates made here show what a mark does, the shipped ones that no answer gets lost."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.hulp import dossier_van, lees_document, met_steekproef, voorbeeld, voorbeeld_plat
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.dossier import Doel, Dossier
from wizard.keuzelijst import ONBEKEND
from wizard.soorten import Getal, KeuzeSoort, Verwijst, datum_voluit
from wizard.tekst import schoon
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.voortgang import open_vragen
from wizard.vragenlijst import Plek, plekken
from wizard.word import DOCUMENTEN, Geweigerd, SjabloonFout, bezwaren, maak, vul_document

Plat = dict[str, Any]
Bouw = Callable[[Document], object]
DAG = date(2027, 3, 1)
BESTANDEN = {"plan": "plan_van_aanpak.docx", "convenant": "convenant.docx"}
"""How a template is called in a folder of one's own; the shipped ones are called the same."""
LETTERS = {"plan": "P", "convenant": "KAB"}
RESTEN = ("{{", "}}", "None", "True", "False", "['")
"""What a program leaves in a text when it prints its own insides."""


def alineas(document: Document) -> list[str]:
    """The text of every paragraph: body, tables, headers and footers; new lines and tabs as Word's own."""
    return [_alineatekst(alinea) for verhaal in _verhalen(document) for alinea in verhaal.iter(qn("w:p"))]


def _verhalen(document: Document) -> Iterator[Any]:
    """The body, and the headers and footers that the document has."""
    yield document.element.find(qn("w:body"))
    for deel_ in document.sections:
        yield from (
            kop._element
            for kop in (deel_.first_page_header, deel_.header, deel_.first_page_footer, deel_.footer)
            if not kop.is_linked_to_previous
        )


def _alineatekst(alinea: Any) -> str:
    tekens = {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(
        deel.text or "" if deel.tag == qn("w:t") else tekens.get(deel.tag, "")
        for run in alinea.iter(qn("w:r"))
        for deel in run
    )  # fmt: skip


def plat_gedrukt(tekst: str) -> str:
    """Text with every run of white space as one space."""
    return " ".join(tekst.split())


def vraagtekst(vraag_id: str) -> str:
    """How a question reads."""
    return VELDEN[vraag_id].vraag.tekst


def open_punt(vraag_id: str) -> str:
    """How an unanswered question reads in a document."""
    return f"[NOG IN TE VULLEN: {vraagtekst(vraag_id)}]"


# ---------------------------------------------------------------- small templates


@pytest.fixture
def sjablonen(tmp_path: Path) -> Path:
    """A folder of templates, empty documents until a test fills one."""
    folder = tmp_path / "sjablonen"
    folder.mkdir()
    for naam in BESTANDEN.values():
        docx.Document().save(str(folder / naam))
    return folder


@pytest.fixture
def vul(sjablonen: Path) -> Callable[..., Document]:
    """Fills a plan template that the given function builds."""

    def vul_sjabloon(bouw: Bouw, plat: Plat | Dossier, *, soort: str = "plan") -> Document:
        document = docx.Document()
        bouw(document)
        document.save(str(sjablonen / BESTANDEN[soort]))
        dossier = plat if isinstance(plat, Dossier) else dossier_van(plat, doel="plan")
        return lees_document(vul_document(dossier, soort, sjablonen=sjablonen, dag=DAG))

    return vul_sjabloon


Vul = Callable[..., Document]


def regels(*teksten: str) -> Bouw:
    """A template of these paragraphs."""

    def bouw(document: Document) -> None:
        for tekst in teksten:
            document.add_paragraph(tekst)

    return bouw


def tabel(*rijen: tuple[str, ...]) -> Bouw:
    """A template of one table."""

    def bouw(document: Document) -> None:
        gemaakt = document.add_table(rows=0, cols=len(rijen[0]))
        for rij in rijen:
            for cel, tekst in zip(gemaakt.add_row().cells, rij, strict=True):
                cel.text = tekst

    return bouw


def cellen(gevonden: Table) -> list[list[str]]:
    """The text of a table, row by row."""
    return [[cel.text for cel in rij.cells] for rij in gevonden.rows]


TWEE_PARTNERS: Plat = {
    "partners": [
        {
            "partner_naam": "Politie",
            "partner_meerwaarde": "kent de straat",
            "partner_taken": [{"taak_omschrijving": "handhaven"}, {"taak_omschrijving": "opsporen"}],
        },
        {"partner_naam": "GGD", "partner_taken": [{"taak_omschrijving": "gezondheid"}]},
    ]
}


def test_a_place_prints_the_answer(vul: Vul) -> None:
    plat = {"samenwerking_naam": "Adresteam", "datum_opgesteld": "1-3-2027", "budget": 180_000, "domeinen": ["wmo", "jeugd"]}
    gevuld = vul(
        regels(
            "Dit is {{ samenwerking_naam }}, van {{datum_opgesteld}}.",
            "Kosten: {{ budget }}",
            "Over {{ domeinen }}.",
            "Vast {accolade} en } tekst",
        ),
        plat,
    )
    label = {o.code: o.label for o in _lijst("domeinen").opties}
    assert alineas(gevuld)[:4] == [
        f"Dit is Adresteam, van {datum_voluit(DAG)}.",
        "Kosten: €\N{NO-BREAK SPACE}180.000",
        f"Over {label['wmo']} en {label['jeugd']}.",
        "Vast {accolade} en } tekst",
    ]


def _lijst(vraag_id: str) -> Any:
    soort = VELDEN[vraag_id].soort
    assert isinstance(soort, KeuzeSoort)
    return soort.lijst


def test_a_place_that_word_cut_into_runs_is_found(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        alinea = document.add_paragraph("Naam: ")
        for stuk in ("{", "{ samen", "werking", "_naam ", "}", "} en ", "{{ opsteller_functie", " }}."):
            alinea.add_run(stuk)

    gevuld = vul(bouw, {"samenwerking_naam": "Adresteam", "opsteller_functie": "projectleider"})
    assert alineas(gevuld) == ["Naam: Adresteam en projectleider."]


def test_formatting_around_and_in_a_place_is_kept(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        alinea = document.add_paragraph(style="List Bullet")
        alinea.add_run("Wij zijn ").italic = True
        alinea.add_run("{{ samenwerking_naam }}").bold = True
        alinea.add_run(" samen").underline = True

    (alinea,) = vul(bouw, {"samenwerking_naam": "Adresteam"}).paragraphs
    assert alinea.style is not None
    assert alinea.style.name == "List Bullet"
    opmaak = [(run.text, run.bold, run.italic, run.underline) for run in alinea.runs if run.text]
    assert opmaak == [("Wij zijn ", None, True, None), ("Adresteam", True, None, None), (" samen", None, None, True)]


def test_the_formatting_of_a_split_place_is_that_of_its_beginning(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        alinea = document.add_paragraph()
        alinea.add_run("{{ samenwerking").bold = True
        alinea.add_run("_naam }}").italic = True

    runs = [run for run in vul(bouw, {"samenwerking_naam": "Adresteam"}).paragraphs[0].runs if run.text]
    assert [(run.text, run.bold, run.italic) for run in runs] == [("Adresteam", True, None)]


def test_a_place_in_a_hyperlink_and_a_content_control_is_filled(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        alinea = document.add_paragraph("Zie ")
        link = etree.SubElement(alinea._p, qn("w:hyperlink"))
        link.append(alinea.add_run("{{ samenwerking_naam }}")._r)
        los = document.add_paragraph("Door {{ opsteller_functie }}")
        houder = etree.Element(qn("w:sdt"))
        los._p.addprevious(houder)
        etree.SubElement(houder, qn("w:sdtContent")).append(los._p)

    gevuld = vul(bouw, {"samenwerking_naam": "Adresteam", "opsteller_functie": "projectleider"})
    assert alineas(gevuld) == ["Zie Adresteam", "Door projectleider"]


def test_other_words_stand_in_for_an_answer_that_is_not_there(vul: Vul) -> None:
    sjabloon = regels("Dus {{ samenwerking_naam | de samenwerking }} begint.", "Van {{ opsteller_functie | }}.")
    assert alineas(vul(sjabloon, {})) == ["Dus de samenwerking begint.", "Van ."]
    plat = {"samenwerking_naam": "Adresteam", "opsteller_functie": "mij"}
    assert alineas(vul(sjabloon, plat)) == ["Dus Adresteam begint.", "Van mij."]
    onbekend = {"samenwerking_naam": {"stand": "onbekend"}}
    assert alineas(vul(sjabloon, onbekend))[0] == "Dus de samenwerking begint."


def test_a_mandatory_question_without_answer_is_one_open_point(vul: Vul) -> None:
    gevuld = vul(regels("Doel: {{ doel_hoofd }}", "Nogmaals {{ doel_hoofd }}", "Slot"), {})
    assert alineas(gevuld) == [f"Doel: {open_punt('doel_hoofd')}", "Slot"]
    stijlen = [stijl.get(qn("w:val")) for run in gevuld.paragraphs[0].runs if "[NOG" in run.text for stijl in run._r.iter(qn("w:rStyle"))]
    assert stijlen == ["OpenPunt"]


def test_what_is_still_found_out_says_so(vul: Vul) -> None:
    vragen = ("doel_hoofd", "opsteller_functie")
    gevuld = vul(regels(*(f"{{{{ {vraag} }}}}" for vraag in vragen)), {vraag: {"stand": "onbekend"} for vraag in vragen})
    assert alineas(gevuld) == [f"[NOG UIT TE ZOEKEN: {vraagtekst(vraag)}]" for vraag in vragen]


def test_an_optional_question_without_answer_takes_its_paragraph_along(vul: Vul) -> None:
    assert alineas(vul(regels("Begin", "Door {{ opsteller_functie }}.", "Slot"), {})) == ["Begin", "Slot"]


def test_not_applicable_takes_its_paragraph_along(vul: Vul) -> None:
    vraag = next(p.veld.id for p in plekken(Dossier()) if p.veld.vraag.verpl == "V" and not p.veld.is_lijst and not p.veld.afgeleid)
    gevuld = vul(regels("Begin", f"Dus {{{{ {vraag} }}}}", "Slot"), {vraag: {"stand": "nvt", "reden": "geheime reden"}})
    assert alineas(gevuld) == ["Begin", "Slot"]


def test_a_place_that_asks_only_for_the_open_point(vul: Vul) -> None:
    vraag = "persoonsgegevens_gedeeld"
    sjabloon = regels(f"{{{{ open {vraag} }}}}", *deel(f"{vraag} is ja", "Wij delen."))
    assert alineas(vul(sjabloon, {})) == [open_punt(vraag)]
    assert alineas(vul(sjabloon, {vraag: "ja"})) == ["Wij delen."]
    assert alineas(vul(sjabloon, {vraag: "nee"})) == []
    assert alineas(vul(sjabloon, {vraag: "onbekend"})) == [f"[NOG UIT TE ZOEKEN: {vraagtekst(vraag)}]"]


def deel(voorwaarde: str, *binnen: str) -> tuple[str, ...]:
    """A section of a template."""
    naam = voorwaarde.removeprefix("niet ").split()[0]
    return (f"{{{{ als {voorwaarde} }}}}", *binnen, f"{{{{ einde {naam} }}}}")


@pytest.mark.parametrize(
    ("voorwaarde", "plat", "getoond"),
    [
        ("gegevens", {"persoonsgegevens_gedeeld": "ja"}, True),
        ("gegevens", {"persoonsgegevens_gedeeld": "nee"}, False),
        ("niet gegevens", {"persoonsgegevens_gedeeld": "nee"}, True),
        ("opsteller_functie", {"opsteller_functie": "ik"}, True),
        ("opsteller_functie", {}, False),
        ("niet opsteller_functie", {}, True),
        ("opsteller_functie", {"opsteller_functie": {"stand": "onbekend"}}, False),
        ("risicos", {}, False),
        ("risicos", {"risicos": [{"ris_omschrijving": "x"}]}, True),
        ("wgs_verband is zvh", {"wgs_verband": "zvh"}, True),
        ("wgs_verband is zvh of riec", {"wgs_verband": "riec"}, True),
        ("wgs_verband is zvh of riec", {"wgs_verband": "nee"}, False),
        ("niet wgs_verband is zvh", {"wgs_verband": "nee"}, True),
        ("niet wgs_verband is zvh", {}, True),
        ("pilot is ja", {"pilot": "ja"}, True),
        ("pilot is ja", {"pilot": "onbekend"}, False),
        ("domeinen is jeugd", {"domeinen": ["wmo", "jeugd"]}, True),
        ("domeinen is jeugd", {"domeinen": ["wmo"]}, False),
    ],
)
def test_a_section_follows_its_condition(vul: Vul, voorwaarde: str, plat: Plat, getoond: bool) -> None:
    gevuld = alineas(vul(regels("Begin", *deel(voorwaarde, "Binnen"), "Slot"), plat))
    assert gevuld == (["Begin", "Binnen", "Slot"] if getoond else ["Begin", "Slot"])


def test_a_choice_is_compared_by_label_too(vul: Vul) -> None:
    label = next(o.label for o in _lijst("samenwerking_type").opties if o.code == "casusoverleg")
    assert alineas(vul(regels(*deel(f"samenwerking_type is {label}", "Binnen")), {"samenwerking_type": "casusoverleg"})) == ["Binnen"]


@pytest.mark.parametrize(
    ("plat", "verwacht"),
    [
        ({"pilot": "ja", "wgs_verband": "zvh"}, ["a", "b", "c", "e"]),
        ({"pilot": "ja", "wgs_verband": "nee"}, ["a", "b", "d", "e"]),
        ({"pilot": "nee", "wgs_verband": "zvh"}, ["a", "e"]),
    ],
)
def test_sections_may_be_nested_also_of_the_same_name(vul: Vul, plat: Plat, verwacht: list[str]) -> None:
    binnen = (*deel("wgs_verband is zvh", "c"), *deel("niet wgs_verband is zvh", *deel("pilot is ja", "d")))
    assert alineas(vul(regels("a", *deel("pilot is ja", "b", *binnen), "e"), plat)) == verwacht


def test_what_a_section_hides_is_no_open_point_there(vul: Vul) -> None:
    """An open point in a part that is not shown is named at the next place."""
    gevuld = vul(regels(*deel("pilot is ja", "{{ doel_hoofd }}"), "Later: {{ doel_hoofd }}"), {})
    assert alineas(gevuld) == [f"Later: {open_punt('doel_hoofd')}"]


def test_a_part_is_repeated_for_each_record(vul: Vul) -> None:
    sjabloon = regels(
        "{{ per partners }}",
        "{{ nummer }}. {{ titel }}",
        "Waarde: {{ partner_meerwaarde }}",
        "Taak van {{ partner_naam }}: {{ taak_omschrijving }}",
        "{{ einde partners }}",
        "Samen",
    )
    assert alineas(vul(sjabloon, TWEE_PARTNERS)) == [
        "1. Politie", "Waarde: kent de straat", "Taak van Politie: handhaven", "Taak van Politie: opsporen",
        "2. GGD", "Taak van GGD: gezondheid", "Samen",
    ]  # fmt: skip


def test_a_repetition_holds_tables_sections_and_repetitions(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        regels("{{ per partners }}", *deel("partner_meerwaarde", "Waarde bekend"))(document)
        tabel(("Taak", "Van"), ("{{ taak_omschrijving }}", "{{ partner_naam }}"))(document)
        taken = ("{{ per partner_taken }}", "- {{ nummer }} {{ taak_omschrijving }}", "{{ einde partner_taken }}")
        regels(*taken, "{{ einde partners }}")(document)

    gevuld = vul(bouw, TWEE_PARTNERS)
    assert [cellen(t) for t in gevuld.tables] == [
        [["Taak", "Van"], ["handhaven", "Politie"], ["opsporen", "Politie"]],
        [["Taak", "Van"], ["gezondheid", "GGD"]],
    ]
    assert [p.text for p in gevuld.paragraphs] == ["Waarde bekend", "- 1 handhaven", "- 2 opsporen", "- 1 gezondheid"]


def test_a_paragraph_with_fields_of_a_record_repeats_by_itself(vul: Vul) -> None:
    assert alineas(vul(regels("- {{ partner_naam }}"), TWEE_PARTNERS)) == ["- Politie", "- GGD"]
    assert alineas(vul(regels("- {{ partner_naam }} {{ taak_omschrijving }}"), TWEE_PARTNERS)) == [
        "- Politie handhaven", "- Politie opsporen", "- GGD gezondheid",
    ]  # fmt: skip


def test_a_table_row_repeats_for_each_record_and_empty_cells_show_a_dash(vul: Vul) -> None:
    gevuld = vul(tabel(("Partner", "Waarde"), ("{{ partner_naam }}", "{{ partner_meerwaarde }}"), ("Slot", "vast")), TWEE_PARTNERS)
    assert cellen(gevuld.tables[0]) == [["Partner", "Waarde"], ["Politie", "kent de straat"], ["GGD", "–"], ["Slot", "vast"]]


def test_a_table_row_repeats_for_a_nested_list(vul: Vul) -> None:
    gevuld = vul(tabel(("Partner", "Taak"), ("{{ partner_naam }}", "{{ taak_omschrijving }}")), TWEE_PARTNERS)
    assert cellen(gevuld.tables[0])[1:] == [["Politie", "handhaven"], ["Politie", "opsporen"], ["GGD", "gezondheid"]]


def test_the_table_of_an_empty_optional_list_goes_with_its_heading(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        document.add_heading("Risico's", 1)
        tabel(("Risico", "Kans"), ("{{ ris_omschrijving }}", "{{ ris_kans }}"))(document)
        document.add_heading("Vervolg", 1)
        document.add_paragraph("Tekst")

    leeg = vul(bouw, {})
    assert leeg.tables == []
    assert alineas(leeg) == ["Vervolg", "Tekst"]
    gevuld = vul(bouw, {"risicos": [{"ris_omschrijving": "vertraging", "ris_kans": 2}]})
    assert cellen(gevuld.tables[0])[1:] == [["vertraging", "2"]]
    assert alineas(gevuld)[0] == "Risico's"


def test_an_empty_mandatory_list_is_a_line_with_an_open_point(vul: Vul) -> None:
    gevuld = vul(tabel(("Partner", "Waarde"), ("{{ partner_naam }}", "{{ partner_meerwaarde }}")), {})
    assert gevuld.tables == [], "a table without anything in it says less than a line"
    assert alineas(gevuld) == [open_punt("partners")]
    assert alineas(vul(regels("- {{ partner_naam }}", "- {{ partner_meerwaarde }}"), {})) == [open_punt("partners")]


def test_a_list_that_says_there_are_none_has_no_table(vul: Vul) -> None:
    sjabloon = tabel(("Naam",), ("{{ bs_naam }}",))
    assert vul(sjabloon, {"bestaande_samenwerkingen": []}).tables == []
    assert alineas(vul(sjabloon, {})) == [open_punt("bestaande_samenwerkingen")]


def test_tables_never_touch_and_a_paragraph_follows_the_last(vul: Vul) -> None:
    """Word joins tables that touch; between them a repetition or a paragraph that goes may leave nothing."""

    def bouw(document: Document) -> None:
        regels("{{ per partners }}")(document)
        tabel(("{{ partner_naam }}",))(document)
        regels("{{ einde partners }}", "{{ opsteller_functie }}")(document)
        tabel(("vast",))(document)

    gevuld = vul(bouw, TWEE_PARTNERS)
    soorten = [etree.QName(blok).localname for blok in gevuld.element.iterfind(f"{qn('w:body')}/*")]
    assert soorten == ["tbl", "p", "tbl", "p", "tbl", "p", "sectPr"]
    assert [cellen(t) for t in gevuld.tables] == [[["Politie"]], [["GGD"]], [["vast"]]]


def test_a_table_without_marks_stays_as_it_is(vul: Vul) -> None:
    assert cellen(vul(tabel(("a", "b"), ("", "")), {}).tables[0]) == [["a", "b"], ["", ""]]


def test_a_row_of_one_question_goes_when_it_has_nothing_to_say(vul: Vul) -> None:
    sjabloon = tabel(("Naam", "{{ samenwerking_naam }}"), ("Door", "{{ opsteller_functie }}"))
    assert cellen(vul(sjabloon, {"samenwerking_naam": "Adresteam"}).tables[0]) == [["Naam", "Adresteam"]]


def test_a_cell_holds_sections_and_more_paragraphs(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        cel = document.add_table(rows=1, cols=1).rows[0].cells[0]
        cel.text = "{{ samenwerking_naam }}"
        for tekst in (*deel("pilot is ja", "Proef."), *deel("pilot is nee", "Blijvend."), "Vast"):
            cel.add_paragraph(tekst)

    for antwoord, zin in (("ja", "Proef."), ("nee", "Blijvend.")):
        gevuld = vul(bouw, {"samenwerking_naam": "Adresteam", "pilot": antwoord})
        assert cellen(gevuld.tables[0]) == [[f"Adresteam\n{zin}\nVast"]]


def test_a_repeated_row_keeps_the_formatting_of_its_cells(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        cel = document.add_table(rows=1, cols=1).rows[0].cells[0]
        cel.paragraphs[0].add_run("{{ partner_naam }}").bold = True

    runs = [run for rij in vul(bouw, TWEE_PARTNERS).tables[0].rows for run in rij.cells[0].paragraphs[0].runs if run.text]
    assert [(run.text, run.bold) for run in runs] == [("Politie", True), ("GGD", True)]


def test_every_question_of_a_record_prints_as_question_and_answer(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        document.add_paragraph("{{ per risicos }}")
        tabel(("{{ vraag }}", "{{ antwoord }}"))(document)
        document.add_paragraph("{{ einde risicos }}")

    gevuld = vul(bouw, {"risicos": [{"ris_omschrijving": "vertraging", "ris_kans": 2}, {"ris_omschrijving": "geld"}]})
    assert [cellen(t) for t in gevuld.tables] == [
        [[vraagtekst("ris_omschrijving"), "vertraging"], [vraagtekst("ris_kans"), "2"]],
        [[vraagtekst("ris_omschrijving"), "geld"]],
    ]


def test_an_answer_of_more_paragraphs_leaves_the_rest_of_its_row_alone(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        document.add_paragraph("{{ per risicos }}")
        tabel(("{{ antwoord }}", "{{ vraag }}"))(document)
        document.add_paragraph("{{ einde risicos }}")

    (gevuld,) = vul(bouw, {"risicos": [{"ris_omschrijving": "een\n\ntwee {{ drie }}"}]}).tables
    assert cellen(gevuld) == [["een\ntwee {{ drie }}", vraagtekst("ris_omschrijving")]]


def test_what_has_no_place_stands_in_the_rows_for_other_answers(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        document.add_paragraph("{{ samenwerking_naam }}")
        tabel(("{{ overige_vraag }}", "{{ overige_antwoord }}"))(document)

    gevuld = vul(bouw, {"samenwerking_naam": "Adresteam", "opsteller_functie": "ik & jij", **TWEE_PARTNERS})
    rijen = cellen(gevuld.tables[0])
    assert [vraagtekst("opsteller_functie"), "ik & jij"] in rijen
    assert [f"Politie: {vraagtekst('partner_meerwaarde')}", "kent de straat"] in rijen
    assert vraagtekst("samenwerking_naam") not in {vraag for vraag, _ in rijen}
    assert [vraagtekst("doel_hoofd"), "[nog in te vullen]"] in rijen


def test_headings_with_nothing_under_them_vanish(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        for niveau, kop, tekst in (
            (1, "A", ""), (2, "A1", "{{ opsteller_functie }}"), (2, "A2", ""),
            (1, "B", "Vast"), (2, "B1", ""), (3, "B1a", "Vast"), (1, "C", ""),
        ):  # fmt: skip
            document.add_heading(kop, niveau)
            if tekst:
                document.add_paragraph(tekst)

    assert alineas(vul(bouw, {})) == ["B", "Vast", "B1", "B1a", "Vast"]
    assert alineas(vul(bouw, {"opsteller_functie": "ik"})) == ["A", "A1", "ik", "B", "Vast", "B1", "B1a", "Vast"]


def test_headers_and_footers_are_filled(vul: Vul) -> None:
    def bouw(document: Document) -> None:
        deel_ = document.sections[0]
        deel_.different_first_page_header_footer = True
        deel_.header.paragraphs[0].text = "{{ samenwerking_naam | samenwerking }}"
        deel_.footer.paragraphs[0].text = "{{ status }} – {{ gemaakt_op }}"
        deel_.first_page_header.paragraphs[0].text = "{{ fictief_kort }}"
        document.add_paragraph("Tekst")

    dossier = dossier_van({"samenwerking_naam": "Adresteam"})
    dossier.fictief = True
    deel_ = vul(bouw, dossier).sections[0]
    assert deel_.header.paragraphs[0].text == "Adresteam"
    assert deel_.footer.paragraphs[0].text == f"CONCEPT – niet ter ondertekening – {datum_voluit(DAG)}"
    assert deel_.first_page_header.paragraphs[0].text == "Fictief voorbeeld"


def test_a_document_says_how_far_it_is(vul: Vul) -> None:
    sjabloon = regels("{{ status }}", "{{ telling }}", "{{ fictief }}")
    aantal = len(open_vragen(Dossier(), "plan"))
    assert alineas(vul(sjabloon, Dossier())) == ["CONCEPT – niet ter ondertekening", f"nog {aantal} open punten"]
    af = voorbeeld()
    assert alineas(vul(sjabloon, af)) == ["ter toetsing", "geen open punten"]
    Bewerking(af).zet(("doel_hoofd",), None)
    assert alineas(vul(sjabloon, af))[1] == "nog 1 open punt"
    af.fictief = True
    assert "fictief" in alineas(vul(sjabloon, af))[2]


def test_an_answer_that_a_condition_hides_is_not_printed(vul: Vul) -> None:
    vraag = "verantwoordelijkheidsmodel"
    sjabloon = regels("Begin", f"{{{{ {vraag} }}}}", *deel(f"{vraag} is gemengd", "Gemengd."), *deel(vraag, "Gekozen."))
    assert len(alineas(vul(sjabloon, {vraag: "gemengd", "persoonsgegevens_gedeeld": "ja"}))) == 4
    assert alineas(vul(sjabloon, {vraag: "gemengd", "persoonsgegevens_gedeeld": "nee"})) == ["Begin"]


# values

_TEKST = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("{}|&<>' \n\tab", max_size=30)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tekst=_TEKST)
def test_any_text_in_a_sentence_is_printed_to_the_letter(vul: Vul, tekst: str) -> None:
    waarde = schoon(tekst)
    gevuld = alineas(vul(regels("Begin", "[{{ probleem | leeg }}]", "Slot"), {"probleem": tekst}))
    assert gevuld == ["Begin", f"[{waarde or 'leeg'}]", "Slot"]


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tekst=_TEKST)
def test_any_text_alone_in_a_paragraph_or_cell_keeps_its_paragraphs(vul: Vul, tekst: str) -> None:
    def bouw(document: Document) -> None:
        regels("{{ doel_hoofd | leeg }}", "Slot")(document)
        tabel(("{{ partner_naam }}", "{{ partner_meerwaarde }}"))(document)

    verwacht = [regel.strip() for regel in schoon(tekst).splitlines() if regel.strip()]
    gevuld = vul(bouw, {"doel_hoofd": tekst, "partners": [{"partner_naam": "A", "partner_meerwaarde": tekst}]})
    assert [_alineatekst(p._p) for p in gevuld.paragraphs if p.text] == [*(verwacht or ["leeg"]), "Slot"]
    assert [_alineatekst(p._p) for p in gevuld.tables[0].rows[0].cells[1].paragraphs] == (verwacht or ["–"])


GEVAARLIJK = (
    "A & B", "<b>vet</b>", "&amp; &lt;", "{{ doel_hoofd }}", "{{ als pilot is ja }}", "{{ einde partners }}", "{{ per partners }}",
    "{{", "}}", "{{ overige_vraag }}", "]]>", "<!-- -->", "👩‍👩‍👧 één €", "\ud800half", "bel\x07\x00", "\u202egespiegeld",
)  # fmt: skip


@pytest.mark.parametrize("tekst", GEVAARLIJK)
def test_what_looks_like_a_mark_or_markup_is_only_text(vul: Vul, tekst: str) -> None:
    """Typed in every kind of place at once; nothing of it is run, and nothing after it is lost."""

    def bouw(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ samenwerking_naam }}"
        regels("{{ samenwerking_naam }}", "{{ doel_hoofd }}", "{{ per partners }}", "{{ titel }}", "{{ partner_meerwaarde }}")(document)
        tabel(("{{ vraag }}", "{{ antwoord }}"))(document)
        regels("{{ einde partners }}")(document)
        tabel(("{{ partner_naam }}", "{{ taak_omschrijving }}"), ("{{ overige_vraag }}", "{{ overige_antwoord }}"))(document)
        regels("Slot")(document)

    partner = {"partner_naam": tekst, "partner_meerwaarde": tekst, "partner_taken": [{"taak_omschrijving": tekst}]}
    velden = ("samenwerking_naam", "doel_hoofd", "opsteller_functie")
    gevuld = vul(bouw, {**dict.fromkeys(velden, tekst), "partners": [partner]})
    schone = schoon(tekst)
    assert [p.text for p in gevuld.paragraphs if p.text] == [schone, schone, schone, schone, "Slot"]
    assert gevuld.sections[0].header.paragraphs[0].text == schone
    assert [vraagtekst("partner_meerwaarde"), schone] in cellen(gevuld.tables[0])
    assert cellen(gevuld.tables[1])[0] == [schone, schone]
    assert [vraagtekst("opsteller_functie"), schone] in cellen(gevuld.tables[1])


def test_a_sentence_does_not_end_with_two_full_stops(vul: Vul) -> None:
    assert alineas(vul(regels("Dus {{ probleem }}."), {"probleem": "klaar."})) == ["Dus klaar."]


# templates that cannot be filled

STUK: dict[str, tuple[tuple[str, ...], str]] = {
    "onbekende vraag": (("Dit is {{ doel_hoofdd }}",), "'doel_hoofdd'"),
    "onbekende vraag in een deel": (("{{ als bestaat_niet }}", "x", "{{ einde bestaat_niet }}"), "'bestaat_niet'"),
    "onbekende keuze": (deel("wgs_verband is soms", "x"), "'soms'"),
    "onbekend open punt": (("{{ open bestaat_niet }}",), "'bestaat_niet'"),
    "herhaling over geen lijst": (("{{ per doel_hoofd }}", "x", "{{ einde doel_hoofd }}"), "'doel_hoofd'"),
    "als niet afgesloten": (("{{ als pilot is ja }}", "x"), "als pilot"),
    "per niet afgesloten": (("{{ per partners }}", "x"), "per partners"),
    "einde zonder begin": (("x", "{{ einde pilot }}"), "einde pilot"),
    "verkeerd einde": (("{{ als pilot }}", "{{ per partners }}", "{{ einde pilot }}", "{{ einde partners }}"), "einde partners"),
    "accolade ontbreekt achter": (("Dit is {{ doel_hoofd }",), "accolade"),
    "accolade ontbreekt voor": (("Dit is { doel_hoofd }}",), "accolade"),
    "niet gesloten": (("{{ doel_hoofd", "Slot"), "accolade"),
    "lege plaats": (("{{ }}",), "''"),
    "rekenen": (("{{ 7*7 }}",), "'7*7'"),
    "attribuut": (("{{ doel_hoofd.__class__ }}",), "__class__"),
    "als zonder naam": (("{{ als }}", "x", "{{ einde }}"), "''"),
}


@pytest.mark.parametrize("naam", list(STUK))
@pytest.mark.parametrize("waar", met_steekproef(["tekst", "cel", "voettekst"]))
def test_a_template_that_cannot_be_filled_says_what_is_wrong(vul: Vul, naam: str, waar: str) -> None:
    teksten, noemt = STUK[naam]

    def bouw(document: Document) -> None:
        if waar == "tekst":
            regels(*teksten)(document)
            return
        houder = document.sections[0].footer if waar == "voettekst" else document.add_table(rows=1, cols=1).rows[0].cells[0]
        for tekst in teksten:
            houder.add_paragraph(tekst)

    with pytest.raises(SjabloonFout) as fout:
        vul(bouw, TWEE_PARTNERS | {"pilot": "ja", "doel_hoofd": "MERKTEKST7"})
    assert noemt in str(fout.value)
    assert str(fout.value).endswith((".", "?"))
    assert "MERKTEKST7" not in str(fout.value)


def test_what_is_no_word_file_is_refused(sjablonen: Path) -> None:
    for inhoud in (b"", b"geen zip", b"PK\x03\x04" + b"\0" * 100):
        (sjablonen / BESTANDEN["plan"]).write_bytes(inhoud)
        with pytest.raises(SjabloonFout, match="docx"):
            vul_document(Dossier(), "plan", sjablonen=sjablonen)


# making the file


def test_a_document_is_named_after_the_dossier_and_carries_its_title(tmp_path: Path) -> None:
    dossier = dossier_van({"samenwerking_naam": "Adresteam Noord"})
    dossier.naam = "Dossier A/B"
    gemaakt = maak(dossier, "convenant", tmp_path / "uit", dag=DAG)
    assert gemaakt == tmp_path / "uit" / "dossier-a-b-convenant.docx"
    eigenschappen = lees_document(gemaakt.read_bytes()).core_properties
    assert eigenschappen.title == "Convenant Adresteam Noord"
    assert eigenschappen.language == "nl-NL"
    assert eigenschappen.created is not None
    assert eigenschappen.created.date() == DAG


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_the_same_dossier_gives_the_same_document(soort: str) -> None:
    een, twee = (vul_document(voorbeeld(), soort, dag=DAG) for _ in range(2))
    assert een == twee


def test_a_document_that_someone_changed_is_never_written_over(tmp_path: Path) -> None:
    eerste = maak(voorbeeld(), "plan", tmp_path, dag=DAG)
    assert maak(voorbeeld(), "plan", tmp_path, dag=DAG) == eerste
    eerste.write_bytes(b"bewerkt door de jurist")
    tweede = maak(voorbeeld(), "plan", tmp_path, dag=DAG)
    assert tweede != eerste
    assert eerste.read_bytes() == b"bewerkt door de jurist"
    assert maak(voorbeeld(), "plan", tmp_path, dag=DAG) == tweede
    assert len(list(tmp_path.iterdir())) == 2


def test_making_a_document_leaves_the_dossier_alone() -> None:
    dossier = voorbeeld()
    oud = dossier.model_dump()
    for soort in DOCUMENTEN:
        vul_document(dossier, soort)
    assert dossier.model_dump() == oud


def test_the_municipalitys_own_template_is_used_and_the_other_one_is_the_shipped(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Ons eigen plan voor {{ samenwerking_naam }}")
    document.save(str(tmp_path / BESTANDEN["plan"]))
    dossier = voorbeeld()
    assert alineas(lees_document(vul_document(dossier, "plan", sjablonen=tmp_path)))[0] == "Ons eigen plan voor Adresteam Lindewaard"
    eigen, zonder = (vul_document(dossier, "convenant", sjablonen=s, dag=DAG) for s in (tmp_path, None))
    assert alineas(lees_document(eigen))[0] == alineas(lees_document(zonder))[0]


def test_a_final_version_is_refused_while_something_is_open(tmp_path: Path) -> None:
    dossier = voorbeeld()
    assert bezwaren(dossier, "plan") == []
    maak(dossier, "plan", tmp_path, definitief=True)
    (gemaakt,) = tmp_path.iterdir()
    oud = gemaakt.read_bytes()
    Bewerking(dossier).zet(("doel_hoofd",), None)
    staat_open = bezwaren(dossier, "plan")
    assert [bezwaar for bezwaar in staat_open if bezwaar.startswith("doel_hoofd: ")] != []
    with pytest.raises(Geweigerd, match=f"{len(staat_open)} punten staan open"):
        maak(dossier, "plan", tmp_path, definitief=True)
    assert gemaakt.read_bytes() == oud


def test_a_template_that_cannot_be_filled_leaves_the_old_document(tmp_path: Path, sjablonen: Path) -> None:
    uit = tmp_path / "uit"
    oud = maak(voorbeeld(), "plan", uit).read_bytes()
    document = docx.Document()
    document.add_paragraph("{{ bestaat_niet }}")
    document.save(str(sjablonen / BESTANDEN["plan"]))
    with pytest.raises(SjabloonFout):
        maak(voorbeeld(), "plan", uit, sjablonen=sjablonen)
    assert [p.read_bytes() for p in uit.iterdir()] == [oud]


# ---------------------------------------------------------------- the shipped templates


def gedrukt(dossier: Dossier, soort: str) -> list[str]:
    """The text of the paragraphs of a document made from the shipped template."""
    return alineas(lees_document(vul_document(dossier, soort, dag=DAG)))


@cache
def voorbeeldtekst(soort: str) -> str:
    """All text of a document of the worked example."""
    return plat_gedrukt("\n".join(gedrukt(voorbeeld(), soort)))


@cache
def sjabloontekst(soort: str) -> str:
    """All text of a shipped template."""
    return "\n".join(alineas(lees_document(files("templates_docx").joinpath(BESTANDEN[soort]).read_bytes())))


@cache
def alleen_als_zin(soort: str) -> frozenset[str]:
    """Yes/no questions and choices that this template renders as variants of a sentence."""
    namen = set(re.findall(r"\{\{ als (?:niet )?(\w+) is ", sjabloontekst(soort)))
    return frozenset(naam for naam in namen if VELDEN[naam].soort.naam in ("ja_nee", "keuze", "meerkeuze"))


def ontbreekt(tekst: str, plek: Plek) -> list[str]:
    """The parts of an answer, paragraph by paragraph, that a text does not hold; a full stop may have merged with the next."""
    gedrukt_als = "nog uit te zoeken" if plek.waarde == ONBEKEND else plek.tekst
    delen = [plat_gedrukt(regel) for regel in gedrukt_als.splitlines()]
    return [deel_ for deel_ in delen if deel_ and deel_ not in tekst and deel_.removesuffix(".") not in tekst]


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_the_example_prints_every_answer_that_lands_in_the_document(soort: str) -> None:
    tekst = voorbeeldtekst(soort)
    hier = [plek for plek in plekken(voorbeeld()) if plek.tekst and any(hoofdstuk[0] in LETTERS[soort] for hoofdstuk in plek.veld.landt)]
    assert len(hier) > 300
    letterlijk = [plek for plek in hier if plek.veld.id not in alleen_als_zin(soort)]
    assert {plek.plaats: ontbreekt(tekst, plek) for plek in letterlijk if ontbreekt(tekst, plek)} == {}


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_the_example_is_finished_and_shows_nothing_of_the_machine(soort: str) -> None:
    tekst = voorbeeldtekst(soort)
    assert [rest for rest in (*RESTEN, "[NOG") if rest in tekst] == []
    assert "geen open punten" in tekst
    assert "  " not in tekst


@pytest.mark.parametrize("soort", DOCUMENTEN)
@pytest.mark.parametrize("doel", ["start", "plan", "convenant", "verkennen"])
def test_an_empty_dossier_names_every_mandatory_question_once(soort: str, doel: str) -> None:
    dossier = dossier_van({}, doel=doel)
    tekst = plat_gedrukt("\n".join(gedrukt(dossier, soort)))
    verplicht = {plek.veld.id for plek in plekken(dossier) if plek.verplicht_voor("plan" if soort == "plan" else "convenant")}
    assert len(verplicht) > 50
    keren = {v: tekst.count(plat_gedrukt(open_punt(v))) for v in verplicht}
    assert set(keren.values()) <= {0, 1}
    assert tekst.count("[NOG ") == sum(keren.values()) > len(verplicht) / 2
    assert tekst.count("[NOG ") + tekst.count("[nog in te vullen]") == len(verplicht), "in a table it is short"
    assert sorted(in_de_bijlage(dossier, soort)) == sorted(map(vraagtekst, verplicht))
    assert f"nog {len(verplicht)} open punten" in tekst
    assert [rest for rest in RESTEN if rest in tekst] == []


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_no_question_reads_as_the_beginning_of_another(soort: str) -> None:
    """Otherwise counting open points by their text would prove nothing."""
    teksten = [veld.vraag.tekst for veld in HOOFDVELDEN if veld.verplicht_voor("plan" if soort == "plan" else "convenant")]
    assert len(set(teksten)) == len(teksten)


def in_de_bijlage(dossier: Dossier, soort: str) -> list[str]:
    """The questions in the annex of open points, each with its record."""
    gevuld = lees_document(vul_document(dossier, soort, dag=DAG))
    return [rij[0] for t in gevuld.tables if cellen(t)[0] == ["Vraag", "Stap", "Stand"] for rij in cellen(t)[1:]]


_OPEN = re.compile(r"\[NOG (?:IN TE VULLEN|UIT TE ZOEKEN): (.*?)\]")


@pytest.mark.parametrize("soort", DOCUMENTEN)
@settings(max_examples=8)
@given(plat=platte_dossiers())
def test_the_open_points_of_a_document_are_those_of_the_engine(soort: str, plat: Plat) -> None:
    dossier = dossier_van(plat)
    doel: Doel = "plan" if soort == "plan" else "convenant"
    verwacht = [
        plek.veld.vraag.tekst
        for plek in plekken(dossier)
        if plek.open_voor(doel) or (plek.toestand == "onbekend" and plek.veld.getoond_voor(doel))
    ]
    bekend = {veld.vraag.tekst for veld in VELDEN.values()}
    tekst = "\n".join(gedrukt(dossier, soort))
    genoemd = [punt for punt in _OPEN.findall(tekst) if punt in bekend]
    assert Counter(genoemd) <= Counter(verwacht)
    assert len(genoemd) + sum(map(tekst.count, ("[nog in te vullen]", "[nog uit te zoeken]"))) == len(verwacht)
    assert [sum(regel.startswith(vraag) for vraag in verwacht) > 0 for regel in in_de_bijlage(dossier, soort)] == [True] * len(verwacht)


# a dossier in which every question has an answer

_NAMEN = {"partners": "Partner", "partner_taken": "Taak", "systemen": "Systeem", "bestaande_afspraken": "Afspraak"}
VARIANTEN = 14
ZONDER_GEGEVENS = 2
"""The variant in which no personal data are shared."""


class Volledig:
    """Answers every question; each variant chooses other options, so that together they show every question."""

    def __init__(self, variant: int, **vast: object) -> None:
        self.variant = variant
        self.vast = vast
        self.teller = 0

    def antwoorden(self) -> Plat:
        """Flat JSON with an answer to every question."""
        plat = self._velden(HOOFDVELDEN, 0)
        return plat | {"persoonsgegevens_gedeeld": "nee" if self.variant == ZONDER_GEGEVENS else "ja", **self.vast}

    def _velden(self, velden: tuple[Veld, ...], nr: int) -> Plat:
        return {veld.id: self._waarde(veld, nr) for veld in velden if not veld.afgeleid}

    def _waarde(self, veld: Veld, nr: int) -> Any:
        self.teller += 1
        soort = veld.soort
        if veld.is_lijst:
            return [self._velden(veld.kinderen, nr_) for nr_ in range(2)]
        if isinstance(soort, Verwijst):
            lijst = soort.lijst.split(".")[-1]
            namen: list[Any] = [1, 2] if lijst == "gegevensstromen" else [f"{_NAMEN[lijst]} {nr_}" for nr_ in range(2)]
            return namen if soort.meer else namen[nr]
        if veld.ouder and veld.ouder.id in _NAMEN and veld is veld.ouder.naamveld:
            return f"{_NAMEN[veld.ouder.id]} {nr}"
        if isinstance(soort, KeuzeSoort):
            return self._keuze([optie.code for optie in soort.lijst.opties], soort.meer)
        if soort.naam == "ja_nee":
            return ("ja", "nee", "nee")[self.variant] if self.variant < 3 else ("ja", "nee")[(self.variant + self.teller) % 2]
        if isinstance(soort, Getal):
            return min(soort.hoogstens, soort.minstens + 3)
        merk = f"merk-{veld.id}-{self.teller}-einde"
        vast = {"datum": "2027-03-04", "datum_of_onbepaald": "2028-01-02", "bedrag": 12_345, "gegevens": [merk]}
        return vast.get(soort.naam, merk)

    def _keuze(self, codes: list[str], meer: bool) -> Any:
        if meer and self.variant % 2 == 0:
            return [code for code in codes if code != "geen"]
        code = codes[self.variant % len(codes)]
        return [code] if meer else code


@cache
def volledig(variant: int) -> Dossier:
    """A dossier in which every question has an answer."""
    soort = ("convenant", "samenwerkingsovereenkomst", "combinatie")[variant % 3]
    return dossier_van(Volledig(variant, convenant_soort=soort).antwoorden())


@cache
def volledig_gedrukt(variant: int) -> dict[str, tuple[str, frozenset[str]]]:
    """Both documents of such a dossier: all text, and the paragraphs."""
    uit = {}
    for soort in DOCUMENTEN:
        delen = [plat_gedrukt(alinea) for alinea in gedrukt(volledig(variant), soort)]
        uit[soort] = (" ".join(delen), frozenset(delen))
    return uit


def test_together_the_full_dossiers_show_every_question() -> None:
    getoond = {plek.veld.id for variant in range(VARIANTEN) for plek in plekken(volledig(variant))}
    assert [vraag_id for vraag_id in VELDEN if vraag_id not in getoond] == []


@pytest.mark.parametrize("variant", [variant for variant in range(VARIANTEN) if variant != ZONDER_GEGEVENS])
def test_every_answer_of_a_full_dossier_is_printed_in_a_document(variant: int) -> None:
    teksten = volledig_gedrukt(variant)
    zinnen = alleen_als_zin("plan") | alleen_als_zin("convenant")
    kwijt = [
        plek.plaats
        for plek in plekken(volledig(variant))
        if plek.veld.id not in zinnen and not plek.veld.afgeleid and all(ontbreekt(tekst, plek) for tekst, _ in teksten.values())
    ]
    assert kwijt == []


@pytest.mark.parametrize(("variant", "convenant_soort"), [(ZONDER_GEGEVENS, "convenant"), (0, "privacyprotocol")])
def test_every_answer_is_printed_also_when_whole_chapters_are_left_out(variant: int, convenant_soort: str) -> None:
    dossier = dossier_van(Volledig(variant, convenant_soort=convenant_soort).antwoorden())
    teksten = [plat_gedrukt("\n".join(gedrukt(dossier, soort))) for soort in DOCUMENTEN]
    hier = [plek for plek in plekken(dossier) if plek.veld.soort.naam in ("regel", "alinea")]
    assert [plek.plaats for plek in hier if all(ontbreekt(tekst, plek) for tekst in teksten)] == []


@pytest.mark.parametrize("variant", range(VARIANTEN))
def test_no_answer_that_a_condition_hides_is_printed(variant: int) -> None:
    alles = " ".join(tekst for tekst, _ in volledig_gedrukt(variant).values())
    getoond = {plek.pad for plek in plekken(volledig(variant))}
    verborgen = [plek.tekst for plek in plekken(volledig(variant), verborgen=True) if plek.pad not in getoond]
    merken = [tekst for tekst in verborgen if tekst.startswith("merk-")]
    assert len(merken) > 5
    assert [merk for merk in merken if merk in alles] == []


@pytest.mark.parametrize("variant", range(VARIANTEN))
def test_full_documents_show_nothing_of_the_machine(variant: int) -> None:
    for tekst, _ in volledig_gedrukt(variant).values():
        assert [rest for rest in (*RESTEN, "[NOG") if rest in tekst] == []


def test_every_question_has_a_place_or_stands_in_the_annex() -> None:
    """Question by question: a place or section in a template, or its text as a row of the annex."""
    geplaatst = {naam for soort in DOCUMENTEN for naam in re.findall(r"\w+", " ".join(re.findall(r"\{\{.*?\}\}", sjabloontekst(soort))))}
    gemaakt = [alinea for variant in range(VARIANTEN) for _, delen in volledig_gedrukt(variant).values() for alinea in delen]
    rijen = {alinea.rpartition(": ")[2] for alinea in gemaakt}
    geplaatst |= {veld.ouder.id for veld in VELDEN.values() if veld.ouder and (veld.id in geplaatst or veld.vraag.tekst in rijen)}
    gevraagd = [veld for veld in VELDEN.values() if not veld.afgeleid]
    assert [veld.id for veld in gevraagd if veld.id not in geplaatst and plat_gedrukt(veld.vraag.tekst) not in rijen] == []


def varianten() -> Iterator[tuple[str, str]]:
    """Every question of the step itself that a template renders only as variants of a sentence."""
    for soort in DOCUMENTEN:
        geprint = set(re.findall(r"\{\{ (\w+)(?: \||\s*\}\})", sjabloontekst(soort)))
        for vraag_id in sorted(alleen_als_zin(soort) - geprint):
            if VELDEN[vraag_id].ouder is None and any(h[0] in LETTERS[soort] for h in VELDEN[vraag_id].landt):
                yield soort, vraag_id


def _anders_per_antwoord(soort: str, vraag_id: str) -> None:
    """Each answer to this question gives another document than any other answer does."""
    veld = VELDEN[vraag_id]
    antwoorden = [o.code for o in veld.soort.lijst.opties] if isinstance(veld.soort, KeuzeSoort) else ["ja", "nee"]
    teksten: dict[str, str] = {}
    for antwoord in antwoorden:
        dossier = dossier_van(voorbeeld_plat() | {vraag_id: antwoord})
        plek = next((p for p in plekken(dossier) if p.pad == (vraag_id,)), None)
        if plek is None:
            pytest.skip("the example does not ask this")
        teksten[antwoord] = "\n".join(gedrukt(dossier, soort))
    gelijk = [(een, ander) for een in teksten for ander in teksten if een < ander and teksten[een] == teksten[ander]]
    assert gelijk == []


@pytest.mark.parametrize(("soort", "vraag_id"), [paar for nr, paar in enumerate(varianten()) if nr % 16 == 0])
def test_a_sample_of_sentence_variants_tells_the_answers_apart(soort: str, vraag_id: str) -> None:
    _anders_per_antwoord(soort, vraag_id)


@pytest.mark.lang
@pytest.mark.parametrize(("soort", "vraag_id"), list(varianten()))
def test_every_sentence_variant_tells_the_answers_apart(soort: str, vraag_id: str) -> None:
    _anders_per_antwoord(soort, vraag_id)


@pytest.mark.parametrize("soort", DOCUMENTEN)
@settings(max_examples=12)
@given(plat=platte_dossiers())
def test_any_dossier_makes_a_document_with_every_answer_that_lands_there(soort: str, plat: Plat) -> None:
    """With no chapter left out, and but for a budget of nothing, which is a sentence."""
    dossier = dossier_van(plat | {"persoonsgegevens_gedeeld": "ja", "convenant_soort": "convenant"})
    tekst = plat_gedrukt("\n".join(gedrukt(dossier, soort)))
    hier = [p for p in plekken(dossier) if p.toestand == "ingevuld" and any(h[0] in LETTERS[soort] for h in p.veld.landt)]
    zoek = [p for p in hier if p.veld.id not in alleen_als_zin(soort) and not (p.veld.id == "budget" and p.waarde == 0)]
    assert {p.plaats: ontbreekt(tekst, p) for p in zoek if ontbreekt(tekst, p)} == {}

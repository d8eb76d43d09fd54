"""The check of a template: every fault is found with its paragraph and a remedy, and sound house styles are filled right."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor

from tests.hulp import WORTEL, dossier_van, met_steekproef, ongeldig, voorbeeld
from tests.test_wandeling import wandeling
from tests.test_word import alineas
from wizard.cli.programma import main
from wizard.feiten import FEITEN
from wizard.word import SjabloonFout, eigen_sjabloon, vul_document, zoek_sjablonen
from wizard.word.keuring import keur_sjabloon
from wizard.word.nazien import Probleem
from wizard.word.pakket import lees_delen
from wizard.word.plaatsen import INGEBOUWD, REEKSEN
from wizard.word.sjabloon import SJABLONEN_VARIABELE

DAG = date(2027, 3, 1)
BESTANDEN = {"plan": "plan_van_aanpak.docx", "convenant": "convenant.docx"}
Bouw = Callable[[Document], object]


def sjabloon(naam: str = "convenant.docx") -> Document:
    """A shipped template, to change."""
    return docx.Document(BytesIO(files("templates_docx").joinpath(naam).read_bytes()))


def als_bytes(document: Document) -> bytes:
    """A document as it is saved."""
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def met_deel(inhoud: bytes, naam: str, deel: bytes) -> bytes:
    """A package with one part more."""
    uit = BytesIO(inhoud)
    with ZipFile(uit, "a") as pakket:
        pakket.writestr(naam, deel)
    return uit.getvalue()


def alinea_erbij(*teksten: str) -> Bouw:
    """Adds these paragraphs."""

    def bouw(document: Document) -> None:
        for tekst in teksten:
            document.add_paragraph(tekst)

    return bouw


def rij_erbij(*cellen: str) -> Bouw:
    """Adds a table of one row with these cells."""

    def bouw(document: Document) -> None:
        for cel, tekst in zip(document.add_table(1, len(cellen)).rows[0].cells, cellen, strict=True):
            cel.text = tekst
        document.add_paragraph("Slot")

    return bouw


def xml_erbij(xml: str) -> Bouw:
    """Adds a paragraph with this XML in it."""

    def bouw(document: Document) -> None:
        ruimten = f'{nsdecls("w", "wp")} xmlns:v="urn:schemas-microsoft-com:vml"'
        document.add_paragraph("Zie ")._p.extend(list(parse_xml(f"<w:p {ruimten}>{xml}</w:p>")))

    return bouw


def zonder_stijl(naam: str) -> Bouw:
    """Takes a style away."""

    def bouw(document: Document) -> None:
        document.styles[naam].delete()

    return bouw


def taal(code: str) -> Bouw:
    """Makes another language the usual one."""

    def bouw(document: Document) -> None:
        stijlen: Any = document.styles.element
        for element in stijlen.find(qn("w:docDefaults")).iter(qn("w:lang")):
            element.set(qn("w:val"), code)

    return bouw


def engelse_run(document: Document) -> None:
    run = document.add_paragraph("Dit is ").add_run("privacy by design")
    run._r.get_or_add_rPr().append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-US"/>'))


def zonder_plaats(document: Document) -> None:
    body: Any = document.element.find(qn("w:body"))
    for alinea in list(body.iter(qn("w:p"))):
        if any("{{ klachten }}" in (t.text or "") for t in alinea.iter(qn("w:t"))):
            alinea.getparent().remove(alinea)


def in_voettekst(document: Document) -> None:
    document.sections[0].footer.add_paragraph("Versie {{ dosier_versie }}")


_VAK = "<w:p><w:r><w:t>{{ doel_hoofd }}</w:t></w:r></w:p>"
TEKSTVAK = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{_VAK}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
VELD = '<w:fldSimple w:instr=" TITLE "><w:r><w:t>{{ citeertitel }}</w:t></w:r></w:fldSimple>'
PLAATJE = '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="logo" descr="{{ gemeente_naam }}"/></wp:inline></w:drawing></w:r>'

_GRENS = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
VERWIJZING = (
    f"{_GRENS.format('begin')}<w:r><w:instrText> REF artikel_weg \\r \\h </w:instrText></w:r>{_GRENS.format('separate')}"
    f"<w:r><w:t>Artikel 5</w:t></w:r>{_GRENS.format('end')}"
)

FOUTEN: dict[str, tuple[Bouw, str, str, str]] = {
    # what is added, the paragraph that is told, what is wrong, what to do
    "onbekende plaats": (alinea_erbij("Dit is {{ doel_hooft }}"), "Dit is {{ doel_hooft }}", "'doel_hooft'", "'doel_hoofd'"),
    "onbekende plaats in een cel": (rij_erbij("{{ gemente_naam }}"), "{{ gemente_naam }}", "'gemente_naam'", "'gemeente_naam'"),
    "onbekende plaats in de voettekst": (in_voettekst, "Versie {{ dosier_versie }}", "'dosier_versie'", "'dossier_versie'"),
    "onbekende voorwaarde": (alinea_erbij("{{ als gegevenss }}", "{{ einde gegevenss }}"), "als gegevenss", "gegevenss", "'gegevens'"),
    "onbekende keuze": (alinea_erbij("{{ als wgs_verband is soms }}", "x", "{{ einde wgs_verband }}"), "is soms", "'soms'", "Kies uit: "),
    "ja of nee": (alinea_erbij("{{ als pilot is misschien }}", "x", "{{ einde pilot }}"), "misschien", "'misschien'", "ja, nee"),
    "keuze bij een tekst": (alinea_erbij("{{ als doel_hoofd is goed }}", "x", "{{ einde doel_hoofd }}"), "is goed", "'goed'", "geen keuze"),
    "herhaling van geen lijst": (alinea_erbij("{{ per partner }}", "{{ einde partner }}"), "per partner", "geen lijst", "'partners'"),
    "niet gesloten": (alinea_erbij("{{ als pilot }}", "x"), "{{ als pilot }}", "niet afgesloten", "{{ einde pilot }}"),
    "twee keer gesloten": (alinea_erbij("{{ als pilot }}", *["{{ einde pilot }}"] * 2), "{{ einde pilot }}", "zonder begin", "Haal"),
    "gekruist": (
        alinea_erbij("{{ als pilot }}", "{{ als afronding }}", "x", "{{ einde pilot }}", "{{ einde afronding }}"),
        "{{ einde pilot }}", "'als afronding'", "vóór 'einde pilot'",
    ),
    "deel over twee cellen": (rij_erbij("{{ als pilot }} ", "x"), "{{ als pilot }}", "niet afgesloten", "dezelfde cel"),
    "deel niet alleen": (alinea_erbij("Ja {{ als pilot }} x"), "Ja {{ als pilot }} x", "niet alleen", "eigen alinea"),
    "accolade ontbreekt": (alinea_erbij("Dit is {{ doel_hoofd }"), "Dit is {{ doel_hoofd }", "accolade", "opnieuw"),
    "één accolade": (alinea_erbij("Dit is { doel_hoofd }"), "Dit is { doel_hoofd }", "twee accolades", "opnieuw"),
    "accolades los": (alinea_erbij("Dit is { { doel_hoofd } }"), "Dit is { { doel_hoofd } }", "tegen elkaar", "opnieuw"),
    "andere haken": (alinea_erbij("Dit is [[doel_hoofd]]"), "Dit is [[doel_hoofd]]", "twee accolades", "opnieuw"),
    "krulaanhaling": (alinea_erbij("Dit is {{ “doel_hoofd” }}"), "“doel_hoofd”", "aanhalingstekens", "Haal ze weg"),
    "over twee alinea's": (alinea_erbij("Dit is {{ doel_", "hoofd }} en meer"), "{{ doel_ ¶ hoofd }}", "twee alinea's", "één alinea"),
    "in een veld": (xml_erbij(VELD), "{{ citeertitel }}", "een veld", "gewone alinea"),
    "in een tekstvak": (xml_erbij(TEKSTVAK), "{{ doel_hoofd }}", "een tekstvak", "gewone alinea"),
    "in een omschrijving": (xml_erbij(PLAATJE), "{{ gemeente_naam }}", "omschrijving", "gewone alinea"),
    "verwijzing zonder doel": (xml_erbij(VERWIJZING), "Zie Artikel 5", "'artikel_weg'", "Kruisverwijzing"),
    "stijl voor open punten weg": (zonder_stijl("Open punt"), "", "'Open punt'", "sjabloon kopieer"),
    "stijl tussen tabellen weg": (zonder_stijl("Tabelscheiding"), "", "'Tabelscheiding'", "sjabloon kopieer"),
    "getypt artikel": (alinea_erbij("Artikel 5 Geheimhouding"), "Artikel 5 Geheimhouding", "'Artikel 5'", "stijl"),
    "getypt lid": (alinea_erbij("5.1\tPartijen zwijgen."), "5.1 Partijen", "'5.1'", "stijl"),
    "getypt streepje": (alinea_erbij("- eerste punt"), "- eerste punt", "'-'", "lijst"),
    "getypte letter": (alinea_erbij("a. eerste punt"), "a. eerste punt", "'a.'", "lijst"),
    "vraag buiten herhaling": (alinea_erbij("{{ vraag }}: x"), "{{ vraag }}", "'vraag'", "{{ per partners }}"),
    "nummer buiten herhaling": (alinea_erbij("Nummer {{ nummer }}"), "Nummer {{ nummer }}", "'nummer'", "{{ per partners }}"),
    "voorwaarde van één record": (
        alinea_erbij("{{ als partner_ondertekent is gezien }}", "x", "{{ einde partner_ondertekent }}"),
        "{{ als partner_ondertekent", "partners", "{{ per partners }}",
    ),
    "twee lijsten in één rij": (rij_erbij("{{ partner_naam }}", "{{ stroom_doel }}"), "| {{ stroom_doel }}", "twee lijsten", "eigen rij"),
    "andere taal": (taal("en-US"), "", "niet Nederlands", "Taal"),
    "Engelse woorden": (engelse_run, "Dit is privacy by design", "en-US", "Taal"),
    "vraag zonder plaats": (zonder_plaats, "", "klachten", "Zet een plaats"),
}  # fmt: skip


@pytest.mark.parametrize("naam", met_steekproef(FOUTEN, 2))
def test_a_fault_is_told_with_its_paragraph_and_what_to_do(naam: str) -> None:
    bouw, alinea, wat, doe = FOUTEN[naam]
    document = sjabloon()
    bouw(document)
    (probleem,) = keur_sjabloon(als_bytes(document))
    assert alinea in probleem.alinea
    assert wat in probleem.wat
    assert doe in probleem.doe
    assert bool(probleem.waar) == bool(alinea)
    assert ("voettekst" in probleem.waar, "tabel" in probleem.waar) == (
        "voettekst" in naam,
        re.search(r"\b(cel|cellen|rij)\b", naam) is not None,
    )


@pytest.mark.parametrize("naam", BESTANDEN.values())
def test_a_clean_template_gives_nothing(naam: str) -> None:
    inhoud = files("templates_docx").joinpath(naam).read_bytes()
    assert keur_sjabloon(inhoud) == []
    assert keur_sjabloon(als_bytes(sjabloon(naam))) == []


def test_sound_words_are_no_fault() -> None:
    document = sjabloon()
    alinea_erbij(
        "Artikel 6 van de AVG geldt.", "Artikel 4, onderdeel 1, AVG", "12 maanden na de start", "1.250 inwoners doen mee.", "1 maart 2027",
        "Zet {accolades} om een woord", "a/b is geen lijst", "{{ als pilot }}", "x", "{{ einde pilot }}", "{{ pilot | nee }}",
        "{{\N{NO-BREAK SPACE}als\N{NO-BREAK SPACE}pilot is ja }}", "x", "{{ einde pilot }}",
        "{{ als doel_hoofd is onbekend }}", "x", "{{ einde doel_hoofd }}",
    )(document)  # fmt: skip
    assert keur_sjabloon(als_bytes(document)) == []


def test_an_unsafe_part_is_a_problem_of_the_whole_file() -> None:
    (probleem,) = keur_sjabloon(met_deel(als_bytes(sjabloon()), "word/vbaProject.bin", b"x"))
    assert probleem == Probleem("", "", probleem.wat, "", stopt=True)
    assert "macro" in probleem.wat


def test_more_faults_are_all_told() -> None:
    document = sjabloon()
    bouwen = [FOUTEN[naam][0] for naam in ("onbekende plaats", "accolade ontbreekt", "getypt artikel", "andere taal", "in een veld")]
    for bouw in bouwen:
        bouw(document)
    assert len(keur_sjabloon(als_bytes(document))) == len(bouwen)


@pytest.mark.parametrize("naam", met_steekproef([naam for naam in FOUTEN if naam not in ("andere taal", "Engelse woorden")]))
def test_what_stops_the_filling_is_what_the_filler_refuses(tmp_path: Path, naam: str) -> None:
    document = sjabloon()
    FOUTEN[naam][0](document)
    document.save(str(tmp_path / "convenant.docx"))
    (probleem,) = keur_sjabloon(als_bytes(document))
    if not probleem.stopt:
        vul_document(voorbeeld(), "convenant", sjablonen=tmp_path)
        return
    with pytest.raises(SjabloonFout) as fout:
        vul_document(voorbeeld(), "convenant", sjablonen=tmp_path)
    assert naam == "verwijzing zonder doel" or str(fout.value).startswith("convenant.docx: ")
    assert probleem.alinea in str(fout.value)


def test_the_document_is_known_by_its_questions_or_named() -> None:
    document = docx.Document()
    document.add_paragraph("{{ geschillen }} {{ aansprakelijkheid }} {{ opzegtermijn }}")
    inhoud = als_bytes(document)
    assert "voor het convenant" in keur_sjabloon(inhoud)[-1].wat
    assert "voor het plan van aanpak" in keur_sjabloon(inhoud, "plan")[-1].wat


# ---------------------------------------------------------------- sound house styles

PLAT: dict[str, Any] = {
    "samenwerking_naam": "Adresteam Noord",
    "gemeente_naam": "Lindewaard",
    "opsteller_functie": "projectleider",
    "probleem": "Adressen kloppen niet.\nNiemand weet hoeveel.",
    "pilot": "ja",
    "partners": [
        {"partner_naam": "Politie", "partner_meerwaarde": "kent de straat",
         "partner_taken": [{"taak_omschrijving": "handhaven"}, {"taak_omschrijving": "opsporen"}]},
        {"partner_naam": "GGD", "partner_taken": [{"taak_omschrijving": "zorgen"}]},
    ],
}  # fmt: skip


def andere_stijlen(document: Document) -> list[str]:
    stijl: Any = document.styles.add_style("Huisstijl broodtekst", WD_STYLE_TYPE.PARAGRAPH)
    stijl.font.name, stijl.font.size, stijl.font.color.rgb = "Georgia", Pt(12), RGBColor(0, 60, 120)
    kop: Any = document.styles.add_style("Huisstijl kop", WD_STYLE_TYPE.PARAGRAPH)
    kop.base_style = document.styles["Heading 1"]
    document.add_paragraph("Aanleiding", style="Huisstijl kop")
    document.add_paragraph("{{ probleem }}", style="Huisstijl broodtekst")
    document.add_paragraph("Door {{ opsteller_functie }} van {{ gemeente_naam }}.", style="Huisstijl broodtekst")
    return ["Aanleiding", "Adressen kloppen niet.", "Niemand weet hoeveel.", "Door projectleider van Lindewaard."]


def geknipte_runs(document: Document) -> list[str]:
    alinea = document.add_paragraph()
    for nr, stuk in enumerate(("Wij heten ", "{", "{ samen", "werking", "_naam", " }", "} en ", "{{gemeente_naam}}", ".")):
        run = alinea.add_run(stuk)
        run.bold = nr % 2 == 0
        alinea._p.append(OxmlElement("w:proofErr"))
    return ["Wij heten Adresteam Noord en Lindewaard."]


def tabellen(document: Document) -> list[str]:
    document.add_paragraph("Wie doet mee")
    tabel = document.add_table(2, 2, style="Table Grid")
    tabel.rows[0].cells[0].merge(tabel.rows[0].cells[1]).text = "Partners"
    for cel, tekst in zip(tabel.rows[1].cells, ("{{ partner_naam }}", "{{ partner_meerwaarde }}"), strict=True):
        cel.text = tekst
    document.add_paragraph("Taken")
    taken = document.add_table(2, 2)
    for rij, teksten in zip(taken.rows, (("Partner", "Taak"), ("{{ partner_naam }}", "{{ taak_omschrijving }}")), strict=True):
        for cel, tekst in zip(rij.cells, teksten, strict=True):
            cel.text = tekst
    document.add_paragraph("Slot")
    return [
        "Wie doet mee", "Partners", "Politie", "kent de straat", "GGD", "–", "Taken",
        "Partner", "Taak", "Politie", "handhaven", "Politie", "opsporen", "GGD", "zorgen", "Slot",
    ]  # fmt: skip


def kop_en_voet(document: Document) -> list[str]:
    document.settings.odd_and_even_pages_header_footer = True
    sectie = document.sections[0]
    sectie.different_first_page_header_footer = True
    document.add_paragraph("Tekst")
    for deel, tekst in (
        (sectie.header, "{{ samenwerking_naam }}\t{{ status }}"), (sectie.first_page_header, "{{ gemeente_naam }}"),
        (sectie.even_page_header, "Even"), (sectie.footer, "Door {{ opsteller_functie }}"), (sectie.first_page_footer, "Voorblad"),
        (sectie.even_page_footer, "{{ gemaakt_op }}"),
    ):  # fmt: skip
        deel.paragraphs[0].text = tekst
    return [
        "Tekst",
        "Adresteam Noord\tCONCEPT – niet ter ondertekening",
        "Lindewaard",
        "Even",
        "Door projectleider",
        "Voorblad",
        "1 maart 2027",
    ]


def kolommen(document: Document) -> list[str]:
    document.add_paragraph("Boven {{ gemeente_naam }}")
    sectie = document.add_section(WD_SECTION.CONTINUOUS)
    sectie._sectPr.append(parse_xml(f'<w:cols {nsdecls("w")} w:num="2" w:space="708"/>'))
    document.add_paragraph("{{ probleem }}")
    document.add_paragraph("{{ partner_naam }} doet mee.")
    return ["Boven Lindewaard", "Adressen kloppen niet.", "Niemand weet hoeveel.", "Politie doet mee.", "GGD doet mee."]


def liggend(document: Document) -> list[str]:
    document.add_paragraph("Staand {{ gemeente_naam }}")
    sectie = document.add_section(WD_SECTION.NEW_PAGE)
    sectie.orientation, sectie.page_width, sectie.page_height = WD_ORIENT.LANDSCAPE, sectie.page_height, sectie.page_width
    for cel, tekst in zip(document.add_table(1, 2).rows[0].cells, ("{{ partner_naam }}", "{{ partner_meerwaarde }}"), strict=True):
        cel.text = tekst
    einde = document.add_section(WD_SECTION.NEW_PAGE)
    einde.orientation, einde.page_width, einde.page_height = WD_ORIENT.PORTRAIT, einde.page_height, einde.page_width
    document.add_paragraph("Slot {{ gemeente_naam }}")
    return ["Staand Lindewaard", "Politie", "kent de straat", "GGD", "–", "Slot Lindewaard"]


def _besturing(*kinderen: Any, extra: str = "") -> Any:
    houder = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr><w:alias w:val='eigen'/><w:id w:val='5'/>{extra}</w:sdtPr><w:sdtContent/></w:sdt>")
    houder[1].extend(kinderen)
    return houder


def eigen_besturing(document: Document) -> list[str]:
    gebonden = "<w:showingPlcHdr/><w:dataBinding w:xpath='/a' w:storeItemID='{1}'/>"
    blok = document.add_paragraph("Van {{ gemeente_naam }}")._p
    los = document.add_paragraph("Door ")
    run = los.add_run("{{ opsteller_functie }}")._r
    tabel = document.add_table(2, 2)
    for rij, teksten in zip(tabel.rows, (("Partner", "Meerwaarde"), ("{{ partner_naam }}", "{{ partner_meerwaarde }}")), strict=True):
        for cel, tekst in zip(rij.cells, teksten, strict=True):
            cel.text = tekst
    for element, extra in ((blok, ""), (run, gebonden), (tabel.rows[1].cells[1]._tc, ""), (tabel.rows[1]._tr, "")):
        plaats = OxmlElement("w:p")
        element.addprevious(plaats)
        ouder: Any = plaats.getparent()
        ouder.replace(plaats, _besturing(element, extra=extra))
    document.add_paragraph("Slot")
    return ["Van Lindewaard", "Door projectleider", "Partner", "Meerwaarde", "Politie", "kent de straat", "GGD", "–", "Slot"]


def eigen_nummering(document: Document) -> list[str]:
    artikel: Any = document.styles.add_style("Ons artikel", WD_STYLE_TYPE.PARAGRAPH)
    artikel.base_style = document.styles["List Number"]
    document.add_paragraph("{{ als pilot is ja }}")
    document.add_paragraph("Proef", style="Ons artikel")
    document.add_paragraph("{{ einde pilot }}")
    document.add_paragraph("{{ als pilot is nee }}")
    document.add_paragraph("Geen proef", style="Ons artikel")
    document.add_paragraph("{{ einde pilot }}")
    document.add_paragraph("{{ per partners }}")
    document.add_paragraph("{{ partner_naam }}", style="Ons artikel")
    document.add_paragraph("{{ taak_omschrijving }}", style="List Bullet 2")
    document.add_paragraph("{{ einde partners }}")
    return ["Proef", "Politie", "handhaven", "opsporen", "GGD", "zorgen"]


def verwijzingen_en_velden(document: Document) -> list[str]:
    alinea = document.add_paragraph("Zie ")
    adres = document.part.relate_to(
        "https://www.vng.nl/", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", True
    )
    link = parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{adres}"><w:r><w:t>{{{{ gemeente_naam }}}}</w:t></w:r></w:hyperlink>')
    alinea._p.append(link)
    alinea._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="1" w:name="hier"/>'))
    alinea._p.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="1"/>'))
    voet = document.sections[0].footer.paragraphs[0]
    voet.add_run("Pagina ")
    voet._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'))
    return ["Zie Lindewaard", "Pagina 1"]


def wijzigingen_en_lijst_in_cel(document: Document) -> list[str]:
    alinea = document.add_paragraph("Bij ")
    ins = parse_xml(f'<w:ins {nsdecls("w")} w:id="3" w:author="jurist" w:date="2026-11-21T00:00:00Z"/>')
    ins.append(alinea.add_run("{{ gemeente_naam }}")._r)
    alinea._p.append(ins)
    links, rechts = document.add_table(1, 2).rows[0].cells
    links.text = "{{ partner_naam }}"
    rechts.text = "Taken:"
    for tekst in ("{{ per partner_taken }}", "{{ taak_omschrijving }}", "{{ einde partner_taken }}"):
        rechts.add_paragraph(tekst)
    document.add_paragraph("Slot")
    return ["Bij Lindewaard", "Politie", "Taken:", "handhaven", "opsporen", "GGD", "Taken:", "zorgen", "Slot"]


HUISSTIJLEN = [
    andere_stijlen, geknipte_runs, tabellen, kop_en_voet, kolommen, liggend,
    eigen_besturing, eigen_nummering, verwijzingen_en_velden, wijzigingen_en_lijst_in_cel,
]  # fmt: skip


@pytest.mark.parametrize("bouw", met_steekproef(HUISSTIJLEN))
def test_a_sound_house_style_is_filled_right(tmp_path: Path, bouw: Callable[[Document], list[str]]) -> None:
    document = docx.Document()
    verwacht = bouw(document)
    document.save(str(tmp_path / "plan_van_aanpak.docx"))
    assert [probleem for probleem in keur_sjabloon(als_bytes(document)) if probleem.alinea] == []
    inhoud = vul_document(dossier_van(PLAT, doel="plan"), "plan", sjablonen=tmp_path, dag=DAG)
    gevuld = docx.Document(BytesIO(inhoud))
    teksten = [tekst for tekst in alineas(gevuld) if tekst]
    if bouw is kop_en_voet:  # the order of headers is no order of reading
        teksten, verwacht = sorted([*teksten, *(d.paragraphs[0].text for d in _even(gevuld))]), sorted(verwacht)
    assert teksten == verwacht
    assert not any(b in lees_delen(inhoud)["word/document.xml"] for b in (b"dataBinding", b"showingPlcHdr"))
    assert set(ongeldig(inhoud)) <= set(ongeldig(als_bytes(document)))  # python-docx has faults of its own
    secties, oud = gevuld.sections, document.sections
    assert [(s.orientation, s.page_width) for s in secties] == [(s.orientation, s.page_width) for s in oud]


def _even(document: Document) -> tuple[Any, Any]:
    return document.sections[0].even_page_header, document.sections[0].even_page_footer


def test_the_parts_of_a_template_may_have_other_names(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("Dit is {{ samenwerking_naam }}")
    document.sections[0].header.paragraphs[0].text = "{{ gemeente_naam }}"
    uit = BytesIO()
    with ZipFile(BytesIO(als_bytes(document))) as bron, ZipFile(uit, "w") as doel:
        for naam in bron.namelist():
            tekst = bron.read(naam)
            for oud, nieuw in ((b"document.xml", b"document2.xml"), (b"styles.xml", b"stijl.xml"), (b"header1.xml", b"kop.xml")):
                tekst = tekst.replace(oud, nieuw) if naam.endswith((".rels", "Types].xml")) else tekst
                naam = naam.replace(oud.decode(), nieuw.decode())
            doel.writestr(naam, tekst)
    (tmp_path / "plan_van_aanpak.docx").write_bytes(uit.getvalue())
    gevuld = docx.Document(BytesIO(vul_document(dossier_van(PLAT, doel="plan"), "plan", sjablonen=tmp_path)))
    assert alineas(gevuld) == ["Dit is Adresteam Noord", "Lindewaard"]


def test_styles_that_lack_are_made_up_for(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("{{ doel_hoofd }}")
    eigen: Any = document.styles.add_style("Open punt", WD_STYLE_TYPE.CHARACTER)
    eigen.element.set(qn("w:styleId"), "Openpunt1")
    document.save(str(tmp_path / "plan_van_aanpak.docx"))
    inhoud = vul_document(dossier_van({}, doel="plan"), "plan", sjablonen=tmp_path)
    stijlen: dict[str, Any] = {stijl.style_id: stijl for stijl in docx.Document(BytesIO(inhoud)).styles}
    assert stijlen["OpenPunt"].base_style is not None
    assert stijlen["OpenPunt"].base_style.style_id == "Openpunt1"
    assert "Tabelscheiding" in stijlen
    gebruikt = {run.style.style_id for run in docx.Document(BytesIO(inhoud)).paragraphs[0].runs if run.text and run.style}
    assert gebruikt == {"OpenPunt"}


# ---------------------------------------------------------------- where templates are, and the command line


def test_which_folder_of_templates_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dossiers, ernaast, gezet, genoemd = (tmp_path / naam for naam in ("d", "d/sjablonen", "gezet", "genoemd"))
    dossiers.mkdir()
    assert zoek_sjablonen(dossiers) is None
    for folder in (ernaast, gezet, genoemd):
        folder.mkdir()
    assert zoek_sjablonen(dossiers) == ernaast
    monkeypatch.setenv(SJABLONEN_VARIABELE, str(gezet))
    assert zoek_sjablonen(dossiers) == gezet
    assert zoek_sjablonen(dossiers, genoemd) == genoemd
    assert eigen_sjabloon("plan", genoemd) is None
    (genoemd / "plan_van_aanpak.docx").write_bytes(b"")
    assert eigen_sjabloon("plan", genoemd) == genoemd / "plan_van_aanpak.docx"
    monkeypatch.setenv(SJABLONEN_VARIABELE, str(tmp_path / "weg"))
    with pytest.raises(SjabloonFout, match=SJABLONEN_VARIABELE):
        zoek_sjablonen(dossiers)


def doe(capsys: pytest.CaptureFixture[str], *argumenten: object) -> tuple[int, str, str]:
    code = main([str(deel) for deel in argumenten])
    uit, fout = capsys.readouterr()
    return code, uit, fout


def test_copies_of_the_templates_to_start_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "nieuw" / "huisstijl"
    code, uit, _ = doe(capsys, "sjabloon", "kopieer", folder)
    assert (code, uit.split()) == (0, [str(folder / naam) for naam in BESTANDEN.values()])
    for pad in folder.iterdir():
        assert doe(capsys, "sjabloon", "controleer", pad)[0] == 0
    (folder / "convenant.docx").write_bytes(b"van de jurist")
    (folder / "plan_van_aanpak.docx").unlink()
    code, uit, fout = doe(capsys, "sjabloon", "kopieer", folder)
    assert (code, uit.strip()) == (1, str(folder / "plan_van_aanpak.docx"))
    assert "bestaat al" in fout
    assert (folder / "convenant.docx").read_bytes() == b"van de jurist"


def test_the_check_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = sjabloon()
    alinea_erbij("Dit is {{ doel_hooft }}", "Artikel 5 Slot")(document)
    document.save(str(tmp_path / "convenant.docx"))
    code, uit, fout = doe(capsys, "sjabloon", "controleer", tmp_path / "convenant.docx")
    assert (code, fout) == (1, "")
    for deel in ("2 punten", "Dit is {{ doel_hooft }}", "Bedoelt u 'doel_hoofd'?", "Artikel 5 Slot", "Wat u kunt doen"):
        assert deel in uit
    (tmp_path / "oud.doc").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(99))
    code, uit, _ = doe(capsys, "sjabloon", "controleer", tmp_path / "oud.doc")
    assert code == 1
    assert ".doc)" in uit
    code, uit, fout = doe(capsys, "sjabloon", "controleer", tmp_path / "weg.docx")
    assert (code, uit) == (2, "")
    assert "bestaat niet" in fout
    assert doe(capsys, "sjabloon")[0] == 2


def test_documents_are_made_with_the_templates_beside_the_dossier(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doe(capsys, "nieuw", "Proef")[0] == 0
    (tmp_path / "sjablonen").mkdir()
    document = docx.Document()
    document.add_paragraph("Onze huisstijl")
    document.save(str(tmp_path / "sjablonen" / "plan_van_aanpak.docx"))
    code, uit, _ = doe(capsys, "document", "Proef", "plan")
    assert code == 0
    assert alineas(docx.Document(uit.strip())) == ["Onze huisstijl"]


def test_no_error_shows_an_answer(tmp_path: Path) -> None:
    document = sjabloon()
    alinea_erbij("{{ vraag }} van {{ samenwerking_naam }}")(document)
    document.save(str(tmp_path / "convenant.docx"))
    with pytest.raises(SjabloonFout) as fout:
        vul_document(dossier_van({"samenwerking_naam": "MERKTEKST7"}), "convenant", sjablonen=tmp_path)
    assert "MERKTEKST7" not in str(fout.value)
    assert "{{ vraag }} van {{ samenwerking_naam }}" in str(fout.value)


async def test_the_screen_says_which_templates_are_used(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld()) as w:
        await w.toets("d")
        await w.tot("Sjablonen: die van het programma.")
        await w.toets("escape")
        (tmp_path / "sjablonen").mkdir()
        document = docx.Document()
        document.add_paragraph("Onze huisstijl")
        document.save(str(tmp_path / "sjablonen" / "plan_van_aanpak.docx"))
        await w.toets("d")
        await w.tot("Beide maken")
        assert "Plan van aanpak: uw eigen sjabloon. Convenant: het sjabloon van het programma." in w.lopend
        await w.toets("home", "enter")
        await w.tot("Gemaakt in")
    (gemaakt,) = tmp_path.rglob("documenten/*.docx")
    assert alineas(docx.Document(str(gemaakt))) == ["Onze huisstijl"]


def test_the_guide_names_every_place_and_every_fact() -> None:
    gids = (WORTEL / "docs" / "sjablonen.md").read_text("utf-8")
    assert [naam for naam in INGEBOUWD if f"| `{{{{ {naam} }}}}` |" not in gids] == []
    assert [naam for naam in REEKSEN if f"| `{naam}` | `{REEKSEN[naam][0].partition('_regel')[0]}" not in gids] == []
    assert [naam for naam, formule in FEITEN.items() if f"| `{naam}` | {formule.zin} |" not in gids] == []

"""The documents themselves: the judge finds nothing wrong in what is made, and finds every fault that is put in."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import combinations, product
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from lxml import etree

from tests.hulp import dossier_van, ongeldig, voorbeeld, voorbeeld_plat
from tests.keurmeester import keur
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.plat import uit_plat
from wizard.word import DOCUMENTEN, SjabloonFout, vul_document

Plat = dict[str, Any]
DAG = date(2027, 3, 1)
MINIMAAL: Plat = {
    "samenwerking_naam": "Adresteam Noord",
    "gemeente_naam": "Voorbeeldstad",
    "doel_hoofd": "Vaststellen wie op een adres woont.",
    "persoonsgegevens_gedeeld": "nee",
    "partners": [{"partner_naam": "Woningcorporatie De Oever"}],
}


def dossier_zonder_fouten(plat: Plat) -> Dossier:
    """A dossier of these answers; what refers to a record that is not there is left out."""
    dossier = Dossier(doel="start")
    uit_plat(dossier, plat)
    return dossier


# dossiers of every size


def _extreem() -> Plat:
    plat = voorbeeld_plat()
    partner, stroom = plat["partners"][0], plat["gegevensstromen"][0]
    namen = [f"Partner {nr} & zonen <{nr}>" for nr in range(1, 61)]
    plat["partners"] = [partner | {"partner_naam": naam} for naam in namen]
    plat["gegevensstromen"] = [
        stroom | {"stroom_verstrekker": namen[nr % 60], "stroom_ontvanger": [namen[(nr + 7) % 60]], "stroom_taak_verstrekker": None}
        for nr in range(300)
    ]
    alinea = "De partners werken stap voor stap en leggen elke stap vast. " * 8
    return plat | {"werkwijze": "\n".join([alinea.strip()] * 42)[:20_000]}


DOSSIERS: dict[str, Callable[[], Dossier]] = {
    "voorbeeld": voorbeeld,
    "leeg": lambda: dossier_van({}),
    "minimaal": lambda: dossier_van(MINIMAAL),
    "privacyprotocol": lambda: dossier_van(voorbeeld_plat() | {"convenant_soort": "privacyprotocol"}),
    "convenant": lambda: dossier_van(voorbeeld_plat() | {"convenant_soort": "convenant"}),
}


@cache
def stuk(naam: str, soort: str, definitief: bool = False) -> bytes:
    """A document of one of these dossiers."""
    return vul_document(DOSSIERS[naam](), soort, definitief=definitief, dag=DAG)


@pytest.mark.parametrize("soort", DOCUMENTEN)
@pytest.mark.parametrize("naam", list(DOSSIERS))
def test_nothing_is_wrong_in_a_draft(naam: str, soort: str) -> None:
    assert keur(stuk(naam, soort), concept=True) == []


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_nothing_is_wrong_in_a_final_version(soort: str) -> None:
    assert keur(stuk("voorbeeld", soort, definitief=True), concept=False) == []


@pytest.mark.parametrize("soort", DOCUMENTEN)
@pytest.mark.parametrize(
    ("naam", "definitief"), [("minimaal", False), pytest.param("convenant", False, marks=pytest.mark.lang), ("voorbeeld", True)]
)
def test_the_files_are_valid(naam: str, definitief: bool, soort: str) -> None:
    assert ongeldig(stuk(naam, soort, definitief)) == []


@pytest.mark.lang
@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_the_extreme_dossier_gives_a_sound_document_that_can_be_drawn(tmp_path: Path, soort: str) -> None:
    inhoud = vul_document(dossier_zonder_fouten(_extreem()), soort, dag=DAG)
    assert keur(inhoud, concept=True) == []
    assert ongeldig(inhoud) == []
    (tmp_path / "stuk.docx").write_bytes(inhoud)
    if (soffice := shutil.which("soffice")) is None:
        pytest.skip("LibreOffice is not here")
    profiel = f"-env:UserInstallation=file://{tmp_path / 'profiel'}"
    subprocess.run([soffice, profiel, "--headless", "--convert-to", "pdf", "stuk.docx"], cwd=tmp_path, check=True, timeout=900)
    assert (tmp_path / "stuk.pdf").stat().st_size > 100_000


# articles on and off

SCHAKELAARS: dict[str, list[Plat]] = {
    "soort": [{"convenant_soort": s} for s in ("convenant", "samenwerkingsovereenkomst", "privacyprotocol", "combinatie", None)],
    "gegevens": [{"persoonsgegevens_gedeeld": "ja"}, {"persoonsgegevens_gedeeld": "nee"}],
    "stromen": [{}, {"gegevensstromen": None}],
    "partners": [{}, {"partners": None}],
    "model": [{"verantwoordelijkheidsmodel": m} for m in ("gezamenlijk", "ieder_zelfstandig")],
    "wgs": [{"wgs_verband": "riec"}, {"wgs_verband": "nee"}],
    "vrijwilligers": [{"vrijwilligers": "ja"}, {"vrijwilligers": "nee", "teamleden": None}],
    "toetreding": [{"toetreding": "Na akkoord van allen."}, {"toetreding": None}],
    "verwerkers": [{}, {"verwerkers": None, "systemen": None}],
    "regie": [{"casusregie": "Bij Burgerzaken."}, {"casusregie": None}],
    "looptijd": [{"samenwerking_onbepaald": "ja"}, {"samenwerking_onbepaald": "nee"}],
}
PAREN = [
    een | ander
    for een_naam, ander_naam in combinations(SCHAKELAARS, 2)
    for een, ander in product(SCHAKELAARS[een_naam], SCHAKELAARS[ander_naam])
]


def _keur_paar(plat: Plat) -> None:
    dossier = dossier_zonder_fouten({naam: waarde for naam, waarde in (voorbeeld_plat() | plat).items() if waarde is not None})
    for soort in DOCUMENTEN:
        assert keur(vul_document(dossier, soort, dag=DAG), concept=True) == []


@pytest.mark.parametrize("plat", PAREN[::40], ids=str)
def test_numbers_and_references_are_right_whatever_articles_drop_out(plat: Plat) -> None:
    _keur_paar(plat)


@pytest.mark.lang
@pytest.mark.parametrize("plat", PAREN, ids=str)
def test_numbers_and_references_are_right_for_every_pair_of_switches(plat: Plat) -> None:
    _keur_paar(plat)


# what stands where


def _document(inhoud: bytes) -> Document:
    return docx.Document(BytesIO(inhoud))


def _regels(inhoud: bytes, stijl: str) -> list[str]:
    """The text of the paragraphs in a style, also inside controls."""
    alineas = _document(inhoud).element.iter(qn("w:p"))
    gekozen = [a for a in alineas if (s := a.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")) is not None and s.get(qn("w:val")) == stijl]
    return ["".join(t.text or "" for t in alinea.iter(qn("w:t"))) for alinea in gekozen]


def test_a_protocol_in_an_annex_numbers_its_articles_from_one() -> None:
    inhoud = _regels(stuk("voorbeeld", "convenant"), "TOC1")
    begin = inhoud.index("Bijlage 1 Privacyprotocol")
    assert "Artikel 1 Begrippen" in inhoud[:begin]
    assert inhoud[begin + 2] == "Artikel 1 Verantwoordelijkheid voor persoonsgegevens"
    tekst = "\n".join(_regels(stuk("voorbeeld", "convenant"), "Lid"))
    assert "De regie op een casus volgt artikel 5 van bijlage 1." in tekst


def test_a_reference_follows_its_article() -> None:
    def opzegging(soort: str) -> str:
        leden = _regels(vul_document(dossier_van(voorbeeld_plat() | {"convenant_soort": soort}), "convenant", dag=DAG), "Lid")
        return next(lid for lid in leden if "treedt uit door opzegging" in lid)

    assert opzegging("combinatie").endswith("volgens artikel 12.")
    assert opzegging("convenant").endswith("volgens artikel 23.")


def test_a_long_answer_stays_in_one_lid() -> None:
    plat = voorbeeld_plat() | {"escalatieroute": "Eerst het kernteam.\nDan de stuurgroep.\nDan het college."}
    inhoud = vul_document(dossier_van(plat), "convenant", dag=DAG)
    assert [deel in _regels(inhoud, "Lidvervolg") for deel in plat["escalatieroute"].split("\n")] == [True] * 3
    assert len(_regels(inhoud, "Lid")) == len(_regels(stuk("voorbeeld", "convenant"), "Lid"))


def test_an_introduction_goes_with_what_it_introduces() -> None:
    plat = voorbeeld_plat() | {"niet_nakoming": None}
    leden = _regels(vul_document(dossier_van(plat), "convenant", dag=DAG), "Lid")
    assert any("als volgt aan op de naleving" in lid for lid in _regels(stuk("voorbeeld", "convenant"), "Lid"))
    assert not any("als volgt aan op de naleving" in lid for lid in leden)


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_an_open_point_is_listed_with_its_step_and_who_finds_it_out(soort: str) -> None:
    dossier = voorbeeld()
    bewerking = Bewerking(dossier)
    bewerking.zeg(("samenwerking_naam",), "onbekend", wie="de projectleider", wanneer="week 12")
    tabel = _document(vul_document(dossier, soort, dag=DAG)).tables[-1]
    assert [[cel.text for cel in rij.cells] for rij in tabel.rows][1:] == [
        ["Hoe heet de samenwerking?", "Over deze samenwerking", "nog uit te zoeken, door de projectleider, klaar: week 12"]
    ]


def test_the_summary_of_the_plan_names_what_a_director_asks() -> None:
    blokken = [alinea.text for alinea in _document(stuk("voorbeeld", "plan")).paragraphs]
    tekst = "\n".join(blokken)
    samenvatting = tekst[tekst.rindex("\nSamenvatting\n") : tekst.rindex("\nAanleiding en probleem\n")]
    for kop in ("Doel en aanleiding", "Met wie, en wat zij delen", "Planning en middelen", "Grootste risico's", "Gevraagd besluit"):
        assert f"\n{kop}\n" in samenvatting
    assert "7 gegevensstromen" in samenvatting
    assert len(samenvatting) < 3_000


def test_a_reference_to_a_numbered_row_of_a_table_is_right(tmp_path: Path) -> None:
    """Also in a table that is filled: there the rows are counted after filling."""
    document = docx.Document()
    alinea = document.add_paragraph("Zie ")
    for xml in (
        '<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> REF laatste \\r \\h </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>rij 9</w:t>", '<w:fldChar w:fldCharType="end"/>',
    ):  # fmt: skip
        alinea._p.append(parse_xml(f"<w:r {nsdecls('w')}>{xml}</w:r>"))
    tabel = document.add_table(2, 1)
    for rij, tekst in zip(tabel.rows, ("{{ partner_naam }}", "Slot van {{ gemeente_naam | de gemeente }}"), strict=True):
        rij.cells[0].paragraphs[0].add_run(tekst)
        rij.cells[0].paragraphs[0].style = "List Number"
    laatste = tabel.rows[1].cells[0].paragraphs[0]._p
    laatste.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="1" w:name="laatste"/>'))
    laatste.append(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="1"/>'))
    document.save(str(tmp_path / "plan_van_aanpak.docx"))
    partners = [{"partner_naam": naam} for naam in ("Een", "Twee", "Drie")]
    gevuld = _document(vul_document(dossier_van({"partners": partners}), "plan", sjablonen=tmp_path))
    assert gevuld.paragraphs[0].text == "Zie 4."


def test_a_reference_to_an_article_that_is_gone_stops_the_document(tmp_path: Path) -> None:
    document = docx.Document()
    alinea = document.add_paragraph("Zie ")
    for soort, tekst in (("begin", ""), ("", " REF artikel_weg \\r \\h "), ("separate", ""), ("tekst", "artikel 9"), ("end", "")):
        run = alinea.add_run("" if soort != "tekst" else tekst)._r
        if soort in ("begin", "separate", "end"):
            etree.SubElement(run, qn("w:fldChar")).set(qn("w:fldCharType"), soort)
        elif not soort:
            etree.SubElement(run, qn("w:instrText")).text = tekst
    document.save(str(tmp_path / "plan_van_aanpak.docx"))
    with pytest.raises(SjabloonFout, match=r"'artikel weg'.*“Zie artikel 9”"):
        vul_document(Dossier(), "plan", sjablonen=tmp_path)


# the judge finds what is wrong


def _met(inhoud: bytes, deel: str, wijzig: Callable[[str], str]) -> bytes:
    """The document with one part changed as text."""
    uit = BytesIO()
    with ZipFile(BytesIO(inhoud)) as oud, ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            tekst = oud.read(naam)
            if naam == deel:
                anders = wijzig(tekst.decode())
                assert anders != tekst.decode()
                tekst = anders.encode()
            nieuw.writestr(naam, tekst)
    return uit.getvalue()


def _eerste(oud: str, nieuw: str) -> Callable[[str], str]:
    return lambda tekst: re.sub(oud, nieuw, tekst, count=1, flags=re.DOTALL)


BODY, STIJLEN, KERN = "word/document.xml", "word/styles.xml", "docProps/core.xml"
_KOP = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
FOUTEN: dict[str, tuple[str, Callable[[str], str], str]] = {
    "geen titel": (KERN, _eerste(r"<dc:title>.*?</dc:title>", "<dc:title/>"), "kenmerken"),
    "geen taal": (KERN, _eerste(r"nl-NL", "en-US"), "kenmerken"),
    "engelse run": (BODY, _eerste(r"<w:r><w:t", '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t'), "kenmerken"),
    "kop overgeslagen": (BODY, _eerste(r'w:val="Heading2"', 'w:val="Heading3"'), "koppen"),
    "lege kop": (BODY, _eerste(r"(<w:body>)", rf"\1{_KOP}</w:p>"), "koppen"),
    "kop zonder inhoud": (BODY, _eerste(r"(<w:sectPr>)", rf"{_KOP}<w:r><w:t>Slot</w:t></w:r></w:p>\1"), "koppen"),
    "geen kopregel": (BODY, _eerste(r"<w:tblHeader/>", ""), "tabellen"),
    "rij breekt": (BODY, _eerste(r"<w:cantSplit/>", ""), "tabellen"),
    "geen beschrijving": (BODY, _eerste(r"<w:tblDescription [^>]*/>", ""), "tabellen"),
    "watermerk zonder tekst": ("word/header1.xml", _eerste(r' alt="[^"]*"', ""), "beelden"),
    "watermerk weg": ("word/header1.xml", _eerste(r"<w:pict>.*</w:pict>", ""), "kop_en_voet"),
    "geen paginanummer": ("word/footer1.xml", _eerste(r" NUMPAGES ", " PAGE "), "kop_en_voet"),
    "plaats over": (BODY, _eerste(r"Partijen spreken", "{{ Partijen spreken"), "teksten"),
    "None": (BODY, _eerste(r"Partijen spreken", "None spreken"), "teksten"),
    "getypt nummer": (BODY, _eerste(r"Partijen spreken", "1.1 Partijen spreken"), "teksten"),
    "dubbele spatie": (BODY, _eerste(r"Partijen spreken", "Partijen  spreken"), "teksten"),
    "lege alinea": (BODY, _eerste(r"(<w:sectPr>)", r"<w:p/>\1"), "leegte"),
    "lid zonder artikel": (BODY, _eerste(r'w:val="Overweging"', 'w:val="Lid"'), "leden"),
    "inleiding zonder vervolg": (BODY, _eerste(r"(eerst onderling op, langs deze weg:.*?</w:p>).*?</w:p>", r"\1"), "leden"),
    "oud nummer": (BODY, _eerste(r"artikel 12<", "artikel 13<"), "velden"),
    "doel weg": (BODY, _eerste(r'w:name="artikel_looptijd"', 'w:name="artikel_anders"'), "velden"),
    "vreemd veld": (BODY, _eerste(r" REF artikel_looptijd", " INCLUDETEXT artikel_looptijd"), "velden"),
    "veld open": (BODY, _eerste(r'<w:fldChar w:fldCharType="end"/>', ""), "velden"),
    "dubbele bladwijzer": (BODY, _eerste(r'w:name="artikel_looptijd"', 'w:name="artikel_begrippen"'), "bladwijzers"),
    "inhoud loopt achter": (BODY, _eerste(r">Artikel 12 Looptijd", ">Artikel 11 Looptijd"), "inhoud"),
    "inhoud wijst mis": (BODY, _eerste(r'w:anchor="_Toc900000003"', 'w:anchor="_Toc900000004"'), "inhoud"),
    "open punt ongeteld": (BODY, _eerste(r"<w:r><w:t", '<w:r><w:rPr><w:rStyle w:val="OpenPunt"/></w:rPr><w:t'), "open_punten"),
    "lichte letter": (STIJLEN, _eerste(r'w:color w:val="595959"', 'w:color w:val="B0B0B0"'), "leesbaar"),
    "kleine letter": (STIJLEN, _eerste(r'<w:sz w:val="18"/>', '<w:sz w:val="12"/>'), "leesbaar"),
}  # fmt: skip


@pytest.mark.parametrize("naam", list(FOUTEN))
def test_the_judge_finds_a_fault_that_is_put_in(naam: str) -> None:
    deel, wijzig, groep = FOUTEN[naam]
    fouten = keur(_met(stuk("voorbeeld", "convenant"), deel, wijzig), concept=True)
    assert groep in {fout.partition(":")[0] for fout in fouten}


def test_the_judge_tells_a_draft_from_a_final_version() -> None:
    assert {fout.partition(":")[0] for fout in keur(stuk("voorbeeld", "convenant"), concept=False)} == {"kop_en_voet", "open_punten"}


def test_an_answer_that_is_a_lid_itself_stays_one_lid_too(tmp_path: Path) -> None:
    """Also where a municipality lets the answer stand alone in the style of a lid."""
    sjabloon = files("templates_docx").joinpath("convenant.docx").read_bytes()
    als_lid = _eerste(r'w:val="Lidvervolg"(?=(?:(?!</w:p>).)*\{\{ escalatieroute \}\})', 'w:val="Lid"')
    (tmp_path / "convenant.docx").write_bytes(_met(sjabloon, BODY, als_lid))
    dossier = dossier_van(voorbeeld_plat() | {"escalatieroute": "Eerst het kernteam.\nDan de stuurgroep.\nDan het college."})
    inhoud = vul_document(dossier, "convenant", sjablonen=tmp_path, dag=DAG)
    assert "Eerst het kernteam." in _regels(inhoud, "Lid")
    assert {"Dan de stuurgroep.", "Dan het college."} <= set(_regels(inhoud, "Lidvervolg"))


def test_bookmarks_that_repetition_doubles_or_a_section_cuts_are_mended(tmp_path: Path) -> None:
    def alinea(document: Document, tekst: str, *tekens: tuple[str, str]) -> None:
        nieuw = document.add_paragraph(tekst)._p
        for soort, nr in tekens:
            teken = etree.SubElement(nieuw, qn(f"w:bookmark{soort}"))
            teken.set(qn("w:id"), nr)
            if soort == "Start":
                teken.set(qn("w:name"), f"naam_{nr}")

    document = docx.Document()
    alinea(document, "{{ per partners }}")
    alinea(document, "{{ partner_naam }}", ("Start", "1"), ("End", "1"))
    alinea(document, "{{ einde partners }}")
    alinea(document, "Vast", ("Start", "2"), ("Start", "3"))
    alinea(document, "{{ als pilot is ja }}")
    alinea(document, "Weg", ("End", "2"))
    alinea(document, "{{ einde pilot }}")
    alinea(document, "Slot", ("End", "3"))
    document.save(str(tmp_path / "plan_van_aanpak.docx"))
    partners = [{"partner_naam": naam} for naam in ("Een", "Twee", "Drie")]
    body = _document(vul_document(dossier_van({"partners": partners}), "plan", sjablonen=tmp_path)).element
    assert [teken.get(qn("w:name")) for teken in body.iter(qn("w:bookmarkStart"))] == ["naam_1", "naam_3"]
    assert [teken.get(qn("w:id")) for teken in body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))] == ["1", "1", "2", "2"]

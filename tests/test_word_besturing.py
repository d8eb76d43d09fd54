"""Content controls in the Word documents: what is read back from them are the answers, and the proof that nothing got lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from lxml import etree

from tests.hulp import dossier_van, ongeldig, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_word import BESTANDEN, TWEE_PARTNERS, deel, regels, tabel, volledig
from wizard.dossier import Dossier
from wizard.keuzelijst import ONBEKEND
from wizard.tekst import schoon
from wizard.velden import VELDEN
from wizard.vragenlijst import Plek, afgeleide_waarde, plekken
from wizard.word import DOCUMENTEN, SjabloonFout, lees_terug, maak, vul_document

DAG = date(2027, 3, 1)
Bouw = Callable[[Document], object]
Maak = Callable[..., bytes]


@pytest.fixture
def gevuld(tmp_path: Path) -> Maak:
    """Fills a plan template that the given function builds; gives the bytes of the document."""

    def maak_document(bouw: Bouw, plat: dict[str, Any] | Dossier) -> bytes:
        document = docx.Document()
        bouw(document)
        document.save(str(tmp_path / BESTANDEN["plan"]))
        dossier = plat if isinstance(plat, Dossier) else dossier_van(plat, doel="plan")
        return vul_document(dossier, "plan", sjablonen=tmp_path, dag=DAG)

    return maak_document


def tag_van(plek: Plek) -> str:
    """The tag of an answer: its question, and the record in which it stands."""
    return "#".join((plek.veld.id, *plek.pad[-2:-1]))


def in_druk(tekst: str) -> list[str]:
    """The lines of an answer; a blank line between paragraphs is room, no text."""
    return [regel.strip() for regel in tekst.split("\n") if regel.strip()]


def antwoorden(dossier: Dossier) -> dict[str, list[str]]:
    """Every answer that can be printed, by its tag; what the program works out counts as soon as it can be said."""
    uit = {}
    for plek in plekken(dossier):
        if plek.veld.afgeleid:
            waarde = afgeleide_waarde(plek)
        elif plek.toestand == "ingevuld" and not plek.veld.is_lijst:
            waarde = "nog uit te zoeken" if plek.waarde == ONBEKEND else schoon(plek.tekst)
        else:
            continue
        if waarde is not None:
            uit[tag_van(plek)] = in_druk(str(waarde))
    return uit


def verhalen(inhoud: bytes) -> Iterator[Any]:
    """The parts of a document that hold text."""
    with ZipFile(BytesIO(inhoud)) as pakket:
        for naam in sorted(pakket.namelist()):
            if re.fullmatch(r"word/(document|header\d*|footer\d*)\.xml", naam):
                yield etree.fromstring(pakket.read(naam))


def besturing(inhoud: bytes) -> list[Any]:
    """Every content control."""
    return [houder for verhaal in verhalen(inhoud) for houder in verhaal.iter(qn("w:sdt"))]


def tags(inhoud: bytes) -> list[str]:
    """The tags of the controls in their order."""
    return [houder.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val")) for houder in besturing(inhoud)]


def kaal(inhoud: bytes) -> str:
    """What stands outside the controls."""
    delen = []
    for verhaal in verhalen(inhoud):
        for houder in list(verhaal.iter(qn("w:sdt"))):
            houder.getparent().remove(houder)
        delen += [t.text or "" for t in verhaal.iter(qn("w:t"))]
    return "\n".join(delen)


# what is read back


def klopt(dossier: Dossier, soort: str) -> None:
    """What is read back of a document are answers of the dossier, each as it is printed."""
    gegeven = antwoorden(dossier)
    gelezen = {tag: in_druk(tekst) for tag, tekst in lees_terug(vul_document(dossier, soort, dag=DAG)).items()}
    assert gelezen == {tag: gegeven.get(tag) for tag in gelezen}


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_what_is_read_back_of_the_example_are_its_answers(soort: str) -> None:
    klopt(voorbeeld(), soort)


@pytest.mark.parametrize("soort", DOCUMENTEN)
@settings(max_examples=12)
@given(plat=platte_dossiers())
def test_what_is_read_back_of_any_dossier_are_its_answers(soort: str, plat: dict[str, Any]) -> None:
    klopt(dossier_van(plat), soort)


@pytest.mark.parametrize("variant", [0, 1, 2])
def test_every_answer_that_is_printed_as_text_is_read_back(variant: int) -> None:
    """Both documents together; only a yes or no and a choice may have become a sentence of the template."""
    dossier = volledig(variant)
    gelezen: dict[str, str] = {}
    for soort in DOCUMENTEN:
        gelezen |= lees_terug(vul_document(dossier, soort, dag=DAG))
    kwijt = set(antwoorden(dossier)) - set(gelezen)
    assert {VELDEN[tag.partition("#")[0]].soort.naam for tag in kwijt} <= {"ja_nee", "keuze", "meerkeuze", "afgeleid"}


def test_new_lines_tabs_and_paragraphs_are_read_back(gevuld: Maak) -> None:
    tekst = "een\ttab\ntwee\n\ndrie"
    inhoud = gevuld(regels("Dus {{ probleem }}, zo.", "{{ doel_hoofd }}"), {"probleem": tekst, "doel_hoofd": tekst})
    assert lees_terug(inhoud) == {"probleem": tekst, "doel_hoofd": "een\ttab\ntwee\ndrie"}


def test_an_answer_that_is_printed_twice_counts_once(gevuld: Maak) -> None:
    sjabloon = regels("{{ samenwerking_naam }}", "Dus {{ samenwerking_naam }}.", "- {{ partner_naam }}", "{{ partner_naam }}!")
    plat = TWEE_PARTNERS | {"samenwerking_naam": "Adresteam"}
    inhoud = gevuld(sjabloon, plat)
    ids = [tag.split("#")[1] for tag in tags(inhoud)[2:4]]
    assert tags(inhoud) == [
        "samenwerking_naam", "samenwerking_naam##2",
        *(f"partner_naam#{nr}" for nr in ids), *(f"partner_naam#{nr}#2" for nr in ids),
    ]  # fmt: skip
    assert lees_terug(inhoud) == {
        "samenwerking_naam": "Adresteam", f"partner_naam#{ids[0]}": "Politie", f"partner_naam#{ids[1]}": "GGD",
    }  # fmt: skip


def test_a_header_counts_as_one_more_place(gevuld: Maak) -> None:
    def bouw(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "{{ samenwerking_naam }}"
        document.add_paragraph("{{ samenwerking_naam }}")

    assert tags(gevuld(bouw, {"samenwerking_naam": "Adresteam"})) == ["samenwerking_naam", "samenwerking_naam##2"]


# what stands in a control, and what does not


def test_only_answers_stand_in_a_control(gevuld: Maak) -> None:
    sjabloon = regels(
        "{{ status }}", "{{ opsteller_functie | nog niet bekend }}", "{{ doel_hoofd }}", "Naam: {{ samenwerking_naam }}",
        *("{{ per partners }}", "{{ titel }} {{ nummer }}", "{{ einde partners }}"), "{{ bevinding_tekst }}",
    )  # fmt: skip
    inhoud = gevuld(sjabloon, TWEE_PARTNERS | {"samenwerking_naam": "Adresteam"})
    assert lees_terug(inhoud) == {"samenwerking_naam": "Adresteam"}
    tekst = kaal(inhoud)
    assert "Adresteam" not in tekst
    assert all(vast in tekst for vast in ("CONCEPT", "nog niet bekend", "[NOG IN TE VULLEN", "Naam: ", "Politie"))


def test_a_proposal_is_no_answer_yet(gevuld: Maak) -> None:
    dossier = dossier_van({"samenwerking_naam": "Adresteam"})
    dossier.bij["samenwerking_naam"] = dossier.bijschrift(("samenwerking_naam",)).model_copy(update={"voorgesteld": True})
    inhoud = gevuld(regels("{{ samenwerking_naam }}"), dossier)
    assert lees_terug(inhoud) == {}
    assert "Adresteam [nog te bevestigen]" in kaal(inhoud)


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_every_control_is_hidden_and_has_a_short_name_and_its_own_number(soort: str) -> None:
    houders = besturing(vul_document(voorbeeld(), soort, dag=DAG))
    eigenschappen = [houder.find(qn("w:sdtPr")) for houder in houders]
    nummers = [deel_.find(qn("w:id")).get(qn("w:val")) for deel_ in eigenschappen]
    assert len(nummers) > 300
    assert len(set(nummers)) == len(nummers)
    for deel_ in eigenschappen:
        tag, naam = (deel_.find(qn(f"w:{wat}")).get(qn("w:val")) for wat in ("tag", "alias"))
        assert len(tag) <= 64
        assert 0 < len(naam) <= 64
        assert VELDEN[tag.partition("#")[0]].vraag.tekst.startswith(naam.rstrip("…"))
        verschijning = deel_.find("{http://schemas.microsoft.com/office/word/2012/wordml}appearance")
        assert list(verschijning.attrib.values()) == ["hidden"]


def test_an_answer_of_more_paragraphs_stands_in_a_control_as_a_block(gevuld: Maak) -> None:
    def bouw(document: Document) -> None:
        document.add_paragraph("{{ doel_hoofd }}", style="List Number")
        tabel(("{{ partner_naam }}", "{{ partner_meerwaarde }}"))(document)

    plat = {"doel_hoofd": "een\ntwee", "partners": [{"partner_naam": "A", "partner_meerwaarde": "drie\nvier"}]}
    tekst, naam, waarde = besturing(gevuld(bouw, plat))
    assert [houder.getparent().tag for houder in (tekst, naam, waarde)] == [qn("w:body"), qn("w:p"), qn("w:tc")]
    for houder in (tekst, waarde):
        assert [kind.tag for kind in houder.find(qn("w:sdtContent"))] == [qn("w:p")] * 2
    stijlen = [stijl.get(qn("w:val")) for stijl in tekst.iter(qn("w:pStyle"))]
    assert stijlen == ["ListNumber", "ListNumber"]


def test_a_heading_that_is_an_answer_stays(gevuld: Maak) -> None:
    def bouw(document: Document) -> None:
        document.add_heading("{{ samenwerking_naam }}", 1)
        document.add_heading("Leeg", 1)

    assert lees_terug(gevuld(bouw, {"samenwerking_naam": "Adresteam"})) == {"samenwerking_naam": "Adresteam"}


def eigen_besturing(om: Any, *, soort: str = "", nummer: str = "1") -> None:
    """Put a control of the template itself round an element."""
    houder = etree.Element(qn("w:sdt"))
    om.addprevious(houder)
    eigenschappen = etree.SubElement(houder, qn("w:sdtPr"))
    etree.SubElement(eigenschappen, qn("w:tag")).set(qn("w:val"), "van de gemeente")
    etree.SubElement(eigenschappen, qn("w:id")).set(qn("w:val"), nummer)
    if soort:
        etree.SubElement(eigenschappen, qn(soort))
    etree.SubElement(houder, qn("w:sdtContent")).append(om)


def test_controls_of_the_template_itself_stay(gevuld: Maak) -> None:
    """Round a run, a paragraph, a cell and a row; one of plain text may hold no other, and none keeps a number twice."""

    def bouw(document: Document) -> None:
        eigen_besturing(document.add_paragraph().add_run("{{ samenwerking_naam }}")._r)
        eigen_besturing(document.add_paragraph().add_run("{{ probleem }}")._r, soort="w:text")
        eigen_besturing(document.add_paragraph("{{ doel_hoofd }}")._p)
        tabel(("{{ partner_naam }}", "{{ partner_meerwaarde }}"), ("{{ opsteller_functie }}", "vast"))(document)
        herhaald, los = document.tables[0].rows
        eigen_besturing(herhaald.cells[1]._tc)
        eigen_besturing(los._tr)

    plat = TWEE_PARTNERS | {"samenwerking_naam": "Adresteam", "probleem": "adres", "doel_hoofd": "een\ntwee", "opsteller_functie": "ik"}
    inhoud = gevuld(bouw, plat)
    assert [tag.partition("#")[0] for tag in tags(inhoud)] == [
        "van de gemeente", "samenwerking_naam", "van de gemeente", "van de gemeente", "doel_hoofd",
        "partner_naam", "van de gemeente", "partner_meerwaarde", "partner_naam", "van de gemeente",
        "van de gemeente", "opsteller_functie",
    ]  # fmt: skip
    assert {tekst for tag, tekst in lees_terug(inhoud).items() if "#" not in tag} == {"Adresteam", "een\ntwee", "ik"}
    nummers = [nummer.get(qn("w:val")) for houder in besturing(inhoud) for nummer in houder.iterfind(f"{qn('w:sdtPr')}/{qn('w:id')}")]
    assert len(set(nummers)) == len(nummers)


@pytest.mark.lang
@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_documents_with_controls_are_valid(soort: str) -> None:
    for dossier in (voorbeeld(), volledig(0)):
        assert ongeldig(vul_document(dossier, soort, dag=DAG)) == []


# the proof


SJABLOON = regels("Begin {{ samenwerking_naam }}", "{{ doel_hoofd }}", *deel("pilot is ja", "Proef."))
PLAT: dict[str, Any] = {"samenwerking_naam": "Adresteam", "doel_hoofd": "een geheim\nen nog iets", "pilot": "ja"}


def _geen_document(gevuld: Maak) -> str:
    with pytest.raises(SjabloonFout) as fout:
        gevuld(SJABLOON, PLAT)
    assert not any(woord in str(fout.value) for woord in ("Adresteam", "geheim"))
    return str(fout.value)


@pytest.mark.parametrize("kwijt", ["geheim", "en nog iets", "Adresteam"])
def test_a_document_in_which_an_answer_was_cut_is_not_made(gevuld: Maak, monkeypatch: pytest.MonkeyPatch, kwijt: str) -> None:
    from wizard.word import lopen

    heel = lopen.tekst_als_xml
    monkeypatch.setattr(lopen, "tekst_als_xml", lambda tekst: heel(tekst.replace(kwijt, kwijt[:-1])))
    assert "antwoord op" in _geen_document(gevuld)


@pytest.mark.parametrize("opmaak", ["en <w:br/> verder", "A &amp; B", "klaar</w:t></w:r><w:r><w:t>nog iets"])
def test_markup_that_slips_through_the_door_makes_no_document(gevuld: Maak, monkeypatch: pytest.MonkeyPatch, opmaak: str) -> None:
    """It would be good XML, but then those signs are no text any more, and that is what the proof reads."""
    from wizard.word import lopen

    monkeypatch.setattr(lopen, "tekst_als_xml", lambda tekst: f"<w:t>{tekst}</w:t>")
    for sjabloon in (regels("{{ samenwerking_naam }}"), tabel(("{{ samenwerking_naam }}", "vast"))):
        with pytest.raises(SjabloonFout, match="antwoord op"):
            gevuld(sjabloon, {"samenwerking_naam": opmaak})


def test_a_document_in_which_a_whole_part_was_lost_is_not_made(gevuld: Maak, monkeypatch: pytest.MonkeyPatch) -> None:
    import wizard.word

    def verlies(body: Any, *_: object) -> None:
        body.remove(body[0])

    monkeypatch.setattr(wizard.word, "werk_af", verlies)
    assert "antwoord op" in _geen_document(gevuld)


def test_a_document_in_which_a_control_was_lost_is_not_made(gevuld: Maak, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words alone do not prove it: short answers stand in many places."""
    from wizard.word.besturing import Besturing

    heel = Besturing.om
    monkeypatch.setattr(
        Besturing, "om", lambda zelf, plek, tekst, xml: (heel(zelf, plek, tekst, xml), xml)[plek.veld.id == "samenwerking_naam"]
    )
    assert "antwoord op" in _geen_document(gevuld)


@pytest.mark.parametrize("over", [b"", b"<w:p/>", b"<w:tbl>"])
def test_a_document_that_lost_a_table_is_not_made(gevuld: Maak, monkeypatch: pytest.MonkeyPatch, over: bytes) -> None:
    """Tables wait aside while the rest is finished; the proof is about the whole."""
    from wizard.word import terzijde

    monkeypatch.setattr(terzijde, "als_bytes", lambda tabel: over)
    with pytest.raises(SjabloonFout):
        gevuld(tabel(("Naam", "{{ samenwerking_naam }}")), PLAT)


def test_an_answer_may_look_like_a_table_that_waits_aside(gevuld: Maak) -> None:
    naam = '<w:tbl terzijde="0"/>'
    inhoud = gevuld(tabel(("{{ samenwerking_naam }}", "{{ doel_hoofd }}")), PLAT | {"samenwerking_naam": naam})
    assert lees_terug(inhoud)["samenwerking_naam"] == naam


def test_a_document_with_a_mark_left_in_it_is_not_made(gevuld: Maak, monkeypatch: pytest.MonkeyPatch) -> None:
    import wizard.word

    def vergeet(body: Any, *_: object) -> None:
        body.find(f".//{qn('w:t')}").text = "{{ trekker }}"

    monkeypatch.setattr(wizard.word, "werk_af", vergeet)
    assert "plaats van het sjabloon" in _geen_document(gevuld)


def test_an_answer_may_look_like_a_mark(gevuld: Maak) -> None:
    plat = {"samenwerking_naam": "{{ doel_hoofd }}", "doel_hoofd": "{{\n}} en {{  x\n{", "probleem": "{\n{\t}", **TWEE_PARTNERS}
    sjabloon = regels("Dus {{ samenwerking_naam }} {", "{{ doel_hoofd }}", "{{ probleem }}", "Zo {{ probleem }}}", "{ {{ probleem }} }")
    gelezen = lees_terug(gevuld(sjabloon, plat))
    assert gelezen == {"samenwerking_naam": "{{ doel_hoofd }}", "doel_hoofd": "{{\n}} en {{  x\n{", "probleem": "{\n{\t}"}


def test_a_mark_where_it_cannot_be_filled_is_refused(gevuld: Maak) -> None:
    def bouw(document: Document) -> None:
        document.add_paragraph("Begin")
        document.add_paragraph("{{ doel_hoofd }}")._p.set(qn("w:rsidR"), "{{ doel_hoofd }}")

    with pytest.raises(SjabloonFout, match="gewone"):
        gevuld(bouw, {})


def test_no_file_is_made_when_the_proof_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import wizard.word

    monkeypatch.setattr(wizard.word, "werk_af", lambda body, *_: body.clear())
    with pytest.raises(SjabloonFout):
        maak(voorbeeld(), "plan", tmp_path / "uit", dag=DAG)
    assert not (tmp_path / "uit").exists()

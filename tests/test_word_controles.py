"""What the rules found, in the Word documents: how far a document is, when it can be final, and every finding with its reasons."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from hypothesis import given, settings

from tests.hulp import dossier_van, lees_document, ongeldig, voorbeeld, voorbeeld_plat
from tests.strategie import platte_dossiers
from wizard.cli.programma import main
from wizard.controles import Bevinding, controleer
from wizard.controles.oordeel import NIET_TE_BEOORDELEN
from wizard.dossier import Dossier, sleutel
from wizard.lezing import Lezing
from wizard.opslag.bestand import bewaar
from wizard.prescan import prescan
from wizard.soorten import datum_voluit
from wizard.verwijzen import waar
from wizard.word import BESTANDEN, DOCUMENTEN, SjabloonFout, bezwaren, maak, maak_alle, vul_document, vul_documenten

DAG = date(2027, 3, 1)
NIETS = "De controles vonden niets wat openstaat."
CONCEPT = "CONCEPT – niet ter ondertekening"
REDEN = "De scholing staat gepland in mei."


def zonder_waarschuwingen() -> dict[str, Any]:
    """The worked example with its two warnings solved."""
    plat = voorbeeld_plat()
    for record in plat["toezichthouders"]:
        record["th_domeinkennis"] = "ja"
    for record in plat["bestaande_samenwerkingen"]:
        record["bs_in_register"] = "ja"
    return plat


def blokkerend() -> dict[str, Any]:
    """The worked example with something that blocks."""
    return voorbeeld_plat() | {"convenant_als_grondslag": "ja"}


def aanvaard(dossier: Dossier, regel_id: str) -> Dossier:
    """The dossier with one warning accepted."""
    pad = bevinding(dossier, regel_id).pad
    dossier.bij[sleutel(pad)] = dossier.bijschrift(pad).model_copy(update={"aanvaard": {regel_id: REDEN}})
    return dossier


def bevinding(dossier: Dossier, regel_id: str) -> Bevinding:
    """What this rule found, once."""
    (gevonden,) = (b for b in controleer(dossier) if b.regel.id == regel_id)
    return gevonden


def document(dossier: Dossier, soort: str = "plan", *, definitief: bool = False, sjablonen: Path | None = None) -> Document:
    """A document made from the shipped template, or from one of these."""
    return lees_document(vul_document(dossier, soort, definitief=definitief, sjablonen=sjablonen, dag=DAG))


def onder(gevuld: Document, kop: str) -> list[str | list[list[str]]]:
    """What stands under a heading until the next of its level or higher: text, and tables as rows."""
    blokken: Iterator[Paragraph | Table] = gevuld.iter_inner_content()
    begin = next(blok for blok in blokken if isinstance(blok, Paragraph) and _niveau(blok) and blok.text == kop)
    uit: list[str | list[list[str]]] = []
    for blok in blokken:
        if isinstance(blok, Table):
            uit.append([[cel.text for cel in rij.cells] for rij in blok.rows])
        elif _niveau(blok) and _niveau(blok) <= _niveau(begin):
            break
        elif blok.text:
            uit.append(blok.text)
    return uit


def _niveau(alinea: Paragraph) -> str:
    naam = (alinea.style.name if alinea.style else "") or ""
    return "Heading 1" if naam == "Bijlage" else naam if naam.lower().startswith("heading") else ""


@cache
def koppen_van_het_voorbeeld() -> frozenset[str]:
    return frozenset(alinea.text for alinea in document(voorbeeld()).paragraphs if _niveau(alinea))


def status(gevuld: Document) -> str:
    """What the document says of itself on its first page, a draft after that word; the header says the same."""
    regel = next(alinea.text for alinea in gevuld.paragraphs if alinea.style is not None and alinea.style.name == "Stand")
    gezegd = regel.partition(": ")[0]
    assert gevuld.sections[0].header.paragraphs[0].text.endswith(gezegd)
    return gezegd if gezegd == CONCEPT else gezegd.removeprefix("CONCEPT – ")


def tabellen(delen: list[str | list[list[str]]]) -> list[list[list[str]]]:
    return [deel for deel in delen if isinstance(deel, list)]


# how far a document is


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_a_document_says_how_far_the_whole_is(soort: str) -> None:
    klaar = zonder_waarschuwingen()
    assert status(document(dossier_van(blokkerend()), soort)) == CONCEPT
    assert status(document(voorbeeld(), soort)) == "ter toetsing"
    assert status(document(aanvaard(voorbeeld(), "C70"), soort)) == "ter toetsing"
    assert status(document(dossier_van(klaar), soort)) == "gereed voor besluitvorming"
    assert status(document(dossier_van(klaar | {"opsteller_functie": {"stand": "onbekend"}}), soort)) == CONCEPT
    assert status(document(voorbeeld(), soort, definitief=True)) == "definitieve versie"


def test_what_only_the_convenant_waits_for_leaves_the_plan_alone() -> None:
    dossier = dossier_van(zonder_waarschuwingen() | {"citeertitel": None, "wijziging": None, "startbesluit": "nog_niet"})
    assert {b.regel.id for b in controleer(dossier)} == {"C00"}
    assert status(document(dossier)) == "gereed voor besluitvorming"
    assert status(document(dossier, "convenant")) == CONCEPT
    assert bezwaren(dossier, "plan") == []
    assert len(bezwaren(dossier, "convenant")) == len(controleer(dossier))


def test_a_final_version_is_refused_while_something_blocks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "adresteam.json"
    bewaar(dossier_van(blokkerend()), pad)
    blokkade = bevinding(dossier_van(blokkerend()), "C01")
    for soort in DOCUMENTEN:
        assert main(["document", str(pad), soort, "--definitief"]) == 1
        assert f"convenant_als_grondslag: {blokkade.tekst}" in capsys.readouterr().err
    assert list(tmp_path.rglob("*.docx")) == []
    assert main(["document", str(pad)]) == 0
    assert len(list(tmp_path.rglob("*.docx"))) == len(DOCUMENTEN)


# every finding with its reasons


def test_the_example_prints_its_findings_among_the_open_points_and_in_annex_4() -> None:
    dossier, gevuld = voorbeeld(), document(voorbeeld())
    zin, *rest = onder(gevuld, "Openstaande punten")
    tabel = tabellen(rest)[0]
    assert zin == "De controles vonden 2 waarschuwingen."
    bijlage = onder(gevuld, "Uitslag van de controles")
    assert bijlage[0] == f"Deze uitslag is van {datum_voluit(DAG)}. {zin}"
    for regel_id, reden in (("C70", "“Weet deze toezichthouder hoe andere domeinen werken?” – nee"), ("C83", "– nee")):
        gevonden = bevinding(dossier, regel_id)
        assert [regel_id, "waarschuwing", gevonden.tekst, gevonden.regel.remedie, "–"] in tabel
        (uitslag,) = tabellen(onder(gevuld, f"{regel_id}: {gevonden.regel.titel}"))
        assert ["Bevinding", gevonden.tekst] in uitslag
        assert any(rij[0] == "Volgt uit" and reden in rij[1] for rij in uitslag)
        assert any(rij[0] == "Bron" and "VNG-stappenplan" in rij[1] for rij in uitslag)
        assert not any("Aanvaard" in rij[0] for rij in uitslag)
    assert [deel for deel in bijlage if deel in NIET_TE_BEOORDELEN] == list(NIET_TE_BEOORDELEN)
    assert str(bijlage[-1]).endswith("Een lijst zonder bevindingen is geen vrijgave.")


def test_an_accepted_warning_stands_in_the_final_version_with_its_reason() -> None:
    gevuld = document(aanvaard(voorbeeld(), "C70"), definitief=True)
    zin, *rest = onder(gevuld, "Openstaande punten")
    tabel = tabellen(rest)[0]
    assert zin == "De controles vonden 2 waarschuwingen. Aanvaard met een reden: 1."
    assert [rij[-1] for rij in tabel if rij[0] == "C70"] == [REDEN]
    (uitslag,) = tabellen(onder(gevuld, f"C70: {bevinding(voorbeeld(), 'C70').regel.titel}"))
    assert ["Aanvaard met als reden", REDEN] in uitslag


def test_the_chapter_on_rechtmatigheid_holds_what_stands_in_its_way() -> None:
    kop = "Wat nog openstaat in de rechtmatigheid"
    assert onder(document(voorbeeld()), kop)[0] == "De controles vonden bij de stap over rechtmatigheid niets wat openstaat."
    plat = voorbeeld_plat()
    plat["gegevensstromen"][1]["stroom_grondslag_ontvanger"] = "grondslag_f"
    dossier = dossier_van(plat)
    (tabel,) = tabellen(onder(document(dossier), kop))
    gevonden = bevinding(dossier, "C05")
    assert gevonden.tekst.startswith("Gegevensstroom 2 ")
    assert [rij[0] for rij in tabel[1:]] == ["blokkerend"]
    assert tabel[1][1:] == [gevonden.tekst, gevonden.regel.remedie]


def test_without_findings_the_documents_say_so() -> None:
    gevuld = document(dossier_van(zonder_waarschuwingen()))
    zin, *rest = onder(gevuld, "Openstaande punten")
    assert zin == NIETS
    assert not any("Regel" in tabel[0] for tabel in tabellen(rest))
    assert str(onder(gevuld, "Uitslag van de controles")[0]).endswith(NIETS)


def test_an_open_question_is_no_finding_besides() -> None:
    """It is an open point, in the place of its answer."""
    gevuld = document(Dossier())
    (tabel,) = tabellen(onder(gevuld, "Openstaande punten"))
    assert "C18" in {rij[0] for rij in tabel}
    assert "C00" not in {rij[0] for rij in tabel}


def test_without_personal_data_the_findings_stand_among_the_open_points_alone() -> None:
    gevuld = document(dossier_van(voorbeeld_plat() | {"persoonsgegevens_gedeeld": "nee", "gegevensstromen": None}))
    koppen = {alinea.text for alinea in gevuld.paragraphs if _niveau(alinea)}
    weg = {
        kop for kop in koppen_van_het_voorbeeld() if kop.startswith(("Eerste toets", "Uitslag van de controles", "Wat nog openstaat in"))
    }
    assert len(weg) == 3
    assert weg & koppen == set()
    assert "C70" in {rij[0] for rij in tabellen(onder(gevuld, "Openstaande punten"))[0]}


def test_annex_3_tells_of_each_criterium_whether_it_was_chosen_and_why_it_follows() -> None:
    tabel = tabellen(onder(document(voorbeeld()), "De kenmerken, één voor één"))[0]
    criteria = prescan(voorbeeld())
    ja_nee = {True: "ja", False: "nee"}
    assert [rij[0].removesuffix(" (lijst van de AP)") for rij in tabel[1:]] == [criterium.label for criterium in criteria]
    assert [rij[1] for rij in tabel[1:]] == [ja_nee[criterium.gekozen] for criterium in criteria]
    assert [rij[2] for rij in tabel[1:]] == [ja_nee[c.afgeleid] if c.afleidbaar else "niet af te leiden" for c in criteria]
    assert [rij[3] == "–" for rij in tabel[1:]] == [not criterium.gronden for criterium in criteria]
    assert any("(gegevensstroom 3, 4 en 6)" in rij[3] for rij in tabel)
    leeg = tabellen(onder(document(Dossier()), "De kenmerken, één voor één"))[0]
    assert {rij[1] for rij in leeg[1:]} == {"nog niet beantwoord"}


def test_equal_findings_are_one_row_and_what_a_later_goal_asks_is_left_out() -> None:
    plat = voorbeeld_plat()
    for partner in plat["partners"][3:5]:
        partner["partner_besluit_status"] = "in voorbereiding"
    dossier = dossier_van(plat, doel="plan")
    namen = [waar(dossier, b.pad) for b in controleer(dossier) if b.regel.id == "C55" and "nog niet besloten" in b.wat]
    assert len(namen) == 2
    tabel = tabellen(onder(document(dossier), "Openstaande punten"))[0]
    (rij,) = (rij for rij in tabel if rij[0] == "C55")
    assert all(naam.removeprefix("partner") in rij[2] for naam in namen)
    nieuw = dossier_van({"persoonsgegevens_gedeeld": "ja", "samenwerking_type": "casusoverleg"}, doel="plan")
    later = {b.regel.titel for b in controleer(nieuw) if not b.plek.veld.getoond_voor("plan")}
    assert later
    genoemd = tabellen(onder(document(nieuw), "Openstaande punten"))[0][1:]
    assert len(genoemd) == sum(b.plek.veld.getoond_voor("plan") for b in controleer(nieuw) if not b.is_open_vraag)
    assert not tabellen(onder(document(nieuw), "Uitslag van de controles")), "what is only empty stands in the table alone"


# templates of one's own


@pytest.fixture
def eigen() -> Document:
    """An empty template of one's own; a test fills it and saves it as that of the plan."""
    return docx.Document()


def test_a_template_repeats_the_findings_by_row_by_paragraph_and_by_part(tmp_path: Path, eigen: Document) -> None:
    eigen.add_paragraph("- {{ bevinding_regel }}, {{ bevinding_aanvaard | niet aanvaard }}")
    eigen.add_paragraph("{{ per bevindingen }}")
    eigen.add_paragraph("Regel {{ bevinding_regel }} van {{ samenwerking_naam }}")
    eigen.add_paragraph("Aanvaard: {{ bevinding_aanvaard }}")
    eigen.add_paragraph("{{ einde bevindingen }}")
    for cel, tekst in zip(eigen.add_table(1, 2).rows[0].cells, ("{{ bevinding_regel }}", "{{ bevinding_aanvaard }}"), strict=True):
        cel.text = tekst
    eigen.save(str(tmp_path / "plan_van_aanpak.docx"))
    gevuld = document(aanvaard(voorbeeld(), "C70"), sjablonen=tmp_path)
    assert [alinea.text for alinea in gevuld.paragraphs if alinea.text] == [
        "- C83, niet aanvaard", f"- C70, {REDEN}",
        "Regel C83 van Adresteam Lindewaard", "Regel C70 van Adresteam Lindewaard", f"Aanvaard: {REDEN}",
    ]  # fmt: skip
    assert [[cel.text for cel in rij.cells] for rij in gevuld.tables[0].rows] == [["C83", "–"], ["C70", REDEN]]


def test_the_places_of_a_record_outside_its_repetition_are_told(tmp_path: Path, eigen: Document) -> None:
    eigen.add_paragraph("{{ vraag }}")
    eigen.save(str(tmp_path / "plan_van_aanpak.docx"))
    with pytest.raises(SjabloonFout, match="'vraag'"):
        document(voorbeeld(), sjablonen=tmp_path)


# files that Word opens


@pytest.mark.parametrize("soort", DOCUMENTEN)
@pytest.mark.parametrize("plat", [{}, blokkerend()], ids=["leeg", "blokkerend"])
def test_the_files_are_valid(tmp_path: Path, soort: str, plat: dict[str, Any]) -> None:
    assert ongeldig(maak(dossier_van(plat), soort, tmp_path, dag=DAG).read_bytes()) == []


_MERK = re.compile(r"\{\{ (?!doel_hoofd|x )")
"""A mark that is left; random answers hold two that look like one."""


@pytest.mark.parametrize("soort", DOCUMENTEN)
@settings(max_examples=12)
@given(plat=platte_dossiers())
def test_no_mark_is_left_whatever_the_dossier_holds(soort: str, plat: dict[str, Any]) -> None:
    gevuld = document(dossier_van(plat), soort)
    teksten = [t.text or "" for t in gevuld.element.iter(qn("w:t"))]
    assert [tekst for tekst in teksten if _MERK.search(tekst)] == []


# both documents at once


def test_documents_made_together_are_those_made_apart_and_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    apart = [vul_document(voorbeeld(), soort, dag=DAG) for soort in DOCUMENTEN]
    keren: list[Dossier] = []

    def tel(dossier: Dossier, lezing: Lezing) -> list[Bevinding]:
        keren.append(dossier)
        return controleer(dossier, lezing)

    monkeypatch.setattr("wizard.word.controleer", tel)
    assert vul_documenten(voorbeeld(), DOCUMENTEN, dag=DAG) == apart
    assert len(keren) == 1


def test_no_document_is_written_when_the_other_cannot_be_made(tmp_path: Path) -> None:
    sjabloon = docx.Document()
    sjabloon.add_paragraph("{{ bestaat_niet }}")
    sjabloon.save(str(tmp_path / BESTANDEN["convenant"]))
    with pytest.raises(SjabloonFout):
        maak_alle(voorbeeld(), DOCUMENTEN, tmp_path / "uit", sjablonen=tmp_path)
    assert not (tmp_path / "uit").exists()

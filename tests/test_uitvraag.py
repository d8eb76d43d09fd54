"""The questions for one colleague as a Word file."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from tests.hulp import dossier_van, lees_document, ongeldig
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.dossier import Dossier
from wizard.opslag.bestand import bewaar
from wizard.schifting import Schifting
from wizard.word.pakket import lees_delen
from wizard.word.uitvraag import maak_uitvraag, vul_uitvraag

DAG = date(2026, 11, 22)
GEMEEN = "Adresteam <Oost> & {{ doel_hoofd }}"


def _dossier() -> Dossier:
    dossier = dossier_van(
        {
            "persoonsgegevens_gedeeld": "ja",
            "samenwerking_naam": GEMEEN,
            "partners": [{"partner_naam": "Thuis & co"}],
            "doel_hoofd": {"stand": "onbekend", "wie": "Jan"},
        },
        "plan",
    )
    bewerking = Bewerking(dossier)
    bewerking.zet(("buiten_scope",), "Geen controle op uitkeringen.", voorgesteld=True)
    bewerking.opmerking(("buiten_scope",), "alleenvooronszelf")
    return dossier


def test_de_lijst_heeft_per_vraag_een_kop_uitleg_en_ruimte_voor_het_antwoord() -> None:
    dossier = _dossier()
    vragen = Schifting(dossier).vragen("open", "jurist")
    inhoud = vul_uitvraag(dossier, "jurist", vragen, DAG)
    assert not ongeldig(inhoud)
    document = lees_document(inhoud)
    stijlen = [(alinea.style.name if alinea.style else "", alinea.text) for alinea in document.paragraphs]
    koppen = [tekst for stijl, tekst in stijlen if stijl == "Heading 1"]
    assert koppen == [f"{nr}. {plek.veld.vraag.tekst}" for nr, plek in enumerate(vragen, 1)]
    teksten = [tekst for _, tekst in stijlen]
    assert teksten[:2] == ["Vragen voor: jurist", GEMEEN]
    assert f"Deze lijst telt {len(vragen)} vragen en is gemaakt op 22 november 2026." in teksten[2]
    for plek in vragen:
        assert f"Waarom we dit vragen: {plek.veld.vraag.uitleg}" in teksten
        assert f"Voorbeeld van een antwoord: {plek.veld.vraag.voorbeeld}" in teksten
    assert "Waar het over gaat: partner 1 (Thuis & co)" in teksten
    assert "Wat er nu staat: voorstel: Geen controle op uitkeringen." in teksten
    assert len(document.tables) == len(vragen)
    for tabel in document.tables:
        assert [rij.cells[0].text for rij in tabel.rows] == ["Uw antwoord", ""]
        assert tabel._tbl.find(f".//{qn('w:tblHeader')}") is not None


def test_de_lijst_is_nederlands_heeft_een_titel_en_is_geen_concept() -> None:
    dossier = _dossier()
    inhoud = vul_uitvraag(dossier, "jurist", Schifting(dossier).vragen("open", "jurist"), DAG)
    eigenschappen = docx.Document(BytesIO(inhoud)).core_properties
    assert (eigenschappen.title, eigenschappen.language) == (f"Vragen voor jurist: {GEMEEN}", "nl-NL")
    delen = lees_delen(inhoud)
    assert not [naam for naam, deel in delen.items() if b"CONCEPT" in deel or b"alleenvooronszelf" in deel]
    assert b"lijst met vragen" in delen["word/footer1.xml"]
    assert inhoud == vul_uitvraag(dossier, "jurist", Schifting(dossier).vragen("open", "jurist"), DAG)


def test_een_lijst_waarin_al_geschreven_is_blijft_staan(tmp_path: Path) -> None:
    dossier = _dossier()
    vragen = Schifting(dossier).vragen("open", "Jan")
    eerste = maak_uitvraag(dossier, "Jan", vragen, tmp_path, DAG)
    eerste.write_bytes(b"ingevuld")
    assert maak_uitvraag(dossier, "Jan", vragen, tmp_path, DAG) != eerste
    assert eerste.read_bytes() == b"ingevuld"


def test_de_opdracht_vragen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(_dossier(), pad)

    def voer_uit(*opties: str) -> tuple[int, str, str]:
        code = main(["vragen", str(pad), *opties])
        uit, fout = capsys.readouterr()
        return code, uit, fout

    collegas = Schifting(_dossier()).collegas("open")
    code, uit, _ = voer_uit()
    assert code == 0
    assert [tuple(regel.split(maxsplit=1)) for regel in uit.splitlines()] == [(str(aantal), naam) for naam, aantal in collegas]
    assert json.loads(voer_uit("JAN", "--json")[1])["vragen"] == [
        {"plaats": "doel_hoofd", "vraag": "Wat wilt u met de samenwerking bereiken?"}
    ]
    code, uit, _ = voer_uit("PO", "--naar", str(tmp_path / "lijsten"))
    assert (code, Path(uit.strip()).parent) == (0, tmp_path / "lijsten")
    assert "vragen-privacy-officer" in uit
    code, uit, fout = voer_uit("niemand")
    assert (code, uit) == (2, "")
    assert "Voor 'niemand' staat geen vraag open" in fout

"""Only what is needed now: filters, numbers to type, search, and remarks with a question."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from screens.genummerd import nummers
from screens.vragen import VragenScherm
from tests.hulp import dossier_van, voorbeeld
from tests.test_wandeling import wandeling
from wizard.acties import acties
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, sleutel
from wizard.opslag.bestand import als_bytes, bewaar
from wizard.opslag.lezen import lees
from wizard.schifting import ZEVEN, Schifting, functies, wie_vragen
from wizard.velden import VELDEN
from wizard.voortgang import open_vragen
from wizard.vragenlijst import pad_van, plekken
from wizard.word import vul_document
from wizard.word.pakket import lees_delen
from wizard.zoeken import Zoeker

VEEL: dict[str, Any] = {
    "persoonsgegevens_gedeeld": "ja",
    "partners": [{"partner_naam": "Thuisbasis"}, {}, {}],
    "gegevensstromen": [{}] * 7,
}


def _gevonden(dossier: Dossier, tekst: str) -> list[str]:
    return [treffer.plek.veld.id for treffer in Zoeker(dossier).zoek(tekst)]


# filters


def _gemengd() -> Dossier:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja", "doel_hoofd": {"stand": "onbekend", "wie": "Jan de Boer"}}, "plan")
    bewerking = Bewerking(dossier)
    bewerking.zet(("probleem",), "Te veel meldingen.", voorgesteld=True)
    bewerking.opmerking(("gemeente_naam",), "klopt dit?")
    bewerking.opmerking(("dpia_datum",), "not asked")
    bewerking.opmerking(("autorisaties",), "asked for another goal")
    return dossier


def test_elke_zeef_laat_door_wat_erbij_hoort() -> None:
    schifting = Schifting(_gemengd(), {("doel_hoofd",), ("dpia_datum",), ("autorisaties",)})
    ids = {zeef.code: [plek.veld.id for plek in schifting.vragen(zeef.code)] for zeef in ZEVEN}
    assert ids["open"] == [plek.veld.id for plek in open_vragen(_gemengd())]
    assert (ids["onbekend"], ids["voorgesteld"], ids["opmerking"]) == (["doel_hoofd"], ["probleem"], ["gemeente_naam"])
    assert ids["bevinding"] == ["doel_hoofd"], "the goal leaves out what it does not ask"


def test_alles_neemt_ook_mee_wat_het_doel_nog_niet_vraagt() -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja"}, "verkennen")
    nu, alles = Schifting(dossier), Schifting(dossier, alles=True)
    assert len(nu.vragen("open")) == len(open_vragen(dossier))
    assert [plek.pad for plek in alles.vragen("open")] == [plek.pad for plek in open_vragen(dossier, "start")]
    assert len(alles.vragen("open")) > len(nu.vragen("open"))


def test_aan_wie_volgt_uit_de_vraag_tot_iemand_het_uitzoekt() -> None:
    schifting = Schifting(_gemengd())
    per_collega = dict(schifting.collegas("open"))
    assert per_collega["Jan de Boer"] == 1
    for naam in ("privacy officer", "Privacy Officer", "PO"):
        gevonden = schifting.vragen("open", naam)
        assert len(gevonden) == per_collega["privacy officer"] > 5
        assert all("privacy officer" in wie_vragen(plek) for plek in gevonden)
    assert [plek.veld.id for plek in schifting.vragen("open", "jan de boer")] == ["doel_hoofd"]
    assert "doel_hoofd" not in [plek.veld.id for plek in schifting.vragen("open", "opdrachtgever")]
    assert list(per_collega.values()) == sorted(per_collega.values(), reverse=True)


def test_elke_collega_heeft_een_naam() -> None:
    namen = {naam for veld in VELDEN.values() for naam in functies(veld.vraag.vraag_aan)}
    assert functies("privacy officer, FG of jurist") == ("privacy officer", "FG", "jurist")
    assert functies("functionaris voor gegevensbescherming, FG") == ("FG",)
    assert len({naam.casefold() for naam in namen}) == len(namen)
    assert not [naam for naam in namen if len(naam.split()) > 6 or naam != naam.strip(" .")]


# numbers


@pytest.mark.parametrize("aantal", [0, 1, 9, 10, 99, 100, 360, 361, 1296, 1400])
def test_een_nummer_is_hooguit_twee_toetsen_en_wijst_een_regel_aan(aantal: int) -> None:
    gegeven = nummers(aantal)
    assert len(gegeven) == aantal
    met = [nummer for nummer in gegeven if nummer]
    assert len(met) == min(aantal, 1296)
    assert len(set(met)) == len(met)
    assert {len(nummer) for nummer in met} <= ({1} if aantal < 10 else {2}), "no number is the begin of another"
    assert not any(nummer[0].islower() for nummer in met), "the keys of the screen are small letters"
    assert not any(nummer[1:].isupper() for nummer in met), "two capitals in a row are hard to type"


@pytest.mark.parametrize(("doel", "meer_dan"), [("plan", 99), pytest.param("start", 360, marks=pytest.mark.lang)])
async def test_elke_open_vraag_in_drie_toetsen_vanuit_het_overzicht(tmp_path: Path, doel: str, meer_dan: int) -> None:
    dossier = dossier_van(VEEL, doel)
    open_ = [sleutel(plek.pad) for plek in open_vragen(dossier)]
    assert len(open_) > meer_dan
    async with wandeling(tmp_path, dossier) as w:
        await w.toets("o")
        assert isinstance(w.app.screen, VragenScherm)
        per_vraag = {naam: nummer for nummer, naam in w.app.screen._namen.items()}
        assert list(per_vraag) == open_, "every open question has a number"
        await w.toets("escape")
        for plaats in (75, len(open_) - 1):
            toetsen = ["o", *per_vraag[open_[plaats]]]
            assert len(toetsen) <= 3
            await w.toets(*toetsen)
            assert sleutel(w.blok.plek.pad) == open_[plaats]
            await w.toets("escape")
            assert any(regel.startswith(f"> {per_vraag[open_[plaats]]}  ") for regel in w.regels), "one is back at the same line"
            await w.toets("escape")


@pytest.mark.lang
async def test_kiezen_wat_men_ziet_en_een_lijst_voor_een_collega(tmp_path: Path) -> None:
    async with wandeling(tmp_path, _gemengd()) as w:
        await w.toets("o")
        aantal = len(open_vragen(w.dossier))
        assert f"[open {aantal}]" in w.scherm
        assert "te vragen aan: opdrachtgever" in w.scherm
        await w.toets("right", "right")
        assert "[voorstel 1]" in w.scherm
        assert "voorstel: Te veel meldingen." in w.scherm
        await w.toets("left", "left", "left", "h")
        assert "opmerking (afgehandeld): klopt dit?" in w.scherm
        await w.toets("right", "w")
        await w.regel("Jan de Boer   1 vraag")
        await w.toets("enter")
        assert "Aan wie: Jan de Boer" in w.scherm
        assert "[open 1]" in w.scherm
        await w.toets("p")
        await w.tot("De lijst voor Jan de Boer staat klaar")
        assert [pad.suffix for pad in (tmp_path / "documenten").iterdir()] == [".docx"]


# search


@pytest.mark.parametrize("tekst", ["financiële dekking", "FINANCIELE", "gemeenteraad financiele"])
def test_zoeken_kijkt_niet_naar_accenten_en_hoofdletters(tekst: str) -> None:
    assert _gevonden(dossier_van({"probleem": "De financiële dekking ontbreekt, zegt de gemeenteraad."}), tekst)[0] == "probleem"


def test_zoeken_vindt_vraag_antwoord_keuze_record_en_opmerking() -> None:
    dossier = dossier_van(VEEL | {"doel_hoofd": "Minder meldingen."})
    Bewerking(dossier).opmerking(("probleem",), "vragen aan Ömer")
    assert _gevonden(dossier, "welk probleem")[0] == "probleem"
    assert _gevonden(dossier, "minder MELDINGEN") == ["doel_hoofd"]
    assert _gevonden(dossier, "omer") == ["probleem"]
    assert "samenwerking_type" in _gevonden(dossier, "casusoverleg")
    assert "partner_naam" in _gevonden(dossier, "thuisbasis hoe heet")
    assert _gevonden(dossier, "thuisbasis zweefvliegtuig") == []
    assert _gevonden(dossier, "doel_hoofd") == [], "nobody knows the ids"


def test_zoeken_zet_de_vraag_voor_het_antwoord() -> None:
    dossier = dossier_van({"doel_hoofd": "Het evalueren van een samenwerking."})
    gevonden = _gevonden(dossier, "evalueert u de samenwerking")
    assert gevonden[0].startswith("evaluatie")
    dossier = voorbeeld()
    treffers = Zoeker(dossier).zoek("burgerzaken")
    eerste_elders = next(nr for nr, treffer in enumerate(treffers) if treffer.bij)
    assert all(treffer.bij for treffer in treffers[eerste_elders:])


def test_wat_niet_gesteld_wordt_is_niet_te_vinden() -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja", "dpia_uitgevoerd": "afgerond", "dpia_datum": "2026-06-03"})
    assert "dpia_datum" in _gevonden(dossier, "3 juni 2026")
    Bewerking(dossier).antwoord(("persoonsgegevens_gedeeld",), "nee")
    assert _gevonden(dossier, "3 juni 2026") == []
    assert {sleutel(treffer.plek.pad) for treffer in Zoeker(dossier).zoek("")} == {sleutel(plek.pad) for plek in plekken(dossier)}


@pytest.mark.lang
async def test_zoeken_vanuit_het_overzicht(tmp_path: Path) -> None:
    dossier = dossier_van({"probleem": "Veel [b]leegstand[/b]", "doel_hoofd": "Leegstand tegengaan"}, "plan")
    async with wandeling(tmp_path, dossier) as w:
        await w.toets("slash")
        await w.typ("leegstand")
        assert "2 vragen gevonden." in w.scherm
        assert "Veel [b]leegstand[/b]" in w.scherm
        await w.toets("down", "down", "enter")
        assert w.vraag == "doel_hoofd"
        await w.toets("escape")
        assert any(regel.startswith("> Wat wilt u met de samenwerking bereiken?") for regel in w.regels)
        await w.toets("slash")
        await w.typ("xyz")
        assert "Niets gevonden" in w.scherm
        await w.toets("enter", "down", "escape")
        assert "U werkt toe naar" in w.scherm


# remarks


def test_een_opmerking_gaat_mee_in_het_bestand_en_oude_bestanden_gaan_open(tmp_path: Path) -> None:
    dossier = _gemengd()
    Bewerking(dossier).opmerking(("gemeente_naam",), "klopt dit?\nnavragen", afgehandeld=True)
    bewaar(dossier, tmp_path / "nieuw.json")
    assert lees(tmp_path / "nieuw.json").bijschrift(("gemeente_naam",)).afgehandeld
    oud = json.loads(als_bytes(dossier))
    for bijschrift in oud["bij"].values():
        del bijschrift["afgehandeld"]
    (tmp_path / "oud.json").write_text(json.dumps(oud), "utf-8")
    gelezen = lees(tmp_path / "oud.json").bijschrift(("gemeente_naam",))
    assert (gelezen.opmerking, gelezen.afgehandeld) == ("klopt dit?\nnavragen", False)


def test_een_lege_opmerking_is_er_geen() -> None:
    dossier = Dossier()
    bewerking = Bewerking(dossier)
    bewerking.opmerking(("probleem",), "x", afgehandeld=True)
    bewerking.opmerking(("probleem",), " ", afgehandeld=True)
    assert dossier.bij == {}
    bewerking.ongedaan()
    assert dossier.bijschrift(("probleem",)).afgehandeld


def test_opmerkingen_komen_nooit_in_de_documenten() -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja", "doel_hoofd": "Minder meldingen", "partners": [{"partner_naam": "A"}]})
    bewerking = Bewerking(dossier)
    for plek in list(plekken(dossier, verborgen=True)):
        bewerking.opmerking(plek.pad, "alleenvooronszelf")
    assert any(actie.soort == "opmerking" for actie in acties(dossier, []))
    for soort in ("plan", "convenant"):
        delen = lees_delen(vul_document(dossier, soort, opmerkingen=True))
        assert not [naam for naam, inhoud in delen.items() if b"alleenvooronszelf" in inhoud]


async def test_een_opmerking_schrijven_lezen_en_terugnemen(tmp_path: Path) -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Thuisbasis"}]}, "plan")
    async with wandeling(tmp_path, dossier, "partners[1].partner_naam") as w:
        pad = pad_van(w.dossier, "partners[1].partner_naam")
        assert pad
        await w.toets("f5")
        await w.typ("[i]vragen[/i]")
        await w.toets("tab")
        await w.kies("Afgehandeld")
        await w.toets("ctrl+n")
        assert "opmerking (afgehandeld): [i]vragen[/i]" in w.scherm
        assert w.vraag == "partner_naam"
        assert w.op_schijf().bijschrift(pad).opmerking == "[i]vragen[/i]"
        await w.toets("f8")
        assert "opmerking" not in w.scherm.replace("F5 opmerking", "")
        assert not w.dossier.bijschrift(pad).opmerking

"""The grid of gegevensstromen: what its cells say, where they lead, and how one walks over it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from screens.record import RecordScherm
from screens.rooster import RoosterScherm
from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_wandeling import wandeling
from wizard.controles import controleer
from wizard.dossier import DOELEN, Dossier
from wizard.rooster import KOLOMMEN, per_partner, rooster
from wizard.velden import STROMEN
from wizard.vragenlijst import plek_van

Plat = dict[str, Any]


def cellen(dossier: Dossier) -> list[dict[str, str]]:
    """The words of each row, by column."""
    return [{kolom: cel.tekst for kolom, cel in rij.cellen.items()} for rij in rooster(dossier, controleer(dossier))]


# the words


def test_a_row_of_the_worked_example_reads_like_a_summary() -> None:
    tweede = cellen(voorbeeld())[1]
    assert {kolom: tweede[kolom] for kolom in ("nr", "van", "naar", "soort", "mag_geven", "mag_krijgen", "uitzondering")} == {
        "nr": "2",
        "van": "Burgerzaken",
        "naar": "Toezicht en Handhaving Wonen",
        "soort": "BRP",
        "mag_geven": "e · Wet BRP 3.8",
        "mag_krijgen": "e · Huisvestingswet 2014 hoofdstuk 6",
        "uitzondering": "BRP: 3.8",
    }
    assert cellen(voorbeeld())[5]["uitzondering"] == "art. 10: UAVG 33 lid 1 a; politie: Wpg 19"
    assert cellen(voorbeeld())[0]["uitzondering"] == "niet nodig"


def test_what_is_lacking_is_said_in_words_and_is_where_the_cell_leads() -> None:
    dossier = dossier_van(
        {
            "persoonsgegevens_gedeeld": "ja",
            STROMEN: [
                {
                    "stroom_gevoelig": "ja",
                    "stroom_bsn": "ja",
                    "stroom_grondslag_verstrekker": "e",
                    "stroom_grondslag_ontvanger": {"stand": "onbekend", "wie": "jurist"},
                    "stroom_taak_verstrekker": {"voorstel": "toezicht"},
                    "stroom_bewaartermijn": "6 maanden na afsluiten",
                }
            ],
        }
    )
    (rij,) = rooster(dossier)
    woorden = {kolom: (cel.tekst, cel.pad[-1]) for kolom, cel in rij.cellen.items()}
    assert woorden["van"] == ("ontbreekt", "stroom_verstrekker")
    assert woorden["soort"] == ("gevoelig, BSN, deels ontbreekt", "stroom_bijzonder")
    assert woorden["mag_geven"] == ("e · wet ontbreekt", "stroom_wet_artikel")
    assert woorden["mag_krijgen"] == ("uit te zoeken", "stroom_grondslag_ontvanger")
    assert woorden["taak_geven"] == ("voorstel: toezicht", "stroom_taak_verstrekker")
    assert woorden["uitzondering"] == ("BSN: ontbreekt", "stroom_bsn_basis")
    assert woorden["bewaren"] == ("6 maanden na afsluiten; basis ontbreekt", "stroom_bewaar_basis")
    assert woorden["bevindingen"][0].endswith("open")


def test_partners_that_would_be_called_the_same_keep_their_full_name() -> None:
    namen = ["Afdeling Wonen, gemeente Oost", "Afdeling Wonen, gemeente West", "Politie (eenheid Noord)"]
    dossier = dossier_van(
        {
            "persoonsgegevens_gedeeld": "ja",
            "partners": [{"partner_naam": naam} for naam in namen],
            STROMEN: [{"stroom_verstrekker": namen[0], "stroom_ontvanger": namen[1:]}],
        }
    )
    (rij,) = cellen(dossier)
    assert (rij["van"], rij["naar"]) == (namen[0], f"{namen[1]}, Politie")


def test_without_personal_data_there_is_no_grid() -> None:
    assert rooster(dossier_van({"persoonsgegevens_gedeeld": "nee", STROMEN: [{}]})) == []


@settings(max_examples=60)
@given(platte_dossiers(), st.sampled_from(DOELEN))
def test_every_cell_says_something_and_leads_to_a_question_that_is_asked(plat: Plat, doel: str) -> None:
    dossier = dossier_van(plat, doel)
    rijen = rooster(dossier, controleer(dossier))
    for rij in rijen:
        assert list(rij.cellen) == list(KOLOMMEN)
        for cel in rij.cellen.values():
            assert cel.tekst.strip()
            assert plek_van(dossier, cel.pad).getoond
            assert list(cel.vertel())
            assert all(bevinding.pad[:2] == rij.pad for bevinding in cel.bevindingen)
    groepen = per_partner(dossier, rijen)
    assert sum(len(groep.geeft) for groep in groepen) == sum(bool(rij.van) for rij in rijen)
    assert sum(len(groep.krijgt) for groep in groepen) == sum(len(rij.naar) for rij in rijen)


# at the keyboard


async def test_van_lijst_naar_rooster_naar_vraag_en_terug(tmp_path: Path) -> None:
    dossier = voorbeeld()
    derde = getattr(dossier.antwoorden, STROMEN)[2]
    derde.stroom_grondslag_ontvanger = None
    async with wandeling(tmp_path, dossier, STROMEN) as w:
        await w.toets("down", "down", "r")
        assert isinstance(w.app.screen, RoosterScherm)
        for kop in ("van", "naar", "wat", "soort", "mag geven", "mag krijgen"):
            assert kop in w.regels[2], w.scherm
        assert any(regel.startswith(">3") for regel in w.regels)
        await w.toets(*["right"] * 6)
        assert any(">ontbreekt" in regel for regel in w.regels)
        assert "Stroom 3 › mag krijgen" in w.scherm
        assert "nog niet ingevuld" in w.scherm
        await w.toets("enter")
        assert isinstance(w.app.screen, RecordScherm)
        assert w.vraag == "stroom_grondslag_ontvanger"
        await w.kies("publieke taak")
        await w.toets("escape")
        assert any(">e · Wet BRP" in regel for regel in w.regels), w.scherm
        await w.toets("right", *["right"] * 4)
        assert all(kop in w.regels[2] for kop in ("uitzondering", "bewaren", "bevindingen"))

        await w.toets("g")
        assert "krijgt van" in w.scherm
        assert "Stroom 3" in w.scherm
        await w.toets("g", "k")
        assert len(w.waarde(STROMEN)) == 8
        assert "Stroom 4 ›" in w.scherm
        await w.toets("f8")
        assert len(w.waarde(STROMEN)) == 7
        await w.toets("n", "escape")
        assert len(w.waarde(STROMEN)) == 7, "a stroom that was left empty goes away again"
        await w.toets("escape")
        assert w.vraag == STROMEN


async def test_een_leeg_rooster_zegt_wat_te_doen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"persoonsgegevens_gedeeld": "ja"}), STROMEN) as w:
        await w.toets("r")
        assert "Druk op n om de eerste toe te voegen" in w.lopend
        assert "eerst in stap 1 uw partners" in w.lopend
        await w.toets("n")
        assert w.vraag == "stroom_verstrekker"

"""The documents that a samenwerking needs: when each is needed, on which answers, and how they come into the list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from screens.record import RecordScherm
from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.stukken import STUKKEN, Advies, adviezen, neem_op, verplicht
from wizard.velden import VELDEN

ALTIJD = {
    "plan_van_aanpak", "convenant", "werkproces", "mandaat", "evaluatieplan",
    "toetredingsverklaring", "communicatieplan", "exitplan",
}  # fmt: skip
AANBEVOLEN = {"leveringsovereenkomst", "brief_betrokkene", "meldformulier", "toetredingsverklaring", "communicatieplan", "exitplan"}
DEELT: dict[str, Any] = {"persoonsgegevens_gedeeld": "ja"}
DEELT_NIET: dict[str, Any] = {"persoonsgegevens_gedeeld": "nee"}


def _levering(frequentie: str, model: str) -> dict[str, Any]:
    return DEELT | {"gegevensstromen": [{"stroom_frequentie": frequentie}], "verantwoordelijkheidsmodel": model}


def _politie(basis: str) -> dict[str, Any]:
    return DEELT | {"gegevensstromen": [{"stroom_politiegegevens": "ja", "stroom_wpg_basis": basis}]}


def _teamlid(geheimhouding: str) -> dict[str, Any]:
    return DEELT | {"teamleden": [{"tl_functie": "ondersteuner", "tl_toegang": "ja", "tl_geheimhouding": geheimhouding}]}


GEVALLEN: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("regeling_art26", {"verantwoordelijkheidsmodel": "gezamenlijk"}, {"verantwoordelijkheidsmodel": "door de wet bepaald"}),
    ("regeling_art26", {"convenant_soort": "combinatie"}, {"convenant_soort": "convenant"}),
    ("leveringsovereenkomst", _levering("periodiek", "gemengd"), _levering("periodiek", "gezamenlijk")),
    ("leveringsovereenkomst", _levering("structureel (bestand)", "ieder zelfstandig"), _levering("incidenteel per casus", "gemengd")),
    ("verwerkersovereenkomst", {"verantwoordelijkheidsmodel": "met_verwerker"}, {"verantwoordelijkheidsmodel": "gemengd"}),
    ("dpia", DEELT | {"dpia_criteria": ["crit3", "crit8"]}, DEELT | {"dpia_criteria": ["crit3"], "dpia_ap_lijst": ["geen"]}),
    ("dpia", DEELT | {"dpia_ap_lijst": ["fraudebestrijding"]}, DEELT_NIET),
    ("register", DEELT, DEELT_NIET),
    ("publieksinformatie", {}, DEELT_NIET),
    ("wpg_beslissing", _politie("Wpg 20 lid 1"), _politie("Wpg 19")),
    ("aanwijzingsbesluit", {"toezichthouders_nodig": "ja"}, {"toezichthouders_nodig": "nee"}),
    ("raadsbrief", {"raadsbrief_nodig": "ja"}, {"raadsbrief_nodig": "nee"}),
    ("raadsbrief", {"raad_betrokken": "geïnformeerd"}, {"raad_betrokken": "niet"}),
    ("brief_betrokkene", DEELT | {"ingrijpende_beslissing": "ja"}, DEELT | {"ingrijpende_beslissing": "nee"}),
    ("geheimhoudingsverklaring", _teamlid("verklaring"), _teamlid("ambtseed")),
    ("meldformulier", DEELT | {"signaal_regels": "Alleen feiten."}, DEELT),
]


def _advies(dossier: Dossier, soort: str) -> Advies:
    return next(advies for advies in adviezen(dossier) if advies.soort == soort)


def test_elke_soort_heeft_een_advies_en_elk_geval_een_toets() -> None:
    lijst = VELDEN["doc_soort"].soort
    assert isinstance(lijst, KeuzeSoort)
    codes = [optie.code for optie in lijst.lijst.opties if optie.code != "anders"]
    assert list(STUKKEN) == codes
    assert {soort for soort, _, _ in GEVALLEN} == set(codes) - ALTIJD
    for dossier in (Dossier(), voorbeeld()):
        assert sorted(advies.soort for advies in adviezen(dossier)) == sorted(codes)
        assert all(len(advies.waarom) <= 72 for advies in adviezen(dossier)), "it stands on one line of the screen"


@pytest.mark.parametrize("plat", [{}, DEELT_NIET])
def test_wat_altijd_nodig_is(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    for soort in ALTIJD:
        assert _advies(dossier, soort).nodig == ("aanbevolen" if soort in AANBEVOLEN else "verplicht")
        assert verplicht(soort, Lezing(dossier)) == (soort not in AANBEVOLEN)


@pytest.mark.parametrize(("soort", "wel", "niet"), GEVALLEN)
def test_wanneer_een_stuk_nodig_is(soort: str, wel: dict[str, Any], niet: dict[str, Any]) -> None:
    nodig, onnodig = _advies(dossier_van(wel), soort), _advies(dossier_van(niet), soort)
    assert nodig.nodig == ("aanbevolen" if soort in AANBEVOLEN else "verplicht")
    assert verplicht(soort, Lezing(dossier_van(wel))) == (soort not in AANBEVOLEN)
    assert onnodig.nodig == "niet nodig"
    assert not verplicht(soort, Lezing(dossier_van(niet)))
    assert nodig.gronden
    assert nodig.bron
    assert onnodig.waarom.startswith("Alleen nodig als")


def test_wat_nog_open_staat_maakt_een_nee_onzeker() -> None:
    assert _advies(dossier_van({}), "aanwijzingsbesluit").onzeker
    assert _advies(dossier_van({"toezichthouders_nodig": {"stand": "onbekend"}}), "aanwijzingsbesluit").onzeker
    assert not _advies(dossier_van({"toezichthouders_nodig": "nee"}), "aanwijzingsbesluit").onzeker
    assert not _advies(dossier_van({"toezichthouders_nodig": "ja"}), "aanwijzingsbesluit").onzeker


def test_een_eigen_soort_is_nooit_verplicht() -> None:
    assert not verplicht("anders: huisregels", Lezing(Dossier()))


def test_wat_ontbreekt_komt_in_een_keer_in_de_lijst() -> None:
    dossier = dossier_van(DEELT | {"documenten": [{"doc_soort": "werkproces"}, {"doc_soort": "werkproces", "doc_status": "concept"}]})
    eerst = dossier.model_dump()
    assert len(_advies(dossier, "werkproces").records) == 2
    nodig = [advies for advies in adviezen(dossier) if advies.nodig != "niet nodig"]
    bewerking = Bewerking(dossier)

    assert neem_op(bewerking) == len(nodig) - 1
    assert not any(advies.ontbreekt for advies in adviezen(dossier))
    nieuw = _advies(dossier, "convenant").records[0]
    assert (nieuw.tekst("doc_status"), nieuw.tekst("doc_eigenaar")) == ("ontbreekt", "")
    assert neem_op(bewerking) == 0

    bewerking.ongedaan()
    assert dossier.model_dump() == eerst


@given(platte_dossiers())
@settings(max_examples=20)
def test_elk_dossier_krijgt_advies_en_is_daarna_compleet(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    eerst = dossier.model_dump()
    for advies in adviezen(dossier):
        assert (advies.nodig == "verplicht") == verplicht(advies.soort, Lezing(dossier))
        assert all(grond.zin and str(grond) for grond in advies.gronden)
    bewerking = Bewerking(dossier)
    if neem_op(bewerking):
        assert not any(advies.ontbreekt for advies in adviezen(dossier))
        bewerking.ongedaan()
    assert dossier.model_dump() == eerst


async def test_stukken_bekijken_opnemen_en_terugnemen(tmp_path: Path) -> None:
    dossier = dossier_van(DEELT | {"documenten": [{"doc_soort": "werkproces", "doc_status": "concept", "doc_eigenaar": "teamleider"}]})
    async with wandeling(tmp_path, dossier) as w:
        await w.toets("d")
        await w.tot("Stand van de stukken: concept – niet ter ondertekening")
        await w.toets("s")
        assert "VERPLICHT" in w.scherm
        await w.regel("register-regel")
        await w.toets("f1")
        assert "Delen de partners gegevens over mensen met elkaar (persoonsgegevens)?” – ja" in w.lopend
        await w.toets("escape")
        await w.regel("werkproces")
        assert "concept, teamleider" in w.scherm
        await w.toets("enter")
        assert isinstance(w.app.screen, RecordScherm)
        await w.toets("escape", "a")
        assert "register-regel" in w.lopend
        await w.toets("end", "enter")
        await w.tot("Ze staan allemaal in uw lijst")
        assert len(w.waarde("documenten")) > 1
        assert w.op_schijf() == w.dossier
        await w.toets("f8")
        assert "Met a zet u ze erin" in w.lopend
        assert len(w.waarde("documenten")) == 1
        await w.toets("escape")
        assert "Convenant" in w.scherm

"""The DPIA pre-scan: what follows from the answers, what it comes to, and taking it over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from screens.stap import StapScherm
from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.lezing import Lezing
from wizard.prescan import AP_LIJST, CRITERIA, Criterium, conclusie, neem_over, prescan
from wizard.vragenlijst import afgeleide_waarde, plek_van

DEELT: dict[str, Any] = {"persoonsgegevens_gedeeld": "ja"}
VOLGT: list[tuple[str, dict[str, Any]]] = [
    ("crit1", {"profilering": "ja"}),
    ("crit2", {"geautomatiseerd_besluit": "ja"}),
    ("crit4", {"gegevensstromen": [{"stroom_bsn": "ja"}]}),
    ("crit5", {"betrokkenen_aantal": 1000}),
    ("crit6", {"bestandskoppeling": "ja"}),
    ("crit7", {"betrokkenen_minderjarig": "ja"}),
    ("crit9", {"ingrijpende_beslissing": "ja"}),
]
VERBAND: dict[str, Any] = {
    "partners": [{"partner_soort": "gemeentelijke afdeling"}, {"partner_soort": "privaat"}],
    "gegevensstromen": [{"stroom_gevoelig": "ja"}],
}


def _criterium(dossier: Dossier, code: str) -> Criterium:
    return next(criterium for criterium in prescan(dossier) if criterium.code == code)


def test_de_negen_dan_samenwerkingsverbanden_dan_wat_is_aangevinkt() -> None:
    dossier = dossier_van(DEELT | {AP_LIJST: ["fraudebestrijding"]})
    assert [criterium.code for criterium in prescan(dossier)] == [
        *(f"crit{nr}" for nr in range(1, 10)),
        "samenwerkingsverbanden",
        "fraudebestrijding",
    ]
    assert {criterium.code for criterium in prescan(dossier) if not criterium.afleidbaar} == {"crit3", "crit8", "fraudebestrijding"}


@pytest.mark.parametrize(("code", "plat"), [*VOLGT, ("samenwerkingsverbanden", VERBAND)])
def test_wat_uit_de_antwoorden_volgt(code: str, plat: dict[str, Any]) -> None:
    criterium = _criterium(dossier_van(DEELT | plat), code)
    assert criterium.over_te_nemen
    assert criterium.omdat
    assert {grond.plek.pad[0] for grond in criterium.gronden} == set(plat)
    zonder = _criterium(dossier_van(DEELT), code)
    assert (zonder.afgeleid, zonder.gronden, zonder.onzeker) == (False, (), True)


@pytest.mark.parametrize(
    ("plat", "nodig", "reden"),
    [
        ({"persoonsgegevens_gedeeld": "nee"}, "nee", "geen persoonsgegevens"),
        (DEELT, "nog niet te zeggen", "de negen kenmerken en de AP-lijst"),
        (DEELT | {CRITERIA: ["geen"]}, "nog niet te zeggen", "de vraag over de AP-lijst"),
        (DEELT | {CRITERIA: ["crit3"], AP_LIJST: ["geen"]}, "nee", "Hooguit één kenmerk"),
        (DEELT | {CRITERIA: ["crit3", "crit8"]}, "ja", "2 van de negen"),
        (DEELT | {CRITERIA: ["crit3"], "profilering": "ja"}, "ja", "2 van de negen"),
        (DEELT | {AP_LIJST: ["zwarte lijsten"]}, "ja", "zwarte lijsten"),
        (DEELT | VERBAND | {CRITERIA: ["geen"], AP_LIJST: ["geen"]}, "nee", "Let op: uit uw antwoorden volgt ‘samenwerkingsverbanden’"),
    ],
)
def test_de_conclusie_met_haar_reden(plat: dict[str, Any], nodig: str, reden: str) -> None:
    uitkomst = conclusie(dossier_van(plat))
    assert uitkomst.nodig == nodig
    assert reden in uitkomst.reden


def test_overnemen_vult_aan_en_is_in_een_keer_terug_te_nemen() -> None:
    dossier = dossier_van(DEELT | VERBAND | {"profilering": "ja", CRITERIA: ["crit3"], AP_LIJST: ["geen"]})
    eerst = dossier.model_dump()
    bewerking = Bewerking(dossier)
    assert neem_over(bewerking) == 3
    assert getattr(dossier.antwoorden, CRITERIA) == ["crit3", "crit1", "crit4"]
    assert getattr(dossier.antwoorden, AP_LIJST) == ["samenwerkingsverbanden"]
    assert neem_over(bewerking) == 0
    bewerking.ongedaan()
    assert dossier.model_dump() == eerst


def test_in_het_voorbeeld_is_niets_over_te_nemen() -> None:
    assert not any(criterium.over_te_nemen for criterium in prescan(voorbeeld()))
    assert conclusie(voorbeeld()).nodig == "ja"


@given(platte_dossiers())
@settings(max_examples=40)
def test_de_prescan_zegt_wat_de_feiten_zeggen(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    lezing = Lezing(dossier)
    for criterium in prescan(dossier):
        if criterium.afleidbaar:
            naam = "afgeleid_verband" if criterium.vraag_id == AP_LIJST else f"afgeleid_{criterium.code}"
            assert criterium.afgeleid == lezing.feit(naam)
        assert bool(criterium.gronden) == criterium.afgeleid
    if lezing.feit("gegevens"):
        assert conclusie(dossier).nodig == (afgeleide_waarde(plek_van(dossier, ("dpia_nodig",))) or "nog niet te zeggen")
        neem_over(Bewerking(dossier))
        assert not any(criterium.over_te_nemen for criterium in prescan(dossier))


async def test_overnemen_vanuit_het_formulier(tmp_path: Path) -> None:
    dossier = dossier_van(DEELT | {"bestandskoppeling": "ja", "profilering": "ja", CRITERIA: ["crit6"]})
    async with wandeling(tmp_path, dossier, CRITERIA) as w:
        assert "F4 pre-scan" in w.scherm
        await w.toets("f4")
        assert "Ja, een DPIA is nodig." in w.lopend
        await w.regel("beoordelen of scoren")
        assert "ja: over te nemen" in w.scherm
        assert "omdat: u gebruikt profilering" in w.scherm
        await w.toets("o")
        assert w.waarde(CRITERIA) == ["crit6", "crit1"]
        await w.toets("f8")
        assert w.waarde(CRITERIA) == ["crit6"]
        await w.toets("o", "escape")
        assert isinstance(w.app.screen, StapScherm)
        assert "[x] We beoordelen mensen" in w.scherm, "the form shows what was taken over"
        assert w.op_schijf() == w.dossier
        await w.toets("ctrl+n")
        assert "F4" not in w.scherm


def test_what_is_taken_over_where_nothing_was_answered_is_only_proposed() -> None:
    dossier = dossier_van({**DEELT, "profilering": "ja", CRITERIA: {"stand": "onbekend", "wie": "FG"}})
    voor = conclusie(dossier)
    werk = Bewerking(dossier)
    assert neem_over(werk) == 1
    assert plek_van(dossier, (CRITERIA,)).toestand == "voorgesteld"
    assert conclusie(dossier) == voor, "the other criteria have not been judged"
    werk.ongedaan()
    assert dossier.bijschrift((CRITERIA,)).wie == "FG"

    beantwoord = dossier_van({**DEELT, "profilering": "ja", CRITERIA: ["crit3"]})
    assert neem_over(Bewerking(beantwoord)) == 1
    assert plek_van(beantwoord, (CRITERIA,)).toestand == "ingevuld"

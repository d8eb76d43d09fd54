"""Conditions and facts: for each one a dossier where it holds and one where it does not, and no condition that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from tests.hulp import dossier_van
from tests.strategie import platte_dossiers
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.feiten import AP_LIJST, FEITEN
from wizard.keuzelijst import GEEN, ONBEKEND
from wizard.lezing import Lezing
from wizard.plat import naar_plat
from wizard.soorten import Getal, KeuzeSoort, Verwijst
from wizard.velden import VELDEN, gelezen
from wizard.voortgang import open_vragen
from wizard.voorwaarde import (
    ALTIJD,
    Aantal,
    Als,
    Enig,
    Feit,
    Gevuld,
    MeerDan,
    Minstens,
    TenMinste,
    Verschillend,
    Voorwaarde,
)
from wizard.vragenlijst import Plek, plekken, zin_van_voorwaarde

Plat = dict[str, Any]
Gevallen = tuple[list[Plat], list[Plat]]
"""The answers that make a condition true, and those that make it false."""


def partner(**antwoorden: object) -> Plat:
    """A dossier with one partner."""
    return {"partners": [{"partner_naam": "A", **antwoorden}]}


def stroom(**antwoorden: object) -> Plat:
    """A dossier with one gegevensstroom."""
    return {"gegevensstromen": [{"stroom_verstrekker": "A", **antwoorden}]}


def systeem(**antwoorden: object) -> Plat:
    """A dossier with one system."""
    return {"systemen": [{"sys_naam": "Casussysteem", **antwoorden}]}


def document(**antwoorden: object) -> Plat:
    """A dossier with one document."""
    return {"documenten": [{"doc_soort": "werkproces", **antwoorden}]}


def elk(vraag_id: str, *waarden: object) -> list[Plat]:
    """A dossier for each of these answers to one question."""
    return [{vraag_id: waarde} for waarde in waarden]


def ja_nee(vraag_id: str) -> Gevallen:
    """What holds at 'ja', and not at 'nee', at 'onbekend' or without an answer."""
    return elk(vraag_id, "ja"), [{}, *elk(vraag_id, "nee", "onbekend")]


GEEN_GEGEVENS: Plat = {"persoonsgegevens_gedeeld": "nee"}
BIJZONDER: Plat = {"stroom_bijzonder": ["gezondheid"]}
EIGEN_PLICHTEN = ("medisch", "jeugd", "wmo", "Veilig Thuis", "ambtelijk", "pw", "fiscaal", "eigen_regeling", "anders: de orde", "anders")

GEGEVENS: Gevallen = ([{}, *elk("persoonsgegevens_gedeeld", "ja", "onbekend")], [GEEN_GEGEVENS])
WGS: Gevallen = (elk("wgs_verband", "zvh", "riec", "fec", "icov"), [{}, *elk("wgs_verband", "nee", "onbekend")])
_ANDER_TYPE = elk("samenwerking_type", "vroegsignalering", "regionale_uitvoering", "ict_ssc", "anders: iets anders")
CASUSGERICHT: Gevallen = (
    elk("samenwerking_type", "casusoverleg", "wijkteam", "doelgroepaanpak"),
    [{}, *_ANDER_TYPE, *elk("samenwerking_type", "integraal_toezicht")],
)
CASUS_OF_TOEZICHT: Gevallen = ([*CASUSGERICHT[0], *elk("samenwerking_type", "integraal_toezicht")], [{}, *_ANDER_TYPE])
ZORG: Gevallen = (
    elk("domeinen", ["wmo"], ["jeugd"], ["zorg"], ["schuldhulp"], ["belastingen", "wmo"]),
    [{}, *elk("domeinen", ["welzijn"], ["veiligheid"], [], ["zorgboerderij"])],
)
CASUSKADER: Gevallen = ([*CASUSGERICHT[0], *ZORG[0]], [{}, *_ANDER_TYPE, *elk("domeinen", ["welzijn"], ["veiligheid"])])
SOCIAAL: Gevallen = (
    elk("domeinen", ["werk_inkomen"], ["schuldhulp"], ["wmo"], ["jeugd"], ["zorg"], ["welzijn"], ["onderwijs"], ["inburgering"]),
    [{}, *elk("domeinen", ["veiligheid"], ["burgerzaken"], ["wonen_toezicht"])],
)
VEILIGHEID: Gevallen = (
    elk("domeinen", ["veiligheid"], ["ondermijning"], ["openbare_ruimte"]),
    [{}, *elk("domeinen", ["wmo"], ["burgerzaken"])],
)
KETENPARTNER: Gevallen = (
    [
        partner(partner_catalogus=code)
        for code in (
            "politie", "boa", "om", "reclassering", "cjib", "rvdk", "gi", "veilig_thuis",
            "ggd", "zorgaanbieder", "zvh", "riec", "wvggz_college", "zorgverzekeraar",
        )
    ],
    [{}, partner(), partner(partner_catalogus="burgerzaken"), partner(partner_catalogus="Een nieuwe organisatie")],
)  # fmt: skip
OVERHEID: Gevallen = (
    [
        partner(partner_soort="gemeentelijke_afdeling"),
        partner(partner_soort="ander_bestuursorgaan"),
        partner(partner_soort="semi_overheid", partner_openbaar_gezag="ja"),
    ],
    [
        partner(),
        partner(partner_soort="semi_overheid"),
        partner(partner_soort="semi_overheid", partner_openbaar_gezag="nee"),
        partner(partner_soort="semi_overheid", partner_openbaar_gezag="onbekend"),
        partner(partner_soort="privaat"),
        partner(partner_soort="privaat", partner_openbaar_gezag="ja"),
    ],
)
PRIVAAT: Gevallen = (
    [
        partner(partner_soort="privaat"),
        partner(partner_soort="privaat_wettelijke_taak"),
        partner(partner_soort="semi_overheid", partner_openbaar_gezag="nee"),
    ],
    [
        partner(),
        partner(partner_soort="semi_overheid"),
        partner(partner_soort="semi_overheid", partner_openbaar_gezag="ja"),
        partner(partner_soort="gemeentelijke_afdeling", partner_openbaar_gezag="nee"),
    ],
)
UITBESTEED: Gevallen = (
    [partner(partner_samenwerkingswijze="uitbesteed")],
    [{}, partner(), partner(partner_samenwerkingswijze="ingekocht"), partner(partner_samenwerkingswijze="casusniveau")],
)
INGEKOCHT: Gevallen = (
    [partner(partner_samenwerkingswijze="ingekocht")],
    [{}, partner(), partner(partner_samenwerkingswijze="uitbesteed"), partner(partner_samenwerkingswijze="intern")],
)
INGEKOCHT_OF_UITBESTEED: Gevallen = (
    [*INGEKOCHT[0], *UITBESTEED[0]],
    [{}, partner(), partner(partner_samenwerkingswijze="casusniveau"), partner(partner_samenwerkingswijze="ict_dienst")],
)
MEER_FGS: Gevallen = (
    [{"partners": [{"partner_naam": "A", "partner_fg": "FG een"}, {"partner_naam": "B", "partner_fg": "FG twee"}]}],
    [
        {},
        {"partners": [{"partner_naam": "A", "partner_fg": "FG een"}, {"partner_naam": "B", "partner_fg": "fg een"}]},
        {"partners": [{"partner_naam": "A", "partner_fg": "FG een"}, {"partner_naam": "B", "partner_fg": "geen"}]},
        {"partners": [{"partner_naam": "A", "partner_fg": "FG een"}, {"partner_naam": "B"}]},
    ],
)
GEZAMENLIJK: Gevallen = (
    [*elk("verantwoordelijkheidsmodel", "gezamenlijk", "gemengd", "door_wet"), partner(partner_avg_rol="gezamenlijk")],
    [{}, *elk("verantwoordelijkheidsmodel", "ieder_zelfstandig", "met_verwerker"), partner(partner_avg_rol="zelfstandig")],
)
VERWERKERS: Gevallen = (
    [
        {"verantwoordelijkheidsmodel": "met_verwerker"},
        partner(partner_avg_rol="verwerker"),
        partner(partner_samenwerkingswijze="ict_dienst"),
        systeem(sys_hosting="leverancier_nl"),
        systeem(sys_hosting="eer"),
        systeem(sys_hosting="buiten_eer"),
    ],
    [{}, {"verantwoordelijkheidsmodel": "gemengd"}, partner(partner_avg_rol="gezamenlijk"), systeem(), systeem(sys_hosting="eigen")],
)
TOESTEMMING: Gevallen = (
    [
        {"toestemming_gebruikt": "ja"},
        stroom(stroom_grondslag_verstrekker="grondslag_a"),
        stroom(stroom_grondslag_ontvanger="toestemming"),
        stroom(**BIJZONDER, stroom_bijzonder_uitzondering="a_toestemming"),
    ],
    [
        {},
        {"toestemming_gebruikt": "nee"},
        {"toestemming_gebruikt": "onbekend"},
        stroom(stroom_grondslag_verstrekker="grondslag_e", stroom_grondslag_ontvanger="grondslag_c"),
        stroom(stroom_bijzonder=["geen"], stroom_bijzonder_uitzondering="a_toestemming"),
    ],
)
UITGESTELD: Gevallen = (
    [stroom(stroom_informeren="achteraf"), stroom(stroom_informeren="niet")],
    [{}, stroom(), stroom(stroom_informeren="vooraf"), stroom(stroom_informeren="binnen_maand")],
)
DPIA_NODIG: Gevallen = (
    [
        *elk("dpia_ap_lijst", *([code] for code in AP_LIJST)),
        *elk("dpia_criteria", *(["crit3", f"crit{nr}"] for nr in (1, 2, 4, 5, 6, 7, 8, 9))),
        {"dpia_criteria": ["crit3"], "profilering": "ja"},
        {"profilering": "ja", "geautomatiseerd_besluit": "ja"},
        {"bestandskoppeling": "ja", "ingrijpende_beslissing": "ja"},
        {"betrokkenen_kwetsbaar": "ja", "betrokkenen_aantal": 1000},
        {"betrokkenen_minderjarig": "ja", **stroom(stroom_bsn="ja")},
        stroom(stroom_gevoelig="ja", stroom_frequentie="structureel"),
    ],
    [
        {},
        {"dpia_ap_lijst": ["geen"], "dpia_criteria": ["geen"]},
        {"dpia_criteria": ["crit1"], "profilering": "ja"},
        {"betrokkenen_kwetsbaar": "ja", "betrokkenen_minderjarig": "ja"},
        {"betrokkenen_kwetsbaar": "ja", "betrokkenen_aantal": 999},
        {"profilering": "onbekend", "geautomatiseerd_besluit": "onbekend"},
        {"profilering": "ja"},
    ],
)
GEHEIM: Gevallen = (
    [stroom(stroom_geheimhouding=[plicht]) for plicht in EIGEN_PLICHTEN],
    [stroom(), stroom(stroom_geheimhouding=["geen"]), stroom(stroom_geheimhouding=["contractueel"]), stroom(stroom_geheimhouding=[])],
)
WET_VEREIST: Gevallen = (
    [
        stroom(stroom_grondslag_verstrekker="grondslag_c"),
        stroom(stroom_grondslag_verstrekker="grondslag_e"),
        stroom(stroom_grondslag_ontvanger="grondslag_c"),
        stroom(stroom_grondslag_ontvanger="grondslag_e"),
        stroom(**BIJZONDER, stroom_bijzonder_uitzondering="g_sectorwet"),
        stroom(**BIJZONDER, stroom_bijzonder_uitzondering="i_volksgezondheid"),
        stroom(stroom_strafrechtelijk="ja", stroom_strafrechtelijk_uitzondering="s33_4"),
        stroom(stroom_justitiele="ja"),
        {**stroom(), "geautomatiseerd_besluit": "ja"},
    ],
    [
        stroom(),
        stroom(stroom_grondslag_verstrekker="grondslag_a", stroom_grondslag_ontvanger="grondslag_f"),
        stroom(stroom_bijzonder=["geen"], stroom_bijzonder_uitzondering="g_sectorwet"),
        stroom(**BIJZONDER, stroom_bijzonder_uitzondering="c_vitaal"),
        stroom(stroom_strafrechtelijk="nee", stroom_strafrechtelijk_uitzondering="s33_4"),
        {**stroom(stroom_justitiele="nee"), "geautomatiseerd_besluit": "nee"},
    ],
)
GEVOELIGE_STROOM: Gevallen = (
    [
        stroom(stroom_gevoelig="ja"),
        stroom(**BIJZONDER),
        stroom(stroom_strafrechtelijk="ja"),
        stroom(stroom_politiegegevens="ja"),
        stroom(stroom_bsn="ja"),
    ],
    [stroom(), stroom(stroom_gevoelig="nee", stroom_bijzonder=["geen"], stroom_bsn="nee"), stroom(stroom_bsn="onbekend")],
)
BIJZONDERE_STROOM: Gevallen = (
    [stroom(**BIJZONDER), stroom(stroom_bijzonder=["religie", "vakbond"])],
    [stroom(), stroom(stroom_bijzonder=["geen"]), stroom(stroom_bijzonder=[]), stroom(stroom_bijzonder={"stand": "onbekend"})],
)
BRP_GEBRUIKT: Gevallen = (
    [{"brp_relevant": "ja"}, stroom(stroom_brp="ja")],
    [{}, {"brp_relevant": "nee"}, {"brp_relevant": "onbekend"}, stroom(stroom_brp="nee")],
)
EINDIG: Gevallen = ([{}, *elk("samenwerking_onbepaald", "nee", "onbekend")], elk("samenwerking_onbepaald", "ja"))
DPIA_AFGEROND: Gevallen = (elk("dpia_uitgevoerd", "afgerond"), [{}, *elk("dpia_uitgevoerd", "loopt", "nee", "niet_nodig", "pre_scan")])
BRP_RELEVANT = ja_nee("brp_relevant")
TEKENT: Gevallen = (
    [partner(), *(partner(partner_ondertekent=code) for code in ("partij", "gezien", "incidenteel"))],
    [partner(partner_ondertekent="niet")],
)
MET_REGELING: Gevallen = (
    [partner(partner_taken=[{"taak_omschrijving": "t", "taak_soort": soort}]) for soort in ("publieke_taak", "wettelijke_plicht")],
    [
        partner(partner_taken=[{"taak_omschrijving": "t"}]),
        partner(partner_taken=[{"taak_omschrijving": "t", "taak_soort": "privaat_belang"}]),
    ],
)

ALLEEN_GEGEVENS = """
    partner_avg_rol partner_geheimhouding partner_fg partner_beveiligingskader
    betrokkenen_categorieen betrokkenen_aantal betrokkenen_kwetsbaar betrokkenen_minderjarig verwerkingshandelingen
    verwerking_noodzaak anoniem_mogelijk convenant_als_grondslag alternatieven subsidiariteit_conclusie
    proportionaliteit_conclusie gegevenskwaliteit systemen fg_betrokken fg_advies fg_regionaal po_betrokken ciso_betrokken
    regievoerder_privacy triage triage_vastlegging autorisaties personele_wijziging geheimhouding_geregeld vrijwilligers
    verantwoordelijkheidsmodel verantwoordelijkheid_motivering gemeentelijk_orgaan gegevensstromen toestemming_gebruikt
    signaal_regels dpia_criteria dpia_ap_lijst dpia_nodig dpia_uitgevoerd dpia_onafhankelijk burgers_geinformeerd
    informatie_wie informatie_moment informatie_kanalen informatie_begrijpelijk ingrijpende_beslissing rechten_contactpunt
    rechten_proces inzage_uitwisseling burger_actief_geinformeerd beveiliging_kader beveiliging_maatregelen
    autorisatiebeheer logging incidentmanagement datalek_meldpunt datalek_interne_termijn datalek_ap_melder
    datalek_betrokkene_melder datalekregister vernietiging derden_verstrekking verder_gebruik bestandskoppeling profilering
    geautomatiseerd_besluit nationaliteit register_verwerkingen register_specifiek
""".split()
"""The questions that are asked whenever personal data are shared, and for no other reason."""

WANNEER: dict[str, Gevallen] = {
    **dict.fromkeys(ALLEEN_GEGEVENS, GEGEVENS),
    "deelnemende_gemeenten": ja_nee("regionaal"),
    "wgs_afbakening": WGS,
    # a partner
    "partner_openbaar_gezag": (
        [partner(partner_soort="semi_overheid")],
        [partner(), partner(partner_soort="privaat"), partner(partner_soort="gemeentelijke_afdeling")],
    ),
    "partner_voorwaarden": (
        [partner(partner_reactie="positief_voorwaarden")],
        [partner(), partner(partner_reactie="positief"), partner(partner_reactie="negatief")],
    ),
    "partner_vertegenwoordiger": TEKENT,
    "partner_tekenbevoegdheid": TEKENT,
    "partner_rol_feitelijk": (
        [partner(), partner(partner_avg_rol="gezamenlijk"), partner(partner_avg_rol="onbekend")],
        [partner(partner_avg_rol="geen_persoonsgegevens"), {**partner(partner_avg_rol="verwerker"), **GEEN_GEGEVENS}],
    ),
    "partner_burger_aanspreekpunt": (
        [partner(partner_avg_rol="zelfstandig"), partner(partner_avg_rol="gezamenlijk")],
        [partner(), partner(partner_avg_rol="verwerker"), {**partner(partner_avg_rol="zelfstandig"), **GEEN_GEGEVENS}],
    ),
    "ontbrekende_partners": ([*elk("partners_compleet", "nee", "onbekend")], [{}, *elk("partners_compleet", "ja")]),
    # the samenwerking and what it needs
    "samenwerking_einde": EINDIG,
    "toezichthouders": ja_nee("toezichthouders_nodig"),
    "toezicht_binnentreden": ja_nee("toezichthouders_nodig"),
    "toezicht_binnentreden_basis": (
        [{"toezichthouders_nodig": "ja", "toezicht_binnentreden": "ja"}],
        [
            {},
            {"toezichthouders_nodig": "ja"},
            {"toezichthouders_nodig": "ja", "toezicht_binnentreden": "nee"},
            {"toezichthouders_nodig": "nee", "toezicht_binnentreden": "ja"},
        ],
    ),
    "brp_op_orde": BRP_RELEVANT,
    "brp_toelichting": BRP_RELEVANT,
    "brp_terugmelding": BRP_RELEVANT,
    "brp_actie_burgerzaken": (
        [{"brp_relevant": "ja", "brp_op_orde": antwoord} for antwoord in ("nee", "grotendeels")],
        [
            {},
            {"brp_relevant": "ja"},
            {"brp_relevant": "ja", "brp_op_orde": "ja"},
            {"brp_relevant": "ja", "brp_op_orde": "onbekend"},
            {"brp_relevant": "nee", "brp_op_orde": "nee"},
        ],
    ),
    "brp_verordening": BRP_GEBRUIKT,
    "botsende_logicas": (
        [{"domeinen": ["wmo", "veiligheid"]}, *KETENPARTNER[0]],
        [{}, {"domeinen": ["wmo"]}, partner(partner_catalogus="woningcorporatie")],
    ),
    "budget_dekking": ([{"budget": 1}, {"budget": "€ 25.000"}], [{}, {"budget": 0}, {"budget": "geen"}, {"budget": {"stand": "onbekend"}}]),
    "raad_kaders": (
        elk("raad_betrokken", "geinformeerd", "kaders_vastgesteld", "wensen_en_bedenkingen"),
        [{}, *elk("raad_betrokken", "niet", "onbekend")],
    ),
    "casusregie": CASUS_OF_TOEZICHT,
    # the team
    "fg_advies_opvolging": (elk("fg_advies", "positief_voorwaarden", "negatief"), [{}, *elk("fg_advies", "positief", "geen", "gevraagd")]),
    "fg_afstemming": ([*MEER_FGS[0], *WGS[0]], [*MEER_FGS[1], *WGS[1]]),
    "applicatiebeheer": ([systeem()], [{}, {"systemen": []}, {"systemen": {"stand": "onbekend"}}]),
    "vrijwilligers_geheimhouding": ja_nee("vrijwilligers"),
    # who is responsible
    "verwerkers": VERWERKERS,
    "art26_regeling": GEZAMENLIJK,
    "art26_contactpunt": GEZAMENLIJK,
    "art26_openbaar": GEZAMENLIJK,
    # a gegevensstroom
    "stroom_bijzonder_uitzondering": BIJZONDERE_STROOM,
    "stroom_strafrechtelijk_uitzondering": (
        [stroom(stroom_strafrechtelijk="ja")],
        [stroom(), stroom(stroom_strafrechtelijk="nee"), stroom(stroom_strafrechtelijk="onbekend")],
    ),
    "stroom_wpg_basis": ([stroom(stroom_politiegegevens="ja")], [stroom(), stroom(stroom_politiegegevens="nee")]),
    "stroom_wpg_beslissing": (
        [stroom(stroom_politiegegevens="ja", stroom_wpg_basis="wpg20_1")],
        [
            stroom(),
            stroom(stroom_politiegegevens="ja"),
            stroom(stroom_politiegegevens="ja", stroom_wpg_basis="wpg20_3"),
            stroom(stroom_politiegegevens="nee", stroom_wpg_basis="wpg20_1"),
        ],
    ),
    "stroom_bsn_basis": ([stroom(stroom_bsn="ja")], [stroom(), stroom(stroom_bsn="nee"), stroom(stroom_bsn="onbekend")]),
    "stroom_brp_basis": ([stroom(stroom_brp="ja")], [stroom(), stroom(stroom_brp="nee")]),
    "stroom_brp_geheim": (
        [{**plat, **stroom(stroom_brp="ja", stroom_ontvanger=["A"])} for plat in PRIVAAT[0]],
        [
            stroom(stroom_brp="ja"),
            stroom(stroom_brp="ja", stroom_ontvanger=["Een organisatie die niet in de lijst staat"]),
            *({**plat, **stroom(stroom_brp="nee", stroom_ontvanger=["A"])} for plat in PRIVAAT[0]),
            *({**plat, **stroom(stroom_brp="ja", stroom_ontvanger=["A"])} for plat in PRIVAAT[1]),
        ],
    ),
    "stroom_wet_artikel": WET_VEREIST,
    "stroom_verenigbaar_motivering": (
        [stroom(stroom_verenigbaar="verenigbaar")],
        [stroom(), *(stroom(stroom_verenigbaar=code) for code in ("zelfde_doel", "toestemming", "nee", "onbekend"))],
    ),
    "stroom_doorbreking": GEHEIM,
    "stroom_niet_informeren_grond": (UITGESTELD[0], UITGESTELD[1][1:]),
    "stroom_eer_grond": ([stroom(stroom_buiten_eer="ja")], [stroom(), stroom(stroom_buiten_eer="nee")]),
    # consent and the sociaal domein
    "toestemming_vrij": TOESTEMMING,
    "toestemming_uitdrukkelijk": TOESTEMMING,
    "toestemming_intrekken": TOESTEMMING,
    "zonder_toestemming_kader": CASUSKADER,
    "vitaal_belang_kader": (
        [*CASUSKADER[0], *SOCIAAL[0], *VEILIGHEID[0]],
        [{}, *_ANDER_TYPE, *elk("domeinen", ["burgerzaken"], ["belastingen"])],
    ),
    "veilig_thuis_onderscheid": (
        [*CASUSKADER[0], *VEILIGHEID[0]],
        [{}, *_ANDER_TYPE, *elk("domeinen", ["burgerzaken"], ["welzijn"])],
    ),
    "vroege_signalen": (elk("samenwerking_type", "vroegsignalering"), [{}, *CASUSGERICHT[0]]),
    "complexiteit_definitie": CASUSGERICHT,
    "opschaling": CASUS_OF_TOEZICHT,
    "overdracht": CASUSKADER,
    "regieniveaus": ([*CASUSGERICHT[0], *UITBESTEED[0]], [*CASUSGERICHT[1], *UITBESTEED[1]]),
    # the DPIA
    "dpia_datum": DPIA_AFGEROND,
    "dpia_maatregelen": DPIA_AFGEROND,
    "dpia_restrisico": DPIA_AFGEROND,
    "dpia_betrokkenen_mening": DPIA_NODIG,
    "ap_geraadpleegd": (
        [{"dpia_uitgevoerd": "afgerond", "dpia_restrisico": "hoog"}],
        [
            {"dpia_uitgevoerd": "afgerond", "dpia_restrisico": "midden"},
            {"dpia_uitgevoerd": "loopt", "dpia_restrisico": "hoog"},
            {"dpia_restrisico": "hoog"},
        ],
    ),
    # people and their data
    "informatie_uitzondering": UITGESTELD,
    "informatie_achteraf": UITGESTELD,
    "besluit_herkomst": ja_nee("ingrijpende_beslissing"),
    "bewaar_dossier": ([systeem(sys_gezamenlijk="ja")], [{}, systeem(), systeem(sys_gezamenlijk="nee")]),
    "archief_zorgdrager": (OVERHEID[0], [{}, *OVERHEID[1]]),
    # contracts
    "auditrecht": ([*INGEKOCHT_OF_UITBESTEED[0], *VERWERKERS[0]], [{}, partner(partner_samenwerkingswijze="casusniveau"), systeem()]),
    "rapportage_gemeente": INGEKOCHT_OF_UITBESTEED,
    "inkoop_eisen": INGEKOCHT_OF_UITBESTEED,
    "factuur_gegevens": INGEKOCHT_OF_UITBESTEED,
    "continuiteit": ([*UITBESTEED[0], *VERWERKERS[0]], [*UITBESTEED[1], systeem()]),
    "convenant_einde": EINDIG,
    "publicatie_plek": (elk("convenant_openbaar", "volledig", "deels"), [{}, *elk("convenant_openbaar", "niet")]),
    # documents and the start
    "doc_motivering": ([document(doc_status="niet_nodig")], [document(), document(doc_status="ontbreekt")]),
    "startbesluit_datum": (elk("startbesluit", "ja"), [{}, *elk("startbesluit", "nog_niet", "voorwaardelijk")]),
    "start_voorwaarden": (elk("startbesluit", "voorwaardelijk"), [{}, *elk("startbesluit", "nog_niet", "ja")]),
}

OOK_ZONDER_GEGEVENS = """
    deelnemende_gemeenten wgs_afbakening partner_openbaar_gezag partner_voorwaarden partner_vertegenwoordiger
    partner_tekenbevoegdheid ontbrekende_partners samenwerking_einde toezichthouders toezicht_binnentreden
    toezicht_binnentreden_basis brp_op_orde brp_toelichting brp_terugmelding brp_actie_burgerzaken brp_verordening
    botsende_logicas budget_dekking raad_kaders casusregie complexiteit_definitie opschaling overdracht regieniveaus
    archief_zorgdrager convenant_einde publicatie_plek doc_motivering startbesluit_datum start_voorwaarden
""".split()
"""The questions with a condition that are asked, when it holds, even if no personal data are shared."""

NODIG_ALS: dict[str, Gevallen] = {"taak_wet": MET_REGELING, "taak_artikel": MET_REGELING}

_ZORGPARTIJ: Plat = {
    "partners": [
        {"partner_naam": "A", "partner_soort": "gemeentelijke_afdeling"},
        {"partner_naam": "B", "partner_soort": "privaat"},
    ]
}
_TAAK: Plat = {"taak_omschrijving": "t", "taak_soort": "publieke_taak", "taak_wet": "Jeugdwet", "taak_artikel": "2.3"}

FEITENTABEL: dict[str, Gevallen] = {
    "gegevens": GEGEVENS,
    "wgs": WGS,
    "casusgericht": CASUSGERICHT,
    "integraal_toezicht": (elk("samenwerking_type", "integraal_toezicht"), [{}, *CASUSGERICHT[0]]),
    "zorg": ZORG,
    "sociaal": SOCIAAL,
    "veiligheid": VEILIGHEID,
    "toezicht": (
        [
            {"samenwerking_type": "integraal_toezicht"},
            *elk("domeinen", ["wonen_toezicht"], ["omgeving"], ["openbare_ruimte"], ["ondermijning"], ["belastingen"], ["economie"]),
        ],
        [{}, *elk("domeinen", ["wmo"], ["veiligheid"]), *CASUSGERICHT[0]],
    ),
    "casuskader": CASUSKADER,
    "meer_domeinen": (elk("domeinen", ["wmo", "jeugd"], ["wmo", "eigen domein"]), [{}, *elk("domeinen", ["wmo"], [])]),
    "keten_partner": KETENPARTNER,
    "overheidspartij": (OVERHEID[0], [{}, *OVERHEID[1]]),
    "meer_fgs": MEER_FGS,
    "met_anderen": (
        [_ZORGPARTIJ, partner(partner_soort="ander_bestuursorgaan")],
        [{}, partner(partner_soort="gemeentelijke_afdeling"), partner(partner_soort="privaat"), partner()],
    ),
    "uitbesteed": UITBESTEED,
    "ingekocht": INGEKOCHT,
    "ingekocht_of_uitbesteed": INGEKOCHT_OF_UITBESTEED,
    "geen_bestaande_samenwerkingen": ([{"bestaande_samenwerkingen": []}], [{}, {"bestaande_samenwerkingen": [{"bs_naam": "x"}]}]),
    "geen_bestaande_afspraken": (
        [{"bestaande_afspraken": []}],
        [{}, {"bestaande_afspraken": [{"ba_titel": "x"}]}, {"bestaande_afspraken": {"stand": "onbekend"}}],
    ),
    "met_budget": ([{"budget": 1}], [{}, {"budget": 0}]),
    "verklaring_nodig": (
        [
            {"vrijwilligers": "ja"},
            *({"teamleden": [{"tl_functie": "x", "tl_toegang": "ja", "tl_geheimhouding": code}]} for code in ("verklaring", "geen")),
        ],
        [
            {},
            {"vrijwilligers": "nee"},
            {"teamleden": [{"tl_functie": "x", "tl_toegang": "ja", "tl_geheimhouding": "ambtseed"}]},
            {"teamleden": [{"tl_functie": "x", "tl_toegang": "nee", "tl_geheimhouding": "geen"}]},
            {
                "teamleden": [
                    {"tl_functie": "x", "tl_toegang": "ja", "tl_geheimhouding": "ambtseed"},
                    {"tl_functie": "y", "tl_toegang": "nee", "tl_geheimhouding": "geen"},
                ]
            },
        ],
    ),
    "gezamenlijk": GEZAMENLIJK,
    "regeling_nodig": (
        [*elk("verantwoordelijkheidsmodel", "gezamenlijk", "gemengd"), partner(partner_avg_rol="gezamenlijk")],
        [
            {},
            {"verantwoordelijkheidsmodel": "door_wet"},
            {"verantwoordelijkheidsmodel": "gezamenlijk", "wgs_verband": "riec"},
            {**partner(partner_avg_rol="gezamenlijk"), "verantwoordelijkheidsmodel": "door_wet"},
        ],
    ),
    "er_zijn_verwerkers": VERWERKERS,
    "gezamenlijk_systeem": ([systeem(sys_gezamenlijk="ja")], [{}, systeem(sys_gezamenlijk="nee")]),
    "toestemming_speelt": TOESTEMMING,
    "uitgesteld_informeren": UITGESTELD,
    "brp_gebruikt": BRP_GEBRUIKT,
    "gevoelig": (GEVOELIGE_STROOM[0], [{}, *GEVOELIGE_STROOM[1]]),
    "bijzondere_gegevens": (BIJZONDERE_STROOM[0], [{}, *BIJZONDERE_STROOM[1]]),
    "strafrechtelijke_gegevens": ([stroom(stroom_strafrechtelijk="ja")], [{}, stroom(stroom_strafrechtelijk="nee")]),
    "politiegegevens": ([stroom(stroom_politiegegevens="ja")], [{}, stroom(stroom_politiegegevens="nee")]),
    "justitiele_gegevens": ([stroom(stroom_justitiele="ja")], [{}, stroom(stroom_justitiele="onbekend")]),
    "bijzonder_beschermd": (
        [
            stroom(**BIJZONDER),
            stroom(stroom_strafrechtelijk="ja"),
            stroom(stroom_politiegegevens="ja"),
            stroom(stroom_justitiele="ja"),
        ],
        [{}, stroom(), stroom(stroom_bijzonder=["geen"]), stroom(stroom_bsn="ja", stroom_gevoelig="ja")],
    ),
    "bsn_gebruikt": ([stroom(stroom_bsn="ja")], [{}, stroom(stroom_bsn="nee")]),
    "buiten_eer": ([stroom(stroom_buiten_eer="ja")], [{}, stroom(stroom_buiten_eer="nee")]),
    "afgeleid_crit1": ja_nee("profilering"),
    "afgeleid_crit2": ja_nee("geautomatiseerd_besluit"),
    "afgeleid_crit4": (GEVOELIGE_STROOM[0], [{}, *GEVOELIGE_STROOM[1]]),
    "afgeleid_crit5": (
        [stroom(stroom_frequentie="structureel"), *elk("betrokkenen_aantal", 1000, "1.000 per jaar", 50000)],
        [{}, stroom(stroom_frequentie="periodiek"), *elk("betrokkenen_aantal", 999, 0)],
    ),
    "afgeleid_crit6": ja_nee("bestandskoppeling"),
    "afgeleid_crit7": (
        [*elk("betrokkenen_kwetsbaar", "ja"), *elk("betrokkenen_minderjarig", "ja")],
        [{}, {"betrokkenen_kwetsbaar": "nee", "betrokkenen_minderjarig": "onbekend"}],
    ),
    "afgeleid_crit9": ja_nee("ingrijpende_beslissing"),
    "afgeleid_verband": (
        [{**_ZORGPARTIJ, **stroom(stroom_gevoelig="ja")}],
        [_ZORGPARTIJ, stroom(stroom_gevoelig="ja"), {**partner(partner_soort="privaat"), **stroom(stroom_gevoelig="ja")}],
    ),
    "dpia_nodig": DPIA_NODIG,
    "overheid": OVERHEID,
    "privaat": PRIVAAT,
    "publieke_taak": (
        [partner(partner_taken=[_TAAK]), partner(partner_taken=[{"taak_omschrijving": "x"}, {**_TAAK, "taak_soort": "wettelijke_plicht"}])],
        [
            partner(),
            partner(partner_taken=[{**_TAAK, "taak_soort": "privaat_belang"}]),
            partner(partner_taken=[{**_TAAK, "taak_wet": None}]),
            partner(partner_taken=[{**_TAAK, "taak_artikel": None}]),
            partner(partner_taken=[{**_TAAK, "taak_artikel": None}, {**_TAAK, "taak_omschrijving": "u", "taak_wet": None}]),
        ],
    ),
    "verantwoordelijke": (
        [partner(partner_avg_rol="zelfstandig"), partner(partner_avg_rol="gezamenlijk")],
        [partner(), partner(partner_avg_rol="verwerker"), partner(partner_avg_rol="geen_persoonsgegevens")],
    ),
    "bijzonder": BIJZONDERE_STROOM,
    "gevoelige_stroom": GEVOELIGE_STROOM,
    "geheim": GEHEIM,
    "wet_vereist": WET_VEREIST,
    "met_toestemming": (
        [
            stroom(stroom_grondslag_verstrekker="grondslag_a"),
            stroom(stroom_grondslag_ontvanger="grondslag_a"),
            stroom(**BIJZONDER, stroom_bijzonder_uitzondering="a_toestemming"),
            stroom(stroom_strafrechtelijk="ja", stroom_strafrechtelijk_uitzondering="s32_toestemming"),
            stroom(stroom_verenigbaar="toestemming"),
            stroom(stroom_geheimhouding=["medisch"], stroom_doorbreking="toestemming"),
        ],
        [
            stroom(),
            stroom(stroom_grondslag_verstrekker="grondslag_e"),
            stroom(stroom_geheimhouding=["geen"], stroom_doorbreking="toestemming"),
            stroom(stroom_strafrechtelijk="nee", stroom_strafrechtelijk_uitzondering="s32_toestemming"),
            stroom(stroom_geheimhouding=["medisch"], stroom_doorbreking="veronderstelde_toestemming"),
        ],
    ),
}


def plekken_van_vraag(plat: Plat, vraag_id: str) -> list[Plek]:
    """The places of a question in a dossier with these answers, shown or not; fails when there is none."""
    lijst = VELDEN[vraag_id].ouder
    if lijst is not None and lijst.ouder is None and lijst.id not in plat:
        plat = {**plat, lijst.id: [{}]}
    gevonden = [plek for plek in plekken(dossier_van(plat), verborgen=True) if plek.veld.id == vraag_id]
    assert gevonden, f"no {vraag_id} in the dossier: the case proves nothing"
    return gevonden


def getoond(plat: Plat, vraag_id: str) -> bool:
    """Whether a question is asked at all of its places, or at none of them."""
    alle = {plek.getoond for plek in plekken_van_vraag(plat, vraag_id)}
    assert len(alle) == 1
    return alle.pop()


# the table


def test_the_table_holds_every_question_with_a_condition_and_no_other() -> None:
    assert set(WANNEER) == {veld.id for veld in VELDEN.values() if veld.vraag.wanneer is not ALTIJD}
    assert set(NODIG_ALS) == {veld.id for veld in VELDEN.values() if veld.vraag.nodig_als is not ALTIJD}
    assert set(FEITENTABEL) == set(FEITEN)


def test_a_conditional_question_is_asked_where_its_condition_holds_and_nowhere_else() -> None:
    for vraag_id, (wel, niet) in WANNEER.items():
        assert wel, vraag_id
        assert niet, vraag_id
        for plat in wel:
            assert getoond(plat, vraag_id), (vraag_id, plat)
        for plat in niet:
            assert not getoond(plat, vraag_id), (vraag_id, plat)


def test_what_is_about_personal_data_is_never_asked_when_none_are_shared() -> None:
    for vraag_id, (wel, _) in WANNEER.items():
        for plat in wel if vraag_id not in OOK_ZONDER_GEGEVENS else ():
            assert not getoond({**plat, **GEEN_GEGEVENS}, vraag_id), (vraag_id, plat)


def test_what_is_not_about_personal_data_is_asked_without_them_too() -> None:
    for vraag_id in OOK_ZONDER_GEGEVENS:
        assert any(getoond({**plat, **GEEN_GEGEVENS}, vraag_id) for plat in WANNEER[vraag_id][0]), vraag_id


@pytest.mark.parametrize("vraag_id", NODIG_ALS)
def test_a_question_that_is_needed_only_sometimes_is_mandatory_only_then(vraag_id: str) -> None:
    wel, niet = NODIG_ALS[vraag_id]
    for gevallen, nodig in ((wel, True), (niet, False)):
        for plat in gevallen:
            for plek in plekken_van_vraag(plat, vraag_id):
                assert plek.getoond
                assert plek.verplicht_voor("start") is nodig, plat
                assert plek.open_voor("start") is nodig, plat


@pytest.mark.parametrize("naam", FEITENTABEL)
def test_a_fact_is_true_and_false_where_it_should_be(naam: str) -> None:
    wel, niet = FEITENTABEL[naam]
    assert wel
    assert niet
    for gevallen, geldt in ((wel, True), (niet, False)):
        for plat in gevallen:
            lezing = Lezing(dossier_van(plat))
            if FEITEN[naam].over != "dossier":
                lezing = next(iter(lezing.records(FEITEN[naam].over)))
            assert lezing.feit(naam) is geldt, plat


# what conditions may name


def alle_voorwaarden() -> Iterator[tuple[str, Voorwaarde, str | None]]:
    """Every condition with the place where it is read: the id of a list, None for the dossier."""
    for veld in VELDEN.values():
        lijst = veld.ouder.id if veld.ouder else None
        yield veld.id, veld.vraag.wanneer, lijst
        yield veld.id, veld.vraag.nodig_als, lijst
    for naam, formule in FEITEN.items():
        yield f"feit {naam}", formule.geldt, None if formule.over == "dossier" else formule.over


def delen(voorwaarde: Voorwaarde, lijst: str | None) -> Iterator[tuple[Voorwaarde, str | None]]:
    """A condition and all inside it, each with the list in whose records it is read."""
    yield voorwaarde, lijst
    if isinstance(voorwaarde, Enig):
        soort = VELDEN[voorwaarde.lijst].soort
        binnen = soort.lijst.split(".")[-1] if isinstance(soort, Verwijst) else voorwaarde.lijst
        yield from delen(voorwaarde.voorwaarde, binnen)
    else:
        for deel in voorwaarde.delen():
            yield from delen(deel, lijst)


def omringend(lijst: str | None) -> set[str | None]:
    """The lists of which a record can be read from a record of this list, with None for the dossier."""
    gevonden: set[str | None] = {None}
    while lijst is not None:
        gevonden.add(lijst)
        ouder = VELDEN[lijst].ouder
        lijst = ouder.id if ouder else None
    return gevonden


_ALLE_DELEN = [(waar, deel, lijst) for waar, voorwaarde, boven in alle_voorwaarden() for deel, lijst in delen(voorwaarde, boven)]


def test_conditions_name_existing_questions_facts_and_choices_only() -> None:
    gezien = 0
    for waar, deel, _ in _ALLE_DELEN:
        assert deel.vragen() <= set(VELDEN), waar
        assert deel.feiten() <= set(FEITEN), waar
        if not isinstance(deel, Als):
            continue
        veld = VELDEN[deel.vraag_id]
        mag = {ONBEKEND} | ({GEEN} if veld.vraag.mag_leeg else set())
        if isinstance(veld.soort, KeuzeSoort):
            mag |= {keuze.code for keuze in veld.soort.lijst.opties}
        elif veld.soort.naam == "ja_nee":
            mag |= {"ja", "nee"}
        assert deel.waarden, waar
        assert set(deel.waarden) <= mag, waar
        gezien += 1
    assert gezien > 80


def test_conditions_read_questions_and_facts_only_where_they_can_be_read() -> None:
    """A question of a record that is read from elsewhere is always empty, and its condition silently false."""
    for waar, deel, lijst in _ALLE_DELEN:
        bereik = omringend(lijst)
        if isinstance(deel, Als | Gevuld | Minstens | MeerDan | Aantal):
            ouder = VELDEN[deel.vraag_id].ouder
            assert (ouder.id if ouder else None) in bereik, (waar, deel.vraag_id)
        elif isinstance(deel, Feit):
            over = FEITEN[deel.naam].over
            assert (None if over == "dossier" else over) in bereik, (waar, deel.naam)
        elif isinstance(deel, Enig | Verschillend):
            ouder = VELDEN[deel.lijst].ouder
            assert (ouder.id if ouder else None) in bereik, (waar, deel.lijst)
            assert VELDEN[deel.lijst].is_lijst or isinstance(VELDEN[deel.lijst].soort, Verwijst), waar
        if isinstance(deel, Verschillend):
            assert VELDEN[deel.vraag_id].ouder is VELDEN[deel.lijst], waar
        if isinstance(deel, Minstens | MeerDan):
            assert isinstance(VELDEN[deel.vraag_id].soort, Getal) or VELDEN[deel.vraag_id].soort.naam == "bedrag", waar
        if isinstance(deel, TenMinste):
            assert 1 <= deel.minstens <= len(deel.delen()), waar


def test_no_fact_rests_on_itself() -> None:
    def volg(naam: str, pad: tuple[str, ...]) -> None:
        assert naam not in pad, " → ".join((*pad, naam))
        for volgend in FEITEN[naam].geldt.feiten():
            volg(volgend, (*pad, naam))

    for naam in FEITEN:
        volg(naam, ())


def test_no_question_is_asked_because_of_an_answer_that_waits_for_it() -> None:
    """A question waits for what its condition reads, and a question of a record for its list."""
    wacht_op = {
        veld.id: gelezen(veld.vraag.wanneer) | gelezen(veld.vraag.nodig_als) | ({veld.ouder.id} if veld.ouder else frozenset())
        for veld in VELDEN.values()
    }
    klaar: set[str] = set()

    def volg(vraag_id: str, pad: tuple[str, ...]) -> None:
        assert vraag_id not in pad, " → ".join((*pad, vraag_id))
        if vraag_id not in klaar:
            for volgend in wacht_op[vraag_id]:
                volg(volgend, (*pad, vraag_id))
            klaar.add(vraag_id)

    for vraag_id in VELDEN:
        volg(vraag_id, ())
    assert klaar == set(VELDEN)


def test_every_fact_is_read_aloud_as_a_clause() -> None:
    for formule in FEITEN.values():
        assert formule.zin
        assert formule.zin[0].islower() or formule.zin.startswith("DPIA")
        assert not formule.zin.endswith(".")


def test_a_condition_is_told_in_words() -> None:
    zin = zin_van_voorwaarde(VELDEN["deelnemende_gemeenten"])
    assert zin.startswith("Alleen als ")
    assert zin.endswith("“Doen er meer gemeenten mee?” is beantwoord met 'ja'.")
    assert zin_van_voorwaarde(VELDEN["budget_dekking"]).endswith("is beantwoord met meer dan 0.")
    assert zin_van_voorwaarde(VELDEN["doel_hoofd"]) == ""
    assert "niet" in zin_van_voorwaarde(VELDEN["samenwerking_einde"])


# hidden answers


def test_a_hidden_answer_stays_in_the_dossier_and_is_read_as_empty() -> None:
    plat: Plat = {"toezichthouders_nodig": "ja", "toezicht_binnentreden": "ja", "toezicht_binnentreden_basis": "MERK"}
    bewerking = Bewerking(dossier_van(plat))
    bewerking.antwoord(("toezichthouders_nodig",), "nee")
    dossier = bewerking.dossier
    assert _zonder_afgeleid(naar_plat(dossier)) == {**plat, "toezichthouders_nodig": "nee"}
    lezing = Lezing(dossier)
    assert lezing.codes("toezicht_binnentreden") == ()
    assert not lezing.gevuld("toezicht_binnentreden_basis")
    assert lezing.tekst("toezicht_binnentreden_basis") == ""
    assert not {plek.veld.id for plek in plekken(dossier)} & {"toezicht_binnentreden", "toezicht_binnentreden_basis"}
    bewerking.antwoord(("toezichthouders_nodig",), "ja")
    assert Lezing(dossier).tekst("toezicht_binnentreden_basis") == "MERK"


def test_a_hidden_list_hides_its_records_and_keeps_them() -> None:
    plat: Plat = {**stroom(stroom_politiegegevens="ja"), **GEEN_GEGEVENS}
    dossier = dossier_van(plat)
    assert not Lezing(dossier).feit("politiegegevens")
    assert list(Lezing(dossier).records("gegevensstromen")) == []
    assert not any(plek.pad[0] == "gegevensstromen" for plek in plekken(dossier))
    assert naar_plat(dossier)["gegevensstromen"] == plat["gegevensstromen"]


def _zichtbaar(dossier: Dossier) -> tuple[Any, ...]:
    """What the engine says of a dossier, free of record ids."""
    lezing = Lezing(dossier)
    gezien = list(plekken(dossier, lezing=lezing))
    return (
        [plek.plaats for plek in gezien],
        [plek.tekst for plek in gezien if not isinstance(plek.veld.soort, Verwijst)],
        [plek.plaats for plek in open_vragen(dossier, "start")],
        {naam: lezing.feit(naam) for naam, formule in FEITEN.items() if formule.over == "dossier"},
    )


def _zonder_verborgen(dossier: Dossier) -> Dossier:
    """The same dossier without the answers and states that a condition hides."""
    kaal = dossier.model_copy(deep=True)
    bewerking = Bewerking(kaal)
    verborgen = [plek for plek in plekken(kaal, verborgen=True) if not plek.getoond and not plek.veld.afgeleid]
    for plek in verborgen:
        if not plek.veld.is_lijst:
            bewerking.zet(plek.pad, None)
    for plek in verborgen:
        if plek.veld.is_lijst:
            bewerking.zet(plek.pad, [])
    return kaal


@settings(max_examples=40)
@given(platte_dossiers())
def test_a_hidden_answer_changes_nothing_that_is_seen(plat: Plat) -> None:
    for gegevens in ("ja", "nee"):
        dossier = dossier_van({**plat, "persoonsgegevens_gedeeld": gegevens})
        assert _zichtbaar(_zonder_verborgen(dossier)) == _zichtbaar(dossier)


@settings(max_examples=40)
@given(platte_dossiers())
def test_hiding_answers_and_showing_them_again_loses_nothing(plat: Plat) -> None:
    dossier = dossier_van({**plat, "persoonsgegevens_gedeeld": "ja"})
    vooraf = naar_plat(dossier)
    bewerking = Bewerking(dossier)
    bewerking.antwoord(("persoonsgegevens_gedeeld",), "nee")
    tussen = naar_plat(dossier)
    assert _zonder_afgeleid(tussen) == _zonder_afgeleid({**vooraf, "persoonsgegevens_gedeeld": "nee"})
    bewerking.antwoord(("persoonsgegevens_gedeeld",), "ja")
    assert naar_plat(dossier) == vooraf


def _zonder_afgeleid(waarde: Any) -> Any:
    """Flat JSON without what the wizard works out, which it writes only where it is shown."""
    if isinstance(waarde, dict):
        return {sleutel: _zonder_afgeleid(deel) for sleutel, deel in waarde.items() if sleutel not in ("stroom_nr", "dpia_nodig")}
    return [_zonder_afgeleid(deel) for deel in waarde] if isinstance(waarde, list) else waarde

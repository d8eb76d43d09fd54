"""Named facts: what follows from the answers and is read by conditions, documents and rules.

A fact is a formula with a name and a clause that completes "dit geldt als …". A fact of a record is read in the
context of that record (a partner, a gegevensstroom), a fact of the dossier anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.voorwaarde import Aantal, Als, Enig, Feit, Gevuld, MeerDan, Minstens, TenMinste, Verschillend, Voorwaarde

Over = Literal["dossier", "partners", "gegevensstromen"]


@dataclass(frozen=True)
class Formule:
    """What a fact means: about what, in which words, and when it holds."""

    over: Over
    zin: str
    geldt: Voorwaarde


def _dossier(zin: str, geldt: Voorwaarde) -> Formule:
    return Formule("dossier", zin, geldt)


def _partner(zin: str, geldt: Voorwaarde) -> Formule:
    return Formule("partners", zin, geldt)


def _stroom(zin: str, geldt: Voorwaarde) -> Formule:
    return Formule("gegevensstromen", zin, geldt)


AP_LIJST = (
    "heimelijk_onderzoek", "zwarte_lijsten", "fraudebestrijding", "creditscores", "financiele_situatie",
    "genetische_gegevens", "gezondheidsgegevens", "samenwerkingsverbanden", "cameratoezicht",
    "flexibel_cameratoezicht", "controle_werknemers", "locatiegegevens", "communicatiegegevens",
    "internet_of_things", "profilering", "observatie_beinvloeding_gedrag", "biometrische_gegevens",
)  # fmt: skip
"""The headings of the AP's list of mandatory DPIAs."""

_AFGELEIDE_CRITERIA = (1, 2, 4, 5, 6, 7, 9)
_SOCIALE_DOMEINEN = ("werk_inkomen", "schuldhulp", "wmo", "jeugd", "zorg", "welzijn", "onderwijs", "inburgering")
_TOEZICHTDOMEINEN = ("wonen_toezicht", "omgeving", "openbare_ruimte", "ondermijning", "belastingen", "economie")
_KETENPARTNERS = (
    "politie", "boa", "om", "reclassering", "cjib", "rvdk", "gi", "veilig_thuis",
    "ggd", "zorgaanbieder", "zvh", "riec", "wvggz_college", "zorgverzekeraar",
)  # fmt: skip
_EIGEN_PLICHTEN = ("medisch", "jeugd", "wmo", "veilig_thuis", "ambtelijk", "pw", "fiscaal", "eigen_regeling", "anders")

FEITEN: dict[str, Formule] = {
    # what kind of samenwerking it is
    "gegevens": _dossier("u deelt persoonsgegevens", ~Als("persoonsgegevens_gedeeld", "nee")),
    "wgs": _dossier("het verband valt onder de WGS", Als("wgs_verband", "zvh", "riec", "fec", "icov")),
    "casusgericht": _dossier("u werkt per casus", Als("samenwerking_type", "casusoverleg", "wijkteam", "doelgroepaanpak")),
    "integraal_toezicht": _dossier("het is een integraal team toezicht", Als("samenwerking_type", "integraal_toezicht")),
    "zorg": _dossier("een zorgdomein doet mee", Als("domeinen", "wmo", "jeugd", "zorg", "schuldhulp")),
    "sociaal": _dossier("het sociaal domein doet mee", Als("domeinen", *_SOCIALE_DOMEINEN)),
    "veiligheid": _dossier("het veiligheidsdomein doet mee", Als("domeinen", "veiligheid", "ondermijning", "openbare_ruimte")),
    "toezicht": _dossier("een toezichtdomein doet mee", Feit("integraal_toezicht") | Als("domeinen", *_TOEZICHTDOMEINEN)),
    "casuskader": _dossier("u werkt per casus of met een zorgdomein", Feit("casusgericht") | Feit("zorg")),
    "meer_domeinen": _dossier("twee of meer domeinen doen mee", Aantal("domeinen", 2)),
    # who takes part
    "keten_partner": _dossier(
        "een partner uit politie, justitie of zorg doet mee", Enig("partners", Als("partner_catalogus", *_KETENPARTNERS))
    ),
    "overheidspartij": _dossier("een overheidsorganisatie doet mee", Enig("partners", Feit("overheid"))),
    "meer_fgs": _dossier("twee of meer partners hebben een FG", Verschillend("partners", "partner_fg", 2)),
    "met_anderen": _dossier(
        "de overheid werkt samen met anderen",
        Feit("overheidspartij") & Enig("partners", ~Als("partner_soort", "gemeentelijke_afdeling")),
    ),
    "uitbesteed": _dossier(
        "een partner voert werk uit voor de gemeente", Enig("partners", Als("partner_samenwerkingswijze", "uitbesteed"))
    ),
    "ingekocht": _dossier("u koopt hulp of diensten in", Enig("partners", Als("partner_samenwerkingswijze", "ingekocht"))),
    "ingekocht_of_uitbesteed": _dossier("u besteedt werk uit of koopt het in", Feit("ingekocht") | Feit("uitbesteed")),
    "geen_bestaande_samenwerkingen": _dossier("er zijn nog geen samenwerkingen", Als("bestaande_samenwerkingen", "geen")),
    "geen_bestaande_afspraken": _dossier("er zijn nog geen afspraken", Als("bestaande_afspraken", "geen")),
    "met_budget": _dossier("er is budget nodig", MeerDan("budget", 0)),
    "verklaring_nodig": _dossier(
        "iemand met toegang heeft geen eigen geheimhoudingsplicht",
        Als("vrijwilligers", "ja") | Enig("teamleden", Als("tl_toegang", "ja") & Als("tl_geheimhouding", "verklaring", "geen")),
    ),
    # who is responsible
    "gezamenlijk": _dossier(
        "partners zijn samen verantwoordelijk voor de gegevens",
        Als("verantwoordelijkheidsmodel", "gezamenlijk", "gemengd", "door_wet") | Enig("partners", Als("partner_avg_rol", "gezamenlijk")),
    ),
    "regeling_nodig": _dossier(
        "een onderlinge regeling is nodig",
        Feit("gezamenlijk") & ~Als("verantwoordelijkheidsmodel", "door_wet") & ~Feit("wgs"),
    ),
    "er_zijn_verwerkers": _dossier(
        "een verwerker of leverancier werkt met de gegevens",
        Als("verantwoordelijkheidsmodel", "met_verwerker")
        | Enig("partners", Als("partner_avg_rol", "verwerker") | Als("partner_samenwerkingswijze", "ict_dienst"))
        | Enig("systemen", Als("sys_hosting", "leverancier_nl", "eer", "buiten_eer")),
    ),
    "gezamenlijk_systeem": _dossier("partners gebruiken samen een systeem", Enig("systemen", Als("sys_gezamenlijk", "ja"))),
    # what the gegevensstromen hold
    "toestemming_speelt": _dossier(
        "u gebruikt ergens toestemming",
        Als("toestemming_gebruikt", "ja")
        | Enig(
            "gegevensstromen",
            Als("stroom_grondslag_verstrekker", "grondslag_a")
            | Als("stroom_grondslag_ontvanger", "grondslag_a")
            | Als("stroom_bijzonder_uitzondering", "a_toestemming"),
        ),
    ),
    "uitgesteld_informeren": _dossier(
        "u informeert inwoners later of niet", Enig("gegevensstromen", Als("stroom_informeren", "achteraf", "niet"))
    ),
    "brp_gebruikt": _dossier(
        "u gebruikt gegevens uit de BRP", Als("brp_relevant", "ja") | Enig("gegevensstromen", Als("stroom_brp", "ja"))
    ),
    "gevoelig": _dossier("er is een gevoelige gegevensstroom", Enig("gegevensstromen", Feit("gevoelige_stroom"))),
    "bijzondere_gegevens": _dossier("u deelt bijzondere persoonsgegevens", Enig("gegevensstromen", Feit("bijzonder"))),
    "strafrechtelijke_gegevens": _dossier(
        "u deelt strafrechtelijke gegevens", Enig("gegevensstromen", Als("stroom_strafrechtelijk", "ja"))
    ),
    "politiegegevens": _dossier("u deelt politiegegevens", Enig("gegevensstromen", Als("stroom_politiegegevens", "ja"))),
    "justitiele_gegevens": _dossier("u deelt justitiële gegevens", Enig("gegevensstromen", Als("stroom_justitiele", "ja"))),
    "bijzonder_beschermd": _dossier(
        "u deelt bijzondere, strafrechtelijke, politie- of justitiële gegevens",
        Feit("bijzondere_gegevens") | Feit("strafrechtelijke_gegevens") | Feit("politiegegevens") | Feit("justitiele_gegevens"),
    ),
    "bsn_gebruikt": _dossier("u gebruikt het BSN", Enig("gegevensstromen", Als("stroom_bsn", "ja"))),
    "buiten_eer": _dossier("gegevens gaan naar landen buiten de EER", Enig("gegevensstromen", Als("stroom_buiten_eer", "ja"))),
    # the DPIA
    "afgeleid_crit1": _dossier("u gebruikt profilering", Als("profilering", "ja")),
    "afgeleid_crit2": _dossier("een besluit valt zonder mens", Als("geautomatiseerd_besluit", "ja")),
    "afgeleid_crit4": _dossier("er is een gevoelige gegevensstroom", Feit("gevoelig")),
    "afgeleid_crit5": _dossier(
        "u deelt structureel of over 1.000 mensen of meer",
        Enig("gegevensstromen", Als("stroom_frequentie", "structureel")) | Minstens("betrokkenen_aantal", 1000),
    ),
    "afgeleid_crit6": _dossier("u koppelt bestanden", Als("bestandskoppeling", "ja")),
    "afgeleid_crit7": _dossier(
        "het gaat om kwetsbare mensen of minderjarigen",
        Als("betrokkenen_kwetsbaar", "ja") | Als("betrokkenen_minderjarig", "ja"),
    ),
    "afgeleid_crit9": _dossier("een ingrijpende beslissing kan volgen", Als("ingrijpende_beslissing", "ja")),
    "afgeleid_verband": _dossier("de overheid deelt gevoelige gegevens met anderen", Feit("met_anderen") & Feit("gevoelig")),
    "dpia_nodig": _dossier(
        "een DPIA is nodig",
        Als("dpia_ap_lijst", *AP_LIJST)
        | TenMinste(
            2,
            *(
                Als("dpia_criteria", f"crit{nr}") | Feit(f"afgeleid_crit{nr}")
                if nr in _AFGELEIDE_CRITERIA
                else Als("dpia_criteria", f"crit{nr}")
                for nr in range(1, 10)
            ),
        ),
    ),
    # a partner
    "overheid": _partner(
        "de partner is een overheidsorganisatie",
        Als("partner_soort", "gemeentelijke_afdeling", "ander_bestuursorgaan")
        | Als("partner_soort", "semi_overheid") & Als("partner_openbaar_gezag", "ja"),
    ),
    "privaat": _partner(
        "de partner is een private partij",
        Als("partner_soort", "privaat", "privaat_wettelijke_taak")
        | Als("partner_soort", "semi_overheid") & Als("partner_openbaar_gezag", "nee"),
    ),
    "publieke_taak": _partner(
        "de partner heeft een taak uit de wet",
        Enig("partner_taken", Als("taak_soort", "publieke_taak", "wettelijke_plicht") & Gevuld("taak_wet") & Gevuld("taak_artikel")),
    ),
    "verantwoordelijke": _partner("de partner is verantwoordelijk voor gegevens", Als("partner_avg_rol", "zelfstandig", "gezamenlijk")),
    # a gegevensstroom
    "bijzonder": _stroom("de stroom bevat bijzondere persoonsgegevens", Gevuld("stroom_bijzonder") & ~Als("stroom_bijzonder", "geen")),
    "gevoelige_stroom": _stroom(
        "de stroom bevat gevoelige gegevens",
        Als("stroom_gevoelig", "ja")
        | Feit("bijzonder")
        | Als("stroom_strafrechtelijk", "ja")
        | Als("stroom_politiegegevens", "ja")
        | Als("stroom_bsn", "ja"),
    ),
    "geheim": _stroom("voor de gegevens geldt een geheimhoudingsplicht", Als("stroom_geheimhouding", *_EIGEN_PLICHTEN)),
    "wet_vereist": _stroom(
        "een bepaling in de wet is nodig",
        Als("stroom_grondslag_verstrekker", "grondslag_c", "grondslag_e")
        | Als("stroom_grondslag_ontvanger", "grondslag_c", "grondslag_e")
        | Als("stroom_bijzonder_uitzondering", "g_sectorwet", "i_volksgezondheid")
        | Als("stroom_strafrechtelijk_uitzondering", "s33_4")
        | Als("stroom_justitiele", "ja")
        | Als("geautomatiseerd_besluit", "ja"),
    ),
    "met_toestemming": _stroom(
        "de stroom steunt op toestemming",
        Als("stroom_grondslag_verstrekker", "grondslag_a")
        | Als("stroom_grondslag_ontvanger", "grondslag_a")
        | Als("stroom_bijzonder_uitzondering", "a_toestemming")
        | Als("stroom_strafrechtelijk_uitzondering", "s32_toestemming")
        | Als("stroom_verenigbaar", "toestemming")
        | Als("stroom_doorbreking", "toestemming"),
    ),
}

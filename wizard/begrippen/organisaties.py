"""Organisations and desks by the name that the questions use."""

from wizard.begrippen.begrip import begrip

ORGANISATIES = (
    begrip("AP", "Autoriteit Persoonsgegevens: houdt in Nederland toezicht op privacy.", "uavg art. 6", "Autoriteit Persoonsgegevens"),
    begrip("VNG", "Vereniging van Nederlandse Gemeenten.", "vng_stappenplan"),
    begrip("IBD", "Informatiebeveiligingsdienst: helpt gemeenten met beveiliging en privacy.", "ibd_verwerker"),
    begrip(
        "ZVH",
        "Zorg- en Veiligheidshuis: partners uit zorg, straf en gemeente bespreken er ingewikkelde casussen.",
        "wgs hoofdstuk 2",
        "Zorg- en Veiligheidshuis",
    ),
    begrip(
        "RIEC",
        "Regionaal Informatie- en Expertisecentrum: overheden bestrijden er samen ondermijning.",
        "wgs hoofdstuk 2",
        "Regionaal Informatie- en Expertisecentrum",
    ),
    begrip(
        "FEC",
        "Financieel Expertise Centrum: overheden gaan er samen misbruik van de financiële sector tegen.",
        "wgs hoofdstuk 2",
        "Financieel Expertise Centrum",
    ),
    begrip(
        "iCOV",
        "Infobox Crimineel en Onverklaarbaar Vermogen: overheden zoeken er uit waar verdacht geld vandaan komt.",
        "wgs hoofdstuk 2",
        "Infobox Crimineel en Onverklaarbaar Vermogen",
    ),
    begrip(
        "Veilig Thuis",
        "Het advies- en meldpunt voor huiselijk geweld en kindermishandeling.",
        "wmo art. 4.1.1",
    ),
    begrip("Burgerzaken", "De afdeling van de gemeente die de BRP bijhoudt.", "wet_brp art. 1.4"),
    begrip(
        "KCC",
        "Klantcontactcentrum: het algemene loket en telefoonnummer van de gemeente.",
        "vng_governance par. 3.3",
        "klantcontactcentrum",
    ),
    begrip("GGD", "Gemeentelijke gezondheidsdienst: bewaakt en beschermt de gezondheid van inwoners.", "wpg_zorg"),
    begrip("GGZ", "Geestelijke gezondheidszorg: hulp bij psychische problemen.", "eigen", "geestelijke gezondheidszorg"),
    begrip("OM", "Openbaar Ministerie: beslist of iemand voor de strafrechter komt.", "wpg art. 16; eigen", "Openbaar Ministerie"),
    begrip("reclassering", "Begeleidt en controleert mensen met een straf of maatregel.", "reclasseringsregeling"),
    begrip(
        "RvdK",
        "Raad voor de Kinderbescherming: onderzoekt of een kind bescherming nodig heeft.",
        "jeugdwet",
        "Raad voor de Kinderbescherming",
    ),
    begrip(
        "gecertificeerde instelling",
        "Een organisatie die jeugdbescherming of jeugdreclassering uitvoert.",
        "jeugdwet art. 1.1",
        "GI",
        "jeugdbescherming",
        "jeugdreclassering",
    ),
    begrip("leerplichtambtenaar", "Controleert of kinderen naar school gaan en helpt bij verzuim.", "leerplichtwet art. 16", "leerplicht"),
    begrip("RMC", "Helpt jongeren zonder diploma terug naar school of werk.", "ingrado"),
    begrip("UWV", "Voert onder andere uitkeringen bij werkloosheid en ziekte uit.", "wet_suwi"),
    begrip(
        "SVB", "Sociale Verzekeringsbank: betaalt onder andere ouderdomspensioen en kinderbijslag.", "wet_suwi", "Sociale Verzekeringsbank"
    ),
    begrip("CJIB", "Centraal Justitieel Incassobureau: int boetes voor de overheid.", "eigen", "Centraal Justitieel Incassobureau"),
    begrip("FIOD", "De opsporingsdienst van de Belastingdienst.", "awr art. 67; eigen"),
    begrip("IND", "Immigratie- en Naturalisatiedienst: beslist over verblijf in Nederland.", "vw2000 art. 14"),
    begrip("NVWA", "Nederlandse Voedsel- en Warenautoriteit: controleert voedsel en producten.", "eigen"),
    begrip("VTH", "Vergunningen, toezicht en handhaving: het werk rond bouwen, milieu en wonen.", "omgevingswet"),
    begrip("MEE", "Helpt mensen met een beperking om mee te doen.", "eigen"),
    begrip("omgevingsdienst", "Voert voor gemeenten en provincie taken uit voor het milieu.", "omgevingswet"),
    begrip("veiligheidsregio", "Gemeenten die samen brandweer en rampenbestrijding regelen.", "wvr art. 25"),
    begrip("woningcorporatie", "Verhuurt sociale huurwoningen en heeft een taak uit de wet.", "woningwet", "corporatie", "corporaties"),
)

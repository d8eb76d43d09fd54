"""Who the partners are: what they do, how they take part, and what role and secrecy the law gives them."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie

BsVerhouding = Annotated[
    str | None,
    gesloten(
        optie("zelfde_doel", "zelfde doel", zin="Zij wil hetzelfde bereiken (zelfde doel)"),
        optie("overlappend", "overlappend", zin="Zij doet voor een deel hetzelfde (overlappend)"),
        optie("aanvullend", "aanvullend", zin="Zij gaat verder waar uw plan stopt, of andersom (aanvullend)"),
        optie("los", "los", zin="Zij staat er los van (los)"),
    ),
]

BsVervolg = Annotated[
    str | None,
    gesloten(
        optie("aansluiten", "aansluiten", zin="We sluiten ons daarbij aan (aansluiten)"),
        optie("uitbreiden", "uitbreiden", zin="We maken die samenwerking groter (uitbreiden)"),
        optie("naast_elkaar", "naast elkaar", zin="We laten beide bestaan (naast elkaar)"),
        optie("beeindigen", "beëindigen", zin="Die samenwerking houdt op (beëindigen)"),
    ),
]

# Open: a rule reads only the codes; zvh and riec are verbanden, never a partner of their own.
PartnerCatalogus = Annotated[
    str | None,
    open_lijst(
        "Burgerzaken",
        optie("werk_en_inkomen", "Werk en Inkomen", "sociale dienst", "sociale zaken"),
        "Schuldhulpverlening",
        optie("wmo_toegang", "Wmo-toegang", zin="Loket voor maatschappelijke ondersteuning (Wmo)"),
        optie("jeugd_toegang", "Jeugd/toegang", zin="Loket voor jeugdhulp (toegang)"),
        optie("leerplicht_rmc", "Leerplicht/RMC", "leerplicht", zin="Leerplicht en voortijdig schoolverlaten (RMC)"),
        optie("openbare_orde", "Openbare orde en veiligheid", "OOV", "burgemeester"),
        optie("wvggz_college", "Wvggz-functie college", zin="Meldingen over verplichte zorg (Wvggz)"),
        optie("vth", "VTH: bouw/milieu/wonen", "VTH", "toezicht en handhaving", zin="Vergunningen, toezicht en handhaving (VTH)"),
        "Belastingen",
        optie("bibob", "Bibob-functie", "Bibob", zin="Onderzoek naar integriteit (Bibob)"),
        optie("boa", "BOA/handhaving", "BOA", zin="Handhavers van de gemeente (boa's)"),
        optie("kcc", "KCC/meldingen", "KCC", zin="Klantcontactcentrum en meldingen (KCC)"),
        optie("ondersteuning", "Communicatie, Informatiebeheer, Juridisch", zin="Communicatie, informatiebeheer of juridische zaken"),
        "Politie",
        optie("om", "Openbaar Ministerie", "OM"),
        "Reclassering",
        optie("rvdk", "Raad voor de Kinderbescherming", "RvdK"),
        optie("gi", "Gecertificeerde instelling", "GI", zin="Jeugdbescherming of jeugdreclassering (gecertificeerde instelling)"),
        "Veilig Thuis",
        "GGD",
        optie("zorgaanbieder", "GGZ/zorgaanbieder", "GGZ", "zorgaanbieder", zin="Zorgaanbieder of geestelijke gezondheidszorg (GGZ)"),
        optie("zvh", "Zorg- en Veiligheidshuis", "ZVH", zin="Zorg- en Veiligheidshuis (ZVH)"),
        optie("riec", "RIEC", zin="Regionaal Informatie- en Expertisecentrum (RIEC)"),
        optie("belastingdienst", "Belastingdienst/FIOD", "Belastingdienst", "FIOD", zin="Belastingdienst of zijn opsporingsdienst (FIOD)"),
        "UWV",
        optie("svb", "SVB", zin="Sociale Verzekeringsbank (SVB)"),
        optie("ind", "IND/Vreemdelingenpolitie", "IND", zin="Immigratiedienst (IND) of Vreemdelingenpolitie"),
        optie("cjib", "CJIB", zin="Centraal Justitieel Incassobureau (CJIB)"),
        optie(
            "inspectie",
            "Nederlandse Arbeidsinspectie / NVWA / douane",
            "Arbeidsinspectie",
            "NVWA",
            "douane",
            zin="Landelijke inspectie: Arbeidsinspectie, NVWA of douane",
        ),
        "Woningcorporatie",
        optie("verhuurder", "Particuliere verhuurder"),
        optie("nutsbedrijf", "Energie- en drinkwaterbedrijf", "energiebedrijf", "drinkwaterbedrijf", "netbeheerder"),
        "Zorgverzekeraar",
        optie("onderwijs", "Onderwijs/samenwerkingsverband", "school", zin="School of samenwerkingsverband onderwijs"),
        optie(
            "welzijn",
            "Welzijn/MEE/maatschappelijk werk",
            "welzijn",
            "maatschappelijk werk",
            "MEE",
            zin="Welzijn, MEE of maatschappelijk werk",
        ),
        optie("werkbedrijf", "Werkbedrijf/re-integratie", "werkbedrijf", zin="Werkbedrijf of re-integratie"),
        "Omgevingsdienst",
        optie("brandweer", "Veiligheidsregio/brandweer", "brandweer", "veiligheidsregio", zin="Brandweer of veiligheidsregio"),
        optie(
            "dienst",
            "Belastingsamenwerking, dienst ICT",
            "ICT-dienst",
            "belastingsamenwerking",
            zin="Gezamenlijke dienst voor belastingen of ICT",
        ),
        optie("gemeente", "Gemeente (buur/regio)", "andere gemeente", zin="Andere gemeente (buur of regio)"),
        optie("vrijwilligers", "Vrijwilligersorganisatie"),
    ),
]

PartnerSoort = Annotated[
    str | None,
    gesloten(
        optie("gemeentelijke_afdeling", "gemeentelijke afdeling", zin="Een afdeling van een gemeente (gemeentelijke afdeling)"),
        optie("ander_bestuursorgaan", "ander bestuursorgaan", zin="Een andere overheid (ander bestuursorgaan)"),
        optie("semi_overheid", "semi-overheid", zin="Een organisatie dicht bij de overheid (semi-overheid)"),
        optie("privaat_wettelijke_taak", "privaat met wettelijke taak", zin="Een bedrijf of stichting met een taak uit de wet (privaat)"),
        optie("privaat", "privaat", zin="Een bedrijf of stichting zonder taak uit de wet (privaat)"),
    ),
]

PartnerSamenwerkingswijze = Annotated[
    str | None,
    gesloten(
        optie(
            "uitbesteed",
            "uitbesteed of gemandateerd",
            "uitbesteed",
            "gemandateerd",
            zin="Deze partner doet werk van de gemeente (uitbesteed of gemandateerd)",
        ),
        optie("ingekocht", "ingekochte hulp of dienst", "ingekocht", zin="We kopen hulp of een dienst in (ingekocht)"),
        optie("casusniveau", "casusniveau", zin="We werken samen per persoon, gezin of adres (casusniveau)"),
        optie("ict_dienst", "ICT- of bedrijfsvoeringsdienst", "ICT-dienst", zin="Deze partner levert ICT of bedrijfsvoering (ICT-dienst)"),
        optie("intern", "n.v.t. (interne afdeling)", "interne afdeling", zin="Het is een eigen afdeling (interne afdeling, n.v.t.)"),
    ),
]

TaakSoort = Annotated[
    str | None,
    gesloten(
        optie("publieke_taak", "publieke taak", zin="De wet geeft de partner deze taak (publieke taak)"),
        optie("wettelijke_plicht", "wettelijke plicht", zin="De wet verplicht de partner hiertoe (wettelijke plicht)"),
        optie("privaat_belang", "privaat belang", zin="De partner doet dit voor zichzelf (privaat belang)"),
    ),
]

PartnerReactie = Annotated[
    str | None,
    gesloten(
        "positief",
        optie("positief_voorwaarden", "positief onder voorwaarden", "positief met voorwaarden"),
        "twijfel",
        "negatief",
        "nog geen",
    ),
]

PartnerOndertekent = Annotated[
    str | None,
    gesloten(
        optie("partij", "partij", zin="Tekent en is aan de afspraken gebonden (partij)"),
        optie("gezien", "voor gezien en akkoord", "voor gezien", zin="Tekent, maar wordt geen partij (voor gezien en akkoord)"),
        optie("incidenteel", "neemt incidenteel deel", zin="Doet soms mee, zonder partij te zijn (neemt incidenteel deel)"),
        optie("niet", "niet", zin="Tekent niet"),
    ),
]

PartnerDeelname = Annotated[
    str | None,
    gesloten(
        optie("vast", "vast", zin="Doet altijd mee (vast)"),
        optie("agendalid", "agendalid (per casus)", zin="Schuift aan als de casus daarom vraagt (agendalid)"),
        optie("alleen_bron", "alleen bron", zin="Geeft alleen gegevens (alleen bron)"),
        optie("alleen_ontvanger", "alleen ontvanger", zin="Krijgt alleen gegevens (alleen ontvanger)"),
    ),
]

PartnerBesluitStatus = Annotated[
    str | None,
    gesloten(
        "niet nodig",
        "in voorbereiding",
        "genomen",
        "geweigerd",
    ),
]

PartnerAvgRol = Annotated[
    str | None,
    gesloten(
        optie("zelfstandig", "zelfstandig verantwoordelijk", zin="De partner zelf (zelfstandig verantwoordelijk)"),
        optie("gezamenlijk", "gezamenlijk verantwoordelijk", zin="Wij samen (gezamenlijk verantwoordelijk)"),
        optie("verwerker", "verwerker", zin="Een ander, deze partner voert uit (verwerker)"),
        optie("geen_persoonsgegevens", "geen persoonsgegevens", zin="Deze partner gebruikt geen persoonsgegevens"),
        optie("onbekend", "onbekend", zin="Dat zoeken we nog uit (onbekend)"),
    ),
]

# Serves a partner's duties (partner_geheimhouding) and a flow's (stroom_geheimhouding).
Geheimhouding = Annotated[
    list[str] | None,
    met_anders(
        optie("medisch", "medisch beroepsgeheim", "beroepsgeheim", zin="arts of behandelaar (medisch beroepsgeheim)"),
        optie("jeugd", "jeugdhulpverlener", "Jeugdwet", zin="jeugdhulpverlener (Jeugdwet)"),
        optie("wmo", "Wmo-keten", "Wmo", zin="maatschappelijke ondersteuning (Wmo-keten)"),
        "Veilig Thuis",
        optie("ambtelijk", "ambtelijk", "ambtsgeheim", "Awb 2:5", zin="ambtsgeheim (Awb 2:5)"),
        optie("pw", "Pw", "Participatiewet", zin="bijstand en re-integratie (Participatiewet)"),
        optie("fiscaal", "fiscaal", "AWR 67", zin="belastingen (fiscaal, AWR 67)"),
        optie(
            "eigen_regeling",
            "eigen regeling (onderwijs, Bibob, advocaat e.d.)",
            "onderwijs/Bibob/advocaat e.d.",
            zin="eigen regeling, zoals voor onderwijs, Bibob of advocaat",
        ),
        optie("contractueel", "contractueel", zin="getekende verklaring (contractueel)"),
        optie("geen", "geen", zin="geen geheimhouding"),
    ),
]

PartnerBeveiligingskader = Annotated[
    str | None,
    met_anders(
        optie("bio2", "BIO2", zin="norm voor de overheid (BIO2)"),
        optie("nen_7510", "NEN 7510", zin="norm voor de zorg (NEN 7510)"),
        optie("iso_27001", "ISO 27001", zin="internationale norm (ISO 27001)"),
        optie("onbekend", "onbekend", zin="nog uit te zoeken (onbekend)"),
    ),
]

"""Who is answerable for the data, how people are informed, and how the data are protected and governed."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie

Verantwoordelijkheidsmodel = Annotated[
    str | None,
    gesloten(
        optie("ieder_zelfstandig", "ieder zelfstandig", zin="Elke partner beslist voor zich (ieder zelfstandig)"),
        optie("gezamenlijk", "gezamenlijk", zin="Wij beslissen samen (gezamenlijk)"),
        optie(
            "met_verwerker",
            "één verantwoordelijke met verwerker(s)",
            "een verantwoordelijke met verwerkers",
            zin="Eén beslist, een ander voert uit (met verwerker)",
        ),
        optie("gemengd", "gemengd", zin="Het verschilt per onderdeel (gemengd)"),
        optie("door_wet", "door de wet bepaald", zin="De wet wijst aan wie beslist (door de wet bepaald)"),
    ),
]

Art26Regeling = Annotated[
    str | None,
    gesloten(
        optie("nee", "nee", zin="Nee, nog niet"),
        optie("concept", "concept", zin="Er is een concept (concept)"),
        optie("vastgesteld", "vastgesteld", zin="Ja, en die is vastgesteld (vastgesteld)"),
        optie("niet_nodig", "niet nodig", zin="Dat is niet nodig (niet nodig)"),
    ),
]

VwOvereenkomst = Annotated[
    str | None,
    gesloten(
        optie("geen", "geen", zin="Die is er nog niet (geen)"),
        optie("concept", "concept", zin="Er is een concept (concept)"),
        optie("getekend", "getekend", zin="Ja, getekend (getekend)"),
    ),
]

VwLocatie = Annotated[
    str | None,
    gesloten(
        optie("nl", "NL", zin="In Nederland"),
        optie("eer", "EER", zin="Elders in de EU, of in Noorwegen, IJsland of Liechtenstein (EER)"),
        optie("buiten_eer", "buiten EER", zin="In een ander land, zoals de Verenigde Staten (buiten EER)"),
    ),
]

GemeentelijkOrgaan = Annotated[
    str | None,
    met_anders(
        optie("college", "college", "college van B en W", "college van burgemeester en wethouders"),
        "burgemeester",
        optie("beide", "college en burgemeester", "beide"),
    ),
]

InformatieKanalen = Annotated[
    list[str] | None,
    open_lijst(
        "website",
        "brief",
        "gesprek",
        "folder",
        "privacyverklaring",
        "beschikking",
    ),
]

# The nine criteria of WP248; two or more mostly mean a DPIA.
DpiaCriteria = Annotated[
    list[str] | None,
    gesloten(
        optie("crit1", "beoordelen of scoren van mensen", "1", zin="We beoordelen mensen of geven hun een score"),
        optie(
            "crit2", "geautomatiseerde beslissing met gevolgen", "2", zin="Een computer beslist, met gevolgen voor mensen (geautomatiseerd)"
        ),
        optie("crit3", "stelselmatig monitoren", "3", zin="We volgen mensen langere tijd (stelselmatig monitoren)"),
        optie("crit4", "gevoelige of bijzondere gegevens", "4", zin="We gebruiken gevoelige of bijzondere gegevens"),
        optie("crit5", "grootschalig", "5", zin="Het gaat om veel mensen of veel gegevens (grootschalig)"),
        optie("crit6", "gegevensverzamelingen combineren", "6", zin="We leggen bestanden naast elkaar (gegevensverzamelingen combineren)"),
        optie("crit7", "kwetsbare personen", "7", zin="Het gaat om kwetsbare mensen, zoals kinderen (kwetsbare personen)"),
        optie("crit8", "innovatieve techniek", "8", zin="We gebruiken nieuwe techniek (innovatieve techniek)"),
        optie("crit9", "belemmert recht of toegang tot dienst", "9", zin="Iemand kan een recht of dienst mislopen (belemmert toegang)"),
        optie("geen", "geen", zin="Geen van deze"),
    ),
]

# The seventeen headings of the AP's list of mandatory DPIA's.
DpiaApLijst = Annotated[
    list[str] | None,
    gesloten(
        optie("heimelijk_onderzoek", "heimelijk onderzoek", zin="We onderzoeken mensen zonder dat zij het weten (heimelijk)"),
        optie("zwarte_lijsten", "zwarte lijsten", zin="We houden een lijst van ongewenste personen bij (zwarte lijst)"),
        optie("fraudebestrijding", "fraudebestrijding", zin="We zoeken naar fraude (fraudebestrijding)"),
        optie("creditscores", "creditscores", zin="We schatten in of iemand kan betalen (creditscore)"),
        optie("financiele_situatie", "financiële situatie", zin="We gebruiken gegevens over inkomen of schulden (financiële situatie)"),
        optie("genetische_gegevens", "genetische gegevens", zin="We gebruiken DNA of erfelijke kenmerken (genetische gegevens)"),
        optie("gezondheidsgegevens", "gezondheidsgegevens", zin="We gebruiken gegevens over gezondheid (gezondheidsgegevens)"),
        optie(
            "samenwerkingsverbanden", "samenwerkingsverbanden", zin="Overheden en anderen delen gevoelige gegevens (samenwerkingsverband)"
        ),
        optie("cameratoezicht", "cameratoezicht", zin="We houden toezicht met camera's (cameratoezicht)"),
        optie("flexibel_cameratoezicht", "flexibel cameratoezicht", zin="We gebruiken bodycams of dashcams (flexibel cameratoezicht)"),
        optie("controle_werknemers", "controle werknemers", zin="We controleren medewerkers (controle werknemers)"),
        optie("locatiegegevens", "locatiegegevens", zin="We zien waar mensen zijn (locatiegegevens)"),
        optie("communicatiegegevens", "communicatiegegevens", zin="We zien wie met wie belt of mailt (communicatiegegevens)"),
        optie("internet_of_things", "internet of things", zin="Slimme apparaten verzamelen gegevens (internet of things)"),
        optie("profilering", "profilering", zin="We voorspellen gedrag van mensen met gegevens (profilering)"),
        optie(
            "observatie_beinvloeding_gedrag", "observatie/beïnvloeding gedrag", zin="We volgen of sturen gedrag (observatie, beïnvloeding)"
        ),
        optie("biometrische_gegevens", "biometrische gegevens", zin="We herkennen mensen aan hun lichaam (biometrische gegevens)"),
        optie("geen", "geen", zin="Geen van deze"),
    ),
]

DpiaUitgevoerd = Annotated[
    str | None,
    gesloten(
        optie("nee", "nee", zin="Nee, nog niet"),
        optie("pre_scan", "pre-scan", "prescan", zin="Alleen een korte eerste toets (pre-scan)"),
        optie("loopt", "loopt", zin="We zijn ermee bezig (loopt)"),
        optie("afgerond", "afgerond", zin="Ja, de DPIA is klaar (afgerond)"),
        optie("niet_nodig", "niet nodig (gemotiveerd)", zin="Niet nodig, en we schrijven op waarom (gemotiveerd)"),
    ),
]

BeveiligingKader = Annotated[
    str | None,
    met_anders(
        optie("bio2", "BIO2", zin="norm voor de overheid (BIO2)"),
        optie("nen_7510", "NEN 7510", zin="norm voor de zorg (NEN 7510)"),
        optie("iso_27001", "ISO 27001", zin="internationale norm (ISO 27001)"),
    ),
]

# The channels of the source table are a question of their own: StroomKanaal.
BeveiligingMaatregelen = Annotated[
    list[str] | None,
    open_lijst(
        optie(
            "rol_gebaseerde_autorisatie", "rol-gebaseerde autorisatie", zin="toegang die past bij iemands rol (rol-gebaseerde autorisatie)"
        ),
        optie("periodieke_herziening", "periodieke herziening", zin="toegang geregeld nalopen (periodieke herziening)"),
        optie("mfa", "MFA", zin="inloggen in twee stappen (MFA)"),
        optie("need_to_know_per_casus", "need-to-know per casus", zin="alleen inzage voor wie aan de casus werkt (need-to-know)"),
        optie("screening_vog", "screening/VOG", zin="medewerkers vooraf controleren (screening of VOG)"),
        optie(
            "versleuteling_opslag_transport", "versleuteling opslag/transport", zin="versleutelen bij bewaren en versturen (versleuteling)"
        ),
        optie("gescheiden_omgeving", "gescheiden omgeving", zin="gegevens apart van andere systemen (gescheiden omgeving)"),
        optie("patchen", "patchen", zin="software snel bijwerken (patchen)"),
        optie("back_up", "back-up", zin="reservekopie (back-up)"),
        optie("dlp", "DLP", zin="weglekken van gegevens technisch tegenhouden (DLP)"),
        optie("logging_periodieke_controle", "logging + periodieke controle", zin="vastleggen wie kijkt en dat controleren (logging)"),
        optie("steekproef", "steekproef", zin="af en toe een paar dossiers controleren (steekproef)"),
        optie("penetratietest", "penetratietest", zin="laten proberen om in te breken (penetratietest)"),
        "beleid",
        optie("procedure", "procedure", zin="vaste werkwijze (procedure)"),
        "training",
        optie("clean_desk", "clean desk", zin="leeg bureau na het werk (clean desk)"),
        "thuiswerkregels",
        optie("incidentproces", "incidentproces", zin="vaste aanpak bij incidenten (incidentproces)"),
        "geheimhoudingsverklaring",
        "ambtseed",
        "beroepscode",
    ),
]

VerderGebruik = Annotated[
    str | None,
    gesloten(
        "nee",
        optie("wet", "alleen als wet dat toestaat", "alleen als de wet dat toestaat"),
        "ja",
    ),
]

GoOrgaan = Annotated[
    str | None,
    open_lijst(
        "stuurgroep",
        "kernteam",
        "casusoverleg",
        "privacycommissie",
        "bestuur",
        optie("weegploeg", "weegploeg/intake", "weegploeg", "intake", zin="groep die signalen weegt (weegploeg of intake)"),
        optie("fg_overleg", "FG-overleg", zin="overleg van functionarissen gegevensbescherming (FG-overleg)"),
    ),
]

ConvenantSoort = Annotated[
    str | None,
    gesloten(
        optie("convenant", "convenant", zin="Afspraken over samenwerken (convenant)"),
        optie("samenwerkingsovereenkomst", "samenwerkingsovereenkomst", zin="Een bindend contract (samenwerkingsovereenkomst)"),
        optie("privacyprotocol", "privacyprotocol", zin="Alleen afspraken over persoonsgegevens (privacyprotocol)"),
        optie("combinatie", "combinatie", "convenant en privacyprotocol", zin="Beide in één document (convenant en privacyprotocol)"),
    ),
]

ConvenantOpenbaar = Annotated[
    str | None,
    gesloten(
        "volledig",
        "deels",
        "niet",
    ),
]

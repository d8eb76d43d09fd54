"""C28–C39: special, criminal and police data, the BSN, the BRP, and what must be kept secret."""

from __future__ import annotations

from wizard.controles.regel import Bij, Regel, regel
from wizard.controles.toetsen import DEELT, Anders, Bevat, InStroom, Leeg
from wizard.voorwaarde import Als, Enig, Feit

_UITZONDERING = "stroom_bijzonder_uitzondering"
_STRAF = "stroom_strafrechtelijk_uitzondering"
_POLITIE = Enig("stroom_verstrekker", Als("partner_catalogus", "politie"))
_POLITIE_ZONDER_BASIS = Als("stroom_politiegegevens", "ja") & Leeg("stroom_wpg_basis")
_NAAR_PRIVAAT = Enig("stroom_ontvanger", Feit("privaat"))

BIJZONDER: tuple[Regel, ...] = (
    regel(
        "C28",
        "blokkerend",
        "Het verbod op bijzondere gegevens is niet opgeheven",
        Bij(_UITZONDERING, Feit("bijzonder") & Leeg(_UITZONDERING), "U deelt bijzondere gegevens, maar er is geen uitzondering gekozen."),
        Bij(
            "stroom_wet_artikel",
            Als(_UITZONDERING, "g_sectorwet", "i_volksgezondheid") & Leeg("stroom_wet_artikel"),
            "De uitzondering steunt op een wet, maar de wet en het artikel staan er niet bij.",
        ),
        Bij(
            _UITZONDERING,
            Als(_UITZONDERING, "c_vitaal") & Anders("stroom_frequentie", "incidenteel"),
            "De uitzondering is vitaal belang, maar er staat niet dat u alleen in een los geval deelt.",
        ),
        Bij(
            _UITZONDERING,
            Als(_UITZONDERING, "a_toestemming") & Anders("toestemming_uitdrukkelijk", "ja"),
            "De uitzondering is toestemming, maar er staat niet dat die uitdrukkelijk is.",
        ),
        betekenis="Gegevens over gezondheid, afkomst of geloof delen is verboden, tenzij een uitzondering past.",
        remedie="Kies een uitzondering en onderbouw die met de jurist. Past er geen, schrap dan deze gegevens.",
        bron="avg art. 9; uavg art. 22 t/m 30",
    ),
    regel(
        "C29",
        "blokkerend",
        "De ontvanger heeft geen geheimhoudingsplicht",
        Bij(
            "partner_geheimhouding",
            DEELT
            & InStroom("stroom_ontvanger", voorwaarde=Als(_UITZONDERING, "h_zorg", "b_socialezekerheid", "g_instellingen"))
            & Leeg("partner_geheimhouding"),
            "Deze partner krijgt bijzondere gegevens, maar er staat geen geheimhoudingsplicht bij.",
        ),
        betekenis="Deze uitzondering geldt alleen voor wie over de gegevens moet zwijgen.",
        remedie="Laat een geheimhoudingsverklaring tekenen, of kies een andere basis.",
        bron="uavg art. 30 lid 4; avg art. 9 lid 3",
    ),
    regel(
        "C30",
        "blokkerend",
        "Het verbod op strafrechtelijke gegevens is niet opgeheven",
        Bij(
            _STRAF,
            Als("stroom_strafrechtelijk", "ja") & Leeg(_STRAF),
            "U deelt strafrechtelijke gegevens, maar er is geen uitzondering gekozen.",
        ),
        betekenis="Gegevens over straffen en verdenkingen delen is verboden, tenzij een uitzondering past.",
        remedie="Kies een uitzondering uit artikel 32 of 33 van de UAVG. Past er geen, schrap dan deze gegevens.",
        bron="avg art. 10; uavg art. 31 t/m 33",
    ),
    regel(
        "C31",
        "waarschuwing",
        "Deze strafrechtelijke uitzondering past misschien niet",
        Bij(
            _STRAF,
            Als(_STRAF, "s33_1b") & (Enig("stroom_verstrekker", Feit("privaat")) | _NAAR_PRIVAAT),
            "De uitzondering is voor een publiekrechtelijk verband, maar er doet een private partij mee.",
        ),
        Bij(
            _STRAF,
            Als(_STRAF, "s33_4") & ~Bevat("stroom_wet_artikel", "vergunning", "groep"),
            "Deze uitzondering vraagt een vergunning of één groep van bedrijven. Geen van beide staat erbij.",
        ),
        betekenis="Deze uitzonderingen gelden alleen voor bepaalde partijen.",
        remedie="Kies een andere uitzondering, of laat de private partij buiten deze stroom.",
        bron="uavg art. 33",
        twijfel="een publiekrechtelijk verband met private leden",
    ),
    regel(
        "C32",
        "blokkerend",
        "De basis voor politiegegevens ontbreekt",
        Bij("stroom_wpg_basis", _POLITIE_ZONDER_BASIS & _POLITIE, "De politie deelt politiegegevens, maar er is geen basis uit de Wpg."),
        Bij(
            "stroom_wpg_basis",
            _POLITIE_ZONDER_BASIS & ~_POLITIE,
            "De stroom bevat politiegegevens, maar er is geen basis uit de Wpg.",
            "waarschuwing",
        ),
        betekenis="Politiegegevens mogen alleen langs de wegen die de Wet politiegegevens noemt.",
        remedie="Vraag de politie welke bepaling van de Wpg geldt.",
        bron="wpg art. 7 lid 2, art. 16 t/m 20; uavg art. 33 lid 1 onder a",
    ),
    regel(
        "C33",
        "blokkerend",
        "De beslissing van de politie ontbreekt",
        Bij(
            "stroom_wpg_beslissing",
            Als("stroom_wpg_basis", "wpg20_1") & Anders("stroom_wpg_beslissing", "ja"),
            "Voor een vaste stroom aan een verband is een beslissing van de politie nodig. Er staat niet dat die er is.",
        ),
        betekenis="De beslissing legt vijf dingen vast: het belang, het doel, de gegevens, de voorwaarden en de ontvangers.",
        remedie="Vraag de politie om de beslissing, in overeenstemming met het bevoegd gezag.",
        bron="wpg art. 20 lid 1 en 2",
    ),
    regel(
        "C34",
        "blokkerend",
        "Deze weg uit de Wpg past niet",
        Bij(
            "stroom_wpg_basis",
            Als("stroom_wpg_basis", "wpg19") & Anders("stroom_frequentie", "incidenteel"),
            "Artikel 19 geldt voor een los geval, maar er staat niet dat u alleen dan deelt.",
        ),
        Bij(
            "stroom_wpg_basis",
            Als("stroom_wpg_basis", "wpg20_3") & Als("wgs_verband", "nee"),
            "Artikel 20 lid 3 geldt voor verbanden onder de WGS, en dit is er geen.",
        ),
        Bij(
            "stroom_wpg_basis",
            Als("stroom_wpg_basis", "wpg16") & ~Enig("stroom_ontvanger", Als("partner_catalogus", "openbare_orde", "om")),
            "Artikel 16 geldt voor de burgemeester en het Openbaar Ministerie. Geen van beide krijgt deze gegevens.",
        ),
        betekenis="Elke weg uit de Wpg heeft eigen ontvangers en een eigen reden.",
        remedie="Kies met de politie de weg die past, bijvoorbeeld artikel 18 of 20 lid 1.",
        bron="wpg art. 16, 19, 20; wgs art. 1.5",
    ),
    regel(
        "C35",
        "blokkerend",
        "De basis voor het BSN ontbreekt",
        Bij(
            "stroom_bsn_basis",
            Als("stroom_bsn", "ja") & Leeg("stroom_bsn_basis"),
            "U deelt het BSN, maar er is geen wettelijke basis gekozen.",
        ),
        Bij(
            "stroom_bsn_basis",
            Als("stroom_bsn_basis", "wabb10")
            & (Enig("stroom_verstrekker", ~Feit("overheid")) | Enig("stroom_ontvanger", ~Feit("overheid"))),
            "Deze basis geldt alleen voor overheidsorganen, maar er doet een andere partij mee.",
        ),
        betekenis="Het BSN mag u alleen gebruiken als een wet dat toestaat.",
        remedie="Laat het BSN weg, of noem de wet die het gebruik regelt.",
        bron="uavg art. 46; wabb art. 1, 10, 11",
    ),
    regel(
        "C36",
        "blokkerend",
        "De grond om BRP-gegevens te verstrekken past niet",
        Bij(
            "stroom_brp_basis", Als("stroom_brp", "ja") & Leeg("stroom_brp_basis"), "U deelt gegevens uit de BRP, maar de grond ontbreekt."
        ),
        Bij(
            "stroom_brp_basis",
            _NAAR_PRIVAAT & Als("stroom_brp_basis", "brp3_2", "brp3_5", "brp3_8"),
            "Deze grond geldt voor de overheid, maar een private partij krijgt de gegevens.",
        ),
        Bij(
            "stroom_brp_basis",
            Als("stroom_brp_basis", "brp3_9") & Anders("brp_verordening", "ja"),
            "Artikel 3.9 vraagt een verordening van de gemeente. Er staat niet dat die er is.",
        ),
        Bij(
            "stroom_brp_basis",
            Enig("stroom_verstrekker", Als("partner_soort", "gemeentelijke_afdeling")) & Als("stroom_brp_basis", "brp3_2", "brp3_3"),
            "Deze grond is voor de minister. Hier verstrekt een afdeling van de gemeente.",
        ),
        betekenis="Wie uit de BRP verstrekt en aan wie, bepaalt welk artikel geldt.",
        remedie="Het college kiest 3.8 (eigen organen), 3.5 (andere overheden), 3.6 (derden) of 3.9 (met verordening). Vaste levering"
        " loopt via de minister: 3.2 voor overheden, 3.3 voor derden.",
        bron="wet_brp art. 3.2 t/m 3.9",
        twijfel="artikel 3.9 staat maar een beperkt aantal gegevens toe",
    ),
    regel(
        "C37",
        "blokkerend",
        "Geheime adressen zijn niet geregeld",
        Bij(
            "stroom_brp_geheim",
            Als("stroom_brp", "ja") & _NAAR_PRIVAAT & Leeg("stroom_brp_geheim"),
            "Een private partij krijgt BRP-gegevens, maar er staat niet hoe u geheime adressen beschermt.",
        ),
        betekenis="Een inwoner kan vragen zijn adres niet aan derden te geven. Soms hangt zijn veiligheid ervan af.",
        remedie="Leg vast wie dit vóór het verstrekken controleert, en hoe.",
        bron="wet_brp art. 3.21",
    ),
    regel(
        "C38",
        "blokkerend",
        "De geheimhouding is niet doorbroken",
        Bij(
            "stroom_doorbreking",
            Feit("geheim") & Leeg("stroom_doorbreking"),
            "Voor deze gegevens geldt een geheimhoudingsplicht, maar er staat niet waarom delen toch mag.",
        ),
        betekenis="Wie moet zwijgen, mag alleen spreken als de wet, de inwoner of nood dat toelaat. Dat kan per geval verschillen.",
        remedie="Kies waarom de plicht hier niet geldt. Weet u dat niet, deel dan niet.",
        bron="jeugdwet art. 7.3.11; wmo art. 5.3.3; bw7 art. 7:457; awr art. 67; pw art. 65",
    ),
    regel(
        "C39",
        "waarschuwing",
        "Nationaliteit of justitiële gegevens vragen extra zorg",
        Bij("nationaliteit", Als("nationaliteit", "ja"), "U gebruikt de nationaliteit van mensen."),
        Bij(
            "stroom_justitiele",
            Als("stroom_justitiele", "ja") & ~Bevat("stroom_wet_artikel", "wjsg", "justitiële en strafvorderlijke"),
            "U deelt justitiële gegevens, maar de Wjsg staat er niet bij.",
        ),
        betekenis="Nationaliteit kan leiden tot discriminatie. Justitiële gegevens hebben een eigen wet.",
        remedie="Laat het gegeven weg als het niet onvermijdelijk is. Noem anders de bepaling.",
        bron="uavg art. 25; bgs art. 1.9 (naar analogie); wjsg",
        zekerheid="middel",
    ),
)

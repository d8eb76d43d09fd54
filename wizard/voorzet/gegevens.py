"""Standard answers about persoonsgegevens: responsibility, sharing, informing, rights, security, datalekken and keeping."""

from __future__ import annotations

from wizard.voorwaarde import Als, Feit
from wizard.voorzet.vorm import Teksten, voor

_AFDELING = Als("partner_soort", "gemeentelijke_afdeling")
_MAATREGELEN = (
    "rol_gebaseerde_autorisatie", "periodieke_herziening", "mfa", "need_to_know_per_casus", "versleuteling_opslag_transport",
    "logging_periodieke_controle", "back_up", "training", "incidentproces",
)  # fmt: skip

_VERANTWOORDELIJK: Teksten = {
    "verantwoordelijkheidsmodel": (voor("door_wet", Feit("wgs")),),
    "gemeentelijk_orgaan": (voor("beide", Als("burgemeester_bevoegd", "ja")), voor("college", Als("burgemeester_bevoegd", "nee"))),
    "art26_contactpunt": (voor("privacyloket van {gemeente_naam}"),),
    "stroom_minimalisatie": (voor("Een vast formulier met alleen de velden die voor dit doel nodig zijn. Geen hele dossiers."),),
}

_DELEN: Teksten = {
    "toestemming_vrij": (
        voor(
            "De medewerker vertelt vooraf dat de inwoner mag weigeren en dat weigeren geen gevolgen heeft voor hulp of een besluit. "
            "Hij vraagt geen toestemming als de gemeente de gegevens toch nodig heeft voor een wettelijke taak."
        ),
    ),
    "toestemming_intrekken": (
        voor(
            "De inwoner kan zijn toestemming op elk moment intrekken, op dezelfde manier als hij die gaf. "
            "De medewerker legt dat vast, stopt met delen en vertelt het aan alle ontvangers."
        ),
    ),
    "zonder_toestemming_kader": (
        voor(
            "Een wet geeft een andere grondslag, delen is nodig, en een lichter middel helpt niet. "
            "De medewerker legt de afweging vast en overlegt bij twijfel met een collega of de privacy officer."
        ),
    ),
    "vitaal_belang_kader": (
        voor(
            "Bij acuut gevaar voor iemands leven of gezondheid deelt een medewerker direct wat nodig is om het gevaar af te wenden. "
            "Hij legt de reden binnen één werkdag vast en vertelt het de inwoner zodra dat veilig kan."
        ),
    ),
    "signaal_regels": (
        voor(
            "Een signaal bevat feiten, los van oordelen, en noemt de bron en de datum. "
            "De melder vertelt de inwoner over het signaal, tenzij de wet een uitzondering toestaat. "
            "Een anoniem signaal alleen is niet genoeg."
        ),
    ),
    "vroege_signalen": (
        voor(
            "Een vroeg signaal leidt alleen tot een aanbod van hulp. "
            "Neemt de inwoner het aanbod niet aan, dan wissen partijen het signaal na de afgesproken termijn."
        ),
    ),
    "complexiteit_definitie": (
        voor("een situatie met problemen op twee of meer leefgebieden, die één partij met haar eigen taken niet kan oplossen"),
    ),
    "opschaling": (
        voor(
            "Partners schalen op als de veiligheid in gevaar is of als de aanpak na drie maanden niet werkt. "
            "Zij schalen af zodra één partner het weer alleen kan."
        ),
    ),
    "overdracht": (
        voor(
            "De overdragende partij bespreekt de overdracht met de inwoner en geeft alleen wat de ander nodig heeft. "
            "Zij stopt pas als de ander de overdracht heeft bevestigd."
        ),
    ),
    "regieniveaus": (
        voor(
            "De inwoner voert zelf de regie waar dat kan. De casusregisseur voert de regie over de casus, "
            "het kernteam over de uitvoering en de stuurgroep over de samenwerking."
        ),
    ),
}

_INWONERS: Teksten = {
    "informatie_wie": (voor("de partij die de inwoner als eerste spreekt of schrijft"),),
    "informatie_moment": (
        voor(
            "Bij het eerste contact, en uiterlijk een maand nadat een partij de gegevens kreeg. "
            "Bij uitstel zodra de reden voor het uitstel voorbij is.",
            Feit("uitgesteld_informeren"),
        ),
        voor(
            "Bij het eerste contact, en uiterlijk een maand nadat een partij de gegevens kreeg. "
            "Opnieuw voordat een partij gegevens met een volgende partij deelt."
        ),
    ),
    "informatie_kanalen": (voor(("website", "brief", "gesprek", "privacyverklaring")),),
    "informatie_uitzondering": (
        voor(
            "Alleen als informeren een controle, onderzoek of iemands veiligheid in gevaar brengt. "
            "De partij legt per geval vast waarom, en bekijkt elke maand of het uitstel nog nodig is."
        ),
    ),
    "besluit_herkomst": (voor("Het besluit noemt welk gegeven is gebruikt, van welke partij het komt en van welke datum het is."),),
    "rechten_contactpunt": (voor("privacyloket van {gemeente_naam}"),),
    "rechten_proces": (
        voor(
            "Het gezamenlijke contactpunt registreert het verzoek en zet het binnen twee werkdagen uit bij de betrokken partijen. "
            "De inwoner krijgt binnen één maand één antwoord. "
            "Verbetert of wist een partij gegevens, dan laat zij dat aan alle ontvangers weten.",
            Feit("gezamenlijk"),
        ),
        voor(
            "De partij die het verzoek krijgt, registreert het en stuurt het zo nodig binnen twee werkdagen door. "
            "De partij die over de gegevens gaat, beslist binnen één maand. "
            "Verbetert of wist zij gegevens, dan laat zij dat aan alle ontvangers weten."
        ),
    ),
    "burger_actief_geinformeerd": (
        voor("In de privacyverklaring op de website, in elke eerste brief en in het eerste gesprek. Op verzoek ook op papier."),
    ),
    "klachten": (
        voor(
            "De klachtencoördinator registreert de klacht en bepaalt binnen één week welke partij haar behandelt. "
            "Die partij volgt haar eigen klachtenregeling en antwoordt binnen zes weken. "
            "Is de inwoner niet tevreden over een overheid, dan kan hij naar de ombudsman. "
            "Gaat het over zijn gegevens, dan kan hij ook klagen bij de Autoriteit Persoonsgegevens."
        ),
    ),
}

_BEVEILIGING: Teksten = {
    "beveiliging_kader": (voor("nen_7510", Als("domeinen", "zorg") & ~Feit("overheidspartij")), voor("bio2")),
    "beveiliging_maatregelen": (
        voor((*_MAATREGELEN, "geheimhoudingsverklaring"), Feit("verklaring_nodig")),
        voor(_MAATREGELEN),
    ),
    "autorisatiebeheer": (
        voor(
            "De leidinggevende vraagt toegang aan, de eigenaar van de gegevens keurt haar goed en de beheerder voert haar uit. "
            "Elk half jaar bekijkt de eigenaar of iedere toegang nog nodig is."
        ),
    ),
    "logging": (
        voor(
            "Het systeem legt vast wie wanneer welk dossier heeft bekeken of gewijzigd. "
            "De privacy officer en de CISO controleren elk kwartaal een steekproef. De logging blijft twaalf maanden bewaard."
        ),
    ),
    "incidentmanagement": (
        voor(
            "Het meldpunt beoordeelt een incident dezelfde dag, beperkt de schade en waarschuwt de betrokken partijen. "
            "Na afloop bespreken partijen de oorzaak en leggen zij vast wat zij verbeteren."
        ),
    ),
    "datalek_meldpunt": (voor("meldpunt datalekken van {gemeente_naam}"),),
    "datalek_interne_termijn": (voor(24),),
    "informatiebeheer": (voor("adviseert over bewaren en vernietigen, en over de overdracht bij het einde van de samenwerking"),),
    "bewaar_dossier": (
        voor("zes maanden na het afsluiten van de casus, tenzij een wet of de selectielijst een andere termijn noemt", Feit("casuskader")),
        voor("zes maanden na het afsluiten van de zaak, tenzij een wet of de selectielijst een andere termijn noemt"),
    ),
    "vernietiging": (
        voor(
            "Iedere partij vernietigt de gegevens in haar eigen systemen. "
            "De beheerder vernietigt elk kwartaal wat in het gezamenlijke systeem over de termijn is. "
            "Hij legt vast wat en wanneer, en meldt dat aan het kernteam.",
            Feit("gezamenlijk_systeem"),
        ),
        voor("Iedere partij vernietigt elk kwartaal in haar eigen systemen wat over de termijn is. Zij legt vast wat en wanneer."),
    ),
    "archief_zorgdrager": (voor("ieder bevoegd bestuursorgaan voor het eigen archief; voor de gemeente het college"),),
    "derden_verstrekking": (
        voor(
            "Alleen als een wet daartoe verplicht of als de inwoner er zelf om vraagt. "
            "De partij overlegt vooraf met de partij van wie het gegeven komt, en legt de verstrekking vast."
        ),
    ),
    "verder_gebruik": (voor("wet"),),
    "auditrecht": (voor("De uitvoerder of leverancier toont elk jaar met een onafhankelijke verklaring aan dat hij de afspraken nakomt."),),
    "rapportage_gemeente": (voor("Elk half jaar, over incidenten, verzoeken van inwoners en controles op de toegang, zonder namen."),),
    "factuur_gegevens": (voor("Facturen noemen een nummer en een aantal, geen namen, geen BSN en geen reden van de hulp."),),
    "continuiteit": (
        voor(
            "De leverancier levert bij uitval of einde van het contract alle gegevens terug in een gangbaar formaat. "
            "Partijen houden een noodprocedure op papier klaar."
        ),
    ),
}

TEKSTEN: Teksten = {**_VERANTWOORDELIJK, **_DELEN, **_INWONERS, **_BEVEILIGING}

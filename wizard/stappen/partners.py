"""Step 1: which samenwerkingen exist already, and who takes part in the new one."""

from typing import Annotated

from wizard.keuzes.partners import (
    BsVerhouding,
    BsVervolg,
    Geheimhouding,
    PartnerAvgRol,
    PartnerBesluitStatus,
    PartnerBeveiligingskader,
    PartnerCatalogus,
    PartnerDeelname,
    PartnerOndertekent,
    PartnerReactie,
    PartnerSamenwerkingswijze,
    PartnerSoort,
    TaakSoort,
)
from wizard.soorten import Alinea, Datum, JaNee, Regel, Verwijst
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, Record, lijst, vraag


class BestaandeSamenwerking(Record):
    """A samenwerking that exists already, and what the new one means for it."""

    enkelvoud = "bestaande samenwerking"
    meervoud = "bestaande samenwerkingen"

    bs_naam: Regel = vraag(
        "Hoe heet de bestaande samenwerking?",
        kop="Naam, deelnemers en doel",
        verpl="J",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="Met een naam weten partners over welk overleg u het heeft. Gebruik de naam die zij zelf ook kennen.",
        voorbeeld="Netwerkoverleg Schuldhulp Rivierdam",
        vraag_aan="beleidsadviseur, privacy officer",
    )
    bs_partners: Regel = vraag(
        "Welke organisaties doen mee aan deze bestaande samenwerking?",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="U ziet zo of dezelfde partijen al met elkaar om tafel zitten. Dat kan hun een extra overleg besparen.",
        voorbeeld="kredietbank, twee woningcorporaties, maatschappelijk werk en de afdeling Schuldhulpverlening",
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    bs_doel: Alinea = vraag(
        "Waarvoor is deze bestaande samenwerking bedoeld?",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg=("Bij hetzelfde doel kunt u misschien aansluiten. Bij een ander doel mag u de gegevens niet zomaar opnieuw gebruiken."),
        voorbeeld=("De deelnemers bespreken elke maand welke hulp er is bij schulden. Zij praten over het aanbod, niet over gezinnen."),
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    bs_gegevens: JaNee = vraag(
        "Deelt deze bestaande samenwerking gegevens over mensen (persoonsgegevens)?",
        kop="Gegevens over mensen",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="U ziet zo of dezelfde gegevens straks op twee plekken rondgaan. Voor inwoners is één duidelijke plek beter.",
        voorbeeld="Kies 'ja' als deelnemers over herkenbare mensen praten. Kies 'nee' als het alleen over aanbod of cijfers gaat.",
        vraag_aan="privacy officer, beleidsadviseur",
    )
    bs_in_register: JaNee = vraag(
        "Staat deze bestaande samenwerking in het register van verwerkingen?",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1; avg art. 30",
        uitleg=("Het register laat zien waarvoor de gemeente persoonsgegevens gebruikt. De FG en de raad kunnen daarop terugvallen."),
        voorbeeld="Kies 'ja' als de privacy officer de regel kan aanwijzen. Kies 'nee' als de samenwerking in het register ontbreekt.",
        vraag_aan="privacy officer, FG",
    )
    bs_verhouding: BsVerhouding = vraag(
        "Hoe verhoudt deze bestaande samenwerking zich tot uw plan?",
        kop="Gevolg voor uw plan",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="Bij hetzelfde of een overlappend doel legt u uit waarom iets nieuws nodig is. Het college zal daarnaar vragen.",
        voorbeeld=(
            "Kies 'overlappend' als beide deels dezelfde mensen helpen. "
            "Kies 'aanvullend' als het ene overleg verdergaat waar het andere stopt."
        ),
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    bs_vervolg: BsVervolg = vraag(
        "Wat gaat u met deze bestaande samenwerking doen?",
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="Partners willen weten welk overleg blijft en welk stopt. U voorkomt zo dat twee groepen hetzelfde doen.",
        voorbeeld=(
            "Kies 'uitbreiden' als het bestaande overleg uw taak erbij kan doen. Kies 'naast elkaar' als beide een eigen doel houden."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )


class Taak(Record):
    """A task of a partner, and the law that gives it."""

    enkelvoud = "taak"
    meervoud = "taken"

    taak_omschrijving: Regel = vraag(
        "Welke taak heeft deze partner?",
        verpl="J",
        bron="vng_stappenplan stap 7; avg art. 6 lid 3",
        uitleg="Een partner mag alleen gegevens krijgen die bij zijn eigen taak horen. Het convenant noemt daarom zijn taken.",
        voorbeeld="hulp geven aan inwoners met schulden",
        vraag_aan="contactpersoon van de partner, jurist",
    )
    taak_soort: TaakSoort = vraag(
        "Is dit een publieke taak, een wettelijke plicht of een privaat belang?",
        verpl="J",
        bron="vng_stappenplan stap 7; avg art. 6 lid 1 onder c, e en f; avg art. 6 lid 3",
        uitleg=(
            "Het soort taak bepaalt welke grondslag uit de AVG past. "
            "Een overheid kan zich voor haar taken niet op een eigen belang beroepen."
        ),
        voorbeeld=(
            "Kies 'publieke taak' als de wet dit werk aan de partner opdraagt. Kies 'wettelijke plicht' als de wet zegt wat hij moet doen. "
            "Kies 'privaat belang' bij huur innen."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )
    taak_wet: Regel = vraag(
        "In welke wet staat deze taak?",
        verpl="V",
        nodig_als=Als("taak_soort", "publieke_taak", "wettelijke_plicht"),
        bron="vng_stappenplan stap 7; avg art. 6 lid 3",
        uitleg=(
            "De AVG vraagt dat een publieke taak of plicht in de wet staat. "
            "Een wet over gegevens geeft nog geen taak: zoek de taak op met de jurist."
        ),
        voorbeeld="Wet gemeentelijke schuldhulpverlening",
        vraag_aan="jurist",
    )
    taak_artikel: Regel = vraag(
        "In welk artikel van die wet staat de taak?",
        verpl="V",
        nodig_als=Als("taak_soort", "publieke_taak", "wettelijke_plicht"),
        bron="vng_stappenplan stap 7; avg art. 6 lid 3",
        uitleg="Met het artikel kan een ander nagaan of de taak klopt. Alleen de naam van een wet is te ruim.",
        voorbeeld="artikel 3",
        vraag_aan="jurist",
    )


class Partner(Record):
    """A department or organisation that takes part."""

    enkelvoud = "partner"
    meervoud = "partners"

    partner_naam: Regel = vraag(
        "Hoe heet deze partner voluit?",
        kop="Wie het is",
        landt="P4 K1 B2",
        verpl="J",
        bron="vng_stappenplan stap 1",
        uitleg="Onder deze naam staat de partner in het convenant. Een inwoner kan zo zien wie er meedoet.",
        voorbeeld="Stichting Welzijn Rivierdam",
        vraag_aan="contactpersoon van de partner",
    )
    partner_catalogus: PartnerCatalogus = vraag(
        "Welke omschrijving uit de lijst past bij deze partner?",
        landt="P4",
        bron="vng_stappenplan stap 1, bijlage",
        uitleg="Bij een bekende partner krijgt u een voorzet voor taken en wetten. U controleert die voorzet zelf.",
        voorbeeld="Kies 'Woningcorporatie' voor een verhuurder van sociale huurwoningen. Past er niets, typ dan zelf een omschrijving.",
        vraag_aan="beleidsadviseur",
    )
    partner_soort: PartnerSoort = vraag(
        "Is deze partner een overheid of een private organisatie?",
        landt="A4",
        verpl="J",
        bron="ap_raadsleden achtergrond",
        uitleg="Voor een overheid gelden deels andere regels dan voor een bedrijf. Dit bepaalt mee welke grondslag past.",
        voorbeeld=(
            "Kies 'privaat met wettelijke taak' voor een woningcorporatie of zorgverzekeraar. "
            "Kies 'privaat' voor een energiebedrijf of een particuliere verhuurder."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )
    partner_openbaar_gezag: JaNee = vraag(
        "Heeft deze partner bij deze taak overheidsmacht (openbaar gezag)?",
        landt="A4",
        verpl="V",
        wanneer=Als("partner_soort", "semi_overheid"),
        bron="avg art. 6 lid 1, slot; awb art. 1:1 lid 1 onder b",
        uitleg=(
            "Bij 'ja' telt de partner voor deze taak als overheid. "
            "Een gerechtvaardigd belang is dan geen mogelijke grondslag voor die taak."
        ),
        voorbeeld="Kies 'ja' als de partner zelf besluiten neemt die inwoners binden. Kies 'nee' als hij alleen diensten levert.",
        vraag_aan="jurist, contactpersoon van de partner",
    )
    partner_samenwerkingswijze: PartnerSamenwerkingswijze = vraag(
        "Hoe werkt uw gemeente met deze partner samen?",
        landt="A4 A17",
        verpl="J",
        bron="vng_governance par. 4.3; ibp_blog onderdeel best practices",
        uitleg="Bij inkoop of uitbesteding maakt u andere afspraken dan in een casusoverleg. Uw keuze bepaalt welke vragen volgen.",
        voorbeeld=(
            "Kies 'ingekochte hulp of dienst' als de gemeente de partner voor zijn hulp betaalt. "
            "Kies 'casusniveau' als u samen over een persoon of gezin overlegt."
        ),
        vraag_aan="inkoper, beleidsadviseur",
    )
    partner_rol_samenwerking: Alinea = vraag(
        "Wat draagt deze partner bij aan de samenwerking?",
        kop="Rol en taken",
        landt="A4 P4",
        verpl="J",
        bron="vng_stappenplan stap 1, bijlage",
        uitleg="Partners weten zo wat zij van elkaar mogen verwachten. De bijdrage bepaalt ook welke gegevens een partner nodig heeft.",
        voorbeeld=(
            "Het welzijnswerk gaat binnen een week langs bij mensen met een betalingsachterstand. "
            "Het biedt hulp aan en meldt of iemand die aanneemt."
        ),
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )
    partner_deelname: PartnerDeelname = vraag(
        "Wanneer doet deze partner mee?",
        landt="A4 A11",
        verpl="J",
        bron="praktijk privacyreglement persoonsgerichte aanpak Harderwijk (CVDR737571)",
        uitleg="Een partner krijgt alleen te horen wat bij zijn deelname past. Inwoners lopen zo minder risico.",
        voorbeeld=(
            "Kies 'vast' als de partner bij elk overleg zit. Kies 'agendalid' als hij alleen bij eigen casussen aanschuift. "
            "Kies 'alleen bron' als hij enkel gegevens levert."
        ),
        vraag_aan="contactpersoon van de partner, privacy officer",
    )
    partner_taken: list[Taak] = lijst(
        "Welke taken van deze partner horen bij de samenwerking?",
        landt="P4 A4 B2",
        verpl="J",
        bron="vng_stappenplan stap 7; avg art. 6 lid 3",
        uitleg="Elke partner deelt gegevens vanuit een eigen taak. Voor die taak zoekt u de wet en het artikel op.",
        voorbeeld="Schuldhulp geven: een publieke taak uit artikel 3 van de Wet gemeentelijke schuldhulpverlening.",
        vraag_aan="jurist, contactpersoon van de partner",
    )
    partner_gegevens: Alinea = vraag(
        "Over welke gegevens beschikt deze partner?",
        landt="P4",
        bron="vng_stappenplan stap 1, bijlage",
        uitleg="U ziet zo wat er al bekend is voordat u iets deelt. Gegevens hebben is nog iets anders dan ze mogen delen.",
        voorbeeld="De corporatie heeft namen, adressen en telefoonnummers van huurders, de huurachterstand en eerdere betaalafspraken.",
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )
    partner_meerwaarde: Alinea = vraag(
        "Wat voegt deze partner toe?",
        kop="Meerwaarde",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="U legt zo uit waarom deze partner erbij hoort. Met elke extra partner zien meer mensen de gegevens.",
        voorbeeld=(
            "De jongerenwerker kent de groep en spreekt de ouders. Een jongere krijgt daardoor hulp voordat de politie moet ingrijpen."
        ),
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    partner_onmisbaar: JaNee = vraag(
        "Is deze partner onmisbaar om het doel te halen?",
        landt="P4",
        bron="avg art. 5 lid 1 onder c; wgs art. 1.3 lid 3 (naar analogie)",
        uitleg="De AVG laat alleen gebruik van nodige gegevens toe. Kunt u een partner missen, deel dan liever niets met hem.",
        voorbeeld="Kies 'ja' als het doel zonder deze partner mislukt. Kies 'nee' als zijn bijdrage handig is, maar het ook zonder lukt.",
        vraag_aan="opdrachtgever, privacy officer",
    )
    partner_huidige_taakuitvoering: Alinea = vraag(
        "Hoe doet deze partner dit werk nu?",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="U ziet zo wat er door de samenwerking verandert. Misschien is een betere werkafspraak al genoeg.",
        voorbeeld="De corporatie stuurt bij een achterstand eerst een brief en belt daarna. Een huisbezoek doet zij alleen als er tijd is.",
        vraag_aan="contactpersoon van de partner",
    )
    partner_vergelijkbaar_doel: Alinea = vraag(
        "Welke doelen van deze partner lijken op die van u?",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="Overlap helpt om samen één doel te kiezen. Verschillen bespreekt u beter nu dan tijdens het werk.",
        voorbeeld="De corporatie wil huisuitzettingen voorkomen, net als wij. Daarnaast wil zij huur innen, en dat is een ander doel.",
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )
    partner_bestaande_afspraken: Annotated[list[str] | None, Verwijst("bestaande_afspraken")] = vraag(
        "Welke afspraken heeft u al met deze partner?",
        landt="P4",
        bron="vng_governance par. 4.3",
        uitleg="Oude afspraken kunnen botsen met nieuwe. U ziet hier welke u houdt, aanpast of vervangt.",
        voorbeeld="Het inkoopcontract voor maatschappelijk werk en het privacyprotocol van het wijkteam.",
        vraag_aan="inkoper, jurist, contactpersoon van de partner",
    )
    partner_benaderd_op: Datum = vraag(
        "Wanneer sprak u deze partner hierover voor het eerst?",
        kop="Gesprek en besluit",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="De datum laat zien dat u de partner op tijd heeft betrokken. Het bestuur ziet daaraan hoe het draagvlak groeide.",
        voorbeeld="9 februari 2027",
        vraag_aan="projectondersteuner, contactpersoon van de partner",
    )
    partner_wens_uitgesproken: JaNee = vraag(
        "Heeft u uw wens en het doel met deze partner besproken?",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="Een partner kan pas kiezen als hij weet wat u wilt bereiken. Zo lopen verwachtingen later minder uiteen.",
        voorbeeld="Kies 'ja' als beide in een gesprek aan bod kwamen. Kies 'nee' als u alleen kort contact had.",
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )
    partner_reactie: PartnerReactie = vraag(
        "Hoe reageert deze partner op uw voorstel?",
        landt="P4 P9",
        bron="vng_stappenplan stap 1; vng_stappenplan stap 5",
        uitleg="Uw opdrachtgever ziet zo waar steun is. Bij twijfel weet u met wie u nog moet praten.",
        voorbeeld=("Kies 'positief onder voorwaarden' als de partner meedoet mits u iets regelt. Kies 'nog geen' als u op antwoord wacht."),
        vraag_aan="contactpersoon van de partner",
    )
    partner_voorwaarden: Alinea = vraag(
        "Onder welke voorwaarden wil deze partner meedoen?",
        landt="P16 P9",
        wanneer=Als("partner_reactie", "positief_voorwaarden"),
        bron="vng_stappenplan stap 5",
        uitleg="U kunt de voorwaarden dan op tijd regelen. Blijven ze liggen, dan kan de partner alsnog afhaken.",
        voorbeeld="De school doet mee als ouders vooraf bericht krijgen. Ook wil zij één vaste contactpersoon bij de gemeente.",
        vraag_aan="contactpersoon van de partner",
    )
    partner_besluit_status: PartnerBesluitStatus = vraag(
        "Hoe ver is het besluit van deze partner over deelname?",
        landt="P9",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Met een besluit staat vast dat de partner echt meedoet. U weet zo of u het convenant kunt laten tekenen.",
        voorbeeld=(
            "Kies 'in voorbereiding' als het voorstel nog naar het bestuur moet. "
            "Kies 'niet nodig' als het besluit van het college ook voor deze afdeling geldt."
        ),
        vraag_aan="bestuurssecretaris van de partner, contactpersoon van de partner",
    )
    partner_contact_functie: Regel = vraag(
        "Welke functie heeft de contactpersoon van deze partner?",
        kop="Contact en handtekening",
        landt="B6",
        verpl="J",
        bron="vng_governance par. 3.3",
        uitleg="Collega's weten zo bij wie zij terechtkunnen. Een functie blijft kloppen als iemand van baan wisselt.",
        voorbeeld="teamleider sociaal beheer",
        vraag_aan="contactpersoon van de partner",
    )
    partner_ondertekent: PartnerOndertekent = vraag(
        "Hoe ondertekent deze partner het convenant?",
        landt="K1 A26",
        verpl="J",
        bron="praktijk convenant Drugslocaties Oost-Brabant 2025–2030, ondertekening",
        uitleg="Een partner die als partij tekent, bindt zich aan de afspraken. Dat past bij partners die vaak gegevens delen.",
        voorbeeld=(
            "Kies 'partij' voor een vaste partner die gegevens deelt. "
            "Kies 'voor gezien en akkoord' als de partner instemt zonder partij te worden."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )
    partner_vertegenwoordiger: Regel = vraag(
        "Welke functie heeft degene die voor deze partner tekent?",
        landt="K1 A26",
        verpl="J",
        wanneer=~Als("partner_ondertekent", "niet"),
        bron="praktijk onderwerp partijen en vertegenwoordiging",
        uitleg="De functie komt vooraan in het convenant en bij de handtekening. Alle partijen zien zo wie er tekent.",
        voorbeeld="directeur-bestuurder",
        vraag_aan="bestuurssecretaris van de partner, jurist",
    )
    partner_tekenbevoegdheid: Regel = vraag(
        "Waaruit blijkt dat deze persoon voor de partner mag tekenen?",
        landt="K1",
        verpl="J",
        wanneer=~Als("partner_ondertekent", "niet"),
        bron="awb art. 10:1 tot en met 10:3; awb art. 10:12",
        uitleg="Alleen wie bevoegd is, kan de partner binden. Noem de wet, het mandaat, de volmacht of de statuten.",
        voorbeeld="statuten van de stichting, artikel 9",
        vraag_aan="jurist, bestuurssecretaris van de partner",
    )
    partner_avg_rol: PartnerAvgRol = vraag(
        "Wie bepaalt waarvoor en hoe deze partner de gegevens gebruikt (AVG-rol)?",
        kop="Wie beslist",
        landt="A5 B3",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog onderdeel rollen; avg art. 4 onder 7 en 8; avg art. 26; avg art. 28",
        uitleg="De rol bepaalt wie een inwoner kan aanspreken. Ook hangt ervan af welke overeenkomst u nodig heeft.",
        voorbeeld=(
            "Kies 'zelfstandig verantwoordelijk' als de partner zelf beslist. Kies 'gezamenlijk verantwoordelijk' als u samen beslist. "
            "Kies 'verwerker' als hij alleen een opdracht uitvoert."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )
    partner_rol_feitelijk: Alinea = vraag(
        "Waaruit blijkt wie in de praktijk over de gegevens beslist?",
        landt="A5",
        verpl="J",
        wanneer=Feit("gegevens") & ~Als("partner_avg_rol", "geen_persoonsgegevens"),
        bron="avg art. 4 onder 7; avg art. 26; ibp_blog onderdeel rollen",
        uitleg="Op papier kan de rol anders zijn dan in het echt. De FG beoordeelt wat er werkelijk gebeurt.",
        voorbeeld=(
            "Het welzijnswerk kiest zelf wat het in zijn dossier zet en hoe lang het dat bewaart. De gemeente geeft daarvoor geen opdracht."
        ),
        vraag_aan="privacy officer, contactpersoon van de partner",
    )
    partner_geheimhouding: Geheimhouding = vraag(
        "Welke geheimhouding geldt voor medewerkers van deze partner?",
        kop="Bescherming van gegevens",
        landt="A10",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 9 lid 3; vng_governance par. 3.3",
        uitleg="Een beroepsgeheim kan het delen verbieden. Medewerkers moeten vooraf weten wanneer zij mogen spreken.",
        voorbeeld=(
            "Kies 'medisch beroepsgeheim' voor een behandelaar en 'ambtelijk' voor een ambtenaar. "
            "Kies 'contractueel' als medewerkers alleen een verklaring tekenen."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )
    partner_fg: Regel = vraag(
        "Wie houdt bij deze partner intern toezicht op privacy (FG)?",
        landt="B6",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog onderdeel governance",
        uitleg="De FG's van de partners kunnen zo met elkaar overleggen. Vul 'geen' in als deze partner geen FG heeft.",
        voorbeeld="FG van Stichting Welzijn Rivierdam, bereikbaar via het algemene privacyadres",
        vraag_aan="contactpersoon van de partner, FG",
    )
    partner_beveiligingskader: PartnerBeveiligingskader = vraag(
        "Welke norm voor beveiliging volgt deze partner?",
        landt="A14 B5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4; avg art. 32",
        uitleg="Gegevens van inwoners moeten bij elke partner veilig zijn. U ziet hier of het niveau van de partners vergelijkbaar is.",
        voorbeeld=(
            "Kies meestal 'BIO2' voor een overheid en 'NEN 7510' voor een zorgaanbieder. Kies 'onbekend' als u het nog moet navragen."
        ),
        vraag_aan="CISO, contactpersoon van de partner",
    )
    partner_burger_aanspreekpunt: Regel = vraag(
        "Waar kan een inwoner bij deze partner terecht?",
        landt="A12",
        verpl="J",
        wanneer=Feit("gegevens") & Feit("verantwoordelijke"),
        bron="ap_raadsleden vraag 3",
        uitleg="Een inwoner moet weten wie zijn vraag of verzoek beantwoordt. Dit staat straks in het convenant en op de website.",
        voorbeeld="klantenservice van de woningcorporatie, telefonisch of via het privacyformulier op de website",
        vraag_aan="contactpersoon van de partner, privacy officer",
    )


class Partners(Blad):
    """What exists already, and everyone who takes part."""

    titel = "Partners"

    externe_aanleiding: Alinea = vraag(
        "Met welke vraag kwamen partners naar u toe?",
        kop="Wat er al is",
        landt="P1",
        bron="vng_stappenplan stap 1",
        uitleg="Een vraag van partners laat zien dat het probleem breder leeft. Dat helpt om bestuur en raad mee te krijgen.",
        voorbeeld=(
            "Twee huisartsen en de wijkagent kwamen steeds dezelfde mensen met onbegrepen gedrag tegen. Zij vroegen om één vast overleg."
        ),
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    bestaande_samenwerkingen: list[BestaandeSamenwerking] = lijst(
        "Welke samenwerkingen zijn er al rond dit onderwerp?",
        landt="P4",
        verpl="J",
        mag_leeg=True,
        bron="vng_stappenplan stap 1; ap_raadsleden vraag 1",
        uitleg="U voorkomt zo dat twee groepen hetzelfde werk doen. Ook gaan gegevens van inwoners dan niet dubbel rond.",
        voorbeeld=(
            "Netwerkoverleg Schuldhulp: kredietbank en corporaties bespreken het hulpaanbod. "
            "Het deelt geen persoonsgegevens en blijft naast het nieuwe overleg bestaan."
        ),
        vraag_aan="beleidsadviseur, privacy officer",
    )
    overlap_conclusie: Alinea = vraag(
        "Is iets nieuws nodig, of kunt u aansluiten bij wat er is?",
        landt="P4",
        bron="vng_stappenplan stap 1",
        uitleg="Aansluiten of uitbreiden is vaak eenvoudiger dan iets nieuws beginnen. Het college wil weten waarom u hiervoor kiest.",
        voorbeeld=(
            "Het netwerkoverleg bespreekt alleen het aanbod. Voor hulp aan afzonderlijke gezinnen is daarom iets nieuws nodig. "
            "Beide groepen stemmen elk kwartaal af."
        ),
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    partners: list[Partner] = lijst(
        "Welke afdelingen en organisaties doen mee?",
        kop="De partners",
        landt="P4 K1",
        verpl="J",
        bron="vng_stappenplan stap 1; vng_governance par. 4.2",
        uitleg="Uit deze lijst komen de partijen van het convenant. Noem ook uw eigen afdelingen, want ook die gebruiken gegevens.",
        voorbeeld="Woningcorporatie De Oever: privaat met wettelijke taak, meldt huurachterstanden en doet vast mee.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    partners_compleet: JaNee = vraag(
        "Heeft u alle belanghebbenden in beeld?",
        landt="P4",
        bron="vng_governance par. 4.2",
        uitleg="Een partij die u vergeet, kan de start vertragen. Denk ook aan partijen die u later pas nodig heeft.",
        voorbeeld="Kies 'ja' als u de lijst met uw partners heeft doorgenomen. Kies 'nee' als u nog een partij mist.",
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    ontbrekende_partners: Alinea = vraag(
        "Wie mist u nog?",
        landt="P4",
        wanneer=Als("partners_compleet", "nee", "onbekend"),
        bron="vng_stappenplan stap 1",
        uitleg="Lezers van het plan zien zo wat nog open is. Zeg ook hoe het komt, dan kan uw opdrachtgever helpen.",
        voorbeeld="De zorgverzekeraar ontbreekt nog, omdat wij daar geen vaste contactpersoon hebben. De wethouder belt in maart.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )

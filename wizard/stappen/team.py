"""Step 6: who works on the samenwerking, who may see what, and who watches over privacy."""

from typing import Annotated

from wizard.keuzes.team import FgAdvies, TlGeheimhouding, TlRol, TlScreening, TlTeam
from wizard.soorten import Alinea, Getal, JaNee, Regel, Verwijst
from wizard.voorwaarde import Als, Feit, Gevuld
from wizard.vraag import Blad, Record, lijst, vraag


class Teamlid(Record):
    """Someone who works on the samenwerking, known by function and not by name."""

    enkelvoud = "teamlid"
    meervoud = "teamleden"

    tl_functie: Regel = vraag(
        "Welke functie heeft dit teamlid?",
        kop="Functie en rol",
        verpl="J",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="Schrijf een functie op, geen naam. Zo staan er geen persoonsgegevens in het plan die niemand nodig heeft.",
        voorbeeld="Consulent schuldhulpverlening",
        vraag_aan="teammanager",
    )
    tl_rol: TlRol = vraag(
        "Welke rol heeft dit teamlid in de samenwerking?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="De rol bepaalt wat iemand doet en mag zien. U merkt zo ook of er een rol ontbreekt.",
        voorbeeld=(
            "Kies 'casusregisseur' voor wie de hulp aan één gezin verdeelt en bewaakt. "
            "Past geen enkele rol, schrijf dan zelf op hoe de rol heet."
        ),
        vraag_aan="teammanager, opdrachtgever",
    )
    tl_team: TlTeam = vraag(
        "In welk team werkt dit teamlid mee?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg=(
            "Opzetten, sturen en uitvoeren zijn verschillend werk. "
            "De inwoner moet erop kunnen rekenen dat alleen uitvoerders zijn zaak kennen."
        ),
        voorbeeld=(
            "Kies 'projectteam' voor wie de samenwerking opzet. "
            "Kies 'kernteam' voor wie beslist als het vastloopt, en 'integraal team' voor wie aan de casussen werkt."
        ),
        vraag_aan="opdrachtgever, teammanager",
    )
    tl_organisatie: Regel = vraag(
        "Bij welke organisatie werkt dit teamlid?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="Elke partner spreekt zijn eigen mensen aan. Het team weet zo wie de toegang intrekt als iemand vertrekt.",
        voorbeeld="Stichting Welzijn De Kade",
        vraag_aan="contactpersoon van de partner",
    )
    tl_taken: Alinea = vraag(
        "Wat doet dit teamlid in de samenwerking?",
        kop="Werk en tijd",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="Heldere taken voorkomen dat werk dubbel gebeurt of blijft liggen. Ze laten ook zien welke gegevens iemand nodig heeft.",
        voorbeeld=(
            "Belt binnen drie werkdagen na een betaalsignaal met de inwoner en biedt hulp aan. "
            "Legt de afspraken vast en koppelt aan de melder alleen terug of er contact was."
        ),
        vraag_aan="teammanager, contactpersoon van de partner",
    )
    tl_uren: Annotated[int | float | None, Getal("uur per week")] = vraag(
        "Hoeveel uur per week werkt dit teamlid hiervoor?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="Zonder uren komt het werk bovenop ander werk en blijft het liggen. De manager ziet hier wat u vraagt.",
        voorbeeld="12",
        vraag_aan="teammanager",
    )
    tl_toegang: JaNee = vraag(
        "Mag dit teamlid persoonsgegevens van inwoners zien?",
        kop="Toegang en geheimhouding",
        verpl="J",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3; avg art. 32",
        uitleg="Wie gegevens van inwoners ziet, moet daarover zwijgen. Wie ze niet nodig heeft, krijgt geen toegang.",
        voorbeeld=(
            "Kies 'ja' als het teamlid dossiers leest of bij een casusbespreking zit. Kies 'nee' voor wie alleen plant of beleid maakt."
        ),
        vraag_aan="teammanager, privacy officer",
    )
    tl_geheimhouding: TlGeheimhouding = vraag(
        "Wat verplicht dit teamlid om gegevens geheim te houden?",
        verpl="J",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3; avg art. 9 lid 3; uavg art. 30 lid 4",
        uitleg=(
            "Een inwoner moet erop kunnen vertrouwen dat zijn gegevens binnen het team blijven. "
            "Kiest u 'geen' bij iemand met toegang, regel dan eerst een verklaring."
        ),
        voorbeeld=(
            "Kies 'ambtseed' voor een ambtenaar en 'beroepsgeheim' voor een arts of jeugdhulpverlener. "
            "Kies 'verklaring' voor wie zelf een geheimhoudingsverklaring tekent."
        ),
        vraag_aan="contactpersoon van de partner, jurist",
    )
    tl_training: JaNee = vraag(
        "Heeft dit teamlid geleerd hoe het zorgvuldig met persoonsgegevens omgaat?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3; ibp_blog onderdeel hulpmiddelen",
        uitleg="Veel fouten ontstaan doordat mensen de regels niet kennen. U ziet hier wie vóór de start nog een training nodig heeft.",
        voorbeeld=(
            "Kies 'ja' als het teamlid een training volgde over privacy in dit werk. Een algemene cursus van jaren terug is te weinig."
        ),
        vraag_aan="privacy officer, teammanager",
    )
    tl_screening: TlScreening = vraag(
        "Welke screening heeft dit teamlid gehad?",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3; bgs art. 1.11 (analoog)",
        uitleg="Wie gevoelige gegevens ziet, moet betrouwbaar zijn. Partners willen weten wie zij gegevens toevertrouwen.",
        voorbeeld=(
            "Kies 'VOG' als er een verklaring omtrent het gedrag is. "
            "Kies 'screening' als de organisatie zelf verder onderzoek deed, zoals de politie bij haar medewerkers."
        ),
        vraag_aan="teammanager, contactpersoon van de partner",
    )


class Autorisatie(Record):
    """What a role may see in a system, why, and who approves it."""

    enkelvoud = "toegangsrecht"
    meervoud = "toegangsrechten"

    aut_rol: Regel = vraag(
        "Welke rol krijgt toegang?",
        verpl="J",
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="Toegang hoort bij een rol en niet bij een persoon. Wie de rol verliest, verliest dan ook de toegang.",
        voorbeeld="Jongerenwerker",
        vraag_aan="teammanager, applicatiebeheerder",
    )
    aut_systeem: Annotated[str | None, Verwijst("systemen")] = vraag(
        "In welk systeem krijgt deze rol toegang?",
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="De beheerder stelt de rechten per systeem in. Hij moet dus weten om welk systeem het gaat.",
        voorbeeld=(
            "Kies het systeem waarin de rol gaat werken, zoals 'Meldingensysteem overlast'. "
            "Staat het er niet bij, voeg het dan toe in stap 3."
        ),
        vraag_aan="applicatiebeheerder, informatiebeheerder",
    )
    aut_gegevens: Regel = vraag(
        "Welke gegevens mag deze rol zien?",
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="Niemand mag meer zien dan zijn werk vraagt. Een te ruime toegang is een bekende oorzaak van datalekken.",
        voorbeeld="Naam, leeftijd, school en afspraken van de eigen jongeren; geen politiegegevens",
        vraag_aan="privacy officer, teammanager",
    )
    aut_reden: Regel = vraag(
        "Waarom heeft deze rol die gegevens nodig?",
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="Zonder goede reden geeft u geen toegang. Met een reden kunt u later controleren of de toegang nog klopt.",
        voorbeeld="Om met de jongere en zijn ouders afspraken te maken en na te gaan of die lukken",
        vraag_aan="teammanager, privacy officer",
    )
    aut_goedkeurder: Regel = vraag(
        "Wie keurt deze toegang goed?",
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="Iemand anders dan de aanvrager moet beslissen. De beheerder geeft pas toegang na dat besluit.",
        voorbeeld="Teammanager jongerenwerk",
        vraag_aan="teammanager, CISO",
    )


class Team(Blad):
    """Who does what, who advises on privacy, who has access, and where inwoners can turn."""

    titel = "Team en rollen"

    teamleden: list[Teamlid] = lijst(
        "Wie werken er mee aan de samenwerking?",
        kop="Het team",
        landt="P8",
        verpl="J",
        bron="vng_stappenplan stap 6; vng_governance par. 3.3",
        uitleg="Elk teamlid moet weten wat zijn taak is. De inwoner weet dan ook bij wie hij terechtkan.",
        voorbeeld=(
            "Wijkverpleegkundige van de thuiszorg, integraal team, 6 uur per week. "
            "Ziet gegevens van eigen cliënten en heeft een medisch beroepsgeheim."
        ),
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    rolbeschrijvingen: JaNee = vraag(
        "Staan de rollen en verantwoordelijkheden op papier?",
        landt="P8",
        verpl="J",
        bron="vng_governance par. 3.3; ibp_blog onderdeel governance",
        uitleg=(
            "Als niemand een taak op papier heeft, voelt ook niemand zich verantwoordelijk. "
            "Een nieuw teamlid leest hier wat u van hem verwacht."
        ),
        voorbeeld=(
            "Kies 'ja' als u elke rol beschreven heeft en de opdrachtgever de beschrijving heeft vastgesteld. Een concept is nog 'nee'."
        ),
        vraag_aan="opdrachtgever, teammanager",
    )
    projecttaken: Alinea = vraag(
        "Wie doet wat om de samenwerking op te zetten?",
        landt="P8",
        bron="vng_stappenplan stap 6",
        uitleg="Opzetten vraagt ander werk dan uitvoeren. De opdrachtgever ziet hier of u voor elke taak iemand heeft.",
        voorbeeld=(
            "De beleidsadviseur jeugd schrijft het plan. De jurist zoekt de wettelijke taken uit. "
            "De communicatieadviseur maakt de informatie voor ouders. De projectondersteuner houdt de documenten bij."
        ),
        vraag_aan="opdrachtgever, teammanager",
    )
    casusregie: Alinea = vraag(
        "Wie heeft de regie over een casus?",
        landt="P6 A9 A17",
        verpl="V",
        wanneer=(Feit("casusgericht") | Feit("integraal_toezicht")),
        bron="vng_governance par. 3.3 en 4.4",
        uitleg="Alles draait om de regisseur: hij bewaakt de afspraken en is er voor de inwoner. Beschrijf ook hoe u hem aanwijst.",
        voorbeeld=(
            "De organisatie die het gezin het best kent, levert de regisseur. De voorzitter wijst hem aan in het eerste overleg. "
            "Verhuist het gezin, dan draagt hij de regie over in een gesprek met de ouders erbij."
        ),
        vraag_aan="teammanager, beleidsadviseur",
    )
    intervisie: Regel = vraag(
        "Hoe bespreekt het team lastige keuzes over privacy (intervisie)?",
        landt="P6",
        bron="vng_governance hoofdstuk 3",
        uitleg="Regels geven niet op elke situatie een antwoord. Door samen terug te kijken, behandelt het team inwoners vaker gelijk.",
        voorbeeld="Elke twee maanden één lastige casus zonder namen, met een gespreksleider van buiten het team",
        vraag_aan="teammanager, privacy officer",
    )
    fg_betrokken: JaNee = vraag(
        "Heeft u de functionaris gegevensbescherming (FG) bij de plannen betrokken?",
        kop="Functionaris gegevensbescherming (FG)",
        landt="P8 A18",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 6 en 7; avg art. 38 lid 1; avg art. 37 lid 1 onder a",
        uitleg="De AVG zegt dat u de FG op tijd moet betrekken. Na het tekenen komt een goed advies te laat.",
        voorbeeld=(
            "Kies 'ja' als de FG de plannen kent en vragen kon stellen. Alleen een kopie van het getekende convenant sturen is te weinig."
        ),
        vraag_aan="FG, privacy officer",
    )
    fg_advies: FgAdvies = vraag(
        "Wat is het advies van de FG?",
        landt="A18",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 35 lid 2; avg art. 39 lid 1 onder c",
        uitleg="Bij een onderzoek naar privacyrisico's (DPIA) moet u de FG om advies vragen. Zonder dat advies kunt u niet starten.",
        voorbeeld=(
            "Kies 'positief met voorwaarden' als de FG instemt nadat u iets aanpast. Kies 'gevraagd' als u nog op het advies wacht."
        ),
        vraag_aan="FG",
    )
    fg_advies_opvolging: Alinea = vraag(
        "Wat heeft u met het advies van de FG gedaan?",
        landt="P16",
        verpl="V",
        wanneer=Feit("gegevens") & Als("fg_advies", "positief_voorwaarden", "negatief"),
        bron="avg art. 24; avg art. 38",
        uitleg="U mag van het advies afwijken, maar dan legt u uit waarom. Het college en de toezichthouder kunnen u daarnaar vragen.",
        voorbeeld=(
            "Het vrije tekstveld in het meldformulier hebben wij geschrapt. Het advies om ouders altijd vooraf te bellen volgen wij deels. "
            "Loopt een kind direct gevaar, dan bellen wij de ouders achteraf."
        ),
        vraag_aan="FG, opdrachtgever",
    )
    fg_afstemming: Alinea = vraag(
        "Welke afspraken maken de FG's van de partners met elkaar?",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & (Feit("meer_fgs") | Feit("wgs")),
        bron="ibp_blog onderdeel governance; wgs art. 1.4 lid 2 (analoog)",
        uitleg="Elke FG kijkt naar de eigen organisatie. Zonder afspraken let niemand op wat er tussen de organisaties gebeurt.",
        voorbeeld=(
            "De FG's van gemeente, GGD en thuiszorg lezen elkaars advies voordat zij het uitbrengen. "
            "De FG van de GGD roept hen bijeen na een groot datalek."
        ),
        vraag_aan="FG",
    )
    fg_regionaal: JaNee = vraag(
        "Werkt uw FG ook voor andere gemeenten?",
        landt="P8",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.1",
        uitleg="Een FG voor meer gemeenten staat vaak verder van uw werkwijze. Hij kan pas goed adviseren als hij uw werkwijze kent.",
        voorbeeld="Kies 'ja' als u de FG met een andere gemeente deelt. Plan dan een gesprek waarin u laat zien hoe uw team werkt.",
        vraag_aan="FG, privacy officer",
    )
    po_betrokken: JaNee = vraag(
        "Heeft u de privacy officer bij de plannen betrokken?",
        kop="Privacy en beveiliging",
        landt="P8",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 6 en 7",
        uitleg="Of delen mag, bepaalt u samen met de privacy officer en de FG. U hoeft die vraag dus niet alleen te beantwoorden.",
        voorbeeld="Kies 'ja' als de privacy officer meeleest en meedenkt over elke gegevensstroom. Eén mail met een vraag is te weinig.",
        vraag_aan="privacy officer",
    )
    ciso_betrokken: JaNee = vraag(
        "Heeft u de adviseur informatiebeveiliging (CISO of ISO) bij de plannen betrokken?",
        landt="P8 A14",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog onderdeel governance; vng_governance par. 3.3",
        uitleg="Elke partner moet gegevens even goed beveiligen. De adviseur ziet waar systemen of werkplekken daarvoor te zwak zijn.",
        voorbeeld="Kies 'ja' als de CISO of ISO de systemen en de manier van versturen kent en daarover adviseerde.",
        vraag_aan="CISO",
    )
    regievoerder_privacy: Regel = vraag(
        "Wie houdt overzicht over privacy in deze samenwerking (regievoerder)?",
        landt="P8 A17",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.2",
        uitleg="Bij meer organisaties denkt ieder al snel dat een ander oplet. Eén functie moet zien of alle afspraken kloppen.",
        voorbeeld="Kwaliteitsadviseur sociaal domein",
        vraag_aan="opdrachtgever, privacy officer",
    )
    triage: Alinea = vraag(
        "Op welke momenten weegt u af wat u met wie deelt (triage)?",
        kop="Afwegen per casus",
        landt="P6 A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.3, 3.4 en 4.4",
        uitleg="Niet elke casus vraagt om delen, en niet elke partner hoeft alles te weten. Zeg ook waarop u let bij elke keuze.",
        voorbeeld=(
            "Na de aanmelding: is er meer dan één probleem, en wil de ouder hulp? "
            "Vóór het eerste overleg: welke partners zijn nodig? Bij opschalen: wat moet de nieuwe partner weten, en weet de ouder dat?"
        ),
        vraag_aan="beleidsadviseur, privacy officer",
    )
    triage_vastlegging: Regel = vraag(
        "Hoe legt u per casus vast waarom u wel of niet deelt?",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.4",
        uitleg="U moet later kunnen laten zien waarom u deelde. Een inwoner kan daarnaar vragen, en een rechter ook.",
        voorbeeld="De regisseur vult in het dossier drie vragen in: wat delen we, met wie, waarom",
        vraag_aan="privacy officer, teammanager",
    )
    autorisaties: list[Autorisatie] = lijst(
        "Wie mag welke gegevens in welk systeem zien?",
        kop="Toegang",
        landt="A14 B5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog onderdeel risico's; vng_governance par. 3.3; avg art. 32",
        uitleg="Te ruime toegang is een van de bekende valkuilen bij samenwerken. Met deze lijst stelt de beheerder de systemen goed in.",
        voorbeeld=(
            "De consulent schuldhulp ziet in het signalensysteem naam, adres en hoogte van de achterstand, om hulp aan te bieden. "
            "De teammanager keurt dit goed."
        ),
        vraag_aan="applicatiebeheerder, privacy officer, CISO",
    )
    applicatiebeheer: Regel = vraag(
        "Wie beheert de toegangsrechten in de systemen (functioneel beheer)?",
        landt="A14",
        verpl="J",
        wanneer=Feit("gegevens") & Gevuld("systemen"),
        bron="vng_governance par. 3.3",
        uitleg="Eén functie moet toegang geven en intrekken. Anders blijven oude rechten van vertrokken collega's bestaan.",
        voorbeeld="Functioneel beheerder van het wijkteamsysteem, afdeling Informatie",
        vraag_aan="informatiebeheerder, teammanager",
    )
    personele_wijziging: Alinea = vraag(
        "Wat gebeurt er met de toegang als iemand vertrekt of van functie wisselt?",
        landt="A14",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4",
        uitleg="Wie weg is, mag niet meer in dossiers kijken. Een vaste werkwijze voorkomt dat u dat vergeet, ook bij partners.",
        voorbeeld=(
            "De partner meldt een vertrek of nieuwe functie een week van tevoren bij het functioneel beheer. "
            "Het account sluit op de laatste werkdag. "
            " "
            "Elk kwartaal loopt de teammanager de lijst met accounts na."
        ),
        vraag_aan="applicatiebeheerder, teammanager, CISO",
    )
    geheimhouding_geregeld: JaNee = vraag(
        "Is iedereen met toegang gebonden aan geheimhouding?",
        kop="Geheimhouding",
        landt="A10 B8",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 9 lid 3; avg art. 28 lid 3 onder b; uavg art. 30 lid 4; vng_governance par. 3.3",
        uitleg="Een inwoner vertelt alleen iets als het binnen het team blijft. Bij sommige gevoelige gegevens eist de wet geheimhouding.",
        voorbeeld=(
            "Kies 'ja' als iedereen een ambtseed, beroepsgeheim of getekende verklaring heeft. Vergeet stagiairs en inhuurkrachten niet."
        ),
        vraag_aan="privacy officer, contactpersoon van de partner",
    )
    vrijwilligers: JaNee = vraag(
        "Zien vrijwilligers persoonsgegevens van inwoners?",
        landt="A10",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.3",
        uitleg="Een vrijwilliger heeft meestal geen ambtseed of beroepsgeheim. U moet dan zelf geheimhouding regelen.",
        voorbeeld="Kies 'ja' als een vrijwilliger bijvoorbeeld een budgetmaatje is en de schulden van een gezin kent.",
        vraag_aan="contactpersoon van de partner, teammanager",
    )
    vrijwilligers_geheimhouding: JaNee = vraag(
        "Hebben alle vrijwilligers een geheimhoudingsverklaring getekend?",
        landt="A10 B8",
        verpl="V",
        wanneer=Feit("gegevens") & Als("vrijwilligers", "ja"),
        bron="vng_governance par. 3.3",
        uitleg="Met een verklaring belooft de vrijwilliger te zwijgen over wat hij hoort. Het convenant krijgt een model als bijlage.",
        voorbeeld="Kies 'ja' als u van iedere vrijwilliger met toegang een getekende verklaring heeft. Mist er één, kies dan 'nee'.",
        vraag_aan="contactpersoon van de partner, teammanager",
    )
    klachtencoordinator: Regel = vraag(
        "Wie behandelt klachten en privacyverzoeken van inwoners?",
        kop="Loket en ondersteuning",
        landt="A12 A19",
        verpl="J",
        bron="vng_governance par. 3.3",
        uitleg="Een inwoner hoort niet van loket naar loket te lopen. Eén functie zorgt dat hij op tijd antwoord krijgt.",
        voorbeeld="Medewerker klachten en bezwaar van de gemeente, ook voor vragen over dossiers bij partners",
        vraag_aan="jurist, privacy officer",
    )
    kcc_instructie: JaNee = vraag(
        "Weet het klantcontactcentrum (KCC) waarheen het inwoners doorverwijst?",
        landt="P13",
        bron="vng_governance par. 3.3",
        uitleg=(
            "Veel inwoners bellen eerst het algemene nummer. Weet het KCC de weg, dan hoeft de inwoner zijn verhaal maar één keer te doen."
        ),
        voorbeeld="Kies 'ja' als het KCC een instructie heeft met de naam van de samenwerking en het juiste telefoonnummer.",
        vraag_aan="teammanager KCC, communicatieadviseur",
    )
    administratieve_ondersteuning: Regel = vraag(
        "Wie doet de administratie voor het team?",
        landt="P8",
        bron="vng_governance par. 3.3",
        uitleg=(
            "Wie afspraken plant of verslagen typt, ziet soms gevoelige gegevens. Schrijf daarom ook op welke toegang die functie heeft."
        ),
        voorbeeld="Secretariaat van het wijkteam: ziet agenda en naam van het gezin, geen dossier",
        vraag_aan="teammanager",
    )

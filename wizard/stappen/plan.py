"""Step 4: the plan van aanpak: the approach, planning, risks, means, communication, evaluation and the end."""

from typing import Annotated

from wizard.keuzes.plan import (
    EvaluatieFrequentie,
    EvaluatieOnderwerpen,
    MpStatus,
    Restrisico,
    RisSoort,
    RisStatus,
    RisValkuil,
    VerantwoordingMethode,
    Volwassenheidskader,
)
from wizard.soorten import Alinea, Bedrag, Datum, Getal, JaNee, Regel, Verwijst
from wizard.voorwaarde import MeerDan
from wizard.vraag import Blad, Record, lijst, vraag


class Mijlpaal(Record):
    """A moment in the planning at which something is finished."""

    enkelvoud = "mijlpaal"
    meervoud = "mijlpalen"

    mp_naam: Regel = vraag(
        "Wat is er bij deze mijlpaal klaar?",
        verpl="J",
        bron="vng_stappenplan stap 4",
        uitleg="Noem een resultaat dat iemand kan zien of lezen. Dan weet de opdrachtgever zeker wanneer het af is.",
        voorbeeld="Convenant getekend door alle partners.",
        vraag_aan="opdrachtgever",
    )
    mp_datum: Datum = vraag(
        "Wanneer is dit klaar?",
        bron="vng_stappenplan stap 4",
        uitleg="Wat bij stap 1 tot en met 7 hoort, is klaar vóór de start. Met een datum ziet de opdrachtgever of dat lukt.",
        voorbeeld="15 juni 2027.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    mp_stap: Annotated[int | float | None, Getal("", 1, 8)] = vraag(
        "Bij welke stap van het stappenplan hoort deze mijlpaal, van 1 tot 8?",
        bron="vng_stappenplan stap 4",
        uitleg="Het plan zet de mijlpalen op volgorde van de acht stappen. Zo ziet de opdrachtgever of u een stap overslaat.",
        voorbeeld="7, want de mijlpaal gaat over rechtmatigheid.",
        vraag_aan="privacy officer",
    )
    mp_verantwoordelijke: Regel = vraag(
        "Wie zorgt dat dit op tijd klaar is?",
        bron="vng_stappenplan stap 4",
        uitleg="Met één functie per mijlpaal weet iedereen wie aan zet is. Noem een functie, geen naam.",
        voorbeeld="Juridisch adviseur sociaal domein.",
        vraag_aan="opdrachtgever",
    )
    mp_status: MpStatus = vraag(
        "Hoe staat het met deze mijlpaal?",
        bron="vng_stappenplan stap 4",
        uitleg="De opdrachtgever ziet hiermee waar de planning knelt. Partners weten dan of zij al verder kunnen.",
        voorbeeld="Kies 'loopt' als u begonnen bent. Kies 'vertraagd' als de datum niet meer haalbaar is.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    mp_afhankelijk_van: Regel = vraag(
        "Wat moet eerst klaar zijn?",
        bron="vng_stappenplan stap 4",
        uitleg="Loopt het een uit, dan schuift het ander mee. Wie het werk plant, moet dat vooraf weten.",
        voorbeeld="Advies van de FG over de DPIA.",
        vraag_aan="privacy officer, jurist",
    )


class Risico(Record):
    """Something that may go wrong, how bad that would be and what is done about it."""

    enkelvoud = "risico"
    meervoud = "risico's"

    ris_omschrijving: Alinea = vraag(
        "Wat kan er misgaan?",
        kop="Het risico",
        verpl="J",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Beschrijf wat er gebeurt en wie er last van heeft. Alleen dan kan iemand een passende maatregel bedenken.",
        voorbeeld=(
            "Een melder stuurt ook gegevens over huisgenoten mee. Medewerkers weten dan meer dan zij nodig hebben om hulp aan te bieden."
        ),
        vraag_aan="privacy officer, CISO, contactpersoon van de partner",
    )
    ris_soort: RisSoort = vraag(
        "Wat voor soort risico is dit?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Het plan zet risico's voor privacy apart van de andere. De FG en de opdrachtgever vinden dan snel wat voor hen telt.",
        voorbeeld="Kies 'inwoner' als vooral de inwoner er last van heeft. Kies 'bestuurlijk' als een besluit kan uitblijven.",
        vraag_aan="privacy officer, jurist",
    )
    ris_valkuil: RisValkuil = vraag(
        "Welke bekende valkuil hoort bij dit risico?",
        landt="P12",
        bron="ibp_blog vijf valkuilen",
        uitleg="Samenwerkingen gaan vaak op vijf punten mis. De controle kijkt of u over elk punt heeft nagedacht.",
        voorbeeld=(
            "Kies 'toegang en autorisaties te ruim' als medewerkers meer zien dan nodig is. "
            "Kies 'geen van deze vijf' als geen valkuil past."
        ),
        vraag_aan="privacy officer, FG",
    )
    ris_kans: Annotated[int | float | None, Getal("", 1, 5)] = vraag(
        "Hoe groot is de kans dat dit gebeurt, van 1 tot 5?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Kans en schade bepalen samen welk risico voorgaat. De opdrachtgever kan dan kiezen waar tijd en geld heen gaan.",
        voorbeeld="2: het kan gebeuren, maar de partners maakten het de laatste drie jaar niet mee.",
        vraag_aan="privacy officer, CISO",
    )
    ris_impact: Annotated[int | float | None, Getal("", 1, 5)] = vraag(
        "Hoe groot is de schade als dit gebeurt, van 1 tot 5?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Denk eerst aan de schade voor inwoners, dan aan die voor de partners. Grote schade vraagt altijd om een maatregel.",
        voorbeeld="4: een jongere geldt onterecht als dader en verliest daardoor een stageplek.",
        vraag_aan="privacy officer, CISO",
    )
    ris_maatregel: Alinea = vraag(
        "Wat doet u om dit te voorkomen of kleiner te maken?",
        kop="De aanpak",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder d",
        uitleg="Een groot risico zonder maatregel geeft een waarschuwing. Bestuurders moeten kunnen lezen wat u eraan doet.",
        voorbeeld=(
            "Het meldformulier heeft alleen velden voor adres en achterstand. "
            "De coördinator verwijdert andere gegevens op de dag van binnenkomst."
        ),
        vraag_aan="privacy officer, CISO, informatiebeheerder",
    )
    ris_eigenaar: Regel = vraag(
        "Wie houdt dit risico in de gaten?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Een risico zonder eigenaar verdwijnt uit beeld. Noem de functie die de maatregel mag uitvoeren.",
        voorbeeld="Coördinator vroegsignalering.",
        vraag_aan="opdrachtgever",
    )
    ris_restrisico: Restrisico = vraag(
        "Hoe groot is het risico nog als de maatregel werkt?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg=(
            "Blijft een risico hoog, dan moet de opdrachtgever daarover beslissen. Gaat het om privacy, vraag dan ook de FG om advies."
        ),
        voorbeeld="Kies 'midden' als het nog kan gebeuren, maar met weinig schade. Kies 'hoog' als de schade groot blijft.",
        vraag_aan="privacy officer, FG",
    )
    ris_status: RisStatus = vraag(
        "Hoe staat het nu met dit risico?",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="De opdrachtgever ziet zo welke risico's nog aandacht vragen. Houd de stand bij zolang de samenwerking loopt.",
        voorbeeld="Kies 'beheerst' als de maatregel werkt. Kies 'aanvaard' als de opdrachtgever het risico bewust neemt.",
        vraag_aan="privacy officer, opdrachtgever",
    )


class Capaciteit(Record):
    """The hours that one partner puts in."""

    enkelvoud = "bijdrage"
    meervoud = "bijdragen"

    cap_partner: Annotated[str | None, Verwijst("partners")] = vraag(
        "Welke partner levert deze uren?",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Het plan en het convenant tonen de inzet per partner. Iedere manager ziet dan wat de eigen organisatie bijdraagt.",
        voorbeeld="Kies de partner bij wie de medewerkers in dienst zijn, bijvoorbeeld de welzijnsorganisatie.",
        vraag_aan="contactpersoon van de partner",
    )
    cap_rol: Regel = vraag(
        "Welke rol hebben deze medewerkers?",
        bron="vng_stappenplan stap 5",
        uitleg="Partners moeten weten op wiens kennis zij kunnen rekenen. De rol telt, namen zijn niet nodig.",
        voorbeeld="Twee jongerenwerkers die de wijk ingaan.",
        vraag_aan="contactpersoon van de partner",
    )
    cap_uren_week: Annotated[int | float | None, Getal("uur per week")] = vraag(
        "Hoeveel uur per week is dat samen?",
        bron="vng_stappenplan stap 5",
        uitleg="Managers geven mensen alleen vrij als het aantal uren bekend is. U ziet zelf of de uren genoeg zijn.",
        voorbeeld="24 uur, want twee medewerkers doen elk 12 uur mee.",
        vraag_aan="contactpersoon van de partner",
    )
    cap_periode: Regel = vraag(
        "In welke periode zijn deze uren beschikbaar?",
        bron="vng_stappenplan stap 5",
        uitleg="Uren die te vroeg stoppen, leggen het werk stil. Partners plannen hun personeel vaak een jaar vooruit.",
        voorbeeld="Van 1 april 2027 tot en met 31 maart 2028.",
        vraag_aan="contactpersoon van de partner",
    )
    cap_toegezegd: JaNee = vraag(
        "Heeft de partner deze uren toegezegd?",
        bron="vng_stappenplan stap 5",
        uitleg="Op uren zonder toezegging kunt u niet bouwen. De controle waarschuwt u zolang een toezegging ontbreekt.",
        voorbeeld="Kies 'ja' als de leidinggevende de uren op papier heeft bevestigd. Kies 'nee' als er alleen over is gepraat.",
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )


class CommunicatieActie(Record):
    """A message to one group: what, how, when and by whom."""

    enkelvoud = "communicatieactie"
    meervoud = "communicatieacties"

    com_doelgroep: Regel = vraag(
        "Voor wie is dit bericht?",
        verpl="J",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg="Elke groep heeft andere vragen en leest op een andere plek. Met één groep per bericht past de tekst beter.",
        voorbeeld="Huurders met een betalingsachterstand.",
        vraag_aan="communicatieadviseur",
    )
    com_boodschap: Alinea = vraag(
        "Wat is de boodschap?",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg="Alle partners moeten hetzelfde vertellen. Een inwoner moet lezen wat er gebeurt en wat dat betekent.",
        voorbeeld="U heeft achterstanden bij twee bedrijven. Wij bellen u om hulp aan te bieden. U kiest zelf of u die hulp wilt.",
        vraag_aan="communicatieadviseur, beleidsadviseur",
    )
    com_middel: Regel = vraag(
        "Hoe brengt u de boodschap?",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg="Het middel bepaalt of u de groep echt bereikt. Denk ook aan mensen die moeilijk lezen.",
        voorbeeld="Een korte brief, en een week later een telefoontje.",
        vraag_aan="communicatieadviseur",
    )
    com_datum: Datum = vraag(
        "Wanneer gaat dit bericht uit?",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg=(
            "Mensen horen liever vooraf dan achteraf van een nieuwe aanpak. "
            "Medewerkers moeten vragen kunnen beantwoorden zodra het bericht uit is."
        ),
        voorbeeld="3 mei 2027.",
        vraag_aan="communicatieadviseur",
    )
    com_verantwoordelijke: Regel = vraag(
        "Wie zorgt voor dit bericht?",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg="Zonder verantwoordelijke blijft een bericht vaak liggen. Noem een functie, geen naam.",
        voorbeeld="Teamleider schuldhulp, met hulp van de afdeling communicatie.",
        vraag_aan="communicatieadviseur, opdrachtgever",
    )


class Plan(Blad):
    """What will be done, when, with which means, and how the partners look back on it."""

    titel = "Plan van aanpak"

    aanleiding: Alinea = vraag(
        "Waarom begint u nu aan deze samenwerking?",
        kop="De aanpak",
        landt="P1",
        bron="vng_stappenplan stap 4",
        uitleg="De directeur leest dit als eerste en wil weten wie erom vroeg. Houd het kort: de aanleiding en de opdracht.",
        voorbeeld=(
            "Twee scholen en de winkeliers vroegen in januari om hulp bij overlast rond het plein. "
            "De burgemeester gaf daarna opdracht voor een gezamenlijke aanpak van de jeugdgroep."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    beoogd_resultaat: Alinea = vraag(
        "Wat levert de samenwerking straks concreet op?",
        landt="P2",
        bron="vng_stappenplan stap 4",
        uitleg="Bestuurders meten hieraan later of de samenwerking de moeite waard was. Uw team weet hiermee wat af moet.",
        voorbeeld=(
            "Een meldpunt voor betalingsachterstanden, een belscript en een vaste ronde huisbezoeken. "
            "In het eerste jaar krijgen 500 huishoudens een aanbod voor hulp."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    werkwijze: Alinea = vraag(
        "Hoe pakt u het samen aan, van begin tot eind?",
        landt="P6 A9",
        verpl="J",
        bron="vng_stappenplan stap 4",
        uitleg="Elke partner moet weten welke stap wanneer komt. Uw antwoord staat straks in het plan én in het convenant.",
        voorbeeld=(
            "Een partner bespreekt eerst met het gezin dat aanmelden kan helpen. "
            "Het wijkteam toetst de aanmelding binnen een week en nodigt het gezin uit. "
            "Gezin en wijkteam maken samen een plan en kijken na drie maanden wat is bereikt."
        ),
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )

    mijlpalen: list[Mijlpaal] = lijst(
        "Wat moet wanneer klaar zijn?",
        kop="Planning, risico's en communicatie",
        landt="P10",
        bron="vng_stappenplan stap 4",
        uitleg="Een mijlpaal is een moment waarop iets af is. De opdrachtgever ziet hiermee op tijd of de start in gevaar komt.",
        voorbeeld="DPIA besproken met de FG, klaar op 15 juni 2027, stap 7, privacy officer, gepland.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    risicos: list[Risico] = lijst(
        "Welke risico's ziet u voor de samenwerking en voor inwoners?",
        landt="P12",
        bron="ibp_blog risico's; avg art. 35 lid 7 onder c",
        uitleg="Een risico dat u kent, kunt u kleiner maken. Risico's voor inwoners tellen ook mee in de DPIA.",
        voorbeeld=(
            "Een vrijwilliger kan alle dossiers lezen: kans 3, impact 4, toegang per rol beperken, teamleider wijkteam, restrisico laag."
        ),
        vraag_aan="privacy officer, CISO, FG",
    )
    communicatie_acties: list[CommunicatieActie] = lijst(
        "Welke berichten krijgen inwoners, medewerkers en bestuur over de samenwerking?",
        landt="P13",
        bron="ibp_blog stappenplan punt 4; vng_stappenplan stap 6",
        uitleg="Inwoners mogen niet verrast worden door de samenwerking. Ook raad en medewerkers horen graag op tijd wat er komt.",
        voorbeeld="Ouders van jongeren uit de buurt krijgen op 3 mei 2027 een brief over de nieuwe aanpak, van de coördinator jeugd.",
        vraag_aan="communicatieadviseur, contactpersoon van de partner",
    )

    budget: Bedrag = vraag(
        "Hoeveel geld is er in totaal nodig?",
        kop="Geld en mensen",
        landt="P11",
        bron="vng_stappenplan stap 5",
        uitleg="De opdrachtgever kan alleen ja zeggen tegen een bekend bedrag. Is er geen geld nodig, vul dan 0 in.",
        voorbeeld="€ 45.000.",
        vraag_aan="opdrachtgever, financieel adviseur",
    )
    budget_dekking: Regel = vraag(
        "Waaruit betaalt u dit bedrag?",
        landt="P11 A20",
        wanneer=MeerDan("budget", 0),
        bron="vng_stappenplan stap 5",
        uitleg="Zonder dekking kan het bestuur geen besluit nemen over het geld. Noem de begrotingspost of de subsidie.",
        voorbeeld="Reserve sociaal domein, begroting 2027.",
        vraag_aan="financieel adviseur, opdrachtgever",
    )
    kostenverdeling: Alinea = vraag(
        "Wie betaalt welke kosten?",
        landt="P11 A20",
        bron="aanw_convenanten aanw. 14; praktijk kosten",
        uitleg=(
            "Afspraken over geld voorkomen ruzie tussen partners. "
            "Laat u dit leeg, dan zegt het convenant dat ieder de eigen kosten betaalt."
        ),
        voorbeeld=(
            "De gemeente betaalt de training en de huur van de spreekkamer. "
            "De corporatie en de energiebedrijven betalen samen het meldsysteem, ieder een gelijk deel."
        ),
        vraag_aan="financieel adviseur, opdrachtgever, contactpersoon van de partner",
    )
    capaciteit: list[Capaciteit] = lijst(
        "Wie maakt hoeveel tijd vrij?",
        landt="P11 A20",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Zonder genoeg mensen wachten inwoners te lang. Managers zien hier wat hun organisatie bijdraagt.",
        voorbeeld="De welzijnsorganisatie levert twee jongerenwerkers, samen 24 uur per week, heel 2027, toegezegd.",
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )

    evaluatie_gepland: JaNee = vraag(
        "Heeft u met de partners afgesproken dat u de samenwerking evalueert?",
        kop="Afspraken over evaluatie",
        landt="P14",
        verpl="J",
        bron="vng_stappenplan stap 4",
        uitleg=(
            "Het stappenplan van de VNG vraagt een evaluatie in elk plan. Zonder afspraak merkt het bestuur te laat dat iets niet werkt."
        ),
        voorbeeld="Kies 'ja' als alle partners met een evaluatie instemmen. Kies 'nee' als u er nog over moet praten.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    evaluatie_eerste: Datum = vraag(
        "Wanneer is de eerste evaluatie?",
        landt="P14 A22",
        verpl="J",
        bron="vng_stappenplan stap 4; aanw_convenanten aanw. 20",
        uitleg="Een vroege evaluatie geeft partners nog tijd om te verbeteren. Kies een datum ruim vóór het einde van het convenant.",
        voorbeeld="1 maart 2028, een jaar na de start.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    evaluatie_frequentie: EvaluatieFrequentie = vraag(
        "Hoe vaak evalueert u de samenwerking?",
        landt="P14 A22",
        verpl="J",
        bron="ibp_blog governance",
        uitleg="Taken, wetten en systemen veranderen. Wie vaker kijkt, ziet eerder dat inwoners nadeel hebben.",
        voorbeeld="Kies 'halfjaarlijks' als de werkwijze nieuw is en de gegevens gevoelig zijn. Kies 'eenmalig' bij een korte proef.",
        vraag_aan="opdrachtgever, FG",
    )

    evaluatie_onderwerpen: EvaluatieOnderwerpen = vraag(
        "Wat gaat u bij de evaluatie na?",
        kop="Inhoud van de evaluatie",
        landt="P14 A22",
        verpl="J",
        bron="vng_stappenplan stap 4; vng_raadgever onder 'Wat kunt u doen'",
        uitleg=(
            "Het stappenplan noemt vier vaste vragen, dus kies die ten minste. De uitkomst laat zien of delen nog nodig en toegestaan is."
        ),
        voorbeeld=(
            "Kies ten minste werkproces, acties, verwerkingen en ingebrachte gegevens. "
            "Kies ook de naleving als u wilt weten hoe medewerkers in de praktijk werken."
        ),
        vraag_aan="FG, privacy officer",
    )
    evaluatie_uitvoerder: Regel = vraag(
        "Wie voert de evaluatie uit?",
        landt="P14 A22",
        verpl="J",
        bron="aanw_convenanten aanw. 20; vng_raadgever onder 'Wat kunt u doen'",
        uitleg="Een buitenstaander durft vaak meer te zeggen dan het eigen team. De raad vertrouwt de uitkomst dan eerder.",
        voorbeeld="Onderzoeker van het regionale onderzoeksbureau, zonder eigen rol in de samenwerking.",
        vraag_aan="opdrachtgever, FG",
    )
    evaluatie_gevolg: Alinea = vraag(
        "Wat gebeurt er met de uitkomsten van de evaluatie?",
        landt="P14 A22",
        verpl="J",
        bron="vng_raadgever onder 'Wat kunt u doen'; aanw_convenanten aanw. 20 lid 3",
        uitleg="Een rapport zonder besluit verandert niets voor inwoners. Spreek nu af wie kiest: doorgaan, aanpassen of stoppen.",
        voorbeeld=(
            "De bestuurders van alle partners bespreken het rapport in hun eerstvolgende overleg. "
            "Zij kiezen daar tussen doorgaan, aanpassen en stoppen. "
            "Blijkt een gegeven niet meer nodig, dan delen de partners het vanaf die dag niet meer."
        ),
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )

    verantwoording_methode: VerantwoordingMethode = vraag(
        "Op welke manier laat u zien wat de samenwerking oplevert?",
        kop="Verantwoording",
        landt="P14",
        bron="vng_stappenplan stap 4",
        uitleg="Met één vaste manier kan de raad de jaren vergelijken. Partners weten dan welke cijfers zij moeten bijhouden.",
        voorbeeld="Kies 'indicatoren' als u vaste cijfers volgt. Kies 'jaarverslag' als u elk jaar een verhaal met cijfers schrijft.",
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    verantwoording_tijdens: Alinea = vraag(
        "Hoe legt u verantwoording af zolang de samenwerking loopt?",
        landt="P14 A22",
        verpl="J",
        bron="vng_stappenplan stap 4; vng_governance par. 3.4",
        uitleg="Bestuur en raad kunnen alleen bijsturen als zij weten wat er gebeurt. Noem wie wat krijgt en hoe vaak.",
        voorbeeld=(
            "De coördinator stuurt de wethouders elk halfjaar een overzicht van meldingen, bereik en klachten. "
            "De partners bespreken het in hun directieoverleg. De raad leest het in de voortgangsrapportage."
        ),
        vraag_aan="opdrachtgever, raadsgriffie, beleidsadviseur",
    )

    monitoring: Alinea = vraag(
        "Hoe houdt u bij of de uitvoering goed loopt?",
        kop="Volgen en controleren",
        landt="P14 A22",
        bron="aanw_convenanten aanw. 19; ibp_blog stappenplan punt 3",
        uitleg="Wie maandelijks kijkt, ziet problemen vóór de evaluatie. Gebruik aantallen, dan heeft u geen namen nodig.",
        voorbeeld=(
            "De procesregisseur telt elke maand het aantal besproken jongeren, de wachttijd en de afgeronde plannen. "
            "De cijfers komen zonder namen op het overleg van de teamleiders."
        ),
        vraag_aan="beleidsadviseur, informatiebeheerder",
    )
    audit_plan: Alinea = vraag(
        "Hoe controleert u of partners zich aan de privacyafspraken houden?",
        landt="P14 A18",
        bron="ibp_blog governance; ibp_blog stappenplan punt 3; vng_governance par. 4.4",
        uitleg=(
            "Met een vaste controle (audit) kunt u aantonen dat de afspraken werken. Inwoners en toezichthouder mogen dat van u verwachten."
        ),
        voorbeeld=(
            "De privacy officer van elke partner bekijkt elk halfjaar tien eigen dossiers en deelt alleen de bevindingen. "
            "Een externe auditor toetst om het jaar de toegang tot het systeem."
        ),
        vraag_aan="FG, CISO, privacy officer",
    )
    privacy_jaarplan: JaNee = vraag(
        "Staat deze samenwerking in het jaarplan privacy van uw gemeente?",
        landt="P14",
        bron="ibp_blog stappenplan punt 3",
        uitleg="Wat in het jaarplan staat, krijgt tijd van de privacy officer. Anders blijft de controle in drukke tijden liggen.",
        voorbeeld="Kies 'ja' als het jaarplan deze samenwerking met naam noemt. Kies 'nee' als uw gemeente geen jaarplan privacy heeft.",
        vraag_aan="privacy officer, FG",
    )
    volwassenheidskader: Volwassenheidskader = vraag(
        "Met welke norm meet u hoe goed privacy en beveiliging geregeld zijn (volwassenheidsmodel)?",
        landt="P14",
        bron="ibp_blog stappenplan punt 5",
        uitleg="Met een norm ziet u of de partners samen beter worden. De CISO kan resultaten dan ook vergelijken.",
        voorbeeld="Kies de norm waarmee uw gemeente al werkt, bijvoorbeeld 'BIO2'. Kies 'geen' als u niet aan een norm meet.",
        vraag_aan="CISO, privacy officer",
    )

    verantwoording_na: Alinea = vraag(
        "Hoe legt u verantwoording af na afloop van de samenwerking?",
        kop="Afronding",
        landt="P14",
        bron="vng_stappenplan stap 4",
        uitleg="De raad wil aan het einde weten of het doel is bereikt. Een volgende projectleider leert van wat u opschrijft.",
        voorbeeld=(
            "Binnen drie maanden na het einde schrijft de coördinator een slotbrief aan de raden van beide gemeenten. "
            "Daarin staan het bereik, de uitgaven en de ervaringen van ouders en jongeren."
        ),
        vraag_aan="opdrachtgever, raadsgriffie",
    )
    afronding: Alinea = vraag(
        "Wat gebeurt er met dossiers, systemen en lopende zaken als u stopt?",
        landt="P15 A23",
        verpl="J",
        bron="aanw_convenanten aanw. 26; aanw_convenanten aanw. 27; avg art. 5 lid 1 onder e",
        uitleg=(
            "Een inwoner met een lopende zaak moet weten wie verder helpt. Partners bewaren persoonsgegevens niet langer dan nodig is."
        ),
        voorbeeld=(
            "Gezinnen met een lopend plan krijgen een overdrachtsgesprek met hun nieuwe hulpverlener. "
            "Iedere partner bewaart het eigen dossier zolang de eigen wet dat vraagt. "
            "De informatiebeheerder wist de gedeelde werkmap binnen zes weken en bevestigt dat op papier."
        ),
        vraag_aan="informatiebeheerder, privacy officer, contactpersoon van de partner",
    )

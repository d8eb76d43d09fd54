"""Step 2: the problem, the goal, for whom, and why personal data are needed."""

from typing import Annotated

from wizard.keuzes.doel import AltInbreuk, AltOordeel, Betrokkenen, Verwerkingshandelingen
from wizard.soorten import Alinea, Datum, Getal, JaNee, Regel
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, Record, lijst, vraag


class Subdoel(Record):
    """A smaller goal under the main goal."""

    enkelvoud = "deeldoel"
    meervoud = "deeldoelen"

    subdoel_omschrijving: Regel = vraag(
        "Welk deeldoel wilt u halen?",
        verpl="J",
        bron="vng_stappenplan stap 2",
        uitleg="Een deeldoel maakt het grote doel concreet voor de uitvoerders. Houd het bij één resultaat per deeldoel.",
        voorbeeld="elk huishouden met een melding krijgt binnen vier weken een gesprek",
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    subdoel_meetbaar: JaNee = vraag(
        "Kunt u meten of u dit deeldoel haalt?",
        bron="vng_stappenplan stap 2",
        uitleg="Alleen wat u meet, kunt u later beoordelen. Het bestuur ziet dan of de samenwerking iets oplevert.",
        voorbeeld="Kies 'ja' als u nu al weet welk cijfer u gaat tellen. Kies 'nee' als het bij een indruk blijft.",
        vraag_aan="beleidsadviseur, informatiebeheerder",
    )


class Alternatief(Record):
    """Another way to reach the goal, and why it was chosen or rejected."""

    enkelvoud = "andere manier"
    meervoud = "andere manieren"

    alt_omschrijving: Alinea = vraag(
        "Welke andere manier heeft u bekeken?",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Delen mag pas als een lichtere weg het doel niet haalt. Denk aan hulp aanbieden zonder namen uit te wisselen.",
        voorbeeld="De jongerenwerker spreekt de groep aan op het plein. De gemeente en de politie wisselen geen namen uit.",
        vraag_aan="beleidsadviseur, privacy officer",
    )
    alt_effect: Alinea = vraag(
        "Wat levert deze manier op?",
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="De FG vergelijkt dit resultaat met dat van uw plan. Cijfers of ervaring overtuigen meer dan een vermoeden.",
        voorbeeld=(
            "Op twee pleinen nam de overlast in drie maanden duidelijk af. "
            "Op het station veranderde niets: de jongerenwerker zag daar steeds andere jongeren."
        ),
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    alt_inbreuk: AltInbreuk = vraag(
        "Hoe ver grijpt deze manier in, vergeleken met uw plan?",
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Grijpt een andere manier minder in, dan moet u goed uitleggen waarom die tekortschiet. Dat is in het belang van inwoners.",
        voorbeeld="Kies 'kleiner' als minder mensen of minder gegevens in beeld komen. Kies 'groter' als het er juist meer zijn.",
        vraag_aan="privacy officer, FG",
    )
    alt_oordeel: AltOordeel = vraag(
        "Kiest u voor deze manier?",
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Zo ziet het bestuur in één oogopslag wat u met deze manier doet. Een manier kan ook de eerste stap in uw plan zijn.",
        voorbeeld="Kies 'deels gekozen' als u hiermee begint en pas daarna gegevens deelt.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    alt_reden: Alinea = vraag(
        "Waarom kiest u wel of niet voor deze manier?",
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Met deze reden kunt u uw keuze later verantwoorden. Bij een lichtere manier die u niet kiest, is de reden onmisbaar.",
        voorbeeld=(
            "Aanspreken blijft onze eerste stap op elke plek. "
            "Het is niet genoeg voor de zes jongeren die zwaardere problemen hebben en hulp weigeren."
        ),
        vraag_aan="beleidsadviseur, privacy officer",
    )


class Indicator(Record):
    """A figure that shows whether the samenwerking succeeds."""

    enkelvoud = "maat voor succes"
    meervoud = "maten voor succes"

    ind_naam: Regel = vraag(
        "Waaraan ziet u dat de samenwerking slaagt?",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Bij de evaluatie kijkt het bestuur naar deze maat. Kies iets wat u echt kunt tellen.",
        voorbeeld="aandeel huishoudens dat hulp accepteert na een huisbezoek",
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    ind_nulmeting: Regel = vraag(
        "Wat is de stand nu, voor de start?",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Zonder beginstand kunt u later geen verschil laten zien. Noem ook het jaar of de maand van de meting.",
        voorbeeld="22 procent in 2026",
        vraag_aan="beleidsadviseur, informatiebeheerder",
    )
    ind_streefwaarde: Regel = vraag(
        "Welke stand wilt u bereiken?",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Partners weten dan wanneer het resultaat goed genoeg is. Zonder dit getal blijft succes een kwestie van smaak.",
        voorbeeld="35 procent aan het eind van 2028",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    ind_meetmoment: Regel = vraag(
        "Wanneer meet u dit?",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Vaste momenten maken de cijfers vergelijkbaar. De partners weten wanneer zij moeten aanleveren.",
        voorbeeld="elk jaar in januari",
        vraag_aan="beleidsadviseur",
    )
    ind_bron: Regel = vraag(
        "Waar haalt u de cijfers vandaan?",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Zo kan een ander de meting later herhalen. Gebruik bij voorkeur een telling zonder namen.",
        voorbeeld="maandrapportage van schuldhulpverlening",
        vraag_aan="informatiebeheerder, contactpersoon van de partner",
    )


class Doel(Blad):
    """Why the samenwerking is needed, for whom, and why with personal data."""

    titel = "Doel en noodzaak"

    probleem: Alinea = vraag(
        "Welk probleem wilt u samen oplossen?",
        kop="Probleem en doel",
        landt="P1 K2",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 1",
        uitleg=(
            "Zonder een duidelijk probleem is niet te zeggen of gegevens delen nodig is. "
            "Noem feiten, zodat het college en de FG uw plan kunnen beoordelen."
        ),
        voorbeeld=(
            "In 2026 zette de woningcorporatie 34 huishoudens uit huis wegens huurschuld. "
            "Bij 25 daarvan waren er al een half jaar achterstanden, en niemand had hulp aangeboden."
        ),
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    doel_hoofd: Alinea = vraag(
        "Wat wilt u met de samenwerking bereiken?",
        landt="P2 A2",
        verpl="J",
        bron="vng_stappenplan stap 2; avg art. 5 lid 1 onder b",
        uitleg=(
            "Partners mogen gegevens alleen gebruiken voor een duidelijk doel (doelbinding). "
            "Een vaag doel geeft inwoners en partners geen houvast."
        ),
        voorbeeld=(
            "Huishoudens met beginnende betalingsachterstanden vroeg hulp aanbieden, "
            "zodat zij binnen een jaar hun vaste lasten weer zelf betalen."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur, privacy officer",
    )
    doel_subdoelen: list[Subdoel] = lijst(
        "Welke deeldoelen horen daarbij?",
        landt="P2 A2",
        bron="vng_stappenplan stap 2",
        uitleg="Deeldoelen vertellen uitvoerders waar zij aan werken. Ze helpen ook om later het resultaat te meten.",
        voorbeeld="Elk huishouden met een melding krijgt binnen vier weken een gesprek; dat is meetbaar.",
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    doel_gerechtvaardigd: Alinea = vraag(
        "Waarom is dit een taak voor de gemeente en haar partners?",
        landt="P2 K2 A2",
        verpl="J",
        bron="vng_stappenplan stap 2; avg art. 5 lid 1 onder b",
        uitleg="Het doel moet passen bij een taak of een publiek belang (gerechtvaardigd doel). Daar kijkt de raad ook naar.",
        voorbeeld=(
            "De gemeente heeft de wettelijke taak om inwoners met schulden te helpen. Vroege hulp voorkomt dat gezinnen hun huis verliezen."
        ),
        vraag_aan="jurist, beleidsadviseur",
    )
    doel_samen_bepaald: JaNee = vraag(
        "Heeft u het doel samen met de partners beschreven?",
        landt="P2",
        bron="vng_stappenplan stap 2",
        uitleg="Wie samen het doel bepaalt, is misschien ook samen verantwoordelijk voor de gegevens. Het telt mee voor ieders rol.",
        voorbeeld="Kies 'ja' als de partners hebben meegeschreven. Kies 'nee' als zij alleen een kant-en-klare tekst kregen.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    doel_haalbaar: JaNee = vraag(
        "Kunt u het doel met deze samenwerking echt bereiken?",
        kop="Haalbaarheid",
        landt="P2",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 2",
        uitleg="Wat niet werkt, kan ook niet nodig zijn. Inwoners leveren dan privacy in zonder dat iemand er beter van wordt.",
        voorbeeld="Kies 'ja' als ervaring of cijfers laten zien dat de aanpak werkt. Kies 'nee' als u iets mist om te kunnen handelen.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    doel_haalbaar_onderbouwing: Alinea = vraag(
        "Waaruit blijkt of u het doel kunt bereiken?",
        landt="P2",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 2",
        uitleg="Het bestuur wil weten waarop uw verwachting rust. Noem een proef, cijfers of ervaring van een andere gemeente.",
        voorbeeld=(
            "Een buurgemeente werkt sinds 2024 zo. "
            "Van de 300 bezochte huishoudens nam een derde hulp aan; het aantal uithuiszettingen daalde van 19 naar 8."
        ),
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    doelgroep: Alinea = vraag(
        "Over welke mensen, adressen of panden gaat het?",
        kop="Doelgroep en grenzen",
        landt="P3 A3",
        verpl="J",
        bron="vng_raadgever gegevensuitwisseling; vng_governance par. 4.4",
        uitleg="Uw antwoord bepaalt hoever de samenwerking reikt. Een inwoner moet kunnen nagaan of het over hem kan gaan.",
        voorbeeld="Jongeren van 12 tot en met 22 jaar die op straat in een groep herhaald overlast geven, en hun ouders.",
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    selectiecriteria: Alinea = vraag(
        "Wanneer komt een persoon of adres in beeld?",
        landt="P6 A3",
        verpl="J",
        bron="vng_governance par. 4.4; avg art. 5 lid 1 onder b en c",
        uitleg="Een duidelijke drempel voorkomt dat u over te veel mensen praat. Schrijf ook op wanneer iemand níet in beeld komt.",
        voorbeeld=(
            "Twee meldingen in drie maanden van verschillende melders, over dezelfde jongere. "
            "Eén klacht van een buurtbewoner is niet genoeg; die handelt de wijkagent zelf af."
        ),
        vraag_aan="beleidsadviseur, privacy officer, contactpersoon van de partner",
    )
    buiten_scope: Alinea = vraag(
        "Waarvoor gebruikt u deze samenwerking niet?",
        landt="P3 A3",
        verpl="J",
        bron="avg art. 5 lid 1 onder b; awb art. 3:3",
        uitleg="Zo voorkomt u dat het doel langzaam verschuift. Inwoners weten dan waar hun gegevens niet voor dienen.",
        voorbeeld=(
            "Wij gebruiken de gegevens niet om uitkeringen te controleren of strafzaken voor te bereiden. "
            "Ook maken wij geen lijst van alle jongeren in de wijk."
        ),
        vraag_aan="opdrachtgever, privacy officer, jurist",
    )
    regie_betrokkene: Alinea = vraag(
        "Hoe houdt de inwoner zelf de regie?",
        landt="P6",
        bron="vng_raadgever terughoudendheid; wmo; jeugdwet",
        uitleg="Praten mét een inwoner werkt vaak beter dan praten óver hem. Denk aan meedoen in het overleg of meelezen.",
        voorbeeld=("De regisseur van het wijkteam nodigt de inwoner uit voor elk overleg. De inwoner leest het verslag en vult het aan."),
        vraag_aan="beleidsadviseur, casusregisseur",
    )
    betrokkenen_categorieen: Betrokkenen = vraag(
        "Van welke groepen mensen gebruikt u gegevens (betrokkenen)?",
        kop="De mensen",
        landt="A7",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 30 lid 1 onder c",
        uitleg="Deze groepen komen in het register van verwerkingen en in het convenant. Denk ook aan huisgenoten en melders.",
        voorbeeld="Kies 'jeugdige van 12 tot en met 15' en 'melder/buurtbewoner' als u over jongeren overlegt na een klacht uit de buurt.",
        vraag_aan="privacy officer, contactpersoon van de partner",
    )
    betrokkenen_aantal: Annotated[int | float | None, Getal("per jaar")] = vraag(
        "Van hoeveel mensen gebruikt u naar schatting per jaar gegevens?",
        landt="P3",
        wanneer=Feit("gegevens"),
        bron="avg art. 35",
        uitleg="Gaat het om veel mensen, dan is het risico groter. Het telt mee bij de keuze voor een DPIA.",
        voorbeeld="700: ongeveer 350 huishoudens met gemiddeld twee personen.",
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )
    betrokkenen_kwetsbaar: JaNee = vraag(
        "Zijn er kwetsbare of afhankelijke mensen bij?",
        landt="P12",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_raadgever kwetsbare posities; wp248 criterium 7",
        uitleg="Zij kunnen minder makkelijk nee zeggen of een fout herstellen. Dit telt mee bij de keuze voor een DPIA.",
        voorbeeld="Kies 'ja' bij mensen met schulden, een verslaving, een beperking of een uitkering die zij niet kunnen missen.",
        vraag_aan="privacy officer, beleidsadviseur",
    )
    betrokkenen_minderjarig: JaNee = vraag(
        "Zijn er kinderen of jongeren onder de 18 bij?",
        landt="A7",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="jeugdwet art. 7.3.4; wmo art. 5.3.2",
        uitleg="Minderjarigen krijgen extra bescherming. In zorg en jeugdhulp maken de leeftijden 12 en 16 jaar verschil.",
        voorbeeld="Kies 'ja' als kinderen in een gezin meetellen, ook als de hulp alleen voor de ouder is.",
        vraag_aan="privacy officer, jurist",
    )
    verwerkingshandelingen: Verwerkingshandelingen = vraag(
        "Wat doet u met de persoonsgegevens?",
        kop="Gebruik van gegevens",
        landt="A7",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 2",
        uitleg="Elke handeling moet nodig zijn voor het doel. De FG leest hier wat er in de praktijk gebeurt.",
        voorbeeld=(
            "Kies 'opvragen' en 'delen' als partners elkaar vragen stellen en beantwoorden. "
            "Kies 'combineren' als u lijsten naast elkaar legt."
        ),
        vraag_aan="contactpersoon van de partner, informatiebeheerder, privacy officer",
    )
    verwerking_noodzaak: Alinea = vraag(
        "Waarom lukt het niet zonder persoonsgegevens?",
        landt="P2",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 2; avg art. 6 lid 1 onder b tot en met f",
        uitleg="De AVG staat gebruik bijna altijd alleen toe als het noodzakelijk is. 'Handig' is dus niet genoeg.",
        voorbeeld=(
            "Schuldhulp kan alleen aanbellen met een naam en adres. "
            "Zonder te weten wie bij meerdere melders achterloopt, bezoekt het team de verkeerde huishoudens."
        ),
        vraag_aan="privacy officer, beleidsadviseur",
    )
    anoniem_mogelijk: JaNee = vraag(
        "Kunt u voor een deel werken met tellingen, codes of anonieme gegevens?",
        landt="P2",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ccv",
        uitleg="Gebruik eerst gegevens die minder over één persoon zeggen. Dat beschermt inwoners en maakt uw plan sterker.",
        voorbeeld="Kies 'ja' als bijvoorbeeld de evaluatie genoeg heeft aan aantallen per wijk.",
        vraag_aan="informatiebeheerder, privacy officer",
    )
    convenant_als_grondslag: JaNee = vraag(
        "Denkt iemand dat u door het convenant gegevens mag delen?",
        landt="A6",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron=("vng_stappenplan stap 2; ap_raadsleden vraag 2; vng_raadgever; aanw_convenanten aanw. 13"),
        uitleg="Een convenant geeft geen recht om gegevens te delen. Hoort u dit misverstand, los het dan op voordat iemand deelt.",
        voorbeeld=(
            "Kies 'ja' als een partner zegt: 'met een handtekening mogen we alles delen'. "
            "Kies 'nee' als iedereen weet dat elke partij een eigen grondslag nodig heeft."
        ),
        vraag_aan="privacy officer, jurist, FG",
    )
    alternatieven: list[Alternatief] = lijst(
        "Welke andere manieren om het doel te bereiken heeft u bekeken?",
        kop="Zo min mogelijk ingrijpen",
        landt="P2",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Met ten minste één andere manier laat u zien dat u eerlijk heeft vergeleken. De FG vraagt ernaar.",
        voorbeeld=("Alleen de jongerenwerker inzetten: dat grijpt minder in. Deels gekozen, want op het station werkt het niet."),
        vraag_aan="beleidsadviseur, privacy officer",
    )
    subsidiariteit_conclusie: Alinea = vraag(
        "Kan het op een manier die inwoners minder raakt (subsidiariteit)?",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 2 vraag 3",
        uitleg="Uw conclusie komt als afspraak in het convenant. Zo weten uitvoerders welke lichtere stap altijd eerst komt.",
        voorbeeld=(
            "Niet voor de hele groep. De jongerenwerker probeert het eerst zelf. "
            "Pas na zes weken zonder resultaat bespreken de partners een jongere met naam."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )
    proportionaliteit_conclusie: Alinea = vraag(
        "Waarom weegt het doel op tegen de gevolgen voor inwoners (proportionaliteit)?",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_raadgever voorwaarden; avg art. 5; avg art. 35 lid 7 onder b",
        uitleg="Gegevens delen raakt de privacy van mensen. U legt uit waarom het belang van het doel zwaarder weegt.",
        voorbeeld=(
            "Bewoners durven in de avond niet meer langs het station. "
            "Wij delen alleen naam, contactgegevens en soort overlast van hooguit twintig jongeren per jaar, en niets over gezondheid."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )
    samenwerking_start: Datum = vraag(
        "Wanneer wilt u met de samenwerking starten?",
        kop="Looptijd en resultaat",
        landt="P3 P10",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 4",
        uitleg="Vóór deze datum moeten de afspraken en documenten klaar zijn. Partners plannen hierop hun mensen.",
        voorbeeld="1 september 2027",
        vraag_aan="opdrachtgever",
    )
    samenwerking_onbepaald: JaNee = vraag(
        "Loopt de samenwerking door zonder einddatum?",
        landt="A23",
        verpl="J",
        bron="aanw_convenanten aanw. 26–27",
        uitleg="Zonder einddatum spreekt u af hoe een partner kan stoppen. Ook kiest u dan vaste momenten om te evalueren.",
        voorbeeld="Kies 'nee' bij een proef van twee jaar. Kies 'ja' als het om een taak gaat die blijft.",
        vraag_aan="opdrachtgever, jurist",
    )
    samenwerking_einde: Datum = vraag(
        "Wanneer stopt de samenwerking?",
        landt="P3",
        verpl="V",
        wanneer=~Als("samenwerking_onbepaald", "ja"),
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 26",
        uitleg="Een einddatum dwingt u om opnieuw te kijken of delen nodig is. Verlengen kan daarna altijd nog.",
        voorbeeld="31 augustus 2029",
        vraag_aan="opdrachtgever, jurist",
    )
    duur_motivering: Alinea = vraag(
        "Waarom kiest u voor deze duur?",
        landt="P3 P15",
        bron="vng_stappenplan stap 2 vraag 4",
        uitleg="Langer delen dan nodig raakt inwoners zonder reden. Met uw uitleg kan het bestuur de duur beoordelen.",
        voorbeeld="Een traject met een gezin duurt ongeveer een jaar. In drie jaar zien wij dus twee groepen van begin tot eind.",
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    succesindicatoren: list[Indicator] = lijst(
        "Wanneer noemt u de samenwerking een succes?",
        landt="P2 A22",
        verpl="J",
        bron="vng_stappenplan stap 2 vraag 4; aanw_convenanten aanw. 19",
        uitleg="Zonder maat kan niemand zeggen of de samenwerking werkt. De evaluatie en de raad bouwen hierop.",
        voorbeeld=(
            "Aandeel huishoudens dat hulp accepteert: nu 22 procent, straks 35 procent. "
            "Wij meten elk jaar in januari, uit de rapportage van schuldhulpverlening."
        ),
        vraag_aan="beleidsadviseur, opdrachtgever",
    )

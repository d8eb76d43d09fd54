"""Step 3: what has to be in place first: supervisors, bylaws, a correct BRP, systems and trained people."""

from wizard.keuzes.randvoorwaarden import BrpOpOrde, SysHosting, VoOrgaan
from wizard.soorten import Alinea, JaNee, Regel
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, Record, lijst, vraag


class Toezichthouder(Record):
    """A supervisor whom the samenwerking needs, with the power and the knowledge to act."""

    enkelvoud = "toezichthouder"
    meervoud = "toezichthouders"

    th_functie: Regel = vraag(
        "Welke toezichthouder heeft u nodig?",
        kop="De toezichthouder",
        verpl="J",
        bron="vng_stappenplan stap 3; awb art. 5:11",
        uitleg="Elke toezichthouder mag alleen controleren binnen de eigen taak. Noem de functie, niet de naam van een persoon.",
        voorbeeld="toezichthouder Wmo",
        vraag_aan="jurist, teamleider toezicht",
    )
    th_organisatie: Regel = vraag(
        "Bij welke organisatie werkt deze toezichthouder?",
        bron="vng_stappenplan stap 3",
        uitleg="Die organisatie moet tijd vrijmaken en de aanwijzing regelen. Ook weet u dan wie de gegevens ontvangt.",
        voorbeeld="GGD",
        vraag_aan="teamleider toezicht, contactpersoon van de partner",
    )
    th_wet: Regel = vraag(
        "Welke wet geeft deze toezichthouder de bevoegdheid?",
        kop="Bevoegdheid",
        verpl="J",
        bron="vng_stappenplan stap 3; awb art. 5:11",
        uitleg="Een toezichthouder mag alleen controleren wat een wettelijk voorschrift hem opdraagt. Noem de wet met het artikel.",
        voorbeeld="Wmo 2015, art. 6.1",
        vraag_aan="jurist, teamleider toezicht",
    )
    th_aanwijzing: JaNee = vraag(
        "Is deze toezichthouder officieel aangewezen?",
        verpl="J",
        bron="vng_stappenplan stap 3; awb art. 5:11",
        uitleg=(
            "Zonder aanwijzing mist de toezichthouder zijn bevoegdheden. "
            "De aanwijzing staat in een besluit of in een wettelijk voorschrift."
        ),
        voorbeeld="Kies 'ja' als u het besluit of het voorschrift kunt laten zien. Kies 'nee' als het besluit nog moet komen.",
        vraag_aan="jurist, teamleider toezicht",
    )
    th_integrale_blik: JaNee = vraag(
        "Heeft deze toezichthouder oog voor het hele probleem?",
        kop="Blik en kennis",
        bron="vng_stappenplan stap 3",
        uitleg="Een integraal team heeft mensen nodig die verder kijken dan één regel. Anders ziet de inwoner drie losse controles.",
        voorbeeld="Kies 'ja' als iemand bij een controle ook ziet dat een bewoner zorg mist. Kies 'nee' als dat nog training vraagt.",
        vraag_aan="teamleider toezicht",
    )
    th_domeinkennis: JaNee = vraag(
        "Weet deze toezichthouder hoe andere domeinen werken?",
        bron="vng_stappenplan stap 3",
        uitleg="Wie het werk van anderen kent, stuurt een signaal naar de juiste plek. Zo gaan er minder gegevens rond.",
        voorbeeld="Kies 'ja' als iemand weet wat het wijkteam, de politie en Burgerzaken wel en niet kunnen doen.",
        vraag_aan="teamleider toezicht, contactpersoon van de partner",
    )
    th_kent_belangen: JaNee = vraag(
        "Weet deze toezichthouder wat voor andere toezichthouders telt?",
        bron="vng_stappenplan stap 3",
        uitleg="Toezichthouders kunnen elkaar in de weg lopen. Wie elkaars belang kent, stemt de volgorde beter af.",
        voorbeeld="Kies 'ja' als iemand weet dat de brandweer eerst op veiligheid let, en bouwtoezicht op de vergunning.",
        vraag_aan="teamleider toezicht",
    )


class Verordening(Record):
    """A municipal bylaw on which the team can rely when it acts."""

    enkelvoud = "verordening"
    meervoud = "verordeningen"

    vo_naam: Regel = vraag(
        "Hoe heet de verordening?",
        verpl="J",
        bron="vng_stappenplan stap 3",
        uitleg="Met de volledige naam kan iedereen de regel opzoeken. Neem de naam over van lokaleregelgeving.overheid.nl.",
        voorbeeld="Algemene plaatselijke verordening Oosterhaar 2025",
        vraag_aan="jurist",
    )
    vo_artikel: Regel = vraag(
        "Welk artikel gebruikt het team?",
        bron="vng_stappenplan stap 3",
        uitleg="Een verordening bevat veel regels. Met het artikel weet de uitvoerder welke er telt.",
        voorbeeld="art. 2:1 (samenscholing en ongeregeldheden)",
        vraag_aan="jurist",
    )
    vo_bevoegdheid: Alinea = vraag(
        "Wat kan het team met dit artikel doen?",
        bron="vng_stappenplan stap 3",
        uitleg="Gegevens delen helpt alleen als daarna iemand kan handelen. Schrijf op wat het artikel in de praktijk mogelijk maakt.",
        voorbeeld="De politie kan een groep opdragen om weg te gaan bij het station. Wie blijft, is strafbaar.",
        vraag_aan="jurist, teamleider toezicht",
    )
    vo_orgaan: VoOrgaan = vraag(
        "Welk bestuursorgaan gaat over deze bevoegdheid?",
        bron="vng_stappenplan stap 3",
        uitleg="Alleen het bevoegde orgaan mag besluiten nemen. Dat orgaan moet u dus bij de samenwerking betrekken.",
        voorbeeld="Kies 'burgemeester' als de burgemeester het gebied aanwijst. Kies 'college' als het college de boete oplegt.",
        vraag_aan="jurist",
    )
    vo_actueel: JaNee = vraag(
        "Is deze verordening nog actueel?",
        bron="vng_stappenplan stap 3",
        uitleg="Met een verouderde regel kan het team misschien niet handelen. Een wijziging loopt via de raad en kost tijd.",
        voorbeeld="Kies 'nee' als de verordening een wet noemt die niet meer bestaat, of de situatie van nu niet regelt.",
        vraag_aan="jurist, beleidsadviseur",
    )


class Systeem(Record):
    """A system or facility that holds the data of the samenwerking."""

    enkelvoud = "systeem"
    meervoud = "systemen"

    sys_naam: Regel = vraag(
        "Hoe heet het systeem?",
        kop="Het systeem",
        verpl="J",
        bron="vng_governance par. 4.4",
        uitleg="Zo weten alle partners over welk systeem u praat. Ook een gedeelde map of mailbox telt mee.",
        voorbeeld="Regiesysteem wijkteams",
        vraag_aan="informatiebeheerder, applicatiebeheerder",
    )
    sys_doel: Regel = vraag(
        "Waarvoor gebruikt u dit systeem?",
        bron="vng_governance par. 4.4",
        uitleg="Een systeem mag alleen bevatten wat past bij uw doel. Zo ziet de FG of er te veel in staat.",
        voorbeeld="plannen en afspraken per gezin vastleggen",
        vraag_aan="informatiebeheerder, contactpersoon van de partner",
    )
    sys_nieuw: JaNee = vraag(
        "Is dit systeem nieuw?",
        bron="vng_governance par. 4.4",
        uitleg="Een nieuw systeem moet u inkopen, inrichten en testen. Dat kost tijd en geld vóór de start.",
        voorbeeld="Kies 'ja' als u het voor deze samenwerking koopt of bouwt. Kies 'nee' als een partner er al mee werkt.",
        vraag_aan="informatiebeheerder, CISO",
    )
    sys_gezamenlijk: JaNee = vraag(
        "Werken meer partners in dit systeem?",
        verpl="J",
        bron="vng_governance par. 4.4",
        uitleg="Bij gezamenlijk gebruik zijn extra afspraken nodig over toegang en controle. Anders ziet een partner te veel.",
        voorbeeld="Kies 'ja' als medewerkers van twee of meer partners kunnen inloggen. Kies 'nee' als één partner het gebruikt.",
        vraag_aan="applicatiebeheerder, informatiebeheerder",
    )
    sys_beheerder: Regel = vraag(
        "Wie beheert dit systeem?",
        kop="Beheer en plaats",
        bron="vng_governance par. 4.4",
        uitleg="De beheerder regelt toegang en lost storingen op. Een leverancier die bij de gegevens kan, is vaak verwerker.",
        voorbeeld="afdeling Informatievoorziening van de gemeente",
        vraag_aan="applicatiebeheerder, informatiebeheerder",
    )
    sys_eigenaar_gegevens: Regel = vraag(
        "Wie gaat over de gegevens in dit systeem?",
        bron="vng_governance par. 4.4",
        uitleg="Een inwoner die inzage vraagt, moet bij de juiste partij terechtkomen. Ook bij vertrek van een partner is dit nodig.",
        voorbeeld="het college van burgemeester en wethouders van Oosterhaar",
        vraag_aan="privacy officer, informatiebeheerder",
    )
    sys_hosting: SysHosting = vraag(
        "Waar staan de gegevens van dit systeem (hosting)?",
        verpl="J",
        bron="vng_governance par. 4.4; avg art. 44",
        uitleg="Buiten de Europese Economische Ruimte (EER) gelden extra eisen voor doorgifte. Vraag het na bij de leverancier.",
        voorbeeld="Kies 'leverancier NL' als de leverancier de gegevens in Nederland bewaart.",
        vraag_aan="CISO, informatiebeheerder",
    )
    sys_autorisatie: JaNee = vraag(
        "Krijgt elke medewerker alleen toegang tot wat nodig is (autorisatie)?",
        kop="Beveiliging",
        bron="vng_governance par. 4.4; ibp_blog risico's; avg art. 32",
        uitleg=(
            "Te ruime toegang is een bekende valkuil bij samenwerken. "
            "Een inwoner mag verwachten dat alleen zijn eigen hulpverleners meekijken."
        ),
        voorbeeld="Kies 'ja' als een wijkteamlid alleen de eigen gezinnen ziet. Kies 'nee' als iedereen alles ziet.",
        vraag_aan="applicatiebeheerder, CISO",
    )
    sys_logging: JaNee = vraag(
        "Houdt het systeem bij wie welke gegevens bekijkt (logging)?",
        bron="vng_governance par. 4.4; ibp_blog hulpmiddelen; avg art. 32",
        uitleg="Alleen zo ontdekt u nieuwsgierig of verkeerd gebruik. Het bewijst ook wat er gebeurde na een datalek.",
        voorbeeld="Kies 'ja' als u achteraf kunt zien wie een dossier opende en wanneer.",
        vraag_aan="applicatiebeheerder, CISO",
    )
    sys_mfa: JaNee = vraag(
        "Loggen gebruikers in met een tweede controle (MFA)?",
        bron="vng_governance par. 4.4; avg art. 32",
        uitleg="Een wachtwoord alleen raakt makkelijk in verkeerde handen. Een tweede stap houdt een dief meestal buiten.",
        voorbeeld="Kies 'ja' als gebruikers naast hun wachtwoord een code of app nodig hebben.",
        vraag_aan="CISO, applicatiebeheerder",
    )
    sys_backup: JaNee = vraag(
        "Maakt de beheerder reservekopieën van de gegevens (back-up)?",
        bron="vng_governance par. 4.4; avg art. 32",
        uitleg="Na een storing of aanval moet het werk door kunnen gaan. Inwoners wachten dan niet langer op hulp dan nodig.",
        voorbeeld="Kies 'ja' als er elke dag een kopie komt en iemand het terugzetten heeft getest.",
        vraag_aan="applicatiebeheerder, CISO",
    )


class Randvoorwaarde(Record):
    """Something else that has to be arranged before the samenwerking can work."""

    enkelvoud = "randvoorwaarde"
    meervoud = "randvoorwaarden"

    rv_omschrijving: Regel = vraag(
        "Wat heeft u nodig?",
        verpl="J",
        bron="vng_stappenplan stap 3",
        uitleg="Een vergeten voorwaarde vertraagt de start. Noem één ding per regel, dan kunt u het afvinken.",
        voorbeeld="vaste vergaderruimte waar niemand kan meeluisteren",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    rv_voldaan: JaNee = vraag(
        "Is dit al geregeld?",
        bron="vng_stappenplan stap 3",
        uitleg="Zo ziet de opdrachtgever wat de start nog tegenhoudt. Wat open is, komt in het plan als actie.",
        voorbeeld="Kies 'ja' als u het vandaag kunt gebruiken. Kies 'nee' als u nog wacht op een besluit of levering.",
        vraag_aan="contactpersoon van de partner",
    )
    rv_actie: Regel = vraag(
        "Wat moet u hiervoor nog doen?",
        bron="vng_stappenplan stap 3",
        uitleg="Een concrete actie maakt van een wens een taak. De uitvoerder weet dan waar hij moet beginnen.",
        voorbeeld="ruimte reserveren op het politiebureau, elke dinsdag vanaf september",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    rv_eigenaar: Regel = vraag(
        "Wie zorgt hiervoor?",
        bron="vng_stappenplan stap 3",
        uitleg="Zonder eigenaar blijft een actie liggen. Noem een functie, dan klopt het antwoord ook na een wisseling.",
        voorbeeld="procesregisseur zorg en veiligheid",
        vraag_aan="opdrachtgever",
    )


class Randvoorwaarden(Blad):
    """What has to be in order before the samenwerking can work."""

    titel = "Randvoorwaarden"

    toezichthouders_nodig: JaNee = vraag(
        "Heeft u toezichthouders nodig om het doel te bereiken?",
        kop="Toezicht",
        landt="P5",
        verpl="J",
        bron="vng_stappenplan stap 3",
        uitleg="Soms kan alleen een toezichthouder iets controleren of vaststellen. U moet dan vooraf weten of hij dat mag.",
        voorbeeld="Kies 'ja' als iemand zorgaanbieders, panden of bedrijven moet controleren. Kies 'nee' als u alleen hulp biedt.",
        vraag_aan="opdrachtgever, jurist",
    )
    toezichthouders: list[Toezichthouder] = lijst(
        "Welke toezichthouders doen mee?",
        landt="P5 A4",
        verpl="V",
        wanneer=Als("toezichthouders_nodig", "ja"),
        bron="vng_stappenplan stap 3; awb art. 5:11",
        uitleg="Elke toezichthouder heeft een eigen wet en een eigen aanwijzing. Zonder die twee kan het team niet controleren.",
        voorbeeld="Toezichthouder Wmo van de GGD, Wmo 2015 art. 6.1, aangewezen door het college.",
        vraag_aan="jurist, teamleider toezicht",
    )
    toezicht_binnentreden: JaNee = vraag(
        "Gaan toezichthouders bij inwoners thuis naar binnen?",
        landt="P5",
        verpl="V",
        wanneer=Als("toezichthouders_nodig", "ja"),
        bron="avres; awbi art. 1–3; grondwet art. 12",
        uitleg="De Grondwet beschermt de woning van inwoners. Voor een huisbezoek heeft u daarom een goede reden en vaste regels nodig.",
        voorbeeld="Kies 'ja' als een huisbezoek in uw plan staat, ook als de bewoner zelf de deur opendoet.",
        vraag_aan="teamleider toezicht, jurist",
    )
    toezicht_binnentreden_basis: Regel = vraag(
        "Op welke wet en welk protocol steunt dat binnengaan?",
        landt="A9",
        verpl="V",
        wanneer=Als("toezicht_binnentreden", "ja"),
        bron="grondwet art. 12; awbi art. 1–3",
        uitleg="De toezichthouder moet dit aan de deur kunnen uitleggen. Ontbreekt de basis, dan mag hij niet naar binnen.",
        voorbeeld="Algemene wet op het binnentreden art. 1; protocol huisbezoeken 2026, hoofdstuk 2",
        vraag_aan="jurist, teamleider toezicht",
    )
    verordeningen: list[Verordening] = lijst(
        "Welke gemeentelijke regels kan het team gebruiken (verordeningen)?",
        kop="Verordeningen",
        landt="P5 A4",
        bron="vng_stappenplan stap 3",
        uitleg="Het team moet iets kunnen doen met wat het ontdekt. Verordeningen laten zien welke maatregelen er zijn.",
        voorbeeld="Algemene plaatselijke verordening art. 2:1: de politie kan een groep opdragen om weg te gaan.",
        vraag_aan="jurist, teamleider toezicht",
    )
    verordening_ontbreekt: Alinea = vraag(
        "Welke bevoegdheid of verordening mist u nog?",
        landt="P5",
        bron="vng_stappenplan stap 3",
        uitleg="Een ontbrekende bevoegdheid regelt u vóór de start. De raad of het college heeft daar tijd voor nodig.",
        voorbeeld=(
            "De verordening regelt niets over groepen die hinder geven in trappenhuizen. De raad bespreekt in maart een aanvulling."
        ),
        vraag_aan="jurist, beleidsadviseur",
    )
    brp_relevant: JaNee = vraag(
        "Werkt het team met gegevens uit de basisregistratie personen (BRP)?",
        kop="Basisregistratie personen",
        landt="P5",
        verpl="J",
        bron="vng_stappenplan stap 3",
        uitleg="Staan er fouten in de BRP, dan neemt het team die over. Daarom kijkt u eerst hoe goed de registratie klopt.",
        voorbeeld="Kies 'ja' als het team adressen onderzoekt, of namen en adressen opvraagt uit de BRP.",
        vraag_aan="hoofd Burgerzaken, informatiebeheerder",
    )
    brp_op_orde: BrpOpOrde = vraag(
        "Kloppen de gegevens in de BRP van uw gemeente?",
        landt="P5 P12",
        verpl="V",
        wanneer=Als("brp_relevant", "ja"),
        bron="vng_stappenplan stap 3",
        uitleg="Met foute gegevens klopt het team aan bij de verkeerde mensen. Het loont om dit vóór de start te verbeteren.",
        voorbeeld="Kies 'grotendeels' als alleen een bekende groep adressen niet klopt. Kies 'onbekend' als niemand het heeft onderzocht.",
        vraag_aan="hoofd Burgerzaken",
    )
    brp_toelichting: Alinea = vraag(
        "Waaraan ziet u hoe goed de BRP klopt?",
        landt="P5",
        wanneer=Als("brp_relevant", "ja"),
        bron="vng_stappenplan stap 3",
        uitleg=(
            "Cijfers maken uw oordeel controleerbaar voor het bestuur. "
            "Denk aan de Kwaliteitsmonitor, adresonderzoeken en gegevens 'in onderzoek'."
        ),
        voorbeeld=(
            "Vorig jaar kwamen 90 brieven van schuldhulpverlening terug als onbestelbaar. "
            "Bij 31 adressen loopt nu een onderzoek, het oudste al acht maanden."
        ),
        vraag_aan="hoofd Burgerzaken, kwaliteitsmedewerker BRP",
    )
    brp_actie_burgerzaken: Alinea = vraag(
        "Wat verbetert Burgerzaken eerst zelf aan de BRP?",
        landt="P5",
        verpl="V",
        wanneer=Als("brp_op_orde", "nee", "grotendeels"),
        bron="vng_stappenplan stap 3",
        uitleg="Burgerzaken kan veel fouten alleen herstellen. Daarvoor hoeft u geen gegevens met een heel team te delen.",
        voorbeeld=(
            "Burgerzaken vergelijkt vóór 1 mei alle teruggekomen post met de BRP. "
            "Twee medewerkers krijgen een dag per week om de oudste onderzoeken af te sluiten."
        ),
        vraag_aan="hoofd Burgerzaken",
    )
    brp_verordening: JaNee = vraag(
        "Heeft uw gemeente regels vastgesteld om BRP-gegevens te verstrekken?",
        landt="A6",
        verpl="V",
        wanneer=Feit("brp_gebruikt"),
        bron="wet_brp art. 3.8, 3.9",
        uitleg=(
            "De Wet BRP vraagt gemeentelijke regels voor verstrekking aan eigen organen en bepaalde derden. "
            "Controleer of uw partners eronder vallen."
        ),
        voorbeeld="Kies 'ja' als er een verordening of besluit is die de verstrekking regelt. Kies 'nee' als die er niet is.",
        vraag_aan="hoofd Burgerzaken, jurist",
    )
    gegevenskwaliteit: Alinea = vraag(
        "Hoe houdt u de gegevens juist en actueel?",
        kop="Gegevens en systemen",
        landt="P5 A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 5 lid 1 onder d; bgs art. 1.6–1.8 (ter vergelijking)",
        uitleg="Een fout die partners doorgeven, blijft een inwoner lang achtervolgen. Noem wie controleert en wie herstelt.",
        voorbeeld=(
            "De regisseur loopt het dossier elke drie maanden na met het gezin. "
            "Is iets fout, dan herstelt de partner die het inbracht het binnen een week, en meldt dat aan de ontvangers."
        ),
        vraag_aan="informatiebeheerder, privacy officer",
    )
    brp_terugmelding: JaNee = vraag(
        "Is geregeld wie een mogelijke fout in de BRP meldt (terugmelding)?",
        landt="A9",
        wanneer=Als("brp_relevant", "ja"),
        bron="wet_brp art. 2.34; avg art. 5 lid 1 onder d",
        uitleg="Zonder melding blijft de fout staan en krijgt dezelfde inwoner er steeds last van. De Wet BRP regelt deze terugmelding.",
        voorbeeld="Kies 'ja' als een vaste medewerker twijfel over een adres doorgeeft aan Burgerzaken.",
        vraag_aan="hoofd Burgerzaken, informatiebeheerder",
    )
    systemen: list[Systeem] = lijst(
        "In welke systemen staan de gegevens?",
        landt="P5 A14 B5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4",
        uitleg="U moet van elk gegeven weten waar het staat en wie erover gaat. Daar hangt de beveiliging van af.",
        voorbeeld="Regiesysteem wijkteams: beheer door de gemeente, opslag bij een leverancier in Nederland, gebruikt door vier partners.",
        vraag_aan="informatiebeheerder, CISO, contactpersoon van de partner",
    )
    training_plan: Alinea = vraag(
        "Hoe leren medewerkers werken volgens de afspraken over privacy?",
        kop="Mensen en werkwijze",
        landt="P6 A18",
        verpl="J",
        bron="ibp_blog hulpmiddelen; vng_governance par. 3.4; vng_raadgever wat kunt u doen",
        uitleg="Een afspraak beschermt inwoners pas als uitvoerders haar kennen. Denk ook aan nieuwe collega's na de start.",
        voorbeeld=(
            "Iedereen oefent vóór de start een middag met drie verzonnen casussen. "
            "Nieuwe collega's volgen binnen een maand dezelfde les; de privacy officer komt elk kwartaal langs."
        ),
        vraag_aan="privacy officer, contactpersoon van de partner",
    )
    botsende_logicas: Alinea = vraag(
        "Wat doet u als taken van partners botsen, zoals zorg en straf?",
        landt="P6 A9",
        verpl="V",
        wanneer=(Feit("meer_domeinen") | Feit("keten_partner")),
        bron="vng_governance par. 4.4",
        uitleg="Wie hulp biedt, kijkt anders dan wie straft of controleert. Zonder afspraak loopt een zaak vast en wacht de inwoner.",
        voorbeeld=(
            "De behandelaar wil rust, de politie wil ingrijpen. De procesregisseur bespreekt het dezelfde dag met beiden. "
            "Komen zij er niet uit, dan beslist de voorzitter over de volgorde; ieder houdt zijn eigen bevoegdheid."
        ),
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    randvoorwaarden: list[Randvoorwaarde] = lijst(
        "Wat heeft u verder nodig voordat u kunt starten?",
        landt="P5",
        bron="vng_stappenplan stap 3",
        uitleg="Een team slaagt alleen als ook de gewone dingen op orde zijn. Denk aan een ruimte, een tolk of vaste tijd.",
        voorbeeld=(
            "Een vergaderruimte waar niemand meeluistert: nog niet geregeld, de procesregisseur reserveert die op het politiebureau."
        ),
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )

"""Step 7f: who steers the samenwerking and what the convenant says about its own life."""

from typing import Annotated

from wizard.keuzes.rechtmatigheid import ConvenantOpenbaar, ConvenantSoort, GoOrgaan
from wizard.soorten import Alinea, Datum, Getal, JaNee, Regel
from wizard.voorwaarde import Als
from wizard.vraag import Blad, Record, lijst, vraag


class Overlegorgaan(Record):
    """A body that steers or supervises the samenwerking."""

    enkelvoud = "overlegorgaan"
    meervoud = "overlegorganen"

    go_orgaan: GoOrgaan = vraag(
        "Welk overleg is het?",
        verpl="J",
        bron="ibp_blog governance",
        uitleg="De naam laat zien op welk niveau partijen praten. Zo weet iedereen waar een vraag of besluit thuishoort.",
        voorbeeld=(
            "Kies 'stuurgroep' voor bestuurders die de koers bepalen, en 'casusoverleg' voor medewerkers die over inwoners praten. "
            "Heeft het overleg een eigen naam, typ die dan zelf in."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    go_leden: Regel = vraag(
        "Wie zitten in dit overleg?",
        bron="ibp_blog governance",
        uitleg="Elke partij wil weten of zij meepraat. Noem functies en geen namen, want mensen wisselen van baan.",
        voorbeeld="Wethouder zorg, teamchef politie, bestuurder van de GGZ-instelling en manager van Veilig Thuis.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    go_taak: Alinea = vraag(
        "Waarover gaat dit overleg?",
        bron="ibp_blog governance",
        uitleg="Met een duidelijke taak doen twee overleggen niet hetzelfde werk. Medewerkers weten dan ook waar zij terechtkunnen.",
        voorbeeld=(
            "Houdt toezicht op de naleving van het convenant, stelt het jaarplan vast en beslist over nieuwe partijen. "
            "Bespreekt geen gegevens van inwoners."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    go_frequentie: Regel = vraag(
        "Hoe vaak komt dit overleg bij elkaar?",
        bron="ibp_blog governance",
        uitleg="Toezicht werkt alleen als het overleg echt doorgaat. Partijen kunnen er met een vast ritme tijd voor vrijmaken.",
        voorbeeld="Vier keer per jaar, en vaker als een partij daarom vraagt.",
        vraag_aan="opdrachtgever, projectondersteuner",
    )
    go_besluit: Regel = vraag(
        "Hoe neemt dit overleg besluiten?",
        bron="ibp_blog governance",
        uitleg=(
            "Zonder afspraak kan één partij alles tegenhouden of juist alleen beslissen. "
            "Een duidelijke regel voorkomt ruzie tussen partijen."
        ),
        voorbeeld="Met instemming van alle partijen; lukt dat twee keer niet, dan beslist de voorzitter.",
        vraag_aan="opdrachtgever, jurist",
    )


class Begrip(Record):
    """A term that the convenant itself explains."""

    enkelvoud = "begrip"
    meervoud = "begrippen"

    beg_term: Regel = vraag(
        "Welk woord legt u uit?",
        verpl="J",
        bron="vng_governance par. 4.4; aanw_convenanten aanw. 11 lid 4",
        uitleg=(
            "Leg alleen woorden uit die partijen verschillend kunnen lezen. "
            "Woorden uit de AVG neemt u niet over, want de wet legt die al uit."
        ),
        voorbeeld="Overlastgevende jeugdgroep",
        vraag_aan="beleidsadviseur, jurist",
    )
    beg_betekenis: Alinea = vraag(
        "Wat bedoelt u met dit woord?",
        bron="vng_governance par. 4.4; aanw_convenanten aanw. 11 lid 4",
        uitleg=(
            "De betekenis bepaalt op wie en wat het convenant van toepassing is. "
            "Medewerkers van alle partijen moeten haar op dezelfde manier lezen."
        ),
        voorbeeld=(
            "Een groep van vijf of meer jongeren over wie in drie maanden ten minste tien meldingen van overlast in dezelfde buurt "
            "zijn gedaan."
        ),
        vraag_aan="beleidsadviseur, jurist",
    )
    beg_bron: Regel = vraag(
        "Waar komt deze uitleg vandaan?",
        bron="vng_governance par. 4.4; aanw_convenanten aanw. 11 lid 4",
        uitleg="Zo ziet de jurist of u een wet volgt of zelf iets afspreekt. Bij een wijziging van die bron past u het begrip aan.",
        voorbeeld="Lokaal beleidsplan jeugd en veiligheid 2026–2029, of: eigen omschrijving van de partijen.",
        vraag_aan="beleidsadviseur, jurist",
    )


class Convenant(Blad):
    """How the samenwerking is governed, and how long and how firmly the convenant binds."""

    titel = "Besturing en convenant"

    governance_organen: list[Overlegorgaan] = lijst(
        "Welke overleggen sturen de samenwerking of houden toezicht?",
        kop="Besturing",
        landt="P8 A17",
        verpl="J",
        bron="ibp_blog governance",
        uitleg="Iemand moet kijken of partijen de afspraken nakomen. Deze overleggen komen met hun taak in het plan en het convenant.",
        voorbeeld=(
            "Stuurgroep: wethouder, directeur woningcorporatie en manager schuldhulpverlening; houdt toezicht op de vroegsignalering; "
            "twee keer per jaar; beslist samen."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    privacycommissie: JaNee = vraag(
        "Komt er een gezamenlijke privacycommissie met FG, jurist en informatiebeveiliger?",
        landt="A17",
        bron="ibp_blog governance; wgs art. 1.8 lid 6 (analoog)",
        uitleg=(
            "Zo'n commissie geeft alle partners hetzelfde advies over lastige privacyvragen. "
            "Geldt de WGS voor uw verband, dan hoort er een adviescommissie bij."
        ),
        voorbeeld=(
            "Kies 'ja' als veel partners gevoelige gegevens delen, zoals in een zorg- en veiligheidshuis. "
            "Kies 'nee' als de FG's van twee of drie partners het onderling kunnen afstemmen."
        ),
        vraag_aan="FG, privacy officer",
    )
    convenant_soort: ConvenantSoort = vraag(
        "In wat voor stuk legt u de afspraken vast?",
        kop="Soort afspraak",
        landt="K1",
        verpl="J",
        bron="ibp_blog documenten; vng_stappenplan stap 8",
        uitleg=(
            "Uw keuze bepaalt welke artikelen in het stuk komen. "
            "Partijen zien eraan of zij beleid afspreken of bindende verplichtingen aangaan."
        ),
        voorbeeld=(
            "Kies 'convenant' voor alle afspraken samen, en 'samenwerkingsovereenkomst' als partijen elkaar willen binden. "
            "Kies 'privacyprotocol' als u alleen de omgang met gegevens regelt, en 'combinatie' voor een convenant met dat protocol "
            "als bijlage."
        ),
        vraag_aan="jurist, opdrachtgever",
    )
    afdwingbaar: JaNee = vraag(
        "Kan een partij de afspraken bij de rechter afdwingen?",
        landt="A24",
        verpl="J",
        bron="aanw_convenanten aanw. 11, aanw. 23; ibp_blog documenten",
        uitleg="Schrijf dit op, anders verschillen partijen er later over van mening. Bestuurders willen weten waaraan zij zich binden.",
        voorbeeld=(
            "Kies 'nee' als een gemeente en jongerenwerk samen inspanningen tegen overlast afspreken. "
            "Kies 'ja' als een partij echt moet leveren, bijvoorbeeld tegen betaling."
        ),
        vraag_aan="jurist, opdrachtgever",
    )
    convenant_ingang: Datum = vraag(
        "Op welke datum gaat het convenant in?",
        kop="Looptijd",
        landt="A26",
        verpl="J",
        bron="aanw_convenanten aanw. 26",
        uitleg="Vanaf deze dag gelden de afspraken voor alle partijen. Kies een dag op of vóór de start van de samenwerking.",
        voorbeeld="15 januari 2027",
        vraag_aan="opdrachtgever, jurist",
    )
    convenant_einde: Datum = vraag(
        "Op welke datum eindigt het convenant?",
        landt="A23",
        verpl="V",
        wanneer=~Als("samenwerking_onbepaald", "ja"),
        bron="aanw_convenanten aanw. 26",
        uitleg=(
            "Met een einddatum kijken partijen bewust of delen nog nodig is. Kies een dag na de eerste evaluatie, zodat u ervan kunt leren."
        ),
        voorbeeld="31 december 2029",
        vraag_aan="opdrachtgever, jurist",
    )
    verlenging: Alinea = vraag(
        "Hoe kunnen partijen het convenant verlengen?",
        landt="A23",
        bron="aanw_convenanten aanw. 26 lid 3",
        uitleg="Zonder regeling stopt alles op de einddatum, ook lopende hulp. Wie verlengt, kijkt eerst of het doel is bereikt.",
        voorbeeld=(
            "Uiterlijk vier maanden voor het einde bespreekt de stuurgroep de evaluatie. "
            "Partijen kunnen dan schriftelijk verlengen met één jaar. Stilzwijgend verlengen kan niet."
        ),
        vraag_aan="opdrachtgever, jurist",
    )
    opzegtermijn: Annotated[int | float | None, Getal("maanden")] = vraag(
        "Hoeveel maanden van tevoren moet een partij opzeggen?",
        landt="A23",
        verpl="J",
        bron="aanw_convenanten aanw. 27",
        uitleg=(
            "De andere partijen hebben tijd nodig om taken en dossiers over te nemen. "
            "Bij een convenant zonder einddatum is deze termijn onmisbaar."
        ),
        voorbeeld="6 maanden.",
        vraag_aan="jurist, contactpersoon van de partner",
    )
    wijziging: Alinea = vraag(
        "Hoe wijzigen partijen het convenant?",
        kop="Veranderingen",
        landt="A23",
        verpl="J",
        bron="aanw_convenanten aanw. 25; ibp_blog documenten (regelmatig opnieuw bekijken)",
        uitleg="De praktijk verandert, dus de tekst ook. Elke partij moet zeker weten dat niemand de afspraken buiten haar om aanpast.",
        voorbeeld=(
            "Elke partij kan een wijziging voorstellen aan de stuurgroep. Gaat die over gegevens, dan adviseren eerst de FG's. "
            "De wijziging geldt als alle partijen haar hebben ondertekend. Eens per jaar loopt het kernteam de hele tekst na."
        ),
        vraag_aan="jurist, FG",
    )
    onvoorzien: Alinea = vraag(
        "Wat doet u als een wet verandert of iets onverwachts gebeurt?",
        landt="A23",
        bron="aanw_convenanten aanw. 24",
        uitleg=(
            "Een nieuwe wet kan het delen verruimen of juist verbieden. Met een vaste afspraak werken medewerkers niet door op oude regels."
        ),
        voorbeeld=(
            "Ziet een partij dat een wetswijziging gevolgen heeft, dan meldt zij dat meteen. "
            "De stuurgroep komt binnen zes weken bij elkaar. Delen dat door de wijziging niet meer mag, stopt direct."
        ),
        vraag_aan="jurist",
    )
    toetreding: Alinea = vraag(
        "Wanneer mag een nieuwe partij meedoen?",
        landt="A21 B7",
        verpl="J",
        bron="praktijk LPA art. 19, Den Helder art. 14",
        uitleg="Elke nieuwe partij ziet gegevens van inwoners. Leg daarom vast aan welke eisen zij voldoet en wie over haar beslist.",
        voorbeeld=(
            "Een zorgverzekeraar of verhuurder kan meedoen als hij een taak heeft bij vroegsignalering en zijn beveiliging op orde is. "
            "De stuurgroep beslist na advies van de FG. De nieuwe partij tekent het convenant mee en krijgt daarna pas toegang."
        ),
        vraag_aan="opdrachtgever, jurist, FG",
    )
    uittreding: Alinea = vraag(
        "Wat gebeurt er met gegevens en taken als een partij stopt?",
        landt="A21",
        verpl="J",
        bron="aanw_convenanten aanw. 27 lid 3",
        uitleg="Een partij die stopt, heeft nog gegevens van inwoners. Inwoners mogen niet merken dat hun hulp daardoor wegvalt.",
        voorbeeld=(
            "De partij draagt lopende zaken binnen een maand over aan de casusregisseur. Haar accounts vervallen op de laatste dag. "
            "Wat zij uit eigen wettelijke plicht moet bewaren, houdt zij; de rest wist zij. De geheimhouding blijft gelden."
        ),
        vraag_aan="jurist, informatiebeheerder",
    )
    geschillen: Alinea = vraag(
        "Hoe lossen partijen een meningsverschil op?",
        kop="Naleving",
        landt="A24",
        verpl="J",
        bron="aanw_convenanten aanw. 23",
        uitleg=(
            "Verschil van mening mag de hulp aan inwoners niet ophouden. "
            "Met vaste stappen komt u eruit zonder meteen naar de rechter te gaan."
        ),
        voorbeeld=(
            "De contactpersonen overleggen eerst zelf. Lukt dat niet binnen twee weken, dan praten de directeuren. "
            "Daarna vragen partijen samen een onafhankelijke adviseur. Gaat het over gegevens, dan delen partijen die zolang niet."
        ),
        vraag_aan="jurist, opdrachtgever",
    )
    niet_nakoming: Alinea = vraag(
        "Wat doet u als een partij de afspraken schendt?",
        landt="A24",
        bron="aanw_convenanten aanw. 22; vng_raadgever (leven medewerkers na)",
        uitleg="Afspraken helpen alleen als iemand op naleving let. De andere partijen willen weten wat zij dan mogen doen.",
        voorbeeld=(
            "De trekker vraagt de partij binnen een week om uitleg. De partij herstelt de fout binnen een maand. "
            "Gebeurt dat niet, dan beslist de stuurgroep of zij nog mag meedoen aan het casusoverleg."
        ),
        vraag_aan="opdrachtgever, jurist",
    )
    aansprakelijkheid: Alinea = vraag(
        "Wie betaalt de schade als een partij een fout maakt?",
        landt="A24",
        bron="avg art. 82",
        uitleg="De AVG bepaalt al wat een inwoner met schade kan eisen. U regelt hier alleen hoe partijen de kosten onderling verdelen.",
        voorbeeld=(
            "De partij die de fout maakt, betaalt de schade die daaruit volgt. "
            "Heeft een andere partij een inwoner al vergoed, dan betaalt zij haar terug. "
            "Iedere partij zorgt voor een passende verzekering."
        ),
        vraag_aan="jurist, opdrachtgever",
    )
    convenant_openbaar: ConvenantOpenbaar = vraag(
        "Maakt u het convenant openbaar?",
        kop="Openbaarheid",
        landt="A25",
        verpl="J",
        bron="vng_governance par. 4.4; woo art. 3.1, art. 3.3 lid 2 onder f (nog niet in werking); nkoo; koggenland",
        uitleg=(
            "Dan kunnen inwoners en de raad zien wat u met gegevens doet. "
            "Publiceren is nog geen wettelijke plicht voor convenanten, wel aan te raden."
        ),
        voorbeeld=(
            "Kies 'volledig' als niets in het stuk geheim hoeft te blijven. "
            "Kies 'deels' als u alleen contactgegevens of details van de beveiliging weglaat."
        ),
        vraag_aan="jurist, communicatieadviseur",
    )
    publicatie_plek: Regel = vraag(
        "Waar publiceert u het convenant?",
        landt="A25",
        wanneer=Als("convenant_openbaar", "volledig", "deels"),
        bron="eigen; praktijk slotbepalingen",
        uitleg="Inwoners moeten het stuk makkelijk kunnen vinden. Met één vaste plek leest iedereen dezelfde versie.",
        voorbeeld="Op open.overheid.nl, met een link op de pagina over het wijkteam op de website van elke partner.",
        vraag_aan="communicatieadviseur",
    )
    citeertitel: Regel = vraag(
        "Hoe heet het convenant in het kort (citeertitel)?",
        kop="Titel en begrippen",
        landt="A25",
        verpl="J",
        bron="eigen; praktijk slotbepalingen; aanw_convenanten",
        uitleg="Onder deze naam verwijzen brieven en besluiten naar het stuk. Een jaartal erin voorkomt verwarring met een oudere versie.",
        voorbeeld="Convenant Vroegsignalering schulden Waterhoven 2027",
        vraag_aan="jurist",
    )
    begrippen: list[Begrip] = lijst(
        "Welke woorden legt u in het convenant uit?",
        landt="A1",
        verpl="J",
        mag_leeg=True,
        bron="vng_governance par. 4.4; aanw_convenanten aanw. 11 lid 4",
        uitleg=(
            "Een agent en een hulpverlener bedoelen met hetzelfde woord soms iets anders. Wat de wet al uitlegt, hoort niet in deze lijst."
        ),
        voorbeeld="Casusregisseur: de medewerker die bij één gezin de hulp en het toezicht op elkaar afstemt; eigen omschrijving.",
        vraag_aan="beleidsadviseur, jurist",
    )

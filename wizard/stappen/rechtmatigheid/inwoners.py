"""Step 7: telling inwoners what happens with their data, and letting them use their rights."""

from wizard.keuzes.rechtmatigheid import InformatieKanalen
from wizard.soorten import Alinea, JaNee, Regel
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, vraag


class Inwoners(Blad):
    """Who informs inwoners, when and how, and where they go with a request or a complaint."""

    titel = "Inwoners informeren en hun rechten"

    burgers_geinformeerd: JaNee = vraag(
        "Vertelt u inwoners over de samenwerking en over het gebruik van hun gegevens?",
        kop="Informeren",
        landt="P7 A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 3; avg art. 12–14",
        uitleg=(
            "Een inwoner die van niets weet, kan zijn rechten niet gebruiken. "
            "De Autoriteit Persoonsgegevens (AP) raadt raadsleden aan hiernaar te vragen."
        ),
        voorbeeld=(
            "Kies 'ja' als inwoners horen dat u samenwerkt, met wie, en wat u met hun gegevens doet. "
            "Kies 'nee' als u alleen een algemene privacyverklaring heeft die de samenwerking verzwijgt."
        ),
        vraag_aan="privacy officer, communicatieadviseur",
    )

    informatie_wie: Regel = vraag(
        "Welke partner vertelt de inwoner wat er met zijn gegevens gebeurt?",
        landt="A11 B3",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 26 lid 1",
        uitleg=(
            "Zonder afspraak denkt iedere partner dat een ander het doet. "
            "Zijn partners samen verantwoordelijk, dan moeten zij dit van de AVG onderling regelen."
        ),
        voorbeeld="Het wijkteam, in het eerste gesprek; de andere partners verwijzen naar het wijkteam.",
        vraag_aan="privacy officer, contactpersoon van de partner",
    )

    informatie_moment: Alinea = vraag(
        "Op welk moment informeert u de inwoner?",
        landt="A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 13; avg art. 14 lid 3",
        uitleg=(
            "Krijgt u gegevens van een ander, dan informeert u de inwoner uiterlijk binnen een maand. "
            "Heeft u eerder contact met hem of deelt u ze verder, dan informeert u hem op dat moment."
        ),
        voorbeeld=(
            "De schuldhulpverlener informeert de inwoner in de eerste brief, binnen twee weken na het signaal. "
            "Bij het eerste gesprek legt hij het nog eens uit. "
            "Komt er een partner bij, dan hoort de inwoner dat vooraf."
        ),
        vraag_aan="privacy officer, teammanager",
    )

    informatie_kanalen: InformatieKanalen = vraag(
        "Hoe bereikt u inwoners met informatie over het delen van hun gegevens?",
        landt="P13 A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 3",
        uitleg=("Niet iedereen leest een website of begrijpt een brief. Met een goede mix bereikt u ook de mensen om wie het gaat."),
        voorbeeld=(
            "Kies alles wat u echt gaat gebruiken. "
            "Een aanpak van een jeugdgroep kiest bijvoorbeeld 'gesprek' en 'folder' voor de jongeren en 'brief' voor hun ouders."
        ),
        vraag_aan="communicatieadviseur, privacy officer",
    )

    informatie_begrijpelijk: JaNee = vraag(
        "Heeft u getoetst of uw doelgroep de informatie begrijpt (taalniveau B1)?",
        landt="P13 A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 3; avg art. 12 lid 1",
        uitleg=(
            "De AVG vraagt om duidelijke en eenvoudige taal, zeker voor kinderen. Een te moeilijke tekst helpt de inwoner niet verder."
        ),
        voorbeeld=(
            "Kies 'ja' als mensen uit de doelgroep de tekst hebben gelezen en in eigen woorden konden navertellen. "
            "Kies 'nee' als alleen collega's hem hebben gelezen."
        ),
        vraag_aan="communicatieadviseur, cliëntenraad",
    )

    informatie_uitzondering: Alinea = vraag(
        "In welke gevallen informeert u een inwoner later of helemaal niet?",
        kop="Later of niet informeren",
        landt="A11",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("uitgesteld_informeren"),
        bron="uavg art. 41; avg art. 14 lid 5; vng_raadgever",
        uitleg=(
            "Later of niet informeren mag alleen als een wet dat toestaat. "
            "Noem die wettelijke grond per geval, zodat de FG hem kan toetsen."
        ),
        voorbeeld=(
            "Bij huiselijk geweld informeren wij de vermoedelijke pleger pas als het slachtoffer veilig is. "
            "De grond is UAVG art. 41 lid 1: bescherming van anderen. "
            "Het overleg bekijkt elke twee weken of uitstel nog nodig is."
        ),
        vraag_aan="FG, jurist, privacy officer",
    )

    informatie_achteraf: JaNee = vraag(
        "Vertelt u de inwoner later alsnog dat u zijn gegevens heeft gebruikt?",
        landt="A11",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("uitgesteld_informeren"),
        bron="vng_raadgever; vng_governance par. 4.4",
        uitleg=(
            "Uitstel mag niet langer duren dan nodig is. Hoort de inwoner het achteraf, dan kan hij alsnog reageren of een klacht indienen."
        ),
        voorbeeld=(
            "Kies 'ja' als de inwoner bericht krijgt zodra de reden voor uitstel weg is. "
            "Kies 'nee' als dat in uw geval niet kan, en leg dat bij de vorige vraag uit."
        ),
        vraag_aan="privacy officer, FG",
    )

    ingrijpende_beslissing: JaNee = vraag(
        "Kan de samenwerking leiden tot een besluit dat het leven van een inwoner diep raakt?",
        kop="Ingrijpende beslissingen",
        landt="A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 3",
        uitleg=(
            "Hoe groter het gevolg, hoe beter u de inwoner moet informeren. Uw antwoord telt ook mee bij de vraag of een DPIA nodig is."
        ),
        voorbeeld=(
            "Kies 'ja' als een inwoner bijvoorbeeld een gebiedsverbod kan krijgen, of zijn uitkering of woning kan kwijtraken. "
            "Kies 'nee' als hij alleen een vrijblijvend aanbod voor hulp krijgt."
        ),
        vraag_aan="jurist, beleidsadviseur",
    )

    besluit_herkomst: Alinea = vraag(
        "Hoe vertelt u bij een besluit of gesprek waar uw informatie vandaan komt?",
        landt="A11",
        verpl="V",
        wanneer=Feit("gegevens") & Als("ingrijpende_beslissing", "ja"),
        bron="ap_raadsleden vraag 3; awb art. 3:46",
        uitleg=(
            "Een besluit moet volgens de Algemene wet bestuursrecht goed gemotiveerd zijn. "
            "Kent de inwoner de bron, dan kan hij een fout aanwijzen."
        ),
        voorbeeld=(
            "De brief noemt per feit de bron en de datum, bijvoorbeeld 'melding van de school van 4 mei'. "
            "In het gesprek loopt de jeugdconsulent de bronnen na en vraagt of ze kloppen."
        ),
        vraag_aan="jurist, teammanager",
    )

    rechten_contactpunt: Regel = vraag(
        "Waar kan een inwoner terecht met een verzoek of klacht over zijn gegevens?",
        kop="Rechten en klachten",
        landt="A12",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 3",
        uitleg=("Bij veel partners weet een inwoner vaak niet wie hij moet hebben. Met één adres hoeft hij dat ook niet uit te zoeken."),
        voorbeeld="Het klantcontactcentrum van de gemeente, met het webformulier 'Mijn gegevens' of aan de balie.",
        vraag_aan="privacy officer, klachtencoördinator",
    )

    rechten_proces: Alinea = vraag(
        "Hoe behandelt u een verzoek om gegevens te zien, te verbeteren of te wissen?",
        landt="A12",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 3.3; avg art. 12; avg art. 15–22; uavg art. 34",
        uitleg=(
            "De inwoner krijgt in beginsel binnen een maand antwoord, ook bij beperking of bezwaar. "
            "Beslist een bestuursorgaan schriftelijk, dan is dat een besluit volgens de Algemene wet bestuursrecht."
        ),
        voorbeeld=(
            "Wie het verzoek krijgt, stuurt het dezelfde dag naar de privacy officer van de gemeente. "
            "Die vraagt binnen een week bij elke partner op wat daar ligt. "
            "Elke partner beslist over zijn eigen gegevens; de gemeente bundelt dat binnen één maand, met uitleg over bezwaar. "
            "Verzoeken om beperking en bezwaar gaan op dezelfde manier."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )

    inzage_uitwisseling: JaNee = vraag(
        "Kan een inwoner zien wie zijn gegevens kreeg en welke signalen er waren?",
        landt="A12",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_raadgever voorwaarden; avg art. 15 lid 1 onder c",
        uitleg=("Een inwoner mag vragen wie zijn gegevens heeft gekregen. Dat kunt u alleen vertellen als u het per casus bijhoudt."),
        voorbeeld=(
            "Kies 'ja' als uit het dossier blijkt wat u deelde, wanneer en met wie, en welke signalen binnenkwamen. "
            "Kies 'nee' als u dat achteraf bij de partners moet navragen."
        ),
        vraag_aan="privacy officer, applicatiebeheerder",
    )

    burger_actief_geinformeerd: Alinea = vraag(
        "Hoe vertelt u inwoners uit uzelf welke rechten zij hebben?",
        landt="A11",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4",
        uitleg=("Een recht dat iemand niet kent, gebruikt hij niet. Zeker mensen in de knel zoeken zulke informatie niet zelf op."),
        voorbeeld=(
            "De wijkteammedewerker noemt de rechten in het eerste gesprek en laat een kaartje met het loket achter. "
            "Hij herhaalt dat bij elk nieuw hulpplan. "
            "Voor jongeren vanaf twaalf jaar is er een eigen filmpje."
        ),
        vraag_aan="communicatieadviseur, privacy officer, teammanager",
    )

    klachten: Alinea = vraag(
        "Hoe behandelt u een klacht over de samenwerking?",
        landt="A19",
        verpl="J",
        bron="vng_governance par. 3.3; avg art. 77",
        uitleg=(
            "Een inwoner hoeft niet te weten welke partner de fout maakte. "
            "Over zijn gegevens mag hij ook klagen bij de Autoriteit Persoonsgegevens (AP)."
        ),
        voorbeeld=(
            "De klachtencoördinator van de gemeente neemt elke klacht aan en antwoordt binnen zes weken. "
            "Gaat de klacht over een partner, dan behandelt zij hem samen met die partner. "
            "In het antwoord wijst zij op de ombudsman en, bij persoonsgegevens, op de AP."
        ),
        vraag_aan="klachtencoördinator, jurist",
    )

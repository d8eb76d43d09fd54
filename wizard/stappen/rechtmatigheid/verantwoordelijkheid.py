"""Step 7: who decides about the personal data, who works on their behalf, and what is agreed about that."""

from wizard.keuzes.rechtmatigheid import (
    Art26Regeling,
    GemeentelijkOrgaan,
    Verantwoordelijkheidsmodel,
    VwLocatie,
    VwOvereenkomst,
)
from wizard.soorten import Alinea, Datum, JaNee, Regel
from wizard.voorwaarde import Feit
from wizard.vraag import Blad, Record, lijst, vraag


class Verwerker(Record):
    """A company or service that works with the data on behalf of a partner, and the agreement with it."""

    enkelvoud = "verwerker"
    meervoud = "verwerkers"

    vw_naam: Regel = vraag(
        "Hoe heet de verwerker?",
        kop="De verwerker",
        verpl="J",
        bron="avg art. 28 lid 1; ibp_blog rollen",
        uitleg="Deze naam komt in het convenant te staan. Is de verwerker ook partner, schrijf de naam dan precies zo.",
        voorbeeld="ICT-dienst Rivierland.",
        vraag_aan="inkoper, informatiebeheerder",
    )

    vw_dienst: Regel = vraag(
        "Wat doet de verwerker voor de samenwerking?",
        bron="avg art. 28 lid 3",
        uitleg="De overeenkomst moet zeggen wat de verwerker doet en waarvoor. U ziet zo ook welke gegevens hij kan inzien.",
        voorbeeld="Beheert het registratiesysteem van het wijkteam en maakt elke nacht een back-up.",
        vraag_aan="informatiebeheerder, applicatiebeheerder",
    )

    vw_voor: Regel = vraag(
        "Voor welke partner werkt deze verwerker?",
        bron="avg art. 28 lid 3; ibp_blog rollen",
        uitleg="Die partner geeft de opdrachten en sluit de overeenkomst. Werkt de verwerker voor meer partners, noem ze dan allemaal.",
        voorbeeld="Voor de gemeente en de welzijnsorganisatie, die het systeem samen gebruiken.",
        vraag_aan="contactpersoon van de partner, inkoper",
    )

    vw_subverwerkers: Regel = vraag(
        "Welke andere bedrijven schakelt de verwerker in (subverwerkers)?",
        kop="Waar en met wie",
        bron="avg art. 28 lid 2 en 4",
        uitleg="De verwerker mag dat alleen met schriftelijke toestemming. Voor die bedrijven gelden dezelfde plichten.",
        voorbeeld="Een datacentrum in Groningen voor de opslag en een bedrijf dat sms'jes verstuurt. Zijn er geen, schrijf dan 'geen'.",
        vraag_aan="inkoper, CISO",
    )

    vw_locatie: VwLocatie = vraag(
        "Waar staan de gegevens bij deze verwerker?",
        bron="avg art. 28 lid 3 onder a; avg art. 44",
        uitleg="Buiten de Europese Economische Ruimte (EER) gelden extra eisen. Vraag ook waar de back-up staat.",
        voorbeeld="Kies 'EER' als de servers in Ierland staan. Kies 'buiten EER' als ook maar één kopie in de Verenigde Staten staat.",
        vraag_aan="CISO, inkoper",
    )

    vw_overeenkomst: VwOvereenkomst = vraag(
        "Hoe ver bent u met de verwerkersovereenkomst?",
        kop="De overeenkomst",
        verpl="J",
        bron="avg art. 28 lid 3; ibd_verwerker",
        uitleg="Zonder getekende overeenkomst kunt u niet starten. Er is een standaardmodel van VNG en IBD.",
        voorbeeld="Kies 'concept' als de leverancier de tekst nog leest. Kies 'getekend' als beide handtekeningen eronder staan.",
        vraag_aan="inkoper, jurist",
    )

    vw_einddatum: Datum = vraag(
        "Wanneer loopt de overeenkomst af?",
        bron="avg art. 28 lid 3 onder g",
        uitleg="Wie op tijd verlengt, werkt nooit zonder afspraken. Na afloop wist de verwerker de gegevens of geeft hij ze terug.",
        voorbeeld="31 december 2029.",
        vraag_aan="inkoper, contractbeheerder",
    )

    vw_audit: JaNee = vraag(
        "Mag u controleren hoe de verwerker met de gegevens omgaat (audit)?",
        bron="avg art. 28 lid 3 onder h; vng_governance par. 2.3",
        uitleg="De AVG eist dat de verwerker aan zo'n controle meewerkt. Zonder die afspraak kunt u niet aantonen dat het goed gaat.",
        voorbeeld=(
            "Kies 'ja' als de overeenkomst een controle of een rapport van een onafhankelijke deskundige regelt. Kies 'nee' als er niets "
            "over staat."
        ),
        vraag_aan="CISO, inkoper",
    )


class Verantwoordelijkheid(Blad):
    """Who is responsible for the personal data, and what those responsible agree with each other and with verwerkers."""

    titel = "Taken en verantwoordelijkheden"

    verantwoordelijkheidsmodel: Verantwoordelijkheidsmodel = vraag(
        "Beslissen de partners ieder voor zich of samen over de gegevens?",
        kop="Wie beslist, wie uitvoert",
        landt="P7 A5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 2; avg art. 26; avg art. 28",
        uitleg=(
            "Wie beslist waarvoor en hoe gegevens worden gebruikt, is verantwoordelijk. Daarvan hangt af welke afspraken u moet vastleggen."
        ),
        voorbeeld=(
            "Kies 'gezamenlijk' als u samen het systeem en de werkwijze bepaalt. Kies 'ieder zelfstandig' als elke partner dat alleen doet."
        ),
        vraag_aan="privacy officer, jurist",
    )

    verantwoordelijkheid_motivering: Alinea = vraag(
        "Waaruit blijkt in de praktijk wie over de gegevens beslist?",
        landt="A5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog rollen",
        uitleg=(
            "Het gaat erom wie het echt voor het zeggen heeft, niet wat op papier staat. Een verkeerde rol leidt tot verkeerde afspraken."
        ),
        voorbeeld=(
            "De school en het jongerenwerk kiezen elk zelf wat zij vastleggen, in een eigen systeem. Niemand schrijft de ander iets voor. "
            "Daarom is ieder zelf verantwoordelijk."
        ),
        vraag_aan="privacy officer, contactpersoon van de partner",
    )

    gemeentelijk_orgaan: GemeentelijkOrgaan = vraag(
        "Welk bestuursorgaan van de gemeente is verantwoordelijk voor de gegevens?",
        landt="A5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 2.4; avg art. 4 onder 7",
        uitleg="Verantwoordelijk is een bestuursorgaan, niet 'de gemeente'. Dat orgaan staat in het convenant en moet erover besluiten.",
        voorbeeld=(
            "Kies 'college' bij hulp aan gezinnen. Kies 'college en burgemeester' als de burgemeester ook zelf gegevens gebruikt, voor de "
            "openbare orde."
        ),
        vraag_aan="jurist, FG",
    )

    verwerkers: list[Verwerker] = lijst(
        "Welke bedrijven of diensten werken met de gegevens in opdracht (verwerkers)?",
        landt="A16 B3",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("er_zijn_verwerkers"),
        bron="avg art. 28; ibp_blog rollen; vng_governance par. 2.3",
        uitleg=(
            "Met elke verwerker zijn schriftelijke afspraken verplicht. Denk aan de leverancier van software, opslag of een gedeelde ICT-"
            "dienst."
        ),
        voorbeeld=(
            "ICT-dienst Rivierland beheert voor de gemeente het systeem van het wijkteam, met opslag in Nederland en een getekende "
            "overeenkomst."
        ),
        vraag_aan="inkoper, informatiebeheerder, CISO",
    )

    art26_regeling: Art26Regeling = vraag(
        "Hoe ver bent u met de onderlinge regeling (art. 26 AVG)?",
        kop="Samen verantwoordelijk",
        landt="A5 B3",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("gezamenlijk"),
        bron="avg art. 26 lid 1; ibd_model26",
        uitleg="Wie samen verantwoordelijk is, legt vast wie welke plicht nakomt. Alleen als een wet dat al regelt, hoeft het niet.",
        voorbeeld=(
            "Kies 'concept' als de tekst nog bij de juristen van de partners ligt. Kies 'vastgesteld' als alle partners hebben besloten."
        ),
        vraag_aan="jurist, privacy officer",
    )

    art26_contactpunt: Regel = vraag(
        "Bij welk gezamenlijk loket kan een inwoner terecht met vragen?",
        landt="A12 B3",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("gezamenlijk"),
        bron="avg art. 26 lid 1; bgs art. 1.1 (analoog)",
        uitleg="Een gezamenlijk loket mag, maar is niet verplicht. Een inwoner kan zijn rechten bij elke partner gebruiken.",
        voorbeeld="Het privacyteam van de centrumgemeente, per telefoon, met een webformulier en aan de balie.",
        vraag_aan="privacy officer, communicatieadviseur",
    )

    art26_openbaar: JaNee = vraag(
        "Kan een inwoner de hoofdlijnen van de onderlinge regeling inzien?",
        landt="A11",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("gezamenlijk"),
        bron="avg art. 26 lid 2; danica",
        uitleg="De AVG eist dat de kern van de regeling beschikbaar is voor inwoners. Zij zien dan welke partner wat doet.",
        voorbeeld="Kies 'ja' als een begrijpelijke samenvatting op de website staat. Kies 'nee' als alleen de partners de tekst hebben.",
        vraag_aan="communicatieadviseur, privacy officer",
    )

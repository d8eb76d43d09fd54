"""Step 7: whether a DPIA is needed, how it was done and what came out of it."""

from wizard.keuzes.plan import Restrisico
from wizard.keuzes.rechtmatigheid import DpiaApLijst, DpiaCriteria, DpiaUitgevoerd
from wizard.soorten import Afgeleid, Alinea, Datum, JaNee
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, vraag


class Dpia(Blad):
    """The assessment of the risks for inwoners, before the sharing begins."""

    titel = "DPIA"

    dpia_criteria: DpiaCriteria = vraag(
        "Welke van deze negen kenmerken van een hoog risico passen bij uw samenwerking?",
        kop="Is een DPIA nodig?",
        landt="P7",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="wp248; ap_dpia",
        uitleg=(
            "Passen er twee of meer, dan is een DPIA in de meeste gevallen nodig. "
            "Zo ziet u vooraf hoe groot de gevolgen voor inwoners kunnen zijn."
        ),
        voorbeeld=(
            "Kies elk kenmerk dat past, ook als u twijfelt. "
            "Bij een wijkteam voor gezinnen zijn dat vaak gevoelige gegevens en kwetsbare personen. "
            "Kies 'geen' alleen als niets past."
        ),
        vraag_aan="privacy officer, FG",
    )

    dpia_ap_lijst: DpiaApLijst = vraag(
        "Welke soorten van de verplichte DPIA-lijst van de AP passen bij uw samenwerking?",
        landt="P7",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 35 lid 4; ap_lijst",
        uitleg=(
            "De Autoriteit Persoonsgegevens (AP) heeft een lijst van situaties waarin een DPIA verplicht is. "
            "Eén soort van die lijst is genoeg."
        ),
        voorbeeld=(
            "Kies 'samenwerkingsverbanden' als een overheid met andere partijen bijzondere of gevoelige gegevens deelt. "
            "Bij vroegsignalering van schulden past ook 'financiële situatie'."
        ),
        vraag_aan="privacy officer, FG",
    )

    dpia_nodig: Afgeleid = vraag(
        "Moet u een DPIA uitvoeren?",
        landt="P7",
        wanneer=Feit("gegevens"),
        bron="avg art. 35; wp248; ap_lijst",
        uitleg=("Dit volgt uit uw andere antwoorden; u vult hier zelf niets in. Twee kenmerken of één soort van de AP-lijst geven 'ja'."),
        voorbeeld=(
            "'Ja' als u bijvoorbeeld gevoelige gegevens over kwetsbare mensen deelt. "
            "Klopt de uitkomst niet, verbeter dan het antwoord waar hij uit volgt."
        ),
        vraag_aan="privacy officer, FG",
    )

    dpia_uitgevoerd: DpiaUitgevoerd = vraag(
        "Hoe ver bent u met de DPIA?",
        kop="Uitvoering",
        landt="P7 A18",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 8; ibp_blog hulpmiddelen; avg art. 35 lid 1",
        uitleg=(
            "Een verplichte DPIA moet klaar zijn voordat u gegevens deelt. Alleen dan kunt u risico's voor inwoners nog op tijd wegnemen."
        ),
        voorbeeld=(
            "Kies 'afgerond' als de DPIA af is, met maatregelen en het risico dat overblijft. "
            "Kies 'pre-scan' als u alleen heeft bekeken of een DPIA nodig is; die vervangt de DPIA niet. "
            "Kies 'niet nodig' alleen als u op papier kunt uitleggen waarom."
        ),
        vraag_aan="privacy officer, FG",
    )

    dpia_datum: Datum = vraag(
        "Wanneer was de eerste DPIA klaar?",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & Als("dpia_uitgevoerd", "afgerond"),
        bron="avg art. 35 lid 1",
        uitleg=(
            "De DPIA moet klaar zijn vóór de start van de samenwerking. Met de datum kunt u dat later aan de toezichthouder laten zien."
        ),
        voorbeeld="3 juni 2026, de datum waarop de opdrachtgever de DPIA vaststelde. Noem niet de datum van een latere herziening.",
        vraag_aan="privacy officer",
    )

    dpia_betrokkenen_mening: JaNee = vraag(
        "Heeft u inwoners of hun vertegenwoordigers gevraagd wat zij van het delen vinden?",
        landt="A18",
        wanneer=Feit("gegevens") & Feit("dpia_nodig"),
        bron="avg art. 35 lid 9",
        uitleg=("Inwoners zien risico's die een project niet ziet. De AVG noemt hun mening bij de DPIA, waar dat past."),
        voorbeeld=(
            "Kies 'ja' als u de cliëntenraad, een huurdersvereniging of een groep inwoners om een reactie op de plannen vroeg. "
            "Kies 'nee' als u dat niet deed; leg de reden vast in de DPIA."
        ),
        vraag_aan="privacy officer, cliëntenraad, beleidsadviseur",
    )

    dpia_onafhankelijk: JaNee = vraag(
        "Heeft een onafhankelijke partij de DPIA getoetst?",
        landt="A18",
        wanneer=Feit("gegevens"),
        bron="vng_raadgever",
        uitleg=(
            "Wie zelf bij het plan betrokken is, ziet makkelijk iets over het hoofd. "
            "Een blik van buiten geeft raad en inwoners meer vertrouwen."
        ),
        voorbeeld=(
            "Kies 'ja' als bijvoorbeeld een extern bureau of een auditor van een andere gemeente de DPIA heeft bekeken. "
            "Het advies van uw eigen FG vult u bij stap 6 in."
        ),
        vraag_aan="FG, privacy officer",
    )

    dpia_maatregelen: Alinea = vraag(
        "Welke maatregelen uit de DPIA heeft u genomen?",
        kop="Uitkomst",
        landt="P12",
        verpl="V",
        wanneer=Feit("gegevens") & Als("dpia_uitgevoerd", "afgerond"),
        bron="avg art. 35 lid 7 onder d",
        uitleg=("Een DPIA beschermt inwoners pas als u er iets mee doet. Het college leest hier wat er al is geregeld."),
        voorbeeld=(
            "Jongerenwerkers zien alleen de jongeren uit hun eigen wijk. "
            "Wij delen geen schoolcijfers en geen diagnoses meer. "
            "De informatiebeheerder controleert elke maand wie welk dossier opende. "
            "Ouders krijgen een brief vóór de eerste bespreking."
        ),
        vraag_aan="privacy officer, CISO",
    )

    dpia_restrisico: Restrisico = vraag(
        "Hoe groot is het risico voor inwoners dat na alle maatregelen overblijft?",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & Als("dpia_uitgevoerd", "afgerond"),
        bron="avg art. 36 lid 1",
        uitleg=(
            "Blijft het risico hoog, dan moet u eerst de Autoriteit Persoonsgegevens (AP) raadplegen. "
            "Bij laag of midden weegt het bestuur zelf af of het delen kan beginnen."
        ),
        voorbeeld=(
            "Kies 'laag' als schade voor inwoners onwaarschijnlijk en klein is. "
            "Kies 'hoog' als iemand ondanks de maatregelen ernstige schade kan oplopen, zoals uitsluiting van hulp. "
            "Neem de uitkomst van de DPIA over."
        ),
        vraag_aan="privacy officer, FG",
    )

    ap_geraadpleegd: JaNee = vraag(
        "Heeft u de Autoriteit Persoonsgegevens (AP) vooraf geraadpleegd?",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & Als("dpia_restrisico", "hoog"),
        bron="avg art. 36 lid 1",
        uitleg=(
            "Blijft het risico hoog, dan kijkt de AP mee voordat u gegevens deelt. "
            "Zo beschermt u inwoners tegen schade die u zelf nog niet kunt voorkomen."
        ),
        voorbeeld=(
            "Kies 'ja' als u de DPIA aan de AP heeft voorgelegd en haar advies heeft gekregen. "
            "Kies 'nee' als u dat nog moet doen, nog op antwoord wacht of eerst extra maatregelen neemt."
        ),
        vraag_aan="FG, opdrachtgever",
    )

"""Step 5: who gives the assignment, who supports the plan, who decides, and what happens when partners disagree."""

from wizard.keuzes.draagvlak import BesOrgaan, BesStatus, BestuurlijkVerantwoordelijk, DvOnderwerp, RaadBetrokken
from wizard.soorten import Alinea, Datum, JaNee, Regel
from wizard.voorwaarde import Als
from wizard.vraag import Blad, Record, lijst, vraag


class Standpunt(Record):
    """What one party thinks of one part of the plan, and where that can be read."""

    enkelvoud = "standpunt"
    meervoud = "standpunten"

    dv_partij: Regel = vraag(
        "Van wie is dit standpunt?",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="De opdrachtgever wil zien wie het plan steunt. Noem de organisatie of de functie, geen naam.",
        voorbeeld="Directie van de welzijnsorganisatie.",
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )
    dv_onderwerp: DvOnderwerp = vraag(
        "Waarover gaat dit standpunt?",
        bron="vng_stappenplan stap 5",
        uitleg=(
            "Iemand kan het doel steunen, maar twijfelen over het delen van gegevens. Met één onderwerp per standpunt blijft dat zichtbaar."
        ),
        voorbeeld="Kies 'capaciteit' als het over mensen en uren gaat. Kies 'trekker' als het over de leiding gaat.",
        vraag_aan="contactpersoon van de partner",
    )
    dv_standpunt: Regel = vraag(
        "Wat vindt deze partij?",
        bron="vng_stappenplan stap 5",
        uitleg="Schrijf ook voorwaarden en twijfels op. De opdrachtgever kan daar vóór de start iets aan doen.",
        voorbeeld="Akkoord, mits jongeren weten dat de jongerenwerker over hen overlegt.",
        vraag_aan="contactpersoon van de partner",
    )
    dv_datum: Datum = vraag(
        "Wanneer gaf deze partij het standpunt?",
        bron="vng_stappenplan stap 5",
        uitleg="Een oud standpunt kan over een eerder plan gaan. Met de datum ziet u of u opnieuw moet vragen.",
        voorbeeld="12 februari 2027.",
        vraag_aan="contactpersoon van de partner",
    )
    dv_bewijs: Regel = vraag(
        "Waar kan iemand dit standpunt nalezen?",
        bron="vng_stappenplan stap 5",
        uitleg="Functies wisselen en afspraken vervagen. Met een stuk erbij kan uw opvolger erop terugvallen.",
        voorbeeld="Verslag van het directieoverleg, opgeslagen in het zaaksysteem.",
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )


class Besluit(Record):
    """A decision that one body has to take before the samenwerking can start."""

    enkelvoud = "besluit"
    meervoud = "besluiten"

    bes_omschrijving: Regel = vraag(
        "Waarover gaat dit besluit?",
        verpl="J",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg="Uit het besluit moet blijken waarmee het bestuur instemt. De jurist controleert of ook het tekenen is geregeld.",
        voorbeeld="Instemmen met het convenant en de wethouder machtigen om te tekenen.",
        vraag_aan="jurist, bestuurssecretaris",
    )
    bes_orgaan: BesOrgaan = vraag(
        "Welk bestuur of orgaan neemt dit besluit?",
        verpl="J",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg=(
            "Over meedoen beslist het bestuur dat daarvoor bevoegd is. Besluit een ander, dan is de handtekening van die partij onzeker."
        ),
        voorbeeld=(
            "Kies 'college' voor taken van burgemeester en wethouders. Kies 'bestuur partner' bij een andere organisatie en noem die erbij."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )
    bes_status: BesStatus = vraag(
        "Hoe ver is dit besluit?",
        verpl="J",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg="Een partij tekent pas als het eigen bestuur heeft besloten. Weigert een bestuur, dan moet u het plan opnieuw bespreken.",
        voorbeeld="Kies 'in voorbereiding' als het voorstel nog op de agenda moet. Kies 'genomen' als het besluit vaststaat.",
        vraag_aan="bestuurssecretaris, contactpersoon van de partner",
    )
    bes_datum: Datum = vraag(
        "Op welke datum valt dit besluit?",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg="Het convenant noemt de datum van elk besluit. Is het besluit nog niet genomen, vul dan de geplande datum in.",
        voorbeeld="9 maart 2027.",
        vraag_aan="bestuurssecretaris, contactpersoon van de partner",
    )
    bes_nummer: Regel = vraag(
        "Welk nummer heeft dit besluit?",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg="Met het nummer vindt iedereen het besluit terug. Het komt ook in de aanhef van het convenant.",
        voorbeeld="Z27-004518.",
        vraag_aan="bestuurssecretaris, informatiebeheerder",
    )


class Kernteamlid(Record):
    """A member of the kernteam and what that member may decide."""

    enkelvoud = "kernteamlid"
    meervoud = "kernteamleden"

    kt_functie: Regel = vraag(
        "Welke functie heeft dit lid van het kernteam?",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Een functie blijft, ook als de persoon wisselt. Medewerkers weten zo altijd bij wie zij moeten zijn.",
        voorbeeld="Manager jeugdhulp.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    kt_domein: Regel = vraag(
        "Welk vakgebied vertegenwoordigt dit lid?",
        bron="vng_stappenplan stap 5",
        uitleg="Het kernteam beslist beter als elk vakgebied aan tafel zit. U ziet hier welk vakgebied nog ontbreekt.",
        voorbeeld="Jeugd en onderwijs.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    kt_organisatie: Regel = vraag(
        "Bij welke organisatie werkt dit lid?",
        bron="vng_stappenplan stap 5",
        uitleg="Partners willen weten of zij zelf zijn vertegenwoordigd. Zij voeren besluiten van het kernteam dan eerder uit.",
        voorbeeld="Stichting Jongerenwerk.",
        vraag_aan="contactpersoon van de partner",
    )
    kt_mandaat: Regel = vraag(
        "Waarover mag dit lid zelf beslissen?",
        bron="vng_stappenplan stap 5",
        uitleg="Wie niets mag beslissen, kan een knelpunt niet oplossen. Medewerkers en inwoners wachten dan onnodig lang.",
        voorbeeld="Extra jongerenwerkers inzetten, tot 20 uur per week.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )


class Draagvlak(Blad):
    """The support of administrators and management, their decisions, and who leads."""

    titel = "Draagvlak"

    bestuurlijk_opdrachtgever: Regel = vraag(
        "Welke bestuurder geeft u de opdracht (bestuurlijk opdrachtgever)?",
        kop="Opdracht en leiding",
        landt="P9",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Deze bestuurder verdedigt het plan in het college en in de raad. Noem de functie, geen naam.",
        voorbeeld="Wethouder jeugd en welzijn.",
        vraag_aan="bestuursadviseur, afdelingshoofd",
    )
    ambtelijk_opdrachtgever: Regel = vraag(
        "Welke directeur of manager geeft u de opdracht (ambtelijk opdrachtgever)?",
        landt="P9",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Bij deze functie vraagt u tijd, geld en besluiten. Zonder deze opdrachtgever blijven lastige keuzes liggen.",
        voorbeeld="Directeur sociaal domein.",
        vraag_aan="afdelingshoofd, gemeentesecretaris",
    )
    bestuurlijk_verantwoordelijk: BestuurlijkVerantwoordelijk = vraag(
        "Welk bestuur van de gemeente is eindverantwoordelijk voor de samenwerking?",
        landt="P8 A4",
        verpl="J",
        bron="vng_governance par. 3.1; vng_governance par. 2.4",
        uitleg="Dit bestuur legt verantwoording af aan de raad. Het convenant moet daarom het juiste bestuur noemen.",
        voorbeeld=(
            "Kies 'college' als het om hulp of toezicht van het college gaat. "
            "Kies 'college en burgemeester' als ook openbare orde meespeelt."
        ),
        vraag_aan="jurist, bestuursadviseur",
    )
    ambtelijk_verantwoordelijk: Regel = vraag(
        "Welke leidinggevende is eindverantwoordelijk voor de uitvoering?",
        landt="P8",
        verpl="J",
        bron="vng_governance par. 3.1",
        uitleg="Deze functie zorgt dat medewerkers de afspraken kennen en volgen. Het bestuur spreekt deze leidinggevende daarop aan.",
        voorbeeld="Afdelingshoofd Samenleving.",
        vraag_aan="opdrachtgever, afdelingshoofd",
    )
    trekker: Regel = vraag(
        "Wie heeft de leiding over de samenwerking (trekker)?",
        landt="P8 A17",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Als niemand leidt, wachten partners op elkaar. Spreek daarom met iedereen af welke functie of welk domein trekt.",
        voorbeeld="Programmamanager zorg en veiligheid, domein Veiligheid.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )

    draagvlak: list[Standpunt] = lijst(
        "Wat vinden bestuur, management en partners van het plan?",
        kop="Steun voor het plan",
        landt="P9",
        bron="vng_stappenplan stap 5",
        uitleg="Een samenwerking zonder steun loopt vast bij het eerste probleem. De opdrachtgever ziet hier met wie u nog moet praten.",
        voorbeeld=(
            "Directie van de welzijnsorganisatie, over gegevensdeling: akkoord, mits jongeren het "
            "weten, 12 februari 2027, verslag directieoverleg."
        ),
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )
    capaciteit_akkoord: JaNee = vraag(
        "Heeft het management de benodigde mensen en uren toegezegd?",
        landt="P11",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Zonder toezegging kunnen medewerkers geen tijd vrijmaken. Inwoners wachten dan langer op hulp of een besluit.",
        voorbeeld="Kies 'ja' als elke betrokken manager heeft ingestemd. Kies 'nee' als één manager nog twijfelt.",
        vraag_aan="opdrachtgever, afdelingshoofd",
    )
    clientenraad_betrokken: JaNee = vraag(
        "Heeft een cliëntenraad of andere groep inwoners advies gegeven?",
        landt="P9 A25",
        bron="vng_governance par. 4.4",
        uitleg="Inwoners zien soms gevolgen die u zelf mist. Hun advies maakt de afspraken ook begrijpelijker en opener.",
        voorbeeld=(
            "Kies 'ja' als de adviesraad sociaal domein op het plan heeft gereageerd. Kies 'nee' als u alleen een advies heeft gevraagd."
        ),
        vraag_aan="beleidsadviseur, secretaris van de adviesraad",
    )

    college_vroeg_betrokken: JaNee = vraag(
        "Heeft u het college al in een vroeg stadium betrokken?",
        kop="Besluiten",
        landt="P9",
        bron="vng_governance par. 3.1",
        uitleg="Het college moet de keuzes later zelf verdedigen. Wie vroeg meedenkt, beslist aan het einde sneller.",
        voorbeeld=(
            "Kies 'ja' als het college meedacht vóór het plan klaar was. Kies 'nee' als het college alleen het eindvoorstel krijgt."
        ),
        vraag_aan="opdrachtgever, bestuursadviseur",
    )
    burgemeester_bevoegd: JaNee = vraag(
        "Gebruikt u bevoegdheden die de burgemeester zelf heeft, zoals voor openbare orde?",
        landt="K1",
        verpl="J",
        bron="gemeentewet art. 172; wpg art. 16",
        uitleg=(
            "De Gemeentewet geeft de burgemeester eigen taken voor de openbare orde. "
            "Dan moet ook de burgemeester partij zijn, naast het college."
        ),
        voorbeeld="Kies 'ja' als de aanpak een gebiedsverbod kan opleveren. Kies 'nee' als u alleen taken van het college uitvoert.",
        vraag_aan="jurist, adviseur openbare orde en veiligheid",
    )
    besluiten: list[Besluit] = lijst(
        "Welke besluiten zijn nodig om deze samenwerking te starten?",
        landt="P9 K1",
        verpl="J",
        bron="praktijk besluit met datum per partij; gemeentewet art. 160; gemeentewet art. 171",
        uitleg="Elke partij besluit via het bevoegde bestuur of zij het convenant aangaat. Noem daarom per partij een besluit.",
        voorbeeld="Instemmen met het convenant, college, genomen op 9 maart 2027, nummer Z27-004518.",
        vraag_aan="jurist, bestuurssecretaris, contactpersoon van de partner",
    )
    bestuur_partners_akkoord: JaNee = vraag(
        "Zijn de besturen van alle ondertekenaars akkoord?",
        landt="P9",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Eén bestuur dat afhaakt, kan de hele aanpak stilleggen. Laat de partners daarom pas tekenen als iedereen akkoord is.",
        voorbeeld="Kies 'ja' als u van elk bestuur een akkoord op papier heeft. Kies 'nee' als er nog één ontbreekt.",
        vraag_aan="contactpersoon van de partner, opdrachtgever",
    )

    raad_betrokken: RaadBetrokken = vraag(
        "Hoe is de gemeenteraad bij deze samenwerking betrokken?",
        kop="De gemeenteraad",
        landt="P9",
        verpl="J",
        bron="ibp_blog rollen; vng_governance par. 3.3; vng_raadgever rol van de raad",
        uitleg="De raad stelt kaders en controleert het college. Raadsleden kunnen dat alleen als zij de samenwerking kennen.",
        voorbeeld=(
            "Kies 'geïnformeerd' als de raad een brief kreeg. Kies 'kaders vastgesteld' als de raad zelf over uitgangspunten besloot."
        ),
        vraag_aan="raadsgriffie, bestuursadviseur",
    )
    raad_kaders: Alinea = vraag(
        "Welke kaders heeft de raad vastgesteld?",
        landt="P9",
        wanneer=Als("raad_betrokken", "geinformeerd", "kaders_vastgesteld", "wensen_en_bedenkingen"),
        bron="vng_governance par. 3.3",
        uitleg="Het college blijft binnen de grenzen die de raad stelt. Zo kan een raadslid nagaan of uw plan daarin past.",
        voorbeeld=(
            "De raad stelde in 2026 het beleidsplan sociaal domein vast. "
            "Daarin staat wanneer het wijkteam zonder de inwoner mag overleggen en wie dat afweegt."
        ),
        vraag_aan="raadsgriffie, beleidsadviseur",
    )
    raad_rapportage: Alinea = vraag(
        "Hoe houdt u de raad op de hoogte van privacy in deze samenwerking?",
        landt="P14 A22",
        verpl="J",
        bron="vng_governance par. 3.4",
        uitleg="De raad controleert het college namens inwoners. Noem hoe vaak u bericht en over welke onderwerpen.",
        voorbeeld=(
            "Het college stuurt elk voorjaar een brief. Die gaat over beleid, taakverdeling, de werkwijze met triage, "
            "training en klachten, en de opslag van gegevens. Na een ernstig datalek volgt een aparte brief."
        ),
        vraag_aan="raadsgriffie, privacy officer, bestuursadviseur",
    )

    kernteam: list[Kernteamlid] = lijst(
        "Wie zit er in het kernteam?",
        kop="Kernteam en escalatie",
        landt="P8 A17",
        verpl="J",
        bron="vng_stappenplan stap 5",
        uitleg="Het kernteam lost knelpunten op waar medewerkers zelf niet uitkomen. Dat lukt alleen met leden die mogen beslissen.",
        voorbeeld="Manager jeugdhulp, jeugd en onderwijs, gemeente, beslist over de inzet van jeugdhulpverleners.",
        vraag_aan="opdrachtgever, contactpersoon van de partner",
    )
    escalatieroute: Alinea = vraag(
        "Wat doet u als partners er samen niet uitkomen?",
        landt="P8 A17",
        verpl="J",
        bron="vng_stappenplan stap 5; aanw_convenanten aanw. 23",
        uitleg="Ruzie tussen partners mag een inwoner geen hulp kosten. Spreek daarom vooraf af wie beslist en binnen hoeveel tijd.",
        voorbeeld=(
            "De procesregisseur belt dezelfde dag met beide teamleiders. "
            "Lukt het niet, dan beslist het kernteam binnen een week. "
            "Daarna beslissen de burgemeester en de directeur van de zorgorganisatie binnen een maand."
        ),
        vraag_aan="opdrachtgever, jurist, contactpersoon van de partner",
    )

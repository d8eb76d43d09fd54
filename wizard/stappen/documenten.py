"""Step 8: what is on paper, how the work goes, what is still open, and whether to start."""

from typing import Annotated

from wizard.keuzes.documenten import BaActie, BaSoort, DocSoort, DocStatus, OpErnst, OpStatus, Startbesluit
from wizard.soorten import Alinea, Datum, DatumOfOnbepaald, JaNee, Regel, Verwijst
from wizard.voorwaarde import Als
from wizard.vraag import Blad, Record, lijst, vraag


class Document(Record):
    """A document that belongs to the samenwerking, with its status, owner and place."""

    enkelvoud = "document"
    meervoud = "documenten"

    doc_soort: DocSoort = vraag(
        "Om welk document gaat het?",
        kop="Soort en stand",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Sommige documenten zijn verplicht, andere verstandig. Aan de soort ziet u of er nog een verplicht document ontbreekt.",
        voorbeeld="Kies 'werkproces' voor de beschrijving van de stappen in het werk. Staat het er niet bij, kies dan 'anders'.",
        vraag_aan="privacy officer, jurist",
    )
    doc_status: DocStatus = vraag(
        "Hoe ver is dit document?",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="U kunt pas starten als elk verplicht document is vastgesteld. De opdrachtgever ziet hier wat nog moet gebeuren.",
        voorbeeld=(
            "Kies 'ter toetsing' als het document bij de FG of jurist ligt. Kies 'vastgesteld' pas na het besluit van wie erover gaat."
        ),
        vraag_aan="opdrachtgever, jurist",
    )
    doc_motivering: Alinea = vraag(
        "Waarom is dit document niet nodig?",
        wanneer=Als("doc_status", "niet_nodig"),
        bron="vng_stappenplan stap 8",
        uitleg="Een lezer moet kunnen zien dat u er bewust vanaf zag. Zonder reden lijkt het document vergeten.",
        voorbeeld=(
            "Geen verwerkersovereenkomst: elke partner gebruikt zijn eigen systeem en niemand verwerkt gegevens in opdracht van een ander."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )
    doc_eigenaar: Regel = vraag(
        "Wie zorgt dat dit document klaar komt en actueel blijft?",
        bron="vng_stappenplan stap 8",
        uitleg="Een document zonder eigenaar veroudert. Noem een functie, dan weet ook een opvolger dat het zijn taak is.",
        voorbeeld="Beleidsadviseur jeugd",
        vraag_aan="opdrachtgever, teammanager",
    )
    doc_datum: Datum = vraag(
        "Welke datum heeft deze versie?",
        kop="Versie en vindplaats",
        bron="vng_stappenplan stap 8",
        uitleg="Met de datum laat u zien dat het document er vóór de start was. Partners weten zo of zij dezelfde versie hebben.",
        voorbeeld="14 april 2027",
        vraag_aan="informatiebeheerder",
    )
    doc_versie: Regel = vraag(
        "Welk versienummer heeft dit document?",
        bron="vng_stappenplan stap 8",
        uitleg="Van een document bestaan al snel meer versies. Met een nummer toetst en tekent iedereen hetzelfde stuk.",
        voorbeeld="0.4 (concept na advies FG)",
        vraag_aan="informatiebeheerder, jurist",
    )
    doc_vindplaats: Regel = vraag(
        "Waar staat dit document?",
        bron="vng_stappenplan stap 8",
        uitleg="Wie het document nodig heeft, moet het snel vinden. Een zaaknummer blijft kloppen, ook als mappen verhuizen.",
        voorbeeld="Zaaksysteem, zaak Z-2027-0318",
        vraag_aan="informatiebeheerder",
    )
    doc_getoetst_door: Regel = vraag(
        "Wie heeft dit document getoetst?",
        kop="Toets en herziening",
        bron="vng_stappenplan stap 8",
        uitleg="Een ander ziet fouten die de schrijver mist. Het bestuur wil weten op wiens oordeel het vertrouwt.",
        voorbeeld="Privacy officer en jurist zorgrecht",
        vraag_aan="privacy officer, FG, jurist",
    )
    doc_herzien_op: Datum = vraag(
        "Wanneer bekijkt u dit document opnieuw?",
        bron="vng_stappenplan stap 8; ibp_blog onderdeel stappenplan",
        uitleg="Het werk en de wet veranderen, het document niet vanzelf. Een vaste datum zorgt dat afspraken blijven kloppen.",
        voorbeeld="1 mei 2028",
        vraag_aan="opdrachtgever, privacy officer",
    )


class Processtap(Record):
    """A step of the work: who does it, with which gegevens, and how long it may take."""

    enkelvoud = "processtap"
    meervoud = "processtappen"

    wp_stap: Regel = vraag(
        "Hoe heet deze stap in het werk?",
        kop="De stap",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Een herkenbare naam helpt het team de volgorde te onthouden. Elke stap krijgt een eigen regel in het werkproces.",
        voorbeeld="Bellen met de inwoner over de betalingsachterstand",
        vraag_aan="teammanager, beleidsadviseur",
    )
    wp_wie: Regel = vraag(
        "Wie doet deze stap?",
        bron="vng_stappenplan stap 8",
        uitleg="Elke stap heeft één verantwoordelijke functie nodig. Alleen die functie krijgt de gegevens die bij de stap horen.",
        voorbeeld="Consulent vroegsignalering",
        vraag_aan="teammanager",
    )
    wp_termijn: Regel = vraag(
        "Hoe lang mag deze stap duren?",
        bron="vng_stappenplan stap 8",
        uitleg="Een inwoner wil weten wanneer hij iets hoort. Met een termijn ziet u ook wanneer een zaak blijft liggen.",
        voorbeeld="Vijf werkdagen na de melding",
        vraag_aan="teammanager, beleidsadviseur",
    )
    wp_invoer: Regel = vraag(
        "Wat heeft u nodig om deze stap te beginnen?",
        kop="Gegevens bij de stap",
        bron="vng_stappenplan stap 8",
        uitleg=(
            "Is het startpunt onduidelijk, dan vraagt ieder om andere gegevens. "
            "Noem het formulier, signaal of besluit waarmee de stap begint."
        ),
        voorbeeld="Compleet meldformulier van de verhuurder",
        vraag_aan="teammanager, informatiebeheerder",
    )
    wp_gegevensstroom: Annotated[list[str] | None, Verwijst("gegevensstromen")] = vraag(
        "Welke gegevensstromen horen bij deze stap?",
        bron="vng_stappenplan stap 8",
        uitleg="Elke stroom moet ergens in het werk voorkomen, en andersom. Een stroom zonder stap is misschien niet nodig.",
        voorbeeld=(
            "Kies de stromen die in deze stap op gang komen, zoals 'signaal huurachterstand'. Deelt u hier niets, laat de vraag dan leeg."
        ),
        vraag_aan="privacy officer, informatiebeheerder",
    )
    wp_triage: JaNee = vraag(
        "Weegt u in deze stap af wat u met wie deelt (triage)?",
        bron="vng_stappenplan stap 8; vng_governance par. 3.4",
        uitleg="Op zo'n moment kiest u bewust of delen nodig is. Dat beschermt de inwoner tegen delen uit gewoonte.",
        voorbeeld="Kies 'ja' als de medewerker hier kan besluiten om niet of minder te delen. Kies 'nee' bij een stap zonder keuze.",
        vraag_aan="privacy officer, teammanager",
    )
    wp_vastlegging: Regel = vraag(
        "Waar legt u vast wat deze stap opleverde?",
        bron="vng_stappenplan stap 8; vng_governance par. 3.4",
        uitleg="Eén vaste plek voorkomt losse aantekeningen en dubbele dossiers. De inwoner kan dan alles inzien wat over hem vastligt.",
        voorbeeld="Contactverslag in het schuldhulpsysteem, alleen de uitkomst",
        vraag_aan="informatiebeheerder, teammanager",
    )


class Afspraak(Record):
    """An agreement that partners already have, and what happens to it now."""

    enkelvoud = "bestaande afspraak"
    meervoud = "bestaande afspraken"

    ba_titel: Regel = vraag(
        "Hoe heet deze afspraak?",
        kop="Wat er al ligt",
        verpl="J",
        bron="vng_governance par. 4.3",
        uitleg="Neem de titel over zoals die op het stuk staat. Een collega kan het dan terugvinden in het archief.",
        voorbeeld="Samenwerkingsovereenkomst jeugdoverlast centrum",
        vraag_aan="jurist, contactpersoon van de partner",
    )
    ba_partijen: Regel = vraag(
        "Wie hebben deze afspraak gemaakt?",
        bron="vng_governance par. 4.3",
        uitleg="Alleen wie tekende, is gebonden. U ziet zo welke nieuwe partners nog buiten de afspraak staan.",
        voorbeeld="Gemeente, politie en de stichting voor jongerenwerk",
        vraag_aan="jurist, contactpersoon van de partner",
    )
    ba_soort: BaSoort = vraag(
        "Wat voor soort afspraak is het?",
        bron="vng_governance par. 4.3",
        uitleg="Een inkoopcontract wijzigt u anders dan een convenant. Uw jurist leest hieraan af wie mag beslissen.",
        voorbeeld="Kies 'inkoopcontract' als de gemeente de hulp koopt. Kies 'convenant' als partijen samen beloven hoe zij werken.",
        vraag_aan="jurist, inkoper",
    )
    ba_datum: Datum = vraag(
        "Wanneer hebben partijen deze afspraak getekend?",
        bron="vng_governance par. 4.3",
        uitleg="Hoe ouder de afspraak, hoe groter de kans dat hij niet meer klopt. Bij twee afspraken ziet de jurist welke later is.",
        voorbeeld="6 september 2016",
        vraag_aan="jurist, informatiebeheerder",
    )
    ba_loopt_tot: DatumOfOnbepaald = vraag(
        "Tot wanneer geldt deze afspraak?",
        bron="vng_governance par. 4.3",
        uitleg="Op een verlopen afspraak kan niemand zich beroepen. U voorkomt zo ook een gat tussen oud en nieuw.",
        voorbeeld="31 december 2027. Staat er geen einddatum in, kies dan 'onbepaald'.",
        vraag_aan="jurist, inkoper",
    )
    ba_privacy_geregeld: JaNee = vraag(
        "Regelt deze afspraak hoe partijen met persoonsgegevens omgaan?",
        kop="Wat u ermee doet",
        bron="vng_governance par. 4.3",
        uitleg="Oude afspraken gaan vaak alleen over geld en taken. Inwoners zijn dan niet beschermd als partijen gegevens delen.",
        voorbeeld=(
            "Kies 'ja' als er staat welke gegevens partijen delen en hoe zij die beveiligen. Eén zin over 'de wet volgen' is te weinig."
        ),
        vraag_aan="privacy officer, jurist",
    )
    ba_verouderd: JaNee = vraag(
        "Noemt deze afspraak wetten of begrippen die niet meer gelden?",
        bron="vng_governance par. 4.3",
        uitleg=(
            "De AVG geldt sinds 25 mei 2018. Een stuk van daarvoor noemt vaak een oude privacywet of een oude naam van de toezichthouder."
        ),
        voorbeeld="Kies 'ja' als het stuk een ingetrokken privacywet noemt. Ook een vervallen norm voor informatiebeveiliging telt mee.",
        vraag_aan="jurist, privacy officer",
    )
    ba_actie: BaActie = vraag(
        "Wat doet u met deze afspraak?",
        bron="vng_governance par. 4.3",
        uitleg="Twee afspraken over hetzelfde geven ruzie over wat geldt. Medewerkers moeten weten welke zij volgen.",
        voorbeeld=(
            "Kies 'aanpassen' als alleen een paar onderdelen verouderd zijn. Kies 'vervangen' als het nieuwe convenant alles overneemt."
        ),
        vraag_aan="jurist, opdrachtgever",
    )


class OpenPunt(Record):
    """Something that is not settled yet, with who solves it and when."""

    enkelvoud = "openstaand punt"
    meervoud = "openstaande punten"

    op_omschrijving: Alinea = vraag(
        "Wat is er nog niet geregeld?",
        kop="Het punt",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Wat op papier staat, vergeet niemand. Beschrijf het zo dat een ander weet wanneer het punt klaar is.",
        voorbeeld="De zorgaanbieder heeft de verwerkersovereenkomst met zijn softwareleverancier nog niet getekend.",
        vraag_aan="privacy officer, contactpersoon van de partner",
    )
    op_item: Regel = vraag(
        "Bij welke vraag of controle hoort dit punt?",
        bron="vng_stappenplan stap 8",
        uitleg="Zo vindt de lezer snel waar het over gaat. Hij hoeft dan niet het hele plan door te zoeken.",
        voorbeeld="C67, de controle op toegang",
        vraag_aan="privacy officer",
    )
    op_ernst: OpErnst = vraag(
        "Hoe ernstig is dit punt?",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Met een blokkerend punt kunt u niet starten. De opdrachtgever ziet zo wat eerst moet.",
        voorbeeld=(
            "Kies 'blokkerend' als inwoners anders te weinig bescherming hebben. "
            "Kies 'waarschuwing' als u met een goede reden toch kunt starten."
        ),
        vraag_aan="FG, privacy officer, jurist",
    )
    op_eigenaar: Regel = vraag(
        "Wie lost dit punt op?",
        kop="Wie en wanneer",
        bron="vng_stappenplan stap 8",
        uitleg="Een punt van iedereen lost niemand op. Noem één functie, ook als meer mensen helpen.",
        voorbeeld="Contractmanager van de zorgaanbieder",
        vraag_aan="opdrachtgever, teammanager",
    )
    op_deadline: Datum = vraag(
        "Wanneer moet dit punt klaar zijn?",
        bron="vng_stappenplan stap 8",
        uitleg="Zonder datum schuift een punt steeds op. Kies een dag vóór de start als het punt blokkeert.",
        voorbeeld="15 mei 2027",
        vraag_aan="opdrachtgever",
    )
    op_status: OpStatus = vraag(
        "Hoe ver bent u met dit punt?",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Een blokkerend punt moet 'gesloten' zijn voordat u start. Aan de stand ziet de opdrachtgever waar hij moet helpen.",
        voorbeeld="Kies 'in behandeling' als iemand er al aan werkt. Kies 'gesloten' pas als het bewijs er ligt, zoals een handtekening.",
        vraag_aan="opdrachtgever, privacy officer",
    )
    op_besluit: Alinea = vraag(
        "Wat heeft u over dit punt besloten?",
        bron="vng_stappenplan stap 8",
        uitleg="Soms tekent u terwijl er nog een waarschuwing openstaat. Dan moet later duidelijk zijn wie dat besloot en waarom.",
        voorbeeld=(
            "De stuurgroep start zonder deze zorgaanbieder. "
            "Hij doet mee zodra de overeenkomst getekend is; tot die dag delen partijen niets met hem."
        ),
        vraag_aan="opdrachtgever",
    )


class Documenten(Blad):
    """What must be ready before the samenwerking starts, and the decision to start."""

    titel = "Documentcheck en start"

    bestaande_afspraken: list[Afspraak] = lijst(
        "Welke afspraken bestaan er al tussen de partners?",
        kop="Bestaande afspraken",
        landt="P4",
        verpl="J",
        mag_leeg=True,
        bron="vng_governance par. 4.3",
        uitleg="Een nieuw convenant kan botsen met wat er al ligt. Met dit overzicht weet iedereen welke afspraak voorgaat.",
        voorbeeld="Inkoopcontract ambulante jeugdhulp uit 2022 met de zorgaanbieder, loopt tot eind 2027, wordt aangepast.",
        vraag_aan="jurist, inkoper, contactpersoon van de partner",
    )
    afspraken_aanpassen: Alinea = vraag(
        "Welke afspraken moet u nog aanpassen, beëindigen of nieuw maken?",
        landt="P16",
        bron="vng_governance par. 4.4",
        uitleg="Oude afspraken blijven gelden totdat u iets doet. De jurist kan hiermee op tijd aan het werk.",
        voorbeeld=(
            "Het inkoopcontract met de zorgaanbieder krijgt een bijlage over gegevens. "
            "Met de softwareleverancier sluit de gemeente een nieuwe verwerkersovereenkomst. Beide zijn klaar op 1 juni 2027."
        ),
        vraag_aan="jurist, inkoper",
    )
    werkproces_stappen: list[Processtap] = lijst(
        "Uit welke stappen bestaat het werk?",
        kop="Werkproces",
        landt="B4",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Een beschreven werkproces hoort bij de verplichte stukken. Medewerkers lezen hierin wat zij wanneer met gegevens doen.",
        voorbeeld=(
            "Keukentafelgesprek: de wijkwerker praat binnen tien werkdagen na de aanmelding met het gezin en legt de hulpvraag vast."
        ),
        vraag_aan="teammanager, beleidsadviseur",
    )
    werkproces_vastgesteld: Regel = vraag(
        "Wie heeft het werkproces vastgesteld?",
        landt="B4",
        verpl="J",
        bron="vng_stappenplan stap 8; vng_governance par. 3.4",
        uitleg="Pas na vaststelling weten medewerkers dat dit de afgesproken manier is. Noem het orgaan en de datum.",
        voorbeeld="Stuurgroep wijkteams, 12 april 2027",
        vraag_aan="opdrachtgever",
    )
    documenten: list[Document] = lijst(
        "Welke documenten horen bij deze samenwerking?",
        kop="Documenten",
        landt="P16",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="U start pas als alle stukken klaar en compleet zijn. De FG en het college zien in één lijst wat er nog mist.",
        voorbeeld="Privacyverklaring voor ouders, versie 0.4, ligt ter toetsing bij de FG; de communicatieadviseur houdt haar actueel.",
        vraag_aan="privacy officer, jurist, informatiebeheerder",
    )
    openstaande_punten: list[OpenPunt] = lijst(
        "Welke punten staan nog open?",
        landt="P16",
        bron="vng_stappenplan stap 8",
        uitleg="Een plan mag open punten hebben, als u ze laat zien. De opdrachtgever weet dan waar hij ja tegen zegt.",
        voorbeeld="Het KCC heeft nog geen instructie: waarschuwing, de communicatieadviseur lost dit op vóór 15 mei 2027.",
        vraag_aan="privacy officer, FG, opdrachtgever",
    )
    startbesluit: Startbesluit = vraag(
        "Mag de samenwerking starten?",
        kop="Het besluit om te starten",
        landt="P9",
        verpl="J",
        bron="vng_stappenplan stap 8",
        uitleg="Start pas als documenten en besluiten in orde zijn. Deelt u eerder gegevens, dan mist de inwoner bescherming.",
        voorbeeld="Kies 'voorwaardelijk' als u al mag voorbereiden, maar nog geen gegevens deelt. Kies 'ja' als niets meer blokkeert.",
        vraag_aan="opdrachtgever, FG",
    )
    startbesluit_datum: Datum = vraag(
        "Op welke datum nam de opdrachtgever het startbesluit?",
        landt="P9",
        verpl="V",
        wanneer=Als("startbesluit", "ja"),
        bron="vng_stappenplan stap 8",
        uitleg="De start kan niet vóór dit besluit liggen. Met de datum laat u zien dat u de volgorde aanhield.",
        voorbeeld="24 mei 2027",
        vraag_aan="opdrachtgever",
    )
    start_voorwaarden: Alinea = vraag(
        "Wat moet u eerst regelen voordat u echt start?",
        landt="P16",
        verpl="V",
        wanneer=Als("startbesluit", "voorwaardelijk"),
        bron="vng_stappenplan stap 8",
        uitleg="Een voorwaarde werkt alleen als iedereen weet wanneer eraan voldaan is. Partners weten zo wat zij nog niet mogen doen.",
        voorbeeld=(
            "De DPIA is afgerond met advies van de FG, en alle vrijwilligers hebben getekend. "
            "Tot dan oefent het team met verzonnen casussen. De opdrachtgever bevestigt schriftelijk dat het klaar is."
        ),
        vraag_aan="opdrachtgever, FG, privacy officer",
    )
    raadsbrief_nodig: JaNee = vraag(
        "Stuurt u de gemeenteraad een brief over de samenwerking (raadsinformatiebrief)?",
        landt="P9",
        bron="ap_raadsleden vraag 1, 2 en 3",
        uitleg="De Autoriteit Persoonsgegevens geeft raadsleden drie vragen mee over samenwerkingen. Met een brief bent u de raad voor.",
        voorbeeld="Kies 'ja' als de raad nog niets weet van de samenwerking of gevoelige gegevens een rol spelen.",
        vraag_aan="griffier, opdrachtgever, beleidsadviseur",
    )

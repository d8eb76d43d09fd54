"""Step 7: every gegevensstroom, and whether giving and receiving it is lawful."""

from typing import Annotated

from wizard.keuzes.doel import Betrokkenen
from wizard.keuzes.gegevensstromen import (
    Grondslag,
    StroomBijzonder,
    StroomBijzonderUitzondering,
    StroomBrpBasis,
    StroomBsnBasis,
    StroomDoorbreking,
    StroomEerGrond,
    StroomFrequentie,
    StroomInformeren,
    StroomInitiatief,
    StroomKanaal,
    StroomNietInformerenGrond,
    StroomStrafrechtelijkUitzondering,
    StroomVerenigbaar,
    StroomWetSoort,
    StroomWpgBasis,
)
from wizard.keuzes.partners import Geheimhouding
from wizard.soorten import Afgeleid, Alinea, Bewaartermijn, Gegevens, JaNee, Regel, Verwijst
from wizard.voorwaarde import Als, Enig, Feit
from wizard.vraag import Blad, Record, lijst, vraag


class Gegevensstroom(Record):
    """One partner giving certain personal data to one or more others for one goal, and the legal test of it."""

    enkelvoud = "gegevensstroom"
    meervoud = "gegevensstromen"

    stroom_nr: Afgeleid = vraag(
        "Welk nummer heeft deze gegevensstroom?",
        verpl="J",
        bron="eigen",
        uitleg="U vult hier niets in, want het programma telt zelf. Met dit nummer verwijst het werkproces naar de stroom.",
        voorbeeld="3, voor de derde gegevensstroom in uw lijst.",
        vraag_aan="privacy officer",
    )

    stroom_verstrekker: Annotated[str | None, Verwijst("partners")] = vraag(
        "Welke partner geeft deze gegevens (verstrekker)?",
        kop="Wie geeft aan wie",
        verpl="J",
        plan=True,
        bron="vng_stappenplan stap 7",
        uitleg="Per partner verschilt wat de wet toestaat. Maak daarom voor elke gever een eigen gegevensstroom.",
        voorbeeld="Het drinkwaterbedrijf, want dat meldt wie een betalingsachterstand heeft.",
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )

    stroom_ontvanger: Annotated[list[str] | None, Verwijst("partners")] = vraag(
        "Welke partners krijgen deze gegevens (ontvangers)?",
        verpl="J",
        plan=True,
        bron="ap_raadsleden vraag 2",
        uitleg="Ook wie ontvangt, moet dat van de wet mogen. Hebben ontvangers verschillende taken, splits dan de stroom.",
        voorbeeld="Alleen de afdeling Schuldhulpverlening. De sociale dienst hoort er niet bij, want die doet niets met dit signaal.",
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )

    stroom_doel: Alinea = vraag(
        "Wat gaat de ontvanger met deze gegevens doen?",
        verpl="J",
        plan=True,
        bron="avg art. 5 lid 1 onder b",
        uitleg="Elke verstrekking heeft vooraf een eigen, duidelijk doel nodig. Aan dat doel meet de FG uw andere antwoorden af.",
        voorbeeld="De schuldhulpverlener belt het huishouden binnen vier weken en biedt een gesprek over de schulden aan.",
        vraag_aan="beleidsadviseur, contactpersoon van de partner",
    )

    stroom_betrokkenen: Betrokkenen = vraag(
        "Over welke mensen gaan deze gegevens (betrokkenen)?",
        kop="Welke gegevens",
        verpl="J",
        bron="avg art. 30 lid 1 onder c",
        uitleg="Het register van verwerkingen moet deze groepen noemen. Let op huisgenoten en kinderen die in een dossier meekomen.",
        voorbeeld="Kies 'schuldenaar'. Kies ook 'gezinslid/huisgenoot' als de melding een partner of kind noemt.",
        vraag_aan="beleidsadviseur, privacy officer",
    )

    stroom_gegevens: Gegevens = vraag(
        "Welke gegevens geeft de verstrekker precies?",
        verpl="J",
        plan=True,
        bron="avg art. 5 lid 1 onder c",
        uitleg="Noem elk gegeven apart, dus geen 'dossier' of 'relevante informatie'. Alleen dan ziet u wat eruit kan.",
        voorbeeld="Zet elk gegeven op een eigen regel: naam, adres, telefoonnummer, hoogte van de achterstand.",
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )

    stroom_gevoelig: JaNee = vraag(
        "Zitten er gevoelige gegevens bij, zoals over schulden of de thuissituatie?",
        verpl="J",
        bron="avg art. 35 lid 4; ap_lijst; vng_raadgever gevoelige gegevens",
        uitleg="Zulke gegevens kunnen iemand meer schaden. Delen vraagt dan een zwaardere reden en soms een privacytoets (DPIA).",
        voorbeeld="Kies 'ja' bij inkomen, schulden, schoolverzuim of overlast. Kies 'nee' als het alleen om naam en contactgegevens gaat.",
        vraag_aan="privacy officer, contactpersoon van de partner",
    )

    stroom_bijzonder: StroomBijzonder = vraag(
        "Welke bijzondere persoonsgegevens zitten erbij, zoals over gezondheid of geloof?",
        kop="Bijzonder en strafrechtelijk",
        landt="A8",
        verpl="J",
        bron="avg art. 9 lid 1; uavg art. 22",
        uitleg=(
            "Deze gegevens delen is verboden, tenzij een uitzondering past (art. 9 AVG). Ook een verslaving of beperking gaat over "
            "gezondheid."
        ),
        voorbeeld="Kies 'gezondheid' als het wijkteam doorgeeft dat iemand verslaafd is. Zit er niets bij, kies dan 'geen'.",
        vraag_aan="privacy officer, contactpersoon van de partner",
    )

    stroom_bijzonder_uitzondering: StroomBijzonderUitzondering = vraag(
        "Welke uitzondering in de wet past bij deze bijzondere gegevens?",
        landt="A8",
        verpl="V",
        wanneer=Feit("bijzonder"),
        bron="avg art. 9 lid 2; uavg art. 22–30",
        uitleg="Zonder uitzondering moeten deze gegevens uit de stroom. Toestemming aan een overheid is zelden echt vrij.",
        voorbeeld=(
            "Kies 'zorg of maatschappelijke dienstverlening' als een hulpverlener met geheimhouding dit nodig heeft voor de hulp. Past "
            "niets, kies dan 'geen uitzondering gevonden'."
        ),
        vraag_aan="jurist, FG",
    )

    stroom_strafrechtelijk: JaNee = vraag(
        "Zitten er gegevens over verdenkingen, veroordelingen of straffen bij (strafrechtelijke gegevens)?",
        verpl="J",
        bron="avg art. 10; uavg art. 31",
        uitleg="Ook deze gegevens mag u alleen met een uitzondering delen (art. 10 AVG). Een verdenking telt dus al mee.",
        voorbeeld="Kies 'ja' als de reclassering vertelt welke voorwaarden de rechter oplegde. Kies 'nee' bij een klacht over geluid.",
        vraag_aan="jurist, contactpersoon van de partner",
    )

    stroom_strafrechtelijk_uitzondering: StroomStrafrechtelijkUitzondering = vraag(
        "Welke uitzondering in de wet past bij deze strafrechtelijke gegevens?",
        landt="A8",
        verpl="V",
        wanneer=Als("stroom_strafrechtelijk", "ja"),
        bron="avg art. 10; uavg art. 32–33",
        uitleg=(
            "Zonder uitzondering moeten deze gegevens uit de stroom. Artikel 33 lid 1 b UAVG is voor publieke verbanden, en onzeker bij "
            "private partners."
        ),
        voorbeeld="Kies 'UAVG 33 lid 1 a' als de ontvanger ze volgens de Wet politiegegevens kreeg. Kies 'geen' als de jurist niets vond.",
        vraag_aan="jurist, FG",
    )

    stroom_politiegegevens: JaNee = vraag(
        "Zitten er gegevens van politie of boa's bij (politiegegevens)?",
        kop="Politie en justitie",
        verpl="J",
        bron="wpg art. 16–20",
        uitleg=(
            "Politiegegevens mogen alleen langs de wegen die de Wet politiegegevens noemt. Wie ze krijgt, moet ze in beginsel geheimhouden."
        ),
        voorbeeld=(
            "Kies 'ja' als de wijkagent vertelt wie vaak in de jeugdgroep is gezien. Kies 'nee' als buren dat zelf aan de gemeente melden."
        ),
        vraag_aan="contactpersoon van de politie, privacy officer",
    )

    stroom_wpg_basis: StroomWpgBasis = vraag(
        "Op welk artikel van de Wet politiegegevens (Wpg) steunt deze verstrekking?",
        landt="A8",
        verpl="V",
        wanneer=Als("stroom_politiegegevens", "ja"),
        bron="wpg art. 16–20",
        uitleg=(
            "De politie moet dit artikel zelf aanwijzen. Artikel 19 is voor een bijzonder geval, artikel 20 voor een vast "
            "samenwerkingsverband."
        ),
        voorbeeld=(
            "Kies 'Wpg 20 lid 1' als de politie elke maand gegevens inbrengt in het overleg over de jeugdgroep. Kies 'Wpg 19' bij één "
            "bijzonder geval."
        ),
        vraag_aan="contactpersoon van de politie, jurist",
    )

    stroom_wpg_beslissing: JaNee = vraag(
        "Is er een schriftelijke beslissing van de politie over deze verstrekking?",
        verpl="V",
        wanneer=Als("stroom_wpg_basis", "wpg20_1"),
        bron="wpg art. 20 lid 2",
        uitleg="Bij vaste verstrekking eist de wet zo'n beslissing. Daarin staan belang, doel, gegevens, voorwaarden en ontvangers.",
        voorbeeld="Kies 'ja' als u de getekende beslissing heeft gezien. Kies 'nee' als de politie er nog aan werkt.",
        vraag_aan="contactpersoon van de politie, jurist",
    )

    stroom_justitiele: JaNee = vraag(
        "Zitten er gegevens uit strafzaken of het strafblad bij (justitiële gegevens)?",
        bron="wjsg art. 39f",
        uitleg=(
            "Hiervoor geldt een eigen wet, de Wet justitiële en strafvorderlijke gegevens (Wjsg). Noem straks ook het artikel uit die wet."
        ),
        voorbeeld="Kies 'ja' als het Openbaar Ministerie meldt dat iemand is gedagvaard. Kies 'nee' als er geen strafzaak in voorkomt.",
        vraag_aan="jurist, contactpersoon van het Openbaar Ministerie",
    )

    stroom_bsn: JaNee = vraag(
        "Gaat het burgerservicenummer (BSN) mee?",
        kop="BSN en BRP",
        verpl="J",
        bron="uavg art. 46",
        uitleg=(
            "Het BSN mag alleen mee als een wet dat regelt. Corporaties, energiebedrijven en welzijnsinstellingen mogen het meestal niet "
            "gebruiken."
        ),
        voorbeeld=(
            "Kies 'nee' als naam en geboortedatum genoeg zijn om de juiste persoon te vinden. Kies 'ja' als de ontvanger het BSN krijgt."
        ),
        vraag_aan="privacy officer, informatiebeheerder",
    )

    stroom_bsn_basis: StroomBsnBasis = vraag(
        "Welke wet staat het gebruik van het BSN toe?",
        landt="A8",
        verpl="V",
        wanneer=Als("stroom_bsn", "ja"),
        bron="wabb art. 1, 10–12; uavg art. 46",
        uitleg="Zonder wet laat u het BSN weg. Artikel 10 Wabb is alleen voor overheidsorganen, bij hun eigen taak.",
        voorbeeld="Sectorwet: Jeugdwet art. 7.2.1, voor het BSN tussen de gemeente en de jeugdhulpaanbieder.",
        vraag_aan="jurist, privacy officer",
    )

    stroom_brp: JaNee = vraag(
        "Komen er gegevens uit de Basisregistratie Personen (BRP)?",
        verpl="J",
        bron="wet_brp art. 3.2, 3.5, 3.8 en 3.9",
        uitleg="De Wet BRP bepaalt wie deze gegevens mag krijgen. Voor afdelingen, andere overheden en private partijen verschilt dat.",
        voorbeeld="Kies 'ja' als Burgerzaken voor de leerplichtambtenaar een adres opzoekt. Kies 'nee' als de ouder zelf het adres gaf.",
        vraag_aan="afdelingshoofd Burgerzaken, informatiebeheerder",
    )

    stroom_brp_basis: StroomBrpBasis = vraag(
        "Op welk artikel van de Wet BRP steunt deze verstrekking?",
        verpl="V",
        wanneer=Als("stroom_brp", "ja"),
        bron="wet_brp art. 3.2–3.9",
        uitleg=(
            "Het artikel hangt af van wie geeft en wie ontvangt. Het college geeft eigen organen gegevens volgens 3.8, andere overheden "
            "volgens 3.5."
        ),
        voorbeeld=(
            "Kies '3.8' als Burgerzaken het adres aan leerplicht geeft. Kies '3.9' alleen als uw gemeente daar een verordening voor heeft."
        ),
        vraag_aan="jurist, afdelingshoofd Burgerzaken",
    )

    stroom_brp_geheim: Regel = vraag(
        "Hoe voorkomt u dat een geheim adres bij een private partij komt?",
        verpl="V",
        wanneer=Als("stroom_brp", "ja") & Enig("stroom_ontvanger", Feit("privaat")),
        bron="wet_brp art. 3.21",
        uitleg="Inwoners mogen vragen hun adres niet aan derden te geven. Een fout kan iemand in gevaar brengen.",
        voorbeeld=(
            "Burgerzaken kijkt bij elk verzoek of de inwoner om geheimhouding vroeg. Is dat zo, dan krijgt de zorginstelling geen adres."
        ),
        vraag_aan="afdelingshoofd Burgerzaken, privacy officer",
    )

    stroom_taak_verstrekker: Annotated[str | None, Verwijst("partners.partner_taken", via="stroom_verstrekker")] = vraag(
        "Uit welke taak van de verstrekker komen deze gegevens?",
        kop="Taak en grondslag",
        verpl="J",
        plan=True,
        bron="vng_stappenplan stap 7",
        uitleg="Elke partner deelt vanuit zijn eigen taak, nooit vanuit de samenwerking. Mist u de taak, vul haar dan bij de partner aan.",
        voorbeeld="Toezicht op de leerplicht (Leerplichtwet 1969, art. 16), want daardoor kent de leerplichtambtenaar het verzuim.",
        vraag_aan="contactpersoon van de partner, jurist",
    )

    stroom_grondslag_verstrekker: Grondslag = vraag(
        "Op grond waarvan mag de verstrekker de gegevens geven (grondslag uit de AVG)?",
        landt="A6",
        verpl="J",
        plan=True,
        bron="avg art. 6 lid 1; ibp_blog grondslagen; vng_stappenplan stap 7",
        uitleg="Zonder grondslag uit artikel 6 AVG mag de verstrekker niets geven. De afspraken die u samen maakt, zijn geen grondslag.",
        voorbeeld=(
            "Kies 'wettelijke verplichting' alleen als de wet zegt dat de partner moet geven. Kies 'taak van algemeen belang / openbaar "
            "gezag' als hij het voor zijn wettelijke taak doet."
        ),
        vraag_aan="jurist, privacy officer",
    )

    stroom_taak_ontvanger: Annotated[str | None, Verwijst("partners.partner_taken", via="stroom_ontvanger")] = vraag(
        "Voor welke eigen taak heeft de ontvanger de gegevens nodig?",
        verpl="J",
        plan=True,
        bron="vng_stappenplan stap 7; ap_raadsleden vraag 2",
        uitleg="Wie geen taak heeft, mag de gegevens niet ontvangen. U kiest uit de taken die u bij de partner invulde.",
        voorbeeld="Jeugdhulp (Jeugdwet, art. 2.3), want het jeugdteam bepaalt welke hulp het gezin nodig heeft.",
        vraag_aan="contactpersoon van de partner, jurist",
    )

    stroom_grondslag_ontvanger: Grondslag = vraag(
        "Op grond waarvan mag de ontvanger de gegevens gebruiken (grondslag uit de AVG)?",
        landt="A6",
        verpl="J",
        plan=True,
        bron="avg art. 6 lid 1; ap_raadsleden uitgangspunt 2",
        uitleg="Dat de verstrekker mag geven, is niet genoeg. Ook de ontvanger heeft een eigen grondslag nodig.",
        voorbeeld=(
            "Kies 'taak van algemeen belang / openbaar gezag' als een wet de taak aan de ontvanger opdraagt. Een gemeente kiest voor haar "
            "taken geen 'gerechtvaardigd belang'."
        ),
        vraag_aan="jurist, privacy officer",
    )

    stroom_wet_artikel: Regel = vraag(
        "Welke wet en welk artikel verplichten deze verstrekking of staan haar toe?",
        kop="De wet erachter",
        landt="A6",
        verpl="V",
        wanneer=Feit("wet_vereist"),
        plan=True,
        bron="avg art. 6 lid 3",
        uitleg="Een plicht of publieke taak moet in een wet staan. Een convenant of protocol telt hier dus niet.",
        voorbeeld=(
            "Voor de melder: Besluit gemeentelijke schuldhulpverlening, art. 2. Voor de gemeente: Wet gemeentelijke schuldhulpverlening, "
            "art. 3."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )

    stroom_wet_soort: StroomWetSoort = vraag(
        "Moet of mag de verstrekker dit van de wet geven?",
        verpl="J",
        bron="avg art. 6 lid 3",
        uitleg="Hoe vager de wet, hoe beter u uw keuze moet uitleggen. Een algemene taak is bij gevoelige gegevens een dunne basis.",
        voorbeeld=(
            "Kies 'bevoegd' als de wet zegt dat de partner mag geven. Kies 'taak zonder uitdrukkelijke verstrekbepaling' als de wet alleen"
            " de taak noemt."
        ),
        vraag_aan="jurist",
    )

    stroom_oorspronkelijk_doel: Alinea = vraag(
        "Waarvoor verzamelde de verstrekker deze gegevens in het begin?",
        kop="Ander doel",
        verpl="J",
        bron="avg art. 6 lid 4",
        uitleg="Gegevens mag u niet zomaar voor iets anders gebruiken. De jurist vergelijkt daarom het eerste doel met het nieuwe.",
        voorbeeld="Om het drinkwater in rekening te brengen en betalingen te innen.",
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )

    stroom_verenigbaar: StroomVerenigbaar = vraag(
        "Past het nieuwe gebruik bij het doel waarvoor de gegevens zijn verzameld?",
        verpl="J",
        bron="avg art. 5 lid 1 onder b; avg art. 6 lid 4; ingrado factoren bij verenigbaarheid",
        uitleg="Past het niet, dan is een wet of toestemming nodig. Is die er ook niet, dan mag deze stroom niet.",
        voorbeeld=(
            "Kies 'wettelijke basis voor ander doel' als een wet het andere gebruik regelt. Kies 'onbekend' als de jurist het nog uitzoekt."
        ),
        vraag_aan="jurist, privacy officer",
    )

    stroom_verenigbaar_motivering: Alinea = vraag(
        "Waarom passen het oude en het nieuwe doel bij elkaar?",
        verpl="V",
        wanneer=Als("stroom_verenigbaar", "verenigbaar"),
        bron="avg art. 6 lid 4; ingrado factoren bij verenigbaarheid",
        uitleg="Weeg vijf punten: het verband, de situatie, de soort gegevens, de gevolgen en de waarborgen. Zo kan de FG uw keuze volgen.",
        voorbeeld=(
            "Het jongerenwerk noteerde namen om jongeren te begeleiden; de jongerencoach zet die begeleiding voort. Jongeren horen dit in "
            "het eerste gesprek. Het gaat alleen om naam en telefoonnummer. Het gevolg is een uitnodiging, en weigeren mag. Alleen de "
            "coach ziet de lijst."
        ),
        vraag_aan="jurist, privacy officer",
    )

    stroom_geheimhouding: Geheimhouding = vraag(
        "Welke geheimhouding of welk beroepsgeheim heeft de verstrekker?",
        kop="Geheimhouding",
        verpl="J",
        bron="jeugdwet art. 7.3.11; bw7 art. 7:457; wmo art. 5.3.3; pw art. 65; awb art. 2:5",
        uitleg="Een grondslag alleen heft geheimhouding niet op. Artsen, jeugdhulpverleners en ambtenaren hebben elk eigen regels.",
        voorbeeld=(
            "Kies 'jeugdhulpverlener' als de gezinscoach over een gezin vertelt. Kies 'ambtelijk' als een ambtenaar de gegevens geeft."
        ),
        vraag_aan="contactpersoon van de partner, jurist",
    )

    stroom_doorbreking: StroomDoorbreking = vraag(
        "Waarom mag de verstrekker zijn geheimhouding toch doorbreken?",
        landt="A10",
        verpl="V",
        wanneer=Feit("geheim"),
        bron="jeugdwet art. 7.3.11; bw7 art. 7:457; wmo art. 5.3.3; pw art. 65; awb art. 2:5",
        uitleg="Zonder goede reden moet de verstrekker zwijgen. Welke reden telt, verschilt per soort geheimhouding.",
        voorbeeld=(
            "Kies 'wettelijke bevoegdheid' als een huisarts mishandeling meldt bij Veilig Thuis. Kies 'rechtstreeks betrokken bij de hulp'"
            " als twee hulpverleners hetzelfde gezin helpen."
        ),
        vraag_aan="jurist, contactpersoon van de partner",
    )

    stroom_noodzaak: Alinea = vraag(
        "Wat lukt de ontvanger niet zonder deze gegevens?",
        kop="Is het nodig",
        verpl="J",
        bron="vng_stappenplan stap 2; avg art. 6 lid 1",
        uitleg="Handig is niet genoeg: de ontvanger moet de gegevens echt nodig hebben. Bijna elke grondslag eist dat.",
        voorbeeld=(
            "Zonder naam en telefoonnummer kan de schuldhulpverlener niemand bellen. Zonder hoogte van de achterstand weet hij niet wie "
            "voorgaat."
        ),
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )

    stroom_proportionaliteit: Alinea = vraag(
        "Waarom is het doel deze inbreuk op iemands privéleven waard (proportionaliteit)?",
        verpl="J",
        bron="vng_raadgever proportionaliteit",
        uitleg="Hoe meer u over iemand deelt, hoe zwaarder de reden moet zijn. Denk ook aan de gevolgen voor kinderen en huisgenoten.",
        voorbeeld=(
            "Het kind mist al drie maanden school en raakt ver achterop. Daartegenover delen wij alleen het aantal gemiste uren, geen "
            "oorzaak."
        ),
        vraag_aan="beleidsadviseur, privacy officer",
    )

    stroom_subsidiariteit: Alinea = vraag(
        "Welke lichtere manier heeft u bekeken of geprobeerd (subsidiariteit)?",
        verpl="J",
        bron="vng_stappenplan stap 2",
        uitleg="Delen mag alleen als een lichtere weg niet werkt. Vaak kunt u het eerst aan de inwoner zelf vragen.",
        voorbeeld="De jongerenwerker belt eerst zelf de ouders. Pas als dat twee keer niet lukt, geeft hij de naam aan het jeugdteam.",
        vraag_aan="contactpersoon van de partner, beleidsadviseur",
    )

    stroom_minimalisatie: Alinea = vraag(
        "Hoe houdt u deze stroom zo klein mogelijk (dataminimalisatie)?",
        landt="A7",
        verpl="J",
        bron="avg art. 5 lid 1 onder c; vng_governance par. 4.4",
        uitleg="Wat u niet deelt, kan ook niet uitlekken. Vaak is een signaal of alleen een ja of nee genoeg.",
        voorbeeld="Een vast formulier met zes velden en zonder vrije tekst. De melder krijgt van de gemeente geen gegevens terug.",
        vraag_aan="privacy officer, informatiebeheerder",
    )

    stroom_initiatief: StroomInitiatief = vraag(
        "Hoe komt de verstrekking op gang: op verzoek, uit eigen beweging of automatisch?",
        kop="Hoe en hoe vaak",
        verpl="J",
        bron="eigen",
        uitleg="Soms staat de wet maar één van deze manieren toe. Bij automatisch delen kijkt er niemand meer mee.",
        voorbeeld=(
            "Kies 'op verzoek' als de schuldhulpverlener eerst een vraag stelt. Kies 'automatisch' als een systeem zonder medewerker "
            "levert."
        ),
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )

    stroom_frequentie: StroomFrequentie = vraag(
        "Hoe vaak gaan deze gegevens naar de ontvanger?",
        verpl="J",
        bron="avg art. 35; wpg art. 19 en 20",
        uitleg=(
            "Een vaste levering raakt veel mensen en vraagt sneller een privacytoets (DPIA). Sommige wetsartikelen gelden alleen voor "
            "losse gevallen."
        ),
        voorbeeld=(
            "Kies 'incidenteel per casus' als u per persoon beslist. Kies 'periodiek' bij een lijst per maand en 'structureel (bestand)' "
            "bij een vast bestand."
        ),
        vraag_aan="contactpersoon van de partner, informatiebeheerder",
    )

    stroom_kanaal: StroomKanaal = vraag(
        "Langs welke weg gaan de gegevens naar de ontvanger?",
        landt="A14",
        verpl="J",
        bron="avg art. 32",
        uitleg="De AVG eist dat u gegevens onderweg goed beveiligt. Gewone e-mail en WhatsApp zijn daar niet geschikt voor.",
        voorbeeld=(
            "Kies 'beveiligde mail (NTA 7516-klasse)' als de zorginstelling een melding mailt. Kies 'mondeling in overleg' als niemand "
            "iets opstuurt."
        ),
        vraag_aan="CISO, informatiebeheerder",
    )

    stroom_systeem: Annotated[str | None, Verwijst("systemen")] = vraag(
        "In welk systeem komen de gegevens bij de ontvanger binnen?",
        bron="vng_governance par. 4.4",
        uitleg="Zo weet u wie erbij kan en wie de toegang regelt. Mist u het systeem, voeg het dan toe bij de randvoorwaarden.",
        voorbeeld="Het registratiesysteem van de afdeling Schuldhulpverlening.",
        vraag_aan="informatiebeheerder, applicatiebeheerder",
    )

    stroom_bewaartermijn: Bewaartermijn = vraag(
        "Hoe lang bewaart de ontvanger wat hij krijgt?",
        kop="Bewaren",
        landt="A13",
        verpl="J",
        bron="avg art. 5 lid 1 onder e; avg art. 13 lid 2 onder a; avg art. 30 lid 1 onder f",
        uitleg="Bewaren mag niet langer dan nodig is voor het doel. Noem een getal, een eenheid en het moment waarop u begint te tellen.",
        voorbeeld="8 weken na het signaal.",
        vraag_aan="informatiebeheerder, privacy officer",
    )

    stroom_bewaar_basis: Regel = vraag(
        "Waar komt die bewaartermijn vandaan?",
        landt="A13",
        verpl="J",
        bron="avg art. 5 lid 1 onder e; archiefwet selectielijst",
        uitleg="Soms bepaalt een wet of de selectielijst van de gemeente de termijn. Anders kiest u zelf en legt u uit waarom.",
        voorbeeld="Eigen afweging: na acht weken zonder reactie heeft de gemeente niets meer aan het signaal.",
        vraag_aan="informatiebeheerder, jurist",
    )

    stroom_informeren: StroomInformeren = vraag(
        "Wanneer hoort de inwoner dat deze gegevens worden gedeeld?",
        kop="De inwoner informeren",
        verpl="J",
        bron="avg art. 13 en 14; vng_raadgever informeren van inwoners",
        uitleg="Mensen hebben het recht te weten wie hun gegevens krijgt. Wilt u dat later of niet vertellen, dan is een grond nodig.",
        voorbeeld=(
            "Kies 'vooraf' als de hulpverlener het in het gesprek vertelt. Kies 'achteraf' als het vooraf vertellen een kind in gevaar "
            "brengt."
        ),
        vraag_aan="privacy officer, contactpersoon van de partner",
    )

    stroom_niet_informeren_grond: StroomNietInformerenGrond = vraag(
        "Welke regel staat toe dat u de inwoner later of niet informeert?",
        verpl="V",
        wanneer=Als("stroom_informeren", "achteraf", "niet"),
        bron="avg art. 14 lid 5; uavg art. 41",
        uitleg="Zonder zo'n regel moet u de inwoner gewoon op tijd informeren. Leg erbij uit waarom de regel hier past.",
        voorbeeld="UAVG 41, bescherming van het kind: de ouder hoort het zodra Veilig Thuis met het gezin heeft gesproken.",
        vraag_aan="jurist, FG",
    )

    stroom_buiten_eer: JaNee = vraag(
        "Gaan er gegevens naar een land buiten de Europese Economische Ruimte (EER)?",
        kop="Laatste controle",
        landt="A16",
        verpl="J",
        bron="avg art. 44–49",
        uitleg="Buiten de EER zijn mensen niet vanzelf even goed beschermd. Ook opslag of hulp op afstand vanuit zo'n land telt mee.",
        voorbeeld="Kies 'ja' als de leverancier servers in de Verenigde Staten gebruikt. Kies 'nee' als alles in Nederland blijft.",
        vraag_aan="CISO, informatiebeheerder",
    )

    stroom_eer_grond: StroomEerGrond = vraag(
        "Waarom mogen de gegevens naar dat land?",
        landt="A16",
        verpl="V",
        wanneer=Als("stroom_buiten_eer", "ja"),
        bron="avg art. 45–49",
        uitleg="Zonder grond uit de AVG mogen de gegevens er niet heen. Noem het land erbij, zodat de FG het kan nagaan.",
        voorbeeld="Modelcontractbepalingen met toets: de leverancier in India helpt op afstand bij storingen, toets van 12 mei 2027.",
        vraag_aan="jurist, FG",
    )

    stroom_getoetst_door: Regel = vraag(
        "Wie heeft deze stroom getoetst (functie en datum)?",
        landt="P7",
        verpl="J",
        plan=True,
        bron="vng_stappenplan stap 7",
        uitleg="De privacy officer, FG of jurist kijkt mee voordat u deelt. Het bestuur ziet hier dat die toets is gedaan.",
        voorbeeld="Privacy officer en jurist, 4 maart 2027.",
        vraag_aan="privacy officer, FG, jurist",
    )


class Gegevensstromen(Blad):
    """Which personal data go from whom to whom, and whether both sides may."""

    titel = "Welke gegevens, en mag het"

    gegevensstromen: list[Gegevensstroom] = lijst(
        "Welke gegevens gaan van welke partner naar welke partner (gegevensstromen)?",
        kop="Gegevensstromen",
        landt="P7 A7 B1",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_stappenplan stap 7; ap_raadsleden vraag 2",
        uitleg="Per stroom blijkt of de een mag geven en de ander mag krijgen. Maak een nieuwe stroom bij een andere gever, taak of doel.",
        voorbeeld=(
            "Het drinkwaterbedrijf geeft schuldhulp de naam, het adres en de achterstand van een klant, zodat schuldhulp die klant kan "
            "bellen."
        ),
        vraag_aan="beleidsadviseur, privacy officer, contactpersoon van de partner",
    )

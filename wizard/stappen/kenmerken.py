"""Step 0: what the samenwerking is, its legal shape, and the bookkeeping of the dossier."""

from wizard.keuzes.kenmerken import Domeinen, DossierStatus, SamenwerkingType, WgrVorm, WgsVerband
from wizard.soorten import Alinea, Datum, JaNee, Regel
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, Record, lijst, vraag


class Gemeente(Record):
    """Another municipality that takes part, and who decides for it."""

    enkelvoud = "gemeente"
    meervoud = "gemeenten"

    deelnemer_naam: Regel = vraag(
        "Hoe heet deze gemeente?",
        verpl="J",
        bron="ap_raadsleden achtergrond",
        uitleg="De naam komt als partij in het convenant. Inwoners zien zo welke gemeenten meedoen.",
        voorbeeld="gemeente Meerwoude",
        vraag_aan="contactpersoon van de gemeente, opdrachtgever",
    )
    deelnemer_orgaan: Regel = vraag(
        "Wie beslist namens deze gemeente over deelname (bevoegd orgaan)?",
        bron="ap_raadsleden achtergrond; gemeentewet art. 160; gemeentewet art. 171; gemeentewet art. 172",
        uitleg=(
            "Alleen het bevoegde orgaan kan de gemeente aan afspraken binden. Soms is dat het college, soms de burgemeester, en soms beide."
        ),
        voorbeeld="Het college van burgemeester en wethouders van Meerwoude; voor openbare orde ook de burgemeester.",
        vraag_aan="jurist, contactpersoon van de gemeente",
    )


class Kenmerken(Blad):
    """What kind of samenwerking this is and how far the dossier has come."""

    titel = "Over deze samenwerking"

    samenwerking_naam: Regel = vraag(
        "Hoe heet de samenwerking?",
        kop="De samenwerking",
        landt="P0 K1",
        verpl="J",
        bron="vng_stappenplan inleiding; ap_raadsleden vraag 1",
        uitleg="Deze naam staat straks in alle stukken. Inwoners kunnen daarmee terugvinden wie hun gegevens gebruikt.",
        voorbeeld="Vroegsignalering Schulden Rivierdam",
        vraag_aan="opdrachtgever, communicatieadviseur",
    )
    gemeente_naam: Regel = vraag(
        "Welke gemeente neemt het initiatief?",
        landt="P0 K1",
        verpl="J",
        bron="vng_stappenplan inleiding",
        uitleg="Deze gemeente geeft de opdracht en is partij bij het convenant. Haar naam komt voor op de stukken.",
        voorbeeld="gemeente Rivierdam",
        vraag_aan="opdrachtgever",
    )
    samenwerking_type: SamenwerkingType = vraag(
        "Wat voor samenwerking wordt het?",
        landt="P1 A3",
        verpl="J",
        bron="ibp_blog inleiding; vng_raadgever onderdeel privacyconvenant",
        uitleg="Van het soort hangt af welke vragen u krijgt. U ziet daarna ook welke partners er vaak bij horen.",
        voorbeeld=(
            "Kies 'casusoverleg' als u per persoon of gezin een aanpak bespreekt. "
            "Kies 'vroegsignalering' als verhuurders en energiebedrijven betalingsachterstanden melden."
        ),
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    domeinen: Domeinen = vraag(
        "Welke beleidsterreinen doen mee (domeinen)?",
        landt="P3 A3",
        verpl="J",
        bron="vng_governance par. 2.1",
        uitleg=(
            "Gegevens delen tussen domeinen geeft inwoners extra risico. "
            "Bij twee of meer domeinen vraagt stap 3 daarom waar taken kunnen botsen."
        ),
        voorbeeld=("Een wijkteam kiest bijvoorbeeld Wmo, jeugd, schuldhulp en welzijn. Kies alleen domeinen die echt aan tafel zitten."),
        vraag_aan="beleidsadviseur, opdrachtgever",
    )
    persoonsgegevens_gedeeld: JaNee = vraag(
        "Delen de partners gegevens over mensen met elkaar (persoonsgegevens)?",
        kop="Omvang en opzet",
        landt="P7",
        verpl="J",
        bron="vng_stappenplan stap 2",
        uitleg=("Bij 'ja' laat u in stap 7 zien dat het delen mag. Bij 'nee' vallen de meeste vragen van die stap weg."),
        voorbeeld=(
            "Kies 'ja' als partners namen, adressen of verhalen over herkenbare mensen uitwisselen, ook in een gesprek. "
            "Kies 'nee' als u alleen cijfers deelt waarin niemand te herkennen is."
        ),
        vraag_aan="privacy officer, beleidsadviseur",
    )
    pilot: JaNee = vraag(
        "Is het een proef (pilot)?",
        landt="P3",
        bron="ap_wgs par. 3.4",
        uitleg=("Ook een proef heeft een wettelijke grondslag nodig om gegevens te delen. Wel past er een kortere looptijd bij."),
        voorbeeld=(
            "Kies 'ja' als u na een vaste periode beslist of u doorgaat. Kies 'nee' als u meteen voor langere tijd gaat samenwerken."
        ),
        vraag_aan="opdrachtgever",
    )
    regionaal: JaNee = vraag(
        "Doen er meer gemeenten mee?",
        landt="P3",
        bron="ibp_blog inleiding",
        uitleg="Met meer gemeenten zijn er meer verantwoordelijken. Elke gemeente neemt dan een eigen besluit.",
        voorbeeld="Kies 'ja' als ook een buurgemeente meedoet. Kies 'nee' als uw gemeente de enige gemeente is.",
        vraag_aan="opdrachtgever, beleidsadviseur",
    )
    deelnemende_gemeenten: list[Gemeente] = lijst(
        "Welke andere gemeenten doen mee?",
        landt="P3 K1",
        verpl="V",
        wanneer=Als("regionaal", "ja"),
        bron="ap_raadsleden achtergrond",
        uitleg="Elke gemeente besluit zelf of zij meedoet. Het convenant noemt daarom elke gemeente apart als partij.",
        voorbeeld="Gemeente Meerwoude; het college van burgemeester en wethouders beslist.",
        vraag_aan="opdrachtgever, contactpersoon van de gemeente",
    )
    wgs_verband: WgsVerband = vraag(
        "Is dit een samenwerkingsverband dat de wet zelf noemt (WGS)?",
        kop="Wet en vorm",
        landt="P7",
        verpl="J",
        bron="wgs hoofdstuk 2; wgs_nieuws per 1 maart 2025",
        uitleg=(
            "De Wet gegevensverwerking door samenwerkingsverbanden regelt voor vier verbanden zelf de rollen, grondslag en waarborgen. "
            "Elke andere samenwerking zoekt haar grondslag elders."
        ),
        voorbeeld=(
            "Kies 'ZVH' als u werkt binnen het Zorg- en Veiligheidshuis, en 'RIEC' voor het regionale centrum tegen ondermijning. "
            "Kies 'nee' bij bijvoorbeeld een wijkteam."
        ),
        vraag_aan="jurist, privacy officer",
    )
    wgs_afbakening: Alinea = vraag(
        "Wat doet deze samenwerking buiten of naast het verband uit de WGS?",
        landt="P7 A6",
        verpl="V",
        wanneer=Feit("wgs"),
        bron="wgs art. 1.2 lid 2",
        uitleg="Naast de WGS blijven andere wetten gelden. Voor werk buiten het verband zoekt u dus zelf een grondslag.",
        voorbeeld=(
            "Het lokale overleg bespreekt woonoverlast met de wijkagent en de corporatie. "
            "Helpt dat te weinig, dan schaalt de voorzitter op "
            "naar het Zorg- en Veiligheidshuis. Alleen dat laatste deel valt onder de WGS."
        ),
        vraag_aan="jurist, contactpersoon van het verband",
    )
    rechtspersoonlijkheid: JaNee = vraag(
        "Is de samenwerking zelf een stichting, openbaar lichaam of andere rechtspersoon?",
        landt="A5",
        verpl="J",
        bron="avg art. 4 onder 7; hof_riec samenvatting",
        uitleg=(
            "Een verband zonder rechtspersoon is meestal niet zelf verantwoordelijk voor de gegevens. "
            "Beslissend is wie het doel en de middelen bepaalt."
        ),
        voorbeeld=(
            "Kies 'ja' als u samen een stichting of openbaar lichaam heeft. Kies 'nee' als organisaties alleen afspraken met elkaar maken."
        ),
        vraag_aan="jurist",
    )
    wgr_vorm: WgrVorm = vraag(
        "Welke gemeenschappelijke regeling gebruikt of overweegt u (Wgr)?",
        landt="P9",
        bron="aanw_convenanten aanw. 3",
        uitleg="Een gemeenschappelijke regeling kan een alternatief zijn voor een convenant. De raad kan daarbij een zienswijze geven.",
        voorbeeld=(
            "Kies 'centrumgemeente' als één gemeente het werk voor de andere gemeenten doet. Kies 'geen' als u alleen een convenant sluit."
        ),
        vraag_aan="jurist, griffier",
    )
    dossier_naam: Regel = vraag(
        "Onder welke naam wilt u dit dossier terugvinden?",
        kop="Dit dossier",
        landt="P0",
        bron="eigen",
        uitleg="Met een herkenbare werknaam vindt u het dossier snel terug. U houdt zo ook versies uit elkaar.",
        voorbeeld="Vroegsignalering Rivierdam, voorbereiding 2027",
        vraag_aan="projectondersteuner, informatiebeheerder",
    )
    dossier_versie: Regel = vraag(
        "Welk versienummer hebben de stukken nu?",
        landt="P0",
        bron="eigen; avg art. 5 lid 2",
        uitleg="Een versienummer laat zien wat u op welk moment had vastgelegd. Dat helpt u later om uw keuzes aan te tonen.",
        voorbeeld="0.3 voor een werkversie; 1.0 voor de versie die het college vaststelt.",
        vraag_aan="projectondersteuner, informatiebeheerder",
    )
    dossier_status: DossierStatus = vraag(
        "Hoe ver is het dossier?",
        landt="P0",
        bron="eigen",
        uitleg="Tot de vaststelling staat er 'concept' op de stukken. Lezers weten zo dat er nog iets kan veranderen.",
        voorbeeld="Kies 'verkenning' als u nog met partners praat. Kies 'ter toetsing' als de FG of de jurist meeleest.",
        vraag_aan="opdrachtgever",
    )
    opsteller_functie: Regel = vraag(
        "In welke functie vult u dit in?",
        landt="P0",
        bron="avg art. 5 lid 1 onder c",
        uitleg="Lezers weten zo bij wie zij terechtkunnen. Uw naam is overbodig: de AVG vraagt zo weinig mogelijk persoonsgegevens.",
        voorbeeld="beleidsadviseur sociaal domein",
        vraag_aan="leidinggevende, privacy officer",
    )
    datum_opgesteld: Datum = vraag(
        "Van welke datum is deze versie?",
        landt="P0",
        bron="eigen",
        uitleg="De datum staat voor op de stukken. Lezers zien daaraan of zij de nieuwste versie hebben.",
        voorbeeld="12 april 2027",
        vraag_aan="projectondersteuner",
    )

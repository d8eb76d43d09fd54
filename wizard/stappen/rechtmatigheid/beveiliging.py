"""Step 7e, second part: security, data breaches, retention, passing on, outsourcing and the register."""

from typing import Annotated

from wizard.keuzes.rechtmatigheid import BeveiligingKader, BeveiligingMaatregelen, VerderGebruik
from wizard.soorten import Alinea, Getal, JaNee, Regel, Verwijst
from wizard.voorwaarde import Feit
from wizard.vraag import Blad, vraag


class Beveiliging(Blad):
    """How the partners protect the data, how long they keep them and who else may get them."""

    titel = "Beveiligen, bewaren en doorgeven"

    beveiliging_kader: BeveiligingKader = vraag(
        "Aan welke beveiligingsnorm houden alle partners zich?",
        kop="Beveiliging",
        landt="A14",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4; bio2; avg art. 32",
        uitleg=(
            "De zwakste partner bepaalt hoe veilig de gegevens van inwoners zijn. "
            "Met één norm weten alle partners welk niveau zij minimaal halen."
        ),
        voorbeeld=(
            "Kies 'BIO2' als de gemeente het systeem van het wijkteam beheert. Kies 'NEN 7510' als een zorgaanbieder het dossier beheert."
        ),
        vraag_aan="CISO, contactpersoon van de partner",
    )
    beveiliging_maatregelen: BeveiligingMaatregelen = vraag(
        "Welke maatregelen nemen de partners om de gegevens te beveiligen?",
        landt="A14 B5",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 32; ibp_blog risico's (beveiliging en datalekken); vng_governance par. 3.3, par. 4.4",
        uitleg=(
            "De AVG vraagt maatregelen die passen bij het risico. De FG en de CISO toetsen aan deze lijst of het genoeg is voor inwoners."
        ),
        voorbeeld=(
            "Rol-gebaseerde autorisatie, MFA, versleuteling, logging met periodieke controle, back-up, en een training voor elk nieuw "
            "lid van het wijkteam."
        ),
        vraag_aan="CISO, applicatiebeheerder",
    )
    autorisatiebeheer: Alinea = vraag(
        "Hoe regelt u wie toegang krijgt en houdt (autorisatiebeheer)?",
        landt="A14",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 32; ibp_blog risico's (autorisatie en toegang); vng_governance par. 3.3, par. 4.4",
        uitleg=(
            "Zonder vaste werkwijze houden mensen toegang die zij niet meer nodig hebben. "
            "Het convenant beschrijft hoe u toegang geeft, nakijkt en intrekt."
        ),
        voorbeeld=(
            "De teamleider van het jeugdteam vraagt toegang aan. De applicatiebeheerder geeft die per rol. "
            "Elk kwartaal loopt de teamleider de lijst na. Wie vertrekt, verliest dezelfde dag de toegang."
        ),
        vraag_aan="applicatiebeheerder, CISO, teammanager",
    )
    logging: Alinea = vraag(
        "Hoe controleert u wie welke gegevens heeft bekeken (logging)?",
        landt="A14",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 32; ibp_blog hulpmiddelen; vng_governance par. 3.3, par. 4.4; wgs art. 1.8 lid 4 (analoog)",
        uitleg=(
            "Alleen met logging ontdekt u dat iemand zonder reden in een dossier keek. "
            "Leg ook vast wie de logging nakijkt, want vastleggen alleen beschermt niemand."
        ),
        voorbeeld=(
            "Het systeem voor vroegsignalering legt elke opvraging negen maanden vast. "
            "De CISO controleert elke maand dertig opvragingen. Wat hij niet kan verklaren, bespreekt hij met de teammanager en de FG."
        ),
        vraag_aan="CISO, applicatiebeheerder, FG",
    )
    incidentmanagement: Alinea = vraag(
        "Wat doet u als er iets misgaat met de beveiliging?",
        kop="Incident of datalek",
        landt="A15",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 32; ibp_blog governance; vng_governance par. 3.3, par. 4.4",
        uitleg=(
            "Bij een incident telt elk uur, ook voor de inwoner. "
            "Partners die vooraf weten wie wat doet, beperken de schade en melden op tijd."
        ),
        voorbeeld=(
            "Een medewerker belt direct de servicedesk. De CISO schat binnen twee uur de ernst in en sluit zo nodig het systeem af. "
            "Daarna beoordeelt hij met de privacy officer of het een datalek is. Het kernteam bespreekt elk incident achteraf."
        ),
        vraag_aan="CISO, privacy officer",
    )
    datalek_meldpunt: Regel = vraag(
        "Waar meldt een medewerker een mogelijk datalek?",
        landt="A15 B6",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 33; ibp_blog risico's (melden van datalekken)",
        uitleg=(
            "Wie twijfelt waar hij moet melden, meldt vaak te laat. "
            "Dit meldpunt komt in de lijst met contactpersonen voor alle medewerkers."
        ),
        voorbeeld="De datalekcoördinator van de gemeente, dag en nacht bereikbaar via het meldnummer van de servicedesk.",
        vraag_aan="CISO, privacy officer",
    )
    datalek_interne_termijn: Annotated[int | float | None, Getal("uur")] = vraag(
        "Binnen hoeveel uur waarschuwen partners elkaar bij een datalek?",
        landt="A15",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 33; ibp_blog hulpmiddelen",
        uitleg=(
            "Voor een melding aan de Autoriteit Persoonsgegevens is er in principe 72 uur. "
            "Met 24 uur of minder houdt de melder tijd over om het lek te beoordelen."
        ),
        voorbeeld="12 uur.",
        vraag_aan="FG, CISO, contactpersoon van de partner",
    )
    datalek_ap_melder: Annotated[str | None, Verwijst("partners")] = vraag(
        "Welke partner meldt een datalek bij de Autoriteit Persoonsgegevens?",
        kop="Een datalek melden",
        landt="A15 B3",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 33; ibp_blog risico's (melden van datalekken)",
        uitleg=(
            "Zonder afspraak wachten partners op elkaar en gaat de tijd voorbij. "
            "De wettelijke plicht blijft bij de partner die verantwoordelijk is voor de gegevens."
        ),
        voorbeeld=(
            "Kies de partner die het gezamenlijke systeem beheert, bijvoorbeeld de afdeling Schuldhulpverlening bij vroegsignalering. "
            "Die meldt dan voor alle partners die samen verantwoordelijk zijn."
        ),
        vraag_aan="FG, privacy officer",
    )
    datalek_betrokkene_melder: Annotated[str | None, Verwijst("partners")] = vraag(
        "Welke partner vertelt inwoners over een ernstig datalek?",
        landt="A15",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 34; ibp_blog risico's (melden van datalekken)",
        uitleg=(
            "Bij een hoog risico heeft de inwoner recht op snel bericht. "
            "Eén afzender voorkomt dat hij niets hoort of drie verschillende brieven krijgt."
        ),
        voorbeeld="Kies de partner die de inwoner al kent, bijvoorbeeld de Wmo-toegang bij een wijkteam.",
        vraag_aan="FG, privacy officer, communicatieadviseur",
    )
    datalekregister: JaNee = vraag(
        "Houdt elke verantwoordelijke partner een lijst bij van alle datalekken (datalekregister)?",
        landt="A15",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 33 lid 5",
        uitleg=(
            "De AVG verplicht elke verantwoordelijke om elk datalek vast te leggen, ook een klein lek. "
            "De Autoriteit Persoonsgegevens controleert daarmee of de partners zich aan de regels houden."
        ),
        voorbeeld="Kies 'ja' als elke partner die over het gebruik van gegevens beslist, zo'n lijst heeft en bijhoudt.",
        vraag_aan="FG, contactpersoon van de partner",
    )
    informatiebeheer: Regel = vraag(
        "Wat doet de informatiebeheerder voor deze samenwerking?",
        kop="Bewaren",
        landt="P8 A13",
        bron="vng_stappenplan stap 6",
        uitleg=(
            "De informatiebeheerder weet hoe lang de gemeente stukken moet bewaren. "
            "Betrek hem vroeg, dan hoeft u het systeem later niet om te bouwen."
        ),
        voorbeeld="Stelt de bewaartermijnen in het casussysteem in en controleert elk jaar of het systeem op tijd opschoont.",
        vraag_aan="informatiebeheerder",
    )
    bewaar_dossier: Regel = vraag(
        "Hoe lang bewaart u het gezamenlijke dossier?",
        landt="A13",
        verpl="J",
        wanneer=Feit("gegevens") & Feit("gezamenlijk_systeem"),
        bron="avg art. 5 lid 1 onder e; archiefwet bewaartermijnen",
        uitleg="U mag gegevens niet langer bewaren dan nodig is voor het doel. Een inwoner moet weten wanneer zijn dossier verdwijnt.",
        voorbeeld="Eén jaar nadat de jongere niet meer in de groepsaanpak zit; een Wmo-dossier volgt de termijn van de Wmo 2015.",
        vraag_aan="informatiebeheerder, privacy officer",
    )
    vernietiging: Alinea = vraag(
        "Wie vernietigt de gegevens als de bewaartermijn voorbij is?",
        landt="P15 A13",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 5 lid 1 onder e, art. 17",
        uitleg=(
            "Gegevens verdwijnen pas als iemand die taak heeft. "
            "Schrijf ook op wanneer hij het doet en hoe partners kunnen zien dat het is gebeurd."
        ),
        voorbeeld=(
            "De applicatiebeheerder vernietigt op de eerste werkdag van de maand alle dossiers waarvan de termijn voorbij is. "
            "Hij maakt een verklaring van vernietiging op. Elke partner wist zijn eigen kopieën en bevestigt dat per brief."
        ),
        vraag_aan="informatiebeheerder, applicatiebeheerder",
    )
    archief_zorgdrager: Regel = vraag(
        "Welk bestuursorgaan is verantwoordelijk voor het archief (zorgdrager)?",
        landt="A13",
        verpl="J",
        wanneer=Feit("overheidspartij"),
        bron="archiefwet zorgdrager en selectielijst",
        uitleg=(
            "Voor stukken van de overheid geldt de Archiefwet 1995. "
            "De selectielijst van dit orgaan bepaalt wat u bewaart en wat u vernietigt."
        ),
        voorbeeld="Het dagelijks bestuur van de omgevingsdienst; de selectielijst voor gemeenten en intergemeentelijke organen.",
        vraag_aan="informatiebeheerder, jurist",
    )
    derden_verstrekking: Alinea = vraag(
        "Wanneer mag een partner gegevens doorgeven aan iemand buiten de samenwerking?",
        kop="Doorgeven",
        landt="A16",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_governance; praktijk Den Helder art. 6",
        uitleg=(
            "Inwoners moeten erop kunnen rekenen dat hun gegevens binnen deze kring blijven. "
            "Een medewerker die een vraag van buiten krijgt, weet zo wat hij doet."
        ),
        voorbeeld=(
            "Alleen als een wet de partner daartoe verplicht. "
            "De partner vraagt eerst zijn privacy officer om advies en overlegt met de partner van wie de gegevens komen. "
            "Vragen van journalisten of werkgevers wijst hij af."
        ),
        vraag_aan="jurist, privacy officer",
    )
    verder_gebruik: VerderGebruik = vraag(
        "Mag een partner ontvangen gegevens ook voor een eigen doel gebruiken?",
        landt="A9 A16",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 5 lid 1 onder b",
        uitleg=(
            "Gegevens die u voor het ene doel deelt, zijn niet vanzelf vrij voor een ander doel (doelbinding). "
            "Zo weet een inwoner waar hij aan toe is."
        ),
        voorbeeld=(
            "Kies 'nee' als een verhuurder gegevens van het wijkteam niet voor zijn huurzaken mag gebruiken. "
            "Kies 'alleen als wet dat toestaat' als zo'n wet bestaat, en 'ja' liever niet."
        ),
        vraag_aan="privacy officer, jurist",
    )
    bestandskoppeling: JaNee = vraag(
        "Koppelt of vergelijkt u bestanden van verschillende partners?",
        kop="Koppelen en profileren",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="vng_raadgever citaat inwoner; wp248 criterium 6",
        uitleg=(
            "Bij koppelen bekijkt u ook mensen met wie niets aan de hand is. U heeft dan een aparte grondslag nodig, en eerder een DPIA."
        ),
        voorbeeld=(
            "Kies 'ja' als u de lijst met huurachterstanden naast de lijst met energieschulden legt. "
            "Kies 'nee' als u per inwoner overlegt, zonder hele bestanden."
        ),
        vraag_aan="privacy officer, informatiebeheerder",
    )
    profilering: JaNee = vraag(
        "Kiest u mensen of adressen uit met een risicoprofiel of algoritme (profilering)?",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 22, art. 35 lid 3 onder a; uavg art. 40",
        uitleg=(
            "Een profiel kan mensen ten onrechte verdacht maken. "
            "Het convenant legt dan extra waarborgen vast en een DPIA ligt voor de hand."
        ),
        voorbeeld=(
            "Kies 'ja' als een rekenmodel voorspelt welke gezinnen in de schulden komen. "
            "Kies 'nee' als een medewerker zelf elke melding bekijkt."
        ),
        vraag_aan="privacy officer, informatiebeheerder, FG",
    )
    geautomatiseerd_besluit: JaNee = vraag(
        "Neemt een computer besluiten over inwoners zonder dat een mens meebeslist?",
        landt="A9",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="avg art. 22; uavg art. 40",
        uitleg=(
            "Zo'n besluit met grote gevolgen mag alleen bij uitzondering, met een basis in de wet. "
            "De inwoner heeft er recht op dat een mens naar zijn zaak kijkt."
        ),
        voorbeeld=(
            "Kies 'ja' als het systeem zelf een brief met een besluit verstuurt. Kies 'nee' als een medewerker elk besluit echt beoordeelt."
        ),
        vraag_aan="jurist, FG",
    )
    nationaliteit: JaNee = vraag(
        "Gebruikt u nationaliteit, etniciteit of geboorteland van mensen?",
        landt="A8",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="uavg art. 25; bgs art. 1.9 (analoog)",
        uitleg=(
            "Wie op afkomst let, discrimineert snel, ook zonder opzet. Gebruik het alleen als het echt niet anders kan, en leg uit waarom."
        ),
        voorbeeld=(
            "Kies 'nee' als u jongeren op gedrag selecteert en afkomst nergens vastlegt. "
            "Kies 'ja' als het ergens in het systeem of het overleg meespeelt."
        ),
        vraag_aan="privacy officer, FG",
    )
    auditrecht: Alinea = vraag(
        "Hoe controleert u of uitvoerders en leveranciers de privacyafspraken nakomen (audit)?",
        kop="Uitvoerders en leveranciers",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & (Feit("ingekocht_of_uitbesteed") | Feit("er_zijn_verwerkers")),
        bron="vng_governance par. 2.3, par. 4.4",
        uitleg=(
            "Ook als een ander het werk doet, moet de gemeente kunnen zien of het goed gaat. "
            "Zonder afspraak kan een uitvoerder de controle weigeren."
        ),
        voorbeeld=(
            "De gemeente mag één keer per jaar een privacy-audit laten doen bij de welzijnsinstelling, aangekondigd met vier weken. "
            "Bij een datalek mag het direct. De instelling verhelpt tekortkomingen binnen drie maanden."
        ),
        vraag_aan="inkoper, CISO, FG",
    )
    rapportage_gemeente: Alinea = vraag(
        "Hoe laat de uitvoerder aan de gemeente zien dat hij zorgvuldig met gegevens omgaat?",
        landt="A18",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("ingekocht_of_uitbesteed"),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Het college legt aan de raad verantwoording af, ook over werk dat een ander doet. "
            "Daarvoor heeft het vaste informatie van de uitvoerder nodig."
        ),
        voorbeeld=(
            "Het schuldhulpbureau stuurt elk jaar vóór 1 maart een verslag: "
            "aantal datalekken, klachten, verzoeken om inzage en gevolgde trainingen. "
            "De contractmanager bespreekt dit met de privacy officer."
        ),
        vraag_aan="contractmanager, privacy officer",
    )
    inkoop_eisen: JaNee = vraag(
        "Staan er privacy-eisen in de aanbesteding of het contract?",
        landt="A16",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("ingekocht_of_uitbesteed"),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Wat u niet vooraf eist, kunt u later moeilijk afdwingen. "
            "Vraag daarom de inkoper om het contract naast deze afspraken te leggen."
        ),
        voorbeeld="Kies 'ja' als beveiliging, geheimhouding, datalekken en controle in het bestek of contract staan.",
        vraag_aan="inkoper, jurist",
    )
    factuur_gegevens: Alinea = vraag(
        "Hoe beperkt u persoonsgegevens op facturen en in de administratie?",
        landt="A16",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("ingekocht_of_uitbesteed"),
        bron="vng_governance par. 4.4",
        uitleg="Wie betaalt, hoeft niet te weten wat er met een inwoner aan de hand is. Facturen gaan bovendien langs veel mensen.",
        voorbeeld=(
            "De jeugdhulpaanbieder zet alleen het toewijzingsnummer, de productcode en de periode op de factuur. "
            "De diagnose en het hulpplan blijven bij de aanbieder."
        ),
        vraag_aan="contractmanager, privacy officer",
    )
    continuiteit: Alinea = vraag(
        "Hoe gaat het werk door als een uitvoerder of leverancier uitvalt?",
        landt="A16",
        verpl="V",
        wanneer=Feit("gegevens") & (Feit("uitbesteed") | Feit("er_zijn_verwerkers")),
        bron="vng_governance par. 4.4",
        uitleg="Bij een storing of faillissement mogen dossiers niet verdwijnen. Inwoners die hulp krijgen, moeten die ook dan houden.",
        voorbeeld=(
            "De leverancier maakt elke nacht een back-up die de gemeente zelf kan terugzetten. "
            "Het contract bepaalt dat de gemeente bij een faillissement alle dossiers direct terugkrijgt. "
            "Tot die tijd werkt het team met een noodlijst per wijk."
        ),
        vraag_aan="CISO, applicatiebeheerder, contractmanager",
    )
    register_verwerkingen: JaNee = vraag(
        "Staat deze samenwerking in het register van verwerkingen?",
        kop="Het register",
        landt="A18",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 1; avg art. 30",
        uitleg=(
            "De AVG verplicht organisaties om in een register bij te houden wat zij met persoonsgegevens doen. De raad kan hiernaar vragen."
        ),
        voorbeeld="Kies 'ja' als de privacy officer de samenwerking in het register heeft gezet. Een plan om dat te doen, is nog 'nee'.",
        vraag_aan="privacy officer, FG",
    )
    register_specifiek: JaNee = vraag(
        "Noemt het register van verwerkingen deze samenwerking en alle ontvangers bij naam?",
        landt="A18",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ap_raadsleden vraag 1",
        uitleg=(
            "De Autoriteit Persoonsgegevens ziet vaak registers die te algemeen of verouderd zijn. "
            "Dan kan niemand nagaan wie gegevens van inwoners krijgt."
        ),
        voorbeeld=(
            "Kies 'ja' als er bijvoorbeeld 'Jeugdgroepaanpak, met politie, leerplicht en jongerenwerk' staat. "
            "Staat er alleen 'ketenpartners', kies dan 'nee'."
        ),
        vraag_aan="privacy officer, FG",
    )

"""Standard answers for the plan: the edges of the samenwerking, the way of working, evaluation, account and the team."""

from __future__ import annotations

from wizard.voorwaarde import Als, Feit
from wizard.voorzet.vorm import Teksten, voor

_TOEZICHT = Als("samenwerking_type", "integraal_toezicht")
_CASUSOVERLEG = Als("samenwerking_type", "casusoverleg", "doelgroepaanpak")
_WIJKTEAM = Als("samenwerking_type", "wijkteam")
_VROEG = Als("samenwerking_type", "vroegsignalering")
_DIENST = Als("samenwerking_type", "regionale_uitvoering", "ict_ssc")
_PER_GEVAL = _TOEZICHT | _CASUSOVERLEG | _WIJKTEAM | _VROEG

_KENMERKEN: Teksten = {
    "rechtspersoonlijkheid": (voor("nee", ~_DIENST),),
    "wgr_vorm": (voor("geen", ~_DIENST),),
    "dossier_naam": (voor("{samenwerking_naam}"),),
    "dossier_versie": (voor("0.1"),),
    "dossier_status": (voor("in_opbouw"),),
    "opsteller_functie": (voor("projectleider"),),
}

_DOEL: Teksten = {
    "buiten_scope": (
        voor(
            "Opsporing van strafbare feiten, algemene controle van wijken of groepen, en controle zonder concreet signaal.",
            _TOEZICHT,
        ),
        voor("Mensen die één partner zelf kan helpen, opsporing, en algemene controle van groepen inwoners.", _CASUSOVERLEG),
        voor("Controle, handhaving en opsporing. Ook een hulpvraag die één partner zelf kan beantwoorden, valt erbuiten.", _WIJKTEAM),
        voor("Incasso, controle van uitkeringen en handhaving. Een signaal dient alleen om hulp aan te bieden.", _VROEG),
    ),
    "regie_betrokkene": (
        voor(
            "De inwoner hoort vooraf wat partners over hem bespreken en met wie, tenzij de wet een uitzondering toestaat. "
            "Hij kan zijn verhaal doen, iemand meenemen en laten vastleggen wat volgens hem niet klopt.",
            _PER_GEVAL,
        ),
    ),
    "verwerkingshandelingen": (voor(("opvragen", "delen", "opslaan")),),
    "duur_motivering": (voor("Lang genoeg om het resultaat te meten, en kort genoeg voor een proef.", Als("pilot", "ja")),),
}

_RANDVOORWAARDEN: Teksten = {
    "toezicht_binnentreden_basis": (
        voor(
            "alleen met toestemming van de bewoner, na legitimatie en uitleg van het doel, "
            "of met een machtiging volgens de Algemene wet op het binnentreden"
        ),
    ),
    "gegevenskwaliteit": (
        voor(
            "De verstrekker controleert een gegeven voordat hij het deelt en scheidt feiten van oordelen. "
            "Wie een fout ziet, meldt die binnen vijf werkdagen aan de verstrekker. "
            "De verstrekker verbetert de fout en laat dat aan alle ontvangers weten."
        ),
    ),
    "training_plan": (
        voor(
            "Iedere medewerker volgt vóór de start een training over de werkwijze, de privacyregels en het gebruik van de systemen. "
            "Een nieuwe medewerker volgt de training voordat hij toegang krijgt. Partners herhalen de training elk jaar."
        ),
    ),
    "botsende_logicas": (
        voor(
            "Zorg en hulp gaan voor, tenzij iemand direct gevaar loopt of de wet een ander optreden eist. "
            "Gegevens uit zorg of hulp gebruiken partners niet als bewijs. "
            "Komen partners er niet uit, dan geldt de escalatieroute.",
            Feit("casuskader"),
        ),
        voor(
            "Partners bespreken vooraf welke taak in dit geval voorgaat en leggen dat vast. "
            "Komen zij er niet uit, dan geldt de escalatieroute."
        ),
    ),
}

_PLAN: Teksten = {
    "werkwijze": (
        voor(
            "Een partner meldt een concreet signaal over een adres. De coördinator kijkt of het signaal past bij de afspraken. "
            "Daarna volgen een brief, een gesprek en zo nodig een controle ter plaatse. "
            "Het bevoegde orgaan neemt een besluit en de coördinator sluit de zaak af.",
            _TOEZICHT,
        ),
        voor(
            "Een partner meldt een persoon of adres aan. De coördinator kijkt of de aanmelding past bij de afspraken. "
            "De partners die nodig zijn, bespreken de situatie, maken één plan en spreken af wie dat leidt. "
            "Zij volgen het plan en sluiten het af als het doel is bereikt.",
            _CASUSOVERLEG,
        ),
        voor(
            "De inwoner meldt zich of wordt met zijn medeweten aangemeld. Een medewerker bespreekt de hulpvraag met de inwoner. "
            "Samen maken zij een plan en kiezen zij welke partners nodig zijn. "
            "De medewerker volgt het plan en sluit het af met de inwoner.",
            _WIJKTEAM,
        ),
        voor(
            "Een partner meldt een betalingsachterstand nadat hij de inwoner zelf heeft benaderd. "
            "De gemeente legt meldingen over één adres naast elkaar en biedt de inwoner hulp aan. "
            "De inwoner kiest zelf of hij de hulp aanneemt. Daarna sluit de gemeente de melding.",
            _VROEG,
        ),
    ),
    "kostenverdeling": (voor("Iedere partner betaalt de uren en kosten van zijn eigen medewerkers."),),
    "evaluatie_frequentie": (voor("halfjaarlijks", Als("pilot", "ja")), voor("jaarlijks")),
    "evaluatie_onderwerpen": (
        voor(("werkproces", "acties", "verwerkingen", "rechtmatigheid", "naleving"), Feit("gegevens")),
        voor(("werkproces", "acties", "naleving")),
    ),
    "evaluatie_uitvoerder": (
        voor("een onderzoeker zonder eigen rol in de samenwerking, met advies van de FG", Feit("gegevens")),
        voor("een onderzoeker zonder eigen rol in de samenwerking"),
    ),
    "evaluatie_gevolg": (
        voor(
            "De stuurgroep bespreekt de uitkomsten binnen zes weken en besluit of partners doorgaan, bijstellen of stoppen. "
            "Zij legt het besluit met de redenen schriftelijk vast."
        ),
    ),
    "verantwoording_methode": (voor("indicatoren"),),
    "verantwoording_tijdens": (
        voor(
            "De trekker rapporteert elk kwartaal aan de stuurgroep over resultaten, klachten en incidenten. "
            "De stuurgroep rapporteert elk jaar aan de besturen van de partners."
        ),
    ),
    "monitoring": (
        voor(
            "De trekker houdt aantallen, doorlooptijden en resultaten bij zonder namen of andere herleidbare gegevens.",
            Feit("gegevens"),
        ),
        voor("De trekker houdt aantallen, doorlooptijden en resultaten bij."),
    ),
    "audit_plan": (
        voor(
            "Een medewerker zonder eigen rol in de samenwerking neemt elk jaar een steekproef van wat is afgesloten. "
            "Hij gaat na of partners de afspraken nakwamen en rapporteert aan de stuurgroep en de FG.",
            Feit("gegevens"),
        ),
    ),
    "verantwoording_na": (voor("Een eindrapport met resultaten, kosten, klachten en lessen, aan de stuurgroep en de raad."),),
    "afronding": (
        voor(
            "Partners ronden lopende zaken af of dragen die over aan de partner die daarvoor bevoegd is. "
            "De beheerder trekt alle toegang in. Gegevens die geen partner meer nodig heeft, zijn binnen drie maanden vernietigd. "
            "De stuurgroep krijgt daarvan een schriftelijke bevestiging.",
            Feit("gegevens"),
        ),
        voor("Partners ronden lopende zaken af of dragen die over aan de partner die daarvoor bevoegd is."),
    ),
}

_DRAAGVLAK_EN_TEAM: Teksten = {
    "bestuurlijk_verantwoordelijk": (voor("beide", Als("burgemeester_bevoegd", "ja")), voor("college")),
    "raad_rapportage": (
        voor(
            "Elk jaar, over vijf onderwerpen: beleid, besturing, werkprocessen en afwegingen, bewustwording en klachten, "
            "en beheer en opslag van gegevens. De rapportage bevat geen persoonsgegevens."
        ),
    ),
    "escalatieroute": (
        voor(
            "De betrokken medewerkers zoeken eerst samen een oplossing. Lukt dat niet binnen drie werkdagen, dan beslist het kernteam. "
            "Lukt het daar niet binnen tien werkdagen, dan beslist de stuurgroep. "
            "Over een wettelijke bevoegdheid beslist altijd de partner die haar heeft."
        ),
    ),
    "projecttaken": (
        voor(
            "De projectleider trekt het project. De privacy officer toetst de gegevensstromen en begeleidt de DPIA. "
            "De jurist stelt het convenant op. De informatiebeheerder regelt bewaren en vernietigen.",
            Feit("gegevens"),
        ),
        voor("De projectleider trekt het project. De jurist stelt het convenant op."),
    ),
    "casusregie": (
        voor(
            "Per casus wijzen partners één casusregisseur aan. "
            "Hij is het aanspreekpunt voor de inwoner, bewaakt de afspraken en sluit de casus af. "
            "Hij neemt geen bevoegdheden van andere partners over."
        ),
    ),
    "intervisie": (voor("elk kwartaal, aan de hand van een anonieme casus, met de privacy officer"),),
    "fg_afstemming": (
        voor(
            "De FG's van de partners spreken elkaar ten minste één keer per jaar. "
            "De FG van de gemeente is het eerste aanspreekpunt; iedere FG blijft toezien op de eigen organisatie."
        ),
    ),
    "regievoerder_privacy": (voor("privacy officer van {gemeente_naam}"),),
    "triage": (
        voor(
            "Op drie momenten: bij de aanmelding, vóór het delen met een volgende partner en bij het afsluiten. "
            "Steeds is de vraag of delen nodig is, met wie, en met welke gegevens het minder kan."
        ),
    ),
    "triage_vastlegging": (voor("in het dossier, in een vast veld met de keuze en de reden"),),
    "applicatiebeheer": (voor("functioneel beheerder van {gemeente_naam}"),),
    "personele_wijziging": (
        voor(
            "De leidinggevende meldt vertrek of wisseling van functie uiterlijk op de laatste werkdag aan de beheerder. "
            "De beheerder trekt de toegang dezelfde dag in. Elk kwartaal controleert hij de lijst van alle gebruikers."
        ),
    ),
    "klachtencoordinator": (voor("klachtencoördinator van {gemeente_naam}"),),
    "startbesluit": (voor("nog_niet"),),
}

TEKSTEN: Teksten = {**_KENMERKEN, **_DOEL, **_RANDVOORWAARDEN, **_PLAN, **_DRAAGVLAK_EN_TEAM}

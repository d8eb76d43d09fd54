"""Step 7: consent, sharing without consent, signals, and scaling up or down."""

from wizard.soorten import Alinea, JaNee
from wizard.voorwaarde import Als, Feit
from wizard.vraag import Blad, vraag


class Toestemming(Blad):
    """When consent plays a part, when it does not, and how signals and heavier cases are handled."""

    titel = "Toestemming, signalen en opschalen"

    toestemming_gebruikt: JaNee = vraag(
        "Vraagt u ergens toestemming aan de inwoner om gegevens te delen?",
        kop="Toestemming",
        landt="A6",
        verpl="J",
        wanneer=Feit("gegevens"),
        bron="ibp_blog; ap_toestemming",
        uitleg=(
            "Toestemming aan de overheid is zelden echt vrij, dus zij past alleen bij uitzondering. "
            "Gebruikt u haar toch, dan gelden extra eisen die de inwoner beschermen."
        ),
        voorbeeld=(
            "Kies 'ja' als u ook maar één gegeven alleen met toestemming deelt. "
            "Toestemming om een beroepsgeheim te doorbreken telt mee. "
            "Kies 'nee' als u altijd op een andere grond deelt, zoals een wettelijke taak."
        ),
        vraag_aan="privacy officer, jurist",
    )

    toestemming_vrij: Alinea = vraag(
        "Waarom kan de inwoner zonder nadeel weigeren (vrije toestemming)?",
        landt="A6",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("toestemming_speelt"),
        bron="avg art. 4 onder 11; avg art. 7; avg overw. 43; ibp_blog",
        uitleg=(
            "Toestemming telt alleen als iemand echt kan kiezen. "
            "Wie hulp of geld van de gemeente nodig heeft, voelt die vrijheid vaak niet."
        ),
        voorbeeld=(
            "Wie geen gesprek met de buurtcoach wil, krijgt dezelfde schuldhulp, en even snel. "
            "De intakemedewerker vertelt dat vooraf en het staat op het formulier."
        ),
        vraag_aan="privacy officer, FG, jurist",
    )

    toestemming_uitdrukkelijk: JaNee = vraag(
        "Kunt u aantonen dat de inwoner bewust en per doel toestemming geeft?",
        landt="A6",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("toestemming_speelt"),
        bron="avg art. 7; avg art. 9 lid 2 onder a; ibp_blog",
        uitleg=(
            "U moet de toestemming kunnen bewijzen als de inwoner of de toezichthouder ernaar vraagt. "
            "Voor gezondheid en andere bijzondere gegevens moet zij ook uitdrukkelijk zijn."
        ),
        voorbeeld=(
            "Kies 'ja' als de inwoner eerst uitleg krijgt, per partner en per doel kiest, en u zijn keuze bewaart. "
            "Eén handtekening voor alles is niet genoeg."
        ),
        vraag_aan="privacy officer, FG",
    )

    toestemming_intrekken: Alinea = vraag(
        "Wat gebeurt er als een inwoner zijn toestemming wil intrekken?",
        landt="A12",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("toestemming_speelt"),
        bron="avg art. 7 lid 3; ibp_blog",
        uitleg=(
            "Intrekken moet voor de inwoner even makkelijk zijn als toestemming geven. "
            "Partners moeten snel weten dat zij dan stoppen met delen."
        ),
        voorbeeld=(
            "De inwoner belt of mailt zijn vaste contactpersoon; een reden hoeft hij niet te geven. "
            "Die laat het dezelfde dag aan alle partners weten. Zij stoppen met delen en de hulp loopt door."
        ),
        vraag_aan="privacy officer, teammanager",
    )

    zonder_toestemming_kader: Alinea = vraag(
        "Onder welke voorwaarden deelt u gegevens zonder toestemming van de inwoner?",
        kop="Zonder toestemming",
        landt="A9",
        verpl="V",
        wanneer=Feit("gegevens") & Feit("casuskader"),
        bron="vng_governance par. 4.4; vng_raadgever",
        uitleg=(
            "Een hulpverlener moet vooraf weten wanneer hij zonder toestemming mag delen. "
            "De inwoner kan dan achteraf nagaan of dat eerlijk ging."
        ),
        voorbeeld=(
            "Een wet staat het delen toe, het lukt niet op een lichtere manier en het gezin heeft hulp van meer partners nodig. "
            "De regisseur schrijft zijn afweging per gezin op. "
            "De ouders horen vooraf wat hij deelt, behalve als een kind daardoor gevaar loopt."
        ),
        vraag_aan="privacy officer, beleidsadviseur, teammanager",
    )

    vitaal_belang_kader: Alinea = vraag(
        "Hoe beslist u over delen in acute nood (vitaal belang, conflict van plichten)?",
        landt="A9",
        verpl="V",
        wanneer=Feit("gegevens") & (Feit("casuskader") | Feit("sociaal") | Feit("veiligheid")),
        bron="vng_governance par. 4.4",
        uitleg=(
            "In nood is er geen tijd om regels op te zoeken, dus de medewerker moet ze al kennen. "
            "Zo'n uitzondering geldt voor één geval en rechtvaardigt geen vast delen."
        ),
        voorbeeld=(
            "Bij direct levensgevaar deelt de medewerker alleen wat nodig is, en alleen met wie kan ingrijpen. "
            "Is er tijd, dan overlegt hij eerst met zijn leidinggevende. "
            "Binnen één werkdag legt hij vast wat hij deelde, met wie en waarom. "
            "Het team bespreekt elk geval na."
        ),
        vraag_aan="privacy officer, FG, teammanager",
    )

    signaal_regels: Alinea = vraag(
        "Welke regels gelden voor een signaal of melding aan het team?",
        kop="Signalen en meldingen",
        landt="A9",
        wanneer=Feit("gegevens"),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Zonder regels komt er al snel te veel over een inwoner op tafel. "
            "Met een vast formulier weet iedere melder wat hij wel en niet opschrijft."
        ),
        voorbeeld=(
            "De jongerenwerker meldt op het vaste formulier wat hij zag, waar en wanneer. "
            "Hij stuurt geen dossier en geen oordeel mee. "
            "Vóór de melding vertelt hij de jongere en diens ouders dat hij meldt, als dat veilig kan."
        ),
        vraag_aan="beleidsadviseur, privacy officer, teammanager",
    )

    veilig_thuis_onderscheid: JaNee = vraag(
        "Heeft u vastgelegd wanneer een melding naar Veilig Thuis gaat en wanneer naar het team?",
        landt="A9",
        verpl="V",
        wanneer=Feit("gegevens") & (Feit("casuskader") | Feit("veiligheid")),
        bron="vng_governance par. 4.4; wmo art. 5.2.6",
        uitleg=(
            "Een bespreking in het team is iets anders dan een melding bij Veilig Thuis. "
            "Zonder duidelijke afspraak wacht een slachtoffer te lang op de juiste hulp."
        ),
        voorbeeld=(
            "Kies 'ja' als het werkproces per soort vermoeden zegt waar een medewerker meldt, en de meldcode daarbij noemt. "
            "Kies 'nee' als iedere partner dat nu zelf bepaalt."
        ),
        vraag_aan="beleidsadviseur, aandachtsfunctionaris meldcode, teammanager",
    )

    vroege_signalen: Alinea = vraag(
        "Wat doet u met een vroeg signaal, bijvoorbeeld van een betalingsachterstand?",
        landt="A9",
        verpl="V",
        wanneer=Feit("gegevens") & Als("samenwerking_type", "vroegsignalering"),
        bron="vng_governance par. 4.4; bgs_schuld art. 2",
        uitleg=(
            "Een vroeg signaal gaat over iemand die nog niet om hulp heeft gevraagd. "
            "Deze inwoner moet erop kunnen rekenen dat u er zuinig mee omgaat."
        ),
        voorbeeld=(
            "De schuldhulpverlener legt meldingen op hetzelfde adres naast elkaar. "
            "Bij twee achterstanden, of één van meer dan drie maanden, belt hij binnen twee weken. "
            "Wil de inwoner geen hulp, dan stopt het contact en wist het team de melding na zes maanden."
        ),
        vraag_aan="beleidsadviseur schuldhulp, privacy officer",
    )

    complexiteit_definitie: Alinea = vraag(
        "Wanneer is een situatie te ingewikkeld voor één partner (complexe problematiek)?",
        kop="Op- en afschalen",
        landt="A1 A3",
        verpl="V",
        wanneer=Feit("casusgericht"),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Dit is de drempel om samen te werken aan een inwoner. "
            "Zonder drempel bespreekt u ook mensen die één hulpverlener prima kan helpen."
        ),
        voorbeeld=(
            "Een gezin heeft problemen op ten minste drie terreinen, zoals schulden, opvoeding en verslaving. "
            "Ook hebben twee hulpverleners ieder voor zich geen vooruitgang bereikt. "
            "Alleen schulden is niet complex."
        ),
        vraag_aan="beleidsadviseur, teammanager",
    )

    opschaling: Alinea = vraag(
        "Wanneer schaalt u een casus op of weer af?",
        landt="P6 A9",
        verpl="V",
        wanneer=(Feit("casusgericht") | Feit("integraal_toezicht")),
        bron="vng_governance par. 4.4; zvh_faq",
        uitleg=(
            "Bij opschalen krijgen meer partners iets over de inwoner te horen. "
            "Daarom moet vaststaan wie dat beslist en wanneer het weer stopt."
        ),
        voorbeeld=(
            "De regisseur schaalt op naar het Zorg- en Veiligheidshuis als er gevaar voor anderen dreigt en het overleg vastloopt. "
            "Hij vraagt dat eerst aan de voorzitter. "
            "Is het drie maanden rustig, dan gaat de casus terug naar het wijkteam."
        ),
        vraag_aan="beleidsadviseur, casusregisseur, procesregisseur Zorg- en Veiligheidshuis",
    )

    overdracht: Alinea = vraag(
        "Hoe draagt u een inwoner over als een ander de hulp overneemt?",
        landt="A9 A16",
        verpl="V",
        wanneer=Feit("casuskader"),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Bij een overdracht raakt hulp soms zoek, of gaat er te veel informatie mee. "
            "De inwoner wil weten wie hem verder helpt en wat die over hem weet."
        ),
        voorbeeld=(
            "De jeugdconsulent en de nieuwe hulpverlener voeren samen met de jongere een laatste gesprek. "
            "Alleen het hulpplan gaat mee; het oude dossier blijft bij het wijkteam. "
            "De jongere leest het plan voordat de consulent het verstuurt."
        ),
        vraag_aan="teammanager, casusregisseur, contactpersoon van de partner",
    )

    regieniveaus: Alinea = vraag(
        "Hoe verdeelt u de regie, van de inwoner zelf tot het bestuur?",
        landt="A17",
        verpl="V",
        wanneer=(Feit("casusgericht") | Feit("uitbesteed")),
        bron="vng_governance par. 4.4",
        uitleg=(
            "Als niet duidelijk is wie knopen doorhakt, wachten partners op elkaar. "
            "Hier leest elke partner wie hij mag aanspreken, en waarop."
        ),
        voorbeeld=(
            "Het gezin houdt de regie zolang dat lukt. "
            "Anders voert één hulpverlener de regie over de casus; hij spreekt partners aan op hun acties. "
            "De teammanager beslist als partners er niet uitkomen. "
            "De gemeente stuurt als opdrachtgever op resultaat en leest geen dossiers."
        ),
        vraag_aan="opdrachtgever, teammanager, contractmanager",
    )

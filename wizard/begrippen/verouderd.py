"""Words that older papers still use, each with what it is called now."""

from wizard.begrippen.begrip import verouderd

VEROUDERD = (
    verouderd(
        "Wbp",
        "AVG en UAVG",
        "Wet bescherming persoonsgegevens: de privacywet tot 25 mei 2018.",
        "wbp; uavg art. 51",
        "WBP",
        "Wet bescherming persoonsgegevens",
    ),
    verouderd(
        "CBP",
        "Autoriteit Persoonsgegevens",
        "College bescherming persoonsgegevens: de oude naam van de toezichthouder.",
        "uavg art. 6",
        "College bescherming persoonsgegevens",
    ),
    verouderd("bewerker", "verwerker", "Het woord uit de Wbp voor wie in opdracht met gegevens werkt.", "wbp; avg art. 28", "bewerkers"),
    verouderd(
        "bewerkersovereenkomst",
        "verwerkersovereenkomst",
        "De afspraken met een bewerker, volgens de Wbp.",
        "wbp; avg art. 28 lid 3",
        "bewerkersovereenkomsten",
    ),
    verouderd(
        "BIG",
        "BIO2",
        "Baseline Informatiebeveiliging Gemeenten: de oude norm. De Wet BIG is iets anders en geldt nog.",
        "bio2",
        "Baseline Informatiebeveiliging Gemeenten",
    ),
    verouderd("GBA", "BRP", "Gemeentelijke basisadministratie: de oude naam van de registratie van inwoners.", "wet_brp"),
    verouderd("Wgba", "Wet BRP", "De oude wet over de gemeentelijke basisadministratie.", "wet_brp", "WGBA"),
    verouderd("Wob", "Woo", "Wet openbaarheid van bestuur: de oude wet over openbare stukken.", "woo", "WOB"),
    verouderd(
        "AMHK",
        "Veilig Thuis",
        "Advies- en meldpunt huiselijk geweld en kindermishandeling: de oude naam.",
        "wmo art. 4.1.1",
        "Meldpunt Kindermishandeling",
    ),
    verouderd(
        "PIA",
        "DPIA",
        "Het privacyonderzoek van vóór de AVG. Toen moest het niet van de wet.",
        "vng_raadgever; avg art. 35",
    ),
    verouderd("recht van verzet", "recht van bezwaar", "Het recht om nee te zeggen tegen gebruik van gegevens.", "wbp; avg art. 21"),
    verouderd(
        "melding van de verwerking",
        "register van verwerkingen",
        "Organisaties meldden hun gebruik van gegevens vroeger bij de toezichthouder.",
        "wbp; avg art. 30",
    ),
)

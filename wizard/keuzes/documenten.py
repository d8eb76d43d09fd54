"""Which documents there are or must come, how far they are, and whether the samenwerking may start."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie

Startbesluit = Annotated[
    str | None,
    gesloten(
        optie("nog_niet", "nog niet", zin="Nog niet"),
        optie("voorwaardelijk", "voorwaardelijk", zin="Ja, onder voorwaarden (voorwaardelijk)"),
        optie("ja", "ja", zin="Ja"),
    ),
]

BaSoort = Annotated[
    str | None,
    open_lijst(
        "convenant",
        optie("privacyprotocol", "privacyprotocol", zin="afspraken over persoonsgegevens (privacyprotocol)"),
        optie("verwerkersovereenkomst", "verwerkersovereenkomst", zin="opdracht om gegevens te verwerken (verwerkersovereenkomst)"),
        "inkoopcontract",
        "samenwerkingsovereenkomst",
        optie("mandaat", "mandaat", zin="bevoegdheid om namens een ander te besluiten (mandaat)"),
    ),
]

BaActie = Annotated[
    str | None,
    gesloten(
        "handhaven",
        "aanpassen",
        "vervangen",
        "beëindigen",
    ),
]

DocSoort = Annotated[
    str | None,
    met_anders(
        "plan van aanpak",
        optie("convenant", "convenant of samenwerkingsovereenkomst", "convenant", "samenwerkingsovereenkomst"),
        optie(
            "regeling_art26",
            "privacyprotocol/onderlinge regeling art. 26",
            "privacyprotocol",
            "onderlinge regeling",
            "regeling art. 26",
            zin="afspraken over persoonsgegevens (privacyprotocol, regeling art. 26)",
        ),
        optie(
            "leveringsovereenkomst", "gegevensleveringsovereenkomst", zin="afspraken over vaste levering (gegevensleveringsovereenkomst)"
        ),
        optie("verwerkersovereenkomst", "verwerkersovereenkomst", zin="opdracht om gegevens te verwerken (verwerkersovereenkomst)"),
        optie("dpia", "DPIA-rapport (of gemotiveerde pre-scan)", "DPIA", zin="onderzoek naar privacyrisico's (DPIA of pre-scan)"),
        optie("register", "register-regel", "registerregel", zin="regel in het register van verwerkingen (registerregel)"),
        optie("werkproces", "werkproces", zin="wie wanneer wat doet (werkproces)"),
        optie("wpg_beslissing", "Wpg-beslissing", zin="beslissing van de politie over delen (Wpg-beslissing)"),
        optie(
            "aanwijzingsbesluit",
            "aanwijzingsbesluit toezichthouder",
            "aanwijzingsbesluit",
            zin="besluit dat toezichthouders aanwijst (aanwijzingsbesluit)",
        ),
        optie(
            "mandaat",
            "mandaat/volmacht/collegebesluit",
            "collegebesluit",
            "mandaat",
            zin="besluit wie mag tekenen (mandaat, volmacht, collegebesluit)",
        ),
        optie("raadsbrief", "raadsinformatiebrief", zin="brief aan de raad (raadsinformatiebrief)"),
        optie(
            "publieksinformatie",
            "publieksinformatie/privacyverklaring",
            "privacyverklaring",
            "publieksinformatie",
            zin="uitleg voor inwoners (publieksinformatie, privacyverklaring)",
        ),
        optie("brief_betrokkene", "brief/tekst aan betrokkene", "brief", zin="brief aan de inwoner om wie het gaat (betrokkene)"),
        optie("geheimhoudingsverklaring", "geheimhoudingsverklaring", zin="belofte om te zwijgen (geheimhoudingsverklaring)"),
        optie("toetredingsverklaring", "toetredingsverklaring", zin="verklaring van wie later meedoet (toetredingsverklaring)"),
        optie("meldformulier", "meldformulier signaal", zin="formulier om een signaal te melden (meldformulier)"),
        "communicatieplan",
        optie("evaluatieplan", "evaluatieplan/rapport", "evaluatieplan", zin="plan of verslag van de evaluatie"),
        optie("exitplan", "beëindigingsafspraak/exitplan", "exitplan", zin="afspraken over stoppen (beëindigingsafspraak, exitplan)"),
    ),
]

DocStatus = Annotated[
    str | None,
    gesloten(
        "niet nodig",
        "ontbreekt",
        "concept",
        "ter toetsing",
        "vastgesteld",
    ),
]

OpErnst = Annotated[
    str | None,
    gesloten(
        "blokkerend",
        "waarschuwing",
        "aandachtspunt",
    ),
]

OpStatus = Annotated[
    str | None,
    gesloten(
        "open",
        "in behandeling",
        "gesloten",
    ),
]

"""Who the data are about, what is done with them, and how less intrusive ways compare."""

from typing import Annotated

from wizard.keuzelijst import gesloten, open_lijst, optie

# Serves the whole samenwerking and a single flow.
Betrokkenen = Annotated[
    list[str] | None,
    open_lijst(
        "inwoner",
        "aanvrager/cliënt",
        "gezinslid/huisgenoot",
        optie("jeugdige_0_11", "jeugdige jonger dan 12", "jeugdige <12"),
        optie("jeugdige_12_15", "jeugdige van 12 tot en met 15", "jeugdige 12-15"),
        optie("jeugdige_16_17", "jeugdige van 16 of 17", "jeugdige 16-17"),
        "ouder/voogd/vertegenwoordiger",
        "mantelzorger",
        "huurder",
        "eigenaar/verhuurder",
        optie(
            "ondernemer_natuurlijk_persoon_achter_bedrijf",
            "ondernemer/natuurlijk persoon achter bedrijf",
            zin="ondernemer of de persoon achter een bedrijf",
        ),
        optie("slachtoffer", "(vermoedelijk) slachtoffer", "slachtoffer"),
        optie("pleger_verdachte", "(vermoedelijk) pleger/verdachte", "pleger", "verdachte", "pleger/verdachte"),
        "overlastgever",
        "melder/buurtbewoner",
        optie("schuldenaar", "schuldenaar", zin="iemand met schulden (schuldenaar)"),
        "arbeidsmigrant",
        optie("niet_ingezetene", "niet-ingezetene", zin="iemand die niet in Nederland woont (niet-ingezetene)"),
        optie(
            "overledene",
            "overledene",
            "overledene (AVG n.v.t., nabestaanden wel)",
            zin="overledene (de AVG geldt niet voor hem, wel voor nabestaanden)",
        ),
        "medewerker/professional",
    ),
]

Verwerkingshandelingen = Annotated[
    list[str] | None,
    open_lijst(
        "opvragen",
        "delen",
        "opslaan",
        "combineren",
        "analyseren",
        "publiceren",
    ),
]

AltInbreuk = Annotated[
    str | None,
    gesloten(
        "kleiner",
        "gelijk",
        "groter",
    ),
]

AltOordeel = Annotated[
    str | None,
    gesloten(
        "gekozen",
        "deels gekozen",
        "verworpen",
    ),
]

"""Who is answerable for the samenwerking, who decides on it, and how far the council is involved."""

from typing import Annotated

from wizard.keuzelijst import gesloten, open_lijst, optie
from wizard.soorten import Toelichting

BestuurlijkVerantwoordelijk = Annotated[
    str | None,
    open_lijst(
        optie("college", "college", "college van B en W", "college van burgemeester en wethouders"),
        "burgemeester",
        optie("beide", "college en burgemeester", "beide"),
    ),
]

DvOnderwerp = Annotated[
    str | None,
    open_lijst(
        "doel",
        "plan",
        "trekker",
        "capaciteit",
        "gegevensdeling",
    ),
]

BesOrgaan = Annotated[
    Toelichting | None,
    open_lijst(
        "raad",
        optie("college", "college", "college van B en W", "college van burgemeester en wethouders"),
        "burgemeester",
        optie("bestuur_partner", "bestuur partner", zin="bestuur van de partner"),
    ),
]

BesStatus = Annotated[
    str | None,
    gesloten(
        "in voorbereiding",
        "genomen",
        "geweigerd",
    ),
]

RaadBetrokken = Annotated[
    str | None,
    gesloten(
        optie("niet", "niet", zin="De raad is niet betrokken"),
        optie("geinformeerd", "geïnformeerd", zin="De raad heeft informatie gekregen (geïnformeerd)"),
        optie("kaders_vastgesteld", "kaders vastgesteld", zin="De raad bepaalde de grenzen (kaders vastgesteld)"),
        optie("wensen_en_bedenkingen", "wensen en bedenkingen", zin="De raad gaf zijn mening (wensen en bedenkingen)"),
        optie("onbekend", "onbekend", zin="Dat zoeken we nog uit (onbekend)"),
    ),
]

"""What must be in order around the samenwerking: the BRP, the local rules and the systems."""

from typing import Annotated

from wizard.keuzelijst import gesloten, open_lijst, optie

BrpOpOrde = Annotated[
    str | None,
    gesloten(
        "ja",
        "grotendeels",
        "nee",
        optie("onbekend", "onbekend", zin="nog uit te zoeken (onbekend)"),
    ),
]

VoOrgaan = Annotated[
    str | None,
    open_lijst(
        "raad",
        "college",
        "burgemeester",
    ),
]

SysHosting = Annotated[
    str | None,
    gesloten(
        optie("eigen", "eigen", "eigen beheer", zin="Bij onszelf (eigen beheer)"),
        optie("leverancier_nl", "leverancier NL", "NL", zin="Bij een leverancier in Nederland"),
        optie("eer", "EER", zin="Elders in de EU, of in Noorwegen, IJsland of Liechtenstein (EER)"),
        optie("buiten_eer", "buiten EER", zin="In een ander land, zoals de Verenigde Staten (buiten EER)"),
    ),
]

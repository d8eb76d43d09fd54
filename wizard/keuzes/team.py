"""Who works in the team, bound by which secrecy, and what the FG advises."""

from typing import Annotated

from wizard.keuzelijst import gesloten, open_lijst, optie

FgAdvies = Annotated[
    str | None,
    gesloten(
        optie("geen", "geen", zin="Nog niet gevraagd (geen)"),
        optie("gevraagd", "gevraagd", zin="Gevraagd, maar er is nog geen antwoord (gevraagd)"),
        "positief",
        optie("positief_voorwaarden", "positief met voorwaarden", "positief onder voorwaarden"),
        "negatief",
    ),
]

TlRol = Annotated[
    str | None,
    open_lijst(
        "projectleider",
        "projectondersteuner",
        "beleidsdeskundige",
        "handhavingsjurist",
        "toezichthouder",
        optie("fg", "FG", zin="functionaris voor gegevensbescherming (FG)"),
        "privacy officer",
        "informatiebeheer",
        "communicatie",
        "casusregisseur",
        "teammanager",
        "sociaal werker",
        "klachtencoördinator",
        optie("ciso_iso", "CISO/ISO", zin="informatiebeveiliger (CISO of ISO)"),
        "applicatiebeheerder",
        "administratieve ondersteuning",
        optie("kcc", "KCC", zin="klantcontactcentrum (KCC)"),
        "vrijwilliger",
        "datalekcoördinator",
        "inkoper",
    ),
]

TlTeam = Annotated[
    str | None,
    gesloten(
        "projectteam",
        "kernteam",
        "integraal team",
    ),
]

TlGeheimhouding = Annotated[
    str | None,
    gesloten(
        optie("ambtseed", "ambtseed", zin="ambtseed of ambtsbelofte"),
        "beroepsgeheim",
        optie("verklaring", "verklaring", zin="getekende verklaring"),
        "geen",
    ),
]

TlScreening = Annotated[
    str | None,
    gesloten(
        optie("vog", "VOG", zin="Verklaring Omtrent het Gedrag (VOG)"),
        "screening",
        optie("nvt", "n.v.t.", "niet nodig", zin="niet nodig (n.v.t.)"),
    ),
]

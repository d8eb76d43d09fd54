"""The steps of the VNG stappenplan in their order, each with its pages of questions."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.stappen.documenten import Documenten
from wizard.stappen.doel import Doel
from wizard.stappen.draagvlak import Draagvlak
from wizard.stappen.kenmerken import Kenmerken
from wizard.stappen.partners import Partners
from wizard.stappen.plan import Plan
from wizard.stappen.randvoorwaarden import Randvoorwaarden
from wizard.stappen.rechtmatigheid.beveiliging import Beveiliging
from wizard.stappen.rechtmatigheid.convenant import Convenant
from wizard.stappen.rechtmatigheid.dpia import Dpia
from wizard.stappen.rechtmatigheid.gegevensstromen import Gegevensstromen
from wizard.stappen.rechtmatigheid.inwoners import Inwoners
from wizard.stappen.rechtmatigheid.toestemming import Toestemming
from wizard.stappen.rechtmatigheid.verantwoordelijkheid import Verantwoordelijkheid
from wizard.stappen.team import Team
from wizard.vraag import Blad


@dataclass(frozen=True)
class Herlezing:
    """A page on which answers of other steps are read again and mended; it asks nothing of its own."""

    titel: str
    vragen: tuple[str, ...]


@dataclass(frozen=True)
class Stap:
    """One step: its place in the order, its name in keys, its title on screen and its pages."""

    nr: int
    naam: str
    titel: str
    bladen: tuple[type[Blad] | Herlezing, ...]


STAPPEN: tuple[Stap, ...] = (
    Stap(0, "kenmerken", "Over deze samenwerking", (Kenmerken,)),
    Stap(1, "partners", "Partners", (Partners,)),
    Stap(2, "doel", "Doel en noodzaak", (Doel,)),
    Stap(3, "randvoorwaarden", "Randvoorwaarden", (Randvoorwaarden,)),
    Stap(4, "plan", "Plan van aanpak", (Plan,)),
    Stap(5, "draagvlak", "Draagvlak", (Draagvlak,)),
    Stap(6, "team", "Team en rollen", (Team,)),
    Stap(
        7,
        "rechtmatigheid",
        "Rechtmatigheid",
        (
            Herlezing("De wettelijke taak van elke partner", ("partners",)),
            Herlezing("Doel en noodzaak, nog eens gelezen", ("probleem", "doel_hoofd", "verwerking_noodzaak", "samenwerking_einde")),
            Verantwoordelijkheid,
            Gegevensstromen,
            Toestemming,
            Herlezing("Het werkproces en de triage", ("werkproces_stappen", "triage")),
            Dpia,
            Inwoners,
            Beveiliging,
            Convenant,
        ),
    ),
    Stap(8, "documenten", "Documentcheck en start", (Documenten,)),
)
"""The only place where the order of the steps stands."""

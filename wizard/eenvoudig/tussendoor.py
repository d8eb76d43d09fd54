"""Small questions in between: one line, a yes or no, a number from a list. Going back leaves everything as it was."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.eenvoudig.gesprek import Gesprek, Opdracht


class NaarOverzicht(Exception):
    """The user wants the overview."""


def vraag_regel(gesprek: Gesprek, vraag: str, oud: str = "") -> str | None:
    """One line; Enter keeps the old one, /leeg empties it. None when the user went back."""
    while True:
        gesprek.zeg(vraag)
        match gesprek.hoor():
            case "":
                return oud
            case str(regel):
                return regel
            case Opdracht("leeg"):
                return ""
            case Opdracht("terug"):
                return None
            case Opdracht("overzicht"):
                raise NaarOverzicht
            case Opdracht(naam):
                gesprek.zeg(f"/{naam} kan hier niet. /terug breekt dit af.")


def kies(gesprek: Gesprek, opties: Sequence[str], enter: str) -> int | None:
    """The number, from 1, of what was chosen; None for Enter, which does what `enter` says, and for going back.

    Only a number that is there, or the whole text of a choice, chooses.
    """
    gesprek.zeg(*(f"{nr}. {optie}" for nr, optie in enumerate(opties, 1)))
    while regel := vraag_regel(gesprek, f"{welke(len(opties))} {enter}"):
        if (nr := nummer_in(regel, len(opties))) is not None:
            return nr
        gelijk = [nr for nr, optie in enumerate(opties, 1) if optie.casefold() == regel.casefold()]
        if len(gelijk) == 1:
            return gelijk[0]
        gesprek.zeg("Die keuze is er niet; er is niets veranderd.")
    return None


def is_zeker(gesprek: Gesprek, ja: str) -> bool:
    """Whether the user is sure; only a clear yes counts, Enter is no."""
    while antwoord := vraag_regel(gesprek, f"1. Nee, laat het zo\n2. {ja}\nTyp 1 of 2. Enter is nee."):
        if antwoord.casefold() in ("1", "nee"):
            return False
        if antwoord.casefold() in ("2", "ja"):
            return True
        gesprek.zeg("Typ 1 voor nee of 2 voor ja; er is niets veranderd.")
    return False


def nummer_in(tekst: str, aantal: int) -> int | None:
    """The number, from 1, that was typed to choose from so many; None when it is no such number."""
    kaal = tekst.strip().removesuffix(".")
    return int(kaal) if kaal.isascii() and kaal.isdigit() and len(kaal) < 6 and 1 <= int(kaal) <= aantal else None


def welke(aantal: int) -> str:
    """What to type to choose from so many."""
    return "Er is er maar een: typ 1." if aantal == 1 else f"Typ een nummer van 1 tot en met {aantal}."

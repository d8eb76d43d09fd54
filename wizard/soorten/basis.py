"""What every kind of answer can do: read what people write, print it, and give it back as plain JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, ClassVar

from wizard.tekst import een_regel, schoon, vergelijkbaar

MAX_TEKENS = 100_000
"""The longest answer that is kept; longer pastes are refused with a message."""

Noemer = Callable[[str], str]
"""Gives the name of a record for the id that a reference holds."""


class Ongeldig(ValueError):
    """What was written is no answer to this question; the text is a Dutch sentence without the answer in it."""


class Soort:
    """A kind of answer. Values are what the dossier stores; None never reaches these methods."""

    naam: ClassVar[str]
    meer: ClassVar[bool] = False

    def lees(self, ruw: object) -> Any:
        """The value to store for what someone wrote; raises Ongeldig."""
        raise NotImplementedError

    def toon(self, waarde: Any, noemer: Noemer = str) -> str:
        """The value in print."""
        return str(waarde)

    def plat(self, waarde: Any, noemer: Noemer = str) -> Any:
        """The value as plain JSON that `lees` understands."""
        return self.toon(waarde, noemer)

    def codes(self, waarde: Any) -> tuple[str, ...]:
        """The codes that conditions compare with."""
        return ()


def tekst_van(ruw: object, vorm: str) -> str:
    """The text that was written, cleaned; raises Ongeldig when it is something else or too long."""
    if not isinstance(ruw, str):
        raise Ongeldig(f"Hier hoort {vorm} te staan.")
    if len(ruw) > MAX_TEKENS:
        raise Ongeldig("Dit antwoord is te lang: hooguit 100.000 tekens. Zet de rest in een bijlage.")
    return schoon(ruw)


class RegelSoort(Soort):
    """Words on one line."""

    naam = "regel"

    def lees(self, ruw: object) -> str | None:
        return een_regel(tekst_van(ruw, "tekst")) or None


class AlineaSoort(Soort):
    """Words in one or more paragraphs."""

    naam = "alinea"

    def lees(self, ruw: object) -> str | None:
        return tekst_van(ruw, "tekst") or None


class JaNeeSoort(Soort):
    """Yes or no; 'onbekend' is the state *nog niet bekend*, not a value."""

    naam = "ja_nee"

    def lees(self, ruw: object) -> str | None:
        if isinstance(ruw, bool):
            return "ja" if ruw else "nee"
        antwoord = vergelijkbaar(tekst_van(ruw, "ja of nee"))
        if antwoord not in ("ja", "nee", ""):
            raise Ongeldig("Antwoord met ja of nee, of met onbekend als u het nog niet weet.")
        return antwoord or None

    def codes(self, waarde: str) -> tuple[str, ...]:
        return (waarde,)


class AfgeleidSoort(Soort):
    """Not asked and not stored: the wizard works it out."""

    naam = "afgeleid"

    def lees(self, ruw: object) -> None:
        return None


Regel = Annotated[str | None, RegelSoort()]
Alinea = Annotated[str | None, AlineaSoort()]
JaNee = Annotated[str | None, JaNeeSoort()]
Afgeleid = Annotated[None, AfgeleidSoort()]

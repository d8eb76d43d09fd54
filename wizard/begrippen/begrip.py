"""What the glossary says about one word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.bronnen import Verwijzing, verwijzingen

Status = Literal["geldend", "verouderd", "nog niet in werking"]
"""Whether the word may still be used: an outdated one stands here only to say what it is called now."""


@dataclass(frozen=True)
class Begrip:
    """A word of the domain in plain language; `ook` are other forms and spellings, `nu` replaced an outdated word."""

    term: str
    betekenis: str
    bron: tuple[Verwijzing, ...]
    ook: tuple[str, ...] = ()
    status: Status = "geldend"
    nu: str = ""

    @property
    def vormen(self) -> tuple[str, ...]:
        """Every form in which the word is recognised."""
        return (self.term, *self.ook)

    @property
    def zin(self) -> str:
        """The meaning; of an outdated word first that it is outdated, and what it is called now."""
        match self.status:
            case "verouderd":
                return f"Verouderd: dit heet nu {self.nu}. {self.betekenis}"
            case "nog niet in werking":
                return f"Nog niet in werking. {self.betekenis}"
            case _:
                return self.betekenis


def begrip(term: str, betekenis: str, bron: str, *ook: str, status: Status = "geldend") -> Begrip:
    """A word with its meaning and sources (written as at a question), then its other forms."""
    return Begrip(term, betekenis, verwijzingen(bron), ook, status)


def verouderd(term: str, nu: str, betekenis: str, bron: str, *ook: str) -> Begrip:
    """A word that is no longer right, with what it is called now."""
    return Begrip(term, betekenis, verwijzingen(bron), ook, "verouderd", nu)

"""Conditions as data: when a question is asked, told in a form that can be evaluated, listed and read aloud.

A condition is a small tree of the classes below. It never computes by itself: it asks a
`Lezer` for the answers, so that a hidden or empty answer makes every comparison untrue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol


class Lezer(Protocol):
    """What a condition may ask of a dossier, read in the context of one record or of the whole."""

    def codes(self, vraag_id: str) -> tuple[str, ...]:
        """The answer as codes: none when empty or hidden; the states *nog niet bekend* and *er zijn er geen* as code."""
        ...

    def getal(self, vraag_id: str) -> float | None:
        """The answer as a number, None when there is none."""
        ...

    def gevuld(self, vraag_id: str) -> bool:
        """Whether the question is shown and has an answer."""
        ...

    def gesteld(self, vraag_id: str) -> bool:
        """Whether the question is shown here."""
        ...

    def datum(self, vraag_id: str) -> date | None:
        """The answer as a day, None when there is none."""
        ...

    def aantal(self, vraag_id: str) -> int:
        """How many items the answer holds."""
        ...

    def records(self, vraag_id: str) -> Iterator[Lezer]:
        """The records of a list, or the records that a reference points at."""
        ...

    def tekst(self, vraag_id: str) -> str:
        """The answer as plain text, '' when there is none."""
        ...

    def feit(self, naam: str) -> bool:
        """The value of a named fact."""
        ...


class Namen(Protocol):
    """How questions, answers and facts are called in a sentence."""

    def vraag(self, vraag_id: str) -> str:
        """The text of a question, in quotation marks."""
        ...

    def keuze(self, vraag_id: str, code: str) -> str:
        """The label of a choice."""
        ...

    def feit(self, naam: str) -> str:
        """A named fact as a clause."""
        ...


class Voorwaarde:
    """A condition; combine with `&`, `|` and `~`."""

    def waar(self, lezer: Lezer) -> bool:
        """Whether the condition holds for what this reader reads."""
        raise NotImplementedError

    def zin(self, namen: Namen) -> str:
        """The condition as a Dutch clause."""
        raise NotImplementedError

    def delen(self) -> tuple[Voorwaarde, ...]:
        """The conditions directly inside this one."""
        return ()

    def vragen(self) -> frozenset[str]:
        """The ids of the questions that this condition names itself, facts not followed."""
        return frozenset().union(*(deel.vragen() for deel in self.delen()))

    def feiten(self) -> frozenset[str]:
        """The names of the facts that this condition names."""
        return frozenset().union(*(deel.feiten() for deel in self.delen()))

    def __and__(self, ander: Voorwaarde) -> Voorwaarde:
        return En(self, ander)

    def __or__(self, ander: Voorwaarde) -> Voorwaarde:
        return Of(self, ander)

    def __invert__(self) -> Voorwaarde:
        return Niet(self)


@dataclass(frozen=True)
class _Altijd(Voorwaarde):
    """Always true: the condition of a question without one."""

    def waar(self, lezer: Lezer) -> bool:
        return True

    def zin(self, namen: Namen) -> str:
        return "altijd"

    def __and__(self, ander: Voorwaarde) -> Voorwaarde:
        return ander


ALTIJD: Voorwaarde = _Altijd()


@dataclass(frozen=True)
class Feit(Voorwaarde):
    """A named fact holds; the formulas stand in `wizard.feiten`."""

    naam: str

    def waar(self, lezer: Lezer) -> bool:
        return lezer.feit(self.naam)

    def zin(self, namen: Namen) -> str:
        return namen.feit(self.naam)

    def feiten(self) -> frozenset[str]:
        return frozenset({self.naam})


class Als(Voorwaarde):
    """The answer is one of these codes; of several choices at least one."""

    def __init__(self, vraag_id: str, *waarden: str) -> None:
        self.vraag_id = vraag_id
        self.waarden = waarden
        self._codes = frozenset(waarden)

    def waar(self, lezer: Lezer) -> bool:
        return not self._codes.isdisjoint(lezer.codes(self.vraag_id))

    def zin(self, namen: Namen, *, niet: bool = False) -> str:
        keuzes = " of ".join(f"'{namen.keuze(self.vraag_id, code)}'" for code in self.waarden)
        return f"{namen.vraag(self.vraag_id)} is {'niet ' if niet else ''}beantwoord met {keuzes}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Gevuld(Voorwaarde):
    """The question has an answer."""

    vraag_id: str

    def waar(self, lezer: Lezer) -> bool:
        return lezer.gevuld(self.vraag_id)

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} is beantwoord"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Minstens(Voorwaarde):
    """The number answered is at least `grens`."""

    vraag_id: str
    grens: float

    def waar(self, lezer: Lezer) -> bool:
        getal = lezer.getal(self.vraag_id)
        return getal is not None and getal >= self.grens

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} is beantwoord met {self.grens:g} of meer"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class MeerDan(Voorwaarde):
    """The number answered is more than `grens`."""

    vraag_id: str
    grens: float

    def waar(self, lezer: Lezer) -> bool:
        getal = lezer.getal(self.vraag_id)
        return getal is not None and getal > self.grens

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} is beantwoord met meer dan {self.grens:g}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Aantal(Voorwaarde):
    """The answer holds at least `minstens` items."""

    vraag_id: str
    minstens: int

    def waar(self, lezer: Lezer) -> bool:
        return lezer.aantal(self.vraag_id) >= self.minstens

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} heeft {self.minstens} of meer antwoorden"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Verschillend(Voorwaarde):
    """At least `minstens` different answers to one question of a list, 'geen' not counted."""

    lijst: str
    vraag_id: str
    minstens: int

    def waar(self, lezer: Lezer) -> bool:
        antwoorden = {record.tekst(self.vraag_id).casefold() for record in lezer.records(self.lijst)}
        return len(antwoorden - {"", "geen"}) >= self.minstens

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} heeft {self.minstens} of meer verschillende antwoorden"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.lijst, self.vraag_id})


class Enig(Voorwaarde):
    """At least one record of a list, or one record referred to, meets a condition.

    `wijst` are the questions of a fitting record that show which one it is.
    """

    wijst: tuple[str, ...] = ()

    def __init__(self, lijst: str, voorwaarde: Voorwaarde) -> None:
        self.lijst = lijst
        self.voorwaarde = voorwaarde

    def passend(self, lezer: Lezer) -> Iterator[Lezer]:
        """The records that meet the condition."""
        return (record for record in lezer.records(self.lijst) if self.voorwaarde.waar(record))

    def waar(self, lezer: Lezer) -> bool:
        return any(True for _ in self.passend(lezer))

    def zin(self, namen: Namen) -> str:
        return f"bij ten minste één antwoord op {namen.vraag(self.lijst)} geldt: {self.voorwaarde.zin(namen)}"

    def delen(self) -> tuple[Voorwaarde, ...]:
        return (self.voorwaarde,)

    def vragen(self) -> frozenset[str]:
        return super().vragen() | {self.lijst}


class _Groep(Voorwaarde):
    """Several conditions taken together."""

    woord = ""

    def __init__(self, *groep: Voorwaarde) -> None:
        self._groep = groep

    def delen(self) -> tuple[Voorwaarde, ...]:
        return self._groep

    def zin(self, namen: Namen) -> str:
        zinnen = [f"({deel.zin(namen)})" if isinstance(deel, _Groep) else deel.zin(namen) for deel in self._groep]
        return f" {self.woord} ".join(zinnen)


class En(_Groep):
    """All of these hold."""

    woord = "en"

    def waar(self, lezer: Lezer) -> bool:
        return all(deel.waar(lezer) for deel in self._groep)


class Of(_Groep):
    """At least one of these holds."""

    woord = "of"

    def waar(self, lezer: Lezer) -> bool:
        return any(deel.waar(lezer) for deel in self._groep)


class TenMinste(_Groep):
    """At least `minstens` of these hold."""

    def __init__(self, minstens: int, *groep: Voorwaarde) -> None:
        super().__init__(*groep)
        self.minstens = minstens

    def waar(self, lezer: Lezer) -> bool:
        return sum(deel.waar(lezer) for deel in self._groep) >= self.minstens

    def zin(self, namen: Namen) -> str:
        zinnen = "; ".join(deel.zin(namen) for deel in self._groep)
        return f"ten minste {self.minstens} hiervan gelden: {zinnen}"


@dataclass(frozen=True)
class Niet(Voorwaarde):
    """The condition does not hold."""

    voorwaarde: Voorwaarde

    def waar(self, lezer: Lezer) -> bool:
        return not self.voorwaarde.waar(lezer)

    def zin(self, namen: Namen) -> str:
        if isinstance(self.voorwaarde, Als):
            return self.voorwaarde.zin(namen, niet=True)
        return f"niet: {self.voorwaarde.zin(namen)}"

    def delen(self) -> tuple[Voorwaarde, ...]:
        return (self.voorwaarde,)

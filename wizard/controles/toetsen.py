"""The conditions that only rules use: something is missing, a text says something, one day lies before another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wizard.keuzelijst import GEEN
from wizard.lezing import Lezing
from wizard.soorten.tijd import Termijn
from wizard.tekst import opsomming
from wizard.velden import STROMEN, VELDEN
from wizard.voorwaarde import ALTIJD, Als, Enig, Lezer, Namen, Voorwaarde

DEELT = Als("persoonsgegevens_gedeeld", "ja")
"""Personal data are shared: rules about gegevensstromen run only then."""


def ergens(voorwaarde: Voorwaarde) -> Voorwaarde:
    """Some gegevensstroom meets a condition."""
    return DEELT & Enig(STROMEN, voorwaarde)


@dataclass(frozen=True)
class Leeg(Voorwaarde):
    """The question is asked and has no answer that counts: empty, not known yet, does not apply, or 'geen'."""

    vraag_id: str

    def waar(self, lezer: Lezer) -> bool:
        return lezer.gesteld(self.vraag_id) and (not lezer.gevuld(self.vraag_id) or lezer.codes(self.vraag_id) == (GEEN,))

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.vraag_id)} is niet beantwoord"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


class Anders(Voorwaarde):
    """The question is asked and the answer is none of these codes; no answer is none of them too."""

    def __init__(self, vraag_id: str, *waarden: str) -> None:
        self.vraag_id = vraag_id
        self.waarden = waarden
        self._codes = frozenset(waarden)

    def waar(self, lezer: Lezer) -> bool:
        return lezer.gesteld(self.vraag_id) and self._codes.isdisjoint(lezer.codes(self.vraag_id))

    def zin(self, namen: Namen) -> str:
        keuzes = opsomming([f"'{namen.keuze(self.vraag_id, code)}'" for code in self.waarden], "of")
        return f"{namen.vraag(self.vraag_id)} is niet beantwoord met {keuzes}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


class Bevat(Voorwaarde):
    """The text holds one of these pieces, in capitals or not."""

    def __init__(self, vraag_id: str, *stukken: str) -> None:
        self.vraag_id = vraag_id
        self.stukken = stukken

    def waar(self, lezer: Lezer) -> bool:
        tekst = lezer.tekst(self.vraag_id).casefold()
        return any(stuk.casefold() in tekst for stuk in self.stukken)

    def zin(self, namen: Namen) -> str:
        return f"in {namen.vraag(self.vraag_id)} staat {opsomming([f'‘{stuk}’' for stuk in self.stukken], 'of')}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


class Noemt(Voorwaarde):
    """The text holds something of this pattern; `wat` says what that is."""

    def __init__(self, vraag_id: str, patroon: re.Pattern[str], wat: str) -> None:
        self.vraag_id = vraag_id
        self.patroon = patroon
        self.wat = wat

    def waar(self, lezer: Lezer) -> bool:
        return self.patroon.search(lezer.tekst(self.vraag_id)) is not None

    def zin(self, namen: Namen) -> str:
        return f"in {namen.vraag(self.vraag_id)} staat {self.wat}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Korter(Voorwaarde):
    """There is an answer, of fewer than `tekens` characters."""

    vraag_id: str
    tekens: int

    def waar(self, lezer: Lezer) -> bool:
        return 0 < len(lezer.tekst(self.vraag_id)) < self.tekens

    def zin(self, namen: Namen) -> str:
        return f"het antwoord op {namen.vraag(self.vraag_id)} is korter dan {self.tekens} tekens"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class Eerder(Voorwaarde):
    """The first day lies before the second; both must be known."""

    eerste: str
    tweede: str

    def waar(self, lezer: Lezer) -> bool:
        eerste, tweede = lezer.datum(self.eerste), lezer.datum(self.tweede)
        return eerste is not None and tweede is not None and eerste < tweede

    def zin(self, namen: Namen) -> str:
        return f"de datum bij {namen.vraag(self.eerste)} ligt vóór die bij {namen.vraag(self.tweede)}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.eerste, self.tweede})


@dataclass(frozen=True)
class NietNa(Voorwaarde):
    """The first day lies before the second or is the same; both must be known."""

    eerste: str
    tweede: str

    def waar(self, lezer: Lezer) -> bool:
        eerste, tweede = lezer.datum(self.eerste), lezer.datum(self.tweede)
        return eerste is not None and tweede is not None and eerste <= tweede

    def zin(self, namen: Namen) -> str:
        return f"de datum bij {namen.vraag(self.eerste)} ligt niet na die bij {namen.vraag(self.tweede)}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.eerste, self.tweede})


class InStroom(Enig):
    """Read for a partner: it gives, gets, or does either in a gegevensstroom that meets a condition."""

    def __init__(self, *kanten: str, voorwaarde: Voorwaarde = ALTIJD) -> None:
        super().__init__(STROMEN, voorwaarde)
        self.kanten = self.wijst = kanten or ("stroom_verstrekker", "stroom_ontvanger")

    def passend(self, lezer: Lezer) -> Iterator[Lezer]:
        """The gegevensstromen in which the partner stands on one of these kanten, and that meet the condition."""
        assert isinstance(lezer, Lezing)
        stromen = (stroom for kant in self.kanten for stroom in lezer.noemers(kant).get(lezer.pad[-1], ()))
        return (stroom for stroom in dict.fromkeys(stromen) if self.voorwaarde.waar(stroom))

    def zin(self, namen: Namen) -> str:
        kanten = opsomming([namen.vraag(kant) for kant in self.kanten], "of")
        erbij = "" if self.voorwaarde is ALTIJD else f", en daar geldt: {self.voorwaarde.zin(namen)}"
        return f"de partner staat in een gegevensstroom bij {kanten}{erbij}"


@dataclass(frozen=True)
class Onbeantwoord(Leeg):
    """As `Leeg`, but where 'does not apply', with its reason, is a good answer."""

    def waar(self, lezer: Lezer) -> bool:
        assert isinstance(lezer, Lezing)
        eigen = lezer.bij(VELDEN[self.vraag_id])
        return super().waar(lezer) and eigen is not None and eigen.bijschrift(self.vraag_id).stand != "nvt"


@dataclass(frozen=True)
class TermijnLanger(Voorwaarde):
    """The data are kept for more than so many months."""

    vraag_id: str
    maanden: int

    def waar(self, lezer: Lezer) -> bool:
        termijn = _termijn(lezer, self.vraag_id)
        return termijn is not None and (termijn.maanden or 0) > self.maanden

    def zin(self, namen: Namen) -> str:
        return f"de termijn bij {namen.vraag(self.vraag_id)} is langer dan {self.maanden // 12} jaar"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


@dataclass(frozen=True)
class TermijnZonderGetal(Voorwaarde):
    """The words for how long data are kept hold no number."""

    vraag_id: str

    def waar(self, lezer: Lezer) -> bool:
        termijn = _termijn(lezer, self.vraag_id)
        return termijn is not None and termijn.maanden is None

    def zin(self, namen: Namen) -> str:
        return f"de termijn bij {namen.vraag(self.vraag_id)} noemt geen getal"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.vraag_id})


def _termijn(lezer: Lezer, vraag_id: str) -> Termijn | None:
    assert isinstance(lezer, Lezing)
    waarde = lezer.waarde(vraag_id)
    return waarde if isinstance(waarde, Termijn) else None


@dataclass(frozen=True)
class ProductMinstens(Voorwaarde):
    """Two numbers multiplied are at least `grens`."""

    eerste: str
    tweede: str
    grens: int

    def waar(self, lezer: Lezer) -> bool:
        return (lezer.getal(self.eerste) or 0) * (lezer.getal(self.tweede) or 0) >= self.grens

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag(self.eerste)} maal {namen.vraag(self.tweede)} is {self.grens} of meer"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.eerste, self.tweede})


@dataclass(frozen=True)
class MaandenErna(Voorwaarde):
    """The second day lies more than so many whole calendar months after the first; both must be known."""

    eerste: str
    tweede: str
    maanden: int

    def waar(self, lezer: Lezer) -> bool:
        eerste, tweede = lezer.datum(self.eerste), lezer.datum(self.tweede)
        if eerste is None or tweede is None:
            return False
        heel = (tweede.year - eerste.year) * 12 + tweede.month - eerste.month - (tweede.day < eerste.day)
        return heel > self.maanden

    def zin(self, namen: Namen) -> str:
        return f"de datum bij {namen.vraag(self.tweede)} ligt meer dan {self.maanden} maanden na die bij {namen.vraag(self.eerste)}"

    def vragen(self) -> frozenset[str]:
        return frozenset({self.eerste, self.tweede})

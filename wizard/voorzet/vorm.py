"""What a standard proposal looks like: a value or rows as flat JSON writes them, and when they fit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from wizard.lezing import Lezing
from wizard.voorwaarde import ALTIJD, Voorwaarde

Ruw = str | int | tuple[str, ...] | Mapping[str, str]
"""An answer as people write it: a text, a code, several codes, a choice with its explanation."""

_NAAM = re.compile(r"\{(\w+)\}")
"""`{samenwerking_naam}` stands for the answer to that question."""


@dataclass(frozen=True)
class Voorzet:
    """A proposed answer; of several for one question the first that fits is proposed.

    With `per` it is read in the first record of that list that fits: `{partner_naam}` is then the name of that partner.
    """

    waarde: Ruw
    als: Voorwaarde = ALTIJD
    per: str = ""


@dataclass(frozen=True)
class Rij:
    """A proposed record of a list; with `per` one for every record of that other list that fits."""

    waarden: Mapping[str, Ruw]
    als: Voorwaarde = ALTIJD
    per: str = ""


Teksten = Mapping[str, tuple[Voorzet, ...]]
Lijsten = Mapping[str, tuple[Rij, ...]]


def voor(waarde: Ruw, als: Voorwaarde = ALTIJD, *, per: str = "") -> Voorzet:
    """A proposed answer, and when it fits."""
    return Voorzet(waarde, als, per)


def passend(voorzet: Voorzet | Rij, lezing: Lezing) -> list[Lezing]:
    """Where a proposal is to be read: here, in the records it goes by, or nowhere."""
    lezingen = list(lezing.records(voorzet.per)) if voorzet.per else [lezing]
    return [plek for plek in lezingen if voorzet.als.waar(plek)]


def ingevuld(ruw: Ruw, lezing: Lezing) -> Ruw | None:
    """The value with the answers that it names in their place; None when one of them is not there (yet)."""
    if isinstance(ruw, str):
        if not all(lezing.tekst(naam) for naam in _NAAM.findall(ruw)):
            return None
        return _NAAM.sub(lambda gevonden: lezing.tekst(gevonden[1]), ruw)
    if isinstance(ruw, Mapping):
        gevuld = {naam: ingevuld(deel, lezing) for naam, deel in ruw.items()}
        return None if None in gevuld.values() else {naam: str(deel) for naam, deel in gevuld.items()}
    return ruw

"""A question: what is asked, why, when, for whom and where the answer lands; its type says how it is answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar, Literal, cast

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

from wizard.bronnen import Verwijzing, verwijzingen
from wizard.voorwaarde import ALTIJD, Voorwaarde

MERK = "x-vraag"
"""The key under which a field carries its question."""

Verplicht = Literal["J", "V", "N"]
"""J: needed always. V: needed when its condition holds; *niet van toepassing* may be said. N: may stay empty."""


@dataclass(frozen=True)
class Vraag:
    """What a step file says about one question; the engine derives everything else from it."""

    tekst: str
    landt: tuple[str, ...]
    verpl: Verplicht
    wanneer: Voorwaarde
    bron: tuple[Verwijzing, ...]
    uitleg: str
    voorbeeld: str
    vraag_aan: str
    kop: str
    nodig_als: Voorwaarde = ALTIJD
    plan: bool = False
    mag_leeg: bool = False


def vraag(
    tekst: str,
    *,
    bron: str,
    landt: str = "",
    verpl: Verplicht = "N",
    wanneer: Voorwaarde = ALTIJD,
    uitleg: str = "",
    voorbeeld: str = "",
    vraag_aan: str = "",
    kop: str = "",
    nodig_als: Voorwaarde = ALTIJD,
    plan: bool = False,
) -> Any:
    """Declare a question as a field of a page or record.

    `bron` names its sources by code and place ("avg art. 5 lid 1 onder b; vng_stappenplan stap 2"), `landt` the
    chapters, articles and annexes where the answer is printed ("P2 A2"). `kop` begins a new part of the form here.
    `wanneer` decides whether it is asked, `nodig_als` whether it must be answered when it is. `plan` marks a field of
    a gegevensstroom that the plan van aanpak needs already.
    """
    beschrijving = Vraag(
        tekst, tuple(landt.split()), verpl, wanneer, verwijzingen(bron), uitleg, voorbeeld, vraag_aan, kop, nodig_als, plan
    )
    return Field(default=None, title=tekst, description=uitleg or None, json_schema_extra=_merk(beschrijving))


def lijst(
    tekst: str,
    *,
    bron: str,
    landt: str = "",
    verpl: Verplicht = "N",
    wanneer: Voorwaarde = ALTIJD,
    uitleg: str = "",
    voorbeeld: str = "",
    vraag_aan: str = "",
    kop: str = "",
    mag_leeg: bool = False,
) -> Any:
    """Declare a question that is answered with a list of records; `mag_leeg` makes 'there are none' an answer."""
    beschrijving = Vraag(
        tekst, tuple(landt.split()), verpl, wanneer, verwijzingen(bron), uitleg, voorbeeld, vraag_aan, kop, mag_leeg=mag_leeg
    )
    return Field(default_factory=list, title=tekst, description=uitleg or None, json_schema_extra=_merk(beschrijving))


def _merk(beschrijving: Vraag) -> JsonDict:
    """The question as it travels with its field; `velden` takes it out again."""
    return cast("JsonDict", {MERK: beschrijving})


class Formulier(BaseModel):
    """Anything whose fields are questions."""

    model_config = ConfigDict(extra="forbid", defer_build=True, hide_input_in_errors=True)


class Blad(Formulier):
    """A page of a step: a class body that reads like the paper form. Its docstring says what the page is for."""

    titel: ClassVar[str]


class Record(Formulier):
    """One entry of a list. `id` is stable and never shown; references hold it. The first question is its name."""

    enkelvoud: ClassVar[str]
    meervoud: ClassVar[str]

    id: str

"""A value list: the codes that are stored, the labels and sentences that people read and write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import core_schema

from wizard.tekst import code_van, een_regel, vergelijkbaar

ANDERS = "anders"
GEEN = "geen"
ONBEKEND = "onbekend"


@dataclass(frozen=True)
class Optie:
    """One choice: stored as `code`, printed as `label`, shown as `zin`, recognised by its synonyms too."""

    code: str
    label: str
    synoniemen: tuple[str, ...] = ()
    zin: str = ""

    def schrijfwijzen(self) -> set[str]:
        """Every form, made comparable, in which someone may write this choice."""
        zonder_haakjes = re.sub(r"\s*\([^()]*\)", "", self.label)
        vormen = {self.code, self.label, zonder_haakjes, self.zin, *self.synoniemen}
        return {vergelijkbaar(vorm) for vorm in vormen} - {""}


class Keuzelijst:
    """The choices of a question: closed, closed with 'anders', or open to words of one's own."""

    def __init__(self, opties: tuple[Optie, ...], *, anders: bool = False, open: bool = False) -> None:
        self.opties = opties
        self.anders = anders
        self.open = open

    @cached_property
    def _per_vorm(self) -> dict[str, Optie]:
        vormen: dict[str, Optie] = {}
        for optie_ in self.opties:
            for vorm in optie_.schrijfwijzen():
                vormen.setdefault(vorm, optie_)
        return vormen

    @cached_property
    def _per_code(self) -> dict[str, Optie]:
        return {optie_.code: optie_ for optie_ in self.opties}

    def vind(self, tekst: str) -> str | None:
        """The value to store for what someone wrote, None when it is not a choice here."""
        if gevonden := self._per_vorm.get(vergelijkbaar(tekst)):
            return gevonden.code
        regel = een_regel(tekst)
        if self.anders and re.match(r"anders\s*[:,]\s*\S", regel, re.IGNORECASE):
            return f"{ANDERS}: {re.split(r'[:,]', regel, maxsplit=1)[1].strip()}"
        return regel if self.open and regel else None

    def vind_begin(self, tekst: str) -> str | None:
        """The choice with whose longest form the text begins: 'UAVG 41 lid 1, tot …' is the choice UAVG 41."""
        geheel = vergelijkbaar(tekst)
        passend = [vorm for vorm in self._per_vorm if geheel.startswith(vorm) and not geheel[len(vorm) : len(vorm) + 1].isalnum()]
        return self._per_vorm[max(passend, key=len)].code if passend else None

    def code(self, waarde: str) -> str:
        """The code that conditions compare with: of 'anders: tekst' that is 'anders'."""
        return ANDERS if self.anders and waarde.startswith(f"{ANDERS}: ") else waarde

    def label(self, waarde: str) -> str:
        """The stored value in print; words of one's own are printed as they are."""
        bekend = self._per_code.get(waarde)
        if bekend:
            return bekend.label
        return waarde.removeprefix(f"{ANDERS}: ") if self.anders else waarde

    def zin(self, waarde: str) -> str:
        """The stored value as the screen says it."""
        bekend = self._per_code.get(waarde)
        return (bekend.zin or bekend.label) if bekend else self.label(waarde)

    def __get_pydantic_core_schema__(self, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        waarde: core_schema.CoreSchema
        codes = [optie_.code for optie_ in self.opties]
        if self.open:
            waarde = core_schema.str_schema()
        elif self.anders:
            waarde = core_schema.str_schema(pattern=f"^(?:{'|'.join(codes)}|{ANDERS}: .+)$")
        else:
            waarde = core_schema.literal_schema(codes)
        if bron == list[str] | None:
            return core_schema.nullable_schema(core_schema.list_schema(waarde))
        if bron == str | None:
            return core_schema.nullable_schema(waarde)
        return handler(bron)


def optie(code: str, label: str, *synoniemen: str, zin: str = "") -> Optie:
    """A choice whose code does not follow from its label, or that has synonyms or a sentence for the screen."""
    return Optie(code, label, synoniemen, zin)


def _opties(opties: tuple[str | Optie, ...]) -> tuple[Optie, ...]:
    return tuple(Optie(code_van(o), o) if isinstance(o, str) else o for o in opties)


def gesloten(*opties: str | Optie) -> Keuzelijst:
    """A list that holds every possible answer; rules may read it."""
    return Keuzelijst(_opties(opties))


def met_anders(*opties: str | Optie) -> Keuzelijst:
    """A closed list with 'anders', to which words may be added that no rule reads."""
    return Keuzelijst(_opties((*opties, ANDERS)), anders=True)


def open_lijst(*opties: str | Optie) -> Keuzelijst:
    """A list of suggestions; any other answer is kept as it is written."""
    return Keuzelijst(_opties(opties), open=True)

"""The marks in a template: places that print an answer, sections shown by a condition, repetition over a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from wizard.feiten import FEITEN
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN
from wizard.voorwaarde import Als, Feit, Gevuld, Voorwaarde

MERK = re.compile(r"\{\{\s*((?:(?!\}\}).)*?)\s*\}\}", re.DOTALL)
INGEBOUWD = frozenset(
    {"status", "telling", "uitslag", "uitslag_rechtmatigheid", "gemaakt_op", "fictief", "fictief_kort", "nummer", "titel"}
)
"""Places that are no question: about the document, and inside a repetition the record's number and name."""
_VAN_BEVINDING = ("regel", "titel", "ernst", "tekst", "betekenis", "remedie", "redenen", "bron", "aanvaard")
REEKSEN: dict[str, tuple[str, ...]] = {
    "vragen": ("vraag", "antwoord"),
    "overige": ("overige_vraag", "overige_antwoord"),
    "bevindingen": tuple(f"bevinding_{deel}" for deel in _VAN_BEVINDING),
    "rechtmatigheid": tuple(f"rechtmatigheid_{deel}" for deel in _VAN_BEVINDING),
    "criteria": ("criterium", "criterium_gekozen", "criterium_volgt", "criterium_redenen"),
    "niet_te_beoordelen": ("niet_te_beoordelen",),
}
"""The series that are no list of the dossier, each with the places of one row. *vragen*: of the record that is repeated.
*overige*: what has no place. *bevindingen*: what the rules found, *rechtmatigheid* what of that stands in the way in step 7.
*criteria*: of the DPIA-pre-scan. *niet_te_beoordelen*: what stays for people to judge.
A row or paragraph with such a place repeats by itself, a part of the template between `per` and `einde`."""
REEKS_VAN = {plaats: naam for naam, plaatsen in REEKSEN.items() for plaats in plaatsen}


class SjabloonFout(Exception):
    """A template that cannot be filled; the text is a Dutch sentence with the place."""


@dataclass(frozen=True)
class Plaats:
    """`{{ naam }}` or `{{ naam | anders }}`; with `open` only the open point is printed."""

    naam: str
    anders: str | None = None
    open: bool = False


@dataclass(frozen=True)
class Grens:
    """The begin or end of a section; it stands alone in its paragraph."""

    soort: Literal["als", "per", "einde"]
    naam: str
    voorwaarde: Voorwaarde | None = None


def plaatsen_in(tekst: str) -> list[Plaats]:
    """The places in a text, in order; raises SjabloonFout for one that names nothing."""
    return [_plaats(merk[1]) for merk in MERK.finditer(tekst)] if "{{" in tekst else []


def grens_van(tekst: str) -> Grens | None:
    """The section mark that a paragraph is, None when it is text."""
    tekst = tekst.strip()
    if not tekst.startswith("{{") or not (merk := MERK.fullmatch(tekst)):
        return None
    return _grens(merk[1])


@lru_cache(maxsize=2048)
def _plaats(inhoud: str) -> Plaats:
    naam, streep, anders = (deel.strip() for deel in inhoud.partition("|"))
    if naam.startswith("open "):
        return Plaats(_bekend(naam.removeprefix("open ").strip()), open=True)
    if naam not in INGEBOUWD and naam not in REEKS_VAN:
        _bekend(naam)
    return Plaats(naam, anders if streep else None)


def _bekend(naam: str) -> str:
    if naam not in VELDEN:
        raise SjabloonFout(f"Het sjabloon noemt '{naam}', maar die vraag bestaat niet.")
    return naam


@lru_cache(maxsize=512)
def _grens(inhoud: str) -> Grens | None:
    woord, _, rest = inhoud.partition(" ")
    rest = rest.strip()
    if woord == "als":
        return Grens("als", rest.removeprefix("niet ").split()[0] if rest else "", _voorwaarde(rest))
    if woord == "per" and (rest in REEKSEN or (rest in VELDEN and VELDEN[rest].is_lijst)):
        return Grens("per", rest)
    if woord == "einde":
        return Grens("einde", rest)
    if woord == "per":
        raise SjabloonFout(f"Het sjabloon herhaalt '{rest}', maar dat is geen lijst.")
    return None


def _voorwaarde(tekst: str) -> Voorwaarde:
    """'niet wgs', 'risicos', 'vrijwilligers is ja', 'convenant_soort is convenant of combinatie'."""
    if tekst.startswith("niet "):
        return ~_voorwaarde(tekst.removeprefix("niet ").strip())
    naam, is_, keuzes = (deel.strip() for deel in tekst.partition(" is "))
    if naam in FEITEN and not is_:
        return Feit(naam)
    soort = VELDEN[_bekend(naam)].soort
    if not is_:
        return Gevuld(naam)
    codes: list[str] = []
    for keuze in keuzes.split(" of "):
        code = soort.lijst.vind(keuze) if isinstance(soort, KeuzeSoort) else keuze.strip()
        if code is None:
            raise SjabloonFout(f"Het sjabloon vergelijkt '{naam}' met '{keuze}', maar die keuze bestaat niet.")
        codes.append(code)
    return Als(naam, *codes)

"""Counts numbered paragraphs as Word does: which lists a template has, and the number in print of each paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docx.oxml.ns import qn

from wizard.word.lopen import PPR, PSTIJL, VAL, Element

NUMPR = qn("w:numPr")
_ILVL, _NUMID, _ABSTRACT = qn("w:ilvl"), qn("w:numId"), qn("w:abstractNumId")
_PLAATS_IN_VORM = re.compile(r"%([1-9])")
_ROMEINS = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
            (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True)
class Niveau:
    """One level of a list: how its numbers look, where they begin, and below which level they begin again."""

    vorm: str
    soort: str = "decimal"
    begin: int = 1
    na: int = 0


@dataclass(frozen=True)
class Nummering:
    """The lists of a template: which style counts in which list and level, and the levels of each list."""

    van_stijl: Mapping[str, tuple[str, int]]
    lijsten: Mapping[str, tuple[str, tuple[Niveau, ...]]]
    """By the number of a list: what it counts with (lists may share that) and its levels."""


def lees_nummering(stijlen: Element, nummering: Element | None) -> Nummering:
    """The numbering of a template from its styles and its part numbering.xml, which it may lack."""
    if nummering is None:
        return Nummering({}, {})
    vormen = {vorm.get(_ABSTRACT): tuple(_niveaus(vorm)) for vorm in nummering.iter(qn("w:abstractNum"))}
    lijsten: dict[str, tuple[str, tuple[Niveau, ...]]] = {}
    for num in nummering.iter(qn("w:num")):
        vorm = num.find(_ABSTRACT).get(VAL)
        lijsten[num.get(_NUMID)] = (vorm, vormen.get(vorm, ()))
    per_niveau = {
        (vorm.get(_ABSTRACT), lvl.find(qn("w:pStyle")).get(VAL)): int(lvl.get(_ILVL))
        for vorm in nummering.iter(qn("w:abstractNum"))
        for lvl in vorm.iter(qn("w:lvl"))
        if lvl.find(qn("w:pStyle")) is not None
    }
    van_stijl: dict[str, tuple[str, int]] = {}
    for stijl in stijlen.iter(qn("w:style")):
        lijst, niveau = _uit(stijl.find(f"{PPR}/{NUMPR}"))
        if lijst in lijsten:
            naam = stijl.get(qn("w:styleId"))
            van_stijl[naam] = (lijst, per_niveau.get((lijsten[lijst][0], naam), niveau or 0))
    return Nummering(van_stijl, lijsten)


def _niveaus(vorm: Element) -> Iterator[Niveau]:
    for nr, lvl in enumerate(vorm.iter(qn("w:lvl"))):
        tekst, soort, begin, na = (_waarde(lvl.find(qn(f"w:{naam}"))) for naam in ("lvlText", "numFmt", "start", "lvlRestart"))
        yield Niveau(tekst, soort or "decimal", int(begin or 1), int(na or nr))


def _waarde(element: Element | None) -> str:
    return "" if element is None else element.get(VAL) or ""


def _uit(eigenschap: Element | None) -> tuple[str | None, int | None]:
    """The list and the level that a style or paragraph names."""
    if eigenschap is None:
        return None, None
    lijst, niveau = eigenschap.find(_NUMID), eigenschap.find(_ILVL)
    return None if lijst is None else lijst.get(VAL), None if niveau is None else int(niveau.get(VAL))


def tel(stijlen: list[Element], nummering: Nummering) -> dict[Element, str]:
    """The number in print of every numbered paragraph."""
    nummers: dict[Element, str] = {}
    standen: dict[str, dict[int, int]] = {}
    for alinea, lijst, niveau in _genummerd(stijlen, nummering):
        sleutel, vormen = nummering.lijsten[lijst]
        stand = standen.setdefault(sleutel, {})
        stand[niveau] = stand.get(niveau, vormen[niveau].begin - 1) + 1
        for dieper in [nr for nr in stand if nr > niveau and niveau < vormen[nr].na]:
            del stand[dieper]
        nummers[alinea] = _vorm(vormen, niveau, stand)
    return nummers


def _genummerd(stijlen: list[Element], nummering: Nummering) -> Iterator[tuple[Element, str, int]]:
    """Every numbered paragraph with its list and level, from its style or from itself."""
    for eigenschap in stijlen:
        ouder = eigenschap.getparent()
        if eigenschap.tag == NUMPR:
            lijst, niveau = _uit(eigenschap)
            van_stijl = nummering.van_stijl.get(_waarde(ouder.find(PSTIJL)), ("", 0))
            plek = (van_stijl[0] if lijst is None else lijst, van_stijl[1] if niveau is None else niveau)
        elif eigenschap.get(VAL) in nummering.van_stijl and next(ouder.iterchildren(NUMPR), None) is None:
            plek = nummering.van_stijl[eigenschap.get(VAL)]
        else:
            continue
        if plek[0] in nummering.lijsten and plek[1] < len(nummering.lijsten[plek[0]][1]):
            yield ouder.getparent(), *plek


def _vorm(vormen: tuple[Niveau, ...], niveau: int, stand: Mapping[int, int]) -> str:
    if vormen[niveau].soort in ("bullet", "none"):
        return ""

    def getal(plaats: re.Match[str]) -> str:
        nr = int(plaats[1]) - 1
        return _cijfer(stand.get(nr, vormen[nr].begin), vormen[nr].soort) if nr < len(vormen) else ""

    return _PLAATS_IN_VORM.sub(getal, vormen[niveau].vorm)


def _cijfer(getal: int, soort: str) -> str:
    match soort:
        case "lowerLetter":
            return chr(97 + (getal - 1) % 26) * ((getal - 1) // 26 + 1)
        case "lowerRoman":
            uit = ""
            for waarde, teken in _ROMEINS:
                uit, getal = uit + teken * (getal // waarde), getal % waarde
            return uit
        case "upperLetter" | "upperRoman":
            return _cijfer(getal, soort.replace("upper", "lower")).upper()
        case _:
            return str(getal)

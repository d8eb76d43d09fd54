"""The text of a template as people typed it: marks that are broken, that are written otherwise, or that stand out of reach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from docx.oxml.ns import qn

from wizard.feiten import FEITEN
from wizard.velden import VELDEN
from wizard.word.lopen import BR, TAB, Element, P, R, T
from wizard.word.plaatsen import INGEBOUWD, MERK, REEKS_VAN, REEKSEN

DEELWOORD = re.compile(r"(als|per|einde)\b\s*(.*)", re.DOTALL)
"""What stands in a mark that begins or ends a section."""
GEBROKEN_DEEL = re.compile(r"\s*\{+\s*(als|per|einde)\s+(?:niet\s+)?(\w+)")
AANHALING = re.compile("[\"'“”„‟‘’‚‛´`«»]")
KENMERK = "een omschrijving of een instelling"
_ENKEL = re.compile(r"(?<!\{)\{\s*([^{}]{1,80}?)\s*\}(?!\})|\[\[\s*([^\[\]]{1,80}?)\s*\]\]|<<\s*([^<>]{1,80}?)\s*>>|«\s*([^«»]{1,80}?)\s*»")
"""One accolade, or the marks of other programs."""
_GESPATIEERD = re.compile(r"\{\s+\{|\}\s+\}")
_KORT = 60
_NAMEN = (*VELDEN, *INGEBOUWD, *REEKS_VAN, *FEITEN, *REEKSEN)
_TEKSTVAK, _VELDGRENS, _SOORT, _OPDRACHT, _ENKEL_VELD, _INSTR = (
    qn(naam) for naam in ("w:txbxContent", "w:fldChar", "w:fldCharType", "w:instrText", "w:fldSimple", "w:instr")
)
_TERUGVAL = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def eigen_tekst(alinea: Element) -> str:
    """The text of a paragraph, without that of a text box that hangs on it."""
    return "".join(
        deel.text or "" if deel.tag == T else "\t" if deel.tag == TAB else "\n"
        for deel in alinea.iter(T, TAB, BR)
        if deel.getparent().tag == R and next(deel.iterancestors(P)) is alinea
    )


def kort(tekst: str) -> str:
    """A text on one line, as long as it takes to recognise it."""
    regel = " ".join(tekst.split())
    return regel if len(regel) <= _KORT else f"{regel[: _KORT - 1].rstrip()}…"


def is_gebroken(tekst: str) -> bool:
    """Whether an accolade is missing somewhere in a text."""
    rest = MERK.sub("", tekst)
    return "{{" in rest or "}}" in rest or any("{" in merk[1] or "}" in merk[1] for merk in MERK.finditer(tekst))


def loopt_door(tekst: str, volgende: str) -> bool:
    """Whether a mark begins in one paragraph and ends in the next."""
    hier, daar = MERK.sub("", tekst), MERK.sub("", volgende)
    return "{{" in hier and "}}" not in hier and "}}" in daar and "{{" not in daar


def verschreven(tekst: str) -> str:
    """What is wrong with a place that is written otherwise, '' when there is none."""
    rest = MERK.sub("", tekst)
    if _GESPATIEERD.search(rest) and any(_is_naam(woord) for woord in re.findall(r"\w+", rest)):
        return "De accolades van een plaats staan niet tegen elkaar."
    if any(_is_naam(next(filter(None, gevonden.groups()))) for gevonden in _ENKEL.finditer(rest)):
        return "Een plaats heeft niet twee accolades aan elke kant."
    return ""


def hoofdwoord(rest: str) -> str:
    """The name in a section mark: what comes after `als`, `als niet`, `per` or `einde`."""
    return (rest.removeprefix("niet ").split() or [""])[0]


def _is_naam(inhoud: str) -> bool:
    """Whether what stands between the wrong marks was meant as a place or a section."""
    if deel := DEELWOORD.fullmatch(inhoud.strip()):
        inhoud = deel[2]
    woord = hoofdwoord(inhoud.partition("|")[0].strip().removeprefix("open "))
    if "_" in woord:
        return bool(get_close_matches(woord, _NAMEN, 1, 0.85))
    return woord in _NAMEN and len(inhoud.split()) == 1


def buiten_bereik(wortel: Element) -> Iterator[tuple[str, str]]:
    """The texts with marks where no answer can stand, and what it is that holds them."""
    for vak in wortel.iter(_TEKSTVAK):
        tekst = "".join(t.text or "" for t in vak.iter(T))
        if "{{" in tekst and next(vak.iterancestors(_TERUGVAL), None) is None:
            yield tekst, "een tekstvak"
    for element in wortel.iter():
        if any("{{" in waarde for waarde in element.attrib.values()):
            yield next(waarde for waarde in element.attrib.values() if "{{" in waarde), KENMERK
    yield from ((tekst, "een veld") for tekst in _veldteksten(wortel) if "{{" in tekst)


def _veldteksten(wortel: Element) -> Iterator[str]:
    """The instruction and the result of every field: Word puts its own text there."""
    diepte, tekst = 0, ""
    for deel in wortel.iter(_VELDGRENS, _OPDRACHT, T, _ENKEL_VELD):
        if deel.tag == _ENKEL_VELD:
            yield (deel.get(_INSTR) or "") + "".join(t.text or "" for t in deel.iter(T))
        elif deel.tag == _VELDGRENS:
            diepte += {"begin": 1, "end": -1}.get(deel.get(_SOORT), 0)
            if diepte <= 0:
                yield tekst
                diepte, tekst = 0, ""
        elif diepte:
            tekst += deel.text or ""

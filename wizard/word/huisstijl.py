"""What a house style lacks, or holds in a way of its own, made so that the filler can work with it."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from importlib.resources import files

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.afwerken import STIJL_SCHEIDING
from wizard.word.lopen import STIJL_OPEN, VAL, Element, tekst_van
from wizard.word.pakket import lees_delen, lees_xml

STIJLEN_DEEL = "word/styles.xml"
_STIJL, _ID, _NAAM, _SOORT, _STANDAARD = qn("w:style"), qn("w:styleId"), qn("w:name"), qn("w:type"), qn("w:default")
_BASIS, _VOLGENDE = qn("w:basedOn"), qn("w:next")
_SDTPR = qn("w:sdtPr")
_GEBONDEN = (qn("w:dataBinding"), "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding", qn("w:showingPlcHdr"))
_NODIG = {STIJL_OPEN: "", STIJL_SCHEIDING: "", "Lidvervolg": "Lid"}
"""The styles that the filler gives to text of its own; the last only where the template has the other."""


def ontbrekende_stijlen(stijlen: Element) -> dict[str, str]:
    """The styles that the filler uses and this template has not: by their id, the name that Word shows."""
    aanwezig = {stijl.get(_ID) for stijl in stijlen.iter(_STIJL)}
    nodig = (naam for naam, bij in _NODIG.items() if naam not in aanwezig and (not bij or bij in aanwezig))
    return {naam: _noem(_eigen_stijl(naam)) for naam in nodig}


def vul_stijlen_aan(stijlen: Element) -> bool:
    """Give a template the styles that the filler uses: its own of that name under another id, else those of the program.

    Returns whether any was missing.
    """
    ontbreekt = ontbrekende_stijlen(stijlen)
    per_naam = {_noem(stijl).casefold(): stijl.get(_ID) for stijl in stijlen.iter(_STIJL)}
    standaard = {stijl.get(_SOORT): stijl.get(_ID) for stijl in stijlen.iter(_STIJL) if stijl.get(_STANDAARD) in ("1", "true", "on")}
    for ident, naam in ontbreekt.items():
        stijl = deepcopy(_eigen_stijl(ident))
        basis = per_naam.get(naam.casefold())
        if basis is not None:
            stijl.find(_NAAM).set(VAL, f"{naam} (samenwerkwijzer)")
            for opmaak in stijl.findall(qn("w:pPr")) + stijl.findall(qn("w:rPr")):
                stijl.remove(opmaak)
        _erf(stijl, basis or standaard.get(stijl.get(_SOORT)))
        stijlen.append(stijl)
    return bool(ontbreekt)


def maak_vulbaar(verhaal: Element) -> None:
    """Untie controls that hold places: Word would put a text from elsewhere back in them, or take the answer for a hint."""
    for eigenschappen in verhaal.iter(_SDTPR):
        if "{{" in tekst_van(eigenschappen.getparent()):
            for band in [kind for kind in eigenschappen if kind.tag in _GEBONDEN]:
                eigenschappen.remove(band)


def _noem(stijl: Element) -> str:
    naam = stijl.find(_NAAM)
    return "" if naam is None else naam.get(VAL) or ""


def _erf(stijl: Element, basis: str | None) -> None:
    """Base a style on this one, or on none."""
    for oud in stijl.findall(_BASIS) + stijl.findall(_VOLGENDE):
        stijl.remove(oud)
    if basis is not None:
        nieuw = etree.Element(_BASIS)
        nieuw.set(VAL, basis)
        stijl.find(_NAAM).addnext(nieuw)


@cache
def _eigen_stijl(ident: str) -> Element:
    """A style as the shipped convenant has it."""
    stijlen = lees_xml(lees_delen(files("templates_docx").joinpath("convenant.docx").read_bytes())[STIJLEN_DEEL])
    return next(stijl for stijl in stijlen.iter(_STIJL) if stijl.get(_ID) == ident)

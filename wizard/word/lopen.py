"""Text in a paragraph: marks brought together in one run, and the gap that a mark leaves for what is printed there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from wizard.word.plaatsen import MERK, Plaats

Element = Any  # lxml's elements carry no useful types

P, R, T = qn("w:p"), qn("w:r"), qn("w:t")
BODY, TBL, TR, TC = qn("w:body"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
PPR, PSTIJL, RPR, RSTYLE, VAL = qn("w:pPr"), qn("w:pStyle"), qn("w:rPr"), qn("w:rStyle"), qn("w:val")
TAB, BR, SPACE = qn("w:tab"), qn("w:br"), "{http://www.w3.org/XML/1998/namespace}space"
STIJL_OPEN = "OpenPunt"
_T, _EINDE_T = '<w:t xml:space="preserve">', "</w:t>"


def tekst_van(element: Element) -> str:
    """All text in an element, as it stands in its text nodes."""
    return "".join(t.text or "" for t in element.iter(T))


def stijl_van(alinea: Element) -> str:
    """The id of a paragraph's style, '' when it names none. Looked up for every paragraph: a path would take thrice the time."""
    for eigenschappen in alinea.iterchildren(PPR):
        for stijl in eigenschappen.iterchildren(PSTIJL):
            return str(stijl.get(VAL))
    return ""


def voeg_merken_samen(alinea: Element) -> None:
    """Word splits text over runs at will: bring each mark together in the run where it begins."""
    tekst = tekst_van(alinea)
    if "{{" not in tekst:
        return
    teksten = list(alinea.iter(T))
    eigenaar = [nr for nr, t in enumerate(teksten) for _ in t.text or ""]
    for merk in MERK.finditer(tekst):
        eigenaar[merk.start() : merk.end()] = [eigenaar[merk.start()]] * (merk.end() - merk.start())
    delen = [""] * len(teksten)
    for teken, nr in zip(tekst, eigenaar, strict=True):
        delen[nr] += teken
    for t, deel in zip(teksten, delen, strict=True):
        zet_tekst(t, deel)


def zet_tekst(t: Element, tekst: str) -> None:
    """Give a text node this text, its spaces kept."""
    t.text = tekst
    t.set(SPACE, "preserve")


def tekst_als_xml(tekst: str) -> str:
    """Text as the content of a run: nothing in it is read as markup, new lines and tabs become Word's own."""
    xml = f"{_T}{tekst.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}{_EINDE_T}"
    if "\n" in tekst or "\t" in tekst:
        xml = xml.replace("\n", f"{_EINDE_T}<w:br/>{_T}").replace("\t", f"{_EINDE_T}<w:tab/>{_T}").replace(f"{_T}{_EINDE_T}", "")
    return xml


@dataclass(frozen=True, slots=True)
class Gat:
    """The gap that a mark leaves: what is printed there, and how a run begins for an answer and for an open point."""

    plaats: Plaats
    begin: str
    begin_open: str
    bestuurbaar: bool
    """Whether Word allows a content control there."""
    daarna: str
    """What follows it in the paragraph, until the next gap."""
    zonder_punt: str | None
    """The same without its full stop, None when it begins with something else."""

    def run(self, tekst: str, open_: bool = False) -> str:
        """The text as a run in the formatting of the mark."""
        return f"{self.begin_open if open_ else self.begin}{tekst_als_xml(tekst)}</w:r>" if tekst else ""

"""Text in a paragraph: marks brought together, places replaced, formatting kept."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.druk import NIETS, Druk
from wizard.word.plaatsen import MERK

Element = Any  # lxml's elements carry no useful types

P, R, T = qn("w:p"), qn("w:r"), qn("w:t")
BODY, TBL, TR, TC = qn("w:body"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
RPR, RSTYLE, VAL = qn("w:rPr"), qn("w:rStyle"), qn("w:val")
TAB, BR, SPACE = qn("w:tab"), qn("w:br"), "{http://www.w3.org/XML/1998/namespace}space"
STIJL_OPEN = "OpenPunt"


def tekst_van(element: Element) -> str:
    """All text in an element, as it stands in its text nodes."""
    return "".join(t.text or "" for t in element.iter(T))


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
        _zet_tekst(t, deel)


def met_tekst(alinea: Element, gedrukt: list[Druk], alleen_merk: bool) -> Iterator[Element]:
    """The paragraph with its places printed; an answer of several paragraphs that stands alone becomes several."""
    if alleen_merk and "\n" in (gedrukt[0].tekst or ""):
        for regel in (gedrukt[0].tekst or "").splitlines():
            if regel.strip():
                yield from met_tekst(deepcopy(alinea), [Druk(regel.strip(), gedrukt[0].open)], alleen_merk)
        return
    volgende = iter(gedrukt if alleen_merk else _zonder_dubbele_punt(alinea, gedrukt))
    for run in alinea.findall(f".//{R}"):
        teksten = [t for t in run.findall(T) if "{{" in (t.text or "")]
        if teksten and not (alleen_merk and _vervang_geheel(teksten[0], gedrukt[0])):
            _vervang_run(run, volgende)
    yield alinea


def _vervang_geheel(t: Element, gedrukt: Druk) -> bool:
    """The plain case, without new runs: one line of text in the place of a mark that stands alone."""
    tekst, merk = gedrukt.tekst or "", t.text.strip()
    if gedrukt.open is not None or "\n" in tekst or "\t" in tekst or not (merk.startswith("{{") and merk.endswith("}}")):
        return False
    _zet_tekst(t, tekst)
    return True


def _vervang_run(run: Element, gedrukt: Iterator[Druk]) -> None:
    for kind in list(run):
        if kind.tag == RPR:
            continue
        if kind.tag != T or "{{" not in (kind.text or ""):
            deel = _lege_run(run)
            deel.append(kind)
            run.addprevious(deel)
            continue
        tekst = kind.text or ""
        tot = 0
        for merk in MERK.finditer(tekst):
            _voeg_toe(run, tekst[tot : merk.start()])
            druk = next(gedrukt, NIETS)
            _voeg_toe(run, druk.tekst or "", druk.open is not None)
            tot = merk.end()
        _voeg_toe(run, tekst[tot:])
    _verwijder(run)


def _zonder_dubbele_punt(alinea: Element, gedrukt: list[Druk]) -> list[Druk]:
    """An answer may end with a full stop of its own, right before the template's."""
    tekst = tekst_van(alinea)
    return [
        Druk(druk.tekst[:-1], druk.open) if druk.tekst and druk.tekst.endswith(".") and tekst[merk.end() :].startswith(".") else druk
        for druk, merk in zip(gedrukt, MERK.finditer(tekst), strict=True)
    ]


def _lege_run(run: Element) -> Element:
    kopie = etree.SubElement(run.getparent(), R)
    if (opmaak := run.find(RPR)) is not None:
        kopie.append(deepcopy(opmaak))
    return kopie


def _voeg_toe(run: Element, tekst: str, open_: bool = False) -> None:
    """Put text before a run, in the same formatting; new lines and tabs become Word's own."""
    if not tekst:
        return
    nieuw = _lege_run(run)
    if open_:
        _markeer(nieuw)
    for nr, regel in enumerate(tekst.split("\n")):
        if nr:
            etree.SubElement(nieuw, BR)
        for kolom, deel in enumerate(regel.split("\t")):
            if kolom:
                etree.SubElement(nieuw, TAB)
            if deel:
                _zet_tekst(etree.SubElement(nieuw, T), deel)
    run.addprevious(nieuw)


def _markeer(run: Element) -> None:
    opmaak = run.find(RPR)
    if opmaak is None:
        opmaak = etree.Element(RPR)
        run.insert(0, opmaak)
    for oud in opmaak.findall(RSTYLE):
        opmaak.remove(oud)
    stijl = etree.Element(RSTYLE)
    stijl.set(VAL, STIJL_OPEN)
    opmaak.insert(0, stijl)


def _zet_tekst(t: Element, tekst: str) -> None:
    t.text = tekst
    t.set(SPACE, "preserve")


def alleen(alinea: Element, gedrukt: Druk) -> Element:
    """The paragraph with nothing but this text, in the formatting of its first run."""
    runs = [run for run in alinea.iter(R) if tekst_van(run)] or list(alinea.iter(R))
    if not runs:
        runs = [etree.SubElement(alinea, R)]
    _voeg_toe(runs[0], gedrukt.tekst or "", gedrukt.open is not None)
    for run in runs:
        _verwijder(run)
    return alinea


def losse_alinea(eigenschappen: Element | None, tekst: str) -> Element:
    """A new paragraph with these properties and this text."""
    alinea = etree.Element(P)
    if eigenschappen is not None:
        alinea.append(eigenschappen)
    _zet_tekst(etree.SubElement(etree.SubElement(alinea, R), T), tekst)
    return alinea


def _verwijder(element: Element) -> None:
    element.getparent().remove(element)


def zet_cel(cel: Element, gedrukt: Druk) -> None:
    """Leave one paragraph in a cell, with nothing but this text."""
    alineas = list(cel.iterchildren(P))
    for alinea in alineas[1:]:
        cel.remove(alinea)
    alleen(alineas[0], gedrukt)

"""The last hand on a filled document: no heading without text, and tables that stay apart."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.lopen import TBL, Element, P

STIJL_SCHEIDING = "Tabelscheiding"
_PPR, _PSTIJL, _SECTIE, _VAL = qn("w:pPr"), qn("w:pStyle"), qn("w:sectPr"), qn("w:val")


def werk_af(body: Element, niveaus: dict[str, int]) -> None:
    """Remove headings that have nothing under them, and keep tables apart."""
    _verwijder_lege_koppen(body, niveaus)
    _scheid_tabellen(body)


def koppen(stijlen: Element) -> dict[str, int]:
    """The outline level of every heading style, from 0; inherited levels followed."""
    per_naam: dict[str, Element] = {stijl.get(qn("w:styleId")) or "": stijl for stijl in stijlen.iter(qn("w:style"))}
    niveaus: dict[str, int] = {}
    for naam, stijl in per_naam.items():
        gezien: set[str] = set()
        while stijl is not None and naam not in niveaus:
            if (niveau := stijl.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")) is not None:
                niveaus[naam] = int(niveau.get(qn("w:val")) or 0)
                break
            basis = stijl.find(qn("w:basedOn"))
            ouder = basis.get(qn("w:val")) if basis is not None else None
            stijl = None if ouder is None or ouder in gezien else per_naam.get(ouder)
            gezien.add(ouder or "")
    return {naam: niveau for naam, niveau in niveaus.items() if niveau < 9}


def _verwijder_lege_koppen(body: Element, niveaus: dict[str, int]) -> None:
    """From the end upwards: a heading followed by nothing, or by a heading of its own or a higher level, goes."""
    volgende: int | None = -1
    for blok in reversed(list(body)):
        if blok.tag == _SECTIE or _is_scheiding(blok):
            continue
        niveau = _niveau(blok, niveaus)
        if niveau is not None and volgende is not None and volgende <= niveau:
            body.remove(blok)
        else:
            volgende = niveau


def _is_scheiding(blok: Element) -> bool:
    """Whether this is the paragraph that only stands between tables."""
    stijl = blok.find(f"{_PPR}/{_PSTIJL}") if blok.tag == P else None
    return stijl is not None and stijl.get(_VAL) == STIJL_SCHEIDING


def _scheid_tabellen(body: Element) -> None:
    """Word joins tables that touch, and wants a paragraph after the last: keep exactly one empty one there."""
    vorige: Element | None = None
    for blok in list(body):
        if _is_scheiding(blok) and (vorige is None or vorige.tag != TBL):
            body.remove(blok)
            continue
        if vorige is not None and vorige.tag == TBL and blok.tag in (TBL, _SECTIE):
            blok.addprevious(_scheiding())
        vorige = blok


def _scheiding() -> Element:
    alinea = etree.Element(P)
    etree.SubElement(etree.SubElement(alinea, _PPR), _PSTIJL).set(_VAL, STIJL_SCHEIDING)
    return alinea


def _niveau(blok: Element, niveaus: dict[str, int]) -> int | None:
    stijl = blok.find(f"{_PPR}/{_PSTIJL}")
    return niveaus.get(stijl.get(_VAL)) if blok.tag == P and stijl is not None else None

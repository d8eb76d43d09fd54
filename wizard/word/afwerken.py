"""The last hand on a filled document: no heading without text, and properties that say what it is."""

from __future__ import annotations

from datetime import date, datetime, time

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from wizard.word.lopen import Element

_MAX_EIGENSCHAP = 255
STIJL_SCHEIDING = "Tabelscheiding"


def werk_af(document: Document, titel: str, dag: date) -> None:
    """Remove headings that have nothing under them, part tables that touch, and set title, language and dates."""
    body: Element = document.element.find(qn("w:body"))
    _verwijder_lege_koppen(body, _niveaus(document))
    _scheid_tabellen(body)
    eigenschappen = document.core_properties
    moment = datetime.combine(dag, time(12))
    eigenschappen.title = titel[:_MAX_EIGENSCHAP]
    eigenschappen.language = "nl-NL"
    eigenschappen.author = eigenschappen.last_modified_by = "samenwerkwijzer"
    eigenschappen.created = eigenschappen.modified = moment
    eigenschappen.comments = ""
    eigenschappen.revision = 1


def _niveaus(document: Document) -> dict[str, int]:
    """The outline level of every heading style, from 0; inherited levels followed."""
    stijlen: dict[str, Element] = {stijl.get(qn("w:styleId")) or "": stijl for stijl in document.styles.element.iter(qn("w:style"))}
    niveaus: dict[str, int] = {}
    for naam, stijl in stijlen.items():
        gezien: set[str] = set()
        while stijl is not None and naam not in niveaus:
            if (niveau := stijl.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")) is not None:
                niveaus[naam] = int(niveau.get(qn("w:val")) or 0)
                break
            basis = stijl.find(qn("w:basedOn"))
            ouder = basis.get(qn("w:val")) if basis is not None else None
            stijl = None if ouder is None or ouder in gezien else stijlen.get(ouder)
            gezien.add(ouder or "")
    return {naam: niveau for naam, niveau in niveaus.items() if niveau < 9}


def _verwijder_lege_koppen(body: Element, niveaus: dict[str, int]) -> None:
    """From the end upwards: a heading followed by nothing, or by a heading of its own or a higher level, goes."""
    volgende: int | None = -1
    for blok in reversed(list(body)):
        if blok.tag == qn("w:sectPr") or _is_scheiding(blok):
            continue
        niveau = _niveau(blok, niveaus)
        if niveau is not None and volgende is not None and volgende <= niveau:
            body.remove(blok)
        else:
            volgende = niveau


def _is_scheiding(blok: Element) -> bool:
    """Whether a paragraph holds nothing at all: it only stands between tables."""
    return blok.tag == qn("w:p") and all(kind.tag == qn("w:pPr") for kind in blok)


def _scheid_tabellen(body: Element) -> None:
    """Word joins tables that touch, and wants a paragraph after the last: keep exactly one empty one there."""
    vorige: Element | None = None
    for blok in list(body):
        if _is_scheiding(blok) and (vorige is None or vorige.tag != qn("w:tbl")):
            body.remove(blok)
            continue
        if vorige is not None and vorige.tag == qn("w:tbl") and blok.tag in (qn("w:tbl"), qn("w:sectPr")):
            blok.addprevious(_scheiding())
        vorige = blok


def _scheiding() -> Element:
    alinea = OxmlElement("w:p")
    stijl = OxmlElement("w:pStyle")
    stijl.set(qn("w:val"), STIJL_SCHEIDING)
    eigenschappen = OxmlElement("w:pPr")
    eigenschappen.append(stijl)
    alinea.append(eigenschappen)
    return alinea


def _niveau(blok: Element, niveaus: dict[str, int]) -> int | None:
    stijl = blok.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return niveaus.get(stijl.get(qn("w:val"))) if blok.tag == qn("w:p") and stijl is not None else None

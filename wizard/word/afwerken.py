"""The last hand on a filled document: nothing that introduces nothing, tables that stay apart, numbers that are right."""

from __future__ import annotations

from docx.oxml.ns import qn
from lxml import etree

from wizard.velden import VELDEN
from wizard.word.lopen import TBL, Element, P, tekst_van
from wizard.word.nummering import Nummering, nummer

STIJL_SCHEIDING = "Tabelscheiding"
_INLEIDEND = ("Lid", "Overweging")
"""What introduces the blocks after it when it ends with a colon."""
_INGELEID = ("Lidvervolg", "Onderdeel")
_RUIMTE_NA_TABEL = ("Lid", "Lidvervolg", "Onderdeel", "Overweging", "ListBullet")
_VOOR_RUIMTE = [qn(f"w:{naam}") for naam in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr")]
_LID, _LIDVERVOLG = "Lid", "Lidvervolg"
_SDT, _SDTPR, _TAG, _SDTINHOUD = qn("w:sdt"), qn("w:sdtPr"), qn("w:tag"), qn("w:sdtContent")
_PPR, _PSTIJL, _SECTIE, _VAL = qn("w:pPr"), qn("w:pStyle"), qn("w:sectPr"), qn("w:val")


def werk_af(body: Element, niveaus: dict[str, int], nummering: Nummering) -> None:
    """Remove what has nothing under it, keep a long answer in one lid and tables apart; then count. Raises SjabloonFout."""
    _houd_leden_bijeen(body)
    _verwijder_lege_inleidingen(body)
    _verwijder_lege_koppen(body, niveaus)
    _scheid_tabellen(body)
    nummer(body, nummering, niveaus)


def _houd_leden_bijeen(body: Element) -> None:
    """An answer of several paragraphs that stands alone as a lid is one lid: what follows its first carries no number."""
    for blok in body.iterchildren(_SDT):
        tag = blok.find(f"{_SDTPR}/{_TAG}")
        if tag is None or tag.get(_VAL).partition("#")[0] not in VELDEN:
            continue
        for alinea in blok.find(_SDTINHOUD).findall(P)[1:]:
            if _stijl(alinea) == _LID:
                alinea.find(f"{_PPR}/{_PSTIJL}").set(_VAL, _LIDVERVOLG)


def _verwijder_lege_inleidingen(body: Element) -> None:
    """A lid of the template that ends with a colon goes when what it introduces has gone."""
    volgende: Element | None = None
    for blok in reversed(list(body)):
        if _is_scheiding(blok):
            continue
        if _leidt_in(blok) and not (volgende is not None and _is_ingeleid(volgende)):
            body.remove(blok)
        else:
            volgende = blok


def _leidt_in(blok: Element) -> bool:
    """Whether this is an introduction in words of the template alone: an answer is never taken away."""
    if blok.tag != P or _stijl(blok) not in _INLEIDEND or next(blok.iter(_SDT), None) is not None:
        return False
    return tekst_van(blok).endswith(":")


def _is_ingeleid(blok: Element) -> bool:
    if blok.tag == _SDT:
        blok = next(blok.iter(P, TBL), blok)
    return blok.tag == TBL or (blok.tag == P and _stijl(blok) in _INGELEID)


def _stijl(alinea: Element) -> str:
    stijl = alinea.find(f"{_PPR}/{_PSTIJL}")
    return "" if stijl is None else stijl.get(_VAL)


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
        if niveau is not None and volgende is not None and volgende <= niveau and next(blok.iter(_SDT), None) is None:
            body.remove(blok)
        else:
            volgende = niveau


def _is_scheiding(blok: Element) -> bool:
    """Whether this is the paragraph that only stands between tables."""
    return blok.tag == P and _stijl(blok) == STIJL_SCHEIDING


def _scheid_tabellen(body: Element) -> None:
    """Word joins tables that touch, and wants a paragraph after the last: keep exactly one empty one there.

    A lid gets room above it after a table, which has no room below it of its own.
    """
    vorige: Element | None = None
    for blok in list(body):
        if _is_scheiding(blok) and (vorige is None or vorige.tag != TBL):
            body.remove(blok)
            continue
        if vorige is not None and vorige.tag == TBL:
            if blok.tag in (TBL, _SECTIE):
                blok.addprevious(_scheiding())
            elif blok.tag == P and _stijl(blok) in _RUIMTE_NA_TABEL and all(deel.tag in _VOOR_RUIMTE for deel in blok.find(_PPR)):
                etree.SubElement(blok.find(_PPR), qn("w:spacing")).set(qn("w:before"), "160")
        vorige = blok


def _scheiding() -> Element:
    alinea = etree.Element(P)
    etree.SubElement(etree.SubElement(alinea, _PPR), _PSTIJL).set(_VAL, STIJL_SCHEIDING)
    return alinea


def _niveau(blok: Element, niveaus: dict[str, int]) -> int | None:
    return niveaus.get(_stijl(blok)) if blok.tag == P else None

"""The table of contents: an entry for each heading, with its number and a link, right before anyone updates it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.lopen import PPR, VAL, Element, P, R, T, tekst_van, zet_tekst
from wizard.word.verwijzingen import BEGIN, EIND, ID, NAAM, OPDRACHT, Veld, alinea_van

_LINK, _ANKER = qn("w:hyperlink"), qn("w:anchor")
_INHOUD = re.compile(r'\s*TOC\b(?:.*\\o\s*"1-(\d)")?')


def zet_inhoud(veld: Veld, stijlen: list[Element], niveaus: Mapping[str, int], nummers: Mapping[Element, str], nr: int) -> None:
    """Fill the table of contents with the headings among these paragraphs, when a field is one.

    `nr` is the last number that a bookmark has.
    """
    if inhoud := _INHOUD.match(veld.opdracht):
        _zet_regels(veld, _koppen(stijlen, niveaus, int(inhoud[1] or 9)), nummers, nr)


def _koppen(stijlen: list[Element], niveaus: Mapping[str, int], tot: int) -> list[Element]:
    """The headings of these levels."""
    return [stijl.getparent().getparent() for stijl in stijlen if niveaus.get(stijl.get(VAL), tot) < tot]


def _zet_regels(veld: Veld, koppen: list[Element], nummers: Mapping[Element, str], nr: int) -> None:
    """An entry for each heading: a link without a page number, which Word adds when someone updates the table."""
    eerste, laatste = veld.alinea, alinea_van(veld.eind)
    if not koppen or eerste.getparent() is not laatste.getparent():
        return
    regels = []
    for plaats, kop in enumerate(koppen, start=1):
        naam = f"_Toc{900000000 + plaats}"
        _omsluit(kop, naam, str(nr + plaats))
        regels.append(_regel(eerste.find(PPR), naam, f"{nummers.get(kop, '')} {tekst_van(kop)}"))
    regels[0][1:1] = [_loop(veld.begin), _loop(_opdracht(veld)), _loop(veld.scheiding)]
    regels[-1].append(_loop(veld.eind))
    houder = eerste.getparent()
    begin, einde = houder.index(eerste), houder.index(laatste)
    houder[begin : einde + 1] = regels


def _regel(eigenschappen: Element | None, anker: str, tekst: str) -> Element:
    alinea = etree.Element(P)
    alinea.append(etree.Element(PPR) if eigenschappen is None else deepcopy(eigenschappen))
    link = etree.SubElement(alinea, _LINK)
    link.set(_ANKER, anker)
    link.set(qn("w:history"), "1")
    zet_tekst(etree.SubElement(etree.SubElement(link, R), T), " ".join(tekst.split()))
    return alinea


def _loop(inhoud: Element) -> Element:
    run = etree.Element(R)
    run.append(inhoud)
    return run


def _opdracht(veld: Veld) -> Element:
    opdracht = etree.Element(OPDRACHT)
    zet_tekst(opdracht, veld.opdracht)
    return opdracht


def _omsluit(kop: Element, naam: str, nr: str) -> None:
    """Put a bookmark round the text of a heading."""
    begin, eind = etree.Element(BEGIN), etree.Element(EIND)
    begin.set(ID, nr)
    begin.set(NAAM, naam)
    eind.set(ID, nr)
    kop.insert(0 if kop.find(PPR) is None else 1, begin)
    kop.append(eind)

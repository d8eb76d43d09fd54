"""The last hand on a filled document: nothing that introduces nothing, tables that stay apart, numbers that are right."""

from __future__ import annotations

from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml import etree

from wizard.velden import VELDEN
from wizard.word.inhoudsopgave import zet_inhoud
from wizard.word.lopen import PPR, PSTIJL, TBL, VAL, Element, P, stijl_van, tekst_van
from wizard.word.nummering import Nummering, tel
from wizard.word.verwijzingen import herstel_bladwijzers, velden, zet_verwijzing, zoek

STIJL_SCHEIDING = "Tabelscheiding"
_INLEIDEND = ("Lid", "Overweging")
"""What introduces the blocks after it when it ends with a colon."""
_INGELEID = ("Lidvervolg", "Onderdeel")
_RUIMTE_NA_TABEL = ("Lid", "Lidvervolg", "Onderdeel", "Overweging", "ListBullet")
_VOOR_RUIMTE = [qn(f"w:{naam}") for naam in ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr")]
_LID, _LIDVERVOLG = "Lid", "Lidvervolg"
_SDT, _SDTPR, _TAG, _SDTINHOUD = qn("w:sdt"), qn("w:sdtPr"), qn("w:tag"), qn("w:sdtContent")
_SECTIE = qn("w:sectPr")


def werk_af(body: Element, niveaus: dict[str, int], nummering: Nummering) -> None:
    """Remove what has nothing under it, keep a long answer in one lid and tables apart; then count. Raises SjabloonFout."""
    _houd_leden_bijeen(body)
    blokken = [_Blok(element, stijl_van(element) if element.tag == P else "") for element in body]
    blokken = _zonder_lege_inleidingen(blokken)
    blokken = _zonder_lege_koppen(blokken, niveaus)
    _scheid_tabellen(blokken)
    _nummer(body, niveaus, nummering)


def _nummer(body: Element, niveaus: dict[str, int], nummering: Nummering) -> None:
    """Write the right result in every reference to a number and in the table of contents."""
    stijlen, tekens, veldtekens = zoek(body, {*nummering.van_stijl, *niveaus})
    bladwijzers = herstel_bladwijzers(tekens)
    nummers = tel(stijlen, nummering)
    gevonden = list(velden(veldtekens))
    for veld in gevonden:
        zet_verwijzing(veld, bladwijzers, nummers)
    for veld in gevonden:  # last, for a heading may hold a reference
        zet_inhoud(veld, stijlen, niveaus, nummers, len(bladwijzers))


@dataclass(slots=True)
class _Blok:
    """What stands directly in the body, with its style when it is a paragraph, else ''."""

    element: Element
    stijl: str

    @property
    def is_scheiding(self) -> bool:
        """Whether this is the paragraph that only stands between tables."""
        return self.stijl == STIJL_SCHEIDING

    @property
    def is_tabel(self) -> bool:
        return bool(self.element.tag == TBL)

    def bevat_antwoord(self) -> bool:
        """Whether there is a control in it: what holds an answer is never taken away."""
        return next(self.element.iter(_SDT), None) is not None

    def verwijder(self) -> None:
        self.element.getparent().remove(self.element)


def _houd_leden_bijeen(body: Element) -> None:
    """An answer of several paragraphs that stands alone as a lid is one lid: what follows its first carries no number."""
    for blok in body.iterchildren(_SDT):
        tag = blok.find(f"{_SDTPR}/{_TAG}")
        if tag is None or tag.get(VAL).partition("#")[0] not in VELDEN:
            continue
        for alinea in blok.find(_SDTINHOUD).findall(P)[1:]:
            if stijl_van(alinea) == _LID:
                alinea.find(f"{PPR}/{PSTIJL}").set(VAL, _LIDVERVOLG)


def _zonder_lege_inleidingen(blokken: list[_Blok]) -> list[_Blok]:
    """A lid of the template that ends with a colon goes when what it introduces has gone."""
    blijft: list[_Blok] = []
    volgende: _Blok | None = None
    for blok in reversed(blokken):
        if _leidt_in(blok) and not (volgende is not None and _is_ingeleid(volgende)):
            blok.verwijder()
            continue
        blijft.append(blok)
        if not blok.is_scheiding:
            volgende = blok
    return blijft[::-1]


def _leidt_in(blok: _Blok) -> bool:
    """Whether this is an introduction in words of the template alone."""
    return blok.stijl in _INLEIDEND and not blok.bevat_antwoord() and tekst_van(blok.element).endswith(":")


def _is_ingeleid(blok: _Blok) -> bool:
    if blok.element.tag == _SDT:
        eerste = next(blok.element.iter(P, TBL), None)
        return eerste is not None and (eerste.tag == TBL or stijl_van(eerste) in _INGELEID)
    return blok.is_tabel or blok.stijl in _INGELEID


def koppen(stijlen: Element) -> dict[str, int]:
    """The outline level of every heading style, from 0; inherited levels followed."""
    per_naam: dict[str, Element] = {stijl.get(qn("w:styleId")) or "": stijl for stijl in stijlen.iter(qn("w:style"))}
    niveaus: dict[str, int] = {}
    for naam, stijl in per_naam.items():
        gezien: set[str] = set()
        while stijl is not None and naam not in niveaus:
            if (niveau := stijl.find(f"{PPR}/{qn('w:outlineLvl')}")) is not None:
                niveaus[naam] = int(niveau.get(VAL) or 0)
                break
            basis = stijl.find(qn("w:basedOn"))
            ouder = basis.get(VAL) if basis is not None else None
            stijl = None if ouder is None or ouder in gezien else per_naam.get(ouder)
            gezien.add(ouder or "")
    return {naam: niveau for naam, niveau in niveaus.items() if niveau < 9}


def _zonder_lege_koppen(blokken: list[_Blok], niveaus: dict[str, int]) -> list[_Blok]:
    """From the end upwards: a heading followed by nothing, or by a heading of its own or a higher level, goes."""
    blijft: list[_Blok] = []
    volgende: int | None = -1
    for blok in reversed(blokken):
        niveau = niveaus.get(blok.stijl)
        if niveau is not None and volgende is not None and volgende <= niveau and not blok.bevat_antwoord():
            blok.verwijder()
            continue
        blijft.append(blok)
        if not blok.is_scheiding and blok.element.tag != _SECTIE:
            volgende = niveau
    return blijft[::-1]


def _scheid_tabellen(blokken: list[_Blok]) -> None:
    """Word joins tables that touch, and wants a paragraph after the last: keep exactly one empty one there.

    A lid gets room above it after a table, which has no room below it of its own.
    """
    na_tabel = False
    for blok in blokken:
        if blok.is_scheiding and not na_tabel:
            blok.verwijder()
            continue
        if na_tabel and (blok.is_tabel or blok.element.tag == _SECTIE):
            blok.element.addprevious(_scheiding())
        elif na_tabel and blok.stijl in _RUIMTE_NA_TABEL and all(deel.tag in _VOOR_RUIMTE for deel in blok.element.find(PPR)):
            etree.SubElement(blok.element.find(PPR), qn("w:spacing")).set(qn("w:before"), "160")
        na_tabel = blok.is_tabel


def _scheiding() -> Element:
    alinea = etree.Element(P)
    etree.SubElement(etree.SubElement(alinea, PPR), PSTIJL).set(VAL, STIJL_SCHEIDING)
    return alinea

"""Reads a story of a template once: what is fixed, and the steps that fill the rest."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from copy import deepcopy

from docx.oxml.ns import qn
from lxml import etree

from wizard.velden import VELDEN
from wizard.word.besturing import RUIMTEN
from wizard.word.lopen import BODY, PPR, TBL, TC, TR, Element, P, tekst_als_xml, voeg_merken_samen
from wizard.word.merken import Binnen, Merk, einde_van, lijsten_om, merk_van, te_herhalen
from wizard.word.plaatsen import REEKSEN, Grens, Plaats
from wizard.word.snijden import GAT, GAT_XML, Snijder, zet_alleen
from wizard.word.verwijzingen import telt_mee
from wizard.word.vullen import Alinea, Als, Houder, PerRecord, PerRij, Reeks, Rij, Stap, Tabel, Vast, Vorm

LEEG = "–"
"""What a cell says in which nothing is left."""
_TCPR, _TCW, _W = qn("w:tcPr"), qn("w:tcW"), qn("w:w")
_SDT, _SDTPR, _SDTINHOUD, _ID = qn("w:sdt"), qn("w:sdtPr"), qn("w:sdtContent"), qn("w:id")
_NOTEN = (qn("w:footnote"), qn("w:endnote"))
_NEGEERBAAR = f"{{{RUIMTEN['mc']}}}Ignorable"
_LEGE_ALINEA = "<w:p/>"
"""What a header or note holds when nothing remains: Word wants a paragraph there."""
_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def lees_vorm(wortel: Element, geteld: Container[str]) -> Vorm:
    """A story as steps, of which the paragraphs in these styles are counted; raises SjabloonFout when it cannot be filled."""
    for alinea in wortel.iter(P):
        voeg_merken_samen(alinea)
    for eigenschappen in wortel.iter(_SDTPR):
        for nummer in eigenschappen.findall(_ID):  # what is repeated may not keep its number; Word gives new ones
            eigenschappen.remove(nummer)
    lezer = _Lezer(Snijder(wortel.nsmap | RUIMTEN), geteld)
    body = wortel.find(BODY)
    houder = wortel if body is None else body
    stappen = lezer.blokken(list(houder), ())
    houder[:] = [etree.ProcessingInstruction(GAT)]
    begin, einde = etree.tostring(_met_ruimten(wortel), encoding="unicode").split(GAT_XML)
    vast = isinstance(stappen, Vast) or stappen == Reeks(())
    return Vorm(f"{_KOP}{begin}", Houder(stappen, _LEGE_ALINEA if body is None else ""), einde, vast, frozenset(lezer.geplaatst))


def _met_ruimten(wortel: Element) -> Element:
    """What is left of a story, with the names of a content control declared."""
    nieuw = etree.Element(wortel.tag, wortel.attrib, nsmap=wortel.nsmap | RUIMTEN)
    nieuw.set(_NEGEERBAAR, " ".join(dict.fromkeys([*(wortel.get(_NEGEERBAAR) or "").split(), "w15"])))
    nieuw[:] = wortel[:]
    return nieuw


class _Lezer:
    """Reads the blocks of one story."""

    def __init__(self, snijder: Snijder, geteld: Container[str]) -> None:
        self._snijder = snijder
        self._geteld = geteld
        self.geplaatst: set[str] = set()

    def _vast(self, element: Element) -> Vast:
        return Vast(self._snijder.vast(element), element.tag == P)

    def _om(self, element: Element, stappen: Iterable[Stap], inhoud: Element | None = None) -> Iterator[Stap]:
        """An element whose content (or that of an element in it) is made of these steps."""
        binnen = list(stappen)
        begin, einde = self._snijder.om_gat(element, element if inhoud is None else inhoud)
        yield Vast(begin, False)
        yield from binnen
        yield Vast(einde, False)

    # blocks

    def blokken(self, blokken: list[Element], binnen: Binnen) -> Stap:
        """Paragraphs, tables and sections that follow each other."""
        stappen = _aaneen(self._stappen(blokken, binnen))
        return stappen[0] if len(stappen) == 1 else Reeks(stappen)

    def _stappen(self, blokken: list[Element], binnen: Binnen) -> Iterator[Stap]:
        plaats = 0
        while plaats < len(blokken):
            blok = blokken[plaats]
            merk = merk_van(blok) if blok.tag in (P, TBL) else None
            if merk is not None and merk.grens is not None:
                einde = einde_van(blokken, plaats, merk.grens)
                yield self._deel(blokken[plaats + 1 : einde], merk.grens, binnen)
                plaats = einde
            elif merk is not None and blok.tag == P:
                self._noteer(merk.plaatsen, binnen)
                yield self._alinea(blok, merk, binnen)
            elif merk is not None:
                yield self._tabel(blok, binnen)
            elif blok.tag in _NOTEN:
                yield from self._om(blok, [Houder(self.blokken(list(blok), binnen), _LEGE_ALINEA)])
            elif (inhoud := blok.find(_SDTINHOUD)) is not None:
                yield from self._om(blok, self._stappen(list(inhoud), binnen), inhoud)
            else:
                yield self._vast(blok)
            plaats += 1

    def _deel(self, blokken: list[Element], grens: Grens, binnen: Binnen) -> Stap:
        if grens.voorwaarde is not None:
            vragen = frozenset(grens.voorwaarde.vragen())
            self.geplaatst |= vragen
            return Als(grens.voorwaarde, vragen, self.blokken(blokken, binnen))
        if grens.naam in REEKSEN:
            return PerRij(grens.naam, self.blokken(blokken, (*binnen, grens.naam)))
        self.geplaatst.add(grens.naam)
        lijsten = lijsten_om(VELDEN[grens.naam], binnen)
        stap: Stap = self.blokken(blokken, (*binnen, *lijsten))
        for lijst in reversed(lijsten):
            stap = PerRecord(lijst, stap)
        return stap

    def _noteer(self, plaatsen: tuple[Plaats, ...], binnen: Binnen) -> None:
        """Remember for which questions there is a place."""
        lijst = next((naam for naam in reversed(binnen) if naam in VELDEN), None)
        for plaats in plaatsen:
            if plaats.naam in REEKSEN["vragen"] and lijst:
                self.geplaatst |= {veld.id for veld in VELDEN[lijst].kinderen if not veld.is_lijst}
            elif plaats.naam in VELDEN:
                self.geplaatst |= {plaats.naam, *lijsten_om(VELDEN[plaats.naam].ouder, ())}

    # paragraphs

    def _alinea(self, alinea: Element, merk: Merk, binnen: Binnen) -> Stap:
        in_cel = next(alinea.iterancestors(TC), None) is not None
        if (herhaald := te_herhalen(merk.plaatsen, binnen)) is None:
            return Alinea(*self._snijder.alinea(alinea, merk.plaatsen), merk.alleen, in_cel)
        binnenste = self._alinea(deepcopy(alinea), merk, (*binnen, herhaald))
        if herhaald in REEKSEN:
            return PerRij(herhaald, binnenste)
        zet_alleen(alinea, f"{{{{ {herhaald} }}}}")
        return PerRecord(herhaald, binnenste, Alinea(*self._snijder.alinea(alinea, (Plaats(herhaald),)), True))

    # tables

    def _tabel(self, tabel: Element, binnen: Binnen) -> Stap:
        """A table; one that stands in no other waits aside when nothing in it is counted or refers."""
        terzijde = next(tabel.iterancestors(TR), None) is None and not telt_mee(tabel, self._geteld)
        opmaak = [deepcopy(eigen) for cel in tabel.iter(TC) for eigen in cel.iterfind(f"{P}/{PPR}")][-1:]
        delen = _aaneen(self._om(tabel, self._rijen(list(tabel), binnen)))
        gevuld = [deel for deel in delen if not isinstance(deel, Vast)]
        if len(gevuld) == 1 and isinstance(deel := gevuld[0], PerRecord) and deel.leeg is not None:
            return Tabel(delen, terzijde, deel.lijst, self._open_lijst(deel.lijst, opmaak))
        return Tabel(delen, terzijde)

    def _open_lijst(self, lijst: str, opmaak: list[Element]) -> Stap:
        """What stands there instead of a table without records: its question, in the formatting of a cell."""
        alinea = etree.Element(P)
        alinea.extend(opmaak)
        zet_alleen(alinea, f"{{{{ {lijst} }}}}")
        return Alinea(*self._snijder.alinea(alinea, (Plaats(lijst),)), True)

    def _rijen(self, delen: list[Element], binnen: Binnen) -> Iterator[Stap]:
        """The rows of a table; a control of the template itself may stand around them."""
        for deel in delen:
            merk = merk_van(deel) if deel.tag in (TR, _SDT) else None
            if merk is None:
                yield self._vast(deel)
            elif deel.tag == TR:
                yield self._rij(deel, merk, binnen)
            else:
                inhoud = deel.find(_SDTINHOUD)
                yield from self._om(deel, self._rijen(list(inhoud), binnen), inhoud)

    def _rij(self, rij: Element, merk: Merk, binnen: Binnen) -> Stap:
        if (herhaald := te_herhalen(merk.plaatsen, binnen)) is None:
            return Rij(merk.plaatsen, self._gevulde_rij(rij, binnen))
        binnenste = self._rij(deepcopy(rij), merk, (*binnen, herhaald))
        if herhaald in REEKSEN:
            return PerRij(herhaald, binnenste)
        _maak_open_rij(rij, herhaald, binnen)
        return PerRecord(herhaald, binnenste, Rij((Plaats(herhaald),), self._gevulde_rij(rij, binnen)))

    def _gevulde_rij(self, rij: Element, binnen: Binnen) -> tuple[Stap, ...]:
        return _aaneen(self._om(rij, self._cellen(list(rij), binnen)))

    def _cellen(self, delen: list[Element], binnen: Binnen) -> Iterator[Stap]:
        for deel in delen:
            if deel.tag not in (TC, _SDT) or merk_van(deel) is None:
                yield self._vast(deel)
            elif deel.tag == TC:
                yield from self._om(deel, self._in_cel(list(deel), binnen))
            else:
                inhoud = deel.find(_SDTINHOUD)
                yield from self._om(deel, self._cellen(list(inhoud), binnen), inhoud)

    def _in_cel(self, delen: list[Element], binnen: Binnen) -> Iterator[Stap]:
        """What a cell holds; one in which nothing remains says so."""
        yield from (self._vast(deel) for deel in delen if deel.tag == _TCPR)
        eigenschappen = next((deel.find(PPR) for deel in delen if deel.tag == P), None)
        leeg = f"<w:p>{'' if eigenschappen is None else self._snijder.xml(eigenschappen)}<w:r>{tekst_als_xml(LEEG)}</w:r></w:p>"
        yield Houder(self.blokken([deel for deel in delen if deel.tag != _TCPR], binnen), leeg)


def _aaneen(stappen: Iterable[Stap]) -> tuple[Stap, ...]:
    """The steps with what is fixed and follows each other as one."""
    uit: list[Stap] = []
    for stap in stappen:
        if isinstance(stap, Vast) and uit and isinstance(vorige := uit[-1], Vast):
            uit[-1] = Vast(vorige.xml + stap.xml, vorige.telt or stap.telt)
        else:
            uit.append(stap)
    return tuple(uit)


def _maak_open_rij(rij: Element, lijst: str, binnen: Binnen) -> None:
    """Make of a row the one that stands there when the list is empty: its widest cell says so, what else is of the list is a dash."""
    cellen = [cel for cel in rij.iter(TC) if next(cel.iterancestors(TR)) is rij]
    van_lijst = [cel for cel in cellen if (merk := merk_van(cel)) is not None and te_herhalen(merk.plaatsen, binnen) is not None]
    breedste = max(van_lijst, key=_breedte)
    for cel in van_lijst:
        eerste = cel.find(P)
        for deel in cel:
            if deel.tag != _TCPR and deel is not eerste:
                cel.remove(deel)
        zet_alleen(eerste, f"{{{{ {lijst} }}}}" if cel is breedste else LEEG)


def _breedte(cel: Element) -> int:
    breedte = cel.find(f"{_TCPR}/{_TCW}")
    waarde = breedte.get(_W) if breedte is not None else None
    return int(waarde) if waarde and waarde.isdigit() else 0

"""Reads a story of a template once: what is fixed, and the steps that fill the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

from docx.oxml.ns import qn
from lxml import etree

from wizard.velden import VELDEN, Veld
from wizard.word.besturing import RUIMTEN
from wizard.word.lopen import (
    BODY,
    PPR,
    RPR,
    RSTYLE,
    STIJL_OPEN,
    TBL,
    TC,
    TR,
    VAL,
    Element,
    Gat,
    P,
    R,
    T,
    tekst_als_xml,
    tekst_van,
    voeg_merken_samen,
    zet_tekst,
)
from wizard.word.plaatsen import MERK, REEKS_VAN, REEKSEN, Grens, Plaats, SjabloonFout, grens_van, plaatsen_in
from wizard.word.vullen import Alinea, Als, Houder, PerRecord, PerRij, Reeks, Rij, Stap, Tabel, Vast, Vorm

LEEG = "–"
"""What a cell says in which nothing is left."""
_TCPR, _TCW, _W = qn("w:tcPr"), qn("w:tcW"), qn("w:w")
_SDT, _SDTPR, _SDTINHOUD, _ID = qn("w:sdt"), qn("w:sdtPr"), qn("w:sdtContent"), qn("w:id")
_NOTEN = (qn("w:footnote"), qn("w:endnote"))
_BESTUURBAAR = frozenset(map(qn, ("w:p", "w:hyperlink", "w:sdtContent", "w:smartTag", "w:fldSimple", "w:ins", "w:customXml")))
"""In what a run may stand next to a content control."""
_ALLEEN_TEKST = frozenset(map(qn, ("w:text", "w:date", "w:comboBox", "w:dropDownList", "w:dataBinding")))
"""Kinds of control of the template itself that hold plain text only."""
_NEGEERBAAR = f"{{{RUIMTEN['mc']}}}Ignorable"
_GAT, _GAT_XML = "gat", "<?gat ?>"
_LEGE_ALINEA = "<w:p/>"
"""What a header or note holds when nothing remains: Word wants a paragraph there."""
_NIET_TE_VULLEN = "In het sjabloon staat een plaats waar zij niet te vullen is: “{}”. Zet haar in gewone tekst of in een gewone tabel."
_KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def lees_vorm(wortel: Element) -> Vorm:
    """A story as steps; raises SjabloonFout when it cannot be filled."""
    for alinea in wortel.iter(P):
        voeg_merken_samen(alinea)
    for eigenschappen in wortel.iter(_SDTPR):
        for nummer in eigenschappen.findall(_ID):  # what is repeated may not keep its number; Word gives new ones
            eigenschappen.remove(nummer)
    wortel = _met_ruimten(wortel)
    lezer = _Lezer(wortel.nsmap)
    body = wortel.find(BODY)
    houder = wortel if body is None else body
    stappen = lezer.blokken(list(houder), ())
    houder[:] = [etree.ProcessingInstruction(_GAT)]
    begin, einde = etree.tostring(wortel, encoding="unicode").split(_GAT_XML)
    vast = all(isinstance(stap, Vast) for stap in stappen.stappen)
    return Vorm(f"{_KOP}{begin}", Houder(stappen, _LEGE_ALINEA if body is None else ""), einde, vast, frozenset(lezer.geplaatst))


def _met_ruimten(wortel: Element) -> Element:
    """The same story, with the names of a content control declared."""
    nieuw = etree.Element(wortel.tag, wortel.attrib, nsmap=wortel.nsmap | RUIMTEN)
    nieuw.set(_NEGEERBAAR, " ".join(dict.fromkeys([*(wortel.get(_NEGEERBAAR) or "").split(), "w15"])))
    nieuw[:] = wortel[:]
    return nieuw


@dataclass(frozen=True)
class _Merk:
    """What stands in a paragraph or row: the section mark that it is, or its places; `alleen` when nothing else does."""

    grens: Grens | None
    plaatsen: tuple[Plaats, ...]
    alleen: bool = False


def _merk(element: Element) -> _Merk | None:
    """The marks in a paragraph, row, cell or table; None when it has none."""
    tekst = tekst_van(element)
    if "{{" not in tekst and "}}" not in tekst:
        return None
    if element.tag == P:
        if "{{" in (rest := MERK.sub("", tekst)) or "}}" in rest:
            raise SjabloonFout("In het sjabloon staat een plaats waarvan een accolade ontbreekt: schrijf {{ naam }}.")
        if (grens := grens_van(tekst)) is not None:
            return _Merk(grens, ())
        return _Merk(None, tuple(plaatsen_in(tekst)), MERK.fullmatch(tekst.strip()) is not None)
    return _Merk(None, tuple(_plaatsen_onder(element)))


def _plaatsen_onder(element: Element) -> Iterator[Plaats]:
    """The places in a row, cell or table, without those that a `per` in it repeats by itself."""
    per: list[str] = []
    for alinea in element.iter(P):
        tekst = tekst_van(alinea)
        if (grens := grens_van(tekst)) is None:
            for plaats in plaatsen_in(tekst):
                om = [REEKS_VAN.get(plaats.naam, ""), *_lijsten_om(VELDEN[plaats.naam].ouder if plaats.naam in VELDEN else None, ())]
                if not set(om) & set(per):
                    yield plaats
        elif grens.soort == "per":
            per.append(grens.naam)
        elif grens.soort == "einde" and grens.naam in per:
            per.remove(grens.naam)


Binnen = tuple[str, ...]
"""The lists and series that are being repeated, the outermost first."""


class _Lezer:
    """Reads the blocks of one story."""

    def __init__(self, ruimten: dict[str | None, str]) -> None:
        self._ruimten = [f" xmlns{f':{naam}' if naam else ''}={quoteattr(adres)}" for naam, adres in ruimten.items()]
        self.geplaatst: set[str] = set()

    def xml(self, element: Element) -> str:
        """An element as text, without what the root of the story declares."""
        kop, haak, rest = etree.tostring(element, encoding="unicode", with_tail=False).partition(">")
        for ruimte in self._ruimten:
            kop = kop.replace(ruimte, "")
        return f"{kop}{haak}{rest}"

    def _vast(self, element: Element) -> Vast:
        xml = self.xml(element)
        if "{{" in xml:
            raise SjabloonFout(_NIET_TE_VULLEN.format(_kort(tekst_van(element))))
        return Vast(xml, element.tag == P)

    def _om(self, element: Element, stappen: Iterable[Stap], inhoud: Element | None = None) -> Iterator[Stap]:
        """An element whose content (or that of an element in it) is made of these steps."""
        binnen = list(stappen)
        (element if inhoud is None else inhoud)[:] = [etree.ProcessingInstruction(_GAT)]
        begin, einde = self.xml(element).split(_GAT_XML)
        yield Vast(begin, False)
        yield from binnen
        yield Vast(einde, False)

    # blocks

    def blokken(self, blokken: list[Element], binnen: Binnen) -> Reeks:
        """Paragraphs, tables and sections that follow each other."""
        return Reeks(_aaneen(self._stappen(blokken, binnen)))

    def _stappen(self, blokken: list[Element], binnen: Binnen) -> Iterator[Stap]:
        plaats = 0
        while plaats < len(blokken):
            blok = blokken[plaats]
            merk = _merk(blok) if blok.tag in (P, TBL) else None
            if merk is not None and merk.grens is not None:
                einde = _einde(blokken, plaats, merk.grens)
                yield self._deel(blokken[plaats + 1 : einde], merk.grens, binnen)
                plaats = einde
            elif merk is not None and blok.tag == P:
                self._noteer(merk.plaatsen, binnen)
                yield self._alinea(blok, merk, binnen)
            elif merk is not None:
                yield Tabel(_aaneen(self._om(blok, self._rijen(list(blok), binnen))))
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
        lijsten = _lijsten_om(VELDEN[grens.naam], binnen)
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
                self.geplaatst |= {plaats.naam, *_lijsten_om(VELDEN[plaats.naam].ouder, ())}

    # paragraphs

    def _alinea(self, alinea: Element, merk: _Merk, binnen: Binnen) -> Stap:
        if (herhaald := _te_herhalen(merk.plaatsen, binnen)) is None:
            return self._met_gaten(alinea, merk.plaatsen, merk.alleen)
        binnenste = self._alinea(deepcopy(alinea), merk, (*binnen, herhaald))
        if herhaald in REEKSEN:
            return PerRij(herhaald, binnenste)
        _zet_alleen(alinea, f"{{{{ {herhaald} }}}}")
        return PerRecord(herhaald, binnenste, self._met_gaten(alinea, (Plaats(herhaald),), True))

    def _met_gaten(self, alinea: Element, plaatsen: tuple[Plaats, ...], alleen: bool) -> Alinea:
        """The paragraph cut at its marks."""
        tekst = tekst_van(alinea)
        punten = [tekst.startswith(".", merk.end()) for merk in MERK.finditer(tekst)]
        gaten = [gat for run in list(alinea.iter(R)) for gat in self._snijd(run)]
        begin, *daarna = self.xml(alinea).split(_GAT_XML)
        if len(gaten) != len(plaatsen) or any("{{" in deel for deel in (begin, *daarna)):
            raise SjabloonFout(_NIET_TE_VULLEN.format(_kort(tekst)))
        korter = [deel.replace(">.", ">", 1) if punt else None for punt, deel in zip(punten, daarna, strict=True)]
        return Alinea(begin, tuple(Gat(p, *gat, d, k) for p, gat, d, k in zip(plaatsen, gaten, daarna, korter, strict=True)), alleen)

    def _snijd(self, run: Element) -> Iterator[tuple[str, str, bool]]:
        """Cut a run at the marks in its text; each leaves a gap."""
        if not any("{{" in (t.text or "") for t in run.findall(T)):
            return
        for kind in list(run):
            if kind.tag == RPR:
                continue
            if kind.tag != T or "{{" not in (kind.text or ""):
                _run_voor(run).append(kind)
                continue
            tot = 0
            for merk in MERK.finditer(kind.text):
                _tekst_voor(run, kind.text[tot : merk.start()])
                run.addprevious(etree.ProcessingInstruction(_GAT))
                yield self._gat(run)
                tot = merk.end()
            _tekst_voor(run, kind.text[tot:])
        run.getparent().remove(run)

    def _gat(self, run: Element) -> tuple[str, str, bool]:
        """How a run begins in the place of this one, for an answer and for an open point, and whether a control may stand there."""
        opmaak = run.find(RPR)
        open_ = etree.Element(RPR) if opmaak is None else deepcopy(opmaak)
        for oud in open_.findall(RSTYLE):
            open_.remove(oud)
        stijl = etree.Element(RSTYLE)
        stijl.set(VAL, STIJL_OPEN)
        open_.insert(0, stijl)
        return f"<w:r>{'' if opmaak is None else self.xml(opmaak)}", f"<w:r>{self.xml(open_)}", _is_bestuurbaar(run)

    # tables

    def _rijen(self, delen: list[Element], binnen: Binnen) -> Iterator[Stap]:
        """The rows of a table; a control of the template itself may stand around them."""
        for deel in delen:
            merk = _merk(deel) if deel.tag in (TR, _SDT) else None
            if merk is None:
                yield self._vast(deel)
            elif deel.tag == TR:
                yield self._rij(deel, merk, binnen)
            else:
                inhoud = deel.find(_SDTINHOUD)
                yield from self._om(deel, self._rijen(list(inhoud), binnen), inhoud)

    def _rij(self, rij: Element, merk: _Merk, binnen: Binnen) -> Stap:
        if (herhaald := _te_herhalen(merk.plaatsen, binnen)) is None:
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
            if deel.tag not in (TC, _SDT) or _merk(deel) is None:
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
        leeg = f"<w:p>{'' if eigenschappen is None else self.xml(eigenschappen)}<w:r>{tekst_als_xml(LEEG)}</w:r></w:p>"
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


def _einde(blokken: list[Element], begin: int, grens: Grens) -> int:
    """Where the section ends that begins here."""
    if grens.soort == "einde":
        raise SjabloonFout(f"In het sjabloon staat 'einde {grens.naam}' zonder begin.")
    diepte = 0
    for plaats in range(begin, len(blokken)):
        hier = grens_van(tekst_van(blokken[plaats])) if blokken[plaats].tag == P else None
        if hier is not None:
            diepte += -1 if hier.soort == "einde" else 1
            if diepte == 0:
                if hier.naam != grens.naam:
                    raise SjabloonFout(f"In het sjabloon sluit 'einde {hier.naam}' het deel '{grens.soort} {grens.naam}' af.")
                return plaats
    raise SjabloonFout(f"In het sjabloon is '{grens.soort} {grens.naam}' niet afgesloten.")


def _lijsten_om(veld: Veld | None, binnen: Binnen) -> list[str]:
    """This list and those around it that are not being repeated yet, the outermost first."""
    lijsten: list[str] = []
    while veld is not None and veld.id not in binnen:
        lijsten.insert(0, veld.id)
        veld = veld.ouder
    return lijsten


def _te_herhalen(plaatsen: tuple[Plaats, ...], binnen: Binnen) -> str | None:
    """The series, or else the outermost list, over which these places still have to be repeated."""
    for plaats in plaatsen:
        if (reeks := REEKS_VAN.get(plaats.naam)) is not None and reeks not in binnen:
            return reeks
    for plaats in plaatsen:
        if plaats.naam in VELDEN and (lijsten := _lijsten_om(VELDEN[plaats.naam].ouder, binnen)):
            return lijsten[0]
    return None


def _run_voor(run: Element) -> Element:
    """A new run before this one, in the same formatting."""
    nieuw = etree.Element(R)
    if (opmaak := run.find(RPR)) is not None:
        nieuw.append(deepcopy(opmaak))
    run.addprevious(nieuw)
    return nieuw


def _tekst_voor(run: Element, tekst: str) -> None:
    if tekst:
        zet_tekst(etree.SubElement(_run_voor(run), T), tekst)


def _zet_alleen(alinea: Element, tekst: str) -> None:
    """Leave nothing but this text in a paragraph, in the formatting of its first run."""
    runs = [run for run in alinea.iter(R) if tekst_van(run)] or list(alinea.iter(R)) or [etree.SubElement(alinea, R)]
    _tekst_voor(runs[0], tekst)
    for run in runs:
        run.getparent().remove(run)


def _maak_open_rij(rij: Element, lijst: str, binnen: Binnen) -> None:
    """Make of a row the one that stands there when the list is empty: its widest cell says so, what else is of the list is a dash."""
    cellen = [cel for cel in rij.iter(TC) if next(cel.iterancestors(TR)) is rij]
    van_lijst = [cel for cel in cellen if (merk := _merk(cel)) is not None and _te_herhalen(merk.plaatsen, binnen) is not None]
    breedste = max(van_lijst, key=_breedte)
    for cel in van_lijst:
        eerste = cel.find(P)
        for deel in cel:
            if deel.tag != _TCPR and deel is not eerste:
                cel.remove(deel)
        _zet_alleen(eerste, f"{{{{ {lijst} }}}}" if cel is breedste else LEEG)


def _breedte(cel: Element) -> int:
    breedte = cel.find(f"{_TCPR}/{_TCW}")
    waarde = breedte.get(_W) if breedte is not None else None
    return int(waarde) if waarde and waarde.isdigit() else 0


def _is_bestuurbaar(run: Element) -> bool:
    """Whether a content control may stand in the place of this run."""
    return run.getparent().tag in _BESTUURBAAR and not any(
        kind.tag in _ALLEEN_TEKST for om in run.iterancestors(_SDT) for kind in om.iterfind(f"{_SDTPR}/*")
    )


def _kort(tekst: str) -> str:
    tekst = " ".join(tekst.split())
    return tekst if len(tekst) <= 60 else f"{tekst[:59]}…"

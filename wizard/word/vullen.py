"""Filling a template on its document tree: places, sections and repetition in paragraphs and table rows.

Text is only ever set as the text of an element, so that nothing in an answer can be read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from wizard.lezing import Lezing
from wizard.velden import VELDEN, Veld
from wizard.word.druk import NIETS, Druk, Drukker
from wizard.word.plaatsen import INGEBOUWD, MERK, OVERIG, PER_VRAAG, Grens, Plaats, SjabloonFout, grens_van, plaatsen_in

Element = Any  # lxml's elements carry no useful types

P, TBL, TR, TC = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
R, T, RPR, RSTYLE, VAL = qn("w:r"), qn("w:t"), qn("w:rPr"), qn("w:rStyle"), qn("w:val")
TAB, BR, SPACE = qn("w:tab"), qn("w:br"), "{http://www.w3.org/XML/1998/namespace}space"
TCPR, TCW, W, SDTCONTENT = qn("w:tcPr"), qn("w:tcW"), qn("w:w"), qn("w:sdtContent")
STIJL_OPEN = "OpenPunt"
LEEG = "–"


class Vuller:
    """Fills the stories (body, headers, footers) of one document."""

    def __init__(self, drukker: Drukker, geplaatst: frozenset[str], elders: frozenset[str]) -> None:
        self.drukker = drukker
        self._geplaatst = geplaatst
        self._elders = elders

    def vul(self, verhaal: Element) -> None:
        """Fill everything in an element that holds paragraphs and tables; raises SjabloonFout."""
        for alinea in verhaal.iter(P):
            _voeg_merken_samen(alinea)
            if re.search(r"\{\{|\}\}", MERK.sub("", tekst_van(alinea))):
                raise SjabloonFout("In het sjabloon staat een plaats waarvan een accolade ontbreekt: schrijf {{ naam }}.")
        self._vul_houder(verhaal, self.drukker.lezing)

    def _vul_houder(self, houder: Element, lezing: Lezing) -> None:
        blokken = list(houder)
        nieuw = list(self._blokken(blokken, lezing))
        for blok in blokken:
            houder.remove(blok)
        houder.extend(nieuw)

    def _blokken(self, blokken: list[Element], lezing: Lezing) -> Iterator[Element]:
        plaats = 0
        while plaats < len(blokken):
            blok = blokken[plaats]
            grens = grens_van(tekst_van(blok)) if blok.tag == P else None
            if grens is not None:
                einde = _einde(blokken, plaats, grens)
                yield from self._deel(blokken[plaats + 1 : einde], grens, lezing)
                plaats = einde
            elif blok.tag == P:
                yield from self._alinea(blok, lezing)
            elif blok.tag == TBL:
                yield from self._tabel(blok, lezing)
            else:
                if (inhoud := blok.find(SDTCONTENT)) is not None:
                    self._vul_houder(inhoud, lezing)
                yield blok
            plaats += 1

    def _deel(self, blokken: list[Element], grens: Grens, lezing: Lezing) -> Iterator[Element]:
        if grens.voorwaarde is not None:
            if grens.voorwaarde.waar(lezing):
                yield from self._blokken(blokken, lezing)
            return
        for record in lezing.records(grens.naam):
            yield from self._blokken([deepcopy(blok) for blok in blokken], record)

    # paragraphs

    def _alinea(self, alinea: Element, lezing: Lezing) -> Iterator[Element]:
        plaatsen = plaatsen_in(tekst_van(alinea))
        if not plaatsen:
            yield alinea
            return
        if (lijst := _te_herhalen(plaatsen, lezing)) is not None:
            records = list(lezing.records(lijst.id))
            for record in records:
                yield from self._alinea(deepcopy(alinea), record)
            if not records:
                yield from self._open_lijst(alinea, lijst, lezing)
            return
        gedrukt = [self.drukker.druk(plaats, lezing) for plaats in plaatsen]
        if all(deel.tekst is not None for deel in gedrukt):
            self.drukker.noem(gedrukt)
            yield from _met_tekst(alinea, gedrukt)

    def _open_lijst(self, alinea: Element, lijst: Veld, lezing: Lezing) -> Iterator[Element]:
        """The open point of a list without records, in place of what would be repeated."""
        gedrukt = self.drukker.druk(Plaats(lijst.id), lezing)
        if gedrukt.tekst is not None:
            self.drukker.noem([gedrukt])
            yield _alleen(alinea, gedrukt)

    # tables

    def _tabel(self, tabel: Element, lezing: Lezing) -> Iterator[Element]:
        rijen = list(tabel.iterchildren(TR))
        gevuld = 0
        dynamisch = False
        for rij in rijen:
            if "{{" not in tekst_van(rij):
                continue
            dynamisch = True
            nieuw = list(self._rij(rij, lezing))
            for kopie in nieuw:
                rij.addprevious(kopie)
            tabel.remove(rij)
            gevuld += len(nieuw)
        if gevuld or not dynamisch:
            yield tabel

    def _rij(self, rij: Element, lezing: Lezing) -> Iterator[Element]:
        plaatsen = plaatsen_in(_zonder_grenzen(rij))
        namen = {plaats.naam for plaats in plaatsen}
        if namen & PER_VRAAG:
            yield from self._vraagrijen(rij, self.drukker.velden_van(lezing))
        elif namen & OVERIG:
            yield from self._vraagrijen(rij, self.drukker.overige(self._geplaatst, self._elders))
        elif (lijst := _te_herhalen(plaatsen, lezing)) is not None:
            records = list(lezing.records(lijst.id))
            for record in records:
                yield from self._rij(deepcopy(rij), record)
            if not records:
                yield from self._open_rij(rij, lijst, lezing)
        elif not plaatsen or any(self.drukker.druk(plaats, lezing).tekst is not None for plaats in plaatsen):
            kopie = deepcopy(rij)
            for cel in kopie.iterchildren(TC):
                self._cel(cel, lezing)
            yield kopie

    def _cel(self, cel: Element, lezing: Lezing) -> None:
        voorbeeld = next((alinea for alinea in cel.iterchildren(P) if "{{" in tekst_van(alinea)), None)
        if voorbeeld is None and "{{" not in tekst_van(cel):
            return
        eigenschappen = cel.find(TCPR)
        blokken = [blok for blok in cel if blok is not eigenschappen]
        leeg = _alleen(deepcopy(voorbeeld if voorbeeld is not None else blokken[0]), Druk(LEEG))
        nieuw = list(self._blokken(blokken, lezing))
        for blok in blokken:
            if blok.getparent() is cel:
                cel.remove(blok)
        cel.extend(nieuw if any(blok.tag == P for blok in nieuw) else [*nieuw, leeg])

    def _open_rij(self, rij: Element, lijst: Veld, lezing: Lezing) -> Iterator[Element]:
        gedrukt = self.drukker.druk(Plaats(lijst.id), lezing)
        if gedrukt.tekst is None:
            return
        self.drukker.noem([gedrukt])
        kopie = deepcopy(rij)
        cellen = list(kopie.iterchildren(TC))
        breedste = max(cellen, key=_breedte)
        for cel in cellen:
            _zet_cel(cel, gedrukt if cel is breedste else Druk(LEEG))
        yield kopie

    def _vraagrijen(self, rij: Element, regels: Iterator[tuple[str, Druk]]) -> Iterator[Element]:
        for vraag, gedrukt in regels:
            self.drukker.noem([gedrukt])
            kopie = deepcopy(rij)
            for cel in kopie.iterchildren(TC):
                naam = plaatsen_in(tekst_van(cel))
                if naam:
                    _zet_cel(cel, Druk(vraag) if naam[0].naam.endswith("vraag") else gedrukt)
            yield kopie


def tekst_van(element: Element) -> str:
    """All text in an element, as it stands in its text nodes."""
    return "".join(t.text or "" for t in element.iter(T))


def _zonder_grenzen(rij: Element) -> str:
    """The text of a row without the section marks that stand in its cells."""
    teksten = [tekst_van(alinea) for alinea in rij.iter(P)]
    return "\n".join(tekst for tekst in teksten if grens_van(tekst) is None)


def _einde(blokken: list[Element], begin: int, grens: Grens) -> int:
    if grens.soort == "einde":
        raise SjabloonFout(f"In het sjabloon staat 'einde {grens.naam}' zonder begin.")
    diepte = 0
    for plaats in range(begin, len(blokken)):
        gevonden = grens_van(tekst_van(blokken[plaats])) if blokken[plaats].tag == P else None
        if gevonden is not None:
            diepte += -1 if gevonden.soort == "einde" else 1
            if diepte == 0:
                if gevonden.naam != grens.naam:
                    raise SjabloonFout(f"In het sjabloon sluit 'einde {gevonden.naam}' het deel '{grens.soort} {grens.naam}' af.")
                return plaats
    raise SjabloonFout(f"In het sjabloon is '{grens.soort} {grens.naam}' niet afgesloten.")


def _te_herhalen(plaatsen: list[Plaats], lezing: Lezing) -> Veld | None:
    """The outermost list over which these places still have to be repeated here."""
    for plaats in plaatsen:
        if plaats.naam in INGEBOUWD | PER_VRAAG | OVERIG:
            continue
        veld = VELDEN[plaats.naam]
        if veld.ouder and lezing.bij(veld) is None:
            lijst = veld.ouder
            while lijst.ouder and lezing.bij(lijst) is None:
                lijst = lijst.ouder
            return lijst
    return None


# runs and text


def _voeg_merken_samen(alinea: Element) -> None:
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


def _met_tekst(alinea: Element, gedrukt: list[Druk]) -> Iterator[Element]:
    """The paragraph with its places printed; an answer of several paragraphs that stands alone becomes several."""
    if len(gedrukt) == 1 and "\n" in (gedrukt[0].tekst or "") and MERK.fullmatch(tekst_van(alinea).strip()):
        for regel in (gedrukt[0].tekst or "").splitlines():
            if regel.strip():
                yield from _met_tekst(deepcopy(alinea), [Druk(regel.strip(), gedrukt[0].open)])
        return
    volgende = iter(gedrukt)
    for run in list(alinea.iter(R)):
        if "{{" in tekst_van(run):
            _vervang_run(run, volgende)
    _zonder_dubbele_punt(alinea)
    yield alinea


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


def _zonder_dubbele_punt(alinea: Element) -> None:
    """An answer may end with a full stop of its own, right before the template's."""
    vorige = ""
    for t in alinea.iter(T):
        tekst = t.text or ""
        if vorige.endswith(".") and tekst.startswith("."):
            _zet_tekst(t, tekst[1:])
        vorige = tekst


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


def _alleen(alinea: Element, gedrukt: Druk) -> Element:
    """The paragraph with nothing but this text, in the formatting of its first run."""
    runs = [run for run in alinea.iter(R) if tekst_van(run)] or list(alinea.iter(R))
    if not runs:
        runs = [etree.SubElement(alinea, R)]
    _voeg_toe(runs[0], gedrukt.tekst or "", gedrukt.open is not None)
    for run in runs:
        _verwijder(run)
    return alinea


def _verwijder(element: Element) -> None:
    element.getparent().remove(element)


def _breedte(cel: Element) -> int:
    breedte = cel.find(f"{TCPR}/{TCW}")
    waarde = breedte.get(W) if breedte is not None else None
    return int(waarde) if waarde and waarde.isdigit() else 0


def _zet_cel(cel: Element, gedrukt: Druk) -> None:
    alineas = list(cel.iterchildren(P))
    for alinea in alineas[1:]:
        cel.remove(alinea)
    _alleen(alineas[0], gedrukt)

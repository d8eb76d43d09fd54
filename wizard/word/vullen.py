"""Filling a template on its document tree: places, sections and repetition in paragraphs and table rows.

Text is only ever set as the text of an element, so that nothing in an answer can be read as markup.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy

from docx.oxml.ns import qn

from wizard.lezing import Lezing
from wizard.velden import VELDEN, Veld
from wizard.word.druk import Druk, Drukker
from wizard.word.lopen import Element, P, alleen, met_tekst, tekst_van, voeg_merken_samen, zet_cel
from wizard.word.plaatsen import INGEBOUWD, MERK, OVERIG, PER_VRAAG, Grens, Plaats, SjabloonFout, grens_van, plaatsen_in

TBL, TR, TC = qn("w:tbl"), qn("w:tr"), qn("w:tc")
TCPR, TCW, W, SDTCONTENT = qn("w:tcPr"), qn("w:tcW"), qn("w:w"), qn("w:sdtContent")
LEEG = "–"


class Vuller:
    """Fills the stories (body, headers, footers) of one document."""

    def __init__(self, drukker: Drukker, elders: frozenset[str]) -> None:
        """`elders` are the questions for which another document has a place."""
        self.drukker = drukker
        self._elders = elders

    def vul(self, verhaal: Element) -> None:
        """Fill everything in an element that holds paragraphs and tables; raises SjabloonFout."""
        for alinea in verhaal.iter(P):
            voeg_merken_samen(alinea)
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
            self.drukker.bereikt |= grens.voorwaarde.vragen()
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
            yield from met_tekst(alinea, gedrukt)

    def _open_lijst(self, alinea: Element, lijst: Veld, lezing: Lezing) -> Iterator[Element]:
        """The open point of a list without records, in place of what would be repeated."""
        gedrukt = self.drukker.druk(Plaats(lijst.id), lezing)
        if gedrukt.tekst is not None:
            self.drukker.noem([gedrukt])
            yield alleen(alinea, gedrukt)

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
            yield from self._vraagrijen(rij, self.drukker.overige(self._elders))
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
        leeg = alleen(deepcopy(voorbeeld if voorbeeld is not None else blokken[0]), Druk(LEEG))
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
            zet_cel(cel, gedrukt if cel is breedste else Druk(LEEG))
        yield kopie

    def _vraagrijen(self, rij: Element, regels: Iterator[tuple[str, Druk]]) -> Iterator[Element]:
        for vraag, gedrukt in regels:
            self.drukker.noem([gedrukt])
            kopie = deepcopy(rij)
            for cel in kopie.iterchildren(TC):
                naam = plaatsen_in(tekst_van(cel))
                if naam:
                    zet_cel(cel, Druk(vraag) if naam[0].naam.endswith("vraag") else gedrukt)
            yield kopie


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


def _breedte(cel: Element) -> int:
    breedte = cel.find(f"{TCPR}/{TCW}")
    waarde = breedte.get(W) if breedte is not None else None
    return int(waarde) if waarde and waarde.isdigit() else 0

"""Filling a template on its document tree: places, sections and repetition in paragraphs and table rows.

Text is only ever set as the text of an element, so that nothing in an answer can be read as markup.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy, deepcopy

from docx.oxml.ns import qn

from wizard.lezing import Lezing
from wizard.velden import VELDEN, Veld
from wizard.word.druk import Druk, Drukker
from wizard.word.lopen import TC, TR, Element, P, alleen, losse_alinea, met_tekst, zet_cel
from wizard.word.plaatsen import INGEBOUWD, REEKS_VAN, REEKSEN, Grens, Plaats, SjabloonFout
from wizard.word.sjabloon import NUMMER, Merk

PPR, TCPR, TCW, W, SDTCONTENT = qn("w:pPr"), qn("w:tcPr"), qn("w:tcW"), qn("w:w"), qn("w:sdtContent")
LEEG = "–"


class Vuller:
    """Fills the stories (body, headers, footers) of one document."""

    def __init__(self, drukker: Drukker, merken: tuple[Merk, ...]) -> None:
        """`merken` tells what the numbered elements hold."""
        self.drukker = drukker
        self._merken = merken
        self._rij_hier: dict[str, Druk] = {}
        """What the places of a series print in the row of it that is being filled."""

    def vul(self, verhaal: Element) -> None:
        """Fill everything in an element that holds paragraphs and tables; raises SjabloonFout."""
        self._vul_houder(verhaal, self.drukker.lezing)
        genummerd: list[Element] = verhaal.xpath(f".//*[@{NUMMER}]")
        for element in genummerd:
            del element.attrib[NUMMER]

    def _merk(self, element: Element) -> Merk | None:
        nr = element.get(NUMMER)
        return None if nr is None else self._merken[int(nr)]

    def _vul_houder(self, houder: Element, lezing: Lezing) -> None:
        houder[:] = list(self._blokken(list(houder), lezing))

    def _blokken(self, blokken: list[Element], lezing: Lezing) -> Iterator[Element]:
        plaats = 0
        while plaats < len(blokken):
            blok = blokken[plaats]
            merk = self._merk(blok)
            if merk is not None and merk.grens is not None:
                einde = self._einde(blokken, plaats, merk.grens)
                yield from self._deel(blokken[plaats + 1 : einde], merk.grens, lezing)
                plaats = einde
            elif merk is not None and blok.tag == P:
                yield from self._alinea(blok, merk, lezing)
            elif merk is not None:
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
        elif grens.naam in REEKSEN:
            for hier in self._rijen(grens.naam, lezing):
                yield from hier._blokken([deepcopy(blok) for blok in blokken], lezing)
        else:
            for record in lezing.records(grens.naam):
                yield from self._blokken([deepcopy(blok) for blok in blokken], record)

    def _druk(self, plaats: Plaats, lezing: Lezing) -> Druk:
        return self.drukker.druk(plaats, lezing, self._rij_hier)

    def _rijen(self, reeks: str, lezing: Lezing) -> Iterator[Vuller]:
        """For each row of a series the one who fills with it."""
        for rij in self.drukker.reeks(reeks, lezing):
            hier = copy(self)
            hier._rij_hier = self._rij_hier | rij
            yield hier

    def _reeks(self, plaatsen: tuple[Plaats, ...]) -> str | None:
        """The series over which these places still have to be repeated here."""
        return next((REEKS_VAN[p.naam] for p in plaatsen if p.naam in REEKS_VAN and p.naam not in self._rij_hier), None)

    # paragraphs

    def _alinea(self, alinea: Element, merk: Merk, lezing: Lezing) -> Iterator[Element]:
        if (reeks := self._reeks(merk.plaatsen)) is not None:
            for hier in self._rijen(reeks, lezing):
                yield from hier._alinea(deepcopy(alinea), merk, lezing)
            return
        if (lijst := _te_herhalen(merk.plaatsen, lezing)) is not None:
            records = list(lezing.records(lijst.id))
            for record in records:
                yield from self._alinea(deepcopy(alinea), merk, record)
            if not records:
                yield from self._open_lijst(alinea, lijst, lezing)
            return
        gedrukt = [self._druk(plaats, lezing) for plaats in merk.plaatsen]
        if all(deel.tekst is not None for deel in gedrukt):
            self.drukker.noem(gedrukt)
            yield from met_tekst(alinea, gedrukt, merk.alleen)

    def _open_lijst(self, alinea: Element, lijst: Veld, lezing: Lezing) -> Iterator[Element]:
        """The open point of a list without records, in place of what would be repeated."""
        gedrukt = self._druk(Plaats(lijst.id), lezing)
        if gedrukt.tekst is not None:
            self.drukker.noem([gedrukt])
            yield alleen(alinea, gedrukt)

    # tables

    def _tabel(self, tabel: Element, lezing: Lezing) -> Iterator[Element]:
        """The table with its rows filled; one of which no row remains disappears."""
        gevuld = 0
        for rij in tabel.findall(TR):
            if (merk := self._merk(rij)) is None:
                continue
            volgende = rij.getnext()
            tabel.remove(rij)
            for nieuw in self._rij(rij, merk, lezing):
                gevuld += 1
                if volgende is None:
                    tabel.append(nieuw)
                else:
                    volgende.addprevious(nieuw)
        if gevuld:
            yield tabel

    def _rij(self, rij: Element, merk: Merk, lezing: Lezing) -> Iterator[Element]:
        if (reeks := self._reeks(merk.plaatsen)) is not None:
            for hier in self._rijen(reeks, lezing):
                yield from hier._rij(deepcopy(rij), merk, lezing)
        elif (lijst := _te_herhalen(merk.plaatsen, lezing)) is not None:
            records = list(lezing.records(lijst.id))
            for record in records:
                yield from self._rij(deepcopy(rij), merk, record)
            if not records:
                yield from self._open_rij(rij, lijst, lezing)
        elif not merk.plaatsen or any(self._druk(plaats, lezing).tekst is not None for plaats in merk.plaatsen):
            for cel in rij.findall(TC):
                if self._merk(cel) is not None:
                    self._cel(cel, lezing)
            yield rij

    def _cel(self, cel: Element, lezing: Lezing) -> None:
        """Fill a cell; one in which nothing remains says so."""
        blokken = [blok for blok in cel if blok.tag != TCPR]
        nieuw = list(self._blokken(blokken, lezing))
        if nieuw != blokken:
            for blok in blokken:
                cel.remove(blok)
            cel.extend(nieuw)
        if not any(blok.tag == P for blok in nieuw):
            voorbeeld = next((blok for blok in blokken if blok.tag == P), None)
            cel.append(losse_alinea(None if voorbeeld is None else voorbeeld.find(PPR), LEEG))

    def _open_rij(self, rij: Element, lijst: Veld, lezing: Lezing) -> Iterator[Element]:
        """One row that says that the list is open; what does not come from the list is filled as always."""
        gedrukt = self._druk(Plaats(lijst.id), lezing)
        if gedrukt.tekst is None:
            return
        self.drukker.noem([gedrukt])
        kopie = deepcopy(rij)
        cellen = list(kopie.iterchildren(TC))
        van_lijst = [cel for cel in cellen if self._komt_uit(cel, lezing)]
        breedste = max(van_lijst, key=_breedte)
        for cel in cellen:
            if cel is breedste:
                zet_cel(cel, gedrukt)
            elif cel in van_lijst:
                zet_cel(cel, Druk(LEEG))
            elif self._merk(cel) is not None:
                self._cel(cel, lezing)
        yield kopie

    def _komt_uit(self, cel: Element, lezing: Lezing) -> bool:
        """Whether a cell prints something of a list that is not open here."""
        merken = [merk for alinea in cel.iter(P) if (merk := self._merk(alinea)) is not None]
        return any(_te_herhalen(merk.plaatsen, lezing) is not None for merk in merken)

    def _einde(self, blokken: list[Element], begin: int, grens: Grens) -> int:
        """Where the section ends that begins here."""
        if grens.soort == "einde":
            raise SjabloonFout(f"In het sjabloon staat 'einde {grens.naam}' zonder begin.")
        diepte = 0
        for plaats in range(begin, len(blokken)):
            merk = self._merk(blokken[plaats])
            if merk is not None and merk.grens is not None:
                diepte += -1 if merk.grens.soort == "einde" else 1
                if diepte == 0:
                    if merk.grens.naam != grens.naam:
                        raise SjabloonFout(f"In het sjabloon sluit 'einde {merk.grens.naam}' het deel '{grens.soort} {grens.naam}' af.")
                    return plaats
        raise SjabloonFout(f"In het sjabloon is '{grens.soort} {grens.naam}' niet afgesloten.")


def _te_herhalen(plaatsen: tuple[Plaats, ...], lezing: Lezing) -> Veld | None:
    """The outermost list over which these places still have to be repeated here."""
    for plaats in plaatsen:
        if plaats.naam in INGEBOUWD or plaats.naam in REEKS_VAN:
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

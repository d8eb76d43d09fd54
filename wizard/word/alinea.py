"""What an answer becomes in print: the paragraphs and table rows of a filled document in which it stands.

Read from the document itself, so that what is shown beforehand is what will be printed.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from docx.oxml.ns import qn

from wizard.dossier import Dossier, Pad
from wizard.velden import VELDEN
from wizard.vragenlijst import Plek
from wizard.word import vul_document
from wizard.word.afwerken import koppen
from wizard.word.druk import Druk, Drukker
from wizard.word.lopen import BODY, BR, PPR, PSTIJL, TAB, TBL, TC, TR, VAL, Element, P, R, T, tekst_van
from wizard.word.pakket import lees_delen, lees_xml
from wizard.word.sjabloon import HOOFDVERHAAL, STIJLEN, gereed

_SDT, _SDTPR, _TAG, _INHOUD = qn("w:sdt"), qn("w:sdtPr"), qn("w:tag"), qn("w:sdtContent")
_LINK, _ANKER, _BLADWIJZER, _NAAM = qn("w:hyperlink"), qn("w:anchor"), qn("w:bookmarkStart"), qn("w:name")
_KOPRIJ = f"{qn('w:trPr')}/{qn('w:tblHeader')}"
_MERK = re.compile("\ue000(\\d+)\ue001")
"""Behind an open point: its number in the list of open points that were printed."""
_VOORBLAD = "Voorblad"

Stuk = tuple[str, str]
"""Text, and the key of the answer that it belongs to; '' when it is text of the template."""


@dataclass(frozen=True)
class Alinea:
    """A paragraph, or a table row in words, under the headings where it stands."""

    kop: str
    stukken: tuple[Stuk, ...]

    @property
    def sleutels(self) -> frozenset[str]:
        """The keys of the answers in it."""
        return frozenset(sleutel for _, sleutel in self.stukken if sleutel)

    def gemerkt(self, sleutels: Collection[str]) -> str:
        """The text, with » and « round these answers."""
        uit, binnen = "", False
        for tekst, sleutel in self.stukken:
            if (sleutel in sleutels) is not binnen:
                uit, binnen = f"{uit}{' «' if binnen else '» '}", not binnen
            uit += tekst
        return f"{uit} «" if binnen else uit


@dataclass(frozen=True)
class Proefdruk:
    """One document as it would be printed now, to look up in it where an answer stands."""

    soort: str
    alineas: tuple[Alinea, ...]
    geplaatst: frozenset[str]
    """The ids of the questions for which its template has a place or a section."""

    def met(self, plek: Plek) -> list[tuple[str, str]]:
        """The places where an answer or its open point stands: heading and marked text; of a list those of its records."""
        sleutels = self._sleutels(plek)
        return [(alinea.kop, alinea.gemerkt(sleutels)) for alinea in self.alineas if alinea.sleutels & sleutels]

    def _sleutels(self, plek: Plek) -> frozenset[str]:
        if not plek.veld.is_lijst:
            return frozenset({_sleutel(plek.pad)})
        namen = (_sleutel((*plek.pad, record.id, plek.veld.naamveld.id)) for record in plek.waarde)
        return frozenset({_sleutel(plek.pad), *namen})


def maak_proefdruk(dossier: Dossier, soort: str, sjablonen: Path | None = None) -> Proefdruk:
    """Fill one document to look in; raises SjabloonFout, and OSError when a template cannot be read."""
    open_: list[Pad] = []

    class Merkend(Drukker):
        """Numbers the open points, which stand in no control."""

        def druk_plek(self, plek: Plek) -> Druk:
            druk = super().druk_plek(plek)
            if druk.open is None:
                return druk
            open_.append(druk.open)
            merk = f"\ue000{len(open_) - 1}\ue001"
            return replace(druk, tekst=f"{druk.tekst}{merk}", kort=druk.kort and f"{druk.kort}{merk}")

    delen = lees_delen(vul_document(dossier, soort, sjablonen=sjablonen, drukker=Merkend))
    body = lees_xml(delen[HOOFDVERHAAL]).find(BODY)
    lezer = _Lezer(koppen(lees_xml(delen[STIJLEN])), [_sleutel(pad) for pad in open_], _inhoudsopgave(body))
    return Proefdruk(soort, tuple(lezer.lees(body)), gereed(soort, sjablonen).geplaatst)


def waarom_niet(plek: Plek, proefdrukken: Collection[Proefdruk]) -> str:
    """Why an answer stands in none of these documents, as a sentence."""
    if plek.toestand == "nvt":
        return "U zei dat deze vraag niet van toepassing is. Daarom staat er geen antwoord in het document."
    if plek.toestand in ("leeg", "onbekend", "ongeldig"):
        return "Hier staat nog geen antwoord. Daarom staat er in het plan van aanpak en in het convenant nog niets over."
    if any(plek.veld.id in proefdruk.geplaatst for proefdruk in proefdrukken):
        return "Dit antwoord komt niet als tekst in een document. Het bepaalt wel welke zinnen daar komen te staan."
    return "Dit antwoord komt niet in een document. Het telt mee bij de vragen die u krijgt en bij de controles."


def _sleutel(pad: Pad) -> str:
    """The key of an answer: the tag of its control, without how many times it was printed before."""
    return "#".join(pad[:-3:-1])  # the question, then the record when it stands in one


def _inhoudsopgave(body: Element) -> dict[str, str]:
    """What the table of contents calls each heading, its number included, by the bookmark of that heading."""
    return {link.get(_ANKER): " ".join(tekst_van(link).split()) for link in body.iter(_LINK) if link.get(_ANKER)}


@dataclass
class _Lezer:
    """Reads a filled body from begin to end and keeps what holds an answer."""

    niveaus: dict[str, int]
    open: list[str]
    inhoud: dict[str, str]
    _koppen: dict[int, str] = field(default_factory=dict)

    def lees(self, houder: Element) -> Iterator[Alinea]:
        """Every paragraph and row with an answer or an open point."""
        for blok in houder:
            if blok.tag == TBL:
                yield from self._tabel(blok)
            elif blok.tag == _SDT and not _tag(blok):
                yield from self.lees(blok.find(_INHOUD))
            elif blok.tag in (P, _SDT):
                self._volg_kop(blok)
                yield from self._alinea(tuple(self._stukken_van([blok])))

    def _alinea(self, stukken: tuple[Stuk, ...]) -> Iterator[Alinea]:
        if any(sleutel for _, sleutel in stukken):
            yield Alinea(" › ".join(self._koppen[nr] for nr in sorted(self._koppen)) or _VOORBLAD, stukken)

    def _volg_kop(self, blok: Element) -> None:
        """A heading ends those of its own level and deeper."""
        stijl = blok.find(f"{PPR}/{PSTIJL}")
        niveau = None if stijl is None else self.niveaus.get(stijl.get(VAL))
        if niveau is None:
            return
        namen = (self.inhoud.get(teken.get(_NAAM)) for teken in blok.iter(_BLADWIJZER))
        self._koppen = {nr: kop for nr, kop in self._koppen.items() if nr < niveau}
        self._koppen[niveau] = next(filter(None, namen), _MERK.sub("", " ".join(tekst_van(blok).split())))

    def _tabel(self, tabel: Element) -> Iterator[Alinea]:
        titels: list[str] = []
        for rij in tabel.iter(TR):
            if rij.find(_KOPRIJ) is not None:
                titels = [tekst_van(cel) for cel in rij.iter(TC)]
            else:
                yield from self._alinea(tuple(self._rij([tuple(self._stukken_van(cel)) for cel in rij.iter(TC)], titels)))

    def _rij(self, cellen: list[tuple[Stuk, ...]], titels: list[str]) -> Iterator[Stuk]:
        """A row in words: each cell on a line behind its title, or behind the words that stand before it in the row."""
        if len(cellen) == 2 and not any(sleutel for _, sleutel in cellen[0]):
            yield from ((_met_teken("".join(tekst for tekst, _ in cellen[0])), ""), *cellen[1])
            return
        for nr, cel in enumerate(cellen):
            if cel:
                titel = _met_teken(titels[nr]) if nr < len(titels) else ""
                yield from ((f"\n{titel}" if nr else titel, ""), *cel)

    def _stukken_van(self, blokken: Collection[Element], van: str = "") -> Iterator[Stuk]:
        """The text of these blocks, one under the other."""
        eerste = True
        for blok in blokken:
            sleutel = van or (_tag(blok) if blok.tag == _SDT else "")
            stukken = list(self._stukken_van(blok.find(_INHOUD), sleutel) if blok.tag == _SDT else self._tekst(blok, van))
            if any(tekst.strip() for tekst, _ in stukken):
                yield from stukken if eerste else (("\n", sleutel), *stukken)
                eerste = False

    def _tekst(self, element: Element, van: str) -> Iterator[Stuk]:
        for kind in element:
            if kind.tag == R:
                yield from self._loop(kind, van)
            elif kind.tag == _SDT:
                yield from self._tekst(kind.find(_INHOUD), van or _tag(kind))
            elif kind.tag != PPR:
                yield from self._tekst(kind, van)

    def _loop(self, run: Element, van: str) -> Iterator[Stuk]:
        tekst = "".join(deel.text or "" if deel.tag == T else "\n" if deel.tag == BR else " " for deel in run.iter(T, BR, TAB))
        merk = _MERK.search(tekst)
        if merk is not None and int(merk[1]) < len(self.open):
            yield _MERK.sub("", tekst), self.open[int(merk[1])]
        elif tekst:
            yield tekst, van


def _met_teken(titel: str) -> str:
    """A title as the begin of a line; a question has its own mark."""
    return f"{titel} " if titel.endswith("?") else f"{titel}: " if titel else ""


def _tag(besturing: Element) -> str:
    """The key of the answer in a control, '' when it is a control of the template itself."""
    tag = besturing.find(f"{_SDTPR}/{_TAG}")
    delen = [deel for deel in ("" if tag is None else tag.get(VAL) or "").split("#") if deel]
    if not delen or delen[0] not in VELDEN:
        return ""
    return delen[0] if VELDEN[delen[0]].ouder is None else "#".join(delen[:2])

"""Judges a finished document as a strict reader of .docx would, with lxml alone and without the program's own counting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

from lxml import etree

Element = Any
_RUIMTEN = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "v": "urn:schemas-microsoft-com:vml",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_W = f"{{{_RUIMTEN['w']}}}"
_RESTEN = re.compile(r"\{\{|\}\}|\[\[|\]\]|\b(?:None|True|False)\b|\['")
_GETYPT = re.compile(r"(?:(?:Artikel|Bijlage|Lid) )?\d+(?:\.\d+)*[.):]? |(?:Artikel|Bijlage) \d|[a-z][.)] |[-•–] ")
_VELDEN = re.compile(r"\s*(?:TOC|REF|PAGE|NUMPAGES)\b")
_VERVANGEN = "\ufffc"
_LIDSTIJLEN = ("Lid", "Lidvervolg", "Onderdeel")
_OPEN_LIJST = "Tabeltekst"
"""In this style the question stands where a table without records would be."""
_BODEM = 4.5
"""The least contrast between text and what is behind it."""
_KLEINST = 17
"""The least size of text, in half points; only in headers and footers it is that small."""


def keur(inhoud: bytes, *, concept: bool) -> list[str]:
    """Everything that is wrong in a document, as words with the place; empty when nothing is."""
    return sorted(set(_Keuring(inhoud, concept).fouten()))


class _Keuring:
    """One document taken apart."""

    def __init__(self, inhoud: bytes, concept: bool) -> None:
        with ZipFile(BytesIO(inhoud)) as pakket:
            self.delen: dict[str, Element] = {
                naam: etree.fromstring(pakket.read(naam)) for naam in pakket.namelist() if naam.endswith((".xml", ".rels"))
            }
        self.concept = concept
        self.body = self.delen["word/document.xml"].find(f"{_W}body")
        self.stijlen = {s.get(f"{_W}styleId"): s for s in self.delen["word/styles.xml"].iter(f"{_W}style")}
        self.niveaus = {naam: n for naam in self.stijlen if (n := self._niveau(naam)) is not None}
        self.alineas = list(self.body.iter(f"{_W}p"))
        self.koppen = [a for a in self.alineas if _stijl(a) in self.niveaus]
        self.nummers = self._tel()

    def fouten(self) -> Iterator[str]:
        for soort in (
            self._kenmerken, self._koppen, self._tabellen, self._beelden, self._teksten, self._leegte, self._leden, self._velden,
            self._bladwijzers, self._inhoud, self._kop_en_voet, self._open_punten, self._leesbaar, self._besturing,
        ):  # fmt: skip
            yield from (f"{soort.__name__[1:]}: {fout}" for fout in soort())

    # what everything rests on

    def _niveau(self, naam: str | None) -> int | None:
        while naam in self.stijlen:
            niveau = self.stijlen[naam].find(f"{_W}pPr/{_W}outlineLvl")
            if niveau is not None:
                return int(niveau.get(f"{_W}val"))
            naam = _waarde(self.stijlen[naam].find(f"{_W}basedOn"))
        return None

    def _tel(self) -> dict[Element, str]:
        """The numbers as Word gives them to paragraphs in the styles of our templates."""
        niveaus = {
            _waarde(lvl.find(f"{_W}pStyle")): (vorm, int(lvl.get(f"{_W}ilvl")), lvl)
            for vorm in self.delen["word/numbering.xml"].iter(f"{_W}abstractNum")
            for lvl in vorm.iter(f"{_W}lvl")
        }
        standen: dict[Element, list[int]] = {}
        nummers = {}
        for alinea in self.alineas:
            if (plek := niveaus.get(_stijl(alinea))) is None:
                continue
            vorm, diepte, lvl = plek
            oud = standen.get(vorm, [])
            standen[vorm] = stand = [*oud[:diepte], *[0] * (diepte - len(oud)), (oud[diepte] if diepte < len(oud) else 0) + 1]
            tekst = "" if _waarde(lvl.find(f"{_W}numFmt")) == "bullet" else _waarde(lvl.find(f"{_W}lvlText")) or ""
            for nr, waarde in enumerate(stand, start=1):
                letter = nr - 1 == diepte and _waarde(lvl.find(f"{_W}numFmt")) == "lowerLetter"
                tekst = tekst.replace(f"%{nr}", chr(96 + waarde) if letter else str(waarde))
            nummers[alinea] = tekst
        return nummers

    # the demands

    def _kenmerken(self) -> Iterator[str]:
        kern = self.delen["docProps/core.xml"]
        if len((kern.findtext("dc:title", "", _RUIMTEN)).strip()) < 5:
            yield "geen titel"
        if kern.findtext("dc:language", "", _RUIMTEN) != "nl-NL":
            yield "geen taal"
        talen = [taal.get(f"{_W}val") for deel in self.delen.values() for taal in deel.iter(f"{_W}lang")]
        if not talen or set(talen) != {"nl-NL"}:
            yield f"andere taal: {talen}"

    def _koppen(self) -> Iterator[str]:
        vorige = -1
        for kop in self.koppen:
            niveau = self.niveaus[_stijl(kop)]
            if not _tekst(kop).strip():
                yield "lege kop"
            if niveau > vorige + 1:
                yield f"kop slaat een niveau over: {_tekst(kop)}"
            vorige = niveau
        blokken = [blok for blok in self.body if _stijl(blok) != "Tabelscheiding"]
        for blok, volgende in pairwise(blokken):
            niveau_, ander = (self.niveaus.get(_stijl(b)) if b.tag == f"{_W}p" else None for b in (blok, volgende))
            leeg = volgende.tag == f"{_W}sectPr" or (ander is not None and niveau_ is not None and ander <= niveau_)
            if niveau_ is not None and leeg:
                yield f"kop zonder iets eronder: {_tekst(blok)}"

    def _tabellen(self) -> Iterator[str]:
        for tabel in self.body.iter(f"{_W}tbl"):
            rijen = tabel.findall(f"{_W}tr")
            naam = _tekst(tabel)[:40]
            if not rijen or rijen[0].find(f"{_W}trPr/{_W}tblHeader") is None:
                yield f"tabel zonder kopregel: {naam}"
            if len(rijen) < 2:
                yield f"tabel met alleen een kop: {naam}"
            if any(rij.find(f"{_W}trPr/{_W}cantSplit") is None for rij in rijen):
                yield f"rij die kan breken: {naam}"
            eigenschappen = tabel.find(f"{_W}tblPr")
            if not all(_waarde(eigenschappen.find(f"{_W}{soort}")) for soort in ("tblCaption", "tblDescription")):
                yield f"tabel zonder beschrijving: {naam}"
            if any(next(tabel.iter(f"{_W}{soort}"), None) is not None for soort in ("vMerge", "gridSpan")):
                yield f"samengevoegde cellen: {naam}"
            if next(tabel.iterancestors(f"{_W}tbl"), None) is not None:
                yield f"tabel in een tabel: {naam}"
            for cel in tabel.iter(f"{_W}tc"):
                if next(cel.iter(f"{_W}p"), None) is None:
                    yield f"cel zonder alinea: {naam}"
        for blok, volgende in pairwise(self.body):
            if blok.tag == f"{_W}tbl" and volgende.tag in (f"{_W}tbl", f"{_W}sectPr"):
                yield "tabellen die elkaar raken"

    def _beelden(self) -> Iterator[str]:
        for deel in self.delen.values():
            if any(not beeld.get("descr") for beeld in deel.iter(f"{{{_RUIMTEN['wp']}}}docPr")):
                yield "afbeelding zonder alternatieve tekst"
            if any(not vorm.get("alt") for vorm in deel.iter(f"{{{_RUIMTEN['v']}}}shape")):
                yield "vorm zonder alternatieve tekst"

    def _teksten(self) -> Iterator[str]:
        for naam, deel in self.delen.items():
            for alinea in deel.iter(f"{_W}p") if naam.startswith("word/") else ():
                tekst = _tekst(alinea, zonder_antwoord=True)
                if rest := _RESTEN.search(tekst):
                    yield f"rest van de machine {rest[0]!r}: {tekst[:60]}"
                if "  " in tekst:
                    yield f"spaties als opmaak: {tekst[:60]}"
        for alinea in self.alineas:
            eigen = _tekst(alinea, zonder_antwoord=True)
            veld = next(alinea.iter(f"{_W}fldChar"), None) is not None
            if _GETYPT.match(eigen) and not veld and _stijl(alinea) not in ("TOC1", "Tabeltekst"):
                yield f"getypt nummer: {eigen[:60]}"

    def _leegte(self) -> Iterator[str]:
        for alinea in self.alineas:
            if _tekst(alinea).strip() or _stijl(alinea) == "Tabelscheiding":
                continue
            rij = next(alinea.iterancestors(f"{_W}tr"), None)
            if rij is None or rij.find(f"{_W}trPr/{_W}trHeight") is None:
                yield f"lege alinea na: {_tekst(alinea.getprevious())[:60] if alinea.getprevious() is not None else 'het begin'}"
        for blok in self.body:
            if _stijl(blok) == "Tabelscheiding" and (blok.getprevious() is None or blok.getprevious().tag != f"{_W}tbl"):
                yield "lege alinea zonder tabel ervoor"

    def _leden(self) -> Iterator[str]:
        """Whether articles, leden and onderdelen stand under each other as they should."""
        stijlen = [_stijl(_eerste(blok)) if blok.tag != f"{_W}tbl" else "tabel" for blok in self.body]
        blokken = list(self.body)
        for nr, stijl in enumerate(stijlen):
            vorige = stijlen[nr - 1] if nr else ""
            volgende = next((s for s in stijlen[nr + 1 :] if s != "Tabelscheiding"), "")
            tekst = _tekst(blokken[nr])
            if stijl == "Artikel" and volgende not in ("Lid", "Normal", "tabel", _OPEN_LIJST):
                yield f"artikel zonder lid: {tekst}"
            if stijl == "Lid" and vorige not in (*_LIDSTIJLEN, "Artikel", "tabel", "Tabelscheiding", _OPEN_LIJST):
                yield f"lid buiten een artikel: {tekst[:60]}"
            if stijl in ("Onderdeel", "Lidvervolg") and vorige not in (*_LIDSTIJLEN, "Overweging", "tabel", "Tabelscheiding"):
                yield f"{stijl.lower()} zonder lid: {tekst[:60]}"
            eigen = _tekst(blokken[nr], zonder_antwoord=True)
            if stijl in ("Lid", "Overweging") and eigen.endswith(":") and volgende not in ("Lidvervolg", "Onderdeel", "tabel"):
                yield f"lid dat niets inleidt: {tekst[:60]}"
        for alinea, nummer in self.nummers.items():
            if re.search(r"\b0\b", nummer):
                yield f"nummer nul: {nummer} {_tekst(alinea)[:40]}"

    def _velden(self) -> Iterator[str]:
        begin = {teken.get(f"{_W}name"): _alinea(teken) for teken in self.body.iter(f"{_W}bookmarkStart")}
        for naam, deel in self.delen.items():
            if not naam.startswith("word/"):
                continue
            soorten = Counter(teken.get(f"{_W}fldCharType") for teken in deel.iter(f"{_W}fldChar"))
            if len(set(soorten.values())) > 1:
                yield f"veld niet heel in {naam}"
            if any(not _VELDEN.match(opdracht.text or "") for opdracht in deel.iter(f"{_W}instrText")):
                yield f"onbekend veld in {naam}"
        for opdracht in self.body.iter(f"{_W}instrText"):
            if not (verwijzing := re.match(r"\s*REF (\w+)", opdracht.text or "")):
                continue
            alinea, uitkomst = _alinea(opdracht), _uitkomst(opdracht)
            doel = begin.get(verwijzing[1])
            if doel is None:
                yield f"verwijzing naar niets: {verwijzing[1]}"
                continue
            verwacht = self.nummers.get(doel, "")
            if uitkomst != (verwacht.lower() if "Lower" in opdracht.text else verwacht):
                yield f"verwijzing zegt {uitkomst!r}, het is {verwacht!r}"
            if not re.fullmatch(r"(?i)(artikel|bijlage) [1-9]\d*", uitkomst):
                yield f"verwijzing zonder nummer: {uitkomst!r}"
            if re.search(r"(?i)\b(artikel|bijlage) \1", _tekst(alinea)):
                yield f"dubbel woord bij een verwijzing: {_tekst(alinea)[:60]}"

    def _bladwijzers(self) -> Iterator[str]:
        begin = list(self.body.iter(f"{_W}bookmarkStart"))
        einde = [teken.get(f"{_W}id") for teken in self.body.iter(f"{_W}bookmarkEnd")]
        ids, namen = ([teken.get(f"{_W}{soort}") for teken in begin] for soort in ("id", "name"))
        if sorted(ids) != sorted(einde) or len(set(ids)) != len(ids):
            yield "begin en einde horen niet bij elkaar"
        if len({naam.lower() for naam in namen}) != len(namen):
            yield "een naam komt twee keer voor"
        for link in self.body.iter(f"{_W}hyperlink"):
            if link.get(f"{_W}anchor") not in namen:
                yield f"koppeling naar niets: {_tekst(link)}"

    def _inhoud(self) -> Iterator[str]:
        """Whether the table of contents names every heading of the first level, in order and with its number."""
        regels = [a for a in self.alineas if _stijl(a) == "TOC1"]
        koppen = [kop for kop in self.koppen if self.niveaus[_stijl(kop)] == 0]
        verwacht = [f"{self.nummers.get(kop, '')} {_tekst(kop)}".strip() for kop in koppen]
        if [_tekst(regel) for regel in regels] != verwacht:
            yield f"de inhoudsopgave klopt niet: {sorted(set(verwacht) ^ {_tekst(regel) for regel in regels})}"
        for regel, kop in zip(regels, koppen, strict=False):
            anker = next(regel.iter(f"{_W}hyperlink")).get(f"{_W}anchor")
            if anker not in [teken.get(f"{_W}name") for teken in kop.iter(f"{_W}bookmarkStart")]:
                yield f"de inhoudsopgave wijst mis bij: {_tekst(kop)}"

    def _kop_en_voet(self) -> Iterator[str]:
        koppen = [deel for naam, deel in self.delen.items() if re.fullmatch(r"word/header\d*\.xml", naam)]
        voeten = [deel for naam, deel in self.delen.items() if re.fullmatch(r"word/footer\d*\.xml", naam)]
        for voet in voeten:
            opdrachten = "".join(opdracht.text or "" for opdracht in voet.iter(f"{_W}instrText"))
            if not re.search(r"\bPAGE\b.*\bNUMPAGES\b", opdrachten) or not re.search(r"Pagina .+ van ", _tekst(voet)):
                yield "voettekst zonder 'Pagina x van y'"
        merken = [next((v for v in kop.iter(f"{{{_RUIMTEN['v']}}}shape") if "WaterMark" in v.get("id", "")), None) for kop in koppen]
        if not koppen or any((merk is not None) != self.concept for merk in merken):
            yield "het watermerk past niet bij de stand"
        if any(merk is not None and merk.get("type") != "#_x0000_t136" for merk in merken):
            yield "het watermerk is er geen dat Word kent"
        eerste = [_tekst(alinea) for alinea in self.alineas[:8]]
        for waar, teksten in (("voettekst", map(_tekst, voeten)), ("koptekst", map(_tekst, koppen)), ("titelblad", ["\n".join(eerste)])):
            if any(("CONCEPT" in tekst) != self.concept for tekst in teksten):
                yield f"het woord CONCEPT past niet bij de stand: {waar}"

    def _open_punten(self) -> Iterator[str]:
        gemarkeerd = sum(stijl.get(f"{_W}val") == "OpenPunt" for stijl in self.body.iter(f"{_W}rStyle"))
        tekst = "\n".join(map(_tekst, self.alineas))
        geteld = {int(aantal) for aantal in re.findall(r"\bnog (\d+) open punt", tekst)} or {0}
        lijst = next((kop for kop in self.koppen if _tekst(kop) == "Open punten"), None)
        if (lijst is not None) != self.concept:
            yield "de lijst met open punten past niet bij de stand"
        tabel = None if lijst is None else next(lijst.itersiblings(f"{_W}tbl", f"{_W}sectPr"), None)
        rijen = 0
        if tabel is not None and tabel.tag == f"{_W}tbl" and "Stand" in _tekst(tabel)[:20]:
            rijen = len(tabel.findall(f"{_W}tr")) - 1
        if geteld != {gemarkeerd} or rijen != gemarkeerd:
            yield f"open punten: {gemarkeerd} gemarkeerd, {geteld} geteld, {rijen} in de lijst"
        if not self.concept and gemarkeerd:
            yield "open punt in een definitieve versie"

    def _leesbaar(self) -> Iterator[str]:
        for naam, stijl in self.stijlen.items():
            if naam in ("Tabelscheiding", "Sjabloonregel"):
                continue
            grootte, kleur = stijl.find(f"{_W}rPr/{_W}sz"), stijl.find(f"{_W}rPr/{_W}color")
            achter = stijl.find(f"{_W}rPr/{_W}shd")
            if grootte is not None and int(grootte.get(f"{_W}val")) < _KLEINST:
                yield f"te kleine letter in {naam}"
            grond = "FFFFFF" if achter is None else achter.get(f"{_W}fill")
            if kleur is not None and _contrast(kleur.get(f"{_W}val"), grond) < _BODEM:
                yield f"te weinig contrast in {naam}"

    def _besturing(self) -> Iterator[str]:
        for soort in ("id", "tag"):
            waarden = [
                _waarde(houder.find(f"{_W}sdtPr/{_W}{soort}"))
                for naam, deel in self.delen.items()
                for houder in deel.iter(f"{_W}sdt")
                if naam.startswith("word/")
            ]
            if len(set(waarden)) != len(waarden):
                yield f"twee besturingselementen met dezelfde {soort}"


def _waarde(element: Element | None) -> str:
    return "" if element is None else element.get(f"{_W}val") or ""


def _stijl(blok: Element) -> str:
    if blok.tag != f"{_W}p":
        return ""
    return _waarde(blok.find(f"{_W}pPr/{_W}pStyle")) or "Normal"


def _eerste(blok: Element) -> Element:
    """The paragraph that a block is or begins with."""
    return next(blok.iter(f"{_W}p"), blok)


def _alinea(element: Element) -> Element:
    return next(element.iterancestors(f"{_W}p"))


def _tekst(element: Element, *, zonder_antwoord: bool = False) -> str:
    """The text; with a mark in the place of what stands in the controls of answers when asked."""
    return "".join(_VERVANGEN if zonder_antwoord and _is_antwoord(t) else t.text or "" for t in element.iter(f"{_W}t"))


def _is_antwoord(t: Element) -> bool:
    return next(t.iterancestors(f"{_W}sdt"), None) is not None


def _uitkomst(opdracht: Element) -> str:
    """What the field of this instruction shows."""
    tekst, binnen = "", False
    runs = opdracht.getparent().itersiblings()
    for run in runs:
        teken = run.find(f"{_W}fldChar")
        if teken is not None and teken.get(f"{_W}fldCharType") == "end":
            break
        if binnen:
            tekst += _tekst(run)
        binnen = binnen or teken is not None
    return tekst


def _contrast(kleur: str, grond: str) -> float:
    licht, donker = sorted((_licht(kleur), _licht(grond)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def _licht(kleur: str) -> float:
    delen = [int(kleur[plaats : plaats + 2], 16) / 255 for plaats in (0, 2, 4)]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.03928 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw

"""Counts numbered paragraphs as Word does, and writes what follows from it: references and the table of contents.

Word works a field out only when someone asks for it, so the result that is stored must be right by itself.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.lopen import RPR, RSTYLE, SPACE, STIJL_OPEN, VAL, Element, P, R, T, tekst_van
from wizard.word.plaatsen import SjabloonFout

_BESTURING = qn("w:sdt")
PPR, PSTIJL, NUMPR, ILVL, NUMID, ABSTRACT = qn("w:pPr"), qn("w:pStyle"), qn("w:numPr"), qn("w:ilvl"), qn("w:numId"), qn("w:abstractNumId")
BEGIN, EIND, NAAM, ID = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:name"), qn("w:id")
VELDTEKEN, SOORT, OPDRACHT, LINK, ANKER = qn("w:fldChar"), qn("w:fldCharType"), qn("w:instrText"), qn("w:hyperlink"), qn("w:anchor")
_SOORTEN = {PSTIJL: 0, NUMPR: 0, BEGIN: 1, EIND: 1, VELDTEKEN: 2, OPDRACHT: 2}
_PLAATS_IN_VORM = re.compile(r"%([1-9])")
_NAAR_NUMMER = re.compile(r'\s*REF\s+"?(\w+)"?\s.*\\[rnw]\b')
_INHOUD = re.compile(r'\s*TOC\b(?:.*\\o\s*"1-(\d)")?')
_ROMEINS = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
            (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True)
class Niveau:
    """One level of a list: how its numbers look, where they begin, and below which level they begin again."""

    vorm: str
    soort: str = "decimal"
    begin: int = 1
    na: int = 0


@dataclass(frozen=True)
class Nummering:
    """The lists of a template: which style counts in which list and level, and the levels of each list."""

    van_stijl: Mapping[str, tuple[str, int]]
    lijsten: Mapping[str, tuple[str, tuple[Niveau, ...]]]
    """By the number of a list: what it counts with (lists may share that) and its levels."""


@dataclass
class _Veld:
    """A complex field: where it begins, what it asks for, and between which marks its result stands."""

    begin: Element
    opdracht: str = ""
    scheiding: Element | None = None
    eind: Element | None = None

    @property
    def alinea(self) -> Element:
        """The paragraph that it begins in."""
        return _alinea_van(self.begin)


def lees_nummering(stijlen: Element, nummering: Element | None) -> Nummering:
    """The numbering of a template from its styles and its part numbering.xml, which it may lack."""
    if nummering is None:
        return Nummering({}, {})
    vormen = {vorm.get(ABSTRACT): tuple(_niveaus(vorm)) for vorm in nummering.iter(qn("w:abstractNum"))}
    lijsten: dict[str, tuple[str, tuple[Niveau, ...]]] = {}
    for num in nummering.iter(qn("w:num")):
        vorm = num.find(ABSTRACT).get(VAL)
        lijsten[num.get(NUMID)] = (vorm, vormen.get(vorm, ()))
    per_niveau = {
        (vorm.get(ABSTRACT), lvl.find(qn("w:pStyle")).get(VAL)): int(lvl.get(ILVL))
        for vorm in nummering.iter(qn("w:abstractNum"))
        for lvl in vorm.iter(qn("w:lvl"))
        if lvl.find(qn("w:pStyle")) is not None
    }
    van_stijl: dict[str, tuple[str, int]] = {}
    for stijl in stijlen.iter(qn("w:style")):
        lijst, niveau = _uit(stijl.find(f"{PPR}/{NUMPR}"))
        if lijst in lijsten:
            naam = stijl.get(qn("w:styleId"))
            van_stijl[naam] = (lijst, per_niveau.get((lijsten[lijst][0], naam), niveau or 0))
    return Nummering(van_stijl, lijsten)


def _niveaus(vorm: Element) -> Iterator[Niveau]:
    for nr, lvl in enumerate(vorm.iter(qn("w:lvl"))):
        tekst, soort, begin, na = (_waarde(lvl.find(qn(f"w:{naam}"))) for naam in ("lvlText", "numFmt", "start", "lvlRestart"))
        yield Niveau(tekst, soort or "decimal", int(begin or 1), int(na or nr))


def _waarde(element: Element | None) -> str:
    return "" if element is None else element.get(VAL) or ""


def _uit(eigenschap: Element | None) -> tuple[str | None, int | None]:
    """The list and the level that a style or paragraph names."""
    if eigenschap is None:
        return None, None
    lijst, niveau = eigenschap.find(NUMID), eigenschap.find(ILVL)
    return None if lijst is None else lijst.get(VAL), None if niveau is None else int(niveau.get(VAL))


def nummer(body: Element, nummering: Nummering, niveaus: Mapping[str, int]) -> None:
    """Write the right result in every reference to a number and in the table of contents; raises SjabloonFout."""
    stijlen, tekens, velden = _zoek(body, {*nummering.van_stijl, *niveaus})
    bladwijzers = _herstel_bladwijzers(tekens)
    gezocht = [veld for veld in _velden(velden) if _NAAR_NUMMER.match(veld.opdracht) or _INHOUD.match(veld.opdracht)]
    if not gezocht:
        return
    nummers = _tel(stijlen, nummering)
    for veld in gezocht:
        if verwijzing := _NAAR_NUMMER.match(veld.opdracht):
            _zet_uitkomst(veld, _van_bladwijzer(bladwijzers, nummers, veld, verwijzing[1]))
    for veld in gezocht:
        if inhoud := _INHOUD.match(veld.opdracht):
            _zet_inhoud(veld, _koppen(stijlen, niveaus, int(inhoud[1] or 9)), nummers, len(bladwijzers))


def _zoek(body: Element, stijlen: Container[str]) -> tuple[list[Element], list[Element], list[Element]]:
    """In one walk, in order: these styles and numbering of its own on paragraphs, the ends of bookmarks, the marks of fields."""
    gevonden: tuple[list[Element], list[Element], list[Element]] = ([], [], [])
    for element in body.iter(PSTIJL, NUMPR, BEGIN, EIND, VELDTEKEN, OPDRACHT):
        if element.tag != PSTIJL or element.get(VAL) in stijlen:
            gevonden[_SOORTEN[element.tag]].append(element)
    return gevonden


def _tel(stijlen: list[Element], nummering: Nummering) -> dict[Element, str]:
    """The number in print of every numbered paragraph."""
    nummers: dict[Element, str] = {}
    standen: dict[str, dict[int, int]] = {}
    for alinea, lijst, niveau in _genummerd(stijlen, nummering):
        sleutel, vormen = nummering.lijsten[lijst]
        stand = standen.setdefault(sleutel, {})
        stand[niveau] = stand.get(niveau, vormen[niveau].begin - 1) + 1
        for dieper in [nr for nr in stand if nr > niveau and niveau < vormen[nr].na]:
            del stand[dieper]
        nummers[alinea] = _vorm(vormen, niveau, stand)
    return nummers


def _genummerd(stijlen: list[Element], nummering: Nummering) -> Iterator[tuple[Element, str, int]]:
    """Every numbered paragraph with its list and level, from its style or from itself."""
    for eigenschap in stijlen:
        ouder = eigenschap.getparent()
        if eigenschap.tag == NUMPR:
            lijst, niveau = _uit(eigenschap)
            van_stijl = nummering.van_stijl.get(_waarde(ouder.find(PSTIJL)), ("", 0))
            plek = (van_stijl[0] if lijst is None else lijst, van_stijl[1] if niveau is None else niveau)
        elif eigenschap.get(VAL) in nummering.van_stijl and ouder.find(NUMPR) is None:
            plek = nummering.van_stijl[eigenschap.get(VAL)]
        else:
            continue
        if plek[0] in nummering.lijsten and plek[1] < len(nummering.lijsten[plek[0]][1]):
            yield ouder.getparent(), *plek


def _vorm(vormen: tuple[Niveau, ...], niveau: int, stand: Mapping[int, int]) -> str:
    if vormen[niveau].soort in ("bullet", "none"):
        return ""

    def getal(plaats: re.Match[str]) -> str:
        nr = int(plaats[1]) - 1
        return _cijfer(stand.get(nr, vormen[nr].begin), vormen[nr].soort) if nr < len(vormen) else ""

    return _PLAATS_IN_VORM.sub(getal, vormen[niveau].vorm)


def _cijfer(getal: int, soort: str) -> str:
    match soort:
        case "lowerLetter":
            return chr(97 + (getal - 1) % 26) * ((getal - 1) // 26 + 1)
        case "lowerRoman":
            uit = ""
            for waarde, teken in _ROMEINS:
                uit, getal = uit + teken * (getal // waarde), getal % waarde
            return uit
        case "upperLetter" | "upperRoman":
            return _cijfer(getal, soort.replace("upper", "lower")).upper()
        case _:
            return str(getal)


# fields


def _velden(tekens: list[Element]) -> Iterator[_Veld]:
    """The complex fields with a result; one inside another is part of it."""
    diepte = 0
    veld = _Veld(None)
    for teken in tekens:
        soort = teken.get(SOORT)
        diepte += soort == "begin"
        if diepte == 1:
            if soort == "begin":
                veld = _Veld(teken)
            elif soort == "separate":
                veld.scheiding = teken
            elif soort == "end":
                veld.eind = teken
                if veld.scheiding is not None:
                    yield veld
            elif veld.scheiding is None:
                veld.opdracht += teken.text or ""
        diepte -= soort == "end" and diepte > 0


def _alinea_van(element: Element) -> Element:
    return next(element.iterancestors(P))


def _zet_uitkomst(veld: _Veld, tekst: str) -> None:
    """Show this text, in the formatting that the result had."""
    binnen = False
    for deel in veld.alinea.iter(T, VELDTEKEN):
        if deel.tag == VELDTEKEN:
            binnen = deel is veld.scheiding or (binnen and deel is not veld.eind)
        elif binnen:
            _zet_tekst(deel, tekst)
            tekst = ""
    if tekst:
        raise SjabloonFout(f"In het sjabloon staat een verwijzing zonder tekst: “{_kort(veld.alinea)}”. Werk in Word de velden bij (F9).")


def _van_bladwijzer(doelen: Mapping[str, Element], nummers: Mapping[Element, str], veld: _Veld, naam: str) -> str:
    if (doel := doelen.get(naam)) is None:
        raise SjabloonFout(
            f"Het sjabloon verwijst naar '{naam.replace('_', ' ')}', maar dat staat niet in dit stuk: “{_kort(veld.alinea)}”. "
            "Laat de zin weg als het doel wegvalt."
        )
    tekst = nummers.get(_alinea_van(doel), "")
    return tekst.lower() if "lower" in veld.opdracht.lower() else tekst


def _zet_tekst(element: Element, tekst: str) -> None:
    element.text = tekst
    element.set(SPACE, "preserve")


def _is_gedrukt(run: Element) -> bool:
    """Whether a run holds an answer or an open point."""
    stijl = run.find(f"{RPR}/{RSTYLE}")
    return next(run.iterancestors(_BESTURING), None) is not None or (stijl is not None and stijl.get(VAL) == STIJL_OPEN)


def _kort(alinea: Element) -> str:
    """The template's own words in a paragraph: an error never shows an answer."""
    tekst = " ".join("".join(tekst_van(run) for run in alinea.iter(R) if not _is_gedrukt(run)).split())
    return tekst if len(tekst) <= 60 else f"{tekst[:57]}…"


# the table of contents


def _koppen(stijlen: list[Element], niveaus: Mapping[str, int], tot: int) -> list[Element]:
    """The headings of these levels."""
    return [stijl.getparent().getparent() for stijl in stijlen if niveaus.get(stijl.get(VAL), tot) < tot]


def _zet_inhoud(veld: _Veld, koppen: list[Element], nummers: Mapping[Element, str], nr: int) -> None:
    """An entry for each heading: a link without a page number, which Word adds when someone updates the table.

    `nr` is the last number that a bookmark has.
    """
    eerste, laatste = veld.alinea, _alinea_van(veld.eind)
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
    link = etree.SubElement(alinea, LINK)
    link.set(ANKER, anker)
    link.set(qn("w:history"), "1")
    _zet_tekst(etree.SubElement(etree.SubElement(link, R), T), " ".join(tekst.split()))
    return alinea


def _loop(inhoud: Element) -> Element:
    run = etree.Element(R)
    run.append(inhoud)
    return run


def _opdracht(veld: _Veld) -> Element:
    opdracht = etree.Element(OPDRACHT)
    _zet_tekst(opdracht, veld.opdracht)
    return opdracht


def _omsluit(kop: Element, naam: str, nr: str) -> None:
    """Put a bookmark round the text of a heading."""
    begin, eind = etree.Element(BEGIN), etree.Element(EIND)
    begin.set(ID, nr)
    begin.set(NAAM, naam)
    eind.set(ID, nr)
    kop.insert(0 if kop.find(PPR) is None else 1, begin)
    kop.append(eind)


def _herstel_bladwijzers(tekens: list[Element]) -> dict[str, Element]:
    """The bookmarks by name, after mending what repetition doubled or a left-out section cut through; numbered anew."""
    open_: dict[str, Element] = {}
    heel: dict[str, Element] = {}
    weg: list[Element] = []
    for teken in tekens:
        if teken.tag == BEGIN and teken.get(NAAM) not in heel:
            open_[teken.get(ID)] = teken
            continue
        begin = open_.pop(teken.get(ID), None) if teken.tag == EIND else None
        if begin is None or begin.get(NAAM) in heel:
            weg += [teken] if begin is None else [begin, teken]
            continue
        heel[begin.get(NAAM)] = begin
        for deel in (begin, teken):
            deel.set(ID, str(len(heel)))
    for teken in (*weg, *open_.values()):
        teken.getparent().remove(teken)
    return heel

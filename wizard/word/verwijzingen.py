"""Fields and bookmarks: what a template refers with, found in its order, mended, and shown with the right result.

Word works a field out only when someone asks for it, so the result that is stored must be right by itself.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass

from docx.oxml.ns import qn

from wizard.word.lopen import PSTIJL, RPR, RSTYLE, STIJL_OPEN, VAL, Element, P, R, T, tekst_van, zet_tekst
from wizard.word.nummering import NUMPR
from wizard.word.plaatsen import SjabloonFout

BEGIN, EIND, NAAM, ID = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:name"), qn("w:id")
VELDTEKEN, OPDRACHT = qn("w:fldChar"), qn("w:instrText")
_SOORT, _BESTURING = qn("w:fldCharType"), qn("w:sdt")
_SOORTEN = {PSTIJL: 0, NUMPR: 0, BEGIN: 1, EIND: 1, VELDTEKEN: 2, OPDRACHT: 2}
_NAAR_NUMMER = re.compile(r'\s*REF\s+"?(\w+)"?\s.*\\[rnw]\b')


@dataclass
class Veld:
    """A complex field: where it begins, what it asks for, and between which marks its result stands."""

    begin: Element
    opdracht: str = ""
    scheiding: Element | None = None
    eind: Element | None = None

    @property
    def alinea(self) -> Element:
        """The paragraph that it begins in."""
        return alinea_van(self.begin)


def telt_mee(element: Element, stijlen: Container[str]) -> bool:
    """Whether anything in an element is counted, has a name or refers; these styles are counted."""
    return any(zoek(element, stijlen))


def zoek(body: Element, stijlen: Container[str]) -> tuple[list[Element], list[Element], list[Element]]:
    """In one walk, in order: these styles and numbering of its own on paragraphs, the ends of bookmarks, the marks of fields."""
    gevonden: tuple[list[Element], list[Element], list[Element]] = ([], [], [])
    for element in body.iter(PSTIJL, NUMPR, BEGIN, EIND, VELDTEKEN, OPDRACHT):
        if element.tag != PSTIJL or element.get(VAL) in stijlen:
            gevonden[_SOORTEN[element.tag]].append(element)
    return gevonden


# fields


def velden(tekens: list[Element]) -> Iterator[Veld]:
    """The complex fields with a result; one inside another is part of it."""
    diepte = 0
    veld = Veld(None)
    for teken in tekens:
        soort = teken.get(_SOORT)
        diepte += soort == "begin"
        if diepte == 1:
            if soort == "begin":
                veld = Veld(teken)
            elif soort == "separate":
                veld.scheiding = teken
            elif soort == "end":
                veld.eind = teken
                if veld.scheiding is not None:
                    yield veld
            elif veld.scheiding is None:
                veld.opdracht += teken.text or ""
        diepte -= soort == "end" and diepte > 0


def zet_verwijzing(veld: Veld, bladwijzers: Mapping[str, Element], nummers: Mapping[Element, str]) -> None:
    """Show the number of what a field refers to, when it is such a field; raises SjabloonFout when that is not there."""
    if verwijzing := _NAAR_NUMMER.match(veld.opdracht):
        _zet_uitkomst(veld, _van_bladwijzer(bladwijzers, nummers, veld, verwijzing[1]))


def _zet_uitkomst(veld: Veld, tekst: str) -> None:
    """Show this text, in the formatting that the result had."""
    binnen = False
    for deel in veld.alinea.iter(T, VELDTEKEN):
        if deel.tag == VELDTEKEN:
            binnen = deel is veld.scheiding or (binnen and deel is not veld.eind)
        elif binnen:
            zet_tekst(deel, tekst)
            tekst = ""
    if tekst:
        raise SjabloonFout(f"In het sjabloon staat een verwijzing zonder tekst: “{_kort(veld.alinea)}”. Werk in Word de velden bij (F9).")


def _van_bladwijzer(doelen: Mapping[str, Element], nummers: Mapping[Element, str], veld: Veld, naam: str) -> str:
    if (doel := doelen.get(naam)) is None:
        raise SjabloonFout(
            f"Het sjabloon verwijst naar '{naam.replace('_', ' ')}', maar dat staat niet in dit stuk: “{_kort(veld.alinea)}”. "
            "Laat de zin weg als het doel wegvalt."
        )
    tekst = nummers.get(alinea_van(doel), "")
    return tekst.lower() if "lower" in veld.opdracht.lower() else tekst


def alinea_van(element: Element) -> Element:
    """The paragraph in which something stands."""
    return next(element.iterancestors(P))


def _is_gedrukt(run: Element) -> bool:
    """Whether a run holds an answer or an open point."""
    stijl = run.find(f"{RPR}/{RSTYLE}")
    return next(run.iterancestors(_BESTURING), None) is not None or (stijl is not None and stijl.get(VAL) == STIJL_OPEN)


def _kort(alinea: Element) -> str:
    """The template's own words in a paragraph: an error never shows an answer."""
    tekst = " ".join("".join(tekst_van(run) for run in alinea.iter(R) if not _is_gedrukt(run)).split())
    return tekst if len(tekst) <= 60 else f"{tekst[:57]}…"


# bookmarks


def herstel_bladwijzers(tekens: list[Element]) -> dict[str, Element]:
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

"""Templates: where they are, and what stands in one, read once for all documents made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document

from wizard.velden import VELDEN
from wizard.word.afwerken import koppen
from wizard.word.lopen import TBL, TC, TR, Element, P, tekst_van, voeg_merken_samen
from wizard.word.pakket import lees_delen, lees_xml, schrijf_xml
from wizard.word.plaatsen import MERK, REEKSEN, Grens, Plaats, SjabloonFout, grens_van, plaatsen_in

NUMMER = "merk"
"""The attribute that numbers an element with marks; it never stays in a document."""
HOOFDVERHAAL = "word/document.xml"
STIJLEN = "word/styles.xml"
_VERHAAL = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
BESTANDEN = {"plan": "plan_van_aanpak.docx", "convenant": "convenant.docx"}


def lees_sjabloon(soort: str, sjablonen: Path | None = None) -> bytes:
    """The template for a document: the municipality's own when its folder holds one, else the one shipped."""
    naam = BESTANDEN[soort]
    if sjablonen is not None and (eigen := sjablonen / naam).is_file():
        return eigen.read_bytes()
    return files("templates_docx").joinpath(naam).read_bytes()


@dataclass(frozen=True)
class Merk:
    """What stands in a paragraph or row: the section mark that it is, or its places; `alleen` when nothing else does."""

    grens: Grens | None
    plaatsen: tuple[Plaats, ...]
    alleen: bool


@dataclass(frozen=True)
class Sjabloon:
    """A template made ready: each mark in one run, and every element that holds marks numbered by an attribute."""

    delen: dict[str, bytes]
    verhalen: tuple[str, ...]
    """The names of the parts that hold text: the body first, then headers, footers and notes."""
    merken: tuple[Merk, ...]
    niveaus: dict[str, int]
    """The outline level of each heading style."""
    geplaatst: frozenset[str]
    """The ids of the questions for which it has a place or a section."""


@lru_cache(maxsize=8)
def maak_gereed(inhoud: bytes) -> Sjabloon:
    """Read a template once for all documents made from it; raises SjabloonFout when it cannot be filled."""
    document = _open(inhoud)
    _beschrijf(document)
    opgeslagen = BytesIO()
    document.save(opgeslagen)
    delen = lees_delen(opgeslagen.getvalue())
    verhalen = sorted((naam for naam in delen if _VERHAAL.fullmatch(naam)), key=lambda naam: (naam != HOOFDVERHAAL, naam))
    merken: list[Merk] = []
    namen: set[str] = set()
    for naam in verhalen:
        wortel = lees_xml(delen[naam])
        for alinea in wortel.iter(P):
            voeg_merken_samen(alinea)
        for element in wortel.iter(P, TR, TC, TBL):
            if (merk := _lees_merk(element)) is not None:
                element.set(NUMMER, str(len(merken)))
                merken.append(merk)
        namen |= _geplaatst(wortel, merken)
        delen[naam] = schrijf_xml(wortel)
    return Sjabloon(delen, tuple(verhalen), tuple(merken), koppen(lees_xml(delen[STIJLEN])), frozenset(namen))


def _open(inhoud: bytes) -> Document:
    try:
        return docx.Document(BytesIO(inhoud))
    except Exception as fout:  # python-docx lets zipfile's, lxml's and its own errors through
        raise SjabloonFout("Dit sjabloon is geen Word-bestand (.docx) dat gelezen kan worden.") from fout


def _beschrijf(document: Document) -> None:
    """Set the properties that every document has, and make room for those of its own."""
    eigenschappen = document.core_properties
    eigenschappen.title = "-"
    eigenschappen.language = "nl-NL"
    eigenschappen.author = eigenschappen.last_modified_by = "samenwerkwijzer"
    eigenschappen.created = eigenschappen.modified = datetime(2026, 1, 1)  # replaced in each document
    eigenschappen.comments = ""
    eigenschappen.revision = 1


def _lees_merk(element: Element) -> Merk | None:
    tekst = tekst_van(element)
    if "{{" not in tekst and "}}" not in tekst:
        return None
    if element.tag == P:
        if "{{" in (rest := MERK.sub("", tekst)) or "}}" in rest:
            raise SjabloonFout("In het sjabloon staat een plaats waarvan een accolade ontbreekt: schrijf {{ naam }}.")
        grens = grens_van(tekst)
        alleen = MERK.fullmatch(tekst.strip()) is not None
        return Merk(grens, () if grens else tuple(plaatsen_in(tekst)), alleen)
    teksten = [tekst_van(alinea) for alinea in element.iter(P)]
    plaatsen = [plaats for tekst in teksten if grens_van(tekst) is None for plaats in plaatsen_in(tekst)]
    return Merk(None, tuple(plaatsen) if element.tag == TR else (), False)


def _geplaatst(verhaal: Element, merken: list[Merk]) -> set[str]:
    namen: set[str] = set()
    lijsten: list[str] = []
    for alinea in verhaal.iter(P):
        if (nr := alinea.get(NUMMER)) is None:
            continue
        grens = merken[int(nr)].grens
        if grens is None:
            namen |= _genoemd(merken[int(nr)].plaatsen, lijsten)
        elif grens.soort == "per" and grens.naam in VELDEN:
            lijsten.append(grens.naam)
            namen.add(grens.naam)
        elif grens.soort == "einde" and lijsten and lijsten[-1] == grens.naam:
            lijsten.pop()
        elif grens.voorwaarde is not None:
            namen |= grens.voorwaarde.vragen()
    return namen


def _genoemd(plaatsen: tuple[Plaats, ...], lijsten: list[str]) -> set[str]:
    namen: set[str] = set()
    for plaats in plaatsen:
        if plaats.naam in REEKSEN["vragen"] and lijsten:
            namen |= {veld.id for veld in VELDEN[lijsten[-1]].kinderen if not veld.is_lijst}
        elif plaats.naam in VELDEN:
            namen.add(plaats.naam)
            ouder = VELDEN[plaats.naam].ouder
            while ouder:
                namen.add(ouder.id)
                ouder = ouder.ouder
    return namen

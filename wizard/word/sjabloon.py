"""Templates: where they are, and which questions one prints."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml.ns import qn

from wizard.velden import VELDEN
from wizard.voorwaarde import Voorwaarde
from wizard.word.lopen import Element, tekst_van
from wizard.word.plaatsen import PER_VRAAG, SjabloonFout, grens_van, plaatsen_in

BESTANDEN = {"plan": "plan_van_aanpak.docx", "convenant": "convenant.docx"}


def lees_sjabloon(soort: str, sjablonen: Path | None = None) -> bytes:
    """The template for a document: the municipality's own when its folder holds one, else the one shipped."""
    naam = BESTANDEN[soort]
    if sjablonen is not None and (eigen := sjablonen / naam).is_file():
        return eigen.read_bytes()
    return files("templates_docx").joinpath(naam).read_bytes()


def open_sjabloon(inhoud: bytes) -> Document:
    """The template as a document; raises SjabloonFout when it is none."""
    try:
        return docx.Document(BytesIO(inhoud))
    except Exception as fout:  # python-docx lets zipfile's, lxml's and its own errors through
        raise SjabloonFout("Dit sjabloon is geen Word-bestand (.docx) dat gelezen kan worden.") from fout


def verhalen(document: Document) -> list[Element]:
    """The parts of a document that hold text: the body, and each header and footer once."""
    body: Element = document.element.find(qn("w:body"))
    gevonden: dict[int, Element] = {id(body): body}
    for deel in document.sections:
        for kop in (
            deel.header, deel.footer, deel.first_page_header,
            deel.first_page_footer, deel.even_page_header, deel.even_page_footer,
        ):  # fmt: skip
            if not kop.is_linked_to_previous:
                gevonden[id(kop._element)] = kop._element
    return list(gevonden.values())


@lru_cache(maxsize=8)
def geplaatst(inhoud: bytes) -> frozenset[str]:
    """The ids of the questions for which this template has a place or a section."""
    namen: set[str] = set()
    for verhaal in verhalen(open_sjabloon(inhoud)):
        lijsten: list[str] = []
        for alinea in verhaal.iter(qn("w:p")):
            tekst = tekst_van(alinea)
            if "{{" not in tekst:
                continue
            grens = grens_van(tekst)
            if grens is None:
                namen |= _genoemd(tekst, lijsten)
            elif grens.soort == "per":
                lijsten.append(grens.naam)
                namen.add(grens.naam)
            elif grens.soort == "einde" and lijsten and lijsten[-1] == grens.naam:
                lijsten.pop()
            elif isinstance(grens.voorwaarde, Voorwaarde):
                namen |= grens.voorwaarde.vragen()
    return frozenset(namen)


def _genoemd(tekst: str, lijsten: list[str]) -> set[str]:
    namen: set[str] = set()
    for plaats in plaatsen_in(tekst):
        if plaats.naam in PER_VRAAG and lijsten:
            namen |= {veld.id for veld in VELDEN[lijsten[-1]].kinderen if not veld.is_lijst}
        elif plaats.naam in VELDEN:
            namen.add(plaats.naam)
            ouder = VELDEN[plaats.naam].ouder
            while ouder:
                namen.add(ouder.id)
                ouder = ouder.ouder
    return namen

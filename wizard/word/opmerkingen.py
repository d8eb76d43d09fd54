"""Word comments beside what is open and beside what the rules found, for who wants them in a draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from docx.oxml.ns import qn
from lxml import etree

from wizard.controles import Bevinding
from wizard.word.besturing import tag_van
from wizard.word.lopen import RPR, RSTYLE, STIJL_OPEN, VAL, Element, P, R, tekst_als_xml
from wizard.word.pakket import lees_xml, schrijf_xml

DEEL = "word/comments.xml"
_SOORTEN, _VERWIJZINGEN = "[Content_Types].xml", "word/_rels/document.xml.rels"
_SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATIE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_RUIMTE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SDT, _TAG, _INHOUD = qn("w:sdt"), f"{qn('w:sdtPr')}/{qn('w:tag')}", qn("w:sdtContent")
_OPEN = "Dit punt is nog open. Beantwoord de vraag in het dossier en maak het document opnieuw."
_MAKER = "samenwerkwijzer"


def met_opmerkingen(delen: Mapping[str, bytes], verhaal: str, bevindingen: Sequence[Bevinding], dag: date) -> dict[str, bytes]:
    """The parts of a document with a comment at every open point, and at the answer that a finding is about.

    A finding about what this document does not print has no comment. A template's own comments stay as they are, and
    then none are added: one document has one part for them.
    """
    if DEEL in delen:
        return dict(delen)
    wortel = lees_xml(delen[verhaal])
    teksten: list[str] = []
    for element, tekst in _te_bespreken(wortel, bevindingen):
        _hang_aan(element, len(teksten))
        teksten.append(tekst)
    if not teksten:
        return dict(delen)
    return {**_aangemeld(delen), verhaal: schrijf_xml(wortel), DEEL: _deel(teksten, dag)}


def _te_bespreken(wortel: Element, bevindingen: Sequence[Bevinding]) -> Iterator[tuple[Element, str]]:
    per_tag: dict[str, list[str]] = {}
    for bevinding in bevindingen:
        zin = f"{bevinding.ernst.capitalize()}: {bevinding.zegt}\n{bevinding.regel.remedie}"
        per_tag.setdefault(tag_van(bevinding.plek), []).append(zin)
    for element in list(wortel.iter(R, _SDT)):
        if element.tag == R:
            stijl = element.find(f"{RPR}/{RSTYLE}")
            if stijl is not None and stijl.get(VAL) == STIJL_OPEN:
                yield element, _OPEN
        elif (tag := element.find(_TAG)) is not None and (zinnen := per_tag.pop(tag.get(VAL), None)):
            yield element, "\n".join(zinnen)


def _hang_aan(element: Element, nr: int) -> None:
    """Mark the range round an element, and put the reference in the paragraph where it ends."""
    element.addprevious(_merk("commentRangeStart", nr))
    einde = _merk("commentRangeEnd", nr)
    element.addnext(einde)
    verwijzing = etree.Element(R)
    verwijzing.append(_merk("commentReference", nr))
    alineas = [] if element.tag == R else list(element.find(_INHOUD).iter(P))
    if alineas:
        alineas[-1].append(verwijzing)
    else:
        einde.addnext(verwijzing)


def _merk(naam: str, nr: int) -> Element:
    merk = etree.Element(qn(f"w:{naam}"))
    merk.set(qn("w:id"), str(nr))
    return merk


def _deel(teksten: Sequence[str], dag: date) -> bytes:
    opmerkingen = "".join(
        f'<w:comment w:id="{nr}" w:author="{_MAKER}" w:date="{dag.isoformat()}T12:00:00Z" w:initials="sw">'
        + "".join(f"<w:p><w:r>{tekst_als_xml(regel)}</w:r></w:p>" for regel in tekst.split("\n"))
        + "</w:comment>"
        for nr, tekst in enumerate(teksten)
    )
    return schrijf_xml(lees_xml(f'<w:comments xmlns:w="{_RUIMTE}">{opmerkingen}</w:comments>'.encode()))


def _aangemeld(delen: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts that say what is in the package, with the comments among it."""
    soorten, verwijzingen = lees_xml(delen[_SOORTEN]), lees_xml(delen[_VERWIJZINGEN])
    etree.SubElement(soorten, f"{{{etree.QName(soorten).namespace}}}Override", PartName=f"/{DEEL}", ContentType=_SOORT)
    naam = f"rId{len(verwijzingen) + 1}opmerkingen"
    ruimte = etree.QName(verwijzingen).namespace
    etree.SubElement(verwijzingen, f"{{{ruimte}}}Relationship", Id=naam, Type=_RELATIE, Target="comments.xml")
    return {**delen, _SOORTEN: schrijf_xml(soorten), _VERWIJZINGEN: schrijf_xml(verwijzingen)}

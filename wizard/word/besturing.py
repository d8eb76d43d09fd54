"""Content controls: each printed answer stands in one that says of which question it is, so that it can be found again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.oxml.ns import qn
from lxml import etree

from wizard.tekst import een_regel
from wizard.velden import VELDEN
from wizard.vragenlijst import Plek
from wizard.word.lopen import BR, TAB, VAL, Element, P, R, T
from wizard.word.pakket import VERHAAL, lees_delen, lees_xml
from wizard.word.plaatsen import SjabloonFout

RUIMTEN = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
}
"""The names that a control uses; a part in which one comes declares them. Word of before 2012 may skip those of w15."""
_SDT, _SDTPR, _TAG, _INHOUD = qn("w:sdt"), qn("w:sdtPr"), qn("w:tag"), qn("w:sdtContent")
_DICHTBIJ = 2000
"""How far the next answer is looked for first: in a short stretch of text Python finds faster than in a long one."""
_GEWONE_TAG = re.compile(r"[\w#]+", re.ASCII)
_TAG_XML = re.compile(rb'<w:tag w:val="([^"]*)"/>')
"""The tag of a control as it is written; in good XML nothing else can look like that."""
_TEKENS = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}
"""What cannot stand as it is in an attribute, besides what `escape` sees to."""
_ONLEESBAAR = "Het document is niet gemaakt: er staat een teken in dat Word niet kan lezen."
_MIDDEN, _EINDE = '"/><w15:appearance w15:val="hidden"/></w:sdtPr><w:sdtContent>', "</w:sdtContent></w:sdt>"
"""What follows the number of a control, and its content."""
_MAX_NAAM = 64
"""The longest name and tag of a control that Word takes."""


class Besturing:
    """The controls of one document, in the order in which they come, and all else that was printed with accolades in it."""

    def __init__(self) -> None:
        self.gedrukt: list[tuple[str, str]] = []
        """Of each control its tag, as it is written, and the text that was put in it."""
        self.los: set[str] = set()
        """Texts outside the controls that hold what looks like a mark."""
        self._keren: dict[str, int] = {}

    def om(self, plek: Plek, tekst: str, xml: str) -> str:
        """A control round the answer to a question: round runs within a paragraph or round paragraphs."""
        tag = tag_van(plek)
        keer = self._keren[tag] = self._keren.get(tag, 0) + 1
        if keer > 1:
            tag = f"{tag}#{keer}" if "#" in tag else f"{tag}##{keer}"
        tag = _in_kenmerk(tag)
        self.gedrukt.append((tag, tekst))
        return f'{_begin(plek.veld.id)}{tag}"/><w:id w:val="{len(self.gedrukt)}{_MIDDEN}{xml}{_EINDE}'


# proof


def lees_gevuld(verhaal: bytes) -> Element:
    """The tree of a story that was filled; raises SjabloonFout when it is no good XML."""
    try:
        return lees_xml(verhaal)
    except etree.XMLSyntaxError as fout:
        raise SjabloonFout(_ONLEESBAAR) from fout


def bewijs(inhoud: bytes, verhalen: Collection[str], besturing: Besturing) -> None:
    """Prove that a document holds every answer that was printed, whole and in its place, and no mark that is left.

    These stories of it are read back, each once. Only the words count here: a new line or tab in an answer is no text.
    Raises SjabloonFout, which never tells an answer.
    """
    delen = lees_delen(inhoud, verhalen)
    tags: set[bytes] = set()
    alles, verdacht = "", list[str]()
    for naam in verhalen:
        verhaal = delen.get(naam, b"")
        tekst = _lees_tekst(verhaal)
        tags.update(_TAG_XML.findall(verhaal))
        verdacht += [t.text or "" for t in lees_gevuld(verhaal).iter(T)] if _heeft_accolades(tekst) else []
        alles += tekst
    plaats = 0
    for tag, tekst in besturing.gedrukt:
        kaal = tekst.replace("\n", "").replace("\t", "")
        hier = alles.find(kaal, plaats, plaats + len(kaal) + _DICHTBIJ)
        plaats = alles.find(kaal, plaats) if hier < 0 else hier
        if plaats < 0 or tag.encode() not in tags:
            vraag = VELDEN[tag.partition("#")[0]].vraag.tekst
            raise SjabloonFout(f"Het document is niet gemaakt: het antwoord op “{vraag}” kwam er niet heel in te staan.")
        plaats += len(kaal)
    if _blijft_over(verdacht, (*besturing.los, *(tekst for _, tekst in besturing.gedrukt))):
        raise SjabloonFout("Het document is niet gemaakt: er bleef een plaats van het sjabloon in staan die niet te vullen was.")


def _lees_tekst(verhaal: bytes) -> str:
    """All text in a story, of which no tree is made; raises SjabloonFout when it is no good XML."""
    doel: Any = _Teksten()
    try:
        return str(etree.fromstring(verhaal, etree.XMLParser(target=doel, resolve_entities=False, no_network=True)))
    except etree.XMLSyntaxError as fout:
        raise SjabloonFout(_ONLEESBAAR) from fout


class _Teksten:
    """Takes only the text of what a parser reads."""

    def __init__(self) -> None:
        self._teksten: list[str] = []
        self.data = self._teksten.append

    def close(self) -> str:
        return "".join(self._teksten)


def _heeft_accolades(tekst: str) -> bool:
    return "{{" in tekst or "}}" in tekst


def _blijft_over(teksten: Iterable[str], gedrukt: Iterable[str]) -> bool:
    """Whether some text still has accolades when the lines that were printed with accolades in them are taken away."""
    over = [een_regel(tekst) for tekst in teksten if _heeft_accolades(tekst)]
    if not over:
        return False
    regels = {een_regel(deel) for tekst in gedrukt for deel in tekst.replace("\t", "\n").split("\n") if _heeft_accolades(deel)}
    for regel in sorted(regels, key=len, reverse=True):
        over = [tekst.replace(regel, " ") for tekst in over]
    return any(map(_heeft_accolades, over))


def tag_van(plek: Plek) -> str:
    """The tag of an answer: the question, and the record when it stands in one."""
    return f"{plek.veld.id}#{plek.pad[-2]}" if len(plek.pad) > 1 else plek.veld.id


def _in_kenmerk(tag: str) -> str:
    """A tag in an attribute; the number of a record comes from a file, and may hold anything."""
    return tag if _GEWONE_TAG.fullmatch(tag) else escape(tag, _TEKENS)


@lru_cache(maxsize=1024)
def _begin(vraag_id: str) -> str:
    """How the control of an answer begins, with the question as its name, until what its tag says."""
    tekst = VELDEN[vraag_id].vraag.tekst
    if len(tekst) > _MAX_NAAM:
        tekst = f"{tekst[: _MAX_NAAM - 1].rpartition(' ')[0].rstrip(' ,;:(')}…"
    return f'<w:sdt><w:sdtPr><w:alias w:val={quoteattr(tekst)}/><w:tag w:val="'


# reading back


def lees_terug(inhoud: bytes) -> dict[str, str]:
    """The answers in a document by their tag: line breaks and paragraphs as new lines, tabs as tabs.

    An answer that was printed more than once counts once: as it stands in the first place.
    """
    gelezen: dict[str, str] = {}
    for naam, deel in sorted(lees_delen(inhoud).items()):
        if VERHAAL.fullmatch(naam):
            for tag, tekst in lees_besturing(lees_xml(deel)):
                gelezen.setdefault("#".join(filter(None, tag.split("#")[:2])), tekst)
    return gelezen


def lees_besturing(verhaal: Element) -> Iterator[tuple[str, str]]:
    """The controls of a story that hold an answer: tag and text; those of the template itself are left out."""
    for houder in verhaal.iter(_SDT):
        tag = houder.find(f"{_SDTPR}/{_TAG}")
        naam = "" if tag is None else tag.get(VAL)
        inhoud = houder.find(_INHOUD)
        if naam.partition("#")[0] in VELDEN and inhoud is not None:
            yield naam, _tekst(inhoud)


def _tekst(inhoud: Element) -> str:
    delen: list[str] = []
    for deel in inhoud.iter(T, BR, TAB, P):
        if deel.tag == P:
            delen.append("\n" if delen else "")
        elif deel.getparent().tag == R:
            delen.append(deel.text or "" if deel.tag == T else "\n" if deel.tag == BR else "\t")
    return "".join(delen)

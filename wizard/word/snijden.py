"""Cuts the runs of a paragraph at their marks: what is fixed round each, and the gap that it leaves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from xml.sax.saxutils import quoteattr

from docx.oxml.ns import qn
from lxml import etree

from wizard.word.lopen import RPR, RSTYLE, STIJL_OPEN, VAL, Element, Gat, R, T, tekst_van, zet_tekst
from wizard.word.plaatsen import MERK, Plaats, SjabloonFout

GAT, GAT_XML = "gat", "<?gat ?>"
_SDT, _SDTPR = qn("w:sdt"), qn("w:sdtPr")
_BESTUURBAAR = frozenset(map(qn, ("w:p", "w:hyperlink", "w:sdtContent", "w:smartTag", "w:fldSimple", "w:ins", "w:customXml")))
"""In what a run may stand next to a content control."""
_ALLEEN_TEKST = frozenset(map(qn, ("w:text", "w:date", "w:comboBox", "w:dropDownList", "w:dataBinding")))
"""Kinds of control of the template itself that hold plain text only."""
_NIET_TE_VULLEN = "In het sjabloon staat een plaats waar zij niet te vullen is: “{}”. Zet haar in gewone tekst of in een gewone tabel."


class Snijder:
    """Writes elements of one story as text, cut at their marks."""

    def __init__(self, ruimten: Mapping[str | None, str]) -> None:
        self._ruimten = [f" xmlns{f':{naam}' if naam else ''}={quoteattr(adres)}" for naam, adres in ruimten.items()]

    def xml(self, element: Element) -> str:
        """An element as text, without what the root of the story declares."""
        kop, haak, rest = etree.tostring(element, encoding="unicode", with_tail=False).partition(">")
        for ruimte in self._ruimten:
            kop = kop.replace(ruimte, "")
        return f"{kop}{haak}{rest}"

    def vast(self, element: Element) -> str:
        """An element without marks as text; raises SjabloonFout when one is left in it, where no text can come."""
        xml = self.xml(element)
        if "{{" in xml:
            raise SjabloonFout(_NIET_TE_VULLEN.format(_kort(tekst_van(element))))
        return xml

    def om_gat(self, element: Element, inhoud: Element) -> tuple[str, str]:
        """What stands before and after the content of an element, which goes."""
        inhoud[:] = [etree.ProcessingInstruction(GAT)]
        begin, einde = self.xml(element).split(GAT_XML)
        return begin, einde

    def alinea(self, alinea: Element, plaatsen: tuple[Plaats, ...]) -> tuple[str, tuple[Gat, ...]]:
        """How a paragraph begins, and the gap of each of its places with what follows it."""
        tekst = tekst_van(alinea)
        punten = [tekst.startswith(".", merk.end()) for merk in MERK.finditer(tekst)]
        gaten = [gat for run in list(alinea.iter(R)) for gat in self._snijd(run)]
        begin, *daarna = self.xml(alinea).split(GAT_XML)
        if len(gaten) != len(plaatsen) or any("{{" in deel for deel in (begin, *daarna)):
            raise SjabloonFout(_NIET_TE_VULLEN.format(_kort(tekst)))
        korter = [deel.replace(">.", ">", 1) if punt else None for punt, deel in zip(punten, daarna, strict=True)]
        return begin, tuple(Gat(p, *gat, d, k) for p, gat, d, k in zip(plaatsen, gaten, daarna, korter, strict=True))

    def _snijd(self, run: Element) -> Iterator[tuple[str, str, bool]]:
        """Cut a run at the marks in its text; each leaves a gap."""
        if not any("{{" in (t.text or "") for t in run.findall(T)):
            return
        for kind in list(run):
            if kind.tag == RPR:
                continue
            if kind.tag != T or "{{" not in (kind.text or ""):
                _run_voor(run).append(kind)
                continue
            tot = 0
            for merk in MERK.finditer(kind.text):
                _tekst_voor(run, kind.text[tot : merk.start()])
                run.addprevious(etree.ProcessingInstruction(GAT))
                yield self._gat(run)
                tot = merk.end()
            _tekst_voor(run, kind.text[tot:])
        run.getparent().remove(run)

    def _gat(self, run: Element) -> tuple[str, str, bool]:
        """How a run begins in the place of this one, for an answer and for an open point, and whether a control may stand there."""
        opmaak = run.find(RPR)
        open_ = etree.Element(RPR) if opmaak is None else deepcopy(opmaak)
        for oud in open_.findall(RSTYLE):
            open_.remove(oud)
        stijl = etree.Element(RSTYLE)
        stijl.set(VAL, STIJL_OPEN)
        open_.insert(0, stijl)
        return f"<w:r>{'' if opmaak is None else self.xml(opmaak)}", f"<w:r>{self.xml(open_)}", _is_bestuurbaar(run)


def _run_voor(run: Element) -> Element:
    """A new run before this one, in the same formatting."""
    nieuw = etree.Element(R)
    if (opmaak := run.find(RPR)) is not None:
        nieuw.append(deepcopy(opmaak))
    run.addprevious(nieuw)
    return nieuw


def _tekst_voor(run: Element, tekst: str) -> None:
    if tekst:
        zet_tekst(etree.SubElement(_run_voor(run), T), tekst)


def zet_alleen(alinea: Element, tekst: str) -> None:
    """Leave nothing but this text in a paragraph, in the formatting of its first run."""
    runs = [run for run in alinea.iter(R) if tekst_van(run)] or list(alinea.iter(R)) or [etree.SubElement(alinea, R)]
    _tekst_voor(runs[0], tekst)
    for run in runs:
        run.getparent().remove(run)


def _is_bestuurbaar(run: Element) -> bool:
    """Whether a content control may stand in the place of this run."""
    return run.getparent().tag in _BESTUURBAAR and not any(
        kind.tag in _ALLEEN_TEKST for om in run.iterancestors(_SDT) for kind in om.iterfind(f"{_SDTPR}/*")
    )


def _kort(tekst: str) -> str:
    tekst = " ".join(tekst.split())
    return tekst if len(tekst) <= 60 else f"{tekst[:59]}…"

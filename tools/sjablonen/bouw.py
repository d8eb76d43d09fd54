"""Builds the Word templates in templates_docx/ from their source texts; with --controleer it only compares."""

from __future__ import annotations

import re
import sys
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from lxml import etree

WORTEL = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(WORTEL))

import opmaak  # noqa: E402
from bron import VERWIJZING, Alinea, Blok, Bronfouten, Tabel, bladwijzer, lees, zonder_plekken  # noqa: E402
from opmaak import TEKSTBREEDTE, R, W  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

BRONNEN = Path(__file__).resolve().parent
SJABLONEN = WORTEL / "templates_docx"
STUKKEN = {"plan_van_aanpak": "Plan van aanpak", "convenant": "Convenant", "vragen_voor_collega": "Vragen voor een collega"}

SCHRIJFHOOGTE = "624"
"""The least height of a row that is filled in by hand: 1.1 cm."""

_STUKJE = re.compile(r"(\{\{.*?\}\}|\[\[.*?\]\]|\*\*|\*)")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKKET = "http://schemas.openxmlformats.org/package/2006"
_KERN = f"{_PAKKET}/relationships/metadata/core-properties"
_ANDERE_SOORTEN = {
    "word/document.xml": "officedocument.wordprocessingml.document.main",
    "word/theme1.xml": "officedocument.theme",
    "docProps/core.xml": "package.core-properties",
}


def el(naam: str, *kinderen: etree._Element, **kenmerken: str) -> etree._Element:
    """A WordprocessingML element with its attributes and children."""
    element = etree.Element(f"{{{W}}}{naam}", nsmap={"w": W, "r": R})
    for sleutel, waarde in kenmerken.items():
        element.set(f"{{{W}}}{sleutel}", waarde)
    element.extend(kinderen)
    return element


def lopen(tekst: str) -> Iterator[etree._Element]:
    """The runs of a text: each place in one run, bold and italic between their marks."""
    vet = cursief = False
    for stukje in _STUKJE.split(tekst):
        if stukje == "**":
            vet = not vet
        elif stukje == "*":
            cursief = not cursief
        elif verwijzing := VERWIJZING.fullmatch(stukje):
            yield from _verwijzing(*verwijzing.groups())
        elif stukje:
            namen = ["b", "bCs"] * vet + ["i", "iCs"] * cursief
            yield el("r", *([el("rPr", *(el(naam) for naam in namen))] if namen else []), _tekst(stukje))


def _tekst(tekst: str, naam: str = "t") -> etree._Element:
    inhoud = el(naam)
    inhoud.text = tekst
    inhoud.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return inhoud


def veld(opdracht: str, uitkomst: str) -> Iterator[etree._Element]:
    """The runs of a complex field with the result that it shows until it is filled or updated."""
    yield el("r", el("fldChar", fldCharType="begin"))
    yield el("r", _tekst(f" {opdracht} ", "instrText"))
    yield el("r", el("fldChar", fldCharType="separate"))
    yield el("r", _tekst(uitkomst))
    yield el("r", el("fldChar", fldCharType="end"))


def _verwijzing(soort: str, naam: str) -> Iterator[etree._Element]:
    """A reference to the number of a heading, in lower case inside a sentence: 'artikel 5'."""
    klein = r" \* Lower" if soort.islower() else ""
    yield from veld(rf"REF {bladwijzer(soort, naam)} \r \h{klein}", f"{soort} ({naam.replace('_', ' ')})")


def alinea(stijl: str, tekst: str, *, nieuwe_pagina: bool = False, bij_volgende: bool = False) -> etree._Element:
    """A paragraph that carries only its style, and where asked a page break before it or a tie to the next."""
    extra = [el("keepNext")] * bij_volgende + [el("pageBreakBefore")] * nieuwe_pagina
    eigenschappen = [*([] if stijl == "Normal" else [el("pStyle", val=stijl)]), *extra]
    inhoud = veld(r'TOC \o "1-1" \h \z \u', "De inhoudsopgave volgt uit de koppen.") if stijl == "TOC1" else lopen(tekst)
    return el("p", *([el("pPr", *eigenschappen)] if eigenschappen else []), *inhoud)


def _met_bladwijzer(kop: etree._Element, naam: str, nr: int) -> etree._Element:
    """The heading with its text between the ends of a bookmark."""
    kop.insert(1, el("bookmarkStart", id=str(nr), name=naam))
    kop.append(el("bookmarkEnd", id=str(nr)))
    return kop


def tabel(blok: Tabel) -> etree._Element:
    """A table of full width with a repeated header row, fixed columns and a description; one to fill in by hand stays together."""
    breedtes = [round(TEKSTBREEDTE * breedte / sum(blok.breedtes)) for breedte in blok.breedtes]
    breedtes[-1] += TEKSTBREEDTE - sum(breedtes)
    kolommen = ", ".join(filter(None, map(zonder_plekken, blok.rijen[0])))
    eigenschappen = el(
        "tblPr",
        el("tblStyle", val="TabelSamenwerkwijzer"),
        el("tblW", w=str(TEKSTBREEDTE), type="dxa"),
        el("tblLayout", type="fixed"),
        el("tblLook", val="0420", firstRow="1", lastRow="0", firstColumn="0", lastColumn="0", noHBand="0", noVBand="1"),
        el("tblCaption", val=blok.kop or kolommen),
        el("tblDescription", val=f"Tabel met de kolommen: {kolommen}"),
    )
    rooster = el("tblGrid", *(el("gridCol", w=str(breedte)) for breedte in breedtes))
    kop, *rijen = blok.rijen
    onder = [_rij(rij, breedtes, "Tabeltekst", bij_volgende=blok.met_de_hand and nr < len(rijen)) for nr, rij in enumerate(rijen, start=1)]
    return el("tbl", eigenschappen, rooster, _rij(kop, breedtes, "Tabelkop", nieuwe_pagina=blok.nieuwe_pagina), *onder)


def _rij(cellen: list[str], breedtes: list[int], stijl: str, *, nieuwe_pagina: bool = False, bij_volgende: bool = False) -> etree._Element:
    """A row that never splits; one with an empty cell is filled in by hand and gets room for that."""
    soort = el("trPr", el("cantSplit"))
    if stijl == "Tabelkop":
        soort.append(el("tblHeader"))
    elif not all(cellen):
        soort.append(el("trHeight", val=SCHRIJFHOOGTE, hRule="atLeast"))
    rij = el("tr", soort)
    for nr, (cel, breedte) in enumerate(zip(cellen, breedtes, strict=True)):
        inhoud = alinea(stijl, cel, nieuwe_pagina=nieuwe_pagina and nr == 0, bij_volgende=bij_volgende)
        rij.append(el("tc", el("tcPr", el("tcW", w=str(breedte), type="dxa")), inhoud))
    return rij


def document(blokken: list[Blok]) -> bytes:
    """document.xml: the blocks, with a thin paragraph where Word wants one beside a table, and the A4 page."""
    romp = el("body")
    for nr, blok in enumerate(blokken):
        if isinstance(blok, Alinea):
            vast = blok.tekst.endswith(":") or _leidt_in(blokken[nr + 1 :], blok.stijl)
            nieuw = alinea(blok.stijl, blok.tekst, nieuwe_pagina=blok.nieuwe_pagina, bij_volgende=vast)
            romp.append(_met_bladwijzer(nieuw, blok.anker, nr) if blok.anker else nieuw)
            continue
        _scheid_tabel(romp)
        romp.append(tabel(blok))
    _scheid_tabel(romp)
    marges = el("pgMar", top="1417", right="1417", bottom="1134", left="1417", header="709", footer="567", gutter="0")
    kop, voet = (el(f"{soort}Reference", type="default") for soort in ("header", "footer"))
    kop.set(f"{{{R}}}id", "rId4")
    voet.set(f"{{{R}}}id", "rId5")
    romp.append(el("sectPr", kop, voet, el("pgSz", w="11906", h="16838"), marges))
    return etree.tostring(el("document", romp), xml_declaration=True, encoding="UTF-8", standalone=True)


def _leidt_in(rest: list[Blok], stijl: str) -> bool:
    """Whether a table comes next, or only text stands before one to fill in by hand, such as a signature block."""
    tekst = ("Normal", "Sjabloonregel") if stijl == "Normal" else ("Sjabloonregel",)
    eerste = next((blok for blok in rest if isinstance(blok, Tabel) or blok.stijl not in tekst), None)
    direct = next((blok for blok in rest if isinstance(blok, Tabel) or blok.stijl != "Sjabloonregel"), None)
    return isinstance(eerste, Tabel) and (eerste is direct or eerste.met_de_hand)


def _scheid_tabel(romp: etree._Element) -> None:
    if len(romp) and romp[-1].tag == f"{{{W}}}tbl":
        romp.append(alinea("Tabelscheiding", ""))


def pakket(stuk: str, blokken: list[Blok]) -> bytes:
    """The .docx as bytes: the same blocks give the same file, every time."""
    delen = {
        "word/document.xml": document(blokken),
        "word/styles.xml": opmaak.stijlen(),
        "word/numbering.xml": opmaak.nummeringen(),
        "word/settings.xml": opmaak.instellingen(),
        "word/header1.xml": opmaak.kopregel(stuk[0].lower() + stuk[1:]),
        "word/footer1.xml": opmaak.voetregel(),
        "word/fontTable.xml": opmaak.letters(),
        "word/theme1.xml": opmaak.thema(),
    }
    verwijzingen = [(f"{_OFFICE}/{Path(naam).stem.rstrip('1')}", Path(naam).name) for naam in delen]
    alles = {
        "[Content_Types].xml": _inhoudsopgave([*delen, "docProps/core.xml"]),
        "_rels/.rels": _verwijzingen([(f"{_OFFICE}/officeDocument", "word/document.xml"), (_KERN, "docProps/core.xml")]),
        "docProps/core.xml": opmaak.eigenschappen(stuk),
        "word/_rels/document.xml.rels": _verwijzingen(verwijzingen[1:]),
        **delen,
    }
    uit = BytesIO()
    with ZipFile(uit, "w") as zip_:
        for naam, inhoud in alles.items():
            kop = ZipInfo(naam, date_time=(1980, 1, 1, 0, 0, 0))
            kop.create_system, kop.compress_type = 0, ZIP_DEFLATED
            zip_.writestr(kop, inhoud)
    return uit.getvalue()


def _inhoudsopgave(namen: list[str]) -> bytes:
    wortel = etree.Element("Types", xmlns=f"{_PAKKET}/content-types")
    etree.SubElement(wortel, "Default", Extension="rels", ContentType="application/vnd.openxmlformats-package.relationships+xml")
    for naam in namen:
        soort = _ANDERE_SOORTEN.get(naam, f"officedocument.wordprocessingml.{Path(naam).stem.rstrip('1')}")
        inhoudsoort = f"application/vnd.openxmlformats-{soort}+xml"
        etree.SubElement(wortel, "Override", PartName=f"/{naam}", ContentType=inhoudsoort)
    return etree.tostring(wortel, xml_declaration=True, encoding="UTF-8", standalone=True)


def _verwijzingen(doelen: list[tuple[str, str]]) -> bytes:
    wortel = etree.Element("Relationships", xmlns=f"{_PAKKET}/relationships")
    for nr, (soort, doel) in enumerate(doelen, start=1):
        etree.SubElement(wortel, "Relationship", Id=f"rId{nr}", Type=soort, Target=doel)
    return etree.tostring(wortel, xml_declaration=True, encoding="UTF-8", standalone=True)


def delen_van(sjabloon: Path) -> list[tuple[str, bytes]]:
    """The parts of a .docx in their order; how they are compressed does not matter."""
    return _uitgepakt(sjabloon.read_bytes()) if sjabloon.is_file() else []


def _uitgepakt(inhoud: bytes) -> list[tuple[str, bytes]]:
    try:
        with ZipFile(BytesIO(inhoud)) as zip_:
            return [(deel.filename, zip_.read(deel)) for deel in zip_.infolist()]
    except BadZipFile:
        return []


def bouw(naam: str, alleen_controleren: bool) -> list[str]:
    """Build one template; the messages say what is wrong."""
    doel = SJABLONEN / f"{naam}.docx"
    try:
        inhoud = pakket(STUKKEN[naam], lees(BRONNEN / f"{naam}.md"))
    except FileNotFoundError as fout:
        return [f"{fout.filename}: dit bestand is er niet"]
    except Bronfouten as fouten:
        return list(dict.fromkeys(fouten.fouten))
    if delen_van(doel) == _uitgepakt(inhoud):
        return []
    if alleen_controleren:
        return [f"{doel.relative_to(WORTEL)} past niet bij zijn bron; draai python tools/sjablonen/bouw.py"]
    doel.write_bytes(inhoud)
    print(f"{doel.relative_to(WORTEL)} gemaakt ({len(inhoud):,} bytes)".replace(",", "."))
    return []


def main() -> int:
    """Build or compare all templates; 1 when something is wrong."""
    meldingen = [melding for naam in STUKKEN for melding in bouw(naam, "--controleer" in sys.argv[1:])]
    print("\n".join(meldingen), end="\n" if meldingen else "", file=sys.stderr)
    return 1 if meldingen else 0


if __name__ == "__main__":
    sys.exit(main())

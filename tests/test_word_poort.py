"""The gate: hostile and broken packages are refused before anything is filled, quickly and in one sentence."""

from __future__ import annotations

import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx
import pytest

from tests.hulp import WORTEL, met_steekproef
from wizard.dossier import Dossier
from wizard.word import SjabloonFout, maak, vul_document
from wizard.word.pakket import lees_delen
from wizard.word.poort import MAX_BESTAND, keur, lees_bestand

MB = 1024 * 1024
TEKST, RELATIES, SOORTEN, INSTELLINGEN = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/settings.xml"
KANTOOR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
Delen = dict[str, bytes]
CFB = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@cache
def goed() -> Delen:
    """The parts of a sound template."""
    return lees_delen(files("templates_docx").joinpath("convenant.docx").read_bytes())


def zip_van(delen: Delen | list[tuple[str, bytes]], soort: int = ZIP_DEFLATED) -> bytes:
    """A zip of these parts."""
    uit = BytesIO()
    with ZipFile(uit, "w", soort) as pakket:
        for naam, inhoud in delen.items() if isinstance(delen, dict) else delen:
            pakket.writestr(naam, inhoud)
    return uit.getvalue()


def plus(extra: Delen) -> bytes:
    """The sound template with parts added or replaced."""
    return zip_van({**goed(), **extra})


def anders(deel: str, oud: str, nieuw: str) -> bytes:
    """The sound template with one text in one part replaced."""
    tekst = goed()[deel].decode()
    assert oud in tekst
    return plus({deel: tekst.replace(oud, nieuw, 1).encode()})


def in_tekst(xml: str) -> bytes:
    """The sound template with this XML at the end of its text."""
    tekst = goed()[TEKST].decode()
    voor, slot, na = tekst.rpartition("<w:sectPr")
    assert slot
    return plus({TEKST: (voor + xml + slot + na).encode()})


def relatie(soort: str, doel: str, *, buiten: bool = True, basis: str = KANTOOR) -> bytes:
    """The sound template with a relation of its text."""
    extra = ' TargetMode="External"' if buiten else ""
    return anders(RELATIES, "</Relationships>", f'<Relationship Id="rId99" Type="{basis}/{soort}" Target="{doel}"{extra}/></Relationships>')


def veld(*stukken: str) -> bytes:
    """The sound template with a field whose instruction stands in these runs."""
    runs = "".join(f'<w:r><w:instrText xml:space="preserve">{stuk}</w:instrText></w:r>' for stuk in stukken)
    begin, tussen, einde = (f'<w:r><w:fldChar w:fldCharType="{soort}"/></w:r>' for soort in ("begin", "separate", "end"))
    return in_tekst(f"<w:p>{begin}{runs}{tussen}<w:r><w:t>1</w:t></w:r>{einde}</w:p>")


def hoofdsoort(soort: str) -> bytes:
    """The sound template that says to be something else."""
    return anders(SOORTEN, WORD, soort)


def met_dtd(dtd: str, tekenset: str = "utf-8") -> bytes:
    """The sound template with a DTD in its styles."""
    stijlen = goed()["word/styles.xml"].decode().partition("?>")[2].strip()
    return plus({"word/styles.xml": f'<?xml version="1.0" encoding="{tekenset}"?>{dtd}{stijlen}'.encode(tekenset)})


def strikt() -> bytes:
    """A package in the strict form."""
    naar = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    return zip_van({naam: inhoud.replace(KANTOOR.encode(), naar.encode()) for naam, inhoud in goed().items()})


def gelogen_maat() -> bytes:
    """A zip that says in its directory that a huge part is small."""
    groot = b" " * (60 * MB)
    pakket = bytearray(plus({"word/media/groot.bin": groot}))
    for plaats in [m.start() for m in re.finditer(re.escape(struct.pack("<L", len(groot))), bytes(pakket))]:
        pakket[plaats : plaats + 4] = struct.pack("<L", 1000)
    return bytes(pakket)


def versleuteld() -> bytes:
    """A zip of which a part says to be encrypted."""
    pakket = bytearray(zip_van(goed()))
    plaats = pakket.index(b"PK\x01\x02")
    pakket[plaats + 8] |= 1
    return bytes(pakket)


def kapotte_som() -> bytes:
    """A zip of which a part does not fit its checksum."""
    pakket = bytearray(zip_van(goed(), ZIP_STORED))
    plaats = pakket.index(b"<w:sectPr")
    pakket[plaats + 3] ^= 1
    return bytes(pakket)


def _samengesteld() -> bytes:
    """A field whose own first word is made by a field inside it."""
    begin, einde = (f'<w:r><w:fldChar w:fldCharType="{soort}"/></w:r>' for soort in ("begin", "end"))
    return veld(f"</w:instrText></w:r>{begin}<w:r><w:instrText> QUOTE 68 68 69 </w:instrText></w:r>{einde}<w:r><w:instrText>")


def _lachend() -> bytes:
    """The billion laughs."""
    rij = "".join(f"<!ENTITY {chr(98 + nr)} '{f'&{chr(97 + nr)};' * 10}'>" for nr in range(9))
    return met_dtd(f"<!DOCTYPE x [<!ENTITY a 'ha'>{rij}]>")


def _in_run(xml: str) -> bytes:
    return in_tekst(
        f'<w:p xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml"><w:r>{xml}</w:r></w:p>'
    )


_VAN_MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships"
VIJANDIG: dict[str, tuple[Callable[[], bytes], str]] = {
    # what runs
    "macro's": (lambda: plus({"word/vbaProject.bin": CFB}), "macro"),
    "macro's onder een andere naam": (lambda: relatie("vbaProject", "code.bin", buiten=False, basis=_VAN_MICROSOFT), "macro"),
    "docm": (lambda: hoofdsoort("application/vnd.ms-word.document.macroEnabled.main+xml"), ".docm"),
    "dotm": (lambda: hoofdsoort("application/vnd.ms-word.template.macroEnabledTemplate.main+xml"), ".dotm"),
    "ole": (lambda: plus({"word/embeddings/oleObject1.bin": CFB}), "OLE"),
    "ingesloten werkblad": (lambda: relatie("package", "blad.xlsx", buiten=False), "OLE"),
    "ole in de tekst": (lambda: _in_run('<w:object><o:OLEObject Type="Link"/></w:object>'), "OLE"),
    "activex": (lambda: plus({"word/activeX/activeX1.xml": b"<a/>"}), "ActiveX"),
    "besturingselement": (lambda: _in_run('<w:object><w:control w:name="x"/></w:object>'), "ActiveX"),
    "invoegtoepassing": (lambda: plus({"word/webextensions/webextension1.xml": b"<a/>"}), "invoegtoepassing"),
    "dde": (lambda: veld(" DDE excel blad cel "), "veld"),
    "ddeauto over stukken": (lambda: veld(" DD", "EAU", "TO c:\\\\windows "), "veld"),
    "ddeauto in kleine letters": (lambda: veld(' ddeauto "x" '), "veld"),
    "ddeauto eenvoudig": (lambda: in_tekst('<w:p><w:fldSimple w:instr=" DDEAUTO x y "/></w:p>'), "veld"),
    "includetext": (lambda: veld(' INCLUDETEXT "http://elders/x.docx" '), "veld"),
    "includepicture eenvoudig": (lambda: in_tekst('<w:p><w:fldSimple w:instr="INCLUDEPICTURE http://elders/x.png"/></w:p>'), "veld"),
    "veld dat zichzelf samenstelt": (_samengesteld, "veld"),
    # what fetches
    "plaatje van elders": (lambda: relatie("image", "http://elders/x.png"), "plaatje"),
    "plaatje van een schijf": (lambda: relatie("image", "\\\\server\\x.png", buiten=False), "plaatje"),
    "koppeling met http": (lambda: relatie("hyperlink", "http://elders/"), "https"),
    "koppeling naar een bestand": (lambda: relatie("hyperlink", "file:///c:/windows"), "https"),
    "koppeling in een veld": (lambda: veld(' HYPERLINK "file:///c:/x" '), "https"),
    "gekoppeld sjabloon": (lambda: relatie("attachedTemplate", "http://elders/x.dotm"), "gekoppeld"),
    "iets anders van elders": (lambda: relatie("frame", "https://elders/"), "andere plaats"),
    "altchunk": (lambda: in_tekst("<w:altChunk/>"), "voegt een ander bestand in"),
    "altchunk als relatie": (lambda: relatie("aFChunk", "x.html", buiten=False), "voegt een ander bestand in"),
    "samenvoegen": (lambda: anders(INSTELLINGEN, "<w:zoom", "<w:mailMerge/><w:zoom"), "Verzendlijsten"),
    "vml van elders": (lambda: _in_run('<w:pict><v:imagedata src="http://elders/x.png"/></w:pict>'), "plaatje"),
    "dtd": (lambda: met_dtd('<!DOCTYPE x SYSTEM "http://elders/x.dtd">'), "DTD"),
    "entiteit": (lambda: met_dtd('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), "DTD"),
    "dtd in utf-16": (lambda: met_dtd("<!DOCTYPE x [<!ENTITY % a 'b'>]>", "utf-16"), "DTD"),
    "miljard keer lachen": (_lachend, "DTD"),
    # what swells
    "300 MB": (lambda: plus({f"word/media/{nr}.bin": b"\0" * (30 * MB) for nr in range(10)}), "te groot"),
    "één deel te groot": (lambda: plus({"word/media/groot.bin": b"\0" * (51 * MB)}), "te groot"),
    "te veel tekst": (lambda: in_tekst("<w:p/>" * 4_000_000), "te groot"),
    "te veel elementen": (lambda: in_tekst("<w:p/>" * 1_100_000), "te groot"),
    "te veel delen": (lambda: plus({f"word/{nr}.txt": b"" for nr in range(2_001)}), "te groot"),
    "te diep": (lambda: in_tekst("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000), "beschadigd"),
    "maat gelogen": (gelogen_maat, "beschadigd"),
    # names
    "pad omhoog": (lambda: plus({"word/../../x.xml": b"<a/>"}), "vreemde manier"),
    "vast pad": (lambda: plus({"/etc/x.xml": b"<a/>"}), "vreemde manier"),
    "dubbel deel": (lambda: zip_van([*goed().items(), ("word/Document.xml", goed()[TEKST])]), "vreemde manier"),
    "andere inpakker": (lambda: zip_van(goed(), ZIP_BZIP2), "vreemde manier"),
    # what is no .docx
    "leeg": (lambda: b"", "leeg"),
    "tekst": (lambda: b"Geachte heer", "geen Word-bestand"),
    "doc": (lambda: CFB + b"\0" * 600, ".doc)"),
    "met wachtwoord": (lambda: CFB + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    "zip met wachtwoord": (versleuteld, "wachtwoord"),
    "dotx": (lambda: hoofdsoort("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"), ".dotx"),
    "werkblad": (lambda: hoofdsoort("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "geen Word-bestand"),
    "strikt": (strikt, "Strikt"),
    "pdf": (lambda: b"%PDF-1.7\n", "PDF"),
    "rtf": (lambda: b"{\\rtf1 }", "RTF"),
    "html": (lambda: b"\n<!DOCTYPE html><html></html>", "webpagina"),
    "ander zip-bestand": (lambda: zip_van({"a.txt": b"x"}), "geen Word-bestand"),
    "afgekapt": (lambda: zip_van(goed())[:-400], "beschadigd"),
    "som klopt niet": (kapotte_som, "beschadigd"),
    "tekst ontbreekt": (lambda: zip_van({naam: inhoud for naam, inhoud in goed().items() if naam != TEKST}), "beschadigd"),
    "kapotte xml": (lambda: plus({TEKST: goed()[TEKST][:-30]}), "beschadigd"),
}  # fmt: skip


@pytest.mark.parametrize("naam", list(VIJANDIG))
def test_a_hostile_package_is_refused_in_one_sentence(naam: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bouw, noemt = VIJANDIG[naam]
    inhoud = bouw()

    def niet_lezen(*_: object) -> None:
        raise AssertionError("nothing is read before the gate has seen it")

    monkeypatch.setattr("wizard.word.sjabloon.docx.Document", niet_lezen)
    begin = time.perf_counter()
    with pytest.raises(SjabloonFout) as fout:
        from wizard.word.sjabloon import maak_gereed

        maak_gereed(inhoud)
    assert time.perf_counter() - begin < 2
    zin = str(fout.value)
    assert noemt in zin
    assert zin.endswith(".")
    assert not re.search(r"[.!?] [A-Z]", zin), "one sentence"


_MEET = """
import re, sys
from pathlib import Path
from wizard.word import SjabloonFout
from wizard.word.poort import keur, lees_bestand

try:
    keur(lees_bestand(Path(sys.argv[1])))
except SjabloonFout:
    print(int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""
"""Refuses a package in a program of its own, and tells how many megabytes that took at most."""


@pytest.mark.skipif(sys.platform != "linux", reason="elders telt het systeem het geheugen anders")
@pytest.mark.parametrize("naam", met_steekproef(["300 MB", "te veel tekst", "te veel elementen", "maat gelogen", "te diep"]))
def test_what_swells_takes_little_memory(tmp_path: Path, naam: str) -> None:
    pad = tmp_path / "groot.docx"
    pad.write_bytes(VIJANDIG[naam][0]())
    uit = subprocess.run([sys.executable, "-c", _MEET, str(pad)], cwd=WORTEL, capture_output=True, text=True, check=True, timeout=60)
    assert int(uit.stdout) < 300


def test_what_word_makes_itself_passes() -> None:
    for naam in ("plan_van_aanpak", "convenant"):
        keur(files("templates_docx").joinpath(f"{naam}.docx").read_bytes())
    uit = BytesIO()
    docx.Document().save(uit)
    keur(uit.getvalue())
    for inhoud in (
        relatie("hyperlink", "https://www.vng.nl/"),
        relatie("hyperlink", "mailto:post@gemeente.nl"),
        relatie("image", "media/logo.png", buiten=False),
        relatie("hyperlink", "#bijlage"),
        veld(" REF artikel_5 \\r \\h "),
        veld(' TOC \\o "1-2" \\h '),
        veld(" IF ", ' </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
             '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> = 1 "a" "b" '),
        veld(' HYPERLINK \\l "bladwijzer" '),
        in_tekst("<w:p><w:r><w:t>DDEAUTO is een woord, INCLUDETEXT ook</w:t></w:r></w:p>"),
        plus({"customXml/item1.xml": b"<package><control/><altChunk/></package>"}),
    ):  # fmt: skip
        keur(inhoud)


def test_what_is_no_plain_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SjabloonFout, match="map"):
        lees_bestand(tmp_path)
    groot = tmp_path / "groot.docx"
    with groot.open("wb") as bestand:
        bestand.truncate(MAX_BESTAND + 1)
    with pytest.raises(SjabloonFout, match="te groot"):
        lees_bestand(groot)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pijp.docx")
        with pytest.raises(SjabloonFout, match="geen gewoon bestand"):
            lees_bestand(tmp_path / "pijp.docx")


def test_a_refused_template_makes_no_document(tmp_path: Path) -> None:
    (tmp_path / "plan_van_aanpak.docx").write_bytes(VIJANDIG["ddeauto over stukken"][0]())
    uit = tmp_path / "uit"
    with pytest.raises(SjabloonFout, match=r"plan_van_aanpak\.docx"):
        maak(Dossier(), "plan", uit, sjablonen=tmp_path)
    assert not uit.exists()
    (tmp_path / "plan_van_aanpak.docx").unlink()
    (tmp_path / "plan_van_aanpak.docx").mkdir()
    with pytest.raises(SjabloonFout, match="map"):
        vul_document(Dossier(), "plan", sjablonen=tmp_path)

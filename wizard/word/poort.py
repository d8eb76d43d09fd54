"""The gate: what is no plain .docx, or holds what runs, fetches or swells, is refused before anything else reads it.

A template comes from a stranger's folder. Parts are unpacked in pieces and only looked at, so that a package costs
little memory however it is made.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibFout

from lxml import etree

from wizard.word.doorlichting import BEWAAR, INVOEGTOEPASSING, KAPOT, MACRO, OLE, TE_GROOT, Doorlichter
from wizard.word.plaatsen import SjabloonFout

_MB = 1024 * 1024
MAX_BESTAND, MAX_DEEL, MAX_XML, MAX_TOTAAL, MAX_DELEN = 50 * _MB, 50 * _MB, 20 * _MB, 100 * _MB, 2_000
_MAX_LIJST = _MB
"""Room for the list of parts and the relations of the package, of which a tree is made here."""
_STUK = 1 << 18
_SOORTEN, _WORTEL = "[Content_Types].xml", "_rels/.rels"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DOCX = f"{_WORD}document.main+xml"

_GEEN_WORD = f"Dit is geen Word-bestand (.docx): {BEWAAR}."
_VREEMD = f"Dit Word-bestand (.docx) is op een vreemde manier ingepakt: {BEWAAR}."
_WACHTWOORD = "Dit Word-bestand is met een wachtwoord beveiligd: haal het wachtwoord er in Word af en bewaar het opnieuw."
_BEGINNEN = {
    b"%PDF": f"Dit is een PDF en geen Word-bestand (.docx): {BEWAAR}.",
    b"{\\rtf": f"Dit is een RTF-bestand en geen Word-bestand (.docx): {BEWAAR}.",
    b"\xd0\xcf\x11\xe0": f"Dit is een oud Word-bestand (.doc): {BEWAAR}.",
    b"<": f"Dit is een webpagina of XML en geen Word-bestand (.docx): {BEWAAR}.",
}
_HOOFDSOORTEN = {
    "application/vnd.ms-word.document.macroenabled.main+xml": f"Dit is een Word-bestand met macro's (.docm): {BEWAAR}.",
    "application/vnd.ms-word.template.macroenabledtemplate.main+xml": f"Dit is een Word-sjabloon met macro's (.dotm): {BEWAAR}.",
    f"{_WORD}template.main+xml": f"Dit is een Word-sjabloon (.dotx): {BEWAAR}.",
}
_VERDACHT = (
    (re.compile(r"vba(project|data)|macroenabled", re.IGNORECASE), MACRO),
    (re.compile(r"(^|/)(activex|embeddings)/|oleobject|activex", re.IGNORECASE), OLE),
    (re.compile(r"webextension", re.IGNORECASE), INVOEGTOEPASSING),
)
"""What the name of a part, or its kind, gives away."""


def lees_bestand(pad: Path) -> bytes:
    """The bytes of a template; raises SjabloonFout for what is no file of a sensible size, OSError when it cannot be read."""
    if pad.is_dir():
        raise SjabloonFout(f"'{pad.name}' is een map en geen Word-bestand (.docx): wijs het bestand zelf aan.")
    if pad.exists() and not pad.is_file():
        raise SjabloonFout(f"'{pad.name}' is geen gewoon bestand: wijs een Word-bestand (.docx) aan.")
    with pad.open("rb") as bestand:
        inhoud = bestand.read(MAX_BESTAND + 1)
    if len(inhoud) > MAX_BESTAND:
        raise SjabloonFout(TE_GROOT)
    return inhoud


def keur(inhoud: bytes) -> None:
    """Let a plain .docx through; raises SjabloonFout with one Dutch sentence for anything else."""
    _eis_zip(inhoud)
    try:
        with ZipFile(BytesIO(inhoud)) as pakket:
            _keur_pakket(pakket)
    except (BadZipFile, ZlibFout, EOFError, NotImplementedError, RuntimeError, OSError, ValueError, struct.error) as fout:
        raise SjabloonFout(KAPOT) from fout


def _eis_zip(inhoud: bytes) -> None:
    if not inhoud:
        raise SjabloonFout(f"Dit bestand is leeg: {BEWAAR}.")
    if len(inhoud) > MAX_BESTAND:
        raise SjabloonFout(TE_GROOT)
    if inhoud.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in inhoud:
        raise SjabloonFout(_WACHTWOORD)
    begin = inhoud[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    for merk, zin in _BEGINNEN.items():
        if begin.startswith(merk):
            raise SjabloonFout(zin)
    if not inhoud.startswith(b"PK\x03\x04"):
        raise SjabloonFout(_GEEN_WORD)


def _keur_pakket(pakket: ZipFile) -> None:
    delen = pakket.infolist()
    _keur_inhoudsopgave(delen)
    namen = {deel.filename for deel in delen}
    if _SOORTEN not in namen or _WORTEL not in namen:
        raise SjabloonFout(_GEEN_WORD)
    licht = Doorlichter()
    uitgepakt = _Uitpakker(pakket)
    for naam in (_SOORTEN, _WORTEL):  # before what hangs on them
        licht.lees(uitgepakt.stukken(pakket.getinfo(naam), _MAX_LIJST))
    soorten = _Inhoudsoorten(pakket.read(_SOORTEN))
    soorten.eis_docx(_hoofddeel(pakket.read(_WORTEL)), namen)
    for deel in delen:
        _weiger_verdacht(deel.filename, soorten.van(deel.filename))
    for deel in delen:
        if deel.filename in (_SOORTEN, _WORTEL):
            continue
        if soorten.is_xml(deel.filename):
            licht.lees(uitgepakt.stukken(deel, MAX_XML))
        else:
            for _ in uitgepakt.stukken(deel):
                pass


def _keur_inhoudsopgave(delen: list[ZipInfo]) -> None:
    """What the directory of the zip says itself: names, sizes, and how parts are packed."""
    gezien: set[str] = set()
    for deel in delen:
        naam = deel.filename
        if naam.startswith(("/", "\\")) or "\\" in naam or ":" in naam or "\0" in deel.orig_filename or ".." in naam.split("/"):
            raise SjabloonFout(_VREEMD)
        if naam.casefold() in gezien or deel.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise SjabloonFout(_VREEMD)
        if deel.flag_bits & 1:
            raise SjabloonFout(_WACHTWOORD)
        gezien.add(naam.casefold())
    if len(delen) > MAX_DELEN or any(deel.file_size > MAX_DEEL for deel in delen) or sum(deel.file_size for deel in delen) > MAX_TOTAAL:
        raise SjabloonFout(TE_GROOT)


class _Uitpakker:
    """Unpacks parts in pieces, and counts what really comes out."""

    def __init__(self, pakket: ZipFile) -> None:
        self._pakket = pakket
        self._totaal = 0

    def stukken(self, deel: ZipInfo, grens: int = MAX_DEEL) -> Iterator[bytes]:
        """The bytes of one part; raises SjabloonFout when there are too many."""
        gelezen = 0
        with self._pakket.open(deel) as bron:
            while stuk := bron.read(_STUK):
                gelezen += len(stuk)
                self._totaal += len(stuk)
                if gelezen > grens or self._totaal > MAX_TOTAAL:
                    raise SjabloonFout(TE_GROOT)
                yield stuk


class _Inhoudsoorten:
    """What kind of content each part says to hold."""

    def __init__(self, xml: bytes) -> None:
        self._per_deel: dict[str, str] = {}
        self._per_uitgang: dict[str, str] = {}
        for element in etree.fromstring(xml):
            soort = (element.get("ContentType") or "").casefold()
            if (deel := element.get("PartName")) is not None:
                self._per_deel[deel.lstrip("/").casefold()] = soort
            elif (uitgang := element.get("Extension")) is not None:
                self._per_uitgang[uitgang.casefold()] = soort

    def van(self, naam: str) -> str:
        """The kind of a part, '' when it is not said."""
        naam = naam.casefold()
        return self._per_deel.get(naam) or self._per_uitgang.get(naam.rpartition(".")[2], "")

    def is_xml(self, naam: str) -> bool:
        """Whether a part is read as XML."""
        return naam.casefold().endswith((".xml", ".rels", ".vml")) or self.van(naam).endswith("xml")

    def eis_docx(self, hoofddeel: str, namen: set[str]) -> None:
        """Refuse a package whose main part is no Word document."""
        soort = self.van(hoofddeel)
        if soort in _HOOFDSOORTEN:
            raise SjabloonFout(_HOOFDSOORTEN[soort])
        if soort != _DOCX:
            raise SjabloonFout(_GEEN_WORD)
        if hoofddeel not in namen:
            raise SjabloonFout(KAPOT)


def _hoofddeel(xml: bytes) -> str:
    """The name of the part that holds the text."""
    for relatie in etree.fromstring(xml):
        soort = relatie.get("Type") or ""
        if soort.endswith("/officeDocument"):
            return (relatie.get("Target") or "").lstrip("/")
    raise SjabloonFout(_GEEN_WORD)


def _weiger_verdacht(naam: str, soort: str) -> None:
    for patroon, zin in _VERDACHT:
        if patroon.search(naam) or patroon.search(soort):
            raise SjabloonFout(zin)

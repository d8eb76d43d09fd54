"""Templates: where they are, and what stands in one, read once for all documents made from it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.packuri import PackURI

from wizard.word.afwerken import koppen
from wizard.word.huisstijl import maak_vulbaar, vul_stijlen_aan
from wizard.word.nazien import Nazicht
from wizard.word.nummering import Nummering, lees_nummering
from wizard.word.pakket import VERHAAL, lees_delen, lees_xml, schrijf_xml
from wizard.word.plaatsen import SjabloonFout
from wizard.word.poort import keur, lees_bestand
from wizard.word.vorm import lees_vorm
from wizard.word.vullen import Vorm

HOOFDVERHAAL = "word/document.xml"
STIJLEN, NUMMERINGEN = "word/styles.xml", "word/numbering.xml"
SJABLONEN_VARIABELE = "SAMENWERKWIJZER_SJABLONEN"
_GENOEMDE_DELEN = frozenset({"styles", "numbering", "header", "footer", "footnotes", "endnotes"})
_WAAR = {"header": "koptekst", "footer": "voettekst", "footnotes": "voetnoten", "endnotes": "eindnoten"}
BESTANDEN = {"plan": "plan_van_aanpak.docx", "convenant": "convenant.docx"}
WERKBLADEN = {"vragen": "vragen_voor_collega.docx"}
"""Templates of the program alone, for what is no document of the samenwerking."""


def zoek_sjablonen(bij: Path, genoemd: Path | None = None) -> Path | None:
    """The folder of the municipality's own templates: the one named here, else by the environment, else beside the dossiers.

    Raises SjabloonFout when a folder that is named is not there. None means: the shipped templates.
    """
    gezet = os.environ.get(SJABLONEN_VARIABELE)
    folder = genoemd or (Path(gezet).expanduser() if gezet else None)
    if folder is None:
        return ernaast if (ernaast := bij / "sjablonen").is_dir() else None
    if not folder.is_dir():
        waar = "" if genoemd else f" Zij staat in de instelling {SJABLONEN_VARIABELE}."
        raise SjabloonFout(f"De map met sjablonen {folder} bestaat niet.{waar}")
    return folder


def eigen_sjabloon(soort: str, sjablonen: Path | None) -> Path | None:
    """The municipality's own template for a document, None when the shipped one is used."""
    eigen = sjablonen / BESTANDEN[soort] if sjablonen is not None else None
    return eigen if eigen is not None and eigen.exists() else None


def lees_sjabloon(soort: str, sjablonen: Path | None = None) -> bytes:
    """The template for a document: the municipality's own when its folder holds one, else the one shipped.

    Raises SjabloonFout when that is no file of a sensible size, OSError when it cannot be read.
    """
    if (eigen := eigen_sjabloon(soort, sjablonen)) is not None:
        return lees_bestand(eigen)
    return files("templates_docx").joinpath((BESTANDEN | WERKBLADEN)[soort]).read_bytes()


def gereed(soort: str, sjablonen: Path | None = None) -> Sjabloon:
    """The template for a document, made ready; raises SjabloonFout that names the file when it is the municipality's own."""
    try:
        return maak_gereed(lees_sjabloon(soort, sjablonen))
    except SjabloonFout as fout:
        if (eigen := eigen_sjabloon(soort, sjablonen)) is None:
            raise
        raise SjabloonFout(f"{eigen.name}: {fout}", f'Alles zien wat niet klopt: samenwerkwijzer sjabloon controleer "{eigen}".') from None


@dataclass(frozen=True)
class Sjabloon:
    """A template made ready: what is fixed as it goes into every document, and the steps that fill the rest."""

    delen: dict[str, bytes]
    verhalen: dict[str, Vorm]
    """The parts that hold text, by name: the body first, then those headers, footers and notes that have marks."""
    niveaus: dict[str, int]
    """The outline level of each heading style."""
    nummering: Nummering
    """How its paragraphs are numbered."""
    geplaatst: frozenset[str]
    """The ids of the questions for which it has a place or a section."""


@lru_cache(maxsize=8)
def maak_gereed(inhoud: bytes) -> Sjabloon:
    """Read a template once for all documents made from it; raises SjabloonFout when it cannot be filled."""
    delen = open_sjabloon(inhoud)
    stijlen = lees_xml(delen[STIJLEN])
    if vul_stijlen_aan(stijlen):
        delen[STIJLEN] = schrijf_xml(stijlen)
    nummering = lees_nummering(stijlen, lees_xml(delen[NUMMERINGEN]) if NUMMERINGEN in delen else None)
    niveaus = koppen(stijlen)
    geteld = {*nummering.van_stijl, *niveaus}
    vormen = {naam: _lees_verhaal(naam, delen[naam], geteld) for naam in verhalen_van(delen)}
    verhalen = {naam: vorm for naam, vorm in vormen.items() if naam == HOOFDVERHAAL or not vorm.vast}
    geplaatst = frozenset[str]().union(*(vorm.geplaatst for vorm in verhalen.values()))
    return Sjabloon(delen, verhalen, niveaus, nummering, geplaatst)


def open_sjabloon(inhoud: bytes) -> dict[str, bytes]:
    """The parts of a template that passed the gate, with the properties of a document; raises SjabloonFout."""
    document = _open(inhoud)
    _beschrijf(document)
    opgeslagen = BytesIO()
    document.save(opgeslagen)
    return lees_delen(opgeslagen.getvalue())


def verhalen_van(delen: dict[str, bytes]) -> list[str]:
    """The names of the parts that hold text, the body first."""
    return sorted((naam for naam in delen if VERHAAL.fullmatch(naam)), key=lambda naam: (naam != HOOFDVERHAAL, naam))


def waar_van(naam: str) -> str:
    """Where people find the text of a part."""
    return next((waar for begin, waar in _WAAR.items() if naam.startswith(f"word/{begin}")), "tekst")


def _lees_verhaal(naam: str, inhoud: bytes, geteld: Container[str]) -> Vorm:
    """One story as steps, when nothing in it stands in the way."""
    wortel = lees_xml(inhoud)
    maak_vulbaar(wortel)
    nazicht = Nazicht()
    nazicht.verhaal(wortel, waar_van(naam))
    for probleem in nazicht.problemen:
        if probleem.stopt:
            raise SjabloonFout(str(probleem))
    return lees_vorm(wortel, geteld)


def _open(inhoud: bytes) -> Document:
    """A template that passed the gate, with its text and its styles in the parts where they are looked for."""
    keur(inhoud)
    try:
        document = docx.Document(BytesIO(inhoud))
        _noem_delen(document)
        return document
    except Exception as fout:  # python-docx lets zipfile's, lxml's and its own errors through
        raise SjabloonFout("Dit sjabloon is geen Word-bestand (.docx) dat gelezen kan worden: bewaar het in Word opnieuw.") from fout


def _noem_delen(document: Document) -> None:
    """Give the parts the names under which they are looked for; not every program that writes .docx does."""
    assert document.styles  # made when the template has none
    document.part.partname = PackURI(f"/{HOOFDVERHAAL}")
    aantallen: Counter[str] = Counter()
    for sleutel, relatie in list(document.part.rels.items()):
        soort = relatie.reltype.rpartition("/")[2]
        if soort == "stylesWithEffects":  # a second list of styles, for Word 2010, that may not differ from the first
            del document.part.rels[sleutel]
        elif soort in _GENOEMDE_DELEN and not relatie.is_external:
            aantallen[soort] += 1
            volgnummer = aantallen[soort] if soort in ("header", "footer") else ""
            relatie.target_part.partname = PackURI(f"/word/{soort}{volgnummer}.xml")


def _beschrijf(document: Document) -> None:
    """Set the properties that every document has, and make room for those of its own."""
    eigenschappen = document.core_properties
    eigenschappen.title = "-"
    eigenschappen.language = "nl-NL"
    eigenschappen.author = eigenschappen.last_modified_by = "samenwerkwijzer"
    eigenschappen.created = eigenschappen.modified = datetime(2026, 1, 1)  # replaced in each document
    eigenschappen.comments = ""
    eigenschappen.revision = 1

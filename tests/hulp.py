"""Builders for tests: dossiers from flat JSON, the worked example, and what a dossier says about itself."""

from __future__ import annotations

import copy
import json
import tempfile
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator  # type: ignore[import-untyped]  # it ships no types

from wizard.dossier import Doel, Dossier
from wizard.plat import uit_plat

GEGEVENS = Path(__file__).parent / "gegevens"
WORTEL = Path(__file__).parent.parent
"""The folder of the repository, to run the program from in a subprocess."""


def dossier_van(plat: dict[str, Any], doel: str = "start") -> Dossier:
    """A dossier that holds these answers; fails when one of them is no valid answer."""
    dossier = Dossier(doel=cast(Doel, doel))
    fouten = uit_plat(dossier, copy.deepcopy(plat)).fouten
    assert not fouten, [str(fout) for fout in fouten]
    return dossier


@cache
def _voorbeeldtekst() -> str:
    return files("wizard.voorbeeld").joinpath("adresteam_lindewaard.json").read_text("utf-8")


def voorbeeld_plat() -> dict[str, Any]:
    """The answers of the worked example as flat JSON; a fresh copy each time."""
    plat: dict[str, Any] = json.loads(_voorbeeldtekst())
    return plat


@cache
def _voorbeeld() -> Dossier:
    return dossier_van(voorbeeld_plat())


def voorbeeld() -> Dossier:
    """The worked example as a dossier; a fresh copy each time."""
    return _voorbeeld().model_copy(deep=True)


def vraag_ids() -> list[str]:
    """The ids of every question that the questionnaire must hold."""
    return (GEGEVENS / "vraag_ids.txt").read_text("utf-8").split()


def ongeldig(inhoud: bytes) -> list[str]:
    """What is not valid OOXML in a .docx."""
    with tempfile.TemporaryDirectory() as folder:
        (pad := Path(folder) / "stuk.docx").write_bytes(inhoud)
        return [fout.description for fout in OpenXmlValidator().validate(str(pad)).errors]


def met_steekproef(gevallen: Iterable[Any], elke: int = 3) -> list[Any]:
    """These cases as parameters of a test: one in so many always, the others on demand."""
    return [geval if nr % elke == 0 else pytest.param(geval, marks=pytest.mark.lang) for nr, geval in enumerate(gevallen)]


def lees_document(inhoud: bytes) -> Document:
    """The document in these bytes without its content controls, in which python-docx does not look."""
    document = docx.Document(BytesIO(inhoud))
    delen: list[Any] = [document.element.find(qn("w:body"))]
    for sectie in document.sections:
        koppen = (sectie.first_page_header, sectie.header, sectie.first_page_footer, sectie.footer)
        delen += [kop._element for kop in koppen if not kop.is_linked_to_previous]
    for deel in delen:
        for besturing in list(deel.iter(qn("w:sdt"))):
            for kind in besturing.findall(f"{qn('w:sdtContent')}/*"):
                besturing.addprevious(kind)
            besturing.getparent().remove(besturing)
    return document

"""The finished file as bytes: the same content gives the same file, whenever it is made."""

from __future__ import annotations

import struct
from io import BytesIO
from zipfile import ZipFile

from docx.document import Document

_EERSTE_DAG = struct.pack("<HH", 0, 0x21)
"""1 January 1980, midnight: the earliest moment that a zip file can hold."""
_CENTRAAL = b"PK\x01\x02"


def als_bytes(document: Document) -> bytes:
    """The document as a .docx, with one fixed time on every part."""
    uit = BytesIO()
    document.save(uit)
    inhoud = bytearray(uit.getvalue())
    with ZipFile(uit) as pakket:
        for deel in pakket.infolist():
            inhoud[deel.header_offset + 10 : deel.header_offset + 14] = _EERSTE_DAG
        plaats = pakket.start_dir
    while inhoud[plaats : plaats + 4] == _CENTRAAL:
        inhoud[plaats + 12 : plaats + 16] = _EERSTE_DAG
        naam, extra, opmerking = struct.unpack("<HHH", inhoud[plaats + 28 : plaats + 34])
        plaats += 46 + naam + extra + opmerking
    return bytes(inhoud)

"""The actions with a day as a calendar file (RFC 5545): an event of one day each, which every calendar takes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256

from wizard import __version__
from wizard.acties.actie import Actie
from wizard.dossier import Dossier
from wizard.tekst import een_regel
from wizard.velden import VELDEN

_BREEDTE = 75
"""The most octets on a line; what comes after stands on the next, behind a space."""


def ics_bytes(dossier: Dossier, acties: Sequence[Actie], vandaag: date) -> bytes:
    """The calendar, for actions of which at least one has a day.

    The same actions give the same bytes all day, and an action keeps its identity when it changes.
    """
    regels = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//samenwerkwijzer//samenwerkwijzer {__version__}//NL",
        "CALSCALE:GREGORIAN",
        *(regel for actie in acties if actie.dag for regel in _gebeurtenis(dossier, actie, actie.dag, vandaag)),
        "END:VCALENDAR",
    ]
    return b"".join(_gevouwen(regel) for regel in regels)


def _gebeurtenis(dossier: Dossier, actie: Actie, dag: date, vandaag: date) -> Iterator[str]:
    wie = f"Wie: {actie.wie}" if actie.wie else ""
    over = "\n".join(filter(None, (wie, actie.erbij, f"Vraag: {VELDEN[actie.pad[-1]].vraag.tekst}")))
    yield "BEGIN:VEVENT"
    yield f"UID:{sha256(f'{dossier.id}/{actie.merk}'.encode()).hexdigest()[:32]}@samenwerkwijzer"
    yield f"DTSTAMP:{_cijfers(vandaag)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_cijfers(dag)}"
    if dag < date.max:
        yield f"DTEND;VALUE=DATE:{_cijfers(dag + timedelta(days=1))}"
    yield f"SUMMARY:{_tekst(een_regel(f'{dossier.naam}: {actie.wat}' if dossier.naam else actie.wat))}"
    yield f"DESCRIPTION:{_tekst(over)}"
    yield f"CATEGORIES:{_tekst(actie.soort)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _cijfers(dag: date) -> str:
    return dag.isoformat().replace("-", "")


def _tekst(tekst: str) -> str:
    """A text in which no sign has a meaning of its own."""
    return tekst.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _gevouwen(regel: str) -> bytes:
    """A line on as many lines as it needs; no character is cut in two."""
    uit, lengte = bytearray(), 0
    for teken in regel:
        octetten = teken.encode()
        if lengte + len(octetten) > _BREEDTE:
            uit += b"\r\n "
            lengte = 1
        uit += octetten
        lengte += len(octetten)
    return bytes(uit + b"\r\n")

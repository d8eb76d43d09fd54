"""What comes next and how far one is, in words: nobody has to guess what happens after this."""

from __future__ import annotations

from collections.abc import Collection

from wizard.dossier import Dossier, Pad
from wizard.stappen import Stap
from wizard.tekst import telling
from wizard.verwijzen import vind
from wizard.voortgang import Voortgang, voortgang
from wizard.vraag import Record
from wizard.vragenlijst import plekken

_BREED = 20
"""Signs in the bar."""
WAT_NU = (
    "Ga naar die map en lees het door in Word.",
    "Laat de privacy officer, de FG en de jurist het toetsen. Zij werken in Word verder.",
    "Verandert u hier nog iets? Maak het dan opnieuw. Het nieuwe komt ernaast te staan.",
)
"""What one does once a document has been made."""
WIE_BESLIST = {
    "plan": "Het plan van aanpak: de bestuurlijk opdrachtgever.",
    "convenant": "Het convenant: het bevoegde orgaan van elke partner. Pas daarna tekent u.",
}
"""Who decides about each document."""


def volgende_open(stappen: list[Voortgang], stap: str) -> Voortgang | None:
    """The first step after this one with an open question."""
    namen = [stand.stap.naam for stand in stappen]
    return next((stand for stand in stappen[namen.index(stap) + 1 :] if stand.open), None)


def na_stap(dossier: Dossier, stap: str) -> str:
    """What comes after this step, as a sentence."""
    stappen = voortgang(dossier)
    if volgende := volgende_open(stappen, stap):
        return f"Hierna: {noem(volgende.stap)}, nog {len(volgende.open)} open."
    if eerder := next((stand for stand in stappen if stand.open), None):
        staat = "staat" if len(eerder.open) == 1 else "staan"
        return f"Hierna: het overzicht. In {noem(eerder.stap)} {staat} nog {telling(len(eerder.open), 'vraag', 'vragen')} open."
    return "Hierna: het overzicht. Er staat niets meer open: u kunt daar de documenten maken."


def noem(stap: Stap) -> str:
    """A step by its number and name."""
    return f"stap {stap.nr} ({stap.titel})" if stap.nr else f"“{stap.titel}”"


def erbij(dossier: Dossier, paden: Collection[Pad]) -> str:
    """How many records came, at these places in one list, and how many open questions they bring, as a sentence."""
    record = vind(dossier, next(iter(paden)))
    assert isinstance(record, Record)
    diep = len(next(iter(paden)))
    vragen = sum(plek.pad[:diep] in paden and plek.open_voor(dossier.doel) for plek in plekken(dossier))
    daarbij = f"; daarbij {'hoort' if vragen == 1 else 'horen'} {telling(vragen, 'vraag', 'vragen')}" if vragen else ""
    return f"{telling(len(paden), record.enkelvoud, record.meervoud)} erbij{daarbij}."


def vordering(stappen: list[Voortgang]) -> str:
    """How much of what the goal needs is answered, as a bar and in words; '' when it needs nothing."""
    nodig = sum(stap.nodig for stap in stappen)
    gedaan = nodig - sum(len(stap.open) for stap in stappen)
    if not nodig:
        return ""
    vol = gedaan * _BREED // nodig
    return f"[{'#' * vol}{'-' * (_BREED - vol)}] {gedaan} van {nodig} nodige vragen beantwoord"

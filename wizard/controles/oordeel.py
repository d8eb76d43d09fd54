"""How far the whole is: what the findings allow to say of it, and what this program cannot judge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from wizard.controles.regel import ERNSTEN, Bevinding
from wizard.dossier import Dossier
from wizard.vragenlijst import Plek, plekken

Oordeel = Literal["concept – niet ter ondertekening", "ter toetsing", "gereed voor besluitvorming"]
"""*concept*: something blocks, or an answer is still being found out. *ter toetsing*: only warnings are left, accepted
ones too. *gereed*: neither. Never more than that: the program does not say that something is lawful."""

NIET_TE_BEOORDELEN = (
    "Of een wettekst inhoudelijk de verstrekking draagt.",
    "Of de gekozen uitzondering echt past.",
    "Of de noodzaak overtuigt.",
    "Of de maatregelen in de praktijk werken.",
    "Of de gegevens in de praktijk zo lopen als u ze beschrijft.",
    "Of wetten na 21 november 2026 zijn gewijzigd.",
)
"""What stays for people to judge: the privacy officer, the FG and the lawyer."""


def oordeel(dossier: Dossier, bevindingen: Sequence[Bevinding], gevraagd: Iterable[Plek] | None = None) -> Oordeel:
    """How far this dossier is, for the findings that it has; `gevraagd` are its questions when they are known already."""
    vragen = plekken(dossier) if gevraagd is None else gevraagd
    if any(b.ernst == "blokkerend" for b in bevindingen) or any(plek.half for plek in vragen):
        return "concept – niet ter ondertekening"
    return "ter toetsing" if any(b.ernst == "waarschuwing" for b in bevindingen) else "gereed voor besluitvorming"


def telling(bevindingen: Sequence[Bevinding]) -> dict[str, int]:
    """How many findings there are of each kind."""
    return {ernst: sum(b.ernst == ernst for b in bevindingen) for ernst in ERNSTEN}


def in_aantallen(bevindingen: Sequence[Bevinding]) -> str:
    """'1 blokkerend · 2 waarschuwingen', '' when there are none."""
    namen = {"waarschuwing": "waarschuwingen", "aandachtspunt": "aandachtspunten"}
    aantallen = telling(bevindingen).items()
    return " · ".join(f"{aantal} {ernst if aantal == 1 else namen.get(ernst, ernst)}" for ernst, aantal in aantallen if aantal)

"""What the program proposes where nothing stands yet, for somebody to confirm.

Three kinds: what other answers suggest for a gegevensstroom, standard answers to questions that are nearly always answered
the same, and partners from a catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable

from wizard.bewerken import Bewerking
from wizard.dossier import Pad
from wizard.voorzet.aanbod import Aanbod, aanbiedingen, aanbod_bij, neem_over, te_bevestigen
from wizard.voorzet.partners import kandidaten, kies, naam_van
from wizard.voorzet.stromen import VOORZETTEN, paar, stel_voor, voorzetten

__all__ = [
    "VOORZETTEN", "Aanbod", "aanbiedingen", "aanbod_bij", "kandidaten", "kies_partners", "naam_van", "neem_alles_over",
    "neem_over", "paar", "stel_voor", "te_bevestigen",
    "voorzetten",
]  # fmt: skip


def kies_partners(bewerking: Bewerking, codes: Iterable[str]) -> list[Pad]:
    """Add partners from the catalogue with all that can be proposed about them, as one step for undo; returns their places."""
    with bewerking.in_een_stap(("partners",)):
        paden = kies(bewerking, codes)
        for partner in paden:
            neem_alles_over(bewerking, partner)
    return paden


def neem_alles_over(bewerking: Bewerking, onder: Pad = ()) -> int:
    """Take over all proposals, also those that only come with another, as one step for undo; returns how many answers."""
    aantal = 0
    with bewerking.in_een_stap(onder):
        while gevonden := aanbiedingen(bewerking.dossier, onder):
            aantal += neem_over(bewerking, gevonden)
    return aantal

"""When somebody has the dossier open already: line mode says who, and asks how to go on."""

from __future__ import annotations

from pathlib import Path

from wizard.eenvoudig.gesprek import Gesprek
from wizard.eenvoudig.tussendoor import NaarOverzicht, kies
from wizard.opslag.bestand import kopieer
from wizard.opslag.slot import Gebruiker, Slot
from wizard.woorden import moment


def neem_slot(gesprek: Gesprek, pad: Path) -> tuple[Path, Slot] | None:
    """The dossier to open and its lock: this one, or a copy when the user chooses that; None when the user goes back.

    Raises Onleesbaar and OSError when there is no copy to be made.
    """
    slot = Slot(pad)
    if slot.neem() or slot.ander is None:
        return pad, slot
    gevolg = "Wijzigt u beiden hetzelfde, dan kiest later een van u wat blijft."
    gesprek.zeg("", "Dit dossier is al open.", wie_heeft_het_open(slot.ander), gevolg)
    opties = ["Een kopie maken en daarin verdergaan", "Toch openen en hier verdergaan", "Terug naar uw dossiers"]
    try:
        keuze = kies(gesprek, opties, "Enter gaat terug.")
    except NaarOverzicht:
        return None
    if keuze == 1:
        kopie = kopieer(pad)
        gesprek.zeg(f"De kopie is gemaakt: {kopie}")
        return neem_slot(gesprek, kopie)
    if keuze == 2:
        slot.neem(over=True)
        return pad, slot
    return None


def wie_heeft_het_open(ander: Gebruiker) -> str:
    """Who, where and since when, as a sentence."""
    sinds = f", sinds {moment(ander.sinds)}" if moment(ander.sinds) else ""
    if ander.bent_u:
        return f"U heeft het open in een ander venster{sinds}."
    return f"{ander.wie} heeft het open op {ander.waar}{sinds}."

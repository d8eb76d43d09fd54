"""The dossiers in line mode: choose one, begin a new one, or look at the worked example."""

from __future__ import annotations

from pathlib import Path

from wizard.dossier import Doel
from wizard.eenvoudig.gesprek import Gesprek
from wizard.eenvoudig.tussendoor import NaarOverzicht, kies, vraag_regel
from wizard.eenvoudig.uitkomsten import vraag_doel
from wizard.opslag.bestand import MAX_NAAM, nieuw
from wizard.opslag.kop import Kop
from wizard.opslag.lijst import koppen, van_naam
from wizard.tekst import een_regel, telling
from wizard.voorbeeld import maak_voorbeeld
from wizard.woorden import DOELNAMEN, moment

_ENTER = "Enter leest de lijst opnieuw voor. /stop stopt."
_EERST: Doel = "plan"
"""What a new dossier works towards when the user just presses Enter."""


def kies_dossier(gesprek: Gesprek, folder: Path) -> Path:
    """The file of the dossier to open, made here when it is a new one; ends only by a choice, or by stopping."""
    while True:
        alle = koppen(folder)
        gevonden = [kop for kop in alle if not kop.fout]
        gesprek.zeg("", "Uw samenwerkingen" if gevonden else "U heeft nog geen samenwerkingen.")
        gesprek.zeg(*(f"Kan niet open: {een_regel(kop.naam)}, {kop.fout}. Het staat in {kop.pad}." for kop in alle if kop.fout))
        regels = [_regel(kop) for kop in gevonden]
        try:
            nr = kies(gesprek, [*regels, "Nieuwe samenwerking", "Het uitgewerkte voorbeeld bekijken (verzonnen)"], _ENTER)
            if nr is None:
                continue
            if nr <= len(gevonden):
                return gevonden[nr - 1].pad
            if nr == len(gevonden) + 2:
                return maak_voorbeeld(folder)
            if (pad := _begin(gesprek, folder)) is not None:
                return pad
        except NaarOverzicht:
            continue


def _regel(kop: Kop) -> str:
    open_ = f"nog {telling(kop.open, 'vraag', 'vragen')} open" if kop.open else "geen open vragen"
    verzonnen = ", een verzonnen voorbeeld" if kop.fictief else ""
    tweede = f", een tweede versie, in het bestand {kop.pad.name}" if kop.tweede else ""
    wanneer = moment(kop.gewijzigd) or "onbekend"
    return f"{een_regel(kop.naam)}{verzonnen}{tweede}. Werkt toe naar {DOELNAMEN[kop.doel]}, {open_}, gewijzigd: {wanneer}."


def _begin(gesprek: Gesprek, folder: Path) -> Path | None:
    """Ask a name and a goal, and make a dossier; None when the user went back."""
    while naam := vraag_regel(gesprek, "Hoe noemt u deze samenwerking? Een werknaam is genoeg. Enter gaat terug."):
        naam = een_regel(naam)
        if len(naam) > MAX_NAAM:
            gesprek.zeg(f"Deze naam is te lang. Een naam heeft hooguit {MAX_NAAM} tekens.")
        elif van_naam(naam, folder) is not None:
            gesprek.zeg(f"Er is al een dossier “{naam}”. Kies een andere naam.")
        elif naam and (doel := vraag_doel(gesprek, _EERST)) is not None:
            pad = nieuw(naam, folder, doel=doel)[1]
            gesprek.zeg(f"Het dossier is gemaakt: {pad}")
            return pad
    return None

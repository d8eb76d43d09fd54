"""Somebody else changed the same dossier: what does not clash comes together by itself, of the rest one chooses per question."""

from __future__ import annotations

from wizard.dossier import Dossier, Pad
from wizard.eenvoudig.tussendoor import NaarOverzicht, kies
from wizard.eenvoudig.zitting import Zitting
from wizard.opslag.lezen import uit_bytes
from wizard.opslag.ontleden import Onleesbaar, lees_bytes
from wizard.opslag.storing import reden
from wizard.samenvoegen import Kant, voeg_samen
from wizard.tekst import met_punt, telling
from wizard.vergelijking import in_record, in_woorden, of_weg


def samen(zitting: Zitting, _: str = "") -> None:
    """Bring what the other wrote together with ours, and go to the overview; says so when there is nothing, or it must wait."""
    if not zitting.botst:
        zitting.gesprek.zeg("Niemand anders heeft dit dossier gewijzigd. Er is niets samen te voegen.")
        return
    try:
        inhoud = lees_bytes(zitting.bestand)
        hun = uit_bytes(inhoud, zitting.bestand)
    except (Onleesbaar, OSError) as fout:
        waarom = reden(fout) if isinstance(fout, OSError) else str(fout)
        zitting.gesprek.zeg(f"Samenvoegen lukt nu niet: {met_punt(waarom)} Uw wijzigingen staan apart. Probeer het later met /samen.")
        return
    keuzes = _gekozen(zitting, hun)
    if keuzes is None:
        zitting.gesprek.zeg("Er is niets samengevoegd. Uw wijzigingen staan apart. Met /samen kunt u het later doen.")
        return
    aantal = len(zitting.neem_over(voeg_samen(zitting.basis, zitting.dossier, hun, keuzes).dossier, inhoud))
    if zitting.bewaar():
        erbij = telling(aantal, "antwoord van de ander staat", "antwoorden van de ander staan")
        wat = f"{erbij} nu in uw dossier" if aantal else "in uw dossier is niets anders geworden"
        zitting.gesprek.zeg(f"Samengevoegd: {wat}. Ongedaan maken kan vanaf hier.")
    raise NaarOverzicht  # the question where one was may be gone


def _gekozen(zitting: Zitting, hun: Dossier) -> dict[Pad, Kant] | None:
    """Of every answer that both changed whose stands; None when that is for later."""
    botsingen = voeg_samen(zitting.basis, zitting.dossier, hun, {}).botsingen
    if botsingen:
        hoeveel = telling(len(botsingen), "antwoord is", "antwoorden zijn")
        zitting.gesprek.zeg("", f"{hoeveel} door u en door iemand anders gewijzigd. Kies wat blijft.")
        zitting.gesprek.zeg("Wat u niet kiest, staat bij de vorige versies.")
    keuzes: dict[Pad, Kant] = {}
    for botsing, woorden in zip(botsingen, in_woorden(zitting.dossier, hun, botsingen), strict=True):
        pad = botsing.pad
        zitting.gesprek.zeg("", ": ".join(filter(None, (in_record(pad, zitting.dossier, hun), woorden.vraag))))
        kanten = [f"Van u: {of_weg(pad, woorden.ons)}", f"Van de ander: {of_weg(pad, woorden.hun)}"]
        keuze = kies(zitting.gesprek, kanten, "Enter stopt; er wordt dan niets samengevoegd.")
        if keuze is None:
            return None
        keuzes[pad] = "ons" if keuze == 1 else "hun"
    return keuzes

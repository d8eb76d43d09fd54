"""Proposals in line mode: a standard answer to one question, and partners from the catalogue."""

from __future__ import annotations

import re

from wizard.dossier import Pad
from wizard.eenvoudig.tussendoor import is_zeker, nummer_in, vraag_regel, welke
from wizard.eenvoudig.zitting import Zitting
from wizard.tekst import telling
from wizard.verwijzen import titel_van
from wizard.voorzet import aanbod_bij, kandidaten, kies_partners, naam_van, neem_over
from wizard.vragenlijst import Plek, plekken

CATALOGUS = "partners"
"""The list that can be filled from the catalogue."""


def hint_voorstel(plek: Plek) -> list[str]:
    """That there is something to propose here, when there is."""
    regels = ["Er is een voorstel voor dit antwoord. /voorstel zet het klaar."] if aanbod_bij(plek) is not None else []
    if plek.pad == (CATALOGUS,):
        regels.append("/catalogus noemt partners die vaak meedoen.")
    return regels


def zet_klaar(zitting: Zitting, plek: Plek) -> None:
    """Put what is proposed here in the dossier; it counts only once somebody confirms it."""
    aanbod = aanbod_bij(plek)
    if aanbod is None:
        zitting.gesprek.zeg("Voor dit antwoord is geen voorstel, of er staat al iets.")
        return
    neem_over(zitting.bewerking, [aanbod])
    zitting.ben_bij(plek.pad)
    if zitting.bewaar():
        waar = "in elk onderdeel bij de vragen" if plek.veld.is_lijst else "bij de vraag"
        zitting.gesprek.zeg("Klaargezet als voorstel:", *aanbod.teksten, f"Klopt het? Bevestig het {waar} met /klopt.")


def bevestig_record(zitting: Zitting, record: Pad) -> None:
    """Read what is proposed in a record aloud, and confirm it at once when the user says that it is right."""
    titel = titel_van(zitting.dossier, record)
    voorstellen = [plek for plek in plekken(zitting.dossier) if plek.pad[: len(record)] == record and plek.toestand == "voorgesteld"]
    if not voorstellen:
        zitting.gesprek.zeg(f"Bij {titel} staat geen voorstel.")
        return
    zitting.gesprek.zeg(f"Dit staat als voorstel bij {titel}:", *(f"{plek.veld.vraag.tekst} {plek.tekst}" for plek in voorstellen))
    if not is_zeker(zitting.gesprek, "Ja, dit klopt allemaal"):
        zitting.gesprek.zeg("Er is niets bevestigd.")
        return
    aantal = zitting.bewerking.bevestig(*(plek.pad for plek in voorstellen))
    if zitting.bewaar():
        zitting.gesprek.zeg(f"{telling(aantal, 'voorstel', 'voorstellen')} bevestigd. /ongedaan neemt het terug.")


def uit_catalogus(zitting: Zitting, plek: Plek) -> None:
    """Choose partners from the catalogue; what they usually do is proposed with them."""
    if plek.pad != (CATALOGUS,):
        zitting.gesprek.zeg("De catalogus werkt alleen bij de lijst van partners, in stap 1.")
        return
    codes: list[str] = []
    for kop, groep in kandidaten(zitting.dossier):
        zitting.gesprek.zeg(f"{kop}:", *(f"{nr}. {naam_van(zitting.dossier, code)}" for nr, code in enumerate(groep, len(codes) + 1)))
        codes += groep
    zitting.gesprek.zeg("Staat uw partner er niet bij? Ga dan terug en voeg die toe met /nieuw.")
    vraag = f"{welke(len(codes))} Meer nummers mag, met een spatie ertussen. Enter gaat terug."
    while regel := vraag_regel(zitting.gesprek, vraag):
        nummers = [nummer_in(deel, len(codes)) for deel in re.split(r"[\s,;]+", regel) if deel]
        gekozen = list(dict.fromkeys(codes[nr - 1] for nr in nummers if nr is not None))
        if None in nummers:
            zitting.gesprek.zeg("Er zit een nummer bij dat er niet is; er is niets veranderd.")
            continue
        kies_partners(zitting.bewerking, gekozen)
        if zitting.bewaar():
            erbij = telling(len(gekozen), "partner staat", "partners staan")
            zitting.gesprek.zeg(f"{erbij} nu in uw lijst, met voorstellen. Kijk ze per partner na. /ongedaan neemt het terug.")
        return

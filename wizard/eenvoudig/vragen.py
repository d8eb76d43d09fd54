"""One question in line mode: it is read aloud, a line is taken as answer or command, and what follows is said."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wizard.dossier import Pad, nieuw_id
from wizard.eenvoudig.antwoorden import VAN_MEER_REGELS, aanwijzing, gelezen, opties
from wizard.eenvoudig.bij_vraag import opdracht_bij, weet_niet
from wizard.eenvoudig.gesprek import SLUIT, Opdracht
from wizard.eenvoudig.tussendoor import vraag_regel
from wizard.eenvoudig.vastleggen import Uitkomst, mag_inkorten, mag_verbergen, opvallend, vastgelegd, wat_er_stond
from wizard.eenvoudig.voorstellen import hint_voorstel
from wizard.eenvoudig.zitting import Zitting
from wizard.gronden import in_woorden
from wizard.keuzelijst import ANDERS, ONBEKEND
from wizard.soorten import KeuzeSoort, Ongeldig, ToelichtingSoort
from wizard.tekst import een_regel, met_punt
from wizard.uitleg import raadgever
from wizard.vragenlijst import Plek


def stel(zitting: Zitting, pad: Pad, aanhef: tuple[str, ...] = ()) -> Uitkomst:
    """Ask the question at this place until it is answered, skipped or left."""
    voorlezen = True
    while True:
        try:
            plek = zitting.plek(pad)
        except KeyError:  # undo took its record away
            return "verder"
        if voorlezen:
            zitting.gesprek.zeg("", *aanhef, *_voorgelezen(zitting, plek))
        gehoord = zitting.gesprek.hoor()
        if isinstance(gehoord, Opdracht):
            uitkomst, voorlezen = opdracht_bij(zitting, plek, gehoord), True
        else:
            uitkomst, voorlezen = _hoor(zitting, plek, gehoord), False
        if uitkomst is not None:
            return uitkomst


def _voorgelezen(zitting: Zitting, plek: Plek) -> list[str]:
    keuzes = opties(plek)
    return [
        *kop_van(zitting, plek),
        *(f"{nr}. {zin}" for nr, (_, zin) in enumerate(keuzes, 1)),
        f"{aanwijzing(plek, keuzes)} {_na_enter(plek)}",
    ]


def kop_van(zitting: Zitting, plek: Plek) -> list[str]:
    """What is read of every question: its text, why it is asked, what stands there, and what the rules say of that."""
    bij = plek.bijschrift
    return [
        f"{plek.veld.vraag.tekst}{_hoe_nodig(zitting, plek)}",
        *([f"Waarom: {een_regel(plek.veld.vraag.uitleg)}"] if plek.veld.vraag.uitleg else []),
        *([f"Vraag dit aan uw {raad}."] if (raad := raadgever(plek.veld)) and plek.toestand == "leeg" else []),
        met_punt(f"Nu: {_nu(plek)}"),
        *([f"Opmerking{' (afgehandeld)' if bij.afgehandeld else ''}: {een_regel(bij.opmerking)}"] if bij.opmerking else []),
        *hint_voorstel(plek),
        *opvallend(zitting, plek.pad),
    ]


def _hoe_nodig(zitting: Zitting, plek: Plek) -> str:
    doel = zitting.dossier.doel
    if not plek.veld.getoond_voor(doel):
        return " (nu nog niet nodig)"
    return "" if plek.verplicht_voor(doel) else " (niet verplicht)"


def _nu(plek: Plek) -> str:
    if plek.toestand in ("ingevuld", "voorgesteld") and "\n" in plek.tekst:
        return f"{'voorstel' if plek.toestand == 'voorgesteld' else 'uw tekst'}:\n{plek.tekst}\n(einde van de tekst)"
    return in_woorden(plek)


def _na_enter(plek: Plek) -> str:
    if plek.toestand == "voorgesteld":
        return "/klopt bevestigt het voorstel. Enter gaat verder zonder te bevestigen."
    return "Enter gaat verder zonder antwoord." if plek.toestand == "leeg" else "Enter laat het zo."


# an answer


def _hoor(zitting: Zitting, plek: Plek, regel: str) -> Uitkomst | None:
    """Take a line in as answer; None when it is none, and the user may try again."""
    if not regel:
        return "verder"
    daarna, beurt, stond = None, nieuw_id(), wat_er_stond(plek)
    if plek.veld.soort.naam in VAN_MEER_REGELS:
        if regel == SLUIT:
            zitting.gesprek.zeg("U heeft nog niets getypt. Enter gaat verder, /leeg maakt het antwoord leeg.")
            return None
        regel, daarna = zitting.gesprek.hoor_tekst(regel, _meeschrijver(zitting, plek, beurt))
    uitkomst = _neem_aan(zitting, plek, regel, beurt, stond)
    return uitkomst if daarna is None else opdracht_bij(zitting, zitting.plek(plek.pad), daarna)


def _meeschrijver(zitting: Zitting, plek: Plek, beurt: str) -> Callable[[str], None]:
    """Saves an unfinished text, unless it would take the place of an answer: that goes only when the text is finished."""
    mag = plek.toestand in ("leeg", "onbekend") and plek.veld.soort.naam == "alinea"

    def schrijf(tekst: str) -> None:
        if mag:
            zitting.bewerking.antwoord(plek.pad, tekst, beurt=beurt)
            zitting.ben_bij(plek.pad)
            zitting.bewaar()

    return schrijf


def _neem_aan(zitting: Zitting, plek: Plek, tekst: str, beurt: str, stond: str) -> Uitkomst | None:
    try:
        ruw = gelezen(plek, tekst)
        if ruw == ONBEKEND and plek.veld.soort.naam == "ja_nee":
            return weet_niet(zitting, plek)
        if (ruw := _aangevuld(zitting, plek, ruw)) is None:
            return None
        plek.veld.soort.lees(ruw)
    except Ongeldig as fout:
        _zeg_fout(zitting, plek, tekst, str(fout))
        return None
    if not mag_inkorten(zitting, plek, tekst.strip()) or not mag_verbergen(zitting, plek, ruw):
        return None
    zitting.bewerking.antwoord(plek.pad, ruw, beurt=beurt)
    return vastgelegd(zitting, plek.pad, stond)


def _zeg_fout(zitting: Zitting, plek: Plek, tekst: str, fout: str) -> None:
    """Say what is wrong. What was typed is kept beside an empty question; an answer that stands is left alone."""
    zitting.gesprek.zeg(fout)
    if plek.waarde is None and not opties(plek) and plek.veld.soort.naam not in VAN_MEER_REGELS:
        zitting.bewerking.antwoord(plek.pad, tekst)
        zitting.bewaar()
    zitting.gesprek.zeg(f"{aanwijzing(plek, opties(plek))} {_na_enter(plek)}")


def _aangevuld(zitting: Zitting, plek: Plek, ruw: Any) -> Any:
    """The choice with the words that belong to it, asked for here; None when the user went back."""
    soort = plek.veld.soort
    if not isinstance(soort, KeuzeSoort):
        return ruw
    if isinstance(soort, ToelichtingSoort):
        return _toelichting(zitting, plek, soort, ruw)
    delen = ruw if isinstance(ruw, list) else [ruw]
    if soort.lijst.anders and ANDERS in delen:
        woorden = vraag_regel(zitting.gesprek, "Wat dan? Typ het in eigen woorden. Enter laat het bij ‘anders’.")
        if woorden is None:
            return None
        delen = [f"{ANDERS}: {woorden}" if deel == ANDERS and woorden else deel for deel in delen]
    return delen if isinstance(ruw, list) else delen[0]


def _toelichting(zitting: Zitting, plek: Plek, soort: ToelichtingSoort, ruw: str) -> Any:
    gelezen_ = soort.lees(ruw)
    if gelezen_ is None or gelezen_.toelichting:
        return ruw
    oud = plek.waarde.toelichting if plek.waarde is not None and plek.waarde.keuze == gelezen_.keuze else ""
    nu = f" Nu: {oud}. Enter laat het zo, /leeg haalt het weg." if oud else " Enter is geen toelichting."
    woorden = vraag_regel(zitting.gesprek, f"Wilt u er een toelichting bij geven? (niet verplicht){nu}", oud)
    return None if woorden is None else {"keuze": gelezen_.keuze, "toelichting": woorden}

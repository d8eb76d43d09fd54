"""The commands at a question: leave it, explain it, or say something else than an answer."""

from __future__ import annotations

from wizard.eenvoudig.gesprek import Opdracht
from wizard.eenvoudig.tussendoor import kies, vraag_regel
from wizard.eenvoudig.vastleggen import Uitkomst, mag_verbergen, vastgelegd, wat_er_stond
from wizard.eenvoudig.voorstellen import zet_klaar
from wizard.eenvoudig.zitting import Zitting
from wizard.tekst import een_regel
from wizard.uitleg import over_vraag
from wizard.vragenlijst import Plek


def opdracht_bij(zitting: Zitting, plek: Plek, opdracht: Opdracht) -> Uitkomst | None:
    """Do what is asked at this question; None when the question has to be asked again."""
    match opdracht.naam:
        case "terug" | "deel":
            return opdracht.naam
        case "over":
            return "verder"
        case "hulp":
            _leg_uit(zitting, plek)
        case "weetniet":
            return weet_niet(zitting, plek)
        case "nvt":
            return _niet_van_toepassing(zitting, plek)
        case "leeg":
            return _maak_leeg(zitting, plek)
        case "voorstel":
            zet_klaar(zitting, plek)
        case "klopt":
            return _bevestig(zitting, plek)
        case "opmerking":
            _schrijf_opmerking(zitting, plek)
        case "alles":
            zitting.alles = not zitting.alles
            zitting.gesprek.zeg("U krijgt nu alle vragen." if zitting.alles else "U krijgt nu alleen de vragen die uw doel nodig heeft.")
        case _:
            zitting.doe(opdracht)
    return None


def _leg_uit(zitting: Zitting, plek: Plek) -> None:
    for kop, tekst in over_vraag(plek.veld, zitting.bevindingen(plek.pad)):
        if tekst:
            zitting.gesprek.zeg(kop, tekst)
    zitting.gesprek.zeg("/opdrachten noemt alle opdrachten.")


def weet_niet(zitting: Zitting, plek: Plek) -> Uitkomst | None:
    """Say that the answer is not known yet, who finds out and when; None when the user went back."""
    if plek.veld.is_lijst and plek.waarde:
        zitting.gesprek.zeg("In deze lijst staat al iets. Verwijder dat eerst met /weg.")
        return None
    bij = plek.bijschrift
    antwoorden: list[str] = []
    for vraag, oud in (("Wie zoekt het uit?", bij.wie), ("Wanneer is het bekend?", bij.wanneer)):
        nu = f"Nu: {oud}. Enter laat het zo, /leeg haalt het weg." if oud else "Enter laat het open."
        if (regel := vraag_regel(zitting.gesprek, f"{vraag} (niet verplicht) {nu}", oud)) is None:
            zitting.gesprek.zeg("Er is niets veranderd.")
            return None
        antwoorden.append(regel)
    wie, wanneer = antwoorden
    stond = wat_er_stond(plek)
    zitting.bewerking.zeg(plek.pad, "onbekend", wie=wie, wanneer=wanneer)
    return vastgelegd(zitting, plek.pad, stond)


def _niet_van_toepassing(zitting: Zitting, plek: Plek) -> Uitkomst | None:
    if plek.veld.vraag.verpl == "J":
        zitting.gesprek.zeg("Deze vraag is altijd van toepassing. Weet u het antwoord nog niet? Typ /weetniet.")
        return None
    if plek.veld.is_lijst and plek.waarde:
        zitting.gesprek.zeg("In deze lijst staat al iets. Verwijder dat eerst met /weg.")
        return None
    reden = vraag_regel(zitting.gesprek, "Waarom is dit niet van toepassing? Schrijf het in een zin. /terug breekt dit af.")
    if not reden:
        zitting.gesprek.zeg("Zonder reden kan dit niet. Er is niets veranderd.")
        return None
    stond = wat_er_stond(plek)
    zitting.bewerking.zeg(plek.pad, "nvt", reden=reden)
    return vastgelegd(zitting, plek.pad, stond)


def _maak_leeg(zitting: Zitting, plek: Plek) -> Uitkomst | None:
    stond = wat_er_stond(plek)
    if plek.veld.is_lijst:
        if plek.waarde:
            zitting.gesprek.zeg("Een lijst maakt u leeg met /weg, een voor een.")
            return None
        zitting.bewerking.zet(plek.pad, [])
    elif mag_verbergen(zitting, plek, ""):
        zitting.bewerking.zet(plek.pad, [] if plek.veld.soort.meer else None)
    else:
        return None
    return vastgelegd(zitting, plek.pad, stond)


def _bevestig(zitting: Zitting, plek: Plek) -> Uitkomst | None:
    if not zitting.bewerking.bevestig(plek.pad):
        zitting.gesprek.zeg("Hier staat geen voorstel.")
        return None
    return vastgelegd(zitting, plek.pad)


def _schrijf_opmerking(zitting: Zitting, plek: Plek) -> None:
    oud, was_af = plek.bijschrift.opmerking, plek.bijschrift.afgehandeld
    nu = f" Nu: {een_regel(oud)}. Enter laat het zo, /leeg haalt het weg." if oud else " Enter schrijft er geen."
    tekst = vraag_regel(zitting.gesprek, f"Wat wilt u bij deze vraag opmerken? Het komt niet in de documenten.{nu}", oud)
    if tekst is None:
        return
    af = _is_afgehandeld(zitting, was_af) if oud and tekst else False
    if (tekst, af) != (oud, was_af):
        zitting.bewerking.opmerking(plek.pad, tekst, afgehandeld=af)
        if zitting.bewaar():
            zitting.gesprek.zeg("De opmerking is opgeslagen." if tekst else "De opmerking is weg.")


def _is_afgehandeld(zitting: Zitting, was: bool) -> bool:
    enter = f"Enter laat het zo: {'afgehandeld' if was else 'nog open'}."
    return {1: False, 2: True}.get(kies(zitting.gesprek, ["Nog open", "Afgehandeld"], enter) or 0, was)

"""From a typed line to an answer: the choices with their numbers, what can be typed, and what a line means."""

from __future__ import annotations

import re
from typing import Any

from wizard.eenvoudig.tussendoor import nummer_in, welke
from wizard.keuzelijst import ANDERS, ONBEKEND, Keuzelijst
from wizard.soorten import KeuzeSoort, Ongeldig, ToelichtingSoort
from wizard.tekst import vergelijkbaar
from wizard.typen import gegevens_uit, hint, zonder_keuze
from wizard.verwijzen import kandidaten, noem_verwijzing
from wizard.vragenlijst import Plek

VAN_MEER_REGELS = frozenset({"alinea", "gegevens"})
"""Kinds of answers that take several lines."""
_NUMMERS = re.compile(r"\d+\.?(?:[\s,;]+\d+\.?)*[\s,;]*", re.ASCII)
_WEET_NIET = {"onbekend", "weet ik nog niet", "weet ik niet", "weet niet"}

Optie = tuple[str, str]
"""A choice: what it means to the question's kind, and how it is read."""


def opties(plek: Plek) -> list[Optie]:
    """The choices at a question, in the order of their numbers; empty when one writes the answer oneself."""
    soort = plek.veld.soort
    if soort.naam == "ja_nee":
        return [("ja", "ja"), ("nee", "nee"), (ONBEKEND, "weet ik nog niet")]
    if isinstance(soort, KeuzeSoort):
        return [(optie.code, optie.zin or optie.label) for optie in soort.lijst.opties]
    if soort.naam in ("verwijzing", "verwijzingen"):
        return _records(plek)
    return []


def _records(plek: Plek) -> list[Optie]:
    dossier = plek.lezing.dossier
    gekozen = [plek.waarde] if isinstance(plek.waarde, str) else list(plek.waarde or [])
    gevonden = kandidaten(dossier, plek.pad)
    bekend = {ident for ident, _ in gevonden}
    los = [naam for naam in gekozen if naam not in bekend]
    return gevonden + [(naam, f"{noem_verwijzing(dossier, plek.veld, naam)} (staat niet in uw lijst)") for naam in los]


def aanwijzing(plek: Plek, keuzes: list[Optie]) -> str:
    """What to type here."""
    soort = plek.veld.soort
    if soort.naam == "gegevens":
        return "Typ een soort gegeven per regel, bijvoorbeeld: adres. Een regel met alleen een punt sluit af."
    if soort.naam == "alinea":
        return "Typ uw tekst, in een of meer regels. Een regel met alleen een punt sluit af."
    if keuzes:
        return _bij_keuzes(plek, keuzes)
    if (eerst := zonder_keuze(plek.veld)) and soort.naam.startswith("verwijzing"):
        return f"Er is nog niets om uit te kiezen. {eerst}"
    return f"Typ uw antwoord: {hint(plek.veld)}." if hint(plek.veld) else "Typ uw antwoord op een regel."


def _bij_keuzes(plek: Plek, keuzes: list[Optie]) -> str:
    soort = plek.veld.soort
    zinnen = ["Typ een of meer nummers, met een spatie ertussen." if soort.meer else welke(len(keuzes))]
    if isinstance(soort, KeuzeSoort):
        if soort.lijst.open:
            zinnen.append("Of typ het in eigen woorden.")
        if soort.meer and (soort.lijst.open or soort.lijst.anders):
            zinnen.append("Typt u woorden, zet dan een puntkomma tussen twee antwoorden.")
    if soort.meer and plek.waarde:
        zinnen.append("Wat u typt, komt in plaats van wat er nu staat.")
    return " ".join(zinnen)


def gelezen(plek: Plek, tekst: str) -> Any:
    """What a typed text means here, as the question's kind takes it in; raises Ongeldig with what is wrong.

    A choice is known by its number or its words. A number that no choice has is never an answer.
    """
    soort, keuzes = plek.veld.soort, opties(plek)
    if soort.naam == "gegevens":
        return gegevens_uit(tekst)
    if isinstance(soort, KeuzeSoort):
        return _gekozen(tekst, keuzes, soort.meer, soort.lijst, ruim=isinstance(soort, ToelichtingSoort))
    if soort.naam == "ja_nee":
        return ONBEKEND if vergelijkbaar(tekst) in _WEET_NIET else _gekozen(tekst, keuzes, False)
    if soort.naam.startswith("verwijzing"):
        if not keuzes:
            raise Ongeldig(aanwijzing(plek, keuzes))
        return _gekozen(tekst, keuzes, soort.meer)
    return tekst


def _gekozen(tekst: str, keuzes: list[Optie], meer: bool, lijst: Keuzelijst | None = None, *, ruim: bool = False) -> Any:
    if not meer:
        return _een(tekst, keuzes, lijst, ruim)
    delen = re.split(r"[\s,;]+", tekst) if _NUMMERS.fullmatch(tekst) else tekst.split(";")
    return [_een(deel, keuzes, lijst, ruim) for deel in delen if deel.strip()]


def _een(tekst: str, keuzes: list[Optie], lijst: Keuzelijst | None, ruim: bool) -> str:
    """One choice. With a value list its other spellings and words of one's own count too, where the list takes them."""
    kaal = tekst.strip()
    if (nr := nummer_in(kaal, len(keuzes))) is not None:
        return keuzes[nr - 1][0]
    if not re.fullmatch(r"\d+\.?", kaal):
        passend = [waarde for waarde, zin in keuzes if vergelijkbaar(zin) == vergelijkbaar(kaal)]
        if len(passend) == 1:
            return passend[0]
        if lijst is not None and (lijst.vind(kaal) is not None or (ruim and lijst.vind_begin(kaal) is not None)):
            return kaal
    eigen = f" Of typ “{ANDERS}:” met uw eigen woorden erachter." if lijst is not None and lijst.anders else ""
    raise Ongeldig(f"Die keuze is er niet; er is niets veranderd. {welke(len(keuzes))}{eigen}")

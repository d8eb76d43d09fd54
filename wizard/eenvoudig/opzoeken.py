"""Looking something up in line mode: a word of the glossary, a question by its words, and what is still to be done."""

from __future__ import annotations

from wizard.acties import acties as te_doen
from wizard.acties.verslag import wie_wanneer
from wizard.begrippen import BEGRIPPEN, begrippen_in
from wizard.eenvoudig.nakijken import kies_uit
from wizard.eenvoudig.zitting import Zitting
from wizard.gronden import in_woorden
from wizard.tekst import met_punt, telling
from wizard.uitleg import bronnen_voluit
from wizard.verwijzen import waar
from wizard.zoeken import Zoeker


def begrip(zitting: Zitting, woord: str) -> None:
    """What a word means; without a word which words there are."""
    if not woord:
        zitting.gesprek.zeg("Zeg erbij welk woord, bijvoorbeeld /begrip grondslag. Deze woorden zijn er:", *BEGRIPPEN)
        return
    gevonden = begrippen_in(woord)
    if not gevonden:
        zitting.gesprek.zeg("Dit woord staat niet in de begrippenlijst. /begrip noemt alle woorden.")
    for uitgelegd in gevonden:
        zitting.gesprek.zeg(f"{uitgelegd.term}: {uitgelegd.zin}", bronnen_voluit(uitgelegd.bron))


def zoek(zitting: Zitting, woorden: str) -> None:
    """The questions with these words in what they ask or in their answer."""
    if not woorden:
        zitting.gesprek.zeg("Zeg erbij wat u zoekt, bijvoorbeeld /zoek datalek.")
        return
    gevonden = Zoeker(zitting.dossier).zoek(woorden)
    if not gevonden:
        zitting.gesprek.zeg("Er is niets gevonden.")
        return
    zitting.gesprek.zeg("", f"{telling(len(gevonden), 'vraag', 'vragen')} gevonden.")
    regels = [f"{treffer.plek.veld.vraag.tekst} Antwoord: {met_punt(in_woorden(treffer.plek, 100))}" for treffer in gevonden]
    kies_uit(zitting, regels, [treffer.plek.pad for treffer in gevonden])


def acties(zitting: Zitting, _: str = "") -> None:
    """What is still to be done, by whom and when."""
    lijst = te_doen(zitting.dossier, zitting.bevindingen())
    if not lijst:
        zitting.gesprek.zeg("Er is niets te doen: geen uitzoekpunten, geen mijlpalen, geen bevindingen.")
        return
    zitting.gesprek.zeg("", f"Te doen: {telling(len(lijst), 'actie', 'acties')}.")
    regels = [f"{actie.wat} ({wie_wanneer(actie)}). Bij {waar(zitting.dossier, actie.pad)}." for actie in lijst]
    kies_uit(zitting, regels, [actie.pad for actie in lijst])

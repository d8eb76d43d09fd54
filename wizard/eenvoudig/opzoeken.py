"""Looking something up in line mode: a word of the glossary, a question by its words, and what is still to be done."""

from __future__ import annotations

from wizard.acties import Actie
from wizard.acties import acties as te_doen
from wizard.acties.verslag import NIETS_TE_DOEN, wie_wanneer
from wizard.begrippen import BEGRIPPEN, begrippen_in
from wizard.begrippen.zoeken import zoek as zoek_begrip
from wizard.eenvoudig.nakijken import kies_uit
from wizard.eenvoudig.zitting import Zitting
from wizard.gronden import in_woorden
from wizard.tekst import met_punt, telling
from wizard.uitleg import bronnen_voluit
from wizard.verwijzen import waar
from wizard.zoeken import Treffer, Zoeker

_MEEST = 8
"""So many words that look like what was typed are named."""


def begrip(zitting: Zitting, woord: str) -> None:
    """What a word means; without a word which words there are."""
    if not woord:
        zitting.gesprek.zeg("Zeg erbij welk woord, bijvoorbeeld /begrip grondslag. Deze woorden zijn er:", *BEGRIPPEN)
        return
    gevonden = begrippen_in(woord)
    if not gevonden:
        lijkt = ", ".join(ander.term for ander in zoek_begrip(woord)[:_MEEST])
        wel = f" Zoekt u een van deze: {lijkt}?" if lijkt else ""
        zitting.gesprek.zeg(f"Dit woord staat niet in de begrippenlijst.{wel} /begrip noemt alle woorden.")
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
    kies_uit(zitting, lambda: [(_treffer(treffer), treffer.plek.pad) for treffer in Zoeker(zitting.dossier).zoek(woorden)])


def _treffer(treffer: Treffer) -> str:
    return f"{treffer.vraag} Antwoord: {met_punt(in_woorden(treffer.plek, 100))}"


def acties(zitting: Zitting, _: str = "") -> None:
    """What is still to be done, by whom and when."""
    aantal = len(te_doen(zitting.dossier, zitting.bevindingen()))
    if not aantal:
        zitting.gesprek.zeg(NIETS_TE_DOEN)
        return
    zitting.gesprek.zeg("", f"Te doen: {telling(aantal, 'actie', 'acties')}.")
    kies_uit(zitting, lambda: [(_actie(zitting, actie), actie.pad) for actie in te_doen(zitting.dossier, zitting.bevindingen())])


def _actie(zitting: Zitting, actie: Actie) -> str:
    return f"{actie.wat} ({wie_wanneer(actie)}). Bij {waar(zitting.dossier, actie.pad)}."

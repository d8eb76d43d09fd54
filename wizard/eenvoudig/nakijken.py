"""Lists of questions in line mode: what is open, the answers of a step, and what the rules find; a number goes to the question."""

from __future__ import annotations

from collections.abc import Callable

from wizard.controles import Bevinding
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, in_aantallen, oordeel, voor_doel
from wizard.dossier import Pad
from wizard.eenvoudig.formulier import naar_vraag
from wizard.eenvoudig.gesprek import Opdracht
from wizard.eenvoudig.tussendoor import nummer_in, vraag_regel, welke
from wizard.eenvoudig.zitting import Zitting
from wizard.gronden import in_woorden
from wizard.stappen import STAPPEN, Stap
from wizard.tekst import met_punt, telling
from wizard.uitleg import over_bevinding
from wizard.verwijzen import titel_van, waar
from wizard.voortgang import open_vragen
from wizard.vragenlijst import Plek, plekken, waar_men_was

Lijst = Callable[[], list[tuple[str, Pad]]]
"""What is in a list now: each line, and the question that it leads to."""
Extra = Callable[[Opdracht], bool]
"""A command that only this list knows; False when it does not know it either."""


def kies_uit(zitting: Zitting, lijst: Lijst, extra: Extra = lambda _: False, slot: str = "") -> None:
    """Read a list with a number before each line, and go to the question that the user chooses, until Enter or /terug."""
    regels = _lees_voor(zitting, lijst)
    while regels:
        zitting.gesprek.zeg(f"{welke(len(regels))} Dan gaat u naar de vraag. {slot}/lijst leest de lijst opnieuw voor. Enter gaat terug.")
        match zitting.gesprek.hoor():
            case "" | Opdracht("terug"):
                return
            case str(regel):
                if (nr := nummer_in(regel, len(regels))) is not None:
                    naar_vraag(zitting, regels[nr - 1][1])
                    zitting.gesprek.zeg("", "U bent terug bij de lijst.")
                else:
                    zitting.gesprek.zeg("Dat nummer staat niet in de lijst.")
            case Opdracht("lijst"):
                regels = _lees_voor(zitting, lijst)
            case Opdracht() as opdracht:
                if not extra(opdracht):
                    zitting.doe(opdracht)


def _lees_voor(zitting: Zitting, lijst: Lijst) -> list[tuple[str, Pad]]:
    regels = lijst()
    zitting.gesprek.zeg(*([f"{nr}. {regel}" for nr, (regel, _) in enumerate(regels, 1)] or ["Deze lijst is nu leeg."]))
    return regels


def open_lijst(zitting: Zitting, _: str = "") -> None:
    """Every question that is open."""
    aantal = len(open_vragen(zitting.dossier))
    if not aantal:
        zitting.gesprek.zeg("", "Er staat geen vraag open.")
        return
    zitting.gesprek.zeg("", f"{telling(aantal, 'vraag staat', 'vragen staan')} open.")
    kies_uit(zitting, lambda: [(_regel(zitting, plek), plek.pad) for plek in open_vragen(zitting.dossier)])


def nakijken(zitting: Zitting, genoemd: str = "") -> None:
    """The questions of a step with their answers; without a number the step where the user is."""
    stap = _bedoelde_stap(zitting, genoemd)
    if stap is None:
        zitting.gesprek.zeg(f"Zeg erbij welke stap, bijvoorbeeld /nakijken 2. De stappen gaan van 0 tot en met {STAPPEN[-1].nr}.")
        return
    zitting.gesprek.zeg("", f"Uw antwoorden van stap {stap.nr}, {stap.titel}.")
    if not _antwoorden(zitting, stap):
        zitting.gesprek.zeg("Voor uw doel heeft deze stap geen vragen.")
        return
    kies_uit(zitting, lambda: _antwoorden(zitting, stap))


def _antwoorden(zitting: Zitting, stap: Stap) -> list[tuple[str, Pad]]:
    gevraagd = (plek for plek in plekken(zitting.dossier) if plek.veld.stap is stap and plek.veld.getoond_voor(zitting.dossier.doel))
    return [(_regel(zitting, plek), plek.pad) for plek in gevraagd]


def _bedoelde_stap(zitting: Zitting, genoemd: str) -> Stap | None:
    if genoemd:
        return next((stap for stap in STAPPEN if str(stap.nr) == genoemd), None)
    return zitting.plek(pad).veld.stap if (pad := waar_men_was(zitting.dossier)) else None


def _regel(zitting: Zitting, plek: Plek) -> str:
    waarvan = f"{titel_van(zitting.dossier, plek.pad[:-1])}: " if len(plek.pad) > 1 else ""
    return f"{waarvan}{plek.veld.vraag.tekst} Antwoord: {met_punt(_antwoord(zitting, plek))}"


def _antwoord(zitting: Zitting, plek: Plek) -> str:
    if plek.toestand != "leeg" or plek.veld.afgeleid:
        return in_woorden(plek)
    return "nog open" if plek.open_voor(zitting.dossier.doel) else "niet ingevuld, niet verplicht"


# what the rules find


def controles(zitting: Zitting, _: str = "") -> None:
    """What stands out, the most serious first; open questions are counted."""
    alles = zitting.bevindingen()
    gevonden = voor_doel(alles, zitting.dossier.doel)
    open_ = len(open_vragen(zitting.dossier))
    zitting.gesprek.zeg("", f"Stand van de stukken: {oordeel(zitting.dossier, alles)}.")
    if open_:
        zitting.gesprek.zeg(f"{telling(open_, 'vraag staat', 'vragen staan')} nog open. /open noemt ze.")
    if not gevonden:
        zitting.gesprek.zeg(
            "De regels vinden niets in wat u heeft ingevuld.", "Wat het programma niet kan beoordelen:", *NIET_TE_BEOORDELEN
        )
        return
    zitting.gesprek.zeg(f"{in_aantallen(gevonden)}.")

    def lijst() -> list[tuple[str, Pad]]:
        gevonden[:] = voor_doel(zitting.bevindingen(), zitting.dossier.doel)
        return [(_bevinding(zitting, b), b.pad) for b in gevonden]

    def extra(opdracht: Opdracht) -> bool:
        if opdracht.naam not in ("waarom", "aanvaard"):
            return False
        if (nr := nummer_in(opdracht.bij, len(gevonden))) is None:
            zitting.gesprek.zeg(f"Zeg erbij welke, bijvoorbeeld /{opdracht.naam} 1. {welke(len(gevonden))}")
        elif opdracht.naam == "waarom":
            _vertel(zitting, gevonden[nr - 1])
        else:
            _aanvaard(zitting, gevonden[nr - 1])
        return True

    kies_uit(zitting, lijst, extra, "/waarom en /aanvaard werken met een nummer erachter. ")


def _bevinding(zitting: Zitting, bevinding: Bevinding) -> str:
    plaats = f" Bij {waar(zitting.dossier, bevinding.pad)}." if len(bevinding.pad) > 1 else ""
    doen = f"Aanvaard: {met_punt(bevinding.aanvaard)}" if bevinding.aanvaard else f"Wat u kunt doen: {bevinding.regel.remedie}"
    return f"{bevinding.ernst.capitalize()}: {bevinding.zegt}{plaats} {doen}"


def _vertel(zitting: Zitting, bevinding: Bevinding) -> None:
    zitting.gesprek.zeg(bevinding.zegt)
    for kop, tekst in over_bevinding(bevinding):
        if tekst:
            zitting.gesprek.zeg(kop, tekst)


def _aanvaard(zitting: Zitting, bevinding: Bevinding) -> None:
    if bevinding.ernst != "waarschuwing":
        zitting.gesprek.zeg("Alleen een waarschuwing kunt u met een reden aanvaarden. Een blokkerende bevinding lost u op.")
        return
    reden = vraag_regel(
        zitting.gesprek, f"{bevinding.zegt} Waarom kunt u hiermee verder? De reden komt in het document. Enter aanvaardt niet."
    )
    if not reden:
        zitting.gesprek.zeg("Er is niets veranderd.")
        return
    zitting.bewerking.aanvaard(bevinding.pad, bevinding.regel.id, reden)
    if zitting.bewaar():
        zitting.gesprek.zeg(f"Aanvaard: {met_punt(reden)}")

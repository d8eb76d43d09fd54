"""The steps in line mode: how far each is, where one goes on, and what comes after the last question of a step."""

from __future__ import annotations

from wizard.controles.oordeel import oordeel
from wizard.delen import delen_van_stap
from wizard.dossier import Pad, stap_pad
from wizard.eenvoudig.formulier import Formulier
from wizard.eenvoudig.gesprek import Opdracht
from wizard.eenvoudig.nakijken import nakijken
from wizard.eenvoudig.tussendoor import NaarOverzicht, kies
from wizard.eenvoudig.zitting import Zitting
from wizard.hierna import volgende_open
from wizard.stappen import STAPPEN, Stap
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van
from wizard.voortgang import Voortgang, voortgang
from wizard.vragenlijst import waar_men_was
from wizard.woorden import DOELNAMEN


def loop_dossier(zitting: Zitting, naar: Pad | None = None) -> None:
    """Walk through the dossier until the user leaves it with /terug; `naar` is the question to begin with."""
    while True:
        try:
            if naar is not None:
                loop_stap(zitting, VELDEN[naar[0]].stap, naar)
            if not _kies_stap(zitting):
                return
        except NaarOverzicht:
            pass
        naar = None


def _kies_stap(zitting: Zitting) -> bool:
    """The overview, and the step that the user chooses there; False when the user leaves the dossier."""
    verder = _verder(zitting)
    zitting.gesprek.zeg("", *_overzicht(zitting))
    vraag = f"Typ het nummer van een stap. {_na_enter(zitting, verder)} /terug gaat naar uw dossiers."
    while True:
        zitting.gesprek.zeg(vraag)
        match zitting.gesprek.hoor():
            case "" if verder is not None:
                loop_stap(zitting, VELDEN[verder[0]].stap, verder)
                return True
            case "" | Opdracht("overzicht"):
                return True
            case Opdracht("terug"):
                return False
            case Opdracht() as opdracht:
                zitting.doe(opdracht)
            case str(regel):
                if (stap := next((stap for stap in STAPPEN if str(stap.nr) == regel.removesuffix(".")), None)) is not None:
                    loop_stap(zitting, stap)
                    return True
                zitting.gesprek.zeg("Die stap is er niet.")


def _overzicht(zitting: Zitting) -> list[str]:
    dossier, stappen = zitting.dossier, voortgang(zitting.dossier)
    aantal = sum(len(stap.open) for stap in stappen)
    stand = f"nog {telling(aantal, 'vraag', 'vragen')} open" if aantal else "geen open vragen"
    return [
        f"{dossier.naam or 'Zonder naam'}{', een verzonnen voorbeeld' if dossier.fictief else ''}",
        f"U werkt toe naar: {DOELNAMEN[dossier.doel]}, {stand}.",
        f"Stand van de stukken: {oordeel(dossier, zitting.bevindingen())}.",
        *(f"{stap.stap.nr}. {stap.stap.titel}: {_stand(stap)}" for stap in stappen),
        "Ook mogelijk: /open, /nakijken, /zoek, /acties, /controles, /prescan, /stukken, /documenten, /doel, /opdrachten, /stop.",
    ]


def _stand(stap: Voortgang) -> str:
    return f"{stap.status}, {len(stap.open)} open" if stap.open else stap.status


def _verder(zitting: Zitting) -> Pad | None:
    """Where one was, else the first question that is open."""
    return waar_men_was(zitting.dossier) or next((stap.open[0].pad for stap in voortgang(zitting.dossier) if stap.open), None)


def _na_enter(zitting: Zitting, verder: Pad | None) -> str:
    if verder is None:
        return "Enter leest dit opnieuw voor."
    vraag = VELDEN[verder[-1]].vraag.tekst
    waar = f"{titel_van(zitting.dossier, verder[:-1])}: " if len(verder) > 2 else ""
    return f"Enter gaat verder bij: {waar}{vraag}"


def loop_stap(zitting: Zitting, stap: Stap, naar: Pad = ()) -> None:
    """The questions of a step from `naar`, or the first; then the next step, as long as the user goes on."""
    nu: Stap | None = stap
    while nu is not None:
        zitting.gesprek.zeg("", f"Stap {nu.nr}: {nu.titel}")
        if Formulier(zitting, delen_van_stap(nu.naam)).loop(naar) == "terug":
            return
        nu, naar = _sluit_af(zitting, nu), ()


def _sluit_af(zitting: Zitting, stap: Stap) -> Stap | None:
    """What to do after the last question of a step; the step to go on with, None for the overview."""
    while True:
        stappen = voortgang(zitting.dossier)
        stand = next(v for v in stappen if v.stap is stap)
        volgende = volgende_open(stappen, stap.naam)
        klaar = zitting.dossier.bijschrift(stap_pad(stap.naam)).klaar
        zitting.gesprek.zeg("", f"Dit was de laatste vraag van stap {stap.nr}, {stap.titel}. Stand: {_stand(stand)}.")
        opties = [
            "Antwoorden van deze stap nakijken",
            "Ik ben toch nog niet klaar met deze stap" if klaar else "Ik ben klaar met deze stap",
            "Naar het overzicht",
        ]
        enter = f"Enter gaat verder met stap {volgende.stap.nr}, {volgende.stap.titel}." if volgende else "Enter gaat naar het overzicht."
        match kies(zitting.gesprek, opties, enter):
            case 1:
                nakijken(zitting, str(stap.nr))
            case 2:
                zitting.bewerking.markeer(stap.naam, not klaar)
                if zitting.bewaar():
                    zitting.gesprek.zeg("Genoteerd: u bent nog niet klaar." if klaar else "Genoteerd: u bent klaar met deze stap.")
            case 3:
                return None
            case _:
                return volgende.stap if volgende else None

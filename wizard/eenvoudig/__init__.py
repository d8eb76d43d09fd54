"""Line mode: the whole wizard as plain lines, for a screen reader or a pipe, on the same questions and the same file."""

from __future__ import annotations

import sys
from pathlib import Path

from wizard.dossier import Pad
from wizard.eenvoudig.bezet import neem_slot
from wizard.eenvoudig.dossiers import kies_dossier
from wizard.eenvoudig.gesprek import Afgebroken, Einde, Gesprek, Stop
from wizard.eenvoudig.nakijken import controles, nakijken, open_lijst
from wizard.eenvoudig.opdrachten import BEGIN, BEKEND, alle
from wizard.eenvoudig.opzoeken import acties, begrip, zoek
from wizard.eenvoudig.overzicht import loop_dossier
from wizard.eenvoudig.samen import samen
from wizard.eenvoudig.tussendoor import NaarOverzicht
from wizard.eenvoudig.uitkomsten import documenten, doel, prescan, stukken
from wizard.eenvoudig.zitting import Weg, Zitting
from wizard.opslag.ontleden import Onleesbaar
from wizard.signalen import code_van, uitgesteld
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.vragenlijst import pad_van

__all__ = ["start"]

GESTOPT, INVOER_OP, NIET_BEWAARD, ONDERBROKEN = 0, 1, 2, 130
"""The exit codes: asked to stop; the input ended before that; the last change is not on disk; interrupted."""


def start(folder: Path, dossier: Path | None = None, plaats: str | None = None) -> int:
    """Talk until the user stops or the input ends; returns the exit code. Raises Onleesbaar and OSError."""
    with uitgesteld() as uitstel:
        gesprek = Gesprek(sys.stdin.buffer if sys.stdin is not None else None, sys.stdout, BEKEND, uitstel)
        try:
            return _praat(gesprek, folder, dossier, plaats)
        except BrokenPipeError:
            return INVOER_OP  # nobody reads any more; every answer was saved when it was given
        except OSError:
            if uitstel.gekomen is None:
                raise
            return code_van(uitstel.gekomen)  # the terminal went with the signal; the same holds


def _praat(gesprek: Gesprek, folder: Path, dossier: Path | None, plaats: str | None) -> int:
    try:
        gesprek.zeg(*BEGIN)
        if dossier is not None:
            _open(gesprek, dossier, plaats)
        while True:
            gekozen = kies_dossier(gesprek, folder)
            try:
                _open(gesprek, gekozen)
            except Onleesbaar as fout:
                gesprek.zeg(str(fout))
    except Afgebroken as einde:
        gesprek.zeg("", "Gestopt, omdat het systeem daarom vroeg. Alles wat u antwoordde is bewaard. Start opnieuw om verder te gaan.")
        return code_van(einde.nummer)
    except Einde:
        gesprek.zeg("", "De invoer is afgelopen. Alles wat u antwoordde is bewaard. Start opnieuw om verder te gaan.")
        return INVOER_OP
    except Stop:
        gesprek.zeg("", "Tot ziens. Alles is bewaard. De volgende keer gaat u verder bij dezelfde vraag.")
        return GESTOPT
    except KeyboardInterrupt:
        gesprek.zeg("", "Onderbroken. Alles wat u antwoordde is bewaard; de regel die u nog aan het typen was niet.")
        return ONDERBROKEN
    except NietBewaard as fout:
        gesprek.zeg("", "Gestopt. De laatste wijziging staat niet in het dossier.", str(fout))
        return NIET_BEWAARD


class NietBewaard(Exception):
    """The last change is not in the dossier; the text says where it is."""


def _open(gesprek: Gesprek, pad: Path, plaats: str | None = None) -> None:
    """Talk about one dossier, when nobody has it open or the user wants it all the same. Raises NietBewaard, Onleesbaar and OSError."""
    if (genomen := neem_slot(gesprek, pad)) is None:
        return
    pad, slot = genomen
    try:
        _praat_over(Zitting(pad, gesprek, WEGEN, slot), plaats)
    finally:
        slot.geef_terug()


def _praat_over(zitting: Zitting, plaats: str | None) -> None:
    """Talk about one dossier; whatever ends it, what was answered is saved first."""
    gesprek = zitting.gesprek
    naar = pad_van(zitting.dossier, plaats) if plaats else None
    if plaats and naar is None:
        gesprek.zeg(f"De plaats {plaats} is er niet in dit dossier.")
    if aantal := len(zitting.dossier.kist):
        passen = telling(aantal, "antwoord past", "antwoorden passen")
        gesprek.zeg(f"{passen} niet (meer) op een vraag. Dat blijft apart bewaard in het dossier.")
    try:
        loop_dossier(zitting, naar)
    finally:
        if elders := zitting.rond_af():
            raise NietBewaard(elders)


def _naar_overzicht(zitting: Zitting, _: str) -> None:
    raise NaarOverzicht


def _opdrachten(zitting: Zitting, _: str) -> None:
    zitting.gesprek.zeg("", *alle())


def _neem_terug(zitting: Zitting, _: str) -> None:
    _na_terugnemen(zitting, zitting.bewerking.ongedaan(), "Er is niets om terug te nemen.", "Teruggenomen")


def _doe_opnieuw(zitting: Zitting, _: str) -> None:
    _na_terugnemen(zitting, zitting.bewerking.opnieuw(), "Er is niets om opnieuw te doen.", "Opnieuw gedaan")


def _na_terugnemen(zitting: Zitting, pad: Pad | None, anders: str, gedaan: str) -> None:
    if pad is None:
        zitting.gesprek.zeg(anders)
        return
    zitting.bewaar()
    vraag = next((VELDEN[deel].vraag.tekst for deel in reversed(pad) if deel in VELDEN), "")
    zitting.gesprek.zeg(f"{gedaan}{f', bij: {vraag}' if vraag else '.'}")


WEGEN: dict[str, Weg] = {
    "overzicht": _naar_overzicht,
    "open": open_lijst,
    "nakijken": nakijken,
    "zoek": zoek,
    "begrip": begrip,
    "acties": acties,
    "controles": controles,
    "prescan": prescan,
    "stukken": stukken,
    "documenten": documenten,
    "samen": samen,
    "doel": doel,
    "ongedaan": _neem_terug,
    "opnieuw": _doe_opnieuw,
    "opdrachten": _opdrachten,
}
"""What each command that works everywhere does."""

"""The commands about the previous versions of a dossier: list them, put one back, and delete a dossier with all of them."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, aantal, druk, druk_json, meld
from wizard.opslag.map import DOCUMENTENMAP
from wizard.tekst import telling
from wizard.woorden import moment

if TYPE_CHECKING:
    from wizard.dossier import Dossier
    from wizard.opslag.kop import Kop
    from wizard.opslag.versies import Versie

NU = "nu"
_NAMEN = 3
"""How many changed questions are named."""


def versies(keuze: Namespace) -> int:
    """Show the dossier as it is now and its previous versions, newest first, each with what changed against the one before."""
    pad = toegang.vind(keuze.dossier)
    rijen = _rijen(pad, bewaarde(pad))
    if keuze.json:
        druk_json({"versies": rijen})
        return GELUKT
    for rij in rijen:
        druk(_regel(rij))
    if len(rijen) == 1:
        druk("Er zijn nog geen eerdere versies. Het programma bewaart er een bij elke keer dat u aan het werk gaat.")
    else:
        druk(f'\nTerugzetten: samenwerkwijzer herstel "{keuze.dossier}" NUMMER')
    return GELUKT


def bewaarde(pad: Path) -> dict[str, Versie]:
    """The versions of the dossier in this file by number, newest first: the revision, with more behind it where two share that."""
    from wizard.opslag.versies import ident_van
    from wizard.opslag.versies import versies as alle

    ident = ident_van(pad)
    gevonden = alle(pad, ident) if ident else []
    nummers = [versie.kop.revisie for versie in gevonden]
    namen = [f"{nr}" if nummers.count(nr) == 1 else f"{nr}-{versie.afdruk[:4]}" for nr, versie in zip(nummers, gevonden, strict=True)]
    return dict(zip(namen, gevonden, strict=True))


def kies(pad: Path, nummer: str) -> Versie:
    """The version with this number."""
    gevonden = bewaarde(pad)
    if nummer in gevonden:
        return gevonden[nummer]
    if lijken := [naam for naam in gevonden if naam.startswith(f"{nummer}-")]:
        raise Gestopt(f"Er is meer dan één versie {nummer}. Kies uit: {', '.join(lijken)}.")
    raise Gestopt(f"Er is geen versie {nummer[:20]} van {pad}. Zie 'samenwerkwijzer versies'.")


def _rijen(pad: Path, gevonden: dict[str, Versie]) -> list[dict[str, Any]]:
    from wizard.opslag.kop import lees_kop
    from wizard.vergelijking import wat_anders

    koppen = [(NU, lees_kop(pad), False), *((nr, versie.kop, versie.opzij) for nr, versie in gevonden.items())]
    rijen: list[dict[str, Any]] = []
    later: tuple[dict[str, Any], Dossier] | None = None  # what waits for the one before it: never more than two dossiers at once
    for nummer, kop, opzij in koppen:
        dossier = _dossier(kop)
        rij: dict[str, Any] = {"nummer": nummer, "moment": kop.gewijzigd, "stap": _stap(kop.plek), "pad": kop.bestand}
        rij |= {"opzij": opzij, "leesbaar": dossier is not None, "wijzigingen": None, "vragen": []}
        if dossier is not None:
            if later is not None:
                anders = wat_anders(dossier, later[1])
                later[0].update(wijzigingen=anders.aantal, vragen=anders.vragen)
            later = rij, dossier
        rijen.append(rij)
    return rijen


def _dossier(kop: Kop) -> Dossier | None:
    from wizard.opslag.lezen import lees
    from wizard.opslag.ontleden import Onleesbaar

    try:
        return lees(kop.pad)
    except (Onleesbaar, OSError):
        return None


def _stap(plek: str) -> str:
    """The title of the step in which this place lies, '' when it is none."""
    from wizard.velden import VELDEN

    veld = VELDEN.get(plek.rpartition("/")[2])
    return veld.stap.titel if veld else ""


def _regel(rij: dict[str, Any]) -> str:
    delen = [moment(rij["moment"]) or "onbekend wanneer", rij["stap"] and f"bij stap ‘{rij['stap']}’"]
    if not rij["leesbaar"]:
        delen.append("kan niet worden gelezen")
    elif rij["wijzigingen"] is not None:
        from wizard.vergelijking import Anders

        delen.append(Anders(rij["wijzigingen"], rij["vragen"]).zin)
    if rij["opzij"]:
        delen.append("opzij gelegd, omdat een ander het dossier had veranderd")
    vragen = rij["vragen"]
    rest = f"\n{'':>8}en {aantal(len(vragen) - _NAMEN, 'andere vraag', 'andere vragen')}" if len(vragen) > _NAMEN else ""
    return f"{rij['nummer']:>6}  {', '.join(filter(None, delen))}" + "".join(f"\n{'':>8}{vraag}" for vraag in vragen[:_NAMEN]) + rest


def herstel(keuze: Namespace) -> int:
    """Make a dossier what it was in a version, and say where it can be found as it is now."""
    pad = toegang.vind(keuze.dossier)
    versie = kies(pad, keuze.nummer)
    toegang.meld_open(pad)
    from wizard.opslag.bestand import herstel as zet_terug

    with toegang.wat_niet_kan():
        zet_terug(pad, versie)
    druk(f"{pad} is weer zoals {moment(versie.kop.gewijzigd) or 'toen'} (versie {keuze.nummer}).")
    druk("Wat er net stond is bewaard als versie. Zie 'samenwerkwijzer versies'.")
    return GELUKT


def wis(keuze: Namespace) -> int:
    """Delete a dossier for good, after a question; documents stay and are named."""
    pad = toegang.vind(keuze.dossier)
    from wizard.opslag.bestand import in_prullenbak, tweede_versies, zeker_van
    from wizard.opslag.bestand import wis as verwijder
    from wizard.opslag.kop import lees_kop

    kop, ident = lees_kop(pad), zeker_van(pad)
    if not ident:
        raise Gestopt(f"{pad} wordt niet gewist: {kop.fout}.")
    toegang.meld_open(pad)
    wat = f"'{kop.naam}' ({pad})"
    if not tweede_versies(pad, ident):
        bak = telling(len(in_prullenbak(pad, ident)), "exemplaar", "exemplaren")
        wat += f" met {aantal(len(bewaarde(pad)), 'eerdere versie', 'eerdere versies')}" + (f" en {bak} in de prullenbak" if bak else "")
    if not keuze.ja and not _is_zeker(wat):
        meld("Er is niets gewist.")
        return NOG_NIET
    blijft = verwijder(pad)
    druk(f"Gewist: {wat}.")
    if blijft:
        meld(blijft)
    if documenten := _documenten(pad, kop.naam):
        meld("Deze documenten staan er nog. Verwijder ze zelf als u ze niet meer nodig heeft:", *map(str, documenten))
    return GELUKT


def _is_zeker(wat: str) -> bool:
    if sys.stdin is None or not sys.stdin.isatty():
        raise Gestopt("Wissen kan niet ongedaan worden gemaakt. Weet u het zeker? Geef dan --ja op.")
    meld(f"U wist {wat}. Dit kan niet ongedaan worden gemaakt.", "Typ ja om te wissen:")
    return sys.stdin.readline().strip().lower() == "ja"


def _documenten(pad: Path, naam: str) -> list[Path]:
    from wizard.opslag.map import slak

    return sorted((pad.parent / DOCUMENTENMAP).glob(f"{slak(naam)}-*"))

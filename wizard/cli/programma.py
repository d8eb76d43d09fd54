"""The program from its first word to its exit code: read the command, do it, and never show a traceback."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wizard.cli.nederlands import argparse_in_het_nederlands
from wizard.cli.parser import maak_parser
from wizard.cli.sporen import zonder_sporen
from wizard.cli.uitvoer import ONDERBROKEN, VERKEERD, Gestopt, meld, spoel, stel_in
from wizard.opslag.storing import noteer, reden
from wizard.signalen import Beeindigd, code_van, opgevangen


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    stel_in()
    try:
        with zonder_sporen(), opgevangen():
            code = _voer_uit(argumenten)
            spoel()
        return code
    except Beeindigd as einde:
        meld("Gestopt, omdat het systeem daarom vroeg.")
        return code_van(einde.nummer)
    except KeyboardInterrupt:
        meld("Onderbroken.")
        return ONDERBROKEN
    except Gestopt as gestopt:
        meld(*gestopt.regels)
        return gestopt.code
    except ModuleNotFoundError as fout:
        return _mist(fout)
    except OSError as fout:
        meld(f"{str(fout.filename or 'Een bestand')[:300]}: {reden(fout)}.")
        return VERKEERD
    except Exception as fout:
        return _onverwacht(fout)


def _voer_uit(argumenten: Sequence[str] | None) -> int:
    with argparse_in_het_nederlands():
        try:
            keuze = maak_parser().parse_args(argumenten)
        except SystemExit as einde:
            return einde.code if isinstance(einde.code, int) else VERKEERD
    code: int = keuze.doe(keuze)
    return code


def _mist(fout: ModuleNotFoundError) -> int:
    if not fout.name or fout.name.partition(".")[0] in ("wizard", "screens"):
        return _onverwacht(fout)
    programma = Path(__file__).parents[2]
    meld(f"Een onderdeel van het programma ontbreekt: {fout.name}. Installeer het in {programma} met: python -m pip install .")
    return VERKEERD


def _onverwacht(fout: Exception) -> int:
    """Say that something went wrong here; the kind and the place go to the logbook, answers never."""
    from wizard.opslag.map import standaardmap

    logboek = noteer(fout, standaardmap())
    waar = f" Wat er gebeurde staat in {logboek}." if logboek else ""
    meld(f"Er ging iets mis in het programma zelf ({type(fout).__name__}).{waar}")
    return VERKEERD

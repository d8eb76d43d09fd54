"""What the command line says: results on stdout, messages on stderr, and how many there are of something."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from io import TextIOWrapper
from typing import Any, NoReturn, TextIO

from wizard.opslag.storing import reden

GELUKT, NOG_NIET, VERKEERD, ONDERBROKEN = 0, 1, 2, 130
"""The exit codes: done; done, and the answer is 'not yet'; wrong use or unreadable input; interrupted."""


class Gestopt(Exception):
    """A command that cannot go on; the lines are for the user: what is wrong, where, and what to do."""

    def __init__(self, *regels: str, code: int = VERKEERD) -> None:
        super().__init__(*regels)
        self.regels = regels
        self.code = code


def stel_in() -> None:
    """Write UTF-8 whatever the system says; a character that cannot be written never stops the program."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, TextIOWrapper):
            stroom.reconfigure(encoding="utf-8", errors="replace")


def druk(tekst: str) -> None:
    """Print a result."""
    _schrijf(sys.stdout, tekst)


def druk_json(data: dict[str, Any]) -> None:
    """Print one JSON object."""
    druk(als_json(data))


def als_json(data: object) -> str:
    """JSON as people can read it."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def meld(*regels: str) -> None:
    """Say something to the user that is no result; control characters in names never reach the terminal.

    When nobody can be told any more, nothing is said.
    """
    with contextlib.suppress(Gestopt):
        for regel in regels:
            _schrijf(sys.stderr, "".join(teken if teken.isprintable() else " " for teken in regel))


def spoel() -> None:
    """Send what was printed on its way, now that something can still be said about it."""
    for stroom in (sys.stdout, sys.stderr):
        if stroom is not None and not stroom.closed:
            try:
                stroom.flush()
            except BrokenPipeError:
                _naar_niets(stroom)
            except OSError as fout:
                _naar_niets(stroom)
                _niet_geschreven(fout)


def _schrijf(stroom: TextIO | None, tekst: str) -> None:
    if stroom is None:
        return
    try:
        print(tekst, file=stroom)
    except BrokenPipeError:
        _naar_niets(stroom)
    except OSError as fout:
        _naar_niets(stroom)
        _niet_geschreven(fout)


def _naar_niets(stroom: TextIO) -> None:
    """Nobody reads any more: let the rest, and the flush at the end of the program, go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stroom.fileno())


def _niet_geschreven(fout: OSError) -> NoReturn:
    raise Gestopt(f"De uitvoer kan niet worden geschreven: {reden(fout)}.") from None


def aantal(hoeveel: int, enkelvoud: str, meervoud: str) -> str:
    """'1 vraag', '3 vragen'."""
    return f"{hoeveel} {enkelvoud if hoeveel == 1 else meervoud}"

"""The texts of argparse in Dutch."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

_VERTALING = {
    "usage: ": "gebruik: ",
    "positional arguments": "wat u opgeeft",
    "options": "opties",
    "show this help message and exit": "toon deze uitleg",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "%(prog)s: error: %(message)s\n": "%(message)s\n",
    "expected one argument": "hierachter ontbreekt een waarde",
    "expected at most one argument": "hierachter hoort hooguit één waarde",
    "expected at least one argument": "hierachter hoort ten minste één waarde",
    "expected %s argument": "hierachter hoort %s waarde",
    "expected %s arguments": "hierachter horen %s waarden",
    "ignored explicit argument %r": "hierachter hoort geen waarde (%r)",
    "not allowed with argument %s": "dit gaat niet samen met %s",
    "one of the arguments %s is required": "geef een van deze op: %s",
    "the following arguments are required: %s": "dit ontbreekt: %s",
    "unrecognized arguments: %s": "dit kent het programma niet: %s",
    "unexpected option string: %s": "deze optie hoort hier niet: %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan verschillende opties betekenen: %(matches)s",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r bestaat niet. Kies uit: %(choices)s",
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "%(value)r bestaat niet. Bedoelt u %(closest)r? Kies uit: %(choices)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r bestaat niet. Kies uit: %(choices)s",
    "invalid %(type)s value: %(value)r": "%(value)r kan hier niet",
}


def _vertaal(tekst: str) -> str:
    return _VERTALING.get(tekst, tekst)


def _vertaal_aantal(enkelvoud: str, meervoud: str, aantal: int) -> str:
    return _vertaal(enkelvoud if aantal == 1 else meervoud)


@contextmanager
def argparse_in_het_nederlands() -> Iterator[None]:
    """Let argparse speak Dutch for a while: it looks its texts up by two names that are lent to it here."""
    eigen = {"_": _vertaal, "ngettext": _vertaal_aantal}
    oud = {naam: getattr(argparse, naam) for naam in eigen}
    for naam, functie in eigen.items():
        setattr(argparse, naam, functie)
    try:
        yield
    finally:
        for naam, functie in oud.items():
            setattr(argparse, naam, functie)

"""A list of which each line has a number to type: two keys at most lead to any of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from string import ascii_lowercase, ascii_uppercase, digits

from textual import events

from screens.lijstscherm import LijstScherm

_WACHT = 1.0
"""Seconds after which a single digit counts as the whole number."""


def nummers(aantal: int) -> list[str]:
    """The numbers of so many lines: 1 to 9, or 01 to 99. A longer list takes letters too, and gives none from line 1297 on."""
    if aantal < 100:
        breed = len(str(aantal))
        return [f"{nr:0{breed}}" for nr in range(1, aantal + 1)]
    alle = [een + twee for een in digits + ascii_uppercase for twee in digits + ascii_lowercase]
    return (alle + [""] * (aantal - len(alle)))[:aantal]


class Genummerd(LijstScherm):
    """Subclasses number their lines with `nummer` each time that they fill the list, and say how one goes to a line."""

    _getypt = ""
    _namen: dict[str, str] = {}

    def nummer(self, namen: Sequence[str]) -> dict[str, str]:
        """Give these lines a number, in this order; returns the number of each."""
        per_naam = dict(zip(namen, nummers(len(namen)), strict=True))
        self._namen = {nummer: naam for naam, nummer in per_naam.items() if nummer}
        return per_naam

    def ga_naar(self, naam: str) -> None:
        """Go to what this line is about."""

    def on_key(self, event: events.Key) -> None:
        """Take in a number, sign by sign, before a letter counts as a key of the screen; any other key starts anew."""
        teken = event.character or "\0"
        begin = self._getypt if self._past(self._getypt + teken) else ""
        self._getypt = begin + teken if self._past(begin + teken) else ""
        if not self._getypt:
            return
        event.stop()
        if self._getypt in self._namen:
            self._naar_nummer(self._getypt)
        else:
            self.set_timer(_WACHT, partial(self._naar_nummer, self._getypt))

    def _past(self, begin: str) -> bool:
        return any(nummer.startswith(begin) for nummer in self._namen)

    def _naar_nummer(self, getypt: str) -> None:
        """Go to the line with the number that was typed; nothing when another key came since."""
        if getypt != self._getypt:
            return
        self._getypt = ""
        naam = self._namen.get(getypt) or self._namen.get(f"0{getypt}")
        if naam and self.is_current:
            self.lijst.wijs_aan(naam)
            self.ga_naar(naam)

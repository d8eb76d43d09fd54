"""The conversation itself: the only place that reads lines and writes them, with commands told apart from answers."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Collection
from textwrap import wrap
from typing import BinaryIO, NamedTuple, TextIO

from wizard.signalen import Beeindigd, Uitstel

SLUIT = "."
"""A line with only this ends a text of several lines; a line of more points loses one of them."""
TEKEN = "/"
"""A line that begins with this is a command; an answer that does so begins with two."""
_LANGSTE_REGEL = {"darwin": 1023, "win32": 32_000}.get(sys.platform, 4095)
"""So many bytes of a line a terminal passes on; what comes after is lost, so a line as long as this is refused."""
_UITGESCHREVEN = {" → ": " naar ", " · ": ", ", "…": "..."}
"""Signs that a screen reader spells out or skips."""


class Stop(Exception):
    """The user wants to stop; what was answered stands in the dossier."""


class Einde(Stop):
    """The input is at its end: nobody said stop, and nobody can answer any more."""


class Afgebroken(Einde):
    """The system asked the program to stop; `nummer` is the signal."""

    def __init__(self, nummer: int) -> None:
        super().__init__(nummer)
        self.nummer = nummer


class Opdracht(NamedTuple):
    """A line that asks for something instead of answering: its name, and what stood behind it."""

    naam: str
    bij: str = ""


class Getypt(NamedTuple):
    """A text of several lines, and the command that ended it, if one did."""

    tekst: str
    daarna: Opdracht | None = None


class Gesprek:
    """Plain lines out, plain lines in; no colour, no cursor, nothing that waits for a single key."""

    def __init__(self, invoer: BinaryIO | None, uitvoer: TextIO, bekend: Collection[str], uitstel: Uitstel | None = None) -> None:
        self._invoer = invoer
        self._uitvoer = uitvoer
        self._bekend = frozenset(bekend)
        self._uitstel = uitstel or Uitstel()
        self._hierna: Stop | None = None

    def zeg(self, *regels: str) -> None:
        """Write these lines, in a terminal broken between words; nothing in them can steer it."""
        breed = shutil.get_terminal_size().columns if self._uitvoer.isatty() else None
        for regel in regels:
            for deel in _plat(regel).split("\n"):
                gebroken = wrap(deel, breed, break_long_words=False, break_on_hyphens=False) if breed else [deel.rstrip()]
                self._uitvoer.write("\n".join(gebroken) + "\n")
        self._uitvoer.flush()

    def hoor(self) -> str | Opdracht:
        """The next answer or command; raises Stop, and Einde when the input is at its end."""
        while True:
            regel = self._lees().strip()  # a space before a command is not heard, and must not make an answer of it
            if not regel.startswith(TEKEN):
                return regel
            if regel.startswith(TEKEN * 2):
                return regel[1:]
            if (opdracht := self._opdracht(regel)) is not None:
                return opdracht

    def hoor_tekst(self, eerste: str, schrijf_mee: Callable[[str], None]) -> Getypt:
        """A text of several lines of which the first was read; a command in it ends it too, and so does the end of the input.

        `schrijf_mee` gets what there is after every line, so that it is safe before the last one.
        """
        regels = [eerste]
        while True:
            schrijf_mee("\n".join(regels))
            try:
                regel = self._lees()
            except Einde as einde:
                self._hierna = einde  # what was typed counts first
                return Getypt("\n".join(regels))
            if regel.strip() == SLUIT:
                return Getypt("\n".join(regels))
            if regel.startswith(TEKEN) and not regel.startswith(TEKEN * 2):
                try:
                    opdracht = self._opdracht(regel)
                except Stop as stop:
                    self._hierna = stop
                    return Getypt("\n".join(regels))
                if opdracht is not None:
                    return Getypt("\n".join(regels), opdracht)
                continue
            regels.append(_ontdaan(regel))

    def _opdracht(self, regel: str) -> Opdracht | None:
        """The command in a line; None, after saying so, when there is no such command. Raises Stop when it is that."""
        naam, _, bij = regel[1:].strip().partition(" ")
        opdracht = Opdracht(naam.lower(), bij.strip())
        if opdracht.naam == "stop":
            raise Stop
        if opdracht.naam in self._bekend:
            return opdracht
        self._onbekend(opdracht)
        return None

    def _onbekend(self, opdracht: Opdracht) -> None:
        self.zeg(
            f"De opdracht /{opdracht.naam[:30]} bestaat niet; er is niets veranderd. /opdrachten noemt ze allemaal.",
            "Begint uw antwoord zelf met een schuine streep? Typ er dan twee.",
        )

    def _lees(self) -> str:
        """One line without its end; asks again for what is no text, or longer than a terminal can pass on."""
        if self._hierna is not None:
            raise self._hierna
        while True:
            ruw = self._lees_ruw()
            if not ruw:
                raise Einde
            if len(ruw) >= _LANGSTE_REGEL and self._invoer is not None and self._invoer.isatty():
                self.zeg("Deze regel is te lang voor uw terminal: het einde is weg. Typ hem opnieuw, in kortere regels.")
                continue
            try:
                return ruw.decode("utf-8").removeprefix("\ufeff").rstrip("\r\n")
            except UnicodeDecodeError:
                self.zeg("Deze regel is niet te lezen: hij is niet in UTF-8 geschreven. Er is niets veranderd. Typ hem opnieuw.")

    def _lees_ruw(self) -> bytes:
        """What is read next; only here, where nothing is half done, a signal ends the conversation. Empty at the end."""
        try:
            with self._uitstel.mag_stoppen():
                return self._invoer.readline() if self._invoer is not None else b""
        except Beeindigd as einde:
            raise Afgebroken(einde.nummer) from None


def _ontdaan(regel: str) -> str:
    """A line of a text without the sign that kept it from being a command or the end."""
    if regel.startswith(TEKEN * 2):
        return regel[1:]
    kaal = regel.strip()
    return kaal[1:] if len(kaal) > 1 and not kaal.strip(SLUIT) else regel


def _plat(tekst: str) -> str:
    for teken, woord in _UITGESCHREVEN.items():
        tekst = tekst.replace(teken, woord)
    return "".join(teken if teken.isprintable() or teken == "\n" else " " for teken in tekst)

"""Somebody who fills a dossier in line mode: reads what is asked, and types the answer that flat JSON holds for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import Any

from wizard.eenvoudig.antwoorden import VAN_MEER_REGELS
from wizard.keuzelijst import ANDERS
from wizard.soorten import KeuzeSoort
from wizard.stappen import STAPPEN
from wizard.velden import VELDEN, Veld

_PER_TEKST = {veld.vraag.tekst: veld for veld in VELDEN.values()}
_VRAAG = re.compile(r"Vraag \d+ van \d+")
_KEUZE = re.compile(r"(\d+)\. (.*)")
_SLOT = "Dit was de laatste vraag van stap"


class Invuller(BytesIO):
    """The input of line mode: every line is made when it is asked for, from what was said since the one before.

    `gesproken` is where the program speaks; `getypt` are the lines so far, to type them once more to another program.
    """

    def __init__(self, plat: dict[str, Any], gesproken: StringIO, begin: list[str]) -> None:
        super().__init__()
        self.gesproken = gesproken
        self.getypt: list[str] = []
        self._wacht = list(begin)
        self._gehoord = 0
        self._diep: list[dict[str, Any]] = [plat]
        self._gedaan: set[tuple[int, str]] = set()
        self._gemaakt: set[int] = set()
        self._bezocht: dict[tuple[int, str, int], int] = {}
        self._ronde = 1
        self._later = False

    def readline(self, size: int | None = -1, /) -> bytes:
        """The next line to type."""
        if not self._wacht:
            tekst = self.gesproken.getvalue()
            gehoord, self._gehoord = tekst[self._gehoord :].splitlines(), len(tekst)
            self._wacht = list(self._antwoord(gehoord))
        regel = self._wacht.pop(0)
        self.getypt.append(regel)
        return f"{regel}\n".encode()

    # what is asked

    def _antwoord(self, gehoord: list[str]) -> Iterator[str]:
        if any(regel.startswith(_SLOT) for regel in gehoord):
            yield from self._na_stap(next(regel for regel in gehoord if regel.startswith(_SLOT)))
            return
        veld = self._gevraagd(gehoord)
        assert veld is not None, gehoord
        if veld.is_lijst:
            yield from self._lijst(veld)
        else:
            yield from self._vraag(veld, {zin: nr for nr, zin in self._keuzes(gehoord)})

    def _gevraagd(self, gehoord: list[str]) -> Veld | None:
        """The question that was read last; one that is only named among what goes out of sight does not count."""
        for regel in reversed(gehoord):
            kaal = re.sub(r" \((?:niet verplicht|nu nog niet nodig)\)$", "", regel.removeprefix("Terug bij: "))
            if kaal in _PER_TEKST:
                return _PER_TEKST[kaal]
        return None

    @staticmethod
    def _keuzes(gehoord: list[str]) -> list[tuple[str, str]]:
        return [(gevonden[1], gevonden[2]) for regel in gehoord if (gevonden := _KEUZE.fullmatch(regel))]

    def _na_stap(self, regel: str) -> Iterator[str]:
        """Say that the step is finished, and go to the next; after the last begin again, for what could not be chosen yet."""
        nr = int(re.search(r"stap (\d+)", regel)[1])  # type: ignore[index]  # the sentence names it
        if nr < STAPPEN[-1].nr:
            yield "3"
            yield str(nr + 1)
        elif self._ronde == 1 and self._later:
            self._ronde = 2
            yield "3"
            yield "0"
        else:
            yield "/stop"

    # answering

    def _lijst(self, veld: Veld) -> Iterator[str]:
        """Make or open the next record; after the last go on. The walk through a record ends at its list again."""
        if len(self._diep) > 1 and any(self._diep[-1] is record for record in self._diep[-2].get(veld.id) or []):
            self._diep.pop()
        houder = self._diep[-1]
        records: list[dict[str, Any]] = houder.get(veld.id) or []
        sleutel = (id(houder), veld.id, self._ronde)
        nr = self._bezocht.get(sleutel, 0)
        if nr < len(records):
            self._bezocht[sleutel] = nr + 1
            self._diep.append(records[nr])
            yield str(nr + 1) if id(records[nr]) in self._gemaakt else "/nieuw"
            self._gemaakt.add(id(records[nr]))
            return
        if houder.get(veld.id) == [] and nr == 0:
            self._bezocht[sleutel] = 1
            yield "/geen"
        yield ""

    def _vraag(self, veld: Veld, keuzes: dict[str, str]) -> Iterator[str]:
        sleutel = (id(self._diep[-1]), veld.id)
        waarde = self._diep[-1].get(veld.id)
        if waarde is None or sleutel in self._gedaan:
            yield ""
            return
        regels = list(self._regels(veld, waarde, keuzes))
        if regels:
            self._gedaan.add(sleutel)
        self._later = self._later or not regels
        yield from regels or [""]

    def _regels(self, veld: Veld, waarde: Any, keuzes: dict[str, str]) -> Iterator[str]:
        """The lines that give this answer; none when what it refers to is not there yet."""
        if waarde == []:
            yield "/leeg"
        elif isinstance(waarde, dict) and "stand" in waarde:
            yield from _stand(waarde)
        elif veld.soort.naam.startswith("verwijzing"):
            namen = [str(deel) for deel in (waarde if isinstance(waarde, list) else [waarde])]
            if all(naam in keuzes for naam in namen):
                yield " ".join(keuzes[naam] for naam in namen)
        elif veld.soort.naam in VAN_MEER_REGELS:
            delen = waarde if isinstance(waarde, list) else str(waarde).split("\n")
            yield from (_beschermd(f"{deel['term']}: {deel['klasse']}" if isinstance(deel, dict) else str(deel)) for deel in delen)
            yield "."
        elif veld.soort.naam == "keuze_toelichting":
            yield from _met_toelichting(veld, waarde)
        elif isinstance(veld.soort, KeuzeSoort):
            delen = [str(deel) for deel in (waarde if isinstance(waarde, list) else [waarde])]
            yield "; ".join(delen)
            if veld.soort.lijst.anders and ANDERS in delen:
                yield ""  # and no words with it
        elif isinstance(waarde, float):
            yield str(waarde).replace(".", ",")
        else:
            yield _beschermd(str(waarde))


def _stand(waarde: dict[str, Any]) -> Iterator[str]:
    if waarde["stand"] == "nvt":
        yield from ("/nvt", waarde["reden"])
    else:
        yield from ("/weetniet", waarde.get("wie") or "", waarde.get("wanneer") or "")


def _met_toelichting(veld: Veld, waarde: Any) -> Iterator[str]:
    if isinstance(waarde, dict):
        yield from (str(waarde["keuze"]), str(waarde["toelichting"]))
        return
    yield waarde
    gelezen = veld.soort.lees(waarde)
    if not gelezen.toelichting:
        yield ""


def _beschermd(regel: str) -> str:
    """The line as it is typed so that it is text."""
    if regel.startswith("/"):
        return f"/{regel}"
    return f".{regel}" if regel.strip() and not regel.strip().strip(".") else regel

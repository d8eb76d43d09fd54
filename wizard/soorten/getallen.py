"""Numbers with their unit, and amounts in whole euros."""

from __future__ import annotations

import re
from typing import Annotated

from wizard.soorten.basis import Noemer, Ongeldig, Soort, tekst_van
from wizard.tekst import vergelijkbaar

TELWOORDEN = {
    "een": 1, "één": 1, "eén": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6,
    "zeven": 7, "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
}  # fmt: skip
MEERVOUDEN = {"uren": "uur", "maand": "maanden", "mnd": "maanden", "u": "uur"}
GROOTSTE = 10**12


class Getal(Soort):
    """A number with a fixed unit, which may be written behind it; another unit is an error."""

    naam = "getal"

    def __init__(self, eenheid: str = "", minstens: int = 0, hoogstens: int = GROOTSTE) -> None:
        self.eenheid = eenheid
        self.minstens = minstens
        self.hoogstens = hoogstens

    def lees(self, ruw: object) -> int | float | None:
        getal = ruw if isinstance(ruw, int | float) and not isinstance(ruw, bool) else self._uit_tekst(ruw)
        if getal is None:
            return None
        if not self.minstens <= getal <= self.hoogstens:
            grens = "niet lager dan 0" if self.hoogstens == GROOTSTE else f"van {self.minstens} tot en met {self.hoogstens}"
            raise Ongeldig(f"Vul een getal in {grens}.")
        return int(getal) if float(getal).is_integer() else getal

    def _uit_tekst(self, ruw: object) -> float | None:
        tekst = vergelijkbaar(tekst_van(ruw, "een getal"))
        if not tekst:
            return None
        delen = re.fullmatch(r"(\d[\d.]*(?:,\d+)?|[a-zé]+)\s*([^\d]*)", tekst)
        if not delen or not (delen[1][0].isdigit() or delen[1] in TELWOORDEN):
            bijvoorbeeld = max(self.minstens, min(self.hoogstens, 50))
            raise Ongeldig(f"Typ alleen een getal{f' ({self.eenheid})' if self.eenheid else ''}, bijvoorbeeld {bijvoorbeeld}.")
        if (genoemd := delen[2].strip()) and not self._zelfde_eenheid(genoemd):
            raise Ongeldig(f"Deze vraag rekent in {self.eenheid or 'hele getallen zonder eenheid'}. Reken uw antwoord om.")
        return float(TELWOORDEN[delen[1]]) if delen[1] in TELWOORDEN else uit_cijfers(delen[1])

    def _zelfde_eenheid(self, genoemd: str) -> bool:
        woorden = [MEERVOUDEN.get(woord, woord) for woord in genoemd.split()]
        eenheid = self.eenheid.split()
        return bool(eenheid) and (woorden == eenheid or woorden == eenheid[:1])

    def toon(self, waarde: float, noemer: Noemer = str) -> str:
        return f"{_cijfers(waarde)} {self.eenheid}".strip()

    def plat(self, waarde: float, noemer: Noemer = str) -> float:
        return waarde


class BedragSoort(Soort):
    """An amount in whole euros, not below zero; 'geen' is zero."""

    naam = "bedrag"

    def lees(self, ruw: object) -> int | None:
        if isinstance(ruw, int | float) and not isinstance(ruw, bool):
            bedrag = float(ruw)
        else:
            tekst = vergelijkbaar(tekst_van(ruw, "een bedrag")).replace("€", "").replace("euro", "").strip()
            tekst = re.sub(r",-+$", "", tekst.rstrip("-") if tekst.endswith(",-") else tekst).rstrip(",")
            if not tekst:
                return None
            if tekst == "geen":
                return 0
            if not re.fullmatch(r"[\d. ]+(,\d+)?", tekst):
                raise Ongeldig("Hier hoort een bedrag in euro's te staan, bijvoorbeeld € 25.000.")
            bedrag = uit_cijfers(tekst)
        if not 0 <= bedrag <= GROOTSTE or not bedrag.is_integer():
            raise Ongeldig("Vul een bedrag in hele euro's in, niet lager dan 0.")
        return int(bedrag)

    def toon(self, waarde: int, noemer: Noemer = str) -> str:
        return f"€\N{NO-BREAK SPACE}{_cijfers(waarde)}"

    def plat(self, waarde: int, noemer: Noemer = str) -> int:
        return waarde


def uit_cijfers(tekst: str) -> float:
    """'1.250,5' is 1250.5; a single point with one or two digits behind it is a decimal point. Raises Ongeldig."""
    tekst = tekst.replace(" ", "")
    if re.fullmatch(r"\d+\.\d{1,2}", tekst):
        return float(tekst)
    if not re.fullmatch(r"(\d+|\d{1,3}(\.\d{3})+)(,\d+)?", tekst):
        raise Ongeldig("Dit getal is niet te lezen. Schrijf het als 1250, 1.250 of 12,5.")
    return float(tekst.replace(".", "").replace(",", "."))


def _cijfers(getal: float) -> str:
    """1250.5 is printed as '1.250,5'."""
    return f"{getal:,}".translate(str.maketrans(",.", ".,"))


Bedrag = Annotated[int | None, BedragSoort()]

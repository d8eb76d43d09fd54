"""Dates as people write them, and how long data are kept."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict

from wizard.soorten.basis import Noemer, Ongeldig, Soort, tekst_van
from wizard.soorten.getallen import TELWOORDEN, uit_cijfers
from wizard.tekst import een_regel, vergelijkbaar
from wizard.woorden import MAANDEN

_AFKORTINGEN = {maand[:3]: nr for nr, maand in enumerate(MAANDEN, 1)} | {"mrt": 3}
NIET_BEWAREN: Literal["niet_bewaren"] = "niet_bewaren"
ONBEPAALD: Literal["onbepaald"] = "onbepaald"
Eenheid = Literal["dagen", "weken", "maanden", "jaren"]
_ZONDER_JAAR = re.compile(rf"\d{{1,2}}(?:\s?[-/. ]\s?\d{{1,2}}|\s?(?:{'|'.join([*MAANDEN, *_AFKORTINGEN])}))")
"""A day and a month and no more."""
_EENHEDEN: dict[str, Eenheid] = {
    "dag": "dagen", "dagen": "dagen", "week": "weken", "weken": "weken",
    "maand": "maanden", "maanden": "maanden", "jaar": "jaren", "jaren": "jaren",
}  # fmt: skip
_CIJFERS = r"\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d+|\.\d{1,2})?"
_TERMIJN = re.compile(rf"(?<!\w)(?<!\d[.,])({_CIJFERS}|{'|'.join(TELWOORDEN)})\s+({'|'.join(_EENHEDEN)})\b", re.IGNORECASE)
_MAANDEN_PER: dict[str, float] = {"dagen": 12 / 365, "weken": 84 / 365, "maanden": 1.0, "jaren": 12.0}


def datum_voluit(datum: date) -> str:
    """'1 maart 2027'."""
    return f"{datum.day} {MAANDEN[datum.month - 1]} {datum.year}"


class DatumSoort(Soort):
    """A day, written as 2027-03-01, 1-3-2027, 1/3/2027 or 1 maart 2027."""

    naam = "datum"

    def lees(self, ruw: object) -> date | None:
        tekst = vergelijkbaar(tekst_van(ruw, "een datum"))
        if not tekst:
            return None
        try:
            if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", tekst):
                return date(int(iso[1]), int(iso[2]), int(iso[3]))
            if cijfers := re.fullmatch(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4})", tekst):
                return date(int(cijfers[3]), int(cijfers[2]), int(cijfers[1]))
            if woorden := re.fullmatch(r"(\d{1,2})\s?([a-z]+)\.?\s?(\d{4})", tekst):
                maand = MAANDEN.index(woorden[2]) + 1 if woorden[2] in MAANDEN else _AFKORTINGEN.get(woorden[2], 0)
                return date(int(woorden[3]), maand, int(woorden[1]))
        except ValueError:
            raise Ongeldig("Deze dag bestaat niet. Schrijf een datum als 1 maart 2027 of 1-3-2027.") from None
        if _ZONDER_JAAR.fullmatch(tekst):
            raise Ongeldig("Het jaar ontbreekt. Schrijf de datum als 1 december 2026.")
        raise Ongeldig("Schrijf de datum als 1 maart 2027 of 1-3-2027.")

    def toon(self, waarde: date, noemer: Noemer = str) -> str:
        return datum_voluit(waarde)

    def plat(self, waarde: date, noemer: Noemer = str) -> str:
        return waarde.isoformat()


class DatumOfOnbepaaldSoort(DatumSoort):
    """A day, or 'onbepaald' for what has no end date."""

    naam = "datum_of_onbepaald"

    def lees(self, ruw: object) -> date | Literal["onbepaald"] | None:  # type: ignore[override]  # one value more
        if isinstance(ruw, str) and vergelijkbaar(ruw) in (ONBEPAALD, "onbepaalde tijd"):
            return ONBEPAALD
        return super().lees(ruw)

    def toon(self, waarde: date | str, noemer: Noemer = str) -> str:
        return "voor onbepaalde tijd" if isinstance(waarde, str) else datum_voluit(waarde)

    def plat(self, waarde: date | str, noemer: Noemer = str) -> str:
        return waarde if isinstance(waarde, str) else waarde.isoformat()


class Termijn(BaseModel):
    """How long: a number with its unit and from when; `woorden` are the words as written, and are printed."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    getal: float | None = None
    eenheid: Eenheid | None = None
    vanaf: str = ""
    toelichting: str = ""
    woorden: str

    @property
    def maanden(self) -> float | None:
        """The length in months, None when the words hold no number."""
        return None if self.getal is None or self.eenheid is None else self.getal * _MAANDEN_PER[self.eenheid]


class BewaartermijnSoort(Soort):
    """How long data are kept, read from words such as '6 maanden na afsluiten', or 'niet bewaren'."""

    naam = "bewaartermijn"

    def lees(self, ruw: object) -> Termijn | Literal["niet_bewaren"] | None:
        woorden = een_regel(tekst_van(ruw, "een termijn"))
        if not woorden:
            return None
        if vergelijkbaar(woorden) in ("niet bewaren", "niet"):
            return NIET_BEWAREN
        gevonden = _TERMIJN.search(woorden)
        if not gevonden:
            return Termijn(toelichting=woorden, woorden=woorden)
        cijfer = gevonden[1].lower()
        voor = woorden[: gevonden.start()].strip(" ,;")
        na = woorden[gevonden.end() :].strip(" ,;")
        begin = re.match(r"(?:na|vanaf)\s+", na, re.IGNORECASE)
        toelichting = voor if begin else " ".join(deel for deel in (voor, na) if deel)
        return Termijn(
            getal=float(TELWOORDEN.get(cijfer) or uit_cijfers(cijfer)),
            eenheid=_EENHEDEN[gevonden[2].lower()],
            vanaf=na[begin.end() :] if begin else "",
            toelichting=toelichting,
            woorden=woorden,
        )

    def toon(self, waarde: Termijn | str, noemer: Noemer = str) -> str:
        return "niet bewaren" if isinstance(waarde, str) else waarde.woorden


Datum = Annotated[date | None, DatumSoort()]
DatumOfOnbepaald = Annotated[date | Literal["onbepaald"] | None, DatumOfOnbepaaldSoort()]
Bewaartermijn = Annotated[Termijn | Literal["niet_bewaren"] | None, BewaartermijnSoort()]

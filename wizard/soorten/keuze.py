"""Choices from a value list: one, several, or one with words beside it."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict

from wizard.keuzelijst import GEEN, Keuzelijst
from wizard.soorten.basis import Noemer, Ongeldig, Soort, tekst_van
from wizard.tekst import een_regel, opsomming, schoon


class Toelichting(BaseModel):
    """A choice with the words it was made in; without a choice in an open list only the words count."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    keuze: str | None = None
    toelichting: str = ""


class KeuzeSoort(Soort):
    """One choice."""

    naam = "keuze"

    def __init__(self, lijst: Keuzelijst) -> None:
        self.lijst = lijst

    def _vind(self, ruw: object) -> str | None:
        tekst = een_regel(tekst_van(ruw, "een keuze uit de lijst"))
        if not tekst:
            return None
        if (gevonden := self.lijst.vind(tekst)) is None:
            raise Ongeldig(f"Deze keuze bestaat niet. Kies uit: {self._keuzes()}.")
        return gevonden

    def _keuzes(self) -> str:
        return "; ".join(optie.label for optie in self.lijst.opties)

    def lees(self, ruw: object) -> Any:
        return self._vind(ruw)

    def toon(self, waarde: Any, noemer: Noemer = str) -> str:
        return self.lijst.label(waarde)

    def plat(self, waarde: Any, noemer: Noemer = str) -> Any:
        return waarde if ": " in waarde else self.lijst.label(waarde)

    def codes(self, waarde: Any) -> tuple[str, ...]:
        return (self.lijst.code(waarde),)


class MeerkeuzeSoort(KeuzeSoort):
    """Several choices; 'geen' excludes the others."""

    naam = "meerkeuze"
    meer = True

    def lees(self, ruw: object) -> list[str]:
        delen = ruw if isinstance(ruw, list) else [ruw]
        gekozen = list(dict.fromkeys(code for deel in delen if (code := self._vind(deel)) is not None))
        if GEEN in gekozen and len(gekozen) > 1 and any(optie.code == GEEN for optie in self.lijst.opties):
            raise Ongeldig("Kies 'geen' alleen, of kies de andere zonder 'geen'.")
        return gekozen

    def toon(self, waarde: list[str], noemer: Noemer = str) -> str:
        return opsomming([self.lijst.label(code) for code in waarde])

    def plat(self, waarde: list[str], noemer: Noemer = str) -> list[str]:
        return [super(MeerkeuzeSoort, self).plat(code) for code in waarde]

    def codes(self, waarde: list[str]) -> tuple[str, ...]:
        return tuple(self.lijst.code(code) for code in waarde)


class ToelichtingSoort(KeuzeSoort):
    """One choice with an explanation; a plain text is read as both."""

    naam = "keuze_toelichting"

    def lees(self, ruw: object) -> Toelichting | None:
        if isinstance(ruw, dict):
            if set(ruw) - {"keuze", "toelichting"}:
                raise Ongeldig("Geef hier alleen een keuze en een toelichting op.")
            keuze = self._vind(ruw["keuze"]) if ruw.get("keuze") else None
            toelichting = schoon(tekst_van(ruw.get("toelichting") or "", "tekst"))
            return Toelichting(keuze=keuze, toelichting=toelichting) if keuze or toelichting else None
        tekst = een_regel(tekst_van(ruw, "een keuze uit de lijst"))
        if not tekst:
            return None
        geheel = next((optie.code for optie in self.lijst.opties if self.lijst.vind(tekst) == optie.code), None)
        keuze = geheel or self.lijst.vind_begin(tekst)
        if keuze is None and not self.lijst.open:
            raise Ongeldig(f"Deze keuze bestaat niet. Begin met een van deze: {self._keuzes()}.")
        return Toelichting(keuze=keuze, toelichting="" if geheel else tekst)

    def toon(self, waarde: Toelichting, noemer: Noemer = str) -> str:
        if not waarde.keuze:
            return waarde.toelichting
        label = self.lijst.label(waarde.keuze)
        if not waarde.toelichting or self.lijst.vind_begin(waarde.toelichting) == waarde.keuze:
            return waarde.toelichting or label
        return f"{label}: {waarde.toelichting}"

    def plat(self, waarde: Toelichting, noemer: Noemer = str) -> Any:
        tekst = self.toon(waarde)
        if self._leest_als(tekst, waarde):
            return tekst
        return {"keuze": waarde.keuze and super().plat(waarde.keuze), "toelichting": waarde.toelichting}

    def _leest_als(self, tekst: str, waarde: Toelichting) -> bool:
        try:
            return self.lees(tekst) == waarde
        except Ongeldig:
            return False

    def codes(self, waarde: Toelichting) -> tuple[str, ...]:
        return (waarde.keuze,) if waarde.keuze else ()

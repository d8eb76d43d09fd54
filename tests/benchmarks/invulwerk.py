"""How much work filling in is: what proposals fill, what is left to type, and the keys that the worked example costs.

`python -m tests.benchmarks.invulwerk` prints the tables. The keys are counted, not played: a text costs its characters, a choice
the arrows to it and the space bar, every question one key to come there, every record one to add it and one to leave it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tests.hulp import dossier_van, voorbeeld, voorbeeld_plat
from wizard.bewerken import Bewerking
from wizard.dossier import Doel, Dossier, Pad
from wizard.soorten import KeuzeSoort, Toelichting, Verwijst
from wizard.velden import STROMEN, VELDEN, Veld
from wizard.verwijzen import kandidaten, noem_verwijzing, vind
from wizard.voortgang import open_vragen
from wizard.voorzet import kies_partners, neem_alles_over, voorzetten
from wizard.vragenlijst import Plek, plekken

GETYPT = ("samenwerking_naam", "gemeente_naam", "samenwerking_type", "domeinen", "persoonsgegevens_gedeeld", "wgs_verband")
"""What must be typed before a proposal can fit: what the samenwerking is called and of what kind it is."""

_STUKKEN: tuple[Doel, ...] = ("plan", "convenant")
_NAAR_VOLGENDE = 1
_NIEUW, _TERUG = 1, 1
_OVERNEMEN = 3
"""From the overview: list the proposals, take them over, and once more for those that come with them."""
_WISSEN = 2
"""To clear a proposed text: select all, delete."""


def met_voorzetten(plat: dict[str, Any], partners: list[str]) -> Bewerking:
    """A dossier with only these answers and these partners of the catalogue, and every proposal taken over."""
    bewerking = Bewerking(dossier_van(plat))
    kies_partners(bewerking, partners)
    neem_alles_over(bewerking)
    return bewerking


def van_voorbeeld() -> Bewerking:
    """The beginning of the worked example, with its partners from the catalogue and all proposals."""
    plat = voorbeeld_plat()
    codes = [partner.tekst_code for partner in map(_Partner, plat["partners"])]
    return met_voorzetten({vraag: plat[vraag] for vraag in GETYPT}, codes)


@dataclass(frozen=True)
class _Partner:
    plat: dict[str, Any]

    @property
    def tekst_code(self) -> str:
        soort = VELDEN["partner_catalogus"].soort
        assert isinstance(soort, KeuzeSoort)
        return str(soort.lees(self.plat["partner_catalogus"]))


@dataclass
class Over:
    """Of one document: the questions that are still open, those with a proposal and those without any."""

    doel: Doel
    dossier: Dossier

    @cached_property
    def open(self) -> list[Plek]:
        """What the document still waits for."""
        return open_vragen(self.dossier, self.doel)

    @property
    def voorgesteld(self) -> int:
        """How many only have to be confirmed."""
        return sum(plek.toestand == "voorgesteld" for plek in self.open)

    @property
    def te_typen(self) -> list[Plek]:
        """What nobody proposes."""
        return [plek for plek in self.open if plek.toestand != "voorgesteld"]


# the keys of the worked example


def keuzetoetsen(plek: Plek, waarde: Any) -> int:
    """Arrows and space bars to choose this; what is not in the list is typed."""
    soort = plek.veld.soort
    if isinstance(soort, Verwijst):
        opties = [ident for ident, _ in kandidaten(plek.lezing.dossier, plek.pad)]
    elif isinstance(soort, KeuzeSoort):
        opties = [optie.code for optie in soort.lijst.opties]
    else:
        opties = ["ja", "nee"]
    gekozen = waarde if isinstance(waarde, list) else [waarde.keuze if isinstance(waarde, Toelichting) else waarde]
    in_lijst = [opties.index(code) for code in gekozen if code in opties]
    vrij = sum(len(str(code)) for code in gekozen if code and code not in opties)
    uitleg = len(waarde.toelichting) if isinstance(waarde, Toelichting) else 0
    return (max(in_lijst) + len(in_lijst) if in_lijst else 0) + vrij + uitleg


def toetsen(plek: Plek) -> int:
    """The keys to answer this question, without coming there."""
    soort, waarde = plek.veld.soort, plek.waarde
    if isinstance(soort, KeuzeSoort | Verwijst) or soort.naam == "ja_nee":
        return keuzetoetsen(plek, waarde)
    return len(soort.toon(waarde, lambda v: noem_verwijzing(plek.lezing.dossier, plek.veld, v)))


@dataclass
class Werk:
    """Keys and answers, with and without proposals."""

    antwoorden: int = 0
    toetsen: int = 0
    bevestigd: int = 0
    """Answers for which a proposal stood ready that need not be changed."""
    gewijzigd: int = 0
    """Answers for which the proposal was typed over."""
    per_document: dict[str, int] = field(default_factory=dict)
    """How many of the answers that a document needs were typed."""

    def typ(self, plek: Plek, extra: int = 0) -> None:
        """Count an answer that is typed."""
        self.antwoorden += 1
        self.toetsen += _NAAR_VOLGENDE + toetsen(plek) + extra
        for doel in _STUKKEN:
            self.per_document[doel] = self.per_document.get(doel, 0) + plek.verplicht_voor(doel)

    def bevestig(self) -> None:
        """Count an answer that is confirmed."""
        self.antwoorden += 1
        self.bevestigd += 1
        self.toetsen += _NAAR_VOLGENDE + 1


def alles_typen() -> Werk:
    """The worked example without any proposal."""
    werk = Werk()
    for plek in _antwoorden(voorbeeld()):
        werk.typ(plek)
    werk.toetsen += _records(voorbeeld()) * (_NIEUW + _TERUG)
    return werk


def met_voorstellen(*, woordelijk: bool) -> Werk:
    """The worked example from its proposals: as they stand, or `woordelijk` changed into the very words of the example.

    As they stand, a proposed record takes the place of a record of the example, and the fields that it leaves empty are typed.
    """
    begin, doel = van_voorbeeld().dossier, voorbeeld()
    voorgesteld = {_plaats(begin, plek): plek for plek in plekken(begin) if plek.toestand == "voorgesteld"}
    rijen = {_rij(plaats) for plaats in voorgesteld if len(plaats) > 1}
    van_stroom = _goed_bij_stromen(doel)
    werk = Werk(toetsen=_OVERNEMEN + _kiezen())
    for plek in _antwoorden(doel):
        plaats = _plaats(doel, plek)
        voorstel = voorgesteld.get(plaats)
        if plek.pad in van_stroom:
            werk.bevestig()
        elif voorstel is None:
            werk.typ(plek)
        elif not woordelijk or _tekst(voorstel) == _tekst(plek):
            werk.bevestig()
        else:
            werk.gewijzigd += 1
            werk.typ(plek, 0 if isinstance(plek.veld.soort, KeuzeSoort) else _WISSEN)
    eigen = {_rij(_plaats(doel, plek)) for plek in _antwoorden(doel) if len(plek.pad) > 1}
    werk.toetsen += len(eigen - rijen) * (_NIEUW + _TERUG) + len(eigen & rijen) * (1 + _TERUG)
    return werk


def _goed_bij_stromen(dossier: Dossier) -> set[Pad]:
    """The answers of gegevensstromen that are proposed just so, once the streams before are there and it is said who gives whom."""
    goed: set[Pad] = set()
    for record in getattr(dossier.antwoorden, STROMEN):
        begonnen, stroom = dossier.model_copy(deep=True), (STROMEN, record.id)
        houder = vind(begonnen, stroom)
        for veld in VELDEN[STROMEN].kinderen:
            if veld.id not in ("stroom_verstrekker", "stroom_ontvanger"):
                setattr(houder, veld.id, None)
        goed |= {(*stroom, vraag) for vraag, waarde in voorzetten(begonnen, stroom).items() if waarde == getattr(record, vraag)}
    return goed


def _antwoorden(dossier: Dossier) -> Iterator[Plek]:
    """The questions that have an answer of their own."""
    return (plek for plek in plekken(dossier) if plek.toestand == "ingevuld" and not plek.veld.is_lijst and not plek.veld.afgeleid)


def _records(dossier: Dossier) -> int:
    return sum(len(plek.waarde) for plek in plekken(dossier) if plek.veld.is_lijst)


def _plaats(dossier: Dossier, plek: Plek) -> tuple[str, ...]:
    """The place with a partner by its kind and any other record by its number: comparable between two dossiers."""
    return tuple(_nummer(dossier, plek.pad[: nr + 1]) if nr % 2 else deel for nr, deel in enumerate(plek.pad))


def _nummer(dossier: Dossier, pad: Pad) -> str:
    houder: Any = dossier.antwoorden
    nr = 0
    for lijst, ident in zip(pad[::2], pad[1::2], strict=True):
        nr, houder = next((nr, record) for nr, record in enumerate(getattr(houder, lijst)) if record.id == ident)
    return str(getattr(houder, "partner_catalogus", nr))


def _rij(plaats: tuple[str, ...]) -> tuple[str, ...]:
    return plaats[:-1]


def _tekst(plek: Plek) -> str:
    veld: Veld = plek.veld
    return veld.soort.toon(plek.waarde, lambda v: noem_verwijzing(plek.lezing.dossier, veld, v))


def _kiezen() -> int:
    """The keys to choose the partners of the example in the catalogue: there, past its lines with a space bar each, and done."""
    return 1 + 12 + len(voorbeeld_plat()["partners"]) + 2


def main() -> None:
    """Print what proposals fill, what is left, and what the worked example costs."""
    begin = van_voorbeeld().dossier
    schrijf = sys.stdout.write
    gevuld = sum(plek.toestand == "voorgesteld" for plek in plekken(begin))
    schrijf(f"Van niets, met {len(GETYPT)} getypte antwoorden en 5 partners uit de catalogus: {gevuld} antwoorden voorgesteld\n\n")
    schrijf(f"{'stuk':<12} {'open':>6} {'te bevestigen':>14} {'zelf te typen':>14}\n")
    for doel in _STUKKEN:
        over = Over(doel, begin)
        schrijf(f"{doel:<12} {len(over.open):>6} {over.voorgesteld:>14} {len(over.te_typen):>14}\n")
    for doel in _STUKKEN:
        schrijf(f"\nZelf te typen voor {doel}:\n")
        per_vraag: dict[str, int] = {}
        for plek in Over(doel, begin).te_typen:
            per_vraag[plek.veld.id] = per_vraag.get(plek.veld.id, 0) + 1
        schrijf("  " + ", ".join(naam if aantal == 1 else f"{naam} ({aantal}x)" for naam, aantal in per_vraag.items()) + "\n")
    koppen = ("antwoorden", "bevestigd", "gewijzigd", "toetsen", "getypt plan", "getypt convenant")
    schrijf(f"\n{'het uitgewerkte voorbeeld':<44}{''.join(f'  {kop}' for kop in koppen)}\n")
    for naam, werk in (
        ("alles typen", alles_typen()),
        ("voorstellen, woord voor woord als voorbeeld", met_voorstellen(woordelijk=True)),
        ("voorstellen laten staan waar ze zijn", met_voorstellen(woordelijk=False)),
    ):
        getallen = (werk.antwoorden, werk.bevestigd, werk.gewijzigd, werk.toetsen, *(werk.per_document[doel] for doel in _STUKKEN))
        schrijf(f"{naam:<44}{''.join(f'  {getal:>{len(kop)}}' for getal, kop in zip(getallen, koppen, strict=True))}\n")


if __name__ == "__main__":
    main()

"""The questionnaire laid out: every question with its place, kind, parent list and the goals that need it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from wizard.dossier import DOELEN, Doel
from wizard.feiten import FEITEN
from wizard.soorten import LijstSoort, Soort, Verwijst, soort_van
from wizard.soorten.basis import AfgeleidSoort
from wizard.stappen import STAPPEN, Herlezing, Stap
from wizard.voorwaarde import Voorwaarde
from wizard.vraag import MERK, Formulier, Vraag

STROMEN = "gegevensstromen"
_VERKENNING = {"kenmerken", "partners", "doel"}


@dataclass(frozen=True, eq=False)
class Veld:
    """A question in its place in the questionnaire."""

    id: str
    vraag: Vraag
    soort: Soort
    stap: Stap
    bladtitel: str
    ouder: Veld | None

    @cached_property
    def afgeleid(self) -> bool:
        """Whether the wizard works the answer out instead of asking it."""
        return isinstance(self.soort, AfgeleidSoort)

    @cached_property
    def is_lijst(self) -> bool:
        """Whether the answer is a list of records."""
        return isinstance(self.soort, LijstSoort)

    @cached_property
    def kinderen(self) -> tuple[Veld, ...]:
        """The questions of a record of this list."""
        return _kinderen()[self.id]

    @property
    def naamveld(self) -> Veld:
        """The question that names a record of this list."""
        return next(kind for kind in self.kinderen if not kind.afgeleid)

    @property
    def landt(self) -> tuple[str, ...]:
        """The chapters where the answer is printed; a record field lands with its list."""
        return self.vraag.landt or (self.ouder.landt if self.ouder else ())

    def getoond_voor(self, doel: Doel) -> bool:
        """Whether this goal asks the question (when its condition holds)."""
        return self.id in _getoond_voor()[doel]

    def verplicht_voor(self, doel: Doel) -> bool:
        """Whether this goal needs an answer (when its condition holds)."""
        return self.vraag.verpl != "N" and not self.afgeleid and self.getoond_voor(doel)


def _velden_van(formulier: type[Formulier], stap: Stap, bladtitel: str, ouder: Veld | None) -> Iterator[Veld]:
    for naam, info in formulier.model_fields.items():
        extra = info.json_schema_extra
        if not isinstance(extra, dict) or not isinstance(vraag := extra.get(MERK), Vraag):
            continue
        veld = Veld(naam, vraag, soort_van(info), stap, bladtitel, ouder)
        yield veld
        if isinstance(veld.soort, LijstSoort) and issubclass(veld.soort.record, Formulier):
            yield from _velden_van(veld.soort.record, stap, bladtitel, veld)


def _alle_velden() -> Iterator[Veld]:
    for stap in STAPPEN:
        for blad in stap.bladen:
            if not isinstance(blad, Herlezing):
                yield from _velden_van(blad, stap, blad.titel, None)


VELDEN: dict[str, Veld] = {}
for _veld in _alle_velden():
    if _veld.id in VELDEN:
        raise ValueError(f"Twee vragen heten {_veld.id}")
    VELDEN[_veld.id] = _veld
HOOFDVELDEN: tuple[Veld, ...] = tuple(veld for veld in VELDEN.values() if veld.ouder is None)
"""The questions that stand in a step itself, not in a record."""


@cache
def _kinderen() -> dict[str, tuple[Veld, ...]]:
    per_lijst: dict[str, list[Veld]] = {veld.id: [] for veld in VELDEN.values()}
    for veld in VELDEN.values():
        if veld.ouder:
            per_lijst[veld.ouder.id].append(veld)
    return {naam: tuple(velden) for naam, velden in per_lijst.items()}


def gelezen(voorwaarde: Voorwaarde) -> frozenset[str]:
    """The ids of all questions that a condition reads, facts followed."""
    ids = set(voorwaarde.vragen())
    for feit in voorwaarde.feiten():
        ids |= gelezen(FEITEN[feit].geldt)
    return frozenset(ids)


@cache
def _getoond_voor() -> dict[Doel, frozenset[str]]:
    return {doel: _met_stuurvragen(doel, {veld.id for veld in VELDEN.values() if _landt_voor(veld, doel)}) for doel in DOELEN}


def _landt_voor(veld: Veld, doel: Doel) -> bool:
    if doel == "start":
        return True
    if veld.ouder and veld.ouder.id == STROMEN:
        return doel == "convenant" or (doel == "plan" and veld.vraag.plan)
    if doel == "convenant":
        return any(hoofdstuk[0] in "KAB" for hoofdstuk in veld.landt)
    in_plan = any(hoofdstuk[0] == "P" for hoofdstuk in veld.landt)
    if doel == "verkennen":
        return veld.stap.naam == "kenmerken" or (veld.stap.naam in _VERKENNING and in_plan)
    return in_plan


def _met_stuurvragen(doel: Doel, ids: set[str]) -> frozenset[str]:
    """The ids with the questions that decide whether they are asked; of a stroom the goal's own choice stands."""
    te_doen = list(ids)
    while te_doen:
        for stuurvraag in gelezen(VELDEN[te_doen.pop()].vraag.wanneer):
            veld = VELDEN[stuurvraag]
            vast = (veld.ouder and veld.ouder.id == STROMEN) or (doel == "verkennen" and veld.stap.naam not in _VERKENNING)
            if stuurvraag not in ids and not vast:
                ids.add(stuurvraag)
                te_doen.append(stuurvraag)
    return frozenset(ids)


def verwijzers(lijst: str) -> list[Veld]:
    """The questions that refer to records of this list."""
    return [veld for veld in VELDEN.values() if isinstance(veld.soort, Verwijst) and veld.soort.lijst.split(".")[-1] == lijst]

"""Which questions one wants to see now: what is open, unknown, proposed, noticed or remarked on, and whom to ask."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from wizard.dossier import Dossier, Pad
from wizard.lezing import Lezing
from wizard.tekst import een_regel, vergelijkbaar
from wizard.velden import VELDEN
from wizard.vragenlijst import Plek, plekken

_TUSSEN = re.compile(r"\s*(?:[,;/]|\bof\b)\s*")
_ZELFDE = {
    "functionaris gegevensbescherming": "FG",
    "functionaris voor gegevensbescherming": "FG",
    "po": "privacy officer",
    "privacyofficer": "privacy officer",
    "afdelingshoofd burgerzaken": "hoofd Burgerzaken",
    "raadsgriffie": "griffier",
}
"""Other names of the same colleague, made comparable."""


@dataclass(frozen=True)
class Zeef:
    """One way to choose among the questions: its name on the screen, and what is said when it leaves nothing."""

    code: str
    naam: str
    leeg: str


ZEVEN = (
    Zeef("open", "open", "Er staat geen vraag open. U kunt nu de documenten maken: Esc, daarna d."),
    Zeef("onbekend", "nog niet bekend", "Bij geen vraag staat ‘weet ik nog niet’. Met Ctrl+T zegt u dat bij een vraag."),
    Zeef("voorgesteld", "voorstel", "Er wacht geen voorstel op u."),
    Zeef("bevinding", "bevinding", "De controles vinden niets in wat u heeft ingevuld."),
    Zeef("opmerking", "opmerking", "Er zijn nog geen opmerkingen. Met F5 schrijft u er een bij een vraag."),
)


class Schifting:
    """The questions of a dossier for its goal, looked through once; `opvallend` are the places where the rules found something.

    `alles` takes in the questions that the goal does not need yet.
    """

    def __init__(self, dossier: Dossier, opvallend: Collection[Pad] = (), *, alles: bool = False, lezing: Lezing | None = None) -> None:
        doel = dossier.doel
        self._per_zeef: dict[str, list[Plek]] = {zeef.code: [] for zeef in ZEVEN}
        for plek in plekken(dossier, lezing=lezing):
            if not (alles or plek.veld.getoond_voor(doel)):
                continue
            if plek.open_voor("start" if alles else doel):
                self._per_zeef["open"].append(plek)
            if (toestand := plek.toestand) in self._per_zeef:
                self._per_zeef[toestand].append(plek)
            if plek.pad in opvallend:
                self._per_zeef["bevinding"].append(plek)
            if plek.bijschrift.opmerking:
                self._per_zeef["opmerking"].append(plek)

    def vragen(self, zeef: str, aan: str = "") -> list[Plek]:
        """The questions that pass; with `aan` only those for this colleague."""
        gezocht = vergelijkbaar(collega(aan))
        return [plek for plek in self._per_zeef[zeef] if not aan or gezocht in map(vergelijkbaar, wie_vragen(plek))]

    def collegas(self, zeef: str) -> list[tuple[str, int]]:
        """Whom one can ask about these questions, with how many each; who has the most first."""
        aantallen = Counter[str]()
        for plek in self._per_zeef[zeef]:
            aantallen.update(wie_vragen(plek))
        return sorted(aantallen.items(), key=lambda paar: (-paar[1], vergelijkbaar(paar[0])))


def wie_vragen(plek: Plek) -> tuple[str, ...]:
    """Whom to ask: who finds it out when that is said, else the colleagues that the question names."""
    wie = plek.bijschrift.wie
    return (collega(wie),) if wie else functies(plek.veld.vraag.vraag_aan)


@cache
def functies(vraag_aan: str) -> tuple[str, ...]:
    """The colleagues in 'privacy officer, FG of jurist', each once and under one name."""
    namen = (een_regel(deel) for deel in _TUSSEN.split(vraag_aan))
    return tuple(dict.fromkeys(_ZELFDE.get(vergelijkbaar(naam), naam) for naam in namen if naam))


def collega(naam: str) -> str:
    """The one name of a colleague, however it was typed; a name that the questions do not know stays as it is."""
    kaal = een_regel(naam)
    return _ZELFDE.get(vergelijkbaar(kaal)) or _bekend().get(vergelijkbaar(kaal), kaal)


@cache
def _bekend() -> dict[str, str]:
    """The colleagues that the questions name, by their comparable name."""
    return {vergelijkbaar(naam): naam for veld in VELDEN.values() for naam in functies(veld.vraag.vraag_aan)}

"""The rules that read a dossier: what does not fit, why it matters, what to do, and where. The one face of this floor."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.controles.beveiliging import BEVEILIGING
from wizard.controles.bijzonder import BIJZONDER
from wizard.controles.doel import DOEL
from wizard.controles.dpia import DPIA
from wizard.controles.grondslag import GRONDSLAG
from wizard.controles.inwoner import INWONER
from wizard.controles.open import OPEN, zonder_dubbel
from wizard.controles.partners import PARTNERS
from wizard.controles.planning import PLANNING
from wizard.controles.regel import ERNSTEN, Bevinding, Ernst, Regel, Vondst, Zekerheid
from wizard.controles.werkwijze import WERKWIJZE
from wizard.dossier import Dossier, Pad
from wizard.lezing import Lezing
from wizard.velden import VELDEN
from wizard.verwijzen import waarde_van
from wizard.vraag import Record

__all__ = ["ERNSTEN", "GROEPEN", "OPEN", "REGELS", "Bevinding", "Ernst", "Onderzoek", "Regel", "Zekerheid", "controleer"]

GROEPEN: tuple[tuple[str, tuple[Regel, ...]], ...] = (
    ("Open vragen", OPEN),
    ("A. Grondslag en taak", GRONDSLAG),
    ("B. Doel, noodzaak en doelbinding", DOEL),
    ("C. Bijzondere gegevens, politie, BSN, BRP en geheimhouding", BIJZONDER),
    ("D. DPIA, FG en register", DPIA),
    ("E. Rollen en partners", PARTNERS),
    ("F. De inwoner", INWONER),
    ("G. Beveiliging, datalekken en bewaren", BEVEILIGING),
    ("H. Randvoorwaarden en werkwijze", WERKWIJZE),
    ("I. Planning, draagvlak en documenten", PLANNING),
)
"""The rules in the order of their number, under the heading of their group."""

REGELS: dict[str, Regel] = {regel.id: regel for _, regels in GROEPEN for regel in regels}
LAATST = "C85"
"""The rule that reads what all others found."""
ZONDER_GEGEVENS = frozenset(regel.id for regel in REGELS.values() if regel.ook_zonder_gegevens)
"""The rules that also run when no personal data are shared."""

_VOLGORDE = {vraag_id: nr for nr, vraag_id in enumerate(VELDEN)}


def controleer(dossier: Dossier, lezing: Lezing | None = None) -> list[Bevinding]:
    """Everything that the rules find: the most serious first, then in the order of the questions."""
    onderzoek = Onderzoek(dossier, lezing)
    for _ in onderzoek.regel_voor_regel():
        pass
    return onderzoek.uitslag()


class Onderzoek:
    """One run of the rules over a dossier that does not change meanwhile; in steps, so that it can give way to a screen."""

    def __init__(self, dossier: Dossier, lezing: Lezing | None = None) -> None:
        self.dossier = dossier
        self._lezing = lezing or Lezing(dossier)
        self._gevonden: list[Bevinding] = []
        self._nummers: dict[Pad, dict[str, int]] = {}

    def regel_voor_regel(self) -> Iterator[Regel]:
        """Run one rule at each step."""
        gegevens = self._lezing.feit("gegevens")
        for regel in sorted(REGELS.values(), key=lambda regel: regel.id == LAATST):
            if gegevens or regel.ook_zonder_gegevens:
                self._gevonden += list(self._pas_toe(regel))
            yield regel

    def _pas_toe(self, regel: Regel) -> Iterator[Bevinding]:
        """What one rule finds: at one place one finding, as serious as its most serious case there."""
        per_plaats: dict[Pad, list[Vondst]] = {}
        for geval in regel.gevallen:
            for vondst in geval.vondsten(self._lezing, self._gevonden):
                per_plaats.setdefault(vondst.plek.pad, []).append(vondst)
        for vondsten in per_plaats.values():
            ernsten: set[Ernst] = {vondst.ernst or regel.ernst for vondst in vondsten}
            ernst = min(ernsten, key=ERNSTEN.index)
            wat = " ".join(dict.fromkeys(vondst.wat for vondst in vondsten))
            gronden = {grond.plek.pad: grond for vondst in vondsten for grond in vondst.gronden}
            yield Bevinding(regel, ernst, vondsten[0].plek, wat, tuple(gronden.values()))

    def uitslag(self) -> list[Bevinding]:
        """All findings in order."""
        return sorted(zonder_dubbel(self._gevonden), key=self._plaats)

    def _plaats(self, bevinding: Bevinding) -> tuple[int, list[int], str]:
        pad = bevinding.pad
        plaats = [_VOLGORDE[deel] if nr % 2 == 0 else self._nummer(pad[: nr + 1]) for nr, deel in enumerate(pad)]
        return ERNSTEN.index(bevinding.ernst), plaats, bevinding.regel.id

    def _nummer(self, record: Pad) -> int:
        """The place of a record in its list; counted once per list."""
        lijst = record[:-1]
        if lijst not in self._nummers:
            records: list[Record] = waarde_van(self.dossier, lijst)
            self._nummers[lijst] = {ander.id: nr for nr, ander in enumerate(records)}
        return self._nummers[lijst][record[-1]]

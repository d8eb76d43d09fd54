"""The DPIA pre-scan: which criteria the user ticked, which follow from the answers, and what that means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.feiten import FEITEN
from wizard.gronden import Grond, gronden, nog_open
from wizard.keuzelijst import GEEN
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.tekst import opsomming
from wizard.velden import VELDEN, gelezen
from wizard.voorwaarde import Feit
from wizard.vragenlijst import plek_van

CRITERIA = "dpia_criteria"
AP_LIJST = "dpia_ap_lijst"
_OVER = {CRITERIA: "de negen kenmerken", AP_LIJST: "de AP-lijst"}
AFGELEID: dict[str, dict[str, str]] = {
    CRITERIA: {f"crit{nr}": f"afgeleid_crit{nr}" for nr in range(1, 10) if f"afgeleid_crit{nr}" in FEITEN},
    AP_LIJST: {"samenwerkingsverbanden": "afgeleid_verband"},
}
"""The fact from which a choice follows, by question; what is not here only the user can say."""

_BEGIN = {"ja": "Ja, een DPIA is nodig.", "nee": "Nee, een DPIA volgt niet uit uw antwoorden.", "nog niet te zeggen": "Nog niet te zeggen."}
Nodig = Literal["ja", "nee", "nog niet te zeggen"]


@dataclass(frozen=True, eq=False)
class Criterium:
    """One criterion of high risk, or one heading of the AP's list.

    When it follows from the answers, `omdat` says why in a clause and `gronden` are those answers. `afleidbaar` is
    untrue when only the user can say whether it fits; `onzeker` when it does not follow yet and a question is open
    that may change that.
    """

    vraag_id: str
    code: str
    label: str
    gekozen: bool
    afleidbaar: bool
    afgeleid: bool
    omdat: str
    gronden: tuple[Grond, ...]
    onzeker: bool

    @property
    def telt(self) -> bool:
        """Whether it counts: ticked, or it follows from the answers."""
        return self.gekozen or self.afgeleid

    @property
    def over_te_nemen(self) -> bool:
        """Whether it follows from the answers and is not ticked."""
        return self.afgeleid and not self.gekozen

    @property
    def volgt(self) -> str:
        """Whether it follows from the answers, in a few words."""
        if not self.afleidbaar:
            return "weet alleen u"
        if self.afgeleid:
            return "ja" if self.gekozen else "ja: over te nemen"
        return "nog niet" if self.onzeker else "nee"


@dataclass(frozen=True)
class Conclusie:
    """Whether a DPIA is needed, and why that is said."""

    nodig: Nodig
    reden: str

    @property
    def zin(self) -> str:
        """The same in full sentences."""
        return f"{_BEGIN[self.nodig]} {self.reden}"


def prescan(dossier: Dossier, lezing: Lezing | None = None) -> list[Criterium]:
    """The nine criteria and the AP's heading for samenwerkingsverbanden, then what else of the AP's list was ticked."""
    lezing = lezing or Lezing(dossier)
    open_ = nog_open(lezing)
    negen = list(_criteria(CRITERIA, lezing, open_))
    van_ap = sorted(_criteria(AP_LIJST, lezing, open_), key=lambda criterium: not criterium.afleidbaar)
    return negen + [criterium for criterium in van_ap if criterium.afleidbaar or criterium.gekozen]


def _criteria(vraag_id: str, lezing: Lezing, open_: frozenset[str]) -> Iterator[Criterium]:
    soort = VELDEN[vraag_id].soort
    assert isinstance(soort, KeuzeSoort)
    gekozen = lezing.codes(vraag_id)
    for optie in soort.lijst.opties:
        if optie.code == GEEN:
            continue
        feit = AFGELEID[vraag_id].get(optie.code, "")
        afleidbaar = bool(feit)
        afgeleid = afleidbaar and lezing.feit(feit)
        yield Criterium(
            vraag_id,
            optie.code,
            optie.label,
            gekozen=optie.code in gekozen,
            afleidbaar=afleidbaar,
            afgeleid=afgeleid,
            omdat=FEITEN[feit].zin if afgeleid else "",
            gronden=gronden(Feit(feit), lezing) if afgeleid else (),
            onzeker=afleidbaar and not afgeleid and not open_.isdisjoint(gelezen(Feit(feit))),
        )


def conclusie(dossier: Dossier, lezing: Lezing | None = None) -> Conclusie:
    """What the pre-scan comes to; never more than the fact `dpia_nodig` says."""
    lezing = lezing or Lezing(dossier)
    if not lezing.feit("gegevens"):
        return Conclusie("nee", "U deelt geen persoonsgegevens.")
    criteria = prescan(dossier, lezing)
    if lezing.feit("dpia_nodig"):
        return Conclusie("ja", _waarom_wel(criteria))
    onbeantwoord = [over for vraag_id, over in _OVER.items() if not plek_van(dossier, (vraag_id,), lezing).beantwoord]
    if onbeantwoord:
        return Conclusie("nog niet te zeggen", f"Beantwoord eerst de vraag over {opsomming(onbeantwoord)}.{_let_op(criteria)}")
    return Conclusie("nee", f"Hooguit één kenmerk past, en u koos niets van de AP-lijst. De FG kan anders adviseren.{_let_op(criteria)}")


def _waarom_wel(criteria: list[Criterium]) -> str:
    aantal = sum(criterium.telt for criterium in criteria if criterium.vraag_id == CRITERIA)
    van_ap = [criterium.label for criterium in criteria if criterium.vraag_id == AP_LIJST and criterium.gekozen]
    redenen = [f"Er passen {aantal} van de negen kenmerken."] if aantal > 1 else []
    if van_ap:
        redenen.append(f"Van de AP-lijst koos u: {opsomming(van_ap)}.")
    return " ".join(redenen)


def _let_op(criteria: list[Criterium]) -> str:
    """A warning when the answers point at the AP's list and the user did not tick that."""
    volgt = [f"‘{criterium.label}’" for criterium in criteria if criterium.vraag_id == AP_LIJST and criterium.over_te_nemen]
    return f" Let op: uit uw antwoorden volgt {opsomming(volgt)} van de AP-lijst. Klopt dat, dan is een DPIA nodig." if volgt else ""


def neem_over(bewerking: Bewerking) -> int:
    """Tick what follows from the answers and is not ticked yet; one step for undo. Returns how many.

    Where nothing was answered this is only a proposal: the other criteria have not been judged.
    """
    nieuw = [criterium for criterium in prescan(bewerking.dossier) if criterium.over_te_nemen]
    with bewerking.in_een_stap((CRITERIA,)):
        for vraag_id in (CRITERIA, AP_LIJST):
            erbij = [criterium.code for criterium in nieuw if criterium.vraag_id == vraag_id]
            staat_er: list[str] = getattr(bewerking.dossier.antwoorden, vraag_id) or []
            if erbij:
                beantwoord = plek_van(bewerking.dossier, (vraag_id,)).beantwoord
                bewerking.zet((vraag_id,), [code for code in staat_er if code != GEEN] + erbij, voorgesteld=not beantwoord)
    return len(nieuw)

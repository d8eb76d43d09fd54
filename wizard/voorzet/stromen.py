"""What the other answers suggest for a gegevensstroom that has just been begun; somebody still has to confirm it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wizard.bewerken import Bewerking
from wizard.dossier import Bijschrift, Dossier, Pad
from wizard.lezing import Lezing
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import bestaat, kandidaten, vind

VERSTREKKER, ONTVANGER = "stroom_verstrekker", "stroom_ontvanger"

_TAKEN = {"stroom_taak_verstrekker": VERSTREKKER, "stroom_taak_ontvanger": ONTVANGER}
_GRONDSLAGEN = {"stroom_grondslag_verstrekker": VERSTREKKER, "stroom_grondslag_ontvanger": ONTVANGER}
_GEHEIMHOUDING = "stroom_geheimhouding"
_UIT_EERDERE = (
    "stroom_betrokkenen",
    "stroom_initiatief",
    "stroom_frequentie",
    "stroom_kanaal",
    "stroom_systeem",
    "stroom_informeren",
    "stroom_buiten_eer",
)
"""What often is the same in every gegevensstroom of one verstrekker."""
_PER_ONTVANGER = ("stroom_bewaartermijn", "stroom_bewaar_basis")
"""What is the same only when the same partners get the data. Who judged a stroom is never proposed."""

VOORZETTEN: tuple[str, ...] = (*_TAKEN, *_GRONDSLAGEN, _GEHEIMHOUDING, *_UIT_EERDERE, *_PER_ONTVANGER)
"""The questions of a gegevensstroom for which an answer may be proposed."""


def voorzetten(dossier: Dossier, stroom: Pad) -> dict[str, Any]:
    """The values to propose, by question: only where nothing stands, and only what the goal asks."""
    lezing = _lezing(dossier, stroom)
    if not lezing.eigen(VERSTREKKER) or not lezing.eigen(ONTVANGER) or lezing.eigen(VERSTREKKER) in lezing.eigen(ONTVANGER):
        return {}
    return {
        vraag_id: waarde
        for vraag_id, waarde in _suggesties(lezing)
        if waarde and _is_vrij(lezing, vraag_id) and VELDEN[vraag_id].getoond_voor(dossier.doel)
    }


def stel_voor(bewerking: Bewerking, stroom: Pad) -> int:
    """Propose these for the empty fields of a gegevensstroom, as one step for undo; returns how many are new.

    What was proposed before and is not confirmed yet makes way; an answer, a state or typed text stays.
    """
    dossier = bewerking.dossier
    record = vind(dossier, stroom)
    waarden = voorzetten(dossier, stroom)
    nieuw = sum(bool(getattr(record, vraag_id) != waarde) for vraag_id, waarde in waarden.items())
    with bewerking.in_een_stap(stroom):
        for vraag_id in VOORZETTEN:
            pad = (*stroom, vraag_id)
            if vraag_id in waarden or dossier.bijschrift(pad).voorgesteld:
                bewerking.zet(pad, waarden.get(vraag_id), voorgesteld=True)
    return nieuw


def paar(dossier: Dossier, stroom: Pad) -> tuple[str, ...]:
    """Who gives and who get: as long as these stay the same, there is nothing new to propose."""
    record = vind(dossier, stroom)
    return (getattr(record, VERSTREKKER) or "", *(getattr(record, ONTVANGER) or ()))


def _suggesties(lezing: Lezing) -> Iterator[tuple[str, Any]]:
    for taak in _TAKEN:
        yield taak, _enige_taak(lezing, taak)
    for grondslag, kant in _GRONDSLAGEN.items():
        yield grondslag, "grondslag_e" if _voert_publieke_taak_uit(lezing, kant) else None
    for partner in lezing.records(VERSTREKKER):
        yield _GEHEIMHOUDING, _bevestigd(partner, "partner_geheimhouding")
    if (eerdere := _eerdere(lezing)) is not None:
        for vraag_id in _UIT_EERDERE:
            yield vraag_id, _bevestigd(eerdere, vraag_id)
        if eerdere.eigen(ONTVANGER) == lezing.eigen(ONTVANGER):
            for vraag_id in _PER_ONTVANGER:
                yield vraag_id, _bevestigd(eerdere, vraag_id)


def _enige_taak(lezing: Lezing, vraag_id: str) -> str | None:
    """The task, when there is no other to choose."""
    taken = kandidaten(lezing.dossier, (*lezing.pad, vraag_id))
    return taken[0][0] if len(taken) == 1 else None


def _voert_publieke_taak_uit(lezing: Lezing, kant: str) -> bool:
    """Whether everybody on this side is an overheid with a task from the law."""
    partners = list(lezing.records(kant))
    bekend = len(partners) == lezing.aantal(kant) > 0
    return bekend and all(partner.feit("overheid") and partner.feit("publieke_taak") for partner in partners)


def _eerdere(lezing: Lezing) -> Lezing | None:
    """The last gegevensstroom before this one of the same verstrekker, else between the same partners the other way."""
    eerdere: list[Lezing] = []
    for stroom in _stromen(lezing.dossier):
        if stroom.pad == lezing.pad:
            break
        eerdere.insert(0, stroom)
    van, naar = lezing.eigen(VERSTREKKER), lezing.eigen(ONTVANGER)
    zelfde = (stroom for stroom in eerdere if stroom.eigen(VERSTREKKER) == van)
    andersom = (stroom for stroom in eerdere if [stroom.eigen(VERSTREKKER)] == naar and stroom.eigen(ONTVANGER) == [van])
    return next(zelfde, None) or next(andersom, None)


def _bevestigd(lezing: Lezing, vraag_id: str) -> Any:
    """An answer that somebody gave: no proposal, and no reference to what is gone; None when there is none."""
    waarde = lezing.waarde(vraag_id)
    if lezing.bijschrift(vraag_id).voorgesteld or (vraag_id == "stroom_systeem" and not bestaat(lezing.dossier, "systemen", waarde or "")):
        return None
    return list(waarde) if isinstance(waarde, list) else waarde


def _is_vrij(lezing: Lezing, vraag_id: str) -> bool:
    """Whether nothing stands there, or only what was proposed."""
    bij: Bijschrift = lezing.bijschrift(vraag_id)
    if bij.stand is not None or bij.ruw is not None:
        return False
    return bij.voorgesteld or lezing.eigen(vraag_id) in (None, [])


def _stromen(dossier: Dossier) -> Iterator[Lezing]:
    boven = Lezing(dossier)
    return (boven.van(STROMEN, record) for record in boven.eigen(STROMEN))


def _lezing(dossier: Dossier, stroom: Pad) -> Lezing:
    return next(lezing for lezing in _stromen(dossier) if lezing.pad == stroom)

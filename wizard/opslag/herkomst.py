"""Where two copies of one dossier come from: the last content that both have in their past."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from wizard.dossier import Dossier
from wizard.opslag.lezen import lees_met_houvast
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.versies import Versie

_KORT = 12
"""How much of a hash stands in the name of a version."""


def gezamenlijk(ons: Path, hun: Path, bewaard: list[Versie]) -> Dossier | None:
    """The dossier from which both files came, looked for among the files themselves and these versions; None when it is not there.

    Raises Onleesbaar and OSError when one of the two cannot be read.
    """
    van_ons, van_hen = (_begin(lees_met_houvast(pad)[1].bekend) for pad in (ons, hun))
    bestanden = {versie.afdruk: versie.pad for versie in bewaard} | {van_ons: ons, van_hen: hun}
    hun_verleden = {kort for kort, _ in _verleden(van_hen, bestanden)}
    return next((dossier for kort, dossier in _verleden(van_ons, bestanden) if dossier is not None and kort in hun_verleden), None)


def _verleden(kort: str, bestanden: dict[str, Path]) -> Iterator[tuple[str, Dossier | None]]:
    """The contents that led to this one, newest first, each with the beginning of its hash; None for one that is gone."""
    gezien: set[str] = set()
    while kort and kort not in gezien:
        gezien.add(kort)
        dossier = _lees(bestanden.get(kort))
        yield kort, dossier
        kort = _begin(dossier.volgt_op) if dossier else ""


def _lees(pad: Path | None) -> Dossier | None:
    try:
        return lees_met_houvast(pad)[0] if pad else None
    except (Onleesbaar, OSError):
        return None


def _begin(afdruk: str) -> str:
    return afdruk[:_KORT]

"""The findings of a dossier as text and as plain data, for the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from wizard.controles.oordeel import in_aantallen, oordeel, telling
from wizard.controles.regel import Bevinding
from wizard.dossier import Dossier


def verslag_object(bevindingen: Sequence[Bevinding]) -> dict[str, Any]:
    """Every finding with its place, reasons and sources, and how many there are of each kind."""
    return {"controles": [_object(bevinding) for bevinding in bevindingen], **telling(bevindingen)}


def _object(bevinding: Bevinding) -> dict[str, Any]:
    regel = bevinding.regel
    return {
        "id": regel.id,
        "ernst": bevinding.ernst,
        "plaats": bevinding.plek.plaats,
        "tekst": bevinding.tekst,
        "redenen": [str(grond) for grond in bevinding.gronden],
        "bron": [str(verwijzing) for verwijzing in regel.bron],
        "betekenis": regel.betekenis,
        "remedie": regel.remedie,
        "zekerheid": regel.zekerheid,
        "aanvaard": bevinding.aanvaard,
    }


def verslag_tekst(dossier: Dossier, bevindingen: Sequence[Bevinding]) -> str:
    """The same to read: the judgement, how many there are of each kind, and every finding under its kind."""
    return "\n".join(_regels(dossier, bevindingen))


def _regels(dossier: Dossier, bevindingen: Sequence[Bevinding]) -> Iterator[str]:
    open_ = sum(bevinding.is_open_vraag for bevinding in bevindingen)
    erbij = f" (waarvan {open_} open {'vraag' if open_ == 1 else 'vragen'})" if open_ else ""
    aantallen = in_aantallen(bevindingen) or "niets gevonden"
    yield f"{dossier.naam or 'Dossier zonder naam'} – {oordeel(dossier, bevindingen)} – {aantallen}{erbij}"
    vorige = ""
    for bevinding in bevindingen:
        if bevinding.ernst != vorige:
            yield f"\n{bevinding.ernst.upper()}"
            vorige = bevinding.ernst
        yield f"  {bevinding.regel.id}  {bevinding.tekst}"
        yield f"       waar: {bevinding.plek.plaats}"
        if not bevinding.is_open_vraag:
            yield f"       omdat: {'; '.join(grond.zin for grond in bevinding.gronden)}"
            yield f"       wat te doen: {bevinding.regel.remedie}"
            yield f"       bron: {'; '.join(map(str, bevinding.regel.bron))}"
        if bevinding.aanvaard:
            yield f"       aanvaard: {bevinding.aanvaard}"

"""What the summary of a plan says in a few words: who takes part, what they share, the gravest risks, what comes first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from wizard.lezing import Lezing
from wizard.tekst import een_regel, opsomming

ONBEVESTIGD = "[nog te bevestigen]"
"""What stands behind an answer that the program proposed and nobody confirmed."""
_NAMEN = 6
_RISICOS = 3
_MIJLPALEN = 4
_LENGTE = 140
"""As many names, risks, milestones and signs of one answer as leave the summary on one page."""
_GEVOELIG = {
    "bijzondere_gegevens": "bijzondere persoonsgegevens",
    "strafrechtelijke_gegevens": "strafrechtelijke gegevens",
    "politiegegevens": "politiegegevens",
    "justitiele_gegevens": "justitiële gegevens",
    "bsn_gebruikt": "het burgerservicenummer (BSN)",
}


def partners_kort(dossier: Lezing) -> str:
    """The first partners by name, and how many more there are."""
    namen = [naam for partner in dossier.records("partners") if (naam := _kort(partner, "partner_naam"))]
    meer = len(namen) - _NAMEN
    return opsomming([*namen[:_NAMEN], f"nog {meer} {'ander' if meer == 1 else 'anderen'}"] if meer > 0 else namen)


def gegevens_kort(dossier: Lezing) -> str:
    """How many gegevensstromen there are, and which kinds of data in them the law protects most."""
    if not (aantal := dossier.aantal("gegevensstromen")):
        return ""
    soorten = [naam for feit, naam in _GEVOELIG.items() if dossier.feit(feit)]
    erbij = f", met {opsomming(soorten)}" if soorten else ""
    return f"{aantal} {'gegevensstroom' if aantal == 1 else 'gegevensstromen'}{erbij}"


def risicos(dossier: Lezing) -> Iterator[tuple[str, str]]:
    """The gravest risks, and what is done about them."""
    zwaarste = sorted(dossier.records("risicos"), key=lambda risico: -((risico.getal("ris_kans") or 0) * (risico.getal("ris_impact") or 0)))
    for risico in zwaarste[:_RISICOS]:
        yield _kort(risico, "ris_omschrijving") or "zonder omschrijving", _kort(risico, "ris_maatregel") or "nog te bepalen"


def mijlpalen(dossier: Lezing) -> Iterator[tuple[str, str]]:
    """The first milestones that are still to come, by date."""
    komend = [mijlpaal for mijlpaal in dossier.records("mijlpalen") if "gereed" not in mijlpaal.codes("mp_status")]
    for mijlpaal in sorted(komend, key=lambda mijlpaal: mijlpaal.datum("mp_datum") or date.max)[:_MIJLPALEN]:
        yield _kort(mijlpaal, "mp_naam") or "zonder naam", _kort(mijlpaal, "mp_datum") or "nog te bepalen"


def _kort(record: Lezing, vraag_id: str) -> str:
    """The beginning of an answer on one line; what is only proposed says so."""
    tekst = een_regel(record.tekst(vraag_id))
    kort = tekst if len(tekst) <= _LENGTE else f"{tekst[:_LENGTE].rpartition(' ')[0]}…"
    return f"{kort} {ONBEVESTIGD}" if kort and record.bijschrift(vraag_id).voorgesteld else kort

"""C00: a mandatory question is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wizard.controles.regel import Bevinding, Vondst, Zoek, regel
from wizard.gronden import Grond
from wizard.lezing import Lezing
from wizard.velden import VELDEN
from wizard.vragenlijst import onbeantwoord

_WAT = {
    "onbekend": "Dit zoekt u nog uit",
    "ongeldig": "Dit antwoord klopt nog niet",
    "voorgesteld": "Dit voorstel is nog niet bevestigd",
}


def _open_vragen(dossier: Lezing) -> Iterator[Vondst]:
    for plek in onbeantwoord(dossier):
        if plek.open_voor("start"):
            wat = _WAT.get(plek.toestand, "Deze verplichte vraag is nog open")
            yield Vondst(plek, f"{wat}: “{plek.veld.vraag.tekst}”", (Grond(plek),))


OPEN = (
    regel(
        "C00",
        "blokkerend",
        "Een verplichte vraag is nog open",
        Zoek(tuple(VELDEN), "een verplichte vraag is gesteld en heeft nog geen antwoord", _open_vragen),
        betekenis="Zolang een verplichte vraag open is, zijn de stukken niet af.",
        remedie="Beantwoord de vraag, of zeg wie het antwoord uitzoekt en wanneer.",
        bron="eigen",
        zekerheid="ontwerpregel",
        ook_zonder_gegevens=True,
    ),
)


def zonder_dubbel(bevindingen: Iterable[Bevinding]) -> list[Bevinding]:
    """The findings in which an open question that a blocking rule names too is named by that rule alone."""
    alle = list(bevindingen)
    specifiek = {b.pad for b in alle if b.ernst == "blokkerend" and b.regel not in OPEN}
    return [b for b in alle if b.regel not in OPEN or b.pad not in specifiek]

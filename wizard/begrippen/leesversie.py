"""The glossary as a reading copy, in Markdown."""

from __future__ import annotations

from wizard.begrippen import BEGRIPPEN, Begrip
from wizard.bronnen import Verwijzing
from wizard.soorten import datum_voluit

_INLEIDING = """\
Deze woorden staan in de vragen, de uitleg en de stukken van de samenwerkwijzer. De uitleg is kort en in gewone taal. Zij vervangt de
wet niet. Bij elk woord staat waar de uitleg op steunt, wanneer die bron is nagelezen en of zij nog geldt. De datum gaat over de bron als
geheel. Controleer een artikel in de geldende tekst voordat u zich erop beroept.

Een woord met **verouderd** erbij hoort niet meer in een nieuw stuk. Er staat bij hoe het nu heet."""


def leesversie() -> str:
    """All words in the order of the alphabet, the outdated ones among them and marked."""
    delen = ["# De begrippen van de samenwerkwijzer", _INLEIDING]
    for begrip in BEGRIPPEN.values():
        delen += [f"## {begrip.term}", _zin(begrip), "\n".join(f"- {regel}" for regel in _eigenschappen(begrip))]
    return "\n\n".join(delen) + "\n"


def _zin(begrip: Begrip) -> str:
    return begrip.zin.replace("Verouderd:", "**Verouderd**:", 1)


def _eigenschappen(begrip: Begrip) -> list[str]:
    ook = [f"Ook geschreven als: {', '.join(begrip.ook)}"] if begrip.ook else []
    return [f"Status: {begrip.status}", *ook, *(f"Bron: {_bron(verwijzing)}" for verwijzing in begrip.bron)]


def _bron(verwijzing: Verwijzing) -> str:
    bron = verwijzing.bron
    gelezen = f"nagelezen op {datum_voluit(bron.gelezen)}" if bron.gelezen else ""
    return "; ".join(filter(None, (bron.titel, bron.uitgever, verwijzing.plaats, bron.status, gelezen, bron.opmerking)))

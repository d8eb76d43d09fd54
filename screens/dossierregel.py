"""A dossier in the list: one line as wide as the screen allows. Imports no models."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text

from wizard.opslag.kop import NIEUWER, Kop
from wizard.opslag.ontleden import is_afgebroken
from wizard.woorden import DOELNAMEN, moment

_NAAM = 26
"""The least room for a name; in a narrow window what stands behind it gives way."""
_DATUM = 20
"""Room for the mark of the cursor, for the date and for what lies between the columns."""


def regel(kop: Kop, breedte: int, nieuwere: Path | None = None) -> Text:
    """A dossier on one line: its name as wide as the screen allows, then what is known of it."""
    if kop.fout:
        hoe = "alleen te lezen" if kop.fout == NIEUWER else "kan niet open"
        return Text.assemble(f"{_in_het_midden_kort(kop.naam, 30):<30}  ", (f"{hoe}: {kop.fout}", "italic"))
    doel = DOELNAMEN.get(kop.doel, "")
    stand = "geen open vragen" if not kop.open else "nog 1 vraag" if kop.open == 1 else f"nog {kop.open} vragen"
    bijzonder = _tweede(kop) if kop.tweede else "nieuwer op een andere plek" if nieuwere else ""
    wat = f"{bijzonder:<32}" if bijzonder else f"{doel:<15} {stand:<16}"
    naam = _naam(kop, max(_NAAM, breedte - len(wat) - _DATUM))
    return Text(f"{naam} {wat} {moment(kop.gewijzigd)}", no_wrap=True)


def _tweede(kop: Kop) -> str:
    """What a second version of a dossier is called in the list."""
    try:
        return "beschadigd: een tweede versie" if is_afgebroken(kop.pad) else "tweede versie van dit dossier"
    except OSError:
        return "tweede versie van dit dossier"


def _naam(kop: Kop, breed: int) -> str:
    """The name in so many signs; that an example is made up stays when the name is cut."""
    merk = " (verzonnen)" if kop.fictief else ""
    return f"{_in_het_midden_kort(kop.naam, breed - len(merk))}{merk}".ljust(breed)


def _in_het_midden_kort(naam: str, ruimte: int) -> str:
    """A name that does not fit without its middle; whole words at the end stay, for they tell which is the copy."""
    if len(naam) <= ruimte:
        return naam
    einde = naam[-(ruimte // 2) :]
    einde = einde[einde.find(" ") :] if " " in einde else ""
    return f"{naam[: ruimte - 1 - len(einde)].rstrip()}…{einde}"

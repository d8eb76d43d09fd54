"""Search in the glossary: by a word or a part of it, in any spelling."""

from __future__ import annotations

from functools import cache

from wizard.begrippen import BEGRIPPEN, Begrip
from wizard.tekst import code_van


def zoek(tekst: str) -> list[Begrip]:
    """The words that begin with a text, then those that do so in another form, that hold it, or whose meaning holds it."""
    gezocht = code_van(tekst)
    rangen = [(_rang(gezocht, vormen, betekenis), begrip) for begrip, vormen, betekenis in _kaal()]
    return [begrip for gelijk in range(4) for rang, begrip in rangen if rang == gelijk]


def _rang(gezocht: str, vormen: tuple[str, ...], betekenis: str) -> int:
    """How well a word fits, 0 the best; 4 when it does not. Without a text everything fits."""
    passend = (
        vormen[0].startswith(gezocht),
        any(vorm.startswith(gezocht) for vorm in vormen),
        any(gezocht in vorm for vorm in vormen),
        gezocht in betekenis,
    )
    return next((rang for rang, past in enumerate(passend) if past), len(passend))


@cache
def _kaal() -> list[tuple[Begrip, tuple[str, ...], str]]:
    """Every word with its forms and its meaning, without accents, capitals and signs."""
    return [(begrip, tuple(map(code_van, begrip.vormen)), code_van(begrip.betekenis)) for begrip in BEGRIPPEN.values()]

"""Older dossiers made into those of today, a version at a time, before a model reads them.

A migration works on plain JSON and is never changed after its release. What no longer has a place goes to the `kist`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any, NamedTuple

from wizard import SCHEMA_VERSIE

Houder = dict[str, Any]
Migratie = Callable[[Houder], None]
"""Changes the JSON of a dossier of one version into that of the next."""

MIGRATIES: Mapping[int, Migratie] = {}
"""What makes of a dossier of this version one of the next; version 1 is the first."""
PAST_NIET = (ValueError, TypeError, AttributeError, LookupError)
"""What is raised by code that meets another answer than it expects."""


def migreer(data: Houder, migraties: Mapping[int, Migratie] = MIGRATIES, tot: int = SCHEMA_VERSIE) -> None:
    """Bring the JSON of an older dossier to this version, in steps. Raises KeyError when a step does not exist."""
    for versie in range(data["schema_versie"], tot):
        migraties[versie](data)
        data["schema_versie"] = versie + 1


# what migrations are made of


def hernoem(data: Houder, oud: str, nieuw: str) -> None:
    """A question or a list has another name now, wherever it stands."""
    for houder, pad in _plaatsen(data, oud):
        _geef(data, houder, _naast(pad, nieuw), _neem(data, houder, pad), van=pad)
    for pad in [pad for pad in _bij(data) if _hernoemd(pad, oud, nieuw) != pad]:  # of what is not there any more
        _leg(data, _hernoemd(pad, oud, nieuw), _bij(data).pop(pad))
    data["plek"] = _hernoemd(data.get("plek") or "", oud, nieuw)


def _hernoemd(pad: str, oud: str, nieuw: str) -> str:
    """This place with the new name; a step may be called like a question, and a record has no name."""
    delen = pad.split("/")
    if delen[0] == "stap":
        return pad
    return "/".join(nieuw if deel == oud and nr % 2 == 0 else deel for nr, deel in enumerate(delen))


def zet_om(data: Houder, vraag_id: str, om: Callable[[Any], Any]) -> None:
    """A question has another kind of answer now; one that `om` cannot take, or makes nothing of, goes to the `kist`."""
    for houder, pad in _plaatsen(data, vraag_id):
        waarde = houder.pop(vraag_id, None)
        if not _niets(anders := _gemaakt(om, waarde)):
            houder[vraag_id] = anders
        elif not _niets(waarde):
            naar_kist(data, pad, waarde)


def splits(data: Houder, vraag_id: str, delen: Mapping[str, Callable[[Any], Any]]) -> None:
    """One question became several: each of `delen` makes its part of the old answer, None for nothing.

    What was known about it goes with the first of them. An answer that one of them cannot take, or of which nothing is left,
    goes to the `kist`.
    """
    for houder, pad in _plaatsen(data, vraag_id):
        waarde, erbij = _neem(data, houder, pad)
        nieuw = _gemaakt(lambda oud: {naam: maak(oud) for naam, maak in delen.items()}, waarde) or {}
        if all(_niets(deel) for deel in nieuw.values()) and not _niets(waarde):
            naar_kist(data, pad, waarde)
        for nr, naam in enumerate(delen):
            _geef(data, houder, _naast(pad, naam), _Antwoord(nieuw.get(naam), {} if nr else erbij), van=pad)


def _gemaakt(maak: Callable[[Any], Any], waarde: Any) -> Any:
    """What is made of an answer; None when there is none, or when it cannot be taken."""
    try:
        return None if waarde is None else maak(waarde)
    except PAST_NIET:
        return None


def verplaats(data: Houder, vraag_id: str, van: str, naar: str) -> None:
    """A question moved between the dossier itself ('') and a list of records, with what is known about it.

    Into a list every record gets the answer. Out of a list the first answer stands, and others go to the `kist`.
    """
    gevonden = [(houder, pad) for houder, pad in reversed(_plaatsen(data, vraag_id)) if _lijst_van(pad) == van]
    antwoorden = [(pad, _neem(data, houder, pad)) for houder, pad in gevonden]
    antwoorden.sort(key=lambda antwoord: antwoord[1].gewicht, reverse=True)
    doelen = [(houder, pad) for houder, pad in _alle_houders(data, vraag_id) if _lijst_van(pad) == naar]
    for pad, antwoord in antwoorden[1:] if doelen else antwoorden:
        _berg(data, pad, antwoord)
    for houder, pad in doelen if antwoorden else ():
        eerste, antwoord = antwoorden[0]
        _geef(data, houder, pad, deepcopy(antwoord), van=eerste)


class _Antwoord(NamedTuple):
    """An answer off its place, with what is known about it ('') and, of a list, about what stands within ('/id/vraag')."""

    waarde: Any
    erbij: Houder

    @property
    def gewicht(self) -> int:
        """How much it says: a value, only something about it, an empty value, or nothing."""
        return 3 if not _niets(self.waarde) else 2 if self.erbij else 0 if self.waarde is None else 1


def _niets(waarde: Any) -> bool:
    return waarde is None or waarde in ("", [])


def _neem(data: Houder, houder: Houder, pad: str) -> _Antwoord:
    """Take an answer off its place, with all that is known about it."""
    bij = _bij(data)
    hier = [deel for deel in bij if deel == pad or deel.startswith(f"{pad}/")]
    return _Antwoord(houder.pop(pad.rpartition("/")[2], None), {deel[len(pad) :]: bij.pop(deel) for deel in hier})


def _geef(data: Houder, houder: Houder, pad: str, komt: _Antwoord, van: str) -> None:
    """Give a place the answer that stood at `van`.

    Where there is one already the new one stands, unless that says less. The other goes to the `kist`, with what is known about it.
    """
    was = _neem(data, houder, pad)
    if komt.gewicht < was.gewicht:
        _berg(data, van, komt)
        komt = was
    else:
        _berg(data, pad, was)
    if komt.waarde is not None:
        houder[pad.rpartition("/")[2]] = komt.waarde
    for rest, bijschrift in komt.erbij.items():
        _leg(data, f"{pad}{rest}", bijschrift)


def _leg(data: Houder, pad: str, bijschrift: Any) -> None:
    """Write down what is known about a place; what was known there goes to the `kist`."""
    if pad in _bij(data):
        naar_kist(data, f"{pad} (erbij)", _bij(data)[pad])
    _bij(data)[pad] = bijschrift


def _berg(data: Houder, pad: str, antwoord: _Antwoord) -> None:
    """Put an answer in the `kist` under its place, with what is known about it."""
    if not _niets(antwoord.waarde):
        naar_kist(data, pad, antwoord.waarde)
    for rest, bijschrift in antwoord.erbij.items():
        naar_kist(data, f"{pad}{rest} (erbij)", bijschrift)


def naar_kist(data: Houder, naam: str, waarde: Any) -> None:
    """Keep an answer that no longer has a question, under a name that is free."""
    kist = data["kist"] = data.get("kist") or {}
    while naam in kist:
        naam += "'"
    kist[naam] = waarde


def _bij(data: Houder) -> Houder:
    bij: Houder = data.setdefault("bij", {})
    if not isinstance(bij, dict):
        raise TypeError("what is known about answers is no object")
    return bij


def _plaatsen(data: Houder, naam: str) -> list[tuple[Houder, str]]:
    """Everything that has an answer of this name or of which only something is known about it, with the place of that answer.

    Innermost first, and a list: the caller changes them.
    """
    gevonden = [(houder, pad) for houder, pad in _alle_houders(data, naam) if naam in houder or pad in _bij(data)]
    return gevonden[::-1]


def _alle_houders(data: Houder, naam: str) -> Iterator[tuple[Houder, str]]:
    """The answers themselves and each record in them, with the place that an answer of this name has or would have there."""
    te_doen: list[tuple[Houder, str]] = [(data["antwoorden"], "")]
    while te_doen:
        houder, pad = te_doen.pop(0)
        yield houder, f"{pad}{naam}"
        for lijst, waarde in houder.items():
            for record in waarde if isinstance(waarde, list) else ():
                if isinstance(record, dict) and isinstance(record.get("id"), str):
                    te_doen.append((record, f"{pad}{lijst}/{record['id']}/"))


def _naast(pad: str, naam: str) -> str:
    """The place of another question beside this one."""
    return f"{pad.rpartition('/')[0]}/{naam}".lstrip("/")


def _lijst_van(pad: str) -> str:
    """The list in whose records an answer stands; '' when it stands in the dossier itself."""
    delen = pad.split("/")
    return delen[-3] if len(delen) > 2 else ""

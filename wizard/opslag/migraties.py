"""Older dossiers made into those of today, a version at a time, before a model reads them.

A migration works on plain JSON and is never changed after its release. What no longer has a place goes to the `kist`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

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
    for houder, _ in _houders(data, oud):
        houder[nieuw] = houder.pop(oud)
    data["bij"] = {_hernoemd(pad, oud, nieuw): bij for pad, bij in _bij(data).items()}
    data["plek"] = _hernoemd(data.get("plek") or "", oud, nieuw)


def _hernoemd(pad: str, oud: str, nieuw: str) -> str:
    """This place with the new name; a step may be called like a question, and a record has no name."""
    delen = pad.split("/")
    if delen[0] == "stap":
        return pad
    return "/".join(nieuw if deel == oud and nr % 2 == 0 else deel for nr, deel in enumerate(delen))


def zet_om(data: Houder, vraag_id: str, om: Callable[[Any], Any]) -> None:
    """A question has another kind of answer now; one that `om` cannot take goes to the `kist`."""
    for houder, pad in _houders(data, vraag_id):
        try:
            houder[vraag_id] = om(houder[vraag_id])
        except PAST_NIET:
            naar_kist(data, pad, houder.pop(vraag_id))


def splits(data: Houder, vraag_id: str, delen: Mapping[str, Callable[[Any], Any]]) -> None:
    """One question became several: each of `delen` makes its part of the old answer, None for nothing.

    What was known about it goes with the first of them. An answer that one of them cannot take goes to the `kist`.
    """
    for houder, pad in _plaatsen(data, vraag_id):
        if vraag_id in houder:
            waarde = houder.pop(vraag_id)
            try:
                houder.update({naam: deel for naam, maak in delen.items() if (deel := maak(waarde)) is not None})
            except PAST_NIET:
                naar_kist(data, pad, waarde)
        if (bij := _bij(data).pop(pad, None)) is not None:
            data["bij"][_naast(pad, next(iter(delen)))] = bij


def verplaats(data: Houder, vraag_id: str, van: str, naar: str) -> None:
    """A question moved between the dossier itself ('') and a list of records, with what is known about it.

    Into a list every record gets the answer. Out of a list the first answer stands, and others go to the `kist`.
    """
    gevonden = [(houder, pad) for houder, pad in _plaatsen(data, vraag_id) if _lijst_van(pad) == van]
    delen = [(pad, houder.pop(vraag_id, None), _bij(data).pop(pad, None)) for houder, pad in gevonden]
    doelen = [(houder, pad) for houder, pad in _alle_houders(data, vraag_id) if _lijst_van(pad) == naar]
    for pad, waarde, bij in delen[1:] if doelen else delen:
        for naam, wat in ((pad, waarde), (f"{pad} (erbij)", bij)):
            if wat is not None:
                naar_kist(data, naam, wat)
    for houder, pad in doelen if delen else ():
        _, waarde, bij = delen[0]
        houder |= {vraag_id: waarde} if waarde is not None else {}
        data["bij"] |= {pad: dict(bij)} if bij is not None else {}


def naar_kist(data: Houder, naam: str, waarde: Any) -> None:
    """Keep an answer that no longer has a question, under a name that is free."""
    kist = data.setdefault("kist", {})
    while naam in kist:
        naam += "'"
    kist[naam] = waarde


def _bij(data: Houder) -> Houder:
    bij: Houder = data.setdefault("bij", {})
    return bij


def _houders(data: Houder, naam: str) -> list[tuple[Houder, str]]:
    """Everything that has an answer of this name, with the place of that answer; a list, for the caller changes them."""
    return [(houder, pad) for houder, pad in _alle_houders(data, naam) if naam in houder]


def _plaatsen(data: Houder, naam: str) -> list[tuple[Houder, str]]:
    """The same, also where only something is known about the answer."""
    return [(houder, pad) for houder, pad in _alle_houders(data, naam) if naam in houder or pad in _bij(data)]


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

"""Two versions of one dossier: what differs, and one dossier of both, answer by answer.

With the version from which both came, a change on one side stands; without it, or when both changed the same answer, somebody chooses.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from wizard.dossier import Bijschrift, Dossier, Pad, sleutel, stap_pad
from wizard.samenhang import noem_wat_weg_is, wijs_weer_aan
from wizard.stappen import STAPPEN
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.verwijzen import vind
from wizard.vraag import Formulier, Record

Kant = Literal["ons", "hun"]
"""Which of two versions: the one at hand, or the other."""
DOEL: Pad = ("doel",)
"""Where the goal stands among the places of a dossier; no question is called so."""


@dataclass(frozen=True)
class Staat:
    """What stands at one place: the answer (of a list the ids of its records) and what is known about it."""

    waarde: Any = None
    bij: Bijschrift = field(default_factory=Bijschrift)

    @property
    def leeg(self) -> bool:
        """Whether nothing stands there."""
        return self.waarde in (None, ()) and self.bij.leeg()


_NIETS = Staat()
_GEEN = object()
"""What stands under a name that is not there."""


@dataclass(frozen=True)
class Verschil:
    """One place where two versions are not the same; with a record place it is the record as a whole."""

    pad: Pad
    ons: Staat
    hun: Staat


@dataclass
class Samenvoeging:
    """One dossier of two; where both changed the same, `ons` stands until somebody chose."""

    dossier: Dossier
    botsingen: list[Verschil] = field(default_factory=list)


def staten(dossier: Dossier) -> dict[Pad, Staat]:
    """Everything that somebody filled in, place by place, records in the order of the dossier.

    Of a question that the wizard works out it is only what somebody said about it.
    """
    uit = {DOEL: Staat(dossier.doel)}
    uit |= {stap_pad(stap.naam): Staat(None, dossier.bijschrift(stap_pad(stap.naam))) for stap in STAPPEN}
    for veld in HOOFDVELDEN:
        uit.update(_staten_van(dossier, dossier.antwoorden, (veld.id,), veld))
    return {pad: staat for pad, staat in uit.items() if not staat.leeg}


def _staten_van(dossier: Dossier, houder: Formulier, pad: Pad, veld: Veld) -> Iterator[tuple[Pad, Staat]]:
    waarde = getattr(houder, veld.id)
    if not veld.is_lijst:
        yield pad, Staat(tuple(waarde) if isinstance(waarde, list) else waarde, dossier.bijschrift(pad))
        return
    yield pad, Staat(tuple(record.id for record in waarde), dossier.bijschrift(pad))
    for record in waarde:
        for kind in veld.kinderen:
            yield from _staten_van(dossier, record, (*pad, record.id, kind.id), kind)


def losse_bij(dossier: Dossier) -> dict[str, Bijschrift]:
    """What is known about answers of which the question is not there, by its key in `bij`."""
    return _Versie(dossier).los


def verschillen(ons: Dossier, hun: Dossier) -> list[Verschil]:
    """Where two versions differ, in the order of the questionnaire; a record that only one has stands as a whole."""
    return _verschillen(staten(ons), staten(hun))


def _verschillen(a: Mapping[Pad, Staat], b: Mapping[Pad, Staat]) -> list[Verschil]:
    uit: list[Verschil] = []
    alleen: set[Pad] = set()
    for pad in sorted(a.keys() | b.keys(), key=_volgorde(a, b)):
        if any(record in alleen for record in records_om(pad)):
            continue
        links, rechts = a.get(pad, _NIETS), b.get(pad, _NIETS)
        if links == rechts:
            continue
        if not _is_lijst(pad):
            uit.append(Verschil(pad, links, rechts))
            continue
        weg = [(*pad, ident) for ident in _ids(links) if ident not in _ids(rechts)]
        bij = [(*pad, ident) for ident in _ids(rechts) if ident not in _ids(links)]
        alleen.update(weg, bij)
        uit += [Verschil(record, Staat(record[-1]), _NIETS) for record in weg]
        uit += [Verschil(record, _NIETS, Staat(record[-1])) for record in bij]
        beide = _beide(links, rechts), _beide(rechts, links)
        if beide[0] != beide[1]:
            uit.append(Verschil(pad, Staat(beide[0], links.bij), Staat(beide[1], rechts.bij)))
        elif links.bij != rechts.bij:
            uit.append(Verschil(pad, Staat((), links.bij), Staat((), rechts.bij)))
    return uit


def voeg_samen(basis: Dossier | None, ons: Dossier, hun: Dossier, keuzes: Mapping[Pad, Kant] | None = None) -> Samenvoeging:
    """One dossier of ours and theirs; `basis` is what both came from, `keuzes` says whose answer stands where both changed it.

    The result has the header of ours. A record that one side deleted and the other changed stays until somebody chose.
    """
    uit = Samenvoeging(ons.model_copy(deep=True))
    vroeger, a, b = None if basis is None else _Versie(basis), _Versie(ons), _Versie(hun)
    gekozen = keuzes or {}
    for verschil in _verschillen(a.staten, b.staten):
        pad = verschil.pad
        kant = _wie(vroeger, a, b, verschil)
        if kant is None:
            uit.botsingen.append(verschil)
            kant = gekozen.get(pad) or ("hun" if _is_record(pad) and not verschil.hun.leeg else "ons")
        if kant == "hun":
            _neem_over(uit.dossier, hun, pad)
    _voeg_los_bij(uit.dossier.kist, vroeger.dossier.kist if vroeger else {}, ons.kist, hun.kist)
    _voeg_los_bij(uit.dossier.bij, vroeger.los if vroeger else {}, a.los, b.los)
    if basis is not None:
        wijs_weer_aan(uit.dossier, basis, ons, hun)
    noem_wat_weg_is(uit.dossier, ons, hun)
    return uit


class _Versie:
    """One of the versions, looked through once."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.staten = staten(dossier)

    @cached_property
    def inhoud(self) -> dict[Pad, dict[Pad, Staat]]:
        """What stands in each record, by its place."""
        per_record: dict[Pad, dict[Pad, Staat]] = {}
        for pad, staat in self.staten.items():
            for record in records_om(pad):
                per_record.setdefault(record, {})[pad] = staat
        return per_record

    @cached_property
    def los(self) -> dict[str, Bijschrift]:
        """What is known about answers of which the question is not there."""
        genoemd = {sleutel(pad) for pad, staat in self.staten.items() if not staat.bij.leeg()}
        return {naam: bij for naam, bij in self.dossier.bij.items() if naam not in genoemd and not bij.leeg()}


def _wie(basis: _Versie | None, ons: _Versie, hun: _Versie, verschil: Verschil) -> Kant | None:
    """Whose version stands by itself: of the side that changed it; None when both did, or nobody can tell."""
    pad = verschil.pad
    if _is_record(pad):
        if basis is None or not _heeft(basis.dossier, pad):
            return "hun" if verschil.ons.leeg else "ons"  # one side added it
        blijver = hun if verschil.ons.leeg else ons
        if blijver.inhoud.get(pad) == basis.inhoud.get(pad):
            return "ons" if verschil.ons.leeg else "hun"  # the other side deleted it
        return None
    vroeger = _NIETS if basis is None else basis.staten.get(pad, _NIETS)
    if _is_lijst(pad):
        vroeger = Staat(_beide(vroeger, verschil.ons), vroeger.bij)  # which records there are is told one by one
    if basis is None:
        return "hun" if verschil.ons.leeg else "ons" if verschil.hun.leeg else None
    if verschil.ons == vroeger:
        return "hun"
    return "ons" if verschil.hun == vroeger else None


def _neem_over(dossier: Dossier, van: Dossier, pad: Pad) -> None:
    """Make this place what it is in the other version."""
    if pad == DOEL:
        dossier.doel = van.doel
    elif pad[0] == "stap":
        _neem_bij_over(dossier, van, pad)
    elif _is_record(pad):
        _neem_record_over(dossier, van, pad)
    elif _is_lijst(pad):
        _neem_volgorde_over(dossier, van, pad)
        _neem_bij_over(dossier, van, pad)
    else:
        setattr(vind(dossier, pad), pad[-1], deepcopy(getattr(vind(van, pad), pad[-1])))
        _neem_bij_over(dossier, van, pad)


def _neem_record_over(dossier: Dossier, van: Dossier, pad: Pad) -> None:
    records: list[Record] = getattr(vind(dossier, pad[:-1]), pad[-2])
    begin = sleutel(pad) + "/"
    for naam in [naam for naam in dossier.bij if naam.startswith(begin)]:
        del dossier.bij[naam]
    if not _heeft(van, pad):
        records[:] = [record for record in records if record.id != pad[-1]]
        return
    anderen: list[Record] = getattr(vind(van, pad[:-1]), pad[-2])
    plaats = next(nr for nr, record in enumerate(anderen) if record.id == pad[-1])
    records.insert(min(plaats, len(records)), anderen[plaats].model_copy(deep=True))
    dossier.bij.update({naam: bij.model_copy() for naam, bij in van.bij.items() if naam.startswith(begin)})


def _neem_volgorde_over(dossier: Dossier, van: Dossier, pad: Pad) -> None:
    plaatsen = {record.id: nr for nr, record in enumerate(getattr(vind(van, pad), pad[-1]))}
    getattr(vind(dossier, pad), pad[-1]).sort(key=lambda record: plaatsen.get(record.id, len(plaatsen)))


def _neem_bij_over(dossier: Dossier, van: Dossier, pad: Pad) -> None:
    bij = van.bijschrift(pad)
    dossier.bij.pop(sleutel(pad), None)
    if not bij.leeg():
        dossier.bij[sleutel(pad)] = bij.model_copy(deep=True)


def _voeg_los_bij(naar: dict[str, Any], vroeger: dict[str, Any], ons: dict[str, Any], hun: dict[str, Any]) -> None:
    """What has no question: what one side changed stands; where both did, that of theirs is kept under a name beside ours."""
    for naam in ons | hun:
        toen, links, rechts = (kant.get(naam, _GEEN) for kant in (vroeger, ons, hun))
        if rechts in (links, toen):
            continue
        if rechts is _GEEN:
            if links == toen:
                naar.pop(naam, None)
            continue
        vrij = naam
        while vrij in naar and naar[vrij] not in (rechts, toen):
            vrij += "'"
        naar[vrij] = deepcopy(rechts)


def _heeft(dossier: Dossier, pad: Pad) -> bool:
    try:
        vind(dossier, (*pad, ""))
    except KeyError:
        return False
    return True


def records_om(pad: Pad) -> list[Pad]:
    """The records in which a place lies, the outermost first."""
    return [pad[:diepte] for diepte in range(2, len(pad), 2)] if pad[0] in VELDEN else []


def _is_record(pad: Pad) -> bool:
    return len(pad) % 2 == 0 and pad[0] in VELDEN


def _is_lijst(pad: Pad) -> bool:
    return len(pad) % 2 == 1 and pad[-1] in VELDEN and VELDEN[pad[-1]].is_lijst


def _ids(staat: Staat) -> tuple[str, ...]:
    return staat.waarde or ()


def _beide(staat: Staat, ander: Staat) -> tuple[str, ...]:
    """The records that both have, in the order of the first."""
    daar = set(_ids(ander))
    return tuple(ident for ident in _ids(staat) if ident in daar)


def _volgorde(a: Mapping[Pad, Staat], b: Mapping[Pad, Staat]) -> Any:
    """The order of the first version, what only the other has after what stands before it there."""
    nummers = {pad: nr for nr, pad in enumerate([*a, *(pad for pad in b if pad not in a)])}
    vragen = {naam: nr for nr, naam in enumerate([DOEL[0], "stap", *VELDEN])}
    return lambda pad: (vragen[pad[0]], len(pad) > 1 and pad[0] == "stap", len(pad), nummers[pad])

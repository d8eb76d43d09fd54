"""What differs between two versions of a dossier, in words: where, which question, and what stands there in each."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from wizard.dossier import NIETS_BEKEND, Bijschrift, Dossier, Pad
from wizard.lezing import Lezing
from wizard.samenvoegen import DOEL, Verschil, losse_bij, records_om, staten, verschillen
from wizard.stappen import STAPPEN
from wizard.tekst import telling
from wizard.velden import VELDEN
from wizard.verwijzen import titel_van, vind, waar
from wizard.vraag import Record
from wizard.vragenlijst import plaats_van, plek_van
from wizard.woorden import DOELNAMEN

NIETS = "(niets)"
_STAPTITELS = {stap.naam: f"Stap {stap.nr}, {stap.titel}" if stap.nr else stap.titel for stap in STAPPEN}


@dataclass(frozen=True)
class Regel:
    """One difference: the place in reading form, the question, and what both versions say there."""

    plaats: str
    vraag: str
    ons: str
    hun: str


def vergelijk(ons: Dossier, hun: Dossier) -> list[Regel]:
    """Every place where two versions are not the same, those of answers without a question last."""
    return [*in_woorden(ons, hun, verschillen(ons, hun)), *_zonder_vraag(ons, hun)]


def in_woorden(ons: Dossier, hun: Dossier, gevonden: list[Verschil]) -> list[Regel]:
    """These differences in words."""
    links, rechts = _Verteller(ons), _Verteller(hun)
    uit = []
    for verschil in gevonden:
        pad = verschil.pad
        plaats = ".".join(pad) if pad == DOEL or pad[0] == "stap" else plaats_van(hun if rechts.heeft(pad) else ons, pad)
        uit.append(Regel(plaats, vraag_van(pad), links.zeg(pad, verschil), rechts.zeg(pad, verschil)))
    return uit


def vraag_van(pad: Pad) -> str:
    """The question at a place, of a record that of its list: never an answer."""
    if pad == DOEL:
        return "Waar werkt u naartoe?"
    if pad[0] == "stap":
        return f"{_STAPTITELS[pad[1]]}: is de stap klaar?"
    return VELDEN[pad[-1] if len(pad) % 2 else pad[-2]].vraag.tekst


class Anders(NamedTuple):
    """What changed from one version to the next: how much, and the questions, each once; never an answer."""

    aantal: int
    vragen: list[str]

    @property
    def zin(self) -> str:
        """How much that is, in words."""
        return f"{telling(self.aantal, 'wijziging', 'wijzigingen') or 'geen verschil'} {'sinds' if self.aantal else 'met'} de versie ervoor"


def wat_anders(eerder: Dossier, later: Dossier) -> Anders:
    """What changed from the one to the other."""
    gevonden = verschillen(eerder, later)
    return Anders(len(gevonden), list(dict.fromkeys(vraag_van(verschil.pad) for verschil in gevonden)))


def in_record(pad: Pad, *dossiers: Dossier) -> str:
    """The record in which a place lies, in the words of the first of these dossiers that has it; '' when it lies in none."""
    record = pad[: len(pad) - len(pad) % 2]
    for dossier in dossiers if record and pad[0] in VELDEN else ():
        with contextlib.suppress(KeyError):
            return waar(dossier, record)
    return ""


def of_weg(pad: Pad, antwoord: str) -> str:
    """What a version says, to choose from; of a record that it does not have, that."""
    return "verwijderd" if antwoord == NIETS and len(pad) % 2 == 0 else antwoord


class _Verteller:
    """Tells what stands at the places of one dossier."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._lezing = Lezing(dossier)

    def heeft(self, pad: Pad) -> bool:
        """Whether the record in which this lies, or that it is, is there."""
        try:
            vind(self._dossier, pad)
        except KeyError:
            return False
        return True

    def zeg(self, pad: Pad, verschil: Verschil) -> str:
        if pad == DOEL:
            return DOELNAMEN[self._dossier.doel]
        bij = self._dossier.bijschrift(pad)
        if pad[0] == "stap":
            return "klaar" if bij.klaar else "nog niet klaar"
        if len(pad) % 2 == 0:
            return self._record(pad) if self.heeft(pad) else NIETS
        return _bij(bij, self._antwoord(pad, verschil))

    def _antwoord(self, pad: Pad, verschil: Verschil) -> str:
        plek = plek_van(self._dossier, pad, self._lezing)
        if not plek.veld.is_lijst:
            return "" if plek.veld.afgeleid else plek.tekst
        if not verschil.ons.waarde and not verschil.hun.waarde:
            return ""  # the records are told one by one
        return "in deze volgorde: " + ", ".join(titel_van(self._dossier, (*pad, record.id), record) for record in plek.waarde)

    def _record(self, pad: Pad) -> str:
        record = vind(self._dossier, pad)
        assert isinstance(record, Record)
        hoeveel = telling(self._per_record[pad], "antwoord", "antwoorden") or "zonder antwoorden"
        return f"{record.enkelvoud} ‘{titel_van(self._dossier, pad, record)}’, {hoeveel}"

    @cached_property
    def _per_record(self) -> Counter[Pad]:
        """How much stands in each record."""
        return Counter(record for pad in staten(self._dossier) for record in records_om(pad))


def _bij(bij: Bijschrift, antwoord: str = "") -> str:
    """The answer with what is known about it."""
    zinnen = [_stand(bij, antwoord)]
    zinnen += [f"opmerking{' (afgehandeld)' if bij.afgehandeld else ''}: {bij.opmerking}"] if bij.opmerking else []
    zinnen += [f"bevinding {regel} aanvaard: {reden}" for regel, reden in bij.aanvaard.items()]
    return "\n".join(filter(None, zinnen)) or NIETS


def _stand(bij: Bijschrift, antwoord: str) -> str:
    """The answer, or what was said instead of one."""
    if bij.ruw is not None:
        return f"nog geen geldig antwoord: {bij.ruw}"
    if antwoord:
        return f"voorstel: {antwoord}" if bij.voorgesteld else antwoord
    if bij.stand == "onbekend":
        return ", ".join(filter(None, ("nog niet bekend", bij.wie and f"wie: {bij.wie}", bij.wanneer and f"wanneer: {bij.wanneer}")))
    if bij.stand == "nvt":
        return f"niet van toepassing{bij.reden and f': {bij.reden}'}"
    return "er zijn er geen" if bij.stand == "geen" else ""


def _zonder_vraag(ons: Dossier, hun: Dossier) -> list[Regel]:
    namen = [naam for naam in ons.kist | hun.kist if ons.kist.get(naam) != hun.kist.get(naam)]
    uit = [Regel(f"kist: {naam}", "Een antwoord zonder vraag", _los(ons.kist.get(naam)), _los(hun.kist.get(naam))) for naam in namen]
    links, rechts = losse_bij(ons), losse_bij(hun)
    for naam in links | rechts:
        if (a := links.get(naam, NIETS_BEKEND)) != (b := rechts.get(naam, NIETS_BEKEND)):
            uit.append(Regel(f"bij: {naam}", "Wat bij een vraag stond die er niet meer is", _bij(a), _bij(b)))
    return uit


def _los(waarde: Any) -> str:
    if waarde is None:
        return NIETS
    return waarde if isinstance(waarde, str) else json.dumps(waarde, ensure_ascii=False)

"""What differs between two versions of a dossier, in words: where, which question, and what stands there in each."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import Any

from wizard.dossier import Bijschrift, Dossier, Pad
from wizard.lezing import Lezing
from wizard.samenvoegen import DOEL, Verschil, staten, verschillen
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
    return [*in_woorden(ons, hun, verschillen(ons, hun)), *_kist(ons, hun)]


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
        zinnen = [_stand(bij, self._antwoord(pad, verschil))]
        zinnen += [f"opmerking{' (afgehandeld)' if bij.afgehandeld else ''}: {bij.opmerking}"] if bij.opmerking else []
        zinnen += [f"bevinding {regel} aanvaard: {reden}" for regel, reden in bij.aanvaard.items()]
        return "\n".join(filter(None, zinnen)) or NIETS

    def _antwoord(self, pad: Pad, verschil: Verschil) -> str:
        plek = plek_van(self._dossier, pad, self._lezing)
        if not plek.veld.is_lijst:
            return plek.tekst
        if not verschil.ons.waarde and not verschil.hun.waarde:
            return ""  # the records are told one by one
        return "in deze volgorde: " + ", ".join(titel_van(self._dossier, (*pad, record.id), record) for record in plek.waarde)

    def _record(self, pad: Pad) -> str:
        record = vind(self._dossier, pad)
        assert isinstance(record, Record)
        antwoorden = sum(len(plek) > len(pad) and plek[: len(pad)] == pad for plek in staten(self._dossier))
        hoeveel = telling(antwoorden, "antwoord", "antwoorden") or "zonder antwoorden"
        return f"{record.enkelvoud} ‘{titel_van(self._dossier, pad, record)}’, {hoeveel}"


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


def _kist(ons: Dossier, hun: Dossier) -> list[Regel]:
    namen = [naam for naam in ons.kist | hun.kist if ons.kist.get(naam) != hun.kist.get(naam)]
    return [Regel(f"kist: {naam}", "Een antwoord zonder vraag", _los(ons.kist.get(naam)), _los(hun.kist.get(naam))) for naam in namen]


def _los(waarde: Any) -> str:
    if waarde is None:
        return NIETS
    return waarde if isinstance(waarde, str) else json.dumps(waarde, ensure_ascii=False)

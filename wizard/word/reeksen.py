"""The series that the program itself makes for a document: what the rules found, the DPIA-pre-scan, what people must judge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wizard.controles import Bevinding, Ernst
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, telling
from wizard.controles.open import OPEN
from wizard.dossier import Doel, Dossier, Pad
from wizard.gronden import Grond
from wizard.keuzelijst import ONBEKEND
from wizard.lezing import Lezing
from wizard.prescan import AP_LIJST, Criterium, prescan
from wizard.tekst import opsomming
from wizard.velden import STROMEN
from wizard.verwijzen import nummers, titel_van, waar
from wizard.vragenlijst import Plek
from wizard.word.samenvatting import mijlpalen, risicos

_JA_NEE = ("nee", "ja")
_GENOEMD: dict[Ernst, tuple[str, str]] = {
    "blokkerend": ("blokkerende bevinding", "blokkerende bevindingen"),
    "waarschuwing": ("waarschuwing", "waarschuwingen"),
    "aandachtspunt": ("aandachtspunt", "aandachtspunten"),
}


def zonder_open_vragen(bevindingen: Sequence[Bevinding]) -> list[Bevinding]:
    """The findings without the open questions: a document names those of its own in the place of the answer."""
    return [bevinding for bevinding in bevindingen if bevinding.regel not in OPEN]


def van_dit_stuk(bevindingen: Sequence[Bevinding], doel: Doel) -> list[Bevinding]:
    """The findings that concern a document: not those that only say that a question of a later goal is still open."""
    return [b for b in bevindingen if b.plek.veld.getoond_voor(doel) or b.plek.toestand in ("ingevuld", "ongeldig", "nvt", "geen")]


def van_rechtmatigheid(bevindingen: Sequence[Bevinding]) -> list[Bevinding]:
    """What stands in the way in the step on rechtmatigheid: what blocks or warns there."""
    return [b for b in bevindingen if b.ernst != "aandachtspunt" and b.plek.veld.stap.naam == "rechtmatigheid"]


def uitslag(bevindingen: Sequence[Bevinding], waar: str = "") -> str:
    """How many findings there are of each kind, as a sentence; `waar` says among what."""
    aantallen = telling(bevindingen)
    delen = [f"{aantallen[ernst]} {namen[aantallen[ernst] != 1]}" for ernst, namen in _GENOEMD.items() if aantallen[ernst]]
    aanvaard = sum(bool(bevinding.aanvaard) for bevinding in bevindingen)
    erbij = f" Aanvaard met een reden: {aanvaard}." if aanvaard else ""
    return " ".join(filter(None, ("De controles vonden", waar, opsomming(delen) or "niets wat openstaat"))) + f".{erbij}"


def open_punten(plekken: Sequence[Plek]) -> Iterator[tuple[str, str, str]]:
    """Of each open point the question with its record, the step where it is answered, and how it stands."""
    for plek in plekken:
        waar = _waar(plek.lezing.dossier, [plek.pad[:-1]]) if len(plek.pad) > 1 else ""
        yield plek.veld.vraag.tekst + waar, plek.veld.stap.titel, _stand(plek)


def _stand(plek: Plek) -> str:
    if plek.toestand == "voorgesteld":
        return "nog te bevestigen"
    if plek.toestand != "onbekend":
        return "nog in te vullen"
    wie, wanneer = plek.bijschrift.wie, plek.bijschrift.wanneer
    return ", ".join(filter(None, ("nog uit te zoeken", wie and f"door {wie}", wanneer and f"klaar: {wanneer}")))


def rijen(reeks: str, dossier: Lezing, bevindingen: Sequence[Bevinding]) -> Iterator[tuple[str, ...]]:
    """The rows of a series, each with the text of its places in the order in which REEKSEN names them."""
    match reeks:
        case "bevindingen":
            yield from map(_van_gelijke, gelijke(bevindingen))
        case "uitgewerkt":
            yield from map(_van_gelijke, gelijke(b for b in bevindingen if b.volgt and b.plek.toestand != "leeg"))
        case "rechtmatigheid":
            yield from map(_van_gelijke, gelijke(van_rechtmatigheid(bevindingen)))
        case "grootste_risicos":
            yield from risicos(dossier)
        case "eerste_mijlpalen":
            yield from mijlpalen(dossier)
        case "criteria":
            yield from (_van_criterium(dossier, criterium) for criterium in prescan(dossier.dossier, dossier))
        case "niet_te_beoordelen":
            yield from ((zin,) for zin in NIET_TE_BEOORDELEN)
        case _:
            return  # what is only in the questions for a colleague


def gelijke(bevindingen: Iterable[Bevinding]) -> Iterable[list[Bevinding]]:
    """The findings that say the same of several records of one list, together."""
    groepen: dict[tuple[object, ...], list[Bevinding]] = {}
    for b in bevindingen:
        record = b.pad[:-1] and (*b.pad[:-2], b.plek.veld.id)
        groepen.setdefault((b.regel.id, b.ernst, b.zegt, b.aanvaard, record or b.pad), []).append(b)
    return groepen.values()


def _van_gelijke(groep: list[Bevinding]) -> tuple[str, ...]:
    """One row for findings that are equal but for the record; it names the records."""
    bevinding = groep[0]
    if len(groep) == 1:
        tekst, hier = bevinding.tekst, bevinding.pad[:-1]
    else:
        namen = opsomming([waar(b.plek.lezing.dossier, b.pad) for b in groep])
        tekst, hier = f"{namen[:1].upper()}{namen[1:]}: {bevinding.zegt}", ()
    regel = bevinding.regel
    return (
        regel.id,
        regel.titel,
        bevinding.ernst,
        tekst,
        regel.betekenis,
        regel.remedie,
        _redenen([grond for b in groep for grond in b.gronden], hier),
        "; ".join(map(str, regel.bron)),
        bevinding.aanvaard,
    )


def _van_criterium(dossier: Lezing, criterium: Criterium) -> tuple[str, ...]:
    beantwoord = set(dossier.codes(criterium.vraag_id)) - {ONBEKEND}
    return (
        criterium.label + (" (lijst van de AP)" if criterium.vraag_id == AP_LIJST else ""),
        _JA_NEE[criterium.gekozen] if beantwoord else "nog niet beantwoord",
        _volgt(criterium),
        _redenen(criterium.gronden),
    )


def _volgt(criterium: Criterium) -> str:
    """Whether a criterion follows from the answers, in words."""
    if not criterium.afleidbaar:
        return "niet af te leiden"
    return "nog niet te zeggen" if criterium.onzeker else _JA_NEE[criterium.afgeleid]


def _redenen(gronden: Sequence[Grond], hier: Pad = ()) -> str:
    """The answers, a line each; one that several records give is told once, with the records other than this one."""
    records: dict[str, list[Pad]] = {}
    for grond in gronden:
        elders = records.setdefault(f"“{grond.plek.veld.vraag.tekst}” – {grond.antwoord}", [])
        if (record := grond.plek.pad[:-1]) not in ((), hier):
            elders.append(record)
    return "\n".join(antwoord + _waar(gronden[0].plek.lezing.dossier, paden) for antwoord, paden in records.items())


def _waar(dossier: Dossier, paden: list[Pad]) -> str:
    """These records between brackets: gegevensstromen by their number, others by their name."""
    if not paden:
        return ""
    if paden[0][-2] == STROMEN:
        van = nummers(dossier, STROMEN)
        return f" (gegevensstroom {opsomming([str(van[pad[-1]]) for pad in paden])})"
    return f" ({'; '.join(titel_van(dossier, pad) for pad in paden)})"

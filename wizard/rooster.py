"""The grid of gegevensstromen: a row for each, in every cell a few words and the questions behind them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wizard.controles import ERNSTEN, Bevinding
from wizard.dossier import Doel, Dossier, Pad
from wizard.gronden import in_woorden
from wizard.lezing import Lezing
from wizard.soorten import Toelichting
from wizard.soorten.gegevens import KLASSEN
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import noem
from wizard.vragenlijst import Plek, plekken_in

_NIET_NODIG = "–"
_SOORTEN = {
    "stroom_gevoelig": "gevoelig",
    "stroom_bijzonder": "bijzonder",
    "stroom_strafrechtelijk": "strafrecht",
    "stroom_politiegegevens": "politie",
    "stroom_justitiele": "justitieel",
    "stroom_bsn": "BSN",
    "stroom_brp": "BRP",
}
_KLASSEN = {"strafrechtelijk": "strafrecht"}
_UITZONDERINGEN = {
    "stroom_bijzonder_uitzondering": "art. 9",
    "stroom_strafrechtelijk_uitzondering": "art. 10",
    "stroom_wpg_basis": "politie",
    "stroom_bsn_basis": "BSN",
    "stroom_brp_basis": "BRP",
}
_MET_WET = ("grondslag_c", "grondslag_e")
_VOORAF = re.compile(r"^(afdeling|stichting|woningcorporatie|vereniging)\s+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, eq=False)
class Cel:
    """A few words, the questions that they tell, and what the rules found there."""

    tekst: str
    plekken: tuple[Plek, ...]
    bevindingen: tuple[Bevinding, ...] = ()

    @property
    def pad(self) -> Pad:
        """The question to go to: the first that still needs something, else the first."""
        return next((plek for plek in self.plekken if _gat(plek)), self.plekken[0]).pad

    def vertel(self) -> Iterator[tuple[str, str]]:
        """Each question with its answer in full; where there are many, only those that say more than 'nee'."""
        eerst = next(plek for plek in self.plekken if plek.pad == self.pad)
        for plek in self.plekken:
            if plek is eerst or len(self.plekken) == 2 or not _zegt_nee(plek):
                yield plek.veld.vraag.tekst, in_woorden(plek)


@dataclass(frozen=True, eq=False)
class Rij:
    """One gegevensstroom: its place, a cell for each column, and who is on either side."""

    pad: Pad
    cellen: dict[str, Cel]
    van: str
    naar: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Groep:
    """What one partner gives and gets."""

    naam: str
    geeft: tuple[Rij, ...]
    krijgt: tuple[Rij, ...]


def rooster(dossier: Dossier, bevindingen: Sequence[Bevinding] = ()) -> list[Rij]:
    """The rows; none when no personal data are shared. An open question is a hole in its cell, not a finding as well."""
    lezing = Lezing(dossier)
    if not lezing.toont(STROMEN):
        return []
    lijst = Plek((STROMEN,), VELDEN[STROMEN], lezing)
    namen = _korte_namen(dossier)
    per_stroom: dict[Pad, list[Bevinding]] = {}
    for bevinding in bevindingen:
        if not bevinding.is_open_vraag:
            per_stroom.setdefault(bevinding.pad[:2], []).append(bevinding)
    stromen = (lezing.van(STROMEN, record) for record in lijst.waarde)
    return [_Stroom(nr, lijst, stroom, per_stroom.get(stroom.pad, ()), namen).rij() for nr, stroom in enumerate(stromen, 1)]


def per_partner(dossier: Dossier, rijen: Sequence[Rij]) -> list[Groep]:
    """The same rows seen from each partner that gives or gets something; one that is no longer in the list comes last."""
    namen = _korte_namen(dossier)
    genoemd = [partner for rij in rijen for partner in (rij.van, *rij.naar) if partner]
    alle = [partner for partner in dict.fromkeys([*namen, *genoemd]) if partner in genoemd]
    return [
        Groep(
            namen.get(partner, partner),
            tuple(rij for rij in rijen if rij.van == partner),
            tuple(rij for rij in rijen if partner in rij.naar),
        )
        for partner in alle
    ]


class _Stroom:
    """One gegevensstroom while its cells are made."""

    def __init__(self, nr: int, lijst: Plek, lezing: Lezing, bevindingen: Sequence[Bevinding], namen: dict[str, str]) -> None:
        self._doel: Doel = lezing.dossier.doel
        self.nr = nr
        self.lezing = lezing
        self.plekken = {plek.veld.id: plek for plek in plekken_in(lijst, lezing) if not plek.veld.afgeleid}
        self.bevindingen = bevindingen
        self.namen = namen

    def rij(self) -> Rij:
        """The row."""
        van, naar = self.lezing.eigen("stroom_verstrekker"), self.lezing.eigen("stroom_ontvanger")
        return Rij(self.lezing.pad, {kolom: maak(self) for kolom, (_, maak) in KOLOMMEN.items()}, van or "", tuple(naar or ()))

    def cel(self, tekst: str, *vragen: str) -> Cel:
        """A cell about these questions, as far as they are asked."""
        plekken = tuple(self.plekken[vraag] for vraag in vragen if vraag in self.plekken)
        paden = {plek.pad for plek in plekken}
        return Cel(tekst, plekken, tuple(bevinding for bevinding in self.bevindingen if bevinding.pad in paden))

    def woord(self, vraag: str, kort: str = "") -> str:
        """What stands at a question: the answer, by default as it is printed, or what is lacking."""
        plek = self.plekken[vraag]
        match plek.toestand:
            case "ingevuld":
                return kort or " ".join(plek.tekst.split())
            case "voorgesteld":
                return f"voorstel: {kort or ' '.join(plek.tekst.split())}"
            case "onbekend":
                return "uit te zoeken"
            case "ongeldig":
                return "klopt nog niet"
            case "nvt":
                return "niet van toepassing"
            case _:
                return "ontbreekt" if plek.open_voor(self._doel) else _NIET_NODIG


def _nr(stroom: _Stroom) -> Cel:
    return stroom.cel(str(stroom.nr), "stroom_doel")


def _partij(vraag: str) -> Callable[[_Stroom], Cel]:
    def maak(stroom: _Stroom) -> Cel:
        waarde = stroom.lezing.eigen(vraag) or []
        namen = [stroom.namen.get(partner, partner) for partner in ([waarde] if isinstance(waarde, str) else waarde)]
        return stroom.cel(stroom.woord(vraag, ", ".join(namen)), vraag)

    return maak


def _wat(stroom: _Stroom) -> Cel:
    gegevens = stroom.lezing.eigen("stroom_gegevens") or []
    return stroom.cel(stroom.woord("stroom_gegevens", ", ".join(gegeven.term for gegeven in gegevens)), "stroom_gegevens")


def _soort(stroom: _Stroom) -> Cel:
    woorden = [stroom.woord(vraag, woord) for vraag, woord in _SOORTEN.items() if not _zegt_nee(stroom.plekken[vraag])]
    for gegeven in stroom.lezing.eigen("stroom_gegevens") or []:
        if gegeven.klasse and gegeven.klasse != "gewoon":
            woorden.append(_KLASSEN.get(gegeven.klasse) or KLASSEN.label(gegeven.klasse))
    over = [woord for woord in dict.fromkeys(woorden) if woord not in (_NIET_NODIG, "ontbreekt")]
    if "ontbreekt" in woorden:
        alles = all(stroom.woord(vraag) in ("ontbreekt", _NIET_NODIG) for vraag in _SOORTEN)
        over.append("ontbreekt" if alles and not over else "deels ontbreekt")
    bekend = any(stroom.plekken[vraag].beantwoord for vraag in _SOORTEN)
    return stroom.cel(", ".join(over) or ("gewoon" if bekend else _NIET_NODIG), *_SOORTEN)


def _mag(kant: str) -> Callable[[_Stroom], Cel]:
    vraag = f"stroom_grondslag_{kant}"

    def maak(stroom: _Stroom) -> Cel:
        grondslag = stroom.lezing.eigen(vraag)
        if grondslag not in _MET_WET:
            return stroom.cel(stroom.woord(vraag, (grondslag or "")[-1:]), vraag)
        artikelen = [deel.strip() for deel in stroom.lezing.tekst("stroom_wet_artikel").split(";")]
        beide = all(stroom.lezing.eigen(f"stroom_grondslag_{k}") in _MET_WET for k in ("verstrekker", "ontvanger"))
        if beide and len(artikelen) > 1:
            artikelen = artikelen[:1] if kant == "verstrekker" else artikelen[-1:]
        wet = stroom.woord("stroom_wet_artikel", "; ".join(artikelen))
        los = "wet " if _gat(stroom.plekken["stroom_wet_artikel"]) else ""
        return stroom.cel(f"{stroom.woord(vraag, grondslag[-1])} · {los}{wet}", vraag, "stroom_wet_artikel")

    return maak


def _tekst(*vragen: str) -> Callable[[_Stroom], Cel]:
    return lambda stroom: stroom.cel(stroom.woord(vragen[0]), *vragen)


def _uitzondering(stroom: _Stroom) -> Cel:
    gevraagd = [vraag for vraag in _UITZONDERINGEN if vraag in stroom.plekken]
    if not gevraagd:
        open_ = any(_gat(stroom.plekken[vraag]) for vraag in _SOORTEN)
        return stroom.cel("nog niet te zeggen" if open_ else "niet nodig", *_SOORTEN)
    delen = ((_UITZONDERINGEN[vraag], stroom.woord(vraag, _kort(stroom, vraag))) for vraag in gevraagd)
    return stroom.cel("; ".join(f"{wat}: {woord}" for wat, woord in delen if woord != _NIET_NODIG) or _NIET_NODIG, *gevraagd)


def _kort(stroom: _Stroom, vraag: str) -> str:
    """An exception without what stands between brackets."""
    waarde = stroom.lezing.eigen(vraag)
    tekst = waarde.toelichting if isinstance(waarde, Toelichting) and waarde.toelichting else stroom.plekken[vraag].tekst
    return re.sub(r"\s*\([^()]*\)", "", " ".join(tekst.split()))


def _bewaren(stroom: _Stroom) -> Cel:
    termijn, basis = "stroom_bewaartermijn", "stroom_bewaar_basis"
    erbij = f"; basis {stroom.woord(basis)}" if stroom.plekken[termijn].beantwoord and _gat(stroom.plekken[basis]) else ""
    return stroom.cel(f"{stroom.woord(termijn)}{erbij}", termijn, basis)


def _bevindingen(stroom: _Stroom) -> Cel:
    aantal = Counter("aanvaard" if bevinding.aanvaard else bevinding.ernst for bevinding in stroom.bevindingen)
    open_ = [plek for plek in stroom.plekken.values() if plek.open_voor(stroom.lezing.dossier.doel)]
    delen = [f"{aantal[woord]} {woord}" for woord in (*ERNSTEN, "aanvaard") if aantal[woord]]
    delen += [f"{len(open_)} open"] if open_ else []
    plekken = [bevinding.plek for bevinding in stroom.bevindingen] or open_ or list(stroom.plekken.values())
    return Cel(", ".join(delen) or "geen", (plekken[0],), tuple(stroom.bevindingen))


KOLOMMEN: dict[str, tuple[str, Callable[[_Stroom], Cel]]] = {
    "nr": ("", _nr),
    "van": ("van", _partij("stroom_verstrekker")),
    "naar": ("naar", _partij("stroom_ontvanger")),
    "wat": ("wat", _wat),
    "soort": ("soort", _soort),
    "mag_geven": ("mag geven", _mag("verstrekker")),
    "mag_krijgen": ("mag krijgen", _mag("ontvanger")),
    "taak_geven": ("taak geven", _tekst("stroom_taak_verstrekker")),
    "taak_krijgen": ("taak krijgen", _tekst("stroom_taak_ontvanger")),
    "uitzondering": ("uitzondering", _uitzondering),
    "bewaren": ("bewaren", _bewaren),
    "bevindingen": ("bevindingen", _bevindingen),
}
"""The columns in order: how each is headed, and how a cell of it is made."""


def _gat(plek: Plek) -> bool:
    """Whether something must still be done here."""
    return plek.open_voor(plek.lezing.dossier.doel) or plek.toestand in ("onbekend", "ongeldig", "voorgesteld")


def _zegt_nee(plek: Plek) -> bool:
    """Whether the answer is that there is nothing of the kind."""
    return plek.toestand == "ingevuld" and plek.waarde in ("nee", ["geen"])


def _korte_namen(dossier: Dossier) -> dict[str, str]:
    """The partners by id, each with a name that fits in a column; in full when two would be called the same."""
    vol = {record.id: noem(dossier, "partners", record.id) for record in getattr(dossier.antwoorden, "partners")}
    kort = {ident: _korte_naam(naam) for ident, naam in vol.items()}
    aantal = Counter(kort.values())
    return {ident: naam if aantal[naam] == 1 else vol[ident] for ident, naam in kort.items()}


def _korte_naam(naam: str) -> str:
    """A name without what stands behind a comma or between brackets, and without a word like 'afdeling' before it."""
    kaal = re.split(r",|\(", naam, maxsplit=1)[0].strip()
    kort = _VOORAF.sub("", kaal) or naam
    return kort[:1].upper() + kort[1:]

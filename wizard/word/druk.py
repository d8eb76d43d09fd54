"""What a place prints: the answer, an open point that is named once, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from datetime import date
from typing import Any

from wizard.controles import Bevinding
from wizard.controles.oordeel import oordeel
from wizard.dossier import Doel, Dossier, Pad
from wizard.keuzelijst import ONBEKEND
from wizard.lezing import Lezing
from wizard.soorten import datum_voluit
from wizard.tekst import een_regel, schoon
from wizard.velden import VELDEN, Veld
from wizard.verwijzen import noem_verwijzing, nummer, titel_van
from wizard.vragenlijst import Plek, afgeleide_waarde, onbeantwoord, plekken
from wizard.word.plaatsen import INGEBOUWD, REEKSEN, Plaats, SjabloonFout
from wizard.word.reeksen import open_punten, rijen, uitslag, van_dit_stuk, van_rechtmatigheid
from wizard.word.samenvatting import ONBEVESTIGD, gegevens_kort, partners_kort

CONCEPT = "CONCEPT – niet ter ondertekening"
DEFINITIEF = "definitieve versie"
FICTIEF = "Dit is een uitgewerkt voorbeeld. De gemeente, de partners en alle gegevens zijn fictief."


@dataclass(slots=True)
class Druk:
    """The text at a place, and whether it is an open point or whose answer it is; None text means nothing to say."""

    tekst: str | None
    open: Pad | None = None
    van: Plek | None = None
    is_schoon: bool = False
    """Whether the text was cleaned; it is when a place prints it."""
    kort: str = ""
    """What an open point says in a table cell; the annex of open points tells the question."""


NIETS = Druk(None, is_schoon=True)


@dataclass
class Drukker:
    """Prints one document of a dossier; remembers which open points it has named and which questions it came to.

    `bevindingen` is what the rules found; an open question is no finding here, it is an open point in its own place.
    `elders` are the questions for which another document has a place; what lands nowhere comes in the plan.
    `gelezen` is how the rules read the dossier: what they looked up is not looked up again.
    """

    dossier: Dossier
    doel: Doel
    definitief: bool = False
    bevindingen: Sequence[Bevinding] = ()
    elders: frozenset[str] = frozenset()
    dag: date = field(default_factory=date.today)
    genoemd: set[Pad] = field(default_factory=set)
    bereikt: set[str] = field(default_factory=set)
    gelezen: InitVar[Lezing | None] = None

    def __post_init__(self, gelezen: Lezing | None) -> None:
        self.lezing = gelezen or Lezing(self.dossier)
        self._plekken = list(plekken(self.dossier, lezing=self.lezing))
        self.open_punten = [plek for plek in onbeantwoord(self.lezing) if plek.open_punt_voor(self.doel)]
        self._open = {plek.pad for plek in self.open_punten}
        self.met_voorstellen = any(bij.voorgesteld for bij in self.dossier.bij.values())
        self._antwoorden: dict[tuple[str, Lezing], Druk] = {}
        self._vragen: dict[str, Druk] = {}
        self._namen: dict[tuple[str, str], str] = {}
        lijsten = (plek.waarde for plek in self._plekken if plek.veld.is_lijst)
        self._nummers = {record.id: nr for records in lijsten for nr, record in enumerate(records, 1)}
        self.status = self._status()
        self.van_dit_stuk = van_dit_stuk(self.bevindingen, self.doel)

    def druk(self, plaats: Plaats, lezing: Lezing, rij: Mapping[str, Druk]) -> Druk:
        """What this place prints, read from this row of a series, from this record or from the dossier."""
        naam = plaats.naam
        if (gedrukt := rij.get(naam)) is None:
            gedrukt = Druk(self._ingebouwd(naam, lezing) or None) if naam in INGEBOUWD else self._vraag(VELDEN[naam], lezing)
            if plaats.open:
                gedrukt = NIETS if gedrukt.open is None else _met_vraag(VELDEN[naam], gedrukt)
        if not gedrukt.is_schoon:
            gedrukt.tekst, gedrukt.is_schoon = schoon(gedrukt.tekst or "") or None, True
        if plaats.anders is not None and (gedrukt.tekst is None or gedrukt.open is not None):
            return Druk(schoon(plaats.anders))
        return gedrukt

    def _vraag(self, veld: Veld, lezing: Lezing) -> Druk:
        self.bereikt.add(veld.id)
        if (bij := lezing.bij(veld)) is None:
            return NIETS
        if (gedrukt := self._antwoorden.get((veld.id, bij))) is None:
            gedrukt = self.druk_plek(Plek((*bij.pad, veld.id), veld, bij))
            if gedrukt.van is not None:
                self._antwoorden[veld.id, bij] = gedrukt
        return gedrukt

    def druk_plek(self, plek: Plek) -> Druk:
        """What the answer at one place prints; an open point only the first time."""
        if not plek.getoond:
            return NIETS
        veld, toestand = plek.veld, plek.toestand
        if toestand == "ingevuld" and not veld.is_lijst and not veld.afgeleid:
            return Druk(self._antwoord(veld, plek.waarde), van=plek)
        if veld.afgeleid:
            waarde = self._nummer(plek.lezing) if veld.id == "stroom_nr" else afgeleide_waarde(plek)
            return Druk(plek.tekst) if waarde is None else Druk(str(waarde), van=plek)
        if plek.pad not in self._open or plek.pad in self.genoemd:
            return NIETS
        if toestand == "voorgesteld":
            return Druk(f"{een_regel(plek.tekst)} {ONBEVESTIGD}", plek.pad)
        soort = "NOG UIT TE ZOEKEN" if toestand == "onbekend" else "NOG IN TE VULLEN"
        return Druk(f"[{soort}: {veld.vraag.tekst}]", plek.pad, kort=f"[{soort.lower()}]")

    def _antwoord(self, veld: Veld, waarde: Any) -> str:
        return "nog uit te zoeken" if waarde == ONBEKEND else veld.soort.toon(waarde, lambda v: self._naam(veld, v))

    def _naam(self, veld: Veld, verwijzing: str) -> str:
        """The name behind a reference, looked for once."""
        if (naam := self._namen.get((veld.id, verwijzing))) is None:
            naam = self._namen[veld.id, verwijzing] = noem_verwijzing(self.dossier, veld, verwijzing)
        return naam

    def _nummer(self, lezing: Lezing) -> str:
        """The place of a record in its list, '' outside one."""
        return str(self._nummers.get(lezing.pad[-1]) or nummer(self.dossier, lezing.pad)) if lezing.pad else ""

    def _titel(self, lezing: Lezing) -> str:
        return titel_van(self.dossier, lezing.pad, lezing.formulier) if lezing.pad else ""

    def reeks(self, naam: str, lezing: Lezing) -> Iterator[dict[str, Druk]]:
        """The rows of a series: what each of its places prints."""
        plaatsen = REEKSEN[naam]
        for rij in self._rijen(naam, lezing):
            yield dict(zip(plaatsen, rij, strict=True))

    def _rijen(self, naam: str, lezing: Lezing) -> Iterator[tuple[Druk, ...]]:
        match naam:
            case "vragen":
                return self._velden_van(lezing)
            case "overige":
                return self._overige()
            case "open_punten":
                return (tuple(map(Druk, rij)) for rij in open_punten(self.open_punten))
            case _:
                return (tuple(Druk(tekst or None) for tekst in rij) for rij in rijen(naam, self.lezing, self.van_dit_stuk))

    def _velden_van(self, lezing: Lezing) -> Iterator[tuple[Druk, Druk]]:
        """Question and answer of every field of a record that has something to print."""
        if not lezing.pad:
            raise SjabloonFout("In het sjabloon staat 'vraag' of 'antwoord' buiten de herhaling van een lijst.")
        velden = VELDEN[lezing.pad[-2]].kinderen
        self.bereikt.update(veld.id for veld in velden)
        for veld in velden:
            if veld.is_lijst or veld.afgeleid:
                continue
            if (gedrukt := self._ook_nvt(Plek((*lezing.pad, veld.id), veld, lezing))).tekst is not None:
                yield self._tekst_van(veld), gedrukt

    def _tekst_van(self, veld: Veld) -> Druk:
        """The question itself, the same in every record."""
        if (tekst := self._vragen.get(veld.id)) is None:
            tekst = self._vragen[veld.id] = Druk(veld.vraag.tekst)
        return tekst

    def _overige(self) -> Iterator[tuple[Druk, Druk]]:
        """Question and answer of what this document is to print and did not come to.

        Then the template has no place for it, or the place was left out with its section.
        """
        for plek in self._plekken:
            ontbreekt = plek.veld.id not in self.bereikt and self._hoort_hier(plek.veld)
            if plek.veld.afgeleid or not (ontbreekt or plek.pad in self._open) or (plek.veld.is_lijst and plek.waarde):
                continue
            if (gedrukt := self._ook_nvt(plek)).tekst is not None:
                naam = f"{self._titel(plek.lezing)}: " if len(plek.pad) > 1 else ""
                yield Druk(naam + plek.veld.vraag.tekst), gedrukt

    def _hoort_hier(self, veld: Veld) -> bool:
        if self.doel == "plan":
            return any(hoofdstuk[0] == "P" for hoofdstuk in veld.landt) or veld.id not in self.elders
        return any(hoofdstuk[0] in "KAB" for hoofdstuk in veld.landt) and veld.id not in self.elders

    def _ook_nvt(self, plek: Plek) -> Druk:
        """What the answer at a place prints, or why the question does not apply."""
        gedrukt = self.druk_plek(plek)
        if gedrukt.tekst is None and plek.getoond and plek.toestand == "nvt":
            return Druk(f"niet van toepassing: {plek.bijschrift.reden}")
        return gedrukt

    def _status(self) -> str:
        """How far the whole is; of what is open only this document's own questions count."""
        if self.definitief:
            return DEFINITIEF
        stand = oordeel(self.dossier, self.bevindingen, onbeantwoord(self.lezing))
        return CONCEPT if self.open_punten or stand.startswith("concept") else stand

    def _ingebouwd(self, naam: str, lezing: Lezing) -> str:
        match naam:
            case "status":
                return self.status
            case "concept":
                return "" if self.definitief else CONCEPT if self.status == CONCEPT else f"CONCEPT – {self.status}"
            case "definitief":
                return DEFINITIEF if self.definitief else ""
            case "telling":
                return _telling(len(self.open_punten))
            case "uitslag":
                return uitslag(self.van_dit_stuk)
            case "uitslag_rechtmatigheid":
                return uitslag(van_rechtmatigheid(self.van_dit_stuk), "bij de stap over rechtmatigheid")
            case "partners_kort":
                return partners_kort(self.lezing)
            case "gegevens_kort":
                return gegevens_kort(self.lezing)
            case "gemaakt_op":
                return datum_voluit(self.dag)
            case "fictief":
                return FICTIEF if self.dossier.fictief else ""
            case "fictief_kort":
                return "Fictief voorbeeld" if self.dossier.fictief else ""
            case "nummer":
                return self._nummer(lezing)
            case _:
                return self._titel(lezing)


def _met_vraag(veld: Veld, open_punt: Druk) -> Druk:
    """An open point where no answer would stand: there a proposal says nothing without its question."""
    voorstel, bevestigen, rest = (open_punt.tekst or "").rpartition(f" {ONBEVESTIGD}")
    if not bevestigen:
        return open_punt
    return Druk(f"[NOG TE BEVESTIGEN: {veld.vraag.tekst} – {voorstel}]{rest}", open_punt.open, kort=open_punt.tekst or "")


def _telling(aantal: int) -> str:
    match aantal:
        case 0:
            return "geen open punten"
        case 1:
            return "nog 1 open punt"
        case _:
            return f"nog {aantal} open punten"

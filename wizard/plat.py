"""Answers as flat JSON: {question id: value}, lists as lists of objects, references as names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad, Stand
from wizard.soorten import Ongeldig, Verwijst
from wizard.tekst import schoon, vergelijkbaar
from wizard.velden import HOOFDVELDEN, STROMEN, VELDEN, Veld
from wizard.verwijzen import bestaat, doellijst, naam_van, noem_verwijzing, verwijzingen, vind, zoek
from wizard.vraag import Record
from wizard.vragenlijst import Plek, afgeleide_waarde, plaats_van, plek_van, plekken, plekken_in

HERNOEMD = {"dg_naam": "deelnemer_naam", "dg_orgaan": "deelnemer_orgaan"}
"""Other names under which a question may come in."""

_UNIEK = ("partners", "partner_taken", "systemen", "bestaande_afspraken")
"""Lists that references point into by name: two records of one name would make a name mean two things."""


@dataclass(frozen=True)
class Fout:
    """Something in flat JSON that cannot be an answer: where, and what to do about it."""

    plaats: str
    tekst: str

    def __str__(self) -> str:
        return f"{self.plaats}: {self.tekst}"


def naar_plat(dossier: Dossier) -> dict[str, Any]:
    """All answers, states and worked-out values; `uit_plat` of it gives the same dossier."""
    uit: dict[str, Any] = {}
    for plek in plekken(dossier, verborgen=True):
        if len(plek.pad) == 1:
            _schrijf(uit, plek)
    return uit


def _schrijf(uit: dict[str, Any], plek: Plek) -> None:
    if plek.veld.afgeleid:
        if plek.getoond and (waarde := afgeleide_waarde(plek)) is not None:
            uit[plek.veld.id] = waarde
        return
    stand = _stand(plek)
    if plek.toestand == "voorgesteld":
        uit[plek.veld.id] = {"voorstel": plek.veld.soort.plat(plek.waarde, _noemer(plek))}
    elif stand is not None:
        uit[plek.veld.id] = stand
    elif plek.veld.is_lijst:
        if plek.waarde:
            uit[plek.veld.id] = [_record(plek, record) for record in plek.waarde]
    elif plek.waarde is not None:
        uit[plek.veld.id] = plek.veld.soort.plat(plek.waarde, _noemer(plek))


def _noemer(plek: Plek) -> Any:
    def noem(verwijzing: str) -> str | int:
        genoemd = noem_verwijzing(plek.lezing.dossier, plek.veld, verwijzing)
        nummer = isinstance(plek.veld.soort, Verwijst) and doellijst(plek.veld) == STROMEN and genoemd.isascii() and genoemd.isdigit()
        return int(genoemd) if nummer else genoemd

    return noem


def _record(lijst: Plek, record: Record) -> dict[str, Any]:
    uit: dict[str, Any] = {}
    lezing = lijst.lezing.van(lijst.veld.id, record)
    for plek in plekken_in(lijst, lezing, verborgen=True):
        if len(plek.pad) == len(lezing.pad) + 1:
            _schrijf(uit, plek)
    return uit


def _stand(plek: Plek) -> Any:
    bij = plek.bijschrift
    if bij.ruw is not None:
        return {"ruw": bij.ruw}
    if plek.waarde is not None and plek.waarde != []:
        return None
    if bij.stand == "geen":
        return []
    if bij.stand == "onbekend":
        if plek.veld.soort.naam == "ja_nee" and not bij.wie and not bij.wanneer:
            return "onbekend"
        return {"stand": "onbekend", "wie": bij.wie, "wanneer": bij.wanneer}
    return {"stand": "nvt", "reden": bij.reden} if bij.stand == "nvt" else None


@dataclass
class Inlezing:
    """The outcome of reading flat JSON: errors (then nothing was changed) and remarks for the user."""

    fouten: list[Fout]
    meldingen: list[str]


def uit_plat(dossier: Dossier, data: object) -> Inlezing:
    """Fill a dossier; with any error it is left as it was. Keys left out stay, null clears, a list replaces the list."""
    if not isinstance(data, dict):
        return Inlezing([Fout("bestand", 'Hier hoort een object te staan: {"vraag-id": antwoord}.')], [])
    proef = dossier.model_copy(deep=True)
    lezer = _Lezer(proef)
    lezer.lees((), HOOFDVELDEN, data)
    if lezer.fouten:
        return Inlezing(lezer.fouten, [])
    lezer.los_verwijzingen_op()
    meldingen = [*_afwijkingen(proef, data), *_losse_verwijzingen(proef)]
    dossier.antwoorden, dossier.bij = proef.antwoorden, proef.bij
    return Inlezing([], meldingen)


class _Lezer:
    """Reads objects into a copy of the dossier and collects what is wrong."""

    def __init__(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.bewerking = Bewerking(dossier)
        self.fouten: list[Fout] = []
        self.plaats = ""

    def lees(self, houder: Pad, velden: Iterable[Veld], data: dict[Any, Any], plaats: str = "") -> None:
        per_id = {veld.id: veld for veld in velden}
        for sleutel, ruw in data.items():
            naam = HERNOEMD.get(sleutel, sleutel)
            waar = f"{plaats}.{sleutel}" if plaats else str(sleutel)
            if naam not in per_id:
                if not (houder and sleutel == "id"):
                    self.fouten.append(Fout(_kort(waar), "Deze vraag bestaat niet. Zie de lijst van 'samenwerkwijzer vragenlijst'."))
                continue
            veld = per_id[naam]
            if not veld.afgeleid:
                self._antwoord((*houder, naam), veld, ruw, waar)

    def _antwoord(self, pad: Pad, veld: Veld, ruw: object, waar: str) -> None:
        if ruw is None:
            self._wis(pad, veld)
        elif veld.soort.naam == "ja_nee" and isinstance(ruw, str) and vergelijkbaar(ruw) == "onbekend":
            self.bewerking.zeg(pad, "onbekend")
        elif isinstance(ruw, dict) and "stand" in ruw:
            self._stand(pad, veld, ruw, waar)
        elif isinstance(ruw, dict) and set(ruw) == {"ruw"} and isinstance(ruw["ruw"], str) and not veld.is_lijst:
            self.bewerking.antwoord(pad, ruw["ruw"])  # typed, and perhaps no answer yet: kept as it was
        elif veld.is_lijst:
            self._lijst(pad, veld, ruw, waar)
        else:
            voorstel = isinstance(ruw, dict) and set(ruw) == {"voorstel"}
            try:
                waarde = veld.soort.lees(ruw["voorstel"] if isinstance(ruw, dict) and voorstel else ruw)
                self.bewerking.zet(pad, waarde, voorgesteld=voorstel)
            except Ongeldig as fout:
                self.fouten.append(Fout(waar, str(fout)))

    def _wis(self, pad: Pad, veld: Veld) -> None:
        if veld.is_lijst:
            self._vervang(pad, [])
        self.bewerking.zet(pad, [] if veld.is_lijst else None)

    def _stand(self, pad: Pad, veld: Veld, ruw: dict[Any, Any], waar: str) -> None:
        stand = ruw["stand"]
        extra = {sleutel: ruw[sleutel] for sleutel in ("wie", "wanneer", "reden") if ruw.get(sleutel)}
        if stand not in ("onbekend", "nvt") or set(ruw) - {"stand", "wie", "wanneer", "reden"}:
            self.fouten.append(Fout(waar, "Een stand is 'onbekend' (met wie en wanneer) of 'nvt' (met reden)."))
        elif not all(isinstance(tekst, str) for tekst in extra.values()):
            self.fouten.append(Fout(waar, "Wie, wanneer en reden zijn teksten."))
        elif stand == "nvt" and (veld.vraag.verpl == "J" or not schoon(extra.get("reden", ""))):
            reden = "Deze vraag is altijd van toepassing." if veld.vraag.verpl == "J" else "Geef bij 'nvt' een reden op."
            self.fouten.append(Fout(waar, reden))
        else:
            keuze: Stand = stand
            self.bewerking.zeg(pad, keuze, **extra)

    def _lijst(self, pad: Pad, veld: Veld, ruw: object, waar: str) -> None:
        if not isinstance(ruw, list) or not all(isinstance(deel, dict) for deel in ruw):
            self.fouten.append(Fout(waar, "Hier hoort een lijst van objecten te staan: [{…}, {…}]."))
            return
        self._dubbele_namen(veld, ruw, waar)
        bestaand: list[Record] = list(getattr(vind(self.dossier, pad), veld.id))
        geschreven = self._geschreven(pad, bestaand)
        records: list[Record] = []
        for deel in ruw:
            record = _passend(bestaand, veld, deel) or next((r for r in bestaand if geschreven[r.id] == deel), None)
            if record is None:
                nieuw = self.bewerking.voeg_toe(pad)
                houder = vind(self.dossier, nieuw)
                assert isinstance(houder, Record)
                record = houder
            else:
                bestaand.remove(record)
            records.append(record)
        self._vervang(pad, records)
        if not ruw and veld.vraag.mag_leeg:
            self.bewerking.zeg(pad, "geen")
        for nr, (record, deel) in enumerate(zip(records, ruw, strict=True), 1):
            self.lees((*pad, record.id), veld.kinderen, deel, f"{waar}[{nr}]")

    def _geschreven(self, pad: Pad, records: list[Record]) -> dict[str, dict[str, Any]]:
        """How these records are written now: one without a name of its own is known by having changed in nothing."""
        lijst = plek_van(self.dossier, pad)
        return {record.id: _record(lijst, record) for record in records}

    def _dubbele_namen(self, veld: Veld, ruw: list[dict[Any, Any]], waar: str) -> None:
        namen = [vergelijkbaar(naam) for deel in ruw if isinstance(naam := deel.get(veld.naamveld.id), str)]
        if veld.id in _UNIEK and len(set(namen)) < len(namen):
            self.fouten.append(Fout(waar, "Twee onderdelen hebben dezelfde naam. Geef elk een eigen naam: andere vragen verwijzen ernaar."))

    def _vervang(self, pad: Pad, records: list[Record]) -> None:
        """Put exactly these records in the list; what fell out is deleted, references to it become names."""
        blijft = {record.id for record in records}
        for record in list(getattr(vind(self.dossier, pad), pad[-1])):
            if record.id not in blijft:
                self.bewerking.verwijder((*pad, record.id))
        setattr(vind(self.dossier, pad), pad[-1], records)

    def los_verwijzingen_op(self) -> None:
        """Turn names into references, now that every list stands."""
        for pad, _ in list(verwijzingen(self.dossier)):
            houder = vind(self.dossier, pad)
            waarde = getattr(houder, pad[-1])
            if isinstance(waarde, str):
                setattr(houder, pad[-1], zoek(self.dossier, pad, waarde))
            elif waarde:
                setattr(houder, pad[-1], [zoek(self.dossier, pad, deel) for deel in waarde])


def _kort(plaats: str) -> str:
    return plaats if len(plaats) <= 80 else f"{plaats[:77]}…"


def _passend(bestaand: list[Record], veld: Veld, deel: dict[Any, Any]) -> Record | None:
    """The record that an object is about: by id, else the first of the same name."""
    if (ident := deel.get("id")) is not None:
        return next((record for record in bestaand if record.id == ident), None)
    naam = deel.get(veld.naamveld.id)
    if not isinstance(naam, str):
        return None
    try:
        gezocht = veld.naamveld.soort.lees(naam)
    except Ongeldig:
        return None
    gelezen = veld.naamveld.soort.toon(gezocht) if gezocht is not None else ""
    return next((r for r in bestaand if gelezen and vergelijkbaar(naam_van(r, veld)) == vergelijkbaar(gelezen)), None)


def _afwijkingen(dossier: Dossier, data: dict[Any, Any]) -> Iterator[str]:
    """What was given for worked-out answers and differs from what the answers lead to."""
    for plek in plekken(dossier):
        if plek.veld.afgeleid:
            gegeven = data.get(plek.veld.id) if len(plek.pad) == 1 else _gegeven(dossier, data, plek)
            if gegeven is not None and str(gegeven) != plek.tekst:
                volgt = f"dit antwoord volgt uit de andere antwoorden en is '{plek.tekst}'"
                yield f"{plek.plaats}: {volgt}; het opgegeven antwoord is overgeslagen."


def _gegeven(dossier: Dossier, data: dict[Any, Any], plek: Plek) -> object:
    lijst = data.get(plek.pad[0])
    records: list[Record] = getattr(dossier.antwoorden, plek.pad[0])
    nr = next(nr for nr, record in enumerate(records) if record.id == plek.pad[1])
    return lijst[nr].get(plek.veld.id) if isinstance(lijst, list) and nr < len(lijst) else None


def _losse_verwijzingen(dossier: Dossier) -> Iterator[str]:
    for pad, verwijzing in verwijzingen(dossier):
        veld = VELDEN[pad[-1]]
        if not bestaat(dossier, doellijst(veld), verwijzing):
            yield f"{plaats_van(dossier, pad)}: deze naam staat niet in uw lijst; de verwijzing is bewaard en blijft open staan."

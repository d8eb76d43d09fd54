"""Walks through a story of a template as the filler does, and tells of every mark what is wrong with it."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NamedTuple

from docx.oxml.ns import qn

from wizard.feiten import FEITEN
from wizard.velden import VELDEN
from wizard.voorwaarde import Als, Voorwaarde
from wizard.word.lopen import BODY, TBL, TC, TR, Element, P
from wizard.word.plaatsen import MERK, REEKS_VAN, REEKSEN, Plaats, SjabloonFout, grens_van, plaatsen_in
from wizard.word.verschrijving import (
    AANHALING,
    DEELWOORD,
    GEBROKEN_DEEL,
    KENMERK,
    buiten_bereik,
    eigen_tekst,
    hoofdwoord,
    is_gebroken,
    kort,
    loopt_door,
    verschreven,
)  # fmt: skip

_SDT, _INHOUD, _NOTEN = qn("w:sdt"), qn("w:sdtContent"), (qn("w:footnote"), qn("w:endnote"))
_SCHRIJF = "Typ de plaats opnieuw, in één alinea, zo: {{ naam }}."
_SLUIT = "Zet een alinea met {{{{ einde {} }}}} waar dit deel ophoudt, in dezelfde cel of tekst als het begin."
_HERHAAL = "Zet het tussen {{{{ per {0} }}}} en {{{{ einde {0} }}}}."
_IN_LIJST = "Zet er het begin en het einde van een herhaling omheen, zoals {{ per partners }} en {{ einde partners }}."
_IN_ALINEA = "Zet de plaats in een gewone alinea of in een cel van een tabel."


@dataclass(frozen=True)
class Probleem:
    """What is wrong in a template: where, in which paragraph, what it is, and what to do. With `stopt` it cannot be filled."""

    waar: str
    alinea: str
    wat: str
    doe: str
    stopt: bool = False

    def __str__(self) -> str:
        plaats = f" Het staat in de {self.waar}: ‘{self.alinea}’." if self.alinea else ""
        return f"{self.wat}{plaats} {self.doe}".strip()


class _Open(NamedTuple):
    """A section that has begun: its kind and name, its mark, and the list that it repeats."""

    soort: str
    naam: str
    merk: str
    lijsten: tuple[str, ...]


@dataclass
class Nazicht:
    """What was found in the stories of one template."""

    problemen: list[Probleem] = field(default_factory=list)
    gebruikt: set[str] = field(default_factory=set)
    """The ids of the questions that are printed, or on whose answer a choice of words depends."""
    _waar: str = ""

    def verhaal(self, wortel: Element, waar: str) -> None:
        """Look over a body, header or footer."""
        self._waar = waar
        for tekst, houder in buiten_bereik(wortel):
            self._meld(tekst, f"Deze plaats staat in {houder} en wordt daar niet goed gevuld.", _IN_ALINEA, stopt=houder == KENMERK)
        for houder in list(wortel.iterchildren(BODY, *_NOTEN)) or [wortel]:
            self._houder(list(houder), ())

    def _meld(self, alinea: str, wat: str, doe: str, *, stopt: bool = False) -> None:
        self.problemen.append(Probleem(self._waar, kort(alinea), wat, doe, stopt))

    def _meld_fout(self, alinea: str, fout: SjabloonFout) -> None:
        self._meld(alinea, fout.wat, fout.doe or "Verbeter de naam, of haal de plaats weg.", stopt=True)

    # blocks

    def _houder(self, blokken: list[Element], lijsten: tuple[str, ...]) -> None:
        """What holds paragraphs and tables; a section begins and ends in the same one."""
        open_: list[_Open] = []
        teksten = [eigen_tekst(blok) if blok.tag == P else "" for blok in blokken]
        for nr, blok in enumerate(blokken):
            hier = (*lijsten, *(naam for deel in open_ for naam in deel.lijsten))
            if blok.tag == P:
                if not self._gebroken(nr, teksten, open_):
                    self._alinea(teksten[nr], open_, hier)
            elif blok.tag == TBL:
                self._tabel(blok, hier)
            elif blok.tag == _SDT and (inhoud := blok.find(_INHOUD)) is not None:
                self._houder(list(inhoud), hier)
        for deel in open_:
            self._meld(deel.merk, f"In het sjabloon is '{deel.soort} {deel.naam}' niet afgesloten.", _SLUIT.format(deel.naam), stopt=True)

    def _tabel(self, tabel: Element, lijsten: tuple[str, ...]) -> None:
        waar, self._waar = self._waar, self._waar if "tabel" in self._waar else f"{self._waar}, in een tabel"
        for rij in (rij for rij in tabel.iter(TR) if next(rij.iterancestors(TBL)) is tabel):
            cellen = [cel for cel in rij.iter(TC) if next(cel.iterancestors(TR)) is rij]
            tekst, plaatsen = _van_rij(rij)
            self._herhaling(tekst, plaatsen, lijsten)
            if any(_eigen_lijsten(_van_rij(binnen)[1], lijsten) for binnen in rij.iter(TBL)):
                self._meld(tekst, "In deze rij staat een tabel die zich niet apart herhaalt.", "Haal die tabel uit de rij.")
            for cel in cellen:
                self._houder(list(cel), (*lijsten, *_eigen_lijsten(plaatsen, lijsten)))
        self._waar = waar

    # marks that are no marks

    def _gebroken(self, nr: int, teksten: list[str], open_: list[_Open]) -> bool:
        """Whether accolades are missing in this paragraph; a broken mark of a section still begins or ends one."""
        tekst = teksten[nr]
        if not is_gebroken(tekst):
            if wat := verschreven(tekst):
                self._meld(tekst, wat, _SCHRIJF)
            return False
        if nr and loopt_door(teksten[nr - 1], tekst):
            return True
        if nr + 1 < len(teksten) and loopt_door(tekst, teksten[nr + 1]):
            self._meld(
                f"{tekst} ¶ {teksten[nr + 1]}", "Een plaats loopt over twee alinea's; in elk ontbreekt een accolade.", _SCHRIJF, stopt=True
            )
        else:
            self._meld(tekst, "In het sjabloon staat een plaats waarvan een accolade ontbreekt.", _SCHRIJF, stopt=True)
        if deel := GEBROKEN_DEEL.match(tekst):
            if deel[1] != "einde":
                open_.append(_Open(deel[1], deel[2], tekst, ()))
            elif open_:
                open_.pop()
        return True

    # marks

    def _alinea(self, tekst: str, open_: list[_Open], lijsten: tuple[str, ...]) -> None:
        merken = list(MERK.finditer(tekst))
        deel = DEELWOORD.fullmatch(merken[0][1]) if len(merken) == 1 and tekst.strip() == merken[0][0] else None
        if deel is None:
            plaatsen = [plaats for merk in merken if (plaats := self._plaats(tekst, merk[1])) is not None]
            self._herhaling(tekst, plaatsen, lijsten)
            self._buiten_lijst(tekst, plaatsen, lijsten)
        elif deel[1] == "einde":
            self._einde(tekst, deel[2], open_)
        else:
            self._begin(tekst, deel, open_, lijsten)

    def _plaats(self, tekst: str, inhoud: str) -> Plaats | None:
        try:
            return plaatsen_in(f"{{{{ {inhoud} }}}}")[0]
        except SjabloonFout as fout:
            if DEELWOORD.fullmatch(inhoud):
                self._meld(
                    tekst,
                    f"'{inhoud}' staat niet alleen in zijn alinea.",
                    "Geef begin en einde van een deel elk een eigen alinea.",
                    stopt=True,
                )
            elif AANHALING.search(inhoud.partition("|")[0]):
                self._meld(tekst, f"In de plaats '{inhoud}' staan aanhalingstekens.", "Haal ze weg: een naam staat er zonder.", stopt=True)
            else:
                self._meld_fout(tekst, fout)
        return None

    def _begin(self, tekst: str, deel: re.Match[str], open_: list[_Open], lijsten: tuple[str, ...]) -> None:
        naam = hoofdwoord(deel[2])
        open_.append(_Open(deel[1], naam, tekst, (*_ouders(naam), naam) if deel[1] == "per" else ()))
        try:
            grens = grens_van(tekst)
        except SjabloonFout as fout:
            if AANHALING.search(deel[2]):
                fout = SjabloonFout(fout.wat, "Haal de aanhalingstekens weg.")
            self._meld_fout(tekst, fout)
            return
        assert grens is not None
        if grens.voorwaarde is not None:
            self.gebruikt |= _gekozen(grens.voorwaarde)
            if mist := sorted(_nodig(grens.voorwaarde) - set(lijsten)):
                wat = f"'{naam}' gaat over één van de {mist[0]}, en dit deel staat niet in een herhaling daarvan: het blijft altijd weg."
                self._meld(
                    tekst,
                    wat if not deel[2].startswith("niet ") else wat.replace("blijft altijd weg", "komt er altijd"),
                    _HERHAAL.format(mist[0]),
                )
        elif naam in VELDEN:
            self.gebruikt |= {naam, *_ouders(naam)}
        elif naam == "vragen" and not VELDEN.keys() & lijsten:
            self._meld(tekst, "'vragen' staat buiten de herhaling van een lijst.", _IN_LIJST, stopt=True)

    def _einde(self, tekst: str, naam: str, open_: list[_Open]) -> None:
        passend = [deel for deel in open_ if deel.naam == naam]
        if open_ and open_[-1].naam == naam:
            open_.pop()
        elif passend:
            laatste = open_[-1]
            open_.remove(passend[-1])
            self._meld(
                tekst,
                f"In het sjabloon sluit 'einde {naam}' het deel '{laatste.soort} {laatste.naam}' af.",
                f"Zet 'einde {laatste.naam}' vóór 'einde {naam}': wat het laatst begint, eindigt het eerst.",
                stopt=True,
            )
        elif open_ and get_close_matches(naam, [open_[-1].naam], 1, 0.7):
            self._meld(tekst, f"In het sjabloon staat 'einde {naam}' zonder begin.", f"Bedoelt u 'einde {open_.pop().naam}'?", stopt=True)
        else:
            self._meld(
                tekst, f"In het sjabloon staat 'einde {naam}' zonder begin.", "Haal deze alinea weg, of zet het begin erboven.", stopt=True
            )

    # what repeats

    def _herhaling(self, tekst: str, plaatsen: list[Plaats], lijsten: tuple[str, ...]) -> None:
        """A row or paragraph repeats over one list: two lists in it would multiply."""
        records = [lijst for lijst in lijsten if lijst in VELDEN]
        for plaats in plaatsen:
            if plaats.naam in VELDEN:
                self.gebruikt |= {plaats.naam, *_ouders(plaats.naam)}
            elif plaats.naam in REEKSEN["vragen"] and records:
                self.gebruikt |= {veld.id for veld in VELDEN[records[-1]].kinderen if not veld.is_lijst}
        ketens = sorted({_keten(plaats.naam, lijsten) for plaats in plaatsen} - {()}, key=len)
        if any(keten != ketens[-1][: len(keten)] for keten in ketens):
            namen = " en ".join(dict.fromkeys(keten[0] for keten in ketens))
            self._meld(tekst, f"Hier staan plaatsen uit twee lijsten bij elkaar ({namen}).", "Geef elke lijst een eigen rij of alinea.")

    def _buiten_lijst(self, tekst: str, plaatsen: list[Plaats], lijsten: tuple[str, ...]) -> None:
        eigen = _eigen_lijsten(plaatsen, lijsten)
        records = [lijst for lijst in lijsten if lijst in VELDEN]
        for plaats in plaatsen:
            if plaats.naam in REEKSEN["vragen"] and not records:
                self._meld(
                    tekst,
                    f"'{plaats.naam}' staat buiten de herhaling van een lijst.",
                    _IN_LIJST,
                    stopt=True,
                )
            elif plaats.naam in ("nummer", "titel") and not records and not eigen:
                self._meld(
                    tekst,
                    f"'{plaats.naam}' staat buiten de herhaling van een lijst, en drukt hier niets.",
                    _IN_LIJST,
                )


def _ouders(vraag_id: str) -> tuple[str, ...]:
    """The lists in which a question stands, the outermost first."""
    ouder = VELDEN[vraag_id].ouder if vraag_id in VELDEN else None
    return () if ouder is None else (*_ouders(ouder.id), ouder.id)


def _keten(naam: str, lijsten: tuple[str, ...]) -> tuple[str, ...]:
    """The lists over which a place still has to be repeated here."""
    if naam in REEKS_VAN:
        return () if REEKS_VAN[naam] in (*lijsten, "vragen") else (REEKS_VAN[naam],)
    return tuple(lijst for lijst in _ouders(naam) if lijst not in lijsten)


def _eigen_lijsten(plaatsen: list[Plaats], lijsten: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lijst for plaats in plaatsen for lijst in _keten(plaats.naam, lijsten)))


def _van_rij(rij: Element) -> tuple[str, list[Plaats]]:
    """The text of a row or table, and the places in it that can be read, without those that a `per` in it repeats."""
    teksten = [eigen_tekst(alinea) for alinea in rij.iter(P)]
    plaatsen: list[Plaats] = []
    per: list[str] = []
    for tekst in teksten:
        deel = DEELWOORD.fullmatch(merk[1]) if (merk := MERK.fullmatch(tekst.strip())) else None
        if deel is not None and deel[1] == "per":
            per.append(deel[2])
        elif deel is not None and deel[1] == "einde" and deel[2] in per:
            per.remove(deel[2])
        elif deel is None:
            for merk in MERK.finditer(tekst):
                with suppress(SjabloonFout):
                    plaatsen += [
                        plaats for plaats in plaatsen_in(merk[0]) if not {REEKS_VAN.get(plaats.naam), *_ouders(plaats.naam)} & {*per}
                    ]
    return " | ".join(filter(None, teksten)), plaatsen


def _gekozen(voorwaarde: Voorwaarde) -> set[str]:
    """The questions of which a condition compares the answer with a choice."""
    eigen = {voorwaarde.vraag_id} if isinstance(voorwaarde, Als) else set[str]()
    return eigen.union(*(_gekozen(deel) for deel in voorwaarde.delen()))


def _nodig(voorwaarde: Voorwaarde) -> set[str]:
    """The lists of which one record must be at hand to tell whether a condition holds."""
    over = {FEITEN[feit].over for feit in voorwaarde.feiten()} - {"dossier"}
    return {*over, *(lijst for vraag_id in voorwaarde.vragen() for lijst in _ouders(vraag_id)[-1:])}

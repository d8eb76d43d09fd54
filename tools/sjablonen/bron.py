"""Reads the source text of a template into blocks and checks its places and sections."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from wizard.feiten import FEITEN
from wizard.soorten.keuze import KeuzeSoort
from wizard.velden import VELDEN
from wizard.word.plaatsen import INGEBOUWD, REEKS_VAN, REEKSEN

PLEK = re.compile(r"\{\{\s*(.*?)\s*\}\}")
VERWIJZING = re.compile(r"\[\[(artikel|bijlage):(\w+)\]\]", re.IGNORECASE)
"""`[[artikel:datalekken]]` prints the number that the heading `Art: Datalekken #datalekken` has in the document."""
MARKERING = re.compile(r"(als|per|einde)\b\s*(.*)")
MEESTE_KOLOMMEN = 6

_KOPSTIJLEN = {"#": "Title", "##": "Heading1", "###": "Heading2", "####": "Heading3"}
_BEGINNEN = {
    "Art: ": "Artikel",
    "Bijl: ": "Bijlage",
    "Deel: ": "Deel",
    "1. ": "Lid",
    "+ ": "Lidvervolg",
    "a. ": "Onderdeel",
    "- ": "ListBullet",
    "= ": "Stand",
    "1) ": "Partij",
    "a) ": "Overweging",
}
"""How a line begins says its style: an article, annex or part (within which articles begin at 1), a lid, what goes on in that lid
without a number, an onderdeel, a bullet, how far the document is, and a party or consideration with a number of its own."""
_KOPNIVEAU = {"Heading1": 1, "Artikel": 1, "Bijlage": 1, "Deel": 1, "Heading2": 2, "Heading3": 3}
_SOORTEN = {"Artikel": "artikel", "Bijlage": "bijlage"}
_ANKER = re.compile(r"\s+#(\w+)$")
_CEL = re.compile(r"((?:\{\{.*?\}\}|[^|])*)\|")


@dataclass
class Regel:
    """A line of the source with its place."""

    tekst: str
    plek: str


@dataclass
class Alinea:
    """A paragraph in its style; a section marker is one in the style Sjabloonregel, the table of contents one in TOC1.

    `anker` is the name of the bookmark round a heading that references point at.
    """

    stijl: str
    tekst: str
    plek: str
    nieuwe_pagina: bool = False
    anker: str = ""


@dataclass
class Tabel:
    """A table: its rows (the first is the header) with their places, and the column widths in percent."""

    rijen: list[list[str]]
    breedtes: list[float]
    rijplekken: list[str]
    kop: str
    plek: str
    nieuwe_pagina: bool = False

    @property
    def met_de_hand(self) -> bool:
        """Whether people write in it with a pen: below the header a cell is empty."""
        return not all(cel for rij in self.rijen[1:] for cel in rij)


Blok = Alinea | Tabel


class Bronfouten(Exception):
    """What is wrong in a source, one message with file and line each."""

    def __init__(self, fouten: list[str]) -> None:
        super().__init__("\n".join(fouten))
        self.fouten = fouten


def _regels(bestand: Path) -> Iterator[Regel]:
    """The lines of a source and of what it includes, without empty lines and comments."""
    for nummer, ruw in enumerate(bestand.read_text(encoding="utf-8").splitlines(), start=1):
        tekst, plek = ruw.strip(), f"{bestand.name}:{nummer}"
        if tekst.startswith("@voeg "):
            deel = bestand.parent / tekst.removeprefix("@voeg ").strip()
            if not deel.is_file() or deel == bestand:
                raise Bronfouten([f"{plek}: het bestand {deel.name} is hier niet in te voegen"])
            yield from _regels(deel)
        elif not tekst.startswith("//"):
            yield Regel(tekst, plek)


def bladwijzer(soort: str, naam: str) -> str:
    """The name of the bookmark that a reference to an article or annex points at."""
    return f"{soort.lower()}_{naam}"


def zonder_plekken(tekst: str) -> str:
    """The fixed words of a text: no places, no marks of bold and italic, no loose ends."""
    return " ".join(PLEK.sub(" ", tekst).replace("*", "").split()).strip(" :–-,.")


class _Lezer:
    """Reads lines into blocks; remembers what the next block needs."""

    def __init__(self) -> None:
        self.blokken: list[Blok] = []
        self.fouten: list[str] = []
        self.breedtes: list[float] = []
        self.kop = ""
        self.niveau = 0
        self.in_artikel = False
        self.vorige_stijl = ""
        self.nieuwe_pagina = False
        self.open_tabel: Tabel | None = None

    def lees(self, regel: Regel) -> None:
        """Take in one line."""
        if regel.tekst.startswith("|") and not regel.tekst.startswith("|!"):
            self._rij(regel)
            return
        self.open_tabel = None
        if regel.tekst.startswith("|!"):
            self.breedtes = [float(getal) for getal in re.findall(r"\d+(?:\.\d+)?", regel.tekst)]
        elif regel.tekst == "!pagina":
            self.nieuwe_pagina = True
        elif regel.tekst == "!inhoud":
            self.blokken.append(Alinea("TOCHeading", "Inhoud", regel.plek, self._neem_pagina()))
            self.blokken.append(Alinea("TOC1", "", regel.plek))
        elif regel.tekst:
            self._alinea(regel)

    def _neem_pagina(self) -> bool:
        nieuw, self.nieuwe_pagina = self.nieuwe_pagina, False
        return nieuw

    def _alinea(self, regel: Regel) -> None:
        if (plek := PLEK.fullmatch(regel.tekst)) and MARKERING.fullmatch(plek[1]):
            self.blokken.append(Alinea("Sjabloonregel", regel.tekst, regel.plek))
            return
        stijl, tekst = self._stijl(regel.tekst)
        self._bewaak_orde(stijl, regel.plek)
        anker = ""
        if stijl in _SOORTEN and (gevonden := _ANKER.search(tekst)):
            tekst, anker = tekst[: gevonden.start()], bladwijzer(_SOORTEN[stijl], gevonden[1])
        if stijl in _KOPNIVEAU or stijl == "Title":
            self.kop = zonder_plekken(tekst) or self.kop
        self.blokken.append(Alinea(stijl, tekst, regel.plek, self._neem_pagina(), anker))

    def _stijl(self, tekst: str) -> tuple[str, str]:
        if (hekjes := re.match(r"(#+) +", tekst)) and hekjes[1] in _KOPSTIJLEN:
            return _KOPSTIJLEN[hekjes[1]], tekst[hekjes.end() :]
        for begin, stijl in _BEGINNEN.items():
            if tekst.startswith(begin):
                return stijl, tekst.removeprefix(begin).strip()
        vorige = next((blok for blok in reversed(self.blokken) if not is_markering(blok)), None)
        if isinstance(vorige, Tabel):
            return "NaTabel", tekst
        return ("Subtitle" if vorige and vorige.stijl == "Title" else "Normal"), tekst

    def _bewaak_orde(self, stijl: str, plek: str) -> None:
        if stijl == "Title" and any(isinstance(blok, Alinea) and blok.stijl == "Title" for blok in self.blokken):
            self.fouten.append(f"{plek}: er is al een titel; gebruik ## voor een hoofdstuk")
        if stijl in ("Lid", "Onderdeel") and not self.in_artikel:
            self.fouten.append(f"{plek}: een lid of onderdeel staat onder een artikel (Art:)")
        if stijl == "Lidvervolg" and self.vorige_stijl not in ("Lid", "Lidvervolg", "Onderdeel", "Overweging"):
            self.fouten.append(f"{plek}: een vervolg (+) staat onder een lid of overweging")
        self.vorige_stijl = stijl
        if niveau := _KOPNIVEAU.get(stijl):
            if niveau > self.niveau + 1:
                self.fouten.append(f"{plek}: deze kop slaat een niveau over")
            self.niveau = niveau
            self.in_artikel = stijl == "Artikel" or (self.in_artikel and niveau > 1)

    def _rij(self, regel: Regel) -> None:
        cellen = [cel.strip() for cel in _CEL.findall(regel.tekst[1:])]
        if not regel.tekst.endswith("|"):
            self.fouten.append(f"{regel.plek}: een tabelrij eindigt met |")
        elif self.open_tabel is None:
            self._nieuwe_tabel(cellen, regel.plek)
        elif len(cellen) != len(self.open_tabel.rijen[0]):
            self.fouten.append(f"{regel.plek}: {len(cellen)} cellen, de kop heeft er {len(self.open_tabel.rijen[0])}")
        else:
            self.open_tabel.rijen.append(cellen)
            self.open_tabel.rijplekken.append(regel.plek)

    def _nieuwe_tabel(self, cellen: list[str], plek: str) -> None:
        breedtes, self.breedtes = self.breedtes or [100 / len(cellen)] * len(cellen), []
        if len(breedtes) != len(cellen) or abs(sum(breedtes) - 100) > 1:
            self.fouten.append(f"{plek}: de breedtes zijn samen 100 en er is er een per kolom")
            breedtes = [100 / len(cellen)] * len(cellen)
        if len(cellen) > MEESTE_KOLOMMEN:
            self.fouten.append(f"{plek}: meer dan {MEESTE_KOLOMMEN} kolommen past niet op A4")
        self.open_tabel = Tabel([cellen], breedtes, [plek], self.kop, plek, self._neem_pagina())
        self.blokken.append(self.open_tabel)


def is_markering(blok: Blok) -> bool:
    """Whether the block is a section marker, which is gone after filling."""
    return isinstance(blok, Alinea) and blok.stijl == "Sjabloonregel"


def lees(bestand: Path) -> list[Blok]:
    """The blocks of a source; raises Bronfouten with everything that is wrong in it."""
    lezer = _Lezer()
    for regel in _regels(bestand):
        lezer.lees(regel)
    if fouten := [
        *lezer.fouten,
        *_fouten_in_plekken(lezer.blokken),
        *_fouten_in_secties(lezer.blokken),
        *_fouten_in_verwijzingen(lezer.blokken),
    ]:
        raise Bronfouten(fouten)
    return lezer.blokken


def _teksten(blok: Blok) -> Iterator[Regel]:
    if isinstance(blok, Alinea):
        yield Regel(blok.tekst, blok.plek)
    else:
        yield from (Regel(cel, plek) for rij, plek in zip(blok.rijen, blok.rijplekken, strict=True) for cel in rij)


def _fouten_in_plekken(blokken: list[Blok]) -> Iterator[str]:
    for blok in blokken:
        if isinstance(blok, Tabel) and len(blok.rijen) < 2:
            yield f"{blok.plek}: een tabel heeft na de kop minstens één rij"
        for regel in _teksten(blok):
            vast = PLEK.sub("", regel.tekst)
            if re.search(r"\{\{|\}\}", vast):
                yield f"{regel.plek}: een plek begint met {{{{ en eindigt met }}}}: {regel.tekst}"
            if vast.count("**") % 2 or vast.replace("**", "").count("*") % 2:
                yield f"{regel.plek}: een * of ** is niet gesloten: {regel.tekst}"
            if not is_markering(blok):
                yield from (f"{regel.plek}: {fout}" for inhoud in PLEK.findall(regel.tekst) for fout in _fout_in_plek(inhoud))


def _fout_in_plek(inhoud: str) -> Iterator[str]:
    """What is wrong with a place that prints an answer or an open point."""
    if MARKERING.fullmatch(inhoud):
        yield f"{{{{ {inhoud} }}}} staat niet alleen op zijn regel"
        return
    naam = inhoud.partition("|")[0].strip()
    if naam.removeprefix("open ") not in VELDEN and naam not in INGEBOUWD and naam not in REEKS_VAN:
        yield f"{{{{ {inhoud} }}}} noemt geen vraag en geen vaste plek"


def _fouten_in_secties(blokken: list[Blok]) -> Iterator[str]:
    """Whether every section names something known and is closed, the last opened first."""
    open_: list[tuple[str, str]] = []
    for blok in blokken:
        markering = MARKERING.fullmatch(PLEK.findall(blok.tekst)[0]) if isinstance(blok, Alinea) and is_markering(blok) else None
        if markering is None:
            continue
        soort, rest = markering[1], markering[2]
        if soort != "einde":
            yield from (f"{blok.plek}: {fout}" for fout in _fout_in_markering(soort, rest))
            open_.append((_hoofdwoord(rest), blok.plek))
        elif not open_ or open_[-1][0] != rest:
            verwacht = f"; hier past einde {open_[-1][0]} ({open_[-1][1]})" if open_ else ""
            yield f"{blok.plek}: einde {rest} sluit niet wat als laatste geopend is{verwacht}"
        else:
            open_.pop()
    yield from (f"{plek}: {woord} wordt niet gesloten" for woord, plek in open_)


def _fouten_in_verwijzingen(blokken: list[Blok]) -> Iterator[str]:
    """Whether every reference points at a heading; a heading that is included twice may carry the same name."""
    plekken: dict[str, str] = {}
    for blok in blokken:
        if isinstance(blok, Alinea) and blok.anker and plekken.setdefault(blok.anker, blok.plek) != blok.plek:
            yield f"{blok.plek}: #{blok.anker.partition('_')[2]} staat ook bij {plekken[blok.anker]}"
    for blok in blokken:
        for regel in _teksten(blok):
            for soort, naam in VERWIJZING.findall(regel.tekst):
                if bladwijzer(soort, naam) not in plekken:
                    yield f"{regel.plek}: [[{soort}:{naam}]] wijst nergens heen"
            if "[[" in VERWIJZING.sub("", regel.tekst):
                yield f"{regel.plek}: schrijf een verwijzing als [[artikel:naam]] of [[bijlage:naam]]"


def _hoofdwoord(rest: str) -> str:
    return (rest.removeprefix("niet ").split() or [""])[0]


def _fout_in_markering(soort: str, rest: str) -> Iterator[str]:
    naam, _, keuzes = rest.removeprefix("niet ").strip().partition(" is ")
    if soort == "per":
        if rest not in REEKSEN and (rest not in VELDEN or not VELDEN[rest].is_lijst):
            yield f"per {rest} noemt geen lijst"
    elif naam not in VELDEN and (keuzes or naam not in FEITEN):
        yield f"als {rest} noemt geen vraag en geen feit"
    elif keuzes:
        yield from (f"{naam} kent de keuze '{keuze}' niet" for keuze in _onbekende_keuzes(naam, keuzes))


def _onbekende_keuzes(naam: str, keuzes: str) -> list[str]:
    soort = VELDEN[naam].soort
    if not isinstance(soort, KeuzeSoort):
        return [] if keuzes in ("ja", "nee") else [keuzes]
    codes = {optie.code for optie in soort.lijst.opties}
    if soort.lijst.vind(keuzes) in codes:
        return []
    return [keuze for keuze in keuzes.split(" of ") if soort.lijst.vind(keuze) not in codes]

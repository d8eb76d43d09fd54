"""Word documents from a dossier: the one face of this floor."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from wizard.controles import Bevinding, controleer
from wizard.dossier import Doel, Dossier
from wizard.opslag.map import slak
from wizard.opslag.schrijf import schrijf
from wizard.tekst import schoon
from wizard.vragenlijst import Plek, plekken
from wizard.word.afwerken import werk_af
from wizard.word.besturing import Besturing, bewijs, lees_gevuld, lees_terug
from wizard.word.druk import Drukker
from wizard.word.lopen import BODY
from wizard.word.opmerkingen import met_opmerkingen
from wizard.word.pakket import EIGENSCHAPPEN, met_titel, schrijf_delen, schrijf_xml
from wizard.word.plaatsen import SjabloonFout
from wizard.word.reeksen import zonder_open_vragen
from wizard.word.sjabloon import BESTANDEN, HOOFDVERHAAL, Sjabloon, eigen_sjabloon, gereed, lees_sjabloon, zoek_sjablonen
from wizard.word.vullen import Hier

__all__ = [
    "BESTANDEN",
    "DOCUMENTEN",
    "TITELS",
    "Geweigerd",
    "SjabloonFout",
    "bezwaren",
    "eigen_sjabloon",
    "lees_sjabloon",
    "lees_terug",
    "lees_vooruit",
    "maak",
    "open_punten",
    "vul_document",
    "zoek_sjablonen",
]

DOCUMENTEN = ("plan", "convenant")
TITELS = {"plan": "Plan van aanpak", "convenant": "Convenant"}
_DOELEN: dict[str, Doel] = {"plan": "plan", "convenant": "convenant"}


def lees_vooruit() -> None:
    """Make the shipped templates ready, so that the first document is made as fast as the next."""
    for soort in DOCUMENTEN:
        gereed(soort)


class Geweigerd(Exception):
    """A document that may not be made like this; the text is a Dutch sentence."""


def open_punten(dossier: Dossier, soort: str) -> list[Plek]:
    """The questions of this document without an answer that stands."""
    return [plek for plek in plekken(dossier) if plek.open_punt_voor(_DOELEN[soort])]


def bezwaren(dossier: Dossier, soort: str, bevindingen: Sequence[Bevinding] | None = None) -> list[str]:
    """Why a final version cannot be made yet: its open points and whatever blocks; empty when it can.

    Questions that only the other document waits for do not count. An open question that a blocking finding names too is
    named by that finding alone. Without `bevindingen` the rules are run here.
    """
    gevonden = controleer(dossier) if bevindingen is None else bevindingen
    blokkades = [b for b in zonder_open_vragen(gevonden) if b.ernst == "blokkerend"]
    genoemd = {b.pad for b in blokkades}
    open_ = [plek for plek in open_punten(dossier, soort) if plek.pad not in genoemd]
    return [
        *(f"{plek.plaats}: {plek.veld.vraag.tekst}" for plek in open_),
        *(f"{b.plek.plaats}: {b.tekst}" for b in blokkades),
    ]


def maak(
    dossier: Dossier,
    soort: str,
    map: Path,
    *,
    definitief: bool = False,
    opmerkingen: bool = False,
    sjablonen: Path | None = None,
    dag: date | None = None,
) -> Path:
    """Make one document in a folder; returns its path. A file that is there already and differs is left alone.

    Raises Geweigerd when a final version is asked while something stands in its way, SjabloonFout when the template cannot be
    filled, OSError when the file cannot be written. Then no file is made or changed.
    """
    inhoud = vul_document(dossier, soort, definitief=definitief, opmerkingen=opmerkingen, sjablonen=sjablonen, dag=dag)
    map.mkdir(parents=True, exist_ok=True)
    pad = _vrij_pad(map, f"{slak(dossier.naam)}-{slak(TITELS[soort])}", inhoud)
    schrijf(pad, inhoud)
    return pad


def _vrij_pad(map: Path, naam: str, inhoud: bytes) -> Path:
    """A name that is free, or holds exactly this: a document that someone works on is never overwritten."""
    nr, pad = 1, map / f"{naam}.docx"
    while pad.exists() and pad.read_bytes() != inhoud:
        nr += 1
        pad = map / f"{naam}-{nr}.docx"
    return pad


def vul_document(
    dossier: Dossier,
    soort: str,
    *,
    definitief: bool = False,
    opmerkingen: bool = False,
    sjablonen: Path | None = None,
    dag: date | None = None,
) -> bytes:
    """One document as the bytes of a .docx; raises Geweigerd and SjabloonFout. A final one has no comments."""
    with _zonder_opruimen():
        return _vul(dossier, soort, definitief, opmerkingen and not definitief, sjablonen, dag or date.today())


@contextmanager
def _zonder_opruimen() -> Iterator[None]:
    """Python looks for loose cycles each time that many objects were made; a document is many objects and no cycles."""
    aan = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if aan:
            gc.enable()


def _vul(dossier: Dossier, soort: str, definitief: bool, opmerkingen: bool, sjablonen: Path | None, dag: date) -> bytes:
    bevindingen = zonder_open_vragen(controleer(dossier))
    if definitief and (aantal := len(bezwaren(dossier, soort, bevindingen))):
        raise Geweigerd(
            f"Een definitieve versie van het {TITELS[soort].lower()} kan nog niet: "
            f"{aantal} {'punt staat' if aantal == 1 else 'punten staan'} open. Zie 'samenwerkwijzer status'."
        )
    sjabloon = gereed(soort, sjablonen)
    elders = frozenset().union(*(gereed(ander, sjablonen).geplaatst for ander in DOCUMENTEN if ander != soort))
    drukker = Drukker(dossier, _DOELEN[soort], definitief, bevindingen, elders, dag)
    hier = Hier(drukker, Besturing(), drukker.lezing)
    delen = dict(sjabloon.delen)
    for deel, vorm in sjabloon.verhalen.items():
        delen[deel] = _werk_af(vorm.vul(hier), sjabloon)
    naam = schoon(getattr(dossier.antwoorden, "samenwerking_naam") or "") or schoon(dossier.naam)
    delen[EIGENSCHAPPEN] = met_titel(delen[EIGENSCHAPPEN], f"{TITELS[soort]} {naam}".strip(), drukker.dag)
    if opmerkingen:
        delen = met_opmerkingen(delen, HOOFDVERHAAL, bevindingen, dag)
    inhoud = schrijf_delen(delen)
    bewijs(inhoud, sjabloon.verhalen, hier.besturing)
    return inhoud


def _werk_af(verhaal: bytes, sjabloon: Sjabloon) -> bytes:
    wortel = lees_gevuld(verhaal)
    if (body := wortel.find(BODY)) is None:
        return verhaal
    werk_af(body, sjabloon.niveaus, sjabloon.nummering)
    return schrijf_xml(wortel)

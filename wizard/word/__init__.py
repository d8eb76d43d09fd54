"""Word documents from a dossier: the one face of this floor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypedDict, Unpack

from wizard.controles import Bevinding, controleer
from wizard.dossier import Doel, Dossier
from wizard.lezing import Lezing
from wizard.opruimen import zonder_opruimen
from wizard.opslag.map import slak
from wizard.opslag.schrijf import schrijf_naast
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
from wizard.word.terzijde import Terzijde
from wizard.word.vullen import Hier

__all__ = [
    "BESTANDEN",
    "DOCUMENTEN",
    "TITELS",
    "Geweigerd",
    "SjabloonFout",
    "bezwaren",
    "druk_af",
    "eigen_sjabloon",
    "lees_sjabloon",
    "lees_terug",
    "lees_vooruit",
    "maak",
    "maak_alle",
    "open_punten",
    "vul_document",
    "vul_documenten",
    "zoek_sjablonen",
]

DOCUMENTEN = ("plan", "convenant")
TITELS = {"plan": "Plan van aanpak", "convenant": "Convenant"}
_DOELEN: dict[str, Doel] = {"plan": "plan", "convenant": "convenant"}


def lees_vooruit() -> None:
    """Make the shipped templates ready, so that the first document is made as fast as the next."""
    for soort in DOCUMENTEN:
        gereed(soort)


class Wensen(TypedDict, total=False):
    """How a document is to be made: final, with comments, from whose templates, as of which day, printed by whom."""

    definitief: bool
    opmerkingen: bool
    sjablonen: Path | None
    dag: date | None
    drukker: type[Drukker]


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


def maak(dossier: Dossier, soort: str, map: Path, **wensen: Unpack[Wensen]) -> Path:
    """Make one document in a folder; returns its path. A file that is there already and differs is left alone.

    Raises Geweigerd when a final version is asked while something stands in its way, SjabloonFout when the template cannot be
    filled, OSError when the file cannot be written. Then no file is made or changed.
    """
    return maak_alle(dossier, (soort,), map, **wensen)[0]


def maak_alle(dossier: Dossier, soorten: Sequence[str], map: Path, **wensen: Unpack[Wensen]) -> list[Path]:
    """Make these documents as `maak` does; none is written before all could be filled."""
    inhouden = vul_documenten(dossier, soorten, **wensen)
    namen = (f"{slak(dossier.naam)}-{slak(TITELS[soort])}" for soort in soorten)
    return [schrijf_naast(map, naam, "docx", inhoud) for naam, inhoud in zip(namen, inhouden, strict=True)]


def vul_document(dossier: Dossier, soort: str, **wensen: Unpack[Wensen]) -> bytes:
    """One document as the bytes of a .docx; raises Geweigerd and SjabloonFout. A final one has no comments."""
    return vul_documenten(dossier, (soort,), **wensen)[0]


def vul_documenten(dossier: Dossier, soorten: Sequence[str], **wensen: Unpack[Wensen]) -> list[bytes]:
    """These documents as `vul_document` gives them; the dossier is read, and checked by the rules, once for all."""
    with _zonder_opruimen(Lezing(dossier)) as lezing:
        bevindingen = zonder_open_vragen(controleer(dossier, lezing))
        return [_vul(lezing, bevindingen, soort, **wensen) for soort in soorten]


@contextmanager
def _zonder_opruimen(lezing: Lezing) -> Iterator[Lezing]:
    """Python looks for loose cycles each time that many objects were made; a document is many objects.

    Its only cycles are those of the reading, which is let go of here.
    """
    with zonder_opruimen():
        try:
            yield lezing
        finally:
            lezing.vergeet()


def _vul(
    lezing: Lezing,
    bevindingen: Sequence[Bevinding],
    soort: str,
    *,
    definitief: bool = False,
    opmerkingen: bool = False,
    sjablonen: Path | None = None,
    dag: date | None = None,
    drukker: type[Drukker] = Drukker,
) -> bytes:
    dossier = lezing.dossier
    if definitief and (aantal := len(bezwaren(dossier, soort, bevindingen))):
        raise Geweigerd(
            f"Een definitieve versie van het {TITELS[soort].lower()} kan nog niet: "
            f"{aantal} {'punt staat' if aantal == 1 else 'punten staan'} open. Zie 'samenwerkwijzer status'."
        )
    sjabloon = gereed(soort, sjablonen)
    elders = frozenset().union(*(gereed(ander, sjablonen).geplaatst for ander in DOCUMENTEN if ander != soort))
    pen = drukker(dossier, _DOELEN[soort], definitief, bevindingen, elders, dag or date.today(), gelezen=lezing)
    return druk_af(sjabloon, pen, TITELS[soort], opmerkingen=opmerkingen and not definitief)


def druk_af(sjabloon: Sjabloon, drukker: Drukker, titel: str, *, opmerkingen: bool = False) -> bytes:
    """A template filled by this printer, as the bytes of a .docx; proved to hold what was printed. `titel` comes before the name."""
    dossier = drukker.dossier
    hier = Hier(drukker, Besturing(), Terzijde(), drukker.lezing)
    delen = dict(sjabloon.delen)
    for deel, vorm in sjabloon.verhalen.items():
        delen[deel] = hier.terzijde.zet_terug(_werk_af(vorm.vul(hier), sjabloon) if deel == HOOFDVERHAAL else vorm.vul(hier))
    naam = schoon(getattr(dossier.antwoorden, "samenwerking_naam") or "") or schoon(dossier.naam)
    delen[EIGENSCHAPPEN] = met_titel(delen[EIGENSCHAPPEN], f"{titel} {naam}".strip(), drukker.dag)
    if opmerkingen:
        delen = met_opmerkingen(delen, HOOFDVERHAAL, drukker.bevindingen, drukker.dag)
    inhoud = schrijf_delen(delen)
    bewijs(inhoud, sjabloon.verhalen, hier.besturing)
    return inhoud


def _werk_af(verhaal: bytes, sjabloon: Sjabloon) -> bytes:
    wortel = lees_gevuld(verhaal)
    werk_af(wortel.find(BODY), sjabloon.niveaus, sjabloon.nummering)
    return schrijf_xml(wortel)

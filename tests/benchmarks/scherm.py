"""What the user waits for on the screen: the first frame, a letter, the next part."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from tests.benchmarks.kaal import BEELD
from tests.benchmarks.meten import Regel, Tijden, om_beurten, p99, verhouding
from tests.benchmarks.terminal import Terminal
from tests.hulp import voorbeeld
from wizard.delen import delen_van_stap
from wizard.dossier import Dossier
from wizard.opslag.bestand import als_bytes, bewaar
from wizard.stappen import STAPPEN
from wizard.velden import Veld
from wizard.vragenlijst import plek_van

_KAAL = "tests.benchmarks.kaal"
_VERDER, _TERUG = "\x0e", "\x12"
_TUSSEN_TOETSEN = 0.02
"""Seconds, so that saving falls among the keys."""

Delen = list[list[Veld]]


def eerste_beeld(map: Path, rondes: int) -> Iterator[Regel]:
    """From the start of the process to the list of dossiers, and to a question."""
    weinig, veel = _vul_map(map / "drie", 3), _vul_map(map / "duizend", 1000)
    vol = _zet_neer(voorbeeld(), map / "vol.json")
    vraag = _delen(voorbeeld())[0][0]

    def start(tekst: str, *argumenten: str, map: str = "") -> float:
        with Terminal(*argumenten, map=map) as terminal:
            return terminal.wacht_op(tekst) - terminal.begonnen

    gevallen = {
        "anker": lambda: start(BEELD, _KAAL, "beeld"),
        "3 dossiers": lambda: start("Dossier 2", "wizard", map=weinig),
        "1.000 dossiers": lambda: start("Dossier 2", "wizard", map=veel),
        "midden in het voorbeeld": lambda: start(vraag.vraag.tekst[:20], "wizard", "open", vol, vraag.id),
    }
    tijden = om_beurten(gevallen, rondes)
    yield Regel("eerste beeld, 3 dossiers", verhouding(tijden, "3 dossiers"), 1.3)
    yield Regel("eerste beeld, 1.000 dossiers", verhouding(tijden, "1.000 dossiers"), 1.3)
    yield Regel("eerste beeld, midden in het voorbeeld", verhouding(tijden, "midden in het voorbeeld"))


def toetsen(map: Path, rondes: int) -> Iterator[Regel]:
    """From a letter to that letter on the screen, 20 letters a round, in the part with the most fields."""
    leeg = Dossier(doel="start")
    delen = [velden for stap in STAPPEN for velden in _delen(leeg, stap.naam)]
    regel, alinea = (_eerste_in_volste(delen, soort) for soort in ("regel", "alinea"))
    gevallen = {
        "Input": (BEELD, [_KAAL, "regel"]),
        "TextArea": (BEELD, [_KAAL, "alinea"]),
        "meeste velden": (regel.vraag.tekst[:20], ["wizard", "open", _zet_neer(leeg, map / "leeg.json"), regel.id]),
        "lang tekstveld": (alinea.vraag.tekst[:20], ["wizard", "open", _zet_neer(leeg, map / "lang.json"), alinea.id]),
        "voorbeeld, met bewaren": (regel.vraag.tekst[:20], ["wizard", "open", _zet_neer(voorbeeld(), map / "vol.json"), regel.id]),
    }
    tijden: Tijden = {naam: [] for naam in gevallen}
    worp = random.Random(1)
    with ExitStack() as open_:
        terminals = {naam: open_.enter_context(Terminal(*argumenten)) for naam, (_, argumenten) in gevallen.items()}
        for naam, terminal in terminals.items():
            terminal.wacht_op(gevallen[naam][0])
            terminal.rust(0.5)
        for ronde in range(rondes * 4 + 1):
            for naam, terminal in terminals.items():
                gemeten = _typ_woord(terminal, "".join(worp.choices("abcdefghijklmnopqrstuvwxyz", k=7)))
                tijden[naam] += gemeten if ronde else []
    for naam, anker in (("meeste velden", "Input"), ("voorbeeld, met bewaren", "Input"), ("lang tekstveld", "TextArea")):
        yield Regel(f"toets, {naam}: mediaan", verhouding(tijden, naam, anker), 1.5)
        yield Regel(f"toets, {naam}: p99", p99(tijden[naam]) / p99(tijden[anker]))


def _typ_woord(terminal: Terminal, woord: str) -> list[float]:
    """The seconds of each letter but the first two, which make the word known among everything else on the screen."""
    terminal.druk(f" {woord[:2]}", woord[:2])
    gemeten = []
    for nr in range(3, len(woord) + 1):
        time.sleep(_TUSSEN_TOETSEN)
        gemeten.append(terminal.druk(woord[nr - 1], woord[:nr]))
    return gemeten


def _eerste_in_volste(delen: Delen, soort: str) -> Veld:
    """The first field of this kind, in the part with the most fields and the most of this kind."""
    volste = max(
        delen,
        key=lambda velden: (len(velden) * any(veld.soort.naam == soort for veld in velden), [v.soort.naam for v in velden].count(soort)),
    )
    return next(veld for veld in volste if veld.soort.naam == soort)


def volgend_deel(map: Path, rondes: int) -> Iterator[Regel]:
    """From ctrl+n to the title and the second question of the next part, against a fresh screen with as many fields."""
    for naam, dossier in (("leeg dossier", Dossier(doel="start")), ("voorbeeld", voorbeeld())):
        delen = _delen(dossier)
        kaal: list[float] = []
        wizard: list[float] = []
        with (
            Terminal("wizard", "open", _zet_neer(dossier, map / f"{naam}.json"), delen[0][0].id) as links,
            Terminal(_KAAL, "delen", *(str(len(velden)) for velden in delen)) as rechts,
        ):
            links.wacht_op(f"1 van {len(delen)}:")
            rechts.wacht_op(BEELD)
            rechts.druk(_VERDER, "Deel 0")
            for _ in range(max(1, rondes // 2)):
                for nr, velden in list(enumerate(delen))[1:]:
                    links.rust(0.05)
                    wizard.append(links.druk(_VERDER, f"{nr + 1} van {len(delen)}:", velden[:2][-1].vraag.tekst[:20]))
                    rechts.rust(0.05)
                    kaal.append(rechts.druk(_VERDER, f"Deel {nr} van", f"Vraag {nr}.{len(velden[:2]) - 1}"))
                for nr in range(len(delen) - 1, 0, -1):
                    links.druk(_TERUG, f"{nr} van {len(delen)}:")
                    rechts.druk(_TERUG, f"Deel {nr - 1} van")
        yield Regel(f"volgend deel, {naam}", median(wizard) / median(kaal), 1.0)


def _delen(dossier: Dossier, stap: str = "doel") -> Delen:
    """The fields that are shown, part after part; pages that read other steps again are left out."""
    delen = (
        [veld for veld in deel.voor(dossier.doel) if plek_van(dossier, (veld.id,)).getoond]
        for deel in delen_van_stap(stap)
        if not deel.herlezing
    )
    return [velden for velden in delen if velden]


def _zet_neer(dossier: Dossier, pad: Path) -> str:
    bewaar(dossier, pad)
    return str(pad)


def _vul_map(map: Path, aantal: int) -> str:
    map.mkdir()
    for nr in range(aantal):
        (map / f"{nr}.json").write_bytes(als_bytes(Dossier(naam=f"Dossier {nr}", gewijzigd="2027-01-04T10:00:00+01:00")))
    return str(map)

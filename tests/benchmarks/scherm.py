"""What the user waits for on the screen: the first frame, a letter, the next part."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.benchmarks.dossiers import leeg, vul_map, zet_neer
from tests.benchmarks.kaal import BEELD
from tests.benchmarks.meten import Regel, Tijden, deel_van, om_beurten, verhouding
from tests.benchmarks.terminal import Terminal
from tests.hulp import voorbeeld
from wizard.delen import Deel, delen_van_stap
from wizard.dossier import Dossier
from wizard.stappen import STAPPEN
from wizard.velden import Veld
from wizard.vragenlijst import plek_van

KAAL = "tests.benchmarks.kaal"
_VERDER, _TERUG = "\x0e", "\x12"
_RUST = 0.02
"""Seconds between two keys, so that saving falls among them."""


def eerste_beeld(map: Path, rondes: int) -> Iterator[Regel]:
    """From the start of the process to the list of dossiers."""
    weinig, veel = str(vul_map(map / "drie", 3)), str(vul_map(map / "duizend", 1000))
    vol = zet_neer(voorbeeld(), map / "verder" / "voorbeeld.json")

    def start(argumenten: list[str], tekst: str, map: str = "") -> float:
        with Terminal(argumenten, map) as terminal:
            return terminal.wacht_op(tekst) - terminal.begonnen

    tijden = om_beurten(
        {
            "kaal": lambda: start([KAAL, "beeld"], BEELD),
            "3 dossiers": lambda: start(["wizard"], "Dossier 2", weinig),
            "1.000 dossiers": lambda: start(["wizard"], "Dossier 2", veel),
            "vraag": lambda: start(["wizard", "open", str(vol), "probleem"], plek_van(leeg(), ("probleem",)).veld.vraag.tekst[:20]),
        },
        rondes,
    )
    yield Regel("eerste beeld, 3 dossiers", verhouding(tijden, "3 dossiers", "kaal"), 1.3)
    yield Regel("eerste beeld, 1.000 dossiers", verhouding(tijden, "1.000 dossiers", "kaal"), 1.3)
    yield Regel("eerste beeld, meteen bij een vraag in het voorbeeld", verhouding(tijden, "vraag", "kaal"))


def toetsen(map: Path, rondes: int) -> Iterator[Regel]:
    """From a letter to that letter on the screen; 20 letters a round."""
    regel = _volste("regel")
    leeg_pad, vol_pad = zet_neer(leeg(), map / "toets" / "leeg.json"), zet_neer(voorbeeld(), map / "toets vol" / "vol.json")
    alinea_pad = zet_neer(leeg(), map / "toets lang" / "leeg.json")
    gevallen = {
        "regel": [KAAL, "regel"],
        "alinea": [KAAL, "alinea"],
        "meeste velden": ["wizard", "open", str(leeg_pad), regel.id],
        "lang tekstveld": ["wizard", "open", str(alinea_pad), _volste("alinea").id],
        "voorbeeld, met bewaren": ["wizard", "open", str(vol_pad), regel.id],
    }
    tijden: Tijden = {naam: [] for naam in gevallen}
    worp = random.Random(1)
    with ExitStack() as open_:
        terminals = {naam: open_.enter_context(Terminal(argumenten)) for naam, argumenten in gevallen.items()}
        for terminal in terminals.values():
            terminal.stil(1.5)
        for ronde in range(rondes * 4 + 1):
            for naam, terminal in terminals.items():
                gemeten = _typ_woord(terminal, "".join(worp.choices("abcdefghijklmnopqrstuvwxyz", k=7)))
                tijden[naam] += gemeten if ronde else []
    for naam, anker in (("meeste velden", "regel"), ("voorbeeld, met bewaren", "regel"), ("lang tekstveld", "alinea")):
        yield Regel(f"toets, {naam}: mediaan", verhouding(tijden, naam, anker), 1.5)
        yield Regel(f"toets, {naam}: p99", deel_van(tijden[naam], 0.99) / deel_van(tijden[anker], 0.99), 1.5)


def _typ_woord(terminal: Terminal, woord: str) -> list[float]:
    """The seconds of each letter but the first two, which make the word known among everything else on the screen."""
    terminal.druk(f" {woord[:2]}", woord[:2])
    gemeten = []
    for nr in range(3, len(woord) + 1):
        time.sleep(_RUST)
        gemeten.append(terminal.druk(woord[nr - 1], woord[:nr]))
    return gemeten


def _volste(soort: str) -> Veld:
    """The first field of this kind in the part that has the most fields, and most of this kind."""
    delen = [deel for stap in STAPPEN for deel in delen_van_stap(stap.naam) if not deel.herlezing]
    volste = max(delen, key=lambda deel: (len(deel.velden), sum(veld.soort.naam == soort for veld in deel.velden)))
    return next(veld for veld in volste.velden if veld.soort.naam == soort)


def volgend_deel(map: Path, rondes: int) -> Iterator[Regel]:
    """From ctrl+n to the next part with its second question, against a fresh screen with as many fields."""
    for naam, dossier in (("leeg dossier", leeg()), ("voorbeeld", voorbeeld())):
        pad = zet_neer(dossier, map / f"deel {naam}" / "dossier.json")
        delen = max((_getoond(dossier, delen_van_stap(stap.naam)) for stap in STAPPEN), key=len)
        kaal: list[float] = []
        wizard: list[float] = []
        with (
            Terminal(["wizard", "open", str(pad), delen[0][1][0].id]) as links,
            Terminal([KAAL, "delen", *(str(len(velden)) for _, velden in delen)]) as rechts,
        ):
            links.stil(1.5)
            rechts.stil(1.5)
            rechts.druk(_VERDER, "Deel 0")
            for _ in range(max(1, rondes // 2)):
                for nr, (_, velden) in enumerate(delen[1:], 1):
                    wizard.append(links.druk(_VERDER, f"{nr + 1} van {len(delen)}:", velden[-1 if len(velden) < 2 else 1].vraag.tekst[:20]))
                    links.stil(0.1)
                    kaal.append(rechts.druk(_VERDER, f"Deel {nr} van", f"Vraag {nr}.{min(1, len(velden) - 1)}"))
                    rechts.stil(0.1)
                for nr in range(len(delen) - 1, 0, -1):
                    links.druk(_TERUG, f"{nr} van {len(delen)}:")
                    links.stil(0.1)
                    rechts.druk(_TERUG, f"Deel {nr - 1} van")
        yield Regel(f"volgend deel, {naam}", statistics.median(wizard) / statistics.median(kaal), 1.0)


def _getoond(dossier: Dossier, delen: tuple[Deel, ...]) -> list[tuple[Deel, list[Veld]]]:
    """The parts that are shown, with the fields that are."""
    velden = [(deel, [veld for veld in deel.voor(dossier.doel) if plek_van(dossier, (veld.id,)).getoond]) for deel in delen]
    return [(deel, getoond) for deel, getoond in velden if getoond]

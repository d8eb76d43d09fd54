"""From what the user wrote to a dossier, or to a sentence that says why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli.uitvoer import Gestopt, meld

if TYPE_CHECKING:
    from wizard.dossier import Dossier
    from wizard.opslag.houvast import Houvast


def vind(genoemd: str) -> Path:
    """The file of the dossier that is meant."""
    from wizard.opslag.lijst import NietGevonden, zoek
    from wizard.opslag.map import standaardmap

    if not genoemd.strip():
        raise Gestopt("Geef het pad of de naam van een dossier op. Zie 'samenwerkwijzer lijst'.")
    folder = standaardmap()
    try:
        pad = zoek(genoemd, folder)
    except NietGevonden as fout:
        raise Gestopt(str(fout)) from None
    if not Path(genoemd).expanduser().is_file():
        _meld_tweede(pad, folder)
    return pad


def _meld_tweede(pad: Path, folder: Path) -> None:
    """Who names a dossier of which there are two files must know which one it became."""
    from wizard.opslag.lijst import koppen

    gevonden = koppen(folder)
    ident = next((kop.id for kop in gevonden if kop.pad == pad), "")
    anderen = [str(kop.pad) for kop in gevonden if kop.tweede and kop.id == ident and kop.pad != pad]
    if anderen:
        meld(f"Van dit dossier is er een tweede versie: {', '.join(anderen)}. Dit gaat over de laatste: {pad}.")


def lees(genoemd: str) -> tuple[Dossier, Path]:
    """The dossier that is meant, with its file."""
    dossier, houvast = lees_om_te_wijzigen(genoemd)
    return dossier, houvast.pad


def lees_om_te_wijzigen(genoemd: str) -> tuple[Dossier, Houvast]:
    """The dossier that is meant, with what its next save is compared with."""
    pad = vind(genoemd)
    meld_open(pad)
    return lees_bestand(pad)


def meld_open(pad: Path) -> None:
    """Say that somebody has this dossier open: what is written now must be read there first."""
    from wizard.opslag.slot import slotpad, wie_heeft
    from wizard.woorden import moment

    if (ander := wie_heeft(slotpad(pad))) is not None:
        wanneer = f", sinds {moment(ander.sinds)}" if moment(ander.sinds) else ""
        meld(f"Let op: {ander.wie} heeft dit dossier open op {ander.waar}{wanneer}.")


def lees_bestand(pad: Path) -> tuple[Dossier, Houvast]:
    """The dossier in this file, with what its next save is compared with."""
    from wizard.opslag.lezen import lees_met_houvast

    with wat_niet_kan():
        dossier, houvast = lees_met_houvast(pad)
    dossier.volgt_op = houvast.bekend
    return dossier, houvast


def bewaar(dossier: Dossier, houvast: Houvast, *, houd_vorige: bool = False) -> None:
    """Write a dossier back to its file, unless somebody changed that in the meantime."""
    from wizard.opslag.bestand import bewaar as schrijf_weg

    with wat_niet_kan():
        schrijf_weg(dossier, houvast.pad, houvast, houd_vorige=houd_vorige)


@contextmanager
def wat_niet_kan() -> Iterator[None]:
    """Say in a sentence that a file is no dossier, or that somebody else changed it."""
    from wizard.opslag.houvast import Botsing
    from wizard.opslag.ontleden import Onleesbaar

    try:
        yield
    except Onleesbaar as fout:
        raise Gestopt(str(fout)) from None
    except Botsing:
        raise Gestopt("Het dossier is intussen door een ander veranderd. Er is niets geschreven. Probeer het opnieuw.") from None

"""The commands about two versions of one dossier: what differs, and one dossier of both."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING, NamedTuple

from wizard.cli import toegang
from wizard.cli.inhoud import weiger_doel
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, aantal, druk, druk_json, meld
from wizard.cli.versies import bewaarde, kies

if TYPE_CHECKING:
    from wizard.dossier import Dossier
    from wizard.opslag.houvast import Houvast
    from wizard.vergelijking import Regel


class _Kant(NamedTuple):
    """What was named: the dossier, or a version of it; with the dossier that the versions belong to."""

    dossier: Dossier
    houvast: Houvast
    huis: Path
    nummer: str = ""

    @property
    def naam(self) -> str:
        return f"{self.huis} (versie {self.nummer})" if self.nummer else str(self.huis)


def verschil(keuze: Namespace) -> int:
    """Show every place where two dossiers or versions differ; the exit code says whether there is one."""
    a, b = _kant(keuze.a), _kant(keuze.b)
    from wizard.vergelijking import vergelijk

    regels = vergelijk(a.dossier, b.dossier)
    if keuze.json:
        velden = [{"plaats": regel.plaats, "vraag": regel.vraag, "a": regel.ons, "b": regel.hun} for regel in regels]
        druk_json({"a": a.naam, "b": b.naam, "verschillen": velden})
    else:
        druk(f"A: {a.naam}\nB: {b.naam}")
        druk(f"{aantal(len(regels), 'verschil', 'verschillen')}." if regels else "In beide staat hetzelfde.")
        druk_regels(regels)
    return NOG_NIET if regels else GELUKT


def druk_regels(regels: Sequence[Regel]) -> None:
    """Print differences, the two answers of each under each other."""
    for regel in regels:
        druk(f"\n{regel.plaats}\n  {regel.vraag}")
        for kant, tekst in (("A", regel.ons), ("B", regel.hun)):
            druk(f"  {kant}: {indent(tekst, '     ').lstrip()}")


def voegsamen(keuze: Namespace) -> int:
    """Make one dossier of two; where both changed the same question nothing is written until it is said whose answer stands."""
    a, b = _kant(keuze.a), _kant(keuze.b)
    naar = Path(keuze.naar).expanduser() if keuze.naar else None
    _eis_samen(a, b, naar)
    from wizard.opslag.herkomst import gezamenlijk
    from wizard.samenvoegen import voeg_samen
    from wizard.vergelijking import in_woorden, vergelijk

    bewaard = [versie for huis in {a.huis, b.huis} for versie in bewaarde(huis).values()]
    basis = gezamenlijk(a.houvast.pad, b.houvast.pad, bewaard)
    samen = voeg_samen(basis, a.dossier, b.dossier)
    if samen.botsingen and not keuze.bij_botsing:
        _noem_botsingen(in_woorden(a.dossier, b.dossier, samen.botsingen), basis is not None)
        return NOG_NIET
    if samen.botsingen:
        samen = voeg_samen(basis, a.dossier, b.dossier, {botsing.pad: keuze.bij_botsing for botsing in samen.botsingen})
    erbij = len(vergelijk(a.dossier, samen.dossier))
    if not erbij and naar is None:
        druk(f"In {a.naam} staat alles al. Er is niets geschreven.")
        return GELUKT
    _schrijf(samen.dossier, a, b, naar)
    druk(f"{aantal(erbij, 'wijziging', 'wijzigingen')} uit B overgenomen in {naar or a.huis}")
    return GELUKT


def _eis_samen(a: _Kant, b: _Kant, naar: Path | None) -> None:
    if a.dossier.id != b.dossier.id:
        raise Gestopt("Dit zijn twee verschillende dossiers, geen twee versies van één dossier. Zij kunnen niet worden samengevoegd.")
    if naar is not None and naar.exists():
        raise Gestopt(f"{naar} bestaat al en wordt niet overschreven. Kies een andere naam.")
    if naar is not None:
        weiger_doel(naar)
    elif a.nummer:
        raise Gestopt("Een eerdere versie verandert niet. Zet het dossier zelf voorop, of geef een nieuw bestand op: --naar BESTAND")


def _noem_botsingen(regels: Sequence[Regel], met_basis: bool) -> None:
    waarom = "" if met_basis else " Er is geen eerdere versie gevonden waar beide uit komen."
    meld(f"In A en in B staat bij {aantal(len(regels), 'vraag', 'vragen')} iets anders.{waarom} Er is niets geschreven.")
    druk_regels(regels)
    meld("Kies wat blijft: --bij-botsing ons (wat in A staat) of --bij-botsing hun (wat in B staat).")


def _schrijf(dossier: Dossier, a: _Kant, b: _Kant, naar: Path | None) -> None:
    from wizard.opslag.houvast import Houvast

    dossier.revisie = max(a.dossier.revisie, b.dossier.revisie)
    if naar is None:
        toegang.meld_open(a.huis)
        toegang.bewaar(dossier, a.houvast, houd_vorige=True)
    else:
        toegang.bewaar(dossier, Houvast(naar))


def _kant(genoemd: str) -> _Kant:
    """The dossier, file or version (DOSSIER@NUMMER) that is meant."""
    huis, teken, nummer = genoemd.rpartition("@")
    if not teken or not nummer[:1].isdigit() or Path(genoemd).expanduser().exists():
        huis, nummer = genoemd, ""
    pad = toegang.vind(huis)
    return _Kant(*toegang.lees_bestand(kies(pad, nummer).pad if nummer else pad), pad, nummer)

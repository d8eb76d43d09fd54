"""The commands that put answers into a dossier and take them out, as flat JSON."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, VERKEERD, Gestopt, aantal, als_json, druk, meld

_INVOER = "-"


def vul(keuze: Namespace) -> int:
    """Fill a dossier; with any error nothing is written."""
    dossier, houvast = toegang.lees_om_te_wijzigen(keuze.dossier)
    data = _lees_invoer(keuze.uit)
    from wizard.plat import uit_plat

    inlezing = uit_plat(dossier, data)
    if inlezing.fouten:
        fouten = aantal(len(inlezing.fouten), "fout", "fouten")
        meld(*map(str, inlezing.fouten), f"Er is niets veranderd in {houvast.pad}. Verbeter {fouten} en probeer het opnieuw.")
        return VERKEERD
    toegang.bewaar(dossier, houvast)
    meld(*inlezing.meldingen)
    druk(f"{aantal(_tel(data), 'antwoord', 'antwoorden')} gelezen in {houvast.pad}")
    return GELUKT


def _lees_invoer(genoemd: str) -> Any:
    from wizard.opslag.ontleden import MAX_BYTES, Onleesbaar, lees_json, ontleed

    try:
        if genoemd != _INVOER:
            return lees_json(Path(genoemd).expanduser())
        if sys.stdin is None:
            raise Gestopt("Er is geen invoer om te lezen. Geef een bestand op: --uit BESTAND")
        return ontleed(sys.stdin.buffer.read(MAX_BYTES + 1), "stdin")
    except Onleesbaar as fout:
        raise Gestopt(str(fout)) from None


def _tel(data: dict[str, Any]) -> int:
    """How many answers are given, those in records counted one by one."""
    return sum(_tel_waarde(waarde) for sleutel, waarde in data.items() if sleutel != "id")


def _tel_waarde(waarde: Any) -> int:
    records = isinstance(waarde, list) and bool(waarde) and all(isinstance(deel, dict) for deel in waarde)
    return sum(map(_tel, waarde)) if records else 1


def antwoorden(keuze: Namespace) -> int:
    """Give all answers, on stdout or in a file."""
    dossier, _ = toegang.lees(keuze.dossier)
    from wizard.plat import naar_plat

    tekst = als_json(naar_plat(dossier))
    if keuze.naar in (None, _INVOER):
        druk(tekst)
        return GELUKT
    naar = Path(keuze.naar).expanduser()
    weiger_doel(naar)
    from wizard.opslag.schrijf import schrijf

    schrijf(naar, f"{tekst}\n".encode())
    druk(str(naar))
    return GELUKT


def weiger_doel(naar: Path) -> None:
    """Refuse to write over a dossier, a folder or a device, or in a folder that is not there."""
    from wizard.opslag.kop import lees_kop

    if not naar.parent.is_dir():
        raise Gestopt(f"De map {naar.parent} bestaat niet. Maak die eerst, of kies een andere plaats.")
    if naar.exists() and not naar.is_file():
        raise Gestopt(f"{naar} is geen gewoon bestand. Kies een andere naam.")
    if naar.exists() and not lees_kop(naar).fout:
        raise Gestopt(f"{naar} is zelf een dossier en wordt niet overschreven. Kies een andere naam.")

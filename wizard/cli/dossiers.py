"""The commands about dossiers as a whole: make one, list them, tell how far one is."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.cli import toegang
from wizard.cli.uitvoer import GELUKT, NOG_NIET, Gestopt, aantal, druk, druk_json, meld
from wizard.woorden import DOELNAMEN, moment

if TYPE_CHECKING:
    from wizard.opslag.kop import Kop


def nieuw(keuze: Namespace) -> int:
    """Make an empty dossier and print its path."""
    from wizard.opslag.map import standaardmap
    from wizard.tekst import een_regel

    naam = een_regel(keuze.naam)
    if not naam:
        raise Gestopt('Geef het dossier een naam, bijvoorbeeld: samenwerkwijzer nieuw "Adresteam Lindewaard"')
    folder = standaardmap()
    _weiger_dubbele(naam, folder)
    from wizard.opslag import bestand

    if len(naam) > bestand.MAX_NAAM:
        raise Gestopt(f"Deze naam is te lang. Een naam heeft hooguit {bestand.MAX_NAAM} tekens.")
    _, pad = bestand.nieuw(naam, folder, doel=keuze.doel)
    druk(str(pad))
    return GELUKT


def _weiger_dubbele(naam: str, folder: Path) -> None:
    from wizard.opslag.lijst import van_naam

    if kop := van_naam(naam, folder):
        raise Gestopt(f"Er is al een dossier '{kop.naam}': {kop.pad}. Kies een andere naam.")


def lijst(keuze: Namespace) -> int:
    """Show the dossiers of the folder."""
    from wizard.opslag.lijst import koppen
    from wizard.opslag.map import standaardmap

    folder = standaardmap()
    gevonden = koppen(folder)
    leesbaar = [kop for kop in gevonden if not kop.fout]
    if keuze.json:
        druk_json({"dossiers": [_als_object(kop) for kop in leesbaar]})
    elif leesbaar:
        _druk_tabel(leesbaar)
    else:
        druk(f'Er staan nog geen dossiers in {folder}. Maak er een met: samenwerkwijzer nieuw "NAAM"')
    for kop in gevonden:
        if kop.fout:
            meld(f"{kop.pad}: {kop.fout}.")
        elif kop.tweede:
            meld(f"{kop.pad}: een tweede versie van '{kop.naam}'. Wat er anders is, zegt 'samenwerkwijzer verschil'.")
    return GELUKT


def _als_object(kop: Kop) -> dict[str, object]:
    tweede = {"tweede": True} if kop.tweede else {}
    return {"id": kop.id, "naam": kop.naam, "pad": str(kop.pad), "doel": kop.doel, "open": kop.open, "gewijzigd": kop.gewijzigd, **tweede}


def _druk_tabel(koppen: list[Kop]) -> None:
    from wizard.tekst import een_regel

    rijen = [("naam", "werkt toe naar", "open", "gewijzigd")]
    for kop in koppen:
        doel = DOELNAMEN.get(kop.doel, "onbekend") + (" (verzonnen voorbeeld)" if kop.fictief else "")
        naam = een_regel(kop.naam) + (" (tweede versie)" if kop.tweede else "")
        rijen.append((naam, doel, str(kop.open), moment(kop.gewijzigd) or "onbekend"))
    breed, doelbreed = (min(60, max(len(rij[kolom]) for rij in rijen)) for kolom in (0, 1))
    for naam, doel, open_, wanneer in rijen:
        druk(f"{naam:<{breed}}  {doel:<{doelbreed}}  {open_:>4}  {wanneer}")


def status(keuze: Namespace) -> int:
    """Show per step how far it is and which questions are open."""
    dossier, _ = toegang.lees(keuze.dossier)
    from wizard.rapport import status_object, status_tekst

    doel = keuze.voor or dossier.doel
    stand = status_object(dossier, doel)
    if keuze.json:
        druk_json(stand)
    else:
        druk(f"{dossier.naam or 'Dossier zonder naam'} – {DOELNAMEN[doel]} – {aantal(stand['open'], 'vraag', 'vragen')} open\n")
        druk(status_tekst(dossier, doel))
    return NOG_NIET if stand["open"] else GELUKT

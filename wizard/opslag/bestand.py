"""Dossiers as files: made, written only when they can be read back, copied, put back as they were, and removed."""

from __future__ import annotations

from pathlib import Path
from time import time

from wizard.dossier import Antwoorden, Dossier, nieuw_id
from wizard.opslag.houvast import Houvast
from wizard.opslag.kop import lees_kop
from wizard.opslag.lezen import Nieuwer, als_json, lees, lees_met_houvast
from wizard.opslag.lijst import koppen, vergeet
from wizard.opslag.map import PRULLENBAK, bestandsnaam, nu
from wizard.opslag.ontleden import MAX_BYTES, Onleesbaar, lees_bytes
from wizard.opslag.schrijf import TIJDELIJK, houd_vast, leg_map_vast, verplaats
from wizard.opslag.slot import slotpad
from wizard.opslag.versies import VERSIES, Versie, beschadigdpad, ident_van, versies, wis_versies
from wizard.tekst import opsomming
from wizard.voortgang import open_vragen

MAX_NAAM = 200
"""The longest name in the header, which must fit in what the list of dossiers reads."""


def als_bytes(dossier: Dossier) -> bytes:
    """The dossier as it is written, header first; proved to read back to the same dossier."""
    inhoud = als_json(dossier)
    if Dossier.model_validate_json(inhoud) != dossier:
        raise Onleesbaar("Dit dossier kan niet worden bewaard zoals het is. Maak de laatste wijziging ongedaan.")
    if len(inhoud) > MAX_BYTES:
        raise Onleesbaar(
            f"Dit dossier is te groot om te bewaren: een dossier is hooguit {MAX_BYTES // 1_000_000} MB. Kort een antwoord in."
        )
    return inhoud


def werk_kop_bij(dossier: Dossier, *, gewijzigd: bool = True) -> None:
    """Bring the header in line with the answers: name, how much is open, and the time when they changed."""
    for vraag_id in ("dossier_naam", "samenwerking_naam"):
        if naam := getattr(dossier.antwoorden, vraag_id):
            dossier.naam = naam[:MAX_NAAM]
            break
    if gewijzigd or not dossier.gewijzigd:
        dossier.gewijzigd = nu()
    dossier.revisie += 1
    dossier.open = len(open_vragen(dossier))


def bewaar(dossier: Dossier, pad: Path, houvast: Houvast | None = None, *, houd_vorige: bool = False) -> None:
    """Write a dossier.

    With the `houvast` of when it was read, a file that somebody changed since is left alone. Raises Botsing, OSError and Onleesbaar.
    """
    werk_kop_bij(dossier)
    inhoud = als_bytes(dossier)
    pad.parent.mkdir(parents=True, exist_ok=True)
    (houvast or Houvast(pad)).vervang(inhoud, houd_vorige=houd_vorige)


def nieuw(naam: str, folder: Path, *, doel: str = "plan") -> tuple[Dossier, Path]:
    """Make a new dossier with this name and write it; returns it with its file."""
    dossier = Dossier.model_validate({"doel": doel, "naam": naam})
    dossier.antwoorden = Antwoorden.model_validate({"dossier_naam": naam})
    pad = folder / bestandsnaam(naam, dossier.id)
    bewaar(dossier, pad)
    return dossier, pad


def kopieer(pad: Path) -> Path:
    """Write a copy of a dossier beside it, with an id and a name of its own; returns its file."""
    dossier = lees(pad)
    dossier.id = nieuw_id()
    naam = f"{dossier.naam} (kopie)"
    setattr(dossier.antwoorden, "dossier_naam", naam)
    doel = pad.with_name(bestandsnaam(naam, dossier.id))
    bewaar(dossier, doel)
    return doel


def naar_prullenbak(pad: Path) -> Path:
    """Move a dossier to the bin folder beside it; returns where it stands now."""
    doel = _vrij(pad.parent / PRULLENBAK / pad.name)
    verplaats(pad, doel)
    return doel


def uit_prullenbak(weg: Path, naam: str = "") -> Path:
    """Move a dossier out of the bin, back to the folder beside it; returns where it stands now.

    It gets this name, or keeps the one it has in the bin; never that of a file that is there. Raises OSError.
    """
    doel = _vrij(weg.parent.parent / (naam or weg.name))
    verplaats(weg, doel)
    return doel


def _vrij(pad: Path) -> Path:
    """This place, or one beside it when something is there."""
    return pad.with_name(f"{pad.stem}-{nieuw_id()[:4]}{pad.suffix}") if pad.exists() else pad


def herstel(pad: Path, versie: Versie) -> None:
    """Make a dossier what it was in this version; what it is now is kept as a version, also when it is damaged.

    Raises Botsing, OSError, and Onleesbaar when the version is damaged or the dossier is of a newer program.
    """
    toen = lees(versie.pad)
    try:
        nu_, houvast = lees_met_houvast(pad)
        toen.id, toen.revisie = nu_.id, nu_.revisie
    except Nieuwer:
        raise
    except Onleesbaar:
        inhoud = lees_bytes(pad)
        toen.revisie = max([toen.revisie, *(bewaard.kop.revisie for bewaard in versies(pad, toen.id))])
        houd_vast(pad, beschadigdpad(pad, toen.id, inhoud))
        houvast = Houvast(pad, inhoud)
    toen.volgt_op = houvast.bekend
    bewaar(toen, pad, houvast, houd_vorige=True)


def ruim_halve_op(pad: Path, ident: str, *, seconden: float = 60) -> None:
    """Remove what a save of this dossier left when it was broken off so long ago, for it holds answers. Raises OSError.

    What is younger may be a save that is going on in another program.
    """
    for half in pad.parent.glob(f".*{TIJDELIJK}"):
        if ident and lees_kop(half).id == ident and time() - half.stat().st_mtime >= seconden:
            half.unlink(missing_ok=True)


def wis(pad: Path) -> str:
    """Remove a dossier for good, with all its versions and what lies of it in the bin; documents that were made of it stay.

    The dossier itself goes last: when it is broken off, it is still there to be wiped again. The rest stays when there is a second
    version of it, or when nobody can tell what is of it: then a Dutch sentence says so, else it is ''. Raises OSError when
    something stays.
    """
    ident = zeker_van(pad)
    tweede, bak = tweede_versies(pad, ident), in_prullenbak(pad, ident)
    if ident and not tweede:
        for kopie in bak:
            kopie.unlink(missing_ok=True)
            leg_map_vast(kopie.parent)
        wis_versies(pad, ident)
    ruim_halve_op(pad, ident, seconden=0)
    pad.unlink()
    slotpad(pad).unlink(missing_ok=True)
    leg_map_vast(pad.parent)
    vergeet(pad.parent)
    vergeet(pad.parent / PRULLENBAK)
    if tweede:
        ook = " Ook in de prullenbak ligt het nog." if bak else ""
        return f"Dit dossier staat ook in {opsomming([str(ander) for ander in tweede])}. Dat blijft, met de eerdere versies.{ook}"
    if not ident and (mappen := [naam for naam in (VERSIES, PRULLENBAK) if (pad.parent / naam).is_dir()]):
        waar = f"{'map' if len(mappen) == 1 else 'mappen'} {opsomming(mappen)}"
        return f"Welke vorige versies bij dit beschadigde dossier horen, is niet te zien. Kijk zelf in de {waar}."
    return ""


def wis_uit_prullenbak(weg: Path) -> bool:
    """Remove a dossier in the bin for good; whether its versions went too. Raises OSError when something stays.

    They stay when a file in the folder or in the bin is the same dossier, or may be: a damaged one cannot tell.
    """
    dossier, ident = weg.parent.parent / weg.name, lees_kop(weg).id
    over = [kop for folder in (dossier.parent, weg.parent) for kop in koppen(folder) if kop.pad != weg and kop.id in ("", ident)]
    alleen = bool(ident) and not over
    if alleen:
        wis_versies(dossier, ident)
    weg.unlink()
    leg_map_vast(weg.parent)
    vergeet(weg.parent)
    return alleen


def zeker_van(pad: Path) -> str:
    """The id of the dossier in a file; of one that is damaged only when we gave it its name. '' when that is not sure enough to wipe by."""
    ident = ident_van(pad)
    return ident if lees_kop(pad).id or pad.stem.endswith(f"-{ident[:8]}") else ""


def tweede_versies(pad: Path, ident: str) -> list[Path]:
    """The other files in its folder that hold the same dossier."""
    return [ander for ander in _van(pad.parent, ident) if ander.name != pad.name]


def in_prullenbak(pad: Path, ident: str) -> list[Path]:
    """The files in the bin beside it that hold the same dossier."""
    return _van(pad.parent / PRULLENBAK, ident)


def _van(folder: Path, ident: str) -> list[Path]:
    try:
        return [kop.pad for kop in koppen(folder) if ident and kop.id == ident]
    except NotADirectoryError:
        return []

"""The dossiers of a folder, by their headers; of a large folder these are remembered between two looks. Imports no models."""

from __future__ import annotations

import contextlib
import json
import os
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import partial
from hashlib import sha256
from operator import attrgetter
from pathlib import Path
from stat import S_ISLNK, S_ISREG
from zlib import crc32

from wizard import SCHEMA_VERSIE, __version__
from wizard.opruimen import zonder_opruimen
from wizard.opslag.kop import Kop, lees_kop
from wizard.opslag.map import slak
from wizard.opslag.schrijf import PRIVEMAP, schrijf

GEHEUGEN_VARIABELE = "SAMENWERKWIJZER_GEHEUGEN"
_GROOT = 200
"""From this many dossiers on their headers are remembered: a smaller folder is read as fast."""

_KOP = partial(tuple.__new__, Kop)
"""A header of its values; the quick way, for there may be many."""

Onthouden = dict[str, tuple[int, int, Kop]]
"""By file name: when it changed (nanoseconds), its size, and its header."""


class NietGevonden(Exception):
    """No dossier, or more than one, is meant by what was written; the text is a Dutch sentence."""


def koppen(folder: Path) -> list[Kop]:
    """The dossiers in a folder, last changed first; unreadable ones at the end with the reason. Raises OSError."""
    try:
        with zonder_opruimen(), os.scandir(folder) as inhoud:
            gevonden = _gelezen(folder, inhoud)
    except FileNotFoundError:
        return []
    gevonden.sort(key=attrgetter("gewijzigd"), reverse=True)
    gevonden.sort(key=lambda kop: kop.fout != "")
    return _met_tweede(gevonden)


def _met_tweede(gevonden: list[Kop]) -> list[Kop]:
    """Of files with one id the latest stands for the dossier; the others are told as second versions of it."""
    if len({kop.id for kop in gevonden}) == len(gevonden):
        return gevonden
    vaker = {ident for ident, keren in Counter(kop.id for kop in gevonden if not kop.fout).items() if keren > 1 and ident}
    laatste: dict[str, Kop] = {}
    for kop in gevonden:
        if kop.id in vaker and not kop.fout and (kop.id not in laatste or _rang(kop) > _rang(laatste[kop.id])):
            laatste[kop.id] = kop
    return [kop._replace(tweede=True) if kop.id in vaker and not kop.fout and kop is not laatste[kop.id] else kop for kop in gevonden]


def _rang(kop: Kop) -> tuple[int, bool, int, str]:
    """By revision, for clocks jump; then the file that has the name we gave it, to which others only add."""
    return kop.revisie, kop.bestand.endswith(f"-{kop.id[:8]}.json"), -len(kop.bestand), kop.gewijzigd


# what is remembered


def _gelezen(folder: Path, items: Iterable[os.DirEntry[str]]) -> list[Kop]:
    """The headers of these files, read or remembered; a link is read each time, for it may lead anywhere."""
    onthouden = _lees_geheugen(folder)
    gevonden: list[Kop] = []
    nieuw: Onthouden = {}
    for item in items:
        naam = item.name
        if not naam.endswith(".json") or naam[0] == ".":
            continue
        try:
            stand = item.stat(follow_symlinks=False)
        except FileNotFoundError:
            continue  # it went meanwhile; the others are still there
        regel = onthouden.get(naam)
        if regel is not None and regel[0] == stand.st_mtime_ns and regel[1] == stand.st_size:
            gevonden.append(regel[2])
        elif S_ISREG(stand.st_mode):
            if (kop := lees_kop(item.path)).fout and not os.path.lexists(item.path):
                continue
            nieuw[naam] = (stand.st_mtime_ns, stand.st_size, kop)
            gevonden.append(kop)
        elif S_ISLNK(stand.st_mode):
            gevonden.append(lees_kop(item.path))
    if len(gevonden) >= _GROOT and (nieuw or len(gevonden) < len(onthouden)):
        er_is = {kop.pad.name for kop in gevonden}
        _schrijf_geheugen(folder, {naam: regel for naam, regel in (onthouden | nieuw).items() if naam in er_is})
    return gevonden


def vergeet(folder: Path) -> None:
    """Forget what is remembered of a folder."""
    with contextlib.suppress(OSError):
        _geheugen(folder).unlink()


def _geheugen(folder: Path) -> Path:
    """The file in which the headers of a folder are remembered; it may be thrown away at any time."""
    naam = f"lijst-{sha256(str(folder.resolve()).encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.json"
    if eigen := os.environ.get(GEHEUGEN_VARIABELE):
        return Path(eigen) / naam
    from platformdirs import user_cache_path

    return user_cache_path("samenwerkwijzer", appauthor=False) / naam


def _lees_geheugen(folder: Path) -> Onthouden:
    """What is remembered; nothing when that is not to the byte what this version of the program wrote."""
    try:
        merk, _, inhoud = _geheugen(folder).read_bytes().partition(b"\n")
        if merk != _merk(inhoud):
            return {}
        namen, tijden, maten, *kolommen = json.loads(inhoud)
    except (OSError, ValueError):
        return {}
    begin = f"{folder}{os.sep}"
    koppen_ = map(_KOP, zip([begin + naam for naam in namen], *kolommen, strict=True))
    return dict(zip(namen, zip(tijden, maten, koppen_, strict=True), strict=True))


def _schrijf_geheugen(folder: Path, onthouden: Onthouden) -> None:
    """Column by column, for that is quick to read."""
    tijden, maten, koppen_ = zip(*onthouden.values(), strict=True)
    _, *kolommen = zip(*koppen_, strict=True)
    inhoud = json.dumps([list(onthouden), tijden, maten, *kolommen]).encode()
    geheugen = _geheugen(folder)
    with contextlib.suppress(OSError):
        geheugen.parent.mkdir(mode=PRIVEMAP, parents=True, exist_ok=True)
        schrijf(geheugen, _merk(inhoud) + b"\n" + inhoud)


def _merk(inhoud: bytes) -> bytes:
    """By which we know again what we wrote."""
    return f"samenwerkwijzer {__version__} {SCHEMA_VERSIE} {crc32(inhoud):08x}".encode()


# which dossier is meant


def van_naam(naam: str, folder: Path) -> Kop | None:
    """The dossier that already has this name, whatever its capitals. Raises OSError."""
    return next((kop for kop in koppen(folder) if not kop.fout and _gelijk(kop.naam) == _gelijk(naam)), None)


def _gelijk(naam: str) -> str:
    return unicodedata.normalize("NFC", naam).casefold().strip()


def zoek(genoemd: str, folder: Path) -> Path:
    """The file that is meant by a path or by the name of a dossier; raises NietGevonden."""
    pad = Path(genoemd).expanduser()
    if pad.is_file() or pad.suffix == ".json":
        if pad.is_file():
            return pad
        if (folder / pad).is_file():
            return folder / pad
        if pad.is_symlink() or pad.exists():
            raise NietGevonden(f"'{genoemd}' is geen gewoon bestand, en dus geen dossier.")
        raise NietGevonden(f"Het bestand '{genoemd}' bestaat niet.")
    gezocht = _gelijk(genoemd)
    gevonden = [kop for kop in koppen(folder) if not kop.tweede]
    passend = [kop for kop in gevonden if _gelijk(kop.naam) == gezocht] or [
        kop for kop in gevonden if kop.pad.stem.rpartition("-")[0] == slak(genoemd) or kop.pad.stem == genoemd
    ]
    if len(passend) == 1:
        return passend[0].pad
    if passend:
        namen = ", ".join(f"'{kop.pad}'" for kop in passend)
        raise NietGevonden(f"De naam '{genoemd}' past op meer dossiers: {namen}. Geef het hele pad op.")
    raise NietGevonden(f"Er is geen dossier '{genoemd}' in {folder}. Zie 'samenwerkwijzer lijst'.")

"""The previous versions of a dossier: files in a folder of their own beside it, never changed, thinned out with age."""

from __future__ import annotations

import contextlib
import re
import shutil
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from wizard.opslag.kop import Kop, kop_van, lees_kop

VERSIES = "versies"
_NIEUWSTE = 20
_HOOGSTENS = 60
_NAAM = re.compile(r"(\d{6,})-(\d{8}T\d{6})-[0-9a-f]{12}\.json")
"""The revision, the clock and the beginning of the hash."""
_BOTSING = "botsing"
_BESCHADIGD = "beschadigd"


class Versie(NamedTuple):
    """A version that was kept: its file, and what its header says."""

    pad: Path
    kop: Kop

    @property
    def afdruk(self) -> str:
        """The beginning of the hash of its content."""
        return self.pad.stem.rpartition("-")[2]

    @property
    def opzij(self) -> bool:
        """Whether these are changes that could not be saved, because somebody else had changed the file."""
        return self.pad.name.startswith(f"{_BOTSING}-")


def afdruk(inhoud: bytes) -> str:
    """What tells two contents apart: the SHA-256, in hexadecimal."""
    return sha256(inhoud).hexdigest()


def versiemap(pad: Path, ident: str) -> Path:
    """The folder of the versions of a dossier; the id comes out of a file, so it may not lead anywhere else."""
    return pad.parent / VERSIES / (re.sub(r"[^0-9a-zA-Z-]", "-", ident)[:40] or "zonder-id")


def versiepad(pad: Path, inhoud: bytes) -> Path | None:
    """Where this content of the dossier is kept as a version; None when it is no dossier."""
    kop = kop_van(inhoud, pad)
    if not kop.id:
        return None
    moment = re.sub(r"[-:]", "", kop.gewijzigd)[:15]
    if not re.fullmatch(r"\d{8}T\d{6}", moment):
        moment = "00000000T000000"
    return versiemap(pad, kop.id) / f"{kop.revisie:06d}-{moment}-{afdruk(inhoud)[:12]}.json"


def botsingspad(pad: Path, ident: str, inhoud: bytes) -> Path:
    """Where changes wait that could not be saved because the file was changed by somebody else."""
    return versiemap(pad, ident) / f"{_BOTSING}-{afdruk(inhoud)[:12]}.json"


def beschadigdpad(pad: Path, ident: str, inhoud: bytes) -> Path:
    """Where a file that could not be read is kept, when the dossier is put back in its place."""
    return versiemap(pad, ident) / f"{_BESCHADIGD}-{afdruk(inhoud)[:12]}.json"


def ident_van(pad: Path) -> str:
    """The id of the dossier in a file; of one that is damaged the id whose beginning its name ends with. '' when nobody can tell."""
    if ident := lees_kop(pad).id:
        return ident
    begin = pad.stem.rpartition("-")[2]
    try:
        passend = [folder.name for folder in (pad.parent / VERSIES).iterdir() if len(begin) > 3 and folder.name.startswith(begin)]
    except OSError:
        return ""
    return passend[0] if len(passend) == 1 else ""


def versies(pad: Path, ident: str) -> list[Versie]:
    """The versions that are kept of the dossier in this file, newest first; by revision, for clocks jump."""
    gevonden = [Versie(versie, lees_kop(versie)) for versie in _paden(versiemap(pad, ident))]
    return sorted(gevonden, key=lambda versie: (versie.kop.revisie, versie.kop.gewijzigd), reverse=True)


def apart_gezet(pad: Path, ident: str) -> list[Path]:
    """Changes that wait beside the dossier, because somebody else had changed it; none when nobody can look."""
    try:
        return [versie for versie in _paden(versiemap(pad, ident)) if versie.name.startswith(f"{_BOTSING}-")]
    except OSError:
        return []


def dun_uit(folder: Path, behoud: Path | None = None) -> None:
    """Keep the newest versions, and of the older ones the last of each day, up to `_HOOGSTENS`; what cannot be removed stays.

    Newest by revision and by clock: either may have gone back. `behoud` stays in any case, and so does what was put aside or is
    damaged, until somebody chose.
    """
    paden = {pad: (int(delen[1]), delen[2]) for pad in _paden(folder) if (delen := _NAAM.fullmatch(pad.name))}
    op_revisie = sorted(paden, key=lambda pad: paden[pad], reverse=True)
    op_klok = sorted(paden, key=lambda pad: paden[pad][::-1], reverse=True)
    blijft = {*op_revisie[:_NIEUWSTE], *op_klok[:_NIEUWSTE]} | ({behoud} if behoud else set())
    dagen: set[str] = set()
    for pad in (pad for pad in op_revisie if pad not in blijft):
        dag = paden[pad][1][:8]
        if dag not in dagen and len(blijft) < _HOOGSTENS:
            dagen.add(dag)
            blijft.add(pad)
    for pad in set(paden) - blijft:
        with contextlib.suppress(OSError):
            pad.unlink()


def wis_versies(pad: Path, ident: str) -> None:
    """Remove every version of a dossier. Raises OSError when one stays."""
    folder = versiemap(pad, ident)
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        shutil.rmtree(folder)


def _paden(folder: Path) -> list[Path]:
    try:
        return [pad for pad in folder.iterdir() if _NAAM.fullmatch(pad.name) or pad.name.startswith(f"{_BOTSING}-")]
    except (FileNotFoundError, NotADirectoryError, PermissionError):
        return []

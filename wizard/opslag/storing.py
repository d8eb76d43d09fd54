"""What the system or the program itself did wrong: said in Dutch, and noted without any answer in it."""

from __future__ import annotations

import errno
import sys
from pathlib import Path

LOGBOEK = "logboek.txt"
_LOGBOEK_MAX = 100_000
_REDENEN = {
    errno.ENOENT: "dit bestaat niet",
    errno.EACCES: "u heeft hier geen rechten voor",
    errno.EPERM: "u heeft hier geen rechten voor",
    errno.EROFS: "hier kan niet worden geschreven",
    errno.ENOSPC: "de schijf is vol",
    errno.EDQUOT: "uw ruimte op de schijf is op",
    errno.EIO: "de schijf geeft een fout",
    errno.EMFILE: "er staan te veel bestanden open",
    errno.EBUSY: "een ander programma is hier bezig",
    errno.EISDIR: "dit is een map",
    errno.ENOTDIR: "een deel van dit pad is geen map",
    errno.EEXIST: "dit bestaat al",
    errno.ELOOP: "deze koppeling komt nergens uit",
    errno.ENAMETOOLONG: "deze naam is te lang",
}


def reden(fout: OSError) -> str:
    """Why the system refused, in Dutch."""
    return _REDENEN.get(fout.errno or 0, "het systeem weigert het")


def oorzaak(fout: BaseException) -> BaseException:
    """The error itself: what a worker of the screens tells has neither its kind nor its place, and holds it as `error`."""
    while isinstance(binnen := getattr(fout, "error", None), BaseException):
        fout = binnen
    return fout


def noteer(fout: BaseException, folder: Path) -> Path | None:
    """Add the kind and place of an error to the logbook in a folder; returns it, None when that fails too."""
    import traceback
    from datetime import datetime

    fout = oorzaak(fout)
    try:
        logboek = folder / LOGBOEK
        if logboek.exists() and logboek.stat().st_size > _LOGBOEK_MAX:
            logboek.unlink()
        plaatsen = " < ".join(f"{deel.filename}:{deel.lineno}" for deel in traceback.extract_tb(fout.__traceback__)[:-4:-1])
        with logboek.open("a", encoding="utf-8") as bestand:
            bestand.write(
                f"{datetime.now().astimezone():%Y-%m-%dT%H:%M:%S%z} {type(fout).__name__} {plaatsen} (Python {sys.version.split()[0]})\n"
            )
    except OSError:
        return None
    return logboek

"""The end of the program when nobody chose it: a signal, a closed window, a fault of our own. Saved first, then told in few words."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from screens.basis import DossierScherm
from screens.dialogen import Dialoog
from wizard.opslag.storing import noteer, oorzaak
from wizard.signalen import STOPPENDE, code_van

if TYPE_CHECKING:
    from screens.app import Samenwerkwijzer

FOUT = 1
"""The exit code after a fault of our own."""
GEEN_LEZER = getattr(signal, "SIGHUP", -1)
"""The signal of a window that is gone: nothing can be shown any more."""
_GEDULD = 2.0
"""Seconds that a screen gets to take in the keys that were typed; then its fields are read as they are."""
_UITERLIJK = 3.0
"""Seconds after saving in which the program must have ended; a terminal that no longer reads can hold it."""

Afloop = list[tuple[Path, Path | None]]
"""Of every dossier that is open its file, and where its answers are now; None when something may be lost."""


class Einde:
    """Ends one app, once, whatever asks for it."""

    def __init__(self, app: Samenwerkwijzer) -> None:
        self._app = app
        self._taak: asyncio.Task[None] | None = None
        self._woorden = ""
        self._gesproken = False

    # signals

    def luister(self) -> None:
        """From now on the signals that stop a program, and Ctrl+C from outside, save first."""
        lus = asyncio.get_running_loop()
        lus.set_exception_handler(self._noteer)
        logging.getLogger("asyncio").disabled = True  # in debug mode it writes what every key did
        for nummer in (*STOPPENDE, signal.SIGINT):
            if signal.getsignal(nummer) is signal.SIG_IGN:  # as with nohup
                continue
            try:
                lus.add_signal_handler(nummer, self.door_signaal, nummer)
            except NotImplementedError:  # Windows; there a handler runs in between, and may only leave a message
                signal.signal(nummer, lambda nr, _: lus.call_soon_threadsafe(self.door_signaal, nr) and None)
            except (ValueError, RuntimeError):  # not the main thread: whoever runs the app there listens itself
                return

    def _noteer(self, _: asyncio.AbstractEventLoop, gemeld: dict[str, Any]) -> None:
        """A fault in a task that nobody waits for: its kind and place are noted, its text may be an answer."""
        if isinstance(fout := gemeld.get("exception"), BaseException):
            noteer(fout, self._app.map)

    def door_signaal(self, nummer: int) -> None:
        """Save and stop; a second signal changes nothing."""
        if self._taak is None and not self._woorden:
            self._taak = asyncio.get_running_loop().create_task(self._stop(nummer))

    async def _stop(self, nummer: int) -> None:
        await self._neem_toetsen_aan()
        code = code_van(nummer)
        afloop = await self._bewaar()
        if nummer != GEEN_LEZER:
            self._zeg("De samenwerkwijzer is gestopt, omdat het systeem daarom vroeg.", afloop)
        self._waak(code)
        self._app.exit(return_code=code)

    async def _neem_toetsen_aan(self) -> None:
        """Let what was typed before the signal reach the fields."""
        wacht_er_iets: Callable[[], bool] = getattr(self._app._driver, "er_is_invoer", bool)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_GEDULD / 8):  # after the end of a terminal there is always something to read
                while wacht_er_iets():
                    await asyncio.sleep(0.005)
        aan_de_beurt = asyncio.Event()
        self._app.call_later(aan_de_beurt.set)
        await _hoogstens(aan_de_beurt.wait())

    async def _bewaar(self) -> Afloop:
        for scherm in reversed(self._app.screen_stack):
            await _hoogstens(_laat_leeglopen(scherm))
            if isinstance(scherm, (DossierScherm, Dialoog)):
                await _hoogstens(scherm.rond_af())
        return self._red()

    # faults

    def door_fout(self, fout: BaseException | None) -> None:
        """Save what can be saved and leave with a sentence; what a traceback shows may be an answer."""
        afloop = self._red()
        logboek = noteer(fout, self._app.map) if fout else None
        soort = f"{type(oorzaak(fout)).__name__}, {_waar(oorzaak(fout))}" if fout else "onbekend"
        self._zeg(f"De samenwerkwijzer is gestopt door een fout in het programma ({soort}).", afloop, logboek)
        self._waak(FOUT)
        with contextlib.suppress(Exception):  # there may be nothing left to close
            self._app._close_messages_no_wait()

    # saving and telling

    def _schermen(self) -> list[DossierScherm]:
        return [scherm for scherm in self._app.screen_stack if isinstance(scherm, DossierScherm)]

    def _red(self) -> Afloop:
        """Take what the fields hold as it is, and write; nothing stops this."""
        heel = True
        for scherm in self._schermen():
            try:
                scherm.oogst()
            except Exception:
                heel = False
        afloop: Afloop = []
        for sessie in self._app.sessies:
            try:
                waar = sessie.red(sessie.bestand.parent, self._app.map, Path.home())
            except Exception:
                waar = None
            afloop.append((sessie.bestand, waar if heel else None))
        return afloop

    def _zeg(self, wat: str, afloop: Afloop, logboek: Path | None = None) -> None:
        """Keep these last words for when the terminal is itself again; the first cause is the one that is told."""
        if self._woorden:
            return
        regels = [wat, *(regel for bestand, waar in afloop for regel in _waar_het_staat(bestand, waar))]
        if logboek:
            regels.append(f"Wat er gebeurde staat, zonder uw antwoorden, in {logboek}")
        regels.append("Start de samenwerkwijzer opnieuw om verder te gaan.")
        self._woorden = "\n".join("".join(teken if teken.isprintable() else " " for teken in regel) for regel in regels)

    def spreek(self) -> None:
        """Say what there is to say, when the app is gone and the terminal is itself again."""
        if self._woorden and not self._gesproken and sys.stderr is not None:
            self._gesproken = True
            with contextlib.suppress(OSError, ValueError):
                sys.stderr.write(f"{self._woorden}\n")
                sys.stderr.flush()

    def _waak(self, code: int) -> None:
        """See to it that the program ends, also when the terminal takes nothing any more."""
        stuur: Any = self._app._driver
        if stuur is None or stuur.is_headless:
            return
        waker = threading.Timer(_UITERLIJK, _houd_op, (code, getattr(stuur, "attrs_before", None)))
        waker.daemon = True
        waker.start()


def _waar_het_staat(bestand: Path, waar: Path | None) -> list[str]:
    if waar is None:
        return ["De laatste wijziging is misschien niet bewaard.", f"Het dossier tot dan toe staat in {bestand}"]
    return ["Uw antwoorden zijn bewaard.", f"{'Het dossier staat' if waar == bestand else 'Uw wijzigingen staan apart,'} in {waar}"]


async def _laat_leeglopen(scherm: Screen[Any]) -> None:
    """Let a screen, and all that is on it from the inside out, do what waits for it."""
    for knoop in (scherm, *reversed(list(scherm.query("*"))), scherm):
        klaar = asyncio.Event()
        if knoop.call_later(klaar.set):
            await klaar.wait()


async def _hoogstens(wachten: Any) -> None:
    """Wait for this, but not for ever, and whatever goes wrong in it: the fields are read afterwards anyhow."""
    with contextlib.suppress(Exception):
        await asyncio.wait_for(wachten, _GEDULD)


def _houd_op(code: int, instellingen: list[Any] | None) -> None:
    if instellingen is not None and sys.platform != "win32":
        import termios

        with contextlib.suppress(Exception):
            termios.tcsetattr(0, termios.TCSANOW, instellingen)
    os._exit(code)


def _waar(fout: BaseException) -> str:
    """The line where it went wrong."""
    plek = fout.__traceback__
    while plek is not None and plek.tb_next is not None:
        plek = plek.tb_next
    return f"{Path(plek.tb_frame.f_code.co_filename).name}:{plek.tb_lineno}" if plek else "onbekende plek"

"""The app: which dossier is open and which screen is next. Models are imported after the first frame."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text
from textual import on, work
from textual.app import App
from textual.binding import Binding

from screens.basis import DossierScherm
from screens.berichten import (
    Bewaard,
    KopieerDossier,
    Naar,
    NieuwDossier,
    OpenDossier,
    OpenVoorbeeld,
    VerwijderDossier,
)
from screens.dialogen import Bevestig, Mededeling
from screens.dossiers import Dossiers
from wizard.opslag.storing import noteer, reden

if TYPE_CHECKING:
    from screens.sessie import Sessie


_RUST = 0.2
"""Seconds that the first screen gets for itself before models are imported."""


class Samenwerkwijzer(App[int]):
    """The samenwerkwijzer in a terminal."""

    TITLE = "samenwerkwijzer"
    CSS_PATH = "stijl.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [Binding("ctrl+q", "quit", "stoppen", priority=True)]

    def __init__(self, map: Path, dossier: Path | None = None, plek: str | None = None) -> None:
        super().__init__()
        self._map = map
        self._eerst = dossier
        self._plek = plek
        self.sessie: Sessie | None = None

    def on_mount(self) -> None:
        self.push_screen(Dossiers(self._map))
        if self._eerst is not None:
            self._open(self._eerst, self._plek)
        else:
            self.set_timer(_RUST, self._laad_vooruit)

    @work(thread=True, exit_on_error=False)
    def _laad_vooruit(self) -> None:
        """Import what the next screens need while the user reads the first."""
        import screens.overzicht
        import screens.wegwijzer  # noqa: F401  # imported for its cost
        from wizard.word import lees_vooruit

        lees_vooruit()

    @on(OpenDossier)
    def _open_dossier(self, event: OpenDossier) -> None:
        self._open(event.pad)

    def _open(self, pad: Path, plek: str | None = None) -> None:
        from screens.overzicht import Overzicht
        from screens.sessie import Sessie
        from wizard.opslag.bestand import Onleesbaar

        if any(isinstance(scherm, DossierScherm) for scherm in self.screen_stack):
            return  # Enter was pressed twice; the dossier is open
        self._sluit_sessie()
        try:
            self.sessie = Sessie(pad, self._bewaard)
        except (Onleesbaar, OSError) as fout:
            tekst = str(fout) if isinstance(fout, Onleesbaar) else f"{pad} kan niet worden gelezen: {reden(fout)}."
            self.push_screen(Mededeling("Dit dossier gaat niet open", tekst))
            return
        for scherm in self.screen_stack:
            if isinstance(scherm, Dossiers):
                scherm.hier = pad
        if aantal := len(self.sessie.dossier.kist):
            self.notify(f"{aantal} antwoorden passen niet (meer) op een vraag. Zij blijven apart bewaard in het dossier.", timeout=10)
        sessie = self.sessie
        self.push_screen(Overzicht(sessie, plek), lambda _: self._dossier_dicht(sessie))

    def _dossier_dicht(self, sessie: Sessie) -> None:
        """The overview was left: what waits is written, and the dossier is let go of, unless another is open by now."""
        if self.sessie is sessie and self._leg_vast():
            self._sluit_sessie()

    @on(NieuwDossier)
    def _nieuw(self, event: NieuwDossier) -> None:
        from wizard.opslag.bestand import nieuw

        with self._op_schijf():
            _, pad = nieuw(event.naam, self._map, doel=event.doel)
            self._open(pad, "samenwerking_naam")

    @on(KopieerDossier)
    def _kopieer(self, event: KopieerDossier) -> None:
        from wizard.opslag.bestand import Onleesbaar, kopieer

        self._sluit_sessie()
        try:
            with self._op_schijf():
                kopieer(event.pad)
        except Onleesbaar as fout:
            self.push_screen(Mededeling("Dit dossier kan niet worden gekopieerd", str(fout)))
        self._ververs()

    @on(VerwijderDossier)
    def _verwijder(self, event: VerwijderDossier) -> None:
        from wizard.opslag.bestand import naar_prullenbak

        self._sluit_sessie()  # what was open would be written back at the end
        with self._op_schijf():
            naar_prullenbak(event.pad)
            self.notify("Het dossier staat nu in de map prullenbak.")
        self._ververs()

    @on(OpenVoorbeeld)
    def _voorbeeld(self) -> None:
        from wizard.voorbeeld import maak_voorbeeld

        with self._op_schijf():
            self._open(maak_voorbeeld(self._map))

    @on(Naar)
    async def _wijs(self, bericht: Naar) -> None:
        from screens.wegwijzer import wijs

        if self.sessie is not None:
            await wijs(self, self.sessie, bericht)

    def _ververs(self) -> None:
        if isinstance(self.screen, Dossiers):
            self.screen.ververs()

    @contextlib.contextmanager
    def _op_schijf(self) -> Iterator[None]:
        """Say in Dutch what the disk refused."""
        try:
            yield
        except OSError as fout:
            self.push_screen(Mededeling("Dat lukt niet op deze plek", f"De map {self._map} geeft een fout: {reden(fout)}."))

    def _bewaard(self, tekst: str, gelukt: bool) -> None:
        """Called by the saver, on its own thread."""
        self.post_message(Bewaard(tekst, gelukt))

    @on(Bewaard)
    def _toon_bewaard(self, event: Bewaard) -> None:
        for scherm in self.screen_stack:
            if isinstance(scherm, DossierScherm):
                scherm.toon_bewaard(event.tekst)
        self._ververs()
        if not event.gelukt:
            self.notify(event.tekst, severity="error", timeout=10)

    def _sluit_sessie(self) -> bool:
        sessie, self.sessie = self.sessie, None
        return sessie is None or sessie.sluit()

    # the end of the program

    async def action_quit(self) -> None:
        """Stop; what waits is written first, and only when that fails the user is asked."""
        for scherm in self.screen_stack:
            if isinstance(scherm, DossierScherm):
                await scherm.rond_af()
        if self._leg_vast():
            self.exit(0)
            return
        tekst = "De laatste wijziging staat niet op de schijf. Blijf, en probeer het later of op een andere plek opnieuw."
        await self.push_screen(Bevestig("Stoppen zonder te bewaren?", tekst, "Ja, stoppen"), self._stop_toch)

    def _stop_toch(self, ja: bool | None) -> None:
        if ja:
            self.exit(1)

    def _leg_vast(self) -> bool:
        return self.sessie is None or self.sessie.leg_vast()

    def action_help_quit(self) -> None:
        """Ctrl+C stops nothing here; say which key does."""
        self.notify("Stoppen doet u met Ctrl+Q. Bewaren hoeft niet, dat gaat vanzelf.")

    def _fatal_error(self) -> None:
        """A fault of our own: save, and leave with a short text; a traceback would show answers."""
        fout = self._exception
        plek = fout.__traceback__ if fout else None
        while plek is not None and plek.tb_next is not None:
            plek = plek.tb_next
        waar = f"{Path(plek.tb_frame.f_code.co_filename).name}:{plek.tb_lineno}" if plek else "onbekende plek"
        bewaard = "Uw antwoorden zijn bewaard." if self._probeer_te_bewaren() else "De laatste wijziging is misschien niet bewaard."
        melding = f"De samenwerkwijzer is gestopt door een fout in het programma ({type(fout).__name__}, {waar})."
        logboek = noteer(fout, self._map) if fout else None
        log = f" Wat er gebeurde staat in {logboek}." if logboek else ""
        self._exit_renderables.append(Text(f"{melding}\n{bewaard}{log} Start opnieuw om verder te gaan."))
        self._close_messages_no_wait()

    def _probeer_te_bewaren(self) -> bool:
        try:
            return self._leg_vast()
        except Exception:  # whatever is broken, the user gets a sentence
            return False


def start(map: Path, dossier: Path | None = None, plek: str | None = None) -> int:
    """Run the app; returns the exit status."""
    app = Samenwerkwijzer(map, dossier, plek)
    return app.run() or app.return_code or 0

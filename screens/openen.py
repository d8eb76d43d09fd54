"""The app's dealings with dossiers: opening one, looking at a version, leaving, and what happens to those in the list."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work

from screens import bezet
from screens.basis import DossierScherm
from screens.berichten import (
    Bekijk,
    KopieerDossier,
    Naar,
    NieuwDossier,
    OpenDossier,
    OpenVoorbeeld,
    VerlaatDossier,
    VerwijderDossier,
    VoegBij,
)
from screens.dialogen import Mededeling
from screens.dossiers import Dossiers
from screens.opgeslagen import MetSessies
from wizard.opslag.slot import Slot
from wizard.opslag.storing import reden

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from screens.sessie import Sessie


def _is_van_ons(slot: Slot) -> bool:
    """Take a lock that this program left behind on a disk that did not answer; False when it is somebody else's."""
    return slot.ander is not None and slot.ander.bent_u and slot.ander.pid == os.getpid() and slot.neem(over=True)


class MetDossier(MetSessies):
    """An app in which one dossier at a time is open; a version of it may be looked at meanwhile."""

    # opening

    @on(OpenDossier)
    def _open_dossier(self, event: OpenDossier) -> None:
        self.open(event.pad, alleen_lezen=event.alleen_lezen)

    def open(self, pad: Path, plek: str | None = None, *, alleen_lezen: str = "") -> None:
        """Open this dossier, at a question; when somebody has it, ask how. Only to read where one may not write."""
        if any(isinstance(scherm, DossierScherm | bezet.KiesUit) for scherm in self.screen_stack):
            return  # Enter was pressed twice; the dossier is open, or it is asked how
        self._sluit_sessie()
        waarom = alleen_lezen
        if not waarom and pad.exists() and (waarom := bezet.schrijfverbod(pad)):
            self.notify(f"U leest dit dossier alleen: {waarom}. Er wordt niets bewaard.", severity="warning", timeout=8)
        slot = None if waarom else Slot(pad)
        if slot is None or slot.neem() or _is_van_ons(slot):
            self._toon(pad, plek, waarom, slot)
        else:
            self._vraag_hoe(pad, plek, slot)

    @work
    async def _vraag_hoe(self, pad: Path, plek: str | None, slot: Slot) -> None:
        """Somebody has it open: read only, a copy, take over, or back."""
        ander = slot.ander
        assert ander is not None
        match await self.push_screen_wait(bezet.bezet(ander)):
            case bezet.LEZEN:
                self._toon(pad, plek, bezet.geopend_door(ander), None)
            case bezet.KOPIE:
                if kopie := self._maak_kopie(pad):
                    self.open(kopie, plek)
            case bezet.OVER:
                slot.neem(over=True)
                self._toon(pad, plek, "", slot)

    def _toon(self, pad: Path, plek: str | None, alleen_lezen: str, slot: Slot | None) -> None:
        from screens.overzicht import Overzicht
        from screens.sessie import Sessie
        from wizard.opslag.ontleden import Onleesbaar
        from wizard.opslag.versies import apart_gezet

        try:
            sessie = Sessie(pad, self._bewaard, alleen_lezen=alleen_lezen, slot=slot)
        except (Onleesbaar, OSError) as fout:
            if slot is not None:
                slot.geef_terug()
            self._gaat_niet_open(pad, plek, fout)
            return
        self.sessie = sessie
        for scherm in self.screen_stack:
            if isinstance(scherm, Dossiers):
                scherm.hier = pad
        self.push_screen(Overzicht(sessie, plek), lambda _: self._dossier_dicht(sessie, pad))
        if not alleen_lezen and apart_gezet(pad, sessie.dossier.id):
            wat = "Er staan nog wijzigingen apart, van toen iemand anders dit dossier ook wijzigde."
            self.notify(f"{wat} In het overzicht toont e ze.", severity="warning", timeout=15)

    @work
    async def _gaat_niet_open(self, pad: Path, plek: str | None, fout: Exception) -> None:
        """Say why; of a newer dossier offer to look at it, of a damaged one the previous version."""
        from screens.versies import VersiesScherm
        from wizard.opslag.lezen import Nieuwer
        from wizard.opslag.ontleden import Onleesbaar
        from wizard.opslag.versies import ident_van, versies

        if isinstance(fout, Nieuwer):
            if await self.push_screen_wait(bezet.nieuwer()) == bezet.LEZEN:
                self._toon(pad, plek, "van een nieuwere samenwerkwijzer", None)
            return
        tekst = (
            str(fout)
            if isinstance(fout, Onleesbaar)
            else f"{pad} kan niet worden gelezen: {reden(fout) if isinstance(fout, OSError) else ''}."
        )
        ident = ident_van(pad) if isinstance(fout, Onleesbaar) else ""
        eerder = versies(pad, ident) if ident else []
        if not eerder:
            self.push_screen(Mededeling("Dit dossier gaat niet open", tekst))
        elif await self.push_screen_wait(bezet.beschadigd(tekst, len(eerder))) == bezet.VERSIES:
            self.push_screen(VersiesScherm(pad, ident))

    @on(Bekijk)
    def _bekijk(self, event: Bekijk) -> None:
        """Look at a version; what was open stays open under it."""
        from screens.overzicht import Overzicht
        from screens.sessie import Sessie
        from wizard.opslag.ontleden import Onleesbaar

        try:
            sessie = Sessie(event.pad, self._bewaard, alleen_lezen=event.alleen_lezen)
        except (Onleesbaar, OSError) as fout:
            self.push_screen(Mededeling("Deze versie gaat niet open", bezet.in_woorden(fout, event.pad)))
            return
        self._onder = self.sessies
        self.sessie = sessie
        self.push_screen(Overzicht(sessie), lambda _: self._dossier_dicht(sessie, event.pad))

    @on(NieuwDossier)
    def _nieuw(self, event: NieuwDossier) -> None:
        from wizard.opslag.bestand import nieuw

        with self._op_schijf():
            _, pad = nieuw(event.naam, self.map, doel=event.doel)
            self.open(pad, "gemeente_naam")
            if self.sessie is not None and self.sessie.bestand == pad:
                self.sessie.bewerking.antwoord(("samenwerking_naam",), event.naam)  # asked just now; F8 takes it away
                self.sessie.bewaar()

    @on(OpenVoorbeeld)
    def _voorbeeld(self) -> None:
        from wizard.voorbeeld import maak_voorbeeld

        with self._op_schijf():
            self.open(maak_voorbeeld(self.map))

    # leaving

    @on(VerlaatDossier)
    @work
    async def _verlaat(self) -> None:
        """What is not on disk is asked about before the dossier is left."""
        overzicht, sessie = self.screen, self.sessie
        if sessie is not None and isinstance(overzicht, DossierScherm) and await bezet.mag_weg(self, sessie, self.map):
            overzicht.dismiss(None)

    def _dossier_dicht(self, sessie: Sessie, pad: Path) -> None:
        """The overview was left: the dossier is let go of, unless another is open by now; of one that moved it is told where it is."""
        if sessie.bestand != pad and pad.parent == self.map:
            self.notify(f"U werkte verder in {sessie.bestand}. In deze lijst staat nog de oude versie.", timeout=15)
            for scherm in self.screen_stack:
                if isinstance(scherm, Dossiers):
                    scherm.ging_verder(sessie.dossier.id, sessie.dossier.revisie, sessie.bestand)
        if self.sessie is sessie:
            self._sluit_sessie()

    def _sluit_sessie(self) -> None:
        """Let go of the dossier in view; what was under it comes back."""
        if (sessie := self.sessie) is not None and not sessie.sluit() and not sessie.alleen_lezen:
            weg = f"De laatste wijziging in {sessie.bestand} is NIET bewaard."
            wat = "Uw wijzigingen staan apart: v in de lijst toont ze." if sessie.alles_apart else weg
            self.notify(wat, severity="warning", timeout=15)
        self.sessie = self._onder.pop() if self._onder else None

    # what happens to dossiers in the list

    @on(KopieerDossier)
    def _kopieer(self, event: KopieerDossier) -> None:
        self._sluit_sessie()
        if (kopie := self._maak_kopie(event.pad)) and isinstance(self.screen, Dossiers):
            self.screen.hier = kopie
        self._ververs()

    def _maak_kopie(self, pad: Path) -> Path | None:
        """Copy a dossier; None, and told, when that fails."""
        from wizard.opslag.bestand import kopieer
        from wizard.opslag.ontleden import Onleesbaar

        try:
            with self._op_schijf():
                return kopieer(pad)
        except Onleesbaar as fout:
            self.push_screen(Mededeling("Dit dossier kan niet worden gekopieerd", str(fout)))
        return None

    @on(VerwijderDossier)
    def _verwijder(self, event: VerwijderDossier) -> None:
        from wizard.opslag.bestand import naar_prullenbak, wis

        self._sluit_sessie()  # what was open would be written back at the end
        with self._op_schijf():
            if event.helemaal:
                blijft = wis(event.pad)
                gewist = f"Het bestand is gewist. {blijft}" if blijft else "Het dossier en zijn vorige versies zijn gewist."
                ernst: SeverityLevel = "warning" if blijft else "information"
                self.notify(f"{gewist} Documenten die u maakte staan er nog.", severity=ernst)
            else:
                weg = naar_prullenbak(event.pad)
                if isinstance(self.screen, Dossiers):
                    self.screen.is_weggegooid(weg, event.pad.name)
                self.notify("Het dossier ligt nu in de prullenbak. Met F8 haalt u het terug, met p ziet u wat daar ligt.", timeout=8)
        self._ververs()

    @on(VoegBij)
    def _voeg_bij(self, event: VoegBij) -> None:
        self.open(event.pad)
        if self.sessie is not None and self.sessie.bestand == event.pad and not self.sessie.alleen_lezen:
            self._voeg_tweede_bij(self.sessie, event.tweede)

    @work
    async def _voeg_tweede_bij(self, sessie: Sessie, tweede: Path) -> None:
        from screens.botsing import uit_tweede
        from screens.versies import VersiesScherm
        from wizard.opslag.ontleden import Onleesbaar

        bewaard = await sessie.leg_vast_rustig()  # else what is being written now would be kept nowhere
        if sessie.botst:
            self.notify("Voeg eerst samen wat iemand anders wijzigde: Ctrl+S.", severity="warning")
            return
        if not bewaard:
            self.push_screen(Mededeling("Samenvoegen lukt nu niet", bezet.waarom_niet(sessie)))
            return
        try:
            await self._voeg_samen(sessie, uit_tweede(sessie, tweede))
        except (Onleesbaar, OSError) as fout:
            self.push_screen(Mededeling("Samenvoegen lukt niet", bezet.in_woorden(fout, tweede)))
        if isinstance(self.screen, VersiesScherm):
            self.screen.ververs()  # what was put aside waits no longer

    @on(Naar)
    async def _wijs(self, bericht: Naar) -> None:
        from screens.wegwijzer import wijs

        if self.sessie is not None:
            await wijs(self, self.sessie, bericht)

    @contextlib.contextmanager
    def _op_schijf(self) -> Iterator[None]:
        """Say in Dutch what the disk refused."""
        try:
            yield
        except OSError as fout:
            self.push_screen(Mededeling("Dat lukt niet op deze plek", f"De map {self.map} geeft een fout: {reden(fout)}."))

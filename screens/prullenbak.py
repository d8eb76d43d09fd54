"""The bin: dossiers that were thrown away, to put back in the list or to wipe for good."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from screens.dialogen import Bevestig, Mededeling
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from screens.versies import VersieLijst
from wizard.opslag.bestand import uit_prullenbak, wis_uit_prullenbak
from wizard.opslag.kop import Kop as Dossierkop
from wizard.opslag.lijst import koppen
from wizard.opslag.map import PRULLENBAK
from wizard.opslag.storing import reden
from wizard.tekst import telling
from wizard.woorden import DOELNAMEN, moment


class Weggegooid(Regels):
    """Dossiers, of which one puts back the one at the cursor."""

    BINDINGS = [Binding("enter,z", "select", "terugzetten", key_display="Enter")]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return bool(self.option_count) if action == "select" else True


class PrullenbakScherm(VersieLijst):
    """What lies in the bin, last changed first."""

    HULP = (
        "Hier staan de dossiers die u heeft weggegooid. Enter of z zet er een terug in de lijst, nooit over een ander dossier heen. "
        "Met x wist u er een helemaal."
    )
    BINDINGS = [Binding("x", "wis", "helemaal wissen")]

    def __init__(self, map: Path) -> None:
        super().__init__()
        self._map = map
        self._koppen: dict[str, Dossierkop] = {}
        self.teruggezet: Path | None = None
        """The dossier that was put back last, where it stands now."""

    def compose(self) -> ComposeResult:
        yield Kop("Prullenbak")
        yield Static("", id="inleiding", markup=False)
        yield Weggegooid()
        yield Toetsen()

    def on_screen_resume(self) -> None:
        self.ververs()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return bool(self._koppen) if action == "wis" else True

    def ververs(self) -> None:
        """Read the bin again."""
        try:
            self._koppen = {str(kop.pad): kop for kop in koppen(self._map / PRULLENBAK)}
            aantal = telling(len(self._koppen), "dossier ligt", "dossiers liggen")
            inleiding = f"{aantal} in de prullenbak." if aantal else "De prullenbak is leeg. Esc gaat terug naar de lijst."
        except OSError as fout:
            self._koppen, inleiding = {}, f"De prullenbak kan niet worden gelezen: {reden(fout)}."
        self.query_one("#inleiding", Static).update(inleiding)
        self.query_one(Regels).toon([(naam, _regel(kop)) for naam, kop in self._koppen.items()])
        self.refresh_bindings()

    @property
    def _hier(self) -> Dossierkop | None:
        return self._koppen.get(self.query_one(Regels).hier or "")

    @on(OptionList.OptionSelected)
    def zet_terug(self) -> None:
        """Put the dossier at the cursor back in the list."""
        if (kop := self._hier) is None:
            return
        try:
            self.teruggezet = uit_prullenbak(kop.pad)
        except OSError as fout:
            self.app.push_screen(Mededeling("Terugzetten lukt niet", f"{kop.pad}: {reden(fout)}."))
        else:
            self.app.clear_notifications()  # that it lies here is over
            self.app.notify(f"“{kop.naam}” staat weer in de lijst.")
            self.ververs()

    @work
    async def action_wis(self) -> None:
        """Remove the dossier at the cursor for good, after confirmation."""
        if (kop := self._hier) is None:
            return
        tekst = f"“{kop.naam}” is dan echt weg. De vorige versies gaan mee, als het dossier nergens anders meer staat."
        if not await self.app.push_screen_wait(Bevestig("Helemaal wissen?", tekst, "Ja, wissen")):
            return
        try:
            mee = wis_uit_prullenbak(kop.pad)
        except OSError as fout:
            self.app.push_screen(Mededeling("Wissen lukt niet", f"{kop.pad}: {reden(fout)}."))
        else:
            bij = "Ook de vorige versies." if mee else "De vorige versies blijven: er staat nog een bestand dat er misschien bij hoort."
            self.app.notify(f"“{kop.naam}” is gewist. {bij}", timeout=8)
            self.ververs()


def _regel(kop: Dossierkop) -> Text:
    stand = telling(kop.open, "vraag open", "vragen open") or "geen open vragen"
    wat = kop.fout or " · ".join(filter(None, (f"gewijzigd {moment(kop.gewijzigd)}", DOELNAMEN.get(kop.doel, ""), stand)))
    return Text.assemble((kop.naam, "bold"), f"\n    {wat}")

"""How the screen looks: the colours, and whether anything moves. Chosen here, and remembered for the next time."""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.message import Message
from textual.widgets import Static

from screens.dialogen import Dialoog
from screens.keuzeveld import Keuzeveld
from screens.themas import NAMEN
from wizard.opslag.instellingen import Instellingen


class Weergave(Dialoog[None]):
    """Each choice shows at once."""

    HULP = "Hier kiest u hoe het scherm eruitziet. Uw keuze geldt meteen en blijft bewaard op deze computer."
    BINDINGS = [Binding("escape", "annuleer", "sluiten")]

    @dataclass
    class Gekozen(Message):
        """The screen is to look like this from now on."""

        instellingen: Instellingen

    def __init__(self, nu: Instellingen) -> None:
        super().__init__("Hoe wilt u het scherm zien?", "Uw keuze geldt meteen en blijft bewaard. Esc sluit dit venster.")
        self._nu = nu

    def inhoud(self) -> ComposeResult:
        yield Static("Kleuren", classes="vraagtekst")
        yield Keuzeveld(list(NAMEN.items()), [self._nu.thema])
        yield Static("Beweging", classes="vraagtekst")
        yield Keuzeveld([("rustig", "Rustig: niets knippert of beweegt")], ["rustig"] if self._nu.rustig else [], meer=True)

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.stop()
        if event.laatste == "rustig":
            self._nu = replace(self._nu, rustig="rustig" in event.veld.gekozen)
        else:
            event.veld.kies([event.laatste])  # one of them always holds
            self._nu = replace(self._nu, thema=event.laatste)
        self.post_message(self.Gekozen(self._nu))

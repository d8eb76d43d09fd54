"""Check your answers: every question of a step with its answer, or every question that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import NaarPlek, NaarStap
from screens.kop import Kop
from screens.lijstscherm import LijstScherm
from wizard.delen import stap_van, volgende_stap
from wizard.dossier import sleutel, stap_pad
from wizard.gronden import in_woorden
from wizard.verwijzen import titel_van
from wizard.vragenlijst import Plek, open_vragen, plekken, voortgang

if TYPE_CHECKING:
    from screens.sessie import Sessie


class Nakijken(LijstScherm):
    """One line per question; Enter goes to it and Esc comes back. `stap` None lists what is open everywhere."""

    BINDINGS = [
        Binding("k", "klaar", "ik ben klaar met deze stap"),
        Binding("ctrl+n", "verder", "volgende stap"),
    ]

    def __init__(self, sessie: Sessie, stap: str | None) -> None:
        super().__init__(sessie)
        self._stap = stap
        self._plekken: dict[str, Plek] = {}

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self._stap is not None if action in ("klaar", "verder") else True

    def ververs(self) -> None:
        dossier = self.sessie.dossier
        if self._stap is None:
            gevonden = open_vragen(dossier)
            kop = "Open vragen"
            inleiding = f"{len(gevonden)} open. Enter gaat naar de vraag." if gevonden else "Er staat geen vraag open."
        else:
            stap = stap_van(self._stap)
            gevonden = [p for p in plekken(dossier) if p.veld.stap is stap and p.veld.getoond_voor(dossier.doel)]
            kop = f"{stap.nr or ''} {stap.titel} › Controleer uw antwoorden".strip()
            inleiding = self._stand()
        self.query_one(Kop).links = kop
        self.leid_in(inleiding)
        self._plekken = {sleutel(plek.pad): plek for plek in gevonden}
        self.lijst.toon([(naam, self._regel(plek)) for naam, plek in self._plekken.items()])

    def _stand(self) -> str:
        stand = next(v for v in voortgang(self.sessie.dossier) if v.stap.naam == self._stap)
        klaar = self.sessie.dossier.bijschrift(stap_pad(stand.stap.naam)).klaar
        gezegd = "U bent klaar met deze stap (k maakt dat ongedaan)." if klaar else "Klaar? Druk op k."
        return f"{stand.status[:1].upper()}{stand.status[1:]} · {len(stand.open)} open. {gezegd}"

    def _regel(self, plek: Plek) -> Text:
        waar = titel_van(self.sessie.dossier, plek.pad[:-1]) + ": " if len(plek.pad) > 1 else ""
        return Text.assemble((f"{waar}{plek.veld.vraag.tekst}", "bold"), f"\n    {self._antwoord(plek)}")

    def _antwoord(self, plek: Plek) -> str:
        if plek.toestand != "leeg" or plek.veld.afgeleid:
            return in_woorden(plek)
        return "nog open" if plek.open_voor(self.sessie.dossier.doel) else "niet ingevuld (niet verplicht)"

    @on(OptionList.OptionSelected)
    def action_wijzig(self) -> None:
        """Go to the question at the cursor."""
        if plek := self._plekken.get(self.lijst.hier or ""):
            self.post_message(NaarPlek(plek.pad))

    def action_klaar(self) -> None:
        """Say that this step is finished, or not any more."""
        if self._stap is not None:
            klaar = self.sessie.dossier.bijschrift(stap_pad(self._stap)).klaar
            self.sessie.bewerking.markeer(self._stap, not klaar)
            self.sessie.bewaar()
            self.ververs()

    def action_verder(self) -> None:
        """Go to the next step that has something open, else back to the overview."""
        open_ = {v.stap.naam for v in voortgang(self.sessie.dossier) if v.open}
        stap = volgende_stap(self._stap) if self._stap else None
        while stap is not None and stap.naam not in open_:
            stap = volgende_stap(stap.naam)
        if stap is None:
            self.dismiss(None)
        else:
            self.post_message(NaarStap(stap.naam, wissel=True))

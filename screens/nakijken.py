"""Check your answers: every question of a step with its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.binding import Binding
from textual.widgets import OptionList

from screens.berichten import NaarPlek, NaarStap
from screens.kop import Kop
from screens.lijstscherm import LijstScherm
from wizard.delen import stap_van
from wizard.dossier import sleutel, stap_pad
from wizard.gronden import in_woorden, opmerking_in_woorden
from wizard.hierna import na_stap, volgende_open
from wizard.verwijzen import titel_van
from wizard.voortgang import voortgang
from wizard.vragenlijst import Plek, plekken

if TYPE_CHECKING:
    from screens.sessie import Sessie


class Nakijken(LijstScherm):
    """One line per question; Enter goes to it and Esc comes back."""

    HULP = "Hier leest u vragen en antwoorden onder elkaar. Enter gaat naar de vraag, Esc komt hier terug."

    BINDINGS = [
        Binding("k", "markeer(True)", "ik ben klaar met deze stap"),
        Binding("k", "markeer(False)", "toch niet klaar met deze stap"),
        Binding("ctrl+n", "verder", "volgende stap"),
    ]

    def __init__(self, sessie: Sessie, stap: str) -> None:
        super().__init__(sessie)
        self._stap = stap
        self._plekken: dict[str, Plek] = {}

    def ververs(self) -> None:
        dossier, stap = self.sessie.dossier, stap_van(self._stap)
        self.refresh_bindings()
        gevonden = [p for p in plekken(dossier) if p.veld.stap is stap and p.veld.getoond_voor(dossier.doel)]
        self.query_one(Kop).links = f"{stap.nr or ''} {stap.titel} › Controleer uw antwoorden".strip()
        self.leid_in(self._stand())
        self._plekken = {sleutel(plek.pad): plek for plek in gevonden}
        self.lijst.toon([(naam, self._regel(plek)) for naam, plek in self._plekken.items()])

    def _stand(self) -> str:
        stand = next(v for v in voortgang(self.sessie.dossier) if v.stap.naam == self._stap)
        gezegd = "U bent klaar met deze stap (k maakt dat ongedaan)." if self._klaar else "Klaar? Druk op k."
        volgt = na_stap(self.sessie.dossier, stand.stap.naam)
        return f"{stand.status[:1].upper()}{stand.status[1:]} · {len(stand.open)} open. {gezegd}\n{volgt}"

    def _regel(self, plek: Plek) -> Text:
        waar = titel_van(self.sessie.dossier, plek.pad[:-1]) + ": " if len(plek.pad) > 1 else ""
        regel = Text.assemble((f"{waar}{plek.veld.vraag.tekst}", "bold"), f"\n    {self._antwoord(plek)}")
        return regel.append(f"\n    {opmerking}") if (opmerking := opmerking_in_woorden(plek)) else regel

    def _antwoord(self, plek: Plek) -> str:
        if plek.toestand != "leeg" or plek.veld.afgeleid:
            return in_woorden(plek)
        return "nog open" if plek.open_voor(self.sessie.dossier.doel) else "niet ingevuld (niet verplicht)"

    @on(OptionList.OptionSelected)
    def action_wijzig(self) -> None:
        """Go to the question at the cursor."""
        if plek := self._plekken.get(self.lijst.hier or ""):
            self.post_message(NaarPlek(plek.pad))

    @property
    def _klaar(self) -> bool:
        """Whether it was said that this step is finished."""
        return self.sessie.dossier.bijschrift(stap_pad(self._stap)).klaar

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "markeer":
            return parameters != (self._klaar,)
        return super().check_action(action, parameters)

    def action_markeer(self, klaar: bool) -> None:
        """Say that this step is finished, or not any more."""
        self.sessie.bewerking.markeer(self._stap, klaar)
        self.sessie.bewaar()
        self.ververs()

    def action_verder(self) -> None:
        """Go to the next step that has something open, else back to the overview."""
        volgende = volgende_open(voortgang(self.sessie.dossier), self._stap)
        if volgende is None:
            self.dismiss(None)
        else:
            self.post_message(NaarStap(volgende.stap.naam, wissel=True))

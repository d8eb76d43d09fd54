"""Search through questions and answers: one types, and the list follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.widgets import Input, OptionList

from screens.berichten import naar_vraag
from screens.zoeklijst import ZoekLijst
from wizard.dossier import sleutel
from wizard.gronden import in_woorden
from wizard.tekst import telling
from wizard.zoeken import Treffer, Zoeker

if TYPE_CHECKING:
    from screens.sessie import Sessie

_LANGST = 120
_MEEST = 200
"""So many questions are shown at once: the list must follow the keys."""


class ZoekScherm(ZoekLijst):
    """Each question that was found, with the words in which it was found or how it stands."""

    HULP = (
        "Typ een woord uit een vraag, een antwoord of een keuze. De lijst volgt wat u typt. "
        "Met het pijltje omlaag gaat u naar de lijst, Enter gaat naar de vraag."
    )
    titel = "Zoeken in vragen en antwoorden"
    hint = "typ een woord uit een vraag of een antwoord"

    def __init__(self, sessie: Sessie) -> None:
        super().__init__(sessie)
        self._zoeker: tuple[int, Zoeker] | None = None
        self._treffers: dict[str, Treffer] = {}

    # searching

    def ververs(self) -> None:
        gevonden = self._zoek(self.gezocht)
        self._treffers = {sleutel(treffer.plek.pad): treffer for treffer in gevonden}
        aantal = f"{telling(len(gevonden), 'vraag', 'vragen')}{' gevonden' if self.gezocht else ''}."
        self.leid_in(aantal if gevonden else "Niets gevonden. Probeer een korter woord, of een ander.")
        regels: list[tuple[str, str | Text]] = [(naam, self._regel(treffer)) for naam, treffer in list(self._treffers.items())[:_MEEST]]
        if len(gevonden) > _MEEST:
            regels.append(("", f"En nog {len(gevonden) - _MEEST}. Typ meer letters om ze te zien."))
        self.lijst.toon(regels)

    def _zoek(self, tekst: str) -> list[Treffer]:
        versie = self.sessie.bewerking.versie
        if self._zoeker is None or self._zoeker[0] != versie:
            self._zoeker = (versie, Zoeker(self.sessie.dossier))
        return self._zoeker[1].zoek(tekst)

    def _regel(self, treffer: Treffer) -> Text:
        """The question, and under it the words that were found, else how it stands."""
        return Text.assemble((treffer.vraag, "bold"), f"\n    {treffer.bij or in_woorden(treffer.plek, _LANGST)}")

    @on(Input.Submitted)
    @on(OptionList.OptionSelected)
    def action_openen(self) -> None:
        """Go to the question at the cursor, from the field to the first; Esc comes straight back."""
        if treffer := self._treffers.get(self.lijst.hier or ""):
            pad = treffer.plek.pad
            self.post_message(naar_vraag(pad))

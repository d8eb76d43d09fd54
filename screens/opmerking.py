"""A remark with a question: written, changed and settled in a small dialog, and shown as one line under the question."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from screens.dialogen import InvulDialoog
from screens.keuzeveld import Keuzeveld
from screens.meekijken import Meekijken
from screens.tekstveld import Alineaveld
from screens.vraagblok import VraagBlok
from wizard.gronden import opmerking_in_woorden
from wizard.vragenlijst import Plek

_OPEN, _AF = "open", "af"
_BIJ = "Alleen u en wie dit dossier opent, zien dit. Het komt niet in de documenten. Maak de tekst leeg om de opmerking te verwijderen."


class OpmerkingDialoog(InvulDialoog[tuple[str, bool]]):
    """The text of a remark and whether it is settled."""

    HULP = (
        "Schrijf op wat u bij deze vraag wilt onthouden. Ctrl+N bewaart; Enter begint een nieuwe regel. Met Esc blijft alles zoals het was."
    )
    BINDINGS = [Binding("f5", "screen.klaar", "bewaren", show=False, priority=True)]

    def __init__(self, plek: Plek, schrijf_mee: Callable[[tuple[str, bool] | None], None] | None = None) -> None:
        super().__init__(f"Opmerking bij: {plek.veld.vraag.tekst}", schrijf_mee=schrijf_mee)
        self._was = plek.bijschrift

    def inhoud(self) -> ComposeResult:
        yield Alineaveld(self._was.opmerking, hint="bijvoorbeeld: nog afstemmen met de FG")
        yield Keuzeveld([(_OPEN, "Nog open"), (_AF, "Afgehandeld")], [_AF if self._was.afgehandeld else _OPEN])
        yield Static(_BIJ, classes="bij", markup=False)

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.veld.kies([event.laatste])

    def stand(self) -> tuple[str, bool]:
        return self.query_one(Alineaveld).text, _AF in self.query_one(Keuzeveld).gekozen

    def uitkomst(self) -> tuple[str, bool]:
        return self.stand()


class MetOpmerkingen(Meekijken):
    """A form on which one writes a remark with F5."""

    BINDINGS = [Binding("f5", "opmerking", "opmerking", priority=True)]

    async def action_opmerking(self) -> None:
        """Write, change or settle the remark with the question here."""
        await self.rond_af()
        if (blok := self._blok) is None:
            return
        plek = blok.plek

        def leg_vast(gezegd: tuple[str, bool]) -> None:
            self.sessie.bewerking.opmerking(plek.pad, gezegd[0], afgehandeld=gezegd[1])

        schrijf = self.sessie.schrijf_mee(plek.pad, leg_vast)

        async def klaar(gezegd: tuple[str, bool] | None) -> None:
            if gezegd is not None:
                schrijf(gezegd)
            if self in self.app.screen_stack:
                self.ververs()

        await self.app.push_screen(OpmerkingDialoog(plek, schrijf), partial(self.app.call_next, klaar))

    async def _toon_deel(self, vraag: str | None = None) -> None:
        await super()._toon_deel(vraag)
        self._toon_opmerkingen()

    def ververs(self) -> None:
        super().ververs()
        self._toon_opmerkingen()

    def _toon_opmerkingen(self) -> None:
        for blok in self.query(VraagBlok):
            blok.toon_opmerking(opmerking_in_woorden(blok.plek))

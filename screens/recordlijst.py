"""The records of a list as readable lines, with everything one can do to them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import OptionList

from screens.keuzelijst import Regels
from wizard.controles import Bevinding
from wizard.soorten import LijstSoort
from wizard.velden import STROMEN
from wizard.verwijzen import titel_van
from wizard.vraag import Record
from wizard.vragenlijst import Plek, plekken_in

if TYPE_CHECKING:
    from wizard.dossier import Pad

NIEUW, GEEN = "+nieuw", "+geen"


class RecordLijst(Vertical):
    """A list question: its records, and the keys to add, open, copy, delete and move them."""

    BINDINGS = [
        Binding("n", "doe('nieuw')", "nieuw"),
        Binding("k", "doe('kopie')", "kopie"),
        Binding("x", "doe('verwijder')", "verwijderen"),
        Binding("o", "doe('omhoog')", "omhoog"),
        Binding("l", "doe('omlaag')", "omlaag"),
        Binding("r", "doe('rooster')", "rooster"),
    ]

    @dataclass
    class Gevraagd(Message):
        """Something is to be done with a record, or with the list when `record` is None."""

        lijst: RecordLijst
        wat: str
        record: Pad | None

    def __init__(self, plek: Plek) -> None:
        super().__init__()
        self.plek = plek
        soort = plek.veld.soort
        assert isinstance(soort, LijstSoort)
        assert issubclass(soort.record, Record)
        self._record = soort.record
        self._aantallen: Counter[str] = Counter()
        self.getoond: list[str] = []

    def compose(self) -> ComposeResult:
        yield Regels()

    def on_mount(self) -> None:
        self.toon(self.plek)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only the gegevensstromen have a grid, and what is not there yet cannot be copied, deleted or moved."""
        match parameters:
            case ("rooster",):
                return self.plek.veld.id == STROMEN
            case ("kopie" | "verwijder",):
                return bool(self.plek.waarde)
            case ("omhoog" | "omlaag",):
                return len(self.plek.waarde) > 1
        return super().check_action(action, parameters)

    def toon_bevindingen(self, bevindingen: list[Bevinding]) -> None:
        """Count at each record what the rules find there."""
        diep = len(self.plek.pad)
        aantallen = Counter(b.pad[diep] for b in bevindingen if len(b.pad) > diep and b.pad[:diep] == self.plek.pad)
        if aantallen != self._aantallen:
            self._aantallen = aantallen
            self.toon(self.plek)

    def toon(self, plek: Plek, hier: str | None = None) -> None:
        """Show the records as they are now."""
        self.plek = plek
        self.getoond = self.namen()
        dossier = plek.lezing.dossier
        regels = []
        for nr, record in enumerate(plek.waarde, 1):
            lezing = plek.lezing.van(plek.veld.id, record)
            aantal = sum(deel.open_voor(dossier.doel) for deel in plekken_in(plek, lezing))
            gevonden = self._aantallen[record.id]
            telling = [f"{aantal} open"] if aantal else []
            telling += [f"{gevonden} {'bevinding' if gevonden == 1 else 'bevindingen'}"] if gevonden else []
            regels.append((record.id, self._regel(f"{nr}  {titel_van(dossier, lezing.pad)}", " · ".join(telling))))
        regels.append((NIEUW, f"{self._record.enkelvoud.capitalize()} toevoegen"))
        if plek.veld.vraag.mag_leeg and not plek.waarde:
            regels.append((GEEN, f"Er zijn geen {self._record.meervoud}{'  (zo staat het er nu)' if plek.toestand == 'geen' else ''}"))
        self.query_one(Regels).toon(list(regels), hier)

    def namen(self) -> list[str]:
        """The ids of the records that are in the list now, shown or not yet."""
        return [record.id for record in self.plek.waarde]

    def _regel(self, titel: str, telling: str) -> str:
        """A line on which a long name gives way to what is counted."""
        breed = max(12, (self.size.width or 78) - len(telling) - 6)
        kort = titel if len(titel) <= breed else f"{titel[: breed - 1].rstrip()}…"
        return f"{kort}   {telling}".rstrip()

    @on(OptionList.OptionSelected)
    def _gekozen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        match event.option_id:
            case "+nieuw":
                self.action_doe("nieuw")
            case "+geen":
                self.action_doe("geen")
            case _:
                self.action_doe("open")

    def action_doe(self, wat: str) -> None:
        """Ask for something to be done with the record at the cursor."""
        hier = self.query_one(Regels).hier
        record = None if hier in (None, NIEUW, GEEN) else (*self.plek.pad, str(hier))
        if record is not None or wat in ("nieuw", "geen", "rooster"):
            self.post_message(self.Gevraagd(self, wat, record))

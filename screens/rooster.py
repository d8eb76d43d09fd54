"""The grid of gegevensstromen: all of them at a glance, and from each cell one key to the question behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import DataTable, Static

from screens.berichten import NaarControles
from screens.kop import Kop
from screens.lijstbeheer import Lijstbeheer
from screens.raster import Raster
from screens.toetsen import Toetsen
from screens.uitleg import UitlegDialoog
from wizard.dossier import Pad
from wizard.rooster import KOLOMMEN, Cel, Rij, per_partner, rooster
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import titel_van
from wizard.vragenlijst import plek_van

if TYPE_CHECKING:
    from screens.sessie import Sessie

_BREEDTES = {
    "nr": 2, "van": 11, "naar": 13,
    "wat": 11, "soort": 14, "mag_geven": 10, "mag_krijgen": 11,
    "taak_geven": 24, "taak_krijgen": 24,
    "uitzondering": 16, "bewaren": 16, "bevindingen": 15,
}  # fmt: skip
"""With room for the mark before each and for the scroll bar, every row here fills a line of 80 behind the first."""
_MET_LETTER = ("mag_geven", "mag_krijgen")
_VAST = 3
"""The number and who is on either side stay in view."""
_HOOGSTENS = 3
"""So many findings are told below; the rest stands with the question."""

GEEN_GEGEVENS = "U heeft gezegd dat u geen persoonsgegevens deelt. Dan zijn er geen gegevensstromen.\n\nEsc gaat terug."
GEEN_STROMEN = (
    "Er zijn nog geen gegevensstromen.\n\n"
    "Een gegevensstroom is: één partner geeft bepaalde gegevens aan een of meer andere, voor één doel.\n\n"
    "Druk op n om de eerste toe te voegen."
)
GEEN_PARTNERS = "\nVoeg eerst in stap 1 uw partners toe: daar kiest u hier uit."


class RoosterScherm(Lijstbeheer):
    """A row for each gegevensstroom, or the same rows grouped by partner; the cell where one is, is told in full below."""

    HULP = (
        "Hier staan alle gegevensstromen onder elkaar. Enter gaat naar de vraag achter een vak. "
        "Bij mogen geven en mogen krijgen staat een letter: de grondslag uit artikel 6 van de AVG. "
        "a toestemming, b overeenkomst, c wettelijke plicht, d vitaal belang, e taak van algemeen belang, f gerechtvaardigd belang."
    )

    BINDINGS = [
        Binding("n", "nieuw", "nieuw"),
        Binding("k", "kopie", "kopie"),
        Binding("g", "groepeer", "groeperen per partner"),
        Binding("f1", "uitleg", "uitleg"),
        Binding("c", "controles", "controles"),
    ]

    AUTO_FOCUS = ""  # the grid, when there is one

    def __init__(self, sessie: Sessie, stroom: Pad | None = None) -> None:
        super().__init__(sessie)
        self._gegroepeerd = False
        self._rijen: list[tuple[Rij, dict[str, Cel]]] = []
        self._stroom = stroom
        """The gegevensstroom where one is."""

    def compose(self) -> ComposeResult:
        yield Kop(rechts=self.sessie.stand)
        yield Static("", id="leeg", markup=False)
        yield Raster(_VAST)
        yield Static("", id="cel", markup=False)
        yield Toetsen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "nieuw":
                return plek_van(self.sessie.dossier, (STROMEN,)).getoond
            case "kopie" | "groepeer" | "uitleg":
                return bool(self._rijen)
            case _:
                return super().check_action(action, parameters)

    # showing

    def ververs(self) -> None:
        rijen = rooster(self.sessie.dossier, self.sessie.bevindingen())
        koppen = {naam: kop for naam, (kop, _) in KOLOMMEN.items()}
        if self._gegroepeerd:
            koppen |= {"van": "partner", "naar": "→ geeft aan\n← krijgt van"}
            self._rijen = self._per_partner(rijen)
        else:
            self._rijen = [(rij, rij.cellen) for rij in rijen]
        met = sum(bool(rij.cellen["bevindingen"].bevindingen) for rij in rijen)
        telling = f" ({len(rijen)}{f', {met} met bevinding' if met else ''})" if rijen else ""
        self.query_one(Kop).links = f"7 Rechtmatigheid › gegevensstromen{telling}"
        for deel in ("Raster", "#cel"):
            self.query_one(deel).display = bool(rijen)
        self.set_focus(self.query_one(Raster) if rijen else None)
        leeg = self.query_one("#leeg", Static)
        leeg.display = not rijen
        leeg.update(self._waarom_leeg())
        self._vul(koppen)
        self.refresh_bindings()

    def _waarom_leeg(self) -> str:
        if not plek_van(self.sessie.dossier, (STROMEN,)).getoond:
            return GEEN_GEGEVENS
        return GEEN_STROMEN if getattr(self.sessie.dossier.antwoorden, "partners") else GEEN_STROMEN + GEEN_PARTNERS

    def _per_partner(self, rijen: list[Rij]) -> list[tuple[Rij, dict[str, Cel]]]:
        """The rows as each partner sees them: first what it gives, then what it gets."""
        gezien: list[tuple[Rij, dict[str, Cel]]] = []
        for groep in per_partner(self.sessie.dossier, rijen):
            for teken, kant, ander, van_partner in (("→", "van", "naar", groep.geeft), ("←", "naar", "van", groep.krijgt)):
                for rij in van_partner:
                    zelf, andere = rij.cellen[kant], rij.cellen[ander]
                    wissel = {"van": Cel(groep.naam, zelf.plekken), "naar": Cel(f"{teken} {andere.tekst}", andere.plekken)}
                    gezien.append((rij, {**rij.cellen, **wissel}))
        return gezien

    def _vul(self, koppen: dict[str, str]) -> None:
        """Draw the grid anew and stand where one stood."""
        raster = self.query_one(Raster)
        hier = [nr for nr, (getoond, _) in enumerate(self._rijen) if getoond.pad == self._stroom]
        rij = raster.cursor_row if raster.cursor_row in hier else hier[0] if hier else min(raster.cursor_row, len(self._rijen) - 1)
        vakken = [
            [(cel.tekst, bool(cel.bevindingen) and naam not in ("nr", "bevindingen")) for naam, cel in cellen.items()]
            for _, cellen in self._rijen
        ]
        raster.toon([(kop, _BREEDTES[naam]) for naam, kop in koppen.items()], vakken, rij)
        self._vertel()

    @on(DataTable.CellHighlighted)
    def _vertel(self) -> None:
        """Tell the current cell in full."""
        if (hier := self._hier()) is not None:
            rij, kolom, cel = hier
            self._stroom = rij.pad
            titel = titel_van(self.sessie.dossier, rij.pad) if kolom == "nr" else KOLOMMEN[kolom][0]
            plaats = f"kolom {list(KOLOMMEN).index(kolom) + 1} van {len(KOLOMMEN)}"
            letter = " · de letter: grondslag, AVG artikel 6" if kolom in _MET_LETTER and cel.plekken else ""
            kop = Text(f"Stroom {rij.cellen['nr'].tekst} › {titel} ({plaats}){letter}", "bold")
            regels = [cel.tekst] if kolom == "bevindingen" else [f"{vraag}\n  {antwoord}" for vraag, antwoord in cel.vertel()]
            self.query_one("#cel", Static).update(Text("\n").join([kop, *map(Text, [*regels, *_gevonden(cel)])]))

    def _hier(self) -> tuple[Rij, str, Cel] | None:
        """The row, the column and the cell where one is."""
        rij, kolom = self.query_one(Raster).cursor_coordinate
        if rij >= len(self._rijen):
            return None
        getoond, cellen = self._rijen[rij]
        naam = list(cellen)[kolom]
        return getoond, naam, cellen[naam]

    # keys

    @on(DataTable.CellSelected)
    def _naar_vraag(self, event: DataTable.CellSelected) -> None:
        event.stop()
        if (hier := self._hier()) is not None:
            self._open_record(hier[0].pad, vraag=hier[2].pad[-1])

    def action_nieuw(self) -> None:
        """Add a gegevensstroom and fill it in."""
        self._stroom = self.sessie.bewerking.voeg_toe((STROMEN,))
        self._open_record(self._stroom, nieuw=True)

    def action_kopie(self) -> None:
        """Copy the gegevensstroom where one is."""
        if (hier := self._hier()) is not None:
            self._stroom = self.sessie.bewerking.kopieer(hier[0].pad)
            self.sessie.bewaar()
            self.ververs()

    def action_uitleg(self) -> None:
        """Explain the question behind the cell where one is."""
        if (hier := self._hier()) is not None:
            cel = hier[2]
            self.app.push_screen(UitlegDialoog(cel.plekken[0].veld, cel.bevindingen) if cel.plekken else UitlegDialoog(VELDEN[STROMEN]))

    def action_controles(self) -> None:
        """Show what the rules find."""
        self.post_message(NaarControles())

    def action_groepeer(self) -> None:
        """Show the rows by partner, or in their own order again."""
        self._gegroepeerd = not self._gegroepeerd
        self.ververs()


def _gevonden(cel: Cel) -> list[str]:
    """What the rules found, a line each."""
    regels = [
        f"! {bevinding.ernst}: {bevinding.wat}{f' (aanvaard: {bevinding.aanvaard})' if bevinding.aanvaard else ''}"
        for bevinding in cel.bevindingen[:_HOOGSTENS]
    ]
    meer = len(cel.bevindingen) - _HOOGSTENS
    return [*regels, f"… en nog {meer}."] if meer > 0 else regels

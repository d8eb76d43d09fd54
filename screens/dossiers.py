"""The first screen: the dossiers one has, and the way to a new one. Imports no models, so that it paints at once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.screen import Screen
from textual.widgets import OptionList, Static

from screens.berichten import KopieerDossier, NieuwDossier, OpenDossier, OpenVoorbeeld, VerwijderDossier
from screens.dialogen import DOELNAMEN, Bevestig, KiesDoel, Mededeling, VraagNaam
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from wizard.opslag.map import Kop as Dossierkop
from wizard.opslag.map import koppen
from wizard.opslag.storing import reden as waarom

NIEUW, VOORBEELD = "+nieuw", "+voorbeeld"
_MAANDEN = "januari februari maart april mei juni juli augustus september oktober november december".split()
_NOG_NIETS = "U heeft nog geen samenwerkingen. Druk op n om te beginnen, of bekijk het voorbeeld."
_HULP = """\
U legt hier vast wat u weet over een nieuwe samenwerking waarin u gegevens deelt.
De samenwerkwijzer maakt daar een plan van aanpak en een convenant van, in Word.

Alles wordt vanzelf bewaard. U kunt op elk moment stoppen.
Weet u een antwoord nog niet? Druk bij de vraag op Ctrl+T.

Met Tab gaat u naar de volgende vraag, met Shift+Tab terug.
Met de pijltjes kiest u, met Spatie of Enter bevestigt u de keuze.
Tekst plakken doet u met de toets van uw terminal, vaak Ctrl+Shift+V.
Elke toets die werkt staat onder aan het scherm.

Uw dossiers staan in deze map:
{map}"""


class Dossiers(Screen[None]):
    """Your samenwerkingen, last changed first."""

    BINDINGS = [
        Binding("n", "nieuw", "nieuw", priority=True),  # priority: the next key belongs in the dialog
        Binding("k", "kopie", "kopie"),
        Binding("x", "verwijder", "verwijderen"),
        Binding("f1", "hulp", "hulp"),
    ]

    def __init__(self, map: Path) -> None:
        super().__init__()
        self._map = map
        self._koppen: dict[str, Dossierkop] = {}
        self.hier: Path | None = None
        """The dossier that was opened last: the cursor returns to it."""

    def compose(self) -> ComposeResult:
        yield Kop("samenwerkwijzer")
        yield Static("", id="inleiding", markup=False)
        yield Regels(id="dossiers")
        yield Toetsen()

    def on_screen_resume(self) -> None:
        self.ververs()

    def ververs(self) -> None:
        """Read the folder again."""
        try:
            self._koppen = {str(kop.pad): kop for kop in koppen(self._map)}
            inleiding = (
                "Uw samenwerkingen"
                if self._koppen
                else "U heeft nog geen samenwerkingen. Druk op n om te beginnen, of bekijk het voorbeeld."
            )
        except OSError as fout:
            self._koppen, inleiding = {}, f"De map {self._map} kan niet worden gelezen: {waarom(fout)}."
        self.query_one("#inleiding", Static).update(inleiding)
        regels: list[tuple[str, str | Text]] = [(naam, _regel(kop)) for naam, kop in self._koppen.items()]
        regels += [(NIEUW, "Nieuwe samenwerking"), (VOORBEELD, "Het uitgewerkte voorbeeld bekijken (fictief)")]
        lijst = self.query_one(Regels)
        lijst.toon(regels, None if self.hier is None else str(self.hier))
        self.hier = None
        lijst.focus()

    @property
    def _gekozen(self) -> Dossierkop | None:
        return self._koppen.get(self.query_one(Regels).hier or "")

    @on(OptionList.OptionSelected)
    async def action_openen(self) -> None:
        """Open the dossier at the cursor, or what stands there instead."""
        match self.query_one(Regels).hier:
            case "+nieuw":
                await self.action_nieuw()
            case "+voorbeeld":
                self.post_message(OpenVoorbeeld())
            case _:
                if (kop := self._gekozen) and kop.fout:
                    reden = f"{kop.fout[:1].upper()}{kop.fout[1:]}."
                    self.app.push_screen(Mededeling(kop.naam, f"{reden} Het bestand is niet veranderd: {kop.pad}"))
                elif kop:
                    self.post_message(OpenDossier(kop.pad))

    async def action_nieuw(self) -> None:
        """Ask a name, then a goal, and open a new dossier."""
        vraag = VraagNaam("Hoe noemt u deze samenwerking?", "Een werknaam is genoeg; u kunt hem later wijzigen.")
        await self.app.push_screen(vraag, self._vraag_doel)

    def _vraag_doel(self, naam: str | None) -> None:
        def kies(doel: str | None) -> None:
            if naam and doel:
                self.post_message(NieuwDossier(naam, doel))

        if naam:
            self.app.push_screen(KiesDoel("plan"), kies)

    def action_kopie(self) -> None:
        """Make a copy of the dossier at the cursor."""
        if kop := self._gekozen:
            self.post_message(KopieerDossier(kop.pad))

    @work
    async def action_verwijder(self) -> None:
        """Move the dossier at the cursor to the bin, after confirmation."""
        kop = self._gekozen
        if kop is None:
            return
        tekst = f"“{kop.naam}” gaat naar de map prullenbak. Daar kunt u het terughalen."
        if await self.app.push_screen_wait(Bevestig("Dit dossier verwijderen?", tekst, "Ja, naar de prullenbak")):
            self.post_message(VerwijderDossier(kop.pad))

    def action_hulp(self) -> None:
        """Say what this program is and how it works."""
        self.app.push_screen(Mededeling("Zo werkt de samenwerkwijzer", _HULP.format(map=self._map)))


def _regel(kop: Dossierkop) -> Text:
    if kop.fout:
        return Text.assemble(f"{kop.naam[:30]:<30}  ", (f"kan niet open: {kop.fout}", "italic"))
    doel = DOELNAMEN.get(kop.doel, "")
    stand = "geen open vragen" if not kop.open else "nog 1 vraag" if kop.open == 1 else f"nog {kop.open} vragen"
    naam = f"{kop.naam} (fictief)" if kop.fictief else kop.naam
    return Text(f"{naam[:31]:<31} {doel:<15} {stand:<16} {moment(kop.gewijzigd)}", no_wrap=True)


def moment(iso: str) -> str:
    """A moment as people say it: 'vandaag 14:03', '16 november', '3 maart 2025'."""
    try:
        toen = datetime.fromisoformat(iso)
    except ValueError:
        return ""
    nu = datetime.now(toen.tzinfo)
    if toen.date() == nu.date():
        return f"vandaag {toen:%H:%M}"
    dag = f"{toen.day} {_MAANDEN[toen.month - 1]}"
    return dag if toen.year == nu.year else f"{dag} {toen.year}"

"""The first screen: the dossiers one has, and the way to a new one. Imports no models, so that it paints at once."""

from __future__ import annotations

from pathlib import Path

from rich.text import Text
from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import OptionList, Static

from screens.berichten import KopieerDossier, NieuwDossier, OpenDossier, OpenVoorbeeld, VerwijderDossier, VoegBij
from screens.bezet import LEZEN, SAMEN, TERUG, WEG, KiesUit
from screens.dialogen import Bevestig, KiesDoel, VraagNaam
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from screens.welkom import KLEIN, is_klein, welkom
from wizard.opslag.kop import NIEUWER
from wizard.opslag.kop import Kop as Dossierkop
from wizard.opslag.lijst import koppen
from wizard.opslag.slot import slotpad, wie_heeft
from wizard.opslag.storing import reden as waarom
from wizard.woorden import DOELNAMEN, moment

NIEUW, VOORBEELD, UITLEG = "+nieuw", "+voorbeeld", "+uitleg"
BAK = "bak"
_VOORBEELD = "Het uitgewerkte voorbeeld bekijken (verzonnen)"
_NAAM = 26
"""The least room for a name; in a narrow window what stands behind it gives way."""
_DATUM = 20
"""Room for the mark of the cursor, for the date and for what lies between the columns."""
_HULP = """\
U legt hier vast wat u weet over een nieuwe samenwerking waarin u gegevens deelt.
De samenwerkwijzer maakt daar een plan van aanpak en een convenant van, in Word.

Alles wordt vanzelf bewaard. U kunt op elk moment stoppen.
Weet u een antwoord nog niet? Druk bij de vraag op Ctrl+T.
Met F3 ziet u hoe uw antwoord in het document komt.

Met Tab gaat u naar de volgende vraag, met Shift+Tab terug.
Met de pijltjes kiest u, met Spatie of Enter bevestigt u de keuze.
Tekst plakken doet u met de toets van uw terminal, vaak Ctrl+Shift+V.
Elke toets die werkt staat onder aan het scherm.

Uw dossiers staan in deze map:
{map}"""


class Dossiers(Screen[None]):
    """Your samenwerkingen, last changed first."""

    HULP = "Hier staan uw samenwerkingen. Enter opent er een, n begint een nieuwe."

    BINDINGS = [
        Binding("n", "nieuw", "nieuw", priority=True),  # priority: the next key belongs in the dialog
        Binding("k", "kopie", "kopie"),
        Binding("v", "versies", "vorige versies"),
        Binding("x", "verwijder", "verwijderen"),
        Binding("f1", "hulp", "hulp"),
        Binding("f2", "app.weergave", "weergave", priority=True),
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

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a samenwerking there is nothing to copy or remove."""
        return bool(self._koppen) if action in ("kopie", "versies", "verwijder") else True

    def on_screen_resume(self) -> None:
        self.ververs()

    def on_resize(self) -> None:
        self.ververs()  # a larger screen has room for more words

    def ververs(self) -> None:
        """Read the folder again."""
        try:
            self._koppen = {str(kop.pad): kop for kop in koppen(self._map)}
            inleiding = _inleiding(self.app.size) if self._koppen else welkom(self._map, self.app.size)
        except OSError as fout:
            self._koppen, inleiding = {}, f"De map {self._map} kan niet worden gelezen: {waarom(fout)}."
        self.query_one("#inleiding", Static).update(inleiding)
        regels: list[tuple[str, str | Text]] = [(naam, _regel(kop, self.app.size.width)) for naam, kop in self._koppen.items()]
        if self._koppen:
            regels += [(NIEUW, "Nieuwe samenwerking"), (VOORBEELD, _VOORBEELD)]
        else:
            regels += [(NIEUW, "Beginnen met een nieuwe samenwerking"), (VOORBEELD, _VOORBEELD), (UITLEG, "Hulp")]
        lijst = self.query_one(Regels)
        lijst.toon(regels, None if self.hier is None else str(self.hier))
        self.hier = None
        lijst.focus()
        self.refresh_bindings()

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
            case "+uitleg":
                self.action_hulp()
            case _:
                if (kop := self._gekozen) and kop.tweede:
                    self._open_tweede(kop)
                elif kop:
                    self.post_message(OpenDossier(kop.pad))

    @work
    async def _open_tweede(self, kop: Dossierkop) -> None:
        """Another file holds a later version: bring this one into it, or only look."""
        eerste = next(ander for ander in self._koppen.values() if ander.id == kop.id and not ander.tweede and not ander.fout)
        keuzes = [
            (SAMEN, f"Samenvoegen met “{eerste.naam}” van {moment(eerste.gewijzigd)}"),
            (LEZEN, "Alleen lezen"),
            (TERUG, "Terug naar de lijst"),
        ]
        tekst = (
            f"Dit is een tweede versie van “{eerste.naam}”. Meestal maakt een programma als OneDrive die, als twee mensen tegelijk werken."
        )
        match await self.app.push_screen_wait(KiesUit("Dit dossier staat er twee keer", f"{tekst}\nHet bestand: {kop.pad.name}", keuzes)):
            case "samen":
                self.post_message(VoegBij(eerste.pad, kop.pad))
            case "lezen":
                self.post_message(OpenDossier(kop.pad, "tweede versie"))

    async def action_nieuw(self) -> None:
        """Ask a name, then a goal, and open a new dossier."""
        vraag = VraagNaam("Hoe noemt u deze samenwerking?", "Een werknaam is genoeg; u kunt hem later wijzigen. Enter gaat verder.")
        await self.app.push_screen(vraag, self._vraag_doel)

    def _vraag_doel(self, naam: str | None) -> None:
        def kies(doel: str | None) -> None:
            if naam and doel:
                self.post_message(NieuwDossier(naam, doel))
                self.app.notify(f"U werkt toe naar: {DOELNAMEN[doel]}. Met w in het overzicht kiest u een ander doel.")

        if naam:
            self.app.push_screen(KiesDoel("plan"), kies)

    def action_kopie(self) -> None:
        """Make a copy of the dossier at the cursor."""
        if kop := self._gekozen:
            self.post_message(KopieerDossier(kop.pad))

    def action_versies(self) -> None:
        """Show the previous versions of the dossier at the cursor."""
        from screens.versies import VersiesScherm  # not at the top: the first screen does without the questions
        from wizard.opslag.versies import ident_van

        if kop := self._gekozen:
            self.app.push_screen(VersiesScherm(kop.pad, ident_van(kop.pad)))

    @work
    async def action_verwijder(self) -> None:
        """Move the dossier at the cursor to the bin, or delete it for good; after confirmation."""
        kop = self._gekozen
        if kop is None:
            return
        ander = wie_heeft(slotpad(kop.pad))
        open_ = f"\n! {ander.wie} heeft dit dossier nu open op {ander.waar}." if ander else ""
        keuzes = [
            (TERUG, "Nee, laat het zo"),
            (BAK, "Ja, naar de map prullenbak; daar kunt u het terughalen"),
            (WEG, "Helemaal wissen, met alle vorige versies"),
        ]
        gekozen = await self.app.push_screen_wait(KiesUit("Dit dossier verwijderen?", f"Het gaat om “{kop.naam}”.{open_}", keuzes))
        if gekozen == BAK:
            self.post_message(VerwijderDossier(kop.pad))
        elif gekozen == WEG:
            tekst = f"“{kop.naam}” en alle vorige versies zijn dan echt weg. Documenten die u maakte blijven staan."
            if await self.app.push_screen_wait(Bevestig("Helemaal wissen?", tekst, "Ja, wissen")):
                self.post_message(VerwijderDossier(kop.pad, helemaal=True))

    def action_hulp(self) -> None:
        """Say what this program is and how it works."""
        from screens.uitleg import LeesDialoog  # not at the top: the first screen does without the questions

        self.app.push_screen(LeesDialoog("Zo werkt de samenwerkwijzer", Text(f"{_HULP.format(map=self._map)}\n")))


def _inleiding(scherm: Size) -> str:
    return f"Uw samenwerkingen\n{KLEIN}" if is_klein(scherm) else "Uw samenwerkingen"


def _regel(kop: Dossierkop, breedte: int) -> Text:
    """A dossier on one line: its name as wide as the screen allows, then what is known of it."""
    if kop.fout:
        hoe = "alleen te lezen" if kop.fout == NIEUWER else "kan niet open"
        return Text.assemble(f"{kop.naam[:30]:<30}  ", (f"{hoe}: {kop.fout}", "italic"))
    doel = DOELNAMEN.get(kop.doel, "")
    stand = "geen open vragen" if not kop.open else "nog 1 vraag" if kop.open == 1 else f"nog {kop.open} vragen"
    wat = f"{'tweede versie van dit dossier':<32}" if kop.tweede else f"{doel:<15} {stand:<16}"
    naam = _naam(kop, max(_NAAM, breedte - len(wat) - _DATUM))
    return Text(f"{naam} {wat} {moment(kop.gewijzigd)}", no_wrap=True)


def _naam(kop: Dossierkop, breed: int) -> str:
    """The name in so many signs; that an example is made up stays when the name is cut."""
    merk = " (verzonnen)" if kop.fictief else ""
    ruimte = breed - len(merk)
    naam = kop.naam if len(kop.naam) <= ruimte else f"{kop.naam[: ruimte - 1].rstrip()}…"
    return f"{naam}{merk}".ljust(breed)

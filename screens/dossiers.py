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
from screens.bezet import TERUG, WEG, KiesUit
from screens.dialogen import Bevestig, KiesDoel, VraagNaam
from screens.dossierregel import regel
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.toetsen import Toetsen
from screens.welkom import KLEIN, is_klein, welkom
from wizard.opslag.kop import Kop as Dossierkop
from wizard.opslag.lijst import koppen
from wizard.opslag.map import PRULLENBAK
from wizard.opslag.slot import slotpad, wie_heeft
from wizard.opslag.storing import reden as waarom
from wizard.woorden import DOELNAMEN

NIEUW, VOORBEELD, UITLEG = "+nieuw", "+voorbeeld", "+uitleg"
BAK = "bak"
_VOORBEELD = "Het uitgewerkte voorbeeld bekijken (verzonnen)"
_KIJK = 3.0
"""Seconds between two looks at whether the folder changed."""
_HULP = """\
U legt hier vast wat u weet over een nieuwe samenwerking waarin u gegevens deelt.
De samenwerkwijzer maakt daar een plan van aanpak en een convenant van, in Word.

Alles wordt vanzelf bewaard. U kunt op elk moment stoppen.
Weet u een antwoord nog niet? Druk bij de vraag op Ctrl+T.
Met F3 ziet u hoe uw antwoord in het document komt.

Met Tab gaat u naar de volgende vraag, met Shift+Tab terug.
Met de pijltjes kiest u, met Spatie of Enter bevestigt u de keuze.
Tekst plakken doet u met de toets van uw terminal, vaak Ctrl+Shift+V.
Onder aan elk scherm staan de toetsen die u er het meest nodig heeft. F1 noemt ze allemaal.

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
        Binding("p", "prullenbak", "prullenbak"),
        Binding("f8", "haal_terug", "terughalen"),
        Binding("f1", "hulp", "hulp"),
        Binding("f2", "app.weergave", "weergave", priority=True),
    ]

    def __init__(self, map: Path) -> None:
        super().__init__()
        self._map = map
        self._koppen: dict[str, Dossierkop] = {}
        self.hier: Path | None = None
        """The dossier that was opened last: the cursor returns to it."""
        self._elders: dict[str, tuple[int, Path]] = {}
        """By id: a dossier that went on in another folder, at what revision and where."""
        self._weggegooid: tuple[Path, str] | None = None
        """What was thrown away last: where it lies now, and how its file was called."""
        self._bak_vol = False
        self._stand = 0

    def compose(self) -> ComposeResult:
        yield Kop("samenwerkwijzer")
        yield Static("", id="inleiding", markup=False)
        yield Regels(id="dossiers")
        yield Toetsen()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Without a samenwerking there is nothing to copy or remove; with an empty bin nothing to take out."""
        if action == "haal_terug":
            return self._weggegooid is not None
        return bool(self._koppen) if action in ("kopie", "versies", "verwijder") else self._bak_vol or action != "prullenbak"

    def on_mount(self) -> None:
        self.set_interval(_KIJK, self._kijk)

    def on_screen_resume(self) -> None:
        self.ververs()

    def _kijk(self) -> None:
        """Read the folder again when a file came or went: a second version, or what a colleague saved."""
        if self.is_current and _stand(self._map) != self._stand:
            self.ververs()

    def on_resize(self) -> None:
        self.ververs()  # a larger screen has room for more words

    def ververs(self) -> None:
        """Read the folder again."""
        self._stand, self._bak_vol = _stand(self._map), _ligt_er_iets(self._map / PRULLENBAK)
        if self._weggegooid is not None and not self._weggegooid[0].exists():
            self._weggegooid = None
        try:
            self._koppen = {str(kop.pad): kop for kop in koppen(self._map)}
            inleiding = _inleiding(self.app.size) if self._koppen else welkom(self._map, self.app.size)
        except OSError as fout:
            self._koppen, inleiding = {}, f"De map {self._map} kan niet worden gelezen: {waarom(fout)}."
        self.query_one("#inleiding", Static).update(inleiding)
        regels: list[tuple[str, str | Text]] = [
            (naam, regel(kop, self.app.size.width, self._nieuwere(kop))) for naam, kop in self._koppen.items()
        ]
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
                    self._waarschuw(kop)
                    self.post_message(OpenDossier(kop.pad))

    def _waarschuw(self, kop: Dossierkop) -> None:
        """Tell that there is more of this dossier than the file that is opened."""
        if elders := self._nieuwere(kop):
            self.app.notify(f"Dit is niet de nieuwste versie. U werkte verder in {elders}.", severity="warning", timeout=15)
        from screens.tweede import verschilt  # not at the top: the first screen does without the questions

        if anders := [ander.pad.name for ander in self._koppen.values() if ander.tweede and ander.id == kop.id and verschilt(ander, kop)]:
            waar = f"Er is ook een tweede versie van dit dossier, met een andere inhoud: {anders[0]}."
            self.app.notify(f"{waar} Open die in de lijst, dan kunt u ze samenvoegen.", severity="warning", timeout=15)

    def ging_verder(self, ident: str, revisie: int, pad: Path) -> None:
        """Remember that one went on with a dossier in another file, and how far it is there."""
        self._elders[ident] = revisie, pad
        if self.is_current:
            self.ververs()

    def _nieuwere(self, kop: Dossierkop) -> Path | None:
        """Where one went on with this dossier, when that is later than this file."""
        revisie, pad = self._elders.get(kop.id, (0, None))
        return pad if revisie > kop.revisie and pad != kop.pad else None

    @work
    async def _open_tweede(self, kop: Dossierkop) -> None:
        """Another file holds a later version: bring this one into it, or only look."""
        from screens.tweede import wat_kan  # not at the top: the first screen does without the questions

        eerste = next((ander for ander in self._koppen.values() if ander.id == kop.id and not ander.tweede and not ander.fout), None)
        if eerste is None:
            return
        over, vraag = wat_kan(eerste, kop)
        match await self.app.push_screen_wait(vraag):
            case "samen":
                self.post_message(VoegBij(eerste.pad, kop.pad))
            case "lezen":
                self.post_message(OpenDossier(kop.pad, "tweede versie"))
            case "versies":
                self._toon_versies(over)
            case "weg":
                self.post_message(VerwijderDossier(over.pad))

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
        if kop := self._gekozen:
            self._toon_versies(kop)

    def _toon_versies(self, kop: Dossierkop) -> None:
        from screens.versies import VersiesScherm  # not at the top: the first screen does without the questions
        from wizard.opslag.versies import ident_van

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
            (BAK, "Ja, naar de prullenbak; daar kunt u het terughalen"),
            (WEG, "Helemaal wissen, met alle vorige versies"),
        ]
        gekozen = await self.app.push_screen_wait(KiesUit("Dit dossier verwijderen?", f"Het gaat om “{kop.naam}”.{open_}", keuzes))
        if gekozen == BAK:
            self.post_message(VerwijderDossier(kop.pad))
        elif gekozen == WEG and await self.app.push_screen_wait(Bevestig("Helemaal wissen?", self._wat_weggaat(kop), "Ja, wissen")):
            self.post_message(VerwijderDossier(kop.pad, helemaal=True))

    def _wat_weggaat(self, kop: Dossierkop) -> str:
        if any(ander.id == kop.id and ander is not kop for ander in self._koppen.values() if kop.id):
            blijft = "Er is een tweede versie van dit dossier: die blijft, met de vorige versies."
            return f"Het bestand {kop.pad.name} is dan echt weg. {blijft}"
        return f"“{kop.naam}” en alle vorige versies zijn dan echt weg, ook in de prullenbak. Documenten die u maakte blijven staan."

    # the bin

    def is_weggegooid(self, weg: Path, naam: str) -> None:
        """Remember where the dossier lies that was thrown away, and how its file was called."""
        self._weggegooid = weg, naam

    def action_haal_terug(self) -> None:
        """Put back what was thrown away last."""
        from wizard.opslag.bestand import uit_prullenbak  # not at the top: the first screen does without the questions

        if self._weggegooid is None:
            return
        try:
            self.hier = uit_prullenbak(*self._weggegooid)
        except OSError as fout:
            self.app.notify(f"Terughalen lukt niet: {waarom(fout)}.", severity="error")
        else:
            self.app.clear_notifications()  # they say that it lies in the bin
            self.app.notify("Het dossier staat weer in de lijst.")
        self.ververs()

    @work
    async def action_prullenbak(self) -> None:
        """Show what lies in the bin; the cursor goes to what was put back."""
        from screens.prullenbak import PrullenbakScherm  # not at the top: the first screen does without the questions

        bak = PrullenbakScherm(self._map)
        await self.app.push_screen_wait(bak)
        if bak.teruggezet is not None:
            self.hier = bak.teruggezet
            self.ververs()

    def action_hulp(self) -> None:
        """Say what this program is and how it works."""
        from screens.uitleg import LeesDialoog  # not at the top: the first screen does without the questions

        self.app.push_screen(LeesDialoog("Zo werkt de samenwerkwijzer", Text(f"{_HULP.format(map=self._map)}\n")))


def _inleiding(scherm: Size) -> str:
    return f"Uw samenwerkingen\n{KLEIN}" if is_klein(scherm) else "Uw samenwerkingen"


def _stand(folder: Path) -> int:
    """When a name in a folder changed last; 0 when that cannot be told."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


def _ligt_er_iets(bak: Path) -> bool:
    try:
        return any(pad.suffix == ".json" for pad in bak.iterdir())
    except OSError:
        return False

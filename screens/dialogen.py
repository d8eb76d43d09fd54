"""Small questions in between: confirm, give a name, choose a goal, say that something is not known yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static, TextArea

from screens.keuzeveld import Keuzeveld
from screens.tekstveld import Alineaveld, Regelveld
from screens.toetsen import Toetsen

Uitkomst = TypeVar("Uitkomst")

DOELEN = [
    ("verkennen", "Verkennen: is deze samenwerking een goed idee?"),
    ("plan", "Plan van aanpak: een plan voor het bestuur"),
    ("convenant", "Convenant: afspraken die partners ondertekenen"),
    ("start", "Start: alles klaar om te beginnen"),
]
DOELNAMEN = {"verkennen": "verkennen", "plan": "plan van aanpak", "convenant": "convenant", "start": "start"}


class Dialoog(ModalScreen[Uitkomst], Generic[Uitkomst]):
    """A box over the screen; Esc leaves it without an answer. `LEZEN` when there is only text, to scroll through."""

    LEZEN = False
    BINDINGS = [
        Binding("tab", "app.focus_next", "volgende", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "vorige", show=False, priority=True),
        Binding("escape", "annuleer", "annuleren"),
    ]

    def __init__(self, titel: str, tekst: str = "") -> None:
        super().__init__()
        self._titel = titel
        self._tekst = tekst
        self._gesloten = False

    def compose(self) -> ComposeResult:
        with VerticalScroll(classes="kader", can_focus=self.LEZEN):  # on a low screen the field comes before the text
            yield Static(self._titel, classes="titel", markup=False)
            if self._tekst:
                yield Static(self._tekst, classes="tekst", markup=False)
            yield from self.inhoud()
        yield Toetsen()

    def inhoud(self) -> ComposeResult:
        """What is asked."""
        yield from ()

    def action_annuleer(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)

    def dismiss(self, result: Uitkomst | None = None) -> AwaitComplete:
        """Close, once: a key that was pressed twice must not close the screen below too."""
        if self._gesloten:
            return AwaitComplete()
        self._gesloten = True
        return super().dismiss(result)


class Bevestig(Dialoog[bool]):
    """Yes or no; no is the safe choice and stands first."""

    def __init__(self, titel: str, tekst: str, ja: str) -> None:
        super().__init__(titel, tekst)
        self._ja = ja

    def inhoud(self) -> ComposeResult:
        yield Keuzeveld([("nee", "Nee, laat het zo"), ("ja", self._ja)], [])

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        self.dismiss(event.laatste == "ja")


class VraagNaam(Dialoog[str]):
    """A name on one line."""

    def inhoud(self) -> ComposeResult:
        yield Regelveld(hint="bijvoorbeeld Wijkteam Oost")

    @on(Input.Submitted)
    def _klaar(self, event: Input.Submitted) -> None:
        if naam := event.value.strip():
            self.dismiss(naam)
        else:
            self.notify("Geef een naam, of druk op Esc.", severity="warning")


class KiesDoel(Dialoog[str]):
    """What one works towards; it decides which questions are asked."""

    def __init__(self, huidig: str = "") -> None:
        super().__init__("Waar werkt u naartoe?", "U ziet alleen de vragen die daarvoor nodig zijn. U kunt dit altijd wijzigen.")
        self._huidig = huidig

    def inhoud(self) -> ComposeResult:
        yield Keuzeveld(DOELEN, [self._huidig])

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        self.dismiss(event.laatste)


@dataclass(frozen=True)
class Gezegd:
    """What someone said instead of an answer; `stand` is '' when the answer is just open again."""

    stand: str
    wie: str = ""
    wanneer: str = ""
    reden: str = ""


class WeetNogNiet(Dialoog[Gezegd]):
    """Not known yet: who finds out, and by when; or does not apply, with the reason."""

    BINDINGS = [Binding("ctrl+n", "klaar", "bewaren", key_display="Ctrl+N")]

    def __init__(self, vraag: str, *, mag_nvt: bool, wie: str = "", wanneer: str = "", reden: str = "") -> None:
        super().__init__(vraag)
        self._mag_nvt = mag_nvt
        self._begin = Gezegd("nvt" if reden else "onbekend", wie, wanneer, reden)
        self._stand = self._begin.stand

    def inhoud(self) -> ComposeResult:
        opties = [("onbekend", "Weet ik nog niet")]
        if self._mag_nvt:
            opties.append(("nvt", "Niet van toepassing"))
        yield Keuzeveld(opties, [self._begin.stand])
        with Vertical(id="onbekend"):
            yield Static("Wie zoekt het uit? (niet verplicht)", classes="vraagtekst")
            yield Regelveld(self._begin.wie, hint="een functie, bijvoorbeeld privacy officer")
            yield Static("Wanneer is het bekend? (niet verplicht)", classes="vraagtekst")
            yield Regelveld(self._begin.wanneer, hint="bijvoorbeeld 1 december 2026")
        with Vertical(id="nvt"):
            yield Static("Waarom is dit niet van toepassing?", classes="vraagtekst")
            yield Regelveld(self._begin.reden, hint="in één zin")

    def on_mount(self) -> None:
        self._toon(self._begin.stand)
        self.query_one(f"#{self._begin.stand} Regelveld").focus()

    def _toon(self, stand: str) -> None:
        self._stand = stand
        self.query_one("#onbekend").display = stand == "onbekend"
        self.query_one("#nvt").display = stand == "nvt"

    @on(Keuzeveld.Gekozen)
    def _stand_gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.veld.kies([event.laatste])
        self._toon(event.laatste)

    @on(Input.Submitted)
    def action_klaar(self) -> None:
        """Keep what was said."""
        stand = self._stand
        wie, wanneer, reden = (veld.value for veld in self.query(Regelveld))
        if stand == "nvt" and not reden.strip():
            self.notify("Schrijf op waarom dit niet van toepassing is.", severity="warning")
            return
        self.dismiss(Gezegd(stand, wie, wanneer, "") if stand == "onbekend" else Gezegd(stand, reden=reden))


class Aanvaarden(Dialoog[str]):
    """The reason for which a warning is accepted; an empty one takes it back."""

    def __init__(self, bevinding: str, reden: str) -> None:
        super().__init__("Waarom kunt u hiermee verder?", bevinding)
        self._reden = reden

    def inhoud(self) -> ComposeResult:
        yield Regelveld(self._reden, hint="bijvoorbeeld: training staat gepland op 1 maart 2027")
        terug = " Maak het veld leeg om niet meer te aanvaarden." if self._reden else ""
        yield Static(f"Enter legt de reden vast. Hij komt in de uitslag en in het document.{terug}", classes="bij", markup=False)

    @on(Input.Submitted)
    def _klaar(self, event: Input.Submitted) -> None:
        reden = event.value.strip()
        if reden or self._reden:
            self.dismiss(reden)
        else:
            self.notify("Schrijf de reden op, of druk op Esc.", severity="warning")


class RuimSchrijven(Dialoog[None]):
    """A long text with the whole screen to write in; the field on the form follows every key, and so it is kept."""

    BINDINGS = [Binding("escape", "annuleer", "klaar")]

    def __init__(self, vraag: str, veld: Alineaveld) -> None:
        super().__init__(vraag)
        self._veld = veld

    def inhoud(self) -> ComposeResult:
        yield Alineaveld(self._veld.text)

    @on(TextArea.Changed)
    def _volg(self, event: TextArea.Changed) -> None:
        self._veld.text = event.text_area.text

    def action_annuleer(self) -> None:
        self._veld.text = self.query_one(TextArea).text
        self.dismiss(None)


class Mededeling(Dialoog[None]):
    """Something to read."""

    LEZEN = True
    BINDINGS = [Binding("escape,enter,f1", "annuleer", "sluiten", key_display="Esc")]

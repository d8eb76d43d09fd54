"""Small questions in between: confirm, give a name, choose a goal, say that something is not known yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Static, TextArea

from screens.keuzeveld import Keuzeveld
from screens.tekstveld import Alineaveld, Dialoogveld, Regelveld, Slotveld
from screens.toetsen import Toetsen
from wizard.woorden import DOELZINNEN

Uitkomst = TypeVar("Uitkomst")


class Dialoog(ModalScreen[Uitkomst], Generic[Uitkomst]):
    """A box over the screen; Esc leaves it without an answer. `LEZEN` when there is only text, to scroll through."""

    LEZEN = False
    HULP = "Dit is een korte vraag tussendoor. Daarna bent u terug waar u was."
    BINDINGS = [
        Binding("tab", "app.focus_next", "volgende", show=False, priority=True),
        Binding("shift+tab", "app.focus_previous", "vorige", show=False, priority=True),
        Binding("f1,question_mark", "app.hulp", "hulp", key_display="F1"),
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

    async def rond_af(self) -> None:
        """The program is ending: keep what was written here, when it can be kept."""

    def dismiss(self, result: Uitkomst | None = None) -> AwaitComplete:
        """Close, once: a key that was pressed twice must not close the screen below too."""
        if self._gesloten:
            return AwaitComplete()
        self._gesloten = True
        return super().dismiss(result)


class Bevestig(Dialoog[bool]):
    """Yes or no; no is the safe choice and stands first."""

    HULP = "Er gaat iets veranderen. Kies of u dat wilt; met Esc gebeurt er niets."

    def __init__(self, titel: str, tekst: str, ja: str, nee: str = "Nee, laat het zo") -> None:
        super().__init__(titel, tekst)
        self._ja, self._nee = ja, nee

    def inhoud(self) -> ComposeResult:
        yield Keuzeveld([("nee", self._nee), ("ja", self._ja)], [])

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        self.dismiss(event.laatste == "ja")


class InvulDialoog(Dialoog[Uitkomst]):
    """A dialog to type in. Ctrl+N keeps what stands here, from anywhere; at the last field of one line Enter does too.

    Each has one action for both keys, so that the bottom line names one key that keeps it: the nearest.

    Esc leaves it as it was, and asks first when something was changed. `schrijf_mee` gets what would be kept at every change,
    so that it is safe at once; None takes that back.
    """

    MIST = ""
    """What is said when something is missing."""
    BINDINGS = [Binding("ctrl+n", "screen.klaar", "bewaren", key_display="Ctrl+N", priority=True)]

    _begon: tuple[object, ...] = ()

    def __init__(self, titel: str, tekst: str = "", *, schrijf_mee: Callable[[Uitkomst | None], None] | None = None) -> None:
        super().__init__(titel, tekst)
        self._schrijf_mee = schrijf_mee

    def on_mount(self) -> None:
        self._begon = self._geschreven = self.stand()

    def stand(self) -> tuple[object, ...]:
        """What stands in the fields."""
        return tuple(veld.value for veld in self.query(Regelveld))

    def uitkomst(self) -> Uitkomst | None:
        """What can be kept of that; None when something is missing."""
        raise NotImplementedError  # each dialog says for itself

    @on(Input.Submitted)
    def _volgend_veld(self, event: Input.Submitted) -> None:
        velden: list[Widget] = [veld for veld in self.focus_chain if isinstance(veld, Regelveld)]
        velden[velden.index(event.input) + 1].focus()

    @on(Input.Changed)
    @on(TextArea.Changed)
    @on(Keuzeveld.Gekozen)
    async def rond_af(self) -> None:
        if self._schrijf_mee is not None and not self._gesloten and self.stand() != self._geschreven:
            self._geschreven = self.stand()
            self._schrijf_mee(self.uitkomst())

    def action_klaar(self) -> None:
        """Keep what stands here."""
        if (uitkomst := self.uitkomst()) is None:
            self.notify(self.MIST, severity="warning")
        else:
            self.dismiss(uitkomst)

    def action_annuleer(self) -> None:
        if self.stand() == self._begon:
            self._gooi_weg()
        else:
            verder = "Kiest u nee, dan bewaart u het daarna met Ctrl+N."
            vraag = Bevestig("Weggooien wat u hier wijzigde?", verder, "Ja, weggooien", "Nee, verder schrijven")
            self.app.push_screen(vraag, lambda weg: self._gooi_weg() if weg else None)

    def _gooi_weg(self) -> None:
        if self._schrijf_mee is not None:
            self._schrijf_mee(None)
        self.dismiss(None)


class VraagNaam(InvulDialoog[str]):
    """A name on one line."""

    HULP = "Typ een naam en druk op Enter. U kunt de naam later wijzigen."
    MIST = "Geef een naam, of druk op Esc."

    def inhoud(self) -> ComposeResult:
        yield Slotveld(hint="bijvoorbeeld Wijkteam Oost")

    def uitkomst(self) -> str | None:
        return self.query_one(Regelveld).value.strip() or None


class KiesDoel(Dialoog[str]):
    """What one works towards; it decides which questions are asked."""

    HULP = "Kies hoe ver u nu wilt komen. U ziet dan alleen de vragen die daarvoor nodig zijn."

    def __init__(self, huidig: str = "") -> None:
        super().__init__("Waar werkt u naartoe?", "U ziet alleen de vragen die daarvoor nodig zijn. U kunt dit altijd wijzigen.")
        self._huidig = huidig

    def inhoud(self) -> ComposeResult:
        yield Keuzeveld(list(DOELZINNEN.items()), [self._huidig])

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


class WeetNogNiet(InvulDialoog[Gezegd]):
    """Not known yet: who finds out, and by when; or does not apply, with the reason."""

    HULP = (
        "Leg vast wie het antwoord uitzoekt en wanneer. Of zeg waarom de vraag niet van toepassing is. "
        "Ctrl+N bewaart. Enter gaat naar het volgende veld, en bewaart bij het laatste."
    )
    MIST = "Schrijf op waarom dit niet van toepassing is."

    def __init__(self, vraag: str, begin: Gezegd, *, mag_nvt: bool, schrijf_mee: Callable[[Gezegd | None], None] | None = None) -> None:
        super().__init__(vraag, schrijf_mee=schrijf_mee)
        self._mag_nvt = mag_nvt
        self._begin = begin
        self._stand = self._begin.stand

    def inhoud(self) -> ComposeResult:
        opties = [("onbekend", "Weet ik nog niet")]
        if self._mag_nvt:
            opties.append(("nvt", "Niet van toepassing"))
        yield Keuzeveld(opties, [self._begin.stand])
        with Vertical(id="onbekend"):
            yield Static("Wie zoekt het uit? (niet verplicht)", classes="vraagtekst")
            yield Dialoogveld(self._begin.wie, hint="een functie, bijvoorbeeld privacy officer")
            yield Static("Wanneer is het bekend? (niet verplicht)", classes="vraagtekst")
            yield Slotveld(self._begin.wanneer, hint="bijvoorbeeld 1 december 2026")
        with Vertical(id="nvt"):
            yield Static("Waarom is dit niet van toepassing?", classes="vraagtekst")
            yield Slotveld(self._begin.reden, hint="in één zin")

    def on_mount(self) -> None:
        self._toon(self._begin.stand)
        self.query_one(f"#{self._begin.stand} Regelveld").focus()

    def stand(self) -> tuple[object, ...]:
        return (*super().stand(), self._stand)

    def _toon(self, stand: str) -> None:
        self._stand = stand
        self.query_one("#onbekend").display = stand == "onbekend"
        self.query_one("#nvt").display = stand == "nvt"

    @on(Keuzeveld.Gekozen)
    def _stand_gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.veld.kies([event.laatste])
        self._toon(event.laatste)

    def uitkomst(self) -> Gezegd | None:
        wie, wanneer, reden = (veld.value for veld in self.query(Regelveld))
        if self._stand == "onbekend":
            return Gezegd(self._stand, wie, wanneer)
        return Gezegd(self._stand, reden=reden) if reden.strip() else None


class Aanvaarden(InvulDialoog[str]):
    """The reason for which a warning is accepted; an empty one takes it back."""

    HULP = "Kunt u toch verder? Schrijf op waarom. De reden komt in het document."
    MIST = "Schrijf de reden op, of druk op Esc."

    def __init__(self, bevinding: str, reden: str, schrijf_mee: Callable[[str | None], None] | None = None) -> None:
        super().__init__("Waarom kunt u hiermee verder?", bevinding, schrijf_mee=schrijf_mee)
        self._reden = reden

    def inhoud(self) -> ComposeResult:
        yield Slotveld(self._reden, hint="bijvoorbeeld: training staat gepland op 1 maart 2027")
        terug = " Maak het veld leeg om niet meer te aanvaarden." if self._reden else ""
        yield Static(f"Enter legt de reden vast. Hij komt in de uitslag en in het document.{terug}", classes="bij", markup=False)

    def uitkomst(self) -> str | None:
        reden = self.query_one(Regelveld).value.strip()
        return reden if reden or self._reden else None


class RuimSchrijven(Dialoog[None]):
    """A long text with the whole screen to write in; the field on the form follows every key, and so it is kept."""

    HULP = "Hier schrijft u een lange tekst met het hele scherm. Esc gaat terug; uw tekst blijft staan."
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
    BINDINGS = [Binding("escape,enter,f1,question_mark", "annuleer", "sluiten", key_display="Esc")]

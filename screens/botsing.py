"""Somebody else changed the same dossier: what does not clash comes together by itself, of the rest one chooses per question."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import OptionList, Static

from screens.basis import DossierScherm
from screens.keuzelijst import Regels
from screens.kop import Kop
from screens.lijstscherm import LijstScherm
from screens.toetsen import Toetsen
from screens.uitleg import LeesDialoog, met_koppen
from wizard.dossier import Dossier, Pad
from wizard.opslag.bestand import naar_prullenbak
from wizard.opslag.herkomst import gezamenlijk
from wizard.opslag.lezen import uit_bytes
from wizard.opslag.ontleden import Onleesbaar, lees_bytes
from wizard.opslag.schrijf import houd_vast
from wizard.opslag.storing import reden
from wizard.opslag.versies import apart_gezet, versiepad, versies
from wizard.samenvoegen import Kant, Samenvoeging, Verschil, voeg_samen
from wizard.tekst import opsomming, telling
from wizard.vergelijking import Regel, in_record, in_woorden, of_weg, vraag_van
from wizard.woorden import moment

if TYPE_CHECKING:
    from textual.app import App

    from screens.sessie import Sessie

_NOEMT = 2
"""So many questions are named of which the answer came from the other."""
_REGELS = 4
"""So many lines of an answer are shown in the list; `l` shows all of it."""


@dataclass
class Hun:
    """What the other made of the dossier, where we parted, and what was chosen so far."""

    dossier: Dossier
    basis: Dossier | None
    wie: str
    gelezen: bytes
    """The other, as it was read."""
    tweede: Path | None = None
    """The second version, which goes when it is all in ours; None when the other stands in our own file."""
    apart: bool = False
    """Whether the second version is what was put aside earlier."""
    keuzes: dict[Pad, Kant] = field(default_factory=dict)

    @property
    def verhaal(self) -> str:
        """What is the matter, for who has to choose."""
        if self.apart:
            return f"Wat apart stond ({self.wie}) heeft hier andere antwoorden. “Van de ander” is wat apart stond."
        if self.tweede is not None:
            return f"De tweede versie ({self.wie}) heeft hier andere antwoorden. “Van de ander” is die versie."
        return f"Iemand anders wijzigde dezelfde antwoorden als u. De andere versie: {self.wie}."

    @property
    def inhoud(self) -> bytes | None:
        """What stands in our file now; None when the other is a file of its own."""
        return None if self.tweede is not None else self.gelezen

    def samen(self, ons: Dossier) -> Samenvoeging:
        """One dossier of both, with what was chosen."""
        return voeg_samen(self.basis, ons, self.dossier, self.keuzes)


def gewijzigd_door_ander(sessie: Sessie) -> Hun:
    """What now stands in the file of this dossier. Raises Onleesbaar and OSError."""
    inhoud = lees_bytes(sessie.bestand)
    dossier = uit_bytes(inhoud, sessie.bestand)
    ander = sessie.ander
    wie = ", ".join(filter(None, (("uw andere venster" if ander.bent_u else ander.wie) if ander else "", moment(dossier.gewijzigd))))
    return Hun(dossier, sessie.basis, wie, inhoud)


def uit_tweede(sessie: Sessie, tweede: Path) -> Hun:
    """What stands in a second version of this dossier, or was put aside. Raises Onleesbaar and OSError."""
    gelezen = lees_bytes(tweede)
    dossier = uit_bytes(gelezen, tweede)
    basis = gezamenlijk(sessie.bestand, tweede, versies(sessie.bestand, dossier.id))
    apart = tweede in apart_gezet(sessie.bestand, sessie.dossier.id)
    wie = ", ".join(filter(None, ("" if apart else tweede.name, moment(dossier.gewijzigd))))
    return Hun(dossier, basis, wie, gelezen, tweede, apart)


async def breng_samen(app: App[Any], sessie: Sessie, hun: Hun) -> None:
    """Take both together, after the choices; the screens that are open show it."""
    anders = sessie.neem_over(hun.samen(sessie.dossier).dossier, hun.inhoud)
    await _werk_bij(app, sessie, anders)
    app.notify(_wat_erbij_kwam(anders), timeout=15)
    if hun.tweede is not None and (gezegd := await _ruim_tweede_op(sessie, hun)):
        app.notify(gezegd, severity="warning" if hun.tweede.exists() else "information", timeout=15)


def _wat_erbij_kwam(anders: set[Pad]) -> str:
    """What the other's answers are that stand in the dossier now."""
    if not anders:
        return "Samengevoegd. Uw antwoorden zijn gebleven zoals ze waren."
    vragen = list(dict.fromkeys(f"‘{vraag_van(pad)}’" for pad in sorted(anders)))
    genoemd = vragen[:_NOEMT] + ([f"nog {len(vragen) - _NOEMT}"] if len(vragen) > _NOEMT else [])
    erbij = telling(len(anders), "antwoord van de ander staat", "antwoorden van de ander staan")
    terug = "Wat er stond, vindt u met e in het overzicht. F8 werkt weer vanaf hier."
    return f"Samengevoegd: {erbij} nu in uw dossier, bij {opsomming(genoemd)}. {terug}"


async def _ruim_tweede_op(sessie: Sessie, hun: Hun) -> str:
    """The second version goes, now that it is in ours; returns where it went, or why it stays."""
    if (tweede := hun.tweede) is None:
        return ""
    naam = "Wat apart stond" if hun.apart else f"De tweede versie ({tweede.name})"
    if not await sessie.leg_vast_rustig():
        return f"{naam} blijft staan, want uw dossier is nog niet opgeslagen."
    try:
        if lees_bytes(tweede) != hun.gelezen:
            return f"{naam} is intussen weer gewijzigd en blijft daarom staan. Voeg nog een keer samen."
        if hun.apart:
            _maak_gewone_versie(sessie, tweede, hun.gelezen)
        else:
            naar_prullenbak(tweede)
            return f"Het bestand {tweede.name} staat nu in de prullenbak: alles daaruit staat in uw dossier of bij de vorige versies."
    except FileNotFoundError:
        return ""  # somebody else took it away
    except (OSError, Onleesbaar) as fout:
        return f"{naam} blijft staan: {reden(fout) if isinstance(fout, OSError) else 'dit is niet meer te lezen'}."
    return ""


def _maak_gewone_versie(sessie: Sessie, apart: Path, inhoud: bytes) -> None:
    """What was put aside waits no longer; it stays as a version, for who chose the other answers."""
    if (versie := versiepad(sessie.bestand, inhoud)) is not None:
        houd_vast(apart, versie)
    apart.unlink()


async def _werk_bij(app: App[Any], sessie: Sessie, anders: set[Pad]) -> None:
    """Let every screen of the dossier show what it is now; a screen about what is gone goes too."""
    schermen = [scherm for scherm in app.screen_stack if isinstance(scherm, DossierScherm) and scherm.sessie is sessie]
    weg = next((scherm for scherm in schermen if not scherm.bestaat), None)
    while weg is not None and weg in app.screen_stack:
        await app.pop_screen()
    for scherm in schermen:
        if scherm in app.screen_stack:
            await scherm.neem_over(anders)


class Antwoorden(Regels):
    """Answers of which one chooses the one at the cursor."""

    BINDINGS = [Binding("enter,space", "select", "kiezen", key_display="Enter")]


class BotsingScherm(LijstScherm):
    """Each question that both changed, with both answers under it; nothing is saved until one is chosen of each."""

    HULP = (
        "Iemand anders wijzigde dezelfde antwoorden als u. Kies per vraag welk antwoord blijft: pijltjes en Enter. "
        "Er wordt niets bewaard tot u overal gekozen heeft. Wat u niet kiest, blijft bij de vorige versies staan."
    )
    titel = "Samenvoegen"
    BINDINGS = [
        Binding("u", "alles('ons')", "alles van u"),
        Binding("a", "alles('hun')", "alles van de ander"),
        Binding("l", "lees", "helemaal lezen"),
        Binding("k", "klaar", "klaar"),
        Binding("escape", "terug", "later"),
    ]

    def __init__(self, sessie: Sessie, hun: Hun) -> None:
        super().__init__(sessie)
        self.id = "botsing"
        self._hun = hun
        self._botsingen: list[Verschil] = []
        self._woorden: list[Regel] = []
        self.klaar = False
        """Whether everything was chosen; else it is for later."""

    def compose(self) -> ComposeResult:
        yield Kop(self.titel, self.sessie.stand)
        yield Static("", id="inleiding", markup=False)
        yield Antwoorden()
        yield Toetsen()

    def on_resize(self) -> None:
        self.ververs()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing can be taken back while one chooses."""
        return action not in ("ongedaan", "opnieuw")

    def ververs(self) -> None:
        self._botsingen = self._hun.samen(self.sessie.dossier).botsingen
        self._woorden = in_woorden(self.sessie.dossier, self._hun.dossier, self._botsingen)
        regels: list[tuple[str, str | Text]] = []
        for nr, (botsing, woorden) in enumerate(zip(self._botsingen, self._woorden, strict=True)):
            gekozen = self._hun.keuzes.get(botsing.pad)
            regels.append(("", Text("\n      ".join(filter(None, (woorden.vraag, self._waar(nr)))), style="bold")))
            regels.append((f"ons/{nr}", self._keuze("van u", of_weg(botsing.pad, woorden.ons), gekozen == "ons")))
            regels.append((f"hun/{nr}", self._keuze("van de ander", of_weg(botsing.pad, woorden.hun), gekozen == "hun")))
        nog = len(self._open)
        stand = "Alles is gekozen. Druk op k om samen te voegen." if not nog else f"Nog te kiezen: {nog} van {len(self._botsingen)}."
        self.leid_in(f"{self._hun.verhaal}\n{stand}")
        self.lijst.toon(regels)

    def _waar(self, nr: int) -> str:
        return in_record(self._botsingen[nr].pad, self.sessie.dossier, self._hun.dossier)

    def _keuze(self, wie: str, antwoord: str, gekozen: bool) -> Text:
        breedte = max(20, self.size.width - 10)
        regels = [stuk for alinea in f"{wie}: {antwoord}".splitlines() for stuk in textwrap.wrap(alinea, breedte) or [""]]
        if len(regels) > _REGELS:
            regels = [*regels[: _REGELS - 1], f"{regels[_REGELS - 1][: breedte - 16]} … (l leest verder)"]
        return Text(f"{'(o)' if gekozen else '( )'} " + "\n      ".join(regels))

    @property
    def _open(self) -> list[int]:
        return [nr for nr, botsing in enumerate(self._botsingen) if botsing.pad not in self._hun.keuzes]

    @property
    def _hier(self) -> tuple[Kant, int] | None:
        kant, _, nr = (self.lijst.hier or "").partition("/")
        return ("ons" if kant == "ons" else "hun", int(nr)) if nr else None

    @on(OptionList.OptionSelected)
    def action_kies(self) -> None:
        """The answer at the cursor stands; on to the next question without a choice."""
        if (hier := self._hier) is None:
            return
        kant, nr = hier
        self._hun.keuzes[self._botsingen[nr].pad] = kant
        self.ververs()
        if volgende := [open_ for open_ in self._open if open_ > nr] or self._open:
            self.lijst.wijs_aan(f"ons/{volgende[0]}")

    def action_alles(self, kant: Kant) -> None:
        """Everywhere the answer of this side."""
        self._hun.keuzes.update({botsing.pad: kant for botsing in self._botsingen})
        self.ververs()

    def action_lees(self) -> None:
        """Both answers at the cursor as a whole."""
        if hier := self._hier:
            woorden, plek = self._woorden[hier[1]], self._waar(hier[1])
            delen = [("Waar het over gaat", plek), ("Van u", woorden.ons), ("Van de ander", woorden.hun)]
            self.app.push_screen(LeesDialoog(woorden.vraag, met_koppen(delen)))

    def action_klaar(self) -> None:
        """Bring both together, when everything is chosen."""
        if nog := self._open:
            self.notify(f"Kies eerst {'nog bij 1 vraag' if len(nog) == 1 else f'nog bij {len(nog)} vragen'}.", severity="warning")
            self.query_one(Regels).wijs_aan(f"ons/{nog[0]}")
            return
        self.klaar = True
        self.dismiss(None)

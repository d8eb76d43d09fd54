"""Everyone can use every screen: colours measured as drawn, nothing told by colour alone, every size, the keyboard only, in Dutch.

A new screen gets a line in `SCHERMEN`; without one a test here fails.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import inspect
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from rich.color import Color, ColorSystem
from rich.segment import Segment
from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

import screens
from screens.acties import ActiesScherm
from screens.alinea import AlineaDialoog
from screens.app import Samenwerkwijzer
from screens.begrippen import BegrippenScherm
from screens.bezet import AnderePlek, KiesUit, bezet, nieuwer
from screens.botsing import BotsingScherm, Hun
from screens.catalogus import CatalogusScherm
from screens.controles import Controles
from screens.dialogen import Aanvaarden, Bevestig, Dialoog, Gezegd, KiesDoel, Mededeling, RuimSchrijven, VraagNaam, WeetNogNiet
from screens.documenten import DocumentenScherm
from screens.dossiers import Dossiers
from screens.gemaakt import Gemaakt, Stuk
from screens.keuzelijst import Regels
from screens.keuzeveld import Keuzeveld
from screens.kist import KistScherm
from screens.kop import Kop
from screens.nakijken import Nakijken
from screens.opmerking import OpmerkingDialoog
from screens.overzicht import Overzicht
from screens.prescan import PrescanScherm
from screens.prullenbak import PrullenbakScherm
from screens.record import RecordScherm
from screens.rooster import RoosterScherm
from screens.sessie import Sessie
from screens.stap import StapScherm
from screens.stukken import StukkenScherm
from screens.tekstveld import Alineaveld, Regelveld
from screens.themas import NAMEN, STANDAARD
from screens.toetsen import Toetsen, toetsnaam
from screens.uitleg import LeesDialoog, UitlegDialoog
from screens.versies import VerschilScherm, VersiesScherm
from screens.voorzetten import BevestigScherm, VoorzettenScherm
from screens.vraagblok import VraagBlok
from screens.vragen import KiesCollega, VragenScherm
from screens.weergave import Weergave
from screens.zoeken import ZoekScherm
from tests.hulp import WORTEL, dossier_van, voorbeeld
from tests.terminal import TOETSEN, Terminal
from tests.test_wandeling import Wandelaar, wandeling
from wizard.cli.nederlands import argparse_in_het_nederlands
from wizard.cli.parser import maak_parser
from wizard.cli.programma import main
from wizard.dossier import Pad
from wizard.opslag import instellingen
from wizard.opslag.bestand import bewaar, naar_prullenbak, nieuw
from wizard.opslag.houvast import Houvast
from wizard.opslag.instellingen import Instellingen
from wizard.opslag.slot import Gebruiker
from wizard.schifting import ZEVEN
from wizard.stappen import STAPPEN
from wizard.velden import VELDEN
from wizard.verwijzen import records_van
from wizard.vragenlijst import plek_van

Maker = Callable[[Sessie], Screen[Any]]
_LANG_VERHAAL = "Eerst dit.\n\n" * 12


def _record(sessie: Sessie, lijst: str) -> Pad:
    """The first record of a list of the worked example."""
    return (lijst, getattr(sessie.dossier.antwoorden, lijst)[0].id)


def _met_kist(sessie: Sessie) -> Screen[Any]:
    sessie.dossier.kist = {"oude_vraag": "Dit stond er. " * 20, "partners/x/partner_naam": ["een", "twee"]}
    return KistScherm(sessie)


def _met_botsing(sessie: Sessie) -> Screen[Any]:
    """Two questions that both changed, one of them in a record and long."""
    hun = voorbeeld()
    stroom = getattr(hun.antwoorden, "gegevensstromen")[0]
    stroom.stroom_doel = "Zo schreef de ander het op. " * 20
    setattr(hun.antwoorden, "doel_hoofd", "Iets heel anders.")
    return BotsingScherm(sessie, Hun(hun, None, "p.leider, vandaag 13:50", b""))


def _met_versies(sessie: Sessie) -> Screen[Any]:
    for tekst in ("een", "twee"):
        sessie.bewerking.antwoord(("doel_hoofd",), tekst)
        bewaar(sessie.dossier, sessie.bestand, Houvast(sessie.bestand), houd_vorige=True)
    return VersiesScherm(sessie.bestand, sessie.dossier.id, sessie)


def _met_prullenbak(sessie: Sessie) -> Screen[Any]:
    for tekst in ("een", "twee"):
        naar_prullenbak(nieuw(f"Samenwerking {tekst}", sessie.bestand.parent / "apart")[1])
    return PrullenbakScherm(sessie.bestand.parent / "apart")


SCHERMEN: dict[type[Screen[Any]], tuple[Maker, ...]] = {
    Dossiers: (lambda s: Dossiers(s.bestand.parent), lambda s: Dossiers(s.bestand.parent / "nog-leeg")),
    PrullenbakScherm: (_met_prullenbak, lambda s: PrullenbakScherm(s.bestand.parent / "nog-leeg")),
    Overzicht: (Overzicht,),
    StapScherm: tuple(lambda s, naam=stap.naam: StapScherm(s, naam) for stap in STAPPEN),  # type: ignore[misc]  # a default keeps the name
    RecordScherm: (lambda s: RecordScherm(s, _record(s, "partners")), lambda s: RecordScherm(s, _record(s, "gegevensstromen"))),
    RoosterScherm: (RoosterScherm,),
    Nakijken: (lambda s: Nakijken(s, "doel"),),
    VragenScherm: tuple(lambda s, code=zeef.code: VragenScherm(s, code) for zeef in ZEVEN),  # type: ignore[misc]  # the same
    ActiesScherm: (ActiesScherm,),
    ZoekScherm: (ZoekScherm,),
    CatalogusScherm: (CatalogusScherm,),
    VoorzettenScherm: (VoorzettenScherm,),
    BevestigScherm: (BevestigScherm,),
    Controles: (Controles,),
    BegrippenScherm: (lambda s: BegrippenScherm(s, "stroom_bsn_basis"), lambda s: BegrippenScherm(s, None)),
    PrescanScherm: (PrescanScherm,),
    StukkenScherm: (StukkenScherm,),
    DocumentenScherm: (DocumentenScherm,),
    Gemaakt: (lambda s: Gemaakt(s, [Stuk("plan", s.bestand.parent / "documenten" / "adresteam-plan-van-aanpak.docx", 3)]),),
    AlineaDialoog: (lambda s: AlineaDialoog(s, plek_van(s.dossier, ("doel_hoofd",))),),
    UitlegDialoog: (lambda _: UitlegDialoog(VELDEN["doel_hoofd"]),),
    LeesDialoog: (lambda _: LeesDialoog("Hulp bij dit scherm", _leeg()),),
    Mededeling: (lambda _: Mededeling("Dit dossier gaat niet open", _LANG_VERHAAL),),
    Bevestig: (lambda _: Bevestig("Verwijderen?", "Dit verdwijnt uit de lijst. Met F8 maakt u dat ongedaan.", "Ja, verwijderen"),),
    VraagNaam: (lambda _: VraagNaam("Hoe noemt u deze samenwerking?", "Een werknaam is genoeg."),),
    KiesDoel: (lambda _: KiesDoel("plan"),),
    WeetNogNiet: (lambda _: WeetNogNiet(VELDEN["doel_hoofd"].vraag.tekst, Gezegd("onbekend", "FG"), mag_nvt=True),),
    OpmerkingDialoog: (lambda s: OpmerkingDialoog(plek_van(s.dossier, ("doel_hoofd",))),),
    KiesCollega: (lambda _: KiesCollega([("FG", 3), ("jurist", 1)], ""),),
    Aanvaarden: (lambda _: Aanvaarden("Er is nog geen training gepland.", ""),),
    RuimSchrijven: (lambda _: RuimSchrijven(VELDEN["doel_hoofd"].vraag.tekst, Alineaveld(_LANG_VERHAAL)),),
    Weergave: (lambda _: Weergave(Instellingen("donker")),),
    KiesUit: (lambda _: bezet(Gebruiker("p.leider", "PC-114", "2026-11-21T13:50:00+01:00", 1, "x")), lambda _: nieuwer()),
    AnderePlek: (lambda s: AnderePlek(s.bestand.parent, "Daar lukt het niet: de schijf is vol."),),
    KistScherm: (_met_kist,),
    BotsingScherm: (_met_botsing,),
    VersiesScherm: (_met_versies,),
    VerschilScherm: (
        lambda s: VerschilScherm("vandaag 14:03", s.dossier, dossier_van({})),
        lambda s: VerschilScherm("vandaag 14:03", s.dossier, s.dossier),
    ),
}
GEVALLEN = [(f"{soort.__name__}-{nr}", maak) for soort, makers in SCHERMEN.items() for nr, maak in enumerate(makers)]
MATEN = ((80, 24), (60, 20), (40, 12))


def _leeg() -> Any:
    from rich.text import Text

    return Text()


# looking at what is drawn


@cache
def _contrast(een: Color, ander: Color) -> float:
    """How much two colours differ, by WCAG 2.2; at most 21. A terminal with 256 colours shows the nearest: the least counts."""
    verschillen = []
    for kleuren in ((een, ander), [kleur.downgrade(ColorSystem.EIGHT_BIT) for kleur in (een, ander)]):
        laag, hoog = sorted(map(_helderheid, kleuren))
        verschillen.append((hoog + 0.05) / (laag + 0.05))
    return min(verschillen)


def _helderheid(kleur: Color) -> float:
    delen = [deel / 255 for deel in kleur.get_truecolor()]
    rood, groen, blauw = (deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _segmenten(app: App[Any]) -> Iterator[tuple[int, Segment]]:
    """What is drawn, line by line."""
    for regel, strip in enumerate(app.screen._compositor.render_strips()):
        for segment in strip:
            if segment.text.strip():
                yield regel, segment


_LIJNEN = re.compile(r"[\u2500-\u259f\s]+")


def te_flets(app: App[Any], tekst: float, lijn: float = 3.0) -> list[str]:
    """What differs too little from its own background: texts and signs, and lines and blocks."""
    fout = []
    for regel, segment in _segmenten(app):
        stijl = segment.style
        if stijl is None or stijl.color is None or stijl.bgcolor is None or stijl.dim:
            fout.append(f"regel {regel}: {segment.text!r} zonder vaste kleur: {stijl}")
            continue
        verschil = _contrast(stijl.color, stijl.bgcolor)
        if verschil < (lijn if _LIJNEN.fullmatch(segment.text) else tekst):
            fout.append(f"regel {regel}: {segment.text!r} {verschil:.2f} ({stijl.color.name} op {stijl.bgcolor.name})")
    return fout


ENGELS = re.compile(
    r"(?<![-\w/.#])(the|and|with|your|you|this|that|files?|error|invalid|must|press|select|search|cancel|quit|close|keys?|palette|usage|"
    r"options?|optional|required|expected|unrecognized|default|show|exit|true|false|delete|copy|undo|cut|paste|move|next|previous|not|"
    r"found|none|save|please|are|from|choose|choices|arguments?|command|message|warning)(?![-\w/.#(=])",
    re.IGNORECASE,
)


def _engels(tekst: str) -> list[str]:
    """The English words in a text; an option such as --help is a name, not a word."""
    return [gevonden.group() for gevonden in ENGELS.finditer(tekst)]


def _afgesneden(w: Wandelaar) -> list[str]:
    """The texts of which a part can neither be seen nor scrolled to."""
    fout = []
    for widget in w.app.screen.query("*"):
        if not widget.is_mounted or not isinstance(widget, Static | Kop | Toetsen) or not _staat_er(widget):
            continue
        te_zien = w.zichtbaar(widget)
        if (te_zien.width, te_zien.height) != (widget.region.width, widget.region.height) and not _te_schuiven(widget):
            fout.append(f"{widget} {widget.region} waarvan te zien {te_zien}")
    return fout


def _staat_er(widget: Widget) -> bool:
    return all(knoop.display for knoop in widget.ancestors_with_self if isinstance(knoop, Widget)) and bool(widget.region.area)


def _te_schuiven(widget: Widget) -> bool:
    """Whether one can get at all of it with the keyboard: something round it scrolls, by itself or along with a field in it."""
    return any(
        isinstance(knoop, Widget) and knoop.max_scroll_y > 0 and (knoop.focusable or any(kind.focusable for kind in knoop.query("*")))
        for knoop in widget.ancestors
    )


def keur(w: Wandelaar, thema: str, maat: tuple[int, int]) -> list[str]:
    """What is wrong with the screen as it is drawn now."""
    breed, hoog = maat
    fout = te_flets(w.app, 7.0 if thema == "contrast" else 4.5)
    fout += [f"Engels: {woord}" for woord in _engels(w.lopend)]
    fout += [f"te breed: {regel}" for regel in w.regels if len(regel) > breed]
    onder = "\n".join(w.tekst_van(w.app.screen.query_one(Toetsen)))
    weg = () if isinstance(w.app.screen, Dossiers) else ("Esc",)
    fout += [
        f"{naam} staat niet onderaan:\n{onder}"
        for naam in (*weg, *(() if isinstance(w.app.screen, Dialoog) else ("F1", "Ctrl+Q")))
        if naam not in onder
    ]
    if hoog >= 20:
        fout += _afgesneden(w)
    lijst = w.app.focused
    if isinstance(lijst, Regels) and w.zichtbaar(lijst).height < min(lijst.option_count, 3 if hoog >= 20 else 1):
        fout.append(f"van de lijst is maar {w.zichtbaar(lijst).height} te zien")
    return [f"{regel}\n{w.scherm}" for regel in fout]


@asynccontextmanager
async def _app(folder: Path, maat: tuple[int, int]) -> AsyncIterator[tuple[Wandelaar, Sessie]]:
    """The app on its first screen, and the worked example to show screens of."""
    pad = folder / "dossier.json"
    bewaar(voorbeeld(), pad)
    sessie = Sessie(pad, lambda *_: None)
    app = Samenwerkwijzer(folder)
    async with app.run_test(size=maat, notifications=True) as pilot:
        w = Wandelaar(pilot)
        await w.rust()
        app.sessie = sessie
        try:
            yield w, sessie
        finally:
            sessie.sluit()


async def _rondgang(folder: Path, maat: tuple[int, int], beurten: list[tuple[str, Maker, str]]) -> None:
    """Show these screens, each in its theme, and judge them."""
    fouten = []
    async with _app(folder, maat) as (w, sessie):
        for naam, maak, thema in beurten:
            w.app.theme = thema
            await w.app.push_screen(maak(sessie))
            await w.rust()
            fouten += [f"{naam} {thema} {maat}: {fout}" for fout in keur(w, thema, maat)]
            await w.app.pop_screen()
    assert not fouten, f"{len(fouten)} fouten\n" + "\n\n".join(fouten[:20])


@pytest.mark.lang
@pytest.mark.parametrize("kleurloos", [False, True])
@pytest.mark.parametrize("thema", NAMEN)
@pytest.mark.parametrize("maat", MATEN)
async def test_elk_scherm_in_elke_maat_en_elke_kleur(
    tmp_path: Path, maat: tuple[int, int], thema: str, kleurloos: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if kleurloos:
        monkeypatch.setenv("NO_COLOR", "1")
    await _rondgang(tmp_path, maat, [(naam, maak, thema) for naam, maak in GEVALLEN])


async def test_een_greep_uit_de_schermen(tmp_path: Path) -> None:
    themas = [*NAMEN] * len(GEVALLEN)
    beurten = [(naam, maak, thema) for (naam, maak), thema in zip(GEVALLEN, themas, strict=False)]
    await _rondgang(tmp_path, (80, 24), beurten[1::8])


async def test_een_greep_op_een_klein_scherm(tmp_path: Path) -> None:
    beurten = [(naam, maak, thema) for (naam, maak), thema in zip(GEVALLEN, [*NAMEN] * len(GEVALLEN), strict=False)]
    await _rondgang(tmp_path, (40, 12), beurten[4::12])


# every screen is looked at, and says what it is for


def _modules() -> list[str]:
    return [f"screens.{module.name}" for module in pkgutil.iter_modules(screens.__path__)]


def _klassen(soort: type[Any]) -> set[type[Any]]:
    """Every class of this kind that the program has."""
    alle = (klasse for naam in _modules() for _, klasse in inspect.getmembers(importlib.import_module(naam), inspect.isclass))
    return {klasse for klasse in alle if issubclass(klasse, soort) and klasse.__module__.startswith("screens.")}


def test_elk_scherm_staat_in_de_lijst() -> None:
    schermen = _klassen(Screen)
    grondvormen = {ouder for scherm in schermen for ouder in scherm.__mro__[1:]}
    assert {scherm.__name__ for scherm in schermen - grondvormen} - {scherm.__name__ for scherm in SCHERMEN} == set()


def test_elk_scherm_zegt_waarvoor_het_is() -> None:
    assert [scherm.__name__ for scherm in SCHERMEN if not str(getattr(scherm, "HULP", "")).endswith(".")] == []


async def test_hulp_noemt_elke_toets_ook_die_er_niet_bij_past(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), maat=(40, 12)) as w:
        assert "documenten" not in "".join(w.tekst_van(w.app.screen.query_one(Toetsen)))
        await w.toets("question_mark")
        hulp = str(w.app.screen.query(Static).last().content)
        assert "Hier ziet u alle stappen" in hulp
        assert "d: documenten" in hulp
        assert _engels(hulp) == []
        await w.toets("escape")
        assert isinstance(w.app.screen, Overzicht)


# nothing by colour alone


@pytest.mark.lang
@pytest.mark.parametrize(("naam", "maak"), GEVALLEN)
async def test_waar_u_bent_is_te_lezen(tmp_path: Path, naam: str, maak: Maker) -> None:
    async with _app(tmp_path, (80, 24)) as (w, sessie):
        await w.app.push_screen(maak(sessie))
        await w.rust()
        await _elke_focus_is_te_lezen(w)


async def _elke_focus_is_te_lezen(w: Wandelaar) -> None:
    """Each field looks different in plain characters when the keys go there."""
    velden = w.app.screen.focus_chain
    for nr, veld in enumerate(velden if len(velden) > 1 else ()):
        w.app.screen.set_focus(veld)
        await w.rust()
        met = _tekst(w, veld)
        w.app.screen.set_focus(velden[nr - 1])
        await w.rust()
        assert not w.zichtbaar(veld).area or _tekst(w, veld) != met, f"{veld}\n{w.scherm}"


def _tekst(w: Wandelaar, veld: Widget) -> dict[tuple[int, int], str]:
    """The characters of a field by their place in it: it may have been scrolled."""
    gebied = w.zichtbaar(veld)
    regels = w.tekst_van(veld)
    return {
        (x + gebied.x - veld.region.x, y + gebied.y - veld.region.y): teken
        for y, regel in enumerate(regels)
        for x, teken in enumerate(regel)
    }


async def test_zonder_kleur_is_alles_grijs_en_toch_te_lezen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja"})
    async with wandeling(tmp_path, dossier, "betrokkenen_aantal") as w:
        await w.typ("700 uur")
        await w.toets("tab")
        assert "! Deze vraag rekent in per jaar" in w.scherm
        assert {
            len({*segment.style.color.get_truecolor()}) for _, segment in _segmenten(w.app) if segment.style and segment.style.color
        } == {1}
        assert te_flets(w.app, 4.5) == []
        await _elke_focus_is_te_lezen(w)
        await w.toets("escape", "escape", "n", "enter")
        await w.tot("Let op ▌ Geef een naam")


@pytest.mark.parametrize("meer", [False, True])
def test_gekozen_en_niet_gekozen_verschillen_in_tekens(meer: bool) -> None:
    def getekend(gekozen: list[str]) -> list[str]:
        veld = Keuzeveld([("a", "een"), ("b", "twee")], gekozen, meer=meer)
        return [veld._stuk(nr).plain for nr in range(2)]

    assert len({tuple(getekend(gekozen)) for gekozen in ([], ["a"], ["b"])}) == 3


# the keyboard


def _vrij() -> set[str]:
    """The keys that the statement names, as people read them."""
    tekst = (WORTEL / "docs" / "toegankelijkheid.md").read_text("utf-8").partition("## Toetsen")[2].partition("\n## ")[0]
    cellen = [regel.split("|")[1] for regel in tekst.splitlines() if regel.startswith("| ") and "---" not in regel]
    return {naam.strip() for cel in cellen[1:] for naam in cel.split(",")}


def _bindingen() -> list[tuple[str, Binding]]:
    """Every key of the program itself, with the class that has it."""
    klassen = sorted(_klassen(DOMNode), key=lambda klasse: klasse.__name__)
    return [(klasse.__name__, binding) for klasse in klassen for binding in klasse.__dict__.get("BINDINGS", ())]


def test_elke_toets_staat_in_de_lijst_van_vrije_toetsen() -> None:
    vrij, gebruikt = _vrij(), set()
    for klasse, binding in _bindingen():
        for toets in binding.key.split(","):
            naam = toetsnaam(toets)
            gebruikt.add(naam)
            assert naam in vrij or (len(toets) == 1 and "letters" in vrij), f"{klasse}: {naam}"
            assert naam != "Ctrl+B" or "f7" in binding.key, "what tmux keeps for itself has another key too"
            assert len(toets) > 1 or not binding.priority or klasse == "Dossiers", f"{klasse}: a letter is for who types"
    assert vrij - gebruikt - {"letters", "cijfers", "Spatie", "Enter"} == set(), "the list names only keys that do something"


def test_elke_toets_zegt_in_het_nederlands_wat_hij_doet() -> None:
    for klasse, binding in _bindingen():
        assert binding.description, f"{klasse}: {binding.key}"
        assert _engels(f"{binding.description} {binding.tooltip}") == [], klasse


def _velden_van(w: Wandelaar) -> dict[str, Widget]:
    """The questions of this part that one answers, each with its field."""
    return {
        blok.plek.veld.id: next(kind for kind in blok.query("*") if kind.focusable)
        for blok in w.app.screen.query("VraagBlok").results(VraagBlok)
        if blok.display and not blok.plek.veld.afgeleid
    }


async def _bedien(w: Wandelaar) -> None:
    """Press a key in the field where one is, and see it do something."""
    veld = w.focus
    match veld:
        case Regelveld():
            was = veld.value  # a space changes no answer
            await w.toets("end", " ")
            assert veld.value == f"{was} ", w.scherm
            await w.toets("backspace", "ctrl+a")
            assert veld.selected_text == veld.value == was
            await w.toets("end")
        case Alineaveld():
            was = veld.text
            await w.toets(" ")
            assert veld.text == f"{was} ", w.scherm
            await w.toets("backspace", "ctrl+a")
            assert veld.selected_text == veld.text == was
            await w.toets("right")
        case Keuzeveld() if veld.opties:
            await w.toets("home")
            eerst = w.tekst_van(veld)
            await w.toets("down")
            assert w.tekst_van(veld) != eerst or len(veld.opties) == 1, w.scherm
        case Regels():
            await w.toets("end")
            assert veld.highlighted == veld.option_count - 1
        case _:
            assert isinstance(veld, Keuzeveld), f"{veld}\n{w.scherm}"


async def _elk_veld_met_tab(folder: Path, maak: Maker, delen: int) -> None:
    """Walk by Tab through so many parts of a form on which everything is shown."""
    async with _app(folder, (80, 24)) as (w, sessie):
        await w.app.push_screen(maak(sessie))
        scherm = w.app.screen
        await w.toets("ctrl+l")
        for _ in range(delen):
            velden = _velden_van(w)
            gezien: list[Widget] = []
            while velden and w.focus not in gezien:
                gezien.append(w.focus)
                await _bedien(w)
                await w.toets("tab")
            assert [naam for naam, veld in velden.items() if veld not in gezien] == [], w.scherm
            deel = w.regels[0]
            await w.toets("ctrl+n")
            await w.tot(lambda deel=deel: w.app.screen is not scherm or w.regels[0] != deel)  # type: ignore[misc]  # a default keeps it
            if w.app.screen is not scherm:
                break
        await w.toets(*["escape"] * (w.app.screen is scherm))
        assert w.app.screen is not scherm, "Esc leaves the form"


async def test_elk_veld_is_met_tab_te_bereiken_en_te_bedienen(tmp_path: Path) -> None:
    await _elk_veld_met_tab(tmp_path, lambda s: StapScherm(s, "kenmerken"), 1)


@pytest.mark.lang
@pytest.mark.parametrize("stap", [stap.naam for stap in STAPPEN])
async def test_elk_veld_van_elke_stap(tmp_path: Path, stap: str) -> None:
    await _elk_veld_met_tab(tmp_path, lambda s: StapScherm(s, stap), 99)


@pytest.mark.lang
@pytest.mark.parametrize("lijst", [veld.id for veld in VELDEN.values() if veld.is_lijst and any(records_van(voorbeeld(), veld.id))])
async def test_elk_veld_van_elk_record(tmp_path: Path, lijst: str) -> None:
    await _elk_veld_met_tab(tmp_path, lambda s: RecordScherm(s, next(iter(records_van(s.dossier, lijst)))[0]), 99)


@pytest.mark.lang
@pytest.mark.parametrize(("naam", "maak"), GEVALLEN)
async def test_geen_scherm_houdt_u_vast(tmp_path: Path, naam: str, maak: Maker) -> None:
    async with _app(tmp_path, (80, 24)) as (w, sessie):
        await w.app.push_screen(scherm := maak(sessie))
        await w.rust()
        velden, gezien = scherm.focus_chain, {w.app.focused}
        for _ in velden:
            await w.toets("tab")
            gezien.add(w.app.focused)
        assert gezien >= set(velden)
        if not isinstance(scherm, Dossiers):
            await w.toets("escape")
            assert w.app.screen is not scherm


# the choices


async def test_kleuren_en_rust_blijven_bewaard(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "gemeente_naam") as w:
        assert (w.app.theme, w.focus.cursor_blink) == (STANDAARD, True)  # type: ignore[attr-defined]  # it is a field to type in
        await w.toets("f2", "down", "space", "tab", "space")
        assert ">[x] Rustig" in w.scherm
        await w.toets("f2", "escape")
        assert te_flets(w.app, 4.5) == []
        assert (w.app.theme, w.app.animation_level, w.focus.cursor_blink) == ("licht", "none", False)  # type: ignore[attr-defined]  # it is a field
        w.app.theme = "textual-light"
        await w.rust()
        assert te_flets(w.app, 4.5), "the colours of the framework itself are too weak, and that is seen"
    assert instellingen.pad().stat().st_mode & 0o777 == 0o600
    app = Samenwerkwijzer(tmp_path)
    assert (app.theme, app.animation_level) == ("licht", "none")


@pytest.mark.parametrize("inhoud", ["", "[]", "{", '{"thema": 3, "rustig": "ja"}', '{"thema": "textual-light"}', "[" * 100_000])
def test_met_een_stuk_bestand_begint_het_gewoon(tmp_path: Path, inhoud: str) -> None:
    instellingen.pad().parent.mkdir()
    instellingen.pad().write_text(inhoud, "utf-8")
    app = Samenwerkwijzer(tmp_path)
    assert (app.theme, app.animation_level) == (STANDAARD, "full")


async def test_wat_het_systeem_van_beweging_zegt_geldt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.constants.TEXTUAL_ANIMATIONS", "none")
    async with wandeling(tmp_path, dossier_van({}), "gemeente_naam") as w:
        assert w.app.animation_level == "none"
        assert not w.focus.cursor_blink  # type: ignore[attr-defined]  # it is a field to type in


# Dutch


def test_de_schermen_zeggen_niets_in_het_engels() -> None:
    fout = []
    for naam in _modules():
        boom = ast.parse(WORTEL.joinpath(*naam.split(".")).with_suffix(".py").read_text("utf-8"))
        uitleg = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
        fout += [
            f"{naam}:{knoop.lineno} {knoop.value!r}"
            for knoop in ast.walk(boom)
            if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and id(knoop) not in uitleg
            if re.search(r"[a-z] [a-z]", knoop.value) and _engels(knoop.value.replace("not bold", ""))
        ]
    assert fout == []


def _opdrachten(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its commands."""
    yield parser
    for actie in parser._actions:
        if isinstance(actie, argparse._SubParsersAction):
            for onder in actie.choices.values():
                yield from _opdrachten(onder)


def test_de_hulp_van_elk_commando_is_nederlands() -> None:
    with argparse_in_het_nederlands():
        hulp = {parser.prog: parser.format_help() for parser in _opdrachten(maak_parser())}
    assert len(hulp) > 10
    assert {naam: gevonden for naam, tekst in hulp.items() if (gevonden := _engels(tekst))} == {}


_VERKEERD = """
bestaatniet | --bestaatniet | open | open een twee drie | vul x | document x --naar | nieuw x --doel geen | sjabloon | status niets
"""


@pytest.mark.parametrize("opdracht", _VERKEERD.split("|"))
def test_elke_fout_is_nederlands(opdracht: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(opdracht.split()) == 2
    gezegd = capsys.readouterr()
    assert gezegd.err.strip()
    assert _engels(gezegd.err + gezegd.out) == []


# a real terminal in a real tmux

_ECHO = """
import itertools, os, tty
tty.setraw(0)
for nr in itertools.count():
    print(f"<{nr}>", end=" ", flush=True)
    os.read(0, 64)
"""
_F_TOETSEN = {"f2": "OQ", "f3": "OR", "f4": "OS", "f5": "[15~", "f6": "[17~", "f7": "[18~", "f9": "[20~"}
_DOOR_TMUX = [TOETSEN[naam] for naam in ("f1", "f8", "tab", "shift+tab", "enter", "omhoog", "links", "home", "end")]
_DOOR_TMUX += [f"\x1b{rest}" for rest in _F_TOETSEN.values()]
_DOOR_TMUX += [TOETSEN[f"ctrl+{letter}"] for letter in "afglnoqrst"]


@pytest.mark.lang
@pytest.mark.skipif(not shutil.which("tmux"), reason="there is no tmux here")
def test_tmux_geeft_elke_toets_door(tmp_path: Path) -> None:
    tmux = ("tmux", "-f", "/dev/null", "-S", str(tmp_path / "tmux"))
    try:
        with Terminal((*tmux, "new-session", sys.executable, "-c", _ECHO), folder=tmp_path) as terminal:
            terminal.wacht("<0>")
            for nr, toets in enumerate(_DOOR_TMUX, 1):
                terminal.typ(toets)
                terminal.wacht(f"<{nr}>", 5)
            terminal.typ(TOETSEN["ctrl+b"])
            terminal.typ("d")  # Ctrl+B is tmux's own: with d it leaves
            terminal.wacht("detached")
            assert f"<{len(_DOOR_TMUX) + 1}>" not in terminal.tekst
    finally:
        subprocess.run((*tmux, "kill-server"), check=False, capture_output=True)

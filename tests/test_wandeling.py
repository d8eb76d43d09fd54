"""Walks through the real app, keyboard only: what a project leader does in an afternoon, on a screen of 80 by 24."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any, NoReturn
from zipfile import is_zipfile

import pytest
from textual.events import Paste
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import TextArea

from screens.app import Samenwerkwijzer
from screens.basis import DossierScherm
from screens.berichten import NaarPlek, NaarRecord
from screens.dossiers import Dossiers
from screens.formulier import Formulier
from screens.keuzelijst import Regels
from screens.keuzeveld import Keuzeveld
from screens.nakijken import Nakijken
from screens.record import RecordScherm
from screens.sessie import Sessie
from screens.stap import StapScherm
from screens.vraagblok import VraagBlok
from tests.hulp import dossier_van, voorbeeld
from wizard.delen import delen_van_record, delen_van_stap
from wizard.dossier import Dossier, stap_pad
from wizard.opslag.bestand import bewaar
from wizard.opslag.lezen import lees
from wizard.stappen import STAPPEN
from wizard.velden import VELDEN
from wizard.verwijzen import records_van, waarde_van
from wizard.vragenlijst import plaats_van

GEWOON, SMAL = (80, 24), (40, 12)
ENGELS = re.compile(r"\b(Quit|Search|Cancel|Press|Select|must be|Keys|Palette|Help|None|True|False)\b")
_KEUZE = re.compile(r"([ >])(\(o\)|\( \)|\[x\]|\[ \]) (.*?)(?=\s+>?(?:\([o ]\)|\[[x ]\]) |[ ↑↓]*$)")
_LIJSTEN = [veld.id for veld in VELDEN.values() if veld.is_lijst and any(records_van(voorbeeld(), veld.id))]
_VAAK = [("systemen", GEWOON), ("partner_taken", SMAL)]
GEDULD = 10.0
"""Seconds after which something that should happen is given up."""


class Wandelaar:
    """Someone at the keyboard, who reads the screen after every key."""

    def __init__(self, pilot: Pilot[int]) -> None:
        self.pilot = pilot
        self.app = pilot.app

    # what one sees

    @property
    def regels(self) -> list[str]:
        """The lines on the screen."""
        return [strip.text.rstrip() for strip in self.app.screen._compositor.render_strips()]

    @property
    def scherm(self) -> str:
        """All that is on the screen."""
        return "\n".join(self.regels)

    @property
    def lopend(self) -> str:
        """All that is on the screen as running text, without the frame of a dialog."""
        return " ".join(re.sub("[│╭╮╰╯─▁▂▃▄▅▆▇]", " ", self.scherm).split())

    @property
    def focus(self) -> Widget:
        """The field where the keys go."""
        assert self.app.focused is not None, self.scherm
        return self.app.focused

    @property
    def blok(self) -> VraagBlok:
        """The question where one stands."""
        return next(knoop for knoop in self.focus.ancestors_with_self if isinstance(knoop, VraagBlok))

    @property
    def vraag(self) -> str:
        """The id of the question where one stands."""
        return self.blok.plek.veld.id

    @property
    def vragen(self) -> list[str]:
        """The ids of the questions that this part shows."""
        return [blok.plek.veld.id for blok in self.app.screen.query(VraagBlok) if blok.display]

    def zichtbaar(self, widget: Widget) -> Region:
        """The part of a widget that is on the screen."""
        gebied, knip = self.app.screen._compositor.visible_widgets.get(widget, (Region(), Region()))
        return gebied.intersection(knip)

    def in_beeld(self) -> bool:
        """Whether one can see where the keys go: the field, and in it the line of the cursor."""
        veld = self.app.focused
        if veld is None:
            return True
        gebied = self.zichtbaar(veld)
        if isinstance(veld, TextArea):
            return gebied.y <= veld.cursor_screen_offset.y < gebied.bottom
        if (isinstance(veld, Keuzeveld) and veld.opties) or (isinstance(veld, Regels) and veld.option_count):
            return any(">" in regel for regel in self.tekst_van(veld))
        return bool(gebied.area)

    def tekst_van(self, widget: Widget) -> list[str]:
        """The lines of a widget that are on the screen."""
        gebied = self.zichtbaar(widget)
        return [regel.ljust(gebied.right)[gebied.x : gebied.right] for regel in self.regels[gebied.y : gebied.bottom]]

    def keuzes(self, veld: Widget) -> list[tuple[str, str, str]]:
        """The choices on the screen: where one is, the mark, and the sentence."""
        return [(g[1], g[2], g[3]) for regel in self.tekst_van(veld) for g in _KEUZE.finditer(regel)]

    # what stands in the dossier

    @property
    def sessie(self) -> Sessie:
        """The open dossier."""
        assert isinstance(self.app, Samenwerkwijzer)
        assert self.app.sessie is not None
        return self.app.sessie

    @property
    def dossier(self) -> Dossier:
        """The answers, in memory."""
        return self.sessie.dossier

    def waarde(self, *pad: str) -> Any:
        """The answer at this place."""
        return waarde_van(self.dossier, pad)

    def op_schijf(self) -> Dossier:
        """The answers, in the file."""
        assert self.sessie.leg_vast()
        return lees(self.sessie.bestand)

    # what one does

    async def toets(self, *toetsen: str) -> None:
        """Press keys; nothing English may come up, and the field with the focus stays in view."""
        for toets in toetsen:
            self.app.simulate_key(toets)
            await self._verwerkt()
        await self.rust()

    async def _verwerkt(self) -> None:
        """Wait until the app, the screen and everything on it have done what they had to do."""
        einde = time.monotonic() + GEDULD
        for pomp in (self.app, self.app.screen):
            klaar = asyncio.Event()
            pomp.call_later(klaar.set)
            while not klaar.is_set() and pomp in (self.app, self.app.screen):  # a screen that is gone answers no more
                assert time.monotonic() < einde, f"het programma reageert niet meer:\n{self.scherm}"
                await asyncio.sleep(0.001)
        await self.pilot._wait_for_screen()
        while self.app._batch_count or self.app.screen._layout_required:  # a page that is being changed cannot be read yet
            assert time.monotonic() < einde
            await asyncio.sleep(0.001)

    async def rust(self) -> None:
        """Wait until the screen stands still, and look at it."""
        for _ in range(3):
            await self._verwerkt()
        einde = time.monotonic() + GEDULD
        while not self.in_beeld():
            assert time.monotonic() < einde, f"{self.app.focused} is niet in beeld:\n{self.scherm}"
            await self._verwerkt()
        assert not (gevonden := ENGELS.search(self.scherm)), f"{gevonden}\n{self.scherm}"

    async def typ(self, tekst: str) -> None:
        """Type letter by letter."""
        await self.toets(*("enter" if teken == "\n" else teken for teken in tekst))

    async def kies(self, zin: str) -> None:
        """Walk to a choice and press the space bar."""
        veld = self.focus
        assert isinstance(veld, Keuzeveld)
        await self.toets("home")
        for _ in veld.opties:
            if any(hier == ">" and zin in gelezen for hier, _, gelezen in self.keuzes(veld)):
                await self.toets("space")
                return
            await self.toets("down")
        raise AssertionError(f"geen keuze '{zin}':\n{self.scherm}")

    async def regel(self, tekst: str) -> None:
        """Walk to a line of a list."""
        lijst = self.focus
        assert isinstance(lijst, Regels)
        await self.toets("home")
        for _ in range(lijst.option_count):
            if any(regel.startswith(">") and tekst in regel for regel in self.tekst_van(lijst)):
                return
            await self.toets("down")
        raise AssertionError(f"geen regel '{tekst}':\n{self.scherm}")

    async def naar(self, vraag: str) -> None:
        """Walk to a question with Tab and Ctrl+N."""
        for _ in range(60):
            if vraag in self.vragen:
                break
            await self.toets("ctrl+n")
        for _ in range(60):
            if self.vraag == vraag:
                return
            await self.toets("tab")
        raise AssertionError(f"{vraag} is niet te bereiken:\n{self.scherm}")

    async def stop(self) -> None:
        """Leave the program."""
        self.app.simulate_key("ctrl+q")
        einde = time.monotonic() + GEDULD
        while not self.app._exit:
            assert time.monotonic() < einde, self.scherm
            await asyncio.sleep(0.01)
        assert self.app.return_code == 0

    async def tot(self, voorwaarde: Callable[[], object] | str) -> None:
        """Wait until something is so, or until a text is on the screen."""
        einde = time.monotonic() + GEDULD
        while not (voorwaarde in self.lopend if isinstance(voorwaarde, str) else voorwaarde()):
            assert time.monotonic() < einde, f"{voorwaarde}\n{self.scherm}"
            await self.pilot.pause(0.02)
        await self.rust()


@asynccontextmanager
async def wandeling(
    folder: Path, dossier: Dossier | None = None, plek: str | None = None, maat: tuple[int, int] = GEWOON
) -> AsyncIterator[Wandelaar]:
    """The app with this folder, and in it this dossier opened at a question."""
    pad = None
    if dossier is not None:
        pad = folder / "dossier.json"
        bewaar(dossier, pad)
    app = Samenwerkwijzer(folder, pad, plek)
    async with app.run_test(size=maat, notifications=True) as pilot:
        wandelaar = Wandelaar(pilot)
        await wandelaar.rust()
        yield wandelaar


# a new dossier, from the first screen


async def test_een_nieuw_dossier_van_eerste_scherm_tot_volgende_stap(tmp_path: Path) -> None:
    async with wandeling(tmp_path) as w:
        await w.toets("n")
        await w.typ("Wijkteam Oost")
        await w.toets("enter")
        assert "Waar werkt u naartoe?" in w.scherm
        await w.toets("end", "enter")
        await w.tot(lambda: isinstance(w.app.screen, StapScherm) and w.app.focused)
        assert w.waarde("samenwerking_naam") == "Wijkteam Oost", "the name is not asked twice"
        assert w.vraag == "gemeente_naam"
        await w.typ("gemeente Rivierdam")
        await w.toets("tab")
        await w.kies("casusoverleg")
        assert "(o) Samen één persoon" in w.scherm
        await w.toets("end", "space")
        await w.tot(lambda: w.waarde("samenwerking_type") is None)  # without words it is no answer
        assert "! Schrijf hieronder wat het is." in w.scherm
        await w.toets("tab")
        await w.typ("een overleg per straat")
        await w.toets("tab")
        assert w.waarde("samenwerking_type") == "anders: een overleg per straat"
        await w.toets("shift+tab", "shift+tab", "end")
        await w.tot(lambda: [mark for _, mark, _ in w.keuzes(w.focus)] == ["( )"] * 7 + ["(o)"])
        await w.toets("tab", "tab")
        assert w.vraag == "domeinen"
        await w.toets("space", "down", "down", "space")
        eerste, _, derde = (code for code, _ in w.blok.query_one(Keuzeveld).opties[:3])
        assert w.waarde("domeinen") == [eerste, derde]
        assert [mark for _, mark, _ in w.keuzes(w.focus)[:3]] == ["[x]", "[ ]", "[x]"]
        await w.toets("ctrl+n")
        assert w.vraag == "persoonsgegevens_gedeeld"
        await w.toets("space", "tab", "right", "space")
        assert (w.waarde("persoonsgegevens_gedeeld"), w.waarde("pilot")) == ("ja", "nee")
        assert (w.dossier.naam, w.dossier.doel) == ("Wijkteam Oost", "start")
        assert w.op_schijf() == w.dossier

        await w.naar("datum_opgesteld")
        await w.typ("31 februari 2027")
        await w.tot(lambda: w.dossier.bijschrift(("datum_opgesteld",)).ruw == "31 februari 2027")
        assert "Deze dag bestaat niet" not in w.scherm, "a mistake is not pointed out while one types"
        await w.toets("shift+tab")
        await w.tot("! Deze dag bestaat niet")
        await w.toets("tab")
        await w.toets(*["backspace"] * len("31 februari 2027"))
        await w.typ("1-3-2027")
        await w.toets("ctrl+n")
        assert w.waarde("datum_opgesteld") == date(2027, 3, 1)
        assert w.dossier.bijschrift(("datum_opgesteld",)).ruw is None

        assert "Controleer uw antwoorden" in w.scherm
        await w.regel("Welke gemeente neemt het initiatief?")
        await w.toets("enter")
        assert w.vraag == "gemeente_naam"
        await w.toets("end")
        await w.typ(" en omstreken")
        await w.toets("escape")
        await w.tot("gemeente Rivierdam en omstreken")
        await w.toets("k")
        assert w.dossier.bijschrift(stap_pad("kenmerken")).klaar
        assert "Klaar met open vragen" in w.scherm
        await w.toets("ctrl+n")
        assert w.regels[0].startswith(" 1 Partners")
        assert w.vraag == "externe_aanleiding"
        await w.typ("Eerst dit.\nDan dat.")
        await w.toets("escape")
        assert w.waarde("externe_aanleiding") == "Eerst dit.\nDan dat."
        await w.tot("Verder waar u was: stap 1")
        assert w.op_schijf() == w.dossier


async def test_een_getal_met_eenheid(tmp_path: Path) -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja"})
    async with wandeling(tmp_path, dossier, "betrokkenen_aantal") as w:
        assert "per jaar" in w.scherm
        await w.typ("700 uur")
        await w.toets("tab")
        assert "! Deze vraag rekent in per jaar" in w.scherm
        await w.toets("shift+tab", *["backspace"] * 3)
        await w.typ("per jaar")
        await w.toets("tab")
        assert w.waarde("betrokkenen_aantal") == 700
        assert "!" not in w.scherm
        await w.toets("shift+tab", "ctrl+a", "delete")
        await w.typ("1,125")
        await w.toets("ctrl+n", "ctrl+r", "ctrl+n")
        assert w.waarde("betrokkenen_aantal") == 1.125, "looking at a page changes nothing"


# records


async def test_partners_taken_systemen_en_stromen(tmp_path: Path) -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja", "wgs_verband": "nee"})
    async with wandeling(tmp_path, dossier, "partners") as w:
        for partner, taak in (("Thuisbasis", "woningen verhuren"), ("Burgerzaken", "de BRP bijhouden")):
            await w.toets("n")
            assert w.vraag == "partner_naam"
            await w.typ(partner)
            await w.naar("partner_taken")
            await w.toets("n")
            assert w.vraag == "taak_omschrijving"
            await w.typ(taak)
            await w.toets("escape")
            await w.tot(taak)
            await w.toets("escape")
            await w.tot(partner)
        thuis, burger = w.waarde("partners")
        assert [taak.taak_omschrijving for partner in (thuis, burger) for taak in partner.partner_taken] == [
            "woningen verhuren",
            "de BRP bijhouden",
        ]
        await w.toets("escape")

        await w.regel("Randvoorwaarden")
        await w.toets("enter")
        await w.naar("systemen")
        await w.toets("n")
        await w.typ("Zaaksysteem")
        await w.toets("escape", "escape")

        await w.regel("Rechtmatigheid")
        await w.toets("enter")
        await w.naar("gegevensstromen")
        await w.toets("n")
        assert w.vraag == "stroom_verstrekker"
        await w.kies("Thuisbasis")
        await w.toets("tab")
        await w.kies("Burgerzaken")
        await w.naar("stroom_taak_verstrekker")
        await w.kies("woningen verhuren")
        await w.naar("stroom_taak_ontvanger")
        await w.kies("de BRP bijhouden")
        await w.naar("stroom_systeem")
        await w.kies("Zaaksysteem")
        await w.toets("escape")
        await w.tot("Thuisbasis → Burgerzaken")
        (stroom,) = w.waarde("gegevensstromen")
        (systeem,) = w.waarde("systemen")
        assert (stroom.stroom_verstrekker, stroom.stroom_ontvanger) == (thuis.id, [burger.id])
        assert (stroom.stroom_taak_verstrekker, stroom.stroom_systeem) == (thuis.partner_taken[0].id, systeem.id)
        assert w.op_schijf() == w.dossier


async def test_kopieren_verplaatsen_verwijderen_en_terughalen(tmp_path: Path) -> None:
    def namen() -> list[str]:
        return [partner.partner_naam for partner in w.waarde("partners")]

    async with wandeling(tmp_path, _twee_partners(), "partners") as w:
        await w.regel("Thuisbasis")
        await w.toets("k")
        assert namen() == ["Thuisbasis", "Thuisbasis (kopie)", "Burgerzaken"]
        assert any(regel.startswith(" >") and "(kopie)" in regel for regel in w.regels)
        await w.toets("l")
        assert namen() == ["Thuisbasis", "Burgerzaken", "Thuisbasis (kopie)"]
        await w.toets("o", "o", "o")
        assert namen() == ["Thuisbasis (kopie)", "Thuisbasis", "Burgerzaken"]
        await w.toets("x", "enter")
        assert len(namen()) == 3, "the safe choice stands first"
        await w.toets("x", "down", "enter")
        await w.tot(lambda: namen() == ["Thuisbasis", "Burgerzaken"])

        thuis = w.waarde("partners")[0]
        stroom = w.waarde("gegevensstromen")[0]
        assert stroom.stroom_verstrekker == thuis.id
        await w.regel("Thuisbasis")
        await w.toets("x")
        assert "gebruikt bij" in w.lopend
        assert "Daar blijft hij staan" in w.lopend
        await w.toets("down", "enter")
        await w.tot(lambda: namen() == ["Burgerzaken"])
        assert stroom.stroom_verstrekker == "Thuisbasis"
        assert stroom.stroom_taak_verstrekker == "woningen verhuren"
        await w.toets("f8")
        await w.tot(lambda: namen() == ["Thuisbasis", "Burgerzaken"])
        assert stroom.stroom_verstrekker == thuis.id
        assert "Thuisbasis" in w.scherm
        await w.toets("f9")
        await w.tot(lambda: namen() == ["Burgerzaken"])
        assert w.op_schijf() == w.dossier


async def test_een_verdwenen_partner_staat_nog_bij_de_stroom(tmp_path: Path) -> None:
    dossier = _twee_partners()
    getattr(dossier.antwoorden, "gegevensstromen")[0].stroom_verstrekker = "Oude partner"
    async with wandeling(tmp_path, dossier, "gegevensstromen[1].stroom_verstrekker") as w:
        assert w.vraag == "stroom_verstrekker"
        assert "(o) Oude partner (staat niet in uw lijst)" in w.scherm
        await w.toets("escape")
        assert w.waarde("gegevensstromen")[0].stroom_verstrekker == "Oude partner"


async def test_een_leeg_gelaten_record_gaat_weer_weg(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "partners") as w:
        await w.toets("n", "escape")
        await w.tot(lambda: w.waarde("partners") == [])
        await w.toets("n")
        await w.typ("A")
        await w.toets("f8")
        await w.toets("escape")
        await w.tot(lambda: w.waarde("partners") == [])


async def test_wie_via_nakijken_een_record_wijzigt_ziet_dat_in_de_lijst(tmp_path: Path) -> None:
    async with wandeling(tmp_path, _twee_partners()) as w:
        await w.regel("Partners")
        await w.toets("n")
        await w.regel("Thuisbasis: Hoe heet deze partner voluit?")
        await w.toets("enter")
        assert w.vraag == "partner_naam"
        await w.toets("end")
        await w.typ(" Noord")
        await w.toets("escape")
        await w.tot("1 Thuisbasis Noord")
        await w.toets("escape")
        await w.tot("Thuisbasis Noord: Hoe heet deze partner voluit?")


def _twee_partners() -> Dossier:
    return dossier_van(
        {
            "persoonsgegevens_gedeeld": "ja",
            "partners": [
                {"partner_naam": "Thuisbasis", "partner_taken": [{"taak_omschrijving": "woningen verhuren"}]},
                {"partner_naam": "Burgerzaken", "partner_taken": [{"taak_omschrijving": "de BRP bijhouden"}]},
            ],
            "gegevensstromen": [
                {
                    "stroom_verstrekker": "Thuisbasis",
                    "stroom_ontvanger": ["Burgerzaken"],
                    "stroom_taak_verstrekker": "woningen verhuren",
                }
            ],
        }
    )


# the kinds of answers that ask for care


async def test_gegevens_een_per_regel_ook_ruim_geschreven(tmp_path: Path) -> None:
    async with wandeling(tmp_path, _twee_partners(), "gegevensstromen[1].stroom_gegevens") as w:
        stroom = w.waarde("gegevensstromen")[0]
        await w.typ("adres\nziekte: bijzonder")
        await w.toets("ctrl+o")
        assert "ziekte: bijzonder" in w.scherm
        await w.typ("\nnaam")
        await w.toets("escape")
        await w.tot(lambda: [(g.term, g.klasse) for g in stroom.stroom_gegevens][2:] == [("naam", None)])
        assert [(g.term, g.klasse) for g in stroom.stroom_gegevens][:2] == [("adres", None), ("ziekte", "bijzonder")]


async def test_keuze_met_toelichting_en_meer_eigen_woorden(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"besluiten": [{"bes_omschrijving": "Starten"}]}), "besluiten[1].bes_orgaan") as w:
        besluit = w.waarde("besluiten")[0]
        await w.toets("space", "tab")
        await w.typ("na advies")
        await w.toets("tab")
        eerste = w.app.screen.query(Keuzeveld).first().opties[0][0]
        assert (besluit.bes_orgaan.keuze, besluit.bes_orgaan.toelichting) == (eerste, "na advies")
    async with wandeling(tmp_path, dossier_van({"persoonsgegevens_gedeeld": "ja"}), "betrokkenen_categorieen") as w:
        await w.toets("space", "tab")
        await w.typ("buren; vrienden")
        await w.toets("ctrl+n", "ctrl+r")
        assert w.waarde("betrokkenen_categorieen") == ["inwoner", "buren", "vrienden"]
        assert "buren; vrienden" in w.scherm


async def test_een_lange_tekst_plakken_op_een_regel(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "gemeente_naam") as w:
        w.app.post_message(Paste("gemeente\n\n  Rivierdam\n"))
        await w.tot("gemeente Rivierdam")
        await w.toets("tab")
        assert w.waarde("gemeente_naam") == "gemeente Rivierdam"


# which questions, and what one says when one does not know


async def test_verkennen_vraagt_minder_en_alles_is_uit_te_vouwen(tmp_path: Path) -> None:
    gevraagd = {}
    gegevens = {"persoonsgegevens_gedeeld": "ja"}
    for doel in ("verkennen", "start"):
        async with wandeling(tmp_path, dossier_van(gegevens, doel), "probleem") as w:
            gevraagd[doel] = await _alle_vragen(w)
            await w.toets("escape")
            assert "later" in w.scherm if doel == "verkennen" else "later" not in w.scherm
    assert gevraagd["verkennen"] < gevraagd["start"]
    async with wandeling(tmp_path, dossier_van(gegevens, "verkennen"), "betrokkenen_kwetsbaar") as w:
        assert w.vragen == ["betrokkenen_aantal", "betrokkenen_kwetsbaar"]
        assert "nog niet nodig voor: verkennen" in w.lopend
        await w.toets("ctrl+l")
        assert w.vragen == ["betrokkenen_categorieen", "betrokkenen_aantal", "betrokkenen_kwetsbaar", "betrokkenen_minderjarig"]
        assert w.vraag == "betrokkenen_kwetsbaar"
        await w.toets("tab")
        assert "(nu nog niet nodig)" in w.lopend
        await w.toets("ctrl+l")
        assert w.vragen == ["betrokkenen_aantal", "betrokkenen_kwetsbaar"]


async def _alle_vragen(w: Wandelaar) -> set[str]:
    gezien: set[str] = set()
    while isinstance(w.app.screen, StapScherm):
        gezien |= set(w.vragen)
        await w.toets("ctrl+n")
    return gezien


async def test_het_doel_wijzigt_op_het_overzicht(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}, "start")) as w:
        assert "U werkt toe naar: start" in w.scherm
        await w.toets("w")
        await w.toets("home", "enter")
        await w.tot("U werkt toe naar: verkennen")
        assert w.dossier.doel == "verkennen"
        await w.toets("f8")
        assert "U werkt toe naar: start" in w.scherm


async def test_een_stap_die_later_komt_gaat_open_en_laat_zich_uitvouwen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}, "verkennen")) as w:
        await w.regel("Documentcheck en start")
        await w.toets("enter")
        assert w.vragen == []
        assert "Ctrl+L toont alles" in w.lopend
        await w.toets("ctrl+l")
        assert w.vraag == "bestaande_afspraken"
        await w.toets("escape")
        assert "Documentcheck en start" in w.scherm


async def test_een_vraag_verschijnt_en_verdwijnt_met_haar_voorwaarde(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}, "verkennen"), "regionaal") as w:
        assert "deelnemende_gemeenten" not in w.vragen
        await w.kies("ja")
        assert w.vraag == "regionaal"
        assert "deelnemende_gemeenten" in w.vragen
        await w.tot("Welke andere gemeenten doen mee?")
        await w.toets("tab", "n")
        await w.typ("Meerwoude")
        await w.toets("escape")
        await w.tot("1 Meerwoude")
        await w.toets("shift+tab")
        await w.kies("nee")
        await w.tot("Wilt u dit veranderen?")
        await w.kies("Ja, veranderen")
        await w.tot(lambda: w.vragen and "deelnemende_gemeenten" not in w.vragen)
        assert "Welke andere gemeenten doen mee?" not in w.scherm
        assert w.waarde("deelnemende_gemeenten")[0].deelnemer_naam == "Meerwoude", "a hidden answer is kept"
        await w.kies("ja")
        await w.tot("Meerwoude")


async def test_weet_ik_nog_niet_met_wie_en_wanneer(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "gemeente_naam") as w:
        await w.typ("X")
        await w.toets("ctrl+t")
        assert w.keuzes(w.app.screen.query_one(Keuzeveld)) == [(" ", "(o)", "Weet ik nog niet")], "a question that must be answered applies"
        await w.typ("secretaris")
        await w.toets("tab")
        await w.typ("1 december 2026")
        await w.toets("enter")
        await w.tot("[weet ik nog niet → secretaris, 1 december 2026]")
        bij = w.dossier.bijschrift(("gemeente_naam",))
        assert (w.waarde("gemeente_naam"), bij.stand, bij.wie, bij.wanneer) == (None, "onbekend", "secretaris", "1 december 2026")
        assert w.vraag == "gemeente_naam"
        await w.toets("ctrl+t", "escape")
        assert w.dossier.bijschrift(("gemeente_naam",)) == bij
        await w.toets("f8")
        assert (w.waarde("gemeente_naam"), w.dossier.bijschrift(("gemeente_naam",)).stand) == ("X", None)
        await w.toets("f9")
        await w.typ("Rivierdam")
        await w.toets("ctrl+n")
        assert (w.waarde("gemeente_naam"), w.dossier.bijschrift(("gemeente_naam",)).stand) == ("Rivierdam", None)


async def test_weet_ik_nog_niet_als_derde_keuze(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"persoonsgegevens_gedeeld": "ja"}), "persoonsgegevens_gedeeld") as w:
        await w.toets("end", "space")
        await w.tot("Wie zoekt het uit?")
        await w.toets("escape")
        await w.tot("(o) ja")  # Esc leaves it as it was
        await w.toets("end", "space")
        await w.tot("Wie zoekt het uit?")
        await w.typ("privacy officer")
        await w.toets("ctrl+n")
        await w.tot("→ privacy officer]")
        assert w.waarde("persoonsgegevens_gedeeld") is None
        assert [mark for _, mark, _ in w.keuzes(w.blok.query_one(Keuzeveld))] == ["( )", "( )", "(o)"]
        await w.toets("end", "space")
        await w.tot("Wie zoekt het uit?")
        assert "privacy officer" in w.scherm, "the same key mends who and when"
        await w.toets("escape")
        await w.tot("(o) weet ik nog niet")
        await w.toets("home", "space")
        assert (w.waarde("persoonsgegevens_gedeeld"), w.dossier.bijschrift(("persoonsgegevens_gedeeld",)).stand) == ("ja", None)
        await w.toets("space")
        assert w.waarde("persoonsgegevens_gedeeld") == "ja", "the same key again takes nothing away"
        await w.toets("delete")
        assert w.waarde("persoonsgegevens_gedeeld") is None
        assert "(o)" not in "".join(w.tekst_van(w.blok))


async def test_niet_van_toepassing_met_een_reden(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "externe_aanleiding") as w:
        await w.toets("ctrl+t", "shift+tab")
        await w.kies("Niet van toepassing")
        await w.toets("ctrl+n")
        await w.tot("Schrijf op waarom")  # without a reason it is no answer
        await w.toets("tab")
        await w.typ("niemand vroeg erom")
        await w.toets("enter")
        await w.tot("[niet van toepassing: niemand vroeg erom]")
        bij = w.dossier.bijschrift(("externe_aanleiding",))
        assert (bij.stand, bij.reden) == ("nvt", "niemand vroeg erom")
        await w.toets("ctrl+t")
        assert "niemand vroeg erom" in w.scherm
        assert w.zichtbaar(w.focus).height, "the focus is in a field that is shown"
        await w.toets("escape")
        assert w.dossier.bijschrift(("externe_aanleiding",)) == bij


async def test_er_zijn_er_geen_is_een_antwoord(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "bestaande_samenwerkingen") as w:
        await w.regel("Er zijn geen bestaande samenwerkingen")
        await w.toets("enter")
        assert "(zo staat het er nu)" in w.scherm
        assert w.dossier.bijschrift(("bestaande_samenwerkingen",)).stand == "geen"


async def test_weet_ik_nog_niet_wist_geen_lijst(tmp_path: Path) -> None:
    async with wandeling(tmp_path, _twee_partners(), "partners") as w:
        await w.toets("ctrl+t")
        await w.tot("In deze lijst staat al iets")
        await w.toets("enter", "escape")
        assert len(w.waarde("partners")) == 2


async def test_een_letter_waar_nog_niets_te_kiezen_is(tmp_path: Path) -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja", "gegevensstromen": [{"stroom_doel": "helpen"}]})
    async with wandeling(tmp_path, dossier, "gegevensstromen[1].stroom_verstrekker") as w:
        assert "(nog niets om uit te kiezen)" in w.scherm
        await w.toets("a", "space", "down", "enter", "end")
        assert w.vraag == "stroom_verstrekker"


# what must not go wrong


async def test_twee_keer_enter_opent_een_dossier_een_keer(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Proef"})) as w:
        await w.toets("escape")
        await w.regel("Proef")
        for toets in ("enter", "enter", "escape", "enter"):
            w.app.simulate_key(toets)
        await w.tot(lambda: isinstance(w.app.screen, DossierScherm))
        await w.toets("escape", "escape", "escape")
        await w.tot(lambda: isinstance(w.app.screen, Dossiers))
        await w.toets("enter")
        await w.tot(lambda: isinstance(w.app.screen, DossierScherm))
        assert sum(isinstance(scherm, DossierScherm) for scherm in w.app.screen_stack) == 1
        assert isinstance(w.app.screen, DossierScherm)
        assert w.app.screen.sessie is w.sessie


async def test_ruim_geschreven_tekst_is_bewaard_ook_bij_ctrl_q(tmp_path: Path) -> None:
    dossier = dossier_van({"probleem": "Eerste zin."})
    async with wandeling(tmp_path, dossier, "probleem") as w:
        await w.toets("ctrl+o")
        await w.typ(" Tweede zin.")
        await w.tot(lambda: w.waarde("probleem") == "Eerste zin. Tweede zin.")
        await w.typ(" Derde.")
        await w.stop()
    assert getattr(lees(tmp_path / "dossier.json").antwoorden, "probleem") == "Eerste zin. Tweede zin. Derde."


async def test_een_verwijderd_dossier_komt_bij_stoppen_niet_terug(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Weg ermee"})) as w:
        await w.toets("escape")
        await w.regel("Weg ermee")
        await w.toets("x", "down", "enter")
        await w.tot("nog geen samenwerkingen")
        await w.stop()
    assert [pad.relative_to(tmp_path).as_posix() for pad in tmp_path.rglob("*.json")] == ["prullenbak/dossier.json"]


async def test_een_kopie_heeft_de_laatste_letters_ook(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Proef"}), "gemeente_naam") as w:
        await w.typ("Rivierdam")
        await w.toets("escape", "escape", "k")
        await w.tot("Proef (kopie)")
    kopie = next(lees(pad) for pad in tmp_path.glob("*.json") if pad.name != "dossier.json")
    assert getattr(kopie.antwoorden, "gemeente_naam") == "Rivierdam"


async def test_de_lijst_toont_de_laatste_stand(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"dossier_naam": "Proef"}), "gemeente_naam") as w:
        await w.typ("Rivierdam")
        dossier = w.dossier
        await w.toets("escape", "escape")
        await w.tot(f"nog {dossier.open} vragen")


async def test_alleen_kijken_verandert_de_datum_van_een_dossier_niet(tmp_path: Path) -> None:
    dossier = dossier_van({})
    async with wandeling(tmp_path, dossier, "gemeente_naam") as w:
        w.dossier.gewijzigd = "2026-01-02T03:04:05+01:00"
        await w.toets("tab", "escape")
        await w.stop()
    assert lees(tmp_path / "dossier.json").gewijzigd == "2026-01-02T03:04:05+01:00"


async def test_ongedaan_maken_in_een_record_dat_daardoor_verdwijnt(tmp_path: Path) -> None:
    async with wandeling(tmp_path, _twee_partners(), "partners") as w:
        await w.regel("Thuisbasis")
        await w.toets("k", "enter")
        await w.naar("partner_taken")
        await w.toets("enter")
        assert w.vraag == "taak_soort", "the first without an answer"
        await w.toets("f8")
        await w.tot(lambda: w.vraag == "partners")
        assert len(w.waarde("partners")) == 2


async def test_het_overzicht_staat_na_een_stap_weer_op_die_stap(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({})) as w:
        await w.regel("Draagvlak")
        await w.toets("enter", "escape")
        await w.tot("Verder waar u was: stap 5")
        assert any(regel.startswith(">") and "Draagvlak" in regel for regel in w.regels), w.scherm


async def test_snel_typen_en_meteen_verder_laat_niets_vallen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({}), "samenwerking_naam") as w:
        for toets in ("A", "b", "tab", "C", "d", "ctrl+n", "ctrl+r", "shift+tab", "end", "e", "shift+tab", "ctrl+n", "escape"):
            w.app.simulate_key(toets)
        await w.tot("Verder waar u was")
        assert (w.waarde("samenwerking_naam"), w.waarde("gemeente_naam")) == ("Ab", "Cde")


async def test_het_voorbeeld_van_eerste_scherm_tot_beide_documenten(tmp_path: Path) -> None:
    async with wandeling(tmp_path) as w:
        await w.regel("Het uitgewerkte voorbeeld")
        await w.toets("enter")
        await w.tot("verzonnen voorbeeld")
        await w.toets("d")
        await w.tot("Beide maken")
        await w.toets("end", "enter")
        await w.tot("Gemaakt in")
        gemaakt = sorted(tmp_path.rglob("*.docx"))
        assert [pad.stem.rpartition("lindewaard-")[2] for pad in gemaakt] == ["convenant", "plan-van-aanpak"]
        assert all(is_zipfile(pad) for pad in gemaakt)
        assert all(pad.name in w.lopend for pad in gemaakt)
        assert "Wat nu?" in w.scherm
        await w.toets("escape", "escape", "escape")
        await w.tot("(verzonnen)")
        await w.toets("home", "enter")
        await w.tot("verzonnen voorbeeld")
    assert len(list(tmp_path.glob("*.json"))) == 1, "the example that is there is opened again"


# every page of every step


def _stappen() -> Iterator[Any]:
    """Every step at 80 by 24, and at 40 by 12; a sample always, the others in the long run."""
    altijd = {GEWOON: ("doel",), SMAL: ("plan",)}
    for maat in (GEWOON, SMAL):
        for stap in STAPPEN:
            lang = stap.naam not in altijd[maat]
            yield pytest.param(stap.naam, maat, id=f"{stap.naam}-{maat[0]}x{maat[1]}", marks=[pytest.mark.lang] if lang else [])


@pytest.mark.parametrize(("stap", "maat"), list(_stappen()))
async def test_elke_bladzijde_van_een_ingevuld_dossier(tmp_path: Path, stap: str, maat: tuple[int, int]) -> None:
    dossier = voorbeeld()
    voor = dossier.model_copy(deep=True)
    async with wandeling(tmp_path, dossier, maat=maat) as w:
        await w.regel(next(s.titel for s in STAPPEN if s.naam == stap)[: maat[0] - 8])
        await w.toets("enter")
        bladzijden = 0
        while isinstance(w.app.screen, StapScherm):
            bladzijden += 1
            _keuzen_kloppen(w)
            await w.toets("ctrl+n")
        assert bladzijden == len(delen_van_stap(stap))
        assert isinstance(w.app.screen, Nakijken)
        assert w.sessie.bewerking.versie == 0, "looking at a page changes nothing"
        assert w.dossier.antwoorden == voor.antwoorden


@pytest.mark.lang
@pytest.mark.parametrize("maat", [GEWOON, SMAL], ids=str)
async def test_elke_vraag_tussendoor_past_op_het_scherm(tmp_path: Path, maat: tuple[int, int]) -> None:
    async with wandeling(tmp_path, _twee_partners(), maat=maat) as w:
        await w.toets("escape", "f1", "end")
        await w.tot("Uw dossiers staan in deze map:")  # the end can be read
        await w.toets("escape", "x", "escape", "n")
        await w.typ("Proef")
        await w.toets("enter", "end", "home", "escape", "enter")
        await w.tot(lambda: isinstance(w.app.screen, DossierScherm))
        await w.toets("w", "end", "escape", "o", "escape", "d", "escape")
        await w.regel("Over deze samenwerking")
        await w.toets("enter")
        await w.naar("pilot")
        await w.toets(
            "ctrl+t", "shift+tab", "end", "space", "tab", "shift+tab", "home", "space", "tab", "tab", "tab", "escape", "f1", "end"
        )
        await w.tot("terminal, vaak Ctrl+Shift+V")  # the end of the explanation
        await w.toets("escape")
        await w.toets("escape")
        await w.regel("Partners")
        await w.toets("enter", "ctrl+o")
        await w.typ("\n".join("regel" for _ in range(20)))
        await w.toets("escape")
        assert w.vraag == "externe_aanleiding"
        await w.naar("partners")
        await w.toets("home", "x")
        await w.tot("Ja, verwijderen")
        await w.toets("end", "home", "escape")


@pytest.mark.lang
@pytest.mark.parametrize("maat", [GEWOON, SMAL], ids=str)
@pytest.mark.parametrize("stap", [stap.naam for stap in STAPPEN])
async def test_elk_veld_van_elke_stap(tmp_path: Path, stap: str, maat: tuple[int, int]) -> None:
    async with wandeling(tmp_path, voorbeeld(), delen_van_stap(stap)[0].velden[0].id, maat) as w:
        w.app.push_screen(StapScherm(w.sessie, stap))
        await w.rust()
        while isinstance(w.app.screen, StapScherm):
            await _loop_velden_langs(w)
            await w.toets("ctrl+n")
        assert w.sessie.bewerking.versie == 0


@pytest.mark.parametrize(
    ("lijst", "maat"),
    [
        pytest.param(lijst, maat, id=f"{lijst}-{maat[0]}x{maat[1]}", marks=[] if (lijst, maat) in _VAAK else [pytest.mark.lang])
        for maat in (GEWOON, SMAL)
        for lijst in _LIJSTEN
    ],
)
async def test_elk_veld_van_elk_soort_record(tmp_path: Path, lijst: str, maat: tuple[int, int]) -> None:
    dossier = voorbeeld()
    pad, _ = next(records_van(dossier, lijst))
    async with wandeling(tmp_path, dossier, plaats_van(dossier, (*pad, VELDEN[lijst].naamveld.id)), maat) as w:
        bladzijden = 0
        while isinstance(w.app.screen, RecordScherm) and len(w.app.screen_stack) == 4 + len(pad) // 2:
            bladzijden += 1
            await _loop_velden_langs(w)
            await w.toets("ctrl+n")
        assert bladzijden == len(delen_van_record(lijst))
        assert w.sessie.bewerking.versie == 0


async def _loop_velden_langs(w: Wandelaar) -> None:
    """With Tab to every field of a page and back at the first; each comes into view."""
    gezien: list[Widget] = []
    while w.app.focused and w.app.focused not in gezien:
        gezien.append(w.app.focused)
        _keuzen_kloppen(w)
        await w.toets("tab")
    assert not gezien or w.app.focused is gezien[0]
    assert {blok for blok in w.app.screen.query(VraagBlok) if blok.display and not blok.plek.veld.afgeleid} == {
        knoop for veld in gezien for knoop in veld.ancestors if isinstance(knoop, VraagBlok)
    }


def _keuzen_kloppen(w: Wandelaar) -> None:
    """Every choice that is on the screen is marked as it is answered; marks are words, not colours."""
    for veld in w.app.screen.query(Keuzeveld):
        for _, merk, zin in w.keuzes(veld):
            kort = zin.rstrip("… ")
            codes = [code for code, heel in veld.opties if heel == kort] or [code for code, heel in veld.opties if heel.startswith(kort)]
            assert codes, f"{zin}\n{w.scherm}"
            assert (merk in ("(o)", "[x]")) == any(code in veld.gekozen for code in codes), w.scherm
            assert merk[0] == ("[" if veld._meer else "("), w.scherm


async def test_de_eerste_toets_komt_in_het_eerste_veld(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({})) as w:
        for stap in STAPPEN:
            await w.regel(stap.titel)
            w.app.simulate_key("enter")
            while not isinstance(w.app.screen, Formulier):
                await asyncio.sleep(0)
            w.app.simulate_key("q")
            await w.rust()
            eerste = next(blok for blok in w.app.screen.query(VraagBlok) if blok.display)
            if eerste.plek.veld.soort.naam in ("regel", "alinea"):
                await w.toets("escape")
                assert w.waarde(eerste.plek.veld.id) == "q"
            else:
                assert w.blok is eerste
                await w.toets("escape")


async def test_een_fout_in_het_programma_toont_geen_antwoorden(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stuk(self: Formulier) -> NoReturn:
        antwoord = "GEHEIM-ANTWOORD"
        raise RuntimeError(f"{antwoord} past niet")

    monkeypatch.setattr(Formulier, "action_uitleg", stuk)
    app = Samenwerkwijzer(tmp_path)
    with pytest.raises(RuntimeError, match="GEHEIM"):
        async with app.run_test(size=GEWOON) as pilot:
            w = Wandelaar(pilot)
            await w.toets("n")
            await w.typ("Proef")
            await w.toets("enter", "enter")
            await w.tot(lambda: isinstance(app.screen, StapScherm) and app.focused)
            await w.typ("Laatste letters")
            await w.tot(lambda: w.waarde("gemeente_naam") == "Laatste letters")
            app.simulate_key("f1")
            await asyncio.wait_for(app._exception_event.wait(), GEDULD)
    tekst = " ".join(capsys.readouterr().err.split())
    assert "De samenwerkwijzer is gestopt door een fout in het programma" in tekst
    assert "Uw antwoorden zijn bewaard" in tekst
    assert not re.search("GEHEIM|Traceback|Laatste letters", tekst)
    assert app.return_code == 1
    assert getattr(lees(next(tmp_path.glob("*.json"))).antwoorden, "gemeente_naam") == "Laatste letters"


async def test_a_key_that_is_pressed_twice_closes_one_screen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld()) as w:
        overzicht = w.app.screen
        await w.toets("w")
        w.app.simulate_key("space")
        w.app.simulate_key("space")
        await w.rust()
        assert w.app.screen is overzicht


async def test_a_record_that_is_gone_by_now_is_not_opened(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld(), "gegevensstromen") as w:
        pad = w.sessie.bewerking.voeg_toe(("gegevensstromen",))
        w.sessie.bewerking.ongedaan()
        scherm = w.app.screen
        scherm.post_message(NaarRecord(pad))
        scherm.post_message(NaarPlek((*pad, "stroom_doel")))
        await w.rust()
        assert w.app.screen is scherm

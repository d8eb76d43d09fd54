"""What the bottom line and a toast promise of the keys is so: at this place, at this moment, with this outcome."""

from __future__ import annotations

from pathlib import Path

import pytest

from screens.nakijken import Nakijken
from screens.tekstveld import Regelveld
from screens.toetsen import Toetsen, in_hoogstens
from tests.hulp import dossier_van, voorbeeld
from tests.test_wandeling import Wandelaar, wandeling
from wizard.soorten import Ongeldig
from wizard.soorten.getallen import Getal


def onder(w: Wandelaar) -> str:
    """The keys that the screen names."""
    return "\n".join(w.tekst_van(w.app.screen.query_one(Toetsen)))


@pytest.mark.parametrize(
    ("hoogst", "regels"),
    [
        (3, ["a acties  d documenten  e eerder", "F8 ongedaan  F1 hulp  Esc terug", "Ctrl+Q stoppen"]),
        (2, ["a acties  d documenten  F1 hulp", "Esc terug  Ctrl+Q stoppen"]),
        (1, ["Ctrl+Q stoppen"]),
    ],
)
def test_a_low_screen_names_the_first_keys_and_those_that_lead_away(hoogst: int, regels: list[str]) -> None:
    namen = "a acties", "d documenten", "e eerder", "F8 ongedaan", "F1 hulp", "Esc terug", "Ctrl+Q stoppen"
    paren = [(toets, wat, toets) for toets, _, wat in (naam.partition(" ") for naam in namen)]
    assert [regel.plain for regel in in_hoogstens(hoogst, paren, 32)] == regels


@pytest.mark.parametrize(
    ("soort", "zin"),
    [
        (Getal("per jaar"), "Typ alleen een getal (per jaar), bijvoorbeeld 50."),
        (Getal(), "Typ alleen een getal, bijvoorbeeld 50."),
        (Getal("uur", hoogstens=24), "Typ alleen een getal (uur), bijvoorbeeld 24."),
    ],
)
def test_a_number_with_words_around_it_is_refused_with_one_that_would_do(soort: Getal, zin: str) -> None:
    with pytest.raises(Ongeldig) as fout:
        soort.lees("ongeveer 50")
    assert str(fout.value) == zin


async def test_partners_kiezen_verwijderen_en_terughalen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({"samenwerking_naam": "Team Oost"}), "partners") as w:
        assert "Ctrl+B partners kiezen" in onder(w)
        assert "F8 ongedaan" in onder(w)
        assert "verwijderen" not in onder(w), "there is nothing to delete"
        await w.toets("ctrl+b", "space", "down", "space", "down", "space", *"opvang")
        assert w.app.screen.query_one(Regelveld).value == "opvang"
        await w.toets("down", "slash", *"qqq")
        assert "│ qqq" in w.scherm.replace("█", "│"), "a new word comes in the place of the old one"
        assert "Niets gevonden" in w.scherm
        assert "Ctrl+N zet 3 partners in uw lijst" in w.lopend
        await w.toets("down")
        assert "Enter" not in onder(w), "there is nothing to tick"
        await w.toets("ctrl+n")
        await w.tot(lambda: len(w.waarde("partners")) == 3)
        await w.tot("Partner toevoegen")
        assert [naam for naam in ("kopie", "verwijderen", "omhoog") if naam not in onder(w)] == []

        laatste = w.waarde("partners")[2].partner_naam
        await w.toets("end", "up", "x", "down", "enter")
        await w.tot(lambda: len(w.waarde("partners")) == 2)
        assert f"Verwijderd: {laatste}. F8 zet dit terug." in w.lopend.replace(" ▌", "")
        await w.toets("home", "f8")
        await w.tot(lambda: len(w.waarde("partners")) == 3)
        assert f"weer in de lijst: {laatste}" in w.lopend.replace(" ▌", "")
        assert any(regel.startswith(" > 3") for regel in w.regels), "one stands at what came back"


async def test_wat_bewaart_en_wat_er_gekozen_is(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld()) as w:
        assert "e eerdere versies" in onder(w)
        await w.app.push_screen(Nakijken(w.sessie, "partners"))
        assert "ik ben klaar" in onder(w)
        await w.toets("k")
        assert "toch niet klaar" in onder(w)
        assert "ik ben klaar" not in onder(w)
        await w.toets("escape")

        await w.toets("home", "enter")
        await w.naar("domeinen")
        assert "(domeinen)?   (4 gekozen)" in w.scherm
        await w.toets("space")
        assert "(domeinen)?   (3 gekozen)" in w.scherm
        await w.toets("f5")
        assert "Ctrl+N bewaren" in onder(w)
        assert "Enter" not in onder(w), "it begins a new line"
        await w.toets("x", "escape")
        assert "Nee, verder schrijven" in w.scherm
        await w.toets("enter", "ctrl+n", "ctrl+t")
        assert "Enter volgend veld" in onder(w)
        assert "Ctrl+N bewaren" in onder(w)
        await w.toets("enter")
        assert "Enter bewaren" in onder(w)
        assert "Ctrl+N" not in onder(w), "one key is said to keep it"
        await w.toets("enter")
        await w.tot("(domeinen)? [weet ik nog niet]")

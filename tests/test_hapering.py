"""Where somebody new would falter: keys that must not take away, ask too late, or say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.containers import VerticalScroll

from screens.app import Samenwerkwijzer, start
from screens.berichten import NaarPlek
from screens.catalogus import CatalogusScherm
from screens.dossierregel import regel
from screens.keuzeveld import Keuzeveld
from screens.overzicht import Overzicht
from screens.rooster import RoosterScherm
from screens.vraagblok import VraagBlok
from tests.hulp import dossier_van
from tests.test_wandeling import Wandelaar, wandeling
from wizard.dossier import Dossier
from wizard.hierna import erbij
from wizard.opslag.kop import Kop
from wizard.soorten import Ongeldig
from wizard.velden import VELDEN
from wizard.verwijzen import records_van

BEGIN = {"samenwerking_naam": "Team Oost", "gemeente_naam": "Rivierdam", "samenwerking_type": "sociaal wijkteam of toegang"}


def _halve_vragen(w: Wandelaar) -> list[str]:
    """The questions of which the view begins halfway, except the one where one is."""
    begin = w.app.screen.query_one("#vragen", VerticalScroll).scroll_offset.y
    blokken = [blok for blok in w.app.screen.query(VraagBlok) if blok is not w.blok]
    return [blok.plek.veld.id for blok in blokken if blok.virtual_region.y < begin < blok.virtual_region.bottom]


async def test_een_keuze_gaat_niet_vanzelf_weg(tmp_path: Path) -> None:
    async with wandeling(
        tmp_path, dossier_van({**BEGIN, "partners": [{"partner_naam": "Thuisbasis"}]}), "partners[1].partner_catalogus"
    ) as w:
        partner, keuze = w.waarde("partners")[0], w.blok.query_one(Keuzeveld)
        await w.toets("space", "enter")
        eerste = keuze.opties[0][0]
        assert partner.partner_catalogus == eerste, "a second press leaves it"
        await w.toets("tab", "x")
        await w.tot(lambda: partner.partner_catalogus == "x")
        await w.toets("backspace")
        await w.tot(lambda: partner.partner_catalogus == eerste)  # the words are gone, the choice is back
        await w.toets("shift+tab", "delete")
        assert partner.partner_catalogus is None
        for _ in range(4):
            await w.toets("tab")
            assert not _halve_vragen(w), w.scherm
        await w.toets("f8")
        assert "Ongedaan gemaakt bij:" in w.lopend
        await w.toets("ctrl+t")
        await w.typ("po")
        await w.toets("enter")
        assert "Wanneer is het bekend?" in w.lopend, "Enter goes to the next field first"
        await w.toets("escape")
        assert "Weggooien wat u hier wijzigde?" in w.lopend
        await w.toets("end", "enter")
        assert "po" not in [bij.wie for bij in w.dossier.bij.values()]
        await w.naar("partner_naam")
        await w.toets("f7")
        assert "geen voorstel" in w.lopend
        w.app.post_message(NaarPlek(("datum_opgesteld",)))
        await w.tot(lambda: w.vraag == "datum_opgesteld")
        await w.typ("1 december")
        await w.toets("ctrl+n")
        assert "Het jaar ontbreekt." in w.lopend, "one may go on, and is told"
        w.app.clear_notifications()
        w.app.post_message(NaarPlek(("datum_opgesteld",)))
        await w.tot("! Het jaar ontbreekt.")  # and it still stands there for who comes back


async def test_partners_zoeken_en_niet_kwijtraken(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(BEGIN)) as w:
        assert "v verder" in w.scherm
        overzicht = w.app.screen
        assert isinstance(overzicht, Overzicht)
        for doe in (overzicht.action_rooster, overzicht.action_controles, overzicht.action_rooster):
            overzicht.call_later(doe)
        await w.tot(lambda: isinstance(w.app.screen, RoosterScherm))
        await w.toets("escape")
        assert w.regels[0].startswith(" Team Oost"), "the second key came too late to open another screen"
        await w.toets("o", "left", "w")
        assert "Hier zijn geen vragen." in w.lopend
        await w.toets("escape")
        await w.regel("Partners")
        await w.toets("enter")
        await w.naar("partners")
        await w.toets("ctrl+b")
        await w.typ("jeugd")
        assert "Afdeling Wmo" not in w.lopend
        await w.toets("down", "space", "escape")
        assert "U kruiste partners aan" in w.lopend
        await w.toets("escape")
        assert isinstance(w.app.screen, CatalogusScherm)
        await w.toets("ctrl+n")
        await w.tot("1 partner erbij; daarbij horen")
        assert len(w.waarde("partners")) == 1
        await w.toets("escape", "n", "k", "escape")
        assert any(regel.startswith(">") and "Doel en noodzaak" in regel for regel in w.regels), "on to the next step"


def test_na_stoppen_staat_er_waar_alles_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for uitkomst, zin in ((0, f"Alles is bewaard in {tmp_path}.\n"), (1, "")):
        monkeypatch.setattr(Samenwerkwijzer, "run", lambda _, code=uitkomst: code)
        assert start(tmp_path) == uitkomst
        assert capsys.readouterr().out == zin


@pytest.mark.parametrize("tekst", ["1 december", "1-12", "3 mrt"])
def test_een_datum_zonder_jaar_zegt_wat_ontbreekt(tekst: str) -> None:
    with pytest.raises(Ongeldig, match=r"Het jaar ontbreekt.*1 december 2026"):
        VELDEN["datum_opgesteld"].soort.lees(tekst)


def test_wat_erbij_kwam_is_geteld() -> None:
    dossier = dossier_van({"partners": [{"partner_naam": "Politie"}, {"partner_naam": "GGD"}]}, "plan")
    paden = [pad for pad, _ in records_van(dossier, "partners")]
    assert erbij(dossier, paden).startswith("2 partners erbij; daarbij horen ")
    assert erbij(dossier, paden[:1]).startswith("1 partner erbij; daarbij horen ")


@pytest.mark.parametrize("breedte", [40, 60, 80, 120])
def test_een_voorbeeld_is_ook_met_een_lange_naam_verzonnen(breedte: int) -> None:
    naam = "Integraal adresonderzoek in alle wijken van Lindewaard"
    kop = Kop("x.json", "x", naam, "2026-01-02T03:04:05+01:00", Dossier().doel, "", 3, fictief=True)
    tekst = regel(kop, breedte).plain
    assert "(verzonnen)" in tekst[: breedte - 2]
    assert (naam in tekst) == (breedte == 120)

"""Two people in one dossier, saves that fail, versions and second versions: what the screen says and what then stands on disk."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from screens import bezet
from screens.basis import DossierScherm
from screens.botsing import BotsingScherm, breng_samen, gewijzigd_door_ander, uit_tweede
from screens.dossiers import Dossiers
from screens.openen import MetDossier
from screens.overzicht import Overzicht
from screens.sessie import Sessie
from screens.versies import VersiesScherm
from tests.hulp import dossier_van
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.opslag.bestand import als_bytes, bewaar
from wizard.opslag.houvast import Botsing
from wizard.opslag.lezen import lees, lees_met_houvast
from wizard.opslag.lijst import koppen
from wizard.opslag.ontleden import Onleesbaar
from wizard.opslag.schrijf import schrijf
from wizard.opslag.slot import Slot, slotpad
from wizard.opslag.versies import versies

PLAT: dict[str, Any] = {"dossier_naam": "Proef", "gemeente_naam": "Rivierdam", "partners": [{"partner_naam": "Politie"}]}


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """A dossier on disk, written once."""
    bewaar(dossier_van(PLAT), tmp_path / "dossier.json")
    return tmp_path / "dossier.json"


@pytest.fixture
def sessie(pad: Path) -> Iterator[Sessie]:
    """That dossier, opened."""
    open_ = Sessie(pad, lambda *_: None)
    yield open_
    open_.sluit()


def _ander(pad: Path, **antwoorden: str) -> None:
    """Somebody else opens the dossier, answers, and saves."""
    dossier, houvast = lees_met_houvast(pad)
    dossier.volgt_op = houvast.bekend
    for vraag, antwoord in antwoorden.items():
        Bewerking(dossier).antwoord((vraag,), antwoord)
    bewaar(dossier, pad, houvast)


def _wij(sessie: Sessie, **antwoorden: str) -> bool:
    for vraag, antwoord in antwoorden.items():
        sessie.bewerking.antwoord((vraag,), antwoord)
    return sessie.leg_vast()


def _staat(dossier: Dossier, vraag: str) -> Any:
    return getattr(dossier.antwoorden, vraag)


def _bezet_door(pad: Path, wie: str = "p.leider") -> None:
    """A lock that another program, which runs, holds."""
    houder = Slot(pad)
    houder.neem()
    gegevens = json.loads(slotpad(pad).read_bytes())
    slotpad(pad).write_text(json.dumps({**gegevens, "wie": wie, "pid": os.getppid(), "teken": "van-een-ander"}), "utf-8")


# two people


def test_what_does_not_clash_comes_together_in_the_same_object(pad: Path, sessie: Sessie) -> None:
    partner, dossier = _staat(sessie.dossier, "partners")[0], sessie.dossier
    _ander(pad, probleem="van de ander")
    assert not _wij(sessie, doel_hoofd="van ons")
    assert (sessie.botst, _staat(lees(pad), "doel_hoofd")) == (True, None)
    assert _staat(lees(versies(pad, dossier.id)[0].pad), "doel_hoofd") == "van ons", "what we have is safe at once"

    hun = gewijzigd_door_ander(sessie)
    samen = hun.samen(dossier)
    assert samen.botsingen == []
    assert sessie.neem_over(samen.dossier, hun.inhoud) == {("probleem",)}
    assert sessie.leg_vast()
    assert [_staat(lees(pad), vraag) for vraag in ("probleem", "doel_hoofd")] == ["van de ander", "van ons"]
    assert sessie.dossier is dossier
    assert _staat(dossier, "partners")[0] is partner, "screens that hold the record go on with it"
    assert sessie.bewerking.ongedaan() is None
    bewaard = [lees(versie.pad) for versie in versies(pad, dossier.id)]
    assert any(_staat(v, "probleem") == "van de ander" and _staat(v, "doel_hoofd") is None for v in bewaard), "theirs is kept as it was"
    assert not any(versie.opzij for versie in versies(pad, dossier.id)), "what was put aside is in the dossier now"


def test_what_both_changed_waits_for_a_choice(pad: Path, sessie: Sessie) -> None:
    _ander(pad, gemeente_naam="Waterstad")
    op_schijf = pad.read_bytes()
    assert not _wij(sessie, gemeente_naam="Lindewaard")
    hun = gewijzigd_door_ander(sessie)
    assert [botsing.pad for botsing in hun.samen(sessie.dossier).botsingen] == [("gemeente_naam",)]
    assert not _wij(sessie, doel_hoofd="verder gewerkt")
    assert pad.read_bytes() == op_schijf, "nothing is replaced before somebody chose"
    hun.keuzes[("gemeente_naam",)] = "hun"
    sessie.neem_over(hun.samen(sessie.dossier).dossier, hun.inhoud)
    assert sessie.leg_vast()
    assert [_staat(lees(pad), vraag) for vraag in ("gemeente_naam", "doel_hoofd")] == ["Waterstad", "verder gewerkt"]


def test_who_is_taken_over_is_told_once_and_never_stopped(pad: Path) -> None:
    slot = Slot(pad)
    assert slot.neem()
    sessie = Sessie(pad, lambda *_: None, slot=slot)
    assert _wij(sessie, doel_hoofd="een")
    assert sessie.overname is None
    _bezet_door(pad)
    assert _wij(sessie, doel_hoofd="twee")
    assert sessie.overname is not None
    assert sessie.overname.wie == "p.leider"
    sessie.overname = None
    assert _wij(sessie, doel_hoofd="drie")
    assert sessie.overname is None
    assert sessie.sluit()
    assert slotpad(pad).exists(), "the lock of the other stays"


def test_the_lock_is_given_back_at_closing(pad: Path) -> None:
    slot = Slot(pad)
    slot.neem()
    Sessie(pad, lambda *_: None, slot=slot).sluit()
    assert not slotpad(pad).exists()


# only reading


def test_who_only_reads_writes_nothing_and_keeps_a_copy(pad: Path, tmp_path: Path) -> None:
    voor = pad.read_bytes()
    sessie = Sessie(pad, lambda *_: None, alleen_lezen="geopend door p.leider")
    assert sessie.leg_vast(), "nothing changed"
    assert not _wij(sessie, doel_hoofd="geprobeerd")
    assert sessie.stand == "alleen lezen: geopend door p.leider"
    gered = sessie.red(pad / "dat-is-geen-map", tmp_path)
    assert gered is not None
    assert gered.parent == tmp_path
    kopie = lees(gered)
    assert (kopie.naam, _staat(kopie, "doel_hoofd")) == ("Proef (kopie)", "geprobeerd")
    assert kopie.id != sessie.dossier.id
    assert pad.read_bytes() == voor
    sessie.sluit()


@pytest.mark.parametrize(
    ("verboden", "zin"), [("map", "in deze map mag u niet schrijven"), ("bestand", "dit bestand mag u niet wijzigen"), ("", "")]
)
def test_where_one_may_not_write_one_reads(pad: Path, verboden: str, zin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    geen = {"map": pad.parent, "bestand": pad}.get(verboden)
    monkeypatch.setattr(os, "access", lambda plek, _: plek != geen)
    assert bezet.schrijfverbod(pad) == zin


# a disk that fails


def test_a_dossier_goes_on_in_another_place(pad: Path, sessie: Sessie, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voor = pad.read_bytes()

    def vol(plek: Path, inhoud: bytes) -> None:
        if plek.parent == tmp_path:
            raise OSError(errno.ENOSPC, "vol")
        schrijf(plek, inhoud)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", vol)
    assert not _wij(sessie, doel_hoofd="een")
    assert (sessie.fout, sessie.stand) == ("de schijf is vol", "NIET opgeslagen (Ctrl+S): de schijf is vol")
    with pytest.raises(OSError, match="vol"):
        sessie.verhuis(tmp_path)
    assert sessie.bestand == pad
    sessie.verhuis(tmp_path / "elders")
    assert sessie.bestand.parent == tmp_path / "elders"
    assert (sessie.fout, _staat(lees(sessie.bestand), "doel_hoofd")) == ("", "een")
    assert _wij(sessie, doel_hoofd="twee")
    assert _staat(lees(sessie.bestand), "doel_hoofd") == "twee"
    assert pad.read_bytes() == voor
    with pytest.raises(Botsing):
        sessie.verhuis(tmp_path / "elders")


# typing


async def test_typing_is_saved_now_and_then_and_soon_after_the_last_key(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keren: list[Dossier] = []

    def tel(dossier: Dossier) -> bytes:
        keren.append(dossier)
        return als_bytes(dossier)

    monkeypatch.setattr("wizard.geopend.als_bytes", tel)
    monkeypatch.setattr("screens.sessie._ADEM", 0.15)
    sessie = Sessie(pad, lambda *_: None)
    for nr in range(30):
        sessie.bewerking.antwoord(("doel_hoofd",), "x" * (nr + 1))
        sessie.bewaar(rustig=True)
        await asyncio.sleep(0.002)
    assert len(keren) <= 2
    await asyncio.sleep(0.25)
    assert sessie._bewaarder.wacht()
    assert _staat(lees(pad), "doel_hoofd") == "x" * 30, "nobody asked for it"
    sessie.bewerking.antwoord(("doel_hoofd",), "weg")
    sessie.bewaar(rustig=True)
    assert sessie.sluit()
    assert _staat(lees(pad), "doel_hoofd") == "weg", "leaving waits for nothing"


# leaving


class _Antwoordt:
    """An app whose user gives these answers, one per question, and reads what is told."""

    screen_stack: tuple[()] = ()

    def __init__(self, *antwoorden: str | bool | None) -> None:
        self._antwoorden = list(antwoorden)
        self.gevraagd: list[Any] = []
        self.gezegd: list[str] = []

    async def push_screen_wait(self, dialoog: Any) -> str | bool | None:
        self.gevraagd.append(dialoog)
        return self._antwoorden.pop(0)

    def notify(self, tekst: str, **_: Any) -> None:
        self.gezegd.append(tekst)


def _antwoordt(*antwoorden: str | bool | None) -> Any:
    """It is no App: only what is asked of one here."""
    return _Antwoordt(*antwoorden)


async def test_what_could_not_be_put_aside_is_not_thrown_away_unasked(
    pad: Path, sessie: Sessie, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _ander(pad, probleem="van de ander")
    assert not _wij(sessie, doel_hoofd="staat apart")
    assert await bezet.mag_weg(app := _antwoordt(bezet.WEG), sessie, tmp_path), "it stands aside: nothing more to ask"
    assert "blijven apart staan" in app.gevraagd[0]._keuzes[1][1]

    def vol(plek: Path, inhoud: bytes, **_: Any) -> None:
        raise OSError(errno.ENOSPC, "vol")

    monkeypatch.setattr("wizard.opslag.bewaarder.schrijf", vol)
    assert not _wij(sessie, doel_hoofd="en dit niet")
    assert not await bezet.mag_weg(app := _antwoordt(bezet.WEG, False), sessie, tmp_path)
    assert "kon niet apart worden gezet" in app.gevraagd[0]._tekst
    assert "De reden: de schijf is vol." in app.gevraagd[0]._tekst
    assert bezet.ELDERS in dict(app.gevraagd[0]._keuzes)
    assert app.gevraagd[1]._titel == "Zeker weten?"


def test_a_dossier_that_closes_without_being_on_disk_says_so(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessie = Sessie(pad, lambda *_: None)
    app: Any = SimpleNamespace(sessie=sessie, _onder=[], gezegd=[])
    app.notify = lambda tekst, **_: app.gezegd.append(tekst)
    _ander(pad, probleem="van de ander")
    sessie.bewerking.antwoord(("doel_hoofd",), "van ons")
    MetDossier._sluit_sessie(app)
    assert app.gezegd == ["Uw wijzigingen staan apart: v in de lijst toont ze."]
    app.sessie = sessie = Sessie(pad, lambda *_: None)
    monkeypatch.setattr(Sessie, "sluit", lambda _: False)
    MetDossier._sluit_sessie(app)
    assert app.gezegd[1:] == [f"De laatste wijziging in {pad} is NIET bewaard."]


@pytest.mark.parametrize("fout", [Onleesbaar("Dit dossier is te groot om te bewaren."), ValueError("\ud800")])
async def test_a_copy_that_cannot_be_written_anywhere_is_a_sentence(
    pad: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fout: Exception
) -> None:
    def weiger(*_: Any) -> None:
        raise fout

    sessie = Sessie(pad, lambda *_: None, alleen_lezen="bezet")
    monkeypatch.setattr("wizard.geopend.bewaar", weiger)
    assert not await bezet.mag_weg(app := _antwoordt(bezet.KOPIE, None), sessie, tmp_path)
    assert app.gevraagd[1]._titel == "Dit dossier kan niet worden bewaard"
    assert "F8" in app.gevraagd[1]._tekst


# versions, second versions, and answers without a question


def test_putting_back_keeps_what_is_now(pad: Path, sessie: Sessie) -> None:
    assert _wij(sessie, doel_hoofd="nu")
    sessie.neem_over(lees(next(versie.pad for versie in versies(pad, sessie.dossier.id))))
    assert sessie.leg_vast()
    assert _staat(lees(pad), "doel_hoofd") is None
    assert [_staat(lees(versie.pad), "doel_hoofd") for versie in versies(pad, sessie.dossier.id)][:1] == ["nu"]


def test_a_second_version_comes_in_from_where_both_parted(pad: Path, sessie: Sessie) -> None:
    tweede = pad.with_name("dossier-PC114.json")
    tweede.write_bytes(pad.read_bytes())
    _ander(tweede, probleem="van PC114")
    assert _wij(sessie, doel_hoofd="van ons")
    assert [kop.tweede for kop in koppen(pad.parent)].count(True) == 1
    hun = uit_tweede(sessie, tweede)
    samen = hun.samen(sessie.dossier)
    assert samen.botsingen == []
    assert sessie.neem_over(samen.dossier) == {("probleem",)}


@pytest.mark.parametrize("hoe", ["gewijzigd", "vast", "gewoon"])
async def test_a_second_version_goes_only_as_it_was_read(pad: Path, sessie: Sessie, monkeypatch: pytest.MonkeyPatch, hoe: str) -> None:
    tweede = pad.with_name("dossier-PC114.json")
    tweede.write_bytes(pad.read_bytes())
    _ander(tweede, probleem="gelezen")
    hun = uit_tweede(sessie, tweede)
    if hoe == "gewijzigd":
        _ander(tweede, doel_hoofd="later erbij")
    elif hoe == "vast":

        def weiger(_: Path) -> None:
            raise OSError(errno.EACCES, "nee")

        monkeypatch.setattr("screens.botsing.naar_prullenbak", weiger)
    await breng_samen(app := _antwoordt(), sessie, hun)
    assert _staat(lees(pad), "probleem") == "gelezen"
    assert tweede.exists() == (hoe != "gewoon")
    waarom = {"gewijzigd": "is intussen weer gewijzigd", "vast": "geen rechten voor", "gewoon": "staat nu in de prullenbak"}[hoe]
    assert [waarom in zin for zin in app.gezegd[1:]] == [True]


def test_an_answer_without_a_question_is_removed_and_comes_back(sessie: Sessie) -> None:
    sessie.dossier.kist = {"oud": "tekst", "ouder": ["a"]}
    sessie.bewerking.haal_uit_kist("oud")
    assert sessie.dossier.kist == {"ouder": ["a"]}
    assert sessie.bewerking.ongedaan() == ()
    assert sessie.dossier.kist == {"oud": "tekst", "ouder": ["a"]}


# on the screen


async def test_een_dossier_dat_bezet_is_lees_je_en_je_houdt_een_kopie(tmp_path: Path, pad: Path) -> None:
    _bezet_door(pad)
    voor = pad.read_bytes()
    async with wandeling(tmp_path) as w:
        await w.toets("enter")
        await w.tot("p.leider heeft dit dossier open op")
        await w.toets("enter")
        await w.tot(lambda: isinstance(w.app.screen, Overzicht) and w.app.focused)
        assert "alleen lezen: geopend door p.leider" in w.regels[0]
        await w.toets("w", "home", "enter")  # another goal
        await w.toets("ctrl+q")
        await w.tot("Er is iets niet bewaard")
        await w.toets("escape", "escape")
        await w.tot("Als kopie bewaren")
        await w.toets("down", "space")
        await w.tot(lambda: isinstance(w.app.screen, Dossiers))
        await w.tot("Proef (kopie)")
        assert pad.read_bytes() == voor
        await w.stop()


async def test_terugzetten_op_een_volle_schijf_zegt_dat_het_niet_is_opgeslagen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "vol")

    async with wandeling(tmp_path, dossier_van(PLAT)) as w:
        assert _wij(w.sessie, doel_hoofd="nu")
        await w.toets("e", "z")
        await w.tot("Deze versie terugzetten?")
        with monkeypatch.context() as schijf:
            schijf.setattr("wizard.opslag.houvast.schrijf", vol)
            await w.toets("down", "enter")
            await w.tot("Terugzetten is niet opgeslagen")
        await w.toets("escape")
        assert w.sessie.leg_vast()


def test_what_was_put_aside_stays_also_when_the_other_writes_again_while_one_chose(pad: Path, sessie: Sessie) -> None:
    _ander(pad, gemeente_naam="Waterstad")
    assert not _wij(sessie, gemeente_naam="Lindewaard")
    for naam in ("Waterstad", "Rivierdam"):
        hun = gewijzigd_door_ander(sessie)
        hun.keuzes[("gemeente_naam",)] = "hun"
        if naam == "Waterstad":
            _ander(pad, gemeente_naam="Rivierdam", probleem="opnieuw")
        sessie.neem_over(hun.samen(sessie.dossier).dossier, hun.inhoud)
        assert sessie.leg_vast() == (naam == "Rivierdam")
    assert "Lindewaard" in {_staat(lees(versie.pad), "gemeente_naam") for versie in versies(pad, sessie.dossier.id)}


async def test_wat_nog_niet_bekend_is_blijft_staan_als_het_programma_plotseling_stopt(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(PLAT), "gemeente_naam") as w:
        await w.toets("end", *["backspace"] * len(str(PLAT["gemeente_naam"])), "ctrl+t")
        await w.typ("FG")
        for scherm in w.app.screen_stack:
            if isinstance(scherm, DossierScherm):
                scherm.oogst()
        assert (w.dossier.bijschrift(("gemeente_naam",)).stand, w.dossier.bijschrift(("gemeente_naam",)).wie) == ("onbekend", "FG")


async def test_wie_wordt_overgenomen_leest_dat_en_kan_verder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.opgeslagen._RUST", 0.05)
    async with wandeling(tmp_path, dossier_van(PLAT), "gemeente_naam") as w:
        _bezet_door(w.sessie.bestand)
        await w.typ("!")
        await w.tot("p.leider heeft het nu open, op")
        await w.toets("escape")
        await w.typ("!")
        await w.tot(lambda: str(_staat(lees(w.sessie.bestand), "gemeente_naam")).endswith("!!"))


async def test_een_ander_wijzigt_hetzelfde_dossier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("screens.opgeslagen._RUST", 0.05)
    pad = tmp_path / "dossier.json"
    async with wandeling(tmp_path, dossier_van(PLAT), "gemeente_naam") as w:
        await w.tot(lambda: w.sessie.leg_vast())
        _ander(pad, samenwerking_naam="Team Zuid")
        await w.toets("end")
        await w.typ("!")
        await w.tot("Samengevoegd: 1 antwoord van de ander staat nu in")
        assert "Team Zuid" in w.scherm, "the form shows it"
        assert w.vraag == "gemeente_naam", "and one is where one was"
        await w.tot(lambda: w.sessie.leg_vast())
        _ander(pad, gemeente_naam="Waterstad")
        await w.typ("!")
        await w.tot(lambda: isinstance(w.app.screen, BotsingScherm))
        await w.tot("van u: Rivierdam!!")
        await w.toets("k")
        await w.tot("Kies eerst nog bij 1 vraag.")
        await w.toets("escape")
        await w.tot("Er is niets samengevoegd.")
        assert "NIET opgeslagen (Ctrl+S)" in w.regels[0]
        await w.toets("ctrl+s")
        await w.tot(lambda: isinstance(w.app.screen, BotsingScherm))
        await w.toets("a", "k")
        await w.tot(lambda: not isinstance(w.app.screen, BotsingScherm) and "Waterstad" in w.scherm)
        await w.tot(lambda: w.sessie.leg_vast())
        assert _staat(lees(pad), "gemeente_naam") == "Waterstad"
        await w.stop()


async def test_wat_apart_bleef_staan_wordt_verteld_en_samengevoegd(tmp_path: Path, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sessie = Sessie(pad, lambda *_: None)
    _ander(pad, probleem="van de ander")
    assert not _wij(sessie, doel_hoofd="van ons", gemeente_naam="Lindewaard")
    sessie.sluit()
    gelezen: list[Path] = []

    def tel(plek: Path) -> Dossier:
        gelezen.append(plek)
        return lees(plek)

    monkeypatch.setattr("screens.versies.lees", tel)
    async with wandeling(tmp_path) as w:
        await w.toets("enter")
        await w.tot("Er staan nog wijzigingen apart")
        w.app.clear_notifications()
        await w.toets("e")
        await w.tot("Apart gezet: 1. Met s voegt u dat samen met nu.")
        await w.tot("de oudste die is bewaard")
        keer = len(gelezen)
        await w.toets("b", "escape")
        await w.tot("apart gezet: een ander wijzigde het dossier ook")
        assert len(gelezen) == keer + 1, "only to compare: what changed in each is known"
        assert "s samenvoegen" in w.scherm
        await w.toets("s")
        await w.tot("Samengevoegd: 2 antwoorden van de ander")
        await w.tot(lambda: not any(versie.opzij for versie in versies(pad, sessie.dossier.id)))
        assert [_staat(w.op_schijf(), vraag) for vraag in ("probleem", "doel_hoofd")] == ["van de ander", "van ons"]
        assert any(_staat(lees(v.pad), "doel_hoofd") == "van ons" for v in versies(pad, sessie.dossier.id)), "as it was put aside"
        await w.tot(lambda: "Apart gezet" not in w.scherm and "s samenvoegen" not in w.scherm)
        await w.stop()


async def test_een_trage_schijf_houdt_het_scherm_niet_op_en_wat_niet_past_wordt_gezegd(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mag = threading.Event()

    def traag(plek: Path, inhoud: bytes) -> None:
        mag.wait(20)
        schrijf(plek, inhoud)

    def te_groot(_: Dossier) -> bytes:
        raise Onleesbaar("Dit dossier is te groot om te bewaren.")

    async with wandeling(tmp_path, dossier_van(PLAT), "gemeente_naam") as w:
        await w.tot(lambda: w.sessie.leg_vast())
        monkeypatch.setattr("wizard.opslag.houvast.schrijf", traag)
        await w.toets("end", "x", "ctrl+s", "y")
        await w.tot(lambda: w.waarde("gemeente_naam") == "Rivierdamxy")
        assert "Alles is opgeslagen" not in w.scherm
        mag.set()
        await w.tot(lambda: _staat(lees(w.sessie.bestand), "gemeente_naam") == "Rivierdamxy")
        with monkeypatch.context() as even:
            for plek in ("wizard.geopend.als_bytes", "wizard.opslag.bestand.als_bytes"):
                even.setattr(plek, te_groot)
            await w.toets("z", "ctrl+s")
            await w.tot("Dit dossier is te groot om te bewaren. U kunt de laatste wijziging ook ongedaan maken, met F8.")
        await w.toets("escape")
        await w.stop()


async def test_een_beschadigd_dossier_komt_terug_uit_een_vorige_versie(tmp_path: Path, pad: Path, sessie: Sessie) -> None:
    assert _wij(sessie, doel_hoofd="later")
    pad.write_bytes(pad.read_bytes()[:-40])
    async with wandeling(tmp_path) as w:
        await w.toets("enter")
        await w.tot("Er is 1 vorige versie bewaard.")
        await w.toets("enter")
        await w.tot(lambda: isinstance(w.app.screen, VersiesScherm))
        await w.toets("z", "down", "space")
        await w.tot("Teruggezet")
        assert _staat(lees(pad), "gemeente_naam") == "Rivierdam"
        await w.toets("escape", "x", "end", "enter")
        await w.tot("Helemaal wissen?")
        await w.toets("down", "space")
        await w.tot("zijn gewist")
        assert list(tmp_path.rglob("*.json")) == []


@pytest.mark.lang
async def test_een_volle_schijf_vraagt_een_keer_wat_u_wilt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vol = True

    def soms(plek: Path, inhoud: bytes) -> None:
        if vol and plek.parent == tmp_path:
            raise OSError(errno.ENOSPC, "vol")
        schrijf(plek, inhoud)

    monkeypatch.setattr("screens.opgeslagen._RUST", 0.05)
    async with wandeling(tmp_path, dossier_van(PLAT), "gemeente_naam") as w:
        await w.tot(lambda: w.sessie.leg_vast())
        monkeypatch.setattr("wizard.opslag.houvast.schrijf", soms)
        await w.toets("end")
        await w.typ("!")
        await w.tot("Uw laatste wijziging is NIET opgeslagen")
        await w.toets("enter")
        await w.typ("!!")
        await w.tot(lambda: w.waarde("gemeente_naam") == "Rivierdam!!!")
        await asyncio.sleep(0.3)
        assert not isinstance(w.app.screen, bezet.KiesUit), "it asks once"
        assert "NIET opgeslagen (Ctrl+S): de schijf is vol" in w.regels[0]
        vol = False
        await w.typ("!")
        await w.tot("Het bewaren lukt weer.")
        vol = True
        await w.typ("?")
        await w.tot("Uw laatste wijziging is NIET opgeslagen")
        await w.toets("down", "enter")
        await w.tot("In welke map moet het dossier komen?")
        await w.toets("ctrl+a")
        await w.typ(str(tmp_path / "elders"))
        await w.toets("enter")
        await w.tot("Het dossier staat nu op een andere plek")
        await w.toets("escape")
        await w.typ("#")
        await w.stop()
    (pad,) = (tmp_path / "elders").glob("*.json")
    assert _staat(lees(pad), "gemeente_naam") == "Rivierdam!!!!?#"


@pytest.mark.lang
async def test_een_tweede_versie_een_nieuwere_en_een_kist(tmp_path: Path, pad: Path) -> None:
    tweede = tmp_path / "dossier-PC114.json"
    tweede.write_bytes(pad.read_bytes())
    _ander(tweede, gemeente_naam="Waterstad", probleem="van PC114")
    for vraag in ("doel_hoofd", "aanleiding"):
        _ander(pad, gemeente_naam="Lindewaard", **{vraag: "van ons"})
    gegevens = json.loads(pad.read_bytes())
    gegevens |= {"schema_versie": 99, "id": "f00f00f00f00", "naam": "Van later"}
    gegevens["antwoorden"]["vraag_van_later"] = "uit de toekomst"
    nieuwer = tmp_path / "later.json"
    nieuwer.write_text(json.dumps(gegevens), "utf-8")
    voor = nieuwer.read_bytes()
    async with wandeling(tmp_path) as w:
        await w.regel("tweede versie van dit dossier")
        await w.toets("enter")
        await w.tot("Samenvoegen met “Proef”")
        await w.toets("enter")
        await w.tot("van u: Lindewaard")
        await w.toets("down", "enter", "k")
        await w.tot(lambda: isinstance(w.app.screen, Overzicht) and not tweede.exists())
        assert [_staat(lees(pad), vraag) for vraag in ("gemeente_naam", "probleem", "doel_hoofd")] == ["Waterstad", "van PC114", "van ons"]
        await w.toets("escape")
        await w.regel("alleen te lezen: gemaakt met een nieuwere")
        await w.toets("enter")
        await w.tot("misschien is niet alles te zien")
        await w.toets("enter")
        await w.tot("1 antwoord past niet (meer) op een vraag")
        assert "alleen lezen: van een nieuwere" in w.regels[0]
        await w.toets("k")
        await w.tot("uit de toekomst")
        await w.stop()
    assert nieuwer.read_bytes() == voor

"""What is still to be done: from which answers it follows, and the files for Excel and for a calendar."""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from screens.record import RecordScherm
from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_wandeling import wandeling
from wizard.acties import Actie, acties
from wizard.acties.actie import termijn
from wizard.acties.agenda import ics_bytes
from wizard.acties.tabel import KOLOMMEN, csv_bytes
from wizard.acties.verslag import maak_bestand
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.controles import controleer
from wizard.dossier import Dossier, Pad
from wizard.opslag.bestand import bewaar
from wizard.vragenlijst import pad_van

VANDAAG = date(2026, 11, 22)
GEMENGD: dict[str, Any] = {
    "persoonsgegevens_gedeeld": "nee",
    "probleem": {"stand": "onbekend", "wie": "beleidsadviseur", "wanneer": "voor 1 december 2026"},
    "doel_hoofd": {"stand": "onbekend", "wanneer": "na de zomer"},
    "mijlpalen": [
        {"mp_naam": "Start", "mp_datum": "2027-03-01", "mp_verantwoordelijke": "stuurgroep", "mp_status": "gepland"},
        {"mp_naam": "Plan af", "mp_datum": "2026-10-01", "mp_status": "gereed"},
    ],
    "openstaande_punten": [
        {"op_omschrijving": "Handtekening ontbreekt", "op_deadline": "2027-01-15", "op_eigenaar": "jurist", "op_status": "open"},
        {"op_omschrijving": "Al klaar", "op_status": "gesloten"},
    ],
    "documenten": [
        {"doc_soort": "convenant", "doc_status": "concept", "doc_eigenaar": "jurist", "doc_herzien_op": "2028-01-01"},
        {"doc_soort": "mandaat", "doc_status": "vastgesteld"},
    ],
    "evaluatie_gepland": "ja",
    "evaluatie_eerste": "2027-06-01",
    "evaluatie_uitvoerder": "concerncontroller",
}


def _pad(dossier: Dossier, plaats: str) -> Pad:
    pad = pad_van(dossier, plaats)
    assert pad is not None
    return pad


def _acties(dossier: Dossier) -> list[Actie]:
    return acties(dossier, controleer(dossier))


def _kern(dossier: Dossier) -> list[tuple[str, str, str, str]]:
    return [(actie.soort, actie.wat, actie.wie, actie.wanneer) for actie in _acties(dossier) if actie.soort not in ("bevinding", "stuk")]


def test_elke_bron_geeft_een_actie_met_wie_en_wanneer_op_volgorde_van_datum() -> None:
    dossier = dossier_van(GEMENGD)
    Bewerking(dossier).opmerking(("gemeente_naam",), "klopt de\nschrijfwijze?")
    assert _kern(dossier) == [
        ("uitzoeken", "Zoek uit: Welk probleem wilt u samen oplossen?", "beleidsadviseur", "voor 1 december 2026"),
        ("open punt", "Los op: Handtekening ontbreekt", "jurist", "15 januari 2027"),
        ("mijlpaal", "Mijlpaal: Start (gepland)", "stuurgroep", "1 maart 2027"),
        ("evaluatie", "Evalueer de samenwerking voor het eerst", "concerncontroller", "1 juni 2027"),
        ("uitzoeken", "Zoek uit: Wat wilt u met de samenwerking bereiken?", "", "na de zomer"),
        ("opmerking", "Bekijk de opmerking: klopt de schrijfwijze?", "", ""),
    ]
    stukken = [(actie.wat, actie.wie, actie.dag) for actie in _acties(dossier) if actie.soort == "stuk"]
    assert stukken[0] == ("Bekijk opnieuw: convenant of samenwerkingsovereenkomst", "jurist", date(2028, 1, 1))
    assert ("Maak klaar: convenant of samenwerkingsovereenkomst (concept)", "jurist", None) in stukken
    assert any(wat.startswith("Regel dit stuk (verplicht): plan van aanpak") for wat, _, _ in stukken)
    assert not any("mandaat" in wat for wat, _, _ in stukken), "what is ready asks for nothing"


def test_wat_af_is_vraagt_niets_meer() -> None:
    dossier = dossier_van(GEMENGD)
    bewerking = Bewerking(dossier)
    bewerking.opmerking(("gemeente_naam",), "nakijken")
    bewerking.opmerking(("gemeente_naam",), "nakijken", afgehandeld=True)
    bewerking.antwoord(("probleem",), "Te veel meldingen.")
    for plaats, klaar in (("mijlpalen[1].mp_status", "gereed"), ("openstaande_punten[1].op_status", "gesloten")):
        bewerking.antwoord(_pad(dossier, plaats), klaar)
    assert [soort for soort, *_ in _kern(dossier)] == ["evaluatie", "uitzoeken"]


def test_een_aanvaarde_waarschuwing_is_geen_actie_meer() -> None:
    dossier = voorbeeld()
    eerst = [actie for actie in _acties(dossier) if actie.soort == "bevinding"]
    assert len(eerst) == 2
    Bewerking(dossier).aanvaard(eerst[0].pad, eerst[0].nader, "komt in maart")
    assert [actie.merk for actie in _acties(dossier) if actie.soort == "bevinding"] == [eerst[1].merk]


def test_een_voorstel_telt_niet_als_afspraak() -> None:
    dossier = dossier_van(GEMENGD)
    bewerking = Bewerking(dossier)
    bewerking.zet(_pad(dossier, "mijlpalen[1].mp_naam"), "Start met drie wijken", voorgesteld=True)
    assert "Mijlpaal: Start met drie wijken (gepland, nog een voorstel)" in [actie.wat for actie in _acties(dossier)]


def test_het_doel_bepaalt_wat_telt() -> None:
    dossier = dossier_van(GEMENGD, "verkennen")
    assert {actie.soort for actie in _acties(dossier)} <= {"uitzoeken", "bevinding"}
    assert any(actie.soort == "uitzoeken" for actie in _acties(dossier))


@pytest.mark.parametrize(
    ("getypt", "dag"),
    [
        ("1 december 2026", date(2026, 12, 1)), ("voor 1-12-2026", date(2026, 12, 1)), ("Uiterlijk 1/12/2026", date(2026, 12, 1)),
        ("op 2026-12-01", date(2026, 12, 1)), ("na de zomer", None), ("1 december", None), ("31 februari 2027", None), ("", None),
    ],
)  # fmt: skip
def test_een_termijn_in_woorden(getypt: str, dag: date | None) -> None:
    assert (termijn(getypt).woorden, termijn(getypt).dag) == (getypt, dag)


# the table


def _rijen(inhoud: bytes) -> list[list[str]]:
    assert inhoud.startswith(b"\xef\xbb\xbf"), "Excel knows UTF-8 by this"
    assert inhoud.count(b"\n") == inhoud.count(b"\r\n")
    return list(csv.reader(StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_de_tabel_opent_goed_in_een_nederlandse_excel() -> None:
    dossier = dossier_van(GEMENGD)
    kop, eerste, *_ = rijen = _rijen(csv_bytes(dossier, _acties(dossier)))
    assert tuple(kop) == KOLOMMEN
    assert {len(rij) for rij in rijen} == {len(KOLOMMEN)}
    assert eerste[:4] == ["01-12-2026", "voor 1 december 2026", "beleidsadviseur", "Zoek uit: Welk probleem wilt u samen oplossen?"]
    assert eerste[-1] == "probleem"


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t=", "\r=", " ="])
def test_geen_cel_wordt_een_formule(begin: str) -> None:
    gemeen = f'{begin}1+1;"x"\nen =2'
    actie = Actie("opmerking", gemeen, ("probleem",), wie=gemeen)
    (_, rij) = _rijen(csv_bytes(Dossier(), [actie]))
    assert rij[2] == rij[3]
    assert rij[3].startswith("'")
    assert rij[3].endswith('1+1;"x" en =2')


# the calendar


def _kalender(inhoud: bytes) -> list[str]:
    """The content lines of a calendar; fails when it is not laid out as the standard says."""
    assert inhoud.endswith(b"END:VCALENDAR\r\n")
    assert inhoud.count(b"\n") == inhoud.count(b"\r\n") == inhoud.count(b"\r")
    for regel in inhoud.split(b"\r\n"):
        assert len(regel) <= 75
        regel.decode()  # no character is cut in two
    return inhoud.decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_alleen_wat_een_dag_heeft_komt_in_de_agenda() -> None:
    dossier = dossier_van(GEMENGD)
    dossier.naam = "Adresteam"
    regels = _kalender(ics_bytes(dossier, _acties(dossier), VANDAAG))
    assert regels[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert regels.count("BEGIN:VEVENT") == regels.count("END:VEVENT") == sum(actie.dag is not None for actie in _acties(dossier)) == 5
    eerste = regels[regels.index("BEGIN:VEVENT") : regels.index("END:VEVENT")]
    assert "DTSTART;VALUE=DATE:20261201" in eerste
    assert "DTEND;VALUE=DATE:20261202" in eerste
    assert "DTSTAMP:20261122T000000Z" in eerste
    assert "SUMMARY:Adresteam: Zoek uit: Welk probleem wilt u samen oplossen?" in eerste
    uids = [regel for regel in regels if regel.startswith("UID:")]
    assert len(set(uids)) == 5


def test_lange_en_vreemde_tekens_blijven_heel() -> None:
    wat = "é€😀, met; een \\ en " * 20
    actie = Actie("opmerking", wat, ("probleem",), termijn=termijn("1-12-2026"), erbij="regel 1\nBEGIN:VEVENT")
    regels = _kalender(ics_bytes(Dossier(), [actie], VANDAAG))
    (samenvatting,) = (regel.removeprefix("SUMMARY:") for regel in regels if regel.startswith("SUMMARY:"))
    assert re.fullmatch(r"(?:\\[\\;,n]|[^\\;,])*", samenvatting), "each sign with a meaning is escaped"
    assert re.sub(r"\\(.)", r"\1", samenvatting) == " ".join(wat.split())
    assert regels.count("BEGIN:VEVENT") == 1, "a text never becomes a line of its own"


def test_een_afspraak_houdt_zijn_kenmerk_als_de_dag_verandert() -> None:
    dossier = dossier_van(GEMENGD)

    def uids() -> set[str]:
        return {regel for regel in _kalender(ics_bytes(dossier, _acties(dossier), VANDAAG)) if regel.startswith("UID:")}

    eerst, bytes_ = uids(), ics_bytes(dossier, _acties(dossier), VANDAAG)
    assert ics_bytes(dossier, _acties(dossier), VANDAAG) == bytes_
    Bewerking(dossier).antwoord(_pad(dossier, "mijlpalen[1].mp_datum"), "1 april 2027")
    assert uids() == eerst
    assert ics_bytes(dossier, _acties(dossier), VANDAAG) != bytes_


@given(platte_dossiers())
@settings(max_examples=15)
def test_elk_dossier_geeft_een_geldige_lijst_tabel_en_agenda(plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    gevonden = _acties(dossier)
    assert len({actie.merk for actie in gevonden}) == len(gevonden)
    assert all((een.dag or date.max) <= (ander.dag or date.max) for een, ander in pairwise(gevonden))
    assert len(_rijen(csv_bytes(dossier, gevonden))) == len(gevonden) + 1
    _kalender(ics_bytes(dossier, gevonden, VANDAAG))


# files and the command


def test_een_bestand_dat_anders_is_blijft_staan(tmp_path: Path) -> None:
    dossier = dossier_van(GEMENGD)
    dossier.naam = "Adresteam"
    eerste = maak_bestand(dossier, _acties(dossier), "csv", tmp_path, VANDAAG)
    assert eerste.name == "adresteam-acties.csv"
    assert maak_bestand(dossier, _acties(dossier), "csv", tmp_path, VANDAAG) == eerste, "the same is not made twice"
    eerste.write_bytes(b"van de projectleider")
    assert maak_bestand(dossier, _acties(dossier), "csv", tmp_path, VANDAAG).name == "adresteam-acties-2.csv"
    assert eerste.read_bytes() == b"van de projectleider"


def test_de_opdracht_acties(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "dossier.json"
    bewaar(dossier_van(GEMENGD), pad)

    def voer_uit(*opties: str) -> tuple[int, str]:
        return main(["acties", str(pad), *opties]), capsys.readouterr().out

    code, uit = voer_uit()
    assert code == 0
    assert "Mijlpaal: Start (gepland)\n    1 maart 2027 · stuurgroep · waar: mijlpalen[1].mp_datum" in uit
    assert [actie["datum"] for actie in json.loads(voer_uit("--json")[1])["acties"]][:2] == ["2026-12-01", "2027-01-15"]
    for vorm in ("csv", "ics"):
        gemaakt = Path(voer_uit(f"--{vorm}")[1].strip())
        assert (gemaakt.parent, gemaakt.suffix) == (tmp_path / "documenten", f".{vorm}")
    bewaar(Dossier(), pad)
    assert voer_uit("--ics") == (1, ""), "an empty calendar is no calendar"


async def test_van_een_actie_naar_de_vraag_en_terug(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(GEMENGD)) as w:
        await w.toets("a")
        assert "MET EEN DATUM" in w.scherm
        await w.regel("Mijlpaal: Start")
        await w.toets("enter")
        assert isinstance(w.app.screen, RecordScherm)
        assert w.vraag == "mp_datum"
        await w.toets("escape")
        assert any(regel.startswith("> Mijlpaal: Start") for regel in w.regels), "one is back at the same line"
        await w.toets("t")
        assert "Tabel gemaakt" in w.lopend
        await w.toets("k")
        assert [pad.suffix for pad in sorted((tmp_path / "documenten").iterdir())] == [".csv", ".ics"]

"""Line mode: the same dossier as through the screens and the file, and none of the known faults of plain modes."""

from __future__ import annotations

import io
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.hulp import WORTEL, voorbeeld, voorbeeld_plat
from tests.invuller import Invuller
from wizard.cli.programma import main
from wizard.dossier import Bijschrift, Doel
from wizard.eenvoudig import start
from wizard.eenvoudig.gesprek import Gesprek
from wizard.eenvoudig.opdrachten import BEKEND, BIJ_EEN_LIJST, BIJ_EEN_VRAAG, OVERAL
from wizard.opslag.bestand import bewaar, nieuw
from wizard.opslag.lezen import lees
from wizard.opslag.schrijf import schrijf
from wizard.opslag.slot import Slot, slotpad, wie_heeft
from wizard.opslag.versies import versies
from wizard.plat import naar_plat, uit_plat
from wizard.soorten import Verwijst
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.verwijzen import doellijst
from wizard.vragenlijst import plek_van, plekken

SECONDEN = 120
IN_EEN_UITKOMST = ("waarom", "aanvaard", "neemover")
"""Commands for the lists of findings and documents."""
Praat = Callable[..., tuple[int, str]]


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    """An empty dossier that works towards everything."""
    return nieuw("Adresteam", tmp_path, doel="start")[1]


@pytest.fixture
def praat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Praat:
    """Types these lines in line mode, at a place of a dossier when that is given; gives the exit code and what was said."""

    def doe(*regels: str | bytes, pad: Path | None = None, bij: str | None = None, invoer: io.BytesIO | None = None) -> tuple[int, str]:
        inhoud = b"".join((regel if isinstance(regel, bytes) else regel.encode()) + b"\n" for regel in regels)
        uit = io.StringIO()
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=invoer or io.BytesIO(inhoud)))
        monkeypatch.setattr(sys, "stdout", uit)
        return start(tmp_path, pad, bij), uit.getvalue()

    return doe


def waarde(pad: Path, vraag_id: str) -> Any:
    """The stored answer."""
    return getattr(lees(pad).antwoorden, vraag_id)


def toestand(pad: Path, vraag_id: str) -> str:
    return plek_van(lees(pad), (vraag_id,)).toestand


def met(pad: Path, plat: dict[str, Any]) -> Path:
    """The dossier with these answers."""
    dossier = lees(pad)
    assert not uit_plat(dossier, plat).fouten
    bewaar(dossier, pad)
    return pad


# the whole questionnaire through a pipe


def _deel(plat: dict[str, Any], velden: tuple[Veld, ...], doel: Doel, meest: int) -> dict[str, Any]:
    """The answers that a goal asks, of each list the first so many records."""
    deel: dict[str, Any] = {}
    for veld in velden:
        antwoord = plat.get(veld.id)
        elders = isinstance(veld.soort, Verwijst) and not VELDEN[doellijst(veld)].getoond_voor(doel)
        if antwoord is None or veld.afgeleid or elders or not veld.getoond_voor(doel):
            continue
        deel[veld.id] = [_deel(record, veld.kinderen, doel, meest) for record in antwoord[:meest]] if veld.is_lijst else antwoord
    return deel


def _zelfde_als_vul(plat: dict[str, Any], doel: Doel, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    nr = {"verkennen": "1", "plan": "2", "convenant": "3", "start": "4"}[doel]
    gesproken = io.StringIO()
    invuller = Invuller(plat, gesproken, ["1", plat["dossier_naam"], nr, "0"])
    with monkeypatch.context() as tijdelijk:
        tijdelijk.setattr(sys, "stdin", SimpleNamespace(buffer=invuller))
        tijdelijk.setattr(sys, "stdout", gesproken)
        assert start(folder / "gesprek") == 0
    pijp = folder / "pijp"
    gedaan = subprocess.run(
        [sys.executable, "-m", "wizard", "--eenvoudig"],
        cwd=WORTEL, env={**os.environ, "SAMENWERKWIJZER_MAP": str(pijp), "LC_ALL": "C", "PYTHONUTF8": "0"},
        input="".join(f"{regel}\n" for regel in invuller.getypt).encode(), capture_output=True, timeout=SECONDEN, check=False,
    )  # fmt: skip
    assert gedaan.returncode == 0, gedaan.stderr
    assert gedaan.stderr == b""
    assert [teken for teken in gedaan.stdout.decode() if not teken.isprintable() and teken != "\n"] == []
    bestand = folder / "plat.json"
    bestand.write_text(json.dumps(plat), encoding="utf-8")
    _, gevuld = nieuw(plat["dossier_naam"], folder / "gevuld", doel=doel)
    assert main(["vul", str(gevuld), "--uit", str(bestand)]) == 0
    capsys.readouterr()
    uitvoer = []
    for dossier in (gevuld, *pijp.glob("*.json")):
        assert main(["antwoorden", str(dossier)]) == 0
        uitvoer.append(json.loads(capsys.readouterr().out))
    assert len(uitvoer) == 2
    assert uitvoer[1] == uitvoer[0]


def test_a_samenwerking_typed_through_a_pipe_equals_the_one_filled_from_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plat = _deel(voorbeeld_plat(), HOOFDVELDEN, "verkennen", 1)
    assert len(plat) > 30
    _zelfde_als_vul(plat, "verkennen", tmp_path, monkeypatch, capsys)


@pytest.mark.lang
def test_the_whole_example_typed_through_a_pipe_equals_the_one_filled_from_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _zelfde_als_vul(voorbeeld_plat(), "start", tmp_path, monkeypatch, capsys)


# the known faults of plain modes


def test_a_default_is_said_and_honoured(praat: Praat, tmp_path: Path) -> None:
    code, tekst = praat("1", "Wijkteam Oost", "", "/stop")
    assert code == 0
    assert "Enter kiest: plan van aanpak." in tekst
    assert [lees(bestand).doel for bestand in tmp_path.glob("*.json")] == ["plan"]


@pytest.mark.parametrize("getypt", ["", "xyz", "0", "4", "-1", "1.5", "²", "٢", "99999999999999999999999", "1 2"])
def test_only_a_choice_that_is_there_is_an_answer(praat: Praat, pad: Path, getypt: str) -> None:
    code, tekst = praat(getypt, "/stop", pad=pad, bij="pilot")
    assert code == 0
    assert toestand(pad, "pilot") == "leeg"
    assert "Opgeslagen" not in tekst
    assert ("Typ een nummer van 1 tot en met 3." in tekst.split("Die keuze is er niet")[-1]) or not getypt


@pytest.mark.parametrize("getypt", ["2", "2.", "nee", "Nee"])
def test_a_choice_is_made_by_number_or_by_word(praat: Praat, pad: Path, getypt: str) -> None:
    praat(getypt, "/stop", pad=pad, bij="pilot")
    assert waarde(pad, "pilot") == "nee"


def test_with_one_choice_only_one_can_be_typed(praat: Praat, pad: Path) -> None:
    met(pad, {"systemen": [{"sys_naam": "Zaaksysteem"}], "autorisaties": [{"aut_rol": "lezer"}]})
    _, tekst = praat("2", "1", "/stop", pad=pad, bij="autorisaties[1].aut_systeem")
    assert "Er is er maar een: typ 1." in tekst
    assert "Opgeslagen: Zaaksysteem" in tekst


def test_enter_keeps_the_answer(praat: Praat, pad: Path) -> None:
    voor = naar_plat(lees(met(pad, {"pilot": "ja", "probleem": "Een\n\ntwee", "domeinen": ["jeugd", "wmo"]})))
    code, tekst = praat(*[""] * 400, pad=pad, bij="samenwerking_naam")
    assert code == 1
    assert naar_plat(lees(pad)) == voor
    assert "Enter laat het zo." in tekst


def test_there_is_a_way_back_to_the_question_the_list_and_the_overview(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/terug", "/terug", "/stop", pad=pad, bij="gemeente_naam")
    assert tekst.index(VELDEN["gemeente_naam"].vraag.tekst) < tekst.index(VELDEN["samenwerking_naam"].vraag.tekst)
    assert tekst.index(VELDEN["samenwerking_naam"].vraag.tekst) < tekst.index("8. Documentcheck en start")
    met(pad, {"partners": [{"partner_naam": "De Brug"}]})
    _, tekst = praat("/terug", "/stop", pad=pad, bij="partners[1].partner_naam")
    assert VELDEN["partners"].vraag.tekst in tekst.split("Vragen over: De Brug.")[1]


def test_the_end_of_the_input_stops_and_keeps_what_was_typed(praat: Praat, pad: Path) -> None:
    code, tekst = praat("Eerste alinea", "", "tweede", pad=pad, bij="probleem")
    assert code == 1
    assert waarde(pad, "probleem") == "Eerste alinea\n\ntweede"
    assert tekst.rstrip().endswith("Start opnieuw om verder te gaan.")
    assert praat()[0] == 1


def test_an_answer_about_a_person_is_kept_and_warned_about(praat: Praat, pad: Path) -> None:
    _, tekst = praat("Bel met 06-12345678.", ".", "/stop", pad=pad, bij="probleem")
    assert waarde(pad, "probleem") == "Bel met 06-12345678."
    assert "Let op. Hier lijkt een telefoonnummer te staan." in tekst


def test_stop_inside_a_text_keeps_the_text(praat: Praat, pad: Path) -> None:
    code, _ = praat("Eerste alinea", "/stop", pad=pad, bij="probleem")
    assert (code, waarde(pad, "probleem")) == (0, "Eerste alinea")


def test_a_text_keeps_blank_lines_slashes_and_points(praat: Praat, pad: Path) -> None:
    praat("//een", "", "  twee", "//drie", "..", "...", "/bestaatniet", "vier.", ".", "/stop", pad=pad, bij="probleem")
    assert waarde(pad, "probleem") == "/een\n\n  twee\n/drie\n.\n..\nvier."


def test_a_long_text_is_not_cut(praat: Praat, pad: Path) -> None:
    alinea = "woord " * 5000
    praat(alinea, ".", "/stop", pad=pad, bij="probleem")
    assert waarde(pad, "probleem") == alinea.strip()


def test_a_line_that_the_terminal_cut_is_refused() -> None:
    class Terminal(io.BytesIO):
        def isatty(self) -> bool:
            return True

    uit = io.StringIO()
    gesprek = Gesprek(Terminal(b"a" * 40_000 + b"\nkort\n"), uit, ())
    assert gesprek.hoor() == "kort"
    assert "te lang voor uw terminal" in uit.getvalue()


def test_a_line_that_is_no_utf8_is_refused(praat: Praat, pad: Path) -> None:
    _, tekst = praat("Caf\xe9".encode("latin-1"), "Café", "/stop", pad=pad, bij="samenwerking_naam")
    assert "niet te lezen" in tekst
    assert waarde(pad, "samenwerking_naam") == "Café"


def test_a_command_is_never_an_answer(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/bestaatniet", "/", "/ weg", " /hulp", "//bestaat", "/stop", pad=pad, bij="samenwerking_naam")
    assert "De opdracht /bestaatniet bestaat niet; er is niets veranderd." in tekst
    assert waarde(pad, "samenwerking_naam") == "/bestaat"


def test_a_wrong_answer_says_why_and_leaves_the_good_one(praat: Praat, pad: Path) -> None:
    _, tekst = praat("ergens in maart", "/stop", pad=met(pad, {"datum_opgesteld": "2027-03-01"}), bij="datum_opgesteld")
    assert "Schrijf de datum als 1 maart 2027 of 1-3-2027." in tekst
    assert str(waarde(pad, "datum_opgesteld")) == "2027-03-01"
    met(pad, {"datum_opgesteld": None})
    praat("ergens in maart", "/stop", pad=pad, bij="datum_opgesteld")
    assert plek_van(lees(pad), ("datum_opgesteld",)).bijschrift.ruw == "ergens in maart"


def test_nothing_in_a_dossier_can_steer_the_terminal(praat: Praat, pad: Path) -> None:
    data = json.loads(pad.read_text("utf-8"))
    data["naam"] = "Team\x1b[2J\x07"
    pad.write_text(json.dumps(data), encoding="utf-8")
    _, tekst = praat("1", "/controles", "/stop")
    assert [teken for teken in tekst if not teken.isprintable() and teken != "\n"] == []


def test_interrupting_saves_and_says_so(praat: Praat, pad: Path) -> None:
    class Onderbroken(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            regel = super().readline(size)
            if not regel:
                raise KeyboardInterrupt
            return regel

    code, tekst = praat(pad=pad, bij="samenwerking_naam", invoer=Onderbroken(b"Team\n"))
    assert (code, waarde(pad, "samenwerking_naam")) == (130, "Team")
    assert "Onderbroken. Alles wat u antwoordde is bewaard" in tekst


def test_each_line_of_a_long_text_is_safe_before_the_text_is_finished(praat: Praat, pad: Path) -> None:
    op_schijf: list[str | None] = []

    class Kijkt(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            op_schijf.append(waarde(pad, "probleem"))
            return super().readline(size)

    regels = b"een\ntwee\n.\n/ongedaan\n/stop\n"
    _, tekst = praat(pad=pad, bij="probleem", invoer=Kijkt(regels))
    assert op_schijf[:4] == [None, "een", "een\ntwee", "een\ntwee"]
    assert "Dit kwam in de plaats van" not in tekst
    assert waarde(pad, "probleem") is None, "one step for undo"


def test_an_unfinished_text_does_not_take_the_place_of_an_answer(praat: Praat, pad: Path) -> None:
    met(pad, {"probleem": "Het stond er al."})

    class Weg(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            if self.tell() == len(self.getvalue()):
                assert waarde(pad, "probleem") == "Het stond er al."
            return super().readline(size)

    praat(pad=pad, bij="probleem", invoer=Weg(b"half\n"))


def test_a_save_that_fails_is_said_and_never_called_saved(praat: Praat, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object, **__: object) -> None:
        raise OSError(28, "vol")

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", vol)
    code, tekst = praat("Team", "/stop", pad=pad, bij="samenwerking_naam")
    assert code == 2
    assert "NIET opgeslagen: de schijf is vol." in tekst
    assert "Opgeslagen" not in tekst
    assert "Alles is bewaard" not in tekst


def test_what_cannot_be_saved_in_the_dossier_is_saved_in_a_copy(praat: Praat, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = schrijf

    def vol(waar: Path, *gegeven: Any, **bij: Any) -> None:
        if waar == pad:
            raise OSError(28, "vol")
        echt(waar, *gegeven, **bij)

    monkeypatch.setattr("wizard.opslag.houvast.schrijf", vol)
    code, tekst = praat("Team", "/stop", pad=pad, bij="samenwerking_naam")
    assert code == 2
    kopie = Path(tekst.partition("Al uw antwoorden staan in een kopie: ")[2].strip())
    assert waarde(kopie, "samenwerking_naam") == "Team"
    assert waarde(pad, "samenwerking_naam") is None


def test_what_somebody_else_saved_meanwhile_is_never_written_over(praat: Praat, pad: Path) -> None:
    class Intussen(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            met(pad, {"samenwerking_naam": "Van een ander"})
            return super().readline(size)

    code, tekst = praat(pad=pad, bij="samenwerking_naam", invoer=Intussen(b"Van mij\n/stop\n"))
    assert code == 2
    assert "NIET opgeslagen: iemand anders heeft dit dossier intussen gewijzigd." in tekst
    assert waarde(pad, "samenwerking_naam") == "Van een ander"
    opdracht = tekst.partition("Zo voegt u beide samen: samenwerkwijzer ")[2].splitlines()[0]
    assert main([*shlex.split(opdracht), "--bij-botsing", "hun"]) == 0
    assert waarde(pad, "samenwerking_naam") == "Van mij"


@pytest.mark.parametrize(("keuze", "blijft"), [("1", "Van mij"), ("2", "Van een ander")])
def test_of_what_both_changed_one_chooses_and_the_rest_comes_together(praat: Praat, pad: Path, keuze: str, blijft: str) -> None:
    class Intussen(io.BytesIO):
        eerste = True

        def readline(self, size: int | None = -1, /) -> bytes:
            if self.eerste:
                met(pad, {"samenwerking_naam": "Van een ander", "gemeente_naam": "Rivierdam"})
            self.eerste = False
            return super().readline(size)

    regels = f"Van mij\n/samen\n\n/samen\nweet ik niet\n{keuze}\n/ongedaan\n/stop\n".encode()
    code, tekst = praat(pad=pad, bij="samenwerking_naam", invoer=Intussen(regels))
    assert code == 0
    assert "Er is niets samengevoegd." in tekst
    assert "1. Van u: Van mij" in tekst
    assert "2. Van de ander: Van een ander" in tekst
    assert "Samengevoegd: " in tekst
    assert (waarde(pad, "samenwerking_naam"), waarde(pad, "gemeente_naam")) == (blijft, "Rivierdam")
    bewaard = {waarde(versie.pad, "samenwerking_naam") for versie in versies(pad, lees(pad).id)}
    assert "Van een ander" in bewaard, "what was not chosen is still to be found"


def test_with_nobody_else_there_is_nothing_to_bring_together(praat: Praat, pad: Path) -> None:
    assert "Er is niets samen te voegen." in praat("/samen", "/stop", pad=pad)[1]


def test_who_takes_the_dossier_over_is_told_once(praat: Praat, pad: Path) -> None:
    class Intussen(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            Slot(pad).neem(over=True)
            return super().readline(size)

    _, tekst = praat(pad=pad, bij="samenwerking_naam", invoer=Intussen(b"Team\nnog iets\n/stop\n"))
    assert tekst.count("Let op: U heeft het open in een ander venster") == 1
    assert waarde(pad, "samenwerking_naam") == "Team"


# resume


def test_the_next_time_goes_on_at_the_same_question(praat: Praat, pad: Path) -> None:
    met(pad, {"partners": [{"partner_naam": "De Brug"}]})
    praat("", "/stop", pad=pad, bij="partners[1].partner_naam")
    _, eerst = praat("", "/stop", pad=pad)
    vraag = next(deel for deel in eerst.splitlines() if deel.startswith("Typ het nummer van een stap")).partition("De Brug: ")[2]
    vraag = vraag.removesuffix(" /terug gaat naar uw dossiers.")
    assert vraag
    assert vraag in eerst.split("/terug gaat naar uw dossiers.")[1]


# states, proposals, remarks and undo


def test_not_known_yet_keeps_who_and_when(praat: Praat, pad: Path) -> None:
    praat("3", "privacy officer", "1 mei 2027", "/stop", pad=pad, bij="pilot")
    bij = plek_van(lees(pad), ("pilot",)).bijschrift
    assert (bij.stand, bij.wie, bij.wanneer) == ("onbekend", "privacy officer", "1 mei 2027")
    praat("/weetniet", "", "/leeg", "/stop", pad=pad, bij="pilot")
    bij = plek_van(lees(pad), ("pilot",)).bijschrift
    assert (bij.stand, bij.wie, bij.wanneer) == ("onbekend", "privacy officer", "")


def test_not_applicable_needs_a_reason_and_not_every_question_allows_it(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/nvt", "", "/nvt", "/terug", "/nvt", "geen plannen", "/stop", pad=pad, bij="pilot")
    assert tekst.count("Zonder reden kan dit niet") == 2
    assert plek_van(lees(pad), ("pilot",)).bijschrift.reden == "geen plannen"
    _, tekst = praat("/nvt", "/stop", pad=pad, bij="doel_hoofd")
    assert "altijd van toepassing" in tekst
    assert toestand(pad, "doel_hoofd") == "leeg"


def test_a_proposal_is_an_answer_only_once_confirmed(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/voorstel", "", "/stop", pad=pad, bij="dossier_versie")
    assert "Er is een voorstel voor dit antwoord." in tekst
    assert toestand(pad, "dossier_versie") == "voorgesteld"
    praat("/klopt", "/stop", pad=pad, bij="dossier_versie")
    assert toestand(pad, "dossier_versie") == "ingevuld"


def test_before_answers_go_out_of_sight_only_a_clear_yes_counts(praat: Praat, pad: Path) -> None:
    met(pad, {"regionaal": "ja", "deelnemende_gemeenten": [{"deelnemer_naam": "Meerwoude"}]})
    _, tekst = praat("nee", "", "nee", "1", "/stop", pad=pad, bij="regionaal")
    assert "Welke andere gemeenten doen mee?" in tekst
    assert waarde(pad, "regionaal") == "ja"
    praat("nee", "2", "/stop", pad=pad, bij="regionaal")
    assert waarde(pad, "regionaal") == "nee"


def test_undo_takes_back_the_last_answer(praat: Praat, pad: Path) -> None:
    _, tekst = praat("1", "/ongedaan", "/stop", pad=pad, bij="pilot")
    assert "Teruggenomen, bij: Is het een proef (pilot)?" in tekst
    assert toestand(pad, "pilot") == "leeg"


def test_words_of_ones_own_and_an_explanation_are_asked_for(praat: Praat, pad: Path) -> None:
    met(pad, {"besluiten": [{"bes_omschrijving": "convenant"}], "partners": [{"partner_naam": "De Brug"}]})
    praat("bestuur partner", "van De Brug", "/stop", pad=pad, bij="besluiten[1].bes_orgaan")
    praat("5", "eigen norm", "/stop", pad=pad, bij="partners[1].partner_beveiligingskader")
    dossier = lees(pad)
    assert plek_van(dossier, ("besluiten", waarde(pad, "besluiten")[0].id, "bes_orgaan")).waarde.toelichting == "van De Brug"
    assert naar_plat(dossier)["partners"][0]["partner_beveiligingskader"] == "anders: eigen norm"


def test_a_remark_is_kept_and_read(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/opmerking", "vraag de FG", "/stop", pad=pad, bij="pilot")
    assert "Opmerking: vraag de FG" in tekst
    assert plek_van(lees(pad), ("pilot",)).bijschrift.opmerking == "vraag de FG"
    praat("/opmerking", "", "2", "/stop", pad=pad, bij="pilot")
    assert plek_van(lees(pad), ("pilot",)).bijschrift == Bijschrift(opmerking="vraag de FG", afgehandeld=True)


def test_what_is_proposed_in_a_record_is_read_aloud_and_confirmed_at_once(praat: Praat, pad: Path) -> None:
    praat("/catalogus", "1", "/stop", pad=pad, bij="partners")
    voor = [plek for plek in plekken(lees(pad)) if plek.toestand == "voorgesteld"]
    _, tekst = praat("/klopt 1", "1", "/stop", pad=pad, bij="partners")
    assert all(f"{plek.veld.vraag.tekst} {plek.tekst}" in tekst for plek in voor)
    assert "Er is niets bevestigd." in tekst
    praat("/klopt 1", "2", "/stop", pad=pad, bij="partners")
    na = {plek.pad: plek.toestand for plek in plekken(lees(pad))}
    assert {na[plek.pad] for plek in voor if plek.pad[0] == "partners"} == {"ingevuld"}
    assert "geen voorstel" in praat("/klopt 1", "/stop", pad=pad, bij="partners")[1]


# lists


def test_records_are_added_copied_moved_and_removed(praat: Praat, pad: Path) -> None:
    regels = ["/nieuw", "Een", "/stop"]
    praat(*regels, pad=pad, bij="mijlpalen")
    praat("/kopie 1", "/omhoog 2", "/weg 1", "", "/weg 9", "/weg", "/stop", pad=pad, bij="mijlpalen")
    assert [m.mp_naam for m in waarde(pad, "mijlpalen")] == ["Een (kopie)", "Een"]
    praat("/weg 1", "2", "/stop", pad=pad, bij="mijlpalen")
    assert [m.mp_naam for m in waarde(pad, "mijlpalen")] == ["Een"]


def test_a_record_that_was_left_empty_goes_away(praat: Praat, pad: Path) -> None:
    for einde in (("/terug", "/stop"), ("/stop",), (), ("/overzicht", "/stop")):
        praat("/nieuw", *einde, pad=pad, bij="mijlpalen")
        assert waarde(pad, "mijlpalen") == [], einde


def test_there_are_none_is_said_of_a_list(praat: Praat, pad: Path) -> None:
    praat("/geen", "/stop", pad=pad, bij="bestaande_samenwerkingen")
    assert toestand(pad, "bestaande_samenwerkingen") == "geen"


# everything else that can be done


def test_every_command_does_something_where_it_is_said_to(praat: Praat, pad: Path) -> None:
    bij_vraag = [regel for naam in (*BIJ_EEN_VRAAG, *OVERAL) if naam not in ("stop", "overzicht") for regel in (f"/{naam}", "/terug")]
    bij_lijst = [f"/{naam}" for naam in BIJ_EEN_LIJST if naam not in IN_EEN_UITKOMST and naam != "nieuw"]
    laat = [veld.id for veld in HOOFDVELDEN if veld.stap.naam == "doel" and not veld.is_lijst][-1]
    _, een = praat(*bij_vraag, "/stop", pad=pad, bij=laat)
    _, twee = praat(*bij_lijst, "/catalogus", "/terug", "/nieuw", "/stop", pad=pad, bij="partners")
    assert "doet hier niets" not in een + twee
    assert "0. Over deze samenwerking" not in een  # else the commands were typed in the overview
    assert set(BEKEND) == {*BIJ_EEN_VRAAG, *BIJ_EEN_LIJST, *OVERAL}


def test_help_tells_all_that_is_known_of_a_question(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/hulp", "/stop", pad=pad, bij="selectiecriteria")
    for kop in ("Waarom vragen we dit?", "Zo ziet een goed antwoord eruit", "Bij wie kunt u terecht?", "Bronnen"):
        assert kop in tekst


def test_a_finding_leads_to_its_question_and_can_be_accepted(praat: Praat, tmp_path: Path) -> None:
    dossier = voorbeeld()
    pad = tmp_path / "voorbeeld.json"
    bewaar(dossier, pad)
    _, tekst = praat("/controles", "/waarom 1", "/aanvaard 1", "besproken met de FG", "1", "", "", "/stop", pad=pad)
    assert "Welke antwoorden leiden hiertoe?" in tekst
    assert "Aanvaard: besproken met de FG." in tekst
    assert "U bent terug bij de lijst." in tekst
    assert "besproken met de FG" in pad.read_text("utf-8")


def test_a_list_that_is_read_again_tells_what_stands_there_now(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/zoek wilt u bereiken", "1", "Minder leegstand.", ".", "/lijst", "", "/stop", pad=pad, bij="probleem")
    vooraf, erna = tekst.split("U bent terug bij de lijst.")
    assert "Antwoord: nog niet ingevuld." in vooraf
    assert "Antwoord: Minder leegstand." in erna


def test_what_is_found_in_a_record_says_in_which(praat: Praat, pad: Path) -> None:
    met(pad, {"partners": [{"partner_naam": "Politie Oost"}, {"partner_naam": "GGD Oost"}]})
    _, tekst = praat("/zoek ondertekent deze partner", "", "/stop", pad=pad, bij="probleem")
    assert "1. Politie Oost: Hoe ondertekent" in tekst
    assert "2. GGD Oost: Hoe ondertekent" in tekst


def test_a_word_that_is_not_explained_leads_to_those_like_it(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/begrip verwerk", "/begrip zzzz", "/stop", pad=pad, bij="probleem")
    assert "Zoekt u een van deze: verwerken, " in tekst
    assert tekst.count("Zoekt u een van deze") == 1


def test_documents_are_made_and_told_about(praat: Praat, pad: Path) -> None:
    _, tekst = praat("/documenten", "7", "1", "", "/stop", pad=pad)
    (stuk,) = (pad.parent / "documenten").glob("*.docx")
    assert f"Gemaakt: {stuk}" in tekst
    assert "Wie beslist?\nHet plan van aanpak: de bestuurlijk opdrachtgever." in tekst


def test_what_is_needed_is_told(praat: Praat, tmp_path: Path) -> None:
    pad = tmp_path / "voorbeeld.json"
    bewaar(voorbeeld(), pad)
    _, tekst = praat(
        "/prescan", "/waarom 1", "", "/stukken", "/waarom 1", "", "/acties", "", "/zoek datalek", "", "/begrip DPIA", "/stop", pad=pad
    )
    assert "Volgt uit uw antwoorden:" in tekst
    assert "Wat maakt dit programma?" in tekst
    assert "DPIA: " in tekst.split("gevonden.")[1]


def test_a_step_is_marked_as_finished_after_its_last_question(praat: Praat, pad: Path) -> None:
    dossier = lees(pad)
    dossier.doel = "verkennen"
    bewaar(dossier, pad)
    praat("8", "2", "/stop", pad=pad)
    assert lees(pad).bij["stap/documenten"].klaar


def test_a_place_that_is_not_there_is_told(praat: Praat, pad: Path) -> None:
    assert "De plaats partners[7].partner_naam is er niet in dit dossier." in praat("/stop", pad=pad, bij="partners[7].partner_naam")[1]


def test_a_file_that_is_no_dossier_is_told_and_left_alone(praat: Praat, tmp_path: Path) -> None:
    (tmp_path / "stuk.json").write_text("{", encoding="utf-8")
    assert "Kan niet open: stuk" in praat("/stop")[1]
    assert main(["open", str(tmp_path / "stuk.json"), "--eenvoudig"]) == 2
    assert (tmp_path / "stuk.json").read_text("utf-8") == "{"


def test_a_new_dossier_has_a_name_of_its_own(praat: Praat, tmp_path: Path, pad: Path) -> None:
    _, tekst = praat("2", "adresteam", "", "", "/stop")
    assert "Er is al een dossier" in tekst
    assert list(tmp_path.glob("*.json")) == [pad]


# what a newcomer stumbled over


def test_a_number_typed_at_a_long_text_is_asked_about_and_what_is_replaced_is_said(pad: Path, praat: Praat) -> None:
    lang = "In de wijk Noord staan veel adressen waar niemand lijkt te wonen."
    met(pad, {"probleem": lang})
    _, gezegd = praat("3", ".", "1", "/stop", pad=pad, bij="probleem")
    assert "Wilt u die vervangen door “3”?" in gezegd
    assert waarde(pad, "probleem") == lang
    _, gezegd = praat("3", ".", "2", "/stop", pad=pad, bij="probleem")
    assert waarde(pad, "probleem") == "3"
    assert f"Dit kwam in de plaats van: {lang} /ongedaan zet het terug." in gezegd
    _, gezegd = praat("Het gaat om spookadressen.", ".", "/ongedaan", "/stop", pad=pad, bij="probleem")
    assert "Dit kwam in de plaats van: 3. /ongedaan" in gezegd, "a short text is replaced without asking, and named"
    assert waarde(pad, "probleem") == "3"


def test_a_question_for_the_lawyer_says_so_until_it_is_answered(pad: Path, praat: Praat) -> None:
    _, gezegd = praat("1", "/stop", pad=pad, bij="wgs_verband")
    assert "Vraag dit aan uw jurist.\nNu: nog niet ingevuld." in gezegd
    _, gezegd = praat("/stop", pad=pad, bij="wgs_verband")
    assert "Vraag dit aan uw jurist." not in gezegd


def test_an_answer_that_is_cut_ends_with_three_points(pad: Path, praat: Praat) -> None:
    met(pad, {"probleem": "Veel adressen waar niemand lijkt te wonen. " * 9})
    _, gezegd = praat("/zoek spook adressen", "/zoek lijkt te wonen", "", "/stop", pad=pad, bij="probleem")
    assert "..." in gezegd
    assert "...." not in gezegd


def test_who_has_the_dossier_open_is_told_and_nothing_is_taken_over_unasked(pad: Path, praat: Praat) -> None:
    ander = {"wie": "Samira", "waar": "balie-4", "sinds": "2026-11-16T09:12:00+01:00", "pid": 1, "teken": "x"}
    slotpad(pad).write_text(json.dumps(ander), encoding="utf-8")
    _, gezegd = praat("", "/stop", pad=pad)
    assert "Samira heeft het open op balie-4" in gezegd
    assert wie_heeft(slotpad(pad)) is not None, "going back leaves the lock as it is"
    _, gezegd = praat("1", "", "/stop", pad=pad)
    assert [kopie.name for kopie in pad.parent.glob("*kopie*.json")]
    assert wie_heeft(slotpad(pad)) is not None
    praat("2", "/stop", pad=pad)
    assert wie_heeft(slotpad(pad)) is None, "taken over, and let go of at the end"

"""The command `controle`, and the reading copy of the rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.hulp import WORTEL, dossier_van, voorbeeld, voorbeeld_plat
from tests.test_opdrachtregel import MERK, los
from wizard.bewerken import Bewerking
from wizard.cli.programma import main
from wizard.controles import ERNSTEN, REGELS, controleer
from wizard.controles.leesversie import leesversie
from wizard.dossier import Dossier
from wizard.opslag.bestand import bewaar
from wizard.velden import VELDEN
from wizard.vragenlijst import pad_van

Controle = Callable[..., tuple[int, str, str]]


@pytest.fixture
def controle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Controle:
    """Runs the command on a dossier; gives exit code, output and messages."""

    def voer_uit(dossier: Dossier, *opties: str) -> tuple[int, str, str]:
        pad = tmp_path / "dossier.json"
        bewaar(dossier, pad)
        code = main(["controle", str(pad), *opties])
        uit, fout = capsys.readouterr()
        return code, uit, fout

    return voer_uit


def test_the_worked_example_has_two_warnings_and_nothing_that_blocks(controle: Controle) -> None:
    code, uit, fout = controle(voorbeeld(), "--json")
    uitslag = json.loads(uit)
    assert (code, fout) == (0, "")
    assert {ernst: uitslag[ernst] for ernst in ERNSTEN} == {"blokkerend": 0, "waarschuwing": 2, "aandachtspunt": 0}
    assert [(b["id"], b["plaats"]) for b in uitslag["controles"]] == [
        ("C83", "bestaande_samenwerkingen[1].bs_in_register"),
        ("C70", "toezichthouders[2].th_domeinkennis"),
    ]
    assert uitslag["controles"][1]["redenen"] == ["toezichthouders[2].th_domeinkennis: nee"]


@pytest.mark.parametrize("plat", [{}, {**voorbeeld_plat(), "fg_betrokken": "nee"}, {"persoonsgegevens_gedeeld": "ja"}])
def test_every_finding_has_an_id_a_place_reasons_and_sources(controle: Controle, plat: dict[str, Any]) -> None:
    dossier = dossier_van(plat)
    code, uit, _ = controle(dossier, "--json")
    uitslag = json.loads(uit)
    assert code == 1
    assert {ernst: uitslag[ernst] for ernst in ERNSTEN} == {
        ernst: sum(b["ernst"] == ernst for b in uitslag["controles"]) for ernst in ERNSTEN
    }
    for bevinding in uitslag["controles"]:
        assert bevinding["id"] in REGELS
        assert (pad := pad_van(dossier, bevinding["plaats"])) is not None
        assert pad[-1] in VELDEN
        assert all(bevinding[deel] for deel in ("tekst", "redenen", "bron"))


def test_without_json_it_reads_as_a_report(controle: Controle) -> None:
    code, uit, _ = controle(dossier_van({**voorbeeld_plat(), "fg_betrokken": "nee"}))
    assert code == 1
    assert "concept – niet ter ondertekening – 2 blokkerend" in uit
    for deel in ("BLOKKEREND", "C43", "waar: fg_betrokken", "omdat: ", "wat te doen: Vraag de FG", "bron: "):
        assert deel in uit


def test_an_accepted_warning_stays_with_its_reason(controle: Controle) -> None:
    dossier = voorbeeld()
    bevinding = controleer(dossier)[0]
    Bewerking(dossier).aanvaard(bevinding.pad, bevinding.regel.id, "staat er in maart in")
    code, uit, _ = controle(dossier, "--json")
    uitslag = json.loads(uit)
    assert (code, uitslag["waarschuwing"]) == (0, 2)
    assert uitslag["controles"][0]["aanvaard"] == "staat er in maart in"
    assert "aanvaard: staat er in maart in" in controle(dossier)[1]


def test_without_a_terminal_and_with_a_file_that_is_no_dossier(tmp_path: Path) -> None:
    stuk = tmp_path / "stuk.json"
    stuk.write_text(f'{{"antwoorden": "{MERK}"', "utf-8")
    klaar = los("controle", stuk, "--json")
    assert klaar.returncode == 2
    assert klaar.stdout == b""
    assert b"Traceback" not in klaar.stderr
    assert MERK.encode() not in klaar.stderr


def test_the_reading_copy_in_docs_is_what_the_program_says() -> None:
    gelijk = (WORTEL / "docs" / "controles.md").read_text("utf-8") == leesversie()
    assert gelijk, "draai: python tools/leesversies.py"


def test_the_reading_copy_holds_every_rule_with_its_certainty() -> None:
    tekst = leesversie()
    for regel in REGELS.values():
        _, _, deel = tekst.partition(f"### {regel.id} {regel.titel}\n")
        deel = deel.partition("\n##")[0]
        assert f"- Zekerheid: {regel.zekerheid}" in deel
        assert f"- Wat te doen: {regel.remedie}" in deel
        assert deel.count("- Als: ") == len(regel.gevallen)

"""Word comments in a draft: at every open point, at the answer that a finding is about, and never in a final version."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.hulp import dossier_van, ongeldig, voorbeeld, voorbeeld_plat
from wizard.cli.programma import main
from wizard.dossier import Dossier
from wizard.opslag.bestand import bewaar
from wizard.word import DOCUMENTEN, open_punten, vul_document


def opmerkingen(dossier: Dossier, soort: str) -> list[str]:
    """The comments of a draft, in their order."""
    return [c.text for c in docx.Document(BytesIO(vul_document(dossier, soort, opmerkingen=True))).comments]


def test_a_finding_is_told_beside_the_answer_that_it_is_about() -> None:
    assert opmerkingen(voorbeeld(), "plan") == [
        "Waarschuwing: Deze samenwerking deelt gegevens, maar staat niet in het register van verwerkingen.\n"
        "Pas de oude afspraak aan, sluit aan bij wat er is, of zet haar in het register.",
        "Waarschuwing: Deze toezichthouder kent nog niet alle domeinen.\n"
        "Regel de aanwijzing met een besluit of wettelijk voorschrift, en geef de toezichthouder scholing.",
    ]


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_every_open_point_has_a_comment(soort: str) -> None:
    dossier = dossier_van({}, "start")
    gevonden = opmerkingen(dossier, soort)
    assert sum(tekst.startswith("Dit punt is nog open") for tekst in gevonden) == len(open_punten(dossier, soort))


@pytest.mark.parametrize("plat", [pytest.param({}, id="leeg", marks=pytest.mark.lang), pytest.param(voorbeeld_plat(), id="voorbeeld")])
@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_the_file_is_valid_and_the_same_each_time(soort: str, plat: dict[str, object]) -> None:
    dossier = dossier_van(plat)
    inhoud = vul_document(dossier, soort, opmerkingen=True)
    assert inhoud == vul_document(dossier, soort, opmerkingen=True)
    assert ongeldig(inhoud) == []


def test_without_asking_and_in_a_final_version_there_are_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for inhoud in (vul_document(voorbeeld(), "plan"), vul_document(voorbeeld(), "plan", definitief=True, opmerkingen=True)):
        assert not list(docx.Document(BytesIO(inhoud)).comments)
    bewaar(voorbeeld(), pad := tmp_path / "dossier.json")
    assert main(["document", str(pad), "--definitief", "--opmerkingen"]) == 2
    assert main(["document", str(pad), "plan", "--opmerkingen"]) == 0
    gemaakt = Path(capsys.readouterr().out.strip())
    assert len(list(docx.Document(str(gemaakt)).comments)) == 2

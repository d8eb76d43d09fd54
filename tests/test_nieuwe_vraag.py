"""A question stands in exactly one place: one written into a step file appears everywhere without another edit.

The questions are added to a copy of the program, which runs in processes of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hulp import WORTEL, lees_document, voorbeeld_plat

PAKKETTEN = ("wizard", "templates_docx", "screens")
SECONDEN = 60

NIEUW = """\
    proef_kleur: Alinea = vraag(
        "Welke kleur krijgt het logo?",
        landt="P2",
        verpl="J",
        bron="vng_stappenplan stap 2",
        uitleg="Een proefvraag uit een test.",
        voorbeeld="blauw",
    )
    proef_los: Regel = vraag("Wie tekent het logo?", bron="vng_stappenplan stap 2", wanneer=Als("proef_geheim", "nee"))
    proef_geheim: JaNee = vraag("Is het logo geheim?", bron="vng_stappenplan stap 2")
"""
NIEUW_IN_RECORD = '    subdoel_kleur: Regel = vraag("Welke kleur past bij dit deeldoel?", bron="vng_stappenplan stap 2")\n'
TOEGEVOEGD = {
    "proef_kleur": "Welke kleur krijgt het logo?",
    "proef_los": "Wie tekent het logo?",
    "proef_geheim": "Is het logo geheim?",
    "subdoel_kleur": "Welke kleur past bij dit deeldoel?",
}
ANTWOORDEN = {"proef_kleur": "Blauw & <wit>.\nOok {{ groen }}.", "proef_geheim": "nee", "proef_los": "een tekenaar"}


class Kopie:
    """A copy of the program in which questions were added to the step file of the goal."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for naam in PAKKETTEN:
            shutil.copytree(WORTEL / naam, folder / naam, ignore=shutil.ignore_patterns("__pycache__", ".*cache"))
        bestand = folder / "wizard" / "stappen" / "doel.py"
        regels = bestand.read_text(encoding="utf-8").splitlines(keepends=True)
        for klasse, nieuw in (("class Doel(Blad):", NIEUW), ("class Subdoel(Record):", NIEUW_IN_RECORD)):
            begin = next(nr for nr, regel in enumerate(regels) if regel.startswith(klasse))
            vraag = [nr for nr in range(begin, len(regels)) if " = vraag(" in regels[nr]][1]
            regels.insert(vraag, nieuw)
        bestand.write_text("".join(regels), encoding="utf-8")

    def python(self, *argumenten: object) -> subprocess.CompletedProcess[str]:
        """Runs Python on the copy, which may keep what it compiled: the next run is quicker."""
        omgeving = {naam: waarde for naam, waarde in os.environ.items() if naam not in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")}
        return subprocess.run(
            [sys.executable, *map(str, argumenten)],
            cwd=self.folder,
            env={**omgeving, "SAMENWERKWIJZER_MAP": str(self.folder / "dossiers")},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=SECONDEN,
            check=False,
        )

    def doe(self, *argumenten: object, code: int = 0) -> str:
        """What a command of the copy prints."""
        gedaan = self.python("-m", "wizard", *argumenten)
        assert gedaan.returncode == code, gedaan.stderr
        return gedaan.stdout

    def reken(self, uitdrukking: str) -> Any:
        """What an expression gives in the copy, by way of JSON."""
        gedaan = self.python("-c", f"import json\nfrom wizard import dossier, delen, velden, vragenlijst\nprint(json.dumps({uitdrukking}))")
        assert gedaan.returncode == 0, gedaan.stderr
        return json.loads(gedaan.stdout)


@pytest.fixture(scope="module")
def kopie(tmp_path_factory: pytest.TempPathFactory) -> Kopie:
    """The copy, with questions added."""
    return Kopie(tmp_path_factory.mktemp("kopie"))


@pytest.fixture(scope="module")
def gevuld(kopie: Kopie) -> Path:
    """A dossier of the copy in which the example and the added questions are answered."""
    pad = Path(kopie.doe("nieuw", "Ingevuld", "--doel", "start").strip())
    plat: dict[str, Any] = voorbeeld_plat() | ANTWOORDEN
    plat["doel_subdoelen"][0]["subdoel_kleur"] = "lichtgroen"
    invoer = kopie.folder / "invoer.json"
    invoer.write_text(json.dumps(plat), encoding="utf-8")
    kopie.doe("vul", pad, "--uit", invoer)
    return pad


def alle_tekst(pad: Path) -> list[list[str]]:
    """The text of a document: its paragraphs as rows of one, and the rows of its tables."""
    document = lees_document(pad.read_bytes())
    rijen = [[cel.text for cel in rij.cells] for tabel in document.tables for rij in tabel.rows]
    return [*([alinea.text] for alinea in document.paragraphs), *rijen]


def documenten(kopie: Kopie, dossier: Path, folder: str) -> dict[str, list[list[str]]]:
    """Both documents of a dossier of the copy, by kind."""
    paden = kopie.doe("document", dossier, "--naar", kopie.folder / folder).splitlines()
    return dict(zip(("plan", "convenant"), map(alle_tekst, map(Path, paden)), strict=True))


def test_a_new_question_is_in_the_questionnaire(kopie: Kopie) -> None:
    vragen = {vraag["id"]: vraag for vraag in json.loads(kopie.doe("vragenlijst", "--json"))["vragen"]}
    assert {vraag_id: vragen[vraag_id]["tekst"] for vraag_id in TOEGEVOEGD} == TOEGEVOEGD
    kleur = vragen["proef_kleur"]
    assert (kleur["stap"], kleur["soort"], kleur["verplicht"]) == ("doel", "alinea", "J")
    assert kleur["nodig_voor"] == ["verkennen", "plan", "start"]
    assert kleur["bron"][0]["titel"]
    assert "geheim" in vragen["proef_los"]["wanneer"]
    assert vragen["subdoel_kleur"]["lijst"] == "doel_subdoelen"
    markdown = kopie.doe("vragenlijst", "--markdown")
    assert [v for v, tekst in TOEGEVOEGD.items() if f" {tekst}\n" not in markdown or f"`{v}`" not in markdown] == []


@pytest.mark.lang
def test_a_new_question_is_in_the_schema(kopie: Kopie) -> None:
    schema = json.loads(kopie.doe("schema"))
    velden = {naam: veld for deel in schema["$defs"].values() for naam, veld in deel.get("properties", {}).items()}
    assert {v: velden[v]["x-vraag"]["tekst"] for v in TOEGEVOEGD} == TOEGEVOEGD


def test_a_new_question_is_open_until_it_is_answered(kopie: Kopie, gevuld: Path) -> None:
    leeg = kopie.doe("nieuw", "Leeg").strip()
    stappen = {stap["naam"]: stap["open"] for stap in json.loads(kopie.doe("status", leeg, "--json", code=1))["stappen"]}
    assert "proef_kleur" in stappen["doel"]
    assert "proef_los" not in stappen["doel"]
    assert json.loads(kopie.doe("status", gevuld, "--json"))["open"] == 0


def test_a_new_question_is_on_the_form_in_its_place(kopie: Kopie) -> None:
    op_formulier = kopie.reken("[veld.id for deel in delen.delen_van_stap('doel') for veld in deel.velden]")
    plaats = op_formulier.index("proef_kleur")
    assert op_formulier[plaats : plaats + 3] == ["proef_kleur", "proef_los", "proef_geheim"]
    assert plaats > 0
    in_record = kopie.reken("[veld.id for deel in delen.delen_van_record('doel_subdoelen') for veld in deel.velden]")
    assert "subdoel_kleur" in in_record
    assert kopie.reken("[plek.veld.id for plek in vragenlijst.plekken(dossier.Dossier())]").count("proef_kleur") == 1


def test_a_new_question_is_filled_and_given_back(kopie: Kopie, gevuld: Path) -> None:
    uit = json.loads(kopie.doe("antwoorden", gevuld))
    assert {v: uit[v] for v in ANTWOORDEN} == ANTWOORDEN
    assert uit["doel_subdoelen"][0]["subdoel_kleur"] == "lichtgroen"
    assert uit["doel_hoofd"] == voorbeeld_plat()["doel_hoofd"]
    fout = kopie.folder / "fout.json"
    fout.write_text('{"proef_geheim": "misschien"}', encoding="utf-8")
    oud = gevuld.read_bytes()
    gedaan = kopie.python("-m", "wizard", "vul", gevuld, "--uit", fout)
    assert gedaan.returncode == 2
    assert gedaan.stderr.startswith("proef_geheim: ")
    assert gevuld.read_bytes() == oud


def test_a_new_question_is_an_open_point_of_its_document_once(kopie: Kopie) -> None:
    leeg = Path(kopie.doe("nieuw", "Leeg document", "--doel", "start").strip())
    gemaakt = documenten(kopie, leeg, "leeg")
    punt = [TOEGEVOEGD["proef_kleur"], "[nog in te vullen]"]
    assert [rijen.count(punt) for rijen in gemaakt.values()] == [1, 0]


@pytest.mark.lang
def test_a_new_answer_stands_in_the_annex_of_other_answers(kopie: Kopie, gevuld: Path) -> None:
    gemaakt = documenten(kopie, gevuld, "gevuld")
    subdoel = voorbeeld_plat()["doel_subdoelen"][0]["subdoel_omschrijving"]
    verwacht = [
        [TOEGEVOEGD["proef_kleur"], ANTWOORDEN["proef_kleur"]],
        [TOEGEVOEGD["proef_los"], ANTWOORDEN["proef_los"]],
        [TOEGEVOEGD["proef_geheim"], "nee"],
        [f"{subdoel}: {TOEGEVOEGD['subdoel_kleur']}", "lichtgroen"],
    ]
    rijen = [[cel.replace("\n", " ") for cel in rij] for rij in gemaakt["plan"]]
    assert [rij for rij in verwacht if [cel.replace("\n", " ") for cel in rij] not in rijen] == []


@pytest.mark.lang
def test_a_new_answer_that_a_condition_hides_stays_in_the_file_only(kopie: Kopie, gevuld: Path) -> None:
    pad = gevuld.with_name("verborgen.json")
    shutil.copy(gevuld, pad)
    invoer = kopie.folder / "geheim.json"
    invoer.write_text('{"proef_geheim": "ja"}', encoding="utf-8")
    kopie.doe("vul", pad, "--uit", invoer)
    assert json.loads(kopie.doe("antwoorden", pad))["proef_los"] == ANTWOORDEN["proef_los"]
    gemaakt = documenten(kopie, pad, "verborgen")
    assert [rij for rijen in gemaakt.values() for rij in rijen if ANTWOORDEN["proef_los"] in " ".join(rij)] == []


def test_the_copy_is_what_was_tested(kopie: Kopie) -> None:
    """Guards this file itself: an installed program would know nothing of the added questions."""
    gedaan = kopie.python("-c", "import wizard; print(wizard.__file__)")
    assert Path(gedaan.stdout.strip()).parent.parent == kopie.folder
    assert set(TOEGEVOEGD) <= set(kopie.reken("list(velden.VELDEN)"))

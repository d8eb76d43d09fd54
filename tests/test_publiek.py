"""What a municipality may expect of a public repository: the files are there, say something, and say what is so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module, metadata
from itertools import takewhile
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from textual.binding import Binding

import screens
from screens.app import Samenwerkwijzer
from screens.basis import DossierScherm
from screens.overzicht import Overzicht
from screens.toetsen import toetsnaam
from tests.hulp import WORTEL
from wizard import __version__
from wizard.cli.parser import maak_parser

HOUVAST = {
    "README.md": ["Wat is het?", "Aan de slag", "De opdrachtregel", "Meedoen", "Licentie", "Summary in English", "Status:"],
    "LICENSE": ["EUROPEAN UNION PUBLIC LICENCE v. 1.2"],
    "publiccode.yml": ["publiccodeYmlVersion"],
    "SECURITY.md": ["Zo meldt u het", "Wat u van ons mag verwachten", "Wat wij van u vragen", "NCSC", "How to report"],
    "CONTRIBUTING.md": ["Iets melden", "Wie beslist", "Versies", "Signed-off-by", ".ci/run"],
    "CODE_OF_CONDUCT.md": ["Wat wij niet goedvinden", "Als het misgaat"],
    "CHANGELOG.md": ["Merkbaar voor gebruikers"],
    "REUSE.toml": ["SPDX-License-Identifier"],
    "tools/sbom.py": ["cyclonedx"],
    "docs/besluiten/README.md": ["| nr | besluit |"],
    "docs/toegankelijkheid.md": ["schermlezer"],
    "docs/gegevensverwerking.md": ["Welke gegevens", "Waar staat het?", "Wie kan erbij?", "Hoe lang?", "Zo verwijdert u alles"],
    "docs/voor-de-ict-afdeling.md": ["Installeren", "Waar bestanden komen", "SBOM", "Verwijderen", "Uitgeprobeerd, en niet"],
    "docs/taalkeuzes.md": ["Een vraag", "De stukken"],
    "docs/handleiding.md": ["Beginnen", "Documenten maken"],
}
"""The files, and what each must at least hold."""
NEDERLANDS = [naam for naam in HOUVAST if naam.endswith(".md")]
MET_TOETSEN = ("README.md", "docs/handleiding.md", "docs/gegevensverwerking.md")
_ENGELS = re.compile(r"\b(the|and|with|this|that|which|you|your|from)\b", re.IGNORECASE)
_ANDERMANS = {"Ctrl+Shift+V", "Tab", "Shift+Tab", "Enter", "Spatie", "Esc", "Ctrl+C", "Ctrl+A"}
"""Keys that no screen of ours binds: of the terminal, of a text field, or of Textual."""
_TOETS = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|[a-z]|F\d{1,2}|Tab|Enter|Spatie|Esc|Del|[/?↑↓]))`")
_VREEMD = re.compile(
    r"pypi\.org|pythonhosted|npmjs|crates\.io|index-url|localhost:\d|/root/|/Users/|/home/\w|/tmp/|C:\\Users", re.IGNORECASE
)
_ONAF = re.compile(r"\b(TODO|FIXME|TBD|XXX|lorem ipsum|placeholder|hier komt)\b", re.IGNORECASE)


def tekst_van(naam: str) -> str:
    return (WORTEL / naam).read_text("utf-8")


def _bestanden(*achtervoegsels: str) -> list[Path]:
    """The files of the repository itself, not of an environment or a cache in it."""
    weg = {"dist", "build"}
    return sorted(
        pad
        for pad in WORTEL.rglob("*")
        if pad.suffix in achtervoegsels
        and pad.is_file()
        and not any(deel in weg or (deel.startswith(".") and deel != ".ci") for deel in pad.relative_to(WORTEL).parts)
    )


def _stukken() -> list[str]:
    return [str(pad.relative_to(WORTEL)) for pad in _bestanden(".md") if "tools" not in pad.parts and "tests" not in pad.parts]


def _zonder_engels_deel(tekst: str) -> str:
    """A Dutch page without its part in English, code and names between back quotes or asterisks."""
    tekst = re.split(r"^#+ (?:Summary in English|Security)$", tekst, flags=re.MULTILINE)[0]
    return re.sub(r"```.*?```|`[^`]*`|\*[^*\n]+\*|\]\([^)]*\)|<[^>]*>", " ", tekst, flags=re.DOTALL)


# the files are there, and in order


@pytest.mark.parametrize("naam", HOUVAST)
def test_a_file_that_municipalities_expect_is_there_and_says_what_it_must(naam: str) -> None:
    tekst = tekst_van(naam)
    assert [woord for woord in HOUVAST[naam] if woord not in tekst] == []
    assert len(tekst.split()) > (25 if naam == "REUSE.toml" else 120)


@pytest.mark.parametrize("naam", _stukken())
def test_a_page_has_one_title_no_loose_ends_and_links_that_lead_somewhere(naam: str) -> None:
    tekst = tekst_van(naam)
    proza = re.sub(r"```.*?```", "", tekst, flags=re.DOTALL)
    assert len(re.findall(r"^# ", proza, re.MULTILINE)) == (2 if naam == "SECURITY.md" else 1)
    assert _ONAF.findall(tekst) == []
    for label, doel in re.findall(r"\[([^\]]*)\]\(([^)\s]+)\)", re.sub(r"`[^`\n]*`", "", proza)):
        assert label.strip(), f"{doel}: een koppeling of plaatje zonder woorden"
        if not re.match(r"https?:|mailto:", doel):
            pad, _, anker = doel.partition("#")
            bestand = ((WORTEL / naam).parent / pad).resolve() if pad else WORTEL / naam
            assert bestand.is_relative_to(WORTEL)
            assert bestand.exists(), f"{naam} verwijst naar {doel}"
            assert not anker or anker in _ankers(bestand), f"{naam} verwijst naar {doel}"


@cache
def _ankers(bestand: Path) -> set[str]:
    koppen = re.findall(r"^#+ (.+)$", bestand.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", kop.lower()).strip().replace(" ", "-") for kop in koppen}


def test_no_file_names_a_registry_or_a_place_on_somebodys_machine() -> None:
    soorten = (".md", ".yml", ".toml", ".py", ".json", ".tcss")
    gelezen = [*(pad for pad in _bestanden(*soorten) if pad.parent.name != "tests"), WORTEL / ".ci" / "run"]
    gevonden = {str(pad): _VREEMD.findall(pad.read_text("utf-8")) for pad in gelezen}
    assert {pad: woorden for pad, woorden in gevonden.items() if woorden} == {}
    assert len(gelezen) > 100


@pytest.mark.parametrize("naam", NEDERLANDS)
def test_a_dutch_page_is_dutch(naam: str) -> None:
    assert _ENGELS.findall(_zonder_engels_deel(tekst_van(naam))) == []


def test_every_decision_is_in_the_index() -> None:
    folder = WORTEL / "docs" / "besluiten"
    assert sorted(re.findall(r"\((\d{4}-[\w-]+\.md)\)", tekst_van("docs/besluiten/README.md"))) == sorted(
        pad.name for pad in folder.glob("[0-9]*.md")
    )


# what the pages say is so


@cache
def _opdrachten() -> dict[str, set[str]]:
    """The commands of the program with their options; '' is the program without a command."""

    def verken(parser: Any, naam: str) -> Iterator[tuple[str, set[str]]]:
        yield naam, {optie for actie in parser._actions for optie in actie.option_strings}
        for actie in parser._actions:
            if isinstance(actie.choices, dict):
                for kind, onder in actie.choices.items():
                    yield from verken(onder, f"{naam} {kind}".strip())

    return dict(verken(maak_parser(), ""))


def _genoemde_opdrachten(tekst: str) -> Iterator[str]:
    """What stands behind the name of the program, in code on a page."""
    code = re.findall(r"```\w*\n(.*?)```|`([^`\n]+)`|^ {4}(\S[^\n]*)$", tekst, re.DOTALL | re.MULTILINE)
    for regel in "\n".join("".join(stukken) for stukken in code).splitlines():
        for gevonden in re.finditer(r"(?:(?:^|[\s/])samenwerkwijzer|-m wizard)(?= |$)([^&|>]*)", regel):
            yield gevonden[1].strip()


@pytest.mark.parametrize("naam", _stukken())
def test_a_page_names_only_commands_and_options_that_exist(naam: str) -> None:
    opdrachten = _opdrachten()
    for genoemd in _genoemde_opdrachten(tekst_van(naam)):
        woorden = genoemd.split()
        kop = next((k for n in (2, 1) if (k := " ".join(woorden[:n])) in opdrachten and len(woorden) >= n), "")
        assert kop or not woorden or woorden[0].startswith("-"), f"{naam}: '{genoemd}' is geen opdracht"
        onbekend = set(re.findall(r"(?<![\w-])--[a-z]+", genoemd)) - opdrachten[kop] - {"--help"}
        assert onbekend == set(), f"{naam}: {genoemd}"


def test_the_readme_lists_every_command_with_its_options() -> None:
    tabel = tekst_van("README.md").partition("| commando | doet |")[2].partition("\n\n")[0]
    regels = [regel.split("`")[1].replace("\\|", "|") for regel in tabel.splitlines() if regel.startswith("| `")]
    verteld = {" ".join(takewhile(re.compile("[a-z]+").fullmatch, regel.split())): regel for regel in regels}
    opdrachten = {naam: opties - {"-h", "--help", "--version"} for naam, opties in _opdrachten().items() if naam != "sjabloon"}
    assert {naam: set(re.findall(r"--[a-z][a-z-]+", regel)) for naam, regel in verteld.items()} == opdrachten


@cache
def _toetsen() -> set[str]:
    """Every key that some screen, dialog or field of ours listens to, as people read it."""
    gevonden: set[str] = set()
    for module in walk_packages(screens.__path__, "screens."):
        for ding in vars(import_module(module.name)).values():
            for binding in getattr(ding, "BINDINGS", ()) if isinstance(ding, type) and ding.__module__ == module.name else ():
                toets = binding[0] if isinstance(binding, tuple) else binding.key
                gevonden |= {toetsnaam(deel.strip()) for deel in toets.split(",")}
                if not isinstance(binding, tuple) and binding.key_display:
                    gevonden.add(binding.key_display)
    return {_NAMEN.get(toets, toets) for toets in gevonden}


_NAMEN = {"Slash": "/", "slash": "/", "question_mark": "?"}


@pytest.mark.parametrize("naam", MET_TOETSEN)
def test_a_page_names_only_keys_that_work_somewhere(naam: str) -> None:
    proza = re.sub(r"```.*?```", "", tekst_van(naam), flags=re.DOTALL)
    assert set(_TOETS.findall(proza)) - _toetsen() - _ANDERMANS == set()


def test_the_readme_names_every_key_of_the_overview_and_those_that_work_everywhere() -> None:
    tabellen = tekst_van("README.md").partition("## Werken met de wizard")[2].partition("\n## ")[0]
    bindingen = [Binding.make_bindings(klasse.BINDINGS) for klasse in (Samenwerkwijzer, DossierScherm, Overzicht)]
    toetsen = [binding.key for deel in bindingen for binding in deel]
    namen = {_NAMEN.get(toets, toetsnaam(toets)) for toets in toetsen}
    assert namen - set(re.findall(r"`([^`]+)`", tabellen)) == set()


def test_the_program_says_u_heeft_everywhere() -> None:
    paginas = [pad for pad in _bestanden(".py", ".md", ".json") if "tests" not in pad.parts]
    assert [pad.name for pad in paginas if re.search(r"\bhebt\b", pad.read_text("utf-8"), re.IGNORECASE)] == []


def test_the_readme_shows_every_floor_of_the_house() -> None:
    boom = tekst_van("README.md").partition("## Voor ontwikkelaars")[2].partition("```\n")[2].partition("```")[0]
    verdiepingen = {pad.parent.name for pad in (WORTEL / "wizard").glob("*/__init__.py")}
    assert verdiepingen == set(re.findall(r"^  (\w+)/", boom, re.MULTILINE))


def test_every_variable_that_the_program_reads_is_explained_to_the_ict_department() -> None:
    code = "\n".join(pad.read_text("utf-8") for pad in _bestanden(".py") if pad.parent.name != "tests")
    gelezen = set(re.findall(r"\bSAMENWERKWIJZER_[A-Z]+\b", code))
    assert len(gelezen) > 1
    assert gelezen == set(re.findall(r"\bSAMENWERKWIJZER_[A-Z]+\b", tekst_van("docs/voor-de-ict-afdeling.md")))


def test_the_licences_of_all_parts_are_told() -> None:
    tabel = tekst_van("docs/voor-de-ict-afdeling.md").partition("### Licenties van de onderdelen")[2].partition("\n##")[0]
    verteld = {
        canonicalize_name(naam.strip()): licentie.strip()
        for namen, _, licentie in re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", tabel, re.MULTILINE)[1:]
        for naam in namen.split(",")
    }
    verteld.pop(canonicalize_name("---"), None)
    assert {naam: _licentie(naam) for naam in _onderdelen()} == verteld


def _onderdelen() -> set[str]:
    """What is installed with the program, and what comes along with that."""
    nodig = [Requirement(eis) for eis in tomllib.loads(tekst_van("pyproject.toml"))["project"]["dependencies"]]
    gezien: set[str] = set()
    while nodig:
        deel = nodig.pop()
        gezien.add(canonicalize_name(deel.name))
        for eis in map(Requirement, metadata.requires(deel.name) or ()):
            if eis.marker is None or any(eis.marker.evaluate({"extra": extra}) for extra in ("", *deel.extras)):
                nodig.append(eis)
    return gezien


def _licentie(naam: str) -> str:
    """The licence of an installed part; not all of them say it in the same place."""
    gegevens = metadata.metadata(naam)
    gezegd = [*(gegevens.get_all("License-Expression") or ()), *(gegevens.get_all("License") or ())]
    if gezegd:
        return "MIT" if gezegd[0].startswith("MIT") else gezegd[0]
    return "MIT" if "License :: OSI Approved :: MIT License" in (gegevens.get_all("Classifier") or ()) else ""


# each file by its own rules


def test_publiccode_is_as_version_0_7_asks() -> None:
    gegevens = yaml.safe_load(tekst_van("publiccode.yml"))
    project = tomllib.loads(tekst_van("pyproject.toml"))["project"]
    assert gegevens["publiccodeYmlVersion"] == "0.7"
    assert (gegevens["name"], gegevens["softwareVersion"], gegevens["legal"]["license"]) == (
        project["name"],
        __version__,
        project["license"],
    )
    assert re.fullmatch(r"https://\S+\.git", gegevens["url"])
    assert set(gegevens["platforms"]) <= {"web", "windows", "mac", "linux", "ios", "android"}
    assert gegevens["platforms"]
    assert gegevens["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert gegevens["softwareType"] == "standalone/desktop"
    assert all(re.match(r"alias:\w+$|https?://|urn:", steun["id"]) for steun in gegevens["supports"])
    assert set(gegevens["description"]) == {"nl", "en"}
    for omschrijving in gegevens["description"].values():
        assert 0 < len(omschrijving["shortDescription"]) <= 150
        assert 150 <= len(omschrijving["longDescription"]) <= 10_000
        assert all(regel.strip() for regel in omschrijving["features"])
        assert len(omschrijving["features"]) >= 4
        assert all((WORTEL / plaatje).is_file() for plaatje in omschrijving.get("screenshots", ()))
    assert gegevens["maintenance"]["type"] in {"internal", "community"}
    assert all(contact["name"] for contact in gegevens["maintenance"]["contacts"])
    assert gegevens["localisation"] == {"localisationReady": False, "availableLanguages": ["nl"]}
    verouderd = {"monochromeLogo", "inputTypes", "outputTypes", "it", "nl"}
    assert not verouderd & set(gegevens)
    assert not {"repoOwner", "authorsFile"} & set(gegevens["legal"])


def test_the_changelog_begins_with_this_version_and_with_what_users_notice() -> None:
    tekst = tekst_van("CHANGELOG.md")
    versie, dag = re.findall(r"^## (\S+) – (.+)$", tekst, re.MULTILINE)[0]
    assert versie == __version__
    uitgave = yaml.safe_load(tekst_van("publiccode.yml")).get("releaseDate")
    assert dag == ("nog niet uitgebracht" if uitgave is None else str(uitgave))
    for _, _, inhoud in (deel.partition("\n") for deel in re.split(r"^## ", tekst, flags=re.MULTILINE)[1:]):
        assert re.findall(r"^### (.+)$", inhoud, re.MULTILINE)[0] == "Merkbaar voor gebruikers"


def test_reuse_names_one_licence_and_its_text_is_there() -> None:
    gezegd = tomllib.loads(tekst_van("REUSE.toml"))
    assert gezegd["version"] == 1
    licenties = {deel["SPDX-License-Identifier"] for deel in gezegd["annotations"]}
    assert licenties == {tomllib.loads(tekst_van("pyproject.toml"))["project"]["license"]}
    assert {pad.stem for pad in (WORTEL / "LICENSES").iterdir()} == licenties
    assert any("**" in deel["path"] for deel in gezegd["annotations"])
    assert tekst_van("LICENSES/EUPL-1.2.txt") == tekst_van("LICENSE")


def test_what_is_in_the_repository_is_in_the_source_package() -> None:
    mee = tomllib.loads(tekst_van("pyproject.toml"))["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    niet = {pad for pad in HOUVAST if not any(f"/{pad}".startswith(deel) for deel in mee)}
    assert niet == set()
    assert [deel for deel in mee if not (WORTEL / deel.lstrip("/")).exists()] == []


# the pictures


def test_every_picture_is_small_is_used_and_is_told_in_words() -> None:
    folder = WORTEL / "docs" / "plaatjes"
    tekst = tekst_van("docs/handleiding.md")
    gebruikt = {pad: woorden for woorden, pad in re.findall(r"!\[([^\]]+)\]\(plaatjes/([\w-]+\.png)\)", tekst)}
    assert set(gebruikt) == {pad.name for pad in folder.iterdir()}
    for naam, woorden in gebruikt.items():
        inhoud = (folder / naam).read_bytes()
        assert inhoud.startswith(b"\x89PNG")
        assert b"iTXtDescription" in inhoud
        assert len(inhoud) < 60_000
        assert len(woorden.split()) >= 8, f"zeg in woorden wat er op {naam} te zien is"


@pytest.mark.lang
def test_the_pictures_show_the_screens_of_now() -> None:
    klaar = _draai(sys.executable, "tools/plaatjes.py", "--controleer", cwd=WORTEL)
    assert klaar == "", klaar


# the packages


def _draai(*opdracht: object, cwd: Path, haalt_op: bool = False) -> str:
    """What a command prints; with `haalt_op` it may fetch packages, without the guard that keeps tests off the network."""
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not (haalt_op and naam == "PYTHONPATH")}
    woorden = [str(deel) for deel in opdracht]
    klaar = subprocess.run(
        woorden, cwd=cwd, env=omgeving, capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL, check=False
    )
    assert klaar.returncode == 0, f"{klaar.stdout}\n{klaar.stderr}"
    return klaar.stdout


@pytest.fixture(scope="module")
def pakketten(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheel and the sdist, made from the repository."""
    naar = tmp_path_factory.mktemp("dist")
    _draai(sys.executable, "-m", "build", "--outdir", naar, WORTEL, cwd=naar, haalt_op=True)
    return sorted(naar.iterdir())


@pytest.mark.lang
@pytest.mark.parametrize("soort", [".whl", ".tar.gz"])
def test_a_package_works_in_a_clean_environment_elsewhere(soort: str, pakketten: list[Path], tmp_path: Path) -> None:
    (pakket,) = [pad for pad in pakketten if pad.name.endswith(soort)]
    _draai(sys.executable, "-m", "venv", tmp_path / "omgeving", cwd=tmp_path)
    python = tmp_path / "omgeving" / "bin" / "python"
    _draai(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", pakket, cwd=tmp_path, haalt_op=True)
    dossier, *stukken = _draai(python.with_name("samenwerkwijzer"), "voorbeeld", "--map", tmp_path / "dossiers", cwd=Path("/")).split("\n")[
        :3
    ]
    assert Path(dossier).suffix == ".json"
    assert [Path(stuk).stat().st_size > 20_000 for stuk in stukken] == [True, True]
    assert {Path(stuk).suffix for stuk in stukken} == {".docx"}
    assert _draai(python, "-m", "wizard", "--version", cwd=Path("/")).startswith(f"samenwerkwijzer {__version__}")


@pytest.mark.lang
def test_the_sbom_lists_what_is_installed_and_nothing_else(tmp_path: Path) -> None:
    _draai(sys.executable, "tools/sbom.py", tmp_path / "sbom.json", cwd=WORTEL, haalt_op=True)
    lijst = yaml.safe_load((tmp_path / "sbom.json").read_text("utf-8"))
    assert (lijst["metadata"]["component"]["name"], lijst["metadata"]["component"]["version"]) == ("samenwerkwijzer", __version__)
    assert {canonicalize_name(deel["name"]) for deel in lijst["components"]} == _onderdelen()
    assert all(deel["licenses"] for deel in lijst["components"])
    assert "file:" not in str(lijst)

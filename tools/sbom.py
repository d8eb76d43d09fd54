"""Makes the SBOM (CycloneDX, JSON): what is installed with the program for who uses it, with version and licence.

Needs the package index: it installs the program, and apart from that the maker of the list, in two folders that go again.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL))

from wizard import __version__  # noqa: E402

MAKER = "cyclonedx-bom>=7.5,<8"


def main() -> int:
    """Write the list to the file named, else to dist/."""
    naar = Path(sys.argv[1] if len(sys.argv) > 1 else WORTEL / "dist" / f"samenwerkwijzer-{__version__}.cdx.json").resolve()
    naar.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tijdelijk:
        folder = Path(tijdelijk)
        maker = _omgeving(folder / "maker")
        programma = _omgeving(folder / "programma", "--without-pip")  # pip is no part of the program
        _draai(maker, "-m", "pip", "install", MAKER)
        _draai(maker, "-m", "pip", "--python", str(programma), "install", str(WORTEL))
        (over := folder / "pyproject.toml").write_text(_waarover(), "utf-8")
        opties = ("--pyproject", str(over), "--output-reproducible", "--output-file", str(naar))
        _draai(maker, "-m", "cyclonedx_py", "environment", *opties, str(programma))
    print(naar)
    return 0


def _waarover() -> str:
    """What the list is about, as a pyproject.toml with a version; ours leaves that to the code, where the maker does not look."""
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    gezegd = {naam: project[naam] for naam in ("name", "description", "license", "dependencies")}
    regels = [f"{naam} = {json.dumps(waarde)}" for naam, waarde in {**gezegd, "version": __version__}.items()]
    return "\n".join(["[project]", *regels, ""])


def _omgeving(folder: Path, *opties: str) -> Path:
    """A new environment; returns its Python."""
    _draai(Path(sys.executable), "-m", "venv", *opties, str(folder))
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def _draai(python: Path, *opdracht: str) -> None:
    stil = {**os.environ, "PIP_QUIET": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    subprocess.run([str(python), *opdracht], check=True, env=stil)  # noqa: S603  # what it runs stands above


if __name__ == "__main__":
    sys.exit(main())

"""The shape of the dossier file: of every answer its path, what JSON it is, and its choices; kept per format version."""

from __future__ import annotations

from typing import Any

from wizard import SCHEMA_VERSIE
from wizard.rapport import dossier_schema
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN

Vorm = dict[str, list[str]]
"""By path, like `partners[].partner_naam`: first what JSON it is, then its choices."""
BESTAND = f"tests/dossiers/versie-{SCHEMA_VERSIE}.vorm.json"
WAT_TE_DOEN = "Dossiers van nu passen straks niet meer. Verhoog SCHEMA_VERSIE en schrijf een migratie in wizard/opslag/migraties.py."


def huidige_vorm() -> Vorm:
    """The shape as the program has it now."""
    schema = dossier_schema()
    uit: Vorm = {}
    _loop(schema, schema["$defs"], "", uit)
    return dict(sorted(uit.items()))


def _loop(deel: dict[str, Any], defs: dict[str, Any], pad: str, uit: Vorm) -> None:
    """Take in what this part of the schema holds, records and all."""
    if "$ref" in deel:
        deel = _bij_naam(deel, defs)
    if "properties" in deel:
        for naam, kind in deel["properties"].items():
            _loop(kind, defs, f"{pad}.{naam}".lstrip("."), uit)
        return
    if deel.get("type") == "array":
        uit[pad] = ["[]"]
        _loop(deel["items"], defs, f"{pad}[]", uit)
        return
    uit[pad] = [_soort(deel, defs), *sorted(_keuzes(deel, defs) | _codes(pad))]
    if isinstance(binnen := deel.get("additionalProperties"), dict):
        _loop(binnen, defs, f"{pad}{{}}", uit)


def _bij_naam(deel: dict[str, Any], defs: dict[str, Any]) -> dict[str, Any]:
    gevonden: dict[str, Any] = defs[deel["$ref"].rpartition("/")[2]]
    return gevonden


def _soort(deel: dict[str, Any], defs: dict[str, Any]) -> str:
    """What JSON this is, in a few words."""
    if "$ref" in deel:
        velden = _bij_naam(deel, defs)["properties"]
        return "{" + ", ".join(f"{naam}: {_soort(kind, defs)}" for naam, kind in sorted(velden.items())) + "}"
    if "anyOf" in deel:
        return " of ".join(sorted(_soort(keuze, defs) for keuze in deel["anyOf"]))
    if deel.get("type") == "array":
        return f"[{_soort(deel['items'], defs)}]"
    return " ".join(filter(None, (str(deel.get("type", "?")), deel.get("format"))))


def _keuzes(deel: dict[str, Any], defs: dict[str, Any]) -> set[str]:
    """The values that are allowed somewhere in this part."""
    eigen = {str(keuze) for keuze in (*deel.get("enum", ()), *([deel["const"]] if "const" in deel else ()))}
    binnen = [*deel.get("anyOf", ()), *([deel["items"]] if "items" in deel else ())]
    binnen += _bij_naam(deel, defs)["properties"].values() if "$ref" in deel else []
    return eigen.union(*(_keuzes(kind, defs) for kind in binnen))


def _codes(pad: str) -> set[str]:
    """The codes of a choice; the schema does not tell those of an open list."""
    veld = VELDEN.get(pad.rpartition(".")[2])
    return {optie.code for optie in veld.soort.lijst.opties} if veld and isinstance(veld.soort, KeuzeSoort) else set()


def gebroken(toen: Vorm, nu: Vorm) -> list[str]:
    """What an older file of this version may hold and the program no longer takes; each with its path."""
    uit = []
    for pad, (soort, *keuzes) in toen.items():
        if pad not in nu:
            uit.append(f"{pad}: weg, of heet nu anders")
        elif soort != nu[pad][0]:
            uit.append(f"{pad}: was {soort}, is nu {nu[pad][0]}")
        elif weg := sorted(set(keuzes) - set(nu[pad][1:])):
            uit.append(f"{pad}: keuze weg: {', '.join(weg)}")
    return uit

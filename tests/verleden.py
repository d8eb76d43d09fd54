"""An invented past of three versions of the format, and the program that is at the third."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from wizard.opslag import kop, lezen
from wizard.opslag.migraties import Migratie, hernoem, migreer, splits, verplaats, zet_om


def _euro(tekst: str) -> int:
    return int(tekst.removeprefix("€ "))


def van_1_naar_2(data: dict[str, Any]) -> None:
    """Names change, and one question becomes two."""
    hernoem(data, "deelnemers", "partners")
    hernoem(data, "naam_deelnemer", "partner_naam")
    hernoem(data, "taken", "partner_taken")
    splits(data, "wet_en_artikel", {"taak_wet": lambda w: w.partition(", ")[0], "taak_artikel": lambda w: w.partition(", ")[2] or None})


def van_2_naar_3(data: dict[str, Any]) -> None:
    """A question gets another kind of answer, and two move."""
    zet_om(data, "budget", _euro)
    verplaats(data, "probleem", van="partners", naar="")
    verplaats(data, "partner_contact_functie", van="", naar="partners")


KETEN: dict[int, Migratie] = {1: van_1_naar_2, 2: van_2_naar_3}
"""The steps from each version to the next."""
OUD: dict[str, Any] = {
    "schema_versie": 1, "id": "abcdefabcdef", "naam": "Oud", "gewijzigd": "2026-11-22T10:00:00+01:00", "doel": "start",
    "plek": "deelnemers/aa/taken/bb/wet_en_artikel", "revisie": 4,
    "antwoorden": {
        "doel_hoofd": "Rust", "budget": "ongeveer duizend", "partner_contact_functie": "teamleider",
        "deelnemers": [
            {"id": "aa", "naam_deelnemer": "Politie", "probleem": "Overlast", "taken": [
                {"id": "bb", "taak_omschrijving": "toezicht", "wet_en_artikel": "Politiewet, art. 3"},
                {"id": "cc", "taak_omschrijving": "hulp"},
            ]},
            {"id": "dd", "naam_deelnemer": "GGD", "probleem": "Zorgen"},
        ],
    },
    "bij": {
        "deelnemers/aa/taken/bb/wet_en_artikel": {"opmerking": "nakijken"},
        "deelnemers/aa/taken/cc/wet_en_artikel": {"stand": "onbekend", "wie": "jurist"},
        "deelnemers/aa/probleem": {"voorgesteld": True},
        "deelnemers/dd/probleem": {"opmerking": "van de GGD"},
        "budget": {"opmerking": "schatting"},
        "partner_contact_functie": {"opmerking": "per partner?"},
        "stap/partners": {"klaar": True},
    },
    "kist": {"nog_ouder": "bewaard"},
}  # fmt: skip
"""A dossier of version 1, with something of everything that changed since."""


@contextmanager
def programma_van_versie_3(keten: dict[int, Migratie] = KETEN) -> Iterator[None]:
    """Read as a program that is at version 3, with these steps."""
    with (
        patch.object(lezen, "migreer", lambda data: migreer(data, keten, 3)),
        patch.object(lezen, "SCHEMA_VERSIE", 3),
        patch.object(kop, "SCHEMA_VERSIE", 3),
    ):
        yield

"""The questions for one colleague as a Word file: why each is asked, an example, and room to answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from wizard.dossier import Dossier
from wizard.gronden import in_woorden
from wizard.lezing import Lezing
from wizard.opslag.map import slak
from wizard.opslag.schrijf import schrijf_naast
from wizard.soorten import KeuzeSoort, Verwijst
from wizard.soorten.basis import JaNeeSoort
from wizard.tekst import telling
from wizard.verwijzen import kandidaten, waar
from wizard.vragenlijst import Plek
from wizard.word import druk_af
from wizard.word.druk import Druk, Drukker
from wizard.word.sjabloon import gereed

_KOP = "lijst met vragen"
"""What the head and foot of each page say where a document says how far it is."""


def vul_uitvraag(dossier: Dossier, collega: str, vragen: Sequence[Plek], dag: date | None = None) -> bytes:
    """The list as the bytes of a .docx."""
    drukker = _Uitvraag(dossier, dossier.doel, dag=dag or date.today())
    drukker.collega, drukker.vragen = collega, vragen
    return druk_af(gereed("vragen"), drukker, f"Vragen voor {collega}:")


def maak_uitvraag(dossier: Dossier, collega: str, vragen: Sequence[Plek], map: Path, dag: date | None = None) -> Path:
    """Make the list in a folder; returns its path. A file that is there already and differs is left alone. Raises OSError."""
    naam = f"{slak(dossier.naam)}-vragen-{slak(collega)}"
    return schrijf_naast(map, naam, "docx", vul_uitvraag(dossier, collega, vragen, dag))


class _Uitvraag(Drukker):
    """Prints the questions instead of the answers."""

    collega = ""
    vragen: Sequence[Plek] = ()

    def _ingebouwd(self, naam: str, lezing: Lezing) -> str:
        if naam in ("concept", "definitief"):  # it is no document of the samenwerking, so neither a draft nor final
            return _KOP if naam == "definitief" else ""
        return super()._ingebouwd(naam, lezing)

    def _rijen(self, naam: str, lezing: Lezing) -> Iterator[tuple[Druk, ...]]:
        match naam:
            case "uitvraag":
                samenwerking = self.lezing.tekst("samenwerking_naam") or self.dossier.naam or "Samenwerking zonder naam"
                yield Druk(self.collega), Druk(samenwerking), Druk(telling(len(self.vragen), "vraag", "vragen"))
            case "uitvraag_vragen":
                for nr, plek in enumerate(self.vragen, 1):
                    yield tuple(Druk(tekst or None) for tekst in (str(nr), *_regel(plek)))
            case _:
                yield from super()._rijen(naam, lezing)


def _regel(plek: Plek) -> Iterator[str]:
    vraag = plek.veld.vraag
    yield vraag.tekst
    yield waar(plek.lezing.dossier, plek.pad) if len(plek.pad) > 1 else ""
    yield vraag.uitleg
    yield vraag.voorbeeld
    yield _keuzes(plek)
    yield "" if plek.toestand in ("leeg", "onbekend") else in_woorden(plek)


def _keuzes(plek: Plek) -> str:
    """From what one can choose."""
    soort = plek.veld.soort
    if isinstance(soort, JaNeeSoort):
        return "ja of nee"
    if isinstance(soort, Verwijst):
        return "; ".join(naam for _, naam in kandidaten(plek.lezing.dossier, plek.pad))
    return "; ".join(optie.zin or optie.label for optie in soort.lijst.opties) if isinstance(soort, KeuzeSoort) else ""

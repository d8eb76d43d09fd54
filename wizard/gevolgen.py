"""What an answer would change before it is given: answers that go out of sight, questions that come, findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wizard.bewerken import Bewerking
from wizard.controles import Bevinding, Onderzoek
from wizard.dossier import Dossier, Pad
from wizard.tekst import telling as woorden
from wizard.vragenlijst import Plek, plekken


@dataclass(frozen=True)
class Gevolg:
    """What follows from an answer; nothing of it has happened yet."""

    verborgen: tuple[Plek, ...]
    """Questions with an answer that would not be asked any more; the answers are kept, and printed nowhere."""
    nieuw: tuple[Plek, ...]
    """Questions that would come."""
    bevindingen: tuple[Bevinding, ...]
    """What the rules would find and do not find now; open questions are not counted."""

    def __bool__(self) -> bool:
        return bool(self.verborgen or self.nieuw or self.bevindingen)

    @property
    def zin(self) -> str:
        """The same in a sentence, '' when nothing changes."""
        delen = [
            woorden(len(self.verborgen), "antwoord verdwijnt uit beeld", "antwoorden verdwijnen uit beeld"),
            woorden(len(self.nieuw), "vraag komt erbij", "vragen komen erbij"),
            woorden(len(self.bevindingen), "nieuwe bevinding", "nieuwe bevindingen"),
        ]
        eerste = f": {self.bevindingen[0].wat}" if len(self.bevindingen) == 1 else ""
        return "; ".join(deel for deel in delen if deel) + eerste


def gevolg_in_stappen(dossier: Dossier, pad: Pad, ruw: object, nu: Sequence[Bevinding]) -> Iterator[Gevolg | None]:
    """What answering this question with `ruw` would change; yields None while it is still looking, then the outcome.

    `nu` is what the rules find now. The dossier itself is left as it is.
    """
    proef = _met(dossier, pad, ruw)
    yield None
    voor = {plek.pad for plek in plekken(dossier)}
    yield None
    nieuw = tuple(plek for plek in plekken(proef) if plek.pad not in voor and not plek.veld.afgeleid)
    yield None
    weg = _verborgen(dossier, proef)
    yield None
    onderzoek = Onderzoek(proef)
    for _ in onderzoek.regel_voor_regel():
        yield None
    bekend = {bevinding.merk for bevinding in nu}
    yield Gevolg(
        weg,
        nieuw,
        tuple(b for b in onderzoek.uitslag() if not b.is_open_vraag and b.merk not in bekend and b.volgt),
    )


def zou_verbergen(dossier: Dossier, pad: Pad, ruw: object) -> tuple[Plek, ...]:
    """The questions with an answer that would go out of sight."""
    return _verborgen(dossier, _met(dossier, pad, ruw))


def _met(dossier: Dossier, pad: Pad, ruw: object) -> Dossier:
    """A copy of the dossier in which the question is answered so."""
    proef = dossier.model_copy(deep=True)
    Bewerking(proef).antwoord(pad, ruw)
    return proef


def _verborgen(dossier: Dossier, proef: Dossier) -> tuple[Plek, ...]:
    blijft = {plek.pad for plek in plekken(proef)}
    return tuple(plek for plek in plekken(dossier) if plek.pad not in blijft and plek.toestand != "leeg" and not plek.veld.afgeleid)

"""Why a condition holds: the answers on which it rests, each with the words in which it is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.feiten import FEITEN
from wizard.lezing import Lezing
from wizard.soorten import Verwijst
from wizard.tekst import een_regel
from wizard.velden import VELDEN
from wizard.verwijzen import waar
from wizard.voorwaarde import En, Enig, Feit, Lezer, Niet, Of, TenMinste, Voorwaarde
from wizard.vragenlijst import Plek, onbeantwoord

_LANGST = 60
"""The longest piece of an answer that a reason quotes."""


@dataclass(frozen=True, eq=False)
class Grond:
    """One answer on which something rests."""

    plek: Plek

    @property
    def antwoord(self) -> str:
        """What stands there, in words; a long answer is cut."""
        return in_woorden(self.plek, _LANGST)

    @property
    def zin(self) -> str:
        """For people: the record when there is one, the question and its answer."""
        plek = self.plek
        record = f"{waar(plek.lezing.dossier, plek.pad)}, " if len(plek.pad) > 1 else ""
        return f"{record}“{plek.veld.vraag.tekst}” – {self.antwoord}"

    def __str__(self) -> str:
        return f"{self.plek.plaats}: {self.antwoord}"


def gronden(voorwaarde: Voorwaarde, lezing: Lezing) -> tuple[Grond, ...]:
    """The answers that make this condition hold here, each once, in the order in which it names them."""
    per_plaats: dict[tuple[str, ...], Grond] = {}
    for gelezen, vraag_id in _gelezen(voorwaarde, lezing, True):
        if (grond := grond_van(gelezen, vraag_id)) is not None:
            per_plaats.setdefault(grond.plek.pad, grond)
    return tuple(per_plaats.values())


def grond_van(lezing: Lezing, vraag_id: str) -> Grond | None:
    """The answer to one question as a reason, None when the question is not shown here."""
    veld = VELDEN[vraag_id]
    eigen = lezing.bij(veld)
    return Grond(Plek((*eigen.pad, vraag_id), veld, eigen)) if eigen is not None and eigen.toont(vraag_id) else None


def nog_open(lezing: Lezing) -> frozenset[str]:
    """The questions that wait for an answer somewhere; what rests on them may still change. Read for the whole dossier."""
    return frozenset(plek.veld.id for plek in onbeantwoord(lezing) if plek.open_voor("start") or plek.toestand == "onbekend")


def in_woorden(plek: Plek, langst: int = 0) -> str:
    """What stands at a question, as a screen or a list tells it; cut after `langst` characters when that is given."""
    bij = plek.bijschrift
    match plek.toestand:
        case "ingevuld" if plek.veld.is_lijst:
            return f"{len(plek.waarde)} ingevuld"
        case "ingevuld":
            return _ingekort(" ".join(plek.tekst.split()), langst)
        case "voorgesteld":
            return f"voorstel: {_ingekort(' '.join(plek.tekst.split()), langst)}"
        case "onbekend":
            return f"weet ik nog niet{''.join(f' · {deel}' for deel in (bij.wie, bij.wanneer) if deel)}"
        case "nvt":
            return f"niet van toepassing: {_ingekort(bij.reden, langst)}"
        case "geen":
            return "geen"
        case "ongeldig":
            return f"nog niet goed ingevuld: {_ingekort(bij.ruw or '', langst)}"
        case _:
            return plek.tekst if plek.veld.afgeleid else "nog niet ingevuld"


def opmerking_in_woorden(plek: Plek) -> str:
    """The remark with a question on one line, '' when there is none."""
    bij = plek.bijschrift
    if not bij.opmerking:
        return ""
    return f"opmerking{' (afgehandeld)' if bij.afgehandeld else ''}: {een_regel(bij.opmerking)}"


def _ingekort(tekst: str, langst: int) -> str:
    return tekst if not langst or len(tekst) <= langst else f"{tekst[: langst - 1].rstrip()}…"


def _gelezen(voorwaarde: Voorwaarde, lezer: Lezer, waar: bool) -> Iterator[tuple[Lezing, str]]:
    """The questions that decide that this condition is true, or untrue."""
    assert isinstance(lezer, Lezing)
    match voorwaarde:
        case Feit(naam):
            if (waarover := lezer.waarover(naam)) is not None:
                yield from _gelezen(FEITEN[naam].geldt, waarover, waar)
        case Niet(deel):
            yield from _gelezen(deel, lezer, not waar)
        case Enig():
            passend = list(voorwaarde.passend(lezer)) if waar else []
            lijst = VELDEN[voorwaarde.lijst]
            if not passend or isinstance(lijst.soort, Verwijst):
                yield lezer, lijst.id
            for record in passend:
                assert isinstance(record, Lezing)
                yield from ((record, vraag_id) for vraag_id in voorwaarde.wijst)
                yield from _gelezen(voorwaarde.voorwaarde, record, True)
        case En() | Of() | TenMinste():
            beslissend = [deel for deel in voorwaarde.delen() if deel.waar(lezer) == waar]
            for deel in beslissend:
                yield from _gelezen(deel, lezer, waar)
        case _:
            for vraag_id in sorted(voorwaarde.vragen()):
                yield lezer, vraag_id

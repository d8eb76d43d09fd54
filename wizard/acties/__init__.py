"""What is still to be done for one samenwerking, in one list: what, who, when, and at which question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from wizard.acties.actie import Actie, Termijn, termijn
from wizard.acties.lijsten import uit_lijsten
from wizard.controles import Bevinding
from wizard.dossier import Dossier
from wizard.lezing import Lezing
from wizard.schifting import wie_vragen
from wizard.stukken import LIJST, adviezen
from wizard.tekst import een_regel, opsomming
from wizard.velden import VELDEN
from wizard.verwijzen import waar
from wizard.vragenlijst import Plek, plek_van, plekken

__all__ = ["Actie", "acties"]


def acties(dossier: Dossier, bevindingen: Sequence[Bevinding]) -> list[Actie]:
    """Everything that somebody still has to do for the goal of the dossier: by date, then what has no date.

    `bevindingen` is what the rules found. A mandatory question that is merely empty is no action: the open questions are a list
    of their own.
    """
    lezing = Lezing(dossier)
    gevonden = [
        *_uit_te_zoeken(lezing),
        *(actie for actie in uit_lijsten(lezing) if VELDEN[actie.pad[0]].getoond_voor(dossier.doel)),
        *_evaluatie(lezing),
        *_stukken(lezing),
        *_bevindingen(dossier, bevindingen),
        *_opmerkingen(lezing),
    ]
    return sorted(gevonden, key=lambda actie: (actie.dag or date.max, not actie.wanneer))


def _gevraagd(lezing: Lezing) -> Iterator[Plek]:
    dossier = lezing.dossier
    return (plek for plek in plekken(dossier, lezing=lezing) if plek.veld.getoond_voor(dossier.doel))


def _uit_te_zoeken(lezing: Lezing) -> Iterator[Actie]:
    for plek in _gevraagd(lezing):
        if plek.toestand == "onbekend":
            bij = plek.bijschrift
            hulp = "" if bij.wie else f"Te vragen aan: {opsomming(list(wie_vragen(plek)), 'of')}."
            yield Actie("uitzoeken", f"Zoek uit: {_in_record(plek)}{plek.veld.vraag.tekst}", plek.pad, bij.wie, termijn(bij.wanneer), hulp)


def _opmerkingen(lezing: Lezing) -> Iterator[Actie]:
    for plek in plekken(lezing.dossier, lezing=lezing):
        bij = plek.bijschrift
        if bij.opmerking and not bij.afgehandeld:
            bij_vraag = f"Bij de vraag: {_in_record(plek)}{plek.veld.vraag.tekst}"
            yield Actie("opmerking", f"Bekijk de opmerking: {een_regel(bij.opmerking)}", plek.pad, erbij=bij_vraag)


def _in_record(plek: Plek) -> str:
    return f"{waar(plek.lezing.dossier, plek.pad)}, " if len(plek.pad) > 1 else ""


def _evaluatie(lezing: Lezing) -> Iterator[Actie]:
    dag = lezing.datum("evaluatie_eerste")
    if dag is not None and VELDEN["evaluatie_eerste"].getoond_voor(lezing.dossier.doel):
        voorstel = plek_van(lezing.dossier, ("evaluatie_eerste",), lezing).toestand == "voorgesteld"
        wat = f"Evalueer de samenwerking voor het eerst{' (nog een voorstel)' if voorstel else ''}"
        yield Actie("evaluatie", wat, ("evaluatie_eerste",), lezing.tekst("evaluatie_uitvoerder"), Termijn.op(dag))


def _stukken(lezing: Lezing) -> Iterator[Actie]:
    """The documents that are needed and that the dossier does not list; those that it lists are records like others."""
    if VELDEN[LIJST].getoond_voor(lezing.dossier.doel):
        for advies in adviezen(lezing.dossier, lezing):
            if advies.ontbreekt:
                wat = f"Regel dit stuk ({advies.nodig}): {advies.naam}"
                yield Actie("stuk", wat, (LIJST,), erbij=f"Het staat nog niet in uw lijst. {advies.waarom}", nader=advies.soort)


def _bevindingen(dossier: Dossier, bevindingen: Sequence[Bevinding]) -> Iterator[Actie]:
    for b in bevindingen:
        telt = b.ernst != "aandachtspunt" and not b.aanvaard and b.volgt and b.plek.toestand != "onbekend"
        if telt and not b.is_open_vraag and b.plek.veld.getoond_voor(dossier.doel):
            plaats = f"{waar(dossier, b.pad)}: " if len(b.pad) > 1 else ""
            yield Actie("bevinding", f"Los op ({b.ernst}): {plaats}{b.zegt}", b.pad, erbij=b.regel.remedie, nader=b.regel.id)

"""The marks in a piece of a template: the section that it opens or closes, or its places and what they repeat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from wizard.velden import VELDEN, Veld
from wizard.word.lopen import Element, P, tekst_van
from wizard.word.plaatsen import MERK, REEKS_VAN, Grens, Plaats, SjabloonFout, grens_van, plaatsen_in

Binnen = tuple[str, ...]
"""The lists and series that are being repeated, the outermost first."""


@dataclass(frozen=True)
class Merk:
    """What stands in a paragraph or row: the section mark that it is, or its places; `alleen` when nothing else does."""

    grens: Grens | None
    plaatsen: tuple[Plaats, ...]
    alleen: bool = False


def merk_van(element: Element) -> Merk | None:
    """The marks in a paragraph, row, cell or table; None when it has none."""
    tekst = tekst_van(element)
    if "{{" not in tekst and "}}" not in tekst:
        return None
    if element.tag == P:
        if "{{" in (rest := MERK.sub("", tekst)) or "}}" in rest:
            raise SjabloonFout("In het sjabloon staat een plaats waarvan een accolade ontbreekt: schrijf {{ naam }}.")
        if (grens := grens_van(tekst)) is not None:
            return Merk(grens, ())
        return Merk(None, tuple(plaatsen_in(tekst)), MERK.fullmatch(tekst.strip()) is not None)
    return Merk(None, tuple(_plaatsen_onder(element)))


def _plaatsen_onder(element: Element) -> Iterator[Plaats]:
    """The places in a row, cell or table, without those that a `per` in it repeats by itself."""
    per: list[str] = []
    for alinea in element.iter(P):
        tekst = tekst_van(alinea)
        if (grens := grens_van(tekst)) is None:
            for plaats in plaatsen_in(tekst):
                om = [REEKS_VAN.get(plaats.naam, ""), *lijsten_om(VELDEN[plaats.naam].ouder if plaats.naam in VELDEN else None, ())]
                if not set(om) & set(per):
                    yield plaats
        elif grens.soort == "per":
            per.append(grens.naam)
        elif grens.soort == "einde" and grens.naam in per:
            per.remove(grens.naam)


def einde_van(blokken: list[Element], begin: int, grens: Grens) -> int:
    """Where the section ends that begins here."""
    if grens.soort == "einde":
        raise SjabloonFout(f"In het sjabloon staat 'einde {grens.naam}' zonder begin.")
    diepte = 0
    for plaats in range(begin, len(blokken)):
        hier = grens_van(tekst_van(blokken[plaats])) if blokken[plaats].tag == P else None
        if hier is not None:
            diepte += -1 if hier.soort == "einde" else 1
            if diepte == 0:
                if hier.naam != grens.naam:
                    raise SjabloonFout(f"In het sjabloon sluit 'einde {hier.naam}' het deel '{grens.soort} {grens.naam}' af.")
                return plaats
    raise SjabloonFout(f"In het sjabloon is '{grens.soort} {grens.naam}' niet afgesloten.")


def lijsten_om(veld: Veld | None, binnen: Binnen) -> list[str]:
    """This list and those around it that are not being repeated yet, the outermost first."""
    lijsten: list[str] = []
    while veld is not None and veld.id not in binnen:
        lijsten.insert(0, veld.id)
        veld = veld.ouder
    return lijsten


def te_herhalen(plaatsen: tuple[Plaats, ...], binnen: Binnen) -> str | None:
    """The series, or else the outermost list, over which these places still have to be repeated."""
    for plaats in plaatsen:
        if (reeks := REEKS_VAN.get(plaats.naam)) is not None and reeks not in binnen:
            return reeks
    for plaats in plaatsen:
        if plaats.naam in VELDEN and (lijsten := lijsten_om(VELDEN[plaats.naam].ouder, binnen)):
            return lijsten[0]
    return None

"""A list of records in line mode: it is read aloud, and its records are added, changed, copied, moved and removed."""

from __future__ import annotations

from collections.abc import Callable

from wizard.dossier import Pad
from wizard.eenvoudig.bij_vraag import opdracht_bij
from wizard.eenvoudig.gesprek import Opdracht
from wizard.eenvoudig.tussendoor import is_zeker, nummer_in, welke
from wizard.eenvoudig.vastleggen import Uitkomst
from wizard.eenvoudig.voorstellen import bevestig_record, uit_catalogus
from wizard.eenvoudig.vragen import kop_van
from wizard.eenvoudig.zitting import Zitting
from wizard.soorten import LijstSoort
from wizard.tekst import telling, vergelijkbaar
from wizard.verwijzen import gebruikt_in, titel_van, waar
from wizard.vraag import Record
from wizard.vragenlijst import Plek, is_leeg, plekken_in

Opener = Callable[[Zitting, Pad, Pad], None]
"""Asks the questions of a record; the last place says where in it to begin."""


def stel_lijst(zitting: Zitting, pad: Pad, open_record: Opener, aanhef: tuple[str, ...] = (), naar: Pad = ()) -> Uitkomst:
    """Go through a list until the user goes on or back; `naar` is a record to open at once, and where in it to begin."""
    if naar and (*pad, naar[0]) in _records(zitting.plek(pad)):
        open_record(zitting, (*pad, naar[0]), naar[1:])
    geheel = True
    while True:
        try:
            plek = zitting.plek(pad)
        except KeyError:  # undo took the record away in which the list stands
            return "verder"
        zitting.ben_bij(pad)
        kop = (*aanhef, *kop_van(zitting, plek)) if geheel else (f"Terug bij: {plek.veld.vraag.tekst}",)
        zitting.gesprek.zeg("", *kop, *_voorgelezen(zitting, plek))
        geheel = False
        uitkomst = _hoor(zitting, plek, open_record)
        if uitkomst is not None:
            return uitkomst


def _hoor(zitting: Zitting, plek: Plek, open_record: Opener) -> Uitkomst | None:
    """Take one line in; None when the list has to be read again."""
    records = _records(plek)
    while True:
        gehoord = zitting.gesprek.hoor()
        if gehoord == "":
            return "verder"
        if isinstance(gehoord, Opdracht):
            return _doe(zitting, plek, gehoord, open_record)
        if (nr := _welk(zitting, plek, gehoord)) is not None:
            open_record(zitting, records[nr - 1], ())
            return None
        zitting.gesprek.zeg(f"Dat staat niet in de lijst; er is niets veranderd. {_aanwijzing(plek)}")


def _voorgelezen(zitting: Zitting, plek: Plek) -> list[str]:
    regels = [f"{nr}. {_regel(zitting, plek, pad)}" for nr, pad in enumerate(_records(plek), 1)]
    return [*regels, _aanwijzing(plek)]


def _regel(zitting: Zitting, lijst: Plek, pad: Pad) -> str:
    record = next(record for record in lijst.waarde if record.id == pad[-1])
    binnen = plekken_in(lijst, lijst.lezing.van(lijst.veld.id, record))
    open_ = sum(deel.open_voor(zitting.dossier.doel) for deel in binnen)
    gevonden = sum(b.pad[: len(pad)] == pad and b.volgt and not b.is_open_vraag for b in zitting.bevindingen())
    bij = [f"{open_} open" if open_ else "", telling(gevonden, "bevinding", "bevindingen")]
    return ": ".join(filter(None, (titel_van(zitting.dossier, pad), ", ".join(filter(None, bij)))))


def _aanwijzing(plek: Plek) -> str:
    soort, aantal = _soort(plek), len(plek.waarde)
    zinnen = [f"Typ een nummer om {'die' if aantal == 1 else 'er een'} te wijzigen."] if aantal else []
    zinnen.append(f"/nieuw voegt een {soort.enkelvoud} toe.")
    if aantal:
        zinnen.append("/kopie, /weg, /omhoog, /omlaag en /klopt werken met een nummer erachter.")
    elif plek.veld.vraag.mag_leeg:
        zinnen.append(f"/geen zegt dat er geen {soort.meervoud} zijn.")
    return " ".join([*zinnen, "Enter gaat verder."])


def _soort(plek: Plek) -> type[Record]:
    soort = plek.veld.soort
    assert isinstance(soort, LijstSoort)
    assert issubclass(soort.record, Record)
    return soort.record


def _records(plek: Plek) -> list[Pad]:
    return [(*plek.pad, record.id) for record in plek.waarde]


def _welk(zitting: Zitting, plek: Plek, tekst: str) -> int | None:
    """The number of the record that is meant by its number or its name; None when it is not clear."""
    records = _records(plek)
    if (nr := nummer_in(tekst, len(records))) is not None:
        return nr
    passend = [nr for nr, pad in enumerate(records, 1) if vergelijkbaar(titel_van(zitting.dossier, pad)) == vergelijkbaar(tekst)]
    return passend[0] if len(passend) == 1 else None


# commands


def _doe(zitting: Zitting, plek: Plek, opdracht: Opdracht, open_record: Opener) -> Uitkomst | None:
    match opdracht.naam:
        case "nieuw":
            _voeg_toe(zitting, plek, open_record)
        case "geen":
            _zeg_geen(zitting, plek)
        case "lijst":
            pass
        case "catalogus":
            uit_catalogus(zitting, plek)
        case "kopie" | "weg" | "omhoog" | "omlaag" | "klopt":
            if (nr := _welk(zitting, plek, opdracht.bij)) is None:
                zitting.gesprek.zeg(_zeg_erbij(plek, opdracht.naam))
            else:
                _met_record(zitting, _records(plek)[nr - 1], opdracht.naam)
        case _:
            return opdracht_bij(zitting, plek, opdracht)
    return None


def _zeg_erbij(plek: Plek, naam: str) -> str:
    if not plek.waarde:
        return "De lijst is leeg; er is niets veranderd."
    return f"Zeg erbij welke, bijvoorbeeld /{naam} 1. {welke(len(plek.waarde))} Er is niets veranderd."


def _voeg_toe(zitting: Zitting, plek: Plek, open_record: Opener) -> None:
    """Make a record and ask its questions; one that was left empty goes away again, however it was left."""
    nieuw = zitting.bewerking.voeg_toe(plek.pad)
    try:
        open_record(zitting, nieuw, ())
    finally:
        if is_leeg(zitting.dossier, nieuw):
            zitting.bewerking.verwijder(nieuw)
            zitting.ben_bij(plek.pad)
            zitting.gesprek.zeg(f"U heeft niets ingevuld. Er is geen {_soort(plek).enkelvoud} toegevoegd.")
            zitting.bewaar()


def _zeg_geen(zitting: Zitting, plek: Plek) -> None:
    if plek.waarde:
        zitting.gesprek.zeg("In deze lijst staat al iets. Verwijder dat eerst met /weg.")
    elif not plek.veld.vraag.mag_leeg:
        zitting.gesprek.zeg("Deze lijst mag niet leeg blijven. Weet u het nog niet? Typ /weetniet.")
    else:
        zitting.bewerking.zeg(plek.pad, "geen")
        if zitting.bewaar():
            zitting.gesprek.zeg(f"Opgeslagen: er zijn geen {_soort(plek).meervoud}.")


def _met_record(zitting: Zitting, pad: Pad, wat: str) -> None:
    bewerking, titel = zitting.bewerking, titel_van(zitting.dossier, pad)
    match wat:
        case "kopie":
            gedaan = f"Gekopieerd als: {titel_van(zitting.dossier, bewerking.kopieer(pad))}."
        case "klopt":
            bevestig_record(zitting, pad)
            return
        case "weg":
            if not _zeker(zitting, pad, titel):
                zitting.gesprek.zeg("Er is niets verwijderd.")
                return
            bewerking.verwijder(pad)
            gedaan = f"Verwijderd: {titel}. /ongedaan haalt het terug."
        case _:
            bewerking.verplaats(pad, -1 if wat == "omhoog" else 1)
            gedaan = f"{titel} staat nu {wat}."
    if zitting.bewaar():
        zitting.gesprek.zeg(gedaan)


def _zeker(zitting: Zitting, pad: Pad, titel: str) -> bool:
    dossier = zitting.dossier
    zitting.gesprek.zeg(f"“{titel}” verdwijnt uit de lijst.")
    if gebruikt := list(dict.fromkeys(waar(dossier, plek) for plek in gebruikt_in(dossier, pad))):
        zitting.gesprek.zeg(
            f"Deze naam wordt gebruikt bij: {', '.join(gebruikt)}. "
            "Daar blijft hij staan, met de melding dat hij niet meer in uw lijst staat."
        )
    return is_zeker(zitting.gesprek, "Ja, verwijderen")

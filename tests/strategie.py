"""Random answers: flat JSON with a valid value, a state, a reference or nested records for every kind of question."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from wizard.feiten import FEITEN
from wizard.soorten import Getal, KeuzeSoort, Verwijst
from wizard.tekst import een_regel, schoon, vergelijkbaar
from wizard.velden import HOOFDVELDEN, VELDEN, Veld, gelezen

PARTNERS = ("Burgerzaken", "Politie", "Woningcorporatie", "GGD", "Wijkteam Noord & Zuid", "O'Neill <zorg>")
TAKEN = ("toezicht", "adresonderzoek", "hulp bij schulden")
SYSTEMEN = ("Casussysteem", "Mail", "Archief {{ x }}")
AFSPRAKEN = ("Protocol 2024", "Convenant wonen")
_NAMEN = {"partners": PARTNERS, "partner_taken": TAKEN, "systemen": SYSTEMEN, "bestaande_afspraken": AFSPRAKEN}

_TEKENS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t")
TEKST = st.one_of(
    st.sampled_from(("Ja, dat klopt.", "A & B <c>", "{{ doel_hoofd }}", "None", "2027-03-01", "geen", "✅ klaar", "één\ntwee")),
    st.text(_TEKENS, min_size=1, max_size=25),
).map(schoon).filter(bool)  # fmt: skip
REGEL = TEKST.map(een_regel).filter(bool)
TERMIJNEN = (
    "6 maanden na afsluiten", "volgens Participatiewet-dossier, 10 jaar", "twee weken", "volgens selectielijst",
    "niet bewaren", "1,5 jaar vanaf het besluit",
)  # fmt: skip

STUURVRAGEN = frozenset().union(
    *(gelezen(veld.vraag.wanneer) | gelezen(veld.vraag.nodig_als) for veld in VELDEN.values()),
    *(gelezen(feit.geldt) for feit in FEITEN.values()),
)
"""The questions that conditions and facts read."""
KERN = ("partners", "systemen", "gegevensstromen", "werkproces_stappen")
"""The lists that refer to each other: each is in every other dossier."""


def _keuze(soort: KeuzeSoort) -> st.SearchStrategy[str]:
    schrijfwijze = [tekst for optie in soort.lijst.opties for tekst in (optie.code, optie.label)]
    keuzes: list[st.SearchStrategy[str]] = [st.sampled_from(schrijfwijze)]
    if soort.lijst.anders:
        keuzes.append(REGEL.map(lambda tekst: een_regel(f"anders: {tekst}")).filter(lambda tekst: tekst != "anders:"))
    if soort.lijst.open:
        keuzes.append(REGEL)
    return st.one_of(keuzes)


def _meerkeuze(soort: KeuzeSoort) -> st.SearchStrategy[list[str]]:
    """Several choices; 'geen' only alone."""

    def passend(gekozen: list[str]) -> bool:
        codes = {soort.lijst.vind(een_regel(keuze)) for keuze in gekozen}
        return "geen" not in codes or len(codes) == 1

    return st.lists(_keuze(soort), max_size=3).filter(passend)


def _verwijzing(veld: Veld, soort: Verwijst) -> st.SearchStrategy[Any]:
    lijst = soort.lijst.split(".")[-1]
    een: st.SearchStrategy[Any]
    if lijst == "gegevensstromen":
        een = st.integers(1, 4)
    else:
        een = st.sampled_from((*_NAMEN[lijst][:3], "Staat er niet bij"))
    return st.lists(een, max_size=3, unique=True) if soort.naam == "verwijzingen" else een


def waarden(veld: Veld) -> st.SearchStrategy[Any]:
    """A valid value for a question that is no list and not worked out."""
    soort = veld.soort
    if isinstance(soort, Verwijst):
        return _verwijzing(veld, soort)
    if soort.naam == "meerkeuze" and isinstance(soort, KeuzeSoort):
        return _meerkeuze(soort)
    if soort.naam == "keuze_toelichting" and isinstance(soort, KeuzeSoort):
        codes = [optie.code for optie in soort.lijst.opties]
        gesplitst = st.fixed_dictionaries({"keuze": st.sampled_from(codes), "toelichting": TEKST})
        gezegd = [st.sampled_from([optie.label for optie in soort.lijst.opties]), gesplitst]
        return st.one_of(*gezegd, REGEL) if soort.lijst.open else st.one_of(gezegd)
    if isinstance(soort, KeuzeSoort):
        return _keuze(soort)
    if isinstance(soort, Getal):
        return st.one_of(st.integers(soort.minstens, min(soort.hoogstens, 5000)))
    return _PER_SOORT[soort.naam]


_PER_SOORT: dict[str, st.SearchStrategy[Any]] = {
    "regel": REGEL,
    "alinea": TEKST,
    "ja_nee": st.sampled_from(("ja", "nee", True, False)),
    "datum": st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(date.isoformat),
    "datum_of_onbepaald": st.one_of(st.just("onbepaald"), st.dates(date(1990, 1, 1)).map(date.isoformat)),
    "bedrag": st.one_of(st.integers(0, 10**7), st.just("geen")),
    "bewaartermijn": st.one_of(st.sampled_from(TERMIJNEN), REGEL),
    "gegevens": st.lists(
        st.one_of(
            REGEL,
            st.fixed_dictionaries({"term": REGEL, "klasse": st.sampled_from(("gewoon", "bijzonder", "nummer"))}),
        ),
        max_size=3,
    ),
}


def standen(veld: Veld) -> st.SearchStrategy[Any]:
    """A state that may stand at this question instead of a value."""
    mogelijk: list[st.SearchStrategy[Any]] = [
        st.builds(lambda wie, wanneer: {"stand": "onbekend", "wie": wie, "wanneer": wanneer}, REGEL, REGEL),
        st.just({"stand": "onbekend"}),
    ]
    if veld.soort.naam == "ja_nee":
        mogelijk.append(st.just("onbekend"))
    if veld.vraag.verpl != "J":
        mogelijk.append(TEKST.map(lambda reden: {"stand": "nvt", "reden": reden}))
    if veld.vraag.mag_leeg:
        mogelijk.append(st.just([]))
    return st.one_of(mogelijk)


@st.composite
def _records(draw: st.DrawFn, lijst: Veld) -> list[dict[str, Any]]:
    uit: list[dict[str, Any]] = []
    namen = list(_NAMEN.get(lijst.id, ()))
    for _ in range(draw(st.integers(1, 3 if namen else 2))):
        record = draw(_antwoorden([kind for kind in lijst.kinderen if not kind.afgeleid], 5))
        record.pop(lijst.naamveld.id, None)
        if namen:
            record[lijst.naamveld.id] = namen.pop(draw(st.sampled_from((0, 0, 0, 1))) % len(namen))
        else:
            naam = draw(waarden(lijst.naamveld))
            gebruikt = [vergelijkbaar(str(ander.get(lijst.naamveld.id))) for ander in uit]
            if naam is not None and vergelijkbaar(str(naam)) not in gebruikt:
                record[lijst.naamveld.id] = naam
        uit.append(record)
    return uit


@st.composite
def _antwoorden(draw: st.DrawFn, velden: list[Veld], hoogstens: int, kern: tuple[str, ...] = ()) -> dict[str, Any]:
    sturend = [veld for veld in velden if veld.id in STUURVRAGEN]
    keuze = st.one_of(st.sampled_from(velden), st.sampled_from(sturend)) if sturend else st.sampled_from(velden)
    gekozen = draw(st.lists(keuze, max_size=hoogstens, unique_by=lambda veld: veld.id))
    uit: dict[str, Any] = {naam: draw(_records(VELDEN[naam])) for naam in kern if draw(st.booleans())}
    for veld in gekozen:
        if veld.id in uit:
            continue
        if draw(st.integers(0, 7)) == 7:
            uit[veld.id] = draw(standen(veld))
        else:
            uit[veld.id] = draw(_records(veld) if veld.is_lijst else waarden(veld))
    return uit


def platte_dossiers(hoogstens: int = 14) -> st.SearchStrategy[dict[str, Any]]:
    """Valid flat JSON of a dossier with at most this many top-level answers; steering questions come up more often."""
    return _antwoorden([veld for veld in HOOFDVELDEN if not veld.afgeleid], hoogstens, KERN)

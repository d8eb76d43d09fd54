"""The decision tables of the DPIA pre-scan and of the documents: a row for each branch, and no branch without a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import pytest

from tests.hulp import dossier_van
from wizard.dossier import Dossier
from wizard.feiten import FEITEN
from wizard.lezing import Lezing
from wizard.prescan import conclusie, prescan
from wizard.soorten import KeuzeSoort
from wizard.stukken import STUKKEN, adviezen, verplicht
from wizard.velden import VELDEN
from wizard.voorwaarde import ALTIJD, Als, En, Enig, Feit, Gevuld, Minstens, Niet, Of, TenMinste, Voorwaarde

Plat = dict[str, Any]
"""The answer at each place; a question of the first record of a list is written 'lijst[1].vraag'."""


@dataclass(frozen=True)
class Rij:
    """In a dossier that says `verder`, each answer of `wel` at this place makes it hold, and none of `niet` does."""

    plaats: str
    wel: tuple[Any, ...]
    niet: tuple[Any, ...]
    verder: Plat

    def gevallen(self) -> Iterator[tuple[Plat, bool]]:
        """All answers, each with whether it then holds."""
        for antwoorden, geldt in ((self.wel, True), (self.niet, False)):
            for antwoord in antwoorden:
                yield {**self.verder, self.plaats: antwoord}, geldt


def rij(plaats: str, wel: Iterable[Any], niet: Iterable[Any], verder: Plat | None = None) -> Rij:
    """One row of a table."""
    return Rij(plaats, tuple(wel), tuple(niet), verder or {})


def ja_nee(plaats: str, verder: Plat | None = None) -> Rij:
    """What holds at 'ja', and not at 'nee', at 'nog niet bekend' or without an answer."""
    return rij(plaats, ["ja"], ["nee", "onbekend", None], verder)


def keuze(plaats: str, wel: str, niet: str, verder: Plat | None = None) -> Rij:
    """What holds at these choices, and not at the others or without an answer."""
    return rij(plaats, wel.split(), [*niet.split(), None], verder)


def ook_bij(rijen: Iterable[Rij], verder: Plat) -> list[Rij]:
    """The same rows in a dossier that says more."""
    return [Rij(r.plaats, r.wel, r.niet, r.verder | verder) for r in rijen]


def p(nr: int, vraag: str) -> str:
    """The place of a question about a partner."""
    return f"partners[{nr}].partner_{vraag}"


def s(nr: int, vraag: str) -> str:
    """The place of a question about a gegevensstroom."""
    return f"gegevensstromen[{nr}].stroom_{vraag}"


ONBEKEND = {"stand": "onbekend"}
NIETS: tuple[Any, ...] = (["geen"], [], ONBEKEND, None)
"""The answers to a question with several choices that choose nothing."""

# the pre-scan: what follows from the answers

_KWALIJK = "gezondheid ras_etniciteit politiek religie vakbond genetisch biometrisch seksueel"
GEVOELIG = [
    ja_nee(s(1, "gevoelig")),
    rij(s(1, "bijzonder"), ([soort] for soort in _KWALIJK.split()), NIETS),
    ja_nee(s(1, "strafrechtelijk")),
    ja_nee(s(1, "politiegegevens")),
    ja_nee(s(1, "bsn")),
    ja_nee(s(2, "bsn"), {s(1, "bsn"): "nee"}),
]
_GEVOELIG = {s(1, "gevoelig"): "ja"}
_GEMEENTE = {p(1, "soort"): "gemeentelijke_afdeling"}
_PRIVAAT = {p(2, "soort"): "privaat"}

VOLGT: dict[str, list[Rij]] = {
    "crit1": [ja_nee("profilering")],
    "crit2": [ja_nee("geautomatiseerd_besluit")],
    "crit4": GEVOELIG,
    "crit5": [
        keuze(s(1, "frequentie"), "structureel", "periodiek incidenteel"),
        keuze(s(2, "frequentie"), "structureel", "periodiek incidenteel", {s(1, "frequentie"): "periodiek"}),
        rij("betrokkenen_aantal", [1000, "1.000 per jaar", 1001], [999, 0, ONBEKEND, None]),
    ],
    "crit6": [ja_nee("bestandskoppeling")],
    "crit7": [ja_nee("betrokkenen_kwetsbaar"), ja_nee("betrokkenen_minderjarig")],
    "crit9": [ja_nee("ingrijpende_beslissing")],
    "samenwerkingsverbanden": [
        *ook_bij(GEVOELIG, _GEMEENTE | _PRIVAAT),
        keuze(
            p(1, "soort"),
            "gemeentelijke_afdeling ander_bestuursorgaan",
            "semi_overheid privaat_wettelijke_taak privaat",
            _PRIVAAT | _GEVOELIG,
        ),
        ja_nee(p(1, "openbaar_gezag"), {p(1, "soort"): "semi_overheid"} | _PRIVAAT | _GEVOELIG),
        rij(
            p(2, "soort"),
            ["ander_bestuursorgaan", "semi_overheid", "privaat_wettelijke_taak", "privaat", None],
            ["gemeentelijke_afdeling"],
            _GEMEENTE | _GEVOELIG,
        ),
        keuze(p(1, "soort"), "ander_bestuursorgaan", "gemeentelijke_afdeling privaat", _GEVOELIG),  # one partner, no other
    ],
}
"""For each criterion and heading that follows from the answers: when it does."""

NIET_AF_TE_LEIDEN = {"crit3", "crit8"}
"""The criteria that only the user can tick."""

# the pre-scan: whether a DPIA is needed

AP_CODES = """
    heimelijk_onderzoek zwarte_lijsten fraudebestrijding creditscores financiele_situatie genetische_gegevens
    gezondheidsgegevens samenwerkingsverbanden cameratoezicht flexibel_cameratoezicht controle_werknemers
    locatiegegevens communicatiegegevens internet_of_things profilering observatie_beinvloeding_gedrag
    biometrische_gegevens
""".split()
NEGEN = [f"crit{nr}" for nr in range(1, 10)]
UIT_EEN_ANTWOORD: dict[str, Plat] = {
    "crit1": {"profilering": "ja"},
    "crit2": {"geautomatiseerd_besluit": "ja"},
    "crit4": {s(1, "bsn"): "ja"},
    "crit5": {"betrokkenen_aantal": 1000},
    "crit6": {"bestandskoppeling": "ja"},
    "crit7": {"betrokkenen_kwetsbaar": "ja"},
    "crit9": {"ingrijpende_beslissing": "ja"},
}
"""For each criterion that follows from the answers, one answer from which it does."""


def een_erbij(code: str, verder: Plat) -> Rij:
    """The answer from which one criterion follows, beside the others."""
    [(plaats, antwoord)] = UIT_EEN_ANTWOORD[code].items()
    return rij(plaats, [antwoord], [None], verder)


DPIA: list[Rij] = [
    rij("dpia_ap_lijst", ([code] for code in AP_CODES), NIETS),
    rij("dpia_ap_lijst", [["samenwerkingsverbanden"]], NIETS, _GEMEENTE | _PRIVAAT | _GEVOELIG),  # that it follows does not count
    # two chosen, one or none
    rij("dpia_criteria", map(list, combinations(NEGEN, 2)), [*([code] for code in NEGEN), *NIETS]),
    # one follows, and another is chosen: the same one counts once
    *(
        rij("dpia_criteria", ([ander] for ander in NEGEN if ander != code), [[code], *NIETS], antwoord)
        for code, antwoord in UIT_EEN_ANTWOORD.items()
    ),
    # two follow, or one
    *(een_erbij(code, UIT_EEN_ANTWOORD[ander]) for code, ander in combinations(UIT_EEN_ANTWOORD, 2)),
    # each way in which a criterion follows, beside one that is chosen
    *(r for code in UIT_EEN_ANTWOORD for r in ook_bij(VOLGT[code], {"dpia_criteria": ["crit3"]})),
]

# the documents

GEGEVENS = rij("persoonsgegevens_gedeeld", ["ja", "onbekend", None], ["nee"])
ALTIJD_NODIG = [rij("persoonsgegevens_gedeeld", ["ja", "nee", "onbekend", None], [])]
SAMEN = {"verantwoordelijkheidsmodel": "gezamenlijk"}
APART = {"verantwoordelijkheidsmodel": "ieder_zelfstandig"}
PERIODIEK = {s(1, "frequentie"): "periodiek"}
ROLLEN = "zelfstandig geen_persoonsgegevens onbekend"
WIJZEN = "uitbesteed ingekocht casusniveau intern"
WPG = "wpg16 wpg18 wpg19 wpg20_3 geen"


def tl(nr: int, vraag: str) -> str:
    """The place of a question about a member of the team."""
    return f"teamleden[{nr}].tl_{vraag}"


NODIG: dict[str, tuple[str, list[Rij]]] = {
    "plan_van_aanpak": ("verplicht", ALTIJD_NODIG),
    "convenant": ("verplicht", ALTIJD_NODIG),
    "regeling_art26": (
        "verplicht",
        [
            keuze("verantwoordelijkheidsmodel", "gezamenlijk gemengd", "ieder_zelfstandig met_verwerker door_wet"),
            keuze(p(1, "avg_rol"), "gezamenlijk", f"{ROLLEN} verwerker"),
            keuze(p(2, "avg_rol"), "gezamenlijk", f"{ROLLEN} verwerker", {p(1, "avg_rol"): "zelfstandig"}),
            rij(
                "verantwoordelijkheidsmodel",
                ["gezamenlijk", "gemengd", "ieder_zelfstandig", "met_verwerker", None],
                ["door_wet"],
                {p(1, "avg_rol"): "gezamenlijk"},
            ),
            rij("wgs_verband", ["nee", "onbekend", None], ["zvh", "riec", "fec", "icov"], SAMEN),
            keuze("convenant_soort", "privacyprotocol combinatie", "convenant samenwerkingsovereenkomst"),
            keuze("convenant_soort", "privacyprotocol combinatie", "convenant samenwerkingsovereenkomst", SAMEN | {"wgs_verband": "riec"}),
        ],
    ),
    "leveringsovereenkomst": (
        "aanbevolen",
        [
            keuze(s(1, "frequentie"), "periodiek structureel", "incidenteel", APART),
            keuze(s(2, "frequentie"), "periodiek structureel", "incidenteel", APART | {s(1, "frequentie"): "incidenteel"}),
            keuze("verantwoordelijkheidsmodel", "ieder_zelfstandig gemengd", "gezamenlijk met_verwerker door_wet", PERIODIEK),
        ],
    ),
    "verwerkersovereenkomst": (
        "verplicht",
        [
            keuze("verantwoordelijkheidsmodel", "met_verwerker", "ieder_zelfstandig gezamenlijk gemengd door_wet"),
            keuze(p(1, "avg_rol"), "verwerker", f"{ROLLEN} gezamenlijk"),
            keuze(p(2, "avg_rol"), "verwerker", f"{ROLLEN} gezamenlijk", {p(1, "avg_rol"): "zelfstandig"}),
            keuze(p(1, "samenwerkingswijze"), "ict_dienst", WIJZEN),
            keuze("systemen[1].sys_hosting", "leverancier_nl eer buiten_eer", "eigen"),
            keuze("systemen[2].sys_hosting", "leverancier_nl eer buiten_eer", "eigen", {"systemen[1].sys_hosting": "eigen"}),
        ],
    ),
    "dpia": ("verplicht", DPIA),
    "register": ("verplicht", [GEGEVENS]),
    "werkproces": ("verplicht", ALTIJD_NODIG),
    "wpg_beslissing": (
        "verplicht",
        [
            keuze(s(1, "wpg_basis"), "wpg20_1", WPG, {s(1, "politiegegevens"): "ja"}),
            keuze(s(2, "wpg_basis"), "wpg20_1", WPG, {s(1, "politiegegevens"): "nee", s(2, "politiegegevens"): "ja"}),
        ],
    ),
    "aanwijzingsbesluit": ("verplicht", [ja_nee("toezichthouders_nodig")]),
    "mandaat": ("verplicht", ALTIJD_NODIG),
    "raadsbrief": (
        "verplicht",
        [
            ja_nee("raadsbrief_nodig"),
            keuze("raad_betrokken", "geinformeerd", "niet kaders_vastgesteld wensen_en_bedenkingen onbekend"),
        ],
    ),
    "publieksinformatie": ("verplicht", [GEGEVENS]),
    "brief_betrokkene": (
        "aanbevolen",
        [
            ja_nee("ingrijpende_beslissing"),
            rij("persoonsgegevens_gedeeld", ["ja", "onbekend", None], ["nee"], {"ingrijpende_beslissing": "ja"}),
        ],
    ),
    "geheimhoudingsverklaring": (
        "verplicht",
        [
            ja_nee("vrijwilligers"),
            keuze(tl(1, "geheimhouding"), "verklaring geen", "ambtseed beroepsgeheim", {tl(1, "toegang"): "ja"}),
            ja_nee(tl(1, "toegang"), {tl(1, "geheimhouding"): "verklaring"}),
            # one and the same member of the team
            ja_nee(tl(2, "toegang"), {tl(1, "toegang"): "ja", tl(1, "geheimhouding"): "ambtseed", tl(2, "geheimhouding"): "geen"}),
        ],
    ),
    "toetredingsverklaring": ("aanbevolen", ALTIJD_NODIG),
    "meldformulier": ("aanbevolen", [rij("signaal_regels", ["Alleen feiten."], ["", ONBEKEND, None])]),
    "communicatieplan": ("aanbevolen", ALTIJD_NODIG),
    "evaluatieplan": ("verplicht", ALTIJD_NODIG),
    "exitplan": ("aanbevolen", ALTIJD_NODIG),
}
"""For each kind of document: how much it is needed, and when."""

# reading the tables


def dossier(antwoorden: Plat) -> Dossier:
    """A dossier that holds these answers."""
    plat: Plat = {}
    for plaats, antwoord in antwoorden.items():
        record, _, vraag_id = plaats.rpartition(".")
        houder = plat
        if record:
            lijst, _, nr = record.rstrip("]").partition("[")
            records: list[Plat] = plat.setdefault(lijst, [])
            records += [{} for _ in range(int(nr) - len(records))]
            houder = records[int(nr) - 1]
        houder[vraag_id] = antwoord
    return dossier_van(plat)


def gevallen(rijen: Iterable[Rij]) -> list[tuple[Plat, bool]]:
    """All dossiers of a table, each with whether it then holds."""
    return [geval for r in rijen for geval in r.gevallen()]


@pytest.mark.parametrize("code", VOLGT)
def test_a_criterion_follows_from_the_answers_that_say_so_and_from_no_others(code: str) -> None:
    for antwoorden, geldt in gevallen(VOLGT[code]):
        gevonden = _volgend(antwoorden)
        assert (code in gevonden) == geldt, antwoorden
        assert not gevonden & NIET_AF_TE_LEIDEN
        if geldt:
            assert not _volgend(antwoorden | {"persoonsgegevens_gedeeld": "nee"})


def _volgend(antwoorden: Plat) -> set[str]:
    return {criterium.code for criterium in prescan(dossier(antwoorden)) if criterium.afgeleid}


def test_a_dpia_is_needed_for_two_criteria_or_one_heading() -> None:
    for antwoorden, geldt in gevallen(DPIA):
        assert (conclusie(dossier(antwoorden)).nodig == "ja") == geldt, antwoorden
        assert conclusie(dossier(antwoorden | {"persoonsgegevens_gedeeld": "nee"})).nodig == "nee"
    niets = {"dpia_criteria": ["geen"], "dpia_ap_lijst": ["geen"]}
    for een in ({}, {"dpia_criteria": ["crit3"]}, *UIT_EEN_ANTWOORD.values()):
        assert conclusie(dossier(niets | een)).nodig == "nee", een


@pytest.mark.parametrize("soort", NODIG)
def test_a_document_is_needed_on_the_answers_that_say_so_and_on_no_others(soort: str) -> None:
    hoezeer, rijen = NODIG[soort]
    for antwoorden, geldt in gevallen(rijen):
        met = dossier(antwoorden)
        [advies] = [advies for advies in adviezen(met) if advies.soort == soort]
        assert advies.nodig == (hoezeer if geldt else "niet nodig"), antwoorden
        assert verplicht(soort, Lezing(met)) == (advies.nodig == "verplicht"), antwoorden


# no branch without a row


def gevolgd(voorwaarde: Voorwaarde) -> Voorwaarde:
    """The same condition with each fact replaced by its formula."""
    if isinstance(voorwaarde, Feit):
        return gevolgd(FEITEN[voorwaarde.naam].geldt)
    return met_delen(voorwaarde, [gevolgd(deel) for deel in voorwaarde.delen()])


def met_delen(voorwaarde: Voorwaarde, delen: list[Voorwaarde]) -> Voorwaarde:
    """The same condition with other conditions in it."""
    match voorwaarde:
        case Niet():
            return Niet(*delen)
        case Enig():
            return Enig(voorwaarde.lijst, *delen)
        case TenMinste():
            return TenMinste(voorwaarde.minstens, *delen)
        case En() | Of():
            return type(voorwaarde)(*delen)
        case _:
            assert isinstance(voorwaarde, Als | Gevuld | Minstens) or voorwaarde is ALTIJD, "a kind that `misgelezen` does not know"
            return voorwaarde


def misgelezen(voorwaarde: Voorwaarde) -> Iterator[tuple[str, Voorwaarde]]:
    """The condition with one thing in it different, anywhere: what is different, and the condition that it makes."""
    yield from _zelf_anders(voorwaarde)
    delen = voorwaarde.delen()
    for nr, deel in enumerate(delen):
        for wat, ander in misgelezen(deel):
            yield wat, met_delen(voorwaarde, [*delen[:nr], ander, *delen[nr + 1 :]])


def _zelf_anders(voorwaarde: Voorwaarde) -> Iterator[tuple[str, Voorwaarde]]:
    zin = voorwaarde.zin(_Codes())
    if voorwaarde is not ALTIJD:
        yield f"{zin} → altijd", ALTIJD  # in an 'en' it is left out
    yield f"{zin} → nooit", Niet(ALTIJD)  # in an 'of' it is left out
    match voorwaarde:
        case Niet():
            yield f"{zin} → wel", voorwaarde.voorwaarde
        case Als():
            for code in _codes(voorwaarde.vraag_id) - {*voorwaarde.waarden}:
                yield f"{zin}, of {code}", Als(voorwaarde.vraag_id, *voorwaarde.waarden, code)
            for code in voorwaarde.waarden:
                yield f"{zin}, niet {code}", Als(voorwaarde.vraag_id, *(deel for deel in voorwaarde.waarden if deel != code))
        case Minstens():
            yield from ((f"{zin} → {grens}", Minstens(voorwaarde.vraag_id, grens)) for grens in _naast(voorwaarde.grens))
        case TenMinste():
            yield from ((f"{zin} → {grens}", TenMinste(grens, *voorwaarde.delen())) for grens in _naast(voorwaarde.minstens))
        case Enig():
            yield f"{zin} → in elk", voorwaarde & ~Enig(voorwaarde.lijst, ~voorwaarde.voorwaarde)
            if isinstance(voorwaarde.voorwaarde, En):
                yield f"{zin} → verdeeld", En(*(Enig(voorwaarde.lijst, deel) for deel in voorwaarde.voorwaarde.delen()))
        case _:
            pass


def _naast(grens: Any) -> tuple[Any, Any]:
    return grens - 1, grens + 1


def _codes(vraag_id: str) -> set[str]:
    """The codes that the answer to a question can hold."""
    soort = VELDEN[vraag_id].soort
    return {optie.code for optie in soort.lijst.opties} if isinstance(soort, KeuzeSoort) else {"ja", "nee", "onbekend"}


class _Codes:
    """Questions and choices by their ids."""

    def vraag(self, vraag_id: str) -> str:
        return vraag_id

    def keuze(self, vraag_id: str, code: str) -> str:
        return code

    def feit(self, naam: str) -> str:
        return naam


_SEMI = "partner_soort is beantwoord met 'semi_overheid'"
_SAMEN = "verantwoordelijkheidsmodel is beantwoord met 'gezamenlijk' of 'gemengd' of 'door_wet'"
MAAKT_NIET_UIT: dict[str, set[str]] = {
    # openbaar gezag is asked of a semi-overheid only
    "afgeleid_verband": {
        f"{_SEMI} → altijd",
        f"{_SEMI}, of gemeentelijke_afdeling",
        f"{_SEMI}, of ander_bestuursorgaan",
        f"{_SEMI}, of privaat_wettelijke_taak",
        f"{_SEMI}, of privaat",
    },
    # 'door_wet' is samen, and after that no reason for a regeling
    "stuk regeling_art26": {f"{_SAMEN}, niet door_wet"},
    # an ingrijpende beslissing is asked about only where personal data are shared
    "stuk brief_betrokkene": {
        "persoonsgegevens_gedeeld is niet beantwoord met 'nee' → altijd",
        "persoonsgegevens_gedeeld is beantwoord met 'nee' → nooit",
        "persoonsgegevens_gedeeld is beantwoord met 'nee', niet nee",
    },
}
"""What could be different in a condition and be the same for every dossier."""

AFGELEID = {code: "afgeleid_verband" if code not in NEGEN else f"afgeleid_{code}" for code in VOLGT}
GEHEEL: dict[str, tuple[Voorwaarde, list[Rij]]] = {
    **{naam: (FEITEN[naam].geldt, VOLGT[code]) for code, naam in AFGELEID.items()},
    "dpia_nodig": (FEITEN["dpia_nodig"].geldt, DPIA),
    **{f"stuk {soort}": (STUKKEN[soort].wanneer, rijen) for soort, (_, rijen) in NODIG.items()},
}


def test_each_criterion_and_each_kind_of_document_has_a_table() -> None:
    assert {naam for naam in FEITEN if naam.startswith("afgeleid_")} == set(AFGELEID.values())
    assert set(VOLGT) | NIET_AF_TE_LEIDEN == {*NEGEN, "samenwerkingsverbanden"}
    assert set(NODIG) == set(STUKKEN)


@pytest.mark.parametrize("naam", GEHEEL)
def test_every_atom_of_a_condition_has_a_row_that_fails_without_it(naam: str) -> None:
    voorwaarde, rijen = GEHEEL[naam]
    assert voorwaarde is ALTIJD or all(r.wel and r.niet for r in rijen)
    lezingen = [(Lezing(dossier(antwoorden)), geldt) for antwoorden, geldt in gevallen(rijen)]
    zonder_rij = {wat for wat, ander in misgelezen(gevolgd(voorwaarde)) if all(ander.waar(lezing) == geldt for lezing, geldt in lezingen)}
    assert zonder_rij == MAAKT_NIET_UIT.get(naam, set())

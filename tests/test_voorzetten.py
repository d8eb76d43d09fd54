"""Standard proposals and the partner catalogue: each fits its question, none is an answer until somebody says so."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.invulwerk import Over, alles_typen, met_voorstellen, met_voorzetten, van_voorbeeld
from tests.hulp import dossier_van, lees_document, met_steekproef, voorbeeld
from tests.test_wandeling import wandeling
from tests.test_word import alineas
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier
from wizard.feiten import FEITEN
from wizard.plat import naar_plat, uit_plat
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN
from wizard.verwijzen import records_van
from wizard.voortgang import open_vragen
from wizard.voorzet import aanbiedingen, aanbod_bij, kandidaten, kies_partners, neem_alles_over, neem_over
from wizard.voorzet.catalogus import DOMEINEN, KAARTEN, PER_SOORT
from wizard.voorzet.tabel import LIJSTEN, TEKSTEN
from wizard.voorzet.vorm import Rij, Ruw, Voorzet
from wizard.vragenlijst import Plek, plek_van, plekken
from wizard.word import DOCUMENTEN, lees_terug, vul_document

BEGIN = {
    "samenwerking_naam": "Team Oost",
    "gemeente_naam": "gemeente Rivierdam",
    "samenwerking_type": "wijkteam",
    "domeinen": ["wmo", "jeugd"],
    "persoonsgegevens_gedeeld": "ja",
}
NOOIT = {
    "profilering", "bestandskoppeling", "geautomatiseerd_besluit", "nationaliteit", "dpia_criteria", "dpia_ap_lijst", "dpia_uitgevoerd",
    "betrokkenen_kwetsbaar", "betrokkenen_minderjarig", "ingrijpende_beslissing", "fg_advies", "fg_betrokken", "register_verwerkingen",
    "stroom_getoetst_door", "stroom_bijzonder", "stroom_strafrechtelijk", "stroom_grondslag_verstrekker", "stroom_grondslag_ontvanger",
    "doel_gerechtvaardigd", "verwerking_noodzaak", "subsidiariteit_conclusie", "proportionaliteit_conclusie",
    "verantwoordelijkheid_motivering", "burgers_geinformeerd", "informatie_achteraf", "datalek_ap_melder", "datalek_betrokkene_melder",
}  # fmt: skip
"""Facts about this samenwerking, and what a jurist must judge: no standard answer fits those."""
VERBODEN = re.compile(r"\b(dient te|dienen te|middels|teneinde|conform|ten aanzien van|inzake|e\.e\.a\.)\b", re.IGNORECASE)


def beginnend(**anders: Any) -> Bewerking:
    """An answer store on a dossier that has only just begun."""
    return Bewerking(dossier_van({**BEGIN, **anders}))


def tekst_van(dossier: Dossier, vraag: str) -> str:
    """What would be proposed for a question, in words."""
    aanbod = aanbod_bij(plek_van(dossier, (vraag,)))
    return "; ".join(aanbod.teksten) if aanbod else ""


def _alle() -> Iterator[tuple[str, Voorzet | Rij, Ruw]]:
    """Every proposed value with its question."""
    for vraag, voorzetten in TEKSTEN.items():
        yield from ((vraag, voorzet, voorzet.waarde) for voorzet in voorzetten)
    for lijst, rijen in LIJSTEN.items():
        assert VELDEN[lijst].is_lijst
        for rij in rijen:
            yield from ((vraag, rij, ruw) for vraag, ruw in rij.waarden.items())


def _delen(ruw: Ruw) -> list[str]:
    return (
        [ruw]
        if isinstance(ruw, str)
        else [str(deel) for deel in (ruw.values() if isinstance(ruw, dict) else ruw if isinstance(ruw, tuple) else [ruw])]
    )


# the table


def test_every_proposal_is_an_answer_to_its_question_and_names_what_there_is() -> None:
    for vraag, voorzet, ruw in _alle():
        veld = VELDEN[vraag]
        assert voorzet.als.vragen() <= VELDEN.keys(), vraag
        assert voorzet.als.feiten() <= FEITEN.keys(), vraag
        for naam in re.findall(r"\{(\w+)\}", " ".join(_delen(ruw))):
            assert naam in VELDEN, vraag
        waarde = veld.soort.lees(list(ruw) if isinstance(ruw, tuple) else ruw)
        if isinstance(veld.soort, KeuzeSoort):
            assert set(veld.soort.codes(waarde)) <= {optie.code for optie in veld.soort.lijst.opties}, vraag
    for lijst, rijen in LIJSTEN.items():
        kinderen = {kind.id for kind in VELDEN[lijst].kinderen}
        assert all(set(rij.waarden) <= kinderen and VELDEN[lijst].naamveld.id in rij.waarden for rij in rijen), lijst


def test_facts_and_what_must_be_judged_are_never_proposed() -> None:
    assert not NOOIT & (TEKSTEN.keys() | LIJSTEN.keys())


def test_the_texts_are_plain() -> None:
    for vraag, _, ruw in _alle():
        for tekst in _delen(ruw):
            assert vraag == "taak_wet" or not VERBODEN.search(tekst), (vraag, tekst)
            for zin in re.split(r"(?<=[.!?])\s", tekst):
                assert len(zin.split()) <= 25, (vraag, zin)
            if VELDEN[vraag].soort.naam == "alinea" and tekst[0].isupper():
                assert tekst.endswith("."), (vraag, tekst)


def test_the_variant_fits_the_kind_of_samenwerking_and_the_facts() -> None:
    assert "incasso" in tekst_van(beginnend(samenwerking_type="vroegsignalering").dossier, "buiten_scope").casefold()
    assert "hulpvraag" in tekst_van(beginnend().dossier, "buiten_scope")
    assert tekst_van(beginnend(samenwerking_type="anders: iets").dossier, "buiten_scope") == ""
    assert "kind" not in tekst_van(beginnend().dossier, "risicos")
    assert "kind" in tekst_van(beginnend(betrokkenen_minderjarig="ja").dossier, "risicos")
    assert "verwerkingen" not in tekst_van(beginnend(persoonsgegevens_gedeeld="nee").dossier, "evaluatie_onderwerpen")
    assert tekst_van(beginnend(wgs_verband="zvh").dossier, "verantwoordelijkheidsmodel")
    assert tekst_van(beginnend().dossier, "verantwoordelijkheidsmodel") == ""
    assert tekst_van(beginnend(pilot="ja").dossier, "evaluatie_frequentie") == "halfjaarlijks"
    gezamenlijk = beginnend(verantwoordelijkheidsmodel="gezamenlijk").dossier
    assert tekst_van(gezamenlijk, "rechten_proces") != tekst_van(beginnend().dossier, "rechten_proces")


def test_a_name_comes_in_and_without_it_nothing_is_proposed() -> None:
    assert tekst_van(beginnend().dossier, "citeertitel") == "Convenant Team Oost"
    assert tekst_van(beginnend(samenwerking_naam=None).dossier, "citeertitel") == ""


# taking over


def test_taking_over_fills_only_what_is_empty_as_one_step_and_never_as_an_answer() -> None:
    werk = beginnend(klachten="Eigen tekst.", geschillen={"stand": "onbekend", "wie": "jurist"}, verlenging={"voorstel": "Eens."})
    oud = copy.deepcopy(werk.dossier.model_dump())
    beantwoord = {plek.pad for plek in plekken(werk.dossier) if plek.beantwoord}
    aantal = neem_alles_over(werk)
    gevonden = [plek for plek in plekken(werk.dossier) if plek.toestand == "voorgesteld"]
    assert aantal == len(gevonden) - 1 > 150
    assert {plek.pad for plek in plekken(werk.dossier) if plek.beantwoord and not plek.veld.is_lijst} == beantwoord
    assert plek_van(werk.dossier, ("klachten",)).waarde == "Eigen tekst."
    assert plek_van(werk.dossier, ("geschillen",)).toestand == "onbekend"
    assert plek_van(werk.dossier, ("verlenging",)).waarde == "Eens."
    assert aanbiedingen(werk.dossier) == []
    plat, tweede = naar_plat(werk.dossier), Dossier(doel="start")
    assert uit_plat(tweede, plat).fouten == []
    assert naar_plat(tweede) == plat, "proposals survive flat JSON"
    werk.ongedaan()
    assert werk.dossier.model_dump() == oud


def test_what_was_filled_meanwhile_stays() -> None:
    werk = beginnend()
    aanbod = aanbiedingen(werk.dossier)
    werk.antwoord(("klachten",), "Zelf geschreven.")
    neem_over(werk, aanbod)
    assert plek_van(werk.dossier, ("klachten",)).toestand == "ingevuld"
    assert neem_over(werk, aanbod) == 0


def test_only_what_the_goal_asks_is_proposed() -> None:
    dossier = dossier_van(BEGIN, doel="plan")
    assert all(aanbod.plek.veld.getoond_voor("plan") for aanbod in aanbiedingen(dossier))
    assert aanbod_bij(plek_van(dossier, ("citeertitel",))) is None


# the catalogue


def test_the_catalogue_tells_of_every_partner_and_fits_every_kind() -> None:
    soort = VELDEN["partner_catalogus"].soort
    assert isinstance(soort, KeuzeSoort)
    assert KAARTEN.keys() == {optie.code for optie in soort.lijst.opties}
    for eerst, daarna in PER_SOORT.values():
        codes = [*eerst.split(), *daarna.split()]
        assert set(codes) <= KAARTEN.keys()
        assert len(set(codes)) == len(codes)
    samenwerking = VELDEN["samenwerking_type"].soort
    assert isinstance(samenwerking, KeuzeSoort)
    assert PER_SOORT.keys() == {optie.code for optie in samenwerking.lijst.opties} - {"anders"}


def test_chosen_partners_come_with_proposals_and_private_tasks_stay_open() -> None:
    werk = beginnend()
    assert kandidaten(werk.dossier)[0] == ("Doen vaak mee", ["wmo_toegang", "jeugd_toegang", "welzijn", "zorgaanbieder"]), "by domain"
    assert kandidaten(beginnend(domeinen=None).dossier)[0] == ("Doen vaak mee", PER_SOORT["wijkteam"][0].split())
    ouderen = dict(kandidaten(beginnend(samenwerking_type="doelgroepaanpak", domeinen=["welzijn", "zorg"]).dossier))
    assert ouderen["Doen vaak mee"] == ["welzijn"]
    assert {"politie", "boa", "openbare_orde"} <= set(ouderen["Bij andere beleidsterreinen"])
    assert "zvh" not in [code for _, codes in kandidaten(werk.dossier) for code in codes], "a verband is no partner"
    jeugd, zorg = kies_partners(werk, ["jeugd_toegang", "zorgaanbieder"])
    assert "jeugd_toegang" not in dict(kandidaten(werk.dossier))["Doen vaak mee"]

    def stand(*pad: str) -> tuple[str, str]:
        plek: Plek = plek_van(werk.dossier, pad)
        return plek.toestand, plek.tekst

    assert stand(*jeugd, "partner_naam") == ("ingevuld", "Afdeling Jeugd, gemeente Rivierdam"), "who it is the user chose"
    assert stand(*jeugd, "partner_soort") == ("voorgesteld", "gemeentelijke afdeling")
    assert stand(*jeugd, "partner_deelname") == ("voorgesteld", "vast")
    assert stand(*jeugd, "partner_geheimhouding") == ("voorgesteld", "jeugdhulpverlener en ambtelijk")
    taken = {pad[:2]: pad for pad, _ in records_van(werk.dossier, "partner_taken")}
    assert stand(*taken[jeugd], "taak_wet") == ("voorgesteld", "Jeugdwet")
    assert stand(*taken[jeugd], "taak_soort") == ("voorgesteld", "publieke taak")
    assert stand(*taken[zorg], "taak_soort")[0] == "leeg", "whether a private partner has a public task, somebody must judge"
    werk.ongedaan()
    assert plek_van(werk.dossier, ("partners",)).waarde == []


# the proof: from nothing


@cache
def _begin() -> Dossier:
    return van_voorbeeld().dossier


@pytest.mark.parametrize(("doel", "hoogstens"), [("plan", 43), ("convenant", 64)])
def test_from_nothing_so_much_is_left_to_type(doel: Any, hoogstens: int) -> None:
    over = Over(doel, _begin())
    assert len(over.te_typen) <= hoogstens
    assert over.voorgesteld >= 110
    assert len(over.open) == len(open_vragen(_begin(), doel)), "what is proposed is still open"


@pytest.mark.parametrize("soort", met_steekproef(PER_SOORT))
def test_every_kind_of_samenwerking_has_its_proposals(soort: str) -> None:
    begonnen = met_voorzetten({**BEGIN, "samenwerking_type": soort}, PER_SOORT[soort][0].split()[:2])
    assert sum(plek.toestand == "voorgesteld" for plek in plekken(begonnen.dossier)) > 200


def test_the_worked_example_costs_fewer_keys_from_proposals() -> None:
    alles, zo = alles_typen(), met_voorstellen(woordelijk=False)
    assert alles.antwoorden == zo.antwoorden == sum(_is_antwoord(plek) for plek in plekken(voorbeeld()))
    assert zo.toetsen < 0.65 * alles.toetsen
    assert zo.per_document["plan"] < 0.7 * alles.per_document["plan"]


def _is_antwoord(plek: Plek) -> bool:
    return plek.toestand == "ingevuld" and not plek.veld.is_lijst and not plek.veld.afgeleid


# in the documents

ALS_ANTWOORD = (
    "niet in rechte afdwingbaar", "heeft geen rechtspersoonlijkheid", "maken een deel van de Afspraken openbaar",
    "alleen als een wettelijk voorschrift dat toestaat",
)  # fmt: skip
"""What the convenant says once such a proposal is confirmed."""


@pytest.mark.parametrize("soort", DOCUMENTEN)
def test_nothing_proposed_is_printed_as_an_answer(soort: str) -> None:
    inhoud = vul_document(_begin(), soort)
    regels = alineas(lees_document(inhoud))
    erbij = set(regels) - set(alineas(lees_document(vul_document(_zonder_voorstellen(), soort))))
    voorgesteld = [plek for plek in plekken(_begin()) if plek.toestand == "voorgesteld"]
    teksten = {plek.tekst for plek in voorgesteld if plek.veld.soort.naam in ("regel", "alinea") and len(plek.tekst) > 15}
    gevonden = [regel for regel in erbij if any(tekst in regel for tekst in teksten)]
    assert len(gevonden) > 50
    assert [regel for regel in gevonden if not _merkt(regel, {plek.veld.vraag.tekst for plek in voorgesteld})] == []
    assert not {"/".join(plek.pad) for plek in voorgesteld} & {tag.partition("#")[0] for tag in lees_terug(inhoud)}
    assert [regel for regel in erbij for zin in ALS_ANTWOORD if zin in regel and not _bevestigen(regel)] == []


def _bevestigen(regel: str) -> bool:
    return "nog te bevestigen" in regel.casefold()


def _merkt(regel: str, vragen: set[str]) -> bool:
    """Whether a line says that something is open: in its place, in the list of open points, or in a finding about a record."""
    open_punt = regel in vragen or any(regel.startswith(f"{vraag} (") for vraag in vragen)
    return open_punt or _bevestigen(regel) or "voorstel:" in regel or bool(re.match(r"[A-Z][a-z ]+ \d+ \(", regel))


def _zonder_voorstellen() -> Dossier:
    """The same dossier with nothing where something is proposed."""
    werk = Bewerking(_begin().model_copy(deep=True))
    for plek in list(plekken(werk.dossier, verborgen=True)):
        if plek.toestand == "voorgesteld":
            werk.zet(plek.pad, None)
    return werk.dossier


def test_once_confirmed_the_convenant_says_it() -> None:
    werk = Bewerking(_begin().model_copy(deep=True))
    werk.bevestig(*(plek.pad for plek in plekken(werk.dossier)))
    tekst = "\n".join(alineas(lees_document(vul_document(werk.dossier, "convenant"))))
    assert all(zin in tekst for zin in ALS_ANTWOORD)


# at the keyboard


async def test_voorstellen_overnemen_bij_een_vraag_en_allemaal(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(BEGIN), "geschillen") as w:
        assert "Ctrl+B neemt dit voorstel over: “Partijen bespreken het geschil eerst" in w.scherm
        await w.toets("ctrl+b")
        assert "[voorstel: klopt dit? Ctrl+B bevestigt]" in w.lopend
        assert "Klopt het? Druk" in w.scherm, "the same key confirms"
        assert not plek_van(w.dossier, ("geschillen",)).beantwoord
        await w.toets("ctrl+b")
        assert plek_van(w.dossier, ("geschillen",)).beantwoord
        await w.toets("tab")
        await w.typ("Zelf bedacht.")
        await w.toets("ctrl+b", "tab")
        assert w.waarde("niet_nakoming") == "Zelf bedacht.", "what is being typed is never replaced"

        await w.toets("escape", "p")
        aantal = len(aanbiedingen(w.dossier))
        assert f"Neem {aantal} voorstellen over" in w.scherm
        assert "Welke gemeenschappelijke regeling" in w.scherm
        await w.toets("space")
        assert f"Neem {aantal - 1} voorstellen over" in w.scherm, "one begins at the first proposal, not at the line that takes them all"
        await w.toets("home", "enter")
        assert f"{aantal - 1} voorstellen overnemen?" in w.scherm
        await w.toets("down", "enter")
        assert "voorstellen staan nu bij de vragen" in w.lopend
        assert plek_van(w.dossier, ("rechtspersoonlijkheid",)).toestand == "leeg", "its tick was taken away"
        assert plek_van(w.dossier, ("klachten",)).toestand == "voorgesteld"
        assert w.op_schijf() == w.dossier


async def test_partners_kiezen_uit_de_catalogus(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(BEGIN), "partners") as w:
        assert "Ctrl+B: partners kiezen uit een lijst" in w.scherm
        await w.toets("ctrl+b")
        assert "DOEN VAAK MEE" in w.scherm
        await w.toets("ctrl+n")
        assert "Kruis eerst aan wie meedoet" in w.lopend
        await w.regel("Afdeling Wmo")
        await w.toets("space", "down", "space", "home")
        assert "Zet 2 partners in uw lijst" in w.scherm
        await w.toets("enter")
        assert "2  Afdeling Jeugd, gemeente Rivierdam" in w.scherm
        await w.toets("f8")
        assert w.waarde("partners") == []
        assert w.op_schijf() == w.dossier


async def test_voorstellen_van_een_deel_bevestigen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van(BEGIN), "mijlpalen") as w:
        await w.toets("ctrl+b")
        eerste, tweede, *_ = paden = [("mijlpalen", record.id) for record in w.waarde("mijlpalen")]
        assert len(paden) == 8
        await w.toets("f6")
        assert "Neem 2 voorstellen over" in w.scherm, "the risks and the messages"
        await w.toets("b")
        assert "Niets aangekruist" in w.scherm, "one ticks what one has read"
        assert "Wie zorgt dat dit op tijd klaar is? projectleider" in w.scherm
        await w.regel("Mijlpaal 1 ")
        await w.toets("space", "home", "enter")
        assert plek_van(w.dossier, (*eerste, "mp_naam")).beantwoord
        assert not plek_van(w.dossier, (*tweede, "mp_naam")).beantwoord
        assert "Mijlpaal 1 " not in w.scherm
        await w.toets("f8")
        assert not plek_van(w.dossier, (*eerste, "mp_naam")).beantwoord
        assert "Mijlpaal 1 " in w.scherm


@pytest.mark.lang
async def test_voorstellen_van_een_partner_bevestigen_per_deel(tmp_path: Path) -> None:
    werk = beginnend()
    (partner,) = kies_partners(werk, ["politie"])
    async with wandeling(tmp_path, werk.dossier, "partners[1].partner_rol_samenwerking") as w:
        await w.toets("f6", "a", "home", "enter", "escape")
        assert plek_van(w.dossier, (*partner, "partner_rol_samenwerking")).beantwoord
        taken = records_van(w.dossier, "partner_taken")
        assert all(plek_van(w.dossier, (*pad, "taak_wet")).beantwoord for pad, _ in taken), "the tasks stand on this part"
        assert not plek_van(w.dossier, (*partner, "partner_soort")).beantwoord, "another part"


def test_a_proposed_record_is_told_by_its_name_and_what_says_most() -> None:
    aanbod = aanbod_bij(plek_van(beginnend().dossier, ("mijlpalen",)))
    assert aanbod is not None
    assert aanbod.teksten[0] == "Partners gesproken en taken bekend (projectleider)"
    assert not any(" · " in tekst for tekst in aanbod.teksten)


def test_every_domain_of_the_catalogue_is_a_choice_and_a_law_about_data_is_no_task() -> None:
    soort = VELDEN["domeinen"].soort
    assert isinstance(soort, KeuzeSoort)
    assert {deel for domeinen in DOMEINEN.values() for deel in domeinen.split()} <= {optie.code for optie in soort.lijst.opties}
    assert DOMEINEN.keys() <= KAARTEN.keys()
    wetten = {taak.wet for kaart in KAARTEN.values() for taak in kaart.taken}
    assert not wetten & {"Wet justitiële en strafvorderlijke gegevens", "Wet politiegegevens"}
    assert not any("geheimhouding" in taak.artikel for kaart in KAARTEN.values() for taak in kaart.taken)

"""What is proposed for a new gegevensstroom: only where nothing stands, marked as proposed, and no answer until confirmed."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hulp import dossier_van, voorbeeld
from tests.strategie import platte_dossiers
from tests.test_wandeling import wandeling
from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.gronden import in_woorden
from wizard.plat import naar_plat, uit_plat
from wizard.rapport import status_tekst
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import vind, waarde_van
from wizard.voortgang import open_vragen
from wizard.voorzet import VOORZETTEN, stel_voor
from wizard.vragenlijst import plek_van
from wizard.word.druk import Drukker

Plat = dict[str, Any]

BURGERZAKEN: Plat = {
    "partner_naam": "Burgerzaken",
    "partner_soort": "gemeentelijke afdeling",
    "partner_geheimhouding": ["ambtelijk"],
    "partner_taken": [
        {"taak_omschrijving": "BRP bijhouden", "taak_soort": "publieke taak", "taak_wet": "Wet BRP", "taak_artikel": "1.4"},
    ],
}
THUISBASIS: Plat = {
    "partner_naam": "Thuisbasis",
    "partner_soort": "privaat",
    "partner_taken": [{"taak_omschrijving": "Verhuren", "taak_soort": "publieke taak", "taak_wet": "Woningwet", "taak_artikel": "45"}],
}
ZORG: Plat = {"partner_naam": "Zorg", "partner_taken": [{"taak_omschrijving": "hulp"}, {"taak_omschrijving": "advies"}]}


def bewerking(*stromen: Plat, doel: str = "start") -> tuple[Bewerking, list[Pad]]:
    """An answer store on a dossier with three partners and these gegevensstromen, and where those stand."""
    plat = {"persoonsgegevens_gedeeld": "ja", "partners": [BURGERZAKEN, THUISBASIS, ZORG], STROMEN: list(stromen)}
    dossier = dossier_van(plat, doel)
    return Bewerking(dossier), paden(dossier)


def paden(dossier: Dossier) -> list[Pad]:
    """The places of the gegevensstromen."""
    return [(STROMEN, record.id) for record in getattr(dossier.antwoorden, STROMEN)]


def voorgesteld(dossier: Dossier, stroom: Pad) -> dict[str, Any]:
    """What is proposed for a gegevensstroom, as flat JSON has it."""
    nr = paden(dossier).index(stroom)
    return {vraag: waarde["voorstel"] for vraag, waarde in naar_plat(dossier)[STROMEN][nr].items() if _is_voorstel(waarde)}


def _is_voorstel(waarde: object) -> bool:
    return isinstance(waarde, dict) and set(waarde) == {"voorstel"}


# what is proposed


def test_the_only_task_the_public_basis_and_the_secrecy_are_proposed() -> None:
    werk, (stroom,) = bewerking({"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ["Thuisbasis"]})
    assert stel_voor(werk, stroom) == 4
    assert voorgesteld(werk.dossier, stroom) == {
        "stroom_taak_verstrekker": "BRP bijhouden",
        "stroom_taak_ontvanger": "Verhuren",
        "stroom_grondslag_verstrekker": "taak van algemeen belang / openbaar gezag",
        "stroom_geheimhouding": ["ambtelijk"],
    }, "a private partner gets no public basis, whatever task it has"
    assert stel_voor(werk, stroom) == 0


def test_of_two_tasks_none_is_proposed_and_without_a_receiver_nothing() -> None:
    werk, (twee, geen, zichzelf) = bewerking(
        {"stroom_verstrekker": "Thuisbasis", "stroom_ontvanger": ["Zorg"]},
        {"stroom_verstrekker": "Burgerzaken"},
        {"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ["Burgerzaken"]},
    )
    stel_voor(werk, twee)
    assert voorgesteld(werk.dossier, twee) == {"stroom_taak_verstrekker": "Verhuren"}
    assert stel_voor(werk, geen) == 0
    assert stel_voor(werk, zichzelf) == 0, "a partner that gives to itself is a mistake, not a pattern"


def test_an_earlier_stroom_of_the_same_giver_is_followed_but_not_what_was_only_proposed_there() -> None:
    eerder = {"stroom_verstrekker": "Zorg", "stroom_ontvanger": ["Thuisbasis"], "stroom_kanaal": "Digikoppeling", "stroom_bsn": "ja"}
    later = {**eerder, "stroom_kanaal": "brief of post", "stroom_informeren": {"voorstel": "vooraf"}}
    werk, (_, _, stroom) = bewerking(eerder, later, {"stroom_verstrekker": "Zorg", "stroom_ontvanger": ["Burgerzaken"]})
    stel_voor(werk, stroom)
    gevonden = voorgesteld(werk.dossier, stroom)
    assert gevonden["stroom_kanaal"] == "brief of post"
    assert not {"stroom_informeren", "stroom_bsn"} & set(gevonden)


def test_another_receiver_takes_the_place_of_what_was_proposed_and_not_of_answers() -> None:
    werk, (stroom,) = bewerking({"stroom_verstrekker": "Thuisbasis", "stroom_ontvanger": ["Burgerzaken"]})
    stel_voor(werk, stroom)
    werk.bevestig((*stroom, "stroom_taak_verstrekker"))
    werk.antwoord((*stroom, "stroom_ontvanger"), ["Zorg"])
    stel_voor(werk, stroom)
    assert voorgesteld(werk.dossier, stroom) == {}
    assert plek_van(werk.dossier, (*stroom, "stroom_taak_verstrekker")).toestand == "ingevuld"
    assert plek_van(werk.dossier, (*stroom, "stroom_taak_ontvanger")).toestand == "leeg"


def test_only_what_the_goal_asks_is_proposed() -> None:
    werk, (stroom,) = bewerking({"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ["Thuisbasis"]}, doel="plan")
    stel_voor(werk, stroom)
    assert "stroom_geheimhouding" not in voorgesteld(werk.dossier, stroom)


@settings(max_examples=40)
@given(platte_dossiers(6), st.data())
def test_a_proposal_never_touches_what_stands_there_and_undo_restores_all(plat: Plat, data: st.DataObject) -> None:
    partners = [{**partner, "partner_naam": f"{partner['partner_naam']} A"} for partner in (BURGERZAKEN, THUISBASIS)]
    dossier = dossier_van({**plat, STROMEN: [*_lijst(plat, STROMEN), {}], "partners": [*_lijst(plat, "partners"), *partners]})
    stroom = data.draw(st.sampled_from(paden(dossier)))
    werk = Bewerking(dossier)
    namen = [record.id for record in getattr(dossier.antwoorden, "partners")]
    werk.zet((*stroom, "stroom_verstrekker"), data.draw(st.sampled_from(namen)))
    werk.zet((*stroom, "stroom_ontvanger"), data.draw(st.lists(st.sampled_from(namen), min_size=1, max_size=2, unique=True)))
    oud, versie, open_ = copy.deepcopy(dossier.model_dump()), werk.versie, {plek.pad for plek in open_vragen(dossier)}
    standen = {vraag: plek_van(dossier, (*stroom, vraag)).toestand for vraag in VOORZETTEN}
    aantal = stel_voor(werk, stroom)
    nieuw = {vraag for vraag in VOORZETTEN if plek_van(dossier, (*stroom, vraag)).toestand == "voorgesteld"}
    assert len(nieuw) == aantal
    assert all(standen[vraag] == "leeg" for vraag in nieuw)
    was = oud["antwoorden"][STROMEN][paden(dossier).index(stroom)]
    assert vind(dossier, stroom).model_dump(exclude=nieuw) == {vraag: was[vraag] for vraag in was if vraag not in nieuw}
    assert open_ <= {plek.pad for plek in open_vragen(dossier)}, "what is proposed is still open"
    plat_nu = naar_plat(dossier)
    tweede = Dossier(doel="start")
    assert uit_plat(tweede, plat_nu).fouten == []
    assert naar_plat(tweede) == plat_nu
    zelfde = dossier.model_dump()
    assert uit_plat(dossier.model_copy(deep=True), plat_nu).fouten == []
    assert uit_plat(dossier, plat_nu).fouten == []
    assert dossier.model_dump() == zelfde
    assert werk.versie == versie + bool(aantal)


@settings(max_examples=30)
@given(platte_dossiers(4))
def test_undo_takes_all_proposals_back_at_once(plat: Plat) -> None:
    stroom_plat = {"stroom_verstrekker": "Burgerzaken A", "stroom_ontvanger": ["Burgerzaken B"]}
    partners = [{**BURGERZAKEN, "partner_naam": f"Burgerzaken {letter}"} for letter in "AB"]
    dossier = dossier_van({**plat, STROMEN: [*_lijst(plat, STROMEN), stroom_plat], "partners": [*_lijst(plat, "partners"), *partners]})
    werk = Bewerking(dossier)
    oud = copy.deepcopy(dossier.model_dump())
    assert stel_voor(werk, paden(dossier)[-1])
    nieuw = copy.deepcopy(dossier.model_dump())
    werk.ongedaan()
    assert dossier.model_dump() == oud
    werk.opnieuw()
    assert dossier.model_dump() == nieuw


def _lijst(plat: Plat, naam: str) -> list[Plat]:
    lijst = plat.get(naam)
    return list(lijst) if isinstance(lijst, list) else []


# what a proposal is


def test_a_proposal_is_open_until_it_is_confirmed_or_changed() -> None:
    werk, (stroom,) = bewerking({"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ["Thuisbasis"]})
    stel_voor(werk, stroom)
    taak, grondslag, geheim = (
        (*stroom, vraag) for vraag in ("stroom_taak_verstrekker", "stroom_grondslag_verstrekker", "stroom_geheimhouding")
    )
    plek = plek_van(werk.dossier, taak)
    assert (plek.toestand, plek.beantwoord, plek.open_voor("start")) == ("voorgesteld", False, True)
    assert in_woorden(plek) == "voorstel: BRP bijhouden"
    assert "(voorstel: BRP bijhouden)" in status_tekst(werk.dossier, "start")
    gedrukt = Drukker(werk.dossier, "plan").druk_plek(plek)
    assert gedrukt.tekst == "BRP bijhouden [nog te bevestigen]"
    assert gedrukt.open == taak

    assert werk.bevestig(taak, grondslag, (*stroom, "stroom_doel")) == 2
    assert plek.beantwoord
    werk.ongedaan()
    assert not plek.beantwoord
    werk.zet(taak, waarde_van(werk.dossier, taak))
    assert plek.beantwoord, "giving the same answer confirms it"
    werk.antwoord(geheim, ["geen"])
    assert plek_van(werk.dossier, geheim).toestand == "ingevuld"
    werk.antwoord(grondslag, "Deze keuze bestaat niet")
    werk.antwoord(grondslag, "")
    assert plek_van(werk.dossier, grondslag).toestand == "leeg"


def test_a_proposal_goes_into_flat_json_and_out_again() -> None:
    dossier = dossier_van({"doel_hoofd": {"voorstel": "Rust"}})
    assert plek_van(dossier, ("doel_hoofd",)).toestand == "voorgesteld"
    assert naar_plat(dossier) == {"doel_hoofd": {"voorstel": "Rust"}}
    assert uit_plat(dossier, {"doel_hoofd": "Rust"}).fouten == []
    assert plek_van(dossier, ("doel_hoofd",)).toestand == "ingevuld"
    assert uit_plat(dossier, {"datum_opgesteld": {"voorstel": "ooit"}, "partners": {"voorstel": []}}).fouten != []
    assert uit_plat(dossier, {"doel_hoofd": {"voorstel": None}}).fouten != []


def test_a_copy_does_not_copy_what_was_accepted() -> None:
    werk, (stroom,) = bewerking({"stroom_verstrekker": "Burgerzaken", "stroom_doel": {"stand": "onbekend", "wie": "FG"}})
    for vraag in ("stroom_doel", "stroom_verstrekker"):
        sleutel = "/".join((*stroom, vraag))
        werk.dossier.bij[sleutel] = werk.dossier.bijschrift((*stroom, vraag)).model_copy(update={"aanvaard": {"C70": "besproken"}})
    kopie = werk.kopieer(stroom)
    assert werk.dossier.bijschrift((*kopie, "stroom_doel")).wie == "FG"
    assert not any("aanvaard" in bij.model_fields_set and bij.aanvaard for merk, bij in werk.dossier.bij.items() if kopie[-1] in merk)
    assert werk.dossier.bijschrift((*stroom, "stroom_doel")).aanvaard == {"C70": "besproken"}


def test_how_long_data_are_kept_is_proposed_only_for_the_same_receiver() -> None:
    eerste = {"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ["Thuisbasis"], "stroom_bewaartermijn": "6 maanden"}
    for ontvanger, verwacht in ((["Thuisbasis"], "voorgesteld"), (["Burgerzaken"], "leeg")):
        werk, (_, stroom) = bewerking(eerste, {"stroom_verstrekker": "Burgerzaken", "stroom_ontvanger": ontvanger})
        stel_voor(werk, stroom)
        assert plek_van(werk.dossier, (*stroom, "stroom_bewaartermijn")).toestand == verwacht
        assert plek_van(werk.dossier, (*stroom, "stroom_getoetst_door")).toestand == "leeg"


def test_what_an_earlier_stroom_suggests_is_asked_of_a_gegevensstroom() -> None:
    assert all((ouder := VELDEN[vraag].ouder) is not None and ouder.id == STROMEN for vraag in VOORZETTEN)


# at the keyboard


async def test_een_nieuwe_stroom_met_voorstellen(tmp_path: Path) -> None:
    async with wandeling(tmp_path, voorbeeld(), "gegevensstromen") as w:
        await w.toets("n")
        await w.kies("Burgerzaken")
        await w.toets("tab")
        await w.kies("De Brug")
        await w.toets("ctrl+n")
        await w.tot("vragen staat nu een voorstel")
        stroom = paden(w.dossier)[-1]

        def stand(vraag: str) -> str:
            return plek_van(w.dossier, (*stroom, vraag)).toestand

        await w.naar("stroom_taak_verstrekker")
        assert "[voorstel: klopt dit? Ctrl+B bevestigt]" in w.lopend
        await w.toets("space")
        assert stand("stroom_taak_verstrekker") == "ingevuld", "pressing what is proposed confirms it"
        assert "(o) BRP bijhouden en adresonderzoek" in w.scherm
        await w.toets("ctrl+b")
        assert stand("stroom_grondslag_ontvanger") == "ingevuld", "there is nothing to confirm here, so all of this part"
        assert "Ctrl+B voorstel bevestigen" not in w.lopend
        await w.toets("f8")
        assert stand("stroom_grondslag_ontvanger") == "voorgesteld"

        await w.naar("stroom_bewaartermijn")
        await w.pilot.pause(0.5)  # longer than a text that is typed waits
        await w.toets("tab", "shift+tab")
        assert stand("stroom_bewaartermijn") == stand("stroom_bewaar_basis") == "voorgesteld", "looking changes nothing"
        await w.toets("ctrl+b")
        assert (stand("stroom_bewaartermijn"), stand("stroom_bewaar_basis")) == ("ingevuld", "voorgesteld")
        await w.toets("tab", "end", "!")
        await w.toets("escape")
        assert stand("stroom_bewaar_basis") == "ingevuld", "what is changed is confirmed"
        assert w.op_schijf() == w.dossier

"""What the questions say: complete, readable, in plain words, and with every word of the trade in the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from screens.overzicht import Overzicht
from tests.hulp import WORTEL, dossier_van, voorbeeld_plat
from tests.test_wandeling import wandeling
from wizard.begrippen import BEGRIPPEN, Begrip, alle_begrippen_bij, begrippen_bij, begrippen_in, plaatsen_in
from wizard.begrippen.leesversie import leesversie
from wizard.begrippen.zoeken import zoek
from wizard.bronnen import BRONNEN, Bron, verwijzingen
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN, Veld
from wizard.vraag import Vraag

VRAGEN = [veld.vraag for veld in VELDEN.values()]

# 1. the five parts


def ontbreekt(vraag: Vraag) -> list[str]:
    """Which of the five parts a question lacks, or has only in name."""
    delen = {
        "vraag": re.fullmatch(r"[A-Z][^?]{5,}\?", vraag.tekst),
        "uitleg": len(zinnen(vraag.uitleg)) in (2, 3) and len(vraag.uitleg.split()) >= 10,
        "voorbeeld": vraag.voorbeeld and vraag.voorbeeld != vraag.uitleg,
        "bron": any(verwijzing.bron.gelezen or verwijzing.bron.status == "eigen keuze" for verwijzing in vraag.bron),
        "vraag_aan": vraag.vraag_aan and not re.search(r"deskundige|iemand|collega|projectleider", vraag.vraag_aan),
    }
    return [naam for naam, goed in delen.items() if not goed]


def test_every_question_has_the_five_parts() -> None:
    assert len(VELDEN) >= 461
    assert {veld.id: mist for veld in VELDEN.values() if (mist := ontbreekt(veld.vraag))} == {}


VOL = VELDEN["selectiecriteria"].vraag
GEBREKEN: list[tuple[Vraag, list[str]]] = [
    (VOL, []),
    (replace(VOL, tekst=""), ["vraag"]),
    (replace(VOL, tekst="Noem de criteria."), ["vraag"]),
    (replace(VOL, uitleg=""), ["uitleg"]),
    (replace(VOL, uitleg="Omdat het moet."), ["uitleg"]),
    (replace(VOL, voorbeeld=""), ["voorbeeld"]),
    (replace(VOL, voorbeeld=VOL.uitleg), ["voorbeeld"]),
    (replace(VOL, bron=()), ["bron"]),
    (replace(VOL, bron=verwijzingen("nen7510")), ["bron"]),
    (replace(VOL, vraag_aan=""), ["vraag_aan"]),
    (replace(VOL, vraag_aan="een deskundige"), ["vraag_aan"]),
]


@pytest.mark.parametrize(("vraag", "mist"), GEBREKEN)
def test_a_question_that_lacks_a_part_does_not_pass(vraag: Vraag, mist: list[str]) -> None:
    assert ontbreekt(vraag) == mist


def test_an_example_is_from_another_case_than_the_worked_example() -> None:
    lang = {rij for tekst in _teksten(voorbeeld_plat()) for rij in _rijen(tekst)}
    for veld in VELDEN.values():
        assert not re.search(r"Lindewaard|Thuisbasis|De Brug\b|Adresteam", veld.vraag.voorbeeld), veld.id
        assert not lang & set(_rijen(veld.vraag.voorbeeld)), veld.id


def _teksten(deel: object) -> Iterator[str]:
    if isinstance(deel, dict):
        deel = list(deel.values())
    if isinstance(deel, list):
        for onder in deel:
            yield from _teksten(onder)
    elif isinstance(deel, str):
        yield deel


def _rijen(tekst: str) -> Iterator[tuple[str, ...]]:
    woorden = re.findall(r"\w+", tekst.casefold())
    yield from zip(*(woorden[nr:] for nr in range(7)), strict=False)


# 2. readability


def zinnen(tekst: str) -> list[str]:
    """The sentences of a text; the dot of 'art.' and the like ends none."""
    return [zin for zin in re.split(r"(?<!\bart\.)(?<!\bpar\.)(?<!\baanw\.)(?<=[.?!])\s+|\n+", tekst) if zin.strip()]


def lengte(zin: str) -> int:
    """How many words a sentence has."""
    return len(zin.split())


def _delen(vraag: Vraag) -> tuple[str, ...]:
    return vraag.tekst, vraag.uitleg, vraag.voorbeeld


def _keuzes(veld: Veld) -> list[str]:
    """The choices as the screen says them."""
    return [optie.zin or optie.label for optie in veld.soort.lijst.opties] if isinstance(veld.soort, KeuzeSoort) else []


def _labels(veld: Veld) -> list[str]:
    """The choices as they are printed."""
    return [optie.label for optie in veld.soort.lijst.opties] if isinstance(veld.soort, KeuzeSoort) else []


def test_sentences_are_short() -> None:
    lengtes = [lengte(zin) for vraag in VRAGEN for deel in _delen(vraag) for zin in zinnen(deel)]
    assert sum(lengtes) / len(lengtes) <= 12
    assert max(lengtes) <= 25
    assert max(lengte(keuze) for veld in VELDEN.values() for keuze in _keuzes(veld)) <= 15
    uitleg = [lengte(zin) for begrip in BEGRIPPEN.values() for zin in zinnen(begrip.betekenis)]
    assert sum(uitleg) / len(uitleg) <= 12
    assert max(uitleg) <= 25


def test_the_measure_sees_a_long_sentence() -> None:
    assert [lengte(zin) for zin in zinnen("Dit is kort. Volgens art. 2 lid 1 is dit één zin! En 'dit?' ook.")] == [3, 9, 3]


_TWEE_VRAGEN = re.compile(r", en (?:hoe|wie|wat|waarom|wanneer|waar|welke?|is|zijn|heeft)\b")


def test_a_question_asks_one_thing_in_at_most_fifteen_words() -> None:
    for veld in VELDEN.values():
        tekst = veld.vraag.tekst
        assert lengte(tekst) <= 15, veld.id
        assert tekst.count("?") == 1, veld.id
        assert not _TWEE_VRAGEN.search(tekst), veld.id


_VERBODEN = re.compile(
    r"\b(?:dient|dienen te|middels|teneinde|conform|ten aanzien van|inzake|e\.e\.a|alsmede|derhalve|betreffende|ten behoeve van|desgewenst"
    r"|met betrekking tot|omtrent|hetgeen|dermate|aangaande|indien|tevens|thans|reeds|jegens|dientengevolge|niet on\w+(?:ig|lijk|baar))\b",
    re.IGNORECASE,
)


_OFFICIEEL = re.compile("Verklaring Omtrent het Gedrag|wet inzake rijksbelastingen", re.IGNORECASE)
"""Names that the law gives."""


def test_no_words_of_the_office() -> None:
    teksten = {veld.id: "\n".join((*_delen(veld.vraag), veld.vraag.kop, *_keuzes(veld))) for veld in VELDEN.values()}
    teksten |= {begrip.term: begrip.betekenis for begrip in BEGRIPPEN.values()}
    assert {wie: woorden for wie, tekst in teksten.items() if (woorden := _VERBODEN.findall(_OFFICIEEL.sub("", tekst)))} == {}


# 3. words of the trade

_VAKTAAL = re.compile(
    r"\b(?:\w*[A-Z]\w*[A-Z]\w*"  # abbreviations: DPIA, iCOV, RvdK
    r"|Wmo|Wpg|Wgr|Wgs|Wabb|Wjsg|Awb|Woo|Wvggz|Wams|Bibob|ENSIA"
    r"|(?i:\w*grondslag(?:en)?|(?:zelfstandig|gezamenlijk|samen|verwerkings)\s?verantwoordelijken?|\w*verwerkers?|\w*verwerking(?:en)?"
    r"|\w*verwerkersovereenkomst(?:en)?|verstrekk\w+|\w*geheimhouding|(?:ambts|beroeps)geheim(?:en)?|\w*gegevensstro\w+"
    r"|(?:persoons|politie|locatie|gezondheids)gegevens|(?:bijzondere|strafrechtelijke|justitiële|genetische|biometrische) \w*gegevens"
    r"|betrokkenen|doelbinding|dataminimalisatie|subsidiariteit|proportionaliteit|rechtmatig\w*|verenigbaar\w*|profilering"
    r"|\w*regisseurs?|regievoerder|\w*mandaat|gemandateerd|volmacht|\w*bevoegd(?:e|heid|heden)?|\w*organ(?:en)?|\w*register|protocol"
    r"|privacyprotocol|convenant|casus(?:sen)?|casus\w+|triage|(?:op|af)schal\w+|intervisie|\w*bewaartermijn(?:en)?|audit(?:or)?s?"
    r"|privacy-audit|logging|\w*autorisaties?|hosting|need-to-know|patchen|pre-scan|weegploeg|zorgdrager|selectielijst|restrisico"
    r"|socialezekerheidsrecht|rechtsvordering|verstrekbepaling|adequaatheidsbesluit|modelcontract\w*|sectorwet|datalek\w*"
    r"|zienswijze|centrumgemeente|openbaar lichaam|bedrijfsvoeringsorganisatie))\b"
)
"""What a word of the trade looks like; whatever has this form must lead to the glossary."""

_GEWOON = {"WhatsApp", "IJsland", "NL"}
"""Words with two capitals that everybody knows."""


def onverklaard(tekst: str) -> set[str]:
    """The words of the trade in a text that the glossary does not explain."""
    rest, waar = "", 0
    for begin, einde, _ in plaatsen_in(tekst):
        rest, waar = f"{rest}{tekst[waar:begin]}·", einde
    return set(_VAKTAAL.findall(rest + tekst[waar:])) - _GEWOON


def test_every_word_of_the_trade_in_a_question_is_in_the_glossary() -> None:
    mist = {}
    for veld in VELDEN.values():
        vraag = veld.vraag
        if woorden := onverklaard("\n".join((*_delen(vraag), vraag.kop, vraag.vraag_aan, veld.bladtitel, *_keuzes(veld), *_labels(veld)))):
            mist[veld.id] = woorden
    assert mist == {}


@pytest.mark.parametrize(
    "tekst", ["Vraag het de FGX.", "Wat is de rechtsgrondslag?", "Een nieuwe verwerkersverwerking.", "Is er een XYZ-lijst?"]
)
def test_a_word_that_is_not_in_the_glossary_is_seen(tekst: str) -> None:
    assert onverklaard(tekst)


def test_the_glossary_explains_without_new_words_of_the_trade() -> None:
    assert {begrip.term: woorden for begrip in BEGRIPPEN.values() if (woorden := onverklaard(begrip.zin))} == {}


# 4. the glossary


def test_the_glossary_is_large_and_every_word_stands_in_it_once() -> None:
    assert len(BEGRIPPEN) >= 100
    vormen = [vorm if vorm != vorm.lower() else vorm.casefold() for begrip in BEGRIPPEN.values() for vorm in begrip.vormen]
    assert len(vormen) == len(set(vormen))


def gebreken(begrip: Begrip) -> list[str]:
    """What is wrong with a word of the glossary."""
    delen = {
        "betekenis": re.fullmatch(r"[A-Z].+[.?]", begrip.betekenis) and len(zinnen(begrip.betekenis)) <= 2,
        "bron": begrip.bron and all(volledig(verwijzing.bron) for verwijzing in begrip.bron),
        "nu": begrippen_in(begrip.nu) if begrip.status == "verouderd" else not begrip.nu,
        "vindbaar": begrip in begrippen_in(f"Over {begrip.term}."),
    }
    return [naam for naam, goed in delen.items() if not goed]


def test_a_word_has_a_meaning_sources_and_a_status() -> None:
    assert {begrip.term: fout for begrip in BEGRIPPEN.values() if (fout := gebreken(begrip))} == {}


def test_a_word_with_a_defect_does_not_pass() -> None:
    bewerker = BEGRIPPEN["bewerker"]
    assert gebreken(replace(bewerker, betekenis="", bron=(), nu="werker")) == ["betekenis", "bron", "nu", "vindbaar"]
    assert gebreken(replace(bewerker, status="geldend")) == ["nu", "vindbaar"]


def volledig(bron: Bron) -> bool:
    """Whether a source says what it is, where it is from, when it was read and how far it holds; or that it was not read."""
    return bool(bron.titel and bron.uitgever and bron.status and (bron.gelezen or bron.status in ("niet geverifieerd", "eigen keuze")))


def test_every_source_is_complete() -> None:
    assert [code for code, bron in BRONNEN.items() if not volledig(bron)] == []


OUD = "Wbp CBP GBA Wgba Wob AMHK BIG PIA bewerker bewerkersovereenkomst".split()


def test_outdated_words_say_what_they_are_called_now_and_are_never_asked() -> None:
    for term in OUD:
        begrip = BEGRIPPEN[term]
        assert begrip.status == "verouderd"
        assert begrip.zin.startswith(f"Verouderd: dit heet nu {begrip.nu}.")
    for veld in VELDEN.values():
        assert not [begrip for begrip in alle_begrippen_bij(veld) if begrip.status == "verouderd"], veld.id
    for begrip in BEGRIPPEN.values():
        oud = [ander.term for ander in begrippen_in(begrip.betekenis) if ander.status == "verouderd"]
        assert not oud or begrip.status == "verouderd", begrip.term


@pytest.mark.parametrize(
    ("tekst", "termen"),
    [
        ("De WGS is iets anders dan de Wgs.", ["WGS", "Wet gemeentelijke schuldhulpverlening"]),
        ("Bijzondere persoonsgegevens mogen niet.", ["bijzondere persoonsgegevens"]),
        ("De FG's lezen de DPIA-lijst van de AP.", ["FG", "AP-lijst"]),
        ("De CISO werkt met ISO 27001.", ["CISO", "ISO 27001"]),
        ("Hij verwerkt de apen en de wpg.", ["verwerken"]),
        ("De verwerkersovereenkomst met de verwerker.", ["verwerkersovereenkomst", "verwerker"]),
        ("Het BIG-register volgt uit de Wet BIG.", ["Wet BIG"]),
        ("Convenant, convenant en CONVENANT.", ["convenant"]),
        ("Een onverwerkte tekst zonder vakwoord.", []),
    ],
)
def test_words_are_found_whole_longest_first_and_with_the_right_capitals(tekst: str, termen: list[str]) -> None:
    assert [begrip.term for begrip in begrippen_in(tekst)] == termen


def test_a_question_leads_to_its_words() -> None:
    veld = VELDEN["stroom_bsn_basis"]
    assert [begrip.term for begrip in begrippen_bij(veld)][:2] == ["BSN", "Wabb"]
    assert "sectorwet" not in {begrip.term for begrip in begrippen_bij(VELDEN["stroom_niet_informeren_grond"])}
    assert "sectorwet" in {begrip.term for begrip in alle_begrippen_bij(VELDEN["stroom_niet_informeren_grond"])}


def test_the_reading_copy_holds_every_word_and_is_what_lies_in_docs() -> None:
    tekst = leesversie()
    assert all(f"\n## {term}\n" in tekst for term in BEGRIPPEN)
    assert (WORTEL / "docs" / "begrippen.md").read_text("utf-8") == tekst


# 5. in the app


async def test_the_words_of_a_question_are_one_key_away(tmp_path: Path) -> None:
    dossier = dossier_van({"persoonsgegevens_gedeeld": "ja"})
    async with wandeling(tmp_path, dossier, "betrokkenen_aantal") as w:
        await w.toets("f1", "end")
        assert "DPIA: Een onderzoek vooraf" in w.lopend
        await w.toets("b")
        assert "BIJ DE VRAAG: Van hoeveel mensen" in w.scherm
        assert w.regels[6].startswith("  DPIA  Een onderzoek vooraf")
        assert "gegevensbeschermingseffectbeoordeling" in w.scherm, "the whole meaning of the first word stands below"
        await w.toets("escape", "escape")
        assert w.vraag == "betrokkenen_aantal"
        await w.typ("70")
        await w.toets("ctrl+f", "down", "down")
        assert any(regel.startswith("> ") for regel in w.regels)
        await w.toets("escape")
        assert (w.vraag, w.waarde("betrokkenen_aantal")) == ("betrokkenen_aantal", 70)


async def test_the_glossary_is_searched_by_typing_from_the_overview(tmp_path: Path) -> None:
    async with wandeling(tmp_path, dossier_van({})) as w:
        await w.toets("b")
        assert f"{len(BEGRIPPEN)} woorden uitgelegd" in w.scherm
        assert "BIJ DE VRAAG" not in w.scherm
        await w.typ("Bewerk")
        assert "bewerker  Verouderd: dit heet nu verwerker." in w.scherm
        await w.toets("enter")
        assert "Ook geschreven als bewerkers" in w.lopend
        await w.toets("escape", *["backspace"] * 6)
        await w.typ("xyz")
        assert "Geen woord gevonden" in w.scherm
        await w.toets("down", "enter", "f8", "escape")
        assert isinstance(w.app.screen, Overzicht)


@pytest.mark.parametrize(
    ("tekst", "eerst"),
    [("verw", "verwerken"), ("WMO", "Wmo 2015"), ("justitiele", "justitiële gegevens"), ("nen 7", "NEN 7510"), ("handtekening", None)],
)
def test_searching_takes_any_spelling_and_the_beginning_of_a_word_first(tekst: str, eerst: str | None) -> None:
    assert next((begrip.term for begrip in zoek(tekst)), None) == eerst

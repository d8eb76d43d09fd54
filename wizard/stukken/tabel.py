"""The table of documents: how much each kind is needed, when, why, and what this program makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.bronnen import Verwijzing, verwijzingen
from wizard.voorwaarde import ALTIJD, Als, Enig, Feit, Gevuld, Voorwaarde

Nodig = Literal["verplicht", "aanbevolen", "niet nodig"]
NODIG: tuple[Nodig, ...] = ("verplicht", "aanbevolen", "niet nodig")
"""How much a document is needed, the most first."""

_NIET = "Dit stuk maakt dit programma (nog) niet."


@dataclass(frozen=True, eq=False)
class Stuk:
    """What is known of one kind of document: how much it is needed, when, why, and what this program makes of it.

    `als` completes "Alleen nodig als …"; '' for a document that is always needed. `waarom` fits on one line of a screen.
    """

    soort: str
    nodig: Nodig
    wanneer: Voorwaarde
    als: str
    waarom: str
    bron: tuple[Verwijzing, ...]
    maakt: str


def _stuk(soort: str, nodig: Nodig, waarom: str, *, bron: str, wanneer: Voorwaarde = ALTIJD, als: str = "", maakt: str = _NIET) -> Stuk:
    return Stuk(soort, nodig, wanneer, als, waarom, verwijzingen(bron), maakt)


_STUKKEN = (
    _stuk(
        "plan_van_aanpak",
        "verplicht",
        "Het bestuur beslist op een plan: wat u doet, waarom, en wat het kost.",
        bron="vng_stappenplan stap 4 en 8",
        maakt="Dit programma maakt het plan van aanpak.",
    ),
    _stuk(
        "convenant",
        "verplicht",
        "Partners leggen samen vast wat zij afspreken, ook over de gegevens.",
        bron="vng_stappenplan stap 8; ibp_blog",
        maakt="Dit programma maakt het convenant.",
    ),
    _stuk(
        "regeling_art26",
        "verplicht",
        "Wie samen beslist, verdeelt ook de taken: informeren, helpen, melden.",
        wanneer=Feit("regeling_nodig") | Als("convenant_soort", "privacyprotocol", "combinatie"),
        als="u samen beslist, of een privacyprotocol maakt",
        bron="vng_stappenplan stap 8; avg art. 26",
        maakt=(
            "Het convenant krijgt een bijlage ‘onderlinge regeling’. Kiest u bij de soort afspraak voor een privacyprotocol, "
            "dan maakt dit programma dat ook."
        ),
    ),
    _stuk(
        "leveringsovereenkomst",
        "aanbevolen",
        "Bij een vaste levering voorkomt dit misverstanden over de kwaliteit.",
        wanneer=Enig("gegevensstromen", Als("stroom_frequentie", "periodiek", "structureel"))
        & Als("verantwoordelijkheidsmodel", "ieder_zelfstandig", "gemengd"),
        als="partners elk voor zich beslissen en vast leveren",
        bron="ibd_model26",
        maakt=f"{_NIET} De bijlage ‘gegevensstromen’ van het convenant beschrijft de leveringen wel.",
    ),
    _stuk(
        "verwerkersovereenkomst",
        "verplicht",
        "Wie voor u met gegevens werkt, bindt zich op papier aan uw regels.",
        wanneer=Feit("er_zijn_verwerkers"),
        als="een verwerker of leverancier met de gegevens werkt",
        bron="avg art. 28",
    ),
    _stuk(
        "dpia",
        "verplicht",
        "Het risico voor inwoners kan hoog zijn. Onderzoek dat vóór de start.",
        wanneer=Feit("dpia_nodig"),
        als="de pre-scan dat zegt",
        bron="avg art. 35; vng_stappenplan stap 8; ibd_dpia",
        maakt="De pre-scan is een bijlage van het plan van aanpak. De DPIA zelf maakt dit programma (nog) niet.",
    ),
    _stuk(
        "register",
        "verplicht",
        "Elke organisatie houdt bij welke gegevens zij met wie deelt.",
        wanneer=Feit("gegevens"),
        als="u persoonsgegevens deelt",
        bron="avg art. 30",
    ),
    _stuk(
        "werkproces",
        "verplicht",
        "Medewerkers moeten weten wie wanneer wat doet, met welke gegevens.",
        bron="vng_stappenplan stap 8",
        maakt="De bijlage ‘werkproces’ van het convenant.",
    ),
    _stuk(
        "wpg_beslissing",
        "verplicht",
        "De politie deelt pas vast gegevens na een beslissing op papier.",
        wanneer=Enig("gegevensstromen", Als("stroom_wpg_basis", "wpg20_1")),
        als="de politie vast gegevens deelt (Wpg 20 lid 1)",
        bron="wpg art. 20 lid 2",
    ),
    _stuk(
        "aanwijzingsbesluit",
        "verplicht",
        "Wie toezicht houdt, moet aangewezen zijn. Het besluit laat dat zien.",
        wanneer=Als("toezichthouders_nodig", "ja"),
        als="u toezichthouders nodig heeft",
        bron="awb art. 5:11",
    ),
    _stuk(
        "mandaat",
        "verplicht",
        "Wie tekent, moet dat mogen. Een besluit of mandaat laat dat zien.",
        bron="awb art. 10:1, 10:2, 10:3 en 10:12; gemeentewet art. 160 en 171",
    ),
    _stuk(
        "raadsbrief",
        "verplicht",
        "De raad controleert het college en wil weten wat de gemeente deelt.",
        wanneer=Als("raadsbrief_nodig", "ja") | Als("raad_betrokken", "geinformeerd"),
        als="u de raad een brief stuurt of informeert",
        bron="ap_raadsleden; vng_governance par. 3.4",
    ),
    _stuk(
        "publieksinformatie",
        "verplicht",
        "Inwoners mogen weten wie hun gegevens gebruikt, en waarvoor.",
        wanneer=Feit("gegevens"),
        als="u persoonsgegevens deelt",
        bron="avg art. 13 en 14; ap_raadsleden",
    ),
    _stuk(
        "brief_betrokkene",
        "aanbevolen",
        "Een besluit kan diep ingrijpen. De brief legt uit wat u deelt.",
        wanneer=Feit("gegevens") & Als("ingrijpende_beslissing", "ja"),
        als="een besluit kan volgen dat een inwoner diep raakt",
        bron="ap_raadsleden",
    ),
    _stuk(
        "geheimhoudingsverklaring",
        "verplicht",
        "Wie geen eigen geheimhoudingsplicht heeft, belooft op papier te zwijgen.",
        wanneer=Feit("verklaring_nodig"),
        als="iemand toegang krijgt zonder geheimhoudingsplicht",
        bron="vng_governance par. 3.3; uavg art. 30 lid 4",
        maakt="De bijlage ‘geheimhoudingsverklaring’ van het convenant: een model om te tekenen.",
    ),
    _stuk(
        "toetredingsverklaring",
        "aanbevolen",
        "Komt er later een partner bij, dan tekent die voor dezelfde afspraken.",
        bron="praktijk Den Helder",
        maakt="De bijlage ‘toetredingsverklaring’ van het convenant: een model om te tekenen. Een privacyprotocol heeft die niet.",
    ),
    _stuk(
        "meldformulier",
        "aanbevolen",
        "Met een vast formulier krijgt u alleen het signaal, en alleen feiten.",
        wanneer=Gevuld("signaal_regels"),
        als="u regels heeft voor signalen",
        bron="vng_governance par. 4.4",
    ),
    _stuk(
        "communicatieplan",
        "aanbevolen",
        "Inwoners, medewerkers en bestuur horen zo op tijd hetzelfde verhaal.",
        bron="vng_stappenplan stap 6",
        maakt=f"Het plan van aanpak heeft een hoofdstuk Communicatie. Een apart plan? {_NIET}",
    ),
    _stuk(
        "evaluatieplan",
        "verplicht",
        "U gaat na of de samenwerking werkt, en of de gegevens nog nodig zijn.",
        bron="vng_stappenplan stap 4",
        maakt=f"Het plan van aanpak heeft een hoofdstuk Evaluatie en verantwoording. Een apart plan of verslag? {_NIET}",
    ),
    _stuk(
        "exitplan",
        "aanbevolen",
        "Stopt de samenwerking, dan is duidelijk wat er met de gegevens gebeurt.",
        bron="aanw_convenanten aanw. 26 en 27",
        maakt=f"Het plan van aanpak heeft een hoofdstuk Afronding en het convenant regelt het einde. Een apart plan? {_NIET}",
    ),
)

STUKKEN: dict[str, Stuk] = {stuk.soort: stuk for stuk in _STUKKEN}
"""Every kind of document by its code of `doc_soort`, in the order of that list."""

"""C18–C27: is the goal clear, is the delen needed for it, and does it stop there."""

from __future__ import annotations

import re

from wizard.controles.regel import Bij, Regel, regel
from wizard.controles.toetsen import DEELT, Korter, Leeg, Noemt
from wizard.velden import STROMEN
from wizard.voorwaarde import Als, Enig, Feit, Gevuld

_VAAG = re.compile(r"\b(?:etc|enzovoort|onder andere|alle relevante|in de breedste zin)\b", re.IGNORECASE)
_VAAG_WOORDEN = "‘etc’, ‘enzovoort’, ‘onder andere’, ‘alle relevante’ of ‘in de breedste zin’"

DOEL: tuple[Regel, ...] = (
    regel(
        "C18",
        "blokkerend",
        "Het doel ontbreekt",
        Bij("doel_hoofd", Leeg("doel_hoofd"), "Het doel van de samenwerking staat er nog niet."),
        Bij("stroom_doel", Leeg("stroom_doel"), "Er staat nog niet wat de ontvanger met de gegevens doet."),
        betekenis="Zonder helder doel kan niemand nagaan of het delen nodig is.",
        remedie="Schrijf op wat u wilt bereiken, en per stroom wat de ontvanger met de gegevens doet.",
        bron="avg art. 5 lid 1 onder b; vng_stappenplan stap 2",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C19",
        "aandachtspunt",
        "Het doel is misschien te vaag",
        Bij("doel_hoofd", Korter("doel_hoofd", 60), "Het doel is erg kort."),
        Bij("doel_hoofd", Noemt("doel_hoofd", _VAAG, _VAAG_WOORDEN), "Het doel gebruikt woorden die alles open laten."),
        betekenis="Een vaag doel geeft geen grens: dan past alles erbij.",
        remedie="Schrijf op voor wie u iets doet, wat u doet en wat er dan beter gaat.",
        bron="avg art. 5 lid 1 onder b",
        zekerheid="laag",
        twijfel="de grens van 60 tekens en de woordenlijst zijn een eigen keuze",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C20",
        "blokkerend",
        "De noodzaak is nog niet onderbouwd",
        Bij("verwerking_noodzaak", Leeg("verwerking_noodzaak"), "Er staat nog niet waarom u persoonsgegevens nodig heeft."),
        Bij("proportionaliteit_conclusie", Leeg("proportionaliteit_conclusie"), "Er staat nog niet of het doel de inbreuk waard is."),
        Bij("subsidiariteit_conclusie", Leeg("subsidiariteit_conclusie"), "Er staat nog niet of het met minder inbreuk kan."),
        Bij("stroom_noodzaak", Leeg("stroom_noodzaak"), "Er staat nog niet waarom deze gegevens nodig zijn."),
        Bij("stroom_proportionaliteit", Leeg("stroom_proportionaliteit"), "Er staat nog niet of deze stroom de inbreuk waard is."),
        Bij("stroom_subsidiariteit", Leeg("stroom_subsidiariteit"), "Er staat nog niet of het hier met minder inbreuk kan."),
        betekenis="Ook met een grondslag mag u alleen delen wat nodig is.",
        remedie="Beantwoord de vraag in eigen woorden, voor het geheel en voor elke stroom.",
        bron="avg art. 5, 6; vng_stappenplan stap 2; vng_raadgever",
    ),
    regel(
        "C21",
        "waarschuwing",
        "Andere manieren zijn niet goed afgewogen",
        Bij("alternatieven", Leeg("alternatieven"), "Er staat geen enkele andere manier om het doel te bereiken."),
        Bij(
            "alt_reden",
            Als("alt_inbreuk", "kleiner") & Als("alt_oordeel", "verworpen") & Leeg("alt_reden"),
            "Deze manier grijpt minder in en is verworpen, maar de reden staat er niet bij.",
        ),
        betekenis="U mag pas delen als een manier die minder ingrijpt niet genoeg is.",
        remedie="Noem ten minste één andere manier, en waarom die niet genoeg helpt.",
        bron="vng_stappenplan stap 2 vraag 3",
    ),
    regel(
        "C22",
        "waarschuwing",
        "Het kan met minder, maar dat is niet verwerkt",
        Bij(
            "anoniem_mogelijk",
            DEELT & Als("anoniem_mogelijk", "ja") & ~Enig(STROMEN, Gevuld("stroom_minimalisatie")),
            "U zegt dat het met minder gegevens kan, maar bij geen enkele stroom staat hoe u ze beperkt.",
        ),
        betekenis="Kan het zonder namen, of met minder gegevens, dan moet dat ook zo.",
        remedie="Schrijf per stroom op hoe u beperkt: alleen aantallen, een codenummer, of alleen ja of nee.",
        bron="avg art. 5 lid 1 onder c; ccv",
    ),
    regel(
        "C23",
        "blokkerend",
        "Het doel is misschien niet haalbaar",
        Bij("doel_haalbaar", Als("doel_haalbaar", "nee"), "U verwacht dat de samenwerking haar doel niet haalt."),
        Bij("doel_haalbaar", Leeg("doel_haalbaar"), "U zegt nog niet of de samenwerking haar doel kan halen.", "waarschuwing"),
        Bij(
            "doel_haalbaar_onderbouwing",
            Leeg("doel_haalbaar_onderbouwing"),
            "Er staat niet waarom u denkt dat het doel haalbaar is.",
            "waarschuwing",
        ),
        betekenis="Wat niet werkt, is ook niet nodig. Dan mag u er geen gegevens voor delen.",
        remedie="Onderbouw met cijfers of ervaring dat het werkt, of stop.",
        bron="vng_stappenplan stap 2 vraag 2",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C24",
        "blokkerend",
        "Het nieuwe gebruik past niet bij het oude doel",
        Bij("stroom_verenigbaar", Als("stroom_verenigbaar", "nee"), "De gegevens zijn voor een ander doel verzameld."),
        Bij(
            "stroom_verenigbaar",
            Als("stroom_verenigbaar", "onbekend"),
            "U zoekt nog uit of de gegevens voor dit doel gebruikt mogen worden.",
        ),
        Bij(
            "stroom_verenigbaar_motivering",
            Als("stroom_verenigbaar", "verenigbaar") & Leeg("stroom_verenigbaar_motivering"),
            "U vindt het nieuwe gebruik passend, maar de motivering ontbreekt.",
        ),
        betekenis="Gegevens mogen alleen voor een ander doel dienen als dat past, of als een wet het regelt.",
        remedie="Zoek een wettelijke basis of motiveer waarom het past. Lukt dat niet, schrap dan de stroom.",
        bron="avg art. 5 lid 1 onder b, art. 6 lid 4",
    ),
    regel(
        "C25",
        "waarschuwing",
        "Passend gebruik heft een geheim of verbod niet op",
        Bij(
            "stroom_verenigbaar",
            Als("stroom_verenigbaar", "verenigbaar")
            & (
                Gevuld("stroom_geheimhouding") & ~Als("stroom_geheimhouding", "geen")
                | Feit("bijzonder")
                | Als("stroom_strafrechtelijk", "ja")
            ),
            "U vindt het nieuwe gebruik passend, maar voor deze gegevens geldt ook een geheim of een verbod.",
        ),
        betekenis="Dat gebruik past bij het doel, betekent nog niet dat een geheimhouder mag spreken.",
        remedie="Laat apart zien waarom de geheimhouding niet geldt, en welke uitzondering u gebruikt.",
        bron="avg art. 6 lid 4, art. 9, 10",
    ),
    regel(
        "C26",
        "waarschuwing",
        "Partners mogen de gegevens voor andere doelen gebruiken",
        Bij(
            "verder_gebruik", Als("verder_gebruik", "ja"), "Partners mogen de gegevens voor een eigen doel hergebruiken, zonder voorwaarde."
        ),
        betekenis="Dan is voor een inwoner niet meer te volgen waar zijn gegevens blijven.",
        remedie="Kies nee, of alleen als de wet het toestaat.",
        bron="avg art. 5 lid 1 onder b; awb art. 3:3",
    ),
    regel(
        "C27",
        "waarschuwing",
        "De grens van het delen ontbreekt",
        Bij("selectiecriteria", Leeg("selectiecriteria"), "Er staat niet wanneer iemand in beeld komt."),
        Bij("buiten_scope", Leeg("buiten_scope"), "Er staat niet wat buiten de samenwerking valt."),
        Bij("stroom_minimalisatie", Leeg("stroom_minimalisatie"), "Er staat niet hoe u de gegevens beperkt tot wat nodig is."),
        betekenis="Zonder grens komen er steeds meer mensen en gegevens bij.",
        remedie="Leg vast wanneer iemand in beeld komt, wat u niet doet, en wat u weglaat.",
        bron="avg art. 5 lid 1 onder b en c; vng_governance par. 4.4",
        ook_zonder_gegevens=True,
    ),
)

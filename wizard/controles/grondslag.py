"""C01–C17: may this be given, may it be received, and on which task of which law."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.controles.regel import Bij, Regel, Vondst, Zoek, plek_in, regel
from wizard.controles.toetsen import DEELT, Anders, Bevat, InStroom, Leeg, Noemt, ergens
from wizard.gronden import Grond
from wizard.lezing import Lezing
from wizard.velden import STROMEN, VELDEN
from wizard.voorwaarde import Als, Enig, Feit, Voorwaarde
from wizard.vragenlijst import plekken

GEEFT, KRIJGT = "stroom_grondslag_verstrekker", "stroom_grondslag_ontvanger"
_KANTEN = ((GEEFT, "stroom_verstrekker", "geeft"), (KRIJGT, "stroom_ontvanger", "krijgt"))
"""Both sides of a gegevensstroom: the question for its ground, the question for who stands there, and what that one does."""

_WETSNAAM = re.compile(
    r"(?i:\b\w*(?:wet|wetboek|besluit|verordening)\b)"
    r"|\b(?:AVG|UAVG|BW|Awb|Wmo|Wpg|Pw|Wgs|WGS|BGS|Wabb|BRP|AWR|Awbi|Wjsg|Wvggz|Zvw)\b"
)
_WAMS = re.compile(r"\bwams\b|meervoudige problematiek sociaal domein", re.IGNORECASE)
_OUDE_WOORDEN = re.compile(
    r"\b(?:Wbp|WBP|CBP|GBA|Wgba|WGBA|Wob|WOB|AMHK|(?i:bewerkers?|bewerkersovereenkomst(?:en)?))\b|(?<!Wet )\bBIG\b(?!-)"
)
_NIEUW = {
    "wbp": "AVG en UAVG", "cbp": "Autoriteit Persoonsgegevens", "gba": "BRP", "wgba": "Wet BRP", "wob": "Woo",
    "amhk": "Veilig Thuis", "big": "BIO2", "bewerker": "verwerker", "bewerkers": "verwerkers",
    "bewerkersovereenkomst": "verwerkersovereenkomst", "bewerkersovereenkomsten": "verwerkersovereenkomsten",
}  # fmt: skip
_MAG_OUD_HETEN = ("ba_titel", "ba_partijen", "bs_naam")
"""Existing papers may carry old names."""
_IN_WOORDEN = tuple(veld.id for veld in VELDEN.values() if veld.soort.naam in ("regel", "alinea"))
_IN_NIEUWE_WOORDEN = frozenset(_IN_WOORDEN) - frozenset(_MAG_OUD_HETEN)
"""The questions that are answered in words, and those of them that are to be in today's words."""


def _kant(grondslag: str, wie: str, code: str, partner: Voorwaarde) -> Voorwaarde:
    """A side of a gegevensstroom rests on this ground and one who stands there is such a partner."""
    return Als(grondslag, code) & Enig(wie, partner)


def _oude_woorden(dossier: Lezing) -> Iterator[Vondst]:
    deelt = DEELT.waar(dossier)
    for plek in plekken(dossier.dossier, lezing=dossier):
        if plek.veld.id not in _IN_NIEUWE_WOORDEN or (plek.pad[0] == STROMEN and not deelt):
            continue
        if (tekst := plek.waarde) and (gevonden := dict.fromkeys(_OUDE_WOORDEN.findall(tekst))):
            nieuw = "; ".join(f"‘{woord}’ heet nu ‘{_NIEUW[woord.casefold()]}’" for woord in gevonden)
            yield Vondst(plek, f"Hier staat een oude naam: {nieuw}.", (Grond(plek),))


_MAAK_GELIJK = "Deelt u echt niets? Kies even ja, verwijder de stromen bij stap 7, en kies weer nee."


def _verborgen_stromen(dossier: Lezing) -> Iterator[Vondst]:
    if Als("persoonsgegevens_gedeeld", "nee").waar(dossier) and (aantal := len(dossier.eigen(STROMEN))):
        plek = plek_in(dossier, "persoonsgegevens_gedeeld")
        stromen = "één gegevensstroom" if aantal == 1 else f"{aantal} gegevensstromen"
        wat = f"U deelt geen persoonsgegevens, maar het dossier beschrijft {stromen}. {_MAAK_GELIJK}"
        yield Vondst(plek, wat, (Grond(plek),))


_TOESTEMMING = Als("toestemming_gebruikt", "ja") | ergens(Als(GEEFT, "grondslag_a") | Als(KRIJGT, "grondslag_a"))
_WAMS_WAT = "Hier staat de Wams. Wij vonden geen bron die zegt dat die wet geldt."

GRONDSLAG: tuple[Regel, ...] = (
    regel(
        "C01",
        "blokkerend",
        "Een afspraak is geen grondslag",
        Bij("convenant_als_grondslag", Als("convenant_als_grondslag", "ja"), "U noemt het convenant als grondslag voor het delen."),
        Bij(
            "stroom_wet_artikel",
            Bevat("stroom_wet_artikel", "convenant", "samenwerkingsovereenkomst", "protocol", "afspraak", "afspraken")
            & ~Noemt("stroom_wet_artikel", _WETSNAAM, "de naam van een wet"),
            "Bij de wet staat alleen een afspraak. Een wet wordt niet genoemd.",
        ),
        betekenis="Een afspraak tussen partners geeft niemand het recht om gegevens te delen. Dat recht volgt uit de wet.",
        remedie="Zoek per stroom de wettelijke taak en de bepaling. Lukt dat niet, schrap dan de stroom.",
        bron="vng_stappenplan stap 2; ap_raadsleden vraag 2; vng_raadgever; aanw_convenanten aanw. 13",
    ),
    regel(
        "C02",
        "blokkerend",
        "Delen en stromen spreken elkaar tegen",
        Bij(
            STROMEN,
            DEELT & Leeg(STROMEN),
            "U deelt persoonsgegevens, maar beschrijft nog geen gegevensstroom. Dat doet u bij stap 7.",
        ),
        Zoek(
            ("persoonsgegevens_gedeeld",),
            "u deelt geen persoonsgegevens, en er staat een gegevensstroom in het dossier",
            _verborgen_stromen,
        ),
        betekenis="Zonder beschreven stromen kan niemand nagaan of het delen mag.",
        remedie="Zorg dat uw antwoord past bij de gegevensstromen die u beschrijft.",
        bron="vng_stappenplan stap 7; ap_raadsleden vraag 2",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C03",
        "blokkerend",
        "Beide kanten hebben een grondslag nodig",
        Bij(GEEFT, Leeg(GEEFT), "Er staat nog niet op welke grondslag de verstrekker de gegevens geeft."),
        Bij(KRIJGT, Leeg(KRIJGT), "Er staat nog niet op welke grondslag de ontvanger de gegevens krijgt."),
        betekenis="Wie geeft moet mogen geven, en wie krijgt moet mogen krijgen. Elke kant heeft een eigen grondslag nodig.",
        remedie="Kies voor beide kanten een grondslag, samen met de privacy officer of jurist.",
        bron="avg art. 6 lid 1; ap_raadsleden uitgangspunt 2",
    ),
    regel(
        "C04",
        "blokkerend",
        "De wet achter de grondslag ontbreekt",
        Bij(
            "stroom_wet_artikel",
            (Als(GEEFT, "grondslag_c", "grondslag_e") | Als(KRIJGT, "grondslag_c", "grondslag_e")) & Leeg("stroom_wet_artikel"),
            "De grondslag is een plicht of taak uit de wet, maar de wet en het artikel staan er niet bij.",
        ),
        betekenis="Een wettelijke plicht of publieke taak bestaat alleen als een wet haar noemt.",
        remedie="Noem de wet en het artikel.",
        bron="avg art. 6 lid 3; vng_stappenplan stap 7",
    ),
    regel(
        "C05",
        "blokkerend",
        "De overheid beroept zich op een gerechtvaardigd belang",
        *(
            Bij(
                grondslag,
                _kant(grondslag, wie, "grondslag_f", Feit("overheid")),
                f"{{partner}} {doet} gegevens op grond van een gerechtvaardigd belang, maar is een overheidsorganisatie.",
            )
            for grondslag, wie, doet in _KANTEN
        ),
        betekenis="Een overheid kan zich bij haar taken niet op een gerechtvaardigd belang beroepen.",
        remedie="Kies de publieke taak of de wettelijke plicht met de wet erbij. Is die er niet, schrap dan de stroom.",
        bron="avg art. 6 lid 1 slot",
        twijfel="uitzondering: zuivere bedrijfsvoering",
    ),
    regel(
        "C06",
        "blokkerend",
        "Een private partij beroept zich op een publieke taak",
        *(
            Bij(
                grondslag,
                _kant(grondslag, wie, "grondslag_e", Feit("privaat") & ~Feit("publieke_taak")),
                f"{{partner}} {doet} gegevens voor een publieke taak, maar is een private partij zonder taak uit de wet.",
            )
            for grondslag, wie, doet in _KANTEN
        ),
        betekenis="Een private partij heeft alleen een publieke taak als een wet die aan haar opdraagt.",
        remedie="Noem bij de partner de taak met wet en artikel. Is die er niet, kies dan een andere grondslag.",
        bron="avg art. 6 lid 3",
    ),
    regel(
        "C07",
        "waarschuwing",
        "Een bevoegdheid is geen plicht",
        Bij(
            GEEFT,
            Als(GEEFT, "grondslag_c") & Anders("stroom_wet_soort", "verplicht"),
            "De verstrekker beroept zich op een plicht, maar er staat niet dat de bepaling tot geven verplicht.",
        ),
        betekenis="Wie mag geven, hoeft nog niet te geven. Dan past de grondslag wettelijke verplichting niet.",
        remedie="Kies de publieke taak, of noem de bepaling die het geven verplicht.",
        bron="avg art. 6 lid 1 onder c",
    ),
    regel(
        "C08",
        "waarschuwing",
        "Een algemene taak is een dunne basis voor gevoelige gegevens",
        Bij(
            "stroom_wet_soort",
            Als("stroom_wet_soort", "taak") & Feit("gevoelige_stroom"),
            "De stroom bevat gevoelige gegevens, maar de wet noemt het verstrekken niet.",
        ),
        betekenis="Hoe gevoeliger de gegevens, hoe duidelijker de wet moet zijn. Een inwoner moet het kunnen voorzien.",
        remedie="Zoek een bepaling die het verstrekken noemt, deel minder, of leg het voor aan de jurist en de FG.",
        bron="avg art. 6 lid 3, overw. 41",
        zekerheid="middel",
        twijfel="hoe specifiek de bepaling moet zijn",
    ),
    regel(
        "C09",
        "blokkerend",
        "Vitaal belang is een noodgrond",
        *(
            Bij(
                grondslag,
                Als(grondslag, "grondslag_d") & Anders("stroom_frequentie", "incidenteel"),
                "De grondslag is vitaal belang, maar er staat niet dat u alleen in een los geval deelt.",
            )
            for grondslag, _, _ in _KANTEN
        ),
        betekenis="Vitaal belang geldt in acute nood, voor één persoon. Het draagt nooit een vaste stroom.",
        remedie="Kies een andere grondslag, of neem dit alleen op als noodprocedure per geval.",
        bron="avg art. 6 lid 1 onder d, overw. 46; vng_governance par. 4.4",
    ),
    regel(
        "C10",
        "waarschuwing",
        "Een overeenkomst met de inwoner dekt dit meestal niet",
        *(
            Bij(
                grondslag,
                _kant(grondslag, wie, "grondslag_b", Feit("overheid")),
                f"{{partner}} {doet} gegevens op grond van een overeenkomst met de inwoner, maar is een overheidsorganisatie.",
            )
            for grondslag, wie, doet in _KANTEN
        ),
        Bij(
            GEEFT,
            _kant(GEEFT, "stroom_ontvanger", "grondslag_b", Feit("overheid")),
            "{partner} krijgt gegevens die de verstrekker heeft door een overeenkomst met de inwoner.",
        ),
        betekenis="Een huur- of zorgovereenkomst regelt zelden dat gegevens naar de overheid gaan.",
        remedie="Toets of het nieuwe gebruik past bij het oude doel, of zoek een wettelijke basis.",
        bron="avg art. 6 lid 1 onder b; ictrecht",
        zekerheid="middel",
        twijfel="wanneer de overeenkomst het delen toch dekt",
    ),
    regel(
        "C11",
        "waarschuwing",
        "Toestemming aan de overheid is zelden vrij",
        *(
            Bij(
                grondslag,
                _kant(grondslag, wie, "grondslag_a", Feit("overheid")),
                f"{{partner}} {doet} gegevens op grond van toestemming, maar is een overheidsorganisatie.",
            )
            for grondslag, wie, doet in _KANTEN
        ),
        betekenis="Wie hulp of geld van de overheid nodig heeft, kan moeilijk weigeren. Toestemming herstelt geen taak die ontbreekt.",
        remedie="Steun op de wettelijke taak. Betrek de inwoner wel bij het werk en vraag wat hij ervan vindt.",
        bron="avg art. 4 onder 11, art. 7, overw. 43; ap_toestemming; ibp_blog",
    ),
    regel(
        "C12",
        "blokkerend",
        "De toestemming voldoet nog niet",
        Bij("toestemming_vrij", _TOESTEMMING & Leeg("toestemming_vrij"), "Er staat nog niet waarom de inwoner vrij kan kiezen."),
        Bij(
            "toestemming_uitdrukkelijk",
            _TOESTEMMING & Anders("toestemming_uitdrukkelijk", "ja"),
            "De toestemming is nog niet uitdrukkelijk en aantoonbaar.",
        ),
        Bij("toestemming_intrekken", _TOESTEMMING & Leeg("toestemming_intrekken"), "Er staat nog niet hoe de inwoner zich bedenkt."),
        betekenis="Toestemming die niet vrij is, niet is vast te stellen of niet is in te trekken, is ongeldig.",
        remedie="Vul deze vragen in, of kies een andere grondslag.",
        bron="avg art. 7; ibp_blog",
    ),
    regel(
        "C13",
        "waarschuwing",
        "Antwoorden over toestemming spreken elkaar tegen",
        Bij(
            "toestemming_gebruikt",
            ergens(Feit("met_toestemming")) & Anders("toestemming_gebruikt", "ja"),
            "Een gegevensstroom steunt op toestemming, maar u zegt niet dat u toestemming gebruikt.",
        ),
        Bij(
            "toestemming_gebruikt",
            DEELT & Als("toestemming_gebruikt", "ja") & ~Enig(STROMEN, Feit("met_toestemming")),
            "U gebruikt toestemming, maar geen enkele gegevensstroom steunt erop.",
        ),
        betekenis="Het convenant zegt dan op twee plekken iets anders over toestemming.",
        remedie="Maak de antwoorden gelijk.",
        bron="eigen",
    ),
    regel(
        "C14",
        "blokkerend",
        "De Wams geldt nog niet, voor zover wij weten",
        *(
            Bij(vraag_id, Noemt(vraag_id, _WAMS, "de Wams, een wetsvoorstel"), _WAMS_WAT)
            for vraag_id in ("stroom_wet_artikel", "taak_omschrijving", "taak_wet", "taak_artikel")
        ),
        betekenis="Een wetsvoorstel geeft geen taak en geen grondslag.",
        remedie="Gebruik de wet die nu geldt, en controleer hoe het met het voorstel staat.",
        bron="wams",
        zekerheid="middel",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C15",
        "waarschuwing",
        "Er staat een verouderde naam",
        Zoek(
            _IN_WOORDEN,
            "in een tekst staat als los woord Wbp, CBP, GBA, Wgba, Wob, AMHK, bewerker(sovereenkomst) of BIG (niet in ‘Wet BIG’)",
            _oude_woorden,
        ),
        betekenis="Een stuk met oude namen lijkt niet getoetst aan het recht van nu.",
        remedie="Vervang de oude naam. Bedoelt u de Wet BIG, schrijf dat dan voluit. Heet een stuk zo, aanvaard dit dan met die reden.",
        bron="uavg art. 51; wbp",
        twijfel="BIG kan ook de Wet BIG zijn: zekerheid laag",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C16",
        "blokkerend",
        "De ontvanger heeft geen taak",
        Bij(
            "stroom_taak_ontvanger",
            Leeg("stroom_taak_ontvanger"),
            "Er staat nog niet voor welke taak de ontvanger dit nodig heeft. Zonder taak mag hij het niet krijgen.",
        ),
        Bij(
            "partner_taken",
            DEELT & InStroom("stroom_ontvanger") & Leeg("partner_taken"),
            "Deze partner krijgt gegevens, maar er staat geen enkele taak bij.",
        ),
        betekenis="Wie geen taak heeft waarvoor de gegevens nodig zijn, mag ze niet krijgen.",
        remedie="Kies de taak met wet en artikel, of haal de ontvanger uit de stroom.",
        bron="vng_stappenplan stap 7; ap_raadsleden vraag 2; avg art. 6",
    ),
    regel(
        "C17",
        "waarschuwing",
        "De herkomst van de gegevens ontbreekt",
        Bij("stroom_taak_verstrekker", Leeg("stroom_taak_verstrekker"), "Er staat niet bij welke taak de verstrekker de gegevens heeft."),
        Bij("stroom_oorspronkelijk_doel", Leeg("stroom_oorspronkelijk_doel"), "Er staat niet waarvoor de gegevens eerst zijn verzameld."),
        betekenis="Zonder herkomst kan niemand nagaan of het nieuwe gebruik past bij het oude doel.",
        remedie="Vul de taak van de verstrekker en het eerste doel in.",
        bron="avg art. 6 lid 4",
    ),
)

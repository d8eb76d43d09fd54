"""C59–C63: does the inwoner know, and can he do something about it."""

from __future__ import annotations

from wizard.controles.regel import Bij, Regel, regel
from wizard.controles.toetsen import Anders, Leeg
from wizard.velden import STROMEN
from wizard.voorwaarde import Als, Enig, Feit, Gevuld

INWONER: tuple[Regel, ...] = (
    regel(
        "C59",
        "blokkerend",
        "De inwoner weet niet wie zijn gegevens deelt",
        Bij(
            "burgers_geinformeerd",
            Anders("burgers_geinformeerd", "ja") & (Enig(STROMEN, Anders("stroom_informeren", "achteraf", "niet")) | ~Gevuld(STROMEN)),
            "Er staat niet dat u de inwoners informeert.",
        ),
        Bij(
            "stroom_niet_informeren_grond",
            Als("stroom_informeren", "achteraf", "niet") & Leeg("stroom_niet_informeren_grond"),
            "U informeert de inwoner later of niet, maar de wettelijke grond daarvoor ontbreekt.",
        ),
        Bij(
            "informatie_uitzondering",
            Feit("uitgesteld_informeren") & Anders("informatie_achteraf", "ja") & Leeg("informatie_uitzondering"),
            "U informeert soms later of niet. Er staat niet waarom, en ook niet of u het achteraf doet.",
        ),
        betekenis="Een inwoner moet weten wie zijn gegevens heeft, ook als hij er niet om vraagt.",
        remedie="Informeer de inwoner. Kan dat niet, motiveer dan per stroom welke uitzondering geldt.",
        bron="avg art. 12 t/m 14; uavg art. 41; ap_raadsleden vraag 3",
    ),
    regel(
        "C60",
        "waarschuwing",
        "Niet te volgen waar een besluit op steunt",
        Bij(
            "besluit_herkomst",
            Als("ingrijpende_beslissing", "ja") & Leeg("besluit_herkomst"),
            "Er kan een ingrijpend besluit volgen, maar er staat niet hoe u de bronnen noemt.",
        ),
        betekenis="Een inwoner kan zich alleen verweren als hij weet waar de gegevens vandaan komen.",
        remedie="Spreek af dat het besluit of het gesprek de bronnen noemt.",
        bron="ap_raadsleden vraag 3; awb art. 3:46",
    ),
    regel(
        "C61",
        "blokkerend",
        "De inwoner weet niet waar hij terechtkan",
        Bij("rechten_contactpunt", Leeg("rechten_contactpunt"), "Er staat nog niet bij welk loket de inwoner terechtkan."),
        Bij("rechten_proces", Leeg("rechten_proces"), "Er staat niet wat er met een verzoek van een inwoner gebeurt."),
        Bij(
            "partner_burger_aanspreekpunt",
            Feit("verantwoordelijke") & Leeg("partner_burger_aanspreekpunt"),
            "Deze partner is verantwoordelijk, maar heeft geen aanspreekpunt voor inwoners.",
            "waarschuwing",
        ),
        betekenis="Rechten op inzage en verbetering werken alleen als er een loket is.",
        remedie="Wijs één loket aan, en een aanspreekpunt bij elke verantwoordelijke partner.",
        bron="avg art. 12, 15 t/m 22; ap_raadsleden vraag 3",
    ),
    regel(
        "C62",
        "waarschuwing",
        "De rechten zijn nog niet uitvoerbaar",
        Bij(
            "inzage_uitwisseling",
            Anders("inzage_uitwisseling", "ja"),
            "Er staat niet dat een inwoner kan zien met wie u zijn gegevens deelde.",
        ),
        Bij("klachten", Leeg("klachten"), "Er staat niet waar een inwoner met een klacht terechtkan."),
        Bij(
            "informatie_begrijpelijk",
            Als("betrokkenen_minderjarig", "ja") & Anders("informatie_begrijpelijk", "ja"),
            "Het gaat ook om kinderen, maar er staat niet dat zij de uitleg begrijpen.",
        ),
        betekenis="Een recht op papier helpt niet als niemand het kan gebruiken.",
        remedie="Houd per geval bij wie gegevens kreeg, regel klachten, en schrijf de uitleg op taalniveau B1.",
        bron="avg art. 12, art. 15 lid 1 onder c; vng_raadgever",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C63",
        "blokkerend",
        "Een besluit zonder mens mag in beginsel niet",
        Bij(
            "geautomatiseerd_besluit",
            Als("geautomatiseerd_besluit", "ja") & ~Enig(STROMEN, Gevuld("stroom_wet_artikel")),
            "Een besluit valt zonder dat een mens kijkt, en geen wet staat erbij.",
        ),
        Bij("profilering", Als("profilering", "ja"), "U maakt profielen van mensen.", "waarschuwing"),
        betekenis="Een computer mag niet alleen beslissen over iets dat een inwoner hard raakt.",
        remedie="Laat een mens beslissen, of noem de wet die dit besluit toestaat. Zet het algoritme in het register.",
        bron="avg art. 22; uavg art. 40 lid 1; algoritmeregister",
        zekerheid="middel",
        twijfel="of een algemene wet genoeg is; UAVG 40 lid 1 dekt geen besluit op grond van een profiel",
    ),
)

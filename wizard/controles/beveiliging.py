"""C64–C69: data breaches, channels, how long data are kept, who can get at them and where they are."""

from __future__ import annotations

from wizard.controles.regel import Bij, Regel, regel
from wizard.controles.toetsen import DEELT, Anders, InStroom, Leeg, TermijnLanger, TermijnZonderGetal
from wizard.velden import STROMEN
from wizard.voorwaarde import Als, Enig, Feit, MeerDan, Minstens, Voorwaarde

_ONVEILIG = Als("stroom_kanaal", "gewone_email", "whatsapp")


def _naar_gevoeligheid(vraag_id: str, als: Voorwaarde, wat: str) -> tuple[Bij, Bij]:
    """Blocking when a gegevensstroom is sensitive, else a warning."""
    return (
        Bij(vraag_id, als & Feit("gevoelig"), wat),
        Bij(vraag_id, als & ~Feit("gevoelig"), wat, "waarschuwing"),
    )


BEVEILIGING: tuple[Regel, ...] = (
    regel(
        "C64",
        "blokkerend",
        "Een datalek komt niet op tijd bij de toezichthouder",
        Bij("datalek_ap_melder", Leeg("datalek_ap_melder"), "Er staat niet wie een datalek meldt bij de Autoriteit Persoonsgegevens."),
        Bij("datalek_betrokkene_melder", Leeg("datalek_betrokkene_melder"), "Er staat niet wie de inwoner vertelt over een datalek."),
        Bij("datalek_meldpunt", Leeg("datalek_meldpunt"), "Er staat nog niet waar partners een datalek melden."),
        Bij("datalek_interne_termijn", Leeg("datalek_interne_termijn"), "Er staat niet binnen hoeveel uur partners een datalek melden."),
        Bij("datalek_interne_termijn", Minstens("datalek_interne_termijn", 72), "De partners melden elkaar een datalek te laat."),
        Bij(
            "datalek_interne_termijn",
            MeerDan("datalek_interne_termijn", 24) & ~Minstens("datalek_interne_termijn", 72),
            "De termijn om elkaar een datalek te melden is langer dan 24 uur.",
            "waarschuwing",
        ),
        betekenis="Een datalek moet binnen 72 uur bij de AP zijn. Daarvoor moet iemand het eerst weten.",
        remedie="Wijs aan wie meldt, en spreek een termijn af die ruim binnen 72 uur valt.",
        bron="avg art. 33, 34; ibp_blog",
        twijfel="de grens van 24 uur is een eigen keuze",
    ),
    regel(
        "C65",
        "blokkerend",
        "Het kanaal is niet veilig",
        Bij("stroom_kanaal", _ONVEILIG & Feit("gevoelige_stroom"), "Gevoelige gegevens gaan via gewone e-mail of WhatsApp."),
        Bij("stroom_kanaal", _ONVEILIG & ~Feit("gevoelige_stroom"), "De gegevens gaan via gewone e-mail of WhatsApp.", "waarschuwing"),
        betekenis="Een gewone mail of een app-bericht kan bij de verkeerde terechtkomen.",
        remedie="Gebruik een portaal, beveiligde mail of beveiligde bestandsoverdracht.",
        bron="avg art. 32; bio2",
    ),
    regel(
        "C66",
        "blokkerend",
        "De bewaartermijn ontbreekt of is te lang",
        Bij("stroom_bewaartermijn", Leeg("stroom_bewaartermijn"), "Er staat niet hoe lang de ontvanger de gegevens bewaart."),
        Bij("stroom_bewaar_basis", Leeg("stroom_bewaar_basis"), "Er staat niet waar de bewaartermijn op steunt."),
        Bij("vernietiging", Leeg("vernietiging"), "Er staat niet hoe gegevens worden vernietigd."),
        Bij(
            "stroom_bewaartermijn",
            Feit("wgs") & TermijnLanger("stroom_bewaartermijn", 60),
            "Een WGS-verband mag gegevens hooguit vijf jaar bewaren.",
        ),
        Bij(
            "stroom_bewaartermijn",
            TermijnLanger("stroom_bewaartermijn", 240),
            "De bewaartermijn is langer dan twintig jaar.",
            "waarschuwing",
        ),
        Bij(
            "stroom_bewaartermijn",
            TermijnZonderGetal("stroom_bewaartermijn"),
            "De bewaartermijn noemt geen getal, dus niemand kan hem narekenen.",
            "waarschuwing",
        ),
        betekenis="Gegevens mogen niet langer blijven dan nodig.",
        remedie="Kies een termijn met een getal, noem de wet of selectielijst erbij, en spreek af hoe u vernietigt.",
        bron="avg art. 5 lid 1 onder e; wgs art. 1.8 lid 7; archiefwet",
    ),
    regel(
        "C67",
        "waarschuwing",
        "De toegang is nog niet geregeld",
        Bij("autorisaties", Leeg("autorisaties"), "Er staat niet wie bij welke gegevens mag."),
        Bij("autorisatiebeheer", Leeg("autorisatiebeheer"), "Er staat niet wie de toegang beheert."),
        Bij("logging", Leeg("logging"), "Er staat niet hoe u bijhoudt wie gegevens bekijkt."),
        Bij(
            "sys_autorisatie",
            Als("sys_gezamenlijk", "ja") & Anders("sys_autorisatie", "ja"),
            "Dit gedeelde systeem kent geen toegang per rol.",
        ),
        Bij("sys_logging", Als("sys_gezamenlijk", "ja") & Anders("sys_logging", "ja"), "Dit gedeelde systeem houdt niet bij wie kijkt."),
        Bij(
            "sys_eigenaar_gegevens",
            Als("sys_gezamenlijk", "ja") & Leeg("sys_eigenaar_gegevens"),
            "Er staat niet van wie de gegevens in dit gedeelde systeem zijn.",
        ),
        Bij(
            "partner_beveiligingskader",
            DEELT & Als("partner_beveiligingskader", "onbekend") & InStroom(voorwaarde=Feit("gevoelige_stroom")),
            "Deze partner deelt gevoelige gegevens, maar u weet niet hoe hij ze beveiligt.",
        ),
        betekenis="Alleen wie de gegevens nodig heeft, mag erbij. Dat moet ook te controleren zijn.",
        remedie="Geef toegang per rol, controleer de logging, en spreek een niveau af dat voor iedereen geldt.",
        bron="avg art. 32; ibp_blog; vng_governance par. 4.4",
    ),
    regel(
        "C68",
        "blokkerend",
        "Iemand heeft toegang zonder plicht om te zwijgen",
        *_naar_gevoeligheid(
            "tl_geheimhouding",
            Als("tl_toegang", "ja") & Als("tl_geheimhouding", "geen"),
            "Dit teamlid kan bij de gegevens, maar heeft geen geheimhoudingsplicht.",
        ),
        *_naar_gevoeligheid(
            "vrijwilligers_geheimhouding",
            Als("vrijwilligers", "ja") & Anders("vrijwilligers_geheimhouding", "ja"),
            "Er werken vrijwilligers mee, maar er staat niet dat zij een geheimhoudingsverklaring tekenen.",
        ),
        *_naar_gevoeligheid(
            "geheimhouding_geregeld",
            Anders("geheimhouding_geregeld", "ja"),
            "Er staat niet dat de geheimhouding voor iedereen is geregeld.",
        ),
        betekenis="Een inwoner moet erop kunnen rekenen dat wie zijn gegevens kent, erover zwijgt.",
        remedie="Laat een geheimhoudingsverklaring tekenen. Het convenant heeft een model als bijlage.",
        bron="avg art. 9 lid 3; uavg art. 30 lid 4; vng_governance par. 3.3",
    ),
    regel(
        "C69",
        "blokkerend",
        "Gegevens gaan zonder grond buiten de EER",
        Bij(
            "stroom_eer_grond",
            Als("stroom_buiten_eer", "ja") & Leeg("stroom_eer_grond"),
            "De gegevens gaan naar een land buiten de EER, maar de grond daarvoor ontbreekt.",
        ),
        *(
            Bij(
                vraag_id,
                Als(vraag_id, "buiten_eer") & ~Enig(STROMEN, Als("stroom_buiten_eer", "ja")),
                "Dit staat buiten de EER, maar bij geen enkele stroom gaan gegevens daarheen.",
                "waarschuwing",
            )
            for vraag_id in ("sys_hosting", "vw_locatie")
        ),
        betekenis="Buiten de Europese Economische Ruimte (EER) beschermt de AVG niet vanzelf.",
        remedie="Kies een leverancier in de EER, of regel een adequaatheidsbesluit of modelcontract met toets.",
        bron="avg art. 44 t/m 49",
    ),
)

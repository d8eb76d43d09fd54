"""C40–C46: the DPIA, the FG, the privacy officer and the register."""

from __future__ import annotations

from wizard.controles.regel import Bij, Regel, regel
from wizard.controles.toetsen import Anders, Leeg
from wizard.feiten import AP_LIJST
from wizard.prescan import AFGELEID
from wizard.voorwaarde import Als, Feit
from wizard.vragenlijst import NAMEN

_GEMOTIVEERD_NIET = (
    Als("dpia_uitgevoerd", "niet_nodig") & ~Als("dpia_ap_lijst", *AP_LIJST) & Als("fg_advies", "positief", "positief_voorwaarden")
)
_LOOPT = Feit("dpia_nodig") & Als("dpia_uitgevoerd", "loopt")
_NIET_GEDAAN = Feit("dpia_nodig") & Anders("dpia_uitgevoerd", "afgerond", "loopt")

DPIA: tuple[Regel, ...] = (
    regel(
        "C40",
        "blokkerend",
        "De DPIA is nog niet af",
        Bij("dpia_uitgevoerd", _NIET_GEDAAN & ~_GEMOTIVEERD_NIET, "Een DPIA is nodig, maar er staat niet dat die is gedaan."),
        Bij(
            "dpia_uitgevoerd",
            _NIET_GEDAAN & _GEMOTIVEERD_NIET,
            "De criteria wijzen op een DPIA. U ziet er met het advies van de FG van af.",
            "waarschuwing",
        ),
        Bij("dpia_uitgevoerd", _LOOPT & Als("startbesluit", "ja"), "De DPIA loopt nog, maar het besluit om te starten is al genomen."),
        Bij("dpia_uitgevoerd", _LOOPT & ~Als("startbesluit", "ja"), "De DPIA is nodig en loopt nog.", "waarschuwing"),
        betekenis="Bij een hoog risico moet de DPIA klaar zijn vóórdat u begint. Een pre-scan is dan niet genoeg.",
        remedie="Voer de DPIA uit en vraag de FG om advies.",
        bron="avg art. 35; ap_lijst; vng_stappenplan stap 8",
    ),
    regel(
        "C41",
        "aandachtspunt",
        "Uw antwoorden wijzen op meer dan u aankruiste",
        *(
            Bij(vraag_id, Feit(feit) & Anders(vraag_id, code), f"U koos niet: “{NAMEN.keuze(vraag_id, code)}”.")
            for vraag_id, feiten in AFGELEID.items()
            for code, feit in feiten.items()
        ),
        betekenis="Wie een criterium mist, denkt misschien ten onrechte dat een DPIA niet hoeft.",
        remedie="Kies het criterium alsnog, of schrijf op waarom het niet geldt. De pre-scan laat zien wat volgt uit uw antwoorden.",
        bron="wp248; ap_lijst",
        zekerheid="middel",
        twijfel="de drempel van 1.000 mensen is een eigen keuze: zekerheid laag",
    ),
    regel(
        "C42",
        "blokkerend",
        "Hoog risico zonder vraag aan de AP",
        Bij(
            "ap_geraadpleegd",
            Als("dpia_restrisico", "hoog") & Anders("ap_geraadpleegd", "ja"),
            "Er blijft een hoog risico over, maar er staat niet dat de Autoriteit Persoonsgegevens is geraadpleegd.",
        ),
        betekenis="Blijft het risico hoog, dan mag u niet beginnen voordat u de AP om raad vraagt.",
        remedie="Neem meer maatregelen, of vraag de AP vooraf om raad.",
        bron="avg art. 36",
    ),
    regel(
        "C43",
        "blokkerend",
        "De FG is niet op tijd betrokken",
        Bij("fg_betrokken", Anders("fg_betrokken", "ja"), "Er staat niet dat de functionaris gegevensbescherming (FG) is betrokken."),
        Bij(
            "fg_advies",
            Als("dpia_uitgevoerd", "afgerond") & Als("fg_advies", "geen", "gevraagd"),
            "De DPIA is af, maar het advies van de FG is er niet.",
        ),
        betekenis="De FG moet meekijken vanaf het begin. Een DPIA zonder zijn advies is niet af.",
        remedie="Vraag de FG om advies en leg het vast.",
        bron="avg art. 35 lid 2, art. 38 lid 1, art. 39; vng_stappenplan stap 6 en 7",
    ),
    regel(
        "C44",
        "waarschuwing",
        "Er staat niet wat u met het advies van de FG doet",
        Bij(
            "fg_advies_opvolging",
            Als("fg_advies", "negatief", "positief_voorwaarden") & Leeg("fg_advies_opvolging"),
            "De FG heeft bezwaren of voorwaarden, maar er staat niet wat u daarmee doet.",
        ),
        betekenis="U mag afwijken van het advies, maar dan moet de reden er staan.",
        remedie="Schrijf op wat u overneemt en waar u afwijkt, met de reden.",
        bron="avg art. 24, 38; edpb_fg",
        zekerheid="middel",
        twijfel="de EDPB-lijn is niet nagelezen",
    ),
    regel(
        "C45",
        "waarschuwing",
        "De toets is niet samen gedaan",
        Bij("po_betrokken", Anders("po_betrokken", "ja"), "Er staat niet dat de privacy officer is betrokken."),
        Bij("stroom_getoetst_door", Leeg("stroom_getoetst_door"), "Er staat niet wie deze stroom heeft getoetst."),
        betekenis="Het stappenplan vraagt dat de privacy officer en de FG elke stroom mee toetsen.",
        remedie="Plan een toetsoverleg en leg vast wie heeft getoetst.",
        bron="vng_stappenplan stap 6 en 7",
    ),
    regel(
        "C46",
        "blokkerend",
        "De samenwerking staat niet in het register",
        Bij("register_verwerkingen", Anders("register_verwerkingen", "ja"), "Er staat niet dat het register van verwerkingen dit noemt."),
        Bij(
            "register_specifiek",
            Anders("register_specifiek", "ja"),
            "Er staat niet dat het register deze samenwerking apart noemt.",
            "waarschuwing",
        ),
        betekenis="Het register laat zien met wie de gemeente gegevens deelt.",
        remedie="Neem het verband en de ontvangers op in het register.",
        bron="avg art. 30; ap_raadsleden vraag 1",
    ),
)

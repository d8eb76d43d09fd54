"""C77–C86: the dates, the support, the papers, and whether the samenwerking may start."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.controles.open import zonder_dubbel
from wizard.controles.regel import Bevinding, Bij, Geval, Regel, Vondst, Zoek, plek_in, regel
from wizard.controles.toetsen import DEELT, Anders, Eerder, Leeg, MaandenErna, NietNa, ProductMinstens
from wizard.gronden import Grond, grond_van
from wizard.lezing import Lezing
from wizard.soorten import Verwijst
from wizard.stukken import verplicht
from wizard.tekst import opsomming
from wizard.velden import STROMEN, VELDEN
from wizard.verwijzen import doellijst, records_van, verwijzingen
from wizard.voorwaarde import Als, Enig, MeerDan, Minstens, Namen
from wizard.vragenlijst import plek_van

_STARTDATUM = "samenwerking_start"
_START = Als("startbesluit", "ja")
_MEEST = 5
"""How many blocking findings are named as reasons of C85."""
_STROOMVERWIJZINGEN = {
    "stroom_verstrekker": ("stroom_verstrekker", "Deze partner staat niet in uw lijst."),
    "stroom_ontvanger": ("stroom_ontvanger", "Een van de ontvangers staat niet in uw lijst."),
    "stroom_taak_verstrekker": ("stroom_verstrekker", "Deze taak hoort niet bij de verstrekker."),
    "stroom_taak_ontvanger": ("stroom_ontvanger", "Deze taak hoort bij geen van de ontvangers."),
}
"""References of a gegevensstroom: whose, and what is said when there is no such thing."""
_ELDERS = (*_STROOMVERWIJZINGEN, "wp_gegevensstroom")
"""References that another case, or C76, judges."""
_ONDERWERPEN = {
    "werkproces": "het werkproces",
    "acties": "de acties",
    "verwerkingen": "het verwerken van gegevens",
    "rechtmatigheid": "de rechtmatigheid",
}
_VALKUILEN = {
    "transparantie": "de inwoner weet te weinig",
    "datalekafspraken": "te weinig afspraken over lekken",
    "versnippering": "niemand is echt verantwoordelijk",
    "autorisaties": "te ruime toegang",
    "meldplicht": "onduidelijk wie meldt",
}


def _onderwerpen(dossier: Lezing) -> Iterator[Vondst]:
    mist = [naam for code, naam in _ONDERWERPEN.items() if code not in dossier.codes("evaluatie_onderwerpen")]
    if mist and dossier.toont("evaluatie_onderwerpen"):
        plek = plek_in(dossier, "evaluatie_onderwerpen")
        yield Vondst(plek, f"De evaluatie gaat nog niet over {opsomming(mist)}.", (Grond(plek),))


def _valkuilen(dossier: Lezing) -> Iterator[Vondst]:
    genoemd = {code for risico in dossier.records("risicos") for code in risico.codes("ris_valkuil")}
    if mist := [naam for code, naam in _VALKUILEN.items() if code not in genoemd]:
        plek = plek_in(dossier, "risicos")
        wat = f"Bekende valkuilen die nog niet bij de risico's staan: {opsomming(mist)}."
        yield Vondst(plek, wat, (Grond(plek),), "aandachtspunt")


def _losse_stroomverwijzingen(dossier: Lezing) -> Iterator[Vondst]:
    if not DEELT.waar(dossier):
        return
    taken = {partner.pad[-1]: {taak.id for taak in partner.eigen("partner_taken")} for partner in dossier.records("partners")}
    for stroom in dossier.records(STROMEN):
        for vraag_id, (wie, wat) in _STROOMVERWIJZINGEN.items():
            partners = _genoemd(stroom, wie)
            bestaat_ = set().union(*(taken.get(partner, set()) for partner in partners)) if wie != vraag_id else taken.keys()
            if any(ident not in bestaat_ for ident in _genoemd(stroom, vraag_id)):
                plek = plek_in(stroom, vraag_id)
                yield Vondst(plek, wat, (Grond(plek),), "blokkerend")


def _genoemd(stroom: Lezing, vraag_id: str) -> list[str]:
    waarde = stroom.waarde(vraag_id)
    return [waarde] if isinstance(waarde, str) else waarde or []


def _andere_losse_verwijzingen(dossier: Lezing) -> Iterator[Vondst]:
    deelt = DEELT.waar(dossier)
    bekend: dict[str, set[str]] = {}
    for pad, verwijzing in verwijzingen(dossier.dossier):
        if pad[0] == STROMEN and not deelt:
            continue
        if pad[-1] in _ELDERS:
            continue
        lijst = doellijst(VELDEN[pad[-1]])
        if lijst not in bekend:
            bekend[lijst] = {record.id for _, record in records_van(dossier.dossier, lijst)}
        if verwijzing not in bekend[lijst]:
            plek = plek_van(dossier.dossier, pad, dossier)
            yield Vondst(plek, "Deze naam staat niet in uw lijst.", (Grond(plek),))


class _ZolangGeblokkeerd:
    """The decision to start is taken while another rule blocks."""

    naar = ("startbesluit",)

    def vondsten(self, dossier: Lezing, eerder: list[Bevinding]) -> Iterator[Vondst]:
        blokkerend = [b for b in zonder_dubbel(eerder) if b.ernst == "blokkerend"]
        if blokkerend and _START.waar(dossier):
            plek = plek_in(dossier, "startbesluit")
            aantal = "is nog een blokkerende bevinding" if len(blokkerend) == 1 else f"zijn nog {len(blokkerend)} blokkerende bevindingen"
            gronden = (Grond(plek), *(Grond(bevinding.plek) for bevinding in blokkerend[:_MEEST]))
            yield Vondst(plek, f"Het besluit is om te starten, maar er {aantal}.", gronden)

    def zin(self, namen: Namen) -> str:
        return f"{namen.vraag('startbesluit')} is beantwoord met ja, en een andere regel vond iets dat blokkeert"


def _onaf(dossier: Lezing) -> Iterator[Vondst]:
    if not _START.waar(dossier):
        return
    for document in dossier.records("documenten"):
        assert isinstance(document, Lezing)
        onaf = Als("doc_status", "ontbreekt", "concept", "ter_toetsing").waar(document)
        if onaf and any(verplicht(soort, dossier) for soort in document.codes("doc_soort")):
            plek = plek_in(document, "doc_status")
            start = grond_van(dossier, "startbesluit")
            yield Vondst(plek, "Dit verplichte stuk is nog niet vastgesteld.", (Grond(plek), *([start] if start else [])))


_GEEN_BRIEF = ~Enig("documenten", Als("doc_soort", "raadsbrief") & Als("doc_status", "concept", "ter_toetsing", "vastgesteld"))
_NIETS_AF: Geval = Zoek(
    ("doc_status",),
    "het besluit is om te starten en een verplicht stuk in de lijst ontbreekt, is concept of ligt ter toetsing",
    _onaf,
)

PLANNING: tuple[Regel, ...] = (
    regel(
        "C77",
        "blokkerend",
        "De data kloppen niet",
        Bij(_STARTDATUM, Eerder(_STARTDATUM, "dpia_datum"), "De samenwerking start vóór de datum van de DPIA."),
        Bij(_STARTDATUM, Eerder(_STARTDATUM, "convenant_ingang"), "De samenwerking start voordat het convenant ingaat."),
        Bij(_STARTDATUM, Eerder(_STARTDATUM, "startbesluit_datum"), "De samenwerking start vóór het besluit om te starten."),
        Bij("convenant_einde", NietNa("convenant_einde", "convenant_ingang"), "Het convenant eindigt op of vóór de dag dat het ingaat."),
        Bij(
            "mp_datum",
            Minstens("mp_stap", 1) & ~MeerDan("mp_stap", 7) & Eerder(_STARTDATUM, "mp_datum"),
            "Deze mijlpaal hoort vóór de start, maar ligt erna.",
            "waarschuwing",
        ),
        betekenis="De waarborgen moeten er zijn voordat u gegevens deelt.",
        remedie="Verschuif de datum.",
        bron="avg art. 35; vng_stappenplan stap 8",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C78",
        "blokkerend",
        "Het einde is niet geregeld",
        Bij(
            "convenant_einde",
            Anders("samenwerking_onbepaald", "ja") & Leeg("convenant_einde"),
            "Het convenant heeft geen einddatum.",
        ),
        Bij(
            "opzegtermijn",
            Als("samenwerking_onbepaald", "ja") & Leeg("opzegtermijn"),
            "Het convenant loopt door zonder einddatum, en een opzegtermijn ontbreekt.",
        ),
        Bij(
            "convenant_einde",
            Eerder("convenant_einde", "samenwerking_einde"),
            "De samenwerking loopt langer door dan het convenant.",
            "waarschuwing",
        ),
        betekenis="Zonder einde blijft het delen doorgaan, ook als het doel is bereikt.",
        remedie="Kies een einddatum, of een opzegtermijn met een vaste evaluatie.",
        bron="aanw_convenanten aanw. 26 en 27; vng_stappenplan stap 2 vraag 4",
        zekerheid="ontwerpregel",
        twijfel="geen wet eist het; het stappenplan en de aanwijzingen wel",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C79",
        "blokkerend",
        "De evaluatie komt niet op tijd",
        Bij("evaluatie_gepland", Anders("evaluatie_gepland", "ja"), "Er staat niet dat er een evaluatie is gepland."),
        Bij("evaluatie_eerste", Leeg("evaluatie_eerste"), "Er staat niet wanneer de eerste evaluatie is."),
        Bij(
            "evaluatie_eerste", Eerder("convenant_einde", "evaluatie_eerste"), "De eerste evaluatie is pas na het einde van het convenant."
        ),
        Bij(
            "evaluatie_eerste",
            Als("pilot", "ja") & MaandenErna("convenant_ingang", "evaluatie_eerste", 12)
            | ~Als("pilot", "ja") & MaandenErna("convenant_ingang", "evaluatie_eerste", 24),
            "De eerste evaluatie komt erg laat.",
            "aandachtspunt",
        ),
        betekenis="Een evaluatie moet nog iets kunnen veranderen.",
        remedie="Kies een datum binnen de looptijd: bij een proef binnen een jaar, anders binnen twee jaar.",
        bron="vng_stappenplan stap 4; aanw_convenanten aanw. 20",
        zekerheid="ontwerpregel",
        twijfel="geen wet eist het; de grens van 12 en 24 maanden is een eigen keuze",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C80",
        "waarschuwing",
        "De evaluatie meet nog niet genoeg",
        Zoek(
            ("evaluatie_onderwerpen",),
            "bij de onderwerpen van de evaluatie ontbreekt werkproces, acties, verwerkingen of rechtmatigheid",
            _onderwerpen,
        ),
        Bij("succesindicatoren", Leeg("succesindicatoren"), "Er staat niet waaraan u ziet dat het werkt."),
        Bij("ind_nulmeting", Leeg("ind_nulmeting"), "Er staat niet hoe het er nu voor staat (nulmeting)."),
        Bij("ind_streefwaarde", Leeg("ind_streefwaarde"), "Er staat niet wat u wilt bereiken (streefwaarde)."),
        betekenis="Zonder meetpunt weet niemand of de samenwerking helpt.",
        remedie="Vul de vier onderwerpen aan, en geef elke maatstaf een begin en een doel.",
        bron="vng_stappenplan stap 2 en 4",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C81",
        "waarschuwing",
        "Het draagvlak of de sturing is niet rond",
        Bij("capaciteit_akkoord", Anders("capaciteit_akkoord", "ja"), "Er staat niet dat de uren zijn toegezegd."),
        Bij("cap_toegezegd", Anders("cap_toegezegd", "ja"), "Er staat niet dat deze partner de uren heeft toegezegd."),
        Bij("trekker", Leeg("trekker"), "Er staat nog niet wie de trekker is."),
        Bij("kernteam", Leeg("kernteam"), "Er staat nog niet wie in het kernteam zit."),
        Bij("escalatieroute", Leeg("escalatieroute"), "Er staat niet waar u heen gaat als u er niet uitkomt."),
        Bij("governance_organen", Leeg("governance_organen"), "Er staat niet welke overleggen de samenwerking sturen."),
        Bij(
            "bestuur_partners_akkoord",
            Anders("bestuur_partners_akkoord", "ja"),
            "Er staat niet dat de besturen van de partners akkoord zijn.",
        ),
        betekenis="Zonder mensen, uren en een bestuur dat meedoet, komt het werk niet van de grond.",
        remedie="Regel de toezegging, en leg vast wie trekt, wie beslist en wie helpt.",
        bron="vng_stappenplan stap 5; ibp_blog",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C82",
        "aandachtspunt",
        "De raad of de inwoner kan niet meekijken",
        Bij("raad_betrokken", Als("raad_betrokken", "niet", "onbekend"), "De gemeenteraad is niet betrokken, of u weet dat nog niet."),
        Bij("raadsbrief_nodig", Als("raadsbrief_nodig", "ja") & _GEEN_BRIEF, "U wilt de raad een brief sturen, maar die is er nog niet."),
        Bij("convenant_openbaar", Als("convenant_openbaar", "niet"), "Het convenant wordt niet openbaar."),
        betekenis="De raad controleert het college. Inwoners willen weten wat er over hen is afgesproken.",
        remedie="Informeer de raad, en publiceer het convenant geheel of voor een deel.",
        bron="ap_raadsleden; vng_governance par. 3.3; woo art. 3.1",
        zekerheid="middel",
        twijfel="de plicht om convenanten te publiceren (Woo 3.3 lid 2 onder f) geldt nog niet",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C83",
        "waarschuwing",
        "Een oude afspraak of dubbel werk blijft staan",
        Bij(
            "ba_actie",
            Als("ba_actie", "handhaven") & (Als("ba_verouderd", "ja") | Eerder("ba_loopt_tot", _STARTDATUM)),
            "Deze afspraak is verouderd of loopt af vóór de start, maar u laat haar zo.",
        ),
        Bij(
            "overlap_conclusie",
            Enig("bestaande_samenwerkingen", Als("bs_verhouding", "zelfde_doel", "overlappend")) & Leeg("overlap_conclusie"),
            "Er is al een samenwerking met hetzelfde of een overlappend doel, maar er staat niet wat u daarmee doet.",
        ),
        Bij(
            "bs_in_register",
            Als("bs_gegevens", "ja") & Anders("bs_in_register", "ja"),
            "Deze samenwerking deelt gegevens, maar staat niet in het register van verwerkingen.",
        ),
        betekenis="Twee afspraken over hetzelfde geven verwarring. Wat niet in het register staat, ziet niemand.",
        remedie="Pas de oude afspraak aan, sluit aan bij wat er is, of zet haar in het register.",
        bron="vng_stappenplan stap 1; vng_governance par. 4.3; ap_raadsleden vraag 1",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C84",
        "waarschuwing",
        "Een risico is niet beheerst",
        Bij(
            "ris_maatregel",
            (Als("ris_restrisico", "hoog") | ProductMinstens("ris_kans", "ris_impact", 15)) & Leeg("ris_maatregel"),
            "Dit risico is groot, maar er staat geen maatregel bij.",
        ),
        Zoek(("risicos",), "een van de vijf bekende valkuilen staat bij geen enkel risico (aandachtspunt)", _valkuilen),
        betekenis="Een bekend risico zonder maatregel is later moeilijk uit te leggen.",
        remedie="Kies een maatregel, of laat het bestuur besluiten dat het risico aanvaardbaar is.",
        bron="ibp_blog; avg art. 35 lid 7",
        zekerheid="middel",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C85",
        "blokkerend",
        "Nog niet klaar om te starten",
        _ZolangGeblokkeerd(),
        _NIETS_AF,
        Bij(
            "op_status",
            _START & Als("op_ernst", "blokkerend") & Anders("op_status", "gesloten"),
            "Dit openstaande punt blokkeert en is niet gesloten.",
        ),
        Bij(
            "doc_motivering",
            Als("doc_status", "niet_nodig") & Leeg("doc_motivering"),
            "U vindt dit stuk niet nodig, maar er staat niet waarom.",
            "waarschuwing",
        ),
        betekenis="Wie start voordat alles rond is, deelt gegevens zonder de waarborgen die daarbij horen.",
        remedie="Rond eerst af wat blokkeert, of start onder voorwaarde: nog zonder gegevens te delen.",
        bron="vng_stappenplan stap 8",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C86",
        "waarschuwing",
        "Een verwijzing of voorwaarde ontbreekt",
        Bij(
            "start_voorwaarden",
            Als("startbesluit", "voorwaardelijk") & Leeg("start_voorwaarden"),
            "U start onder voorwaarden, maar die staan er niet.",
        ),
        Zoek(
            tuple(_STROOMVERWIJZINGEN),
            "een gegevensstroom noemt een partner die niet bestaat, of een taak die niet van die partner is (blokkerend)",
            _losse_stroomverwijzingen,
        ),
        Zoek(
            tuple(veld.id for veld in VELDEN.values() if isinstance(veld.soort, Verwijst) and veld.id not in _ELDERS),
            "een andere verwijzing naar een partner, systeem, afspraak of stroom komt nergens uit",
            _andere_losse_verwijzingen,
        ),
        betekenis="Wat nergens naar verwijst, kan niemand nagaan.",
        remedie="Kies opnieuw uit de lijst, of voeg toe wat ontbreekt.",
        bron="vng_stappenplan stap 8; eigen",
        ook_zonder_gegevens=True,
    ),
)

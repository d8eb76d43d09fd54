"""C47–C58: who is answerable, who decides and signs, and does every partner have a part in it."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.controles.regel import Bij, Regel, Vondst, Zoek, plek_in, regel
from wizard.controles.toetsen import DEELT, Anders, InStroom, Leeg, Onbeantwoord
from wizard.gronden import Grond, grond_van
from wizard.lezing import Lezing
from wizard.tekst import opsomming, vergelijkbaar
from wizard.velden import STROMEN
from wizard.voorwaarde import Als, Enig, Feit, Gevuld, Lezer

_ORGANEN = {"college": ("college",), "burgemeester": ("burgemeester",), "beide": ("college", "burgemeester")}
_ROL = "partner_avg_rol"


class _KrijgtVoorEigenTaak(InStroom):
    """Read for a partner: it gets a gegevensstroom for a task of its own."""

    def __init__(self) -> None:
        super().__init__("stroom_ontvanger", voorwaarde=Gevuld("stroom_taak_ontvanger"))

    def passend(self, lezer: Lezer) -> Iterator[Lezer]:
        assert isinstance(lezer, Lezing)
        eigen = {taak.id for taak in lezer.eigen("partner_taken")}
        for stroom in super().passend(lezer):
            if isinstance(stroom, Lezing) and stroom.waarde("stroom_taak_ontvanger") in eigen:
                yield stroom


def _verwerker_zonder_overeenkomst(dossier: Lezing) -> Iterator[Vondst]:
    bekend = {vergelijkbaar(record.tekst("vw_naam")) for record in dossier.records("verwerkers")} - {""}
    for partner in dossier.records("partners"):
        assert isinstance(partner, Lezing)
        if Als(_ROL, "verwerker").waar(partner) and vergelijkbaar(partner.tekst("partner_naam")) not in bekend:
            plek = plek_in(partner, _ROL)
            yield Vondst(plek, "Deze partner is verwerker, maar staat niet in de lijst van verwerkers.", (Grond(plek),))


def _bevoegd(dossier: Lezing) -> list[str]:
    """The organs that must decide, as the answers say."""
    vraag = "gemeentelijk_orgaan" if dossier.toont("gemeentelijk_orgaan") else "bestuurlijk_verantwoordelijk"
    organen = [orgaan for code in dossier.codes(vraag) for orgaan in _ORGANEN.get(code, ())]
    if Als("burgemeester_bevoegd", "ja").waar(dossier):
        organen.append("burgemeester")
    return list(dict.fromkeys(organen))


_ONBEVESTIGD = "voorstel"
"""How a decision stands of which the program proposed the state."""


def _besluiten(dossier: Lezing) -> Iterator[Vondst]:
    if not dossier.toont("besluiten"):
        return
    plek = plek_in(dossier, "besluiten")
    per_orgaan: dict[str, set[str]] = {}
    for besluit in dossier.records("besluiten"):
        standen = {_ONBEVESTIGD} if besluit.bijschrift("bes_status").voorgesteld else besluit.codes("bes_status")
        for orgaan in besluit.codes("bes_orgaan") or ("",):
            per_orgaan.setdefault(orgaan, set()).update(standen)
    organen = _bevoegd(dossier)
    gronden = tuple(
        grond
        for vraag in ("gemeentelijk_orgaan", "bestuurlijk_verantwoordelijk", "burgemeester_bevoegd")
        if (grond := grond_van(dossier, vraag))
    ) + (
        tuple(Grond(plek_in(besluit, "bes_status")) for besluit in dossier.records("besluiten") if isinstance(besluit, Lezing))
        or (Grond(plek),)
    )
    if not organen:
        if not any("genomen" in standen for standen in per_orgaan.values()):
            yield Vondst(plek, "Er is nog geen besluit genomen.", gronden)
        return
    zonder = [orgaan for orgaan in organen if not per_orgaan.get(orgaan, set()) & {"genomen", "in_voorbereiding", _ONBEVESTIGD}]
    bezig = [orgaan for orgaan in organen if per_orgaan.get(orgaan, set()) & {"genomen", "in_voorbereiding"} == {"in_voorbereiding"}]
    if zonder:
        yield Vondst(plek, f"Er is nog geen besluit van {opsomming([_met_lidwoord(o) for o in zonder])}.", gronden)
    if bezig:
        wat = f"Het besluit van {opsomming([_met_lidwoord(o) for o in bezig])} is nog in voorbereiding."
        yield Vondst(plek, wat, gronden, "waarschuwing")


def _besluit_van_partner(dossier: Lezing) -> Iterator[Vondst]:
    """A partner whose own bestuur refused, or has it in hand; what is only proposed says nothing yet."""
    for partner in dossier.records("partners"):
        standen = partner.codes("partner_besluit_status")
        if not standen or partner.bijschrift("partner_besluit_status").voorgesteld:
            continue
        plek = plek_in(partner, "partner_besluit_status")
        is_afdeling = "gemeentelijke_afdeling" in partner.codes("partner_soort")
        wie = "Het college of de burgemeester" if is_afdeling else "Het bestuur van deze partner"
        if "geweigerd" in standen:
            yield Vondst(plek, f"{wie} heeft niet ingestemd.", (Grond(plek),))
        elif "in_voorbereiding" in standen:
            yield Vondst(plek, f"{wie} heeft nog niet besloten.", (Grond(plek),), "waarschuwing")


def _met_lidwoord(orgaan: str) -> str:
    return f"het {orgaan}" if orgaan == "college" else f"de {orgaan}"


PARTNERS: tuple[Regel, ...] = (
    regel(
        "C47",
        "blokkerend",
        "Niet duidelijk wie verantwoordelijk is",
        Bij(
            _ROL,
            DEELT & InStroom() & (Leeg(_ROL) | Als(_ROL, "onbekend")),
            "Deze partner deelt mee, maar zijn rol onder de AVG staat niet vast.",
        ),
        Bij("verantwoordelijkheidsmodel", Leeg("verantwoordelijkheidsmodel"), "Er staat nog niet wie waarvoor verantwoordelijk is."),
        betekenis="Een inwoner en de toezichthouder moeten weten wie zij kunnen aanspreken.",
        remedie="Kijk wie echt beslist waarvoor en hoe de gegevens worden gebruikt, en leg dat vast.",
        bron="ap_raadsleden vraag 2; ibp_blog; avg art. 4 onder 7",
    ),
    regel(
        "C48",
        "blokkerend",
        "Niemand is verantwoordelijk",
        Bij(
            "partners",
            Als("rechtspersoonlijkheid", "nee") & ~Enig("partners", Feit("verantwoordelijke")),
            "Het verband is zelf geen rechtspersoon, en geen enkele partner is verantwoordelijk.",
        ),
        betekenis="Iemand moet beslissen waarvoor en hoe de gegevens worden gebruikt. Het verband zelf kan dat meestal niet.",
        remedie="Wijs aan welke partners zelfstandig of samen verantwoordelijk zijn.",
        bron="avg art. 4 onder 7; hof_riec",
    ),
    regel(
        "C49",
        "blokkerend",
        "De onderlinge regeling ontbreekt",
        Bij(
            "art26_regeling",
            Feit("regeling_nodig") & (Leeg("art26_regeling") | Als("art26_regeling", "nee", "niet_nodig")),
            "Partners zijn samen verantwoordelijk, maar er is geen onderlinge regeling.",
        ),
        Bij(
            "art26_regeling",
            Feit("regeling_nodig") & Als("art26_regeling", "concept"),
            "De onderlinge regeling is nog een concept.",
            "waarschuwing",
        ),
        betekenis="Wie samen beslist, moet onderling vastleggen wie wat doet voor de inwoner.",
        remedie="Maak de regeling. Het convenant heeft een bijlage om mee te beginnen.",
        bron="avg art. 26 lid 1; ibd_model26",
    ),
    regel(
        "C50",
        "waarschuwing",
        "De inwoner kan de onderlinge afspraken niet vinden",
        Bij(
            "art26_openbaar",
            Feit("gezamenlijk") & Anders("art26_openbaar", "ja"),
            "Er staat niet dat de kern van de onderlinge afspraken openbaar is.",
        ),
        Bij(
            "art26_contactpunt",
            Feit("gezamenlijk") & Onbeantwoord("art26_contactpunt"),
            "Er staat nog niet wat het contactpunt voor inwoners is.",
        ),
        betekenis="Een inwoner heeft recht op de kern van de afspraken. Een contactpunt is niet verplicht, maar wel handig.",
        remedie="Zet de kern op de website, en wijs een contactpunt aan of zeg waarom dat niet nodig is.",
        bron="avg art. 26 lid 1 en 2; bgs art. 1.1 (naar analogie)",
        twijfel="het contactpunt is een aanbeveling",
    ),
    regel(
        "C51",
        "waarschuwing",
        "Het model en de rollen passen niet bij elkaar",
        Bij(
            "verantwoordelijkheidsmodel",
            Als("verantwoordelijkheidsmodel", "ieder_zelfstandig") & Enig("partners", Als(_ROL, "gezamenlijk")),
            "Volgens het model is ieder zelfstandig verantwoordelijk, maar een partner is dat samen met anderen.",
        ),
        Bij(
            "verantwoordelijkheidsmodel",
            Als("verantwoordelijkheidsmodel", "gezamenlijk")
            & Enig("partners", Als(_ROL, "zelfstandig"))
            & ~Enig("partners", Als(_ROL, "gezamenlijk")),
            "Volgens het model zijn partners samen verantwoordelijk, maar elke partner is zelfstandig.",
        ),
        betekenis="Het convenant zegt dan op twee plekken iets anders over wie verantwoordelijk is.",
        remedie="Maak model en rollen gelijk, en motiveer de keuze.",
        bron="avg art. 26",
    ),
    regel(
        "C52",
        "blokkerend",
        "De verwerkersovereenkomst ontbreekt",
        Bij("vw_overeenkomst", Anders("vw_overeenkomst", "getekend"), "Er staat niet dat de overeenkomst met deze verwerker is getekend."),
        Zoek(
            (_ROL,),
            "een partner heeft de rol verwerker en geen verwerker in de lijst draagt zijn naam",
            _verwerker_zonder_overeenkomst,
        ),
        betekenis="Een verwerker mag pas met gegevens werken als de afspraken op papier staan.",
        remedie="Zet de verwerker in de lijst en sluit de standaardovereenkomst, of leg het vast in een andere bindende handeling.",
        bron="avg art. 28 lid 3; vng_governance par. 2.3; ibd_verwerker",
    ),
    regel(
        "C53",
        "waarschuwing",
        "De rol op papier past niet bij wie beslist",
        Bij(
            _ROL,
            Als(_ROL, "verwerker") & (Feit("publieke_taak") | DEELT & _KrijgtVoorEigenTaak()),
            "Deze partner heet verwerker, maar werkt aan een eigen taak.",
        ),
        Bij(
            _ROL,
            Als("partner_samenwerkingswijze", "ict_dienst") & Anders(_ROL, "verwerker"),
            "Deze partner levert een ICT- of bedrijfsvoeringsdienst, maar heet geen verwerker.",
        ),
        betekenis="Wie zelf beslist is verantwoordelijk, ook als het papier iets anders zegt.",
        remedie="Kijk opnieuw wie beslist, en pas de rol aan.",
        bron="ibp_blog onderdeel rollen; avg art. 28 lid 10",
        zekerheid="middel",
    ),
    regel(
        "C54",
        "waarschuwing",
        "Een WGS-verband volgt de wet",
        Bij("wgs_verband", Als("wgs_verband", "onbekend"), "U zoekt nog uit of de WGS geldt."),
        Bij(
            "verantwoordelijkheidsmodel",
            Feit("wgs") & Anders("verantwoordelijkheidsmodel", "door_wet"),
            "In een WGS-verband bepaalt de wet wie verantwoordelijk is. U kiest een ander model.",
        ),
        Bij("wgs_afbakening", Feit("wgs") & Leeg("wgs_afbakening"), "Er staat niet wat onder de WGS valt en wat niet."),
        Bij("fg_afstemming", Feit("wgs") & Leeg("fg_afstemming"), "Er staat niet welke FG het werk afstemt."),
        Bij(
            "privacycommissie",
            Feit("wgs") & Anders("privacycommissie", "ja"),
            "Er staat niet dat er een adviescommissie voor rechtmatigheid is.",
        ),
        Bij("rechten_contactpunt", Feit("wgs") & Leeg("rechten_contactpunt"), "Er staat nog niet wat het contactpunt voor inwoners is."),
        betekenis="De WGS regelt zelf de rollen, de coördinerende FG, de commissie en het contactpunt.",
        remedie="Volg de WGS en het besluit. Beschrijf alleen wat daarbuiten valt.",
        bron="wgs art. 1.4, 1.8; bgs art. 1.1",
    ),
    regel(
        "C55",
        "blokkerend",
        "Het bevoegde orgaan heeft niet besloten",
        Bij(
            "gemeentelijk_orgaan",
            Als("burgemeester_bevoegd", "ja") & Als("gemeentelijk_orgaan", "college"),
            "De burgemeester is ook bevoegd, maar alleen het college doet mee.",
        ),
        Zoek(
            ("besluiten",),
            "van een bevoegd orgaan is er geen besluit dat genomen of in voorbereiding is"
            " (waarschuwing: alleen in voorbereiding); is het orgaan niet bekend: er is geen enkel besluit genomen",
            _besluiten,
        ),
        Zoek(
            ("partner_besluit_status",),
            "een partner heeft het besluit geweigerd (waarschuwing: het is nog in voorbereiding, en dat is meer dan een voorstel)",
            _besluit_van_partner,
        ),
        betekenis="Zonder besluit van het bevoegde orgaan bindt de handtekening niemand.",
        remedie="Leg het voor aan wie bevoegd is: bij een gemeente het college en soms de burgemeester, bij een ander zijn bestuur.",
        bron="gemeentewet art. 160, 171, 172; praktijk",
        zekerheid="middel",
        twijfel="wie tekent als burgemeester en college beide bevoegd zijn",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C56",
        "blokkerend",
        "Niet duidelijk wie voor de partij tekent",
        Bij(
            "partner_vertegenwoordiger",
            Als("partner_ondertekent", "partij") & Leeg("partner_vertegenwoordiger"),
            "Deze partner tekent, maar er staat niet wie dat doet.",
        ),
        Bij(
            "partner_tekenbevoegdheid",
            Als("partner_ondertekent", "partij") & Leeg("partner_tekenbevoegdheid"),
            "Deze partner tekent, maar er staat niet waarom die persoon mag tekenen.",
        ),
        betekenis="Wie niet bevoegd is, bindt zijn organisatie niet.",
        remedie="Noem de functie, en het mandaat of de volmacht.",
        bron="awb art. 10:1 t/m 10:3, 10:12",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C57",
        "aandachtspunt",
        "Een partner heeft geen duidelijke plek in het delen",
        Bij(
            _ROL,
            DEELT & Gevuld(STROMEN) & Anders(_ROL, "geen_persoonsgegevens", "verwerker") & ~InStroom(),
            "Deze partner geeft en krijgt niets.",
        ),
        Bij(
            "partner_onmisbaar",
            DEELT & Als("partner_onmisbaar", "nee") & InStroom(),
            "Deze partner is niet onmisbaar, maar deelt wel gegevens.",
        ),
        Bij(
            "partner_deelname",
            DEELT & Als("partner_deelname", "alleen_bron") & InStroom("stroom_ontvanger"),
            "Deze partner geeft alleen, zegt u, maar krijgt ook gegevens.",
        ),
        Bij(
            "partner_deelname",
            DEELT & Als("partner_deelname", "alleen_ontvanger") & InStroom("stroom_verstrekker"),
            "Deze partner krijgt alleen, zegt u, maar geeft ook gegevens.",
        ),
        betekenis="Wie geen plek in het delen heeft, hoort er misschien niet bij. Of een stroom ontbreekt.",
        remedie="Haal de partner weg, leg uit waarom hij meedoet, of verbeter de stromen.",
        bron="avg art. 5 lid 1 onder c; wgs art. 1.3 lid 3 (naar analogie)",
        zekerheid="middel",
        twijfel="of een tafelgenoot zonder stroom bezwaarlijk is",
    ),
    regel(
        "C58",
        "waarschuwing",
        "U deelt vaak met wie niet meetekent",
        Bij(
            "partner_ondertekent",
            DEELT & Als("partner_ondertekent", "niet") & InStroom(voorwaarde=Anders("stroom_frequentie", "incidenteel")),
            "Deze partner tekent niet, maar deelt wel vaker dan in een los geval.",
        ),
        betekenis="Wie niet tekent, is niet aan de afspraken gebonden.",
        remedie="Laat de partner partij worden, of maak aparte afspraken over de levering.",
        bron="vng_stappenplan stap 8; praktijk",
        zekerheid="middel",
        twijfel="of tekenen nodig is",
    ),
)

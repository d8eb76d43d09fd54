"""C70–C76: supervisors, the BRP, regulations, casework, bought services and the work process."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.controles.regel import Bij, Regel, Vondst, Zoek, plek_in, regel
from wizard.controles.toetsen import DEELT, Anders, Leeg
from wizard.gronden import Grond, grond_van, gronden
from wizard.lezing import Lezing
from wizard.tekst import opsomming
from wizard.velden import STROMEN
from wizard.verwijzen import nummers
from wizard.voorwaarde import Als, Enig, Feit

_INKOOP = ("inkoop_eisen", "factuur_gegevens", "auditrecht", "rapportage_gemeente")


def _inkoop(dossier: Lezing) -> Iterator[Vondst]:
    """One finding for all that is missing, at the first question; the partners are among its reasons."""
    gekocht = Feit("ingekocht_of_uitbesteed")
    mist = [vraag for vraag in _INKOOP if (Anders(vraag, "ja") if vraag == "inkoop_eisen" else Leeg(vraag)).waar(dossier)]
    if mist and gekocht.waar(dossier):
        open_ = tuple(grond for vraag in mist if (grond := grond_van(dossier, vraag)))
        wat = "U koopt hulp in of besteedt werk uit, maar privacy is nog niet volledig in het contract geregeld."
        yield Vondst(plek_in(dossier, mist[0]), wat, (*gronden(gekocht, dossier), *open_))


def _stromen_zonder_stap(dossier: Lezing) -> Iterator[Vondst]:
    if not DEELT.waar(dossier) or not dossier.gevuld("werkproces_stappen"):
        return
    genoemd = {
        ident
        for stap in dossier.records("werkproces_stappen")
        if isinstance(stap, Lezing)
        for ident in stap.eigen("wp_gegevensstroom") or ()
    }
    los = [stroom for stroom in dossier.records(STROMEN) if isinstance(stroom, Lezing) and stroom.pad[-1] not in genoemd]
    if los:
        nummer = nummers(dossier.dossier, STROMEN)
        welke = opsomming([str(nummer[stroom.pad[-1]]) for stroom in los])
        stromen = "Gegevensstroom" if len(los) == 1 else "Gegevensstromen"
        wat = f"{stromen} {welke} {'komt' if len(los) == 1 else 'komen'} in geen enkele stap van het werkproces voor."
        plek = plek_in(dossier, "werkproces_stappen")
        yield Vondst(plek, wat, (Grond(plek), *(Grond(plek_in(stroom, "stroom_verstrekker")) for stroom in los)))


def _stappen_met_vreemde_stroom(dossier: Lezing) -> Iterator[Vondst]:
    bekend = {stroom.id for stroom in dossier.eigen(STROMEN)}
    for stap in dossier.records("werkproces_stappen"):
        if any(ident not in bekend for ident in stap.waarde("wp_gegevensstroom") or ()):
            plek = plek_in(stap, "wp_gegevensstroom")
            yield Vondst(plek, "Deze stap noemt een gegevensstroom die niet bestaat.", (Grond(plek),))


def _kader(vraag_id: str, wat: str) -> Bij:
    return Bij(vraag_id, Feit("casuskader") & Leeg(vraag_id), wat)


def _per_casus(vraag_id: str, wat: str) -> Bij:
    return Bij(vraag_id, Feit("casusgericht") & Leeg(vraag_id), wat)


WERKWIJZE: tuple[Regel, ...] = (
    regel(
        "C70",
        "blokkerend",
        "Het toezicht is nog niet bevoegd of niet toegerust",
        Bij(
            "toezichthouders",
            Als("toezichthouders_nodig", "ja") & Leeg("toezichthouders"),
            "U heeft toezichthouders nodig, maar er staat er geen.",
        ),
        Bij("th_aanwijzing", Anders("th_aanwijzing", "ja"), "Er staat niet dat deze toezichthouder is aangewezen."),
        Bij("th_wet", Leeg("th_wet"), "Er staat niet op welke wet deze toezichthouder toeziet."),
        Bij("th_integrale_blik", Als("th_integrale_blik", "nee"), "Deze toezichthouder kijkt nog niet breed genoeg.", "waarschuwing"),
        Bij("th_domeinkennis", Als("th_domeinkennis", "nee"), "Deze toezichthouder kent nog niet alle domeinen.", "waarschuwing"),
        Bij(
            "th_kent_belangen",
            Als("th_kent_belangen", "nee"),
            "Deze toezichthouder kent de belangen van de partners nog niet.",
            "waarschuwing",
        ),
        betekenis="Wie niet is aangewezen, heeft geen bevoegdheid. Wie te weinig weet, ziet te weinig.",
        remedie="Regel de aanwijzing met een besluit of wettelijk voorschrift, en geef de toezichthouder scholing.",
        bron="vng_stappenplan stap 3; awb art. 5:11",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C71",
        "blokkerend",
        "Er is geen basis om een woning binnen te gaan",
        Bij(
            "toezicht_binnentreden_basis",
            Als("toezicht_binnentreden", "ja") & Leeg("toezicht_binnentreden_basis"),
            "Toezichthouders gaan woningen binnen, maar de wet en de machtiging staan er niet bij.",
        ),
        betekenis="Een woning is beschermd. Zonder wet en machtiging mag niemand naar binnen tegen de wil van de bewoner.",
        remedie="Noem de wet, de machtiging en het protocol.",
        bron="grondwet art. 12; awbi art. 1 t/m 3; vng_stappenplan stap 3",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C72",
        "waarschuwing",
        "De BRP is nog niet op orde",
        Bij(
            "brp_actie_burgerzaken",
            Als("brp_op_orde", "nee") & Leeg("brp_actie_burgerzaken"),
            "De BRP is niet op orde, en er staat niet wat Burgerzaken daaraan doet.",
            "blokkerend",
        ),
        Bij(
            "brp_op_orde",
            Als("brp_op_orde", "nee", "onbekend") & ~(Als("brp_op_orde", "nee") & Leeg("brp_actie_burgerzaken")),
            "De BRP is niet op orde, of u weet dat nog niet.",
        ),
        betekenis="Zijn de adressen niet juist, dan komt u bij de verkeerde mensen aan de deur.",
        remedie="Laat Burgerzaken eerst zelf verbeteren, en plan dat vóór de start van het team.",
        bron="vng_stappenplan stap 3",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C73",
        "waarschuwing",
        "Het team kan misschien niet handelen",
        Bij(
            "verordeningen",
            Feit("integraal_toezicht") & Leeg("verordeningen"),
            "Een integraal team toezicht heeft verordeningen nodig, maar er staat er geen.",
        ),
        Bij("vo_actueel", Feit("integraal_toezicht") & Als("vo_actueel", "nee"), "Deze verordening is niet actueel."),
        betekenis="Zonder geldende verordening kan het team misschien niet optreden bij wat het vindt.",
        remedie="Laat de verordening maken of aanpassen.",
        bron="vng_stappenplan stap 3",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C74",
        "waarschuwing",
        "De afspraken per casus zijn nog niet compleet",
        _kader("triage", "Er staat niet wie bekijkt of delen nodig is (triage)."),
        _kader("triage_vastlegging", "Er staat niet waar u die afweging vastlegt."),
        _kader("zonder_toestemming_kader", "Er staat niet wanneer u zonder toestemming deelt."),
        _kader("vitaal_belang_kader", "Er staat niet wat u doet in acute nood."),
        Bij(
            "veilig_thuis_onderscheid",
            Feit("casuskader") & Anders("veilig_thuis_onderscheid", "ja"),
            "Het verschil met een melding bij Veilig Thuis is nog niet duidelijk.",
        ),
        _per_casus("casusregie", "Er staat niet wie de regie heeft over een casus."),
        _per_casus("opschaling", "Er staat niet wanneer u opschaalt."),
        _per_casus("complexiteit_definitie", "Er staat niet wanneer een casus complex is."),
        betekenis="Medewerkers beslissen elke week over echte mensen. Zij hebben vaste afspraken nodig.",
        remedie="Vul de afspraak in en neem haar op in het werkproces.",
        bron="vng_governance par. 3.3, 4.4; wmo art. 5.2.6",
        zekerheid="middel",
        twijfel="de inhoud komt uit een handreiking, niet uit de wet",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C75",
        "waarschuwing",
        "Privacy is niet in het contract geregeld",
        Zoek(
            _INKOOP,
            "een partner levert ingekochte hulp of voert werk uit, en een van de vier vragen over inkoop is open (of de eerste is niet ja)",
            _inkoop,
        ),
        betekenis="Wat niet in het contract staat, kunt u later niet eisen.",
        remedie="Vul het contract of bestek aan: eisen, factuur zonder teveel gegevens, recht op controle, rapportage.",
        bron="vng_governance par. 2.3, 4.4",
        ook_zonder_gegevens=True,
    ),
    regel(
        "C76",
        "waarschuwing",
        "Het werkproces en de stromen sluiten niet aan",
        Bij("werkproces_stappen", Leeg("werkproces_stappen"), "Er staat nog geen werkproces."),
        Zoek(("werkproces_stappen",), "een gegevensstroom komt in geen enkele stap van het werkproces voor", _stromen_zonder_stap),
        Zoek(("wp_gegevensstroom",), "een stap van het werkproces noemt een gegevensstroom die niet bestaat", _stappen_met_vreemde_stroom),
        Bij(
            "werkproces_stappen",
            Feit("casusgericht") & ~Leeg("werkproces_stappen") & ~Enig("werkproces_stappen", Als("wp_triage", "ja")),
            "U werkt per casus, maar in geen enkele stap weegt iemand af of delen nodig is.",
        ),
        betekenis="Een stroom die in het werk niet voorkomt, is misschien niet nodig. Of een stap ontbreekt.",
        remedie="Beschrijf de stappen van het werk, en zet bij elke stap welke stroom erbij hoort.",
        bron="vng_stappenplan stap 8; vng_governance par. 3.4",
        zekerheid="middel",
        ook_zonder_gegevens=True,
    ),
)

"""For every case of every rule: what makes it speak in the worked example, and what keeps it silent with one answer changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wizard.controles import Ernst

Plat = dict[str, Any]
"""Changes in a dossier: the new answer at each place, None to clear it. A record by itself is added, or with None deleted."""

BURGERZAKEN = "Afdeling Burgerzaken, gemeente Lindewaard"
TOEZICHT = "Afdeling Toezicht en Handhaving Wonen, gemeente Lindewaard"
DE_BRUG = "Regionale sociale dienst De Brug (fictief openbaar lichaam)"
POLITIE = "Politie, basisteam Lindewaard"
THUISBASIS = "Woningcorporatie Thuisbasis (fictief)"
"""The partners of the worked example: two of the gemeente, two other overheden, one private."""


@dataclass(frozen=True)
class Proef:
    """The answers that make a rule speak at a place, and for each neighbour the one answer that keeps it silent there.

    `ernst` None means as serious as the rule is. The worked example itself is a neighbour of a single change. A longer
    proef that names none has the one without its last change.
    """

    regel: str
    plaats: str
    als: Plat
    buren: tuple[Plat, ...]
    ernst: Ernst | None = None

    def naast(self) -> list[Plat]:
        """All changes of each neighbour."""
        naast = [{**self.als, **buur} for buur in self.buren]
        if len(self.als) == 1 or not naast:
            naast.append(dict(list(self.als.items())[:-1]))
        return naast

    def __str__(self) -> str:
        return f"{self.regel} {self.plaats} {self.als[list(self.als)[-1]]}"


PROEVEN: list[Proef] = []


def proef(regel: str, plaats: str, als: Plat, *buren: Plat, ernst: Ernst | None = None) -> None:
    """Add one proef."""
    assert all(len(buur) == 1 for buur in buren), "a neighbour differs in one answer"
    PROEVEN.append(Proef(regel, plaats, als, buren, ernst))


def let_op(regel: str, plaats: str, als: Plat, *buren: Plat) -> None:
    """The same, where the finding is a waarschuwing of a rule that can block."""
    proef(regel, plaats, als, *buren, ernst="waarschuwing")


def leeg(regel: str, *plaatsen: str, ernst: Ernst | None = None) -> None:
    """A rule that speaks when the answer at a place is taken away."""
    for plaats in plaatsen:
        proef(regel, plaats, {plaats: None}, ernst=ernst)


def niet_ja(regel: str, *plaatsen: str, ernst: Ernst | None = None) -> None:
    """A rule that speaks at 'nee', at 'nog niet bekend' and without an answer."""
    for plaats in plaatsen:
        for antwoord in ("nee", "onbekend", None):
            proef(regel, plaats, {plaats: antwoord}, {plaats: "ja"}, ernst=ernst)


def s(nr: int, **antwoorden: object) -> Plat:
    """Changes in a gegevensstroom; 1 goes from Thuisbasis to Burgerzaken, 7 from Toezicht to Thuisbasis."""
    return {f"gegevensstromen[{nr}].stroom_{vraag}": antwoord for vraag, antwoord in antwoorden.items()}


def p(nr: int, **antwoorden: object) -> Plat:
    """Changes in a partner."""
    return {f"partners[{nr}].partner_{vraag}": antwoord for vraag, antwoord in antwoorden.items()}


def taak(nr: int, **antwoorden: object) -> Plat:
    """Changes in the first task of a partner."""
    return {f"partners[{nr}].partner_taken[1].taak_{vraag}": antwoord for vraag, antwoord in antwoorden.items()}


def een_stroom(**antwoorden: object) -> Plat:
    """Only one gegevensstroom, not sensitive and with little said about it."""
    kaal: Plat = {"stroom_verstrekker": THUISBASIS, "stroom_ontvanger": [BURGERZAKEN]}
    return {"gegevensstromen": [kaal | {f"stroom_{vraag}": antwoord for vraag, antwoord in antwoorden.items()}]}


def partner_erbij(**antwoorden: object) -> Plat:
    """A sixth partner, in no gegevensstroom yet."""
    return {"partners[6]": {"partner_naam": "Zes"} | {f"partner_{vraag}": antwoord for vraag, antwoord in antwoorden.items()}}


def stroom_plaats(nr: int, vraag: str) -> str:
    """The place of a question about a gegevensstroom."""
    return f"gegevensstromen[{nr}].stroom_{vraag}"


GEEFT, KRIJGT = "grondslag_verstrekker", "grondslag_ontvanger"
WET, UITZONDERING, STRAF = "wet_artikel", "bijzonder_uitzondering", "strafrechtelijk_uitzondering"
GEZOND = ["gezondheid"]
ZONDER_STROMEN = {"persoonsgegevens_gedeeld": "onbekend"}
"""Then nothing is said about the gegevensstromen yet."""

# --- C00 -----------------------------------------------------------------------------------------

for niets in (None, "  ", {"voorstel": "Lindewaard"}, {"stand": "onbekend", "wie": "Jansen"}):
    proef("C00", "gemeente_naam", {"gemeente_naam": niets})
proef("C00", "domeinen", {"domeinen": []}, {"domeinen": ["jeugd"]})
proef("C00", "raad_betrokken", {"raad_betrokken": {"stand": "onbekend"}}, {"raad_betrokken": "onbekend"})
proef("C00", "bestaande_afspraken", {"bestaande_afspraken": None}, {"bestaande_afspraken": {"stand": "geen"}})
proef("C00", "partners[2].partner_fg", p(2, fg=None))
proef("C00", "samenwerking_einde", {"samenwerking_einde": {"ruw": "ooit"}})
proef("C00", "continuiteit", {"continuiteit": None}, {"continuiteit": {"stand": "nvt", "reden": "er is geen systeem"}})
proef("C00", "brp_op_orde", {"brp_op_orde": None}, {"brp_relevant": "nee"})
let_op("C23", "doel_haalbaar", {"doel_haalbaar": "onbekend"})
proef("C00", "doel_haalbaar", {"doel_haalbaar": "onbekend"})  # beside a waarschuwing it stays

# --- C01-C17: grondslag en taak ------------------------------------------------------------------

proef("C01", "convenant_als_grondslag", {"convenant_als_grondslag": "ja"})
for los in ("Convenant art. 4", "de samenwerkingsovereenkomst", "PRIVACYPROTOCOL", "afspraak met de politie", "onze afspraken"):
    proef("C01", stroom_plaats(7, WET), s(7, wet_artikel=los), s(7, wet_artikel="artikel 4"))
for naam in ("Huisvestingswet 2014", "Burgerlijk Wetboek", "Besluit BRP", "huisvestingsverordening", "AVG 6", "Pw 64", "Wgs", "Wvggz"):
    proef("C01", stroom_plaats(7, WET), s(7, wet_artikel="convenant"), s(7, wet_artikel=f"convenant en {naam}"))
proef("C02", "gegevensstromen", {"gegevensstromen": None}, {"persoonsgegevens_gedeeld": "onbekend"})
proef("C02", "persoonsgegevens_gedeeld", {"persoonsgegevens_gedeeld": "nee"}, {"gegevensstromen": None})
leeg("C03", stroom_plaats(2, GEEFT), stroom_plaats(2, KRIJGT))
for nr, grondslag, kant in ((7, "c", GEEFT), (7, "e", GEEFT), (1, "c", KRIJGT), (1, "e", KRIJGT)):
    zonder_wet = s(nr, **{"justitiele": "ja", kant: f"grondslag_{grondslag}", WET: None})
    proef("C04", stroom_plaats(nr, WET), zonder_wet, s(nr, **{kant: "grondslag_b"}), s(nr, wet_artikel="Wjsg"))

proef("C05", stroom_plaats(2, GEEFT), s(2, grondslag_verstrekker="grondslag_f"), s(2, verstrekker=THUISBASIS), s(2, verstrekker="Wie?"))
proef("C05", stroom_plaats(2, KRIJGT), s(2, grondslag_ontvanger="grondslag_f"), s(2, ontvanger=[THUISBASIS]))
proef("C05", stroom_plaats(7, KRIJGT), s(7, ontvanger=[THUISBASIS, POLITIE]))  # one of two
semi = p(5, soort="semi-overheid", openbaar_gezag="ja")
proef("C05", stroom_plaats(1, GEEFT), semi, p(5, openbaar_gezag="nee"), p(5, openbaar_gezag=None))
privaat_e = s(1, grondslag_verstrekker="grondslag_e")
wettelijk = taak(5, soort="publieke taak")
proef("C06", stroom_plaats(1, GEEFT), privaat_e, s(1, verstrekker=DE_BRUG), wettelijk, taak(5, soort="wettelijke plicht"))
proef("C06", stroom_plaats(1, GEEFT), wettelijk | privaat_e | taak(5, wet=None), taak(5, wet="Woningwet"))
proef("C06", stroom_plaats(1, GEEFT), wettelijk | privaat_e | taak(5, artikel=None), taak(5, artikel="19"))
proef("C06", stroom_plaats(1, GEEFT), p(5, soort="semi-overheid", openbaar_gezag="nee") | privaat_e, p(5, openbaar_gezag="ja"))
proef("C06", stroom_plaats(7, KRIJGT), s(7, grondslag_ontvanger="grondslag_e"), s(7, ontvanger=[DE_BRUG]), wettelijk)
proef("C06", stroom_plaats(7, KRIJGT), taak(4, wet=None) | s(7, grondslag_ontvanger="grondslag_e"), s(7, ontvanger=[POLITIE]))
proef("C06", stroom_plaats(1, GEEFT), taak(4, wet=None) | privaat_e, s(1, verstrekker=POLITIE))
proef("C06", stroom_plaats(2, KRIJGT), s(2, ontvanger=[TOEZICHT, THUISBASIS]), wettelijk)
for plicht in ("bevoegd", "taak", "geen_bepaling", None):
    proef("C07", stroom_plaats(4, GEEFT), s(4, wet_soort=plicht), s(4, grondslag_verstrekker="grondslag_e"), s(4, wet_soort="verplicht"))
proef("C08", stroom_plaats(3, "wet_soort"), s(3, wet_soort="taak"), s(3, gevoelig="nee"), s(3, wet_soort="bevoegd"))
for kant in (GEEFT, KRIJGT):
    nood = s(2, **{kant: "grondslag_d"})
    for vaak in ("periodiek", "structureel", None):
        proef("C09", stroom_plaats(2, kant), nood | s(2, frequentie=vaak), s(2, frequentie="incidenteel"), s(2, **{kant: "grondslag_e"}))
proef("C10", stroom_plaats(7, GEEFT), s(7, grondslag_verstrekker="grondslag_b"), s(7, verstrekker=THUISBASIS))
proef("C10", stroom_plaats(2, KRIJGT), s(2, grondslag_ontvanger="grondslag_b"), s(2, ontvanger=[THUISBASIS]))
proef("C10", stroom_plaats(1, GEEFT), s(1, grondslag_verstrekker="grondslag_b"), s(1, ontvanger=[THUISBASIS]))
proef("C11", stroom_plaats(2, GEEFT), s(2, grondslag_verstrekker="grondslag_a"), s(2, verstrekker=THUISBASIS))
proef("C11", stroom_plaats(2, KRIJGT), s(2, grondslag_ontvanger="grondslag_a"), s(2, ontvanger=[THUISBASIS]))

via_uitzondering = s(1, bijzonder=GEZOND, bijzonder_uitzondering="a_toestemming")  # asks the three questions, is not C12
for begin in (
    via_uitzondering | {"toestemming_gebruikt": "ja"},
    via_uitzondering | s(2, grondslag_verstrekker="grondslag_a"),
    via_uitzondering | s(2, grondslag_ontvanger="grondslag_a"),
):
    if "toestemming_gebruikt" not in begin:
        proef("C12", "toestemming_vrij", begin, ZONDER_STROMEN)
    proef("C12", "toestemming_vrij", begin)
    proef("C12", "toestemming_vrij", begin, {"toestemming_vrij": "nee zeggen heeft geen gevolg"})
    proef("C12", "toestemming_uitdrukkelijk", begin | {"toestemming_uitdrukkelijk": "nee"}, {"toestemming_uitdrukkelijk": "ja"})
    proef("C12", "toestemming_uitdrukkelijk", begin)
    proef("C12", "toestemming_intrekken", begin)
    proef("C12", "toestemming_intrekken", begin, {"toestemming_intrekken": "bellen is genoeg"})
for steun in (
    s(2, grondslag_ontvanger="grondslag_a"), s(2, grondslag_verstrekker="grondslag_a"), via_uitzondering,
    s(6, strafrechtelijk_uitzondering="s32_toestemming"), s(2, verenigbaar="toestemming"), s(2, doorbreking="toestemming"),
):  # fmt: skip
    proef("C13", "toestemming_gebruikt", steun, {"toestemming_gebruikt": "ja"}, ZONDER_STROMEN)
    proef("C13", "toestemming_gebruikt", steun)
    proef("C13", "toestemming_gebruikt", steun | {"toestemming_gebruikt": "onbekend"}, {"toestemming_gebruikt": "ja"})
proef("C13", "toestemming_gebruikt", {"toestemming_gebruikt": "ja"}, s(2, verenigbaar="toestemming"), ZONDER_STROMEN)
for plaats in (stroom_plaats(7, WET), *taak(2, omschrijving="", wet="", artikel="")):
    for naam in ("Wams 3", "wet aanpak MEERVOUDIGE problematiek sociaal domein"):
        proef("C14", plaats, {plaats: naam}, {plaats: "Wamsveldwet"})

for oud in ("Wbp", "CBP", "GBA", "Wgba", "Wob", "AMHK", "WBP", "bewerker", "Bewerkers", "bewerkersovereenkomst", "BIG"):
    proef("C15", "probleem", {"probleem": f"Volgens de {oud}."}, {"probleem": f"Volgens de {oud}ta."})
proef("C15", "probleem", {"probleem": "De BIG."}, {"probleem": "De Wet BIG."}, {"probleem": "Het BIG-register."})
proef("C15", "gemeente_naam", {"gemeente_naam": "GBA-gemeente"})
proef("C15", stroom_plaats(2, "doel"), s(2, doel="de GBA bijhouden"))
proef("C15", "verwerkers[1].vw_voor", {"verwerkers[1].vw_naam": "A", "verwerkers[1].vw_voor": "CBP"})

leeg("C16", stroom_plaats(2, "taak_ontvanger"))
proef("C16", "partners[5].partner_taken", p(5, taken=None), s(7, ontvanger=[DE_BRUG]), ZONDER_STROMEN)
leeg("C17", stroom_plaats(2, "taak_verstrekker"), stroom_plaats(2, "oorspronkelijk_doel"))

# --- C18-C27: doel en noodzaak -------------------------------------------------------------------

leeg("C18", "doel_hoofd", stroom_plaats(2, "doel"))
proef("C19", "doel_hoofd", {"doel_hoofd": "d" * 59}, {"doel_hoofd": "d" * 60})
lang_doel = "Wij willen dat elke inwoner op het goede adres staat en veilig woont"
for vaag, net_niet in (
    ("etc.", "etcetera"), ("Enzovoort", "enzovoorts"), ("onder andere", "onder anderen"),
    ("alle relevante", "alle relevantere"), ("in de breedste zin", "in de breedste zinnen"),
):  # fmt: skip
    proef("C19", "doel_hoofd", {"doel_hoofd": f"{lang_doel}, {vaag}"}, {"doel_hoofd": f"{lang_doel}, {net_niet}"})
leeg("C20", "verwerking_noodzaak", "proportionaliteit_conclusie", "subsidiariteit_conclusie")
leeg("C20", *(stroom_plaats(2, vraag) for vraag in ("noodzaak", "proportionaliteit", "subsidiariteit")))
leeg("C21", "alternatieven")
ander = "alternatieven[2].alt_"
proef("C21", f"{ander}reden", {f"{ander}reden": None}, {f"{ander}inbreuk": "gelijk"}, {f"{ander}oordeel": "gekozen"})
minder = {"anoniem_mogelijk": "ja"} | een_stroom()
proef("C22", "anoniem_mogelijk", minder, s(1, minimalisatie="alleen ja of nee"), {"anoniem_mogelijk": "nee"}, ZONDER_STROMEN)
proef("C23", "doel_haalbaar", {"doel_haalbaar": "nee"}, {"doel_haalbaar": "ja"})
leeg("C23", "doel_haalbaar", "doel_haalbaar_onderbouwing", ernst="waarschuwing")
for past_niet in ("nee", "onbekend", {"stand": "onbekend"}):
    proef("C24", stroom_plaats(2, "verenigbaar"), s(2, verenigbaar=past_niet))
proef("C24", stroom_plaats(1, "verenigbaar_motivering"), s(1, verenigbaar_motivering=None), s(1, verenigbaar="zelfde doel"))
for geheim in (s(1, geheimhouding=["ambtelijk"]), s(1, geheimhouding=["contractueel"]), s(1, bijzonder=GEZOND), s(1, strafrechtelijk="ja")):
    proef("C25", stroom_plaats(1, "verenigbaar"), geheim, s(1, verenigbaar="zelfde doel"))
proef("C25", stroom_plaats(1, "verenigbaar"), s(1, geheimhouding=["jeugd"]), s(1, geheimhouding=None))
proef("C26", "verder_gebruik", {"verder_gebruik": "ja"}, {"verder_gebruik": "wet"}, {"verder_gebruik": "nee"})
leeg("C27", "selectiecriteria", "buiten_scope", stroom_plaats(2, "minimalisatie"))

# --- C28-C39: bijzondere, politie-, BSN- en BRP-gegevens -----------------------------------------

gezond = s(1, bijzonder=GEZOND)
proef("C28", stroom_plaats(1, UITZONDERING), gezond, s(1, bijzonder_uitzondering="h_zorg"), s(1, bijzonder=["geen"]))
proef("C28", stroom_plaats(1, UITZONDERING), gezond | s(1, bijzonder_uitzondering="geen"), s(1, bijzonder_uitzondering="h_zorg"))
for code in ("g_sectorwet", "i_volksgezondheid"):
    zonder_wet = gezond | s(1, bijzonder_uitzondering=code, wet_artikel=None)
    proef("C28", stroom_plaats(1, WET), zonder_wet, s(1, bijzonder_uitzondering="h_zorg"), s(1, wet_artikel="Wpg 1"))
for vaak in ("structureel", None):
    vitaal = gezond | s(1, bijzonder_uitzondering="c_vitaal", frequentie=vaak)
    proef("C28", stroom_plaats(1, UITZONDERING), vitaal, s(1, frequentie="incidenteel"), s(1, bijzonder_uitzondering="h_zorg"))
for antwoord in ("nee", "onbekend", None):
    mondeling = via_uitzondering | {"toestemming_gebruikt": "ja", "toestemming_uitdrukkelijk": antwoord}
    past = s(1, bijzonder_uitzondering="h_zorg")
    proef("C28", stroom_plaats(1, UITZONDERING), mondeling, {"toestemming_uitdrukkelijk": "ja"}, past)
for code in ("h_zorg", "b_socialezekerheid", "g_instellingen"):
    for zwijgen in (["geen"], None):
        praat = gezond | s(1, bijzonder_uitzondering=code) | p(1, geheimhouding=zwijgen)
        andere_grond = s(1, bijzonder_uitzondering="g_sectorwet")
        anders = (p(1, geheimhouding=["ambtelijk"]), andere_grond, s(1, ontvanger=[TOEZICHT]), ZONDER_STROMEN)
        proef("C29", "partners[1].partner_geheimhouding", praat, *anders)
for geen in ("geen", None):
    proef("C30", stroom_plaats(6, STRAF), s(6, strafrechtelijk_uitzondering=geen), s(6, strafrechtelijk="nee"))
verband = s(6, strafrechtelijk_uitzondering="s33_1b")
proef("C31", stroom_plaats(6, STRAF), verband | s(6, verstrekker=THUISBASIS), s(6, verstrekker=DE_BRUG))
proef("C31", stroom_plaats(6, STRAF), verband | s(6, ontvanger=[TOEZICHT, THUISBASIS]), s(6, ontvanger=[TOEZICHT]))
proef("C31", stroom_plaats(6, STRAF), s(6, ontvanger=[THUISBASIS]) | verband)
groep = s(6, strafrechtelijk_uitzondering="s33_4")
proef("C31", stroom_plaats(6, STRAF), groep, s(6, wet_artikel="UAVG 33, Vergunning AP"), s(6, wet_artikel="UAVG 33 lid 4 b, groep"))
for geen in ("geen", None):
    proef("C32", stroom_plaats(6, "wpg_basis"), s(6, wpg_basis=geen), s(6, wpg_basis="wpg18"), s(6, politiegegevens="nee"))
    let_op("C32", stroom_plaats(6, "wpg_basis"), s(6, verstrekker=DE_BRUG) | s(6, wpg_basis=geen))
for antwoord in ("nee", "onbekend", None):
    vast = s(6, wpg_basis="wpg20_1", wpg_beslissing=antwoord)
    proef("C33", stroom_plaats(6, "wpg_beslissing"), vast, s(6, wpg_beslissing="ja"), s(6, wpg_basis="wpg18"))
for vaak in ("structureel", None):
    proef("C34", stroom_plaats(6, "wpg_basis"), s(6, frequentie=vaak), s(6, wpg_basis="wpg18"), s(6, frequentie="incidenteel"))
proef("C34", stroom_plaats(6, "wpg_basis"), s(6, wpg_basis="wpg20_3"), {"wgs_verband": "riec"}, {"wgs_verband": "onbekend"})
wpg16 = s(6, wpg_basis="wpg16")
proef("C34", stroom_plaats(6, "wpg_basis"), wpg16, p(2, catalogus="Openbare orde en veiligheid"), p(2, catalogus="OM"))
for geen in ("geen", None):
    proef("C35", stroom_plaats(5, "bsn_basis"), s(5, bsn_basis=geen), s(5, bsn="nee"), s(5, bsn_basis="sectorwet"))
wabb = {"bsn": "ja", "bsn_basis": "Wabb 10"}
proef("C35", stroom_plaats(1, "bsn_basis"), s(1, **wabb), s(1, verstrekker=DE_BRUG), s(1, bsn_basis="sectorwet"))
proef("C35", stroom_plaats(7, "bsn_basis"), s(7, **wabb), s(7, ontvanger=[DE_BRUG]))
proef("C35", stroom_plaats(7, "bsn_basis"), s(7, **wabb) | p(5, soort="semi-overheid"), p(5, soort="ander bestuursorgaan"))
leeg("C36", stroom_plaats(2, "brp_basis"))
for basis in ("3.2", "3.5", "3.8"):
    naar_privaat = s(7, verstrekker=DE_BRUG, brp="ja", brp_basis=basis)
    proef("C36", stroom_plaats(7, "brp_basis"), naar_privaat, s(7, brp_basis="3.3"), s(7, brp_basis="3.6"), s(7, ontvanger=[TOEZICHT]))
for antwoord in ("nee", "onbekend", None):
    zonder_verordening = s(2, brp_basis="3.9") | {"brp_verordening": antwoord}
    proef("C36", stroom_plaats(2, "brp_basis"), zonder_verordening, {"brp_verordening": "ja"}, s(2, brp_basis="3.8"))
for basis in ("3.2", "3.3"):
    proef("C36", stroom_plaats(5, "brp_basis"), s(5, brp_basis=basis), s(5, verstrekker=POLITIE), s(5, brp_basis="3.5"))
geheim_adres = s(7, brp="ja", brp_basis="3.6")
proef("C37", stroom_plaats(7, "brp_geheim"), geheim_adres, s(7, brp_geheim="Burgerzaken kijkt eerst"), s(7, ontvanger=[DE_BRUG]))
proef("C38", stroom_plaats(2, "doorbreking"), s(2, doorbreking=None), s(2, geheimhouding=["contractueel"]), s(2, geheimhouding=["geen"]))
proef("C39", "nationaliteit", {"nationaliteit": "ja"})
proef("C39", stroom_plaats(6, "justitiele"), s(6, justitiele="ja"), s(6, wet_artikel="Wpg 19; WJSG 39f"))
proef("C39", stroom_plaats(6, "justitiele"), s(6, justitiele="ja"), s(6, wet_artikel="Wet justitiële en strafvorderlijke gegevens"))

# --- C40-C46: DPIA, FG en register ---------------------------------------------------------------

for gedaan in ("nee", "pre-scan", "niet nodig", None):
    proef("C40", "dpia_uitgevoerd", {"dpia_uitgevoerd": gedaan}, {"dpia_uitgevoerd": "afgerond"})
proef("C40", "dpia_uitgevoerd", {"dpia_uitgevoerd": "loopt"})
let_op("C40", "dpia_uitgevoerd", {"startbesluit": "voorwaardelijk", "dpia_uitgevoerd": "loopt"})
let_op("C40", "dpia_uitgevoerd", {"startbesluit": "nog niet", "dpia_uitgevoerd": "loopt"})
geen_kop = {"dpia_ap_lijst": ["geen"]}
gemotiveerd = {"dpia_uitgevoerd": "niet nodig", "fg_advies": "positief"}
let_op("C40", "dpia_uitgevoerd", geen_kop | gemotiveerd, {"dpia_uitgevoerd": "afgerond"})
let_op("C40", "dpia_uitgevoerd", {"dpia_ap_lijst": None} | gemotiveerd, {"dpia_uitgevoerd": "afgerond"})
let_op("C40", "dpia_uitgevoerd", geen_kop | gemotiveerd | {"fg_advies": "positief_voorwaarden"}, {"dpia_uitgevoerd": "afgerond"})
for streng in ({"fg_advies": "negatief"}, {"fg_advies": "gevraagd"}, {"dpia_ap_lijst": ["cameratoezicht"]}, {"dpia_uitgevoerd": "nee"}):
    proef("C40", "dpia_uitgevoerd", geen_kop | gemotiveerd | streng, {"dpia_uitgevoerd": "afgerond"})
niet_kwetsbaar = {"betrokkenen_kwetsbaar": "nee", "betrokkenen_minderjarig": "nee"}
twee_criteria = geen_kop | niet_kwetsbaar | {"dpia_criteria": ["geen"], "dpia_uitgevoerd": "nee"}
proef("C40", "dpia_uitgevoerd", twee_criteria, {"ingrijpende_beslissing": "nee"})
proef("C40", "dpia_uitgevoerd", twee_criteria | {"dpia_uitgevoerd": "loopt"}, {"ingrijpende_beslissing": "nee"})
for zonder_haast in ({"dpia_uitgevoerd": "loopt", "startbesluit": "nog niet"}, gemotiveerd):
    let_op("C40", "dpia_uitgevoerd", twee_criteria | zonder_haast, {"ingrijpende_beslissing": "nee"})
aangekruist = twee_criteria | {"ingrijpende_beslissing": "nee", "dpia_criteria": ["crit3", "crit8"]}
proef("C40", "dpia_uitgevoerd", aangekruist | {"dpia_criteria": ["crit3"]}, {"dpia_criteria": ["crit4"]})
proef("C40", "dpia_uitgevoerd", aangekruist | {"dpia_ap_lijst": ["cameratoezicht"], "dpia_criteria": []}, geen_kop)

alle = ["crit4", "crit6", "crit7", "crit9"]
for crit, reden in (
    ("crit1", {"profilering": "ja"}),
    ("crit2", {"geautomatiseerd_besluit": "ja"}),
    ("crit5", s(6, frequentie="structureel")),
    ("crit5", {"betrokkenen_aantal": 1000}),
):
    proef("C41", "dpia_criteria", reden, {"dpia_criteria": [*alle, crit]})
proef("C41", "dpia_criteria", {"betrokkenen_aantal": 1000}, {"betrokkenen_aantal": 999})
proef("C41", "dpia_criteria", {"dpia_criteria": alle[1:]}, {"gegevensstromen": een_stroom()["gegevensstromen"]})
proef("C41", "dpia_criteria", {"dpia_criteria": ["crit4", "crit7", "crit9"], "bestandskoppeling": "ja"}, {"bestandskoppeling": "nee"},
      {"dpia_criteria": alle})  # fmt: skip
for wie, niet in (("kwetsbaar", "minderjarig"), ("minderjarig", "kwetsbaar")):
    zonder_7 = {f"betrokkenen_{niet}": "nee", "dpia_criteria": ["crit4", "crit6", "crit9"]}
    proef("C41", "dpia_criteria", zonder_7, {f"betrokkenen_{wie}": "nee"}, {"dpia_criteria": alle})
proef("C41", "dpia_criteria", {"dpia_criteria": alle[:3]}, {"ingrijpende_beslissing": "nee"})
fraude = {"dpia_ap_lijst": ["fraudebestrijding"]}
proef("C41", "dpia_ap_lijst", fraude, {"gegevensstromen": een_stroom()["gegevensstromen"]}, {"dpia_ap_lijst": ["samenwerkingsverbanden"]})

hoog = {"dpia_restrisico": "hoog"}
for antwoord in ("nee", "onbekend", None):
    proef("C42", "ap_geraadpleegd", hoog | {"ap_geraadpleegd": antwoord}, {"ap_geraadpleegd": "ja"}, {"dpia_restrisico": "midden"})
niet_ja("C43", "fg_betrokken")
for advies in ("geen", "gevraagd"):
    proef("C43", "fg_advies", {"fg_advies": advies}, {"dpia_uitgevoerd": "loopt"}, {"fg_advies": "negatief"})
for advies in ("negatief", "positief_voorwaarden"):
    proef("C44", "fg_advies_opvolging", {"fg_advies": advies, "fg_advies_opvolging": None}, {"fg_advies": "positief"},
          {"fg_advies_opvolging": "wij doen wat de FG zegt"})  # fmt: skip
niet_ja("C45", "po_betrokken")
leeg("C45", stroom_plaats(2, "getoetst_door"))
niet_ja("C46", "register_verwerkingen")
niet_ja("C46", "register_specifiek", ernst="waarschuwing")

# --- C47-C58: rollen en partners -----------------------------------------------------------------

for onduidelijk in ("onbekend", {"stand": "onbekend"}, None):
    geeft_alleen = s(7, ontvanger=[DE_BRUG]) | p(5, avg_rol=onduidelijk)
    proef("C47", "partners[5].partner_avg_rol", geeft_alleen, s(1, verstrekker=DE_BRUG), p(5, avg_rol="zelfstandig"))
    krijgt_alleen = s(1, verstrekker=DE_BRUG) | p(5, avg_rol=onduidelijk)
    proef("C47", "partners[5].partner_avg_rol", krijgt_alleen, s(7, ontvanger=[DE_BRUG]), ZONDER_STROMEN)
leeg("C47", "verantwoordelijkheidsmodel")
niemand: Plat = {}
for nr in range(1, 6):
    niemand |= p(nr, avg_rol="geen persoonsgegevens")
for rol in ("zelfstandig", "gezamenlijk"):
    proef("C48", "partners", niemand, p(3, avg_rol=rol), {"rechtspersoonlijkheid": "ja"}, {"rechtspersoonlijkheid": "onbekend"})
door_wet, riec = {"verantwoordelijkheidsmodel": "door_wet"}, {"wgs_verband": "riec"}
for regeling in ("nee", "niet nodig", None):
    proef("C49", "art26_regeling", {"art26_regeling": regeling}, door_wet, riec, {"art26_regeling": "vastgesteld"})
let_op("C49", "art26_regeling", {"art26_regeling": "concept"}, door_wet, riec, {"art26_regeling": "vastgesteld"})
proef("C49", "art26_regeling", {"verantwoordelijkheidsmodel": "ieder_zelfstandig", "art26_regeling": "nee"})
eigen_rollen: Plat = {}
for nr in (1, 2, 3):
    eigen_rollen |= p(nr, avg_rol="zelfstandig")
apart = eigen_rollen | {"verantwoordelijkheidsmodel": "gemengd"}
for vraag, gebrek in (("art26_openbaar", "nee"), ("art26_contactpunt", None)):
    proef("C50", vraag, apart | {vraag: gebrek}, {"verantwoordelijkheidsmodel": "ieder_zelfstandig"})
niet_ja("C50", "art26_openbaar")
proef("C50", "art26_contactpunt", {"art26_contactpunt": None}, {"art26_contactpunt": {"stand": "nvt", "reden": "elk eigen loket"}})
proef("C51", "verantwoordelijkheidsmodel", eigen_rollen | p(2, avg_rol="gezamenlijk") | {"verantwoordelijkheidsmodel": "ieder_zelfstandig"},
      p(2, avg_rol="zelfstandig"))  # fmt: skip
proef("C51", "verantwoordelijkheidsmodel", {"verantwoordelijkheidsmodel": "gezamenlijk"} | eigen_rollen, p(2, avg_rol="gezamenlijk"))
proef("C51", "verantwoordelijkheidsmodel", niemand | p(4, avg_rol="zelfstandig") | {"verantwoordelijkheidsmodel": "gezamenlijk"},
      p(4, avg_rol="verwerker"))  # fmt: skip
for gesloten in ("concept", "geen", None):
    plaats = "verwerkers[1].vw_overeenkomst"
    proef("C52", plaats, {plaats: gesloten}, {plaats: "getekend"})
proef("C52", "partners[5].partner_avg_rol", p(5, avg_rol="verwerker"), {"verwerkers[1].vw_naam": "woningcorporatie Thuisbasis (fictief)"})
proef("C53", "partners[4].partner_avg_rol", p(4, avg_rol="verwerker"), taak(4, soort="privaat belang"), taak(4, artikel=None))
proef("C53", "partners[5].partner_avg_rol", p(5, avg_rol="verwerker"), s(7, taak_ontvanger=None), s(7, ontvanger=[DE_BRUG]),
      ZONDER_STROMEN)  # fmt: skip
dienst = partner_erbij(samenwerkingswijze="ICT-dienst", avg_rol="zelfstandig")
proef("C53", "partners[6].partner_avg_rol", dienst, p(6, avg_rol="verwerker"), p(6, samenwerkingswijze="casusniveau"))
proef("C53", "partners[6].partner_avg_rol", partner_erbij(samenwerkingswijze="ICT-dienst"), p(6, avg_rol="verwerker"))
for zoekt_uit in ("onbekend", {"stand": "onbekend"}):
    proef("C54", "wgs_verband", {"wgs_verband": zoekt_uit}, {"wgs_verband": "nee"}, riec)
for soort in ("zvh", "riec", "fec", "icov"):
    proef("C54", "verantwoordelijkheidsmodel", {"wgs_verband": soort}, door_wet, {"wgs_verband": "nee"})
proef("C54", "wgs_afbakening", riec, {"wgs_afbakening": "alles"})
for vraag in ("fg_afstemming", "rechten_contactpunt"):
    proef("C54", vraag, riec | {vraag: None}, {"wgs_verband": "nee"})
    proef("C54", vraag, riec | {vraag: None})
for antwoord in ("nee", "onbekend", None):
    proef("C54", "privacycommissie", riec | {"privacycommissie": antwoord}, {"privacycommissie": "ja"}, {"wgs_verband": "nee"})

proef("C55", "gemeentelijk_orgaan", {"burgemeester_bevoegd": "ja"}, {"gemeentelijk_orgaan": "beide"}, {"burgemeester_bevoegd": "onbekend"})
van_burgemeester = {"besluiten[5]": {"bes_omschrijving": "meedoen", "bes_orgaan": "burgemeester", "bes_status": "genomen"}}
for bevoegd in ({"burgemeester_bevoegd": "ja"}, {"gemeentelijk_orgaan": "beide"}, {"gemeentelijk_orgaan": "burgemeester"}):
    proef("C55", "besluiten", bevoegd, van_burgemeester)
    proef("C55", "besluiten", bevoegd)
status = "besluiten[1].bes_status"
for stand in ("geweigerd", None):
    proef("C55", "besluiten", {status: stand}, {status: "genomen"}, {"gemeentelijk_orgaan": "anders: het bestuur"})
let_op("C55", "besluiten", {status: "in voorbereiding"}, {status: "genomen"})
let_op("C55", "besluiten", van_burgemeester | {"gemeentelijk_orgaan": "beide", "besluiten[5].bes_status": "in voorbereiding"},
       {"besluiten[5].bes_status": "genomen"})  # fmt: skip
proef("C55", "besluiten", {"persoonsgegevens_gedeeld": "nee", "bestuurlijk_verantwoordelijk": "beide"}, van_burgemeester,
      {"bestuurlijk_verantwoordelijk": "college"})  # fmt: skip
zonder_orgaan = {"besluiten": [{"bes_omschrijving": "meedoen", "bes_status": "in voorbereiding"}], "gemeentelijk_orgaan": "anders"}
proef("C55", "besluiten", zonder_orgaan, {status: "genomen"})
proef("C55", "besluiten", zonder_orgaan | {"besluiten": None}, {"besluiten": [{"bes_status": "genomen"}]})
proef("C55", "partners[3].partner_besluit_status", p(3, besluit_status="geweigerd"), p(3, besluit_status="niet nodig"))
let_op("C55", "partners[3].partner_besluit_status", p(3, besluit_status="in voorbereiding"))
for vraag in ("vertegenwoordiger", "tekenbevoegdheid"):
    proef("C56", f"partners[3].partner_{vraag}", p(3, **{vraag: None}), p(3, ondertekent="gezien"), p(3, ondertekent="niet"))
proef("C57", "partners[6].partner_avg_rol", partner_erbij(avg_rol="zelfstandig"), s(1, verstrekker="Zes"), s(7, ontvanger=["Zes"]),
      p(6, avg_rol="verwerker"), p(6, avg_rol="geen persoonsgegevens"), {"gegevensstromen": None}, ZONDER_STROMEN)  # fmt: skip
proef("C57", "partners[6].partner_avg_rol", partner_erbij(), p(6, avg_rol="verwerker"))
misbaar = p(5, onmisbaar="nee")
proef("C57", "partners[5].partner_onmisbaar", misbaar | s(7, ontvanger=[DE_BRUG]), s(1, verstrekker=DE_BRUG), p(5, onmisbaar="ja"),
      ZONDER_STROMEN)  # fmt: skip
proef("C57", "partners[5].partner_onmisbaar", misbaar | s(1, verstrekker=DE_BRUG), s(7, ontvanger=[DE_BRUG]))
proef("C57", "partners[5].partner_deelname", p(5, deelname="alleen bron"), s(7, ontvanger=[DE_BRUG]), p(5, deelname="vast"),
      ZONDER_STROMEN)  # fmt: skip
proef("C57", "partners[5].partner_deelname", p(5, deelname="alleen ontvanger"), s(1, verstrekker=DE_BRUG), p(5, deelname="vast"),
      ZONDER_STROMEN)  # fmt: skip
for vaak in ("periodiek", None):
    for nr in (1, 7):
        tekent_niet = p(5, ondertekent="niet") | s(nr, frequentie=vaak)
        proef("C58", "partners[5].partner_ondertekent", tekent_niet, s(nr, frequentie="incidenteel"), p(5, ondertekent="gezien"),
              ZONDER_STROMEN)  # fmt: skip

# --- C59-C63: de inwoner -------------------------------------------------------------------------

for antwoord in ("nee", "onbekend", None):
    niet_verteld = een_stroom(informeren="vooraf") | {"burgers_geinformeerd": antwoord}
    uitgezonderd = (s(1, informeren="achteraf"), s(1, informeren="niet"), {"burgers_geinformeerd": "ja"})
    proef("C59", "burgers_geinformeerd", niet_verteld, *uitgezonderd)
    proef("C59", "burgers_geinformeerd", {"gegevensstromen": None, "burgers_geinformeerd": antwoord})
for moment in ("achteraf", "niet"):
    later = s(2, informeren=moment, niet_informeren_grond=None)
    proef("C59", stroom_plaats(2, "niet_informeren_grond"), later, s(2, informeren="binnen_maand"), s(2, niet_informeren_grond="UAVG 41"))
for antwoord in ("nee", "onbekend", None):
    nergens = {"informatie_achteraf": antwoord, "informatie_uitzondering": None}
    proef("C59", "informatie_uitzondering", nergens, {"informatie_achteraf": "ja"}, {"informatie_uitzondering": "gevaar"},
          een_stroom(informeren="vooraf"))  # fmt: skip
proef("C60", "besluit_herkomst", {"besluit_herkomst": None}, {"ingrijpende_beslissing": "nee"})
leeg("C61", "rechten_contactpunt", "rechten_proces")
for rol in ("zelfstandig", "gezamenlijk"):
    aanspreekbaar = p(5, avg_rol=rol) | p(5, burger_aanspreekpunt=None)
    let_op("C61", "partners[5].partner_burger_aanspreekpunt", aanspreekbaar, p(5, avg_rol="verwerker"), p(5, burger_aanspreekpunt="balie"))
niet_ja("C62", "inzage_uitwisseling")
leeg("C62", "klachten")
for antwoord in ("nee", "onbekend", None):
    uitleg = {"informatie_begrijpelijk": antwoord}
    proef("C62", "informatie_begrijpelijk", uitleg, {"betrokkenen_minderjarig": "nee"}, {"informatie_begrijpelijk": "ja"})
machine = een_stroom() | {"geautomatiseerd_besluit": "ja"}
proef("C63", "geautomatiseerd_besluit", machine, s(1, wet_artikel="Wet BRP 2.34"), {"geautomatiseerd_besluit": "nee"})
let_op("C63", "profilering", {"profilering": "ja"})

# --- C64-C69: beveiliging en bewaren -------------------------------------------------------------

leeg("C64", "datalek_ap_melder", "datalek_betrokkene_melder", "datalek_meldpunt", "datalek_interne_termijn")
uren = "datalek_interne_termijn"
for aantal in (72, 100):
    proef("C64", uren, {uren: aantal}, {uren: 24})
for aantal in (25, 71):
    let_op("C64", uren, {uren: aantal}, {uren: 24})
for kanaal in ("gewone e-mail", "WhatsApp"):
    proef("C65", stroom_plaats(3, "kanaal"), s(3, kanaal=kanaal))
    let_op("C65", stroom_plaats(1, "kanaal"), s(1, kanaal=kanaal), s(1, kanaal="beveiligde mail"))
leeg("C66", stroom_plaats(1, "bewaartermijn"), stroom_plaats(1, "bewaar_basis"), "vernietiging")
proef(
    "C66", stroom_plaats(1, "bewaartermijn"), riec | s(1, bewaartermijn="61 maanden"), {"wgs_verband": "nee"}, {"wgs_verband": "onbekend"}
)
proef("C66", stroom_plaats(1, "bewaartermijn"), riec | s(1, bewaartermijn="61 maanden"), s(1, bewaartermijn="5 jaar"))
let_op("C66", stroom_plaats(1, "bewaartermijn"), s(1, bewaartermijn="241 maanden na afsluiten"), s(1, bewaartermijn="20 jaar"))
let_op("C66", stroom_plaats(1, "bewaartermijn"), s(1, bewaartermijn="volgens selectielijst"), s(1, bewaartermijn="niet bewaren"))
leeg("C67", "autorisaties", "autorisatiebeheer", "logging")
gedeeld = {"systemen[1].sys_gezamenlijk": "nee"}
niet_ja("C67", "systemen[1].sys_autorisatie", "systemen[1].sys_logging")
for vraag, gebrek in (("autorisatie", "nee"), ("logging", "nee"), ("eigenaar_gegevens", None)):
    proef("C67", f"systemen[1].sys_{vraag}", {f"systemen[1].sys_{vraag}": gebrek}, gedeeld)
leeg("C67", "systemen[1].sys_eigenaar_gegevens")
kader = "partners[5].partner_beveiligingskader"
for nr in (1, 7):
    proef("C67", kader, s(nr, gevoelig="ja") | {kader: "onbekend"}, s(nr, gevoelig="nee"), {kader: "BIO2"}, ZONDER_STROMEN)
proef("C67", kader, s(1, gevoelig="ja") | {kader: {"stand": "onbekend"}}, s(1, gevoelig="nee"))

GEVOELIG_OF_NIET: tuple[tuple[Plat, Ernst | None], ...] = (({}, None), (een_stroom(), "waarschuwing"))
zwijgt = "teamleden[4].tl_geheimhouding"
for begin, ernst in GEVOELIG_OF_NIET:
    proef("C68", zwijgt, begin | {zwijgt: "geen"}, {"teamleden[4].tl_toegang": "nee"}, {zwijgt: "verklaring"}, ernst=ernst)
    for antwoord in ("nee", "onbekend", None):
        tekent = "vrijwilligers_geheimhouding"
        proef("C68", tekent, begin | {"vrijwilligers": "ja", tekent: antwoord}, {tekent: "ja"}, {"vrijwilligers": "nee"}, ernst=ernst)
        geregeld = "geheimhouding_geregeld"
        proef("C68", geregeld, begin | {geregeld: antwoord}, {geregeld: "ja"}, ernst=ernst)
for geen in ("geen", None):
    ver_weg = s(1, buiten_eer="ja", eer_grond=geen)
    proef("C69", stroom_plaats(1, "eer_grond"), ver_weg, s(1, buiten_eer="nee"), s(1, eer_grond="adequaatheidsbesluit"))
for plaats in ("systemen[2].sys_hosting", "verwerkers[1].vw_locatie"):
    let_op("C69", plaats, {plaats: "buiten EER"}, s(1, buiten_eer="ja"), {plaats: "EER"})

# --- C70-C76: werkwijze --------------------------------------------------------------------------

geen_toezicht = {"toezichthouders_nodig": "nee"}
proef("C70", "toezichthouders", {"toezichthouders": None}, geen_toezicht)
leeg("C70", "toezichthouders[1].th_wet")
niet_ja("C70", "toezichthouders[1].th_aanwijzing")
proef("C70", "toezichthouders[1].th_aanwijzing", {"toezichthouders[1].th_aanwijzing": "nee"}, geen_toezicht)
for vraag in ("integrale_blik", "domeinkennis", "kent_belangen"):
    plaats = f"toezichthouders[1].th_{vraag}"
    let_op("C70", plaats, {plaats: "nee"}, {plaats: "ja"}, {plaats: "onbekend"}, {plaats: None}, geen_toezicht)
proef("C71", "toezicht_binnentreden_basis", {"toezicht_binnentreden_basis": None}, {"toezicht_binnentreden": "nee"}, geen_toezicht)
niets_gedaan = {"brp_op_orde": "nee", "brp_actie_burgerzaken": None}
proef("C72", "brp_actie_burgerzaken", niets_gedaan, {"brp_actie_burgerzaken": "74 adressen"}, {"brp_op_orde": "grotendeels"},
      ernst="blokkerend")  # fmt: skip
for orde in ("nee", "onbekend", {"stand": "onbekend"}):
    let_op("C72", "brp_op_orde", {"brp_op_orde": orde}, {"brp_op_orde": "grotendeels"}, {"brp_relevant": "nee"})
let_op("C72", "brp_op_orde", {"brp_op_orde": "nee"}, {"brp_actie_burgerzaken": None})  # then the question beside it blocks
anders_soort = {"samenwerking_type": "vroegsignalering"}
proef("C73", "verordeningen", {"verordeningen": None}, anders_soort)
proef("C73", "verordeningen[1].vo_actueel", {"verordeningen[1].vo_actueel": "nee"}, anders_soort, {"verordeningen[1].vo_actueel": "ja"})
casus, zorg = {"samenwerking_type": "casusoverleg"}, {"domeinen": ["veiligheid", "jeugd"]}
for begin in (casus, zorg):
    geen_kader = dict(zip(begin, ("integraal_toezicht" if begin is casus else ["veiligheid"],), strict=True))
    for vraag in ("triage", "triage_vastlegging", "zonder_toestemming_kader", "vitaal_belang_kader"):
        proef("C74", vraag, begin | {vraag: None}, {vraag: "zo doen wij dat"}, geen_kader)
    for antwoord in ("nee", None):
        onderscheid = begin | {"veilig_thuis_onderscheid": antwoord}
        proef("C74", "veilig_thuis_onderscheid", onderscheid, {"veilig_thuis_onderscheid": "ja"}, geen_kader)
for vraag in ("casusregie", "opschaling", "complexiteit_definitie"):
    proef("C74", vraag, zorg | casus | {vraag: None}, {vraag: "de regisseur"}, {"samenwerking_type": "integraal_toezicht"})
for wijze in ("uitbesteed", "ingekocht"):
    koopt = p(3, samenwerkingswijze=wijze)
    for vraag, gebrek in (("inkoop_eisen", "nee"), ("factuur_gegevens", None), ("auditrecht", None), ("rapportage_gemeente", None)):
        proef("C75", vraag, koopt | {vraag: gebrek})
        proef("C75", vraag, koopt | {vraag: gebrek}, p(3, samenwerkingswijze="casusniveau"))
leeg("C76", "werkproces_stappen")
proef("C76", "werkproces_stappen", {"werkproces_stappen[6].wp_gegevensstroom": []},
      {"werkproces_stappen[1].wp_gegevensstroom": [1, 4, 7]}, ZONDER_STROMEN)  # fmt: skip
proef("C76", "werkproces_stappen[6].wp_gegevensstroom", {"werkproces_stappen[6].wp_gegevensstroom": [7, 9]})
zonder_triage = casus | {f"werkproces_stappen[{nr}].wp_triage": "nee" for nr in (1, 2, 3)}
proef("C76", "werkproces_stappen", zonder_triage, {"werkproces_stappen[3].wp_triage": "ja"}, {"samenwerking_type": "integraal_toezicht"})

# --- C77-C86: planning, draagvlak en documenten --------------------------------------------------

for datum in ("dpia_datum", "convenant_ingang", "startbesluit_datum"):
    proef("C77", "samenwerking_start", {datum: "2026-12-02"}, {datum: "2026-12-01"}, {"samenwerking_start": None})
proef("C77", "convenant_einde", {"convenant_einde": "2026-11-23"}, {"convenant_einde": "2026-11-24"}, {"convenant_ingang": None})
mijlpaal = {"mijlpalen[7].mp_datum": "2026-12-02"}
let_op("C77", "mijlpalen[7].mp_datum", mijlpaal, {"mijlpalen[7].mp_stap": 8}, {"mijlpalen[7].mp_stap": None})
let_op("C77", "mijlpalen[7].mp_datum", mijlpaal, {"mijlpalen[7].mp_datum": "2026-12-01"})
proef("C78", "convenant_einde", {"convenant_einde": None}, {"samenwerking_onbepaald": "ja"})
proef("C78", "opzegtermijn", {"samenwerking_onbepaald": "ja", "opzegtermijn": None}, {"samenwerking_onbepaald": "nee"})
proef("C78", "opzegtermijn", {"samenwerking_onbepaald": "ja", "opzegtermijn": None}, {"opzegtermijn": 0})
let_op("C78", "convenant_einde", {"samenwerking_einde": "2028-12-02"})
niet_ja("C79", "evaluatie_gepland")
leeg("C79", "evaluatie_eerste")
proef("C79", "evaluatie_eerste", {"convenant_einde": "2027-05-31"}, {"convenant_einde": "2027-06-01"})
proef("C79", "evaluatie_eerste", {"evaluatie_eerste": "2027-12-23"}, {"evaluatie_eerste": "2027-12-22"}, {"pilot": "nee"},
      ernst="aandachtspunt")  # fmt: skip
blijvend = {"pilot": "nee", "convenant_einde": "2031-01-01", "evaluatie_eerste": "2028-12-23"}
proef("C79", "evaluatie_eerste", blijvend, {"evaluatie_eerste": "2028-12-22"}, {"convenant_ingang": None}, ernst="aandachtspunt")
onderwerpen = ["werkproces", "acties", "verwerkingen", "rechtmatigheid"]
for onderwerp in onderwerpen:
    proef("C80", "evaluatie_onderwerpen", {"evaluatie_onderwerpen": [o for o in onderwerpen if o != onderwerp]},
          {"evaluatie_onderwerpen": onderwerpen})  # fmt: skip
leeg("C80", "succesindicatoren", "succesindicatoren[1].ind_nulmeting", "succesindicatoren[1].ind_streefwaarde")
niet_ja("C81", "capaciteit_akkoord", "capaciteit[1].cap_toegezegd", "bestuur_partners_akkoord")
leeg("C81", "trekker", "kernteam", "escalatieroute", "governance_organen")
for betrokken in ("niet", "onbekend", {"stand": "onbekend"}):
    proef("C82", "raad_betrokken", {"raad_betrokken": betrokken}, {"raad_betrokken": "geïnformeerd"})
brief = "documenten[10].doc_status"
for stand in ("niet nodig", "ontbreekt", None):
    proef("C82", "raadsbrief_nodig", {brief: stand}, {"raadsbrief_nodig": "nee"}, {brief: "concept"}, {brief: "ter toetsing"})
proef("C82", "raadsbrief_nodig", {"documenten[10].doc_soort": "werkproces"})
proef("C82", "convenant_openbaar", {"convenant_openbaar": "niet"}, {"convenant_openbaar": "volledig"})

afspraak = "bestaande_afspraken[2].ba_"
blijft = {f"{afspraak}actie": "handhaven"}
for verouderd in ({f"{afspraak}verouderd": "ja"}, {f"{afspraak}loopt_tot": "2026-11-30"}):
    proef("C83", f"{afspraak}actie", blijft | verouderd)
    proef("C83", f"{afspraak}actie", blijft | verouderd, {f"{afspraak}actie": "aanpassen"})
proef("C83", f"{afspraak}actie", blijft | {f"{afspraak}loopt_tot": "2026-11-30"}, {f"{afspraak}loopt_tot": "onbepaald"},
      {f"{afspraak}loopt_tot": "2026-12-01"})  # fmt: skip
for verhouding in ("zelfde doel", "overlappend"):
    dubbel = {"bestaande_samenwerkingen[1].bs_verhouding": verhouding, "overlap_conclusie": None}
    proef("C83", "overlap_conclusie", dubbel, {"bestaande_samenwerkingen[1].bs_verhouding": "los"})
    proef("C83", "overlap_conclusie", dubbel)
niet_ja("C83", "bestaande_samenwerkingen[2].bs_in_register")
proef("C83", "bestaande_samenwerkingen[2].bs_in_register", {"bestaande_samenwerkingen[2].bs_in_register": "nee"},
      {"bestaande_samenwerkingen[2].bs_gegevens": "nee"})  # fmt: skip
risico = "risicos[1].ris_"
groot = {f"{risico}maatregel": None, f"{risico}kans": 5}
proef("C84", f"{risico}maatregel", groot, {f"{risico}kans": 4}, {f"{risico}impact": None}, {f"{risico}maatregel": "brief"})
proef("C84", f"{risico}maatregel", {f"{risico}maatregel": None, f"{risico}restrisico": "hoog"}, {f"{risico}restrisico": "midden"})
for nr in range(1, 6):
    valkuil = f"risicos[{nr}].ris_valkuil"
    proef("C84", "risicos", {valkuil: "geen"}, ernst="aandachtspunt")

nog_niet = {"startbesluit": "nog niet"}
proef("C85", "startbesluit", {"fg_betrokken": "nee"}, nog_niet, {"startbesluit": "voorwaardelijk"})
proef("C85", "startbesluit", {"gemeente_naam": None})
proef("C85", "startbesluit", {"register_verwerkingen": "nee"}, {"register_verwerkingen": "ja"})
for stand in ("ontbreekt", "concept", "ter toetsing"):
    proef("C85", "documenten[7].doc_status", {"documenten[7].doc_status": stand}, nog_niet, {"documenten[7].doc_soort": "exitplan"})
vaste_levering = s(6, wpg_basis="wpg20_1", wpg_beslissing="ja")
proef("C85", "documenten[12].doc_status", vaste_levering | {"documenten[12].doc_status": "concept"}, s(6, wpg_basis="wpg19"))
punt = {"openstaande_punten[1].op_ernst": "blokkerend"}
for stand in ("open", "in behandeling", None):
    proef("C85", "openstaande_punten[1].op_status", punt | {"openstaande_punten[1].op_status": stand}, nog_niet,
          {"openstaande_punten[1].op_status": "gesloten"}, {"openstaande_punten[1].op_ernst": "waarschuwing"})  # fmt: skip
let_op("C85", "documenten[12].doc_motivering", {"documenten[12].doc_motivering": None}, {"documenten[12].doc_status": "ontbreekt"})
let_op("C85", "documenten[12].doc_motivering", nog_niet | {"documenten[12].doc_motivering": None})
proef("C86", "start_voorwaarden", {"startbesluit": "voorwaardelijk"}, {"start_voorwaarden": "eerst scholing"}, nog_niet)
proef("C86", stroom_plaats(2, "verstrekker"), s(2, verstrekker="Niemand"), s(2, verstrekker=BURGERZAKEN), ernst="blokkerend")
proef("C86", stroom_plaats(2, "ontvanger"), s(2, ontvanger=[TOEZICHT, "Niemand"]), s(2, ontvanger=[TOEZICHT]), ernst="blokkerend")
proef("C86", stroom_plaats(2, "taak_verstrekker"), s(2, verstrekker=DE_BRUG), s(2, taak_verstrekker=None), ernst="blokkerend")
proef("C86", stroom_plaats(2, "taak_ontvanger"), s(2, ontvanger=[DE_BRUG]), s(2, ontvanger=[DE_BRUG, TOEZICHT]), ernst="blokkerend")
for plaats, los_eind in (
    ("partners[1].partner_bestaande_afspraken", ["Iets"]),
    ("capaciteit[1].cap_partner", "Iemand"),
    ("autorisaties[1].aut_systeem", "Iets"),
    (stroom_plaats(2, "systeem"), "Iets"),
    ("datalek_ap_melder", "Iemand"),
    ("datalek_betrokkene_melder", "Iemand"),
):
    proef("C86", plaats, {plaats: los_eind})

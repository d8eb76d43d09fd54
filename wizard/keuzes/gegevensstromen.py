"""What the law asks of a single flow of data: its basis, its exceptions, its way and its notice to people."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie
from wizard.soorten import Toelichting

StroomBijzonder = Annotated[
    list[str] | None,
    gesloten(
        "gezondheid",
        optie("ras_etniciteit", "ras of etnische afkomst", "etniciteit"),
        optie("politiek", "politieke opvattingen"),
        optie("religie", "religie of levensbeschouwing"),
        optie("vakbond", "lidmaatschap vakbond", zin="lidmaatschap van een vakbond"),
        optie("genetisch", "genetische gegevens", zin="erfelijke kenmerken, zoals DNA (genetische gegevens)"),
        optie("biometrisch", "biometrische gegevens", zin="kenmerken van het lichaam, zoals een vingerafdruk (biometrisch)"),
        optie("seksueel", "seksueel gedrag of gerichtheid", "seksualiteit"),
        optie("geen", "geen", zin="geen van deze"),
    ),
]

# AVG art. 9 lid 2 with UAVG 22–30; the letter of the code is that of art. 9 lid 2.
StroomBijzonderUitzondering = Annotated[
    str | None,
    gesloten(
        optie("a_toestemming", "uitdrukkelijke toestemming", zin="De inwoner zegt uitdrukkelijk ja (uitdrukkelijke toestemming)"),
        optie("c_vitaal", "vitale belangen", zin="Acute nood en de inwoner kan niet instemmen (vitale belangen)"),
        optie("e_openbaar", "zelf openbaar gemaakt", zin="De inwoner maakte het zelf bekend (zelf openbaar gemaakt)"),
        optie("f_rechtsvordering", "rechtsvordering", zin="Het is nodig voor een juridische procedure (rechtsvordering)"),
        optie(
            "b_socialezekerheid",
            "arbeids- of socialezekerheidsrecht",
            zin="Nodig voor een uitkering of re-integratie (socialezekerheidsrecht)",
        ),
        optie(
            "g_sectorwet", "zwaarwegend algemeen belang in sectorwet", zin="Een wet op dit terrein regelt het (zwaarwegend algemeen belang)"
        ),
        optie("g_identificatie", "onvermijdelijk voor identificatie", zin="Zonder dit kunnen we iemand niet herkennen (identificatie)"),
        optie(
            "g_strafaanvulling", "aanvulling op strafrechtelijke gegevens", zin="Het is nodig naast strafrechtelijke gegevens (aanvulling)"
        ),
        optie("g_instellingen", "scholen, reclassering, RvdK, GI", zin="Een school, de reclassering, RvdK of GI heeft het nodig (UAVG 30)"),
        optie(
            "h_zorg", "zorg of maatschappelijke dienstverlening", zin="Nodig voor hulp of zorg (zorg of maatschappelijke dienstverlening)"
        ),
        optie("i_volksgezondheid", "volksgezondheid", zin="Een wet beschermt zo ieders gezondheid (volksgezondheid)"),
        optie("j_onderzoek", "onderzoek of statistiek", zin="Alleen voor onderzoek of cijfers (onderzoek of statistiek)"),
        optie("geen", "geen uitzondering gevonden", "geen", zin="We vonden geen uitzondering"),
    ),
]

StroomStrafrechtelijkUitzondering = Annotated[
    str | None,
    gesloten(
        optie("s32_toestemming", "UAVG 32 a toestemming", zin="De inwoner zegt uitdrukkelijk ja (UAVG 32 a)"),
        optie("s32_vitaal", "UAVG 32 b vitaal belang", zin="Acute nood en de inwoner kan niet instemmen (UAVG 32 b)"),
        optie("s32_openbaar", "UAVG 32 c zelf openbaar gemaakt", zin="De inwoner maakte het zelf bekend (UAVG 32 c)"),
        optie("s32_rechtsvordering", "UAVG 32 d rechtsvordering", zin="Het is nodig voor een juridische procedure (UAVG 32 d)"),
        optie("s32_zwaarwegend", "UAVG 32 e zwaarwegend algemeen belang", zin="Een zwaarwegend algemeen belang vraagt erom (UAVG 32 e)"),
        optie("s33_1a", "UAVG 33 lid 1 a", zin="Politie of justitie gebruikt het of gaf het door (UAVG 33 lid 1 a)"),
        optie("s33_1b", "UAVG 33 lid 1 b", zin="Overheden werken samen, met waarborgen (UAVG 33 lid 1 b)"),
        optie("s33_1c", "UAVG 33 lid 1 c", zin="Het is nodig naast gegevens over zorg (UAVG 33 lid 1 c)"),
        optie("s33_2", "UAVG 33 lid 2", zin="Een verzoek beoordelen of het eigen belang beschermen (UAVG 33 lid 2)"),
        optie("s33_4", "UAVG 33 lid 4", zin="Voor een ander, met vergunning of binnen één groep (UAVG 33 lid 4)"),
        optie("geen", "geen", zin="Geen van deze"),
    ),
]

StroomWpgBasis = Annotated[
    str | None,
    gesloten(
        optie("wpg16", "Wpg 16", "16", zin="De politie geeft het aan de burgemeester of het OM (Wpg 16)"),
        optie("wpg18", "Wpg 18", "18", zin="Een landelijk besluit wijst de ontvanger aan (Wpg 18)"),
        optie("wpg19", "Wpg 19", "19", zin="Eén bijzonder geval met een zwaarwegend belang (Wpg 19)"),
        optie("wpg20_1", "Wpg 20 lid 1", "20 lid 1", "Wpg 20", zin="Vast delen met een samenwerkingsverband (Wpg 20 lid 1)"),
        optie("wpg20_3", "Wpg 20 lid 3 (WGS)", "20 lid 3", zin="Delen met een verband uit de WGS (Wpg 20 lid 3)"),
        optie("geen", "geen", zin="Geen van deze"),
    ),
]

StroomBsnBasis = Annotated[
    Toelichting | None,
    gesloten(
        optie("wabb10", "Wabb 10 (overheidsorgaan voor eigen taak)", zin="Een overheid heeft het nodig voor haar taak (Wabb 10)"),
        optie("sectorwet", "sectorwet", zin="Een wet op dit terrein schrijft het voor (sectorwet)"),
        optie("brp3_16", "Wet BRP 3.16", zin="Een derde krijgt het bij gegevens uit de BRP (Wet BRP 3.16)"),
        optie("geen", "geen", zin="Er is geen wettelijke basis"),
    ),
]

# The college gives on request (3.5–3.9), the minister systematically (3.2, 3.3).
StroomBrpBasis = Annotated[
    str | None,
    gesloten(
        optie("brp3_2", "3.2", "Wet BRP 3.2", zin="De minister levert vast aan een overheid (Wet BRP 3.2)"),
        optie("brp3_3", "3.3", "Wet BRP 3.3", zin="De minister levert vast aan een derde (Wet BRP 3.3)"),
        optie("brp3_5", "3.5", "Wet BRP 3.5", zin="Het college geeft het aan een andere overheid (Wet BRP 3.5)"),
        optie("brp3_6", "3.6", "Wet BRP 3.6", zin="Het college geeft het aan een derde (Wet BRP 3.6)"),
        optie("brp3_8", "3.8", "Wet BRP 3.8", zin="Het college geeft het binnen de eigen gemeente (Wet BRP 3.8)"),
        optie("brp3_9", "3.9", "Wet BRP 3.9", zin="Het college geeft het aan een derde, met verordening (Wet BRP 3.9)"),
    ),
]

# AVG art. 6 lid 1, asked of both the giver and the receiver of a flow.
Grondslag = Annotated[
    str | None,
    gesloten(
        optie("grondslag_a", "toestemming", "a", "6 lid 1 a", zin="De inwoner zegt vrijwillig ja (toestemming)"),
        optie(
            "grondslag_b",
            "uitvoering overeenkomst met betrokkene",
            "b",
            "overeenkomst",
            zin="Het is nodig voor een contract met de inwoner (overeenkomst)",
        ),
        optie("grondslag_c", "wettelijke verplichting", "c", zin="Een wet verplicht ertoe (wettelijke verplichting)"),
        optie("grondslag_d", "vitaal belang", "d", zin="Iemands leven of gezondheid is acuut in gevaar (vitaal belang)"),
        optie(
            "grondslag_e",
            "taak van algemeen belang / openbaar gezag",
            "e",
            "algemeen belang",
            "publieke taak",
            zin="Het hoort bij een publieke taak (algemeen belang of openbaar gezag)",
        ),
        optie("grondslag_f", "gerechtvaardigd belang", "f", zin="Het eigen belang weegt het zwaarst (gerechtvaardigd belang)"),
    ),
]

StroomWetSoort = Annotated[
    str | None,
    gesloten(
        optie("verplicht", "verplicht", zin="De wet verplicht om te delen (verplicht)"),
        optie("bevoegd", "bevoegd", zin="De wet zegt dat delen mag (bevoegd)"),
        optie("taak", "taak zonder uitdrukkelijke verstrekbepaling", zin="De wet geeft een taak, maar zegt niets over delen (taak)"),
        optie(
            "geen_bepaling", "geen wettelijke bepaling (grondslag a, b, d of f)", zin="Delen rust niet op een wet (grondslag a, b, d of f)"
        ),
    ),
]

StroomVerenigbaar = Annotated[
    str | None,
    gesloten(
        optie("zelfde_doel", "zelfde doel", zin="Voor hetzelfde doel verzameld (zelfde doel)"),
        optie("verenigbaar", "verenigbaar", zin="Voor een ander doel dat er dicht bij ligt (verenigbaar)"),
        optie(
            "wettelijke_basis", "wettelijke basis voor ander doel", zin="Voor een ander doel, maar een wet staat dit toe (wettelijke basis)"
        ),
        optie("toestemming", "toestemming", zin="Voor een ander doel, maar de inwoner zegt ja (toestemming)"),
        optie("nee", "nee", zin="Voor een ander doel dat er niet bij past (niet verenigbaar)"),
        optie("onbekend", "onbekend", zin="Dat zoeken we nog uit (onbekend)"),
    ),
]

StroomDoorbreking = Annotated[
    str | None,
    met_anders(
        optie("toestemming", "toestemming", zin="De inwoner zegt ja (toestemming)"),
        optie("wettelijke_plicht", "wettelijke plicht", zin="Een wet verplicht om te delen (wettelijke plicht)"),
        optie(
            "wettelijke_bevoegdheid",
            "wettelijke bevoegdheid",
            "meldrecht",
            "wet",
            zin="Een wet laat melden of delen toe (wettelijke bevoegdheid)",
        ),
        optie("noodzaak_taak", "noodzaak taak", "noodzaak voor de taak", zin="De taak lukt niet zonder te delen (noodzaak voor de taak)"),
        optie("conflict_van_plichten", "conflict van plichten", zin="Zwijgen brengt iemand ernstig in gevaar (conflict van plichten)"),
        optie(
            "rechtstreeks_betrokken",
            "rechtstreeks betrokken bij de hulp",
            "medewerking beroepshalve vereist",
            zin="De ontvanger helpt zelf mee (rechtstreeks betrokken bij de hulp)",
        ),
        optie(
            "veronderstelde_toestemming", "veronderstelde toestemming", zin="De inwoner verwacht dat we delen (veronderstelde toestemming)"
        ),
        optie("geen_bezwaar", "schriftelijk geen bezwaar (Pw 65)", zin="De inwoner heeft schriftelijk geen bezwaar (Participatiewet 65)"),
        optie("niet_herleidbaar", "niet herleidbaar", zin="Niemand is te herkennen (niet herleidbaar)"),
        optie("ontheffing", "ontheffing (AWR 67)", zin="De fiscale geheimhouding is opgeheven (ontheffing, AWR 67)"),
    ),
]

StroomInitiatief = Annotated[
    str | None,
    gesloten(
        "op verzoek",
        "uit eigen beweging",
        "automatisch",
    ),
]

StroomFrequentie = Annotated[
    str | None,
    gesloten(
        optie("incidenteel", "incidenteel per casus", zin="Af en toe, per casus (incidenteel)"),
        optie("periodiek", "periodiek", zin="Op vaste momenten (periodiek)"),
        optie("structureel", "structureel (bestand)", zin="Doorlopend of als bestand (structureel)"),
    ),
]

StroomKanaal = Annotated[
    str | None,
    met_anders(
        optie("digikoppeling", "Digikoppeling", zin="koppeling tussen systemen van overheden (Digikoppeling)"),
        optie(
            "portaal",
            "beveiligde portaal/casussysteem",
            "beveiligd portaal",
            "casussysteem",
            "portaal",
            zin="beveiligd portaal of casussysteem",
        ),
        optie("beveiligde_mail", "beveiligde mail (NTA 7516-klasse)", zin="beveiligde mail (NTA 7516)"),
        optie("bestandsoverdracht", "beveiligde bestandsoverdracht"),
        optie("inzage", "inzage op locatie", zin="ter plekke inzien (inzage op locatie)"),
        optie("telefonisch", "telefonisch (alleen hit/no-hit)", zin="telefoon, alleen wel of niet bekend (hit/no-hit)"),
        optie("mondeling", "mondeling in overleg"),
        optie("post", "brief of post"),
        optie("gewone_email", "gewone e-mail (afgeraden)", "e-mail"),
        optie("whatsapp", "WhatsApp (afgeraden)"),
    ),
]

StroomInformeren = Annotated[
    str | None,
    gesloten(
        optie("vooraf", "vooraf", zin="Voordat we delen (vooraf)"),
        optie("bij_verstrekking", "bij verstrekking", zin="Op het moment dat we delen (bij verstrekking)"),
        optie("binnen_maand", "binnen een maand na ontvangst", zin="Binnen een maand nadat de ontvanger de gegevens heeft"),
        optie("achteraf", "achteraf", zin="Later, omdat het eerder niet kan (achteraf)"),
        optie("niet", "niet (met grond)", zin="Niet, en de wet laat dat toe (met grond)"),
    ),
]

StroomNietInformerenGrond = Annotated[
    Toelichting | None,
    open_lijst(
        optie("avg14_5", "AVG 14 lid 5", zin="De AVG maakt hier een uitzondering (AVG 14 lid 5)"),
        optie("uavg41", "UAVG 41", zin="Informeren schaadt een groot belang, zoals toezicht (UAVG 41)"),
        optie("sectorwet", "sectorwet", zin="Een wet op dit terrein staat het toe (sectorwet)"),
    ),
]

StroomEerGrond = Annotated[
    Toelichting | None,
    gesloten(
        optie("adequaatheidsbesluit", "adequaatheidsbesluit", zin="Dat land beschermt gegevens goed genoeg (adequaatheidsbesluit)"),
        optie(
            "modelcontract",
            "modelcontractbepalingen met toets",
            "modelcontractbepalingen",
            zin="We tekenen Europese modelbepalingen en toetsen die (modelcontract)",
        ),
        optie("art49", "uitzondering art. 49", zin="De AVG maakt hier een uitzondering (art. 49)"),
        optie("geen", "geen", zin="Er is geen grond"),
    ),
]

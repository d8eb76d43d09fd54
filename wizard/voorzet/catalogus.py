"""The partner catalogue: who usually takes part in which kind of samenwerking, with task, law, data and secrecy."""

from __future__ import annotations

from dataclasses import dataclass

AFDELING, BESTUUR, SEMI = "gemeentelijke_afdeling", "ander_bestuursorgaan", "semi_overheid"
WETTELIJK, PRIVAAT = "privaat_wettelijke_taak", "privaat"


@dataclass(frozen=True)
class Taak:
    """A task of a partner and where the law gives it; '' where there is no one place to name, or only one about data.

    Then the owner looks the task up with the jurist.
    """

    omschrijving: str
    wet: str = ""
    artikel: str = ""


@dataclass(frozen=True)
class Kaart:
    """What a partner of this kind usually is and brings; its owner still has to confirm all of it.

    An afdeling is called after its gemeente, every other partner by the label of the catalogue until its full name is known.
    """

    soort: str
    rol: str
    gegevens: str
    taken: tuple[Taak, ...] = ()
    geheim: tuple[str, ...] = ()
    wijze: str = "casusniveau"
    afdeling: str = ""
    tekent: str = ""


_BESLUIT_SCHULDHULP = "Besluit gemeentelijke schuldhulpverlening"
_WMO, _JEUGDWET, _BW = "Wet maatschappelijke ondersteuning 2015", "Jeugdwet", "Burgerlijk Wetboek"


def _afdeling(naam: str, rol: str, gegevens: str, *taken: Taak, geheim: tuple[str, ...] = ()) -> Kaart:
    return Kaart(AFDELING, rol, gegevens, taken, (*geheim, "ambtelijk"), "intern", naam)


KAARTEN: dict[str, Kaart] = {
    "burgerzaken": _afdeling(
        "Burgerzaken",
        "Onderzoekt of de inschrijving op een adres klopt en past de basisregistratie aan.",
        "inschrijvingen en adressen uit de basisregistratie personen",
        Taak("bijhouden van de basisregistratie personen en adresonderzoek", "Wet basisregistratie personen", "1.4 en hoofdstuk 2"),
    ),
    "werk_en_inkomen": _afdeling(
        "Werk en Inkomen",
        "Helpt inwoners met werk en inkomen en beoordeelt het recht op bijstand.",
        "aanvraag, uitkering en woonsituatie zoals opgegeven",
        Taak("bijstand en hulp bij het vinden van werk", "Participatiewet", "7"),
        Taak("vaststellen of het recht op bijstand klopt", "Participatiewet", "17, 53a en 64"),
        geheim=("pw",),
    ),
    "schuldhulpverlening": _afdeling(
        "Schuldhulpverlening",
        "Biedt inwoners hulp aan bij betalingsachterstanden en schulden.",
        "meldingen van achterstanden, plan van aanpak bij schulden",
        Taak("schuldhulpverlening", "Wet gemeentelijke schuldhulpverlening", "3"),
        Taak("hulp aanbieden na een vroeg signaal", _BESLUIT_SCHULDHULP, "2"),
    ),
    "wmo_toegang": _afdeling(
        "Wmo",
        "Onderzoekt welke ondersteuning een inwoner nodig heeft.",
        "hulpvraag, onderzoek en besluit over ondersteuning",
        Taak("maatschappelijke ondersteuning", _WMO, "2.1.1 en 2.3.1 tot en met 2.3.10"),
        geheim=("wmo",),
    ),
    "jeugd_toegang": _afdeling(
        "Jeugd",
        "Onderzoekt welke hulp een jeugdige en het gezin nodig hebben.",
        "hulpvraag, gezinsplan en besluit over jeugdhulp",
        Taak("jeugdhulp", _JEUGDWET, "2.3 en 2.4"),
        geheim=("jeugd",),
    ),
    "leerplicht_rmc": _afdeling(
        "Leerplicht",
        "Ziet toe op schoolbezoek en helpt jongeren terug naar school.",
        "verzuimmeldingen en inschrijving bij een school",
        Taak("toezicht op de leerplicht", "Leerplichtwet 1969", "16"),
    ),
    "openbare_orde": _afdeling(
        "Openbare orde en veiligheid",
        "Coördineert de aanpak van overlast en bereidt besluiten van de burgemeester voor.",
        "meldingen van overlast en besluiten van de burgemeester",
        Taak("handhaven van de openbare orde, namens de burgemeester", "Gemeentewet", "172 en volgende"),
    ),
    "wvggz_college": _afdeling(
        "Wvggz",
        "Neemt meldingen aan over mogelijk verplichte zorg en laat die onderzoeken.",
        "melding en uitkomst van het verkennend onderzoek",
        Taak("meldingen en verkennend onderzoek", "Wet verplichte geestelijke gezondheidszorg", "5:1 tot en met 5:3"),
    ),
    "vth": _afdeling(
        "Toezicht en Handhaving",
        "Controleert adressen en panden en handhaaft de regels voor bouwen, milieu en wonen.",
        "controles, bevindingen en besluiten per pand",
        Taak("toezicht en handhaving op bouwen en milieu", "Omgevingswet", "18.2 en 18.6"),
        Taak("toezicht op het gebruik van woningen", "Huisvestingswet 2014", "hoofdstuk 6"),
    ),
    "belastingen": _afdeling(
        "Belastingen",
        "Geeft aan of gemeentelijke belastingen en adressen bij elkaar passen, voor zover de wet dat toestaat.",
        "aanslagen en gegevens over panden",
        Taak("heffen van gemeentelijke belastingen", "Gemeentewet", "231 en volgende"),
        geheim=("fiscaal",),
    ),
    "bibob": _afdeling(
        "Bibob",
        "Onderzoekt de integriteit van aanvragers van een vergunning of subsidie.",
        "uitkomst van het eigen onderzoek",
        Taak("onderzoek naar integriteit", "Wet Bibob"),
        geheim=("eigen_regeling",),
    ),
    "boa": _afdeling(
        "Handhaving",
        "Houdt toezicht in de openbare ruimte en spreekt mensen aan.",
        "waarnemingen en meldingen in de openbare ruimte",
        Taak("toezicht en opsporing in het eigen domein"),
    ),
    "kcc": _afdeling("Klantcontactcentrum", "Neemt meldingen aan en verwijst inwoners door.", "meldingen van inwoners"),
    "ondersteuning": _afdeling("Bedrijfsvoering", "Ondersteunt met communicatie, informatiebeheer en juridisch advies.", "geen"),
    "politie": Kaart(
        BESTUUR,
        "Geeft informatie over veiligheid en treedt op bij gevaar.",
        "politiegegevens over incidenten en veiligheid",
        (Taak("handhaven van de rechtsorde en hulp verlenen", "Politiewet 2012", "3"),),
        ("ambtelijk", "eigen_regeling"),
        tekent="teamchef, namens de politiechef",
    ),
    "om": Kaart(
        BESTUUR,
        "Stemt vervolging af op de gezamenlijke aanpak.",
        "strafvorderlijke gegevens, voor zover de wet verstrekken toestaat",
        (Taak("vervolging van strafbare feiten"),),
        ("ambtelijk", "eigen_regeling"),
        tekent="hoofdofficier van justitie",
    ),
    "reclassering": Kaart(
        WETTELIJK,
        "Begeleidt verdachten en veroordeelden en houdt toezicht op voorwaarden.",
        "voorwaarden en verloop van het toezicht",
        (Taak("reclasseringstoezicht", "Reclasseringsregeling 1995", "hoofdstuk 3"),),
        ("eigen_regeling",),
    ),
    "rvdk": Kaart(
        BESTUUR,
        "Onderzoekt of een kind bescherming nodig heeft.",
        "uitkomst van het raadsonderzoek",
        (Taak("onderzoek naar bescherming van kinderen", _JEUGDWET),),
        ("ambtelijk",),
    ),
    "gi": Kaart(
        WETTELIJK,
        "Voert jeugdbescherming en jeugdreclassering uit.",
        "maatregel, plan en voortgang",
        (Taak("jeugdbescherming en jeugdreclassering", _JEUGDWET, "3.4"),),
        ("jeugd",),
    ),
    "veilig_thuis": Kaart(
        SEMI,
        "Geeft advies en onderzoekt meldingen van huiselijk geweld en kindermishandeling.",
        "meldingen, veiligheidsbeoordeling en onderzoek",
        (Taak("advies- en meldpunt huiselijk geweld en kindermishandeling", _WMO, "4.1.1"),),
        ("veilig_thuis",),
    ),
    "ggd": Kaart(
        BESTUUR,
        "Helpt bij zorgmijding, hygiëne en gezondheid.",
        "gegevens over gezondheid en contacten met de inwoner",
        (Taak("publieke gezondheid", "Wet publieke gezondheid"),),
        ("medisch",),
    ),
    "zorgaanbieder": Kaart(
        PRIVAAT,
        "Behandelt en begeleidt de inwoner.",
        "behandeling en begeleiding, onder het medisch beroepsgeheim",
        (Taak("behandeling van cliënten", _BW, "7:446"),),
        ("medisch",),
    ),
    "zvh": Kaart("", "Ondersteunt het overleg als verband uit de wet; het is zelf geen partij.", "gegevens in het eigen verband"),
    "riec": Kaart("", "Ondersteunt de aanpak van ondermijning als verband uit de wet; het is zelf geen partij.", "gegevens in het verband"),
    "belastingdienst": Kaart(
        BESTUUR,
        "Geeft fiscale informatie voor zover de wet dat toestaat.",
        "fiscale gegevens",
        (Taak("heffing en inning van rijksbelastingen", "Algemene wet inzake rijksbelastingen"),),
        ("fiscaal",),
    ),
    "uwv": Kaart(
        BESTUUR,
        "Geeft informatie over werk en uitkeringen.",
        "dienstverbanden en uitkeringen",
        (Taak("uitvoering van werknemersverzekeringen", "Wet structuur uitvoeringsorganisatie werk en inkomen"),),
        ("ambtelijk",),
    ),
    "svb": Kaart(
        BESTUUR,
        "Geeft informatie over pensioen en kinderbijslag.",
        "uitkeringen en gezinssamenstelling",
        (Taak("uitvoering van volksverzekeringen", "Algemene Ouderdomswet"),),
        ("ambtelijk",),
    ),
    "ind": Kaart(
        BESTUUR,
        "Geeft informatie over verblijfsrecht.",
        "verblijfsstatus",
        (Taak("beoordelen van verblijfsrecht", "Vreemdelingenwet 2000", "14"),),
        ("ambtelijk",),
    ),
    "cjib": Kaart(BESTUUR, "Stemt inning af op de hulp aan inwoners.", "open boetes", (Taak("inning van boetes"),), ("ambtelijk",)),
    "inspectie": Kaart(
        BESTUUR,
        "Controleert de naleving van landelijke regels.",
        "bevindingen van inspecties",
        (Taak("toezicht op landelijke regels"),),
        ("ambtelijk",),
    ),
    "woningcorporatie": Kaart(
        WETTELIJK,
        "Meldt zorgen of signalen over bewoning en zoekt mee naar een oplossing.",
        "huurder, huurachterstand en signalen over bewoning",
        (
            Taak("verhuur en beheer van eigen woningen", _BW, "boek 7 titel 4"),
            Taak("melden van huurachterstanden", _BESLUIT_SCHULDHULP, "2"),
        ),
        ("contractueel",),
    ),
    "verhuurder": Kaart(
        PRIVAAT,
        "Meldt huurachterstanden of problemen met bewoning.",
        "huurder en huurachterstand",
        (Taak("melden van huurachterstanden", _BESLUIT_SCHULDHULP, "2"),),
        ("contractueel",),
    ),
    "nutsbedrijf": Kaart(
        PRIVAAT,
        "Meldt betalingsachterstanden voor energie of water.",
        "klant en betalingsachterstand",
        (Taak("melden van betalingsachterstanden", _BESLUIT_SCHULDHULP, "2"),),
        ("contractueel",),
    ),
    "zorgverzekeraar": Kaart(
        WETTELIJK,
        "Meldt premieachterstanden en regelt zorg uit de verzekering.",
        "verzekerde en premieachterstand",
        (Taak("uitvoering van de zorgverzekering", "Zorgverzekeringswet"),),
        ("eigen_regeling",),
    ),
    "onderwijs": Kaart(
        WETTELIJK,
        "Meldt verzuim en zorgen, en helpt de leerling op school.",
        "inschrijving, verzuim en begeleiding",
        (Taak("onderwijs en begeleiding van leerlingen"),),
        ("eigen_regeling",),
    ),
    "welzijn": Kaart(
        PRIVAAT,
        "Bezoekt en begeleidt inwoners in de wijk.",
        "hulpvraag en begeleiding",
        (Taak("maatschappelijk werk in opdracht van de gemeente"),),
        ("contractueel",),
        "ingekocht",
    ),
    "werkbedrijf": Kaart(
        PRIVAAT,
        "Begeleidt inwoners naar werk.",
        "traject naar werk",
        (Taak("begeleiding naar werk, in mandaat", "Participatiewet"),),
        ("pw",),
        "uitbesteed",
    ),
    "omgevingsdienst": Kaart(
        BESTUUR,
        "Voert toezicht op milieu en bouwen uit voor de gemeente.",
        "controles en bevindingen per pand",
        (Taak("uitvoering van vergunningen, toezicht en handhaving", "Wet gemeenschappelijke regelingen"),),
        ("ambtelijk",),
        "uitbesteed",
        tekent="voorzitter van het dagelijks bestuur",
    ),
    "brandweer": Kaart(
        BESTUUR,
        "Beoordeelt brandveiligheid.",
        "bevindingen over brandveiligheid per pand",
        (Taak("brandveiligheid", "Wet veiligheidsregio's", "25"),),
        ("ambtelijk",),
        tekent="voorzitter van de veiligheidsregio",
    ),
    "dienst": Kaart(
        BESTUUR,
        "Voert een dienst uit voor de deelnemende gemeenten.",
        "gegevens die voor de dienst nodig zijn",
        (Taak("uitvoering voor deelnemende gemeenten", "Wet gemeenschappelijke regelingen"),),
        ("ambtelijk",),
        "ict_dienst",
        tekent="voorzitter van het dagelijks bestuur",
    ),
    "gemeente": Kaart(
        BESTUUR,
        "Brengt eigen taken en eigen inwoners in.",
        "gegevens over eigen inwoners",
        (Taak("de eigen gemeentelijke taken"),),
        ("ambtelijk",),
        tekent="burgemeester van de gemeente",
    ),
    "vrijwilligers": Kaart(PRIVAAT, "Ondersteunt inwoners met vrijwilligers.", "contact met de inwoner", geheim=("contractueel",)),
}
"""Per code of the partner catalogue what such a partner usually brings. `zvh` and `riec` are verbanden, never a partner."""

DOMEINEN: dict[str, str] = {
    "burgerzaken": "burgerzaken",
    "werk_en_inkomen": "werk_inkomen",
    "schuldhulpverlening": "schuldhulp",
    "wmo_toegang": "wmo",
    "jeugd_toegang": "jeugd",
    "leerplicht_rmc": "onderwijs jeugd",
    "openbare_orde": "veiligheid ondermijning",
    "wvggz_college": "zorg",
    "vth": "omgeving wonen_toezicht",
    "belastingen": "belastingen",
    "bibob": "ondermijning economie",
    "boa": "openbare_ruimte",
    "kcc": "dienstverlening",
    "ondersteuning": "bedrijfsvoering",
    "politie": "veiligheid ondermijning openbare_ruimte",
    "om": "veiligheid ondermijning",
    "reclassering": "veiligheid",
    "rvdk": "jeugd",
    "gi": "jeugd",
    "veilig_thuis": "zorg jeugd",
    "ggd": "zorg",
    "zorgaanbieder": "zorg wmo",
    "belastingdienst": "belastingen ondermijning",
    "uwv": "werk_inkomen",
    "svb": "werk_inkomen",
    "ind": "inburgering",
    "cjib": "schuldhulp",
    "inspectie": "ondermijning economie",
    "woningcorporatie": "wonen_toezicht schuldhulp",
    "verhuurder": "wonen_toezicht schuldhulp",
    "nutsbedrijf": "schuldhulp",
    "zorgverzekeraar": "zorg schuldhulp",
    "onderwijs": "onderwijs jeugd",
    "welzijn": "welzijn wmo",
    "werkbedrijf": "werk_inkomen",
    "omgevingsdienst": "omgeving",
    "brandweer": "veiligheid omgeving wonen_toezicht",
    "dienst": "bedrijfsvoering belastingen",
    "vrijwilligers": "welzijn",
}
"""Per code the domains of `domeinen` in which such a partner works; what has none fits in every domain."""

PER_SOORT: dict[str, tuple[str, str]] = {
    "integraal_toezicht": (
        "burgerzaken vth boa openbare_orde werk_en_inkomen politie",
        "woningcorporatie belastingen brandweer omgevingsdienst bibob om belastingdienst inspectie nutsbedrijf ind riec",
    ),
    "casusoverleg": (
        "openbare_orde politie om reclassering zorgaanbieder wmo_toegang zvh",
        "veilig_thuis rvdk gi jeugd_toegang ggd wvggz_college woningcorporatie schuldhulpverlening werk_en_inkomen welzijn",
    ),
    "wijkteam": (
        "wmo_toegang jeugd_toegang werk_en_inkomen schuldhulpverlening welzijn zorgaanbieder",
        "ggd woningcorporatie leerplicht_rmc onderwijs veilig_thuis gi zorgverzekeraar vrijwilligers",
    ),
    "vroegsignalering": (
        "schuldhulpverlening woningcorporatie verhuurder nutsbedrijf zorgverzekeraar",
        "werk_en_inkomen welzijn belastingen cjib",
    ),
    "doelgroepaanpak": (
        "openbare_orde boa politie welzijn jeugd_toegang leerplicht_rmc",
        "woningcorporatie zorgaanbieder ggd onderwijs wmo_toegang om kcc",
    ),
    "regionale_uitvoering": ("gemeente omgevingsdienst brandweer werkbedrijf ggd", "belastingen dienst uwv svb"),
    "ict_ssc": ("gemeente dienst ondersteuning", "belastingen kcc"),
}
"""Per kind of samenwerking the partners to propose first, and those after; `ondersteuning` fits everywhere."""

"""Standard records: alternatives, milestones, risks, messages, people, access rights and the steps of the work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wizard.voorwaarde import ALTIJD, Als, Feit, Voorwaarde
from wizard.voorzet.vorm import Lijsten, Rij, Ruw

_GEGEVENS = Feit("gegevens")
_CASUS = Feit("casuskader")


def _rijen(vragen: str, *rijen: tuple[Voorwaarde, tuple[Ruw, ...]]) -> tuple[Rij, ...]:
    """Rows as in a table: the questions once, then per row when it fits and its values."""
    return tuple(Rij(_bij_naam(vragen.split(), waarden), als) for als, waarden in rijen)


def _bij_naam(vragen: list[str], waarden: tuple[Ruw, ...]) -> Mapping[str, Ruw]:
    return dict(zip(vragen, waarden, strict=True))


def _mijlpalen() -> Iterator[Rij]:
    eerder = "niets"
    for stap, (naam, wie) in enumerate(
        (
            ("Partners gesproken en taken bekend", "projectleider"),
            ("Doel, noodzaak en lichtere manieren beschreven", "projectleider"),
            ("Randvoorwaarden en systemen in beeld", "projectleider"),
            ("Plan van aanpak vastgesteld", "ambtelijk opdrachtgever"),
            ("Besluiten van besturen genomen", "bestuurlijk opdrachtgever"),
            ("Team samengesteld en getraind", "projectleider"),
            ("Rechtmatigheid getoetst en convenant getekend", "privacy officer en jurist"),
            ("Documenten compleet en besluit om te starten", "ambtelijk opdrachtgever"),
        ),
        start=1,
    ):
        yield Rij({"mp_naam": naam, "mp_stap": stap, "mp_verantwoordelijke": wie, "mp_status": "gepland", "mp_afhankelijk_van": eerder})
        eerder = naam


_ALTERNATIEVEN = _rijen(
    "alt_omschrijving alt_effect alt_inbreuk",
    (
        ALTIJD,
        (
            "De inwoner zelf vragen om de gegevens aan de andere partner te geven.",
            "Werkt als de inwoner kan en wil meewerken.",
            "kleiner",
        ),
    ),
    (
        _CASUS,
        (
            "De situatie anoniem bespreken, zonder naam en adres.",
            "Levert advies op, maar geen gezamenlijk plan.",
            "kleiner",
        ),
    ),
    (
        Feit("integraal_toezicht"),
        ("Alleen een brief sturen aan het adres.", "Lost een deel van de signalen op, als de bewoner reageert.", "kleiner"),
    ),
)

_INDICATOREN = _rijen(
    "ind_naam ind_meetmoment ind_bron",
    (ALTIJD, ("Doorlooptijd van aanmelding tot afronding", "elk half jaar", "registratie van de samenwerking")),
    (_GEGEVENS, ("Aantal klachten, verzoeken van inwoners en datalekken", "elk jaar", "registers van partners")),
)

_RISICOS = _rijen(
    "ris_omschrijving ris_soort ris_valkuil ris_maatregel ris_eigenaar ris_status",
    (
        _GEGEVENS,
        (
            "Een inwoner weet niet dat partners zijn gegevens delen.",
            "inwoner",
            "transparantie",
            "Informatie op de website, in de eerste brief en in het eerste gesprek.",
            "communicatieadviseur",
            "open",
        ),
    ),
    (
        _GEGEVENS,
        (
            "Een partner meldt een datalek te laat, omdat afspraken ontbreken.",
            "beveiliging",
            "datalekafspraken",
            "Eén meldpunt, een interne termijn en een oefening per jaar.",
            "CISO",
            "open",
        ),
    ),
    (
        _GEGEVENS,
        (
            "Onduidelijk is wie een datalek bij de toezichthouder meldt.",
            "beveiliging",
            "meldplicht",
            "Het convenant wijst de melder aan.",
            "privacy officer",
            "open",
        ),
    ),
    (
        _GEGEVENS,
        (
            "Niemand voelt zich verantwoordelijk voor het geheel.",
            "organisatie",
            "versnippering",
            "Eén regievoerder voor privacy en een vaste plek op de agenda van het kernteam.",
            "trekker",
            "open",
        ),
    ),
    (
        _GEGEVENS,
        (
            "Medewerkers kunnen meer gegevens zien dan zij nodig hebben.",
            "privacy",
            "autorisaties",
            "Toegang per rol en per casus, en elk half jaar een controle.",
            "functioneel beheerder",
            "open",
        ),
    ),
    (
        Feit("bijzonder_beschermd"),
        (
            "Gevoelige gegevens komen bij partners die ze niet mogen hebben.",
            "juridisch",
            "geen",
            "Per gegevensstroom vooraf toetsen, en bij twijfel de FG vragen.",
            "privacy officer",
            "open",
        ),
    ),
    (
        Als("betrokkenen_minderjarig", "ja"),
        (
            "Gegevens over een kind blijven het kind later achtervolgen.",
            "inwoner",
            "geen",
            "Korte bewaartermijn, geen oordelen in het dossier, en ouder en kind informeren.",
            "casusregisseur",
            "open",
        ),
    ),
    (
        Feit("er_zijn_verwerkers"),
        (
            "Een leverancier valt uit of houdt zich niet aan de afspraken.",
            "beveiliging",
            "geen",
            "Verwerkersovereenkomst met controle en een plan voor het einde van het contract.",
            "CISO",
            "open",
        ),
    ),
    (
        ALTIJD,
        (
            "Een partner levert minder uren dan toegezegd.",
            "organisatie",
            "geen",
            "Uren schriftelijk toezeggen, en elk kwartaal bespreken in het kernteam.",
            "trekker",
            "open",
        ),
    ),
)

_BERICHTEN = _rijen(
    "com_doelgroep com_boodschap com_middel com_verantwoordelijke",
    (
        ALTIJD,
        (
            "inwoners",
            "Wat de samenwerking doet, wat dat voor inwoners betekent en waar zij terechtkunnen.",
            "website en folder",
            "communicatieadviseur",
        ),
    ),
    (
        ALTIJD,
        ("medewerkers van partners", "Hoe de samenwerking werkt, wat wel en niet mag, en wie helpt.", "bijeenkomst", "projectleider"),
    ),
    (ALTIJD, ("gemeenteraad", "Waarom de samenwerking er komt en hoe het college verantwoording aflegt.", "brief", "projectleider")),
)

_TEAM = _rijen(
    "tl_functie tl_rol tl_team tl_organisatie tl_taken tl_toegang tl_geheimhouding",
    *(
        (als, (functie, rol, "projectteam", "gemeente", taken, "nee", "ambtseed"))
        for als, functie, rol, taken in (
            (ALTIJD, "projectleider", "projectleider", "plan en planning"),
            (_GEGEVENS, "privacy officer", "privacy_officer", "toets van de gegevensstromen en DPIA"),
            (_GEGEVENS, "functionaris gegevensbescherming (FG)", "fg", "advies en toezicht"),
            (_GEGEVENS, "adviseur informatiebeveiliging (CISO)", "ciso_iso", "beveiliging en toegang"),
            (_GEGEVENS, "informatiebeheerder", "informatiebeheer", "bewaren en vernietigen"),
            (ALTIJD, "jurist", "beleidsdeskundige", "convenant en besluiten"),
            (ALTIJD, "communicatieadviseur", "communicatie", "informatie voor inwoners, medewerkers en raad"),
        )
    ),
)

_TOEGANG = _rijen(
    "aut_rol aut_gegevens aut_reden aut_goedkeurder",
    (_CASUS, ("casusregisseur", "het dossier van de eigen casussen", "regie over de casus", "leidinggevende van de casusregisseur")),
    (
        ALTIJD,
        (
            "medewerker van een partner",
            "alleen zaken waarbij de eigen organisatie betrokken is",
            "uitvoering van de eigen taak",
            "leidinggevende van de medewerker",
        ),
    ),
    (ALTIJD, ("functioneel beheerder", "rechten en logging, geen inhoud", "beheer van de toegang", "eigenaar van het systeem")),
)

_WERKPROCES = _rijen(
    "wp_stap wp_wie wp_invoer wp_triage wp_vastlegging",
    (ALTIJD, ("Aanmelding of signaal", "partner die meldt", "ingevuld meldformulier", "ja", "meldformulier in het dossier")),
    (ALTIJD, ("Kijken of het past bij de afspraken", "trekker of casusregisseur", "meldformulier", "ja", "keuze en reden in het dossier")),
    (_CASUS, ("Gesprek met de inwoner", "casusregisseur", "keuze en reden", "nee", "kort verslag in het dossier")),
    (_CASUS, ("Overleg met betrokken partners", "casusregisseur", "vraag per partner", "ja", "afspraken in het dossier")),
    (~_CASUS, ("Onderzoek door betrokken partners", "bevoegde partner", "keuze en reden", "ja", "bevindingen in het dossier")),
    (ALTIJD, ("Uitvoeren en volgen", "partner die aan zet is", "afspraken in het dossier", "nee", "voortgang in het dossier")),
    (ALTIJD, ("Afsluiten", "trekker of casusregisseur", "uitkomst per partner", "nee", "reden en datum van afsluiten")),
)

_TEKENT = Als("partner_ondertekent", "partij", "gezien") & ~Als("partner_soort", "gemeentelijke_afdeling")
_IS_VAST = Als("partner_deelname", "vast")
_BESLUIT: Mapping[str, Ruw] = {
    "bes_omschrijving": "aangaan van het convenant en machtiging om te tekenen",
    "bes_status": "in_voorbereiding",
}

LIJSTEN: Lijsten = {
    "alternatieven": _ALTERNATIEVEN,
    "succesindicatoren": _INDICATOREN,
    "mijlpalen": tuple(_mijlpalen()),
    "risicos": _RISICOS,
    "communicatie_acties": _BERICHTEN,
    "capaciteit": (Rij({"cap_partner": "{partner_naam}"}, _IS_VAST, per="partners"),),
    "besluiten": (
        Rij({**_BESLUIT, "bes_orgaan": "college"}),
        Rij({**_BESLUIT, "bes_orgaan": {"keuze": "bestuur_partner", "toelichting": "{partner_naam}"}}, _TEKENT, per="partners"),
    ),
    "kernteam": (
        Rij(
            {
                "kt_functie": "leidinggevende van {partner_naam}",
                "kt_organisatie": "{partner_naam}",
                "kt_mandaat": "inzet van de eigen medewerkers",
            },
            _IS_VAST,
            per="partners",
        ),
    ),
    "teamleden": _TEAM,
    "autorisaties": _TOEGANG,
    "werkproces_stappen": _WERKPROCES,
}

"""Standard answers about the convenant itself: its term, its changes, disputes and publicity, who steers, and its own words."""

from __future__ import annotations

from wizard.voorwaarde import Als, Feit
from wizard.voorzet.vorm import Lijsten, Rij, Teksten, voor

_OVEREENKOMST = Als("convenant_soort", "samenwerkingsovereenkomst")

TEKSTEN: Teksten = {
    "convenant_soort": (voor("combinatie", Feit("gegevens")), voor("convenant")),
    "afdwingbaar": (voor("ja", _OVEREENKOMST), voor("nee")),
    "verlenging": (
        voor("Na een positieve evaluatie, als alle partijen daartoe schriftelijk besluiten, ten minste drie maanden vóór de einddatum."),
    ),
    "opzegtermijn": (voor(3),),
    "wijziging": (
        voor(
            "Een partij stelt een wijziging schriftelijk voor. De FG adviseert als de wijziging persoonsgegevens raakt. "
            "De wijziging geldt zodra alle partijen haar hebben ondertekend.",
            Feit("gegevens"),
        ),
        voor("Een partij stelt een wijziging schriftelijk voor. De wijziging geldt zodra alle partijen haar hebben ondertekend."),
    ),
    "onvoorzien": (voor("Partijen komen binnen een maand bijeen. Zij passen de afspraken binnen drie maanden aan als dat nodig is."),),
    "toetreding": (
        voor(
            "De nieuwe partij heeft een eigen taak die bij het doel past. De gegevensstromen van en naar deze partij zijn getoetst. "
            "Alle partijen stemmen in met haar deelname.",
            Feit("gegevens"),
        ),
        voor("De nieuwe partij heeft een eigen taak die bij het doel past. Alle partijen stemmen in met haar deelname."),
    ),
    "uittreding": (
        voor(
            "De partij rondt haar lopende zaken af of draagt die over. De beheerder trekt haar toegang op de laatste dag in. "
            "Wat zij volgens een wet moet bewaren, houdt zij; de andere gegevens vernietigt zij binnen drie maanden.",
            Feit("gegevens"),
        ),
        voor("De partij rondt haar lopende zaken af of draagt die over."),
    ),
    "geschillen": (
        voor(
            "Partijen bespreken het geschil eerst in het kernteam en daarna in de stuurgroep. "
            "Komen zij er binnen een maand niet uit, dan zoeken zij samen een onafhankelijke bemiddelaar. "
            "Over een wettelijke bevoegdheid beslist altijd de partij die haar heeft."
        ),
    ),
    "niet_nakoming": (
        voor(
            "Een partij spreekt de andere partij eerst aan en geeft een redelijke termijn voor herstel. "
            "Lukt dat niet, dan kan de stuurgroep de toegang tot het systeem opschorten tot de afspraken weer worden nagekomen.",
            Feit("gegevens"),
        ),
        voor("Een partij spreekt de andere partij eerst aan en geeft een redelijke termijn voor herstel. Daarna beslist de stuurgroep."),
    ),
    "aansprakelijkheid": (voor("Iedere partij draagt de schade die ontstaat door haar eigen handelen of nalaten."),),
    "convenant_openbaar": (voor("deels", Feit("veiligheid") | Feit("integraal_toezicht")), voor("volledig")),
    "publicatie_plek": (voor("website van {gemeente_naam}"),),
    "citeertitel": (
        voor("Samenwerkingsovereenkomst {samenwerking_naam}", _OVEREENKOMST),
        voor("Privacyprotocol {samenwerking_naam}", Als("convenant_soort", "privacyprotocol")),
        voor("Convenant {samenwerking_naam}"),
    ),
}

LIJSTEN: Lijsten = {
    "governance_organen": (
        Rij(
            {
                "go_orgaan": "stuurgroep",
                "go_leden": "een bestuurder of directeur van elke partij",
                "go_taak": "Bepaalt de koers, houdt toezicht op de afspraken en beslist over nieuwe partijen.",
                "go_frequentie": "elk kwartaal",
                "go_besluit": "met instemming van alle partijen",
            }
        ),
        Rij(
            {
                "go_orgaan": "kernteam",
                "go_leden": "een leidinggevende van elke vaste partij",
                "go_taak": "Stuurt de uitvoering, verdeelt de inzet en lost knelpunten op.",
                "go_frequentie": "elke maand",
                "go_besluit": "in overleg; anders beslist de stuurgroep",
            }
        ),
        Rij(
            {
                "go_orgaan": "casusoverleg",
                "go_leden": "de casusregisseur en de medewerkers van partijen die bij de casus betrokken zijn",
                "go_taak": "Bespreekt casussen en maakt per casus één plan.",
                "go_frequentie": "elke week of twee weken",
                "go_besluit": "iedere partij beslist over haar eigen inzet en gegevens",
            },
            Feit("casusgericht"),
        ),
    ),
    "begrippen": (
        Rij(
            {
                "beg_term": "casus",
                "beg_betekenis": "De behandeling van de situatie van één persoon of één gezin.",
                "beg_bron": "eigen omschrijving van partijen",
            },
            Feit("casusgericht"),
        ),
        Rij(
            {
                "beg_term": "zaak",
                "beg_betekenis": "De behandeling van één adres waarover een signaal is ontvangen.",
                "beg_bron": "eigen omschrijving van partijen",
            },
            Feit("integraal_toezicht"),
        ),
        Rij(
            {
                "beg_term": "signaal",
                "beg_betekenis": "Een concrete aanwijzing van een partij dat er iets aan de hand is; nog geen vastgesteld feit.",
                "beg_bron": "eigen omschrijving van partijen",
            },
            Feit("gegevens"),
        ),
        Rij(
            {
                "beg_term": "casusregisseur",
                "beg_betekenis": "De medewerker die partijen per casus aanwijzen om afspraken te bewaken en de inwoner te woord te staan.",
                "beg_bron": "eigen omschrijving van partijen",
            },
            Feit("casuskader"),
        ),
        Rij(
            {
                "beg_term": "verstrekken",
                "beg_betekenis": "Gegevens aan een andere partij geven of voor haar zichtbaar maken.",
                "beg_bron": "eigen omschrijving van partijen",
            },
            Feit("gegevens"),
        ),
        Rij(
            {
                "beg_term": "samenwerking",
                "beg_betekenis": "{samenwerking_naam}, zoals dit convenant die beschrijft.",
                "beg_bron": "eigen omschrijving van partijen",
            }
        ),
    ),
}

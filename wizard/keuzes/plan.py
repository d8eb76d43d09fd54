"""How the plan of approach is evaluated, accounted for, timed and guarded against risks."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie

EvaluatieFrequentie = Annotated[
    str | None,
    met_anders(
        "halfjaarlijks",
        "jaarlijks",
        "tweejaarlijks",
        "eenmalig",
    ),
]

EvaluatieOnderwerpen = Annotated[
    list[str] | None,
    met_anders(
        optie("werkproces", "past het werkproces nog?", "werkproces passend?", zin="Past het werkproces nog?"),
        optie("acties", "helpen de acties?", "acties dragen bij?", zin="Helpen de acties?"),
        optie(
            "verwerkingen",
            "gebruiken we gegevens nog zoals afgesproken?",
            "verwerkingen nog conform?",
            zin="Gebruiken we gegevens nog zoals afgesproken?",
        ),
        optie(
            "rechtmatigheid",
            "mogen we deze gegevens nog delen?",
            "ingebrachte gegevens nog rechtmatig?",
            zin="Mogen we deze gegevens nog delen? (rechtmatigheid)",
        ),
        optie(
            "naleving",
            "houden medewerkers zich aan de afspraken?",
            "leven medewerkers afspraken na?",
            zin="Houden medewerkers zich aan de afspraken? (naleving)",
        ),
    ),
]

VerantwoordingMethode = Annotated[
    str | None,
    open_lijst(
        "Rijker verantwoorden",
        "indicatoren",
        "jaarverslag",
    ),
]

Volwassenheidskader = Annotated[
    str | None,
    open_lijst(
        "geen",
        optie("bio2", "BIO2", zin="norm voor de overheid (BIO2)"),
        optie("ensia", "ENSIA", zin="jaarlijkse verantwoording door gemeenten (ENSIA)"),
        optie("norea", "NOREA", zin="volwassenheidsmodel van IT-auditors (NOREA)"),
    ),
]

MpStatus = Annotated[
    str | None,
    gesloten(
        "gepland",
        "loopt",
        "gereed",
        "vertraagd",
    ),
]

RisSoort = Annotated[
    str | None,
    gesloten(
        "privacy",
        "beveiliging",
        "juridisch",
        "organisatie",
        "bestuurlijk",
        "inwoner",
    ),
]

RisValkuil = Annotated[
    str | None,
    gesloten(
        optie("transparantie", "inwoner weet niet wie verwerkt", zin="De inwoner weet niet wie zijn gegevens gebruikt (transparantie)"),
        optie(
            "datalekafspraken",
            "afspraken over beveiliging en datalekken zijn te kort",
            "afspraken over beveiliging en datalekken te summier",
            "De afspraken over beveiliging en datalekken zijn te summier",
            zin="De afspraken over beveiliging en datalekken zeggen te weinig",
        ),
        optie("versnippering", "verantwoordelijkheid is versnipperd", zin="Niemand is echt verantwoordelijk (versnippering)"),
        optie("autorisaties", "toegang en autorisaties te ruim", zin="Te veel mensen kunnen bij de gegevens (autorisaties)"),
        optie("meldplicht", "onduidelijk wie een datalek meldt", zin="Het is niet duidelijk wie een datalek meldt (meldplicht)"),
        optie("geen", "geen van deze vijf", zin="Geen van deze vijf"),
    ),
]

# Serves a risk of the plan and the outcome of the DPIA.
Restrisico = Annotated[
    str | None,
    gesloten(
        "laag",
        optie("midden", "midden", "middel"),
        "hoog",
    ),
]

RisStatus = Annotated[
    str | None,
    open_lijst(
        "open",
        optie("loopt", "maatregel loopt"),
        "beheerst",
        "aanvaard",
    ),
]

"""What kind of samenwerking it is: its type, its domains and the laws that may fix its form."""

from typing import Annotated

from wizard.keuzelijst import gesloten, met_anders, open_lijst, optie

DossierStatus = Annotated[
    str | None,
    gesloten(
        "verkenning",
        "in opbouw",
        "ter toetsing",
        "vastgesteld",
        "beëindigd",
    ),
]

SamenwerkingType = Annotated[
    str | None,
    met_anders(
        optie(
            "integraal_toezicht",
            "integraal team toezicht, adresonderzoek of ondermijning",
            zin="Samen toezicht houden of adressen onderzoeken (integraal team)",
        ),
        optie(
            "casusoverleg",
            "casusoverleg zorg en veiligheid, persoonsgerichte aanpak",
            zin="Samen één persoon of gezin bespreken (casusoverleg)",
        ),
        optie("wijkteam", "sociaal wijkteam of toegang", zin="Inwoners helpen vanuit een team in de wijk (sociaal wijkteam)"),
        optie(
            "vroegsignalering",
            "vroegsignalering van betalingsachterstanden",
            zin="Vroeg hulp bieden bij betalingsachterstanden (vroegsignalering)",
        ),
        optie("doelgroepaanpak", "aanpak van een doelgroep", zin="Eén groep mensen helpen of aanspreken (aanpak van een doelgroep)"),
        optie("regionale_uitvoering", "regionale uitvoering", zin="Met de regio een taak uitvoeren (regionale uitvoering)"),
        optie("ict_ssc", "gedeelde ICT- of bedrijfsvoeringsdienst", zin="Samen ICT of bedrijfsvoering regelen (gedeelde dienst)"),
    ),
]

Domeinen = Annotated[
    list[str] | None,
    open_lijst(
        optie("burgerzaken", "burgerzaken", "BRP"),
        optie("wonen_toezicht", "wonen en toezicht", "wonen", "toezicht wonen", "huisvesting"),
        optie("omgeving", "omgeving, bouw en milieu", "bouw", "milieu", "VTH"),
        optie("openbare_ruimte", "openbare ruimte en handhaving", "handhaving", "BOA"),
        optie("veiligheid", "veiligheid", "openbare orde", "openbare orde en veiligheid"),
        optie("ondermijning", "ondermijning", "Bibob"),
        optie("werk_inkomen", "werk en inkomen", "inkomen", "Participatiewet", "bijstand"),
        optie("schuldhulp", "schuldhulp", "schuldhulpverlening", "vroegsignalering"),
        optie("wmo", "Wmo", "maatschappelijke ondersteuning", "maatschappelijke opvang", "beschermd wonen"),
        optie("jeugd", "jeugd", "jeugdhulp", "Jeugdwet"),
        optie("zorg", "zorg", "gezondheid", "GGZ", "GGD", "publieke gezondheid", "Wvggz"),
        optie("welzijn", "welzijn", "maatschappelijk werk"),
        optie("onderwijs", "onderwijs en leerplicht", "onderwijs", "leerplicht"),
        optie("inburgering", "inburgering en opvang", "statushouders", "vreemdelingen"),
        "belastingen",
        optie("economie", "economie en vergunningen", "ondernemers", "vergunningen"),
        optie("dienstverlening", "dienstverlening", "KCC"),
        optie("bedrijfsvoering", "bedrijfsvoering en ICT", "ICT"),
    ),
]

WgsVerband = Annotated[
    str | None,
    gesloten(
        optie("nee", "nee", zin="Nee, geen van deze"),
        optie("zvh", "ZVH", "Zorg- en Veiligheidshuis", zin="Zorg- en Veiligheidshuis (ZVH)"),
        optie("riec", "RIEC", zin="Regionaal Informatie- en Expertisecentrum (RIEC)"),
        optie("fec", "FEC", zin="Financieel Expertise Centrum (FEC)"),
        optie("icov", "iCOV", zin="Infobox Crimineel en Onverklaarbaar Vermogen (iCOV)"),
        optie("onbekend", "onbekend", zin="Dat zoeken we nog uit (onbekend)"),
    ),
]

WgrVorm = Annotated[
    str | None,
    gesloten(
        optie("geen", "geen", zin="Geen gemeenschappelijke regeling"),
        optie("lichte_regeling", "lichte regeling", zin="Alleen afspraken, geen nieuwe organisatie (lichte regeling)"),
        optie("centrumgemeente", "centrumgemeente", zin="Eén gemeente doet het werk voor de andere (centrumgemeente)"),
        optie("openbaar_lichaam", "openbaar lichaam", zin="Een nieuwe organisatie met een eigen bestuur (openbaar lichaam)"),
        optie(
            "bedrijfsvoeringsorganisatie",
            "bedrijfsvoeringsorganisatie",
            zin="Een organisatie alleen voor uitvoering (bedrijfsvoeringsorganisatie)",
        ),
    ),
]

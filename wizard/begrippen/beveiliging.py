"""Words for keeping data safe: measures, norms and what may go wrong."""

from wizard.begrippen.begrip import begrip

BEVEILIGING = (
    begrip(
        "datalek",
        "Gegevens raken kwijt, of iemand ziet ze die dat niet mag.",
        "avg art. 4 onder 12; avg art. 33 en 34",
        "datalekken",
    ),
    begrip("incident", "Er gaat iets mis met de veiligheid van gegevens.", "avg art. 32", "incidenten", "incidentproces"),
    begrip(
        "autorisatie",
        "Het recht om bepaalde gegevens in een systeem te zien of te wijzigen.",
        "avg art. 32; ibp_blog risico's",
        "autorisaties",
        "toegangsrechten",
        "autorisatiebeheer",
        "rol-gebaseerde autorisatie",
    ),
    begrip("need-to-know", "Iemand ziet alleen wat hij voor zijn werk nodig heeft.", "avg art. 32; avg art. 5 lid 1 onder c"),
    begrip("logging", "Het systeem houdt bij wie wat wanneer bekijkt of wijzigt.", "avg art. 32; ibp_blog hulpmiddelen"),
    begrip("MFA", "Inloggen in twee stappen, bijvoorbeeld met een wachtwoord en een code.", "avg art. 32; vng_governance par. 4.4"),
    begrip("back-up", "Een reservekopie, om gegevens terug te halen na een storing.", "avg art. 32"),
    begrip("versleuteling", "Gegevens omzetten in geheimschrift, zodat alleen de ontvanger ze leest.", "avg art. 32", "versleutelen"),
    begrip("DLP", "Techniek die tegenhoudt dat gegevens weglekken.", "eigen"),
    begrip("patchen", "Software snel bijwerken, zodat bekende fouten verdwijnen.", "eigen"),
    begrip("penetratietest", "Iemand probeert met uw toestemming in te breken, om zwakke plekken te vinden.", "eigen"),
    begrip("clean desk", "Na het werk ligt er niets vertrouwelijks op het bureau.", "eigen"),
    begrip("hosting", "De plaats en het bedrijf waar de gegevens van een systeem staan.", "vng_governance par. 4.4"),
    begrip("ICT", "Computers, netwerken en programma's.", "eigen", "IT"),
    begrip("BIO2", "Baseline Informatiebeveiliging Overheid 2: de norm voor beveiliging bij de overheid.", "bio2"),
    begrip("NEN 7510", "De norm voor het beveiligen van informatie in de zorg.", "nen7510"),
    begrip("ISO 27001", "Een internationale norm voor het beveiligen van informatie.", "iso27001"),
    begrip("NTA 7516", "Afspraken over veilige e-mail met gegevens over gezondheid.", "nta7516"),
    begrip("ENSIA", "De jaarlijkse verantwoording van gemeenten over de beveiliging van informatie.", "ensia"),
    begrip("NOREA", "De beroepsvereniging van IT-auditors. Zij heeft een model om te meten hoe goed privacy is geregeld.", "norea"),
    begrip(
        "volwassenheidsmodel",
        "Een meetlat met niveaus: hoe goed heeft een organisatie iets geregeld?",
        "ibp_blog stappenplan punt 5; norea",
    ),
    begrip("Digikoppeling", "De vaste manier waarop systemen van overheden veilig gegevens uitwisselen.", "digikoppeling"),
    begrip("casussysteem", "Een systeem waarin partners per casus samen vastleggen wat zij doen.", "eigen", "regiesysteem"),
    begrip("zaaksysteem", "Een systeem waarin de gemeente stukken en besluiten bewaart.", "eigen"),
)

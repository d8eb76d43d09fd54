"""The commands of line mode: their names, what they do, and how they are told."""

from __future__ import annotations

BIJ_EEN_VRAAG = {
    "hulp": "leest de hele uitleg bij deze vraag voor",
    "terug": "gaat naar de vraag hiervoor, of breekt af wat u aan het doen bent",
    "over": "slaat deze vraag over; Enter doet hetzelfde",
    "weetniet": "zegt dat u het nog niet weet; u kunt zeggen wie het uitzoekt, en wanneer",
    "nvt": "zegt dat de vraag niet van toepassing is; u geeft een reden",
    "leeg": "maakt het antwoord leeg",
    "voorstel": "zet een standaardantwoord klaar, waar dat er is",
    "klopt": "bevestigt een voorstel, in een lijst alles van een onderdeel, bijvoorbeeld /klopt 2",
    "opmerking": "schrijft een opmerking bij deze vraag, of zegt dat zij is afgehandeld",
    "deel": "kiest een ander deel van deze stap",
    "alles": "vraagt ook wat voor uw doel nog niet nodig is, of juist niet meer",
}
BIJ_EEN_LIJST = {
    "nieuw": "voegt iets toe",
    "kopie": "maakt een kopie, bijvoorbeeld /kopie 2",
    "weg": "verwijdert, bijvoorbeeld /weg 2; u bevestigt dat eerst",
    "omhoog": "zet iets een plaats hoger, bijvoorbeeld /omhoog 2",
    "omlaag": "zet iets een plaats lager, bijvoorbeeld /omlaag 2",
    "catalogus": "noemt partners die vaak meedoen; u kiest wie erbij komt",
    "geen": "zegt dat er geen zijn, waar dat kan",
    "lijst": "leest de lijst nog een keer voor",
    "waarom": "vertelt meer over iets in de lijst, bijvoorbeeld /waarom 2",
    "aanvaard": "legt vast waarom u met een waarschuwing verder kunt, bijvoorbeeld /aanvaard 2",
    "neemover": "neemt over wat de lijst voorstelt",
}
OVERAL = {
    "overzicht": "gaat naar het overzicht van de stappen",
    "open": "noemt de vragen die nog open staan",
    "nakijken": "leest uw antwoorden van een stap voor, bijvoorbeeld /nakijken 2",
    "zoek": "zoekt in vragen en antwoorden, bijvoorbeeld /zoek datalek",
    "begrip": "legt een woord uit, bijvoorbeeld /begrip grondslag",
    "acties": "noemt wat er nog moet gebeuren, door wie en wanneer",
    "controles": "vertelt wat opvalt in uw antwoorden",
    "prescan": "vertelt of een DPIA nodig is",
    "stukken": "vertelt welke stukken u nodig heeft",
    "documenten": "maakt de Word-bestanden",
    "samen": "voegt samen wat u en iemand anders in dit dossier wijzigden",
    "doel": "kiest waar u naartoe werkt",
    "ongedaan": "neemt de laatste wijziging terug",
    "opnieuw": "doet opnieuw wat u terugnam",
    "opdrachten": "noemt deze opdrachten",
    "stop": "stopt; alles is bewaard, en u gaat later verder bij dezelfde vraag",
}
BEKEND = (*BIJ_EEN_VRAAG, *BIJ_EEN_LIJST, *OVERAL)

BEGIN = (
    "Dit is de samenwerkwijzer in gewone regels. U krijgt de vragen een voor een.",
    "Typ uw antwoord en druk op Enter. Typt u niets en drukt u op Enter, dan blijft het antwoord zoals het is.",
    "Alles wordt meteen bewaard. Een regel die met een schuine streep begint, is een opdracht en nooit een antwoord.",
    "De belangrijkste: /hulp legt de vraag uit, /terug gaat een vraag terug, /weetniet als u het nog niet weet, "
    "/overzicht toont de stappen, /stop stopt. /opdrachten noemt ze allemaal.",
    "Begint uw antwoord zelf met een schuine streep, typ er dan twee.",
)


def alle() -> list[str]:
    """Every command on a line of its own, under when it works."""
    groepen = (("Bij een vraag:", BIJ_EEN_VRAAG), ("Bij een lijst:", BIJ_EEN_LIJST), ("Overal:", OVERAL))
    regels: list[str] = []
    for kop, groep in groepen:
        regels += [kop, *(f"/{naam}: {wat}." for naam, wat in groep.items())]
    return [
        *regels,
        "Een tekst van meer regels sluit u af met een regel waarop alleen een punt staat.",
        "Een opdracht midden in zo'n tekst bewaart eerst wat u typte.",
        "Moet er echt een regel met alleen een punt in staan? Typ dan twee punten.",
    ]

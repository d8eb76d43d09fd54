"""The commands and their options, with help that starts with examples."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from wizard import __version__
from wizard.cli import acties, collega, controle, documenten, dossiers, inhoud, sjabloon, verschil, versies, vragen, wizard
from wizard.cli.uitvoer import VERKEERD
from wizard.tekst import opsomming
from wizard.woorden import DOELNAMEN

PROGRAMMA = "samenwerkwijzer"
_DOSSIER = "het pad van een dossier, of zijn naam in de map met dossiers"
_VERSIE = f"{_DOSSIER}; met @NUMMER erachter een eerdere versie"
_DOELEN = opsomming(list(DOELNAMEN), "of")
_VOORBEELDEN = """\
  samenwerkwijzer                                   open de wizard
  samenwerkwijzer voorbeeld                         bekijk een ingevuld voorbeeld
  samenwerkwijzer nieuw "Adresteam Lindewaard"      maak een dossier
  samenwerkwijzer status "Adresteam Lindewaard"     wat staat er nog open?
  samenwerkwijzer controle "Adresteam Lindewaard"   wat valt op?
  samenwerkwijzer document "Adresteam Lindewaard"   maak de Word-bestanden"""
_SLOT = """\
Uw dossiers staan in de map 'samenwerkwijzer' bij uw documenten; SAMENWERKWIJZER_MAP wijst een andere map aan.
Eigen sjablonen staan daar in de map 'sjablonen'; SAMENWERKWIJZER_SJABLONEN wijst een andere map aan.
Met ACCESSIBLE=1 in de omgeving werkt de wizard altijd als met --eenvoudig. Eindigt daar de invoer zonder /stop, dan is de
afsluitcode 1; wat u antwoordde is bewaard.
Afsluitcode: 0 gelukt, 1 gelukt maar er staat nog iets open of er is verschil, 2 verkeerd gebruik of onleesbaar bestand,
130 onderbroken."""


class _Opmaak(argparse.RawDescriptionHelpFormatter):
    """Help in which every command and option fits before its explanation."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._action_max_length = 15


class Parser(argparse.ArgumentParser):
    """A parser whose help leads with examples and whose errors say where to look."""

    def __init__(self, *, voorbeelden: str = "", **opties: Any) -> None:
        super().__init__(allow_abbrev=False, formatter_class=_Opmaak, **opties)
        self.voorbeelden = voorbeelden

    def format_help(self) -> str:
        """The help, examples first."""
        begin = f"voorbeelden:\n{self.voorbeelden}\n\n" if self.voorbeelden else ""
        return begin + super().format_help()

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is; ends with the code for wrong use."""
        kort = message if len(message) < 400 else f"{message[:400]}…"
        self.exit(VERKEERD, f"{kort[:1].upper()}{kort[1:]}. Zie '{self.prog} --help'.\n")


def maak_parser() -> Parser:
    """The parser of the whole program; every command sets `doe`, the function that does it."""
    parser = Parser(
        prog=PROGRAMMA,
        voorbeelden=_VOORBEELDEN,
        description="Helpt een gemeente stap voor stap naar een plan van aanpak en een convenant voor een samenwerking.",
        epilog=_SLOT,
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAMMA} {__version__}", help="toon het versienummer")
    _voeg_eenvoudig_toe(parser, False)
    parser.set_defaults(doe=wizard.begin)
    opdrachten = parser.add_subparsers(title="commando's", metavar="COMMANDO")
    _voeg_wizard_toe(opdrachten)
    _voeg_dossiers_toe(opdrachten)
    _voeg_werk_toe(opdrachten)
    _voeg_inhoud_toe(opdrachten)
    _voeg_versies_toe(opdrachten)
    _voeg_sjablonen_toe(opdrachten)
    _voeg_vragen_toe(opdrachten)
    return parser


_Opdrachten = argparse._SubParsersAction


def _opdracht(bij: _Opdrachten[Parser], naam: str, doe: object, hulp: str, voorbeeld: str) -> Parser:
    voorbeelden = "\n".join(f"  {PROGRAMMA} {regel}" for regel in voorbeeld.splitlines())
    parser = bij.add_parser(naam, help=hulp, description=f"{hulp[:1].upper()}{hulp[1:]}.", voorbeelden=voorbeelden)
    parser.set_defaults(doe=doe)
    return parser


def _voeg_eenvoudig_toe(parser: Parser, anders: object = argparse.SUPPRESS) -> None:
    """The option may stand before a command and after it; the one after it must not undo the one before."""
    parser.add_argument(
        "--eenvoudig", action="store_true", default=anders, help="de vragen als gewone regels, voor een schermlezer of een pijp"
    )


def _voeg_wizard_toe(bij: _Opdrachten[Parser]) -> None:
    open_ = _opdracht(
        bij, "open", wizard.open_dossier, "open een dossier in de wizard", 'open "Adresteam Lindewaard"\nopen adresteam.json doel_hoofd'
    )
    open_.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    open_.add_argument("plaats", metavar="PAD", nargs="?", help="de vraag waar u verder wilt, zoals gegevensstromen[3].stroom_doel")
    _voeg_eenvoudig_toe(open_)
    voorbeeld = _opdracht(
        bij, "voorbeeld", wizard.voorbeeld, "bekijk een ingevuld, verzonnen voorbeeld", "voorbeeld\nvoorbeeld --map proef"
    )
    voorbeeld.add_argument("--map", metavar="MAP", help="de map waarin het voorbeeld komt (anders: uw map met dossiers)")


def _voeg_dossiers_toe(bij: _Opdrachten[Parser]) -> None:
    nieuw = _opdracht(bij, "nieuw", dossiers.nieuw, "maak een nieuw, leeg dossier", 'nieuw "Adresteam Lindewaard" --doel verkennen')
    nieuw.add_argument("naam", metavar="NAAM", help="hoe het dossier heet")
    nieuw.add_argument(
        "--doel", metavar="DOEL", choices=tuple(DOELNAMEN), default="plan", help=f"waar u naartoe werkt: {_DOELEN} (anders: plan)"
    )
    lijst = _opdracht(bij, "lijst", dossiers.lijst, "toon uw dossiers", "lijst\nlijst --json")
    lijst.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    status = _opdracht(bij, "status", dossiers.status, "toon per stap wat nog open staat", 'status "Adresteam Lindewaard" --voor convenant')
    status.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    status.add_argument("--voor", metavar="DOEL", choices=tuple(DOELNAMEN), help=f"{_DOELEN} (anders: het doel van het dossier)")
    status.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    controle_ = _opdracht(
        bij,
        "controle",
        controle.controle,
        "toon wat opvalt in een dossier",
        'controle "Adresteam Lindewaard"\ncontrole adresteam.json --json',
    )
    controle_.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    controle_.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")


def _voeg_werk_toe(bij: _Opdrachten[Parser]) -> None:
    acties_ = _opdracht(
        bij,
        "acties",
        acties.acties,
        "toon wat er nog moet gebeuren, wie het doet en wanneer",
        'acties "Adresteam Lindewaard"\nacties adresteam.json --csv',
    )
    acties_.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    vorm = acties_.add_mutually_exclusive_group()
    vorm.add_argument("--csv", dest="vorm", action="store_const", const="csv", help="maak een tabel voor Excel")
    vorm.add_argument("--ics", dest="vorm", action="store_const", const="ics", help="maak een bestand voor uw agenda")
    vorm.add_argument("--json", dest="vorm", action="store_const", const="json", help="als JSON, voor andere programma's")
    acties_.add_argument("--naar", metavar="MAP", help="de map voor het bestand (anders: 'documenten' naast het dossier)")
    vragen_ = _opdracht(
        bij,
        "vragen",
        collega.vragen,
        "toon aan wie u wat kunt vragen, of maak een lijst met vragen voor een collega",
        'vragen "Adresteam Lindewaard"\nvragen adresteam.json "privacy officer"',
    )
    vragen_.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    vragen_.add_argument("wie", metavar="WIE", nargs="?", help="een functie of naam; dan maakt het programma een Word-bestand")
    vragen_.add_argument("--naar", metavar="MAP", help="de map voor het bestand (anders: 'documenten' naast het dossier)")
    vragen_.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")


def _voeg_inhoud_toe(bij: _Opdrachten[Parser]) -> None:
    vul = _opdracht(
        bij, "vul", inhoud.vul, "vul een dossier met antwoorden uit een JSON-bestand", "vul adresteam.json --uit antwoorden.json"
    )
    vul.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    vul.add_argument("--uit", metavar="BESTAND", required=True, help='JSON van de vorm {"vraag-id": antwoord}; - leest van de invoer')
    uit = _opdracht(
        bij, "antwoorden", inhoud.antwoorden, "geef alle antwoorden als JSON", "antwoorden adresteam.json --naar antwoorden.json"
    )
    uit.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    uit.add_argument("--naar", metavar="BESTAND", help="schrijf naar dit bestand in plaats van op het scherm")
    document = _opdracht(
        bij,
        "document",
        documenten.document,
        "maak de Word-bestanden",
        "document adresteam.json\ndocument adresteam.json convenant --definitief",
    )
    document.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    document.add_argument("soort", nargs="?", choices=("plan", "convenant", "alle"), default="alle", help="welk document (anders: alle)")
    document.add_argument("--naar", metavar="MAP", help="de map voor de documenten (anders: 'documenten' naast het dossier)")
    vorm = document.add_mutually_exclusive_group()
    vorm.add_argument("--definitief", action="store_true", help="geen concept; dat kan als niets meer open staat en niets blokkeert")
    vorm.add_argument("--opmerkingen", action="store_true", help="een concept met opmerkingen in Word bij wat open staat of opvalt")
    document.add_argument(
        "--sjablonen", metavar="MAP", help="een map met uw eigen sjablonen (anders: de map 'sjablonen' naast het dossier)"
    )


def _voeg_versies_toe(bij: _Opdrachten[Parser]) -> None:
    versies_ = _opdracht(bij, "versies", versies.versies, "toon eerdere versies van een dossier", 'versies "Adresteam Lindewaard"')
    versies_.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    versies_.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    herstel = _opdracht(bij, "herstel", versies.herstel, "maak een dossier weer zoals het eerder was", 'herstel "Adresteam Lindewaard" 12')
    herstel.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    herstel.add_argument("nummer", metavar="NUMMER", help="het nummer van de versie, zoals 'versies' het toont")
    verschil_ = _opdracht(
        bij,
        "verschil",
        verschil.verschil,
        "toon wat er verschilt tussen twee dossiers of versies",
        'verschil "Adresteam Lindewaard@12" "Adresteam Lindewaard"\nverschil adresteam.json kopie.json',
    )
    samen = _opdracht(
        bij,
        "voegsamen",
        verschil.voegsamen,
        "maak van twee versies één dossier",
        "voegsamen adresteam.json kopie.json\nvoegsamen adresteam.json kopie.json --bij-botsing hun",
    )
    for parser in (verschil_, samen):
        parser.add_argument("a", metavar="A", help=_VERSIE)
        parser.add_argument("b", metavar="B", help="hetzelfde, voor waarmee u vergelijkt")
    verschil_.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    samen.add_argument("--naar", metavar="BESTAND", help="schrijf een nieuw bestand (anders: in A; wat daar stond is dan een versie)")
    samen.add_argument(
        "--bij-botsing", metavar="KANT", choices=("ons", "hun"), help="wat blijft als beide iets anders zeggen: ons (A) of hun (B)"
    )
    wis = _opdracht(bij, "wis", versies.wis, "wis een dossier voorgoed, met al zijn versies", 'wis "Adresteam Lindewaard"')
    wis.add_argument("dossier", metavar="DOSSIER", help=_DOSSIER)
    wis.add_argument("--ja", action="store_true", help="vraag niet of u het zeker weet")


def _voeg_sjablonen_toe(bij: _Opdrachten[Parser]) -> None:
    groep = bij.add_parser(
        "sjabloon",
        help="maak en controleer een eigen sjabloon",
        description="Maak en controleer een eigen sjabloon voor de Word-bestanden.",
        voorbeelden=f"  {PROGRAMMA} sjabloon kopieer onze-huisstijl\n  {PROGRAMMA} sjabloon controleer onze-huisstijl/convenant.docx",
    )
    opdrachten = groep.add_subparsers(title="commando's", metavar="COMMANDO", required=True)
    controleer = _opdracht(
        opdrachten,
        "controleer",
        sjabloon.controleer,
        "zeg wat er niet klopt in een sjabloon",
        "sjabloon controleer convenant.docx\nsjabloon controleer proef.docx --voor convenant",
    )
    controleer.add_argument("bestand", metavar="BESTAND", help="het sjabloon, een Word-bestand (.docx)")
    controleer.add_argument(
        "--voor", metavar="STUK", choices=("plan", "convenant"), help="plan of convenant (anders: wat bij het bestand past)"
    )
    kopieer = _opdracht(
        opdrachten,
        "kopieer",
        sjabloon.kopieer,
        "zet een kopie van de sjablonen in een map, om mee te beginnen",
        "sjabloon kopieer sjablonen",
    )
    kopieer.add_argument("map", metavar="MAP", help="de map waarin de kopieën komen; wat er al staat blijft staan")


def _voeg_vragen_toe(bij: _Opdrachten[Parser]) -> None:
    lijst = _opdracht(bij, "vragenlijst", vragen.vragenlijst, "toon alle vragen", "vragenlijst\nvragenlijst --markdown > vragenlijst.md")
    vorm = lijst.add_mutually_exclusive_group()
    vorm.add_argument("--json", action="store_true", help="als JSON, voor andere programma's")
    vorm.add_argument("--markdown", action="store_true", help="als leesversie voor juristen, met uitleg en bronnen")
    _opdracht(bij, "schema", vragen.schema, "geef het JSON Schema van een dossierbestand", "schema > schema.json")

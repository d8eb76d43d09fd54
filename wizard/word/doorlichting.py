"""Looks through an XML part while it is unpacked: what runs, fetches or swells is refused before a tree of it exists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from xml.parsers import expat

from wizard.word.plaatsen import SjabloonFout

MAX_ELEMENTEN, MAX_DIEPTE = 1_000_000, 200
"""No template comes near: a contract of 200 pages has some 200,000 elements. lxml itself stops at a depth of 256."""
BEWAAR = "open het in Word en bewaar het als gewoon 'Word-document (*.docx)'"
KAPOT = "Dit Word-bestand (.docx) is beschadigd of niet heel: open het in Word en bewaar het opnieuw, of haal het nog eens op."
TE_GROOT = "Dit Word-bestand (.docx) is te groot voor een sjabloon: haal grote plaatjes en lange stukken eruit."
MACRO = f"Dit sjabloon bevat macro's: {BEWAAR}, zonder macro's."
OLE = "Dit sjabloon bevat een ingesloten bestand of besturingselement (OLE of ActiveX): zet er gewone tekst of een plaatje voor."
INGEVOEGD = f"Dit sjabloon voegt een ander bestand in: {BEWAAR}."
INVOEGTOEPASSING = "Dit sjabloon start een invoegtoepassing of toont een video van internet: haal die weg en bewaar het opnieuw."
STRIKT = f"Dit is een 'Strikt Open XML-document': {BEWAAR}."
_GEKOPPELD = (
    "Dit sjabloon is gekoppeld aan een ander sjabloon: kies in Word bij Ontwikkelaars, Documentsjabloon, het sjabloon Normal "
    "en bewaar het opnieuw."
)
_SAMENVOEGEN = "Dit sjabloon haalt gegevens uit een ander bestand: kies in Word bij Verzendlijsten voor 'Normaal Word-document'."
_DTD = f"Dit Word-bestand (.docx) bevat een DTD, en die hoort er niet in: {BEWAAR}."
_TEKENSET = f"Dit Word-bestand (.docx) gebruikt een tekenset die Word niet kent: {BEWAAR}."
_PLAATJE = "Dit sjabloon haalt een plaatje van een andere plaats: voeg het plaatje in Word in het sjabloon zelf in."

RELATIES = {
    "vbaproject": MACRO, "wordvbadata": MACRO, "oleobject": OLE, "package": OLE, "control": OLE, "activexcontrolbinary": OLE,
    "afchunk": INGEVOEGD, "subdocument": INGEVOEGD, "attachedtemplate": _GEKOPPELD, "image": _PLAATJE,
    "mailmergesource": _SAMENVOEGEN, "mailmergeheadersource": _SAMENVOEGEN, "mailmergerecipientdata": _SAMENVOEGEN,
    "webextension": INVOEGTOEPASSING, "webextensiontaskpanes": INVOEGTOEPASSING,
}  # fmt: skip
"""What a kind of relation, the last word of its address, gives away; an image only when it stands elsewhere."""
_ELEMENTEN = {
    "OLEObject": OLE, "control": OLE, "altChunk": INGEVOEGD, "subDoc": INGEVOEGD, "attachedTemplate": _GEKOPPELD,
    "mailMerge": _SAMENVOEGEN, "webVideoPr": INVOEGTOEPASSING,
}  # fmt: skip
_VELDEN = frozenset(
    "dde ddeauto includetext includepicture include import link glink embed control database rd addin macrobutton print "
    "htmlactivex subscriber".split()
)
"""The first word of a field that runs something or fetches from elsewhere."""
_VEILIG = ("https:", "mailto:", "#")
_STRIKTE_RUIMTE = "http://purl.oclc.org/ooxml/"
_OFFICE = ("http://schemas.openxmlformats.org/", "http://schemas.microsoft.com/", "urn:schemas-microsoft-com:", _STRIKTE_RUIMTE)
"""Whose elements mean something to Word; a customXml part may hold anybody's."""
_VML = "urn:schemas-microsoft-com:vml"
_OPDRACHTTEKST = frozenset({"instrText", "delInstrText", "t", "delText"})
_ADRES = re.compile(r"[a-z][a-z0-9+.-]*:|[\\/]{2}", re.IGNORECASE)


@dataclass
class _Veld:
    """A field that has begun: its instruction so far; `klaar` when what follows is only its result."""

    opdracht: str = ""
    klaar: bool = False


class Doorlichter:
    """Reads XML parts piece by piece; raises SjabloonFout for what a template may not hold."""

    def __init__(self) -> None:
        self.elementen = 0

    def lees(self, stukken: Iterable[bytes]) -> None:
        """Look through one part."""
        self._diepte = 0
        self._velden: list[_Veld] = []
        self._in_opdracht = False
        lezer = expat.ParserCreate(namespace_separator=" ")
        lezer.buffer_text = True
        lezer.StartDoctypeDeclHandler = self._weiger_dtd
        lezer.XmlDeclHandler = self._kop
        lezer.StartElementHandler = self._begin
        lezer.EndElementHandler = self._einde
        lezer.CharacterDataHandler = self._tekst
        try:
            for stuk in stukken:
                lezer.Parse(stuk, False)
            lezer.Parse(b"", True)
        except expat.ExpatError as fout:
            raise SjabloonFout(KAPOT) from fout
        while self._velden:
            self._sluit_opdracht(self._velden.pop())

    def _weiger_dtd(self, *_: object) -> None:
        raise SjabloonFout(_DTD)

    def _kop(self, versie: str, tekenset: str | None, los: int) -> None:
        if tekenset and tekenset.casefold() not in ("utf-8", "utf-16", "us-ascii"):
            raise SjabloonFout(_TEKENSET)

    def _begin(self, naam: str, kenmerken: dict[str, str]) -> None:
        self.elementen += 1
        self._diepte += 1
        if self.elementen > MAX_ELEMENTEN or self._diepte > MAX_DIEPTE:
            raise SjabloonFout(TE_GROOT if self.elementen > MAX_ELEMENTEN else KAPOT)
        ruimte, _, kaal = naam.rpartition(" ")
        self._in_opdracht = kaal in _OPDRACHTTEKST
        if not ruimte.startswith(_OFFICE):
            return
        if kaal in _ELEMENTEN:
            raise SjabloonFout(_ELEMENTEN[kaal])
        if kaal == "fldChar":
            self._grens(_kenmerk(kenmerken, "fldCharType"))
        elif kaal == "fldSimple":
            eis_veilig_veld(_kenmerk(kenmerken, "instr"))
        elif kaal == "Relationship":
            _eis_veilige_relatie(kenmerken)
        elif ruimte == _VML and _ADRES.match(_kenmerk(kenmerken, "src").strip()):
            raise SjabloonFout(_PLAATJE)
        elif self._diepte == 1 and ruimte.startswith(_STRIKTE_RUIMTE):
            raise SjabloonFout(STRIKT)

    def _einde(self, naam: str) -> None:
        self._diepte -= 1
        self._in_opdracht = False

    def _tekst(self, tekst: str) -> None:
        if self._in_opdracht and self._velden and not self._velden[-1].klaar:
            self._velden[-1].opdracht += tekst

    def _grens(self, soort: str) -> None:
        """A field begins, its result begins, or it ends; fields stand inside each other."""
        if soort == "begin":
            if self._velden and not self._velden[-1].klaar and not re.match(r"\s*\S+\s", self._velden[-1].opdracht):
                raise SjabloonFout(_veldzin("stelt zijn eigen opdracht samen"))
            self._velden.append(_Veld())
        elif self._velden and soort == "separate":
            self._sluit_opdracht(self._velden[-1])
        elif self._velden:
            self._sluit_opdracht(self._velden.pop())

    def _sluit_opdracht(self, veld: _Veld) -> None:
        if not veld.klaar:
            veld.klaar = True
            eis_veilig_veld(veld.opdracht)


def eis_veilig_veld(opdracht: str) -> None:
    """Refuse a field that runs something, or fetches from elsewhere."""
    woorden = opdracht.replace('"', " ").replace("“", " ").replace("”", " ").split()
    soort = woorden[0].casefold() if woorden else ""
    if soort in _VELDEN:
        raise SjabloonFout(_veldzin(f"({soort.upper()}) voert iets uit of haalt iets van een andere plaats"))
    if soort == "hyperlink" and len(woorden) > 1 and _onveilig_adres(woorden[1]):
        raise SjabloonFout(_koppelzin())


def _onveilig_adres(adres: str) -> bool:
    return not adres.startswith("\\l") and _ADRES.match(adres) is not None and not adres.casefold().startswith(_VEILIG)


def _eis_veilige_relatie(kenmerken: dict[str, str]) -> None:
    soort = _kenmerk(kenmerken, "Type").rstrip("/")
    doel = _kenmerk(kenmerken, "Target").strip()
    buiten = _kenmerk(kenmerken, "TargetMode").strip().casefold() == "external" or _ADRES.match(doel) is not None
    laatste = soort.rpartition("/")[2].casefold()
    if soort.startswith(_STRIKTE_RUIMTE):
        raise SjabloonFout(STRIKT)
    if laatste in RELATIES and (buiten or laatste != "image"):
        raise SjabloonFout(RELATIES[laatste])
    if buiten and not (laatste == "hyperlink" and doel.casefold().startswith(_VEILIG)):
        raise SjabloonFout(_koppelzin() if laatste == "hyperlink" else _ELDERS)


def _kenmerk(kenmerken: dict[str, str], naam: str) -> str:
    """An attribute by its name, in whatever namespace it stands."""
    return next((waarde for sleutel, waarde in kenmerken.items() if sleutel.rpartition(" ")[2] == naam), "")


_ELDERS = "Dit sjabloon haalt iets van een andere plaats: haal die koppeling weg of voeg het in het sjabloon zelf in."


def _koppelzin() -> str:
    return "Dit sjabloon heeft een koppeling die niet met https of mailto begint: verander het adres of haal de koppeling weg."


def _veldzin(wat: str) -> str:
    return f"Een veld in dit sjabloon {wat}: haal het weg, of maak er met Ctrl+Shift+F9 gewone tekst van."

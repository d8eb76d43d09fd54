"""From kind of answer to field: the only place where that choice is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from screens.keuzeveld import Keuzeveld
from screens.recordlijst import RecordLijst
from screens.tekstveld import Formulierveld, Regelveld
from wizard.keuzelijst import ANDERS, GEEN, ONBEKEND, Keuzelijst
from wizard.soorten import KeuzeSoort, MeerkeuzeSoort, Toelichting, ToelichtingSoort, Verwijst
from wizard.soorten.gegevens import KLASSEN
from wizard.soorten.getallen import Getal
from wizard.soorten.tijd import ONBEPAALD
from wizard.verwijzen import kandidaten, noem_verwijzing
from wizard.vragenlijst import Plek

_HINTS = {
    "datum": "bijvoorbeeld 1 maart 2027",
    "datum_of_onbepaald": "een datum, of onbepaald",
    "bedrag": "in hele euro's, bijvoorbeeld 25.000",
    "bewaartermijn": "bijvoorbeeld 6 maanden na afsluiten, of niet bewaren",
}


class Invoer(Vertical):
    """The field of one question; `ruw` is what stands in it, as the question's kind reads it."""

    @dataclass
    class Veranderd(Message):
        """Something was typed or chosen; `af` says that this is a whole answer, not a letter of one."""

        invoer: Invoer
        af: bool

    class WeetNogNiet(Message):
        """'Weet ik nog niet' was chosen among the answers."""

    def __init__(self, plek: Plek) -> None:
        super().__init__()
        self.plek = plek

    def ruw(self) -> object:
        """What stands in the field."""
        return None

    def ruw_bij(self, gekozen: list[str]) -> object:
        """What would stand in the field with another choice."""
        veld = self.query_one(Keuzeveld)
        nu, veld.gekozen = veld.gekozen, gekozen
        try:
            return self.ruw()
        finally:
            veld.gekozen = nu

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _getypt(self, event: Input.Changed | TextArea.Changed) -> None:
        event.stop()
        self.post_message(self.Veranderd(self, af=False))

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.stop()
        self.na_keuze(event)
        self.post_message(self.Veranderd(self, af=True))

    def na_keuze(self, event: Keuzeveld.Gekozen) -> None:
        """What else follows from a choice."""


class RegelInvoer(Invoer):
    """One line."""

    def compose(self) -> ComposeResult:
        soort = self.plek.veld.soort
        hint = soort.eenheid if isinstance(soort, Getal) else _HINTS.get(soort.naam, "")
        yield Regelveld(_getypte_tekst(self.plek), hint)

    def ruw(self) -> object:
        return self.query_one(Regelveld).value


class AlineaInvoer(Invoer):
    """Several paragraphs."""

    def compose(self) -> ComposeResult:
        yield Formulierveld(_getypte_tekst(self.plek))

    def ruw(self) -> object:
        return self.query_one(Formulierveld).text


class GegevensInvoer(AlineaInvoer):
    """Personal data, one kind on a line; behind a colon the class, if one wants."""

    def compose(self) -> ComposeResult:
        regels = [f"{g.term}: {g.klasse}" if g.klasse else g.term for g in self.plek.waarde or []]
        yield Formulierveld("\n".join(regels), "Eén soort gegeven per regel, bijvoorbeeld: adres")

    def ruw(self) -> object:
        delen: list[Any] = []
        for regel in self.query_one(Formulierveld).text.splitlines():
            term, streep, klasse = regel.rpartition(": ")
            delen.append({"term": term, "klasse": klasse} if streep and _is_klasse(klasse) else regel)
        return delen


class JaNeeInvoer(Invoer):
    """Yes, no, or not known yet: an ordinary answer."""

    def compose(self) -> ComposeResult:
        gekozen = ONBEKEND if self.plek.toestand == "onbekend" else self.plek.waarde
        yield Keuzeveld([("ja", "ja"), ("nee", "nee"), (ONBEKEND, "weet ik nog niet")], [gekozen])

    def ruw(self) -> object:
        gekozen = self.query_one(Keuzeveld).gekozen
        if gekozen == [ONBEKEND]:  # said in a dialog of its own; until then the answer stands
            return self.plek.waarde or ""
        return gekozen[0] if gekozen else ""

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.stop().prevent_default()
        self.post_message(self.WeetNogNiet() if event.laatste == ONBEKEND else self.Veranderd(self, af=True))


class KeuzeInvoer(Invoer):
    """One or several choices; words of one's own where the list leaves room for them."""

    def __init__(self, plek: Plek) -> None:
        super().__init__(plek)
        soort = plek.veld.soort
        assert isinstance(soort, KeuzeSoort)
        self._soort = soort
        self._lijst: Keuzelijst = soort.lijst

    def compose(self) -> ComposeResult:
        waarden, woorden = self._begin()
        opties = [(optie.code, optie.zin or optie.label) for optie in self._lijst.opties]
        yield Keuzeveld(opties, waarden, meer=self._soort.meer, alleen=GEEN)
        if self._lijst.open or self._lijst.anders or isinstance(self._soort, ToelichtingSoort):
            yield Static(self._bijschrift(), classes="bij", markup=False)
            yield Regelveld(woorden)

    def _bijschrift(self) -> str:
        if isinstance(self._soort, ToelichtingSoort):
            return "Toelichting (niet verplicht):"
        return "Of in eigen woorden (zet een puntkomma tussen twee antwoorden):" if self._soort.meer else "Of in eigen woorden:"

    def _begin(self) -> tuple[list[str], str]:
        waarde = self.plek.waarde
        if isinstance(waarde, Toelichting):
            return [waarde.keuze or ""], waarde.toelichting
        waarden = [waarde] if isinstance(waarde, str) else list(waarde or [])
        bekend = {optie.code for optie in self._lijst.opties}
        eigen = [deel.removeprefix(f"{ANDERS}: ") for deel in waarden if deel not in bekend]
        return [ANDERS if deel.startswith(f"{ANDERS}: ") else deel for deel in waarden], "; ".join(eigen)

    @property
    def _een(self) -> bool:
        """Whether a choice and words of one's own exclude each other."""
        return not self._soort.meer and not isinstance(self._soort, ToelichtingSoort)

    @on(Input.Changed)
    def _eigen_woorden(self, event: Input.Changed) -> None:
        """Words of one's own replace a choice, unless several answers are possible."""
        if self._een and event.value.strip():
            self.query_one(Keuzeveld).kies([ANDERS])

    def na_keuze(self, event: Keuzeveld.Gekozen) -> None:
        """A choice replaces words of one's own, unless several answers are possible."""
        velden = self.query(Regelveld)
        if velden and self._een and event.laatste != ANDERS:
            with self.prevent(Input.Changed):
                velden.first().value = ""

    def ruw(self) -> object:
        gekozen = list(self.query_one(Keuzeveld).gekozen)
        velden = self.query(Regelveld)
        woorden = velden.first().value.strip() if velden else ""
        if isinstance(self._soort, ToelichtingSoort):
            return {"keuze": gekozen[0] if gekozen else None, "toelichting": woorden}
        eigen = [deel.strip() for deel in woorden.split(";")] if self._soort.meer else [woorden]
        eigen = [f"{ANDERS}: {deel}" if self._lijst.anders else deel for deel in eigen if deel]
        if isinstance(self._soort, MeerkeuzeSoort):
            return _in_volgorde([code for code in gekozen if not (eigen and code == ANDERS)] + eigen, self.plek)
        return eigen[0] if eigen else (gekozen[0] if gekozen else "")


class VerwijsInvoer(Invoer):
    """A choice from the dossier's own records."""

    def compose(self) -> ComposeResult:
        plek, dossier = self.plek, self.plek.lezing.dossier
        soort = plek.veld.soort
        gekozen = [plek.waarde] if isinstance(plek.waarde, str) else list(plek.waarde or [])
        opties = kandidaten(dossier, plek.pad)
        bekend = {ident for ident, _ in opties}
        opties += [(los, f"{noem_verwijzing(dossier, plek.veld, los)} (staat niet in uw lijst)") for los in gekozen if los not in bekend]
        yield Keuzeveld(opties, gekozen, meer=soort.meer)
        if not opties:
            assert isinstance(soort, Verwijst)
            yield Static(_WAAR.get(soort.lijst, ""), classes="bij", markup=False)

    def ruw(self) -> object:
        gekozen = self.query_one(Keuzeveld).gekozen
        return _in_volgorde(gekozen, self.plek) if self.plek.veld.soort.meer else (gekozen[0] if gekozen else "")


_WAAR = {
    "partners": "Voeg eerst een partner toe in stap 1.",
    "partners.partner_taken": "Kies eerst de partner, en geef die partner in stap 1 een taak.",
    "systemen": "Voeg eerst een systeem toe in stap 3.",
    "bestaande_afspraken": "Voeg eerst een bestaande afspraak toe in stap 8.",
    "gegevensstromen": "Voeg eerst een gegevensstroom toe in stap 7.",
}


class LijstInvoer(Invoer):
    """A list of records."""

    def compose(self) -> ComposeResult:
        yield RecordLijst(self.plek)


class AfgeleidInvoer(Invoer):
    """What the wizard works out."""

    def compose(self) -> ComposeResult:
        yield Static(self.plek.tekst, markup=False)

    def toon(self, plek: Plek) -> None:
        """Show what now follows from the answers."""
        self.query_one(Static).update(plek.tekst)


def maak_invoer(plek: Plek) -> Invoer:
    """The field for a question."""
    match plek.veld.soort.naam:
        case "alinea":
            return AlineaInvoer(plek)
        case "gegevens":
            return GegevensInvoer(plek)
        case "ja_nee":
            return JaNeeInvoer(plek)
        case "keuze" | "meerkeuze" | "keuze_toelichting":
            return KeuzeInvoer(plek)
        case "verwijzing" | "verwijzingen":
            return VerwijsInvoer(plek)
        case "lijst":
            return LijstInvoer(plek)
        case "afgeleid":
            return AfgeleidInvoer(plek)
        case _:
            return RegelInvoer(plek)


def _is_klasse(woord: str) -> bool:
    """Whether a word behind a colon is a class; other words belong to the term."""
    return any(optie.code == KLASSEN.vind(woord) for optie in KLASSEN.opties)


def _in_volgorde(gekozen: list[str], plek: Plek) -> list[str]:
    """What is chosen, in the order of the answer as long as nothing came or went: looking changes nothing."""
    waarde = list(plek.waarde or [])
    return waarde if sorted(waarde) == sorted(gekozen) else list(gekozen)


def _getypte_tekst(plek: Plek) -> str:
    """The answer as one would type it: what was typed and is no answer yet, else the value."""
    if (ruw := plek.bijschrift.ruw) is not None:
        return ruw
    if plek.waarde is None:
        return ""
    if plek.waarde == ONBEPAALD:
        return ONBEPAALD
    if isinstance(plek.veld.soort, Getal):
        return str(plek.waarde).replace(".", ",")  # 1.125 would be read as a thousand and more
    return plek.veld.soort.toon(plek.waarde)

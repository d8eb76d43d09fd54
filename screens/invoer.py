"""From kind of answer to field: the only place where that choice is made."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, Static, TextArea

from screens.keuzeveld import Keuzeveld
from screens.recordlijst import RecordLijst
from screens.tekstveld import Formulierveld, Regelveld
from wizard.keuzelijst import ANDERS, GEEN, ONBEKEND, Keuzelijst
from wizard.soorten import KeuzeSoort, MeerkeuzeSoort, Toelichting, ToelichtingSoort
from wizard.typen import gegevens_uit, getypte_tekst, hint, zonder_keuze
from wizard.verwijzen import kandidaten, noem_verwijzing
from wizard.vragenlijst import Plek


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
        self.post_message(self.Veranderd(self, af=True))


class RegelInvoer(Invoer):
    """One line."""

    def compose(self) -> ComposeResult:
        yield Regelveld(getypte_tekst(self.plek), hint(self.plek.veld))

    def ruw(self) -> object:
        return self.query_one(Regelveld).value


class AlineaInvoer(Invoer):
    """Several paragraphs."""

    def compose(self) -> ComposeResult:
        yield Formulierveld(getypte_tekst(self.plek))

    def ruw(self) -> object:
        return self.query_one(Formulierveld).text


class GegevensInvoer(AlineaInvoer):
    """Personal data, one kind on a line; behind a colon the class, if one wants."""

    def compose(self) -> ComposeResult:
        yield Formulierveld(getypte_tekst(self.plek), "Eén soort gegeven per regel, bijvoorbeeld: adres")

    def ruw(self) -> object:
        return gegevens_uit(self.query_one(Formulierveld).text)


class JaNeeInvoer(Invoer):
    """Yes, no, or not known yet: an ordinary answer."""

    def compose(self) -> ComposeResult:
        gekozen = ONBEKEND if self.plek.toestand == "onbekend" else self.plek.waarde
        yield Keuzeveld([("ja", "ja"), ("nee", "nee"), (ONBEKEND, "weet ik nog niet")], [gekozen], mag_leeg=gekozen != ONBEKEND)

    def ruw(self) -> object:
        gekozen = self.query_one(Keuzeveld).gekozen
        if gekozen == [ONBEKEND]:  # said in a dialog of its own; until then the answer stands
            return self.plek.waarde or ""
        return gekozen[0] if gekozen else ""

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        event.stop().prevent_default()
        event.veld.mag_leeg = event.laatste != ONBEKEND
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
        yield Keuzeveld(opties, waarden, meer=self._soort.meer, alleen=GEEN, mag_leeg=True)
        if self._lijst.open or self._lijst.anders or isinstance(self._soort, ToelichtingSoort):
            yield Static("", classes="bij", markup=False)
            yield Regelveld(woorden)

    def on_mount(self) -> None:
        self._voor_woorden: list[str] = [code for code in self.query_one(Keuzeveld).gekozen if code != ANDERS]
        self._toon_woorden()

    def _toon_woorden(self) -> None:
        """Of a list that ends with 'anders' the field for one's own words is there only once that is chosen."""
        if not (velden := self.query(Regelveld)):
            return
        veld, bij, anders = velden.first(), self.query_one(".bij", Static), ANDERS in self.query_one(Keuzeveld).gekozen
        veld.display = bij.display = not self._lijst.anders or anders or bool(veld.value) or isinstance(self._soort, ToelichtingSoort)
        bij.update(self._bijschrift(leeg_anders=anders and not veld.value.strip()))

    def _bijschrift(self, *, leeg_anders: bool) -> str:
        if isinstance(self._soort, ToelichtingSoort):
            return "Toelichting (niet verplicht):"
        puntkomma = " (zet een puntkomma tussen twee antwoorden)" if self._soort.meer else ""
        if leeg_anders:
            return f"! Schrijf hieronder wat het is{puntkomma}. Zonder woorden blijft de vraag open."
        return f"{'In' if self._lijst.anders else 'Of in'} eigen woorden{puntkomma}:"

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
        if self._een and self._lijst.open:
            self.query_one(Keuzeveld).kies([] if event.value.strip() else self._voor_woorden)
        self._toon_woorden()

    @on(Keuzeveld.Gekozen)
    def _gekozen(self, event: Keuzeveld.Gekozen) -> None:
        """A choice replaces words of one's own, unless several answers are possible; 'anders' waits for them."""
        event.stop().prevent_default()
        velden = self.query(Regelveld)
        if velden and self._een and event.laatste != ANDERS:
            with self.prevent(Input.Changed):
                velden.first().value = ""
        self._voor_woorden = event.veld.gekozen
        self._toon_woorden()
        self.post_message(self.Veranderd(self, af=event.laatste != ANDERS))

    def ruw(self) -> object:
        gekozen = list(self.query_one(Keuzeveld).gekozen)
        velden = self.query(Regelveld)
        woorden = velden.first().value.strip() if velden else ""
        if isinstance(self._soort, ToelichtingSoort):
            return {"keuze": gekozen[0] if gekozen else None, "toelichting": woorden}
        eigen = [deel.strip() for deel in woorden.split(";")] if self._soort.meer else [woorden]
        eigen = [f"{ANDERS}: {deel}" if self._lijst.anders else deel for deel in eigen if deel]
        if isinstance(self._soort, MeerkeuzeSoort):
            return _in_volgorde([code for code in gekozen if code != ANDERS] + eigen, self.plek)
        return eigen[0] if eigen else next((code for code in gekozen if code != ANDERS), "")


class VerwijsInvoer(Invoer):
    """A choice from the dossier's own records."""

    def compose(self) -> ComposeResult:
        plek, dossier = self.plek, self.plek.lezing.dossier
        soort = plek.veld.soort
        gekozen = [plek.waarde] if isinstance(plek.waarde, str) else list(plek.waarde or [])
        opties = kandidaten(dossier, plek.pad)
        bekend = {ident for ident, _ in opties}
        opties += [(los, f"{noem_verwijzing(dossier, plek.veld, los)} (staat niet in uw lijst)") for los in gekozen if los not in bekend]
        yield Keuzeveld(opties, gekozen, meer=soort.meer, mag_leeg=True)
        if not opties:
            yield Static(zonder_keuze(plek.veld), classes="bij", markup=False)

    def ruw(self) -> object:
        gekozen = self.query_one(Keuzeveld).gekozen
        return _in_volgorde(gekozen, self.plek) if self.plek.veld.soort.meer else (gekozen[0] if gekozen else "")


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


def _in_volgorde(gekozen: list[str], plek: Plek) -> list[str]:
    """What is chosen, in the order of the answer as long as nothing came or went: looking changes nothing."""
    waarde = list(plek.waarde or [])
    return waarde if sorted(waarde) == sorted(gekozen) else list(gekozen)

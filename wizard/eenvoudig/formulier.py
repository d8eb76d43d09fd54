"""A form in line mode, of a step or of a record: its questions one by one, part after part, forward and back."""

from __future__ import annotations

from wizard.delen import Deel, delen_van_record
from wizard.dossier import Pad
from wizard.eenvoudig.lijsten import stel_lijst
from wizard.eenvoudig.tussendoor import kies
from wizard.eenvoudig.vastleggen import Uitkomst
from wizard.eenvoudig.vragen import stel
from wizard.eenvoudig.zitting import Zitting
from wizard.lezing import Lezing
from wizard.tekst import telling
from wizard.velden import STROMEN, VELDEN, Veld
from wizard.verwijzen import titel_van, vind, waar
from wizard.voorzet import paar, stel_voor
from wizard.vragenlijst import plek_van


def stel_een(zitting: Zitting, pad: Pad, aanhef: tuple[str, ...] = (), naar: Pad = ()) -> Uitkomst:
    """Ask one question, whatever its kind; `naar` says in which record of a list to begin."""
    if VELDEN[pad[-1]].is_lijst:
        return stel_lijst(zitting, pad, open_record, aanhef, naar)
    zitting.ben_bij(pad)
    return stel(zitting, pad, aanhef)


def naar_vraag(zitting: Zitting, pad: Pad) -> None:
    """Ask one question out of its order, told where it stands; then one is back where one was."""
    try:
        plek = zitting.plek(pad)
    except KeyError:
        zitting.gesprek.zeg("Deze vraag is er niet meer: het onderdeel is verwijderd.")
        return
    hier = f" Bij {waar(zitting.dossier, pad)}." if len(pad) > 1 else ""
    nr = f"Stap {plek.veld.stap.nr}, " if plek.veld.stap.nr else ""
    if stel_een(zitting, pad, (f"{nr}{plek.veld.stap.titel}.{hier}",)) == "deel":
        zitting.gesprek.zeg("Een ander deel kiest u in de stap zelf.")


def open_record(zitting: Zitting, pad: Pad, naar: Pad = ()) -> None:
    """Ask the questions of one record; of a gegevensstroom propose what follows once it is said who gives whom."""
    titel = titel_van(zitting.dossier, pad)
    zitting.gesprek.zeg("", f"Vragen over: {titel}. /terug bij de eerste vraag gaat naar de lijst.")
    if Formulier(zitting, delen_van_record(pad[-2]), pad).loop(naar) == "verder":
        zitting.gesprek.zeg("", "Dit was de laatste vraag hierover.")


class Formulier:
    """The parts of one form and where its answers stand."""

    def __init__(self, zitting: Zitting, delen: tuple[Deel, ...], houder: Pad = ()) -> None:
        self._zitting = zitting
        self._delen = delen
        self._houder = houder
        self._vragen = [(deel, veld) for deel in delen for veld in deel.velden]
        self._deel: Deel | None = None
        self._paar = self._van_naar()

    def loop(self, naar: Pad = ()) -> Uitkomst:
        """Ask the questions from `naar`, or the first, to the last; 'terug' when the user left before the first."""
        plaats = self._begin(naar)
        while plaats is not None and self._bestaat():
            deel, veld = self._vragen[plaats]
            self._meld_deel(deel)
            uitkomst = stel_een(self._zitting, (*self._houder, veld.id), (self._aanhef(deel, veld),), naar[1:])
            naar = ()
            if uitkomst == "deel":
                plaats = self._kies_deel(plaats)
            else:
                vorige, plaats = plaats, self._volgende(plaats, 1 if uitkomst == "verder" else -1)
                if plaats is None or self._vragen[vorige][0] is not self._vragen[plaats][0]:
                    self._stel_voor()
            if uitkomst == "terug" and plaats is None:
                return "terug"
        return "verder"

    # where one is

    def _zichtbaar(self, veld: Veld, lezing: Lezing) -> bool:
        if veld.afgeleid or not (self._zitting.alles or veld.getoond_voor(self._zitting.dossier.doel)):
            return False
        return plek_van(self._zitting.dossier, (*self._houder, veld.id), lezing).getoond

    def _zichtbare(self, deel: Deel) -> list[Veld]:
        lezing = Lezing(self._zitting.dossier)
        return [veld for veld in deel.velden if self._zichtbaar(veld, lezing)]

    def _begin(self, naar: Pad) -> int | None:
        """The question that is meant, else the first that is asked."""
        if naar:
            return next((nr for nr, (_, veld) in enumerate(self._vragen) if veld.id == naar[0]), self._volgende(-1, 1))
        return self._volgende(-1, 1)

    def _volgende(self, plaats: int, richting: int) -> int | None:
        if not self._bestaat():
            return None
        lezing = Lezing(self._zitting.dossier)
        plaats += richting
        while 0 <= plaats < len(self._vragen):
            if self._zichtbaar(self._vragen[plaats][1], lezing):
                return plaats
            plaats += richting
        return None

    def _bestaat(self) -> bool:
        """Whether what the form is about is still in the dossier: undo may have taken it away."""
        try:
            vind(self._zitting.dossier, (*self._houder, ""))
        except KeyError:
            return False
        return True

    # what is said around a question

    def _aanhef(self, deel: Deel, veld: Veld) -> str:
        zichtbaar = self._zichtbare(deel)
        nr = zichtbaar.index(veld) + 1 if veld in zichtbaar else 1
        return f"Vraag {nr} van {max(1, len(zichtbaar))}"

    def _meld_deel(self, deel: Deel) -> None:
        if deel is self._deel:
            return
        self._deel = deel
        delen = [ander for ander in self._delen if self._zichtbare(ander)]
        if deel in delen and len(delen) > 1:
            nog_eens = " U kijkt hier antwoorden van eerder na." if deel.herlezing else ""
            self._zitting.gesprek.zeg("", f"Deel {delen.index(deel) + 1} van {len(delen)}: {deel.titel}.{nog_eens}")

    def _kies_deel(self, plaats: int) -> int | None:
        """The first question of the part that the user chooses, or where one was."""
        delen = [deel for deel in self._delen if self._zichtbare(deel)]
        nr = kies(self._zitting.gesprek, [deel.titel or "De vragen" for deel in delen], "Enter gaat terug naar de vraag.")
        if nr is None:
            return plaats
        eerste = self._zichtbare(delen[nr - 1])[0]
        return self._vragen.index((delen[nr - 1], eerste))

    # what follows from who gives whom

    def _van_naar(self) -> tuple[str, ...]:
        is_stroom = bool(self._houder) and self._houder[-2] == STROMEN
        return paar(self._zitting.dossier, self._houder) if is_stroom and self._bestaat() else ()

    def _stel_voor(self) -> None:
        """Propose once only, so that what was taken back stays away."""
        was, self._paar = self._paar, self._van_naar()
        if self._paar == was or not self._paar:
            return
        if aantal := stel_voor(self._zitting.bewerking, self._houder):
            staat = "staat nu een voorstel" if aantal == 1 else "staan nu voorstellen"
            self._zitting.gesprek.zeg(f"Bij {telling(aantal, 'vraag', 'vragen')} {staat}. Kijk of het klopt: /klopt bevestigt.")
        self._zitting.bewaar()

"""What comes before and after an answer: what would go out of sight, saving, and what the rules find in it."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from wizard.dossier import Pad
from wizard.eenvoudig.tussendoor import is_zeker
from wizard.eenvoudig.zitting import Zitting
from wizard.gevolgen import zou_verbergen
from wizard.gronden import in_woorden
from wizard.persoonsgegevens import waarschuwing
from wizard.tekst import met_punt
from wizard.velden import VELDEN
from wizard.velden import gelezen as leest
from wizard.vragenlijst import Plek

Uitkomst = Literal["verder", "terug", "deel"]
"""Where to go after a question: on, back, or to a part that the user chooses."""
_LANGST = 200
"""The longest piece of an answer that is read back."""
_MEEST = 4
"""So many questions that go out of sight are named."""
_LANGE_TEKST, _KORT = 40, 4
"""A text of more signs than the first is not replaced by one of fewer than the second without asking."""


def opvallend(zitting: Zitting, pad: Pad) -> list[str]:
    """What the rules say of the answer at a place, a line for each finding."""
    return [f"Aanvaard: {met_punt(b.aanvaard)}" if b.aanvaard else f"Let op, {b.ernst}: {b.zegt}" for b in zitting.bevindingen(pad)]


@cache
def _stuurt() -> frozenset[str]:
    """The questions on which it depends whether another is asked."""
    return frozenset().union(*(leest(veld.vraag.wanneer) for veld in VELDEN.values()))


def mag_verbergen(zitting: Zitting, plek: Plek, ruw: Any) -> bool:
    """Before a choice hides answers, say which and ask."""
    weg = zou_verbergen(zitting.dossier, plek.pad, ruw) if plek.veld.id in _stuurt() else ()
    if not weg:
        return True
    antwoorden = "Dit antwoord verdwijnt" if len(weg) == 1 else f"Deze {len(weg)} antwoorden verdwijnen"
    zitting.gesprek.zeg(f"{antwoorden} dan uit beeld en uit de stukken. Ze blijven wel bewaard in het dossier.")
    zitting.gesprek.zeg(*(f"- {deel.veld.vraag.tekst}" for deel in weg[:_MEEST]))
    if len(weg) > _MEEST:
        zitting.gesprek.zeg(f"- en nog {len(weg) - _MEEST}")
    zitting.gesprek.zeg("Wilt u dit veranderen?")
    if is_zeker(zitting.gesprek, "Ja, veranderen"):
        return True
    zitting.gesprek.zeg("Er is niets veranderd. Geef een ander antwoord, of druk op Enter.")
    return False


def mag_inkorten(zitting: Zitting, plek: Plek, tekst: str) -> bool:
    """Before a sign or three replace a long text, ask: a number that was meant for a list is soon typed at the wrong question."""
    vrij = plek.veld.soort.naam in ("regel", "alinea")
    if not vrij or plek.toestand not in ("ingevuld", "voorgesteld") or len(plek.tekst) <= _LANGE_TEKST or len(tekst) >= _KORT:
        return True
    zitting.gesprek.zeg(f"Hier staat nu een tekst van {len(plek.tekst)} tekens. Wilt u die vervangen door “{tekst}”?")
    if is_zeker(zitting.gesprek, "Ja, vervangen"):
        return True
    zitting.gesprek.zeg("Er is niets veranderd. Geef een ander antwoord, of druk op Enter.")
    return False


def wat_er_stond(plek: Plek) -> str:
    """The answer that a new one would replace, in words; '' when there is none."""
    return in_woorden(plek, _LANGST) if plek.toestand in ("ingevuld", "voorgesteld") and not plek.veld.is_lijst else ""


def vastgelegd(zitting: Zitting, pad: Pad, stond: str = "") -> Uitkomst:
    """Save, read back what was understood and what it replaced, and say what the rules find in it."""
    zitting.ben_bij(pad)
    if zitting.bewaar():
        nu = in_woorden(zitting.plek(pad), _LANGST)
        zitting.gesprek.zeg(f"Opgeslagen: {nu}")
        if stond and stond.removeprefix("voorstel: ") != nu:
            zitting.gesprek.zeg(f"Dit kwam in de plaats van: {met_punt(stond)} /ongedaan zet het terug.")
    zitting.gesprek.zeg(*opvallend(zitting, pad))
    if let_op := waarschuwing(zitting.plek(pad)):
        zitting.gesprek.zeg(f"Let op. {let_op}")
    return "verder"

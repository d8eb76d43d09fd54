"""What there is to explain about a question, a finding or a word, as pieces of text, each with its heading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wizard.begrippen import Begrip, begrippen_bij
from wizard.bronnen import Verwijzing
from wizard.controles import Bevinding
from wizard.soorten import datum_voluit
from wizard.velden import Veld
from wizard.vragenlijst import zin_van_voorwaarde

Stukje = tuple[str, str]
"""A heading and its text; without text there is nothing to say under it."""


def over_vraag(veld: Veld, bevindingen: Sequence[Bevinding] = ()) -> list[Stukje]:
    """Everything that is known about a question, in reading order; what the rules say of its answer first."""
    vraag = veld.vraag
    return [
        *((f"Wat opvalt ({b.ernst}, {b.regel.id})", f"{b.zegt} {b.regel.betekenis} {b.regel.remedie}") for b in bevindingen),
        ("Waarom vragen we dit?", vraag.uitleg),
        ("Zo ziet een goed antwoord eruit", vraag.voorbeeld),
        ("Bij wie kunt u terecht?", vraag.vraag_aan),
        ("Wat betekenen de woorden?", "\n".join(f"{begrip.term}: {begrip.zin}" for begrip in begrippen_bij(veld))),
        ("Wanneer vragen we dit?", zin_van_voorwaarde(veld)),
        ("In welk document komt het?", _landt(veld)),
        ("Bronnen", bronnen_voluit(vraag.bron)),
    ]


_RAADGEVERS = ("jurist", "FG", "privacy officer")


def raadgever(veld: Veld) -> str:
    """Who is to be asked first, when that is somebody who advises on the law; '' for what one can answer oneself."""
    eerste = veld.vraag.vraag_aan.partition(",")[0].strip()
    return eerste if eerste in _RAADGEVERS else ""


def over_bevinding(bevinding: Bevinding) -> list[Stukje]:
    """What a finding means, what to do, which answers led to it and what it rests on."""
    regel = bevinding.regel
    zekerheid = f"{regel.zekerheid}{f' ({regel.twijfel})' if regel.twijfel else ''}"
    return [
        ("Hoe ernstig is het?", f"{bevinding.ernst} · regel {regel.id}"),
        ("Waarom doet het ertoe?", regel.betekenis),
        ("Wat kunt u doen?", regel.remedie),
        ("Aanvaard, met deze reden", bevinding.aanvaard),
        ("Welke antwoorden leiden hiertoe?", "\n".join(f"- {grond.zin}" for grond in bevinding.gronden)),
        ("Hoe zeker is deze regel?", zekerheid),
        ("Bronnen", bronnen_voluit(regel.bron)),
    ]


def over_begrip(begrip: Begrip) -> list[Stukje]:
    """What a word of the glossary means, how else it is written and what that rests on."""
    return [
        ("Wat betekent het?", begrip.zin),
        ("Ook geschreven als", ", ".join(begrip.ook)),
        ("Bronnen", bronnen_voluit(begrip.bron)),
    ]


def bronnen_voluit(bronnen: Iterable[Verwijzing]) -> str:
    """Sources with publisher, place and how far they may be trusted, one on a line."""
    return "\n".join(
        f"{verwijzing.bron.titel}, {verwijzing.bron.uitgever}{f': {verwijzing.plaats}' if verwijzing.plaats else ''} "
        f"({verwijzing.bron.status}{f', nagelezen {datum_voluit(verwijzing.bron.gelezen)}' if verwijzing.bron.gelezen else ''})"
        for verwijzing in bronnen
    )


def _landt(veld: Veld) -> str:
    waar = []
    if hoofdstukken := [deel[1:] for deel in veld.landt if deel[0] == "P"]:
        waar.append(f"Plan van aanpak, hoofdstuk {', '.join(hoofdstukken)}")
    if any(deel[0] in "KA" for deel in veld.landt):
        waar.append("Convenant")
    if bijlagen := [deel[1:] for deel in veld.landt if deel[0] == "B"]:
        waar.append(f"Bijlage {', '.join(bijlagen)} van het convenant")
    return "; ".join(waar)

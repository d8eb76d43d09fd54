"""The rules as a reading copy for jurists, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from wizard.controles import GROEPEN, REGELS, ZONDER_GEGEVENS
from wizard.controles.oordeel import NIET_TE_BEOORDELEN
from wizard.controles.regel import Bij, Geval, Regel
from wizard.velden import VELDEN
from wizard.vragenlijst import NAMEN

_INLEIDING = """\
De samenwerkwijzer leest de antwoorden in een dossier met de regels hieronder. Een bevinding zegt wat opvalt, waarom dat ertoe doet,
wat u kunt doen, en op welke antwoorden zij steunt. De regels helpen bij het eigen oordeel van projectleider, privacy officer, FG en
jurist. Zij zijn geen juridisch advies, en een lege lijst is geen vrijgave.

- **blokkerend**: het convenant mag nog niet ‘gereed’ heten. Een concept maken kan altijd.
- **waarschuwing**: tekenen kan, met een vastgelegde reden.
- **aandachtspunt**: een tip.

Zekerheid *hoog* betekent: volgt rechtstreeks uit de wet of een duidelijke bron. *Middel*: een uitleg die te verdedigen is. *Laag*: een
vuistregel. *Ontwerpregel*: een keuze van dit programma.

Een vraag die ‘niet beantwoord’ is, is wel gesteld: leeg, nog niet bekend, niet van toepassing, of beantwoord met ‘geen’. Over een
vraag die niet gesteld is, meldt geen enkele regel iets. Regels over een gegevensstroom lopen alleen als u persoonsgegevens deelt."""


def leesversie() -> str:
    """All rules, those to be judged first on top."""
    delen = ["# De controles van de samenwerkwijzer", _INLEIDING, "## Eerst te beoordelen door een jurist", _onzeker()]
    for naam, regels in GROEPEN:
        delen.append(f"## {naam}")
        for regel in regels:
            delen += [f"### {regel.id} {regel.titel}", "\n".join(f"- {kop}: {tekst}" for kop, tekst in _eigenschappen(regel))]
    delen += ["## Wat het programma niet kan beoordelen", "\n".join(f"- {zin}" for zin in NIET_TE_BEOORDELEN)]
    return "\n\n".join(delen) + "\n"


def _onzeker() -> str:
    return "\n".join(f"- {regel.id} {regel.titel} ({regel.zekerheid}): {regel.twijfel}." for regel in REGELS.values() if regel.twijfel)


def _eigenschappen(regel: Regel) -> Iterator[tuple[str, str]]:
    yield "Ernst", regel.ernst
    for geval in regel.gevallen:
        yield "Als", _geval(regel, geval)
    yield "Betekenis", regel.betekenis
    yield "Wat te doen", regel.remedie
    yield "Zekerheid", regel.zekerheid
    if regel.twijfel:
        yield "Twijfel", regel.twijfel
    if regel.id in ZONDER_GEGEVENS:
        yield "Ook zonder persoonsgegevens", "ja"
    yield "Bron", "; ".join(f"{verwijzing} ({verwijzing.bron.status})" for verwijzing in regel.bron)


def _geval(regel: Regel, geval: Geval) -> str:
    """When a case holds, where it leads, and its own kind when that differs from the rule's."""
    naar = f" → {_naar(geval.naar)}" if len(geval.naar) <= 4 else ""
    if not isinstance(geval, Bij):
        return f"{geval.zin(NAMEN)}{naar}"
    eigen = f" – {geval.ernst}" if geval.ernst and geval.ernst != regel.ernst else ""
    return f"{geval.zin(NAMEN)}{naar}{eigen} – “{geval.wat.replace('{partner}', '(de partner)')}”"


def _naar(vragen: tuple[str, ...]) -> str:
    return ", ".join(f"`{VELDEN[vraag].id}`" for vraag in vragen)

"""How far the whole is: what the findings allow to say of it, and what this program cannot judge."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from wizard.controles.regel import ERNSTEN, Bevinding
from wizard.dossier import Doel, Dossier
from wizard.stukken import adviezen
from wizard.tekst import opsomming
from wizard.tekst import telling as _woorden
from wizard.vragenlijst import Plek, plekken
from wizard.woorden import DOELNAMEN

Oordeel = Literal["concept – niet ter ondertekening", "ter toetsing", "gereed voor besluitvorming"]
"""*concept*: something blocks, or an answer is still being found out. *ter toetsing*: only warnings are left, accepted
ones too. *gereed*: neither. Never more than that: the program does not say that something is lawful."""

NIET_TE_BEOORDELEN = (
    "Of een wettekst inhoudelijk de verstrekking draagt.",
    "Of de gekozen uitzondering echt past.",
    "Of de noodzaak overtuigt.",
    "Of de maatregelen in de praktijk werken.",
    "Of de gegevens in de praktijk zo lopen als u ze beschrijft.",
    "Of wetten na 21 november 2026 zijn gewijzigd.",
)
"""What stays for people to judge: the privacy officer, the FG and the lawyer."""


def oordeel(dossier: Dossier, bevindingen: Sequence[Bevinding], gevraagd: Iterable[Plek] | None = None) -> Oordeel:
    """How far this dossier is, for the findings that it has; `gevraagd` are its questions when they are known already."""
    vragen = plekken(dossier) if gevraagd is None else gevraagd
    if any(b.ernst == "blokkerend" for b in bevindingen) or any(plek.half for plek in vragen):
        return "concept – niet ter ondertekening"
    return "ter toetsing" if any(b.ernst == "waarschuwing" for b in bevindingen) else "gereed voor besluitvorming"


def telling(bevindingen: Sequence[Bevinding]) -> dict[str, int]:
    """How many findings there are of each kind."""
    return {ernst: sum(b.ernst == ernst for b in bevindingen) for ernst in ERNSTEN}


def in_aantallen(bevindingen: Sequence[Bevinding]) -> str:
    """'1 blokkerend · 2 waarschuwingen', '' when there are none."""
    namen = {"waarschuwing": "waarschuwingen", "aandachtspunt": "aandachtspunten"}
    aantallen = telling(bevindingen).items()
    return " · ".join(f"{aantal} {ernst if aantal == 1 else namen.get(ernst, ernst)}" for ernst, aantal in aantallen if aantal)


def voor_doel(bevindingen: Sequence[Bevinding], doel: Doel) -> list[Bevinding]:
    """What the rules say of answers to questions that this goal asks; open questions say so themselves."""
    return [b for b in bevindingen if not b.is_open_vraag and b.volgt and b.plek.veld.getoond_voor(doel)]


def in_de_weg(dossier: Dossier, bevindingen: Sequence[Bevinding]) -> str:
    """What there is to do for the goal, and for all steps together before a document can be final."""
    vragen = list(plekken(dossier))
    doel = _te_doen(vragen, voor_doel(bevindingen, dossier.doel), dossier.doel)
    alles = _te_doen(vragen, bevindingen, "start")
    aanvaard = sum(bool(bevinding.aanvaard) for bevinding in bevindingen)
    te_bekijken = telling(bevindingen)["waarschuwing"] - aanvaard
    ontbreekt = sum(advies.ontbreekt and advies.nodig == "verplicht" for advies in adviezen(dossier))
    smal = dossier.doel != "start" and doel != alles
    zinnen = [
        f"Nog te doen voor uw doel ({DOELNAMEN[dossier.doel]}): {doel or 'niets'}." if smal else "",
        f"Nog te doen voor een definitief stuk{', voor alle stappen samen' if smal else ''}: {alles}." if alles else "Niets blokkeert.",
        f"Nog te bekijken: {_woorden(te_bekijken, 'waarschuwing', 'waarschuwingen')}." if te_bekijken else "",
        f"Aanvaard met een reden: {aanvaard}." if aanvaard else "",
        f"Nog niet in uw lijst: {_woorden(ontbreekt, 'verplicht stuk', 'verplichte stukken')}." if ontbreekt else "",
    ]
    return " ".join(filter(None, zinnen))


def _te_doen(vragen: Sequence[Plek], bevindingen: Sequence[Bevinding], doel: Doel) -> str:
    """The open questions, half answers and what blocks, counted; what blocks at an open question counts as that question."""
    open_ = {plek.pad for plek in vragen if plek.open_voor(doel)}
    half = sum(plek.half and plek.pad not in open_ and plek.veld.getoond_voor(doel) for plek in vragen)
    blokkerend = sum(b.ernst == "blokkerend" and not b.is_open_vraag and b.pad not in open_ for b in bevindingen)
    delen = [
        _woorden(len(open_), "open vraag", "open vragen"),
        _woorden(half, "antwoord dat nog niet vaststaat", "antwoorden die nog niet vaststaan"),
        _woorden(blokkerend, "blokkerende bevinding", "blokkerende bevindingen"),
    ]
    return opsomming([deel for deel in delen if deel])

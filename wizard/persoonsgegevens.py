"""Whether an answer holds what looks like a personal detail of somebody: then it may have to go.

It is a guess about a text, not a rule: only what is hardly ever something else is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wizard.tekst import opsomming
from wizard.vragenlijst import Plek

BSN, MAIL, TELEFOON = "een burgerservicenummer (BSN)", "het e-mailadres van een persoon", "een telefoonnummer"

_LOS = r"(?<![\w.,/-]){}(?![\w/-]|[.,]\d)"
"""Not a piece of something longer: a reference, an amount, an article."""
_NEGEN = re.compile(
    _LOS.format(r"(?:\d{8,9}|\d{4}([ .])\d{2}\1\d{3}|\d{3}([ .])\d{3}\2\d{3}|\d{2}([ .])\d{3}\3\d{3}|\d{3}([ .])\d{2}\4\d{3})")
)
_AANKONDIGING = re.compile(
    r"(?:(?:kvk|k\.v\.k\.|handelsregister|rsin|btw|vestiging|rekening|dossier|zaak|kenmerk|referentie|ordernummer|factuur)\w*"
    r"[\s:.-]*(?:nr\.?|nummer)?[\s:.-]*|nl\d{2} ?[a-z]{4} ?|€ ?|\beuro? )$",
    re.IGNORECASE,
)
"""What says that another kind of number follows."""
_MENS = re.compile(r"\b(?:bsn|burgerservicenummer|sofi|cliënt|client|inwoner|burger|persoon)[\w\s:.-]{0,20}$", re.IGNORECASE)
"""What says that a number of a person follows: only then one of eight digits counts, for of other numbers one in eleven passes too."""
_DATUM = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}")
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_TELEFOON = re.compile(
    r"(?<![\w.,/+-])"
    r"(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?|\(?0)"  # from abroad, or the first nought
    r"(?:6\)?[ -]?\d(?:[ -]?\d){7}|[1-578]\d\)?[ -]?\d(?:[ -]?\d){6}|[1-578]\d{2}\)?[ -]?\d(?:[ -]?\d){5})"
    r"(?![\w/-]|[.,]\d)"
)
_FUNCTIES = {
    "info", "contact", "post", "postbus", "mail", "algemeen", "secretariaat", "receptie", "balie", "gemeente", "fg", "privacy", "avg",
    "functionaris", "functionarisgegevensbescherming", "gegevensbescherming", "informatiebeveiliging", "ciso", "security", "datalek",
    "datalekken", "servicedesk", "helpdesk", "support", "bezwaar", "klachten", "juridisch", "communicatie", "pers", "redactie",
    "webmaster", "noreply", "team", "afdeling", "loket", "wijkteam", "sociaalteam", "projectleider", "projectbureau", "bestuur",
    "griffie", "college", "raad", "administratie", "financien", "inkoop", "facturen", "hr", "ict", "beheer", "meldpunt", "meldingen",
}  # fmt: skip
"""How an address begins that belongs to a function and not to a person."""


def lijkt_op(tekst: str) -> list[str]:
    """What of a person seems to stand in this text, in words; empty for nearly every answer."""
    gevonden = [BSN] if any(_is_bsn(tekst, passend) for passend in _NEGEN.finditer(tekst)) else []
    gevonden += [MAIL] if any(_van_persoon(adres) for adres in _MAIL.findall(tekst)) else []
    return gevonden + ([TELEFOON] if any(not _is_aangekondigd(tekst, passend) for passend in _TELEFOON.finditer(tekst)) else [])


def waarschuwing(plek: Plek) -> str:
    """One sentence under a question whose answer seems to hold personal details; '' when it does not."""
    teksten = (plek.tekst, plek.bijschrift.ruw or "", plek.bijschrift.opmerking)
    return zin(vondst for tekst in teksten for vondst in lijkt_op(tekst))


def zin(vondsten: Iterable[str]) -> str:
    """The sentence that goes with these; '' without any."""
    soorten = list(dict.fromkeys(vondsten))
    if not soorten:
        return ""
    return f"Hier lijkt {opsomming(soorten)} te staan. Het dossier gaat over afspraken, niet over personen. Haal het weg als dat kan."


def _is_bsn(tekst: str, passend: re.Match[str]) -> bool:
    """Whether these digits pass the 11-proef, and are no date and no number of another kind."""
    cijfers = re.sub(r"\D", "", passend[0])
    if _DATUM.fullmatch(cijfers) or _is_aangekondigd(tekst, passend):
        return False
    if len(cijfers) < 9 and not _MENS.search(tekst[: passend.start()]):
        return False
    negen = cijfers.zfill(9)
    som = sum(int(cijfer) * (9 - nr) for nr, cijfer in enumerate(negen[:8])) - int(negen[8])
    return som % 11 == 0 and int(negen) != 0


def _is_aangekondigd(tekst: str, passend: re.Match[str]) -> bool:
    voor, na = tekst[max(0, passend.start() - 40) : passend.start()], tekst[passend.end() :]
    return bool(_AANKONDIGING.search(voor)) or na.lstrip().lower().startswith("euro")


def _van_persoon(adres: str) -> bool:
    delen = re.split(r"[.+_-]", adres.partition("@")[0].lower())
    return not _FUNCTIES.intersection(delen)

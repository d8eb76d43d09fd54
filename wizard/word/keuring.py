"""The check of a template: everything that is wrong with it or odd in it, each with its place and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docx.oxml.ns import qn

from wizard.dossier import Doel
from wizard.velden import VELDEN
from wizard.word.huisstijl import maak_vulbaar, ontbrekende_stijlen
from wizard.word.lopen import RPR, VAL, Element, P, R, tekst_van
from wizard.word.nazien import Nazicht, Probleem
from wizard.word.pakket import lees_xml
from wizard.word.plaatsen import MERK, SjabloonFout
from wizard.word.sjabloon import STIJLEN, open_sjabloon, verhalen_van, waar_van
from wizard.word.verschrijving import eigen_tekst, kort

_LETTERS: dict[Doel, str] = {"plan": "P", "convenant": "KAB"}
"""The chapters of each document, by the letter with which they begin."""
_TAAL, _STANDAARDTAAL = qn("w:lang"), f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{RPR}/{qn('w:lang')}"
_GETYPT = re.compile(
    r"(?:(?:artikel|art\.|hoofdstuk|paragraaf)\s+\d+(?:\.\d+)*[a-z]?\s*(?:[:.–—-]\s*|\s+|$)(?!(?:van|lid|onder|eerste|tweede|derde)\b)"
    r"|\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\S)|\d{1,2}[.)]\s+(?=\S)|\(?[a-z]\)\s+(?=\S)|[a-z]\.\s+(?=\S)|[•·▪‣*–-]\s+(?=\S))",
    re.IGNORECASE,
)
"""A number, letter or bullet that was typed; 'Artikel 6 van de AVG' and 'artikel 6 lid 1' are words in a sentence."""
_LANGSTE_KOP = 120
_BLADWIJZER, _NAAM = qn("w:bookmarkStart"), qn("w:name")
_VELDGRENS, _VELDSOORT, _OPDRACHT = qn("w:fldChar"), qn("w:fldCharType"), qn("w:instrText")
_VERWIJST = re.compile(r"\s*(?:REF|PAGEREF|NOTEREF)\s+([^\s\\]+)", re.IGNORECASE)


def keur_sjabloon(inhoud: bytes, soort: str | None = None) -> list[Probleem]:
    """All problems of a template, in the order of its text; empty when it is sound.

    `soort` is the document for which it is meant; without it that is worked out from the questions that it prints.
    """
    try:
        delen = open_sjabloon(inhoud)
    except SjabloonFout as fout:
        return [Probleem("", "", fout.wat, fout.doe, stopt=True)]
    nazicht = Nazicht()
    alineas: list[tuple[str, Element]] = []
    verhalen = {naam: lees_xml(delen[naam]) for naam in verhalen_van(delen)}
    for naam, wortel in verhalen.items():
        maak_vulbaar(wortel)
        nazicht.verhaal(wortel, waar_van(naam))
        alineas += [(waar_van(naam), alinea) for alinea in wortel.iter(P)]
    stijlen = lees_xml(delen[STIJLEN])
    return [
        *nazicht.problemen,
        *(probleem for waar, alinea in alineas for probleem in _getypt(waar, alinea)),
        *_taal(stijlen, alineas),
        *_verwijzingen(verhalen),
        *_stijlen(stijlen),
        *_ongebruikt(_soort(soort, nazicht.gebruikt), nazicht.gebruikt),
    ]


def _getypt(waar: str, alinea: Element) -> Iterator[Probleem]:
    """Numbering that stands in the text: it stays as it is when an article drops out."""
    tekst = eigen_tekst(alinea).strip()
    if (begin := _GETYPT.match(tekst)) and not (begin[0][:1].isalpha() and len(tekst) > _LANGSTE_KOP):
        wat = f"Het nummer of teken '{begin[0].strip()}' is getypt en telt niet mee als er iets vervalt."
        yield Probleem(waar, kort(tekst), wat, "Haal het weg en kies een stijl of lijst die zelf nummert, zoals Artikel, Lid of Opsomming.")


def _taal(stijlen: Element, alineas: list[tuple[str, Element]]) -> Iterator[Probleem]:
    """A document in another language is read aloud and spelled wrong."""
    standaard = stijlen.find(_STANDAARDTAAL)
    if standaard is None or not (standaard.get(VAL) or "").casefold().startswith("nl"):
        yield Probleem(
            "", "", "De taal van het sjabloon is niet Nederlands.", "Kies in Word bij Controleren, Taal, voor Nederlands als standaard."
        )
    for waar, alinea in alineas:
        if vreemd := sorted({taal for run in alinea.iter(R) if (taal := _andere_taal(run))}):
            yield Probleem(
                waar,
                kort(eigen_tekst(alinea)),
                f"Deze tekst staat in Word niet als Nederlands ({', '.join(vreemd)}).",
                "Selecteer de tekst en kies bij Controleren, Taal, voor Nederlands.",
            )


def _andere_taal(run: Element) -> str:
    taal = run.find(f"{RPR}/{_TAAL}")
    code = "" if taal is None else taal.get(VAL) or ""
    return code if not code.casefold().startswith("nl") and any(teken.isalpha() for teken in MERK.sub("", tekst_van(run))) else ""


def _verwijzingen(verhalen: dict[str, Element]) -> Iterator[Probleem]:
    """References to what is not in the template: Word prints an error there, and a number cannot be worked out."""
    doelen = {begin.get(_NAAM) for wortel in verhalen.values() for begin in wortel.iter(_BLADWIJZER)}
    for naam, wortel in verhalen.items():
        for alinea, opdracht in _velden(wortel):
            if (verwijzing := _VERWIJST.match(opdracht)) and verwijzing[1] not in doelen:
                wat = f"Deze alinea verwijst naar '{verwijzing[1]}', en dat staat niet (meer) in het sjabloon."
                doe = "Haal de verwijzing weg, of maak haar opnieuw met Verwijzingen, Kruisverwijzing."
                yield Probleem(waar_van(naam), kort(eigen_tekst(alinea)), wat, doe, stopt="\\r" in opdracht)


def _velden(wortel: Element) -> Iterator[tuple[Element, str]]:
    """The instruction of every field, with the paragraph where it begins."""
    open_: list[tuple[Element, list[str]]] = []
    for deel in wortel.iter(_VELDGRENS, _OPDRACHT):
        if deel.tag == _OPDRACHT:
            if open_:
                open_[-1][1].append(deel.text or "")
        elif deel.get(_VELDSOORT) == "begin":
            open_.append((next(deel.iterancestors(P)), []))
        elif deel.get(_VELDSOORT) == "end" and open_:
            alinea, stukken = open_.pop()
            yield alinea, "".join(stukken)


def _stijlen(stijlen: Element) -> Iterator[Probleem]:
    for naam in ontbrekende_stijlen(stijlen).values():
        yield Probleem(
            "",
            "",
            f"De stijl '{naam}' ontbreekt; het programma gebruikt daar nu zijn eigen opmaak voor.",
            f"Maak in Word een stijl met de naam '{naam}', of begin met een kopie van 'samenwerkwijzer sjabloon kopieer'.",
        )


def _hoort_in(soort: Doel) -> list[str]:
    """The mandatory questions that are printed in this document."""
    return [
        veld.id
        for veld in VELDEN.values()
        if veld.verplicht_voor(soort) and any(hoofdstuk[0] in _LETTERS[soort] for hoofdstuk in veld.landt)
    ]


def _soort(genoemd: str | None, gebruikt: set[str]) -> Doel:
    """The document for which a template is meant: the one that is named, else that of which it prints the greatest part."""
    if genoemd is not None:
        return "plan" if genoemd == "plan" else "convenant"

    def deel(soort: Doel) -> float:
        hoort = _hoort_in(soort)
        return len(gebruikt.intersection(hoort)) / len(hoort)

    return max(_LETTERS, key=deel)


def _ongebruikt(soort: Doel, gebruikt: set[str]) -> Iterator[Probleem]:
    if mist := [vraag_id for vraag_id in _hoort_in(soort) if vraag_id not in gebruikt]:
        titel = "plan van aanpak" if soort == "plan" else "convenant"
        vragen = "Deze verplichte vraag staat" if len(mist) == 1 else f"Deze {len(mist)} verplichte vragen staan"
        yield Probleem(
            "",
            "",
            f"{vragen} nergens in dit sjabloon voor het {titel}: {', '.join(mist)}.",
            "Zet een plaats voor het antwoord in de tekst. Wat geen plaats heeft, komt alleen in een bijlage met overige antwoorden.",
        )

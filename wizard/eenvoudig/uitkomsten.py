"""What the answers come to, in line mode: the pre-scan, the documents that are needed, and the Word files."""

from __future__ import annotations

from wizard import prescan as scan
from wizard.controles.oordeel import NIET_TE_BEOORDELEN, in_de_weg, oordeel
from wizard.dossier import DOELEN, Doel, Pad
from wizard.eenvoudig.gesprek import Gesprek, Opdracht
from wizard.eenvoudig.nakijken import kies_uit
from wizard.eenvoudig.tussendoor import kies, nummer_in, vraag_regel, welke
from wizard.eenvoudig.zitting import Zitting
from wizard.hierna import WAT_NU, WIE_BESLIST
from wizard.lezing import Lezing
from wizard.opslag.map import DOCUMENTENMAP
from wizard.opslag.storing import reden
from wizard.stukken import LIJST, Advies, adviezen, neem_op
from wizard.tekst import telling
from wizard.uitleg import bronnen_voluit
from wizard.woorden import DOELNAMEN, DOELZINNEN

"""The folder beside the dossier in which the Word files come."""
_GEDEELD = "persoonsgegevens_gedeeld"


def prescan(zitting: Zitting, _: str = "") -> None:
    """Whether a DPIA is needed: per criterion what the user chose and what follows from the answers."""
    lezing = Lezing(zitting.dossier)
    zitting.gesprek.zeg("", "DPIA: moet het onderzoek er komen?", scan.conclusie(zitting.dossier, lezing).zin)
    if not lezing.feit("gegevens"):
        kies_uit(zitting, lambda: [("Delen de partners persoonsgegevens? Hier zegt u dat.", (_GEDEELD,))])
        return
    criteria: list[scan.Criterium] = []

    def lijst() -> list[tuple[str, Pad]]:
        criteria[:] = scan.prescan(zitting.dossier)
        return [(_criterium(criterium), (criterium.vraag_id,)) for criterium in criteria]

    def extra(opdracht: Opdracht) -> bool:
        match opdracht.naam:
            case "neemover":
                aantal = scan.neem_over(zitting.bewerking)
                zitting.bewaar()
                zitting.gesprek.zeg(f"Overgenomen: {aantal}. Kijk zelf of er nog meer past, en bevestig dan bij de vraag met /klopt.")
            case "waarom" if (nr := nummer_in(opdracht.bij, len(criteria))) is not None:
                gronden = [f"- {grond.zin}" for grond in criteria[nr - 1].gronden]
                zitting.gesprek.zeg(*(gronden or ["Dit volgt niet uit uw andere antwoorden."]))
            case "waarom":
                zitting.gesprek.zeg(f"Zeg erbij welke, bijvoorbeeld /waarom 1. {welke(len(criteria))}")
            case _:
                return False
        return True

    slot = "/waarom 1 noemt de antwoorden waarop het rust. /neemover neemt over wat uit uw antwoorden volgt. "
    kies_uit(zitting, lijst, extra, slot)


def _criterium(criterium: scan.Criterium) -> str:
    lijst = "kenmerk" if criterium.vraag_id == scan.CRITERIA else "AP-lijst"
    omdat = f" ({criterium.omdat})" if criterium.afgeleid else ""
    return (
        f"{criterium.label} ({lijst}). U koos: {'ja' if criterium.gekozen else 'niet'}. Volgt uit uw antwoorden: {criterium.volgt}{omdat}."
    )


def stukken(zitting: Zitting, _: str = "") -> None:
    """Which documents are needed, why, and how far each is."""
    gevonden: list[Advies] = []
    zitting.gesprek.zeg("", "Welke stukken heeft u nodig?")

    def lijst() -> list[tuple[str, Pad]]:
        gevonden[:] = adviezen(zitting.dossier)
        return [(_stuk(advies), (LIJST,)) for advies in gevonden]

    def extra(opdracht: Opdracht) -> bool:
        match opdracht.naam:
            case "neemover":
                aantal = neem_op(zitting.bewerking)
                zitting.bewaar()
                zitting.gesprek.zeg(f"In uw lijst bij stap 8 gezet: {aantal}. /ongedaan neemt dat terug.")
            case "waarom" if (nr := nummer_in(opdracht.bij, len(gevonden))) is not None:
                _vertel(zitting, gevonden[nr - 1])
            case "waarom":
                zitting.gesprek.zeg(f"Zeg erbij welke, bijvoorbeeld /waarom 1. {welke(len(gevonden))}")
            case _:
                return False
        return True

    slot = "/waarom 1 vertelt waarom. /neemover zet wat ontbreekt in uw lijst. "
    kies_uit(zitting, lijst, extra, slot)


def _stuk(advies: Advies) -> str:
    nodig = "nog niet te zeggen" if advies.onzeker else advies.nodig
    stand = f" Stand: {advies.stand}." if advies.stand else ""
    return f"{advies.naam}: {nodig}. {advies.waarom}{stand}"


def _vertel(zitting: Zitting, advies: Advies) -> None:
    gronden = [f"- {grond.zin}" for grond in advies.gronden] or ["Dit geldt altijd."]
    zitting.gesprek.zeg(_stuk(advies), "Op welke antwoorden rust dat?", *gronden, "Wat maakt dit programma?", advies.maakt)
    zitting.gesprek.zeg("Bronnen", bronnen_voluit(advies.bron))


def documenten(zitting: Zitting, _: str = "") -> None:
    """How far the whole is, and making the Word files; a draft can always be made."""
    from wizard.word import DOCUMENTEN, TITELS, open_punten  # not at the top: the rest does without Word

    dossier, bevindingen = zitting.dossier, zitting.bevindingen()
    stand = oordeel(dossier, bevindingen)
    zitting.gesprek.zeg("", "Documenten. Een concept kunt u altijd maken. Wat nog open staat, ziet u in het document.")
    zitting.gesprek.zeg(f"Stand van de stukken: {stand}.", in_de_weg(dossier, bevindingen))
    if stand == "gereed voor besluitvorming":
        zitting.gesprek.zeg("Wat het programma niet kan beoordelen:", *NIET_TE_BEOORDELEN)
    keuzes: list[tuple[str, tuple[str, ...], bool]] = []
    for soort in DOCUMENTEN:
        aantal = telling(len(open_punten(dossier, soort)), "open punt", "open punten")
        keuzes.append((f"{TITELS[soort]} maken ({f'nog {aantal}' if aantal else 'alles ingevuld'})", (soort,), False))
    keuzes += [("Beide maken", DOCUMENTEN, False), ("Beide maken, met opmerkingen bij wat open staat of opvalt", DOCUMENTEN, True)]
    while (nr := kies(zitting.gesprek, [zin for zin, _, _ in keuzes], "Enter gaat terug.")) is not None:
        _maak(zitting, *keuzes[nr - 1][1:])


def _maak(zitting: Zitting, soorten: tuple[str, ...], opmerkingen: bool) -> None:
    """Make these documents, and say where they are, what comes next and who decides."""
    from wizard.word import SjabloonFout, maak_alle, zoek_sjablonen

    folder = zitting.bestand.parent / DOCUMENTENMAP
    zitting.gesprek.zeg("Het maken is begonnen. Een moment.")
    try:
        sjablonen = zoek_sjablonen(zitting.bestand.parent)
        gemaakt = maak_alle(zitting.dossier, soorten, folder, opmerkingen=opmerkingen, sjablonen=sjablonen)
    except SjabloonFout as fout:
        zitting.gesprek.zeg(str(fout))
    except OSError as fout:
        zitting.gesprek.zeg(f"Dat lukt niet in de map {folder}: {reden(fout)}. Staat het document nog open in Word?")
    else:
        zitting.gesprek.zeg(
            *(f"Gemaakt: {pad}" for pad in gemaakt),
            "Wat nu?",
            *WAT_NU,
            "Wie beslist?",
            *(WIE_BESLIST[soort] for soort in soorten),
        )


def doel(zitting: Zitting, _: str = "") -> None:
    """Choose what one works towards."""
    gekozen = vraag_doel(zitting.gesprek, zitting.dossier.doel)
    if gekozen is not None and gekozen != zitting.dossier.doel:
        zitting.bewerking.werk_toe_naar(gekozen)
        if zitting.bewaar():
            zitting.gesprek.zeg(f"U werkt nu toe naar: {DOELNAMEN[gekozen]}.")


def vraag_doel(gesprek: Gesprek, nu: Doel) -> Doel | None:
    """Which goal is chosen, Enter for the one of now; None when the user went back."""
    gesprek.zeg("", "Waar werkt u naartoe? U krijgt alleen de vragen die daarvoor nodig zijn. U kunt dit altijd wijzigen.")
    zinnen = list(DOELZINNEN.values())
    gesprek.zeg(*(f"{nr}. {zin}" for nr, zin in enumerate(zinnen, 1)))
    while (regel := vraag_regel(gesprek, f"{welke(len(zinnen))} Enter kiest: {DOELNAMEN[nu]}.", nu)) is not None:
        if regel == nu:
            return nu
        if (nr := nummer_in(regel, len(DOELEN))) is not None:
            return DOELEN[nr - 1]
        gesprek.zeg("Die keuze is er niet; er is niets veranderd.")
    return None

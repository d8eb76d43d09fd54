"""What is proposed about a partner, from the catalogue and from what kind of partner it is; and choosing partners from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from wizard.bewerken import Bewerking
from wizard.dossier import Dossier, Pad
from wizard.lezing import Lezing
from wizard.soorten import KeuzeSoort
from wizard.velden import VELDEN
from wizard.voorwaarde import Als, Voorwaarde
from wizard.voorzet.catalogus import AFDELING, BESTUUR, DOMEINEN, KAARTEN, PER_SOORT, PRIVAAT, SEMI, WETTELIJK, Kaart, Taak
from wizard.voorzet.vorm import Lijsten, Rij, Ruw, Teksten, Voorzet, voor

LIJST, CODE = "partners", "partner_catalogus"
_VERBANDEN = ("zvh", "riec")

_IS_AFDELING = Als("partner_soort", AFDELING)
_OVERHEID = Als("partner_soort", AFDELING, BESTUUR, SEMI)
_PRIVAAT = Als("partner_soort", PRIVAAT, WETTELIJK)
_ZORG = Als("partner_geheimhouding", "medisch", "jeugd", "veilig_thuis")


def _van(code: str) -> Voorwaarde:
    return Als(CODE, code)


def _uit_catalogus(deel: Callable[[Kaart], Ruw]) -> tuple[Voorzet, ...]:
    """A proposal for every kind of partner of which the catalogue tells this."""
    return tuple(voor(waarde, _van(code)) for code, kaart in KAARTEN.items() if (waarde := deel(kaart)))


def _deelname() -> Iterator[Voorzet]:
    """Who is proposed first takes part always, who is proposed after that when a case asks for it."""
    for soort, (eerst, daarna) in PER_SOORT.items():
        yield voor("vast", Als("samenwerking_type", soort) & Als(CODE, *eerst.split()))
        yield voor("agendalid", Als("samenwerking_type", soort) & Als(CODE, *daarna.split()))


def _taakrij(code: str, kaart: Kaart, taak: Taak) -> Rij:
    """A task; whether that of a private partner is a public one, its owner says."""
    soort = "publieke_taak" if kaart.soort in (AFDELING, BESTUUR, SEMI) else ""
    waarden = {"taak_omschrijving": taak.omschrijving, "taak_soort": soort, "taak_wet": taak.wet, "taak_artikel": taak.artikel}
    return Rij({vraag: waarde for vraag, waarde in waarden.items() if waarde}, _van(code))


TEKSTEN: Teksten = {
    "partner_soort": _uit_catalogus(lambda kaart: kaart.soort),
    "partner_samenwerkingswijze": (*_uit_catalogus(lambda kaart: kaart.wijze), voor("intern", _IS_AFDELING)),
    "partner_rol_samenwerking": _uit_catalogus(lambda kaart: kaart.rol),
    "partner_deelname": tuple(_deelname()),
    "partner_gegevens": _uit_catalogus(lambda kaart: kaart.gegevens),
    "partner_besluit_status": (voor("in_voorbereiding"),),
    "partner_contact_functie": (voor("teamleider", _IS_AFDELING),),
    "partner_ondertekent": (voor("niet", Als(CODE, *_VERBANDEN)), voor("gezien", _van("vrijwilligers")), voor("partij")),
    "partner_vertegenwoordiger": (
        *_uit_catalogus(lambda kaart: kaart.tekent),
        voor("burgemeester, namens het college van burgemeester en wethouders", _IS_AFDELING),
        voor("bestuurder", _PRIVAAT),
    ),
    "partner_tekenbevoegdheid": (
        voor("besluit van het college van burgemeester en wethouders", _IS_AFDELING),
        voor("statuten en inschrijving in het Handelsregister", _PRIVAAT),
        voor("besluit van het bevoegde bestuur of mandaat", _OVERHEID),
    ),
    "partner_avg_rol": (
        voor("verwerker", _van("dienst")),
        voor("zelfstandig", Als("verantwoordelijkheidsmodel", "ieder_zelfstandig")),
        voor("gezamenlijk", Als("verantwoordelijkheidsmodel", "gezamenlijk")),
    ),
    "partner_rol_feitelijk": (
        voor("Bepaalt zelf voor de eigen taak of, aan wie en waarvoor gegevens worden gedeeld.", Als("partner_avg_rol", "zelfstandig")),
        voor("Bepaalt samen met andere partijen waarvoor en hoe de gegevens worden gebruikt.", Als("partner_avg_rol", "gezamenlijk")),
        voor("Gebruikt gegevens alleen in opdracht en volgens de instructies van een andere partij.", Als("partner_avg_rol", "verwerker")),
    ),
    "partner_geheimhouding": (*_uit_catalogus(lambda kaart: kaart.geheim), voor(("ambtelijk",), _IS_AFDELING)),
    "partner_fg": (
        voor("functionaris gegevensbescherming van {gemeente_naam}", _IS_AFDELING),
        voor("functionaris gegevensbescherming van {partner_naam}", _OVERHEID | _ZORG),
    ),
    "partner_beveiligingskader": (voor("nen_7510", _ZORG), voor("bio2", _OVERHEID)),
    "partner_burger_aanspreekpunt": (
        voor("privacyloket van {gemeente_naam}", _IS_AFDELING),
        voor("klantenservice of privacyloket van {partner_naam}"),
    ),
}

LIJSTEN: Lijsten = {"partner_taken": tuple(_taakrij(code, kaart, taak) for code, kaart in KAARTEN.items() for taak in kaart.taken)}


def kandidaten(dossier: Dossier) -> list[tuple[str, list[str]]]:
    """The codes of the catalogue that can still be chosen, under a heading: first, after that, and the rest.

    When it is known what the samenwerking is about, who works in those domains comes first.
    """
    lezing = Lezing(dossier)
    eerst, daarna = PER_SOORT.get(next(iter(lezing.codes("samenwerking_type")), ""), ("", ""))
    er_al = {code for partner in lezing.records(LIJST) for code in partner.codes(CODE)}
    vaak, soms = ([code for code in deel.split() if code not in _VERBANDEN] for deel in (eerst, daarna))
    genoemd = {*vaak, *soms, *_VERBANDEN}
    domeinen = set(lezing.codes("domeinen"))
    past = {code for code in genoemd if not domeinen or code not in DOMEINEN or domeinen & set(DOMEINEN[code].split())}
    groepen = {
        "Doen vaak mee": [code for code in vaak if code in past],
        "Doen soms mee": [code for code in soms if code in past],
        "Bij andere beleidsterreinen": [code for code in (*vaak, *soms) if code not in past],
        "Andere partners": [code for code in KAARTEN if code not in genoemd],
    }
    vrij = {kop: [code for code in codes if code not in er_al] for kop, codes in groepen.items()}
    return [(kop, codes) for kop, codes in vrij.items() if codes]


def naam_van(dossier: Dossier, code: str) -> str:
    """What a partner from the catalogue is called at first."""
    afdeling = KAARTEN[code].afdeling
    soort = VELDEN[CODE].soort
    assert isinstance(soort, KeuzeSoort)
    if not afdeling:
        return soort.lijst.label(code)
    gemeente = Lezing(dossier).tekst("gemeente_naam")
    return f"Afdeling {afdeling}, {gemeente}" if gemeente else f"Afdeling {afdeling}"


def kies(bewerking: Bewerking, codes: Iterable[str]) -> list[Pad]:
    """Add these partners of the catalogue; who they are the user has chosen, so that is answered."""
    paden: list[Pad] = []
    for code in codes:
        partner = bewerking.voeg_toe((LIJST,))
        bewerking.zet((*partner, "partner_naam"), naam_van(bewerking.dossier, code))
        bewerking.zet((*partner, CODE), code)
        paden.append(partner)
    return paden

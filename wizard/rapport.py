"""The questionnaire and the progress of a dossier as text, Markdown and plain data, to read outside the wizard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from wizard import VRAGENLIJST_VERSIE
from wizard.bronnen import GELEZEN, Verwijzing
from wizard.dossier import DOELEN, Doel, Dossier
from wizard.soorten import KeuzeSoort, datum_voluit
from wizard.stappen import STAPPEN, Herlezing, Stap
from wizard.tekst import een_regel
from wizard.velden import HOOFDVELDEN, VELDEN, Veld
from wizard.voortgang import voortgang
from wizard.vraag import MERK, Blad, Vraag
from wizard.vragenlijst import Plek, zin_van_voorwaarde

_EXTRA = "pydantic_js_extra"
_SOORTEN = {
    "regel": "één regel tekst",
    "alinea": "tekst",
    "ja_nee": "ja of nee",
    "keuze": "één keuze",
    "meerkeuze": "een of meer keuzes",
    "keuze_toelichting": "één keuze met toelichting",
    "datum": "datum",
    "datum_of_onbepaald": "datum, of voor onbepaalde tijd",
    "getal": "getal",
    "bedrag": "bedrag in euro's",
    "bewaartermijn": "termijn",
    "gegevens": "soorten gegevens",
    "verwijzing": "keuze uit uw eigen lijst",
    "verwijzingen": "keuzes uit uw eigen lijst",
    "lijst": "lijst",
    "afgeleid": "volgt uit andere antwoorden",
}
_VERPLICHT = {"J": "ja", "V": "ja, of met reden 'niet van toepassing'", "N": "nee"}


def status_object(dossier: Dossier, doel: Doel) -> dict[str, Any]:
    """Per step its state and the places that are open, and how many in all."""
    stappen = [
        {"naam": deel.stap.naam, "titel": deel.stap.titel, "status": deel.status, "open": [plek.plaats for plek in deel.open]}
        for deel in voortgang(dossier, doel)
    ]
    return {"stappen": stappen, "open": sum(len(stap["open"]) for stap in stappen)}


def status_tekst(dossier: Dossier, doel: Doel) -> str:
    """The same to read: a line per step, and under it its open questions."""
    regels: list[str] = []
    for deel in voortgang(dossier, doel):
        telling = f" – {len(deel.open)} open" if deel.open else ""
        regels.append(f"{deel.stap.nr} {deel.stap.titel} – {deel.status}{telling}")
        regels += [f"    {plek.plaats}: {plek.veld.vraag.tekst}{_stand(plek)}" for plek in deel.open]
    return "\n".join(regels)


def _stand(plek: Plek) -> str:
    match plek.toestand:
        case "onbekend":
            return " (nog uit te zoeken)"
        case "ongeldig":
            return " (het antwoord klopt nog niet)"
        case "voorgesteld":
            return f" (voorstel: {een_regel(plek.tekst)})"
        case _:
            return ""


def vragenlijst_object() -> dict[str, Any]:
    """Every question, record fields and worked-out answers included, with the version of the whole."""
    return {
        "versie": VRAGENLIJST_VERSIE,
        "bronnen_nagelezen": GELEZEN.isoformat(),
        "vragen": [_vraag_object(veld) for veld in VELDEN.values()],
    }


def _vraag_object(veld: Veld) -> dict[str, Any]:
    vraag = veld.vraag
    keuzes = {"keuzes": [{"code": o.code, "label": o.label} for o in veld.soort.lijst.opties]} if isinstance(veld.soort, KeuzeSoort) else {}
    return {
        "id": veld.id,
        "stap": veld.stap.naam,
        "tekst": vraag.tekst,
        "soort": veld.soort.naam,
        "wanneer": zin_van_voorwaarde(veld),
        "nodig_voor": [doel for doel in DOELEN if veld.verplicht_voor(doel)],
        "getoond_voor": [doel for doel in DOELEN if veld.getoond_voor(doel)],
        "verplicht": vraag.verpl,
        "lijst": veld.ouder.id if veld.ouder else None,
        **keuzes,
        "bron": [_bron_object(verwijzing) for verwijzing in vraag.bron],
        "uitleg": vraag.uitleg,
        "voorbeeld": vraag.voorbeeld,
        "vraag_aan": vraag.vraag_aan,
        "landt": list(veld.landt),
    }


def _bron_object(verwijzing: Verwijzing) -> dict[str, Any]:
    bron = verwijzing.bron
    return {
        "titel": bron.titel,
        "uitgever": bron.uitgever,
        "plaats": verwijzing.plaats,
        "gelezen": bron.gelezen.isoformat() if bron.gelezen else None,
        "status": bron.status,
        "vindplaats": bron.url,
    }


def vragenlijst_tekst() -> str:
    """The questions in short: per step and page the text, the id and the kind of answer."""
    regels: list[str] = []
    for stap in STAPPEN:
        regels += [f"{stap.nr} {stap.titel}".upper(), ""]
        for blad, velden in _bladen(stap):
            regels.append(blad.titel)
            if isinstance(blad, Herlezing):
                regels.append("  Hier leest u antwoorden van eerdere stappen terug.")
            regels += [f"{_inspringing(veld)}{veld.vraag.tekst} [{veld.id}: {_SOORTEN[veld.soort.naam]}]" for veld in velden]
            regels.append("")
    return "\n".join(regels).rstrip()


def _inspringing(veld: Veld) -> str:
    return "  " if veld.ouder is None else f"{_inspringing(veld.ouder)}  "


def vragenlijst_markdown() -> str:
    """The reading copy for jurists: everything that is known about every question."""
    delen = ["# De vragenlijst van de samenwerkwijzer", f"Versie {VRAGENLIJST_VERSIE}. Bronnen nagelezen {datum_voluit(GELEZEN)}."]
    for stap in STAPPEN:
        delen.append(f"## Stap {stap.nr}. {stap.titel}")
        for blad, velden in _bladen(stap):
            delen.append(f"### {blad.titel}")
            if isinstance(blad, Herlezing):
                namen = "\n".join(f"- {VELDEN[vraag_id].vraag.tekst} (`{vraag_id}`)" for vraag_id in blad.vragen)
                delen.append(f"Op deze bladzijde leest u antwoorden van eerdere stappen terug:\n\n{namen}")
            delen += [deel for veld in velden for deel in (_kop(veld), _markdown_van(veld))]
    return "\n\n".join(delen)


def _bladen(stap: Stap) -> Iterator[tuple[type[Blad] | Herlezing, list[Veld]]]:
    """The pages of a step, each with its questions and those of its records."""
    for blad in stap.bladen:
        hoofd = [] if isinstance(blad, Herlezing) else [veld for veld in HOOFDVELDEN if veld.id in blad.model_fields]
        yield blad, [veld for boven in hoofd for veld in _met_kinderen(boven)]


def _met_kinderen(veld: Veld) -> Iterator[Veld]:
    yield veld
    for kind in veld.kinderen:
        yield from _met_kinderen(kind)


def _kop(veld: Veld) -> str:
    return f"{'####' if veld.ouder is None else '#####'} {veld.vraag.tekst}"


def _markdown_van(veld: Veld) -> str:
    return "\n".join(f"- {naam}: {tekst}" for naam, tekst in _eigenschappen(veld) if tekst)


def _eigenschappen(veld: Veld) -> Iterator[tuple[str, str]]:
    vraag = veld.vraag
    yield "Id", f"`{veld.id}`" + (f", in de lijst `{veld.ouder.id}`" if veld.ouder else "")
    yield "Soort antwoord", _SOORTEN[veld.soort.naam]
    yield "Wanneer", zin_van_voorwaarde(veld) or "Altijd."
    if not veld.afgeleid:
        yield "Verplicht", _VERPLICHT[vraag.verpl]
        yield "Nodig voor", ", ".join(doel for doel in DOELEN if veld.verplicht_voor(doel))
    yield "Gevraagd voor", ", ".join(doel for doel in DOELEN if veld.getoond_voor(doel))
    yield "Keuzes", "; ".join(optie.label for optie in veld.soort.lijst.opties) if isinstance(veld.soort, KeuzeSoort) else ""
    yield "Uitleg", vraag.uitleg
    yield "Voorbeeld", vraag.voorbeeld
    yield "Vraag dit aan", vraag.vraag_aan
    yield "Komt in", ", ".join(veld.landt)
    for verwijzing in vraag.bron:
        yield "Bron", _bron_tekst(verwijzing)


def _bron_tekst(verwijzing: Verwijzing) -> str:
    bron = verwijzing.bron
    gelezen = f"gelezen op {datum_voluit(bron.gelezen)}" if bron.gelezen else "niet gelezen"
    delen = (
        bron.titel,
        bron.uitgever,
        bron.datum,
        verwijzing.plaats,
        gelezen,
        bron.status,
        bron.opmerking,
        f"<{bron.url}>" if bron.url else "",
    )
    return "; ".join(filter(None, delen))


class _MetVragen(GenerateJsonSchema):
    """Writes the question that a field carries as JSON, at the moment that pydantic copies it into the schema."""

    def generate_inner(self, schema: Any) -> dict[str, Any]:
        metadata = schema.get("metadata") or {}
        extra = metadata.get(_EXTRA)
        if isinstance(extra, dict) and isinstance(vraag := extra.get(MERK), Vraag):
            schema = {**schema, "metadata": {**metadata, _EXTRA: {**extra, MERK: _vraag_in_schema(vraag)}}}
        return super().generate_inner(schema)


def _vraag_in_schema(vraag: Vraag) -> dict[str, Any]:
    veld = next(veld for veld in VELDEN.values() if veld.vraag is vraag)
    return {"tekst": vraag.tekst, "bron": [str(verwijzing) for verwijzing in vraag.bron], "wanneer": zin_van_voorwaarde(veld)}


def dossier_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a dossier file, with the question at every field."""
    kern = Dossier.model_json_schema(schema_generator=_MetVragen)
    return {"$schema": GenerateJsonSchema.schema_dialect, **kern, "title": "Dossier van de samenwerkwijzer"}

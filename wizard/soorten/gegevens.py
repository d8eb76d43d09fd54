"""The personal data that a gegevensstroom carries: terms, each with its class."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict

from wizard.keuzelijst import open_lijst
from wizard.soorten.basis import Noemer, Ongeldig, Soort, tekst_van
from wizard.tekst import een_regel, opsomming

KLASSEN = open_lijst("gewoon", "gevoelig", "bijzonder", "strafrechtelijk", "politie", "justitieel", "nummer")


class Gegeven(BaseModel):
    """One kind of personal data, and how sensitive the law holds it."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    term: str
    klasse: str | None = None


class GegevensSoort(Soort):
    """A list of terms with their class; a plain text is a term."""

    naam = "gegevens"
    meer = True

    def lees(self, ruw: object) -> list[Gegeven]:
        delen = ruw if isinstance(ruw, list) else [ruw]
        return [gegeven for deel in delen if (gegeven := self._gegeven(deel))]

    def _gegeven(self, deel: object) -> Gegeven | None:
        if isinstance(deel, dict):
            if set(deel) - {"term", "klasse"}:
                raise Ongeldig("Geef van elk gegeven alleen een term en een klasse op.")
            term, klasse = deel.get("term"), deel.get("klasse")
        else:
            term, klasse = deel, None
        woord = een_regel(tekst_van(term, "een soort gegeven"))
        soort = KLASSEN.vind(tekst_van(klasse, "een klasse")) if klasse else None
        return Gegeven(term=woord, klasse=soort) if woord else None

    def toon(self, waarde: list[Gegeven], noemer: Noemer = str) -> str:
        return opsomming([f"{g.term} ({KLASSEN.label(g.klasse)})" if g.klasse else g.term for g in waarde])

    def plat(self, waarde: list[Gegeven], noemer: Noemer = str) -> list[Any]:
        return [{"term": g.term, "klasse": KLASSEN.label(g.klasse)} if g.klasse else g.term for g in waarde]


Gegevens = Annotated[list[Gegeven] | None, GegevensSoort()]

"""The dossier: everything that is known about one samenwerking, in the form in which it is kept on disk."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, create_model

from wizard import SCHEMA_VERSIE
from wizard.stappen import STAPPEN, Herlezing
from wizard.vraag import Formulier

Doel = Literal["verkennen", "plan", "convenant", "start"]
DOELEN: tuple[Doel, ...] = ("verkennen", "plan", "convenant", "start")
Stand = Literal["onbekend", "nvt", "geen"]
"""What is said instead of a value: not known yet, does not apply, or (of a list) there are none."""

Pad = tuple[str, ...]
"""Where an answer stands: a question id, or list id, record id, question id and so on."""


class Bijschrift(BaseModel):
    """What is known about an answer: its state with who and when, typed text that is no value yet, a remark."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    stand: Stand | None = None
    reden: str = ""
    wie: str = ""
    wanneer: str = ""
    opmerking: str = ""
    afgehandeld: bool = False
    """Whether the remark is settled."""
    voorgesteld: bool = False
    aanvaard: dict[str, str] = Field(default_factory=dict)
    ruw: str | None = None
    klaar: bool = False

    def leeg(self) -> bool:
        """Whether it says nothing, so that it need not be kept."""
        return self == Bijschrift()


if TYPE_CHECKING:
    Antwoorden = Formulier
else:
    _BLADEN = tuple(blad for stap in STAPPEN for blad in stap.bladen if not isinstance(blad, Herlezing))
    Antwoorden = create_model("Antwoorden", __base__=_BLADEN, __doc__="All answers, flat by question id.")


class Dossier(BaseModel):
    """One dossier; the first fields are the header that the list of dossiers reads.

    `revisie` counts the times it was written, for clocks jump. `volgt_op` is the hash of the content with which this sitting
    began: two copies that went their own way find in it where they parted.
    """

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    schema_versie: int = SCHEMA_VERSIE
    id: str = Field(default_factory=lambda: nieuw_id())
    naam: str = ""
    gewijzigd: str = ""
    doel: Doel = "plan"
    plek: str = ""
    open: int = 0
    fictief: bool = False
    revisie: int = 0
    volgt_op: str = ""
    antwoorden: Antwoorden = Field(default_factory=Antwoorden)
    bij: dict[str, Bijschrift] = Field(default_factory=dict)
    kist: dict[str, Any] = Field(default_factory=dict)

    def bijschrift(self, pad: Pad) -> Bijschrift:
        """What is known about the answer at this place; empty when nothing is."""
        return self.bij.get(sleutel(pad)) or NIETS_BEKEND


NIETS_BEKEND = Bijschrift()


def nieuw_id() -> str:
    """A short identifier that no other record has."""
    return uuid.uuid4().hex[:12]


def sleutel(pad: Pad) -> str:
    """The place as a key of `bij`."""
    return "/".join(pad)


def stap_pad(naam: str) -> Pad:
    """The place where it stands that a step is finished."""
    return ("stap", naam)

"""Two files with one dossier: whether they differ, and what one may do with the second."""

from __future__ import annotations

from filecmp import cmp

from screens.bezet import LEZEN, SAMEN, TERUG, VERSIES, WEG, KiesUit, in_woorden
from wizard.opslag.kop import Kop
from wizard.opslag.lezen import lees
from wizard.opslag.ontleden import Onleesbaar
from wizard.woorden import moment


def wat_kan(eerste: Kop, tweede: Kop) -> tuple[Kop, KiesUit]:
    """The question what to do with a second version, and which of the two files it is about: the damaged one, if there is one."""
    for kop in (tweede, eerste):
        if waarom := _beschadigd(kop):
            return kop, _bij_schade(kop, waarom)
    keuzes = [
        (SAMEN, f"Samenvoegen met “{eerste.naam}” van {moment(eerste.gewijzigd)}"),
        (LEZEN, "Alleen lezen"),
        (TERUG, "Terug naar de lijst"),
    ]
    tekst = f"Dit is een tweede versie van “{eerste.naam}”. Meestal maakt een programma als OneDrive die, als twee mensen tegelijk werken."
    return tweede, KiesUit("Dit dossier staat er twee keer", f"{tekst}\nHet bestand: {tweede.pad.name}", keuzes)


def _bij_schade(kop: Kop, waarom: str) -> KiesUit:
    return KiesUit(
        "Een van de twee versies is beschadigd",
        f"Dit dossier staat er twee keer. Samenvoegen kan niet: {kop.pad.name} is beschadigd.\n{waarom}",
        [
            (TERUG, "Terug naar de lijst"),
            (VERSIES, "De vorige versies tonen; u kunt er een terugzetten"),
            (WEG, "Het beschadigde bestand naar de prullenbak"),
        ],
    )


def verschilt(een: Kop, ander: Kop) -> bool:
    """Whether two files differ; what cannot be read may."""
    try:
        return not cmp(een.pad, ander.pad, shallow=False)
    except OSError:
        return True


def _beschadigd(kop: Kop) -> str:
    """Why this dossier cannot be read to the end, '' when it can."""
    try:
        lees(kop.pad)
    except (Onleesbaar, OSError) as fout:
        return in_woorden(fout, kop.pad)
    return ""

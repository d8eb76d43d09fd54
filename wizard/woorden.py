"""Words that every face of the program uses alike: goals, months and moments. Imports no models."""

from __future__ import annotations

from datetime import datetime

DOELNAMEN = {"verkennen": "verkennen", "plan": "plan van aanpak", "convenant": "convenant", "start": "start"}
"""What one works towards, by its code, in a few words."""
DOELZINNEN = {
    "verkennen": "Verkennen: is deze samenwerking een goed idee?",
    "plan": "Plan van aanpak: een plan voor het bestuur",
    "convenant": "Convenant: afspraken die partners ondertekenen",
    "start": "Start: alles klaar om te beginnen",
}
"""The same as choices, each with what it is for."""
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip


def moment(gewijzigd: str, nu: datetime | None = None) -> str:
    """A stored moment as people say it: 'vandaag 14:03', '16 november', '16 november 2025'; '' when it is none."""
    nu = nu or datetime.now().astimezone()
    try:
        toen = datetime.fromisoformat(gewijzigd).astimezone(nu.tzinfo)
    except (ValueError, OverflowError):
        return ""
    if toen.date() == nu.date():
        return f"vandaag {toen:%H:%M}"
    jaar = "" if toen.year == nu.year else f" {toen.year}"
    return f"{toen.day} {MAANDEN[toen.month - 1]}{jaar}"

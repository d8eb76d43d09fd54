"""Text as people type and paste it, made fit to keep, compare and print."""

from __future__ import annotations

import re
import unicodedata

_BIDI_EN_NULBREED = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF, 0x061C, 0x200E, 0x200F])
_BESTURING = dict.fromkeys([*range(0x00, 0x09), 0x0B, 0x0C, *range(0x0E, 0x20), *range(0x7F, 0xA0)])
_WEG = _BIDI_EN_NULBREED | _BESTURING
_GEEN_TEKENS = "".join(chr(vlak + laatste) for vlak in range(0, 0x110000, 0x10000) for laatste in (0xFFFE, 0xFFFF))
_ONBRUIKBAAR = re.compile(f"[\ud800-\udfff\ufdd0-\ufdef{_GEEN_TEKENS}]")


def schoon(tekst: str) -> str:
    """The text in NFC, with line ends as newline, without what Word and JSON cannot carry or the eye cannot see.

    Removed are control characters other than newline and tab, lone surrogates, noncharacters, zero-width
    characters and bidi controls. The joiner in emoji stays.
    """
    if not tekst.isprintable():  # else there is nothing to remove; the quick way for nearly every answer
        tekst = zichtbaar(tekst)
    return (tekst if tekst.isascii() else unicodedata.normalize("NFC", tekst)).strip()


def zichtbaar(tekst: str) -> str:
    """The text with line ends as newline and without what `schoon` removes, but with its spaces, also at the ends."""
    return _ONBRUIKBAAR.sub("", met_regeleinden(tekst)).translate(_WEG)


def met_regeleinden(tekst: str) -> str:
    """The text with every kind of line end as a newline."""
    return tekst.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")


def een_regel(tekst: str) -> str:
    """The cleaned text on one line: every run of white space becomes one space."""
    return " ".join(schoon(tekst).split())


def vergelijkbaar(tekst: str) -> str:
    """The form in which two answers are compared: lower case, plain hyphens, no underscore or closing mark."""
    tekst = een_regel(tekst).casefold()
    for streep in "–—‐‑−":
        tekst = tekst.replace(streep, "-")
    return " ".join(tekst.replace("_", " ").split()).rstrip(".,;:!? ")


def code_van(label: str) -> str:
    """The code of a label without its own: lower case, no accents, anything else one underscore."""
    kaal = "".join(t for t in unicodedata.normalize("NFD", label.lower()) if not unicodedata.combining(t))
    return re.sub(r"[^a-z0-9]+", "_", kaal).strip("_")


def met_punt(tekst: str) -> str:
    """The text as the end of a sentence: with a point, unless a mark stands there already."""
    return tekst if tekst.endswith((".", "!", "?", "…")) else f"{tekst}."


def telling(aantal: int, een: str, meer: str) -> str:
    """'1 vraag', '3 vragen', and '' for none."""
    return f"{aantal} {een if aantal == 1 else meer}" if aantal else ""


def opsomming(delen: list[str], voegwoord: str = "en") -> str:
    """'a', 'a en b', 'a, b en c'."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} {voegwoord} {delen[-1]}"

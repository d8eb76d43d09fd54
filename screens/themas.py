"""The colours: dark, light and high contrast. Texts and their backgrounds are chosen together; a test measures every screen."""

from __future__ import annotations

from dataclasses import dataclass

from textual.theme import Theme

STANDAARD = "donker"
NAMEN = {"donker": "Donker", "licht": "Licht", "contrast": "Hoog contrast: wit op zwart"}


@dataclass(frozen=True)
class _Kleuren:
    vlak: str
    """The page itself."""
    veld: str
    """A field to type in."""
    balk: str
    """The bar with keys, and the field where one is."""
    tekst: str
    zacht: str
    """Text of less weight."""
    lijn: str
    hier: str
    """The edge of the field where one is, and its cursor."""
    goed: str
    let_op: str
    fout: str


def _thema(naam: str, kleuren: _Kleuren, *, donker: bool) -> Theme:
    """A theme of Textual; where its own mixture of colours gives too little contrast, the mixture is named here."""
    vlak, balk, tekst, zacht = kleuren.vlak, kleuren.balk, kleuren.tekst, kleuren.zacht
    return Theme(
        name=naam,
        dark=donker,
        primary=kleuren.lijn,
        secondary=kleuren.lijn,
        accent=kleuren.hier,
        foreground=tekst,
        background=vlak,
        surface=vlak,
        panel=balk,
        boost=kleuren.veld,
        success=kleuren.goed,
        warning=kleuren.let_op,
        error=kleuren.fout,
        variables={
            "text": tekst,
            "text-muted": zacht,
            "text-disabled": zacht,
            # the line where one is: drawn in reverse, so these are the colours before that
            "block-cursor-foreground": tekst,
            "block-cursor-background": vlak,
            "block-cursor-blurred-foreground": tekst,
            "block-cursor-blurred-background": vlak,
            "block-hover-background": balk,
            "input-cursor-foreground": vlak,
            "input-cursor-background": kleuren.hier,
            "input-selection-foreground": vlak,
            "input-selection-background": zacht,
            "screen-selection-foreground": vlak,
            "screen-selection-background": zacht,
            "scrollbar": zacht,
            "scrollbar-hover": tekst,
            "scrollbar-active": tekst,
            "scrollbar-background": balk,
            "secondary-muted": balk,
            "surface-darken-1": vlak,
            "surface-lighten-1": vlak,
        },
    )


THEMAS = (
    _thema(
        "donker",
        _Kleuren(
            vlak="#14181f", veld="#1d232d", balk="#262e3a", tekst="#e8eaed", zacht="#b4bdc9",
            lijn="#7ab0f5", hier="#ffd166", goed="#8fd694", let_op="#ffcf85", fout="#ffa39c",
        ),
        donker=True,
    ),
    _thema(
        "licht",
        _Kleuren(
            vlak="#ffffff", veld="#f2f4f7", balk="#e6eaef", tekst="#1b1f24", zacht="#47505c",
            lijn="#1f5fa8", hier="#8a3b00", goed="#17633a", let_op="#7a4300", fout="#a3121a",
        ),
        donker=False,
    ),
    _thema(
        "contrast",
        _Kleuren(
            vlak="#000000", veld="#000000", balk="#000000", tekst="#ffffff", zacht="#ffffff",
            lijn="#ffffff", hier="#ffff00", goed="#7dff9b", let_op="#ffe14d", fout="#ffb3b3",
        ),
        donker=True,
    ),
)  # fmt: skip

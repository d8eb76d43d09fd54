"""The fixed parts of a template: its styles, numbering, settings, header and footer as Word keeps them."""

from __future__ import annotations

from xml.sax.saxutils import escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TEKSTBREEDTE = 9072
"""The width between the margins of A4 with 2.5 cm at each side, in twentieths of a point."""
MARKEERKLEUR = "FFF2CC"

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LETTER = '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
_VET = "<w:b/><w:bCs/>"
_DONKER, _KOP, _GRIJS = (f'<w:color w:val="{kleur}"/>' for kleur in ("1F2937", "1F3A5F", "595959"))
_RAND = 'w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"'
_RECHTS = f'<w:tabs><w:tab w:val="right" w:pos="{TEKSTBREEDTE}"/></w:tabs>'
_STIPPEN = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEKSTBREEDTE}"/></w:tabs>'
"""For the page numbers that Word adds when someone updates the table of contents; what we store has none, so shows no dots."""
_ARTIKELEN, _OPSOMMING, _PARTIJEN, _OVERWEGINGEN, _BIJLAGEN = 1, 2, 3, 4, 5
_VAN_WORD = {
    "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "List Bullet", "header", "footer", "TOC Heading", "toc 1",
}  # fmt: skip
"""The styles that Word has by itself and shows under a Dutch name."""


def _maat(punten: float) -> str:
    return f'<w:sz w:val="{round(punten * 2)}"/><w:szCs w:val="{round(punten * 2)}"/>'


def _ruimte(voor: int, na: int, regel: int = 276) -> str:
    return f'<w:spacing w:before="{voor}" w:after="{na}" w:line="{regel}" w:lineRule="auto"/>'


def _nummer(niveau: int, nummering: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{niveau}"/><w:numId w:val="{nummering}"/></w:numPr>'


def _inspringing(links: int, terug: int) -> str:
    return f'<w:ind w:left="{links}" w:hanging="{terug}"/>'


def _kop(niveau: int, punten: float, voor: int, na: int) -> str:
    alinea = f'<w:keepNext/><w:keepLines/>{_ruimte(voor, na, 252)}<w:outlineLvl w:val="{niveau - 1}"/>'
    return _stijl(f"Heading{niveau}", f"heading {niveau}", alinea, _VET + _KOP + _maat(punten), volgende="Normal", rang=9)


def _stijl(sleutel: str, naam: str, alinea: str, teken: str = "", *, basis: str = "Normal", volgende: str = "", rang: int = 10) -> str:
    """A paragraph style; the style after it is the style itself unless named."""
    eigen = "" if naam in _VAN_WORD else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{eigen} w:styleId="{sleutel}"><w:name w:val="{naam}"/>'
        f'<w:basedOn w:val="{basis}"/><w:next w:val="{volgende or sleutel}"/><w:uiPriority w:val="{rang}"/><w:qFormat/>'
        f"<w:pPr>{alinea}</w:pPr><w:rPr>{teken}</w:rPr></w:style>"
    )


def _alineastijlen() -> str:
    return "".join((
        _stijl("Title", "Title", f"<w:keepNext/>{_ruimte(0, 120, 252)}", _VET + _KOP + _maat(20), volgende="Normal"),
        _stijl("Subtitle", "Subtitle", _ruimte(0, 160), _GRIJS + _maat(13), volgende="Normal", rang=11),
        _kop(1, 16, 360, 120),
        _kop(2, 12.5, 280, 80),
        _kop(3, 11, 200, 60),
        _stijl("ListBullet", "List Bullet", _nummer(0, _OPSOMMING) + _ruimte(0, 60)),
        _stijl("Bijlage", "Bijlage", _nummer(0, _BIJLAGEN), basis="Heading1", volgende="Normal"),
        _stijl("Deel", "Deel", _nummer(0, _ARTIKELEN), basis="Heading1", volgende="Normal"),
        _stijl("Artikel", "Artikel", _nummer(1, _ARTIKELEN) + _ruimte(320, 100, 252), _maat(12.5), basis="Heading1", volgende="Lid"),
        _stijl("Lid", "Lid", _nummer(2, _ARTIKELEN)),
        _stijl("Lidvervolg", "Lidvervolg", '<w:ind w:left="680"/>'),
        _stijl("Onderdeel", "Onderdeel", _nummer(3, _ARTIKELEN) + _ruimte(0, 80)),
        _stijl("Partij", "Partij", _nummer(0, _PARTIJEN)),
        _stijl("Overweging", "Overweging", _nummer(0, _OVERWEGINGEN)),
        _stijl("Stand", "Stand", _ruimte(120, 160), _VET + _DONKER + _maat(12), volgende="Normal", rang=12),
        _stijl("TOCHeading", "TOC Heading", "<w:keepNext/>" + _ruimte(0, 160, 252), _VET + _KOP + _maat(16), volgende="Normal", rang=39),
        _stijl("TOC1", "toc 1", _STIPPEN + _ruimte(0, 80, 252), volgende="Normal", rang=39),
        _stijl("NaTabel", "Na tabel", _ruimte(160, 120), volgende="Normal", rang=12),
        _stijl("Tabeltekst", "Tabeltekst", _ruimte(0, 0, 259), _maat(9), rang=12),
        _stijl("Tabelkop", "Tabelkop", "<w:keepNext/>", _VET + _DONKER, basis="Tabeltekst", rang=12),
        _stijl("Tabelscheiding", "Tabelscheiding", _ruimte(0, 0, 240), _maat(4), volgende="Normal", rang=30),
        _stijl("Sjabloonregel", "Sjabloonregel", "<w:keepNext/>" + _ruimte(40, 40, 240), _GRIJS + _maat(8), rang=30),
        _stijl("Header", "header", _RECHTS + _ruimte(0, 0, 240), _GRIJS + _maat(8.5), rang=99),
        _stijl("Footer", "footer", _RECHTS + _ruimte(0, 0, 240), _GRIJS + _maat(8.5), rang=99),
    ))  # fmt: skip


def _tabelstijl() -> str:
    randen = "".join(f"<w:{zijde} {_RAND}/>" for zijde in ("top", "left", "bottom", "right", "insideH", "insideV"))
    marges = _celmarges(70, 100)
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="TabelSamenwerkwijzer"><w:name w:val="Tabel samenwerkwijzer"/>'
        '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="12"/><w:qFormat/>'
        f"<w:tblPr><w:tblBorders>{randen}</w:tblBorders>{marges}</w:tblPr>"
        f'<w:tblStylePr w:type="firstRow"><w:rPr>{_VET}{_DONKER}</w:rPr><w:tblPr/><w:tcPr>'
        '<w:shd w:val="clear" w:color="auto" w:fill="E8EDF3"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>'
    )


def _celmarges(boven: int, opzij: int) -> str:
    maten = (("top", boven), ("left", opzij), ("bottom", boven), ("right", opzij))
    zijden = "".join(f'<w:{zijde} w:w="{maat}" w:type="dxa"/>' for zijde, maat in maten)
    return f"<w:tblCellMar>{zijden}</w:tblCellMar>"


def stijlen() -> bytes:
    """styles.xml: Dutch, Arial 10.5 pt, only the styles that a document of ours uses."""
    return _deel(
        "styles",
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_LETTER}{_maat(10.5)}<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="nl-NL"/></w:rPr>'
        f"</w:rPrDefault><w:pPrDefault><w:pPr>{_ruimte(0, 120)}</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" '
        'w:count="376"/>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_celmarges(0, 108)}</w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        f"{_alineastijlen()}{_tabelstijl()}"
        '<w:style w:type="character" w:customStyle="1" w:styleId="OpenPunt"><w:name w:val="Open punt"/>'
        '<w:uiPriority w:val="12"/><w:qFormat/>'
        f'<w:rPr>{_VET}{_DONKER}<w:shd w:val="clear" w:color="auto" w:fill="{MARKEERKLEUR}"/></w:rPr></w:style>',
    )


def _niveau(niveau: int, stijl: str, vorm: str, tekst: str, inspringing: str, scheiding: str = "tab") -> str:
    return (
        f'<w:lvl w:ilvl="{niveau}"><w:start w:val="1"/><w:numFmt w:val="{vorm}"/><w:pStyle w:val="{stijl}"/>'
        f'<w:suff w:val="{scheiding}"/>'
        f'<w:lvlText w:val="{tekst}"/><w:lvlJc w:val="left"/><w:pPr>{inspringing}</w:pPr></w:lvl>'
    )


def _nummering(sleutel: int, soort: str, niveaus: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{sleutel}"><w:nsid w:val="5A3E000{sleutel}"/><w:multiLevelType w:val="{soort}"/>'
        f'<w:tmpl w:val="5A3F000{sleutel}"/>{niveaus}</w:abstractNum>'
    )


def nummeringen() -> bytes:
    """numbering.xml: article, lid and onderdeel in one list, in which a part without a number makes the articles begin at 1; the rest."""
    artikelen = (
        _niveau(0, "Deel", "none", "", _inspringing(0, 0), "nothing")
        + _niveau(1, "Artikel", "decimal", "Artikel %2", _inspringing(0, 0), "space")
        + _niveau(2, "Lid", "decimal", "%2.%3", _inspringing(680, 680))
        + _niveau(3, "Onderdeel", "lowerLetter", "%4.", _inspringing(1105, 425))
    )
    opsomming = _niveau(0, "ListBullet", "bullet", "•", _inspringing(425, 340))
    partijen = _niveau(0, "Partij", "decimal", "%1.", _inspringing(680, 680))
    overwegingen = _niveau(0, "Overweging", "lowerLetter", "%1.", _inspringing(680, 680))
    bijlagen = _niveau(0, "Bijlage", "decimal", "Bijlage %1", _inspringing(0, 0), "space")
    lijsten = {_BIJLAGEN: bijlagen, _ARTIKELEN: artikelen, _OPSOMMING: opsomming, _PARTIJEN: partijen, _OVERWEGINGEN: overwegingen}
    soorten = {_ARTIKELEN: "multilevel"}
    vormen = "".join(_nummering(nr, soorten.get(nr, "hybridMultilevel"), niveaus) for nr, niveaus in lijsten.items())
    nummers = "".join(f'<w:num w:numId="{nr}"><w:abstractNumId w:val="{nr}"/></w:num>' for nr in lijsten)
    return _deel("numbering", vormen + nummers)


def instellingen() -> bytes:
    """settings.xml: Dutch, the layout rules of Word 2013 and later."""
    return _deel(
        "settings",
        '<w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:autoHyphenation w:val="true"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>',
    )


def _deel(element: str, inhoud: str, namen: str = "") -> bytes:
    return f'{_XML}<w:{element} xmlns:w="{W}" xmlns:r="{R}"{namen}>{inhoud}</w:{element}>'.encode()


def _loop(tekst: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(tekst)}</w:t></w:r>'


def _veld(opdracht: str) -> str:
    stukken = ('<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {opdracht} </w:instrText>',
               '<w:fldChar w:fldCharType="separate"/>', "<w:t>1</w:t>", '<w:fldChar w:fldCharType="end"/>')  # fmt: skip
    return "".join(f"<w:r>{stuk}</w:r>" for stuk in stukken)


_WATERMERK = (
    '<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
    'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>'
    '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>'
    '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
    '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
    'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
    '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/>'
    '</v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="Watermerk: concept" '
    'style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:108pt;rotation:315;z-index:-251658752;'
    "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
    'mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#ececec" stroked="f">'
    '<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt" string="CONCEPT"/></v:shape></w:pict></w:r>'
)
"""As Word makes it, so that Word knows it as its watermark (Ontwerp > Watermerk)."""
_TEKENWERK = ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'


def kopregel(stuk: str) -> bytes:
    """header1.xml: whose document this is and how far it is; the line of a draft carries the watermark and goes with it."""
    naam = _loop("{{ samenwerking_naam | samenwerking }}") + _loop(f" – {stuk}") + "<w:r><w:tab/></w:r>"
    concept = naam + _loop("{{ concept }}") + _WATERMERK
    return _deel("hdr", _regel("Header", concept) + _regel("Header", naam + _loop("{{ definitief }}")), _TEKENWERK)


def voetregel() -> bytes:
    """footer1.xml: that it is a draft and an example (when it is), and the page number."""
    pagina = "<w:r><w:tab/></w:r>" + _loop("Pagina ") + _veld("PAGE") + _loop(" van ") + _veld("NUMPAGES")
    regels = (_loop("{{ fictief_kort }}"), _loop("{{ concept }}") + pagina, _loop("{{ definitief }}") + pagina)
    return _deel("ftr", "".join(_regel("Footer", regel) for regel in regels))


def _regel(stijl: str, inhoud: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{stijl}"/></w:pPr>{inhoud}</w:p>'


def letters() -> bytes:
    """fontTable.xml: the one letter that is used."""
    return _deel("fonts", '<w:font w:name="Arial"><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>')


def thema() -> bytes:
    """theme1.xml: Word wants one; the styles use nothing of it, only the colour picker shows these."""
    namen = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"]
    waarden = ["1F2937", "FFFFFF", "1F3A5F", "E8EDF3", "1F3A5F", "2F6B5E", "8A5A00", "7A2E3A", "4B5563", "5B4A8A", "0B5394", "5B4A8A"]
    kleuren = "".join(f'<a:{naam}><a:srgbClr val="{kleur}"/></a:{naam}>' for naam, kleur in zip(namen, waarden, strict=True))
    letter = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
    vulling = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f'{_XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="samenwerkwijzer"><a:themeElements>'
        f'<a:clrScheme name="samenwerkwijzer">{kleuren}</a:clrScheme><a:fontScheme name="samenwerkwijzer">'
        f"<a:majorFont>{letter}</a:majorFont><a:minorFont>{letter}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="samenwerkwijzer"><a:fillStyleLst>{vulling * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{vulling}</a:ln>' * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{vulling * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    ).encode()


def eigenschappen(titel: str) -> bytes:
    """core.xml: title, author and language; the dates are fixed, so that a rebuilt template is the same file."""
    moment = 'xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z'
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(titel)}</dc:title><dc:creator>samenwerkwijzer</dc:creator><cp:lastModifiedBy>samenwerkwijzer</cp:lastModifiedBy>"
        f"<dcterms:created {moment}</dcterms:created><dcterms:modified {moment}</dcterms:modified><dc:language>nl-NL</dc:language>"
        "</cp:coreProperties>"
    ).encode()

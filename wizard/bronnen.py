"""The sources behind the questions: what each is, who published it, when it was read and whether it still holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Status = Literal[
    "geldend",
    "geldend, niet bindend",
    "verouderd",
    "niet geverifieerd",
    "nog niet in werking",
    "secundair",
    "praktijk",
    "mening",
    "eigen keuze",
]

GELEZEN = date(2026, 11, 21)
WETTENBANK = "Overheid.nl (wettenbank)"
BEKENDMAKINGEN = "Overheid.nl (officiële bekendmakingen)"
OUDERE_TEKST = "oudere tekst gelezen: controleer het geldende artikel"
ZONDER_VINDPLAATS = "geen eigen vindplaats: controleer het artikel op wetten.overheid.nl"


@dataclass(frozen=True)
class Bron:
    """A text that questions rest on, with how far it may be trusted."""

    code: str
    kort: str
    titel: str
    uitgever: str
    datum: str = ""
    url: str = ""
    gelezen: date | None = GELEZEN
    status: Status = "geldend"
    opmerking: str = ""


@dataclass(frozen=True)
class Verwijzing:
    """A place in a source."""

    bron: Bron
    plaats: str

    def __str__(self) -> str:
        return f"{self.bron.kort}, {self.plaats}" if self.plaats else self.bron.kort


def _wet(code: str, kort: str, titel: str, datum: str, url: str, status: Status = "geldend", opmerking: str = "") -> Bron:
    return Bron(code, kort, titel, WETTENBANK, datum, url, status=status, opmerking=opmerking)


def _niet_gelezen(code: str, kort: str, titel: str, uitgever: str, opmerking: str = "", datum: str = "") -> Bron:
    return Bron(code, kort, titel, uitgever, datum, gelezen=None, status="niet geverifieerd", opmerking=opmerking)


def _wet_zonder_vindplaats(code: str, kort: str, titel: str) -> Bron:
    return _niet_gelezen(code, kort, titel, WETTENBANK, ZONDER_VINDPLAATS)


_STARTDOCUMENTEN = (
    Bron(
        "ibp_blog",
        "IB&P, Van afspraken naar praktijk",
        "Van afspraken naar praktijk: grip op gegevensdeling in samenwerkingsverbanden (Erna Havinga)",
        "IB&P",
        "september 2025",
        "https://ib-p.nl/2025/09/van-afspraken-naar-praktijk-grip-op-gegevensdeling-in-samenwerkingsverbanden",
        status="geldend, niet bindend",
    ),
    Bron(
        "vng_stappenplan",
        "VNG-stappenplan",
        "Stappenplan samenwerking en gegevensdeling",
        "VNG",
        "",
        "https://vng.nl/artikelen/stappenplan-samenwerking-en-gegevensdeling",
        status="geldend, niet bindend",
    ),
    Bron(
        "ap_raadsleden",
        "AP, Gemeenten en privacy",
        "Gemeenten en privacy: wat kunt u als raadslid doen bij samenwerkingsverbanden? (versie 1)",
        "Autoriteit Persoonsgegevens",
        "oktober 2022",
    ),
    Bron(
        "vng_governance",
        "VNG/KING, Privacy Governance",
        "Privacy Governance binnen het Sociaal Domein",
        "VNG/KING",
        "± eind 2015",
        status="verouderd",
        opmerking="termen verouderd, inhoud bruikbaar",
    ),
    Bron(
        "vng_raadgever",
        "VNG-raadgever",
        "Raadgever: Privacy en de decentralisaties",
        "VNG",
        "maart 2014",
        status="verouderd",
    ),
)

_WETTEN = (
    Bron(
        "avg",
        "AVG",
        "Algemene verordening gegevensbescherming, Verordening (EU) 2016/679",
        "Europese Unie",
        "PbEU L 119",
        "http://data.europa.eu/eli/reg/2016/679/oj",
        opmerking="Engelse tekst gelezen",
    ),
    _wet("uavg", "UAVG", "Uitvoeringswet AVG", "01-09-2026", "https://wetten.overheid.nl/BWBR0040940/2026-09-01"),
    _wet(
        "verzamelwet",
        "Verzamelwet gegevensbescherming",
        "Verzamelwet gegevensbescherming (36264)",
        "01-09-2026",
        "https://wetten.overheid.nl/BWBR0052755/2026-09-01",
    ),
    _wet(
        "wgs",
        "WGS",
        "Wet gegevensverwerking door samenwerkingsverbanden (WGS)",
        "01-03-2025",
        "https://wetten.overheid.nl/BWBR0049962",
    ),
    _wet(
        "bgs",
        "BGS",
        "Besluit gegevensverwerking door samenwerkingsverbanden (BGS)",
        "01-03-2025",
        "https://wetten.overheid.nl/BWBR0050665",
    ),
    _wet(
        "wpg",
        "Wpg",
        "Wet politiegegevens",
        "01-07-2025",
        "https://wetten.overheid.nl/BWBR0022463/2025-07-01",
        opmerking="art. 16 lid 1 gelezen in de tekst van 2023",
    ),
    _wet(
        "bpg",
        "Bpg",
        "Besluit politiegegevens",
        "2015",
        "https://wetten.overheid.nl/BWBR0023086",
        "niet geverifieerd",
        "de geldende tekst is niet nagelezen",
    ),
    Bron(
        "bpg_boa",
        "Bpg boa",
        "Besluit politiegegevens buitengewoon opsporingsambtenaren, Stb. 2019, 85",
        BEKENDMAKINGEN,
        "2019",
        "https://zoek.officielebekendmakingen.nl/stb-2019-85.html",
        opmerking="bekendmaking gelezen",
    ),
    _wet(
        "wjsg",
        "Wjsg",
        "Wet justitiële en strafvorderlijke gegevens",
        "2015",
        "https://wetten.overheid.nl/BWBR0014194",
        "niet geverifieerd",
        "de geldende tekst is niet nagelezen",
    ),
    _wet("wabb", "Wabb", "Wet algemene bepalingen burgerservicenummer", "11-11-2025", "https://wetten.overheid.nl/BWBR0022428"),
    _wet("wet_brp", "Wet BRP", "Wet basisregistratie personen", "12-02-2025", "https://wetten.overheid.nl/BWBR0033715/2025-02-12"),
    _wet(
        "wmo",
        "Wmo 2015",
        "Wet maatschappelijke ondersteuning 2015",
        "2019",
        "https://wetten.overheid.nl/BWBR0035362",
        opmerking=OUDERE_TEKST,
    ),
    _wet("jeugdwet", "Jeugdwet", "Jeugdwet", "2021", "https://wetten.overheid.nl/BWBR0034925", opmerking=OUDERE_TEKST),
    _wet("pw", "Participatiewet", "Participatiewet", "01-07-2025", "https://wetten.overheid.nl/BWBR0015703"),
    _wet(
        "wgs_schuld",
        "Wet gemeentelijke schuldhulpverlening",
        "Wet gemeentelijke schuldhulpverlening (Wgs)",
        "2013",
        "https://wetten.overheid.nl/BWBR0031331",
        "niet geverifieerd",
        "gewijzigd in 2021, de geldende tekst is niet nagelezen",
    ),
    Bron(
        "bgs_schuld",
        "Besluit gemeentelijke schuldhulpverlening",
        "Besluit gemeentelijke schuldhulpverlening, Stb. 2020, 240",
        BEKENDMAKINGEN,
        "2020",
        "https://zoek.officielebekendmakingen.nl/stb-2020-240.html",
        opmerking="bekendmaking gelezen",
    ),
    _wet(
        "awb",
        "Awb",
        "Algemene wet bestuursrecht",
        "h. 3: 2021; art. 3:46: 2024; overig 2015",
        "https://wetten.overheid.nl/BWBR0005537",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "gemeentewet",
        "Gemeentewet",
        "Gemeentewet",
        "2022; art. 231: 2015",
        "https://wetten.overheid.nl/BWBR0005416",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "woo",
        "Woo",
        "Wet open overheid",
        "art. 3.1 en 3.3: 15-08-2026",
        "https://wetten.overheid.nl/BWBR0045754/2026-08-15",
        opmerking="art. 3.3 lid 2 onder f is nog leeg",
    ),
    _wet("archiefwet", "Archiefwet 1995", "Archiefwet 1995", "momentopname 2026-04", "https://wetten.overheid.nl/BWBR0007376"),
    Bron(
        "archiefwet_2026",
        "Archiefwet 2026",
        "Archiefwet 2026, Stb. 2026, 149",
        BEKENDMAKINGEN,
        "2026",
        "https://zoek.officielebekendmakingen.nl/stb-2026-149.html",
        status="nog niet in werking",
        opmerking="via een secundaire bron gelezen",
    ),
    _wet("cbw", "Cyberbeveiligingswet", "Cyberbeveiligingswet", "15-08-2026", "https://wetten.overheid.nl/BWBR0052872/2026-08-15"),
    _wet(
        "bw7",
        "BW",
        "Burgerlijk Wetboek boek 7 (7:446–7:457; huur titel 4)",
        "2015",
        "https://wetten.overheid.nl/BWBR0005290",
        opmerking=f"{OUDERE_TEKST}; art. 7:454 lid 3 via Dirkzwager; titel 4 niet geverifieerd",
    ),
    _wet(
        "huisvestingswet",
        "Huisvestingswet 2014",
        "Huisvestingswet 2014",
        "2015",
        "https://wetten.overheid.nl/BWBR0035303",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "omgevingswet",
        "Omgevingswet",
        "Omgevingswet 18.2, 18.6",
        "",
        "https://www.dirkzwager.nl/omgevingswet/wettekst/hoofdstuk-18-handhaving-en-uitvoering/"
        "afdeling-181-bestuursrechtelijke-handhaving/1811-bestuursrechtelijke-handhavingstaak-en-handhavingsbevoegdheid/"
        "182-toedeling-handhavingstaak/",
        opmerking="secundair: via derden gelezen (Dirkzwager, omgevingsweb.nl)",
    ),
    _wet("grondwet", "Grondwet", "Grondwet art. 12", "2014", "https://wetten.overheid.nl/BWBR0001840", opmerking=OUDERE_TEKST),
    _wet(
        "awbi",
        "Algemene wet op het binnentreden",
        "Algemene wet op het binnentreden",
        "2014",
        "https://wetten.overheid.nl/BWBR0006763",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "awr",
        "AWR",
        "Algemene wet inzake rijksbelastingen art. 67",
        "2015",
        "https://wetten.overheid.nl/BWBR0002320",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "wet_big",
        "Wet BIG",
        "Wet op de beroepen in de individuele gezondheidszorg art. 88",
        "2015",
        "https://wetten.overheid.nl/BWBR0006251",
        opmerking=OUDERE_TEKST,
    ),
    _wet("bibob", "Wet Bibob", "Wet Bibob art. 28", "2015", "https://wetten.overheid.nl/BWBR0013798", opmerking=OUDERE_TEKST),
    _wet(
        "woz",
        "Wet WOZ",
        "Wet waardering onroerende zaken art. 1",
        "2015",
        "https://wetten.overheid.nl/BWBR0007119",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "wvr",
        "Wet veiligheidsregio's",
        "Wet veiligheidsregio's art. 25",
        "2015",
        "https://wetten.overheid.nl/BWBR0027466",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "vw2000",
        "Vreemdelingenwet 2000",
        "Vreemdelingenwet 2000 art. 14",
        "2015",
        "https://wetten.overheid.nl/BWBR0011823",
        opmerking=OUDERE_TEKST,
    ),
    _wet(
        "wbp",
        "Wet bescherming persoonsgegevens",
        "Wet bescherming persoonsgegevens",
        "",
        "https://wetten.overheid.nl/BWBR0040940",
        "verouderd",
        "ingetrokken (UAVG art. 51)",
    ),
    Bron(
        "wams",
        "Wams (wetsvoorstel)",
        "Wet aanpak meervoudige problematiek sociaal domein (wetsvoorstel)",
        "Tweede Kamer",
        "",
        "https://www.schulinck.nl/opinie/wams-integrale-hulp-binnen-sociaal-domein/",
        status="nog niet in werking",
        opmerking=(
            "niet in werking, voor zover gevonden; gelezen: berichten over de behandeling en deels het advies van de Raad van State"
            " (https://www.raadvanstate.nl/adviezen/@126117/w13-21-0187-iii/)"
        ),
    ),
    _wet_zonder_vindplaats("politiewet", "Politiewet 2012", "Politiewet 2012"),
    _wet_zonder_vindplaats("wvggz", "Wvggz", "Wet verplichte geestelijke gezondheidszorg (Wvggz)"),
    _wet_zonder_vindplaats("leerplichtwet", "Leerplichtwet 1969", "Leerplichtwet 1969"),
    _wet_zonder_vindplaats("woningwet", "Woningwet", "Woningwet"),
    _wet_zonder_vindplaats("reclasseringsregeling", "Reclasseringsregeling 1995", "Reclasseringsregeling 1995"),
    _wet_zonder_vindplaats("wpg_zorg", "Wet publieke gezondheid", "Wet publieke gezondheid"),
    _wet_zonder_vindplaats("wet_suwi", "Wet SUWI", "Wet structuur uitvoeringsorganisatie werk en inkomen (Wet SUWI)"),
    _wet_zonder_vindplaats("zvw", "Zorgverzekeringswet", "Zorgverzekeringswet"),
    _wet_zonder_vindplaats(
        "volksverzekeringen",
        "AOW, Anw en AKW",
        "Volksverzekeringen: Algemene Ouderdomswet (AOW), Algemene nabestaandenwet (Anw), Algemene Kinderbijslagwet (AKW)",
    ),
    _wet_zonder_vindplaats("opiumwet", "Opiumwet", "Opiumwet"),
    _wet_zonder_vindplaats("huisverbod", "Wet tijdelijk huisverbod", "Wet tijdelijk huisverbod"),
    _wet_zonder_vindplaats("ambtenarenwet", "Ambtenarenwet 2017", "Ambtenarenwet 2017"),
    _wet_zonder_vindplaats("wgr", "Wgr", "Wet gemeenschappelijke regelingen"),
)

_RICHTLIJNEN = (
    Bron(
        "vng_rechtmatigheid",
        "VNG-stappenplan rechtmatigheid",
        "Stappenplan waarborgen rechtmatigheid gegevensdeling (opschriften deelstap 4–8)",
        "VNG",
        "",
        "https://vng.nl/artikelen/stappenplan-waarborgen-rechtmatigheid-gegevensdeling",
        opmerking="deels gelezen",
    ),
    _niet_gelezen(
        "vng_handreiking",
        "VNG-handreiking gegevensdeling",
        "Handreiking Gegevensdeling in sociaal, zorg- en veiligheidsdomein",
        "VNG",
        datum="november 2023",
    ),
    Bron(
        "aanw_convenanten",
        "Aanwijzingen voor convenanten",
        "Aanwijzingen voor convenanten 2025 (aanw. 3, 11–29)",
        "Rijk",
        "11-10-2025",
        "https://wetten.overheid.nl/BWBR0051610",
        status="geldend, niet bindend",
        opmerking="niet bindend voor gemeenten",
    ),
    Bron(
        "wgs_nieuws",
        "Rijksoverheid, Inwerkingtreding WGS",
        "Inwerkingtreding WGS",
        "Rijksoverheid",
        "04-12-2024",
        "https://www.rijksoverheid.nl/actueel/nieuws/2024/12/04/inwerkingtreding-wet-gegevensverwerking-door-samenwerkingsverbanden",
    ),
    Bron(
        "ap_bgs",
        "Kamerstuk 35 447, nr. 29",
        "Kamerstuk 35 447, nr. 29 (advies AP over het BGS)",
        "Tweede Kamer",
        "",
        "https://zoek.officielebekendmakingen.nl/kst-35447-29.html",
    ),
    Bron(
        "ap_wgs",
        "AP, handreiking schuldhulpverlening",
        "Handreiking Wet gemeentelijke schuldhulpverlening, aandachtspunten volgens de AP",
        "Autoriteit Persoonsgegevens",
        "",
        "https://5dok.net/document/qmj65xdw-handreiking-wet-gemeentelijke-schuldhulpverlening-aandachtspunten-volgens-de-ap.html",
        status="niet geverifieerd",
        opmerking="een kopie gelezen",
    ),
    Bron(
        "ap_toestemming",
        "AP, de rol van toestemming",
        "Persoonsgegevens in het sociaal domein: de rol van toestemming",
        "Autoriteit Persoonsgegevens",
        "2016",
        "https://vdocuments.site/persoonsgegevens-in-het-sociaal-domein-de-rol-van-toestemming-2018-03-15-persoonsgegevens.html",
        opmerking="van vóór de AVG",
    ),
    Bron(
        "ap_dpia",
        "AP, DPIA",
        "DPIA-pagina met criteria",
        "Autoriteit Persoonsgegevens",
        "",
        "https://www.autoriteitpersoonsgegevens.nl/en/node/213",
    ),
    Bron(
        "ap_lijst",
        "AP, lijst van verplichte DPIA's",
        "Lijst van verplichte DPIA's (17 koppen, weergave UT)",
        "Autoriteit Persoonsgegevens; Universiteit Twente",
        "",
        "https://www.utwente.nl/nl/cyber-safety/privacy/pre_dpia_formulier/",
        opmerking="secundair: gelezen in de weergave van de Universiteit Twente",
    ),
    Bron(
        "wp248",
        "Richtsnoeren DPIA (WP248)",
        "Guidelines on DPIA, WP248 rev.01",
        "Artikel 29-groep",
        "04-10-2017",
        "https://www.scribd.com/document/472735814/20171013-wp248-rev01-enpdf-pdf",
    ),
    Bron(
        "ibd_model26",
        "IBD-modelovereenkomst",
        "Modelovereenkomst voor gezamenlijke verantwoordelijken",
        "IBD",
        "",
        "https://www.informatiebeveiligingsdienst.nl/product/modelovereenkomst-voor-gezamenlijke-verantwoordelijken/",
    ),
    Bron(
        "ibd_verwerker",
        "Standaard Verwerkersovereenkomst Gemeenten",
        "Standaard Verwerkersovereenkomst Gemeenten (Engelse vertaling; bestaan)",
        "VNG/IBD",
        "",
        "https://www.informatiebeveiligingsdienst.nl/product/"
        "standard-data-processing-agreement-dpa-for-dutch-municipalities-standaard-verwerkersovereenkomst-engelse-vertaling/",
        opmerking="inhoud niet geverifieerd",
    ),
    _niet_gelezen(
        "ibd_dpia",
        "IBD, DPIA en profielen",
        "Samen naar een kwalitatief goede DPIA; functieprofiel FG en PO (bestaan)",
        "IBD",
    ),
    Bron(
        "bio2",
        "BIO2",
        "Baseline Informatiebeveiliging Overheid 2",
        "BZK/CIP",
        "23-09-2025",
        "https://ibestuur.nl/partner/cip/baseline-informatiebeveiliging-overheid-2",
        opmerking="norm zelf niet gelezen (https://minbzk.github.io/Baseline-Informatiebeveiliging-Overheid/inleiding)",
    ),
    Bron(
        "cbw_uitleg",
        "Uitleg bij de Cyberbeveiligingswet",
        "Cbw in werking; bestuurlijke tips gemeenten",
        "DTC; gemeente.nu",
        "",
        "https://digitaltrustcommunity.nl/cbw-nis2/f/forum/2320/cbw-en-wwke-zijn-vandaag-in-werking-getreden",
    ),
    Bron(
        "ensia",
        "ENSIA",
        "Van NIS2 naar BIO (ENSIA)",
        "The Trusted Third Party",
        "",
        "https://www.thetrustedthirdparty.nl/blogs/wetgeving/van-nis2-naar-bio-wat-verandert-er-voor-de-overheid",
        status="secundair",
    ),
    _niet_gelezen("nen7510", "NEN 7510", "NEN 7510", "NEN"),
    _niet_gelezen("nta7516", "NTA 7516", "NTA 7516", "NEN"),
    _niet_gelezen("digikoppeling", "Digikoppeling", "Digikoppeling Standaard", "Logius"),
    _niet_gelezen("iso27001", "ISO 27001", "ISO 27001", "ISO"),
    _niet_gelezen("norea", "NOREA-volwassenheidsmodel", "NOREA-volwassenheidsmodel", "NOREA"),
    Bron(
        "ccv",
        "CCV-stappenplan",
        "Stappenplan veilig data delen",
        "CCV",
        "",
        "https://hetccv.nl/onderwerpen/privacy-gegevensdeling/stappenplan-veilig-data-delen/",
    ),
    Bron(
        "ingrado",
        "Ingrado",
        "Gegevensuitwisseling ketenpartners, algemeen belang",
        "Ingrado",
        "",
        "https://www.ingrado.nl/onderwerp/gegevensuitwisseling_ketenpartners_algemeen_belang",
    ),
    Bron(
        "ictrecht",
        "ICTRecht",
        "Woningcorporaties en de AVG, deel 1",
        "ICTRecht",
        "",
        "https://ictrecht.nl/blog/"
        "woningcorporaties-en-de-avg-deel-1-wanneer-mogen-huurdersgegevens-gedeeld-worden-met-een-overheidsinstelling",
        status="mening",
    ),
    Bron(
        "danica",
        "Danica",
        "Gezamenlijke verantwoordelijken",
        "Danica",
        "",
        "https://danica.nl/gezamenlijke-verantwoordelijken/",
        status="mening",
    ),
    Bron(
        "hof_riec",
        "Hof Arnhem-Leeuwarden 22-02-2022",
        "Hof Arnhem-Leeuwarden 22-02-2022, ECLI:NL:GHARL:2022:1322 (samenvatting)",
        "rechtspraak; AKD",
        "22-02-2022",
        "https://www.lexboost.com/rechtspraak/ECLI:NL:GHARL:2022:1322",
    ),
    Bron(
        "handvat",
        "Handvat gegevensuitwisseling",
        "Handvat gegevensuitwisseling samenwerking rond casuïstiek zorg- en veiligheidsdomein (inhoudsopgave)",
        "JenV",
        "",
        "https://5dok.net/document/yj7mvv36-handvat-gegevensuitwisseling-samenwerking-rond-casuistiek-zorg-veiligheidsdomein-versie.html",
        status="niet geverifieerd",
        opmerking="van vóór de WGS",
    ),
    Bron(
        "zvh_faq",
        "Vragen bij het modelprotocol",
        "Vragen bij het modelprotocol (Zorg- en Veiligheidshuizen)",
        "Zorg- en Veiligheidshuizen",
        "",
        "https://www.deltacommissie.com/informatie-uitwisselen-in-veiligheidshuizen/vooraf/vragen-bij-het-modelprotocol",
        status="niet geverifieerd",
        opmerking="gelezen op een website van derden",
    ),
    Bron(
        "uwv_brp",
        "Stcrt. 2013, 18831",
        "Stcrt. 2013, 18831 (UWV, adresgegevens)",
        "Staatscourant",
        "2013",
        "https://zoek.officielebekendmakingen.nl/stcrt-2013-18831.html",
        status="niet geverifieerd",
    ),
    Bron(
        "nkoo",
        "NKOO",
        "Woo 3.3",
        "NKOO",
        "",
        "https://nkoo.nl/woo/artikel-3-3-actieve-openbaarmaking-van-categorieen-informatie/",
        status="secundair",
    ),
    Bron(
        "koggenland",
        "Gemeente Koggenland",
        "Openbaarmaking convenanten",
        "Koggenland",
        "",
        "https://www.koggenland.nl/openbaarmaking-convenanten-woo",
        status="secundair",
    ),
    Bron(
        "avres",
        "Protocol huisbezoeken Avres",
        "Protocol huisbezoeken Avres",
        "Avres (CVDR755853)",
        "",
        "https://lokaleregelgeving.overheid.nl/CVDR755853/1",
        status="praktijk",
    ),
    Bron(
        "praktijk",
        "Convenanten uit de praktijk",
        "Convenanten (o.a. Den Helder 2014, Drugslocaties Oost-Brabant, Harderwijk)",
        "diverse",
        "",
        "https://zoek.officielebekendmakingen.nl/gmb-2025-213236.html",
        status="praktijk",
        opmerking="negen convenanten gelezen, de twee oudste zijn verouderd",
    ),
    _niet_gelezen(
        "rijker_verantwoorden",
        "Rijker verantwoorden",
        "Rijker verantwoorden",
        "onbekend",
        "genoemd in het VNG-stappenplan, stap 4; de methodiek zelf is niet gevonden",
    ),
    _niet_gelezen(
        "algoritmeregister",
        "Algoritmeregister",
        "Algoritmeregister van de overheid",
        "BZK",
    ),
    _niet_gelezen(
        "edpb_fg",
        "EDPB over de FG",
        "Lijn van de EDPB: wie afwijkt van het advies van de FG, legt de reden vast",
        "EDPB",
    ),
    Bron(
        "eigen",
        "Eigen keuze",
        "Eigen keuze van de samenwerkwijzer",
        "samenwerkwijzer",
        gelezen=None,
        status="eigen keuze",
    ),
)

BRONNEN: dict[str, Bron] = {bron.code: bron for bron in (*_STARTDOCUMENTEN, *_WETTEN, *_RICHTLIJNEN)}


def verwijzingen(tekst: str) -> tuple[Verwijzing, ...]:
    """The references in 'avg art. 5 lid 1 onder b; vng_stappenplan stap 2': a code, then the place."""
    gevonden: list[Verwijzing] = []
    for deel in filter(None, map(str.strip, tekst.split(";"))):
        code, _, plaats = deel.partition(" ")
        if code not in BRONNEN:
            raise ValueError(f"onbekende bron '{code}' in '{tekst}'")
        gevonden.append(Verwijzing(BRONNEN[code], plaats.strip()))
    return tuple(gevonden)

"""Words for whether sharing is allowed: grounds, weighing, secrecy and the rights of residents."""

from wizard.begrippen.begrip import begrip

MOGEN = (
    begrip(
        "grondslag",
        "De reden uit de AVG waarom u persoonsgegevens mag gebruiken. Er zijn er zes.",
        "avg art. 6 lid 1",
        "grondslagen",
    ),
    begrip(
        "toestemming",
        "Iemand zegt vrij en bewust ja tegen één duidelijk doel. Wie van de overheid afhangt, kan vaak niet vrij kiezen.",
        "avg art. 4 onder 11; avg art. 7; avg overw. 43",
    ),
    begrip(
        "uitdrukkelijke toestemming",
        "Iemand zegt met een eigen, duidelijke handeling ja. Gewone toestemming is bij bijzondere persoonsgegevens niet genoeg.",
        "avg art. 9 lid 2 onder a",
        "uitdrukkelijk",
    ),
    begrip(
        "veronderstelde toestemming",
        "Een arts mag delen wat nodig is met wie rechtstreeks meewerkt aan dezelfde behandeling. Hij hoeft dat niet apart te vragen.",
        "bw7 art. 7:457 lid 2",
    ),
    begrip(
        "wettelijke verplichting",
        "De wet zegt dat een organisatie iets moet doen, bijvoorbeeld gegevens geven.",
        "avg art. 6 lid 1 onder c",
        "wettelijke plicht",
    ),
    begrip(
        "taak van algemeen belang",
        "Werk voor de samenleving dat een wet aan een organisatie opdraagt.",
        "avg art. 6 lid 1 onder e; avg art. 6 lid 3",
        "algemeen belang",
        "publieke taak",
    ),
    begrip(
        "openbaar gezag",
        "De macht van de overheid om besluiten te nemen waaraan inwoners vastzitten.",
        "avg art. 6 lid 1 onder e; awb art. 1:1 lid 1 onder b",
    ),
    begrip(
        "zwaarwegend algemeen belang",
        "Een groot belang van de hele samenleving. Het telt alleen als een wet het regelt.",
        "avg art. 9 lid 2 onder g",
    ),
    begrip(
        "vitaal belang",
        "Iemands leven of gezondheid is direct in gevaar.",
        "avg art. 6 lid 1 onder d",
        "vitale belangen",
    ),
    begrip(
        "gerechtvaardigd belang",
        "Een eigen belang dat zwaarder weegt dan de privacy van de inwoner. Een overheid kan dit voor haar taken niet gebruiken.",
        "avg art. 6 lid 1 onder f",
    ),
    begrip(
        "privaat belang",
        "Wat een organisatie voor zichzelf wil, zoals huur innen.",
        "avg art. 6 lid 1 onder f",
    ),
    begrip(
        "gerechtvaardigd doel",
        "Een doel dat de wet toelaat en dat past bij de taak van wie de gegevens gebruikt.",
        "avg art. 5 lid 1 onder b",
    ),
    begrip(
        "noodzaak",
        "Zonder deze gegevens lukt het doel niet. Handig is niet genoeg.",
        "avg art. 6 lid 1; vng_stappenplan stap 2",
        "noodzakelijk",
    ),
    begrip(
        "proportionaliteit",
        "Het doel weegt op tegen wat het delen voor inwoners betekent.",
        "vng_raadgever proportionaliteit; avg art. 35 lid 7 onder b",
        "proportioneel",
    ),
    begrip(
        "subsidiariteit",
        "U kiest de manier die mensen het minst raakt en toch werkt.",
        "vng_stappenplan stap 2 vraag 3; avg art. 35 lid 7 onder b",
    ),
    begrip(
        "inbreuk",
        "Iets wat het privéleven van iemand raakt.",
        "vng_stappenplan stap 2 vraag 3",
    ),
    begrip("rechtmatigheid", "Wat u doet, mag volgens de wet.", "avg art. 5 lid 1 onder a", "rechtmatig", "onrechtmatig"),
    begrip(
        "bevoegdheid",
        "Wat een bestuur, functie of organisatie volgens de wet mag doen of beslissen.",
        "gemeentewet art. 160; awb art. 5:11",
        "bevoegdheden",
        "bevoegd",
        "bevoegde",
        "wettelijke bevoegdheid",
    ),
    begrip(
        "meldrecht",
        "Wie in zijn werk zorgen heeft over geweld of mishandeling, mag dat melden bij Veilig Thuis. Toestemming is niet nodig.",
        "wmo art. 5.2.6",
    ),
    begrip(
        "verstrekbepaling",
        "Een artikel in een wet dat zegt dat iemand gegevens mag of moet geven.",
        "avg art. 6 lid 3",
        "wettelijke bepaling",
    ),
    begrip("sectorwet", "Een wet voor één terrein, zoals jeugd, zorg of werk.", "vng_rechtmatigheid deelstap 3", "sectorwetten"),
    begrip(
        "geheimhouding",
        "De plicht om te zwijgen over wat u in uw werk hoort of leest.",
        "awb art. 2:5; vng_governance par. 3.3",
        "geheimhoudingsplicht",
    ),
    begrip(
        "ambtelijke geheimhouding",
        "Wie voor de overheid werkt, zwijgt over wat vertrouwelijk is. Spreken mag als een wet of de taak dat vraagt.",
        "awb art. 2:5",
        "ambtsgeheim",
    ),
    begrip(
        "ambtseed",
        "De eed of belofte die een ambtenaar aflegt als hij in dienst komt.",
        "ambtenarenwet",
        "ambtsbelofte",
    ),
    begrip(
        "beroepsgeheim",
        "De plicht van bijvoorbeeld een arts, verpleegkundige of jeugdhulpverlener om te zwijgen over cliënten.",
        "bw7 art. 7:457; jeugdwet art. 7.3.11; wet_big art. 88",
        "medisch beroepsgeheim",
        "beroepsgeheimen",
    ),
    begrip(
        "doorbreking",
        "Iemand met geheimhouding mag of moet in dit geval toch spreken.",
        "bw7 art. 7:457; jeugdwet art. 7.3.11",
        "doorbreken",
    ),
    begrip(
        "conflict van plichten",
        "Zwijgen brengt iemand ernstig in gevaar, maar spreken is eigenlijk verboden. De hulpverlener weegt dat per geval af.",
        "vng_governance par. 4.4; handvat",
    ),
    begrip(
        "uitzondering",
        "Een regel in de wet die toelaat wat anders verboden is.",
        "avg art. 9 lid 2; uavg art. 22–33",
        "uitzonderingen",
    ),
    begrip(
        "identificatie",
        "Nagaan of iemand echt is wie hij zegt te zijn.",
        "uavg art. 29",
    ),
    begrip("rechtsvordering", "Een zaak bij de rechter, of de voorbereiding daarvan.", "avg art. 9 lid 2 onder f"),
    begrip(
        "socialezekerheidsrecht",
        "De wetten over uitkeringen en hulp bij het vinden van werk.",
        "avg art. 9 lid 2 onder b; uavg art. 30 lid 1",
    ),
    begrip(
        "rechten van betrokkenen",
        "Wat een inwoner mag vragen over zijn gegevens: zien, verbeteren, wissen, beperken en bezwaar maken.",
        "avg art. 12–22",
        "rechten van inwoners",
        "privacyverzoek",
        "privacyverzoeken",
    ),
    begrip("inzage", "Het recht om te zien welke gegevens een organisatie over u heeft, en wie ze kreeg.", "avg art. 15"),
    begrip(
        "beperking van het gebruik",
        "De inwoner vraagt om zijn gegevens een tijd niet te gebruiken.",
        "avg art. 18",
        "verzoeken om beperking",
        "recht op beperking",
    ),
    begrip(
        "bezwaar",
        "Een inwoner is het niet eens met een besluit of met het gebruik van zijn gegevens. Hij vraagt om een nieuw oordeel.",
        "avg art. 21; awb art. 1:5",
    ),
    begrip(
        "informatieplicht",
        "U vertelt een inwoner uit uzelf waarvoor u zijn gegevens gebruikt en met wie u ze deelt.",
        "avg art. 12–14",
    ),
    begrip(
        "wettelijk vertegenwoordiger", "Iemand die voor een ander mag beslissen, zoals een ouder of voogd.", "jeugdwet art. 7.3.4", "voogd"
    ),
    begrip("minderjarige", "Iemand die nog geen 18 jaar is.", "eigen", "minderjarigen"),
    begrip("jeugdige", "Iemand onder de 18. De Jeugdwet rekent er soms ook jongvolwassenen bij.", "jeugdwet art. 1.1", "jeugdigen"),
    begrip(
        "verstrekkingsbeperking",
        "Een inwoner vraagt de gemeente zijn adres niet aan derden te geven.",
        "wet_brp art. 2.59 en 3.21",
        "geheim adres",
    ),
)

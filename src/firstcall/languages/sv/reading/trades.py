"""Swedish experience as it is told by a job held, a workplace or a deed: "suttit i kassan" to "har du kassavana?".

One row a topic: what the question asks for, and what in a reply tells that it was done. `topics` holds the others.
"""

from __future__ import annotations

from dataclasses import dataclass

from firstcall.reading.rules import Rule

_ASK = (
    r"(?:har du|är du(?! beredd)(?! villig)|kan du(?! tänka)(?! jobba)(?! arbeta)(?! börja)(?! flytta)|klarar du|"
    r"känner du|trivs du|någon)"
    r"(?: \S+){0,7}?"
)
"""How experience is asked for; "kan du tänka dig" asks for a will."""

_DID = (
    r"(?:jobbat|jobbade|jobbar|arbetat|arbetade|arbetar|stod|stått|står|suttit|satt|sitter|varit|var|är|hållit|höll|"
    r"extrajobbade|extrajobbat|extrajobbar|sommarjobbade|sommarjobbat|praktiserade|praktiserat|vikarierat|vikarierade|"
    r"slitit|började|anställd|drev|drivit|driver|ägde|# år|# månader|# somrar|# säsonger|# vintrar|många år|flera år|"
    r"ett antal år|halva livet|hela livet|några somrar|ett par somrar|en sommar|en säsong|praktik|gamla?|gammal)"
)
"""What tells that it was done: a verb of work, a length of it, "gammal" as in "gammal kock"."""


@dataclass(frozen=True, slots=True)
class Trade:
    """What is asked for and what tells of it."""

    topic: str
    asked: str
    """In the question, behind a word that asks for experience; or alone, as `alone`."""
    jobs: str
    """Jobs and places behind a word that tells of having worked."""
    yes: str
    no: str
    """A near reply that tells of something else."""
    question: str
    alone: str = ""
    """In the question, without more: "kundvana"."""
    deeds: str = ""
    """In the reply, without more: "plockat order"."""


TRADES = (
    Trade(
        "customers",
        r"kund\S*|service\S*|gäster(?:na)?|försäljning\S*|sälj\S*",
        r"butik\S*|\S*affär(?:en|er)?|kassa(?:n|biträde)?|(?:bakom )?disk(?:en)?|\S*säljare|\S*försäljare|servitris|"
        r"servitör|reception(?:en|ist)?|kundtjänst|callcenter|bartender|baren?|frisör|taxi(?:chaufför)?|hotell\S*|"
        r"restaurang\S*|ica|coop|willys|lidl|hemköp|citygross|elgiganten|ikea|apotek(?:et)?|mcdonalds|donken|max|"
        r"pressbyrån|systembolaget|kafé(?:et)?|café(?:et)?|kiosk(?:en)?|bensinmack(?:en)?|macken|servering(?:en)?|"
        r"biljettkassan|växeln|jula|biltema|bauhaus|byggmax|dressmann|lindex|kappahl|åhlens|stadium|intersport",
        "Tio år bakom disken på apoteket.",
        "Jag har mest stått på lagret.",
        "Är du trygg med kundkontakt?",
        alone=r"kundvana|servicevana|kundkontakt(?:er)?",
    ),
    Trade(
        "cash",
        r"kass(?:a|an|asystem\S*|aarbete|avana)|kontant\S*|betalningar|växelkassa",
        r"kassa(?:n)?|kassör(?:ska)?|kassabiträde|kiosk(?:en)?|pressbyrån|bensinmack(?:en)?|biljettkassan|"
        r"utgångskassan|butikskassan|mackkassan",
        "Jag har suttit i mackkassan.",
        "Jag har plockat varor.",
        "Är du bekväm med kassaarbete?",
        alone=r"kassavana",
        deeds=r"(?:räknat|räknade|räknar) (?:växel)?kassan|slagit in varor",
    ),
    Trade(
        "children",
        r"barn|småbarn|ungdomar|unga|elever|barngrupp(?:er)?|skolbarn|tonåringar",
        r"förskola\S*|förskollärare|\S*dagis\S*|fritids(?:ledare|pedagog|gård(?:en)?|hem(?:met)?)?|skola(?:n)?|"
        r"\S*lärare|barnskötare|barnvakt|dagmamma|lägerledare|kolloledare|kollo|scoutledare|\S*tränare|lekledare|au "
        r"pair|nanny|elevassistent|resurspedagog|barnflicka|lekland|barnavdelning(?:en)?|bvc",
        "Jag var kolloledare tre somrar.",
        "Jag har jobbat på lager.",
        "Är du bekväm med barn?",
        deeds=r"(?:tränar|tränat|coachat|coachar) (?:ett |barn|ungdoms|flick|pojk|knatte)\S*(?: lag)?",
    ),
    Trade(
        "elderly",
        r"äldre|äldreomsorg(?:en)?|äldrevård(?:en)?|gamla",
        r"hemtjänst(?:en)?|\S*äldreboende\S*|\S*demensboende\S*|ålderdomshem(?:met)?|servicehus(?:et)?|vårdbiträde|"
        r"undersköterska|särskilt boende|säbo|vårdhem(?:met)?|äldreomsorg(?:en)?|äldrevård(?:en)?|långvården|"
        r"långvård|geriatrik(?:en)?",
        "Jag har jobbat på geriatriken i tre år.",
        "Jag har jobbat på dagis.",
        "Är du bekväm med äldre?",
    ),
    Trade(
        "dementia",
        r"demens\S*|dementa|demenssjuka",
        r"\S*demensboende\S*|demensavdelning(?:en)?|demensteam(?:et)?|silviasyster|minnesmottagning(?:en)?|"
        r"demensenhet(?:en)?",
        "Jag har jobbat som silviasyster.",
        "Jag var på ett boende.",
        "Kan du något om demenssjuka?",
        alone=r"demensvård(?:en)?",
    ),
    Trade(
        "support",
        r"lss\S*|funktionsned\S*|funktionsvari\S*|autis\S*|autister|npf|adhd|asperger",
        r"gruppbostad(?:en)?|gruppboende(?:t)?|lss(?:-boende|-boendet)?|personlig assistent|daglig verksamhet|"
        r"korttids\S*|boendestöd(?:et|jare)?|särskola(?:n)?|anpassad(?:e)? grundskola\S*|resursskola(?:n)?",
        "Jag har jobbat på resursskola.",
        "Jag har jobbat på hotell.",
        "Känner du till autism?",
    ),
    Trade(
        "patients",
        r"patient(?:er|erna)?|brukare|vård(?:en)?|omsorg(?:en)?|sjuka|personlig omvårdnad|omvårdnad",
        r"hemtjänst(?:en)?|\S*äldreboende\S*|sjukhus(?:et)?|vårdcentral(?:en)?|undersköterska|\S*sjuksköterska|"
        r"vårdbiträde|personlig assistent|gruppbostad(?:en)?|akuten|vårdavdelning(?:en)?|intensiven|hemsjukvården|"
        r"ambulans(?:en)?|barnmorska|läkare|kirurgen|medicinavdelning(?:en)?|ortopeden|psyk(?:iatrin)?",
        "Jag har jobbat på kirurgen i nio år.",
        "Jag har jobbat i kök.",
        "Trivs du med patienter?",
    ),
    Trade(
        "kitchen",
        r"kök(?:et)?|storkök|restaurangkök|matlagning|laga mat|restaurang\S*|köksarbete",
        r"\S*kock|kockar|kallskänka|\S*kök(?:et)?|\S*restaurang(?:en|er)?|kökschef|köksmästare|köksbiträde|"
        r"pizzabagare|pizzeria(?:n)?|skolbespisning(?:en)?|bamba|catering\S*|grillen|souschef|lunchställe(?:t)?|"
        r"krog(?:en)?|donken|mcdonalds|max|måltidsbiträde|ekonomibiträde",
        "Jag har varit kallskänka på en finlandsfärja.",
        "Jag har jobbat på kontor.",
        "Trivs du i storkök?",
    ),
    Trade(
        "stock",
        r"lager\S*|plock\S*|packa\S*|truck\S*|gods\S*|terminal\S*|logistik\S*|inventering\S*",
        r"\S*lag(?:er|ret)|terminal(?:en)?|postnord|posten|dhl|schenker|godsmottagning(?:en)?|lagerarbetare|"
        r"truckförare|orderplockare|lagerchef|dagab|dsv|e - handelslager|ikeas? lager",
        "Jag har jobbat på terminal.",
        "Jag har jobbat på kontor.",
        "Trivs du på lager?",
        alone=r"lagervana|lagererfarenhet",
        deeds=r"(?:plockat|plockade|plockar|packat|packade|packar) (?:order|ordrar|varor|paket|pall(?:ar)?)",
    ),
    Trade(
        "building",
        r"bygg\S*|byggarbets\S*|byggbransch\S*|snickeri\S*|renovering\S*",
        r"snickare|murare|bygge(?:t|n)?|byggfirma(?:n)?|peab|ncc|skanska|veidekke|betongarbetare|takläggare|målare|"
        r"byggnadsarbetare|plattsättare|armerare|träarbetare|byggare|grovarbetare|hantlangare|golvläggare|rivare|"
        r"ställningsbyggare|gipsare|anläggare",
        "Jag var hantlangare i två år.",
        "Jag har jobbat i butik.",
        "Trivs du på byggarbetsplatser?",
    ),
    Trade(
        "cleaning",
        r"städ\S*|lokalvård\S*|golvvård",
        r"\S*städare|lokalvårdare|\S*städfirma(?:n)?|\S*städ(?:et|erska|ningen|ning)?|iss|samhall|sodexo|husfru",
        "Jag har varit lokalvårdare i åtta år.",
        "Jag har jobbat i butik.",
        "Kan du något om golvvård?",
        alone=r"städvana",
        deeds=r"(?:städat|städade|städar|skurat|skurade) (?:hotellrum|trapphus|skolor|kontor|hem|sjukhus\S*|båtar|"
        r"lokaler|hos|på|åt|i) \S+",
    ),
    Trade(
        "leading",
        r"arbetsled\S*|leda(?:t|r)?|ledare|ledarskap|ledarroll\S*|personalansvar|chef(?:skap)?|teamledare|lett|"
        r"gruppledare",
        r"(?!chefens)\S*chef|arbetsledare|förman|lagbas|basen?|lagledare|platsansvarig|teamledare|skiftledare|"
        r"verkmästare|gruppledare|produktionsledare|plutonchef|officer|kökschef|köksmästare|skiftansvarig|"
        r"avdelningsansvarig|hovmästare|projektledare|rektor|egen firma med anställda|befäl|avdelningschef|enhetschef|"
        r"föreståndare",
        "Jag var förman i tre år.",
        "Jag har jobbat med bra chefer.",
        "Kan du leda ett lag?",
        deeds=r"(?:hade|haft|har) (?:(?:jag|ju|då|själv) ){0,2}(?:personal)?ansvar(?:et)? för (?:\S+ ){0,4}(?:man|"
        r"personer|pers|anställda|medarbetare|gubbar|killar|tjejer)|(?:basade|basat|basar) (?:över|för)|# (?:man|"
        r"personer|pers|anställda|gubbar|medarbetare) under mig|(?:ledde|lett|leder) (?:ett |en )?(?:lag|team|grupp|"
        r"arbetslag|skift)(?: \S+){0,3}",
    ),
    Trade(
        "selling",
        r"telefonförsäljning|kalla samtal|försäljning|sälja|sälj|säljare|provision",
        r"\S*säljare|\S*försäljare|telefonförsäljning(?:en)?|callcenter|mötesbokare|telemarketing|säljbolag(?:et)?|"
        r"bilhandlare|mäklare",
        "Jag har jobbat som bilhandlare.",
        "Jag har jobbat på lager.",
        "Är du bekväm med provision?",
        deeds=r"(?:sålt|sålde|säljer) (?:abonnemang|dammsugare|el|el-?avtal|tidningar|försäkringar|bilar|larm|hus|"
        r"skor|kläder|telefoner|telefoni)",
    ),
    Trade(
        "phoning",
        r"(?:prata|tala|svara|ringa|jobba|arbeta|samtal)(?: \S+){0,2} (?:telefon(?:en)?|samtal)|telefonvana|"
        r"kalla samtal",
        r"kundtjänst|växel(?:n)?|telefonist|callcenter|reception(?:en|ist)?|telefonförsäljare|support(?:en)?|sos "
        r"alarm|larmcentral(?:en)?|taxiväxel(?:n)?|mötesbokare|sjukvårdsrådgivning(?:en)?",
        "Jag satt på sjukvårdsrådgivningen.",
        "Jag har jobbat på lager.",
        "Trivs du med att prata i telefon?",
    ),
    Trade(
        "roads",
        r"körvana|vinterväg\S*|snö|halka|mörker|stadstrafik|stockholmstrafik|storstad|tung trafik|köra(?: \S+){0,3} "
        r"(?:bil|lastbil|skåpbil|buss)",
        r"\S*chaufför|\S*taxi(?:chaufför)?|bud(?:bil|firma|et)|\S*distribution(?:en)?|långtradare|timmerbil|"
        r"plogbil|\S*bussförare|\S*förare|körskollärare|trafiklärare|tidningsbud|brevbärare|rallyförare",
        "Jag kör timmerbil i Norrland.",
        "Jag har jobbat på kontor.",
        "Är du bekväm med att köra i snö?",
        deeds=r"(?:kört|kör|körde) (?:rally|timmerbil|timmer|plogbil|taxi|långtradare|lastbil|distribution|bud|buss)",
    ),
    Trade(
        "trailer",
        r"släp(?:et|vagn)?",
        r"åkeri(?:et)?|hästtransport(?:er)?",
        "Jag drar husvagn varje sommar.",
        "Jag har cyklat.",
        "Kan du köra med släp?",
        deeds=r"(?:drar|dragit|drog|kör|kört|backar|har) (?:\S+ ){0,3}(?:husvagn(?:en)?|hästsläp(?:et)?|"
        r"hästtransport(?:en)?|båttrailer(?:n)?|trailer(?:n)?|släpvagn|släpkärra|kärra(?:n)?)",
    ),
    Trade(
        "factory",
        r"industri(?:n|arbete)?|produktion(?:en)?|fabrik(?:en)?|(?:löpande )?band(?:et)?|montering|maskiner(?:na)?",
        r"\S*fabrik(?:en)?|industrin|volvo|scania|ssab|sandvik|lkab|abb|(?:löpande )?bandet|montör|\S*operatör|"
        r"sågverk(?:et)?|pappersbruk(?:et)?|bruket|slakteri(?:et)?|bageri(?:et)?|mejeri(?:et)?|gjuteri(?:et)?|linan|"
        r"monteringen|lackering(?:en)?|verkstadsgolvet",
        "Jag jobbade på sågverket i fem år.",
        "Jag har jobbat på kontor.",
        "Trivs du i industrin?",
    ),
    Trade(
        "audience",
        r"(?:prata|tala|stå|undervisa|hålla \S+) (?:\S+ )?(?:inför|framför)(?: \S+){1,2}",
        r"\S*lärare|föreläsare|guide|präst|\S*tränare|kursledare|utbildare|instruktör|skådespelare|politiker|"
        r"reseledare|konferencier|programledare|musiker|sångare|scenen|scen",
        "Jag har varit präst i tolv år.",
        "Jag har jobbat på lager.",
        "Kan du prata inför grupp?",
        deeds=r"(?:föreläser|föreläst|föreläste|undervisar|undervisat|guidar|guidat|predikar|hållit (?:kurser|föredrag|"
        r"föreläsningar|utbildningar))",
    ),
    Trade(
        "pace",
        r"högt tempo|stress\S*|pressat|tempo|pressade lägen|mycket att göra",
        r"akuten|\S*restaurangkök(?:et)?|mcdonalds|donken|max|ambulans(?:en)?|snabbmat\S*|lunchservering(?:en)?|"
        r"lunchrestaurang(?:en)?|bandet|ackord|julhandeln|nattklubb(?:en)?|foodora|larmcentral(?:en)?",
        "Jag jobbade i julhandeln.",
        "Jag har jobbat på bibliotek.",
        "Klarar du högt tempo?",
    ),
    Trade(
        "threats",
        r"utåtagerande|hotfulla?|aggressiva?|konflikt\S*|bråkiga?|stökiga?|hot och våld|larm|snatteri\S*|arga kunder",
        r"väktare|ordningsvakt|skyddsvakt|kriminalvård(?:en|are)?|häkte(?:t)?|fängelse(?:t)?|anstalt(?:en)?|"
        r"behandlingshem(?:met)?|hvb(?:-hem)?|polis|sis(?:-hem)?|\S*psykiatri(?:n)?|psykakuten|dörrvakt|entrévakt|"
        r"socialjour(?:en)?|butikskontrollant",
        "Jag var entrévakt i tre år.",
        "Jag har jobbat på kontor.",
        "Klarar du hotfulla personer?",
    ),
    Trade(
        "books",
        r"bokslut|månadsbokslut|bokföring(?:en)?|redovisning(?:en)?|fakturor|fakturering|löner|reskontra",
        r"redovisningskonsult|ekonomiassistent|redovisningsbyrå(?:n)?|bokförare|kamrer|controller|ekonomichef|"
        r"ekonomiavdelning(?:en)?|redovisningsekonom|löneadministratör|lönekonsult",
        "Jag har varit kamrer i elva år.",
        "Jag har jobbat på lager.",
        "Kan du månadsbokslut?",
    ),
    Trade(
        "animals",
        r"djur(?:en)?|hästar|kor|grisar|lantbruk\S*|ladugård",
        r"bonde|bondgård(?:en)?|\S*lantbruk(?:et|are)?|ladugård(?:en)?|stall(?:et)?|hästskötare|djurvårdare|"
        r"djurskötare|veterinär|kennel|mjölkgård(?:en)?|mjölkbonde|gård(?:en)?|djursjukhus(?:et)?|ridskola(?:n)?",
        "Jag har jobbat på mjölkgård i sex år.",
        "Jag har jobbat på hotell.",
        "Kan du något om hästar?",
        deeds=r"(?:uppvuxen|uppväxt|växte upp|vuxit upp) (?:på|med) (?:en )?(?:bond|mjölk|häst)?(?:gård(?:en)?|"
        r"lantbruk|kor|djur|hästar)",
    ),
    Trade(
        "woods",
        r"motorsåg\S*|röjsåg\S*|skog\S*",
        r"skogsarbetare|skogshuggare|arborist|skogsbolag(?:et)?|skogsmaskinförare|skog(?:en)?|holmen|sca|sveaskog",
        "Jag har egen skog.",
        "Jag har jobbat på hotell.",
        "Kan du hantera en motorsåg?",
        deeds=r"(?:har|äger) (?:(?:jag|vi) )?(?:en )?(?:egen )?(?:skog|skogsgård|skogsfastighet)|(?:fäller|fällt|"
        r"gallrar|gallrat|röjer|röjt|kapar|kapat) (?:\S+ )?(?:träd|skog|ved|sly|granar)|hugger (?:min |egen |all )*ved",
    ),
)


def _rules(trade: Trade) -> tuple[Rule, Rule]:
    asked = rf"{_ASK} (?:{trade.asked})" + (f"|{trade.alone}" if trade.alone else "")
    deeds = f"|{trade.deeds}" if trade.deeds else ""
    return (
        Rule(f"sv.topic.{trade.topic}", asked, yes=(trade.question,), no=("Har du bil?",)),
        Rule(
            f"sv.implyyes.{trade.topic}",
            rf"{_DID}(?: (?!inte|aldrig|vill|ska|men|på väg)\S+){{0,4}}? (?:{trade.jobs})(?! (?:inte|aldrig)){deeds}|"
            rf"(?<=^ )(?:{trade.jobs})(?= (?:,|i|på|och|hos|åt) (?!nej|inte|aldrig|ingen|gärna|ja|jo|har jag "
            rf"(?:aldrig|inte))\S)",
            yes=(trade.yes,),
            no=(trade.no,),
        ),
    )


TRADE_TOPICS = frozenset(trade.topic for trade in TRADES)
TRADE_RULES = tuple(rule for trade in TRADES for rule in _rules(trade))
SOFT_TOPICS = frozenset({"customers", "threats", "pace", "patients", "audience", "phoning"})
"""Topics that work of many a trade tells of."""

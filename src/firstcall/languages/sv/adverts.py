"""What Swedish job adverts say of requirements: papers, licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import AdvertWords, Ask, Paper
from firstcall.languages.sv.days import MONTHS
from firstcall.languages.sv.lexicon import NUMERALS


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    return {"ett": 1, "en": 1}.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLASS = r"(?:AM|A1|A2|A|BE|B|C1E|C1|CE|C|D1E|D1|DE|D)"
PAPERS = (
    Paper(_p(r"yrkesbevis (?:för|som) (?P<x>[a-zåäö]+)"), "yrkesbevis för {x}", ()),
    Paper(_p(r"(?:bevis om )?skyddad yrkestitel(?: som (?P<x>[a-zåäö]+))?"), "bevis om skyddad yrkestitel som {x}", ()),
    Paper(_p(r"legitimation som (?P<x>[a-zåäö]+)|legitimerad (?P<y>[a-zåäö]+)"), "legitimation som {x}{y}", ()),
    Paper(_p(r"arbete på väg|\bAPV\b"), "Arbete på väg", ("APV", "APV-utbildning")),
    Paper(_p(r"heta arbeten"), "Heta arbeten", ("certifikat heta arbeten", "heta arbeten-certifikat")),
    Paper(
        _p(r"(?:yrkeskompetensbevis|\bYKB\b)(?: för (?P<x>[a-zåäö]+))?"),
        "YKB för {x}",
        ("YKB", "yrkeskompetensbevis"),
    ),
    Paper(_p(r"(?<!med )\b(?:eget )?(?:digitalt )?förarkort\b|färdskrivarkort"), "förarkort", ("färdskrivarkort",)),
    Paper(_p(r"\bADR\b[a-zåäö-]*(?: (?:för )?(?P<x>styckegods|tank))?"), "ADR {x}", ("ADR", "ADR-intyg")),
    Paper(
        _p(
            r"(?:truckutbildning|truckkort|truckförarbevis|TLP ?10)(?:(?: enligt)? TLP ?10)?"
            r"(?: (?:för )?(?P<x>(?:klass )?[A-D](?:\d)?(?:(?:,| och) [A-D]\d?)*))?"
        ),
        "truckutbildning {x}",
        ("truckkort", "TLP 10"),
    ),
    Paper(_p(r"\bESA(?:[- ](?:utbildning|kurs)[a-z]*)?\b"), "ESA-utbildning", ("ESA",)),
    Paper(_p(r"\bECY(?:-certifikat)?\b"), "ECY-certifikat", ("ECY",)),
    Paper(_p(r"liftutbildning|liftkort"), "liftutbildning", ("liftkort",)),
    Paper(_p(r"traversutbildning|traverskort|traversförar\w+"), "traversutbildning", ("traverskort",)),
    Paper(_p(r"ställnings(?:utbildning|bevis|kort)"), "ställningsutbildning", ()),
    Paper(_p(r"fallskydds?(?:utbildning)?"), "fallskyddsutbildning", ("fallskydd",)),
    Paper(_p(r"\bBAS[- ]?(?P<x>[PU])\b(?:\s*(?:/|och)\s*U)?"), "BAS-{x}", ()),
    Paper(_p(r"\bID06(?:-kort)?\b"), "ID06-kort", ("ID06",)),
    Paper(_p(r"säkra lyft"), "Säkra lyft", ()),
    Paper(_p(r"motorsågskörkort|motorsågsbevis"), "motorsågskörkort", ()),
    Paper(_p(r"svets(?:arprövning|licens(?:er)?|certifikat)"), "svetslicens", ("svetsarprövning",)),
    Paper(_p(r"hjärt-? ?(?:och )?lungräddning|\bHLR\b|D-HLR"), "HLR", ("hjärt- och lungräddning", "HLR-utbildning")),
    Paper(_p(r"hygienutbildning|utbildning i livsmedelshygien|\bHACCP\b"), "livsmedelshygien", ("HACCP",)),
    Paper(_p(r"serveringstillstånd|ansvarsfull alkoholservering"), "ansvarsfull alkoholservering", ()),
    Paper(_p(r"elauktorisation|elbehörighet"), "elauktorisation", ("elbehörighet",)),
    Paper(_p(r"kylcertifikat|köldmediecertifikat"), "kylcertifikat", ()),
    Paper(_p(r"väktarutbildning|\bVU1\b"), "väktarutbildning", ("VU1", "VU2")),
    Paper(_p(r"ordningsvaktsförordnande"), "ordningsvaktsförordnande", ()),
    Paper(_p(r"läraregistrering|lärarlegitimation"), "lärarlegitimation", ()),
    Paper(
        _p(r"(?:gymnasial )?el- och energi(?:utbildning|programmet)|elprogrammet"),
        "gymnasial el- och energiutbildning",
        ("el- och energiprogrammet",),
    ),
    Paper(_p(r"(?:gymnasial )?industriteknisk\w* (?:utbildning|programmet)"), "industriteknisk utbildning", ()),
    Paper(_p(r"(?P<x>[a-zåäö-]+)certifikat\b"), "{x}certifikat", ()),
    Paper(
        _p(r"(?P<x>undersköterske|barnskötar|målar|snickar|kock|svets|maskinförar|lastbilsförar)utbildning"),
        "{x}utbildning",
        (),
    ),
)

ASKS = (
    Ask(
        "right-to-work",
        _p(r"rätt att (?:arbeta|jobba) i (?P<x>Sverige|EU)|arbetstillstånd|uppehållstillstånd"),
        "Har du rätt att arbeta i Sverige?",
        always=True,
    ),
    Ask("age", _p(r"fyllt (?P<x>\d+) år|minst (?P<y>\d+) år gammal"), "Har du fyllt {x}{y} år?", reason=True),
    Ask(
        "register-extract",
        _p(r"(?:utdrag ur|registerutdrag|belastningsregist\w+)"),
        "Kan du visa ett utdrag ur belastningsregistret före anställning?",
        reason=True,
        always=True,
    ),
    Ask(
        "lifting",
        _p(r"(?:lyft|lyfta|bära|väger|tunga)[^.]*?(?P<x>\d+) (?:kg|kilo)"),
        "I arbetet ingår lyft på upp till {x} kilo. Kan du utföra det, med eller utan anpassning?",
        reason=True,
        always=True,
    ),
    Ask(
        "shifts",
        _p(
            r"(?:(?:arbetar?|jobbar?|arbetet är|arbetstiden är|förlagt till|schema\w*|tvåskift|treskift|skiftgång)"
            r"[^.]*?)(?P<x>(?:natt|nätter|kväll|kvällar|dag och kväll|dagtid|helg\w*|varannan helg|tvåskift|treskift|"
            r"rullande schema|skift|måndag till fredag|jour)[^.]*)"
        ),
        "",
        reason=True,
        always=True,
    ),
    Ask("weekends", _p(r"arbeta (?:någon|vissa|enstaka) (?:lördag|söndag|helg)\w*"), "", reason=True),
    Ask(
        "swedish",
        _p(r"(?:svenska)"),
        "",
        reason=True,
    ),
    Ask("english", _p(r"(?:engelska)"), "", reason=True),
    Ask(
        "own-car",
        _p(r"tillgång till (?:egen )?bil|körkort och (?:egen )?bil|egen bil (?:är )?(?:ett )?krav"),
        "Har du tillgång till bil i arbetet?",
    ),
    Ask("medicine-delegation", _p(r"läkemedelsdelegering|\bdelegering"), ""),
    Ask("set-up", _p(r"själv ha (?:\w+t)\b"), ""),
    Ask("drug-test", _p(r"drogtest|alkohol- och drogtest"), "Kan du lämna ett drogtest före anställning?", reason=True),
    Ask("travel", _p(r"(?:resa i tjänsten|resor i tjänsten|övernattning\w*)"), "", reason=True),
)

WORDS = AdvertWords(
    nice=_p(
        r"meriterande|en fördel|är (?:det )?(?:också )?(?:ett )?plus\b|gärna|önskvärt|bra om du|ser (?:vi )?gärna|"
        r"ej krav|"
        r"inget krav|"
        r"extra plus"
    ),
    must=_p(
        r"\bkrav\b|kräv(?:er|s)|behöver (?:du|att|ha|kunna)|du (?:behöver|ska|måste|har|kan|är|talar|arbetar)\b|"
        r"vi söker dig som|för (?:att få )?tjänsten|förutsätter|måste|ska (?:du )?ha|ansöka.*ska|så du behöver|"
        r"nödvändigt|"
        r"obligatoriskt|behöver ha|ska kunna|vi behöver dig som"
    ),
    not_needed=_p(r"krävs (?:inte|ingen|inga)|ingen erfarenhet|behöver inte|utan krav"),
    nice_heading=_p(r"meriterande|önskvärt|plus om|bra att ha|fördel"),
    must_heading=_p(r"krav|kvalifikation|vi söker|du har|profil|behörighet|erfarenhet|för att lyckas"),
    soft=_p(
        r"\b(?:noggrann|driven|social|utåtriktad|flexibel|positiv(?:t)?|ansvarstagande|ansvarsfull|självgående|"
        r"stresstålig|"
        r"lyhörd|engagerad|prestigelös|serviceinriktad|strukturerad|initiativrik|lagspelare|teamplayer|glad|ödmjuk|"
        r"punktlig|pålitlig|nyfiken|kommunikativ|målmedveten|hungrig|energisk|personlig(?:a)? (?:egenskaper|"
        r"lämplighet)|"
        r"samarbetsförmåga|god kommunikationsförmåga)\b"
    ),
    licence=re.compile(
        rf"(?P<x>\b{_CLASS}(?:-?(?:, | och | eller |/){_CLASS})*)(?=-?(?:kör)?kort)"
        rf"|(?:[Kk]örkort|[Bb]ehörighet(?:en)?)(?: med)?(?: behörighet(?:en)?| klass)? "
        rf"(?P<x2>{_CLASS}(?:(?:, | och | eller |/){_CLASS})*)\b"
    ),
    any_licence=_p(r"\b(?:giltigt )?körkort\b(?! (?:C|D|BE|A)\b)"),
    papers=PAPERS,
    years=(
        _p(
            r"(?P<n>\w+) (?P<u>års?|månaders?)\b(?: (?:dokumenterad |relevant |aktuell |yrkes|"
            r"tidigare )?\w*erfarenhet\w*)?"
            r"(?: (?:av|som|inom|från|i|med) (?P<of>[^.,;]+))"
        ),
        _p(
            r"(?:kört|arbetat|jobbat|haft hand om)(?: med| som| inom| på)? (?P<of>[^.,;]+?) i (?:minst |mer än |över )?"
            r"(?P<n>\w+) (?P<u>år|månader)\b"
        ),
    ),
    month_units=frozenset({"månad", "månader", "månaders"}),
    trims=(
        r" och\b(?= (?:att|har|kan|är|gärna|du|b-|minst)| [A-ZÅÄÖ])",
        r" samt\b",
        r" och själv\b",
        r" eller motsvarande",
        r" (?:är|krävs|behövs|i minst|under|de senaste|den senaste)\b",
    ),
    start=_p(
        r"(?:börja|start|tillträde|tillträda|startdatum|starta)[^.]{0,40}?(?:den )?(?P<d>\d{1,2}) "
        r"(?P<m>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?P<y>20\d\d)"
    ),
    months=MONTHS,
    pay=_p(
        r"lön\w*:?(?: \w+){0,3}? (?P<low>\d[\d \u00a0]*(?:,\d+)?)\s*(?:till|–|-|och)\s*"
        r"(?P<high>\d[\d \u00a0]*(?:,\d+)?)\s*(?P<cur>kronor|kr\b|sek|euro)"
    ),
    per={"tim": "hour", "månad": "month", " år": "year", "lön": "month"},
    currencies={"kr": "SEK", "sek": "SEK", "euro": "EUR"},
    levels=(
        (_p(r"(?:master|magister|civilingenjör)\w*(?:examen)?"), "master"),
        (
            _p(
                r"kandidatexamen|högskole(?:examen|utbildning|ingenjör)|universitetsexamen|akademisk examen|"
                r"eftergymnasial utbildning, (?:tre|fyra)"
            ),
            "kandidat",
        ),
        (_p(r"yrkeshögskol\w+|\bYH-|eftergymnasial"), "yrkeshögskola"),
        (_p(r"gymnasie(?:utbildning|examen|kompetens)|gymnasial utbildning|fullständigt gymnasi\w+"), "gymnasium"),
    ),
    scales=(("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"),),
    choice=re.compile(
        r"(?:som|i|med) (?P<a>[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)?) eller (?P<b>[A-ZÅÄÖ][\w-]*(?: [A-ZÅÄÖ][\w-]*)?)"
    ),
    experience=_p(r"(?:erfarenhet av|vana av|vana vid|van vid att|arbetat med) (?P<x>[^.,;]+?)(?= och\b|,|\.|;|$)"),
    has_experience="Har du erfarenhet av {x}?",
    languages={"svenska": "läsa och skriva svenska", "engelska": "läsa och skriva engelska"},
    asks=ASKS,
    either=_p(r"\beller\b"),
    both=_p(r"\boch\b|\bsamt\b"),
    bare_have="ha",
    holds="Stämmer det för dig?",
    have="Har du {x}?",
    has_language="Kan du {x} på den nivå som arbetet kräver?",
    own_car="Har du tillgång till bil i arbetet?",
    employer=re.compile(r"(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]*(?: och| &)? ?){1,5}\b(?:AB|HB|kommun))"),
    agency=re.compile(r"(?:genom |Därför söker\s+)(?P<x>(?:[A-ZÅÄÖ][\wåäöÅÄÖ&-]* ?){1,4})"),
    place=re.compile(r"\bi (?P<x>[A-ZÅÄÖ][a-zåäö]+)(?=[ .,])"),
    days=_p(r"inom (?P<n>\w+) arbetsdagar"),
    number=_number,
    soft_reason="Egenskaper bedöms inte: frågan gäller sådant som går att svara på, lika för alla.",
    unplaced_head="Kunde inte placeras; läs igenom och avgör om något är ett krav:",
    soft_head="Utelämnat med avsikt.",
    finish=(
        "Utkast ur en annons. Läs varje rad mot annonsen, fyll i det som är märkt TODO,",
        "ta bort det som inte är ett krav, och ta sedan bort raden draft: true.",
    ),
)

"""Figures in Swedish adverts: lengths of experience, first days, pay, levels and counts; and lists of one enough."""

from __future__ import annotations

import re

from firstcall.drafting.words import Figure, rx
from firstcall.languages.sv.advert_turns import DONE

_LANGUAGE = (
    "svenska|engelska|finska|arabiska|polska|tyska|norska|danska|spanska|somaliska|persiska|ukrainska|"
    "ryska|franska|tigrinja|farsi|dari|kurdiska|turkiska|kinesiska|teckenspråk"
)
_MONTH = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_BEGIN = (
    r"(?:börja|start|tillträd|tillsätt|första (?:arbets)?dag|(?:dock|allra|men|snarast,?|möjligt,?) senast|"
    r"anställning\w* (?:gäller|från)|behöver dig|gäller|fr ?o ?m|fr\.? o\.? m|på plats|säsong|period|"
    r"från och med|fr\.?o\.?m|från den|anställningsstart|omgående|"
    r"vikariat)\w*(?:(?!ansök|intervju|[–-] ?\d|till (?:den )?\d|till och med|t\.?o\.?m|längst)[^.\n]){0,60}?"
)
_SUM = r"\d[\d \u00a0]{0,12}(?:[.,]\d{1,3}){0,3}"
_CUR = r"(?P<cur>kronor|kr\b|sek\b|euro)"
_STEPS = ("A1", "A2", "B1", "B2", "C1", "C2")
_OF = r"(?:[^.,;()]|\.(?=[A-Za-z]))+"
_NAME = r"[A-ZÅÄÖ][\w/+-]*(?: [A-ZÅÄÖ\d][\w-]*)?"
_JOB = r"yrket|rollen|branschen|liknande|motsvarande|likvärdig|yrke|samma"
_COUNT = (
    r"\d+(?:,\d)?|ett par|(?:ett|två) och ett halvt|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|"
    r"femton|arton|"
    r"tjugo"
)
_N = rf"(?<![\w,.–-])(?P<n>{_COUNT})(?:(?: ?[-–] ?| till | à | eller )(?:{_COUNT}))?\+?"
_U = r"(?P<u>halvt års?|års?|månaders?|mån|halvårs?|terminers?)\b"
_KIND = r"(?:(?!av\b|som\b|inom\b)[a-zåäö]{4,} (?:och )?){0,2}"
_LEAST = r"(?:i |under |sedan )?(?:minst |mer än |över |åtminstone |lägst |cirka |omkring |helst |gärna )*"

YEARS = (
    rx(rf"varav {_LEAST}{_N} {_U} (?:med|som|inom|i|av|på|från) (?P<of>{_OF})"),
    rx(rf"(?P<n>{_COUNT})(?P<u>årig)\w* {_KIND}\w*erfarenhet\w* (?:av|som|inom|från|i|med) (?P<of>{_OF})"),
    rx(rf"{_N} {_U} (?:bakom dig|i ryggen|i bagaget)(?: som| inom| från| i| med)? (?P<of>{_OF})"),
    rx(
        rf"{_N} {_U}(?: eller mer| eller längre)?(?: {_KIND}\w*(?:erfarenhet\w*|\bvana|praktik|yrkesverksamhet))?\)?"
        rf"(?: (?:av|som|inom|från|i|på) (?P<of>(?!minst|rad\b){_OF}))"
    ),
    rx(rf"{_N} {_U} {_KIND}\w*erfarenhet\w* med (?P<of>{_OF})"),
    rx(rf"(?:arbetat?|jobbat?)[^.,;]{{0,20}} {_N} {_U} med (?P<of>{_OF})"),
    rx(
        rf"{_N} {_U} (?P<of>{_KIND}(?:undervisning|\barbete|tjänstgöring|körning|praktik|anställning|"
        rf"yrkes(?:arbete|"
        r"verksamhet)|körvana|\w{3,}vana)[^.,;()]*)"
    ),
    rx(
        rf"{_N} {_U} (?:har |ha |du )*(?:arbetat|jobbat|kört|stått|varit)(?: med| som| inom| på|"
        rf" i)? (?P<of>{_OF})"
    ),
    rx(rf"(?P<of>\w{{3,}}(?:vana|erfarenhet))(?: i| på| om)? {_LEAST}{_N} {_U}"),
    rx(
        rf"(?:{DONE}|haft hand om|erfarenhet|vana)(?: med| som| inom| på|"
        r" av| i| från| "
        rf"vid)? (?P<of>(?!{_LEAST}\w+ (?:år|mån))[^.;]+?)(?: tidigare| förut)?[,(:–-]* ?\(?{_LEAST}{_N} {_U}"
    ),
    rx(rf"{_N} (?P<u>halvt års|års|månaders|halvårs) {_KIND}\w*erfarenhet"),
    rx(
        rf"\b(?:har|ha) (?P<of>(?!minst)[a-zåäö]{{3,}}[aeiuörlnskp]t\b[^.;,]*?)[,(:]* ?\(?(?:i |"
        rf"under )?(?:minst |över |mer än ){_N} {_U}(?! \w*erf)"
    ),
)
TRIMS = (
    r" och\b(?= (?:att|har|kan|är|gärna|du|minst|med|[a-d]e?-|[a-d]e?\b|körkort|truck|flytande|god|svenska|"
    r"ykb|adr|id06|hlr)|[^.]*\b(?:år|månader)\b)",
    rf" och (?={DONE}\b)| och (?=\w+t dig\b)",
    r" samt\b",
    r" och själv\b",
    r",? (?:eller|eller från) motsvarande",
    r" eller\b(?= \w+ (?:år|månader))",
    r" (?:är|ses|räknas|krävs|behövs|i minst|under|efter det|de senaste|den senaste|samt|vilket|där|så|men|"
    r"liksom|vill|ser vi|"
    r"meriterande|merit|önskvärt|gärna|helst|tidigare|förut)\b",
    r" \(",
    r",(?! (?!gärna|helst|minst|men|som|där|då|och|eller|vilket)[^,;]{2,28}(?:,| och | eller | samt ))|[;:]",
)
JOB_ITSELF = rx(
    rf"(?:en |ett |den |det |samma |detta |ett? annat )?(?:{_JOB})(?:a|t|de)?(?: \w+)?(?:roll|tjänst|arbete|"
    rf"befattning|yrke|"
    r"uppgifter|arbetsuppgifter|verksamhet|jobb)?|(?:den |en )?(?:liknande|motsvarande) .*|yrkeserfarenhet|"
    r"arbetslivet"
)
START = (
    rx(
        rf"(?:på plats|börja\w*|hos oss|i ?gång|start\w*|tillträd\w*)(?: \w+){{0,2}} (?:till|innan|"
        rf"före)(?: den)? (?P<d>\d{{1,2}})"
        rf"(?::e|:a)? (?P<m>{_MONTH})(?: (?P<y>20\d\d))?"
    ),
    rx(rf"(?P<d>\d{{1,2}})(?::e|:a)? (?P<m>{_MONTH}) (?P<y>20\d\d),? (?:(?:allra|absolut) )?senast"),
    rx(rf"{_BEGIN}(?:den )?(?P<d>\d{{1,2}})(?::e|:a)? (?P<m>{_MONTH}) (?P<y>20\d\d)"),
    rx(rf"{_BEGIN}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})[ ,-]*(?P<y2>20\d\d)"),
    rx(rf"{_BEGIN}(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"),
    rx(rf"{_BEGIN}(?:den )?(?P<d>\d{{1,2}})(?::e|:a)? (?P<m>{_MONTH})(?: ?['’-](?P<y>\d\d)\b)?(?! ?20\d\d)"),
    rx(rf"{_BEGIN}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})(?: ?[-'’ ] ?(?P<y2>\d\d)\b)?(?![\d /]*20\d\d)"),
    rx(rf"{_BEGIN}månadsskiftet (?:{_MONTH})[ /–-]+(?P<m3>{_MONTH}) ?(?P<y3>20\d\d)?"),
    rx(rf"{_BEGIN}(?:v\.? ?|vecka )(?P<w>\d{{1,2}})\b[ ,]*(?:år )?(?P<y2>20\d\d)?"),
)
PAY = (
    rx(
        rf"\b(?:grund|månads|tim)?lön:? (?:\w+ )?(?P<low>{_SUM})\s*(?:till|–|-)\s*(?P<high>{_SUM})(?! ?(?:kr|"
        rf"kronor|sek|%|\d))"
    ),
    rx(rf"lön\w*:?(?:[ ,]+\w+){{0,4}}?[ ,]+(?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}"),
    rx(rf"(?P<low>{_SUM})\s*(?:till|–|-|och)\s*(?P<high>{_SUM})\s*{_CUR}(?= ?(?:/|i|per) ?(?:mån|tim|h\b|år))"),
    rx(rf"lön\w*:?(?:[ ,]+(?!från|lägst|minst|över)\w+){{0,4}}?[ ,]+(?P<low>{_SUM})\s*{_CUR}"),
    rx(rf"(?P<low>{_SUM})\s*{_CUR}(?= ?(?:/|i|per) ?(?:mån|tim|h\b))"),
)
LEVELS = (
    *(
        (
            rx(
                rf"(?:\bsvenska\w*\b[^.]*?|\bengelska\b[^.]*?)?\b(?:nivå|lägst|minst|"
                rf"motsvarande) (?:nivå )?{step}\b"
            ),
            step,
        )
        for step in _STEPS
    ),
    (rx(r"(?:master|magister|civilingenjör)\w*(?:examen)?"), "master"),
    (
        rx(
            r"kandidatexamen|högskole(?:examen|utbildning|utbildad|ingenjör\w*|studier)|"
            r"universitets(?:examen|utbildning)|"
            r"akademisk (?:examen|utbildning|bakgrund)|eftergymnasial utbildning, (?:tre|fyra)|"
            r"utbildning på (?:högskole|universitets)nivå|högskola eller universitet"
        ),
        "kandidat",
    ),
    (
        rx(r"yrkeshögskol\w+|\bYH[- ](?!eller\b|och\b|från\b)\w+|\bYH\b|eftergymnasial\w*(?: utbildning)?"),
        "yrkeshögskola",
    ),
    (
        rx(
            r"^\W*(?:utbildning: )?gymnasium\b|gymnasium eller (?:motsvarande|högre)|lägst gymnasium|"
            r"gymnasie(?:utbildning|examen|kompetens|betyg|studier|nivå)|gymnasial (?:utbildning|examen|nivå)|"
            r"fullständig\w* (?:gymnasi\w+|betyg från gymnasi\w+)|avslutad\w* gymnasi\w+|slutbetyg från gymnasi\w+|"
            r"(?:gått(?: ut)?|avslutat|genomgånget|fullgjor\w+|slutfört) gymnasi\w+"
        ),
        "gymnasium",
    ),
)
SCALES = (("grundskola", "gymnasium", "yrkeshögskola", "kandidat", "master"), _STEPS)
CHOICES = (
    rx(
        r"(?:minst ett|något|någon|ett|en|antingen) av (?:ämnena|språken|"
        r"dessa)?:? ?(?P<many>\w+(?:, \w+)+ (?:och|eller) \w+)"
    ),
    rx(
        rf"(?<!talar vi )(?<!vi talar )(?<!pratar vi )(?P<tongues>\b(?:{_LANGUAGE})(?:, (?:{_LANGUAGE}))*,? eller "
        rf"(?:{_LANGUAGE}))\b"
    ),
    rx(
        rf"\b(?P<tongues>(?:{_LANGUAGE})(?:, (?:{_LANGUAGE}))* och (?:{_LANGUAGE}))\b(?=[^.]*(?:ett av|"
        rf"något av|det ena|"
        rf"den ena|ettdera|minst ett))"
    ),
    re.compile(rf"(?<!^)(?<![.!?] )\b(?P<many>{_NAME}(?:, {_NAME})*,?(?: och/| )eller (?!B-|C-|D-|BE\b|CE\b){_NAME})"),
    re.compile(rf"^\W*(?P<many>(?:[A-ZÅÄÖ]{{2,}}[\w/+-]*)(?:, {_NAME})*,?(?: och/| )eller {_NAME})"),
)
FIGURES = (
    Figure(
        rx(r"\bsimma (?:minst |åtminstone |obehindrat )?(?P<n>\d+) ?m(?:eter)?\b"),
        "meter som du kan simma",
        "meter",
        "min",
    ),
    Figure(rx(r"(?:högst|max(?:imalt)?) (?P<n>\w+) (?:prickar|anmärkningar)"), "anmärkningar", "anmärkningar", "max"),
    Figure(
        rx(
            r"(?:lett|ansvarat för|chef över|leda|haft ansvar för)[^.]*?(?:minst|över|"
            r"mer än) (?P<n>\w+) (?:personer|medarbetare)"
        ),
        "personer som du har lett",
        "personer",
        "min",
    ),
    *(
        Figure(
            rx(rf"(?:minst|lägst) (?P<n>\w+)(?: ?[-–] ?\d+)? {pattern}"),
            of,
            unit,
            "min",
            hours="arbeta" in of or "ta" in of.split(),
        )
        for pattern, of, unit in (
            (r"(?:dagar|vardagar) (?:i|per) veckan?", "dagar i veckan som du kan arbeta", "dagar"),
            (r"(?:arbets)?pass (?:i|per) veckan?", "pass i veckan som du kan ta", "pass"),
            (r"(?:arbets)?pass (?:i|per) månad(?:en)?", "pass i månaden som du kan ta", "pass"),
            (r"timmar (?:i|per) veckan?", "timmar i veckan som du kan arbeta", "timmar"),
            (r"timmar (?:i|per) månad(?:en)?", "timmar i månaden som du kan arbeta", "timmar"),
            (r"nätter (?:i|per) veckan?", "nätter i veckan som du kan arbeta", "nätter"),
            (r"kvällar (?:i|per) veckan?", "kvällar i veckan som du kan arbeta", "kvällar"),
            (r"helger (?:i|per) månad(?:en)?", "helger i månaden som du kan arbeta", "helger"),
            (r"(?:högskolepoäng|hp)\b", "högskolepoäng", "högskolepoäng"),
            (r"(?:yh-poäng|yrkeshögskolepoäng)\b", "yrkeshögskolepoäng", "poäng"),
            (r"ord (?:i|per) minut(?:en)?", "ord i minuten som du skriver", "ord"),
            (r"(?:an|ned)slag (?:i|per) minut(?:en)?", "anslag i minuten som du skriver", "anslag"),
        )
    ),
    Figure(
        rx(r"(?:inom|högst|max(?:imalt)?) (?P<n>\w+) min(?:uter)?s? inställelse"),
        "minuter som du har till arbetet",
        "minuter",
        "max",
        hours=True,
    ),
    Figure(
        rx(
            r"(?:inom|högst|max(?:imalt)?) (?P<n>\w+) min(?:uter)?s? (?:restid|resväg|bilväg|resa|"
            r"körning|avstånd|från)"
        ),
        "minuter som du har till arbetet",
        "minuter",
        "max",
    ),
    Figure(
        rx(
            r"(?:bor?|bosatt|inställelse\w*|inställa sig|restid|avstånd)\b[^.]*?(?:inom|högst|max(?:imalt)?|under|på)"
            r"(?: högst| max)? (?P<n>\w+) min(?:uter)?\b"
        ),
        "minuter som du har till arbetet",
        "minuter",
        "max",
    ),
)

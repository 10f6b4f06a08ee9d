"""The figures in English job adverts: pay, the first day, lengths of experience, levels and limits."""

from __future__ import annotations

import re

from firstcall.drafting.words import Figure, rx
from firstcall.languages.en.reading.days import MONTHS as MONTH_NAMES

# ------------------------------------------------------------------------------------------------ the first day of work

MONTHS = {name: number for name, number in MONTH_NAMES.items() if not name.endswith("_")}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|"
    r"Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_D, _M, _Y = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?(?: of)?", rf"(?P<m>{_MONTH})", r"(?P<y>20\d\d)"
_BEGIN = (
    r"\b(?:start\w*|begin\w*|available|commenc\w*|in post|join\w*|with us|on board|in place|on site|first day|take up|"
    r"(?:here|you|someone|somebody|people|team|them|colleague) (?:by|from|on)|no later than|at "
    r"the latest|need\w* [^.\n]{0,20}(?:by|from)|in by|ready by|employed from|employment from)\b"
    r"(?:(?!appl|interview|clos|deadline|until|review)[^.\n]){0,60}?"
)
START = (
    rx(rf"\b(?:want|need|like) you (?:\w+ ){{0,3}}by (?:\w+day,? )?(?:the )?{_D} {_M},? {_Y}"),
    rx(
        rf"(?:no later than|latest|at the latest)(?: (?:start|day|date))?(?: by| on| start| is|"
        rf" would be)?[: ]{{1,2}}(?:\w+day,? )?(?:the )?{_D} {_M},? {_Y}"
    ),
    rx(rf"\b{_D} {_M},? {_Y},? (?:at the (?:very |absolute )?latest|or (?:earlier|sooner|before))"),
    rx(rf"{_BEGIN}\b{_D} {_M},? {_Y}"),
    rx(rf"{_BEGIN}{_M} {_D},? {_Y}"),
    rx(rf"{_BEGIN}(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"),
    rx(rf"{_BEGIN}\b(?P<d3>\d{{1,2}})[/.](?P<m3>\d{{1,2}})[/.](?P<y3>20\d\d|\d\d)\b"),
    rx(
        rf"(?:from|period|contract:?) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)? (?P<m2>{_MONTH}) (?:to|"
        rf"until|-|–) \d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]+ (?P<y2>20\d\d)"
    ),
    rx(rf"^(?:from|by|on) \b{_D} {_M},? {_Y}"),
    rx(rf"\bfrom (?:\w+day,? )?(?:the )?{_D} {_M},? {_Y}"),
)
NOT_START = rx(
    r"interview|closing|\bappl(?:y|ication)|deadline|shortlist|\bends (?:on|in)\b|until|training "
    r"(?:day|course)|open (?:day|evening)|assessment"
)

# ----------------------------------------------------------------------------------------------------------------- pay

_SUM = r"(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?k?"
_TO = r"\s*(?:to|–|-|—|and|up to|rising to)\s*"
_PER = (
    r"(?: ?(?P<per>p/?h(?:r|our)?|p\.h\.|/ ?h(?:r|our)?|p/?a\b|p\.a\.?|pcm|p/?m\b|/ ?month|/ ?year|/ "
    r"?day|p/?d\b|p/?w\b|/ ?week)(?![a-z]))?"
)
PAY = (
    rx(rf"(?P<cur>£|\$|€)(?P<low>{_SUM})(?: ?p/?h| ?pa| per \w+| an? \w+)?{_TO}[£$€]?(?P<high>{_SUM}){_PER}"),
    rx(
        rf"(?:pay|salary|wage|rate)\w*:? (?:is |of |between |from )*(?P<low2>{_SUM}){_TO}"
        rf"(?P<high2>{_SUM})\s*(?P<cur2>kronor|SEK|euros?|EUR|GBP|USD|kr\b|pounds?)"
    ),
    rx(rf"\b(?P<cur>SEK|EUR|GBP|USD) ?(?P<low>{_SUM}){_TO}(?:SEK |EUR |GBP |USD )?(?P<high>{_SUM}){_PER}"),
    rx(rf"(?P<low>{_SUM})(?: SEK| kr)?{_TO}(?P<high>{_SUM}) ?(?P<cur>kronor|SEK|EUR|GBP|USD|kr\b){_PER}"),
    rx(rf"(?P<cur>£|€|\$)(?P<low>{_SUM}){_PER}"),
    rx(rf"\b(?P<cur>SEK|EUR|GBP|USD) ?(?P<low>{_SUM}){_PER}"),
    rx(rf"(?P<low>{_SUM}) ?(?P<cur>kronor|SEK|EUR|GBP|USD|pounds){_PER}"),
)
PER = {
    "hour": "hour",
    "per hr": "hour",
    "p/h": "hour",
    "monthly": "month",
    "month": "month",
    "annum": "year",
    "annual": "year",
    "a year": "year",
    "per year": "year",
    "a day": "day",
    "per day": "day",
    "day rate": "day",
    "a week": "week",
    "per week": "week",
    "salary": "year",
}
PER_SHORT = {
    **dict.fromkeys(("ph", "phr", "phour", "h", "hr", "hour"), "hour"),
    **dict.fromkeys(("pa", "year"), "year"),
    **dict.fromkeys(("pcm", "pm", "month"), "month"),
    **dict.fromkeys(("pd", "day"), "day"),
    **dict.fromkeys(("pw", "week"), "week"),
}
PAY_NEAR = rx(r"\b(?:pay|paying|salary|wages?|rates?|earn\w*|basic|grade|band|scale|FTE|OTE)\b")
_OTHER_SUM = (
    r"(?:overtime|time and a|bonus|mile\b|pence|voucher|allowance|discount|referral|million|m\b|"
    r"budget|turnover|enhancement|supplement|night out|"
    r"deposit|tips|towards|off your|golden hello|welcome|fee\b|saving)"
)
NOT_PAY = rx(rf"\b{_OTHER_SUM}[^|,;.(]*\||\|\s*(?:(?!plus|and|\+|with|inc)[\w-]+ ){{0,2}}{_OTHER_SUM}")

# ----------------------------------------------------------------------------------------------------------- experience

_N = r"(?P<n>\w+)(?: or more| plus)?(?: ?(?:[-–]|to) ?\w+)?\+?(?: \(\d+\))?"
_U = r"(?:full |clear |calendar )?(?P<u>years?|yrs?|months?|mths?)(?:'|’)?s?"
_MORE = r"(?: ?\+|,? (?:or more|or so|plus|minimum|min|at least|\(minimum\)))?"
YEARS = (
    rx(rf"{_N} {_U} (?P<of>[a-z][\w -]{{2,40}}?) (?:is|are) (?:the|our|a) (?:bare |absolute )?minimum"),
    rx(
        r"(?:(?:held|had|hold) (?=[^.,;()]*licen)|"
        r"(?=driv\w* licen))(?P<of>[^.,;()]*?licen[cs]e(?: held)?[^.,;()]*?) for "
        r"(?:at least |over |more than )?(?P<n>\w+) (?P<u>years?|yrs?|months?)\b"
    ),
    rx(
        rf"{_N} {_U}{_MORE}(?: (?:of )?(?:\w+(?:-\w+)? ){{0,3}}?(?:experience|exp))?"
        r" (?:of|in|as an?|with|on an?|on|at|working in|working as an?|working on|working with|"
        r"working|(?=(?!training|rolling|ending|starting|following|during|including|being|"
        r"living)[a-z]+ing\b))(?! ?(?:age|checkable|history|address|left)\b) ?(?P<of>[^.,;()]+)"
    ),
    rx(
        r"(?:worked|driven|experience|served|been)(?: (?:professionally|mostly|previously))?(?: "
        r"as an?| in| with| of| on)? (?P<of>[^.,;()]+?),? \(?(?:for )?(?:at least |over |"
        rf"more than |(?:a )?minimum (?:of )?|min\.? )?(?P<n>\w+) {_U}\b"
    ),
    rx(
        rf"{_N} {_U}{_MORE}(?: of)? (?!(?:experience|exp)\b)(?P<of>[A-Za-z][\w /&-]{{1,45}}?) "
        rf"(?:experience|exp)\b(?! of)"
    ),
    rx(rf"{_N} {_U}{_MORE}(?: of)? (?:\w+ )?(?:experience|exp)\b"),
    rx(
        rf"(?:minimum(?: of)?|min\.?|at least|over) {_N} {_U} (?!(?:of|experience|exp|old|ago|left|remaining|"
        rf"ahead|notice|"
        rf"service|in|as|with|at|on)\b)(?P<of>[a-z][\w /-]{{2,70}}?)(?=$|[.,;(])"
    ),
    rx(
        r"\b(?:have|having|you'?ve) (?P<of>(?!worked|been|held|had|driven|served)\w+ed(?: "
        r"[^.,;()]+?)?) for (?:at least |over |more than )?"
        rf"(?P<n>\w+) {_U}\b"
    ),
    rx(
        r"(?<= or )(?:at least )?(?P<n>one|two|three|four|five|six|seven|eight|ten)(?P<u>) (?:as "
        r"an?|in an?) (?P<of>[^.,;()]+)"
    ),
    rx(
        rf"{_N} {_U},? (?:or more|plus|minimum|min\.?) (?P<of>(?!of\b|experience|exp\b|in\b|as\b|with\b|on\b)"
        r"[a-z][\w /-]{2,40}?)(?=$|[.,;(]| \()"
    ),
    rx(
        r"(?:of which|(?<=, )|(?<= and )) ?(?:at least )?(?P<n>\w+)(?P<u>)(?: of (?:them|these|those))? (?:in|as|"
        r"with|within|"
        r"on) (?P<of>[^.,;()]+)"
    ),
    rx(rf"{_N} of (?:those|these|the) {_U} (?:you will have been |in |as |must have been )(?P<of>[^.,;()]+)"),
    rx(rf"{_N}[- ](?P<u>year)s?[- ]experience[d]? (?P<of>[^.,;()]+)"),
)
TRIMS = (
    r" or the\b",
    r" or an?\b(?! (?:similar|comparable|equivalent) )",
    r" or have\b",
    r" or (?:one|two|three|four|five|six|seven|eight|ten) ",
    r" and (?:to|a|an|the|have|be|hold|at least|you|can|are|who|with|your)\b",
    r" (?:is|are|would be|will be) ",
    r" after you\b",
    r" within\b",
    r" \(",
    r" to be considered",
    r" so (?:you|that)\b",
    r" because\b",
    r" since you\b",
    r" preferred\b",
    r" [-–] ",
)

# --------------------------------------------------------------------------------------------------------------- levels

_EDUCATED = (
    r"(?:NVQ|SVQ|QCF|RQF|diploma|qualification|award|apprenticeship|certificate|qualified|BTEC|City "
    r"(?:and|&) Guilds|C&G|IMI)"
)
_STEPS = {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven"}


def _level(number: str, word: str) -> tuple[re.Pattern[str], str]:
    step = rf"level (?:{number}|{word})\b"
    return (
        rx(
            rf"{step}(?:[ /-](?:or (?:level )?(?:\d|above|higher)|\d|and above|\+))?[,]? ?\(?(?:(?:in |"
            rf"teaching |or higher |[\w&/-]+ ){{0,4}}?{_EDUCATED}s?)"
            rf"(?: in (?:the )?[\w]+(?: (?:and|&) [\w]+| [\w]+)?)?|{_EDUCATED}[\w/&() ]{{0,25}} "
            rf"\(?{step}\)?|{step}(?: \w+)? in [a-z]+(?: \w+)?"
        ),
        f"level {number}",
    )


LEVELS = (
    *(
        (
            rx(rf"[NS]VQ (?:level )?(?:{n}|{w})\b(?: in [\w ]{{1,40}}?(?= or\b|,|\.|$))?|level (?:{n}|{w}) [NS]VQ"),
            f"NVQ {n}",
        )
        for n, w in _STEPS.items()
    ),
    *(_level(n, w) for n, w in _STEPS.items()),
    (rx(r"\bPhD\b|doctorate"), "doctorate"),
    (rx(r"\bmaster['’]?s(?: (?:degree|of \w+))?|\bMSc\b|\bMEng\b|master of science"), "master"),
    (
        rx(
            r"bachelor['’]?s?(?: (?:degree|of \w+))?|(?<!foundation )(?<!third )(?<!high "
            r")(?<!some )\bdegree\b|\bBSc\b|\bBEng\b|university (?:education|degree)"
        ),
        "bachelor",
    ),
    (rx(r"\bHNC\b|\bHND\b|foundation degree"), "HNC"),
    (re.compile(r"\bA[- ][Ll]evels?\b"), "A-level"),
    (rx(r"\bGCSEs?\b"), "GCSE"),
    (
        rx(r"upper[- ]secondary(?: (?:education|school|diploma|degree))?|gymnasium(?: degree| diploma| education)?"),
        "upper secondary",
    ),
    (rx(r"high school(?: diploma)?"), "high school"),
)
SCALES = (
    ("none", "GCSE", "A-level", "HNC", "bachelor", "master", "doctorate"),
    ("none", *(f"NVQ {number}" for number in _STEPS)),
    ("none", *(f"level {number}" for number in _STEPS)),
    ("none", "high school", "associate", "college", "university"),
    ("compulsory school", "upper secondary", "university"),
)

FIGURES = (
    Figure(
        rx(
            r"(?:no more than|maximum(?: of)?|max\.?|up to|fewer than|less than|not more than) "
            r"(?P<n>\w+) (?:penalty |licence )?points"
        ),
        "penalty points",
        "points",
        "max",
    ),
    Figure(
        rx(r"(?P<n>\w+) (?:penalty )?points? (?:max|maximum|or (?:fewer|less|under)|or below)"),
        "penalty points",
        "points",
        "max",
    ),
    Figure(
        rx(
            r"(?:led|lead|managed|manage|supervised|leading|managing|supervising|in charge of|"
            r"responsible for)[^.]*? (?:at least |over |more than )?"
            r"(?:a team of )?(?:at least )?(?P<n>\w+) "
            r"(?:people|staff|employees|others|direct reports|cleaners|chefs|or more|colleagues|operatives)"
        ),
        "people led",
        "people",
        "min",
    ),
    Figure(
        rx(
            r"payrolls? (?:of|for|with) (?:at least |over |more than |up to |around |about )?"
            r"(?P<n>\d+)\+? (?:employees|people|staff|payees)"
        ),
        "employees on a payroll that you have run",
        "employees",
        "min",
    ),
    Figure(
        rx(r"(?:at least |minimum (?:of )?|speed of )?(?P<n>\d+) ?\+?(?:wpm|words (?:per|a) minute)"),
        "typing speed",
        "wpm",
        "min",
    ),
    Figure(
        rx(r"(?:at least|minimum(?: of)?|min\.?) (?P<n>\d+) hours (?:a|per|each|every) week"),
        "hours a week you can work",
        "hours",
        "min",
    ),
    Figure(
        rx(r"(?:at least|minimum(?: of)?|over|more than|up to)? ?(?P<n>\d{2,3})\+? covers"),
        "covers a service",
        "covers",
        "min",
    ),
)

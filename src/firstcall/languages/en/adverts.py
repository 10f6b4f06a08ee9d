"""What English job adverts say of requirements: licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import NEVER, AdvertWords, Ask, Figure
from firstcall.languages.en.advert_papers import PAPERS
from firstcall.languages.en.reading.days import MONTHS
from firstcall.languages.en.reading.lexicon import NUMERALS


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    return {"a": 1, "an": 1, "one": 1, "eighteen": 18}.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLOCK = (
    r"(?:\b\d{1,2}[.:]\d\d ?(?:am|pm)? ?(?:-|–|to|and|until) ?\d{1,2}[.:]\d\d"
    r"|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm) ?(?:-|–|to|and|until) ?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm))"
)
_CLASS = r"(?:AM|A1|A2|A|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1E|D1|DE|D\+E|D)"

ASKS = (
    Ask(
        "right-to-work",
        _p(
            r"right to work(?: (?P<x>in (?:the United Kingdom|the UK|Sweden|Ireland|the EU|Britain)))?|"
            r"eligib\w+ to work(?: (?P<y>in (?:the United Kingdom|the UK|Sweden|Ireland|the EU|Britain)))?|work "
            r"permit"
        ),
        "Do you have the right to work {x}{y}?",
        always=True,
    ),
    Ask(
        "age",
        _p(r"(?:over|aged?|at least) (?P<x>18|21|25)\b(?! (?:months|years? (?:of|experience)))"),
        "Are you {x} or older?",
        reason=True,
    ),
    Ask(
        "dbs",
        _p(r"(?:enhanced )?DBS(?: check)?|criminal record check|disclosure (?:scotland|check)"),
        "Are you willing to have an enhanced DBS check before you start?",
        reason=True,
        always=True,
    ),
    Ask(
        "lifting",
        _p(r"(?:lift|lifting|weigh|carry|heavy)[^.]*?(?P<x>\d+) ?(?:kg|kilos?|kilograms)"),
        "The work includes lifting up to {x} kilos. Can you do that, with or without adjustments?",
        reason=True,
        always=True,
    ),
    Ask(
        "shifts",
        _p(
            r"(?:shift|hours|work|rota|pattern)[^.]*?(?:nights?|evenings?|weekends?|Monday to Friday|"
            r"Sunday to Thursday|"
            r"alternate weekends|rotating|\d\d[:.]\d\d to)[^.]*"
            rf"|{_CLOCK}"
        ),
        "",
        reason=True,
        always=True,
    ),
    Ask("on-call", _p(r"\bon[- ]call\b"), "", reason=True, always=True),
    Ask("weekends", _p(r"(?:some|occasional|alternate) (?:weekends?|saturdays?|sundays?)"), "", reason=True),
    Ask("english", _p(r"\bEnglish\b"), "", reason=True),
    Ask("swedish", _p(r"\bSwedish\b(?! (?:forklift|coordination|personal|krona|kronor))"), "", reason=True),
    Ask(
        "id-number",
        _p(
            r"(?P<x>(?:Swedish )?(?:coordination|personal identity|national insurance) number"
            r"(?: or (?:coordination|personal identity) number)?)"
        ),
        "Will you have a {x} when you start?",
    ),
    Ask(
        "own-car",
        _p(r"(?:use of a car|own (?:car|vehicle|transport)|access to (?:a|your own) (?:car|vehicle))"),
        "Do you have the use of a car for work?",
    ),
    Ask("warehouse-system", _p(r"warehouse (?:management )?system"), ""),
    Ask(
        "drug-test", _p(r"drug (?:and alcohol )?test"), "Are you willing to take a drug and alcohol test?", reason=True
    ),
    Ask("travel", _p(r"(?:travel|stay away|overnight)\b"), "", reason=True),
)

_LANGUAGE = (
    "English|Swedish|Polish|Arabic|Finnish|German|Norwegian|Danish|Spanish|Somali|Persian|Ukrainian|Welsh|French"
)
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_BEGIN = r"(?:start|begin|available|commenc)\w*(?:(?!appl|interview|clos)[^.\n]){0,50}?"
_SUM = r"\d[\d,]*(?:\.\d+)?"
_TO = r"\s*(?:to|–|-|and)\s*"
_HAVE = (
    r"(?:an? |good |strong |sound |basic |working |some |excellent |demonstrable |previous |proven )*"
    r"(?:standard|knowledge|understanding|experience|command|grasp|awareness)\b"
)
_FIT = (
    r"able|comfortable|confident|willing|prepared|happy|familiar|fluent|computer literate|proficient|"
    r"physically (?:able|fit)"
)

WORDS = AdvertWords(
    nice=_p(
        r"\buseful|would (?:all |also )?help|it helps if|helpful|desirable|nice to have|advantage(?:ous)?|\bbonus\b|"
        r"\ba (?:big |real |definite )?plus\b|ideally|preferred|preferabl[ye]|beneficial|not required|"
        r"neither is required|"
        r"not essential|would be (?:great|good)"
    ),
    must=_p(
        r"\bneed(?:s|ed)?\b|\bmust\b|require[sd]?\b|essential|you should (?:have|be|hold)|you have\b|to be "
        r"considered|"
        r"mandatory|willing to|able to|necessary|you can (?:start|work)|are required|we ask everyone|you(?:'ll|"
        r" will) have|"
        r"you(?:'ll| will)(?: also)? be (?:asked|expected)|you hold|subject to|you should hold|expect to|"
        r"(?:at least|minimum(?: of)?) \w+ (?:year|month)s?['’]? (?:of )?(?:\w+ ){0,2}experience"
    ),
    firm=_p(r"\bneed(?:s|ed)?\b|\bmust\b|require[sd]?\b|essential|mandatory"),
    demand=_p(r"\bneed(?:s|ed)?\b|\bmust\b|require[sd]?\b|essential|mandatory"),
    offered=NEVER,
    apart=_p(r";|,\s*(?=(?:and )?(?:ideally|preferably)\b)"),
    conjunct=NEVER,
    nice_conjunct=NEVER,
    wish=NEVER,
    beside=NEVER,
    but=_p(r",? but\b"),
    not_needed=_p(
        r"\bno (?:\S+ ){1,5}(?:is |are )?(?:needed|required|necessary)|(?:not|isn't|aren't) (?:necessary|needed|"
        r"required)|"
        r"no need|(?:don't|do not) need|no (?:previous |prior )?experience"
    ),
    nice_heading=_p(r"desirable|nice to have|bonus|prefer|advantage|\bplus\b|merit|would be (?:great|good)"),
    must_heading=_p(
        r"requirement|essential|you(?:'ll| will)? need|qualification|about you|what we need|must have|you have|"
        r"criteria|"
        r"looking for|you(?:'ll| will) bring|skills|experience|who you are|your profile"
    ),
    other_heading=NEVER,
    soft=_p(
        r"\b(?:friendly|team player|self-motivated|motivated|positive(?: attitude)?|flexible|outgoing|reliable|"
        r"punctual|"
        r"hard ?working|passionate|enthusiastic|proactive|dynamic|resilient|caring|compassionate|professional "
        r"attitude|"
        r"can-do attitude|good communicat\w+|communication skills|people skills|personality|cheerful|energetic|"
        r"attention to detail|organised|adaptable|patient|kind|tidy|honest|hard-working|calm|sense of humour|"
        r"good with (?:people|children)|cultural fit)\b"
    ),
    person=_p(r"\b(?:you|your|you'll|somebody|someone|person|people|individual|candidate|player)\b"),
    licence=re.compile(
        rf"(?:[Cc]ategory|[Cc]ategories|[Cc]at\.?|[Cc]lass) (?P<x>{_CLASS}(?:(?:, | and | or |/){_CLASS})*)(?![\w+])"
        rf"(?! (?:forklift|truck))|(?<!class )\b(?P<x2>{_CLASS}(?:(?:, | and | or |"
        rf"/){_CLASS})*)(?= (?:driving )?licence)"
    ),
    bare_licence=re.compile(rf"(?<![\w-])(?P<x>(?:BE|B\+E|CE|C\+E|C1|C|D)(?:(?:, | and | or |/){_CLASS})*)(?![\w-])"),
    any_licence=_p(r"(?:full |clean |valid |uk |manual )*driv(?:ing|er'?s) licen[cs]e(?: B\b)?|licence for a car"),
    papers=PAPERS,
    years=(
        _p(
            r"(?P<n>\w+)(?: ?[-–] ?\d+)?\+? (?P<u>years?|months?)(?:'|’)?(?:s)?(?: or more)?"
            r"(?: (?:of )?(?:previous |relevant |proven |recent )?experience)?"
            r" (?:of|in|as an?|with|on an?|working in|working as an?|working on|(?=driving)) ?(?P<of>[^.,;]+)"
        ),
        _p(
            r"(?:worked|driven|experience)(?: as an?| in| with| of)? (?P<of>[^.,;]+?),? (?:for )?(?:at least |over |"
            r"more than |minimum )?"
            r"(?P<n>\w+) (?P<u>years?|months?)\b"
        ),
        _p(
            r"(?P<n>\w+)(?: ?[-–] ?\d+)?\+? (?P<u>years?|months?)(?:'|’)?(?: or more)?(?: of)? (?!experience)"
            r"(?P<of>[A-Za-z][\w -]{2,40}?) experience\b"
        ),
        _p(r"(?P<n>\w+)(?: ?[-–] ?\d+)?\+? (?P<u>years?|months?)(?:'|’)?(?: or more)?(?: of)? (?:\w+ )?experience\b"),
    ),
    month_units=frozenset({"month", "months"}),
    half_years=frozenset(),
    trims=(
        r" or the\b",
        r" or an?\b",
        r" and (?:a|an|the|have|be|hold|at least|you)\b",
        r" (?:is|are) (?:required|needed|essential)\b",
        r" after you\b",
        r" within\b",
        r" \(",
    ),
    job_itself=NEVER,
    title_end=NEVER,
    start=(
        _p(rf"{_BEGIN}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH}),? (?P<y>20\d\d)"),
        _p(rf"{_BEGIN}(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)"),
        _p(rf"{_BEGIN}(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"),
        _p(rf"from (?P<d2>\d{{1,2}}) (?P<m2>{_MONTH}) to \d{{1,2}} [A-Z][a-z]+ (?P<y2>20\d\d)"),
    ),
    months={name: number for name, number in MONTHS.items() if not name.endswith("_")},
    pay=(
        _p(rf"(?P<cur>£|\$|€)(?P<low>{_SUM}){_TO}[£$€]?(?P<high>{_SUM})"),
        _p(
            rf"(?:pay|salary|wage|rate)\w*:? (?:is |of |between |from )*(?P<low2>{_SUM}){_TO}"
            rf"(?P<high2>{_SUM})\s*(?P<cur2>kronor|SEK|euros?|EUR|GBP|USD)"
        ),
        _p(rf"\b(?P<cur>SEK|EUR|GBP|USD) ?(?P<low>{_SUM}){_TO}(?P<high>{_SUM})"),
        _p(rf"(?P<low>{_SUM}){_TO}(?P<high>{_SUM}) ?(?P<cur>kronor|SEK|EUR|GBP|USD)"),
        _p(rf"(?P<cur>£|€)(?P<low>{_SUM})(?= ?(?:per|an|a|p/?)\b ?(?:hour|h\b|month|annum|year|a\b))"),
    ),
    pay_word="salary",
    per={"hour": "hour", "p/h": "hour", "month": "month", "annum": "year", "year": "year", "salary": "year"},
    currencies={
        "£": "GBP",
        "gbp": "GBP",
        "$": "USD",
        "usd": "USD",
        "€": "EUR",
        "eur": "EUR",
        "kron": "SEK",
        "sek": "SEK",
    },
    levels=(
        (_p(r"NVQ (?:level )?(?:3|three)"), "NVQ 3"),
        (_p(r"NVQ (?:level )?(?:2|two)"), "NVQ 2"),
        (_p(r"level (?:2|two) (?:or higher )?(?:diploma|qualification)"), "level 2"),
        (_p(r"level (?:3|three) (?:or higher )?(?:diploma|qualification)"), "level 3"),
        (_p(r"master'?s(?: degree)?|MSc|MEng"), "master"),
        (_p(r"bachelor'?s?(?: degree)?|\bdegree\b|BSc|BEng"), "bachelor"),
        (_p(r"HNC|HND"), "HNC"),
        (_p(r"A[- ]levels?"), "A-level"),
        (_p(r"GCSEs?"), "GCSE"),
        (_p(r"high school(?: diploma)?"), "high school"),
    ),
    scales=(
        ("none", "GCSE", "A-level", "HNC", "bachelor", "master"),
        ("none", "NVQ 1", "NVQ 2", "NVQ 3", "NVQ 4"),
        ("none", "level 2", "level 3", "level 4", "level 5"),
        ("none", "high school", "associate", "college", "university"),
    ),
    choices=(
        re.compile(
            r"(?:such as|in|with) (?P<a>[A-Z][\w-]*(?: [A-Z][\w-]*)?) or "
            r"(?P<b>[A-Z][\w-]*(?: [A-Z][\w-]*)?)(?! licence)"
        ),
        _p(rf"\b(?P<a>{_LANGUAGE}) or (?P<b>{_LANGUAGE})\b"),
    ),
    figures=(
        Figure(
            _p(r"(?:no more than|maximum(?: of)?|max|up to|fewer than) (?P<n>\w+) (?:penalty )?points"),
            "penalty points",
            "points",
            "max",
        ),
        Figure(
            _p(
                r"(?:led|managed|supervised|leading|managing|supervising)[^.]*?(?:at least|over|more than) "
                r"(?P<n>\w+) "
                r"(?:people|staff)"
            ),
            "people led",
            "people",
            "min",
        ),
        Figure(_p(r"(?:at least |minimum )(?P<n>\d+) ?(?:wpm|words per minute)"), "typing speed", "wpm", "min"),
    ),
    experience=(
        _p(
            r"experience (?:of|with|in|as an?|on|driving|using) (?P<x>[^.,;()]+?)"
            r"(?= would| is\b| are\b| and (?:a|an|the|you)\b|, |\.|;|\(|$)"
        ),
        re.compile(r"(?P<x>\b[A-Z][\w']+(?: (?:or|and) [A-Z][\w']+)*) experience\b"),
    ),
    has_experience="Do you have experience of {x}?",
    has_worked="Have you worked as {x}?",
    has_skill="Do you have knowledge of {x}?",
    equal_experience=_p(r"(?:the |an )?(?:equivalent|similar|comparable|relevant) (?:work )?(?:experience|assessment)"),
    able=_p(
        rf"^\s*(?:you (?:are |must be |should be |need to be |can )?)?(?:(?:{_FIT})\b|{_HAVE}(?! is\b))"
        r"|\byou (?:can|(?:must|need to|should|will need to|have to)(?: also)? (?:be|have|hold|know|understand|pass|"
        r"complete|speak|drive|wear|provide))\b"
    ),
    aside=_p(r"\bappl(?:y|ication)|send us|contact us|\bCV\b|read more|get in touch"),
    paper_like=_p(r"(?:certificate|certification|licence|license|card|ticket|training|registration|passport)$"),
    opening=NEVER,
    closing=NEVER,
    turns=(
        (_p(r"you(?: will|'ll)? (?:must |need to |should )?be able to (?P<x>.+)"), "Are you able to {x}?"),
        (_p(rf"you (?:are|must be|should be|need to be) (?P<x>(?:{_FIT})\b.+)"), "Are you {x}?"),
        (_p(r"you (?:must|need to|should|will need to) (?:hold|have) (?P<x>.+)"), "Do you have {x}?"),
        (_p(r"you (?:need|must have|should have) (?!to )(?P<x>.+)"), "Do you have {x}?"),
        (_p(r"you (?:can|must|need to|should|will need to) (?P<x>.+)"), "Can you {x}?"),
        (_p(r"you (?:have|hold) (?P<x>.+)"), "Do you have {x}?"),
        (_p(rf"(?:be )?(?P<x>(?:{_FIT})\b.+)"), "Are you {x}?"),
        (_p(rf"(?P<x>{_HAVE}(?!.* is ).*)"), "Do you have {x}?"),
        (_p(r"(?:shifts?|hours?|working hours) (?:are|is) (?P<x>.+)"), "Can you work {x}?"),
        (_p(r"(?P<x>(?:equivalent|similar|comparable|relevant) .*experience.*)"), "Do you have {x}?"),
    ),
    pairs=(),
    spelled=(),
    languages={
        "english": ("english", "read and write English"),
        "engelska": ("english", "read and write English"),
        "swedish": ("swedish", "read and write Swedish"),
        "svenska": ("swedish", "read and write Swedish"),
    },
    once=frozenset(["right-to-work", "dbs", "own-car", "swedish", "english", "shifts", "lifting", "age", "drug-test"]),
    clock=_p(_CLOCK),
    hours=_p(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*(?: to |[-–])\w+[^.\n]{0,20}?" + _CLOCK),
    asks=ASKS,
    either=_p(r"\bor\b"),
    both=_p(r"\band\b|\bplus\b"),
    bare_have="have",
    holds="Is that true of you?",
    have="Do you have {x}?",
    has_language="Can you {x} at the level that the work needs?",
    own_car="Do you have the use of a car for work?",
    employer=re.compile(r"(?P<x>(?:[A-Z][\w&'-]* ?){1,5}\b(?:Ltd|Limited|PLC|plc|LLP|Inc|AB|Council|Trust))"),
    agency=re.compile(
        r"(?:[Tt]hrough |^|\. )(?!Through)(?P<x>(?:[A-Z][\w&'-]* ?){1,3}(?:Staffing|Recruitment|Bemanning|"
        r"Resourcing))"
    ),
    place=re.compile(
        r"\b(?:in|across)(?: central| north| south| east| west| the harbour in)* "
        r"(?!English|Swedish|January|February|March|April|May|June|July|August|September|October|November|December)"
        r"(?P<x>[A-Z][a-zåäö]+)(?=[ .,])"
    ),
    days=_p(r"within (?P<n>\w+) working days?"),
    number=_number,
    soft_reason="Qualities are not judged: only what can be answered, alike for everybody, is asked.",
    small=frozenset(
        {
            "able",
            "also",
            "and",
            "are",
            "but",
            "for",
            "neither",
            "good",
            "have",
            "own",
            "that",
            "the",
            "with",
            "you",
            "your",
        }
    ),
    remark=_p(r"(?:as|because|but|from|if|in|not|or|since|so|that|to|when|where|which|while|who)\b"),
    unplaced_head="Could not be placed; read them and decide whether anything is a requirement:",
    partly_head="Partly placed; decide whether what each line begins with is a requirement too:",
    soft_head="Left out on purpose.",
    barred_head="May not be asked, as the spec's own check tells:",
    finish=(
        "A draft from an advert. Check every line against the advert, fill in what is marked TODO,",
        "delete what is no requirement, and then delete the line draft: true.",
    ),
)

"""What English job adverts say of requirements: papers, licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import AdvertWords, Ask, Paper
from firstcall.languages.en.days import MONTHS
from firstcall.languages.en.lexicon import NUMERALS


def _p(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    return {"a": 1, "an": 1, "one": 1, "eighteen": 18}.get(word.lower()) or NUMERALS.in_word(word.lower())


_CLASS = r"(?:AM|A1|A2|A|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1E|D1|DE|D\+E|D)"
PAPERS = (
    Paper(_p(r"driver (?:cpc|qualification card)|\bCPC\b|\bDQC\b"), "Driver CPC", ("CPC", "DQC")),
    Paper(
        _p(r"(?:digital )?tacho(?:graph)? card|digi ?card|driver card"), "digital tachograph card", ("tachograph card",)
    ),
    Paper(_p(r"\bADR\b(?: certificate| licence| card)?"), "ADR certificate", ("ADR",)),
    Paper(
        _p(r"\bECS\b(?: (?P<x>gold|approved|JIB))?(?: card)?|JIB gold card"), "ECS {x} card", ("ECS card", "JIB card")
    ),
    Paper(_p(r"18th edition(?: certificate)?|eighteenth edition|BS ?7671"), "18th Edition", ("BS 7671 18th Edition",)),
    Paper(_p(r"inspection and testing(?: qualification)?|\b2391\b"), "inspection and testing qualification", ("2391",)),
    Paper(_p(r"\bCSCS\b(?: (?P<x>green|blue|gold|black))?(?: card)?"), "CSCS {x} card", ("CSCS",)),
    Paper(_p(r"\bCPCS\b(?: card)?"), "CPCS card", ("CPCS",)),
    Paper(_p(r"\bSSSTS\b"), "SSSTS", ()),
    Paper(_p(r"\bSMSTS\b"), "SMSTS", ()),
    Paper(_p(r"\bIPAF\b(?: card)?(?: for (?P<x>scissor lifts|boom lifts))?"), "IPAF card {x}", ("IPAF",)),
    Paper(_p(r"\bPASMA\b"), "PASMA", ()),
    Paper(
        _p(
            r"(?:Swedish )?(?:forklift|fork lift|FLT|counterbalance|reach truck) (?:training|licence|certificate|"
            r"ticket)"
            r"(?: \((?P<x>TLP ?10)\))?(?: for)?(?: class (?P<y>[A-D]))?"
        ),
        "forklift licence {x} {y}",
        ("forklift certificate",),
    ),
    Paper(
        _p(r"moving and handling(?: training)?|manual handling(?: certificate| training)?"),
        "moving and handling training",
        (),
    ),
    Paper(_p(r"care certificate"), "Care Certificate", ()),
    Paper(_p(r"(?:emergency )?first aid(?: at work)?(?: certificate)?"), "first aid at work", ("first aid",)),
    Paper(
        _p(r"food (?:hygiene|safety)(?: level (?P<x>\d|two|three))?(?: certificate)?"),
        "food hygiene certificate {x}",
        ("food hygiene",),
    ),
    Paper(_p(r"\bSIA\b(?: (?:door supervisor )?(?:licence|badge))?"), "SIA licence", ("SIA badge",)),
    Paper(_p(r"personal licence"), "personal licence", ()),
    Paper(_p(r"\bNMC\b(?: registration| PIN)?|registered nurse"), "NMC registration", ("NMC PIN",)),
    Paper(_p(r"gas safe(?: registration| registered)?"), "Gas Safe registration", ("Gas Safe",)),
    Paper(_p(r"\bOSHA ?(?P<x>10|30)\b"), "OSHA {x}", ()),
    Paper(_p(r"\bCOMPTIA (?P<x>A\+|Network\+|Security\+)|\bITIL(?: foundation)?"), "{x} certification", ()),
    Paper(_p(r"\bCCNA\b"), "CCNA", ()),
    Paper(_p(r"experienced worker assessment|\bEWA\b"), "experienced worker assessment", ("EWA",)),
    Paper(_p(r"asbestos awareness"), "asbestos awareness", ()),
    Paper(_p(r"confined spaces?"), "confined spaces", ()),
    Paper(_p(r"(?:BICS|BICSc)\b"), "BICSc", ()),
    Paper(_p(r"coded weld(?:er|ing)(?: certificate)?"), "coded welding certificate", ()),
)

ASKS = (
    Ask(
        "right-to-work",
        _p(r"right to work in (?P<x>the United Kingdom|the UK|Sweden|Ireland|the EU)|work permit"),
        "Do you have the right to work in {x}?",
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
        ),
        "",
        reason=True,
        always=True,
    ),
    Ask("weekends", _p(r"(?:some|occasional|alternate) (?:weekends?|saturdays?|sundays?)"), "", reason=True),
    Ask("english", _p(r"\bEnglish\b"), "", reason=True),
    Ask("swedish", _p(r"\bSwedish\b(?! (?:forklift|coordination|personal|krona|kronor))"), "", reason=True),
    Ask("id-number", _p(r"(?:coordination|personal identity|national insurance) number"), ""),
    Ask(
        "own-car",
        _p(r"(?:use of a car|own (?:car|vehicle|transport)|access to a (?:car|vehicle))"),
        "Do you have the use of a car for work?",
    ),
    Ask("warehouse-system", _p(r"warehouse (?:management )?system"), ""),
    Ask(
        "drug-test", _p(r"drug (?:and alcohol )?test"), "Are you willing to take a drug and alcohol test?", reason=True
    ),
    Ask("travel", _p(r"(?:travel|stay away|overnight)\b"), "", reason=True),
)

WORDS = AdvertWords(
    nice=_p(
        r"useful|would (?:all )?help|it helps if|helpful|desirable|nice to have|advantage(?:ous)?|a bonus|a plus|"
        r"ideally|"
        r"preferred|beneficial|not required|neither is required"
    ),
    must=_p(
        r"\bneed(?:s|ed)?\b|must|require[sd]?\b|essential|you should have|you have\b|to be considered|mandatory|"
        r"willing to|able to|necessary|you can start|are required|we ask everyone|you will have|you hold"
    ),
    not_needed=_p(r"no (?:\S+ ){1,5}(?:is |are )?(?:needed|required|necessary)|not necessary|is not needed|no need"),
    nice_heading=_p(r"desirable|nice to have|bonus|preferred|advantage"),
    must_heading=_p(
        r"requirement|essential|you(?:'ll| will)? need|qualification|about you|what we need|must have|you have"
    ),
    soft=_p(
        r"\b(?:friendly|team player|self-motivated|motivated|positive(?: attitude)?|flexible|outgoing|reliable|"
        r"punctual|"
        r"hard ?working|passionate|enthusiastic|proactive|dynamic|resilient|caring|compassionate|professional attitude|"
        r"can-do attitude|good communicat\w+|communication skills|people skills|personality|cheerful|energetic|"
        r"attention to detail|organised|adaptable|patient and kind|honest|cultural fit)\b"
    ),
    licence=re.compile(
        rf"(?:[Cc]ategory|[Cc]ategories|[Cc]at\.?|[Cc]lass) (?P<x>{_CLASS}(?:(?:, | and | or |/){_CLASS})*)(?![\w+])"
        rf"(?! (?:forklift|truck))|(?<!class )\b(?P<x2>{_CLASS}(?:(?:, | and | or |"
        rf"/){_CLASS})*)(?= (?:driving )?licence)"
    ),
    any_licence=_p(r"(?:full |clean |valid |uk )*driving licence|driver's license|licence for a car"),
    papers=PAPERS,
    years=(
        _p(
            r"(?P<n>\w+) (?P<u>years?|months?)(?:'|’)?(?: (?:of )?(?:previous |relevant |proven |recent )?experience)?"
            r" (?:of|in|as an?|with|working in|working as an?) (?P<of>[^.,;]+)"
        ),
        _p(
            r"(?:worked|driven|experience)(?: as an?| in| with| of)? (?P<of>[^.,;]+?) for (?:at least |over |"
            r"more than )?"
            r"(?P<n>\w+) (?P<u>years?|months?)\b"
        ),
    ),
    month_units=frozenset({"month", "months"}),
    trims=(
        r" or the\b",
        r" or an?\b",
        r" and (?:a|an|the|have|be|hold|at least|you)\b",
        r" (?:is|are) (?:required|needed|essential)\b",
        r" after you\b",
        r" within\b",
    ),
    start=_p(
        r"(?:start|starting|begin|available)[^.]{0,30}?(?:(?P<d>\d{1,2})(?:st|nd|rd|th)? "
        r"(?P<m>January|February|March|April|May|June|July|August|September|October|November|"
        r"December)),? (?P<y>20\d\d)|from (?P<d2>\d{1,2}) (?P<m2>[A-Z][a-z]+) to \d{1,2} [A-Z][a-z]+ (?P<y2>20\d\d)"
    ),
    months={name: number for name, number in MONTHS.items() if not name.endswith("_")},
    pay=_p(
        r"(?P<cur>£|\$|€)(?P<low>\d[\d,]*(?:\.\d+)?)\s*(?:to|–|-|and)\s*[£$€]?(?P<high>\d[\d,]*(?:\.\d+)?)"
        r"|(?:pay|salary|wage|rate)\w* (?:is |of |between |from )*(?P<low2>\d[\d,]*(?:\.\d+)?)\s*(?:to|–|-|and)\s*"
        r"(?P<high2>\d[\d,]*(?:\.\d+)?)\s*(?P<cur2>kronor|SEK|euros?|EUR|GBP|USD)"
    ),
    per={"hour": "hour", "month": "month", "annum": "year", "year": "year", "salary": "year"},
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
    choice=re.compile(
        r"(?:such as|in|with) (?P<a>[A-Z][\w-]*(?: [A-Z][\w-]*)?) or (?P<b>[A-Z][\w-]*(?: [A-Z][\w-]*)?)(?! licence)"
    ),
    experience=_p(r"experience (?:of|with|in) (?P<x>[^.,;]+?)(?= would| is\b| and\b|, |\.|;|$)"),
    has_experience="Do you have experience of {x}?",
    languages={"english": "read and write English", "swedish": "read and write Swedish"},
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
        r"(?:[Tt]hrough |^|\. )(?!Through)(?P<x>(?:[A-Z][\w&'-]* ?){1,3}(?:Staffing|Recruitment|Bemanning|Resourcing))"
    ),
    place=re.compile(
        r"\b(?:in|across)(?: central| north| south| east| west| the harbour in)* "
        r"(?!English|Swedish|January|February|March|April|May|June|July|August|September|October|November|December)"
        r"(?P<x>[A-Z][a-zåäö]+)(?=[ .,])"
    ),
    days=_p(r"within (?P<n>\w+) working days?"),
    number=_number,
    soft_reason="Qualities are not judged: only what can be answered, alike for everybody, is asked.",
    unplaced_head="Could not be placed; read them and decide whether anything is a requirement:",
    soft_head="Left out on purpose.",
    finish=(
        "A draft from an advert. Check every line against the advert, fill in what is marked TODO,",
        "delete what is no requirement, and then delete the line draft: true.",
    ),
)

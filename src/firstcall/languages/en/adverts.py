"""What English job adverts say of requirements: licences, experience, hours, pay and wishes."""

from __future__ import annotations

import re

from firstcall.drafting.words import NEVER, AdvertWords, rx
from firstcall.languages.en.advert_asks import ANY_LANGUAGE, ASKS, CLOCK, NAMES
from firstcall.languages.en.advert_figures import (
    FIGURES,
    LEVELS,
    MONTHS,
    NOT_PAY,
    NOT_START,
    PAY,
    PAY_NEAR,
    PER,
    PER_SHORT,
    SCALES,
    START,
    TRIMS,
    YEARS,
)
from firstcall.languages.en.advert_forms import ABLE, ITEMS, NAME, TURNS
from firstcall.languages.en.advert_moods import (
    APART,
    BUT,
    CONJUNCT,
    DEMAND,
    FIRM,
    MUST,
    MUST_HEADING,
    NICE,
    NICE_HEADING,
    NOT_NEEDED,
    OFFERED,
    OTHER_HEADING,
)
from firstcall.languages.en.advert_papers import PAPERS
from firstcall.languages.en.advert_soft import SOFT
from firstcall.languages.en.reading.days import DAYS
from firstcall.languages.en.reading.lexicon import NUMERALS


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word)
    return {"a": 1, "an": 1, "one": 1, "eighteen": 18}.get(word.lower()) or NUMERALS.in_word(word.lower())


SHORT_DAYS = {"Mon": "Monday", "Tues?": "Tuesday", "Wed": "Wednesday", "Thu(?:rs?)?": "Thursday", "Fri": "Friday"}
SHORT_DAYS |= {"Sat": "Saturday", "Sun": "Sunday"}

_CLASS = r"(?:AM|A1|A2|A|BE|B\+E|B|C1E|C1|CE|C\+E|C|D1E|D1|DE|D\+E|D)"

WORDS = AdvertWords(
    nice=NICE,
    must=MUST,
    firm=FIRM,
    demand=DEMAND,
    offered=OFFERED,
    conjunct=CONJUNCT,
    wish=NEVER,
    nice_conjunct=NEVER,
    beside=NEVER,
    other_heading=OTHER_HEADING,
    job_itself=rx(
        r"(?:on )?the (?:tools|trade|job|role|industry)|"
        r"(?:an? |the )?(?:similar|same|comparable) (?:role|position|job|post)"
    ),
    title_end=rx(r" (?:wanted|needed|required)\b| [-–|] |[,(]"),
    opening=rx(r"^(?:(?:and|but|also|then|plus|so)\b[ ,]*)+|^that (?:they|you) are "),
    closing=rx(
        r"(?:,? (?:is|are|would be|will be))?(?:,? (?:also )?an? (?:\w+ )?(?:bonus|plus|advantage|asset)|"
        r" desirable| preferred|"
        r" beneficial| would (?:all )?help)\b.*$|, (?:both|either|any) (?:good|fine|ok|okay|will do|accepted).*$|"
        r" (?:is|are) (?:also )?(?:a must|required|essential|needed|necessary|mandatory|compulsory|"
        r"expected)\b.*$| (?:a must|required|essential|needed|necessary|mandatory|compulsory)$"
    ),
    pairs=(),
    spelled=(
        *((re.compile(rf"\b{day}"), day.title()) for day in DAYS),
        *((re.compile(rf"\b{name.lower()}\b"), name) for name in NAMES),
        *((re.compile(rf"\b{short}\b"), full) for short, full in SHORT_DAYS.items()),
        (re.compile(r"\b([A-Z]\w+day) ?[-–] ?([A-Z]\w+day)\b"), r"\1 to \2"),
        (re.compile(r"\bexp(?=\?)"), "experience"),
        (re.compile(r"\b(\d) x (?=[a-z])"), r"\1 "),
        (re.compile(r",? and you (?:also )?work (?=\w)"), " and "),
        (re.compile(r",? and (?:this|that|it) includes\b"), ", including"),
    ),
    apart=APART,
    but=BUT,
    not_needed=NOT_NEEDED,
    nice_heading=NICE_HEADING,
    must_heading=MUST_HEADING,
    soft=SOFT,
    person=rx(r"\b(?:you|your|you'll|somebody|someone|person|people|individual|candidate|player)\b"),
    licence=re.compile(
        rf"(?:[Cc]ategory|[Cc]ategories|[Cc]at\.?|[Cc]lass) (?P<x>{_CLASS}(?:(?:, | and | or |/){_CLASS})*)(?![\w+])"
        rf"(?! (?:forklift|truck))|(?<!class )\b(?!A (?:driving )?licen)(?P<x2>{_CLASS}(?:(?:, | and | or |"
        rf"/){_CLASS})*)(?= (?:driving )?licence)|\b(?P<x3>{_CLASS})(?= on your (?:driving )?licen)"
    ),
    bare_licence=re.compile(rf"(?<![\w-])(?P<x>(?:BE|B\+E|CE|C\+E|C1|C|D)(?:(?:, | and | or |/){_CLASS})*)(?![\w-])"),
    any_licence=rx(
        r"(?:full |clean |valid |uk |manual )*driv(?:ing|er'?s) licen[cs]e(?: B\b)?|\bcar licen[cs]e|"
        r"licence for a car"
    ),
    to_come=rx(
        r"\b(?:willing|prepared|ready|happy|keen|agree|expected|commit\w*) to (?:\w+ly )?(?:undertake|complete|"
        r"take|do|enrol|"
        r"study|work towards|obtain|gain|achieve|attend|train|pass|get|go on|renew|become)\b"
    ),
    papers=PAPERS,
    years=YEARS,
    month_units=frozenset({"month", "months", "mth", "mths"}),
    half_years=frozenset(),
    trims=TRIMS,
    start=START,
    months=MONTHS,
    not_start=NOT_START,
    pay=PAY,
    pay_word="salary",
    per=PER,
    per_short=PER_SHORT,
    pay_near=PAY_NEAR,
    not_pay=NOT_PAY,
    currencies={
        "£": "GBP",
        "gbp": "GBP",
        "pound": "GBP",
        "$": "USD",
        "usd": "USD",
        "€": "EUR",
        "eur": "EUR",
        "kr": "SEK",
        "sek": "SEK",
    },
    levels=LEVELS,
    scales=SCALES,
    speaks="Do you speak {x}?",
    or_word="or",
    places=rx(
        r"\b(?:live|living|based|within|drive of|miles? of|near|reach of|between|commut\w+|"
        r"travel\w* to)\b[^,;.]{0,30}$"
    ),
    choices=(
        rx(
            rf"\b(?P<tongues>(?:{ANY_LANGUAGE}, )*{ANY_LANGUAGE},? or {ANY_LANGUAGE})\b"
            r"(?! (?:licen|citizen|passport|card|national|market|compan))"
        ),
        re.compile(
            rf"(?:(?P<d>{NAME}), )?(?:(?P<c>{NAME}), )?(?P<a>{NAME}),? or (?P<b>{NAME})(?!\w)(?! "
            rf"(?:licence|citizen|passport|card|ticket|certificat\w+)|[\w ]{{0,25}}\bexperience)"
        ),
    ),
    figures=FIGURES,
    hours_asked=frozenset(),
    experience=(
        rx(
            r"experience (?:of|with|in|at|from|within|as an?|on|driving|using) (?P<x>[^.,;()]+?)"
            r"(?= would| is\b| are\b| and (?:a|an|the|you)\b|, |\.|;|\(|$)"
        ),
        re.compile(
            r"^\W*(?P<x>(?!(?:It|This|That|Experience|Knowledge|Any|Previous|A|An|The|You|There|"
            r"Some|Having|Being|Understanding|Training|We|Our)\b)[A-Z][\w+#.]*(?: "
            r"[\w+#.-]+){0,3}?)(?<!experience)(?= (?:is|are|would be|will be) (?:also )?(?:an? )?(?:\w+ )?"
            r"(?:plus|bonus|advantage|merit|meriting|desirable|useful|beneficial|preferred|asset|extra)\b)"
        ),
        re.compile(
            r"(?P<x>\b(?!(?:Previous|Prior|Some|Any|Recent|Good|Proven|Relevant|Solid|Strong|Work|"
            r"Practical|Hands|Extensive|"
            r"Demonstrable|Basic|At|Minimum|Min|Your|The|Years?|Industry|Sector)\b)[A-Z][\w']+(?: (?:or|"
            r"and) [A-Z][\w']+)*)(?<!ing) (?:experience|exp)\b"
        ),
        rx(
            r"(?P<whole>\b(?:previous |prior |some |any |relevant )?(?P<x>(?!of\b|in\b|with\b|"
            r"the\b|your\b|our\b|no\b|not\b|this\b|years?|months?|work\b|have\b|"
            r"an?\b|and\b|or\b|previous\b|relevant\b|some\b|equivalent\b|similar\b|life\b|you\b|"
            r"has\b|is\b|need\b|must\b|should\b|as\b|proven\b|good\b|solid\b|strong\b)"
            r"[a-z][\w-]+(?: (?:or |and )?[\w-]+){0,2} (?:experience|exp)))\b"
        ),
    ),
    and_of=rx(r",? and (?:also )?(?:experience )?(?:of|with|in) "),
    experience_of="experience of",
    has_experience="Do you have experience of {x}?",
    has_worked="Have you worked as {x}?",
    has_skill="Do you have knowledge of {x}?",
    equal_experience=rx(
        r"(?:the |an )?(?:equivalent|similar|comparable|relevant) (?:work )?(?:experience|assessment)|"
        r"(?:(?:be|are|currently|willing to) )*(?:work|study|train)(?:ing)? (?:towards|for)\b"
    ),
    able=ABLE,
    aside=rx(
        r"\bthe (?:first|second|third|last|next|latter) one\b|\bappl(?:y|ication)|send us|contact us|\bCV\b|"
        r"read more|get in touch"
    ),
    schooling=rx(r"diploma|degree|qualification|NVQ|vocational"),
    paper_like=rx(r"(?:certificate|certification|licence|license|card|ticket|training|registration|passport)$"),
    turns=TURNS,
    names=NAMES,
    languages={
        "english": ("english", "read and write English"),
        "engelska": ("english", "read and write English"),
        "swedish": ("swedish", "read and write Swedish"),
        "svenska": ("swedish", "read and write Swedish"),
    },
    once=frozenset(
        [
            "right-to-work",
            "dbs",
            "own-car",
            "swedish",
            "english",
            "shifts",
            "lifting",
            "age",
            "drug-test",
            "on-call",
            "background-check",
            "welsh",
            "ppe",
            "weekends",
        ]
    ),
    clock=rx(CLOCK),
    unsocial=(rx(r"weekend|\bSat(?:ur)?|\bSun(?:day)?"), rx(r"evening|\blates?\b"), rx(r"\bnights?\b")),
    hours=rx(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\w*(?: to |[-–])\w+[^.\n]{0,20}?" + CLOCK),
    asks=ASKS,
    either=rx(r"\bor\b"),
    both=rx(r"\band\b|\bplus\b"),
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
    days=rx(r"within (?P<n>\w+) working days?"),
    number=_number,
    soft_reason="Qualities are not judged: only what can be answered, alike for everybody, is asked.",
    small=frozenset(
        {
            "a",
            "able",
            "an",
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
    remark=rx(r"(?:as|because|but|from|if|in|not|or|since|so|that|to|when|where|which|while|who)\b"),
    unplaced_head="Could not be placed; read them and decide whether anything is a requirement:",
    partly_head="Partly placed; decide whether what each line begins with is a requirement too:",
    soft_head="Left out on purpose.",
    barred_head="May not be asked, as the spec's own check tells:",
    finish=(
        "A draft from an advert. Check every line against the advert, fill in what is marked TODO,",
        "delete what is no requirement, and then delete the line draft: true.",
    ),
    items=ITEMS,
    remarks=rx(
        r"\s+\([^()]*(?:\bwe\b|\byou\b|don't|provided|\bif\b|paid|help|e\.g)[^()]*\)|,? (?:as "
        r"(?:we|you|the|there|our|this|it|they|all|some|most|much|care|part)\b|"
        r"with \w+ days? off|\w+ days? off|because|since|so (?:that )?(?:you|we|please)|due to|"
        r"although|though|for (?:safety|health|legal) reasons|and you(?:'ll|’ll| will) (?:be asked|have to show|"
        r"need to show)|"
        r"and we (?:need|ask|want|expect)|[\w ]+ in particular|"
        r"when (?:we(?:'re|’re)?|it(?:'s|’s)?|things)|and there(?:'s|’s| is) no)\b.*$|\. .*$|"
        r" [-–] (?!\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|night|day)[a-z][^\d]*$"
    ),
    marks=re.compile(r"(?<![/=|])[ |\t]\(?(?:(?P<must>E|Essential|ESSENTIAL)|(?P<nice>D|Desirable|DESIRABLE))\)?$"),
    verbs=rx(
        r"\b(?:is|are|was|will|we|our|us|can|could|has|have|had|provides?|pays?|offers?|you|your|"
        r"you'll|gets?|do|does|free|paid|provided|"
        r"supplied|funded|includ\w+|towards|after)\b"
    ),
    alike=rx(
        r"(?:(?:you|have|you've|you’ve|got|hold|possess) )*(?:the |an? |their )?(?:equivalent|"
        r"similar|comparable|higher|above)s?"
        r"(?: (?:qualification|level|grade|licence|certificate|standard|degree|one)s?)?"
    ),
    all_of=rx(r"\ball\b|\bboth\b"),
    reason_todo="what in the work demands it",
    reasons=(
        rx(
            r"\b(?:because(?: of)?|since(?! \d)|as(?= (?:we|the|you|you'll|our|this|it|they|all|some|most|much|part|"
            r"care|several|there|every\w*)\b)) (?P<x>[^.;,]+?)(?=$|[.;,]| (?:you|we) (?:must|need|can only)\b)"
        ),
        rx(r"^(?P<x>[^.;,]{15,}?),? (?:and )?so (?:you|that|we)\b"),
        rx(r"\b(?P<x>(?:so that|in order to|for (?:safety|legal|insurance)) [^.;,]+)"),
    ),
)

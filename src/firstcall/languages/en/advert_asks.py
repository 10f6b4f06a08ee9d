"""What English job adverts need that is answered by yes or no."""

from __future__ import annotations

from firstcall.drafting.words import Ask, rx

_TIME = r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?"
CLOCK = (
    rf"(?:\b\d{{1,2}}(?:[.:]\d\d)? (?:til|till|until|to) \d{{1,2}}[.:]\d\d\b|\b\d{{1,2}}[.:]\d\d "
    rf"?(?:am|pm|h)? ?(?:-|–|to|and|until|till?) ?{_TIME}"
    rf"|\b\d{{1,2}} ?(?:am|pm) ?(?:-|–|to|and|until|till?) ?{_TIME}"
    r"|\b\d{1,2} ?(?:-|–|to) ?\d{1,2} ?(?:am|pm)\b|\b[012]\d[0-5]\d ?(?:-|–|to) ?[012]\d[0-5]\d\b)"
)
"""From one time of day to another."""
DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:days?)?\b"
_SHIFT = (
    rf"nights?|evenings?|weekends?|{DAY} ?(?:to|-|–) ?{DAY}|{DAY}, {DAY}|alternate weekends|rotating|"
    r"continental|\bon,? (?:and )?\w+ (?:days |nights )?off|\d\d[:.]\d\d to|earlies|early (?:shifts?|turns?|and late)|"
    r"lates?\b|bank holidays|(?:stated|described|shown|listed) above"
)
_LAND = r"(?:the )?(?:United Kingdom|UK|Sweden|Ireland|EU|Britain|this country|Norway|Denmark|Germany|Netherlands|EEA)"

_OTHER_NAMES = (
    "Polish|Arabic|Finnish|German|Norwegian|Danish|Spanish|Somali|Persian|Ukrainian|Russian|"
    "French|Italian|Dutch|Portuguese|Romanian|"
    "Turkish|Chinese|Mandarin|Japanese|Korean|Urdu|Punjabi|Hindi|Bengali|Gaelic|BSL|Lithuanian"
)
_OTHERS = f"(?:{_OTHER_NAMES})"
NAMES = frozenset(f"English|Swedish|Welsh|{_OTHER_NAMES}".split("|"))
"""Languages that English writes with a capital."""
ANY_LANGUAGE = f"(?:English|Swedish|Welsh|{_OTHERS})"
_ON_CALL = r"\b(?:on[- ]call|standby|call[- ]out)\b(?! (?:allowance|payment|pay|supplement|fee|rate|is paid))"
_EVERY = r"(?:one|once|every|two|1|alternate)\b.{0,20}\b(?:week|weekend|month|night|day)s?\b"
ASKS = (
    Ask(
        "right-to-work",
        rx(
            r"(?:(?:require|need)\w*|no|without|offer|provide) (?:visa |any )?sponsorship|"
            r"sponsorship (?:is not|isn't|cannot|can't)|(?:can't|can’t|cannot|not able to|unable "
            r"to) sponsor|"
            r"right to (?:live and )?work(?: (?:and live|and stay))?(?: legally)?(?: (?P<x>in LAND))?|"
            r"(?:eligib\w+|entitle\w*|permi(?:tted|ssion)|permits?|legally (?:allowed|able|"
            r"entitled)|authori[sz](?:ed|ation)|"
            r"allowed|visa) (?:(?:which|that) (?:allows?|lets?|entitles?|gives?) you |for you "
            r")?(?:to )?(?:live and )?work(?:ing)?(?: "
            r"and live)?(?: legally)?"
            r"(?: (?P<y>in LAND))?|work(?:ing)? (?:permit|visa|authori[sz]ation)|you can "
            r"(?:legally )?work (?P<z>in LAND)|\b(?:able|free) to (?:live and )?work (?:here|(?P<w>in LAND))|"
            r"(?:EU|EEA|Swedish|British)(?:/EEA|/EU)? citizen\w*".replace("LAND", _LAND)
        ),
        "Do you have the right to work {w}{x}{y}{z}?",
        always=True,
    ),
    Ask(
        "age",
        rx(
            r"(?:over|aged?(?: at least| over)?|at least|be|minimum age(?: of| is)?:?|turned) "
            r"(?:the age of )?(?P<x>18|19|20|21|23|25)"
            r"(?! ?(?:months?|hours?|kg|kilos?|miles|minutes|people|staff|points|%|weeks?|days?|"
            r"years?\b(?! ?(?:old|of age))|or more|-|–|\d))"
            r"|\b(?P<y>18|19|20|21|23|25)(?:\+(?! (?:hours|months|years))| (?:years (?:old |of "
            r"age )?)?(?:or|and) (?:over|older|above))"
        ),
        "Are you {x}{y} or older?",
    ),
    Ask(
        "dbs",
        rx(
            r"\bDBS\b|disclosure and barring|submission for disclosure|criminal records? "
            r"(?:bureau )?check|disclosure (?:scotland|check)|\bPVG\b|"
            r"(?:children'?s'?|adults'?'?) barred list|"
            r"police clearance|garda vetting"
        ),
        "Are you willing to have a DBS check before you start?",
        always=True,
    ),
    Ask(
        "background-check",
        rx(
            r"background (?:and|check|screening)\w*|security (?:check|screening|vetting|clearance)|"
            r"\bBS ?7858\b|screening to BS|"
            r"(?:5|five|10|ten)[- ]year (?:checkable )?(?:work |employment )?history|(?:police|SC|"
            r"DV|BPSS|CTC) (?:check|clear\w+|vetting)|"
            r"vetting|extract from the (?:criminal|police)"
        ),
        "Do you agree to a background check before you start?",
        always=True,
    ),
    Ask(
        "history",
        rx(r"\b(?P<x>(?:three|five|ten|3|5|10) years['’]?(?: of)? (?:checkable |full )(?:\w+ )?history)"),
        "Can you give {x}?",
        always=True,
    ),
    Ask(
        "drug-test",
        rx(
            r"\btested for (?:drugs|alcohol)|(?:random|routine|regular) (?:drugs?|alcohol)(?: and (?:drugs?|"
            r"alcohol))? tests?|"
            r"\bD ?& ?A (?:test|screen)\w*|drugs? (?:(?:and|&|/|or) ?alcohol )?(?:test|screen)\w*|"
            r"drugs? (?:and|&) alcohol "
            r"test\w*|alcohol (?:and|&) drugs? test\w*"
        ),
        "Are you willing to take a drug and alcohol test?",
        always=True,
    ),
    Ask(
        "references",
        rx(
            r"(?P<x>\b(?:two|three|2|3|\d x|satisfactory|checkable|contactable|work|professional|"
            r"good|recent)(?: x)? (?:\w+ "
            r"){0,3}(?:references?|referees?))\b(?! number)"
        ),
        "Can you give {x}?",
        always=True,
    ),
    Ask(
        "lifting",
        rx(
            r"(?:lift|lifting|weigh|carry|heavy|load|handl|mov|unload|push|\bshift(?:ing)? (?!work|pattern)\w+|"
            r"bags?|box|tray|parcel|"
            r"crate|sack|sheets?|rolls?)\w*[^.]*?"
            r"\b(?P<x>\d+) ?(?:kg|kgs|kilos?|kilograms)\b|"
            r"\b(?P<y>\d+)[ -]?(?:kg|kgs|kilos?|kilograms?)\b[^.;]*?\b(?:lift|carry|handle|move|shift)\b"
        ),
        "The work includes lifting up to {x}{y} kilos. Can you do that, with or without adjustments?",
        always=True,
    ),
    Ask(
        "shifts",
        rx(
            rf"(?:\b(?:shift|hours|work|rota|pattern|schedule|available|availability|full[- ]time|"
            rf"part[- ]time|days?|closes?)\b[^.]*?(?:{_SHIFT})[^.]*"
            rf"|(?:two|three|four|five|six|\d) (?:days|nights|shifts) out of (?:every )?\w+|\b(?:cover|work|"
            rf"do)\b[^.]*\b{DAY} (?:rota|shift)s?\b"
            rf"|(?:everyone|everybody|we all|all staff|all of us) (?:works?|does|do|covers?)\b[^.]*|"
            rf".*\b{DAY}[^.]*\beveryone (?:works|does) .*"
            rf"|\bneed you (?:on|for|at|until|till)\b.*\b(?:evenings?|nights?|{DAY}).*"
            rf"|{CLOCK}|^{DAY} ?(?:to|-|–) ?{DAY}|\b{DAY} ?(?:to|-|–) ?{DAY}|split shifts|every "
            rf"(?:other|second|third) (?:weekend|Saturday|Sunday))"
        ),
        "",
        always=True,
        form="Can you work these hours: {x}?",
        unless=rx(
            r"flexi-?time|flexible hours|closing date|interview|open (?:day|evening)|\bopening "
            r"(?:hours|times)|\b(?:we(?:'re|’re)?|are|is) (?:open|closed)\b(?!.*need you)|\btrade from|\bphone|"
            r"\bring\b|call us|visit\b|deadline|\b(?:is|are) (?:yours|free)\b|no weekend"
        ),
    ),
    Ask(
        "shifts",
        rx(
            r"\b(?:finish|start|begin|until|till|from)\w* (?:at |around |about |till |until "
            r")?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b|\bunsocial hours|\bevening work"
        ),
        "",
        form="Can you work these hours: {x}?",
    ),
    Ask(
        "on-call",
        rx(rf"{_ON_CALL}[^.;]*\b{_EVERY}|{_EVERY}[^.;]*{_ON_CALL}"),
        "",
        always=True,
        within="shifts",
        holds="Can you do that?",
    ),
    Ask(
        "on-call",
        rx(rf"{_ON_CALL}"),
        "Can you take part in the on-call rota?",
        within="shifts",
        unless=rx(rf"{_ON_CALL}[^.;]*\b{_EVERY}|{_EVERY}[^.;]*{_ON_CALL}"),
        always=True,
    ),
    Ask(
        "weekends",
        rx(r"(?:some|occasional|alternate|work) (?:weekends?|saturdays?|sundays?)"),
        "",
        form="Can you work these hours: {x}?",
    ),
    Ask(
        "makaton",
        rx(
            r"\b(?:know\w*|some|use|using|sign|basic)\b[^.,;]{0,20}\bMakaton\b(?! (?:sign|training|cert|level|"
            r"qual|trained))"
        ),
        "Do you know Makaton?",
    ),
    Ask(
        "passport",
        rx(r"\bpassport (?P<x>(?:with|valid for) [^.,;]+)"),
        "Do you have a passport {x}?",
    ),
    Ask(
        "languages",
        rx(rf"\b(?P<x>(?:{ANY_LANGUAGE}, )*{ANY_LANGUAGE} or another (?:\w+ ){{0,2}}language)\b"),
        "Do you speak {x}?",
    ),
    Ask(
        "english",
        rx(
            r"(?<!including )\bEnglish\b(?! (?:and|&|or) maths?)(?!-speaking team)(?! (?:language "
            r")?GCSE)(?! language team)"
        ),
        "",
        within="languages",
        form="Do you speak and write English as well as the work needs?",
        unless=rx(r"GCSEs?\b[^.;]{0,50}\bEnglish\b(?!.*\b(?:spoken|speak|fluent)\b)"),
    ),
    Ask(
        "swedish",
        rx(
            r"\bSwedish\b(?! (?:or (?:other )?(?:EU|EEA|British|Danish|Nordic) (?:citizen|passport|national)|"
            r"passport|forklift|coordination|personal|krona|kronor|driv|licen|work|"
            r"citizen|law|market|company|national|standard))"
        ),
        "",
        within="languages",
        form="Do you speak Swedish?",
    ),
    Ask(
        "credit-check",
        rx(r"credit (?:check|search|reference)"),
        "Do you agree to a credit check before you start?",
        always=True,
    ),
    Ask(
        "language",
        rx(
            r"(?:native|fluent|fluency in|good|spoken|written|conversational|basic|speaks?|"
            r"speaking|knowledge of|some|command of|proficien\w+ in)[\w ,-]{0,20}?"
            rf"\b(?P<x>{_OTHERS})\b(?! (?:or|licen|company|market|customers|owned|team))|"
            rf"\b(?P<y>{_OTHERS})[- ]speak\w+|"
            rf"\b(?P<z>{_OTHERS}) (?:is |would be |language|at (?:a )?(?:level )?[ABC][12])"
        ),
        "Do you speak {x}{y}{z}?",
        within="languages",
    ),
    Ask(
        "another-language",
        rx(r"(?P<x>\b(?:another|an? second|an? additional|other|more|any other) (?:\w+ )?languages?)\b"),
        "Do you speak {x}?",
        within="languages",
    ),
    Ask(
        "welsh",
        rx(
            r"\bWelsh\b(?=[^.]*(?:speak|language|essential|desirable|advantage))|(?:speak|read|"
            r"write|understand)\w* Welsh\b"
        ),
        "Do you speak Welsh?",
    ),
    Ask(
        "id-number",
        rx(
            r"(?P<x>(?:Swedish )?(?:coordination|personal identity|national insurance) number"
            r"(?: or (?:coordination|personal identity) number)?)|(?P<y>personnummer|BankID)"
        ),
        "Will you have a {x}{y} when you start?",
    ),
    Ask(
        "own-car",
        rx(
            r"(?:use of a car|own (?:car|vehicle|transport|van|means of (?:transport|travel)|"
            r"way of getting (?:here|there|in|to))\b|access to (?:a|your own|own) "
            r"(?:car|vehicle|transport)|car owner|"
            r"car (?:insured|with business))"
        ),
        "Do you have the use of a car or other transport for work?",
    ),
    Ask("warehouse-system", rx(r"warehouse (?:management )?system"), "Have you used a warehouse system?"),
    Ask(
        "tools",
        rx(
            r"\b(?:own|full set of|set of) (?P<x>(?:(?!car\b|transport)\w+ )?(?:tools|knives|toolkit|scissors|"
            r"kit|shoes|boots|"
            r"laptop|phone|bike|bicycle)(?: and (?:\w+ )?(?:shoes|boots|tools|knives|scissors))?)\b"
        ),
        "Do you have your own {x}?",
    ),
    Ask(
        "ppe",
        rx(r"\b(?:own|full|have|basic)(?: full)? (?:\w+ )?PPE\b|\bhi-?vis\b|\bhard hat"),
        "Do you have your own PPE?",
    ),
    Ask(
        "travel",
        rx(
            r"(?:travel|stay(?:ing)? away|overnight|nights? out)\b"
            r"(?! (?:of \w+\b|expenses|allowance|costs|time is))"
        ),
        "",
    ),
)

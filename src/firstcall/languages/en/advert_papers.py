"""The certificates, cards and trade licences that English job adverts name."""

from __future__ import annotations

import re

from firstcall.drafting.words import Paper, rx
from firstcall.languages.en.advert_trades import BUILDING, CARE, OTHER

_CLASSED = (
    Paper(
        rx(r"\bECS\b(?: (?P<x>gold|approved|JIB))?(?: card)?|JIB (?:gold|graded|approved) card"),
        "ECS {x} card",
        ("ECS card", "JIB card"),
    ),
    Paper(
        rx(r"18th edition(?: wiring(?: regulations)?)?(?: certificate)?|eighteenth edition|BS ?7671"),
        "18th Edition",
        ("BS 7671 18th Edition",),
    ),
    Paper(
        rx(
            r"(?:inspection (?:and|&) test(?:ing)?|test (?:and|&) inspection)(?: qualification| "
            r"certificate)?|\b239[145]\b"
        ),
        "inspection and testing qualification",
        ("2391",),
    ),
    Paper(
        rx(
            r"(?:(?P<y>(?:green|blue|gold|black)(?:(?: or |/|, )(?:green|blue|gold|black))*) "
            r")?\bCSCS\b(?: (?P<x>green|blue|gold|black|white|skilled worker|labourer'?s?))?(?: card)?"
        ),
        "CSCS {x}{y} card",
        ("CSCS",),
    ),
    Paper(
        rx(r"\bCPCS\b(?: (?P<x>(?:360|180)[^,.;()]{0,12}\d+ ?t(?:onnes?)?|A\d\d))?(?: card| ticket)?"),
        "CPCS {x} card",
        ("CPCS",),
    ),
    Paper(
        rx(r"\bNPORS\b(?: (?P<x>(?:360|180)[^,.;()]{0,12}\d+ ?t(?:onnes?)?|N\d{3}))?(?: card| ticket)?"),
        "NPORS {x} card",
        ("NPORS",),
    ),
    Paper(
        rx(
            r"\bIPAF\b(?: (?P<y>[13][abc](?:(?:/| and | & |, )[13][abc])*))?(?: (?:card|licence|"
            r"ticket))?(?: for (?P<x>scissor lifts|boom lifts))?"
        ),
        "IPAF card {x}{y}",
        ("IPAF",),
    ),
    Paper(
        rx(
            r"(?:Swedish )?(?P<z>(?:(?:forklift|fork lift|fork-lift|FLT|counterbalance|reach "
            r"truck|reach|LLOP|VNA|bendi|PPT|Moffett)(?: or | and |/"
            r"|, | )?)+)"
            r" ?(?:truck |forklift )?(?:driver'?s? )?(?:training|licence|certificate|ticket|card)"
            r"(?: \((?P<x>TLP ?10)\)| \([^()]*(?:RTITB|ITSSAR|AITT)[^()]*\))?(?: for)?(?: class (?P<y>[A-D]))?"
        ),
        "{z} licence {x} {y}",
        ("forklift certificate",),
    ),
    Paper(
        rx(
            r"\b(?:FLT|fork-? ?lift)\b(?: (?:counterbalance|reach|truck)(?:,? (?:and|&|or|/) "
            r"(?:counterbalance|reach))?)?(?! (?:driv|operat|work|skill|experience))"
        ),
        "forklift licence",
        ("forklift certificate", "counterbalance", "reach truck"),
    ),
    Paper(
        rx(r"\b(?:HIAB|ALLMI)\b(?:/(?:HIAB|ALLMI))?(?: (?:ticket|certificate|licence|card))?"),
        "HIAB certificate",
        ("ALLMI",),
    ),
    Paper(
        rx(
            r"\bCISRS\b(?: (?P<x>advanced|basic|scaffolder|labourer|trainee))?"
            r"(?: \((?:blue|gold|red|green)\))?(?: (?:scaffolder )?card)?"
        ),
        "CISRS {x} card",
        ("CISRS",),
    ),
    Paper(rx(r"(?<!CSCS )\b(?P<x>advanced|scaffolder) \((?:blue|gold)\)(?: card)?"), "CISRS {x} card"),
    Paper(
        rx(r"\bGWO (?:basic safety(?: training)?|BST\b)"),
        "GWO Basic Safety Training",
        ("GWO BST", "GWO basic safety"),
    ),
    Paper(rx(r"\bGWO (?:advanced rescue(?: training)?|ART\b)"), "GWO Advanced Rescue Training", ("GWO ART",)),
    Paper(rx(r"\bGWO (?:basic technical(?: training)?|BTT\b)"), "GWO Basic Technical Training", ("GWO BTT",)),
    Paper(rx(r"\bGWO (?:enhanced first aid(?: training)?|EFA\b)"), "GWO Enhanced First Aid", ("GWO EFA",)),
    Paper(
        rx(
            r"\bGWO\b(?: (?P<x>blade repair|working at heights?|sea survival|first aid|manual handling|fire "
            r"awareness))?(?: (?:training|certificates?|modules?|tickets?))*"
        ),
        "GWO {x} training",
    ),
    Paper(
        rx(
            r"(?P<x>\bvocational (?:education|training|diploma|qualification|degree) (?:in|as an?) "
            r"\w[\w -]{2,60}?)(?=$|[.,;(]| and (?:you|at|a|an|the)\b| or (?:equivalent|similar|at)\b)"
        ),
        "{x}",
    ),
    Paper(
        rx(
            r"(?:level (?P<y>\d|two|three) (?:certificate (?:in )?|award (?:in )?)?)?(?:in )?food "
            r"(?:hygiene|safety)(?: (?:and|&) hygiene)?"
            r"(?: level (?P<x>\d|two|three)| \(level (?P<w>\d)\))?"
            r"(?: (?:certificate|cert\b|qualification|training))?(?: level \d)?"
        ),
        "food hygiene certificate {x}{y}{w}",
        ("food hygiene", "food safety"),
    ),
    Paper(
        rx(
            r"\bSIA\b(?:[ -](?P<x>(?:(?:door supervis(?:or|ion)|DS|CCTV|close protection|security "
            r"(?:guard|officer)(?:ing)?)(?: or | and |/)?)+))?(?: (?:licen[cs]ed?|badge|card))*"
        ),
        "SIA licence {x}",
        ("SIA", "SIA badge"),
    ),
    Paper(rx(r"\bOSHA ?(?P<x>10|30)\b"), "OSHA {x}", ()),
    Paper(rx(r"\b(?P<x>(?:MD|AZ|MS|SC|PL|DP|AI)-\d{3})\b"), "{x}", ()),
    Paper(
        rx(r"\b(?P<x>AWS|Azure|Google Cloud|Salesforce|Kubernetes|VMware) (?:certifi(?:ed|cations?)|accreditation)\b"),
        "{x} certification",
        (),
    ),
)

_OF_NO_PAPER = (
    r"level|PVG|NVQ|SVQ|QCF|RQF|BTEC|HNC|HND|GCSEs?|degree|bachelor\S*|master\S*|high|upper|secondary|\d|"
    r"an?|the|your|our|own|valid|current|currently|full|in-date|up-to-date|recognised|relevant|"
    r"appropriate|any|of|in|for|with|and|or|"
    r"have|has|hold|holds|holding|having|need|needs|must|is|are|was|to|be|you|we|will|would|as|"
    r"such|this|that|these|other|industry|formal|"
    r"equivalent|similar|professional|driv\w*|business|birth|death|marriage|marks?|clean|least|"
    r"minimum|good|some|both|either|not|no|"
    r"previous|bank|credit|sim|gift|discount|birthday|key|pay|rate|score|application|apply|each|"
    r"every|all|one|two|three|per|on|at|by|"
    r"from|if|when|who|which|time|gain|gained|achieved?|completed?|pass|passed|required|essential|"
    r"desirable|proof|copy|copies|"
    r"further|higher|additional|paid|free|ongoing|regular|training|"
    r"category|class|UK|EU|EEA|European|Swedish|British|car|manual|[ABCD]1?\+?E?"
)
_WORD = rf"(?!(?:{_OF_NO_PAPER})[ -])[\w&+'’/.-]+"

_NO_COURSE = _OF_NO_PAPER.replace("Swedish|British|", "").title()

PAPERS = (
    *OTHER[:1],
    *_CLASSED,
    *CARE,
    *BUILDING,
    *OTHER[1:],
    Paper(
        rx(
            rf"(?<![\w+-])(?<!\d )(?P<x>{_WORD}(?: {_WORD}){{0,4}}) (?P<y>certificates?|certification|"
            rf"ticket|badge|qualifications?|"
            r"registration|membership|accreditation|passport|diploma|licen[cs]e)\b(?!,? \(?(?:e\.g\.|such as|"
            r"for example))(?! (?:number|office|fee|"
            r"system|scheme|process|holder))"
        ),
        "{x} {y}",
        family=True,
    ),
    Paper(
        rx(r"\bcertified (?:according to|in|to|as an?) (?P<x>[\w&+ -]{2,40}(?: \([A-Z]+\))?)"),
        "{x} certification",
        family=True,
    ),
    Paper(
        rx(
            r"(?<!\d )\b(?P<y>certificate|diploma|qualification|training|course|certification) in (?!English|"
            r"Swedish)(?P<x>[a-z][\w-]+(?: (?!and |or |is |are |would |will )[\w-]+){0,2})"
        ),
        "{y} in {x}",
        family=True,
    ),
    Paper(
        re.compile(
            rf"(?<![\w-])(?P<x>(?!(?:{_OF_NO_PAPER.title()}|NVQ|SVQ|QCF|RQF|BTEC|Diploma|IMI|C&G|"
            rf"Guilds)\b)[A-Z][\w&-]+(?: [A-Z][\w&-]+){{0,3}}) [Ll]evel (?P<y>\d)\b"
        ),
        "{x} level {y}",
        family=True,
    ),
    Paper(
        re.compile(
            rf"(?<![\w-])(?P<x>(?!(?:{_NO_COURSE})[ -])[A-Z][\w&+'’/.-]*(?: "
            rf"{_WORD}){{0,3}})(?: \([^()]*\))? (?P<y>card|training|course)\b"
        ),
        "{x} {y}",
        family=True,
    ),
)
"""The first that fits counts; the last two stand for papers that nobody has listed."""

"""How English adverts word what somebody is, has, can and has done, and the questions that it makes."""

from __future__ import annotations

from firstcall.drafting.words import rx
from firstcall.languages.en.advert_asks import ANY_LANGUAGE, CLOCK, DAY

_NO_NAME = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December|You|We|The|This|"
    r"Level|Grade|Either|Experience|Good|Full|Some|Your|Our|Any|Cat|Category|Class|PAYE|CIS|UK|EU|EEA|British|Irish|"
    r"Swedish|Must|Used|Previous|Knowledge|Skills?|Use|"
    r"Working|Current|Valid|Fluent|One|Two|Three|It|If|As|In|At|An?|Degree|Bachelor|Master|School|"
    r"Have|Able|Own|GCSEs?|Proven|Strong|Relevant|Hands)\b"
)
NAME = (
    rf"(?!{ANY_LANGUAGE}\b)(?<!\bno )(?!{_NO_NAME})\b[A-Z][\w+#]+(?:-[A-Z]\w+)?(?: "
    rf"(?!{_NO_NAME})(?:[A-Z][\w+#-]*|\d{{1,4}}\b)){{0,3}}"
)
"""A product, a maker, a system."""
_GOOD = (
    r"(?:(?:an? |the )?(?:very )?(?:good|strong|sound|basic|working|some|excellent|demonstrable|"
    r"previous|proven|solid|thorough|recent|"
    r"relevant|clear|practical|hands-on|proper|decent|real|extensive|in-depth|up-to-date) (?:and )?)*(?:an? )?"
)
_HAVE = rf"{_GOOD}(?:\w+ )?(?:standard|knowledge|understanding|experience|command|grasp|awareness|background|level)\b"
_FIT = (
    r"able|(?:fit|strong) enough|comfortable|confident|willing|prepared|happy|familiar|fluent|computer literate|"
    r"proficient|"
    r"physically (?:able|fit)|used to|trained|qualified|registered|experienced|skilled|competent|"
    r"licensed|insured|available|ready|certified|"
    r"used|accustomed|educated|good at|at home|literate|numerate|free to|content|legally"
)
_DO = (
    r"(?:be|have|hold|know|understand|pass|complete|speak|drive|wear|provide|make your|get "
    r"(?:yourself )?to|work|travel|commute|live|type|swim|"
    r"lift|use(?! of)|agree|consent|show|give|climb|read|write|cook|operate|undergo|supply|bring|"
    r"commit|attend|carry|handle|offer|take|sign|"
    r"cover|join|relocate|ride|stand|walk|run|weld|register|prove|produce|do)"
)
_DONE = (
    r"(?:worked|used|driven|managed|led|completed|passed|done|held|taken|written|built|set up|"
    r"cooked|taught|cared|handled|run|looked after|"
    r"operated|served|supported|sold|trained|studied|administered|designed|developed|installed|"
    r"repaired|maintained|supervised|delivered|"
    r"experienced|cleaned|prepared|tested|been)"
)
_COUNT = (
    r"(?:passport|certificate|ticket|card|licence|license|record|qualification|degree|portfolio|"
    r"badge|test|check|phone|smartphone|laptop|"
    r"address|reference|permit|diploma|bank account|number|policy|uniform|background|history|mind|"
    r"eye|team|set|helmet|bike|bicycle|van|car)"
)
_HOURS = (
    r"(?:working |office |site |core )?(?:hours|shifts?|rota|working pattern|shift pattern|pattern|"
    r"schedule|working days|working times?)"
)
_STATE = r"(?:know|understand|speak|live|drive)"
_HOURS_TURNS = (
    (rx(r"(?P<x>\d[\d.:]* ?(?:am|pm)?) start (?P<y>.+)"), "Can you work with a {x} start {y}?"),
    (
        rx(r"(?:(?:you are |you must be |be )?(?:physically )?(?:fit|strong) enough) to (?P<x>[^,]+)(?:,.*)?"),
        "Are you able to {x}?",
    ),
    (
        rx(r"you(?:'ll|’ll| will) (?:be awake|be working|be on (?:duty|shift)|work) (?P<x>(?:from )?.*\d.*)"),
        "Can you work {x}?",
    ),
    (
        rx(r"we (?:ask|need|expect|want) (?:everyone|everybody|you|all staff|people) to work (?P<x>.+)"),
        "Can you work {x}?",
    ),
    (
        rx(rf"(?P<d>{DAY}|weekends) (?:are|is) .*\b(?:everyone|everybody) (?:works|does) (?P<x>.+?) of them"),
        "Can you work {x} {d}?",
    ),
    (
        rx(
            r"we(?:'re|’re| are) (?:also )?open (?:till|until|to) (?P<x>.+?) and (?:we )?(?:(?:would|"
            r"will) )?need you .+"
        ),
        "Can you work until {x}?",
    ),
    (
        rx(
            r"(?:you |you'll |you’ll |applicants |candidates )?(?:must|need to|should|will need to|have to|will have "
            r"to)(?: also)? be (?P<x>(?:(?:in|at) (?:the|our|your|work|\d)|on (?:the|our|site|duty|shift)|"
            r"here|there|away|out)\b.+)"
        ),
        "Can you be {x}?",
    ),
    (
        rx(
            r"(?:you |you'll |you’ll |applicants |candidates )?(?:must|need to|should|will need to|have to|will have "
            r"to)(?: also)? be (?!able)(?P<x>.+)"
        ),
        "Are you {x}?",
    ),
    (
        rx(
            r"(?:the |our |your |a |each )?(?:shifts?|day|night|working day|work) (?:starts?|begins?) (?:at |around )?"
            r"(?P<x>.+?) and (?:finish|end)(?:es|s)? (?:at |around )?(?P<y>.+)"
        ),
        "Can you work from {x} to {y}?",
    ),
    (
        rx(
            r"(?:the |our |your )?(?:working )?hours(?: of work)?(?: are|:) (?P<x>\d[\d.]*) "
            r"(?P<y>(?:a|per|each) week.*)"
        ),
        "Can you work {x} hours {y}?",
    ),
    (
        rx(
            r"(?:contract(?: type)?|job type|hours|working pattern|pattern|schedule|when): "
            r"(?:permanent, )?(?P<x>.*\d.*)"
        ),
        "Can you work {x}?",
    ),
    (
        rx(
            rf"(?:contract[:,]? (?:permanent, )?)?(?:the |our |your )?{_HOURS}(?: of work)?(?: are|"
            rf" is| will be| runs?|:| [-–])+(?: "
            rf"from| our| the)? ?(?P<x>.+)"
        ),
        "Can you work {x}?",
    ),
    (
        rx(
            r"(?:(?:you |and )?(?:can|must|will|need to|have to|should)(?: be able to)? |"
            r"you(?:'ll|’ll) |we |ability to |able to |to |happy "
            r"to |willing to )?work (?!with|in |as |for|to )"
            rf"(?P<x>.*(?:{CLOCK}|{DAY}|nights?|shifts?|weekends?|evenings?).*)"
        ),
        "Can you work {x}?",
    ),
    (
        rx(
            rf"(?P<x>(?:{DAY}|{CLOCK}|nights\b|evenings\b|days\b|weekends\b|rotating|alternat\w+|"
            rf"continental|(?:two|three|four|five|\d) "
            r"(?:on|days?|nights?|shifts?)\b|\d\d(?:\.5)? hours|full[- ]time|part[- ]time|every\b|"
            r"(?:early|late) shifts)(?!.*\b(?:is|are|you|we)\b).*)"
        ),
        "Can you work {x}?",
    ),
    (rx(r"(?:hold|have|own|possess) (?P<x>.+)"), "Do you have {x}?"),
    (rx(r"be (?P<x>.+)"), "Are you {x}?"),
    (rx(rf"(?P<x>(?!{_STATE}\b){_DO}\b.+)"), "Can you {x}?"),
)
_KNOWN = (
    (
        rx(rf"(?:(?:you|and) )?(?:(?:must|need to|should|will need to|have to) )?(?P<x>{_STATE}\b.+)"),
        "Do you {x}?",
    ),
    (
        rx(
            r"(?P<x>(?:good|basic|strong|sound|solid|working|clear|thorough) (?:\w+ )?(?:understanding|"
            r"command|grasp|standard|background|level)\b.*)"
        ),
        "Do you have a {x}?",
    ),
    (
        rx(
            r"(?P<x>(?:confident|good|clear|strong|excellent|fluent|basic|sound) (?:(?:spoken|written|verbal|"
            rf"conversational)(?: and |, | or |/)?)+ {ANY_LANGUAGE}\b.*)"
        ),
        "Do you have {x}?",
    ),
    (rx(r"(?P<x>(?:good |sound |basic |strong )?working knowledge\b.+)"), "Do you have a {x}?"),
    (rx(r"(?:some |good |a )?familiarity with (?P<x>.+)"), "Are you familiar with {x}?"),
    *(
        (rx(rf"{how} (?P<x>{ANY_LANGUAGE}\b.*)"), f"Do you have {how} {{x}}?")
        for how in ("fluent", "good", "excellent", "basic", "strong", "clear spoken", "good spoken", "good written")
    ),
    (rx(rf"can (?P<x>{_DO}\b.*|cut .+|[a-z]+ .*)"), "Can you {x}?"),
)
"""Statements whose first words tell the question."""
ITEMS = (
    *_KNOWN,
    (rx(rf"(?:have|having|has|had) (?P<x>{_DONE} .+)"), "Have you {x}?"),
    (rx(r"knew (?P<x>.+)"), "Do you know {x}?"),
    (rx(r"(?:had|held) (?P<x>.+)"), "Do you have {x}?"),
    (rx(r"could (?P<x>.+)"), "Could you {x}?"),
    (rx(r"were (?P<x>.+)"), "Are you {x}?"),
    (rx(r"confidence (?:with|in) (?P<x>.+)"), "Are you comfortable with {x}?"),
    (rx(r"are (?P<x>.+)"), "Are you {x}?"),
    (
        rx(r"(?:you(?:'re|’re| are) |to be |be |must be )?(?:happy|content|at ease) to (?P<x>.+)"),
        "Are you willing to {x}?",
    ),
    (
        rx(
            r"(?:you(?:'re|’re| are) |to be |be |must be )?(?:happy|content|at ease|comfortable) "
            r"(?P<x>(?:with |in |on |at |working )?.+)"
        ),
        "Are you comfortable {x}?",
    ),
    (rx(r"(?:the |an? )?(?:\w+ )?(?:ability|capability|capacity|aptitude) to (?P<x>.+)"), "Are you able to {x}?"),
    (rx(r"(?:a )?(?:\w+ )?(?:willingness|readiness) to (?P<x>.+)"), "Are you willing to {x}?"),
    (rx(r"availability (?P<x>.+)"), "Are you available {x}?"),
    (rx(rf"(?:you(?:'re|’re| are) |to be |be |must be |should be )?(?P<x>(?:{_FIT})\b.+)"), "Are you {x}?"),
    (
        rx(
            rf"(?:you(?:'ve|’ve| have) )?(?:must have |to have )?(?:previously |already |recently |"
            rf"ever )?(?P<x>{_DONE} .+)"
        ),
        "Have you {x}?",
    ),
    (
        rx(r"(?:you(?:'ve|’ve| have| hold| own)(?: got)?|must have|to have|should have|having|holds?|have) (?P<x>.+)"),
        "Do you have {x}?",
    ),
    (
        rx(rf"(?:to |can |you can |must |you must |able to |you'll |you’ll |you will )(?P<x>{_DO} .+)"),
        "Can you {x}?",
    ),
    (rx(rf"(?P<x>{_DO} .+)"), "Can you {x}?"),
    (rx(r"(?:you )(?P<x>(?!are|'|’|will|do|get|can)[a-z]+ .+)"), "Do you {x}?"),
    (rx(r"(?:the )?use of (?P<x>.+)"), "Do you have experience of using {x}?"),
    (
        rx(
            r"(?:some |previous |practical |daily )?(?P<x>(?!training|clothing|during|something|"
            r"anything|nothing|evening|morning|being|"
            r"including|housing|feeling|building|thing|spring|ring|planning permission)\w{2,}ing\b .+)"
        ),
        "Do you have experience of {x}?",
    ),
    (
        rx(
            r"(?:a |an )?(?P<x>(?:hands-on |practical |daily |day-to-day )(?:administration|use|"
            r"work|operation|management|support)\b.+)"
        ),
        "Do you have experience of {x}?",
    ),
    (rx(r"own (?P<x>.+)"), "Do you have your own {x}?"),
    (
        rx(
            rf"(?P<x>(?!an? |the |your |two |three |any |good |"
            rf"some )[\w-]+(?: [\w-]+){{0,3}}(?: \([^()]*\))? {_COUNT})"
        ),
        "Do you have a {x}?",
    ),
    (
        rx(
            rf"(?P<x>(?:valid|current|recognised|relevant|full|clean|clear|recent|good|strong|"
            rf"solid|formal|satisfactory|working|smart|uk|eu|proven|"
            rf"permanent|genuine|fixed|suitable|bank)\b[^,]*?\b{_COUNT}\b.*)"
        ),
        "Do you have a {x}?",
    ),
    (rx(rf"(?P<x>{_COUNT}\b.*)"), "Do you have a {x}?"),
    (rx(r"(?P<x>(?:[\w-]+ ){1,2}(?!training)\w+ing)"), "Do you have experience of {x}?"),
    (rx(rf"(?P<x>{_HAVE}.*)"), "Do you have {x}?"),
    (
        rx(
            r"(?!no\b|not\b|we\b|our\b|if\b|all\b|this\b|it\b|as\b|for\b|in\b|on\b|at\b|someone|"
            r"somebody|people|anyone|the\b)"
            r"(?P<x>(?!.*\b(?:is|are|will|we|our|us|be|you|i|they|it)\b)[^.;:!?]{3,90})"
        ),
        "Do you have {x}?",
    ),
)
"""The first that fits: what a bullet names by its own form."""

_HEAR = (
    r"(?:we(?:'d|’d| would| will|'ll|’ll) (?:love|like|be)|(?:that|it)(?:'s|’s| is| would be|'d be|’d be)|even better|"
    r"so much the better|all the better|great\b|brilliant\b|lovely\b|tell us|please (?:say|tell))"
)
"""What follows upon an "if you have" that is good to have."""

TURNS = (
    (
        rx(
            r"(?:your )?(?P<w>(?:written |spoken )*)English (?:that is |which is )?(?P<x>(?:good|strong|"
            r"clear) enough (?:to|for) .+)"
        ),
        "Is your {w}English {x}?",
    ),
    (
        rx(r"(?:your )?(?P<w>(?:written |spoken )*)English (?:has to|must|needs to|should) be (?P<x>good enough .+)"),
        "Is your {w}English {x}?",
    ),
    (rx(r"(?:as|so) (?:would|will)(?: be)? (?P<x>.+)"), "Do you have {x}?"),
    (
        rx(r"(?:(?:be|are|you are|you're|currently) )*(?P<x>(?:working|studying|training) (?:towards|for) .+)"),
        "Are you {x}?",
    ),
    (
        rx(
            rf"if you(?:'ve|’ve| have) (?:ever |also |already )?(?P<x>(?:\w+ed|{_DONE}) .+?)"
            rf"(?:,|,? then|,? so| [-–])? {_HEAR}.*"
        ),
        "Have you {x}?",
    ),
    *_HOURS_TURNS,
    *ITEMS[: len(_KNOWN) + 9],
    (
        rx(rf"you(?:'ve|’ve| have| must have| should have)(?: also| previously| already)? (?P<x>{_DONE} .+)"),
        "Have you {x}?",
    ),
    (rx(r"you(?: will|'ll)? (?:must |need to |should )?be able to (?P<x>.+)"), "Are you able to {x}?"),
    (rx(rf"you (?:are|must be|should be|need to be) (?P<x>(?:{_FIT})\b.+)"), "Are you {x}?"),
    (rx(r"you (?:must|need to|should|will need to) (?:hold|have) (?P<x>.+)"), "Do you have {x}?"),
    (rx(r"you(?:'ll|’ll| will)? (?:also )?(?:need|must have|should have) (?!to )(?P<x>.+)"), "Do you have {x}?"),
    (
        rx(r"you(?:'ll|’ll)? (?:can|must|need to|should|will need to|will have to|have to)(?: also)? (?P<x>.+)"),
        "Can you {x}?",
    ),
    (rx(r"you (?:have|hold) (?P<x>.+)"), "Do you have {x}?"),
    (rx(rf"(?:be )?(?P<x>(?:{_FIT})\b.+)"), "Are you {x}?"),
    (rx(rf"(?P<x>{_HAVE}(?!.* is ).*)"), "Do you have {x}?"),
    (rx(r"(?P<x>(?:[\w-]+ ){1,3}skills) (?:would|are|is|will)\b.*"), "Do you have {x}?"),
    (rx(r"(?:shifts?|hours?|working hours) (?:are|is) (?P<x>.+)"), "Can you work {x}?"),
    (rx(r"(?P<x>(?:equivalent|similar|comparable|relevant) .*experience.*)"), "Do you have {x}?"),
)

ABLE = rx(
    r"^\W*(?:as|so) (?:would|will)(?: be)? |"
    r"^\W*(?:[\w-]+ ){1,3}skills (?:would|are|is|will)\b|"
    r"\byou(?:'ll|’ll| will)? (?:also )?need (?!to\b|not\b|any\b)\w+ |"
    r"^\W*(?!(?:it|this|that|there|which|all|we|our|no|but|and|so|neither|both|experience)\b)[A-Z][^.:;]{2,80}? (?:is|"
    r"are) (?:also )?(?:a must|essential|mandatory|compulsory)\b|"
    rf"^\W*and can (?:also )?[a-z]+ |^\s*(?:,|and|, and) {_DO}\b|"
    rf"^\s*(?:you (?:are |must be |should be |need to be |can |will be )?|must be |should be |"
    rf"need to be )?(?:(?:{_FIT})\b|{_HAVE}(?! is\b))"
    rf"|\byou(?:'ll|’ll)? (?:can|(?:must|need to|should|will need to|have to|will have to)"
    rf"(?: also)? {_DO})\b|\byou(?:'ll|’ll) (?:need|have) to {_DO}\b|\byou(?:'re|’re| are) "
    rf"(?:{_FIT})\b|\byou(?:'ve|’ve| have) {_HAVE}"
    rf"|\byou(?:'ve|’ve| have) (?:previously |already )?{_DONE}\b"
    rf"|^\W*if you(?:'ve|’ve| have) (?:ever |also |already )?(?:\w+ed|{_DONE})\b[^.]{{3,90}}? {_HEAR}"
)

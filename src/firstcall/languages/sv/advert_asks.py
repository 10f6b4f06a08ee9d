"""The plain questions that Swedish job adverts give rise to: hours, languages, extracts, lifting and the like."""

from __future__ import annotations

from firstcall.drafting.words import Ask, rx

CLOCK = (
    r"(?:\b\d{1,2}[.:]\d\d ?(?:-|–|till|och) ?\d{1,2}(?:[.:]\d\d)?|\bkl(?:ockan|\.)? ?\d{1,2}(?:[.:]\d\d)? ?"
    r"(?:-|–|till|och) ?\d{1,2}(?:[.:]\d\d)?|\b[0-2]?\d ?[-–] ?[0-2]\d\b(?= (?:vardagar|mån|på vardag))|"
    r"(?<=vardagar )[0-2]?\d ?[-–] ?[0-2]\d\b|(?<=dag )[0-2]?\d ?[-–] ?[0-2]\d\b|"
    r"\bmellan [0-2]?\d och [0-2]?\d\b(?! (?:år|kr|tkr|%|person|medarb|st\b|procent|anst|tusen|grader|meter|mil)))"
)
"""From one time of day to another."""

_OPEN = (
    r"^(?!.*(?:(?:har|håller|är) öppet|öppettid|\bring\b|\bnås\b|kontakt|telefon|\bsms|flextid|ansök|"
    r"intervju|besök oss|friskvård|sov(?:a|er) (?:\w+ )?över\b))"
)
_WHEN = (
    r"(?<!inga )(?<!inte )(?<!aldrig )(?:\w*natt(?!ur|lunch)\w*|nätter|\w*kväll\w*|dagtid|\w*helg(?!dag)\w*|"
    r"\w*skift\w*|"
    r"lördag\w*|söndag\w*|rullande|delade (?:turer|pass|tjänster)|alla dagar|veckans alla|oregelbund\w*|(?:mån|"
    r"tis|ons|tors)dag ?(?:till|[-–])|"
    r"mån ?[-–]|vardagar|tidiga morgnar|schemalag\w*|schema\b|dygnet runt)"
)
_WORKS = (
    r"(?:\barbetar?\b|\barbete|\bjobbar?\b|arbetet är|arbetstid\w*|arbetspass\w*|jobbet\b|\bheltid\b|\bdeltid\b|"
    r"omfattning\w*|arbetsdag\w*|arbetsveck\w*|"
    r"förlag\w+ till|schema\w*|scheman|"
    r"skiftgång|\bturerna\b|tjänsten är|tjänstgör\w*|turlista|passen|\bpass\b|tiderna är|\btider\b|bemanna\w*|"
    r"skiftarbete)"
)
_LIFT = r"(?:lyft\w*|bära|bär|väger|tunga|tungt)"
_MORE = r"(?! (?:som andra|företag|marknad|bolag|hem\b|kunder|lag\w*\b|regler|skol|försvar|kyrkan|kommun|köket|mästar))"
_IN_TURN = rx(
    r"\b(?:ingå|deltar?|vara med) i (?:\w+ )?(?:jour|beredskap)(?:en|stjänst)?\b|"
    r"\b(?:jour|beredskap)\w*\b[^.]* {12}"
)
"""Says enough of the turns on call for a question of its own; a gap is where a figure stood: "högst 30 minuters"."""

_GIVEN = rx(r"\b(?:du får|får du|vi (?:ger|ordnar|betalar|håller)|ingår|tillhandahåll|bekosta)")
ASKS = (
    Ask(
        "right-to-work",
        rx(r"rätt att (?:arbeta|jobba) i (?P<x>Sverige|EU)|arbetstillstånd|uppehållstillstånd|arbets- och uppehålls"),
        "Har du rätt att arbeta i Sverige?",
        always=True,
    ),
    Ask(
        "age",
        rx(
            r"(?P<w>\d+) år fyllda|"
            r"(?:fyllt|fyllda|fyller) (?:minst )?(?P<x>\d+)(?: år)?|minst (?P<y>\d+) år gammal|\b(?:du är|vara|"
            r"är) (?:minst|över|lägst) "
            r"(?P<z>\d+) år\b(?! erf)|åldersgräns\w*(?: är| på)? (?P<q>\d+)"
        ),
        "Har du fyllt {x}{y}{z}{q}{w} år?",
    ),
    Ask(
        "register-extract",
        rx(r"(?:utdrag ur|registerutdrag|belastningsregist\w+)"),
        "Kan du visa ett utdrag ur belastningsregistret före anställning?",
        always=True,
    ),
    Ask(
        "lifting",
        rx(rf"{_LIFT}[^.]*?(?P<x>\d+) ?(?:kg|kilo)|(?P<y>\d+) ?(?:kg|kilo)[^.]{{0,20}}{_LIFT}"),
        "I arbetet ingår lyft på upp till {x}{y} kilo. Kan du utföra det, med eller utan anpassning?",
        always=True,
    ),
    Ask(
        "heavy-lifting",
        rx(r"tunga lyft|lyfta tungt|lyfta tunga|lyfter tungt"),
        "I arbetet ingår tunga lyft. Kan du utföra det, med eller utan anpassning?",
        always=True,
        within="lifting",
    ),
    Ask(
        "shifts",
        rx(
            rf"{_OPEN}(?:(?=.*{_WORKS}).*?{_WHEN}|.*?{CLOCK}|.*\b(?:börjar|slutar)\b.*?\d.*\b(?:börjar|slutar)\b|"
            r".*(?:pass\w*|skift\w*|arbetsdag\w*) (?:börjar|startar|slutar) (?:\w+ )?(?:kl\w*\.? )?\d{1,2}[.:]\d\d|"
            r"\W*(?:varannan|var (?:tredje|fjärde|femte|sjätte|\d:[ae])|(?:en|två|tre|vissa|enstaka|någon) (?:av|"
            r"i)) (?:\w+ ){0,2}"
            r"(?:helg|lördag|söndag|kväll|natt)\w*(?!.*(?:ledig|stängt))|"
            rf"(?:[^:]*:)?\s*{_WHEN}[^.]*(?:{_WHEN}|arbete))"
        ),
        "",
        always=True,
        holds="Kan du arbeta de tiderna?",
    ),
    Ask(
        "on-call",
        _IN_TURN,
        "",
        always=True,
        within="shifts",
        holds="Kan du göra det?",
    ),
    Ask(
        "on-call",
        rx(r"\b(?:beredskap(?:en|stjänst)?|jourtjänst|jour(?:pass)?)\b(?! (?:mot|för))"),
        "I arbetet ingår beredskap eller jour. Kan du ha det?",
        always=True,
        within="shifts",
        unless=_IN_TURN,
    ),
    Ask(
        "security-check",
        rx(r"säkerhetspröv\w+|säkerhetskontrolleras|säkerhetsklass\w*|säkerhetsskydd\w*"),
        "Går du med på en säkerhetsprövning före anställning?",
        always=True,
        unless=rx(r"\b(?:jobbat|arbetat|erfarenhet|vana)\b[^.]*säkerhets"),
    ),
    Ask(
        "tools",
        rx(
            r"\b(?P<x>(?:egna|eget|egen) (?:\w+ ){0,2}?(?:\w*verktyg\w*|kniv\w*|skyddsskor|arbetsskor|"
            r"arbetskläder|sax\w*|instrument|"
            r"utrustning|dator|mobil\w*))\b(?! (?:får|ingår|finns|tillhandahålls|och en egen))"
        ),
        "Har du {x}?",
        unless=_GIVEN,
    ),
    Ask(
        "references",
        rx(
            r"(?P<x>\b(?:två|tre|minst \w+|ett par) (?:\w+ )?referen(?:ser|"
            r"spersoner)\b(?: från [^.,;]+?)?)(?= vill| krävs| ska|[.,;]|$)|"
            r"(?P<y>\breferenser från (?:två|tre|minst|tidigare|dina|de) [^.,;]*?)(?= vill| krävs| ska|[.,;]|$)"
        ),
        "Kan du lämna {x}{y}?",
    ),
    Ask(
        "background-check",
        rx(r"bakgrundskontroll\w*|kreditupplysning|kreditkontroll|kreditprövning|betalningsanmärkning\w*"),
        "Går du med på en bakgrundskontroll före anställning?",
        always=True,
    ),
    Ask(
        "authority-approval",
        rx(r"(?:godkän|pröv)\w*[^.]*länsstyrelse|länsstyrelse\w*[^.]*(?:godkän|pröv)"),
        "Kan du genomgå länsstyrelsens prövning för ett godkännande?",
        always=True,
    ),
    Ask(
        "vaccination",
        rx(r"vaccin(?:ation|erad) mot (?P<x>[^.,;]+?)(?= är| krävs|[.,;]|$)"),
        "Är du vaccinerad mot {x}?",
    ),
    Ask(
        "health-check",
        rx(r"hälsoundersökning|hälsokontroll|läkarundersökning|hälsointyg|läkarintyg|hälsodeklaration"),
        "Kan du genomgå en läkarundersökning före anställning?",
    ),
    Ask(
        "transport",
        rx(
            r"ta dig (?:\w+ )?(?:dit|hit|till [^.,]+?)(?: på egen hand| själv)|egen transport|"
            r"på egen hand kunna ta dig|"
            r"(?:kunna|kan|själv|måste) (?:själv )?ta dig (?:till|hit|dit)"
        ),
        "",
    ),
    Ask("whole-period", rx(r"hela (?:perioden|sommaren|säsongen)"), ""),
    Ask("weekends", rx(r"arbeta (?:någon|vissa|enstaka) (?:lördag|söndag|helg)\w*"), ""),
    Ask("swedish", rx(rf"(?<!än )\bsvenska(?:n|språket)?\b{_MORE}"), ""),
    Ask("english", rx(r"\bengelska(?:n)?\b(?! (?:som|företag|marknad))"), ""),
    Ask(
        "language",
        rx(
            r"(?<!\w)(?P<x>finska|arabiska|polska|tyska|norska|danska|spanska|franska|somaliska|persiska|farsi|"
            r"ukrainska|ryska|tigrinja|kinesiska|italienska|turkiska|kurdiska|dari)\b(?! (?:som|företag|"
            r"marknad|kunder))"
        ),
        "Talar du {x}?",
    ),
    Ask("sign-language", rx(r"\bteckenspråk\b"), "Kan du teckenspråk?"),
    Ask(
        "own-car",
        rx(
            r"(?:tillgång till|disponera\w*) (?:egen )?bil\b|egen bil (?:är |som )?(?:ett )?(?:krav|krävs|"
            r"behövs|måste)|(?:körkort|B-?kort)(?: \(?B\)?)? (?:och|samt) "
            r"(?:tillgång till )?(?:egen )?bil\b|\bbil (?:är )?(?:ett )?(?:krav|krävs|behövs)"
        ),
        "Har du tillgång till bil i arbetet?",
    ),
    Ask("medicine-delegation", rx(r"läkemedelsdelegering|\bdelegering"), ""),
    Ask("set-up", rx(r"själv ha (?:\w+t)\b"), "", holds="Stämmer det för dig?"),
    Ask(
        "drug-test",
        rx(r"drogtest\w*|alkohol- och drog\w*|drog- och alkohol\w*"),
        "Kan du lämna ett drogtest före anställning?",
        always=True,
    ),
    Ask(
        "heights",
        rx(
            r"\b(?:klara|tåla|orka|trivas på)(?:r|s)? (?:av )?(?:att (?:arbeta|"
            r"jobba) på )?(?:hög\w* )?höjd(?:er)?\b|(?:\b(?:inte|ej) höjdrädd|\b(?:inga|"
            r"inte några) problem med (?:att (?:arbeta|jobba|vistas) på )?"
            r"(?:hög\w* )?höjd(?:er)?\b|\b(?:arbeta|jobba|vistas) på hög(?:a)? höjd(?:er)?)\W*$"
        ),
        "Kan du arbeta på hög höjd?",
    ),
    Ask(
        "overnight",
        rx(
            r"\b(?:sover (?:man|du|vi) (?:\w+ )?(?:över|på annan ort)|bor (?:man|du|vi) (?:\w+ )?på (?:hotell|"
            r"vandrarhem))\b"
        ),
        "I arbetet ingår övernattning på annan ort. Kan du göra det?",
        always=True,
    ),
    Ask(
        "travel",
        rx(
            r"(?:resa i tjänsten|(?:tjänste)?resor (?:i tjänsten|ingår|förekommer)|övernattning\w*|resdagar|"
            r"(?:måste|behöver|kunna|kan) (?:du )?(?:\w+ )?(?:sova över|(?:bo|ligga|vara) borta)\b|"
            r"\bres(?:a|er|or)\b[^.]*(?:dagar|nätter|veckor) (?:i|per))"
        ),
        "",
        always=True,
        within="overnight",
        holds="Kan du göra det?",
    ),
)

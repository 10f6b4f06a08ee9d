"""English stretches of work: what says that a time is of another trade, unpaid, part time, the whole, or one of two."""

from __future__ import annotations

from firstcall.reading.rules import Rule

STINTS = (
    Rule(
        "en.place.land",
        r"in (?:my|this|your|that) country|back home|at home|here|abroad|over there|over here|in (?:the )?(?:uk|"
        r"england|scotland|wales|ireland|"
        r"london|"
        r"poland|romania|spain|italy|portugal|india|pakistan|nigeria|ghana|kenya|bulgaria|lithuania|latvia|ukraine|"
        r"germany|france|turkey|philippines|hungary|greece|dubai|states|australia)",
        yes=("In my country five years. Here, eight months.",),
        no=("At Kier five years.",),
    ),
    Rule(
        "en.askswhether.question",
        r"(?<=^ )(?:have|do|did|are|were|can) you",
        yes=("Have you worked as a dental nurse?",),
        no=("How long have you worked?",),
    ),
    Rule(
        "en.askbegan.question",
        r"when did you (?:\S+ ){0,2}(?:start|begin|qualify|become|join|train|graduate|first|take|set|move|go|open|"
        r"get|"
        r"pass|register)",
        yes=("When did you qualify as a nurse?",),
        no=("When did you leave?",),
    ),
    Rule(
        "en.partyear.season",
        r"(?:but|though|mind) (?:that is |that was |it was )?(?:only|just) (?:in |on |over |for |"
        r"during )?(?:the )?(?:summers?|"
        r"winters?|holidays|season)",
        yes=("Five years, but only in the summers.",),
        no=("Five summers.",),
    ),
    Rule(
        "en.plusmore.open",
        r"(?:plus|and) (?:my |the |some |a bit of |a few )(?:apprenticeship|training|placements?|agency(?: work)?|"
        r"casual work|bits|"
        r"temping|summers|odd jobs)(?! (?:of|for) (?:#|a))",
        yes=("Four years plus my apprenticeship.",),
        no=("Four years plus another two.",),
    ),
    Rule(
        "en.plusmore.since",
        r"(?<!at it )(?:and|then) (?:i have )?been (?:\S+ ){1,2}since(?= [.,!]| $)",
        yes=("From 2010 to 2014 and I've been working since.",),
        no=("Four years plus another two.",),
    ),
    Rule(
        "en.sector.named",
        r"(?:in|on|at|for) (?:the |a |an )?(?:army|navy|military|forces|raf|marines|office|retail|hospitality|"
        r"construction|warehous\S*|schools?|factory|factories|kitchens?|care homes?|security|call cent\S*|admin|"
        r"banking|"
        r"shops?|supermarkets?|hotels?|pubs?|bars?|restaurants?|farms?|hospitals?|sales|it|logistics|manufacturing|"
        r"bakery|garage|nursery|buses|taxis|vans|prison|council|police|fire service|civil service|fishing|oil rigs)",
        yes=("Ten years in the army.",),
        no=("Ten years in Norway.",),
    ),
    Rule(
        "en.asrole.named",
        r"as (?:a |an |the )?(?:\S+ (?=driver|manager|worker|assistant|cleaner|chef|fitter|operator|guard))?"
        r"(?P<x>(?!well|i|it|far|soon|long|of|said|such|if|you|that|my|many|a|we|in|much|though)\S+)|"
        r"(?:i was|been|i am|was) (?:mostly |just |only )?(?:a|an|the) (?P<x_>(?!(?:year|month|week|decade|while|"
        r"bit|long|good|"
        r"few|couple|fortnight|season|lot|little|best|last|past|total|full|solid|summer|winter|christmas|holiday|"
        r"saturday|weekend|temp|temporary|seasonal|part|student|one|single)(?: |$))\S+(?: driver| manager| "
        r"worker)?)|"
        r"(?:(?<=, )|(?<=and ))(?:a|an) (?P<x__>\S+(?: driver| manager| worker)?)(?= for #)",
        yes=("Ten years as a painter.", "I was a painter for ten years."),
        no=("Ten years as well.",),
    ),
    Rule(
        "en.asksrole.question",
        r"(?:worked|work|been|experience|working)(?: \S+){0,3}? (?:as )?(?:a|an|as)(?= )|as (?:a|an)",
        yes=("How long have you worked as a chef?",),
        no=("How long have you worked in care?",),
    ),
    Rule(
        "en.activity.other",
        r"(?:on|in|at|with) (?:the |a )?\S+(?: \S+)? before that|trained(?= for (?:#|a))|# years? an? "
        r"(?!(?:contractor|consultant|temp|freelancer?|apprentice|trainee|lead|"
        r"senior|"
        r"junior|week|month|day|year|time|bit|couple|few|good|lot|subbie) )[^\W\d]+|"
        r"# years? (?:at|in|of) (?:college|uni|university|training|tech)(?= [.,!]| $| and| "
        r"then)|"
        r"(?<!self )(?<!self - )(?:driving|drove|driven|cooking|cooked|selling|sold|teaching|taught|studying|studied|"
        r"painting|painted|"
        r"labouring|labour|cleaning|cleaned|farming|packing|packed|"
        r"picking|serving|delivering|welding|roofing|plastering|training|commis|portering)"
        r"(?! (?:it|that|them|this|one|for|with|at|in|on|since|#)(?= |$))(?: \S+)?|"
        r"waiting tables|pot washing|washing up|washed up|(?:on|with) (?:rigids|vans|the pots)|(?:was|worked|been|"
        r"working) in (?!a |the |my |it |#)\S+",
        yes=("I've been driving cars for thirty.", "I was in retail for six.", "I trained for two years."),
        no=("Six years at Kier.", "I'm self taught."),
    ),
    Rule(
        "en.hobby.mark",
        r"unpaid|as a hobby|hobby|(?:in my )?(?:spare|free) time|for (?:fun|family|friends|the church)|"
        r"volunt\S+|(?:in|at) (?:my|the) (?:garage|shed)|around the house|at home|(?:just|only|mostly) for myself|as "
        r"a student|on "
        r"placement|"
        r"work experience|on my own car|my nan|(?:look|looked|looking) after my \S+|car(?:ed|ing) for my \S+|"
        r"help(?:ed|ing) my \S+",
        yes=("Only unpaid, my nan, three years.",),
        no=("Three years at Kier.", "Two with the council, then three for myself."),
    ),
    Rule(
        "en.lifetime.own",
        r"(?:lived|living|been (?:over )?in (?P<x____>the uk|england|britain|this country|ireland|scotland|wales|"
        r"london|"
        r"america|the states|the country)|been (?P<x>married|retired|unemployed|divorced|a (?:mum|dad|member))|"
        r"known (?P<x_>\S+)|"
        r"owned (?P<x__>\S+)|had (?:a |my )?(?P<x___>licence|car|dog|house|kids))(?: (?!and |but )[^\s#,.]+){0,4}? "
        r"(?:for )?(?:about |over )?(?:{N}) (?:{U})",
        lambda hit: next((hit.word(name) for name in ("x", "x_", "x__", "x___", "x____") if hit.told(name)), "home"),
        yes=("I've lived here for five years.",),
        no=("I've worked here for five years.",),
    ),
    Rule(
        "en.lacking.without",
        r"without(?: \S+)?(?= [.,]| $)",
        yes=("three with a trailer and eight without",),
        no=("with a trailer",),
    ),
    Rule(
        "en.parttime.mark",
        r"part - ?time|part time|(?:at|on) (?:the )?weekends|on the side|half - ?time|half time|seasonal|"
        r"casual(?:ly)?|zero hours",
        yes=("two part time",),
        no=("two full time",),
    ),
    Rule(
        "en.altern.count",
        r"unless (?:you|we|i|one) (?:count|include|want)(?: [^\s.,!?]+){1,6}|if (?:you|we|i)(?: do not| don't)? "
        r"?(?:count|include|add|take)?(?: [^\s.,!?]+){0,5}|otherwise|"
        r"depending(?: \S+){0,2}|"
        r"(?:not |without )?(?:counting|including)(?: [^\s.,!?]+){1,4}|(?:leaving out|excluding|discounting|"
        r"setting aside|"
        r"never mind)(?: [^\s.,!?]+){1,4}",
        yes=("Four if you count when I was a trainee.", "Two, unless you count a week at Amazon."),
        no=("Four and two.",),
    ),
    Rule(
        "en.total.mark",
        r"in total|total|altogether|all together|all told|all in|overall|in all|combined|put together",
        yes=("Eight in total.",),
        no=("Eight.",),
    ),
    Rule(
        "en.saying.final",
        r"(?:i would |i will |let us |we will |just |so |shall we )?(?:say|call it|put(?: down)?|make it)",
        yes=("Say three.",),
        no=("Three.",),
    ),
    Rule(
        "en.endyear.left",
        r"(?:(?<=years )|(?<=years , )|(?<=years or so , ))(?:up )?(?:until|till) (?:about |around "
        r")?(?P<y__>#)(?! {U})|"
        r"(?:left|finished|stopped|quit|retired|made redundant|laid off|sold up|packed it in|gave (?:it )?up|got out|"
        r"came out|ended)(?: (?!after)\S+){0,4}? "
        r"(?P<y>#)(?! {U})|(?:(?:career )?break|out of (?:it|work|the (?:trade|industry|game|business))|(?:been "
        r")?off(?: work|"
        r" sick)?|on (?:maternity|parental|carer's|long - term sick|sick|the sick)(?: leave)?|at home(?: with(?: "
        r"\S+){1,3})?|"
        r"not (?:worked|done (?:it|any|that)|been (?:in|on|at)(?: it)?|driven|practised|cooked|touched (?:it|one|"
        r"1ne)))"
        r"(?: [^\s#.,]+){0,3} since (?P<y_>#)(?! {U})",
        lambda hit: next(hit.num(name) for name in ("y", "y_", "y__") if hit.told(name)),
        yes=("I left in 2020.", "came out 2012", "I've been on a career break since 2023."),
        no=("I left after eight years.",),
    ),
    Rule(
        "en.never.of",
        r"(?:never|no|none|not) (?:any |on |in |of |with |been |done |a |as |used |driven |worked (?:as |in |"
        r"on )?){0,3}"
        r"(?P<x>\S{4,})",
        lambda hit: hit.word("x"),
        yes=("None on artics, four on rigids.",),
        no=("None.",),
    ),
    Rule(
        "en.trained.paper",
        r"qualified|passed|graduated|certified|licen[cs]ed?|(?:my |the )?(?:ticket|card|badge|degree|diploma|"
        r"certificate)",
        yes=("I passed in 2018 but started driving in 2020.",),
        no=("I started in 2020.",),
    ),
    Rule(
        "en.began.work",
        r"since(?= my| the| i (?!left|stopped|quit|last))|started|began|qualified|joined|trained|served my time|"
        r"did my (?:time|apprenticeship)|came over|took it up|"
        r"got into|straight into|hired|taken on|apprenticeship|opened|set up|started up|took over|went into|"
        r"became|ever since|fell into|drifted into|moved into|ended up in|got my start|cut my teeth|took up",
        yes=("Ten years ago I started.", "Four years ago I opened my own salon."),
        no=("Ten years ago I left.",),
    ),
    Rule(
        "en.quit.work",
        r"left(?! (?:school|college|uni|university|sixth form|home|the (?:army|navy|forces|raf)))|stopped|quit|"
        r"finished|last (?:did|drove|worked)|packed it in",
        yes=("I left.",),
        no=("I began.",),
    ),
)

FRAMING = frozenset(
    [
        "long",
        "many",
        "much",
        "years",
        "year's",
        "years'",
        "months",
        "have",
        "has",
        "worked",
        "work",
        "working",
        "been",
        "experience",
        "experienced",
        "done",
        "doing",
        "with",
        "your",
        "would",
        "were",
        "when",
        "what",
        "did",
        "total",
        "altogether",
        "last",
        "three",
        "roughly",
        "about",
        "held",
        "spent",
        "since",
        "from",
        "that",
        "this",
        "into",
        "professionally",
        "living",
        "qualified",
        "driven",
        "driving",
        "drive",
        "used",
        "using",
    ]
)
"""Words of a question that name no trade."""

TRADES: tuple[tuple[str, ...], ...] = (
    ("chef", "cook", "cooking", "sous-chef", "commis", "cooked"),
    ("joiner", "carpenter", "chippy", "chippie", "joinery", "carpentry"),
    ("bricklayer", "brickie", "bricks"),
    ("electrician", "sparky", "spark", "sparks"),
    ("class", "artics", "lorry", "lorries", "trucker", "trucks", "artic"),
    ("carer", "care", "healthcare", "support worker"),
    ("nurse", "nursing"),
    ("waiter", "waitress", "server", "waiting"),
    ("developer", "programmer", "coder"),
    ("warehouse", "picker", "packer", "picking"),
    ("cleaner", "housekeeper", "cleaning"),
    ("mechanic", "fitter", "technician"),
    ("guard", "security", "doorman"),
    ("sales", "selling", "salesman", "seller"),
    ("scaffolder", "scaffolding", "tubes"),
    ("welder", "welding"),
    ("forklift", "counterbalance", "reach"),
    ("teacher", "teaching", "tutor"),
    ("plasterer", "plastering", "spread"),
)
"""Names of one trade; the reply may say another than the question."""

SEAMS = frozenset(
    [
        *(",", ".", ";", ":", "!", "?", "–", "—", "and", "but", "then", "though", "plus", "whereas", "before"),
        *("done", "completed", "served", "behind"),
    ]
)
"""What parts one stretch of work from the next."""

EMPTY = frozenset(
    [
        "in",
        "on",
        "at",
        "with",
        "for",
        "as",
        "is",
        "was",
        "it",
        "i",
        "have",
        "had",
        "a",
        "an",
        "the",
        "of",
        "that",
        "then",
        "just",
        "only",
        "about",
        "around",
        "roughly",
        "maybe",
        "some",
        "to",
        "my",
        "so",
        "well",
        "been",
        "by",
        "from",
        "last",
        "past",
        "first",
        "another",
        "years",
        "year",
        "uh",
        "yes",
        "now",
        "over",
        "under",
        "nearly",
        "almost",
        "good",
        "or",
        "there",
        "here",
        "me",
        "we",
        "did",
        "do",
        "say",
        "call",
        "ones",
        "since",
        "after",
        "that's",
        "more",
        "than",
        "like",
        "must",
        "be",
        "actually",
        "really",
        "think",
        "guess",
        "reckon",
        "probably",
        "would",
    ]
)
"""Words that tell nothing of where or as what."""

EMPLOYED = frozenset(
    [
        "contractor",
        "consultant",
        "temp",
        "freelancer",
        "freelance",
        "apprentice",
        "employee",
        "full",
        "part",
        "permanent",
        "qualified",
        "registered",
        "licensed",
        "senior",
        "junior",
        "lead",
        "self",
        "one",
        "1ne",
        "trainee",
        "professional",
        "casual",
        "fully",
        "agency",
        "contract",
        "temping",
        "permanently",
        "casually",
        "subbie",
        "bit",
        "lad",
        "kid",
        "good",
        "while",
        "long",
    ]
)
"""Behind "as": how somebody was employed, no trade."""

ADDING = frozenset({"then", "and", "plus", "after", "before", "another", "also"})
"""Openings of a sentence that goes on counting."""

"""English counting: numbers that are told without a plain figure, and figures that count nothing asked."""

from __future__ import annotations

from firstcall.languages.en.reading.approximators import APPROX
from firstcall.languages.en.reading.approximators import BEFORE as ONLY_BEFORE
from firstcall.languages.en.reading.days import DAYS
from firstcall.reading.counting import Count
from firstcall.reading.durations import born_in
from firstcall.reading.rules import Hit, Rule

SHIFTS = {
    "fours": 4,
    "fives": 5,
    "sixes": 6,
    "sevens": 7,
    "eights": 8,
    "nines": 9,
    "tens": 10,
    "elevens": 11,
    "twelves": 12,
}
"""Shifts named after their hours: "two twelves"."""


def _clock_days(hit: Hit) -> float | None:
    """Hours of a week from the times of a day and its days; no break is taken off."""
    first, last = hit.num("n") or 0.0, hit.num("n2") or 0.0
    if not (0 < first <= CLOCK and 0 < last <= CLOCK):
        return None
    hours = (last - first) % (CLOCK / 2)
    span = (
        (DAYS[hit.word("w2")] - DAYS[hit.word("w")]) % len(set(DAYS.values())) + 1
        if hit.told("w")
        else hit.num("d") or 0.0
    )
    return hours * span or None


CLOCK = 24.0
"""Hours of a day; without am and pm a time is the next one after the first."""


COUNTS = (
    Rule(
        "en.countblock.other",
        r"(?:target|minimum|requirement|norm) (?:\S+ )?(?:was|is|of) (?:only |just )?(?:{ABOUT} )?#|# (?:years?|"
        r"months|weeks|percent|%|pounds|dollars)|(?:week|level|weigh|year|band|grade|stage|ward|floor|unit|route|"
        r"zone|bay|gate|key stage|tier|phase|line|"
        r"room|block|form|set) #(?! (?:people|staff|men|lads|hours|kids|children))|(?<=ton )(?:# - #|#)(?= [.,!]| $|"
        r" digger|"
        r" excavator| machine)|(?<=tonne )(?:# - #|#)(?= [.,!]| $| digger| excavator| machine)|out of (?:a )?#|"
        r"(?:the|both|all|these|"
        r"those) #(?= (?:shifts|teams|sites|lines|crews))|# (?:minutes )?past #(?= [.,]|"
        r" $)|"
        r"(?:half|quarter) (?:past|to) #|# - a - side|(?:born|age|since) (?:in )?#"
        r"|(?:across|over|on|between) (?:the )?# (?:wards?|floors?|sites?|units?|teams)|with (?:one|1ne|"
        r"#) (?:other|colleague|mate)"
        r"|(?:soon(?: to be| going to be)?|about to (?:be|become|go (?:up )?to|have)|(?:rising|growing|"
        r"expanding) (?:up )?to|going up to|(?:it|there|that|we|they) (?:will|is going to|are going to) (?:soon "
        r")?(?:be|have)|soon) #"
        r"(?! to)|(?<=# )(?:under|over|below|above) (?:the age of )?#(?= [.,!]| $| and)|all (?:but|bar|except) #|"
        r"(?:it|there|we|they|that) (?:was|were|used to be)(?: only|"
        r" just)? # (?:at first|to "
        r"(?:start|begin) with|originally|before|back then|last year)",
        yes=(
            "Five. It was four at first.",
            "All but two.",
            "Five, soon to be six.",
            "Three under five.",
            "Twenty-eight in Year 4.",
            "A thirteen ton three-sixty.",
            "Twenty-two across two wards.",
            "The target was 100.",
            "for five years",
            "Ten past three.",
        ),
        no=("I did 140.",),
    ),
    Rule(
        "en.countblock.none",
        r"not (?:(?:a|1ne|even) )?(?:single )?#(?= [.,!]| $)|# - to - #|(?:with |use |using )# (?:fingers|hands|"
        r"thumbs)",
        lambda hit: hit.rule.id if hit.said[-1] != "#" or hit.parts[0].value == 1 else None,
        yes=("Not a single one.", "with one-to-one support", "I use two fingers."),
        no=("Not two.",),
    ),
    Rule(
        "en.count.couple",
        r"(?:a )?couple(?: of)?(?: \S+)?(?= [.,]| $)",
        lambda hit: 2.0,
        yes=("A couple of lads.",),
        no=("Three.",),
    ),
    Rule(
        "en.count.hour",
        r"half (?:(?:a|the) )?hour|(?:a )?quarter of a hour|a quarter hour|(?:(?:a|one|1ne) )?hour and (?:a )?half|"
        r"(?:(?:a|"
        r"one|1ne) )?hour and (?:a )?quarter|(?<=^ )(?:about |around )?hour(?= [.,]| $| each| or so)|"
        r"three quarters of (?:a|the) hour|# quarters of (?:a|the) hour|(?:a|one) hour(?= [.,]| $| on| by| away| "
        r"each| or| there| door)",
        lambda hit: next(
            minutes
            for words, minutes in (
                ("quarter hour", 15.0),
                ("and a half", 90.0),
                ("and half", 90.0),
                ("quarters of", 45.0),
                ("quarter of", 15.0),
                ("quarter", 75.0),
                ("half", 30.0),
                ("hour", 60.0),
            )
            if words in hit.said
        ),
        yes=("Half an hour.", "An hour."),
        no=("Two.",),
    ),
    Rule(
        "en.unit.other",
        r"(?:- )?(?:full |whole |long |good )?(?P<x>minutes?|shifts?|nights?|evenings?|days?|hours?|weeks?|months?|"
        r"years?|"
        r"miles?|metres?|kilos?|kgs?|"
        r"pounds|lbs?|stone|"
        r"percent|tonnes?|feet|foot|"
        r"a minute|a shift|twelves|kilometres?|kilometers?|km)(?= .|$)",
        yes=("Two a minute.",),
        no=("Two people.",),
    ),
    Rule(
        "en.change.future",
        r"moving|will be|going to|soon|planning|about to|could get",
        yes=("Two hours, but I'll be moving in March.",),
        no=("Two hours.",),
    ),
    Rule(
        "en.count.each_group",
        r"(?:# \S+ ,? ?)?(?P<o>#) (?:of|with) (?:{ABOUT} )?(?P<n>#) (?:and|,|plus) (?P<o2>#) (?:of|with) (?:{ABOUT} "
        r")?"
        r"(?P<n2>#)",
        lambda hit: (hit.num("o") or 1) * (hit.num("n") or 0) + (hit.num("o2") or 1) * (hit.num("n2") or 0),
        yes=("Two groups, one of twelve and one of fourteen.",),
        no=("Two groups of twelve.",),
    ),
    Rule(
        "en.count.sides",
        r"(?P<n>#)(?: \S+)? (?:on )?(?:either|each) side",
        lambda hit: 2 * (hit.num("n") or 0.0),
        yes=("Four either side.",),
        no=("Four.",),
    ),
    Rule(
        "en.count.groups",
        r"(?P<n>#) (?:\S+ )?(?P<of>teams|crews|gangs|groups|squads|sections|departments|floors|rows|sites|shops|"
        r"units|"
        r"batches|lots|stores|tables|bays|wards|classes|lines|trays|boxes|racks|cages|benches|aisles|blocks|wings|"
        r"corridors|vans|lorries|buses|coaches|carriages|flights|rounds|sets|packs|stacks|bunches|shelves|tiers|"
        r"herds|"
        r"sheds|barns|paddocks|pens|dorms|kennels|runs|parties|sittings|services|streams|cohorts|pods|cells|banks) "
        r"(?:of|with|at|x|times) (?:{ABOUT} )?(?P<n2>#)|"
        r"(?P<n3>#) (?:days|shifts|nights|teams|crews) (?:a week )?,? ?(?:of |at )?(?P<n4>#) (?:hours? |people |"
        r"lads )?(?:each|"
        r"a day|"
        r"per day|a shift|per shift|apiece|a night|in each|on each|per (?:team|crew|gang|group)|to a (?:team|crew|"
        r"gang))",
        lambda hit: (
            (hit.num("n") or 0) * (hit.num("n2") or 0) if hit.told("n") else (hit.num("n3") or 0) * (hit.num("n4") or 0)
        ),
        yes=("Two teams of five.", "Three days, eight hours each.", "Two bays of twelve."),
        no=("Two teams.",),
    ),
    Rule(
        "en.count.shifts",
        r"(?P<n>#) (?P<n2>#) - hour (?:days|shifts|nights)|(?P<n_>#) (?P<w>fours|fives|sixes|sevens|eights|nines|"
        r"tens|"
        r"elevens|twelves)",
        lambda hit: (
            (hit.num("n") or 0) * (hit.num("n2") or 0)
            if hit.told("n")
            else (hit.num("n_") or 0) * SHIFTS[hit.word("w")]
        ),
        yes=("Four tens.", "Five eight-hour days."),
        no=("Four ten.",),
    ),
    Rule(
        "en.countnorm.average",
        r"average (?:\S+ )?(?:was|is|of) (?:{ABOUT} )?#|(?:ask|asked|asks|wants|wanted|expect|expects|expected|"
        r"requires?|"
        r"required|targeted|advertised|reckoned on|allowed|budgeted)(?: (?:for|us|me|you|to|do|at|least|about|on|"
        r"hit))* "
        r"#(?= ?,| ?[.] \S| but| and (?:i|we)(?: |$))|# (?:is|was) (?:the|our|my|their) (?:norm|target|standard|"
        r"minimum|quota|requirement|going rate)(?= ?,| ?[.] | but| and (?:i|we)(?: |$))",
        yes=("The average was 100.", "They asked for six, I do eight.", "Sixty is the norm, I do eighty."),
        no=("I did 140.", "Six for sure."),
    ),
    Rule(
        "en.askage.question",
        r"how old|your age|what age|years of age",
        yes=("How old are you?",),
        no=("How many?",),
    ),
    Rule(
        "en.asksled.question",
        r"did you (?:lead|manage|supervise|run|oversee)|have you (?:led|managed|supervised)|under you|"
        r"report(?:ed|s|ing)? to you",
        yes=("How many people reported to you?",),
        no=("How many were you on the team?",),
    ),
    Rule(
        "en.askspast.question",
        r"have you|did you|had|were you|used to",
        yes=("How many have you led?",),
        no=("How many can you take?",),
    ),
    Rule(
        "en.born.year",
        r"born (?:in |on )?(?:\S+ )?(?P<y>#)",
        born_in,
        yes=("Born in 2003.",),
        no=("Born in May.",),
    ),
    Rule(
        "en.countblock.pronoun",
        r"(?:a|another|each|every|which|this|that|the) (?:\S+ )?(?P<n>#)(?= [.,]| $| and)",
        lambda hit: hit.rule.id if hit.num("n") == 1 else None,
        yes=("Three work ones and a personal one.",),
        no=("The three.",),
    ),
    Rule(
        "en.greatest.question",
        r"biggest|largest|most|highest|heaviest|longest|maximum",
        yes=("What's the biggest team you've run?",),
        no=("How many?",),
    ),
    Rule(
        "en.shiftspan.hours",
        r"(?:in|over|on|per|for) (?:a |an |my |the )?(?P<n>#) (?:- )?hours?(?: shift| day| night)|(?:in|over|on) "
        r"(?P<n_>#) hours",
        lambda hit: hit.num("n" if hit.told("n") else "n_"),
        yes=("Eight hundred in an eight-hour shift.",),
        no=("Eight hours.",),
    ),
    Rule(
        "en.bound.mark",
        r"(?:{AP})|(?:{APP})",
        lambda hit: (
            (APPROX[hit.said], hit.said not in ONLY_BEFORE)
            if APPROX.get(hit.said) in {"least", "most"} and hit.said not in {"plus", "+", "easily"}
            else None
        ),
        yes=("An hour at least.", "Max an hour."),
        no=("An hour.",),
    ),
    Rule(
        "en.count.half_unit",
        r"(?:about |roughly |maybe |literally |just |only )*half a (?P<u>mile|kilometre|kilometer|tonne|ton|day)|"
        r"a (?P<u_>mile|kilometre|kilometer) and a half|(?:about |maybe |just |only )*a (?P<u__>mile|kilometre|"
        r"kilometer)"
        r"(?= [.,]| $| away| down| or so)",
        lambda hit: 0.5 if hit.told("u") else 1.5 if hit.told("u_") else 1.0,
        yes=("Half a mile.", "A mile."),
        no=("Two miles.",),
    ),
    Rule(
        "en.count.hour_and",
        r"(?P<n>#|a|1ne) hours? (?:and )?(?P<n2>#)(?: minutes?)?(?= [.,!]| $| each| one| 1ne| there| there's| on| "
        r"by| in| door|"
        r" or| from| to| if| with| at| when| most| some| off| but| and)|(?<=^ )(?P<n_>hour) (?:and )?(?P<n2_>#)",
        lambda hit: (
            (60 * (hit.num("n") or 1.0) + (hit.num("n2") or 0.0)) if hit.told("n") else 60 + (hit.num("n2_") or 0)
        ),
        yes=("One hour twenty.", "Hour and ten.", "An hour and ten each way."),
        no=("Twenty minutes.",),
    ),
    Rule(
        "en.count.limit",
        r"(?:over|above|more than|beyond|past|anything over) (?P<n>#)(?: \S+)? ,? ?(?:and )?(?:i|my back) (?:can not|"
        r"will not|"
        r"would not|do not|get dizzy|faint|struggle|am no good|says no|gives out)|nothing (?:over|above|"
        r"past) (?P<n_>#)",
        lambda hit: Count(0.0, (hit.num("n") if hit.told("n") else hit.num("n_")) or 0.0),
        yes=("Over three metres I get dizzy.", "Nothing over ten."),
        no=("Over three metres.",),
    ),
    Rule(
        "en.count.turning",
        r"(?:i am |i will be |i )(?:turning|turn|be) (?P<n>#)(?! today)|i will be (?P<n_>#) (?:in|next|this)|"
        r"(?P<n__>#) (?:next (?:week|month)|in {MO})(?= [.,]| $)",
        lambda hit: hit.parts[0].value - 1,
        yes=("I'm turning nineteen in August.",),
        no=("I'm nineteen.",),
    ),
    Rule(
        "en.liked.best",
        r"ideally|preferably|prefer(?:red|ably)?|rather|would like|happiest",
        yes=("Three or four, but ideally three.",),
        no=("Three or four.",),
    ),
    Rule(
        "en.part.place",
        r"(?:in the (?:office|yard|kitchen|shop|morning|afternoon))|(?:in|on|at|behind) the (?!(?:\S*day\S*|"
        r"\S*night\S*|evening\S*|week\S*|month|summer|winter|hour|minute|morning|"
        r"end|whole|same|other|last|first)(?= |$))\S+|front of house|back of house|outside|inside|upstairs|"
        r"downstairs|here|there|"
        r"out (?:back|"
        r"front|"
        r"on (?:site|the road))|(?:before|after)(?: lunch)?(?= [.,]| and| $)|(?:full|part) - ?(?:time|timers)|"
        r"full time|part time|"
        r"part timers|full timers|temps|casuals|apprentices",
        yes=("Five before lunch and two after.",),
        no=("Fifteen by the motorway.",),
    ),
    Rule(
        "en.open.more",
        r"(?:sometimes|often|occasionally|more) (?:more|on \S+|at weekends)|plus (?:walk - ins|walk ins|extras|"
        r"agency|"
        r"temps|"
        r"casuals)|and up|or more|and upwards|(?:happy to|could|can) do more|more if (?:needed|you need|needs be)|"
        r"(?:lost count|stopped counting) (?:after|at) #|(?:was|is|being|on|would be) (?:a |my |our |considered "
        r"(?:a )?|only )*"
        r"(?:slow|quiet|bad|poor|easy|light|off|dead) (?:day|night|shift|week|one|1ne|session|hour)",
        yes=("A hundred, sometimes more.", "Fifty was a slow day."),
        no=("A hundred.",),
    ),
    Rule(
        "en.rate.per",
        r"(?:a|per|an|every|each) (?P<x>second|minute|hour|day|week|month|year|shift|night|evening)",
        lambda hit: "day" if hit.word("x") in {"shift", "night", "evening"} else hit.word("x"),
        yes=("Two a minute.",),
        no=("Two people.",),
    ),
    Rule(
        "en.spoken.language",
        r"english|spanish|french|german|polish|romanian|urdu|punjabi|bengali|gujarati|arabic|portuguese|italian|"
        r"hindi|"
        r"somali|turkish|russian|ukrainian|lithuanian|latvian|bulgarian|hungarian|greek|albanian|kurdish|farsi|"
        r"persian|"
        r"dari|pashto|mandarin|cantonese|chinese|vietnamese|tagalog|filipino|swahili|yoruba|igbo|hausa|twi|tigrinya|"
        r"amharic|dutch|swedish|danish|norwegian|finnish|welsh|gaelic|irish|czech|slovak|croatian|serbian|tamil|"
        r"telugu|"
        r"malayalam|nepali|thai|korean|japanese|hebrew|sign language|bsl",
        yes=("English, Polish and Russian.",),
        no=("Three languages.",),
    ),
    Rule(
        "en.smattering.little",
        r"(?:a )?(?:little|bit of|some|smattering of|basic|broken|schoolboy|school|conversational)(?: of)?|enough",
        yes=("A little Polish.",),
        no=("Polish.",),
    ),
    Rule(
        "en.count.product",
        r"(?P<n>#) hours? (?:a|per) (?:day|shift|night) ,? ?(?:(?:and|for|times|over) )?(?P<n2>#) "
        r"(?:days|shifts|nights)|(?P<n3>#) (?:days|shifts|nights) (?:of|at) (?P<n4>#)(?: hours?)?",
        lambda hit: (
            (hit.num("n") or 0) * (hit.num("n2") or 0) if hit.told("n") else (hit.num("n3") or 0) * (hit.num("n4") or 0)
        ),
        yes=("Eight hours a day, five days.", "Four days of eight."),
        no=("Eight hours.",),
    ),
    Rule(
        "en.count.day_hours",
        r"(?P<n>#) (?:days|shifts|nights|evenings|mornings)(?: (?:a|per|each) week)? ,? ?(?:and |at |for |with "
        r")?(?P<n2>#) hours?"
        r"(?: (?:each|a day|a shift|a time|a night|every day|per day))?(?= [.,!]| $)",
        lambda hit: (hit.num("n") or 0) * (hit.num("n2") or 0),
        yes=("Five days, six hours.",),
        no=("Five days.",),
    ),
    Rule(
        "en.count.clock_days",
        r"(?P<n>#) (?:to|till|until|-) (?P<n2>#)(?: o'clock)?(?: ,| on| every| each| for)* (?:(?P<w>{WD}) (?:to|"
        r"till|until|through|-) "
        r"(?P<w2>{WD})|(?P<d>#) days)",
        _clock_days,
        yes=("Nine to five, Monday to Friday.", "Ten till two, five days."),
        no=("Nine to five.",),
    ),
    Rule(
        "en.notmine.role",
        r"(?:was|were) not (?:me|mine|my)|not (?:me|mine|my (?:job|team|responsibility))(?= [.,!]| $)|"
        r"i was(?: not (?:the|in)| only helping| just helping)|under (?:him|her|them)|between (?:the )?(?:# of )?us",
        yes=("There were twenty, but the boss wasn't me.",),
        no=("I had twenty.",),
    ),
    Rule(
        "en.shift.time",
        r"(?:during|in|by|at|on) (?:the |a |good )*(?:days?|nights?|evenings?|winter|summer|weekends?|peak)|"
        r"sometimes|first|then|before|after|later|earlier|or",
        yes=("Five by day and three at night.",),
        no=("Seven vans and four wagons.",),
    ),
    Rule(
        "en.usual.mark",
        r"always|usually|normally|typically|most (?:of the time|days|weeks|nights)|on average|"
        r"these days|generally|now(?:adays)?|currently|(?:cut|got|gone|taken|reduced)(?: it| me| us| them)? (?:down "
        r")?to|"
        r"down to|myself|i (?:only |just )?(?:was|had|ran|looked after|led|managed|personally)",
        yes=("Two hundred once, but normally a hundred and ten.",),
        no=("A hundred.",),
    ),
)

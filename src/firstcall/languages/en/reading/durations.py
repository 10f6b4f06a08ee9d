"""English lengths of time: counted, ranges, halves, since a year, between years, by age, none at all."""

from __future__ import annotations

from firstcall.languages.en.reading.approximators import APPROX
from firstcall.languages.en.reading.approximators import MACROS as APPROXIMATORS
from firstcall.languages.en.reading.days import ORDINAL_WORDS
from firstcall.reading.durations import (
    Length,
    exact,
    fixed,
    in_nth_year,
    plain,
    vague,
)
from firstcall.reading.rules import Hit, Rule

UNITS = {
    **dict.fromkeys(
        ("year", "years", "years'", "year's", "summers", "winters", "seasons", "season", "summer", "winter"), 1.0
    ),
    **dict.fromkeys(("month", "months", "months'", "month's"), 1 / 12),
    **dict.fromkeys(("week", "weeks", "weeks'", "week's"), 1 / 52),
    **dict.fromkeys(("day", "days", "days'"), 1 / 365),
    **dict.fromkeys(("fortnight", "fortnights"), 14 / 365),
    **dict.fromkeys(("decade", "decades"), 10.0),
    **dict.fromkeys(("term", "terms"), 1 / 3),
}
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
MACROS = {
    "N": r"#|a|another",
    "U": "|".join(sorted(UNITS, key=len, reverse=True)),
    **APPROXIMATORS,
    "ABOUT": r"about|around|roughly|maybe|approximately|approx|probably|say|like|some|or so|for|in|must be|"
    r"a good|a solid|a full|something like|i think|well|the last|the past|last|past|perhaps|another|"
    r"now|total",
    "MO": _MONTHS,
    "TO": r"to|-|–|or|maybe|, maybe|or maybe|perhaps|, or|and a half to|possibly|, possibly|, perhaps|going on|"
    r"could be|, could be|might be|, might be|, even",
}


_ENDS = {1: "st", 2: "nd", 3: "rd"}
NTH = {**ORDINAL_WORDS, **{f"{n}{_ENDS.get(n, 'th')}": n for n in range(1, 13)}}
MACROS["ORDINAL"] = "|".join(NTH)
MACROS["ALAS"] = r"actually|sadly|unfortunately|really|i am afraid|afraid|to be honest|honestly|personally|sorry|though"


def _odd(hit: Hit) -> Length:
    number, unit = hit.num("n") or 0.0, UNITS[hit.word("u")]
    return Length(number * unit, None, "plain", unit)


PASSED = ("was", "hit", "reached", "made", "turned", "passed", "had")
"""Words before a length of which a month behind it tells when it was full."""


def _coming(hit: Hit) -> Length:
    count = hit.parts[-1].value if hit.parts else 1.0  # "a year on Saturday"
    if hit.doc.shape[: hit.start].split()[-1:] in [[word] for word in PASSED]:
        return exact(count)  # "it was two years in October"
    return Length(max(count - 0.5, 0), count, "coming")


def _not_yet(hit: Hit) -> Length | None:
    count = hit.num("n") or 0.0
    if count == 1:
        return Length(0.0, 1.0)
    return Length(count - 0.5, count, "coming") if hit.told("yet") and count > 1 else None


def _nearer(hit: Hit) -> Length:
    near, far = hit.num("n") or 0.0, hit.num("n2") if hit.told("n2") else None
    return Length(near, near + 0.5) if far is not None and far > near else Length(max(near - 0.5, 0), near)


def _rising(hit: Hit) -> bool:
    """Whether three figures go up by small steps."""
    one, two, three = (number.value for number in hit.parts)
    return one < two < three <= one + 4


def _couple_or_more(hit: Hit, years: str) -> Length | None:
    unit, most = UNITS[hit.word("u") or hit.word("u_") or years], hit.num("n") or 0.0
    return Length(2 * unit, most * unit) if most in {3.0, 4.0} else None


def _all_of_it(hit: Hit) -> Length:
    return Length(-1.0, -1.0, "all")


def _half(hit: Hit) -> Length:
    table = {"up": (0.5, 0.75), "down": (0.25, 0.5), "least": (0.5, None), "most": (0.0, 0.5)}
    return Length(*table.get(APPROX.get(hit.word("a"), ""), (0.5, 0.5)))


def _short_of(hit: Hit) -> Length:
    """So much less than a round time."""
    unit = UNITS[hit.word("u2") or hit.word("u3") or "years"]
    whole = (hit.num("n2") or 0.0) * unit if hit.told("n2") else unit
    less = ((hit.num("n") or 0.0) if hit.told("n") else 2.0) * UNITS[hit.word("u")]
    return exact(max(whole - less, 0.0))


DURATIONS = (
    Rule(
        "en.duration.not_one",
        r"not (?:a|one|1ne|a single|even a|even #|even 1ne) (?:single )?(?:#|1ne|day|hour|week|minute|shift)"
        r"(?: {ALAS}){0,2}(?= [.,!] ?$| $| , )",
        fixed(0.0, 0.0, "none"),
        yes=("Not a day.", "Not a single one."),
        no=("Not a day less than five years.",),
    ),
    Rule(
        "en.duration.not_yet",
        r"not (?P<n>{N}) (?:full |whole )?years?(?: (?P<yet>yet|quite yet|quite))?(?= [.,!]| $)",
        _not_yet,
        yes=("Not a year yet.", "Not three years yet."),
        no=("Not three years.",),
    ),
    Rule(
        "en.duration.nearer",
        r"(?:closer|nearer|more like) (?:to )?(?P<n>#)(?: years)? than (?P<n2>#)(?: years)?",
        _nearer,
        yes=("Closer to four than three.",),
        no=("Closer to four.",),
    ),
    Rule(
        "en.duration.the_one",
        r"(?:just|only|the) (?:the )?(?:one|1ne|#) (?:solitary |full )?(?P<u>year|month|week|day|term)(?= [.,!]| $| "
        r"so far| in| at| as| on| with|"
        r" of| doing)",
        lambda hit: exact(UNITS[hit.word("u")]) if all(number.value == 1 for number in hit.parts) else None,
        yes=("Only the one year so far.",),
        no=("Only two years.",),
    ),
    Rule(
        "en.duration.coming",
        r"(?:it )?(?:will be|is going to be|would be|be) (?:#|a) years? (?:in|this|next|come|by|on) (?:\S+)|"
        r"it (?:is|will be) # (?:in|next|come) (?:{MO}|spring|summer|autumn|winter)(?= [.,!]| $)|"
        r"# years? (?:in|this|come|next|at|by) (?:the )?(?:{MO}|spring|summer|autumn|fall|winter|christmas|new year)"
        r"(?! (?:gone|past|just))|(?<=^ )(?:(?:about|nearly|it is|that is|just) )?# (?:in|come|next|this coming) "
        r"(?:{MO}|"
        r"spring|summer|autumn|winter)(?= [.,!]| $)|(?:#|a) years? (?:next|the end of) (?:the |this )?(?:week|"
        r"month|year)|"
        r"# years? in (?:a (?:few|couple of)|#|another #) (?:days|weeks|months)|(?:in|next|come|this) (?:{MO}|spring|"
        r"summer|autumn|winter|month|week) (?:it|that) (?:will be|is going to be|makes it|is) # years?",
        _coming,
        yes=(
            "In April it'll be eleven years.",
            "It'll be three years in June.",
            "Two years in February.",
            "Five in September.",
        ),
        no=("Two years in Spain.",),
    ),
    Rule(
        "en.duration.half_decade",
        r"half a decade",
        fixed(5.0, 5.0),
        yes=("Half a decade.",),
        no=("A decade.",),
    ),
    Rule(
        "en.duration.half",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:half a year|a half year|half of (?:a|the) year|"
        r"six months or so|half year)",
        _half,
        yes=("Half a year in Kastrup.",),
        no=("A year.",),
    ),
    Rule(
        "en.duration.year_or_more",
        r"(?:a |one )?year ,? ?(?:maybe |or |perhaps |to )?(?:a )?year and (?:a )?half",
        fixed(1.0, 1.5),
        yes=("Year, year and a half.",),
        no=("A year and a half.",),
    ),
    Rule(
        "en.duration.half_of",
        r"(?:about |roughly |nearly )?half (?:of )?(?:my |those |the |that |them )?(?P<n>#) years",
        lambda hit: Length((hit.num("n") or 0.0) / 2, (hit.num("n") or 0.0) / 2),
        yes=("About half of my twenty years.",),
        no=("Twenty years.",),
    ),
    Rule(
        "en.duration.decade_half",
        r"(?:a|#) decade and (?:a )?half",
        fixed(15.0, 15.0),
        yes=("A decade and a half.",),
        no=("A decade.",),
    ),
    Rule(
        "en.duration.one_half",
        r"(?:a|one) year and (?:a )?half|(?:a|one) and (?:a )?half years?|year and a half",
        fixed(1.5, 1.5),
        yes=("A year and a half.",),
        no=("A year.",),
    ),
    Rule(
        "en.duration.years_half",
        r"(?P<n>#) years? and (?:a )?half",
        lambda hit: Length((hit.num("n") or 0) + 0.5, (hit.num("n") or 0) + 0.5),
        yes=("Three years and a half.",),
        no=("Three years.",),
    ),
    Rule(
        "en.duration.quarters",
        r"(?P<n>{N}) years? and (?:a |(?P<three>#) )quarters?",
        lambda hit: exact((hit.num("n") or 0.0) + 0.25 * ((hit.num("three") if hit.told("three") else None) or 1.0)),
        yes=("A year and three quarters.", "two years and a quarter"),
        no=("A year and three months.",),
    ),
    Rule(
        "en.duration.adjective",
        r"(?P<n>{N}) - (?P<u>year|month|week|day) (?:\S+ )?(?:placement|contract|stint|internship|secondment|spell|"
        r"season|cover|job|"
        r"trial|posting|assignment|maternity cover|temp job|run|tour)",
        lambda hit: exact((hit.num("n") or 1.0) * UNITS[hit.word("u")]),
        yes=("Just a six-week placement.",),
        no=("A six-week course.",),
    ),
    Rule(
        "en.duration.year_bit",
        r"(?<=^ )(?:(?:just|about|roughly|only|over|oh|like|a) )*year (?:and a bit|and some|and change|or so|"
        r"(?=(?:on|with|at|in|as|for|here|there) ))",
        lambda hit: Length(1.0, 1.5 if " and " in hit.said else 1.0),
        yes=("Year and a bit.", "Year or so."),
        no=("Year and a half.",),
    ),
    Rule(
        "en.duration.each",
        r"(?P<n2>#) (?:\S+ )?(?:summers|winters|seasons|times|spells|tours|trips|contracts|runs|rotations|placements|"
        r"stints|jobs|places|firms|companies|employers|ships|sites|schools|hospitals|kitchens|hotels|homes|roles|"
        r"posts|"
        r"agencies|shops|restaurants|farms|garages|salons|lots)(?: (?:was|were|at|lasting|lasted|running))? ,? "
        r"?(?:of )?(?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) "
        r"(?:each|every time|a time|at a time|a go|"
        r"apiece)",
        lambda hit: Length(
            (hit.num("n") or 0) * (hit.num("n2") or 0) * UNITS[hit.word("u")],
            (hit.num("n") or 0) * (hit.num("n2") or 0) * UNITS[hit.word("u")],
        ),
        yes=("Three summers, ten weeks each.", "Three jobs, two years each."),
        no=("Three summers.",),
    ),
    Rule(
        "en.duration.mixed",
        r"(?:(?P<a>{AP}) )?(?P<n>{N}) (?P<u>years?)(?: ,| and)? (?P<m>{N}) (?P<mu>months?|weeks?|days?)",
        plain(UNITS, APPROX),
        yes=("2 years and 6 months.", "Three years and seventeen days."),
        no=("2 years.",),
    ),
    Rule(
        "en.duration.odd",
        r"(?P<n>#) (?:- )?(?:odd|something|some) (?P<u>{U})|(?P<n_>#) (?:- )?(?:plus|\+) (?P<u_>{U})",
        lambda hit: _odd(hit) if hit.told("u") else Length(hit.parts[0].value * UNITS[hit.word("u_")], None, "plain"),
        yes=("twenty-odd years", "10+ years", "six-plus years"),
        no=("Twenty years.",),
    ),
    Rule(
        "en.duration.short_of",
        r"(?:(?P<n>{N})|(?:a )?couple(?: of)?) (?P<u>{U}) (?:off|short of|shy of|away from|under) (?:(?P<n2>#)(?: "
        r"(?P<u2>years?|"
        r"decades?))?|a (?P<u3>year|decade))",
        _short_of,
        yes=("Two months short of three years.", "A couple of months off two years.", "One year short of a decade."),
        no=("Two months.",),
    ),
    Rule(
        "en.duration.one_more",
        r"(?P<n>a|one|another|#)(?: more)? (?P<u>{U}) (?:more )?(?:and|till|until|then) (?:i will have|i have|"
        r"it will be|it is|i hit|i am at)(?: (?:done|been at it|been doing it|worked|served|had|for)){0,2} "
        r"(?P<n2>#)",
        lambda hit: Length(
            max((hit.num("n2") or 0.0) - (hit.num("n") or 0.0) * UNITS[hit.word("u")], 0.0),
            max((hit.num("n2") or 0.0) - (hit.num("n") or 0.0) * UNITS[hit.word("u")], 0.0),
        ),
        yes=("Another year and I'll have five.", "Two more years and I'll have done twenty."),
        no=("Another year.",),
    ),
    Rule(
        "en.duration.range_three",
        r"(?P<n>#) (?:, )?#(?: ,| or| maybe| possibly)* (?P<n2>#) (?P<u>{U})",
        lambda hit: plain(UNITS, APPROX)(hit) if _rising(hit) else None,
        yes=("Five, six, seven years.",),
        no=("Five, six years.",),
    ),
    Rule(
        "en.duration.range",
        r"(?:(?P<a>{AP}) )?(?:{ABOUT} )?(?:(?:between|from|"
        r"for) )?(?:to , )?(?P<n>#|a(?= (?:{U} )?(?:{TO}) )) (?:{U} )?(?:(?:{TO}|,|"
        r"and) )?(?P<n2>#) (?P<u>{U})(?: (?P<p>{APP}))?",
        plain(UNITS, APPROX),
        yes=("fifteen, sixteen years", "two to three years", "a year or two years", "between two and four years"),
        no=("Five years.",),
    ),
    Rule(
        "en.duration.range_one",
        r"(?:a|#) (?P<u>year|month) or (?P<n>#|so)|(?:one|a) or # (?P<u_>years|months)",
        lambda hit: _or_two(hit),
        yes=("A year or two.",),
        no=("A year.",),
    ),
    Rule(
        "en.duration.range_after",
        r"(?P<n>#) (?P<u>{U}) ,? ?(?:maybe|or|perhaps|possibly|to|could be|might be|may be|even)? ?(?P<n2>#)(?: "
        r"maybe)?(?! (?:{U}|in|at|"
        r"on|with|as|for))(?= [.?!]| ,|$| $)",
        plain(UNITS, APPROX),
        yes=("Nine months, ten maybe.",),
        no=("Nine months.",),
    ),
    Rule(
        "en.duration.plain",
        r"(?:(?P<a>{AP}) )?(?:(?:{ABOUT}) ){0,2}(?P<n>{N}) (?:(?:whole|solid|full|good|straight|long|odd|school|"
        r"single|entire|continuous|consecutive|unbroken|uninterrupted|happy|hard|great|proper|complete|decent|"
        r"academic|"
        r"calendar|"
        r"good) )?(?P<u>{U})(?! ago)(?! (?:- )?old)(?:(?: ,)? (?P<p>{APP})(?! {N}))?",
        plain(UNITS, APPROX),
        yes=("Six years.", "just under two years", "Eighteen months.", "over ten years", "a year", "a year and a bit"),
        no=("Six people.",),
    ),
    Rule(
        "en.duration.several",
        r"(?:several|many|loads of|lots of|donkey's|too many|plenty of|quite a few|(?:a )?good few|(?:a )?fair few|"
        r"god knows how many) (?:years|months|seasons|summers|winters)|(?:a )?(?:few|couple(?: of)?) (?:seasons|"
        r"summers|"
        r"winters)|(?:a |very )?long(?: long)? time|forever|ages|"
        r"years and years|all my life|my whole life|half my life|quite (?:a while|some time)|a while|for years",
        fixed(None, None, "vague"),
        yes=("Donkey's years.", "A long time."),
        no=("Ten years.",),
    ),
    Rule(
        "en.duration.couple_or_more",
        r"(?:a )?couple(?: of)? (?:(?P<u>years|months) )?(?:, )?(?:maybe |or |perhaps |possibly )+(?P<n>#)"
        r"(?: (?P<u_>years|months))?",
        lambda hit: _couple_or_more(hit, "years"),
        yes=("Couple of years, maybe three.",),
        no=("A couple of years.",),
    ),
    Rule(
        "en.duration.couple",
        r"(?:a )?couple(?: of)?(?: good)? (?P<u>{U})",
        vague(UNITS, 2, 2, "plain"),
        yes=("A couple of years.",),
        no=("A couple of cards.",),
    ),
    Rule(
        "en.duration.few",
        r"(?:(?:a|the last|last|past) )?few (?:good )?(?P<u>{U})|some (?P<u_>years|months)",
        lambda hit: (
            vague({**UNITS, "": 1.0}, 2, 4, "few")(hit)
            if hit.told("u")
            else Length(2 * UNITS[hit.word("u_")], 4 * UNITS[hit.word("u_")], "few")
        ),
        yes=("A few years.",),
        no=("Many years.",),
    ),
    Rule(
        "en.duration.allofit",
        r"all of it|the (?:whole|entire) (?:time|three years|period)|the whole lot|throughout|"
        r"all three years|full time the whole(?: \S+)?",
        _all_of_it,
        yes=("All of it, full time.",),
        no=("Half of it.",),
    ),
    Rule(
        "en.duration.lastyear",
        r"(?:all|the whole of|the last|the past|this past|just the last) year|(?:the whole|all|the entire|the "
        r"full)(?: of)? "
        r"(?:of )?last (?:year|winter|summer|season)",
        fixed(1.0, 1.0),
        yes=("Just the last year.", "The whole of last year at Costa."),
        no=("In a year.",),
    ),
    Rule(
        "en.duration.ordinal",
        r"(?<=^ )(?:my|the) (?P<o__>{ORDINAL}) year(?= now| here| [.,!] ?$| $)|"
        r"(?:in|on|is|was|just) my (?P<o_>{ORDINAL}) (?P<u>week|month|day)(?! (?:of|at|in) (?:college|uni|training))|"
        r"(?:in|into|on|onto|starting|started|doing|finishing|coming to the end of|is|be|now) (?:my|the) "
        r"(?P<o>{ORDINAL}) (?:year|season|winter|summer|christmas)(?! (?:of|at|in) (?:\S+ ){0,2}(?:college|uni|"
        r"university|school|"
        r"apprenticeship|degree|course|training))",
        in_nth_year(NTH, UNITS),
        yes=("I'm in my third year now.",),
        no=("The first year was hard.",),
    ),
    Rule(
        "en.duration.newcomer",
        r"(?:completely |totally |brand |fairly |quite |pretty |very )?new (?:to|at) (?:it|this|the (?:job|trade|"
        r"industry|game|role))",
        fixed(0.0, 0.0, "new"),
        yes=("I'm completely new to this.",),
        no=("A new job.",),
    ),
    Rule(
        "en.duration.none",
        r"(?:i (?:have|have got) )?(?:absolutely )?(?:none|zero|no|nil|nothing|not any)(?: (?:at all|"
        r"whatsoever|yet|so far|really|professional|formal|real|previous|prior|direct|"
        r"actual))*(?: (?:experience|years|months))(?: (?:at all|whatsoever|yet|in|with|of))?|"
        r"(?<!since then )(?<!since )(?<!since that )(?<!since , )(?<!since then , )(?:i (?:have|have got) "
        r")?(?:absolutely )?"
        r"(?:none|zero|nil|nothing)(?! since)(?: (?:at all|whatsoever|yet|so far|really))?|(?:i )?(?:have |had "
        r")?never(?: (?:actually|really|ever))?(?: (?:worked|done|"
        r"driven|been(?! (?:given|asked|called|named|made|promoted|paid|told|officially)(?= |$))|had(?! (?:a|an|"
        r"any|one|1ne|to|much|my|no) (?!(?:\S+ )?(?:job|role|post|position|work|experience)))|used|did|tried|"
        r"held|operated|cooked|welded|touched|handled|gone near|set foot|picked up|"
        r"laid|sat|climbed))(?! (?:anything|any other|nothing|owt) "
        r"?(?:else|"
        r"other)?)(?: (?:it|one|as|that|in|with|a))*|"
        r"(?<=^ )never(?= [.!]| $| (?:in|on|with|as|at|behind) (?!my life))|(?:no ,? )?never(?: (?:ever|actually|"
        r"sadly|"
        r"personally))?(?= [.,!] ?$| $)|"
        r"(?<=^ )not (?:yet|ever)(?= [.,])|(?:otherwise|apart from that|other than that) ,? ?(?:none|nothing|no|zero|"
        r"never)(?= [.,!]| $)|"
        r"not (?:at all|yet|ever|once|(?:a|one|a single) (?:single )?day)(?: {ALAS}){0,2}(?= [.,!] ?$| $)|"
        r"(?<=^ )(?:no ,? ?)?(?:i )?(?:have not|do not have any|never have)(?: {ALAS}){0,2}(?= [.,!])"
        r"|(?:this )?(?:would|will|is going to) be (?:my|the) first(?: (?:proper|real|ever|one|"
        r"1ne))? ?(?:job|time|role)?|first job(?= [.,!]| $| for)|not (?:worked|done|driven|used|had(?! (?:a|an|"
        r"any|one|1ne|to|much|my|no) (?!(?:\S+ )?(?:job|role|post|position|work|experience))))(?: (?:it|any|"
        r"as|one))?|just starting(?: out)?|not yet started|(?:complete|total|absolute|raw) beginner|(?:starting|"
        r"start) (?:from "
        r"(?:scratch|zero|nothing|the bottom)|fresh|afresh)|"
        r"(?:do not|have not) (?:have|got) any (?:\S+ )?experience|(?<=^ )(?:no ,? ?)?i have not got any(?: "
        r"{ALAS}){0,2}"
        r"(?= [.,!] ?$| $)|i (?:have|have got) no(?: \S+)? experience",
        fixed(0.0, 0.0, "none"),
        yes=("None, I'd be coming in as a trainee.", "I've never worked as one.", "This would be my first job."),
        no=("No idea.",),
    ),
)


def _or_two(hit: Hit) -> Length:
    unit = UNITS[hit.word("u") or hit.word("u_")]
    return Length(unit, (1 if "so" in hit.said.split() else 2) * unit) if hit.match else Length(unit, 2 * unit)

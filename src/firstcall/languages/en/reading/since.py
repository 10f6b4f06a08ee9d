"""English lengths counted from somewhere: since a year, a month, a season or an age, between two years, years ago."""

from __future__ import annotations

from firstcall.languages.en.reading.durations import MACROS as WORDS
from firstcall.languages.en.reading.durations import UNITS
from firstcall.reading.durations import (
    Length,
    ages,
    exact,
    half_a_life,
    since,
    since_month,
    since_season,
    span,
    until_last_year,
    year_of,
)
from firstcall.reading.rules import Hit, Rule

MONTHS = WORDS["MO"].split("|")
SEASONS = {
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "winter": (12, 12),
    "christmas": (12, 12),
    "xmas": (12, 12),
    "new year": (1, 1),
    "new year's": (1, 1),
    "easter": (4, 4),
}
"""Time of the year -> its first and last month."""

MONTHS_PER_YEAR = 12
"""A smaller figure behind "until" is no year."""

MACROS = {"SEASON": "|".join(sorted(SEASONS, key=len, reverse=True))}


def _ended(hit: Hit) -> Length | None:
    number = hit.num("n")
    return Length(number, number, "ended") if number is not None else None


def _ago(hit: Hit) -> Length:
    length = (hit.num("n") or 0) * UNITS[hit.word("u")]
    return Length(length, length, "since")


def _span_months(hit: Hit) -> Length | None:
    """From one month of a year to another; the latest such month where the second year is left out."""
    first, day = year_of(hit.number("y"), hit.today), hit.today
    months = MONTHS.index(hit.word("mo2")) - MONTHS.index(hit.word("mo"))
    if hit.told("y2"):
        last = year_of(hit.number("y2"), day)
    elif hit.told("near"):
        last = day.year - (MONTHS.index(hit.word("mo2")) + 1 > day.month)
    else:
        return None
    if first is None or last is None or first < YEARS_BACK or (length := last - first + months / 12) < 0:
        return None
    return Length(length, length, "span")


def _span_in_year(hit: Hit) -> Length:
    """From one month to another, less than a year apart."""
    last = MONTHS.index(hit.word("mo2")) if hit.word("mo2") in MONTHS else len(MONTHS)
    months = (last - MONTHS.index(hit.word("mo"))) % len(MONTHS) or len(MONTHS)
    return Length(months / len(MONTHS), months / len(MONTHS), "span")


YEARS_BACK = 1930
"""No candidate began work before."""


SINCE = (
    Rule(
        "en.duration.ages",
        r"i am (?P<n>#)(?: years old)?(?: now)?(?: ,| and)* (?:\S+ ){0,11}?(?:when i was|at|since i was|since i "
        r"turned|"
        r"since|"
        r"at the age of|aged|from the age of) (?P<n2>#)",
        ages,
        yes=("I'm thirty-four and started at sixteen.",),
        no=("I'm thirty-four.",),
    ),
    Rule(
        "en.duration.ages_back",
        r"(?:started|began|since|from)(?: \S+){0,5}? (?:at|when i was|i was|i turned|turning|aged|"
        r"the age of) (?P<n2>#)(?: years old)?(?: (?:on|at|in|as|with|doing) (?:\S+ ){0,3}?\S+)?(?: ,| and| so| \.)* "
        r"(?:(?:now|i|am|and|today) ){1,4}(?P<n>#)",
        ages,
        yes=("I started at sixteen and I'm thirty-four now.",),
        no=("I started at sixteen.",),
    ),
    Rule(
        "en.duration.ages_at",
        r"at (?P<n2>#)(?: years old)?(?: ,| and| so| \.| now)+ i am (?:now )?(?P<n>#)(?! (?:hours|weeks|months|days))",
        ages,
        yes=("Dad had me on the trowel at fifteen, I'm fifty-one.",),
        no=("I start at six and I'm done at two.", "At fifteen I was keen."),
    ),
    Rule(
        "en.duration.ages_from",
        r"(?:from|since) (?P<n2>#)(?: ,| and| so)* i am (?:now )?(?P<n>#)",
        ages,
        yes=("A proper butcher from sixteen, and I'm twenty-nine.",),
        no=("From 2016 and I'm happy.",),
    ),
    Rule(
        "en.duration.ages_first",
        r"(?:at|aged|from|from the age of|at the age of) (?P<n2>#)(?: years old)?(?: ,)? i (?:first )?(?:started|"
        r"began|joined|"
        r"went|got|took|trained)(?: [^\s#]+){0,5}? i am (?:now )?(?P<n>#)",
        ages,
        yes=("At eighteen I started, I'm thirty now.",),
        no=("At eighteen I started.",),
    ),
    Rule(
        "en.duration.ages_then",
        r"i was (?:about |only |just )?(?P<n2>#)(?: years old)?(?: \S+){0,6}? (?:and|,|now|so)(?: \S+){0,2}? "
        r"i am (?:now )?(?P<n>#)",
        ages,
        yes=("I was 19 when I started and I'm 31 now.",),
        no=("I was 19 when I started.",),
    ),
    Rule(
        "en.duration.age_span",
        r"(?:from|between)(?: (?:when|i|was|the|age|of|being|aged))* (?P<n2>#)(?: years old)? (?:to|till|until|and)"
        r"(?: (?:when|i|was|the|age|of|being))+ (?P<n>#)",
        ages,
        yes=("From when I was 18 to when I was 25.",),
        no=("From 18 to 25.",),
    ),
    Rule(
        "en.duration.age_between",
        r"i was (?:a |an )?(?:\S+ ){1,2}between (?P<n2>#) and (?P<n>#)(?= [.,]| $| years old)",
        ages,
        yes=("I was a waitress between eighteen and twenty-two.",),
        no=("Between two and four.",),
    ),
    Rule(
        "en.duration.half_life",
        r"half (?:of )?my life(?: ,| and)* (?:now )?i am (?:now )?(?P<n>#)|"
        r"i am (?P<n_>#)(?: \S+){0,6}? half (?:of )?my life",
        half_a_life,
        yes=("Half my life, and I'm forty.",),
        no=("Half my life.",),
    ),
    Rule(
        "en.duration.ended",
        r"(?:quit|stopped|left|finished|packed it in|gave (?:it )?up|retired|"
        r"got out)(?: \S+){0,4} #(?: \S+){0,2} after (?:{ABOUT} )?(?P<n>{N}) (?P<u>years?)",
        _ended,
        yes=("I quit in 2023 after six years on the line.",),
        no=("I quit in 2023.",),
    ),
    Rule(
        "en.duration.since_born",
        r"(?:since|the (?:year|month|summer|week)) (?P<more>before |just before )?my (?:\S+ ){1,2}(?:was|were|is) "
        r"born(?: \S+){0,3}? (?:he|she|they|"
        r"that one|that 1ne)"
        r" (?:is|are|will be|was|has just turned|turned|turns) (?:now |nearly |about |just )?(?P<n>#)",
        lambda hit: Length(hit.num("n"), None if hit.told("more") else hit.num("n"), "since"),
        yes=("Since before my daughter was born, and she's twelve.",),
        no=("My daughter is twelve.",),
    ),
    Rule(
        "en.duration.until_last",
        r"(?:from|since) (?P<y>#) (?:up )?(?:to|until|till) last year",
        until_last_year,
        yes=("From 2011 up until last year.",),
        no=("From 2011 until now.",),
    ),
    Rule(
        "en.duration.span_until",
        r"(?:from|since) (?P<y>#) (?:till|until|to|when|up to|up until) (?:(?!#)\S+ ){1,4}(?:in )?(?P<y2>#)(?! {U})",
        lambda hit: span(hit) if (hit.num("y2") or 0) > MONTHS_PER_YEAR else None,
        yes=("From 2014 until they shut in 2020.",),
        no=("From 2014 on.",),
    ),
    Rule(
        "en.duration.span_months",
        r"(?:from |between )?(?P<mo>{MO}) (?:' )?(?P<y>#) (?:to|-|–|and|until|till|through|up to)(?: (?:the end of|"
        r"end of|about|"
        r"around))? (?:(?P<near>this|last) )?(?P<mo2>{MO})(?:(?: of)? (?P<y2>#)(?! {U}))?",
        _span_months,
        yes=("March 2021 to September 2023.", "From March 2021 until this September."),
        no=("From March to September.",),
    ),
    Rule(
        "en.duration.span_in_year",
        r"(?:from|between) (?P<mo>{MO}) (?:to|till|until|through|and|right through to|up to) (?P<mo2>{MO}|"
        r"christmas)(?! (?:#|of #|\S+ #))"
        r"(?: last year| this year| of last year)?",
        _span_in_year,
        yes=("I ran the night crew from June to Christmas.",),
        no=("From June 2021 to March 2023.",),
    ),
    Rule(
        "en.duration.span",
        r"(?:(?:from|between) (?:{MO} )?)?(?:' )?(?P<y>#) (?:to|-|–|and|until|till|through|"
        r"up to) (?:{MO} )?(?:' )?(?P<y2>#)(?! {U})",
        span,
        yes=("2015 to 2021", "From 2012 until 2018."),
        no=("Five to six years.",),
    ),
    Rule(
        "en.duration.since",
        r"(?:ever )?(?:since|from|came back|returned|started|began|qualified|joined|been (?:doing it|at it|here) "
        r"since|"
        r"graduated|passed|got my ticket|apprenticeship|trained|hired|taken on|(?:i|was|am|got) registered|enrolled|"
        r"enlisted|"
        r"got into|moved (?:over |in)?to|went self - employed|set up|took (?:it |this |that |me |us )?(?:over|on|"
        r"up)|(?:hired|employed|signed|recruited) me|gave me (?:a|my) (?:first )?(?:job|start|chance)|"
        r"signed up|came "
        r"(?:over|to it|into it)|switched|transferred|retrained|went (?:into|over to|on to)|picked (?:it|this) up|"
        r"broke "
        r"into|entered|fell into|changed (?:over|career|to)|(?:going |way |all the way |far )back (?:to|as)|"
        r"dat(?:es|ing) "
        r"(?:from|back to)|"
        r"(?:ticket|licence|badge|card|pin|papers|qualification|gas safe|diploma|degree)(?= (?:in|since|from) #)|"
        r"became|turned professional|set out|opened|bought|ordained|admitted|called to the bar|sworn in|got (?:my|"
        r"the) (?:pin|badge|licence|card|ticket|papers|"
        r"registration|degree|diploma|first job|job)|"
        r"(?:my|the) (?:nqt|ect|probation(?:ary)?|training|apprenticeship|rookie|trainee|pgce|qualifying|first) year"
        r"(?= (?:was|of|in|back))|my first(?= (?:\S+ ){0,2}(?:was|came|started|in) )|(?:straight|fresh|right) "
        r"(?:out of|from)|left "
        r"(?:school|uni|university|college|sixth form|home|the army|"
        r"the navy))"
        r"(?: \S+){0,8}? (?:(?:in|about|around|"
        r"early|late|"
        r"mid|summer|spring|autumn|the|of|way back in|back in|winter|start of|end of|"
        r"was) ){0,3}(?:(?P<mo>{MO}) )?(?:' |oh |o )?(?P<y>#)(?! (?:{U}|s|' s))(?: onwards?| on)?",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=(
            "Since 2018.",
            "I qualified in 2021.",
            "from '17 on",
            "My first job was in 2020.",
            "My NQT year was 2014.",
        ),
        no=("Five years ago.",),
    ),
    Rule(
        "en.duration.not_until",
        r"(?:not|never) (?:\S+ ){0,4}?(?:till|until|before) (?:about |around |the |summer |spring |autumn |of |in )*"
        r"(?:(?P<mo>{MO}) )?(?P<y>#)(?! (?:{U}|o'clock|in|am|pm))",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("I didn't start driving till 2022.",),
        no=("I started in 2022.",),
    ),
    Rule(
        "en.duration.since_month",
        r"(?:ever )?(?:since|from|started|began|joined|qualified|graduated|finished (?:uni|college|school))(?: (?:in|"
        r"back|about|around|early|late|mid|the|start|end|of|"
        r"beginning|here|there|only|i|they|we|made|promoted|moved|me|us|it|was|got|becoming|joining|passing|"
        r"when)){0,5} "
        r"(?:(?P<past>last) )?(?P<mo>{MO}|may_)(?: (?P<last>last year|of last year))?"
        r"(?! (?:#|to|until|next))",
        since_month({**{m: i for i, m in enumerate(MONTHS, 1)}, "may_": 5}),
        yes=("Since January.", "Since March last year.", "I started in March.", "Since last May."),
        no=("In January.", "Since January 2020."),
    ),
    Rule(
        "en.duration.since_season",
        r"(?:ever )?(?:since|started|began|joined|passed|qualified|only passed|took it up)(?: (?:my test|it|in|"
        r"back|about|around|early|late|the|this|just|at|"
        r"after)){0,3} (?:(?P<last>last) )?(?P<s>{SEASON})(?! (?:of )?#)",
        since_season(SEASONS),
        yes=("Since last spring.", "Since Christmas.", "I started in the summer."),
        no=("Last spring I left.",),
    ),
    Rule(
        "en.duration.since_lately",
        r"(?:since|started|began|joined|qualified|got my (?:ticket|badge|pin|licence))(?: i \S+)?(?: ,)? (?:just |"
        r"only )?"
        r"(?:last |on )?(?P<w>year|month|week|monday|tuesday|"
        r"wednesday|"
        r"thursday|"
        r"friday|saturday|sunday)",
        lambda hit: exact({"year": 1.0, "month": 1 / 12}.get(hit.word("w"), 1 / 52)),
        yes=("Since I qualified last year.", "I started last week.", "Since Monday."),
        no=("Last week I left.",),
    ),
    Rule(
        "en.duration.year_then",
        r"(?P<y>#)(?! (?:{U}|s|' s))(?: \S+){0,12}? (?:(?:ever )?since(?= [.,]| $)|ever since|since then)",
        since({}),
        yes=("I finished in 2017, and I've been at it since.",),
        no=("I finished in 2017.",),
    ),
    Rule(
        "en.duration.year_only",
        r"(?<=^ )(?:(?:it was|in|back in|yes|since|oh|about|around|uh|that was|must have been|,|well) ){0,3}(?:' )?"
        r"(?:(?P<mo>{MO}) )?(?P<y>#)(?= \. $| $| , (?!#))",
        since({m: i for i, m in enumerate(MONTHS, 1)}),
        yes=("2016.", "1994, on the cathedral.", "Back in September 2019."),
        no=("16.", "2016, 2017."),
    ),
    Rule(
        "en.duration.year_since",
        r"(?P<y>#) (?:,|and|-|–)? ?(?:and )?(?:ever since|since then|(?:to|till|until|through to|up to|up till|up "
        r"until|right "
        r"up to|through) (?:the )?(?:now|date|present(?: day)?|today|this day)|onwards?|(?:when |that )?i (?:first )?"
        r"(?:started|came|joined|began|qualified|got in|got into it)|(?:was|is) (?:my first|when i (?:first "
        r")?(?:started|began|"
        r"joined|qualified)|the year i (?:started|began|joined|qualified)))",
        since({}),
        yes=("2016 to now.", "In 2019 I started.", "2020 till today.", "It was 2020 when I started."),
        no=("Eight years since then.",),
    ),
    Rule(
        "en.duration.started_ago",
        r"(?:started|began|joined|qualified|got into it|passed|graduated|registered|got my (?:ticket|licence|badge|"
        r"pin|card)|"
        r"took (?:it|this) up|set up|opened|moved into it|"
        r"been at it since)(?: \S+){0,4}? (?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) (?:ago|back)",
        _ago,
        yes=("I started five years ago.",),
        no=("Five years ago.",),
    ),
    Rule(
        "en.duration.ago_when",
        r"(?:{ABOUT} )?(?P<n>{N}) (?P<u>{U}) since i (?:first )?(?:started|got|joined|became|qualified|passed|came|"
        r"began|took|"
        r"trained|learn\S+)",
        _ago,
        yes=("It's four years since I got my ticket.",),
        no=("It's four years since I left.",),
    ),
    Rule(
        "en.ago.year",
        r"(?<=^ )(?:(?:just|only|it was|that was|about|around) )*(?:last year|(?P<two>the year before last))",
        lambda hit: Length(2.0, 2.0, "since") if hit.told("two") else Length(1.0, 1.0, "since"),
        yes=("Last year.",),
        no=("All of last year.",),
    ),
    Rule(
        "en.ago.left",
        r"(?:{ABOUT} )?(?:{AP} )?(?:{N}|a few|a couple of|many|several|couple) (?P<u>{U}) since i (?:left|stopped|"
        r"quit|moved|came|arrived|landed|settled|got (?:here|married|divorced)|had|lost|"
        r"last|packed|gave|finished|did|retired)|(?:left|stopped|quit|gave it up|packed it in|retired|last did it) "
        r"(?:{ABOUT} )?(?:{N}|a few|a couple of|many|several) {U} ago",
        yes=("It's five years since I left.",),
        no=("It's five years since I started.",),
    ),
    Rule(
        "en.ago.ago",
        r"(?:{ABOUT} )?(?:{AP} )?(?:(?P<n>{N})|a few|a couple of|many|several|couple) (?P<u>{U}) (?:ago|back(?! "
        r"(?:home|there))|"
        r"since(?! (?:i (?:left|stopped|quit|last))))",
        lambda hit: _ago(hit) if hit.told("n") else hit.rule.id,
        yes=("Twenty years ago.",),
        no=("Twenty years.",),
    ),
)

"""English shares of a whole and days of the week, as counts: "half of it", "eighty percent", "Monday to Friday"."""

from __future__ import annotations

from firstcall.languages.en.reading.days import DAYS
from firstcall.reading.rules import Rule
from firstcall.reading.weekly import day_span

PARTS = {"half": 50.0, "halv": 50.0, "thir": 100 / 3, "quar": 25.0, "fift": 20.0, "tent": 10.0}
"""Beginning of a fraction's name -> its percent."""

WEEKS = (
    Rule(
        "en.share.percent",
        r"(?P<n>#)(?: - odd| odd)? (?:percent|per cent|%)",
        lambda hit: hit.num("n"),
        yes=("Eighty percent.", "80 %"),
        no=("Eighty.",),
    ),
    Rule(
        "en.share.part",
        r"(?P<n>#|a) (?:- )?(?P<w>third|quarter|fifth|tenth)s?",
        lambda hit: (hit.num("n") or 1.0) * PARTS[hit.word("w")[:4]],
        yes=("Three quarters.", "A third."),
        no=("Three.",),
    ),
    Rule(
        "en.share.half",
        r"(?:about |roughly )?half(?! (?:an? |past ))(?: (?:of )?(?:it|the \S+|my \S+))?|(?P<n>#) (?:- )?(?P<n2>#)"
        r"(?= [.,]| $)",
        lambda hit: 50.0 if all(number.value == 50.0 for number in hit.parts) else None,
        yes=("Half of it.", "Fifty fifty."),
        no=("Twenty.",),
    ),
    Rule(
        "en.share.all",
        r"all of it|all (?:the time|day|shift)|the (?:whole|entire) (?:shift|time|day|lot|thing)|everything|"
        r"pretty much all(?: of it)?|full time",
        lambda hit: 100.0,
        yes=("All of it.",),
        no=("Some of it.",),
    ),
    Rule(
        "en.askshare.question",
        r"percent|per cent|%|percentage|how much of|what (?:share|proportion|part) of|proportion",
        yes=("How much of your shift were you on the truck?",),
        no=("How many?",),
    ),
    Rule(
        "en.dayspan.days",
        r"(?P<w>{WD}) (?:to|till|until|through|thru|-|–)(?: to)? (?P<w2>{WD})",
        day_span(DAYS),
        yes=("Monday to Friday.",),
        no=("Monday and Friday.",),
    ),
    Rule(
        "en.dayspan.workdays",
        r"(?:all |any |just |only )*(?:weekdays|weeknights|week days|school days|(?:the )?working week)",
        lambda hit: 5.0,
        yes=("Weekdays.",),
        no=("Days.",),
    ),
    Rule(
        "en.dayspan.weekend",
        r"(?:just |only |at )*(?:the )?(?:weekends?)",
        lambda hit: 2.0,
        yes=("Just weekends.",),
        no=("Week nights.",),
    ),
    Rule(
        "en.fulltime.week",
        r"full - ?time|full time|fulltime",
        lambda hit: 40.0,
        yes=("Full time, please.",),
        no=("Part time.",),
    ),
    Rule("en.halftime.week", r"half - ?time|half time", lambda hit: 20.0, yes=("Half time.",), no=("Full time.",)),
    Rule(
        "en.wholeweek.all",
        r"(?:the |a )?(?:whole|entire|full) week|all week|(?:every|any) (?:single )?(?:night|day|evening)|all seven|"
        r"all(?= (?:but|except|bar|apart from) )|"
        r"all of them",
        lambda hit: 7.0,
        yes=("The whole week if you like.",),
        no=("Two.",),
    ),
    Rule(
        "en.perweek.question",
        r"(?:hours|days|nights|evenings|shifts) (?:\S+ ){0,5}?(?:a|per|each|every) week",
        yes=("How many nights a week can you sleep out?",),
        no=("How many people?",),
    ),
    Rule("en.weekday.name", r"{WD}", yes=("Every night but Saturday.",), no=("Every night.",)),
)

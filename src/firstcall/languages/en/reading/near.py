"""English days near at hand: at once, tomorrow, weekdays, next week, and people with nothing to hold them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from firstcall.languages.en.reading.days import DAYS, day_number
from firstcall.reading.days import Day, add_months, next_week, offset, weekday
from firstcall.reading.rules import Hit, Rule


def _next_weekday(hit: Hit) -> Day:
    monday = hit.today + timedelta(days=7 - hit.today.weekday())
    return Day(monday + timedelta(days=DAYS[hit.word("w")]), "weekday")


def _weekday_day(hit: Hit) -> Day | None:
    """The next such day of a month that falls on the weekday said with it; the next such day where none soon does."""
    number = day_number(hit, "o", "o_")
    if number is None or not 1 <= number <= 31:
        return None
    found = []
    for months in range(SOON):
        start = add_months(hit.today.replace(day=1), months)
        if number <= (add_months(start, 1) - timedelta(days=1)).day and start.replace(day=number) >= hit.today:
            found.append(start.replace(day=number))
    fits = [day for day in found if day.weekday() == DAYS[hit.word("w")]]
    return Day((fits or found)[0], "exact")


SOON = 6
"""Months in which a weekday with the day of a month is looked for."""


def _weekday_after_next(hit: Hit) -> Day:
    """The weekday of the week after the one that comes next."""
    day = DAYS[hit.word("w") if hit.told("w") else hit.word("w_")]
    return Day(hit.today + timedelta(days=(day - hit.today.weekday() - 1) % 7 + 8), "weekday")


NEAR = (
    Rule(
        "en.date.now",
        r"(?:straight|right) (?:away|off|in)|immediately|immediate(?: start)?|now|right now|today|tonight|"
        r"asap|as soon as(?= [.!]| $)|(?:as )?soon as (?:possible|poss|can be|you (?:like|want|need|can have|will "
        r"have|will take)(?: me)?)|"
        r"any ?time(?! (?:after|from|but|except|around) )(?: (?:you (?:like|"
        r"want)|now))?|whenever(?: (?:you (?:like|want|need(?: me)?)|suits(?: you)?))?|at once|"
        r"this (?:afternoon|evening|morning)|(?:the )?(?:sooner|earlier|quicker) the better|at the drop of a hat|"
        r"(?:the )?(?:same|very|minute|moment|second)(?: (?:day|minute))? (?:that )?you (?:say|ring|call|phone|want|"
        r"need|ask|offer|give|let)(?: (?:so|go|me|it|a|the|word|nod|know|shout))*|"
        r"this minute|yesterday|"
        r"(?:as )?quick(?:ly)? as (?:you like|possible|you want|you need)|as early as (?:you (?:like|want|need)|"
        r"possible)|"
        r"(?:you )?(?:just )?(?:say|name) (?:the (?:word|day)|a day)|any day(?: (?:you like|now|suits(?: me)?))?"
        r"(?! (?:next|in|from|after|but|except))|i am (?:free|"
        r"available)(?: now)?|ready when you are|no notice|(?P<n>#) notice",
        lambda hit: None if hit.num("n") else Day(hit.today, "now"),
        yes=("Straight away.", "Immediately.", "Whenever you like.", "Zero notice."),
        no=("In March.",),
    ),
    Rule(
        "en.date.weekday_after_next",
        r"(?:(?:on|from) )?(?:the )?(?P<w>{WD}) after next(?! \S*(?:week|month))|not (?:this|next|the|this coming|"
        r"the coming) "
        r"(?P<w_>{WD}) ,? ?(?:but )?(?:the )?(?:one|1ne|week)? ?after(?= [.,!]| $| that)",
        _weekday_after_next,
        yes=("The Monday after next.", "Not this Monday, the one after."),
        no=("The Monday after.",),
    ),
    Rule(
        "en.date.after_tomorrow",
        r"(?:the )?day after tomorrow",
        offset(2),
        yes=("The day after tomorrow.",),
        no=("Tomorrow.",),
    ),
    Rule(
        "en.date.tomorrow", r"tomorrow(?: morning)?", offset(1), yes=("Tomorrow if you like.",), no=("In the morning.",)
    ),
    Rule(
        "en.date.weekday_day",
        r"(?:on |from |this |next )?(?P<w>{WD}) (?:the (?P<o>{ORDW})|(?P<o_>\d{1,2}(?:st|nd|rd|th)))(?! (?:of "
        r")?(?:{MON}|"
        r"(?:this|next|the) month|(?:{DU})))",
        _weekday_day,
        yes=("Monday the 25th.",),
        no=("Monday the 25th of May.", "Monday first thing."),
    ),
    Rule(
        "en.date.next_weekday",
        r"(?:next week (?:on )?|(?:the )?following )(?P<w>{WD})|(?:on )?(?P<w_>{WD}) (?:of )?next week",
        lambda hit: (
            _next_weekday(hit)
            if hit.told("w")
            else Day(hit.today + timedelta(days=7 - hit.today.weekday() + DAYS[hit.word("w_")]), "weekday")
        ),
        yes=("Monday next week.",),
        no=("Next week.",),
    ),
    Rule(
        "en.date.weekday",
        r"(?:(?:this|on|this coming|coming|next|from|by|the) ){0,2}(?P<w>{WD})(?: coming| next)?",
        weekday(DAYS),
        yes=("This coming Monday.", "Monday"),
        no=("In March.",),
    ),
    Rule(
        "en.date.idle",
        r"(?:i am |i have been )?(?:between|out of) (?:jobs|work|contracts|gigs|roles)|unemployed|"
        r"i am not (?:working|employed|in work)(?= [.,!]| $| at the| right| just| anywhere| currently| any)|"
        r"(?:already |just )?(?:left|finished)(?: (?:my|the|that|at))* (?:last |old |previous )?(?:job|place|role|"
        r"post|firm)|"
        r"nothing (?:is )?(?:holding|keeping|stopping|tying) me(?: back| down| here)?|"
        r"(?:free as a bird|a free (?:man|woman|agent)|at your disposal|raring to go|good to go|ready to go|"
        r"no commitments|nothing (?:on|lined up|booked)|twiddling my thumbs|doing nothing|sat at home|"
        r"(?:been )?(?:laid off|made redundant|let go))",
        offset(0, "idle"),
        yes=("I'm between jobs.", "I already left my job.", "There's nothing holding me.", "Free as a bird."),
        no=("I left.", "I'm working."),
    ),
    Rule(
        "en.date.week_after_next",
        r"(?:the )?week after next",
        lambda hit: Day(hit.today + timedelta(days=14 - hit.today.weekday()), "week"),
        yes=("The week after next.",),
        no=("Next week.",),
    ),
    Rule(
        "en.date.next_week",
        r"(?:next week|(?P<after>(?:the )?week after)|start of next week)",
        lambda hit: replace(day, how="week_after") if (day := next_week(hit)) and hit.told("after") else day,
        yes=("Next week.",),
        no=("A week.",),
    ),
)

"""English start days: at once, in so long, notice, dates, weekdays, weeks, months, feasts, and what fixes none."""

from __future__ import annotations

from datetime import date, timedelta

from firstcall.languages.en.reading.days import DAYS, MONTHS, UNITS, day_number, unit_word, word
from firstcall.languages.en.reading.feasts import AFTER_FEASTS, FEASTS
from firstcall.languages.en.reading.near import NEAR
from firstcall.languages.en.reading.notice import NOTICE
from firstcall.reading.days import (
    Day,
    add_months,
    coming,
    dotted,
    in_units,
    iso,
    next_month,
    next_quarter,
    nth_weekday,
    shift,
    vague,
    week_number,
    year_turn,
)
from firstcall.reading.rules import Hit, Rule


def _day_month(hit: Hit) -> Day | None:
    day, number = day_number(hit, "o", "o_"), MONTHS[word(hit, "mo", "mo_")]
    year = hit.num("y") if hit.told("y") else hit.num("y_") if hit.told("y_") else None
    if day is None or (year is not None and not 2000 <= year <= 2100):
        return None
    found = coming(hit.today, number, day, int(year) if year else None)
    return Day(found, "exact") if found else None


def _month(hit: Hit) -> Day | None:
    number = MONTHS[word(hit, "mo", "mo_")]
    told = next((hit.num(name) for name in ("y", "y_") if hit.match and hit.told(name)), None)
    if told is not None and 2000 <= told <= 2100:
        return Day(date(int(told), number, 1), "month")
    year = hit.today.year + (number < hit.today.month)
    return Day(max(date(year, number, 1), hit.today), "month")


def _part(hit: Hit) -> Day:
    number = MONTHS[hit.word("mo")]
    year = hit.today.year + (number < hit.today.month)
    words = hit.said
    if "mid" in words or "way" in words:
        return Day(date(year, number, 15), "middle")
    if "end" in words or "late" in words or "last" in words:
        return Day(add_months(date(year, number, 1), 1) - timedelta(days=1), "end")
    return Day(max(date(year, number, 1), hit.today), "month")


def _day_only(hit: Hit) -> Day | None:
    day = day_number(hit, "o", "o_")
    if day is None or not 1 <= day <= 31:
        return None
    for months in range(3):
        start = add_months(hit.today.replace(day=1), months)
        try:
            found = start.replace(day=day)
        except ValueError:
            continue
        if found >= hit.today:
            return Day(found, "day_only")
    return None


def _month_end(hit: Hit) -> Day:
    return Day(add_months(hit.today.replace(day=1), 1) - timedelta(days=1), "end")


def _of_next_month(hit: Hit) -> Day | None:
    first = add_months(hit.today.replace(day=1), 1)
    part = hit.word("part")
    if part.startswith("mid"):
        return Day(first.replace(day=15), "middle")
    if part:
        return Day(add_months(first, 1) - timedelta(days=1), "end")
    day = day_number(hit, "o")
    last = (add_months(first, 1) - timedelta(days=1)).day
    return Day(first.replace(day=day), "exact") if day and 1 <= day <= last else None


def _of_this_month(hit: Hit) -> Day | None:
    day = day_number(hit, "o")
    last = (add_months(hit.today.replace(day=1), 1) - timedelta(days=1)).day
    return Day(hit.today.replace(day=day), "exact") if day and hit.today.day <= day <= last else None


def _weekday_after(hit: Hit) -> Day:
    """A weekday that is counted from the day told before it."""
    day = DAYS[hit.word("w") if hit.told("w") else hit.word("w_")]
    ahead = (day - hit.today.weekday() - 1) % 7 + 1
    return Day(hit.today + timedelta(days=ahead), "weekday_so" if hit.told("w_") else "weekday_after")


def _weeks_from(hit: Hit) -> Day:
    """A week on Monday, two weeks from Monday; "Monday week"."""
    weeks = int(hit.num("n") or 1) if hit.told("n") else 1
    day = DAYS[hit.word("w") if hit.told("w") else hit.word("w_")]
    return Day(hit.today + timedelta(days=(day - hit.today.weekday() - 1) % 7 + 1 + 7 * weeks), "weekday")


def _ordinal_month(hit: Hit) -> Day | None:
    """As in "twentieth of the fourth": the day, and the month by its number."""
    day, number = day_number(hit, "o"), day_number(hit, "k")
    if day is None or number is None or not 1 <= number <= len(set(MONTHS.values())):
        return None
    found = coming(hit.today, number, day)
    return Day(found, "exact") if found else None


def _from_today(hit: Hit) -> Day | None:
    """So many weeks or months from today or tomorrow."""
    day = shift(hit.today, hit.num("n") or 1.0, UNITS[hit.word("u")])
    return Day(day + timedelta(days=hit.word("w") == "tomorrow"), "exact") if day else None


def _fortnight_on(hit: Hit) -> Day:
    """Two weeks after the weekday that comes next."""
    day = DAYS[hit.word("w") if hit.told("w") else hit.word("w_")]
    return Day(hit.today + timedelta(days=(day - hit.today.weekday() - 1) % 7 + 15), "weekday")


def _and_half(hit: Hit) -> Day | None:
    """So many units and a half."""
    day = shift(hit.today, (hit.num("n") or 1.0) + 0.5, UNITS[hit.word("u")])
    return Day(day, "in") if day else None


def _working_days(hit: Hit) -> Day | None:
    """So many days from Monday to Friday from today."""
    left, day = int(hit.num("n") or 0), hit.today
    if not 0 < left <= MOST_WORKING_DAYS:
        return None
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < SATURDAY
    return Day(day, "in")


MOST_WORKING_DAYS, SATURDAY = 130, 5
"""Half a year of working days, and the first day of the week that is none."""


def _fortnight(hit: Hit) -> Day:
    return Day(hit.today + timedelta(days=14), "notice" if "notice" in hit.said else "in")


def _couple(hit: Hit) -> Day:
    how = "notice" if "notice" in hit.said else "in"
    return Day(shift(hit.today, 2, UNITS[hit.word("u")]), how)


DATES = (
    Rule(
        "en.date.week_today",
        r"(?P<n>a|one|#) (?P<u>weeks?|months?) (?:from )?(?P<w>today|tomorrow)",
        _from_today,
        yes=("A week today.", "A month today."),
        no=("Today.",),
    ),
    Rule(
        "en.date.month_next_year",
        r"(?:in |from )?(?P<mo>{MON}) next year",
        lambda hit: Day(date(hit.today.year + 1, MONTHS[hit.word("mo")], 1), "month"),
        yes=("September next year.",),
        no=("In September.",),
    ),
    Rule(
        "en.date.weekday_fortnight",
        r"(?P<w>{WD}) fortnight|(?:a )?fortnight (?:(?:on|from|this|next|coming) ){1,2}(?P<w_>{WD})",
        _fortnight_on,
        yes=("Thursday fortnight.", "A fortnight on Monday."),
        no=("Thursday.",),
    ),
    *AFTER_FEASTS,
    *NOTICE,
    Rule(
        "en.date.fortnight",
        r"(?:(?:in|give|a|within) )*fortnight(?:'s|s)?(?: notice| time)?",
        _fortnight,
        yes=("In a fortnight.", "a fortnight's notice"),
        no=("Last night.",),
    ),
    Rule(
        "en.date.of_next_month",
        r"(?:(?:at|by|towards|around|from|in) )?(?:the )?(?:(?P<part>end|middle|mid|last day|last week) (?:of |- ?)?|"
        r"(?P<o>{ORD}) (?:day )?(?:of )?)(?:the )?(?:next|following) month",
        _of_next_month,
        yes=("End of next month.", "The third of next month.", "Middle of next month."),
        no=("Next month.", "The end of the month."),
    ),
    Rule(
        "en.date.of_this_month",
        r"(?:on )?(?:the )?(?P<o>{ORD}) of (?:this|the) month",
        _of_this_month,
        yes=("The thirtieth of this month.",),
        no=("The thirtieth of May.",),
    ),
    Rule(
        "en.date.weekday_after",
        r"(?:(?:on|from) )?(?:the )?(?P<w>{WD}) (?:right |straight )?(?:after|following)(?: that)?(?= [.,!]| $| ,)|"
        r"(?<=so )(?:the )?(?P<w_>{WD})(?= [.,!]| $)",
        _weekday_after,
        yes=("I finish on the twentieth, so the Monday after.", "I finish on the twenty-first, so the Monday."),
        no=("The Monday after my holiday.",),
    ),
    Rule(
        "en.date.ordinal_month",
        r"(?:the )?(?P<o>{ORDW}) of the (?P<k>{ORDW})(?= [.,!]| $)",
        _ordinal_month,
        yes=("Twentieth of the fourth.",),
        no=("The twentieth of the month.",),
    ),
    Rule(
        "en.date.later",
        r"(?:(?P<n>{N}) (?P<u>{DU})|a (?:bit|little|few (?:days|weeks|months))) (?:later|after that|after then|"
        r"beyond that)",
        lambda hit: unit_word(hit, "later") if hit.told("u") else Day(None, "vague"),
        yes=("A week later would be better.",),
        no=("A week.",),
    ),
    Rule("en.date.iso", r"(?P<y>#) - (?P<m>#) - (?P<d>#)", iso, yes=("2026-03-01",), no=("2026",)),
    Rule(
        "en.date.either_of",
        r"(?:the )?(?P<o>{ORDW}) (?:or|to|-|–|and) (?:the )?{ORDW}(?: of)? "
        r"(?P<mo>{MON})(?P<o_>)(?P<mo_>)(?P<y>)(?P<y_>)",
        _day_month,
        yes=("Ninth or tenth of November.",),
        no=("Tenth of November.",),
    ),
    Rule(
        "en.date.day_month",
        r"(?:(?:{WD}) )?(?:the )?(?P<o>{ORD})(?: of| day of)? (?P<mo>{MON})(?: ,)?(?: (?P<y>#))?|"
        r"(?:(?:{WD}) )?(?P<mo_>{MON}) (?:the )?(?P<o_>{ORD})(?! {DU})(?: ,)?(?: (?P<y_>#))?",
        _day_month,
        yes=("First of March.", "March 1st", "the eighteenth of January", "the twenty-first of May"),
        no=("In March.",),
    ),
    Rule(
        "en.date.part",
        r"(?:(?:in|by|around|about|from|at|towards|round about) )?(?:the )?(?:(?:very |back |tail )?end|middle|late|"
        r"mid|"
        r"beginning|start|last day|early|mid -|(?:half - ?|half ?|mid - ?|mid ?)way(?: through)?|turn|top|last "
        r"(?:bit|part)|"
        r"first (?:day|half|bit|part))(?: of| in|-| -)? (?P<mo>{MON})",
        _part,
        yes=("Middle of April.", "mid-February", "end of January", "Halfway through June."),
        no=("In January.",),
    ),
    Rule(
        "en.date.and_half",
        r"(?:in |within |about |need )?(?:{DABOUT} )?(?P<n>{N}) (?P<u>weeks?|months?|years?) and (?:a )?half",
        _and_half,
        yes=("In a month and a half.",),
        no=("In a month.",),
    ),
    Rule(
        "en.date.working_days",
        r"(?:in |within |after )?(?:{DABOUT} )?(?P<n>#) (?:working|business|week) days(?:' notice)?",
        _working_days,
        yes=("Ten working days.",),
        no=("Ten days.",),
    ),
    Rule(
        "en.date.week_on",
        r"(?P<n>a|#) week(?:s)? (?:(?:on|from|this|next|coming) ){0,3}(?P<w>{WD})|(?P<w_>{WD}) week",
        _weeks_from,
        yes=("A week on Monday.", "Monday week", "Two weeks from Monday.", "A week Thursday."),
        no=("On Monday.",),
    ),
    Rule(
        "en.date.in_units",
        r"(?:in|within|after|need|about|give me) (?:{DABOUT} ){0,2}(?:(?P<n>{N}) (?:to|-|or|"
        r",) )?(?P<n2>{N}) (?P<u>{DU})(?: (?:time|'|or so|from now))*",
        in_units(UNITS),
        yes=("In two weeks.", "in a month's time"),
        no=("Two weeks.",),
    ),
    Rule(
        "en.date.from_now",
        r"(?:{DABOUT} )?(?P<n>{N}) (?P<u>{DU}) (?:from (?:now|today)|time|' time)",
        in_units(UNITS),
        yes=("A month from now.", "Two weeks from today."),
        no=("Two weeks.",),
    ),
    Rule(
        "en.date.couple",
        r"(?:in )?(?:a )?couple(?: of)? (?P<u>{DU})(?: notice)?",
        _couple,
        yes=("In a couple of weeks.",),
        no=("A couple.",),
    ),
    Rule(
        "en.date.or_two",
        r"(?:in |within )?(?:{DABOUT} )?a (?P<u>day|week|month) or (?:so|#)",
        lambda hit: (
            Day(found, "in")
            if (found := shift(hit.today, 1 if "so" in hit.said.split() else 2, UNITS[hit.word("u")]))
            else None
        ),
        yes=("A week or two.",),
        no=("A week.",),
    ),
    Rule("en.date.week", r"(?:from |in )?week (?P<k>#)", week_number, yes=("Week 32.",), no=("A week.",)),
    Rule(
        "en.date.vague",
        r"(?:in |after )?the new year|not before (?:christmas|easter)|(?:not (?:till|until) )?(?:after|following) "
        r"(?:the |my )?(?:easter|"
        r"summer|christmas|holidays?|exams|kids|wedding|operation|baby|course|maternity leave|"
        r"paternity leave|harvest|winter|spring|autumn|school holidays)(?: \S+)?|(?:in|by|during|come|"
        r"around) (?:the )?(?:spring|summer|autumn|fall|winter)|as soon as (?:my|i|the|it|"
        r"they)(?: \S+){0,4}|(?:it )?depends(?: \S+){0,5}|when (?:my|the|i|they|it|we)(?: \S+){0,5}|"
        r"once (?:my|the|i|they|it)(?: \S+){0,5}|later on|sometime(?! (?:in|around) {MON})(?: \S+){0,3}|not for a "
        r"while|"
        r"in due course|next (?:spring|summer|autumn|fall|winter|term)|not sure (?:when|exactly)",
        vague,
        yes=("Not till after the summer.", "As soon as my visa comes through."),
        no=("In March.",),
    ),
    Rule(
        "en.date.nth_week",
        r"(?:the )?(?P<k>first|second|third|last) (?P<w>week) (?:of|in) (?P<mo>{MON})",
        nth_weekday({"first": 1, "second": 2, "third": 3, "last": -1}, {"week": 0}, MONTHS),
        yes=("First week of November.",),
        no=("First Monday of November.",),
    ),
    Rule(
        "en.date.nth_weekday",
        r"(?:the )?(?P<k>first|second|third|last) (?P<w>{WD}) (?:of|in) (?P<mo>{MON})",
        nth_weekday({"first": 1, "second": 2, "third": 3, "last": -1}, DAYS, MONTHS),
        yes=("The last Monday of October.",),
        no=("Monday in October.",),
    ),
    *NEAR,
    Rule(
        "en.date.next_month",
        r"(?:(?:the )?(?:first|start|beginning) of )?next month|(?:the )?first of the month",
        next_month,
        yes=("Next month.",),
        no=("A month.",),
    ),
    Rule(
        "en.date.year_turn",
        r"(?:on )?(?:the )?new year's day|(?:at |from )?the (?:start|beginning) of (?:the|next) year|"
        r"next year",
        year_turn,
        yes=("On New Year's Day.",),
        no=("This year.",),
    ),
    Rule("en.date.dotted", r"(?:the )?\d{1,2}\.\d{1,2}\.(?:20)?\d\d", dotted, yes=("From 15.12.2026.",), no=("12.30",)),
    Rule("en.date.slashed", r"(?P<d>#) / (?P<m>#)(?: / (?P<y>#))?", iso, yes=("22/06.",), no=("22.",)),
    *FEASTS,
    Rule(
        "en.date.quarter",
        r"(?:at |from )?(?:the )?(?:start of |beginning of )?(?:the )?next quarter",
        next_quarter,
        yes=("Next quarter.",),
        no=("A quarter.",),
    ),
    Rule(
        "en.date.month_end",
        r"(?:(?:at|by) )?(?:the )?end of (?:the|this) month|month end",
        _month_end,
        yes=("At the end of the month.",),
        no=("End of March.",),
    ),
    Rule(
        "en.date.month",
        r"(?:(?:in|from|by|sometime in|not (?:until|till|before)|until|till|around|early|start of|"
        r"beginning of) )(?P<mo>{MON})(?: (?P<y>#))?|(?P<mo_>january|february|april|june|july|august|"
        r"september|october|november|december|march|may(?= [.,!]| $| sometime| time))(?: (?P<y_>#))?",
        _month,
        yes=("In January.", "March."),
        no=("On Monday.",),
    ),
    Rule(
        "en.date.day_only",
        r"(?:the|on the|from the) (?P<o>{ORDW})(?! (?:{DU}|{MON}|of|one|1ne|time|thing|job))|"
        r"(?<=^ )(?P<o_>(?!first|second|third){ORDW})(?= [.,!]| $)",
        _day_only,
        yes=("The fifteenth is better.", "Twenty-seventh."),
        no=("The first job.",),
    ),
    Rule(
        "en.date.units_bare",
        r"(?:{DABOUT} )?(?P<n>{N}) (?:(?:to|-|or) (?P<n2>#) )?(?:(?:calendar|full|whole|clear|good|solid) "
        r")?(?P<u>{DU})",
        lambda hit: unit_word(hit, "bare"),
        yes=("Four weeks.", "A calendar month."),
        no=("Four.",),
    ),
)

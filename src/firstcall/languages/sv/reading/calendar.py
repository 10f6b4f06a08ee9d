"""Swedish days told by their place: in a month or week that has no name, behind a feast, so long after another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from firstcall.languages.sv.reading.days import DAYS, MONTHS, ORDINALS, UNITS
from firstcall.reading.days import Day, add_months, coming, easter, midsummer, shift
from firstcall.reading.rules import Hit, Rule


def _allhallows(year: int) -> date:
    """All Saints' Sunday in Sweden: the day after the Saturday from 31 October to 6 November."""
    first = date(year, 10, 31)
    return first + timedelta(days=(5 - first.weekday()) % 7 + 1)


LAST_DAYS: dict[str, Callable[[int], date]] = {
    **dict.fromkeys(("påsk", "påsken", "påskhelgen", "annandag påsk"), lambda y: easter(y) + timedelta(days=1)),
    **dict.fromkeys(("pingst", "pingsten"), lambda y: easter(y) + timedelta(days=49)),
    **dict.fromkeys(("midsommar", "midsommaren", "midsommarhelgen"), lambda y: midsummer(y) + timedelta(days=2)),
    **dict.fromkeys(("nyår", "nyåret", "nyårshelgen", "nyårsdagen"), lambda y: date(y, 1, 1)),
    **dict.fromkeys(("jul", "julen", "julhelgen", "annandagen", "annandag jul"), lambda y: date(y, 12, 26)),
    **dict.fromkeys(("trettonhelgen", "trettondagen", "trettondedagen"), lambda y: date(y, 1, 6)),
    **dict.fromkeys(("valborg", "valborgshelgen"), lambda y: date(y, 4, 30)),
    **dict.fromkeys(("nationaldagen",), lambda y: date(y, 6, 6)),
    **dict.fromkeys(("kristi himmelsfärd", "kristi himmelsfärdshelgen"), lambda y: easter(y) + timedelta(days=39)),
    **dict.fromkeys(("alla helgon", "alla helgons", "allhelgona", "allhelgonahelgen"), _allhallows),
    **dict.fromkeys(("lucia",), lambda y: date(y, 12, 13)),
}
"""Feast -> the last day of it in a year."""

WORKDAYS = 5
"""Monday to Friday."""

MACROS = {
    "FEAST": "|".join(sorted(LAST_DAYS, key=len, reverse=True)),
    "NEXTMON": r"(?:nästa|kommande|nästkommande) månad",
    "THISMON": r"den här månaden|denna månad(?:en)?|innevarande månad",
    "CU": r"dag|dagar|vecka|veckor|månad|månader",
}


def _told(hit: Hit, *names: str) -> str:
    return next((hit.word(name) for name in names if hit.told(name)), "")


def _feast(hit: Hit) -> date:
    """The last day of the feast to come."""
    last = LAST_DAYS[hit.word("f")]
    return next(last(y) for y in (hit.today.year, hit.today.year + 1) if last(y) >= hit.today)


def _day(hit: Hit) -> date | None:
    """The day told by its number and month."""
    word = hit.word("o")
    number = hit.number("o")
    day = ORDINALS.get(word) or (int(number.value) if number else int("".join(filter(str.isdecimal, word)) or 0))
    return coming(hit.today, MONTHS[hit.word("mo")], day)


def _workday(day: date) -> date:
    while day.weekday() >= WORKDAYS:
        day += timedelta(days=1)
    return day


def _behind(hit: Hit, start: date | None) -> Any:
    """As in "tisdagen efter påsk", "första vardagen efter nyår", "två veckor efter midsommar"."""
    if start is None:
        return None
    if hit.told("w"):
        ahead = (DAYS[hit.word("w")] - start.weekday() - 1) % 7 + 1
    elif hit.told("work"):
        return Day(_workday(start + timedelta(days=1)), "counted")
    elif hit.told("week"):
        ahead = 7 - start.weekday() if start.weekday() else 1  # Easter Monday is part of the week behind it.
    elif hit.told("u"):
        day = shift(start, hit.num("n") or 1.0, UNITS[hit.word("u")])
        return Day(day, "counted") if day else None
    else:
        ahead = 1
    return Day(start + timedelta(days=ahead), "counted")


def _notice_from(hit: Hit) -> Any:
    """As in "två månaders uppsägning från första maj": counted from that day."""
    start, count = _day(hit), hit.num("n") or 1.0
    if start is None:
        return None
    weeks = hit.word("u").startswith("veck")
    return Day(start + timedelta(weeks=int(count)) if weeks else add_months(start, int(count)), "exact")


def _day_behind(hit: Hit) -> Any:
    """As in "efter midsommar, den tjugotredje": the first such day behind the feast."""
    start, word, number = _feast(hit), hit.word("o"), hit.number("o")
    day = ORDINALS.get(word) or (int(number.value) if number else int("".join(filter(str.isdecimal, word)) or 0))
    for ahead in range(2):
        try:
            found = add_months(start.replace(day=1), ahead).replace(day=day)
        except ValueError:
            return None
        if found >= start:
            return Day(found, "counted")
    return None


def _part(words: str) -> str:
    early = ("början", "starten", "inledningen", "ingången", "första halvan")
    return "start" if words in early else "end" if words in {"slutet", "utgången"} else "middle"


def _month_part(hit: Hit) -> Any:
    """As in "i mitten av nästa månad"."""
    first = add_months(hit.today.replace(day=1), 1 if hit.told("next") else 0)
    day = {"start": first, "middle": first.replace(day=15), "end": add_months(first, 1) - timedelta(days=1)}
    part = _part(_told(hit, "p", "p_"))
    return Day(max(day[part], hit.today), {"start": "month"}.get(part, part))


def _week_part(hit: Hit) -> Any:
    """As in "mitten av nästa vecka": Monday, Wednesday or Friday."""
    monday = hit.today - timedelta(days=hit.today.weekday() - (7 if hit.told("next") else 0))
    days = {"start": 0, "middle": 2, "end": 4}[_part(hit.word("p"))]
    return Day(max(monday + timedelta(days=days), hit.today), "week")


def _day_of_month(hit: Hit) -> Any:
    """As in "den femtonde nästa månad", "sista i månaden"."""
    first = add_months(hit.today.replace(day=1), 1 if hit.told("next") else 0)
    if hit.told("last"):
        return Day(add_months(first, 1) - timedelta(days=1), "exact")
    number = hit.number("o") if hit.told("o") else None
    word = _told(hit, "o", "o_")
    day = ORDINALS.get(word) or (int(number.value) if number else int("".join(filter(str.isdecimal, word)) or 0))
    try:
        found = first.replace(day=day)
    except ValueError:
        return None
    return Day(found, "exact") if found >= hit.today else None


def _first_workday(hit: Hit) -> Any:
    """As in "första vardagen i april"."""
    if hit.told("mo"):
        number = MONTHS[hit.word("mo")]
        first = date(hit.today.year + (number <= hit.today.month), number, 1)
    else:
        first = add_months(hit.today.replace(day=1), 1)
    return Day(_workday(first), "exact")


def _weeks_in(hit: Hit) -> Any:
    """As in "två veckor in i mars"."""
    number = MONTHS[hit.word("mo")]
    first = date(hit.today.year + (number < hit.today.month), number, 1)
    days = round((hit.num("n") or 1) * (7 if UNITS[hit.word("u")] == "week" else 1))
    return Day(first + timedelta(days=days), "exact") if days <= 31 else None


def _next_but_one(hit: Hit) -> Any:
    """The weekday of the week after the next."""
    monday = hit.today - timedelta(days=hit.today.weekday())
    return Day(monday + timedelta(days=14 + DAYS[_told(hit, "w", "w_")]), "counted")


def _weekday_in_days(hit: Hit) -> Any:
    """As in "måndag åtta dagar", which is a week from Monday, and "måndag om fjorton dagar"."""
    count = hit.num("n") or 0
    ahead = (DAYS[hit.word("w")] - hit.today.weekday() - 1) % 7 + 1
    if count == 8:
        return Day(hit.today + timedelta(days=ahead + 7), "exact")
    monday = hit.today - timedelta(days=hit.today.weekday())
    return Day(monday + timedelta(days=count + DAYS[hit.word("w")]), "exact") if count in {14, 21} else None


def _weekend(hit: Hit) -> Any:
    """Monday after the weekend, or its Saturday."""
    monday = hit.today + timedelta(days=7 - hit.today.weekday())
    saturday = monday - timedelta(days=2)
    return Day(monday if hit.told("after") else max(saturday, hit.today), "counted" if hit.told("after") else "weekday")


def _advent(hit: Hit) -> Any:
    """As in "första advent": a Sunday, the fourth of them the last before Christmas Day."""

    def fourth(year: int) -> date:
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7)

    back = timedelta(weeks=4 - {"första": 1, "andra": 2, "tredje": 3, "fjärde": 4}[hit.word("k")])
    found = next(fourth(y) - back for y in (hit.today.year, hit.today.year + 1) if fourth(y) - back >= hit.today)
    return Day(found, "holiday")


def _weekday_ahead(hit: Hit, weeks: float) -> Any:
    """The weekday of the week so many weeks on."""
    monday = hit.today - timedelta(days=hit.today.weekday())
    return Day(monday + timedelta(days=7 * int(weeks) + DAYS[hit.word("w")]), "exact") if 1 <= weeks <= 52 else None


def _day_of_week(hit: Hit) -> Any:
    """The weekday of a week that is told by its number: "onsdag vecka 34"."""
    number = hit.num("k") if hit.told("k") else hit.num("k_")
    if number is None or not 1 <= number <= 53 or number != int(number):
        return None
    for year in (hit.today.year, hit.today.year + 1):
        try:
            day = date.fromisocalendar(year, int(number), DAYS[_told(hit, "w", "w_")] + 1)
        except ValueError:
            continue
        if day >= hit.today:
            return Day(day, "exact")
    return None


def _weekday_next_week(hit: Hit) -> Any:
    name = next(w for w in hit.said.split() if w in DAYS)
    monday = hit.today + timedelta(days=7 - hit.today.weekday())
    return Day(monday + timedelta(days=DAYS[name]), "weekday")


CALENDAR = (
    Rule(
        "sv.date.weekday_week",
        r"(?:på )?(?P<w>{WD}) om en vecka",
        lambda hit: Day(hit.today + timedelta(days=(DAYS[hit.word("w")] - hit.today.weekday() - 1) % 7 + 8), "exact"),
        yes=("På tisdag om en vecka.",),
        no=("På tisdag.",),
    ),
    Rule(
        "sv.date.weekday_weeks",
        r"(?:på )?(?P<w>{WD}) om (?P<n>#) veckor",
        lambda hit: _weekday_ahead(hit, hit.num("n") or 0.0),
        yes=("Måndag om två veckor.",),
        no=("Om två veckor.",),
    ),
    Rule(
        "sv.date.week_day",
        r"(?:i )?(?:vecka|v) (?P<k>#) (?:, )?(?:på )?(?P<w>{WD})|(?:på )?(?P<w_>{WD})(?: i)? (?:vecka|v) (?P<k_>#)",
        _day_of_week,
        yes=("Vecka sexton, på måndagen.", "Onsdag vecka 34."),
        no=("Vecka sexton.",),
    ),
    Rule(
        "sv.date.next_weekday",
        r"(?:(?:på )?{WD}(?: i)? (?:nästa|kommande) vecka|(?:nästa|kommande) vecka (?:någon gång )?,? ?(?:redan |säg |"
        r"typ |kanske |helst |förslagsvis )?(?:på )?{WD})",
        _weekday_next_week,
        yes=("På måndag nästa vecka.",),
        no=("På måndag.",),
    ),
    Rule(
        "sv.date.behind_feast",
        r"(?:(?P<n>{N}) (?P<u>{CU})|(?:på |redan )?(?:den )?(?:första )?(?P<w>{WD})|(?P<week>veckan)|"
        r"(?P<work>första (?:vardagen|arbetsdagen|vanliga dagen))|dagen) (?:direkt |strax |precis )?efter "
        r"(?P<f>{FEAST})"
        r"(?! och)",
        lambda hit: _behind(hit, _feast(hit)),
        yes=(
            "Tisdagen efter påsk.",
            "Första vardagen efter nyår.",
            "Två veckor efter midsommar.",
            "Veckan efter påsk.",
        ),
        no=("Efter påsk.", "Två veckor."),
    ),
    Rule(
        "sv.date.after_holiday",
        r"(?:direkt |strax )?efter (?P<f>nationaldagen|kristi himmelsfärd)(?= [.,]| $)",
        lambda hit: Day(_feast(hit) + timedelta(days=1), "counted"),
        yes=("Efter nationaldagen.",),
        no=("Nationaldagen.",),
    ),
    Rule(
        "sv.date.day_behind_feast",
        r"efter (?P<f>{FEAST}) ,? ?(?:alltså |så |typ |dvs |och då )?(?:på )?(?:{WD} )?(?:den )?(?P<o>{ORD})"
        r"(?! (?:i )?(?:{MON}|{DU}|{ORDW})| eller| ungefär)",
        lambda hit: _day_behind(hit),
        yes=("Efter midsommar, alltså den tjugotredje.",),
        no=("Efter midsommar, den tjugotredje juni.", "Efter nyår, den femte eller så."),
    ),
    Rule(
        "sv.date.behind_day",
        r"(?:(?P<n>{N}) (?P<u>{CU})|(?:på )?(?:första )?(?P<w>{WD})|(?P<week>veckan)|"
        r"(?P<work>första (?:vardagen|arbetsdagen))) (?:direkt |strax )?efter (?:den )?(?P<o>{ORD}) (?P<mo>{MON})",
        lambda hit: _behind(hit, _day(hit)),
        yes=("Måndagen efter den femte mars.", "Två veckor efter den 1 maj."),
        no=("Efter den femte mars.",),
    ),
    Rule(
        "sv.date.notice_from",
        r"(?P<n>{N}) (?P<u>månads|månaders|veckors|veckas) uppsägning(?:stid)?(?: ,)? (?:räknat |räknas )?(?:från|"
        r"fr o m|"
        r"med start)(?: och med)? (?:den )?(?P<o>{ORD}) (?P<mo>{MON})",
        lambda hit: _notice_from(hit),
        yes=("Två månaders uppsägning från första maj.",),
        no=("Två månaders uppsägning.",),
    ),
    Rule(
        "sv.date.month_part",
        r"(?:i |mot |vid |runt )?(?P<p>början|starten|inledningen|ingången|mitten|slutet|utgången|första halvan|"
        r"andra halvan) (?:(?:av|på|i) )?(?:(?P<next>{NEXTMON})|{THISMON})|(?:i )?(?P<p_>mitten|slutet|början) "
        r"(?:av|på|i) månaden",
        _month_part,
        yes=("I mitten av nästa månad.", "Slutet av den här månaden."),
        no=("Nästa månad.", "Mitten av mars."),
    ),
    Rule(
        "sv.date.week_away",
        r"(?:ledig|borta|sjuk|sjukskriven|hemma|bortrest|upptagen|semester|vab\S*|vabbar|jobbar|jobb)(?: (?!inte|"
        r"till)\S+){0,3}? "
        r"(?:den här veckan|denna vecka|veckan ut|hela veckan|resten av veckan)",
        lambda hit: Day(hit.today + timedelta(days=7 - hit.today.weekday()), "contract_end"),
        yes=("Jag är hemma med vab den här veckan.", "Jag jobbar veckan ut."),
        no=("Den här veckan går bra.",),
    ),
    Rule(
        "sv.date.week_part",
        r"(?:i |mot |vid )?(?P<p>början|starten|mitten|slutet) (?:av|på|i) (?:(?P<next>(?:nästa|kommande) vecka)|"
        r"(?:den här )?veckan|denna vecka)",
        _week_part,
        yes=("Mitten av nästa vecka.", "I slutet av veckan."),
        no=("Nästa vecka.",),
    ),
    Rule(
        "sv.date.day_of_month",
        r"(?:den (?P<o>{ORD})|(?P<o_>{ORDW})|(?:den )?(?P<last>sista|siste)(?: dagen)?) (?:(?:i "
        r")?(?:(?P<next>{NEXTMON})|"
        r"{THISMON})|i månaden)",
        _day_of_month,
        yes=("Den femtonde nästa månad.", "Sista i månaden.", "Den trettionde i den här månaden."),
        no=("Den femtonde.", "Den femte månaden."),
    ),
    Rule(
        "sv.date.first_workday",
        r"(?:den )?första (?:vardagen|arbetsdagen) i (?:(?P<mo>{MON})|{NEXTMON})",
        _first_workday,
        yes=("Första vardagen i april.",),
        no=("Första veckan i april.",),
    ),
    Rule(
        "sv.date.weeks_in",
        r"(?P<n>{N}) (?P<u>vecka|veckor|dagar) in (?:i|på) (?P<mo>{MON})",
        _weeks_in,
        yes=("Två veckor in i mars.",),
        no=("Två veckor i mars.",),
    ),
    Rule(
        "sv.date.weekday_after_next",
        r"(?:på )?(?P<w>{WD})(?: i)? (?:veckan (?:efter nästa|därpå)|nästnästa vecka)|(?:veckan efter nästa|"
        r"nästnästa vecka) ,? ?(?:på )?(?P<w_>{WD})",
        _next_but_one,
        yes=("Måndagen veckan efter nästa.",),
        no=("Måndag nästa vecka.",),
    ),
    Rule(
        "sv.date.weekday_in_days",
        r"(?:på |nu på )?(?P<w>{WD}) (?:om )?(?P<n>#) (?:dagar|dar)",
        _weekday_in_days,
        yes=("På måndag åtta dagar.", "Måndag om fjorton dagar."),
        no=("Om fjorton dagar.",),
    ),
    Rule(
        "sv.date.weekend",
        r"(?P<after>(?:efter|över) helgen)|(?:i|till|nu i) helgen",
        _weekend,
        yes=("Efter helgen.", "Redan i helgen."),
        no=("Efter helgerna.", "Jag jobbar helgen."),
    ),
    Rule(
        "sv.date.advent",
        r"(?<!efter )(?:på |till |vid )?(?P<k>första|andra|tredje|fjärde) (?:söndagen i )?advent",
        _advent,
        yes=("Första advent.",),
        no=("Första dagen.", "Advent."),
    ),
)

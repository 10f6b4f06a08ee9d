"""Days: makers that turn a rule's groups into a `Day`, counted from the interview's own date.

Groups: `n` number, `u` unit, `o` ordinal or day number, `mo` month, `y` year, `w` weekday, `k` week number.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from firstcall.reading.rules import Hit


@dataclass(frozen=True, slots=True)
class Day:
    """A day that was told; `day` is None where the words fix none ("after the summer")."""

    day: date | None
    how: str
    """now, idle, in, notice, month, exact, counted, weekday, week, end, contract_end, holiday, vague ..."""
    first: date | None = None
    """Of a time told as a range, such as "om tre, fyra veckor", the earlier end."""


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return day
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(today: date, count: float, unit: str) -> date | None:
    """Today plus so many days, weeks, months or years."""
    if not 0 <= count <= 400:
        return None
    match unit:
        case "day":
            return today + timedelta(days=round(count))
        case "week":
            return today + timedelta(days=round(count * 7))
        case "month":
            whole = int(count)
            return add_months(today, whole) + timedelta(days=round((count - whole) * 30))
        case _:
            return add_months(today, round(count * 12))


def coming(today: date, month: int, day: int, year: int | None = None) -> date | None:
    """The next such day of the year, today included."""
    for candidate in (year,) if year else (today.year, today.year + 1):
        last = monthrange(candidate, month)[1]
        if not 1 <= day <= last:
            return None if not (month == 2 and day == 29) else date(candidate, 2, last)
        found = date(candidate, month, day)
        if year or found >= today:
            return found
    return None


def in_units(units: Mapping[str, str], how: str = "in") -> Callable[[Hit], Day | None]:
    """`om n u`, `n months' notice`."""

    def make(hit: Hit) -> Day | None:
        groups = hit.match.groupdict() if hit.match else {}
        count = hit.num("n2") if groups.get("n2") else hit.num("n")
        unit = units[hit.word("u")]
        day = shift(hit.today, count if count is not None else 1.0, unit)
        least = shift(hit.today, hit.num("n") or 1.0, unit) if groups.get("n") and groups.get("n2") else None
        return Day(day, how, least) if day else None

    return make


def offset(days: int, how: str = "in") -> Callable[[Hit], Day | None]:
    """A phrase that means so many days from today."""
    return lambda hit: Day(hit.today + timedelta(days=days), how)


def half_year(how: str) -> Callable[[Hit], Day | None]:
    """Half a year from today."""
    return lambda hit: Day(add_months(hit.today, 6), how)


def vague(hit: Hit) -> Day | None:
    """Words about time that fix no day."""
    return Day(None, "vague")


def month_day(months: Mapping[str, int], ordinals: Mapping[str, int]) -> Callable[[Hit], Day | None]:
    """`o mo [y] [next]`: first of March, 11 augusti, 1st of May 2027, the 7th of January next year."""

    def make(hit: Hit) -> Day | None:
        groups = hit.match.groupdict() if hit.match else {}
        day = ordinal(hit, "o", ordinals)
        year = hit.num("y") if groups.get("y") else None
        if day is None or (year is not None and not 2000 <= year <= 2100):
            return None
        if groups.get("next"):
            year = hit.today.year + 1
        found = coming(hit.today, months[hit.word("mo")], day, int(year) if year else None)
        return Day(found, "exact") if found else None

    return make


def dotted(hit: Hit) -> Day | None:
    """`15.12.2026`, `1.2.27`: day, month and year with dots between them."""
    day, month_, year = (int(part) for part in hit.said.split()[-1].split("."))
    try:
        return Day(date(year if year >= 100 else 2000 + year, month_, day), "exact")
    except ValueError:
        return None


def ordinal(hit: Hit, group: str, ordinals: Mapping[str, int]) -> int | None:
    """The day's number from a word (första), digits (11) or digits with an ending (10:e, 1st)."""
    number = hit.number(group)
    if number is not None:
        return int(number.value) if number.value == int(number.value) else None
    word = hit.word(group)
    if word in ordinals:
        return ordinals[word]
    digits = "".join(char for char in word if char.isdecimal())
    return int(digits) if digits else None


def month(months: Mapping[str, int], *, part: str = "start") -> Callable[[Hit], Day | None]:
    """`i mars` -> its first day; `mitten av` -> the 15th; `slutet av` -> its last."""

    def make(hit: Hit) -> Day | None:
        groups = hit.match.groupdict() if hit.match else {}
        number = months[hit.word("mo")]
        year = int(hit.num("y") or 0) if groups.get("y") else hit.today.year
        if not 2000 <= year <= 2100:
            return None
        if not groups.get("y") and number < hit.today.month:
            year += 1
        last = monthrange(year, number)[1]
        day = date(year, number, {"start": 1, "middle": 15, "end": last}[part])
        if not groups.get("y") and day < hit.today and part == "start":
            # "in March" said in March: the next first of March is a year off, so it can be no day but a vague one
            day = hit.today if number == hit.today.month else day
        return Day(day, "month" if part == "start" else part)

    return make


def weekday(days: Mapping[str, int], *, weeks: int = 0) -> Callable[[Hit], Day | None]:
    """The next such weekday after today, `weeks` later still."""

    def make(hit: Hit) -> Day | None:
        ahead = (days[hit.word("w")] - hit.today.weekday() - 1) % 7 + 1
        return Day(hit.today + timedelta(days=ahead + 7 * weeks), "weekday")

    return make


def nth_weekday(
    counts: Mapping[str, int], days: Mapping[str, int], months: Mapping[str, int]
) -> Callable[[Hit], Day | None]:
    """`k` weekday `w` of month `mo`: "the last Monday of October"; -1 counts from the month's end."""

    def make(hit: Hit) -> Day | None:
        month, wanted, count = months[hit.word("mo")], days[hit.word("w")], counts[hit.word("k")]
        year = hit.today.year if month >= hit.today.month else hit.today.year + 1
        first = date(year, month, 1)
        if count > 0:
            return Day(first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * (count - 1)), "exact")
        last = add_months(first, 1) - timedelta(days=1)
        return Day(last - timedelta(days=(last.weekday() - wanted) % 7), "exact")

    return make


def week_number(hit: Hit) -> Day | None:
    """Monday of the ISO week, in this year or the next."""
    number = hit.num("k")
    if number is None or not 1 <= number <= 53 or number != int(number):
        return None
    for year in (hit.today.year, hit.today.year + 1):
        try:
            monday = date.fromisocalendar(year, int(number), 1)
        except ValueError:
            continue
        if monday + timedelta(days=6) >= hit.today:
            return Day(max(monday, hit.today), "week")
    return None


def next_month(hit: Hit) -> Day | None:
    """The first of the next month."""
    return Day(add_months(hit.today.replace(day=1), 1), "month")


def next_week(hit: Hit) -> Day | None:
    """Monday of next week."""
    return Day(hit.today + timedelta(days=7 - hit.today.weekday()), "week")


def year_turn(hit: Hit) -> Day | None:
    """New Year's day to come."""
    return Day(date(hit.today.year + 1, 1, 1), "holiday")


def easter(year: int) -> date:
    """Easter Sunday (Gregorian computus, Meeus/Jones/Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month_, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month_, day + 1)


def feast(day_of: Callable[[int], date], *, after: int = 0, how: str = "holiday") -> Callable[[Hit], Day | None]:
    """The next feast, or so many days after it."""

    def make(hit: Hit) -> Day | None:
        found = next(day_of(y) for y in (hit.today.year, hit.today.year + 1) if day_of(y) >= hit.today)
        return Day(found + timedelta(days=after), how)

    return make


def midsummer(year: int) -> date:
    """Midsummer's Eve in Sweden: the Friday from 19 to 25 June."""
    first = date(year, 6, 19)
    return first + timedelta(days=(4 - first.weekday()) % 7)


def next_quarter(hit: Hit) -> Day:
    """The first day of the next quarter."""
    first = hit.today.replace(day=1)
    return Day(add_months(first, 3 - (first.month - 1) % 3), "month")


def iso(hit: Hit) -> Day | None:
    """`2026-03-01`, `1/3`, `3.1.2027`: groups y, m, d as numbers."""
    groups = hit.match.groupdict() if hit.match else {}
    year, month_, day = (hit.num(name) if groups.get(name) else None for name in ("y", "m", "d"))
    if month_ is None or day is None or not 1 <= month_ <= 12 or not 1 <= day <= 31:
        return None
    try:
        if year is not None:
            return Day(date(int(year), int(month_), int(day)), "exact")
        found = coming(hit.today, int(month_), int(day))
    except ValueError:
        return None
    return Day(found, "exact") if found else None

"""Until when a paper is valid: makers of its last day, of when it was taken and of how long it holds."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date

from firstcall.reading.days import add_months, shift
from firstcall.reading.durations import year_of
from firstcall.reading.rules import Hit


def last_day(months: Mapping[str, int]) -> Callable[[Hit], date | None]:
    """`until [day] [month] year`, `until month [next year]`: the last day that the words still hold."""

    def make(hit: Hit) -> date | None:
        groups = hit.match.groupdict() if hit.match else {}
        number = hit.number("y") if groups.get("y") else None
        year = year_of(number, hit.today)
        month = months.get(hit.word("mo")) if groups.get("mo") else None
        if number is not None and number.value < 100:
            year = 2000 + int(number.value) if month else None
            if year is None:
                return None
        if year is None and month is None:
            return None
        if year is None:
            assert month is not None
            year = hit.today.year + (1 if groups.get("next") or month < hit.today.month else 0)
        if not 1990 <= year <= 2080:
            return None
        month = month or 12
        return date(year, month, monthrange(year, month)[1])

    return make


def iso_day(hit: Hit) -> date | None:
    """`2025-11-14`: groups y, m, d."""
    try:
        return date(int(hit.num("y") or 0), int(hit.num("m") or 0), int(hit.num("d") or 0))
    except (ValueError, OverflowError):
        return None


def ahead(units: Mapping[str, str]) -> Callable[[Hit], date | None]:
    """`another two years`, `två år till`."""
    return lambda hit: shift(hit.today, hit.num("n") or 1.0, units[hit.word("u")])


def this_year_end(hit: Hit) -> date:
    """New Year's Eve, the end of the year."""
    return date(hit.today.year, 12, 31)


def next_year(hit: Hit) -> date:
    """Next year, its last day unknown: the first is safe to hold."""
    return date(hit.today.year + 1, 1, 1)


def taken(months: Mapping[str, int]) -> Callable[[Hit], tuple[date, date] | None]:
    """`took it in [May] 2020`: the first and the last day on which that can have been."""

    def make(hit: Hit) -> tuple[date, date] | None:
        number = hit.number("y")
        year = year_of(number, hit.today)
        said_whole = number is not None and number.value > 99
        if not said_whole or year is None or not 1960 <= year <= hit.today.year:
            return None
        named = hit.match is not None and hit.match.groupdict().get("mo")
        first, last = (months[hit.word("mo")],) * 2 if named else (1, 12)
        return date(year, first, 1), min(date(year, last, monthrange(year, last)[1]), hit.today)

    return make


def years_ago(hit: Hit) -> tuple[date, date]:
    """`two years ago`: half a year to either side of it; nobody counts the days."""
    middle = add_months(hit.today, -round(12 * (hit.num("n") or 1)))
    return add_months(middle, -6), min(add_months(middle, 6), hit.today)


def lasts(hit: Hit) -> float | None:
    """For how many years it holds."""
    number = hit.num("n")
    return number if number is not None and 1 <= number <= 20 else None

"""Until when a paper is valid: makers that turn a rule's groups into the last day, or into a year and a length."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date

from firstcall.reading.days import shift
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


def year(hit: Hit) -> int | None:
    """The year in which it was taken."""
    number = hit.number("y")
    found = year_of(number, hit.today)
    said_whole = number is not None and number.value > 99
    return found if said_whole and found is not None and 1960 <= found <= hit.today.year else None


def years_ago(hit: Hit) -> int:
    """`two years ago` as a year."""
    return hit.today.year - int(hit.num("n") or 1)


def lasts(hit: Hit) -> float | None:
    """For how many years it holds."""
    number = hit.num("n")
    return number if number is not None and 1 <= number <= 20 else None

"""Working days: Saturdays, Sundays and public holidays of Sweden and of England and Wales are none.

Computed here rather than taken from a library: a promised day stands in stored interviews and must not move when a
package is updated. Other countries count weekends only. One-off bank holidays (a coronation) are not known.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

DAY = timedelta(days=1)
MONDAY, FRIDAY, SATURDAY = 0, 4, 5


def add(start: date, working_days: int, country: str) -> date:
    """The last of so many working days after `start`; with 0, `start` itself or the next working day."""
    day, left = start, working_days
    while left > 0 or not is_working(day, country):
        day += DAY
        left -= is_working(day, country)
    return day


def is_working(day: date, country: str) -> bool:
    """Whether people are at work on `day` in `country` (ISO 3166 alpha-2)."""
    return day.weekday() < SATURDAY and day not in holidays(day.year, country)


def holidays(year: int, country: str) -> frozenset[date]:
    """The public holidays of a year, with the eves on which nobody works in Sweden."""
    match country.upper():
        case "SE":
            return frozenset(_swedish(year))
        case "GB":
            return frozenset(_british(year))
        case _:
            return frozenset()


def easter(year: int) -> date:
    """Easter Sunday (Gregorian), by the anonymous algorithm of Nature, 20 April 1876."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def _swedish(year: int) -> Iterator[date]:
    """Lag (1989:253), and the eves that semesterlagen (1977:480) counts as Sundays."""
    sunday = easter(year)
    yield date(year, 1, 1)
    yield date(year, 1, 6)
    yield sunday - 2 * DAY
    yield sunday + DAY
    yield date(year, 5, 1)
    yield sunday + 39 * DAY
    yield date(year, 6, 6)
    yield _first(date(year, 6, 19), FRIDAY)
    yield from (date(year, 12, 24), date(year, 12, 25), date(year, 12, 26), date(year, 12, 31))


def _british(year: int) -> Iterator[date]:
    """Bank holidays of England and Wales; one that falls on a weekend moves to the next free weekday."""
    sunday = easter(year)
    yield from _substituted(date(year, 1, 1))
    yield sunday - 2 * DAY
    yield sunday + DAY
    yield _first(date(year, 5, 1), MONDAY)
    yield _first(date(year, 5, 25), MONDAY)
    yield _first(date(year, 8, 25), MONDAY)
    yield from _substituted(date(year, 12, 25), date(year, 12, 26))


def _substituted(*days: date) -> Iterator[date]:
    taken: set[date] = set()
    for day in days:
        kept = day
        while kept.weekday() >= SATURDAY or kept in taken or (kept != day and kept in days):
            kept += DAY
        taken.add(kept)
        yield kept


def _first(start: date, weekday: int) -> date:
    """The first such weekday on or after `start`."""
    return start + timedelta(days=(weekday - start.weekday()) % 7)

"""Lengths of time: makers that turn a rule's groups into a `Length` in years.

Groups that the languages' patterns use: `a` before and `p` after (approximators), `n` and `n2` numbers, `u` unit,
`m` further months, `y` and `y2` years, `mo` month. What the words mean comes in as tables from the language.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from firstcall.reading.rules import Hit
from firstcall.reading.text import Number
from firstcall.types import Range

UP, DOWN, LEAST, MOST, ABOUT = "up", "down", "least", "most", "about"
"""What an approximator does: a bit more, a bit less, at least, at most, roughly."""


@dataclass(frozen=True, slots=True)
class Length:
    """A stretch of time in years, and how it was told."""

    low: float | None
    high: float | None
    how: str = "plain"
    """plain, bare (no unit said), since, span, ended, age, none, coming, few."""
    unit: float = 1.0
    """Years that the unit said is long; 1 for years."""

    @property
    def range(self) -> Range:
        """As the fact's value, to four decimals."""
        low = None if self.low is None else round(self.low, 4)
        high = None if self.high is None else round(self.high, 4)
        return Range(low, high)


def approximate(low: float, high: float, how: str | None, step: float) -> tuple[float | None, float | None]:
    """The range after an approximator: drygt 3 -> 3..3.5, knappt 2 -> 1.5..2, minst 5 -> 5..open, max 1 -> 0..1."""
    match how:
        case "up":
            return low, high + step
        case "down":
            return max(low - step, 0), high
        case "least":
            return low, None
        case "most":
            return 0.0, high
        case _:
            return low, high


def plain(units: Mapping[str, float], words: Mapping[str, str]) -> Callable[[Hit], Length | None]:
    """`a? n [n2] u [m months] p?`: counted units."""

    def make(hit: Hit) -> Length | None:
        groups = hit.match.groupdict() if hit.match else {}
        unit = units[hit.word("u")]
        low = hit.num("n") or 0.0
        high = hit.num("n2") if groups.get("n2") else low
        if high is None or (groups.get("n2") and high <= low):
            return None
        if groups.get("m"):
            more = (hit.num("m") or 0.0) * units[hit.word("mu")]
            low, high = low + more / unit, high + more / unit
        if groups.get("half"):
            low, high = low + 0.5, high + 0.5
        if unit == DECADE:
            low, high, unit = low * DECADE, high * DECADE, 1.0
        told = [words.get(hit.word(name)) for name in ("a", "p") if groups.get(name)]
        how = next((word for word in told if word and word != ABOUT), None)
        first, last = approximate(low, high, how, 0.5)
        if (first or 0) * unit > 75:
            return Length(None, None, "implausible", unit)
        return Length(_times(first, unit), _times(last, unit), "plain", unit)

    return make


DECADE = 10.0
"""Years; "the best part of a decade" is nine and a half to ten years, not five to ten."""


def _times(value: float | None, unit: float) -> float | None:
    return None if value is None else value * unit


def exact(length: float) -> Length:
    """A length without a range."""
    return Length(length, length)


def fixed(
    low: float | None, high: float | None, how: str = "plain", unit: float = 1.0
) -> Callable[[Hit], Length | None]:
    """A phrase that always means the same length."""
    return lambda hit: Length(low, high, how, unit)


def vague(units: Mapping[str, float], low: float, high: float, how: str = "few") -> Callable[[Hit], Length | None]:
    """`några år`, `a couple of months`: counts that the words stand for."""

    def make(hit: Hit) -> Length | None:
        unit = units[hit.word("u")]
        return Length(low * unit, high * unit, how, unit)

    return make


def year_of(number: Number | None, today: date) -> int | None:
    """The calendar year a number means when the words say that it is a year; 98 is 1998 and 17 is 2017."""
    if number is None or number.value != int(number.value) or number.prefix not in {"", "tusen", "thousand"}:
        return None
    value = int(number.value)
    if 1930 <= value <= today.year + 30:
        return value
    if 0 <= value <= 99 and number.pair is None:
        return 2000 + value if 2000 + value <= today.year else 1900 + value
    return None


def since(months: Mapping[str, int]) -> Callable[[Hit], Length | None]:
    """`since [month] year`: counted to the interview's own date, whole years unless the month was said."""

    def make(hit: Hit) -> Length | None:
        number = hit.number("y")
        year = year_of(number, hit.today)
        if number is None or year is None or year > hit.today.year:
            return None
        written = hit.match.group() if hit.match else ""
        groups = hit.match.groupdict() if hit.match else {}
        told = groups.get("mo") or any(mark in written for mark in ("'", "år ", " oh "))
        if number.value < 40 and not told:
            return None  # "sen två på det lilla": two years, not 2002
        length = float(hit.today.year - year)
        month = months.get(hit.word("mo")) if groups.get("mo") else None
        if month:
            length = max(length + (hit.today.month - month) / 12, 0)
        return Length(length, length, "since")

    return make


def since_month(months: Mapping[str, int]) -> Callable[[Hit], Length | None]:
    """`since January`, `since March last year` (`last`): the latest such month, counted in whole months.

    `since last March` (`past`) is of the year before for a month near to now, and else may be of either.
    """

    def make(hit: Hit) -> Length | None:
        groups = hit.match.groupdict() if hit.match else {}
        month = months[hit.word("mo")]
        back = 1 if hit.told("last") or month > hit.today.month else 0
        length = back + (hit.today.month - month) / 12
        if groups.get("past") and not back:
            return Length(length if length > NEAR_MONTHS / 12 else length + 1, length + 1, "since")
        return Length(length, length, "since")

    return make


NEAR_MONTHS = 2
"""Months back within which "last March" is no more this year's."""


def since_season(seasons: Mapping[str, tuple[int, int]]) -> Callable[[Hit], Length | None]:
    """`since last spring`, `sen i höstas`: counted from the season's last month and from its first."""

    def make(hit: Hit) -> Length | None:
        first, last = seasons[hit.word("s")]
        back = 0 if last <= hit.today.month else 1
        early = back + (1 if hit.told("last") and not back and last < hit.today.month else 0)
        low = back + (hit.today.month - last) / 12
        return Length(low, early + (hit.today.month - first) / 12, "since")

    return make


def half_a_life(hit: Hit) -> Length | None:
    """`halva livet, jag är fyrtio`: half of the age told."""
    age = hit.num("n") if hit.told("n") else hit.num("n_")
    return None if age is None or not 16 <= age <= 80 else Length(age / 2, age / 2, "age")


def span(hit: Hit) -> Length | None:
    """`from year to year`."""
    first, last = year_of(hit.number("y"), hit.today), year_of(hit.number("y2"), hit.today)
    if first is None or last is None or last < first or (hit.number("y2") or hit.number("y")).value < 1930 > 99:  # type: ignore[union-attr]
        return None
    return Length(float(last - first), float(last - first), "span")


def until_last_year(hit: Hit) -> Length | None:
    """`from year until last year`."""
    first = year_of(hit.number("y"), hit.today)
    stay = None if first is None else hit.today.year - 1 - first
    return None if stay is None or stay < 0 else Length(float(stay), float(stay), "span")


def in_nth_year(ordinals: Mapping[str, int], units: Mapping[str, float]) -> Callable[[Hit], Length | None]:
    """`inne på tredje året`, `in my third year`: two to three years; `in my first week`: no more than a week."""

    def make(hit: Hit) -> Length | None:
        groups = hit.match.groupdict() if hit.match else {}
        number = float(ordinals[next(word for name, word in groups.items() if name.startswith("o") and word)])
        unit = units[hit.word("u")] if hit.told("u") else 1.0
        return Length((number - 1) * unit, number * unit)

    return make


def born_in(hit: Hit) -> float | None:
    """Age from the year of birth (`y`), as of the interview's day."""
    year = year_of(hit.number("y"), hit.today)
    return None if year is None or year >= hit.today.year else float(hit.today.year - year)


def ages(hit: Hit) -> Length | None:
    """Age now (`n`) less the age at the start (`n2`)."""
    now, then = hit.num("n"), hit.num("n2")
    if now is None or then is None or not 10 <= then < now <= 90:
        return None
    return Length(now - then, now - then, "age")

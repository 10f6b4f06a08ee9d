"""Figures, times, money and dates in written English, as the agent says them. Reading numbers is not here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from firstcall.types import PayBand, Range

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SMALL = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
)
SIGNS = {"GBP": "£", "USD": "$", "EUR": "€"}
CURRENCIES = {"SEK": "kronor", "NOK": "Norwegian kroner", "DKK": "Danish kroner"}
CURRENCIES |= {"GBP": "pounds", "USD": "dollars", "EUR": "euros"}
PERIODS = {"hour": "an hour", "day": "a day", "week": "a week", "month": "a month", "year": "a year"}


def number(value: float) -> str:
    """`three`, `25`, `1.5`, `36,000`: words up to twenty."""
    if value == int(value) and 0 <= value < len(SMALL):
        return SMALL[int(value)]
    return figures(value)


def figures(value: float) -> str:
    """`36,000`, `1.5`, `0.25`: a comma between thousands, two decimals at most."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def duration(years: float) -> str:
    """`three years`, `one and a half years`, `six months`, `two years and three months`; rounded to whole months."""
    months = round(years * 12)
    if months == 0:
        return "less than a month" if years > 0 else "zero years"
    whole, rest = divmod(months, 12)
    if whole == 0:
        return _counted(rest, "month")
    if rest == 0:
        return _counted(whole, "year")
    if rest == 6:
        return f"{number(whole)} and a half years"
    return f"{_counted(whole, 'year')} and {_counted(rest, 'month')}"


def _counted(count: int, unit: str) -> str:
    return f"{number(count)} {unit}" + ("" if count == 1 else "s")


def durations(span: Range) -> str:
    """A stretch of time in words."""
    low, high = span.low, span.high
    if low and high is not None and low != high:
        if _whole_years(low) and _whole_years(high):
            return f"between {number(round(low))} and {duration(high)}"
        if max(low, high) < 1:
            return f"between {number(round(low * 12))} and {duration(high)}"
    return between(span, duration)


def _whole_years(value: float) -> bool:
    return value >= 1 and round(value * 12) % 12 == 0


def between(span: Range, say: Callable[[float], str]) -> str:
    """`between x and y`, `at least x`, `at most y`, `x`."""
    low, high = span.low, span.high
    if low is None and high is None:
        return "a number that is not settled"
    if high is None:
        return f"at least {say(low or 0)}"
    if low is None or (low == 0 and high > 0):
        return f"at most {say(high)}"
    return say(low) if low == high else f"between {say(low)} and {say(high)}"


def money(value: float, currency: str) -> str:
    """`£25.50`, `36,000 kronor`; never one decimal alone."""
    figure = _plain(value)
    return f"{SIGNS[currency]}{figure}" if currency in SIGNS else f"{figure} {CURRENCIES.get(currency, currency)}"


def _plain(value: float) -> str:
    return figures(value) if round(value * 100) % 100 == 0 else f"{value:,.2f}"


def unit(code: str) -> str:
    """`pounds a year` for GBP/year."""
    currency, _, per = code.partition("/")
    return f"{CURRENCIES.get(currency, currency)} {PERIODS.get(per, per)}"


def amounts(span: Range, code: str) -> str:
    """`£42,000 a year`, `between 170 and 180 kronor an hour`; `code` such as GBP/hour."""
    currency, _, per = code.partition("/")
    period = PERIODS.get(per, per)
    if currency in SIGNS:
        return f"{between(span, lambda value: money(value, currency))} {period}"
    return f"{between(span, _plain)} {CURRENCIES.get(currency, currency)} {period}"


def band(pay: PayBand) -> str:
    """`£18.20 to £20.40 an hour, plus mileage`."""
    least = _plain(pay.min) if pay.currency not in SIGNS else money(pay.min, pay.currency)
    span = money(pay.max, pay.currency) if pay.min == pay.max else f"{least} to {money(pay.max, pay.currency)}"
    return f"{span} {PERIODS.get(pay.per, pay.per)}" + (f", plus {pay.plus}" if pay.plus else "")


def day(value: date) -> str:
    """`15 March 2027`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def listed(items: Sequence[str], word: str) -> str:
    """`B, C and D` with `and`, or with `or`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"

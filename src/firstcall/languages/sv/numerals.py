"""Figures, times, money and dates in written Swedish, as the agent says them. Reading numbers is not here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from firstcall.types import PayBand, Range

MONTHS = (
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
)
SMALL = (
    "noll",
    "ett",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "tjugo",
)
CURRENCIES = {"SEK": "kronor", "EUR": "euro", "GBP": "pund", "USD": "dollar", "NOK": "norska kronor"}
CURRENCIES |= {"DKK": "danska kronor"}
PERIODS = {"hour": "i timmen", "day": "om dagen", "week": "i veckan", "month": "i månaden", "year": "om året"}


def number(value: float, *, common: bool = False) -> str:
    """`tre`, `25`, `1,5`, `36 000`: words up to twenty. `common`: `en` for one, before an en-word."""
    if value == 1 and common:
        return "en"
    if value == int(value) and 0 <= value < len(SMALL):
        return SMALL[int(value)]
    return figures(value)


def figures(value: float) -> str:
    """`36 000`, `1,5`, `0,25`: a space between thousands, a decimal comma, two decimals at most."""
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", " ").replace(".", ",")


def money(value: float) -> str:
    """`36 000`, `25,50`: like figures, but never one decimal alone."""
    return figures(value) if round(value * 100) % 100 == 0 else f"{value:,.2f}".replace(",", " ").replace(".", ",")


def duration(years: float) -> str:
    """`tre år`, `ett och ett halvt år`, `sex månader`, `två år och tre månader`; rounded to whole months."""
    months = round(years * 12)
    if months == 0:
        return "mindre än en månad" if years > 0 else "noll år"
    whole, rest = divmod(months, 12)
    if whole == 0:
        return _months(rest)
    if rest == 0:
        return f"{number(whole)} år"
    if rest == 6:
        return f"{number(whole)} och ett halvt år"
    return f"{number(whole)} år och {_months(rest)}"


def _months(count: int) -> str:
    return "en månad" if count == 1 else f"{number(count)} månader"


def durations(span: Range) -> str:
    """A stretch of time in words."""
    low, high = span.low, span.high
    if low is not None and high is not None and low != high and (low or 0) > 0:
        if _whole_years(low) and _whole_years(high):
            return f"mellan {number(round(low))} och {duration(high)}"
        if max(low, high) < 1:
            return f"mellan {number(round(low * 12), common=True)} och {duration(high)}"
    return between(span, duration)


def _whole_years(value: float) -> bool:
    return value >= 1 and round(value * 12) % 12 == 0


def between(span: Range, say: Callable[[float], str]) -> str:
    """`mellan x och y`, `minst x`, `högst y`, `x`."""
    match span:
        case Range(low=None, high=None):
            return "ett antal som inte är bestämt"
        case Range(low=None, high=high) if high is not None:
            return f"högst {say(high)}"
        case Range(low=low, high=None) if low is not None:
            return f"minst {say(low)}"
        case Range(low=low, high=high) if low == high and low is not None:
            return say(low)
        case Range(low=0, high=high) if high is not None:
            return f"högst {say(high)}"
        case Range(low=low, high=high) if low is not None and high is not None:
            return f"mellan {say(low)} och {say(high)}"
    raise AssertionError(span)


def unit(code: str) -> str:
    """`kronor i månaden` for SEK/month."""
    currency, _, per = code.partition("/")
    return f"{CURRENCIES.get(currency, currency)} {PERIODS.get(per, per)}"


def amounts(span: Range, code: str) -> str:
    """`42 000 kronor i månaden`, `mellan 170 och 180 kronor i timmen`; `code` such as SEK/month."""
    return f"{between(span, money)} {unit(code)}"


def band(pay: PayBand) -> str:
    """`36 000 till 39 500 kronor i månaden, plus ob`."""
    figure = money(pay.max) if pay.min == pay.max else f"{money(pay.min)} till {money(pay.max)}"
    plus = f", plus {pay.plus}" if pay.plus else ""
    return f"{figure} {CURRENCIES.get(pay.currency, pay.currency)} {PERIODS.get(pay.per, pay.per)}{plus}"


def day(value: date) -> str:
    """`den 15 mars 2027`."""
    return f"den {value.day} {MONTHS[value.month - 1]} {value.year}"


def listed(items: Sequence[str], word: str) -> str:
    """`B, C och D` with `och`, or with `eller`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def genitive(text: str) -> str:
    """`tre års` of `tre år`, `sex månaders` of `sex månader`."""
    return text + "s"

"""Public readers behind one call each, for `bench_readers`: what they make of a reply, in our corpora's shapes.

Each peer gets its best reasonable call: its own language set, today as base date, the future preferred; and what our
question knows is done for it afterwards (months into years, "38" for monthly pay as 38000), by the same code for all.
Recognizers-Text is left out: its Python packages need `grapheme` and `datedelta`, which could not be installed. None of
these reads Swedish numbers; dateparser alone claims Swedish.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firstcall.reading.gold import Line

warnings.filterwarnings("ignore", module="quantulum3")
warnings.filterwarnings("ignore", module="dateparser")

YEARS_PER = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365}
_RANGE = re.compile(r"(\d[\d.,]*)\s*(?:-|–|to|or|and)\s*(\d[\d.,]*)")
_NUMBER = re.compile(r"\d+(?:[.,]\d{3})+(?!\d)|\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Peer:
    """A public reader on the parts that it claims."""

    name: str
    languages: tuple[str, ...]
    kinds: tuple[str, ...]
    call: str
    """What was called, for the table's notes."""
    value: Callable[[Line], Any]
    """The value in the corpus's shape; None where it finds nothing."""


def _span(low: float, high: float) -> dict[str, float]:
    return {"low": round(low, 2), "high": round(high, 2)}


def _as_asked(line: Line, low: float, high: float, unit: str) -> dict[str, float]:
    """What the question knows, done alike for every peer: months into years, thousands of pay."""
    params: Any = line.requirement.params
    if line.requirement.kind == "years":
        scale = YEARS_PER.get(unit, 1.0)
    elif line.requirement.kind == "amount" and not params.unit.endswith("/hour") and high < 1000:
        scale = 1000.0
    else:
        scale = 1.0
    return _span(low * scale, high * scale)


def _unit_in(text: str) -> str:
    return next((unit for unit in YEARS_PER if unit in text), "year")


def text2num(line: Line) -> Any:
    """`alpha2digit` over the reply, then the first range or number in it."""
    from text_to_num import alpha2digit

    text = alpha2digit(line.reply, line.language, threshold=0)
    pair = _RANGE.search(text)
    if pair:
        return _as_asked(line, _number(pair[1]), _number(pair[2]), _unit_in(text.lower()))
    one = _NUMBER.search(text)
    return _as_asked(line, _number(one[0]), _number(one[0]), _unit_in(text[one.end() :].lower())) if one else None


def _number(text: str) -> float:
    cleaned = text.strip(".,")
    return float(cleaned.replace(",", "") if re.fullmatch(r"\d+(?:[.,]\d{3})+", cleaned) else cleaned.replace(",", "."))


def word2number(line: Line) -> Any:
    """`word_to_num` over the reply without its punctuation, which gives one number or complains."""
    from word2number import w2n

    try:
        value = float(w2n.word_to_num(re.sub(r"[^\w\s]", " ", line.reply)))
    except (ValueError, IndexError):
        return None
    return _as_asked(line, value, value, _unit_in(line.reply.lower()))


def quantulum3(line: Line) -> Any:
    """`parser.parse`; the first quantity of the kind asked for, and lengths in two units added up."""
    from quantulum3 import parser

    found = parser.parse(line.reply)
    if line.requirement.kind == "years":
        times = [one for one in found if one.unit.name in YEARS_PER]
        if len(times) == 2 and [one.unit.name for one in times] == ["year", "month"]:
            total = times[0].value + times[1].value / 12
            return _span(total, total)
        found = times or [one for one in found if one.unit.name == "dimensionless"]
    if line.requirement.kind == "amount":
        found = [one for one in found if one.unit.entity.name == "currency" or "per" in one.unit.name] or found
    if not found:
        return None
    one, spread = found[0], found[0].uncertainty or 0
    return _as_asked(line, one.value - spread, one.value + spread, one.unit.name)


def _dates(text: str, line: Line, future: bool) -> list[datetime]:
    from dateparser.search import search_dates
    from text_to_num import alpha2digit

    if line.language == "en":  # it reads digits better than words: "18th of January"
        text = alpha2digit(text, "en", threshold=0)
    counted = re.search(r"month|månad", text.lower())  # "in three months" keeps the day, "in March" is its first
    settings = {
        "RELATIVE_BASE": datetime(line.today.year, line.today.month, line.today.day),  # noqa: DTZ001 - its own form
        "PREFER_DATES_FROM": "future" if future else "past",
        "PREFER_DAY_OF_MONTH": "current" if counted else "first",
    }
    found = search_dates(text, languages=[line.language], settings=settings)
    return [when for _, when in found or []]


def dateparser_date(line: Line) -> Any:
    """`search_dates` with today as base and the future preferred; the first one found."""
    found = _dates(line.reply, line, future=True)
    return found[0].date().isoformat() if found else None


def dateparser_years(line: Line) -> Any:
    """`search_dates` over the reply read as a time ago; how long before today that is, to a month."""
    ago = " sedan" if line.language == "sv" else " ago"
    found = _dates(line.reply.rstrip(" .!") + ago, line, future=False)
    if not found or found[0].date() > line.today:
        return None
    months = (line.today.year - found[0].year) * 12 + line.today.month - found[0].month
    return _span(months / 12, months / 12)


_SUMS = ("years", "number", "amount")
PEERS = (
    Peer("quantulum3", ("en",), _SUMS, "parser.parse(reply), first quantity of the kind", quantulum3),
    Peer("text2num", ("en",), _SUMS, 'alpha2digit(reply, "en", threshold=0), first range or number', text2num),
    Peer("word2number", ("en",), _SUMS, "w2n.word_to_num(reply without punctuation)", word2number),
    Peer(
        "dateparser",
        ("sv", "en"),
        ("date",),
        "search_dates(reply, numbers made digits by text2num in English), future preferred, first",
        dateparser_date,
    ),
    Peer("dateparser", ("sv", "en"), ("years",), 'search_dates(reply + " ago"), past preferred', dateparser_years),
)

"""Counts over a week or of a whole: full time, every night but Saturday, Monday to Friday, eighty percent.

What the words mean comes in as rules; nothing here reads a plain figure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from firstcall.reading.reply import Reply, Told
from firstcall.reading.rules import Hit
from firstcall.types import Range

WEEK = 7.0
FULL_TIME_H = 40.0
"""Hours of a full-time week; what a percentage of full time is taken of."""


def day_span(days: Mapping[str, int]) -> Callable[[Hit], float | None]:
    """`måndag till fredag`: how many days, both ends counted."""

    def make(hit: Hit) -> float | None:
        return float((days[hit.word("w2")] - days[hit.word("w")]) % WEEK + 1)

    return make


def _told(value: float, *hits: Hit) -> Told:
    return Told(Range(value, value), hits, (), "", explicit=True)


def share(reply: Reply, asked: str) -> Told | None:
    """The percent of a whole, where the question asks for it: "three quarters", "hela tiden"."""
    if not reply.asked("askshare") and not {"percent", "procent", "%"} & set(asked.lower().split()):
        return None
    found = [hit for hit in reply.find("share") if hit.start >= reply.after_correction()]
    if not found or reply.negated(found[0]):
        return None
    values = [float(hit.value) for hit in found]
    return Told(Range(min(values), max(values)), tuple(found), ("range",) * (len(set(values)) > 1), "", explicit=True)


def month(reply: Reply) -> Told | None:
    """As in "Every other one" where weekends a month are asked; nothing where a no or a but stands beside it."""
    if not reply.asked("permonth") or reply.negations() or reply.has("contrast"):
        return None
    found = reply.find("monthly")
    return _told(float(found[0].value), found[0]) if len(found) == 1 else None


def week(reply: Reply, asked: str) -> Told | None:
    """Full time or a share of it where hours a week are asked, named days where days or nights are."""
    if not reply.asked("perweek") and not reply.pack.words["week_words"] & set(asked.lower().split()):
        return None
    if "tim" in asked.lower() or "hour" in asked.lower():
        return _hours(reply)
    return _days(reply)


def _hours(reply: Reply) -> Told | None:
    time = reply.find("fulltime") or reply.find("halftime")
    if time and not reply.negated(time[-1]):
        return _told(time[-1].value, time[-1])
    part = [hit for hit in reply.find("share") if hit.rule.name == "percent"]
    if len(part) == 1 and 0 < part[0].value <= 100 and not reply.negated(part[0]):
        return _told(FULL_TIME_H * part[0].value / 100, part[0])
    return None


def _days(reply: Reply) -> Told | None:
    whole, named = reply.find("wholeweek"), reply.find("weekday")
    spans = reply.find("dayspan")
    limited = bool(reply.find("limit") or reply.find("contrast") or reply.find("without"))
    if whole:
        behind = [hit for hit in named if hit.start >= whole[0].start] if limited else []
        away = sum(hit.value for hit in spans if hit.start >= whole[0].start) if limited else 0.0
        return _told(WEEK - (away or float(len(behind))), whole[0], *behind)
    if reply.negations() or reply.find("contrast"):
        return None
    inside = [hit for hit in named if not any(one.start <= hit.start < one.end for one in spans)]
    days = sum(float(hit.value) for hit in spans) + len({hit.said.rstrip("s")[:4] for hit in inside})
    return _told(days, *spans, *inside) if days and not reply.find("altern") else None

"""Counts that are told without a plain figure, and which of several figures counts what was asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firstcall.reading.reply import Reply
from firstcall.reading.rules import Hit


@dataclass(frozen=True, slots=True)
class Count:
    """A number or range that a phrase stands for."""

    low: float
    high: float
    unsure: bool = False
    """True where the phrase is no exact number: a handful."""


def listed(reply: Reply, hits: Sequence[Hit]) -> bool:
    """Whether figures count parts of the whole: "seven vans and four wagons", "tre på kontoret och elva ute".

    Each figure has words of its own behind it, "and" stands between, and nothing says that they are told of different
    times or are alternatives.
    """
    if len(hits) != 2 or reply.has("contrast", "shift"):
        return False
    between = reply.doc.shape[hits[0].end : hits[1].start].split()
    behind = reply.doc.shape[hits[1].end :].split()
    own = [each[0] for each in (between, behind) if each and _counts_noun(reply, each[0])]
    return len(own) == 2 and between[-1] in reply.pack.words["and"] and len(between) > 1


def _counts_noun(reply: Reply, word: str) -> bool:
    return word not in _MARKS and word not in reply.pack.words["and"] and word not in reply.pack.words["prepositions"]


_MARKS = frozenset(",.;:!?-")


def people(reply: Reply) -> float | None:
    """How many people a list names: "me, Dave, Shaz and two apprentices" are five."""
    lists = reply.find("people")
    if not lists:
        return None
    start, end = lists[0].start, reply.doc.shape.find(" .", lists[0].start)
    words = reply.doc.shape[start : end if end > 0 else len(reply.doc.shape)]
    for word in reply.pack.words["and"]:
        words = words.replace(f" {word} ", " , ")
    parts = [part.split() for part in words.split(",") if part.split()]
    total = 0.0
    for part in parts:
        if "#" in part:
            total += _first_number(reply, start) or 0.0
        elif len(part) <= _NAME:
            total += 1
        else:
            return None
    return total


_NAME = 2
"""A part of a list with more words is no name."""


def _first_number(reply: Reply, start: int) -> float | None:
    numbers = [number.value for offset, number in sorted(reply.doc.numbers.items()) if offset >= start]
    return numbers[0] if len(numbers) == 1 else None

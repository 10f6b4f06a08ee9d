"""A sentence in the clauses that say for themselves whether something is needed, good to have, or neither.

A sentence's own words come first, then the heading over it. What stands under a heading for tasks or offers needs
something only where it says so outright, and what the employer gives is never a requirement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from firstcall.drafting.words import AdvertWords


class Heading(Enum):
    """What a line over others says of them."""

    NEEDED = auto()
    WANTED = auto()
    """Good to have."""
    OTHER = auto()
    """Tasks, offers, the employer, how to apply."""
    NONE = auto()

    @property
    def mood(self) -> bool | None:
        """What it makes of a clause that says nothing itself."""
        return {Heading.NEEDED: True, Heading.WANTED: False}.get(self)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence."""

    said: str
    must: bool | None
    """Whether it tells what is needed (True), good to have (False) or neither (None)."""
    aside: bool = False
    """Whether it stands in brackets beside something else: "B-körkort (BE är ett plus)"."""


def heading_of(words: AdvertWords, said: str) -> Heading:
    """What the line says of those below it."""
    if words.nice_heading.search(said):
        return Heading.WANTED
    if words.other_heading.search(said):
        return Heading.OTHER
    return Heading.NEEDED if words.must_heading.search(said) else Heading.NONE


def clauses_of(words: AdvertWords, said: str, heading: Heading) -> list[Clause]:
    """The sentence in its clauses; what stands in brackets and speaks for itself comes last."""
    prefix = _PREFIX.match(said)
    if prefix and heading_of(words, prefix[1]) is not Heading.NONE:
        heading = heading_of(words, prefix[1])
    asides, rest = [], said
    for hit in _BRACKETS.finditer(said):
        own = _own(words, hit[0], heading)
        left = words.must.sub("", words.nice.sub("", hit[0]))
        if own is not None and words.small.issuperset(re.findall(r"\w+", left.lower())):
            heading = Heading.NEEDED if own else Heading.WANTED  # "(desirable)": of what it stands behind
            rest = rest[: hit.start()] + " " * len(hit[0]) + rest[hit.end() :]
            continue
        if own is not None and not words.either.match(hit[0][1:].lstrip()):
            rest = rest[: hit.start()] + " " * len(hit[0]) + rest[hit.end() :]
            asides.append(Clause(hit[0], own, aside=True))
    parts = [_conjuncts(words, part) for part in _parts(words, rest)]
    moods = [mood for part in parts for mood in _moods(words, part, heading)]
    if heading.mood is None and any(mood is not None for mood in moods):
        told = next(mood for mood in moods if mood is not None)
        moods = [told if mood is None else mood for mood in moods]
    said_so = [heading.mood if mood is None else mood for mood in moods]
    flat = [each for part in parts for each in part]
    return [
        *(Clause(part, _given(words, part, mood)) for part, mood in zip(flat, said_so, strict=True)),
        *asides,
    ]


_PREFIX = re.compile(r"([^:.]{3,40}):\s")
_BRACKETS = re.compile(r"\([^()]*\)")


def _given(words: AdvertWords, said: str, mood: bool | None) -> bool | None:
    """What the employer gives is no requirement, unless the clause demands it."""
    return None if words.offered.search(said) and not words.demand.search(said) else mood


def _parts(words: AdvertWords, said: str) -> list[str]:
    """The sentence cut at what sets something apart: always at semicolons, at "but" where both sides have their say."""
    cuts = [hit.start() for hit in words.apart.finditer(said)]
    for hit in (*words.but.finditer(said), *words.beside.finditer(said)):
        sides = {_own(words, said[: hit.start()], Heading.NONE), _own(words, said[hit.start() :], Heading.NONE)}
        free = [words.not_needed.search(side) is not None for side in (said[: hit.start()], said[hit.start() :])]
        if free == [True, False] or (sides == {True, False} and not free[1]):
            cuts.append(hit.start())
    return _cut(said, cuts)


def _conjuncts(words: AdvertWords, said: str) -> list[str]:
    """The part cut where something else is said of the same person: "har X | och kan Y"."""
    cuts = [hit.start() for hit in words.conjunct.finditer(said)]
    if words.nice.search(said):
        cuts += [hit.start() for hit in words.nice_conjunct.finditer(said)]
    return _cut(said, cuts)


def _cut(said: str, cuts: list[int]) -> list[str]:
    ends = sorted(set(cuts))
    return [said[begin:stop] for begin, stop in zip([0, *ends], [*ends, len(said)], strict=True)]


def _moods(words: AdvertWords, parts: list[str], heading: Heading) -> list[bool | None]:
    """What each conjunct says: "meriterande" at the first speaks for all; at another, for those behind it."""
    framed = words.nice.search(words.wish.sub(" ", parts[0])) is not None
    moods: list[bool | None] = []
    for part in parts:
        mood = _own(words, part, heading)
        if framed and moods and not words.demand.search(part):
            mood = False
        elif mood is None and moods:
            mood = moods[-1]
        moods.append(mood)
    return moods


def _own(words: AdvertWords, said: str, heading: Heading) -> bool | None:
    """What a clause says itself; under "good to have" and "tasks" only a firm word makes something needed."""
    if words.nice.search(said):
        return False
    if not words.must.search(said):
        return None
    if heading is Heading.WANTED:
        return words.firm.search(said) is not None
    if heading is Heading.OTHER:
        return True if words.demand.search(said) else None
    return True

"""Rules: a stable id, a pattern over the shape, what it makes, and examples for and against; and their hits.

A rule's family is the middle of its id (`sv.duration.plain` is of the family `duration`). Patterns are regular
expressions over `Doc.shape` without unbounded gaps, so that reading stays linear in the reply's length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from firstcall.reading.inflection import Inflection
from firstcall.reading.text import Doc, Lexicon, Number, make_doc
from firstcall.types import Evidence


@dataclass(frozen=True)
class Rule:
    """One way of saying something; every rule stands with examples."""

    id: str
    """Stable, such as `sv.duration.since`; stands in stored evidence for years."""
    pattern: str
    """Over the shape; `{NAME}` is replaced by the language's macro, `#` is a number, token borders are implied."""
    make: Callable[[Hit], Any] | None = None
    """The value from the hit, or None to refuse it; without a maker the value is the rule's id."""
    yes: tuple[str, ...] = ()
    """Replies in which the rule finds something."""
    no: tuple[str, ...] = ()
    """Replies, near to the first ones, in which it finds nothing."""

    @property
    def family(self) -> str:
        """The middle of the id."""
        return self.id.split(".")[1]

    @property
    def name(self) -> str:
        """The end of the id."""
        return self.id.split(".", 2)[2]


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule found in a reply: typed span that remembers how it was built."""

    rule: Rule
    doc: Doc
    start: int
    """First offset in the shape."""
    end: int
    value: Any = None
    match: re.Match[str] | None = None
    day: date = date.min
    """The interview's day, for handing on; who counts from it takes `today`."""

    @property
    def today(self) -> date:
        """The interview's day. Asking for it is noted: a reading that did so holds for that day alone."""
        self.doc.memo[DATED] = True
        return self.day

    def num(self, group: int | str) -> float | None:
        """The number in a group; articles count as one; None when the group is absent."""
        assert self.match is not None
        found = self.match.group(group)
        if found is None:
            return None
        number = self.number(group)
        return number.value if number else 1.0

    def number(self, group: int | str) -> Number | None:
        """The number that a group holds, with how it was said."""
        assert self.match is not None
        offset = self.match.start(group)
        offset += len(found) - len(found.lstrip()) if (found := self.match.group(group)) else 0
        return self.doc.numbers.get(offset)

    def word(self, group: int | str) -> str:
        """The shape's words in a group; empty when absent."""
        assert self.match is not None
        return (self.match.group(group) or "").strip()

    def told(self, group: str) -> bool:
        """Whether the group stands in the hit."""
        return self.match is not None and bool(self.match.group(group))

    @property
    def said(self) -> str:
        """The shape's words of the whole hit."""
        return self.doc.shape[self.start : self.end]

    @property
    def clause(self) -> int:
        """The clause in which it starts."""
        return self.doc.clause_at(self.start)

    @property
    def evidence(self) -> Evidence:
        """The words in the untouched text, and the rule."""
        start, end = self.doc.span(self.start, self.end)
        return Evidence(start, end, self.doc.text[start:end], self.rule.id)

    @property
    def parts(self) -> tuple[Number, ...]:
        """The numbers inside."""
        return tuple(number for offset, number in self.doc.numbers.items() if self.start <= offset < self.end)


DATED = "dated"
"""Stands in the memo of a `Doc` in which something was counted from the interview's day."""

SIGNS_TO_END = r"(?: (?:,|\.|…|-|–)){0,6}(?= $)"
"""A pattern for the signs to the end of the reply; Whisper sets them as it likes."""

MOST_NAMES = 10_000
"""Names kept; a spec has some ten."""


def ends(words: str) -> str:
    """The pattern for the words as the last ones of the reply."""
    return rf"(?:{words}){SIGNS_TO_END}"


@dataclass(frozen=True)
class Pack:
    """A language's rules and word lists."""

    code: str
    lexicon: Lexicon
    macros: Mapping[str, str]
    rules: tuple[Rule, ...]
    words: Mapping[str, Any] = field(default_factory=dict)
    """Further word lists that kinds look things up in: months, option synonyms, level synonyms ..."""
    inflection: Inflection = field(default_factory=Inflection)

    @cached_property
    def families(self) -> Mapping[str, tuple[tuple[Rule, re.Pattern[str]], ...]]:
        """Family -> its rules, compiled, in the order written."""
        made: dict[str, list[tuple[Rule, re.Pattern[str]]]] = {}
        for rule in self.rules:
            made.setdefault(rule.family, []).append((rule, self.compile(rule)))
        return {family: tuple(rules) for family, rules in made.items()}

    @cached_property
    def _names(self) -> dict[str, Doc]:
        return {}

    def name(self, text: str) -> Doc:
        """A name as tokens and shape; kept, since the same few stand against every reply."""
        kept = self._names.get(text)
        if kept is None:
            if len(self._names) >= MOST_NAMES:
                self._names.clear()
            kept = self._names[text] = make_doc(text, self.lexicon)
        return kept

    def compile(self, rule: Rule) -> re.Pattern[str]:
        """The rule's pattern with macros filled in, between token borders."""
        pattern = rule.pattern
        for _ in range(3):  # macros may name macros
            for name, macro in self.macros.items():
                pattern = pattern.replace(f"{{{name}}}", f"(?:{macro})")
        return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


def find(doc: Doc, pack: Pack, family: str, today: date = date.min) -> tuple[Hit, ...]:
    """All hits of a family, left to right; of two that overlap, the one of the rule written first stays."""
    key = (family, today)
    kept = doc.memo.get(key)
    if kept is None:
        kept = tuple(_find(doc, pack.families.get(family, ()), today))
        doc.memo[key] = kept
    assert isinstance(kept, tuple)
    return kept


def find_each(
    doc: Doc, pack: Pack, family: str, today: date = date.min, parts: frozenset[str] = frozenset()
) -> tuple[Hit, ...]:
    """All hits of a family, each rule for itself, so that they may overlap: a teacher knows children and crowds.

    `parts`: of rules whose names list what they tell of, only those that name one of these.
    """
    key = (family, today, parts)
    kept = doc.memo.get(key)
    if kept is None:
        rules = [
            one for one in pack.families.get(family, ()) if not parts or not parts.isdisjoint(one[0].name.split("_"))
        ]
        kept = doc.memo[key] = tuple(hit for rule in rules for hit in _find(doc, (rule,), today))
    assert isinstance(kept, tuple)
    return kept


def _find(doc: Doc, rules: Iterable[tuple[Rule, re.Pattern[str]]], today: date) -> list[Hit]:
    taken = bytearray(len(doc.shape) + 1)
    hits: list[Hit] = []
    for rule, pattern in rules:
        for match in pattern.finditer(doc.shape):
            start, end = match.span()
            if start == end or taken.find(1, start, end) != -1:
                continue
            hit = Hit(rule, doc, start, end, rule.id, match, today)
            if rule.make is not None:
                value = rule.make(hit)
                if value is None:
                    continue
                hit = Hit(rule, doc, start, end, value, match, today)
            taken[start:end] = b"\x01" * (end - start)
            hits.append(hit)
    hits.sort(key=lambda hit: (hit.start, hit.end))
    return hits


def outside(hits: Iterable[Hit], *masks: Iterable[Hit]) -> list[Hit]:
    """The hits that do not lie within a hit of the masks."""
    covers = sorted((hit.start, hit.end) for mask in masks for hit in mask)
    kept, i, reach = [], 0, 0
    for hit in sorted(hits, key=lambda hit: hit.start):
        while i < len(covers) and covers[i][0] <= hit.start:
            reach = max(reach, covers[i][1])
            i += 1
        if hit.end > reach:
            kept.append(hit)
    return kept

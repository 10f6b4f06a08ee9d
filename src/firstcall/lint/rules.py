"""What a lint rule is, how a text is folded for it, and what a language has to bring; the rules lie in `languages`.

A text is folded into a shape: small letters, words and the signs ``. ? ! ; : ,`` parted by single spaces, hyphens gone.
Patterns are regular expressions over the shape and have no unbounded gaps: ``{g3}`` is up to three words, ``{NAME}`` a
macro of the language; word borders are implied. A group named ``t`` marks the topic, where a pattern holds more.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module

from firstcall.errors import BugError
from firstcall.languages import LANGUAGES


class Severity(StrEnum):
    """What a finding asks for; each of them keeps a spec from being used until it is mended."""

    REFUSED = "refused"
    """The question may not be asked, whatever the reason."""
    NEEDS_REASON = "needs_reason"
    """The requirement needs `reason:`, a job reason of substance."""
    NEEDS_PAY_BAND = "needs_pay_band"
    """The spec needs `pay:`."""


@dataclass(frozen=True, slots=True)
class LintRule:
    """One way of asking for what may not be asked, or may be asked for a reason only."""

    id: str
    """Stable, such as `sv.lint.family.children`; the third part is the ground."""
    patterns: tuple[str, ...]
    """Anywhere in a text."""
    severity: Severity = Severity.REFUSED
    instead: str = ""
    """A lawful wording, in the rule's language; empty where there is none."""
    bare: str = ""
    """What an option, a level, a name or an `of` says as a whole."""
    yes: tuple[str, ...] = ()
    """Questions in which the rule finds something."""
    no: tuple[str, ...] = ()
    """Questions, near to the first ones, in which it finds nothing."""

    @property
    def ground(self) -> str:
        """Such as `family`: a key of `grounds.GROUNDS`."""
        return self.id.split(".")[2]


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule found in a text."""

    rule: LintRule
    start: int
    """First character in the untouched text."""
    end: int


@dataclass(frozen=True)
class LintPack:
    """A language's lint rules."""

    code: str
    rules: tuple[LintRule, ...]
    experience: tuple[str, ...]
    """What somebody has done or learnt ("worked with children"): only the rules on language look inside."""
    innocent: tuple[str, ...]
    """Work to be done, other people, things: what would be refused elsewhere is let through inside."""
    macros: Mapping[str, str] = field(default_factory=dict)
    spelt_out: Mapping[str, str] = field(default_factory=dict)
    """Short forms -> full ones, such as what's -> what is."""
    empty_words: frozenset[str] = frozenset()
    """Words that say nothing in a reason: articles, pronouns, "the job requires it"."""

    def hits(self, text: str, *, whole: bool = False) -> Iterator[Hit]:
        """What the rules find in `text`, at most one hit a rule; `whole` for options, names and other short texts."""
        shape = Shape(text, self.spelt_out)
        done, innocent = self._spans(self._experience, shape), self._spans(self._innocent, shape)
        for rule, patterns, bare in self._compiled:
            if whole and bare is not None and bare.fullmatch(shape.text.strip()):
                yield Hit(rule, 0, len(shape.original))
                continue
            hidden = [] if rule.ground == "language" else done
            hidden = hidden + innocent if rule.severity == Severity.REFUSED else hidden
            found = (match for pattern in patterns for match in pattern.finditer(shape.text))
            if (first := next((match for match in found if not _within(match, hidden)), None)) is not None:
                yield Hit(rule, *shape.span(*first.span()))

    @staticmethod
    def _spans(patterns: list[re.Pattern[str]], shape: Shape) -> list[tuple[int, int]]:
        return [match.span() for pattern in patterns for match in pattern.finditer(shape.text)]

    @cached_property
    def _compiled(self) -> list[tuple[LintRule, list[re.Pattern[str]], re.Pattern[str] | None]]:
        return [
            (rule, [self._compile(each) for each in rule.patterns], self._compile(rule.bare) if rule.bare else None)
            for rule in self.rules
        ]

    @cached_property
    def _experience(self) -> list[re.Pattern[str]]:
        return [self._compile(each) for each in self.experience]

    @cached_property
    def _innocent(self) -> list[re.Pattern[str]]:
        return [self._compile(each) for each in self.innocent]

    def _compile(self, pattern: str) -> re.Pattern[str]:
        for _ in range(3):  # macros may name macros
            for name, macro in self.macros.items():
                pattern = pattern.replace(f"{{{name}}}", f"(?:{macro})")
        pattern = re.sub(r"\{g(\d)\}", r"(?:[^\\s.?!;]+ ){0,\1}", pattern)
        return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


class Shape:
    """A text folded for patterns, that still knows where its words stood."""

    def __init__(self, text: str, spelt_out: Mapping[str, str]) -> None:
        flat = unicodedata.normalize("NFC", text)
        self.original = "".join(sign for sign in flat if unicodedata.category(sign) != "Cf")
        parts: list[str] = []
        self._places: list[tuple[int, int, int]] = []
        length = 1
        for match in re.finditer(r"[^\W_]+(?:['’][^\W_]+)*|[.?!;:,](?=\s|$)", self.original):
            word = match.group().casefold().replace("’", "'")
            word = spelt_out.get(word, word).replace("'", "")
            self._places.append((length, match.start(), match.end()))
            parts.append(word)
            length += len(word) + 1
        self.text = f" {' '.join(parts)} "

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From offsets in the shape to offsets in the original."""
        inside = [(first, last) for at, first, last in self._places if start <= at < end]
        return (inside[0][0], inside[-1][1]) if inside else (0, len(self.original))


def _within(match: re.Match[str], hidden: list[tuple[int, int]]) -> bool:
    named = "t" in match.re.groupindex and match.group("t") is not None
    start, end = match.span("t") if named else match.span()
    return any(first <= start and end <= last for first, last in hidden)


@cache
def pack_of(language: str) -> LintPack:
    """The lint rules of a language of the registry."""
    if language not in LANGUAGES:
        raise BugError(f"no language {language!r} to lint in; known: {', '.join(LANGUAGES)}")
    pack = import_module(f"firstcall.languages.{language}.lint").LINT
    assert isinstance(pack, LintPack)
    return pack

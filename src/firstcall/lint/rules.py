"""What a lint rule is, how a text is folded for it, and what a language has to bring; the rules lie in `languages`.

A text is folded into a shape: small letters, words and the signs ``. ? ! ; : ,`` parted by single spaces, hyphens gone.
Patterns are regular expressions over the shape and have no unbounded gaps: ``{g3}`` is up to three words, ``{NAME}`` a
macro of the language; word borders are implied. A group named ``t`` marks the topic, where a pattern holds more.

A text that states or only names what it asks for ("Du är över 18", "Inga ryggproblem?") is judged in several readings:
as it stands, and as the question that it stands for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property
from importlib import import_module

from firstcall.errors import BugError
from firstcall.languages import LANGUAGES

_ENDS = frozenset(".?!;")

_LONGEST_DEMAND = 5
_OF_MIND = "soft_values"
"""The ground that work makes no more innocent: "comfortable with children" is work, "comfortable with stress" not."""

_Word = tuple[str, int, int]
"""A word or sign, and where it stands in the text."""


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
    always: tuple[str, ...] = ()
    """The same, said of nobody's work: what somebody has done or is to do excuses none of them."""
    severity: Severity = Severity.REFUSED
    instead: str = ""
    """A lawful wording, in the rule's language; empty where there is none."""
    bare: str = ""
    """What an option, a level, a name or an `of` says as a whole."""
    unless: tuple[str, ...] = ()
    """Surroundings in which this rule finds nothing."""
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


_Compiled = tuple[LintRule, list[re.Pattern[str]], list[re.Pattern[str]], re.Pattern[str] | None, list[re.Pattern[str]]]
"""A rule; its patterns, those that hold always, what it is as a whole, and its surroundings."""


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
    subjects: frozenset[str] = frozenset()
    """Who is asked: "you"."""
    finite: frozenset[str] = frozenset()
    """Verbs that change places with the subject in a question: "you are" is judged as "are you", too."""
    openings: tuple[str, ...] = ()
    """What a question without subject and verb leaves out: "over 18?" is judged as "are you over 18?", too."""
    of_sentences: frozenset[str] = frozenset()
    """Further words that only a whole sentence has: "what", "we"."""
    demands: Mapping[str, str] = field(default_factory=dict)
    """Words that demand -> those that ask: "must be" is judged as "are you", too."""
    fillers: frozenset[str] = frozenset()
    """Words that readings leave out at the end of a sentence: "women only"."""
    wanted: tuple[str, ...] = ()
    """Where a reason says who the job is for ("the client wants a woman"): the rest of a reason tells of the work."""

    def hits(self, text: str, *, whole: bool = False, reason: bool = False) -> Iterator[Hit]:
        """What the rules find in `text`, at most one hit a rule; `whole` for options, names and other short texts.

        A `reason` asks nobody anything: refused in it is only what it says of the candidate.
        """
        shapes = [Shape(text, self.spelt_out)]
        if not whole:
            shapes.extend(shapes[0].readings(self, () if reason else self.openings))
        surroundings = [(self._spans(self._experience, shape), self._spans(self._innocent, shape)) for shape in shapes]
        for rule, patterns, always, bare, unless in self._compiled:
            if whole and bare is not None and bare.fullmatch(shapes[0].text.strip()):
                yield Hit(rule, 0, len(shapes[0].original))
                continue
            for shape, (done, innocent) in zip(shapes, surroundings, strict=True):
                sayings, found = (self._matches(each, shape, reason=reason) for each in (always, patterns))
                if not sayings and not found:
                    continue
                meant = self._spans(unless, shape)
                hidden = meant + ([] if rule.ground == "language" else done)
                hidden += innocent if rule.severity == Severity.REFUSED and rule.ground != _OF_MIND else []
                first = next((match for match in sayings if not _within(match, meant)), None)
                first = first or next((match for match in found if not _within(match, hidden)), None)
                if first is not None:
                    yield Hit(rule, *shape.span(*first.span()))
                    break

    def _matches(self, patterns: list[re.Pattern[str]], shape: Shape, *, reason: bool) -> list[re.Match[str]]:
        """Where a rule's patterns are found; in a reason only what it says of who the job is for."""
        found = [match for pattern in patterns for match in pattern.finditer(shape.text)]
        if not (found and reason):
            return found
        wanted = self._spans(self._wanted, shape)
        return [match for match in found if any(a <= _topic(match)[0] < b for a, b in wanted)]

    def tells_of_work(self, text: str) -> bool:
        """Whether `text` asks for what somebody has done, or for work to be done."""
        shape = Shape(text, self.spelt_out)
        return bool(self._spans(self._experience, shape) or self._spans(self._innocent, shape))

    def demanded(self, words: Sequence[_Word]) -> Iterator[tuple[int, str]]:
        """How many of the first words demand something, and what is asked instead; the longest first."""
        for size in range(len(words), 0, -1):
            instead = self.demands.get(" ".join(word for word, _, _ in words[:size]))
            if instead is not None:
                yield size, instead

    @staticmethod
    def _spans(patterns: list[re.Pattern[str]], shape: Shape) -> list[tuple[int, int]]:
        return [match.span() for pattern in patterns for match in pattern.finditer(shape.text)]

    @cached_property
    def _compiled(self) -> list[_Compiled]:
        return [
            (
                rule,
                self._each(rule.patterns),
                self._each(rule.always),
                self._compile(rule.bare) if rule.bare else None,
                self._each(rule.unless),
            )
            for rule in self.rules
        ]

    @cached_property
    def _experience(self) -> list[re.Pattern[str]]:
        return self._each(self.experience)

    @cached_property
    def _wanted(self) -> list[re.Pattern[str]]:
        return self._each(self.wanted)

    @cached_property
    def _innocent(self) -> list[re.Pattern[str]]:
        return self._each(self.innocent)

    def _each(self, patterns: tuple[str, ...]) -> list[re.Pattern[str]]:
        return [self._compile(each) for each in patterns]

    def _compile(self, pattern: str) -> re.Pattern[str]:
        for _ in range(3):  # macros may name macros
            for name, macro in self.macros.items():
                pattern = pattern.replace(f"{{{name}}}", f"(?:{macro})")
        pattern = re.sub(r"\{g(\d)\}", r"(?:[^\\s.?!;]+ ){0,\1}", pattern)
        pattern = pattern.replace("$", " *$")  # A shape ends with a space.
        return re.compile(rf"(?<!\S)(?:{pattern})(?!\S)")


class Shape:
    """A text folded for patterns, that still knows where its words stood."""

    def __init__(self, text: str, spelt_out: Mapping[str, str]) -> None:
        flat = unicodedata.normalize("NFC", text)
        self.original = "".join(sign for sign in flat if unicodedata.category(sign) != "Cf")
        self._words: list[_Word] = []
        for match in re.finditer(r"[^\W_]+(?:['’][^\W_]+)*|[.?!;:,](?=\s|$)", self.original):
            word = match.group().casefold().replace("’", "'")
            # What a short form stands for may be several words: "it's" is "it is".
            full = spelt_out.get(word, word).replace("'", "").split()
            self._words.extend((each, match.start(), match.end()) for each in full)

    @cached_property
    def text(self) -> str:
        """The words, each between two spaces."""
        return f" {' '.join(word for word, _, _ in self._words)} "

    def readings(self, pack: LintPack, openings: tuple[str, ...]) -> list[Shape]:
        """The text with its statements turned into questions, and with `openings`, which its short questions lack."""
        asked = self._asked(pack)
        turned = list(asked)
        for i in range(len(turned) - 1):
            after = turned[i + 2][0] if i + 2 < len(turned) else ""
            if turned[i][0] in pack.subjects and turned[i + 1][0] in pack.finite and after not in pack.subjects:
                turned[i], turned[i + 1] = turned[i + 1], turned[i]
        found = [turned] if turned != self._words else []
        whole = pack.subjects | pack.finite | pack.of_sentences
        for opening in openings:
            opened: list[_Word] = []
            for sentence in _sentences(asked):
                if not any(word in whole for word, _, _ in sentence):
                    at = sentence[0][1]
                    opened.extend((word, at, at) for word in opening.split())
                opened.extend(sentence)
            if len(opened) > len(asked):
                found.append(opened)
        return [self._with(words) for words in found]

    def _asked(self, pack: LintPack) -> list[_Word]:
        """The words, those that demand as those that ask, and without fillers."""
        asked: list[_Word] = []
        at = 0
        while at < len(self._words):
            size, instead = next(pack.demanded(self._words[at : at + _LONGEST_DEMAND]), (1, ""))
            first, last = self._words[at][1], self._words[at + size - 1][2]
            asked.extend([(word, first, last) for word in instead.split()] or [self._words[at]])
            at += size
        pairs = zip(asked, [*(word for word, _, _ in asked[1:]), "."], strict=False)
        return [word for word, after in pairs if word[0] not in pack.fillers or after not in _ENDS]

    def _with(self, words: list[_Word]) -> Shape:
        other = Shape("", {})
        other.original, other._words = self.original, words
        return other

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From offsets in the shape to offsets in the original."""
        at, inside = 1, []
        for word, first, last in self._words:
            if start <= at < end:
                inside.append((first, last))
            at += len(word) + 1
        if not inside:
            return 0, len(self.original)
        return min(first for first, _ in inside), max(last for _, last in inside)


def _sentences(words: list[_Word]) -> Iterator[list[_Word]]:
    sentence: list[_Word] = []
    for word in words:
        sentence.append(word)
        if word[0] in _ENDS:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def _topic(match: re.Match[str]) -> tuple[int, int]:
    named = "t" in match.re.groupindex and match.group("t") is not None
    return match.span("t") if named else match.span()


def _within(match: re.Match[str], hidden: list[tuple[int, int]]) -> bool:
    start, end = _topic(match)
    return any(first <= start and end <= last for first, last in hidden)


@cache
def pack_of(language: str) -> LintPack:
    """The lint rules of a language of the registry."""
    if language not in LANGUAGES:
        raise BugError(f"no language {language!r} to lint in; known: {', '.join(LANGUAGES)}")
    pack = import_module(f"firstcall.languages.{language}.lint").LINT
    assert isinstance(pack, LintPack)
    return pack

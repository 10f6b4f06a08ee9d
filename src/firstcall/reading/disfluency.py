"""What a speaker utters without saying anything: hesitations ("um"), fillers (", you know,") and words begun twice.

Rules match on what is left, so that none has to reckon with them; a hesitation at the reply's end stays, since it tells
that more is to come. The reply itself is untouched: what is left keeps its character offsets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firstcall.reading.text import Token

_PAUSES = frozenset({",", "…", "-", "–", "—"})
_LONGEST = 3
"""Words of a phrase that is begun twice."""
_LONGEST_FILLER = 5
"""Words of a filler: "what do they call it"."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What a language hesitates with, and what it says twice on purpose."""

    hesitation: str
    """How a hesitation ("um", "er") is normalised."""
    insisting: frozenset[str]
    """Words that say something when they are said twice: "no, no"; and "year": "a year, a year and a half"."""
    doubled: frozenset[str]
    """Words that say something when they are said twice without a pause: "so so", "no no"."""
    denials: frozenset[str]
    """Words that are read once where they are said twice, though the two may cancel each other."""
    adding: frozenset[str]
    """Words that join something to a figure: "four, four and a half" is no figure begun twice."""
    small: frozenset[str]
    """Figures that make no longer one when they are said twice: "two two months"."""
    parentheses: frozenset[str]
    """What says nothing between two pauses: "I was, you know, a driver"."""
    inserted: frozenset[str]
    """What says nothing between a figure and what it counts: "five like years"."""
    particles: frozenset[str]
    """Words that are an answer of their own: the pause behind "yes, um, five" stays."""
    beginning: frozenset[str]
    """Words that begin something new: the pause before "five, um, but not here" stays."""
    leading: frozenset[str]
    """Words that no pause parts from the next one: "when, um, I was twenty"."""
    auxiliaries: frozenset[str]
    """Verbs that a "not" behind a pause belongs to: "I'm, um, not a manager"."""
    inverting: frozenset[str] = frozenset()
    """Verbs that a subject may stand behind: "B har, öh, jag inte"."""
    subjects: frozenset[str] = frozenset()
    """Those subjects."""
    bound: frozenset[str] = frozenset()
    """Two words that belong together all the same: "no, um, problem"."""


def fluent(
    tokens: Sequence[Token], speech: Speech, *, is_figure: Callable[..., bool], figures: Mapping[int, int]
) -> list[Token]:
    """The tokens without hesitations, fillers and what was said again at once; linear in their number.

    Licence classes say something when they are said twice ("B, B plus E"). Between two figures a hesitation tells that
    the second is meant, and stays. `is_figure`: whether tokens are one figure. `figures`: index of a figure's first
    token -> one past its last.
    """

    def tells_twice(token: Token) -> bool:
        return token.norm in speech.insisting or token.norm.isupper() or is_figure(token)

    last = max((at for at, token in enumerate(tokens) if token.raw[0].isalnum()), default=-1)
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _filler(tokens, at, kept, speech, is_figure)
        if at < end <= last and not _between_figures(tokens, at, end, is_figure):
            behind = end
            while tokens[behind].raw in _PAUSES:
                behind += 1
            if not kept or not kept[-1].raw[0].isalnum():
                while tokens[at].norm == speech.hesitation and tokens[behind].raw == ".":
                    behind += 1  # "Erm... since May"
                end = behind
            if kept and kept[-1].raw in _PAUSES and _one_breath(kept[:-1][-1:], tokens[behind], speech):
                kept.pop()
            elif (
                behind > end and tokens[at].norm == speech.hesitation and _one_breath(kept[-1:], tokens[behind], speech)
            ):
                end = behind  # "six um, weeks"
            at = end
            continue
        again = (
            _stuttered(tokens, at, speech, is_figure)
            or _said_again(tokens, at, tells_twice)
            or _figure_again(tokens, at, speech, figures)
        )
        if again:
            at += again
            continue
        kept.append(tokens[at])
        at += 1
    return kept


def _filler(
    tokens: Sequence[Token], at: int, kept: Sequence[Token], speech: Speech, is_figure: Callable[..., bool]
) -> int:
    """One past the hesitation or filler that begins there; the place itself where there is none."""
    norm = tokens[at].norm
    if norm == speech.hesitation:
        return at + 1
    counted = bool(kept) and is_figure(kept[-1]) and norm in speech.inserted and at + 1 < len(tokens)
    if counted and not is_figure(tokens[at + 1]) and _one_breath(kept[-1:], tokens[at + 1], speech):
        return at + 1
    if not kept or kept[-1].raw not in _PAUSES:
        return at
    said = ""
    for end in range(at, min(at + _LONGEST_FILLER, len(tokens) - 1)):
        said = f"{said} {tokens[end].norm}".strip()
        if said in speech.parentheses and tokens[end + 1].raw in _PAUSES:
            return end + 1
    return at


def _one_breath(before: Sequence[Token], behind: Token, speech: Speech) -> bool:
    """Whether the words on both sides of a filler belong together: "six, um, weeks", but not "yes, um, six"."""
    if not before or not before[0].raw[0].isalnum() or not behind.raw[0].isalnum():
        return False
    apart = before[0].norm in speech.particles or (before[0].norm.isupper() and behind.norm.isupper())
    last, first = before[0].norm.split()[-1], behind.norm.split()[0]
    if f"{last} {first}" in speech.bound:
        return True
    denied = last in speech.auxiliaries and first in speech.denials
    denied = denied or (last in speech.inverting and first in speech.subjects)
    return not apart and (first not in speech.beginning or last in speech.leading or denied)


def _between_figures(tokens: Sequence[Token], at: int, end: int, is_figure: Callable[..., bool]) -> bool:
    before, behind = at - 1, end
    while before >= 0 and tokens[before].raw in _PAUSES:
        before -= 1
    while behind < len(tokens) and tokens[behind].raw in _PAUSES:
        behind += 1
    if before < 0 or behind >= len(tokens) or not (is_figure(tokens[before]) and is_figure(tokens[behind])):
        return False
    return not is_figure(tokens[before], tokens[behind])  # "fifty-two, um, thousand" is one


def _stuttered(tokens: Sequence[Token], at: int, speech: Speech, is_figure: Callable[..., bool]) -> int:
    """How many words are said again without a pause: "I have, I have" written as "I have I have"; 0 for none."""
    for count in range(1, _LONGEST + 1):
        if at + 2 * count > len(tokens) or not tokens[at + count - 1].raw[0].isalpha():
            return 0
        first, second = tokens[at : at + count], tokens[at + count : at + 2 * count]
        if [token.norm for token in first] == [token.norm for token in second]:
            kept = speech.doubled if count == 1 else speech.adding  # "one and one and a half"
            if count == 1 and first[0].norm in speech.small:
                return int(_counts_behind(tokens, at, is_figure))
            means = any(token.norm.isupper() or is_figure(token) or token.norm in kept for token in first)
            return 0 if means else count
    return 0


def _counts_behind(tokens: Sequence[Token], at: int, is_figure: Callable[..., bool]) -> bool:
    """Whether a figure that is said twice counts what comes behind it: "two two months", but not "thirty five five"."""
    behind = tokens[at + 2 : at + 3]
    alone = not (at and is_figure(tokens[at - 1]))
    return alone and bool(behind) and behind[0].raw[0].isalpha() and not is_figure(behind[0])


def _said_again(tokens: Sequence[Token], at: int, tells_twice: Callable[[Token], bool]) -> int:
    """How many tokens, the sign behind them among them, are said again at once; 0 for none."""
    for count in range(1, _LONGEST + 1):
        sign = at + count
        if sign >= len(tokens) - 1 or not tokens[sign - 1].raw[0].isalnum():
            return 0
        if not _pauses(tokens, sign):
            continue
        first, second = tokens[at:sign], tokens[sign + 1 : sign + 1 + count]
        said_again = [token.norm for token in first] == [token.norm for token in second]
        return count + 1 if said_again and not any(tells_twice(token) for token in first) else 0
    return 0


def _pauses(tokens: Sequence[Token], sign: int) -> bool:
    """Whether a sign is a pause between words, and no hyphen within one: "2026-12-12" says nothing twice."""
    token, before = tokens[sign], tokens[sign - 1]
    hyphen = sign + 1 < len(tokens) and before.end == token.start and token.end == tokens[sign + 1].start
    return token.raw in _PAUSES and not hyphen


def _figure_again(tokens: Sequence[Token], at: int, speech: Speech, figures: Mapping[int, int]) -> int:
    """How many tokens a figure has, and the sign, that is said again whole at once: "28, 28 months"; 0 otherwise."""
    sign = figures.get(at)
    if sign is None or sign + 1 not in figures or not _pauses(tokens, sign):
        return 0
    end = figures[sign + 1]
    same = [token.norm for token in tokens[at:sign]] == [token.norm for token in tokens[sign + 1 : end]]
    joined = end in figures or (end < len(tokens) and tokens[end].norm in speech.adding)
    return sign + 1 - at if same and not joined else 0

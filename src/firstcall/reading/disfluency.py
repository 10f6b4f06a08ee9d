"""What a speaker utters without saying anything: hesitations ("um"), and words begun twice ("it's, it's").

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


@dataclass(frozen=True, slots=True)
class Speech:
    """What a language hesitates with, and what it says twice on purpose."""

    hesitation: str
    """How a hesitation ("um", "er") is normalised."""
    insisting: frozenset[str]
    """Words that say something when they are said twice: "no, no"; and "year": "a year, a year and a half"."""
    adding: frozenset[str]
    """Words that join something to a figure: "four, four and a half" is no figure begun twice."""


def fluent(
    tokens: Sequence[Token], speech: Speech, *, is_figure: Callable[[Token], bool], figures: Mapping[int, int]
) -> list[Token]:
    """The tokens without hesitations and without what was said again at once; linear in their number.

    Licence classes say something when they are said twice ("B, B plus E"). Between two figures a hesitation tells that
    the second is meant, and stays. `figures`: index of a figure's first token -> one past its last.
    """

    def tells_twice(token: Token) -> bool:
        return token.norm in speech.insisting or token.norm.isupper() or is_figure(token)

    last = max((at for at, token in enumerate(tokens) if token.raw[0].isalnum()), default=-1)
    kept: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.norm == speech.hesitation and at < last and not _between_figures(tokens, at, is_figure):
            at += 1
            opens = not kept or not kept[-1].raw[0].isalnum()
            while opens and not tokens[at].raw[0].isalnum() and tokens[at].raw in {*_PAUSES, "."}:
                at += 1
            continue
        again = _said_again(tokens, at, tells_twice) or _figure_again(tokens, at, speech, figures)
        if again:
            at += again
            continue
        kept.append(token)
        at += 1
    return kept


def _between_figures(tokens: Sequence[Token], at: int, is_figure: Callable[[Token], bool]) -> bool:
    before, behind = at - 1, at + 1
    while before >= 0 and tokens[before].raw in _PAUSES:
        before -= 1
    while behind < len(tokens) and tokens[behind].raw in _PAUSES:
        behind += 1
    return before >= 0 and behind < len(tokens) and is_figure(tokens[before]) and is_figure(tokens[behind])


def _said_again(tokens: Sequence[Token], at: int, tells_twice: Callable[[Token], bool]) -> int:
    """How many tokens, the sign behind them among them, are said again at once; 0 for none."""
    for count in range(1, _LONGEST + 1):
        sign = at + count
        if sign >= len(tokens) - 1 or not tokens[sign - 1].raw[0].isalnum():
            return 0
        if tokens[sign].raw not in _PAUSES:
            continue
        first, second = tokens[at:sign], tokens[sign + 1 : sign + 1 + count]
        said_again = [token.norm for token in first] == [token.norm for token in second]
        return count + 1 if said_again and not any(tells_twice(token) for token in first) else 0
    return 0


def _figure_again(tokens: Sequence[Token], at: int, speech: Speech, figures: Mapping[int, int]) -> int:
    """How many tokens a figure has, and the sign, that is said again whole at once: "28, 28 months"; 0 otherwise."""
    sign = figures.get(at)
    if sign is None or sign + 1 not in figures or tokens[sign].raw not in _PAUSES:
        return 0
    end = figures[sign + 1]
    same = [token.norm for token in tokens[at:sign]] == [token.norm for token in tokens[sign + 1 : end]]
    joined = end in figures or (end < len(tokens) and tokens[end].norm in speech.adding)
    return sign + 1 - at if same and not joined else 0

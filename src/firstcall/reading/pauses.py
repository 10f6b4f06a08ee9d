"""Pauses however they are written: a dash between words, a semicolon, dots before a small letter are all a comma.

"No - actually - days", "no... actually... days" and "no, actually, days" are one reply; recognizers differ in the sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firstcall.reading.text import Token

_DASHES = frozenset("-–—")
_DOTS = frozenset(".…")


def with_commas(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each such pause one comma, and none before the first word; linear in their number."""
    made: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _pause(tokens, at)
        if end == at:
            made.append(tokens[at])
            at += 1
            continue
        if made and made[-1].raw[0].isalnum() and end < len(tokens):
            made.append(replace(tokens[at], end=tokens[end - 1].end, raw=",", norm=","))
        elif made and end == len(tokens):
            made += tokens[at:end]
        at = end
    return made


def _pause(tokens: Sequence[Token], at: int) -> int:
    """One past the pause that begins there; the place itself where there is none."""
    sign = tokens[at].raw
    if sign == ";":
        return at + 1
    if sign in _DASHES:
        return _dash(tokens, at)
    return _dots(tokens, at) if sign in _DOTS else at


def _dash(tokens: Sequence[Token], at: int) -> int:
    end = _run(tokens, at, _DASHES)
    if not at or end == len(tokens):
        return end
    before, behind = tokens[at - 1], tokens[end]
    if before.raw[0].isdigit() and behind.raw[0].isdigit():
        return at  # "10 - 12", "2019–2022"
    apart = before.end < tokens[at].start and tokens[end - 1].end < behind.start
    return end if apart or tokens[at].raw != "-" or end - at > 1 else at


def _dots(tokens: Sequence[Token], at: int) -> int:
    end = _run(tokens, at, _DOTS)
    if end - at == 1 and tokens[at].raw == ".":
        return at
    goes_on = end < len(tokens) and (tokens[end].raw[0].islower() or tokens[end].raw[0].isdigit())
    return end if goes_on or not at else at


def _run(tokens: Sequence[Token], at: int, signs: frozenset[str]) -> int:
    """One past the last of the signs that stand there one behind another."""
    end = at
    while end < len(tokens) and tokens[end].raw in signs:
        end += 1
    return end

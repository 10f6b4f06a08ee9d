"""Whether a speaker looks for the answer still: fillers among the words so far, or the question asked back."""

from __future__ import annotations

import re

from firstcall.reading.packs import pack_of
from firstcall.types import Completeness, SoFar

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def so_far(text: str, completeness: Completeness, *, language: str) -> SoFar:
    """The words up to a pause, as turn-taking asks of them."""
    return SoFar(completeness, len(_WORD.findall(text)), searching(text, language=language))


def searching(text: str, *, language: str) -> bool:
    """True where a filler stands anywhere ("öh", "um"), a phrase that wins time at the beginning, or a "?" at the end.

    A question back ("Twenty kilos?") is mostly answered by who asked it. This is for turn-taking alone: it is never
    part of an answer, nor of what is judged.
    """
    if text.rstrip().endswith("?"):
        return True
    words = [word.lower() for word in _WORD.findall(text)]
    pack = pack_of(language).words
    if not pack["hesitations"].isdisjoint(words):
        return True
    return any(words[: len(opener)] == list(opener) for opener in pack["openers"])

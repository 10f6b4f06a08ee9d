"""Several short clips in one window of a speech model, with silence between, and the words back to their clips. Pure.

Whisper always computes a whole window (30 s); a plain loop pays one for each answer of three seconds. This is what
WhisperX does with the stretches of a long file (arXiv 2303.00747), turned round: many files in one window.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.types import Segment, Utterance, Word

GAP = CLOCK_HZ
"""Silence between clips: a second, in which a model ends its sentence."""
SPILL_S = GAP / CLOCK_HZ / 2
"""A word may start or end this far outside its clip, in the silence that is its own."""
UNSURE = 0.6
"""A clip whose words are less probable on average is decoded alone."""

Window = list[tuple[int, int]]
"""(index of a clip, its first sample in the window)."""


def windows(lengths: Sequence[int], longest: int) -> list[Window]:
    """Clips by their lengths in samples, into windows of at most `longest`: the longest first, where they fit.

    A clip that fits no window with another, or none at all, is alone in its own.
    """
    made: list[Window] = []
    ends: list[int] = []
    for index in sorted(range(len(lengths)), key=lambda each: (-lengths[each], each)):
        fits = (at for at, end in enumerate(ends) if end + GAP + lengths[index] <= longest)
        at = next(fits, None)
        if at is None:
            made.append([(index, 0)])
            ends.append(lengths[index])
        else:
            made[at].append((index, ends[at] + GAP))
            ends[at] += GAP + lengths[index]
    return made


def sound_of(window: Window, clips: Sequence[Samples]) -> Samples:
    """The window's sound."""
    index, start = window[-1]
    sound = np.zeros(start + len(clips[index]), np.int16)
    for index, start in window:
        sound[start : start + len(clips[index])] = clips[index]
    return sound


def split(heard: Utterance, window: Window, lengths: Sequence[int]) -> dict[int, Utterance | None]:
    """Index of a clip -> its words; None where they cannot be trusted and it has to be decoded alone.

    That is where a word reaches from one clip into another, where nothing was heard (whoever packs knows that there was
    speech), where something was dropped, and where the words are improbable.
    """
    found: dict[int, Utterance | None] = {}
    for index, start in window:
        low = start / CLOCK_HZ - SPILL_S
        high = (start + lengths[index]) / CLOCK_HZ + SPILL_S
        words = [each for each in heard.words if each.end_s > low and each.start_s < high]
        whole = all(low <= each.start_s and each.end_s <= high for each in words)
        segments = [each for each in heard.segments if each.end_s > low and each.start_s < high]
        sure = bool(words) and sum(each.probability for each in words) / len(words) >= UNSURE
        trusted = whole and sure and all(each.kept for each in segments)
        found[index] = _own(heard, words, segments, start / CLOCK_HZ) if trusted else None
    return found


def _own(heard: Utterance, words: Sequence[Word], segments: Sequence[Segment], start_s: float) -> Utterance:
    """A clip's own utterance, its times from its own start."""
    first = words[0].start_char
    moved = tuple(
        replace(
            each,
            start_s=max(each.start_s - start_s, 0.0),
            end_s=max(each.end_s - start_s, 0.0),
            start_char=each.start_char - first,
            end_char=each.end_char - first,
        )
        for each in words
    )
    text = heard.text[first : words[-1].end_char]
    own = tuple(
        replace(each, text=text, start_s=moved[0].start_s, end_s=moved[-1].end_s) for each in list(segments)[:1]
    )
    return replace(heard, text=text, words=moved, segments=own)


_WORD = re.compile(r"[^\W_]+")


def word_errors(one: str, two: str) -> int:
    """How many words have to be put in, left out or changed; case and punctuation do not count."""
    said, heard = _WORD.findall(one.casefold()), _WORD.findall(two.casefold())
    row = list(range(len(heard) + 1))
    for place, item in enumerate(said, 1):
        before, row[0] = row[0], place
        for column, other in enumerate(heard, 1):
            before, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, before + (item != other))
    return row[-1]

"""Sentences said by espeak-ng, trimmed, at the pipeline's rate, with the times of their words.

espeak-ng works in C globals, so one process says one thing at a time: training runs several data workers, each with its
own `Speaker`.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.engines.espeak import EspeakVoice, WordStart
from firstcall.engines.pronunciation import spoken
from firstcall.training import voices
from firstcall.training.voices import Group, Manner

Sound = NDArray[np.float32]

_AUDIBLE = 0.004
"""Share of the peak below which the edges are silence."""

LONGEST_S = 11.0
"""A longer sentence does not fit the window with its silence around."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence as sound."""

    language: str
    text: str
    manner: Manner
    sound: Sound
    """16 kHz, trimmed, peak 1.0."""
    word_starts_s: tuple[float, ...] | None
    """Start of each word of `text`; None where the voice says other words than are written (`YKB`)."""

    @property
    def length_s(self) -> float:
        """How long it sounds."""
        return len(self.sound) / CLOCK_HZ


class Speaker:
    """Says sentences in voices of a group."""

    def say(self, language: str, text: str, manner: Manner) -> Utterance | None:
        """The sentence; None when nothing is heard or it is too long."""
        voice = EspeakVoice(*astuple(manner))
        clip, words = voice.synthesize_timed(text)
        heard = pcm.to_float(pcm.resample(clip, CLOCK_HZ).samples)
        first, last = _audible(heard)
        if last - first < CLOCK_HZ // 10 or last - first > LONGEST_S * CLOCK_HZ:
            return None
        sound = heard[first:last] / np.abs(heard).max()
        if words and words[0].text_position > 0:
            words = (WordStart(0, 0.0), *words)  # after many changes of voice espeak-ng forgets to tell of the first
        starts: tuple[float, ...] | None = None
        if spoken(text, language) == text and len(words) == len(text.split()):
            starts = tuple(max(0.0, word.at_s - first / CLOCK_HZ) for word in words)
        return Utterance(language, text, manner, sound.astype(np.float32), starts)

    def say_any(self, language: str, text: str, group: Group, random: Random) -> Utterance | None:
        """The sentence in a drawn manner."""
        return self.say(language, text, voices.draw(language, group, random))


def _audible(sound: Sound) -> tuple[int, int]:
    if not len(sound) or not (peak := float(np.abs(sound).max())):
        return 0, 0
    places = np.flatnonzero(np.abs(sound) > _AUDIBLE * peak)
    return int(places[0]), int(places[-1]) + 1

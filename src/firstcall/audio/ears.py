"""What an ear needs between a line and an engine: the last seconds by sample position, and speech probabilities.

Knows no engine and no policy: which probability counts as speech is the endpointer's business.
"""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

import numpy as np

from firstcall.audio.pcm import resample
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples, VoiceActivity
from firstcall.errors import BugError


class SpeechProbability(NamedTuple):
    """What voice activity detection said of one window."""

    sample: int
    """Clock sample of the window's first sample."""
    probability: float
    """0..1."""


class SoundMemory:
    """Keeps sound by its position on the clock, so that a turn can start before it was noticed, until it is forgotten.

    What is appended is kept as it is, not copied: whoever appends must not change it afterwards.
    """

    def __init__(self, *, start_sample: int = 0) -> None:
        self._chunks: deque[tuple[int, Samples]] = deque()
        self._start = self._end = start_sample

    @property
    def start(self) -> int:
        """Clock sample of the oldest sound that is kept."""
        return self._start

    @property
    def end(self) -> int:
        """Clock sample that comes next."""
        return self._end

    def append(self, samples: Samples) -> None:
        """Add sound at the end."""
        self._chunks.append((self._end, samples))
        self._end += len(samples)

    def forget(self, before: int) -> None:
        """Let go of whole chunks that end before a clock sample."""
        chunks = self._chunks
        while chunks and chunks[0][0] + len(chunks[0][1]) <= before:
            at, samples = chunks.popleft()
            self._start = at + len(samples)

    def slice(self, start: int, end: int) -> Samples:
        """A copy of clock samples `start` to `end`, exclusive. Raises BugError where they are not (or no longer) kept.

        Who may ask too early says `slice(max(start, memory.start), end)`.
        """
        if not self._start <= start <= end <= self._end:
            raise BugError(f"samples {start} to {end} are not in memory, which holds {self._start} to {self._end}")
        inside = [
            samples[max(0, start - at) : max(0, end - at)]
            for at, samples in self._chunks
            if at < end and at + len(samples) > start
        ]
        return np.concatenate(inside) if inside else np.zeros(0, dtype=np.int16)


class SpeechMeter:
    """Runs voice activity detection over frames of any length; belongs to one stretch of listening."""

    def __init__(self, voice_activity: VoiceActivity, *, start_sample: int = 0) -> None:
        self._stream = voice_activity.stream()
        self._window_samples = voice_activity.window_samples
        self._rest: Samples = np.zeros(0, dtype=np.int16)
        self._at = start_sample

    def feed(self, samples: Samples) -> list[SpeechProbability]:
        """The windows that have become full, in order; often none."""
        sound = np.concatenate([self._rest, samples])
        said: list[SpeechProbability] = []
        used = 0
        while used + self._window_samples <= len(sound):
            probability = self._stream.probability(sound[used : used + self._window_samples])
            said.append(SpeechProbability(self._at, probability))
            used += self._window_samples
            self._at += self._window_samples
        self._rest = sound[used:]
        return said

    def flush(self) -> list[SpeechProbability]:
        """The last, unfinished window, filled up with silence; empty where there is none. The stretch is over."""
        if not len(self._rest):
            return []
        return self.feed(np.zeros(self._window_samples - len(self._rest), dtype=np.int16))


def speech_probabilities(clip: Clip, voice_activity: VoiceActivity) -> list[SpeechProbability]:
    """The probabilities over a whole clip, at positions on CLOCK_HZ counted from its start."""
    meter = SpeechMeter(voice_activity)
    return [*meter.feed(resample(clip, CLOCK_HZ).samples), *meter.flush()]

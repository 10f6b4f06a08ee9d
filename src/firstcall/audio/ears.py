"""What an ear needs between a line and an engine: the last seconds by sample position, and speech probabilities.

Knows no engine and no policy: which probability counts as speech is the endpointer's business.
"""

from __future__ import annotations

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


class SampleRing:
    """Keeps the newest sound by its position on the clock, so that a turn can start before it was noticed."""

    def __init__(self, capacity_samples: int, *, start_sample: int = 0) -> None:
        if capacity_samples <= 0:
            raise BugError(f"a ring of {capacity_samples} samples keeps nothing")
        self._ring = np.zeros(capacity_samples, dtype=np.int16)
        self._first = start_sample
        self._end = start_sample

    @property
    def start(self) -> int:
        """Clock sample of the oldest sound that is kept."""
        return max(self._first, self._end - len(self._ring))

    @property
    def end(self) -> int:
        """Clock sample that comes next."""
        return self._end

    def append(self, samples: Samples) -> None:
        """Add sound at the end; the oldest goes."""
        newest = samples[-len(self._ring) :]
        at = (self._end + len(samples) - len(newest)) % len(self._ring)
        before_seam = min(len(newest), len(self._ring) - at)
        self._ring[at : at + before_seam] = newest[:before_seam]
        self._ring[: len(newest) - before_seam] = newest[before_seam:]
        self._end += len(samples)

    def slice(self, start: int, end: int) -> Samples:
        """A copy of clock samples `start` to `end`, exclusive. Raises BugError where they are not (or no longer) kept.

        Who may ask too early says `slice(max(start, ring.start), end)`.
        """
        if not self.start <= start <= end <= self._end:
            raise BugError(f"samples {start} to {end} are not in the ring, which holds {self.start} to {self._end}")
        at = start % len(self._ring)
        before_seam = self._ring[at : at + end - start]
        return np.concatenate([before_seam, self._ring[: end - start - len(before_seam)]])


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

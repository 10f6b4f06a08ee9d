"""Voice activity that takes loud for speech: ears and calls are tested with it where sound can be drawn by hand."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceStream
from firstcall.types import EngineId

LOUD = 1000


def loud(seconds: float) -> Samples:
    """A stretch of speech."""
    return np.full(round(seconds * CLOCK_HZ), LOUD, np.int16)


def quiet(seconds: float) -> Samples:
    """A stretch of silence."""
    return np.zeros(round(seconds * CLOCK_HZ), np.int16)


class Loudness:
    """Implements VoiceActivity, and its stream: it remembers nothing."""

    window_samples = 320

    @property
    def identity(self) -> EngineId:
        return EngineId("loudness", "1")

    def stream(self) -> Loudness:
        return self

    def together(self, streams: Sequence[VoiceStream], windows: Sequence[Samples]) -> list[float]:
        return [each.probability(window) for each, window in zip(streams, windows, strict=True)]

    def probability(self, window: Samples) -> float:
        return 1.0 if np.abs(window).max() >= LOUD / 2 else 0.0

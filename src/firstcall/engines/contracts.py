"""What an engine must do: the protocols that `engines.registry` hands out and one contract test checks.

Loaded weights (`SpeechToText`, `TextToSpeech`, `VoiceActivity`) are shared by all interviews of a process and safe to
use from several threads; per-interview state (`VoiceStream`) belongs to one. Foreign types stay in their engine file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from firstcall.types import EngineId, Utterance

Samples = NDArray[np.int16]
"""Mono, shape (n,), 16-bit."""

CLOCK_HZ = 16_000
"""The one sample clock of every call: all lines, prompts and recordings run at this rate."""

FRAME_SAMPLES = 320
"""One frame on a line: 20 ms."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Mono sound and its rate."""

    samples: Samples
    sample_rate_hz: int

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.samples) / self.sample_rate_hz


class SpeechToText(Protocol):
    """Turns a turn's sound into words."""

    @property
    def identity(self) -> EngineId: ...

    def transcribe(self, samples: Samples, *, language: str, hints: Sequence[str] = ()) -> Utterance:
        """Transcribe mono int16 at CLOCK_HZ. No speech gives an Utterance with empty text, never an error.

        `hints` are words that may occur (`YKB`); engines may ignore them. Raises WorldError(`stt_failed`).
        """
        ...


class Padding(StrEnum):
    """What many clips at once are filled up with to the window that a recognizer wants."""

    WHOLE = "whole"
    """The whole window, as if each clip were alone."""
    STOOD_FOR = "stand-ins"
    """A few places that stand for all the others: nearly the same, in less time."""
    CUT = "cut"
    """No more than a little: much less time, and some models break."""


@runtime_checkable
class ManyClips(Protocol):
    """A recognizer that takes many clips at once."""

    def transcribe_many(
        self, clips: Sequence[Samples], *, language: str, padding: Padding = Padding.WHOLE
    ) -> list[Utterance | None]:
        """The words of each, as `transcribe` gives them; None for one that has to be transcribed alone."""
        ...


class TextToSpeech(Protocol):
    """Says a text with one voice."""

    @property
    def identity(self) -> EngineId: ...

    def synthesize(self, text: str, *, slower: bool = False) -> Clip:
        """Speak `text` (no mark-up) at the voice's own rate; empty text gives no samples.

        Raises WorldError(`tts_failed`).
        """
        ...


class TurnModel(Protocol):
    """Says whether a voice sounds finished; what was asked and said is the reader's part."""

    @property
    def identity(self) -> EngineId: ...

    def finished(self, samples: Samples) -> float:
        """Probability (0..1) that the speaker has finished; `samples` at CLOCK_HZ up to the pause, its silence too."""
        ...


class VoiceStream(Protocol):
    """The state of voice activity detection over one stretch of listening."""

    def probability(self, window: Samples) -> float:
        """Probability 0..1 that this window (exactly `window_samples` of CLOCK_HZ) holds speech."""
        ...


class VoiceActivity(Protocol):
    """Says where there is speech."""

    @property
    def identity(self) -> EngineId: ...

    @property
    def window_samples(self) -> int: ...

    def stream(self) -> VoiceStream:
        """A fresh state; start one for each stretch of listening."""
        ...

    def together(self, streams: Sequence[VoiceStream], windows: Sequence[Samples]) -> list[float]:
        """What each of its own streams says of its window, all at once: cheaper than one by one where it can be."""
        ...

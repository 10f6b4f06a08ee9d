"""Replaying endpointing over a sound's speech probabilities, for `bench_endpointing`: no audio device, no clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from firstcall.endpoint import Endpointer, EndpointPolicy, PauseBegan, SpeechBegan, SpeechWentOn, TurnClosed
from firstcall.engines.contracts import CLOCK_HZ, Samples, VoiceActivity
from firstcall.types import SoFar

Words = Callable[[int], SoFar | None]
"""What the words up to a sample amount to; None: no words come."""
Finished = Callable[[int], float]
"""Whether the voice up to a sample sounds finished, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A closed turn, in samples."""

    start: int
    decided_at: int
    reason: str
    end: int | None = None
    """End of speech, where it is known."""


@dataclass(slots=True)
class Sound:
    """What a policy is run over, with what it may ask."""

    samples: Samples
    probabilities: list[float]
    words: Words
    finished: Finished | None = None


def probabilities(samples: Samples, voice: VoiceActivity) -> list[float]:
    """The voice activity of a sound, window by window."""
    stream, size = voice.stream(), voice.window_samples
    return [stream.probability(samples[at : at + size]) for at in range(0, len(samples) - size + 1, size)]


def turns(sound: Sound, policy: EndpointPolicy, window: int, words_after: int) -> list[Turn]:
    """The turns of a sound under a policy."""
    endpointer = Endpointer(policy, CLOCK_HZ, window)
    due, made = None, []
    for number, probability in enumerate(sound.probabilities):
        if due is not None and number * window >= due[0]:
            endpointer.note(due[1], due[2])
            due = None
        for happened in endpointer.hear(probability):
            match happened:
                case PauseBegan() if policy.answer_aware:
                    noted = sound.words(happened.end_sample)
                    finished = sound.finished(happened.at_sample) if sound.finished else None
                    due = None if noted is None else (happened.at_sample + words_after, noted, finished)
                case SpeechWentOn():
                    due = None
                case TurnClosed():
                    reason = str(happened.reason)
                    made.append(Turn(happened.start_sample, happened.decided_at, reason, happened.end_sample))
                    due = None
                case PauseBegan() | SpeechBegan():
                    pass
    return made


def percentile(values: Sequence[float], share: float) -> float | None:
    """A percentile to two decimals; None of nothing."""
    return round(float(np.percentile(values, share)), 2) if values else None


def table(rows: list[dict[str, object]], title: str) -> str:
    """Rows under their keys."""
    heads = list(rows[0])
    cells = [["–" if row[head] is None else str(row[head]) for head in heads] for row in rows]
    widths = [max(len(head), *(len(each[i]) for each in cells)) for i, head in enumerate(heads)]
    out = [title, "  ".join(head.ljust(width) for head, width in zip(heads, widths, strict=True))]
    out += ["  ".join(cell.ljust(width) for cell, width in zip(each, widths, strict=True)) for each in cells]
    return "\n".join(out) + "\n"

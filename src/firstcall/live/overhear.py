"""Turns of a sound that is already there: the same ears and endpointing as on a line, on media time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from firstcall.audio.pcm import resample
from firstcall.endpoint import EndpointPolicy
from firstcall.engines.contracts import CLOCK_HZ, FRAME_SAMPLES, Clip, Samples, SpeechToText, VoiceActivity
from firstcall.live.call import on_clock
from firstcall.live.listening import Ears, Ended, Paused, WentOn
from firstcall.reading import completeness, read, so_far
from firstcall.types import Grounds, Reading, Requirement, Utterance

TRAILING_S = 3.0
"""Silence added after a file's end: longer than the longest wait, so that the last turn closes by itself."""


@dataclass(frozen=True, slots=True)
class HeardTurn:
    """One turn of a sound. Times are seconds from its start."""

    start_s: float
    end_s: float
    """End of speech."""
    decided_at_s: float
    """When the endpointer closed the turn, in media time."""
    ready_at_s: float
    """When its words were there: the decision, or later where transcribing took longer."""
    reason: str
    grounds: Grounds
    utterance: Utterance
    reading: Reading


@dataclass(slots=True)
class _Ahead:
    """Words begun in a pause: what they are, and when they would have been ready."""

    clip: tuple[int, int]
    utterance: Utterance
    ready_at: int
    noted: bool = False


def overhear(
    clip: Clip,
    requirement: Requirement,
    *,
    language: str,
    today: date,
    voice_activity: VoiceActivity,
    speech_to_text: SpeechToText,
    policy: EndpointPolicy,
) -> Iterator[HeardTurn]:
    """Give the turns of `clip` one by one. Computing time counts as media time, as on a real line."""
    sound = resample(clip, CLOCK_HZ).samples
    sound = np.concatenate([sound, np.zeros(int(TRAILING_S * CLOCK_HZ), np.int16)])
    ears = Ears(voice_activity, policy, hears_prompts=False)
    ears.open("turn")
    ahead: _Ahead | None = None
    for at in range(0, len(sound), FRAME_SAMPLES):
        if ahead is not None and not ahead.noted and ears.clock >= ahead.ready_at:
            ahead.noted = True
            text = ahead.utterance.text
            told = completeness(text, requirement, language=language, today=today)
            ears.note(so_far(text, told, language=language))
        for happening in ears.hear(sound[at : at + FRAME_SAMPLES]):
            match happening:
                case Paused() if policy.answer_aware:
                    ends = (happening.clip_start, happening.clip_end)
                    utterance = speech_to_text.transcribe(ears.clip(*ends), language=language)
                    ahead = _Ahead(ends, utterance, ears.clock + _samples(utterance.compute_s))
                case WentOn():
                    ahead = None
                case Ended():
                    yield _turn(happening, ahead, ears, requirement, language, today, speech_to_text)
                    ahead = None
                    ears.open("turn")
                case _:
                    pass


def _turn(
    ended: Ended,
    ahead: _Ahead | None,
    ears: Ears,
    requirement: Requirement,
    language: str,
    today: date,
    engine: SpeechToText,
) -> HeardTurn:
    closed = ended.closed
    if ahead is not None:
        utterance, ready_at = ahead.utterance, max(closed.decided_at, ahead.ready_at)
    else:
        sound: Samples = ears.clip(ended.clip_start, ended.clip_end)
        utterance = engine.transcribe(sound, language=language)
        ready_at = closed.decided_at + _samples(utterance.compute_s)
    utterance = on_clock(utterance, ended.clip_start)
    return HeardTurn(
        start_s=closed.start_sample / CLOCK_HZ,
        end_s=closed.end_sample / CLOCK_HZ,
        decided_at_s=closed.decided_at / CLOCK_HZ,
        ready_at_s=ready_at / CLOCK_HZ,
        reason=str(closed.reason),
        grounds=closed.grounds,
        utterance=utterance,
        reading=read(utterance.text, requirement, language=language, today=today, words=utterance.words),
    )


def _samples(seconds: float) -> int:
    return int(seconds * CLOCK_HZ + 0.5)

"""Ears: the last seconds by position on the clock, and every window heard exactly once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firstcall.audio.ears import SoundMemory, SpeechMeter, speech_probabilities
from firstcall.audio.files import read_audio
from firstcall.audio.noise import NoiseKind, noise
from firstcall.audio.pcm import silence
from firstcall.engines.contracts import Clip, Samples, VoiceActivity, VoiceStream
from firstcall.engines.registry import VOICE_ACTIVITY, load
from firstcall.errors import BugError
from firstcall.types import EngineId

SHARED = Path(__file__).parents[2] / "shared" / "audio"


def clock(start: int, end: int) -> Samples:
    return np.arange(start, end, dtype=np.int64).astype(np.int16)


@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 200)), max_size=20), st.integers(0, 10**9))
def test_memory_holds_sound_at_its_place_until_it_is_forgotten(chunks: list[tuple[int, int]], start: int) -> None:
    memory = SoundMemory(start_sample=start)
    at = forgotten = start
    for chunk, back in chunks:
        memory.append(clock(at, at + chunk))
        at += chunk
        memory.forget(at - back)
        forgotten = max(forgotten, at - back)
        assert memory.end == at
        assert start <= memory.start <= forgotten
        assert np.array_equal(memory.slice(memory.start, memory.end), clock(memory.start, at))
        middle = (memory.start + memory.end) // 2
        assert np.array_equal(memory.slice(middle, memory.end), clock(middle, at))


@pytest.mark.parametrize(("start", "end"), [(79, 95), (95, 101), (96, 95), (-1, 0)])
def test_sound_outside_memory_is_our_bug(start: int, end: int) -> None:
    memory = SoundMemory()
    for at in range(0, 100, 20):
        memory.append(clock(at, at + 20))
    memory.forget(90)
    with pytest.raises(BugError, match=f"samples {start} to {end} are not in memory, which holds 80 to 100"):
        memory.slice(start, end)


def test_a_slice_is_a_copy() -> None:
    memory = SoundMemory()
    sound = clock(0, 4)
    memory.append(sound)
    kept = memory.slice(1, 3)
    kept += 1
    assert sound.tolist() == [0, 1, 2, 3]


class Mean:
    """Says of a window how loud its mean is: shows which samples were in it."""

    def __init__(self) -> None:
        self.identity = EngineId("mean", "1")
        self.window_samples = 512

    def stream(self) -> Mean:
        return self

    def together(self, streams: Sequence[VoiceStream], windows: Sequence[Samples]) -> list[float]:
        return [each.probability(window) for each, window in zip(streams, windows, strict=True)]

    def probability(self, window: Samples) -> float:
        assert window.shape == (512,)
        return float(window.mean()) / 1_000


@pytest.mark.parametrize("frame", [1, 160, 320, 512, 700, 4_000])
def test_frames_of_any_length_become_windows_in_order(frame: int) -> None:
    sound = np.repeat(np.array([100, 200, 300, 400], np.int16), 512)[:1_800]
    meter = SpeechMeter(Mean(), start_sample=48_000)
    said = [window for at in range(0, len(sound), frame) for window in meter.feed(sound[at : at + frame])]
    assert said == [(48_000, 0.1), (48_512, 0.2), (49_024, 0.3)]
    (last,) = meter.flush()
    assert last.sample == 49_536
    assert last.probability == pytest.approx(0.4 * 264 / 512)
    assert meter.flush() == []


def test_a_clip_of_another_rate_is_told_on_the_clock() -> None:
    clip = Clip(np.full(8_000, 500, np.int16), 8_000)
    said = speech_probabilities(clip, Mean())
    assert [window.sample for window in said] == list(range(0, 16_000, 512))
    assert said[10].probability == pytest.approx(0.5, abs=0.001)
    assert speech_probabilities(Clip(silence(0), 8_000), Mean()) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared development audio is not beside this checkout")
@pytest.mark.parametrize("name", ["silero", "webrtc"])
def test_real_engines_tell_speech_from_the_room(name: str) -> None:
    engine: VoiceActivity = load(VOICE_ACTIVITY, name)()
    speech = read_audio(SHARED / "clips" / "rstt_LJ001-0002.wav")
    room = Clip(noise(NoiseKind.PINK, 16_000, dbfs=-70, seed=1), 16_000)
    heard, quiet = (
        np.array([window.probability for window in speech_probabilities(clip, engine)]) for clip in (speech, room)
    )
    assert (heard > 0.5).mean() > 0.6
    assert (quiet > 0.5).mean() == 0

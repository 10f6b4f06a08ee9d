"""Voice activity: Silero streamed as its makers run it, webrtcvad at its levels."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from faster_whisper.vad import get_vad_model

import speech
from firstcall.audio.noise import NoiseKind, add_noise, noise
from firstcall.audio.pcm import mix, telephone_band
from firstcall.engines import registry, silero
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.engines.silero import SileroVoiceActivity
from firstcall.engines.webrtc import WebrtcVoiceActivity
from firstcall.errors import InputError, WorldError

TEXT = "Jag har jobbat på lager i sju år, och innan dess i butik."


def streamed(sound: Samples) -> list[float]:
    stream = SileroVoiceActivity().stream()
    return [stream.probability(window) for window in sound[: len(sound) // 512 * 512].reshape(-1, 512)]


def test_the_stream_hears_what_the_whole_file_hears() -> None:
    sound = speech.say(TEXT, "sv")
    sound = sound[: len(sound) // 512 * 512]
    # A copy: faster-whisper overwrites the last 64 samples of what it is given.
    whole = get_vad_model()(sound.astype(np.float32) / 32768).reshape(-1)
    assert np.abs(np.array(streamed(sound)) - whole).max() < 0.001


def test_every_stretch_of_listening_starts_fresh() -> None:
    engine = SileroVoiceActivity()
    sound = speech.say(TEXT, "sv")
    engine.stream().probability(sound[6000:6512])
    assert engine.stream().probability(np.zeros(512, np.int16)) == streamed(np.zeros(512, np.int16))[0]


def test_streams_of_one_engine_do_not_mix() -> None:
    engine = SileroVoiceActivity()
    sound, other = speech.say(TEXT, "sv")[: 512 * 60], speech.say("Nej, tyvärr, det har jag inte.", "sv")[: 512 * 60]
    one, two = engine.stream(), engine.stream()
    pairs = zip(sound.reshape(-1, 512), other.reshape(-1, 512), strict=True)
    mixed = [(one.probability(left), two.probability(right)) for left, right in pairs]
    assert [left for left, _ in mixed] == streamed(sound)
    assert [right for _, right in mixed] == streamed(other)


@pytest.mark.parametrize("name", registry.VOICE_ACTIVITY)
@pytest.mark.parametrize("crowd", [1, silero.CROWD - 1, silero.CROWD, 7])
def test_many_streams_are_judged_together_as_each_alone(name: str, crowd: int) -> None:
    engine = registry.voice_activity(name)
    size = engine.window_samples
    sound = speech.say(TEXT, "sv")
    sides = [np.roll(sound, 5_000 * each)[: size * 40].reshape(-1, size) for each in range(crowd)]
    alone, together = ([engine.stream() for _ in sides] for _ in range(2))
    for windows in zip(*sides, strict=True):
        expected = [stream.probability(window) for stream, window in zip(alone, windows, strict=True)]
        assert engine.together(together, windows) == expected


def test_without_the_library_that_turns_the_network_streams_are_judged_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "onnx", None)
    engine = SileroVoiceActivity()
    streams = [engine.stream() for _ in range(silero.CROWD)]
    silent = np.zeros(512, np.int16)
    assert engine.together(streams, [silent] * silero.CROWD) == streamed(silent) * silero.CROWD


def test_a_read_only_window_is_enough() -> None:
    window = np.frombuffer(bytes(1024), np.int16)
    for name in registry.VOICE_ACTIVITY:
        engine = registry.voice_activity(name)
        assert engine.stream().probability(window[: engine.window_samples]) < 0.5


@pytest.mark.parametrize("hz", [50, 440, 1000])
def test_a_tone_is_no_speech(hz: int) -> None:
    tone = (8000 * np.sin(2 * np.pi * hz * np.arange(CLOCK_HZ) / CLOCK_HZ)).astype(np.int16)
    assert max(streamed(tone)) < 0.3


def test_speech_is_heard_through_noise_and_noise_is_not_speech() -> None:
    sound = speech.say(TEXT, "sv")
    hiss = np.random.default_rng(0).standard_normal(len(sound)) * 600
    noisy = (sound + hiss).clip(-32768, 32767).astype(np.int16)
    assert np.mean([value > 0.5 for value in streamed(noisy)]) > 0.5
    assert max(streamed(hiss.astype(np.int16))) < 0.5


@pytest.mark.parametrize("crowd", [1, silero.CROWD])
@pytest.mark.parametrize("noise_dbfs", [None, -50.0])
def test_a_word_in_noise_is_heard_after_a_softer_floor(crowd: int, noise_dbfs: float | None) -> None:
    """As where a telephone lets the room through only with the voice: the floor's state takes no voice in it."""
    floor_dbfs = noise_dbfs if noise_dbfs is not None else -66.0
    for text in ("Minus tjugotvå.", "Natt.", "På torsdag.", "Jajamän."):
        word = telephone_band(add_noise(speech.say(text, "sv", "sv+m3"), NoiseKind.PINK, 10.0, seed=2))
        floor = noise(NoiseKind.PINK, 5 * CLOCK_HZ - len(word) % 512, dbfs=floor_dbfs, seed=4)
        windows = np.concatenate([floor, word])[(len(floor) + len(word)) % 512 :].reshape(-1, 512)
        engine = SileroVoiceActivity()
        streams = [engine.stream() for _ in range(crowd)]
        heard = np.array([engine.together(streams, [window] * crowd)[0] for window in windows])
        assert heard[: len(floor) // 512 - 1].max() < 0.3, "the floor is quiet"
        assert np.count_nonzero(heard[len(floor) // 512 :] >= 0.5) >= 5, text


@pytest.mark.parametrize("crowd", [1, silero.CROWD])
@pytest.mark.parametrize("noise_dbfs", [None, -50.0])
def test_a_word_is_heard_after_half_a_minute_of_quiet(crowd: int, noise_dbfs: float | None) -> None:
    """As after the notice: without a rest the network no longer takes "Yes" for a voice."""
    word = speech.say("Yes, that's okay.", "en", "en-us+m2")
    sound = np.concatenate([np.zeros(30 * CLOCK_HZ, np.int16), word])
    if noise_dbfs is not None:
        sound = mix(sound, noise(NoiseKind.WHITE, len(sound), dbfs=noise_dbfs, seed=1))
    windows = telephone_band(sound)[len(sound) % 512 :].reshape(-1, 512)
    engine = SileroVoiceActivity()
    streams = [engine.stream() for _ in range(crowd)]
    heard = [engine.together(streams, [window] * crowd) for window in windows]
    of_word = np.array(heard)[-(len(word) // 512) :, 0]
    assert np.array(heard)[: -(len(word) // 512) - 1].max() < 0.3, "quiet is quiet"
    assert np.mean(of_word > 0.5) > 0.2, "of the second and a half that is speech, and of the quiet behind it"
    assert np.flatnonzero(of_word > 0.5)[0] * 512 / CLOCK_HZ < speech.LEAD_S + 0.15, "from the first word on"


@pytest.mark.parametrize("mode", [-1, 4, 9])
def test_webrtc_has_four_modes(mode: int) -> None:
    with pytest.raises(InputError, match="is not one of 0, 1, 2, 3"):
        WebrtcVoiceActivity(mode)


def test_a_missing_network_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "faster_whisper").mkdir()
    (tmp_path / "faster_whisper" / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(__import__("sys").modules, "faster_whisper")
    with pytest.raises(WorldError, match=r"silero_vad_v6\.onnx is not in the installed faster-whisper") as missing:
        silero.network_path()
    assert missing.value.code == "vad_missing"

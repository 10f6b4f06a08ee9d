"""Sample arithmetic: exact, symmetric where it says so, and never shifted in time."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from firstcall.audio import pcm
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples
from firstcall.errors import BugError

EVERY_SAMPLE = np.arange(-32_768, 32_768, dtype=np.int32).astype(np.int16)
RATES = [8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000]


def tone(frequency_hz: float, seconds: float = 1.0, peak: float = 0.5, rate_hz: int = CLOCK_HZ) -> Samples:
    at_s = np.arange(pcm.to_sample(seconds, rate_hz)) / rate_hz
    return pcm.to_int16(peak * np.sin(2 * np.pi * frequency_hz * at_s))


def chirps(samples: int, seed: int = 3) -> Samples:
    """Broad-band sound between 400 and 3000 Hz, which survives a telephone and shows any shift in time."""
    random = np.random.default_rng(seed)
    frequency_hz = np.fft.rfftfreq(samples, 1 / CLOCK_HZ)
    spectrum = np.fft.rfft(random.standard_normal(samples)) * ((frequency_hz > 400) & (frequency_hz < 3_000))
    sound = np.fft.irfft(spectrum, samples)
    return pcm.to_int16(0.3 * sound / np.abs(sound).max())


def lag(reference: Samples, heard: Samples) -> int:
    """By how many samples `heard` comes later."""
    size = 2 * len(reference)
    cross = np.fft.irfft(np.conj(np.fft.rfft(reference, size)) * np.fft.rfft(heard, size), size)
    at = int(np.argmax(cross))
    return at - size if at > size // 2 else at


@pytest.mark.parametrize(
    ("seconds", "rate_hz", "sample"),
    [
        (0.0, 16_000, 0),
        (0.3, 16_000, 4_800),
        (1 / 3, 44_100, 14_700),
        (0.0625, 8, 1),  # exactly half a sample
        (-0.0625, 8, 0),
        (0.0624, 8, 0),
        (-1.0, 16_000, -16_000),
    ],
)
def test_seconds_become_the_nearest_sample_halves_up(seconds: float, rate_hz: int, sample: int) -> None:
    assert pcm.to_sample(seconds, rate_hz) == sample


@given(st.integers(min_value=-(10**10), max_value=10**10), st.sampled_from(RATES))
def test_samples_survive_the_way_over_seconds(sample: int, rate_hz: int) -> None:
    assert pcm.to_sample(pcm.to_seconds(sample, rate_hz), rate_hz) == sample


def test_every_sample_survives_the_way_over_float() -> None:
    assert np.array_equal(pcm.to_int16(pcm.to_float(EVERY_SAMPLE)), EVERY_SAMPLE)


def test_float_rounds_half_up_and_clips() -> None:
    steps = np.array([0.5, 1.49, 1.5, -0.5, -0.51, -1.5, 40_000, -40_000]) / 32_768
    assert pcm.to_int16(steps).tolist() == [1, 1, 2, 0, -1, -1, 32_767, -32_768]


@pytest.mark.parametrize("from_hz", RATES)
@pytest.mark.parametrize("to_hz", [8_000, 16_000, 48_000])
def test_resampling_keeps_length_time_and_level(from_hz: int, to_hz: int) -> None:
    clip = pcm.resample(Clip(tone(440, 0.6, rate_hz=from_hz), from_hz), to_hz)
    expected = tone(440, 0.6, rate_hz=to_hz)
    assert clip.sample_rate_hz == to_hz
    assert len(clip.samples) == len(expected)
    middle = slice(to_hz // 10, -to_hz // 10)
    assert np.abs(clip.samples[middle].astype(int) - expected[middle]).max() <= 8


@pytest.mark.parametrize(
    ("samples", "from_hz", "to_hz", "length"),
    [
        (0, 8_000, 16_000, 0),
        (1, 8_000, 16_000, 2),
        (1, 48_000, 16_000, 0),
        (3, 16_000, 8_000, 2),
        (441, 44_100, 16_000, 160),
    ],
)
def test_resampled_length_is_the_ratio_halves_up(samples: int, from_hz: int, to_hz: int, length: int) -> None:
    assert len(pcm.resample(Clip(pcm.silence(samples), from_hz), to_hz).samples) == length


def test_resampling_gives_the_same_bytes_each_time() -> None:
    clip = Clip(tone(997, 0.2, peak=0.01, rate_hz=22_050), 22_050)
    assert pcm.resample(clip, 16_000).samples.tobytes() == pcm.resample(clip, 16_000).samples.tobytes()


@pytest.mark.parametrize("chunk", [160, 441, 1_000])
def test_a_stream_is_resampled_without_seams(chunk: int) -> None:
    sound = tone(300, 1.0, rate_hz=44_100)
    resampler = pcm.Resampler(44_100, CLOCK_HZ)
    pieces = [resampler.feed(sound[at : at + chunk]) for at in range(0, len(sound), chunk)]
    streamed = np.concatenate([*pieces, resampler.flush()])
    whole = pcm.resample(Clip(sound, 44_100), CLOCK_HZ).samples
    assert abs(len(streamed) - len(whole)) <= 1
    assert np.abs(streamed[200:-200].astype(int) - whole[200 : len(streamed) - 200]).max() <= 2


def test_mixdown_is_the_mean_halves_up() -> None:
    pairs = np.array([[1, 2], [-1, -2], [32_767, 32_767], [-32_768, -32_768], [100, -100]], dtype=np.int16)
    assert pcm.mixdown(pairs).tolist() == [2, -1, 32_767, -32_768, 0]
    assert pcm.mixdown(EVERY_SAMPLE[:, None]).tolist() == EVERY_SAMPLE.tolist()
    assert pcm.mixdown(np.array([[1, 1, 2]], dtype=np.int16)).tolist() == [1]


@pytest.mark.parametrize(
    ("samples", "dbfs"),
    [(tone(500, peak=1.0), -3.01), (tone(500, peak=0.1), -23.01), (np.full(10, 3_277, np.int16), -20.0)],
)
def test_level_is_rms_below_full_scale(samples: Samples, dbfs: float) -> None:
    assert pcm.rms_dbfs(samples) == pytest.approx(dbfs, abs=0.02)


def test_silence_has_no_level() -> None:
    assert pcm.rms_dbfs(pcm.silence(0)) == pcm.rms_dbfs(pcm.silence(99)) == -math.inf
    assert pcm.speech_dbfs(pcm.silence(0)) == pcm.speech_dbfs(pcm.silence(999)) == -math.inf


def test_pauses_do_not_lower_the_level_of_speech() -> None:
    speech = tone(500, 0.4)
    paused = np.concatenate([pcm.silence(16_000), speech, pcm.silence(32_000)])
    assert pcm.speech_dbfs(paused) == pytest.approx(pcm.rms_dbfs(speech), abs=0.01)
    assert pcm.rms_dbfs(paused) < pcm.rms_dbfs(speech) - 9


def test_gain_is_in_decibels_and_never_wraps_around() -> None:
    assert pcm.rms_dbfs(pcm.amplify(tone(500), -6)) == pytest.approx(pcm.rms_dbfs(tone(500)) - 6, abs=0.01)
    assert pcm.amplify(np.array([30_000, -30_000], np.int16), 6).tolist() == [32_767, -32_768]
    assert np.array_equal(pcm.amplify(EVERY_SAMPLE, 0), EVERY_SAMPLE)


def test_mixing_adds_and_clips() -> None:
    one, other = np.array([1, 30_000, -30_000], np.int16), np.array([2, 30_000, -30_000], np.int16)
    assert pcm.mix(one, other).tolist() == [3, 32_767, -32_768]
    with pytest.raises(BugError, match=r"\[3, 2\] samples"):
        pcm.mix(one, other[:2])


@pytest.mark.parametrize("snr_db", [30, 10, 0, -5])
def test_noise_comes_at_the_distance_asked_for(snr_db: float) -> None:
    speech = tone(500, peak=0.1)
    noise = np.random.default_rng(1).normal(0, 500, len(speech)).astype(np.int16)
    added = (pcm.mix_at_snr(speech, noise, snr_db).astype(np.int32) - speech).astype(np.int16)
    assert pcm.rms_dbfs(speech) - pcm.rms_dbfs(added) == pytest.approx(snr_db, abs=0.1)


def test_silence_has_no_distance_to_noise() -> None:
    assert not pcm.mix_at_snr(pcm.silence(9), np.ones(9, np.int16), 10).any()
    assert pcm.mix_at_snr(np.ones(9, np.int16), pcm.silence(9), 10).tolist() == [1] * 9


@pytest.mark.parametrize(
    ("samples", "low", "high"),
    [
        (tone(500, peak=0.99), 0.0, 0.0),
        (pcm.amplify(tone(500, peak=0.99), 6), 0.3, 0.8),
        (np.array([0, 32_767, 0, -32_768, 0], np.int16), 0.0, 0.0),
        (np.array([0, 32_767, 32_767, 0], np.int16), 0.5, 0.5),
        (pcm.silence(0), 0.0, 0.0),
    ],
)
def test_flat_peaks_are_clipping_and_single_ones_are_not(samples: Samples, low: float, high: float) -> None:
    assert low <= pcm.clipped_share(samples) <= high


def test_mulaw_is_libsndfiles(tmp_path: Path) -> None:
    """Decoding equals libsndfile's for every code; encoding picks a code whose value is as near as libsndfile's."""
    soundfile.write(tmp_path / "mulaw.au", EVERY_SAMPLE, 8_000, "ULAW")
    theirs = np.frombuffer((tmp_path / "mulaw.au").read_bytes()[-len(EVERY_SAMPLE) :], dtype=np.uint8)
    assert np.array_equal(pcm.mulaw_decode(theirs), soundfile.read(tmp_path / "mulaw.au", dtype="int16")[0])
    ours = pcm.mulaw_decode(pcm.mulaw_encode(EVERY_SAMPLE)).astype(int)
    error = np.abs(ours - EVERY_SAMPLE)
    # A step is 8 in the lowest segment and 1024 in the highest; above the limit of 32,635 more is lost.
    assert error[np.abs(EVERY_SAMPLE.astype(int)) <= 32_635].max() <= 512
    assert (
        np.abs(
            ours[np.abs(EVERY_SAMPLE.astype(int)) < 100] - EVERY_SAMPLE[np.abs(EVERY_SAMPLE.astype(int)) < 100]
        ).max()
        <= 4
    )


def test_every_mulaw_code_survives() -> None:
    codes = np.arange(256, dtype=np.uint8)
    # 0x7F is minus zero, which comes back as plus zero, 0xFF.
    assert pcm.mulaw_encode(pcm.mulaw_decode(codes)).tolist() == [0xFF if code == 0x7F else code for code in range(256)]
    assert pcm.mulaw_decode(np.array([0x00, 0x80, 0xFF], np.uint8)).tolist() == [-32_124, 32_124, 0]


@pytest.mark.parametrize(
    ("frequency_hz", "passes"), [(60, False), (150, False), (500, True), (2_500, True), (4_500, False)]
)
def test_the_telephone_lets_through_its_band_only(frequency_hz: float, passes: bool) -> None:
    before = tone(frequency_hz, peak=0.3)
    loss_db = pcm.rms_dbfs(before) - pcm.rms_dbfs(pcm.telephone_band(before))
    assert abs(loss_db) < 0.3 if passes else loss_db > 25


@pytest.mark.parametrize("samples", [0, 1, 5, 320, 15_999, 48_000])
def test_the_telephone_keeps_length(samples: int) -> None:
    assert len(pcm.telephone_band(tone(500, 3.0)[:samples])) == samples


def test_the_telephone_does_not_shift_sound() -> None:
    before = chirps(32_000)
    after = pcm.telephone_band(before)
    assert lag(before, after) == 0
    error = pcm.rms_dbfs((after.astype(int) - before).clip(-32_768, 32_767).astype(np.int16))
    assert pcm.rms_dbfs(before) - error > 25

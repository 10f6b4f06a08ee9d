"""Noise: the same for the same seed, at the level asked for, and coloured as its name says."""

from __future__ import annotations

import numpy as np
import pytest

from firstcall.audio.noise import NoiseKind, add_noise, noise
from firstcall.audio.pcm import rms_dbfs, silence
from firstcall.engines.contracts import CLOCK_HZ, Samples


def share_below(samples: Samples, frequency_hz: float) -> float:
    power = np.abs(np.fft.rfft(samples.astype(float))) ** 2
    return float(power[np.fft.rfftfreq(len(samples), 1 / CLOCK_HZ) < frequency_hz].sum() / power.sum())


@pytest.mark.parametrize("kind", NoiseKind)
@pytest.mark.parametrize("dbfs", [-60.0, -30.0])
def test_level_and_length_are_those_asked_for(kind: NoiseKind, dbfs: float) -> None:
    made = noise(kind, 40_001, dbfs=dbfs, seed=1)
    assert len(made) == 40_001
    assert rms_dbfs(made) == pytest.approx(dbfs, abs=0.1)


@pytest.mark.parametrize("kind", NoiseKind)
def test_a_seed_is_a_noise(kind: NoiseKind) -> None:
    one, again, other = (noise(kind, 8_000, dbfs=-30, seed=seed) for seed in (7, 7, 8))
    assert one.tobytes() == again.tobytes()
    assert not np.array_equal(one, other)


@pytest.mark.parametrize("kind", NoiseKind)
@pytest.mark.parametrize("samples", [0, 1, 2, 7])
def test_the_shortest_noises_are_made(kind: NoiseKind, samples: int) -> None:
    assert len(noise(kind, samples, dbfs=-30, seed=1)) == samples


@pytest.mark.parametrize(
    ("kind", "below_hz", "low", "high"),
    [
        (NoiseKind.WHITE, 4_000, 0.48, 0.52),
        (NoiseKind.PINK, 400, 0.45, 0.55),  # ln(400/20) of ln(8000/20)
        (NoiseKind.BROWN, 100, 0.75, 0.85),  # 1 - 20/100
        (NoiseKind.HUM, 320, 0.97, 1.0),
        (NoiseKind.BABBLE, 1_000, 0.85, 1.0),
    ],
)
def test_noise_has_its_colour(kind: NoiseKind, below_hz: float, low: float, high: float) -> None:
    assert low <= share_below(noise(kind, 10 * CLOCK_HZ, dbfs=-30, seed=2), below_hz) <= high


def test_babble_swells_and_fades() -> None:
    def swing(kind: NoiseKind) -> float:
        frames = noise(kind, 10 * CLOCK_HZ, dbfs=-30, seed=3).astype(float).reshape(-1, 800)
        return float(np.std(10 * np.log10(np.mean(frames**2, axis=1))))

    assert swing(NoiseKind.BABBLE) > 3 * swing(NoiseKind.WHITE)


@pytest.mark.parametrize("kind", NoiseKind)
def test_noise_is_added_at_its_distance_from_the_speech(kind: NoiseKind) -> None:
    speech = np.concatenate([noise(NoiseKind.BABBLE, 16_000, dbfs=-25, seed=4), silence(16_000)])
    added = add_noise(speech, kind, 15.0, seed=5)
    # The pause holds nothing but the noise; hum, brown and babble wander in level.
    assert rms_dbfs(added[16_000:]) == pytest.approx(-25 - 15, abs=2.5)

"""Noise of the kinds that calls are held in, made from a seed: the same seed gives the same samples.

For simulated candidates, tests and training; nothing a real candidate says passes through here.
"""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from firstcall.audio.pcm import mix_at_snr, silence, to_int16
from firstcall.engines.contracts import CLOCK_HZ, Samples

_BABBLE_VOICES = 6
"""From about six voices on, single words no longer stand out."""

_SYLLABLES_PER_S = (3.0, 6.0)
"""How fast speech swells and fades."""


class NoiseKind(StrEnum):
    """What the noise is like."""

    WHITE = "white"
    """Equal power at every frequency: hiss."""
    PINK = "pink"
    """3 dB less an octave: rain, an open office."""
    BROWN = "brown"
    """6 dB less an octave: an engine, a lorry's cabin."""
    HUM = "hum"
    """50 Hz mains with its overtones and a little hiss."""
    BABBLE = "babble"
    """Speech-shaped noise that swells and fades like several people talking; holds no words."""


def noise(kind: NoiseKind, samples: int, *, dbfs: float, seed: int) -> Samples:
    """So many samples at CLOCK_HZ with this level (RMS, dB below full scale; peaks above full scale are clipped)."""
    if samples == 0:
        return silence(0)
    sound = _shape(kind, samples, np.random.default_rng(seed))
    return to_int16(sound / np.sqrt(np.mean(np.square(sound))) * 10 ** (dbfs / 20))


def add_noise(samples: Samples, kind: NoiseKind, snr_db: float, seed: int) -> Samples:
    """The sound with noise `snr_db` below the level of its speech (`pcm.mix_at_snr`: pauses do not count)."""
    return mix_at_snr(samples, noise(kind, len(samples), dbfs=-20, seed=seed), snr_db)


def _shape(kind: NoiseKind, samples: int, random: np.random.Generator) -> NDArray[np.float64]:
    """The noise at any level."""
    match kind:
        case NoiseKind.WHITE:
            return random.standard_normal(samples)
        case NoiseKind.PINK:
            return _coloured(samples, random, octave_db=-3)
        case NoiseKind.BROWN:
            return _coloured(samples, random, octave_db=-6)
        case NoiseKind.HUM:
            return _hum(samples, random)
        case NoiseKind.BABBLE:
            return _babble(samples, random)


def _coloured(samples: int, random: np.random.Generator, *, octave_db: float) -> NDArray[np.float64]:
    spectrum = np.fft.rfft(random.standard_normal(samples))
    frequency_hz = np.fft.rfftfreq(samples, 1 / CLOCK_HZ)
    # Below 20 Hz nothing is heard, and the slope would put most of the power there.
    gain = np.maximum(frequency_hz, 20.0) ** (octave_db / 6.02)
    gain[frequency_hz < 20.0] = 0.0
    if not gain.any():
        gain[:] = 1.0  # Too short for a whole period of any audible tone.
    return np.fft.irfft(spectrum * gain, samples)


def _hum(samples: int, random: np.random.Generator) -> NDArray[np.float64]:
    at_s = np.arange(samples) / CLOCK_HZ
    phases = random.uniform(0, 2 * np.pi, 6)
    tones = [np.sin(2 * np.pi * 50 * (n + 1) * at_s + phase) / (n + 1) for n, phase in enumerate(phases)]
    total: NDArray[np.float64] = np.sum(tones, axis=0) + 0.02 * random.standard_normal(samples)
    return total


def _babble(samples: int, random: np.random.Generator) -> NDArray[np.float64]:
    at_s = np.arange(samples) / CLOCK_HZ
    total = np.zeros(samples)
    for _ in range(_BABBLE_VOICES):
        voice = _speech_shaped(samples, random)
        swell = 0.5 + 0.5 * np.sin(2 * np.pi * random.uniform(*_SYLLABLES_PER_S) * at_s + random.uniform(0, 2 * np.pi))
        phrase = 0.6 + 0.4 * np.sin(2 * np.pi * random.uniform(0.2, 0.5) * at_s + random.uniform(0, 2 * np.pi))
        total += voice * swell * phrase
    return total


def _speech_shaped(samples: int, random: np.random.Generator) -> NDArray[np.float64]:
    """Noise with the long-term spectrum of speech: flat from 100 to 500 Hz, then 9 dB less an octave."""
    spectrum = np.fft.rfft(random.standard_normal(samples))
    frequency_hz = np.fft.rfftfreq(samples, 1 / CLOCK_HZ)
    gain = np.minimum(1.0, (np.maximum(frequency_hz, 1.0) / 500) ** (-9 / 6.02))
    gain *= np.minimum(1.0, frequency_hz / 100)
    if not gain.any():
        gain[:] = 1.0
    return np.fft.irfft(spectrum * gain, samples)

"""What happens to sound on its way: noise, telephone band, levels; and sound that holds no speech at all.

Made to be wider than what the program's own simulated lines do (`audio.noise`, `pcm.telephone_band`), which are mixed
in as they are.
"""

from __future__ import annotations

import math
from random import Random

import numpy as np

from firstcall.audio import pcm
from firstcall.audio.noise import NoiseKind, noise
from firstcall.engines.contracts import CLOCK_HZ
from firstcall.training.synthesis import Sound

_LOOP_S = 30

_FFT_STEP = 1600
"""A Fourier transform of a length with big prime factors costs five times as much."""


class Augmenter:
    """Changes sound at random; one per data worker."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - not for secrets
        self._white = np.random.default_rng(seed)
        kinds = (*NoiseKind, NoiseKind.PINK, NoiseKind.BROWN)
        self._loops = [
            pcm.to_float(noise(kind, _LOOP_S * CLOCK_HZ, dbfs=-20, seed=seed + n)) * 10 for n, kind in enumerate(kinds)
        ]

    def on_the_line(self, sound: Sound, speech_rms: float) -> Sound:
        """Speech as a call might bring it."""
        random = self._random
        if random.random() < 0.6:
            sound = sound + self._noise(len(sound)) * (speech_rms * 10 ** (-random.uniform(8, 40) / 20))
        if random.random() < 0.4:
            sound = self._telephone(sound)
        sound = sound * (10 ** random.uniform(-1.3, -0.02) / (np.abs(sound).max() + 1e-9))
        return self._finish(sound)

    def no_speech(self) -> Sound:
        """Silence, noise, hum or tones, 0.3 to 9 s."""
        random = self._random
        samples = int(CLOCK_HZ * random.uniform(0.3, 9))
        kind = random.random()
        if kind < 0.15:
            return np.zeros(samples, np.float32)
        sound = self._noise(samples) * 10 ** random.uniform(-4.5, -0.7 if kind < 0.7 else -2.0)
        if kind >= 0.7:
            for _ in range(random.randint(1, 4)):
                self._add_tone(sound)
        if random.random() < 0.3:
            sound = self._telephone(sound)
        return self._finish(sound)

    def _add_tone(self, sound: Sound) -> None:
        random = self._random
        start = random.randrange(len(sound))
        end = len(sound) if random.random() < 0.3 else min(len(sound), start + int(CLOCK_HZ * random.uniform(0.005, 2)))
        start = 0 if random.random() < 0.2 else start
        at_s = np.arange(start, end) / CLOCK_HZ
        pitch_hz = random.choice([50, 100, 425, 440, 950, 1400, random.uniform(200, 3000)])
        level = 10 ** random.uniform(-2.5, -0.4)
        sound[start:end] += (np.sin(2 * np.pi * pitch_hz * at_s) * level).astype(np.float32)

    def _noise(self, samples: int) -> Sound:
        loop = self._random.choice(self._loops)
        start = self._random.randrange(len(loop) - samples)
        return loop[start : start + samples]

    def _telephone(self, sound: Sound) -> Sound:
        if self._random.random() < 0.4:
            peak = float(np.abs(sound).max()) + 1e-9
            level = self._random.uniform(0.1, 0.9)
            return pcm.to_float(pcm.telephone_band(pcm.to_int16(sound / peak * level)))
        return self._other_telephone(sound)

    def _other_telephone(self, sound: Sound) -> Sound:
        """A line with other edges than the standard's, and mu-law at any level."""
        low_hz, high_hz = self._random.uniform(120, 380), self._random.uniform(3000, 3900)
        size = -(-len(sound) // _FFT_STEP) * _FFT_STEP
        spectrum = np.fft.rfft(sound, size)
        at_hz = np.fft.rfftfreq(size, 1 / CLOCK_HZ)
        spectrum *= (1 / (1 + (low_hz / np.maximum(at_hz, 1)) ** 6)) * (at_hz < high_hz)
        band = np.fft.irfft(spectrum, size)[: len(sound)]
        scale = self._random.uniform(0.1, 0.95) / (np.abs(band).max() + 1e-9)
        coded = np.sign(band) * np.log1p(255 * np.abs(band * scale)) / math.log(256)
        coded = np.round(coded * 127) / 127
        heard: Sound = (np.sign(coded) * (np.power(256, np.abs(coded)) - 1) / 255 / scale).astype(np.float32)
        return heard

    def _finish(self, sound: Sound) -> Sound:
        if self._random.random() < 0.3:
            hiss = self._white.standard_normal(len(sound)) * 10 ** self._random.uniform(-5, -3.5)
            sound = sound + hiss.astype(np.float32)
        return np.clip(sound, -1, 1).astype(np.float32)

"""Whether what a microphone hears is our own prompt coming back: found by correlation with what was played.

Pure arithmetic on one sample clock. It says what is echo, and takes nothing out of the sound: canceling echo is the
browser's, the telephone network's or the sound card's work; this notices where that was left undone.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from firstcall.engines.contracts import CLOCK_HZ, Samples

MOST_DELAY_S = 1.0
"""From our playing to our hearing it: a page's buffers, a network both ways, a telephone exchange."""

BLOCK_S = 0.25
"""Sound is judged in blocks so long: a word said over the prompt fills one."""

EXPLAINED = 0.2
"""Share of a block's energy that the delayed prompt explains, from which on it is echo. In a room only the direct
sound counts, a third to a half; of somebody else's speech it explains some hundredths."""

LOUD = 0.1
"""Share of the loudest block's energy from which on a block that is no echo is somebody's speech."""

LEAST_BLOCKS = 2
"""Blocks of echo from which on it is a prompt and not chance."""

LEAST_S = 0.3
"""Of less sound than this nothing is said."""

_EMPHASIS = 0.95
"""Speech has its power in the deep, where everybody's sounds alike."""

_WINDOW, _HOP = 1024, 512
"""Short spectra of 64 ms: as much of a room's answer counts as direct sound and first echoes."""

Wave = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Echo:
    """Our own prompt, heard again."""

    delay: int
    """Samples from playing to hearing."""
    until: int
    """Place in the sound that was heard after which there is something that the prompt does not explain; the sound's
    length where it explains everything."""


def find(heard: Samples, played: Samples) -> Echo | None:
    """The prompt in `heard`, which ends when `played` does; `played` begins up to MOST_DELAY_S earlier.

    None where nothing of `heard` is ours, and where it is too short to say.
    """
    before = len(played) - len(heard)
    if before < 0:
        raise ValueError(f"{len(heard)} samples heard, only {len(played)} played")
    if len(heard) < LEAST_S * CLOCK_HZ or not played.any() or not heard.any():
        return None
    mine, theirs = _emphasized(played), _emphasized(heard)
    delay = _delay(theirs, mine, before)
    again = np.concatenate([np.zeros(max(0, delay - before), np.float32), mine[max(0, before - delay) :]])
    return _judged(theirs, again[: len(theirs)], delay)


def _emphasized(samples: Samples) -> Wave:
    wave = samples.astype(np.float32)
    wave[1:] -= _EMPHASIS * wave[:-1]
    return wave


def _delay(heard: Wave, played: Wave, before: int) -> int:
    """The delay at which both are most alike, their spectra made flat."""
    size = 1 << (len(played) + len(heard) - 1).bit_length()
    cross = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(played, size))
    alike = np.fft.irfft(cross / (np.abs(cross) ** 0.7 + 1e-9), size)
    lags = np.arange(0, int(MOST_DELAY_S * CLOCK_HZ) + 1)
    return int(lags[np.argmax(np.abs(alike[(lags - before) % size]))])


def _judged(heard: Wave, again: Wave, delay: int) -> Echo | None:
    spectra, ours = _spectra(heard), _spectra(again)
    size = round(BLOCK_S * CLOCK_HZ / _HOP)
    blocks = [slice(at, at + size) for at in range(0, max(1, len(spectra) - size // 2), size)]
    energy = np.array([_energy(spectra[block]) for block in blocks])
    trusted = np.ones(len(spectra), bool)
    for _ in range(2):  # The second time without the blocks in which somebody else speaks.
        rest = spectra - _room(spectra[trusted], ours[trusted]) * ours
        left = np.array([_energy(rest[block]) for block in blocks])
        echoes = (left <= (1 - EXPLAINED) * energy) & (energy > 0)
        if not echoes.any():
            return None
        for block, is_echo in zip(blocks, echoes, strict=True):
            trusted[block] = is_echo
    others = np.flatnonzero(~echoes & (energy >= LOUD * energy.max()))
    if np.count_nonzero(echoes) < min(LEAST_BLOCKS, len(blocks)):
        return None
    final = int(np.flatnonzero(echoes)[-1])
    until = blocks[final].stop * _HOP if (others > final).any() else len(heard)
    return Echo(delay, min(until, len(heard)))


def _spectra(wave: Wave) -> NDArray[np.complex64]:
    """Short spectra, shape = (frames, bins)."""
    padded = np.pad(wave, (0, -len(wave) % _HOP + _WINDOW - _HOP))
    frames = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::_HOP]
    return np.fft.rfft(frames * np.hanning(_WINDOW).astype(np.float32), axis=1).astype(np.complex64)


def _room(heard: NDArray[np.complex64], played: NDArray[np.complex64]) -> NDArray[np.complex64]:
    """What lies between loudspeaker and microphone, one factor a frequency, by least squares."""
    power = np.sum(np.abs(played) ** 2, axis=0)
    factor: NDArray[np.complex64] = np.sum(heard * np.conj(played), axis=0) / (power + 1e-3 * power.max() + 1e-9)
    return factor


def _energy(spectra: NDArray[np.complex64]) -> float:
    return float(np.sum(np.abs(spectra) ** 2))

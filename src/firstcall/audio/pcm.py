"""Plain arithmetic on 16-bit mono samples: formats, rates, levels, the telephone band, seconds and samples.

Only pure functions of arrays belong here (numpy, and soxr for changing rates): no files, no devices, no randomness.
Seconds become samples in this file and nowhere else.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import soxr
from numpy.typing import NDArray

from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples
from firstcall.errors import BugError

FULL_SCALE = 32_768
"""The int16 value that stands for 1.0 in floating-point sound."""

TELEPHONE_HZ = 8_000
"""Rate of a telephone line (ITU-T G.711)."""

_BAND_HZ = (300.0, 3_400.0)
"""What an ordinary telephone line lets through (ITU-T G.712)."""

_FIR_TAPS = 401
"""Odd, so that the filter delays by whole samples; the edges are about 120 Hz wide at 16 kHz."""

_ACTIVE_FRAME = 320
"""Speech level is measured over frames of 20 ms at CLOCK_HZ."""

_ACTIVE_BELOW_PEAK_DB = 30.0
"""Frames this far below the loudest one are pauses, which must not lower the measured level of the speech."""


# ------------------------------------------------------------------------------------- seconds and samples


def to_sample(seconds: float, sample_rate_hz: int = CLOCK_HZ) -> int:
    """The sample nearest to a time; halves go up, so `to_sample(to_seconds(n)) == n` for every n.

    Add times as samples, not as seconds: rounding a sum is not summing the rounded (lhotse `compute_num_samples`).
    """
    return math.floor(seconds * sample_rate_hz + 0.5)


def to_seconds(samples: int, sample_rate_hz: int = CLOCK_HZ) -> float:
    """The time of a sample position, in seconds."""
    return samples / sample_rate_hz


# -------------------------------------------------------------------------------------------------- formats


def to_float(samples: Samples) -> NDArray[np.float32]:
    """The same sound as float32 in -1.0 .. 1.0 (exact: float32 holds every int16)."""
    return samples.astype(np.float32) / np.float32(FULL_SCALE)


def to_int16(sound: NDArray[np.floating]) -> Samples:
    """Float sound in -1.0 .. 1.0 as int16: halves round up, louder is clipped, never wrapped around."""
    scaled = np.floor(sound.astype(np.float64) * FULL_SCALE + 0.5)
    clipped: Samples = np.clip(scaled, -FULL_SCALE, FULL_SCALE - 1).astype(np.int16)
    return clipped


def silence(samples: int) -> Samples:
    """So many samples of digital silence."""
    return np.zeros(samples, dtype=np.int16)


def resample(clip: Clip, sample_rate_hz: int) -> Clip:
    """The clip at another rate (soxr, high quality); its length is the old one times the ratio, halves up."""
    if clip.sample_rate_hz == sample_rate_hz:
        return clip
    # In integers: the float product of length and ratio can fall just below a half.
    length = (2 * len(clip.samples) * sample_rate_hz + clip.sample_rate_hz) // (2 * clip.sample_rate_hz)
    if length == 0:
        return Clip(silence(0), sample_rate_hz)
    # Through float: soxr dithers its own int16 output, and the same input must give the same bytes.
    out = to_int16(soxr.resample(to_float(clip.samples), clip.sample_rate_hz, sample_rate_hz, quality="HQ"))
    return Clip(_fit(out, length), sample_rate_hz)


class Resampler:
    """Changes the rate of a stream, chunk by chunk, without seams; belongs to one stream.

    Chunks come out later than they go in, by the filter's delay; `flush` gives the rest. From 8 to 16 kHz that is 66 ms
    in high quality, and 26 ms with `prompt`, whose filter is still 140 dB down where images would be.
    """

    def __init__(self, from_hz: int, to_hz: int, *, prompt: bool = False) -> None:
        self._stream = soxr.ResampleStream(from_hz, to_hz, 1, dtype="float32", quality="MQ" if prompt else "HQ")

    def feed(self, samples: Samples) -> Samples:
        """What has become ready; may be empty."""
        return to_int16(self._stream.resample_chunk(to_float(samples)))

    def flush(self) -> Samples:
        """The rest; the stream is over."""
        return to_int16(self._stream.resample_chunk(np.zeros(0, dtype=np.float32), last=True))


def mixdown(channels: Samples) -> Samples:
    """Mono out of shape (n, channels): their mean, halves up."""
    total = channels.astype(np.int32).sum(axis=1)
    mean: Samples = ((2 * total + channels.shape[1]) // (2 * channels.shape[1])).astype(np.int16)
    return mean


def _fit(samples: Samples, length: int) -> Samples:
    if len(samples) >= length:
        return samples[:length]
    return np.concatenate([samples, silence(length - len(samples))])


# --------------------------------------------------------------------------------------------------- levels


def rms_dbfs(samples: Samples) -> float:
    """Level over the whole length, in dB below full scale; -inf for silence and for no samples."""
    if len(samples) == 0:
        return -math.inf
    power = float(np.mean(np.square(samples.astype(np.float64))))
    return 10 * math.log10(power / FULL_SCALE**2) if power > 0 else -math.inf


def speech_dbfs(samples: Samples) -> float:
    """Level of the loud parts only (20 ms frames within 30 dB of the loudest), so that pauses do not count."""
    frames = len(samples) // _ACTIVE_FRAME
    if frames == 0:
        return rms_dbfs(samples)
    whole = samples[: frames * _ACTIVE_FRAME].astype(np.float64).reshape(frames, _ACTIVE_FRAME)
    power = np.mean(np.square(whole), axis=1)
    if not power.any():
        return rms_dbfs(samples)
    active = power[power >= power.max() * 10 ** (-_ACTIVE_BELOW_PEAK_DB / 10)]
    return 10 * math.log10(float(active.mean()) / FULL_SCALE**2)


def amplify(samples: Samples, gain_db: float) -> Samples:
    """Louder (positive) or softer by so many dB; what no longer fits is clipped."""
    return to_int16(samples.astype(np.float64) / FULL_SCALE * 10 ** (gain_db / 20))


def mix(*sounds: Samples) -> Samples:
    """The sum of sounds of equal length, clipped. Raises BugError where lengths differ."""
    if len({len(sound) for sound in sounds}) != 1:
        raise BugError(f"mix needs sounds of equal length, not {[len(sound) for sound in sounds]} samples")
    total = np.sum([sound.astype(np.int32) for sound in sounds], axis=0)
    clipped: Samples = np.clip(total, -FULL_SCALE, FULL_SCALE - 1).astype(np.int16)
    return clipped


def mix_at_snr(speech: Samples, noise: Samples, snr_db: float) -> Samples:
    """Speech with noise `snr_db` below it: `speech_dbfs` of one against `rms_dbfs` of the other.

    The speech keeps its level; silence on either side has no level to compare, so `speech` comes back as it was.
    """
    speech_level, noise_level = speech_dbfs(speech), rms_dbfs(noise)
    if math.isinf(speech_level) or math.isinf(noise_level):
        return speech
    return mix(speech, amplify(noise, speech_level - snr_db - noise_level))


def clipped_share(samples: Samples) -> float:
    """Share 0..1 of samples that stand at full scale beside another that does.

    Cut-off peaks are flat; real ones are rarely two samples wide.
    """
    if len(samples) < 2:
        return 0.0
    top = (samples >= FULL_SCALE - 1) | (samples <= -FULL_SCALE + 1)
    beside = np.zeros(len(samples), dtype=bool)
    pair = top[1:] & top[:-1]
    beside[1:] |= pair
    beside[:-1] |= pair
    return float(beside.mean())


# ---------------------------------------------------------------------------------------------- the telephone

_MULAW_BIAS = 132
_MULAW_LIMIT = 32_635


def mulaw_encode(samples: Samples) -> NDArray[np.uint8]:
    """8-bit mu-law codes (ITU-T G.711)."""
    wide = samples.astype(np.int32)
    magnitude = np.minimum(np.abs(wide), _MULAW_LIMIT) + _MULAW_BIAS
    # frexp gives the position of the highest bit exactly: 132 (2**7) is segment 0, 32767 segment 7.
    exponent = np.frexp(magnitude.astype(np.float64))[1] - 8
    mantissa = (magnitude >> (exponent + 3)) & 0x0F
    sign = np.where(wide < 0, 0x80, 0)
    codes: NDArray[np.uint8] = (~(sign | (exponent << 4) | mantissa) & 0xFF).astype(np.uint8)
    return codes


def mulaw_decode(codes: NDArray[np.uint8]) -> Samples:
    """The 16-bit samples that mu-law codes stand for (ITU-T G.711)."""
    bits = ~codes.astype(np.int32) & 0xFF
    magnitude = ((((bits & 0x0F) << 3) + _MULAW_BIAS) << ((bits & 0x70) >> 4)) - _MULAW_BIAS
    return np.where(bits & 0x80, -magnitude, magnitude).astype(np.int16)


def telephone_band(samples: Samples) -> Samples:
    """How sound at CLOCK_HZ comes out of a telephone: 300-3400 Hz, 8 kHz, 8-bit mu-law, and back to CLOCK_HZ.

    As long as the input and not shifted in time. Models an ideal fixed line: no packet loss, no codec of a mobile.
    """
    if len(samples) == 0:
        return samples
    narrow = resample(Clip(_band_pass(samples), CLOCK_HZ), TELEPHONE_HZ)
    heard = Clip(mulaw_decode(mulaw_encode(narrow.samples)), TELEPHONE_HZ)
    return _fit(resample(heard, CLOCK_HZ).samples, len(samples))


def _band_pass(samples: Samples) -> Samples:
    taps = _band_pass_taps()
    size = 1 << (len(samples) + len(taps) - 2).bit_length()
    spectrum = np.fft.rfft(samples.astype(np.float64) / FULL_SCALE, size) * np.fft.rfft(taps, size)
    delay = len(taps) // 2
    return to_int16(np.fft.irfft(spectrum, size)[delay : delay + len(samples)])


@cache
def _band_pass_taps() -> NDArray[np.float64]:
    """A windowed-sinc band-pass at CLOCK_HZ: the difference of two low-passes."""
    at = np.arange(_FIR_TAPS) - _FIR_TAPS // 2
    low, high = (2 * edge / CLOCK_HZ * np.sinc(2 * edge / CLOCK_HZ * at) for edge in _BAND_HZ)
    taps: NDArray[np.float64] = (high - low) * np.hanning(_FIR_TAPS)
    return taps

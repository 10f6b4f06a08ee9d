"""Sound files: any common format in, WAV and FLAC out; the only place that knows their decoders.

soundfile (libsndfile: WAV, FLAC, AIFF, Ogg, MP3 …) is asked first, PyAV (FFmpeg: WebM, Opus, M4A, video …) second. The
recording of a call is not written here but in `recorder` and `recording`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import av
import numpy as np
import soundfile
from numpy.typing import NDArray

from firstcall.audio.disk import written_whole
from firstcall.audio.pcm import clipped_share, mixdown, resample, to_int16
from firstcall.engines.contracts import CLOCK_HZ, Clip, Samples
from firstcall.errors import BugError, InputError

MIN_RATE_HZ, MAX_RATE_HZ = 8_000, 192_000
"""Below 8 kHz consonants are gone; above 192 kHz it is no sound file but a measurement."""

_CLIPPED_SHARE = 0.001
"""More samples than that in flat peaks at full scale are told. A full-scale sine has up to 0.003, clean speech 0."""

_BLOCK = 8_192
"""Samples decoded at a time, so that an hour of float stereo never stands in memory whole."""

_FFMPEG_FORMATS = "aac,ac3,aiff,amr,asf,au,caf,eac3,flac,flv,matroska,webm,mov,mp4,m4a,3gp,mp3,ogg,wav,w64,wv"
"""Only containers that hold their own sound: a playlist would have FFmpeg open other files and addresses."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a file that its owner should know; it can be used all the same."""

    code: str
    """`clipped`, `silent` or `cut_short`."""
    message: str
    """One line, naming the file."""


@dataclass(frozen=True, slots=True)
class AudioFile:
    """What a sound file holds."""

    clip: Clip
    """The channel that was asked for, or the mean of all."""
    channels: int
    """How many the file has."""
    remarks: tuple[Remark, ...]


def open_audio(path: Path, *, channel: int | None = None) -> AudioFile:
    """Read a sound file at its own rate: one channel (0 is left) or, by default, the mean of all.

    Any sample format and number of channels at 8 to 192 kHz. Raises InputError, one line that names the file, where it
    is missing, a folder, unreadable, empty, damaged, no sound, or lacks that channel.
    """
    channels, sample_rate_hz = _decode(path)
    count = channels.shape[1]
    if channel is not None and not 0 <= channel < count:
        raise InputError(f"{path} has {count} channel(s), numbered from 0; there is no channel {channel}")
    chosen = mixdown(channels) if channel is None else np.ascontiguousarray(channels[:, channel])
    heard = range(count) if channel is None else (channel,)
    # Before the mean is taken, which hides the flat peaks of a single channel.
    clipped = max(clipped_share(channels[:, one]) for one in heard)
    return AudioFile(Clip(chosen, sample_rate_hz), count, tuple(_remarks(path, chosen, clipped)))


def read_audio(path: Path, *, channel: int | None = None) -> Clip:
    """`open_audio` for those who need no remarks."""
    return open_audio(path, channel=channel).clip


def read_samples(path: Path, *, channel: int | None = None) -> Samples:
    """`read_audio` at CLOCK_HZ."""
    return resample(read_audio(path, channel=channel), CLOCK_HZ).samples


def read_stereo(path: Path) -> tuple[Clip, Clip]:
    """Left and right of a file with exactly two channels, at its own rate. Raises InputError."""
    channels, sample_rate_hz = _decode(path)
    if channels.shape[1] != 2:
        raise InputError(f"{path} has {channels.shape[1]} channel(s); two are needed")
    left, right = (Clip(np.ascontiguousarray(channels[:, one]), sample_rate_hz) for one in (0, 1))
    return left, right


def write_wav(path: Path, *channels: Clip) -> None:
    """Write 16-bit WAV, one channel a clip (equal rate and length); whole or not at all. Raises WorldError."""
    _write(path, channels, "WAV")


def write_flac(path: Path, *channels: Clip) -> None:
    """Write 16-bit FLAC, one channel a clip (equal rate and length); whole or not at all. Raises WorldError."""
    _write(path, channels, "FLAC")


def _write(path: Path, channels: tuple[Clip, ...], container: str) -> None:
    if len({(len(clip.samples), clip.sample_rate_hz) for clip in channels}) != 1 or not len(channels[0].samples):
        raise BugError(f"{path.name} needs one or more clips of one length above 0 and one rate")
    both = np.stack([clip.samples for clip in channels], axis=1)
    with (
        written_whole(path) as file,
        soundfile.SoundFile(file, "w", channels[0].sample_rate_hz, len(channels), "PCM_16", format=container) as out,
    ):
        out.write(both)


def _remarks(path: Path, samples: Samples, clipped: float) -> Iterator[Remark]:
    if clipped > _CLIPPED_SHARE:
        yield Remark(
            "clipped",
            f"{path} is clipped ({100 * clipped:.1f} % of its samples are cut off at full scale): "
            "words may be misheard; record it softer",
        )
    if _is_cut_short(path):
        yield Remark("cut_short", f"{path} is shorter than its header says: copy it again if words are missing")
    if not samples.any():
        yield Remark("silent", f"{path} holds only digital silence: check the microphone, or choose another channel")


def _is_cut_short(path: Path) -> bool:
    """Whether a WAV file is shorter than it says; the decoders read such a file up to its end without a word."""
    with open(path, "rb") as file:
        head = file.read(8)
        size = file.seek(0, os.SEEK_END)
    told = int.from_bytes(head[4:], "little")
    # Programs that stream do not know the size beforehand and write the largest there is.
    return head[:4] == b"RIFF" and size - 8 < told < 0x7FFF_0000


def _decode(path: Path) -> tuple[Samples, int]:
    """All channels, shape (n, channels), n > 0, and the rate."""
    blocks: list[Samples] = []
    with _opened(path) as file:
        try:
            sample_rate_hz = _decode_libsndfile(path, file, blocks)
            if sample_rate_hz is None:
                file.seek(0)
                sample_rate_hz = _decode_ffmpeg(path, file, blocks)
        except OSError as error:
            raise InputError(f"{path} cannot be read: {error.strerror or error}") from error
    if not MIN_RATE_HZ <= sample_rate_hz <= MAX_RATE_HZ:
        raise InputError(f"{path} has {sample_rate_hz} samples a second; {MIN_RATE_HZ} to {MAX_RATE_HZ} are expected")
    if sum(map(len, blocks)) == 0:
        raise InputError(f"{path} is a sound file without any sound (0 samples)")
    return np.concatenate(blocks), sample_rate_hz


def _opened(path: Path) -> BinaryIO:
    if path.is_dir():
        raise InputError(f"{path} is a folder; a sound file is expected")
    if path.exists() and not path.is_file():
        raise InputError(f"{path} is a device or pipe; a sound file is expected")
    try:
        if path.stat().st_size == 0:
            raise InputError(f"{path} is empty (0 bytes); a sound file is expected")
        return open(path, "rb")
    except FileNotFoundError:
        raise InputError(f"{path} does not exist; a sound file is expected") from None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error


def _decode_libsndfile(path: Path, file: BinaryIO, blocks: list[Samples]) -> int | None:
    """Append the file's sound to `blocks` and return its rate; None where libsndfile does not know the format."""
    try:
        sound = soundfile.SoundFile(file.fileno(), closefd=False)
    except soundfile.LibsndfileError:
        return None
    with sound:
        rate: int = sound.samplerate
        try:
            while len(block := sound.read(_BLOCK, dtype="float32", always_2d=True)):
                blocks.append(_checked(path, block))
        except soundfile.LibsndfileError as error:
            raise _damaged(path, blocks, rate) from error
        if 0 < sum(map(len, blocks)) < sound.frames:
            raise _damaged(path, blocks, rate)
    return rate


def _decode_ffmpeg(path: Path, file: BinaryIO, blocks: list[Samples]) -> int:
    """Append the sound of the first audio stream to `blocks` and return its rate."""
    rate = 0
    try:
        with av.open(file, mode="r", options={"format_whitelist": _FFMPEG_FORMATS}) as container:
            if not container.streams.audio:
                raise InputError(f"{path} holds no sound: {container.format.long_name} without an audio stream")
            rate = container.streams.audio[0].rate
            to_float = av.AudioResampler(format="flt")
            for frame in container.decode(audio=0):
                for part in to_float.resample(frame):
                    sound = part.to_ndarray().reshape(-1, part.layout.nb_channels).astype(np.float32, copy=False)
                    blocks.append(_checked(path, sound))
    except av.FFmpegError as error:
        if rate:
            raise _damaged(path, blocks, rate) from error
        raise InputError(f"{path} is no sound that can be decoded; WAV, FLAC, MP3, Ogg or WebM is expected") from error
    return rate


def _checked(path: Path, sound: NDArray[np.float32]) -> Samples:
    if not np.isfinite(sound).all():
        raise InputError(f"{path} is damaged: some of its samples are not numbers")
    return to_int16(sound)


def _damaged(path: Path, blocks: list[Samples], sample_rate_hz: int) -> InputError:
    seconds = sum(map(len, blocks)) / sample_rate_hz
    return InputError(f"{path} is damaged: it can be decoded up to about {seconds:.1f} s; make or fetch it anew")

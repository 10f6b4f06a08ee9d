"""A recording's outline: the loudest sample of every bin of both channels, for a waveform, and where it is silent.

Made in one pass, two seconds at a time, however long the call is, and kept under the digest of the recording's sound,
so that another recording of that name gets an outline of its own. It follows from the sound, may be dropped at any
time, and goes when the sound goes.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from firstcall.audio.disk import make_folder, unreadable, written_whole
from firstcall.audio.pcm import to_seconds
from firstcall.audio.recording import Recording
from firstcall.engines.contracts import CLOCK_HZ, Samples

NAME = "peaks.json"
VERSION = 1

BIN = CLOCK_HZ // 50
"""Samples of a bin: 20 ms, three or four of a syllable."""

SHORTEST_S = 0.7
"""Quiet of this length and more counts as silence: shorter is a breath between words."""

EDGE_S = 0.2
"""Kept of a silence's quiet at both ends: words begin and end softly."""

_BLOCK = 100 * BIN
"""Decoded at a time: two seconds, which is also the most that damage takes with it."""

_QUIETEST, _LOUDEST = 130, 1600
"""Silence lies under a threshold between -48 and -26 dB of full scale: where the line's own noise is louder than that,
nothing is called silent rather than a word."""

_FLOOR_SHARE, _OVER_FLOOR = 20, 2.5
"""The threshold is so many times the peak under which this percentage of the bins lies."""

_MD5 = slice(26, 42)
"""Where a FLAC file has the MD5 of its sound (RFC 9639, section 8.2)."""


@dataclass(frozen=True, slots=True)
class Peaks:
    """The outline of a recording."""

    start_sample: int
    """Clock sample of the recording's first sample."""
    samples: int
    """Its length, as the file says."""
    whole: bool
    """False where it cannot be decoded to its end."""
    candidate: bytes
    """Loudest sample of each bin as 0..255 of full scale, rounded up; fewer bins than the length where not whole."""
    agent: bytes
    silences: tuple[tuple[float, float], ...]
    """Stretches of seconds from the recording's first sample in which both are quiet."""


def peaks(recording: Recording) -> Peaks:
    """Decode a recording once. One that is damaged gives what comes before the damage. Raises WorldError(`unreadable`).

    Uses a few MB of memory whatever its length.
    """
    rows, decoded = [], 0
    for block in _blocks(recording):
        rows.append(_loudest(block))
        decoded += len(block)
    loudest = np.concatenate(rows) if rows else np.zeros((0, 2), np.int32)
    scaled = np.minimum(-(-loudest * 255 // 32768), 255).astype(np.uint8)
    return Peaks(
        recording.start_sample,
        recording.samples,
        decoded == recording.samples,
        scaled[:, 0].tobytes(),
        scaled[:, 1].tobytes(),
        tuple(_silences(loudest)),
    )


def _blocks(recording: Recording) -> Iterator[Samples]:
    try:
        with recording.decoding() as file:
            while len(block := file.read(_BLOCK, dtype="int16", always_2d=True)):
                yield block
    except OSError as error:
        raise unreadable(error, recording.path) from error
    except soundfile.LibsndfileError:
        return


def _loudest(block: Samples) -> NDArray[np.int32]:
    """Shape (bins, 2); a bin at the end may be short."""
    missing = -len(block) % BIN
    whole = np.pad(block, ((0, missing), (0, 0))) if missing else block
    bins = whole.reshape(-1, BIN, whole.shape[1])
    highest, lowest = bins.max(axis=1).astype(np.int32), bins.min(axis=1).astype(np.int32)
    loudest: NDArray[np.int32] = np.maximum(highest, -lowest)
    return loudest


def _silences(loudest: NDArray[np.int32]) -> Iterator[tuple[float, float]]:
    if not len(loudest):
        return
    threshold = np.array([_threshold(channel) for channel in loudest.T])
    quiet = np.concatenate([[False], (loudest <= threshold).all(axis=1), [False]])
    turns = np.flatnonzero(quiet[1:] != quiet[:-1])
    bin_s = to_seconds(BIN)
    for first, last in turns.reshape(-1, 2).tolist():
        if (last - first) * bin_s >= SHORTEST_S:
            yield round(first * bin_s + EDGE_S, 3), round(last * bin_s - EDGE_S, 3)


def _threshold(channel: NDArray[np.int32]) -> float:
    """Digital silence says nothing about a line's noise."""
    sounding = channel[channel > 0]
    floor = float(np.percentile(sounding, _FLOOR_SHARE)) if len(sounding) else 0.0
    return float(np.clip(_OVER_FLOOR * floor, _QUIETEST, _LOUDEST))


# ------------------------------------------------------------------------------------------------ on the disk


def stored_peaks(recording: Recording, folder: Path) -> Path:
    """The file in a folder with a recording's outline as JSON, made where it is missing or another recording's.

    Raises WorldError(`unreadable`, `unwritable`, `disk_full`).
    """
    path = folder / NAME
    digest = sound_digest(recording)
    if _digest_in(path) != digest:
        make_folder(folder)
        with written_whole(path) as file:
            file.write(_to_bytes(peaks(recording), digest))
    return path


def sound_digest(recording: Recording) -> str:
    """What tells this sound from any other, without decoding it: the digest in the file's own header.

    Raises WorldError(`unreadable`).
    """
    try:
        with recording.opened() if recording.opened else open(recording.path, "rb") as file:
            return file.read(_MD5.stop)[_MD5].hex()
    except OSError as error:
        raise unreadable(error, recording.path) from error


def _digest_in(path: Path) -> str:
    try:
        tree: Any = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return ""
    return str(tree.get("sound", "")) if isinstance(tree, dict) and tree.get("version") == VERSION else ""


def _to_bytes(made: Peaks, digest: str) -> bytes:
    tree = {
        "version": VERSION,
        "sound": digest,
        "start_s": to_seconds(made.start_sample),
        "duration_s": to_seconds(made.samples),
        "whole": made.whole,
        "bin_s": to_seconds(BIN),
        "candidate": base64.b64encode(made.candidate).decode(),
        "agent": base64.b64encode(made.agent).decode(),
        "silences": made.silences,
    }
    return json.dumps(tree, separators=(",", ":")).encode()

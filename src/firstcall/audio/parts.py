"""The growing files of a call that is being recorded: their format, their lock and what is left of them.

A part is `call.NNN.part.wav` (NNN counts the connections of one interview), a Broadcast Wave file (EBU Tech 3285)
whose data size is the `0xFFFFFFFF` of streams. So it is only ever appended to, and whatever is on the disk is a file
that ordinary players open, torn or not; its `TimeReference` says at which sample of the call's clock it starts. Raw
samples with a file of figures beside them would need two files to survive, and no player would open them.

Making one `call.flac` of the parts belongs in `recording`.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from firstcall.audio.disk import unreadable, world_error
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import WorldError

if sys.platform != "win32":
    import fcntl

CHANNELS = 2
"""Left: the candidate. Right: the agent."""

FRAME_BYTES = CHANNELS * 2
"""One sample of the clock: two channels of int16, little-endian."""

_PATTERN = "call.[0-9][0-9][0-9].part.wav"
_STREAMED = 0xFFFF_FFFF
"""The size that says `until the end of the file`; libsndfile, FFmpeg and Python's wave all take it."""

_NO_LOCKS = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS})
"""How a file system says that it has no locks."""

_HEADER = struct.Struct("<4sI4s 4sI256s32s32s10s8sQH254x 4sIHHIIHH 4sI")
"""RIFF, bext (602 bytes), fmt, data."""

HEADER_BYTES = _HEADER.size


@dataclass(frozen=True, slots=True)
class Part:
    """One growing or left-over file that holds a whole header."""

    path: Path
    start_sample: int
    """Clock sample of its first sample."""
    samples: int
    """Whole samples of both channels in it; a torn last one is not counted."""

    @property
    def end_sample(self) -> int:
        """One past its last clock sample."""
        return self.start_sample + self.samples

    def read(self, first: int, last: int) -> Samples:
        """Clock samples `first` to `last` (exclusive), which must lie in the part; shape (n, 2)."""
        with open(self.path, "rb") as file:
            file.seek(HEADER_BYTES + (first - self.start_sample) * FRAME_BYTES)
            data = file.read((last - first) * FRAME_BYTES)
        return np.frombuffer(data, dtype="<i2").astype(np.int16, copy=False).reshape(-1, CHANNELS)


def header(start_sample: int) -> bytes:
    """The first bytes of a part that starts at this clock sample."""
    return _HEADER.pack(
        *(b"RIFF", _STREAMED, b"WAVE"),
        *(b"bext", 602, b"left: candidate, right: agent", b"firstcall", b"", b"", b"", start_sample, 1),
        *(b"fmt ", 16, 1, CHANNELS, CLOCK_HZ, CLOCK_HZ * FRAME_BYTES, FRAME_BYTES, 16),
        *(b"data", _STREAMED),
    )


def part_paths(folder: Path) -> list[Path]:
    """The folder's parts in the order of their numbers; none where there is no such folder."""
    return sorted(folder.glob(_PATTERN))


def next_part_path(folder: Path) -> Path:
    """The name for a new part: one above the highest number."""
    numbers = [int(path.name.split(".")[1]) for path in part_paths(folder)]
    return folder / f"call.{max(numbers, default=-1) + 1:03d}.part.wav"


def read_part(path: Path) -> Part | None:
    """What a part holds; None where the crash came before its header was whole, so that it holds no sound.

    Raises WorldError(`recording_damaged`) where the file is something else, WorldError(`unreadable`).
    """
    try:
        with open(path, "rb") as file:
            head = file.read(HEADER_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise unreadable(error, path) from error
    if len(head) < HEADER_BYTES:
        return None
    start_sample: int = _HEADER.unpack(head)[10]
    if head != header(start_sample):
        raise WorldError(
            "recording_damaged",
            f"{path} is not a part of a recording: its first {HEADER_BYTES} bytes differ from what the recorder writes",
            fix="move that file out of the folder and keep it, then try again",
        )
    return Part(path, start_sample, (size - HEADER_BYTES) // FRAME_BYTES)


def lock(handle: int) -> bool:
    """Lock an open file or folder for as long as it is open; False where somebody else holds it.

    A killed process lets go by dying. Where there are no such locks (Windows, some network disks) none is taken: there,
    only one process may use a folder.
    """
    if sys.platform != "win32":
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
    return True


def is_growing(path: Path) -> bool:
    """Whether a recorder, in this process or another, still writes to the part."""
    handle = os.open(path, os.O_RDONLY)
    try:
        return not lock(handle)
    finally:
        os.close(handle)


def create(path: Path, start_sample: int) -> int:
    """A new part on the disk, locked; returns its open handle. Raises WorldError(`disk_full`, `unwritable`)."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o640)
    except OSError as error:
        raise world_error(error, path) from error
    try:
        lock(handle)
        head = header(start_sample)
        if os.write(handle, head) < len(head):
            os.write(handle, head)  # Raises why the disk took only half of it.
        os.fsync(handle)
    except OSError as error:
        os.close(handle)
        path.unlink(missing_ok=True)
        raise world_error(error, path) from error
    return handle

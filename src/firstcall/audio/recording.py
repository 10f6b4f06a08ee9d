"""A call's recording as one FLAC file: made from its parts, checked, found again after a crash.

`call.flac` has two channels (left candidate, right agent) at CLOCK_HZ; its first sample is clock sample
`start_sample`, which stands in the file's own comment too. Writing while the call runs belongs in `recorder`.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
import soundfile

from firstcall.audio.disk import GuardedFile, sync_folder, unreadable, world_error, written_whole
from firstcall.audio.parts import CHANNELS, Part, is_growing, part_paths, read_part
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import BugError, WorldError

if sys.platform != "win32":
    import fcntl

CALL_NAME = "call.flac"

_BLOCK = 10 * CLOCK_HZ
"""Copied at a time: 640 kB, however long the call is."""

_COMMENT = "firstcall: left candidate, right agent, start_sample={}"
_START = re.compile(r"start_sample=(\d+)")


@dataclass(frozen=True, slots=True)
class Recording:
    """A finished recording."""

    path: Path
    start_sample: int
    """Clock sample of the file's first sample: the recording starts after the consent."""
    samples: int
    """Length of each channel."""
    opened: Callable[[], BinaryIO] | None = field(default=None, compare=False)
    """Opens it where it is no local file."""

    @property
    def end_sample(self) -> int:
        """One past its last clock sample."""
        return self.start_sample + self.samples

    def read(self, first: int, last: int) -> Samples:
        """Clock samples `first` to `last` (exclusive), which must lie in the recording; shape (n, 2).

        Raises WorldError(`recording_damaged`), and BugError where they do not.
        """
        if not self.start_sample <= first <= last <= self.end_sample:
            raise BugError(f"samples {first} to {last} are not in {self.start_sample} to {self.end_sample}")
        at, count = first - self.start_sample, last - first
        block: Samples
        try:
            with self._source() as source:
                block, _ = soundfile.read(source, count, at, dtype="int16", always_2d=True)
        except soundfile.LibsndfileError as error:
            raise _damaged(self.path, f"it cannot be decoded at sample {at}") from error
        if len(block) != count:
            raise _damaged(self.path, f"it ends before sample {at + count}")
        return block

    @contextlib.contextmanager
    def decoding(self) -> Iterator[soundfile.SoundFile]:
        """Its decoder, for who goes through all of it. Raises OSError and the decoder's own errors."""
        remote = self.opened is not None
        with self.opened() if self.opened else open(self.path, "rb") as source, _reading(source, remote=remote) as file:
            yield file

    @contextlib.contextmanager
    def _source(self) -> Iterator[Path | GuardedFile]:
        """What libsndfile reads; a refusal that it swallowed is raised afterwards."""
        if self.opened is None:
            yield self.path
            return
        with self.opened() as file:
            guarded = GuardedFile(file)
            yield guarded
            if guarded.error is not None:
                raise guarded.error


def find(folder: Path) -> Recording | None:
    """The folder's finished recording; None where there is none. Raises WorldError(`recording_damaged`)."""
    path = folder / CALL_NAME
    return inspect(path) if path.is_file() else None


def inspect(path: Path, opened: Callable[[], BinaryIO] | None = None) -> Recording:
    """What a finished recording says of itself; `opened` opens it where it is no local file.

    Raises WorldError(`recording_damaged`, `unreadable`).
    """
    try:
        with opened() if opened else open(path, "rb") as source, _reading(source, remote=bool(opened)) as file:
            start = _START.search(file.comment)
            whole = file.samplerate == CLOCK_HZ and file.channels == CHANNELS
            samples = file.frames
    except OSError as error:
        raise unreadable(error, path) from error
    except soundfile.LibsndfileError as error:
        raise _damaged(path, "it cannot be opened as FLAC") from error
    if start is None or not whole:
        raise _damaged(path, f"it is not two channels at {CLOCK_HZ} Hz with a start_sample in its comment")
    return Recording(path, int(start.group(1)), samples, opened)


def _reading(source: BinaryIO, *, remote: bool) -> soundfile.SoundFile:
    return soundfile.SoundFile(GuardedFile(source)) if remote else soundfile.SoundFile(source.fileno(), closefd=False)


def end_of(folder: Path) -> int:
    """One past the last clock sample that the folder holds, finished or not; 0 where it holds nothing.

    A resumed interview's clock goes on here or later. Raises WorldError(`recording_damaged`).
    """
    finished = find(folder)
    parts = [read_part(path) for path in part_paths(folder)]
    return max([part.end_sample for part in parts if part], default=0 if finished is None else finished.end_sample)


def grows(folder: Path) -> bool:
    """Whether a recorder, here or in another process, still writes to a part in the folder."""
    return any(is_growing(path) for path in part_paths(folder))


def recover(folder: Path) -> Recording | None:
    """Turn what a crash left over into `call.flac`; None where nothing was left over.

    Parts that are being written to just now are left alone. Raises WorldError as `assemble`.
    """
    if not part_paths(folder) and not _temporaries(folder):
        return None
    return assemble(folder)


def assemble(folder: Path) -> Recording | None:
    """Make `call.flac` of all parts that are no longer growing, after what an earlier `call.flac` holds.

    The file is decoded again and compared before it takes its name, and only then the parts are removed; a crash in
    between leaves parts that the next call recognizes. Gaps on the clock are silence. None where no sound was
    recorded. Raises WorldError(`disk_full`, `unwritable`, `recording_damaged`), with the parts still there.
    """
    with _one_at_a_time(folder):
        for temporary in _temporaries(folder):
            temporary.unlink()
        paths = [path for path in part_paths(folder) if not is_growing(path)]
        parts = [part for path in paths if (part := read_part(path)) is not None and part.samples]
        recording = find(folder)
        news = _news(recording, parts)
        if news:
            recording = _write(folder / CALL_NAME, [*([] if recording is None else [recording]), *news])
        for path in paths:
            path.unlink()
        sync_folder(folder)
        return recording


def _news(recording: Recording | None, parts: list[Part]) -> list[Part]:
    """The parts that are not in the recording yet, in the clock's order; they must not overlap."""
    news: list[Part] = []
    end = 0
    if recording is not None:
        end = recording.end_sample
        parts = [part for part in parts if not _holds(recording, part)]
    for part in sorted(parts, key=lambda part: part.start_sample):
        if part.start_sample < end:
            raise _damaged(part.path, f"it starts at clock sample {part.start_sample}, but {end} are recorded already")
        news.append(part)
        end = part.end_sample
    return news


def _holds(recording: Recording, part: Part) -> bool:
    """Whether a crash came between finishing the recording and removing this part."""
    if part.start_sample < recording.start_sample or part.end_sample > recording.end_sample:
        return False
    return all(
        np.array_equal(recording.read(first, last), part.read(first, last))
        for first, last in _blocks(part.start_sample, part.end_sample)
    )


def _write(path: Path, stretches: list[Recording | Part]) -> Recording:
    """Write the stretches as one FLAC file, silence between them, and check it before it gets its name."""
    start = stretches[0].start_sample
    samples = stretches[-1].end_sample - start
    written = hashlib.sha256()
    with written_whole(path) as file:
        with _flac(file, "w") as flac:
            flac.comment = _COMMENT.format(start)
            for block in _sound(stretches):
                flac.write(block)
                written.update(block.tobytes())
        _verify(file, path, samples, written.hexdigest())
    return Recording(path, start, samples)


def _sound(stretches: list[Recording | Part]) -> Iterator[Samples]:
    at = stretches[0].start_sample
    for stretch in stretches:
        for first, last in _blocks(at, stretch.start_sample):
            yield np.zeros((last - first, CHANNELS), dtype=np.int16)
        for first, last in _blocks(stretch.start_sample, stretch.end_sample):
            yield stretch.read(first, last)
        at = stretch.end_sample


def _verify(file: GuardedFile, path: Path, samples: int, digest: str) -> None:
    if file.error is not None:
        raise file.error
    file.seek(0)
    decoded, count = hashlib.sha256(), 0
    with _flac(file, "r") as flac:
        while len(block := flac.read(_BLOCK, dtype="int16")):
            decoded.update(block.tobytes())
            count += len(block)
    if (count, decoded.hexdigest()) != (samples, digest):
        raise _damaged(path, f"of {samples} samples that were encoded {count} came back, or others; the parts are kept")


def _flac(file: GuardedFile, mode: str) -> soundfile.SoundFile:
    if mode == "r":
        return soundfile.SoundFile(file)
    return soundfile.SoundFile(file, mode, CLOCK_HZ, CHANNELS, "PCM_16", format="FLAC")


def _blocks(first: int, last: int) -> Iterator[tuple[int, int]]:
    for at in range(first, last, _BLOCK):
        yield at, min(at + _BLOCK, last)


def _temporaries(folder: Path) -> list[Path]:
    return sorted(folder.glob(f".{CALL_NAME}.*.tmp"))


@contextlib.contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    """Wait for, then keep out, others who finish the same folder's recording; the disk's refusals become WorldError."""
    try:
        if sys.platform == "win32":
            yield
            return
        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)
    except OSError as error:
        raise world_error(error, folder) from error


def _damaged(path: Path, what: str) -> WorldError:
    return WorldError("recording_damaged", f"{path} is damaged: {what}", fix="move it elsewhere and keep it")

"""Writes a call's sound down while it runs, so that a crash at any moment costs at most 0.1 s of it.

The recorder counts samples and knows no time of day: what is written is what the clock ticked. It knows nothing of
prompts, turns or consent either; whoever opens it has the consent.
"""

from __future__ import annotations

import os
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import numpy as np

from firstcall.audio.disk import make_folder, require_room, sync_folder, world_error
from firstcall.audio.parts import CHANNELS, FRAME_BYTES, create, next_part_path
from firstcall.audio.recording import Recording, assemble, end_of
from firstcall.engines.contracts import CLOCK_HZ, Samples
from firstcall.errors import BugError, WorldError

_FLUSH_BYTES = CLOCK_HZ // 10 * FRAME_BYTES
"""Handed to the operating system every 100 ms: what a killed process can lose (0.2 s are allowed)."""

_SYNC_BYTES = CLOCK_HZ * FRAME_BYTES
"""Forced to the disk every second: what a power cut can lose. That runs beside the call, because an fsync takes 0.5 ms
on a quiet disk and far longer than a frame's 20 ms on a busy one."""

_ROOM_BYTES = 64 * 2**20
"""Free room that must be there to begin with: ten minutes in parts (37 MiB) and as FLAC (at most 27 MiB more)."""


class Recorder:
    """Records one connection of one interview; belongs to one thread or task."""

    def __init__(self, path: Path, handle: int, start_sample: int) -> None:
        self._path = path
        self._handle = handle
        self._position = start_sample
        self._following = next_part_path(path.parent)
        """The name that the next part would have as long as nobody else has begun one."""
        self._sides: list[tuple[Samples, Samples]] = []
        """What both sides said since the last flush, joined only then."""
        self._waiting = 0
        """Samples of each side in `_sides`."""
        self._pending = bytearray()
        self._unsynced = 0
        self._syncs = ThreadPoolExecutor(max_workers=1, thread_name_prefix="recorder-sync")
        self._sync: Future[None] | None = None
        self._closed = False

    @classmethod
    def open(cls, folder: Path, *, start_sample: int) -> Recorder:
        """Begin a new part at this clock sample; the folder is made if missing, a gap becomes silence.

        Raises WorldError(`disk_full`, `unwritable`, `recording_damaged`), and BugError where `start_sample` lies
        before the end of what the folder already holds (`recording.end_of`).
        """
        make_folder(folder)
        require_room(folder, _ROOM_BYTES)
        if start_sample < (end := end_of(folder)):
            raise BugError(f"a part cannot start at clock sample {start_sample}: {folder} is recorded up to {end}")
        path = next_part_path(folder)
        handle = create(path, start_sample)
        try:
            sync_folder(folder)
        except OSError as error:
            os.close(handle)
            raise world_error(error, path) from error
        return cls(path, handle, start_sample)

    @property
    def path(self) -> Path:
        """The growing file."""
        return self._path

    @property
    def position(self) -> int:
        """The clock sample that comes next."""
        return self._position

    @property
    def is_followed(self) -> bool:
        """Whether another recorder has begun a later part of the interview."""
        return next_part_path(self._path.parent) > self._following

    def write(self, candidate: Samples, agent: Samples) -> None:
        """Append what both sides said in the same stretch of the clock: equally long, any length.

        Never waits for the disk itself. Raises WorldError(`disk_full`, `unwritable`) when the disk refuses; the sound
        is then held in memory and tried again with the next call, so that a disk full for a moment costs nothing.
        """
        if self._closed:
            raise BugError(f"{self._path.name} is closed")
        if len(candidate) != len(agent) or candidate.dtype != np.int16 or agent.dtype != np.int16:
            raise BugError(
                f"the recorder needs int16 sides of one length, not {len(candidate)} {candidate.dtype} "
                f"and {len(agent)} {agent.dtype}"
            )
        self._sides.append((candidate, agent))
        self._waiting += len(candidate)
        self._position += len(candidate)
        if self._waiting * FRAME_BYTES >= _FLUSH_BYTES:
            self._flush()
        if self._unsynced >= _SYNC_BYTES:
            self._sync_beside()

    def close(self) -> Recording | None:
        """End the part and make `call.flac` of everything in the folder; None where no sound was written.

        Takes about a second for ten minutes of call. Raises WorldError as `write` and `assemble`; what is on the disk
        then stays there as a part, and `recording.recover` or another `close` makes the file once there is room.
        """
        if not self._closed:
            self._closed = True
            self._end_part()
        return assemble(self._path.parent)

    def _end_part(self) -> None:
        try:
            self._flush()
        finally:
            self._syncs.shutdown(wait=True)
            try:
                os.fsync(self._handle)
            except OSError as error:
                raise world_error(error, self._path) from error
            finally:
                os.close(self._handle)

    def _flush(self) -> None:
        both = np.empty((self._waiting, CHANNELS), dtype="<i2")
        for channel, side in enumerate(zip(*self._sides, strict=True)):
            both[:, channel] = np.concatenate(side)
        self._sides.clear()
        self._waiting = 0
        self._pending += both.tobytes()
        try:
            while self._pending:
                written = os.write(self._handle, self._pending)
                del self._pending[:written]
                self._unsynced += written
        except OSError as error:
            raise world_error(error, self._path) from error

    def _sync_beside(self) -> None:
        if self.is_followed:
            raise WorldError(
                "held_elsewhere",
                f"{self._path.parent.name} is recorded elsewhere by now",
                fix="hold it in one place only",
            )
        if self._sync is not None:
            if not self._sync.done():
                return
            try:
                self._sync.result()
            except OSError as error:
                raise world_error(error, self._path) from error
        self._unsynced = 0
        self._sync = self._syncs.submit(os.fsync, self._handle)

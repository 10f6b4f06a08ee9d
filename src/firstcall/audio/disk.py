"""What the local disk can refuse, in our words, and files that appear whole or not at all.

Every writer of sound goes through here; what is written belongs elsewhere.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from firstcall.errors import WorldError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""No space, quota used up, file size limit: all mended by making room."""

_UNKNOWN_HERE = frozenset({errno.EINVAL, errno.ENOTSUP, errno.ENOSYS})
"""How some network and user-space file systems say that they have no such thing as syncing a folder."""


def world_error(error: OSError, path: Path) -> WorldError:
    """The refusal as `disk_full` or `unwritable`, naming the path and what mends it."""
    if error.errno in _FULL:
        return WorldError(
            "disk_full",
            f"cannot write {path}: {error.strerror}",
            fix="make room on that disk; what was written before is kept",
        )
    return WorldError(
        "unwritable",
        f"cannot write {path}: {error.strerror or error}",
        fix="check that the folder exists and that this user may write there, or set FIRSTCALL_HOME to one that does",
    )


def unreadable(error: OSError, path: Path) -> WorldError:
    """What is there cannot be read: `unreadable`, naming the path and what mends it."""
    return WorldError(
        "unreadable",
        f"cannot read {path}: {error.strerror or error}",
        fix="check that this user may read it and that the disk is well",
    )


def make_folder(folder: Path) -> None:
    """Make a folder and its parents where missing. Raises WorldError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise world_error(error, folder) from error


def require_room(folder: Path, room_bytes: int) -> None:
    """Raise WorldError(`disk_full`) where the folder's disk has less free room than that."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise world_error(error, folder) from error
    if free < room_bytes:
        raise WorldError(
            "disk_full",
            f"{folder} has {free / 2**20:.0f} MiB left on its disk, but {room_bytes / 2**20:.0f} MiB are needed",
            fix="make room on that disk, or set FIRSTCALL_HOME to a folder on another",
        )


def sync_folder(folder: Path) -> None:
    """Make new and removed names in a folder survive a power cut (POSIX; Windows has no such call)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _UNKNOWN_HERE:
            raise
    finally:
        os.close(handle)


class GuardedFile:
    """A file for libraries that swallow OSErrors in callbacks: keeps the first one to be raised afterwards."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.error: OSError | None = None
        """The first refusal."""

    def write(self, data: bytes) -> int:
        """Write all of it, or note the refusal and report what was written."""
        written = 0
        try:
            while self.error is None and written < len(data):
                # A disk that fills up takes a piece first and says why only to the next write.
                written += self._file.write(data[written:])
        except OSError as error:
            self.error = error
        return written

    def read(self, size: int = -1) -> bytes:
        """As many bytes as there are, or none after noting a refusal."""
        try:
            return self._file.read(size)
        except OSError as error:
            self.error = self.error or error
            return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def flush(self) -> None:
        """Nothing to do: the file is unbuffered."""


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[GuardedFile]:
    """A file to write into; it takes its name, replacing what had it, only once it is whole and on the disk.

    On any failure the half-written file is removed, an older file of that name stays as it was, and refusals of the
    disk are raised as WorldError.
    """
    # A name of its own for each thread: two may make the same file at once, and the last one's stays.
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        with open(temporary, "w+b", buffering=0, opener=_private) as file:
            guarded = GuardedFile(file)
            try:
                yield guarded
            except Exception as error:
                # The library's own complaint only says that too little was written; the disk's says why.
                if guarded.error is not None:
                    raise guarded.error from error
                raise
            if guarded.error is not None:
                raise guarded.error
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        _remove(temporary)
        raise world_error(error, path) from error
    except BaseException:
        _remove(temporary)
        raise


def _private(path: str, flags: int) -> int:
    # People's voices: for this user and group only, whatever the umask.
    return os.open(path, flags, 0o640)


def _remove(temporary: Path) -> None:
    # Where even this is refused, the refusal that led here is the one to tell.
    with contextlib.suppress(OSError):
        temporary.unlink()

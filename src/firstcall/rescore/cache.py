"""Work done, on the disk, by its content. It follows from what is stored, so it can be dropped at any time.

A file of its own beside the database, never in it: nothing here is worth a backup.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from firstcall.audio.disk import make_folder
from firstcall.errors import WorldError

FOLDER, NAME = "cache", "work.sqlite3"
_BUSY_S = 30.0


class Cache:
    """Keys and values as text; implements `readings.Shelf`. What is put is there for others after `flush`."""

    def __init__(self, root: Path) -> None:
        """Open or make the cache of a data root. Raises WorldError(`cache_failed`)."""
        folder = root / FOLDER
        make_folder(folder)
        self.path = folder / NAME
        self._waiting: dict[str, str] = {}
        with self._told():
            self._file = sqlite3.connect(self.path, timeout=_BUSY_S, isolation_level=None)
            # A power cut may take the newest entries: they are made again.
            for pragma in ("journal_mode=WAL", "synchronous=OFF"):
                self._file.execute(f"PRAGMA {pragma}")
            self._file.execute("CREATE TABLE IF NOT EXISTS work (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")

    def get(self, key: str) -> str | None:
        """The value, if it is there."""
        with self._told():
            found = self._file.execute("SELECT value FROM work WHERE key = ?", (key,)).fetchone()
        return None if found is None else str(found[0])

    def put(self, key: str, value: str) -> None:
        """Keep a value; it is written by `flush`."""
        self._waiting[key] = value

    def flush(self) -> None:
        """Write what was put."""
        if not self._waiting:
            return
        with self._told():
            self._file.execute("BEGIN IMMEDIATE")
            self._file.executemany("INSERT OR REPLACE INTO work VALUES (?, ?)", self._waiting.items())
            self._file.execute("COMMIT")
        self._waiting = {}

    def count(self) -> int:
        """How many entries there are."""
        with self._told():
            return int(self._file.execute("SELECT count(*) FROM work").fetchone()[0])

    def close(self) -> None:
        """Let the file go."""
        self._file.close()

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise WorldError(
                "cache_failed", f"cache {self.path}: {error}", fix="firstcall cache clear drops it"
            ) from error


def clear(root: Path) -> int:
    """Drop the cache of a data root; gives the bytes that it took. Raises WorldError."""
    freed = 0
    for path in sorted((root / FOLDER).glob(f"{NAME}*")):
        try:
            freed += path.stat().st_size
            path.unlink()
        except OSError as error:
            raise WorldError("unwritable", f"cache {path}: {error.strerror}", fix="make it writable") from error
    return freed

"""One of the processes that share a database: who leads does what must be done once.

On PostgreSQL an advisory lock on a connection of its own: it goes with the process, however that ends, and the next
who asks leads. On SQLite, whose processes share a machine, a lock on a file in the data root.
"""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from firstcall.audio.parts import lock
from firstcall.store.interviews import Store

KEY = 0x66697273
"""Of the advisory lock; the number says `firs`."""
NAME = ".leader"


class Leader:
    """The claim of one process to lead."""

    def __init__(self, store: Store, root: Path) -> None:
        self._store, self._path = store, root / NAME
        self._connection: Connection | None = None
        self._handle: int | None = None

    def leads(self) -> bool:
        """Whether this process leads; it takes the lead where nobody has it."""
        if not self._store.is_postgresql:
            return self._handle is not None or self._lock_file()
        if self._connection is not None:
            try:
                self._connection.execute(text("SELECT 1"))
            except DBAPIError:
                self.close()  # With the connection the lock is gone, and perhaps somebody else's.
        return self._connection is not None or self._lock_database()

    def _lock_file(self) -> bool:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o640)
        if not lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def _lock_database(self) -> bool:
        connection = self._store.lasting_connection()
        if connection.execute(text(f"SELECT pg_try_advisory_lock({KEY})")).scalar():
            self._connection = connection
            return True
        connection.close()
        return False

    def close(self) -> None:
        """Let somebody else lead."""
        if self._connection is not None:
            self._connection.invalidate()  # Back in the pool it would go on holding the lock.
            self._connection.close()
            self._connection = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

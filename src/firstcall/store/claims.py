"""Which of several runs has a page in hand, so that runs on several machines share an archive without being told how.

On PostgreSQL a claim is an advisory lock on a connection of its own: taken or not in one step, and gone with the
process that has it. On SQLite, whose processes share a machine and its `--workers`, everything is claimed at once.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from sqlalchemy import Connection, text

from firstcall.store.interviews import Store


class Claims:
    """The claims of one run; `work` names what is done, such as a ruleset: different work never stands in the way."""

    def __init__(self, store: Store, work: str) -> None:
        self._work = work
        self._connection: Connection | None = store.lasting_connection() if store.is_postgresql else None
        self._keys: dict[str, int] = {}
        """Thing in hand -> its page's key."""

    def take(self, names: Sequence[str]) -> bool:
        """Claim a page; False where somebody else has it in hand."""
        if self._connection is None:
            return True
        digest = hashlib.sha256(f"{self._work}\0{names[0]}\0{len(names)}".encode()).digest()
        key = int.from_bytes(digest[:8], "big", signed=True)
        if not self._connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar():
            return False
        self._keys |= dict.fromkeys(names, key)
        return True

    def done(self, names: Sequence[str]) -> None:
        """Let go of what is written; a page is free when all of it is."""
        for name in names:
            key = self._keys.pop(name, None)
            if key is not None and self._connection is not None and key not in self._keys.values():
                self._connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": key})

    def close(self) -> None:
        """Let go of everything."""
        if self._connection is not None:
            self._connection.invalidate()  # Back in the pool it would go on holding the locks.
            self._connection.close()
            self._connection = None

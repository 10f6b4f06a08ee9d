"""What happens to accounts, and who erased or held interviews: appended, never changed.

Who looked at whose answers is in `views`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from firstcall.store import tables
from firstcall.store.interviews import Store

_events = tables.account_events


@dataclass(frozen=True, slots=True)
class AccountEvent:
    """One thing that happened to an account, or was done to an interview as a whole."""

    id: int
    """Grows; where to go on reading."""
    made_at: str
    """UTC, ISO 8601 with microseconds."""
    actor: str
    """Who did it: `user:LOGIN`, `command line`, or empty for somebody unknown."""
    login: str
    """To whose account; empty where it was an interview, which `detail` names."""
    what: str
    """One of `languages.accounts.EVENTS`."""
    detail: str


def note(connection: Connection, store: Store, *, actor: str, login: str, what: str, detail: str = "") -> None:
    """Append an event in an open transaction."""
    row = {"actor": actor[:210], "login": login[:200], "what": what, "detail": detail[:200]}
    row |= {"made_at": moment(store), "organisation": tables.DEFAULT_ORGANISATION}
    connection.execute(insert(_events).values(row))


def happened(store: Store, *, actor: str, login: str, what: str, detail: str = "") -> None:
    """Append an event."""
    with store.transaction() as connection:
        note(connection, store, actor=actor, login=login, what=what, detail=detail)


def events(store: Store, *, before: int | None = None, limit: int = 100) -> Sequence[AccountEvent]:
    """The newest events first; `before`: only those with a smaller id."""
    query = select(_events).order_by(_events.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(_events.c.id < before)
    with store.reading() as connection:
        rows = connection.execute(query).mappings().all()
    return [AccountEvent(**{name: row[name] for name in AccountEvent.__slots__}) for row in rows]


def moment(store: Store) -> str:
    """Now, as audits tell it."""
    return store.now().isoformat(timespec="microseconds")

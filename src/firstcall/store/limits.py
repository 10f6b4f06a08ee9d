"""Rate limits that hold over all server processes: one row a key in the database.

The generic cell rate algorithm: a row holds the moment at which nothing of the limit is used up any more. Each try
moves it on by `every`; who is more than `most` tries ahead of now waits. Source: ITU-T I.371, annex A.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from firstcall.store import tables
from firstcall.store.interviews import Store

_limits = tables.limits.c


@dataclass(frozen=True, slots=True)
class Limit:
    """How often something may be tried."""

    name: str
    most: int
    """At once."""
    every: timedelta
    """One more after so long."""


def wait_s(store: Store, limit: Limit, whose: str) -> float:
    """Try once more: 0 where that is allowed, otherwise the seconds to wait; a try that must wait costs nothing."""
    key = _key(limit, whose)
    now_s, every_s = store.now().timestamp(), limit.every.total_seconds()
    with store.transaction() as connection:
        full_at = max(_believed(limit, _locked(connection, key, now_s), now_s), now_s) + every_s
        over_s = full_at - now_s - limit.most * every_s
        if over_s > 1e-6:
            return over_s
        connection.execute(update(tables.limits).where(_limits.key == key).values(full_at=full_at))
    return 0.0


def held_s(store: Store, limit: Limit, whose: str) -> float:
    """For how many seconds a try would have to wait, without trying: for what counts failures only."""
    with store.reading() as connection:
        found = connection.execute(select(_limits.full_at).where(_limits.key == _key(limit, whose))).scalar()
    if found is None:
        return 0.0
    now_s, every_s = store.now().timestamp(), limit.every.total_seconds()
    return max(0.0, _believed(limit, found, now_s) + every_s - now_s - limit.most * every_s)


def _believed(limit: Limit, full_at: float, now_s: float) -> float:
    """The moment of a row; further ahead than tries come it is of a clock that was set back since, and nobody's fault.

    Machines that differ by less than one try are believed.
    """
    return full_at if full_at <= now_s + (limit.most + 1) * limit.every.total_seconds() else now_s


def give_back(store: Store, limit: Limit, whose: str) -> None:
    """Take the last try back: it succeeded, and others share the limit."""
    with store.transaction() as connection:
        this = update(tables.limits).where(_limits.key == _key(limit, whose))
        connection.execute(this.values(full_at=_limits.full_at - limit.every.total_seconds()))


def forgive(store: Store, limit: Limit, whose: str) -> None:
    """Forget what was tried: it succeeded."""
    with store.transaction() as connection:
        connection.execute(delete(tables.limits).where(_limits.key == _key(limit, whose)))


def _locked(connection: Connection, key: str, now_s: float) -> float:
    """The key's row, made where missing, and locked: many tries at once are counted one after the other."""
    this = select(_limits.full_at).where(_limits.key == key).with_for_update()
    found = connection.execute(this).scalar()
    if found is not None:
        return float(found)
    # Rows that hold nothing back any more go; not those of the last minute, which somebody may be about to lock.
    connection.execute(delete(tables.limits).where(_limits.full_at < now_s - 60))
    try:
        with connection.begin_nested():
            connection.execute(
                insert(tables.limits).values(key=key, full_at=now_s, organisation=tables.DEFAULT_ORGANISATION)
            )
    except IntegrityError:
        pass  # Another process made it at the same moment.
    return float(connection.execute(this).scalar_one())


def _key(limit: Limit, whose: str) -> str:
    """Addresses and login names are not kept: a hash of them is enough to count."""
    return f"{limit.name}:{hashlib.sha256(whose.encode('utf-8', 'replace')).hexdigest()[:40]}"

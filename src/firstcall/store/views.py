"""Who looked at whose answers: every view of a person's data is appended here, and never changed.

Call `viewed` before the data leave the server: what could not be noted is not shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select

from firstcall.store import tables
from firstcall.store.audit import moment
from firstcall.store.interviews import Store

_views = tables.views


@dataclass(frozen=True, slots=True)
class View:
    """One look at one person's data."""

    id: int
    """Grows; where to go on reading."""
    made_at: str
    """UTC, ISO 8601 with microseconds."""
    actor: str
    """Who looked: `user:LOGIN`."""
    interview_id: str
    what: str
    """What was shown: `interview`, `sound`, `feedback`, `pool`, …"""


def viewed(store: Store, actor: str, interview_id: str, what: str) -> None:
    """Append a view; on the disk when it returns."""
    viewed_all(store, actor, [interview_id], what)


def viewed_all(store: Store, actor: str, interview_ids: Sequence[str], what: str) -> None:
    """Append one view an interview, in one transaction: a page that shows several people."""
    if not interview_ids:
        return
    common = {"actor": actor[:210], "what": what[:32], "made_at": moment(store)}
    common["organisation"] = tables.DEFAULT_ORGANISATION
    with store.transaction() as connection:
        connection.execute(insert(_views), [common | {"interview_id": each} for each in interview_ids])


def views(
    store: Store, *, interview_id: str = "", actor: str = "", before: int | None = None, limit: int = 100
) -> Sequence[View]:
    """The newest views first, of one interview or by one person where named; `before`: with a smaller id only."""
    query = select(_views).order_by(_views.c.id.desc()).limit(limit)
    if interview_id:
        query = query.where(_views.c.interview_id == interview_id)
    if actor:
        query = query.where(_views.c.actor == actor)
    if before is not None:
        query = query.where(_views.c.id < before)
    with store.reading() as connection:
        rows = connection.execute(query).mappings().all()
    return [View(**{name: row[name] for name in View.__slots__}) for row in rows]

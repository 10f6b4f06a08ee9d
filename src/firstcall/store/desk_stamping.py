"""Whether somebody is stamping right now, so that their own page can tell them while it helps."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from firstcall.review.practice import Practice
from firstcall.review.stamping import Alarm, Timed, alarms
from firstcall.store import desk_rows, desk_tables, tables
from firstcall.store.interviews import Store

RUNS = 3
"""So many times the length of a run is looked back."""

RECENT_H = 12
"""A run ends with the working day."""

_timings = desk_tables.timings.c


def stamping(store: Store, practice: Practice, actor: str, now: datetime) -> Alarm | None:
    """The run of quick acceptances that somebody is in the middle of today; None: they are in none."""
    columns = (_timings.actor, _timings.interview_id, _timings.made_at, _timings.seconds, _timings.accepted)
    since = desk_rows.stamp(now - timedelta(hours=RECENT_H))
    mine = (_timings.organisation == tables.DEFAULT_ORGANISATION, _timings.made_at >= since, _timings.actor == actor)
    query = select(*columns).where(*mine).order_by(_timings.made_at.desc()).limit(RUNS * practice.stamp_run)
    with store.reading() as connection:
        timed = [Timed(*row[:4], bool(row[4])) for row in connection.execute(query)]
    found = alarms(timed, practice)
    return found[-1] if found and found[-1].ended_at == timed[0].made_at else None

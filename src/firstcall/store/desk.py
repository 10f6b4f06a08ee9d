"""The review desk's queue: who needs a person most, page by page; the next one for somebody; what is new.

Values for pages and their JSON twins. One interview with all its answers is `desk_interview`'s.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    RowMapping,
    Select,
    and_,
    exists,
    func,
    literal,
    not_,
    or_,
    select,
    tuple_,
)

from firstcall import workdays
from firstcall.codec import canonical
from firstcall.errors import InputError
from firstcall.review.need import OPEN, ORDER, Need
from firstcall.review.standing import State
from firstcall.store import desk_rows, desk_tables, tables, verification
from firstcall.store.interviews import Store
from firstcall.types import Outcome

MOST = 100
"""Rows a page."""
MOST_COUNTED = 1_000
"""Beyond it nobody reads a number, and counting a hundred thousand would take longer than the page itself."""

NEEDS: Mapping[State, tuple[Need, ...]] = {
    State.WAITING: (Need.UNCLEAR, Need.CLEAR),
    State.SECOND: (Need.DISAGREEMENT, Need.DRAWN),
    State.THIRD: (Need.DISAGREEMENT,),
    State.DECIDED: (Need.DISAGREEMENT, Need.DECIDED),
    State.ANSWERED: (Need.ANSWERED,),
}
"""Between which places of the queue the interviews of a state are."""

_queue = desk_tables.queue.c
_PLACE = (_queue.need, _queue.due, _queue.interview_id)
_HIDDEN_UNTIL = len(OPEN)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at the desk."""

    actor: str
    """`user:` and their login."""
    language: str = "sv"
    """Of the words made for them."""
    decides: bool = True
    """May decide: what is read blind is kept from them until they have."""
    leads: bool = False
    """May settle what two saw differently."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the queue."""

    job: str = ""
    """A job spec's id; empty: all."""
    state: str = ""
    """One of `State`; empty: all."""
    language: str = ""
    after: str = ""
    """The cursor that the page before gave; empty: from the top."""
    limit: int = 50


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """How long until the promised answer."""

    due: date
    """Promised day."""
    working_days: int
    """Whole working days left after today; 0 on the last day, negative when it has passed."""
    minutes: int
    """Until the end of the promised day; negative when it has passed."""


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One interview in the queue."""

    interview_id: str
    job: str
    """Job spec's id."""
    title: str
    """Job's title."""
    candidate: str
    """The agency's own reference; empty while it is read blind."""
    language: str
    line: str
    day: date
    """When it was held."""
    ended_at: str
    """UTC, ISO 8601."""
    need: Need
    state: State
    is_blind: bool
    """It is read blind for now: nothing here says what the machine says."""
    outcome: Outcome | None
    """The machine's sorting; None while it is read blind."""
    unclear: int | None
    """Musts that the machine cannot tell; None while it is read blind."""
    not_met: int | None
    """Musts that it finds unmet."""
    readers: int
    """How many have committed."""
    is_mine: bool
    """The viewer has committed."""
    reread: bool
    """The machine has read it again since the decision, and against it."""
    answer: str
    """What the candidate was answered: `proceed`, `kept`, `declined`, or empty."""
    left: TimeLeft


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of the queue."""

    rows: tuple[QueueRow, ...]
    after: str
    """Cursor of the next page; empty: this is the last."""
    counts: Mapping[Need, int]
    """How many of each need there are under the same filter; `MOST_COUNTED` stands for so many or more."""
    jobs: tuple[tuple[str, str], ...]
    """(id, title) of the jobs that have interviews."""
    languages: tuple[str, ...]
    late: int
    """Not answered although the promised day has passed, up to `MOST_COUNTED`; 0 is wanted."""


def prepare(store: Store) -> int:
    """Make the rows of interviews that ended before there was a desk; may be called at any time. Gives how many."""
    made = 0
    while True:
        with store.transaction() as connection:
            count = desk_rows.catch_up(connection)
        made += count
        if count == 0:
            return made


def time_left(due: date, country: str, now: datetime) -> TimeLeft:
    """How long until the end of a promised day; `now` is in the agency's own zone."""
    today = now.date()
    end = datetime(due.year, due.month, due.day, tzinfo=now.tzinfo) + timedelta(days=1)
    minutes = int((end - now).total_seconds() // 60)
    between = _working_days(min(today, due), max(today, due), country)
    return TimeLeft(due, between if due >= today else -max(between, 1), minutes)


@lru_cache(maxsize=4096)
def _working_days(after: date, until: date, country: str) -> int:
    """Working days after one day, up to another; beyond a year they are no longer counted."""
    days = min((until - after).days, 366)
    return sum(workdays.is_working(after + timedelta(days=each), country) for each in range(1, days + 1))


def queue(store: Store, asked: Asked, viewer: Viewer, now: datetime) -> Queue:
    """A page of the queue. Raises InputError for a filter or cursor that cannot be."""
    chosen = _filters(asked)
    limit = max(1, min(asked.limit, MOST))
    query = select(_queue.interview_id).where(*chosen)
    if asked.after:
        query = query.where(_beyond(_place(asked.after)))
    with store.reading() as connection:
        # The places first, from the index alone; then what stands there.
        ids = [str(each) for each in connection.execute(query.order_by(*_PLACE).limit(limit + 1)).scalars()]
        rows = connection.execute(_with_interviews().where(_queue.interview_id.in_(ids[:limit]))).mappings()
        found = {row["interview_id"]: row for row in rows}
        counts = _counts(connection, chosen)
        jobs = _jobs(connection)
        languages = sorted(_distinct(connection, _queue.language))
        overdue = _counted(connection, late_on(now.date()))
    page = [found[each] for each in ids[:limit]]
    return Queue(
        rows=tuple(_row(each, viewer, now) for each in page),
        after=_cursor(page[-1]) if len(ids) > limit else "",
        counts=dict(zip(ORDER, counts, strict=True)),
        jobs=jobs,
        languages=tuple(languages),
        late=overdue,
    )


def _counts(connection: Connection, chosen: Sequence[ColumnElement[bool]]) -> list[int]:
    """How many of each need there are, up to a most: each is a stretch of an index."""
    return [_counted(connection, [*chosen, _queue.need == place]) for place in range(len(ORDER))]


def _counted(connection: Connection, chosen: Sequence[ColumnElement[bool]]) -> int:
    some = select(_queue.interview_id).where(*chosen).limit(MOST_COUNTED).subquery()
    return int(connection.execute(select(func.count()).select_from(some)).scalar() or 0)


def next_for(store: Store, viewer: Viewer, after: str = "", *, job: str = "", language: str = "") -> str:
    """The interview that somebody should look at next, `after` another one; empty: there is none for them.

    It goes round: after the last that waits comes the first again.
    """
    chosen = [*_filters(Asked(job=job, language=language)), _queue.need < _HIDDEN_UNTIL, _is_for(viewer)]
    place = select(*_PLACE).where(_queue.interview_id == after)
    ordered = select(_queue.interview_id).where(*chosen, _queue.interview_id != after).order_by(*_PLACE).limit(1)
    with store.reading() as connection:
        row = connection.execute(place).first() if after else None
        if row is not None:
            beyond = connection.execute(ordered.where(_beyond((row[0], row[1], row[2])))).scalar()
            if beyond is not None:
                return str(beyond)
        return str(connection.execute(ordered).scalar() or "")


def late_on(today: date) -> tuple[ColumnElement[bool], ...]:
    """What picks the interviews whose promised day has passed without an answer."""
    unanswered = list(range(ORDER.index(Need.ANSWERED)))  # One by one: the index then finds the days.
    return (_queue.organisation == tables.DEFAULT_ORGANISATION, _queue.need.in_(unanswered), _queue.due < today)


def _is_for(viewer: Viewer) -> ColumnElement[bool]:
    """What somebody can still decide on: nobody reads twice, and only a lead settles."""
    commits = desk_tables.commits.c
    mine = exists().where(commits.interview_id == _queue.interview_id, commits.actor == viewer.actor)
    again = and_(_queue.state == State.DECIDED, _queue.reread)
    open_ = not_(mine) if viewer.leads else and_(not_(mine), _queue.state != State.THIRD)
    return or_(again, open_)


def _filters(asked: Asked) -> list[ColumnElement[bool]]:
    chosen = [_queue.organisation == tables.DEFAULT_ORGANISATION]
    if asked.job:
        chosen.append(_queue.spec_id == asked.job)
    if asked.state:
        if asked.state not in set(State):
            raise InputError(f"state {asked.state!r}: expected one of {', '.join(State)}")
        places = [ORDER.index(each) for each in NEEDS[State(asked.state)]]
        chosen += [_queue.state == asked.state, _queue.need >= min(places), _queue.need <= max(places)]
    if asked.language:
        chosen.append(_queue.language == asked.language)
    return chosen


def _with_interviews() -> Select[Any]:
    interview = tables.interviews.c
    joined = desk_tables.queue.join(tables.interviews, _queue.interview_id == interview.id).join(
        tables.job_specs, interview.spec_hash == tables.job_specs.c.hash
    )
    return select(
        desk_tables.queue, interview.candidate, interview.line, interview.today, tables.job_specs.c.source
    ).select_from(joined)


def _beyond(place: tuple[int, date, str]) -> ColumnElement[bool]:
    values = (literal(each, column.type) for each, column in zip(place, _PLACE, strict=True))
    return tuple_(*_PLACE) > tuple_(*values)


def _cursor(row: RowMapping) -> str:
    return canonical([row["need"], row["due"].isoformat(), row["interview_id"]]).hex()


def _place(cursor: str) -> tuple[int, date, str]:
    try:
        need, due, interview_id = json.loads(bytes.fromhex(cursor))
        place = (int(need), date.fromisoformat(due), str(interview_id))
    except (ValueError, TypeError):
        raise InputError("after: no place in the queue; expected what the page before gave") from None
    if "\0" in place[2] or not 0 <= place[0] < len(ORDER):
        raise InputError("after: no place in the queue; expected what the page before gave")
    return place


def _row(row: RowMapping, viewer: Viewer, now: datetime) -> QueueRow:
    spec = verification.spec_from(row["source"])
    hidden = bool(row["hidden"]) and viewer.decides
    readers = json.loads(row["readers"])
    return QueueRow(
        interview_id=row["interview_id"],
        job=row["spec_id"],
        title=spec.title,
        candidate="" if hidden else row["candidate"],
        language=row["language"],
        line=row["line"],
        day=row["today"],
        ended_at=row["ended_at"],
        need=ORDER[row["need"]],
        state=State(row["state"]),
        is_blind=bool(row["hidden"]),
        outcome=None if hidden else Outcome(row["outcome"]),
        unclear=None if hidden else row["unclear"],
        not_met=None if hidden else row["not_met"],
        readers=len(readers),
        is_mine=viewer.actor in readers,
        reread=bool(row["reread"]),
        answer=row["answer"],
        left=time_left(row["due"], spec.country, now),
    )


def _distinct(connection: Connection, column: ColumnElement[str]) -> list[str]:
    """The different values of an indexed column, each found by one step: an archive has few jobs and many rows."""
    found: list[str] = []
    mine = _queue.organisation == tables.DEFAULT_ORGANISATION
    while True:
        query = select(func.min(column)).where(mine)
        value = connection.execute(query.where(column > found[-1]) if found else query).scalar()
        if value is None:
            return found
        found.append(str(value))


def _jobs(connection: Connection) -> tuple[tuple[str, str], ...]:
    ids: Sequence[str] = _distinct(connection, _queue.spec_id)
    specs = tables.job_specs.c
    query = select(specs.spec_id, specs.source).where(specs.spec_id.in_(ids)).order_by(specs.made_at)
    titles = {str(each): verification.spec_from(source).title for each, source in connection.execute(query)}
    return tuple((each, titles.get(each, each)) for each in ids)

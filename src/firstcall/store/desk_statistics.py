"""How the reviewing goes, week by week: agreement, seconds, overrules, promises kept, and stamping."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, case, func, select

from firstcall.errors import InputError
from firstcall.review.agreement import NONE, Agreement, agreement
from firstcall.review.entries import Seat
from firstcall.review.practice import Practice
from firstcall.review.stamping import Alarm, Timed, alarms, percentile
from firstcall.store import desk_rows, desk_tables, tables
from firstcall.store.desk import late_on
from firstcall.store.interviews import Store

WEEKS = 12
"""In the plots, and for the agreement: one week holds too few blind readings to say anything."""

_timings, _decisions, _queue = desk_tables.timings.c, desk_tables.decisions.c, desk_tables.queue.c
_Cells = dict[tuple[str, str], dict[tuple[str, str], int]]


@dataclass(frozen=True, slots=True)
class Seconds:
    """How long readers took, by their pages' own measure."""

    interviews: int
    p50: float | None
    p90: float | None


@dataclass(frozen=True, slots=True)
class Agreed:
    """How far readers and machine agree on one question; the empty requirement: on all."""

    job: str
    requirement_id: str
    machine_human: Agreement
    """The machine beside readers who did not see what it says."""
    human_human: Agreement
    """Two readers who did not see each other."""
    machine_human_seen: Agreement
    """The machine beside readers who saw what it says: people copy machines, so this one flatters."""


@dataclass(frozen=True, slots=True)
class Overruled:
    """How often the machine was overruled by readers who saw what it says."""

    job: str
    """Empty where it counts reasons."""
    name: str
    """Requirement or reason."""
    times: int
    of: int
    """Decisions in all; of a reason: all overrules."""


@dataclass(frozen=True, slots=True)
class Week:
    """One week."""

    week: str
    """ISO, such as 2026-W48."""
    first_day: date
    reviewed: int
    """Times that a reader was done with an interview."""
    seconds: Seconds
    seconds_clean: Seconds
    """Of interviews in which nothing is unclear or unmet among the musts."""
    overrules: int
    decisions: int
    """Of readers who saw what the machine says."""
    promised: int
    """Interviews whose promised day is in this week, and has passed."""
    late: int
    """Of those: not answered by that day. 0 is wanted."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """A week, the weeks before it, and how far people and machine agree in all of them."""

    week: Week
    weeks: tuple[Week, ...]
    """Oldest first; the last one is `week`."""
    agreed: Agreed
    """On everything."""
    questions: tuple[Agreed, ...]
    """The least agreed first."""
    overruled: tuple[Overruled, ...]
    """By requirement, this week, the most overruled first."""
    reasons: tuple[Overruled, ...]
    """By reason, this week."""
    unanswered: int
    """Interviews now whose promised day has passed without an answer; 0 is wanted."""
    alarms: tuple[Alarm, ...]
    """This week."""


def week_of(day: date) -> str:
    """The ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def monday_of(week: str) -> date:
    """The first day of an ISO week. Raises InputError."""
    found = re.fullmatch(r"(\d{4})-W(\d{2})", week)
    try:
        if found is not None:
            return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        pass
    raise InputError(f"week {week!r}: expected such as 2026-W48")


def statistics(store: Store, practice: Practice, now: datetime, week: str = "") -> Statistics:
    """How reviewing went in a week (empty: this one) and before. `now` is in the agency's zone. Raises InputError."""
    monday = monday_of(week or week_of(now.date()))
    mondays = [monday - timedelta(weeks=each) for each in reversed(range(WEEKS))]
    bounds = [_stamp(each, now) for each in [*mondays, monday + timedelta(weeks=1)]]
    with store.reading() as connection:
        taken = _taken(connection, bounds)
        timed = _timed(connection, bounds[-2], bounds[-1])
        done = _done(connection, bounds)
        cells = _cells(connection, bounds[0], bounds[-1])
        overruled, reasons = _overruled(connection, bounds[-2], bounds[-1])
        promised = _promised(connection, mondays[0], monday + timedelta(weeks=1), now)
        unanswered = int(connection.execute(select(func.count()).where(*late_on(now.date()))).scalar() or 0)
    weeks = tuple(_week(*each, promised) for each in zip(mondays, taken, done, strict=True))
    return Statistics(
        week=weeks[-1],
        weeks=weeks,
        agreed=_agreed(("", ""), cells),
        questions=_questions(cells),
        overruled=overruled,
        reasons=reasons,
        unanswered=unanswered,
        alarms=alarms(timed, practice),
    )


def _stamp(day: date, now: datetime) -> str:
    return desk_rows.stamp(datetime(day.year, day.month, day.day, tzinfo=now.tzinfo))


def _taken(connection: Connection, bounds: Sequence[str]) -> list[list[tuple[float, bool]]]:
    """Week by week the seconds that interviews took, and whether nothing was unclear or unmet in them."""
    query = select(_timings.made_at, _timings.seconds, _timings.clean).where(
        _timings.organisation == tables.DEFAULT_ORGANISATION,
        _timings.made_at >= bounds[0],
        _timings.made_at < bounds[-1],
    )
    found: list[list[tuple[float, bool]]] = [[] for _ in bounds[1:]]
    for made_at, seconds, clean in connection.execute(query).all():
        found[bisect_right(bounds, made_at) - 1].append((seconds, bool(clean)))
    return found


def _timed(connection: Connection, since: str, until: str) -> list[Timed]:
    """Who was done with what, and how soon."""
    columns = (_timings.actor, _timings.interview_id, _timings.made_at, _timings.seconds, _timings.accepted)
    query = select(*columns).where(
        _timings.organisation == tables.DEFAULT_ORGANISATION, _timings.made_at >= since, _timings.made_at < until
    )
    return [
        Timed(actor, of, made_at, seconds, bool(accepted))
        for actor, of, made_at, seconds, accepted in connection.execute(query).all()
    ]


def _week(
    monday: date, taken: Sequence[tuple[float, bool]], sums: Sequence[int], promised: Mapping[date, tuple[int, int]]
) -> Week:
    """A week. `sums`: times that somebody was done; decisions and overrules of those who saw the machine's side."""
    counts = [promised.get(monday + timedelta(days=each), (0, 0)) for each in range(7)]
    reviewed, decisions, overrules = sums
    return Week(
        week=week_of(monday),
        first_day=monday,
        reviewed=reviewed,
        seconds=_seconds([seconds for seconds, _ in taken]),
        seconds_clean=_seconds([seconds for seconds, clean in taken if clean]),
        overrules=overrules,
        decisions=decisions,
        promised=sum(each[0] for each in counts),
        late=sum(each[1] for each in counts),
    )


def _seconds(values: Sequence[float]) -> Seconds:
    return Seconds(len(values), percentile(values, 0.5), percentile(values, 0.9))


def _in_window(since: str, until: str) -> tuple[ColumnElement[bool], ...]:
    mine = _decisions.organisation == tables.DEFAULT_ORGANISATION
    return mine, _decisions.made_at >= since, _decisions.made_at < until


def _done(connection: Connection, bounds: Sequence[str]) -> list[list[int]]:
    """Week by week: times that a reader was done; decisions and overrules of those who saw the machine's side."""
    commits = desk_tables.commits.c
    moment = func.substr(commits.made_at, 1, 13)
    sums = (func.count(), func.sum(commits.decisions), func.sum(commits.overrules))
    query = select(moment, commits.blind, *sums).where(commits.organisation == tables.DEFAULT_ORGANISATION)
    query = query.where(commits.made_at >= bounds[0], commits.made_at < bounds[-1])
    hours = [each[:13] for each in bounds]
    found = [[0, 0, 0] for _ in bounds[1:]]
    for hour, blind, count, decisions, overrules in connection.execute(query.group_by(moment, commits.blind)).all():
        own = found[bisect_right(hours, hour) - 1]
        own[0] += int(count)
        if not blind:
            own[1] += int(decisions)
            own[2] += int(overrules)
    return found


def _overruled(connection: Connection, since: str, until: str) -> tuple[tuple[Overruled, ...], tuple[Overruled, ...]]:
    is_other = _decisions.decision != _decisions.machine
    of = (_decisions.spec_id, _decisions.requirement_id)
    seen = (*_in_window(since, until), _decisions.blind.is_(False))
    query = select(*of, func.sum(case((is_other, 1), else_=0)), func.count())
    rows = connection.execute(query.where(*seen).group_by(*of)).all()
    found = [Overruled(job, name, int(times), int(count)) for job, name, times, count in rows if times]
    why = select(_decisions.reason, func.count()).where(*seen, is_other).group_by(_decisions.reason)
    reasons = [(str(reason), int(count)) for reason, count in connection.execute(why)]
    total = sum(count for _, count in reasons)
    return (
        tuple(sorted(found, key=lambda each: (-each.times, each.job, each.name))),
        tuple(Overruled("", reason, count, total) for reason, count in sorted(reasons, key=lambda each: -each[1])),
    )


def _cells(connection: Connection, since: str, until: str) -> dict[str, _Cells]:
    """Which pairs of decisions there are: machine and blind reader, machine and seeing reader, two blind readers."""
    of = (_decisions.spec_id, _decisions.requirement_id)
    columns = (*of, _decisions.blind, _decisions.machine, _decisions.decision)
    query = select(*columns, func.count()).where(*_in_window(since, until), _decisions.seat != Seat.THIRD)
    found: dict[str, _Cells] = {each: defaultdict(lambda: defaultdict(int)) for each in ("blind", "seen", "both")}
    for job, name, blind, machine, decision, count in connection.execute(query.group_by(*columns)):
        found["blind" if blind else "seen"][job, name][machine, decision] += int(count)
    other = desk_tables.decisions.alias("other")
    pair = and_(
        other.c.interview_id == _decisions.interview_id,
        other.c.requirement_id == _decisions.requirement_id,
        other.c.seat == Seat.FIRST,
        other.c.blind.is_(True),
    )
    pairs = (*of, other.c.decision, _decisions.decision)
    second = select(*pairs, func.count()).select_from(desk_tables.decisions.join(other, pair))
    second = second.where(*_in_window(since, until), _decisions.seat == Seat.SECOND, _decisions.blind.is_(True))
    for job, name, one, two, count in connection.execute(second.group_by(*pairs)):
        found["both"][job, name][one, two] += int(count)
    for cells in found.values():
        total: dict[tuple[str, str], int] = defaultdict(int)
        for own in list(cells.values()):
            for cell, count in own.items():
                total[cell] += count
        cells["", ""] = total
    return found


def _agreed(of: tuple[str, str], cells: Mapping[str, _Cells]) -> Agreed:
    made = {name: agreement(own[of]) if of in own else NONE for name, own in cells.items()}
    return Agreed(*of, made["blind"], made["both"], made["seen"])


def _questions(cells: Mapping[str, _Cells]) -> tuple[Agreed, ...]:
    names = sorted({of for own in cells.values() for of in own} - {("", "")})
    found = [_agreed(of, cells) for of in names]

    def order(each: Agreed) -> tuple[float, float, str, str]:
        blind, seen = (2.0 if one.raw is None else one.raw for one in (each.machine_human, each.machine_human_seen))
        return blind, seen, each.job, each.requirement_id

    return tuple(sorted(found, key=order))


def _promised(connection: Connection, since: date, until: date, now: datetime) -> dict[date, tuple[int, int]]:
    """Promised day that has passed -> interviews, and those of them that were not answered by then."""
    last = min(until, now.date())
    mine = _queue.organisation == tables.DEFAULT_ORGANISATION
    hour = func.substr(_queue.answered_at, 1, 13)
    found: dict[date, tuple[int, int]] = {}
    ends = {
        since + timedelta(days=each): _stamp(since + timedelta(days=each + 1), now)[:13] for each in range(7 * WEEKS)
    }
    query = select(_queue.due, hour, func.count()).where(mine, _queue.due >= since, _queue.due < last)
    for due, answered, count in connection.execute(query.group_by(_queue.due, hour)).all():
        all_, late = found.get(due, (0, 0))
        is_late = not answered or answered >= ends[due]
        found[due] = (all_ + int(count), late + (int(count) if is_late else 0))
    return found

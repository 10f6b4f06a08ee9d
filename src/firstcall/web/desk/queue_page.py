"""The queue as its page shows it: the store's values in the words of a language. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from urllib.parse import urlencode

from firstcall.languages.desk import QueueTexts, desk_texts
from firstcall.review.need import OPEN, Need
from firstcall.review.standing import State
from firstcall.store.desk import Asked, Queue, QueueRow, TimeLeft

HOUR_MIN, DAY_MIN = 60, 24 * 60
SHORT_ID = 6
"""So much of an interview's id tells people candidates without a reference apart."""


@dataclass(frozen=True, slots=True)
class Line:
    """One interview."""

    id: str
    href: str
    sign: str
    """What stands before it: a verdict's value, or `blind`, `disagreement`."""
    who: str
    tag: str
    job: str
    open: str
    """What is to be looked at."""
    how: str
    left: str
    haste: str
    """`over`, `soon` or `calm`."""


@dataclass(frozen=True, slots=True)
class Group:
    """Those that need the same."""

    need: str
    title: str
    why: str
    count: int
    """On all pages."""
    rows: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A filter."""

    name: str
    label: str
    value: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class QueuePage:
    """All that the template asks for."""

    told: str
    filters: tuple[Choice, ...]
    groups: tuple[Group, ...]
    is_filtered: bool
    first: str
    more: str
    """Addresses of other pages; empty: none."""
    answers: str
    """What is added to the address where these are answered: the filter by job."""


def queue_page(found: Queue, asked: Asked, language: str) -> QueuePage:
    """A page of the queue in a language."""
    t = desk_texts(language).queue
    return QueuePage(
        told=" ".join(_told(found, t)),
        filters=_filters(found, asked, t),
        groups=tuple(
            Group(
                str(need),
                t.needs[need],
                t.needs_why[need],
                found.counts[need],
                tuple(_line(each, language) for each in rows),
            )
            for need, rows in groupby(found.rows, lambda each: each.need)
        ),
        is_filtered=bool(asked.job or asked.state or asked.language),
        first=_address(asked, "") if asked.after else "",
        more=_address(asked, found.after) if found.after else "",
        answers="?" + urlencode({"job": asked.job}) if asked.job else "",
    )


def name_of(candidate: str, interview_id: str, language: str, *, hidden: bool) -> str:
    """How people call the candidate of an interview."""
    t = desk_texts(language).queue
    if hidden:
        return t.hidden_candidate.format(id=interview_id[-SHORT_ID:])
    return candidate or t.candidate.format(id=interview_id[-SHORT_ID:])


def short_day(day: date, language: str) -> str:
    """`23 nov`."""
    return f"{day.day} {desk_texts(language).queue.months[day.month - 1][:3]}"


def whole_day(day: date, language: str) -> str:
    """`23 november 2026`."""
    return f"{day.day} {desk_texts(language).queue.months[day.month - 1]} {day.year}"


def left_text(left: TimeLeft, language: str) -> tuple[str, str]:
    """How long until the promised answer, in words, and how urgent it is."""
    t = desk_texts(language).queue
    if left.minutes < 0:
        days = -left.working_days
        return (t.over_day if days <= 1 else t.over.format(days=days)), "over"
    if left.minutes < HOUR_MIN:
        return t.due_soon.format(minutes=left.minutes), "soon"
    if left.minutes <= DAY_MIN:
        return t.due_today.format(hours=left.minutes // HOUR_MIN), "soon"
    if left.working_days <= 1:
        return t.due_tomorrow, "calm"
    return t.due_in.format(days=left.working_days), "calm"


def _told(found: Queue, t: QueueTexts) -> Iterator[str]:
    waiting = sum(found.counts[each] for each in OPEN)
    yield t.told_one if waiting == 1 else t.told.format(count=waiting)
    if found.counts[Need.DECIDED]:
        yield t.told_decided.format(count=found.counts[Need.DECIDED])
    if found.late:
        yield t.told_late.format(count=found.late)


def _filters(found: Queue, asked: Asked, t: QueueTexts) -> tuple[Choice, ...]:
    states = tuple((str(each), t.states[each]) for each in State)
    languages = tuple((each, t.languages.get(each, each)) for each in found.languages)
    return (
        Choice("job", t.job, asked.job, (("", t.all_jobs), *found.jobs)),
        Choice("state", t.state, asked.state, (("", t.all_states), *states)),
        Choice("language", t.language, asked.language, (("", t.all_languages), *languages)),
    )


def _line(row: QueueRow, language: str) -> Line:
    t = desk_texts(language).queue
    hidden = row.outcome is None
    left, haste = left_text(row.left, language)
    done = row.need is Need.ANSWERED
    return Line(
        id=row.interview_id,
        href=f"/desk/interviews/{row.interview_id}",
        sign=_sign(row),
        who=name_of(row.candidate, row.interview_id, language, hidden=hidden),
        tag=_tag(row, t),
        job=row.title,
        open=_open(row, t),
        how=f"{short_day(row.day, language)} · {t.lines.get(row.line, row.line)}",
        left="" if done else left,
        haste="calm" if done else haste,
    )


def _sign(row: QueueRow) -> str:
    if row.outcome is None:
        return "blind"
    return "disagreement" if row.need is Need.DISAGREEMENT else str(row.outcome)


def _tag(row: QueueRow, t: QueueTexts) -> str:
    match row.state:
        case State.SECOND:
            return t.second
        case State.THIRD:
            return t.third
        case _:
            return t.blind if row.is_blind else ""


def _open(row: QueueRow, t: QueueTexts) -> str:
    if row.answer:
        return t.answers[row.answer]
    if row.outcome is None:
        return t.hidden
    if row.need is Need.DISAGREEMENT:
        return t.reread if row.reread else t.differ if row.state is State.THIRD else t.confirm
    return " · ".join(_counts(row, t)) or t.all_met


def _counts(row: QueueRow, t: QueueTexts) -> Iterator[str]:
    if row.unclear:
        yield t.one_unclear if row.unclear == 1 else t.unclear.format(count=row.unclear)
    if row.not_met:
        yield t.one_not_met if row.not_met == 1 else t.not_met.format(count=row.not_met)


def _address(asked: Asked, after: str) -> str:
    wanted = {"job": asked.job, "state": asked.state, "language": asked.language, "after": after}
    return "/desk?" + urlencode({name: value for name, value in wanted.items() if value})

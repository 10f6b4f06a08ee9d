"""Times that a candidate can choose between: free ones in working hours, from the next working day on. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from firstcall import workdays

OPEN = ((time(9), time(12)), (time(13), time(16)))
"""When talks are held: recruiters' mornings and afternoons, lunch left free."""

DAYS = 5
"""Days offered: a working week."""

MOST_A_DAY = 6
"""Times a day, spread over it: more to choose from makes choosing harder."""

_FURTHEST = timedelta(days=60)
"""A calendar that is full for so long has no times to offer."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time for a talk."""

    start: datetime
    """UTC."""
    end: datetime


@dataclass(frozen=True, slots=True)
class Hours:
    """When and where people work, and for how long they talk."""

    zone: tzinfo
    country: str
    """Whose holidays are kept: ISO 3166 alpha-2."""
    minutes: int = 30


Busy = tuple[datetime, datetime]
"""A stretch in which somebody has no time; both aware."""


def free(hours: Hours, busy: Sequence[Busy], now: datetime) -> tuple[Slot, ...]:
    """Times to choose between, the earliest first; none of them touches what is busy."""
    found: list[Slot] = []
    days = 0
    for day in _working_days(hours, now):
        open_ = [each for each in _slots(hours, day) if not any(_meet(each, one) for one in busy)]
        if open_:
            found += _spread(open_)
            days += 1
        if days == DAYS:
            break
    return tuple(found)


def horizon(hours: Hours, now: datetime) -> tuple[datetime, datetime]:
    """Between which moments `free` may want to know what is busy."""
    return now, datetime.combine(now.astimezone(hours.zone).date() + _FURTHEST, time(), hours.zone)


def is_offered(slot: datetime, offered: Sequence[Slot]) -> Slot | None:
    """The offered time that starts at a moment."""
    return next((each for each in offered if each.start == slot), None)


def _working_days(hours: Hours, now: datetime) -> Iterator[date]:
    day = now.astimezone(hours.zone).date()
    last = day + _FURTHEST
    while (day := day + timedelta(days=1)) < last:
        if workdays.is_working(day, hours.country):
            yield day


def _slots(hours: Hours, day: date) -> Iterator[Slot]:
    length = timedelta(minutes=hours.minutes)
    for opens, closes in OPEN:
        at = datetime.combine(day, opens, hours.zone).astimezone(UTC)
        end = datetime.combine(day, closes, hours.zone).astimezone(UTC)
        while at + length <= end:
            yield Slot(at, at + length)
            at += length


def _meet(slot: Slot, busy: Busy) -> bool:
    return slot.start < busy[1] and busy[0] < slot.end


def _spread(slots: Sequence[Slot]) -> list[Slot]:
    """At most `MOST_A_DAY` of them, from the first to the last at even steps."""
    if len(slots) <= MOST_A_DAY:
        return list(slots)
    step = (len(slots) - 1) / (MOST_A_DAY - 1)
    return [slots[round(place * step)] for place in range(MOST_A_DAY)]

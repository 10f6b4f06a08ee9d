"""Talks that candidates have booked: one an interview, and no two of one recruiter's at the same time.

A row moves when its candidate chooses another time; nothing follows from it, and it is in no chain.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from firstcall.slots import Busy, Slot
from firstcall.store import tables
from firstcall.store.interviews import Store

_bookings = tables.bookings


class TakenError(Exception):
    """Somebody else has just taken that time."""


@dataclass(frozen=True, slots=True)
class Booking:
    """One talk."""

    interview_id: str
    recruiter: str
    """`user:` and their login."""
    slot: Slot
    sequence: int
    """How often it was moved."""
    made_at: datetime


def booked(store: Store, interview_id: str) -> Booking | None:
    """The talk that a candidate has booked."""
    with store.reading() as connection:
        return _booked(connection, interview_id)


def taken(store: Store, recruiter: str, start: datetime, end: datetime, *, but: str = "") -> list[Busy]:
    """When a recruiter has talks that begin in a stretch; `but`: one interview's is left out."""
    row = _bookings.c
    query = select(row.starts_at, row.ends_at).where(
        row.recruiter == recruiter,
        row.starts_at >= start.astimezone(UTC),
        row.starts_at < end.astimezone(UTC),
        row.interview_id != but,
    )
    with store.reading() as connection:
        return [(_aware(first), _aware(last)) for first, last in connection.execute(query)]


def book(store: Store, interview_id: str, recruiter: str, slot: Slot) -> Booking:
    """Book a talk, or move it. Raises TakenError where the recruiter has another one at that time."""
    row = _bookings.c
    values = {"recruiter": recruiter, "starts_at": slot.start.astimezone(UTC), "ends_at": slot.end.astimezone(UTC)}
    try:
        with store.transaction() as connection:
            _hold(connection, recruiter)
            meets = select(row.interview_id).where(
                row.recruiter == recruiter,
                row.interview_id != interview_id,
                row.starts_at < values["ends_at"],
                row.ends_at > values["starts_at"],
            )
            if connection.execute(meets).first() is not None:
                raise TakenError
            old = _booked(connection, interview_id)
            changes = {**values, "made_at": store.now(), "sequence": 0 if old is None else old.sequence + 1}
            if old is None:
                mine = {"interview_id": interview_id, "organisation": tables.DEFAULT_ORGANISATION}
                connection.execute(insert(_bookings).values(**mine, **changes))
            elif old.slot != slot or old.recruiter != recruiter:
                connection.execute(update(_bookings).where(row.interview_id == interview_id).values(**changes))
            made = _booked(connection, interview_id)
    except IntegrityError as error:
        raise TakenError from error
    assert made is not None
    return made


def _hold(connection: Connection, recruiter: str) -> None:
    """Let nobody else book the same recruiter before this transaction ends. SQLite's writers take turns anyway."""
    users = tables.users.c
    connection.execute(select(users.id).where(users.login == recruiter.removeprefix("user:")).with_for_update()).first()


def _booked(connection: Connection, interview_id: str) -> Booking | None:
    found = connection.execute(select(_bookings).where(_bookings.c.interview_id == interview_id)).mappings().first()
    if found is None:
        return None
    slot = Slot(_aware(found["starts_at"]), _aware(found["ends_at"]))
    return Booking(found["interview_id"], found["recruiter"], slot, found["sequence"], _aware(found["made_at"]))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

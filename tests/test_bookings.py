"""Talks in the database, on SQLite and PostgreSQL: one an interview, and a recruiter is never at two at once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desking import CLEAR, Workplace, workplace
from firstcall.slots import Slot
from firstcall.store import bookings
from firstcall.store.bookings import TakenError
from firstcall.store.users import Role
from logging_in import somebody

RECRUITER = "user:recruiter@example.com"
START = datetime(2026, 11, 30, 8, tzinfo=UTC)
IDS = tuple(f"i{number}" for number in range(6))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Workplace]:
    url = tmp_path / "db.sqlite3" if request.param == "sqlite" else request.getfixturevalue("databases").url()
    made = workplace(url)
    somebody(made.store, Role.RECRUITER)
    for each in IDS:
        made.hold(each, CLEAR)
    yield made
    made.store.close()


def slot(minutes: int) -> Slot:
    return Slot(START + timedelta(minutes=minutes), START + timedelta(minutes=minutes + 30))


def test_no_two_talks_of_a_recruiter_overlap_however_many_book_at_once(place: Workplace) -> None:
    def book(number: int) -> str:
        try:
            bookings.book(place.store, IDS[number], RECRUITER, slot(number % 3 * 10))
        except TakenError:
            return "taken"
        return "booked"

    with ThreadPoolExecutor(len(IDS)) as pool:
        outcomes = list(pool.map(book, range(len(IDS))))
    assert sorted(outcomes) == ["booked"] + ["taken"] * 5
    assert len(bookings.taken(place.store, RECRUITER, START, START + timedelta(hours=2))) == 1


def test_a_talk_moves_and_leaves_its_time_to_others(place: Workplace) -> None:
    first = bookings.book(place.store, "i1", RECRUITER, slot(0))
    assert bookings.book(place.store, "i1", RECRUITER, slot(0)) == first
    moved = bookings.book(place.store, "i1", RECRUITER, slot(30))
    assert (first.sequence, moved.sequence, moved.slot) == (0, 1, slot(30))
    assert bookings.booked(place.store, "i1") == moved
    assert bookings.book(place.store, "i2", RECRUITER, slot(0)).slot == slot(0)
    with pytest.raises(TakenError):
        bookings.book(place.store, "i1", RECRUITER, slot(15))
    assert bookings.book(place.store, "i3", "user:berit@example.com", slot(0)).slot == slot(0)
    busy = bookings.taken(place.store, RECRUITER, START, START + timedelta(hours=1), but="i1")
    assert busy == [(slot(0).start, slot(0).end)]
    assert bookings.booked(place.store, "i4") is None

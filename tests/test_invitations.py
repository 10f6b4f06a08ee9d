"""Links that let one candidate in: found by their token, until they expire, and never from what the database holds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from firstcall.errors import InputError
from firstcall.specfiles import example, read_spec
from firstcall.store import Store
from firstcall.store.invitations import VALID, find, invite

SPEC = read_spec(example("01-sv-gravmaskinist"))


class Calendar:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def store(tmp_path: Path, calendar: Calendar) -> Store:
    return Store.open(tmp_path / "a.sqlite3", now=calendar)


def test_a_token_lets_into_the_interview_it_was_made_for(store: Store) -> None:
    token, made = invite(store, SPEC, interview_id="i1", candidate="A-17")
    found = find(store, token)
    assert found is not None
    assert (found.spec_hash, found.language, found.candidate, found.interview_id) == (SPEC.hash, "sv", "A-17", "i1")
    assert made.expires_at - made.made_at == VALID
    assert store.spec(SPEC.hash) == SPEC


def test_tokens_are_long_random_and_stand_nowhere_in_the_database(store: Store, tmp_path: Path) -> None:
    tokens = [invite(store, SPEC, interview_id=f"i{number}")[0] for number in range(20)]
    assert len(set(tokens)) == 20
    assert all(len(token) >= 32 for token in tokens)
    with store.reading() as connection:
        rows = repr(connection.execute(text("SELECT * FROM invitations")).all())
    assert not any(token in rows for token in tokens)


def test_an_expired_an_unknown_and_a_changed_token_let_nobody_in(store: Store, calendar: Calendar) -> None:
    token, _ = invite(store, SPEC, interview_id="i1", valid=timedelta(hours=1))
    assert find(store, token) is not None
    assert find(store, token[:-1] + ("A" if token[-1] != "A" else "B")) is None
    assert find(store, "") is None
    assert find(store, "\ud800 ' OR 1=1 --") is None
    calendar.now += timedelta(minutes=59)
    assert find(store, token) is not None
    calendar.now += timedelta(minutes=1)
    assert find(store, token) is None


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"language": "en"}, "language 'en': the spec gravmaskinist-orebro-2026-11 has sv"),
        ({"valid": timedelta(0)}, "valid for 0:00:00: expected between a minute and 90 days"),
        ({"valid": timedelta(days=91)}, "expected between a minute and 90 days"),
        ({"candidate": "x" * 201}, "candidate: 201 characters, expected at most 200"),
    ],
)
def test_what_cannot_be_is_refused(store: Store, wrong: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        invite(store, SPEC, interview_id="i1", **wrong)  # type: ignore[arg-type]

"""Accounts in the database: what is unique, what works once, what expires, and that an admin is always left."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from firstcall.errors import InputError
from firstcall.store import Store, audit, limits, sessions, tokens, users
from firstcall.store.limits import Limit
from firstcall.store.sessions import Stage
from firstcall.store.tokens import Purpose
from firstcall.store.users import Account, Role
from firstcall.store.views import View, viewed, viewed_all, views
from logging_in import Calendar


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def store(tmp_path: Path, calendar: Calendar) -> Store:
    return Store.open(tmp_path / "a.sqlite3", now=calendar)


def made(store: Store, login: str, role: Role = Role.RECRUITER) -> Account:
    return users.add(store, login, name="", role=role, password_hash="hash", actor="test")


# ------------------------------------------------------------------------------------------------ accounts


def test_a_login_is_one_however_it_is_spelled(store: Store) -> None:
    anna = made(store, " Anna.Ström@Example.com ")
    assert anna.login == "anna.ström@example.com"
    assert users.by_login(store, "ANNA.STRÖM@example.com") == users.by_id(store, anna.id) == anna
    with pytest.raises(InputError, match="there is such an account already"):
        made(store, "anna.STRÖM@example.com")
    assert users.by_login(store, "nobody") is users.by_login(store, "\0") is users.by_id(store, "x") is None


@pytest.mark.parametrize("login", ["", " ", "a b", "a\0", "a\u202eb", "<b>", "x" * 121, "a/b", "a:b"])
def test_a_login_that_cannot_be_is_refused(store: Store, login: str) -> None:
    with pytest.raises(InputError, match="login: expected"):
        made(store, login)


@pytest.mark.parametrize("change", ["role", "disabled"])
def test_the_last_admin_stays(store: Store, change: str) -> None:
    anna = made(store, "anna", Role.ADMIN)
    invited = users.add(store, "bo", name="", role=Role.ADMIN, actor="test")  # Has no password: could not take over.

    def remove(account: Account) -> None:
        if change == "role":
            users.set_role(store, account.id, Role.LEAD, actor="user:bo")
        else:
            users.set_disabled(store, account.id, True, actor="user:bo")

    with pytest.raises(InputError, match="the last admin"):
        remove(anna)
    assert users.has_admin(store)
    users.set_password(store, invited.id, "hash", actor="user:bo")
    remove(anna)
    with pytest.raises(InputError, match="the last admin"):
        remove(invited)


def test_a_change_of_rights_logs_out(store: Store) -> None:
    bo = made(store, "bo")
    made(store, "anna", Role.ADMIN)
    changes: list[Callable[[], None]] = [
        lambda: users.set_role(store, bo.id, Role.LEAD, actor="user:anna"),
        lambda: users.set_password(store, bo.id, "other", actor="user:bo"),
        lambda: users.reset_totp(store, bo.id, actor="user:anna"),
        lambda: users.set_disabled(store, bo.id, True, actor="user:anna"),
    ]
    for change in changes:
        token = sessions.begin(store, bo.id)
        assert sessions.find(store, token) is not None
        change()
        assert sessions.find(store, token) is None


def test_a_disabled_account_has_no_session_even_where_one_is_begun(store: Store) -> None:
    bo = made(store, "bo")
    users.set_disabled(store, bo.id, True, actor="user:anna")
    assert sessions.find(store, sessions.begin(store, bo.id)) is None


# ------------------------------------------------------------------------------------------------ sessions


def test_a_session_is_found_by_its_token_alone_and_the_token_stands_nowhere(store: Store) -> None:
    bo = made(store, "bo")
    token = sessions.begin(store, bo.id, address="192.0.2.1", agent="A browser")
    found = sessions.find(store, token)
    assert found is not None
    assert (found.account, found.stage, found.address, found.agent) == (bo, Stage.FULL, "192.0.2.1", "A browser")
    with store.reading() as connection:
        assert token not in repr(connection.execute(text("SELECT * FROM sessions")).all())
    assert sessions.find(store, found.token_hash) is sessions.find(store, "") is None
    assert token not in (found.id, repr(found))


def test_a_session_ends_after_an_idle_hour_and_half_a_day_at_the_latest(store: Store, calendar: Calendar) -> None:
    token = sessions.begin(store, made(store, "bo").id)
    for _ in range(12):
        assert sessions.find(store, token) is not None
        calendar.later(minutes=59)
    assert sessions.find(store, token) is not None
    calendar.later(minutes=20)
    assert sessions.find(store, token) is None
    idle = sessions.begin(store, made(store, "bodil").id)
    calendar.later(minutes=60)
    assert sessions.find(store, idle) is None


def test_halfway_is_short(store: Store, calendar: Calendar) -> None:
    token = sessions.begin(store, made(store, "bo").id, stage=Stage.CODE)
    calendar.later(minutes=9)
    assert sessions.find(store, token) is not None
    calendar.later(minutes=1)
    assert sessions.find(store, token) is None


def test_sessions_are_ended_one_or_all_but_this(store: Store) -> None:
    bo, anna = made(store, "bo"), made(store, "anna")
    own = [sessions.begin(store, bo.id) for _ in range(4)]
    other = sessions.begin(store, anna.id)
    found = [each for token in own if (each := sessions.find(store, token)) is not None]
    assert sessions.end_named(store, bo.id, found[3].id)
    assert not sessions.end_named(store, anna.id, found[0].id)
    sessions.end(store, found[2].token_hash)
    sessions.end_all(store, bo.id, but=found[0].token_hash)
    assert [sessions.find(store, token) is not None for token in own] == [True, False, False, False]
    assert sessions.find(store, other) is not None
    assert [each.id for each in sessions.of(store, bo.id)] == [found[0].id]


# ------------------------------------------------------------------------------------------------ words that work once


def take(store: Store, token: str, purpose: Purpose) -> bool:
    with store.transaction() as connection:
        return tokens.take(connection, store, token, purpose) is not None


def test_a_word_works_once_and_for_its_purpose(store: Store, calendar: Calendar) -> None:
    bo = made(store, "bo")
    token, until = tokens.make(store, Purpose.PASSWORD, user_id=bo.id)
    assert until == calendar.now + tokens.VALID[Purpose.PASSWORD]
    assert tokens.look(store, token, Purpose.FIRST_ADMIN) is None
    assert not take(store, "x", Purpose.PASSWORD)
    looked = tokens.look(store, token, Purpose.PASSWORD)
    assert looked is not None
    assert looked.user_id == bo.id
    assert take(store, token, Purpose.PASSWORD)
    assert not take(store, token, Purpose.PASSWORD)


def test_a_newer_word_and_time_make_it_useless(store: Store, calendar: Calendar) -> None:
    first, _ = tokens.make(store, Purpose.FIRST_ADMIN)
    second, _ = tokens.make(store, Purpose.FIRST_ADMIN)
    assert tokens.look(store, first, Purpose.FIRST_ADMIN) is None
    calendar.later(minutes=59)
    assert tokens.look(store, second, Purpose.FIRST_ADMIN) is not None
    calendar.later(minutes=1)
    assert not take(store, second, Purpose.FIRST_ADMIN)


def test_a_new_password_makes_links_for_one_useless(store: Store) -> None:
    bo = made(store, "bo")
    token, _ = tokens.make(store, Purpose.PASSWORD, user_id=bo.id)
    users.set_password(store, bo.id, "other", actor="user:bo")
    assert tokens.look(store, token, Purpose.PASSWORD) is None


def test_a_time_step_and_a_recovery_code_work_once(store: Store) -> None:
    bo = made(store, "bo")
    users.set_totp(store, bo.id, "SECRET", 100, ["AAAA", "BBBB"], actor="user:bo")
    assert [users.accept_step(store, bo.id, step) for step in (99, 100, 101, 101, 100)] == [
        False,
        False,
        True,
        False,
        False,
    ]
    assert users.use_recovery_code(store, bo.id, "AAAA")
    assert not users.use_recovery_code(store, bo.id, "AAAA")
    assert users.recovery_codes_left(store, bo.id) == 1
    users.set_totp(store, bo.id, "OTHER", 0, ["CCCC"], actor="user:bo")
    assert not users.use_recovery_code(store, bo.id, "BBBB")


# ------------------------------------------------------------------------------------------------ limits


def test_a_limit_lets_some_through_at_once_and_then_one_at_a_time(store: Store, calendar: Calendar) -> None:
    limit = Limit("login", 3, timedelta(seconds=60))
    assert [limits.wait_s(store, limit, "anna") for _ in range(5)] == [0, 0, 0, 60, 60]
    assert limits.wait_s(store, limit, "bo") == 0
    calendar.later(seconds=45)
    assert limits.wait_s(store, limit, "anna") == pytest.approx(15)
    calendar.later(seconds=15)
    assert [limits.wait_s(store, limit, "anna") for _ in range(2)] == [0, 60]
    limits.forgive(store, limit, "anna")
    assert [limits.wait_s(store, limit, "anna") for _ in range(4)] == [0, 0, 0, 60]


def test_what_succeeded_is_given_back(store: Store) -> None:
    limit = Limit("address", 2, timedelta(seconds=60))
    for _ in range(5):
        assert limits.wait_s(store, limit, "office") == 0
        limits.give_back(store, limit, "office")
    assert [limits.wait_s(store, limit, "office") for _ in range(3)] == [0, 0, 60]


def test_whether_one_is_held_up_is_told_without_trying(store: Store, calendar: Calendar) -> None:
    limit = Limit("key", 2, timedelta(seconds=60))
    seen = []
    for _ in range(3):
        seen.append(limits.held_s(store, limit, "x"))
        limits.wait_s(store, limit, "x")
    assert [*seen, limits.held_s(store, limit, "x")] == [0, 0, 60, 60]
    calendar.later(seconds=61)
    assert limits.held_s(store, limit, "x") == 0


def test_many_tries_at_once_are_counted_one_by_one(store: Store) -> None:
    limit = Limit("login", 5, timedelta(seconds=60))
    with ThreadPoolExecutor(8) as threads:
        waits = list(threads.map(lambda _: limits.wait_s(store, limit, "anna"), range(24)))
    assert waits.count(0) == 5


def test_a_limit_holds_over_several_processes(store: Store, tmp_path: Path, calendar: Calendar) -> None:
    limit = Limit("login", 2, timedelta(seconds=60))
    other = Store.open(tmp_path / "a.sqlite3", now=calendar)
    assert [limits.wait_s(each, limit, "anna") for each in (store, other, store, other)] == [0, 0, 60, 60]


def test_limits_that_hold_nothing_back_are_forgotten(store: Store, calendar: Calendar) -> None:
    limit = Limit("login", 2, timedelta(seconds=60))
    for number in range(5):
        limits.wait_s(store, limit, f"address {number}")
    calendar.later(minutes=10)
    limits.wait_s(store, limit, "another")
    with store.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM limits")).scalar() == 1


# ------------------------------------------------------------------------------------------------ audits


def test_every_view_is_kept_with_who_when_what_and_whose(store: Store, calendar: Calendar) -> None:
    viewed(store, "user:anna", "i1", "interview")
    calendar.later(seconds=5)
    viewed_all(store, "user:bo", ["i1", "i2"], "pool")
    viewed_all(store, "user:bo", [], "pool")
    early, late = "2026-11-23T09:00:00.000000+00:00", "2026-11-23T09:00:05.000000+00:00"
    assert views(store) == [
        View(3, late, "user:bo", "i2", "pool"),
        View(2, late, "user:bo", "i1", "pool"),
        View(1, early, "user:anna", "i1", "interview"),
    ]
    assert [each.id for each in views(store, interview_id="i1")] == [2, 1]
    assert [each.id for each in views(store, actor="user:bo")] == [3, 2]
    assert [each.id for each in views(store, before=3, limit=1)] == [2]


def test_what_happens_to_an_account_is_kept(store: Store) -> None:
    bo = made(store, "bo")
    users.set_role(store, bo.id, Role.LEAD, actor="user:anna")
    users.set_disabled(store, bo.id, True, actor="user:anna")
    kept = [(each.actor, each.login, each.what, each.detail) for each in audit.events(store)]
    assert kept == [
        ("user:anna", "bo", "disabled", ""),
        ("user:anna", "bo", "role", "lead"),
        ("test", "bo", "made", "recruiter"),
    ]

"""The same store on PostgreSQL: same schema, same refusals, same bytes; skipped by name where no server can be had."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from databases import Databases
from desking import ANNA, CLEAR, FIRST, NOT_MET, UNCLEAR, workplace
from firstcall.errors import InputError, WorldError
from firstcall.recordings import export_folder, import_folder
from firstcall.recordings.verification import problem_of
from firstcall.rescore import correcting, views
from firstcall.rescore.page import Desk
from firstcall.rescore.run import Plan, run
from firstcall.review.draws import Shares
from firstcall.review.entries import Sending
from firstcall.review.practice import Practice
from firstcall.store import Store, desk, drawing, limits, pool, reviewing, sessions, tables, tokens, users
from firstcall.store.database import in_our_words, open_engine
from firstcall.store.desk import Asked
from firstcall.store.desk_statistics import statistics
from firstcall.store.limits import Limit
from firstcall.store.reviewing import Choice, Timing
from firstcall.store.tokens import Purpose
from firstcall.store.users import LastAdminError, Role, TakenError
from firstcall.store.views import viewed
from recorded import contents, held
from rescoring import under_older_rules
from storing import SPEC, WHOLE, begun
from test_desk_correcting import turn_of

APPENDING = """
import sys
from firstcall.events import HungUp
from firstcall.store import Store
store = Store.open(sys.argv[1])
for at in range(40):
    store.append("i1", [HungUp(float(at))])
"""
OPENING = "import sys; from firstcall.store import Store; Store.open(sys.argv[1])"


@pytest.fixture
def url(databases: Databases) -> str:
    return databases.url()


def test_migrations_make_what_the_tables_say(url: str) -> None:
    engine = open_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, tables.metadata) == []
    engine.dispose()


@pytest.mark.parametrize("table", tables.APPEND_ONLY)
def test_what_is_appended_is_never_changed(url: str, table: str) -> None:
    engine = open_engine(url)
    for statement in (f"UPDATE {table} SET organisation = 'x'", f"DELETE FROM {table}", f"TRUNCATE {table}"):
        with pytest.raises(WorldError) as refused, in_our_words("x"), engine.begin() as connection:
            connection.execute(text(statement))
        assert refused.value.code == "append_only"
    engine.dispose()


def test_accounts_are_the_same(url: str) -> None:
    store = Store.open(url)
    limit = Limit("login", 5, timedelta(seconds=60))
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda _: limits.wait_s(store, limit, "anna"), range(24))).count(0) == 5
    anna, bo = (
        users.add(store, login, name="", role=Role.ADMIN, password_hash="kept", actor="test")
        for login in ("anna", "bo")
    )
    with ThreadPoolExecutor(2) as threads:  # Two who remove each other at the same moment.
        removed = list(threads.map(lambda each: _removed(store, each.id), (anna, bo)))
    assert sorted(removed) == [False, True]
    assert users.has_admin(store)
    token = sessions.begin(store, anna.id)
    word, _ = tokens.make(store, Purpose.PASSWORD, user_id=bo.id)
    with ThreadPoolExecutor(4) as threads:
        chosen = list(threads.map(lambda _: tokens.choose_password(store, word, "other"), range(4)))
    assert [each is not None for each in chosen].count(True) == 1
    found = sessions.find(store, token)
    assert (found is None) == removed[0]
    with pytest.raises(TakenError):
        users.add(store, "ANNA", name="", role=Role.LEAD, actor="test")
    store.close()


def _removed(store: Store, user_id: str) -> bool:
    try:
        users.set_disabled(store, user_id, True, actor="test")
    except LastAdminError:
        return False
    return True


def test_what_its_texts_cannot_hold_is_the_askers_mistake(url: str) -> None:
    store = Store.open(url)
    with pytest.raises(InputError, match="NUL"):
        users.by_id(store, "x\0")
    with pytest.raises(InputError, match="NUL"):
        viewed(store, "user:anna", "i\0", "interview")
    store.close()


def test_the_same_folder_comes_out_of_both_databases(url: str, tmp_path: Path) -> None:
    store = Store.open(url)
    held(store, tmp_path / "pg", "i1")
    assert [each.entry for each in store.entries("i1")][-1] == WHOLE[-1]
    assert problem_of(store, tmp_path / "pg", "i1") is None
    first = export_folder(store, tmp_path / "pg", "i1", tmp_path / "first")
    (tmp_path / "lite").mkdir()
    other = Store.open(tmp_path / "lite" / "db.sqlite3")
    import_folder(other, tmp_path / "lite", first)
    assert contents(export_folder(other, tmp_path / "lite", "i1", tmp_path / "second")) == contents(first)
    store.close()


def test_several_processes_append_while_one_verifies(url: str) -> None:
    store = Store.open(url)
    begun(store, "i1")
    others = [subprocess.Popen([sys.executable, "-c", APPENDING, url]) for _ in range(2)]
    while any(other.poll() is None for other in others):
        assert store.verify() == []
    assert [other.wait() for other in others] == [0, 0]
    assert store.interview("i1").log_count == 80
    assert store.verify() == []
    store.close()


def test_several_processes_make_the_same_database(url: str) -> None:
    others = [subprocess.Popen([sys.executable, "-c", OPENING, url]) for _ in range(3)]
    assert [other.wait() for other in others] == [0, 0, 0]


def test_a_server_that_is_not_there_is_told(url: str) -> None:
    with pytest.raises(WorldError, match="check the database's URL, and that its server runs") as refused:
        open_engine(url.replace("/test", "/nothing"))
    assert refused.value.code == "database_unreachable"
    assert "\n" not in str(refused.value)


def test_interviews_are_scored_again(databases: Databases) -> None:
    url = databases.url()
    store = Store.open(url)
    for interview_id in ("i1", "i2"):
        begun(store, interview_id, under_older_rules(WHOLE, {}))
    assert run(store, url, Plan(page=1)).written == 2
    again = run(store, url, Plan())
    assert (again.written, again.had, again.problems) == (0, 2, [])
    assert store.verify() == []
    store.close()


def test_the_desk(url: str) -> None:
    place = workplace(url, Shares(blind=0.0, double=0.0, spot=0.0))
    for interview_id, log in (("i1", UNCLEAR), ("i2", NOT_MET), ("i3", CLEAR)):
        place.hold(interview_id, under_older_rules(log, {}))
    now = place.clock().astimezone()
    first = desk.queue(place.store, Asked(limit=1), ANNA, now)
    assert [each.interview_id for each in first.rows] == ["i1"]
    second = desk.queue(place.store, Asked(limit=1, after=first.after, state="waiting"), ANNA, now)
    assert [each.interview_id for each in second.rows] == ["i2"]
    reviewing.review(place.store, "i2", ANNA, Choice(FIRST, "met", "misheard"))
    reviewing.commit(place.store, "i2", ANNA, Timing(31.0, 1, 2))
    reviewing.send(place.store, "i2", ANNA, Sending.DECLINED, ["Hej."], language="sv")
    assert desk.next_for(place.store, ANNA, "i1") == "i3"
    assert run(place.store, url, Plan(), desk=Desk(place.store)).written == 3
    correcting.save(place.store, "i1", ANNA, turn_of(place.store, FIRST, "i1"), "Ja, det har jag.")
    assert statistics(place.store, Practice(), now).week.overrules == 1
    assert [each.interview_id for each in pool.pool(place.store, ANNA).rows] == ["i1", "i2", "i3"]
    assert pool.publish(place.store, SPEC.id, ANNA.actor) == 0
    assert [each.interview_id for each in views.report(place.store, ANNA, views.Narrowed()).rows] == ["i1"]
    seed_hash = drawing.announcements(place.store)[0].seed_hash
    drawing.reveal(place.store, seed_hash, ANNA.actor)
    assert drawing.prove(place.store, seed_hash).problems == ()
    assert place.store.verify() == []
    place.store.close()

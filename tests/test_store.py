"""The database: its schema, what it gives back, and what it refuses."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import alembic.command
import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, create_engine, inspect, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from firstcall.errors import InputError, WorldError
from firstcall.events import Finish, HungUp
from firstcall.store import Dated, Review, Store, database, tables
from firstcall.store.audit import happened
from firstcall.store.chain import ROOT
from firstcall.store.database import open_engine
from firstcall.store.views import viewed
from storing import HANG_UPS, SPEC, WHOLE, begun, tamper


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "db.sqlite3"


# ------------------------------------------------------------------------------------------------ schema


def test_migrations_make_what_the_tables_say(path: Path) -> None:
    Store.open(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True, "render_as_batch": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables.metadata) == []
        expected = inspect(_made_from_tables())
        found = inspect(connection)
        for name in tables.metadata.tables:
            assert found.get_pk_constraint(name) == expected.get_pk_constraint(name)
            assert found.get_foreign_keys(name) == expected.get_foreign_keys(name)
    engine.dispose()


def _made_from_tables() -> Engine:
    engine = create_engine("sqlite://")
    tables.metadata.create_all(engine)
    return engine


@pytest.mark.parametrize("name", tables.metadata.tables)
def test_every_table_belongs_to_an_organisation_and_could_stand_on_postgresql(name: str) -> None:
    table = tables.metadata.tables[name]
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    assert str(CreateTable(table).compile(dialect=dialect))
    passing = name in ("organisations", "erasing")  # Rows of the latter live within one transaction only.
    assert passing or not table.c.organisation.nullable


def test_a_commit_is_on_the_disk_when_it_returns(path: Path) -> None:
    engine = open_engine(f"sqlite:///{path}")
    names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "busy_timeout")
    with engine.connect() as connection:
        found = {name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in names}
    engine.dispose()
    assert found == dict(zip(names, ("wal", 2, 1, 1, 10_000), strict=True))


def test_a_schema_of_a_later_version_is_refused(path: Path) -> None:
    Store.open(path).close()
    tamper(path, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(WorldError, match=r"its schema 9999 is newer than this firstcall \(update firstcall\)"):
        Store.open(path)


def test_a_database_of_the_first_schema_is_taken_further(path: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(database.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        alembic.command.upgrade(config, "0001")
        spec = {"hash": SPEC.hash, "spec_id": SPEC.id, "source": SPEC.source}
        connection.execute(
            text("INSERT INTO job_specs VALUES (:hash, 'default', :spec_id, :source, '2026-11-23')"), spec
        )
        row = {"spec_hash": SPEC.hash, "head": ROOT}
        began = "'sv', 'chat', '2026-11-23', '2026-11-23 12:00:00', 'open', '', ''"
        values = f"'i1', 'default', :spec_hash, '', {began}, 0, :head"
        connection.execute(text(f"INSERT INTO interviews VALUES ({values})"), row)
    engine.dispose()
    store = Store.open(path)
    assert (store.interview("i1").appendix_count, store.interview("i1").appendix_head) == (0, ROOT)
    store.append("i1", HANG_UPS)
    store.save_review("i1", Review("", "anna", "review", "look_again"))
    assert store.verify() == []


@pytest.mark.parametrize("table", tables.APPEND_ONLY)
def test_what_is_appended_is_never_changed(path: Path, table: str) -> None:
    store = Store.open(path)
    begun(store, "i1", WHOLE)
    store.save_review("i1", Review("r", "somebody", "met", "x"))
    viewed(store, "user:anna", "i1", "interview")
    happened(store, actor="user:anna", login="bo", what="role", detail="lead")
    with closing(sqlite3.connect(path)) as raw:
        for statement in (f"UPDATE {table} SET organisation = organisation", f"DELETE FROM {table}"):
            with pytest.raises(sqlite3.IntegrityError, match=f"append-only table {table}"):
                raw.execute(statement)
    engine = open_engine(f"sqlite:///{path}")
    with pytest.raises(Exception, match="append-only"), engine.begin() as connection:
        connection.execute(text(f"REPLACE INTO {table} SELECT * FROM {table} LIMIT 1"))
    engine.dispose()


# ------------------------------------------------------------------------------------------------ rows


def test_what_was_appended_comes_back(path: Path) -> None:
    now = datetime(2026, 11, 23, 12, 0, 0, 250, UTC)
    store = Store.open(path, now=lambda: now)
    begun(store, "i1", WHOLE)
    finish = WHOLE[-1]
    assert isinstance(finish, Finish)
    row = store.interview("i1")
    assert [each.entry for each in store.entries("i1")] == WHOLE
    assert store.scorecards("i1") == [finish.scorecard]
    assert (row.state, row.ending, row.outcome) == ("ended", "complete", str(finish.scorecard.outcome))
    assert (row.made_at, row.log_count, row.spec_id) == (now, len(WHOLE), SPEC.id)
    assert {each.link.logged_at for each in store.entries("i1")} == {"2026-11-23T12:00:00.000250+00:00"}
    assert store.spec_of("i1") == (SPEC, "sv")
    assert [each.id for each in store.interviews("ended")] == ["i1"]
    assert store.interviews("open") == []
    assert store.verify() == []


def test_several_entries_are_appended_together_or_not_at_all(path: Path) -> None:
    store = Store.open(path)
    begun(store, "i1")
    with pytest.raises(ValueError, match="JSON compliant"):
        store.append("i1", [HungUp(1.0), HungUp(float("nan"))])
    assert store.entries("i1") == []
    assert store.append("i1", HANG_UPS) == 6
    assert store.append("i1", []) == 6
    assert store.verify() == []


def test_a_later_scorecard_stands_beside_the_first(path: Path) -> None:
    store = Store.open(path)
    begun(store, "i1", WHOLE)
    first = store.scorecards("i1")[0]
    store.save_scorecard("i1", replace(first, ruleset="2"))
    assert [each.ruleset for each in store.scorecards("i1")] == [first.ruleset, "2"]
    assert store.verify() == []


def test_reviews_are_appended_with_who_when_and_why(path: Path) -> None:
    now = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    store = Store.open(path, now=lambda: now)
    begun(store, "i1", WHOLE)
    reviews = [
        Review("korkort-b", "anna", "met", "showed_licence", "Visade kortet."),
        Review("", "anna", "qualified", "all_met"),
    ]
    for review in reviews:
        store.save_review("i1", review)
    assert store.reviews("i1") == [Dated("2026-11-24T08:30:00.000000+00:00", each) for each in reviews]
    for nobody in (replace(reviews[0], actor=" "), replace(reviews[0], reason="")):
        with pytest.raises(InputError, match=r"no (actor|reason); expected who decided, and why"):
            store.save_review("i1", nobody)
    assert len(store.reviews("i1")) == 2
    assert store.verify() == []


def test_unknown_and_taken_ids_are_the_users_mistake(path: Path) -> None:
    store = Store.open(path)
    begun(store, "i1")
    with pytest.raises(InputError, match="interview i1 is in the database already"):
        begun(store, "i1")
    for ask in (store.interview, store.entries, store.scorecards, store.reviews, store.spec_of, store.verify):
        with pytest.raises(InputError, match="interview 'i2' is not in the database"):
            ask("i2")
    with pytest.raises(InputError, match="'i2' is not in the database"):
        store.append("i2", [HungUp(1.0)])
    assert (store.knows("i1"), store.knows("i2")) == (True, False)


def test_an_interview_has_one_holder(path: Path) -> None:
    store = Store.open(path)
    begun(store, "i1")
    store.append("i1", [HungUp(1.0)], after=0)
    with pytest.raises(WorldError, match="interview i1 has gone on elsewhere") as refused:
        store.append("i1", [HungUp(2.0)], after=0)
    assert refused.value.code == "held_elsewhere"
    assert [each.entry for each in store.entries("i1")] == [HungUp(1.0)]

"""Opening the database: engine, pragmas, migrations, and its errors in our words."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import alembic.command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from firstcall.errors import InputError, WorldError

_BUSY_MS = 10_000
"""How long one process waits for another's write."""

_POSTGRESQL = ("postgres", "postgresql")
"""URLs that leave the driver to us."""

_MIGRATING = 4_711_001
"""Number of the lock under which PostgreSQL's tables are made: ours alone in that database."""

_BEGIN = "sqlite_begin"
"""Execution option: how a transaction on SQLite begins."""

_CODES = (
    ("disk is full", "disk_full", "free some space on the disk"),
    ("readonly", "unwritable", "make the data root writable, or set FIRSTCALL_HOME to another folder"),
    ("unable to open", "unwritable", "make the data root writable, or set FIRSTCALL_HOME to another folder"),
    ("disk i/o error", "disk_failed", "check the disk: its room, its limits and its file system"),
    ("locked", "database_locked", "another process holds the database; try again when it is done"),
    ("malformed", "database_damaged", "restore a backup, or import the recording folders into a new database"),
    ("not a database", "database_damaged", "restore a backup, or import the recording folders into a new database"),
    ("connection failed", "database_unreachable", "check the database's URL, and that its server runs"),
    ("append-only", "append_only", "stored answers and logs are never changed; append instead"),
)


def open_engine(url: str) -> Engine:
    """A ready engine with the newest schema. Raises WorldError and InputError with a fix in the line."""
    engine, where = _engine(url)
    try:
        with in_our_words(where):
            _migrate(engine, where)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextlib.contextmanager
def looking(url: str) -> Iterator[Connection]:
    """A connection that only reads, to a database as it stands: nothing is made. Raises as `open_engine` does."""
    engine, where = _engine(url)
    try:
        with in_our_words(where), reading(engine).begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _engine(url: str) -> tuple[Engine, str]:
    """An engine, and where it leads in words that may be shown."""
    try:
        parsed = make_url(url)
        if parsed.drivername in _POSTGRESQL:
            parsed = parsed.set(drivername="postgresql+psycopg")
        engine = create_engine(parsed, hide_parameters=True)  # What was said stays out of errors and logs.
    except ImportError as error:
        raise InputError(
            f"database {_shown(url)!r}: its driver is not installed ({error}); "
            "for PostgreSQL: pip install 'firstcall[postgresql]'"
        ) from error
    except (ArgumentError, ValueError) as error:
        said = _shown(str(error).splitlines()[0])
        raise InputError(
            f"database {_shown(url)!r}: expected such as sqlite:////folder/firstcall.sqlite3 ({said})"
        ) from error
    if engine.dialect.name == "sqlite":
        _tune_sqlite(engine)
    return engine, parsed.render_as_string(hide_password=True)


def _shown(url: str) -> str:
    """A URL that may not even be one, without what may be its password."""
    return re.sub(r"(//[^/@]*:)[^@]*@", r"\1***@", url)


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read: one moment of the database, without waiting for a writer.

    An SQLite file need not be writable for it.
    """
    if engine.dialect.name == "sqlite":
        return engine.execution_options(**{_BEGIN: "BEGIN DEFERRED"})
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def _tune_sqlite(engine: Engine) -> None:
    """WAL and FULL: a commit is on the disk when it returns, and readers never wait for a writer."""

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # Transactions are begun below, not by the driver.
        cursor = connection.cursor()
        # The waiting first: turning to WAL needs the file for itself. REPLACE fires the triggers only if recursive.
        cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
        if cursor.execute("PRAGMA journal_mode").fetchone() != ("wal",):
            cursor.execute("PRAGMA journal_mode=WAL")
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "recursive_triggers=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer takes its turn at once: a reader that turns writer could not wait for another's commit.
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN IMMEDIATE"))


def _migrate(engine: Engine, where: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    scripts = ScriptDirectory.from_config(config)
    with reading(engine).begin() as connection:
        found = MigrationContext.configure(connection).get_current_revision()
    if found == scripts.get_current_head():
        return
    if found is not None and found not in {each.revision for each in scripts.walk_revisions()}:
        raise WorldError(
            "database_newer",
            f"database {where}: its schema {found} is newer than this firstcall",
            fix="update firstcall",
        )
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":  # One process makes the tables; the others wait and find them.
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_MIGRATING})")
        config.attributes["connection"] = connection
        alembic.command.upgrade(config, "head")


@contextlib.contextmanager
def in_our_words(where: str) -> Iterator[None]:
    """Turn a database error into a WorldError that tells how to mend it; into InputError for what it cannot hold."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        said = str(error.orig if isinstance(error, DBAPIError) else error).splitlines()[0]
        if "cannot contain NUL" in said:  # PostgreSQL's texts; what people send may have one.
            raise InputError("a text has a NUL character in it") from error
        for part, code, fix in _CODES:
            if part in said.lower():
                raise WorldError(code, f"database {where}: {said}", fix=fix) from error
        raise WorldError("database_failed", f"database {where}: {said}", fix="firstcall doctor looks closer") from error

"""Opening the database: engine, pragmas, migrations, and its errors in our words."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import alembic.command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from firstcall.errors import InputError, WorldError

_BUSY_MS = 10_000
"""How long one process waits for another's write."""

_CODES = (
    ("disk is full", "disk_full", "free some space on the disk"),
    ("readonly", "unwritable", "make the data root writable, or set FIRSTCALL_HOME to another folder"),
    ("unable to open", "unwritable", "make the data root writable, or set FIRSTCALL_HOME to another folder"),
    ("disk i/o error", "disk_failed", "check the disk and its file system"),
    ("locked", "database_locked", "another process holds the database; try again when it is done"),
    ("malformed", "database_damaged", "restore a backup, or import the recording folders into a new database"),
    ("not a database", "database_damaged", "restore a backup, or import the recording folders into a new database"),
    ("append-only", "append_only", "stored answers and logs are never changed; append instead"),
)


def open_engine(url: str) -> Engine:
    """A ready engine with the newest schema. Raises WorldError and InputError with a fix in the line."""
    try:
        parsed = make_url(url)
        engine = create_engine(parsed)
    except (ArgumentError, ImportError) as error:
        raise InputError(f"database {url!r}: expected such as sqlite:////folder/firstcall.sqlite3 ({error})") from error
    if engine.dialect.name == "sqlite":
        _tune_sqlite(engine)
    with in_our_words(parsed.render_as_string(hide_password=True)), engine.begin() as connection:
        _migrate(connection)
    return engine


def _tune_sqlite(engine: Engine) -> None:
    """WAL and FULL: a commit is on the disk when it returns, and readers never wait for a writer."""

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # Transactions are begun below, not by the driver.
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_BUSY_MS}"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def _migrate(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    alembic.command.upgrade(config, "head")


@contextlib.contextmanager
def in_our_words(where: str) -> Iterator[None]:
    """Turn a database error into a WorldError that says what and how to mend it."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).splitlines()[0]
        for part, code, fix in _CODES:
            if part in said.lower():
                raise WorldError(code, f"database {where}: {said}", fix=fix) from error
        raise WorldError("database_failed", f"database {where}: {said}") from error

"""Interviews in the database: begin, append to the log, finish, look up, verify.

Rows are made and read here; what an altered row is belongs in `verification`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Select, Table, func, insert, select, update

from firstcall.codec import canonical, decode, decode_entry, encode
from firstcall.errors import InputError, WorldError
from firstcall.events import Action, Event, LineKind
from firstcall.settings import sqlite_url
from firstcall.store import tables, verification
from firstcall.store.appending import Appender, Asked, append_all, insert_links
from firstcall.store.chain import ROOT, Link, Problem, link
from firstcall.store.database import in_our_words, open_engine, reading
from firstcall.store.rows import Dated, InterviewRow, LogEntry, Review, Stored
from firstcall.types import JobSpec, Scorecard

OPEN, ENDED = "open", "ended"


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The database. Every method is one transaction; what has returned is on the disk."""

    def __init__(self, engine: Engine, *, now: Callable[[], datetime] = _now) -> None:
        self._engine = engine
        self._reader = reading(engine)
        self._appender = Appender(self._append_all)
        self.now = now
        self.where = engine.url.render_as_string(hide_password=True)

    @classmethod
    def open(cls, url: str | Path, *, now: Callable[[], datetime] = _now) -> Store:
        """Open or make the database at a URL or an SQLite file. Raises WorldError and InputError."""
        return cls(open_engine(sqlite_url(url) if isinstance(url, Path) else url), now=now)

    def close(self) -> None:
        """Let the connections go."""
        self._engine.dispose()

    @property
    def is_postgresql(self) -> bool:
        """Whether several machines can share it."""
        return self._engine.dialect.name == "postgresql"

    def lasting_connection(self) -> Connection:
        """A connection for locks that outlast a transaction; whoever asks for it closes it. Raises WorldError."""
        with in_our_words(self.where):
            return self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction that writes; for the other files of this package."""
        with in_our_words(self.where), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the database, whatever others write meanwhile."""
        with in_our_words(self.where), self._reader.begin() as connection:
            yield connection

    # ------------------------------------------------------------------------------------------ writing

    def add_spec(self, spec: JobSpec) -> None:
        """Store a spec version; a known one stays as it is."""
        with self.transaction() as connection:
            self._insert_spec(connection, spec)

    def _insert_spec(self, connection: Connection, spec: JobSpec) -> None:
        known = connection.execute(select(tables.job_specs.c.hash).where(tables.job_specs.c.hash == spec.hash))
        if known.first() is None:
            row = {"hash": spec.hash, "organisation": tables.DEFAULT_ORGANISATION, "spec_id": spec.id}
            connection.execute(insert(tables.job_specs).values(**row, source=spec.source, made_at=self.now()))

    def begin(
        self, interview_id: str, spec: JobSpec, *, line: LineKind, language: str, today: date, candidate: str = ""
    ) -> None:
        """Make an interview with an empty log. Raises InputError when the id is taken."""
        row = InterviewRow(
            interview_id, spec.hash, spec.id, candidate, language, str(line), today, self.now(), OPEN, "", "", 0, ROOT
        )
        with self.transaction() as connection:
            self._insert_interview(connection, row)

    def _insert_interview(self, connection: Connection, row: InterviewRow) -> None:
        if self._row(connection, row.id) is not None:
            raise InputError(f"interview {row.id} is in the database already")
        values = {each.name: getattr(row, each.name) for each in fields(row) if each.name != "spec_id"}
        values |= {"organisation": tables.DEFAULT_ORGANISATION, "made_at": row.made_at.astimezone(UTC)}
        connection.execute(insert(tables.interviews).values(values))

    def append(self, interview_id: str, entries: Sequence[Event | Action], *, after: int | None = None) -> int:
        """Append entries to the log, with what follows from them; all or none. Gives the log's new length.

        `after`: how long the log must be before, so that two processes never hold one interview. Raises InputError,
        and WorldError (`held_elsewhere` where it is longer).
        """
        return self._appender.append(Asked(interview_id, entries, after, self._stamp()))

    def _append_all(self, batch: Sequence[Asked]) -> None:
        with self.transaction() as connection:
            append_all(connection, batch, self.where)

    def save_scorecard(self, interview_id: str, scorecard: Scorecard) -> None:
        """Append a scorecard under another ruleset; earlier ones stay."""
        self._add(interview_id, "Scorecard", encode(scorecard))

    def save_review(self, interview_id: str, review: Review) -> None:
        """Append a person's decision; earlier ones stay. Raises InputError where who or why is missing."""
        for name in ("actor", "reason"):
            if not getattr(review, name).strip():
                raise InputError(f"review of interview {interview_id}: no {name}; expected who decided, and why")
        self._add(interview_id, "Review", encode(review))

    def _add(self, interview_id: str, type_: str, tree: Any) -> None:
        """Append to the appendix, with what follows from it."""
        with self.transaction() as connection:
            self.append_in(connection, interview_id, [(type_, tree)])

    def append_in(self, connection: Connection, interview_id: str, entries: Sequence[tuple[str, Any]]) -> None:
        """Append entries (type, JSON tree) to the appendix in an open transaction, with what follows from them."""
        row = self._known(connection, interview_id, hold=True)
        seq, head = row["appendix_count"], row["appendix_head"]
        for type_, tree in entries:
            added = link(interview_id, seq, False, type_, canonical(tree).decode(), self._stamp(), head)
            insert_links(connection, [(interview_id, added)], tables.appendix)
            seq, head = added.seq + 1, added.hash
        mine = tables.interviews.c.id == interview_id
        changes = {"appendix_count": seq, "appendix_head": head}
        connection.execute(update(tables.interviews).where(mine).values(**changes))

    def row_in(self, connection: Connection, interview_id: str, *, hold: bool = False) -> InterviewRow | None:
        """An interview's row in an open transaction; `hold`: nobody else changes it before that ends."""
        row = self._row(connection, interview_id, hold=hold)
        return None if row is None else _interview_row(row)

    def appendix_in(self, connection: Connection, interview_id: str) -> list[Link]:
        """An interview's appendix in an open transaction, oldest first."""
        return self._links(connection, interview_id, tables.appendix)

    def _stamp(self) -> str:
        return self.now().isoformat(timespec="microseconds")

    def restore(self, stored: Stored, spec: JobSpec) -> None:
        """Make an interview that was exported, with its own times and hashes; all of it or nothing.

        Raises InputError when the id is taken.
        """
        with self.transaction() as connection:
            self._insert_spec(connection, spec)
            self._insert_interview(connection, stored.row)
            insert_links(connection, [(stored.row.id, each) for each in stored.links])
            for each in stored.appendix:  # One by one: rows are numbered as they were added.
                insert_links(connection, [(stored.row.id, each)], tables.appendix)

    # ------------------------------------------------------------------------------------------ reading

    def interview(self, interview_id: str) -> InterviewRow:
        """One interview. Raises InputError for an unknown id."""
        with self.reading() as connection:
            return _interview_row(self._known(connection, interview_id))

    def knows(self, interview_id: str) -> bool:
        """Whether there is such an interview."""
        with self.reading() as connection:
            return self._row(connection, interview_id) is not None

    def interviews(self, state: str | None = None) -> list[InterviewRow]:
        """All interviews, newest first; `state`: only `open` or `ended` ones."""
        query = _with_spec().order_by(tables.interviews.c.made_at.desc(), tables.interviews.c.id)
        if state is not None:
            query = query.where(tables.interviews.c.state == state)
        with self.reading() as connection:
            return [_interview_row(row) for row in connection.execute(query).mappings()]

    def spec_of(self, interview_id: str) -> tuple[JobSpec, str]:
        """The spec that an interview is held from, and its language. Raises WorldError(`spec_changed`)."""
        with self.reading() as connection:
            row = self._known(connection, interview_id)
        return self.spec(row["spec_hash"], f"interview {interview_id}: its"), str(row["language"])

    def spec(self, spec_hash: str, whose: str = "the") -> JobSpec:
        """The spec version that a hash names. Raises WorldError(`spec_changed`)."""
        query = select(tables.job_specs.c.source).where(tables.job_specs.c.hash == spec_hash)
        with self.reading() as connection:
            source = connection.execute(query).scalar()
        spec = None if source is None else verification.spec_from(source)
        if spec is None or spec.hash != spec_hash:
            raise WorldError(
                "spec_changed",
                f"{whose} stored job spec is not what it was held from",
                fix="restore a backup, or import the interview's folder into a new database",
            )
        return spec

    def newest_spec(self, spec_id: str) -> JobSpec:
        """The spec version that was stored last under an id. Raises InputError for an unknown one."""
        made = tables.job_specs.c.made_at.desc()
        query = select(tables.job_specs.c.hash).where(tables.job_specs.c.spec_id == spec_id).order_by(made)
        with self.reading() as connection:
            spec_hash = connection.execute(query).scalar()
        if spec_hash is None:
            raise InputError(f"job spec {spec_id!r} is not in the database {self.where}")
        return self.spec(spec_hash)

    def entries(self, interview_id: str) -> list[LogEntry]:
        """The log, oldest first. Raises InputError for an unknown id or an entry of another version."""
        return [LogEntry(each, decode_entry(each.type, json.loads(each.payload))) for each in self.links(interview_id)]

    def links(self, interview_id: str) -> list[Link]:
        """The log as stored."""
        with self.reading() as connection:
            self._known(connection, interview_id)
            return self._links(connection, interview_id)

    def _links(self, connection: Connection, interview_id: str, chain: Table = tables.log) -> list[Link]:
        query = select(chain).where(chain.c.interview_id == interview_id).order_by(chain.c.seq)
        return [_link(row) for row in connection.execute(query).mappings()]

    def scorecards(self, interview_id: str) -> list[Scorecard]:
        """Every scorecard, oldest first."""
        with self.reading() as connection:
            self._known(connection, interview_id)
            rows = self._of(connection, tables.scorecards, interview_id)
        return [decode(Scorecard, json.loads(row["payload"]), "scorecard") for row in rows]

    def reviews(self, interview_id: str) -> list[Dated[Review]]:
        """Every decision of a person, oldest first."""
        with self.reading() as connection:
            self._known(connection, interview_id)
            rows = self._of(connection, tables.reviews, interview_id)
        names = [each.name for each in fields(Review)]
        return [Dated(row["made_at"], Review(**{name: row[name] for name in names})) for row in rows]

    def stored(self, interview_id: str) -> Stored:
        """Everything about one interview at one moment, whatever others append meanwhile. Raises InputError."""
        with self.reading() as connection:
            return self._stored(connection, interview_id)

    def _stored(self, connection: Connection, interview_id: str) -> Stored:
        return Stored(
            _interview_row(self._known(connection, interview_id)),
            tuple(self._links(connection, interview_id)),
            tuple(self._links(connection, interview_id, tables.appendix)),
        )

    def verify(self, interview_id: str | None = None) -> list[Problem]:
        """The first altered record of each interview (or of one); empty when all is as it was written."""
        ids = [each.id for each in self.interviews()] if interview_id is None else [interview_id]
        problems = []
        for each in ids:
            with self.reading() as connection:
                problems.append(verification.problem_of(connection, self._stored(connection, each)))
        found = [each for each in problems if each is not None]
        return found if interview_id is not None else found + self.orphans()

    def orphans(self) -> list[Problem]:
        """Logs whose interview is gone."""
        with self.reading() as connection:
            return verification.orphans(connection)

    def _row(self, connection: Connection, interview_id: str, *, hold: bool = False) -> RowMapping | None:
        query = _with_spec().where(tables.interviews.c.id == interview_id)
        if hold:  # Says nothing to SQLite: its writers take turns from their beginning.
            query = query.with_for_update(of=tables.interviews)
        return connection.execute(query).mappings().first()

    def _known(self, connection: Connection, interview_id: str, *, hold: bool = False) -> RowMapping:
        """An interview's row; `hold`: nobody else changes it before this transaction ends."""
        row = self._row(connection, interview_id, hold=hold)
        if row is None:
            raise InputError(f"interview {interview_id!r} is not in the database {self.where}")
        return row

    def _of(self, connection: Connection, table: Table, interview_id: str) -> list[RowMapping]:
        """An interview's rows in a numbered table, oldest first."""
        query = select(table).where(table.c.interview_id == interview_id).order_by(table.c.id)
        return list(connection.execute(query).mappings())


def _with_spec() -> Select[Any]:
    """Interviews with their job spec's id; one whose spec was taken away is still there."""
    spec_id = func.coalesce(tables.job_specs.c.spec_id, "").label("spec_id")
    joined = tables.interviews.outerjoin(tables.job_specs, tables.interviews.c.spec_hash == tables.job_specs.c.hash)
    return select(tables.interviews, spec_id).select_from(joined)


def _interview_row(row: RowMapping) -> InterviewRow:
    values = {each.name: row[each.name] for each in fields(InterviewRow)}
    made_at: datetime = values.pop("made_at")
    return InterviewRow(**values, made_at=made_at if made_at.tzinfo else made_at.replace(tzinfo=UTC))


def _link(row: RowMapping) -> Link:
    return Link(**{each.name: row.get(each.name, False) for each in fields(Link)})  # The appendix has no events.

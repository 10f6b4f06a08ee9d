"""Interviews in the database: begin, append to the log, finish, look up, verify."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, and_, func, insert, select, update

from firstcall import jobspec
from firstcall.codec import canonical, decode, decode_entry, encode, encode_entry, is_event
from firstcall.errors import InputError, WorldError
from firstcall.events import Action, Event, Finish, Heard, Keep, LineKind
from firstcall.store import tables
from firstcall.store.chain import ROOT, Link, Problem, first_problem, link
from firstcall.store.database import in_our_words, open_engine
from firstcall.types import JobSpec, Scorecard

OPEN, ENDED = "open", "ended"


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of an interview's log."""

    link: Link
    entry: Event | Action


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """What the database knows of an interview at a glance."""

    id: str
    spec_hash: str
    spec_id: str
    candidate: str
    language: str
    line: str
    today: date
    made_at: datetime
    state: str
    """`open` or `ended`."""
    ending: str
    outcome: str
    log_count: int
    log_head: str


class Store:
    """The database. Every method is one transaction; what has returned is on the disk."""

    def __init__(self, engine: Engine, *, now: Callable[[], datetime] = _now) -> None:
        self._engine = engine
        self._now = now
        self.where = engine.url.render_as_string(hide_password=True)

    @classmethod
    def open(cls, url: str | Path, *, now: Callable[[], datetime] = _now) -> Store:
        """Open or make the database at a URL or an SQLite file. Raises WorldError and InputError."""
        return cls(open_engine(f"sqlite:///{url}" if isinstance(url, Path) else url), now=now)

    def close(self) -> None:
        """Let the connections go."""
        self._engine.dispose()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        with in_our_words(self.where), self._engine.begin() as connection:
            yield connection

    # ------------------------------------------------------------------------------------------ writing

    def add_spec(self, spec: JobSpec) -> None:
        """Store a spec version; a known one stays as it is."""
        with self._transaction() as connection:
            known = connection.execute(select(tables.job_specs.c.hash).where(tables.job_specs.c.hash == spec.hash))
            if known.first() is None:
                connection.execute(
                    insert(tables.job_specs).values(
                        hash=spec.hash,
                        organisation=tables.DEFAULT_ORGANISATION,
                        spec_id=spec.id,
                        source=spec.source,
                        made_at=self._now(),
                    )
                )

    def begin(
        self, interview_id: str, spec: JobSpec, *, line: LineKind, language: str, today: date, candidate: str = ""
    ) -> None:
        """Make an interview with an empty log. Raises InputError when the id is taken."""
        with self._transaction() as connection:
            if self._row(connection, interview_id) is not None:
                raise InputError(f"interview {interview_id} is in the database already")
            connection.execute(
                insert(tables.interviews).values(
                    id=interview_id,
                    organisation=tables.DEFAULT_ORGANISATION,
                    spec_hash=spec.hash,
                    candidate=candidate,
                    language=language,
                    line=str(line),
                    today=today,
                    made_at=self._now(),
                    state=OPEN,
                    ending="",
                    outcome="",
                    log_count=0,
                    log_head=ROOT,
                )
            )

    def append(self, interview_id: str, entries: Sequence[Event | Action]) -> None:
        """Append entries to the log, with what follows from them; all or none. Raises InputError, WorldError."""
        logged_at = self._now().isoformat(timespec="microseconds")
        with self._transaction() as connection:
            row = self._known(connection, interview_id)
            links: list[Link] = []
            head, count = row["log_head"], row["log_count"]
            for entry in entries:
                name, tree = encode_entry(entry)
                payload = canonical(tree).decode()
                links.append(link(interview_id, count, is_event(entry), name, payload, logged_at, head))
                head, count = links[-1].hash, count + 1
            self._insert_links(connection, interview_id, links, entries)
            changes: dict[str, Any] = {"log_count": count, "log_head": head}
            for entry in entries:
                if isinstance(entry, Finish):
                    changes |= {"state": ENDED, "ending": str(entry.ending), "outcome": str(entry.scorecard.outcome)}
            connection.execute(
                update(tables.interviews).where(tables.interviews.c.id == interview_id).values(**changes)
            )

    def _insert_links(
        self, connection: Connection, interview_id: str, links: Sequence[Link], entries: Sequence[Event | Action]
    ) -> None:
        common = {"interview_id": interview_id, "organisation": tables.DEFAULT_ORGANISATION}
        if links:
            connection.execute(
                insert(tables.log),
                [
                    {
                        **common,
                        "seq": each.seq,
                        "is_event": each.is_event,
                        "type": each.type,
                        "payload": each.payload,
                        "logged_at": each.logged_at,
                        "previous_hash": each.previous_hash,
                        "hash": each.hash,
                    }
                    for each in links
                ],
            )
        for each, entry in zip(links, entries, strict=True):
            self._project(connection, common, each, entry)

    def _project(self, connection: Connection, common: dict[str, str], at: Link, entry: Event | Action) -> None:
        """Write what follows from one entry, in the same transaction."""
        match entry:
            case Heard():
                said = entry.utterance
                values = {"turn_id": entry.turn_id, "language": said.language, "text": said.text}
                row = {**common, "seq": at.seq, **values, "payload": encode(said)}
                connection.execute(insert(tables.utterances).values(row))
            case Keep():
                row = {
                    **common,
                    "seq": at.seq,
                    "requirement_id": entry.requirement_id,
                    "turn_id": entry.turn_id,
                    "why": entry.why,
                    "intent": str(entry.reading.intent),
                    "decision": str(entry.verdict.decision),
                    "reason": str(entry.verdict.reason),
                    "payload": encode(entry.reading),
                }
                connection.execute(insert(tables.readings).values(row))
            case Finish():
                self._insert_scorecard(connection, common, entry.scorecard, at.logged_at)
            case _:
                pass

    def save_scorecard(self, interview_id: str, scorecard: Scorecard) -> None:
        """Append a scorecard under another ruleset; earlier ones stay."""
        with self._transaction() as connection:
            self._known(connection, interview_id)
            common = {"interview_id": interview_id, "organisation": tables.DEFAULT_ORGANISATION}
            self._insert_scorecard(connection, common, scorecard, self._now().isoformat(timespec="microseconds"))

    def _insert_scorecard(
        self, connection: Connection, common: dict[str, str], scorecard: Scorecard, made_at: str
    ) -> None:
        row = {
            **common,
            "spec_hash": scorecard.spec_hash,
            "ruleset": scorecard.ruleset,
            "outcome": str(scorecard.outcome),
            "score": scorecard.score,
            "payload": canonical(encode(scorecard)).decode(),
            "made_at": made_at,
        }
        connection.execute(insert(tables.scorecards).values(row))

    def restore(self, interview_id: str, links: Sequence[Link], made_at: datetime, candidate: str = "") -> None:
        """Append a log that was exported, with its own times and hashes, to an interview that was just begun."""
        entries = [decode_entry(each.type, json.loads(each.payload)) for each in links]
        with self._transaction() as connection:
            self._insert_links(connection, interview_id, links, entries)
            finish = next((each for each in entries if isinstance(each, Finish)), None)
            connection.execute(
                update(tables.interviews)
                .where(tables.interviews.c.id == interview_id)
                .values(
                    made_at=made_at,
                    candidate=candidate,
                    log_count=len(links),
                    log_head=links[-1].hash if links else ROOT,
                    state=ENDED if finish else OPEN,
                    ending=str(finish.ending) if finish else "",
                    outcome=str(finish.scorecard.outcome) if finish else "",
                )
            )

    # ------------------------------------------------------------------------------------------ reading

    def interview(self, interview_id: str) -> InterviewRow:
        """One interview. Raises InputError for an unknown id."""
        with self._transaction() as connection:
            return _interview_row(self._known(connection, interview_id))

    def interviews(self, state: str | None = None) -> list[InterviewRow]:
        """All interviews, newest first; `state`: only `open` or `ended` ones."""
        query = _with_spec().order_by(tables.interviews.c.made_at.desc(), tables.interviews.c.id)
        if state is not None:
            query = query.where(tables.interviews.c.state == state)
        with self._transaction() as connection:
            return [_interview_row(row) for row in connection.execute(query).mappings()]

    def spec_of(self, interview_id: str) -> tuple[JobSpec, str]:
        """The spec that an interview is held from, and its language. Raises WorldError(`spec_changed`)."""
        query = select(tables.job_specs.c.source, tables.job_specs.c.spec_id)
        with self._transaction() as connection:
            row = self._known(connection, interview_id)
            found = connection.execute(query.where(tables.job_specs.c.hash == row["spec_hash"])).mappings().one()
        spec = jobspec.parse(found["source"], f"stored spec {found['spec_id']}")
        if spec.hash != row["spec_hash"]:
            raise WorldError(
                "spec_changed", f"interview {interview_id}: its stored job spec is not what it was held from"
            )
        return spec, str(row["language"])

    def entries(self, interview_id: str) -> list[LogEntry]:
        """The log, oldest first. Raises InputError for an unknown id or an entry of another version."""
        return [LogEntry(each, decode_entry(each.type, json.loads(each.payload))) for each in self.links(interview_id)]

    def links(self, interview_id: str) -> list[Link]:
        """The log as stored."""
        query = select(tables.log).where(tables.log.c.interview_id == interview_id).order_by(tables.log.c.seq)
        with self._transaction() as connection:
            self._known(connection, interview_id)
            return [_link(row) for row in connection.execute(query).mappings()]

    def scorecards(self, interview_id: str) -> list[Scorecard]:
        """Every scorecard, oldest first."""
        table = tables.scorecards
        query = select(table.c.payload).where(table.c.interview_id == interview_id).order_by(table.c.id)
        with self._transaction() as connection:
            self._known(connection, interview_id)
            return [decode(Scorecard, json.loads(row.payload), "scorecard") for row in connection.execute(query)]

    def verify(self, interview_id: str | None = None) -> list[Problem]:
        """The first altered record of each interview (or of one); empty when all is as it was written."""
        rows = [self.interview(interview_id)] if interview_id is not None else self.interviews()
        problems = [first_problem(row.id, self.links(row.id), row.log_count, row.log_head) for row in rows]
        return [each for each in problems if each is not None] + self._orphans(interview_id)

    def _orphans(self, interview_id: str | None) -> list[Problem]:
        """Logs whose interview is gone."""
        known = select(tables.interviews.c.id)
        query = (
            select(tables.log.c.interview_id, func.min(tables.log.c.seq))
            .where(and_(tables.log.c.interview_id.not_in(known)))
            .group_by(tables.log.c.interview_id)
        )
        if interview_id is not None:
            return []
        with self._transaction() as connection:
            return [Problem(row[0], row[1], "its interview is missing") for row in connection.execute(query)]

    def _row(self, connection: Connection, interview_id: str) -> RowMapping | None:
        return connection.execute(_with_spec().where(tables.interviews.c.id == interview_id)).mappings().first()

    def _known(self, connection: Connection, interview_id: str) -> RowMapping:
        row = self._row(connection, interview_id)
        if row is None:
            raise InputError(f"interview {interview_id!r} is not in the database {self.where}")
        return row


def _with_spec() -> Any:
    spec_id = tables.job_specs.c.spec_id
    joined = tables.interviews.join(tables.job_specs, tables.interviews.c.spec_hash == tables.job_specs.c.hash)
    return select(tables.interviews, spec_id).select_from(joined)


def _interview_row(row: RowMapping) -> InterviewRow:
    made_at = row["made_at"]
    return InterviewRow(
        id=row["id"],
        spec_hash=row["spec_hash"],
        spec_id=row["spec_id"],
        candidate=row["candidate"],
        language=row["language"],
        line=row["line"],
        today=row["today"],
        made_at=made_at if made_at.tzinfo else made_at.replace(tzinfo=UTC),
        state=row["state"],
        ending=row["ending"],
        outcome=row["outcome"],
        log_count=row["log_count"],
        log_head=row["log_head"],
    )


def _link(row: RowMapping) -> Link:
    return Link(
        seq=row["seq"],
        is_event=row["is_event"],
        type=row["type"],
        payload=row["payload"],
        logged_at=row["logged_at"],
        previous_hash=row["previous_hash"],
        hash=row["hash"],
    )

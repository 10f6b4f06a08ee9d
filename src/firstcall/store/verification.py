"""Whether stored interviews are as they were written: the chain of the log, and every row that follows from it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, func, select

from firstcall import jobspec
from firstcall.codec import canonical, decode_entry, encode
from firstcall.errors import FirstcallError
from firstcall.events import Action, Event, Finish, Heard, Keep
from firstcall.store import tables
from firstcall.store.chain import Link, Problem, first_problem
from firstcall.types import JobSpec


@lru_cache(maxsize=64)
def spec_from(source: str) -> JobSpec:
    """The stored spec behind its text; parsing one takes 30 ms, and many interviews share one. Raises InputError."""
    return jobspec.parse(source, "stored job spec")


def standing(entries: Iterable[Event | Action]) -> dict[str, str]:
    """What a log's `Finish` makes of its interview's row; empty without one."""
    for entry in entries:
        if isinstance(entry, Finish):
            return {"state": "ended", "ending": str(entry.ending), "outcome": str(entry.scorecard.outcome)}
    return {}


def utterance_row(entry: Heard) -> dict[str, Any]:
    """The row that follows from words heard."""
    said = entry.utterance
    return {"turn_id": entry.turn_id, "language": said.language, "text": said.text, "payload": encode(said)}


def reading_row(entry: Keep) -> dict[str, Any]:
    """The row that follows from an answer kept."""
    return {
        "requirement_id": entry.requirement_id,
        "turn_id": entry.turn_id,
        "why": entry.why,
        "intent": str(entry.reading.intent),
        "decision": str(entry.verdict.decision),
        "reason": str(entry.verdict.reason),
        "payload": encode(entry.reading),
    }


def problem_of(connection: Connection, row: Any, links: Sequence[Link]) -> Problem | None:
    """The first record of an interview that is not as it was written; `row` is its InterviewRow."""
    broken = first_problem(row.id, links, row.log_count, row.log_head)
    if broken is not None:
        return broken
    entries = [decode_entry(each.type, json.loads(each.payload)) for each in links]
    found = [
        *_differing(connection, tables.utterances, row.id, _rows(entries, Heard, utterance_row)),
        *_differing(connection, tables.readings, row.id, _rows(entries, Keep, reading_row)),
        *_scorecard(connection, row.id, entries),
    ]
    if found:
        seq, table = min(found)
        return Problem(row.id, seq, f"its row in {table} is not what the log says")
    expected = {"state": "open", "ending": "", "outcome": ""} | standing(entries)
    if any(getattr(row, name) != value for name, value in expected.items()):
        return Problem(row.id, row.log_count, "the interview's state, ending or outcome is not what the log says")
    return _spec(connection, row)


def _rows(entries: Sequence[Event | Action], kind: Any, make: Any) -> dict[int, dict[str, Any]]:
    return {seq: make(entry) for seq, entry in enumerate(entries) if isinstance(entry, kind)}


def _differing(
    connection: Connection, table: Table, interview_id: str, expected: dict[int, dict[str, Any]]
) -> Iterator[tuple[int, str]]:
    """Log position and table of every row that is missing, too much or changed."""
    rows = connection.execute(select(table).where(table.c.interview_id == interview_id)).mappings()
    stored = {row["seq"]: row for row in rows}
    for seq in sorted(set(stored) | set(expected)):
        row, values = stored.get(seq), expected.get(seq)
        if row is None or values is None or any(row[name] != value for name, value in values.items()):
            yield seq, table.name


def _scorecard(
    connection: Connection, interview_id: str, entries: Sequence[Event | Action]
) -> Iterator[tuple[int, str]]:
    """The scorecard that the interview ended with is the first; later ones stand under other rulesets."""
    table = tables.scorecards
    query = select(table).where(table.c.interview_id == interview_id).order_by(table.c.id).limit(1)
    row = connection.execute(query).mappings().first()
    for seq, entry in enumerate(entries):
        if isinstance(entry, Finish):
            card = entry.scorecard
            expected = {"payload": canonical(encode(card)).decode(), "outcome": str(card.outcome), "score": card.score}
            if row is None or any(row[name] != value for name, value in expected.items()):
                yield seq, table.name


def _spec(connection: Connection, row: Any) -> Problem | None:
    source = connection.execute(select(tables.job_specs.c.source).where(tables.job_specs.c.hash == row.spec_hash))
    try:
        same = spec_from(source.scalar_one()).hash == row.spec_hash
    except FirstcallError:
        same = False
    return None if same else Problem(row.id, 0, "its stored job spec is not what it was held from")


def orphans(connection: Connection) -> list[Problem]:
    """Logs whose interview is gone."""
    known = select(tables.interviews.c.id)
    first = func.min(tables.log.c.seq)
    query = select(tables.log.c.interview_id, first).where(tables.log.c.interview_id.not_in(known))
    rows = connection.execute(query.group_by(tables.log.c.interview_id))
    return [Problem(row[0], row[1], "its interview is missing") for row in rows]

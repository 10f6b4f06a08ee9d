"""Whether stored interviews are as they were written: the chain of the log, and every row that follows from it.

Later scorecards and reviews stand outside the chain: rows of theirs that were altered as a whole, or taken away, are
seen only where the interview's folder has a copy.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select

from firstcall import jobspec
from firstcall.codec import canonical
from firstcall.errors import FirstcallError
from firstcall.store import projections, tables
from firstcall.store.chain import Link, Problem, first_problem
from firstcall.store.rows import InterviewRow
from firstcall.types import JobSpec


@lru_cache(maxsize=64)
def spec_from(source: str) -> JobSpec:
    """The stored spec behind its text; parsing one takes 30 ms, and many interviews share one. Raises InputError."""
    return jobspec.parse(source, "stored job spec")


def problem_of(connection: Connection, row: InterviewRow, links: Sequence[Link]) -> Problem | None:
    """The first record of an interview that is not as it was written."""
    broken = first_problem(row.id, links, row.log_count, row.log_head)
    if broken is not None:
        return broken
    found = [
        *_differing(connection, tables.utterances, row.id, _rows(links, "Heard", projections.utterance)),
        *_differing(connection, tables.readings, row.id, _rows(links, "Keep", projections.reading)),
        *_scorecards(connection, row.id, links),
    ]
    if found:
        return Problem(row.id, *min(found))
    expected = {"state": "open", "ending": "", "outcome": ""} | projections.standing(links)
    if any(getattr(row, name) != value for name, value in expected.items()):
        return Problem(row.id, row.log_count, "the interview's state, ending or outcome is not what the log says")
    for name, value in projections.beginning(links).items():
        if str(getattr(row, name)) != value:
            return Problem(row.id, 0, f"the interview's {name.replace('_', ' ')} is not what the log says")
    return _spec(connection, row)


def _rows(links: Sequence[Link], type_: str, project: Callable[[Link], dict[str, Any]]) -> dict[int, dict[str, Any]]:
    return {each.seq: project(each) for each in links if each.type == type_}


def _differing(
    connection: Connection, table: Table, interview_id: str, expected: dict[int, dict[str, Any]]
) -> Iterator[tuple[int, str]]:
    """Log position of every row that is missing, too much or changed, and what is wrong with it."""
    rows = connection.execute(select(table).where(table.c.interview_id == interview_id)).mappings()
    stored = {row["seq"]: row for row in rows}
    for seq in sorted(set(stored) | set(expected)):
        row, values = stored.get(seq), expected.get(seq)
        if values is None or not _holds(row, values):
            yield seq, _unlike_log(table)


def _unlike_log(table: Table) -> str:
    return f"its row in {table.name} is not what the log says"


def _holds(row: RowMapping | None, values: dict[str, Any]) -> bool:
    return row is not None and all(row[name] == value for name, value in values.items())


def _scorecards(connection: Connection, interview_id: str, links: Sequence[Link]) -> Iterator[tuple[int, str]]:
    """The one that the interview ended with is the first; each later row is what its own payload says."""
    table = tables.scorecards
    query = select(table).where(table.c.interview_id == interview_id).order_by(table.c.id)
    rows = list(connection.execute(query).mappings())
    for link in links:
        if link.type == "Finish":
            row = rows.pop(0) if rows else None
            if not _holds(row, projections.final_scorecard(link)):
                yield link.seq, _unlike_log(table)
    for number, row in enumerate(rows, 1):
        if not _is_consistent(row):
            yield len(links), f"later scorecard {number} is not what was written"


def _is_consistent(row: RowMapping) -> bool:
    """Whether a scorecard's row is canonical, and its columns say what its payload says."""
    try:
        if canonical(json.loads(row["payload"])).decode() != row["payload"]:
            return False
        return _holds(row, projections.scorecard(row["payload"], row["made_at"]))
    except (ValueError, KeyError, TypeError):
        return False


def _spec(connection: Connection, row: InterviewRow) -> Problem | None:
    query = select(tables.job_specs.c.source).where(tables.job_specs.c.hash == row.spec_hash)
    source = connection.execute(query).scalar()
    try:
        same = source is not None and spec_from(source).hash == row.spec_hash
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

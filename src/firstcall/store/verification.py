"""Whether stored interviews are as they were written: the chain of the log, and every row that follows from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select

from firstcall import jobspec
from firstcall.errors import FirstcallError
from firstcall.store import desk_rows, desk_tables, projections, tables
from firstcall.store.chain import Link, Problem, first_problem
from firstcall.store.rows import InterviewRow, Stored
from firstcall.types import JobSpec


@lru_cache(maxsize=64)
def spec_from(source: str) -> JobSpec:
    """The stored spec behind its text; parsing one takes 30 ms, and many interviews share one. Raises InputError."""
    return jobspec.parse(source, "stored job spec")


def problem_of(connection: Connection, stored: Stored) -> Problem | None:
    """The first record of an interview that is not as it was written."""
    row, links = stored.row, stored.links
    broken = first_problem(row.id, links, row.log_count, row.log_head) or appendix_problem(stored)
    if broken is not None:
        return broken
    found = [
        *_differing(connection, tables.utterances, row.id, _rows(links, "Heard", projections.utterance)),
        *_differing(connection, tables.readings, row.id, _rows(links, "Keep", projections.reading)),
        *_numbered(connection, tables.scorecards, stored, projections.scorecard, ("Finish", "Scorecard")),
        *_numbered(connection, tables.reviews, stored, projections.review, ("Review",)),
        *_numbered(connection, desk_tables.commits, stored, projections.commit, ("Committed",)),
        *_numbered(connection, desk_tables.decisions, stored, projections.decisions, ("Committed",)),
    ]
    if found:
        return Problem(row.id, *min(found))
    expected = {"state": "open", "ending": "", "outcome": ""} | projections.standing(links)
    if any(getattr(row, name) != value for name, value in expected.items()):
        return Problem(row.id, row.log_count, "the interview's state, ending or outcome is not what the log says")
    for name, value in projections.beginning(links).items():
        if str(getattr(row, name)) != value:
            return Problem(row.id, 0, f"the interview's {name.replace('_', ' ')} is not what the log says")
    return _desk(connection, stored) or _spec(connection, row)


def _desk(connection: Connection, stored: Stored) -> Problem | None:
    """The queue's row is what log and appendix say; an interview that has none yet gets it when the desk opens."""
    queue = desk_tables.queue
    row = connection.execute(select(queue).where(queue.c.interview_id == stored.row.id)).mappings().first()
    expected, _ = desk_rows.following(connection, [stored.row.id], from_log=True)
    if row is None or (expected and _holds(row, expected[0])):
        return None
    return Problem(stored.row.id, len(stored.links) + len(stored.appendix), _unlike_log(queue))


def appendix_problem(stored: Stored) -> Problem | None:
    """The first altered record of the appendix, counted on from the log's."""
    row = stored.row
    broken = first_problem(row.id, stored.appendix, row.appendix_count, row.appendix_head)
    return broken and replace(broken, seq=len(stored.links) + broken.seq, what=f"appendix: {broken.what}")


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


def _numbered(
    connection: Connection,
    table: Table,
    stored: Stored,
    project: Callable[[Link], dict[str, Any] | list[dict[str, Any]]],
    types: Sequence[str],
) -> Iterator[tuple[int, str]]:
    """As `_differing`, for a table whose rows are numbered in the order in which they were added."""
    query = select(table).where(table.c.interview_id == stored.row.id).order_by(table.c.id)
    rows = connection.execute(query).mappings().all()
    records = [*stored.links, *stored.appendix]
    projected = [(seq, project(each)) for seq, each in enumerate(records) if each.type in types]
    expected = [(seq, one) for seq, made in projected for one in (made if isinstance(made, list) else [made])]
    for (seq, values), row in zip(expected, [*rows, *[None] * len(expected)], strict=False):
        if not _holds(row, values):
            yield seq, _unlike_log(table)
    if len(rows) > len(expected):
        yield len(records), f"a row in {table.name} follows from no record"


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

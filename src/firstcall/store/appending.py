"""Appending to logs from many threads: who waits for the database meanwhile is taken along in the next transaction.

A commit waits for the disk. With many calls in one process that wait is shared: one thread writes at a time, and it
writes all that has been asked for by then in one transaction. Each append is still all or nothing, and whoever asked
for it goes on only when it is on the disk. The database never sees two writers of one process wait for each other,
which SQLite lets them do by sleeping.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from firstcall.codec import canonical, encode_entry, is_event
from firstcall.errors import FirstcallError, InputError, WorldError
from firstcall.events import Action, Event
from firstcall.store import desk_rows, desk_tables, projections, tables
from firstcall.store.chain import Link, link


def _one(project: Callable[[Link], dict[str, Any]]) -> Callable[[Link], list[dict[str, Any]]]:
    return lambda link: [project(link)]


FOLLOWING: tuple[tuple[Table, str, Callable[[Link], list[dict[str, Any]]]], ...] = (
    (tables.utterances, "Heard", _one(projections.utterance)),
    (tables.readings, "Keep", _one(projections.reading)),
    (tables.scorecards, "Finish", _one(projections.scorecard)),
    (tables.scorecards, "Scorecard", _one(projections.scorecard)),
    (tables.reviews, "Review", _one(projections.review)),
    (desk_tables.commits, "Committed", _one(projections.commit)),
    (desk_tables.decisions, "Committed", projections.decisions),
)
"""What else is written in the transaction that appends a record of a type."""

_interviews = tables.interviews.c
_FIND = select(_interviews.id, _interviews.log_count, _interviews.log_head).order_by(_interviews.id)
_GROW = (
    update(tables.interviews)
    .where(_interviews.id == bindparam("of"))
    .values(log_count=bindparam("count"), log_head=bindparam("head"))
)


@dataclass(slots=True)
class Asked:
    """One append that somebody waits for."""

    interview_id: str
    entries: Sequence[Event | Action]
    after: int | None
    logged_at: str
    length: int = 0
    """The log's length afterwards."""
    error: Exception | None = None
    done: bool = False


@dataclass(slots=True)
class Appender:
    """Serves the threads of one process. `write` carries out some appends in one transaction."""

    write: Callable[[Sequence[Asked]], None]
    _asked: list[Asked] = field(default_factory=list)
    _asking: threading.Lock = field(default_factory=threading.Lock)
    _writing: threading.Lock = field(default_factory=threading.Lock)

    def append(self, asked: Asked) -> int:
        """Give the log's new length once it is on the disk, or raise what went wrong with this append."""
        with self._asking:
            self._asked.append(asked)
        with self._writing:
            if not asked.done:
                with self._asking:
                    batch, self._asked = self._asked, []
                self._carry_out(batch)
        if asked.error is not None:
            raise asked.error
        return asked.length

    def _carry_out(self, batch: Sequence[Asked]) -> None:
        try:
            self.write([each for each in batch if each.error is None])
        except Exception as error:  # noqa: BLE001 - told to each who waits, with the traceback
            for each in batch:
                each.error = each.error or error
        for each in batch:
            each.done = True


def append_all(connection: Connection, batch: Sequence[Asked], where: str) -> None:
    """Append to some logs in the open transaction; what is wrong with one append stands in it and stops no other."""
    ids = sorted({each.interview_id for each in batch})
    # In the order of ids, so that two processes never wait for each other; SQLite's writers take turns anyway.
    found = connection.execute(_FIND.where(_interviews.id.in_(ids)).with_for_update())
    ends = {row.id: (int(row.log_count), str(row.log_head)) for row in found}
    links: list[tuple[str, Link]] = []
    for each in batch:
        try:
            grown = _links(each, ends.get(each.interview_id), where)
        except FirstcallError as error:
            each.error = error
            continue
        if grown:
            ends[each.interview_id] = (grown[-1].seq + 1, grown[-1].hash)
            links += [(each.interview_id, made) for made in grown]
        each.length = ends[each.interview_id][0]
    insert_links(connection, links)
    touched = sorted({interview_id for interview_id, _ in links})
    if touched:
        rows = [{"of": each, "count": ends[each][0], "head": ends[each][1]} for each in touched]
        connection.execute(_GROW, rows)
    for interview_id in touched:
        standing = projections.standing([made for of, made in links if of == interview_id])
        if standing:
            connection.execute(update(tables.interviews).where(_interviews.id == interview_id).values(**standing))


def _links(asked: Asked, end: tuple[int, str] | None, where: str) -> list[Link]:
    if end is None:
        raise InputError(f"interview {asked.interview_id!r} is not in the database {where}")
    count, head = end
    if asked.after is not None and count != asked.after:
        what = f"interview {asked.interview_id} has gone on elsewhere"
        raise WorldError("held_elsewhere", what, fix="hold it in one place only")
    links: list[Link] = []
    for entry in asked.entries:
        name, tree = encode_entry(entry)
        payload = canonical(tree).decode()
        links.append(link(asked.interview_id, count, is_event(entry), name, payload, asked.logged_at, head))
        head, count = links[-1].hash, count + 1
    return links


def insert_links(connection: Connection, links: Sequence[tuple[str, Link]], chain: Table = tables.log) -> None:
    """Insert records of interviews, and what follows from them."""
    if not links:
        return
    names = [name for name in Link.__slots__ if name in chain.c]
    rows = [_common(of) | {name: getattr(made, name) for name in names} for of, made in links]
    connection.execute(insert(chain), rows)
    types = {made.type for _, made in links}
    for table, type_, project in FOLLOWING:
        if type_ not in types:
            continue
        following = [{**_common(of), **row} for of, made in links if made.type == type_ for row in project(made)]
        if following:
            connection.execute(insert(table), following)
    if types & desk_rows.MOVES:
        desk_rows.refresh(connection, sorted({of for of, made in links if made.type in desk_rows.MOVES}))


def _common(interview_id: str) -> dict[str, Any]:
    return {"interview_id": interview_id, "organisation": tables.DEFAULT_ORGANISATION}

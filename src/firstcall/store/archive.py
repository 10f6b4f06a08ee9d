"""The stored interviews page by page, for work that goes through all of them; and their later scorecards, many at once.

Only what such work needs is read: the words, what was kept, the scorecards. Rows are given as they are stored, since
making values of every record would cost more than the work itself.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, select, update

from firstcall.errors import InputError
from firstcall.store import projections, tables
from firstcall.store.appending import insert_links
from firstcall.store.chain import Link, link
from firstcall.store.interviews import ENDED, Store
from firstcall.store.rows import Stored

KEPT = ("Heard", "Keep", "Listen", "Typed")
"""Types of the records that tell what was said to which question."""

_GROW = (
    update(tables.interviews)
    .where(tables.interviews.c.id == bindparam("of"))
    .values(appendix_count=bindparam("count"), appendix_head=bindparam("head"))
)


@dataclass(frozen=True, slots=True)
class Scope:
    """Which interviews: all that have ended, or some of them."""

    spec_id: str = ""
    """Only those held from a job spec of this id, whatever its version."""
    since: date | None = None
    """Only those held on this day or later."""
    interview_ids: tuple[str, ...] = ()
    """Only these."""


@dataclass(frozen=True, slots=True)
class Record:
    """A record of the log, its payload as stored."""

    seq: int
    type: str
    payload: str


@dataclass(frozen=True, slots=True)
class Card:
    """A stored scorecard, its payload as stored."""

    spec_hash: str
    ruleset: str
    payload: str


@dataclass(frozen=True, slots=True)
class Archived:
    """What stands in the database about an interview's answers."""

    interview_id: str
    spec_hash: str
    language: str
    line: str
    today: date
    """The interview's day."""
    records: tuple[Record, ...]
    """Those of the types asked for, oldest first."""
    cards: tuple[Card, ...]
    """Oldest first."""
    reviewed: frozenset[str]
    """Requirements that a person has decided on; the empty id: the outcome."""
    corrections: Mapping[str, str] = field(default_factory=dict)
    """Turn -> the words that a person heard, where they corrected the machine's."""


def count(store: Store, scope: Scope) -> int:
    """How many interviews a scope holds."""
    with store.reading() as connection:
        return int(connection.execute(_scoped(select(func.count()), scope)).scalar() or 0)


def languages(store: Store, scope: Scope) -> list[str]:
    """The languages that a scope's interviews were held in."""
    query = _scoped(select(tables.interviews.c.language).distinct(), scope).order_by(tables.interviews.c.language)
    with store.reading() as connection:
        return [str(row[0]) for row in connection.execute(query)]


def spec_hashes(store: Store, scope: Scope) -> list[str]:
    """The spec versions that a scope's interviews were held from."""
    query = _scoped(select(tables.interviews.c.spec_hash).distinct(), scope).order_by(tables.interviews.c.spec_hash)
    with store.reading() as connection:
        return [str(row[0]) for row in connection.execute(query)]


def pages(store: Store, scope: Scope, size: int) -> Iterator[list[str]]:
    """Ids of a scope's interviews, so many a page, in the order of ids; each page is one short look."""
    last = ""
    while True:
        query = _scoped(select(tables.interviews.c.id), scope).where(tables.interviews.c.id > last)
        with store.reading() as connection:
            page = [str(row[0]) for row in connection.execute(query.order_by(tables.interviews.c.id).limit(size))]
        if not page:
            return
        yield page
        last = page[-1]


def _scoped(query: Select[Any], scope: Scope) -> Select[Any]:
    interviews = tables.interviews.c
    query = query.select_from(tables.interviews).where(interviews.state == ENDED)
    if scope.spec_id:
        hashes = select(tables.job_specs.c.hash).where(tables.job_specs.c.spec_id == scope.spec_id)
        query = query.where(interviews.spec_hash.in_(hashes))
    if scope.since is not None:
        query = query.where(interviews.today >= scope.since)
    if scope.interview_ids:
        query = query.where(interviews.id.in_(scope.interview_ids))
    return query


def load(store: Store, ids: Sequence[str], types: Sequence[str] = KEPT) -> list[Archived]:
    """What is stored about these interviews, in the order of ids; one moment of the database."""
    row, log, card, review = tables.interviews.c, tables.log.c, tables.scorecards.c, tables.reviews.c
    found = select(row.id, row.spec_hash, row.language, row.line, row.today).where(row.id.in_(ids)).order_by(row.id)
    kept = select(log.interview_id, log.seq, log.type, log.payload).where(
        log.interview_id.in_(ids), log.type.in_(types)
    )
    scored = select(card.interview_id, card.spec_hash, card.ruleset, card.payload).where(card.interview_id.in_(ids))
    decided = select(review.interview_id, review.requirement_id).where(review.interview_id.in_(ids))
    chain = tables.appendix.c
    corrected = select(chain.interview_id, chain.payload).where(
        chain.interview_id.in_(ids), chain.type == "TranscriptCorrected"
    )
    corrections: dict[str, dict[str, str]] = defaultdict(dict)
    records: dict[str, list[Record]] = defaultdict(list)
    cards: dict[str, list[Card]] = defaultdict(list)
    reviewed: dict[str, set[str]] = defaultdict(set)
    with store.reading() as connection:
        interviews = connection.execute(found).all()
        for of, seq, type_, payload in connection.execute(kept.order_by(log.interview_id, log.seq)):
            records[of].append(Record(seq, type_, payload))
        for of, spec_hash, ruleset, payload in connection.execute(scored.order_by(card.id)):
            cards[of].append(Card(spec_hash, ruleset, payload))
        for of, requirement_id in connection.execute(decided):
            reviewed[of].add(requirement_id)
        for of, payload in connection.execute(corrected.order_by(chain.interview_id, chain.seq)):
            tree = json.loads(payload)
            corrections[of][tree["turn_id"]] = tree["text"]
    return [
        Archived(
            *each, tuple(records[each.id]), tuple(cards[each.id]), frozenset(reviewed[each.id]), corrections[each.id]
        )
        for each in interviews
    ]


def append_scorecards(store: Store, cards: Sequence[tuple[str, Card]]) -> list[str]:
    """Append later scorecards of some interviews in one transaction; gives the ids of those that got theirs.

    One that has a scorecard under the same ruleset and job spec, perhaps since a moment ago, gets no second one.
    Raises InputError for an unknown interview, and then nothing is written.
    """
    ids = [interview_id for interview_id, _ in cards]
    with store.transaction() as connection:
        ends = _ends(connection, ids)
        having = _having(connection, ids)
        links: list[tuple[str, Link]] = []
        for interview_id, card in cards:
            if interview_id not in ends:
                raise InputError(f"interview {interview_id!r} is not in the database {store.where}")
            if (interview_id, card.spec_hash, card.ruleset) in having:
                continue
            seq, head = ends[interview_id]
            stamp = store.now().isoformat(timespec="microseconds")
            added = link(interview_id, seq, False, "Scorecard", card.payload, stamp, head)
            ends[interview_id] = (seq + 1, added.hash)
            links.append((interview_id, added))
        insert_links(connection, links, tables.appendix)
        if links:
            rows = [{"of": of, "count": ends[of][0], "head": ends[of][1]} for of in sorted({of for of, _ in links})]
            connection.execute(_GROW, rows)
    return [of for of, _ in links]


def restore_all(store: Store, interviews: Sequence[Stored]) -> None:
    """Make many interviews with their own times and hashes in one transaction; their job specs are there already.

    Raises InputError where an id is taken, and WorldError; then nothing is written.
    """
    if not interviews:
        return
    with store.transaction() as connection:
        taken = _ends(connection, [each.row.id for each in interviews])
        if taken:
            raise InputError(f"interview {min(taken)} is in the database already")
        rows = []
        for each in interviews:
            row = {one.name: getattr(each.row, one.name) for one in fields(each.row) if one.name != "spec_id"}
            rows.append({**row, **projections.standing(each.links), "organisation": tables.DEFAULT_ORGANISATION})
        connection.execute(insert(tables.interviews), rows)
        insert_links(connection, [(each.row.id, one) for each in interviews for one in each.links])
        insert_links(connection, [(each.row.id, one) for each in interviews for one in each.appendix], tables.appendix)


def _ends(connection: Connection, ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    row = tables.interviews.c
    query = select(row.id, row.appendix_count, row.appendix_head).where(row.id.in_(ids)).order_by(row.id)
    return {of: (int(length), str(head)) for of, length, head in connection.execute(query.with_for_update())}


def _having(connection: Connection, ids: Sequence[str]) -> set[tuple[str, str, str]]:
    card = tables.scorecards.c
    query = select(card.interview_id, card.spec_hash, card.ruleset).where(card.interview_id.in_(ids))
    return {(of, spec_hash, ruleset) for of, spec_hash, ruleset in connection.execute(query)}

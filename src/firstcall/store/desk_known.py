"""What is stored about an interview, decoded for the desk: its scorecards, what people appended, and its log.

Reading only; what may be appended is `reviewing`'s.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from firstcall.codec import decode, decode_entry
from firstcall.review import draws
from firstcall.review.draws import NOT_DRAWN
from firstcall.review.entries import ENTRIES
from firstcall.review.standing import Numbered, Standing, fold
from firstcall.store import desk_rows, tables, verification
from firstcall.store.chain import Link
from firstcall.store.interviews import Store
from firstcall.store.rows import Dated, InterviewRow, LogEntry
from firstcall.types import Decision, JobSpec, Scorecard, Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """An interview that has ended, as machine and people judge it."""

    row: InterviewRow
    spec: JobSpec
    cards: tuple[Dated[Scorecard], ...]
    """Under the spec that it was held from, oldest first."""
    appendix: tuple[Link, ...]
    entries: tuple[Numbered, ...]
    """What people appended."""
    standing: Standing
    seed_hash: str

    @property
    def card(self) -> Scorecard:
        """What the machine says now."""
        return self.cards[-1].what

    @property
    def requirement_ids(self) -> tuple[str, ...]:
        """In the spec's order."""
        return tuple(each.id for each in self.spec.requirements)

    def verdict(self, requirement_id: str) -> Verdict:
        """What the machine says now of one requirement."""
        return next(each for each in self.card.verdicts if each.requirement_id == requirement_id)

    def verdict_at(self, requirement_id: str, moment: str) -> Decision:
        """What the machine said of it at a moment."""
        then = [each.what for each in self.cards if each.made_at <= moment] or [self.cards[0].what]
        return next(each.decision for each in then[-1].verdicts if each.requirement_id == requirement_id)


def judged(store: Store, connection: Connection, interview_id: str, *, hold: bool = False) -> Judged | None:
    """An interview that has ended, in an open transaction; None for one that has not, or is not there."""
    row = store.row_in(connection, interview_id, hold=hold)
    if row is None:
        return None
    card, spec = tables.scorecards.c, tables.job_specs.c
    scored = select(card.payload, card.made_at).where(
        card.interview_id == interview_id, card.spec_hash == row.spec_hash
    )
    cards = tuple(
        Dated(made_at, decode(Scorecard, json.loads(payload), "scorecard"))
        for payload, made_at in connection.execute(scored.order_by(card.id))
    )
    source = connection.execute(select(spec.source).where(spec.hash == row.spec_hash)).scalar()
    if not cards or source is None:
        return None
    seed = desk_rows.seed_for(desk_rows.seeds(connection), desk_rows.stamp(row.made_at))
    drawn = NOT_DRAWN if seed is None else draws.draw(seed.seed, interview_id, seed.shares)
    appendix = tuple(store.appendix_in(connection, interview_id))
    entries = entries_of(appendix)
    seed_hash = "" if seed is None else seed.seed_hash
    return Judged(row, verification.spec_from(source), cards, appendix, entries, fold(entries, drawn), seed_hash)


def known(store: Store, interview_id: str) -> tuple[Judged, tuple[LogEntry, ...]] | None:
    """An interview that has ended, and its log; None for one that has not, or is not there."""
    with store.reading() as connection:
        found = judged(store, connection, interview_id)
    return None if found is None else (found, log_of(store.links(interview_id)))


def log_of(links: Sequence[Link]) -> tuple[LogEntry, ...]:
    """A log's entries as values. Raises InputError for one of another version."""
    return tuple(LogEntry(each, decode_entry(each.type, json.loads(each.payload))) for each in links)


def entries_of(appendix: Sequence[Link]) -> tuple[Numbered, ...]:
    """What people appended. Raises InputError for an entry of a later version."""
    return tuple(
        Numbered(each.seq, each.logged_at, decode(ENTRIES[each.type], json.loads(each.payload), each.type))
        for each in appendix
        if each.type in ENTRIES
    )

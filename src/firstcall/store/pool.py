"""Other jobs: what a candidate's facts fit, and the pool of those who want to hear later, matched when a job opens.

Suggestions to recruiters; nothing here turns anybody down or asks anybody anything.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from firstcall import matching, questions
from firstcall.codec import decode
from firstcall.errors import InputError
from firstcall.matching import Match, Told
from firstcall.review.entries import Review
from firstcall.review.standing import Standing
from firstcall.store import desk_rows, desk_tables, jobs, tables, verification
from firstcall.store.desk import MOST, Viewer
from firstcall.store.desk_known import judged
from firstcall.store.interviews import Store
from firstcall.types import Decision, JobSpec, Scorecard

PAGE = 200
"""Candidates a transaction when the pool is matched anew."""

_queue, _made = desk_tables.queue.c, desk_tables.suggestions.c


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A must of another job that would have to be asked."""

    requirement_id: str
    question: str


@dataclass(frozen=True, slots=True)
class OtherJob:
    """A job that a candidate's facts fit as far as they go."""

    job: str
    title: str
    employer: str
    spec_hash: str
    is_complete: bool
    """Every must is met by what the candidate told."""
    met: tuple[str, ...]
    nice: tuple[str, ...]
    missing: tuple[ToAsk, ...]


@dataclass(frozen=True, slots=True)
class PoolRow:
    """Somebody who wants to hear of other jobs."""

    interview_id: str
    candidate: str
    """The agency's own reference."""
    job: str
    title: str
    """Of the job that they applied for."""
    language: str
    ended_at: str
    answer: str
    suggestions: tuple[OtherJob, ...]
    """Open jobs, found when they were opened; the complete ones first."""


@dataclass(frozen=True, slots=True)
class Pool:
    """A page of the pool."""

    rows: tuple[PoolRow, ...]
    after: str
    """Cursor of the next page; empty: this is the last."""


def facts(spec: JobSpec, card: Scorecard, standing: Standing) -> list[Told]:
    """What a candidate told that can be used again: settled, and not overruled by a person."""
    found = []
    for requirement, verdict in zip(spec.requirements, card.verdicts, strict=True):
        decided = standing.decision(requirement.id)
        review = decided.entry if decided is not None else None
        overruled = isinstance(review, Review) and review.decision != verdict.decision
        if verdict.fact is not None and verdict.decision is not Decision.REVIEW and not overruled:
            found.append(Told(requirement, verdict.fact))
    return found


def other_jobs(store: Store, interview_id: str, viewer: Viewer) -> tuple[OtherJob, ...] | None:
    """The open jobs that fit one candidate, now; empty without their yes and while it is read blind; None: unknown."""
    with store.reading() as connection:
        found = judged(store, connection, interview_id)
        in_touch = connection.execute(select(_queue.in_touch).where(_queue.interview_id == interview_id)).scalar()
    if found is None:
        return None
    if not in_touch or (viewer.decides and found.standing.hides_from(viewer.actor)):
        return ()
    others = {each.id: each for each in jobs.open_specs(store) if each.id != found.spec.id}
    told = facts(found.spec, found.card, found.standing)
    language = found.row.language
    return tuple(_other(others[each.spec_id], each, language) for each in matching.matches(told, others.values()))


def _other(spec: JobSpec, match: Match, language: str) -> OtherJob:
    spoken = language if language in spec.languages else spec.language
    asked = {each.requirement_id: each.text for each in questions.questions(spec, spoken)}
    missing = tuple(ToAsk(each, asked[each]) for each in match.missing)
    return OtherJob(spec.id, spec.title, spec.employer, spec.hash, match.is_complete, match.met, match.nice, missing)


def publish(store: Store, job: str, actor: str) -> int:
    """Open a job, and match everybody in the pool with it; gives how many it may suit. Raises InputError."""
    spec = jobs.publish(store, job, actor)
    last, found = "", 0
    while True:
        query = select(_queue.interview_id).where(
            _queue.organisation == tables.DEFAULT_ORGANISATION, _queue.in_touch.is_(True), _queue.interview_id > last
        )
        with store.transaction() as connection:
            ids = [str(each) for each in connection.execute(query.order_by(_queue.interview_id).limit(PAGE)).scalars()]
            found += _suggest(connection, ids, spec, desk_rows.stamp(store.now()))
        if not ids:
            return found
        last = ids[-1]


def _suggest(connection: Connection, ids: Sequence[str], spec: JobSpec, stamp: str) -> int:
    """Append a suggestion for each candidate whom a job may suit."""
    if not ids:
        return 0
    rows: list[dict[str, Any]] = []
    for interview_id, told in _facts_of(connection, ids, spec.id).items():
        match = matching.match(told, spec)
        if match.is_worth_asking:
            rows.append(
                {
                    "organisation": tables.DEFAULT_ORGANISATION,
                    "interview_id": interview_id,
                    "spec_id": spec.id,
                    "spec_hash": spec.hash,
                    "missing": json.dumps(match.missing),
                    "made_at": stamp,
                }
            )
    if rows:
        connection.execute(insert(desk_tables.suggestions), rows)
    return len(rows)


def _facts_of(connection: Connection, ids: Sequence[str], but_of: str) -> dict[str, list[Told]]:
    """What these candidates told, those of one job aside."""
    interview, card = tables.interviews.c, tables.scorecards.c
    joined = tables.interviews.join(tables.job_specs, interview.spec_hash == tables.job_specs.c.hash)
    query = select(interview.id, interview.spec_hash, tables.job_specs.c.source).select_from(joined)
    query = query.where(interview.id.in_(ids), tables.job_specs.c.spec_id != but_of)
    held = {str(row.id): row for row in connection.execute(query)}
    scored = select(card.interview_id, card.spec_hash, card.payload).where(card.interview_id.in_(list(held)))
    cards = connection.execute(scored.order_by(card.id))
    payloads = {str(of): payload for of, spec_hash, payload in cards if spec_hash == held[of].spec_hash}
    standings = desk_rows.standings(connection, list(payloads), {})
    return {
        of: facts(
            verification.spec_from(held[of].source),
            decode(Scorecard, json.loads(payload), "scorecard"),
            standings[of],
        )
        for of, payload in payloads.items()
    }


def pool(store: Store, viewer: Viewer, after: str = "", limit: int = 50) -> Pool:
    """A page of those who want to hear of other jobs, and what there is for them. Raises InputError."""
    if len(after) > 64 or "\0" in after:
        raise InputError("after: expected an interview's id")
    interview = tables.interviews.c
    joined = desk_tables.queue.join(tables.interviews, _queue.interview_id == interview.id).join(
        tables.job_specs, interview.spec_hash == tables.job_specs.c.hash
    )
    detail = select(desk_tables.queue, interview.candidate, tables.job_specs.c.source).select_from(joined)
    query = select(_queue.interview_id).where(
        _queue.organisation == tables.DEFAULT_ORGANISATION, _queue.in_touch.is_(True), _queue.interview_id > after
    )
    if viewer.decides:  # Whom somebody has yet to read blind is not shown by name.
        query = query.where(_queue.hidden.is_(False))
    count = max(1, min(limit, MOST))
    with store.reading() as connection:
        found = connection.execute(query.order_by(_queue.interview_id).limit(count + 1)).scalars().all()
        rows = connection.execute(detail.where(_queue.interview_id.in_(found[:count]))).mappings()
        page = sorted(rows, key=lambda row: str(row["interview_id"]))
        made = _suggested(connection, [row["interview_id"] for row in page])
    specs = {each.hash: each for each in jobs.open_specs(store)}
    shown = tuple(
        PoolRow(
            interview_id=row["interview_id"],
            candidate=row["candidate"],
            job=row["spec_id"],
            title=verification.spec_from(row["source"]).title,
            language=row["language"],
            ended_at=row["ended_at"],
            answer=row["answer"],
            suggestions=tuple(_shown(specs, made[row["interview_id"]], row["language"])),
        )
        for row in page
    )
    return Pool(shown, page[-1]["interview_id"] if len(found) > count else "")


def _suggested(connection: Connection, ids: Sequence[str]) -> Mapping[str, dict[str, list[str]]]:
    """Interview -> version of a job -> musts to ask, as last found."""
    query = select(_made.interview_id, _made.spec_hash, _made.missing).where(_made.interview_id.in_(ids))
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for of, spec_hash, missing in connection.execute(query.order_by(_made.id)):
        found[of][spec_hash] = json.loads(missing)
    return found


def _shown(specs: Mapping[str, JobSpec], made: Mapping[str, list[str]], language: str) -> Iterable[OtherJob]:
    """The suggestions that are open still, those with the least to ask first."""
    found = []
    for spec_hash, missing in made.items():
        spec = specs.get(spec_hash)
        if spec is not None:
            musts = tuple(each.id for each in spec.requirements if each.must and each.id not in missing)
            found.append(_other(spec, Match(spec.id, musts, (), tuple(missing), ()), language))
    return sorted(found, key=lambda each: (len(each.missing), each.title))

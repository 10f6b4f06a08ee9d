"""Jobs: who opened one for candidates, who closed it, and when; the newest state of a job counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, func, insert, select

from firstcall.errors import InputError
from firstcall.review.need import OPEN
from firstcall.store import desk_rows, desk_tables, tables, verification
from firstcall.store.interviews import Store
from firstcall.types import JobSpec


class JobState(StrEnum):
    """Where a job stands."""

    DRAFT = "draft"
    """Known, and never opened on the desk; links may have been sent."""
    OPEN = "open"
    """Published: candidates of other jobs are matched with it, too."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Job:
    """A job as the desk lists it."""

    job: str
    """Job spec's id."""
    title: str
    employer: str
    spec_hash: str
    """Of the version that was published, or of the newest."""
    newest_hash: str
    """Of the version that was stored last; another one than `spec_hash` has not been published."""
    state: JobState
    actor: str
    """Who made it so; empty for a draft."""
    made_at: str
    """When; UTC, ISO 8601."""
    interviews: int
    """That have ended."""
    waiting: int
    """Of those: not decided."""
    requirements: tuple[str, ...]
    """Ids, in order."""


_states = desk_tables.job_states.c


def publish(store: Store, job: str, actor: str) -> JobSpec:
    """Open a job in its newest version. Raises InputError for an unknown one."""
    spec = store.newest_spec(job)
    _append(store, spec.id, spec.hash, JobState.OPEN, actor)
    return spec


def close(store: Store, job: str, actor: str) -> None:
    """Close a job: nobody is matched with it any more. Raises InputError for one that is not open."""
    with store.reading() as connection:
        found = _newest(connection).get(job)
    if found is None or found[1] != JobState.OPEN:
        raise InputError(f"job {job!r} is not open")
    _append(store, job, found[0], JobState.CLOSED, actor)


def _append(store: Store, job: str, spec_hash: str, state: JobState, actor: str) -> None:
    row = {"organisation": tables.DEFAULT_ORGANISATION, "spec_id": job, "spec_hash": spec_hash, "state": str(state)}
    row |= {"actor": actor, "made_at": desk_rows.stamp(store.now())}
    with store.transaction() as connection:
        connection.execute(insert(desk_tables.job_states).values(row))


def _newest(connection: Connection) -> dict[str, tuple[str, str, str, str]]:
    """Job -> (hash, state, who, when) of its newest state."""
    last = select(func.max(_states.id)).where(_states.organisation == tables.DEFAULT_ORGANISATION)
    query = select(desk_tables.job_states).where(_states.id.in_(last.group_by(_states.spec_id)))
    rows = connection.execute(query).mappings()
    return {row["spec_id"]: (row["spec_hash"], row["state"], row["actor"], row["made_at"]) for row in rows}


def open_specs(store: Store) -> list[JobSpec]:
    """The published versions of the jobs that are open, in the order of ids."""
    with store.reading() as connection:
        found = _newest(connection)
    hashes = [(job, each[0]) for job, each in found.items() if each[1] == JobState.OPEN]
    return [store.spec(spec_hash) for _, spec_hash in sorted(hashes)]


def jobs(store: Store) -> tuple[Job, ...]:
    """All jobs: the open ones first, then drafts, then closed ones; each by title."""
    specs, queue = tables.job_specs.c, desk_tables.queue.c
    open_places = list(range(len(OPEN)))
    with store.reading() as connection:
        states = _newest(connection)
        versions = connection.execute(select(specs.spec_id, specs.hash, specs.source).order_by(specs.made_at)).all()
        counted = select(queue.spec_id, func.count()).group_by(queue.spec_id)
        all_ = {str(job): int(count) for job, count in connection.execute(counted)}
        waits = counted.where(queue.need.in_(open_places))
        waiting = {str(job): int(count) for job, count in connection.execute(waits)}
    newest = {str(row.spec_id): row for row in versions}
    sources = {str(row.hash): row.source for row in versions}
    found = []
    for job, row in newest.items():
        spec_hash, state, actor, made_at = states.get(job, (row.hash, JobState.DRAFT, "", ""))
        spec = verification.spec_from(sources[spec_hash])
        found.append(
            Job(
                job=job,
                title=spec.title,
                employer=spec.employer,
                spec_hash=spec_hash,
                newest_hash=row.hash,
                state=JobState(state),
                actor=actor,
                made_at=made_at,
                interviews=all_.get(job, 0),
                waiting=waiting.get(job, 0),
                requirements=tuple(each.id for each in spec.requirements),
            )
        )
    order = (JobState.OPEN, JobState.DRAFT, JobState.CLOSED)
    return tuple(sorted(found, key=lambda each: (order.index(each.state), each.title, each.job)))

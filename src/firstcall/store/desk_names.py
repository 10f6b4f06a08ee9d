"""What requirements are called where only their ids are known: their questions, as a job asks them now."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from firstcall.questions import questions
from firstcall.store import tables, verification
from firstcall.store.interviews import Store


def question_names(store: Store, jobs: Collection[str], language: str) -> dict[tuple[str, str], str]:
    """(job, requirement) -> its question; in the spec's own language where it is not asked in this one."""
    specs = tables.job_specs.c
    query = select(specs.source).where(specs.spec_id.in_(sorted(jobs))).order_by(specs.made_at)
    with store.reading() as connection:
        sources = connection.execute(query).scalars().all()
    found: dict[tuple[str, str], str] = {}
    for source in sources:
        spec = verification.spec_from(source)
        spoken = language if language in spec.languages else spec.language
        found |= {(spec.id, each.requirement_id): each.text for each in questions(spec, spoken)}
    return found

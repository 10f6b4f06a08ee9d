"""What requirements are called where only their ids are known: their questions, as a job asks them now."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from firstcall.questions import questions
from firstcall.store import desk_tables, tables, verification
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


def job_titles(store: Store) -> tuple[tuple[str, str], ...]:
    """(id, title) of the jobs that have interviews on the desk, by title."""
    mine = desk_tables.queue.c.organisation == tables.DEFAULT_ORGANISATION
    with store.reading() as connection:
        ids = connection.execute(select(desk_tables.queue.c.spec_id).where(mine).distinct()).scalars().all()
        specs = tables.job_specs.c
        query = select(specs.spec_id, specs.source).where(specs.spec_id.in_(ids)).order_by(specs.made_at)
        titles = {str(each): verification.spec_from(source).title for each, source in connection.execute(query)}
    return tuple(sorted(titles.items(), key=lambda each: each[1]))

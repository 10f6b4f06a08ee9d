"""Erasing an interview from the database, and keeping one from being erased.

All its rows go in one transaction, whatever table they stand in. What is left is a tombstone: the hash of its id, the
hash of its whole log, when, and why. Who holds an export can prove that it was of that interview; nobody can tell from
the tombstone whose it was or what was said.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Table, delete, func, insert, select

from firstcall.errors import InputError, WorldError
from firstcall.store import audit, desk_tables, tables
from firstcall.store.interviews import Store

_REFERENCES = "interviews.id"
ALSO = (tables.invitations,)
"""Tables that name an interview without a reference. Not `views`: that somebody looked outlives what they saw."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Why an interview may not be erased."""

    interview_id: str
    actor: str
    reason: str


@dataclass(frozen=True, slots=True)
class Aged:
    """An interview, and the day from which its time to be kept counts."""

    interview_id: str
    since: date


def named(interview_id: str) -> str:
    """What a tombstone calls an interview."""
    return "sha256:" + hashlib.sha256(f"interview\0{interview_id}".encode()).hexdigest()


def erase(store: Store, interview_id: str, *, why: str, actor: str) -> None:
    """Take an interview's rows out; the audit says who did it, and names it as the tombstone does.

    Raises InputError for an unknown one, WorldError(`on_hold`) for a held one.
    """
    with store.transaction() as connection:
        row = tables.interviews.c
        heads = select(row.log_head, row.appendix_head).where(row.id == interview_id).with_for_update()
        found = connection.execute(heads).first()
        if found is None:
            raise InputError(f"interview {interview_id!r} is not in the database {store.where}")
        held = select(tables.holds.c.actor).where(tables.holds.c.interview_id == interview_id)
        if connection.execute(held).first() is not None:
            fix = f"firstcall hold {interview_id} --release"
            raise WorldError("on_hold", f"interview {interview_id} is held and may not be erased", fix=fix)
        connection.execute(insert(tables.erasing).values(interview_id=interview_id))
        for table in owned():
            connection.execute(delete(table).where(table.c.interview_id == interview_id))
        connection.execute(delete(tables.interviews).where(row.id == interview_id))
        connection.execute(delete(tables.erasing))
        log_hash = "sha256:" + hashlib.sha256(f"{found[0]}\0{found[1]}".encode()).hexdigest()
        stone = {"of_hash": named(interview_id), "log_hash": log_hash, "why": why, "erased_at": store.now()}
        connection.execute(insert(tables.tombstones).values(**stone, organisation=tables.DEFAULT_ORGANISATION))
        audit.note(connection, store, actor=actor, login="", what="erased", detail=f"{named(interview_id)} {why}")


def owned() -> list[Table]:
    """Every table with rows of an interview, those first that nothing else refers to."""
    return [each for each in reversed(tables.metadata.sorted_tables) if each in ALSO or _refers(each)]


def _refers(table: Table) -> bool:
    column = table.c.get("interview_id")
    return column is not None and any(key.target_fullname == _REFERENCES for key in column.foreign_keys)


def is_erased(store: Store, interview_id: str) -> bool:
    """Whether there was such an interview, and it was erased."""
    query = select(tables.tombstones.c.why).where(tables.tombstones.c.of_hash == named(interview_id))
    with store.reading() as connection:
        return connection.execute(query).first() is not None


def hold(store: Store, interview_id: str, *, actor: str, reason: str) -> None:
    """Keep an interview from being erased. Raises InputError for an unknown one, and without a reason.

    The audit says who and which, not the reason: that may name people, and the audit is kept for ever.
    """
    if not reason.strip():
        raise InputError("a hold needs a reason: which dispute, whose decision")
    store.interview(interview_id)
    row = {"interview_id": interview_id, "actor": actor, "reason": reason.strip(), "made_at": store.now()}
    with store.transaction() as connection:
        connection.execute(delete(tables.holds).where(tables.holds.c.interview_id == interview_id))
        connection.execute(insert(tables.holds).values(**row, organisation=tables.DEFAULT_ORGANISATION))
        audit.note(connection, store, actor=actor, login="", what="held", detail=interview_id)


def release(store: Store, interview_id: str, *, actor: str) -> None:
    """Let go of a held interview. Raises InputError for one that is not held."""
    with store.transaction() as connection:
        gone = connection.execute(delete(tables.holds).where(tables.holds.c.interview_id == interview_id))
        if not gone.rowcount:
            raise InputError(f"interview {interview_id!r} is not held")
        audit.note(connection, store, actor=actor, login="", what="released", detail=interview_id)


def holds(store: Store) -> list[Hold]:
    """Every hold."""
    row = tables.holds.c
    with store.reading() as connection:
        found = connection.execute(select(row.interview_id, row.actor, row.reason).order_by(row.interview_id)).all()
    return [Hold(*each) for each in found]


def aged(store: Store, before: date) -> list[Aged]:
    """Interviews whose recruitment was over before a day, but for those that are held, the oldest first.

    A recruitment is over when its job was closed and nobody has been interviewed since; of a job that nobody closes,
    the last interview counts.
    """
    row, spec, state = tables.interviews.c, tables.job_specs.c, desk_tables.job_states.c
    joined = tables.interviews.join(tables.job_specs, row.spec_hash == spec.hash)
    last = select(spec.spec_id, func.max(row.made_at)).select_from(joined).group_by(spec.spec_id)
    closed = select(state.spec_id, func.max(state.made_at)).where(state.state == "closed").group_by(state.spec_id)
    mine = select(row.id, spec.spec_id).select_from(joined).where(row.id.not_in(select(tables.holds.c.interview_id)))
    with store.reading() as connection:
        over = {spec_id: _day(at) for spec_id, at in connection.execute(last)}
        for spec_id, at in connection.execute(closed):
            over[spec_id] = max(over.get(spec_id, date.min), _day(datetime.fromisoformat(at)))
        due = [spec_id for spec_id, day in over.items() if day < before]
        found = connection.execute(mine.where(spec.spec_id.in_(due)).order_by(row.made_at, row.id)).all() if due else []
    return [Aged(interview_id, over[spec_id]) for interview_id, spec_id in found]


def _day(moment: datetime | str) -> date:
    found = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC).date()

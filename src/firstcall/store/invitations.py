"""Invitations in the database: a link lets one candidate into one interview until it expires.

The token is 192 random bits and is given out once; the database knows only its hash, so that nobody who reads the
database can take somebody's interview. The interview's id is fixed when the link is made, so that two clicks at once,
on two servers, are two ways into the same interview.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert, select

from firstcall.errors import InputError
from firstcall.languages import LANGUAGES
from firstcall.store import tables
from firstcall.store.interviews import Store
from firstcall.types import JobSpec

VALID = timedelta(days=14)
"""How long a link works when nothing else is said."""

LONGEST = timedelta(days=90)
SHORTEST = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link lets into."""

    spec_hash: str
    language: str
    candidate: str
    """The caller's own reference to the candidate; may be empty."""
    made_at: datetime
    expires_at: datetime
    interview_id: str


def invite(
    store: Store, spec: JobSpec, *, interview_id: str, language: str = "", candidate: str = "", valid: timedelta = VALID
) -> tuple[str, Invitation]:
    """Make a link's token. Raises InputError for a language that the spec lacks, or a validity that cannot be."""
    chosen = language or spec.language
    if chosen not in spec.languages or chosen not in LANGUAGES:
        raise InputError(f"language {chosen!r}: the spec {spec.id} has {', '.join(spec.languages)}")
    if not SHORTEST <= valid <= LONGEST:
        raise InputError(f"valid for {valid}: expected between a minute and {LONGEST.days} days")
    if len(candidate) > 200:
        raise InputError(f"candidate: {len(candidate)} characters, expected at most 200")
    now = store.now()
    made = Invitation(spec.hash, chosen, candidate, now, now + valid, interview_id)
    token = secrets.token_urlsafe(24)
    store.add_spec(spec)
    with store.transaction() as connection:
        row = {each.name: getattr(made, each.name) for each in fields(made)}
        row |= {"token_hash": _hash(token), "organisation": tables.DEFAULT_ORGANISATION}
        connection.execute(insert(tables.invitations).values(row))
    return token, made


def find(store: Store, token: str) -> Invitation | None:
    """What a token lets into; None for one that was never given out, and for one that has expired."""
    query = select(tables.invitations).where(tables.invitations.c.token_hash == _hash(token))
    with store.reading() as connection:
        row = connection.execute(query).mappings().first()
    if row is None:
        return None
    found = Invitation(**{each.name: row[each.name] for each in fields(Invitation)})
    expires_at = found.expires_at if found.expires_at.tzinfo else found.expires_at.replace(tzinfo=UTC)
    return found if store.now() < expires_at else None


def _hash(token: str) -> str:
    return "sha256:" + hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()

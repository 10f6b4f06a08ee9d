"""How and when candidates said that they want to hear of other jobs, or that they do not; the last word counts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from firstcall.store import tables
from firstcall.store.interviews import Store


@dataclass(frozen=True, slots=True)
class Consent:
    """What one of them said."""

    given: bool
    how: str
    """In the interview: `spoken`, `pressed`, `keyed` or `typed`; afterwards: empty."""
    text: str
    """How they said so afterwards, as a person noted it; empty in the interview."""
    actor: str
    """Who noted it; empty in the interview."""
    made_at: str
    """UTC, ISO 8601."""


def consents(store: Store, ids: Sequence[str]) -> dict[str, Consent]:
    """Interview -> what its candidate said last about other jobs; those who were not asked are left out."""
    log, chain = tables.log.c, tables.appendix.c
    asked = select(log.interview_id, log.payload, log.logged_at).where(
        log.interview_id.in_(ids), log.type == "Consented"
    )
    noted = select(chain.interview_id, chain.payload, chain.logged_at).where(
        chain.interview_id.in_(ids), chain.type == "KeptInTouch"
    )
    found: dict[str, Consent] = {}
    with store.reading() as connection:
        for of, payload, made_at in connection.execute(asked.order_by(log.interview_id, log.seq)):
            tree = json.loads(payload)
            if tree.get("purpose") == "other_jobs":
                found[of] = Consent(bool(tree["given"]), str(tree["how"]), "", "", made_at)
        for of, payload, made_at in connection.execute(noted.order_by(chain.interview_id, chain.seq)):
            tree = json.loads(payload)
            found[of] = Consent(bool(tree["given"]), "", str(tree["text"]), str(tree["actor"]), made_at)
    return found

"""Who is logged in: sessions on the server's side, found by a random token that only the browser keeps.

A session ends by itself after an idle hour and half a day at the latest (NIST SP 800-63B-4, section 2.2.3, AAL2).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import and_, delete, insert, select, update

from firstcall.store import tables
from firstcall.store.interviews import Store
from firstcall.store.users import Account, account_of, aware, hash_of

IDLE = timedelta(hours=1)
LONGEST = timedelta(hours=12)
HALFWAY = timedelta(minutes=10)
"""How long somebody may take for the second factor."""

TOUCH = timedelta(minutes=1)
"""`seen_at` is only as fine as this: a page that asks ten things waits for the disk once."""

_sessions = tables.sessions.c


class Stage(StrEnum):
    """How far somebody has come in."""

    FULL = "full"
    CODE = "code"
    """The password was right; the code of the second factor is to come."""
    ENROL = "enrol"
    """The role needs a second factor, and none is set up."""


@dataclass(frozen=True, slots=True)
class Session:
    """One browser that is logged in, or halfway."""

    token_hash: str
    account: Account
    stage: Stage
    pending: str
    """A TOTP secret that is shown and not yet confirmed."""
    address: str
    agent: str
    """The browser's own words."""
    made_at: datetime
    seen_at: datetime

    @property
    def id(self) -> str:
        """How the session is named on a page: enough to end it, nothing to take it over with."""
        return self.token_hash.removeprefix("sha256:")[:16]


def begin(store: Store, user_id: str, *, stage: Stage = Stage.FULL, address: str = "", agent: str = "") -> str:
    """Begin a session; gives its token, always a new one."""
    token = secrets.token_urlsafe(32)
    now = store.now()
    row = {"user_id": user_id, "stage": stage, "pending": "", "address": address[:64], "agent": agent[:200]}
    row |= {"token_hash": hash_of(token), "organisation": tables.DEFAULT_ORGANISATION, "made_at": now, "seen_at": now}  # type: ignore[dict-item]
    with store.transaction() as connection:
        connection.execute(delete(tables.sessions).where(_sessions.made_at < now - LONGEST))
        connection.execute(insert(tables.sessions).values(row))
    return token


def find(store: Store, token: str) -> Session | None:
    """The session of a token; None for one that is unknown, ended, expired, or whose account was disabled."""
    query = select(tables.sessions, tables.users).join(tables.users, tables.users.c.id == _sessions.user_id)
    with store.reading() as connection:
        row = connection.execute(query.where(_sessions.token_hash == hash_of(token))).first()
    if row is None:
        return None
    found = _session_of(row)
    now = store.now()
    if not _is_alive(found, now):
        return None
    if now - found.seen_at >= TOUCH:
        with store.transaction() as connection:
            this = update(tables.sessions).where(_sessions.token_hash == found.token_hash)
            connection.execute(this.values(seen_at=now))
    return found


def of(store: Store, user_id: str) -> list[Session]:
    """Somebody's sessions, the newest first."""
    query = select(tables.sessions, tables.users).join(tables.users, tables.users.c.id == _sessions.user_id)
    with store.reading() as connection:
        rows = connection.execute(query.where(_sessions.user_id == user_id).order_by(_sessions.made_at.desc())).all()
    return [each for each in map(_session_of, rows) if _is_alive(each, store.now())]


def end(store: Store, token_hash: str) -> None:
    """End a session."""
    with store.transaction() as connection:
        connection.execute(delete(tables.sessions).where(_sessions.token_hash == token_hash))


def end_named(store: Store, user_id: str, session_id: str) -> bool:
    """End one of somebody's own sessions; False where they have none of that id."""
    for each in of(store, user_id):
        if each.id == session_id:
            end(store, each.token_hash)
            return True
    return False


def end_all(store: Store, user_id: str, *, but: str = "") -> None:
    """Log somebody out everywhere, but for the session whose hash is `but`."""
    those = and_(_sessions.user_id == user_id, _sessions.token_hash != but)
    with store.transaction() as connection:
        connection.execute(delete(tables.sessions).where(those))


def set_pending(store: Store, token_hash: str, secret: str) -> None:
    """Keep a TOTP secret that was shown, until it is confirmed."""
    with store.transaction() as connection:
        this = update(tables.sessions).where(_sessions.token_hash == token_hash)
        connection.execute(this.values(pending=secret))


def _is_alive(session: Session, now: datetime) -> bool:
    if not session.account.can_log_in:
        return False
    longest = LONGEST if session.stage is Stage.FULL else HALFWAY
    return now - session.made_at < longest and now - session.seen_at < IDLE


def _session_of(row: Any) -> Session:
    found = {column: row._mapping[column] for column in tables.sessions.c}
    by_name = {column.name: value for column, value in found.items()}
    account = account_of({column.name: row._mapping[column] for column in tables.users.c})
    kept: dict[str, Any] = {name: by_name[name] for name in ("token_hash", "pending", "address", "agent")}
    seen = {name: aware(by_name[name]) for name in ("made_at", "seen_at")}
    return Session(account=account, stage=Stage(by_name["stage"]), **kept | seen)

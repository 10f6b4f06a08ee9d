"""Words that work once: a link for the first admin, for a new user, for a new password; a login under way elsewhere."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, and_, delete, insert, select

from firstcall.store import tables, users
from firstcall.store.interviews import Store
from firstcall.store.users import Account, aware, hash_of

_tokens = tables.one_time_tokens.c


class Purpose(StrEnum):
    """What a word is good for, and for nothing else."""

    FIRST_ADMIN = "first_admin"
    PASSWORD = "password"  # noqa: S105
    """Choosing a password: a new user's first, or another one."""
    ELSEWHERE = "elsewhere"
    """Coming back from the identity provider."""


VALID = {
    Purpose.FIRST_ADMIN: timedelta(hours=1),
    Purpose.PASSWORD: timedelta(hours=72),
    Purpose.ELSEWHERE: timedelta(minutes=10),
}


@dataclass(frozen=True, slots=True)
class OneTime:
    """What a word stands for."""

    user_id: str | None
    payload: str
    expires_at: datetime


def new_word() -> str:
    """192 random bits."""
    return secrets.token_urlsafe(24)


def make(
    store: Store, purpose: Purpose, *, user_id: str | None = None, payload: str = "", word: str = ""
) -> tuple[str, datetime]:
    """Make a word and tell until when it works; earlier ones for the same purpose and user stop working.

    `word`: one of `new_word`, where it had to be known beforehand.
    """
    token = word or new_word()
    now = store.now()
    with store.transaction() as connection:
        connection.execute(delete(tables.one_time_tokens).where(_tokens.expires_at <= now))
        if purpose is not Purpose.ELSEWHERE:
            same = and_(_tokens.purpose == purpose, _tokens.user_id.is_not_distinct_from(user_id))
            connection.execute(delete(tables.one_time_tokens).where(same))
        row = {"token_hash": hash_of(token), "organisation": tables.DEFAULT_ORGANISATION, "purpose": purpose}
        moments = {"made_at": now, "expires_at": now + VALID[purpose]}
        connection.execute(insert(tables.one_time_tokens).values(**row, **moments, user_id=user_id, payload=payload))
    return token, now + VALID[purpose]


def look(store: Store, token: str, purpose: Purpose) -> OneTime | None:
    """What a word stands for, without using it up; None for one that does not work."""
    with store.reading() as connection:
        return _find(connection, store, token, purpose)


def take(connection: Connection, store: Store, token: str, purpose: Purpose) -> OneTime | None:
    """Use a word up, in an open transaction; None for one that does not work. Of two who take it one succeeds."""
    found = _find(connection, store, token, purpose)
    gone = connection.execute(delete(tables.one_time_tokens).where(_tokens.token_hash == hash_of(token)))
    return found if gone.rowcount == 1 else None


def choose_password(store: Store, token: str, password_hash: str) -> Account | None:
    """Let a link's user have this password; None where the link does not work (any more)."""
    with store.transaction() as connection:
        taken = take(connection, store, token, Purpose.PASSWORD)
        if taken is None or taken.user_id is None:
            return None
        actor = "link"  # Whoever held it: the account's own audit says for whom it was made, and by whom.
        users.change_password(connection, store, taken.user_id, password_hash, actor=actor)
    return users.by_id(store, taken.user_id)


def make_first_admin(store: Store, token: str, account: Account) -> bool:
    """Use the first admin's link up for this account; False where it does not work, or an admin can log in already."""
    with store.transaction() as connection:
        if take(connection, store, token, Purpose.FIRST_ADMIN) is None or users.admin_in(connection):
            return False
        users.insert_account(connection, store, account, actor="command line")
    return True


def _find(connection: Connection, store: Store, token: str, purpose: Purpose) -> OneTime | None:
    this = and_(_tokens.token_hash == hash_of(token), _tokens.purpose == purpose)
    row = connection.execute(select(tables.one_time_tokens).where(this)).first()
    if row is None or store.now() >= aware(row.expires_at):
        return None
    return OneTime(row.user_id, row.payload, aware(row.expires_at))

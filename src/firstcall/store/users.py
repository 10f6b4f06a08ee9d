"""The people who review: their accounts, and what may never be (no admin left, one code used twice).

Passwords come in as hashes; how they are made and checked is `web.accounts.passwords`.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, and_, delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from firstcall.errors import InputError
from firstcall.store import tables
from firstcall.store.audit import note
from firstcall.store.interviews import Store

LONGEST_LOGIN = 120
LONGEST_NAME = 120

_users = tables.users.c


class LoginNameError(InputError):
    """A login name that cannot be."""


class PersonNameError(InputError):
    """A person's name that cannot be."""


class TakenError(InputError):
    """There is an account with this login name."""


class LastAdminError(InputError):
    """Nobody else could log in as an admin."""


class Role(StrEnum):
    """What somebody may do. The order says nothing: each route names the roles that it lets in."""

    RECRUITER = "recruiter"
    """Reviews and decides."""
    LEAD = "lead"
    """A recruiter who also sees statistics and re-scoring, gives third opinions and publishes."""
    ADMIN = "admin"
    """Makes accounts; sees no interviews."""
    AUDITOR = "auditor"
    """Reads everything, changes nothing."""


@dataclass(frozen=True, slots=True)
class Account:
    """One person's account."""

    id: str
    login: str
    """As `login_of` makes it: two accounts never differ in case alone."""
    name: str
    role: Role
    language: str
    disabled: bool
    made_at: datetime
    subject: str | None = None
    """Who this is at the identity provider; None for a local account."""
    password_hash: str = field(default="", repr=False)
    """Empty: no password was chosen yet."""
    totp_secret: str = field(default="", repr=False)
    """Empty: no second factor."""

    @property
    def actor(self) -> str:
        """How this person is named in reviews and audits."""
        return f"user:{self.login}"

    @property
    def can_log_in(self) -> bool:
        """Whether there is any way in."""
        return not self.disabled and bool(self.password_hash or self.subject)


def login_of(text: str) -> str:
    """A login name as it is stored. Raises InputError for one that cannot be."""
    login = unicodedata.normalize("NFKC", text).strip().casefold()
    if not login or len(login) > LONGEST_LOGIN or not all(each.isalnum() or each in "@.-_+" for each in login):
        raise InputError(
            f"login: expected 1 to {LONGEST_LOGIN} letters, digits and @ . - _ + (an e-mail address will do)"
        )
    return login


def add(store: Store, login: str, *, name: str, role: Role, actor: str, **more: Any) -> Account:
    """Make an account. `actor`: who makes it. Raises InputError where the login is taken or cannot be."""
    made = new_account(store, login, name=name, role=role, **more)
    with store.transaction() as connection:
        insert_account(connection, store, made, actor=actor)
    return made


def new_account(
    store: Store,
    login: str,
    *,
    name: str,
    role: Role,
    language: str = "en",
    password_hash: str = "",
    subject: str | None = None,
) -> Account:
    """An account that is not in the database yet. Raises InputError for a login or name that cannot be."""
    id_, login = secrets.token_hex(8), login_of(login)
    return Account(id_, login, _name_of(name or login), role, language, False, store.now(), subject, password_hash)


def insert_account(connection: Connection, store: Store, made: Account, *, actor: str) -> None:
    """Insert an account in an open transaction. Raises InputError where its login is taken."""
    row = {each.name: getattr(made, each.name) for each in fields(made)}
    row |= {"organisation": tables.DEFAULT_ORGANISATION, "totp_step": 0}
    try:
        connection.execute(insert(tables.users).values(row))
    except IntegrityError as error:
        raise TakenError(f"login {made.login!r}: there is such an account already") from error
    note(connection, store, actor=actor, login=made.login, what="made", detail=made.role)


def _name_of(text: str) -> str:
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise PersonNameError(f"name: expected 1 to {LONGEST_NAME} characters")
    return name


# ---------------------------------------------------------------------------------------------------- looking up


def by_login(store: Store, login: str) -> Account | None:
    """The account of a login name in any spelling; None where there is none."""
    try:
        return _one(store, _users.login == login_of(login))
    except InputError:
        return None


def by_id(store: Store, user_id: str) -> Account | None:
    """The account of an id."""
    return _one(store, _users.id == user_id)


def by_subject(store: Store, subject: str) -> Account | None:
    """The account of somebody at the identity provider."""
    return _one(store, _users.subject == subject)


def everybody(store: Store) -> list[Account]:
    """All accounts by login."""
    with store.reading() as connection:
        return [account_of(row) for row in connection.execute(select(tables.users).order_by(_users.login)).mappings()]


def _one(store: Store, condition: Any) -> Account | None:
    with store.reading() as connection:
        row = connection.execute(select(tables.users).where(condition)).mappings().first()
    return None if row is None else account_of(row)


def account_of(row: Any) -> Account:
    """The account in a row of the table."""
    values = {each.name: row[each.name] for each in fields(Account)}
    return Account(**values | {"role": Role(row["role"]), "made_at": aware(row["made_at"])})


def aware(moment: datetime) -> datetime:
    """A stored moment with its zone: SQLite gives UTC without saying so."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


# ---------------------------------------------------------------------------------------------------- the last admin

_GETS_IN_AS_ADMIN = and_(
    _users.role == Role.ADMIN, _users.disabled.is_(False), or_(_users.password_hash != "", _users.subject.is_not(None))
)


def has_admin(store: Store) -> bool:
    """Whether there is an admin who can log in."""
    with store.reading() as connection:
        return admin_in(connection)


def admin_in(connection: Connection) -> bool:
    """The same in an open transaction."""
    found = connection.execute(select(func.count()).select_from(tables.users).where(_GETS_IN_AS_ADMIN))
    return bool(found.scalar_one())


def _keep_an_admin(connection: Connection, user_id: str) -> None:
    """Raise InputError where nobody but this user is an admin who can log in."""
    # Locked, so that two admins who remove each other at the same moment cannot both succeed.
    found = connection.execute(select(_users.id).where(_GETS_IN_AS_ADMIN).order_by(_users.id).with_for_update())
    if {row.id for row in found} == {user_id}:
        raise LastAdminError("this is the last admin who can log in: make another one first")


# ---------------------------------------------------------------------------------------------------- changing


def set_role(store: Store, user_id: str, role: Role, *, actor: str) -> None:
    """Give somebody another role; they are logged out. Raises InputError for the last admin."""
    with store.transaction() as connection:
        if role is not Role.ADMIN:
            _keep_an_admin(connection, user_id)
        _change(connection, store, user_id, {"role": role}, actor=actor, what="role", detail=role)
        _log_out(connection, user_id)


def set_disabled(store: Store, user_id: str, disabled: bool, *, actor: str) -> None:
    """Let nobody in with this account any more, or again; they are logged out. Raises InputError for the last admin."""
    with store.transaction() as connection:
        if disabled:
            _keep_an_admin(connection, user_id)
        what = "disabled" if disabled else "enabled"
        _change(connection, store, user_id, {"disabled": disabled}, actor=actor, what=what)
        _log_out(connection, user_id)


def set_password(store: Store, user_id: str, password_hash: str, *, actor: str) -> None:
    """Keep another password's hash; all are logged out, and links for a new password stop working."""
    with store.transaction() as connection:
        change_password(connection, store, user_id, password_hash, actor=actor)


def change_password(connection: Connection, store: Store, user_id: str, password_hash: str, *, actor: str) -> None:
    """The same in an open transaction."""
    _change(connection, store, user_id, {"password_hash": password_hash}, actor=actor, what="password")
    _log_out(connection, user_id)
    connection.execute(delete(tables.one_time_tokens).where(tables.one_time_tokens.c.user_id == user_id))


def set_subject(store: Store, user_id: str, subject: str, *, actor: str) -> None:
    """Let this account be that of somebody at the identity provider; links for a password stop working."""
    with store.transaction() as connection:
        _change(connection, store, user_id, {"subject": subject}, actor=actor, what="linked")
        connection.execute(delete(tables.one_time_tokens).where(tables.one_time_tokens.c.user_id == user_id))


def rehash(store: Store, user_id: str, old_hash: str, new_hash: str) -> None:
    """Keep the same password under newer parameters; nothing where it was changed meanwhile."""
    with store.transaction() as connection:
        same = and_(_users.id == user_id, _users.password_hash == old_hash)
        connection.execute(update(tables.users).where(same).values(password_hash=new_hash))


def set_language(store: Store, user_id: str, language: str) -> None:
    """Keep the language in which somebody reads the pages."""
    with store.transaction() as connection:
        connection.execute(update(tables.users).where(_users.id == user_id).values(language=language))


def set_name(store: Store, user_id: str, name: str) -> None:
    """Keep how somebody is called. Raises InputError for a name that cannot be."""
    with store.transaction() as connection:
        connection.execute(update(tables.users).where(_users.id == user_id).values(name=_name_of(name)))


def _change(
    connection: Connection,
    store: Store,
    user_id: str,
    values: dict[str, Any],
    *,
    actor: str,
    what: str,
    detail: str = "",
) -> None:
    login = connection.execute(select(_users.login).where(_users.id == user_id)).scalar()
    if login is None:
        raise InputError(f"user {user_id!r}: there is no such account")
    connection.execute(update(tables.users).where(_users.id == user_id).values(**values))
    note(connection, store, actor=actor, login=login, what=what, detail=detail)


def _log_out(connection: Connection, user_id: str) -> None:
    connection.execute(delete(tables.sessions).where(tables.sessions.c.user_id == user_id))


# ---------------------------------------------------------------------------------------------------- second factor


def set_totp(store: Store, user_id: str, secret: str, step: int, recovery_codes: Iterable[str], *, actor: str) -> None:
    """Keep a second factor whose first code was of time step `step`; earlier recovery codes stop working."""
    codes = tables.recovery_codes
    with store.transaction() as connection:
        values = {"totp_secret": secret, "totp_step": step}
        _change(connection, store, user_id, values, actor=actor, what="totp_on" if secret else "totp_off")
        connection.execute(delete(codes).where(codes.c.user_id == user_id))
        rows = [
            {"user_id": user_id, "code_hash": hash_of(each), "organisation": tables.DEFAULT_ORGANISATION}
            for each in recovery_codes
        ]
        if rows:
            connection.execute(insert(codes), rows)


def reset_totp(store: Store, user_id: str, *, actor: str) -> None:
    """Take the second factor away; they are logged out, and an admin makes a new one at the next login."""
    set_totp(store, user_id, "", 0, [], actor=actor)
    with store.transaction() as connection:
        _log_out(connection, user_id)


def accept_step(store: Store, user_id: str, step: int) -> bool:
    """Use up a time step's code; False where it, or a later one, was used already."""
    with store.transaction() as connection:
        fresh = and_(_users.id == user_id, _users.totp_step < step)
        return connection.execute(update(tables.users).where(fresh).values(totp_step=step)).rowcount == 1


def use_recovery_code(store: Store, user_id: str, code: str) -> bool:
    """Use up a recovery code; False where it is none, or was used."""
    codes = tables.recovery_codes
    with store.transaction() as connection:
        this = and_(codes.c.user_id == user_id, codes.c.code_hash == hash_of(code))
        return connection.execute(delete(codes).where(this)).rowcount == 1


def recovery_codes_left(store: Store, user_id: str) -> int:
    """How many recovery codes are unused."""
    codes = tables.recovery_codes
    with store.reading() as connection:
        counted = connection.execute(select(func.count()).select_from(codes).where(codes.c.user_id == user_id))
        return int(counted.scalar_one())


def hash_of(token: str) -> str:
    """What the database knows of a random word of 80 bits or more; for passwords a plain hash would not do."""
    return "sha256:" + hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()

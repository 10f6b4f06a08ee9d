"""Browsers that are logged in with a role, for tests of pages behind the login."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from firstcall.store import Store, sessions, users
from firstcall.store.sessions import Stage
from firstcall.store.users import Account, Role
from firstcall.web.guard import HEADER, SESSION, csrf_of
from serving import Server


def somebody(store: Store, role: Role, login: str = "") -> Account:
    """An account with this role, made where missing; no password lets anybody in with it."""
    login = login or f"{role}@example.com"
    found = users.by_login(store, login)
    if found is None:
        found = users.add(store, login, name=f"Test {role}", role=role, password_hash="none", actor="test")
    return found


@contextmanager
def browser(
    server: Server, role: Role | None = None, login: str = "", *, stage: Stage = Stage.FULL
) -> Iterator[httpx.Client]:
    """A browser with a session, which sends the session's token with everything; without a role nobody is logged in."""
    with httpx.Client(base_url=server.address, trust_env=False, headers={"accept": "text/html"}) as client:
        if role is not None:
            client.cookies.set(SESSION, logged_in(server.house.store, client, role, login, stage=stage))
        yield client


def logged_in(store: Store, client: httpx.Client, role: Role, login: str = "", *, stage: Stage = Stage.FULL) -> str:
    """A new session's token, the value of the cookie `SESSION`; the browser sends its CSRF token from now on."""
    token = sessions.begin(store, somebody(store, role, login).id, stage=stage)
    client.headers[HEADER] = csrf_of(token)
    return token

"""Browsers that are logged in with a role, for tests of pages behind the login."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

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


class Calendar:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def later(self, **how: float) -> None:
        self.now += timedelta(**how)


def send(client: httpx.Client, page: str, to: str = "", **fields: str) -> httpx.Response:
    """Fill in a form: the page is loaded, and its token goes along to `to` (the page's own address by default)."""
    loaded = client.get(page)
    token = re.search(r'name="csrf" (?:content|value)="([0-9a-f]+)"', loaded.text)
    assert token is not None, loaded.text
    return client.post(to or page, data={"csrf": token[1], **fields})

"""Who may do what: every route of the server declares it, and a test fails for one that does not.

A route takes `user: Annotated[User, allow(Role.RECRUITER, Role.LEAD)]`, or stands with `dependencies=[PUBLIC]` where
nobody logs in (candidates, telephone, API with its own key). A request that changes something carries the session's
token: in the header `X-CSRF-Token`, or in the form's field `csrf`.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException
from fastapi.openapi.models import APIKey, APIKeyIn
from fastapi.security.base import SecurityBase
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import HTTPConnection, Request

from firstcall.store import sessions
from firstcall.store.sessions import Session, Stage
from firstcall.store.users import Role

__all__ = ["ANYBODY", "PUBLIC", "READERS", "REVIEWERS", "Role", "User", "allow", "halfway", "visitor_token"]

READERS: Final = (Role.RECRUITER, Role.LEAD, Role.AUDITOR)
"""Who may see people's answers."""
REVIEWERS: Final = (Role.RECRUITER, Role.LEAD)
"""Who may decide about them."""
ANYBODY: Final = tuple(Role)
"""Everybody who is logged in."""

HEADER, FIELD = "x-csrf-token", "csrf"
SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
SESSION, VISITOR = "firstcall", "firstcall-visitor"
"""Names of the two cookies; `__Host-` stands before them over https."""


class LogInError(Exception):
    """Nobody is logged in, or not far enough; `where` is the page that helps."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where


@dataclass(frozen=True, slots=True)
class User:
    """Who asks."""

    id: str
    login: str
    name: str
    role: Role
    language: str
    csrf: str = field(repr=False)
    """The session's token for requests that change something."""
    session: Session | None = field(default=None, repr=False)
    """None in hand-made users only."""

    @property
    def actor(self) -> str:
        """How this person is named in reviews and audits."""
        return f"user:{self.login}"

    def may(self, *roles: Role) -> bool:
        """Whether the role is one of these: for what a page shows, never instead of a route's `allow`."""
        return self.role in roles


# ---------------------------------------------------------------------------------------------------- declarations


class _BySession(SecurityBase):
    """For the description: who is logged in has the session's cookie."""

    model = APIKey.model_validate({"in": APIKeyIn.cookie, "name": SESSION})
    scheme_name = "session"


@dataclass(frozen=True)
class Guard(_BySession):
    """Lets in who has one of the roles, and has come in all the way."""

    roles: tuple[Role, ...]

    async def __call__(self, request: Request) -> User:
        user = await _user(request, Stage.FULL)
        if user.role not in self.roles:
            raise HTTPException(403, f"not for the role {user.role}")
        await _check_token(request, user.csrf)
        return user


@dataclass(frozen=True)
class Halfway(_BySession):
    """Lets in who has given the password and is at this stage of the second factor; nobody else."""

    stages: tuple[Stage, ...]

    async def __call__(self, request: Request) -> User:
        user = await _user(request, *self.stages)
        await _check_token(request, user.csrf)
        return user


@dataclass(frozen=True, slots=True)
class Visitor:
    """Lets everybody in whose form came from a page of ours: for logging in, before there is a session."""

    async def __call__(self, request: Request) -> str:
        """The token that the page's form carries."""
        token = visitor_token(request)
        await _check_token(request, csrf_of(token) if token else "")
        return token


class Public:
    """Lets everybody in: the route has its own key, or needs none."""

    async def __call__(self) -> None:
        return None


PUBLIC: Final = Depends(Public())


def allow(*roles: Role) -> Any:
    """The declaration of whom a route lets in; see the top of this file."""
    assert roles, "a route that lets nobody in"
    return Depends(Guard(roles))


def halfway(*stages: Stage) -> Any:
    """Declare a route of the login itself, for those who are at one of these stages."""
    return Depends(Halfway(stages))


VISITOR_ONLY: Final = Depends(Visitor())


# ---------------------------------------------------------------------------------------------------- sessions


def csrf_of(token: str) -> str:
    """The token that proves that a request comes from a page of this session; follows from the session's own."""
    return hmac.new(token.encode("utf-8", "replace"), b"csrf", hashlib.sha256).hexdigest()


def is_secure(connection: HTTPConnection) -> bool:
    """Whether browsers reach this server over https, with or without a proxy in front."""
    return connection.url.scheme in ("https", "wss") or connection.app.state.public_url.startswith("https://")


def cookie_name(connection: HTTPConnection, name: str) -> str:
    """A cookie's name: one with `__Host-` cannot be set by a neighbouring host, nor over plain http."""
    return f"__Host-{name}" if is_secure(connection) else name


def session_token(connection: HTTPConnection) -> str:
    """The session's token that the browser sent; empty without."""
    return connection.cookies.get(cookie_name(connection, SESSION), "")


def visitor_token(connection: HTTPConnection) -> str:
    """The token of a browser that is not logged in; empty without."""
    return connection.cookies.get(cookie_name(connection, VISITOR), "")


async def session_of(connection: HTTPConnection) -> tuple[str, Session | None]:
    """The token that the browser sent, and its session where it is one."""
    token = session_token(connection)
    if not token:
        return "", None
    return token, await run_in_threadpool(sessions.find, connection.app.state.house.store, token)


async def _user(request: Request, *stages: Stage) -> User:
    token, found = await session_of(request)
    if found is None:
        raise LogInError("/login")
    if found.stage not in stages:
        raise LogInError({Stage.FULL: "/account", Stage.CODE: "/login/code", Stage.ENROL: "/account/totp"}[found.stage])
    user = user_of(token, found)
    request.state.user = user
    return user


def user_of(token: str, found: Session) -> User:
    """Who asks with a session."""
    account = found.account
    return User(account.id, account.login, account.name, account.role, account.language, csrf_of(token), found)


async def _check_token(request: Request, expected: str) -> None:
    """Raise 403 where a request that changes something did not come from one of our pages."""
    if request.method in SAFE:
        return
    given = request.headers.get(HEADER)
    if given is None and request.headers.get("content-type", "").startswith(
        ("application/x-www-form-urlencoded", "multipart/form-data")
    ):
        sent = (await request.form()).get(FIELD, "")
        given = "" if isinstance(sent, UploadFile) else sent
    elsewhere = request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none")
    if (
        elsewhere
        or not expected
        or not hmac.compare_digest(expected.encode(), (given or "").encode("utf-8", "replace"))
    ):
        raise HTTPException(403, "the page was too old or from elsewhere: load it again")


# ---------------------------------------------------------------------------------------------------- addresses


def wants_page(request: Request) -> bool:
    """Whether an answer is read by a person in a browser."""
    return not request.url.path.endswith(".json") and "text/html" in request.headers.get("accept", "")


def base_url(request: Request) -> str:
    """Where people reach this server, without a slash at the end: for links that are sent."""
    return (request.app.state.public_url or str(request.base_url)).rstrip("/")


def address_of(connection: HTTPConnection) -> str:
    """Where a request comes from, for rate limits: an IPv4 address, or an IPv6 network as providers hand them out."""
    host = connection.client.host if connection.client else ""
    try:
        parsed = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(parsed.ipv4_mapped or ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)


def is_local(path: str) -> bool:
    """Whether an address that a browser sent along is a path on this server, and nothing that leads elsewhere."""
    if not path.startswith("/") or path.startswith("//") or not path.isascii() or not path.isprintable():
        return False
    parts = urlsplit(path)
    return not parts.scheme and not parts.netloc and "\\" not in path

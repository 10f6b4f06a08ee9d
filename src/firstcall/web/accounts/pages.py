"""How the accounts' pages are made and answered: their texts, their cookies, and where each role begins."""

from __future__ import annotations

import re
import secrets
from datetime import datetime
from math import ceil
from typing import Any, Final

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from firstcall.languages import LANGUAGES
from firstcall.languages.accounts import AccountTexts, account_texts
from firstcall.store import Store, audit, sessions
from firstcall.store.sessions import Stage
from firstcall.store.users import Account, Role
from firstcall.web import guard
from firstcall.web.accounts.passwords import SHORTEST
from firstcall.web.desk.look import Viewer, language_of, page, viewer_of
from firstcall.web.guard import User

NEEDS_FACTOR: Final = frozenset({Role.ADMIN})
"""Roles that do not come in without a second factor."""


def store_of(request: Request) -> Store:
    """The server's database."""
    store: Store = request.app.state.house.store
    return store


def home(role: Role) -> str:
    """Where somebody with this role begins."""
    return "/admin/users" if role is Role.ADMIN else "/desk"


def texts(request: Request, user: User | None = None) -> AccountTexts:
    """The texts in the reader's language."""
    return account_texts(_language(request, user))


def shown(
    request: Request, template: str, *, user: User | None = None, status: int = 200, here: str = "", **values: Any
) -> HTMLResponse:
    """A page. Nobody who is logged in: the visitor gets a cookie, and the form the token that belongs to it."""
    language = _language(request, user)
    visitor = ""
    if user is None:
        visitor = guard.visitor_token(request) or secrets.token_urlsafe(24)
        viewer = Viewer(language, csrf=guard.csrf_of(visitor))
    elif user.session is not None and user.session.stage is not Stage.FULL:
        viewer = Viewer(language, csrf=user.csrf)  # No menu: none of it would answer yet.
    else:
        viewer = viewer_of(user)
    common = {"a": account_texts(language), "shortest": SHORTEST, "wrong": "", "done": ""}
    response = HTMLResponse(page(f"accounts/{template}", viewer, here=here, **common | values), status)
    if visitor:
        set_cookie(response, request, guard.VISITOR, visitor)
    return response


def _language(request: Request, user: User | None) -> str:
    if user is not None and user.language in LANGUAGES:
        return user.language
    return language_of(request.headers.get("accept-language", ""))


async def refusal(request: Request, status: int, detail: str) -> Response:
    """The page that tells a refusal; the detail is for programs and stays out of it."""
    user: User | None = getattr(request.state, "user", None)
    known = texts(request, user).refusals
    title, said = known.get(status, known[404])
    return shown(request, "refused.html", user=user, status=status, title=title, said=said)


def seconds(wait_s: float) -> str:
    """A short time in words that both languages share."""
    return f"{ceil(wait_s)} s" if wait_s < 100 else f"{ceil(wait_s / 60)} min"


def minute(moment: datetime) -> str:
    """A moment to the minute; servers and people may be in different zones, so the zone stands with it."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"


# ---------------------------------------------------------------------------------------------------- sessions


def set_cookie(response: Response, request: Request, name: str, value: str) -> None:
    """Give the browser a word that scripts do not see and other sites cannot make it send with a form."""
    secure = guard.is_secure(request)
    named = guard.cookie_name(request, name)
    response.set_cookie(named, value, path="/", secure=secure, httponly=True, samesite="lax")


def entered(request: Request, account: Account, stage: Stage, to: str) -> Response:
    """Begin a session and go on: always under a new token, and the browser's old session ends."""
    store = store_of(request)
    old = guard.session_token(request)
    if old and (found := sessions.find(store, old)) is not None:
        sessions.end(store, found.token_hash)
    agent = request.headers.get("user-agent", "")
    token = sessions.begin(store, account.id, stage=stage, address=guard.address_of(request), agent=agent)
    response = RedirectResponse(to, 303)
    set_cookie(response, request, guard.SESSION, token)
    if stage is Stage.FULL:
        audit.happened(store, actor=account.actor, login=account.login, what="login", detail=guard.address_of(request))
    return response


def next_stage(account: Account, *, factor_elsewhere: bool = False) -> Stage:
    """How far the password alone lets somebody in. `factor_elsewhere`: the identity provider asked for more already."""
    if factor_elsewhere:
        return Stage.FULL
    if account.totp_secret:
        return Stage.CODE
    return Stage.ENROL if account.role in NEEDS_FACTOR else Stage.FULL


def stage_page(stage: Stage, account: Account, wished: str) -> str:
    """The page after logging in this far; `wished`: where somebody wanted to go."""
    if stage is Stage.FULL:
        closed = account.role is Role.ADMIN and wished.startswith("/desk")  # Another page would only refuse them.
        return wished if guard.is_local(wished) and not closed else home(account.role)
    return "/login/code" if stage is Stage.CODE else "/account/totp"


def browser_of(agent: str) -> str:
    """A browser in a few words, from what it says of itself; its own words where they are unknown."""
    names = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Version", "Safari"))
    on = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"))
    found = [f"{name} {seen[1]}" for word, name in names if (seen := re.search(rf"{word}\w*/(\d+)", agent))]
    system = [name for word, name in (*on, ("Linux", "Linux")) if word in agent]
    return " · ".join(found[:1] + system[:1]) if found else agent[:60]

"""One's own account: password, second factor, language, and where one is logged in."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel

from firstcall.languages import LANGUAGES
from firstcall.languages.accounts import DONE, WRONG
from firstcall.store import Store, sessions, users
from firstcall.store.sessions import Stage
from firstcall.store.users import PersonNameError, Role
from firstcall.web import guard
from firstcall.web.accounts import pages
from firstcall.web.accounts.arriving import wrong_password
from firstcall.web.accounts.factor import is_password
from firstcall.web.guard import ANYBODY, User, allow

router = APIRouter(tags=["accounts"])

Anybody = Annotated[User, allow(*ANYBODY)]
Text = Annotated[str, Form(max_length=400)]


class OwnSession(BaseModel):
    """One browser that is logged in."""

    id: str
    is_this: bool
    address: str
    browser: str
    began_at: datetime
    seen_at: datetime


class OwnAccount(BaseModel):
    """What somebody sees of their own account."""

    login: str
    name: str
    role: Role
    language: str
    has_password: bool
    has_second_factor: bool
    recovery_codes_left: int
    sessions: list[OwnSession]


def own(store: Store, user: User) -> OwnAccount:
    """Somebody's own account."""
    account = users.by_id(store, user.id)
    assert account is not None
    this = user.session.token_hash if user.session else ""
    found = [
        OwnSession(
            id=each.id,
            is_this=each.token_hash == this,
            address=each.address,
            browser=pages.browser_of(each.agent),
            began_at=each.made_at,
            seen_at=each.seen_at,
        )
        for each in sessions.of(store, user.id)
    ]
    return OwnAccount(
        login=account.login,
        name=account.name,
        role=account.role,
        language=account.language,
        has_password=bool(account.password_hash),
        has_second_factor=bool(account.totp_secret),
        recovery_codes_left=users.recovery_codes_left(store, user.id),
        sessions=found,
    )


@router.get("/account.json")
def account_json(request: Request, user: Anybody) -> OwnAccount:
    """One's own account."""
    return own(pages.store_of(request), user)


@router.get("/account", response_class=HTMLResponse)
def account_page(
    request: Request,
    user: Anybody,
    done: Annotated[str, Query(max_length=40)] = "",
    wrong: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """The page of one's own account."""
    said: dict[str, Any] = {"done": done if done in DONE else "", "wrong": wrong if wrong in WRONG else ""}
    return _page(request, user, **said)


def _page(request: Request, user: User, *, done: str = "", wrong: str = "", status: int = 200) -> Response:
    values: dict[str, Any] = {
        "account": own(pages.store_of(request), user),
        "needs_factor": user.role in pages.NEEDS_FACTOR,
    }
    return pages.shown(
        request, "account.html", user=user, status=status, done=done, wrong=wrong, minute=pages.minute, **values
    )


@router.post("/account/profile", response_class=HTMLResponse)
def profile(
    request: Request, user: Anybody, name: Text = "", language: Annotated[str, Form(max_length=8)] = ""
) -> Response:
    """Change one's name and the language of the pages."""
    store = pages.store_of(request)
    if language not in LANGUAGES:
        raise HTTPException(422, f"language: expected one of {', '.join(LANGUAGES)}")
    try:
        users.set_name(store, user.id, name)
    except PersonNameError:
        return _page(request, user, wrong="person_name", status=422)
    users.set_language(store, user.id, language)
    return RedirectResponse("/account?done=profile", 303)


@router.post("/account/password", response_class=HTMLResponse)
def password(request: Request, user: Anybody, current: Text = "", password: Text = "", again: Text = "") -> Response:
    """Change one's password: all other browsers are logged out, and this one gets a new session."""
    store = pages.store_of(request)
    account = users.by_id(store, user.id)
    assert account is not None
    if not account.password_hash:
        raise HTTPException(422, "this account has no password here")
    if not is_password(request, account, current):
        return _page(request, user, wrong="wrong_password", status=422)
    wrong = wrong_password(password, again, account.login, account.name)
    if wrong:
        return _page(request, user, wrong=wrong, status=422)
    users.set_password(store, user.id, request.app.state.passwords.hashed(password), actor=user.actor)
    return pages.entered(request, account, Stage.FULL, "/account?done=password")


@router.post("/account/sessions/end", response_class=HTMLResponse)
def end_session(request: Request, user: Anybody, id: Annotated[str, Form(max_length=40)] = "") -> Response:  # noqa: A002
    """Log another browser of one's own out."""
    if not sessions.end_named(pages.store_of(request), user.id, id):
        raise HTTPException(404, "no such session of yours")
    return RedirectResponse("/account?done=session#sessions", 303)


@router.post("/account/sessions/end-all", response_class=HTMLResponse)
def end_all_sessions(request: Request, user: Anybody) -> Response:
    """Log out everywhere, here too."""
    sessions.end_all(pages.store_of(request), user.id)
    response = RedirectResponse("/login", 303)
    response.delete_cookie(guard.cookie_name(request, guard.SESSION), path="/", secure=guard.is_secure(request))
    return response

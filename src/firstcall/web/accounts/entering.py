"""Logging in with a password, the second factor's code, and logging out."""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import Annotated, Any, Final
from urllib.parse import quote

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from firstcall.store import Store, audit, limits, sessions, users
from firstcall.store.limits import Limit
from firstcall.store.sessions import Stage
from firstcall.store.users import Account
from firstcall.web import guard
from firstcall.web.accounts import pages, totp
from firstcall.web.accounts.passwords import Passwords
from firstcall.web.guard import ANYBODY, VISITOR_ONLY, User, allow, halfway

router = APIRouter(tags=["accounts"])

BY_ADDRESS: Final = Limit("address", 30, timedelta(seconds=10))
BY_LOGIN: Final = Limit("login", 10, timedelta(minutes=1))
"""Of one name from one address: who guesses holds up themselves, not the name's owner elsewhere."""
EVERYWHERE: Final = Limit("everywhere", 100, timedelta(minutes=1))
"""Of one name from all addresses together (NIST SP 800-63B-4, section 3.2.2: at most 100 failures in a row)."""
BY_CODE: Final = Limit("code", 5, timedelta(minutes=5))
"""Three of a million codes are right at any time: at this rate one guess in a thousand days."""

Text = Annotated[str, Form(max_length=400)]
Next = Annotated[str, Query(max_length=1000, description="Where to go afterwards: a path on this server.")]


@router.get("/login", response_class=HTMLResponse)
def log_in_page(request: Request, _: Annotated[str, VISITOR_ONLY], next: Next = "") -> Response:  # noqa: A002
    """The page to log in."""
    token = guard.session_token(request)
    found = sessions.find(pages.store_of(request), token) if token else None
    if found is not None and found.stage is Stage.FULL:
        return RedirectResponse(pages.stage_page(Stage.FULL, found.account, next), 303)
    return _log_in_page(request, next)


@router.post("/login", response_class=HTMLResponse)
def log_in(
    request: Request,
    _: Annotated[str, VISITOR_ONLY],
    login: Text = "",
    password: Text = "",
    next: Annotated[str, Form(max_length=1000)] = "",  # noqa: A002
) -> Response:
    """Log in. An unknown name, a wrong password and a disabled account get the same answer, after the same time."""
    store, address = pages.store_of(request), guard.address_of(request)
    name = login.strip().casefold()
    wait_s = _held_up(store, (BY_ADDRESS, address), (BY_LOGIN, f"{name} {address}"), (EVERYWHERE, name))
    if wait_s:
        return _too_often(request, wait_s, next)
    account = _checked(store, request.app.state.passwords, login, password)
    if account is None:
        known = users.by_login(store, login)
        # An unknown name is not kept: it may be a password in the wrong field.
        audit.happened(store, actor="", login=known.login if known else "", what="refused", detail=address)
        return _log_in_page(request, next, wrong="wrong_login", login=login, status=401)
    limits.forgive(store, BY_LOGIN, f"{name} {address}")
    limits.forgive(store, EVERYWHERE, name)
    limits.give_back(store, BY_ADDRESS, address)  # A whole office may come in from one address in the morning.
    return enter(request, account, next)


def _held_up(store: Store, *tries: tuple[Limit, str]) -> float:
    """Seconds to wait; what comes after the first limit that holds up is not counted."""
    for limit, whose in tries:
        wait_s = limits.wait_s(store, limit, whose)
        if wait_s:
            return wait_s
    return 0.0


def enter(request: Request, account: Account, wished: str, *, factor_elsewhere: bool = False) -> Response:
    """Let somebody in as far as they have come."""
    stage = pages.next_stage(account, factor_elsewhere=factor_elsewhere)
    to = pages.stage_page(stage, account, wished)
    if stage is not Stage.FULL and wished:
        to += f"?next={quote(wished, safe='')}"
    return pages.entered(request, account, stage, to)


def _checked(store: Store, passwords: Passwords, login: str, password: str) -> Account | None:
    account = users.by_login(store, login)
    fits = passwords.fits(account.password_hash if account else "", password)
    if account is None or not fits or account.disabled:
        return None
    if passwords.is_outdated(account.password_hash):
        users.rehash(store, account.id, account.password_hash, passwords.hashed(password))
    return account


def _log_in_page(
    request: Request, wished: str, *, wrong: str = "", login: str = "", status: int = 200, wait_s: float = 0.0
) -> Response:
    nobody = not wrong and not users.everybody(pages.store_of(request))
    values: dict[str, Any] = {
        "next": wished,
        "login": login,
        "wrong": wrong,
        "wait": pages.seconds(wait_s),
        "nobody": nobody,
    }
    return pages.shown(request, "login.html", status=status, provider=request.app.state.provider is not None, **values)


def log_in_again(request: Request, wrong: str) -> Response:
    """The page to log in after it did not work elsewhere; `wrong` is a key of the texts."""
    return _log_in_page(request, "", wrong=wrong, status=401)


def _too_often(request: Request, wait_s: float, wished: str) -> Response:
    response = _log_in_page(request, wished, wrong="too_often", status=429, wait_s=wait_s)
    response.headers["Retry-After"] = str(ceil(wait_s))
    return response


# ---------------------------------------------------------------------------------------------------- second factor


@router.get("/login/code", response_class=HTMLResponse)
def code_page(request: Request, user: Annotated[User, halfway(Stage.CODE)], next: Next = "") -> Response:  # noqa: A002
    """The page that asks for the second factor's code."""
    return pages.shown(request, "code.html", user=user, next=next)


@router.post("/login/code", response_class=HTMLResponse)
def code(
    request: Request,
    user: Annotated[User, halfway(Stage.CODE)],
    code: Annotated[str, Form(max_length=40)] = "",
    next: Annotated[str, Form(max_length=1000)] = "",  # noqa: A002
) -> Response:
    """Give the second factor's code, or a recovery code; each works once."""
    store = pages.store_of(request)
    account = users.by_id(store, user.id)
    assert account is not None
    wait_s = limits.wait_s(store, BY_CODE, user.id)
    if wait_s:
        values: dict[str, Any] = {"wrong": "too_often", "wait": pages.seconds(wait_s), "next": next}
        response = pages.shown(request, "code.html", user=user, status=429, **values)
        response.headers["Retry-After"] = str(ceil(wait_s))
        return response
    if not _accepted(store, account, code):
        audit.happened(store, actor="", login=account.login, what="refused", detail=guard.address_of(request))
        return pages.shown(request, "code.html", user=user, status=401, wrong="wrong_code", next=next)
    limits.forgive(store, BY_CODE, user.id)
    return pages.entered(request, account, Stage.FULL, pages.stage_page(Stage.FULL, account, next))


def _accepted(store: Store, account: Account, code: str) -> bool:
    step = totp.step_of(account.totp_secret, code, store.now())
    if step is not None:
        return users.accept_step(store, account.id, step)
    if not users.use_recovery_code(store, account.id, totp.recovery_code(code)):
        return False
    audit.happened(store, actor=account.actor, login=account.login, what="recovery_code")
    return True


@router.post("/logout", response_class=HTMLResponse)
def log_out(request: Request, user: Annotated[User, allow(*ANYBODY)]) -> Response:
    """Log out of this browser."""
    store = pages.store_of(request)
    assert user.session is not None
    sessions.end(store, user.session.token_hash)
    audit.happened(store, actor=user.actor, login=user.login, what="logout")
    response = RedirectResponse("/login", 303)
    response.delete_cookie(guard.cookie_name(request, guard.SESSION), path="/", secure=guard.is_secure(request))
    response.headers["Clear-Site-Data"] = '"cache"'
    return response

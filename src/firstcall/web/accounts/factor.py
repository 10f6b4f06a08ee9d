"""Setting up the second factor: the picture to scan, the first code, and the recovery codes, shown once."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Any, Final

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from markupsafe import Markup

from firstcall.store import limits, sessions, users
from firstcall.store.limits import Limit
from firstcall.store.sessions import Stage
from firstcall.store.users import Account
from firstcall.web.accounts import pages, totp
from firstcall.web.guard import ANYBODY, User, allow, halfway

router = APIRouter(tags=["accounts"])

BY_PASSWORD: Final = Limit("password", 5, timedelta(minutes=1))
"""How often somebody who is logged in may give a wrong password."""


@router.get("/account/totp", response_class=HTMLResponse)
def set_up_page(request: Request, user: Annotated[User, halfway(Stage.FULL, Stage.ENROL)]) -> Response:
    """The page that sets up the second factor."""
    return _page(request, user)


@router.post("/account/totp", response_class=HTMLResponse)
def set_up(
    request: Request,
    user: Annotated[User, halfway(Stage.FULL, Stage.ENROL)],
    code: Annotated[str, Form(max_length=40)] = "",
    password: Annotated[str, Form(max_length=400)] = "",
) -> Response:
    """Turn the second factor on with its first code. Who is logged in already gives the password, too."""
    store = pages.store_of(request)
    account, session = users.by_id(store, user.id), user.session
    assert account is not None
    assert session is not None
    if session.stage is Stage.FULL and not is_password(request, account, password):
        return _page(request, user, wrong="wrong_password", status=422)
    step = totp.step_of(session.pending, code, store.now()) if session.pending else None
    if step is None:
        return _page(request, user, wrong="wrong_code", status=422)
    codes = totp.new_recovery_codes()
    users.set_totp(store, user.id, session.pending, step, codes, actor=user.actor)
    sessions.end_all(store, user.id)
    entered = pages.entered(request, account, Stage.FULL, "/account")
    response = pages.shown(request, "recovery.html", user=user, codes=codes, to=pages.home(user.role))
    response.headers.append("Set-Cookie", entered.headers["set-cookie"])
    return response


@router.post("/account/totp/off", response_class=HTMLResponse)
def turn_off(
    request: Request, user: Annotated[User, allow(*ANYBODY)], password: Annotated[str, Form(max_length=400)] = ""
) -> Response:
    """Turn the second factor off, where the role does not need it."""
    store = pages.store_of(request)
    account = users.by_id(store, user.id)
    assert account is not None
    if user.role in pages.NEEDS_FACTOR:
        raise HTTPException(403, f"the role {user.role} needs a second factor")
    if not is_password(request, account, password):
        return RedirectResponse("/account?wrong=wrong_password#factor", 303)
    users.set_totp(store, user.id, "", 0, [], actor=user.actor)
    return RedirectResponse("/account?done=totp_off#factor", 303)


def is_password(request: Request, account: Account, password: str) -> bool:
    """Whether somebody who is logged in gave their password; always true for who has none here."""
    store = pages.store_of(request)
    if not account.password_hash:
        return True
    if limits.wait_s(store, BY_PASSWORD, account.id):
        return False
    fits: bool = request.app.state.passwords.fits(account.password_hash, password)
    if fits:
        limits.forgive(store, BY_PASSWORD, account.id)
    return fits


def _page(request: Request, user: User, *, wrong: str = "", status: int = 200) -> Response:
    store, session = pages.store_of(request), user.session
    assert session is not None
    secret = session.pending
    if not secret:
        secret = totp.new_secret()
        sessions.set_pending(store, session.token_hash, secret)
    picture = Markup(totp.picture(secret, user.login))  # noqa: S704  # Our own drawing.
    groups = " ".join(secret[at : at + 4] for at in range(0, len(secret), 4))
    values: dict[str, Any] = {"picture": picture, "secret": groups, "uri": totp.uri(secret, user.login), "wrong": wrong}
    needed = session.stage is Stage.ENROL
    asks = not needed and bool(session.account.password_hash)
    return pages.shown(request, "totp.html", user=user, status=status, needed=needed, asks=asks, **values)

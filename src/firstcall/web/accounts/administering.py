"""The users' page: who may log in and with which role. Admins only; nobody here sees a password or a secret."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, HTTPException, Path, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel

from firstcall.languages.accounts import DONE, WRONG
from firstcall.store import Store, audit, tokens, users
from firstcall.store.tokens import Purpose
from firstcall.store.users import Account, LastAdminError, LoginNameError, PersonNameError, Role, TakenError
from firstcall.web import guard
from firstcall.web.accounts import pages
from firstcall.web.guard import User, allow

router = APIRouter(tags=["users"])

Admin = Annotated[User, allow(Role.ADMIN)]
Text = Annotated[str, Form(max_length=400)]
UserId = Annotated[str, Path(pattern="^[0-9a-f]{16}$", description="A user's id, as /admin/users.json tells it.")]
Said = Annotated[str, Query(max_length=40)]


class UserRow(BaseModel):
    """One account, as admins see it."""

    id: str
    login: str
    name: str
    role: Role
    language: str
    state: Literal["active", "invited", "disabled"]
    has_second_factor: bool
    logs_in_elsewhere: bool
    """At the identity provider."""
    made_at: datetime


class Users(BaseModel):
    """All accounts, by login."""

    users: list[UserRow]


def row_of(account: Account) -> UserRow:
    """An account as admins see it."""
    return UserRow(
        id=account.id,
        login=account.login,
        name=account.name,
        role=account.role,
        language=account.language,
        state="disabled" if account.disabled else "active" if account.can_log_in else "invited",
        has_second_factor=bool(account.totp_secret),
        logs_in_elsewhere=account.subject is not None,
        made_at=account.made_at,
    )


def _account(store: Store, user_id: str) -> Account:
    found = users.by_id(store, user_id)
    if found is None:
        raise HTTPException(404, "no such user")
    return found


@router.get("/admin/users.json")
def users_json(request: Request, user: Admin) -> Users:
    """All accounts."""
    return Users(users=[row_of(each) for each in users.everybody(pages.store_of(request))])


@router.get("/admin/users", response_class=HTMLResponse)
def users_page(request: Request, user: Admin) -> Response:
    """The page of all accounts."""
    return _all(request, user)


def _all(
    request: Request, user: User, *, wrong: str = "", login: str = "", name: str = "", status: int = 200
) -> Response:
    rows = [row_of(each) for each in users.everybody(pages.store_of(request))]
    values: dict[str, Any] = {"rows": rows, "roles": list(Role), "login": login, "name": name, "wrong": wrong}
    return pages.shown(request, "users.html", user=user, here="users", status=status, **values)


@router.post("/admin/users", response_class=HTMLResponse)
def invite(request: Request, user: Admin, role: Annotated[Role, Form()], login: Text = "", name: Text = "") -> Response:
    """Make an account, and a link with which its owner chooses a password; the page that comes back tells it once."""
    store = pages.store_of(request)
    try:
        made = users.add(store, login, name=name, role=role, language=user.language, actor=user.actor)
    except LoginNameError:
        return _all(request, user, wrong="login_name", login=login, name=name, status=422)
    except PersonNameError:
        return _all(request, user, wrong="person_name", login=login, name=name, status=422)
    except TakenError:
        return _all(request, user, wrong="taken", login=login, name=name, status=422)
    return _link(request, user, made)


@router.get("/admin/users/{user_id}.json")
def user_json(request: Request, user_id: UserId, user: Admin) -> UserRow:
    """One account."""
    return row_of(_account(pages.store_of(request), user_id))


@router.get("/admin/users/{user_id}", response_class=HTMLResponse)
def user_page(request: Request, user_id: UserId, user: Admin, done: Said = "", wrong: Said = "") -> Response:
    """The page of one account."""
    account = _account(pages.store_of(request), user_id)
    said: dict[str, Any] = {"done": done if done in DONE else "", "wrong": wrong if wrong in WRONG else ""}
    return pages.shown(request, "user.html", user=user, here="users", row=row_of(account), roles=list(Role), **said)


@router.post("/admin/users/{user_id}/role", response_class=HTMLResponse)
def set_role(request: Request, user_id: UserId, user: Admin, role: Annotated[Role, Form()]) -> Response:
    """Give somebody another role."""
    store = pages.store_of(request)
    return _done(request, user_id, "role", lambda: users.set_role(store, user_id, role, actor=user.actor))


@router.post("/admin/users/{user_id}/disable", response_class=HTMLResponse)
def disable(request: Request, user_id: UserId, user: Admin) -> Response:
    """Let nobody in with this account any more."""
    store = pages.store_of(request)
    return _done(request, user_id, "disabled", lambda: users.set_disabled(store, user_id, True, actor=user.actor))


@router.post("/admin/users/{user_id}/enable", response_class=HTMLResponse)
def enable(request: Request, user_id: UserId, user: Admin) -> Response:
    """Let this account in again."""
    store = pages.store_of(request)
    return _done(request, user_id, "enabled", lambda: users.set_disabled(store, user_id, False, actor=user.actor))


@router.post("/admin/users/{user_id}/totp", response_class=HTMLResponse)
def reset_totp(request: Request, user_id: UserId, user: Admin) -> Response:
    """Take somebody's second factor away, for a lost telephone."""
    store = pages.store_of(request)
    return _done(request, user_id, "totp_reset", lambda: users.reset_totp(store, user_id, actor=user.actor))


@router.post("/admin/users/{user_id}/link", response_class=HTMLResponse)
def new_link(request: Request, user_id: UserId, user: Admin) -> Response:
    """Make a link for a new password; the page that comes back tells it once."""
    account = _account(pages.store_of(request), user_id)
    if account.disabled or account.subject is not None:
        raise HTTPException(422, "a disabled account, or one that logs in elsewhere, has no use for a password")
    return _link(request, user, account)


def _done(request: Request, user_id: str, what: str, act: Callable[[], None]) -> Response:
    _account(pages.store_of(request), user_id)
    try:
        act()
    except LastAdminError:
        return RedirectResponse(f"/admin/users/{user_id}?wrong=last_admin", 303)
    return RedirectResponse(f"/admin/users/{user_id}?done={what}", 303)


def _link(request: Request, user: User, account: Account) -> Response:
    store = pages.store_of(request)
    token, until = tokens.make(store, Purpose.PASSWORD, user_id=account.id)
    audit.happened(store, actor=user.actor, login=account.login, what="link")
    link = f"{guard.base_url(request)}/choose/{token}"
    values: dict[str, Any] = {"link": link, "login": account.login, "until": pages.minute(until)}
    return pages.shown(request, "link_made.html", user=user, here="users", **values)

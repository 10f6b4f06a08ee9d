"""Coming in by a link that works once: the first admin, and everybody who chooses a password."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, Response

from firstcall.store import tokens, users
from firstcall.store.tokens import Purpose
from firstcall.store.users import LoginNameError, PersonNameError, Role, TakenError
from firstcall.web.accounts import pages
from firstcall.web.accounts.entering import enter
from firstcall.web.accounts.passwords import weakness
from firstcall.web.desk.look import language_of
from firstcall.web.guard import VISITOR_ONLY

router = APIRouter(tags=["accounts"])

Text = Annotated[str, Form(max_length=400)]


@router.get("/admin/first/{token}", response_class=HTMLResponse)
def first_page(request: Request, token: str, _: Annotated[str, VISITOR_ONLY]) -> Response:
    """The page that makes the first admin, for who has the command line's link."""
    store = pages.store_of(request)
    if tokens.look(store, token, Purpose.FIRST_ADMIN) is None or users.has_admin(store):
        return pages.shown(request, "link.html", status=404)
    return pages.shown(request, "first.html", token=token, login="", name="")


@router.post("/admin/first/{token}", response_class=HTMLResponse)
def first(
    request: Request,
    token: str,
    _: Annotated[str, VISITOR_ONLY],
    login: Text = "",
    name: Text = "",
    password: Text = "",
    again: Text = "",
) -> Response:
    """Make the first admin. The link works once, for an hour, and only while no admin can log in."""
    store = pages.store_of(request)

    def once_more(wrong: str) -> Response:
        return pages.shown(request, "first.html", status=422, token=token, login=login, name=name, wrong=wrong)

    if tokens.look(store, token, Purpose.FIRST_ADMIN) is None or users.has_admin(store):
        return pages.shown(request, "link.html", status=404)
    wrong = wrong_password(password, again, login, name)
    if wrong:
        return once_more(wrong)
    language = language_of(request.headers.get("accept-language", ""))
    hashed = request.app.state.passwords.hashed(password)
    try:
        made = users.new_account(store, login, name=name, role=Role.ADMIN, language=language, password_hash=hashed)
        if not tokens.make_first_admin(store, token, made):
            return pages.shown(request, "link.html", status=404)
    except LoginNameError:
        return once_more("login_name")
    except PersonNameError:
        return once_more("person_name")
    except TakenError:
        return once_more("taken")
    return enter(request, made, "")


@router.get("/choose/{token}", response_class=HTMLResponse)
def choose_page(request: Request, token: str, _: Annotated[str, VISITOR_ONLY]) -> Response:
    """The page on which somebody who was sent a link chooses a password."""
    found = tokens.look(pages.store_of(request), token, Purpose.PASSWORD)
    account = users.by_id(pages.store_of(request), found.user_id or "") if found else None
    if account is None or account.disabled:
        return pages.shown(request, "link.html", status=404)
    return pages.shown(request, "choose.html", token=token, login=account.login)


@router.post("/choose/{token}", response_class=HTMLResponse)
def choose(
    request: Request, token: str, _: Annotated[str, VISITOR_ONLY], password: Text = "", again: Text = ""
) -> Response:
    """Choose a password. The link works once."""
    store = pages.store_of(request)
    found = tokens.look(store, token, Purpose.PASSWORD)
    account = users.by_id(store, found.user_id or "") if found else None
    if account is None or account.disabled:
        return pages.shown(request, "link.html", status=404)
    wrong = wrong_password(password, again, account.login, account.name)
    if wrong:
        return pages.shown(request, "choose.html", status=422, token=token, login=account.login, wrong=wrong)
    chosen = tokens.choose_password(store, token, request.app.state.passwords.hashed(password))
    if chosen is None:
        return pages.shown(request, "link.html", status=404)
    if not account.password_hash:  # The first time here: whoever invited them may read another language.
        users.set_language(store, account.id, language_of(request.headers.get("accept-language", "")))
    return enter(request, chosen, "")


def wrong_password(password: str, again: str, *about: str) -> str:
    """What is wrong with a new password; empty where nothing is."""
    found = weakness(password, about=about)
    if found is not None:
        return found
    return "" if password == again else "differ"

"""Logging in at the organisation's identity provider: out to it, and back with who somebody is.

An account belongs to whom the provider names by `sub`, not by address. The first time it is made, where a group has a
role here; or taken over from an invitation that nobody has used, where the provider has made sure of the address.
"""

from __future__ import annotations

import json
import logging
import secrets
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, Annotated, Final

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from firstcall.errors import WorldError
from firstcall.store import Store, audit, limits, tokens, users
from firstcall.store.limits import Limit
from firstcall.store.tokens import OneTime, Purpose
from firstcall.store.users import Account, LastAdminError, hash_of
from firstcall.web import guard
from firstcall.web.accounts import pages
from firstcall.web.accounts.entering import enter, log_in_again
from firstcall.web.desk.look import language_of
from firstcall.web.guard import VISITOR_ONLY

if TYPE_CHECKING:
    from firstcall.web.accounts.provider import Known, Provider

router = APIRouter(tags=["accounts"])

_log = logging.getLogger(__name__)

BY_ADDRESS: Final = Limit("elsewhere", 30, timedelta(seconds=10))

Word = Annotated[str, Query(max_length=4000)]


class RefusedError(Exception):
    """The provider knows them, and they get no account here; the code is a key of the texts."""


def _provider(request: Request) -> Provider:
    provider: Provider | None = request.app.state.provider
    if provider is None:
        raise HTTPException(404, "this server has no identity provider: oidc_issuer is not set")
    return provider


@router.get("/oidc/login", response_class=HTMLResponse)
def out(
    request: Request,
    _: Annotated[str, VISITOR_ONLY],
    next: Annotated[str, Query(max_length=1000)] = "",  # noqa: A002
) -> Response:
    """Go to the identity provider."""
    provider, store = _provider(request), pages.store_of(request)
    wait_s = limits.wait_s(store, BY_ADDRESS, guard.address_of(request))
    if wait_s:
        raise HTTPException(429, "too many logins", {"Retry-After": str(ceil(wait_s))})
    visitor = guard.visitor_token(request) or secrets.token_urlsafe(24)
    state = tokens.new_word()
    try:
        begun = provider.begin(_back(request), state)
    except WorldError as error:
        return _failed(request, error)
    kept = {"nonce": begun.nonce, "verifier": begun.verifier, "visitor": hash_of(visitor), "next": next}
    tokens.make(store, Purpose.ELSEWHERE, payload=json.dumps(kept), word=state)
    response = RedirectResponse(begun.url, 303)
    pages.set_cookie(response, request, guard.VISITOR, visitor)
    return response


@router.get("/oidc/callback", response_class=HTMLResponse)
def back(
    request: Request,
    visitor: Annotated[str, VISITOR_ONLY],
    state: Word = "",
    code: Word = "",
    iss: Word = "",
    error: Word = "",
) -> Response:
    """Come back from the identity provider. The state works once, and only in the browser that it was made for."""
    from firstcall.web.accounts.provider import Begun

    provider, store = _provider(request), pages.store_of(request)
    with store.transaction() as connection:
        taken: OneTime | None = tokens.take(connection, store, state, Purpose.ELSEWHERE)
    kept = json.loads(taken.payload) if taken else {}
    if not kept or not visitor or kept["visitor"] != hash_of(visitor) or error or not code:
        _log.warning("a login at the identity provider came back without its beginning, or with an error")
        return log_in_again(request, "elsewhere")
    try:
        known = provider.finish(Begun("", kept["nonce"], kept["verifier"]), _back(request), code, iss)
        account = _account(request, known, mapped=bool(provider.account.roles))
    except WorldError as failed:
        return _failed(request, failed)
    except RefusedError as refused:
        audit.happened(store, actor="", login="", what="refused", detail=guard.address_of(request))
        return log_in_again(request, str(refused))
    return enter(request, account, kept["next"], factor_elsewhere=known.has_second_factor)


def _back(request: Request) -> str:
    return f"{guard.base_url(request)}/oidc/callback"


def _failed(request: Request, error: WorldError) -> Response:
    _log.warning("%s", error)
    return log_in_again(request, "elsewhere")


def _account(request: Request, known: Known, *, mapped: bool) -> Account:
    """The account of whom the provider knows. `mapped`: roles follow from groups. Raises RefusedError."""
    store = pages.store_of(request)
    if mapped and known.role is None:
        raise RefusedError("no_role")
    account = users.by_subject(store, known.subject) or _taken_over(store, known)
    if account is None:
        if known.role is None:
            raise RefusedError("no_role")
        return _made(request, known)
    if account.disabled:
        raise RefusedError("no_role")
    if known.role is not None and known.role is not account.role:
        try:
            users.set_role(store, account.id, known.role, actor="identity provider")
        except LastAdminError:
            _log.warning("the identity provider takes the last admin's role away; it stays until there is another")
        account = users.by_id(store, account.id) or account
    return account


def _taken_over(store: Store, known: Known) -> Account | None:
    """The invitation that nobody has used for an address that the provider has made sure of."""
    invited = users.by_login(store, known.login) if known.is_verified else None
    if invited is None or invited.password_hash or invited.subject is not None:
        return None
    users.set_subject(store, invited.id, known.subject, actor="identity provider")
    return users.by_id(store, invited.id)


def _made(request: Request, known: Known) -> Account:
    assert known.role is not None
    language = language_of(request.headers.get("accept-language", ""))
    try:
        return users.add(
            pages.store_of(request),
            known.login,
            name="".join(each if each.isprintable() else " " for each in known.name)[: users.LONGEST_NAME],
            role=known.role,
            language=language,
            subject=known.subject,
            actor="identity provider",
        )
    except (users.TakenError, users.LoginNameError, users.PersonNameError):
        _log.warning("the identity provider knows somebody whose login name is taken here, or cannot be")
        raise RefusedError("no_role") from None

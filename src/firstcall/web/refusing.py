"""How refusals are told: a page for people in a browser, JSON for programs, and the way to the login where it helps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exception_handlers import http_exception_handler, request_validation_exception_handler
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

from firstcall.errors import InputError, WorldError
from firstcall.store import Store
from firstcall.web import pages, shield
from firstcall.web.guard import SAFE, LogInError, is_secure, wants_page

Telling = Callable[[Request, int, str], Awaitable[Response]]


def said(error: Exception, store: Store) -> str:
    """What is wrong, for somebody who asked over the network: without where our database is."""
    return str(error).replace(f" {store.where}", "")


def install(app: FastAPI, tell: Telling) -> None:
    """Let the application answer refusals; `tell` makes the page of one: request, status, detail."""

    async def log_in(request: Request, error: Exception) -> Response:
        assert isinstance(error, LogInError)
        if not wants_page(request):
            return JSONResponse({"detail": "log in first"}, 401, {"WWW-Authenticate": "Cookie"})
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        next_ = f"?next={quote(back, safe='')}" if request.method in SAFE and error.where == "/login" else ""
        return RedirectResponse(error.where + next_, 303)

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        if shield.is_desk(request.url.path) and wants_page(request) and error.status_code >= 400:
            response = await tell(request, error.status_code, str(error.detail))
            response.headers.update(error.headers or {})
            return response
        return _mistyped(request, error) or await http_exception_handler(request, error)

    async def wrong_input(request: Request, error: Exception) -> Response:
        return await refused(request, HTTPException(422, said(error, request.app.state.house.store)))

    async def unfit(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        if shield.is_desk(request.url.path) and wants_page(request):
            return await tell(request, 422, "")
        return await request_validation_exception_handler(request, error)

    async def world(request: Request, error: Exception) -> Response:
        assert isinstance(error, WorldError)
        return await refused(request, HTTPException(503, error.code, {"Retry-After": "5"}))

    async def too_large(_: Request, error: Exception) -> Response:
        return PlainTextResponse("the request is too large\n", 413)

    async def gone(_: Request, error: Exception) -> Response:
        return PlainTextResponse("", 400)  # In the middle of what they sent: nobody is there to be told.

    async def bug(request: Request, error: Exception) -> Response:
        headers = shield.headers_for(request.url.path, secure=is_secure(request)) | {"Cache-Control": "no-store"}
        return PlainTextResponse("something went wrong on our side\n", 500, headers)

    app.add_exception_handler(LogInError, log_in)
    app.add_exception_handler(HTTPException, refused)
    app.add_exception_handler(RequestValidationError, unfit)
    app.add_exception_handler(InputError, wrong_input)
    app.add_exception_handler(WorldError, world)
    app.add_exception_handler(shield.TooLargeError, too_large)
    app.add_exception_handler(ClientDisconnect, gone)
    app.add_exception_handler(Exception, bug)


def nowhere() -> HTMLResponse:
    """The answer to a person whose address leads nowhere: the same for a link unknown, expired or mistyped."""
    return HTMLResponse(pages.no_such_link(), 404, {"Cache-Control": "no-store"})


def _mistyped(request: Request, error: HTTPException) -> Response | None:
    """The page for somebody whose browser asks for an address that does not exist: most likely a link mistyped."""
    if error.status_code != 404 or request.method not in SAFE or not wants_page(request):
        return None
    return nowhere()

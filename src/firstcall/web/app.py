"""The web application: which address is answered by what. Each route's work is done elsewhere."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Request, Response, WebSocket
from fastapi.responses import HTMLResponse, PlainTextResponse
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from firstcall.store.invitations import find
from firstcall.web import pages
from firstcall.web.house import House
from firstcall.web.inviting import router as inviting
from firstcall.web.page_connection import Close, PageConnection
from firstcall.web.phone import PhoneAccount
from firstcall.web.phone import router as telephone

_log = logging.getLogger(__name__)

STATIC = Path(__file__).parent / "static"

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; media-src 'self' blob:; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""On every answer: nothing from elsewhere, no framing, no address of a link told to others."""


def application(house: House, *, api_key: str = "", phone: PhoneAccount | None = None) -> FastAPI:
    """Everything that a server process answers. `api_key`: who has it may invite; empty: nobody over the network."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(house.close)

    app = FastAPI(title="firstcall", lifespan=lifespan, docs_url=None, redoc_url=None)
    app.state.house, app.state.api_key, app.state.phone = house, api_key, phone

    @app.middleware("http")
    async def guarded(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
        response = await answer(request)
        response.headers.update(HEADERS)
        return response

    @app.get("/health", response_class=PlainTextResponse)
    async def health() -> str:
        """That the process answers, and how many connections it holds."""
        return f"ok {house.connections}\n"

    @app.get("/i/{token}", response_class=HTMLResponse)
    async def candidate(token: str) -> HTMLResponse:
        """The candidate's page; the same answer for an unknown and for an expired link."""
        invitation = await run_in_threadpool(find, house.store, token)
        if invitation is None:
            return HTMLResponse(pages.no_such_link(), status_code=404, headers={"Cache-Control": "no-store"})
        spec = await run_in_threadpool(house.store.spec, invitation.spec_hash)
        return HTMLResponse(pages.candidate(spec, invitation.language), headers={"Cache-Control": "no-store"})

    @app.websocket("/i/{token}/line")
    async def line(socket: WebSocket, token: str) -> None:
        """The candidate's line, spoken or in writing."""
        await socket.accept()
        invitation = await run_in_threadpool(find, house.store, token)
        if invitation is None:
            _log.warning("a connection with an unknown or expired link was refused")
            await socket.close(int(Close.NO_SUCH_LINK))
            return
        await PageConnection(house, socket, invitation).run()

    app.include_router(inviting)
    app.include_router(telephone)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app

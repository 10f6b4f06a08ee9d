"""The web application: which address is answered by what. Each route's work is done elsewhere."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, WebSocket
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from firstcall.store.invitations import find
from firstcall.web import accounts, answered, desk, pages, refusing
from firstcall.web.accounts.passwords import Passwords
from firstcall.web.describing import describe
from firstcall.web.guard import PUBLIC
from firstcall.web.house import House
from firstcall.web.inviting import router as inviting
from firstcall.web.page_connection import Close, PageConnection
from firstcall.web.phone import PhoneAccount
from firstcall.web.phone import router as telephone
from firstcall.web.shield import Shield

if TYPE_CHECKING:
    from firstcall.web.accounts.provider import Provider  # Needs the extra `oidc`.

_log = logging.getLogger(__name__)

STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True, slots=True)
class Front:
    """How people reach the server, and by what they are let in."""

    public_url: str = ""
    """Where browsers reach it; empty: wherever they say."""
    api_key: str = ""
    """Who has it may invite candidates; empty: nobody over the network."""
    phone: PhoneAccount | None = None
    provider: Provider | None = None
    """The organisation's own login."""
    passwords: Passwords = field(default_factory=Passwords)
    """How people's passwords are kept."""


def application(house: House, front: Front = Front()) -> FastAPI:
    """Everything that a server process answers."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await run_in_threadpool(house.close)

    app = FastAPI(
        title="firstcall",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,  # An address is right or wrong; no answer is made of what the request calls us.
    )
    app.state.house, app.state.api_key, app.state.phone = house, front.api_key, front.phone
    app.state.public_url, app.state.passwords, app.state.provider = front.public_url, front.passwords, front.provider
    app.add_middleware(Shield, public_url=front.public_url)
    refusing.install(app, accounts.refusal)

    @cache
    def described() -> dict[str, Any]:
        return describe(app)

    @app.get("/openapi.json", dependencies=[PUBLIC], include_in_schema=False)
    def openapi() -> JSONResponse:
        """What programs may ask for."""
        return JSONResponse(described())

    @app.get("/", dependencies=[PUBLIC], include_in_schema=False)
    def front_door() -> RedirectResponse:
        """The bare address, as `firstcall serve` prints it: on to the desk, which says where candidates come in."""
        return RedirectResponse("/desk", status_code=303)

    @app.get("/health", response_class=PlainTextResponse, dependencies=[PUBLIC])
    async def health() -> str:
        """That the process answers, and how many connections it holds."""
        return f"ok {house.connections}\n"

    @app.get("/i/{token}", response_class=HTMLResponse, dependencies=[PUBLIC])
    async def candidate(token: str) -> HTMLResponse:
        """The candidate's page, or the answer to them; the same for an unknown and for an expired link."""
        invitation = await run_in_threadpool(find, house.store, token)
        if invitation is None:
            return HTMLResponse(pages.no_such_link(), status_code=404, headers={"Cache-Control": "no-store"})
        answer = await run_in_threadpool(answered.page, house, invitation)
        if answer is not None:
            return answer
        spec = await run_in_threadpool(house.store.spec, invitation.spec_hash)
        return HTMLResponse(pages.candidate(spec, invitation.language), headers={"Cache-Control": "no-store"})

    @app.websocket("/i/{token}/line", dependencies=[PUBLIC])
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
    app.include_router(answered.router)
    app.include_router(telephone)
    for router in (*accounts.routers(), *desk.routers()):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app

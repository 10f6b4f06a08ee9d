"""The web application: which address is answered by what. Each route's work is done elsewhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.concurrency import run_in_threadpool

from firstcall.web import accounts, answered, desk, refusing
from firstcall.web.accounts.passwords import Passwords
from firstcall.web.describing import describe
from firstcall.web.entrance import router as entrance
from firstcall.web.guard import PUBLIC
from firstcall.web.house import House
from firstcall.web.inviting import router as inviting
from firstcall.web.phone import PhoneAccount
from firstcall.web.phone import router as telephone
from firstcall.web.shield import Shield

if TYPE_CHECKING:
    from firstcall.web.accounts.provider import Provider  # Needs the extra `oidc`.

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

    app.include_router(entrance)
    app.include_router(inviting)
    app.include_router(answered.router)
    app.include_router(telephone)
    for router in (*accounts.routers(), *desk.routers()):
        app.include_router(router)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    return app

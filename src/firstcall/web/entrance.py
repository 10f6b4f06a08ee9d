"""Where people and programs come in: the bare address, a candidate's page and line, and whether the process answers."""

from __future__ import annotations

import logging

from fastapi import APIRouter, Request, WebSocket
from fastapi.responses import HTMLResponse, PlainTextResponse, RedirectResponse
from starlette.concurrency import run_in_threadpool

from firstcall.store.invitations import find
from firstcall.web import answered, pages, refusing
from firstcall.web.guard import PUBLIC
from firstcall.web.house import House
from firstcall.web.page_connection import Close, PageConnection

_log = logging.getLogger(__name__)

router = APIRouter(dependencies=[PUBLIC])


@router.get("/", include_in_schema=False)
def front_door() -> RedirectResponse:
    """The bare address, as `firstcall serve` prints it: on to the desk, which says where candidates come in."""
    return RedirectResponse("/desk", status_code=303)


@router.get("/health", response_class=PlainTextResponse)
async def health(request: Request) -> str:
    """That the process answers, and how many connections it holds."""
    return f"ok {_house(request).connections}\n"


@router.get("/i/{token}", response_class=HTMLResponse)
async def candidate(request: Request, token: str) -> HTMLResponse:
    """The candidate's page, or the answer to them; the same for an unknown and for an expired link."""
    house = _house(request)
    invitation = await run_in_threadpool(find, house.store, token)
    if invitation is None:
        return refusing.nowhere()
    answer = await run_in_threadpool(answered.page, house, invitation)
    if answer is not None:
        return answer
    spec = await run_in_threadpool(house.store.spec, invitation.spec_hash)
    return HTMLResponse(pages.candidate(spec, invitation.language), headers={"Cache-Control": "no-store"})


@router.websocket("/i/{token}/line")
async def line(socket: WebSocket, token: str) -> None:
    """The candidate's line, spoken or in writing."""
    house = _house(socket)
    await socket.accept()
    invitation = await run_in_threadpool(find, house.store, token)
    if invitation is None:
        _log.warning("a connection with an unknown or expired link was refused")
        await socket.close(int(Close.NO_SUCH_LINK))
        return
    await PageConnection(house, socket, invitation).run()


def _house(connection: Request | WebSocket) -> House:
    house = connection.app.state.house
    assert isinstance(house, House)
    return house

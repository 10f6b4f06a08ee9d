"""The accounts of people who review: logging in, their own page, the users' page. Rights are in `web.guard`."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import PlainTextResponse, Response


def routers() -> list[APIRouter]:
    """The accounts' routers, one a line."""
    return []


async def refusal(_: Request, status: int, detail: str) -> Response:
    """The page that tells a refusal."""
    return PlainTextResponse(f"{detail}\n", status)

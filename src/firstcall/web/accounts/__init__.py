"""The accounts of people who review: logging in, their own page, the users' page. Rights are in `web.guard`."""

from __future__ import annotations

from fastapi import APIRouter

from firstcall.web.accounts import administering, arriving, auditing, elsewhere, entering, factor, own
from firstcall.web.accounts.pages import refusal

__all__ = ["refusal", "routers"]


def routers() -> list[APIRouter]:
    """The accounts' routers, one a line."""
    return [
        entering.router,
        arriving.router,
        elsewhere.router,
        factor.router,
        own.router,
        administering.router,
        auditing.router,
    ]

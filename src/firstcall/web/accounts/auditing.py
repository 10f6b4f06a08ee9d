"""What happened: to accounts, and who looked at whose answers. Read only; nobody changes it anywhere."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel

from firstcall.store import audit, views
from firstcall.store.users import Role
from firstcall.web.accounts import pages
from firstcall.web.guard import User, allow

router = APIRouter(tags=["audit"])

PAGE = 100

Reader = Annotated[User, allow(Role.ADMIN, Role.AUDITOR)]
Before = Annotated[
    int | None, Query(ge=1, le=2**53, description="Only what has a smaller id: `next` of the page before.")
]
Word = Annotated[str, Query(max_length=210)]


class Happened(BaseModel):
    """One thing that happened to an account."""

    id: int
    made_at: str
    actor: str
    login: str
    what: str
    detail: str


class AccountEvents(BaseModel):
    """What happened to accounts, the newest first."""

    events: list[Happened]
    next: int | None
    """For `before`; null at the end."""


class Seen(BaseModel):
    """One look at one person's answers."""

    id: int
    made_at: str
    actor: str
    interview_id: str
    what: str


class Views(BaseModel):
    """Who looked at whose answers, the newest first."""

    views: list[Seen]
    next: int | None
    """For `before`; null at the end."""


def _events(request: Request, before: int | None) -> AccountEvents:
    found = audit.events(pages.store_of(request), before=before, limit=PAGE)
    rows = [Happened(**{name: getattr(each, name) for name in Happened.model_fields}) for each in found]
    return AccountEvents(events=rows, next=rows[-1].id if len(rows) == PAGE else None)


def _views(request: Request, before: int | None, interview: str, actor: str) -> Views:
    found = views.views(pages.store_of(request), interview_id=interview, actor=actor, before=before, limit=PAGE)
    rows = [Seen(**{name: getattr(each, name) for name in Seen.model_fields}) for each in found]
    return Views(views=rows, next=rows[-1].id if len(rows) == PAGE else None)


@router.get("/admin/audit.json")
def events_json(request: Request, user: Reader, before: Before = None) -> AccountEvents:
    """What happened to accounts."""
    return _events(request, before)


@router.get("/admin/audit", response_class=HTMLResponse)
def events_page(request: Request, user: Reader, before: Before = None) -> Response:
    """The page of what happened to accounts."""
    return pages.shown(request, "audit.html", user=user, here="audit", found=_events(request, before))


@router.get("/admin/views.json")
def views_json(request: Request, user: Reader, before: Before = None, interview: Word = "", actor: Word = "") -> Views:
    """Who looked at whose answers; of one interview or by one person where named."""
    return _views(request, before, interview, actor)


@router.get("/admin/views", response_class=HTMLResponse)
def views_page(
    request: Request, user: Reader, before: Before = None, interview: Word = "", actor: Word = ""
) -> Response:
    """The page of who looked at whose answers."""
    values: dict[str, Any] = {
        "found": _views(request, before, interview, actor),
        "interview": interview,
        "actor": actor,
    }
    return pages.shown(request, "views.html", user=user, here="audit", **values)

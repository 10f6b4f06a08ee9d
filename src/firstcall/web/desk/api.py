"""The desk's values as JSON: the twins of its pages, for programs and for the pages' own scripts.

The values are those of `store.desk` and `store.desk_values`; their forms stand in /openapi.json.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import Response
from pydantic import TypeAdapter

from firstcall.store import desk, desk_interview
from firstcall.store.desk import Asked, Queue, Viewer
from firstcall.store.desk_values import Interview
from firstcall.store.views import viewed, viewed_all
from firstcall.web.guard import READERS, REVIEWERS, Role, User, allow
from firstcall.web.house import House

router = APIRouter(tags=["desk"])

NO_STORE = {"Cache-Control": "no-store"}

Id = Annotated[str, "An interview's id."]


def house_of(request: Request) -> House:
    """The server's insides."""
    house: House = request.app.state.house
    return house


def viewer_of(user: User) -> Viewer:
    """Who looks, as the values are made for them."""
    return Viewer(user.actor, user.language, user.may(*REVIEWERS), user.may(Role.LEAD))


def now_of(house: House) -> datetime:
    """The moment, in the server's own zone: a promised day ends there."""
    return house.store.now().astimezone()


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def told(kind: Any, value: Any, status: int = 200) -> Response:
    """A value as JSON, nothing of it kept by anybody on the way."""
    return Response(_adapter(kind).dump_json(value), status, NO_STORE, "application/json")


def queue_of(house: House, user: User, asked: Asked) -> Queue:
    """A page of the queue, and the note that its candidates were seen. Raises InputError."""
    found = desk.queue(house.store, asked, viewer_of(user), now_of(house))
    viewed_all(house.store, user.actor, [each.interview_id for each in found.rows], "queue")
    return found


def interview_of(house: House, user: User, interview_id: str) -> Interview:
    """An interview, and the note that it was seen. Raises HTTPException(404)."""
    found = desk_interview.interview(house.store, house.root, interview_id, viewer_of(user), now_of(house))
    if found is None:
        raise HTTPException(404, "there is no such interview on the desk")
    viewed(house.store, user.actor, interview_id, "interview")
    return found


@router.get("/desk.json", response_model=Queue)
def queue(
    request: Request,
    user: Annotated[User, allow(*READERS)],
    job: Annotated[str, Query(max_length=200, description="A job spec's id; empty: all.")] = "",
    state: Annotated[str, Query(max_length=16, description="waiting, second, third, decided or answered.")] = "",
    language: Annotated[str, Query(max_length=8)] = "",
    after: Annotated[str, Query(max_length=400, description="Cursor: `after` of the page before.")] = "",
    limit: Annotated[int, Query(ge=1, le=desk.MOST)] = 50,
) -> Response:
    """The queue, those first who need a person most."""
    return told(Queue, queue_of(house_of(request), user, Asked(job, state, language, after, limit)))


@router.get("/desk/interviews/{interview_id}.json", response_model=Interview)
def interview(interview_id: str, request: Request, user: Annotated[User, allow(*READERS)]) -> Response:
    """Everything to decide one interview; without the machine's side while it is read blind."""
    return told(Interview, interview_of(house_of(request), user, interview_id))

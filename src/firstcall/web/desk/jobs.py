"""Jobs that are open or closed, other jobs for a candidate, and the pool, as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.store import jobs, pool, reviewing
from firstcall.store.desk import MOST
from firstcall.store.jobs import Job
from firstcall.store.pool import OtherJob, Pool
from firstcall.store.reviewing import MOST_TEXT
from firstcall.store.views import viewed, viewed_all
from firstcall.web.desk.api import house_of, told, viewer_of
from firstcall.web.desk.deciding import REFUSALS, Reviewer, refused
from firstcall.web.guard import READERS, Role, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk", tags=["jobs"])

Reader = Annotated[User, allow(*READERS)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class JobAsked(_Body):
    """Which job."""

    job: Annotated[str, Field(min_length=1, max_length=200, description="A job spec's id.")]


class Published(_Body):
    """A job that is open now."""

    job: str
    suggested: Annotated[int, Field(description="People in the pool whom it may suit.")]


class InTouchAsked(_Body):
    """What a candidate said about other jobs after the interview."""

    given: bool
    text: Annotated[str, Field(min_length=1, max_length=MOST_TEXT, description="How they said so.")]


def pool_of(house: House, user: User, after: str, limit: int) -> Pool:
    """A page of the pool, and the note that these people were seen. Raises InputError."""
    found = pool.pool(house.store, viewer_of(user), after, limit)
    viewed_all(house.store, user.actor, [each.interview_id for each in found.rows], "pool")
    return found


def other_jobs_of(house: House, user: User, interview_id: str) -> tuple[OtherJob, ...]:
    """Other jobs for a candidate. Raises HTTPException(404)."""
    found = pool.other_jobs(house.store, interview_id, viewer_of(user))
    if found is None:
        raise HTTPException(404, "there is no such interview on the desk")
    viewed(house.store, user.actor, interview_id, "other jobs")
    return found


@router.get("/jobs.json", response_model=tuple[Job, ...])
def listed(request: Request, user: Reader) -> Response:
    """All jobs: open, never opened, closed."""
    return told(tuple[Job, ...], jobs.jobs(house_of(request).store))


@router.post("/jobs/publish", response_model=Published)
def publish(asked: JobAsked, request: Request, user: Annotated[User, allow(Role.LEAD)]) -> Response:
    """Open a job in its newest version, and match the pool with it."""
    found = pool.publish(house_of(request).store, asked.job, user.actor)
    return told(Published, Published(job=asked.job, suggested=found))


@router.post("/jobs/close", response_model=tuple[Job, ...])
def close(asked: JobAsked, request: Request, user: Annotated[User, allow(Role.LEAD)]) -> Response:
    """Close a job."""
    store = house_of(request).store
    jobs.close(store, asked.job, user.actor)
    return told(tuple[Job, ...], jobs.jobs(store))


@router.get("/pool.json", response_model=Pool)
def waiting(
    request: Request,
    user: Reader,
    after: Annotated[str, Query(max_length=64)] = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
) -> Response:
    """Those who want to hear of other jobs, and what there is for them."""
    return told(Pool, pool_of(house_of(request), user, after, limit))


@router.get("/interviews/{interview_id}/other-jobs.json", response_model=tuple[OtherJob, ...])
def others(interview_id: str, request: Request, user: Reader) -> Response:
    """Open jobs that a candidate's facts fit, and what would have to be asked."""
    return told(tuple[OtherJob, ...], other_jobs_of(house_of(request), user, interview_id))


@router.post("/interviews/{interview_id}/in-touch", response_model=tuple[OtherJob, ...], responses=REFUSALS)
def in_touch(interview_id: str, asked: InTouchAsked, request: Request, user: Reviewer) -> Response:
    """Note what a candidate said about other jobs; gives those that there are now."""
    house = house_of(request)
    refused(lambda: reviewing.keep_in_touch(house.store, interview_id, viewer_of(user), asked.given, asked.text))
    return told(tuple[OtherJob, ...], other_jobs_of(house, user, interview_id))

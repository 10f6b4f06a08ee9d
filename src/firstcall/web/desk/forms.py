"""The desk's acts as plain forms, for browsers without scripts: each goes back to the page it came from."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import RedirectResponse

from firstcall.store import desk, reviewing
from firstcall.store.reviewing import Choice
from firstcall.web.desk.api import house_of, viewer_of
from firstcall.web.desk.deciding import refused
from firstcall.web.guard import REVIEWERS, User, allow

router = APIRouter(prefix="/desk/interviews/{interview_id}/form", include_in_schema=False)

Reviewer = Annotated[User, allow(*REVIEWERS)]
Code = Annotated[str, Form(max_length=200)]
Seen = Annotated[int | None, Form(ge=0, le=1_000_000)]
Words = Annotated[str, Form(max_length=500)]


def _back(address: str) -> RedirectResponse:
    return RedirectResponse(address, 303, {"Cache-Control": "no-store"})


@router.post("/review")
def review(
    interview_id: str,
    request: Request,
    user: Reviewer,
    requirement_id: Code,
    decision: Code,
    reason: Code = "",
    text: Words = "",
) -> RedirectResponse:
    """Decide on one requirement, and see the page again there."""
    house, choice = house_of(request), Choice(requirement_id, decision, reason, text)
    second = house.practice.second_person
    refused(lambda: reviewing.review(house.store, interview_id, viewer_of(user), choice, second_person=second))
    return _back(f"/desk/interviews/{interview_id}#r-{requirement_id}")


@router.post("/undo")
def undo(interview_id: str, request: Request, user: Reviewer) -> RedirectResponse:
    """Take one's last decision back."""
    refused(lambda: reviewing.undo(house_of(request).store, interview_id, viewer_of(user)))
    return _back(f"/desk/interviews/{interview_id}")


@router.post("/commit")
def commit(interview_id: str, request: Request, user: Reviewer, seen: Seen = None) -> RedirectResponse:
    """Be done; without a script nobody measured the time. Read blind, the machine's side comes first.

    Where somebody else has decided meanwhile the page is shown again.
    """
    house, viewer = house_of(request), viewer_of(user)
    second = house.practice.second_person
    try:
        done = refused(
            lambda: reviewing.commit(house.store, interview_id, viewer, None, second_person=second, seen=seen)
        )
    except HTTPException as error:
        if error.status_code != 412:
            raise
        return _back(f"/desk/interviews/{interview_id}")
    next_id = interview_id if done.was_blind else desk.next_for(house.store, viewer, interview_id)
    return _back(f"/desk/interviews/{next_id}" if next_id else "/desk")

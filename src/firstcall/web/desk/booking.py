"""A candidate's talk for the recruiter's calendar."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response

from firstcall.store import desk_letters
from firstcall.store.views import viewed
from firstcall.web import talking
from firstcall.web.answered import ics_file
from firstcall.web.desk.api import house_of, viewer_of
from firstcall.web.desk.queue_page import name_of
from firstcall.web.desk.sending import Reader, sender_of

router = APIRouter(tags=["answers"])


@router.get(
    "/desk/interviews/{interview_id}/booking.ics",
    response_class=Response,
    responses={200: {"content": {"text/calendar": {}}}, 404: {"description": "No such interview, or nothing to book"}},
)
def booking(interview_id: str, request: Request, user: Reader) -> Response:
    """The talk of a candidate who goes on; before it is booked, the times that they can choose."""
    house = house_of(request)
    it = desk_letters.answering(house.store, interview_id, viewer_of(user), sender_of(house, user))
    if it is None or it.sent is None:
        raise HTTPException(404, "there is no talk to book")
    spec, _ = house.store.spec_of(interview_id)
    found = talking.offer(house, interview_id, spec, it.sent)
    if found is None:
        raise HTTPException(404, "there is no talk to book")
    viewed(house.store, user.actor, interview_id, "booking")
    who = name_of(it.candidate, interview_id, user.language, hidden=False)
    return ics_file(talking.ics(found, interview_id, user.language, who=who))

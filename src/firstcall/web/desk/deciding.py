"""What people do on the desk: decide, take back, be done, answer. Each answer is the interview as it then is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.rescore import correcting
from firstcall.rescore.correcting import Preview
from firstcall.review.standing import State
from firstcall.store import desk, reviewing
from firstcall.store.desk_values import Interview
from firstcall.store.reviewing import MOST_TEXT, Choice, RefusedError, Timing, UnknownError, UnseenError
from firstcall.store.views import viewed
from firstcall.web.desk.api import house_of, interview_of, told, viewer_of
from firstcall.web.guard import REVIEWERS, User, allow

router = APIRouter(prefix="/desk/interviews/{interview_id}", tags=["desk"])

Made = TypeVar("Made")

Reviewer = Annotated[User, allow(*REVIEWERS)]

REFUSALS: dict[int | str, dict[str, object]] = {
    404: {"description": "No such interview on the desk"},
    409: {"description": "Not as things stand: somebody else was first, or something has to come before"},
}
UNSEEN: dict[int | str, dict[str, object]] = {412: {"description": "Somebody else has decided since you looked"}}


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ReviewAsked(_Body):
    """A decision on one requirement, or on the outcome."""

    requirement_id: Annotated[str, Field(max_length=200, description="Empty: the outcome.")]
    decision: Annotated[str, Field(description="met, not_met or review; for the outcome one of its values.")]
    reason: Annotated[str, Field(max_length=64, description="A code; may be empty where you agree or read blind.")] = ""
    text: Annotated[str, Field(max_length=MOST_TEXT)] = ""
    value: Annotated[str, Field(max_length=MOST_TEXT, description="The value as you have it.")] = ""

    def choice(self) -> Choice:
        """As the store takes it."""
        return Choice(self.requirement_id, self.decision, self.reason, self.text, self.value)


class WordsAsked(_Body):
    """Other words for one turn."""

    turn_id: Annotated[str, Field(max_length=64, pattern=r"^[a-z]+[0-9-][0-9+]*$")]
    text: Annotated[str, Field(min_length=1, max_length=MOST_TEXT)]


class CommitAsked(_Body):
    """Done with an interview; times as the page measured them."""

    seconds: Annotated[float, Field(ge=0, le=86_400, allow_inf_nan=False)] = 0.0
    plays: Annotated[int, Field(ge=0, le=100_000)] = 0
    keys: Annotated[int, Field(ge=0, le=1_000_000)] = 0
    decisions: Annotated[
        tuple[ReviewAsked, ...], Field(max_length=200, description="Read blind: one a requirement.")
    ] = ()
    seen: Annotated[int | None, Field(ge=0, le=1_000_000, description="Entries of the history that were shown.")] = None
    job: Annotated[str, Field(max_length=200, description="The queue's filter, for the next one.")] = ""
    language: Annotated[str, Field(max_length=8)] = ""


class CommitDone(_Body):
    """What it came to."""

    state: State
    was_blind: bool
    differs: Annotated[tuple[str, ...], Field(description="Requirements on which you and the machine differ.")]
    next: Annotated[str, Field(description="Address of the next interview for you, or of the queue.")]
    next_id: str


def refused(act: Callable[[], Made]) -> Made:
    """Do something in the store; its refusals as answers of the server."""
    try:
        return act()
    except UnknownError as error:
        raise HTTPException(404, str(error)) from None
    except UnseenError as error:
        raise HTTPException(412, str(error)) from None
    except RefusedError as error:
        raise HTTPException(409, str(error)) from None


@router.post("/reviews", response_model=Interview, responses=REFUSALS)
def review(interview_id: str, asked: ReviewAsked, request: Request, user: Reviewer) -> Response:
    """Decide on one requirement; the old decision stays in the chain."""
    house = house_of(request)
    second = house.practice.second_person
    refused(lambda: reviewing.review(house.store, interview_id, viewer_of(user), asked.choice(), second_person=second))
    return told(Interview, interview_of(house, user, interview_id))


@router.post("/reviews/undo", response_model=Interview, responses=REFUSALS)
def undo(interview_id: str, request: Request, user: Reviewer) -> Response:
    """Take your last decision back."""
    house = house_of(request)
    refused(lambda: reviewing.undo(house.store, interview_id, viewer_of(user)))
    return told(Interview, interview_of(house, user, interview_id))


@router.post("/commit", response_model=CommitDone, responses=REFUSALS | UNSEEN)
def commit(interview_id: str, asked: CommitAsked, request: Request, user: Reviewer) -> Response:
    """Be done with it; gives the next one."""
    house, viewer = house_of(request), viewer_of(user)
    timing = Timing(asked.seconds, asked.plays, asked.keys)
    choices = [each.choice() for each in asked.decisions]
    second = house.practice.second_person
    done = refused(
        lambda: reviewing.commit(
            house.store, interview_id, viewer, timing, choices, second_person=second, seen=asked.seen
        )
    )
    next_id = desk.next_for(house.store, viewer, interview_id, job=asked.job, language=asked.language)
    address = f"/desk/interviews/{next_id}" if next_id else "/desk"
    answer = CommitDone(state=done.state, was_blind=done.was_blind, differs=done.differs, next=address, next_id=next_id)
    return told(CommitDone, answer)


@router.post("/transcript/preview", response_model=Preview, responses=REFUSALS)
def preview(interview_id: str, asked: WordsAsked, request: Request, user: Reviewer) -> Response:
    """What other words for a turn would come to; nothing is kept."""
    house = house_of(request)
    viewed(house.store, user.actor, interview_id, "transcript")
    found = refused(lambda: correcting.preview(house.store, interview_id, viewer_of(user), asked.turn_id, asked.text))
    return told(Preview, found)


@router.post("/transcript", response_model=Preview, responses=REFUSALS)
def correct(interview_id: str, asked: WordsAsked, request: Request, user: Reviewer) -> Response:
    """Keep other words for a turn; what was heard stays, and so do people's decisions."""
    house = house_of(request)
    viewed(house.store, user.actor, interview_id, "transcript")
    found = refused(lambda: correcting.save(house.store, interview_id, viewer_of(user), asked.turn_id, asked.text))
    return told(Preview, found)

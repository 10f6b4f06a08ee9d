"""Answering many candidates in one go: one confirmation, and a decision of its own for each, kept with the name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.languages.sending import sending_texts
from firstcall.store import desk_letters
from firstcall.store.desk_letters import Answering
from firstcall.store.views import viewed_all
from firstcall.types import Decision
from firstcall.web.desk.api import house_of, told, viewer_of
from firstcall.web.desk.deciding import Reviewer
from firstcall.web.desk.pages import shown
from firstcall.web.desk.queue_page import name_of
from firstcall.web.desk.sending import Letter, Reader, letter_of, send, sender_of
from firstcall.web.guard import User
from firstcall.web.house import House

router = APIRouter(tags=["answers"])

MOST = 50
"""Letters in one go: as many as somebody reads before they confirm."""

Job = Annotated[str, Query(max_length=200, description="A job spec's id; empty: all.")]


class LetterFor(Letter):
    """A letter to send, and the interview whose candidate gets it."""

    interview_id: Annotated[str, Field(max_length=64)]


class LettersAsked(BaseModel):
    """Letters to send; each is a decision of its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    letters: Annotated[tuple[LetterFor, ...], Field(min_length=1, max_length=MOST)]


class LetterDone(BaseModel):
    """What one of them came to."""

    model_config = ConfigDict(frozen=True)

    interview_id: str
    sent: bool
    why_not: Annotated[str, Field(description="Empty where it was sent.")] = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One candidate who waits for an answer, as the page shows them."""

    it: Answering
    who: str
    not_met: int
    """Musts that are not met, by what counts."""
    unsettled: int


def waiting_of(house: House, user: User, job: str) -> list[Answering]:
    """Those who wait for an answer, the nearest promised day first, and the note that they were seen."""
    ids = desk_letters.waiting(house.store, job, MOST)
    viewer, sender = viewer_of(user), sender_of(house, user)
    found = [desk_letters.answering(house.store, each, viewer, sender) for each in ids]
    shown_ = [each for each in found if each is not None]
    viewed_all(house.store, user.actor, [each.interview_id for each in shown_], "feedback")
    return shown_


def send_all(house: House, user: User, letters: Sequence[LetterFor]) -> list[LetterDone]:
    """Send them one by one; one that cannot be sent stands in nobody's way."""
    done = []
    for each in letters:
        try:
            send(house, user, each.interview_id, each)
        except HTTPException as error:
            done.append(LetterDone(interview_id=each.interview_id, sent=False, why_not=str(error.detail)))
        else:
            done.append(LetterDone(interview_id=each.interview_id, sent=True))
    return done


@router.get("/desk/answers.json", response_model=list[Answering])
def answers(request: Request, user: Reader, job: Job = "") -> Response:
    """Everybody who has been decided on and not answered, with the letters that could be sent."""
    return told(list[Answering], waiting_of(house_of(request), user, job))


@router.post("/desk/answers.json", response_model=list[LetterDone])
def send_answers(asked: LettersAsked, request: Request, user: Reviewer) -> Response:
    """Answer several candidates: each is a person's own decision, kept with their name."""
    return told(list[LetterDone], send_all(house_of(request), user, asked.letters))


@router.get("/desk/answers", include_in_schema=False)
def answers_page(request: Request, user: Reader, job: Job = "") -> HTMLResponse:
    """The same as a page."""
    return _page(house_of(request), user, job, ())


@router.post("/desk/answers", include_in_schema=False)
def send_answers_page(
    request: Request,
    user: Reviewer,
    letter: Annotated[list[str], Form(max_length=MOST)],
    confirmed: Annotated[bool, Form()],
    job: Annotated[str, Form(max_length=200)] = "",
) -> HTMLResponse:
    """What the page's form sends: `letter` is an interview and its letter with an `@` between; empty: not now."""
    if not confirmed:
        raise HTTPException(422, "confirmed: expected that a person has read the answers")
    house = house_of(request)
    chosen = []
    for each in letter:
        of, _, name = each.partition("@")
        if name:
            chosen.append(LetterFor(interview_id=of[:64], **letter_of(name).model_dump()))
    return _page(house, user, job, send_all(house, user, chosen))


def _page(house: House, user: User, job: str, done: Sequence[LetterDone]) -> HTMLResponse:
    found = waiting_of(house, user, job)
    everybody = found if not job else waiting_of(house, user, "")
    rows = [
        Waiting(
            each,
            name_of(each.candidate, each.interview_id, user.language, hidden=each.hidden),
            sum(one.must and one.decision is Decision.NOT_MET for one in each.counted),
            sum(one.must and one.decision is Decision.REVIEW for one in each.counted),
        )
        for each in found
    ]
    return shown(
        "answers.html",
        user,
        "queue",
        rows=rows,
        job=job,
        jobs=sorted({(each.job, each.title) for each in everybody}),
        sent=sum(each.sent for each in done),
        failed=[each for each in done if not each.sent],
        s=sending_texts(user.language),
    )

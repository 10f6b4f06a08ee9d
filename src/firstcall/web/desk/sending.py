"""Answering candidates, one at a time: what would be sent, word for word, and the act that sends it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.languages.pool import pool_texts
from firstcall.languages.sending import sending_texts
from firstcall.review.entries import Sending
from firstcall.review.letter import Sender
from firstcall.store import desk_letters
from firstcall.store.desk_letters import Answering
from firstcall.store.views import viewed
from firstcall.web.desk.api import house_of, now_of, told, viewer_of
from firstcall.web.desk.deciding import REFUSALS, Reviewer, refused
from firstcall.web.desk.pages import shown
from firstcall.web.desk.queue_page import name_of
from firstcall.web.guard import READERS, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk/interviews/{interview_id}", tags=["answers"])

Reader = Annotated[User, allow(*READERS)]


class Letter(BaseModel):
    """Which letter to send: one of those that are offered, by its decision, step and fingerprint."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    decision: Sending
    step: Annotated[str, Field(max_length=8, description="`book` or `call` for those who go on; else empty.")] = ""
    fingerprint: Annotated[str, Field(pattern="^[0-9a-f]{64}$", description="Of the letter as it was read.")]


def letter_of(text: str) -> Letter:
    """A letter as a form's value has it: decision, step and fingerprint between colons. Raises HTTPException."""
    parts = text.split(":")
    try:
        decision, step, fingerprint = parts
        return Letter(decision=Sending(decision), step=step, fingerprint=fingerprint)
    except ValueError:
        raise HTTPException(422, "letter: expected one of those that the page offers") from None


def sender_of(house: House, user: User) -> Sender:
    """Who answers, today."""
    return Sender(user.name or user.login, now_of(house).date())


def answering_of(house: House, user: User, interview_id: str) -> Answering:
    """What can be answered, and the note that it was seen. Raises HTTPException(404)."""
    found = desk_letters.answering(house.store, interview_id, viewer_of(user), sender_of(house, user))
    if found is None:
        raise HTTPException(404, "there is no such interview on the desk")
    viewed(house.store, user.actor, interview_id, "feedback")
    return found


def send(house: House, user: User, interview_id: str, letter: Letter) -> None:
    """Send a letter. Raises HTTPException where it cannot be, or is another one by now."""
    refused(
        lambda: desk_letters.send_letter(
            house.store,
            interview_id,
            viewer_of(user),
            sender_of(house, user),
            letter.decision,
            letter.step,
            letter.fingerprint,
        )
    )


@router.get("/feedback.json", response_model=Answering, responses={404: REFUSALS[404]})
def feedback(interview_id: str, request: Request, user: Reader) -> Response:
    """What the candidate can be answered, word for word, or was."""
    return told(Answering, answering_of(house_of(request), user, interview_id))


@router.post("/feedback.json", response_model=Answering, responses=REFUSALS)
def send_feedback(interview_id: str, asked: Letter, request: Request, user: Reviewer) -> Response:
    """Answer the candidate: a person's own decision, kept with their name."""
    house = house_of(request)
    send(house, user, interview_id, asked)
    return told(Answering, answering_of(house, user, interview_id))


@router.get("/feedback", include_in_schema=False)
def feedback_page(interview_id: str, request: Request, user: Reader) -> HTMLResponse:
    """The same as a page."""
    it = answering_of(house_of(request), user, interview_id)
    who = name_of(it.candidate, interview_id, user.language, hidden=it.hidden)
    others = pool_texts(user.language).others_title.format(who=who)
    return shown("feedback.html", user, "queue", it=it, who=who, s=sending_texts(user.language), others=others)


@router.post("/feedback", include_in_schema=False)
def send_page(
    interview_id: str, request: Request, user: Reviewer, letter: Annotated[str, Form(max_length=100)]
) -> RedirectResponse:
    """What the page's form sends."""
    send(house_of(request), user, interview_id, letter_of(letter))
    return RedirectResponse(f"/desk/interviews/{interview_id}/feedback", 303, {"Cache-Control": "no-store"})

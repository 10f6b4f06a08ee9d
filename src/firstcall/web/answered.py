"""The candidate's page once a person has answered them: the answer as it was sent, and a time to choose for a talk."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from firstcall.languages.answered import answered_texts
from firstcall.store.bookings import TakenError
from firstcall.store.desk_letters import Sent, sent_to
from firstcall.store.invitations import Invitation, find
from firstcall.types import JobSpec
from firstcall.web import pages, talking
from firstcall.web.guard import PUBLIC
from firstcall.web.house import House
from firstcall.web.talking import CALENDAR, Offer

router = APIRouter(prefix="/i/{token}", tags=["candidates"], dependencies=[PUBLIC])

NO_STORE = {"Cache-Control": "no-store"}


class Chosen(BaseModel):
    """A time that a candidate chooses."""

    model_config = ConfigDict(extra="forbid")

    start: Annotated[AwareDatetime, Field(description="One of the times that the page offers.")]


@dataclass(frozen=True, slots=True)
class Day:
    """A day's times, as the page shows them."""

    name: str
    times: tuple[tuple[str, str], ...]
    """(moment, time of day)"""


@dataclass(frozen=True, slots=True)
class _Known:
    """Whose link it is, and what they were answered."""

    invitation: Invitation
    spec: JobSpec
    sent: Sent


def page(house: House, invitation: Invitation) -> HTMLResponse | None:
    """The page of somebody who has been answered; None for who has not."""
    sent = sent_to(house.store, invitation.interview_id)
    if sent is None:
        return None
    spec = house.store.spec(invitation.spec_hash)
    found = talking.offer(house, invitation.interview_id, spec, sent)
    texts = answered_texts(sent.language)
    told = {
        "t": asdict(texts) | {"title": texts.title.format(job=spec.title)},
        "lang": sent.language,
        "letter": sent.text,
        "offer": None if found is None else _shown(found, sent.language),
    }
    return HTMLResponse(pages.filled("answered.html", **told), headers=NO_STORE)


def _shown(found: Offer, language: str) -> dict[str, object]:
    t = answered_texts(language)
    local = [each.start.astimezone(found.zone) for each in found.free]
    booked = found.booked
    return {
        "days": [
            Day(t.day(day, language), tuple((each.isoformat(), t.time(each)) for each in times))
            for day, times in groupby(local, lambda each: each.date())
        ],
        "choose": t.choose.format(minutes=found.minutes, place=found.place or t.by_phone),
        "yours": t.yours.format(when=t.told(booked.slot.start.astimezone(found.zone), language)) if booked else "",
        "none_free": t.none_free.format(where=found.where),
        "no_script": t.no_script.format(where=found.where),
    }


@router.post("/talk", status_code=204, responses={404: {}, 409: {"description": "Not free any more"}})
def choose(token: str, chosen: Chosen, request: Request) -> Response:
    """Book a talk, or move it."""
    house: House = request.app.state.house
    known = _known(house, token)
    start: datetime = chosen.start
    try:
        talking.choose(house, known.invitation.interview_id, known.spec, known.sent, start)
    except TakenError:
        raise HTTPException(409, "that time is not free") from None
    return Response(status_code=204, headers=NO_STORE)


@router.get("/talk.ics", response_class=Response, responses={200: {"content": {"text/calendar": {}}}, 404: {}})
def calendar(token: str, request: Request) -> Response:
    """The talk for the candidate's calendar; before it is booked, the times to choose."""
    house: House = request.app.state.house
    known = _known(house, token)
    found = talking.offer(house, known.invitation.interview_id, known.spec, known.sent)
    if found is None:
        raise HTTPException(404, "there is no time to choose")
    data = talking.ics(found, known.invitation.interview_id, known.sent.language)
    return ics_file(data)


def ics_file(data: bytes) -> Response:
    """An .ics file to be taken home."""
    headers = {**NO_STORE, "Content-Disposition": 'attachment; filename="firstcall.ics"'}
    return Response(data, headers=headers, media_type=CALENDAR)


def _known(house: House, token: str) -> _Known:
    """Raises HTTPException(404) for a link that lets nobody in, and for who has not been answered."""
    invitation = find(house.store, token)
    sent = sent_to(house.store, invitation.interview_id) if invitation is not None else None
    if invitation is None or sent is None:
        raise HTTPException(404, "there is nothing here")
    return _Known(invitation, house.store.spec(invitation.spec_hash), sent)

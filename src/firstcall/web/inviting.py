"""The API that invites: a job spec's id and a candidate's reference go in, a link comes out."""

from __future__ import annotations

import hmac
from datetime import datetime, timedelta
from math import ceil
from typing import Annotated, Final

from fastapi import APIRouter, HTTPException, Request
from pydantic import BaseModel, ConfigDict, Field

from firstcall.errors import InputError
from firstcall.live.stored import new_id
from firstcall.store import limits
from firstcall.store.invitations import invite
from firstcall.store.limits import Limit
from firstcall.web.guard import PUBLIC, address_of, base_url
from firstcall.web.house import House
from firstcall.web.refusing import said

WRONG_KEYS: Final = Limit("key", 20, timedelta(seconds=10))
"""Of one address: a key that somebody chose may be short."""

router = APIRouter(prefix="/api", tags=["invitations"], dependencies=[PUBLIC])


class Asked(BaseModel):
    """Whom to invite to what."""

    model_config = ConfigDict(extra="forbid")

    spec: Annotated[str, Field(description="A job spec's id, as first invited to on the command line.")]
    language: Annotated[str, Field(description="Language of the interview; the spec's first where empty.")] = ""
    candidate: Annotated[str, Field(max_length=200, description="Your own reference to the candidate.")] = ""
    valid_days: Annotated[float, Field(gt=0, le=90)] = 14


class Given(BaseModel):
    """The invitation that was made; its link is told this once."""

    link: str
    interview: str
    language: str
    expires_at: datetime


@router.post("/invitations", status_code=201)
def invitations(asked: Asked, request: Request) -> Given:
    """Invite a candidate. Needs `Authorization: Bearer KEY`."""
    _allow(request)
    house: House = request.app.state.house
    try:
        spec = house.store.newest_spec(asked.spec)
        token, made = invite(
            house.store,
            spec,
            interview_id=new_id(),
            language=asked.language,
            candidate=asked.candidate,
            valid=timedelta(days=asked.valid_days),
        )
    except InputError as error:
        raise HTTPException(422, said(error, house.store)) from None
    link = f"{base_url(request)}/i/{token}"
    return Given(link=link, interview=made.interview_id, language=made.language, expires_at=made.expires_at)


def _allow(request: Request) -> None:
    key: str = request.app.state.api_key
    store, address = request.app.state.house.store, address_of(request)
    wait_s = limits.held_s(store, WRONG_KEYS, address)
    if wait_s:
        raise HTTPException(429, "too many wrong keys", {"Retry-After": str(ceil(wait_s))})
    given = request.headers.get("authorization", "").removeprefix("Bearer ").strip()
    if not key or not hmac.compare_digest(key.encode(), given.encode()):
        limits.wait_s(store, WRONG_KEYS, address)
        raise HTTPException(401, "expected Authorization: Bearer KEY, with the key that the server was given")

"""How the reviewing goes, and the draws that it rests on, as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.store import drawing
from firstcall.store.desk_statistics import Statistics, statistics
from firstcall.store.drawing import Announcement, Proof
from firstcall.web.desk.api import house_of, now_of, told
from firstcall.web.guard import READERS, Role, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk", tags=["statistics"])

HASH = r"^sha256:[0-9a-f]{64}$"


class RevealAsked(BaseModel):
    """Which seed to tell."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seed_hash: Annotated[str, Field(pattern=HASH)]


def statistics_of(house: House, week: str) -> Statistics:
    """The values of the statistics page. Raises InputError for a week that there is not."""
    return statistics(house.store, house.practice, now_of(house), week)


@router.get("/statistics.json", response_model=Statistics)
def weekly(
    request: Request,
    user: Annotated[User, allow(Role.LEAD, Role.AUDITOR)],
    week: Annotated[str, Query(max_length=8, description="ISO week such as 2026-W48; empty: this one.")] = "",
) -> Response:
    """Agreement, seconds, overrules, promises kept and stamping, in a week and the eleven before it."""
    return told(Statistics, statistics_of(house_of(request), week))


@router.get("/draws.json", response_model=list[Announcement])
def announced(request: Request, user: Annotated[User, allow(*READERS)]) -> Response:
    """What was told of the draws' seeds, the newest first: note the hash now, and check it when the seed is told."""
    return told(list[Announcement], drawing.announcements(house_of(request).store))


@router.post("/draws/reveal", response_model=Announcement)
def reveal(asked: RevealAsked, request: Request, user: Annotated[User, allow(Role.LEAD)]) -> Response:
    """Tell a seed, so that anybody can draw again; a new one takes over."""
    return told(Announcement, drawing.reveal(house_of(request).store, asked.seed_hash, user.actor))


@router.get("/draws/{seed_hash}/proof.json", response_model=Proof)
def proof(seed_hash: str, request: Request, user: Annotated[User, allow(*READERS)]) -> Response:
    """Whether the draws were made as they had been announced; for a seed that has been told."""
    return told(Proof, drawing.prove(house_of(request).store, seed_hash))

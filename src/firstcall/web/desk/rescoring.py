"""What re-scoring changed, and what if, as JSON."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from firstcall.rescore import views
from firstcall.rescore.views import Narrowed, Report, Supposed
from firstcall.store.desk import MOST
from firstcall.store.views import viewed_all
from firstcall.web.desk.api import house_of, told, viewer_of
from firstcall.web.guard import Role, User, allow
from firstcall.web.house import House

router = APIRouter(prefix="/desk", tags=["rescore"])

Text = Annotated[str, Query(max_length=200)]


class SupposeAsked(BaseModel):
    """What if a job had asked for something else."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    job: Annotated[str, Field(min_length=1, max_length=200, description="A job spec's id.")]
    changes: Annotated[
        tuple[Annotated[str, Field(max_length=300)], ...],
        Field(min_length=1, max_length=10, description="Such as `erfarenhet.min=2`, as for `firstcall rescore --set`."),
    ]


def report_of(house: House, user: User, asked: Narrowed) -> Report:
    """A page of what a ruleset changed, and the note that these people were seen. Raises InputError."""
    found = views.report(house.store, viewer_of(user), asked)
    viewed_all(house.store, user.actor, sorted({each.interview_id for each in found.rows}), "rescore")
    return found


def supposed_of(house: House, user: User, job: str, changes: tuple[str, ...]) -> Supposed:
    """What a job would have come to otherwise, and the note that these people were seen. Raises InputError."""
    found = views.suppose(house.store, viewer_of(user), job, changes)
    viewed_all(house.store, user.actor, sorted({each.interview_id for each in found.flips}), "what if")
    return found


@router.get("/rescore.json", response_model=Report)
def changed(
    request: Request,
    user: Annotated[User, allow(Role.LEAD, Role.AUDITOR)],
    ruleset: Annotated[str, Query(max_length=80, description="Empty: the newest that changed anything.")] = "",
    job: Text = "",
    requirement: Text = "",
    move: Annotated[str, Query(max_length=20, description="Such as met→not_met.")] = "",
    language: Annotated[str, Query(max_length=8)] = "",
    after: Annotated[str, Query(max_length=40)] = "",
    limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
) -> Response:
    """The verdicts that a later scoring changed, the gravest first, each with the old and the new words."""
    asked = Narrowed(ruleset, job, requirement, move, language, after, limit)
    return told(Report, report_of(house_of(request), user, asked))


@router.post("/what-if.json", response_model=Supposed)
def what_if(asked: SupposeAsked, request: Request, user: Annotated[User, allow(Role.LEAD)]) -> Response:
    """What a job would have come to with other requirements; nothing is kept."""
    return told(Supposed, supposed_of(house_of(request), user, asked.job, asked.changes))

"""The desk's pages: which address shows what. Their values are those of the JSON twins in `api`."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from firstcall.languages.player import player_texts
from firstcall.languages.sending import sending_texts
from firstcall.store import desk
from firstcall.store.desk import Asked
from firstcall.store.desk_names import question_names
from firstcall.store.desk_stamping import stamping
from firstcall.store.desk_statistics import week_of
from firstcall.web.desk import api, look, measuring
from firstcall.web.desk.interview_page import interview_page
from firstcall.web.desk.queue_page import queue_page
from firstcall.web.desk.sound import call_for
from firstcall.web.desk.statistics_page import statistics_page
from firstcall.web.guard import ANYBODY, READERS, REVIEWERS, Role, User, allow

router = APIRouter(include_in_schema=False)

NO_STORE = {"Cache-Control": "no-store"}
Text = Annotated[str, Query(max_length=400)]


def shown(template: str, user: User, here: str, **values: Any) -> HTMLResponse:
    """A page of somebody who is logged in."""
    return HTMLResponse(look.page(template, look.viewer_of(user), here=here, **values), headers=NO_STORE)


@router.get("/desk")
def queue(
    request: Request,
    user: Annotated[User, allow(*READERS)],
    job: Text = "",
    state: Text = "",
    language: Text = "",
    after: Text = "",
) -> HTMLResponse:
    """The queue."""
    asked = Asked(job, state, language, after)
    house = api.house_of(request)
    found = api.queue_of(house, user, asked)
    alarm = stamping(house.store, house.practice, user.actor, house.store.now())
    send = sending_texts(user.language).answers_title
    it = queue_page(found, asked, user.language)
    return shown("queue.html", user, "queue", queue=it, send=send, alarm=alarm)


@router.get("/desk/interviews/{interview_id}")
def interview(interview_id: str, request: Request, user: Annotated[User, allow(*READERS)]) -> HTMLResponse:
    """One interview."""
    house = api.house_of(request)
    found = api.interview_of(house, user, interview_id)
    it = interview_page(found, user.language, may_review=user.may(*REVIEWERS))
    call = call_for(house.place, interview_id, blind=found.is_blind)
    heard = {each.requirement_id for each in call.answers}
    alarm = stamping(house.store, house.practice, user.actor, house.store.now())
    values = {"it": it, "call": call, "heard": heard, "p": player_texts(user.language), "alarm": alarm}
    return shown("interview.html", user, "queue", **values)


@router.get("/desk/next")
def next_(request: Request, user: Annotated[User, allow(*READERS)], after: Text = "") -> RedirectResponse:
    """On to the interview that needs this person next; to the queue where there is none."""
    found = desk.next_for(api.house_of(request).store, api.viewer_of(user), after)
    return RedirectResponse(f"/desk/interviews/{found}" if found else "/desk", 303, NO_STORE)


@router.get("/desk/statistics")
def statistics(
    request: Request, user: Annotated[User, allow(Role.LEAD, Role.AUDITOR)], week: Text = ""
) -> HTMLResponse:
    """How the reviewing goes."""
    house = api.house_of(request)
    found = measuring.statistics_of(house, week)
    named = question_names(house.store, {each.job for each in found.questions}, user.language)
    it = statistics_page(found, user.language, week_of(api.now_of(house).date()), named)
    return shown("statistics.html", user, "statistics", it=it)


@router.get("/desk/help")
def help_(user: Annotated[User, allow(*ANYBODY)]) -> HTMLResponse:
    """The keys."""
    return shown("help.html", user, "")

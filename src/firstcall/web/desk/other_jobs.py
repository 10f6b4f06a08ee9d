"""The pages about other jobs: which are open, who wants to hear of them, and which fit one candidate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse

from firstcall.languages import phrases
from firstcall.languages.pool import PoolTexts, pool_texts
from firstcall.store import desk_interview, jobs, pool, reviewing
from firstcall.store.consents import Consent, consents
from firstcall.store.jobs import Job, JobState
from firstcall.store.pool import OtherJob
from firstcall.web.desk.api import house_of, now_of, viewer_of
from firstcall.web.desk.deciding import Reviewer, refused
from firstcall.web.desk.jobs import other_jobs_of, pool_of
from firstcall.web.desk.pages import shown
from firstcall.web.desk.queue_page import name_of
from firstcall.web.guard import READERS, Role, User, allow

router = APIRouter(prefix="/desk", include_in_schema=False)

Reader = Annotated[User, allow(*READERS)]
Code = Annotated[str, Form(min_length=1, max_length=200)]

PAGE = 25
"""People on a page of the pool."""


@dataclass(frozen=True, slots=True)
class JobLine:
    """One job."""

    it: Job
    since: str
    is_newer: bool
    """There is a version that has not been published."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person in the pool."""

    id: str
    who: str
    applied: str
    consent: str
    suggestions: tuple[OtherJob, ...]


@router.get("/jobs")
def jobs_page(request: Request, user: Reader) -> HTMLResponse:
    """The jobs."""
    return _jobs(request, user, "")


@router.post("/jobs")
def change_job(
    request: Request,
    user: Annotated[User, allow(Role.LEAD)],
    job: Code,
    act: Annotated[str, Form(pattern="^(publish|close)$")],
) -> HTMLResponse:
    """Open or close a job, and see what came of it."""
    store, t = house_of(request).store, pool_texts(user.language)
    title = next((each.title for each in jobs.jobs(store) if each.job == job), job)
    if act == "close":
        jobs.close(store, job, user.actor)
        return _jobs(request, user, t.closed.format(job=title))
    return _jobs(request, user, t.published.format(job=title, count=pool.publish(store, job, user.actor)))


def _jobs(request: Request, user: User, happened: str) -> HTMLResponse:
    t = pool_texts(user.language)
    lines = []
    for each in jobs.jobs(house_of(request).store):
        who = each.actor.removeprefix("user:")
        since = t.since.format(who=who, day=_day(each.made_at, user.language)) if each.made_at else ""
        lines.append(JobLine(each, since, each.state is JobState.OPEN and each.newest_hash != each.spec_hash))
    may = user.may(Role.LEAD)
    return shown("jobs.html", user, "jobs", jobs=lines, may_change=may, happened=happened, o=t)


@router.get("/pool")
def pool_page(request: Request, user: Reader, after: Annotated[str, Query(max_length=64)] = "") -> HTMLResponse:
    """Those who want to hear of other jobs, with their consent and what there is for them."""
    house = house_of(request)
    found = pool_of(house, user, after, PAGE)
    said = consents(house.store, [each.interview_id for each in found.rows])
    t = pool_texts(user.language)
    people = [
        Somebody(
            each.interview_id,
            name_of(each.candidate, each.interview_id, user.language, hidden=False),
            t.applied.format(job=each.title),
            _consent(said.get(each.interview_id), t, user.language),
            each.suggestions,
        )
        for each in found.rows
    ]
    return shown("pool.html", user, "pool", people=people, after=found.after, is_first=not after, o=t)


@router.get("/interviews/{interview_id}/other-jobs")
def others_page(interview_id: str, request: Request, user: Reader) -> HTMLResponse:
    """Open jobs for one candidate, and what would have to be asked."""
    house, t = house_of(request), pool_texts(user.language)
    found = other_jobs_of(house, user, interview_id)
    it = desk_interview.interview(house.store, None, interview_id, viewer_of(user), now_of(house))
    if it is None:
        raise HTTPException(404, "there is no such interview on the desk")
    said = consents(house.store, [interview_id]).get(interview_id)
    return shown(
        "other_jobs.html",
        user,
        "queue",
        id=interview_id,
        who=name_of(it.candidate, interview_id, user.language, hidden=it.is_blind),
        is_blind=it.is_blind,
        in_touch=it.in_touch,
        consent=_consent(said, t, user.language) if it.in_touch else "",
        may_note=user.may(Role.RECRUITER, Role.LEAD) and not it.is_blind,
        others=found,
        o=t,
    )


@router.post("/interviews/{interview_id}/other-jobs")
def note(
    interview_id: str,
    request: Request,
    user: Reviewer,
    given: Annotated[bool, Form()],
    text: Annotated[str, Form(min_length=1, max_length=1000)],
) -> RedirectResponse:
    """Note what the candidate said since."""
    refused(lambda: reviewing.keep_in_touch(house_of(request).store, interview_id, viewer_of(user), given, text))
    return RedirectResponse(f"/desk/interviews/{interview_id}/other-jobs", 303, {"Cache-Control": "no-store"})


def _consent(said: Consent | None, t: PoolTexts, language: str) -> str:
    if said is None or not said.given:
        return t.consent_unknown
    day = _day(said.made_at, language)
    if said.text:
        return t.consent_noted.format(who=said.actor.removeprefix("user:"), day=day, text=said.text)
    return t.consents.get(said.how, t.consent_unknown).format(day=day)


def _day(moment: str, language: str) -> str:
    return phrases.get(language).say_date(datetime.fromisoformat(moment).date())
